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
  %v28 = phi i64 [ 0, %entry ], [ %v312, %done39 ]
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
  %v40 = phi i64 [ 0, %body26 ], [ %v310, %after92 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v308, %after92 ]
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
  %v58 = phi i64 [ 0, %then53 ], [ %v89, %done81 ]
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
  %v70 = phi i64 [ 0, %body56 ], [ %v76, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <8 x float> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 8
  %v76 = freeze i64 %v75
  br label %head67
done69:
  %v77 = icmp slt i64 %v11, 8
  %v78 = select i1 %v77, i64 %v11, i64 0
  br label %head79
head79:
  %v82 = phi i64 [ 0, %done69 ], [ %v87, %body80 ]
  %v83 = icmp slt i64 %v82, %v78
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = mul i64 %v82, 4
  %v85 = getelementptr i8, ptr %v63, i64 %v84
  store float %v20, ptr %v85, align 1
  %v86 = add i64 %v82, 1
  %v87 = freeze i64 %v86
  br label %head79
done81:
  %v88 = add i64 %v58, 1
  %v89 = freeze i64 %v88
  br label %head55
done57:
  br label %after54
after54:
  %v90 = xor i1 %v52, true
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = getelementptr i8, ptr %v7, i64 %v34
  %v94 = getelementptr i8, ptr %v93, i64 %v47
  %v95 = icmp eq i64 %v49, 4
  %v96 = icmp sge i64 %v45, 8
  %v97 = icmp sge i64 %v11, 8
  %v98 = and i1 %v96, %v97
  %v99 = and i1 %v95, %v98
  br i1 %v99, label %then100, label %after101
then100:
  %v102 = sub i64 %v45, 8
  %v103 = icmp sge i64 %v45, 8
  %v104 = select i1 %v103, i64 %v45, i64 0
  br label %head105
head105:
  %v108 = phi i64 [ 0, %then100 ], [ %v278, %done195 ]
  %v109 = icmp slt i64 %v108, %v104
  br i1 %v109, label %body106, label %done107
body106:
  %v110 = call i64 @llvm.smin.i64(i64 %v108, i64 %v102)
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr i8, ptr %v41, i64 %v111
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %v36, i64 %v113
  %v115 = add i64 %v110, 1
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr i8, ptr %v41, i64 %v116
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr i8, ptr %v36, i64 %v118
  %v120 = add i64 %v110, 2
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr i8, ptr %v41, i64 %v121
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v36, i64 %v123
  %v125 = add i64 %v110, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr i8, ptr %v41, i64 %v126
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v36, i64 %v128
  %v130 = add i64 %v110, 4
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr i8, ptr %v41, i64 %v131
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v36, i64 %v133
  %v135 = add i64 %v110, 5
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr i8, ptr %v41, i64 %v136
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %v36, i64 %v138
  %v140 = add i64 %v110, 6
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr i8, ptr %v41, i64 %v141
  %v143 = load i64, ptr %v142, align 8
  %v144 = getelementptr i8, ptr %v36, i64 %v143
  %v145 = add i64 %v110, 7
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr i8, ptr %v41, i64 %v146
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr i8, ptr %v36, i64 %v148
  %v150 = add i64 %v110, 8
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr i8, ptr %v41, i64 %v151
  %v153 = load i64, ptr %v152, align 8
  %v154 = getelementptr i8, ptr %v36, i64 %v153
  %v155 = add i64 %v110, 9
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr i8, ptr %v41, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v36, i64 %v158
  %v160 = add i64 %v110, 10
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr i8, ptr %v41, i64 %v161
  %v163 = load i64, ptr %v162, align 8
  %v164 = getelementptr i8, ptr %v36, i64 %v163
  %v165 = add i64 %v110, 11
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr i8, ptr %v41, i64 %v166
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %v36, i64 %v168
  %v170 = add i64 %v110, 12
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr i8, ptr %v41, i64 %v171
  %v173 = load i64, ptr %v172, align 8
  %v174 = getelementptr i8, ptr %v36, i64 %v173
  %v175 = add i64 %v110, 13
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr i8, ptr %v41, i64 %v176
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %v36, i64 %v178
  %v180 = add i64 %v110, 14
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr i8, ptr %v41, i64 %v181
  %v183 = load i64, ptr %v182, align 8
  %v184 = getelementptr i8, ptr %v36, i64 %v183
  %v185 = add i64 %v110, 15
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr i8, ptr %v41, i64 %v186
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %v36, i64 %v188
  %v190 = sub i64 %v11, 8
  %v191 = icmp sge i64 %v11, 8
  %v192 = select i1 %v191, i64 %v11, i64 0
  br label %head193
head193:
  %v196 = phi i64 [ 0, %body106 ], [ %v276, %body194 ]
  %v197 = icmp slt i64 %v196, %v192
  br i1 %v197, label %body194, label %done195
body194:
  %v198 = call i64 @llvm.smin.i64(i64 %v196, i64 %v190)
  %v199 = mul i64 %v198, 4
  %v200 = getelementptr i8, ptr %v154, i64 %v199
  call void @llvm.prefetch.p0(ptr %v200, i32 1, i32 2, i32 1)
  %v201 = mul i64 %v198, 4
  %v202 = getelementptr i8, ptr %v159, i64 %v201
  call void @llvm.prefetch.p0(ptr %v202, i32 1, i32 2, i32 1)
  %v203 = mul i64 %v198, 4
  %v204 = getelementptr i8, ptr %v164, i64 %v203
  call void @llvm.prefetch.p0(ptr %v204, i32 1, i32 2, i32 1)
  %v205 = mul i64 %v198, 4
  %v206 = getelementptr i8, ptr %v169, i64 %v205
  call void @llvm.prefetch.p0(ptr %v206, i32 1, i32 2, i32 1)
  %v207 = mul i64 %v198, 4
  %v208 = getelementptr i8, ptr %v174, i64 %v207
  call void @llvm.prefetch.p0(ptr %v208, i32 1, i32 2, i32 1)
  %v209 = mul i64 %v198, 4
  %v210 = getelementptr i8, ptr %v179, i64 %v209
  call void @llvm.prefetch.p0(ptr %v210, i32 1, i32 2, i32 1)
  %v211 = mul i64 %v198, 4
  %v212 = getelementptr i8, ptr %v184, i64 %v211
  call void @llvm.prefetch.p0(ptr %v212, i32 1, i32 2, i32 1)
  %v213 = mul i64 %v198, 4
  %v214 = getelementptr i8, ptr %v189, i64 %v213
  call void @llvm.prefetch.p0(ptr %v214, i32 1, i32 2, i32 1)
  %v215 = mul i64 %v110, 4
  %v216 = getelementptr i8, ptr %v94, i64 %v215
  %v217 = mul i64 %v198, %v13
  %v218 = getelementptr i8, ptr %v216, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 1
  %v220 = getelementptr i8, ptr %v218, i64 %v13
  %v221 = load <8 x float>, ptr %v220, align 1
  %v222 = getelementptr i8, ptr %v220, i64 %v13
  %v223 = load <8 x float>, ptr %v222, align 1
  %v224 = getelementptr i8, ptr %v222, i64 %v13
  %v225 = load <8 x float>, ptr %v224, align 1
  %v226 = getelementptr i8, ptr %v224, i64 %v13
  %v227 = load <8 x float>, ptr %v226, align 1
  %v228 = getelementptr i8, ptr %v226, i64 %v13
  %v229 = load <8 x float>, ptr %v228, align 1
  %v230 = getelementptr i8, ptr %v228, i64 %v13
  %v231 = load <8 x float>, ptr %v230, align 1
  %v232 = getelementptr i8, ptr %v230, i64 %v13
  %v233 = load <8 x float>, ptr %v232, align 1
  %v234 = getelementptr i8, ptr %v232, i64 %v13
  %v235 = shufflevector <8 x float> %v219, <8 x float> %v221, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v236 = shufflevector <8 x float> %v219, <8 x float> %v221, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v237 = shufflevector <8 x float> %v223, <8 x float> %v225, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v238 = shufflevector <8 x float> %v223, <8 x float> %v225, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v239 = shufflevector <8 x float> %v227, <8 x float> %v229, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v240 = shufflevector <8 x float> %v227, <8 x float> %v229, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v241 = shufflevector <8 x float> %v231, <8 x float> %v233, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v242 = shufflevector <8 x float> %v231, <8 x float> %v233, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v243 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v244 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v246 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v252 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v254 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v256 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v258 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v259 = mul i64 %v198, 4
  %v260 = getelementptr i8, ptr %v114, i64 %v259
  store <8 x float> %v251, ptr %v260, align 1
  %v261 = mul i64 %v198, 4
  %v262 = getelementptr i8, ptr %v119, i64 %v261
  store <8 x float> %v253, ptr %v262, align 1
  %v263 = mul i64 %v198, 4
  %v264 = getelementptr i8, ptr %v124, i64 %v263
  store <8 x float> %v255, ptr %v264, align 1
  %v265 = mul i64 %v198, 4
  %v266 = getelementptr i8, ptr %v129, i64 %v265
  store <8 x float> %v257, ptr %v266, align 1
  %v267 = mul i64 %v198, 4
  %v268 = getelementptr i8, ptr %v134, i64 %v267
  store <8 x float> %v252, ptr %v268, align 1
  %v269 = mul i64 %v198, 4
  %v270 = getelementptr i8, ptr %v139, i64 %v269
  store <8 x float> %v254, ptr %v270, align 1
  %v271 = mul i64 %v198, 4
  %v272 = getelementptr i8, ptr %v144, i64 %v271
  store <8 x float> %v256, ptr %v272, align 1
  %v273 = mul i64 %v198, 4
  %v274 = getelementptr i8, ptr %v149, i64 %v273
  store <8 x float> %v258, ptr %v274, align 1
  %v275 = add i64 %v196, 8
  %v276 = freeze i64 %v275
  br label %head193
done195:
  %v277 = add i64 %v108, 8
  %v278 = freeze i64 %v277
  br label %head105
done107:
  br label %after101
after101:
  %v279 = xor i1 %v99, true
  br i1 %v279, label %then280, label %after281
then280:
  br label %head282
head282:
  %v285 = phi i64 [ 0, %then280 ], [ %v306, %done295 ]
  %v286 = icmp slt i64 %v285, %v45
  br i1 %v286, label %body283, label %done284
body283:
  %v287 = mul i64 %v285, %v49
  %v288 = getelementptr i8, ptr %v94, i64 %v287
  %v289 = mul i64 %v285, 8
  %v290 = getelementptr i8, ptr %v41, i64 %v289
  %v291 = load i64, ptr %v290, align 8
  %v292 = getelementptr i8, ptr %v36, i64 %v291
  br label %head293
head293:
  %v296 = phi i64 [ 0, %body283 ], [ %v304, %body294 ]
  %v297 = icmp slt i64 %v296, %v11
  br i1 %v297, label %body294, label %done295
body294:
  %v298 = mul i64 %v296, %v13
  %v299 = getelementptr i8, ptr %v288, i64 %v298
  %v300 = load float, ptr %v299, align 1
  %v301 = mul i64 %v296, 4
  %v302 = getelementptr i8, ptr %v292, i64 %v301
  store float %v300, ptr %v302, align 1
  %v303 = add i64 %v296, 1
  %v304 = freeze i64 %v303
  br label %head293
done295:
  %v305 = add i64 %v285, 1
  %v306 = freeze i64 %v305
  br label %head282
done284:
  br label %after281
after281:
  br label %after92
after92:
  %v307 = mul i64 %v45, 8
  %v308 = getelementptr i8, ptr %v41, i64 %v307
  %v309 = add i64 %v40, 1
  %v310 = freeze i64 %v309
  br label %head37
done39:
  %v311 = add i64 %v28, 1
  %v312 = freeze i64 %v311
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
