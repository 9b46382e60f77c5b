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
  %v32 = getelementptr i8, ptr %p0, i64 128
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v487, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v483, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v484, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v485, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v482, %done51 ]
  %v46 = phi ptr [ %v39, %body35 ], [ %v479, %done51 ]
  %v47 = phi ptr [ %v40, %body35 ], [ %v480, %done51 ]
  %v48 = icmp slt i64 %v45, %v17
  br i1 %v48, label %body43, label %done44
body43:
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body43 ], [ %v478, %done69 ]
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
  %v70 = phi i64 [ 0, %body50 ], [ %v476, %done228 ]
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
  %v171 = load <16 x float>, ptr %v170, align 4
  %v172 = getelementptr i8, ptr %v170, i64 64
  %v173 = load <16 x float>, ptr %v172, align 4
  %v174 = select i1 %v56, ptr %v46, ptr %v85
  %v175 = load <16 x float>, ptr %v174, align 4
  %v176 = getelementptr i8, ptr %v174, i64 64
  %v177 = load <16 x float>, ptr %v176, align 4
  %v178 = select i1 %v56, ptr %v46, ptr %v92
  %v179 = load <16 x float>, ptr %v178, align 4
  %v180 = getelementptr i8, ptr %v178, i64 64
  %v181 = load <16 x float>, ptr %v180, align 4
  %v182 = select i1 %v56, ptr %v46, ptr %v99
  %v183 = load <16 x float>, ptr %v182, align 4
  %v184 = getelementptr i8, ptr %v182, i64 64
  %v185 = load <16 x float>, ptr %v184, align 4
  %v186 = select i1 %v56, ptr %v46, ptr %v106
  %v187 = load <16 x float>, ptr %v186, align 4
  %v188 = getelementptr i8, ptr %v186, i64 64
  %v189 = load <16 x float>, ptr %v188, align 4
  %v190 = select i1 %v56, ptr %v46, ptr %v113
  %v191 = load <16 x float>, ptr %v190, align 4
  %v192 = getelementptr i8, ptr %v190, i64 64
  %v193 = load <16 x float>, ptr %v192, align 4
  %v194 = select i1 %v56, ptr %v46, ptr %v120
  %v195 = load <16 x float>, ptr %v194, align 4
  %v196 = getelementptr i8, ptr %v194, i64 64
  %v197 = load <16 x float>, ptr %v196, align 4
  %v198 = select i1 %v56, ptr %v46, ptr %v127
  %v199 = load <16 x float>, ptr %v198, align 4
  %v200 = getelementptr i8, ptr %v198, i64 64
  %v201 = load <16 x float>, ptr %v200, align 4
  %v202 = select i1 %v56, ptr %v46, ptr %v134
  %v203 = load <16 x float>, ptr %v202, align 4
  %v204 = getelementptr i8, ptr %v202, i64 64
  %v205 = load <16 x float>, ptr %v204, align 4
  %v206 = select i1 %v56, ptr %v46, ptr %v141
  %v207 = load <16 x float>, ptr %v206, align 4
  %v208 = getelementptr i8, ptr %v206, i64 64
  %v209 = load <16 x float>, ptr %v208, align 4
  %v210 = select i1 %v56, ptr %v46, ptr %v148
  %v211 = load <16 x float>, ptr %v210, align 4
  %v212 = getelementptr i8, ptr %v210, i64 64
  %v213 = load <16 x float>, ptr %v212, align 4
  %v214 = select i1 %v56, ptr %v46, ptr %v155
  %v215 = load <16 x float>, ptr %v214, align 4
  %v216 = getelementptr i8, ptr %v214, i64 64
  %v217 = load <16 x float>, ptr %v216, align 4
  %v218 = select i1 %v56, ptr %v46, ptr %v162
  %v219 = load <16 x float>, ptr %v218, align 4
  %v220 = getelementptr i8, ptr %v218, i64 64
  %v221 = load <16 x float>, ptr %v220, align 4
  %v222 = select i1 %v56, ptr %v46, ptr %v169
  %v223 = load <16 x float>, ptr %v222, align 4
  %v224 = getelementptr i8, ptr %v222, i64 64
  %v225 = load <16 x float>, ptr %v224, align 4
  br label %head226
head226:
  %v229 = phi i64 [ 0, %body68 ], [ %v460, %done279 ]
  %v230 = phi ptr [ %v66, %body68 ], [ %v282, %done279 ]
  %v231 = phi <16 x float> [ %v171, %body68 ], [ %v283, %done279 ]
  %v232 = phi <16 x float> [ %v173, %body68 ], [ %v284, %done279 ]
  %v233 = phi <16 x float> [ %v175, %body68 ], [ %v285, %done279 ]
  %v234 = phi <16 x float> [ %v177, %body68 ], [ %v286, %done279 ]
  %v235 = phi <16 x float> [ %v179, %body68 ], [ %v287, %done279 ]
  %v236 = phi <16 x float> [ %v181, %body68 ], [ %v288, %done279 ]
  %v237 = phi <16 x float> [ %v183, %body68 ], [ %v289, %done279 ]
  %v238 = phi <16 x float> [ %v185, %body68 ], [ %v290, %done279 ]
  %v239 = phi <16 x float> [ %v187, %body68 ], [ %v291, %done279 ]
  %v240 = phi <16 x float> [ %v189, %body68 ], [ %v292, %done279 ]
  %v241 = phi <16 x float> [ %v191, %body68 ], [ %v293, %done279 ]
  %v242 = phi <16 x float> [ %v193, %body68 ], [ %v294, %done279 ]
  %v243 = phi <16 x float> [ %v195, %body68 ], [ %v295, %done279 ]
  %v244 = phi <16 x float> [ %v197, %body68 ], [ %v296, %done279 ]
  %v245 = phi <16 x float> [ %v199, %body68 ], [ %v297, %done279 ]
  %v246 = phi <16 x float> [ %v201, %body68 ], [ %v298, %done279 ]
  %v247 = phi <16 x float> [ %v203, %body68 ], [ %v299, %done279 ]
  %v248 = phi <16 x float> [ %v205, %body68 ], [ %v300, %done279 ]
  %v249 = phi <16 x float> [ %v207, %body68 ], [ %v301, %done279 ]
  %v250 = phi <16 x float> [ %v209, %body68 ], [ %v302, %done279 ]
  %v251 = phi <16 x float> [ %v211, %body68 ], [ %v303, %done279 ]
  %v252 = phi <16 x float> [ %v213, %body68 ], [ %v304, %done279 ]
  %v253 = phi <16 x float> [ %v215, %body68 ], [ %v305, %done279 ]
  %v254 = phi <16 x float> [ %v217, %body68 ], [ %v306, %done279 ]
  %v255 = phi <16 x float> [ %v219, %body68 ], [ %v307, %done279 ]
  %v256 = phi <16 x float> [ %v221, %body68 ], [ %v308, %done279 ]
  %v257 = phi <16 x float> [ %v223, %body68 ], [ %v309, %done279 ]
  %v258 = phi <16 x float> [ %v225, %body68 ], [ %v310, %done279 ]
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
  %v280 = phi i64 [ 0, %body227 ], [ %v458, %body278 ]
  %v281 = phi i64 [ 0, %body227 ], [ %v456, %body278 ]
  %v282 = phi ptr [ %v230, %body227 ], [ %v455, %body278 ]
  %v283 = phi <16 x float> [ %v231, %body227 ], [ %v321, %body278 ]
  %v284 = phi <16 x float> [ %v232, %body227 ], [ %v324, %body278 ]
  %v285 = phi <16 x float> [ %v233, %body227 ], [ %v331, %body278 ]
  %v286 = phi <16 x float> [ %v234, %body227 ], [ %v334, %body278 ]
  %v287 = phi <16 x float> [ %v235, %body227 ], [ %v341, %body278 ]
  %v288 = phi <16 x float> [ %v236, %body227 ], [ %v344, %body278 ]
  %v289 = phi <16 x float> [ %v237, %body227 ], [ %v351, %body278 ]
  %v290 = phi <16 x float> [ %v238, %body227 ], [ %v354, %body278 ]
  %v291 = phi <16 x float> [ %v239, %body227 ], [ %v361, %body278 ]
  %v292 = phi <16 x float> [ %v240, %body227 ], [ %v364, %body278 ]
  %v293 = phi <16 x float> [ %v241, %body227 ], [ %v371, %body278 ]
  %v294 = phi <16 x float> [ %v242, %body227 ], [ %v374, %body278 ]
  %v295 = phi <16 x float> [ %v243, %body227 ], [ %v381, %body278 ]
  %v296 = phi <16 x float> [ %v244, %body227 ], [ %v384, %body278 ]
  %v297 = phi <16 x float> [ %v245, %body227 ], [ %v391, %body278 ]
  %v298 = phi <16 x float> [ %v246, %body227 ], [ %v394, %body278 ]
  %v299 = phi <16 x float> [ %v247, %body227 ], [ %v401, %body278 ]
  %v300 = phi <16 x float> [ %v248, %body227 ], [ %v404, %body278 ]
  %v301 = phi <16 x float> [ %v249, %body227 ], [ %v411, %body278 ]
  %v302 = phi <16 x float> [ %v250, %body227 ], [ %v414, %body278 ]
  %v303 = phi <16 x float> [ %v251, %body227 ], [ %v421, %body278 ]
  %v304 = phi <16 x float> [ %v252, %body227 ], [ %v424, %body278 ]
  %v305 = phi <16 x float> [ %v253, %body227 ], [ %v431, %body278 ]
  %v306 = phi <16 x float> [ %v254, %body227 ], [ %v434, %body278 ]
  %v307 = phi <16 x float> [ %v255, %body227 ], [ %v441, %body278 ]
  %v308 = phi <16 x float> [ %v256, %body227 ], [ %v444, %body278 ]
  %v309 = phi <16 x float> [ %v257, %body227 ], [ %v451, %body278 ]
  %v310 = phi <16 x float> [ %v258, %body227 ], [ %v454, %body278 ]
  %v311 = icmp slt i64 %v280, %v61
  br i1 %v311, label %body278, label %done279
body278:
  %v312 = load <16 x i32>, ptr %v282, align 4
  %v313 = getelementptr i8, ptr %v282, i64 64
  %v314 = load <16 x i32>, ptr %v313, align 4
  %v315 = getelementptr i8, ptr %v263, i64 %v281
  %v316 = load i32, ptr %v315, align 2
  %v317 = insertelement <16 x i32> poison, i32 %v316, i64 0
  %v318 = shufflevector <16 x i32> %v317, <16 x i32> poison, <16 x i32> zeroinitializer
  %v319 = bitcast <16 x i32> %v318 to <32 x bfloat>
  %v320 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v321 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v283, <32 x bfloat> %v319, <32 x bfloat> %v320)
  %v322 = bitcast <16 x i32> %v318 to <32 x bfloat>
  %v323 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v324 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v284, <32 x bfloat> %v322, <32 x bfloat> %v323)
  %v325 = getelementptr i8, ptr %v264, i64 %v281
  %v326 = load i32, ptr %v325, align 2
  %v327 = insertelement <16 x i32> poison, i32 %v326, i64 0
  %v328 = shufflevector <16 x i32> %v327, <16 x i32> poison, <16 x i32> zeroinitializer
  %v329 = bitcast <16 x i32> %v328 to <32 x bfloat>
  %v330 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v331 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v285, <32 x bfloat> %v329, <32 x bfloat> %v330)
  %v332 = bitcast <16 x i32> %v328 to <32 x bfloat>
  %v333 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v334 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v286, <32 x bfloat> %v332, <32 x bfloat> %v333)
  %v335 = getelementptr i8, ptr %v265, i64 %v281
  %v336 = load i32, ptr %v335, align 2
  %v337 = insertelement <16 x i32> poison, i32 %v336, i64 0
  %v338 = shufflevector <16 x i32> %v337, <16 x i32> poison, <16 x i32> zeroinitializer
  %v339 = bitcast <16 x i32> %v338 to <32 x bfloat>
  %v340 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v341 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v287, <32 x bfloat> %v339, <32 x bfloat> %v340)
  %v342 = bitcast <16 x i32> %v338 to <32 x bfloat>
  %v343 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v344 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v288, <32 x bfloat> %v342, <32 x bfloat> %v343)
  %v345 = getelementptr i8, ptr %v266, i64 %v281
  %v346 = load i32, ptr %v345, align 2
  %v347 = insertelement <16 x i32> poison, i32 %v346, i64 0
  %v348 = shufflevector <16 x i32> %v347, <16 x i32> poison, <16 x i32> zeroinitializer
  %v349 = bitcast <16 x i32> %v348 to <32 x bfloat>
  %v350 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v351 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v289, <32 x bfloat> %v349, <32 x bfloat> %v350)
  %v352 = bitcast <16 x i32> %v348 to <32 x bfloat>
  %v353 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v354 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v290, <32 x bfloat> %v352, <32 x bfloat> %v353)
  %v355 = getelementptr i8, ptr %v267, i64 %v281
  %v356 = load i32, ptr %v355, align 2
  %v357 = insertelement <16 x i32> poison, i32 %v356, i64 0
  %v358 = shufflevector <16 x i32> %v357, <16 x i32> poison, <16 x i32> zeroinitializer
  %v359 = bitcast <16 x i32> %v358 to <32 x bfloat>
  %v360 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v361 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v291, <32 x bfloat> %v359, <32 x bfloat> %v360)
  %v362 = bitcast <16 x i32> %v358 to <32 x bfloat>
  %v363 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v364 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v292, <32 x bfloat> %v362, <32 x bfloat> %v363)
  %v365 = getelementptr i8, ptr %v268, i64 %v281
  %v366 = load i32, ptr %v365, align 2
  %v367 = insertelement <16 x i32> poison, i32 %v366, i64 0
  %v368 = shufflevector <16 x i32> %v367, <16 x i32> poison, <16 x i32> zeroinitializer
  %v369 = bitcast <16 x i32> %v368 to <32 x bfloat>
  %v370 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v371 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v293, <32 x bfloat> %v369, <32 x bfloat> %v370)
  %v372 = bitcast <16 x i32> %v368 to <32 x bfloat>
  %v373 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v374 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v294, <32 x bfloat> %v372, <32 x bfloat> %v373)
  %v375 = getelementptr i8, ptr %v269, i64 %v281
  %v376 = load i32, ptr %v375, align 2
  %v377 = insertelement <16 x i32> poison, i32 %v376, i64 0
  %v378 = shufflevector <16 x i32> %v377, <16 x i32> poison, <16 x i32> zeroinitializer
  %v379 = bitcast <16 x i32> %v378 to <32 x bfloat>
  %v380 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v381 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v295, <32 x bfloat> %v379, <32 x bfloat> %v380)
  %v382 = bitcast <16 x i32> %v378 to <32 x bfloat>
  %v383 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v384 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v296, <32 x bfloat> %v382, <32 x bfloat> %v383)
  %v385 = getelementptr i8, ptr %v270, i64 %v281
  %v386 = load i32, ptr %v385, align 2
  %v387 = insertelement <16 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <16 x i32> %v387, <16 x i32> poison, <16 x i32> zeroinitializer
  %v389 = bitcast <16 x i32> %v388 to <32 x bfloat>
  %v390 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v391 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v297, <32 x bfloat> %v389, <32 x bfloat> %v390)
  %v392 = bitcast <16 x i32> %v388 to <32 x bfloat>
  %v393 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v394 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v298, <32 x bfloat> %v392, <32 x bfloat> %v393)
  %v395 = getelementptr i8, ptr %v271, i64 %v281
  %v396 = load i32, ptr %v395, align 2
  %v397 = insertelement <16 x i32> poison, i32 %v396, i64 0
  %v398 = shufflevector <16 x i32> %v397, <16 x i32> poison, <16 x i32> zeroinitializer
  %v399 = bitcast <16 x i32> %v398 to <32 x bfloat>
  %v400 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v401 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v299, <32 x bfloat> %v399, <32 x bfloat> %v400)
  %v402 = bitcast <16 x i32> %v398 to <32 x bfloat>
  %v403 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v404 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v300, <32 x bfloat> %v402, <32 x bfloat> %v403)
  %v405 = getelementptr i8, ptr %v272, i64 %v281
  %v406 = load i32, ptr %v405, align 2
  %v407 = insertelement <16 x i32> poison, i32 %v406, i64 0
  %v408 = shufflevector <16 x i32> %v407, <16 x i32> poison, <16 x i32> zeroinitializer
  %v409 = bitcast <16 x i32> %v408 to <32 x bfloat>
  %v410 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v411 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v301, <32 x bfloat> %v409, <32 x bfloat> %v410)
  %v412 = bitcast <16 x i32> %v408 to <32 x bfloat>
  %v413 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v414 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v302, <32 x bfloat> %v412, <32 x bfloat> %v413)
  %v415 = getelementptr i8, ptr %v273, i64 %v281
  %v416 = load i32, ptr %v415, align 2
  %v417 = insertelement <16 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <16 x i32> %v417, <16 x i32> poison, <16 x i32> zeroinitializer
  %v419 = bitcast <16 x i32> %v418 to <32 x bfloat>
  %v420 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v421 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v303, <32 x bfloat> %v419, <32 x bfloat> %v420)
  %v422 = bitcast <16 x i32> %v418 to <32 x bfloat>
  %v423 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v424 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v304, <32 x bfloat> %v422, <32 x bfloat> %v423)
  %v425 = getelementptr i8, ptr %v274, i64 %v281
  %v426 = load i32, ptr %v425, align 2
  %v427 = insertelement <16 x i32> poison, i32 %v426, i64 0
  %v428 = shufflevector <16 x i32> %v427, <16 x i32> poison, <16 x i32> zeroinitializer
  %v429 = bitcast <16 x i32> %v428 to <32 x bfloat>
  %v430 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v431 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v305, <32 x bfloat> %v429, <32 x bfloat> %v430)
  %v432 = bitcast <16 x i32> %v428 to <32 x bfloat>
  %v433 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v434 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v306, <32 x bfloat> %v432, <32 x bfloat> %v433)
  %v435 = getelementptr i8, ptr %v275, i64 %v281
  %v436 = load i32, ptr %v435, align 2
  %v437 = insertelement <16 x i32> poison, i32 %v436, i64 0
  %v438 = shufflevector <16 x i32> %v437, <16 x i32> poison, <16 x i32> zeroinitializer
  %v439 = bitcast <16 x i32> %v438 to <32 x bfloat>
  %v440 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v441 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v307, <32 x bfloat> %v439, <32 x bfloat> %v440)
  %v442 = bitcast <16 x i32> %v438 to <32 x bfloat>
  %v443 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v444 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v308, <32 x bfloat> %v442, <32 x bfloat> %v443)
  %v445 = getelementptr i8, ptr %v276, i64 %v281
  %v446 = load i32, ptr %v445, align 2
  %v447 = insertelement <16 x i32> poison, i32 %v446, i64 0
  %v448 = shufflevector <16 x i32> %v447, <16 x i32> poison, <16 x i32> zeroinitializer
  %v449 = bitcast <16 x i32> %v448 to <32 x bfloat>
  %v450 = bitcast <16 x i32> %v312 to <32 x bfloat>
  %v451 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v309, <32 x bfloat> %v449, <32 x bfloat> %v450)
  %v452 = bitcast <16 x i32> %v448 to <32 x bfloat>
  %v453 = bitcast <16 x i32> %v314 to <32 x bfloat>
  %v454 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %v310, <32 x bfloat> %v452, <32 x bfloat> %v453)
  %v455 = getelementptr i8, ptr %v282, i64 128
  %v456 = add i64 %v281, %v25
  %v457 = add i64 %v280, 1
  %v458 = freeze i64 %v457
  br label %head277
done279:
  %v459 = add i64 %v229, 1
  %v460 = freeze i64 %v459
  br label %head226
done228:
  store <16 x float> %v231, ptr %v78, align 1
  %v461 = getelementptr i8, ptr %v78, i64 64
  store <16 x float> %v232, ptr %v461, align 1
  store <16 x float> %v233, ptr %v85, align 1
  %v462 = getelementptr i8, ptr %v85, i64 64
  store <16 x float> %v234, ptr %v462, align 1
  store <16 x float> %v235, ptr %v92, align 1
  %v463 = getelementptr i8, ptr %v92, i64 64
  store <16 x float> %v236, ptr %v463, align 1
  store <16 x float> %v237, ptr %v99, align 1
  %v464 = getelementptr i8, ptr %v99, i64 64
  store <16 x float> %v238, ptr %v464, align 1
  store <16 x float> %v239, ptr %v106, align 1
  %v465 = getelementptr i8, ptr %v106, i64 64
  store <16 x float> %v240, ptr %v465, align 1
  store <16 x float> %v241, ptr %v113, align 1
  %v466 = getelementptr i8, ptr %v113, i64 64
  store <16 x float> %v242, ptr %v466, align 1
  store <16 x float> %v243, ptr %v120, align 1
  %v467 = getelementptr i8, ptr %v120, i64 64
  store <16 x float> %v244, ptr %v467, align 1
  store <16 x float> %v245, ptr %v127, align 1
  %v468 = getelementptr i8, ptr %v127, i64 64
  store <16 x float> %v246, ptr %v468, align 1
  store <16 x float> %v247, ptr %v134, align 1
  %v469 = getelementptr i8, ptr %v134, i64 64
  store <16 x float> %v248, ptr %v469, align 1
  store <16 x float> %v249, ptr %v141, align 1
  %v470 = getelementptr i8, ptr %v141, i64 64
  store <16 x float> %v250, ptr %v470, align 1
  store <16 x float> %v251, ptr %v148, align 1
  %v471 = getelementptr i8, ptr %v148, i64 64
  store <16 x float> %v252, ptr %v471, align 1
  store <16 x float> %v253, ptr %v155, align 1
  %v472 = getelementptr i8, ptr %v155, i64 64
  store <16 x float> %v254, ptr %v472, align 1
  store <16 x float> %v255, ptr %v162, align 1
  %v473 = getelementptr i8, ptr %v162, i64 64
  store <16 x float> %v256, ptr %v473, align 1
  store <16 x float> %v257, ptr %v169, align 1
  %v474 = getelementptr i8, ptr %v169, i64 64
  store <16 x float> %v258, ptr %v474, align 1
  %v475 = add i64 %v70, 1
  %v476 = freeze i64 %v475
  br label %head67
done69:
  %v477 = add i64 %v52, 1
  %v478 = freeze i64 %v477
  br label %head49
done51:
  %v479 = getelementptr i8, ptr %v46, i64 %v19
  %v480 = getelementptr i8, ptr %v47, i64 %v21
  %v481 = add i64 %v45, 1
  %v482 = freeze i64 %v481
  br label %head42
done44:
  %v483 = getelementptr i8, ptr %v38, i64 %v29
  %v484 = getelementptr i8, ptr %v39, i64 %v31
  %v485 = getelementptr i8, ptr %v40, i64 %v33
  %v486 = add i64 %v37, 1
  %v487 = freeze i64 %v486
  br label %head34
done36:
  ret void
}
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)
