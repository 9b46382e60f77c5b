; stencil[f32→f32→f32; tile 6×4 vectors of 16, rows; columns of 7 taps]
; x86-64-v4 (x86_64-unknown-linux-gnu): 512-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="512" {
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
  %v44 = icmp sge i64 %v9, 6
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 6
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v562, %done431 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 64
  %v60 = urem i64 %v58, 64
  %v61 = mul i64 %v59, 64
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v427, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v396, %body71 ]
  %v74 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v265, %body71 ]
  %v75 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v273, %body71 ]
  %v76 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v281, %body71 ]
  %v77 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v289, %body71 ]
  %v78 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v297, %body71 ]
  %v79 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v304, %body71 ]
  %v80 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v311, %body71 ]
  %v81 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v318, %body71 ]
  %v82 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v325, %body71 ]
  %v83 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v331, %body71 ]
  %v84 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v337, %body71 ]
  %v85 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v343, %body71 ]
  %v86 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v349, %body71 ]
  %v87 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v354, %body71 ]
  %v88 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v359, %body71 ]
  %v89 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v364, %body71 ]
  %v90 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v369, %body71 ]
  %v91 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v373, %body71 ]
  %v92 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v377, %body71 ]
  %v93 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v381, %body71 ]
  %v94 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v385, %body71 ]
  %v95 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v388, %body71 ]
  %v96 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v391, %body71 ]
  %v97 = phi <16 x float> [ zeroinitializer, %body64 ], [ %v394, %body71 ]
  %v98 = icmp slt i64 %v73, %v17
  br i1 %v98, label %body71, label %done72
body71:
  %v99 = mul i64 %v73, 8
  %v100 = getelementptr i8, ptr %v5, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = mul i64 %v73, 28
  %v103 = getelementptr i8, ptr %v7, i64 %v102
  %v104 = getelementptr i8, ptr %v69, i64 %v101
  %v105 = load float, ptr %v103, align 1
  %v106 = insertelement <16 x float> poison, float %v105, i64 0
  %v107 = shufflevector <16 x float> %v106, <16 x float> poison, <16 x i32> zeroinitializer
  %v108 = getelementptr i8, ptr %v103, i64 4
  %v109 = load float, ptr %v108, align 1
  %v110 = insertelement <16 x float> poison, float %v109, i64 0
  %v111 = shufflevector <16 x float> %v110, <16 x float> poison, <16 x i32> zeroinitializer
  %v112 = getelementptr i8, ptr %v103, i64 8
  %v113 = load float, ptr %v112, align 1
  %v114 = insertelement <16 x float> poison, float %v113, i64 0
  %v115 = shufflevector <16 x float> %v114, <16 x float> poison, <16 x i32> zeroinitializer
  %v116 = getelementptr i8, ptr %v103, i64 12
  %v117 = load float, ptr %v116, align 1
  %v118 = insertelement <16 x float> poison, float %v117, i64 0
  %v119 = shufflevector <16 x float> %v118, <16 x float> poison, <16 x i32> zeroinitializer
  %v120 = getelementptr i8, ptr %v103, i64 16
  %v121 = load float, ptr %v120, align 1
  %v122 = insertelement <16 x float> poison, float %v121, i64 0
  %v123 = shufflevector <16 x float> %v122, <16 x float> poison, <16 x i32> zeroinitializer
  %v124 = getelementptr i8, ptr %v103, i64 20
  %v125 = load float, ptr %v124, align 1
  %v126 = insertelement <16 x float> poison, float %v125, i64 0
  %v127 = shufflevector <16 x float> %v126, <16 x float> poison, <16 x i32> zeroinitializer
  %v128 = getelementptr i8, ptr %v103, i64 24
  %v129 = load float, ptr %v128, align 1
  %v130 = insertelement <16 x float> poison, float %v129, i64 0
  %v131 = shufflevector <16 x float> %v130, <16 x float> poison, <16 x i32> zeroinitializer
  %v132 = load <16 x float>, ptr %v104, align 1
  %v133 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v132, <16 x float> %v107, <16 x float> %v74)
  %v134 = getelementptr i8, ptr %v104, i64 64
  %v135 = load <16 x float>, ptr %v134, align 1
  %v136 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v107, <16 x float> %v75)
  %v137 = getelementptr i8, ptr %v104, i64 128
  %v138 = load <16 x float>, ptr %v137, align 1
  %v139 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v138, <16 x float> %v107, <16 x float> %v76)
  %v140 = getelementptr i8, ptr %v104, i64 192
  %v141 = load <16 x float>, ptr %v140, align 1
  %v142 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v141, <16 x float> %v107, <16 x float> %v77)
  %v143 = getelementptr i8, ptr %v104, i64 %v13
  %v144 = load <16 x float>, ptr %v143, align 1
  %v145 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v144, <16 x float> %v111, <16 x float> %v133)
  %v146 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v144, <16 x float> %v107, <16 x float> %v78)
  %v147 = getelementptr i8, ptr %v143, i64 64
  %v148 = load <16 x float>, ptr %v147, align 1
  %v149 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v148, <16 x float> %v111, <16 x float> %v136)
  %v150 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v148, <16 x float> %v107, <16 x float> %v79)
  %v151 = getelementptr i8, ptr %v143, i64 128
  %v152 = load <16 x float>, ptr %v151, align 1
  %v153 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v152, <16 x float> %v111, <16 x float> %v139)
  %v154 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v152, <16 x float> %v107, <16 x float> %v80)
  %v155 = getelementptr i8, ptr %v143, i64 192
  %v156 = load <16 x float>, ptr %v155, align 1
  %v157 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v156, <16 x float> %v111, <16 x float> %v142)
  %v158 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v156, <16 x float> %v107, <16 x float> %v81)
  %v159 = getelementptr i8, ptr %v143, i64 %v13
  %v160 = load <16 x float>, ptr %v159, align 1
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v115, <16 x float> %v145)
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v111, <16 x float> %v146)
  %v163 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v107, <16 x float> %v82)
  %v164 = getelementptr i8, ptr %v159, i64 64
  %v165 = load <16 x float>, ptr %v164, align 1
  %v166 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v165, <16 x float> %v115, <16 x float> %v149)
  %v167 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v165, <16 x float> %v111, <16 x float> %v150)
  %v168 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v165, <16 x float> %v107, <16 x float> %v83)
  %v169 = getelementptr i8, ptr %v159, i64 128
  %v170 = load <16 x float>, ptr %v169, align 1
  %v171 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v170, <16 x float> %v115, <16 x float> %v153)
  %v172 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v170, <16 x float> %v111, <16 x float> %v154)
  %v173 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v170, <16 x float> %v107, <16 x float> %v84)
  %v174 = getelementptr i8, ptr %v159, i64 192
  %v175 = load <16 x float>, ptr %v174, align 1
  %v176 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> %v115, <16 x float> %v157)
  %v177 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> %v111, <16 x float> %v158)
  %v178 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> %v107, <16 x float> %v85)
  %v179 = getelementptr i8, ptr %v159, i64 %v13
  %v180 = load <16 x float>, ptr %v179, align 1
  %v181 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v119, <16 x float> %v161)
  %v182 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v115, <16 x float> %v162)
  %v183 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v111, <16 x float> %v163)
  %v184 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v107, <16 x float> %v86)
  %v185 = getelementptr i8, ptr %v179, i64 64
  %v186 = load <16 x float>, ptr %v185, align 1
  %v187 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v119, <16 x float> %v166)
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v115, <16 x float> %v167)
  %v189 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v111, <16 x float> %v168)
  %v190 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v107, <16 x float> %v87)
  %v191 = getelementptr i8, ptr %v179, i64 128
  %v192 = load <16 x float>, ptr %v191, align 1
  %v193 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v119, <16 x float> %v171)
  %v194 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v115, <16 x float> %v172)
  %v195 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v111, <16 x float> %v173)
  %v196 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v107, <16 x float> %v88)
  %v197 = getelementptr i8, ptr %v179, i64 192
  %v198 = load <16 x float>, ptr %v197, align 1
  %v199 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v198, <16 x float> %v119, <16 x float> %v176)
  %v200 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v198, <16 x float> %v115, <16 x float> %v177)
  %v201 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v198, <16 x float> %v111, <16 x float> %v178)
  %v202 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v198, <16 x float> %v107, <16 x float> %v89)
  %v203 = getelementptr i8, ptr %v179, i64 %v13
  %v204 = load <16 x float>, ptr %v203, align 1
  %v205 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v123, <16 x float> %v181)
  %v206 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v119, <16 x float> %v182)
  %v207 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v115, <16 x float> %v183)
  %v208 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v111, <16 x float> %v184)
  %v209 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v107, <16 x float> %v90)
  %v210 = getelementptr i8, ptr %v203, i64 64
  %v211 = load <16 x float>, ptr %v210, align 1
  %v212 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> %v123, <16 x float> %v187)
  %v213 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> %v119, <16 x float> %v188)
  %v214 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> %v115, <16 x float> %v189)
  %v215 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> %v111, <16 x float> %v190)
  %v216 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> %v107, <16 x float> %v91)
  %v217 = getelementptr i8, ptr %v203, i64 128
  %v218 = load <16 x float>, ptr %v217, align 1
  %v219 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v123, <16 x float> %v193)
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v119, <16 x float> %v194)
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v115, <16 x float> %v195)
  %v222 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v111, <16 x float> %v196)
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v107, <16 x float> %v92)
  %v224 = getelementptr i8, ptr %v203, i64 192
  %v225 = load <16 x float>, ptr %v224, align 1
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v123, <16 x float> %v199)
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v119, <16 x float> %v200)
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v115, <16 x float> %v201)
  %v229 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v111, <16 x float> %v202)
  %v230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v107, <16 x float> %v93)
  %v231 = getelementptr i8, ptr %v203, i64 %v13
  %v232 = load <16 x float>, ptr %v231, align 1
  %v233 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v127, <16 x float> %v205)
  %v234 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v123, <16 x float> %v206)
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v119, <16 x float> %v207)
  %v236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v115, <16 x float> %v208)
  %v237 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v111, <16 x float> %v209)
  %v238 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v107, <16 x float> %v94)
  %v239 = getelementptr i8, ptr %v231, i64 64
  %v240 = load <16 x float>, ptr %v239, align 1
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v127, <16 x float> %v212)
  %v242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v123, <16 x float> %v213)
  %v243 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v119, <16 x float> %v214)
  %v244 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v115, <16 x float> %v215)
  %v245 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v111, <16 x float> %v216)
  %v246 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v107, <16 x float> %v95)
  %v247 = getelementptr i8, ptr %v231, i64 128
  %v248 = load <16 x float>, ptr %v247, align 1
  %v249 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v127, <16 x float> %v219)
  %v250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v123, <16 x float> %v220)
  %v251 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v119, <16 x float> %v221)
  %v252 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v115, <16 x float> %v222)
  %v253 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v111, <16 x float> %v223)
  %v254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v107, <16 x float> %v96)
  %v255 = getelementptr i8, ptr %v231, i64 192
  %v256 = load <16 x float>, ptr %v255, align 1
  %v257 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v127, <16 x float> %v226)
  %v258 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v123, <16 x float> %v227)
  %v259 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v119, <16 x float> %v228)
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v115, <16 x float> %v229)
  %v261 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v111, <16 x float> %v230)
  %v262 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v107, <16 x float> %v97)
  %v263 = getelementptr i8, ptr %v231, i64 %v13
  %v264 = load <16 x float>, ptr %v263, align 1
  %v265 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v131, <16 x float> %v233)
  %v266 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v127, <16 x float> %v234)
  %v267 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v123, <16 x float> %v235)
  %v268 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v119, <16 x float> %v236)
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v115, <16 x float> %v237)
  %v270 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v111, <16 x float> %v238)
  %v271 = getelementptr i8, ptr %v263, i64 64
  %v272 = load <16 x float>, ptr %v271, align 1
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v131, <16 x float> %v241)
  %v274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v127, <16 x float> %v242)
  %v275 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v123, <16 x float> %v243)
  %v276 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v119, <16 x float> %v244)
  %v277 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v115, <16 x float> %v245)
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v111, <16 x float> %v246)
  %v279 = getelementptr i8, ptr %v263, i64 128
  %v280 = load <16 x float>, ptr %v279, align 1
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v131, <16 x float> %v249)
  %v282 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v127, <16 x float> %v250)
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v123, <16 x float> %v251)
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v119, <16 x float> %v252)
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v115, <16 x float> %v253)
  %v286 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v111, <16 x float> %v254)
  %v287 = getelementptr i8, ptr %v263, i64 192
  %v288 = load <16 x float>, ptr %v287, align 1
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v131, <16 x float> %v257)
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v127, <16 x float> %v258)
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v123, <16 x float> %v259)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v119, <16 x float> %v260)
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v115, <16 x float> %v261)
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v111, <16 x float> %v262)
  %v295 = getelementptr i8, ptr %v263, i64 %v13
  %v296 = load <16 x float>, ptr %v295, align 1
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v131, <16 x float> %v266)
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v127, <16 x float> %v267)
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v123, <16 x float> %v268)
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v119, <16 x float> %v269)
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v115, <16 x float> %v270)
  %v302 = getelementptr i8, ptr %v295, i64 64
  %v303 = load <16 x float>, ptr %v302, align 1
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v131, <16 x float> %v274)
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v127, <16 x float> %v275)
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v123, <16 x float> %v276)
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v119, <16 x float> %v277)
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v115, <16 x float> %v278)
  %v309 = getelementptr i8, ptr %v295, i64 128
  %v310 = load <16 x float>, ptr %v309, align 1
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v131, <16 x float> %v282)
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v127, <16 x float> %v283)
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v123, <16 x float> %v284)
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v119, <16 x float> %v285)
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v115, <16 x float> %v286)
  %v316 = getelementptr i8, ptr %v295, i64 192
  %v317 = load <16 x float>, ptr %v316, align 1
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v131, <16 x float> %v290)
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v127, <16 x float> %v291)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v123, <16 x float> %v292)
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v119, <16 x float> %v293)
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v115, <16 x float> %v294)
  %v323 = getelementptr i8, ptr %v295, i64 %v13
  %v324 = load <16 x float>, ptr %v323, align 1
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v131, <16 x float> %v298)
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v127, <16 x float> %v299)
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v123, <16 x float> %v300)
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v119, <16 x float> %v301)
  %v329 = getelementptr i8, ptr %v323, i64 64
  %v330 = load <16 x float>, ptr %v329, align 1
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v131, <16 x float> %v305)
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v127, <16 x float> %v306)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v123, <16 x float> %v307)
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v119, <16 x float> %v308)
  %v335 = getelementptr i8, ptr %v323, i64 128
  %v336 = load <16 x float>, ptr %v335, align 1
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v131, <16 x float> %v312)
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v127, <16 x float> %v313)
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v123, <16 x float> %v314)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v119, <16 x float> %v315)
  %v341 = getelementptr i8, ptr %v323, i64 192
  %v342 = load <16 x float>, ptr %v341, align 1
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v131, <16 x float> %v319)
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v127, <16 x float> %v320)
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v123, <16 x float> %v321)
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v119, <16 x float> %v322)
  %v347 = getelementptr i8, ptr %v323, i64 %v13
  %v348 = load <16 x float>, ptr %v347, align 1
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v131, <16 x float> %v326)
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v127, <16 x float> %v327)
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v123, <16 x float> %v328)
  %v352 = getelementptr i8, ptr %v347, i64 64
  %v353 = load <16 x float>, ptr %v352, align 1
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v131, <16 x float> %v332)
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v127, <16 x float> %v333)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v123, <16 x float> %v334)
  %v357 = getelementptr i8, ptr %v347, i64 128
  %v358 = load <16 x float>, ptr %v357, align 1
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v131, <16 x float> %v338)
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v127, <16 x float> %v339)
  %v361 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v123, <16 x float> %v340)
  %v362 = getelementptr i8, ptr %v347, i64 192
  %v363 = load <16 x float>, ptr %v362, align 1
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v363, <16 x float> %v131, <16 x float> %v344)
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v363, <16 x float> %v127, <16 x float> %v345)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v363, <16 x float> %v123, <16 x float> %v346)
  %v367 = getelementptr i8, ptr %v347, i64 %v13
  %v368 = load <16 x float>, ptr %v367, align 1
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v131, <16 x float> %v350)
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v127, <16 x float> %v351)
  %v371 = getelementptr i8, ptr %v367, i64 64
  %v372 = load <16 x float>, ptr %v371, align 1
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v131, <16 x float> %v355)
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v127, <16 x float> %v356)
  %v375 = getelementptr i8, ptr %v367, i64 128
  %v376 = load <16 x float>, ptr %v375, align 1
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v131, <16 x float> %v360)
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v127, <16 x float> %v361)
  %v379 = getelementptr i8, ptr %v367, i64 192
  %v380 = load <16 x float>, ptr %v379, align 1
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v131, <16 x float> %v365)
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v127, <16 x float> %v366)
  %v383 = getelementptr i8, ptr %v367, i64 %v13
  %v384 = load <16 x float>, ptr %v383, align 1
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v131, <16 x float> %v370)
  %v386 = getelementptr i8, ptr %v383, i64 64
  %v387 = load <16 x float>, ptr %v386, align 1
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v131, <16 x float> %v374)
  %v389 = getelementptr i8, ptr %v383, i64 128
  %v390 = load <16 x float>, ptr %v389, align 1
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v131, <16 x float> %v378)
  %v392 = getelementptr i8, ptr %v383, i64 192
  %v393 = load <16 x float>, ptr %v392, align 1
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v131, <16 x float> %v382)
  %v395 = add i64 %v73, 1
  %v396 = freeze i64 %v395
  br label %head70
done72:
  %v397 = mul i64 %v17, 8
  %v398 = getelementptr i8, ptr %v5, i64 %v397
  %v399 = mul i64 %v17, 28
  %v400 = getelementptr i8, ptr %v7, i64 %v399
  %v401 = mul i64 %v66, 4
  %v402 = getelementptr i8, ptr %v57, i64 %v401
  store <16 x float> %v74, ptr %v402, align 1
  %v403 = getelementptr i8, ptr %v402, i64 64
  store <16 x float> %v75, ptr %v403, align 1
  %v404 = getelementptr i8, ptr %v402, i64 128
  store <16 x float> %v76, ptr %v404, align 1
  %v405 = getelementptr i8, ptr %v402, i64 192
  store <16 x float> %v77, ptr %v405, align 1
  %v406 = getelementptr i8, ptr %v402, i64 %v15
  store <16 x float> %v78, ptr %v406, align 1
  %v407 = getelementptr i8, ptr %v406, i64 64
  store <16 x float> %v79, ptr %v407, align 1
  %v408 = getelementptr i8, ptr %v406, i64 128
  store <16 x float> %v80, ptr %v408, align 1
  %v409 = getelementptr i8, ptr %v406, i64 192
  store <16 x float> %v81, ptr %v409, align 1
  %v410 = getelementptr i8, ptr %v406, i64 %v15
  store <16 x float> %v82, ptr %v410, align 1
  %v411 = getelementptr i8, ptr %v410, i64 64
  store <16 x float> %v83, ptr %v411, align 1
  %v412 = getelementptr i8, ptr %v410, i64 128
  store <16 x float> %v84, ptr %v412, align 1
  %v413 = getelementptr i8, ptr %v410, i64 192
  store <16 x float> %v85, ptr %v413, align 1
  %v414 = getelementptr i8, ptr %v410, i64 %v15
  store <16 x float> %v86, ptr %v414, align 1
  %v415 = getelementptr i8, ptr %v414, i64 64
  store <16 x float> %v87, ptr %v415, align 1
  %v416 = getelementptr i8, ptr %v414, i64 128
  store <16 x float> %v88, ptr %v416, align 1
  %v417 = getelementptr i8, ptr %v414, i64 192
  store <16 x float> %v89, ptr %v417, align 1
  %v418 = getelementptr i8, ptr %v414, i64 %v15
  store <16 x float> %v90, ptr %v418, align 1
  %v419 = getelementptr i8, ptr %v418, i64 64
  store <16 x float> %v91, ptr %v419, align 1
  %v420 = getelementptr i8, ptr %v418, i64 128
  store <16 x float> %v92, ptr %v420, align 1
  %v421 = getelementptr i8, ptr %v418, i64 192
  store <16 x float> %v93, ptr %v421, align 1
  %v422 = getelementptr i8, ptr %v418, i64 %v15
  store <16 x float> %v94, ptr %v422, align 1
  %v423 = getelementptr i8, ptr %v422, i64 64
  store <16 x float> %v95, ptr %v423, align 1
  %v424 = getelementptr i8, ptr %v422, i64 128
  store <16 x float> %v96, ptr %v424, align 1
  %v425 = getelementptr i8, ptr %v422, i64 192
  store <16 x float> %v97, ptr %v425, align 1
  %v426 = add i64 %v66, 64
  %v427 = freeze i64 %v426
  br label %head63
done65:
  %v428 = sub i64 %v43, 16
  br label %head429
head429:
  %v432 = phi i64 [ %v62, %done65 ], [ %v560, %done439 ]
  %v433 = icmp slt i64 %v432, %v43
  br i1 %v433, label %body430, label %done431
body430:
  %v434 = call i64 @llvm.smin.i64(i64 %v432, i64 %v428)
  %v435 = mul i64 %v434, 4
  %v436 = getelementptr i8, ptr %v55, i64 %v435
  br label %head437
head437:
  %v440 = phi i64 [ 0, %body430 ], [ %v547, %body438 ]
  %v441 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v515, %body438 ]
  %v442 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v523, %body438 ]
  %v443 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v530, %body438 ]
  %v444 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v536, %body438 ]
  %v445 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v541, %body438 ]
  %v446 = phi <16 x float> [ zeroinitializer, %body430 ], [ %v545, %body438 ]
  %v447 = icmp slt i64 %v440, %v17
  br i1 %v447, label %body438, label %done439
body438:
  %v448 = mul i64 %v440, 8
  %v449 = getelementptr i8, ptr %v5, i64 %v448
  %v450 = load i64, ptr %v449, align 8
  %v451 = mul i64 %v440, 28
  %v452 = getelementptr i8, ptr %v7, i64 %v451
  %v453 = getelementptr i8, ptr %v436, i64 %v450
  %v454 = load float, ptr %v452, align 1
  %v455 = insertelement <16 x float> poison, float %v454, i64 0
  %v456 = shufflevector <16 x float> %v455, <16 x float> poison, <16 x i32> zeroinitializer
  %v457 = getelementptr i8, ptr %v452, i64 4
  %v458 = load float, ptr %v457, align 1
  %v459 = insertelement <16 x float> poison, float %v458, i64 0
  %v460 = shufflevector <16 x float> %v459, <16 x float> poison, <16 x i32> zeroinitializer
  %v461 = getelementptr i8, ptr %v452, i64 8
  %v462 = load float, ptr %v461, align 1
  %v463 = insertelement <16 x float> poison, float %v462, i64 0
  %v464 = shufflevector <16 x float> %v463, <16 x float> poison, <16 x i32> zeroinitializer
  %v465 = getelementptr i8, ptr %v452, i64 12
  %v466 = load float, ptr %v465, align 1
  %v467 = insertelement <16 x float> poison, float %v466, i64 0
  %v468 = shufflevector <16 x float> %v467, <16 x float> poison, <16 x i32> zeroinitializer
  %v469 = getelementptr i8, ptr %v452, i64 16
  %v470 = load float, ptr %v469, align 1
  %v471 = insertelement <16 x float> poison, float %v470, i64 0
  %v472 = shufflevector <16 x float> %v471, <16 x float> poison, <16 x i32> zeroinitializer
  %v473 = getelementptr i8, ptr %v452, i64 20
  %v474 = load float, ptr %v473, align 1
  %v475 = insertelement <16 x float> poison, float %v474, i64 0
  %v476 = shufflevector <16 x float> %v475, <16 x float> poison, <16 x i32> zeroinitializer
  %v477 = getelementptr i8, ptr %v452, i64 24
  %v478 = load float, ptr %v477, align 1
  %v479 = insertelement <16 x float> poison, float %v478, i64 0
  %v480 = shufflevector <16 x float> %v479, <16 x float> poison, <16 x i32> zeroinitializer
  %v481 = load <16 x float>, ptr %v453, align 1
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v456, <16 x float> %v441)
  %v483 = getelementptr i8, ptr %v453, i64 %v13
  %v484 = load <16 x float>, ptr %v483, align 1
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v484, <16 x float> %v460, <16 x float> %v482)
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v484, <16 x float> %v456, <16 x float> %v442)
  %v487 = getelementptr i8, ptr %v483, i64 %v13
  %v488 = load <16 x float>, ptr %v487, align 1
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v464, <16 x float> %v485)
  %v490 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v460, <16 x float> %v486)
  %v491 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v456, <16 x float> %v443)
  %v492 = getelementptr i8, ptr %v487, i64 %v13
  %v493 = load <16 x float>, ptr %v492, align 1
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v468, <16 x float> %v489)
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v464, <16 x float> %v490)
  %v496 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v460, <16 x float> %v491)
  %v497 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v456, <16 x float> %v444)
  %v498 = getelementptr i8, ptr %v492, i64 %v13
  %v499 = load <16 x float>, ptr %v498, align 1
  %v500 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v472, <16 x float> %v494)
  %v501 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v468, <16 x float> %v495)
  %v502 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v464, <16 x float> %v496)
  %v503 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v460, <16 x float> %v497)
  %v504 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v456, <16 x float> %v445)
  %v505 = getelementptr i8, ptr %v498, i64 %v13
  %v506 = load <16 x float>, ptr %v505, align 1
  %v507 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v476, <16 x float> %v500)
  %v508 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v472, <16 x float> %v501)
  %v509 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v468, <16 x float> %v502)
  %v510 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v464, <16 x float> %v503)
  %v511 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v460, <16 x float> %v504)
  %v512 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v456, <16 x float> %v446)
  %v513 = getelementptr i8, ptr %v505, i64 %v13
  %v514 = load <16 x float>, ptr %v513, align 1
  %v515 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v480, <16 x float> %v507)
  %v516 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v476, <16 x float> %v508)
  %v517 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v472, <16 x float> %v509)
  %v518 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v468, <16 x float> %v510)
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v464, <16 x float> %v511)
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v460, <16 x float> %v512)
  %v521 = getelementptr i8, ptr %v513, i64 %v13
  %v522 = load <16 x float>, ptr %v521, align 1
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v480, <16 x float> %v516)
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v476, <16 x float> %v517)
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v472, <16 x float> %v518)
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v468, <16 x float> %v519)
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v464, <16 x float> %v520)
  %v528 = getelementptr i8, ptr %v521, i64 %v13
  %v529 = load <16 x float>, ptr %v528, align 1
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v480, <16 x float> %v524)
  %v531 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v476, <16 x float> %v525)
  %v532 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v472, <16 x float> %v526)
  %v533 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v468, <16 x float> %v527)
  %v534 = getelementptr i8, ptr %v528, i64 %v13
  %v535 = load <16 x float>, ptr %v534, align 1
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v480, <16 x float> %v531)
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v476, <16 x float> %v532)
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v472, <16 x float> %v533)
  %v539 = getelementptr i8, ptr %v534, i64 %v13
  %v540 = load <16 x float>, ptr %v539, align 1
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v480, <16 x float> %v537)
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v476, <16 x float> %v538)
  %v543 = getelementptr i8, ptr %v539, i64 %v13
  %v544 = load <16 x float>, ptr %v543, align 1
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v544, <16 x float> %v480, <16 x float> %v542)
  %v546 = add i64 %v440, 1
  %v547 = freeze i64 %v546
  br label %head437
done439:
  %v548 = mul i64 %v17, 8
  %v549 = getelementptr i8, ptr %v5, i64 %v548
  %v550 = mul i64 %v17, 28
  %v551 = getelementptr i8, ptr %v7, i64 %v550
  %v552 = mul i64 %v434, 4
  %v553 = getelementptr i8, ptr %v57, i64 %v552
  store <16 x float> %v441, ptr %v553, align 1
  %v554 = getelementptr i8, ptr %v553, i64 %v15
  store <16 x float> %v442, ptr %v554, align 1
  %v555 = getelementptr i8, ptr %v554, i64 %v15
  store <16 x float> %v443, ptr %v555, align 1
  %v556 = getelementptr i8, ptr %v555, i64 %v15
  store <16 x float> %v444, ptr %v556, align 1
  %v557 = getelementptr i8, ptr %v556, i64 %v15
  store <16 x float> %v445, ptr %v557, align 1
  %v558 = getelementptr i8, ptr %v557, i64 %v15
  store <16 x float> %v446, ptr %v558, align 1
  %v559 = add i64 %v432, 16
  %v560 = freeze i64 %v559
  br label %head429
done431:
  %v561 = add i64 %v51, 6
  %v562 = freeze i64 %v561
  br label %head48
done50:
  br label %after46
after46:
  %v563 = xor i1 %v44, true
  br i1 %v563, label %then564, label %after565
then564:
  br label %head566
head566:
  %v569 = phi i64 [ %v38, %then564 ], [ %v654, %done578 ]
  %v570 = icmp slt i64 %v569, %v41
  br i1 %v570, label %body567, label %done568
body567:
  %v571 = mul i64 %v569, %v13
  %v572 = getelementptr i8, ptr %v1, i64 %v571
  %v573 = mul i64 %v569, %v15
  %v574 = getelementptr i8, ptr %v3, i64 %v573
  %v575 = sub i64 %v43, 16
  br label %head576
head576:
  %v579 = phi i64 [ %v39, %body567 ], [ %v652, %done586 ]
  %v580 = icmp slt i64 %v579, %v43
  br i1 %v580, label %body577, label %done578
body577:
  %v581 = call i64 @llvm.smin.i64(i64 %v579, i64 %v575)
  %v582 = mul i64 %v581, 4
  %v583 = getelementptr i8, ptr %v572, i64 %v582
  br label %head584
head584:
  %v587 = phi i64 [ 0, %body577 ], [ %v644, %body585 ]
  %v588 = phi <16 x float> [ zeroinitializer, %body577 ], [ %v642, %body585 ]
  %v589 = icmp slt i64 %v587, %v17
  br i1 %v589, label %body585, label %done586
body585:
  %v590 = mul i64 %v587, 8
  %v591 = getelementptr i8, ptr %v5, i64 %v590
  %v592 = load i64, ptr %v591, align 8
  %v593 = mul i64 %v587, 28
  %v594 = getelementptr i8, ptr %v7, i64 %v593
  %v595 = getelementptr i8, ptr %v583, i64 %v592
  %v596 = load float, ptr %v594, align 1
  %v597 = insertelement <16 x float> poison, float %v596, i64 0
  %v598 = shufflevector <16 x float> %v597, <16 x float> poison, <16 x i32> zeroinitializer
  %v599 = getelementptr i8, ptr %v594, i64 4
  %v600 = load float, ptr %v599, align 1
  %v601 = insertelement <16 x float> poison, float %v600, i64 0
  %v602 = shufflevector <16 x float> %v601, <16 x float> poison, <16 x i32> zeroinitializer
  %v603 = getelementptr i8, ptr %v594, i64 8
  %v604 = load float, ptr %v603, align 1
  %v605 = insertelement <16 x float> poison, float %v604, i64 0
  %v606 = shufflevector <16 x float> %v605, <16 x float> poison, <16 x i32> zeroinitializer
  %v607 = getelementptr i8, ptr %v594, i64 12
  %v608 = load float, ptr %v607, align 1
  %v609 = insertelement <16 x float> poison, float %v608, i64 0
  %v610 = shufflevector <16 x float> %v609, <16 x float> poison, <16 x i32> zeroinitializer
  %v611 = getelementptr i8, ptr %v594, i64 16
  %v612 = load float, ptr %v611, align 1
  %v613 = insertelement <16 x float> poison, float %v612, i64 0
  %v614 = shufflevector <16 x float> %v613, <16 x float> poison, <16 x i32> zeroinitializer
  %v615 = getelementptr i8, ptr %v594, i64 20
  %v616 = load float, ptr %v615, align 1
  %v617 = insertelement <16 x float> poison, float %v616, i64 0
  %v618 = shufflevector <16 x float> %v617, <16 x float> poison, <16 x i32> zeroinitializer
  %v619 = getelementptr i8, ptr %v594, i64 24
  %v620 = load float, ptr %v619, align 1
  %v621 = insertelement <16 x float> poison, float %v620, i64 0
  %v622 = shufflevector <16 x float> %v621, <16 x float> poison, <16 x i32> zeroinitializer
  %v623 = load <16 x float>, ptr %v595, align 1
  %v624 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v623, <16 x float> %v598, <16 x float> %v588)
  %v625 = getelementptr i8, ptr %v595, i64 %v13
  %v626 = load <16 x float>, ptr %v625, align 1
  %v627 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v626, <16 x float> %v602, <16 x float> %v624)
  %v628 = getelementptr i8, ptr %v625, i64 %v13
  %v629 = load <16 x float>, ptr %v628, align 1
  %v630 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v629, <16 x float> %v606, <16 x float> %v627)
  %v631 = getelementptr i8, ptr %v628, i64 %v13
  %v632 = load <16 x float>, ptr %v631, align 1
  %v633 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v632, <16 x float> %v610, <16 x float> %v630)
  %v634 = getelementptr i8, ptr %v631, i64 %v13
  %v635 = load <16 x float>, ptr %v634, align 1
  %v636 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v635, <16 x float> %v614, <16 x float> %v633)
  %v637 = getelementptr i8, ptr %v634, i64 %v13
  %v638 = load <16 x float>, ptr %v637, align 1
  %v639 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v638, <16 x float> %v618, <16 x float> %v636)
  %v640 = getelementptr i8, ptr %v637, i64 %v13
  %v641 = load <16 x float>, ptr %v640, align 1
  %v642 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v641, <16 x float> %v622, <16 x float> %v639)
  %v643 = add i64 %v587, 1
  %v644 = freeze i64 %v643
  br label %head584
done586:
  %v645 = mul i64 %v17, 8
  %v646 = getelementptr i8, ptr %v5, i64 %v645
  %v647 = mul i64 %v17, 28
  %v648 = getelementptr i8, ptr %v7, i64 %v647
  %v649 = mul i64 %v581, 4
  %v650 = getelementptr i8, ptr %v574, i64 %v649
  store <16 x float> %v588, ptr %v650, align 1
  %v651 = add i64 %v579, 16
  %v652 = freeze i64 %v651
  br label %head576
done578:
  %v653 = add i64 %v569, 1
  %v654 = freeze i64 %v653
  br label %head566
done568:
  br label %after565
after565:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
