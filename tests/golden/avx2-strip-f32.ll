; strip[f32; tile 4 outputs × 3 vectors of 8 positions]
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
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 56
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 64
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 88
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 40
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 48
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 72
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 104
  %v27 = load i64, ptr %v26, align 8
  br label %head28
head28:
  %v31 = phi i64 [ 0, %entry ], [ %v304, %done37 ]
  %v32 = icmp slt i64 %v31, %v17
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = add i64 %v31, %v19
  %v34 = call i64 @llvm.smin.i64(i64 %v33, i64 %v17)
  br label %head35
head35:
  %v38 = phi i64 [ 0, %body29 ], [ %v302, %done179 ]
  %v39 = icmp slt i64 %v38, %v21
  br i1 %v39, label %body36, label %done37
body36:
  %v40 = mul i64 %v38, 24
  %v41 = getelementptr i8, ptr %v11, i64 %v40
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %v3, i64 %v42
  %v44 = getelementptr i8, ptr %v13, i64 %v40
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v5, i64 %v45
  %v47 = add i64 %v40, 8
  %v48 = getelementptr i8, ptr %v11, i64 %v47
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v3, i64 %v49
  %v51 = getelementptr i8, ptr %v13, i64 %v47
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr i8, ptr %v5, i64 %v52
  %v54 = add i64 %v40, 16
  %v55 = getelementptr i8, ptr %v11, i64 %v54
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = getelementptr i8, ptr %v13, i64 %v54
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v5, i64 %v59
  %v61 = call i64 @llvm.smin.i64(i64 %v25, i64 %v27)
  br label %head62
head62:
  %v65 = phi i64 [ %v31, %body36 ], [ %v176, %done119 ]
  %v66 = icmp slt i64 %v65, %v34
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 32
  %v68 = getelementptr i8, ptr %v7, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v1, i64 %v69
  %v71 = getelementptr i8, ptr %v9, i64 %v67
  %v72 = load i64, ptr %v71, align 8
  %v73 = add i64 %v67, 8
  %v74 = getelementptr i8, ptr %v7, i64 %v73
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %v1, i64 %v75
  %v77 = getelementptr i8, ptr %v9, i64 %v73
  %v78 = load i64, ptr %v77, align 8
  %v79 = add i64 %v67, 16
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v1, i64 %v81
  %v83 = getelementptr i8, ptr %v9, i64 %v79
  %v84 = load i64, ptr %v83, align 8
  %v85 = add i64 %v67, 24
  %v86 = getelementptr i8, ptr %v7, i64 %v85
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %v1, i64 %v87
  %v89 = getelementptr i8, ptr %v9, i64 %v85
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr i8, ptr %v46, i64 %v72
  %v92 = getelementptr i8, ptr %v53, i64 %v72
  %v93 = getelementptr i8, ptr %v60, i64 %v72
  %v94 = getelementptr i8, ptr %v46, i64 %v78
  %v95 = getelementptr i8, ptr %v53, i64 %v78
  %v96 = getelementptr i8, ptr %v60, i64 %v78
  %v97 = getelementptr i8, ptr %v46, i64 %v84
  %v98 = getelementptr i8, ptr %v53, i64 %v84
  %v99 = getelementptr i8, ptr %v60, i64 %v84
  %v100 = getelementptr i8, ptr %v46, i64 %v90
  %v101 = getelementptr i8, ptr %v53, i64 %v90
  %v102 = getelementptr i8, ptr %v60, i64 %v90
  %v103 = load float, ptr %v70, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = load float, ptr %v76, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = load float, ptr %v82, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = load float, ptr %v88, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = add i64 0, 1
  %v116 = mul i64 %v115, %v23
  br label %head117
head117:
  %v120 = phi i64 [ 0, %body63 ], [ %v174, %body118 ]
  %v121 = phi i64 [ %v116, %body63 ], [ %v172, %body118 ]
  %v122 = phi <8 x float> [ %v105, %body63 ], [ %v148, %body118 ]
  %v123 = phi <8 x float> [ %v105, %body63 ], [ %v149, %body118 ]
  %v124 = phi <8 x float> [ %v105, %body63 ], [ %v150, %body118 ]
  %v125 = phi <8 x float> [ %v108, %body63 ], [ %v155, %body118 ]
  %v126 = phi <8 x float> [ %v108, %body63 ], [ %v156, %body118 ]
  %v127 = phi <8 x float> [ %v108, %body63 ], [ %v157, %body118 ]
  %v128 = phi <8 x float> [ %v111, %body63 ], [ %v162, %body118 ]
  %v129 = phi <8 x float> [ %v111, %body63 ], [ %v163, %body118 ]
  %v130 = phi <8 x float> [ %v111, %body63 ], [ %v164, %body118 ]
  %v131 = phi <8 x float> [ %v114, %body63 ], [ %v169, %body118 ]
  %v132 = phi <8 x float> [ %v114, %body63 ], [ %v170, %body118 ]
  %v133 = phi <8 x float> [ %v114, %body63 ], [ %v171, %body118 ]
  %v134 = icmp slt i64 %v120, %v61
  br i1 %v134, label %body118, label %done119
body118:
  %v135 = mul i64 %v120, 8
  %v136 = getelementptr i8, ptr %v15, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v43, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr i8, ptr %v50, i64 %v137
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = getelementptr i8, ptr %v57, i64 %v137
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = getelementptr i8, ptr %v70, i64 %v121
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v147, <8 x float> %v122)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v141, <8 x float> %v147, <8 x float> %v123)
  %v150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v147, <8 x float> %v124)
  %v151 = getelementptr i8, ptr %v76, i64 %v121
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v154, <8 x float> %v125)
  %v156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v141, <8 x float> %v154, <8 x float> %v126)
  %v157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v154, <8 x float> %v127)
  %v158 = getelementptr i8, ptr %v82, i64 %v121
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v161, <8 x float> %v128)
  %v163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v141, <8 x float> %v161, <8 x float> %v129)
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v161, <8 x float> %v130)
  %v165 = getelementptr i8, ptr %v88, i64 %v121
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v168, <8 x float> %v131)
  %v170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v141, <8 x float> %v168, <8 x float> %v132)
  %v171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v168, <8 x float> %v133)
  %v172 = add i64 %v121, %v23
  %v173 = add i64 %v120, 1
  %v174 = freeze i64 %v173
  br label %head117
done119:
  store <8 x float> %v122, ptr %v91, align 4
  store <8 x float> %v123, ptr %v92, align 4
  store <8 x float> %v124, ptr %v93, align 4
  store <8 x float> %v125, ptr %v94, align 4
  store <8 x float> %v126, ptr %v95, align 4
  store <8 x float> %v127, ptr %v96, align 4
  store <8 x float> %v128, ptr %v97, align 4
  store <8 x float> %v129, ptr %v98, align 4
  store <8 x float> %v130, ptr %v99, align 4
  store <8 x float> %v131, ptr %v100, align 4
  store <8 x float> %v132, ptr %v101, align 4
  store <8 x float> %v133, ptr %v102, align 4
  %v175 = add i64 %v65, 1
  %v176 = freeze i64 %v175
  br label %head62
done64:
  br label %head177
head177:
  %v180 = phi i64 [ %v25, %done64 ], [ %v300, %done186 ]
  %v181 = icmp slt i64 %v180, %v27
  br i1 %v181, label %body178, label %done179
body178:
  %v182 = add i64 %v180, %v25
  %v183 = call i64 @llvm.smin.i64(i64 %v182, i64 %v27)
  br label %head184
head184:
  %v187 = phi i64 [ %v31, %body178 ], [ %v298, %done241 ]
  %v188 = icmp slt i64 %v187, %v34
  br i1 %v188, label %body185, label %done186
body185:
  %v189 = mul i64 %v187, 32
  %v190 = getelementptr i8, ptr %v7, i64 %v189
  %v191 = load i64, ptr %v190, align 8
  %v192 = getelementptr i8, ptr %v1, i64 %v191
  %v193 = getelementptr i8, ptr %v9, i64 %v189
  %v194 = load i64, ptr %v193, align 8
  %v195 = add i64 %v189, 8
  %v196 = getelementptr i8, ptr %v7, i64 %v195
  %v197 = load i64, ptr %v196, align 8
  %v198 = getelementptr i8, ptr %v1, i64 %v197
  %v199 = getelementptr i8, ptr %v9, i64 %v195
  %v200 = load i64, ptr %v199, align 8
  %v201 = add i64 %v189, 16
  %v202 = getelementptr i8, ptr %v7, i64 %v201
  %v203 = load i64, ptr %v202, align 8
  %v204 = getelementptr i8, ptr %v1, i64 %v203
  %v205 = getelementptr i8, ptr %v9, i64 %v201
  %v206 = load i64, ptr %v205, align 8
  %v207 = add i64 %v189, 24
  %v208 = getelementptr i8, ptr %v7, i64 %v207
  %v209 = load i64, ptr %v208, align 8
  %v210 = getelementptr i8, ptr %v1, i64 %v209
  %v211 = getelementptr i8, ptr %v9, i64 %v207
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr i8, ptr %v46, i64 %v194
  %v214 = getelementptr i8, ptr %v53, i64 %v194
  %v215 = getelementptr i8, ptr %v60, i64 %v194
  %v216 = getelementptr i8, ptr %v46, i64 %v200
  %v217 = getelementptr i8, ptr %v53, i64 %v200
  %v218 = getelementptr i8, ptr %v60, i64 %v200
  %v219 = getelementptr i8, ptr %v46, i64 %v206
  %v220 = getelementptr i8, ptr %v53, i64 %v206
  %v221 = getelementptr i8, ptr %v60, i64 %v206
  %v222 = getelementptr i8, ptr %v46, i64 %v212
  %v223 = getelementptr i8, ptr %v53, i64 %v212
  %v224 = getelementptr i8, ptr %v60, i64 %v212
  %v225 = load <8 x float>, ptr %v213, align 4
  %v226 = load <8 x float>, ptr %v214, align 4
  %v227 = load <8 x float>, ptr %v215, align 4
  %v228 = load <8 x float>, ptr %v216, align 4
  %v229 = load <8 x float>, ptr %v217, align 4
  %v230 = load <8 x float>, ptr %v218, align 4
  %v231 = load <8 x float>, ptr %v219, align 4
  %v232 = load <8 x float>, ptr %v220, align 4
  %v233 = load <8 x float>, ptr %v221, align 4
  %v234 = load <8 x float>, ptr %v222, align 4
  %v235 = load <8 x float>, ptr %v223, align 4
  %v236 = load <8 x float>, ptr %v224, align 4
  %v237 = add i64 %v180, 1
  %v238 = mul i64 %v237, %v23
  br label %head239
head239:
  %v242 = phi i64 [ %v180, %body185 ], [ %v296, %body240 ]
  %v243 = phi i64 [ %v238, %body185 ], [ %v294, %body240 ]
  %v244 = phi <8 x float> [ %v225, %body185 ], [ %v270, %body240 ]
  %v245 = phi <8 x float> [ %v226, %body185 ], [ %v271, %body240 ]
  %v246 = phi <8 x float> [ %v227, %body185 ], [ %v272, %body240 ]
  %v247 = phi <8 x float> [ %v228, %body185 ], [ %v277, %body240 ]
  %v248 = phi <8 x float> [ %v229, %body185 ], [ %v278, %body240 ]
  %v249 = phi <8 x float> [ %v230, %body185 ], [ %v279, %body240 ]
  %v250 = phi <8 x float> [ %v231, %body185 ], [ %v284, %body240 ]
  %v251 = phi <8 x float> [ %v232, %body185 ], [ %v285, %body240 ]
  %v252 = phi <8 x float> [ %v233, %body185 ], [ %v286, %body240 ]
  %v253 = phi <8 x float> [ %v234, %body185 ], [ %v291, %body240 ]
  %v254 = phi <8 x float> [ %v235, %body185 ], [ %v292, %body240 ]
  %v255 = phi <8 x float> [ %v236, %body185 ], [ %v293, %body240 ]
  %v256 = icmp slt i64 %v242, %v183
  br i1 %v256, label %body240, label %done241
body240:
  %v257 = mul i64 %v242, 8
  %v258 = getelementptr i8, ptr %v15, i64 %v257
  %v259 = load i64, ptr %v258, align 8
  %v260 = getelementptr i8, ptr %v43, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = getelementptr i8, ptr %v50, i64 %v259
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = getelementptr i8, ptr %v57, i64 %v259
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = getelementptr i8, ptr %v192, i64 %v243
  %v267 = load float, ptr %v266, align 4
  %v268 = insertelement <8 x float> poison, float %v267, i64 0
  %v269 = shufflevector <8 x float> %v268, <8 x float> poison, <8 x i32> zeroinitializer
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v269, <8 x float> %v244)
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v269, <8 x float> %v245)
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v269, <8 x float> %v246)
  %v273 = getelementptr i8, ptr %v198, i64 %v243
  %v274 = load float, ptr %v273, align 4
  %v275 = insertelement <8 x float> poison, float %v274, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v276, <8 x float> %v247)
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v276, <8 x float> %v248)
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v276, <8 x float> %v249)
  %v280 = getelementptr i8, ptr %v204, i64 %v243
  %v281 = load float, ptr %v280, align 4
  %v282 = insertelement <8 x float> poison, float %v281, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v283, <8 x float> %v250)
  %v285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v283, <8 x float> %v251)
  %v286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v283, <8 x float> %v252)
  %v287 = getelementptr i8, ptr %v210, i64 %v243
  %v288 = load float, ptr %v287, align 4
  %v289 = insertelement <8 x float> poison, float %v288, i64 0
  %v290 = shufflevector <8 x float> %v289, <8 x float> poison, <8 x i32> zeroinitializer
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v290, <8 x float> %v253)
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v290, <8 x float> %v254)
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v290, <8 x float> %v255)
  %v294 = add i64 %v243, %v23
  %v295 = add i64 %v242, 1
  %v296 = freeze i64 %v295
  br label %head239
done241:
  store <8 x float> %v244, ptr %v213, align 4
  store <8 x float> %v245, ptr %v214, align 4
  store <8 x float> %v246, ptr %v215, align 4
  store <8 x float> %v247, ptr %v216, align 4
  store <8 x float> %v248, ptr %v217, align 4
  store <8 x float> %v249, ptr %v218, align 4
  store <8 x float> %v250, ptr %v219, align 4
  store <8 x float> %v251, ptr %v220, align 4
  store <8 x float> %v252, ptr %v221, align 4
  store <8 x float> %v253, ptr %v222, align 4
  store <8 x float> %v254, ptr %v223, align 4
  store <8 x float> %v255, ptr %v224, align 4
  %v297 = add i64 %v187, 1
  %v298 = freeze i64 %v297
  br label %head184
done186:
  %v299 = add i64 %v180, %v25
  %v300 = freeze i64 %v299
  br label %head177
done179:
  %v301 = add i64 %v38, 1
  %v302 = freeze i64 %v301
  br label %head35
done37:
  %v303 = add i64 %v31, %v19
  %v304 = freeze i64 %v303
  br label %head28
done30:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
