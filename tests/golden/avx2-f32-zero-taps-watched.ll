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
  %v72 = phi i64 [ 0, %stay29 ], [ %v136, %done84 ]
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
  %v85 = phi i64 [ %v52, %body70 ], [ %v134, %done119 ]
  %v86 = phi <8 x float> [ %v73, %body70 ], [ %v121, %done119 ]
  %v87 = phi <8 x float> [ %v74, %body70 ], [ %v122, %done119 ]
  %v88 = phi <8 x float> [ %v75, %body70 ], [ %v123, %done119 ]
  %v89 = phi <8 x float> [ %v76, %body70 ], [ %v124, %done119 ]
  %v90 = icmp slt i64 %v85, %v59
  br i1 %v90, label %body83, label %done84
body83:
  %v91 = mul i64 %v85, %v13
  %v92 = getelementptr i8, ptr %v81, i64 %v91
  br label %head93
head93:
  %v96 = phi i64 [ %v49, %body83 ], [ %v116, %body94 ]
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
  %v116 = freeze i64 %v115
  br label %head93
done95:
  br label %head117
head117:
  %v120 = phi i64 [ %v67, %done95 ], [ %v132, %body118 ]
  %v121 = phi <8 x float> [ %v97, %done95 ], [ %v130, %body118 ]
  %v122 = phi <8 x float> [ %v98, %done95 ], [ %v122, %body118 ]
  %v123 = phi <8 x float> [ %v99, %done95 ], [ %v123, %body118 ]
  %v124 = phi <8 x float> [ %v100, %done95 ], [ %v124, %body118 ]
  %v125 = icmp slt i64 %v120, %v62
  br i1 %v125, label %body118, label %done119
body118:
  %v126 = call i64 @llvm.smin.i64(i64 %v120, i64 %v68)
  %v127 = mul i64 %v126, 4
  %v128 = getelementptr i8, ptr %v92, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 1
  %v130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v129, <8 x float> zeroinitializer, <8 x float> %v121)
  %v131 = add i64 %v120, 8
  %v132 = freeze i64 %v131
  br label %head117
done119:
  %v133 = add i64 %v85, 1
  %v134 = freeze i64 %v133
  br label %head82
done84:
  %v135 = add i64 %v72, 1
  %v136 = freeze i64 %v135
  br label %head69
done71:
  %v137 = fadd <8 x float> %v73, %v74
  %v138 = fadd <8 x float> %v75, %v76
  %v139 = fadd <8 x float> %v137, %v138
  %v140 = fsub <8 x float> %v139, %v139
  %v141 = fcmp uno <8 x float> %v140, %v140
  %v142 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v141)
  %v143 = zext i1 %v142 to i64
  %v144 = getelementptr i8, ptr %p0, i64 136
  %v145 = load i64, ptr %v144, align 8
  %v146 = mul i64 %v145, %v143
  %v147 = icmp sge i64 %v9, 2
  br i1 %v147, label %then148, label %after149
then148:
  %v150 = sub i64 %v9, 2
  br label %head151
head151:
  %v154 = phi i64 [ %v42, %then148 ], [ %v273, %done164 ]
  %v155 = icmp slt i64 %v154, %v45
  br i1 %v155, label %body152, label %done153
body152:
  %v156 = call i64 @llvm.smin.i64(i64 %v154, i64 %v150)
  %v157 = mul i64 %v156, %v13
  %v158 = getelementptr i8, ptr %v1, i64 %v157
  %v159 = mul i64 %v156, %v15
  %v160 = getelementptr i8, ptr %v3, i64 %v159
  %v161 = sub i64 %v47, 8
  br label %head162
head162:
  %v165 = phi i64 [ %v43, %body152 ], [ %v271, %done242 ]
  %v166 = icmp slt i64 %v165, %v47
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = call i64 @llvm.smin.i64(i64 %v165, i64 %v161)
  %v168 = mul i64 %v167, 4
  %v169 = getelementptr i8, ptr %v158, i64 %v168
  br label %head170
head170:
  %v173 = phi i64 [ 0, %body163 ], [ %v208, %body171 ]
  %v174 = phi <8 x float> [ zeroinitializer, %body163 ], [ %v202, %body171 ]
  %v175 = phi <8 x float> [ zeroinitializer, %body163 ], [ %v206, %body171 ]
  %v176 = icmp slt i64 %v173, %v17
  br i1 %v176, label %body171, label %done172
body171:
  %v177 = mul i64 %v173, 8
  %v178 = getelementptr i8, ptr %v5, i64 %v177
  %v179 = load i64, ptr %v178, align 8
  %v180 = mul i64 %v173, 12
  %v181 = getelementptr i8, ptr %v7, i64 %v180
  %v182 = getelementptr i8, ptr %v169, i64 %v179
  %v183 = load float, ptr %v181, align 1
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = getelementptr i8, ptr %v181, i64 4
  %v187 = load float, ptr %v186, align 1
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = getelementptr i8, ptr %v181, i64 8
  %v191 = load float, ptr %v190, align 1
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = load <8 x float>, ptr %v182, align 1
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> %v185, <8 x float> %v174)
  %v196 = getelementptr i8, ptr %v182, i64 %v13
  %v197 = load <8 x float>, ptr %v196, align 1
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v189, <8 x float> %v195)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v185, <8 x float> %v175)
  %v200 = getelementptr i8, ptr %v196, i64 %v13
  %v201 = load <8 x float>, ptr %v200, align 1
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v193, <8 x float> %v198)
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v189, <8 x float> %v199)
  %v204 = getelementptr i8, ptr %v200, i64 %v13
  %v205 = load <8 x float>, ptr %v204, align 1
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v193, <8 x float> %v203)
  %v207 = add i64 %v173, 1
  %v208 = freeze i64 %v207
  br label %head170
done172:
  %v209 = mul i64 %v17, 8
  %v210 = getelementptr i8, ptr %v5, i64 %v209
  %v211 = mul i64 %v17, 12
  %v212 = getelementptr i8, ptr %v7, i64 %v211
  br label %head213
head213:
  %v216 = phi i64 [ 0, %done172 ], [ %v235, %body214 ]
  %v217 = phi <8 x float> [ %v174, %done172 ], [ %v230, %body214 ]
  %v218 = phi <8 x float> [ %v175, %done172 ], [ %v233, %body214 ]
  %v219 = icmp slt i64 %v216, %v19
  br i1 %v219, label %body214, label %done215
body214:
  %v220 = mul i64 %v216, 8
  %v221 = getelementptr i8, ptr %v210, i64 %v220
  %v222 = load i64, ptr %v221, align 8
  %v223 = mul i64 %v216, 4
  %v224 = getelementptr i8, ptr %v212, i64 %v223
  %v225 = getelementptr i8, ptr %v169, i64 %v222
  %v226 = load float, ptr %v224, align 1
  %v227 = insertelement <8 x float> poison, float %v226, i64 0
  %v228 = shufflevector <8 x float> %v227, <8 x float> poison, <8 x i32> zeroinitializer
  %v229 = load <8 x float>, ptr %v225, align 1
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> %v228, <8 x float> %v217)
  %v231 = getelementptr i8, ptr %v225, i64 %v13
  %v232 = load <8 x float>, ptr %v231, align 1
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v228, <8 x float> %v218)
  %v234 = add i64 %v216, 1
  %v235 = freeze i64 %v234
  br label %head213
done215:
  %v236 = mul i64 %v19, 8
  %v237 = getelementptr i8, ptr %v210, i64 %v236
  %v238 = mul i64 %v19, 4
  %v239 = getelementptr i8, ptr %v212, i64 %v238
  br label %head240
head240:
  %v243 = phi i64 [ 0, %done215 ], [ %v262, %body241 ]
  %v244 = phi <8 x float> [ %v217, %done215 ], [ %v257, %body241 ]
  %v245 = phi <8 x float> [ %v218, %done215 ], [ %v260, %body241 ]
  %v246 = icmp slt i64 %v243, %v146
  br i1 %v246, label %body241, label %done242
body241:
  %v247 = mul i64 %v243, 8
  %v248 = getelementptr i8, ptr %v237, i64 %v247
  %v249 = load i64, ptr %v248, align 8
  %v250 = mul i64 %v243, 4
  %v251 = getelementptr i8, ptr %v239, i64 %v250
  %v252 = getelementptr i8, ptr %v169, i64 %v249
  %v253 = load float, ptr %v251, align 1
  %v254 = insertelement <8 x float> poison, float %v253, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = load <8 x float>, ptr %v252, align 1
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v255, <8 x float> %v244)
  %v258 = getelementptr i8, ptr %v252, i64 %v13
  %v259 = load <8 x float>, ptr %v258, align 1
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v255, <8 x float> %v245)
  %v261 = add i64 %v243, 1
  %v262 = freeze i64 %v261
  br label %head240
done242:
  %v263 = mul i64 %v146, 8
  %v264 = getelementptr i8, ptr %v237, i64 %v263
  %v265 = mul i64 %v146, 4
  %v266 = getelementptr i8, ptr %v239, i64 %v265
  %v267 = mul i64 %v167, 4
  %v268 = getelementptr i8, ptr %v160, i64 %v267
  store <8 x float> %v244, ptr %v268, align 1
  %v269 = getelementptr i8, ptr %v268, i64 %v15
  store <8 x float> %v245, ptr %v269, align 1
  %v270 = add i64 %v165, 8
  %v271 = freeze i64 %v270
  br label %head162
done164:
  %v272 = add i64 %v154, 2
  %v273 = freeze i64 %v272
  br label %head151
done153:
  br label %after149
after149:
  %v274 = xor i1 %v147, true
  br i1 %v274, label %then275, label %after276
then275:
  br label %head277
head277:
  %v280 = phi i64 [ %v42, %then275 ], [ %v383, %done289 ]
  %v281 = icmp slt i64 %v280, %v45
  br i1 %v281, label %body278, label %done279
body278:
  %v282 = mul i64 %v280, %v13
  %v283 = getelementptr i8, ptr %v1, i64 %v282
  %v284 = mul i64 %v280, %v15
  %v285 = getelementptr i8, ptr %v3, i64 %v284
  %v286 = sub i64 %v47, 8
  br label %head287
head287:
  %v290 = phi i64 [ %v43, %body278 ], [ %v381, %done357 ]
  %v291 = icmp slt i64 %v290, %v47
  br i1 %v291, label %body288, label %done289
body288:
  %v292 = call i64 @llvm.smin.i64(i64 %v290, i64 %v286)
  %v293 = mul i64 %v292, 4
  %v294 = getelementptr i8, ptr %v283, i64 %v293
  br label %head295
head295:
  %v298 = phi i64 [ 0, %body288 ], [ %v327, %body296 ]
  %v299 = phi <8 x float> [ zeroinitializer, %body288 ], [ %v325, %body296 ]
  %v300 = icmp slt i64 %v298, %v17
  br i1 %v300, label %body296, label %done297
body296:
  %v301 = mul i64 %v298, 8
  %v302 = getelementptr i8, ptr %v5, i64 %v301
  %v303 = load i64, ptr %v302, align 8
  %v304 = mul i64 %v298, 12
  %v305 = getelementptr i8, ptr %v7, i64 %v304
  %v306 = getelementptr i8, ptr %v294, i64 %v303
  %v307 = load float, ptr %v305, align 1
  %v308 = insertelement <8 x float> poison, float %v307, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = getelementptr i8, ptr %v305, i64 4
  %v311 = load float, ptr %v310, align 1
  %v312 = insertelement <8 x float> poison, float %v311, i64 0
  %v313 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> zeroinitializer
  %v314 = getelementptr i8, ptr %v305, i64 8
  %v315 = load float, ptr %v314, align 1
  %v316 = insertelement <8 x float> poison, float %v315, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = load <8 x float>, ptr %v306, align 1
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v309, <8 x float> %v299)
  %v320 = getelementptr i8, ptr %v306, i64 %v13
  %v321 = load <8 x float>, ptr %v320, align 1
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v321, <8 x float> %v313, <8 x float> %v319)
  %v323 = getelementptr i8, ptr %v320, i64 %v13
  %v324 = load <8 x float>, ptr %v323, align 1
  %v325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v324, <8 x float> %v317, <8 x float> %v322)
  %v326 = add i64 %v298, 1
  %v327 = freeze i64 %v326
  br label %head295
done297:
  %v328 = mul i64 %v17, 8
  %v329 = getelementptr i8, ptr %v5, i64 %v328
  %v330 = mul i64 %v17, 12
  %v331 = getelementptr i8, ptr %v7, i64 %v330
  br label %head332
head332:
  %v335 = phi i64 [ 0, %done297 ], [ %v350, %body333 ]
  %v336 = phi <8 x float> [ %v299, %done297 ], [ %v348, %body333 ]
  %v337 = icmp slt i64 %v335, %v19
  br i1 %v337, label %body333, label %done334
body333:
  %v338 = mul i64 %v335, 8
  %v339 = getelementptr i8, ptr %v329, i64 %v338
  %v340 = load i64, ptr %v339, align 8
  %v341 = mul i64 %v335, 4
  %v342 = getelementptr i8, ptr %v331, i64 %v341
  %v343 = getelementptr i8, ptr %v294, i64 %v340
  %v344 = load float, ptr %v342, align 1
  %v345 = insertelement <8 x float> poison, float %v344, i64 0
  %v346 = shufflevector <8 x float> %v345, <8 x float> poison, <8 x i32> zeroinitializer
  %v347 = load <8 x float>, ptr %v343, align 1
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v346, <8 x float> %v336)
  %v349 = add i64 %v335, 1
  %v350 = freeze i64 %v349
  br label %head332
done334:
  %v351 = mul i64 %v19, 8
  %v352 = getelementptr i8, ptr %v329, i64 %v351
  %v353 = mul i64 %v19, 4
  %v354 = getelementptr i8, ptr %v331, i64 %v353
  br label %head355
head355:
  %v358 = phi i64 [ 0, %done334 ], [ %v373, %body356 ]
  %v359 = phi <8 x float> [ %v336, %done334 ], [ %v371, %body356 ]
  %v360 = icmp slt i64 %v358, %v146
  br i1 %v360, label %body356, label %done357
body356:
  %v361 = mul i64 %v358, 8
  %v362 = getelementptr i8, ptr %v352, i64 %v361
  %v363 = load i64, ptr %v362, align 8
  %v364 = mul i64 %v358, 4
  %v365 = getelementptr i8, ptr %v354, i64 %v364
  %v366 = getelementptr i8, ptr %v294, i64 %v363
  %v367 = load float, ptr %v365, align 1
  %v368 = insertelement <8 x float> poison, float %v367, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = load <8 x float>, ptr %v366, align 1
  %v371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v370, <8 x float> %v369, <8 x float> %v359)
  %v372 = add i64 %v358, 1
  %v373 = freeze i64 %v372
  br label %head355
done357:
  %v374 = mul i64 %v146, 8
  %v375 = getelementptr i8, ptr %v352, i64 %v374
  %v376 = mul i64 %v146, 4
  %v377 = getelementptr i8, ptr %v354, i64 %v376
  %v378 = mul i64 %v292, 4
  %v379 = getelementptr i8, ptr %v285, i64 %v378
  store <8 x float> %v359, ptr %v379, align 1
  %v380 = add i64 %v290, 8
  %v381 = freeze i64 %v380
  br label %head287
done289:
  %v382 = add i64 %v280, 1
  %v383 = freeze i64 %v382
  br label %head277
done279:
  br label %after276
after276:
  br label %again25
leave26:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
