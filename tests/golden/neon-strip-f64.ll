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
  %v31 = phi i64 [ 0, %entry ], [ %v628, %done37 ]
  %v32 = icmp slt i64 %v31, %v17
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = add i64 %v31, %v19
  %v34 = call i64 @llvm.smin.i64(i64 %v33, i64 %v17)
  br label %head35
head35:
  %v38 = phi i64 [ 0, %body29 ], [ %v627, %done346 ]
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
  %v58 = phi i64 [ %v31, %body36 ], [ %v343, %done218 ]
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
  %v219 = phi i64 [ 0, %body56 ], [ %v342, %body217 ]
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
  %v343 = add i64 %v58, 1
  br label %head55
done57:
  br label %head344
head344:
  %v347 = phi i64 [ %v25, %done57 ], [ %v626, %done353 ]
  %v348 = icmp slt i64 %v347, %v27
  br i1 %v348, label %body345, label %done346
body345:
  %v349 = add i64 %v347, %v25
  %v350 = call i64 @llvm.smin.i64(i64 %v349, i64 %v27)
  br label %head351
head351:
  %v354 = phi i64 [ %v31, %body345 ], [ %v625, %done500 ]
  %v355 = icmp slt i64 %v354, %v34
  br i1 %v355, label %body352, label %done353
body352:
  %v356 = mul i64 %v354, 112
  %v357 = getelementptr i8, ptr %v7, i64 %v356
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr i8, ptr %v1, i64 %v358
  %v360 = getelementptr i8, ptr %v9, i64 %v356
  %v361 = load i64, ptr %v360, align 8
  %v362 = add i64 %v356, 8
  %v363 = getelementptr i8, ptr %v7, i64 %v362
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr i8, ptr %v1, i64 %v364
  %v366 = getelementptr i8, ptr %v9, i64 %v362
  %v367 = load i64, ptr %v366, align 8
  %v368 = add i64 %v356, 16
  %v369 = getelementptr i8, ptr %v7, i64 %v368
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr i8, ptr %v1, i64 %v370
  %v372 = getelementptr i8, ptr %v9, i64 %v368
  %v373 = load i64, ptr %v372, align 8
  %v374 = add i64 %v356, 24
  %v375 = getelementptr i8, ptr %v7, i64 %v374
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr i8, ptr %v1, i64 %v376
  %v378 = getelementptr i8, ptr %v9, i64 %v374
  %v379 = load i64, ptr %v378, align 8
  %v380 = add i64 %v356, 32
  %v381 = getelementptr i8, ptr %v7, i64 %v380
  %v382 = load i64, ptr %v381, align 8
  %v383 = getelementptr i8, ptr %v1, i64 %v382
  %v384 = getelementptr i8, ptr %v9, i64 %v380
  %v385 = load i64, ptr %v384, align 8
  %v386 = add i64 %v356, 40
  %v387 = getelementptr i8, ptr %v7, i64 %v386
  %v388 = load i64, ptr %v387, align 8
  %v389 = getelementptr i8, ptr %v1, i64 %v388
  %v390 = getelementptr i8, ptr %v9, i64 %v386
  %v391 = load i64, ptr %v390, align 8
  %v392 = add i64 %v356, 48
  %v393 = getelementptr i8, ptr %v7, i64 %v392
  %v394 = load i64, ptr %v393, align 8
  %v395 = getelementptr i8, ptr %v1, i64 %v394
  %v396 = getelementptr i8, ptr %v9, i64 %v392
  %v397 = load i64, ptr %v396, align 8
  %v398 = add i64 %v356, 56
  %v399 = getelementptr i8, ptr %v7, i64 %v398
  %v400 = load i64, ptr %v399, align 8
  %v401 = getelementptr i8, ptr %v1, i64 %v400
  %v402 = getelementptr i8, ptr %v9, i64 %v398
  %v403 = load i64, ptr %v402, align 8
  %v404 = add i64 %v356, 64
  %v405 = getelementptr i8, ptr %v7, i64 %v404
  %v406 = load i64, ptr %v405, align 8
  %v407 = getelementptr i8, ptr %v1, i64 %v406
  %v408 = getelementptr i8, ptr %v9, i64 %v404
  %v409 = load i64, ptr %v408, align 8
  %v410 = add i64 %v356, 72
  %v411 = getelementptr i8, ptr %v7, i64 %v410
  %v412 = load i64, ptr %v411, align 8
  %v413 = getelementptr i8, ptr %v1, i64 %v412
  %v414 = getelementptr i8, ptr %v9, i64 %v410
  %v415 = load i64, ptr %v414, align 8
  %v416 = add i64 %v356, 80
  %v417 = getelementptr i8, ptr %v7, i64 %v416
  %v418 = load i64, ptr %v417, align 8
  %v419 = getelementptr i8, ptr %v1, i64 %v418
  %v420 = getelementptr i8, ptr %v9, i64 %v416
  %v421 = load i64, ptr %v420, align 8
  %v422 = add i64 %v356, 88
  %v423 = getelementptr i8, ptr %v7, i64 %v422
  %v424 = load i64, ptr %v423, align 8
  %v425 = getelementptr i8, ptr %v1, i64 %v424
  %v426 = getelementptr i8, ptr %v9, i64 %v422
  %v427 = load i64, ptr %v426, align 8
  %v428 = add i64 %v356, 96
  %v429 = getelementptr i8, ptr %v7, i64 %v428
  %v430 = load i64, ptr %v429, align 8
  %v431 = getelementptr i8, ptr %v1, i64 %v430
  %v432 = getelementptr i8, ptr %v9, i64 %v428
  %v433 = load i64, ptr %v432, align 8
  %v434 = add i64 %v356, 104
  %v435 = getelementptr i8, ptr %v7, i64 %v434
  %v436 = load i64, ptr %v435, align 8
  %v437 = getelementptr i8, ptr %v1, i64 %v436
  %v438 = getelementptr i8, ptr %v9, i64 %v434
  %v439 = load i64, ptr %v438, align 8
  %v440 = getelementptr i8, ptr %v46, i64 %v361
  %v441 = getelementptr i8, ptr %v53, i64 %v361
  %v442 = getelementptr i8, ptr %v46, i64 %v367
  %v443 = getelementptr i8, ptr %v53, i64 %v367
  %v444 = getelementptr i8, ptr %v46, i64 %v373
  %v445 = getelementptr i8, ptr %v53, i64 %v373
  %v446 = getelementptr i8, ptr %v46, i64 %v379
  %v447 = getelementptr i8, ptr %v53, i64 %v379
  %v448 = getelementptr i8, ptr %v46, i64 %v385
  %v449 = getelementptr i8, ptr %v53, i64 %v385
  %v450 = getelementptr i8, ptr %v46, i64 %v391
  %v451 = getelementptr i8, ptr %v53, i64 %v391
  %v452 = getelementptr i8, ptr %v46, i64 %v397
  %v453 = getelementptr i8, ptr %v53, i64 %v397
  %v454 = getelementptr i8, ptr %v46, i64 %v403
  %v455 = getelementptr i8, ptr %v53, i64 %v403
  %v456 = getelementptr i8, ptr %v46, i64 %v409
  %v457 = getelementptr i8, ptr %v53, i64 %v409
  %v458 = getelementptr i8, ptr %v46, i64 %v415
  %v459 = getelementptr i8, ptr %v53, i64 %v415
  %v460 = getelementptr i8, ptr %v46, i64 %v421
  %v461 = getelementptr i8, ptr %v53, i64 %v421
  %v462 = getelementptr i8, ptr %v46, i64 %v427
  %v463 = getelementptr i8, ptr %v53, i64 %v427
  %v464 = getelementptr i8, ptr %v46, i64 %v433
  %v465 = getelementptr i8, ptr %v53, i64 %v433
  %v466 = getelementptr i8, ptr %v46, i64 %v439
  %v467 = getelementptr i8, ptr %v53, i64 %v439
  %v468 = load <2 x double>, ptr %v440, align 8
  %v469 = load <2 x double>, ptr %v441, align 8
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
  %v496 = add i64 %v347, 1
  %v497 = mul i64 %v496, %v23
  br label %head498
head498:
  %v501 = phi i64 [ %v347, %body352 ], [ %v624, %body499 ]
  %v502 = phi i64 [ %v497, %body352 ], [ %v623, %body499 ]
  %v503 = phi <2 x double> [ %v468, %body352 ], [ %v543, %body499 ]
  %v504 = phi <2 x double> [ %v469, %body352 ], [ %v544, %body499 ]
  %v505 = phi <2 x double> [ %v470, %body352 ], [ %v549, %body499 ]
  %v506 = phi <2 x double> [ %v471, %body352 ], [ %v550, %body499 ]
  %v507 = phi <2 x double> [ %v472, %body352 ], [ %v555, %body499 ]
  %v508 = phi <2 x double> [ %v473, %body352 ], [ %v556, %body499 ]
  %v509 = phi <2 x double> [ %v474, %body352 ], [ %v561, %body499 ]
  %v510 = phi <2 x double> [ %v475, %body352 ], [ %v562, %body499 ]
  %v511 = phi <2 x double> [ %v476, %body352 ], [ %v567, %body499 ]
  %v512 = phi <2 x double> [ %v477, %body352 ], [ %v568, %body499 ]
  %v513 = phi <2 x double> [ %v478, %body352 ], [ %v573, %body499 ]
  %v514 = phi <2 x double> [ %v479, %body352 ], [ %v574, %body499 ]
  %v515 = phi <2 x double> [ %v480, %body352 ], [ %v579, %body499 ]
  %v516 = phi <2 x double> [ %v481, %body352 ], [ %v580, %body499 ]
  %v517 = phi <2 x double> [ %v482, %body352 ], [ %v585, %body499 ]
  %v518 = phi <2 x double> [ %v483, %body352 ], [ %v586, %body499 ]
  %v519 = phi <2 x double> [ %v484, %body352 ], [ %v591, %body499 ]
  %v520 = phi <2 x double> [ %v485, %body352 ], [ %v592, %body499 ]
  %v521 = phi <2 x double> [ %v486, %body352 ], [ %v597, %body499 ]
  %v522 = phi <2 x double> [ %v487, %body352 ], [ %v598, %body499 ]
  %v523 = phi <2 x double> [ %v488, %body352 ], [ %v603, %body499 ]
  %v524 = phi <2 x double> [ %v489, %body352 ], [ %v604, %body499 ]
  %v525 = phi <2 x double> [ %v490, %body352 ], [ %v609, %body499 ]
  %v526 = phi <2 x double> [ %v491, %body352 ], [ %v610, %body499 ]
  %v527 = phi <2 x double> [ %v492, %body352 ], [ %v615, %body499 ]
  %v528 = phi <2 x double> [ %v493, %body352 ], [ %v616, %body499 ]
  %v529 = phi <2 x double> [ %v494, %body352 ], [ %v621, %body499 ]
  %v530 = phi <2 x double> [ %v495, %body352 ], [ %v622, %body499 ]
  %v531 = icmp slt i64 %v501, %v350
  br i1 %v531, label %body499, label %done500
body499:
  %v532 = mul i64 %v501, 8
  %v533 = getelementptr i8, ptr %v15, i64 %v532
  %v534 = load i64, ptr %v533, align 8
  %v535 = getelementptr i8, ptr %v43, i64 %v534
  %v536 = load <2 x double>, ptr %v535, align 8
  %v537 = getelementptr i8, ptr %v50, i64 %v534
  %v538 = load <2 x double>, ptr %v537, align 8
  %v539 = getelementptr i8, ptr %v359, i64 %v502
  %v540 = load double, ptr %v539, align 8
  %v541 = insertelement <2 x double> poison, double %v540, i64 0
  %v542 = shufflevector <2 x double> %v541, <2 x double> poison, <2 x i32> zeroinitializer
  %v543 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v542, <2 x double> %v503)
  %v544 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v542, <2 x double> %v504)
  %v545 = getelementptr i8, ptr %v365, i64 %v502
  %v546 = load double, ptr %v545, align 8
  %v547 = insertelement <2 x double> poison, double %v546, i64 0
  %v548 = shufflevector <2 x double> %v547, <2 x double> poison, <2 x i32> zeroinitializer
  %v549 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v548, <2 x double> %v505)
  %v550 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v548, <2 x double> %v506)
  %v551 = getelementptr i8, ptr %v371, i64 %v502
  %v552 = load double, ptr %v551, align 8
  %v553 = insertelement <2 x double> poison, double %v552, i64 0
  %v554 = shufflevector <2 x double> %v553, <2 x double> poison, <2 x i32> zeroinitializer
  %v555 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v554, <2 x double> %v507)
  %v556 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v554, <2 x double> %v508)
  %v557 = getelementptr i8, ptr %v377, i64 %v502
  %v558 = load double, ptr %v557, align 8
  %v559 = insertelement <2 x double> poison, double %v558, i64 0
  %v560 = shufflevector <2 x double> %v559, <2 x double> poison, <2 x i32> zeroinitializer
  %v561 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v560, <2 x double> %v509)
  %v562 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v560, <2 x double> %v510)
  %v563 = getelementptr i8, ptr %v383, i64 %v502
  %v564 = load double, ptr %v563, align 8
  %v565 = insertelement <2 x double> poison, double %v564, i64 0
  %v566 = shufflevector <2 x double> %v565, <2 x double> poison, <2 x i32> zeroinitializer
  %v567 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v566, <2 x double> %v511)
  %v568 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v566, <2 x double> %v512)
  %v569 = getelementptr i8, ptr %v389, i64 %v502
  %v570 = load double, ptr %v569, align 8
  %v571 = insertelement <2 x double> poison, double %v570, i64 0
  %v572 = shufflevector <2 x double> %v571, <2 x double> poison, <2 x i32> zeroinitializer
  %v573 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v572, <2 x double> %v513)
  %v574 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v572, <2 x double> %v514)
  %v575 = getelementptr i8, ptr %v395, i64 %v502
  %v576 = load double, ptr %v575, align 8
  %v577 = insertelement <2 x double> poison, double %v576, i64 0
  %v578 = shufflevector <2 x double> %v577, <2 x double> poison, <2 x i32> zeroinitializer
  %v579 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v578, <2 x double> %v515)
  %v580 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v578, <2 x double> %v516)
  %v581 = getelementptr i8, ptr %v401, i64 %v502
  %v582 = load double, ptr %v581, align 8
  %v583 = insertelement <2 x double> poison, double %v582, i64 0
  %v584 = shufflevector <2 x double> %v583, <2 x double> poison, <2 x i32> zeroinitializer
  %v585 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v584, <2 x double> %v517)
  %v586 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v584, <2 x double> %v518)
  %v587 = getelementptr i8, ptr %v407, i64 %v502
  %v588 = load double, ptr %v587, align 8
  %v589 = insertelement <2 x double> poison, double %v588, i64 0
  %v590 = shufflevector <2 x double> %v589, <2 x double> poison, <2 x i32> zeroinitializer
  %v591 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v590, <2 x double> %v519)
  %v592 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v590, <2 x double> %v520)
  %v593 = getelementptr i8, ptr %v413, i64 %v502
  %v594 = load double, ptr %v593, align 8
  %v595 = insertelement <2 x double> poison, double %v594, i64 0
  %v596 = shufflevector <2 x double> %v595, <2 x double> poison, <2 x i32> zeroinitializer
  %v597 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v596, <2 x double> %v521)
  %v598 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v596, <2 x double> %v522)
  %v599 = getelementptr i8, ptr %v419, i64 %v502
  %v600 = load double, ptr %v599, align 8
  %v601 = insertelement <2 x double> poison, double %v600, i64 0
  %v602 = shufflevector <2 x double> %v601, <2 x double> poison, <2 x i32> zeroinitializer
  %v603 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v602, <2 x double> %v523)
  %v604 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v602, <2 x double> %v524)
  %v605 = getelementptr i8, ptr %v425, i64 %v502
  %v606 = load double, ptr %v605, align 8
  %v607 = insertelement <2 x double> poison, double %v606, i64 0
  %v608 = shufflevector <2 x double> %v607, <2 x double> poison, <2 x i32> zeroinitializer
  %v609 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v608, <2 x double> %v525)
  %v610 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v608, <2 x double> %v526)
  %v611 = getelementptr i8, ptr %v431, i64 %v502
  %v612 = load double, ptr %v611, align 8
  %v613 = insertelement <2 x double> poison, double %v612, i64 0
  %v614 = shufflevector <2 x double> %v613, <2 x double> poison, <2 x i32> zeroinitializer
  %v615 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v614, <2 x double> %v527)
  %v616 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v614, <2 x double> %v528)
  %v617 = getelementptr i8, ptr %v437, i64 %v502
  %v618 = load double, ptr %v617, align 8
  %v619 = insertelement <2 x double> poison, double %v618, i64 0
  %v620 = shufflevector <2 x double> %v619, <2 x double> poison, <2 x i32> zeroinitializer
  %v621 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v536, <2 x double> %v620, <2 x double> %v529)
  %v622 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v538, <2 x double> %v620, <2 x double> %v530)
  %v623 = add i64 %v502, %v23
  %v624 = add i64 %v501, 1
  br label %head498
done500:
  store <2 x double> %v503, ptr %v440, align 8
  store <2 x double> %v504, ptr %v441, align 8
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
  %v625 = add i64 %v354, 1
  br label %head351
done353:
  %v626 = add i64 %v347, %v25
  br label %head344
done346:
  %v627 = add i64 %v38, 1
  br label %head35
done37:
  %v628 = add i64 %v31, %v19
  br label %head28
done30:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
