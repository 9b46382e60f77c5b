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
  %v31 = phi i64 [ 0, %entry ], [ %v297, %done37 ]
  %v32 = icmp slt i64 %v31, %v17
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = add i64 %v31, %v19
  %v34 = call i64 @llvm.smin.i64(i64 %v33, i64 %v17)
  br label %head35
head35:
  %v38 = phi i64 [ 0, %body29 ], [ %v296, %done177 ]
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
  %v65 = phi i64 [ %v31, %body36 ], [ %v174, %done119 ]
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
  %v120 = phi i64 [ 0, %body63 ], [ %v173, %body118 ]
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
  %v174 = add i64 %v65, 1
  br label %head62
done64:
  br label %head175
head175:
  %v178 = phi i64 [ %v25, %done64 ], [ %v295, %done184 ]
  %v179 = icmp slt i64 %v178, %v27
  br i1 %v179, label %body176, label %done177
body176:
  %v180 = add i64 %v178, %v25
  %v181 = call i64 @llvm.smin.i64(i64 %v180, i64 %v27)
  br label %head182
head182:
  %v185 = phi i64 [ %v31, %body176 ], [ %v294, %done239 ]
  %v186 = icmp slt i64 %v185, %v34
  br i1 %v186, label %body183, label %done184
body183:
  %v187 = mul i64 %v185, 32
  %v188 = getelementptr i8, ptr %v7, i64 %v187
  %v189 = load i64, ptr %v188, align 8
  %v190 = getelementptr i8, ptr %v1, i64 %v189
  %v191 = getelementptr i8, ptr %v9, i64 %v187
  %v192 = load i64, ptr %v191, align 8
  %v193 = add i64 %v187, 8
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = load i64, ptr %v194, align 8
  %v196 = getelementptr i8, ptr %v1, i64 %v195
  %v197 = getelementptr i8, ptr %v9, i64 %v193
  %v198 = load i64, ptr %v197, align 8
  %v199 = add i64 %v187, 16
  %v200 = getelementptr i8, ptr %v7, i64 %v199
  %v201 = load i64, ptr %v200, align 8
  %v202 = getelementptr i8, ptr %v1, i64 %v201
  %v203 = getelementptr i8, ptr %v9, i64 %v199
  %v204 = load i64, ptr %v203, align 8
  %v205 = add i64 %v187, 24
  %v206 = getelementptr i8, ptr %v7, i64 %v205
  %v207 = load i64, ptr %v206, align 8
  %v208 = getelementptr i8, ptr %v1, i64 %v207
  %v209 = getelementptr i8, ptr %v9, i64 %v205
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr i8, ptr %v46, i64 %v192
  %v212 = getelementptr i8, ptr %v53, i64 %v192
  %v213 = getelementptr i8, ptr %v60, i64 %v192
  %v214 = getelementptr i8, ptr %v46, i64 %v198
  %v215 = getelementptr i8, ptr %v53, i64 %v198
  %v216 = getelementptr i8, ptr %v60, i64 %v198
  %v217 = getelementptr i8, ptr %v46, i64 %v204
  %v218 = getelementptr i8, ptr %v53, i64 %v204
  %v219 = getelementptr i8, ptr %v60, i64 %v204
  %v220 = getelementptr i8, ptr %v46, i64 %v210
  %v221 = getelementptr i8, ptr %v53, i64 %v210
  %v222 = getelementptr i8, ptr %v60, i64 %v210
  %v223 = load <8 x float>, ptr %v211, align 4
  %v224 = load <8 x float>, ptr %v212, align 4
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
  %v235 = add i64 %v178, 1
  %v236 = mul i64 %v235, %v23
  br label %head237
head237:
  %v240 = phi i64 [ %v178, %body183 ], [ %v293, %body238 ]
  %v241 = phi i64 [ %v236, %body183 ], [ %v292, %body238 ]
  %v242 = phi <8 x float> [ %v223, %body183 ], [ %v268, %body238 ]
  %v243 = phi <8 x float> [ %v224, %body183 ], [ %v269, %body238 ]
  %v244 = phi <8 x float> [ %v225, %body183 ], [ %v270, %body238 ]
  %v245 = phi <8 x float> [ %v226, %body183 ], [ %v275, %body238 ]
  %v246 = phi <8 x float> [ %v227, %body183 ], [ %v276, %body238 ]
  %v247 = phi <8 x float> [ %v228, %body183 ], [ %v277, %body238 ]
  %v248 = phi <8 x float> [ %v229, %body183 ], [ %v282, %body238 ]
  %v249 = phi <8 x float> [ %v230, %body183 ], [ %v283, %body238 ]
  %v250 = phi <8 x float> [ %v231, %body183 ], [ %v284, %body238 ]
  %v251 = phi <8 x float> [ %v232, %body183 ], [ %v289, %body238 ]
  %v252 = phi <8 x float> [ %v233, %body183 ], [ %v290, %body238 ]
  %v253 = phi <8 x float> [ %v234, %body183 ], [ %v291, %body238 ]
  %v254 = icmp slt i64 %v240, %v181
  br i1 %v254, label %body238, label %done239
body238:
  %v255 = mul i64 %v240, 8
  %v256 = getelementptr i8, ptr %v15, i64 %v255
  %v257 = load i64, ptr %v256, align 8
  %v258 = getelementptr i8, ptr %v43, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = getelementptr i8, ptr %v50, i64 %v257
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = getelementptr i8, ptr %v57, i64 %v257
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = getelementptr i8, ptr %v190, i64 %v241
  %v265 = load float, ptr %v264, align 4
  %v266 = insertelement <8 x float> poison, float %v265, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v267, <8 x float> %v242)
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v267, <8 x float> %v243)
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v267, <8 x float> %v244)
  %v271 = getelementptr i8, ptr %v196, i64 %v241
  %v272 = load float, ptr %v271, align 4
  %v273 = insertelement <8 x float> poison, float %v272, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v274, <8 x float> %v245)
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v274, <8 x float> %v246)
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v274, <8 x float> %v247)
  %v278 = getelementptr i8, ptr %v202, i64 %v241
  %v279 = load float, ptr %v278, align 4
  %v280 = insertelement <8 x float> poison, float %v279, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v281, <8 x float> %v248)
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v281, <8 x float> %v249)
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v281, <8 x float> %v250)
  %v285 = getelementptr i8, ptr %v208, i64 %v241
  %v286 = load float, ptr %v285, align 4
  %v287 = insertelement <8 x float> poison, float %v286, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v288, <8 x float> %v251)
  %v290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v288, <8 x float> %v252)
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v288, <8 x float> %v253)
  %v292 = add i64 %v241, %v23
  %v293 = add i64 %v240, 1
  br label %head237
done239:
  store <8 x float> %v242, ptr %v211, align 4
  store <8 x float> %v243, ptr %v212, align 4
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
  %v294 = add i64 %v185, 1
  br label %head182
done184:
  %v295 = add i64 %v178, %v25
  br label %head175
done177:
  %v296 = add i64 %v38, 1
  br label %head35
done37:
  %v297 = add i64 %v31, %v19
  br label %head28
done30:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
