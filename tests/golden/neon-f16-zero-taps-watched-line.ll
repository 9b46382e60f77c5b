; stencil[f16→f32→f16; tile 2×1 vectors of 4, line; columns of 2+1 taps]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
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
  %v18 = getelementptr i8, ptr %p0, i64 128
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 136
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 144
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 152
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 160
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 32
  %v29 = getelementptr i8, ptr %p0, i64 48
  %v30 = load i64, ptr %v29, align 8
  br label %again31
again31:
  %v33 = atomicrmw add ptr %v28, i64 1 monotonic, align 8
  %v34 = icmp sge i64 %v33, %v30
  br i1 %v34, label %leave32, label %stay35
stay35:
  %v36 = getelementptr i8, ptr %p0, i64 64
  %v37 = load i64, ptr %v36, align 8
  %v38 = udiv i64 %v33, %v37
  %v39 = urem i64 %v33, %v37
  %v40 = getelementptr i8, ptr %p0, i64 56
  %v41 = load i64, ptr %v40, align 8
  %v42 = udiv i64 %v38, %v41
  %v43 = urem i64 %v38, %v41
  %v44 = udiv i64 %v42, %v9
  %v45 = urem i64 %v42, %v9
  %v46 = mul i64 %v45, %v15
  %v47 = getelementptr i8, ptr %v1, i64 %v46
  %v48 = mul i64 %v45, %v19
  %v49 = getelementptr i8, ptr %v3, i64 %v48
  %v50 = getelementptr i8, ptr %p0, i64 72
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %p0, i64 80
  %v53 = load i64, ptr %v52, align 8
  %v54 = mul i64 %v43, %v51
  %v55 = mul i64 %v39, %v53
  %v56 = add i64 %v54, %v51
  %v57 = call i64 @llvm.smin.i64(i64 %v56, i64 %v11)
  %v58 = add i64 %v55, %v53
  %v59 = call i64 @llvm.smin.i64(i64 %v58, i64 %v13)
  %v60 = sub i64 %v59, 4
  %v61 = call i64 @llvm.smin.i64(i64 %v55, i64 %v60)
  %v62 = getelementptr i8, ptr %p0, i64 168
  %v63 = load ptr, ptr %v62, align 8
  %v64 = getelementptr i8, ptr %p0, i64 176
  %v65 = load i64, ptr %v64, align 8
  %v66 = getelementptr i8, ptr %p0, i64 184
  %v67 = load i64, ptr %v66, align 8
  %v68 = add i64 %v57, %v67
  %v69 = getelementptr i8, ptr %p0, i64 192
  %v70 = load i64, ptr %v69, align 8
  %v71 = add i64 %v59, %v70
  %v72 = sub i64 %v71, %v61
  %v73 = udiv i64 %v72, 16
  %v74 = urem i64 %v72, 16
  %v75 = mul i64 %v73, 16
  %v76 = add i64 %v61, %v75
  %v77 = sub i64 %v71, 4
  br label %head78
head78:
  %v81 = phi i64 [ 0, %stay35 ], [ %v155, %done93 ]
  %v82 = phi <4 x float> [ zeroinitializer, %stay35 ], [ %v95, %done93 ]
  %v83 = phi <4 x float> [ zeroinitializer, %stay35 ], [ %v96, %done93 ]
  %v84 = phi <4 x float> [ zeroinitializer, %stay35 ], [ %v97, %done93 ]
  %v85 = phi <4 x float> [ zeroinitializer, %stay35 ], [ %v98, %done93 ]
  %v86 = icmp slt i64 %v81, %v65
  br i1 %v86, label %body79, label %done80
body79:
  %v87 = mul i64 %v81, 8
  %v88 = getelementptr i8, ptr %v63, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v47, i64 %v89
  br label %head91
head91:
  %v94 = phi i64 [ %v54, %body79 ], [ %v153, %done136 ]
  %v95 = phi <4 x float> [ %v82, %body79 ], [ %v138, %done136 ]
  %v96 = phi <4 x float> [ %v83, %body79 ], [ %v139, %done136 ]
  %v97 = phi <4 x float> [ %v84, %body79 ], [ %v140, %done136 ]
  %v98 = phi <4 x float> [ %v85, %body79 ], [ %v141, %done136 ]
  %v99 = icmp slt i64 %v94, %v68
  br i1 %v99, label %body92, label %done93
body92:
  %v100 = mul i64 %v94, %v17
  %v101 = getelementptr i8, ptr %v90, i64 %v100
  br label %head102
head102:
  %v105 = phi i64 [ %v61, %body92 ], [ %v133, %body103 ]
  %v106 = phi <4 x float> [ %v95, %body92 ], [ %v116, %body103 ]
  %v107 = phi <4 x float> [ %v96, %body92 ], [ %v121, %body103 ]
  %v108 = phi <4 x float> [ %v97, %body92 ], [ %v126, %body103 ]
  %v109 = phi <4 x float> [ %v98, %body92 ], [ %v131, %body103 ]
  %v110 = icmp slt i64 %v105, %v76
  br i1 %v110, label %body103, label %done104
body103:
  %v111 = mul i64 %v105, 2
  %v112 = getelementptr i8, ptr %v101, i64 %v111
  %v113 = load <4 x i16>, ptr %v112, align 1
  %v114 = bitcast <4 x i16> %v113 to <4 x half>
  %v115 = fpext <4 x half> %v114 to <4 x float>
  %v116 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v115, <4 x float> zeroinitializer, <4 x float> %v106)
  %v117 = getelementptr i8, ptr %v112, i64 8
  %v118 = load <4 x i16>, ptr %v117, align 1
  %v119 = bitcast <4 x i16> %v118 to <4 x half>
  %v120 = fpext <4 x half> %v119 to <4 x float>
  %v121 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v120, <4 x float> zeroinitializer, <4 x float> %v107)
  %v122 = getelementptr i8, ptr %v112, i64 16
  %v123 = load <4 x i16>, ptr %v122, align 1
  %v124 = bitcast <4 x i16> %v123 to <4 x half>
  %v125 = fpext <4 x half> %v124 to <4 x float>
  %v126 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v125, <4 x float> zeroinitializer, <4 x float> %v108)
  %v127 = getelementptr i8, ptr %v112, i64 24
  %v128 = load <4 x i16>, ptr %v127, align 1
  %v129 = bitcast <4 x i16> %v128 to <4 x half>
  %v130 = fpext <4 x half> %v129 to <4 x float>
  %v131 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v130, <4 x float> zeroinitializer, <4 x float> %v109)
  %v132 = add i64 %v105, 16
  %v133 = freeze i64 %v132
  br label %head102
done104:
  br label %head134
head134:
  %v137 = phi i64 [ %v76, %done104 ], [ %v151, %body135 ]
  %v138 = phi <4 x float> [ %v106, %done104 ], [ %v149, %body135 ]
  %v139 = phi <4 x float> [ %v107, %done104 ], [ %v139, %body135 ]
  %v140 = phi <4 x float> [ %v108, %done104 ], [ %v140, %body135 ]
  %v141 = phi <4 x float> [ %v109, %done104 ], [ %v141, %body135 ]
  %v142 = icmp slt i64 %v137, %v71
  br i1 %v142, label %body135, label %done136
body135:
  %v143 = call i64 @llvm.smin.i64(i64 %v137, i64 %v77)
  %v144 = mul i64 %v143, 2
  %v145 = getelementptr i8, ptr %v101, i64 %v144
  %v146 = load <4 x i16>, ptr %v145, align 1
  %v147 = bitcast <4 x i16> %v146 to <4 x half>
  %v148 = fpext <4 x half> %v147 to <4 x float>
  %v149 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v148, <4 x float> zeroinitializer, <4 x float> %v138)
  %v150 = add i64 %v137, 4
  %v151 = freeze i64 %v150
  br label %head134
done136:
  %v152 = add i64 %v94, 1
  %v153 = freeze i64 %v152
  br label %head91
done93:
  %v154 = add i64 %v81, 1
  %v155 = freeze i64 %v154
  br label %head78
done80:
  %v156 = fadd <4 x float> %v82, %v83
  %v157 = fadd <4 x float> %v84, %v85
  %v158 = fadd <4 x float> %v156, %v157
  %v159 = fsub <4 x float> %v158, %v158
  %v160 = fcmp uno <4 x float> %v159, %v159
  %v161 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v160)
  %v162 = zext i1 %v161 to i64
  %v163 = getelementptr i8, ptr %p0, i64 160
  %v164 = load i64, ptr %v163, align 8
  %v165 = mul i64 %v164, %v162
  br label %head166
head166:
  %v169 = phi i64 [ %v54, %done80 ], [ %v399, %done302 ]
  %v170 = icmp slt i64 %v169, %v57
  br i1 %v170, label %body167, label %done168
body167:
  %v171 = mul i64 %v169, %v17
  %v172 = getelementptr i8, ptr %v47, i64 %v171
  %v173 = mul i64 %v169, %v21
  %v174 = getelementptr i8, ptr %v49, i64 %v173
  %v175 = sub i64 %v59, %v55
  %v176 = udiv i64 %v175, 8
  %v177 = urem i64 %v175, 8
  %v178 = mul i64 %v176, 8
  %v179 = add i64 %v55, %v178
  br label %head180
head180:
  %v183 = phi i64 [ %v55, %body167 ], [ %v298, %done261 ]
  %v184 = icmp slt i64 %v183, %v179
  br i1 %v184, label %body181, label %done182
body181:
  %v185 = mul i64 %v183, 2
  %v186 = getelementptr i8, ptr %v172, i64 %v185
  br label %head187
head187:
  %v190 = phi i64 [ 0, %body181 ], [ %v223, %body188 ]
  %v191 = phi <4 x float> [ zeroinitializer, %body181 ], [ %v215, %body188 ]
  %v192 = phi <4 x float> [ zeroinitializer, %body181 ], [ %v221, %body188 ]
  %v193 = icmp slt i64 %v190, %v23
  br i1 %v193, label %body188, label %done189
body188:
  %v194 = mul i64 %v190, 8
  %v195 = getelementptr i8, ptr %v5, i64 %v194
  %v196 = load i64, ptr %v195, align 8
  %v197 = mul i64 %v190, 8
  %v198 = getelementptr i8, ptr %v7, i64 %v197
  %v199 = getelementptr i8, ptr %v186, i64 %v196
  %v200 = load float, ptr %v198, align 1
  %v201 = insertelement <4 x float> poison, float %v200, i64 0
  %v202 = shufflevector <4 x float> %v201, <4 x float> poison, <4 x i32> zeroinitializer
  %v203 = getelementptr i8, ptr %v198, i64 4
  %v204 = load float, ptr %v203, align 1
  %v205 = insertelement <4 x float> poison, float %v204, i64 0
  %v206 = shufflevector <4 x float> %v205, <4 x float> poison, <4 x i32> zeroinitializer
  %v207 = load <4 x i16>, ptr %v199, align 1
  %v208 = bitcast <4 x i16> %v207 to <4 x half>
  %v209 = fpext <4 x half> %v208 to <4 x float>
  %v210 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v202, <4 x float> %v191)
  %v211 = getelementptr i8, ptr %v199, i64 8
  %v212 = load <4 x i16>, ptr %v211, align 1
  %v213 = bitcast <4 x i16> %v212 to <4 x half>
  %v214 = fpext <4 x half> %v213 to <4 x float>
  %v215 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v214, <4 x float> %v206, <4 x float> %v210)
  %v216 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v214, <4 x float> %v202, <4 x float> %v192)
  %v217 = getelementptr i8, ptr %v211, i64 8
  %v218 = load <4 x i16>, ptr %v217, align 1
  %v219 = bitcast <4 x i16> %v218 to <4 x half>
  %v220 = fpext <4 x half> %v219 to <4 x float>
  %v221 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v220, <4 x float> %v206, <4 x float> %v216)
  %v222 = add i64 %v190, 1
  %v223 = freeze i64 %v222
  br label %head187
done189:
  %v224 = mul i64 %v23, 8
  %v225 = getelementptr i8, ptr %v5, i64 %v224
  %v226 = mul i64 %v23, 8
  %v227 = getelementptr i8, ptr %v7, i64 %v226
  br label %head228
head228:
  %v231 = phi i64 [ 0, %done189 ], [ %v254, %body229 ]
  %v232 = phi <4 x float> [ %v191, %done189 ], [ %v247, %body229 ]
  %v233 = phi <4 x float> [ %v192, %done189 ], [ %v252, %body229 ]
  %v234 = icmp slt i64 %v231, %v25
  br i1 %v234, label %body229, label %done230
body229:
  %v235 = mul i64 %v231, 8
  %v236 = getelementptr i8, ptr %v225, i64 %v235
  %v237 = load i64, ptr %v236, align 8
  %v238 = mul i64 %v231, 4
  %v239 = getelementptr i8, ptr %v227, i64 %v238
  %v240 = getelementptr i8, ptr %v186, i64 %v237
  %v241 = load float, ptr %v239, align 1
  %v242 = insertelement <4 x float> poison, float %v241, i64 0
  %v243 = shufflevector <4 x float> %v242, <4 x float> poison, <4 x i32> zeroinitializer
  %v244 = load <4 x i16>, ptr %v240, align 1
  %v245 = bitcast <4 x i16> %v244 to <4 x half>
  %v246 = fpext <4 x half> %v245 to <4 x float>
  %v247 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v246, <4 x float> %v243, <4 x float> %v232)
  %v248 = getelementptr i8, ptr %v240, i64 8
  %v249 = load <4 x i16>, ptr %v248, align 1
  %v250 = bitcast <4 x i16> %v249 to <4 x half>
  %v251 = fpext <4 x half> %v250 to <4 x float>
  %v252 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v251, <4 x float> %v243, <4 x float> %v233)
  %v253 = add i64 %v231, 1
  %v254 = freeze i64 %v253
  br label %head228
done230:
  %v255 = mul i64 %v25, 8
  %v256 = getelementptr i8, ptr %v225, i64 %v255
  %v257 = mul i64 %v25, 4
  %v258 = getelementptr i8, ptr %v227, i64 %v257
  br label %head259
head259:
  %v262 = phi i64 [ 0, %done230 ], [ %v285, %body260 ]
  %v263 = phi <4 x float> [ %v232, %done230 ], [ %v278, %body260 ]
  %v264 = phi <4 x float> [ %v233, %done230 ], [ %v283, %body260 ]
  %v265 = icmp slt i64 %v262, %v165
  br i1 %v265, label %body260, label %done261
body260:
  %v266 = mul i64 %v262, 8
  %v267 = getelementptr i8, ptr %v256, i64 %v266
  %v268 = load i64, ptr %v267, align 8
  %v269 = mul i64 %v262, 4
  %v270 = getelementptr i8, ptr %v258, i64 %v269
  %v271 = getelementptr i8, ptr %v186, i64 %v268
  %v272 = load float, ptr %v270, align 1
  %v273 = insertelement <4 x float> poison, float %v272, i64 0
  %v274 = shufflevector <4 x float> %v273, <4 x float> poison, <4 x i32> zeroinitializer
  %v275 = load <4 x i16>, ptr %v271, align 1
  %v276 = bitcast <4 x i16> %v275 to <4 x half>
  %v277 = fpext <4 x half> %v276 to <4 x float>
  %v278 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v277, <4 x float> %v274, <4 x float> %v263)
  %v279 = getelementptr i8, ptr %v271, i64 8
  %v280 = load <4 x i16>, ptr %v279, align 1
  %v281 = bitcast <4 x i16> %v280 to <4 x half>
  %v282 = fpext <4 x half> %v281 to <4 x float>
  %v283 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v282, <4 x float> %v274, <4 x float> %v264)
  %v284 = add i64 %v262, 1
  %v285 = freeze i64 %v284
  br label %head259
done261:
  %v286 = mul i64 %v165, 8
  %v287 = getelementptr i8, ptr %v256, i64 %v286
  %v288 = mul i64 %v165, 4
  %v289 = getelementptr i8, ptr %v258, i64 %v288
  %v290 = mul i64 %v183, 2
  %v291 = getelementptr i8, ptr %v174, i64 %v290
  %v292 = fptrunc <4 x float> %v263 to <4 x half>
  %v293 = bitcast <4 x half> %v292 to <4 x i16>
  store <4 x i16> %v293, ptr %v291, align 1
  %v294 = getelementptr i8, ptr %v291, i64 8
  %v295 = fptrunc <4 x float> %v264 to <4 x half>
  %v296 = bitcast <4 x half> %v295 to <4 x i16>
  store <4 x i16> %v296, ptr %v294, align 1
  %v297 = add i64 %v183, 8
  %v298 = freeze i64 %v297
  br label %head180
done182:
  %v299 = sub i64 %v59, 4
  br label %head300
head300:
  %v303 = phi i64 [ %v179, %done182 ], [ %v397, %done369 ]
  %v304 = icmp slt i64 %v303, %v59
  br i1 %v304, label %body301, label %done302
body301:
  %v305 = call i64 @llvm.smin.i64(i64 %v303, i64 %v299)
  %v306 = mul i64 %v305, 2
  %v307 = getelementptr i8, ptr %v172, i64 %v306
  br label %head308
head308:
  %v311 = phi i64 [ 0, %body301 ], [ %v337, %body309 ]
  %v312 = phi <4 x float> [ zeroinitializer, %body301 ], [ %v335, %body309 ]
  %v313 = icmp slt i64 %v311, %v23
  br i1 %v313, label %body309, label %done310
body309:
  %v314 = mul i64 %v311, 8
  %v315 = getelementptr i8, ptr %v5, i64 %v314
  %v316 = load i64, ptr %v315, align 8
  %v317 = mul i64 %v311, 8
  %v318 = getelementptr i8, ptr %v7, i64 %v317
  %v319 = getelementptr i8, ptr %v307, i64 %v316
  %v320 = load float, ptr %v318, align 1
  %v321 = insertelement <4 x float> poison, float %v320, i64 0
  %v322 = shufflevector <4 x float> %v321, <4 x float> poison, <4 x i32> zeroinitializer
  %v323 = getelementptr i8, ptr %v318, i64 4
  %v324 = load float, ptr %v323, align 1
  %v325 = insertelement <4 x float> poison, float %v324, i64 0
  %v326 = shufflevector <4 x float> %v325, <4 x float> poison, <4 x i32> zeroinitializer
  %v327 = load <4 x i16>, ptr %v319, align 1
  %v328 = bitcast <4 x i16> %v327 to <4 x half>
  %v329 = fpext <4 x half> %v328 to <4 x float>
  %v330 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v329, <4 x float> %v322, <4 x float> %v312)
  %v331 = getelementptr i8, ptr %v319, i64 8
  %v332 = load <4 x i16>, ptr %v331, align 1
  %v333 = bitcast <4 x i16> %v332 to <4 x half>
  %v334 = fpext <4 x half> %v333 to <4 x float>
  %v335 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v334, <4 x float> %v326, <4 x float> %v330)
  %v336 = add i64 %v311, 1
  %v337 = freeze i64 %v336
  br label %head308
done310:
  %v338 = mul i64 %v23, 8
  %v339 = getelementptr i8, ptr %v5, i64 %v338
  %v340 = mul i64 %v23, 8
  %v341 = getelementptr i8, ptr %v7, i64 %v340
  br label %head342
head342:
  %v345 = phi i64 [ 0, %done310 ], [ %v362, %body343 ]
  %v346 = phi <4 x float> [ %v312, %done310 ], [ %v360, %body343 ]
  %v347 = icmp slt i64 %v345, %v25
  br i1 %v347, label %body343, label %done344
body343:
  %v348 = mul i64 %v345, 8
  %v349 = getelementptr i8, ptr %v339, i64 %v348
  %v350 = load i64, ptr %v349, align 8
  %v351 = mul i64 %v345, 4
  %v352 = getelementptr i8, ptr %v341, i64 %v351
  %v353 = getelementptr i8, ptr %v307, i64 %v350
  %v354 = load float, ptr %v352, align 1
  %v355 = insertelement <4 x float> poison, float %v354, i64 0
  %v356 = shufflevector <4 x float> %v355, <4 x float> poison, <4 x i32> zeroinitializer
  %v357 = load <4 x i16>, ptr %v353, align 1
  %v358 = bitcast <4 x i16> %v357 to <4 x half>
  %v359 = fpext <4 x half> %v358 to <4 x float>
  %v360 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v359, <4 x float> %v356, <4 x float> %v346)
  %v361 = add i64 %v345, 1
  %v362 = freeze i64 %v361
  br label %head342
done344:
  %v363 = mul i64 %v25, 8
  %v364 = getelementptr i8, ptr %v339, i64 %v363
  %v365 = mul i64 %v25, 4
  %v366 = getelementptr i8, ptr %v341, i64 %v365
  br label %head367
head367:
  %v370 = phi i64 [ 0, %done344 ], [ %v387, %body368 ]
  %v371 = phi <4 x float> [ %v346, %done344 ], [ %v385, %body368 ]
  %v372 = icmp slt i64 %v370, %v165
  br i1 %v372, label %body368, label %done369
body368:
  %v373 = mul i64 %v370, 8
  %v374 = getelementptr i8, ptr %v364, i64 %v373
  %v375 = load i64, ptr %v374, align 8
  %v376 = mul i64 %v370, 4
  %v377 = getelementptr i8, ptr %v366, i64 %v376
  %v378 = getelementptr i8, ptr %v307, i64 %v375
  %v379 = load float, ptr %v377, align 1
  %v380 = insertelement <4 x float> poison, float %v379, i64 0
  %v381 = shufflevector <4 x float> %v380, <4 x float> poison, <4 x i32> zeroinitializer
  %v382 = load <4 x i16>, ptr %v378, align 1
  %v383 = bitcast <4 x i16> %v382 to <4 x half>
  %v384 = fpext <4 x half> %v383 to <4 x float>
  %v385 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v384, <4 x float> %v381, <4 x float> %v371)
  %v386 = add i64 %v370, 1
  %v387 = freeze i64 %v386
  br label %head367
done369:
  %v388 = mul i64 %v165, 8
  %v389 = getelementptr i8, ptr %v364, i64 %v388
  %v390 = mul i64 %v165, 4
  %v391 = getelementptr i8, ptr %v366, i64 %v390
  %v392 = mul i64 %v305, 2
  %v393 = getelementptr i8, ptr %v174, i64 %v392
  %v394 = fptrunc <4 x float> %v371 to <4 x half>
  %v395 = bitcast <4 x half> %v394 to <4 x i16>
  store <4 x i16> %v395, ptr %v393, align 1
  %v396 = add i64 %v303, 4
  %v397 = freeze i64 %v396
  br label %head300
done302:
  %v398 = add i64 %v169, 1
  %v399 = freeze i64 %v398
  br label %head166
done168:
  br label %again31
leave32:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
