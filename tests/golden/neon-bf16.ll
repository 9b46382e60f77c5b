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
  %v51 = phi i64 [ %v38, %then45 ], [ %v148, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v146, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v117, %body68 ]
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
  %v117 = freeze i64 %v116
  br label %head67
done69:
  %v118 = mul i64 %v17, 8
  %v119 = getelementptr i8, ptr %v5, i64 %v118
  %v120 = mul i64 %v17, 12
  %v121 = getelementptr i8, ptr %v7, i64 %v120
  %v122 = mul i64 %v64, 2
  %v123 = getelementptr i8, ptr %v57, i64 %v122
  %v124 = bitcast <4 x float> %v71 to <4 x i32>
  %v125 = lshr <4 x i32> %v124, <i32 16, i32 16, i32 16, i32 16>
  %v126 = and <4 x i32> %v125, <i32 1, i32 1, i32 1, i32 1>
  %v127 = add <4 x i32> %v124, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v128 = add <4 x i32> %v127, %v126
  %v129 = fcmp uno <4 x float> %v71, %v71
  %v130 = or <4 x i32> %v124, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v131 = select <4 x i1> %v129, <4 x i32> %v130, <4 x i32> %v128
  %v132 = lshr <4 x i32> %v131, <i32 16, i32 16, i32 16, i32 16>
  %v133 = trunc <4 x i32> %v132 to <4 x i16>
  store <4 x i16> %v133, ptr %v123, align 1
  %v134 = getelementptr i8, ptr %v123, i64 %v15
  %v135 = bitcast <4 x float> %v72 to <4 x i32>
  %v136 = lshr <4 x i32> %v135, <i32 16, i32 16, i32 16, i32 16>
  %v137 = and <4 x i32> %v136, <i32 1, i32 1, i32 1, i32 1>
  %v138 = add <4 x i32> %v135, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v139 = add <4 x i32> %v138, %v137
  %v140 = fcmp uno <4 x float> %v72, %v72
  %v141 = or <4 x i32> %v135, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v142 = select <4 x i1> %v140, <4 x i32> %v141, <4 x i32> %v139
  %v143 = lshr <4 x i32> %v142, <i32 16, i32 16, i32 16, i32 16>
  %v144 = trunc <4 x i32> %v143 to <4 x i16>
  store <4 x i16> %v144, ptr %v134, align 1
  %v145 = add i64 %v62, 4
  %v146 = freeze i64 %v145
  br label %head59
done61:
  %v147 = add i64 %v51, 2
  %v148 = freeze i64 %v147
  br label %head48
done50:
  br label %after46
after46:
  %v149 = xor i1 %v44, true
  br i1 %v149, label %then150, label %after151
then150:
  br label %head152
head152:
  %v155 = phi i64 [ %v38, %then150 ], [ %v231, %done164 ]
  %v156 = icmp slt i64 %v155, %v41
  br i1 %v156, label %body153, label %done154
body153:
  %v157 = mul i64 %v155, %v13
  %v158 = getelementptr i8, ptr %v1, i64 %v157
  %v159 = mul i64 %v155, %v15
  %v160 = getelementptr i8, ptr %v3, i64 %v159
  %v161 = sub i64 %v43, 4
  br label %head162
head162:
  %v165 = phi i64 [ %v39, %body153 ], [ %v229, %done172 ]
  %v166 = icmp slt i64 %v165, %v43
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = call i64 @llvm.smin.i64(i64 %v165, i64 %v161)
  %v168 = mul i64 %v167, 2
  %v169 = getelementptr i8, ptr %v158, i64 %v168
  br label %head170
head170:
  %v173 = phi i64 [ 0, %body163 ], [ %v211, %body171 ]
  %v174 = phi <4 x float> [ zeroinitializer, %body163 ], [ %v209, %body171 ]
  %v175 = icmp slt i64 %v173, %v17
  br i1 %v175, label %body171, label %done172
body171:
  %v176 = mul i64 %v173, 8
  %v177 = getelementptr i8, ptr %v5, i64 %v176
  %v178 = load i64, ptr %v177, align 8
  %v179 = mul i64 %v173, 12
  %v180 = getelementptr i8, ptr %v7, i64 %v179
  %v181 = getelementptr i8, ptr %v169, i64 %v178
  %v182 = load float, ptr %v180, align 1
  %v183 = insertelement <4 x float> poison, float %v182, i64 0
  %v184 = shufflevector <4 x float> %v183, <4 x float> poison, <4 x i32> zeroinitializer
  %v185 = getelementptr i8, ptr %v180, i64 4
  %v186 = load float, ptr %v185, align 1
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %v189 = getelementptr i8, ptr %v180, i64 8
  %v190 = load float, ptr %v189, align 1
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = load <4 x i16>, ptr %v181, align 1
  %v194 = zext <4 x i16> %v193 to <4 x i32>
  %v195 = shl <4 x i32> %v194, <i32 16, i32 16, i32 16, i32 16>
  %v196 = bitcast <4 x i32> %v195 to <4 x float>
  %v197 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v184, <4 x float> %v174)
  %v198 = getelementptr i8, ptr %v181, i64 %v13
  %v199 = load <4 x i16>, ptr %v198, align 1
  %v200 = zext <4 x i16> %v199 to <4 x i32>
  %v201 = shl <4 x i32> %v200, <i32 16, i32 16, i32 16, i32 16>
  %v202 = bitcast <4 x i32> %v201 to <4 x float>
  %v203 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v202, <4 x float> %v188, <4 x float> %v197)
  %v204 = getelementptr i8, ptr %v198, i64 %v13
  %v205 = load <4 x i16>, ptr %v204, align 1
  %v206 = zext <4 x i16> %v205 to <4 x i32>
  %v207 = shl <4 x i32> %v206, <i32 16, i32 16, i32 16, i32 16>
  %v208 = bitcast <4 x i32> %v207 to <4 x float>
  %v209 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v208, <4 x float> %v192, <4 x float> %v203)
  %v210 = add i64 %v173, 1
  %v211 = freeze i64 %v210
  br label %head170
done172:
  %v212 = mul i64 %v17, 8
  %v213 = getelementptr i8, ptr %v5, i64 %v212
  %v214 = mul i64 %v17, 12
  %v215 = getelementptr i8, ptr %v7, i64 %v214
  %v216 = mul i64 %v167, 2
  %v217 = getelementptr i8, ptr %v160, i64 %v216
  %v218 = bitcast <4 x float> %v174 to <4 x i32>
  %v219 = lshr <4 x i32> %v218, <i32 16, i32 16, i32 16, i32 16>
  %v220 = and <4 x i32> %v219, <i32 1, i32 1, i32 1, i32 1>
  %v221 = add <4 x i32> %v218, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v222 = add <4 x i32> %v221, %v220
  %v223 = fcmp uno <4 x float> %v174, %v174
  %v224 = or <4 x i32> %v218, <i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %v225 = select <4 x i1> %v223, <4 x i32> %v224, <4 x i32> %v222
  %v226 = lshr <4 x i32> %v225, <i32 16, i32 16, i32 16, i32 16>
  %v227 = trunc <4 x i32> %v226 to <4 x i16>
  store <4 x i16> %v227, ptr %v217, align 1
  %v228 = add i64 %v165, 4
  %v229 = freeze i64 %v228
  br label %head162
done164:
  %v230 = add i64 %v155, 1
  %v231 = freeze i64 %v230
  br label %head152
done154:
  br label %after151
after151:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
