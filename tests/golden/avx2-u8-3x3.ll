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
  %v51 = phi i64 [ %v38, %then45 ], [ %v324, %done226 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v222, %done71 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = getelementptr i8, ptr %v55, i64 %v66
  br label %head69
head69:
  %v72 = phi i64 [ 0, %body64 ], [ %v202, %body70 ]
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
  br label %head69
done71:
  %v203 = mul i64 %v17, 8
  %v204 = getelementptr i8, ptr %v5, i64 %v203
  %v205 = mul i64 %v17, 6
  %v206 = getelementptr i8, ptr %v7, i64 %v205
  %v207 = getelementptr i8, ptr %v57, i64 %v66
  %v208 = shufflevector <16 x i16> %v73, <16 x i16> %v74, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v209 = trunc <32 x i16> %v208 to <32 x i8>
  store <32 x i8> %v209, ptr %v207, align 1
  %v210 = getelementptr i8, ptr %v207, i64 %v15
  %v211 = shufflevector <16 x i16> %v75, <16 x i16> %v76, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v212 = trunc <32 x i16> %v211 to <32 x i8>
  store <32 x i8> %v212, ptr %v210, align 1
  %v213 = getelementptr i8, ptr %v210, i64 %v15
  %v214 = shufflevector <16 x i16> %v77, <16 x i16> %v78, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v215 = trunc <32 x i16> %v214 to <32 x i8>
  store <32 x i8> %v215, ptr %v213, align 1
  %v216 = getelementptr i8, ptr %v213, i64 %v15
  %v217 = shufflevector <16 x i16> %v79, <16 x i16> %v80, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v218 = trunc <32 x i16> %v217 to <32 x i8>
  store <32 x i8> %v218, ptr %v216, align 1
  %v219 = getelementptr i8, ptr %v216, i64 %v15
  %v220 = shufflevector <16 x i16> %v81, <16 x i16> %v82, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v221 = trunc <32 x i16> %v220 to <32 x i8>
  store <32 x i8> %v221, ptr %v219, align 1
  %v222 = add i64 %v66, 32
  br label %head63
done65:
  %v223 = sub i64 %v43, 16
  br label %head224
head224:
  %v227 = phi i64 [ %v62, %done65 ], [ %v323, %done233 ]
  %v228 = icmp slt i64 %v227, %v43
  br i1 %v228, label %body225, label %done226
body225:
  %v229 = call i64 @llvm.smin.i64(i64 %v227, i64 %v223)
  %v230 = getelementptr i8, ptr %v55, i64 %v229
  br label %head231
head231:
  %v234 = phi i64 [ 0, %body225 ], [ %v308, %body232 ]
  %v235 = phi <16 x i16> [ zeroinitializer, %body225 ], [ %v273, %body232 ]
  %v236 = phi <16 x i16> [ zeroinitializer, %body225 ], [ %v282, %body232 ]
  %v237 = phi <16 x i16> [ zeroinitializer, %body225 ], [ %v291, %body232 ]
  %v238 = phi <16 x i16> [ zeroinitializer, %body225 ], [ %v300, %body232 ]
  %v239 = phi <16 x i16> [ zeroinitializer, %body225 ], [ %v307, %body232 ]
  %v240 = icmp slt i64 %v234, %v17
  br i1 %v240, label %body232, label %done233
body232:
  %v241 = mul i64 %v234, 8
  %v242 = getelementptr i8, ptr %v5, i64 %v241
  %v243 = load i64, ptr %v242, align 8
  %v244 = mul i64 %v234, 6
  %v245 = getelementptr i8, ptr %v7, i64 %v244
  %v246 = getelementptr i8, ptr %v230, i64 %v243
  %v247 = load i16, ptr %v245, align 1
  %v248 = insertelement <16 x i16> poison, i16 %v247, i64 0
  %v249 = shufflevector <16 x i16> %v248, <16 x i16> poison, <16 x i32> zeroinitializer
  %v250 = getelementptr i8, ptr %v245, i64 2
  %v251 = load i16, ptr %v250, align 1
  %v252 = insertelement <16 x i16> poison, i16 %v251, i64 0
  %v253 = shufflevector <16 x i16> %v252, <16 x i16> poison, <16 x i32> zeroinitializer
  %v254 = getelementptr i8, ptr %v245, i64 4
  %v255 = load i16, ptr %v254, align 1
  %v256 = insertelement <16 x i16> poison, i16 %v255, i64 0
  %v257 = shufflevector <16 x i16> %v256, <16 x i16> poison, <16 x i32> zeroinitializer
  %v258 = load <16 x i8>, ptr %v246, align 1
  %v259 = zext <16 x i8> %v258 to <16 x i16>
  %v260 = mul <16 x i16> %v259, %v249
  %v261 = add <16 x i16> %v260, %v235
  %v262 = getelementptr i8, ptr %v246, i64 %v13
  %v263 = load <16 x i8>, ptr %v262, align 1
  %v264 = zext <16 x i8> %v263 to <16 x i16>
  %v265 = mul <16 x i16> %v264, %v253
  %v266 = add <16 x i16> %v265, %v261
  %v267 = mul <16 x i16> %v264, %v249
  %v268 = add <16 x i16> %v267, %v236
  %v269 = getelementptr i8, ptr %v262, i64 %v13
  %v270 = load <16 x i8>, ptr %v269, align 1
  %v271 = zext <16 x i8> %v270 to <16 x i16>
  %v272 = mul <16 x i16> %v271, %v257
  %v273 = add <16 x i16> %v272, %v266
  %v274 = mul <16 x i16> %v271, %v253
  %v275 = add <16 x i16> %v274, %v268
  %v276 = mul <16 x i16> %v271, %v249
  %v277 = add <16 x i16> %v276, %v237
  %v278 = getelementptr i8, ptr %v269, i64 %v13
  %v279 = load <16 x i8>, ptr %v278, align 1
  %v280 = zext <16 x i8> %v279 to <16 x i16>
  %v281 = mul <16 x i16> %v280, %v257
  %v282 = add <16 x i16> %v281, %v275
  %v283 = mul <16 x i16> %v280, %v253
  %v284 = add <16 x i16> %v283, %v277
  %v285 = mul <16 x i16> %v280, %v249
  %v286 = add <16 x i16> %v285, %v238
  %v287 = getelementptr i8, ptr %v278, i64 %v13
  %v288 = load <16 x i8>, ptr %v287, align 1
  %v289 = zext <16 x i8> %v288 to <16 x i16>
  %v290 = mul <16 x i16> %v289, %v257
  %v291 = add <16 x i16> %v290, %v284
  %v292 = mul <16 x i16> %v289, %v253
  %v293 = add <16 x i16> %v292, %v286
  %v294 = mul <16 x i16> %v289, %v249
  %v295 = add <16 x i16> %v294, %v239
  %v296 = getelementptr i8, ptr %v287, i64 %v13
  %v297 = load <16 x i8>, ptr %v296, align 1
  %v298 = zext <16 x i8> %v297 to <16 x i16>
  %v299 = mul <16 x i16> %v298, %v257
  %v300 = add <16 x i16> %v299, %v293
  %v301 = mul <16 x i16> %v298, %v253
  %v302 = add <16 x i16> %v301, %v295
  %v303 = getelementptr i8, ptr %v296, i64 %v13
  %v304 = load <16 x i8>, ptr %v303, align 1
  %v305 = zext <16 x i8> %v304 to <16 x i16>
  %v306 = mul <16 x i16> %v305, %v257
  %v307 = add <16 x i16> %v306, %v302
  %v308 = add i64 %v234, 1
  br label %head231
done233:
  %v309 = mul i64 %v17, 8
  %v310 = getelementptr i8, ptr %v5, i64 %v309
  %v311 = mul i64 %v17, 6
  %v312 = getelementptr i8, ptr %v7, i64 %v311
  %v313 = getelementptr i8, ptr %v57, i64 %v229
  %v314 = trunc <16 x i16> %v235 to <16 x i8>
  store <16 x i8> %v314, ptr %v313, align 1
  %v315 = getelementptr i8, ptr %v313, i64 %v15
  %v316 = trunc <16 x i16> %v236 to <16 x i8>
  store <16 x i8> %v316, ptr %v315, align 1
  %v317 = getelementptr i8, ptr %v315, i64 %v15
  %v318 = trunc <16 x i16> %v237 to <16 x i8>
  store <16 x i8> %v318, ptr %v317, align 1
  %v319 = getelementptr i8, ptr %v317, i64 %v15
  %v320 = trunc <16 x i16> %v238 to <16 x i8>
  store <16 x i8> %v320, ptr %v319, align 1
  %v321 = getelementptr i8, ptr %v319, i64 %v15
  %v322 = trunc <16 x i16> %v239 to <16 x i8>
  store <16 x i8> %v322, ptr %v321, align 1
  %v323 = add i64 %v227, 16
  br label %head224
done226:
  %v324 = add i64 %v51, 5
  br label %head48
done50:
  br label %after46
after46:
  %v325 = xor i1 %v44, true
  br i1 %v325, label %then326, label %after327
then326:
  br label %head328
head328:
  %v331 = phi i64 [ %v38, %then326 ], [ %v390, %done340 ]
  %v332 = icmp slt i64 %v331, %v41
  br i1 %v332, label %body329, label %done330
body329:
  %v333 = mul i64 %v331, %v13
  %v334 = getelementptr i8, ptr %v1, i64 %v333
  %v335 = mul i64 %v331, %v15
  %v336 = getelementptr i8, ptr %v3, i64 %v335
  %v337 = sub i64 %v43, 16
  br label %head338
head338:
  %v341 = phi i64 [ %v39, %body329 ], [ %v389, %done347 ]
  %v342 = icmp slt i64 %v341, %v43
  br i1 %v342, label %body339, label %done340
body339:
  %v343 = call i64 @llvm.smin.i64(i64 %v341, i64 %v337)
  %v344 = getelementptr i8, ptr %v334, i64 %v343
  br label %head345
head345:
  %v348 = phi i64 [ 0, %body339 ], [ %v382, %body346 ]
  %v349 = phi <16 x i16> [ zeroinitializer, %body339 ], [ %v381, %body346 ]
  %v350 = icmp slt i64 %v348, %v17
  br i1 %v350, label %body346, label %done347
body346:
  %v351 = mul i64 %v348, 8
  %v352 = getelementptr i8, ptr %v5, i64 %v351
  %v353 = load i64, ptr %v352, align 8
  %v354 = mul i64 %v348, 6
  %v355 = getelementptr i8, ptr %v7, i64 %v354
  %v356 = getelementptr i8, ptr %v344, i64 %v353
  %v357 = load i16, ptr %v355, align 1
  %v358 = insertelement <16 x i16> poison, i16 %v357, i64 0
  %v359 = shufflevector <16 x i16> %v358, <16 x i16> poison, <16 x i32> zeroinitializer
  %v360 = getelementptr i8, ptr %v355, i64 2
  %v361 = load i16, ptr %v360, align 1
  %v362 = insertelement <16 x i16> poison, i16 %v361, i64 0
  %v363 = shufflevector <16 x i16> %v362, <16 x i16> poison, <16 x i32> zeroinitializer
  %v364 = getelementptr i8, ptr %v355, i64 4
  %v365 = load i16, ptr %v364, align 1
  %v366 = insertelement <16 x i16> poison, i16 %v365, i64 0
  %v367 = shufflevector <16 x i16> %v366, <16 x i16> poison, <16 x i32> zeroinitializer
  %v368 = load <16 x i8>, ptr %v356, align 1
  %v369 = zext <16 x i8> %v368 to <16 x i16>
  %v370 = mul <16 x i16> %v369, %v359
  %v371 = add <16 x i16> %v370, %v349
  %v372 = getelementptr i8, ptr %v356, i64 %v13
  %v373 = load <16 x i8>, ptr %v372, align 1
  %v374 = zext <16 x i8> %v373 to <16 x i16>
  %v375 = mul <16 x i16> %v374, %v363
  %v376 = add <16 x i16> %v375, %v371
  %v377 = getelementptr i8, ptr %v372, i64 %v13
  %v378 = load <16 x i8>, ptr %v377, align 1
  %v379 = zext <16 x i8> %v378 to <16 x i16>
  %v380 = mul <16 x i16> %v379, %v367
  %v381 = add <16 x i16> %v380, %v376
  %v382 = add i64 %v348, 1
  br label %head345
done347:
  %v383 = mul i64 %v17, 8
  %v384 = getelementptr i8, ptr %v5, i64 %v383
  %v385 = mul i64 %v17, 6
  %v386 = getelementptr i8, ptr %v7, i64 %v385
  %v387 = getelementptr i8, ptr %v336, i64 %v343
  %v388 = trunc <16 x i16> %v349 to <16 x i8>
  store <16 x i8> %v388, ptr %v387, align 1
  %v389 = add i64 %v341, 16
  br label %head338
done340:
  %v390 = add i64 %v331, 1
  br label %head328
done330:
  br label %after327
after327:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
