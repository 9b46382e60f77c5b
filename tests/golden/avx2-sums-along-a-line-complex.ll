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
  %v34 = phi i64 [ 0, %entry ], [ %v689, %done45 ]
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
  %v46 = phi i64 [ 0, %body32 ], [ %v687, %after227 ]
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
  %v74 = phi i64 [ 0, %then65 ], [ %v125, %body72 ]
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
  %v125 = freeze i64 %v124
  br label %head71
done73:
  br label %head126
head126:
  %v129 = phi i64 [ %v69, %done73 ], [ %v156, %body127 ]
  %v130 = icmp slt i64 %v129, %v41
  br i1 %v130, label %body127, label %done128
body127:
  %v131 = call i64 @llvm.smin.i64(i64 %v129, i64 %v70)
  %v132 = mul i64 %v131, 4
  %v133 = getelementptr i8, ptr %v52, i64 %v132
  %v134 = mul i64 %v131, 4
  %v135 = getelementptr i8, ptr %v50, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 1
  %v137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v136, <8 x float> %v25, <8 x float> zeroinitializer)
  %v138 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> %v30, <8 x float> %v137)
  %v140 = add i64 %v131, %v53
  %v141 = mul i64 %v140, 4
  %v142 = getelementptr i8, ptr %v50, i64 %v141
  %v143 = load <8 x float>, ptr %v142, align 1
  %v144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v143, <8 x float> %v25, <8 x float> %v139)
  %v145 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v30, <8 x float> %v144)
  %v147 = mul i64 %v53, 2
  %v148 = add i64 %v131, %v147
  %v149 = mul i64 %v148, 4
  %v150 = getelementptr i8, ptr %v50, i64 %v149
  %v151 = load <8 x float>, ptr %v150, align 1
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v25, <8 x float> %v146)
  %v153 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v30, <8 x float> %v152)
  store <8 x float> %v154, ptr %v133, align 1
  %v155 = add i64 %v129, 8
  %v156 = freeze i64 %v155
  br label %head126
done128:
  br label %after66
after66:
  %v157 = xor i1 %v64, true
  br i1 %v157, label %then158, label %after159
then158:
  %v160 = udiv i64 %v41, 16
  %v161 = urem i64 %v41, 16
  %v162 = mul i64 %v160, 16
  %v163 = sub i64 %v41, 8
  br label %head164
head164:
  %v167 = phi i64 [ 0, %then158 ], [ %v201, %body165 ]
  %v168 = icmp slt i64 %v167, %v162
  br i1 %v168, label %body165, label %done166
body165:
  %v169 = mul i64 %v167, 4
  %v170 = getelementptr i8, ptr %v52, i64 %v169
  %v171 = mul i64 %v167, 4
  %v172 = getelementptr i8, ptr %v50, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 1
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v25, <8 x float> zeroinitializer)
  %v175 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v175, <8 x float> %v30, <8 x float> %v174)
  %v177 = add i64 %v167, %v53
  %v178 = mul i64 %v177, 4
  %v179 = getelementptr i8, ptr %v50, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 1
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v25, <8 x float> %v176)
  %v182 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> %v30, <8 x float> %v181)
  store <8 x float> %v183, ptr %v170, align 1
  %v184 = mul i64 %v167, 4
  %v185 = getelementptr i8, ptr %v50, i64 %v184
  %v186 = getelementptr i8, ptr %v185, i64 32
  %v187 = load <8 x float>, ptr %v186, align 1
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v25, <8 x float> zeroinitializer)
  %v189 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v30, <8 x float> %v188)
  %v191 = add i64 %v167, %v53
  %v192 = mul i64 %v191, 4
  %v193 = getelementptr i8, ptr %v50, i64 %v192
  %v194 = getelementptr i8, ptr %v193, i64 32
  %v195 = load <8 x float>, ptr %v194, align 1
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v195, <8 x float> %v25, <8 x float> %v190)
  %v197 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v30, <8 x float> %v196)
  %v199 = getelementptr i8, ptr %v170, i64 32
  store <8 x float> %v198, ptr %v199, align 1
  %v200 = add i64 %v167, 16
  %v201 = freeze i64 %v200
  br label %head164
done166:
  br label %head202
head202:
  %v205 = phi i64 [ %v162, %done166 ], [ %v224, %body203 ]
  %v206 = icmp slt i64 %v205, %v41
  br i1 %v206, label %body203, label %done204
body203:
  %v207 = call i64 @llvm.smin.i64(i64 %v205, i64 %v163)
  %v208 = mul i64 %v207, 4
  %v209 = getelementptr i8, ptr %v52, i64 %v208
  %v210 = mul i64 %v207, 4
  %v211 = getelementptr i8, ptr %v50, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 1
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v25, <8 x float> zeroinitializer)
  %v214 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v30, <8 x float> %v213)
  %v216 = add i64 %v207, %v53
  %v217 = mul i64 %v216, 4
  %v218 = getelementptr i8, ptr %v50, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 1
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> %v25, <8 x float> %v215)
  %v221 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> %v30, <8 x float> %v220)
  store <8 x float> %v222, ptr %v209, align 1
  %v223 = add i64 %v205, 8
  %v224 = freeze i64 %v223
  br label %head202
done204:
  br label %after159
after159:
  br label %after63
after63:
  %v225 = xor i1 %v61, true
  br i1 %v225, label %then226, label %after227
then226:
  %v228 = add i64 %v60, 2
  %v229 = icmp ne i64 %v60, 0
  br i1 %v229, label %then230, label %after231
then230:
  %v232 = sub i64 %v10, %v228
  %v233 = mul i64 %v232, %v53
  %v234 = add i64 %v41, %v233
  %v235 = udiv i64 %v234, 16
  %v236 = urem i64 %v234, 16
  %v237 = mul i64 %v235, 16
  br label %head238
head238:
  %v241 = phi i64 [ 0, %then230 ], [ %v294, %body239 ]
  %v242 = icmp slt i64 %v241, %v237
  br i1 %v242, label %body239, label %done240
body239:
  %v243 = mul i64 %v241, 4
  %v244 = getelementptr i8, ptr %v50, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 1
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v245, <8 x float> %v25, <8 x float> zeroinitializer)
  %v247 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v30, <8 x float> %v246)
  %v249 = add i64 %v241, %v53
  %v250 = mul i64 %v249, 4
  %v251 = getelementptr i8, ptr %v50, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 1
  %v253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v252, <8 x float> %v25, <8 x float> %v248)
  %v254 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v254, <8 x float> %v30, <8 x float> %v253)
  %v256 = mul i64 %v53, 2
  %v257 = add i64 %v241, %v256
  %v258 = mul i64 %v257, 4
  %v259 = getelementptr i8, ptr %v50, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 1
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v25, <8 x float> %v255)
  %v262 = shufflevector <8 x float> %v260, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v30, <8 x float> %v261)
  %v264 = mul i64 %v241, 4
  %v265 = getelementptr i8, ptr %v50, i64 %v264
  %v266 = getelementptr i8, ptr %v265, i64 32
  %v267 = load <8 x float>, ptr %v266, align 1
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v267, <8 x float> %v25, <8 x float> zeroinitializer)
  %v269 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v30, <8 x float> %v268)
  %v271 = add i64 %v241, %v53
  %v272 = mul i64 %v271, 4
  %v273 = getelementptr i8, ptr %v50, i64 %v272
  %v274 = getelementptr i8, ptr %v273, i64 32
  %v275 = load <8 x float>, ptr %v274, align 1
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v25, <8 x float> %v270)
  %v277 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v30, <8 x float> %v276)
  %v279 = mul i64 %v53, 2
  %v280 = add i64 %v241, %v279
  %v281 = mul i64 %v280, 4
  %v282 = getelementptr i8, ptr %v50, i64 %v281
  %v283 = getelementptr i8, ptr %v282, i64 32
  %v284 = load <8 x float>, ptr %v283, align 1
  %v285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v284, <8 x float> %v25, <8 x float> %v278)
  %v286 = shufflevector <8 x float> %v284, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v286, <8 x float> %v30, <8 x float> %v285)
  %v288 = mul i64 %v241, 4
  %v289 = getelementptr i8, ptr %v20, i64 %v288
  store <8 x float> %v263, ptr %v289, align 1
  %v290 = mul i64 %v241, 4
  %v291 = getelementptr i8, ptr %v20, i64 %v290
  %v292 = getelementptr i8, ptr %v291, i64 32
  store <8 x float> %v287, ptr %v292, align 1
  %v293 = add i64 %v241, 16
  %v294 = freeze i64 %v293
  br label %head238
done240:
  br label %head295
head295:
  %v298 = phi i64 [ %v237, %done240 ], [ %v324, %body296 ]
  %v299 = icmp slt i64 %v298, %v234
  br i1 %v299, label %body296, label %done297
body296:
  %v300 = mul i64 %v298, 4
  %v301 = getelementptr i8, ptr %v50, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 1
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v25, <8 x float> zeroinitializer)
  %v304 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v30, <8 x float> %v303)
  %v306 = add i64 %v298, %v53
  %v307 = mul i64 %v306, 4
  %v308 = getelementptr i8, ptr %v50, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 1
  %v310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v309, <8 x float> %v25, <8 x float> %v305)
  %v311 = shufflevector <8 x float> %v309, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v30, <8 x float> %v310)
  %v313 = mul i64 %v53, 2
  %v314 = add i64 %v298, %v313
  %v315 = mul i64 %v314, 4
  %v316 = getelementptr i8, ptr %v50, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v317, <8 x float> %v25, <8 x float> %v312)
  %v319 = shufflevector <8 x float> %v317, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v30, <8 x float> %v318)
  %v321 = mul i64 %v298, 4
  %v322 = getelementptr i8, ptr %v20, i64 %v321
  store <8 x float> %v320, ptr %v322, align 1
  %v323 = add i64 %v298, 8
  %v324 = freeze i64 %v323
  br label %head295
done297:
  br label %after231
after231:
  %v325 = xor i1 %v229, true
  br i1 %v325, label %then326, label %after327
then326:
  %v328 = sub i64 %v10, %v228
  %v329 = mul i64 %v328, %v53
  %v330 = add i64 %v41, %v329
  %v331 = udiv i64 %v330, 16
  %v332 = urem i64 %v330, 16
  %v333 = mul i64 %v331, 16
  br label %head334
head334:
  %v337 = phi i64 [ 0, %then326 ], [ %v373, %body335 ]
  %v338 = icmp slt i64 %v337, %v333
  br i1 %v338, label %body335, label %done336
body335:
  %v339 = mul i64 %v337, 4
  %v340 = getelementptr i8, ptr %v50, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 1
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v25, <8 x float> zeroinitializer)
  %v343 = shufflevector <8 x float> %v341, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v30, <8 x float> %v342)
  %v345 = add i64 %v337, %v53
  %v346 = mul i64 %v345, 4
  %v347 = getelementptr i8, ptr %v50, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 1
  %v349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v348, <8 x float> %v25, <8 x float> %v344)
  %v350 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v30, <8 x float> %v349)
  %v352 = mul i64 %v337, 4
  %v353 = getelementptr i8, ptr %v50, i64 %v352
  %v354 = getelementptr i8, ptr %v353, i64 32
  %v355 = load <8 x float>, ptr %v354, align 1
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v25, <8 x float> zeroinitializer)
  %v357 = shufflevector <8 x float> %v355, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v30, <8 x float> %v356)
  %v359 = add i64 %v337, %v53
  %v360 = mul i64 %v359, 4
  %v361 = getelementptr i8, ptr %v50, i64 %v360
  %v362 = getelementptr i8, ptr %v361, i64 32
  %v363 = load <8 x float>, ptr %v362, align 1
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v363, <8 x float> %v25, <8 x float> %v358)
  %v365 = shufflevector <8 x float> %v363, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v30, <8 x float> %v364)
  %v367 = mul i64 %v337, 4
  %v368 = getelementptr i8, ptr %v20, i64 %v367
  store <8 x float> %v351, ptr %v368, align 1
  %v369 = mul i64 %v337, 4
  %v370 = getelementptr i8, ptr %v20, i64 %v369
  %v371 = getelementptr i8, ptr %v370, i64 32
  store <8 x float> %v366, ptr %v371, align 1
  %v372 = add i64 %v337, 16
  %v373 = freeze i64 %v372
  br label %head334
done336:
  br label %head374
head374:
  %v377 = phi i64 [ %v333, %done336 ], [ %v395, %body375 ]
  %v378 = icmp slt i64 %v377, %v330
  br i1 %v378, label %body375, label %done376
body375:
  %v379 = mul i64 %v377, 4
  %v380 = getelementptr i8, ptr %v50, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 1
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> %v25, <8 x float> zeroinitializer)
  %v383 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> %v30, <8 x float> %v382)
  %v385 = add i64 %v377, %v53
  %v386 = mul i64 %v385, 4
  %v387 = getelementptr i8, ptr %v50, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 1
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v25, <8 x float> %v384)
  %v390 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> %v30, <8 x float> %v389)
  %v392 = mul i64 %v377, 4
  %v393 = getelementptr i8, ptr %v20, i64 %v392
  store <8 x float> %v391, ptr %v393, align 1
  %v394 = add i64 %v377, 8
  %v395 = freeze i64 %v394
  br label %head374
done376:
  br label %after327
after327:
  %v396 = sub i64 %v56, 1
  br label %head397
head397:
  %v400 = phi i64 [ 1, %after327 ], [ %v548, %after493 ]
  %v401 = phi i64 [ %v228, %after327 ], [ %v408, %after493 ]
  %v402 = icmp slt i64 %v400, %v396
  br i1 %v402, label %body398, label %done399
body398:
  %v403 = sub i64 %v56, 1
  %v404 = sub i64 %v403, %v400
  %v405 = lshr i64 %v10, %v404
  %v406 = and i64 %v405, 1
  %v407 = mul i64 %v401, 2
  %v408 = add i64 %v407, %v406
  %v409 = mul i64 %v401, %v53
  %v410 = icmp ne i64 %v406, 0
  br i1 %v410, label %then411, label %after412
then411:
  %v413 = sub i64 %v10, %v408
  %v414 = mul i64 %v413, %v53
  %v415 = add i64 %v41, %v414
  %v416 = udiv i64 %v415, 16
  %v417 = urem i64 %v415, 16
  %v418 = mul i64 %v416, 16
  br label %head419
head419:
  %v422 = phi i64 [ 0, %then411 ], [ %v465, %body420 ]
  %v423 = icmp slt i64 %v422, %v418
  br i1 %v423, label %body420, label %done421
body420:
  %v424 = mul i64 %v422, 4
  %v425 = getelementptr i8, ptr %v20, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 1
  %v427 = add i64 %v422, %v409
  %v428 = mul i64 %v427, 4
  %v429 = getelementptr i8, ptr %v20, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 1
  %v431 = fadd <8 x float> %v426, %v430
  %v432 = mul i64 %v409, 2
  %v433 = add i64 %v422, %v432
  %v434 = mul i64 %v433, 4
  %v435 = getelementptr i8, ptr %v50, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 1
  %v437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v436, <8 x float> %v25, <8 x float> %v431)
  %v438 = shufflevector <8 x float> %v436, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v438, <8 x float> %v30, <8 x float> %v437)
  %v440 = mul i64 %v422, 4
  %v441 = getelementptr i8, ptr %v20, i64 %v440
  %v442 = getelementptr i8, ptr %v441, i64 32
  %v443 = load <8 x float>, ptr %v442, align 1
  %v444 = add i64 %v422, %v409
  %v445 = mul i64 %v444, 4
  %v446 = getelementptr i8, ptr %v20, i64 %v445
  %v447 = getelementptr i8, ptr %v446, i64 32
  %v448 = load <8 x float>, ptr %v447, align 1
  %v449 = fadd <8 x float> %v443, %v448
  %v450 = mul i64 %v409, 2
  %v451 = add i64 %v422, %v450
  %v452 = mul i64 %v451, 4
  %v453 = getelementptr i8, ptr %v50, i64 %v452
  %v454 = getelementptr i8, ptr %v453, i64 32
  %v455 = load <8 x float>, ptr %v454, align 1
  %v456 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v455, <8 x float> %v25, <8 x float> %v449)
  %v457 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v458 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v457, <8 x float> %v30, <8 x float> %v456)
  %v459 = mul i64 %v422, 4
  %v460 = getelementptr i8, ptr %v20, i64 %v459
  store <8 x float> %v439, ptr %v460, align 1
  %v461 = mul i64 %v422, 4
  %v462 = getelementptr i8, ptr %v20, i64 %v461
  %v463 = getelementptr i8, ptr %v462, i64 32
  store <8 x float> %v458, ptr %v463, align 1
  %v464 = add i64 %v422, 16
  %v465 = freeze i64 %v464
  br label %head419
done421:
  br label %head466
head466:
  %v469 = phi i64 [ %v418, %done421 ], [ %v490, %body467 ]
  %v470 = icmp slt i64 %v469, %v415
  br i1 %v470, label %body467, label %done468
body467:
  %v471 = mul i64 %v469, 4
  %v472 = getelementptr i8, ptr %v20, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 1
  %v474 = add i64 %v469, %v409
  %v475 = mul i64 %v474, 4
  %v476 = getelementptr i8, ptr %v20, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 1
  %v478 = fadd <8 x float> %v473, %v477
  %v479 = mul i64 %v409, 2
  %v480 = add i64 %v469, %v479
  %v481 = mul i64 %v480, 4
  %v482 = getelementptr i8, ptr %v50, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 1
  %v484 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v483, <8 x float> %v25, <8 x float> %v478)
  %v485 = shufflevector <8 x float> %v483, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v486 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v485, <8 x float> %v30, <8 x float> %v484)
  %v487 = mul i64 %v469, 4
  %v488 = getelementptr i8, ptr %v20, i64 %v487
  store <8 x float> %v486, ptr %v488, align 1
  %v489 = add i64 %v469, 8
  %v490 = freeze i64 %v489
  br label %head466
done468:
  br label %after412
after412:
  %v491 = xor i1 %v410, true
  br i1 %v491, label %then492, label %after493
then492:
  %v494 = sub i64 %v10, %v408
  %v495 = mul i64 %v494, %v53
  %v496 = add i64 %v41, %v495
  %v497 = udiv i64 %v496, 16
  %v498 = urem i64 %v496, 16
  %v499 = mul i64 %v497, 16
  br label %head500
head500:
  %v503 = phi i64 [ 0, %then492 ], [ %v529, %body501 ]
  %v504 = icmp slt i64 %v503, %v499
  br i1 %v504, label %body501, label %done502
body501:
  %v505 = mul i64 %v503, 4
  %v506 = getelementptr i8, ptr %v20, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 1
  %v508 = add i64 %v503, %v409
  %v509 = mul i64 %v508, 4
  %v510 = getelementptr i8, ptr %v20, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 1
  %v512 = fadd <8 x float> %v507, %v511
  %v513 = mul i64 %v503, 4
  %v514 = getelementptr i8, ptr %v20, i64 %v513
  %v515 = getelementptr i8, ptr %v514, i64 32
  %v516 = load <8 x float>, ptr %v515, align 1
  %v517 = add i64 %v503, %v409
  %v518 = mul i64 %v517, 4
  %v519 = getelementptr i8, ptr %v20, i64 %v518
  %v520 = getelementptr i8, ptr %v519, i64 32
  %v521 = load <8 x float>, ptr %v520, align 1
  %v522 = fadd <8 x float> %v516, %v521
  %v523 = mul i64 %v503, 4
  %v524 = getelementptr i8, ptr %v20, i64 %v523
  store <8 x float> %v512, ptr %v524, align 1
  %v525 = mul i64 %v503, 4
  %v526 = getelementptr i8, ptr %v20, i64 %v525
  %v527 = getelementptr i8, ptr %v526, i64 32
  store <8 x float> %v522, ptr %v527, align 1
  %v528 = add i64 %v503, 16
  %v529 = freeze i64 %v528
  br label %head500
done502:
  br label %head530
head530:
  %v533 = phi i64 [ %v499, %done502 ], [ %v546, %body531 ]
  %v534 = icmp slt i64 %v533, %v496
  br i1 %v534, label %body531, label %done532
body531:
  %v535 = mul i64 %v533, 4
  %v536 = getelementptr i8, ptr %v20, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 1
  %v538 = add i64 %v533, %v409
  %v539 = mul i64 %v538, 4
  %v540 = getelementptr i8, ptr %v20, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 1
  %v542 = fadd <8 x float> %v537, %v541
  %v543 = mul i64 %v533, 4
  %v544 = getelementptr i8, ptr %v20, i64 %v543
  store <8 x float> %v542, ptr %v544, align 1
  %v545 = add i64 %v533, 8
  %v546 = freeze i64 %v545
  br label %head530
done532:
  br label %after493
after493:
  %v547 = add i64 %v400, 1
  %v548 = freeze i64 %v547
  br label %head397
done399:
  %v549 = mul i64 %v401, %v53
  %v550 = sub i64 %v56, 1
  %v551 = sub i64 %v56, 1
  %v552 = sub i64 %v551, %v550
  %v553 = lshr i64 %v10, %v552
  %v554 = and i64 %v553, 1
  %v555 = icmp ne i64 %v554, 0
  br i1 %v555, label %then556, label %after557
then556:
  %v558 = udiv i64 %v41, 16
  %v559 = urem i64 %v41, 16
  %v560 = mul i64 %v558, 16
  %v561 = sub i64 %v41, 8
  br label %head562
head562:
  %v565 = phi i64 [ 0, %then556 ], [ %v606, %body563 ]
  %v566 = icmp slt i64 %v565, %v560
  br i1 %v566, label %body563, label %done564
body563:
  %v567 = mul i64 %v565, 4
  %v568 = getelementptr i8, ptr %v52, i64 %v567
  %v569 = mul i64 %v565, 4
  %v570 = getelementptr i8, ptr %v20, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 1
  %v572 = add i64 %v565, %v549
  %v573 = mul i64 %v572, 4
  %v574 = getelementptr i8, ptr %v20, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 1
  %v576 = fadd <8 x float> %v571, %v575
  %v577 = mul i64 %v549, 2
  %v578 = add i64 %v565, %v577
  %v579 = mul i64 %v578, 4
  %v580 = getelementptr i8, ptr %v50, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 1
  %v582 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v581, <8 x float> %v25, <8 x float> %v576)
  %v583 = shufflevector <8 x float> %v581, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v584 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v583, <8 x float> %v30, <8 x float> %v582)
  store <8 x float> %v584, ptr %v568, align 1
  %v585 = mul i64 %v565, 4
  %v586 = getelementptr i8, ptr %v20, i64 %v585
  %v587 = getelementptr i8, ptr %v586, i64 32
  %v588 = load <8 x float>, ptr %v587, align 1
  %v589 = add i64 %v565, %v549
  %v590 = mul i64 %v589, 4
  %v591 = getelementptr i8, ptr %v20, i64 %v590
  %v592 = getelementptr i8, ptr %v591, i64 32
  %v593 = load <8 x float>, ptr %v592, align 1
  %v594 = fadd <8 x float> %v588, %v593
  %v595 = mul i64 %v549, 2
  %v596 = add i64 %v565, %v595
  %v597 = mul i64 %v596, 4
  %v598 = getelementptr i8, ptr %v50, i64 %v597
  %v599 = getelementptr i8, ptr %v598, i64 32
  %v600 = load <8 x float>, ptr %v599, align 1
  %v601 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v600, <8 x float> %v25, <8 x float> %v594)
  %v602 = shufflevector <8 x float> %v600, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v603 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v602, <8 x float> %v30, <8 x float> %v601)
  %v604 = getelementptr i8, ptr %v568, i64 32
  store <8 x float> %v603, ptr %v604, align 1
  %v605 = add i64 %v565, 16
  %v606 = freeze i64 %v605
  br label %head562
done564:
  br label %head607
head607:
  %v610 = phi i64 [ %v560, %done564 ], [ %v632, %body608 ]
  %v611 = icmp slt i64 %v610, %v41
  br i1 %v611, label %body608, label %done609
body608:
  %v612 = call i64 @llvm.smin.i64(i64 %v610, i64 %v561)
  %v613 = mul i64 %v612, 4
  %v614 = getelementptr i8, ptr %v52, i64 %v613
  %v615 = mul i64 %v612, 4
  %v616 = getelementptr i8, ptr %v20, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 1
  %v618 = add i64 %v612, %v549
  %v619 = mul i64 %v618, 4
  %v620 = getelementptr i8, ptr %v20, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 1
  %v622 = fadd <8 x float> %v617, %v621
  %v623 = mul i64 %v549, 2
  %v624 = add i64 %v612, %v623
  %v625 = mul i64 %v624, 4
  %v626 = getelementptr i8, ptr %v50, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 1
  %v628 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v627, <8 x float> %v25, <8 x float> %v622)
  %v629 = shufflevector <8 x float> %v627, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v630 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v629, <8 x float> %v30, <8 x float> %v628)
  store <8 x float> %v630, ptr %v614, align 1
  %v631 = add i64 %v610, 8
  %v632 = freeze i64 %v631
  br label %head607
done609:
  br label %after557
after557:
  %v633 = xor i1 %v555, true
  br i1 %v633, label %then634, label %after635
then634:
  %v636 = udiv i64 %v41, 16
  %v637 = urem i64 %v41, 16
  %v638 = mul i64 %v636, 16
  %v639 = sub i64 %v41, 8
  br label %head640
head640:
  %v643 = phi i64 [ 0, %then634 ], [ %v667, %body641 ]
  %v644 = icmp slt i64 %v643, %v638
  br i1 %v644, label %body641, label %done642
body641:
  %v645 = mul i64 %v643, 4
  %v646 = getelementptr i8, ptr %v52, i64 %v645
  %v647 = mul i64 %v643, 4
  %v648 = getelementptr i8, ptr %v20, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 1
  %v650 = add i64 %v643, %v549
  %v651 = mul i64 %v650, 4
  %v652 = getelementptr i8, ptr %v20, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 1
  %v654 = fadd <8 x float> %v649, %v653
  store <8 x float> %v654, ptr %v646, align 1
  %v655 = mul i64 %v643, 4
  %v656 = getelementptr i8, ptr %v20, i64 %v655
  %v657 = getelementptr i8, ptr %v656, i64 32
  %v658 = load <8 x float>, ptr %v657, align 1
  %v659 = add i64 %v643, %v549
  %v660 = mul i64 %v659, 4
  %v661 = getelementptr i8, ptr %v20, i64 %v660
  %v662 = getelementptr i8, ptr %v661, i64 32
  %v663 = load <8 x float>, ptr %v662, align 1
  %v664 = fadd <8 x float> %v658, %v663
  %v665 = getelementptr i8, ptr %v646, i64 32
  store <8 x float> %v664, ptr %v665, align 1
  %v666 = add i64 %v643, 16
  %v667 = freeze i64 %v666
  br label %head640
done642:
  br label %head668
head668:
  %v671 = phi i64 [ %v638, %done642 ], [ %v685, %body669 ]
  %v672 = icmp slt i64 %v671, %v41
  br i1 %v672, label %body669, label %done670
body669:
  %v673 = call i64 @llvm.smin.i64(i64 %v671, i64 %v639)
  %v674 = mul i64 %v673, 4
  %v675 = getelementptr i8, ptr %v52, i64 %v674
  %v676 = mul i64 %v673, 4
  %v677 = getelementptr i8, ptr %v20, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 1
  %v679 = add i64 %v673, %v549
  %v680 = mul i64 %v679, 4
  %v681 = getelementptr i8, ptr %v20, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 1
  %v683 = fadd <8 x float> %v678, %v682
  store <8 x float> %v683, ptr %v675, align 1
  %v684 = add i64 %v671, 8
  %v685 = freeze i64 %v684
  br label %head668
done670:
  br label %after635
after635:
  br label %after227
after227:
  %v686 = add i64 %v46, %v41
  %v687 = freeze i64 %v686
  br label %head43
done45:
  %v688 = add i64 %v34, 1
  %v689 = freeze i64 %v688
  br label %head31
done33:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
