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
  %v32 = getelementptr i8, ptr %p0, i64 128
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v450, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v446, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v447, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v448, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v445, %done51 ]
  %v46 = phi ptr [ %v39, %body35 ], [ %v442, %done51 ]
  %v47 = phi ptr [ %v40, %body35 ], [ %v443, %done51 ]
  %v48 = icmp slt i64 %v45, %v17
  br i1 %v48, label %body43, label %done44
body43:
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body43 ], [ %v441, %done69 ]
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
  %v70 = phi i64 [ 0, %body50 ], [ %v439, %done228 ]
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
  %v171 = load <4 x float>, ptr %v170, align 4
  %v172 = getelementptr i8, ptr %v170, i64 16
  %v173 = load <4 x float>, ptr %v172, align 4
  %v174 = select i1 %v56, ptr %v46, ptr %v85
  %v175 = load <4 x float>, ptr %v174, align 4
  %v176 = getelementptr i8, ptr %v174, i64 16
  %v177 = load <4 x float>, ptr %v176, align 4
  %v178 = select i1 %v56, ptr %v46, ptr %v92
  %v179 = load <4 x float>, ptr %v178, align 4
  %v180 = getelementptr i8, ptr %v178, i64 16
  %v181 = load <4 x float>, ptr %v180, align 4
  %v182 = select i1 %v56, ptr %v46, ptr %v99
  %v183 = load <4 x float>, ptr %v182, align 4
  %v184 = getelementptr i8, ptr %v182, i64 16
  %v185 = load <4 x float>, ptr %v184, align 4
  %v186 = select i1 %v56, ptr %v46, ptr %v106
  %v187 = load <4 x float>, ptr %v186, align 4
  %v188 = getelementptr i8, ptr %v186, i64 16
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = select i1 %v56, ptr %v46, ptr %v113
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = getelementptr i8, ptr %v190, i64 16
  %v193 = load <4 x float>, ptr %v192, align 4
  %v194 = select i1 %v56, ptr %v46, ptr %v120
  %v195 = load <4 x float>, ptr %v194, align 4
  %v196 = getelementptr i8, ptr %v194, i64 16
  %v197 = load <4 x float>, ptr %v196, align 4
  %v198 = select i1 %v56, ptr %v46, ptr %v127
  %v199 = load <4 x float>, ptr %v198, align 4
  %v200 = getelementptr i8, ptr %v198, i64 16
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = select i1 %v56, ptr %v46, ptr %v134
  %v203 = load <4 x float>, ptr %v202, align 4
  %v204 = getelementptr i8, ptr %v202, i64 16
  %v205 = load <4 x float>, ptr %v204, align 4
  %v206 = select i1 %v56, ptr %v46, ptr %v141
  %v207 = load <4 x float>, ptr %v206, align 4
  %v208 = getelementptr i8, ptr %v206, i64 16
  %v209 = load <4 x float>, ptr %v208, align 4
  %v210 = select i1 %v56, ptr %v46, ptr %v148
  %v211 = load <4 x float>, ptr %v210, align 4
  %v212 = getelementptr i8, ptr %v210, i64 16
  %v213 = load <4 x float>, ptr %v212, align 4
  %v214 = select i1 %v56, ptr %v46, ptr %v155
  %v215 = load <4 x float>, ptr %v214, align 4
  %v216 = getelementptr i8, ptr %v214, i64 16
  %v217 = load <4 x float>, ptr %v216, align 4
  %v218 = select i1 %v56, ptr %v46, ptr %v162
  %v219 = load <4 x float>, ptr %v218, align 4
  %v220 = getelementptr i8, ptr %v218, i64 16
  %v221 = load <4 x float>, ptr %v220, align 4
  %v222 = select i1 %v56, ptr %v46, ptr %v169
  %v223 = load <4 x float>, ptr %v222, align 4
  %v224 = getelementptr i8, ptr %v222, i64 16
  %v225 = load <4 x float>, ptr %v224, align 4
  br label %head226
head226:
  %v229 = phi i64 [ 0, %body68 ], [ %v423, %body227 ]
  %v230 = phi ptr [ %v66, %body68 ], [ %v420, %body227 ]
  %v231 = phi <4 x float> [ %v171, %body68 ], [ %v286, %body227 ]
  %v232 = phi <4 x float> [ %v173, %body68 ], [ %v289, %body227 ]
  %v233 = phi <4 x float> [ %v175, %body68 ], [ %v296, %body227 ]
  %v234 = phi <4 x float> [ %v177, %body68 ], [ %v299, %body227 ]
  %v235 = phi <4 x float> [ %v179, %body68 ], [ %v306, %body227 ]
  %v236 = phi <4 x float> [ %v181, %body68 ], [ %v309, %body227 ]
  %v237 = phi <4 x float> [ %v183, %body68 ], [ %v316, %body227 ]
  %v238 = phi <4 x float> [ %v185, %body68 ], [ %v319, %body227 ]
  %v239 = phi <4 x float> [ %v187, %body68 ], [ %v326, %body227 ]
  %v240 = phi <4 x float> [ %v189, %body68 ], [ %v329, %body227 ]
  %v241 = phi <4 x float> [ %v191, %body68 ], [ %v336, %body227 ]
  %v242 = phi <4 x float> [ %v193, %body68 ], [ %v339, %body227 ]
  %v243 = phi <4 x float> [ %v195, %body68 ], [ %v346, %body227 ]
  %v244 = phi <4 x float> [ %v197, %body68 ], [ %v349, %body227 ]
  %v245 = phi <4 x float> [ %v199, %body68 ], [ %v356, %body227 ]
  %v246 = phi <4 x float> [ %v201, %body68 ], [ %v359, %body227 ]
  %v247 = phi <4 x float> [ %v203, %body68 ], [ %v366, %body227 ]
  %v248 = phi <4 x float> [ %v205, %body68 ], [ %v369, %body227 ]
  %v249 = phi <4 x float> [ %v207, %body68 ], [ %v376, %body227 ]
  %v250 = phi <4 x float> [ %v209, %body68 ], [ %v379, %body227 ]
  %v251 = phi <4 x float> [ %v211, %body68 ], [ %v386, %body227 ]
  %v252 = phi <4 x float> [ %v213, %body68 ], [ %v389, %body227 ]
  %v253 = phi <4 x float> [ %v215, %body68 ], [ %v396, %body227 ]
  %v254 = phi <4 x float> [ %v217, %body68 ], [ %v399, %body227 ]
  %v255 = phi <4 x float> [ %v219, %body68 ], [ %v406, %body227 ]
  %v256 = phi <4 x float> [ %v221, %body68 ], [ %v409, %body227 ]
  %v257 = phi <4 x float> [ %v223, %body68 ], [ %v416, %body227 ]
  %v258 = phi <4 x float> [ %v225, %body68 ], [ %v419, %body227 ]
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
  %v277 = load <4 x i32>, ptr %v230, align 4
  %v278 = getelementptr i8, ptr %v230, i64 16
  %v279 = load <4 x i32>, ptr %v278, align 4
  %v280 = getelementptr i8, ptr %v263, i64 0
  %v281 = load i32, ptr %v280, align 2
  %v282 = insertelement <4 x i32> poison, i32 %v281, i64 0
  %v283 = shufflevector <4 x i32> %v282, <4 x i32> poison, <4 x i32> zeroinitializer
  %v284 = bitcast <4 x i32> %v283 to <8 x bfloat>
  %v285 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v286 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v231, <8 x bfloat> %v284, <8 x bfloat> %v285)
  %v287 = bitcast <4 x i32> %v283 to <8 x bfloat>
  %v288 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v289 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v232, <8 x bfloat> %v287, <8 x bfloat> %v288)
  %v290 = getelementptr i8, ptr %v264, i64 0
  %v291 = load i32, ptr %v290, align 2
  %v292 = insertelement <4 x i32> poison, i32 %v291, i64 0
  %v293 = shufflevector <4 x i32> %v292, <4 x i32> poison, <4 x i32> zeroinitializer
  %v294 = bitcast <4 x i32> %v293 to <8 x bfloat>
  %v295 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v296 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v233, <8 x bfloat> %v294, <8 x bfloat> %v295)
  %v297 = bitcast <4 x i32> %v293 to <8 x bfloat>
  %v298 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v299 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v234, <8 x bfloat> %v297, <8 x bfloat> %v298)
  %v300 = getelementptr i8, ptr %v265, i64 0
  %v301 = load i32, ptr %v300, align 2
  %v302 = insertelement <4 x i32> poison, i32 %v301, i64 0
  %v303 = shufflevector <4 x i32> %v302, <4 x i32> poison, <4 x i32> zeroinitializer
  %v304 = bitcast <4 x i32> %v303 to <8 x bfloat>
  %v305 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v306 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v235, <8 x bfloat> %v304, <8 x bfloat> %v305)
  %v307 = bitcast <4 x i32> %v303 to <8 x bfloat>
  %v308 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v309 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v236, <8 x bfloat> %v307, <8 x bfloat> %v308)
  %v310 = getelementptr i8, ptr %v266, i64 0
  %v311 = load i32, ptr %v310, align 2
  %v312 = insertelement <4 x i32> poison, i32 %v311, i64 0
  %v313 = shufflevector <4 x i32> %v312, <4 x i32> poison, <4 x i32> zeroinitializer
  %v314 = bitcast <4 x i32> %v313 to <8 x bfloat>
  %v315 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v316 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v237, <8 x bfloat> %v314, <8 x bfloat> %v315)
  %v317 = bitcast <4 x i32> %v313 to <8 x bfloat>
  %v318 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v319 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v238, <8 x bfloat> %v317, <8 x bfloat> %v318)
  %v320 = getelementptr i8, ptr %v267, i64 0
  %v321 = load i32, ptr %v320, align 2
  %v322 = insertelement <4 x i32> poison, i32 %v321, i64 0
  %v323 = shufflevector <4 x i32> %v322, <4 x i32> poison, <4 x i32> zeroinitializer
  %v324 = bitcast <4 x i32> %v323 to <8 x bfloat>
  %v325 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v326 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v239, <8 x bfloat> %v324, <8 x bfloat> %v325)
  %v327 = bitcast <4 x i32> %v323 to <8 x bfloat>
  %v328 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v329 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v240, <8 x bfloat> %v327, <8 x bfloat> %v328)
  %v330 = getelementptr i8, ptr %v268, i64 0
  %v331 = load i32, ptr %v330, align 2
  %v332 = insertelement <4 x i32> poison, i32 %v331, i64 0
  %v333 = shufflevector <4 x i32> %v332, <4 x i32> poison, <4 x i32> zeroinitializer
  %v334 = bitcast <4 x i32> %v333 to <8 x bfloat>
  %v335 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v336 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v241, <8 x bfloat> %v334, <8 x bfloat> %v335)
  %v337 = bitcast <4 x i32> %v333 to <8 x bfloat>
  %v338 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v339 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v242, <8 x bfloat> %v337, <8 x bfloat> %v338)
  %v340 = getelementptr i8, ptr %v269, i64 0
  %v341 = load i32, ptr %v340, align 2
  %v342 = insertelement <4 x i32> poison, i32 %v341, i64 0
  %v343 = shufflevector <4 x i32> %v342, <4 x i32> poison, <4 x i32> zeroinitializer
  %v344 = bitcast <4 x i32> %v343 to <8 x bfloat>
  %v345 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v346 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v243, <8 x bfloat> %v344, <8 x bfloat> %v345)
  %v347 = bitcast <4 x i32> %v343 to <8 x bfloat>
  %v348 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v349 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v244, <8 x bfloat> %v347, <8 x bfloat> %v348)
  %v350 = getelementptr i8, ptr %v270, i64 0
  %v351 = load i32, ptr %v350, align 2
  %v352 = insertelement <4 x i32> poison, i32 %v351, i64 0
  %v353 = shufflevector <4 x i32> %v352, <4 x i32> poison, <4 x i32> zeroinitializer
  %v354 = bitcast <4 x i32> %v353 to <8 x bfloat>
  %v355 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v356 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v245, <8 x bfloat> %v354, <8 x bfloat> %v355)
  %v357 = bitcast <4 x i32> %v353 to <8 x bfloat>
  %v358 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v359 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v246, <8 x bfloat> %v357, <8 x bfloat> %v358)
  %v360 = getelementptr i8, ptr %v271, i64 0
  %v361 = load i32, ptr %v360, align 2
  %v362 = insertelement <4 x i32> poison, i32 %v361, i64 0
  %v363 = shufflevector <4 x i32> %v362, <4 x i32> poison, <4 x i32> zeroinitializer
  %v364 = bitcast <4 x i32> %v363 to <8 x bfloat>
  %v365 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v366 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v247, <8 x bfloat> %v364, <8 x bfloat> %v365)
  %v367 = bitcast <4 x i32> %v363 to <8 x bfloat>
  %v368 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v369 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v248, <8 x bfloat> %v367, <8 x bfloat> %v368)
  %v370 = getelementptr i8, ptr %v272, i64 0
  %v371 = load i32, ptr %v370, align 2
  %v372 = insertelement <4 x i32> poison, i32 %v371, i64 0
  %v373 = shufflevector <4 x i32> %v372, <4 x i32> poison, <4 x i32> zeroinitializer
  %v374 = bitcast <4 x i32> %v373 to <8 x bfloat>
  %v375 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v376 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v249, <8 x bfloat> %v374, <8 x bfloat> %v375)
  %v377 = bitcast <4 x i32> %v373 to <8 x bfloat>
  %v378 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v379 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v250, <8 x bfloat> %v377, <8 x bfloat> %v378)
  %v380 = getelementptr i8, ptr %v273, i64 0
  %v381 = load i32, ptr %v380, align 2
  %v382 = insertelement <4 x i32> poison, i32 %v381, i64 0
  %v383 = shufflevector <4 x i32> %v382, <4 x i32> poison, <4 x i32> zeroinitializer
  %v384 = bitcast <4 x i32> %v383 to <8 x bfloat>
  %v385 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v386 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v251, <8 x bfloat> %v384, <8 x bfloat> %v385)
  %v387 = bitcast <4 x i32> %v383 to <8 x bfloat>
  %v388 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v389 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v252, <8 x bfloat> %v387, <8 x bfloat> %v388)
  %v390 = getelementptr i8, ptr %v274, i64 0
  %v391 = load i32, ptr %v390, align 2
  %v392 = insertelement <4 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <4 x i32> %v392, <4 x i32> poison, <4 x i32> zeroinitializer
  %v394 = bitcast <4 x i32> %v393 to <8 x bfloat>
  %v395 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v396 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v253, <8 x bfloat> %v394, <8 x bfloat> %v395)
  %v397 = bitcast <4 x i32> %v393 to <8 x bfloat>
  %v398 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v399 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v254, <8 x bfloat> %v397, <8 x bfloat> %v398)
  %v400 = getelementptr i8, ptr %v275, i64 0
  %v401 = load i32, ptr %v400, align 2
  %v402 = insertelement <4 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <4 x i32> %v402, <4 x i32> poison, <4 x i32> zeroinitializer
  %v404 = bitcast <4 x i32> %v403 to <8 x bfloat>
  %v405 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v406 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v255, <8 x bfloat> %v404, <8 x bfloat> %v405)
  %v407 = bitcast <4 x i32> %v403 to <8 x bfloat>
  %v408 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v409 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v256, <8 x bfloat> %v407, <8 x bfloat> %v408)
  %v410 = getelementptr i8, ptr %v276, i64 0
  %v411 = load i32, ptr %v410, align 2
  %v412 = insertelement <4 x i32> poison, i32 %v411, i64 0
  %v413 = shufflevector <4 x i32> %v412, <4 x i32> poison, <4 x i32> zeroinitializer
  %v414 = bitcast <4 x i32> %v413 to <8 x bfloat>
  %v415 = bitcast <4 x i32> %v277 to <8 x bfloat>
  %v416 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v257, <8 x bfloat> %v414, <8 x bfloat> %v415)
  %v417 = bitcast <4 x i32> %v413 to <8 x bfloat>
  %v418 = bitcast <4 x i32> %v279 to <8 x bfloat>
  %v419 = call <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float> %v258, <8 x bfloat> %v417, <8 x bfloat> %v418)
  %v420 = getelementptr i8, ptr %v230, i64 32
  %v421 = add i64 0, %v25
  %v422 = add i64 %v229, 1
  %v423 = freeze i64 %v422
  br label %head226
done228:
  store <4 x float> %v231, ptr %v78, align 1
  %v424 = getelementptr i8, ptr %v78, i64 16
  store <4 x float> %v232, ptr %v424, align 1
  store <4 x float> %v233, ptr %v85, align 1
  %v425 = getelementptr i8, ptr %v85, i64 16
  store <4 x float> %v234, ptr %v425, align 1
  store <4 x float> %v235, ptr %v92, align 1
  %v426 = getelementptr i8, ptr %v92, i64 16
  store <4 x float> %v236, ptr %v426, align 1
  store <4 x float> %v237, ptr %v99, align 1
  %v427 = getelementptr i8, ptr %v99, i64 16
  store <4 x float> %v238, ptr %v427, align 1
  store <4 x float> %v239, ptr %v106, align 1
  %v428 = getelementptr i8, ptr %v106, i64 16
  store <4 x float> %v240, ptr %v428, align 1
  store <4 x float> %v241, ptr %v113, align 1
  %v429 = getelementptr i8, ptr %v113, i64 16
  store <4 x float> %v242, ptr %v429, align 1
  store <4 x float> %v243, ptr %v120, align 1
  %v430 = getelementptr i8, ptr %v120, i64 16
  store <4 x float> %v244, ptr %v430, align 1
  store <4 x float> %v245, ptr %v127, align 1
  %v431 = getelementptr i8, ptr %v127, i64 16
  store <4 x float> %v246, ptr %v431, align 1
  store <4 x float> %v247, ptr %v134, align 1
  %v432 = getelementptr i8, ptr %v134, i64 16
  store <4 x float> %v248, ptr %v432, align 1
  store <4 x float> %v249, ptr %v141, align 1
  %v433 = getelementptr i8, ptr %v141, i64 16
  store <4 x float> %v250, ptr %v433, align 1
  store <4 x float> %v251, ptr %v148, align 1
  %v434 = getelementptr i8, ptr %v148, i64 16
  store <4 x float> %v252, ptr %v434, align 1
  store <4 x float> %v253, ptr %v155, align 1
  %v435 = getelementptr i8, ptr %v155, i64 16
  store <4 x float> %v254, ptr %v435, align 1
  store <4 x float> %v255, ptr %v162, align 1
  %v436 = getelementptr i8, ptr %v162, i64 16
  store <4 x float> %v256, ptr %v436, align 1
  store <4 x float> %v257, ptr %v169, align 1
  %v437 = getelementptr i8, ptr %v169, i64 16
  store <4 x float> %v258, ptr %v437, align 1
  %v438 = add i64 %v70, 1
  %v439 = freeze i64 %v438
  br label %head67
done69:
  %v440 = add i64 %v52, 1
  %v441 = freeze i64 %v440
  br label %head49
done51:
  %v442 = getelementptr i8, ptr %v46, i64 %v19
  %v443 = getelementptr i8, ptr %v47, i64 %v21
  %v444 = add i64 %v45, 1
  %v445 = freeze i64 %v444
  br label %head42
done44:
  %v446 = getelementptr i8, ptr %v38, i64 %v29
  %v447 = getelementptr i8, ptr %v39, i64 %v31
  %v448 = getelementptr i8, ptr %v40, i64 %v33
  %v449 = add i64 %v37, 1
  %v450 = freeze i64 %v449
  br label %head34
done36:
  ret void
}
declare <4 x float> @llvm.aarch64.neon.bfdot.v4f32.v8bf16(<4 x float>, <8 x bfloat>, <8 x bfloat>)
