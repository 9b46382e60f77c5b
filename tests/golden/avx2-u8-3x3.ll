; stencil[u8→i16→u8; tile 6×2 vectors of 16, rows; columns of 3 taps]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
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
  %v18 = getelementptr i8, ptr %p0, i64 32
  %v19 = getelementptr i8, ptr %p0, i64 48
  %v20 = load i64, ptr %v19, align 8
  br label %again21
again21:
  %v23 = atomicrmw add ptr %v18, i64 1 monotonic, align 8
  %v24 = icmp sge i64 %v23, %v20
  br i1 %v24, label %leave22, label %stay25
stay25:
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = udiv i64 %v23, %v27
  %v29 = urem i64 %v23, %v27
  %v30 = getelementptr i8, ptr %p0, i64 56
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v28, %v31
  %v33 = urem i64 %v28, %v31
  %v34 = getelementptr i8, ptr %p0, i64 72
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 80
  %v37 = load i64, ptr %v36, align 8
  %v38 = mul i64 %v33, %v35
  %v39 = mul i64 %v29, %v37
  %v40 = add i64 %v38, %v35
  %v41 = call i64 @llvm.smin.i64(i64 %v40, i64 %v9)
  %v42 = add i64 %v39, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v11)
  %v44 = icmp sge i64 %v9, 6
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 6
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v365, %done255 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 32
  %v60 = urem i64 %v58, 32
  %v61 = mul i64 %v59, 32
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v251, %done71 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = getelementptr i8, ptr %v55, i64 %v66
  br label %head69
head69:
  %v72 = phi i64 [ 0, %body64 ], [ %v222, %body70 ]
  %v73 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v130, %body70 ]
  %v74 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v139, %body70 ]
  %v75 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v148, %body70 ]
  %v76 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v157, %body70 ]
  %v77 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v166, %body70 ]
  %v78 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v175, %body70 ]
  %v79 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v184, %body70 ]
  %v80 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v193, %body70 ]
  %v81 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v202, %body70 ]
  %v82 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v209, %body70 ]
  %v83 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v216, %body70 ]
  %v84 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v221, %body70 ]
  %v85 = icmp slt i64 %v72, %v17
  br i1 %v85, label %body70, label %done71
body70:
  %v86 = mul i64 %v72, 8
  %v87 = getelementptr i8, ptr %v5, i64 %v86
  %v88 = load i64, ptr %v87, align 8
  %v89 = mul i64 %v72, 6
  %v90 = getelementptr i8, ptr %v7, i64 %v89
  %v91 = getelementptr i8, ptr %v68, i64 %v88
  %v92 = load i16, ptr %v90, align 1
  %v93 = insertelement <16 x i16> poison, i16 %v92, i64 0
  %v94 = shufflevector <16 x i16> %v93, <16 x i16> poison, <16 x i32> zeroinitializer
  %v95 = getelementptr i8, ptr %v90, i64 2
  %v96 = load i16, ptr %v95, align 1
  %v97 = insertelement <16 x i16> poison, i16 %v96, i64 0
  %v98 = shufflevector <16 x i16> %v97, <16 x i16> poison, <16 x i32> zeroinitializer
  %v99 = getelementptr i8, ptr %v90, i64 4
  %v100 = load i16, ptr %v99, align 1
  %v101 = insertelement <16 x i16> poison, i16 %v100, i64 0
  %v102 = shufflevector <16 x i16> %v101, <16 x i16> poison, <16 x i32> zeroinitializer
  %v103 = load <16 x i8>, ptr %v91, align 1
  %v104 = zext <16 x i8> %v103 to <16 x i16>
  %v105 = mul <16 x i16> %v104, %v94
  %v106 = add <16 x i16> %v105, %v73
  %v107 = getelementptr i8, ptr %v91, i64 16
  %v108 = load <16 x i8>, ptr %v107, align 1
  %v109 = zext <16 x i8> %v108 to <16 x i16>
  %v110 = mul <16 x i16> %v109, %v94
  %v111 = add <16 x i16> %v110, %v74
  %v112 = getelementptr i8, ptr %v91, i64 %v13
  %v113 = load <16 x i8>, ptr %v112, align 1
  %v114 = zext <16 x i8> %v113 to <16 x i16>
  %v115 = mul <16 x i16> %v114, %v98
  %v116 = add <16 x i16> %v115, %v106
  %v117 = mul <16 x i16> %v114, %v94
  %v118 = add <16 x i16> %v117, %v75
  %v119 = getelementptr i8, ptr %v112, i64 16
  %v120 = load <16 x i8>, ptr %v119, align 1
  %v121 = zext <16 x i8> %v120 to <16 x i16>
  %v122 = mul <16 x i16> %v121, %v98
  %v123 = add <16 x i16> %v122, %v111
  %v124 = mul <16 x i16> %v121, %v94
  %v125 = add <16 x i16> %v124, %v76
  %v126 = getelementptr i8, ptr %v112, i64 %v13
  %v127 = load <16 x i8>, ptr %v126, align 1
  %v128 = zext <16 x i8> %v127 to <16 x i16>
  %v129 = mul <16 x i16> %v128, %v102
  %v130 = add <16 x i16> %v129, %v116
  %v131 = mul <16 x i16> %v128, %v98
  %v132 = add <16 x i16> %v131, %v118
  %v133 = mul <16 x i16> %v128, %v94
  %v134 = add <16 x i16> %v133, %v77
  %v135 = getelementptr i8, ptr %v126, i64 16
  %v136 = load <16 x i8>, ptr %v135, align 1
  %v137 = zext <16 x i8> %v136 to <16 x i16>
  %v138 = mul <16 x i16> %v137, %v102
  %v139 = add <16 x i16> %v138, %v123
  %v140 = mul <16 x i16> %v137, %v98
  %v141 = add <16 x i16> %v140, %v125
  %v142 = mul <16 x i16> %v137, %v94
  %v143 = add <16 x i16> %v142, %v78
  %v144 = getelementptr i8, ptr %v126, i64 %v13
  %v145 = load <16 x i8>, ptr %v144, align 1
  %v146 = zext <16 x i8> %v145 to <16 x i16>
  %v147 = mul <16 x i16> %v146, %v102
  %v148 = add <16 x i16> %v147, %v132
  %v149 = mul <16 x i16> %v146, %v98
  %v150 = add <16 x i16> %v149, %v134
  %v151 = mul <16 x i16> %v146, %v94
  %v152 = add <16 x i16> %v151, %v79
  %v153 = getelementptr i8, ptr %v144, i64 16
  %v154 = load <16 x i8>, ptr %v153, align 1
  %v155 = zext <16 x i8> %v154 to <16 x i16>
  %v156 = mul <16 x i16> %v155, %v102
  %v157 = add <16 x i16> %v156, %v141
  %v158 = mul <16 x i16> %v155, %v98
  %v159 = add <16 x i16> %v158, %v143
  %v160 = mul <16 x i16> %v155, %v94
  %v161 = add <16 x i16> %v160, %v80
  %v162 = getelementptr i8, ptr %v144, i64 %v13
  %v163 = load <16 x i8>, ptr %v162, align 1
  %v164 = zext <16 x i8> %v163 to <16 x i16>
  %v165 = mul <16 x i16> %v164, %v102
  %v166 = add <16 x i16> %v165, %v150
  %v167 = mul <16 x i16> %v164, %v98
  %v168 = add <16 x i16> %v167, %v152
  %v169 = mul <16 x i16> %v164, %v94
  %v170 = add <16 x i16> %v169, %v81
  %v171 = getelementptr i8, ptr %v162, i64 16
  %v172 = load <16 x i8>, ptr %v171, align 1
  %v173 = zext <16 x i8> %v172 to <16 x i16>
  %v174 = mul <16 x i16> %v173, %v102
  %v175 = add <16 x i16> %v174, %v159
  %v176 = mul <16 x i16> %v173, %v98
  %v177 = add <16 x i16> %v176, %v161
  %v178 = mul <16 x i16> %v173, %v94
  %v179 = add <16 x i16> %v178, %v82
  %v180 = getelementptr i8, ptr %v162, i64 %v13
  %v181 = load <16 x i8>, ptr %v180, align 1
  %v182 = zext <16 x i8> %v181 to <16 x i16>
  %v183 = mul <16 x i16> %v182, %v102
  %v184 = add <16 x i16> %v183, %v168
  %v185 = mul <16 x i16> %v182, %v98
  %v186 = add <16 x i16> %v185, %v170
  %v187 = mul <16 x i16> %v182, %v94
  %v188 = add <16 x i16> %v187, %v83
  %v189 = getelementptr i8, ptr %v180, i64 16
  %v190 = load <16 x i8>, ptr %v189, align 1
  %v191 = zext <16 x i8> %v190 to <16 x i16>
  %v192 = mul <16 x i16> %v191, %v102
  %v193 = add <16 x i16> %v192, %v177
  %v194 = mul <16 x i16> %v191, %v98
  %v195 = add <16 x i16> %v194, %v179
  %v196 = mul <16 x i16> %v191, %v94
  %v197 = add <16 x i16> %v196, %v84
  %v198 = getelementptr i8, ptr %v180, i64 %v13
  %v199 = load <16 x i8>, ptr %v198, align 1
  %v200 = zext <16 x i8> %v199 to <16 x i16>
  %v201 = mul <16 x i16> %v200, %v102
  %v202 = add <16 x i16> %v201, %v186
  %v203 = mul <16 x i16> %v200, %v98
  %v204 = add <16 x i16> %v203, %v188
  %v205 = getelementptr i8, ptr %v198, i64 16
  %v206 = load <16 x i8>, ptr %v205, align 1
  %v207 = zext <16 x i8> %v206 to <16 x i16>
  %v208 = mul <16 x i16> %v207, %v102
  %v209 = add <16 x i16> %v208, %v195
  %v210 = mul <16 x i16> %v207, %v98
  %v211 = add <16 x i16> %v210, %v197
  %v212 = getelementptr i8, ptr %v198, i64 %v13
  %v213 = load <16 x i8>, ptr %v212, align 1
  %v214 = zext <16 x i8> %v213 to <16 x i16>
  %v215 = mul <16 x i16> %v214, %v102
  %v216 = add <16 x i16> %v215, %v204
  %v217 = getelementptr i8, ptr %v212, i64 16
  %v218 = load <16 x i8>, ptr %v217, align 1
  %v219 = zext <16 x i8> %v218 to <16 x i16>
  %v220 = mul <16 x i16> %v219, %v102
  %v221 = add <16 x i16> %v220, %v211
  %v222 = add i64 %v72, 1
  br label %head69
done71:
  %v223 = mul i64 %v17, 8
  %v224 = getelementptr i8, ptr %v5, i64 %v223
  %v225 = mul i64 %v17, 6
  %v226 = getelementptr i8, ptr %v7, i64 %v225
  %v227 = getelementptr i8, ptr %v57, i64 %v66
  %v228 = trunc <16 x i16> %v73 to <16 x i8>
  store <16 x i8> %v228, ptr %v227, align 1
  %v229 = getelementptr i8, ptr %v227, i64 16
  %v230 = trunc <16 x i16> %v74 to <16 x i8>
  store <16 x i8> %v230, ptr %v229, align 1
  %v231 = getelementptr i8, ptr %v227, i64 %v15
  %v232 = trunc <16 x i16> %v75 to <16 x i8>
  store <16 x i8> %v232, ptr %v231, align 1
  %v233 = getelementptr i8, ptr %v231, i64 16
  %v234 = trunc <16 x i16> %v76 to <16 x i8>
  store <16 x i8> %v234, ptr %v233, align 1
  %v235 = getelementptr i8, ptr %v231, i64 %v15
  %v236 = trunc <16 x i16> %v77 to <16 x i8>
  store <16 x i8> %v236, ptr %v235, align 1
  %v237 = getelementptr i8, ptr %v235, i64 16
  %v238 = trunc <16 x i16> %v78 to <16 x i8>
  store <16 x i8> %v238, ptr %v237, align 1
  %v239 = getelementptr i8, ptr %v235, i64 %v15
  %v240 = trunc <16 x i16> %v79 to <16 x i8>
  store <16 x i8> %v240, ptr %v239, align 1
  %v241 = getelementptr i8, ptr %v239, i64 16
  %v242 = trunc <16 x i16> %v80 to <16 x i8>
  store <16 x i8> %v242, ptr %v241, align 1
  %v243 = getelementptr i8, ptr %v239, i64 %v15
  %v244 = trunc <16 x i16> %v81 to <16 x i8>
  store <16 x i8> %v244, ptr %v243, align 1
  %v245 = getelementptr i8, ptr %v243, i64 16
  %v246 = trunc <16 x i16> %v82 to <16 x i8>
  store <16 x i8> %v246, ptr %v245, align 1
  %v247 = getelementptr i8, ptr %v243, i64 %v15
  %v248 = trunc <16 x i16> %v83 to <16 x i8>
  store <16 x i8> %v248, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v247, i64 16
  %v250 = trunc <16 x i16> %v84 to <16 x i8>
  store <16 x i8> %v250, ptr %v249, align 1
  %v251 = add i64 %v66, 32
  br label %head63
done65:
  %v252 = sub i64 %v43, 16
  br label %head253
head253:
  %v256 = phi i64 [ %v62, %done65 ], [ %v364, %done262 ]
  %v257 = icmp slt i64 %v256, %v43
  br i1 %v257, label %body254, label %done255
body254:
  %v258 = call i64 @llvm.smin.i64(i64 %v256, i64 %v252)
  %v259 = getelementptr i8, ptr %v55, i64 %v258
  br label %head260
head260:
  %v263 = phi i64 [ 0, %body254 ], [ %v347, %body261 ]
  %v264 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v303, %body261 ]
  %v265 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v312, %body261 ]
  %v266 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v321, %body261 ]
  %v267 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v330, %body261 ]
  %v268 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v339, %body261 ]
  %v269 = phi <16 x i16> [ zeroinitializer, %body254 ], [ %v346, %body261 ]
  %v270 = icmp slt i64 %v263, %v17
  br i1 %v270, label %body261, label %done262
body261:
  %v271 = mul i64 %v263, 8
  %v272 = getelementptr i8, ptr %v5, i64 %v271
  %v273 = load i64, ptr %v272, align 8
  %v274 = mul i64 %v263, 6
  %v275 = getelementptr i8, ptr %v7, i64 %v274
  %v276 = getelementptr i8, ptr %v259, i64 %v273
  %v277 = load i16, ptr %v275, align 1
  %v278 = insertelement <16 x i16> poison, i16 %v277, i64 0
  %v279 = shufflevector <16 x i16> %v278, <16 x i16> poison, <16 x i32> zeroinitializer
  %v280 = getelementptr i8, ptr %v275, i64 2
  %v281 = load i16, ptr %v280, align 1
  %v282 = insertelement <16 x i16> poison, i16 %v281, i64 0
  %v283 = shufflevector <16 x i16> %v282, <16 x i16> poison, <16 x i32> zeroinitializer
  %v284 = getelementptr i8, ptr %v275, i64 4
  %v285 = load i16, ptr %v284, align 1
  %v286 = insertelement <16 x i16> poison, i16 %v285, i64 0
  %v287 = shufflevector <16 x i16> %v286, <16 x i16> poison, <16 x i32> zeroinitializer
  %v288 = load <16 x i8>, ptr %v276, align 1
  %v289 = zext <16 x i8> %v288 to <16 x i16>
  %v290 = mul <16 x i16> %v289, %v279
  %v291 = add <16 x i16> %v290, %v264
  %v292 = getelementptr i8, ptr %v276, i64 %v13
  %v293 = load <16 x i8>, ptr %v292, align 1
  %v294 = zext <16 x i8> %v293 to <16 x i16>
  %v295 = mul <16 x i16> %v294, %v283
  %v296 = add <16 x i16> %v295, %v291
  %v297 = mul <16 x i16> %v294, %v279
  %v298 = add <16 x i16> %v297, %v265
  %v299 = getelementptr i8, ptr %v292, i64 %v13
  %v300 = load <16 x i8>, ptr %v299, align 1
  %v301 = zext <16 x i8> %v300 to <16 x i16>
  %v302 = mul <16 x i16> %v301, %v287
  %v303 = add <16 x i16> %v302, %v296
  %v304 = mul <16 x i16> %v301, %v283
  %v305 = add <16 x i16> %v304, %v298
  %v306 = mul <16 x i16> %v301, %v279
  %v307 = add <16 x i16> %v306, %v266
  %v308 = getelementptr i8, ptr %v299, i64 %v13
  %v309 = load <16 x i8>, ptr %v308, align 1
  %v310 = zext <16 x i8> %v309 to <16 x i16>
  %v311 = mul <16 x i16> %v310, %v287
  %v312 = add <16 x i16> %v311, %v305
  %v313 = mul <16 x i16> %v310, %v283
  %v314 = add <16 x i16> %v313, %v307
  %v315 = mul <16 x i16> %v310, %v279
  %v316 = add <16 x i16> %v315, %v267
  %v317 = getelementptr i8, ptr %v308, i64 %v13
  %v318 = load <16 x i8>, ptr %v317, align 1
  %v319 = zext <16 x i8> %v318 to <16 x i16>
  %v320 = mul <16 x i16> %v319, %v287
  %v321 = add <16 x i16> %v320, %v314
  %v322 = mul <16 x i16> %v319, %v283
  %v323 = add <16 x i16> %v322, %v316
  %v324 = mul <16 x i16> %v319, %v279
  %v325 = add <16 x i16> %v324, %v268
  %v326 = getelementptr i8, ptr %v317, i64 %v13
  %v327 = load <16 x i8>, ptr %v326, align 1
  %v328 = zext <16 x i8> %v327 to <16 x i16>
  %v329 = mul <16 x i16> %v328, %v287
  %v330 = add <16 x i16> %v329, %v323
  %v331 = mul <16 x i16> %v328, %v283
  %v332 = add <16 x i16> %v331, %v325
  %v333 = mul <16 x i16> %v328, %v279
  %v334 = add <16 x i16> %v333, %v269
  %v335 = getelementptr i8, ptr %v326, i64 %v13
  %v336 = load <16 x i8>, ptr %v335, align 1
  %v337 = zext <16 x i8> %v336 to <16 x i16>
  %v338 = mul <16 x i16> %v337, %v287
  %v339 = add <16 x i16> %v338, %v332
  %v340 = mul <16 x i16> %v337, %v283
  %v341 = add <16 x i16> %v340, %v334
  %v342 = getelementptr i8, ptr %v335, i64 %v13
  %v343 = load <16 x i8>, ptr %v342, align 1
  %v344 = zext <16 x i8> %v343 to <16 x i16>
  %v345 = mul <16 x i16> %v344, %v287
  %v346 = add <16 x i16> %v345, %v341
  %v347 = add i64 %v263, 1
  br label %head260
done262:
  %v348 = mul i64 %v17, 8
  %v349 = getelementptr i8, ptr %v5, i64 %v348
  %v350 = mul i64 %v17, 6
  %v351 = getelementptr i8, ptr %v7, i64 %v350
  %v352 = getelementptr i8, ptr %v57, i64 %v258
  %v353 = trunc <16 x i16> %v264 to <16 x i8>
  store <16 x i8> %v353, ptr %v352, align 1
  %v354 = getelementptr i8, ptr %v352, i64 %v15
  %v355 = trunc <16 x i16> %v265 to <16 x i8>
  store <16 x i8> %v355, ptr %v354, align 1
  %v356 = getelementptr i8, ptr %v354, i64 %v15
  %v357 = trunc <16 x i16> %v266 to <16 x i8>
  store <16 x i8> %v357, ptr %v356, align 1
  %v358 = getelementptr i8, ptr %v356, i64 %v15
  %v359 = trunc <16 x i16> %v267 to <16 x i8>
  store <16 x i8> %v359, ptr %v358, align 1
  %v360 = getelementptr i8, ptr %v358, i64 %v15
  %v361 = trunc <16 x i16> %v268 to <16 x i8>
  store <16 x i8> %v361, ptr %v360, align 1
  %v362 = getelementptr i8, ptr %v360, i64 %v15
  %v363 = trunc <16 x i16> %v269 to <16 x i8>
  store <16 x i8> %v363, ptr %v362, align 1
  %v364 = add i64 %v256, 16
  br label %head253
done255:
  %v365 = add i64 %v51, 6
  br label %head48
done50:
  br label %after46
after46:
  %v366 = xor i1 %v44, true
  br i1 %v366, label %then367, label %after368
then367:
  br label %head369
head369:
  %v372 = phi i64 [ %v38, %then367 ], [ %v431, %done381 ]
  %v373 = icmp slt i64 %v372, %v41
  br i1 %v373, label %body370, label %done371
body370:
  %v374 = mul i64 %v372, %v13
  %v375 = getelementptr i8, ptr %v1, i64 %v374
  %v376 = mul i64 %v372, %v15
  %v377 = getelementptr i8, ptr %v3, i64 %v376
  %v378 = sub i64 %v43, 16
  br label %head379
head379:
  %v382 = phi i64 [ %v39, %body370 ], [ %v430, %done388 ]
  %v383 = icmp slt i64 %v382, %v43
  br i1 %v383, label %body380, label %done381
body380:
  %v384 = call i64 @llvm.smin.i64(i64 %v382, i64 %v378)
  %v385 = getelementptr i8, ptr %v375, i64 %v384
  br label %head386
head386:
  %v389 = phi i64 [ 0, %body380 ], [ %v423, %body387 ]
  %v390 = phi <16 x i16> [ zeroinitializer, %body380 ], [ %v422, %body387 ]
  %v391 = icmp slt i64 %v389, %v17
  br i1 %v391, label %body387, label %done388
body387:
  %v392 = mul i64 %v389, 8
  %v393 = getelementptr i8, ptr %v5, i64 %v392
  %v394 = load i64, ptr %v393, align 8
  %v395 = mul i64 %v389, 6
  %v396 = getelementptr i8, ptr %v7, i64 %v395
  %v397 = getelementptr i8, ptr %v385, i64 %v394
  %v398 = load i16, ptr %v396, align 1
  %v399 = insertelement <16 x i16> poison, i16 %v398, i64 0
  %v400 = shufflevector <16 x i16> %v399, <16 x i16> poison, <16 x i32> zeroinitializer
  %v401 = getelementptr i8, ptr %v396, i64 2
  %v402 = load i16, ptr %v401, align 1
  %v403 = insertelement <16 x i16> poison, i16 %v402, i64 0
  %v404 = shufflevector <16 x i16> %v403, <16 x i16> poison, <16 x i32> zeroinitializer
  %v405 = getelementptr i8, ptr %v396, i64 4
  %v406 = load i16, ptr %v405, align 1
  %v407 = insertelement <16 x i16> poison, i16 %v406, i64 0
  %v408 = shufflevector <16 x i16> %v407, <16 x i16> poison, <16 x i32> zeroinitializer
  %v409 = load <16 x i8>, ptr %v397, align 1
  %v410 = zext <16 x i8> %v409 to <16 x i16>
  %v411 = mul <16 x i16> %v410, %v400
  %v412 = add <16 x i16> %v411, %v390
  %v413 = getelementptr i8, ptr %v397, i64 %v13
  %v414 = load <16 x i8>, ptr %v413, align 1
  %v415 = zext <16 x i8> %v414 to <16 x i16>
  %v416 = mul <16 x i16> %v415, %v404
  %v417 = add <16 x i16> %v416, %v412
  %v418 = getelementptr i8, ptr %v413, i64 %v13
  %v419 = load <16 x i8>, ptr %v418, align 1
  %v420 = zext <16 x i8> %v419 to <16 x i16>
  %v421 = mul <16 x i16> %v420, %v408
  %v422 = add <16 x i16> %v421, %v417
  %v423 = add i64 %v389, 1
  br label %head386
done388:
  %v424 = mul i64 %v17, 8
  %v425 = getelementptr i8, ptr %v5, i64 %v424
  %v426 = mul i64 %v17, 6
  %v427 = getelementptr i8, ptr %v7, i64 %v426
  %v428 = getelementptr i8, ptr %v377, i64 %v384
  %v429 = trunc <16 x i16> %v390 to <16 x i8>
  store <16 x i8> %v429, ptr %v428, align 1
  %v430 = add i64 %v382, 16
  br label %head379
done381:
  %v431 = add i64 %v372, 1
  br label %head369
done371:
  br label %after368
after368:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
