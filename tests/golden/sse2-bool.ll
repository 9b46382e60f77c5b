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
  %v53 = phi i64 [ %v40, %then47 ], [ %v373, %done275 ]
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
  %v68 = phi i64 [ %v41, %body51 ], [ %v271, %done185 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = getelementptr i8, ptr %v57, i64 %v68
  br label %head71
head71:
  %v74 = phi i64 [ 0, %body66 ], [ %v178, %body72 ]
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
  br label %head71
done73:
  %v179 = mul i64 %v17, 8
  %v180 = getelementptr i8, ptr %v5, i64 %v179
  %v181 = mul i64 %v17, 2
  %v182 = getelementptr i8, ptr %v7, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %done73 ], [ %v255, %body184 ]
  %v187 = phi <16 x i8> [ %v75, %done73 ], [ %v210, %body184 ]
  %v188 = phi <16 x i8> [ %v76, %done73 ], [ %v214, %body184 ]
  %v189 = phi <16 x i8> [ %v77, %done73 ], [ %v218, %body184 ]
  %v190 = phi <16 x i8> [ %v78, %done73 ], [ %v222, %body184 ]
  %v191 = phi <16 x i8> [ %v79, %done73 ], [ %v226, %body184 ]
  %v192 = phi <16 x i8> [ %v80, %done73 ], [ %v230, %body184 ]
  %v193 = phi <16 x i8> [ %v81, %done73 ], [ %v234, %body184 ]
  %v194 = phi <16 x i8> [ %v82, %done73 ], [ %v238, %body184 ]
  %v195 = phi <16 x i8> [ %v83, %done73 ], [ %v242, %body184 ]
  %v196 = phi <16 x i8> [ %v84, %done73 ], [ %v246, %body184 ]
  %v197 = phi <16 x i8> [ %v85, %done73 ], [ %v250, %body184 ]
  %v198 = phi <16 x i8> [ %v86, %done73 ], [ %v254, %body184 ]
  %v199 = icmp slt i64 %v186, %v19
  br i1 %v199, label %body184, label %done185
body184:
  %v200 = mul i64 %v186, 8
  %v201 = getelementptr i8, ptr %v180, i64 %v200
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %v182, i64 %v186
  %v204 = getelementptr i8, ptr %v70, i64 %v202
  %v205 = load i8, ptr %v203, align 1
  %v206 = insertelement <16 x i8> poison, i8 %v205, i64 0
  %v207 = shufflevector <16 x i8> %v206, <16 x i8> poison, <16 x i32> zeroinitializer
  %v208 = load <16 x i8>, ptr %v204, align 1
  %v209 = and <16 x i8> %v208, %v207
  %v210 = or <16 x i8> %v187, %v209
  %v211 = getelementptr i8, ptr %v204, i64 16
  %v212 = load <16 x i8>, ptr %v211, align 1
  %v213 = and <16 x i8> %v212, %v207
  %v214 = or <16 x i8> %v188, %v213
  %v215 = getelementptr i8, ptr %v204, i64 32
  %v216 = load <16 x i8>, ptr %v215, align 1
  %v217 = and <16 x i8> %v216, %v207
  %v218 = or <16 x i8> %v189, %v217
  %v219 = getelementptr i8, ptr %v204, i64 %v13
  %v220 = load <16 x i8>, ptr %v219, align 1
  %v221 = and <16 x i8> %v220, %v207
  %v222 = or <16 x i8> %v190, %v221
  %v223 = getelementptr i8, ptr %v219, i64 16
  %v224 = load <16 x i8>, ptr %v223, align 1
  %v225 = and <16 x i8> %v224, %v207
  %v226 = or <16 x i8> %v191, %v225
  %v227 = getelementptr i8, ptr %v219, i64 32
  %v228 = load <16 x i8>, ptr %v227, align 1
  %v229 = and <16 x i8> %v228, %v207
  %v230 = or <16 x i8> %v192, %v229
  %v231 = getelementptr i8, ptr %v219, i64 %v13
  %v232 = load <16 x i8>, ptr %v231, align 1
  %v233 = and <16 x i8> %v232, %v207
  %v234 = or <16 x i8> %v193, %v233
  %v235 = getelementptr i8, ptr %v231, i64 16
  %v236 = load <16 x i8>, ptr %v235, align 1
  %v237 = and <16 x i8> %v236, %v207
  %v238 = or <16 x i8> %v194, %v237
  %v239 = getelementptr i8, ptr %v231, i64 32
  %v240 = load <16 x i8>, ptr %v239, align 1
  %v241 = and <16 x i8> %v240, %v207
  %v242 = or <16 x i8> %v195, %v241
  %v243 = getelementptr i8, ptr %v231, i64 %v13
  %v244 = load <16 x i8>, ptr %v243, align 1
  %v245 = and <16 x i8> %v244, %v207
  %v246 = or <16 x i8> %v196, %v245
  %v247 = getelementptr i8, ptr %v243, i64 16
  %v248 = load <16 x i8>, ptr %v247, align 1
  %v249 = and <16 x i8> %v248, %v207
  %v250 = or <16 x i8> %v197, %v249
  %v251 = getelementptr i8, ptr %v243, i64 32
  %v252 = load <16 x i8>, ptr %v251, align 1
  %v253 = and <16 x i8> %v252, %v207
  %v254 = or <16 x i8> %v198, %v253
  %v255 = add i64 %v186, 1
  br label %head183
done185:
  %v256 = mul i64 %v19, 8
  %v257 = getelementptr i8, ptr %v180, i64 %v256
  %v258 = getelementptr i8, ptr %v182, i64 %v19
  %v259 = getelementptr i8, ptr %v59, i64 %v68
  store <16 x i8> %v187, ptr %v259, align 1
  %v260 = getelementptr i8, ptr %v259, i64 16
  store <16 x i8> %v188, ptr %v260, align 1
  %v261 = getelementptr i8, ptr %v259, i64 32
  store <16 x i8> %v189, ptr %v261, align 1
  %v262 = getelementptr i8, ptr %v259, i64 %v15
  store <16 x i8> %v190, ptr %v262, align 1
  %v263 = getelementptr i8, ptr %v262, i64 16
  store <16 x i8> %v191, ptr %v263, align 1
  %v264 = getelementptr i8, ptr %v262, i64 32
  store <16 x i8> %v192, ptr %v264, align 1
  %v265 = getelementptr i8, ptr %v262, i64 %v15
  store <16 x i8> %v193, ptr %v265, align 1
  %v266 = getelementptr i8, ptr %v265, i64 16
  store <16 x i8> %v194, ptr %v266, align 1
  %v267 = getelementptr i8, ptr %v265, i64 32
  store <16 x i8> %v195, ptr %v267, align 1
  %v268 = getelementptr i8, ptr %v265, i64 %v15
  store <16 x i8> %v196, ptr %v268, align 1
  %v269 = getelementptr i8, ptr %v268, i64 16
  store <16 x i8> %v197, ptr %v269, align 1
  %v270 = getelementptr i8, ptr %v268, i64 32
  store <16 x i8> %v198, ptr %v270, align 1
  %v271 = add i64 %v68, 48
  br label %head65
done67:
  %v272 = sub i64 %v45, 16
  br label %head273
head273:
  %v276 = phi i64 [ %v64, %done67 ], [ %v372, %done334 ]
  %v277 = icmp slt i64 %v276, %v45
  br i1 %v277, label %body274, label %done275
body274:
  %v278 = call i64 @llvm.smin.i64(i64 %v276, i64 %v272)
  %v279 = getelementptr i8, ptr %v57, i64 %v278
  br label %head280
head280:
  %v283 = phi i64 [ 0, %body274 ], [ %v327, %body281 ]
  %v284 = phi <16 x i8> [ zeroinitializer, %body274 ], [ %v308, %body281 ]
  %v285 = phi <16 x i8> [ zeroinitializer, %body274 ], [ %v314, %body281 ]
  %v286 = phi <16 x i8> [ zeroinitializer, %body274 ], [ %v320, %body281 ]
  %v287 = phi <16 x i8> [ zeroinitializer, %body274 ], [ %v326, %body281 ]
  %v288 = icmp slt i64 %v283, %v17
  br i1 %v288, label %body281, label %done282
body281:
  %v289 = mul i64 %v283, 8
  %v290 = getelementptr i8, ptr %v5, i64 %v289
  %v291 = load i64, ptr %v290, align 8
  %v292 = mul i64 %v283, 2
  %v293 = getelementptr i8, ptr %v7, i64 %v292
  %v294 = getelementptr i8, ptr %v279, i64 %v291
  %v295 = load i8, ptr %v293, align 1
  %v296 = insertelement <16 x i8> poison, i8 %v295, i64 0
  %v297 = shufflevector <16 x i8> %v296, <16 x i8> poison, <16 x i32> zeroinitializer
  %v298 = getelementptr i8, ptr %v293, i64 1
  %v299 = load i8, ptr %v298, align 1
  %v300 = insertelement <16 x i8> poison, i8 %v299, i64 0
  %v301 = shufflevector <16 x i8> %v300, <16 x i8> poison, <16 x i32> zeroinitializer
  %v302 = load <16 x i8>, ptr %v294, align 1
  %v303 = and <16 x i8> %v302, %v297
  %v304 = or <16 x i8> %v284, %v303
  %v305 = getelementptr i8, ptr %v294, i64 %v13
  %v306 = load <16 x i8>, ptr %v305, align 1
  %v307 = and <16 x i8> %v306, %v301
  %v308 = or <16 x i8> %v304, %v307
  %v309 = and <16 x i8> %v306, %v297
  %v310 = or <16 x i8> %v285, %v309
  %v311 = getelementptr i8, ptr %v305, i64 %v13
  %v312 = load <16 x i8>, ptr %v311, align 1
  %v313 = and <16 x i8> %v312, %v301
  %v314 = or <16 x i8> %v310, %v313
  %v315 = and <16 x i8> %v312, %v297
  %v316 = or <16 x i8> %v286, %v315
  %v317 = getelementptr i8, ptr %v311, i64 %v13
  %v318 = load <16 x i8>, ptr %v317, align 1
  %v319 = and <16 x i8> %v318, %v301
  %v320 = or <16 x i8> %v316, %v319
  %v321 = and <16 x i8> %v318, %v297
  %v322 = or <16 x i8> %v287, %v321
  %v323 = getelementptr i8, ptr %v317, i64 %v13
  %v324 = load <16 x i8>, ptr %v323, align 1
  %v325 = and <16 x i8> %v324, %v301
  %v326 = or <16 x i8> %v322, %v325
  %v327 = add i64 %v283, 1
  br label %head280
done282:
  %v328 = mul i64 %v17, 8
  %v329 = getelementptr i8, ptr %v5, i64 %v328
  %v330 = mul i64 %v17, 2
  %v331 = getelementptr i8, ptr %v7, i64 %v330
  br label %head332
head332:
  %v335 = phi i64 [ 0, %done282 ], [ %v364, %body333 ]
  %v336 = phi <16 x i8> [ %v284, %done282 ], [ %v351, %body333 ]
  %v337 = phi <16 x i8> [ %v285, %done282 ], [ %v355, %body333 ]
  %v338 = phi <16 x i8> [ %v286, %done282 ], [ %v359, %body333 ]
  %v339 = phi <16 x i8> [ %v287, %done282 ], [ %v363, %body333 ]
  %v340 = icmp slt i64 %v335, %v19
  br i1 %v340, label %body333, label %done334
body333:
  %v341 = mul i64 %v335, 8
  %v342 = getelementptr i8, ptr %v329, i64 %v341
  %v343 = load i64, ptr %v342, align 8
  %v344 = getelementptr i8, ptr %v331, i64 %v335
  %v345 = getelementptr i8, ptr %v279, i64 %v343
  %v346 = load i8, ptr %v344, align 1
  %v347 = insertelement <16 x i8> poison, i8 %v346, i64 0
  %v348 = shufflevector <16 x i8> %v347, <16 x i8> poison, <16 x i32> zeroinitializer
  %v349 = load <16 x i8>, ptr %v345, align 1
  %v350 = and <16 x i8> %v349, %v348
  %v351 = or <16 x i8> %v336, %v350
  %v352 = getelementptr i8, ptr %v345, i64 %v13
  %v353 = load <16 x i8>, ptr %v352, align 1
  %v354 = and <16 x i8> %v353, %v348
  %v355 = or <16 x i8> %v337, %v354
  %v356 = getelementptr i8, ptr %v352, i64 %v13
  %v357 = load <16 x i8>, ptr %v356, align 1
  %v358 = and <16 x i8> %v357, %v348
  %v359 = or <16 x i8> %v338, %v358
  %v360 = getelementptr i8, ptr %v356, i64 %v13
  %v361 = load <16 x i8>, ptr %v360, align 1
  %v362 = and <16 x i8> %v361, %v348
  %v363 = or <16 x i8> %v339, %v362
  %v364 = add i64 %v335, 1
  br label %head332
done334:
  %v365 = mul i64 %v19, 8
  %v366 = getelementptr i8, ptr %v329, i64 %v365
  %v367 = getelementptr i8, ptr %v331, i64 %v19
  %v368 = getelementptr i8, ptr %v59, i64 %v278
  store <16 x i8> %v336, ptr %v368, align 1
  %v369 = getelementptr i8, ptr %v368, i64 %v15
  store <16 x i8> %v337, ptr %v369, align 1
  %v370 = getelementptr i8, ptr %v369, i64 %v15
  store <16 x i8> %v338, ptr %v370, align 1
  %v371 = getelementptr i8, ptr %v370, i64 %v15
  store <16 x i8> %v339, ptr %v371, align 1
  %v372 = add i64 %v276, 16
  br label %head273
done275:
  %v373 = add i64 %v53, 4
  br label %head50
done52:
  br label %after48
after48:
  %v374 = xor i1 %v46, true
  br i1 %v374, label %then375, label %after376
then375:
  br label %head377
head377:
  %v380 = phi i64 [ %v40, %then375 ], [ %v448, %done389 ]
  %v381 = icmp slt i64 %v380, %v43
  br i1 %v381, label %body378, label %done379
body378:
  %v382 = mul i64 %v380, %v13
  %v383 = getelementptr i8, ptr %v1, i64 %v382
  %v384 = mul i64 %v380, %v15
  %v385 = getelementptr i8, ptr %v3, i64 %v384
  %v386 = sub i64 %v45, 16
  br label %head387
head387:
  %v390 = phi i64 [ %v41, %body378 ], [ %v447, %done427 ]
  %v391 = icmp slt i64 %v390, %v45
  br i1 %v391, label %body388, label %done389
body388:
  %v392 = call i64 @llvm.smin.i64(i64 %v390, i64 %v386)
  %v393 = getelementptr i8, ptr %v383, i64 %v392
  br label %head394
head394:
  %v397 = phi i64 [ 0, %body388 ], [ %v420, %body395 ]
  %v398 = phi <16 x i8> [ zeroinitializer, %body388 ], [ %v419, %body395 ]
  %v399 = icmp slt i64 %v397, %v17
  br i1 %v399, label %body395, label %done396
body395:
  %v400 = mul i64 %v397, 8
  %v401 = getelementptr i8, ptr %v5, i64 %v400
  %v402 = load i64, ptr %v401, align 8
  %v403 = mul i64 %v397, 2
  %v404 = getelementptr i8, ptr %v7, i64 %v403
  %v405 = getelementptr i8, ptr %v393, i64 %v402
  %v406 = load i8, ptr %v404, align 1
  %v407 = insertelement <16 x i8> poison, i8 %v406, i64 0
  %v408 = shufflevector <16 x i8> %v407, <16 x i8> poison, <16 x i32> zeroinitializer
  %v409 = getelementptr i8, ptr %v404, i64 1
  %v410 = load i8, ptr %v409, align 1
  %v411 = insertelement <16 x i8> poison, i8 %v410, i64 0
  %v412 = shufflevector <16 x i8> %v411, <16 x i8> poison, <16 x i32> zeroinitializer
  %v413 = load <16 x i8>, ptr %v405, align 1
  %v414 = and <16 x i8> %v413, %v408
  %v415 = or <16 x i8> %v398, %v414
  %v416 = getelementptr i8, ptr %v405, i64 %v13
  %v417 = load <16 x i8>, ptr %v416, align 1
  %v418 = and <16 x i8> %v417, %v412
  %v419 = or <16 x i8> %v415, %v418
  %v420 = add i64 %v397, 1
  br label %head394
done396:
  %v421 = mul i64 %v17, 8
  %v422 = getelementptr i8, ptr %v5, i64 %v421
  %v423 = mul i64 %v17, 2
  %v424 = getelementptr i8, ptr %v7, i64 %v423
  br label %head425
head425:
  %v428 = phi i64 [ 0, %done396 ], [ %v442, %body426 ]
  %v429 = phi <16 x i8> [ %v398, %done396 ], [ %v441, %body426 ]
  %v430 = icmp slt i64 %v428, %v19
  br i1 %v430, label %body426, label %done427
body426:
  %v431 = mul i64 %v428, 8
  %v432 = getelementptr i8, ptr %v422, i64 %v431
  %v433 = load i64, ptr %v432, align 8
  %v434 = getelementptr i8, ptr %v424, i64 %v428
  %v435 = getelementptr i8, ptr %v393, i64 %v433
  %v436 = load i8, ptr %v434, align 1
  %v437 = insertelement <16 x i8> poison, i8 %v436, i64 0
  %v438 = shufflevector <16 x i8> %v437, <16 x i8> poison, <16 x i32> zeroinitializer
  %v439 = load <16 x i8>, ptr %v435, align 1
  %v440 = and <16 x i8> %v439, %v438
  %v441 = or <16 x i8> %v429, %v440
  %v442 = add i64 %v428, 1
  br label %head425
done427:
  %v443 = mul i64 %v19, 8
  %v444 = getelementptr i8, ptr %v422, i64 %v443
  %v445 = getelementptr i8, ptr %v424, i64 %v19
  %v446 = getelementptr i8, ptr %v385, i64 %v392
  store <16 x i8> %v429, ptr %v446, align 1
  %v447 = add i64 %v390, 16
  br label %head387
done389:
  %v448 = add i64 %v380, 1
  br label %head377
done379:
  br label %after376
after376:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
