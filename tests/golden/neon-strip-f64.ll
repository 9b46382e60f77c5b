; strip[f64; tile 14 outputs × 2 vectors of 2 positions]
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
  %v31 = phi i64 [ 0, %entry ], [ %v635, %done37 ]
  %v32 = icmp slt i64 %v31, %v17
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = add i64 %v31, %v19
  %v34 = call i64 @llvm.smin.i64(i64 %v33, i64 %v17)
  br label %head35
head35:
  %v38 = phi i64 [ 0, %body29 ], [ %v633, %done348 ]
  %v39 = icmp slt i64 %v38, %v21
  br i1 %v39, label %body36, label %done37
body36:
  %v40 = mul i64 %v38, 16
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
  %v54 = call i64 @llvm.smin.i64(i64 %v25, i64 %v27)
  br label %head55
head55:
  %v58 = phi i64 [ %v31, %body36 ], [ %v345, %done218 ]
  %v59 = icmp slt i64 %v58, %v34
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = mul i64 %v58, 112
  %v61 = getelementptr i8, ptr %v7, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v1, i64 %v62
  %v64 = getelementptr i8, ptr %v9, i64 %v60
  %v65 = load i64, ptr %v64, align 8
  %v66 = add i64 %v60, 8
  %v67 = getelementptr i8, ptr %v7, i64 %v66
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr i8, ptr %v1, i64 %v68
  %v70 = getelementptr i8, ptr %v9, i64 %v66
  %v71 = load i64, ptr %v70, align 8
  %v72 = add i64 %v60, 16
  %v73 = getelementptr i8, ptr %v7, i64 %v72
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v1, i64 %v74
  %v76 = getelementptr i8, ptr %v9, i64 %v72
  %v77 = load i64, ptr %v76, align 8
  %v78 = add i64 %v60, 24
  %v79 = getelementptr i8, ptr %v7, i64 %v78
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr i8, ptr %v1, i64 %v80
  %v82 = getelementptr i8, ptr %v9, i64 %v78
  %v83 = load i64, ptr %v82, align 8
  %v84 = add i64 %v60, 32
  %v85 = getelementptr i8, ptr %v7, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v1, i64 %v86
  %v88 = getelementptr i8, ptr %v9, i64 %v84
  %v89 = load i64, ptr %v88, align 8
  %v90 = add i64 %v60, 40
  %v91 = getelementptr i8, ptr %v7, i64 %v90
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr i8, ptr %v1, i64 %v92
  %v94 = getelementptr i8, ptr %v9, i64 %v90
  %v95 = load i64, ptr %v94, align 8
  %v96 = add i64 %v60, 48
  %v97 = getelementptr i8, ptr %v7, i64 %v96
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %v1, i64 %v98
  %v100 = getelementptr i8, ptr %v9, i64 %v96
  %v101 = load i64, ptr %v100, align 8
  %v102 = add i64 %v60, 56
  %v103 = getelementptr i8, ptr %v7, i64 %v102
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr i8, ptr %v1, i64 %v104
  %v106 = getelementptr i8, ptr %v9, i64 %v102
  %v107 = load i64, ptr %v106, align 8
  %v108 = add i64 %v60, 64
  %v109 = getelementptr i8, ptr %v7, i64 %v108
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v1, i64 %v110
  %v112 = getelementptr i8, ptr %v9, i64 %v108
  %v113 = load i64, ptr %v112, align 8
  %v114 = add i64 %v60, 72
  %v115 = getelementptr i8, ptr %v7, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %v1, i64 %v116
  %v118 = getelementptr i8, ptr %v9, i64 %v114
  %v119 = load i64, ptr %v118, align 8
  %v120 = add i64 %v60, 80
  %v121 = getelementptr i8, ptr %v7, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v1, i64 %v122
  %v124 = getelementptr i8, ptr %v9, i64 %v120
  %v125 = load i64, ptr %v124, align 8
  %v126 = add i64 %v60, 88
  %v127 = getelementptr i8, ptr %v7, i64 %v126
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v1, i64 %v128
  %v130 = getelementptr i8, ptr %v9, i64 %v126
  %v131 = load i64, ptr %v130, align 8
  %v132 = add i64 %v60, 96
  %v133 = getelementptr i8, ptr %v7, i64 %v132
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %v1, i64 %v134
  %v136 = getelementptr i8, ptr %v9, i64 %v132
  %v137 = load i64, ptr %v136, align 8
  %v138 = add i64 %v60, 104
  %v139 = getelementptr i8, ptr %v7, i64 %v138
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr i8, ptr %v1, i64 %v140
  %v142 = getelementptr i8, ptr %v9, i64 %v138
  %v143 = load i64, ptr %v142, align 8
  %v144 = getelementptr i8, ptr %v46, i64 %v65
  %v145 = getelementptr i8, ptr %v53, i64 %v65
  %v146 = getelementptr i8, ptr %v46, i64 %v71
  %v147 = getelementptr i8, ptr %v53, i64 %v71
  %v148 = getelementptr i8, ptr %v46, i64 %v77
  %v149 = getelementptr i8, ptr %v53, i64 %v77
  %v150 = getelementptr i8, ptr %v46, i64 %v83
  %v151 = getelementptr i8, ptr %v53, i64 %v83
  %v152 = getelementptr i8, ptr %v46, i64 %v89
  %v153 = getelementptr i8, ptr %v53, i64 %v89
  %v154 = getelementptr i8, ptr %v46, i64 %v95
  %v155 = getelementptr i8, ptr %v53, i64 %v95
  %v156 = getelementptr i8, ptr %v46, i64 %v101
  %v157 = getelementptr i8, ptr %v53, i64 %v101
  %v158 = getelementptr i8, ptr %v46, i64 %v107
  %v159 = getelementptr i8, ptr %v53, i64 %v107
  %v160 = getelementptr i8, ptr %v46, i64 %v113
  %v161 = getelementptr i8, ptr %v53, i64 %v113
  %v162 = getelementptr i8, ptr %v46, i64 %v119
  %v163 = getelementptr i8, ptr %v53, i64 %v119
  %v164 = getelementptr i8, ptr %v46, i64 %v125
  %v165 = getelementptr i8, ptr %v53, i64 %v125
  %v166 = getelementptr i8, ptr %v46, i64 %v131
  %v167 = getelementptr i8, ptr %v53, i64 %v131
  %v168 = getelementptr i8, ptr %v46, i64 %v137
  %v169 = getelementptr i8, ptr %v53, i64 %v137
  %v170 = getelementptr i8, ptr %v46, i64 %v143
  %v171 = getelementptr i8, ptr %v53, i64 %v143
  %v172 = load double, ptr %v63, align 8
  %v173 = insertelement <2 x double> poison, double %v172, i64 0
  %v174 = shufflevector <2 x double> %v173, <2 x double> poison, <2 x i32> zeroinitializer
  %v175 = load double, ptr %v69, align 8
  %v176 = insertelement <2 x double> poison, double %v175, i64 0
  %v177 = shufflevector <2 x double> %v176, <2 x double> poison, <2 x i32> zeroinitializer
  %v178 = load double, ptr %v75, align 8
  %v179 = insertelement <2 x double> poison, double %v178, i64 0
  %v180 = shufflevector <2 x double> %v179, <2 x double> poison, <2 x i32> zeroinitializer
  %v181 = load double, ptr %v81, align 8
  %v182 = insertelement <2 x double> poison, double %v181, i64 0
  %v183 = shufflevector <2 x double> %v182, <2 x double> poison, <2 x i32> zeroinitializer
  %v184 = load double, ptr %v87, align 8
  %v185 = insertelement <2 x double> poison, double %v184, i64 0
  %v186 = shufflevector <2 x double> %v185, <2 x double> poison, <2 x i32> zeroinitializer
  %v187 = load double, ptr %v93, align 8
  %v188 = insertelement <2 x double> poison, double %v187, i64 0
  %v189 = shufflevector <2 x double> %v188, <2 x double> poison, <2 x i32> zeroinitializer
  %v190 = load double, ptr %v99, align 8
  %v191 = insertelement <2 x double> poison, double %v190, i64 0
  %v192 = shufflevector <2 x double> %v191, <2 x double> poison, <2 x i32> zeroinitializer
  %v193 = load double, ptr %v105, align 8
  %v194 = insertelement <2 x double> poison, double %v193, i64 0
  %v195 = shufflevector <2 x double> %v194, <2 x double> poison, <2 x i32> zeroinitializer
  %v196 = load double, ptr %v111, align 8
  %v197 = insertelement <2 x double> poison, double %v196, i64 0
  %v198 = shufflevector <2 x double> %v197, <2 x double> poison, <2 x i32> zeroinitializer
  %v199 = load double, ptr %v117, align 8
  %v200 = insertelement <2 x double> poison, double %v199, i64 0
  %v201 = shufflevector <2 x double> %v200, <2 x double> poison, <2 x i32> zeroinitializer
  %v202 = load double, ptr %v123, align 8
  %v203 = insertelement <2 x double> poison, double %v202, i64 0
  %v204 = shufflevector <2 x double> %v203, <2 x double> poison, <2 x i32> zeroinitializer
  %v205 = load double, ptr %v129, align 8
  %v206 = insertelement <2 x double> poison, double %v205, i64 0
  %v207 = shufflevector <2 x double> %v206, <2 x double> poison, <2 x i32> zeroinitializer
  %v208 = load double, ptr %v135, align 8
  %v209 = insertelement <2 x double> poison, double %v208, i64 0
  %v210 = shufflevector <2 x double> %v209, <2 x double> poison, <2 x i32> zeroinitializer
  %v211 = load double, ptr %v141, align 8
  %v212 = insertelement <2 x double> poison, double %v211, i64 0
  %v213 = shufflevector <2 x double> %v212, <2 x double> poison, <2 x i32> zeroinitializer
  %v214 = add i64 0, 1
  %v215 = mul i64 %v214, %v23
  br label %head216
head216:
  %v219 = phi i64 [ 0, %body56 ], [ %v343, %body217 ]
  %v220 = phi i64 [ %v215, %body56 ], [ %v341, %body217 ]
  %v221 = phi <2 x double> [ %v174, %body56 ], [ %v261, %body217 ]
  %v222 = phi <2 x double> [ %v174, %body56 ], [ %v262, %body217 ]
  %v223 = phi <2 x double> [ %v177, %body56 ], [ %v267, %body217 ]
  %v224 = phi <2 x double> [ %v177, %body56 ], [ %v268, %body217 ]
  %v225 = phi <2 x double> [ %v180, %body56 ], [ %v273, %body217 ]
  %v226 = phi <2 x double> [ %v180, %body56 ], [ %v274, %body217 ]
  %v227 = phi <2 x double> [ %v183, %body56 ], [ %v279, %body217 ]
  %v228 = phi <2 x double> [ %v183, %body56 ], [ %v280, %body217 ]
  %v229 = phi <2 x double> [ %v186, %body56 ], [ %v285, %body217 ]
  %v230 = phi <2 x double> [ %v186, %body56 ], [ %v286, %body217 ]
  %v231 = phi <2 x double> [ %v189, %body56 ], [ %v291, %body217 ]
  %v232 = phi <2 x double> [ %v189, %body56 ], [ %v292, %body217 ]
  %v233 = phi <2 x double> [ %v192, %body56 ], [ %v297, %body217 ]
  %v234 = phi <2 x double> [ %v192, %body56 ], [ %v298, %body217 ]
  %v235 = phi <2 x double> [ %v195, %body56 ], [ %v303, %body217 ]
  %v236 = phi <2 x double> [ %v195, %body56 ], [ %v304, %body217 ]
  %v237 = phi <2 x double> [ %v198, %body56 ], [ %v309, %body217 ]
  %v238 = phi <2 x double> [ %v198, %body56 ], [ %v310, %body217 ]
  %v239 = phi <2 x double> [ %v201, %body56 ], [ %v315, %body217 ]
  %v240 = phi <2 x double> [ %v201, %body56 ], [ %v316, %body217 ]
  %v241 = phi <2 x double> [ %v204, %body56 ], [ %v321, %body217 ]
  %v242 = phi <2 x double> [ %v204, %body56 ], [ %v322, %body217 ]
  %v243 = phi <2 x double> [ %v207, %body56 ], [ %v327, %body217 ]
  %v244 = phi <2 x double> [ %v207, %body56 ], [ %v328, %body217 ]
  %v245 = phi <2 x double> [ %v210, %body56 ], [ %v333, %body217 ]
  %v246 = phi <2 x double> [ %v210, %body56 ], [ %v334, %body217 ]
  %v247 = phi <2 x double> [ %v213, %body56 ], [ %v339, %body217 ]
  %v248 = phi <2 x double> [ %v213, %body56 ], [ %v340, %body217 ]
  %v249 = icmp slt i64 %v219, %v54
  br i1 %v249, label %body217, label %done218
body217:
  %v250 = mul i64 %v219, 8
  %v251 = getelementptr i8, ptr %v15, i64 %v250
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr i8, ptr %v43, i64 %v252
  %v254 = load <2 x double>, ptr %v253, align 8
  %v255 = getelementptr i8, ptr %v50, i64 %v252
  %v256 = load <2 x double>, ptr %v255, align 8
  %v257 = getelementptr i8, ptr %v63, i64 %v220
  %v258 = load double, ptr %v257, align 8
  %v259 = insertelement <2 x double> poison, double %v258, i64 0
  %v260 = shufflevector <2 x double> %v259, <2 x double> poison, <2 x i32> zeroinitializer
  %v261 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v260, <2 x double> %v221)
  %v262 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v260, <2 x double> %v222)
  %v263 = getelementptr i8, ptr %v69, i64 %v220
  %v264 = load double, ptr %v263, align 8
  %v265 = insertelement <2 x double> poison, double %v264, i64 0
  %v266 = shufflevector <2 x double> %v265, <2 x double> poison, <2 x i32> zeroinitializer
  %v267 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v266, <2 x double> %v223)
  %v268 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v266, <2 x double> %v224)
  %v269 = getelementptr i8, ptr %v75, i64 %v220
  %v270 = load double, ptr %v269, align 8
  %v271 = insertelement <2 x double> poison, double %v270, i64 0
  %v272 = shufflevector <2 x double> %v271, <2 x double> poison, <2 x i32> zeroinitializer
  %v273 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v272, <2 x double> %v225)
  %v274 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v272, <2 x double> %v226)
  %v275 = getelementptr i8, ptr %v81, i64 %v220
  %v276 = load double, ptr %v275, align 8
  %v277 = insertelement <2 x double> poison, double %v276, i64 0
  %v278 = shufflevector <2 x double> %v277, <2 x double> poison, <2 x i32> zeroinitializer
  %v279 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v278, <2 x double> %v227)
  %v280 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v278, <2 x double> %v228)
  %v281 = getelementptr i8, ptr %v87, i64 %v220
  %v282 = load double, ptr %v281, align 8
  %v283 = insertelement <2 x double> poison, double %v282, i64 0
  %v284 = shufflevector <2 x double> %v283, <2 x double> poison, <2 x i32> zeroinitializer
  %v285 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v284, <2 x double> %v229)
  %v286 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v284, <2 x double> %v230)
  %v287 = getelementptr i8, ptr %v93, i64 %v220
  %v288 = load double, ptr %v287, align 8
  %v289 = insertelement <2 x double> poison, double %v288, i64 0
  %v290 = shufflevector <2 x double> %v289, <2 x double> poison, <2 x i32> zeroinitializer
  %v291 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v290, <2 x double> %v231)
  %v292 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v290, <2 x double> %v232)
  %v293 = getelementptr i8, ptr %v99, i64 %v220
  %v294 = load double, ptr %v293, align 8
  %v295 = insertelement <2 x double> poison, double %v294, i64 0
  %v296 = shufflevector <2 x double> %v295, <2 x double> poison, <2 x i32> zeroinitializer
  %v297 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v296, <2 x double> %v233)
  %v298 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v296, <2 x double> %v234)
  %v299 = getelementptr i8, ptr %v105, i64 %v220
  %v300 = load double, ptr %v299, align 8
  %v301 = insertelement <2 x double> poison, double %v300, i64 0
  %v302 = shufflevector <2 x double> %v301, <2 x double> poison, <2 x i32> zeroinitializer
  %v303 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v302, <2 x double> %v235)
  %v304 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v302, <2 x double> %v236)
  %v305 = getelementptr i8, ptr %v111, i64 %v220
  %v306 = load double, ptr %v305, align 8
  %v307 = insertelement <2 x double> poison, double %v306, i64 0
  %v308 = shufflevector <2 x double> %v307, <2 x double> poison, <2 x i32> zeroinitializer
  %v309 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v308, <2 x double> %v237)
  %v310 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v308, <2 x double> %v238)
  %v311 = getelementptr i8, ptr %v117, i64 %v220
  %v312 = load double, ptr %v311, align 8
  %v313 = insertelement <2 x double> poison, double %v312, i64 0
  %v314 = shufflevector <2 x double> %v313, <2 x double> poison, <2 x i32> zeroinitializer
  %v315 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v314, <2 x double> %v239)
  %v316 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v314, <2 x double> %v240)
  %v317 = getelementptr i8, ptr %v123, i64 %v220
  %v318 = load double, ptr %v317, align 8
  %v319 = insertelement <2 x double> poison, double %v318, i64 0
  %v320 = shufflevector <2 x double> %v319, <2 x double> poison, <2 x i32> zeroinitializer
  %v321 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v320, <2 x double> %v241)
  %v322 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v320, <2 x double> %v242)
  %v323 = getelementptr i8, ptr %v129, i64 %v220
  %v324 = load double, ptr %v323, align 8
  %v325 = insertelement <2 x double> poison, double %v324, i64 0
  %v326 = shufflevector <2 x double> %v325, <2 x double> poison, <2 x i32> zeroinitializer
  %v327 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v326, <2 x double> %v243)
  %v328 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v326, <2 x double> %v244)
  %v329 = getelementptr i8, ptr %v135, i64 %v220
  %v330 = load double, ptr %v329, align 8
  %v331 = insertelement <2 x double> poison, double %v330, i64 0
  %v332 = shufflevector <2 x double> %v331, <2 x double> poison, <2 x i32> zeroinitializer
  %v333 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v332, <2 x double> %v245)
  %v334 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v332, <2 x double> %v246)
  %v335 = getelementptr i8, ptr %v141, i64 %v220
  %v336 = load double, ptr %v335, align 8
  %v337 = insertelement <2 x double> poison, double %v336, i64 0
  %v338 = shufflevector <2 x double> %v337, <2 x double> poison, <2 x i32> zeroinitializer
  %v339 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v254, <2 x double> %v338, <2 x double> %v247)
  %v340 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v256, <2 x double> %v338, <2 x double> %v248)
  %v341 = add i64 %v220, %v23
  %v342 = add i64 %v219, 1
  %v343 = freeze i64 %v342
  br label %head216
done218:
  store <2 x double> %v221, ptr %v144, align 8
  store <2 x double> %v222, ptr %v145, align 8
  store <2 x double> %v223, ptr %v146, align 8
  store <2 x double> %v224, ptr %v147, align 8
  store <2 x double> %v225, ptr %v148, align 8
  store <2 x double> %v226, ptr %v149, align 8
  store <2 x double> %v227, ptr %v150, align 8
  store <2 x double> %v228, ptr %v151, align 8
  store <2 x double> %v229, ptr %v152, align 8
  store <2 x double> %v230, ptr %v153, align 8
  store <2 x double> %v231, ptr %v154, align 8
  store <2 x double> %v232, ptr %v155, align 8
  store <2 x double> %v233, ptr %v156, align 8
  store <2 x double> %v234, ptr %v157, align 8
  store <2 x double> %v235, ptr %v158, align 8
  store <2 x double> %v236, ptr %v159, align 8
  store <2 x double> %v237, ptr %v160, align 8
  store <2 x double> %v238, ptr %v161, align 8
  store <2 x double> %v239, ptr %v162, align 8
  store <2 x double> %v240, ptr %v163, align 8
  store <2 x double> %v241, ptr %v164, align 8
  store <2 x double> %v242, ptr %v165, align 8
  store <2 x double> %v243, ptr %v166, align 8
  store <2 x double> %v244, ptr %v167, align 8
  store <2 x double> %v245, ptr %v168, align 8
  store <2 x double> %v246, ptr %v169, align 8
  store <2 x double> %v247, ptr %v170, align 8
  store <2 x double> %v248, ptr %v171, align 8
  %v344 = add i64 %v58, 1
  %v345 = freeze i64 %v344
  br label %head55
done57:
  br label %head346
head346:
  %v349 = phi i64 [ %v25, %done57 ], [ %v631, %done355 ]
  %v350 = icmp slt i64 %v349, %v27
  br i1 %v350, label %body347, label %done348
body347:
  %v351 = add i64 %v349, %v25
  %v352 = call i64 @llvm.smin.i64(i64 %v351, i64 %v27)
  br label %head353
head353:
  %v356 = phi i64 [ %v31, %body347 ], [ %v629, %done502 ]
  %v357 = icmp slt i64 %v356, %v34
  br i1 %v357, label %body354, label %done355
body354:
  %v358 = mul i64 %v356, 112
  %v359 = getelementptr i8, ptr %v7, i64 %v358
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr i8, ptr %v1, i64 %v360
  %v362 = getelementptr i8, ptr %v9, i64 %v358
  %v363 = load i64, ptr %v362, align 8
  %v364 = add i64 %v358, 8
  %v365 = getelementptr i8, ptr %v7, i64 %v364
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr i8, ptr %v1, i64 %v366
  %v368 = getelementptr i8, ptr %v9, i64 %v364
  %v369 = load i64, ptr %v368, align 8
  %v370 = add i64 %v358, 16
  %v371 = getelementptr i8, ptr %v7, i64 %v370
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr i8, ptr %v1, i64 %v372
  %v374 = getelementptr i8, ptr %v9, i64 %v370
  %v375 = load i64, ptr %v374, align 8
  %v376 = add i64 %v358, 24
  %v377 = getelementptr i8, ptr %v7, i64 %v376
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr i8, ptr %v1, i64 %v378
  %v380 = getelementptr i8, ptr %v9, i64 %v376
  %v381 = load i64, ptr %v380, align 8
  %v382 = add i64 %v358, 32
  %v383 = getelementptr i8, ptr %v7, i64 %v382
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr i8, ptr %v1, i64 %v384
  %v386 = getelementptr i8, ptr %v9, i64 %v382
  %v387 = load i64, ptr %v386, align 8
  %v388 = add i64 %v358, 40
  %v389 = getelementptr i8, ptr %v7, i64 %v388
  %v390 = load i64, ptr %v389, align 8
  %v391 = getelementptr i8, ptr %v1, i64 %v390
  %v392 = getelementptr i8, ptr %v9, i64 %v388
  %v393 = load i64, ptr %v392, align 8
  %v394 = add i64 %v358, 48
  %v395 = getelementptr i8, ptr %v7, i64 %v394
  %v396 = load i64, ptr %v395, align 8
  %v397 = getelementptr i8, ptr %v1, i64 %v396
  %v398 = getelementptr i8, ptr %v9, i64 %v394
  %v399 = load i64, ptr %v398, align 8
  %v400 = add i64 %v358, 56
  %v401 = getelementptr i8, ptr %v7, i64 %v400
  %v402 = load i64, ptr %v401, align 8
  %v403 = getelementptr i8, ptr %v1, i64 %v402
  %v404 = getelementptr i8, ptr %v9, i64 %v400
  %v405 = load i64, ptr %v404, align 8
  %v406 = add i64 %v358, 64
  %v407 = getelementptr i8, ptr %v7, i64 %v406
  %v408 = load i64, ptr %v407, align 8
  %v409 = getelementptr i8, ptr %v1, i64 %v408
  %v410 = getelementptr i8, ptr %v9, i64 %v406
  %v411 = load i64, ptr %v410, align 8
  %v412 = add i64 %v358, 72
  %v413 = getelementptr i8, ptr %v7, i64 %v412
  %v414 = load i64, ptr %v413, align 8
  %v415 = getelementptr i8, ptr %v1, i64 %v414
  %v416 = getelementptr i8, ptr %v9, i64 %v412
  %v417 = load i64, ptr %v416, align 8
  %v418 = add i64 %v358, 80
  %v419 = getelementptr i8, ptr %v7, i64 %v418
  %v420 = load i64, ptr %v419, align 8
  %v421 = getelementptr i8, ptr %v1, i64 %v420
  %v422 = getelementptr i8, ptr %v9, i64 %v418
  %v423 = load i64, ptr %v422, align 8
  %v424 = add i64 %v358, 88
  %v425 = getelementptr i8, ptr %v7, i64 %v424
  %v426 = load i64, ptr %v425, align 8
  %v427 = getelementptr i8, ptr %v1, i64 %v426
  %v428 = getelementptr i8, ptr %v9, i64 %v424
  %v429 = load i64, ptr %v428, align 8
  %v430 = add i64 %v358, 96
  %v431 = getelementptr i8, ptr %v7, i64 %v430
  %v432 = load i64, ptr %v431, align 8
  %v433 = getelementptr i8, ptr %v1, i64 %v432
  %v434 = getelementptr i8, ptr %v9, i64 %v430
  %v435 = load i64, ptr %v434, align 8
  %v436 = add i64 %v358, 104
  %v437 = getelementptr i8, ptr %v7, i64 %v436
  %v438 = load i64, ptr %v437, align 8
  %v439 = getelementptr i8, ptr %v1, i64 %v438
  %v440 = getelementptr i8, ptr %v9, i64 %v436
  %v441 = load i64, ptr %v440, align 8
  %v442 = getelementptr i8, ptr %v46, i64 %v363
  %v443 = getelementptr i8, ptr %v53, i64 %v363
  %v444 = getelementptr i8, ptr %v46, i64 %v369
  %v445 = getelementptr i8, ptr %v53, i64 %v369
  %v446 = getelementptr i8, ptr %v46, i64 %v375
  %v447 = getelementptr i8, ptr %v53, i64 %v375
  %v448 = getelementptr i8, ptr %v46, i64 %v381
  %v449 = getelementptr i8, ptr %v53, i64 %v381
  %v450 = getelementptr i8, ptr %v46, i64 %v387
  %v451 = getelementptr i8, ptr %v53, i64 %v387
  %v452 = getelementptr i8, ptr %v46, i64 %v393
  %v453 = getelementptr i8, ptr %v53, i64 %v393
  %v454 = getelementptr i8, ptr %v46, i64 %v399
  %v455 = getelementptr i8, ptr %v53, i64 %v399
  %v456 = getelementptr i8, ptr %v46, i64 %v405
  %v457 = getelementptr i8, ptr %v53, i64 %v405
  %v458 = getelementptr i8, ptr %v46, i64 %v411
  %v459 = getelementptr i8, ptr %v53, i64 %v411
  %v460 = getelementptr i8, ptr %v46, i64 %v417
  %v461 = getelementptr i8, ptr %v53, i64 %v417
  %v462 = getelementptr i8, ptr %v46, i64 %v423
  %v463 = getelementptr i8, ptr %v53, i64 %v423
  %v464 = getelementptr i8, ptr %v46, i64 %v429
  %v465 = getelementptr i8, ptr %v53, i64 %v429
  %v466 = getelementptr i8, ptr %v46, i64 %v435
  %v467 = getelementptr i8, ptr %v53, i64 %v435
  %v468 = getelementptr i8, ptr %v46, i64 %v441
  %v469 = getelementptr i8, ptr %v53, i64 %v441
  %v470 = load <2 x double>, ptr %v442, align 8
  %v471 = load <2 x double>, ptr %v443, align 8
  %v472 = load <2 x double>, ptr %v444, align 8
  %v473 = load <2 x double>, ptr %v445, align 8
  %v474 = load <2 x double>, ptr %v446, align 8
  %v475 = load <2 x double>, ptr %v447, align 8
  %v476 = load <2 x double>, ptr %v448, align 8
  %v477 = load <2 x double>, ptr %v449, align 8
  %v478 = load <2 x double>, ptr %v450, align 8
  %v479 = load <2 x double>, ptr %v451, align 8
  %v480 = load <2 x double>, ptr %v452, align 8
  %v481 = load <2 x double>, ptr %v453, align 8
  %v482 = load <2 x double>, ptr %v454, align 8
  %v483 = load <2 x double>, ptr %v455, align 8
  %v484 = load <2 x double>, ptr %v456, align 8
  %v485 = load <2 x double>, ptr %v457, align 8
  %v486 = load <2 x double>, ptr %v458, align 8
  %v487 = load <2 x double>, ptr %v459, align 8
  %v488 = load <2 x double>, ptr %v460, align 8
  %v489 = load <2 x double>, ptr %v461, align 8
  %v490 = load <2 x double>, ptr %v462, align 8
  %v491 = load <2 x double>, ptr %v463, align 8
  %v492 = load <2 x double>, ptr %v464, align 8
  %v493 = load <2 x double>, ptr %v465, align 8
  %v494 = load <2 x double>, ptr %v466, align 8
  %v495 = load <2 x double>, ptr %v467, align 8
  %v496 = load <2 x double>, ptr %v468, align 8
  %v497 = load <2 x double>, ptr %v469, align 8
  %v498 = add i64 %v349, 1
  %v499 = mul i64 %v498, %v23
  br label %head500
head500:
  %v503 = phi i64 [ %v349, %body354 ], [ %v627, %body501 ]
  %v504 = phi i64 [ %v499, %body354 ], [ %v625, %body501 ]
  %v505 = phi <2 x double> [ %v470, %body354 ], [ %v545, %body501 ]
  %v506 = phi <2 x double> [ %v471, %body354 ], [ %v546, %body501 ]
  %v507 = phi <2 x double> [ %v472, %body354 ], [ %v551, %body501 ]
  %v508 = phi <2 x double> [ %v473, %body354 ], [ %v552, %body501 ]
  %v509 = phi <2 x double> [ %v474, %body354 ], [ %v557, %body501 ]
  %v510 = phi <2 x double> [ %v475, %body354 ], [ %v558, %body501 ]
  %v511 = phi <2 x double> [ %v476, %body354 ], [ %v563, %body501 ]
  %v512 = phi <2 x double> [ %v477, %body354 ], [ %v564, %body501 ]
  %v513 = phi <2 x double> [ %v478, %body354 ], [ %v569, %body501 ]
  %v514 = phi <2 x double> [ %v479, %body354 ], [ %v570, %body501 ]
  %v515 = phi <2 x double> [ %v480, %body354 ], [ %v575, %body501 ]
  %v516 = phi <2 x double> [ %v481, %body354 ], [ %v576, %body501 ]
  %v517 = phi <2 x double> [ %v482, %body354 ], [ %v581, %body501 ]
  %v518 = phi <2 x double> [ %v483, %body354 ], [ %v582, %body501 ]
  %v519 = phi <2 x double> [ %v484, %body354 ], [ %v587, %body501 ]
  %v520 = phi <2 x double> [ %v485, %body354 ], [ %v588, %body501 ]
  %v521 = phi <2 x double> [ %v486, %body354 ], [ %v593, %body501 ]
  %v522 = phi <2 x double> [ %v487, %body354 ], [ %v594, %body501 ]
  %v523 = phi <2 x double> [ %v488, %body354 ], [ %v599, %body501 ]
  %v524 = phi <2 x double> [ %v489, %body354 ], [ %v600, %body501 ]
  %v525 = phi <2 x double> [ %v490, %body354 ], [ %v605, %body501 ]
  %v526 = phi <2 x double> [ %v491, %body354 ], [ %v606, %body501 ]
  %v527 = phi <2 x double> [ %v492, %body354 ], [ %v611, %body501 ]
  %v528 = phi <2 x double> [ %v493, %body354 ], [ %v612, %body501 ]
  %v529 = phi <2 x double> [ %v494, %body354 ], [ %v617, %body501 ]
  %v530 = phi <2 x double> [ %v495, %body354 ], [ %v618, %body501 ]
  %v531 = phi <2 x double> [ %v496, %body354 ], [ %v623, %body501 ]
  %v532 = phi <2 x double> [ %v497, %body354 ], [ %v624, %body501 ]
  %v533 = icmp slt i64 %v503, %v352
  br i1 %v533, label %body501, label %done502
body501:
  %v534 = mul i64 %v503, 8
  %v535 = getelementptr i8, ptr %v15, i64 %v534
  %v536 = load i64, ptr %v535, align 8
  %v537 = getelementptr i8, ptr %v43, i64 %v536
  %v538 = load <2 x double>, ptr %v537, align 8
  %v539 = getelementptr i8, ptr %v50, i64 %v536
  %v540 = load <2 x double>, ptr %v539, align 8
  %v541 = getelementptr i8, ptr %v361, i64 %v504
  %v542 = load double, ptr %v541, align 8
  %v543 = insertelement <2 x double> poison, double %v542, i64 0
  %v544 = shufflevector <2 x double> %v543, <2 x double> poison, <2 x i32> zeroinitializer
  %v545 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v544, <2 x double> %v505)
  %v546 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v544, <2 x double> %v506)
  %v547 = getelementptr i8, ptr %v367, i64 %v504
  %v548 = load double, ptr %v547, align 8
  %v549 = insertelement <2 x double> poison, double %v548, i64 0
  %v550 = shufflevector <2 x double> %v549, <2 x double> poison, <2 x i32> zeroinitializer
  %v551 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v550, <2 x double> %v507)
  %v552 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v550, <2 x double> %v508)
  %v553 = getelementptr i8, ptr %v373, i64 %v504
  %v554 = load double, ptr %v553, align 8
  %v555 = insertelement <2 x double> poison, double %v554, i64 0
  %v556 = shufflevector <2 x double> %v555, <2 x double> poison, <2 x i32> zeroinitializer
  %v557 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v556, <2 x double> %v509)
  %v558 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v556, <2 x double> %v510)
  %v559 = getelementptr i8, ptr %v379, i64 %v504
  %v560 = load double, ptr %v559, align 8
  %v561 = insertelement <2 x double> poison, double %v560, i64 0
  %v562 = shufflevector <2 x double> %v561, <2 x double> poison, <2 x i32> zeroinitializer
  %v563 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v562, <2 x double> %v511)
  %v564 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v562, <2 x double> %v512)
  %v565 = getelementptr i8, ptr %v385, i64 %v504
  %v566 = load double, ptr %v565, align 8
  %v567 = insertelement <2 x double> poison, double %v566, i64 0
  %v568 = shufflevector <2 x double> %v567, <2 x double> poison, <2 x i32> zeroinitializer
  %v569 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v568, <2 x double> %v513)
  %v570 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v568, <2 x double> %v514)
  %v571 = getelementptr i8, ptr %v391, i64 %v504
  %v572 = load double, ptr %v571, align 8
  %v573 = insertelement <2 x double> poison, double %v572, i64 0
  %v574 = shufflevector <2 x double> %v573, <2 x double> poison, <2 x i32> zeroinitializer
  %v575 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v574, <2 x double> %v515)
  %v576 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v574, <2 x double> %v516)
  %v577 = getelementptr i8, ptr %v397, i64 %v504
  %v578 = load double, ptr %v577, align 8
  %v579 = insertelement <2 x double> poison, double %v578, i64 0
  %v580 = shufflevector <2 x double> %v579, <2 x double> poison, <2 x i32> zeroinitializer
  %v581 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v580, <2 x double> %v517)
  %v582 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v580, <2 x double> %v518)
  %v583 = getelementptr i8, ptr %v403, i64 %v504
  %v584 = load double, ptr %v583, align 8
  %v585 = insertelement <2 x double> poison, double %v584, i64 0
  %v586 = shufflevector <2 x double> %v585, <2 x double> poison, <2 x i32> zeroinitializer
  %v587 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v586, <2 x double> %v519)
  %v588 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v586, <2 x double> %v520)
  %v589 = getelementptr i8, ptr %v409, i64 %v504
  %v590 = load double, ptr %v589, align 8
  %v591 = insertelement <2 x double> poison, double %v590, i64 0
  %v592 = shufflevector <2 x double> %v591, <2 x double> poison, <2 x i32> zeroinitializer
  %v593 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v592, <2 x double> %v521)
  %v594 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v592, <2 x double> %v522)
  %v595 = getelementptr i8, ptr %v415, i64 %v504
  %v596 = load double, ptr %v595, align 8
  %v597 = insertelement <2 x double> poison, double %v596, i64 0
  %v598 = shufflevector <2 x double> %v597, <2 x double> poison, <2 x i32> zeroinitializer
  %v599 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v598, <2 x double> %v523)
  %v600 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v598, <2 x double> %v524)
  %v601 = getelementptr i8, ptr %v421, i64 %v504
  %v602 = load double, ptr %v601, align 8
  %v603 = insertelement <2 x double> poison, double %v602, i64 0
  %v604 = shufflevector <2 x double> %v603, <2 x double> poison, <2 x i32> zeroinitializer
  %v605 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v604, <2 x double> %v525)
  %v606 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v604, <2 x double> %v526)
  %v607 = getelementptr i8, ptr %v427, i64 %v504
  %v608 = load double, ptr %v607, align 8
  %v609 = insertelement <2 x double> poison, double %v608, i64 0
  %v610 = shufflevector <2 x double> %v609, <2 x double> poison, <2 x i32> zeroinitializer
  %v611 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v610, <2 x double> %v527)
  %v612 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v610, <2 x double> %v528)
  %v613 = getelementptr i8, ptr %v433, i64 %v504
  %v614 = load double, ptr %v613, align 8
  %v615 = insertelement <2 x double> poison, double %v614, i64 0
  %v616 = shufflevector <2 x double> %v615, <2 x double> poison, <2 x i32> zeroinitializer
  %v617 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v616, <2 x double> %v529)
  %v618 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v616, <2 x double> %v530)
  %v619 = getelementptr i8, ptr %v439, i64 %v504
  %v620 = load double, ptr %v619, align 8
  %v621 = insertelement <2 x double> poison, double %v620, i64 0
  %v622 = shufflevector <2 x double> %v621, <2 x double> poison, <2 x i32> zeroinitializer
  %v623 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v622, <2 x double> %v531)
  %v624 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v540, <2 x double> %v622, <2 x double> %v532)
  %v625 = add i64 %v504, %v23
  %v626 = add i64 %v503, 1
  %v627 = freeze i64 %v626
  br label %head500
done502:
  store <2 x double> %v505, ptr %v442, align 8
  store <2 x double> %v506, ptr %v443, align 8
  store <2 x double> %v507, ptr %v444, align 8
  store <2 x double> %v508, ptr %v445, align 8
  store <2 x double> %v509, ptr %v446, align 8
  store <2 x double> %v510, ptr %v447, align 8
  store <2 x double> %v511, ptr %v448, align 8
  store <2 x double> %v512, ptr %v449, align 8
  store <2 x double> %v513, ptr %v450, align 8
  store <2 x double> %v514, ptr %v451, align 8
  store <2 x double> %v515, ptr %v452, align 8
  store <2 x double> %v516, ptr %v453, align 8
  store <2 x double> %v517, ptr %v454, align 8
  store <2 x double> %v518, ptr %v455, align 8
  store <2 x double> %v519, ptr %v456, align 8
  store <2 x double> %v520, ptr %v457, align 8
  store <2 x double> %v521, ptr %v458, align 8
  store <2 x double> %v522, ptr %v459, align 8
  store <2 x double> %v523, ptr %v460, align 8
  store <2 x double> %v524, ptr %v461, align 8
  store <2 x double> %v525, ptr %v462, align 8
  store <2 x double> %v526, ptr %v463, align 8
  store <2 x double> %v527, ptr %v464, align 8
  store <2 x double> %v528, ptr %v465, align 8
  store <2 x double> %v529, ptr %v466, align 8
  store <2 x double> %v530, ptr %v467, align 8
  store <2 x double> %v531, ptr %v468, align 8
  store <2 x double> %v532, ptr %v469, align 8
  %v628 = add i64 %v356, 1
  %v629 = freeze i64 %v628
  br label %head353
done355:
  %v630 = add i64 %v349, %v25
  %v631 = freeze i64 %v630
  br label %head346
done348:
  %v632 = add i64 %v38, 1
  %v633 = freeze i64 %v632
  br label %head35
done37:
  %v634 = add i64 %v31, %v19
  %v635 = freeze i64 %v634
  br label %head28
done30:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
