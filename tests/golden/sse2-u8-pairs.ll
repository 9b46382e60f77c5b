; stencil[u8→i32→i32, pairs of taps; tile 4×1 vectors of 8, rows; columns of 5 taps]
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
  %v44 = icmp sge i64 %v9, 4
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 4
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v254, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 8
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v252, %done68 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = getelementptr i8, ptr %v55, i64 %v64
  br label %head66
head66:
  %v69 = phi i64 [ 0, %body60 ], [ %v237, %body67 ]
  %v70 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v179, %body67 ]
  %v71 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v181, %body67 ]
  %v72 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v201, %body67 ]
  %v73 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v203, %body67 ]
  %v74 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v219, %body67 ]
  %v75 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v221, %body67 ]
  %v76 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v233, %body67 ]
  %v77 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v235, %body67 ]
  %v78 = icmp slt i64 %v69, %v17
  br i1 %v78, label %body67, label %done68
body67:
  %v79 = mul i64 %v69, 8
  %v80 = getelementptr i8, ptr %v5, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = mul i64 %v69, 20
  %v83 = getelementptr i8, ptr %v7, i64 %v82
  %v84 = getelementptr i8, ptr %v65, i64 %v81
  %v85 = load i32, ptr %v83, align 1
  %v86 = getelementptr i8, ptr %v83, i64 4
  %v87 = load i32, ptr %v86, align 1
  %v88 = getelementptr i8, ptr %v83, i64 8
  %v89 = load i32, ptr %v88, align 1
  %v90 = getelementptr i8, ptr %v83, i64 12
  %v91 = load i32, ptr %v90, align 1
  %v92 = getelementptr i8, ptr %v83, i64 16
  %v93 = load i32, ptr %v92, align 1
  %v94 = insertelement <4 x i32> poison, i32 %v85, i64 0
  %v95 = shufflevector <4 x i32> %v94, <4 x i32> poison, <4 x i32> zeroinitializer
  %v96 = bitcast <4 x i32> %v95 to <8 x i16>
  %v97 = insertelement <4 x i32> poison, i32 %v87, i64 0
  %v98 = shufflevector <4 x i32> %v97, <4 x i32> poison, <4 x i32> zeroinitializer
  %v99 = bitcast <4 x i32> %v98 to <8 x i16>
  %v100 = insertelement <4 x i32> poison, i32 %v89, i64 0
  %v101 = shufflevector <4 x i32> %v100, <4 x i32> poison, <4 x i32> zeroinitializer
  %v102 = bitcast <4 x i32> %v101 to <8 x i16>
  %v103 = insertelement <4 x i32> poison, i32 %v91, i64 0
  %v104 = shufflevector <4 x i32> %v103, <4 x i32> poison, <4 x i32> zeroinitializer
  %v105 = bitcast <4 x i32> %v104 to <8 x i16>
  %v106 = insertelement <4 x i32> poison, i32 %v93, i64 0
  %v107 = shufflevector <4 x i32> %v106, <4 x i32> poison, <4 x i32> zeroinitializer
  %v108 = bitcast <4 x i32> %v107 to <8 x i16>
  %v109 = load <8 x i8>, ptr %v84, align 1
  %v110 = zext <8 x i8> %v109 to <8 x i16>
  %v111 = getelementptr i8, ptr %v84, i64 1
  %v112 = load <8 x i8>, ptr %v111, align 1
  %v113 = zext <8 x i8> %v112 to <8 x i16>
  %v114 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v110, <8 x i16> %v96)
  %v115 = add <4 x i32> %v70, %v114
  %v116 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v113, <8 x i16> %v96)
  %v117 = add <4 x i32> %v71, %v116
  %v118 = getelementptr i8, ptr %v84, i64 %v13
  %v119 = load <8 x i8>, ptr %v118, align 1
  %v120 = zext <8 x i8> %v119 to <8 x i16>
  %v121 = getelementptr i8, ptr %v118, i64 1
  %v122 = load <8 x i8>, ptr %v121, align 1
  %v123 = zext <8 x i8> %v122 to <8 x i16>
  %v124 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v120, <8 x i16> %v99)
  %v125 = add <4 x i32> %v115, %v124
  %v126 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v123, <8 x i16> %v99)
  %v127 = add <4 x i32> %v117, %v126
  %v128 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v120, <8 x i16> %v96)
  %v129 = add <4 x i32> %v72, %v128
  %v130 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v123, <8 x i16> %v96)
  %v131 = add <4 x i32> %v73, %v130
  %v132 = getelementptr i8, ptr %v118, i64 %v13
  %v133 = load <8 x i8>, ptr %v132, align 1
  %v134 = zext <8 x i8> %v133 to <8 x i16>
  %v135 = getelementptr i8, ptr %v132, i64 1
  %v136 = load <8 x i8>, ptr %v135, align 1
  %v137 = zext <8 x i8> %v136 to <8 x i16>
  %v138 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v134, <8 x i16> %v102)
  %v139 = add <4 x i32> %v125, %v138
  %v140 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v137, <8 x i16> %v102)
  %v141 = add <4 x i32> %v127, %v140
  %v142 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v134, <8 x i16> %v99)
  %v143 = add <4 x i32> %v129, %v142
  %v144 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v137, <8 x i16> %v99)
  %v145 = add <4 x i32> %v131, %v144
  %v146 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v134, <8 x i16> %v96)
  %v147 = add <4 x i32> %v74, %v146
  %v148 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v137, <8 x i16> %v96)
  %v149 = add <4 x i32> %v75, %v148
  %v150 = getelementptr i8, ptr %v132, i64 %v13
  %v151 = load <8 x i8>, ptr %v150, align 1
  %v152 = zext <8 x i8> %v151 to <8 x i16>
  %v153 = getelementptr i8, ptr %v150, i64 1
  %v154 = load <8 x i8>, ptr %v153, align 1
  %v155 = zext <8 x i8> %v154 to <8 x i16>
  %v156 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v152, <8 x i16> %v105)
  %v157 = add <4 x i32> %v139, %v156
  %v158 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v105)
  %v159 = add <4 x i32> %v141, %v158
  %v160 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v152, <8 x i16> %v102)
  %v161 = add <4 x i32> %v143, %v160
  %v162 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v102)
  %v163 = add <4 x i32> %v145, %v162
  %v164 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v152, <8 x i16> %v99)
  %v165 = add <4 x i32> %v147, %v164
  %v166 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v99)
  %v167 = add <4 x i32> %v149, %v166
  %v168 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v152, <8 x i16> %v96)
  %v169 = add <4 x i32> %v76, %v168
  %v170 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v155, <8 x i16> %v96)
  %v171 = add <4 x i32> %v77, %v170
  %v172 = getelementptr i8, ptr %v150, i64 %v13
  %v173 = load <8 x i8>, ptr %v172, align 1
  %v174 = zext <8 x i8> %v173 to <8 x i16>
  %v175 = getelementptr i8, ptr %v172, i64 1
  %v176 = load <8 x i8>, ptr %v175, align 1
  %v177 = zext <8 x i8> %v176 to <8 x i16>
  %v178 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v174, <8 x i16> %v108)
  %v179 = add <4 x i32> %v157, %v178
  %v180 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v177, <8 x i16> %v108)
  %v181 = add <4 x i32> %v159, %v180
  %v182 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v174, <8 x i16> %v105)
  %v183 = add <4 x i32> %v161, %v182
  %v184 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v177, <8 x i16> %v105)
  %v185 = add <4 x i32> %v163, %v184
  %v186 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v174, <8 x i16> %v102)
  %v187 = add <4 x i32> %v165, %v186
  %v188 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v177, <8 x i16> %v102)
  %v189 = add <4 x i32> %v167, %v188
  %v190 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v174, <8 x i16> %v99)
  %v191 = add <4 x i32> %v169, %v190
  %v192 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v177, <8 x i16> %v99)
  %v193 = add <4 x i32> %v171, %v192
  %v194 = getelementptr i8, ptr %v172, i64 %v13
  %v195 = load <8 x i8>, ptr %v194, align 1
  %v196 = zext <8 x i8> %v195 to <8 x i16>
  %v197 = getelementptr i8, ptr %v194, i64 1
  %v198 = load <8 x i8>, ptr %v197, align 1
  %v199 = zext <8 x i8> %v198 to <8 x i16>
  %v200 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v196, <8 x i16> %v108)
  %v201 = add <4 x i32> %v183, %v200
  %v202 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v199, <8 x i16> %v108)
  %v203 = add <4 x i32> %v185, %v202
  %v204 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v196, <8 x i16> %v105)
  %v205 = add <4 x i32> %v187, %v204
  %v206 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v199, <8 x i16> %v105)
  %v207 = add <4 x i32> %v189, %v206
  %v208 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v196, <8 x i16> %v102)
  %v209 = add <4 x i32> %v191, %v208
  %v210 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v199, <8 x i16> %v102)
  %v211 = add <4 x i32> %v193, %v210
  %v212 = getelementptr i8, ptr %v194, i64 %v13
  %v213 = load <8 x i8>, ptr %v212, align 1
  %v214 = zext <8 x i8> %v213 to <8 x i16>
  %v215 = getelementptr i8, ptr %v212, i64 1
  %v216 = load <8 x i8>, ptr %v215, align 1
  %v217 = zext <8 x i8> %v216 to <8 x i16>
  %v218 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v214, <8 x i16> %v108)
  %v219 = add <4 x i32> %v205, %v218
  %v220 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v217, <8 x i16> %v108)
  %v221 = add <4 x i32> %v207, %v220
  %v222 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v214, <8 x i16> %v105)
  %v223 = add <4 x i32> %v209, %v222
  %v224 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v217, <8 x i16> %v105)
  %v225 = add <4 x i32> %v211, %v224
  %v226 = getelementptr i8, ptr %v212, i64 %v13
  %v227 = load <8 x i8>, ptr %v226, align 1
  %v228 = zext <8 x i8> %v227 to <8 x i16>
  %v229 = getelementptr i8, ptr %v226, i64 1
  %v230 = load <8 x i8>, ptr %v229, align 1
  %v231 = zext <8 x i8> %v230 to <8 x i16>
  %v232 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v228, <8 x i16> %v108)
  %v233 = add <4 x i32> %v223, %v232
  %v234 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v231, <8 x i16> %v108)
  %v235 = add <4 x i32> %v225, %v234
  %v236 = add i64 %v69, 1
  %v237 = freeze i64 %v236
  br label %head66
done68:
  %v238 = mul i64 %v17, 8
  %v239 = getelementptr i8, ptr %v5, i64 %v238
  %v240 = mul i64 %v17, 20
  %v241 = getelementptr i8, ptr %v7, i64 %v240
  %v242 = mul i64 %v64, 4
  %v243 = getelementptr i8, ptr %v57, i64 %v242
  %v244 = shufflevector <4 x i32> %v70, <4 x i32> %v71, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  store <8 x i32> %v244, ptr %v243, align 1
  %v245 = getelementptr i8, ptr %v243, i64 %v15
  %v246 = shufflevector <4 x i32> %v72, <4 x i32> %v73, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  store <8 x i32> %v246, ptr %v245, align 1
  %v247 = getelementptr i8, ptr %v245, i64 %v15
  %v248 = shufflevector <4 x i32> %v74, <4 x i32> %v75, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  store <8 x i32> %v248, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v247, i64 %v15
  %v250 = shufflevector <4 x i32> %v76, <4 x i32> %v77, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  store <8 x i32> %v250, ptr %v249, align 1
  %v251 = add i64 %v62, 8
  %v252 = freeze i64 %v251
  br label %head59
done61:
  %v253 = add i64 %v51, 4
  %v254 = freeze i64 %v253
  br label %head48
done50:
  br label %after46
after46:
  %v255 = xor i1 %v44, true
  br i1 %v255, label %then256, label %after257
then256:
  br label %head258
head258:
  %v261 = phi i64 [ %v38, %then256 ], [ %v373, %done270 ]
  %v262 = icmp slt i64 %v261, %v41
  br i1 %v262, label %body259, label %done260
body259:
  %v263 = mul i64 %v261, %v13
  %v264 = getelementptr i8, ptr %v1, i64 %v263
  %v265 = mul i64 %v261, %v15
  %v266 = getelementptr i8, ptr %v3, i64 %v265
  %v267 = sub i64 %v43, 8
  br label %head268
head268:
  %v271 = phi i64 [ %v39, %body259 ], [ %v371, %done277 ]
  %v272 = icmp slt i64 %v271, %v43
  br i1 %v272, label %body269, label %done270
body269:
  %v273 = call i64 @llvm.smin.i64(i64 %v271, i64 %v267)
  %v274 = getelementptr i8, ptr %v264, i64 %v273
  br label %head275
head275:
  %v278 = phi i64 [ 0, %body269 ], [ %v362, %body276 ]
  %v279 = phi <4 x i32> [ zeroinitializer, %body269 ], [ %v358, %body276 ]
  %v280 = phi <4 x i32> [ zeroinitializer, %body269 ], [ %v360, %body276 ]
  %v281 = icmp slt i64 %v278, %v17
  br i1 %v281, label %body276, label %done277
body276:
  %v282 = mul i64 %v278, 8
  %v283 = getelementptr i8, ptr %v5, i64 %v282
  %v284 = load i64, ptr %v283, align 8
  %v285 = mul i64 %v278, 20
  %v286 = getelementptr i8, ptr %v7, i64 %v285
  %v287 = getelementptr i8, ptr %v274, i64 %v284
  %v288 = load i32, ptr %v286, align 1
  %v289 = getelementptr i8, ptr %v286, i64 4
  %v290 = load i32, ptr %v289, align 1
  %v291 = getelementptr i8, ptr %v286, i64 8
  %v292 = load i32, ptr %v291, align 1
  %v293 = getelementptr i8, ptr %v286, i64 12
  %v294 = load i32, ptr %v293, align 1
  %v295 = getelementptr i8, ptr %v286, i64 16
  %v296 = load i32, ptr %v295, align 1
  %v297 = insertelement <4 x i32> poison, i32 %v288, i64 0
  %v298 = shufflevector <4 x i32> %v297, <4 x i32> poison, <4 x i32> zeroinitializer
  %v299 = bitcast <4 x i32> %v298 to <8 x i16>
  %v300 = insertelement <4 x i32> poison, i32 %v290, i64 0
  %v301 = shufflevector <4 x i32> %v300, <4 x i32> poison, <4 x i32> zeroinitializer
  %v302 = bitcast <4 x i32> %v301 to <8 x i16>
  %v303 = insertelement <4 x i32> poison, i32 %v292, i64 0
  %v304 = shufflevector <4 x i32> %v303, <4 x i32> poison, <4 x i32> zeroinitializer
  %v305 = bitcast <4 x i32> %v304 to <8 x i16>
  %v306 = insertelement <4 x i32> poison, i32 %v294, i64 0
  %v307 = shufflevector <4 x i32> %v306, <4 x i32> poison, <4 x i32> zeroinitializer
  %v308 = bitcast <4 x i32> %v307 to <8 x i16>
  %v309 = insertelement <4 x i32> poison, i32 %v296, i64 0
  %v310 = shufflevector <4 x i32> %v309, <4 x i32> poison, <4 x i32> zeroinitializer
  %v311 = bitcast <4 x i32> %v310 to <8 x i16>
  %v312 = load <8 x i8>, ptr %v287, align 1
  %v313 = zext <8 x i8> %v312 to <8 x i16>
  %v314 = getelementptr i8, ptr %v287, i64 1
  %v315 = load <8 x i8>, ptr %v314, align 1
  %v316 = zext <8 x i8> %v315 to <8 x i16>
  %v317 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v313, <8 x i16> %v299)
  %v318 = add <4 x i32> %v279, %v317
  %v319 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v316, <8 x i16> %v299)
  %v320 = add <4 x i32> %v280, %v319
  %v321 = getelementptr i8, ptr %v287, i64 %v13
  %v322 = load <8 x i8>, ptr %v321, align 1
  %v323 = zext <8 x i8> %v322 to <8 x i16>
  %v324 = getelementptr i8, ptr %v321, i64 1
  %v325 = load <8 x i8>, ptr %v324, align 1
  %v326 = zext <8 x i8> %v325 to <8 x i16>
  %v327 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v323, <8 x i16> %v302)
  %v328 = add <4 x i32> %v318, %v327
  %v329 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v326, <8 x i16> %v302)
  %v330 = add <4 x i32> %v320, %v329
  %v331 = getelementptr i8, ptr %v321, i64 %v13
  %v332 = load <8 x i8>, ptr %v331, align 1
  %v333 = zext <8 x i8> %v332 to <8 x i16>
  %v334 = getelementptr i8, ptr %v331, i64 1
  %v335 = load <8 x i8>, ptr %v334, align 1
  %v336 = zext <8 x i8> %v335 to <8 x i16>
  %v337 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v333, <8 x i16> %v305)
  %v338 = add <4 x i32> %v328, %v337
  %v339 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v336, <8 x i16> %v305)
  %v340 = add <4 x i32> %v330, %v339
  %v341 = getelementptr i8, ptr %v331, i64 %v13
  %v342 = load <8 x i8>, ptr %v341, align 1
  %v343 = zext <8 x i8> %v342 to <8 x i16>
  %v344 = getelementptr i8, ptr %v341, i64 1
  %v345 = load <8 x i8>, ptr %v344, align 1
  %v346 = zext <8 x i8> %v345 to <8 x i16>
  %v347 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v343, <8 x i16> %v308)
  %v348 = add <4 x i32> %v338, %v347
  %v349 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v346, <8 x i16> %v308)
  %v350 = add <4 x i32> %v340, %v349
  %v351 = getelementptr i8, ptr %v341, i64 %v13
  %v352 = load <8 x i8>, ptr %v351, align 1
  %v353 = zext <8 x i8> %v352 to <8 x i16>
  %v354 = getelementptr i8, ptr %v351, i64 1
  %v355 = load <8 x i8>, ptr %v354, align 1
  %v356 = zext <8 x i8> %v355 to <8 x i16>
  %v357 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v353, <8 x i16> %v311)
  %v358 = add <4 x i32> %v348, %v357
  %v359 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %v356, <8 x i16> %v311)
  %v360 = add <4 x i32> %v350, %v359
  %v361 = add i64 %v278, 1
  %v362 = freeze i64 %v361
  br label %head275
done277:
  %v363 = mul i64 %v17, 8
  %v364 = getelementptr i8, ptr %v5, i64 %v363
  %v365 = mul i64 %v17, 20
  %v366 = getelementptr i8, ptr %v7, i64 %v365
  %v367 = mul i64 %v273, 4
  %v368 = getelementptr i8, ptr %v266, i64 %v367
  %v369 = shufflevector <4 x i32> %v279, <4 x i32> %v280, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  store <8 x i32> %v369, ptr %v368, align 1
  %v370 = add i64 %v271, 8
  %v371 = freeze i64 %v370
  br label %head268
done270:
  %v372 = add i64 %v261, 1
  %v373 = freeze i64 %v372
  br label %head258
done260:
  br label %after257
after257:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16>, <8 x i16>)
