; stencil[f32→f32→f32; tile 5×2 vectors of 8, rows; columns of 4+3 taps, from a copy]
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
  %v20 = getelementptr i8, ptr %p0, i64 32
  %v21 = getelementptr i8, ptr %p0, i64 48
  %v22 = load i64, ptr %v21, align 8
  br label %again23
again23:
  %v25 = atomicrmw add ptr %v20, i64 1 monotonic, align 8
  %v26 = icmp sge i64 %v25, %v22
  br i1 %v26, label %leave24, label %stay27
stay27:
  %v28 = getelementptr i8, ptr %p0, i64 64
  %v29 = load i64, ptr %v28, align 8
  %v30 = udiv i64 %v25, %v29
  %v31 = urem i64 %v25, %v29
  %v32 = getelementptr i8, ptr %p0, i64 56
  %v33 = load i64, ptr %v32, align 8
  %v34 = udiv i64 %v30, %v33
  %v35 = urem i64 %v30, %v33
  %v36 = getelementptr i8, ptr %p0, i64 72
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 80
  %v39 = load i64, ptr %v38, align 8
  %v40 = mul i64 %v35, %v37
  %v41 = mul i64 %v31, %v39
  %v42 = add i64 %v40, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v9)
  %v44 = add i64 %v41, %v39
  %v45 = call i64 @llvm.smin.i64(i64 %v44, i64 %v11)
  %v46 = icmp sge i64 %v9, 5
  %v47 = getelementptr i8, ptr %p0, i64 136
  %v48 = load i64, ptr %v47, align 8
  %v49 = icmp ne i64 %v48, 0
  %v50 = and i1 %v46, %v49
  %v51 = getelementptr i8, ptr %p0, i64 192
  %v52 = load i64, ptr %v51, align 8
  %v53 = select i1 %v50, i64 %v52, i64 %v13
  %v54 = mul i64 %v53, 3
  %v55 = mul i64 %v53, 5
  %v56 = mul i64 %v53, 7
  %v57 = getelementptr i8, ptr %p0, i64 152
  %v58 = load ptr, ptr %v57, align 8
  %v59 = select i1 %v50, ptr %v58, ptr %v5
  br i1 %v46, label %then60, label %after61
then60:
  %v62 = sub i64 %v9, 5
  %v63 = call i64 @llvm.smin.i64(i64 %v40, i64 %v62)
  %v64 = getelementptr i8, ptr %p0, i64 184
  %v65 = load i64, ptr %v64, align 8
  %v66 = add i64 %v65, 5
  %v67 = mul i64 %v63, %v13
  %v68 = getelementptr i8, ptr %v1, i64 %v67
  %v69 = getelementptr i8, ptr %p0, i64 136
  %v70 = load ptr, ptr %v69, align 8
  %v71 = mul i64 %v41, 4
  %v72 = sub i64 0, %v71
  %v73 = getelementptr i8, ptr %v70, i64 %v72
  %v74 = select i1 %v50, ptr %v73, ptr %v68
  br label %head75
head75:
  %v78 = phi i64 [ %v40, %then60 ], [ %v553, %done405 ]
  %v79 = phi i64 [ 0, %then60 ], [ %v83, %done405 ]
  %v80 = icmp slt i64 %v78, %v43
  br i1 %v80, label %body76, label %done77
body76:
  %v81 = call i64 @llvm.smin.i64(i64 %v78, i64 %v62)
  %v82 = sub i64 %v81, %v63
  %v83 = add i64 %v82, %v66
  br i1 %v50, label %then84, label %after85
then84:
  %v86 = getelementptr i8, ptr %p0, i64 144
  %v87 = load ptr, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %p0, i64 160
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %p0, i64 168
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %p0, i64 176
  %v93 = load i64, ptr %v92, align 8
  %v94 = add i64 %v45, %v93
  %v95 = sub i64 %v94, %v41
  %v96 = udiv i64 %v95, 32
  %v97 = urem i64 %v95, 32
  %v98 = mul i64 %v96, 32
  %v99 = add i64 %v41, %v98
  %v100 = sub i64 %v94, 8
  br label %head101
head101:
  %v104 = phi i64 [ 0, %then84 ], [ %v156, %done114 ]
  %v105 = icmp slt i64 %v104, %v89
  br i1 %v105, label %body102, label %done103
body102:
  %v106 = mul i64 %v104, 8
  %v107 = getelementptr i8, ptr %v87, i64 %v106
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr i8, ptr %v68, i64 %v108
  %v110 = mul i64 %v104, %v91
  %v111 = getelementptr i8, ptr %v73, i64 %v110
  br label %head112
head112:
  %v115 = phi i64 [ %v79, %body102 ], [ %v154, %done143 ]
  %v116 = icmp slt i64 %v115, %v83
  br i1 %v116, label %body113, label %done114
body113:
  %v117 = mul i64 %v115, %v13
  %v118 = getelementptr i8, ptr %v109, i64 %v117
  %v119 = mul i64 %v115, %v53
  %v120 = getelementptr i8, ptr %v111, i64 %v119
  br label %head121
head121:
  %v124 = phi i64 [ %v41, %body113 ], [ %v140, %body122 ]
  %v125 = icmp slt i64 %v124, %v99
  br i1 %v125, label %body122, label %done123
body122:
  %v126 = mul i64 %v124, 4
  %v127 = getelementptr i8, ptr %v118, i64 %v126
  %v128 = getelementptr i8, ptr %v120, i64 %v126
  %v129 = load <8 x float>, ptr %v127, align 1
  %v130 = getelementptr i8, ptr %v127, i64 32
  %v131 = load <8 x float>, ptr %v130, align 1
  %v132 = getelementptr i8, ptr %v127, i64 64
  %v133 = load <8 x float>, ptr %v132, align 1
  %v134 = getelementptr i8, ptr %v127, i64 96
  %v135 = load <8 x float>, ptr %v134, align 1
  store <8 x float> %v129, ptr %v128, align 1
  %v136 = getelementptr i8, ptr %v128, i64 32
  store <8 x float> %v131, ptr %v136, align 1
  %v137 = getelementptr i8, ptr %v128, i64 64
  store <8 x float> %v133, ptr %v137, align 1
  %v138 = getelementptr i8, ptr %v128, i64 96
  store <8 x float> %v135, ptr %v138, align 1
  %v139 = add i64 %v124, 32
  %v140 = freeze i64 %v139
  br label %head121
done123:
  br label %head141
head141:
  %v144 = phi i64 [ %v99, %done123 ], [ %v152, %body142 ]
  %v145 = icmp slt i64 %v144, %v94
  br i1 %v145, label %body142, label %done143
body142:
  %v146 = call i64 @llvm.smin.i64(i64 %v144, i64 %v100)
  %v147 = mul i64 %v146, 4
  %v148 = getelementptr i8, ptr %v118, i64 %v147
  %v149 = getelementptr i8, ptr %v120, i64 %v147
  %v150 = load <8 x float>, ptr %v148, align 1
  store <8 x float> %v150, ptr %v149, align 1
  %v151 = add i64 %v144, 8
  %v152 = freeze i64 %v151
  br label %head141
done143:
  %v153 = add i64 %v115, 1
  %v154 = freeze i64 %v153
  br label %head112
done114:
  %v155 = add i64 %v104, 1
  %v156 = freeze i64 %v155
  br label %head101
done103:
  br label %after85
after85:
  %v157 = mul i64 %v82, %v53
  %v158 = getelementptr i8, ptr %v74, i64 %v157
  %v159 = mul i64 %v83, %v13
  %v160 = getelementptr i8, ptr %v68, i64 %v159
  %v161 = mul i64 %v81, %v15
  %v162 = getelementptr i8, ptr %v3, i64 %v161
  %v163 = sub i64 %v45, %v41
  %v164 = udiv i64 %v163, 16
  %v165 = urem i64 %v163, 16
  %v166 = mul i64 %v164, 16
  %v167 = add i64 %v41, %v166
  br label %head168
head168:
  %v171 = phi i64 [ %v41, %after85 ], [ %v401, %done296 ]
  %v172 = icmp slt i64 %v171, %v167
  br i1 %v172, label %body169, label %done170
body169:
  %v173 = mul i64 %v171, 4
  %v174 = getelementptr i8, ptr %v160, i64 %v173
  call void @llvm.prefetch.p0(ptr %v174, i32 0, i32 2, i32 1)
  %v175 = getelementptr i8, ptr %v174, i64 %v13
  call void @llvm.prefetch.p0(ptr %v175, i32 0, i32 2, i32 1)
  %v176 = getelementptr i8, ptr %v175, i64 %v13
  call void @llvm.prefetch.p0(ptr %v176, i32 0, i32 2, i32 1)
  %v177 = getelementptr i8, ptr %v176, i64 %v13
  call void @llvm.prefetch.p0(ptr %v177, i32 0, i32 2, i32 1)
  %v178 = getelementptr i8, ptr %v177, i64 %v13
  call void @llvm.prefetch.p0(ptr %v178, i32 0, i32 2, i32 1)
  %v179 = mul i64 %v171, 4
  %v180 = getelementptr i8, ptr %v158, i64 %v179
  br label %head181
head181:
  %v184 = phi i64 [ 0, %body169 ], [ %v289, %body182 ]
  %v185 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v242, %body182 ]
  %v186 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v248, %body182 ]
  %v187 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v254, %body182 ]
  %v188 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v260, %body182 ]
  %v189 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v266, %body182 ]
  %v190 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v271, %body182 ]
  %v191 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v276, %body182 ]
  %v192 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v280, %body182 ]
  %v193 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v284, %body182 ]
  %v194 = phi <8 x float> [ zeroinitializer, %body169 ], [ %v287, %body182 ]
  %v195 = icmp slt i64 %v184, %v17
  br i1 %v195, label %body182, label %done183
body182:
  %v196 = mul i64 %v184, 8
  %v197 = getelementptr i8, ptr %v59, i64 %v196
  %v198 = load i64, ptr %v197, align 8
  %v199 = mul i64 %v184, 16
  %v200 = getelementptr i8, ptr %v7, i64 %v199
  %v201 = getelementptr i8, ptr %v180, i64 %v198
  %v202 = load float, ptr %v200, align 1
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = getelementptr i8, ptr %v200, i64 4
  %v206 = load float, ptr %v205, align 1
  %v207 = insertelement <8 x float> poison, float %v206, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  %v209 = getelementptr i8, ptr %v200, i64 8
  %v210 = load float, ptr %v209, align 1
  %v211 = insertelement <8 x float> poison, float %v210, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  %v213 = getelementptr i8, ptr %v200, i64 12
  %v214 = load float, ptr %v213, align 1
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = load <8 x float>, ptr %v201, align 1
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v204, <8 x float> %v185)
  %v219 = getelementptr i8, ptr %v201, i64 32
  %v220 = load <8 x float>, ptr %v219, align 1
  %v221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v204, <8 x float> %v186)
  %v222 = getelementptr i8, ptr %v201, i64 %v53
  %v223 = load <8 x float>, ptr %v222, align 1
  %v224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v208, <8 x float> %v218)
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v204, <8 x float> %v187)
  %v226 = getelementptr i8, ptr %v222, i64 32
  %v227 = load <8 x float>, ptr %v226, align 1
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v208, <8 x float> %v221)
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v204, <8 x float> %v188)
  %v230 = getelementptr i8, ptr %v222, i64 %v53
  %v231 = load <8 x float>, ptr %v230, align 1
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v212, <8 x float> %v224)
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v208, <8 x float> %v225)
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v204, <8 x float> %v189)
  %v235 = getelementptr i8, ptr %v230, i64 32
  %v236 = load <8 x float>, ptr %v235, align 1
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v212, <8 x float> %v228)
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v208, <8 x float> %v229)
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v204, <8 x float> %v190)
  %v240 = getelementptr i8, ptr %v230, i64 %v53
  %v241 = load <8 x float>, ptr %v240, align 1
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v216, <8 x float> %v232)
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v212, <8 x float> %v233)
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v208, <8 x float> %v234)
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v204, <8 x float> %v191)
  %v246 = getelementptr i8, ptr %v240, i64 32
  %v247 = load <8 x float>, ptr %v246, align 1
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v216, <8 x float> %v237)
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v212, <8 x float> %v238)
  %v250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v208, <8 x float> %v239)
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v204, <8 x float> %v192)
  %v252 = getelementptr i8, ptr %v240, i64 %v53
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v216, <8 x float> %v243)
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v212, <8 x float> %v244)
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v208, <8 x float> %v245)
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v204, <8 x float> %v193)
  %v258 = getelementptr i8, ptr %v252, i64 32
  %v259 = load <8 x float>, ptr %v258, align 1
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v216, <8 x float> %v249)
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v212, <8 x float> %v250)
  %v262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v208, <8 x float> %v251)
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v204, <8 x float> %v194)
  %v264 = getelementptr i8, ptr %v252, i64 %v53
  %v265 = load <8 x float>, ptr %v264, align 1
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v216, <8 x float> %v255)
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v212, <8 x float> %v256)
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v208, <8 x float> %v257)
  %v269 = getelementptr i8, ptr %v264, i64 32
  %v270 = load <8 x float>, ptr %v269, align 1
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v216, <8 x float> %v261)
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v212, <8 x float> %v262)
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v208, <8 x float> %v263)
  %v274 = getelementptr i8, ptr %v264, i64 %v53
  %v275 = load <8 x float>, ptr %v274, align 1
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v216, <8 x float> %v267)
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v212, <8 x float> %v268)
  %v278 = getelementptr i8, ptr %v274, i64 32
  %v279 = load <8 x float>, ptr %v278, align 1
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v216, <8 x float> %v272)
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v212, <8 x float> %v273)
  %v282 = getelementptr i8, ptr %v274, i64 %v53
  %v283 = load <8 x float>, ptr %v282, align 1
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v283, <8 x float> %v216, <8 x float> %v277)
  %v285 = getelementptr i8, ptr %v282, i64 32
  %v286 = load <8 x float>, ptr %v285, align 1
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v286, <8 x float> %v216, <8 x float> %v281)
  %v288 = add i64 %v184, 1
  %v289 = freeze i64 %v288
  br label %head181
done183:
  %v290 = mul i64 %v17, 8
  %v291 = getelementptr i8, ptr %v59, i64 %v290
  %v292 = mul i64 %v17, 16
  %v293 = getelementptr i8, ptr %v7, i64 %v292
  br label %head294
head294:
  %v297 = phi i64 [ 0, %done183 ], [ %v384, %body295 ]
  %v298 = phi <8 x float> [ %v185, %done183 ], [ %v341, %body295 ]
  %v299 = phi <8 x float> [ %v186, %done183 ], [ %v346, %body295 ]
  %v300 = phi <8 x float> [ %v187, %done183 ], [ %v351, %body295 ]
  %v301 = phi <8 x float> [ %v188, %done183 ], [ %v356, %body295 ]
  %v302 = phi <8 x float> [ %v189, %done183 ], [ %v361, %body295 ]
  %v303 = phi <8 x float> [ %v190, %done183 ], [ %v366, %body295 ]
  %v304 = phi <8 x float> [ %v191, %done183 ], [ %v371, %body295 ]
  %v305 = phi <8 x float> [ %v192, %done183 ], [ %v375, %body295 ]
  %v306 = phi <8 x float> [ %v193, %done183 ], [ %v379, %body295 ]
  %v307 = phi <8 x float> [ %v194, %done183 ], [ %v382, %body295 ]
  %v308 = icmp slt i64 %v297, %v19
  br i1 %v308, label %body295, label %done296
body295:
  %v309 = mul i64 %v297, 8
  %v310 = getelementptr i8, ptr %v291, i64 %v309
  %v311 = load i64, ptr %v310, align 8
  %v312 = mul i64 %v297, 12
  %v313 = getelementptr i8, ptr %v293, i64 %v312
  %v314 = getelementptr i8, ptr %v180, i64 %v311
  %v315 = load float, ptr %v313, align 1
  %v316 = insertelement <8 x float> poison, float %v315, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = getelementptr i8, ptr %v313, i64 4
  %v319 = load float, ptr %v318, align 1
  %v320 = insertelement <8 x float> poison, float %v319, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  %v322 = getelementptr i8, ptr %v313, i64 8
  %v323 = load float, ptr %v322, align 1
  %v324 = insertelement <8 x float> poison, float %v323, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = load <8 x float>, ptr %v314, align 1
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v317, <8 x float> %v298)
  %v328 = getelementptr i8, ptr %v314, i64 32
  %v329 = load <8 x float>, ptr %v328, align 1
  %v330 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v329, <8 x float> %v317, <8 x float> %v299)
  %v331 = getelementptr i8, ptr %v314, i64 %v53
  %v332 = load <8 x float>, ptr %v331, align 1
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v321, <8 x float> %v327)
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v317, <8 x float> %v300)
  %v335 = getelementptr i8, ptr %v331, i64 32
  %v336 = load <8 x float>, ptr %v335, align 1
  %v337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v336, <8 x float> %v321, <8 x float> %v330)
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v336, <8 x float> %v317, <8 x float> %v301)
  %v339 = getelementptr i8, ptr %v331, i64 %v53
  %v340 = load <8 x float>, ptr %v339, align 1
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v325, <8 x float> %v333)
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v321, <8 x float> %v334)
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v317, <8 x float> %v302)
  %v344 = getelementptr i8, ptr %v339, i64 32
  %v345 = load <8 x float>, ptr %v344, align 1
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v325, <8 x float> %v337)
  %v347 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v321, <8 x float> %v338)
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v317, <8 x float> %v303)
  %v349 = getelementptr i8, ptr %v339, i64 %v53
  %v350 = load <8 x float>, ptr %v349, align 1
  %v351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v325, <8 x float> %v342)
  %v352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v321, <8 x float> %v343)
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v317, <8 x float> %v304)
  %v354 = getelementptr i8, ptr %v349, i64 32
  %v355 = load <8 x float>, ptr %v354, align 1
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v325, <8 x float> %v347)
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v321, <8 x float> %v348)
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v317, <8 x float> %v305)
  %v359 = getelementptr i8, ptr %v349, i64 %v53
  %v360 = load <8 x float>, ptr %v359, align 1
  %v361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v360, <8 x float> %v325, <8 x float> %v352)
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v360, <8 x float> %v321, <8 x float> %v353)
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v360, <8 x float> %v317, <8 x float> %v306)
  %v364 = getelementptr i8, ptr %v359, i64 32
  %v365 = load <8 x float>, ptr %v364, align 1
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v325, <8 x float> %v357)
  %v367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v321, <8 x float> %v358)
  %v368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v317, <8 x float> %v307)
  %v369 = getelementptr i8, ptr %v359, i64 %v53
  %v370 = load <8 x float>, ptr %v369, align 1
  %v371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v370, <8 x float> %v325, <8 x float> %v362)
  %v372 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v370, <8 x float> %v321, <8 x float> %v363)
  %v373 = getelementptr i8, ptr %v369, i64 32
  %v374 = load <8 x float>, ptr %v373, align 1
  %v375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v325, <8 x float> %v367)
  %v376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v321, <8 x float> %v368)
  %v377 = getelementptr i8, ptr %v369, i64 %v53
  %v378 = load <8 x float>, ptr %v377, align 1
  %v379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v378, <8 x float> %v325, <8 x float> %v372)
  %v380 = getelementptr i8, ptr %v377, i64 32
  %v381 = load <8 x float>, ptr %v380, align 1
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> %v325, <8 x float> %v376)
  %v383 = add i64 %v297, 1
  %v384 = freeze i64 %v383
  br label %head294
done296:
  %v385 = mul i64 %v19, 8
  %v386 = getelementptr i8, ptr %v291, i64 %v385
  %v387 = mul i64 %v19, 12
  %v388 = getelementptr i8, ptr %v293, i64 %v387
  %v389 = mul i64 %v171, 4
  %v390 = getelementptr i8, ptr %v162, i64 %v389
  store <8 x float> %v298, ptr %v390, align 1
  %v391 = getelementptr i8, ptr %v390, i64 32
  store <8 x float> %v299, ptr %v391, align 1
  %v392 = getelementptr i8, ptr %v390, i64 %v15
  store <8 x float> %v300, ptr %v392, align 1
  %v393 = getelementptr i8, ptr %v392, i64 32
  store <8 x float> %v301, ptr %v393, align 1
  %v394 = getelementptr i8, ptr %v392, i64 %v15
  store <8 x float> %v302, ptr %v394, align 1
  %v395 = getelementptr i8, ptr %v394, i64 32
  store <8 x float> %v303, ptr %v395, align 1
  %v396 = getelementptr i8, ptr %v394, i64 %v15
  store <8 x float> %v304, ptr %v396, align 1
  %v397 = getelementptr i8, ptr %v396, i64 32
  store <8 x float> %v305, ptr %v397, align 1
  %v398 = getelementptr i8, ptr %v396, i64 %v15
  store <8 x float> %v306, ptr %v398, align 1
  %v399 = getelementptr i8, ptr %v398, i64 32
  store <8 x float> %v307, ptr %v399, align 1
  %v400 = add i64 %v171, 16
  %v401 = freeze i64 %v400
  br label %head168
done170:
  %v402 = sub i64 %v45, 8
  br label %head403
head403:
  %v406 = phi i64 [ %v167, %done170 ], [ %v551, %done485 ]
  %v407 = icmp slt i64 %v406, %v45
  br i1 %v407, label %body404, label %done405
body404:
  %v408 = call i64 @llvm.smin.i64(i64 %v406, i64 %v402)
  %v409 = mul i64 %v408, 4
  %v410 = getelementptr i8, ptr %v158, i64 %v409
  br label %head411
head411:
  %v414 = phi i64 [ 0, %body404 ], [ %v478, %body412 ]
  %v415 = phi <8 x float> [ zeroinitializer, %body404 ], [ %v455, %body412 ]
  %v416 = phi <8 x float> [ zeroinitializer, %body404 ], [ %v461, %body412 ]
  %v417 = phi <8 x float> [ zeroinitializer, %body404 ], [ %v467, %body412 ]
  %v418 = phi <8 x float> [ zeroinitializer, %body404 ], [ %v472, %body412 ]
  %v419 = phi <8 x float> [ zeroinitializer, %body404 ], [ %v476, %body412 ]
  %v420 = icmp slt i64 %v414, %v17
  br i1 %v420, label %body412, label %done413
body412:
  %v421 = mul i64 %v414, 8
  %v422 = getelementptr i8, ptr %v59, i64 %v421
  %v423 = load i64, ptr %v422, align 8
  %v424 = mul i64 %v414, 16
  %v425 = getelementptr i8, ptr %v7, i64 %v424
  %v426 = getelementptr i8, ptr %v410, i64 %v423
  %v427 = load float, ptr %v425, align 1
  %v428 = insertelement <8 x float> poison, float %v427, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = getelementptr i8, ptr %v425, i64 4
  %v431 = load float, ptr %v430, align 1
  %v432 = insertelement <8 x float> poison, float %v431, i64 0
  %v433 = shufflevector <8 x float> %v432, <8 x float> poison, <8 x i32> zeroinitializer
  %v434 = getelementptr i8, ptr %v425, i64 8
  %v435 = load float, ptr %v434, align 1
  %v436 = insertelement <8 x float> poison, float %v435, i64 0
  %v437 = shufflevector <8 x float> %v436, <8 x float> poison, <8 x i32> zeroinitializer
  %v438 = getelementptr i8, ptr %v425, i64 12
  %v439 = load float, ptr %v438, align 1
  %v440 = insertelement <8 x float> poison, float %v439, i64 0
  %v441 = shufflevector <8 x float> %v440, <8 x float> poison, <8 x i32> zeroinitializer
  %v442 = load <8 x float>, ptr %v426, align 1
  %v443 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v442, <8 x float> %v429, <8 x float> %v415)
  %v444 = getelementptr i8, ptr %v426, i64 %v53
  %v445 = load <8 x float>, ptr %v444, align 1
  %v446 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v445, <8 x float> %v433, <8 x float> %v443)
  %v447 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v445, <8 x float> %v429, <8 x float> %v416)
  %v448 = getelementptr i8, ptr %v444, i64 %v53
  %v449 = load <8 x float>, ptr %v448, align 1
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v437, <8 x float> %v446)
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v433, <8 x float> %v447)
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v429, <8 x float> %v417)
  %v453 = getelementptr i8, ptr %v448, i64 %v53
  %v454 = load <8 x float>, ptr %v453, align 1
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v441, <8 x float> %v450)
  %v456 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v437, <8 x float> %v451)
  %v457 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v433, <8 x float> %v452)
  %v458 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v429, <8 x float> %v418)
  %v459 = getelementptr i8, ptr %v453, i64 %v53
  %v460 = load <8 x float>, ptr %v459, align 1
  %v461 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v441, <8 x float> %v456)
  %v462 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v437, <8 x float> %v457)
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v433, <8 x float> %v458)
  %v464 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v429, <8 x float> %v419)
  %v465 = getelementptr i8, ptr %v459, i64 %v53
  %v466 = load <8 x float>, ptr %v465, align 1
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v466, <8 x float> %v441, <8 x float> %v462)
  %v468 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v466, <8 x float> %v437, <8 x float> %v463)
  %v469 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v466, <8 x float> %v433, <8 x float> %v464)
  %v470 = getelementptr i8, ptr %v465, i64 %v53
  %v471 = load <8 x float>, ptr %v470, align 1
  %v472 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v441, <8 x float> %v468)
  %v473 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v437, <8 x float> %v469)
  %v474 = getelementptr i8, ptr %v470, i64 %v53
  %v475 = load <8 x float>, ptr %v474, align 1
  %v476 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v475, <8 x float> %v441, <8 x float> %v473)
  %v477 = add i64 %v414, 1
  %v478 = freeze i64 %v477
  br label %head411
done413:
  %v479 = mul i64 %v17, 8
  %v480 = getelementptr i8, ptr %v59, i64 %v479
  %v481 = mul i64 %v17, 16
  %v482 = getelementptr i8, ptr %v7, i64 %v481
  br label %head483
head483:
  %v486 = phi i64 [ 0, %done413 ], [ %v539, %body484 ]
  %v487 = phi <8 x float> [ %v415, %done413 ], [ %v518, %body484 ]
  %v488 = phi <8 x float> [ %v416, %done413 ], [ %v523, %body484 ]
  %v489 = phi <8 x float> [ %v417, %done413 ], [ %v528, %body484 ]
  %v490 = phi <8 x float> [ %v418, %done413 ], [ %v533, %body484 ]
  %v491 = phi <8 x float> [ %v419, %done413 ], [ %v537, %body484 ]
  %v492 = icmp slt i64 %v486, %v19
  br i1 %v492, label %body484, label %done485
body484:
  %v493 = mul i64 %v486, 8
  %v494 = getelementptr i8, ptr %v480, i64 %v493
  %v495 = load i64, ptr %v494, align 8
  %v496 = mul i64 %v486, 12
  %v497 = getelementptr i8, ptr %v482, i64 %v496
  %v498 = getelementptr i8, ptr %v410, i64 %v495
  %v499 = load float, ptr %v497, align 1
  %v500 = insertelement <8 x float> poison, float %v499, i64 0
  %v501 = shufflevector <8 x float> %v500, <8 x float> poison, <8 x i32> zeroinitializer
  %v502 = getelementptr i8, ptr %v497, i64 4
  %v503 = load float, ptr %v502, align 1
  %v504 = insertelement <8 x float> poison, float %v503, i64 0
  %v505 = shufflevector <8 x float> %v504, <8 x float> poison, <8 x i32> zeroinitializer
  %v506 = getelementptr i8, ptr %v497, i64 8
  %v507 = load float, ptr %v506, align 1
  %v508 = insertelement <8 x float> poison, float %v507, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  %v510 = load <8 x float>, ptr %v498, align 1
  %v511 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v510, <8 x float> %v501, <8 x float> %v487)
  %v512 = getelementptr i8, ptr %v498, i64 %v53
  %v513 = load <8 x float>, ptr %v512, align 1
  %v514 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v513, <8 x float> %v505, <8 x float> %v511)
  %v515 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v513, <8 x float> %v501, <8 x float> %v488)
  %v516 = getelementptr i8, ptr %v512, i64 %v53
  %v517 = load <8 x float>, ptr %v516, align 1
  %v518 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v517, <8 x float> %v509, <8 x float> %v514)
  %v519 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v517, <8 x float> %v505, <8 x float> %v515)
  %v520 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v517, <8 x float> %v501, <8 x float> %v489)
  %v521 = getelementptr i8, ptr %v516, i64 %v53
  %v522 = load <8 x float>, ptr %v521, align 1
  %v523 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v522, <8 x float> %v509, <8 x float> %v519)
  %v524 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v522, <8 x float> %v505, <8 x float> %v520)
  %v525 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v522, <8 x float> %v501, <8 x float> %v490)
  %v526 = getelementptr i8, ptr %v521, i64 %v53
  %v527 = load <8 x float>, ptr %v526, align 1
  %v528 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v527, <8 x float> %v509, <8 x float> %v524)
  %v529 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v527, <8 x float> %v505, <8 x float> %v525)
  %v530 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v527, <8 x float> %v501, <8 x float> %v491)
  %v531 = getelementptr i8, ptr %v526, i64 %v53
  %v532 = load <8 x float>, ptr %v531, align 1
  %v533 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v532, <8 x float> %v509, <8 x float> %v529)
  %v534 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v532, <8 x float> %v505, <8 x float> %v530)
  %v535 = getelementptr i8, ptr %v531, i64 %v53
  %v536 = load <8 x float>, ptr %v535, align 1
  %v537 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v536, <8 x float> %v509, <8 x float> %v534)
  %v538 = add i64 %v486, 1
  %v539 = freeze i64 %v538
  br label %head483
done485:
  %v540 = mul i64 %v19, 8
  %v541 = getelementptr i8, ptr %v480, i64 %v540
  %v542 = mul i64 %v19, 12
  %v543 = getelementptr i8, ptr %v482, i64 %v542
  %v544 = mul i64 %v408, 4
  %v545 = getelementptr i8, ptr %v162, i64 %v544
  store <8 x float> %v487, ptr %v545, align 1
  %v546 = getelementptr i8, ptr %v545, i64 %v15
  store <8 x float> %v488, ptr %v546, align 1
  %v547 = getelementptr i8, ptr %v546, i64 %v15
  store <8 x float> %v489, ptr %v547, align 1
  %v548 = getelementptr i8, ptr %v547, i64 %v15
  store <8 x float> %v490, ptr %v548, align 1
  %v549 = getelementptr i8, ptr %v548, i64 %v15
  store <8 x float> %v491, ptr %v549, align 1
  %v550 = add i64 %v406, 8
  %v551 = freeze i64 %v550
  br label %head403
done405:
  %v552 = add i64 %v78, 5
  %v553 = freeze i64 %v552
  br label %head75
done77:
  br label %after61
after61:
  %v554 = xor i1 %v46, true
  br i1 %v554, label %then555, label %after556
then555:
  br label %head557
head557:
  %v560 = phi i64 [ %v40, %then555 ], [ %v661, %done569 ]
  %v561 = icmp slt i64 %v560, %v43
  br i1 %v561, label %body558, label %done559
body558:
  %v562 = mul i64 %v560, %v13
  %v563 = getelementptr i8, ptr %v1, i64 %v562
  %v564 = mul i64 %v560, %v15
  %v565 = getelementptr i8, ptr %v3, i64 %v564
  %v566 = sub i64 %v45, 8
  br label %head567
head567:
  %v570 = phi i64 [ %v41, %body558 ], [ %v659, %done621 ]
  %v571 = icmp slt i64 %v570, %v45
  br i1 %v571, label %body568, label %done569
body568:
  %v572 = call i64 @llvm.smin.i64(i64 %v570, i64 %v566)
  %v573 = mul i64 %v572, 4
  %v574 = getelementptr i8, ptr %v563, i64 %v573
  br label %head575
head575:
  %v578 = phi i64 [ 0, %body568 ], [ %v614, %body576 ]
  %v579 = phi <8 x float> [ zeroinitializer, %body568 ], [ %v612, %body576 ]
  %v580 = icmp slt i64 %v578, %v17
  br i1 %v580, label %body576, label %done577
body576:
  %v581 = mul i64 %v578, 8
  %v582 = getelementptr i8, ptr %v59, i64 %v581
  %v583 = load i64, ptr %v582, align 8
  %v584 = mul i64 %v578, 16
  %v585 = getelementptr i8, ptr %v7, i64 %v584
  %v586 = getelementptr i8, ptr %v574, i64 %v583
  %v587 = load float, ptr %v585, align 1
  %v588 = insertelement <8 x float> poison, float %v587, i64 0
  %v589 = shufflevector <8 x float> %v588, <8 x float> poison, <8 x i32> zeroinitializer
  %v590 = getelementptr i8, ptr %v585, i64 4
  %v591 = load float, ptr %v590, align 1
  %v592 = insertelement <8 x float> poison, float %v591, i64 0
  %v593 = shufflevector <8 x float> %v592, <8 x float> poison, <8 x i32> zeroinitializer
  %v594 = getelementptr i8, ptr %v585, i64 8
  %v595 = load float, ptr %v594, align 1
  %v596 = insertelement <8 x float> poison, float %v595, i64 0
  %v597 = shufflevector <8 x float> %v596, <8 x float> poison, <8 x i32> zeroinitializer
  %v598 = getelementptr i8, ptr %v585, i64 12
  %v599 = load float, ptr %v598, align 1
  %v600 = insertelement <8 x float> poison, float %v599, i64 0
  %v601 = shufflevector <8 x float> %v600, <8 x float> poison, <8 x i32> zeroinitializer
  %v602 = load <8 x float>, ptr %v586, align 1
  %v603 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v602, <8 x float> %v589, <8 x float> %v579)
  %v604 = getelementptr i8, ptr %v586, i64 %v53
  %v605 = load <8 x float>, ptr %v604, align 1
  %v606 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v605, <8 x float> %v593, <8 x float> %v603)
  %v607 = getelementptr i8, ptr %v604, i64 %v53
  %v608 = load <8 x float>, ptr %v607, align 1
  %v609 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v608, <8 x float> %v597, <8 x float> %v606)
  %v610 = getelementptr i8, ptr %v607, i64 %v53
  %v611 = load <8 x float>, ptr %v610, align 1
  %v612 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v611, <8 x float> %v601, <8 x float> %v609)
  %v613 = add i64 %v578, 1
  %v614 = freeze i64 %v613
  br label %head575
done577:
  %v615 = mul i64 %v17, 8
  %v616 = getelementptr i8, ptr %v59, i64 %v615
  %v617 = mul i64 %v17, 16
  %v618 = getelementptr i8, ptr %v7, i64 %v617
  br label %head619
head619:
  %v622 = phi i64 [ 0, %done577 ], [ %v651, %body620 ]
  %v623 = phi <8 x float> [ %v579, %done577 ], [ %v649, %body620 ]
  %v624 = icmp slt i64 %v622, %v19
  br i1 %v624, label %body620, label %done621
body620:
  %v625 = mul i64 %v622, 8
  %v626 = getelementptr i8, ptr %v616, i64 %v625
  %v627 = load i64, ptr %v626, align 8
  %v628 = mul i64 %v622, 12
  %v629 = getelementptr i8, ptr %v618, i64 %v628
  %v630 = getelementptr i8, ptr %v574, i64 %v627
  %v631 = load float, ptr %v629, align 1
  %v632 = insertelement <8 x float> poison, float %v631, i64 0
  %v633 = shufflevector <8 x float> %v632, <8 x float> poison, <8 x i32> zeroinitializer
  %v634 = getelementptr i8, ptr %v629, i64 4
  %v635 = load float, ptr %v634, align 1
  %v636 = insertelement <8 x float> poison, float %v635, i64 0
  %v637 = shufflevector <8 x float> %v636, <8 x float> poison, <8 x i32> zeroinitializer
  %v638 = getelementptr i8, ptr %v629, i64 8
  %v639 = load float, ptr %v638, align 1
  %v640 = insertelement <8 x float> poison, float %v639, i64 0
  %v641 = shufflevector <8 x float> %v640, <8 x float> poison, <8 x i32> zeroinitializer
  %v642 = load <8 x float>, ptr %v630, align 1
  %v643 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v642, <8 x float> %v633, <8 x float> %v623)
  %v644 = getelementptr i8, ptr %v630, i64 %v53
  %v645 = load <8 x float>, ptr %v644, align 1
  %v646 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v645, <8 x float> %v637, <8 x float> %v643)
  %v647 = getelementptr i8, ptr %v644, i64 %v53
  %v648 = load <8 x float>, ptr %v647, align 1
  %v649 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v648, <8 x float> %v641, <8 x float> %v646)
  %v650 = add i64 %v622, 1
  %v651 = freeze i64 %v650
  br label %head619
done621:
  %v652 = mul i64 %v19, 8
  %v653 = getelementptr i8, ptr %v616, i64 %v652
  %v654 = mul i64 %v19, 12
  %v655 = getelementptr i8, ptr %v618, i64 %v654
  %v656 = mul i64 %v572, 4
  %v657 = getelementptr i8, ptr %v565, i64 %v656
  store <8 x float> %v623, ptr %v657, align 1
  %v658 = add i64 %v570, 8
  %v659 = freeze i64 %v658
  br label %head567
done569:
  %v660 = add i64 %v560, 1
  %v661 = freeze i64 %v660
  br label %head557
done559:
  br label %after556
after556:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
