; running sum[i32→i32→u8; 2 vectors of 4, line]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 16
  %v17 = load i64, ptr %v16, align 8
  %v18 = add i64 %v17, 63
  %v19 = getelementptr i8, ptr %v13, i64 %v18
  %v20 = call ptr @llvm.ptrmask.p0.i64(ptr %v19, i64 -64)
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v663, %done35 ]
  %v25 = icmp slt i64 %v24, %v2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v6
  %v27 = getelementptr i8, ptr %v13, i64 %v26
  %v28 = mul i64 %v24, %v8
  %v29 = getelementptr i8, ptr %v15, i64 %v28
  %v30 = getelementptr i8, ptr %p0, i64 80
  %v31 = load i64, ptr %v30, align 8
  %v32 = sub i64 %v4, %v31
  br label %head33
head33:
  %v36 = phi i64 [ 0, %body22 ], [ %v662, %after220 ]
  %v37 = icmp slt i64 %v36, %v4
  br i1 %v37, label %body34, label %done35
body34:
  %v38 = call i64 @llvm.smin.i64(i64 %v36, i64 %v32)
  %v39 = mul i64 %v38, 4
  %v40 = getelementptr i8, ptr %v27, i64 %v39
  %v41 = getelementptr i8, ptr %v29, i64 %v38
  %v42 = udiv i64 %v12, 4
  %v43 = urem i64 %v12, 4
  %v44 = getelementptr i8, ptr %p0, i64 72
  %v45 = load i64, ptr %v44, align 8
  %v46 = sub i64 %v45, 1
  %v47 = sub i64 %v46, 0
  %v48 = lshr i64 %v10, %v47
  %v49 = and i64 %v48, 1
  %v50 = icmp eq i64 %v45, 1
  br i1 %v50, label %then51, label %after52
then51:
  %v53 = icmp ne i64 %v49, 0
  br i1 %v53, label %then54, label %after55
then54:
  %v56 = udiv i64 %v31, 8
  %v57 = urem i64 %v31, 8
  %v58 = mul i64 %v56, 8
  %v59 = sub i64 %v31, 4
  br label %head60
head60:
  %v63 = phi i64 [ 0, %then54 ], [ %v114, %after112 ]
  %v64 = icmp slt i64 %v63, %v58
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = getelementptr i8, ptr %v41, i64 %v63
  %v66 = mul i64 %v63, 4
  %v67 = getelementptr i8, ptr %v40, i64 %v66
  %v68 = load <4 x i32>, ptr %v67, align 1
  %v69 = add i64 %v63, %v42
  %v70 = mul i64 %v69, 4
  %v71 = getelementptr i8, ptr %v40, i64 %v70
  %v72 = load <4 x i32>, ptr %v71, align 1
  %v73 = add <4 x i32> %v68, %v72
  %v74 = mul i64 %v42, 2
  %v75 = add i64 %v63, %v74
  %v76 = mul i64 %v75, 4
  %v77 = getelementptr i8, ptr %v40, i64 %v76
  %v78 = load <4 x i32>, ptr %v77, align 1
  %v79 = add <4 x i32> %v73, %v78
  %v80 = icmp slt <4 x i32> %v79, <i32 0, i32 0, i32 0, i32 0>
  %v81 = icmp sgt <4 x i32> %v79, <i32 255, i32 255, i32 255, i32 255>
  %v82 = or <4 x i1> %v80, %v81
  %v83 = trunc <4 x i32> %v79 to <4 x i8>
  store <4 x i8> %v83, ptr %v65, align 1
  %v84 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v82)
  br i1 %v84, label %then85, label %after86
then85:
  %v87 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v87 monotonic, align 8
  br label %after86
after86:
  %v88 = mul i64 %v63, 4
  %v89 = getelementptr i8, ptr %v40, i64 %v88
  %v90 = getelementptr i8, ptr %v89, i64 16
  %v91 = load <4 x i32>, ptr %v90, align 1
  %v92 = add i64 %v63, %v42
  %v93 = mul i64 %v92, 4
  %v94 = getelementptr i8, ptr %v40, i64 %v93
  %v95 = getelementptr i8, ptr %v94, i64 16
  %v96 = load <4 x i32>, ptr %v95, align 1
  %v97 = add <4 x i32> %v91, %v96
  %v98 = mul i64 %v42, 2
  %v99 = add i64 %v63, %v98
  %v100 = mul i64 %v99, 4
  %v101 = getelementptr i8, ptr %v40, i64 %v100
  %v102 = getelementptr i8, ptr %v101, i64 16
  %v103 = load <4 x i32>, ptr %v102, align 1
  %v104 = add <4 x i32> %v97, %v103
  %v105 = getelementptr i8, ptr %v65, i64 4
  %v106 = icmp slt <4 x i32> %v104, <i32 0, i32 0, i32 0, i32 0>
  %v107 = icmp sgt <4 x i32> %v104, <i32 255, i32 255, i32 255, i32 255>
  %v108 = or <4 x i1> %v106, %v107
  %v109 = trunc <4 x i32> %v104 to <4 x i8>
  store <4 x i8> %v109, ptr %v105, align 1
  %v110 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v108)
  br i1 %v110, label %then111, label %after112
then111:
  %v113 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v113 monotonic, align 8
  br label %after112
after112:
  %v114 = add i64 %v63, 8
  br label %head60
done62:
  br label %head115
head115:
  %v118 = phi i64 [ %v58, %done62 ], [ %v144, %after142 ]
  %v119 = icmp slt i64 %v118, %v31
  br i1 %v119, label %body116, label %done117
body116:
  %v120 = call i64 @llvm.smin.i64(i64 %v118, i64 %v59)
  %v121 = getelementptr i8, ptr %v41, i64 %v120
  %v122 = mul i64 %v120, 4
  %v123 = getelementptr i8, ptr %v40, i64 %v122
  %v124 = load <4 x i32>, ptr %v123, align 1
  %v125 = add i64 %v120, %v42
  %v126 = mul i64 %v125, 4
  %v127 = getelementptr i8, ptr %v40, i64 %v126
  %v128 = load <4 x i32>, ptr %v127, align 1
  %v129 = add <4 x i32> %v124, %v128
  %v130 = mul i64 %v42, 2
  %v131 = add i64 %v120, %v130
  %v132 = mul i64 %v131, 4
  %v133 = getelementptr i8, ptr %v40, i64 %v132
  %v134 = load <4 x i32>, ptr %v133, align 1
  %v135 = add <4 x i32> %v129, %v134
  %v136 = icmp slt <4 x i32> %v135, <i32 0, i32 0, i32 0, i32 0>
  %v137 = icmp sgt <4 x i32> %v135, <i32 255, i32 255, i32 255, i32 255>
  %v138 = or <4 x i1> %v136, %v137
  %v139 = trunc <4 x i32> %v135 to <4 x i8>
  store <4 x i8> %v139, ptr %v121, align 1
  %v140 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v138)
  br i1 %v140, label %then141, label %after142
then141:
  %v143 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v143 monotonic, align 8
  br label %after142
after142:
  %v144 = add i64 %v118, 4
  br label %head115
done117:
  br label %after55
after55:
  %v145 = xor i1 %v53, true
  br i1 %v145, label %then146, label %after147
then146:
  %v148 = udiv i64 %v31, 8
  %v149 = urem i64 %v31, 8
  %v150 = mul i64 %v148, 8
  %v151 = sub i64 %v31, 4
  br label %head152
head152:
  %v155 = phi i64 [ 0, %then146 ], [ %v193, %after191 ]
  %v156 = icmp slt i64 %v155, %v150
  br i1 %v156, label %body153, label %done154
body153:
  %v157 = getelementptr i8, ptr %v41, i64 %v155
  %v158 = mul i64 %v155, 4
  %v159 = getelementptr i8, ptr %v40, i64 %v158
  %v160 = load <4 x i32>, ptr %v159, align 1
  %v161 = add i64 %v155, %v42
  %v162 = mul i64 %v161, 4
  %v163 = getelementptr i8, ptr %v40, i64 %v162
  %v164 = load <4 x i32>, ptr %v163, align 1
  %v165 = add <4 x i32> %v160, %v164
  %v166 = icmp slt <4 x i32> %v165, <i32 0, i32 0, i32 0, i32 0>
  %v167 = icmp sgt <4 x i32> %v165, <i32 255, i32 255, i32 255, i32 255>
  %v168 = or <4 x i1> %v166, %v167
  %v169 = trunc <4 x i32> %v165 to <4 x i8>
  store <4 x i8> %v169, ptr %v157, align 1
  %v170 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v168)
  br i1 %v170, label %then171, label %after172
then171:
  %v173 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v173 monotonic, align 8
  br label %after172
after172:
  %v174 = mul i64 %v155, 4
  %v175 = getelementptr i8, ptr %v40, i64 %v174
  %v176 = getelementptr i8, ptr %v175, i64 16
  %v177 = load <4 x i32>, ptr %v176, align 1
  %v178 = add i64 %v155, %v42
  %v179 = mul i64 %v178, 4
  %v180 = getelementptr i8, ptr %v40, i64 %v179
  %v181 = getelementptr i8, ptr %v180, i64 16
  %v182 = load <4 x i32>, ptr %v181, align 1
  %v183 = add <4 x i32> %v177, %v182
  %v184 = getelementptr i8, ptr %v157, i64 4
  %v185 = icmp slt <4 x i32> %v183, <i32 0, i32 0, i32 0, i32 0>
  %v186 = icmp sgt <4 x i32> %v183, <i32 255, i32 255, i32 255, i32 255>
  %v187 = or <4 x i1> %v185, %v186
  %v188 = trunc <4 x i32> %v183 to <4 x i8>
  store <4 x i8> %v188, ptr %v184, align 1
  %v189 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v187)
  br i1 %v189, label %then190, label %after191
then190:
  %v192 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v192 monotonic, align 8
  br label %after191
after191:
  %v193 = add i64 %v155, 8
  br label %head152
done154:
  br label %head194
head194:
  %v197 = phi i64 [ %v150, %done154 ], [ %v217, %after215 ]
  %v198 = icmp slt i64 %v197, %v31
  br i1 %v198, label %body195, label %done196
body195:
  %v199 = call i64 @llvm.smin.i64(i64 %v197, i64 %v151)
  %v200 = getelementptr i8, ptr %v41, i64 %v199
  %v201 = mul i64 %v199, 4
  %v202 = getelementptr i8, ptr %v40, i64 %v201
  %v203 = load <4 x i32>, ptr %v202, align 1
  %v204 = add i64 %v199, %v42
  %v205 = mul i64 %v204, 4
  %v206 = getelementptr i8, ptr %v40, i64 %v205
  %v207 = load <4 x i32>, ptr %v206, align 1
  %v208 = add <4 x i32> %v203, %v207
  %v209 = icmp slt <4 x i32> %v208, <i32 0, i32 0, i32 0, i32 0>
  %v210 = icmp sgt <4 x i32> %v208, <i32 255, i32 255, i32 255, i32 255>
  %v211 = or <4 x i1> %v209, %v210
  %v212 = trunc <4 x i32> %v208 to <4 x i8>
  store <4 x i8> %v212, ptr %v200, align 1
  %v213 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v211)
  br i1 %v213, label %then214, label %after215
then214:
  %v216 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v216 monotonic, align 8
  br label %after215
after215:
  %v217 = add i64 %v197, 4
  br label %head194
done196:
  br label %after147
after147:
  br label %after52
after52:
  %v218 = xor i1 %v50, true
  br i1 %v218, label %then219, label %after220
then219:
  %v221 = add i64 %v49, 2
  %v222 = icmp ne i64 %v49, 0
  br i1 %v222, label %then223, label %after224
then223:
  %v225 = sub i64 %v10, %v221
  %v226 = mul i64 %v225, %v42
  %v227 = add i64 %v31, %v226
  %v228 = udiv i64 %v227, 8
  %v229 = urem i64 %v227, 8
  %v230 = mul i64 %v228, 8
  br label %head231
head231:
  %v234 = phi i64 [ 0, %then223 ], [ %v272, %body232 ]
  %v235 = icmp slt i64 %v234, %v230
  br i1 %v235, label %body232, label %done233
body232:
  %v236 = mul i64 %v234, 4
  %v237 = getelementptr i8, ptr %v40, i64 %v236
  %v238 = load <4 x i32>, ptr %v237, align 1
  %v239 = add i64 %v234, %v42
  %v240 = mul i64 %v239, 4
  %v241 = getelementptr i8, ptr %v40, i64 %v240
  %v242 = load <4 x i32>, ptr %v241, align 1
  %v243 = add <4 x i32> %v238, %v242
  %v244 = mul i64 %v42, 2
  %v245 = add i64 %v234, %v244
  %v246 = mul i64 %v245, 4
  %v247 = getelementptr i8, ptr %v40, i64 %v246
  %v248 = load <4 x i32>, ptr %v247, align 1
  %v249 = add <4 x i32> %v243, %v248
  %v250 = mul i64 %v234, 4
  %v251 = getelementptr i8, ptr %v40, i64 %v250
  %v252 = getelementptr i8, ptr %v251, i64 16
  %v253 = load <4 x i32>, ptr %v252, align 1
  %v254 = add i64 %v234, %v42
  %v255 = mul i64 %v254, 4
  %v256 = getelementptr i8, ptr %v40, i64 %v255
  %v257 = getelementptr i8, ptr %v256, i64 16
  %v258 = load <4 x i32>, ptr %v257, align 1
  %v259 = add <4 x i32> %v253, %v258
  %v260 = mul i64 %v42, 2
  %v261 = add i64 %v234, %v260
  %v262 = mul i64 %v261, 4
  %v263 = getelementptr i8, ptr %v40, i64 %v262
  %v264 = getelementptr i8, ptr %v263, i64 16
  %v265 = load <4 x i32>, ptr %v264, align 1
  %v266 = add <4 x i32> %v259, %v265
  %v267 = mul i64 %v234, 4
  %v268 = getelementptr i8, ptr %v20, i64 %v267
  store <4 x i32> %v249, ptr %v268, align 1
  %v269 = mul i64 %v234, 4
  %v270 = getelementptr i8, ptr %v20, i64 %v269
  %v271 = getelementptr i8, ptr %v270, i64 16
  store <4 x i32> %v266, ptr %v271, align 1
  %v272 = add i64 %v234, 8
  br label %head231
done233:
  br label %head273
head273:
  %v276 = phi i64 [ %v230, %done233 ], [ %v294, %body274 ]
  %v277 = icmp slt i64 %v276, %v227
  br i1 %v277, label %body274, label %done275
body274:
  %v278 = mul i64 %v276, 4
  %v279 = getelementptr i8, ptr %v40, i64 %v278
  %v280 = load <4 x i32>, ptr %v279, align 1
  %v281 = add i64 %v276, %v42
  %v282 = mul i64 %v281, 4
  %v283 = getelementptr i8, ptr %v40, i64 %v282
  %v284 = load <4 x i32>, ptr %v283, align 1
  %v285 = add <4 x i32> %v280, %v284
  %v286 = mul i64 %v42, 2
  %v287 = add i64 %v276, %v286
  %v288 = mul i64 %v287, 4
  %v289 = getelementptr i8, ptr %v40, i64 %v288
  %v290 = load <4 x i32>, ptr %v289, align 1
  %v291 = add <4 x i32> %v285, %v290
  %v292 = mul i64 %v276, 4
  %v293 = getelementptr i8, ptr %v20, i64 %v292
  store <4 x i32> %v291, ptr %v293, align 1
  %v294 = add i64 %v276, 4
  br label %head273
done275:
  br label %after224
after224:
  %v295 = xor i1 %v222, true
  br i1 %v295, label %then296, label %after297
then296:
  %v298 = sub i64 %v10, %v221
  %v299 = mul i64 %v298, %v42
  %v300 = add i64 %v31, %v299
  %v301 = udiv i64 %v300, 8
  %v302 = urem i64 %v300, 8
  %v303 = mul i64 %v301, 8
  br label %head304
head304:
  %v307 = phi i64 [ 0, %then296 ], [ %v332, %body305 ]
  %v308 = icmp slt i64 %v307, %v303
  br i1 %v308, label %body305, label %done306
body305:
  %v309 = mul i64 %v307, 4
  %v310 = getelementptr i8, ptr %v40, i64 %v309
  %v311 = load <4 x i32>, ptr %v310, align 1
  %v312 = add i64 %v307, %v42
  %v313 = mul i64 %v312, 4
  %v314 = getelementptr i8, ptr %v40, i64 %v313
  %v315 = load <4 x i32>, ptr %v314, align 1
  %v316 = add <4 x i32> %v311, %v315
  %v317 = mul i64 %v307, 4
  %v318 = getelementptr i8, ptr %v40, i64 %v317
  %v319 = getelementptr i8, ptr %v318, i64 16
  %v320 = load <4 x i32>, ptr %v319, align 1
  %v321 = add i64 %v307, %v42
  %v322 = mul i64 %v321, 4
  %v323 = getelementptr i8, ptr %v40, i64 %v322
  %v324 = getelementptr i8, ptr %v323, i64 16
  %v325 = load <4 x i32>, ptr %v324, align 1
  %v326 = add <4 x i32> %v320, %v325
  %v327 = mul i64 %v307, 4
  %v328 = getelementptr i8, ptr %v20, i64 %v327
  store <4 x i32> %v316, ptr %v328, align 1
  %v329 = mul i64 %v307, 4
  %v330 = getelementptr i8, ptr %v20, i64 %v329
  %v331 = getelementptr i8, ptr %v330, i64 16
  store <4 x i32> %v326, ptr %v331, align 1
  %v332 = add i64 %v307, 8
  br label %head304
done306:
  br label %head333
head333:
  %v336 = phi i64 [ %v303, %done306 ], [ %v348, %body334 ]
  %v337 = icmp slt i64 %v336, %v300
  br i1 %v337, label %body334, label %done335
body334:
  %v338 = mul i64 %v336, 4
  %v339 = getelementptr i8, ptr %v40, i64 %v338
  %v340 = load <4 x i32>, ptr %v339, align 1
  %v341 = add i64 %v336, %v42
  %v342 = mul i64 %v341, 4
  %v343 = getelementptr i8, ptr %v40, i64 %v342
  %v344 = load <4 x i32>, ptr %v343, align 1
  %v345 = add <4 x i32> %v340, %v344
  %v346 = mul i64 %v336, 4
  %v347 = getelementptr i8, ptr %v20, i64 %v346
  store <4 x i32> %v345, ptr %v347, align 1
  %v348 = add i64 %v336, 4
  br label %head333
done335:
  br label %after297
after297:
  %v349 = sub i64 %v45, 1
  br label %head350
head350:
  %v353 = phi i64 [ 1, %after297 ], [ %v490, %after438 ]
  %v354 = phi i64 [ %v221, %after297 ], [ %v361, %after438 ]
  %v355 = icmp slt i64 %v353, %v349
  br i1 %v355, label %body351, label %done352
body351:
  %v356 = sub i64 %v45, 1
  %v357 = sub i64 %v356, %v353
  %v358 = lshr i64 %v10, %v357
  %v359 = and i64 %v358, 1
  %v360 = mul i64 %v354, 2
  %v361 = add i64 %v360, %v359
  %v362 = mul i64 %v354, %v42
  %v363 = icmp ne i64 %v359, 0
  br i1 %v363, label %then364, label %after365
then364:
  %v366 = sub i64 %v10, %v361
  %v367 = mul i64 %v366, %v42
  %v368 = add i64 %v31, %v367
  %v369 = udiv i64 %v368, 8
  %v370 = urem i64 %v368, 8
  %v371 = mul i64 %v369, 8
  br label %head372
head372:
  %v375 = phi i64 [ 0, %then364 ], [ %v413, %body373 ]
  %v376 = icmp slt i64 %v375, %v371
  br i1 %v376, label %body373, label %done374
body373:
  %v377 = mul i64 %v375, 4
  %v378 = getelementptr i8, ptr %v20, i64 %v377
  %v379 = load <4 x i32>, ptr %v378, align 1
  %v380 = add i64 %v375, %v362
  %v381 = mul i64 %v380, 4
  %v382 = getelementptr i8, ptr %v20, i64 %v381
  %v383 = load <4 x i32>, ptr %v382, align 1
  %v384 = add <4 x i32> %v379, %v383
  %v385 = mul i64 %v362, 2
  %v386 = add i64 %v375, %v385
  %v387 = mul i64 %v386, 4
  %v388 = getelementptr i8, ptr %v40, i64 %v387
  %v389 = load <4 x i32>, ptr %v388, align 1
  %v390 = add <4 x i32> %v384, %v389
  %v391 = mul i64 %v375, 4
  %v392 = getelementptr i8, ptr %v20, i64 %v391
  %v393 = getelementptr i8, ptr %v392, i64 16
  %v394 = load <4 x i32>, ptr %v393, align 1
  %v395 = add i64 %v375, %v362
  %v396 = mul i64 %v395, 4
  %v397 = getelementptr i8, ptr %v20, i64 %v396
  %v398 = getelementptr i8, ptr %v397, i64 16
  %v399 = load <4 x i32>, ptr %v398, align 1
  %v400 = add <4 x i32> %v394, %v399
  %v401 = mul i64 %v362, 2
  %v402 = add i64 %v375, %v401
  %v403 = mul i64 %v402, 4
  %v404 = getelementptr i8, ptr %v40, i64 %v403
  %v405 = getelementptr i8, ptr %v404, i64 16
  %v406 = load <4 x i32>, ptr %v405, align 1
  %v407 = add <4 x i32> %v400, %v406
  %v408 = mul i64 %v375, 4
  %v409 = getelementptr i8, ptr %v20, i64 %v408
  store <4 x i32> %v390, ptr %v409, align 1
  %v410 = mul i64 %v375, 4
  %v411 = getelementptr i8, ptr %v20, i64 %v410
  %v412 = getelementptr i8, ptr %v411, i64 16
  store <4 x i32> %v407, ptr %v412, align 1
  %v413 = add i64 %v375, 8
  br label %head372
done374:
  br label %head414
head414:
  %v417 = phi i64 [ %v371, %done374 ], [ %v435, %body415 ]
  %v418 = icmp slt i64 %v417, %v368
  br i1 %v418, label %body415, label %done416
body415:
  %v419 = mul i64 %v417, 4
  %v420 = getelementptr i8, ptr %v20, i64 %v419
  %v421 = load <4 x i32>, ptr %v420, align 1
  %v422 = add i64 %v417, %v362
  %v423 = mul i64 %v422, 4
  %v424 = getelementptr i8, ptr %v20, i64 %v423
  %v425 = load <4 x i32>, ptr %v424, align 1
  %v426 = add <4 x i32> %v421, %v425
  %v427 = mul i64 %v362, 2
  %v428 = add i64 %v417, %v427
  %v429 = mul i64 %v428, 4
  %v430 = getelementptr i8, ptr %v40, i64 %v429
  %v431 = load <4 x i32>, ptr %v430, align 1
  %v432 = add <4 x i32> %v426, %v431
  %v433 = mul i64 %v417, 4
  %v434 = getelementptr i8, ptr %v20, i64 %v433
  store <4 x i32> %v432, ptr %v434, align 1
  %v435 = add i64 %v417, 4
  br label %head414
done416:
  br label %after365
after365:
  %v436 = xor i1 %v363, true
  br i1 %v436, label %then437, label %after438
then437:
  %v439 = sub i64 %v10, %v361
  %v440 = mul i64 %v439, %v42
  %v441 = add i64 %v31, %v440
  %v442 = udiv i64 %v441, 8
  %v443 = urem i64 %v441, 8
  %v444 = mul i64 %v442, 8
  br label %head445
head445:
  %v448 = phi i64 [ 0, %then437 ], [ %v473, %body446 ]
  %v449 = icmp slt i64 %v448, %v444
  br i1 %v449, label %body446, label %done447
body446:
  %v450 = mul i64 %v448, 4
  %v451 = getelementptr i8, ptr %v20, i64 %v450
  %v452 = load <4 x i32>, ptr %v451, align 1
  %v453 = add i64 %v448, %v362
  %v454 = mul i64 %v453, 4
  %v455 = getelementptr i8, ptr %v20, i64 %v454
  %v456 = load <4 x i32>, ptr %v455, align 1
  %v457 = add <4 x i32> %v452, %v456
  %v458 = mul i64 %v448, 4
  %v459 = getelementptr i8, ptr %v20, i64 %v458
  %v460 = getelementptr i8, ptr %v459, i64 16
  %v461 = load <4 x i32>, ptr %v460, align 1
  %v462 = add i64 %v448, %v362
  %v463 = mul i64 %v462, 4
  %v464 = getelementptr i8, ptr %v20, i64 %v463
  %v465 = getelementptr i8, ptr %v464, i64 16
  %v466 = load <4 x i32>, ptr %v465, align 1
  %v467 = add <4 x i32> %v461, %v466
  %v468 = mul i64 %v448, 4
  %v469 = getelementptr i8, ptr %v20, i64 %v468
  store <4 x i32> %v457, ptr %v469, align 1
  %v470 = mul i64 %v448, 4
  %v471 = getelementptr i8, ptr %v20, i64 %v470
  %v472 = getelementptr i8, ptr %v471, i64 16
  store <4 x i32> %v467, ptr %v472, align 1
  %v473 = add i64 %v448, 8
  br label %head445
done447:
  br label %head474
head474:
  %v477 = phi i64 [ %v444, %done447 ], [ %v489, %body475 ]
  %v478 = icmp slt i64 %v477, %v441
  br i1 %v478, label %body475, label %done476
body475:
  %v479 = mul i64 %v477, 4
  %v480 = getelementptr i8, ptr %v20, i64 %v479
  %v481 = load <4 x i32>, ptr %v480, align 1
  %v482 = add i64 %v477, %v362
  %v483 = mul i64 %v482, 4
  %v484 = getelementptr i8, ptr %v20, i64 %v483
  %v485 = load <4 x i32>, ptr %v484, align 1
  %v486 = add <4 x i32> %v481, %v485
  %v487 = mul i64 %v477, 4
  %v488 = getelementptr i8, ptr %v20, i64 %v487
  store <4 x i32> %v486, ptr %v488, align 1
  %v489 = add i64 %v477, 4
  br label %head474
done476:
  br label %after438
after438:
  %v490 = add i64 %v353, 1
  br label %head350
done352:
  %v491 = mul i64 %v354, %v42
  %v492 = sub i64 %v45, 1
  %v493 = sub i64 %v45, 1
  %v494 = sub i64 %v493, %v492
  %v495 = lshr i64 %v10, %v494
  %v496 = and i64 %v495, 1
  %v497 = icmp ne i64 %v496, 0
  br i1 %v497, label %then498, label %after499
then498:
  %v500 = udiv i64 %v31, 8
  %v501 = urem i64 %v31, 8
  %v502 = mul i64 %v500, 8
  %v503 = sub i64 %v31, 4
  br label %head504
head504:
  %v507 = phi i64 [ 0, %then498 ], [ %v558, %after556 ]
  %v508 = icmp slt i64 %v507, %v502
  br i1 %v508, label %body505, label %done506
body505:
  %v509 = getelementptr i8, ptr %v41, i64 %v507
  %v510 = mul i64 %v507, 4
  %v511 = getelementptr i8, ptr %v20, i64 %v510
  %v512 = load <4 x i32>, ptr %v511, align 1
  %v513 = add i64 %v507, %v491
  %v514 = mul i64 %v513, 4
  %v515 = getelementptr i8, ptr %v20, i64 %v514
  %v516 = load <4 x i32>, ptr %v515, align 1
  %v517 = add <4 x i32> %v512, %v516
  %v518 = mul i64 %v491, 2
  %v519 = add i64 %v507, %v518
  %v520 = mul i64 %v519, 4
  %v521 = getelementptr i8, ptr %v40, i64 %v520
  %v522 = load <4 x i32>, ptr %v521, align 1
  %v523 = add <4 x i32> %v517, %v522
  %v524 = icmp slt <4 x i32> %v523, <i32 0, i32 0, i32 0, i32 0>
  %v525 = icmp sgt <4 x i32> %v523, <i32 255, i32 255, i32 255, i32 255>
  %v526 = or <4 x i1> %v524, %v525
  %v527 = trunc <4 x i32> %v523 to <4 x i8>
  store <4 x i8> %v527, ptr %v509, align 1
  %v528 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v526)
  br i1 %v528, label %then529, label %after530
then529:
  %v531 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v531 monotonic, align 8
  br label %after530
after530:
  %v532 = mul i64 %v507, 4
  %v533 = getelementptr i8, ptr %v20, i64 %v532
  %v534 = getelementptr i8, ptr %v533, i64 16
  %v535 = load <4 x i32>, ptr %v534, align 1
  %v536 = add i64 %v507, %v491
  %v537 = mul i64 %v536, 4
  %v538 = getelementptr i8, ptr %v20, i64 %v537
  %v539 = getelementptr i8, ptr %v538, i64 16
  %v540 = load <4 x i32>, ptr %v539, align 1
  %v541 = add <4 x i32> %v535, %v540
  %v542 = mul i64 %v491, 2
  %v543 = add i64 %v507, %v542
  %v544 = mul i64 %v543, 4
  %v545 = getelementptr i8, ptr %v40, i64 %v544
  %v546 = getelementptr i8, ptr %v545, i64 16
  %v547 = load <4 x i32>, ptr %v546, align 1
  %v548 = add <4 x i32> %v541, %v547
  %v549 = getelementptr i8, ptr %v509, i64 4
  %v550 = icmp slt <4 x i32> %v548, <i32 0, i32 0, i32 0, i32 0>
  %v551 = icmp sgt <4 x i32> %v548, <i32 255, i32 255, i32 255, i32 255>
  %v552 = or <4 x i1> %v550, %v551
  %v553 = trunc <4 x i32> %v548 to <4 x i8>
  store <4 x i8> %v553, ptr %v549, align 1
  %v554 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v552)
  br i1 %v554, label %then555, label %after556
then555:
  %v557 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v557 monotonic, align 8
  br label %after556
after556:
  %v558 = add i64 %v507, 8
  br label %head504
done506:
  br label %head559
head559:
  %v562 = phi i64 [ %v502, %done506 ], [ %v588, %after586 ]
  %v563 = icmp slt i64 %v562, %v31
  br i1 %v563, label %body560, label %done561
body560:
  %v564 = call i64 @llvm.smin.i64(i64 %v562, i64 %v503)
  %v565 = getelementptr i8, ptr %v41, i64 %v564
  %v566 = mul i64 %v564, 4
  %v567 = getelementptr i8, ptr %v20, i64 %v566
  %v568 = load <4 x i32>, ptr %v567, align 1
  %v569 = add i64 %v564, %v491
  %v570 = mul i64 %v569, 4
  %v571 = getelementptr i8, ptr %v20, i64 %v570
  %v572 = load <4 x i32>, ptr %v571, align 1
  %v573 = add <4 x i32> %v568, %v572
  %v574 = mul i64 %v491, 2
  %v575 = add i64 %v564, %v574
  %v576 = mul i64 %v575, 4
  %v577 = getelementptr i8, ptr %v40, i64 %v576
  %v578 = load <4 x i32>, ptr %v577, align 1
  %v579 = add <4 x i32> %v573, %v578
  %v580 = icmp slt <4 x i32> %v579, <i32 0, i32 0, i32 0, i32 0>
  %v581 = icmp sgt <4 x i32> %v579, <i32 255, i32 255, i32 255, i32 255>
  %v582 = or <4 x i1> %v580, %v581
  %v583 = trunc <4 x i32> %v579 to <4 x i8>
  store <4 x i8> %v583, ptr %v565, align 1
  %v584 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v582)
  br i1 %v584, label %then585, label %after586
then585:
  %v587 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v587 monotonic, align 8
  br label %after586
after586:
  %v588 = add i64 %v562, 4
  br label %head559
done561:
  br label %after499
after499:
  %v589 = xor i1 %v497, true
  br i1 %v589, label %then590, label %after591
then590:
  %v592 = udiv i64 %v31, 8
  %v593 = urem i64 %v31, 8
  %v594 = mul i64 %v592, 8
  %v595 = sub i64 %v31, 4
  br label %head596
head596:
  %v599 = phi i64 [ 0, %then590 ], [ %v637, %after635 ]
  %v600 = icmp slt i64 %v599, %v594
  br i1 %v600, label %body597, label %done598
body597:
  %v601 = getelementptr i8, ptr %v41, i64 %v599
  %v602 = mul i64 %v599, 4
  %v603 = getelementptr i8, ptr %v20, i64 %v602
  %v604 = load <4 x i32>, ptr %v603, align 1
  %v605 = add i64 %v599, %v491
  %v606 = mul i64 %v605, 4
  %v607 = getelementptr i8, ptr %v20, i64 %v606
  %v608 = load <4 x i32>, ptr %v607, align 1
  %v609 = add <4 x i32> %v604, %v608
  %v610 = icmp slt <4 x i32> %v609, <i32 0, i32 0, i32 0, i32 0>
  %v611 = icmp sgt <4 x i32> %v609, <i32 255, i32 255, i32 255, i32 255>
  %v612 = or <4 x i1> %v610, %v611
  %v613 = trunc <4 x i32> %v609 to <4 x i8>
  store <4 x i8> %v613, ptr %v601, align 1
  %v614 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v612)
  br i1 %v614, label %then615, label %after616
then615:
  %v617 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v617 monotonic, align 8
  br label %after616
after616:
  %v618 = mul i64 %v599, 4
  %v619 = getelementptr i8, ptr %v20, i64 %v618
  %v620 = getelementptr i8, ptr %v619, i64 16
  %v621 = load <4 x i32>, ptr %v620, align 1
  %v622 = add i64 %v599, %v491
  %v623 = mul i64 %v622, 4
  %v624 = getelementptr i8, ptr %v20, i64 %v623
  %v625 = getelementptr i8, ptr %v624, i64 16
  %v626 = load <4 x i32>, ptr %v625, align 1
  %v627 = add <4 x i32> %v621, %v626
  %v628 = getelementptr i8, ptr %v601, i64 4
  %v629 = icmp slt <4 x i32> %v627, <i32 0, i32 0, i32 0, i32 0>
  %v630 = icmp sgt <4 x i32> %v627, <i32 255, i32 255, i32 255, i32 255>
  %v631 = or <4 x i1> %v629, %v630
  %v632 = trunc <4 x i32> %v627 to <4 x i8>
  store <4 x i8> %v632, ptr %v628, align 1
  %v633 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v631)
  br i1 %v633, label %then634, label %after635
then634:
  %v636 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v636 monotonic, align 8
  br label %after635
after635:
  %v637 = add i64 %v599, 8
  br label %head596
done598:
  br label %head638
head638:
  %v641 = phi i64 [ %v594, %done598 ], [ %v661, %after659 ]
  %v642 = icmp slt i64 %v641, %v31
  br i1 %v642, label %body639, label %done640
body639:
  %v643 = call i64 @llvm.smin.i64(i64 %v641, i64 %v595)
  %v644 = getelementptr i8, ptr %v41, i64 %v643
  %v645 = mul i64 %v643, 4
  %v646 = getelementptr i8, ptr %v20, i64 %v645
  %v647 = load <4 x i32>, ptr %v646, align 1
  %v648 = add i64 %v643, %v491
  %v649 = mul i64 %v648, 4
  %v650 = getelementptr i8, ptr %v20, i64 %v649
  %v651 = load <4 x i32>, ptr %v650, align 1
  %v652 = add <4 x i32> %v647, %v651
  %v653 = icmp slt <4 x i32> %v652, <i32 0, i32 0, i32 0, i32 0>
  %v654 = icmp sgt <4 x i32> %v652, <i32 255, i32 255, i32 255, i32 255>
  %v655 = or <4 x i1> %v653, %v654
  %v656 = trunc <4 x i32> %v652 to <4 x i8>
  store <4 x i8> %v656, ptr %v644, align 1
  %v657 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v655)
  br i1 %v657, label %then658, label %after659
then658:
  %v660 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v660 monotonic, align 8
  br label %after659
after659:
  %v661 = add i64 %v641, 4
  br label %head638
done640:
  br label %after591
after591:
  br label %after220
after220:
  %v662 = add i64 %v36, %v31
  br label %head33
done35:
  %v663 = add i64 %v24, 1
  br label %head21
done23:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
