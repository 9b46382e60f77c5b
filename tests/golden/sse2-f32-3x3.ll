; stencil[f32→f32→f32; tile 3×4 vectors of 4, rows; columns of 3 taps]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
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
  %v18 = getelementptr i8, ptr %p0, i64 32
  %v19 = getelementptr i8, ptr %p0, i64 48
  %v20 = load i64, ptr %v19, align 8
  br label %again21
again21:
  %v23 = atomicrmw add ptr %v18, i64 1 monotonic, align 8
  %v24 = icmp sge i64 %v23, %v20
  br i1 %v24, label %leave22, label %stay25
stay25:
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = udiv i64 %v23, %v27
  %v29 = urem i64 %v23, %v27
  %v30 = getelementptr i8, ptr %p0, i64 56
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v28, %v31
  %v33 = urem i64 %v28, %v31
  %v34 = getelementptr i8, ptr %p0, i64 72
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 80
  %v37 = load i64, ptr %v36, align 8
  %v38 = mul i64 %v33, %v35
  %v39 = mul i64 %v29, %v37
  %v40 = add i64 %v38, %v35
  %v41 = call i64 @llvm.smin.i64(i64 %v40, i64 %v9)
  %v42 = add i64 %v39, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v11)
  %v44 = icmp sge i64 %v9, 3
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 3
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v265, %done203 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 16
  %v60 = urem i64 %v58, 16
  %v61 = mul i64 %v59, 16
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v199, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v180, %body71 ]
  %v74 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v133, %body71 ]
  %v75 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v138, %body71 ]
  %v76 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v143, %body71 ]
  %v77 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v148, %body71 ]
  %v78 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v153, %body71 ]
  %v79 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v157, %body71 ]
  %v80 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v161, %body71 ]
  %v81 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v165, %body71 ]
  %v82 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v169, %body71 ]
  %v83 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v172, %body71 ]
  %v84 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v175, %body71 ]
  %v85 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v178, %body71 ]
  %v86 = icmp slt i64 %v73, %v17
  br i1 %v86, label %body71, label %done72
body71:
  %v87 = mul i64 %v73, 8
  %v88 = getelementptr i8, ptr %v5, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = mul i64 %v73, 12
  %v91 = getelementptr i8, ptr %v7, i64 %v90
  %v92 = getelementptr i8, ptr %v69, i64 %v89
  %v93 = load float, ptr %v91, align 1
  %v94 = insertelement <4 x float> poison, float %v93, i64 0
  %v95 = shufflevector <4 x float> %v94, <4 x float> poison, <4 x i32> zeroinitializer
  %v96 = getelementptr i8, ptr %v91, i64 4
  %v97 = load float, ptr %v96, align 1
  %v98 = insertelement <4 x float> poison, float %v97, i64 0
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <4 x i32> zeroinitializer
  %v100 = getelementptr i8, ptr %v91, i64 8
  %v101 = load float, ptr %v100, align 1
  %v102 = insertelement <4 x float> poison, float %v101, i64 0
  %v103 = shufflevector <4 x float> %v102, <4 x float> poison, <4 x i32> zeroinitializer
  %v104 = load <4 x float>, ptr %v92, align 1
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v95, <4 x float> %v74)
  %v106 = getelementptr i8, ptr %v92, i64 16
  %v107 = load <4 x float>, ptr %v106, align 1
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v95, <4 x float> %v75)
  %v109 = getelementptr i8, ptr %v92, i64 32
  %v110 = load <4 x float>, ptr %v109, align 1
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v95, <4 x float> %v76)
  %v112 = getelementptr i8, ptr %v92, i64 48
  %v113 = load <4 x float>, ptr %v112, align 1
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v95, <4 x float> %v77)
  %v115 = getelementptr i8, ptr %v92, i64 %v13
  %v116 = load <4 x float>, ptr %v115, align 1
  %v117 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v99, <4 x float> %v105)
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v95, <4 x float> %v78)
  %v119 = getelementptr i8, ptr %v115, i64 16
  %v120 = load <4 x float>, ptr %v119, align 1
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> %v99, <4 x float> %v108)
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> %v95, <4 x float> %v79)
  %v123 = getelementptr i8, ptr %v115, i64 32
  %v124 = load <4 x float>, ptr %v123, align 1
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v99, <4 x float> %v111)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v95, <4 x float> %v80)
  %v127 = getelementptr i8, ptr %v115, i64 48
  %v128 = load <4 x float>, ptr %v127, align 1
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v99, <4 x float> %v114)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v95, <4 x float> %v81)
  %v131 = getelementptr i8, ptr %v115, i64 %v13
  %v132 = load <4 x float>, ptr %v131, align 1
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v103, <4 x float> %v117)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v99, <4 x float> %v118)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v95, <4 x float> %v82)
  %v136 = getelementptr i8, ptr %v131, i64 16
  %v137 = load <4 x float>, ptr %v136, align 1
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v103, <4 x float> %v121)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v99, <4 x float> %v122)
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v95, <4 x float> %v83)
  %v141 = getelementptr i8, ptr %v131, i64 32
  %v142 = load <4 x float>, ptr %v141, align 1
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v103, <4 x float> %v125)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v99, <4 x float> %v126)
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v95, <4 x float> %v84)
  %v146 = getelementptr i8, ptr %v131, i64 48
  %v147 = load <4 x float>, ptr %v146, align 1
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v103, <4 x float> %v129)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v99, <4 x float> %v130)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v95, <4 x float> %v85)
  %v151 = getelementptr i8, ptr %v131, i64 %v13
  %v152 = load <4 x float>, ptr %v151, align 1
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> %v103, <4 x float> %v134)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> %v99, <4 x float> %v135)
  %v155 = getelementptr i8, ptr %v151, i64 16
  %v156 = load <4 x float>, ptr %v155, align 1
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v103, <4 x float> %v139)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v99, <4 x float> %v140)
  %v159 = getelementptr i8, ptr %v151, i64 32
  %v160 = load <4 x float>, ptr %v159, align 1
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v103, <4 x float> %v144)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v99, <4 x float> %v145)
  %v163 = getelementptr i8, ptr %v151, i64 48
  %v164 = load <4 x float>, ptr %v163, align 1
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v164, <4 x float> %v103, <4 x float> %v149)
  %v166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v164, <4 x float> %v99, <4 x float> %v150)
  %v167 = getelementptr i8, ptr %v151, i64 %v13
  %v168 = load <4 x float>, ptr %v167, align 1
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v103, <4 x float> %v154)
  %v170 = getelementptr i8, ptr %v167, i64 16
  %v171 = load <4 x float>, ptr %v170, align 1
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> %v103, <4 x float> %v158)
  %v173 = getelementptr i8, ptr %v167, i64 32
  %v174 = load <4 x float>, ptr %v173, align 1
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v103, <4 x float> %v162)
  %v176 = getelementptr i8, ptr %v167, i64 48
  %v177 = load <4 x float>, ptr %v176, align 1
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> %v103, <4 x float> %v166)
  %v179 = add i64 %v73, 1
  %v180 = freeze i64 %v179
  br label %head70
done72:
  %v181 = mul i64 %v17, 8
  %v182 = getelementptr i8, ptr %v5, i64 %v181
  %v183 = mul i64 %v17, 12
  %v184 = getelementptr i8, ptr %v7, i64 %v183
  %v185 = mul i64 %v66, 4
  %v186 = getelementptr i8, ptr %v57, i64 %v185
  store <4 x float> %v74, ptr %v186, align 1
  %v187 = getelementptr i8, ptr %v186, i64 16
  store <4 x float> %v75, ptr %v187, align 1
  %v188 = getelementptr i8, ptr %v186, i64 32
  store <4 x float> %v76, ptr %v188, align 1
  %v189 = getelementptr i8, ptr %v186, i64 48
  store <4 x float> %v77, ptr %v189, align 1
  %v190 = getelementptr i8, ptr %v186, i64 %v15
  store <4 x float> %v78, ptr %v190, align 1
  %v191 = getelementptr i8, ptr %v190, i64 16
  store <4 x float> %v79, ptr %v191, align 1
  %v192 = getelementptr i8, ptr %v190, i64 32
  store <4 x float> %v80, ptr %v192, align 1
  %v193 = getelementptr i8, ptr %v190, i64 48
  store <4 x float> %v81, ptr %v193, align 1
  %v194 = getelementptr i8, ptr %v190, i64 %v15
  store <4 x float> %v82, ptr %v194, align 1
  %v195 = getelementptr i8, ptr %v194, i64 16
  store <4 x float> %v83, ptr %v195, align 1
  %v196 = getelementptr i8, ptr %v194, i64 32
  store <4 x float> %v84, ptr %v196, align 1
  %v197 = getelementptr i8, ptr %v194, i64 48
  store <4 x float> %v85, ptr %v197, align 1
  %v198 = add i64 %v66, 16
  %v199 = freeze i64 %v198
  br label %head63
done65:
  %v200 = sub i64 %v43, 4
  br label %head201
head201:
  %v204 = phi i64 [ %v62, %done65 ], [ %v263, %done211 ]
  %v205 = icmp slt i64 %v204, %v43
  br i1 %v205, label %body202, label %done203
body202:
  %v206 = call i64 @llvm.smin.i64(i64 %v204, i64 %v200)
  %v207 = mul i64 %v206, 4
  %v208 = getelementptr i8, ptr %v55, i64 %v207
  br label %head209
head209:
  %v212 = phi i64 [ 0, %body202 ], [ %v253, %body210 ]
  %v213 = phi <4 x float> [ zeroinitializer, %body202 ], [ %v242, %body210 ]
  %v214 = phi <4 x float> [ zeroinitializer, %body202 ], [ %v247, %body210 ]
  %v215 = phi <4 x float> [ zeroinitializer, %body202 ], [ %v251, %body210 ]
  %v216 = icmp slt i64 %v212, %v17
  br i1 %v216, label %body210, label %done211
body210:
  %v217 = mul i64 %v212, 8
  %v218 = getelementptr i8, ptr %v5, i64 %v217
  %v219 = load i64, ptr %v218, align 8
  %v220 = mul i64 %v212, 12
  %v221 = getelementptr i8, ptr %v7, i64 %v220
  %v222 = getelementptr i8, ptr %v208, i64 %v219
  %v223 = load float, ptr %v221, align 1
  %v224 = insertelement <4 x float> poison, float %v223, i64 0
  %v225 = shufflevector <4 x float> %v224, <4 x float> poison, <4 x i32> zeroinitializer
  %v226 = getelementptr i8, ptr %v221, i64 4
  %v227 = load float, ptr %v226, align 1
  %v228 = insertelement <4 x float> poison, float %v227, i64 0
  %v229 = shufflevector <4 x float> %v228, <4 x float> poison, <4 x i32> zeroinitializer
  %v230 = getelementptr i8, ptr %v221, i64 8
  %v231 = load float, ptr %v230, align 1
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = load <4 x float>, ptr %v222, align 1
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v225, <4 x float> %v213)
  %v236 = getelementptr i8, ptr %v222, i64 %v13
  %v237 = load <4 x float>, ptr %v236, align 1
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> %v229, <4 x float> %v235)
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> %v225, <4 x float> %v214)
  %v240 = getelementptr i8, ptr %v236, i64 %v13
  %v241 = load <4 x float>, ptr %v240, align 1
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v233, <4 x float> %v238)
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v229, <4 x float> %v239)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v225, <4 x float> %v215)
  %v245 = getelementptr i8, ptr %v240, i64 %v13
  %v246 = load <4 x float>, ptr %v245, align 1
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v233, <4 x float> %v243)
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v229, <4 x float> %v244)
  %v249 = getelementptr i8, ptr %v245, i64 %v13
  %v250 = load <4 x float>, ptr %v249, align 1
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v233, <4 x float> %v248)
  %v252 = add i64 %v212, 1
  %v253 = freeze i64 %v252
  br label %head209
done211:
  %v254 = mul i64 %v17, 8
  %v255 = getelementptr i8, ptr %v5, i64 %v254
  %v256 = mul i64 %v17, 12
  %v257 = getelementptr i8, ptr %v7, i64 %v256
  %v258 = mul i64 %v206, 4
  %v259 = getelementptr i8, ptr %v57, i64 %v258
  store <4 x float> %v213, ptr %v259, align 1
  %v260 = getelementptr i8, ptr %v259, i64 %v15
  store <4 x float> %v214, ptr %v260, align 1
  %v261 = getelementptr i8, ptr %v260, i64 %v15
  store <4 x float> %v215, ptr %v261, align 1
  %v262 = add i64 %v204, 4
  %v263 = freeze i64 %v262
  br label %head201
done203:
  %v264 = add i64 %v51, 3
  %v265 = freeze i64 %v264
  br label %head48
done50:
  br label %after46
after46:
  %v266 = xor i1 %v44, true
  br i1 %v266, label %then267, label %after268
then267:
  br label %head269
head269:
  %v272 = phi i64 [ %v38, %then267 ], [ %v329, %done281 ]
  %v273 = icmp slt i64 %v272, %v41
  br i1 %v273, label %body270, label %done271
body270:
  %v274 = mul i64 %v272, %v13
  %v275 = getelementptr i8, ptr %v1, i64 %v274
  %v276 = mul i64 %v272, %v15
  %v277 = getelementptr i8, ptr %v3, i64 %v276
  %v278 = sub i64 %v43, 4
  br label %head279
head279:
  %v282 = phi i64 [ %v39, %body270 ], [ %v327, %done289 ]
  %v283 = icmp slt i64 %v282, %v43
  br i1 %v283, label %body280, label %done281
body280:
  %v284 = call i64 @llvm.smin.i64(i64 %v282, i64 %v278)
  %v285 = mul i64 %v284, 4
  %v286 = getelementptr i8, ptr %v275, i64 %v285
  br label %head287
head287:
  %v290 = phi i64 [ 0, %body280 ], [ %v319, %body288 ]
  %v291 = phi <4 x float> [ zeroinitializer, %body280 ], [ %v317, %body288 ]
  %v292 = icmp slt i64 %v290, %v17
  br i1 %v292, label %body288, label %done289
body288:
  %v293 = mul i64 %v290, 8
  %v294 = getelementptr i8, ptr %v5, i64 %v293
  %v295 = load i64, ptr %v294, align 8
  %v296 = mul i64 %v290, 12
  %v297 = getelementptr i8, ptr %v7, i64 %v296
  %v298 = getelementptr i8, ptr %v286, i64 %v295
  %v299 = load float, ptr %v297, align 1
  %v300 = insertelement <4 x float> poison, float %v299, i64 0
  %v301 = shufflevector <4 x float> %v300, <4 x float> poison, <4 x i32> zeroinitializer
  %v302 = getelementptr i8, ptr %v297, i64 4
  %v303 = load float, ptr %v302, align 1
  %v304 = insertelement <4 x float> poison, float %v303, i64 0
  %v305 = shufflevector <4 x float> %v304, <4 x float> poison, <4 x i32> zeroinitializer
  %v306 = getelementptr i8, ptr %v297, i64 8
  %v307 = load float, ptr %v306, align 1
  %v308 = insertelement <4 x float> poison, float %v307, i64 0
  %v309 = shufflevector <4 x float> %v308, <4 x float> poison, <4 x i32> zeroinitializer
  %v310 = load <4 x float>, ptr %v298, align 1
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> %v301, <4 x float> %v291)
  %v312 = getelementptr i8, ptr %v298, i64 %v13
  %v313 = load <4 x float>, ptr %v312, align 1
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v305, <4 x float> %v311)
  %v315 = getelementptr i8, ptr %v312, i64 %v13
  %v316 = load <4 x float>, ptr %v315, align 1
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> %v309, <4 x float> %v314)
  %v318 = add i64 %v290, 1
  %v319 = freeze i64 %v318
  br label %head287
done289:
  %v320 = mul i64 %v17, 8
  %v321 = getelementptr i8, ptr %v5, i64 %v320
  %v322 = mul i64 %v17, 12
  %v323 = getelementptr i8, ptr %v7, i64 %v322
  %v324 = mul i64 %v284, 4
  %v325 = getelementptr i8, ptr %v277, i64 %v324
  store <4 x float> %v291, ptr %v325, align 1
  %v326 = add i64 %v282, 4
  %v327 = freeze i64 %v326
  br label %head279
done281:
  %v328 = add i64 %v272, 1
  %v329 = freeze i64 %v328
  br label %head269
done271:
  br label %after268
after268:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
