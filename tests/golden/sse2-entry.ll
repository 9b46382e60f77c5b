; entry
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define ptr @faltung_routine(ptr %p0, ptr %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 32
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %v2, i64 8
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %v2, i64 32
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %v2, i64 16
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %v2, i64 48
  %v10 = load i64, ptr %v2, align 8
  br label %head11
head11:
  %v14 = phi i64 [ 0, %entry ], [ %v356, %leave20 ]
  %v15 = icmp slt i64 %v14, %v10
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = mul i64 %v14, 8
  %v17 = getelementptr i8, ptr %v9, i64 %v16
  %v18 = load ptr, ptr %v17, align 8
  br label %again19
again19:
  %v21 = load i64, ptr %v18, align 8
  %v22 = icmp ne i64 %p2, %v21
  br i1 %v22, label %leave20, label %stay23
stay23:
  %v24 = load ptr, ptr %p1, align 8
  %v25 = getelementptr i8, ptr %p1, i64 8
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %v18, i64 8
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %v24, i64 8
  %v30 = load i64, ptr %v29, align 8
  %v31 = icmp ne i64 %v30, %v4
  br i1 %v31, label %leave20, label %stay32
stay32:
  %v33 = getelementptr i8, ptr %v24, i64 56
  %v34 = load i64, ptr %v33, align 8
  %v35 = load i64, ptr %v28, align 8
  %v36 = icmp ne i64 %v34, %v35
  br i1 %v36, label %leave20, label %stay37
stay37:
  %v38 = getelementptr i8, ptr %v24, i64 24
  %v39 = load i32, ptr %v38, align 4
  %v40 = sext i32 %v39 to i64
  %v41 = getelementptr i8, ptr %v28, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = icmp ne i64 %v40, %v42
  br i1 %v43, label %leave20, label %stay44
stay44:
  %v45 = getelementptr i8, ptr %v28, i64 32
  %v46 = getelementptr i8, ptr %v24, i64 32
  %v47 = load ptr, ptr %v46, align 8
  br label %head48
head48:
  %v51 = phi i64 [ 0, %stay44 ], [ %v61, %stay59 ]
  %v52 = icmp slt i64 %v51, %v40
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = mul i64 %v51, 8
  %v54 = getelementptr i8, ptr %v47, i64 %v53
  %v55 = load i64, ptr %v54, align 8
  %v56 = getelementptr i8, ptr %v45, i64 %v53
  %v57 = load i64, ptr %v56, align 8
  %v58 = icmp ne i64 %v55, %v57
  br i1 %v58, label %leave20, label %stay59
stay59:
  %v60 = add i64 %v51, 1
  %v61 = freeze i64 %v60
  br label %head48
done50:
  %v62 = mul i64 %v40, 8
  %v63 = getelementptr i8, ptr %v45, i64 %v62
  %v64 = getelementptr i8, ptr %v24, i64 40
  %v65 = load ptr, ptr %v64, align 8
  br label %head66
head66:
  %v69 = phi i64 [ 0, %done50 ], [ %v79, %stay77 ]
  %v70 = icmp slt i64 %v69, %v40
  br i1 %v70, label %body67, label %done68
body67:
  %v71 = mul i64 %v69, 8
  %v72 = getelementptr i8, ptr %v65, i64 %v71
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr i8, ptr %v63, i64 %v71
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp ne i64 %v73, %v75
  br i1 %v76, label %leave20, label %stay77
stay77:
  %v78 = add i64 %v69, 1
  %v79 = freeze i64 %v78
  br label %head66
done68:
  %v80 = mul i64 %v40, 8
  %v81 = getelementptr i8, ptr %v63, i64 %v80
  %v82 = getelementptr i8, ptr %v18, i64 56
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp ne i64 %v83, 0
  br i1 %v84, label %then85, label %after86
then85:
  %v87 = getelementptr i8, ptr %v18, i64 80
  %v88 = load ptr, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %v18, i64 88
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr i8, ptr %p1, i64 24
  br label %head92
head92:
  %v95 = phi i64 [ 0, %then85 ], [ %v105, %stay103 ]
  %v96 = icmp slt i64 %v95, %v90
  br i1 %v96, label %body93, label %done94
body93:
  %v97 = mul i64 %v95, 8
  %v98 = getelementptr i8, ptr %v91, i64 %v97
  %v99 = load i64, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v88, i64 %v97
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp ne i64 %v99, %v101
  br i1 %v102, label %leave20, label %stay103
stay103:
  %v104 = add i64 %v95, 1
  %v105 = freeze i64 %v104
  br label %head92
done94:
  %v106 = getelementptr i8, ptr %p1, i64 16
  %v107 = load ptr, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v18, i64 56
  %v109 = load ptr, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v107, i64 8
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp ne i64 %v111, %v4
  br i1 %v112, label %leave20, label %stay113
stay113:
  %v114 = getelementptr i8, ptr %v107, i64 56
  %v115 = load i64, ptr %v114, align 8
  %v116 = load i64, ptr %v109, align 8
  %v117 = icmp ne i64 %v115, %v116
  br i1 %v117, label %leave20, label %stay118
stay118:
  %v119 = getelementptr i8, ptr %v107, i64 24
  %v120 = load i32, ptr %v119, align 4
  %v121 = sext i32 %v120 to i64
  %v122 = getelementptr i8, ptr %v109, i64 8
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp ne i64 %v121, %v123
  br i1 %v124, label %leave20, label %stay125
stay125:
  %v126 = getelementptr i8, ptr %v109, i64 32
  %v127 = getelementptr i8, ptr %v107, i64 32
  %v128 = load ptr, ptr %v127, align 8
  br label %head129
head129:
  %v132 = phi i64 [ 0, %stay125 ], [ %v142, %stay140 ]
  %v133 = icmp slt i64 %v132, %v121
  br i1 %v133, label %body130, label %done131
body130:
  %v134 = mul i64 %v132, 8
  %v135 = getelementptr i8, ptr %v128, i64 %v134
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %v126, i64 %v134
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp ne i64 %v136, %v138
  br i1 %v139, label %leave20, label %stay140
stay140:
  %v141 = add i64 %v132, 1
  %v142 = freeze i64 %v141
  br label %head129
done131:
  %v143 = mul i64 %v121, 8
  %v144 = getelementptr i8, ptr %v126, i64 %v143
  %v145 = getelementptr i8, ptr %v107, i64 40
  %v146 = load ptr, ptr %v145, align 8
  br label %head147
head147:
  %v150 = phi i64 [ 0, %done131 ], [ %v160, %stay158 ]
  %v151 = icmp slt i64 %v150, %v121
  br i1 %v151, label %body148, label %done149
body148:
  %v152 = mul i64 %v150, 8
  %v153 = getelementptr i8, ptr %v146, i64 %v152
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr i8, ptr %v144, i64 %v152
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp ne i64 %v154, %v156
  br i1 %v157, label %leave20, label %stay158
stay158:
  %v159 = add i64 %v150, 1
  %v160 = freeze i64 %v159
  br label %head147
done149:
  %v161 = mul i64 %v121, 8
  %v162 = getelementptr i8, ptr %v144, i64 %v161
  %v163 = getelementptr i8, ptr %v107, i64 16
  %v164 = load ptr, ptr %v163, align 8
  %v165 = getelementptr i8, ptr %v18, i64 64
  %v166 = load ptr, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %v18, i64 72
  %v168 = load i64, ptr %v167, align 8
  %v169 = and i64 %v168, -8
  br label %head170
head170:
  %v173 = phi i64 [ 0, %done149 ], [ %v182, %stay180 ]
  %v174 = icmp slt i64 %v173, %v169
  br i1 %v174, label %body171, label %done172
body171:
  %v175 = getelementptr i8, ptr %v164, i64 %v173
  %v176 = load i64, ptr %v175, align 1
  %v177 = getelementptr i8, ptr %v166, i64 %v173
  %v178 = load i64, ptr %v177, align 1
  %v179 = icmp ne i64 %v176, %v178
  br i1 %v179, label %leave20, label %stay180
stay180:
  %v181 = add i64 %v173, 8
  %v182 = freeze i64 %v181
  br label %head170
done172:
  br label %head183
head183:
  %v186 = phi i64 [ %v169, %done172 ], [ %v195, %stay193 ]
  %v187 = icmp slt i64 %v186, %v168
  br i1 %v187, label %body184, label %done185
body184:
  %v188 = getelementptr i8, ptr %v164, i64 %v186
  %v189 = load i8, ptr %v188, align 1
  %v190 = getelementptr i8, ptr %v166, i64 %v186
  %v191 = load i8, ptr %v190, align 1
  %v192 = icmp ne i8 %v189, %v191
  br i1 %v192, label %leave20, label %stay193
stay193:
  %v194 = add i64 %v186, 1
  %v195 = freeze i64 %v194
  br label %head183
done185:
  br label %after86
after86:
  %v196 = getelementptr i8, ptr %p1, i64 8
  %v197 = load i64, ptr %v196, align 8
  %v198 = getelementptr i8, ptr %v2, i64 16
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v197, %v199
  br i1 %v200, label %then201, label %after202
then201:
  %v203 = getelementptr i8, ptr %v18, i64 40
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %leave20, label %stay206
stay206:
  %v207 = getelementptr i8, ptr %v18, i64 40
  %v208 = getelementptr i8, ptr %v2, i64 40
  %v209 = load ptr, ptr %v208, align 8
  %v210 = getelementptr i8, ptr %v2, i64 24
  %v211 = load ptr, ptr %v210, align 8
  %v212 = call ptr %v209(ptr %v211, ptr %v207, i64 2, ptr null)
  %v213 = ptrtoint ptr %v212 to i64
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %then215, label %after216
then215:
  ret ptr null
never217:
  br label %after216
after216:
  %v218 = getelementptr i8, ptr %v18, i64 24
  %v219 = load ptr, ptr %v218, align 8
  %v220 = getelementptr i8, ptr %v24, i64 16
  %v221 = load ptr, ptr %v220, align 8
  %v222 = getelementptr i8, ptr %v219, i64 72
  store ptr %v221, ptr %v222, align 8
  %v223 = getelementptr i8, ptr %v212, i64 16
  %v224 = load ptr, ptr %v223, align 8
  %v225 = getelementptr i8, ptr %v219, i64 80
  store ptr %v224, ptr %v225, align 8
  %v226 = getelementptr i8, ptr %v18, i64 32
  %v227 = load ptr, ptr %v226, align 8
  call void %v227(ptr %v219)
  ret ptr %v212
never228:
  br label %after202
after202:
  %v229 = load ptr, ptr %p1, align 8
  %v230 = getelementptr i8, ptr %p1, i64 8
  %v231 = load ptr, ptr %v230, align 8
  %v232 = getelementptr i8, ptr %v18, i64 16
  %v233 = load ptr, ptr %v232, align 8
  %v234 = getelementptr i8, ptr %v231, i64 8
  %v235 = load i64, ptr %v234, align 8
  %v236 = icmp ne i64 %v235, %v4
  br i1 %v236, label %leave20, label %stay237
stay237:
  %v238 = getelementptr i8, ptr %v231, i64 56
  %v239 = load i64, ptr %v238, align 8
  %v240 = load i64, ptr %v233, align 8
  %v241 = icmp ne i64 %v239, %v240
  br i1 %v241, label %leave20, label %stay242
stay242:
  %v243 = getelementptr i8, ptr %v231, i64 24
  %v244 = load i32, ptr %v243, align 4
  %v245 = sext i32 %v244 to i64
  %v246 = getelementptr i8, ptr %v233, i64 8
  %v247 = load i64, ptr %v246, align 8
  %v248 = icmp ne i64 %v245, %v247
  br i1 %v248, label %leave20, label %stay249
stay249:
  %v250 = getelementptr i8, ptr %v233, i64 32
  %v251 = getelementptr i8, ptr %v231, i64 32
  %v252 = load ptr, ptr %v251, align 8
  br label %head253
head253:
  %v256 = phi i64 [ 0, %stay249 ], [ %v266, %stay264 ]
  %v257 = icmp slt i64 %v256, %v245
  br i1 %v257, label %body254, label %done255
body254:
  %v258 = mul i64 %v256, 8
  %v259 = getelementptr i8, ptr %v252, i64 %v258
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr i8, ptr %v250, i64 %v258
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp ne i64 %v260, %v262
  br i1 %v263, label %leave20, label %stay264
stay264:
  %v265 = add i64 %v256, 1
  %v266 = freeze i64 %v265
  br label %head253
done255:
  %v267 = mul i64 %v245, 8
  %v268 = getelementptr i8, ptr %v250, i64 %v267
  %v269 = getelementptr i8, ptr %v231, i64 40
  %v270 = load ptr, ptr %v269, align 8
  br label %head271
head271:
  %v274 = phi i64 [ 0, %done255 ], [ %v284, %stay282 ]
  %v275 = icmp slt i64 %v274, %v245
  br i1 %v275, label %body272, label %done273
body272:
  %v276 = mul i64 %v274, 8
  %v277 = getelementptr i8, ptr %v270, i64 %v276
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr i8, ptr %v268, i64 %v276
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp ne i64 %v278, %v280
  br i1 %v281, label %leave20, label %stay282
stay282:
  %v283 = add i64 %v274, 1
  %v284 = freeze i64 %v283
  br label %head271
done273:
  %v285 = mul i64 %v245, 8
  %v286 = getelementptr i8, ptr %v268, i64 %v285
  %v287 = getelementptr i8, ptr %v231, i64 64
  %v288 = load i32, ptr %v287, align 4
  %v289 = and i32 %v288, 1024
  %v290 = icmp eq i32 %v289, 0
  br i1 %v290, label %leave20, label %stay291
stay291:
  %v292 = getelementptr i8, ptr %v18, i64 8
  %v293 = load ptr, ptr %v292, align 8
  %v294 = getelementptr i8, ptr %v231, i64 16
  %v295 = load i64, ptr %v294, align 8
  %v296 = getelementptr i8, ptr %v233, i64 16
  %v297 = load i64, ptr %v296, align 8
  %v298 = add i64 %v295, %v297
  %v299 = getelementptr i8, ptr %v233, i64 24
  %v300 = load i64, ptr %v299, align 8
  %v301 = add i64 %v295, %v300
  %v302 = getelementptr i8, ptr %v229, i64 16
  %v303 = load i64, ptr %v302, align 8
  %v304 = getelementptr i8, ptr %v293, i64 16
  %v305 = load i64, ptr %v304, align 8
  %v306 = add i64 %v303, %v305
  %v307 = getelementptr i8, ptr %v293, i64 24
  %v308 = load i64, ptr %v307, align 8
  %v309 = add i64 %v303, %v308
  %v310 = icmp ult i64 %v298, %v309
  %v311 = icmp ult i64 %v306, %v301
  %v312 = and i1 %v310, %v311
  br i1 %v312, label %leave20, label %stay313
stay313:
  %v314 = getelementptr i8, ptr %v18, i64 56
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp ne i64 %v315, 0
  br i1 %v316, label %then317, label %after318
then317:
  %v319 = getelementptr i8, ptr %p1, i64 16
  %v320 = load ptr, ptr %v319, align 8
  %v321 = getelementptr i8, ptr %v18, i64 56
  %v322 = load ptr, ptr %v321, align 8
  %v323 = getelementptr i8, ptr %v231, i64 16
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr i8, ptr %v233, i64 16
  %v326 = load i64, ptr %v325, align 8
  %v327 = add i64 %v324, %v326
  %v328 = getelementptr i8, ptr %v233, i64 24
  %v329 = load i64, ptr %v328, align 8
  %v330 = add i64 %v324, %v329
  %v331 = getelementptr i8, ptr %v320, i64 16
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr i8, ptr %v322, i64 16
  %v334 = load i64, ptr %v333, align 8
  %v335 = add i64 %v332, %v334
  %v336 = getelementptr i8, ptr %v322, i64 24
  %v337 = load i64, ptr %v336, align 8
  %v338 = add i64 %v332, %v337
  %v339 = icmp ult i64 %v327, %v338
  %v340 = icmp ult i64 %v335, %v330
  %v341 = and i1 %v339, %v340
  br i1 %v341, label %leave20, label %stay342
stay342:
  br label %after318
after318:
  %v343 = getelementptr i8, ptr %v18, i64 24
  %v344 = load ptr, ptr %v343, align 8
  %v345 = getelementptr i8, ptr %v24, i64 16
  %v346 = load ptr, ptr %v345, align 8
  %v347 = getelementptr i8, ptr %v344, i64 72
  store ptr %v346, ptr %v347, align 8
  %v348 = getelementptr i8, ptr %v26, i64 16
  %v349 = load ptr, ptr %v348, align 8
  %v350 = getelementptr i8, ptr %v344, i64 80
  store ptr %v349, ptr %v350, align 8
  %v351 = getelementptr i8, ptr %v18, i64 32
  %v352 = load ptr, ptr %v351, align 8
  call void %v352(ptr %v344)
  call void %v6(ptr %v26)
  ret ptr %v26
never353:
  br i1 true, label %leave20, label %stay354
stay354:
  br label %again19
leave20:
  %v355 = add i64 %v14, 1
  %v356 = freeze i64 %v355
  br label %head11
done13:
  call void %v6(ptr %v8)
  ret ptr %v8
never357:
  unreachable
}
