; stencil[bf16→f32→bf16; tile 2×1 vectors of 4, rows; columns of 3 taps]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 88
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 96
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 104
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 112
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 120
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 32
  %v19 = getelementptr i8, ptr %p0, i64 48
  %v20 = load i64, ptr %v19, align 8
  br label %again21
again21:
  %v23 = atomicrmw add ptr %v18, i64 1 monotonic, align 8
  %v24 = icmp sge i64 %v23, %v20
  br i1 %v24, label %leave22, label %stay25
stay25:
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = udiv i64 %v23, %v27
  %v29 = urem i64 %v23, %v27
  %v30 = getelementptr i8, ptr %p0, i64 56
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v28, %v31
  %v33 = urem i64 %v28, %v31
  %v34 = getelementptr i8, ptr %p0, i64 72
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 80
  %v37 = load i64, ptr %v36, align 8
  %v38 = mul i64 %v33, %v35
  %v39 = mul i64 %v29, %v37
  %v40 = add i64 %v38, %v35
  %v41 = call i64 @llvm.smin.i64(i64 %v40, i64 %v9)
  %v42 = add i64 %v39, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v11)
  %v44 = icmp sge i64 %v9, 2
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 2
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v145, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 4
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v144, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v116, %body68 ]
  %v71 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v108, %body68 ]
  %v72 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v115, %body68 ]
  %v73 = icmp slt i64 %v70, %v17
  br i1 %v73, label %body68, label %done69
body68:
  %v74 = mul i64 %v70, 8
  %v75 = getelementptr i8, ptr %v5, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = mul i64 %v70, 12
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = getelementptr i8, ptr %v66, i64 %v76
  %v80 = load float, ptr %v78, align 1
  %v81 = insertelement <4 x float> poison, float %v80, i64 0
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> zeroinitializer
  %v83 = getelementptr i8, ptr %v78, i64 4
  %v84 = load float, ptr %v83, align 1
  %v85 = insertelement <4 x float> poison, float %v84, i64 0
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <4 x i32> zeroinitializer
  %v87 = getelementptr i8, ptr %v78, i64 8
  %v88 = load float, ptr %v87, align 1
  %v89 = insertelement <4 x float> poison, float %v88, i64 0
  %v90 = shufflevector <4 x float> %v89, <4 x float> poison, <4 x i32> zeroinitializer
  %v91 = load <4 x i16>, ptr %v79, align 1
  %v92 = zext <4 x i16> %v91 to <4 x i32>
  %v93 = shl <4 x i32> %v92, <i32 16, i32 16, i32 16, i32 16>
  %v94 = bitcast <4 x i32> %v93 to <4 x float>
  %v95 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v94, <4 x float> %v82, <4 x float> %v71)
  %v96 = getelementptr i8, ptr %v79, i64 %v13
  %v97 = load <4 x i16>, ptr %v96, align 1
  %v98 = zext <4 x i16> %v97 to <4 x i32>
  %v99 = shl <4 x i32> %v98, <i32 16, i32 16, i32 16, i32 16>
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v100, <4 x float> %v86, <4 x float> %v95)
  %v102 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v100, <4 x float> %v82, <4 x float> %v72)
  %v103 = getelementptr i8, ptr %v96, i64 %v13
  %v104 = load <4 x i16>, ptr %v103, align 1
  %v105 = zext <4 x i16> %v104 to <4 x i32>
  %v106 = shl <4 x i32> %v105, <i32 16, i32 16, i32 16, i32 16>
  %v107 = bitcast <4 x i32> %v106 to <4 x float>
  %v108 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v107, <4 x float> %v90, <4 x float> %v101)
  %v109 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v107, <4 x float> %v86, <4 x float> %v102)
  %v110 = getelementptr i8, ptr %v103, i64 %v13
  %v111 = load <4 x i16>, ptr %v110, align 1
  %v112 = zext <4 x i16> %v111 to <4 x i32>
  %v113 = shl <4 x i32> %v112, <i32 16, i32 16, i32 16, i32 16>
  %v114 = bitcast <4 x i32> %v113 to <4 x float>
  %v115 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v114, <4 x float> %v90, <4 x float> %v109)
  %v116 = add i64 %v70, 1
  br label %head67
done69:
  %v117 = mul i64 %v17, 8
  %v118 = getelementptr i8, ptr %v5, i64 %v117
  %v119 = mul i64 %v17, 12
  %v120 = getelementptr i8, ptr %v7, i64 %v119
  %v121 = mul i64 %v64, 2
  %v122 = getelementptr i8, ptr %v57, i64 %v121
  %v123 = bitcast <4 x float> %v71 to <4 x i32>
  %v124 = lshr <4 x i32> %v123, <i32 16, i32 16, i32 16, i32 16>
  %v125 = and <4 x i32> %v124, <i32 1, i32 1, i32 1, i32 1>
  %v126 = add <4 x i32> %v123, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v127 = add <4 x i32> %v126, %v125
  %v128 = fcmp uno <4 x float> %v71, %v71
  %v129 = or <4 x i32> %v123, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v130 = select <4 x i1> %v128, <4 x i32> %v129, <4 x i32> %v127
  %v131 = lshr <4 x i32> %v130, <i32 16, i32 16, i32 16, i32 16>
  %v132 = trunc <4 x i32> %v131 to <4 x i16>
  store <4 x i16> %v132, ptr %v122, align 1
  %v133 = getelementptr i8, ptr %v122, i64 %v15
  %v134 = bitcast <4 x float> %v72 to <4 x i32>
  %v135 = lshr <4 x i32> %v134, <i32 16, i32 16, i32 16, i32 16>
  %v136 = and <4 x i32> %v135, <i32 1, i32 1, i32 1, i32 1>
  %v137 = add <4 x i32> %v134, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v138 = add <4 x i32> %v137, %v136
  %v139 = fcmp uno <4 x float> %v72, %v72
  %v140 = or <4 x i32> %v134, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v141 = select <4 x i1> %v139, <4 x i32> %v140, <4 x i32> %v138
  %v142 = lshr <4 x i32> %v141, <i32 16, i32 16, i32 16, i32 16>
  %v143 = trunc <4 x i32> %v142 to <4 x i16>
  store <4 x i16> %v143, ptr %v133, align 1
  %v144 = add i64 %v62, 4
  br label %head59
done61:
  %v145 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v146 = xor i1 %v44, true
  br i1 %v146, label %then147, label %after148
then147:
  br label %head149
head149:
  %v152 = phi i64 [ %v38, %then147 ], [ %v225, %done161 ]
  %v153 = icmp slt i64 %v152, %v41
  br i1 %v153, label %body150, label %done151
body150:
  %v154 = mul i64 %v152, %v13
  %v155 = getelementptr i8, ptr %v1, i64 %v154
  %v156 = mul i64 %v152, %v15
  %v157 = getelementptr i8, ptr %v3, i64 %v156
  %v158 = sub i64 %v43, 4
  br label %head159
head159:
  %v162 = phi i64 [ %v39, %body150 ], [ %v224, %done169 ]
  %v163 = icmp slt i64 %v162, %v43
  br i1 %v163, label %body160, label %done161
body160:
  %v164 = call i64 @llvm.smin.i64(i64 %v162, i64 %v158)
  %v165 = mul i64 %v164, 2
  %v166 = getelementptr i8, ptr %v155, i64 %v165
  br label %head167
head167:
  %v170 = phi i64 [ 0, %body160 ], [ %v207, %body168 ]
  %v171 = phi <4 x float> [ zeroinitializer, %body160 ], [ %v206, %body168 ]
  %v172 = icmp slt i64 %v170, %v17
  br i1 %v172, label %body168, label %done169
body168:
  %v173 = mul i64 %v170, 8
  %v174 = getelementptr i8, ptr %v5, i64 %v173
  %v175 = load i64, ptr %v174, align 8
  %v176 = mul i64 %v170, 12
  %v177 = getelementptr i8, ptr %v7, i64 %v176
  %v178 = getelementptr i8, ptr %v166, i64 %v175
  %v179 = load float, ptr %v177, align 1
  %v180 = insertelement <4 x float> poison, float %v179, i64 0
  %v181 = shufflevector <4 x float> %v180, <4 x float> poison, <4 x i32> zeroinitializer
  %v182 = getelementptr i8, ptr %v177, i64 4
  %v183 = load float, ptr %v182, align 1
  %v184 = insertelement <4 x float> poison, float %v183, i64 0
  %v185 = shufflevector <4 x float> %v184, <4 x float> poison, <4 x i32> zeroinitializer
  %v186 = getelementptr i8, ptr %v177, i64 8
  %v187 = load float, ptr %v186, align 1
  %v188 = insertelement <4 x float> poison, float %v187, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %v190 = load <4 x i16>, ptr %v178, align 1
  %v191 = zext <4 x i16> %v190 to <4 x i32>
  %v192 = shl <4 x i32> %v191, <i32 16, i32 16, i32 16, i32 16>
  %v193 = bitcast <4 x i32> %v192 to <4 x float>
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v181, <4 x float> %v171)
  %v195 = getelementptr i8, ptr %v178, i64 %v13
  %v196 = load <4 x i16>, ptr %v195, align 1
  %v197 = zext <4 x i16> %v196 to <4 x i32>
  %v198 = shl <4 x i32> %v197, <i32 16, i32 16, i32 16, i32 16>
  %v199 = bitcast <4 x i32> %v198 to <4 x float>
  %v200 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v199, <4 x float> %v185, <4 x float> %v194)
  %v201 = getelementptr i8, ptr %v195, i64 %v13
  %v202 = load <4 x i16>, ptr %v201, align 1
  %v203 = zext <4 x i16> %v202 to <4 x i32>
  %v204 = shl <4 x i32> %v203, <i32 16, i32 16, i32 16, i32 16>
  %v205 = bitcast <4 x i32> %v204 to <4 x float>
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v205, <4 x float> %v189, <4 x float> %v200)
  %v207 = add i64 %v170, 1
  br label %head167
done169:
  %v208 = mul i64 %v17, 8
  %v209 = getelementptr i8, ptr %v5, i64 %v208
  %v210 = mul i64 %v17, 12
  %v211 = getelementptr i8, ptr %v7, i64 %v210
  %v212 = mul i64 %v164, 2
  %v213 = getelementptr i8, ptr %v157, i64 %v212
  %v214 = bitcast <4 x float> %v171 to <4 x i32>
  %v215 = lshr <4 x i32> %v214, <i32 16, i32 16, i32 16, i32 16>
  %v216 = and <4 x i32> %v215, <i32 1, i32 1, i32 1, i32 1>
  %v217 = add <4 x i32> %v214, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v218 = add <4 x i32> %v217, %v216
  %v219 = fcmp uno <4 x float> %v171, %v171
  %v220 = or <4 x i32> %v214, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v221 = select <4 x i1> %v219, <4 x i32> %v220, <4 x i32> %v218
  %v222 = lshr <4 x i32> %v221, <i32 16, i32 16, i32 16, i32 16>
  %v223 = trunc <4 x i32> %v222 to <4 x i16>
  store <4 x i16> %v223, ptr %v213, align 1
  %v224 = add i64 %v162, 4
  br label %head159
done161:
  %v225 = add i64 %v152, 1
  br label %head149
done151:
  br label %after148
after148:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
