; stencil[f32→f32→f32, complex both; tile 5×1 vectors of 8, rows; columns of 2 taps]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
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
  %v44 = icmp sge i64 %v9, 5
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 5
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v164, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 8
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v162, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 4
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v135, %body68 ]
  %v71 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v108, %body68 ]
  %v72 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v109, %body68 ]
  %v73 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v114, %body68 ]
  %v74 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v115, %body68 ]
  %v75 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v120, %body68 ]
  %v76 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v121, %body68 ]
  %v77 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v126, %body68 ]
  %v78 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v127, %body68 ]
  %v79 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v132, %body68 ]
  %v80 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v133, %body68 ]
  %v81 = icmp slt i64 %v70, %v17
  br i1 %v81, label %body68, label %done69
body68:
  %v82 = mul i64 %v70, 8
  %v83 = getelementptr i8, ptr %v5, i64 %v82
  %v84 = load i64, ptr %v83, align 8
  %v85 = mul i64 %v70, 16
  %v86 = getelementptr i8, ptr %v7, i64 %v85
  %v87 = getelementptr i8, ptr %v66, i64 %v84
  %v88 = load float, ptr %v86, align 1
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = getelementptr i8, ptr %v86, i64 4
  %v92 = load float, ptr %v91, align 1
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = getelementptr i8, ptr %v86, i64 8
  %v96 = load float, ptr %v95, align 1
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = getelementptr i8, ptr %v86, i64 12
  %v100 = load float, ptr %v99, align 1
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = load <8 x float>, ptr %v87, align 1
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v90, <8 x float> %v71)
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v98, <8 x float> %v72)
  %v106 = getelementptr i8, ptr %v87, i64 %v13
  %v107 = load <8 x float>, ptr %v106, align 1
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v104)
  %v109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v102, <8 x float> %v105)
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v90, <8 x float> %v73)
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v98, <8 x float> %v74)
  %v112 = getelementptr i8, ptr %v106, i64 %v13
  %v113 = load <8 x float>, ptr %v112, align 1
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v110)
  %v115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v102, <8 x float> %v111)
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v90, <8 x float> %v75)
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v76)
  %v118 = getelementptr i8, ptr %v112, i64 %v13
  %v119 = load <8 x float>, ptr %v118, align 1
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v94, <8 x float> %v116)
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v102, <8 x float> %v117)
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v90, <8 x float> %v77)
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v98, <8 x float> %v78)
  %v124 = getelementptr i8, ptr %v118, i64 %v13
  %v125 = load <8 x float>, ptr %v124, align 1
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v94, <8 x float> %v122)
  %v127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v102, <8 x float> %v123)
  %v128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v90, <8 x float> %v79)
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v98, <8 x float> %v80)
  %v130 = getelementptr i8, ptr %v124, i64 %v13
  %v131 = load <8 x float>, ptr %v130, align 1
  %v132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v131, <8 x float> %v94, <8 x float> %v128)
  %v133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v131, <8 x float> %v102, <8 x float> %v129)
  %v134 = add i64 %v70, 1
  %v135 = freeze i64 %v134
  br label %head67
done69:
  %v136 = mul i64 %v17, 8
  %v137 = getelementptr i8, ptr %v5, i64 %v136
  %v138 = mul i64 %v17, 16
  %v139 = getelementptr i8, ptr %v7, i64 %v138
  %v140 = mul i64 %v64, 4
  %v141 = getelementptr i8, ptr %v57, i64 %v140
  %v142 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v143 = fmul <8 x float> %v142, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v144 = fadd <8 x float> %v71, %v143
  store <8 x float> %v144, ptr %v141, align 1
  %v145 = getelementptr i8, ptr %v141, i64 %v15
  %v146 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v147 = fmul <8 x float> %v146, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v148 = fadd <8 x float> %v73, %v147
  store <8 x float> %v148, ptr %v145, align 1
  %v149 = getelementptr i8, ptr %v145, i64 %v15
  %v150 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v151 = fmul <8 x float> %v150, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v152 = fadd <8 x float> %v75, %v151
  store <8 x float> %v152, ptr %v149, align 1
  %v153 = getelementptr i8, ptr %v149, i64 %v15
  %v154 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v155 = fmul <8 x float> %v154, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v156 = fadd <8 x float> %v77, %v155
  store <8 x float> %v156, ptr %v153, align 1
  %v157 = getelementptr i8, ptr %v153, i64 %v15
  %v158 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v159 = fmul <8 x float> %v158, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v160 = fadd <8 x float> %v79, %v159
  store <8 x float> %v160, ptr %v157, align 1
  %v161 = add i64 %v62, 8
  %v162 = freeze i64 %v161
  br label %head59
done61:
  %v163 = add i64 %v51, 5
  %v164 = freeze i64 %v163
  br label %head48
done50:
  br label %after46
after46:
  %v165 = xor i1 %v44, true
  br i1 %v165, label %then166, label %after167
then166:
  br label %head168
head168:
  %v171 = phi i64 [ %v38, %then166 ], [ %v235, %done180 ]
  %v172 = icmp slt i64 %v171, %v41
  br i1 %v172, label %body169, label %done170
body169:
  %v173 = mul i64 %v171, %v13
  %v174 = getelementptr i8, ptr %v1, i64 %v173
  %v175 = mul i64 %v171, %v15
  %v176 = getelementptr i8, ptr %v3, i64 %v175
  %v177 = sub i64 %v43, 8
  br label %head178
head178:
  %v181 = phi i64 [ %v39, %body169 ], [ %v233, %done188 ]
  %v182 = icmp slt i64 %v181, %v43
  br i1 %v182, label %body179, label %done180
body179:
  %v183 = call i64 @llvm.smin.i64(i64 %v181, i64 %v177)
  %v184 = mul i64 %v183, 4
  %v185 = getelementptr i8, ptr %v174, i64 %v184
  br label %head186
head186:
  %v189 = phi i64 [ 0, %body179 ], [ %v222, %body187 ]
  %v190 = phi <8 x float> [ zeroinitializer, %body179 ], [ %v219, %body187 ]
  %v191 = phi <8 x float> [ zeroinitializer, %body179 ], [ %v220, %body187 ]
  %v192 = icmp slt i64 %v189, %v17
  br i1 %v192, label %body187, label %done188
body187:
  %v193 = mul i64 %v189, 8
  %v194 = getelementptr i8, ptr %v5, i64 %v193
  %v195 = load i64, ptr %v194, align 8
  %v196 = mul i64 %v189, 16
  %v197 = getelementptr i8, ptr %v7, i64 %v196
  %v198 = getelementptr i8, ptr %v185, i64 %v195
  %v199 = load float, ptr %v197, align 1
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = getelementptr i8, ptr %v197, i64 4
  %v203 = load float, ptr %v202, align 1
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = getelementptr i8, ptr %v197, i64 8
  %v207 = load float, ptr %v206, align 1
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = getelementptr i8, ptr %v197, i64 12
  %v211 = load float, ptr %v210, align 1
  %v212 = insertelement <8 x float> poison, float %v211, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = load <8 x float>, ptr %v198, align 1
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v201, <8 x float> %v190)
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v209, <8 x float> %v191)
  %v217 = getelementptr i8, ptr %v198, i64 %v13
  %v218 = load <8 x float>, ptr %v217, align 1
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v205, <8 x float> %v215)
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v213, <8 x float> %v216)
  %v221 = add i64 %v189, 1
  %v222 = freeze i64 %v221
  br label %head186
done188:
  %v223 = mul i64 %v17, 8
  %v224 = getelementptr i8, ptr %v5, i64 %v223
  %v225 = mul i64 %v17, 16
  %v226 = getelementptr i8, ptr %v7, i64 %v225
  %v227 = mul i64 %v183, 4
  %v228 = getelementptr i8, ptr %v176, i64 %v227
  %v229 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v230 = fmul <8 x float> %v229, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v231 = fadd <8 x float> %v190, %v230
  store <8 x float> %v231, ptr %v228, align 1
  %v232 = add i64 %v181, 8
  %v233 = freeze i64 %v232
  br label %head178
done180:
  %v234 = add i64 %v171, 1
  %v235 = freeze i64 %v234
  br label %head168
done170:
  br label %after167
after167:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
