; panel[f64; tile 14 positions × 2 vectors of 2]
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
  %v10 = getelementptr i8, ptr %p0, i64 72
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 88
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 40
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 48
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 56
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 64
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 104
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 112
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 120
  %v31 = load i64, ptr %v30, align 8
  br label %head32
head32:
  %v35 = phi i64 [ 0, %entry ], [ %v428, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v424, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v425, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v426, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v423, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v420, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v421, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v419, %done67 ]
  %v51 = icmp slt i64 %v50, %v23
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = mul i64 %v50, 32
  %v53 = getelementptr i8, ptr %v11, i64 %v52
  %v54 = icmp eq i64 %v50, 0
  %v55 = load i64, ptr %v53, align 8
  %v56 = getelementptr i8, ptr %v53, i64 8
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v53, i64 16
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v53, i64 24
  %v61 = load i64, ptr %v60, align 8
  %v62 = mul i64 %v55, 8
  %v63 = getelementptr i8, ptr %v13, i64 %v62
  %v64 = getelementptr i8, ptr %v44, i64 %v61
  br label %head65
head65:
  %v68 = phi i64 [ 0, %body48 ], [ %v417, %done226 ]
  %v69 = icmp slt i64 %v68, %v15
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 112
  %v71 = getelementptr i8, ptr %v7, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v36, i64 %v72
  %v74 = getelementptr i8, ptr %v9, i64 %v70
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %v45, i64 %v75
  %v77 = add i64 %v70, 8
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %v36, i64 %v79
  %v81 = getelementptr i8, ptr %v9, i64 %v77
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v45, i64 %v82
  %v84 = add i64 %v70, 16
  %v85 = getelementptr i8, ptr %v7, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v36, i64 %v86
  %v88 = getelementptr i8, ptr %v9, i64 %v84
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v45, i64 %v89
  %v91 = add i64 %v70, 24
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v36, i64 %v93
  %v95 = getelementptr i8, ptr %v9, i64 %v91
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v45, i64 %v96
  %v98 = add i64 %v70, 32
  %v99 = getelementptr i8, ptr %v7, i64 %v98
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %v36, i64 %v100
  %v102 = getelementptr i8, ptr %v9, i64 %v98
  %v103 = load i64, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v45, i64 %v103
  %v105 = add i64 %v70, 40
  %v106 = getelementptr i8, ptr %v7, i64 %v105
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v36, i64 %v107
  %v109 = getelementptr i8, ptr %v9, i64 %v105
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v45, i64 %v110
  %v112 = add i64 %v70, 48
  %v113 = getelementptr i8, ptr %v7, i64 %v112
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr i8, ptr %v36, i64 %v114
  %v116 = getelementptr i8, ptr %v9, i64 %v112
  %v117 = load i64, ptr %v116, align 8
  %v118 = getelementptr i8, ptr %v45, i64 %v117
  %v119 = add i64 %v70, 56
  %v120 = getelementptr i8, ptr %v7, i64 %v119
  %v121 = load i64, ptr %v120, align 8
  %v122 = getelementptr i8, ptr %v36, i64 %v121
  %v123 = getelementptr i8, ptr %v9, i64 %v119
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %v45, i64 %v124
  %v126 = add i64 %v70, 64
  %v127 = getelementptr i8, ptr %v7, i64 %v126
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v36, i64 %v128
  %v130 = getelementptr i8, ptr %v9, i64 %v126
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %v45, i64 %v131
  %v133 = add i64 %v70, 72
  %v134 = getelementptr i8, ptr %v7, i64 %v133
  %v135 = load i64, ptr %v134, align 8
  %v136 = getelementptr i8, ptr %v36, i64 %v135
  %v137 = getelementptr i8, ptr %v9, i64 %v133
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %v45, i64 %v138
  %v140 = add i64 %v70, 80
  %v141 = getelementptr i8, ptr %v7, i64 %v140
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr i8, ptr %v36, i64 %v142
  %v144 = getelementptr i8, ptr %v9, i64 %v140
  %v145 = load i64, ptr %v144, align 8
  %v146 = getelementptr i8, ptr %v45, i64 %v145
  %v147 = add i64 %v70, 88
  %v148 = getelementptr i8, ptr %v7, i64 %v147
  %v149 = load i64, ptr %v148, align 8
  %v150 = getelementptr i8, ptr %v36, i64 %v149
  %v151 = getelementptr i8, ptr %v9, i64 %v147
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr i8, ptr %v45, i64 %v152
  %v154 = add i64 %v70, 96
  %v155 = getelementptr i8, ptr %v7, i64 %v154
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr i8, ptr %v36, i64 %v156
  %v158 = getelementptr i8, ptr %v9, i64 %v154
  %v159 = load i64, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v45, i64 %v159
  %v161 = add i64 %v70, 104
  %v162 = getelementptr i8, ptr %v7, i64 %v161
  %v163 = load i64, ptr %v162, align 8
  %v164 = getelementptr i8, ptr %v36, i64 %v163
  %v165 = getelementptr i8, ptr %v9, i64 %v161
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %v45, i64 %v166
  %v168 = select i1 %v54, ptr %v44, ptr %v76
  %v169 = load <2 x double>, ptr %v168, align 8
  %v170 = getelementptr i8, ptr %v168, i64 16
  %v171 = load <2 x double>, ptr %v170, align 8
  %v172 = select i1 %v54, ptr %v44, ptr %v83
  %v173 = load <2 x double>, ptr %v172, align 8
  %v174 = getelementptr i8, ptr %v172, i64 16
  %v175 = load <2 x double>, ptr %v174, align 8
  %v176 = select i1 %v54, ptr %v44, ptr %v90
  %v177 = load <2 x double>, ptr %v176, align 8
  %v178 = getelementptr i8, ptr %v176, i64 16
  %v179 = load <2 x double>, ptr %v178, align 8
  %v180 = select i1 %v54, ptr %v44, ptr %v97
  %v181 = load <2 x double>, ptr %v180, align 8
  %v182 = getelementptr i8, ptr %v180, i64 16
  %v183 = load <2 x double>, ptr %v182, align 8
  %v184 = select i1 %v54, ptr %v44, ptr %v104
  %v185 = load <2 x double>, ptr %v184, align 8
  %v186 = getelementptr i8, ptr %v184, i64 16
  %v187 = load <2 x double>, ptr %v186, align 8
  %v188 = select i1 %v54, ptr %v44, ptr %v111
  %v189 = load <2 x double>, ptr %v188, align 8
  %v190 = getelementptr i8, ptr %v188, i64 16
  %v191 = load <2 x double>, ptr %v190, align 8
  %v192 = select i1 %v54, ptr %v44, ptr %v118
  %v193 = load <2 x double>, ptr %v192, align 8
  %v194 = getelementptr i8, ptr %v192, i64 16
  %v195 = load <2 x double>, ptr %v194, align 8
  %v196 = select i1 %v54, ptr %v44, ptr %v125
  %v197 = load <2 x double>, ptr %v196, align 8
  %v198 = getelementptr i8, ptr %v196, i64 16
  %v199 = load <2 x double>, ptr %v198, align 8
  %v200 = select i1 %v54, ptr %v44, ptr %v132
  %v201 = load <2 x double>, ptr %v200, align 8
  %v202 = getelementptr i8, ptr %v200, i64 16
  %v203 = load <2 x double>, ptr %v202, align 8
  %v204 = select i1 %v54, ptr %v44, ptr %v139
  %v205 = load <2 x double>, ptr %v204, align 8
  %v206 = getelementptr i8, ptr %v204, i64 16
  %v207 = load <2 x double>, ptr %v206, align 8
  %v208 = select i1 %v54, ptr %v44, ptr %v146
  %v209 = load <2 x double>, ptr %v208, align 8
  %v210 = getelementptr i8, ptr %v208, i64 16
  %v211 = load <2 x double>, ptr %v210, align 8
  %v212 = select i1 %v54, ptr %v44, ptr %v153
  %v213 = load <2 x double>, ptr %v212, align 8
  %v214 = getelementptr i8, ptr %v212, i64 16
  %v215 = load <2 x double>, ptr %v214, align 8
  %v216 = select i1 %v54, ptr %v44, ptr %v160
  %v217 = load <2 x double>, ptr %v216, align 8
  %v218 = getelementptr i8, ptr %v216, i64 16
  %v219 = load <2 x double>, ptr %v218, align 8
  %v220 = select i1 %v54, ptr %v44, ptr %v167
  %v221 = load <2 x double>, ptr %v220, align 8
  %v222 = getelementptr i8, ptr %v220, i64 16
  %v223 = load <2 x double>, ptr %v222, align 8
  br label %head224
head224:
  %v227 = phi i64 [ 0, %body66 ], [ %v401, %done278 ]
  %v228 = phi ptr [ %v64, %body66 ], [ %v280, %done278 ]
  %v229 = phi <2 x double> [ %v169, %body66 ], [ %v281, %done278 ]
  %v230 = phi <2 x double> [ %v171, %body66 ], [ %v282, %done278 ]
  %v231 = phi <2 x double> [ %v173, %body66 ], [ %v283, %done278 ]
  %v232 = phi <2 x double> [ %v175, %body66 ], [ %v284, %done278 ]
  %v233 = phi <2 x double> [ %v177, %body66 ], [ %v285, %done278 ]
  %v234 = phi <2 x double> [ %v179, %body66 ], [ %v286, %done278 ]
  %v235 = phi <2 x double> [ %v181, %body66 ], [ %v287, %done278 ]
  %v236 = phi <2 x double> [ %v183, %body66 ], [ %v288, %done278 ]
  %v237 = phi <2 x double> [ %v185, %body66 ], [ %v289, %done278 ]
  %v238 = phi <2 x double> [ %v187, %body66 ], [ %v290, %done278 ]
  %v239 = phi <2 x double> [ %v189, %body66 ], [ %v291, %done278 ]
  %v240 = phi <2 x double> [ %v191, %body66 ], [ %v292, %done278 ]
  %v241 = phi <2 x double> [ %v193, %body66 ], [ %v293, %done278 ]
  %v242 = phi <2 x double> [ %v195, %body66 ], [ %v294, %done278 ]
  %v243 = phi <2 x double> [ %v197, %body66 ], [ %v295, %done278 ]
  %v244 = phi <2 x double> [ %v199, %body66 ], [ %v296, %done278 ]
  %v245 = phi <2 x double> [ %v201, %body66 ], [ %v297, %done278 ]
  %v246 = phi <2 x double> [ %v203, %body66 ], [ %v298, %done278 ]
  %v247 = phi <2 x double> [ %v205, %body66 ], [ %v299, %done278 ]
  %v248 = phi <2 x double> [ %v207, %body66 ], [ %v300, %done278 ]
  %v249 = phi <2 x double> [ %v209, %body66 ], [ %v301, %done278 ]
  %v250 = phi <2 x double> [ %v211, %body66 ], [ %v302, %done278 ]
  %v251 = phi <2 x double> [ %v213, %body66 ], [ %v303, %done278 ]
  %v252 = phi <2 x double> [ %v215, %body66 ], [ %v304, %done278 ]
  %v253 = phi <2 x double> [ %v217, %body66 ], [ %v305, %done278 ]
  %v254 = phi <2 x double> [ %v219, %body66 ], [ %v306, %done278 ]
  %v255 = phi <2 x double> [ %v221, %body66 ], [ %v307, %done278 ]
  %v256 = phi <2 x double> [ %v223, %body66 ], [ %v308, %done278 ]
  %v257 = icmp slt i64 %v227, %v57
  br i1 %v257, label %body225, label %done226
body225:
  %v258 = mul i64 %v227, 8
  %v259 = getelementptr i8, ptr %v63, i64 %v258
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr i8, ptr %v73, i64 %v260
  %v262 = getelementptr i8, ptr %v80, i64 %v260
  %v263 = getelementptr i8, ptr %v87, i64 %v260
  %v264 = getelementptr i8, ptr %v94, i64 %v260
  %v265 = getelementptr i8, ptr %v101, i64 %v260
  %v266 = getelementptr i8, ptr %v108, i64 %v260
  %v267 = getelementptr i8, ptr %v115, i64 %v260
  %v268 = getelementptr i8, ptr %v122, i64 %v260
  %v269 = getelementptr i8, ptr %v129, i64 %v260
  %v270 = getelementptr i8, ptr %v136, i64 %v260
  %v271 = getelementptr i8, ptr %v143, i64 %v260
  %v272 = getelementptr i8, ptr %v150, i64 %v260
  %v273 = getelementptr i8, ptr %v157, i64 %v260
  %v274 = getelementptr i8, ptr %v164, i64 %v260
  %v275 = mul i64 %v59, 8
  br label %head276
head276:
  %v279 = phi i64 [ 0, %body225 ], [ %v399, %body277 ]
  %v280 = phi ptr [ %v228, %body225 ], [ %v397, %body277 ]
  %v281 = phi <2 x double> [ %v229, %body225 ], [ %v330, %body277 ]
  %v282 = phi <2 x double> [ %v230, %body225 ], [ %v331, %body277 ]
  %v283 = phi <2 x double> [ %v231, %body225 ], [ %v335, %body277 ]
  %v284 = phi <2 x double> [ %v232, %body225 ], [ %v336, %body277 ]
  %v285 = phi <2 x double> [ %v233, %body225 ], [ %v340, %body277 ]
  %v286 = phi <2 x double> [ %v234, %body225 ], [ %v341, %body277 ]
  %v287 = phi <2 x double> [ %v235, %body225 ], [ %v345, %body277 ]
  %v288 = phi <2 x double> [ %v236, %body225 ], [ %v346, %body277 ]
  %v289 = phi <2 x double> [ %v237, %body225 ], [ %v350, %body277 ]
  %v290 = phi <2 x double> [ %v238, %body225 ], [ %v351, %body277 ]
  %v291 = phi <2 x double> [ %v239, %body225 ], [ %v355, %body277 ]
  %v292 = phi <2 x double> [ %v240, %body225 ], [ %v356, %body277 ]
  %v293 = phi <2 x double> [ %v241, %body225 ], [ %v360, %body277 ]
  %v294 = phi <2 x double> [ %v242, %body225 ], [ %v361, %body277 ]
  %v295 = phi <2 x double> [ %v243, %body225 ], [ %v365, %body277 ]
  %v296 = phi <2 x double> [ %v244, %body225 ], [ %v366, %body277 ]
  %v297 = phi <2 x double> [ %v245, %body225 ], [ %v370, %body277 ]
  %v298 = phi <2 x double> [ %v246, %body225 ], [ %v371, %body277 ]
  %v299 = phi <2 x double> [ %v247, %body225 ], [ %v375, %body277 ]
  %v300 = phi <2 x double> [ %v248, %body225 ], [ %v376, %body277 ]
  %v301 = phi <2 x double> [ %v249, %body225 ], [ %v380, %body277 ]
  %v302 = phi <2 x double> [ %v250, %body225 ], [ %v381, %body277 ]
  %v303 = phi <2 x double> [ %v251, %body225 ], [ %v385, %body277 ]
  %v304 = phi <2 x double> [ %v252, %body225 ], [ %v386, %body277 ]
  %v305 = phi <2 x double> [ %v253, %body225 ], [ %v390, %body277 ]
  %v306 = phi <2 x double> [ %v254, %body225 ], [ %v391, %body277 ]
  %v307 = phi <2 x double> [ %v255, %body225 ], [ %v395, %body277 ]
  %v308 = phi <2 x double> [ %v256, %body225 ], [ %v396, %body277 ]
  %v309 = icmp slt i64 %v279, %v275
  br i1 %v309, label %body277, label %done278
body277:
  %v310 = getelementptr i8, ptr %v261, i64 %v279
  %v311 = getelementptr i8, ptr %v262, i64 %v279
  %v312 = getelementptr i8, ptr %v263, i64 %v279
  %v313 = getelementptr i8, ptr %v264, i64 %v279
  %v314 = getelementptr i8, ptr %v265, i64 %v279
  %v315 = getelementptr i8, ptr %v266, i64 %v279
  %v316 = getelementptr i8, ptr %v267, i64 %v279
  %v317 = getelementptr i8, ptr %v268, i64 %v279
  %v318 = getelementptr i8, ptr %v269, i64 %v279
  %v319 = getelementptr i8, ptr %v270, i64 %v279
  %v320 = getelementptr i8, ptr %v271, i64 %v279
  %v321 = getelementptr i8, ptr %v272, i64 %v279
  %v322 = getelementptr i8, ptr %v273, i64 %v279
  %v323 = getelementptr i8, ptr %v274, i64 %v279
  %v324 = load <2 x double>, ptr %v280, align 8
  %v325 = getelementptr i8, ptr %v280, i64 16
  %v326 = load <2 x double>, ptr %v325, align 8
  %v327 = load double, ptr %v310, align 8
  %v328 = insertelement <2 x double> poison, double %v327, i64 0
  %v329 = shufflevector <2 x double> %v328, <2 x double> poison, <2 x i32> zeroinitializer
  %v330 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v329, <2 x double> %v324, <2 x double> %v281)
  %v331 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v329, <2 x double> %v326, <2 x double> %v282)
  %v332 = load double, ptr %v311, align 8
  %v333 = insertelement <2 x double> poison, double %v332, i64 0
  %v334 = shufflevector <2 x double> %v333, <2 x double> poison, <2 x i32> zeroinitializer
  %v335 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v334, <2 x double> %v324, <2 x double> %v283)
  %v336 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v334, <2 x double> %v326, <2 x double> %v284)
  %v337 = load double, ptr %v312, align 8
  %v338 = insertelement <2 x double> poison, double %v337, i64 0
  %v339 = shufflevector <2 x double> %v338, <2 x double> poison, <2 x i32> zeroinitializer
  %v340 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v339, <2 x double> %v324, <2 x double> %v285)
  %v341 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v339, <2 x double> %v326, <2 x double> %v286)
  %v342 = load double, ptr %v313, align 8
  %v343 = insertelement <2 x double> poison, double %v342, i64 0
  %v344 = shufflevector <2 x double> %v343, <2 x double> poison, <2 x i32> zeroinitializer
  %v345 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v344, <2 x double> %v324, <2 x double> %v287)
  %v346 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v344, <2 x double> %v326, <2 x double> %v288)
  %v347 = load double, ptr %v314, align 8
  %v348 = insertelement <2 x double> poison, double %v347, i64 0
  %v349 = shufflevector <2 x double> %v348, <2 x double> poison, <2 x i32> zeroinitializer
  %v350 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v349, <2 x double> %v324, <2 x double> %v289)
  %v351 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v349, <2 x double> %v326, <2 x double> %v290)
  %v352 = load double, ptr %v315, align 8
  %v353 = insertelement <2 x double> poison, double %v352, i64 0
  %v354 = shufflevector <2 x double> %v353, <2 x double> poison, <2 x i32> zeroinitializer
  %v355 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v354, <2 x double> %v324, <2 x double> %v291)
  %v356 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v354, <2 x double> %v326, <2 x double> %v292)
  %v357 = load double, ptr %v316, align 8
  %v358 = insertelement <2 x double> poison, double %v357, i64 0
  %v359 = shufflevector <2 x double> %v358, <2 x double> poison, <2 x i32> zeroinitializer
  %v360 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v359, <2 x double> %v324, <2 x double> %v293)
  %v361 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v359, <2 x double> %v326, <2 x double> %v294)
  %v362 = load double, ptr %v317, align 8
  %v363 = insertelement <2 x double> poison, double %v362, i64 0
  %v364 = shufflevector <2 x double> %v363, <2 x double> poison, <2 x i32> zeroinitializer
  %v365 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v364, <2 x double> %v324, <2 x double> %v295)
  %v366 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v364, <2 x double> %v326, <2 x double> %v296)
  %v367 = load double, ptr %v318, align 8
  %v368 = insertelement <2 x double> poison, double %v367, i64 0
  %v369 = shufflevector <2 x double> %v368, <2 x double> poison, <2 x i32> zeroinitializer
  %v370 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v369, <2 x double> %v324, <2 x double> %v297)
  %v371 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v369, <2 x double> %v326, <2 x double> %v298)
  %v372 = load double, ptr %v319, align 8
  %v373 = insertelement <2 x double> poison, double %v372, i64 0
  %v374 = shufflevector <2 x double> %v373, <2 x double> poison, <2 x i32> zeroinitializer
  %v375 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v374, <2 x double> %v324, <2 x double> %v299)
  %v376 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v374, <2 x double> %v326, <2 x double> %v300)
  %v377 = load double, ptr %v320, align 8
  %v378 = insertelement <2 x double> poison, double %v377, i64 0
  %v379 = shufflevector <2 x double> %v378, <2 x double> poison, <2 x i32> zeroinitializer
  %v380 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v379, <2 x double> %v324, <2 x double> %v301)
  %v381 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v379, <2 x double> %v326, <2 x double> %v302)
  %v382 = load double, ptr %v321, align 8
  %v383 = insertelement <2 x double> poison, double %v382, i64 0
  %v384 = shufflevector <2 x double> %v383, <2 x double> poison, <2 x i32> zeroinitializer
  %v385 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v384, <2 x double> %v324, <2 x double> %v303)
  %v386 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v384, <2 x double> %v326, <2 x double> %v304)
  %v387 = load double, ptr %v322, align 8
  %v388 = insertelement <2 x double> poison, double %v387, i64 0
  %v389 = shufflevector <2 x double> %v388, <2 x double> poison, <2 x i32> zeroinitializer
  %v390 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v389, <2 x double> %v324, <2 x double> %v305)
  %v391 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v389, <2 x double> %v326, <2 x double> %v306)
  %v392 = load double, ptr %v323, align 8
  %v393 = insertelement <2 x double> poison, double %v392, i64 0
  %v394 = shufflevector <2 x double> %v393, <2 x double> poison, <2 x i32> zeroinitializer
  %v395 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v394, <2 x double> %v324, <2 x double> %v307)
  %v396 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v394, <2 x double> %v326, <2 x double> %v308)
  %v397 = getelementptr i8, ptr %v280, i64 32
  %v398 = add i64 %v279, 8
  %v399 = freeze i64 %v398
  br label %head276
done278:
  %v400 = add i64 %v227, 1
  %v401 = freeze i64 %v400
  br label %head224
done226:
  store <2 x double> %v229, ptr %v76, align 1
  %v402 = getelementptr i8, ptr %v76, i64 16
  store <2 x double> %v230, ptr %v402, align 1
  store <2 x double> %v231, ptr %v83, align 1
  %v403 = getelementptr i8, ptr %v83, i64 16
  store <2 x double> %v232, ptr %v403, align 1
  store <2 x double> %v233, ptr %v90, align 1
  %v404 = getelementptr i8, ptr %v90, i64 16
  store <2 x double> %v234, ptr %v404, align 1
  store <2 x double> %v235, ptr %v97, align 1
  %v405 = getelementptr i8, ptr %v97, i64 16
  store <2 x double> %v236, ptr %v405, align 1
  store <2 x double> %v237, ptr %v104, align 1
  %v406 = getelementptr i8, ptr %v104, i64 16
  store <2 x double> %v238, ptr %v406, align 1
  store <2 x double> %v239, ptr %v111, align 1
  %v407 = getelementptr i8, ptr %v111, i64 16
  store <2 x double> %v240, ptr %v407, align 1
  store <2 x double> %v241, ptr %v118, align 1
  %v408 = getelementptr i8, ptr %v118, i64 16
  store <2 x double> %v242, ptr %v408, align 1
  store <2 x double> %v243, ptr %v125, align 1
  %v409 = getelementptr i8, ptr %v125, i64 16
  store <2 x double> %v244, ptr %v409, align 1
  store <2 x double> %v245, ptr %v132, align 1
  %v410 = getelementptr i8, ptr %v132, i64 16
  store <2 x double> %v246, ptr %v410, align 1
  store <2 x double> %v247, ptr %v139, align 1
  %v411 = getelementptr i8, ptr %v139, i64 16
  store <2 x double> %v248, ptr %v411, align 1
  store <2 x double> %v249, ptr %v146, align 1
  %v412 = getelementptr i8, ptr %v146, i64 16
  store <2 x double> %v250, ptr %v412, align 1
  store <2 x double> %v251, ptr %v153, align 1
  %v413 = getelementptr i8, ptr %v153, i64 16
  store <2 x double> %v252, ptr %v413, align 1
  store <2 x double> %v253, ptr %v160, align 1
  %v414 = getelementptr i8, ptr %v160, i64 16
  store <2 x double> %v254, ptr %v414, align 1
  store <2 x double> %v255, ptr %v167, align 1
  %v415 = getelementptr i8, ptr %v167, i64 16
  store <2 x double> %v256, ptr %v415, align 1
  %v416 = add i64 %v68, 1
  %v417 = freeze i64 %v416
  br label %head65
done67:
  %v418 = add i64 %v50, 1
  %v419 = freeze i64 %v418
  br label %head47
done49:
  %v420 = getelementptr i8, ptr %v44, i64 %v19
  %v421 = getelementptr i8, ptr %v45, i64 %v21
  %v422 = add i64 %v43, 1
  %v423 = freeze i64 %v422
  br label %head40
done42:
  %v424 = getelementptr i8, ptr %v36, i64 %v27
  %v425 = getelementptr i8, ptr %v37, i64 %v29
  %v426 = getelementptr i8, ptr %v38, i64 %v31
  %v427 = add i64 %v35, 1
  %v428 = freeze i64 %v427
  br label %head32
done34:
  ret void
}
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
