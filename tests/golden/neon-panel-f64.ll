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
  %v32 = getelementptr i8, ptr %p0, i64 128
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v431, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v427, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v428, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v429, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v426, %done51 ]
  %v46 = phi ptr [ %v39, %body35 ], [ %v423, %done51 ]
  %v47 = phi ptr [ %v40, %body35 ], [ %v424, %done51 ]
  %v48 = icmp slt i64 %v45, %v17
  br i1 %v48, label %body43, label %done44
body43:
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body43 ], [ %v422, %done69 ]
  %v53 = icmp slt i64 %v52, %v23
  br i1 %v53, label %body50, label %done51
body50:
  %v54 = mul i64 %v52, 32
  %v55 = getelementptr i8, ptr %v11, i64 %v54
  %v56 = icmp eq i64 %v52, 0
  %v57 = load i64, ptr %v55, align 8
  %v58 = getelementptr i8, ptr %v55, i64 8
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v55, i64 16
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %v55, i64 24
  %v63 = load i64, ptr %v62, align 8
  %v64 = mul i64 %v57, 8
  %v65 = getelementptr i8, ptr %v13, i64 %v64
  %v66 = getelementptr i8, ptr %v46, i64 %v63
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body50 ], [ %v420, %done228 ]
  %v71 = icmp slt i64 %v70, %v15
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = mul i64 %v70, 112
  %v73 = getelementptr i8, ptr %v7, i64 %v72
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v38, i64 %v74
  %v76 = getelementptr i8, ptr %v9, i64 %v72
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %v47, i64 %v77
  %v79 = add i64 %v72, 8
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v38, i64 %v81
  %v83 = getelementptr i8, ptr %v9, i64 %v79
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr i8, ptr %v47, i64 %v84
  %v86 = add i64 %v72, 16
  %v87 = getelementptr i8, ptr %v7, i64 %v86
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %v38, i64 %v88
  %v90 = getelementptr i8, ptr %v9, i64 %v86
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %v47, i64 %v91
  %v93 = add i64 %v72, 24
  %v94 = getelementptr i8, ptr %v7, i64 %v93
  %v95 = load i64, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %v38, i64 %v95
  %v97 = getelementptr i8, ptr %v9, i64 %v93
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %v47, i64 %v98
  %v100 = add i64 %v72, 32
  %v101 = getelementptr i8, ptr %v7, i64 %v100
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr i8, ptr %v38, i64 %v102
  %v104 = getelementptr i8, ptr %v9, i64 %v100
  %v105 = load i64, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v47, i64 %v105
  %v107 = add i64 %v72, 40
  %v108 = getelementptr i8, ptr %v7, i64 %v107
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v38, i64 %v109
  %v111 = getelementptr i8, ptr %v9, i64 %v107
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %v47, i64 %v112
  %v114 = add i64 %v72, 48
  %v115 = getelementptr i8, ptr %v7, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %v38, i64 %v116
  %v118 = getelementptr i8, ptr %v9, i64 %v114
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %v47, i64 %v119
  %v121 = add i64 %v72, 56
  %v122 = getelementptr i8, ptr %v7, i64 %v121
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v38, i64 %v123
  %v125 = getelementptr i8, ptr %v9, i64 %v121
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr i8, ptr %v47, i64 %v126
  %v128 = add i64 %v72, 64
  %v129 = getelementptr i8, ptr %v7, i64 %v128
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v38, i64 %v130
  %v132 = getelementptr i8, ptr %v9, i64 %v128
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v47, i64 %v133
  %v135 = add i64 %v72, 72
  %v136 = getelementptr i8, ptr %v7, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v38, i64 %v137
  %v139 = getelementptr i8, ptr %v9, i64 %v135
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr i8, ptr %v47, i64 %v140
  %v142 = add i64 %v72, 80
  %v143 = getelementptr i8, ptr %v7, i64 %v142
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr i8, ptr %v38, i64 %v144
  %v146 = getelementptr i8, ptr %v9, i64 %v142
  %v147 = load i64, ptr %v146, align 8
  %v148 = getelementptr i8, ptr %v47, i64 %v147
  %v149 = add i64 %v72, 88
  %v150 = getelementptr i8, ptr %v7, i64 %v149
  %v151 = load i64, ptr %v150, align 8
  %v152 = getelementptr i8, ptr %v38, i64 %v151
  %v153 = getelementptr i8, ptr %v9, i64 %v149
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr i8, ptr %v47, i64 %v154
  %v156 = add i64 %v72, 96
  %v157 = getelementptr i8, ptr %v7, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v38, i64 %v158
  %v160 = getelementptr i8, ptr %v9, i64 %v156
  %v161 = load i64, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v47, i64 %v161
  %v163 = add i64 %v72, 104
  %v164 = getelementptr i8, ptr %v7, i64 %v163
  %v165 = load i64, ptr %v164, align 8
  %v166 = getelementptr i8, ptr %v38, i64 %v165
  %v167 = getelementptr i8, ptr %v9, i64 %v163
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %v47, i64 %v168
  %v170 = select i1 %v56, ptr %v46, ptr %v78
  %v171 = load <2 x double>, ptr %v170, align 8
  %v172 = getelementptr i8, ptr %v170, i64 16
  %v173 = load <2 x double>, ptr %v172, align 8
  %v174 = select i1 %v56, ptr %v46, ptr %v85
  %v175 = load <2 x double>, ptr %v174, align 8
  %v176 = getelementptr i8, ptr %v174, i64 16
  %v177 = load <2 x double>, ptr %v176, align 8
  %v178 = select i1 %v56, ptr %v46, ptr %v92
  %v179 = load <2 x double>, ptr %v178, align 8
  %v180 = getelementptr i8, ptr %v178, i64 16
  %v181 = load <2 x double>, ptr %v180, align 8
  %v182 = select i1 %v56, ptr %v46, ptr %v99
  %v183 = load <2 x double>, ptr %v182, align 8
  %v184 = getelementptr i8, ptr %v182, i64 16
  %v185 = load <2 x double>, ptr %v184, align 8
  %v186 = select i1 %v56, ptr %v46, ptr %v106
  %v187 = load <2 x double>, ptr %v186, align 8
  %v188 = getelementptr i8, ptr %v186, i64 16
  %v189 = load <2 x double>, ptr %v188, align 8
  %v190 = select i1 %v56, ptr %v46, ptr %v113
  %v191 = load <2 x double>, ptr %v190, align 8
  %v192 = getelementptr i8, ptr %v190, i64 16
  %v193 = load <2 x double>, ptr %v192, align 8
  %v194 = select i1 %v56, ptr %v46, ptr %v120
  %v195 = load <2 x double>, ptr %v194, align 8
  %v196 = getelementptr i8, ptr %v194, i64 16
  %v197 = load <2 x double>, ptr %v196, align 8
  %v198 = select i1 %v56, ptr %v46, ptr %v127
  %v199 = load <2 x double>, ptr %v198, align 8
  %v200 = getelementptr i8, ptr %v198, i64 16
  %v201 = load <2 x double>, ptr %v200, align 8
  %v202 = select i1 %v56, ptr %v46, ptr %v134
  %v203 = load <2 x double>, ptr %v202, align 8
  %v204 = getelementptr i8, ptr %v202, i64 16
  %v205 = load <2 x double>, ptr %v204, align 8
  %v206 = select i1 %v56, ptr %v46, ptr %v141
  %v207 = load <2 x double>, ptr %v206, align 8
  %v208 = getelementptr i8, ptr %v206, i64 16
  %v209 = load <2 x double>, ptr %v208, align 8
  %v210 = select i1 %v56, ptr %v46, ptr %v148
  %v211 = load <2 x double>, ptr %v210, align 8
  %v212 = getelementptr i8, ptr %v210, i64 16
  %v213 = load <2 x double>, ptr %v212, align 8
  %v214 = select i1 %v56, ptr %v46, ptr %v155
  %v215 = load <2 x double>, ptr %v214, align 8
  %v216 = getelementptr i8, ptr %v214, i64 16
  %v217 = load <2 x double>, ptr %v216, align 8
  %v218 = select i1 %v56, ptr %v46, ptr %v162
  %v219 = load <2 x double>, ptr %v218, align 8
  %v220 = getelementptr i8, ptr %v218, i64 16
  %v221 = load <2 x double>, ptr %v220, align 8
  %v222 = select i1 %v56, ptr %v46, ptr %v169
  %v223 = load <2 x double>, ptr %v222, align 8
  %v224 = getelementptr i8, ptr %v222, i64 16
  %v225 = load <2 x double>, ptr %v224, align 8
  br label %head226
head226:
  %v229 = phi i64 [ 0, %body68 ], [ %v404, %done279 ]
  %v230 = phi ptr [ %v66, %body68 ], [ %v282, %done279 ]
  %v231 = phi <2 x double> [ %v171, %body68 ], [ %v283, %done279 ]
  %v232 = phi <2 x double> [ %v173, %body68 ], [ %v284, %done279 ]
  %v233 = phi <2 x double> [ %v175, %body68 ], [ %v285, %done279 ]
  %v234 = phi <2 x double> [ %v177, %body68 ], [ %v286, %done279 ]
  %v235 = phi <2 x double> [ %v179, %body68 ], [ %v287, %done279 ]
  %v236 = phi <2 x double> [ %v181, %body68 ], [ %v288, %done279 ]
  %v237 = phi <2 x double> [ %v183, %body68 ], [ %v289, %done279 ]
  %v238 = phi <2 x double> [ %v185, %body68 ], [ %v290, %done279 ]
  %v239 = phi <2 x double> [ %v187, %body68 ], [ %v291, %done279 ]
  %v240 = phi <2 x double> [ %v189, %body68 ], [ %v292, %done279 ]
  %v241 = phi <2 x double> [ %v191, %body68 ], [ %v293, %done279 ]
  %v242 = phi <2 x double> [ %v193, %body68 ], [ %v294, %done279 ]
  %v243 = phi <2 x double> [ %v195, %body68 ], [ %v295, %done279 ]
  %v244 = phi <2 x double> [ %v197, %body68 ], [ %v296, %done279 ]
  %v245 = phi <2 x double> [ %v199, %body68 ], [ %v297, %done279 ]
  %v246 = phi <2 x double> [ %v201, %body68 ], [ %v298, %done279 ]
  %v247 = phi <2 x double> [ %v203, %body68 ], [ %v299, %done279 ]
  %v248 = phi <2 x double> [ %v205, %body68 ], [ %v300, %done279 ]
  %v249 = phi <2 x double> [ %v207, %body68 ], [ %v301, %done279 ]
  %v250 = phi <2 x double> [ %v209, %body68 ], [ %v302, %done279 ]
  %v251 = phi <2 x double> [ %v211, %body68 ], [ %v303, %done279 ]
  %v252 = phi <2 x double> [ %v213, %body68 ], [ %v304, %done279 ]
  %v253 = phi <2 x double> [ %v215, %body68 ], [ %v305, %done279 ]
  %v254 = phi <2 x double> [ %v217, %body68 ], [ %v306, %done279 ]
  %v255 = phi <2 x double> [ %v219, %body68 ], [ %v307, %done279 ]
  %v256 = phi <2 x double> [ %v221, %body68 ], [ %v308, %done279 ]
  %v257 = phi <2 x double> [ %v223, %body68 ], [ %v309, %done279 ]
  %v258 = phi <2 x double> [ %v225, %body68 ], [ %v310, %done279 ]
  %v259 = icmp slt i64 %v229, %v59
  br i1 %v259, label %body227, label %done228
body227:
  %v260 = mul i64 %v229, 8
  %v261 = getelementptr i8, ptr %v65, i64 %v260
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr i8, ptr %v75, i64 %v262
  %v264 = getelementptr i8, ptr %v82, i64 %v262
  %v265 = getelementptr i8, ptr %v89, i64 %v262
  %v266 = getelementptr i8, ptr %v96, i64 %v262
  %v267 = getelementptr i8, ptr %v103, i64 %v262
  %v268 = getelementptr i8, ptr %v110, i64 %v262
  %v269 = getelementptr i8, ptr %v117, i64 %v262
  %v270 = getelementptr i8, ptr %v124, i64 %v262
  %v271 = getelementptr i8, ptr %v131, i64 %v262
  %v272 = getelementptr i8, ptr %v138, i64 %v262
  %v273 = getelementptr i8, ptr %v145, i64 %v262
  %v274 = getelementptr i8, ptr %v152, i64 %v262
  %v275 = getelementptr i8, ptr %v159, i64 %v262
  %v276 = getelementptr i8, ptr %v166, i64 %v262
  br label %head277
head277:
  %v280 = phi i64 [ 0, %body227 ], [ %v402, %body278 ]
  %v281 = phi i64 [ 0, %body227 ], [ %v400, %body278 ]
  %v282 = phi ptr [ %v230, %body227 ], [ %v399, %body278 ]
  %v283 = phi <2 x double> [ %v231, %body227 ], [ %v319, %body278 ]
  %v284 = phi <2 x double> [ %v232, %body227 ], [ %v320, %body278 ]
  %v285 = phi <2 x double> [ %v233, %body227 ], [ %v325, %body278 ]
  %v286 = phi <2 x double> [ %v234, %body227 ], [ %v326, %body278 ]
  %v287 = phi <2 x double> [ %v235, %body227 ], [ %v331, %body278 ]
  %v288 = phi <2 x double> [ %v236, %body227 ], [ %v332, %body278 ]
  %v289 = phi <2 x double> [ %v237, %body227 ], [ %v337, %body278 ]
  %v290 = phi <2 x double> [ %v238, %body227 ], [ %v338, %body278 ]
  %v291 = phi <2 x double> [ %v239, %body227 ], [ %v343, %body278 ]
  %v292 = phi <2 x double> [ %v240, %body227 ], [ %v344, %body278 ]
  %v293 = phi <2 x double> [ %v241, %body227 ], [ %v349, %body278 ]
  %v294 = phi <2 x double> [ %v242, %body227 ], [ %v350, %body278 ]
  %v295 = phi <2 x double> [ %v243, %body227 ], [ %v355, %body278 ]
  %v296 = phi <2 x double> [ %v244, %body227 ], [ %v356, %body278 ]
  %v297 = phi <2 x double> [ %v245, %body227 ], [ %v361, %body278 ]
  %v298 = phi <2 x double> [ %v246, %body227 ], [ %v362, %body278 ]
  %v299 = phi <2 x double> [ %v247, %body227 ], [ %v367, %body278 ]
  %v300 = phi <2 x double> [ %v248, %body227 ], [ %v368, %body278 ]
  %v301 = phi <2 x double> [ %v249, %body227 ], [ %v373, %body278 ]
  %v302 = phi <2 x double> [ %v250, %body227 ], [ %v374, %body278 ]
  %v303 = phi <2 x double> [ %v251, %body227 ], [ %v379, %body278 ]
  %v304 = phi <2 x double> [ %v252, %body227 ], [ %v380, %body278 ]
  %v305 = phi <2 x double> [ %v253, %body227 ], [ %v385, %body278 ]
  %v306 = phi <2 x double> [ %v254, %body227 ], [ %v386, %body278 ]
  %v307 = phi <2 x double> [ %v255, %body227 ], [ %v391, %body278 ]
  %v308 = phi <2 x double> [ %v256, %body227 ], [ %v392, %body278 ]
  %v309 = phi <2 x double> [ %v257, %body227 ], [ %v397, %body278 ]
  %v310 = phi <2 x double> [ %v258, %body227 ], [ %v398, %body278 ]
  %v311 = icmp slt i64 %v280, %v61
  br i1 %v311, label %body278, label %done279
body278:
  %v312 = load <2 x double>, ptr %v282, align 8
  %v313 = getelementptr i8, ptr %v282, i64 16
  %v314 = load <2 x double>, ptr %v313, align 8
  %v315 = getelementptr i8, ptr %v263, i64 %v281
  %v316 = load double, ptr %v315, align 8
  %v317 = insertelement <2 x double> poison, double %v316, i64 0
  %v318 = shufflevector <2 x double> %v317, <2 x double> poison, <2 x i32> zeroinitializer
  %v319 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v318, <2 x double> %v312, <2 x double> %v283)
  %v320 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v318, <2 x double> %v314, <2 x double> %v284)
  %v321 = getelementptr i8, ptr %v264, i64 %v281
  %v322 = load double, ptr %v321, align 8
  %v323 = insertelement <2 x double> poison, double %v322, i64 0
  %v324 = shufflevector <2 x double> %v323, <2 x double> poison, <2 x i32> zeroinitializer
  %v325 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v324, <2 x double> %v312, <2 x double> %v285)
  %v326 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v324, <2 x double> %v314, <2 x double> %v286)
  %v327 = getelementptr i8, ptr %v265, i64 %v281
  %v328 = load double, ptr %v327, align 8
  %v329 = insertelement <2 x double> poison, double %v328, i64 0
  %v330 = shufflevector <2 x double> %v329, <2 x double> poison, <2 x i32> zeroinitializer
  %v331 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v330, <2 x double> %v312, <2 x double> %v287)
  %v332 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v330, <2 x double> %v314, <2 x double> %v288)
  %v333 = getelementptr i8, ptr %v266, i64 %v281
  %v334 = load double, ptr %v333, align 8
  %v335 = insertelement <2 x double> poison, double %v334, i64 0
  %v336 = shufflevector <2 x double> %v335, <2 x double> poison, <2 x i32> zeroinitializer
  %v337 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v336, <2 x double> %v312, <2 x double> %v289)
  %v338 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v336, <2 x double> %v314, <2 x double> %v290)
  %v339 = getelementptr i8, ptr %v267, i64 %v281
  %v340 = load double, ptr %v339, align 8
  %v341 = insertelement <2 x double> poison, double %v340, i64 0
  %v342 = shufflevector <2 x double> %v341, <2 x double> poison, <2 x i32> zeroinitializer
  %v343 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v342, <2 x double> %v312, <2 x double> %v291)
  %v344 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v342, <2 x double> %v314, <2 x double> %v292)
  %v345 = getelementptr i8, ptr %v268, i64 %v281
  %v346 = load double, ptr %v345, align 8
  %v347 = insertelement <2 x double> poison, double %v346, i64 0
  %v348 = shufflevector <2 x double> %v347, <2 x double> poison, <2 x i32> zeroinitializer
  %v349 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v348, <2 x double> %v312, <2 x double> %v293)
  %v350 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v348, <2 x double> %v314, <2 x double> %v294)
  %v351 = getelementptr i8, ptr %v269, i64 %v281
  %v352 = load double, ptr %v351, align 8
  %v353 = insertelement <2 x double> poison, double %v352, i64 0
  %v354 = shufflevector <2 x double> %v353, <2 x double> poison, <2 x i32> zeroinitializer
  %v355 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v354, <2 x double> %v312, <2 x double> %v295)
  %v356 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v354, <2 x double> %v314, <2 x double> %v296)
  %v357 = getelementptr i8, ptr %v270, i64 %v281
  %v358 = load double, ptr %v357, align 8
  %v359 = insertelement <2 x double> poison, double %v358, i64 0
  %v360 = shufflevector <2 x double> %v359, <2 x double> poison, <2 x i32> zeroinitializer
  %v361 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v360, <2 x double> %v312, <2 x double> %v297)
  %v362 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v360, <2 x double> %v314, <2 x double> %v298)
  %v363 = getelementptr i8, ptr %v271, i64 %v281
  %v364 = load double, ptr %v363, align 8
  %v365 = insertelement <2 x double> poison, double %v364, i64 0
  %v366 = shufflevector <2 x double> %v365, <2 x double> poison, <2 x i32> zeroinitializer
  %v367 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v366, <2 x double> %v312, <2 x double> %v299)
  %v368 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v366, <2 x double> %v314, <2 x double> %v300)
  %v369 = getelementptr i8, ptr %v272, i64 %v281
  %v370 = load double, ptr %v369, align 8
  %v371 = insertelement <2 x double> poison, double %v370, i64 0
  %v372 = shufflevector <2 x double> %v371, <2 x double> poison, <2 x i32> zeroinitializer
  %v373 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v372, <2 x double> %v312, <2 x double> %v301)
  %v374 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v372, <2 x double> %v314, <2 x double> %v302)
  %v375 = getelementptr i8, ptr %v273, i64 %v281
  %v376 = load double, ptr %v375, align 8
  %v377 = insertelement <2 x double> poison, double %v376, i64 0
  %v378 = shufflevector <2 x double> %v377, <2 x double> poison, <2 x i32> zeroinitializer
  %v379 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v378, <2 x double> %v312, <2 x double> %v303)
  %v380 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v378, <2 x double> %v314, <2 x double> %v304)
  %v381 = getelementptr i8, ptr %v274, i64 %v281
  %v382 = load double, ptr %v381, align 8
  %v383 = insertelement <2 x double> poison, double %v382, i64 0
  %v384 = shufflevector <2 x double> %v383, <2 x double> poison, <2 x i32> zeroinitializer
  %v385 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v384, <2 x double> %v312, <2 x double> %v305)
  %v386 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v384, <2 x double> %v314, <2 x double> %v306)
  %v387 = getelementptr i8, ptr %v275, i64 %v281
  %v388 = load double, ptr %v387, align 8
  %v389 = insertelement <2 x double> poison, double %v388, i64 0
  %v390 = shufflevector <2 x double> %v389, <2 x double> poison, <2 x i32> zeroinitializer
  %v391 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v390, <2 x double> %v312, <2 x double> %v307)
  %v392 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v390, <2 x double> %v314, <2 x double> %v308)
  %v393 = getelementptr i8, ptr %v276, i64 %v281
  %v394 = load double, ptr %v393, align 8
  %v395 = insertelement <2 x double> poison, double %v394, i64 0
  %v396 = shufflevector <2 x double> %v395, <2 x double> poison, <2 x i32> zeroinitializer
  %v397 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v396, <2 x double> %v312, <2 x double> %v309)
  %v398 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v396, <2 x double> %v314, <2 x double> %v310)
  %v399 = getelementptr i8, ptr %v282, i64 32
  %v400 = add i64 %v281, %v25
  %v401 = add i64 %v280, 1
  %v402 = freeze i64 %v401
  br label %head277
done279:
  %v403 = add i64 %v229, 1
  %v404 = freeze i64 %v403
  br label %head226
done228:
  store <2 x double> %v231, ptr %v78, align 1
  %v405 = getelementptr i8, ptr %v78, i64 16
  store <2 x double> %v232, ptr %v405, align 1
  store <2 x double> %v233, ptr %v85, align 1
  %v406 = getelementptr i8, ptr %v85, i64 16
  store <2 x double> %v234, ptr %v406, align 1
  store <2 x double> %v235, ptr %v92, align 1
  %v407 = getelementptr i8, ptr %v92, i64 16
  store <2 x double> %v236, ptr %v407, align 1
  store <2 x double> %v237, ptr %v99, align 1
  %v408 = getelementptr i8, ptr %v99, i64 16
  store <2 x double> %v238, ptr %v408, align 1
  store <2 x double> %v239, ptr %v106, align 1
  %v409 = getelementptr i8, ptr %v106, i64 16
  store <2 x double> %v240, ptr %v409, align 1
  store <2 x double> %v241, ptr %v113, align 1
  %v410 = getelementptr i8, ptr %v113, i64 16
  store <2 x double> %v242, ptr %v410, align 1
  store <2 x double> %v243, ptr %v120, align 1
  %v411 = getelementptr i8, ptr %v120, i64 16
  store <2 x double> %v244, ptr %v411, align 1
  store <2 x double> %v245, ptr %v127, align 1
  %v412 = getelementptr i8, ptr %v127, i64 16
  store <2 x double> %v246, ptr %v412, align 1
  store <2 x double> %v247, ptr %v134, align 1
  %v413 = getelementptr i8, ptr %v134, i64 16
  store <2 x double> %v248, ptr %v413, align 1
  store <2 x double> %v249, ptr %v141, align 1
  %v414 = getelementptr i8, ptr %v141, i64 16
  store <2 x double> %v250, ptr %v414, align 1
  store <2 x double> %v251, ptr %v148, align 1
  %v415 = getelementptr i8, ptr %v148, i64 16
  store <2 x double> %v252, ptr %v415, align 1
  store <2 x double> %v253, ptr %v155, align 1
  %v416 = getelementptr i8, ptr %v155, i64 16
  store <2 x double> %v254, ptr %v416, align 1
  store <2 x double> %v255, ptr %v162, align 1
  %v417 = getelementptr i8, ptr %v162, i64 16
  store <2 x double> %v256, ptr %v417, align 1
  store <2 x double> %v257, ptr %v169, align 1
  %v418 = getelementptr i8, ptr %v169, i64 16
  store <2 x double> %v258, ptr %v418, align 1
  %v419 = add i64 %v70, 1
  %v420 = freeze i64 %v419
  br label %head67
done69:
  %v421 = add i64 %v52, 1
  %v422 = freeze i64 %v421
  br label %head49
done51:
  %v423 = getelementptr i8, ptr %v46, i64 %v19
  %v424 = getelementptr i8, ptr %v47, i64 %v21
  %v425 = add i64 %v45, 1
  %v426 = freeze i64 %v425
  br label %head42
done44:
  %v427 = getelementptr i8, ptr %v38, i64 %v29
  %v428 = getelementptr i8, ptr %v39, i64 %v31
  %v429 = getelementptr i8, ptr %v40, i64 %v33
  %v430 = add i64 %v37, 1
  %v431 = freeze i64 %v430
  br label %head34
done36:
  ret void
}
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
