; running sum[f32→f32→f32, samples scaled in f32; 2 vectors of 8, line]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 16
  %v17 = load i64, ptr %v16, align 8
  %v18 = add i64 %v17, 63
  %v19 = getelementptr i8, ptr %v13, i64 %v18
  %v20 = call ptr @llvm.ptrmask.p0.i64(ptr %v19, i64 -64)
  %v21 = getelementptr i8, ptr %p0, i64 24
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load float, ptr %v22, align 1
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr i8, ptr %v22, i64 4
  %v27 = load float, ptr %v26, align 1
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = fmul <8 x float> %v29, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  br label %head31
head31:
  %v34 = phi i64 [ 0, %entry ], [ %v670, %done45 ]
  %v35 = icmp slt i64 %v34, %v2
  br i1 %v35, label %body32, label %done33
body32:
  %v36 = mul i64 %v34, %v6
  %v37 = getelementptr i8, ptr %v13, i64 %v36
  %v38 = mul i64 %v34, %v8
  %v39 = getelementptr i8, ptr %v15, i64 %v38
  %v40 = getelementptr i8, ptr %p0, i64 80
  %v41 = load i64, ptr %v40, align 8
  %v42 = sub i64 %v4, %v41
  br label %head43
head43:
  %v46 = phi i64 [ 0, %body32 ], [ %v669, %after223 ]
  %v47 = icmp slt i64 %v46, %v4
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = call i64 @llvm.smin.i64(i64 %v46, i64 %v42)
  %v49 = mul i64 %v48, 4
  %v50 = getelementptr i8, ptr %v37, i64 %v49
  %v51 = mul i64 %v48, 4
  %v52 = getelementptr i8, ptr %v39, i64 %v51
  %v53 = udiv i64 %v12, 4
  %v54 = urem i64 %v12, 4
  %v55 = getelementptr i8, ptr %p0, i64 72
  %v56 = load i64, ptr %v55, align 8
  %v57 = sub i64 %v56, 1
  %v58 = sub i64 %v57, 0
  %v59 = lshr i64 %v10, %v58
  %v60 = and i64 %v59, 1
  %v61 = icmp eq i64 %v56, 1
  br i1 %v61, label %then62, label %after63
then62:
  %v64 = icmp ne i64 %v60, 0
  br i1 %v64, label %then65, label %after66
then65:
  %v67 = udiv i64 %v41, 16
  %v68 = urem i64 %v41, 16
  %v69 = mul i64 %v67, 16
  %v70 = sub i64 %v41, 8
  br label %head71
head71:
  %v74 = phi i64 [ 0, %then65 ], [ %v124, %body72 ]
  %v75 = icmp slt i64 %v74, %v69
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 4
  %v77 = getelementptr i8, ptr %v52, i64 %v76
  %v78 = mul i64 %v74, 4
  %v79 = getelementptr i8, ptr %v50, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 1
  %v81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v80, <8 x float> %v25, <8 x float> zeroinitializer)
  %v82 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v82, <8 x float> %v30, <8 x float> %v81)
  %v84 = add i64 %v74, %v53
  %v85 = mul i64 %v84, 4
  %v86 = getelementptr i8, ptr %v50, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 1
  %v88 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v87, <8 x float> %v25, <8 x float> %v83)
  %v89 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v89, <8 x float> %v30, <8 x float> %v88)
  %v91 = mul i64 %v53, 2
  %v92 = add i64 %v74, %v91
  %v93 = mul i64 %v92, 4
  %v94 = getelementptr i8, ptr %v50, i64 %v93
  %v95 = load <8 x float>, ptr %v94, align 1
  %v96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> %v25, <8 x float> %v90)
  %v97 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v97, <8 x float> %v30, <8 x float> %v96)
  store <8 x float> %v98, ptr %v77, align 1
  %v99 = mul i64 %v74, 4
  %v100 = getelementptr i8, ptr %v50, i64 %v99
  %v101 = getelementptr i8, ptr %v100, i64 32
  %v102 = load <8 x float>, ptr %v101, align 1
  %v103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v25, <8 x float> zeroinitializer)
  %v104 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v30, <8 x float> %v103)
  %v106 = add i64 %v74, %v53
  %v107 = mul i64 %v106, 4
  %v108 = getelementptr i8, ptr %v50, i64 %v107
  %v109 = getelementptr i8, ptr %v108, i64 32
  %v110 = load <8 x float>, ptr %v109, align 1
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> %v25, <8 x float> %v105)
  %v112 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v112, <8 x float> %v30, <8 x float> %v111)
  %v114 = mul i64 %v53, 2
  %v115 = add i64 %v74, %v114
  %v116 = mul i64 %v115, 4
  %v117 = getelementptr i8, ptr %v50, i64 %v116
  %v118 = getelementptr i8, ptr %v117, i64 32
  %v119 = load <8 x float>, ptr %v118, align 1
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v25, <8 x float> %v113)
  %v121 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v121, <8 x float> %v30, <8 x float> %v120)
  %v123 = getelementptr i8, ptr %v77, i64 32
  store <8 x float> %v122, ptr %v123, align 1
  %v124 = add i64 %v74, 16
  br label %head71
done73:
  br label %head125
head125:
  %v128 = phi i64 [ %v69, %done73 ], [ %v154, %body126 ]
  %v129 = icmp slt i64 %v128, %v41
  br i1 %v129, label %body126, label %done127
body126:
  %v130 = call i64 @llvm.smin.i64(i64 %v128, i64 %v70)
  %v131 = mul i64 %v130, 4
  %v132 = getelementptr i8, ptr %v52, i64 %v131
  %v133 = mul i64 %v130, 4
  %v134 = getelementptr i8, ptr %v50, i64 %v133
  %v135 = load <8 x float>, ptr %v134, align 1
  %v136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v135, <8 x float> %v25, <8 x float> zeroinitializer)
  %v137 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v137, <8 x float> %v30, <8 x float> %v136)
  %v139 = add i64 %v130, %v53
  %v140 = mul i64 %v139, 4
  %v141 = getelementptr i8, ptr %v50, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 1
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> %v25, <8 x float> %v138)
  %v144 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> %v30, <8 x float> %v143)
  %v146 = mul i64 %v53, 2
  %v147 = add i64 %v130, %v146
  %v148 = mul i64 %v147, 4
  %v149 = getelementptr i8, ptr %v50, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 1
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v25, <8 x float> %v145)
  %v152 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v30, <8 x float> %v151)
  store <8 x float> %v153, ptr %v132, align 1
  %v154 = add i64 %v128, 8
  br label %head125
done127:
  br label %after66
after66:
  %v155 = xor i1 %v64, true
  br i1 %v155, label %then156, label %after157
then156:
  %v158 = udiv i64 %v41, 16
  %v159 = urem i64 %v41, 16
  %v160 = mul i64 %v158, 16
  %v161 = sub i64 %v41, 8
  br label %head162
head162:
  %v165 = phi i64 [ 0, %then156 ], [ %v198, %body163 ]
  %v166 = icmp slt i64 %v165, %v160
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = mul i64 %v165, 4
  %v168 = getelementptr i8, ptr %v52, i64 %v167
  %v169 = mul i64 %v165, 4
  %v170 = getelementptr i8, ptr %v50, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 1
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v25, <8 x float> zeroinitializer)
  %v173 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v30, <8 x float> %v172)
  %v175 = add i64 %v165, %v53
  %v176 = mul i64 %v175, 4
  %v177 = getelementptr i8, ptr %v50, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 1
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> %v25, <8 x float> %v174)
  %v180 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v30, <8 x float> %v179)
  store <8 x float> %v181, ptr %v168, align 1
  %v182 = mul i64 %v165, 4
  %v183 = getelementptr i8, ptr %v50, i64 %v182
  %v184 = getelementptr i8, ptr %v183, i64 32
  %v185 = load <8 x float>, ptr %v184, align 1
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v25, <8 x float> zeroinitializer)
  %v187 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v30, <8 x float> %v186)
  %v189 = add i64 %v165, %v53
  %v190 = mul i64 %v189, 4
  %v191 = getelementptr i8, ptr %v50, i64 %v190
  %v192 = getelementptr i8, ptr %v191, i64 32
  %v193 = load <8 x float>, ptr %v192, align 1
  %v194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v25, <8 x float> %v188)
  %v195 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v195, <8 x float> %v30, <8 x float> %v194)
  %v197 = getelementptr i8, ptr %v168, i64 32
  store <8 x float> %v196, ptr %v197, align 1
  %v198 = add i64 %v165, 16
  br label %head162
done164:
  br label %head199
head199:
  %v202 = phi i64 [ %v160, %done164 ], [ %v220, %body200 ]
  %v203 = icmp slt i64 %v202, %v41
  br i1 %v203, label %body200, label %done201
body200:
  %v204 = call i64 @llvm.smin.i64(i64 %v202, i64 %v161)
  %v205 = mul i64 %v204, 4
  %v206 = getelementptr i8, ptr %v52, i64 %v205
  %v207 = mul i64 %v204, 4
  %v208 = getelementptr i8, ptr %v50, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 1
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> %v25, <8 x float> zeroinitializer)
  %v211 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v30, <8 x float> %v210)
  %v213 = add i64 %v204, %v53
  %v214 = mul i64 %v213, 4
  %v215 = getelementptr i8, ptr %v50, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 1
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v25, <8 x float> %v212)
  %v218 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v30, <8 x float> %v217)
  store <8 x float> %v219, ptr %v206, align 1
  %v220 = add i64 %v202, 8
  br label %head199
done201:
  br label %after157
after157:
  br label %after63
after63:
  %v221 = xor i1 %v61, true
  br i1 %v221, label %then222, label %after223
then222:
  %v224 = add i64 %v60, 2
  %v225 = icmp ne i64 %v60, 0
  br i1 %v225, label %then226, label %after227
then226:
  %v228 = sub i64 %v10, %v224
  %v229 = mul i64 %v228, %v53
  %v230 = add i64 %v41, %v229
  %v231 = udiv i64 %v230, 16
  %v232 = urem i64 %v230, 16
  %v233 = mul i64 %v231, 16
  br label %head234
head234:
  %v237 = phi i64 [ 0, %then226 ], [ %v289, %body235 ]
  %v238 = icmp slt i64 %v237, %v233
  br i1 %v238, label %body235, label %done236
body235:
  %v239 = mul i64 %v237, 4
  %v240 = getelementptr i8, ptr %v50, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 1
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v25, <8 x float> zeroinitializer)
  %v243 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v243, <8 x float> %v30, <8 x float> %v242)
  %v245 = add i64 %v237, %v53
  %v246 = mul i64 %v245, 4
  %v247 = getelementptr i8, ptr %v50, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 1
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> %v25, <8 x float> %v244)
  %v250 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> %v30, <8 x float> %v249)
  %v252 = mul i64 %v53, 2
  %v253 = add i64 %v237, %v252
  %v254 = mul i64 %v253, 4
  %v255 = getelementptr i8, ptr %v50, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 1
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v25, <8 x float> %v251)
  %v258 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v30, <8 x float> %v257)
  %v260 = mul i64 %v237, 4
  %v261 = getelementptr i8, ptr %v50, i64 %v260
  %v262 = getelementptr i8, ptr %v261, i64 32
  %v263 = load <8 x float>, ptr %v262, align 1
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v25, <8 x float> zeroinitializer)
  %v265 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v30, <8 x float> %v264)
  %v267 = add i64 %v237, %v53
  %v268 = mul i64 %v267, 4
  %v269 = getelementptr i8, ptr %v50, i64 %v268
  %v270 = getelementptr i8, ptr %v269, i64 32
  %v271 = load <8 x float>, ptr %v270, align 1
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v271, <8 x float> %v25, <8 x float> %v266)
  %v273 = shufflevector <8 x float> %v271, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> %v30, <8 x float> %v272)
  %v275 = mul i64 %v53, 2
  %v276 = add i64 %v237, %v275
  %v277 = mul i64 %v276, 4
  %v278 = getelementptr i8, ptr %v50, i64 %v277
  %v279 = getelementptr i8, ptr %v278, i64 32
  %v280 = load <8 x float>, ptr %v279, align 1
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v25, <8 x float> %v274)
  %v282 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v30, <8 x float> %v281)
  %v284 = mul i64 %v237, 4
  %v285 = getelementptr i8, ptr %v20, i64 %v284
  store <8 x float> %v259, ptr %v285, align 1
  %v286 = mul i64 %v237, 4
  %v287 = getelementptr i8, ptr %v20, i64 %v286
  %v288 = getelementptr i8, ptr %v287, i64 32
  store <8 x float> %v283, ptr %v288, align 1
  %v289 = add i64 %v237, 16
  br label %head234
done236:
  br label %head290
head290:
  %v293 = phi i64 [ %v233, %done236 ], [ %v318, %body291 ]
  %v294 = icmp slt i64 %v293, %v230
  br i1 %v294, label %body291, label %done292
body291:
  %v295 = mul i64 %v293, 4
  %v296 = getelementptr i8, ptr %v50, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 1
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> %v25, <8 x float> zeroinitializer)
  %v299 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v30, <8 x float> %v298)
  %v301 = add i64 %v293, %v53
  %v302 = mul i64 %v301, 4
  %v303 = getelementptr i8, ptr %v50, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 1
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v25, <8 x float> %v300)
  %v306 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v30, <8 x float> %v305)
  %v308 = mul i64 %v53, 2
  %v309 = add i64 %v293, %v308
  %v310 = mul i64 %v309, 4
  %v311 = getelementptr i8, ptr %v50, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 1
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v25, <8 x float> %v307)
  %v314 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> %v30, <8 x float> %v313)
  %v316 = mul i64 %v293, 4
  %v317 = getelementptr i8, ptr %v20, i64 %v316
  store <8 x float> %v315, ptr %v317, align 1
  %v318 = add i64 %v293, 8
  br label %head290
done292:
  br label %after227
after227:
  %v319 = xor i1 %v225, true
  br i1 %v319, label %then320, label %after321
then320:
  %v322 = sub i64 %v10, %v224
  %v323 = mul i64 %v322, %v53
  %v324 = add i64 %v41, %v323
  %v325 = udiv i64 %v324, 16
  %v326 = urem i64 %v324, 16
  %v327 = mul i64 %v325, 16
  br label %head328
head328:
  %v331 = phi i64 [ 0, %then320 ], [ %v366, %body329 ]
  %v332 = icmp slt i64 %v331, %v327
  br i1 %v332, label %body329, label %done330
body329:
  %v333 = mul i64 %v331, 4
  %v334 = getelementptr i8, ptr %v50, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 1
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v335, <8 x float> %v25, <8 x float> zeroinitializer)
  %v337 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v30, <8 x float> %v336)
  %v339 = add i64 %v331, %v53
  %v340 = mul i64 %v339, 4
  %v341 = getelementptr i8, ptr %v50, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 1
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v25, <8 x float> %v338)
  %v344 = shufflevector <8 x float> %v342, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v30, <8 x float> %v343)
  %v346 = mul i64 %v331, 4
  %v347 = getelementptr i8, ptr %v50, i64 %v346
  %v348 = getelementptr i8, ptr %v347, i64 32
  %v349 = load <8 x float>, ptr %v348, align 1
  %v350 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v349, <8 x float> %v25, <8 x float> zeroinitializer)
  %v351 = shufflevector <8 x float> %v349, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v351, <8 x float> %v30, <8 x float> %v350)
  %v353 = add i64 %v331, %v53
  %v354 = mul i64 %v353, 4
  %v355 = getelementptr i8, ptr %v50, i64 %v354
  %v356 = getelementptr i8, ptr %v355, i64 32
  %v357 = load <8 x float>, ptr %v356, align 1
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v25, <8 x float> %v352)
  %v359 = shufflevector <8 x float> %v357, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> %v30, <8 x float> %v358)
  %v361 = mul i64 %v331, 4
  %v362 = getelementptr i8, ptr %v20, i64 %v361
  store <8 x float> %v345, ptr %v362, align 1
  %v363 = mul i64 %v331, 4
  %v364 = getelementptr i8, ptr %v20, i64 %v363
  %v365 = getelementptr i8, ptr %v364, i64 32
  store <8 x float> %v360, ptr %v365, align 1
  %v366 = add i64 %v331, 16
  br label %head328
done330:
  br label %head367
head367:
  %v370 = phi i64 [ %v327, %done330 ], [ %v387, %body368 ]
  %v371 = icmp slt i64 %v370, %v324
  br i1 %v371, label %body368, label %done369
body368:
  %v372 = mul i64 %v370, 4
  %v373 = getelementptr i8, ptr %v50, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 1
  %v375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v25, <8 x float> zeroinitializer)
  %v376 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v376, <8 x float> %v30, <8 x float> %v375)
  %v378 = add i64 %v370, %v53
  %v379 = mul i64 %v378, 4
  %v380 = getelementptr i8, ptr %v50, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 1
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> %v25, <8 x float> %v377)
  %v383 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> %v30, <8 x float> %v382)
  %v385 = mul i64 %v370, 4
  %v386 = getelementptr i8, ptr %v20, i64 %v385
  store <8 x float> %v384, ptr %v386, align 1
  %v387 = add i64 %v370, 8
  br label %head367
done369:
  br label %after321
after321:
  %v388 = sub i64 %v56, 1
  br label %head389
head389:
  %v392 = phi i64 [ 1, %after321 ], [ %v535, %after483 ]
  %v393 = phi i64 [ %v224, %after321 ], [ %v400, %after483 ]
  %v394 = icmp slt i64 %v392, %v388
  br i1 %v394, label %body390, label %done391
body390:
  %v395 = sub i64 %v56, 1
  %v396 = sub i64 %v395, %v392
  %v397 = lshr i64 %v10, %v396
  %v398 = and i64 %v397, 1
  %v399 = mul i64 %v393, 2
  %v400 = add i64 %v399, %v398
  %v401 = mul i64 %v393, %v53
  %v402 = icmp ne i64 %v398, 0
  br i1 %v402, label %then403, label %after404
then403:
  %v405 = sub i64 %v10, %v400
  %v406 = mul i64 %v405, %v53
  %v407 = add i64 %v41, %v406
  %v408 = udiv i64 %v407, 16
  %v409 = urem i64 %v407, 16
  %v410 = mul i64 %v408, 16
  br label %head411
head411:
  %v414 = phi i64 [ 0, %then403 ], [ %v456, %body412 ]
  %v415 = icmp slt i64 %v414, %v410
  br i1 %v415, label %body412, label %done413
body412:
  %v416 = mul i64 %v414, 4
  %v417 = getelementptr i8, ptr %v20, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 1
  %v419 = add i64 %v414, %v401
  %v420 = mul i64 %v419, 4
  %v421 = getelementptr i8, ptr %v20, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 1
  %v423 = fadd <8 x float> %v418, %v422
  %v424 = mul i64 %v401, 2
  %v425 = add i64 %v414, %v424
  %v426 = mul i64 %v425, 4
  %v427 = getelementptr i8, ptr %v50, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 1
  %v429 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v428, <8 x float> %v25, <8 x float> %v423)
  %v430 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v431 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v430, <8 x float> %v30, <8 x float> %v429)
  %v432 = mul i64 %v414, 4
  %v433 = getelementptr i8, ptr %v20, i64 %v432
  %v434 = getelementptr i8, ptr %v433, i64 32
  %v435 = load <8 x float>, ptr %v434, align 1
  %v436 = add i64 %v414, %v401
  %v437 = mul i64 %v436, 4
  %v438 = getelementptr i8, ptr %v20, i64 %v437
  %v439 = getelementptr i8, ptr %v438, i64 32
  %v440 = load <8 x float>, ptr %v439, align 1
  %v441 = fadd <8 x float> %v435, %v440
  %v442 = mul i64 %v401, 2
  %v443 = add i64 %v414, %v442
  %v444 = mul i64 %v443, 4
  %v445 = getelementptr i8, ptr %v50, i64 %v444
  %v446 = getelementptr i8, ptr %v445, i64 32
  %v447 = load <8 x float>, ptr %v446, align 1
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v447, <8 x float> %v25, <8 x float> %v441)
  %v449 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v30, <8 x float> %v448)
  %v451 = mul i64 %v414, 4
  %v452 = getelementptr i8, ptr %v20, i64 %v451
  store <8 x float> %v431, ptr %v452, align 1
  %v453 = mul i64 %v414, 4
  %v454 = getelementptr i8, ptr %v20, i64 %v453
  %v455 = getelementptr i8, ptr %v454, i64 32
  store <8 x float> %v450, ptr %v455, align 1
  %v456 = add i64 %v414, 16
  br label %head411
done413:
  br label %head457
head457:
  %v460 = phi i64 [ %v410, %done413 ], [ %v480, %body458 ]
  %v461 = icmp slt i64 %v460, %v407
  br i1 %v461, label %body458, label %done459
body458:
  %v462 = mul i64 %v460, 4
  %v463 = getelementptr i8, ptr %v20, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 1
  %v465 = add i64 %v460, %v401
  %v466 = mul i64 %v465, 4
  %v467 = getelementptr i8, ptr %v20, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 1
  %v469 = fadd <8 x float> %v464, %v468
  %v470 = mul i64 %v401, 2
  %v471 = add i64 %v460, %v470
  %v472 = mul i64 %v471, 4
  %v473 = getelementptr i8, ptr %v50, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 1
  %v475 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v474, <8 x float> %v25, <8 x float> %v469)
  %v476 = shufflevector <8 x float> %v474, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v477 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v476, <8 x float> %v30, <8 x float> %v475)
  %v478 = mul i64 %v460, 4
  %v479 = getelementptr i8, ptr %v20, i64 %v478
  store <8 x float> %v477, ptr %v479, align 1
  %v480 = add i64 %v460, 8
  br label %head457
done459:
  br label %after404
after404:
  %v481 = xor i1 %v402, true
  br i1 %v481, label %then482, label %after483
then482:
  %v484 = sub i64 %v10, %v400
  %v485 = mul i64 %v484, %v53
  %v486 = add i64 %v41, %v485
  %v487 = udiv i64 %v486, 16
  %v488 = urem i64 %v486, 16
  %v489 = mul i64 %v487, 16
  br label %head490
head490:
  %v493 = phi i64 [ 0, %then482 ], [ %v518, %body491 ]
  %v494 = icmp slt i64 %v493, %v489
  br i1 %v494, label %body491, label %done492
body491:
  %v495 = mul i64 %v493, 4
  %v496 = getelementptr i8, ptr %v20, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 1
  %v498 = add i64 %v493, %v401
  %v499 = mul i64 %v498, 4
  %v500 = getelementptr i8, ptr %v20, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 1
  %v502 = fadd <8 x float> %v497, %v501
  %v503 = mul i64 %v493, 4
  %v504 = getelementptr i8, ptr %v20, i64 %v503
  %v505 = getelementptr i8, ptr %v504, i64 32
  %v506 = load <8 x float>, ptr %v505, align 1
  %v507 = add i64 %v493, %v401
  %v508 = mul i64 %v507, 4
  %v509 = getelementptr i8, ptr %v20, i64 %v508
  %v510 = getelementptr i8, ptr %v509, i64 32
  %v511 = load <8 x float>, ptr %v510, align 1
  %v512 = fadd <8 x float> %v506, %v511
  %v513 = mul i64 %v493, 4
  %v514 = getelementptr i8, ptr %v20, i64 %v513
  store <8 x float> %v502, ptr %v514, align 1
  %v515 = mul i64 %v493, 4
  %v516 = getelementptr i8, ptr %v20, i64 %v515
  %v517 = getelementptr i8, ptr %v516, i64 32
  store <8 x float> %v512, ptr %v517, align 1
  %v518 = add i64 %v493, 16
  br label %head490
done492:
  br label %head519
head519:
  %v522 = phi i64 [ %v489, %done492 ], [ %v534, %body520 ]
  %v523 = icmp slt i64 %v522, %v486
  br i1 %v523, label %body520, label %done521
body520:
  %v524 = mul i64 %v522, 4
  %v525 = getelementptr i8, ptr %v20, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 1
  %v527 = add i64 %v522, %v401
  %v528 = mul i64 %v527, 4
  %v529 = getelementptr i8, ptr %v20, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 1
  %v531 = fadd <8 x float> %v526, %v530
  %v532 = mul i64 %v522, 4
  %v533 = getelementptr i8, ptr %v20, i64 %v532
  store <8 x float> %v531, ptr %v533, align 1
  %v534 = add i64 %v522, 8
  br label %head519
done521:
  br label %after483
after483:
  %v535 = add i64 %v392, 1
  br label %head389
done391:
  %v536 = mul i64 %v393, %v53
  %v537 = sub i64 %v56, 1
  %v538 = sub i64 %v56, 1
  %v539 = sub i64 %v538, %v537
  %v540 = lshr i64 %v10, %v539
  %v541 = and i64 %v540, 1
  %v542 = icmp ne i64 %v541, 0
  br i1 %v542, label %then543, label %after544
then543:
  %v545 = udiv i64 %v41, 16
  %v546 = urem i64 %v41, 16
  %v547 = mul i64 %v545, 16
  %v548 = sub i64 %v41, 8
  br label %head549
head549:
  %v552 = phi i64 [ 0, %then543 ], [ %v592, %body550 ]
  %v553 = icmp slt i64 %v552, %v547
  br i1 %v553, label %body550, label %done551
body550:
  %v554 = mul i64 %v552, 4
  %v555 = getelementptr i8, ptr %v52, i64 %v554
  %v556 = mul i64 %v552, 4
  %v557 = getelementptr i8, ptr %v20, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 1
  %v559 = add i64 %v552, %v536
  %v560 = mul i64 %v559, 4
  %v561 = getelementptr i8, ptr %v20, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 1
  %v563 = fadd <8 x float> %v558, %v562
  %v564 = mul i64 %v536, 2
  %v565 = add i64 %v552, %v564
  %v566 = mul i64 %v565, 4
  %v567 = getelementptr i8, ptr %v50, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 1
  %v569 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v568, <8 x float> %v25, <8 x float> %v563)
  %v570 = shufflevector <8 x float> %v568, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v571 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v570, <8 x float> %v30, <8 x float> %v569)
  store <8 x float> %v571, ptr %v555, align 1
  %v572 = mul i64 %v552, 4
  %v573 = getelementptr i8, ptr %v20, i64 %v572
  %v574 = getelementptr i8, ptr %v573, i64 32
  %v575 = load <8 x float>, ptr %v574, align 1
  %v576 = add i64 %v552, %v536
  %v577 = mul i64 %v576, 4
  %v578 = getelementptr i8, ptr %v20, i64 %v577
  %v579 = getelementptr i8, ptr %v578, i64 32
  %v580 = load <8 x float>, ptr %v579, align 1
  %v581 = fadd <8 x float> %v575, %v580
  %v582 = mul i64 %v536, 2
  %v583 = add i64 %v552, %v582
  %v584 = mul i64 %v583, 4
  %v585 = getelementptr i8, ptr %v50, i64 %v584
  %v586 = getelementptr i8, ptr %v585, i64 32
  %v587 = load <8 x float>, ptr %v586, align 1
  %v588 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v25, <8 x float> %v581)
  %v589 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v590 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v589, <8 x float> %v30, <8 x float> %v588)
  %v591 = getelementptr i8, ptr %v555, i64 32
  store <8 x float> %v590, ptr %v591, align 1
  %v592 = add i64 %v552, 16
  br label %head549
done551:
  br label %head593
head593:
  %v596 = phi i64 [ %v547, %done551 ], [ %v617, %body594 ]
  %v597 = icmp slt i64 %v596, %v41
  br i1 %v597, label %body594, label %done595
body594:
  %v598 = call i64 @llvm.smin.i64(i64 %v596, i64 %v548)
  %v599 = mul i64 %v598, 4
  %v600 = getelementptr i8, ptr %v52, i64 %v599
  %v601 = mul i64 %v598, 4
  %v602 = getelementptr i8, ptr %v20, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 1
  %v604 = add i64 %v598, %v536
  %v605 = mul i64 %v604, 4
  %v606 = getelementptr i8, ptr %v20, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 1
  %v608 = fadd <8 x float> %v603, %v607
  %v609 = mul i64 %v536, 2
  %v610 = add i64 %v598, %v609
  %v611 = mul i64 %v610, 4
  %v612 = getelementptr i8, ptr %v50, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 1
  %v614 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v613, <8 x float> %v25, <8 x float> %v608)
  %v615 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v616 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v615, <8 x float> %v30, <8 x float> %v614)
  store <8 x float> %v616, ptr %v600, align 1
  %v617 = add i64 %v596, 8
  br label %head593
done595:
  br label %after544
after544:
  %v618 = xor i1 %v542, true
  br i1 %v618, label %then619, label %after620
then619:
  %v621 = udiv i64 %v41, 16
  %v622 = urem i64 %v41, 16
  %v623 = mul i64 %v621, 16
  %v624 = sub i64 %v41, 8
  br label %head625
head625:
  %v628 = phi i64 [ 0, %then619 ], [ %v651, %body626 ]
  %v629 = icmp slt i64 %v628, %v623
  br i1 %v629, label %body626, label %done627
body626:
  %v630 = mul i64 %v628, 4
  %v631 = getelementptr i8, ptr %v52, i64 %v630
  %v632 = mul i64 %v628, 4
  %v633 = getelementptr i8, ptr %v20, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 1
  %v635 = add i64 %v628, %v536
  %v636 = mul i64 %v635, 4
  %v637 = getelementptr i8, ptr %v20, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 1
  %v639 = fadd <8 x float> %v634, %v638
  store <8 x float> %v639, ptr %v631, align 1
  %v640 = mul i64 %v628, 4
  %v641 = getelementptr i8, ptr %v20, i64 %v640
  %v642 = getelementptr i8, ptr %v641, i64 32
  %v643 = load <8 x float>, ptr %v642, align 1
  %v644 = add i64 %v628, %v536
  %v645 = mul i64 %v644, 4
  %v646 = getelementptr i8, ptr %v20, i64 %v645
  %v647 = getelementptr i8, ptr %v646, i64 32
  %v648 = load <8 x float>, ptr %v647, align 1
  %v649 = fadd <8 x float> %v643, %v648
  %v650 = getelementptr i8, ptr %v631, i64 32
  store <8 x float> %v649, ptr %v650, align 1
  %v651 = add i64 %v628, 16
  br label %head625
done627:
  br label %head652
head652:
  %v655 = phi i64 [ %v623, %done627 ], [ %v668, %body653 ]
  %v656 = icmp slt i64 %v655, %v41
  br i1 %v656, label %body653, label %done654
body653:
  %v657 = call i64 @llvm.smin.i64(i64 %v655, i64 %v624)
  %v658 = mul i64 %v657, 4
  %v659 = getelementptr i8, ptr %v52, i64 %v658
  %v660 = mul i64 %v657, 4
  %v661 = getelementptr i8, ptr %v20, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 1
  %v663 = add i64 %v657, %v536
  %v664 = mul i64 %v663, 4
  %v665 = getelementptr i8, ptr %v20, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 1
  %v667 = fadd <8 x float> %v662, %v666
  store <8 x float> %v667, ptr %v659, align 1
  %v668 = add i64 %v655, 8
  br label %head652
done654:
  br label %after620
after620:
  br label %after223
after223:
  %v669 = add i64 %v46, %v41
  br label %head43
done45:
  %v670 = add i64 %v34, 1
  br label %head31
done33:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
