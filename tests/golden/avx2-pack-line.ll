; pack[f32→f32; line adjacent, rank 2]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 72
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 88
  %v6 = load i64, ptr %v5, align 8
  %v7 = load ptr, ptr %p0, align 8
  %v8 = getelementptr i8, ptr %p0, i64 40
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 24
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 32
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 16
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load float, ptr %v19, align 1
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr i8, ptr %p0, i64 8
  %v24 = load ptr, ptr %v23, align 8
  br label %head25
head25:
  %v28 = phi i64 [ 0, %entry ], [ %v303, %done39 ]
  %v29 = icmp slt i64 %v28, %v4
  br i1 %v29, label %body26, label %done27
body26:
  %v30 = mul i64 %v28, 8
  %v31 = getelementptr i8, ptr %v2, i64 %v30
  %v32 = load i64, ptr %v31, align 8
  %v33 = add i64 0, %v32
  %v34 = call i64 @llvm.smax.i64(i64 %v33, i64 -4611686018427387904)
  %v35 = mul i64 %v28, %v6
  %v36 = getelementptr i8, ptr %v24, i64 %v35
  br label %head37
head37:
  %v40 = phi i64 [ 0, %body26 ], [ %v302, %after89 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v301, %after89 ]
  %v42 = icmp slt i64 %v40, %v17
  br i1 %v42, label %body38, label %done39
body38:
  %v43 = mul i64 %v40, 24
  %v44 = getelementptr i8, ptr %v15, i64 %v43
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v44, i64 8
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v44, i64 16
  %v49 = load i64, ptr %v48, align 8
  %v50 = icmp slt i64 %v34, -2305843009213693952
  %v51 = icmp slt i64 %v47, -2305843009213693952
  %v52 = or i1 %v50, %v51
  br i1 %v52, label %then53, label %after54
then53:
  br label %head55
head55:
  %v58 = phi i64 [ 0, %then53 ], [ %v86, %done80 ]
  %v59 = icmp slt i64 %v58, %v45
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = mul i64 %v58, 8
  %v61 = getelementptr i8, ptr %v41, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v36, i64 %v62
  %v64 = sub i64 %v11, 8
  %v65 = icmp sge i64 %v11, 8
  %v66 = select i1 %v65, i64 %v11, i64 0
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body56 ], [ %v75, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <8 x float> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 8
  br label %head67
done69:
  %v76 = icmp slt i64 %v11, 8
  %v77 = select i1 %v76, i64 %v11, i64 0
  br label %head78
head78:
  %v81 = phi i64 [ 0, %done69 ], [ %v85, %body79 ]
  %v82 = icmp slt i64 %v81, %v77
  br i1 %v82, label %body79, label %done80
body79:
  %v83 = mul i64 %v81, 4
  %v84 = getelementptr i8, ptr %v63, i64 %v83
  store float %v20, ptr %v84, align 1
  %v85 = add i64 %v81, 1
  br label %head78
done80:
  %v86 = add i64 %v58, 1
  br label %head55
done57:
  br label %after54
after54:
  %v87 = xor i1 %v52, true
  br i1 %v87, label %then88, label %after89
then88:
  %v90 = getelementptr i8, ptr %v7, i64 %v34
  %v91 = getelementptr i8, ptr %v90, i64 %v47
  %v92 = icmp eq i64 %v49, 4
  %v93 = icmp sge i64 %v45, 8
  %v94 = icmp sge i64 %v11, 8
  %v95 = and i1 %v93, %v94
  %v96 = and i1 %v92, %v95
  br i1 %v96, label %then97, label %after98
then97:
  %v99 = sub i64 %v45, 8
  %v100 = icmp sge i64 %v45, 8
  %v101 = select i1 %v100, i64 %v45, i64 0
  br label %head102
head102:
  %v105 = phi i64 [ 0, %then97 ], [ %v273, %done194 ]
  %v106 = icmp slt i64 %v105, %v101
  br i1 %v106, label %body103, label %done104
body103:
  %v107 = call i64 @llvm.smin.i64(i64 %v105, i64 %v99)
  %v108 = mul i64 %v107, 4
  %v109 = getelementptr i8, ptr %v91, i64 %v108
  %v110 = mul i64 %v107, 8
  %v111 = getelementptr i8, ptr %v41, i64 %v110
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %v36, i64 %v112
  %v114 = add i64 %v107, 1
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr i8, ptr %v41, i64 %v115
  %v117 = load i64, ptr %v116, align 8
  %v118 = getelementptr i8, ptr %v36, i64 %v117
  %v119 = add i64 %v107, 2
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr i8, ptr %v41, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v36, i64 %v122
  %v124 = add i64 %v107, 3
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr i8, ptr %v41, i64 %v125
  %v127 = load i64, ptr %v126, align 8
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = add i64 %v107, 4
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr i8, ptr %v41, i64 %v130
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v36, i64 %v132
  %v134 = add i64 %v107, 5
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr i8, ptr %v41, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v36, i64 %v137
  %v139 = add i64 %v107, 6
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr i8, ptr %v41, i64 %v140
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr i8, ptr %v36, i64 %v142
  %v144 = add i64 %v107, 7
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr i8, ptr %v41, i64 %v145
  %v147 = load i64, ptr %v146, align 8
  %v148 = getelementptr i8, ptr %v36, i64 %v147
  %v149 = add i64 %v107, 8
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr i8, ptr %v41, i64 %v150
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr i8, ptr %v36, i64 %v152
  %v154 = add i64 %v107, 9
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr i8, ptr %v41, i64 %v155
  %v157 = load i64, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v36, i64 %v157
  %v159 = add i64 %v107, 10
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr i8, ptr %v41, i64 %v160
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %v36, i64 %v162
  %v164 = add i64 %v107, 11
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr i8, ptr %v41, i64 %v165
  %v167 = load i64, ptr %v166, align 8
  %v168 = getelementptr i8, ptr %v36, i64 %v167
  %v169 = add i64 %v107, 12
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr i8, ptr %v41, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %v36, i64 %v172
  %v174 = add i64 %v107, 13
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr i8, ptr %v41, i64 %v175
  %v177 = load i64, ptr %v176, align 8
  %v178 = getelementptr i8, ptr %v36, i64 %v177
  %v179 = add i64 %v107, 14
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr i8, ptr %v41, i64 %v180
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %v36, i64 %v182
  %v184 = add i64 %v107, 15
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr i8, ptr %v41, i64 %v185
  %v187 = load i64, ptr %v186, align 8
  %v188 = getelementptr i8, ptr %v36, i64 %v187
  %v189 = sub i64 %v11, 8
  %v190 = icmp sge i64 %v11, 8
  %v191 = select i1 %v190, i64 %v11, i64 0
  br label %head192
head192:
  %v195 = phi i64 [ 0, %body103 ], [ %v272, %body193 ]
  %v196 = icmp slt i64 %v195, %v191
  br i1 %v196, label %body193, label %done194
body193:
  %v197 = call i64 @llvm.smin.i64(i64 %v195, i64 %v189)
  %v198 = mul i64 %v197, 4
  %v199 = getelementptr i8, ptr %v153, i64 %v198
  call void @llvm.prefetch.p0(ptr %v199, i32 1, i32 2, i32 1)
  %v200 = mul i64 %v197, 4
  %v201 = getelementptr i8, ptr %v158, i64 %v200
  call void @llvm.prefetch.p0(ptr %v201, i32 1, i32 2, i32 1)
  %v202 = mul i64 %v197, 4
  %v203 = getelementptr i8, ptr %v163, i64 %v202
  call void @llvm.prefetch.p0(ptr %v203, i32 1, i32 2, i32 1)
  %v204 = mul i64 %v197, 4
  %v205 = getelementptr i8, ptr %v168, i64 %v204
  call void @llvm.prefetch.p0(ptr %v205, i32 1, i32 2, i32 1)
  %v206 = mul i64 %v197, 4
  %v207 = getelementptr i8, ptr %v173, i64 %v206
  call void @llvm.prefetch.p0(ptr %v207, i32 1, i32 2, i32 1)
  %v208 = mul i64 %v197, 4
  %v209 = getelementptr i8, ptr %v178, i64 %v208
  call void @llvm.prefetch.p0(ptr %v209, i32 1, i32 2, i32 1)
  %v210 = mul i64 %v197, 4
  %v211 = getelementptr i8, ptr %v183, i64 %v210
  call void @llvm.prefetch.p0(ptr %v211, i32 1, i32 2, i32 1)
  %v212 = mul i64 %v197, 4
  %v213 = getelementptr i8, ptr %v188, i64 %v212
  call void @llvm.prefetch.p0(ptr %v213, i32 1, i32 2, i32 1)
  %v214 = mul i64 %v197, %v13
  %v215 = getelementptr i8, ptr %v109, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 1
  %v217 = getelementptr i8, ptr %v215, i64 %v13
  %v218 = load <8 x float>, ptr %v217, align 1
  %v219 = getelementptr i8, ptr %v217, i64 %v13
  %v220 = load <8 x float>, ptr %v219, align 1
  %v221 = getelementptr i8, ptr %v219, i64 %v13
  %v222 = load <8 x float>, ptr %v221, align 1
  %v223 = getelementptr i8, ptr %v221, i64 %v13
  %v224 = load <8 x float>, ptr %v223, align 1
  %v225 = getelementptr i8, ptr %v223, i64 %v13
  %v226 = load <8 x float>, ptr %v225, align 1
  %v227 = getelementptr i8, ptr %v225, i64 %v13
  %v228 = load <8 x float>, ptr %v227, align 1
  %v229 = getelementptr i8, ptr %v227, i64 %v13
  %v230 = load <8 x float>, ptr %v229, align 1
  %v231 = getelementptr i8, ptr %v229, i64 %v13
  %v232 = shufflevector <8 x float> %v216, <8 x float> %v218, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v233 = shufflevector <8 x float> %v216, <8 x float> %v218, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v235 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v236 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v237 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v238 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v239 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v251 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v253 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v255 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v256 = mul i64 %v197, 4
  %v257 = getelementptr i8, ptr %v113, i64 %v256
  store <8 x float> %v248, ptr %v257, align 1
  %v258 = mul i64 %v197, 4
  %v259 = getelementptr i8, ptr %v118, i64 %v258
  store <8 x float> %v250, ptr %v259, align 1
  %v260 = mul i64 %v197, 4
  %v261 = getelementptr i8, ptr %v123, i64 %v260
  store <8 x float> %v252, ptr %v261, align 1
  %v262 = mul i64 %v197, 4
  %v263 = getelementptr i8, ptr %v128, i64 %v262
  store <8 x float> %v254, ptr %v263, align 1
  %v264 = mul i64 %v197, 4
  %v265 = getelementptr i8, ptr %v133, i64 %v264
  store <8 x float> %v249, ptr %v265, align 1
  %v266 = mul i64 %v197, 4
  %v267 = getelementptr i8, ptr %v138, i64 %v266
  store <8 x float> %v251, ptr %v267, align 1
  %v268 = mul i64 %v197, 4
  %v269 = getelementptr i8, ptr %v143, i64 %v268
  store <8 x float> %v253, ptr %v269, align 1
  %v270 = mul i64 %v197, 4
  %v271 = getelementptr i8, ptr %v148, i64 %v270
  store <8 x float> %v255, ptr %v271, align 1
  %v272 = add i64 %v195, 8
  br label %head192
done194:
  %v273 = add i64 %v105, 8
  br label %head102
done104:
  br label %after98
after98:
  %v274 = xor i1 %v96, true
  br i1 %v274, label %then275, label %after276
then275:
  br label %head277
head277:
  %v280 = phi i64 [ 0, %then275 ], [ %v299, %done290 ]
  %v281 = icmp slt i64 %v280, %v45
  br i1 %v281, label %body278, label %done279
body278:
  %v282 = mul i64 %v280, %v49
  %v283 = getelementptr i8, ptr %v91, i64 %v282
  %v284 = mul i64 %v280, 8
  %v285 = getelementptr i8, ptr %v41, i64 %v284
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr i8, ptr %v36, i64 %v286
  br label %head288
head288:
  %v291 = phi i64 [ 0, %body278 ], [ %v298, %body289 ]
  %v292 = icmp slt i64 %v291, %v11
  br i1 %v292, label %body289, label %done290
body289:
  %v293 = mul i64 %v291, %v13
  %v294 = getelementptr i8, ptr %v283, i64 %v293
  %v295 = load float, ptr %v294, align 1
  %v296 = mul i64 %v291, 4
  %v297 = getelementptr i8, ptr %v287, i64 %v296
  store float %v295, ptr %v297, align 1
  %v298 = add i64 %v291, 1
  br label %head288
done290:
  %v299 = add i64 %v280, 1
  br label %head277
done279:
  br label %after276
after276:
  br label %after89
after89:
  %v300 = mul i64 %v45, 8
  %v301 = getelementptr i8, ptr %v41, i64 %v300
  %v302 = add i64 %v40, 1
  br label %head37
done39:
  %v303 = add i64 %v28, 1
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
