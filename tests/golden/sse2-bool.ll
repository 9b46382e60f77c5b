; stencil[bool→bool→bool; tile 4×3 vectors of 16, rows; columns of 2+1 taps]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 88
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 96
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 104
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 112
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 120
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 128
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 32
  %v21 = getelementptr i8, ptr %p0, i64 48
  %v22 = load i64, ptr %v21, align 8
  br label %again23
again23:
  %v25 = atomicrmw add ptr %v20, i64 1 monotonic, align 8
  %v26 = icmp sge i64 %v25, %v22
  br i1 %v26, label %leave24, label %stay27
stay27:
  %v28 = getelementptr i8, ptr %p0, i64 64
  %v29 = load i64, ptr %v28, align 8
  %v30 = udiv i64 %v25, %v29
  %v31 = urem i64 %v25, %v29
  %v32 = getelementptr i8, ptr %p0, i64 56
  %v33 = load i64, ptr %v32, align 8
  %v34 = udiv i64 %v30, %v33
  %v35 = urem i64 %v30, %v33
  %v36 = getelementptr i8, ptr %p0, i64 72
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 80
  %v39 = load i64, ptr %v38, align 8
  %v40 = mul i64 %v35, %v37
  %v41 = mul i64 %v31, %v39
  %v42 = add i64 %v40, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v9)
  %v44 = add i64 %v41, %v39
  %v45 = call i64 @llvm.smin.i64(i64 %v44, i64 %v11)
  %v46 = icmp sge i64 %v9, 4
  br i1 %v46, label %then47, label %after48
then47:
  %v49 = sub i64 %v9, 4
  br label %head50
head50:
  %v53 = phi i64 [ %v40, %then47 ], [ %v380, %done278 ]
  %v54 = icmp slt i64 %v53, %v43
  br i1 %v54, label %body51, label %done52
body51:
  %v55 = call i64 @llvm.smin.i64(i64 %v53, i64 %v49)
  %v56 = mul i64 %v55, %v13
  %v57 = getelementptr i8, ptr %v1, i64 %v56
  %v58 = mul i64 %v55, %v15
  %v59 = getelementptr i8, ptr %v3, i64 %v58
  %v60 = sub i64 %v45, %v41
  %v61 = udiv i64 %v60, 48
  %v62 = urem i64 %v60, 48
  %v63 = mul i64 %v61, 48
  %v64 = add i64 %v41, %v63
  br label %head65
head65:
  %v68 = phi i64 [ %v41, %body51 ], [ %v274, %done186 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = getelementptr i8, ptr %v57, i64 %v68
  br label %head71
head71:
  %v74 = phi i64 [ 0, %body66 ], [ %v179, %body72 ]
  %v75 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v115, %body72 ]
  %v76 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v121, %body72 ]
  %v77 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v127, %body72 ]
  %v78 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v133, %body72 ]
  %v79 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v139, %body72 ]
  %v80 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v145, %body72 ]
  %v81 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v151, %body72 ]
  %v82 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v157, %body72 ]
  %v83 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v163, %body72 ]
  %v84 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v169, %body72 ]
  %v85 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v173, %body72 ]
  %v86 = phi <16 x i8> [ zeroinitializer, %body66 ], [ %v177, %body72 ]
  %v87 = icmp slt i64 %v74, %v17
  br i1 %v87, label %body72, label %done73
body72:
  %v88 = mul i64 %v74, 8
  %v89 = getelementptr i8, ptr %v5, i64 %v88
  %v90 = load i64, ptr %v89, align 8
  %v91 = mul i64 %v74, 2
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = getelementptr i8, ptr %v70, i64 %v90
  %v94 = load i8, ptr %v92, align 1
  %v95 = insertelement <16 x i8> poison, i8 %v94, i64 0
  %v96 = shufflevector <16 x i8> %v95, <16 x i8> poison, <16 x i32> zeroinitializer
  %v97 = getelementptr i8, ptr %v92, i64 1
  %v98 = load i8, ptr %v97, align 1
  %v99 = insertelement <16 x i8> poison, i8 %v98, i64 0
  %v100 = shufflevector <16 x i8> %v99, <16 x i8> poison, <16 x i32> zeroinitializer
  %v101 = load <16 x i8>, ptr %v93, align 1
  %v102 = and <16 x i8> %v101, %v96
  %v103 = or <16 x i8> %v75, %v102
  %v104 = getelementptr i8, ptr %v93, i64 16
  %v105 = load <16 x i8>, ptr %v104, align 1
  %v106 = and <16 x i8> %v105, %v96
  %v107 = or <16 x i8> %v76, %v106
  %v108 = getelementptr i8, ptr %v93, i64 32
  %v109 = load <16 x i8>, ptr %v108, align 1
  %v110 = and <16 x i8> %v109, %v96
  %v111 = or <16 x i8> %v77, %v110
  %v112 = getelementptr i8, ptr %v93, i64 %v13
  %v113 = load <16 x i8>, ptr %v112, align 1
  %v114 = and <16 x i8> %v113, %v100
  %v115 = or <16 x i8> %v103, %v114
  %v116 = and <16 x i8> %v113, %v96
  %v117 = or <16 x i8> %v78, %v116
  %v118 = getelementptr i8, ptr %v112, i64 16
  %v119 = load <16 x i8>, ptr %v118, align 1
  %v120 = and <16 x i8> %v119, %v100
  %v121 = or <16 x i8> %v107, %v120
  %v122 = and <16 x i8> %v119, %v96
  %v123 = or <16 x i8> %v79, %v122
  %v124 = getelementptr i8, ptr %v112, i64 32
  %v125 = load <16 x i8>, ptr %v124, align 1
  %v126 = and <16 x i8> %v125, %v100
  %v127 = or <16 x i8> %v111, %v126
  %v128 = and <16 x i8> %v125, %v96
  %v129 = or <16 x i8> %v80, %v128
  %v130 = getelementptr i8, ptr %v112, i64 %v13
  %v131 = load <16 x i8>, ptr %v130, align 1
  %v132 = and <16 x i8> %v131, %v100
  %v133 = or <16 x i8> %v117, %v132
  %v134 = and <16 x i8> %v131, %v96
  %v135 = or <16 x i8> %v81, %v134
  %v136 = getelementptr i8, ptr %v130, i64 16
  %v137 = load <16 x i8>, ptr %v136, align 1
  %v138 = and <16 x i8> %v137, %v100
  %v139 = or <16 x i8> %v123, %v138
  %v140 = and <16 x i8> %v137, %v96
  %v141 = or <16 x i8> %v82, %v140
  %v142 = getelementptr i8, ptr %v130, i64 32
  %v143 = load <16 x i8>, ptr %v142, align 1
  %v144 = and <16 x i8> %v143, %v100
  %v145 = or <16 x i8> %v129, %v144
  %v146 = and <16 x i8> %v143, %v96
  %v147 = or <16 x i8> %v83, %v146
  %v148 = getelementptr i8, ptr %v130, i64 %v13
  %v149 = load <16 x i8>, ptr %v148, align 1
  %v150 = and <16 x i8> %v149, %v100
  %v151 = or <16 x i8> %v135, %v150
  %v152 = and <16 x i8> %v149, %v96
  %v153 = or <16 x i8> %v84, %v152
  %v154 = getelementptr i8, ptr %v148, i64 16
  %v155 = load <16 x i8>, ptr %v154, align 1
  %v156 = and <16 x i8> %v155, %v100
  %v157 = or <16 x i8> %v141, %v156
  %v158 = and <16 x i8> %v155, %v96
  %v159 = or <16 x i8> %v85, %v158
  %v160 = getelementptr i8, ptr %v148, i64 32
  %v161 = load <16 x i8>, ptr %v160, align 1
  %v162 = and <16 x i8> %v161, %v100
  %v163 = or <16 x i8> %v147, %v162
  %v164 = and <16 x i8> %v161, %v96
  %v165 = or <16 x i8> %v86, %v164
  %v166 = getelementptr i8, ptr %v148, i64 %v13
  %v167 = load <16 x i8>, ptr %v166, align 1
  %v168 = and <16 x i8> %v167, %v100
  %v169 = or <16 x i8> %v153, %v168
  %v170 = getelementptr i8, ptr %v166, i64 16
  %v171 = load <16 x i8>, ptr %v170, align 1
  %v172 = and <16 x i8> %v171, %v100
  %v173 = or <16 x i8> %v159, %v172
  %v174 = getelementptr i8, ptr %v166, i64 32
  %v175 = load <16 x i8>, ptr %v174, align 1
  %v176 = and <16 x i8> %v175, %v100
  %v177 = or <16 x i8> %v165, %v176
  %v178 = add i64 %v74, 1
  %v179 = freeze i64 %v178
  br label %head71
done73:
  %v180 = mul i64 %v17, 8
  %v181 = getelementptr i8, ptr %v5, i64 %v180
  %v182 = mul i64 %v17, 2
  %v183 = getelementptr i8, ptr %v7, i64 %v182
  br label %head184
head184:
  %v187 = phi i64 [ 0, %done73 ], [ %v257, %body185 ]
  %v188 = phi <16 x i8> [ %v75, %done73 ], [ %v211, %body185 ]
  %v189 = phi <16 x i8> [ %v76, %done73 ], [ %v215, %body185 ]
  %v190 = phi <16 x i8> [ %v77, %done73 ], [ %v219, %body185 ]
  %v191 = phi <16 x i8> [ %v78, %done73 ], [ %v223, %body185 ]
  %v192 = phi <16 x i8> [ %v79, %done73 ], [ %v227, %body185 ]
  %v193 = phi <16 x i8> [ %v80, %done73 ], [ %v231, %body185 ]
  %v194 = phi <16 x i8> [ %v81, %done73 ], [ %v235, %body185 ]
  %v195 = phi <16 x i8> [ %v82, %done73 ], [ %v239, %body185 ]
  %v196 = phi <16 x i8> [ %v83, %done73 ], [ %v243, %body185 ]
  %v197 = phi <16 x i8> [ %v84, %done73 ], [ %v247, %body185 ]
  %v198 = phi <16 x i8> [ %v85, %done73 ], [ %v251, %body185 ]
  %v199 = phi <16 x i8> [ %v86, %done73 ], [ %v255, %body185 ]
  %v200 = icmp slt i64 %v187, %v19
  br i1 %v200, label %body185, label %done186
body185:
  %v201 = mul i64 %v187, 8
  %v202 = getelementptr i8, ptr %v181, i64 %v201
  %v203 = load i64, ptr %v202, align 8
  %v204 = getelementptr i8, ptr %v183, i64 %v187
  %v205 = getelementptr i8, ptr %v70, i64 %v203
  %v206 = load i8, ptr %v204, align 1
  %v207 = insertelement <16 x i8> poison, i8 %v206, i64 0
  %v208 = shufflevector <16 x i8> %v207, <16 x i8> poison, <16 x i32> zeroinitializer
  %v209 = load <16 x i8>, ptr %v205, align 1
  %v210 = and <16 x i8> %v209, %v208
  %v211 = or <16 x i8> %v188, %v210
  %v212 = getelementptr i8, ptr %v205, i64 16
  %v213 = load <16 x i8>, ptr %v212, align 1
  %v214 = and <16 x i8> %v213, %v208
  %v215 = or <16 x i8> %v189, %v214
  %v216 = getelementptr i8, ptr %v205, i64 32
  %v217 = load <16 x i8>, ptr %v216, align 1
  %v218 = and <16 x i8> %v217, %v208
  %v219 = or <16 x i8> %v190, %v218
  %v220 = getelementptr i8, ptr %v205, i64 %v13
  %v221 = load <16 x i8>, ptr %v220, align 1
  %v222 = and <16 x i8> %v221, %v208
  %v223 = or <16 x i8> %v191, %v222
  %v224 = getelementptr i8, ptr %v220, i64 16
  %v225 = load <16 x i8>, ptr %v224, align 1
  %v226 = and <16 x i8> %v225, %v208
  %v227 = or <16 x i8> %v192, %v226
  %v228 = getelementptr i8, ptr %v220, i64 32
  %v229 = load <16 x i8>, ptr %v228, align 1
  %v230 = and <16 x i8> %v229, %v208
  %v231 = or <16 x i8> %v193, %v230
  %v232 = getelementptr i8, ptr %v220, i64 %v13
  %v233 = load <16 x i8>, ptr %v232, align 1
  %v234 = and <16 x i8> %v233, %v208
  %v235 = or <16 x i8> %v194, %v234
  %v236 = getelementptr i8, ptr %v232, i64 16
  %v237 = load <16 x i8>, ptr %v236, align 1
  %v238 = and <16 x i8> %v237, %v208
  %v239 = or <16 x i8> %v195, %v238
  %v240 = getelementptr i8, ptr %v232, i64 32
  %v241 = load <16 x i8>, ptr %v240, align 1
  %v242 = and <16 x i8> %v241, %v208
  %v243 = or <16 x i8> %v196, %v242
  %v244 = getelementptr i8, ptr %v232, i64 %v13
  %v245 = load <16 x i8>, ptr %v244, align 1
  %v246 = and <16 x i8> %v245, %v208
  %v247 = or <16 x i8> %v197, %v246
  %v248 = getelementptr i8, ptr %v244, i64 16
  %v249 = load <16 x i8>, ptr %v248, align 1
  %v250 = and <16 x i8> %v249, %v208
  %v251 = or <16 x i8> %v198, %v250
  %v252 = getelementptr i8, ptr %v244, i64 32
  %v253 = load <16 x i8>, ptr %v252, align 1
  %v254 = and <16 x i8> %v253, %v208
  %v255 = or <16 x i8> %v199, %v254
  %v256 = add i64 %v187, 1
  %v257 = freeze i64 %v256
  br label %head184
done186:
  %v258 = mul i64 %v19, 8
  %v259 = getelementptr i8, ptr %v181, i64 %v258
  %v260 = getelementptr i8, ptr %v183, i64 %v19
  %v261 = getelementptr i8, ptr %v59, i64 %v68
  store <16 x i8> %v188, ptr %v261, align 1
  %v262 = getelementptr i8, ptr %v261, i64 16
  store <16 x i8> %v189, ptr %v262, align 1
  %v263 = getelementptr i8, ptr %v261, i64 32
  store <16 x i8> %v190, ptr %v263, align 1
  %v264 = getelementptr i8, ptr %v261, i64 %v15
  store <16 x i8> %v191, ptr %v264, align 1
  %v265 = getelementptr i8, ptr %v264, i64 16
  store <16 x i8> %v192, ptr %v265, align 1
  %v266 = getelementptr i8, ptr %v264, i64 32
  store <16 x i8> %v193, ptr %v266, align 1
  %v267 = getelementptr i8, ptr %v264, i64 %v15
  store <16 x i8> %v194, ptr %v267, align 1
  %v268 = getelementptr i8, ptr %v267, i64 16
  store <16 x i8> %v195, ptr %v268, align 1
  %v269 = getelementptr i8, ptr %v267, i64 32
  store <16 x i8> %v196, ptr %v269, align 1
  %v270 = getelementptr i8, ptr %v267, i64 %v15
  store <16 x i8> %v197, ptr %v270, align 1
  %v271 = getelementptr i8, ptr %v270, i64 16
  store <16 x i8> %v198, ptr %v271, align 1
  %v272 = getelementptr i8, ptr %v270, i64 32
  store <16 x i8> %v199, ptr %v272, align 1
  %v273 = add i64 %v68, 48
  %v274 = freeze i64 %v273
  br label %head65
done67:
  %v275 = sub i64 %v45, 16
  br label %head276
head276:
  %v279 = phi i64 [ %v64, %done67 ], [ %v378, %done338 ]
  %v280 = icmp slt i64 %v279, %v45
  br i1 %v280, label %body277, label %done278
body277:
  %v281 = call i64 @llvm.smin.i64(i64 %v279, i64 %v275)
  %v282 = getelementptr i8, ptr %v57, i64 %v281
  br label %head283
head283:
  %v286 = phi i64 [ 0, %body277 ], [ %v331, %body284 ]
  %v287 = phi <16 x i8> [ zeroinitializer, %body277 ], [ %v311, %body284 ]
  %v288 = phi <16 x i8> [ zeroinitializer, %body277 ], [ %v317, %body284 ]
  %v289 = phi <16 x i8> [ zeroinitializer, %body277 ], [ %v323, %body284 ]
  %v290 = phi <16 x i8> [ zeroinitializer, %body277 ], [ %v329, %body284 ]
  %v291 = icmp slt i64 %v286, %v17
  br i1 %v291, label %body284, label %done285
body284:
  %v292 = mul i64 %v286, 8
  %v293 = getelementptr i8, ptr %v5, i64 %v292
  %v294 = load i64, ptr %v293, align 8
  %v295 = mul i64 %v286, 2
  %v296 = getelementptr i8, ptr %v7, i64 %v295
  %v297 = getelementptr i8, ptr %v282, i64 %v294
  %v298 = load i8, ptr %v296, align 1
  %v299 = insertelement <16 x i8> poison, i8 %v298, i64 0
  %v300 = shufflevector <16 x i8> %v299, <16 x i8> poison, <16 x i32> zeroinitializer
  %v301 = getelementptr i8, ptr %v296, i64 1
  %v302 = load i8, ptr %v301, align 1
  %v303 = insertelement <16 x i8> poison, i8 %v302, i64 0
  %v304 = shufflevector <16 x i8> %v303, <16 x i8> poison, <16 x i32> zeroinitializer
  %v305 = load <16 x i8>, ptr %v297, align 1
  %v306 = and <16 x i8> %v305, %v300
  %v307 = or <16 x i8> %v287, %v306
  %v308 = getelementptr i8, ptr %v297, i64 %v13
  %v309 = load <16 x i8>, ptr %v308, align 1
  %v310 = and <16 x i8> %v309, %v304
  %v311 = or <16 x i8> %v307, %v310
  %v312 = and <16 x i8> %v309, %v300
  %v313 = or <16 x i8> %v288, %v312
  %v314 = getelementptr i8, ptr %v308, i64 %v13
  %v315 = load <16 x i8>, ptr %v314, align 1
  %v316 = and <16 x i8> %v315, %v304
  %v317 = or <16 x i8> %v313, %v316
  %v318 = and <16 x i8> %v315, %v300
  %v319 = or <16 x i8> %v289, %v318
  %v320 = getelementptr i8, ptr %v314, i64 %v13
  %v321 = load <16 x i8>, ptr %v320, align 1
  %v322 = and <16 x i8> %v321, %v304
  %v323 = or <16 x i8> %v319, %v322
  %v324 = and <16 x i8> %v321, %v300
  %v325 = or <16 x i8> %v290, %v324
  %v326 = getelementptr i8, ptr %v320, i64 %v13
  %v327 = load <16 x i8>, ptr %v326, align 1
  %v328 = and <16 x i8> %v327, %v304
  %v329 = or <16 x i8> %v325, %v328
  %v330 = add i64 %v286, 1
  %v331 = freeze i64 %v330
  br label %head283
done285:
  %v332 = mul i64 %v17, 8
  %v333 = getelementptr i8, ptr %v5, i64 %v332
  %v334 = mul i64 %v17, 2
  %v335 = getelementptr i8, ptr %v7, i64 %v334
  br label %head336
head336:
  %v339 = phi i64 [ 0, %done285 ], [ %v369, %body337 ]
  %v340 = phi <16 x i8> [ %v287, %done285 ], [ %v355, %body337 ]
  %v341 = phi <16 x i8> [ %v288, %done285 ], [ %v359, %body337 ]
  %v342 = phi <16 x i8> [ %v289, %done285 ], [ %v363, %body337 ]
  %v343 = phi <16 x i8> [ %v290, %done285 ], [ %v367, %body337 ]
  %v344 = icmp slt i64 %v339, %v19
  br i1 %v344, label %body337, label %done338
body337:
  %v345 = mul i64 %v339, 8
  %v346 = getelementptr i8, ptr %v333, i64 %v345
  %v347 = load i64, ptr %v346, align 8
  %v348 = getelementptr i8, ptr %v335, i64 %v339
  %v349 = getelementptr i8, ptr %v282, i64 %v347
  %v350 = load i8, ptr %v348, align 1
  %v351 = insertelement <16 x i8> poison, i8 %v350, i64 0
  %v352 = shufflevector <16 x i8> %v351, <16 x i8> poison, <16 x i32> zeroinitializer
  %v353 = load <16 x i8>, ptr %v349, align 1
  %v354 = and <16 x i8> %v353, %v352
  %v355 = or <16 x i8> %v340, %v354
  %v356 = getelementptr i8, ptr %v349, i64 %v13
  %v357 = load <16 x i8>, ptr %v356, align 1
  %v358 = and <16 x i8> %v357, %v352
  %v359 = or <16 x i8> %v341, %v358
  %v360 = getelementptr i8, ptr %v356, i64 %v13
  %v361 = load <16 x i8>, ptr %v360, align 1
  %v362 = and <16 x i8> %v361, %v352
  %v363 = or <16 x i8> %v342, %v362
  %v364 = getelementptr i8, ptr %v360, i64 %v13
  %v365 = load <16 x i8>, ptr %v364, align 1
  %v366 = and <16 x i8> %v365, %v352
  %v367 = or <16 x i8> %v343, %v366
  %v368 = add i64 %v339, 1
  %v369 = freeze i64 %v368
  br label %head336
done338:
  %v370 = mul i64 %v19, 8
  %v371 = getelementptr i8, ptr %v333, i64 %v370
  %v372 = getelementptr i8, ptr %v335, i64 %v19
  %v373 = getelementptr i8, ptr %v59, i64 %v281
  store <16 x i8> %v340, ptr %v373, align 1
  %v374 = getelementptr i8, ptr %v373, i64 %v15
  store <16 x i8> %v341, ptr %v374, align 1
  %v375 = getelementptr i8, ptr %v374, i64 %v15
  store <16 x i8> %v342, ptr %v375, align 1
  %v376 = getelementptr i8, ptr %v375, i64 %v15
  store <16 x i8> %v343, ptr %v376, align 1
  %v377 = add i64 %v279, 16
  %v378 = freeze i64 %v377
  br label %head276
done278:
  %v379 = add i64 %v53, 4
  %v380 = freeze i64 %v379
  br label %head50
done52:
  br label %after48
after48:
  %v381 = xor i1 %v46, true
  br i1 %v381, label %then382, label %after383
then382:
  br label %head384
head384:
  %v387 = phi i64 [ %v40, %then382 ], [ %v459, %done396 ]
  %v388 = icmp slt i64 %v387, %v43
  br i1 %v388, label %body385, label %done386
body385:
  %v389 = mul i64 %v387, %v13
  %v390 = getelementptr i8, ptr %v1, i64 %v389
  %v391 = mul i64 %v387, %v15
  %v392 = getelementptr i8, ptr %v3, i64 %v391
  %v393 = sub i64 %v45, 16
  br label %head394
head394:
  %v397 = phi i64 [ %v41, %body385 ], [ %v457, %done435 ]
  %v398 = icmp slt i64 %v397, %v45
  br i1 %v398, label %body395, label %done396
body395:
  %v399 = call i64 @llvm.smin.i64(i64 %v397, i64 %v393)
  %v400 = getelementptr i8, ptr %v390, i64 %v399
  br label %head401
head401:
  %v404 = phi i64 [ 0, %body395 ], [ %v428, %body402 ]
  %v405 = phi <16 x i8> [ zeroinitializer, %body395 ], [ %v426, %body402 ]
  %v406 = icmp slt i64 %v404, %v17
  br i1 %v406, label %body402, label %done403
body402:
  %v407 = mul i64 %v404, 8
  %v408 = getelementptr i8, ptr %v5, i64 %v407
  %v409 = load i64, ptr %v408, align 8
  %v410 = mul i64 %v404, 2
  %v411 = getelementptr i8, ptr %v7, i64 %v410
  %v412 = getelementptr i8, ptr %v400, i64 %v409
  %v413 = load i8, ptr %v411, align 1
  %v414 = insertelement <16 x i8> poison, i8 %v413, i64 0
  %v415 = shufflevector <16 x i8> %v414, <16 x i8> poison, <16 x i32> zeroinitializer
  %v416 = getelementptr i8, ptr %v411, i64 1
  %v417 = load i8, ptr %v416, align 1
  %v418 = insertelement <16 x i8> poison, i8 %v417, i64 0
  %v419 = shufflevector <16 x i8> %v418, <16 x i8> poison, <16 x i32> zeroinitializer
  %v420 = load <16 x i8>, ptr %v412, align 1
  %v421 = and <16 x i8> %v420, %v415
  %v422 = or <16 x i8> %v405, %v421
  %v423 = getelementptr i8, ptr %v412, i64 %v13
  %v424 = load <16 x i8>, ptr %v423, align 1
  %v425 = and <16 x i8> %v424, %v419
  %v426 = or <16 x i8> %v422, %v425
  %v427 = add i64 %v404, 1
  %v428 = freeze i64 %v427
  br label %head401
done403:
  %v429 = mul i64 %v17, 8
  %v430 = getelementptr i8, ptr %v5, i64 %v429
  %v431 = mul i64 %v17, 2
  %v432 = getelementptr i8, ptr %v7, i64 %v431
  br label %head433
head433:
  %v436 = phi i64 [ 0, %done403 ], [ %v451, %body434 ]
  %v437 = phi <16 x i8> [ %v405, %done403 ], [ %v449, %body434 ]
  %v438 = icmp slt i64 %v436, %v19
  br i1 %v438, label %body434, label %done435
body434:
  %v439 = mul i64 %v436, 8
  %v440 = getelementptr i8, ptr %v430, i64 %v439
  %v441 = load i64, ptr %v440, align 8
  %v442 = getelementptr i8, ptr %v432, i64 %v436
  %v443 = getelementptr i8, ptr %v400, i64 %v441
  %v444 = load i8, ptr %v442, align 1
  %v445 = insertelement <16 x i8> poison, i8 %v444, i64 0
  %v446 = shufflevector <16 x i8> %v445, <16 x i8> poison, <16 x i32> zeroinitializer
  %v447 = load <16 x i8>, ptr %v443, align 1
  %v448 = and <16 x i8> %v447, %v446
  %v449 = or <16 x i8> %v437, %v448
  %v450 = add i64 %v436, 1
  %v451 = freeze i64 %v450
  br label %head433
done435:
  %v452 = mul i64 %v19, 8
  %v453 = getelementptr i8, ptr %v430, i64 %v452
  %v454 = getelementptr i8, ptr %v432, i64 %v19
  %v455 = getelementptr i8, ptr %v392, i64 %v399
  store <16 x i8> %v437, ptr %v455, align 1
  %v456 = add i64 %v397, 16
  %v457 = freeze i64 %v456
  br label %head394
done396:
  %v458 = add i64 %v387, 1
  %v459 = freeze i64 %v458
  br label %head384
done386:
  br label %after383
after383:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
