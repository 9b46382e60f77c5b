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
  %v81 = phi i64 [ 0, %stay35 ], [ %v151, %done93 ]
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
  %v94 = phi i64 [ %v54, %body79 ], [ %v150, %done135 ]
  %v95 = phi <4 x float> [ %v82, %body79 ], [ %v137, %done135 ]
  %v96 = phi <4 x float> [ %v83, %body79 ], [ %v138, %done135 ]
  %v97 = phi <4 x float> [ %v84, %body79 ], [ %v139, %done135 ]
  %v98 = phi <4 x float> [ %v85, %body79 ], [ %v140, %done135 ]
  %v99 = icmp slt i64 %v94, %v68
  br i1 %v99, label %body92, label %done93
body92:
  %v100 = mul i64 %v94, %v17
  %v101 = getelementptr i8, ptr %v90, i64 %v100
  br label %head102
head102:
  %v105 = phi i64 [ %v61, %body92 ], [ %v132, %body103 ]
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
  br label %head102
done104:
  br label %head133
head133:
  %v136 = phi i64 [ %v76, %done104 ], [ %v149, %body134 ]
  %v137 = phi <4 x float> [ %v106, %done104 ], [ %v148, %body134 ]
  %v138 = phi <4 x float> [ %v107, %done104 ], [ %v138, %body134 ]
  %v139 = phi <4 x float> [ %v108, %done104 ], [ %v139, %body134 ]
  %v140 = phi <4 x float> [ %v109, %done104 ], [ %v140, %body134 ]
  %v141 = icmp slt i64 %v136, %v71
  br i1 %v141, label %body134, label %done135
body134:
  %v142 = call i64 @llvm.smin.i64(i64 %v136, i64 %v77)
  %v143 = mul i64 %v142, 2
  %v144 = getelementptr i8, ptr %v101, i64 %v143
  %v145 = load <4 x i16>, ptr %v144, align 1
  %v146 = bitcast <4 x i16> %v145 to <4 x half>
  %v147 = fpext <4 x half> %v146 to <4 x float>
  %v148 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v147, <4 x float> zeroinitializer, <4 x float> %v137)
  %v149 = add i64 %v136, 4
  br label %head133
done135:
  %v150 = add i64 %v94, 1
  br label %head91
done93:
  %v151 = add i64 %v81, 1
  br label %head78
done80:
  %v152 = fadd <4 x float> %v82, %v83
  %v153 = fadd <4 x float> %v84, %v85
  %v154 = fadd <4 x float> %v152, %v153
  %v155 = fsub <4 x float> %v154, %v154
  %v156 = fcmp uno <4 x float> %v155, %v155
  %v157 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v156)
  %v158 = zext i1 %v157 to i64
  %v159 = getelementptr i8, ptr %p0, i64 160
  %v160 = load i64, ptr %v159, align 8
  %v161 = mul i64 %v160, %v158
  br label %head162
head162:
  %v165 = phi i64 [ %v54, %done80 ], [ %v386, %done294 ]
  %v166 = icmp slt i64 %v165, %v57
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = mul i64 %v165, %v17
  %v168 = getelementptr i8, ptr %v47, i64 %v167
  %v169 = mul i64 %v165, %v21
  %v170 = getelementptr i8, ptr %v49, i64 %v169
  %v171 = sub i64 %v59, %v55
  %v172 = udiv i64 %v171, 8
  %v173 = urem i64 %v171, 8
  %v174 = mul i64 %v172, 8
  %v175 = add i64 %v55, %v174
  br label %head176
head176:
  %v179 = phi i64 [ %v55, %body163 ], [ %v290, %done255 ]
  %v180 = icmp slt i64 %v179, %v175
  br i1 %v180, label %body177, label %done178
body177:
  %v181 = mul i64 %v179, 2
  %v182 = getelementptr i8, ptr %v168, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %body177 ], [ %v218, %body184 ]
  %v187 = phi <4 x float> [ zeroinitializer, %body177 ], [ %v211, %body184 ]
  %v188 = phi <4 x float> [ zeroinitializer, %body177 ], [ %v217, %body184 ]
  %v189 = icmp slt i64 %v186, %v23
  br i1 %v189, label %body184, label %done185
body184:
  %v190 = mul i64 %v186, 8
  %v191 = getelementptr i8, ptr %v5, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = mul i64 %v186, 8
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = getelementptr i8, ptr %v182, i64 %v192
  %v196 = load float, ptr %v194, align 1
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %v199 = getelementptr i8, ptr %v194, i64 4
  %v200 = load float, ptr %v199, align 1
  %v201 = insertelement <4 x float> poison, float %v200, i64 0
  %v202 = shufflevector <4 x float> %v201, <4 x float> poison, <4 x i32> zeroinitializer
  %v203 = load <4 x i16>, ptr %v195, align 1
  %v204 = bitcast <4 x i16> %v203 to <4 x half>
  %v205 = fpext <4 x half> %v204 to <4 x float>
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v205, <4 x float> %v198, <4 x float> %v187)
  %v207 = getelementptr i8, ptr %v195, i64 8
  %v208 = load <4 x i16>, ptr %v207, align 1
  %v209 = bitcast <4 x i16> %v208 to <4 x half>
  %v210 = fpext <4 x half> %v209 to <4 x float>
  %v211 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v202, <4 x float> %v206)
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v198, <4 x float> %v188)
  %v213 = getelementptr i8, ptr %v207, i64 8
  %v214 = load <4 x i16>, ptr %v213, align 1
  %v215 = bitcast <4 x i16> %v214 to <4 x half>
  %v216 = fpext <4 x half> %v215 to <4 x float>
  %v217 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v216, <4 x float> %v202, <4 x float> %v212)
  %v218 = add i64 %v186, 1
  br label %head183
done185:
  %v219 = mul i64 %v23, 8
  %v220 = getelementptr i8, ptr %v5, i64 %v219
  %v221 = mul i64 %v23, 8
  %v222 = getelementptr i8, ptr %v7, i64 %v221
  br label %head223
head223:
  %v226 = phi i64 [ 0, %done185 ], [ %v248, %body224 ]
  %v227 = phi <4 x float> [ %v187, %done185 ], [ %v242, %body224 ]
  %v228 = phi <4 x float> [ %v188, %done185 ], [ %v247, %body224 ]
  %v229 = icmp slt i64 %v226, %v25
  br i1 %v229, label %body224, label %done225
body224:
  %v230 = mul i64 %v226, 8
  %v231 = getelementptr i8, ptr %v220, i64 %v230
  %v232 = load i64, ptr %v231, align 8
  %v233 = mul i64 %v226, 4
  %v234 = getelementptr i8, ptr %v222, i64 %v233
  %v235 = getelementptr i8, ptr %v182, i64 %v232
  %v236 = load float, ptr %v234, align 1
  %v237 = insertelement <4 x float> poison, float %v236, i64 0
  %v238 = shufflevector <4 x float> %v237, <4 x float> poison, <4 x i32> zeroinitializer
  %v239 = load <4 x i16>, ptr %v235, align 1
  %v240 = bitcast <4 x i16> %v239 to <4 x half>
  %v241 = fpext <4 x half> %v240 to <4 x float>
  %v242 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v241, <4 x float> %v238, <4 x float> %v227)
  %v243 = getelementptr i8, ptr %v235, i64 8
  %v244 = load <4 x i16>, ptr %v243, align 1
  %v245 = bitcast <4 x i16> %v244 to <4 x half>
  %v246 = fpext <4 x half> %v245 to <4 x float>
  %v247 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v246, <4 x float> %v238, <4 x float> %v228)
  %v248 = add i64 %v226, 1
  br label %head223
done225:
  %v249 = mul i64 %v25, 8
  %v250 = getelementptr i8, ptr %v220, i64 %v249
  %v251 = mul i64 %v25, 4
  %v252 = getelementptr i8, ptr %v222, i64 %v251
  br label %head253
head253:
  %v256 = phi i64 [ 0, %done225 ], [ %v278, %body254 ]
  %v257 = phi <4 x float> [ %v227, %done225 ], [ %v272, %body254 ]
  %v258 = phi <4 x float> [ %v228, %done225 ], [ %v277, %body254 ]
  %v259 = icmp slt i64 %v256, %v161
  br i1 %v259, label %body254, label %done255
body254:
  %v260 = mul i64 %v256, 8
  %v261 = getelementptr i8, ptr %v250, i64 %v260
  %v262 = load i64, ptr %v261, align 8
  %v263 = mul i64 %v256, 4
  %v264 = getelementptr i8, ptr %v252, i64 %v263
  %v265 = getelementptr i8, ptr %v182, i64 %v262
  %v266 = load float, ptr %v264, align 1
  %v267 = insertelement <4 x float> poison, float %v266, i64 0
  %v268 = shufflevector <4 x float> %v267, <4 x float> poison, <4 x i32> zeroinitializer
  %v269 = load <4 x i16>, ptr %v265, align 1
  %v270 = bitcast <4 x i16> %v269 to <4 x half>
  %v271 = fpext <4 x half> %v270 to <4 x float>
  %v272 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v271, <4 x float> %v268, <4 x float> %v257)
  %v273 = getelementptr i8, ptr %v265, i64 8
  %v274 = load <4 x i16>, ptr %v273, align 1
  %v275 = bitcast <4 x i16> %v274 to <4 x half>
  %v276 = fpext <4 x half> %v275 to <4 x float>
  %v277 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v276, <4 x float> %v268, <4 x float> %v258)
  %v278 = add i64 %v256, 1
  br label %head253
done255:
  %v279 = mul i64 %v161, 8
  %v280 = getelementptr i8, ptr %v250, i64 %v279
  %v281 = mul i64 %v161, 4
  %v282 = getelementptr i8, ptr %v252, i64 %v281
  %v283 = mul i64 %v179, 2
  %v284 = getelementptr i8, ptr %v170, i64 %v283
  %v285 = fptrunc <4 x float> %v257 to <4 x half>
  %v286 = bitcast <4 x half> %v285 to <4 x i16>
  store <4 x i16> %v286, ptr %v284, align 1
  %v287 = getelementptr i8, ptr %v284, i64 8
  %v288 = fptrunc <4 x float> %v258 to <4 x half>
  %v289 = bitcast <4 x half> %v288 to <4 x i16>
  store <4 x i16> %v289, ptr %v287, align 1
  %v290 = add i64 %v179, 8
  br label %head176
done178:
  %v291 = sub i64 %v59, 4
  br label %head292
head292:
  %v295 = phi i64 [ %v175, %done178 ], [ %v385, %done359 ]
  %v296 = icmp slt i64 %v295, %v59
  br i1 %v296, label %body293, label %done294
body293:
  %v297 = call i64 @llvm.smin.i64(i64 %v295, i64 %v291)
  %v298 = mul i64 %v297, 2
  %v299 = getelementptr i8, ptr %v168, i64 %v298
  br label %head300
head300:
  %v303 = phi i64 [ 0, %body293 ], [ %v328, %body301 ]
  %v304 = phi <4 x float> [ zeroinitializer, %body293 ], [ %v327, %body301 ]
  %v305 = icmp slt i64 %v303, %v23
  br i1 %v305, label %body301, label %done302
body301:
  %v306 = mul i64 %v303, 8
  %v307 = getelementptr i8, ptr %v5, i64 %v306
  %v308 = load i64, ptr %v307, align 8
  %v309 = mul i64 %v303, 8
  %v310 = getelementptr i8, ptr %v7, i64 %v309
  %v311 = getelementptr i8, ptr %v299, i64 %v308
  %v312 = load float, ptr %v310, align 1
  %v313 = insertelement <4 x float> poison, float %v312, i64 0
  %v314 = shufflevector <4 x float> %v313, <4 x float> poison, <4 x i32> zeroinitializer
  %v315 = getelementptr i8, ptr %v310, i64 4
  %v316 = load float, ptr %v315, align 1
  %v317 = insertelement <4 x float> poison, float %v316, i64 0
  %v318 = shufflevector <4 x float> %v317, <4 x float> poison, <4 x i32> zeroinitializer
  %v319 = load <4 x i16>, ptr %v311, align 1
  %v320 = bitcast <4 x i16> %v319 to <4 x half>
  %v321 = fpext <4 x half> %v320 to <4 x float>
  %v322 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v321, <4 x float> %v314, <4 x float> %v304)
  %v323 = getelementptr i8, ptr %v311, i64 8
  %v324 = load <4 x i16>, ptr %v323, align 1
  %v325 = bitcast <4 x i16> %v324 to <4 x half>
  %v326 = fpext <4 x half> %v325 to <4 x float>
  %v327 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v326, <4 x float> %v318, <4 x float> %v322)
  %v328 = add i64 %v303, 1
  br label %head300
done302:
  %v329 = mul i64 %v23, 8
  %v330 = getelementptr i8, ptr %v5, i64 %v329
  %v331 = mul i64 %v23, 8
  %v332 = getelementptr i8, ptr %v7, i64 %v331
  br label %head333
head333:
  %v336 = phi i64 [ 0, %done302 ], [ %v352, %body334 ]
  %v337 = phi <4 x float> [ %v304, %done302 ], [ %v351, %body334 ]
  %v338 = icmp slt i64 %v336, %v25
  br i1 %v338, label %body334, label %done335
body334:
  %v339 = mul i64 %v336, 8
  %v340 = getelementptr i8, ptr %v330, i64 %v339
  %v341 = load i64, ptr %v340, align 8
  %v342 = mul i64 %v336, 4
  %v343 = getelementptr i8, ptr %v332, i64 %v342
  %v344 = getelementptr i8, ptr %v299, i64 %v341
  %v345 = load float, ptr %v343, align 1
  %v346 = insertelement <4 x float> poison, float %v345, i64 0
  %v347 = shufflevector <4 x float> %v346, <4 x float> poison, <4 x i32> zeroinitializer
  %v348 = load <4 x i16>, ptr %v344, align 1
  %v349 = bitcast <4 x i16> %v348 to <4 x half>
  %v350 = fpext <4 x half> %v349 to <4 x float>
  %v351 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v350, <4 x float> %v347, <4 x float> %v337)
  %v352 = add i64 %v336, 1
  br label %head333
done335:
  %v353 = mul i64 %v25, 8
  %v354 = getelementptr i8, ptr %v330, i64 %v353
  %v355 = mul i64 %v25, 4
  %v356 = getelementptr i8, ptr %v332, i64 %v355
  br label %head357
head357:
  %v360 = phi i64 [ 0, %done335 ], [ %v376, %body358 ]
  %v361 = phi <4 x float> [ %v337, %done335 ], [ %v375, %body358 ]
  %v362 = icmp slt i64 %v360, %v161
  br i1 %v362, label %body358, label %done359
body358:
  %v363 = mul i64 %v360, 8
  %v364 = getelementptr i8, ptr %v354, i64 %v363
  %v365 = load i64, ptr %v364, align 8
  %v366 = mul i64 %v360, 4
  %v367 = getelementptr i8, ptr %v356, i64 %v366
  %v368 = getelementptr i8, ptr %v299, i64 %v365
  %v369 = load float, ptr %v367, align 1
  %v370 = insertelement <4 x float> poison, float %v369, i64 0
  %v371 = shufflevector <4 x float> %v370, <4 x float> poison, <4 x i32> zeroinitializer
  %v372 = load <4 x i16>, ptr %v368, align 1
  %v373 = bitcast <4 x i16> %v372 to <4 x half>
  %v374 = fpext <4 x half> %v373 to <4 x float>
  %v375 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v374, <4 x float> %v371, <4 x float> %v361)
  %v376 = add i64 %v360, 1
  br label %head357
done359:
  %v377 = mul i64 %v161, 8
  %v378 = getelementptr i8, ptr %v354, i64 %v377
  %v379 = mul i64 %v161, 4
  %v380 = getelementptr i8, ptr %v356, i64 %v379
  %v381 = mul i64 %v297, 2
  %v382 = getelementptr i8, ptr %v170, i64 %v381
  %v383 = fptrunc <4 x float> %v361 to <4 x half>
  %v384 = bitcast <4 x half> %v383 to <4 x i16>
  store <4 x i16> %v384, ptr %v382, align 1
  %v385 = add i64 %v295, 4
  br label %head292
done294:
  %v386 = add i64 %v165, 1
  br label %head162
done164:
  br label %again31
leave32:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
