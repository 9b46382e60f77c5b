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
  %v51 = phi i64 [ %v38, %then45 ], [ %v557, %done429 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v425, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v395, %body71 ]
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
  br label %head70
done72:
  %v396 = mul i64 %v17, 8
  %v397 = getelementptr i8, ptr %v5, i64 %v396
  %v398 = mul i64 %v17, 28
  %v399 = getelementptr i8, ptr %v7, i64 %v398
  %v400 = mul i64 %v66, 4
  %v401 = getelementptr i8, ptr %v57, i64 %v400
  store <16 x float> %v74, ptr %v401, align 1
  %v402 = getelementptr i8, ptr %v401, i64 64
  store <16 x float> %v75, ptr %v402, align 1
  %v403 = getelementptr i8, ptr %v401, i64 128
  store <16 x float> %v76, ptr %v403, align 1
  %v404 = getelementptr i8, ptr %v401, i64 192
  store <16 x float> %v77, ptr %v404, align 1
  %v405 = getelementptr i8, ptr %v401, i64 %v15
  store <16 x float> %v78, ptr %v405, align 1
  %v406 = getelementptr i8, ptr %v405, i64 64
  store <16 x float> %v79, ptr %v406, align 1
  %v407 = getelementptr i8, ptr %v405, i64 128
  store <16 x float> %v80, ptr %v407, align 1
  %v408 = getelementptr i8, ptr %v405, i64 192
  store <16 x float> %v81, ptr %v408, align 1
  %v409 = getelementptr i8, ptr %v405, i64 %v15
  store <16 x float> %v82, ptr %v409, align 1
  %v410 = getelementptr i8, ptr %v409, i64 64
  store <16 x float> %v83, ptr %v410, align 1
  %v411 = getelementptr i8, ptr %v409, i64 128
  store <16 x float> %v84, ptr %v411, align 1
  %v412 = getelementptr i8, ptr %v409, i64 192
  store <16 x float> %v85, ptr %v412, align 1
  %v413 = getelementptr i8, ptr %v409, i64 %v15
  store <16 x float> %v86, ptr %v413, align 1
  %v414 = getelementptr i8, ptr %v413, i64 64
  store <16 x float> %v87, ptr %v414, align 1
  %v415 = getelementptr i8, ptr %v413, i64 128
  store <16 x float> %v88, ptr %v415, align 1
  %v416 = getelementptr i8, ptr %v413, i64 192
  store <16 x float> %v89, ptr %v416, align 1
  %v417 = getelementptr i8, ptr %v413, i64 %v15
  store <16 x float> %v90, ptr %v417, align 1
  %v418 = getelementptr i8, ptr %v417, i64 64
  store <16 x float> %v91, ptr %v418, align 1
  %v419 = getelementptr i8, ptr %v417, i64 128
  store <16 x float> %v92, ptr %v419, align 1
  %v420 = getelementptr i8, ptr %v417, i64 192
  store <16 x float> %v93, ptr %v420, align 1
  %v421 = getelementptr i8, ptr %v417, i64 %v15
  store <16 x float> %v94, ptr %v421, align 1
  %v422 = getelementptr i8, ptr %v421, i64 64
  store <16 x float> %v95, ptr %v422, align 1
  %v423 = getelementptr i8, ptr %v421, i64 128
  store <16 x float> %v96, ptr %v423, align 1
  %v424 = getelementptr i8, ptr %v421, i64 192
  store <16 x float> %v97, ptr %v424, align 1
  %v425 = add i64 %v66, 64
  br label %head63
done65:
  %v426 = sub i64 %v43, 16
  br label %head427
head427:
  %v430 = phi i64 [ %v62, %done65 ], [ %v556, %done437 ]
  %v431 = icmp slt i64 %v430, %v43
  br i1 %v431, label %body428, label %done429
body428:
  %v432 = call i64 @llvm.smin.i64(i64 %v430, i64 %v426)
  %v433 = mul i64 %v432, 4
  %v434 = getelementptr i8, ptr %v55, i64 %v433
  br label %head435
head435:
  %v438 = phi i64 [ 0, %body428 ], [ %v544, %body436 ]
  %v439 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v513, %body436 ]
  %v440 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v521, %body436 ]
  %v441 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v528, %body436 ]
  %v442 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v534, %body436 ]
  %v443 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v539, %body436 ]
  %v444 = phi <16 x float> [ zeroinitializer, %body428 ], [ %v543, %body436 ]
  %v445 = icmp slt i64 %v438, %v17
  br i1 %v445, label %body436, label %done437
body436:
  %v446 = mul i64 %v438, 8
  %v447 = getelementptr i8, ptr %v5, i64 %v446
  %v448 = load i64, ptr %v447, align 8
  %v449 = mul i64 %v438, 28
  %v450 = getelementptr i8, ptr %v7, i64 %v449
  %v451 = getelementptr i8, ptr %v434, i64 %v448
  %v452 = load float, ptr %v450, align 1
  %v453 = insertelement <16 x float> poison, float %v452, i64 0
  %v454 = shufflevector <16 x float> %v453, <16 x float> poison, <16 x i32> zeroinitializer
  %v455 = getelementptr i8, ptr %v450, i64 4
  %v456 = load float, ptr %v455, align 1
  %v457 = insertelement <16 x float> poison, float %v456, i64 0
  %v458 = shufflevector <16 x float> %v457, <16 x float> poison, <16 x i32> zeroinitializer
  %v459 = getelementptr i8, ptr %v450, i64 8
  %v460 = load float, ptr %v459, align 1
  %v461 = insertelement <16 x float> poison, float %v460, i64 0
  %v462 = shufflevector <16 x float> %v461, <16 x float> poison, <16 x i32> zeroinitializer
  %v463 = getelementptr i8, ptr %v450, i64 12
  %v464 = load float, ptr %v463, align 1
  %v465 = insertelement <16 x float> poison, float %v464, i64 0
  %v466 = shufflevector <16 x float> %v465, <16 x float> poison, <16 x i32> zeroinitializer
  %v467 = getelementptr i8, ptr %v450, i64 16
  %v468 = load float, ptr %v467, align 1
  %v469 = insertelement <16 x float> poison, float %v468, i64 0
  %v470 = shufflevector <16 x float> %v469, <16 x float> poison, <16 x i32> zeroinitializer
  %v471 = getelementptr i8, ptr %v450, i64 20
  %v472 = load float, ptr %v471, align 1
  %v473 = insertelement <16 x float> poison, float %v472, i64 0
  %v474 = shufflevector <16 x float> %v473, <16 x float> poison, <16 x i32> zeroinitializer
  %v475 = getelementptr i8, ptr %v450, i64 24
  %v476 = load float, ptr %v475, align 1
  %v477 = insertelement <16 x float> poison, float %v476, i64 0
  %v478 = shufflevector <16 x float> %v477, <16 x float> poison, <16 x i32> zeroinitializer
  %v479 = load <16 x float>, ptr %v451, align 1
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v454, <16 x float> %v439)
  %v481 = getelementptr i8, ptr %v451, i64 %v13
  %v482 = load <16 x float>, ptr %v481, align 1
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v482, <16 x float> %v458, <16 x float> %v480)
  %v484 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v482, <16 x float> %v454, <16 x float> %v440)
  %v485 = getelementptr i8, ptr %v481, i64 %v13
  %v486 = load <16 x float>, ptr %v485, align 1
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v462, <16 x float> %v483)
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v458, <16 x float> %v484)
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v454, <16 x float> %v441)
  %v490 = getelementptr i8, ptr %v485, i64 %v13
  %v491 = load <16 x float>, ptr %v490, align 1
  %v492 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v466, <16 x float> %v487)
  %v493 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v462, <16 x float> %v488)
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v458, <16 x float> %v489)
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v454, <16 x float> %v442)
  %v496 = getelementptr i8, ptr %v490, i64 %v13
  %v497 = load <16 x float>, ptr %v496, align 1
  %v498 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v470, <16 x float> %v492)
  %v499 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v466, <16 x float> %v493)
  %v500 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v462, <16 x float> %v494)
  %v501 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v458, <16 x float> %v495)
  %v502 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v454, <16 x float> %v443)
  %v503 = getelementptr i8, ptr %v496, i64 %v13
  %v504 = load <16 x float>, ptr %v503, align 1
  %v505 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v474, <16 x float> %v498)
  %v506 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v470, <16 x float> %v499)
  %v507 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v466, <16 x float> %v500)
  %v508 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v462, <16 x float> %v501)
  %v509 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v458, <16 x float> %v502)
  %v510 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v454, <16 x float> %v444)
  %v511 = getelementptr i8, ptr %v503, i64 %v13
  %v512 = load <16 x float>, ptr %v511, align 1
  %v513 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v478, <16 x float> %v505)
  %v514 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v474, <16 x float> %v506)
  %v515 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v470, <16 x float> %v507)
  %v516 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v466, <16 x float> %v508)
  %v517 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v462, <16 x float> %v509)
  %v518 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v458, <16 x float> %v510)
  %v519 = getelementptr i8, ptr %v511, i64 %v13
  %v520 = load <16 x float>, ptr %v519, align 1
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v478, <16 x float> %v514)
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v474, <16 x float> %v515)
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v470, <16 x float> %v516)
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v466, <16 x float> %v517)
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v462, <16 x float> %v518)
  %v526 = getelementptr i8, ptr %v519, i64 %v13
  %v527 = load <16 x float>, ptr %v526, align 1
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v478, <16 x float> %v522)
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v474, <16 x float> %v523)
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v470, <16 x float> %v524)
  %v531 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v466, <16 x float> %v525)
  %v532 = getelementptr i8, ptr %v526, i64 %v13
  %v533 = load <16 x float>, ptr %v532, align 1
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v478, <16 x float> %v529)
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v474, <16 x float> %v530)
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v470, <16 x float> %v531)
  %v537 = getelementptr i8, ptr %v532, i64 %v13
  %v538 = load <16 x float>, ptr %v537, align 1
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v478, <16 x float> %v535)
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v474, <16 x float> %v536)
  %v541 = getelementptr i8, ptr %v537, i64 %v13
  %v542 = load <16 x float>, ptr %v541, align 1
  %v543 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v542, <16 x float> %v478, <16 x float> %v540)
  %v544 = add i64 %v438, 1
  br label %head435
done437:
  %v545 = mul i64 %v17, 8
  %v546 = getelementptr i8, ptr %v5, i64 %v545
  %v547 = mul i64 %v17, 28
  %v548 = getelementptr i8, ptr %v7, i64 %v547
  %v549 = mul i64 %v432, 4
  %v550 = getelementptr i8, ptr %v57, i64 %v549
  store <16 x float> %v439, ptr %v550, align 1
  %v551 = getelementptr i8, ptr %v550, i64 %v15
  store <16 x float> %v440, ptr %v551, align 1
  %v552 = getelementptr i8, ptr %v551, i64 %v15
  store <16 x float> %v441, ptr %v552, align 1
  %v553 = getelementptr i8, ptr %v552, i64 %v15
  store <16 x float> %v442, ptr %v553, align 1
  %v554 = getelementptr i8, ptr %v553, i64 %v15
  store <16 x float> %v443, ptr %v554, align 1
  %v555 = getelementptr i8, ptr %v554, i64 %v15
  store <16 x float> %v444, ptr %v555, align 1
  %v556 = add i64 %v430, 16
  br label %head427
done429:
  %v557 = add i64 %v51, 6
  br label %head48
done50:
  br label %after46
after46:
  %v558 = xor i1 %v44, true
  br i1 %v558, label %then559, label %after560
then559:
  br label %head561
head561:
  %v564 = phi i64 [ %v38, %then559 ], [ %v646, %done573 ]
  %v565 = icmp slt i64 %v564, %v41
  br i1 %v565, label %body562, label %done563
body562:
  %v566 = mul i64 %v564, %v13
  %v567 = getelementptr i8, ptr %v1, i64 %v566
  %v568 = mul i64 %v564, %v15
  %v569 = getelementptr i8, ptr %v3, i64 %v568
  %v570 = sub i64 %v43, 16
  br label %head571
head571:
  %v574 = phi i64 [ %v39, %body562 ], [ %v645, %done581 ]
  %v575 = icmp slt i64 %v574, %v43
  br i1 %v575, label %body572, label %done573
body572:
  %v576 = call i64 @llvm.smin.i64(i64 %v574, i64 %v570)
  %v577 = mul i64 %v576, 4
  %v578 = getelementptr i8, ptr %v567, i64 %v577
  br label %head579
head579:
  %v582 = phi i64 [ 0, %body572 ], [ %v638, %body580 ]
  %v583 = phi <16 x float> [ zeroinitializer, %body572 ], [ %v637, %body580 ]
  %v584 = icmp slt i64 %v582, %v17
  br i1 %v584, label %body580, label %done581
body580:
  %v585 = mul i64 %v582, 8
  %v586 = getelementptr i8, ptr %v5, i64 %v585
  %v587 = load i64, ptr %v586, align 8
  %v588 = mul i64 %v582, 28
  %v589 = getelementptr i8, ptr %v7, i64 %v588
  %v590 = getelementptr i8, ptr %v578, i64 %v587
  %v591 = load float, ptr %v589, align 1
  %v592 = insertelement <16 x float> poison, float %v591, i64 0
  %v593 = shufflevector <16 x float> %v592, <16 x float> poison, <16 x i32> zeroinitializer
  %v594 = getelementptr i8, ptr %v589, i64 4
  %v595 = load float, ptr %v594, align 1
  %v596 = insertelement <16 x float> poison, float %v595, i64 0
  %v597 = shufflevector <16 x float> %v596, <16 x float> poison, <16 x i32> zeroinitializer
  %v598 = getelementptr i8, ptr %v589, i64 8
  %v599 = load float, ptr %v598, align 1
  %v600 = insertelement <16 x float> poison, float %v599, i64 0
  %v601 = shufflevector <16 x float> %v600, <16 x float> poison, <16 x i32> zeroinitializer
  %v602 = getelementptr i8, ptr %v589, i64 12
  %v603 = load float, ptr %v602, align 1
  %v604 = insertelement <16 x float> poison, float %v603, i64 0
  %v605 = shufflevector <16 x float> %v604, <16 x float> poison, <16 x i32> zeroinitializer
  %v606 = getelementptr i8, ptr %v589, i64 16
  %v607 = load float, ptr %v606, align 1
  %v608 = insertelement <16 x float> poison, float %v607, i64 0
  %v609 = shufflevector <16 x float> %v608, <16 x float> poison, <16 x i32> zeroinitializer
  %v610 = getelementptr i8, ptr %v589, i64 20
  %v611 = load float, ptr %v610, align 1
  %v612 = insertelement <16 x float> poison, float %v611, i64 0
  %v613 = shufflevector <16 x float> %v612, <16 x float> poison, <16 x i32> zeroinitializer
  %v614 = getelementptr i8, ptr %v589, i64 24
  %v615 = load float, ptr %v614, align 1
  %v616 = insertelement <16 x float> poison, float %v615, i64 0
  %v617 = shufflevector <16 x float> %v616, <16 x float> poison, <16 x i32> zeroinitializer
  %v618 = load <16 x float>, ptr %v590, align 1
  %v619 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v618, <16 x float> %v593, <16 x float> %v583)
  %v620 = getelementptr i8, ptr %v590, i64 %v13
  %v621 = load <16 x float>, ptr %v620, align 1
  %v622 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v621, <16 x float> %v597, <16 x float> %v619)
  %v623 = getelementptr i8, ptr %v620, i64 %v13
  %v624 = load <16 x float>, ptr %v623, align 1
  %v625 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v624, <16 x float> %v601, <16 x float> %v622)
  %v626 = getelementptr i8, ptr %v623, i64 %v13
  %v627 = load <16 x float>, ptr %v626, align 1
  %v628 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v627, <16 x float> %v605, <16 x float> %v625)
  %v629 = getelementptr i8, ptr %v626, i64 %v13
  %v630 = load <16 x float>, ptr %v629, align 1
  %v631 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v630, <16 x float> %v609, <16 x float> %v628)
  %v632 = getelementptr i8, ptr %v629, i64 %v13
  %v633 = load <16 x float>, ptr %v632, align 1
  %v634 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v633, <16 x float> %v613, <16 x float> %v631)
  %v635 = getelementptr i8, ptr %v632, i64 %v13
  %v636 = load <16 x float>, ptr %v635, align 1
  %v637 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v636, <16 x float> %v617, <16 x float> %v634)
  %v638 = add i64 %v582, 1
  br label %head579
done581:
  %v639 = mul i64 %v17, 8
  %v640 = getelementptr i8, ptr %v5, i64 %v639
  %v641 = mul i64 %v17, 28
  %v642 = getelementptr i8, ptr %v7, i64 %v641
  %v643 = mul i64 %v576, 4
  %v644 = getelementptr i8, ptr %v569, i64 %v643
  store <16 x float> %v583, ptr %v644, align 1
  %v645 = add i64 %v574, 16
  br label %head571
done573:
  %v646 = add i64 %v564, 1
  br label %head561
done563:
  br label %after560
after560:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
