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
  %v14 = phi i64 [ 0, %entry ], [ %v346, %leave20 ]
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
  %v51 = phi i64 [ 0, %stay44 ], [ %v60, %stay59 ]
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
  br label %head48
done50:
  %v61 = mul i64 %v40, 8
  %v62 = getelementptr i8, ptr %v45, i64 %v61
  %v63 = getelementptr i8, ptr %v24, i64 40
  %v64 = load ptr, ptr %v63, align 8
  br label %head65
head65:
  %v68 = phi i64 [ 0, %done50 ], [ %v77, %stay76 ]
  %v69 = icmp slt i64 %v68, %v40
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 8
  %v71 = getelementptr i8, ptr %v64, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v62, i64 %v70
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp ne i64 %v72, %v74
  br i1 %v75, label %leave20, label %stay76
stay76:
  %v77 = add i64 %v68, 1
  br label %head65
done67:
  %v78 = mul i64 %v40, 8
  %v79 = getelementptr i8, ptr %v62, i64 %v78
  %v80 = getelementptr i8, ptr %v18, i64 56
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp ne i64 %v81, 0
  br i1 %v82, label %then83, label %after84
then83:
  %v85 = getelementptr i8, ptr %v18, i64 80
  %v86 = load ptr, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v18, i64 88
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %p1, i64 24
  br label %head90
head90:
  %v93 = phi i64 [ 0, %then83 ], [ %v102, %stay101 ]
  %v94 = icmp slt i64 %v93, %v88
  br i1 %v94, label %body91, label %done92
body91:
  %v95 = mul i64 %v93, 8
  %v96 = getelementptr i8, ptr %v89, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v86, i64 %v95
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp ne i64 %v97, %v99
  br i1 %v100, label %leave20, label %stay101
stay101:
  %v102 = add i64 %v93, 1
  br label %head90
done92:
  %v103 = getelementptr i8, ptr %p1, i64 16
  %v104 = load ptr, ptr %v103, align 8
  %v105 = getelementptr i8, ptr %v18, i64 56
  %v106 = load ptr, ptr %v105, align 8
  %v107 = getelementptr i8, ptr %v104, i64 8
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp ne i64 %v108, %v4
  br i1 %v109, label %leave20, label %stay110
stay110:
  %v111 = getelementptr i8, ptr %v104, i64 56
  %v112 = load i64, ptr %v111, align 8
  %v113 = load i64, ptr %v106, align 8
  %v114 = icmp ne i64 %v112, %v113
  br i1 %v114, label %leave20, label %stay115
stay115:
  %v116 = getelementptr i8, ptr %v104, i64 24
  %v117 = load i32, ptr %v116, align 4
  %v118 = sext i32 %v117 to i64
  %v119 = getelementptr i8, ptr %v106, i64 8
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp ne i64 %v118, %v120
  br i1 %v121, label %leave20, label %stay122
stay122:
  %v123 = getelementptr i8, ptr %v106, i64 32
  %v124 = getelementptr i8, ptr %v104, i64 32
  %v125 = load ptr, ptr %v124, align 8
  br label %head126
head126:
  %v129 = phi i64 [ 0, %stay122 ], [ %v138, %stay137 ]
  %v130 = icmp slt i64 %v129, %v118
  br i1 %v130, label %body127, label %done128
body127:
  %v131 = mul i64 %v129, 8
  %v132 = getelementptr i8, ptr %v125, i64 %v131
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v123, i64 %v131
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp ne i64 %v133, %v135
  br i1 %v136, label %leave20, label %stay137
stay137:
  %v138 = add i64 %v129, 1
  br label %head126
done128:
  %v139 = mul i64 %v118, 8
  %v140 = getelementptr i8, ptr %v123, i64 %v139
  %v141 = getelementptr i8, ptr %v104, i64 40
  %v142 = load ptr, ptr %v141, align 8
  br label %head143
head143:
  %v146 = phi i64 [ 0, %done128 ], [ %v155, %stay154 ]
  %v147 = icmp slt i64 %v146, %v118
  br i1 %v147, label %body144, label %done145
body144:
  %v148 = mul i64 %v146, 8
  %v149 = getelementptr i8, ptr %v142, i64 %v148
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr i8, ptr %v140, i64 %v148
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp ne i64 %v150, %v152
  br i1 %v153, label %leave20, label %stay154
stay154:
  %v155 = add i64 %v146, 1
  br label %head143
done145:
  %v156 = mul i64 %v118, 8
  %v157 = getelementptr i8, ptr %v140, i64 %v156
  %v158 = getelementptr i8, ptr %v104, i64 16
  %v159 = load ptr, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v18, i64 64
  %v161 = load ptr, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v18, i64 72
  %v163 = load i64, ptr %v162, align 8
  %v164 = and i64 %v163, -8
  br label %head165
head165:
  %v168 = phi i64 [ 0, %done145 ], [ %v176, %stay175 ]
  %v169 = icmp slt i64 %v168, %v164
  br i1 %v169, label %body166, label %done167
body166:
  %v170 = getelementptr i8, ptr %v159, i64 %v168
  %v171 = load i64, ptr %v170, align 1
  %v172 = getelementptr i8, ptr %v161, i64 %v168
  %v173 = load i64, ptr %v172, align 1
  %v174 = icmp ne i64 %v171, %v173
  br i1 %v174, label %leave20, label %stay175
stay175:
  %v176 = add i64 %v168, 8
  br label %head165
done167:
  br label %head177
head177:
  %v180 = phi i64 [ %v164, %done167 ], [ %v188, %stay187 ]
  %v181 = icmp slt i64 %v180, %v163
  br i1 %v181, label %body178, label %done179
body178:
  %v182 = getelementptr i8, ptr %v159, i64 %v180
  %v183 = load i8, ptr %v182, align 1
  %v184 = getelementptr i8, ptr %v161, i64 %v180
  %v185 = load i8, ptr %v184, align 1
  %v186 = icmp ne i8 %v183, %v185
  br i1 %v186, label %leave20, label %stay187
stay187:
  %v188 = add i64 %v180, 1
  br label %head177
done179:
  br label %after84
after84:
  %v189 = getelementptr i8, ptr %p1, i64 8
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %v2, i64 16
  %v192 = load i64, ptr %v191, align 8
  %v193 = icmp eq i64 %v190, %v192
  br i1 %v193, label %then194, label %after195
then194:
  %v196 = getelementptr i8, ptr %v18, i64 40
  %v197 = load i64, ptr %v196, align 8
  %v198 = icmp eq i64 %v197, 0
  br i1 %v198, label %leave20, label %stay199
stay199:
  %v200 = getelementptr i8, ptr %v18, i64 40
  %v201 = getelementptr i8, ptr %v2, i64 40
  %v202 = load ptr, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %v2, i64 24
  %v204 = load ptr, ptr %v203, align 8
  %v205 = call ptr %v202(ptr %v204, ptr %v200, i64 2, ptr null)
  %v206 = ptrtoint ptr %v205 to i64
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %then208, label %after209
then208:
  ret ptr null
never210:
  br label %after209
after209:
  %v211 = getelementptr i8, ptr %v18, i64 24
  %v212 = load ptr, ptr %v211, align 8
  %v213 = getelementptr i8, ptr %v24, i64 16
  %v214 = load ptr, ptr %v213, align 8
  %v215 = getelementptr i8, ptr %v212, i64 72
  store ptr %v214, ptr %v215, align 8
  %v216 = getelementptr i8, ptr %v205, i64 16
  %v217 = load ptr, ptr %v216, align 8
  %v218 = getelementptr i8, ptr %v212, i64 80
  store ptr %v217, ptr %v218, align 8
  %v219 = getelementptr i8, ptr %v18, i64 32
  %v220 = load ptr, ptr %v219, align 8
  call void %v220(ptr %v212)
  ret ptr %v205
never221:
  br label %after195
after195:
  %v222 = load ptr, ptr %p1, align 8
  %v223 = getelementptr i8, ptr %p1, i64 8
  %v224 = load ptr, ptr %v223, align 8
  %v225 = getelementptr i8, ptr %v18, i64 16
  %v226 = load ptr, ptr %v225, align 8
  %v227 = getelementptr i8, ptr %v224, i64 8
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp ne i64 %v228, %v4
  br i1 %v229, label %leave20, label %stay230
stay230:
  %v231 = getelementptr i8, ptr %v224, i64 56
  %v232 = load i64, ptr %v231, align 8
  %v233 = load i64, ptr %v226, align 8
  %v234 = icmp ne i64 %v232, %v233
  br i1 %v234, label %leave20, label %stay235
stay235:
  %v236 = getelementptr i8, ptr %v224, i64 24
  %v237 = load i32, ptr %v236, align 4
  %v238 = sext i32 %v237 to i64
  %v239 = getelementptr i8, ptr %v226, i64 8
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp ne i64 %v238, %v240
  br i1 %v241, label %leave20, label %stay242
stay242:
  %v243 = getelementptr i8, ptr %v226, i64 32
  %v244 = getelementptr i8, ptr %v224, i64 32
  %v245 = load ptr, ptr %v244, align 8
  br label %head246
head246:
  %v249 = phi i64 [ 0, %stay242 ], [ %v258, %stay257 ]
  %v250 = icmp slt i64 %v249, %v238
  br i1 %v250, label %body247, label %done248
body247:
  %v251 = mul i64 %v249, 8
  %v252 = getelementptr i8, ptr %v245, i64 %v251
  %v253 = load i64, ptr %v252, align 8
  %v254 = getelementptr i8, ptr %v243, i64 %v251
  %v255 = load i64, ptr %v254, align 8
  %v256 = icmp ne i64 %v253, %v255
  br i1 %v256, label %leave20, label %stay257
stay257:
  %v258 = add i64 %v249, 1
  br label %head246
done248:
  %v259 = mul i64 %v238, 8
  %v260 = getelementptr i8, ptr %v243, i64 %v259
  %v261 = getelementptr i8, ptr %v224, i64 40
  %v262 = load ptr, ptr %v261, align 8
  br label %head263
head263:
  %v266 = phi i64 [ 0, %done248 ], [ %v275, %stay274 ]
  %v267 = icmp slt i64 %v266, %v238
  br i1 %v267, label %body264, label %done265
body264:
  %v268 = mul i64 %v266, 8
  %v269 = getelementptr i8, ptr %v262, i64 %v268
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr i8, ptr %v260, i64 %v268
  %v272 = load i64, ptr %v271, align 8
  %v273 = icmp ne i64 %v270, %v272
  br i1 %v273, label %leave20, label %stay274
stay274:
  %v275 = add i64 %v266, 1
  br label %head263
done265:
  %v276 = mul i64 %v238, 8
  %v277 = getelementptr i8, ptr %v260, i64 %v276
  %v278 = getelementptr i8, ptr %v224, i64 64
  %v279 = load i32, ptr %v278, align 4
  %v280 = and i32 %v279, 1024
  %v281 = icmp eq i32 %v280, 0
  br i1 %v281, label %leave20, label %stay282
stay282:
  %v283 = getelementptr i8, ptr %v18, i64 8
  %v284 = load ptr, ptr %v283, align 8
  %v285 = getelementptr i8, ptr %v224, i64 16
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr i8, ptr %v226, i64 16
  %v288 = load i64, ptr %v287, align 8
  %v289 = add i64 %v286, %v288
  %v290 = getelementptr i8, ptr %v226, i64 24
  %v291 = load i64, ptr %v290, align 8
  %v292 = add i64 %v286, %v291
  %v293 = getelementptr i8, ptr %v222, i64 16
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr i8, ptr %v284, i64 16
  %v296 = load i64, ptr %v295, align 8
  %v297 = add i64 %v294, %v296
  %v298 = getelementptr i8, ptr %v284, i64 24
  %v299 = load i64, ptr %v298, align 8
  %v300 = add i64 %v294, %v299
  %v301 = icmp ult i64 %v289, %v300
  %v302 = icmp ult i64 %v297, %v292
  %v303 = and i1 %v301, %v302
  br i1 %v303, label %leave20, label %stay304
stay304:
  %v305 = getelementptr i8, ptr %v18, i64 56
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp ne i64 %v306, 0
  br i1 %v307, label %then308, label %after309
then308:
  %v310 = getelementptr i8, ptr %p1, i64 16
  %v311 = load ptr, ptr %v310, align 8
  %v312 = getelementptr i8, ptr %v18, i64 56
  %v313 = load ptr, ptr %v312, align 8
  %v314 = getelementptr i8, ptr %v224, i64 16
  %v315 = load i64, ptr %v314, align 8
  %v316 = getelementptr i8, ptr %v226, i64 16
  %v317 = load i64, ptr %v316, align 8
  %v318 = add i64 %v315, %v317
  %v319 = getelementptr i8, ptr %v226, i64 24
  %v320 = load i64, ptr %v319, align 8
  %v321 = add i64 %v315, %v320
  %v322 = getelementptr i8, ptr %v311, i64 16
  %v323 = load i64, ptr %v322, align 8
  %v324 = getelementptr i8, ptr %v313, i64 16
  %v325 = load i64, ptr %v324, align 8
  %v326 = add i64 %v323, %v325
  %v327 = getelementptr i8, ptr %v313, i64 24
  %v328 = load i64, ptr %v327, align 8
  %v329 = add i64 %v323, %v328
  %v330 = icmp ult i64 %v318, %v329
  %v331 = icmp ult i64 %v326, %v321
  %v332 = and i1 %v330, %v331
  br i1 %v332, label %leave20, label %stay333
stay333:
  br label %after309
after309:
  %v334 = getelementptr i8, ptr %v18, i64 24
  %v335 = load ptr, ptr %v334, align 8
  %v336 = getelementptr i8, ptr %v24, i64 16
  %v337 = load ptr, ptr %v336, align 8
  %v338 = getelementptr i8, ptr %v335, i64 72
  store ptr %v337, ptr %v338, align 8
  %v339 = getelementptr i8, ptr %v26, i64 16
  %v340 = load ptr, ptr %v339, align 8
  %v341 = getelementptr i8, ptr %v335, i64 80
  store ptr %v340, ptr %v341, align 8
  %v342 = getelementptr i8, ptr %v18, i64 32
  %v343 = load ptr, ptr %v342, align 8
  call void %v343(ptr %v335)
  call void %v6(ptr %v26)
  ret ptr %v26
never344:
  br i1 true, label %leave20, label %stay345
stay345:
  br label %again19
leave20:
  %v346 = add i64 %v14, 1
  br label %head11
done13:
  call void %v6(ptr %v8)
  ret ptr %v8
never347:
  unreachable
}
