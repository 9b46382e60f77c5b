; panel[pairs of bf16; tile 14 positions × 2 vectors of 4]
; neoverse-v1 (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
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
  %v35 = phi i64 [ 0, %entry ], [ %v433, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v429, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v430, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v431, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v428, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v425, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v426, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v424, %done67 ]
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
  %v68 = phi i64 [ 0, %body48 ], [ %v422, %done226 ]
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
  %v169 = load <4 x float>, ptr %v168, align 4
  %v170 = getelementptr i8, ptr %v168, i64 16
  %v171 = load <4 x float>, ptr %v170, align 4
  %v172 = select i1 %v54, ptr %v44, ptr %v83
  %v173 = load <4 x float>, ptr %v172, align 4
  %v174 = getelementptr i8, ptr %v172, i64 16
  %v175 = load <4 x float>, ptr %v174, align 4
  %v176 = select i1 %v54, ptr %v44, ptr %v90
  %v177 = load <4 x float>, ptr %v176, align 4
  %v178 = getelementptr i8, ptr %v176, i64 16
  %v179 = load <4 x float>, ptr %v178, align 4
  %v180 = select i1 %v54, ptr %v44, ptr %v97
  %v181 = load <4 x float>, ptr %v180, align 4
  %v182 = getelementptr i8, ptr %v180, i64 16
  %v183 = load <4 x float>, ptr %v182, align 4
  %v184 = select i1 %v54, ptr %v44, ptr %v104
  %v185 = load <4 x float>, ptr %v184, align 4
  %v186 = getelementptr i8, ptr %v184, i64 16
  %v187 = load <4 x float>, ptr %v186, align 4
  %v188 = select i1 %v54, ptr %v44, ptr %v111
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = getelementptr i8, ptr %v188, i64 16
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = select i1 %v54, ptr %v44, ptr %v118
  %v193 = load <4 x float>, ptr %v192, align 4
  %v194 = getelementptr i8, ptr %v192, i64 16
  %v195 = load <4 x float>, ptr %v194, align 4
  %v196 = select i1 %v54, ptr %v44, ptr %v125
  %v197 = load <4 x float>, ptr %v196, align 4
  %v198 = getelementptr i8, ptr %v196, i64 16
  %v199 = load <4 x float>, ptr %v198, align 4
  %v200 = select i1 %v54, ptr %v44, ptr %v132
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = getelementptr i8, ptr %v200, i64 16
  %v203 = load <4 x float>, ptr %v202, align 4
  %v204 = select i1 %v54, ptr %v44, ptr %v139
  %v205 = load <4 x float>, ptr %v204, align 4
  %v206 = getelementptr i8, ptr %v204, i64 16
  %v207 = load <4 x float>, ptr %v206, align 4
  %v208 = select i1 %v54, ptr %v44, ptr %v146
  %v209 = load <4 x float>, ptr %v208, align 4
  %v210 = getelementptr i8, ptr %v208, i64 16
  %v211 = load <4 x float>, ptr %v210, align 4
  %v212 = select i1 %v54, ptr %v44, ptr %v153
  %v213 = load <4 x float>, ptr %v212, align 4
  %v214 = getelementptr i8, ptr %v212, i64 16
  %v215 = load <4 x float>, ptr %v214, align 4
  %v216 = select i1 %v54, ptr %v44, ptr %v160
  %v217 = load <4 x float>, ptr %v216, align 4
  %v218 = getelementptr i8, ptr %v216, i64 16
  %v219 = load <4 x float>, ptr %v218, align 4
  %v220 = select i1 %v54, ptr %v44, ptr %v167
  %v221 = load <4 x float>, ptr %v220, align 4
  %v222 = getelementptr i8, ptr %v220, i64 16
  %v223 = load <4 x float>, ptr %v222, align 4
  br label %head224
head224:
  %v227 = phi i64 [ 0, %body66 ], [ %v406, %body225 ]
  %v228 = phi ptr [ %v64, %body66 ], [ %v404, %body225 ]
  %v229 = phi <4 x float> [ %v169, %body66 ], [ %v283, %body225 ]
  %v230 = phi <4 x float> [ %v171, %body66 ], [ %v286, %body225 ]
  %v231 = phi <4 x float> [ %v173, %body66 ], [ %v292, %body225 ]
  %v232 = phi <4 x float> [ %v175, %body66 ], [ %v295, %body225 ]
  %v233 = phi <4 x float> [ %v177, %body66 ], [ %v301, %body225 ]
  %v234 = phi <4 x float> [ %v179, %body66 ], [ %v304, %body225 ]
  %v235 = phi <4 x float> [ %v181, %body66 ], [ %v310, %body225 ]
  %v236 = phi <4 x float> [ %v183, %body66 ], [ %v313, %body225 ]
  %v237 = phi <4 x float> [ %v185, %body66 ], [ %v319, %body225 ]
  %v238 = phi <4 x float> [ %v187, %body66 ], [ %v322, %body225 ]
  %v239 = phi <4 x float> [ %v189, %body66 ], [ %v328, %body225 ]
  %v240 = phi <4 x float> [ %v191, %body66 ], [ %v331, %body225 ]
  %v241 = phi <4 x float> [ %v193, %body66 ], [ %v337, %body225 ]
  %v242 = phi <4 x float> [ %v195, %body66 ], [ %v340, %body225 ]
  %v243 = phi <4 x float> [ %v197, %body66 ], [ %v346, %body225 ]
  %v244 = phi <4 x float> [ %v199, %body66 ], [ %v349, %body225 ]
  %v245 = phi <4 x float> [ %v201, %body66 ], [ %v355, %body225 ]
  %v246 = phi <4 x float> [ %v203, %body66 ], [ %v358, %body225 ]
  %v247 = phi <4 x float> [ %v205, %body66 ], [ %v364, %body225 ]
  %v248 = phi <4 x float> [ %v207, %body66 ], [ %v367, %body225 ]
  %v249 = phi <4 x float> [ %v209, %body66 ], [ %v373, %body225 ]
  %v250 = phi <4 x float> [ %v211, %body66 ], [ %v376, %body225 ]
  %v251 = phi <4 x float> [ %v213, %body66 ], [ %v382, %body225 ]
  %v252 = phi <4 x float> [ %v215, %body66 ], [ %v385, %body225 ]
  %v253 = phi <4 x float> [ %v217, %body66 ], [ %v391, %body225 ]
  %v254 = phi <4 x float> [ %v219, %body66 ], [ %v394, %body225 ]
  %v255 = phi <4 x float> [ %v221, %body66 ], [ %v400, %body225 ]
  %v256 = phi <4 x float> [ %v223, %body66 ], [ %v403, %body225 ]
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
  %v275 = load <4 x i32>, ptr %v228, align 4
  %v276 = getelementptr i8, ptr %v228, i64 16
  %v277 = load <4 x i32>, ptr %v276, align 4
  %v278 = load i32, ptr %v261, align 2
  %v279 = insertelement <4 x i32> poison, i32 %v278, i64 0
  %v280 = shufflevector <4 x i32> %v279, <4 x i32> poison, <4 x i32> zeroinitializer
  %v281 = bitcast <4 x i32> %v280 to <8 x bfloat>
  %v282 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v283 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v229, <8 x bfloat> %v281, <8 x bfloat> %v282)
  %v284 = bitcast <4 x i32> %v280 to <8 x bfloat>
  %v285 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v286 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v230, <8 x bfloat> %v284, <8 x bfloat> %v285)
  %v287 = load i32, ptr %v262, align 2
  %v288 = insertelement <4 x i32> poison, i32 %v287, i64 0
  %v289 = shufflevector <4 x i32> %v288, <4 x i32> poison, <4 x i32> zeroinitializer
  %v290 = bitcast <4 x i32> %v289 to <8 x bfloat>
  %v291 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v292 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v231, <8 x bfloat> %v290, <8 x bfloat> %v291)
  %v293 = bitcast <4 x i32> %v289 to <8 x bfloat>
  %v294 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v295 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v232, <8 x bfloat> %v293, <8 x bfloat> %v294)
  %v296 = load i32, ptr %v263, align 2
  %v297 = insertelement <4 x i32> poison, i32 %v296, i64 0
  %v298 = shufflevector <4 x i32> %v297, <4 x i32> poison, <4 x i32> zeroinitializer
  %v299 = bitcast <4 x i32> %v298 to <8 x bfloat>
  %v300 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v301 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v233, <8 x bfloat> %v299, <8 x bfloat> %v300)
  %v302 = bitcast <4 x i32> %v298 to <8 x bfloat>
  %v303 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v304 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v234, <8 x bfloat> %v302, <8 x bfloat> %v303)
  %v305 = load i32, ptr %v264, align 2
  %v306 = insertelement <4 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <4 x i32> %v306, <4 x i32> poison, <4 x i32> zeroinitializer
  %v308 = bitcast <4 x i32> %v307 to <8 x bfloat>
  %v309 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v310 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v235, <8 x bfloat> %v308, <8 x bfloat> %v309)
  %v311 = bitcast <4 x i32> %v307 to <8 x bfloat>
  %v312 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v313 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v236, <8 x bfloat> %v311, <8 x bfloat> %v312)
  %v314 = load i32, ptr %v265, align 2
  %v315 = insertelement <4 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <4 x i32> %v315, <4 x i32> poison, <4 x i32> zeroinitializer
  %v317 = bitcast <4 x i32> %v316 to <8 x bfloat>
  %v318 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v319 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v237, <8 x bfloat> %v317, <8 x bfloat> %v318)
  %v320 = bitcast <4 x i32> %v316 to <8 x bfloat>
  %v321 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v322 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v238, <8 x bfloat> %v320, <8 x bfloat> %v321)
  %v323 = load i32, ptr %v266, align 2
  %v324 = insertelement <4 x i32> poison, i32 %v323, i64 0
  %v325 = shufflevector <4 x i32> %v324, <4 x i32> poison, <4 x i32> zeroinitializer
  %v326 = bitcast <4 x i32> %v325 to <8 x bfloat>
  %v327 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v328 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v239, <8 x bfloat> %v326, <8 x bfloat> %v327)
  %v329 = bitcast <4 x i32> %v325 to <8 x bfloat>
  %v330 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v331 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v240, <8 x bfloat> %v329, <8 x bfloat> %v330)
  %v332 = load i32, ptr %v267, align 2
  %v333 = insertelement <4 x i32> poison, i32 %v332, i64 0
  %v334 = shufflevector <4 x i32> %v333, <4 x i32> poison, <4 x i32> zeroinitializer
  %v335 = bitcast <4 x i32> %v334 to <8 x bfloat>
  %v336 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v337 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v241, <8 x bfloat> %v335, <8 x bfloat> %v336)
  %v338 = bitcast <4 x i32> %v334 to <8 x bfloat>
  %v339 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v340 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v242, <8 x bfloat> %v338, <8 x bfloat> %v339)
  %v341 = load i32, ptr %v268, align 2
  %v342 = insertelement <4 x i32> poison, i32 %v341, i64 0
  %v343 = shufflevector <4 x i32> %v342, <4 x i32> poison, <4 x i32> zeroinitializer
  %v344 = bitcast <4 x i32> %v343 to <8 x bfloat>
  %v345 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v346 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v243, <8 x bfloat> %v344, <8 x bfloat> %v345)
  %v347 = bitcast <4 x i32> %v343 to <8 x bfloat>
  %v348 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v349 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v244, <8 x bfloat> %v347, <8 x bfloat> %v348)
  %v350 = load i32, ptr %v269, align 2
  %v351 = insertelement <4 x i32> poison, i32 %v350, i64 0
  %v352 = shufflevector <4 x i32> %v351, <4 x i32> poison, <4 x i32> zeroinitializer
  %v353 = bitcast <4 x i32> %v352 to <8 x bfloat>
  %v354 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v355 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v245, <8 x bfloat> %v353, <8 x bfloat> %v354)
  %v356 = bitcast <4 x i32> %v352 to <8 x bfloat>
  %v357 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v358 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v246, <8 x bfloat> %v356, <8 x bfloat> %v357)
  %v359 = load i32, ptr %v270, align 2
  %v360 = insertelement <4 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <4 x i32> %v360, <4 x i32> poison, <4 x i32> zeroinitializer
  %v362 = bitcast <4 x i32> %v361 to <8 x bfloat>
  %v363 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v364 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v247, <8 x bfloat> %v362, <8 x bfloat> %v363)
  %v365 = bitcast <4 x i32> %v361 to <8 x bfloat>
  %v366 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v367 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v248, <8 x bfloat> %v365, <8 x bfloat> %v366)
  %v368 = load i32, ptr %v271, align 2
  %v369 = insertelement <4 x i32> poison, i32 %v368, i64 0
  %v370 = shufflevector <4 x i32> %v369, <4 x i32> poison, <4 x i32> zeroinitializer
  %v371 = bitcast <4 x i32> %v370 to <8 x bfloat>
  %v372 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v373 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v249, <8 x bfloat> %v371, <8 x bfloat> %v372)
  %v374 = bitcast <4 x i32> %v370 to <8 x bfloat>
  %v375 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v376 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v250, <8 x bfloat> %v374, <8 x bfloat> %v375)
  %v377 = load i32, ptr %v272, align 2
  %v378 = insertelement <4 x i32> poison, i32 %v377, i64 0
  %v379 = shufflevector <4 x i32> %v378, <4 x i32> poison, <4 x i32> zeroinitializer
  %v380 = bitcast <4 x i32> %v379 to <8 x bfloat>
  %v381 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v382 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v251, <8 x bfloat> %v380, <8 x bfloat> %v381)
  %v383 = bitcast <4 x i32> %v379 to <8 x bfloat>
  %v384 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v385 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v252, <8 x bfloat> %v383, <8 x bfloat> %v384)
  %v386 = load i32, ptr %v273, align 2
  %v387 = insertelement <4 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <4 x i32> %v387, <4 x i32> poison, <4 x i32> zeroinitializer
  %v389 = bitcast <4 x i32> %v388 to <8 x bfloat>
  %v390 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v391 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v253, <8 x bfloat> %v389, <8 x bfloat> %v390)
  %v392 = bitcast <4 x i32> %v388 to <8 x bfloat>
  %v393 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v394 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v254, <8 x bfloat> %v392, <8 x bfloat> %v393)
  %v395 = load i32, ptr %v274, align 2
  %v396 = insertelement <4 x i32> poison, i32 %v395, i64 0
  %v397 = shufflevector <4 x i32> %v396, <4 x i32> poison, <4 x i32> zeroinitializer
  %v398 = bitcast <4 x i32> %v397 to <8 x bfloat>
  %v399 = bitcast <4 x i32> %v275 to <8 x bfloat>
  %v400 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v255, <8 x bfloat> %v398, <8 x bfloat> %v399)
  %v401 = bitcast <4 x i32> %v397 to <8 x bfloat>
  %v402 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v403 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v256, <8 x bfloat> %v401, <8 x bfloat> %v402)
  %v404 = getelementptr i8, ptr %v228, i64 32
  %v405 = add i64 %v227, 1
  %v406 = freeze i64 %v405
  br label %head224
done226:
  store <4 x float> %v229, ptr %v76, align 1
  %v407 = getelementptr i8, ptr %v76, i64 16
  store <4 x float> %v230, ptr %v407, align 1
  store <4 x float> %v231, ptr %v83, align 1
  %v408 = getelementptr i8, ptr %v83, i64 16
  store <4 x float> %v232, ptr %v408, align 1
  store <4 x float> %v233, ptr %v90, align 1
  %v409 = getelementptr i8, ptr %v90, i64 16
  store <4 x float> %v234, ptr %v409, align 1
  store <4 x float> %v235, ptr %v97, align 1
  %v410 = getelementptr i8, ptr %v97, i64 16
  store <4 x float> %v236, ptr %v410, align 1
  store <4 x float> %v237, ptr %v104, align 1
  %v411 = getelementptr i8, ptr %v104, i64 16
  store <4 x float> %v238, ptr %v411, align 1
  store <4 x float> %v239, ptr %v111, align 1
  %v412 = getelementptr i8, ptr %v111, i64 16
  store <4 x float> %v240, ptr %v412, align 1
  store <4 x float> %v241, ptr %v118, align 1
  %v413 = getelementptr i8, ptr %v118, i64 16
  store <4 x float> %v242, ptr %v413, align 1
  store <4 x float> %v243, ptr %v125, align 1
  %v414 = getelementptr i8, ptr %v125, i64 16
  store <4 x float> %v244, ptr %v414, align 1
  store <4 x float> %v245, ptr %v132, align 1
  %v415 = getelementptr i8, ptr %v132, i64 16
  store <4 x float> %v246, ptr %v415, align 1
  store <4 x float> %v247, ptr %v139, align 1
  %v416 = getelementptr i8, ptr %v139, i64 16
  store <4 x float> %v248, ptr %v416, align 1
  store <4 x float> %v249, ptr %v146, align 1
  %v417 = getelementptr i8, ptr %v146, i64 16
  store <4 x float> %v250, ptr %v417, align 1
  store <4 x float> %v251, ptr %v153, align 1
  %v418 = getelementptr i8, ptr %v153, i64 16
  store <4 x float> %v252, ptr %v418, align 1
  store <4 x float> %v253, ptr %v160, align 1
  %v419 = getelementptr i8, ptr %v160, i64 16
  store <4 x float> %v254, ptr %v419, align 1
  store <4 x float> %v255, ptr %v167, align 1
  %v420 = getelementptr i8, ptr %v167, i64 16
  store <4 x float> %v256, ptr %v420, align 1
  %v421 = add i64 %v68, 1
  %v422 = freeze i64 %v421
  br label %head65
done67:
  %v423 = add i64 %v50, 1
  %v424 = freeze i64 %v423
  br label %head47
done49:
  %v425 = getelementptr i8, ptr %v44, i64 %v19
  %v426 = getelementptr i8, ptr %v45, i64 %v21
  %v427 = add i64 %v43, 1
  %v428 = freeze i64 %v427
  br label %head40
done42:
  %v429 = getelementptr i8, ptr %v36, i64 %v27
  %v430 = getelementptr i8, ptr %v37, i64 %v29
  %v431 = getelementptr i8, ptr %v38, i64 %v31
  %v432 = add i64 %v35, 1
  %v433 = freeze i64 %v432
  br label %head32
done34:
  ret void
}
declare <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float>, <8 x bfloat>, <8 x bfloat>)
