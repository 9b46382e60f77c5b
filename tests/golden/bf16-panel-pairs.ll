; panel[pairs of bf16; tile 14 positions × 2 vectors of 16]
; cooperlake (x86_64-unknown-linux-gnu): 512-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="512" {
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
  %v35 = phi i64 [ 0, %entry ], [ %v484, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v480, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v481, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v482, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v479, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v476, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v477, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v475, %done67 ]
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
  %v68 = phi i64 [ 0, %body48 ], [ %v473, %done226 ]
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
  %v169 = load <16 x float>, ptr %v168, align 4
  %v170 = getelementptr i8, ptr %v168, i64 64
  %v171 = load <16 x float>, ptr %v170, align 4
  %v172 = select i1 %v54, ptr %v44, ptr %v83
  %v173 = load <16 x float>, ptr %v172, align 4
  %v174 = getelementptr i8, ptr %v172, i64 64
  %v175 = load <16 x float>, ptr %v174, align 4
  %v176 = select i1 %v54, ptr %v44, ptr %v90
  %v177 = load <16 x float>, ptr %v176, align 4
  %v178 = getelementptr i8, ptr %v176, i64 64
  %v179 = load <16 x float>, ptr %v178, align 4
  %v180 = select i1 %v54, ptr %v44, ptr %v97
  %v181 = load <16 x float>, ptr %v180, align 4
  %v182 = getelementptr i8, ptr %v180, i64 64
  %v183 = load <16 x float>, ptr %v182, align 4
  %v184 = select i1 %v54, ptr %v44, ptr %v104
  %v185 = load <16 x float>, ptr %v184, align 4
  %v186 = getelementptr i8, ptr %v184, i64 64
  %v187 = load <16 x float>, ptr %v186, align 4
  %v188 = select i1 %v54, ptr %v44, ptr %v111
  %v189 = load <16 x float>, ptr %v188, align 4
  %v190 = getelementptr i8, ptr %v188, i64 64
  %v191 = load <16 x float>, ptr %v190, align 4
  %v192 = select i1 %v54, ptr %v44, ptr %v118
  %v193 = load <16 x float>, ptr %v192, align 4
  %v194 = getelementptr i8, ptr %v192, i64 64
  %v195 = load <16 x float>, ptr %v194, align 4
  %v196 = select i1 %v54, ptr %v44, ptr %v125
  %v197 = load <16 x float>, ptr %v196, align 4
  %v198 = getelementptr i8, ptr %v196, i64 64
  %v199 = load <16 x float>, ptr %v198, align 4
  %v200 = select i1 %v54, ptr %v44, ptr %v132
  %v201 = load <16 x float>, ptr %v200, align 4
  %v202 = getelementptr i8, ptr %v200, i64 64
  %v203 = load <16 x float>, ptr %v202, align 4
  %v204 = select i1 %v54, ptr %v44, ptr %v139
  %v205 = load <16 x float>, ptr %v204, align 4
  %v206 = getelementptr i8, ptr %v204, i64 64
  %v207 = load <16 x float>, ptr %v206, align 4
  %v208 = select i1 %v54, ptr %v44, ptr %v146
  %v209 = load <16 x float>, ptr %v208, align 4
  %v210 = getelementptr i8, ptr %v208, i64 64
  %v211 = load <16 x float>, ptr %v210, align 4
  %v212 = select i1 %v54, ptr %v44, ptr %v153
  %v213 = load <16 x float>, ptr %v212, align 4
  %v214 = getelementptr i8, ptr %v212, i64 64
  %v215 = load <16 x float>, ptr %v214, align 4
  %v216 = select i1 %v54, ptr %v44, ptr %v160
  %v217 = load <16 x float>, ptr %v216, align 4
  %v218 = getelementptr i8, ptr %v216, i64 64
  %v219 = load <16 x float>, ptr %v218, align 4
  %v220 = select i1 %v54, ptr %v44, ptr %v167
  %v221 = load <16 x float>, ptr %v220, align 4
  %v222 = getelementptr i8, ptr %v220, i64 64
  %v223 = load <16 x float>, ptr %v222, align 4
  br label %head224
head224:
  %v227 = phi i64 [ 0, %body66 ], [ %v457, %done278 ]
  %v228 = phi ptr [ %v64, %body66 ], [ %v280, %done278 ]
  %v229 = phi <16 x float> [ %v169, %body66 ], [ %v281, %done278 ]
  %v230 = phi <16 x float> [ %v171, %body66 ], [ %v282, %done278 ]
  %v231 = phi <16 x float> [ %v173, %body66 ], [ %v283, %done278 ]
  %v232 = phi <16 x float> [ %v175, %body66 ], [ %v284, %done278 ]
  %v233 = phi <16 x float> [ %v177, %body66 ], [ %v285, %done278 ]
  %v234 = phi <16 x float> [ %v179, %body66 ], [ %v286, %done278 ]
  %v235 = phi <16 x float> [ %v181, %body66 ], [ %v287, %done278 ]
  %v236 = phi <16 x float> [ %v183, %body66 ], [ %v288, %done278 ]
  %v237 = phi <16 x float> [ %v185, %body66 ], [ %v289, %done278 ]
  %v238 = phi <16 x float> [ %v187, %body66 ], [ %v290, %done278 ]
  %v239 = phi <16 x float> [ %v189, %body66 ], [ %v291, %done278 ]
  %v240 = phi <16 x float> [ %v191, %body66 ], [ %v292, %done278 ]
  %v241 = phi <16 x float> [ %v193, %body66 ], [ %v293, %done278 ]
  %v242 = phi <16 x float> [ %v195, %body66 ], [ %v294, %done278 ]
  %v243 = phi <16 x float> [ %v197, %body66 ], [ %v295, %done278 ]
  %v244 = phi <16 x float> [ %v199, %body66 ], [ %v296, %done278 ]
  %v245 = phi <16 x float> [ %v201, %body66 ], [ %v297, %done278 ]
  %v246 = phi <16 x float> [ %v203, %body66 ], [ %v298, %done278 ]
  %v247 = phi <16 x float> [ %v205, %body66 ], [ %v299, %done278 ]
  %v248 = phi <16 x float> [ %v207, %body66 ], [ %v300, %done278 ]
  %v249 = phi <16 x float> [ %v209, %body66 ], [ %v301, %done278 ]
  %v250 = phi <16 x float> [ %v211, %body66 ], [ %v302, %done278 ]
  %v251 = phi <16 x float> [ %v213, %body66 ], [ %v303, %done278 ]
  %v252 = phi <16 x float> [ %v215, %body66 ], [ %v304, %done278 ]
  %v253 = phi <16 x float> [ %v217, %body66 ], [ %v305, %done278 ]
  %v254 = phi <16 x float> [ %v219, %body66 ], [ %v306, %done278 ]
  %v255 = phi <16 x float> [ %v221, %body66 ], [ %v307, %done278 ]
  %v256 = phi <16 x float> [ %v223, %body66 ], [ %v308, %done278 ]
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
  %v275 = mul i64 %v59, 4
  br label %head276
head276:
  %v279 = phi i64 [ 0, %body225 ], [ %v455, %body277 ]
  %v280 = phi ptr [ %v228, %body225 ], [ %v453, %body277 ]
  %v281 = phi <16 x float> [ %v229, %body225 ], [ %v332, %body277 ]
  %v282 = phi <16 x float> [ %v230, %body225 ], [ %v335, %body277 ]
  %v283 = phi <16 x float> [ %v231, %body225 ], [ %v341, %body277 ]
  %v284 = phi <16 x float> [ %v232, %body225 ], [ %v344, %body277 ]
  %v285 = phi <16 x float> [ %v233, %body225 ], [ %v350, %body277 ]
  %v286 = phi <16 x float> [ %v234, %body225 ], [ %v353, %body277 ]
  %v287 = phi <16 x float> [ %v235, %body225 ], [ %v359, %body277 ]
  %v288 = phi <16 x float> [ %v236, %body225 ], [ %v362, %body277 ]
  %v289 = phi <16 x float> [ %v237, %body225 ], [ %v368, %body277 ]
  %v290 = phi <16 x float> [ %v238, %body225 ], [ %v371, %body277 ]
  %v291 = phi <16 x float> [ %v239, %body225 ], [ %v377, %body277 ]
  %v292 = phi <16 x float> [ %v240, %body225 ], [ %v380, %body277 ]
  %v293 = phi <16 x float> [ %v241, %body225 ], [ %v386, %body277 ]
  %v294 = phi <16 x float> [ %v242, %body225 ], [ %v389, %body277 ]
  %v295 = phi <16 x float> [ %v243, %body225 ], [ %v395, %body277 ]
  %v296 = phi <16 x float> [ %v244, %body225 ], [ %v398, %body277 ]
  %v297 = phi <16 x float> [ %v245, %body225 ], [ %v404, %body277 ]
  %v298 = phi <16 x float> [ %v246, %body225 ], [ %v407, %body277 ]
  %v299 = phi <16 x float> [ %v247, %body225 ], [ %v413, %body277 ]
  %v300 = phi <16 x float> [ %v248, %body225 ], [ %v416, %body277 ]
  %v301 = phi <16 x float> [ %v249, %body225 ], [ %v422, %body277 ]
  %v302 = phi <16 x float> [ %v250, %body225 ], [ %v425, %body277 ]
  %v303 = phi <16 x float> [ %v251, %body225 ], [ %v431, %body277 ]
  %v304 = phi <16 x float> [ %v252, %body225 ], [ %v434, %body277 ]
  %v305 = phi <16 x float> [ %v253, %body225 ], [ %v440, %body277 ]
  %v306 = phi <16 x float> [ %v254, %body225 ], [ %v443, %body277 ]
  %v307 = phi <16 x float> [ %v255, %body225 ], [ %v449, %body277 ]
  %v308 = phi <16 x float> [ %v256, %body225 ], [ %v452, %body277 ]
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
  %v324 = load <16 x i32>, ptr %v280, align 4
  %v325 = getelementptr i8, ptr %v280, i64 64
  %v326 = load <16 x i32>, ptr %v325, align 4
  %v327 = load i32, ptr %v310, align 2
  %v328 = insertelement <16 x i32> poison, i32 %v327, i64 0
  %v329 = shufflevector <16 x i32> %v328, <16 x i32> poison, <16 x i32> zeroinitializer
  %v330 = bitcast <16 x i32> %v329 to <32 x bfloat>
  %v331 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v332 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v281, <32 x bfloat> %v330, <32 x bfloat> %v331)
  %v333 = bitcast <16 x i32> %v329 to <32 x bfloat>
  %v334 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v335 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v282, <32 x bfloat> %v333, <32 x bfloat> %v334)
  %v336 = load i32, ptr %v311, align 2
  %v337 = insertelement <16 x i32> poison, i32 %v336, i64 0
  %v338 = shufflevector <16 x i32> %v337, <16 x i32> poison, <16 x i32> zeroinitializer
  %v339 = bitcast <16 x i32> %v338 to <32 x bfloat>
  %v340 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v341 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v283, <32 x bfloat> %v339, <32 x bfloat> %v340)
  %v342 = bitcast <16 x i32> %v338 to <32 x bfloat>
  %v343 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v344 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v284, <32 x bfloat> %v342, <32 x bfloat> %v343)
  %v345 = load i32, ptr %v312, align 2
  %v346 = insertelement <16 x i32> poison, i32 %v345, i64 0
  %v347 = shufflevector <16 x i32> %v346, <16 x i32> poison, <16 x i32> zeroinitializer
  %v348 = bitcast <16 x i32> %v347 to <32 x bfloat>
  %v349 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v350 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v285, <32 x bfloat> %v348, <32 x bfloat> %v349)
  %v351 = bitcast <16 x i32> %v347 to <32 x bfloat>
  %v352 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v353 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v286, <32 x bfloat> %v351, <32 x bfloat> %v352)
  %v354 = load i32, ptr %v313, align 2
  %v355 = insertelement <16 x i32> poison, i32 %v354, i64 0
  %v356 = shufflevector <16 x i32> %v355, <16 x i32> poison, <16 x i32> zeroinitializer
  %v357 = bitcast <16 x i32> %v356 to <32 x bfloat>
  %v358 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v359 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v287, <32 x bfloat> %v357, <32 x bfloat> %v358)
  %v360 = bitcast <16 x i32> %v356 to <32 x bfloat>
  %v361 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v362 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v288, <32 x bfloat> %v360, <32 x bfloat> %v361)
  %v363 = load i32, ptr %v314, align 2
  %v364 = insertelement <16 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <16 x i32> %v364, <16 x i32> poison, <16 x i32> zeroinitializer
  %v366 = bitcast <16 x i32> %v365 to <32 x bfloat>
  %v367 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v368 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v289, <32 x bfloat> %v366, <32 x bfloat> %v367)
  %v369 = bitcast <16 x i32> %v365 to <32 x bfloat>
  %v370 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v371 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v290, <32 x bfloat> %v369, <32 x bfloat> %v370)
  %v372 = load i32, ptr %v315, align 2
  %v373 = insertelement <16 x i32> poison, i32 %v372, i64 0
  %v374 = shufflevector <16 x i32> %v373, <16 x i32> poison, <16 x i32> zeroinitializer
  %v375 = bitcast <16 x i32> %v374 to <32 x bfloat>
  %v376 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v377 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v291, <32 x bfloat> %v375, <32 x bfloat> %v376)
  %v378 = bitcast <16 x i32> %v374 to <32 x bfloat>
  %v379 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v380 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v292, <32 x bfloat> %v378, <32 x bfloat> %v379)
  %v381 = load i32, ptr %v316, align 2
  %v382 = insertelement <16 x i32> poison, i32 %v381, i64 0
  %v383 = shufflevector <16 x i32> %v382, <16 x i32> poison, <16 x i32> zeroinitializer
  %v384 = bitcast <16 x i32> %v383 to <32 x bfloat>
  %v385 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v386 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v293, <32 x bfloat> %v384, <32 x bfloat> %v385)
  %v387 = bitcast <16 x i32> %v383 to <32 x bfloat>
  %v388 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v389 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v294, <32 x bfloat> %v387, <32 x bfloat> %v388)
  %v390 = load i32, ptr %v317, align 2
  %v391 = insertelement <16 x i32> poison, i32 %v390, i64 0
  %v392 = shufflevector <16 x i32> %v391, <16 x i32> poison, <16 x i32> zeroinitializer
  %v393 = bitcast <16 x i32> %v392 to <32 x bfloat>
  %v394 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v395 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v295, <32 x bfloat> %v393, <32 x bfloat> %v394)
  %v396 = bitcast <16 x i32> %v392 to <32 x bfloat>
  %v397 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v398 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v296, <32 x bfloat> %v396, <32 x bfloat> %v397)
  %v399 = load i32, ptr %v318, align 2
  %v400 = insertelement <16 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <16 x i32> %v400, <16 x i32> poison, <16 x i32> zeroinitializer
  %v402 = bitcast <16 x i32> %v401 to <32 x bfloat>
  %v403 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v404 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v297, <32 x bfloat> %v402, <32 x bfloat> %v403)
  %v405 = bitcast <16 x i32> %v401 to <32 x bfloat>
  %v406 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v407 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v298, <32 x bfloat> %v405, <32 x bfloat> %v406)
  %v408 = load i32, ptr %v319, align 2
  %v409 = insertelement <16 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <16 x i32> %v409, <16 x i32> poison, <16 x i32> zeroinitializer
  %v411 = bitcast <16 x i32> %v410 to <32 x bfloat>
  %v412 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v413 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v299, <32 x bfloat> %v411, <32 x bfloat> %v412)
  %v414 = bitcast <16 x i32> %v410 to <32 x bfloat>
  %v415 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v416 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v300, <32 x bfloat> %v414, <32 x bfloat> %v415)
  %v417 = load i32, ptr %v320, align 2
  %v418 = insertelement <16 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <16 x i32> %v418, <16 x i32> poison, <16 x i32> zeroinitializer
  %v420 = bitcast <16 x i32> %v419 to <32 x bfloat>
  %v421 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v422 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v301, <32 x bfloat> %v420, <32 x bfloat> %v421)
  %v423 = bitcast <16 x i32> %v419 to <32 x bfloat>
  %v424 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v425 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v302, <32 x bfloat> %v423, <32 x bfloat> %v424)
  %v426 = load i32, ptr %v321, align 2
  %v427 = insertelement <16 x i32> poison, i32 %v426, i64 0
  %v428 = shufflevector <16 x i32> %v427, <16 x i32> poison, <16 x i32> zeroinitializer
  %v429 = bitcast <16 x i32> %v428 to <32 x bfloat>
  %v430 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v431 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v303, <32 x bfloat> %v429, <32 x bfloat> %v430)
  %v432 = bitcast <16 x i32> %v428 to <32 x bfloat>
  %v433 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v434 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v304, <32 x bfloat> %v432, <32 x bfloat> %v433)
  %v435 = load i32, ptr %v322, align 2
  %v436 = insertelement <16 x i32> poison, i32 %v435, i64 0
  %v437 = shufflevector <16 x i32> %v436, <16 x i32> poison, <16 x i32> zeroinitializer
  %v438 = bitcast <16 x i32> %v437 to <32 x bfloat>
  %v439 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v440 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v305, <32 x bfloat> %v438, <32 x bfloat> %v439)
  %v441 = bitcast <16 x i32> %v437 to <32 x bfloat>
  %v442 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v443 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v306, <32 x bfloat> %v441, <32 x bfloat> %v442)
  %v444 = load i32, ptr %v323, align 2
  %v445 = insertelement <16 x i32> poison, i32 %v444, i64 0
  %v446 = shufflevector <16 x i32> %v445, <16 x i32> poison, <16 x i32> zeroinitializer
  %v447 = bitcast <16 x i32> %v446 to <32 x bfloat>
  %v448 = bitcast <16 x i32> %v324 to <32 x bfloat>
  %v449 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v307, <32 x bfloat> %v447, <32 x bfloat> %v448)
  %v450 = bitcast <16 x i32> %v446 to <32 x bfloat>
  %v451 = bitcast <16 x i32> %v326 to <32 x bfloat>
  %v452 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v308, <32 x bfloat> %v450, <32 x bfloat> %v451)
  %v453 = getelementptr i8, ptr %v280, i64 128
  %v454 = add i64 %v279, 4
  %v455 = freeze i64 %v454
  br label %head276
done278:
  %v456 = add i64 %v227, 1
  %v457 = freeze i64 %v456
  br label %head224
done226:
  store <16 x float> %v229, ptr %v76, align 1
  %v458 = getelementptr i8, ptr %v76, i64 64
  store <16 x float> %v230, ptr %v458, align 1
  store <16 x float> %v231, ptr %v83, align 1
  %v459 = getelementptr i8, ptr %v83, i64 64
  store <16 x float> %v232, ptr %v459, align 1
  store <16 x float> %v233, ptr %v90, align 1
  %v460 = getelementptr i8, ptr %v90, i64 64
  store <16 x float> %v234, ptr %v460, align 1
  store <16 x float> %v235, ptr %v97, align 1
  %v461 = getelementptr i8, ptr %v97, i64 64
  store <16 x float> %v236, ptr %v461, align 1
  store <16 x float> %v237, ptr %v104, align 1
  %v462 = getelementptr i8, ptr %v104, i64 64
  store <16 x float> %v238, ptr %v462, align 1
  store <16 x float> %v239, ptr %v111, align 1
  %v463 = getelementptr i8, ptr %v111, i64 64
  store <16 x float> %v240, ptr %v463, align 1
  store <16 x float> %v241, ptr %v118, align 1
  %v464 = getelementptr i8, ptr %v118, i64 64
  store <16 x float> %v242, ptr %v464, align 1
  store <16 x float> %v243, ptr %v125, align 1
  %v465 = getelementptr i8, ptr %v125, i64 64
  store <16 x float> %v244, ptr %v465, align 1
  store <16 x float> %v245, ptr %v132, align 1
  %v466 = getelementptr i8, ptr %v132, i64 64
  store <16 x float> %v246, ptr %v466, align 1
  store <16 x float> %v247, ptr %v139, align 1
  %v467 = getelementptr i8, ptr %v139, i64 64
  store <16 x float> %v248, ptr %v467, align 1
  store <16 x float> %v249, ptr %v146, align 1
  %v468 = getelementptr i8, ptr %v146, i64 64
  store <16 x float> %v250, ptr %v468, align 1
  store <16 x float> %v251, ptr %v153, align 1
  %v469 = getelementptr i8, ptr %v153, i64 64
  store <16 x float> %v252, ptr %v469, align 1
  store <16 x float> %v253, ptr %v160, align 1
  %v470 = getelementptr i8, ptr %v160, i64 64
  store <16 x float> %v254, ptr %v470, align 1
  store <16 x float> %v255, ptr %v167, align 1
  %v471 = getelementptr i8, ptr %v167, i64 64
  store <16 x float> %v256, ptr %v471, align 1
  %v472 = add i64 %v68, 1
  %v473 = freeze i64 %v472
  br label %head65
done67:
  %v474 = add i64 %v50, 1
  %v475 = freeze i64 %v474
  br label %head47
done49:
  %v476 = getelementptr i8, ptr %v44, i64 %v19
  %v477 = getelementptr i8, ptr %v45, i64 %v21
  %v478 = add i64 %v43, 1
  %v479 = freeze i64 %v478
  br label %head40
done42:
  %v480 = getelementptr i8, ptr %v36, i64 %v27
  %v481 = getelementptr i8, ptr %v37, i64 %v29
  %v482 = getelementptr i8, ptr %v38, i64 %v31
  %v483 = add i64 %v35, 1
  %v484 = freeze i64 %v483
  br label %head32
done34:
  ret void
}
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)
