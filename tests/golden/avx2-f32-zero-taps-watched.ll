; stencil[f32→f32→f32; tile 2×1 vectors of 8, rows; columns of 3+1 taps]
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
  %v18 = getelementptr i8, ptr %p0, i64 128
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 136
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 32
  %v23 = getelementptr i8, ptr %p0, i64 48
  %v24 = load i64, ptr %v23, align 8
  br label %again25
again25:
  %v27 = atomicrmw add ptr %v22, i64 1 monotonic, align 8
  %v28 = icmp sge i64 %v27, %v24
  br i1 %v28, label %leave26, label %stay29
stay29:
  %v30 = getelementptr i8, ptr %p0, i64 64
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v27, %v31
  %v33 = urem i64 %v27, %v31
  %v34 = getelementptr i8, ptr %p0, i64 56
  %v35 = load i64, ptr %v34, align 8
  %v36 = udiv i64 %v32, %v35
  %v37 = urem i64 %v32, %v35
  %v38 = getelementptr i8, ptr %p0, i64 72
  %v39 = load i64, ptr %v38, align 8
  %v40 = getelementptr i8, ptr %p0, i64 80
  %v41 = load i64, ptr %v40, align 8
  %v42 = mul i64 %v37, %v39
  %v43 = mul i64 %v33, %v41
  %v44 = add i64 %v42, %v39
  %v45 = call i64 @llvm.smin.i64(i64 %v44, i64 %v9)
  %v46 = add i64 %v43, %v41
  %v47 = call i64 @llvm.smin.i64(i64 %v46, i64 %v11)
  %v48 = sub i64 %v47, 8
  %v49 = call i64 @llvm.smin.i64(i64 %v43, i64 %v48)
  %v50 = sub i64 %v9, 2
  %v51 = call i64 @llvm.smin.i64(i64 %v42, i64 %v50)
  %v52 = call i64 @llvm.smax.i64(i64 %v51, i64 0)
  %v53 = getelementptr i8, ptr %p0, i64 144
  %v54 = load ptr, ptr %v53, align 8
  %v55 = getelementptr i8, ptr %p0, i64 152
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr i8, ptr %p0, i64 160
  %v58 = load i64, ptr %v57, align 8
  %v59 = add i64 %v45, %v58
  %v60 = getelementptr i8, ptr %p0, i64 168
  %v61 = load i64, ptr %v60, align 8
  %v62 = add i64 %v47, %v61
  %v63 = sub i64 %v62, %v49
  %v64 = udiv i64 %v63, 32
  %v65 = urem i64 %v63, 32
  %v66 = mul i64 %v64, 32
  %v67 = add i64 %v49, %v66
  %v68 = sub i64 %v62, 8
  br label %head69
head69:
  %v72 = phi i64 [ 0, %stay29 ], [ %v132, %done84 ]
  %v73 = phi <8 x float> [ zeroinitializer, %stay29 ], [ %v86, %done84 ]
  %v74 = phi <8 x float> [ zeroinitializer, %stay29 ], [ %v87, %done84 ]
  %v75 = phi <8 x float> [ zeroinitializer, %stay29 ], [ %v88, %done84 ]
  %v76 = phi <8 x float> [ zeroinitializer, %stay29 ], [ %v89, %done84 ]
  %v77 = icmp slt i64 %v72, %v56
  br i1 %v77, label %body70, label %done71
body70:
  %v78 = mul i64 %v72, 8
  %v79 = getelementptr i8, ptr %v54, i64 %v78
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr i8, ptr %v1, i64 %v80
  br label %head82
head82:
  %v85 = phi i64 [ %v52, %body70 ], [ %v131, %done118 ]
  %v86 = phi <8 x float> [ %v73, %body70 ], [ %v120, %done118 ]
  %v87 = phi <8 x float> [ %v74, %body70 ], [ %v121, %done118 ]
  %v88 = phi <8 x float> [ %v75, %body70 ], [ %v122, %done118 ]
  %v89 = phi <8 x float> [ %v76, %body70 ], [ %v123, %done118 ]
  %v90 = icmp slt i64 %v85, %v59
  br i1 %v90, label %body83, label %done84
body83:
  %v91 = mul i64 %v85, %v13
  %v92 = getelementptr i8, ptr %v81, i64 %v91
  br label %head93
head93:
  %v96 = phi i64 [ %v49, %body83 ], [ %v115, %body94 ]
  %v97 = phi <8 x float> [ %v86, %body83 ], [ %v105, %body94 ]
  %v98 = phi <8 x float> [ %v87, %body83 ], [ %v108, %body94 ]
  %v99 = phi <8 x float> [ %v88, %body83 ], [ %v111, %body94 ]
  %v100 = phi <8 x float> [ %v89, %body83 ], [ %v114, %body94 ]
  %v101 = icmp slt i64 %v96, %v67
  br i1 %v101, label %body94, label %done95
body94:
  %v102 = mul i64 %v96, 4
  %v103 = getelementptr i8, ptr %v92, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 1
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> zeroinitializer, <8 x float> %v97)
  %v106 = getelementptr i8, ptr %v103, i64 32
  %v107 = load <8 x float>, ptr %v106, align 1
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> zeroinitializer, <8 x float> %v98)
  %v109 = getelementptr i8, ptr %v103, i64 64
  %v110 = load <8 x float>, ptr %v109, align 1
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> zeroinitializer, <8 x float> %v99)
  %v112 = getelementptr i8, ptr %v103, i64 96
  %v113 = load <8 x float>, ptr %v112, align 1
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> zeroinitializer, <8 x float> %v100)
  %v115 = add i64 %v96, 32
  br label %head93
done95:
  br label %head116
head116:
  %v119 = phi i64 [ %v67, %done95 ], [ %v130, %body117 ]
  %v120 = phi <8 x float> [ %v97, %done95 ], [ %v129, %body117 ]
  %v121 = phi <8 x float> [ %v98, %done95 ], [ %v121, %body117 ]
  %v122 = phi <8 x float> [ %v99, %done95 ], [ %v122, %body117 ]
  %v123 = phi <8 x float> [ %v100, %done95 ], [ %v123, %body117 ]
  %v124 = icmp slt i64 %v119, %v62
  br i1 %v124, label %body117, label %done118
body117:
  %v125 = call i64 @llvm.smin.i64(i64 %v119, i64 %v68)
  %v126 = mul i64 %v125, 4
  %v127 = getelementptr i8, ptr %v92, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 1
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> zeroinitializer, <8 x float> %v120)
  %v130 = add i64 %v119, 8
  br label %head116
done118:
  %v131 = add i64 %v85, 1
  br label %head82
done84:
  %v132 = add i64 %v72, 1
  br label %head69
done71:
  %v133 = fadd <8 x float> %v73, %v74
  %v134 = fadd <8 x float> %v75, %v76
  %v135 = fadd <8 x float> %v133, %v134
  %v136 = fsub <8 x float> %v135, %v135
  %v137 = fcmp uno <8 x float> %v136, %v136
  %v138 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v137)
  %v139 = zext i1 %v138 to i64
  %v140 = getelementptr i8, ptr %p0, i64 136
  %v141 = load i64, ptr %v140, align 8
  %v142 = mul i64 %v141, %v139
  %v143 = icmp sge i64 %v9, 2
  br i1 %v143, label %then144, label %after145
then144:
  %v146 = sub i64 %v9, 2
  br label %head147
head147:
  %v150 = phi i64 [ %v42, %then144 ], [ %v264, %done160 ]
  %v151 = icmp slt i64 %v150, %v45
  br i1 %v151, label %body148, label %done149
body148:
  %v152 = call i64 @llvm.smin.i64(i64 %v150, i64 %v146)
  %v153 = mul i64 %v152, %v13
  %v154 = getelementptr i8, ptr %v1, i64 %v153
  %v155 = mul i64 %v152, %v15
  %v156 = getelementptr i8, ptr %v3, i64 %v155
  %v157 = sub i64 %v47, 8
  br label %head158
head158:
  %v161 = phi i64 [ %v43, %body148 ], [ %v263, %done236 ]
  %v162 = icmp slt i64 %v161, %v47
  br i1 %v162, label %body159, label %done160
body159:
  %v163 = call i64 @llvm.smin.i64(i64 %v161, i64 %v157)
  %v164 = mul i64 %v163, 4
  %v165 = getelementptr i8, ptr %v154, i64 %v164
  br label %head166
head166:
  %v169 = phi i64 [ 0, %body159 ], [ %v203, %body167 ]
  %v170 = phi <8 x float> [ zeroinitializer, %body159 ], [ %v198, %body167 ]
  %v171 = phi <8 x float> [ zeroinitializer, %body159 ], [ %v202, %body167 ]
  %v172 = icmp slt i64 %v169, %v17
  br i1 %v172, label %body167, label %done168
body167:
  %v173 = mul i64 %v169, 8
  %v174 = getelementptr i8, ptr %v5, i64 %v173
  %v175 = load i64, ptr %v174, align 8
  %v176 = mul i64 %v169, 12
  %v177 = getelementptr i8, ptr %v7, i64 %v176
  %v178 = getelementptr i8, ptr %v165, i64 %v175
  %v179 = load float, ptr %v177, align 1
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = getelementptr i8, ptr %v177, i64 4
  %v183 = load float, ptr %v182, align 1
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = getelementptr i8, ptr %v177, i64 8
  %v187 = load float, ptr %v186, align 1
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = load <8 x float>, ptr %v178, align 1
  %v191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v181, <8 x float> %v170)
  %v192 = getelementptr i8, ptr %v178, i64 %v13
  %v193 = load <8 x float>, ptr %v192, align 1
  %v194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v185, <8 x float> %v191)
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v181, <8 x float> %v171)
  %v196 = getelementptr i8, ptr %v192, i64 %v13
  %v197 = load <8 x float>, ptr %v196, align 1
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v189, <8 x float> %v194)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v185, <8 x float> %v195)
  %v200 = getelementptr i8, ptr %v196, i64 %v13
  %v201 = load <8 x float>, ptr %v200, align 1
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v189, <8 x float> %v199)
  %v203 = add i64 %v169, 1
  br label %head166
done168:
  %v204 = mul i64 %v17, 8
  %v205 = getelementptr i8, ptr %v5, i64 %v204
  %v206 = mul i64 %v17, 12
  %v207 = getelementptr i8, ptr %v7, i64 %v206
  br label %head208
head208:
  %v211 = phi i64 [ 0, %done168 ], [ %v229, %body209 ]
  %v212 = phi <8 x float> [ %v170, %done168 ], [ %v225, %body209 ]
  %v213 = phi <8 x float> [ %v171, %done168 ], [ %v228, %body209 ]
  %v214 = icmp slt i64 %v211, %v19
  br i1 %v214, label %body209, label %done210
body209:
  %v215 = mul i64 %v211, 8
  %v216 = getelementptr i8, ptr %v205, i64 %v215
  %v217 = load i64, ptr %v216, align 8
  %v218 = mul i64 %v211, 4
  %v219 = getelementptr i8, ptr %v207, i64 %v218
  %v220 = getelementptr i8, ptr %v165, i64 %v217
  %v221 = load float, ptr %v219, align 1
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = load <8 x float>, ptr %v220, align 1
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> %v223, <8 x float> %v212)
  %v226 = getelementptr i8, ptr %v220, i64 %v13
  %v227 = load <8 x float>, ptr %v226, align 1
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v223, <8 x float> %v213)
  %v229 = add i64 %v211, 1
  br label %head208
done210:
  %v230 = mul i64 %v19, 8
  %v231 = getelementptr i8, ptr %v205, i64 %v230
  %v232 = mul i64 %v19, 4
  %v233 = getelementptr i8, ptr %v207, i64 %v232
  br label %head234
head234:
  %v237 = phi i64 [ 0, %done210 ], [ %v255, %body235 ]
  %v238 = phi <8 x float> [ %v212, %done210 ], [ %v251, %body235 ]
  %v239 = phi <8 x float> [ %v213, %done210 ], [ %v254, %body235 ]
  %v240 = icmp slt i64 %v237, %v142
  br i1 %v240, label %body235, label %done236
body235:
  %v241 = mul i64 %v237, 8
  %v242 = getelementptr i8, ptr %v231, i64 %v241
  %v243 = load i64, ptr %v242, align 8
  %v244 = mul i64 %v237, 4
  %v245 = getelementptr i8, ptr %v233, i64 %v244
  %v246 = getelementptr i8, ptr %v165, i64 %v243
  %v247 = load float, ptr %v245, align 1
  %v248 = insertelement <8 x float> poison, float %v247, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = load <8 x float>, ptr %v246, align 1
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> %v249, <8 x float> %v238)
  %v252 = getelementptr i8, ptr %v246, i64 %v13
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v249, <8 x float> %v239)
  %v255 = add i64 %v237, 1
  br label %head234
done236:
  %v256 = mul i64 %v142, 8
  %v257 = getelementptr i8, ptr %v231, i64 %v256
  %v258 = mul i64 %v142, 4
  %v259 = getelementptr i8, ptr %v233, i64 %v258
  %v260 = mul i64 %v163, 4
  %v261 = getelementptr i8, ptr %v156, i64 %v260
  store <8 x float> %v238, ptr %v261, align 1
  %v262 = getelementptr i8, ptr %v261, i64 %v15
  store <8 x float> %v239, ptr %v262, align 1
  %v263 = add i64 %v161, 8
  br label %head158
done160:
  %v264 = add i64 %v150, 2
  br label %head147
done149:
  br label %after145
after145:
  %v265 = xor i1 %v143, true
  br i1 %v265, label %then266, label %after267
then266:
  br label %head268
head268:
  %v271 = phi i64 [ %v42, %then266 ], [ %v369, %done280 ]
  %v272 = icmp slt i64 %v271, %v45
  br i1 %v272, label %body269, label %done270
body269:
  %v273 = mul i64 %v271, %v13
  %v274 = getelementptr i8, ptr %v1, i64 %v273
  %v275 = mul i64 %v271, %v15
  %v276 = getelementptr i8, ptr %v3, i64 %v275
  %v277 = sub i64 %v47, 8
  br label %head278
head278:
  %v281 = phi i64 [ %v43, %body269 ], [ %v368, %done346 ]
  %v282 = icmp slt i64 %v281, %v47
  br i1 %v282, label %body279, label %done280
body279:
  %v283 = call i64 @llvm.smin.i64(i64 %v281, i64 %v277)
  %v284 = mul i64 %v283, 4
  %v285 = getelementptr i8, ptr %v274, i64 %v284
  br label %head286
head286:
  %v289 = phi i64 [ 0, %body279 ], [ %v317, %body287 ]
  %v290 = phi <8 x float> [ zeroinitializer, %body279 ], [ %v316, %body287 ]
  %v291 = icmp slt i64 %v289, %v17
  br i1 %v291, label %body287, label %done288
body287:
  %v292 = mul i64 %v289, 8
  %v293 = getelementptr i8, ptr %v5, i64 %v292
  %v294 = load i64, ptr %v293, align 8
  %v295 = mul i64 %v289, 12
  %v296 = getelementptr i8, ptr %v7, i64 %v295
  %v297 = getelementptr i8, ptr %v285, i64 %v294
  %v298 = load float, ptr %v296, align 1
  %v299 = insertelement <8 x float> poison, float %v298, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  %v301 = getelementptr i8, ptr %v296, i64 4
  %v302 = load float, ptr %v301, align 1
  %v303 = insertelement <8 x float> poison, float %v302, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = getelementptr i8, ptr %v296, i64 8
  %v306 = load float, ptr %v305, align 1
  %v307 = insertelement <8 x float> poison, float %v306, i64 0
  %v308 = shufflevector <8 x float> %v307, <8 x float> poison, <8 x i32> zeroinitializer
  %v309 = load <8 x float>, ptr %v297, align 1
  %v310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v309, <8 x float> %v300, <8 x float> %v290)
  %v311 = getelementptr i8, ptr %v297, i64 %v13
  %v312 = load <8 x float>, ptr %v311, align 1
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v304, <8 x float> %v310)
  %v314 = getelementptr i8, ptr %v311, i64 %v13
  %v315 = load <8 x float>, ptr %v314, align 1
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v315, <8 x float> %v308, <8 x float> %v313)
  %v317 = add i64 %v289, 1
  br label %head286
done288:
  %v318 = mul i64 %v17, 8
  %v319 = getelementptr i8, ptr %v5, i64 %v318
  %v320 = mul i64 %v17, 12
  %v321 = getelementptr i8, ptr %v7, i64 %v320
  br label %head322
head322:
  %v325 = phi i64 [ 0, %done288 ], [ %v339, %body323 ]
  %v326 = phi <8 x float> [ %v290, %done288 ], [ %v338, %body323 ]
  %v327 = icmp slt i64 %v325, %v19
  br i1 %v327, label %body323, label %done324
body323:
  %v328 = mul i64 %v325, 8
  %v329 = getelementptr i8, ptr %v319, i64 %v328
  %v330 = load i64, ptr %v329, align 8
  %v331 = mul i64 %v325, 4
  %v332 = getelementptr i8, ptr %v321, i64 %v331
  %v333 = getelementptr i8, ptr %v285, i64 %v330
  %v334 = load float, ptr %v332, align 1
  %v335 = insertelement <8 x float> poison, float %v334, i64 0
  %v336 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> zeroinitializer
  %v337 = load <8 x float>, ptr %v333, align 1
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v336, <8 x float> %v326)
  %v339 = add i64 %v325, 1
  br label %head322
done324:
  %v340 = mul i64 %v19, 8
  %v341 = getelementptr i8, ptr %v319, i64 %v340
  %v342 = mul i64 %v19, 4
  %v343 = getelementptr i8, ptr %v321, i64 %v342
  br label %head344
head344:
  %v347 = phi i64 [ 0, %done324 ], [ %v361, %body345 ]
  %v348 = phi <8 x float> [ %v326, %done324 ], [ %v360, %body345 ]
  %v349 = icmp slt i64 %v347, %v142
  br i1 %v349, label %body345, label %done346
body345:
  %v350 = mul i64 %v347, 8
  %v351 = getelementptr i8, ptr %v341, i64 %v350
  %v352 = load i64, ptr %v351, align 8
  %v353 = mul i64 %v347, 4
  %v354 = getelementptr i8, ptr %v343, i64 %v353
  %v355 = getelementptr i8, ptr %v285, i64 %v352
  %v356 = load float, ptr %v354, align 1
  %v357 = insertelement <8 x float> poison, float %v356, i64 0
  %v358 = shufflevector <8 x float> %v357, <8 x float> poison, <8 x i32> zeroinitializer
  %v359 = load <8 x float>, ptr %v355, align 1
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> %v358, <8 x float> %v348)
  %v361 = add i64 %v347, 1
  br label %head344
done346:
  %v362 = mul i64 %v142, 8
  %v363 = getelementptr i8, ptr %v341, i64 %v362
  %v364 = mul i64 %v142, 4
  %v365 = getelementptr i8, ptr %v343, i64 %v364
  %v366 = mul i64 %v283, 4
  %v367 = getelementptr i8, ptr %v276, i64 %v366
  store <8 x float> %v348, ptr %v367, align 1
  %v368 = add i64 %v281, 8
  br label %head278
done280:
  %v369 = add i64 %v271, 1
  br label %head268
done270:
  br label %after267
after267:
  br label %again25
leave26:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
