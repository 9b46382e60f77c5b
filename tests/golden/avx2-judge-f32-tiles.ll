; judge[f32; tiles, samples counted along 2 axes; clipped windows]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load i64, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 40
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 48
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 56
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 64
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 72
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 88
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
  %v34 = getelementptr i8, ptr %p0, i64 136
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 144
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 152
  %v39 = load i64, ptr %v38, align 8
  %v40 = getelementptr i8, ptr %p0, i64 160
  %v41 = load i64, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %p0, i64 168
  %v43 = load i64, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %p0, i64 176
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %p0, i64 184
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %p0, i64 192
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %p0, i64 200
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %p0, i64 208
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %p0, i64 16
  %v55 = load ptr, ptr %v54, align 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = call i64 @llvm.smin.i64(i64 %v3, i64 %v56)
  %v58 = mul i64 %v25, %v27
  br label %head59
head59:
  %v62 = phi i64 [ %v1, %entry ], [ %v422, %done66 ]
  %v63 = icmp slt i64 %v62, %v57
  br i1 %v63, label %body60, label %done61
body60:
  br label %head64
head64:
  %v67 = phi i64 [ 0, %body60 ], [ %v420, %done71 ]
  %v68 = icmp slt i64 %v67, %v25
  br i1 %v68, label %body65, label %done66
body65:
  br label %head69
head69:
  %v72 = phi i64 [ 0, %body65 ], [ %v418, %after91 ]
  %v73 = icmp slt i64 %v72, %v27
  br i1 %v73, label %body70, label %done71
body70:
  %v74 = getelementptr i8, ptr %v55, i64 8
  %v75 = mul i64 %v62, %v37
  %v76 = getelementptr i8, ptr %v74, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 %v39
  %v78 = load ptr, ptr %v77, align 8
  %v79 = mul i64 %v67, %v27
  %v80 = add i64 %v79, %v72
  %v81 = mul i64 %v80, 56
  %v82 = getelementptr i8, ptr %v78, i64 %v81
  %v83 = mul i64 %v62, %v58
  %v84 = add i64 %v83, %v80
  %v85 = getelementptr i8, ptr %p0, i64 40
  %v86 = load ptr, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v86, i64 %v84
  store i8 0, ptr %v87, align 1
  %v88 = load i64, ptr %v82, align 8
  %v89 = icmp ne i64 %v88, 0
  br i1 %v89, label %then90, label %after91
then90:
  %v92 = getelementptr i8, ptr %p0, i64 24
  %v93 = load ptr, ptr %v92, align 8
  %v94 = mul i64 %v62, %v31
  %v95 = mul i64 %v94, 4
  %v96 = getelementptr i8, ptr %v93, i64 %v95
  %v97 = mul i64 %v33, 8
  %v98 = getelementptr i8, ptr %v96, i64 %v97
  %v99 = mul i64 %v67, %v35
  %v100 = mul i64 %v99, 4
  %v101 = getelementptr i8, ptr %v98, i64 %v100
  %v102 = add i64 0, %v33
  br label %head103
head103:
  %v106 = phi i64 [ 0, %then90 ], [ %v122, %body104 ]
  %v107 = phi double [ 0x0000000000000000, %then90 ], [ %v115, %body104 ]
  %v108 = phi double [ 0x0000000000000000, %then90 ], [ %v120, %body104 ]
  %v109 = icmp slt i64 %v106, %v102
  br i1 %v109, label %body104, label %done105
body104:
  %v110 = add i64 %v106, %v33
  %v111 = mul i64 %v106, 4
  %v112 = getelementptr i8, ptr %v96, i64 %v111
  %v113 = load float, ptr %v112, align 1
  %v114 = fpext float %v113 to double
  %v115 = fadd double %v107, %v114
  %v116 = mul i64 %v110, 4
  %v117 = getelementptr i8, ptr %v96, i64 %v116
  %v118 = load float, ptr %v117, align 1
  %v119 = fpext float %v118 to double
  %v120 = fadd double %v108, %v119
  %v121 = add i64 %v106, 1
  %v122 = freeze i64 %v121
  br label %head103
done105:
  %v123 = call double @llvm.sqrt.f64(double %v107)
  %v124 = getelementptr i8, ptr %p0, i64 56
  %v125 = load ptr, ptr %v124, align 8
  %v126 = load double, ptr %v125, align 8
  %v127 = fmul double %v123, %v126
  %v128 = call double @llvm.sqrt.f64(double %v108)
  %v129 = getelementptr i8, ptr %p0, i64 56
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v130, i64 8
  %v132 = load double, ptr %v131, align 8
  %v133 = fmul double %v128, %v132
  %v134 = fadd double %v127, %v133
  %v135 = getelementptr i8, ptr %p0, i64 56
  %v136 = load ptr, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %v136, i64 24
  %v138 = load double, ptr %v137, align 8
  %v139 = fcmp ogt double %v134, %v138
  %v140 = getelementptr i8, ptr %p0, i64 56
  %v141 = load ptr, ptr %v140, align 8
  %v142 = getelementptr i8, ptr %v141, i64 32
  %v143 = load double, ptr %v142, align 8
  %v144 = fcmp olt double %v134, %v143
  %v145 = and i1 %v139, %v144
  %v146 = getelementptr i8, ptr %p0, i64 56
  %v147 = load ptr, ptr %v146, align 8
  %v148 = getelementptr i8, ptr %v147, i64 16
  %v149 = load double, ptr %v148, align 8
  %v150 = fmul double %v134, %v149
  %v151 = select i1 %v145, double %v150, double 0x7FF8000000000000
  %v152 = mul i64 %v72, 4
  %v153 = getelementptr i8, ptr %v101, i64 %v152
  %v154 = load float, ptr %v153, align 1
  %v155 = fpext float %v154 to double
  %v156 = fcmp ole double %v151, %v155
  %v157 = xor i1 %v156, true
  br i1 %v157, label %then158, label %after159
then158:
  %v160 = mul i64 %v43, %v45
  %v161 = getelementptr i8, ptr %p0, i64 48
  %v162 = load ptr, ptr %v161, align 8
  %v163 = mul i64 %v84, %v23
  %v164 = getelementptr i8, ptr %v162, i64 %v163
  br label %head165
head165:
  %v168 = phi i64 [ 0, %then158 ], [ %v416, %done249 ]
  %v169 = icmp slt i64 %v168, %v29
  br i1 %v169, label %body166, label %done167
body166:
  %v170 = add i64 %v67, %v168
  %v171 = mul i64 %v170, %v35
  %v172 = mul i64 %v171, 4
  %v173 = getelementptr i8, ptr %v98, i64 %v172
  %v174 = mul i64 %v27, 4
  %v175 = getelementptr i8, ptr %v173, i64 %v174
  %v176 = load float, ptr %v175, align 1
  %v177 = fpext float %v176 to double
  %v178 = call double @llvm.sqrt.f64(double %v177)
  %v179 = mul i64 %v72, %v160
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr i8, ptr %v175, i64 4
  %v182 = getelementptr i8, ptr %v181, i64 %v180
  %v183 = add i64 %v49, 1
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr i8, ptr %p0, i64 32
  %v186 = load ptr, ptr %v185, align 8
  %v187 = add i64 %v47, 1
  br label %head188
head188:
  %v191 = phi i64 [ 0, %body166 ], [ %v242, %done206 ]
  %v192 = icmp slt i64 %v191, %v187
  br i1 %v192, label %body189, label %done190
body189:
  %v193 = icmp sgt i64 %v191, 0
  %v194 = sub i64 %v191, 1
  %v195 = call i64 @llvm.smax.i64(i64 %v194, i64 0)
  %v196 = udiv i64 %v195, %v43
  %v197 = urem i64 %v195, %v43
  %v198 = mul i64 %v191, %v184
  %v199 = getelementptr i8, ptr %v186, i64 %v198
  %v200 = mul i64 0, %v43
  %v201 = add i64 %v200, %v197
  %v202 = and i1 true, %v193
  %v203 = add i64 %v49, 1
  br label %head204
head204:
  %v207 = phi i64 [ 0, %body189 ], [ %v240, %after220 ]
  %v208 = icmp slt i64 %v207, %v203
  br i1 %v208, label %body205, label %done206
body205:
  %v209 = icmp sgt i64 %v207, 0
  %v210 = sub i64 %v207, 1
  %v211 = call i64 @llvm.smax.i64(i64 %v210, i64 0)
  %v212 = udiv i64 %v211, %v45
  %v213 = urem i64 %v211, %v45
  %v214 = mul i64 %v207, 8
  %v215 = getelementptr i8, ptr %v199, i64 %v214
  %v216 = mul i64 %v201, %v45
  %v217 = add i64 %v216, %v213
  %v218 = and i1 %v202, %v209
  store <2 x i32> <i32 0, i32 0>, ptr %v215, align 1
  br i1 %v218, label %then219, label %after220
then219:
  %v221 = mul i64 %v217, 8
  %v222 = getelementptr i8, ptr %v182, i64 %v221
  %v223 = load <2 x float>, ptr %v222, align 1
  %v224 = fptosi <2 x float> %v223 to <2 x i32>
  %v225 = sub i64 0, 8
  %v226 = getelementptr i8, ptr %v215, i64 %v225
  %v227 = load <2 x i32>, ptr %v226, align 1
  %v228 = add <2 x i32> %v224, %v227
  %v229 = sub i64 0, %v184
  %v230 = getelementptr i8, ptr %v215, i64 %v229
  %v231 = load <2 x i32>, ptr %v230, align 1
  %v232 = add <2 x i32> %v228, %v231
  %v233 = sub i64 0, %v184
  %v234 = getelementptr i8, ptr %v215, i64 %v233
  %v235 = sub i64 0, 8
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = load <2 x i32>, ptr %v236, align 1
  %v238 = sub <2 x i32> %v232, %v237
  store <2 x i32> %v238, ptr %v215, align 1
  br label %after220
after220:
  %v239 = add i64 %v207, 1
  %v240 = freeze i64 %v239
  br label %head204
done206:
  %v241 = add i64 %v191, 1
  %v242 = freeze i64 %v241
  br label %head188
done190:
  %v243 = icmp ne i64 %v168, 0
  %v244 = getelementptr i8, ptr %p0, i64 32
  %v245 = load ptr, ptr %v244, align 8
  %v246 = load ptr, ptr %v82, align 8
  br label %head247
head247:
  %v250 = phi i64 [ 0, %done190 ], [ %v413, %done280 ]
  %v251 = phi i64 [ 0, %done190 ], [ %v282, %done280 ]
  %v252 = icmp slt i64 %v250, %v51
  br i1 %v252, label %body248, label %done249
body248:
  %v253 = mul i64 %v250, 72
  %v254 = getelementptr i8, ptr %v246, i64 %v253
  %v255 = load i64, ptr %v254, align 8
  %v256 = mul i64 %v255, %v184
  %v257 = getelementptr i8, ptr %v254, i64 8
  %v258 = load i64, ptr %v257, align 8
  %v259 = mul i64 %v258, %v184
  %v260 = getelementptr i8, ptr %v254, i64 16
  %v261 = load i64, ptr %v260, align 8
  %v262 = mul i64 1, %v261
  %v263 = getelementptr i8, ptr %v254, i64 24
  %v264 = load i64, ptr %v263, align 8
  %v265 = mul i64 1, %v264
  %v266 = getelementptr i8, ptr %v254, i64 32
  %v267 = load i64, ptr %v266, align 8
  %v268 = mul i64 1, %v267
  %v269 = getelementptr i8, ptr %v254, i64 40
  %v270 = load i64, ptr %v269, align 8
  %v271 = mul i64 1, %v270
  %v272 = getelementptr i8, ptr %v245, i64 %v256
  %v273 = getelementptr i8, ptr %v245, i64 %v259
  %v274 = mul i64 0, %v51
  %v275 = add i64 %v274, %v250
  %v276 = getelementptr i8, ptr %v82, i64 8
  %v277 = load ptr, ptr %v276, align 8
  br label %head278
head278:
  %v281 = phi i64 [ 0, %body248 ], [ %v411, %after362 ]
  %v282 = phi i64 [ %v251, %body248 ], [ %v409, %after362 ]
  %v283 = icmp slt i64 %v281, %v53
  br i1 %v283, label %body279, label %done280
body279:
  %v284 = mul i64 %v281, 72
  %v285 = getelementptr i8, ptr %v277, i64 %v284
  %v286 = load i64, ptr %v285, align 8
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr i8, ptr %v285, i64 8
  %v289 = load i64, ptr %v288, align 8
  %v290 = mul i64 %v289, 8
  %v291 = getelementptr i8, ptr %v285, i64 16
  %v292 = load i64, ptr %v291, align 8
  %v293 = mul i64 %v262, %v292
  %v294 = getelementptr i8, ptr %v285, i64 24
  %v295 = load i64, ptr %v294, align 8
  %v296 = mul i64 %v265, %v295
  %v297 = getelementptr i8, ptr %v285, i64 32
  %v298 = load i64, ptr %v297, align 8
  %v299 = mul i64 %v268, %v298
  %v300 = getelementptr i8, ptr %v285, i64 40
  %v301 = load i64, ptr %v300, align 8
  %v302 = mul i64 %v271, %v301
  %v303 = getelementptr i8, ptr %v272, i64 %v287
  %v304 = getelementptr i8, ptr %v272, i64 %v290
  %v305 = getelementptr i8, ptr %v273, i64 %v287
  %v306 = getelementptr i8, ptr %v273, i64 %v290
  %v307 = mul i64 %v275, %v53
  %v308 = add i64 %v307, %v281
  %v309 = load <2 x i32>, ptr %v303, align 1
  %v310 = add <2 x i32> <i32 0, i32 0>, %v309
  %v311 = load <2 x i32>, ptr %v304, align 1
  %v312 = sub <2 x i32> %v310, %v311
  %v313 = load <2 x i32>, ptr %v305, align 1
  %v314 = sub <2 x i32> %v312, %v313
  %v315 = load <2 x i32>, ptr %v306, align 1
  %v316 = add <2 x i32> %v314, %v315
  %v317 = sub i64 %v293, %v296
  %v318 = extractelement <2 x i32> %v316, i64 0
  %v319 = sext i32 %v318 to i64
  %v320 = sub i64 %v319, %v317
  %v321 = call i64 @llvm.smax.i64(i64 %v320, i64 0)
  %v322 = extractelement <2 x i32> %v316, i64 1
  %v323 = sext i32 %v322 to i64
  %v324 = sub i64 %v323, %v317
  %v325 = call i64 @llvm.smax.i64(i64 %v324, i64 0)
  %v326 = getelementptr i8, ptr %p0, i64 64
  %v327 = load ptr, ptr %v326, align 8
  %v328 = sub i64 %v299, %v321
  %v329 = call i64 @llvm.smax.i64(i64 %v328, i64 0)
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr i8, ptr %v327, i64 %v330
  %v332 = load double, ptr %v331, align 8
  %v333 = fmul double %v332, 0x3FA0000000000000
  %v334 = fadd double 0x0000000000000000, %v333
  %v335 = sub i64 %v299, %v325
  %v336 = call i64 @llvm.smax.i64(i64 %v335, i64 0)
  %v337 = mul i64 %v336, 8
  %v338 = getelementptr i8, ptr %v327, i64 %v337
  %v339 = load double, ptr %v338, align 8
  %v340 = fmul double %v339, 0x3FC2A09E667F3BCD
  %v341 = fadd double %v334, %v340
  %v342 = fmul double %v341, %v178
  %v343 = fcmp ole double %v151, %v342
  %v344 = getelementptr i8, ptr %v164, i64 %v308
  %v345 = load i8, ptr %v344, align 1
  %v346 = select i1 %v243, i8 %v345, i8 1
  %v347 = icmp ne i64 %v302, 0
  %v348 = xor i1 %v343, true
  %v349 = and i1 %v347, %v348
  %v350 = zext i1 %v349 to i8
  %v351 = and i8 %v346, %v350
  store i8 %v351, ptr %v344, align 1
  %v352 = getelementptr i8, ptr %v82, i64 16
  %v353 = load ptr, ptr %v352, align 8
  %v354 = icmp slt i64 %v299, %v41
  %v355 = icmp ne i8 %v351, 0
  %v356 = and i1 %v354, %v355
  %v357 = getelementptr i8, ptr %v82, i64 16
  %v358 = load i64, ptr %v357, align 8
  %v359 = icmp ne i64 %v358, 0
  %v360 = and i1 %v356, %v359
  br i1 %v360, label %then361, label %after362
then361:
  %v363 = mul i64 %v308, 8
  %v364 = getelementptr i8, ptr %v353, i64 %v363
  %v365 = sitofp i64 %v321 to double
  %v366 = sitofp i64 %v325 to double
  %v367 = getelementptr i8, ptr %p0, i64 56
  %v368 = load ptr, ptr %v367, align 8
  %v369 = getelementptr i8, ptr %v368, i64 40
  %v370 = load double, ptr %v369, align 8
  %v371 = mul i64 %v23, 8
  br label %head372
head372:
  %v375 = phi i64 [ 0, %then361 ], [ %v398, %body373 ]
  %v376 = phi double [ 0x0000000000000000, %then361 ], [ %v391, %body373 ]
  %v377 = phi double [ 0x0000000000000000, %then361 ], [ %v396, %body373 ]
  %v378 = icmp slt i64 %v375, %v21
  br i1 %v378, label %body373, label %done374
body373:
  %v379 = getelementptr i8, ptr %p0, i64 72
  %v380 = load ptr, ptr %v379, align 8
  %v381 = mul i64 %v375, 8
  %v382 = getelementptr i8, ptr %v380, i64 %v381
  %v383 = load double, ptr %v382, align 8
  %v384 = mul i64 %v375, %v371
  %v385 = getelementptr i8, ptr %v364, i64 %v384
  %v386 = load double, ptr %v385, align 8
  %v387 = fmul double %v383, %v365
  %v388 = fsub double %v386, %v387
  %v389 = fsub double %v388, %v370
  %v390 = fcmp ogt double %v389, %v376
  %v391 = select i1 %v390, double %v389, double %v376
  %v392 = fmul double %v383, %v366
  %v393 = fsub double %v386, %v392
  %v394 = fsub double %v393, %v370
  %v395 = fcmp ogt double %v394, %v377
  %v396 = select i1 %v395, double %v394, double %v377
  %v397 = add i64 %v375, 1
  %v398 = freeze i64 %v397
  br label %head372
done374:
  %v399 = fmul double %v376, 0x3FA0000000000000
  %v400 = fadd double 0x0000000000000000, %v399
  %v401 = fmul double %v377, 0x3FC2A09E667F3BCD
  %v402 = fadd double %v400, %v401
  %v403 = fmul double %v402, %v178
  %v404 = fcmp ole double %v151, %v403
  %v405 = xor i1 %v404, true
  %v406 = zext i1 %v405 to i8
  store i8 %v406, ptr %v344, align 1
  br label %after362
after362:
  %v407 = load i8, ptr %v344, align 1
  %v408 = zext i8 %v407 to i64
  %v409 = or i64 %v282, %v408
  %v410 = add i64 %v281, 1
  %v411 = freeze i64 %v410
  br label %head278
done280:
  %v412 = add i64 %v250, 1
  %v413 = freeze i64 %v412
  br label %head247
done249:
  %v414 = trunc i64 %v251 to i8
  store i8 %v414, ptr %v87, align 1
  %v415 = add i64 %v168, 1
  %v416 = freeze i64 %v415
  br label %head165
done167:
  br label %after159
after159:
  br label %after91
after91:
  %v417 = add i64 %v72, 1
  %v418 = freeze i64 %v417
  br label %head69
done71:
  %v419 = add i64 %v67, 1
  %v420 = freeze i64 %v419
  br label %head64
done66:
  %v421 = add i64 %v62, 1
  %v422 = freeze i64 %v421
  br label %head59
done61:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare double @llvm.sqrt.f64(double)
declare i64 @llvm.smax.i64(i64, i64)
