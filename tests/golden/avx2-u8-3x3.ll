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
  %v51 = phi i64 [ %v38, %then45 ], [ %v359, %done249 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v245, %done71 ]
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
  %v228 = shufflevector <16 x i16> %v73, <16 x i16> %v74, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v229 = trunc <32 x i16> %v228 to <32 x i8>
  store <32 x i8> %v229, ptr %v227, align 1
  %v230 = getelementptr i8, ptr %v227, i64 %v15
  %v231 = shufflevector <16 x i16> %v75, <16 x i16> %v76, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v232 = trunc <32 x i16> %v231 to <32 x i8>
  store <32 x i8> %v232, ptr %v230, align 1
  %v233 = getelementptr i8, ptr %v230, i64 %v15
  %v234 = shufflevector <16 x i16> %v77, <16 x i16> %v78, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v235 = trunc <32 x i16> %v234 to <32 x i8>
  store <32 x i8> %v235, ptr %v233, align 1
  %v236 = getelementptr i8, ptr %v233, i64 %v15
  %v237 = shufflevector <16 x i16> %v79, <16 x i16> %v80, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v238 = trunc <32 x i16> %v237 to <32 x i8>
  store <32 x i8> %v238, ptr %v236, align 1
  %v239 = getelementptr i8, ptr %v236, i64 %v15
  %v240 = shufflevector <16 x i16> %v81, <16 x i16> %v82, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v241 = trunc <32 x i16> %v240 to <32 x i8>
  store <32 x i8> %v241, ptr %v239, align 1
  %v242 = getelementptr i8, ptr %v239, i64 %v15
  %v243 = shufflevector <16 x i16> %v83, <16 x i16> %v84, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v244 = trunc <32 x i16> %v243 to <32 x i8>
  store <32 x i8> %v244, ptr %v242, align 1
  %v245 = add i64 %v66, 32
  br label %head63
done65:
  %v246 = sub i64 %v43, 16
  br label %head247
head247:
  %v250 = phi i64 [ %v62, %done65 ], [ %v358, %done256 ]
  %v251 = icmp slt i64 %v250, %v43
  br i1 %v251, label %body248, label %done249
body248:
  %v252 = call i64 @llvm.smin.i64(i64 %v250, i64 %v246)
  %v253 = getelementptr i8, ptr %v55, i64 %v252
  br label %head254
head254:
  %v257 = phi i64 [ 0, %body248 ], [ %v341, %body255 ]
  %v258 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v297, %body255 ]
  %v259 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v306, %body255 ]
  %v260 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v315, %body255 ]
  %v261 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v324, %body255 ]
  %v262 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v333, %body255 ]
  %v263 = phi <16 x i16> [ zeroinitializer, %body248 ], [ %v340, %body255 ]
  %v264 = icmp slt i64 %v257, %v17
  br i1 %v264, label %body255, label %done256
body255:
  %v265 = mul i64 %v257, 8
  %v266 = getelementptr i8, ptr %v5, i64 %v265
  %v267 = load i64, ptr %v266, align 8
  %v268 = mul i64 %v257, 6
  %v269 = getelementptr i8, ptr %v7, i64 %v268
  %v270 = getelementptr i8, ptr %v253, i64 %v267
  %v271 = load i16, ptr %v269, align 1
  %v272 = insertelement <16 x i16> poison, i16 %v271, i64 0
  %v273 = shufflevector <16 x i16> %v272, <16 x i16> poison, <16 x i32> zeroinitializer
  %v274 = getelementptr i8, ptr %v269, i64 2
  %v275 = load i16, ptr %v274, align 1
  %v276 = insertelement <16 x i16> poison, i16 %v275, i64 0
  %v277 = shufflevector <16 x i16> %v276, <16 x i16> poison, <16 x i32> zeroinitializer
  %v278 = getelementptr i8, ptr %v269, i64 4
  %v279 = load i16, ptr %v278, align 1
  %v280 = insertelement <16 x i16> poison, i16 %v279, i64 0
  %v281 = shufflevector <16 x i16> %v280, <16 x i16> poison, <16 x i32> zeroinitializer
  %v282 = load <16 x i8>, ptr %v270, align 1
  %v283 = zext <16 x i8> %v282 to <16 x i16>
  %v284 = mul <16 x i16> %v283, %v273
  %v285 = add <16 x i16> %v284, %v258
  %v286 = getelementptr i8, ptr %v270, i64 %v13
  %v287 = load <16 x i8>, ptr %v286, align 1
  %v288 = zext <16 x i8> %v287 to <16 x i16>
  %v289 = mul <16 x i16> %v288, %v277
  %v290 = add <16 x i16> %v289, %v285
  %v291 = mul <16 x i16> %v288, %v273
  %v292 = add <16 x i16> %v291, %v259
  %v293 = getelementptr i8, ptr %v286, i64 %v13
  %v294 = load <16 x i8>, ptr %v293, align 1
  %v295 = zext <16 x i8> %v294 to <16 x i16>
  %v296 = mul <16 x i16> %v295, %v281
  %v297 = add <16 x i16> %v296, %v290
  %v298 = mul <16 x i16> %v295, %v277
  %v299 = add <16 x i16> %v298, %v292
  %v300 = mul <16 x i16> %v295, %v273
  %v301 = add <16 x i16> %v300, %v260
  %v302 = getelementptr i8, ptr %v293, i64 %v13
  %v303 = load <16 x i8>, ptr %v302, align 1
  %v304 = zext <16 x i8> %v303 to <16 x i16>
  %v305 = mul <16 x i16> %v304, %v281
  %v306 = add <16 x i16> %v305, %v299
  %v307 = mul <16 x i16> %v304, %v277
  %v308 = add <16 x i16> %v307, %v301
  %v309 = mul <16 x i16> %v304, %v273
  %v310 = add <16 x i16> %v309, %v261
  %v311 = getelementptr i8, ptr %v302, i64 %v13
  %v312 = load <16 x i8>, ptr %v311, align 1
  %v313 = zext <16 x i8> %v312 to <16 x i16>
  %v314 = mul <16 x i16> %v313, %v281
  %v315 = add <16 x i16> %v314, %v308
  %v316 = mul <16 x i16> %v313, %v277
  %v317 = add <16 x i16> %v316, %v310
  %v318 = mul <16 x i16> %v313, %v273
  %v319 = add <16 x i16> %v318, %v262
  %v320 = getelementptr i8, ptr %v311, i64 %v13
  %v321 = load <16 x i8>, ptr %v320, align 1
  %v322 = zext <16 x i8> %v321 to <16 x i16>
  %v323 = mul <16 x i16> %v322, %v281
  %v324 = add <16 x i16> %v323, %v317
  %v325 = mul <16 x i16> %v322, %v277
  %v326 = add <16 x i16> %v325, %v319
  %v327 = mul <16 x i16> %v322, %v273
  %v328 = add <16 x i16> %v327, %v263
  %v329 = getelementptr i8, ptr %v320, i64 %v13
  %v330 = load <16 x i8>, ptr %v329, align 1
  %v331 = zext <16 x i8> %v330 to <16 x i16>
  %v332 = mul <16 x i16> %v331, %v281
  %v333 = add <16 x i16> %v332, %v326
  %v334 = mul <16 x i16> %v331, %v277
  %v335 = add <16 x i16> %v334, %v328
  %v336 = getelementptr i8, ptr %v329, i64 %v13
  %v337 = load <16 x i8>, ptr %v336, align 1
  %v338 = zext <16 x i8> %v337 to <16 x i16>
  %v339 = mul <16 x i16> %v338, %v281
  %v340 = add <16 x i16> %v339, %v335
  %v341 = add i64 %v257, 1
  br label %head254
done256:
  %v342 = mul i64 %v17, 8
  %v343 = getelementptr i8, ptr %v5, i64 %v342
  %v344 = mul i64 %v17, 6
  %v345 = getelementptr i8, ptr %v7, i64 %v344
  %v346 = getelementptr i8, ptr %v57, i64 %v252
  %v347 = trunc <16 x i16> %v258 to <16 x i8>
  store <16 x i8> %v347, ptr %v346, align 1
  %v348 = getelementptr i8, ptr %v346, i64 %v15
  %v349 = trunc <16 x i16> %v259 to <16 x i8>
  store <16 x i8> %v349, ptr %v348, align 1
  %v350 = getelementptr i8, ptr %v348, i64 %v15
  %v351 = trunc <16 x i16> %v260 to <16 x i8>
  store <16 x i8> %v351, ptr %v350, align 1
  %v352 = getelementptr i8, ptr %v350, i64 %v15
  %v353 = trunc <16 x i16> %v261 to <16 x i8>
  store <16 x i8> %v353, ptr %v352, align 1
  %v354 = getelementptr i8, ptr %v352, i64 %v15
  %v355 = trunc <16 x i16> %v262 to <16 x i8>
  store <16 x i8> %v355, ptr %v354, align 1
  %v356 = getelementptr i8, ptr %v354, i64 %v15
  %v357 = trunc <16 x i16> %v263 to <16 x i8>
  store <16 x i8> %v357, ptr %v356, align 1
  %v358 = add i64 %v250, 16
  br label %head247
done249:
  %v359 = add i64 %v51, 6
  br label %head48
done50:
  br label %after46
after46:
  %v360 = xor i1 %v44, true
  br i1 %v360, label %then361, label %after362
then361:
  br label %head363
head363:
  %v366 = phi i64 [ %v38, %then361 ], [ %v425, %done375 ]
  %v367 = icmp slt i64 %v366, %v41
  br i1 %v367, label %body364, label %done365
body364:
  %v368 = mul i64 %v366, %v13
  %v369 = getelementptr i8, ptr %v1, i64 %v368
  %v370 = mul i64 %v366, %v15
  %v371 = getelementptr i8, ptr %v3, i64 %v370
  %v372 = sub i64 %v43, 16
  br label %head373
head373:
  %v376 = phi i64 [ %v39, %body364 ], [ %v424, %done382 ]
  %v377 = icmp slt i64 %v376, %v43
  br i1 %v377, label %body374, label %done375
body374:
  %v378 = call i64 @llvm.smin.i64(i64 %v376, i64 %v372)
  %v379 = getelementptr i8, ptr %v369, i64 %v378
  br label %head380
head380:
  %v383 = phi i64 [ 0, %body374 ], [ %v417, %body381 ]
  %v384 = phi <16 x i16> [ zeroinitializer, %body374 ], [ %v416, %body381 ]
  %v385 = icmp slt i64 %v383, %v17
  br i1 %v385, label %body381, label %done382
body381:
  %v386 = mul i64 %v383, 8
  %v387 = getelementptr i8, ptr %v5, i64 %v386
  %v388 = load i64, ptr %v387, align 8
  %v389 = mul i64 %v383, 6
  %v390 = getelementptr i8, ptr %v7, i64 %v389
  %v391 = getelementptr i8, ptr %v379, i64 %v388
  %v392 = load i16, ptr %v390, align 1
  %v393 = insertelement <16 x i16> poison, i16 %v392, i64 0
  %v394 = shufflevector <16 x i16> %v393, <16 x i16> poison, <16 x i32> zeroinitializer
  %v395 = getelementptr i8, ptr %v390, i64 2
  %v396 = load i16, ptr %v395, align 1
  %v397 = insertelement <16 x i16> poison, i16 %v396, i64 0
  %v398 = shufflevector <16 x i16> %v397, <16 x i16> poison, <16 x i32> zeroinitializer
  %v399 = getelementptr i8, ptr %v390, i64 4
  %v400 = load i16, ptr %v399, align 1
  %v401 = insertelement <16 x i16> poison, i16 %v400, i64 0
  %v402 = shufflevector <16 x i16> %v401, <16 x i16> poison, <16 x i32> zeroinitializer
  %v403 = load <16 x i8>, ptr %v391, align 1
  %v404 = zext <16 x i8> %v403 to <16 x i16>
  %v405 = mul <16 x i16> %v404, %v394
  %v406 = add <16 x i16> %v405, %v384
  %v407 = getelementptr i8, ptr %v391, i64 %v13
  %v408 = load <16 x i8>, ptr %v407, align 1
  %v409 = zext <16 x i8> %v408 to <16 x i16>
  %v410 = mul <16 x i16> %v409, %v398
  %v411 = add <16 x i16> %v410, %v406
  %v412 = getelementptr i8, ptr %v407, i64 %v13
  %v413 = load <16 x i8>, ptr %v412, align 1
  %v414 = zext <16 x i8> %v413 to <16 x i16>
  %v415 = mul <16 x i16> %v414, %v402
  %v416 = add <16 x i16> %v415, %v411
  %v417 = add i64 %v383, 1
  br label %head380
done382:
  %v418 = mul i64 %v17, 8
  %v419 = getelementptr i8, ptr %v5, i64 %v418
  %v420 = mul i64 %v17, 6
  %v421 = getelementptr i8, ptr %v7, i64 %v420
  %v422 = getelementptr i8, ptr %v371, i64 %v378
  %v423 = trunc <16 x i16> %v384 to <16 x i8>
  store <16 x i8> %v423, ptr %v422, align 1
  %v424 = add i64 %v376, 16
  br label %head373
done375:
  %v425 = add i64 %v366, 1
  br label %head363
done365:
  br label %after362
after362:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
