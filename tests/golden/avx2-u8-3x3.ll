; stencil[u8→i16→u8; tile 5×2 vectors of 16, rows; columns of 3 taps]
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
  %v44 = icmp sge i64 %v9, 5
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 5
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v329, %done228 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v224, %done71 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = getelementptr i8, ptr %v55, i64 %v66
  br label %head69
head69:
  %v72 = phi i64 [ 0, %body64 ], [ %v203, %body70 ]
  %v73 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v128, %body70 ]
  %v74 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v137, %body70 ]
  %v75 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v146, %body70 ]
  %v76 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v155, %body70 ]
  %v77 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v164, %body70 ]
  %v78 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v173, %body70 ]
  %v79 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v182, %body70 ]
  %v80 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v189, %body70 ]
  %v81 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v196, %body70 ]
  %v82 = phi <16 x i16> [ zeroinitializer, %body64 ], [ %v201, %body70 ]
  %v83 = icmp slt i64 %v72, %v17
  br i1 %v83, label %body70, label %done71
body70:
  %v84 = mul i64 %v72, 8
  %v85 = getelementptr i8, ptr %v5, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = mul i64 %v72, 6
  %v88 = getelementptr i8, ptr %v7, i64 %v87
  %v89 = getelementptr i8, ptr %v68, i64 %v86
  %v90 = load i16, ptr %v88, align 1
  %v91 = insertelement <16 x i16> poison, i16 %v90, i64 0
  %v92 = shufflevector <16 x i16> %v91, <16 x i16> poison, <16 x i32> zeroinitializer
  %v93 = getelementptr i8, ptr %v88, i64 2
  %v94 = load i16, ptr %v93, align 1
  %v95 = insertelement <16 x i16> poison, i16 %v94, i64 0
  %v96 = shufflevector <16 x i16> %v95, <16 x i16> poison, <16 x i32> zeroinitializer
  %v97 = getelementptr i8, ptr %v88, i64 4
  %v98 = load i16, ptr %v97, align 1
  %v99 = insertelement <16 x i16> poison, i16 %v98, i64 0
  %v100 = shufflevector <16 x i16> %v99, <16 x i16> poison, <16 x i32> zeroinitializer
  %v101 = load <16 x i8>, ptr %v89, align 1
  %v102 = zext <16 x i8> %v101 to <16 x i16>
  %v103 = mul <16 x i16> %v102, %v92
  %v104 = add <16 x i16> %v103, %v73
  %v105 = getelementptr i8, ptr %v89, i64 16
  %v106 = load <16 x i8>, ptr %v105, align 1
  %v107 = zext <16 x i8> %v106 to <16 x i16>
  %v108 = mul <16 x i16> %v107, %v92
  %v109 = add <16 x i16> %v108, %v74
  %v110 = getelementptr i8, ptr %v89, i64 %v13
  %v111 = load <16 x i8>, ptr %v110, align 1
  %v112 = zext <16 x i8> %v111 to <16 x i16>
  %v113 = mul <16 x i16> %v112, %v96
  %v114 = add <16 x i16> %v113, %v104
  %v115 = mul <16 x i16> %v112, %v92
  %v116 = add <16 x i16> %v115, %v75
  %v117 = getelementptr i8, ptr %v110, i64 16
  %v118 = load <16 x i8>, ptr %v117, align 1
  %v119 = zext <16 x i8> %v118 to <16 x i16>
  %v120 = mul <16 x i16> %v119, %v96
  %v121 = add <16 x i16> %v120, %v109
  %v122 = mul <16 x i16> %v119, %v92
  %v123 = add <16 x i16> %v122, %v76
  %v124 = getelementptr i8, ptr %v110, i64 %v13
  %v125 = load <16 x i8>, ptr %v124, align 1
  %v126 = zext <16 x i8> %v125 to <16 x i16>
  %v127 = mul <16 x i16> %v126, %v100
  %v128 = add <16 x i16> %v127, %v114
  %v129 = mul <16 x i16> %v126, %v96
  %v130 = add <16 x i16> %v129, %v116
  %v131 = mul <16 x i16> %v126, %v92
  %v132 = add <16 x i16> %v131, %v77
  %v133 = getelementptr i8, ptr %v124, i64 16
  %v134 = load <16 x i8>, ptr %v133, align 1
  %v135 = zext <16 x i8> %v134 to <16 x i16>
  %v136 = mul <16 x i16> %v135, %v100
  %v137 = add <16 x i16> %v136, %v121
  %v138 = mul <16 x i16> %v135, %v96
  %v139 = add <16 x i16> %v138, %v123
  %v140 = mul <16 x i16> %v135, %v92
  %v141 = add <16 x i16> %v140, %v78
  %v142 = getelementptr i8, ptr %v124, i64 %v13
  %v143 = load <16 x i8>, ptr %v142, align 1
  %v144 = zext <16 x i8> %v143 to <16 x i16>
  %v145 = mul <16 x i16> %v144, %v100
  %v146 = add <16 x i16> %v145, %v130
  %v147 = mul <16 x i16> %v144, %v96
  %v148 = add <16 x i16> %v147, %v132
  %v149 = mul <16 x i16> %v144, %v92
  %v150 = add <16 x i16> %v149, %v79
  %v151 = getelementptr i8, ptr %v142, i64 16
  %v152 = load <16 x i8>, ptr %v151, align 1
  %v153 = zext <16 x i8> %v152 to <16 x i16>
  %v154 = mul <16 x i16> %v153, %v100
  %v155 = add <16 x i16> %v154, %v139
  %v156 = mul <16 x i16> %v153, %v96
  %v157 = add <16 x i16> %v156, %v141
  %v158 = mul <16 x i16> %v153, %v92
  %v159 = add <16 x i16> %v158, %v80
  %v160 = getelementptr i8, ptr %v142, i64 %v13
  %v161 = load <16 x i8>, ptr %v160, align 1
  %v162 = zext <16 x i8> %v161 to <16 x i16>
  %v163 = mul <16 x i16> %v162, %v100
  %v164 = add <16 x i16> %v163, %v148
  %v165 = mul <16 x i16> %v162, %v96
  %v166 = add <16 x i16> %v165, %v150
  %v167 = mul <16 x i16> %v162, %v92
  %v168 = add <16 x i16> %v167, %v81
  %v169 = getelementptr i8, ptr %v160, i64 16
  %v170 = load <16 x i8>, ptr %v169, align 1
  %v171 = zext <16 x i8> %v170 to <16 x i16>
  %v172 = mul <16 x i16> %v171, %v100
  %v173 = add <16 x i16> %v172, %v157
  %v174 = mul <16 x i16> %v171, %v96
  %v175 = add <16 x i16> %v174, %v159
  %v176 = mul <16 x i16> %v171, %v92
  %v177 = add <16 x i16> %v176, %v82
  %v178 = getelementptr i8, ptr %v160, i64 %v13
  %v179 = load <16 x i8>, ptr %v178, align 1
  %v180 = zext <16 x i8> %v179 to <16 x i16>
  %v181 = mul <16 x i16> %v180, %v100
  %v182 = add <16 x i16> %v181, %v166
  %v183 = mul <16 x i16> %v180, %v96
  %v184 = add <16 x i16> %v183, %v168
  %v185 = getelementptr i8, ptr %v178, i64 16
  %v186 = load <16 x i8>, ptr %v185, align 1
  %v187 = zext <16 x i8> %v186 to <16 x i16>
  %v188 = mul <16 x i16> %v187, %v100
  %v189 = add <16 x i16> %v188, %v175
  %v190 = mul <16 x i16> %v187, %v96
  %v191 = add <16 x i16> %v190, %v177
  %v192 = getelementptr i8, ptr %v178, i64 %v13
  %v193 = load <16 x i8>, ptr %v192, align 1
  %v194 = zext <16 x i8> %v193 to <16 x i16>
  %v195 = mul <16 x i16> %v194, %v100
  %v196 = add <16 x i16> %v195, %v184
  %v197 = getelementptr i8, ptr %v192, i64 16
  %v198 = load <16 x i8>, ptr %v197, align 1
  %v199 = zext <16 x i8> %v198 to <16 x i16>
  %v200 = mul <16 x i16> %v199, %v100
  %v201 = add <16 x i16> %v200, %v191
  %v202 = add i64 %v72, 1
  %v203 = freeze i64 %v202
  br label %head69
done71:
  %v204 = mul i64 %v17, 8
  %v205 = getelementptr i8, ptr %v5, i64 %v204
  %v206 = mul i64 %v17, 6
  %v207 = getelementptr i8, ptr %v7, i64 %v206
  %v208 = getelementptr i8, ptr %v57, i64 %v66
  %v209 = shufflevector <16 x i16> %v73, <16 x i16> %v74, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v210 = trunc <32 x i16> %v209 to <32 x i8>
  store <32 x i8> %v210, ptr %v208, align 1
  %v211 = getelementptr i8, ptr %v208, i64 %v15
  %v212 = shufflevector <16 x i16> %v75, <16 x i16> %v76, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v213 = trunc <32 x i16> %v212 to <32 x i8>
  store <32 x i8> %v213, ptr %v211, align 1
  %v214 = getelementptr i8, ptr %v211, i64 %v15
  %v215 = shufflevector <16 x i16> %v77, <16 x i16> %v78, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v216 = trunc <32 x i16> %v215 to <32 x i8>
  store <32 x i8> %v216, ptr %v214, align 1
  %v217 = getelementptr i8, ptr %v214, i64 %v15
  %v218 = shufflevector <16 x i16> %v79, <16 x i16> %v80, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v219 = trunc <32 x i16> %v218 to <32 x i8>
  store <32 x i8> %v219, ptr %v217, align 1
  %v220 = getelementptr i8, ptr %v217, i64 %v15
  %v221 = shufflevector <16 x i16> %v81, <16 x i16> %v82, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v222 = trunc <32 x i16> %v221 to <32 x i8>
  store <32 x i8> %v222, ptr %v220, align 1
  %v223 = add i64 %v66, 32
  %v224 = freeze i64 %v223
  br label %head63
done65:
  %v225 = sub i64 %v43, 16
  br label %head226
head226:
  %v229 = phi i64 [ %v62, %done65 ], [ %v327, %done235 ]
  %v230 = icmp slt i64 %v229, %v43
  br i1 %v230, label %body227, label %done228
body227:
  %v231 = call i64 @llvm.smin.i64(i64 %v229, i64 %v225)
  %v232 = getelementptr i8, ptr %v55, i64 %v231
  br label %head233
head233:
  %v236 = phi i64 [ 0, %body227 ], [ %v311, %body234 ]
  %v237 = phi <16 x i16> [ zeroinitializer, %body227 ], [ %v275, %body234 ]
  %v238 = phi <16 x i16> [ zeroinitializer, %body227 ], [ %v284, %body234 ]
  %v239 = phi <16 x i16> [ zeroinitializer, %body227 ], [ %v293, %body234 ]
  %v240 = phi <16 x i16> [ zeroinitializer, %body227 ], [ %v302, %body234 ]
  %v241 = phi <16 x i16> [ zeroinitializer, %body227 ], [ %v309, %body234 ]
  %v242 = icmp slt i64 %v236, %v17
  br i1 %v242, label %body234, label %done235
body234:
  %v243 = mul i64 %v236, 8
  %v244 = getelementptr i8, ptr %v5, i64 %v243
  %v245 = load i64, ptr %v244, align 8
  %v246 = mul i64 %v236, 6
  %v247 = getelementptr i8, ptr %v7, i64 %v246
  %v248 = getelementptr i8, ptr %v232, i64 %v245
  %v249 = load i16, ptr %v247, align 1
  %v250 = insertelement <16 x i16> poison, i16 %v249, i64 0
  %v251 = shufflevector <16 x i16> %v250, <16 x i16> poison, <16 x i32> zeroinitializer
  %v252 = getelementptr i8, ptr %v247, i64 2
  %v253 = load i16, ptr %v252, align 1
  %v254 = insertelement <16 x i16> poison, i16 %v253, i64 0
  %v255 = shufflevector <16 x i16> %v254, <16 x i16> poison, <16 x i32> zeroinitializer
  %v256 = getelementptr i8, ptr %v247, i64 4
  %v257 = load i16, ptr %v256, align 1
  %v258 = insertelement <16 x i16> poison, i16 %v257, i64 0
  %v259 = shufflevector <16 x i16> %v258, <16 x i16> poison, <16 x i32> zeroinitializer
  %v260 = load <16 x i8>, ptr %v248, align 1
  %v261 = zext <16 x i8> %v260 to <16 x i16>
  %v262 = mul <16 x i16> %v261, %v251
  %v263 = add <16 x i16> %v262, %v237
  %v264 = getelementptr i8, ptr %v248, i64 %v13
  %v265 = load <16 x i8>, ptr %v264, align 1
  %v266 = zext <16 x i8> %v265 to <16 x i16>
  %v267 = mul <16 x i16> %v266, %v255
  %v268 = add <16 x i16> %v267, %v263
  %v269 = mul <16 x i16> %v266, %v251
  %v270 = add <16 x i16> %v269, %v238
  %v271 = getelementptr i8, ptr %v264, i64 %v13
  %v272 = load <16 x i8>, ptr %v271, align 1
  %v273 = zext <16 x i8> %v272 to <16 x i16>
  %v274 = mul <16 x i16> %v273, %v259
  %v275 = add <16 x i16> %v274, %v268
  %v276 = mul <16 x i16> %v273, %v255
  %v277 = add <16 x i16> %v276, %v270
  %v278 = mul <16 x i16> %v273, %v251
  %v279 = add <16 x i16> %v278, %v239
  %v280 = getelementptr i8, ptr %v271, i64 %v13
  %v281 = load <16 x i8>, ptr %v280, align 1
  %v282 = zext <16 x i8> %v281 to <16 x i16>
  %v283 = mul <16 x i16> %v282, %v259
  %v284 = add <16 x i16> %v283, %v277
  %v285 = mul <16 x i16> %v282, %v255
  %v286 = add <16 x i16> %v285, %v279
  %v287 = mul <16 x i16> %v282, %v251
  %v288 = add <16 x i16> %v287, %v240
  %v289 = getelementptr i8, ptr %v280, i64 %v13
  %v290 = load <16 x i8>, ptr %v289, align 1
  %v291 = zext <16 x i8> %v290 to <16 x i16>
  %v292 = mul <16 x i16> %v291, %v259
  %v293 = add <16 x i16> %v292, %v286
  %v294 = mul <16 x i16> %v291, %v255
  %v295 = add <16 x i16> %v294, %v288
  %v296 = mul <16 x i16> %v291, %v251
  %v297 = add <16 x i16> %v296, %v241
  %v298 = getelementptr i8, ptr %v289, i64 %v13
  %v299 = load <16 x i8>, ptr %v298, align 1
  %v300 = zext <16 x i8> %v299 to <16 x i16>
  %v301 = mul <16 x i16> %v300, %v259
  %v302 = add <16 x i16> %v301, %v295
  %v303 = mul <16 x i16> %v300, %v255
  %v304 = add <16 x i16> %v303, %v297
  %v305 = getelementptr i8, ptr %v298, i64 %v13
  %v306 = load <16 x i8>, ptr %v305, align 1
  %v307 = zext <16 x i8> %v306 to <16 x i16>
  %v308 = mul <16 x i16> %v307, %v259
  %v309 = add <16 x i16> %v308, %v304
  %v310 = add i64 %v236, 1
  %v311 = freeze i64 %v310
  br label %head233
done235:
  %v312 = mul i64 %v17, 8
  %v313 = getelementptr i8, ptr %v5, i64 %v312
  %v314 = mul i64 %v17, 6
  %v315 = getelementptr i8, ptr %v7, i64 %v314
  %v316 = getelementptr i8, ptr %v57, i64 %v231
  %v317 = trunc <16 x i16> %v237 to <16 x i8>
  store <16 x i8> %v317, ptr %v316, align 1
  %v318 = getelementptr i8, ptr %v316, i64 %v15
  %v319 = trunc <16 x i16> %v238 to <16 x i8>
  store <16 x i8> %v319, ptr %v318, align 1
  %v320 = getelementptr i8, ptr %v318, i64 %v15
  %v321 = trunc <16 x i16> %v239 to <16 x i8>
  store <16 x i8> %v321, ptr %v320, align 1
  %v322 = getelementptr i8, ptr %v320, i64 %v15
  %v323 = trunc <16 x i16> %v240 to <16 x i8>
  store <16 x i8> %v323, ptr %v322, align 1
  %v324 = getelementptr i8, ptr %v322, i64 %v15
  %v325 = trunc <16 x i16> %v241 to <16 x i8>
  store <16 x i8> %v325, ptr %v324, align 1
  %v326 = add i64 %v229, 16
  %v327 = freeze i64 %v326
  br label %head226
done228:
  %v328 = add i64 %v51, 5
  %v329 = freeze i64 %v328
  br label %head48
done50:
  br label %after46
after46:
  %v330 = xor i1 %v44, true
  br i1 %v330, label %then331, label %after332
then331:
  br label %head333
head333:
  %v336 = phi i64 [ %v38, %then331 ], [ %v398, %done345 ]
  %v337 = icmp slt i64 %v336, %v41
  br i1 %v337, label %body334, label %done335
body334:
  %v338 = mul i64 %v336, %v13
  %v339 = getelementptr i8, ptr %v1, i64 %v338
  %v340 = mul i64 %v336, %v15
  %v341 = getelementptr i8, ptr %v3, i64 %v340
  %v342 = sub i64 %v43, 16
  br label %head343
head343:
  %v346 = phi i64 [ %v39, %body334 ], [ %v396, %done352 ]
  %v347 = icmp slt i64 %v346, %v43
  br i1 %v347, label %body344, label %done345
body344:
  %v348 = call i64 @llvm.smin.i64(i64 %v346, i64 %v342)
  %v349 = getelementptr i8, ptr %v339, i64 %v348
  br label %head350
head350:
  %v353 = phi i64 [ 0, %body344 ], [ %v388, %body351 ]
  %v354 = phi <16 x i16> [ zeroinitializer, %body344 ], [ %v386, %body351 ]
  %v355 = icmp slt i64 %v353, %v17
  br i1 %v355, label %body351, label %done352
body351:
  %v356 = mul i64 %v353, 8
  %v357 = getelementptr i8, ptr %v5, i64 %v356
  %v358 = load i64, ptr %v357, align 8
  %v359 = mul i64 %v353, 6
  %v360 = getelementptr i8, ptr %v7, i64 %v359
  %v361 = getelementptr i8, ptr %v349, i64 %v358
  %v362 = load i16, ptr %v360, align 1
  %v363 = insertelement <16 x i16> poison, i16 %v362, i64 0
  %v364 = shufflevector <16 x i16> %v363, <16 x i16> poison, <16 x i32> zeroinitializer
  %v365 = getelementptr i8, ptr %v360, i64 2
  %v366 = load i16, ptr %v365, align 1
  %v367 = insertelement <16 x i16> poison, i16 %v366, i64 0
  %v368 = shufflevector <16 x i16> %v367, <16 x i16> poison, <16 x i32> zeroinitializer
  %v369 = getelementptr i8, ptr %v360, i64 4
  %v370 = load i16, ptr %v369, align 1
  %v371 = insertelement <16 x i16> poison, i16 %v370, i64 0
  %v372 = shufflevector <16 x i16> %v371, <16 x i16> poison, <16 x i32> zeroinitializer
  %v373 = load <16 x i8>, ptr %v361, align 1
  %v374 = zext <16 x i8> %v373 to <16 x i16>
  %v375 = mul <16 x i16> %v374, %v364
  %v376 = add <16 x i16> %v375, %v354
  %v377 = getelementptr i8, ptr %v361, i64 %v13
  %v378 = load <16 x i8>, ptr %v377, align 1
  %v379 = zext <16 x i8> %v378 to <16 x i16>
  %v380 = mul <16 x i16> %v379, %v368
  %v381 = add <16 x i16> %v380, %v376
  %v382 = getelementptr i8, ptr %v377, i64 %v13
  %v383 = load <16 x i8>, ptr %v382, align 1
  %v384 = zext <16 x i8> %v383 to <16 x i16>
  %v385 = mul <16 x i16> %v384, %v372
  %v386 = add <16 x i16> %v385, %v381
  %v387 = add i64 %v353, 1
  %v388 = freeze i64 %v387
  br label %head350
done352:
  %v389 = mul i64 %v17, 8
  %v390 = getelementptr i8, ptr %v5, i64 %v389
  %v391 = mul i64 %v17, 6
  %v392 = getelementptr i8, ptr %v7, i64 %v391
  %v393 = getelementptr i8, ptr %v341, i64 %v348
  %v394 = trunc <16 x i16> %v354 to <16 x i8>
  store <16 x i8> %v394, ptr %v393, align 1
  %v395 = add i64 %v346, 16
  %v396 = freeze i64 %v395
  br label %head343
done345:
  %v397 = add i64 %v336, 1
  %v398 = freeze i64 %v397
  br label %head333
done335:
  br label %after332
after332:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
