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
  %v35 = phi i64 [ 0, %entry ], [ %v429, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v425, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v426, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v427, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v424, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v421, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v422, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v420, %done67 ]
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
  %v68 = phi i64 [ 0, %body48 ], [ %v418, %done226 ]
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
  %v227 = phi i64 [ 0, %body66 ], [ %v402, %done279 ]
  %v228 = phi ptr [ %v64, %body66 ], [ %v281, %done279 ]
  %v229 = phi <2 x double> [ %v169, %body66 ], [ %v282, %done279 ]
  %v230 = phi <2 x double> [ %v171, %body66 ], [ %v283, %done279 ]
  %v231 = phi <2 x double> [ %v173, %body66 ], [ %v284, %done279 ]
  %v232 = phi <2 x double> [ %v175, %body66 ], [ %v285, %done279 ]
  %v233 = phi <2 x double> [ %v177, %body66 ], [ %v286, %done279 ]
  %v234 = phi <2 x double> [ %v179, %body66 ], [ %v287, %done279 ]
  %v235 = phi <2 x double> [ %v181, %body66 ], [ %v288, %done279 ]
  %v236 = phi <2 x double> [ %v183, %body66 ], [ %v289, %done279 ]
  %v237 = phi <2 x double> [ %v185, %body66 ], [ %v290, %done279 ]
  %v238 = phi <2 x double> [ %v187, %body66 ], [ %v291, %done279 ]
  %v239 = phi <2 x double> [ %v189, %body66 ], [ %v292, %done279 ]
  %v240 = phi <2 x double> [ %v191, %body66 ], [ %v293, %done279 ]
  %v241 = phi <2 x double> [ %v193, %body66 ], [ %v294, %done279 ]
  %v242 = phi <2 x double> [ %v195, %body66 ], [ %v295, %done279 ]
  %v243 = phi <2 x double> [ %v197, %body66 ], [ %v296, %done279 ]
  %v244 = phi <2 x double> [ %v199, %body66 ], [ %v297, %done279 ]
  %v245 = phi <2 x double> [ %v201, %body66 ], [ %v298, %done279 ]
  %v246 = phi <2 x double> [ %v203, %body66 ], [ %v299, %done279 ]
  %v247 = phi <2 x double> [ %v205, %body66 ], [ %v300, %done279 ]
  %v248 = phi <2 x double> [ %v207, %body66 ], [ %v301, %done279 ]
  %v249 = phi <2 x double> [ %v209, %body66 ], [ %v302, %done279 ]
  %v250 = phi <2 x double> [ %v211, %body66 ], [ %v303, %done279 ]
  %v251 = phi <2 x double> [ %v213, %body66 ], [ %v304, %done279 ]
  %v252 = phi <2 x double> [ %v215, %body66 ], [ %v305, %done279 ]
  %v253 = phi <2 x double> [ %v217, %body66 ], [ %v306, %done279 ]
  %v254 = phi <2 x double> [ %v219, %body66 ], [ %v307, %done279 ]
  %v255 = phi <2 x double> [ %v221, %body66 ], [ %v308, %done279 ]
  %v256 = phi <2 x double> [ %v223, %body66 ], [ %v309, %done279 ]
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
  %v276 = sub i64 %v275, 0
  br label %head277
head277:
  %v280 = phi i64 [ 0, %body225 ], [ %v400, %body278 ]
  %v281 = phi ptr [ %v228, %body225 ], [ %v398, %body278 ]
  %v282 = phi <2 x double> [ %v229, %body225 ], [ %v331, %body278 ]
  %v283 = phi <2 x double> [ %v230, %body225 ], [ %v332, %body278 ]
  %v284 = phi <2 x double> [ %v231, %body225 ], [ %v336, %body278 ]
  %v285 = phi <2 x double> [ %v232, %body225 ], [ %v337, %body278 ]
  %v286 = phi <2 x double> [ %v233, %body225 ], [ %v341, %body278 ]
  %v287 = phi <2 x double> [ %v234, %body225 ], [ %v342, %body278 ]
  %v288 = phi <2 x double> [ %v235, %body225 ], [ %v346, %body278 ]
  %v289 = phi <2 x double> [ %v236, %body225 ], [ %v347, %body278 ]
  %v290 = phi <2 x double> [ %v237, %body225 ], [ %v351, %body278 ]
  %v291 = phi <2 x double> [ %v238, %body225 ], [ %v352, %body278 ]
  %v292 = phi <2 x double> [ %v239, %body225 ], [ %v356, %body278 ]
  %v293 = phi <2 x double> [ %v240, %body225 ], [ %v357, %body278 ]
  %v294 = phi <2 x double> [ %v241, %body225 ], [ %v361, %body278 ]
  %v295 = phi <2 x double> [ %v242, %body225 ], [ %v362, %body278 ]
  %v296 = phi <2 x double> [ %v243, %body225 ], [ %v366, %body278 ]
  %v297 = phi <2 x double> [ %v244, %body225 ], [ %v367, %body278 ]
  %v298 = phi <2 x double> [ %v245, %body225 ], [ %v371, %body278 ]
  %v299 = phi <2 x double> [ %v246, %body225 ], [ %v372, %body278 ]
  %v300 = phi <2 x double> [ %v247, %body225 ], [ %v376, %body278 ]
  %v301 = phi <2 x double> [ %v248, %body225 ], [ %v377, %body278 ]
  %v302 = phi <2 x double> [ %v249, %body225 ], [ %v381, %body278 ]
  %v303 = phi <2 x double> [ %v250, %body225 ], [ %v382, %body278 ]
  %v304 = phi <2 x double> [ %v251, %body225 ], [ %v386, %body278 ]
  %v305 = phi <2 x double> [ %v252, %body225 ], [ %v387, %body278 ]
  %v306 = phi <2 x double> [ %v253, %body225 ], [ %v391, %body278 ]
  %v307 = phi <2 x double> [ %v254, %body225 ], [ %v392, %body278 ]
  %v308 = phi <2 x double> [ %v255, %body225 ], [ %v396, %body278 ]
  %v309 = phi <2 x double> [ %v256, %body225 ], [ %v397, %body278 ]
  %v310 = icmp slt i64 %v280, %v276
  br i1 %v310, label %body278, label %done279
body278:
  %v311 = getelementptr i8, ptr %v261, i64 %v280
  %v312 = getelementptr i8, ptr %v262, i64 %v280
  %v313 = getelementptr i8, ptr %v263, i64 %v280
  %v314 = getelementptr i8, ptr %v264, i64 %v280
  %v315 = getelementptr i8, ptr %v265, i64 %v280
  %v316 = getelementptr i8, ptr %v266, i64 %v280
  %v317 = getelementptr i8, ptr %v267, i64 %v280
  %v318 = getelementptr i8, ptr %v268, i64 %v280
  %v319 = getelementptr i8, ptr %v269, i64 %v280
  %v320 = getelementptr i8, ptr %v270, i64 %v280
  %v321 = getelementptr i8, ptr %v271, i64 %v280
  %v322 = getelementptr i8, ptr %v272, i64 %v280
  %v323 = getelementptr i8, ptr %v273, i64 %v280
  %v324 = getelementptr i8, ptr %v274, i64 %v280
  %v325 = load <2 x double>, ptr %v281, align 8
  %v326 = getelementptr i8, ptr %v281, i64 16
  %v327 = load <2 x double>, ptr %v326, align 8
  %v328 = load double, ptr %v311, align 8
  %v329 = insertelement <2 x double> poison, double %v328, i64 0
  %v330 = shufflevector <2 x double> %v329, <2 x double> poison, <2 x i32> zeroinitializer
  %v331 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v330, <2 x double> %v325, <2 x double> %v282)
  %v332 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v330, <2 x double> %v327, <2 x double> %v283)
  %v333 = load double, ptr %v312, align 8
  %v334 = insertelement <2 x double> poison, double %v333, i64 0
  %v335 = shufflevector <2 x double> %v334, <2 x double> poison, <2 x i32> zeroinitializer
  %v336 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v335, <2 x double> %v325, <2 x double> %v284)
  %v337 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v335, <2 x double> %v327, <2 x double> %v285)
  %v338 = load double, ptr %v313, align 8
  %v339 = insertelement <2 x double> poison, double %v338, i64 0
  %v340 = shufflevector <2 x double> %v339, <2 x double> poison, <2 x i32> zeroinitializer
  %v341 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v340, <2 x double> %v325, <2 x double> %v286)
  %v342 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v340, <2 x double> %v327, <2 x double> %v287)
  %v343 = load double, ptr %v314, align 8
  %v344 = insertelement <2 x double> poison, double %v343, i64 0
  %v345 = shufflevector <2 x double> %v344, <2 x double> poison, <2 x i32> zeroinitializer
  %v346 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v345, <2 x double> %v325, <2 x double> %v288)
  %v347 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v345, <2 x double> %v327, <2 x double> %v289)
  %v348 = load double, ptr %v315, align 8
  %v349 = insertelement <2 x double> poison, double %v348, i64 0
  %v350 = shufflevector <2 x double> %v349, <2 x double> poison, <2 x i32> zeroinitializer
  %v351 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v350, <2 x double> %v325, <2 x double> %v290)
  %v352 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v350, <2 x double> %v327, <2 x double> %v291)
  %v353 = load double, ptr %v316, align 8
  %v354 = insertelement <2 x double> poison, double %v353, i64 0
  %v355 = shufflevector <2 x double> %v354, <2 x double> poison, <2 x i32> zeroinitializer
  %v356 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v355, <2 x double> %v325, <2 x double> %v292)
  %v357 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v355, <2 x double> %v327, <2 x double> %v293)
  %v358 = load double, ptr %v317, align 8
  %v359 = insertelement <2 x double> poison, double %v358, i64 0
  %v360 = shufflevector <2 x double> %v359, <2 x double> poison, <2 x i32> zeroinitializer
  %v361 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v360, <2 x double> %v325, <2 x double> %v294)
  %v362 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v360, <2 x double> %v327, <2 x double> %v295)
  %v363 = load double, ptr %v318, align 8
  %v364 = insertelement <2 x double> poison, double %v363, i64 0
  %v365 = shufflevector <2 x double> %v364, <2 x double> poison, <2 x i32> zeroinitializer
  %v366 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v365, <2 x double> %v325, <2 x double> %v296)
  %v367 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v365, <2 x double> %v327, <2 x double> %v297)
  %v368 = load double, ptr %v319, align 8
  %v369 = insertelement <2 x double> poison, double %v368, i64 0
  %v370 = shufflevector <2 x double> %v369, <2 x double> poison, <2 x i32> zeroinitializer
  %v371 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v370, <2 x double> %v325, <2 x double> %v298)
  %v372 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v370, <2 x double> %v327, <2 x double> %v299)
  %v373 = load double, ptr %v320, align 8
  %v374 = insertelement <2 x double> poison, double %v373, i64 0
  %v375 = shufflevector <2 x double> %v374, <2 x double> poison, <2 x i32> zeroinitializer
  %v376 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v375, <2 x double> %v325, <2 x double> %v300)
  %v377 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v375, <2 x double> %v327, <2 x double> %v301)
  %v378 = load double, ptr %v321, align 8
  %v379 = insertelement <2 x double> poison, double %v378, i64 0
  %v380 = shufflevector <2 x double> %v379, <2 x double> poison, <2 x i32> zeroinitializer
  %v381 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v380, <2 x double> %v325, <2 x double> %v302)
  %v382 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v380, <2 x double> %v327, <2 x double> %v303)
  %v383 = load double, ptr %v322, align 8
  %v384 = insertelement <2 x double> poison, double %v383, i64 0
  %v385 = shufflevector <2 x double> %v384, <2 x double> poison, <2 x i32> zeroinitializer
  %v386 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v385, <2 x double> %v325, <2 x double> %v304)
  %v387 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v385, <2 x double> %v327, <2 x double> %v305)
  %v388 = load double, ptr %v323, align 8
  %v389 = insertelement <2 x double> poison, double %v388, i64 0
  %v390 = shufflevector <2 x double> %v389, <2 x double> poison, <2 x i32> zeroinitializer
  %v391 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v390, <2 x double> %v325, <2 x double> %v306)
  %v392 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v390, <2 x double> %v327, <2 x double> %v307)
  %v393 = load double, ptr %v324, align 8
  %v394 = insertelement <2 x double> poison, double %v393, i64 0
  %v395 = shufflevector <2 x double> %v394, <2 x double> poison, <2 x i32> zeroinitializer
  %v396 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v395, <2 x double> %v325, <2 x double> %v308)
  %v397 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v395, <2 x double> %v327, <2 x double> %v309)
  %v398 = getelementptr i8, ptr %v281, i64 32
  %v399 = add i64 %v280, 8
  %v400 = freeze i64 %v399
  br label %head277
done279:
  %v401 = add i64 %v227, 1
  %v402 = freeze i64 %v401
  br label %head224
done226:
  store <2 x double> %v229, ptr %v76, align 1
  %v403 = getelementptr i8, ptr %v76, i64 16
  store <2 x double> %v230, ptr %v403, align 1
  store <2 x double> %v231, ptr %v83, align 1
  %v404 = getelementptr i8, ptr %v83, i64 16
  store <2 x double> %v232, ptr %v404, align 1
  store <2 x double> %v233, ptr %v90, align 1
  %v405 = getelementptr i8, ptr %v90, i64 16
  store <2 x double> %v234, ptr %v405, align 1
  store <2 x double> %v235, ptr %v97, align 1
  %v406 = getelementptr i8, ptr %v97, i64 16
  store <2 x double> %v236, ptr %v406, align 1
  store <2 x double> %v237, ptr %v104, align 1
  %v407 = getelementptr i8, ptr %v104, i64 16
  store <2 x double> %v238, ptr %v407, align 1
  store <2 x double> %v239, ptr %v111, align 1
  %v408 = getelementptr i8, ptr %v111, i64 16
  store <2 x double> %v240, ptr %v408, align 1
  store <2 x double> %v241, ptr %v118, align 1
  %v409 = getelementptr i8, ptr %v118, i64 16
  store <2 x double> %v242, ptr %v409, align 1
  store <2 x double> %v243, ptr %v125, align 1
  %v410 = getelementptr i8, ptr %v125, i64 16
  store <2 x double> %v244, ptr %v410, align 1
  store <2 x double> %v245, ptr %v132, align 1
  %v411 = getelementptr i8, ptr %v132, i64 16
  store <2 x double> %v246, ptr %v411, align 1
  store <2 x double> %v247, ptr %v139, align 1
  %v412 = getelementptr i8, ptr %v139, i64 16
  store <2 x double> %v248, ptr %v412, align 1
  store <2 x double> %v249, ptr %v146, align 1
  %v413 = getelementptr i8, ptr %v146, i64 16
  store <2 x double> %v250, ptr %v413, align 1
  store <2 x double> %v251, ptr %v153, align 1
  %v414 = getelementptr i8, ptr %v153, i64 16
  store <2 x double> %v252, ptr %v414, align 1
  store <2 x double> %v253, ptr %v160, align 1
  %v415 = getelementptr i8, ptr %v160, i64 16
  store <2 x double> %v254, ptr %v415, align 1
  store <2 x double> %v255, ptr %v167, align 1
  %v416 = getelementptr i8, ptr %v167, i64 16
  store <2 x double> %v256, ptr %v416, align 1
  %v417 = add i64 %v68, 1
  %v418 = freeze i64 %v417
  br label %head65
done67:
  %v419 = add i64 %v50, 1
  %v420 = freeze i64 %v419
  br label %head47
done49:
  %v421 = getelementptr i8, ptr %v44, i64 %v19
  %v422 = getelementptr i8, ptr %v45, i64 %v21
  %v423 = add i64 %v43, 1
  %v424 = freeze i64 %v423
  br label %head40
done42:
  %v425 = getelementptr i8, ptr %v36, i64 %v27
  %v426 = getelementptr i8, ptr %v37, i64 %v29
  %v427 = getelementptr i8, ptr %v38, i64 %v31
  %v428 = add i64 %v35, 1
  %v429 = freeze i64 %v428
  br label %head32
done34:
  ret void
}
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
