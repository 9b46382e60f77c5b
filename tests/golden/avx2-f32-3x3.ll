; stencil[f32→f32→f32; tile 3×4 vectors of 8, rows; columns of 3 taps]
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
  %v51 = phi i64 [ %v38, %then45 ], [ %v260, %done201 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 32
  %v60 = urem i64 %v58, 32
  %v61 = mul i64 %v59, 32
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v197, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v179, %body71 ]
  %v74 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v133, %body71 ]
  %v75 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v138, %body71 ]
  %v76 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v143, %body71 ]
  %v77 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v148, %body71 ]
  %v78 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v153, %body71 ]
  %v79 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v157, %body71 ]
  %v80 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v161, %body71 ]
  %v81 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v165, %body71 ]
  %v82 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v169, %body71 ]
  %v83 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v172, %body71 ]
  %v84 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v175, %body71 ]
  %v85 = phi <8 x float> [ zeroinitializer, %body64 ], [ %v178, %body71 ]
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
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = getelementptr i8, ptr %v91, i64 4
  %v97 = load float, ptr %v96, align 1
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = getelementptr i8, ptr %v91, i64 8
  %v101 = load float, ptr %v100, align 1
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = load <8 x float>, ptr %v92, align 1
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v95, <8 x float> %v74)
  %v106 = getelementptr i8, ptr %v92, i64 32
  %v107 = load <8 x float>, ptr %v106, align 1
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v95, <8 x float> %v75)
  %v109 = getelementptr i8, ptr %v92, i64 64
  %v110 = load <8 x float>, ptr %v109, align 1
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> %v95, <8 x float> %v76)
  %v112 = getelementptr i8, ptr %v92, i64 96
  %v113 = load <8 x float>, ptr %v112, align 1
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v95, <8 x float> %v77)
  %v115 = getelementptr i8, ptr %v92, i64 %v13
  %v116 = load <8 x float>, ptr %v115, align 1
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v116, <8 x float> %v99, <8 x float> %v105)
  %v118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v116, <8 x float> %v95, <8 x float> %v78)
  %v119 = getelementptr i8, ptr %v115, i64 32
  %v120 = load <8 x float>, ptr %v119, align 1
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v99, <8 x float> %v108)
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v95, <8 x float> %v79)
  %v123 = getelementptr i8, ptr %v115, i64 64
  %v124 = load <8 x float>, ptr %v123, align 1
  %v125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v99, <8 x float> %v111)
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v95, <8 x float> %v80)
  %v127 = getelementptr i8, ptr %v115, i64 96
  %v128 = load <8 x float>, ptr %v127, align 1
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v99, <8 x float> %v114)
  %v130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v95, <8 x float> %v81)
  %v131 = getelementptr i8, ptr %v115, i64 %v13
  %v132 = load <8 x float>, ptr %v131, align 1
  %v133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v132, <8 x float> %v103, <8 x float> %v117)
  %v134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v132, <8 x float> %v99, <8 x float> %v118)
  %v135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v132, <8 x float> %v95, <8 x float> %v82)
  %v136 = getelementptr i8, ptr %v131, i64 32
  %v137 = load <8 x float>, ptr %v136, align 1
  %v138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v137, <8 x float> %v103, <8 x float> %v121)
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v137, <8 x float> %v99, <8 x float> %v122)
  %v140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v137, <8 x float> %v95, <8 x float> %v83)
  %v141 = getelementptr i8, ptr %v131, i64 64
  %v142 = load <8 x float>, ptr %v141, align 1
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> %v103, <8 x float> %v125)
  %v144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> %v99, <8 x float> %v126)
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> %v95, <8 x float> %v84)
  %v146 = getelementptr i8, ptr %v131, i64 96
  %v147 = load <8 x float>, ptr %v146, align 1
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> %v103, <8 x float> %v129)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> %v99, <8 x float> %v130)
  %v150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> %v95, <8 x float> %v85)
  %v151 = getelementptr i8, ptr %v131, i64 %v13
  %v152 = load <8 x float>, ptr %v151, align 1
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v103, <8 x float> %v134)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v99, <8 x float> %v135)
  %v155 = getelementptr i8, ptr %v151, i64 32
  %v156 = load <8 x float>, ptr %v155, align 1
  %v157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> %v103, <8 x float> %v139)
  %v158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> %v99, <8 x float> %v140)
  %v159 = getelementptr i8, ptr %v151, i64 64
  %v160 = load <8 x float>, ptr %v159, align 1
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v160, <8 x float> %v103, <8 x float> %v144)
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v160, <8 x float> %v99, <8 x float> %v145)
  %v163 = getelementptr i8, ptr %v151, i64 96
  %v164 = load <8 x float>, ptr %v163, align 1
  %v165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v164, <8 x float> %v103, <8 x float> %v149)
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v164, <8 x float> %v99, <8 x float> %v150)
  %v167 = getelementptr i8, ptr %v151, i64 %v13
  %v168 = load <8 x float>, ptr %v167, align 1
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> %v103, <8 x float> %v154)
  %v170 = getelementptr i8, ptr %v167, i64 32
  %v171 = load <8 x float>, ptr %v170, align 1
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v103, <8 x float> %v158)
  %v173 = getelementptr i8, ptr %v167, i64 64
  %v174 = load <8 x float>, ptr %v173, align 1
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> %v103, <8 x float> %v162)
  %v176 = getelementptr i8, ptr %v167, i64 96
  %v177 = load <8 x float>, ptr %v176, align 1
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v103, <8 x float> %v166)
  %v179 = add i64 %v73, 1
  br label %head70
done72:
  %v180 = mul i64 %v17, 8
  %v181 = getelementptr i8, ptr %v5, i64 %v180
  %v182 = mul i64 %v17, 12
  %v183 = getelementptr i8, ptr %v7, i64 %v182
  %v184 = mul i64 %v66, 4
  %v185 = getelementptr i8, ptr %v57, i64 %v184
  store <8 x float> %v74, ptr %v185, align 1
  %v186 = getelementptr i8, ptr %v185, i64 32
  store <8 x float> %v75, ptr %v186, align 1
  %v187 = getelementptr i8, ptr %v185, i64 64
  store <8 x float> %v76, ptr %v187, align 1
  %v188 = getelementptr i8, ptr %v185, i64 96
  store <8 x float> %v77, ptr %v188, align 1
  %v189 = getelementptr i8, ptr %v185, i64 %v15
  store <8 x float> %v78, ptr %v189, align 1
  %v190 = getelementptr i8, ptr %v189, i64 32
  store <8 x float> %v79, ptr %v190, align 1
  %v191 = getelementptr i8, ptr %v189, i64 64
  store <8 x float> %v80, ptr %v191, align 1
  %v192 = getelementptr i8, ptr %v189, i64 96
  store <8 x float> %v81, ptr %v192, align 1
  %v193 = getelementptr i8, ptr %v189, i64 %v15
  store <8 x float> %v82, ptr %v193, align 1
  %v194 = getelementptr i8, ptr %v193, i64 32
  store <8 x float> %v83, ptr %v194, align 1
  %v195 = getelementptr i8, ptr %v193, i64 64
  store <8 x float> %v84, ptr %v195, align 1
  %v196 = getelementptr i8, ptr %v193, i64 96
  store <8 x float> %v85, ptr %v196, align 1
  %v197 = add i64 %v66, 32
  br label %head63
done65:
  %v198 = sub i64 %v43, 8
  br label %head199
head199:
  %v202 = phi i64 [ %v62, %done65 ], [ %v259, %done209 ]
  %v203 = icmp slt i64 %v202, %v43
  br i1 %v203, label %body200, label %done201
body200:
  %v204 = call i64 @llvm.smin.i64(i64 %v202, i64 %v198)
  %v205 = mul i64 %v204, 4
  %v206 = getelementptr i8, ptr %v55, i64 %v205
  br label %head207
head207:
  %v210 = phi i64 [ 0, %body200 ], [ %v250, %body208 ]
  %v211 = phi <8 x float> [ zeroinitializer, %body200 ], [ %v240, %body208 ]
  %v212 = phi <8 x float> [ zeroinitializer, %body200 ], [ %v245, %body208 ]
  %v213 = phi <8 x float> [ zeroinitializer, %body200 ], [ %v249, %body208 ]
  %v214 = icmp slt i64 %v210, %v17
  br i1 %v214, label %body208, label %done209
body208:
  %v215 = mul i64 %v210, 8
  %v216 = getelementptr i8, ptr %v5, i64 %v215
  %v217 = load i64, ptr %v216, align 8
  %v218 = mul i64 %v210, 12
  %v219 = getelementptr i8, ptr %v7, i64 %v218
  %v220 = getelementptr i8, ptr %v206, i64 %v217
  %v221 = load float, ptr %v219, align 1
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = getelementptr i8, ptr %v219, i64 4
  %v225 = load float, ptr %v224, align 1
  %v226 = insertelement <8 x float> poison, float %v225, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  %v228 = getelementptr i8, ptr %v219, i64 8
  %v229 = load float, ptr %v228, align 1
  %v230 = insertelement <8 x float> poison, float %v229, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  %v232 = load <8 x float>, ptr %v220, align 1
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v223, <8 x float> %v211)
  %v234 = getelementptr i8, ptr %v220, i64 %v13
  %v235 = load <8 x float>, ptr %v234, align 1
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v227, <8 x float> %v233)
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v223, <8 x float> %v212)
  %v238 = getelementptr i8, ptr %v234, i64 %v13
  %v239 = load <8 x float>, ptr %v238, align 1
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v231, <8 x float> %v236)
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v227, <8 x float> %v237)
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v223, <8 x float> %v213)
  %v243 = getelementptr i8, ptr %v238, i64 %v13
  %v244 = load <8 x float>, ptr %v243, align 1
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v231, <8 x float> %v241)
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v227, <8 x float> %v242)
  %v247 = getelementptr i8, ptr %v243, i64 %v13
  %v248 = load <8 x float>, ptr %v247, align 1
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> %v231, <8 x float> %v246)
  %v250 = add i64 %v210, 1
  br label %head207
done209:
  %v251 = mul i64 %v17, 8
  %v252 = getelementptr i8, ptr %v5, i64 %v251
  %v253 = mul i64 %v17, 12
  %v254 = getelementptr i8, ptr %v7, i64 %v253
  %v255 = mul i64 %v204, 4
  %v256 = getelementptr i8, ptr %v57, i64 %v255
  store <8 x float> %v211, ptr %v256, align 1
  %v257 = getelementptr i8, ptr %v256, i64 %v15
  store <8 x float> %v212, ptr %v257, align 1
  %v258 = getelementptr i8, ptr %v257, i64 %v15
  store <8 x float> %v213, ptr %v258, align 1
  %v259 = add i64 %v202, 8
  br label %head199
done201:
  %v260 = add i64 %v51, 3
  br label %head48
done50:
  br label %after46
after46:
  %v261 = xor i1 %v44, true
  br i1 %v261, label %then262, label %after263
then262:
  br label %head264
head264:
  %v267 = phi i64 [ %v38, %then262 ], [ %v321, %done276 ]
  %v268 = icmp slt i64 %v267, %v41
  br i1 %v268, label %body265, label %done266
body265:
  %v269 = mul i64 %v267, %v13
  %v270 = getelementptr i8, ptr %v1, i64 %v269
  %v271 = mul i64 %v267, %v15
  %v272 = getelementptr i8, ptr %v3, i64 %v271
  %v273 = sub i64 %v43, 8
  br label %head274
head274:
  %v277 = phi i64 [ %v39, %body265 ], [ %v320, %done284 ]
  %v278 = icmp slt i64 %v277, %v43
  br i1 %v278, label %body275, label %done276
body275:
  %v279 = call i64 @llvm.smin.i64(i64 %v277, i64 %v273)
  %v280 = mul i64 %v279, 4
  %v281 = getelementptr i8, ptr %v270, i64 %v280
  br label %head282
head282:
  %v285 = phi i64 [ 0, %body275 ], [ %v313, %body283 ]
  %v286 = phi <8 x float> [ zeroinitializer, %body275 ], [ %v312, %body283 ]
  %v287 = icmp slt i64 %v285, %v17
  br i1 %v287, label %body283, label %done284
body283:
  %v288 = mul i64 %v285, 8
  %v289 = getelementptr i8, ptr %v5, i64 %v288
  %v290 = load i64, ptr %v289, align 8
  %v291 = mul i64 %v285, 12
  %v292 = getelementptr i8, ptr %v7, i64 %v291
  %v293 = getelementptr i8, ptr %v281, i64 %v290
  %v294 = load float, ptr %v292, align 1
  %v295 = insertelement <8 x float> poison, float %v294, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = getelementptr i8, ptr %v292, i64 4
  %v298 = load float, ptr %v297, align 1
  %v299 = insertelement <8 x float> poison, float %v298, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  %v301 = getelementptr i8, ptr %v292, i64 8
  %v302 = load float, ptr %v301, align 1
  %v303 = insertelement <8 x float> poison, float %v302, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = load <8 x float>, ptr %v293, align 1
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v296, <8 x float> %v286)
  %v307 = getelementptr i8, ptr %v293, i64 %v13
  %v308 = load <8 x float>, ptr %v307, align 1
  %v309 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v308, <8 x float> %v300, <8 x float> %v306)
  %v310 = getelementptr i8, ptr %v307, i64 %v13
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v304, <8 x float> %v309)
  %v313 = add i64 %v285, 1
  br label %head282
done284:
  %v314 = mul i64 %v17, 8
  %v315 = getelementptr i8, ptr %v5, i64 %v314
  %v316 = mul i64 %v17, 12
  %v317 = getelementptr i8, ptr %v7, i64 %v316
  %v318 = mul i64 %v279, 4
  %v319 = getelementptr i8, ptr %v272, i64 %v318
  store <8 x float> %v286, ptr %v319, align 1
  %v320 = add i64 %v277, 8
  br label %head274
done276:
  %v321 = add i64 %v267, 1
  br label %head264
done266:
  br label %after263
after263:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
