; sweep[f16→f32→f32→f16; 2 rows of 1 vectors of 4 at a time; windows of vectors + 3 along vectors of 4]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
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
  %v43 = sub i64 %v9, 4
  %v44 = call i64 @llvm.smin.i64(i64 %v41, i64 %v43)
  %v45 = mul i64 %v41, 4
  %v46 = mul i64 %v37, %v15
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  store <4 x float> zeroinitializer, ptr %v48, align 1
  %v49 = add i64 %v41, 4
  br label %head38
done40:
  %v50 = call i64 @llvm.smin.i64(i64 %v7, i64 %v33)
  br label %head51
head51:
  %v54 = phi i64 [ %v29, %done40 ], [ %v97, %done73 ]
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
  %v74 = phi i64 [ 0, %body52 ], [ %v96, %body72 ]
  %v75 = icmp slt i64 %v74, %v9
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = sub i64 %v9, 4
  %v77 = call i64 @llvm.smin.i64(i64 %v74, i64 %v76)
  %v78 = mul i64 %v74, 4
  %v79 = mul i64 %v77, 2
  %v80 = getelementptr i8, ptr %v63, i64 %v79
  %v81 = load <4 x i16>, ptr %v80, align 1
  %v82 = bitcast <4 x i16> %v81 to <4 x half>
  %v83 = fpext <4 x half> %v82 to <4 x float>
  %v84 = insertelement <4 x float> poison, float %v27, i64 0
  %v85 = shufflevector <4 x float> %v84, <4 x float> poison, <4 x i32> zeroinitializer
  %v86 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v83, <4 x float> %v85, <4 x float> zeroinitializer)
  %v87 = mul i64 %v77, 2
  %v88 = getelementptr i8, ptr %v68, i64 %v87
  %v89 = load <4 x i16>, ptr %v88, align 1
  %v90 = bitcast <4 x i16> %v89 to <4 x half>
  %v91 = fpext <4 x half> %v90 to <4 x float>
  %v92 = insertelement <4 x float> poison, float %v27, i64 0
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <4 x i32> zeroinitializer
  %v94 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v91, <4 x float> %v93, <4 x float> %v86)
  %v95 = getelementptr i8, ptr %v70, i64 %v78
  store <4 x float> %v94, ptr %v95, align 1
  %v96 = add i64 %v74, 4
  br label %head71
done73:
  %v97 = add i64 %v54, 2
  br label %head51
done53:
  %v98 = call i64 @llvm.smax.i64(i64 %v29, i64 %v33)
  br label %head99
head99:
  %v102 = phi i64 [ %v98, %done53 ], [ %v135, %done119 ]
  %v103 = icmp slt i64 %v102, %v7
  br i1 %v103, label %body100, label %done101
body100:
  %v104 = call i64 @llvm.smin.i64(i64 %v102, i64 %v33)
  %v105 = udiv i64 %v104, 2
  %v106 = urem i64 %v104, 2
  %v107 = sub i64 %v102, %v104
  %v108 = add i64 %v105, %v107
  %v109 = mul i64 %v102, 8
  %v110 = getelementptr i8, ptr %v3, i64 %v109
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp slt i64 %v111, -2305843009213693952
  %v113 = getelementptr i8, ptr %v1, i64 %v111
  %v114 = select i1 %v112, ptr %v5, ptr %v113
  %v115 = mul i64 %v108, %v15
  %v116 = getelementptr i8, ptr %v18, i64 %v115
  br label %head117
head117:
  %v120 = phi i64 [ 0, %body100 ], [ %v134, %body118 ]
  %v121 = icmp slt i64 %v120, %v9
  br i1 %v121, label %body118, label %done119
body118:
  %v122 = sub i64 %v9, 4
  %v123 = call i64 @llvm.smin.i64(i64 %v120, i64 %v122)
  %v124 = mul i64 %v120, 4
  %v125 = mul i64 %v123, 2
  %v126 = getelementptr i8, ptr %v114, i64 %v125
  %v127 = load <4 x i16>, ptr %v126, align 1
  %v128 = bitcast <4 x i16> %v127 to <4 x half>
  %v129 = fpext <4 x half> %v128 to <4 x float>
  %v130 = insertelement <4 x float> poison, float %v27, i64 0
  %v131 = shufflevector <4 x float> %v130, <4 x float> poison, <4 x i32> zeroinitializer
  %v132 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v129, <4 x float> %v131, <4 x float> zeroinitializer)
  %v133 = getelementptr i8, ptr %v116, i64 %v124
  store <4 x float> %v132, ptr %v133, align 1
  %v134 = add i64 %v120, 4
  br label %head117
done119:
  %v135 = add i64 %v102, 1
  br label %head99
done101:
  %v136 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  %v137 = udiv i64 %v136, 2
  %v138 = urem i64 %v136, 2
  %v139 = sub i64 %v29, %v136
  %v140 = add i64 %v137, %v139
  %v141 = sub i64 %v37, 1
  br label %head142
head142:
  %v145 = phi i64 [ 0, %done101 ], [ %v166, %done154 ]
  %v146 = icmp slt i64 %v145, %v9
  br i1 %v146, label %body143, label %done144
body143:
  %v147 = sub i64 %v9, 4
  %v148 = call i64 @llvm.smin.i64(i64 %v145, i64 %v147)
  %v149 = mul i64 %v145, 4
  %v150 = mul i64 %v141, %v15
  %v151 = getelementptr i8, ptr %v18, i64 %v150
  br label %head152
head152:
  %v155 = phi i64 [ %v140, %body143 ], [ %v164, %body153 ]
  %v156 = phi ptr [ %v151, %body143 ], [ %v163, %body153 ]
  %v157 = phi <4 x float> [ zeroinitializer, %body143 ], [ %v161, %body153 ]
  %v158 = icmp slt i64 %v155, %v37
  br i1 %v158, label %body153, label %done154
body153:
  %v159 = getelementptr i8, ptr %v156, i64 %v149
  %v160 = load <4 x float>, ptr %v159, align 1
  %v161 = fadd <4 x float> %v157, %v160
  store <4 x float> %v161, ptr %v159, align 1
  %v162 = sub i64 0, %v15
  %v163 = getelementptr i8, ptr %v156, i64 %v162
  %v164 = add i64 %v155, 1
  br label %head152
done154:
  %v165 = getelementptr i8, ptr %v13, i64 %v149
  store <4 x float> zeroinitializer, ptr %v165, align 1
  %v166 = add i64 %v145, 4
  br label %head142
done144:
  %v167 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  br label %head168
head168:
  %v171 = phi i64 [ 0, %done144 ], [ %v218, %done191 ]
  %v172 = icmp slt i64 %v171, %v167
  br i1 %v172, label %body169, label %done170
body169:
  %v173 = udiv i64 %v171, 2
  %v174 = urem i64 %v171, 2
  %v175 = add i64 %v171, %v7
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr i8, ptr %v3, i64 %v176
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp slt i64 %v178, -2305843009213693952
  %v180 = getelementptr i8, ptr %v1, i64 %v178
  %v181 = select i1 %v179, ptr %v5, ptr %v180
  %v182 = getelementptr i8, ptr %v177, i64 8
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp slt i64 %v183, -2305843009213693952
  %v185 = getelementptr i8, ptr %v1, i64 %v183
  %v186 = select i1 %v184, ptr %v5, ptr %v185
  %v187 = mul i64 %v173, %v15
  %v188 = getelementptr i8, ptr %v18, i64 %v187
  br label %head189
head189:
  %v192 = phi i64 [ 0, %body169 ], [ %v217, %body190 ]
  %v193 = icmp slt i64 %v192, %v9
  br i1 %v193, label %body190, label %done191
body190:
  %v194 = sub i64 %v9, 4
  %v195 = call i64 @llvm.smin.i64(i64 %v192, i64 %v194)
  %v196 = mul i64 %v192, 4
  %v197 = mul i64 %v195, 2
  %v198 = getelementptr i8, ptr %v181, i64 %v197
  %v199 = load <4 x i16>, ptr %v198, align 1
  %v200 = bitcast <4 x i16> %v199 to <4 x half>
  %v201 = fpext <4 x half> %v200 to <4 x float>
  %v202 = insertelement <4 x float> poison, float %v27, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %v204 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v201, <4 x float> %v203, <4 x float> zeroinitializer)
  %v205 = mul i64 %v195, 2
  %v206 = getelementptr i8, ptr %v186, i64 %v205
  %v207 = load <4 x i16>, ptr %v206, align 1
  %v208 = bitcast <4 x i16> %v207 to <4 x half>
  %v209 = fpext <4 x half> %v208 to <4 x float>
  %v210 = insertelement <4 x float> poison, float %v27, i64 0
  %v211 = shufflevector <4 x float> %v210, <4 x float> poison, <4 x i32> zeroinitializer
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v211, <4 x float> %v204)
  %v213 = getelementptr i8, ptr %v188, i64 %v196
  store <4 x float> %v212, ptr %v213, align 1
  %v214 = getelementptr i8, ptr %v13, i64 %v196
  %v215 = load <4 x float>, ptr %v214, align 1
  %v216 = fadd <4 x float> %v215, %v212
  store <4 x float> %v216, ptr %v214, align 1
  %v217 = add i64 %v192, 4
  br label %head189
done191:
  %v218 = add i64 %v171, 2
  br label %head168
done170:
  %v219 = call i64 @llvm.smax.i64(i64 0, i64 %v33)
  br label %head220
head220:
  %v223 = phi i64 [ %v219, %done170 ], [ %v260, %done241 ]
  %v224 = icmp slt i64 %v223, %v29
  br i1 %v224, label %body221, label %done222
body221:
  %v225 = call i64 @llvm.smin.i64(i64 %v223, i64 %v33)
  %v226 = udiv i64 %v225, 2
  %v227 = urem i64 %v225, 2
  %v228 = sub i64 %v223, %v225
  %v229 = add i64 %v226, %v228
  %v230 = add i64 %v223, %v7
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr i8, ptr %v3, i64 %v231
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp slt i64 %v233, -2305843009213693952
  %v235 = getelementptr i8, ptr %v1, i64 %v233
  %v236 = select i1 %v234, ptr %v5, ptr %v235
  %v237 = mul i64 %v229, %v15
  %v238 = getelementptr i8, ptr %v18, i64 %v237
  br label %head239
head239:
  %v242 = phi i64 [ 0, %body221 ], [ %v259, %body240 ]
  %v243 = icmp slt i64 %v242, %v9
  br i1 %v243, label %body240, label %done241
body240:
  %v244 = sub i64 %v9, 4
  %v245 = call i64 @llvm.smin.i64(i64 %v242, i64 %v244)
  %v246 = mul i64 %v242, 4
  %v247 = mul i64 %v245, 2
  %v248 = getelementptr i8, ptr %v236, i64 %v247
  %v249 = load <4 x i16>, ptr %v248, align 1
  %v250 = bitcast <4 x i16> %v249 to <4 x half>
  %v251 = fpext <4 x half> %v250 to <4 x float>
  %v252 = insertelement <4 x float> poison, float %v27, i64 0
  %v253 = shufflevector <4 x float> %v252, <4 x float> poison, <4 x i32> zeroinitializer
  %v254 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v251, <4 x float> %v253, <4 x float> zeroinitializer)
  %v255 = getelementptr i8, ptr %v238, i64 %v246
  store <4 x float> %v254, ptr %v255, align 1
  %v256 = getelementptr i8, ptr %v13, i64 %v246
  %v257 = load <4 x float>, ptr %v256, align 1
  %v258 = fadd <4 x float> %v257, %v254
  store <4 x float> %v258, ptr %v256, align 1
  %v259 = add i64 %v242, 4
  br label %head239
done241:
  %v260 = add i64 %v223, 1
  br label %head220
done222:
  br label %head261
head261:
  %v264 = phi i64 [ 0, %done222 ], [ %v463, %done398 ]
  %v265 = icmp slt i64 %v264, %v31
  br i1 %v265, label %body262, label %done263
body262:
  %v266 = icmp sgt i64 %v264, 0
  br i1 %v266, label %then267, label %after268
then267:
  %v269 = sub i64 %v37, 1
  br label %head270
head270:
  %v273 = phi i64 [ 0, %then267 ], [ %v294, %done282 ]
  %v274 = icmp slt i64 %v273, %v9
  br i1 %v274, label %body271, label %done272
body271:
  %v275 = sub i64 %v9, 4
  %v276 = call i64 @llvm.smin.i64(i64 %v273, i64 %v275)
  %v277 = mul i64 %v273, 4
  %v278 = mul i64 %v269, %v15
  %v279 = getelementptr i8, ptr %v18, i64 %v278
  br label %head280
head280:
  %v283 = phi i64 [ 0, %body271 ], [ %v292, %body281 ]
  %v284 = phi ptr [ %v279, %body271 ], [ %v291, %body281 ]
  %v285 = phi <4 x float> [ zeroinitializer, %body271 ], [ %v289, %body281 ]
  %v286 = icmp slt i64 %v283, %v37
  br i1 %v286, label %body281, label %done282
body281:
  %v287 = getelementptr i8, ptr %v284, i64 %v277
  %v288 = load <4 x float>, ptr %v287, align 1
  %v289 = fadd <4 x float> %v285, %v288
  store <4 x float> %v289, ptr %v287, align 1
  %v290 = sub i64 0, %v15
  %v291 = getelementptr i8, ptr %v284, i64 %v290
  %v292 = add i64 %v283, 1
  br label %head280
done282:
  %v293 = getelementptr i8, ptr %v13, i64 %v277
  store <4 x float> zeroinitializer, ptr %v293, align 1
  %v294 = add i64 %v273, 4
  br label %head270
done272:
  br label %after268
after268:
  %v295 = sub i64 %v29, %v264
  %v296 = call i64 @llvm.smax.i64(i64 %v295, i64 0)
  %v297 = sub i64 %v31, %v264
  %v298 = call i64 @llvm.smin.i64(i64 %v7, i64 %v297)
  %v299 = call i64 @llvm.smin.i64(i64 %v298, i64 %v33)
  br label %head300
head300:
  %v303 = phi i64 [ %v296, %after268 ], [ %v394, %done336 ]
  %v304 = icmp slt i64 %v303, %v299
  br i1 %v304, label %body301, label %done302
body301:
  %v305 = udiv i64 %v303, 2
  %v306 = urem i64 %v303, 2
  %v307 = add i64 %v264, %v303
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
  %v319 = add i64 %v307, %v7
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr i8, ptr %v3, i64 %v320
  %v322 = load i64, ptr %v321, align 8
  %v323 = icmp slt i64 %v322, -2305843009213693952
  %v324 = getelementptr i8, ptr %v1, i64 %v322
  %v325 = select i1 %v323, ptr %v5, ptr %v324
  %v326 = getelementptr i8, ptr %v321, i64 8
  %v327 = load i64, ptr %v326, align 8
  %v328 = icmp slt i64 %v327, -2305843009213693952
  %v329 = getelementptr i8, ptr %v1, i64 %v327
  %v330 = select i1 %v328, ptr %v5, ptr %v329
  %v331 = mul i64 %v305, %v15
  %v332 = getelementptr i8, ptr %v18, i64 %v331
  %v333 = getelementptr i8, ptr %v332, i64 %v15
  br label %head334
head334:
  %v337 = phi i64 [ 0, %body301 ], [ %v389, %body335 ]
  %v338 = icmp slt i64 %v337, %v9
  br i1 %v338, label %body335, label %done336
body335:
  %v339 = sub i64 %v9, 4
  %v340 = call i64 @llvm.smin.i64(i64 %v337, i64 %v339)
  %v341 = mul i64 %v337, 4
  %v342 = getelementptr i8, ptr %v13, i64 %v341
  %v343 = load <4 x float>, ptr %v342, align 1
  %v344 = getelementptr i8, ptr %v333, i64 %v341
  %v345 = load <4 x float>, ptr %v344, align 1
  %v346 = fadd <4 x float> %v345, %v343
  %v347 = mul i64 %v340, 2
  %v348 = getelementptr i8, ptr %v318, i64 %v347
  %v349 = load <4 x i16>, ptr %v348, align 1
  %v350 = bitcast <4 x i16> %v349 to <4 x half>
  %v351 = fpext <4 x half> %v350 to <4 x float>
  %v352 = insertelement <4 x float> poison, float %v27, i64 0
  %v353 = shufflevector <4 x float> %v352, <4 x float> poison, <4 x i32> zeroinitializer
  %v354 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v351, <4 x float> %v353, <4 x float> %v346)
  %v355 = mul i64 %v340, 2
  %v356 = getelementptr i8, ptr %v313, i64 %v355
  %v357 = load <4 x i16>, ptr %v356, align 1
  %v358 = bitcast <4 x i16> %v357 to <4 x half>
  %v359 = fpext <4 x half> %v358 to <4 x float>
  %v360 = insertelement <4 x float> poison, float %v27, i64 0
  %v361 = shufflevector <4 x float> %v360, <4 x float> poison, <4 x i32> zeroinitializer
  %v362 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v359, <4 x float> %v361, <4 x float> %v354)
  %v363 = add i64 %v11, %v340
  %v364 = mul i64 %v363, 4
  %v365 = getelementptr i8, ptr %v21, i64 %v364
  store <4 x float> %v362, ptr %v365, align 1
  %v366 = mul i64 %v340, 2
  %v367 = getelementptr i8, ptr %v325, i64 %v366
  %v368 = load <4 x i16>, ptr %v367, align 1
  %v369 = bitcast <4 x i16> %v368 to <4 x half>
  %v370 = fpext <4 x half> %v369 to <4 x float>
  %v371 = insertelement <4 x float> poison, float %v27, i64 0
  %v372 = shufflevector <4 x float> %v371, <4 x float> poison, <4 x i32> zeroinitializer
  %v373 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v370, <4 x float> %v372, <4 x float> zeroinitializer)
  %v374 = fadd <4 x float> %v354, %v373
  %v375 = getelementptr i8, ptr %v21, i64 %v17
  %v376 = add i64 %v11, %v340
  %v377 = mul i64 %v376, 4
  %v378 = getelementptr i8, ptr %v375, i64 %v377
  store <4 x float> %v374, ptr %v378, align 1
  %v379 = mul i64 %v340, 2
  %v380 = getelementptr i8, ptr %v330, i64 %v379
  %v381 = load <4 x i16>, ptr %v380, align 1
  %v382 = bitcast <4 x i16> %v381 to <4 x half>
  %v383 = fpext <4 x half> %v382 to <4 x float>
  %v384 = insertelement <4 x float> poison, float %v27, i64 0
  %v385 = shufflevector <4 x float> %v384, <4 x float> poison, <4 x i32> zeroinitializer
  %v386 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v383, <4 x float> %v385, <4 x float> %v373)
  %v387 = getelementptr i8, ptr %v332, i64 %v341
  store <4 x float> %v386, ptr %v387, align 1
  %v388 = fadd <4 x float> %v343, %v386
  store <4 x float> %v388, ptr %v342, align 1
  %v389 = add i64 %v337, 4
  br label %head334
done336:
  %v390 = add i64 %v264, %v303
  %v391 = sub i64 %v390, %v29
  %v392 = sub i64 %v298, %v303
  %v393 = call i64 @llvm.smin.i64(i64 2, i64 %v392)
  call void @faltung_routine_lines(ptr %p0, i64 %v391, i64 %v393)
  %v394 = add i64 %v303, 2
  br label %head300
done302:
  %v395 = call i64 @llvm.smax.i64(i64 %v296, i64 %v33)
  br label %head396
head396:
  %v399 = phi i64 [ %v395, %done302 ], [ %v462, %done425 ]
  %v400 = icmp slt i64 %v399, %v298
  br i1 %v400, label %body397, label %done398
body397:
  %v401 = call i64 @llvm.smin.i64(i64 %v399, i64 %v33)
  %v402 = udiv i64 %v401, 2
  %v403 = urem i64 %v401, 2
  %v404 = sub i64 %v399, %v401
  %v405 = add i64 %v402, %v404
  %v406 = add i64 %v264, %v399
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr i8, ptr %v3, i64 %v407
  %v409 = load i64, ptr %v408, align 8
  %v410 = icmp slt i64 %v409, -2305843009213693952
  %v411 = getelementptr i8, ptr %v1, i64 %v409
  %v412 = select i1 %v410, ptr %v5, ptr %v411
  %v413 = add i64 %v406, %v7
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr i8, ptr %v3, i64 %v414
  %v416 = load i64, ptr %v415, align 8
  %v417 = icmp slt i64 %v416, -2305843009213693952
  %v418 = getelementptr i8, ptr %v1, i64 %v416
  %v419 = select i1 %v417, ptr %v5, ptr %v418
  %v420 = mul i64 %v405, %v15
  %v421 = getelementptr i8, ptr %v18, i64 %v420
  %v422 = getelementptr i8, ptr %v421, i64 %v15
  br label %head423
head423:
  %v426 = phi i64 [ 0, %body397 ], [ %v457, %body424 ]
  %v427 = icmp slt i64 %v426, %v9
  br i1 %v427, label %body424, label %done425
body424:
  %v428 = sub i64 %v9, 4
  %v429 = call i64 @llvm.smin.i64(i64 %v426, i64 %v428)
  %v430 = mul i64 %v426, 4
  %v431 = getelementptr i8, ptr %v13, i64 %v430
  %v432 = load <4 x float>, ptr %v431, align 1
  %v433 = getelementptr i8, ptr %v422, i64 %v430
  %v434 = load <4 x float>, ptr %v433, align 1
  %v435 = fadd <4 x float> %v434, %v432
  %v436 = mul i64 %v429, 2
  %v437 = getelementptr i8, ptr %v412, i64 %v436
  %v438 = load <4 x i16>, ptr %v437, align 1
  %v439 = bitcast <4 x i16> %v438 to <4 x half>
  %v440 = fpext <4 x half> %v439 to <4 x float>
  %v441 = insertelement <4 x float> poison, float %v27, i64 0
  %v442 = shufflevector <4 x float> %v441, <4 x float> poison, <4 x i32> zeroinitializer
  %v443 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v440, <4 x float> %v442, <4 x float> %v435)
  %v444 = add i64 %v11, %v429
  %v445 = mul i64 %v444, 4
  %v446 = getelementptr i8, ptr %v21, i64 %v445
  store <4 x float> %v443, ptr %v446, align 1
  %v447 = mul i64 %v429, 2
  %v448 = getelementptr i8, ptr %v419, i64 %v447
  %v449 = load <4 x i16>, ptr %v448, align 1
  %v450 = bitcast <4 x i16> %v449 to <4 x half>
  %v451 = fpext <4 x half> %v450 to <4 x float>
  %v452 = insertelement <4 x float> poison, float %v27, i64 0
  %v453 = shufflevector <4 x float> %v452, <4 x float> poison, <4 x i32> zeroinitializer
  %v454 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v451, <4 x float> %v453, <4 x float> zeroinitializer)
  %v455 = getelementptr i8, ptr %v421, i64 %v430
  store <4 x float> %v454, ptr %v455, align 1
  %v456 = fadd <4 x float> %v432, %v454
  store <4 x float> %v456, ptr %v431, align 1
  %v457 = add i64 %v426, 4
  br label %head423
done425:
  %v458 = add i64 %v264, %v399
  %v459 = sub i64 %v458, %v29
  %v460 = sub i64 %v298, %v399
  %v461 = call i64 @llvm.smin.i64(i64 1, i64 %v460)
  call void @faltung_routine_lines(ptr %p0, i64 %v459, i64 %v461)
  %v462 = add i64 %v399, 1
  br label %head396
done398:
  %v463 = add i64 %v264, %v7
  br label %head261
done263:
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
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
  %v74 = phi i64 [ 0, %done23 ], [ %v307, %done299 ]
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
  %v91 = mul i64 %v90, 16
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
  %v112 = mul i64 %v111, 16
  %v113 = getelementptr i8, ptr %v17, i64 128
  %v114 = mul i64 %v112, 2
  %v115 = getelementptr i8, ptr %v113, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 %v112
  %v117 = getelementptr i8, ptr %v17, i64 64
  %v118 = getelementptr i8, ptr %p0, i64 120
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %p0, i64 128
  %v121 = load i64, ptr %v120, align 8
  %v122 = udiv i64 %v119, 4
  %v123 = urem i64 %v119, 4
  %v124 = add i64 %v119, 3
  %v125 = udiv i64 %v124, 4
  %v126 = urem i64 %v124, 4
  %v127 = add i64 -1, 1
  %v128 = mul i64 %v127, 16
  %v129 = getelementptr i8, ptr %v81, i64 %v128
  %v130 = load <4 x float>, ptr %v129, align 1
  %v131 = getelementptr i8, ptr %v129, i64 4
  %v132 = load <4 x float>, ptr %v131, align 1
  %v133 = fadd <4 x float> %v130, %v132
  %v134 = shufflevector <4 x float> zeroinitializer, <4 x float> %v130, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v135 = fadd <4 x float> zeroinitializer, %v134
  %v136 = shufflevector <4 x float> zeroinitializer, <4 x float> %v133, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v137 = fadd <4 x float> zeroinitializer, %v136
  %v138 = add i64 -1, 1
  %v139 = mul i64 %v138, 16
  %v140 = getelementptr i8, ptr %v102, i64 %v139
  %v141 = load <4 x float>, ptr %v140, align 1
  %v142 = getelementptr i8, ptr %v140, i64 4
  %v143 = load <4 x float>, ptr %v142, align 1
  %v144 = fadd <4 x float> %v141, %v143
  %v145 = shufflevector <4 x float> zeroinitializer, <4 x float> %v141, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v146 = fadd <4 x float> zeroinitializer, %v145
  %v147 = shufflevector <4 x float> zeroinitializer, <4 x float> %v144, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v148 = fadd <4 x float> zeroinitializer, %v147
  br label %head149
head149:
  %v152 = phi i64 [ 0, %body72 ], [ %v184, %body150 ]
  %v153 = phi <4 x float> [ %v133, %body72 ], [ %v164, %body150 ]
  %v154 = phi <4 x float> [ %v130, %body72 ], [ %v161, %body150 ]
  %v155 = phi <4 x float> [ %v144, %body72 ], [ %v175, %body150 ]
  %v156 = phi <4 x float> [ %v141, %body72 ], [ %v172, %body150 ]
  %v157 = icmp slt i64 %v152, %v121
  br i1 %v157, label %body150, label %done151
body150:
  %v158 = add i64 %v152, 1
  %v159 = mul i64 %v158, 16
  %v160 = getelementptr i8, ptr %v81, i64 %v159
  %v161 = load <4 x float>, ptr %v160, align 1
  %v162 = getelementptr i8, ptr %v160, i64 4
  %v163 = load <4 x float>, ptr %v162, align 1
  %v164 = fadd <4 x float> %v161, %v163
  %v165 = shufflevector <4 x float> %v154, <4 x float> %v161, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v166 = fadd <4 x float> %v153, %v165
  %v167 = shufflevector <4 x float> %v153, <4 x float> %v164, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v168 = fadd <4 x float> %v153, %v167
  %v169 = add i64 %v152, 1
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr i8, ptr %v102, i64 %v170
  %v172 = load <4 x float>, ptr %v171, align 1
  %v173 = getelementptr i8, ptr %v171, i64 4
  %v174 = load <4 x float>, ptr %v173, align 1
  %v175 = fadd <4 x float> %v172, %v174
  %v176 = shufflevector <4 x float> %v156, <4 x float> %v172, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v177 = fadd <4 x float> %v155, %v176
  %v178 = shufflevector <4 x float> %v155, <4 x float> %v175, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v179 = fadd <4 x float> %v155, %v178
  %v180 = mul i64 %v152, 16
  %v181 = getelementptr i8, ptr %v94, i64 %v180
  store <4 x float> %v168, ptr %v181, align 1
  %v182 = mul i64 %v152, 16
  %v183 = getelementptr i8, ptr %v115, i64 %v182
  store <4 x float> %v179, ptr %v183, align 1
  %v184 = add i64 %v152, 1
  br label %head149
done151:
  br label %head185
head185:
  %v188 = phi i64 [ 0, %done151 ], [ %v282, %done220 ]
  %v189 = phi <4 x float> [ %v153, %done151 ], [ %v224, %done220 ]
  %v190 = phi <4 x float> [ %v154, %done151 ], [ %v225, %done220 ]
  %v191 = phi <4 x float> [ %v155, %done151 ], [ %v226, %done220 ]
  %v192 = phi <4 x float> [ %v156, %done151 ], [ %v227, %done220 ]
  %v193 = icmp slt i64 %v188, %v125
  br i1 %v193, label %body186, label %done187
body186:
  br label %head194
head194:
  %v197 = phi i64 [ 0, %body186 ], [ %v215, %body195 ]
  %v198 = phi <4 x float> [ zeroinitializer, %body186 ], [ %v206, %body195 ]
  %v199 = phi <4 x float> [ zeroinitializer, %body186 ], [ %v212, %body195 ]
  %v200 = icmp slt i64 %v197, %v121
  br i1 %v200, label %body195, label %done196
body195:
  %v201 = sub i64 %v121, 1
  %v202 = sub i64 %v201, %v197
  %v203 = mul i64 %v202, 16
  %v204 = getelementptr i8, ptr %v94, i64 %v203
  %v205 = load <4 x float>, ptr %v204, align 1
  %v206 = fadd <4 x float> %v198, %v205
  %v207 = mul i64 %v202, 16
  %v208 = getelementptr i8, ptr %v95, i64 %v207
  store <4 x float> %v206, ptr %v208, align 1
  %v209 = mul i64 %v202, 16
  %v210 = getelementptr i8, ptr %v115, i64 %v209
  %v211 = load <4 x float>, ptr %v210, align 1
  %v212 = fadd <4 x float> %v199, %v211
  %v213 = mul i64 %v202, 16
  %v214 = getelementptr i8, ptr %v116, i64 %v213
  store <4 x float> %v212, ptr %v214, align 1
  %v215 = add i64 %v197, 1
  br label %head194
done196:
  %v216 = sub i64 %v125, %v188
  %v217 = call i64 @llvm.smin.i64(i64 %v121, i64 %v216)
  br label %head218
head218:
  %v221 = phi i64 [ 0, %done196 ], [ %v281, %body219 ]
  %v222 = phi <4 x float> [ zeroinitializer, %done196 ], [ %v264, %body219 ]
  %v223 = phi <4 x float> [ zeroinitializer, %done196 ], [ %v278, %body219 ]
  %v224 = phi <4 x float> [ %v189, %done196 ], [ %v237, %body219 ]
  %v225 = phi <4 x float> [ %v190, %done196 ], [ %v234, %body219 ]
  %v226 = phi <4 x float> [ %v191, %done196 ], [ %v248, %body219 ]
  %v227 = phi <4 x float> [ %v192, %done196 ], [ %v245, %body219 ]
  %v228 = icmp slt i64 %v221, %v217
  br i1 %v228, label %body219, label %done220
body219:
  %v229 = add i64 %v188, %v221
  %v230 = add i64 %v229, %v121
  %v231 = add i64 %v230, 1
  %v232 = mul i64 %v231, 16
  %v233 = getelementptr i8, ptr %v81, i64 %v232
  %v234 = load <4 x float>, ptr %v233, align 1
  %v235 = getelementptr i8, ptr %v233, i64 4
  %v236 = load <4 x float>, ptr %v235, align 1
  %v237 = fadd <4 x float> %v234, %v236
  %v238 = shufflevector <4 x float> %v225, <4 x float> %v234, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v239 = fadd <4 x float> %v224, %v238
  %v240 = shufflevector <4 x float> %v224, <4 x float> %v237, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v241 = fadd <4 x float> %v224, %v240
  %v242 = add i64 %v230, 1
  %v243 = mul i64 %v242, 16
  %v244 = getelementptr i8, ptr %v102, i64 %v243
  %v245 = load <4 x float>, ptr %v244, align 1
  %v246 = getelementptr i8, ptr %v244, i64 4
  %v247 = load <4 x float>, ptr %v246, align 1
  %v248 = fadd <4 x float> %v245, %v247
  %v249 = shufflevector <4 x float> %v227, <4 x float> %v245, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v250 = fadd <4 x float> %v226, %v249
  %v251 = shufflevector <4 x float> %v226, <4 x float> %v248, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v252 = fadd <4 x float> %v226, %v251
  %v253 = mul i64 %v221, 16
  %v254 = getelementptr i8, ptr %v95, i64 %v253
  %v255 = load <4 x float>, ptr %v254, align 1
  %v256 = fadd <4 x float> %v255, %v222
  %v257 = fadd <4 x float> %v256, %v239
  %v258 = fptrunc <4 x float> %v257 to <4 x half>
  %v259 = bitcast <4 x half> %v258 to <4 x i16>
  %v260 = mul i64 %v229, 8
  %v261 = getelementptr i8, ptr %v88, i64 %v260
  %v262 = icmp slt i64 %v229, %v122
  %v263 = select i1 %v262, ptr %v261, ptr %v17
  store <4 x i16> %v259, ptr %v263, align 1
  %v264 = fadd <4 x float> %v222, %v241
  %v265 = mul i64 %v221, 16
  %v266 = getelementptr i8, ptr %v94, i64 %v265
  store <4 x float> %v241, ptr %v266, align 1
  %v267 = mul i64 %v221, 16
  %v268 = getelementptr i8, ptr %v116, i64 %v267
  %v269 = load <4 x float>, ptr %v268, align 1
  %v270 = fadd <4 x float> %v269, %v223
  %v271 = fadd <4 x float> %v270, %v250
  %v272 = fptrunc <4 x float> %v271 to <4 x half>
  %v273 = bitcast <4 x half> %v272 to <4 x i16>
  %v274 = mul i64 %v229, 8
  %v275 = getelementptr i8, ptr %v109, i64 %v274
  %v276 = icmp slt i64 %v229, %v122
  %v277 = select i1 %v276, ptr %v275, ptr %v117
  store <4 x i16> %v273, ptr %v277, align 1
  %v278 = fadd <4 x float> %v223, %v252
  %v279 = mul i64 %v221, 16
  %v280 = getelementptr i8, ptr %v115, i64 %v279
  store <4 x float> %v252, ptr %v280, align 1
  %v281 = add i64 %v221, 1
  br label %head218
done220:
  %v282 = add i64 %v188, %v121
  br label %head185
done187:
  %v283 = mul i64 %v122, 8
  %v284 = getelementptr i8, ptr %v88, i64 %v283
  br label %head285
head285:
  %v288 = phi i64 [ 0, %done187 ], [ %v294, %body286 ]
  %v289 = icmp slt i64 %v288, %v123
  br i1 %v289, label %body286, label %done287
body286:
  %v290 = mul i64 %v288, 2
  %v291 = getelementptr i8, ptr %v17, i64 %v290
  %v292 = load i16, ptr %v291, align 1
  %v293 = getelementptr i8, ptr %v284, i64 %v290
  store i16 %v292, ptr %v293, align 1
  %v294 = add i64 %v288, 1
  br label %head285
done287:
  %v295 = mul i64 %v122, 8
  %v296 = getelementptr i8, ptr %v109, i64 %v295
  br label %head297
head297:
  %v300 = phi i64 [ 0, %done287 ], [ %v306, %body298 ]
  %v301 = icmp slt i64 %v300, %v123
  br i1 %v301, label %body298, label %done299
body298:
  %v302 = mul i64 %v300, 2
  %v303 = getelementptr i8, ptr %v117, i64 %v302
  %v304 = load i16, ptr %v303, align 1
  %v305 = getelementptr i8, ptr %v296, i64 %v302
  store i16 %v304, ptr %v305, align 1
  %v306 = add i64 %v300, 1
  br label %head297
done299:
  %v307 = add i64 %v74, 2
  br label %head71
done73:
  br label %head308
head308:
  %v311 = phi i64 [ %v70, %done73 ], [ %v447, %done439 ]
  %v312 = icmp slt i64 %v311, %p2
  br i1 %v312, label %body309, label %done310
body309:
  %v313 = mul i64 %v311, %v10
  %v314 = getelementptr i8, ptr %v14, i64 %v313
  %v315 = getelementptr i8, ptr %p0, i64 112
  %v316 = load i64, ptr %v315, align 8
  %v317 = mul i64 %v316, 4
  %v318 = getelementptr i8, ptr %v314, i64 %v317
  %v319 = getelementptr i8, ptr %p0, i64 8
  %v320 = load ptr, ptr %v319, align 8
  %v321 = add i64 %p1, %v311
  %v322 = getelementptr i8, ptr %p0, i64 136
  %v323 = load i64, ptr %v322, align 8
  %v324 = mul i64 %v321, %v323
  %v325 = getelementptr i8, ptr %v320, i64 %v324
  %v326 = getelementptr i8, ptr %p0, i64 128
  %v327 = load i64, ptr %v326, align 8
  %v328 = mul i64 %v327, 16
  %v329 = getelementptr i8, ptr %v17, i64 128
  %v330 = mul i64 %v328, 0
  %v331 = getelementptr i8, ptr %v329, i64 %v330
  %v332 = getelementptr i8, ptr %v331, i64 %v328
  %v333 = getelementptr i8, ptr %p0, i64 120
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr i8, ptr %p0, i64 128
  %v336 = load i64, ptr %v335, align 8
  %v337 = udiv i64 %v334, 4
  %v338 = urem i64 %v334, 4
  %v339 = add i64 %v334, 3
  %v340 = udiv i64 %v339, 4
  %v341 = urem i64 %v339, 4
  %v342 = add i64 -1, 1
  %v343 = mul i64 %v342, 16
  %v344 = getelementptr i8, ptr %v318, i64 %v343
  %v345 = load <4 x float>, ptr %v344, align 1
  %v346 = getelementptr i8, ptr %v344, i64 4
  %v347 = load <4 x float>, ptr %v346, align 1
  %v348 = fadd <4 x float> %v345, %v347
  %v349 = shufflevector <4 x float> zeroinitializer, <4 x float> %v345, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v350 = fadd <4 x float> zeroinitializer, %v349
  %v351 = shufflevector <4 x float> zeroinitializer, <4 x float> %v348, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v352 = fadd <4 x float> zeroinitializer, %v351
  br label %head353
head353:
  %v356 = phi i64 [ 0, %body309 ], [ %v373, %body354 ]
  %v357 = phi <4 x float> [ %v348, %body309 ], [ %v366, %body354 ]
  %v358 = phi <4 x float> [ %v345, %body309 ], [ %v363, %body354 ]
  %v359 = icmp slt i64 %v356, %v336
  br i1 %v359, label %body354, label %done355
body354:
  %v360 = add i64 %v356, 1
  %v361 = mul i64 %v360, 16
  %v362 = getelementptr i8, ptr %v318, i64 %v361
  %v363 = load <4 x float>, ptr %v362, align 1
  %v364 = getelementptr i8, ptr %v362, i64 4
  %v365 = load <4 x float>, ptr %v364, align 1
  %v366 = fadd <4 x float> %v363, %v365
  %v367 = shufflevector <4 x float> %v358, <4 x float> %v363, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v368 = fadd <4 x float> %v357, %v367
  %v369 = shufflevector <4 x float> %v357, <4 x float> %v366, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v370 = fadd <4 x float> %v357, %v369
  %v371 = mul i64 %v356, 16
  %v372 = getelementptr i8, ptr %v331, i64 %v371
  store <4 x float> %v370, ptr %v372, align 1
  %v373 = add i64 %v356, 1
  br label %head353
done355:
  br label %head374
head374:
  %v377 = phi i64 [ 0, %done355 ], [ %v434, %done400 ]
  %v378 = phi <4 x float> [ %v357, %done355 ], [ %v403, %done400 ]
  %v379 = phi <4 x float> [ %v358, %done355 ], [ %v404, %done400 ]
  %v380 = icmp slt i64 %v377, %v340
  br i1 %v380, label %body375, label %done376
body375:
  br label %head381
head381:
  %v384 = phi i64 [ 0, %body375 ], [ %v395, %body382 ]
  %v385 = phi <4 x float> [ zeroinitializer, %body375 ], [ %v392, %body382 ]
  %v386 = icmp slt i64 %v384, %v336
  br i1 %v386, label %body382, label %done383
body382:
  %v387 = sub i64 %v336, 1
  %v388 = sub i64 %v387, %v384
  %v389 = mul i64 %v388, 16
  %v390 = getelementptr i8, ptr %v331, i64 %v389
  %v391 = load <4 x float>, ptr %v390, align 1
  %v392 = fadd <4 x float> %v385, %v391
  %v393 = mul i64 %v388, 16
  %v394 = getelementptr i8, ptr %v332, i64 %v393
  store <4 x float> %v392, ptr %v394, align 1
  %v395 = add i64 %v384, 1
  br label %head381
done383:
  %v396 = sub i64 %v340, %v377
  %v397 = call i64 @llvm.smin.i64(i64 %v336, i64 %v396)
  br label %head398
head398:
  %v401 = phi i64 [ 0, %done383 ], [ %v433, %body399 ]
  %v402 = phi <4 x float> [ zeroinitializer, %done383 ], [ %v430, %body399 ]
  %v403 = phi <4 x float> [ %v378, %done383 ], [ %v414, %body399 ]
  %v404 = phi <4 x float> [ %v379, %done383 ], [ %v411, %body399 ]
  %v405 = icmp slt i64 %v401, %v397
  br i1 %v405, label %body399, label %done400
body399:
  %v406 = add i64 %v377, %v401
  %v407 = add i64 %v406, %v336
  %v408 = add i64 %v407, 1
  %v409 = mul i64 %v408, 16
  %v410 = getelementptr i8, ptr %v318, i64 %v409
  %v411 = load <4 x float>, ptr %v410, align 1
  %v412 = getelementptr i8, ptr %v410, i64 4
  %v413 = load <4 x float>, ptr %v412, align 1
  %v414 = fadd <4 x float> %v411, %v413
  %v415 = shufflevector <4 x float> %v404, <4 x float> %v411, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v416 = fadd <4 x float> %v403, %v415
  %v417 = shufflevector <4 x float> %v403, <4 x float> %v414, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v418 = fadd <4 x float> %v403, %v417
  %v419 = mul i64 %v401, 16
  %v420 = getelementptr i8, ptr %v332, i64 %v419
  %v421 = load <4 x float>, ptr %v420, align 1
  %v422 = fadd <4 x float> %v421, %v402
  %v423 = fadd <4 x float> %v422, %v416
  %v424 = fptrunc <4 x float> %v423 to <4 x half>
  %v425 = bitcast <4 x half> %v424 to <4 x i16>
  %v426 = mul i64 %v406, 8
  %v427 = getelementptr i8, ptr %v325, i64 %v426
  %v428 = icmp slt i64 %v406, %v337
  %v429 = select i1 %v428, ptr %v427, ptr %v17
  store <4 x i16> %v425, ptr %v429, align 1
  %v430 = fadd <4 x float> %v402, %v418
  %v431 = mul i64 %v401, 16
  %v432 = getelementptr i8, ptr %v331, i64 %v431
  store <4 x float> %v418, ptr %v432, align 1
  %v433 = add i64 %v401, 1
  br label %head398
done400:
  %v434 = add i64 %v377, %v336
  br label %head374
done376:
  %v435 = mul i64 %v337, 8
  %v436 = getelementptr i8, ptr %v325, i64 %v435
  br label %head437
head437:
  %v440 = phi i64 [ 0, %done376 ], [ %v446, %body438 ]
  %v441 = icmp slt i64 %v440, %v338
  br i1 %v441, label %body438, label %done439
body438:
  %v442 = mul i64 %v440, 2
  %v443 = getelementptr i8, ptr %v17, i64 %v442
  %v444 = load i16, ptr %v443, align 1
  %v445 = getelementptr i8, ptr %v436, i64 %v442
  store i16 %v444, ptr %v445, align 1
  %v446 = add i64 %v440, 1
  br label %head437
done439:
  %v447 = add i64 %v311, 1
  br label %head308
done310:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare i64 @llvm.smax.i64(i64, i64)
