; sweep[f32→f32→f32→f32; 2 rows of 1 vectors of 8 at a time; windows of vectors + 7 along vectors of 8]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 16
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 72
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 48
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 64
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 80
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 152
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 160
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 176
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %v13, i64 %v15
  %v19 = getelementptr i8, ptr %p0, i64 168
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %v13, i64 %v20
  %v22 = getelementptr i8, ptr %p0, i64 184
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %v13, i64 %v23
  %v25 = getelementptr i8, ptr %p0, i64 144
  %v26 = load ptr, ptr %v25, align 8
  %v27 = load float, ptr %v26, align 1
  %v28 = getelementptr i8, ptr %p0, i64 24
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 32
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 56
  %v33 = load i64, ptr %v32, align 8
  %v34 = udiv i64 %v33, 2
  %v35 = urem i64 %v33, 2
  %v36 = sub i64 %v7, %v33
  %v37 = add i64 %v34, %v36
  br label %head38
head38:
  %v41 = phi i64 [ 0, %entry ], [ %v49, %body39 ]
  %v42 = icmp slt i64 %v41, %v9
  br i1 %v42, label %body39, label %done40
body39:
  %v43 = sub i64 %v9, 8
  %v44 = call i64 @llvm.smin.i64(i64 %v41, i64 %v43)
  %v45 = mul i64 %v41, 4
  %v46 = mul i64 %v37, %v15
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  store <8 x float> zeroinitializer, ptr %v48, align 1
  %v49 = add i64 %v41, 8
  br label %head38
done40:
  %v50 = call i64 @llvm.smin.i64(i64 %v7, i64 %v33)
  br label %head51
head51:
  %v54 = phi i64 [ %v29, %done40 ], [ %v93, %done73 ]
  %v55 = icmp slt i64 %v54, %v50
  br i1 %v55, label %body52, label %done53
body52:
  %v56 = udiv i64 %v54, 2
  %v57 = urem i64 %v54, 2
  %v58 = mul i64 %v54, 8
  %v59 = getelementptr i8, ptr %v3, i64 %v58
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp slt i64 %v60, -2305843009213693952
  %v62 = getelementptr i8, ptr %v1, i64 %v60
  %v63 = select i1 %v61, ptr %v5, ptr %v62
  %v64 = getelementptr i8, ptr %v59, i64 8
  %v65 = load i64, ptr %v64, align 8
  %v66 = icmp slt i64 %v65, -2305843009213693952
  %v67 = getelementptr i8, ptr %v1, i64 %v65
  %v68 = select i1 %v66, ptr %v5, ptr %v67
  %v69 = mul i64 %v56, %v15
  %v70 = getelementptr i8, ptr %v18, i64 %v69
  br label %head71
head71:
  %v74 = phi i64 [ 0, %body52 ], [ %v92, %body72 ]
  %v75 = icmp slt i64 %v74, %v9
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = sub i64 %v9, 8
  %v77 = call i64 @llvm.smin.i64(i64 %v74, i64 %v76)
  %v78 = mul i64 %v74, 4
  %v79 = mul i64 %v77, 4
  %v80 = getelementptr i8, ptr %v63, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 1
  %v82 = insertelement <8 x float> poison, float %v27, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v81, <8 x float> %v83, <8 x float> zeroinitializer)
  %v85 = mul i64 %v77, 4
  %v86 = getelementptr i8, ptr %v68, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 1
  %v88 = insertelement <8 x float> poison, float %v27, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v87, <8 x float> %v89, <8 x float> %v84)
  %v91 = getelementptr i8, ptr %v70, i64 %v78
  store <8 x float> %v90, ptr %v91, align 1
  %v92 = add i64 %v74, 8
  br label %head71
done73:
  %v93 = add i64 %v54, 2
  br label %head51
done53:
  %v94 = call i64 @llvm.smax.i64(i64 %v29, i64 %v33)
  br label %head95
head95:
  %v98 = phi i64 [ %v94, %done53 ], [ %v129, %done115 ]
  %v99 = icmp slt i64 %v98, %v7
  br i1 %v99, label %body96, label %done97
body96:
  %v100 = call i64 @llvm.smin.i64(i64 %v98, i64 %v33)
  %v101 = udiv i64 %v100, 2
  %v102 = urem i64 %v100, 2
  %v103 = sub i64 %v98, %v100
  %v104 = add i64 %v101, %v103
  %v105 = mul i64 %v98, 8
  %v106 = getelementptr i8, ptr %v3, i64 %v105
  %v107 = load i64, ptr %v106, align 8
  %v108 = icmp slt i64 %v107, -2305843009213693952
  %v109 = getelementptr i8, ptr %v1, i64 %v107
  %v110 = select i1 %v108, ptr %v5, ptr %v109
  %v111 = mul i64 %v104, %v15
  %v112 = getelementptr i8, ptr %v18, i64 %v111
  br label %head113
head113:
  %v116 = phi i64 [ 0, %body96 ], [ %v128, %body114 ]
  %v117 = icmp slt i64 %v116, %v9
  br i1 %v117, label %body114, label %done115
body114:
  %v118 = sub i64 %v9, 8
  %v119 = call i64 @llvm.smin.i64(i64 %v116, i64 %v118)
  %v120 = mul i64 %v116, 4
  %v121 = mul i64 %v119, 4
  %v122 = getelementptr i8, ptr %v110, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 1
  %v124 = insertelement <8 x float> poison, float %v27, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v123, <8 x float> %v125, <8 x float> zeroinitializer)
  %v127 = getelementptr i8, ptr %v112, i64 %v120
  store <8 x float> %v126, ptr %v127, align 1
  %v128 = add i64 %v116, 8
  br label %head113
done115:
  %v129 = add i64 %v98, 1
  br label %head95
done97:
  %v130 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  %v131 = udiv i64 %v130, 2
  %v132 = urem i64 %v130, 2
  %v133 = sub i64 %v29, %v130
  %v134 = add i64 %v131, %v133
  %v135 = sub i64 %v37, 1
  br label %head136
head136:
  %v139 = phi i64 [ 0, %done97 ], [ %v160, %done148 ]
  %v140 = icmp slt i64 %v139, %v9
  br i1 %v140, label %body137, label %done138
body137:
  %v141 = sub i64 %v9, 8
  %v142 = call i64 @llvm.smin.i64(i64 %v139, i64 %v141)
  %v143 = mul i64 %v139, 4
  %v144 = mul i64 %v135, %v15
  %v145 = getelementptr i8, ptr %v18, i64 %v144
  br label %head146
head146:
  %v149 = phi i64 [ %v134, %body137 ], [ %v158, %body147 ]
  %v150 = phi ptr [ %v145, %body137 ], [ %v157, %body147 ]
  %v151 = phi <8 x float> [ zeroinitializer, %body137 ], [ %v155, %body147 ]
  %v152 = icmp slt i64 %v149, %v37
  br i1 %v152, label %body147, label %done148
body147:
  %v153 = getelementptr i8, ptr %v150, i64 %v143
  %v154 = load <8 x float>, ptr %v153, align 1
  %v155 = fadd <8 x float> %v151, %v154
  store <8 x float> %v155, ptr %v153, align 1
  %v156 = sub i64 0, %v15
  %v157 = getelementptr i8, ptr %v150, i64 %v156
  %v158 = add i64 %v149, 1
  br label %head146
done148:
  %v159 = getelementptr i8, ptr %v13, i64 %v143
  store <8 x float> zeroinitializer, ptr %v159, align 1
  %v160 = add i64 %v139, 8
  br label %head136
done138:
  %v161 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  br label %head162
head162:
  %v165 = phi i64 [ 0, %done138 ], [ %v208, %done185 ]
  %v166 = icmp slt i64 %v165, %v161
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = udiv i64 %v165, 2
  %v168 = urem i64 %v165, 2
  %v169 = add i64 %v165, %v7
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr i8, ptr %v3, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp slt i64 %v172, -2305843009213693952
  %v174 = getelementptr i8, ptr %v1, i64 %v172
  %v175 = select i1 %v173, ptr %v5, ptr %v174
  %v176 = getelementptr i8, ptr %v171, i64 8
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp slt i64 %v177, -2305843009213693952
  %v179 = getelementptr i8, ptr %v1, i64 %v177
  %v180 = select i1 %v178, ptr %v5, ptr %v179
  %v181 = mul i64 %v167, %v15
  %v182 = getelementptr i8, ptr %v18, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %body163 ], [ %v207, %body184 ]
  %v187 = icmp slt i64 %v186, %v9
  br i1 %v187, label %body184, label %done185
body184:
  %v188 = sub i64 %v9, 8
  %v189 = call i64 @llvm.smin.i64(i64 %v186, i64 %v188)
  %v190 = mul i64 %v186, 4
  %v191 = mul i64 %v189, 4
  %v192 = getelementptr i8, ptr %v175, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 1
  %v194 = insertelement <8 x float> poison, float %v27, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v195, <8 x float> zeroinitializer)
  %v197 = mul i64 %v189, 4
  %v198 = getelementptr i8, ptr %v180, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 1
  %v200 = insertelement <8 x float> poison, float %v27, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v201, <8 x float> %v196)
  %v203 = getelementptr i8, ptr %v182, i64 %v190
  store <8 x float> %v202, ptr %v203, align 1
  %v204 = getelementptr i8, ptr %v13, i64 %v190
  %v205 = load <8 x float>, ptr %v204, align 1
  %v206 = fadd <8 x float> %v205, %v202
  store <8 x float> %v206, ptr %v204, align 1
  %v207 = add i64 %v186, 8
  br label %head183
done185:
  %v208 = add i64 %v165, 2
  br label %head162
done164:
  %v209 = call i64 @llvm.smax.i64(i64 0, i64 %v33)
  br label %head210
head210:
  %v213 = phi i64 [ %v209, %done164 ], [ %v248, %done231 ]
  %v214 = icmp slt i64 %v213, %v29
  br i1 %v214, label %body211, label %done212
body211:
  %v215 = call i64 @llvm.smin.i64(i64 %v213, i64 %v33)
  %v216 = udiv i64 %v215, 2
  %v217 = urem i64 %v215, 2
  %v218 = sub i64 %v213, %v215
  %v219 = add i64 %v216, %v218
  %v220 = add i64 %v213, %v7
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr i8, ptr %v3, i64 %v221
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp slt i64 %v223, -2305843009213693952
  %v225 = getelementptr i8, ptr %v1, i64 %v223
  %v226 = select i1 %v224, ptr %v5, ptr %v225
  %v227 = mul i64 %v219, %v15
  %v228 = getelementptr i8, ptr %v18, i64 %v227
  br label %head229
head229:
  %v232 = phi i64 [ 0, %body211 ], [ %v247, %body230 ]
  %v233 = icmp slt i64 %v232, %v9
  br i1 %v233, label %body230, label %done231
body230:
  %v234 = sub i64 %v9, 8
  %v235 = call i64 @llvm.smin.i64(i64 %v232, i64 %v234)
  %v236 = mul i64 %v232, 4
  %v237 = mul i64 %v235, 4
  %v238 = getelementptr i8, ptr %v226, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 1
  %v240 = insertelement <8 x float> poison, float %v27, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v241, <8 x float> zeroinitializer)
  %v243 = getelementptr i8, ptr %v228, i64 %v236
  store <8 x float> %v242, ptr %v243, align 1
  %v244 = getelementptr i8, ptr %v13, i64 %v236
  %v245 = load <8 x float>, ptr %v244, align 1
  %v246 = fadd <8 x float> %v245, %v242
  store <8 x float> %v246, ptr %v244, align 1
  %v247 = add i64 %v232, 8
  br label %head229
done231:
  %v248 = add i64 %v213, 1
  br label %head210
done212:
  br label %head249
head249:
  %v252 = phi i64 [ 0, %done212 ], [ %v439, %done378 ]
  %v253 = icmp slt i64 %v252, %v31
  br i1 %v253, label %body250, label %done251
body250:
  %v254 = icmp sgt i64 %v252, 0
  br i1 %v254, label %then255, label %after256
then255:
  %v257 = sub i64 %v37, 1
  br label %head258
head258:
  %v261 = phi i64 [ 0, %then255 ], [ %v282, %done270 ]
  %v262 = icmp slt i64 %v261, %v9
  br i1 %v262, label %body259, label %done260
body259:
  %v263 = sub i64 %v9, 8
  %v264 = call i64 @llvm.smin.i64(i64 %v261, i64 %v263)
  %v265 = mul i64 %v261, 4
  %v266 = mul i64 %v257, %v15
  %v267 = getelementptr i8, ptr %v18, i64 %v266
  br label %head268
head268:
  %v271 = phi i64 [ 0, %body259 ], [ %v280, %body269 ]
  %v272 = phi ptr [ %v267, %body259 ], [ %v279, %body269 ]
  %v273 = phi <8 x float> [ zeroinitializer, %body259 ], [ %v277, %body269 ]
  %v274 = icmp slt i64 %v271, %v37
  br i1 %v274, label %body269, label %done270
body269:
  %v275 = getelementptr i8, ptr %v272, i64 %v265
  %v276 = load <8 x float>, ptr %v275, align 1
  %v277 = fadd <8 x float> %v273, %v276
  store <8 x float> %v277, ptr %v275, align 1
  %v278 = sub i64 0, %v15
  %v279 = getelementptr i8, ptr %v272, i64 %v278
  %v280 = add i64 %v271, 1
  br label %head268
done270:
  %v281 = getelementptr i8, ptr %v13, i64 %v265
  store <8 x float> zeroinitializer, ptr %v281, align 1
  %v282 = add i64 %v261, 8
  br label %head258
done260:
  br label %after256
after256:
  %v283 = sub i64 %v29, %v252
  %v284 = call i64 @llvm.smax.i64(i64 %v283, i64 0)
  %v285 = sub i64 %v31, %v252
  %v286 = call i64 @llvm.smin.i64(i64 %v7, i64 %v285)
  %v287 = call i64 @llvm.smin.i64(i64 %v286, i64 %v33)
  br label %head288
head288:
  %v291 = phi i64 [ %v284, %after256 ], [ %v374, %done324 ]
  %v292 = icmp slt i64 %v291, %v287
  br i1 %v292, label %body289, label %done290
body289:
  %v293 = udiv i64 %v291, 2
  %v294 = urem i64 %v291, 2
  %v295 = add i64 %v252, %v291
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr i8, ptr %v3, i64 %v296
  %v298 = load i64, ptr %v297, align 8
  %v299 = icmp slt i64 %v298, -2305843009213693952
  %v300 = getelementptr i8, ptr %v1, i64 %v298
  %v301 = select i1 %v299, ptr %v5, ptr %v300
  %v302 = getelementptr i8, ptr %v297, i64 8
  %v303 = load i64, ptr %v302, align 8
  %v304 = icmp slt i64 %v303, -2305843009213693952
  %v305 = getelementptr i8, ptr %v1, i64 %v303
  %v306 = select i1 %v304, ptr %v5, ptr %v305
  %v307 = add i64 %v295, %v7
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr i8, ptr %v3, i64 %v308
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp slt i64 %v310, -2305843009213693952
  %v312 = getelementptr i8, ptr %v1, i64 %v310
  %v313 = select i1 %v311, ptr %v5, ptr %v312
  %v314 = getelementptr i8, ptr %v309, i64 8
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp slt i64 %v315, -2305843009213693952
  %v317 = getelementptr i8, ptr %v1, i64 %v315
  %v318 = select i1 %v316, ptr %v5, ptr %v317
  %v319 = mul i64 %v293, %v15
  %v320 = getelementptr i8, ptr %v18, i64 %v319
  %v321 = getelementptr i8, ptr %v320, i64 %v15
  br label %head322
head322:
  %v325 = phi i64 [ 0, %body289 ], [ %v369, %body323 ]
  %v326 = icmp slt i64 %v325, %v9
  br i1 %v326, label %body323, label %done324
body323:
  %v327 = sub i64 %v9, 8
  %v328 = call i64 @llvm.smin.i64(i64 %v325, i64 %v327)
  %v329 = mul i64 %v325, 4
  %v330 = getelementptr i8, ptr %v13, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 1
  %v332 = getelementptr i8, ptr %v321, i64 %v329
  %v333 = load <8 x float>, ptr %v332, align 1
  %v334 = fadd <8 x float> %v333, %v331
  %v335 = mul i64 %v328, 4
  %v336 = getelementptr i8, ptr %v306, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 1
  %v338 = insertelement <8 x float> poison, float %v27, i64 0
  %v339 = shufflevector <8 x float> %v338, <8 x float> poison, <8 x i32> zeroinitializer
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v339, <8 x float> %v334)
  %v341 = mul i64 %v328, 4
  %v342 = getelementptr i8, ptr %v301, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 1
  %v344 = insertelement <8 x float> poison, float %v27, i64 0
  %v345 = shufflevector <8 x float> %v344, <8 x float> poison, <8 x i32> zeroinitializer
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v345, <8 x float> %v340)
  %v347 = add i64 %v11, %v328
  %v348 = mul i64 %v347, 4
  %v349 = getelementptr i8, ptr %v21, i64 %v348
  store <8 x float> %v346, ptr %v349, align 1
  %v350 = mul i64 %v328, 4
  %v351 = getelementptr i8, ptr %v313, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 1
  %v353 = insertelement <8 x float> poison, float %v27, i64 0
  %v354 = shufflevector <8 x float> %v353, <8 x float> poison, <8 x i32> zeroinitializer
  %v355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> %v354, <8 x float> zeroinitializer)
  %v356 = fadd <8 x float> %v340, %v355
  %v357 = getelementptr i8, ptr %v21, i64 %v17
  %v358 = add i64 %v11, %v328
  %v359 = mul i64 %v358, 4
  %v360 = getelementptr i8, ptr %v357, i64 %v359
  store <8 x float> %v356, ptr %v360, align 1
  %v361 = mul i64 %v328, 4
  %v362 = getelementptr i8, ptr %v318, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 1
  %v364 = insertelement <8 x float> poison, float %v27, i64 0
  %v365 = shufflevector <8 x float> %v364, <8 x float> poison, <8 x i32> zeroinitializer
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v363, <8 x float> %v365, <8 x float> %v355)
  %v367 = getelementptr i8, ptr %v320, i64 %v329
  store <8 x float> %v366, ptr %v367, align 1
  %v368 = fadd <8 x float> %v331, %v366
  store <8 x float> %v368, ptr %v330, align 1
  %v369 = add i64 %v325, 8
  br label %head322
done324:
  %v370 = add i64 %v252, %v291
  %v371 = sub i64 %v370, %v29
  %v372 = sub i64 %v286, %v291
  %v373 = call i64 @llvm.smin.i64(i64 2, i64 %v372)
  call void @faltung_routine_lines(ptr %p0, i64 %v371, i64 %v373)
  %v374 = add i64 %v291, 2
  br label %head288
done290:
  %v375 = call i64 @llvm.smax.i64(i64 %v284, i64 %v33)
  br label %head376
head376:
  %v379 = phi i64 [ %v375, %done290 ], [ %v438, %done405 ]
  %v380 = icmp slt i64 %v379, %v286
  br i1 %v380, label %body377, label %done378
body377:
  %v381 = call i64 @llvm.smin.i64(i64 %v379, i64 %v33)
  %v382 = udiv i64 %v381, 2
  %v383 = urem i64 %v381, 2
  %v384 = sub i64 %v379, %v381
  %v385 = add i64 %v382, %v384
  %v386 = add i64 %v252, %v379
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr i8, ptr %v3, i64 %v387
  %v389 = load i64, ptr %v388, align 8
  %v390 = icmp slt i64 %v389, -2305843009213693952
  %v391 = getelementptr i8, ptr %v1, i64 %v389
  %v392 = select i1 %v390, ptr %v5, ptr %v391
  %v393 = add i64 %v386, %v7
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr i8, ptr %v3, i64 %v394
  %v396 = load i64, ptr %v395, align 8
  %v397 = icmp slt i64 %v396, -2305843009213693952
  %v398 = getelementptr i8, ptr %v1, i64 %v396
  %v399 = select i1 %v397, ptr %v5, ptr %v398
  %v400 = mul i64 %v385, %v15
  %v401 = getelementptr i8, ptr %v18, i64 %v400
  %v402 = getelementptr i8, ptr %v401, i64 %v15
  br label %head403
head403:
  %v406 = phi i64 [ 0, %body377 ], [ %v433, %body404 ]
  %v407 = icmp slt i64 %v406, %v9
  br i1 %v407, label %body404, label %done405
body404:
  %v408 = sub i64 %v9, 8
  %v409 = call i64 @llvm.smin.i64(i64 %v406, i64 %v408)
  %v410 = mul i64 %v406, 4
  %v411 = getelementptr i8, ptr %v13, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 1
  %v413 = getelementptr i8, ptr %v402, i64 %v410
  %v414 = load <8 x float>, ptr %v413, align 1
  %v415 = fadd <8 x float> %v414, %v412
  %v416 = mul i64 %v409, 4
  %v417 = getelementptr i8, ptr %v392, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 1
  %v419 = insertelement <8 x float> poison, float %v27, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v418, <8 x float> %v420, <8 x float> %v415)
  %v422 = add i64 %v11, %v409
  %v423 = mul i64 %v422, 4
  %v424 = getelementptr i8, ptr %v21, i64 %v423
  store <8 x float> %v421, ptr %v424, align 1
  %v425 = mul i64 %v409, 4
  %v426 = getelementptr i8, ptr %v399, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 1
  %v428 = insertelement <8 x float> poison, float %v27, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v427, <8 x float> %v429, <8 x float> zeroinitializer)
  %v431 = getelementptr i8, ptr %v401, i64 %v410
  store <8 x float> %v430, ptr %v431, align 1
  %v432 = fadd <8 x float> %v412, %v430
  store <8 x float> %v432, ptr %v411, align 1
  %v433 = add i64 %v406, 8
  br label %head403
done405:
  %v434 = add i64 %v252, %v379
  %v435 = sub i64 %v434, %v29
  %v436 = sub i64 %v286, %v379
  %v437 = call i64 @llvm.smin.i64(i64 1, i64 %v436)
  call void @faltung_routine_lines(ptr %p0, i64 %v435, i64 %v437)
  %v438 = add i64 %v379, 1
  br label %head376
done378:
  %v439 = add i64 %v252, %v7
  br label %head249
done251:
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 152
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 176
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %v6, i64 %v8
  %v12 = getelementptr i8, ptr %p0, i64 168
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %v6, i64 %v13
  %v15 = getelementptr i8, ptr %p0, i64 184
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %v6, i64 %v16
  %v18 = getelementptr i8, ptr %p0, i64 144
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load float, ptr %v19, align 1
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v69, %done56 ]
  %v25 = icmp slt i64 %v24, %p2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v10
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  %v28 = getelementptr i8, ptr %p0, i64 96
  %v29 = load ptr, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 104
  %v31 = load ptr, ptr %v30, align 8
  %v32 = add i64 %v4, %v2
  %v33 = getelementptr i8, ptr %p0, i64 88
  %v34 = load i64, ptr %v33, align 8
  %v35 = add i64 %v4, %v34
  br label %head36
head36:
  %v39 = phi i64 [ 0, %body22 ], [ %v50, %body37 ]
  %v40 = icmp slt i64 %v39, %v4
  br i1 %v40, label %body37, label %done38
body37:
  %v41 = mul i64 %v39, 8
  %v42 = getelementptr i8, ptr %v29, i64 %v41
  %v43 = load i64, ptr %v42, align 8
  %v44 = icmp slt i64 %v43, 0
  %v45 = getelementptr i8, ptr %v27, i64 %v43
  %v46 = select i1 %v44, ptr %v31, ptr %v45
  %v47 = load float, ptr %v46, align 1
  %v48 = mul i64 %v39, 4
  %v49 = getelementptr i8, ptr %v27, i64 %v48
  store float %v47, ptr %v49, align 1
  %v50 = add i64 %v39, 1
  br label %head36
done38:
  %v51 = sub i64 %v32, %v4
  %v52 = mul i64 %v51, 4
  %v53 = getelementptr i8, ptr %v27, i64 %v52
  br label %head54
head54:
  %v57 = phi i64 [ %v4, %done38 ], [ %v68, %body55 ]
  %v58 = icmp slt i64 %v57, %v35
  br i1 %v58, label %body55, label %done56
body55:
  %v59 = mul i64 %v57, 8
  %v60 = getelementptr i8, ptr %v29, i64 %v59
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp slt i64 %v61, 0
  %v63 = getelementptr i8, ptr %v27, i64 %v61
  %v64 = select i1 %v62, ptr %v31, ptr %v63
  %v65 = load float, ptr %v64, align 1
  %v66 = mul i64 %v57, 4
  %v67 = getelementptr i8, ptr %v53, i64 %v66
  store float %v65, ptr %v67, align 1
  %v68 = add i64 %v57, 1
  br label %head54
done56:
  %v69 = add i64 %v24, 1
  br label %head21
done23:
  %v70 = and i64 %p2, -2
  br label %head71
head71:
  %v74 = phi i64 [ 0, %done23 ], [ %v339, %done331 ]
  %v75 = icmp slt i64 %v74, %v70
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, %v10
  %v77 = getelementptr i8, ptr %v14, i64 %v76
  %v78 = getelementptr i8, ptr %p0, i64 112
  %v79 = load i64, ptr %v78, align 8
  %v80 = mul i64 %v79, 4
  %v81 = getelementptr i8, ptr %v77, i64 %v80
  %v82 = getelementptr i8, ptr %p0, i64 8
  %v83 = load ptr, ptr %v82, align 8
  %v84 = add i64 %p1, %v74
  %v85 = getelementptr i8, ptr %p0, i64 136
  %v86 = load i64, ptr %v85, align 8
  %v87 = mul i64 %v84, %v86
  %v88 = getelementptr i8, ptr %v83, i64 %v87
  %v89 = getelementptr i8, ptr %p0, i64 128
  %v90 = load i64, ptr %v89, align 8
  %v91 = mul i64 %v90, 32
  %v92 = getelementptr i8, ptr %v17, i64 128
  %v93 = mul i64 %v91, 0
  %v94 = getelementptr i8, ptr %v92, i64 %v93
  %v95 = getelementptr i8, ptr %v94, i64 %v91
  %v96 = add i64 %v74, 1
  %v97 = mul i64 %v96, %v10
  %v98 = getelementptr i8, ptr %v14, i64 %v97
  %v99 = getelementptr i8, ptr %p0, i64 112
  %v100 = load i64, ptr %v99, align 8
  %v101 = mul i64 %v100, 4
  %v102 = getelementptr i8, ptr %v98, i64 %v101
  %v103 = getelementptr i8, ptr %p0, i64 8
  %v104 = load ptr, ptr %v103, align 8
  %v105 = add i64 %p1, %v96
  %v106 = getelementptr i8, ptr %p0, i64 136
  %v107 = load i64, ptr %v106, align 8
  %v108 = mul i64 %v105, %v107
  %v109 = getelementptr i8, ptr %v104, i64 %v108
  %v110 = getelementptr i8, ptr %p0, i64 128
  %v111 = load i64, ptr %v110, align 8
  %v112 = mul i64 %v111, 32
  %v113 = getelementptr i8, ptr %v17, i64 128
  %v114 = mul i64 %v112, 2
  %v115 = getelementptr i8, ptr %v113, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 %v112
  %v117 = getelementptr i8, ptr %v17, i64 64
  %v118 = getelementptr i8, ptr %p0, i64 120
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %p0, i64 128
  %v121 = load i64, ptr %v120, align 8
  %v122 = udiv i64 %v119, 8
  %v123 = urem i64 %v119, 8
  %v124 = add i64 %v119, 7
  %v125 = udiv i64 %v124, 8
  %v126 = urem i64 %v124, 8
  %v127 = add i64 -1, 1
  %v128 = mul i64 %v127, 32
  %v129 = getelementptr i8, ptr %v81, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 1
  %v131 = getelementptr i8, ptr %v129, i64 4
  %v132 = load <8 x float>, ptr %v131, align 1
  %v133 = fadd <8 x float> %v130, %v132
  %v134 = getelementptr i8, ptr %v129, i64 8
  %v135 = load <8 x float>, ptr %v134, align 1
  %v136 = fadd <8 x float> %v133, %v135
  %v137 = getelementptr i8, ptr %v129, i64 12
  %v138 = load <8 x float>, ptr %v137, align 1
  %v139 = fadd <8 x float> %v136, %v138
  %v140 = shufflevector <8 x float> zeroinitializer, <8 x float> %v136, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v141 = fadd <8 x float> zeroinitializer, %v140
  %v142 = shufflevector <8 x float> zeroinitializer, <8 x float> %v139, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v143 = fadd <8 x float> zeroinitializer, %v142
  %v144 = add i64 -1, 1
  %v145 = mul i64 %v144, 32
  %v146 = getelementptr i8, ptr %v102, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 1
  %v148 = getelementptr i8, ptr %v146, i64 4
  %v149 = load <8 x float>, ptr %v148, align 1
  %v150 = fadd <8 x float> %v147, %v149
  %v151 = getelementptr i8, ptr %v146, i64 8
  %v152 = load <8 x float>, ptr %v151, align 1
  %v153 = fadd <8 x float> %v150, %v152
  %v154 = getelementptr i8, ptr %v146, i64 12
  %v155 = load <8 x float>, ptr %v154, align 1
  %v156 = fadd <8 x float> %v153, %v155
  %v157 = shufflevector <8 x float> zeroinitializer, <8 x float> %v153, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v158 = fadd <8 x float> zeroinitializer, %v157
  %v159 = shufflevector <8 x float> zeroinitializer, <8 x float> %v156, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v160 = fadd <8 x float> zeroinitializer, %v159
  br label %head161
head161:
  %v164 = phi i64 [ 0, %body72 ], [ %v208, %body162 ]
  %v165 = phi <8 x float> [ %v139, %body72 ], [ %v182, %body162 ]
  %v166 = phi <8 x float> [ %v136, %body72 ], [ %v179, %body162 ]
  %v167 = phi <8 x float> [ %v156, %body72 ], [ %v199, %body162 ]
  %v168 = phi <8 x float> [ %v153, %body72 ], [ %v196, %body162 ]
  %v169 = icmp slt i64 %v164, %v121
  br i1 %v169, label %body162, label %done163
body162:
  %v170 = add i64 %v164, 1
  %v171 = mul i64 %v170, 32
  %v172 = getelementptr i8, ptr %v81, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 1
  %v174 = getelementptr i8, ptr %v172, i64 4
  %v175 = load <8 x float>, ptr %v174, align 1
  %v176 = fadd <8 x float> %v173, %v175
  %v177 = getelementptr i8, ptr %v172, i64 8
  %v178 = load <8 x float>, ptr %v177, align 1
  %v179 = fadd <8 x float> %v176, %v178
  %v180 = getelementptr i8, ptr %v172, i64 12
  %v181 = load <8 x float>, ptr %v180, align 1
  %v182 = fadd <8 x float> %v179, %v181
  %v183 = shufflevector <8 x float> %v166, <8 x float> %v179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v184 = fadd <8 x float> %v165, %v183
  %v185 = shufflevector <8 x float> %v165, <8 x float> %v182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v186 = fadd <8 x float> %v165, %v185
  %v187 = add i64 %v164, 1
  %v188 = mul i64 %v187, 32
  %v189 = getelementptr i8, ptr %v102, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 1
  %v191 = getelementptr i8, ptr %v189, i64 4
  %v192 = load <8 x float>, ptr %v191, align 1
  %v193 = fadd <8 x float> %v190, %v192
  %v194 = getelementptr i8, ptr %v189, i64 8
  %v195 = load <8 x float>, ptr %v194, align 1
  %v196 = fadd <8 x float> %v193, %v195
  %v197 = getelementptr i8, ptr %v189, i64 12
  %v198 = load <8 x float>, ptr %v197, align 1
  %v199 = fadd <8 x float> %v196, %v198
  %v200 = shufflevector <8 x float> %v168, <8 x float> %v196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v201 = fadd <8 x float> %v167, %v200
  %v202 = shufflevector <8 x float> %v167, <8 x float> %v199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v203 = fadd <8 x float> %v167, %v202
  %v204 = mul i64 %v164, 32
  %v205 = getelementptr i8, ptr %v94, i64 %v204
  store <8 x float> %v186, ptr %v205, align 1
  %v206 = mul i64 %v164, 32
  %v207 = getelementptr i8, ptr %v115, i64 %v206
  store <8 x float> %v203, ptr %v207, align 1
  %v208 = add i64 %v164, 1
  br label %head161
done163:
  br label %head209
head209:
  %v212 = phi i64 [ 0, %done163 ], [ %v314, %done244 ]
  %v213 = phi <8 x float> [ %v165, %done163 ], [ %v248, %done244 ]
  %v214 = phi <8 x float> [ %v166, %done163 ], [ %v249, %done244 ]
  %v215 = phi <8 x float> [ %v167, %done163 ], [ %v250, %done244 ]
  %v216 = phi <8 x float> [ %v168, %done163 ], [ %v251, %done244 ]
  %v217 = icmp slt i64 %v212, %v125
  br i1 %v217, label %body210, label %done211
body210:
  br label %head218
head218:
  %v221 = phi i64 [ 0, %body210 ], [ %v239, %body219 ]
  %v222 = phi <8 x float> [ zeroinitializer, %body210 ], [ %v230, %body219 ]
  %v223 = phi <8 x float> [ zeroinitializer, %body210 ], [ %v236, %body219 ]
  %v224 = icmp slt i64 %v221, %v121
  br i1 %v224, label %body219, label %done220
body219:
  %v225 = sub i64 %v121, 1
  %v226 = sub i64 %v225, %v221
  %v227 = mul i64 %v226, 32
  %v228 = getelementptr i8, ptr %v94, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 1
  %v230 = fadd <8 x float> %v222, %v229
  %v231 = mul i64 %v226, 32
  %v232 = getelementptr i8, ptr %v95, i64 %v231
  store <8 x float> %v230, ptr %v232, align 1
  %v233 = mul i64 %v226, 32
  %v234 = getelementptr i8, ptr %v115, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 1
  %v236 = fadd <8 x float> %v223, %v235
  %v237 = mul i64 %v226, 32
  %v238 = getelementptr i8, ptr %v116, i64 %v237
  store <8 x float> %v236, ptr %v238, align 1
  %v239 = add i64 %v221, 1
  br label %head218
done220:
  %v240 = sub i64 %v125, %v212
  %v241 = call i64 @llvm.smin.i64(i64 %v121, i64 %v240)
  br label %head242
head242:
  %v245 = phi i64 [ 0, %done220 ], [ %v313, %body243 ]
  %v246 = phi <8 x float> [ zeroinitializer, %done220 ], [ %v298, %body243 ]
  %v247 = phi <8 x float> [ zeroinitializer, %done220 ], [ %v310, %body243 ]
  %v248 = phi <8 x float> [ %v213, %done220 ], [ %v267, %body243 ]
  %v249 = phi <8 x float> [ %v214, %done220 ], [ %v264, %body243 ]
  %v250 = phi <8 x float> [ %v215, %done220 ], [ %v284, %body243 ]
  %v251 = phi <8 x float> [ %v216, %done220 ], [ %v281, %body243 ]
  %v252 = icmp slt i64 %v245, %v241
  br i1 %v252, label %body243, label %done244
body243:
  %v253 = add i64 %v212, %v245
  %v254 = add i64 %v253, %v121
  %v255 = add i64 %v254, 1
  %v256 = mul i64 %v255, 32
  %v257 = getelementptr i8, ptr %v81, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 1
  %v259 = getelementptr i8, ptr %v257, i64 4
  %v260 = load <8 x float>, ptr %v259, align 1
  %v261 = fadd <8 x float> %v258, %v260
  %v262 = getelementptr i8, ptr %v257, i64 8
  %v263 = load <8 x float>, ptr %v262, align 1
  %v264 = fadd <8 x float> %v261, %v263
  %v265 = getelementptr i8, ptr %v257, i64 12
  %v266 = load <8 x float>, ptr %v265, align 1
  %v267 = fadd <8 x float> %v264, %v266
  %v268 = shufflevector <8 x float> %v249, <8 x float> %v264, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v269 = fadd <8 x float> %v248, %v268
  %v270 = shufflevector <8 x float> %v248, <8 x float> %v267, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v271 = fadd <8 x float> %v248, %v270
  %v272 = add i64 %v254, 1
  %v273 = mul i64 %v272, 32
  %v274 = getelementptr i8, ptr %v102, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 1
  %v276 = getelementptr i8, ptr %v274, i64 4
  %v277 = load <8 x float>, ptr %v276, align 1
  %v278 = fadd <8 x float> %v275, %v277
  %v279 = getelementptr i8, ptr %v274, i64 8
  %v280 = load <8 x float>, ptr %v279, align 1
  %v281 = fadd <8 x float> %v278, %v280
  %v282 = getelementptr i8, ptr %v274, i64 12
  %v283 = load <8 x float>, ptr %v282, align 1
  %v284 = fadd <8 x float> %v281, %v283
  %v285 = shufflevector <8 x float> %v251, <8 x float> %v281, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v286 = fadd <8 x float> %v250, %v285
  %v287 = shufflevector <8 x float> %v250, <8 x float> %v284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v288 = fadd <8 x float> %v250, %v287
  %v289 = mul i64 %v245, 32
  %v290 = getelementptr i8, ptr %v95, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 1
  %v292 = fadd <8 x float> %v291, %v246
  %v293 = fadd <8 x float> %v292, %v269
  %v294 = mul i64 %v253, 32
  %v295 = getelementptr i8, ptr %v88, i64 %v294
  %v296 = icmp slt i64 %v253, %v122
  %v297 = select i1 %v296, ptr %v295, ptr %v17
  store <8 x float> %v293, ptr %v297, align 1
  %v298 = fadd <8 x float> %v246, %v271
  %v299 = mul i64 %v245, 32
  %v300 = getelementptr i8, ptr %v94, i64 %v299
  store <8 x float> %v271, ptr %v300, align 1
  %v301 = mul i64 %v245, 32
  %v302 = getelementptr i8, ptr %v116, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 1
  %v304 = fadd <8 x float> %v303, %v247
  %v305 = fadd <8 x float> %v304, %v286
  %v306 = mul i64 %v253, 32
  %v307 = getelementptr i8, ptr %v109, i64 %v306
  %v308 = icmp slt i64 %v253, %v122
  %v309 = select i1 %v308, ptr %v307, ptr %v117
  store <8 x float> %v305, ptr %v309, align 1
  %v310 = fadd <8 x float> %v247, %v288
  %v311 = mul i64 %v245, 32
  %v312 = getelementptr i8, ptr %v115, i64 %v311
  store <8 x float> %v288, ptr %v312, align 1
  %v313 = add i64 %v245, 1
  br label %head242
done244:
  %v314 = add i64 %v212, %v121
  br label %head209
done211:
  %v315 = mul i64 %v122, 32
  %v316 = getelementptr i8, ptr %v88, i64 %v315
  br label %head317
head317:
  %v320 = phi i64 [ 0, %done211 ], [ %v326, %body318 ]
  %v321 = icmp slt i64 %v320, %v123
  br i1 %v321, label %body318, label %done319
body318:
  %v322 = mul i64 %v320, 4
  %v323 = getelementptr i8, ptr %v17, i64 %v322
  %v324 = load float, ptr %v323, align 1
  %v325 = getelementptr i8, ptr %v316, i64 %v322
  store float %v324, ptr %v325, align 1
  %v326 = add i64 %v320, 1
  br label %head317
done319:
  %v327 = mul i64 %v122, 32
  %v328 = getelementptr i8, ptr %v109, i64 %v327
  br label %head329
head329:
  %v332 = phi i64 [ 0, %done319 ], [ %v338, %body330 ]
  %v333 = icmp slt i64 %v332, %v123
  br i1 %v333, label %body330, label %done331
body330:
  %v334 = mul i64 %v332, 4
  %v335 = getelementptr i8, ptr %v117, i64 %v334
  %v336 = load float, ptr %v335, align 1
  %v337 = getelementptr i8, ptr %v328, i64 %v334
  store float %v336, ptr %v337, align 1
  %v338 = add i64 %v332, 1
  br label %head329
done331:
  %v339 = add i64 %v74, 2
  br label %head71
done73:
  br label %head340
head340:
  %v343 = phi i64 [ %v70, %done73 ], [ %v495, %done487 ]
  %v344 = icmp slt i64 %v343, %p2
  br i1 %v344, label %body341, label %done342
body341:
  %v345 = mul i64 %v343, %v10
  %v346 = getelementptr i8, ptr %v14, i64 %v345
  %v347 = getelementptr i8, ptr %p0, i64 112
  %v348 = load i64, ptr %v347, align 8
  %v349 = mul i64 %v348, 4
  %v350 = getelementptr i8, ptr %v346, i64 %v349
  %v351 = getelementptr i8, ptr %p0, i64 8
  %v352 = load ptr, ptr %v351, align 8
  %v353 = add i64 %p1, %v343
  %v354 = getelementptr i8, ptr %p0, i64 136
  %v355 = load i64, ptr %v354, align 8
  %v356 = mul i64 %v353, %v355
  %v357 = getelementptr i8, ptr %v352, i64 %v356
  %v358 = getelementptr i8, ptr %p0, i64 128
  %v359 = load i64, ptr %v358, align 8
  %v360 = mul i64 %v359, 32
  %v361 = getelementptr i8, ptr %v17, i64 128
  %v362 = mul i64 %v360, 0
  %v363 = getelementptr i8, ptr %v361, i64 %v362
  %v364 = getelementptr i8, ptr %v363, i64 %v360
  %v365 = getelementptr i8, ptr %p0, i64 120
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr i8, ptr %p0, i64 128
  %v368 = load i64, ptr %v367, align 8
  %v369 = udiv i64 %v366, 8
  %v370 = urem i64 %v366, 8
  %v371 = add i64 %v366, 7
  %v372 = udiv i64 %v371, 8
  %v373 = urem i64 %v371, 8
  %v374 = add i64 -1, 1
  %v375 = mul i64 %v374, 32
  %v376 = getelementptr i8, ptr %v350, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 1
  %v378 = getelementptr i8, ptr %v376, i64 4
  %v379 = load <8 x float>, ptr %v378, align 1
  %v380 = fadd <8 x float> %v377, %v379
  %v381 = getelementptr i8, ptr %v376, i64 8
  %v382 = load <8 x float>, ptr %v381, align 1
  %v383 = fadd <8 x float> %v380, %v382
  %v384 = getelementptr i8, ptr %v376, i64 12
  %v385 = load <8 x float>, ptr %v384, align 1
  %v386 = fadd <8 x float> %v383, %v385
  %v387 = shufflevector <8 x float> zeroinitializer, <8 x float> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v388 = fadd <8 x float> zeroinitializer, %v387
  %v389 = shufflevector <8 x float> zeroinitializer, <8 x float> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v390 = fadd <8 x float> zeroinitializer, %v389
  br label %head391
head391:
  %v394 = phi i64 [ 0, %body341 ], [ %v417, %body392 ]
  %v395 = phi <8 x float> [ %v386, %body341 ], [ %v410, %body392 ]
  %v396 = phi <8 x float> [ %v383, %body341 ], [ %v407, %body392 ]
  %v397 = icmp slt i64 %v394, %v368
  br i1 %v397, label %body392, label %done393
body392:
  %v398 = add i64 %v394, 1
  %v399 = mul i64 %v398, 32
  %v400 = getelementptr i8, ptr %v350, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 1
  %v402 = getelementptr i8, ptr %v400, i64 4
  %v403 = load <8 x float>, ptr %v402, align 1
  %v404 = fadd <8 x float> %v401, %v403
  %v405 = getelementptr i8, ptr %v400, i64 8
  %v406 = load <8 x float>, ptr %v405, align 1
  %v407 = fadd <8 x float> %v404, %v406
  %v408 = getelementptr i8, ptr %v400, i64 12
  %v409 = load <8 x float>, ptr %v408, align 1
  %v410 = fadd <8 x float> %v407, %v409
  %v411 = shufflevector <8 x float> %v396, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v412 = fadd <8 x float> %v395, %v411
  %v413 = shufflevector <8 x float> %v395, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v414 = fadd <8 x float> %v395, %v413
  %v415 = mul i64 %v394, 32
  %v416 = getelementptr i8, ptr %v363, i64 %v415
  store <8 x float> %v414, ptr %v416, align 1
  %v417 = add i64 %v394, 1
  br label %head391
done393:
  br label %head418
head418:
  %v421 = phi i64 [ 0, %done393 ], [ %v482, %done444 ]
  %v422 = phi <8 x float> [ %v395, %done393 ], [ %v447, %done444 ]
  %v423 = phi <8 x float> [ %v396, %done393 ], [ %v448, %done444 ]
  %v424 = icmp slt i64 %v421, %v372
  br i1 %v424, label %body419, label %done420
body419:
  br label %head425
head425:
  %v428 = phi i64 [ 0, %body419 ], [ %v439, %body426 ]
  %v429 = phi <8 x float> [ zeroinitializer, %body419 ], [ %v436, %body426 ]
  %v430 = icmp slt i64 %v428, %v368
  br i1 %v430, label %body426, label %done427
body426:
  %v431 = sub i64 %v368, 1
  %v432 = sub i64 %v431, %v428
  %v433 = mul i64 %v432, 32
  %v434 = getelementptr i8, ptr %v363, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 1
  %v436 = fadd <8 x float> %v429, %v435
  %v437 = mul i64 %v432, 32
  %v438 = getelementptr i8, ptr %v364, i64 %v437
  store <8 x float> %v436, ptr %v438, align 1
  %v439 = add i64 %v428, 1
  br label %head425
done427:
  %v440 = sub i64 %v372, %v421
  %v441 = call i64 @llvm.smin.i64(i64 %v368, i64 %v440)
  br label %head442
head442:
  %v445 = phi i64 [ 0, %done427 ], [ %v481, %body443 ]
  %v446 = phi <8 x float> [ zeroinitializer, %done427 ], [ %v478, %body443 ]
  %v447 = phi <8 x float> [ %v422, %done427 ], [ %v464, %body443 ]
  %v448 = phi <8 x float> [ %v423, %done427 ], [ %v461, %body443 ]
  %v449 = icmp slt i64 %v445, %v441
  br i1 %v449, label %body443, label %done444
body443:
  %v450 = add i64 %v421, %v445
  %v451 = add i64 %v450, %v368
  %v452 = add i64 %v451, 1
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr i8, ptr %v350, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 1
  %v456 = getelementptr i8, ptr %v454, i64 4
  %v457 = load <8 x float>, ptr %v456, align 1
  %v458 = fadd <8 x float> %v455, %v457
  %v459 = getelementptr i8, ptr %v454, i64 8
  %v460 = load <8 x float>, ptr %v459, align 1
  %v461 = fadd <8 x float> %v458, %v460
  %v462 = getelementptr i8, ptr %v454, i64 12
  %v463 = load <8 x float>, ptr %v462, align 1
  %v464 = fadd <8 x float> %v461, %v463
  %v465 = shufflevector <8 x float> %v448, <8 x float> %v461, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v466 = fadd <8 x float> %v447, %v465
  %v467 = shufflevector <8 x float> %v447, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v468 = fadd <8 x float> %v447, %v467
  %v469 = mul i64 %v445, 32
  %v470 = getelementptr i8, ptr %v364, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 1
  %v472 = fadd <8 x float> %v471, %v446
  %v473 = fadd <8 x float> %v472, %v466
  %v474 = mul i64 %v450, 32
  %v475 = getelementptr i8, ptr %v357, i64 %v474
  %v476 = icmp slt i64 %v450, %v369
  %v477 = select i1 %v476, ptr %v475, ptr %v17
  store <8 x float> %v473, ptr %v477, align 1
  %v478 = fadd <8 x float> %v446, %v468
  %v479 = mul i64 %v445, 32
  %v480 = getelementptr i8, ptr %v363, i64 %v479
  store <8 x float> %v468, ptr %v480, align 1
  %v481 = add i64 %v445, 1
  br label %head442
done444:
  %v482 = add i64 %v421, %v368
  br label %head418
done420:
  %v483 = mul i64 %v369, 32
  %v484 = getelementptr i8, ptr %v357, i64 %v483
  br label %head485
head485:
  %v488 = phi i64 [ 0, %done420 ], [ %v494, %body486 ]
  %v489 = icmp slt i64 %v488, %v370
  br i1 %v489, label %body486, label %done487
body486:
  %v490 = mul i64 %v488, 4
  %v491 = getelementptr i8, ptr %v17, i64 %v490
  %v492 = load float, ptr %v491, align 1
  %v493 = getelementptr i8, ptr %v484, i64 %v490
  store float %v492, ptr %v493, align 1
  %v494 = add i64 %v488, 1
  br label %head485
done487:
  %v495 = add i64 %v343, 1
  br label %head340
done342:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i64 @llvm.smax.i64(i64, i64)
