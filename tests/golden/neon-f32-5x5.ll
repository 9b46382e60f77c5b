; stencil[f32→f32→f32; tile 6×4 vectors of 4, rows; columns of 5 taps]
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
  %v51 = phi i64 [ %v38, %then45 ], [ %v461, %done357 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v353, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v323, %body71 ]
  %v74 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v197, %body71 ]
  %v75 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v204, %body71 ]
  %v76 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v211, %body71 ]
  %v77 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v218, %body71 ]
  %v78 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v225, %body71 ]
  %v79 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v232, %body71 ]
  %v80 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v239, %body71 ]
  %v81 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v246, %body71 ]
  %v82 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v253, %body71 ]
  %v83 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v259, %body71 ]
  %v84 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v265, %body71 ]
  %v85 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v271, %body71 ]
  %v86 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v277, %body71 ]
  %v87 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v282, %body71 ]
  %v88 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v287, %body71 ]
  %v89 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v292, %body71 ]
  %v90 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v297, %body71 ]
  %v91 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v301, %body71 ]
  %v92 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v305, %body71 ]
  %v93 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v309, %body71 ]
  %v94 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v313, %body71 ]
  %v95 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v316, %body71 ]
  %v96 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v319, %body71 ]
  %v97 = phi <4 x float> [ zeroinitializer, %body64 ], [ %v322, %body71 ]
  %v98 = icmp slt i64 %v73, %v17
  br i1 %v98, label %body71, label %done72
body71:
  %v99 = mul i64 %v73, 8
  %v100 = getelementptr i8, ptr %v5, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = mul i64 %v73, 20
  %v103 = getelementptr i8, ptr %v7, i64 %v102
  %v104 = getelementptr i8, ptr %v69, i64 %v101
  %v105 = load float, ptr %v103, align 1
  %v106 = insertelement <4 x float> poison, float %v105, i64 0
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <4 x i32> zeroinitializer
  %v108 = getelementptr i8, ptr %v103, i64 4
  %v109 = load float, ptr %v108, align 1
  %v110 = insertelement <4 x float> poison, float %v109, i64 0
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> zeroinitializer
  %v112 = getelementptr i8, ptr %v103, i64 8
  %v113 = load float, ptr %v112, align 1
  %v114 = insertelement <4 x float> poison, float %v113, i64 0
  %v115 = shufflevector <4 x float> %v114, <4 x float> poison, <4 x i32> zeroinitializer
  %v116 = getelementptr i8, ptr %v103, i64 12
  %v117 = load float, ptr %v116, align 1
  %v118 = insertelement <4 x float> poison, float %v117, i64 0
  %v119 = shufflevector <4 x float> %v118, <4 x float> poison, <4 x i32> zeroinitializer
  %v120 = getelementptr i8, ptr %v103, i64 16
  %v121 = load float, ptr %v120, align 1
  %v122 = insertelement <4 x float> poison, float %v121, i64 0
  %v123 = shufflevector <4 x float> %v122, <4 x float> poison, <4 x i32> zeroinitializer
  %v124 = load <4 x float>, ptr %v104, align 1
  %v125 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v124, <4 x float> %v107, <4 x float> %v74)
  %v126 = getelementptr i8, ptr %v104, i64 16
  %v127 = load <4 x float>, ptr %v126, align 1
  %v128 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v127, <4 x float> %v107, <4 x float> %v75)
  %v129 = getelementptr i8, ptr %v104, i64 32
  %v130 = load <4 x float>, ptr %v129, align 1
  %v131 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v130, <4 x float> %v107, <4 x float> %v76)
  %v132 = getelementptr i8, ptr %v104, i64 48
  %v133 = load <4 x float>, ptr %v132, align 1
  %v134 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v133, <4 x float> %v107, <4 x float> %v77)
  %v135 = getelementptr i8, ptr %v104, i64 %v13
  %v136 = load <4 x float>, ptr %v135, align 1
  %v137 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v136, <4 x float> %v111, <4 x float> %v125)
  %v138 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v136, <4 x float> %v107, <4 x float> %v78)
  %v139 = getelementptr i8, ptr %v135, i64 16
  %v140 = load <4 x float>, ptr %v139, align 1
  %v141 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v140, <4 x float> %v111, <4 x float> %v128)
  %v142 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v140, <4 x float> %v107, <4 x float> %v79)
  %v143 = getelementptr i8, ptr %v135, i64 32
  %v144 = load <4 x float>, ptr %v143, align 1
  %v145 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v144, <4 x float> %v111, <4 x float> %v131)
  %v146 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v144, <4 x float> %v107, <4 x float> %v80)
  %v147 = getelementptr i8, ptr %v135, i64 48
  %v148 = load <4 x float>, ptr %v147, align 1
  %v149 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v148, <4 x float> %v111, <4 x float> %v134)
  %v150 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v148, <4 x float> %v107, <4 x float> %v81)
  %v151 = getelementptr i8, ptr %v135, i64 %v13
  %v152 = load <4 x float>, ptr %v151, align 1
  %v153 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v152, <4 x float> %v115, <4 x float> %v137)
  %v154 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v152, <4 x float> %v111, <4 x float> %v138)
  %v155 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v152, <4 x float> %v107, <4 x float> %v82)
  %v156 = getelementptr i8, ptr %v151, i64 16
  %v157 = load <4 x float>, ptr %v156, align 1
  %v158 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v157, <4 x float> %v115, <4 x float> %v141)
  %v159 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v157, <4 x float> %v111, <4 x float> %v142)
  %v160 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v157, <4 x float> %v107, <4 x float> %v83)
  %v161 = getelementptr i8, ptr %v151, i64 32
  %v162 = load <4 x float>, ptr %v161, align 1
  %v163 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v162, <4 x float> %v115, <4 x float> %v145)
  %v164 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v162, <4 x float> %v111, <4 x float> %v146)
  %v165 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v162, <4 x float> %v107, <4 x float> %v84)
  %v166 = getelementptr i8, ptr %v151, i64 48
  %v167 = load <4 x float>, ptr %v166, align 1
  %v168 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v115, <4 x float> %v149)
  %v169 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v111, <4 x float> %v150)
  %v170 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v107, <4 x float> %v85)
  %v171 = getelementptr i8, ptr %v151, i64 %v13
  %v172 = load <4 x float>, ptr %v171, align 1
  %v173 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v119, <4 x float> %v153)
  %v174 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v115, <4 x float> %v154)
  %v175 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v111, <4 x float> %v155)
  %v176 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v107, <4 x float> %v86)
  %v177 = getelementptr i8, ptr %v171, i64 16
  %v178 = load <4 x float>, ptr %v177, align 1
  %v179 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v119, <4 x float> %v158)
  %v180 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v115, <4 x float> %v159)
  %v181 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v111, <4 x float> %v160)
  %v182 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v107, <4 x float> %v87)
  %v183 = getelementptr i8, ptr %v171, i64 32
  %v184 = load <4 x float>, ptr %v183, align 1
  %v185 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v119, <4 x float> %v163)
  %v186 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v115, <4 x float> %v164)
  %v187 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v111, <4 x float> %v165)
  %v188 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v107, <4 x float> %v88)
  %v189 = getelementptr i8, ptr %v171, i64 48
  %v190 = load <4 x float>, ptr %v189, align 1
  %v191 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v119, <4 x float> %v168)
  %v192 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v115, <4 x float> %v169)
  %v193 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v111, <4 x float> %v170)
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v107, <4 x float> %v89)
  %v195 = getelementptr i8, ptr %v171, i64 %v13
  %v196 = load <4 x float>, ptr %v195, align 1
  %v197 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v123, <4 x float> %v173)
  %v198 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v119, <4 x float> %v174)
  %v199 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v115, <4 x float> %v175)
  %v200 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v111, <4 x float> %v176)
  %v201 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v107, <4 x float> %v90)
  %v202 = getelementptr i8, ptr %v195, i64 16
  %v203 = load <4 x float>, ptr %v202, align 1
  %v204 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v203, <4 x float> %v123, <4 x float> %v179)
  %v205 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v203, <4 x float> %v119, <4 x float> %v180)
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v203, <4 x float> %v115, <4 x float> %v181)
  %v207 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v203, <4 x float> %v111, <4 x float> %v182)
  %v208 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v203, <4 x float> %v107, <4 x float> %v91)
  %v209 = getelementptr i8, ptr %v195, i64 32
  %v210 = load <4 x float>, ptr %v209, align 1
  %v211 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v123, <4 x float> %v185)
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v119, <4 x float> %v186)
  %v213 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v115, <4 x float> %v187)
  %v214 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v111, <4 x float> %v188)
  %v215 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v107, <4 x float> %v92)
  %v216 = getelementptr i8, ptr %v195, i64 48
  %v217 = load <4 x float>, ptr %v216, align 1
  %v218 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v123, <4 x float> %v191)
  %v219 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v119, <4 x float> %v192)
  %v220 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v115, <4 x float> %v193)
  %v221 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v111, <4 x float> %v194)
  %v222 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v107, <4 x float> %v93)
  %v223 = getelementptr i8, ptr %v195, i64 %v13
  %v224 = load <4 x float>, ptr %v223, align 1
  %v225 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v224, <4 x float> %v123, <4 x float> %v198)
  %v226 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v224, <4 x float> %v119, <4 x float> %v199)
  %v227 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v224, <4 x float> %v115, <4 x float> %v200)
  %v228 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v224, <4 x float> %v111, <4 x float> %v201)
  %v229 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v224, <4 x float> %v107, <4 x float> %v94)
  %v230 = getelementptr i8, ptr %v223, i64 16
  %v231 = load <4 x float>, ptr %v230, align 1
  %v232 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v231, <4 x float> %v123, <4 x float> %v205)
  %v233 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v231, <4 x float> %v119, <4 x float> %v206)
  %v234 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v231, <4 x float> %v115, <4 x float> %v207)
  %v235 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v231, <4 x float> %v111, <4 x float> %v208)
  %v236 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v231, <4 x float> %v107, <4 x float> %v95)
  %v237 = getelementptr i8, ptr %v223, i64 32
  %v238 = load <4 x float>, ptr %v237, align 1
  %v239 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v238, <4 x float> %v123, <4 x float> %v212)
  %v240 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v238, <4 x float> %v119, <4 x float> %v213)
  %v241 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v238, <4 x float> %v115, <4 x float> %v214)
  %v242 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v238, <4 x float> %v111, <4 x float> %v215)
  %v243 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v238, <4 x float> %v107, <4 x float> %v96)
  %v244 = getelementptr i8, ptr %v223, i64 48
  %v245 = load <4 x float>, ptr %v244, align 1
  %v246 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v245, <4 x float> %v123, <4 x float> %v219)
  %v247 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v245, <4 x float> %v119, <4 x float> %v220)
  %v248 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v245, <4 x float> %v115, <4 x float> %v221)
  %v249 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v245, <4 x float> %v111, <4 x float> %v222)
  %v250 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v245, <4 x float> %v107, <4 x float> %v97)
  %v251 = getelementptr i8, ptr %v223, i64 %v13
  %v252 = load <4 x float>, ptr %v251, align 1
  %v253 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v252, <4 x float> %v123, <4 x float> %v226)
  %v254 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v252, <4 x float> %v119, <4 x float> %v227)
  %v255 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v252, <4 x float> %v115, <4 x float> %v228)
  %v256 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v252, <4 x float> %v111, <4 x float> %v229)
  %v257 = getelementptr i8, ptr %v251, i64 16
  %v258 = load <4 x float>, ptr %v257, align 1
  %v259 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v258, <4 x float> %v123, <4 x float> %v233)
  %v260 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v258, <4 x float> %v119, <4 x float> %v234)
  %v261 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v258, <4 x float> %v115, <4 x float> %v235)
  %v262 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v258, <4 x float> %v111, <4 x float> %v236)
  %v263 = getelementptr i8, ptr %v251, i64 32
  %v264 = load <4 x float>, ptr %v263, align 1
  %v265 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v264, <4 x float> %v123, <4 x float> %v240)
  %v266 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v264, <4 x float> %v119, <4 x float> %v241)
  %v267 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v264, <4 x float> %v115, <4 x float> %v242)
  %v268 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v264, <4 x float> %v111, <4 x float> %v243)
  %v269 = getelementptr i8, ptr %v251, i64 48
  %v270 = load <4 x float>, ptr %v269, align 1
  %v271 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v123, <4 x float> %v247)
  %v272 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v119, <4 x float> %v248)
  %v273 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v115, <4 x float> %v249)
  %v274 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v111, <4 x float> %v250)
  %v275 = getelementptr i8, ptr %v251, i64 %v13
  %v276 = load <4 x float>, ptr %v275, align 1
  %v277 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v276, <4 x float> %v123, <4 x float> %v254)
  %v278 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v276, <4 x float> %v119, <4 x float> %v255)
  %v279 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v276, <4 x float> %v115, <4 x float> %v256)
  %v280 = getelementptr i8, ptr %v275, i64 16
  %v281 = load <4 x float>, ptr %v280, align 1
  %v282 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v281, <4 x float> %v123, <4 x float> %v260)
  %v283 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v281, <4 x float> %v119, <4 x float> %v261)
  %v284 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v281, <4 x float> %v115, <4 x float> %v262)
  %v285 = getelementptr i8, ptr %v275, i64 32
  %v286 = load <4 x float>, ptr %v285, align 1
  %v287 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v286, <4 x float> %v123, <4 x float> %v266)
  %v288 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v286, <4 x float> %v119, <4 x float> %v267)
  %v289 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v286, <4 x float> %v115, <4 x float> %v268)
  %v290 = getelementptr i8, ptr %v275, i64 48
  %v291 = load <4 x float>, ptr %v290, align 1
  %v292 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v291, <4 x float> %v123, <4 x float> %v272)
  %v293 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v291, <4 x float> %v119, <4 x float> %v273)
  %v294 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v291, <4 x float> %v115, <4 x float> %v274)
  %v295 = getelementptr i8, ptr %v275, i64 %v13
  %v296 = load <4 x float>, ptr %v295, align 1
  %v297 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v296, <4 x float> %v123, <4 x float> %v278)
  %v298 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v296, <4 x float> %v119, <4 x float> %v279)
  %v299 = getelementptr i8, ptr %v295, i64 16
  %v300 = load <4 x float>, ptr %v299, align 1
  %v301 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v300, <4 x float> %v123, <4 x float> %v283)
  %v302 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v300, <4 x float> %v119, <4 x float> %v284)
  %v303 = getelementptr i8, ptr %v295, i64 32
  %v304 = load <4 x float>, ptr %v303, align 1
  %v305 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v304, <4 x float> %v123, <4 x float> %v288)
  %v306 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v304, <4 x float> %v119, <4 x float> %v289)
  %v307 = getelementptr i8, ptr %v295, i64 48
  %v308 = load <4 x float>, ptr %v307, align 1
  %v309 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v308, <4 x float> %v123, <4 x float> %v293)
  %v310 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v308, <4 x float> %v119, <4 x float> %v294)
  %v311 = getelementptr i8, ptr %v295, i64 %v13
  %v312 = load <4 x float>, ptr %v311, align 1
  %v313 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v312, <4 x float> %v123, <4 x float> %v298)
  %v314 = getelementptr i8, ptr %v311, i64 16
  %v315 = load <4 x float>, ptr %v314, align 1
  %v316 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v315, <4 x float> %v123, <4 x float> %v302)
  %v317 = getelementptr i8, ptr %v311, i64 32
  %v318 = load <4 x float>, ptr %v317, align 1
  %v319 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v318, <4 x float> %v123, <4 x float> %v306)
  %v320 = getelementptr i8, ptr %v311, i64 48
  %v321 = load <4 x float>, ptr %v320, align 1
  %v322 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v321, <4 x float> %v123, <4 x float> %v310)
  %v323 = add i64 %v73, 1
  br label %head70
done72:
  %v324 = mul i64 %v17, 8
  %v325 = getelementptr i8, ptr %v5, i64 %v324
  %v326 = mul i64 %v17, 20
  %v327 = getelementptr i8, ptr %v7, i64 %v326
  %v328 = mul i64 %v66, 4
  %v329 = getelementptr i8, ptr %v57, i64 %v328
  store <4 x float> %v74, ptr %v329, align 1
  %v330 = getelementptr i8, ptr %v329, i64 16
  store <4 x float> %v75, ptr %v330, align 1
  %v331 = getelementptr i8, ptr %v329, i64 32
  store <4 x float> %v76, ptr %v331, align 1
  %v332 = getelementptr i8, ptr %v329, i64 48
  store <4 x float> %v77, ptr %v332, align 1
  %v333 = getelementptr i8, ptr %v329, i64 %v15
  store <4 x float> %v78, ptr %v333, align 1
  %v334 = getelementptr i8, ptr %v333, i64 16
  store <4 x float> %v79, ptr %v334, align 1
  %v335 = getelementptr i8, ptr %v333, i64 32
  store <4 x float> %v80, ptr %v335, align 1
  %v336 = getelementptr i8, ptr %v333, i64 48
  store <4 x float> %v81, ptr %v336, align 1
  %v337 = getelementptr i8, ptr %v333, i64 %v15
  store <4 x float> %v82, ptr %v337, align 1
  %v338 = getelementptr i8, ptr %v337, i64 16
  store <4 x float> %v83, ptr %v338, align 1
  %v339 = getelementptr i8, ptr %v337, i64 32
  store <4 x float> %v84, ptr %v339, align 1
  %v340 = getelementptr i8, ptr %v337, i64 48
  store <4 x float> %v85, ptr %v340, align 1
  %v341 = getelementptr i8, ptr %v337, i64 %v15
  store <4 x float> %v86, ptr %v341, align 1
  %v342 = getelementptr i8, ptr %v341, i64 16
  store <4 x float> %v87, ptr %v342, align 1
  %v343 = getelementptr i8, ptr %v341, i64 32
  store <4 x float> %v88, ptr %v343, align 1
  %v344 = getelementptr i8, ptr %v341, i64 48
  store <4 x float> %v89, ptr %v344, align 1
  %v345 = getelementptr i8, ptr %v341, i64 %v15
  store <4 x float> %v90, ptr %v345, align 1
  %v346 = getelementptr i8, ptr %v345, i64 16
  store <4 x float> %v91, ptr %v346, align 1
  %v347 = getelementptr i8, ptr %v345, i64 32
  store <4 x float> %v92, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v345, i64 48
  store <4 x float> %v93, ptr %v348, align 1
  %v349 = getelementptr i8, ptr %v345, i64 %v15
  store <4 x float> %v94, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v349, i64 16
  store <4 x float> %v95, ptr %v350, align 1
  %v351 = getelementptr i8, ptr %v349, i64 32
  store <4 x float> %v96, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v349, i64 48
  store <4 x float> %v97, ptr %v352, align 1
  %v353 = add i64 %v66, 16
  br label %head63
done65:
  %v354 = sub i64 %v43, 4
  br label %head355
head355:
  %v358 = phi i64 [ %v62, %done65 ], [ %v460, %done365 ]
  %v359 = icmp slt i64 %v358, %v43
  br i1 %v359, label %body356, label %done357
body356:
  %v360 = call i64 @llvm.smin.i64(i64 %v358, i64 %v354)
  %v361 = mul i64 %v360, 4
  %v362 = getelementptr i8, ptr %v55, i64 %v361
  br label %head363
head363:
  %v366 = phi i64 [ 0, %body356 ], [ %v448, %body364 ]
  %v367 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v418, %body364 ]
  %v368 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v425, %body364 ]
  %v369 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v432, %body364 ]
  %v370 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v438, %body364 ]
  %v371 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v443, %body364 ]
  %v372 = phi <4 x float> [ zeroinitializer, %body356 ], [ %v447, %body364 ]
  %v373 = icmp slt i64 %v366, %v17
  br i1 %v373, label %body364, label %done365
body364:
  %v374 = mul i64 %v366, 8
  %v375 = getelementptr i8, ptr %v5, i64 %v374
  %v376 = load i64, ptr %v375, align 8
  %v377 = mul i64 %v366, 20
  %v378 = getelementptr i8, ptr %v7, i64 %v377
  %v379 = getelementptr i8, ptr %v362, i64 %v376
  %v380 = load float, ptr %v378, align 1
  %v381 = insertelement <4 x float> poison, float %v380, i64 0
  %v382 = shufflevector <4 x float> %v381, <4 x float> poison, <4 x i32> zeroinitializer
  %v383 = getelementptr i8, ptr %v378, i64 4
  %v384 = load float, ptr %v383, align 1
  %v385 = insertelement <4 x float> poison, float %v384, i64 0
  %v386 = shufflevector <4 x float> %v385, <4 x float> poison, <4 x i32> zeroinitializer
  %v387 = getelementptr i8, ptr %v378, i64 8
  %v388 = load float, ptr %v387, align 1
  %v389 = insertelement <4 x float> poison, float %v388, i64 0
  %v390 = shufflevector <4 x float> %v389, <4 x float> poison, <4 x i32> zeroinitializer
  %v391 = getelementptr i8, ptr %v378, i64 12
  %v392 = load float, ptr %v391, align 1
  %v393 = insertelement <4 x float> poison, float %v392, i64 0
  %v394 = shufflevector <4 x float> %v393, <4 x float> poison, <4 x i32> zeroinitializer
  %v395 = getelementptr i8, ptr %v378, i64 16
  %v396 = load float, ptr %v395, align 1
  %v397 = insertelement <4 x float> poison, float %v396, i64 0
  %v398 = shufflevector <4 x float> %v397, <4 x float> poison, <4 x i32> zeroinitializer
  %v399 = load <4 x float>, ptr %v379, align 1
  %v400 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v399, <4 x float> %v382, <4 x float> %v367)
  %v401 = getelementptr i8, ptr %v379, i64 %v13
  %v402 = load <4 x float>, ptr %v401, align 1
  %v403 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v402, <4 x float> %v386, <4 x float> %v400)
  %v404 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v402, <4 x float> %v382, <4 x float> %v368)
  %v405 = getelementptr i8, ptr %v401, i64 %v13
  %v406 = load <4 x float>, ptr %v405, align 1
  %v407 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v406, <4 x float> %v390, <4 x float> %v403)
  %v408 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v406, <4 x float> %v386, <4 x float> %v404)
  %v409 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v406, <4 x float> %v382, <4 x float> %v369)
  %v410 = getelementptr i8, ptr %v405, i64 %v13
  %v411 = load <4 x float>, ptr %v410, align 1
  %v412 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v411, <4 x float> %v394, <4 x float> %v407)
  %v413 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v411, <4 x float> %v390, <4 x float> %v408)
  %v414 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v411, <4 x float> %v386, <4 x float> %v409)
  %v415 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v411, <4 x float> %v382, <4 x float> %v370)
  %v416 = getelementptr i8, ptr %v410, i64 %v13
  %v417 = load <4 x float>, ptr %v416, align 1
  %v418 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v417, <4 x float> %v398, <4 x float> %v412)
  %v419 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v417, <4 x float> %v394, <4 x float> %v413)
  %v420 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v417, <4 x float> %v390, <4 x float> %v414)
  %v421 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v417, <4 x float> %v386, <4 x float> %v415)
  %v422 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v417, <4 x float> %v382, <4 x float> %v371)
  %v423 = getelementptr i8, ptr %v416, i64 %v13
  %v424 = load <4 x float>, ptr %v423, align 1
  %v425 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v424, <4 x float> %v398, <4 x float> %v419)
  %v426 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v424, <4 x float> %v394, <4 x float> %v420)
  %v427 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v424, <4 x float> %v390, <4 x float> %v421)
  %v428 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v424, <4 x float> %v386, <4 x float> %v422)
  %v429 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v424, <4 x float> %v382, <4 x float> %v372)
  %v430 = getelementptr i8, ptr %v423, i64 %v13
  %v431 = load <4 x float>, ptr %v430, align 1
  %v432 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v431, <4 x float> %v398, <4 x float> %v426)
  %v433 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v431, <4 x float> %v394, <4 x float> %v427)
  %v434 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v431, <4 x float> %v390, <4 x float> %v428)
  %v435 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v431, <4 x float> %v386, <4 x float> %v429)
  %v436 = getelementptr i8, ptr %v430, i64 %v13
  %v437 = load <4 x float>, ptr %v436, align 1
  %v438 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v437, <4 x float> %v398, <4 x float> %v433)
  %v439 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v437, <4 x float> %v394, <4 x float> %v434)
  %v440 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v437, <4 x float> %v390, <4 x float> %v435)
  %v441 = getelementptr i8, ptr %v436, i64 %v13
  %v442 = load <4 x float>, ptr %v441, align 1
  %v443 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v442, <4 x float> %v398, <4 x float> %v439)
  %v444 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v442, <4 x float> %v394, <4 x float> %v440)
  %v445 = getelementptr i8, ptr %v441, i64 %v13
  %v446 = load <4 x float>, ptr %v445, align 1
  %v447 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v446, <4 x float> %v398, <4 x float> %v444)
  %v448 = add i64 %v366, 1
  br label %head363
done365:
  %v449 = mul i64 %v17, 8
  %v450 = getelementptr i8, ptr %v5, i64 %v449
  %v451 = mul i64 %v17, 20
  %v452 = getelementptr i8, ptr %v7, i64 %v451
  %v453 = mul i64 %v360, 4
  %v454 = getelementptr i8, ptr %v57, i64 %v453
  store <4 x float> %v367, ptr %v454, align 1
  %v455 = getelementptr i8, ptr %v454, i64 %v15
  store <4 x float> %v368, ptr %v455, align 1
  %v456 = getelementptr i8, ptr %v455, i64 %v15
  store <4 x float> %v369, ptr %v456, align 1
  %v457 = getelementptr i8, ptr %v456, i64 %v15
  store <4 x float> %v370, ptr %v457, align 1
  %v458 = getelementptr i8, ptr %v457, i64 %v15
  store <4 x float> %v371, ptr %v458, align 1
  %v459 = getelementptr i8, ptr %v458, i64 %v15
  store <4 x float> %v372, ptr %v459, align 1
  %v460 = add i64 %v358, 4
  br label %head355
done357:
  %v461 = add i64 %v51, 6
  br label %head48
done50:
  br label %after46
after46:
  %v462 = xor i1 %v44, true
  br i1 %v462, label %then463, label %after464
then463:
  br label %head465
head465:
  %v468 = phi i64 [ %v38, %then463 ], [ %v536, %done477 ]
  %v469 = icmp slt i64 %v468, %v41
  br i1 %v469, label %body466, label %done467
body466:
  %v470 = mul i64 %v468, %v13
  %v471 = getelementptr i8, ptr %v1, i64 %v470
  %v472 = mul i64 %v468, %v15
  %v473 = getelementptr i8, ptr %v3, i64 %v472
  %v474 = sub i64 %v43, 4
  br label %head475
head475:
  %v478 = phi i64 [ %v39, %body466 ], [ %v535, %done485 ]
  %v479 = icmp slt i64 %v478, %v43
  br i1 %v479, label %body476, label %done477
body476:
  %v480 = call i64 @llvm.smin.i64(i64 %v478, i64 %v474)
  %v481 = mul i64 %v480, 4
  %v482 = getelementptr i8, ptr %v471, i64 %v481
  br label %head483
head483:
  %v486 = phi i64 [ 0, %body476 ], [ %v528, %body484 ]
  %v487 = phi <4 x float> [ zeroinitializer, %body476 ], [ %v527, %body484 ]
  %v488 = icmp slt i64 %v486, %v17
  br i1 %v488, label %body484, label %done485
body484:
  %v489 = mul i64 %v486, 8
  %v490 = getelementptr i8, ptr %v5, i64 %v489
  %v491 = load i64, ptr %v490, align 8
  %v492 = mul i64 %v486, 20
  %v493 = getelementptr i8, ptr %v7, i64 %v492
  %v494 = getelementptr i8, ptr %v482, i64 %v491
  %v495 = load float, ptr %v493, align 1
  %v496 = insertelement <4 x float> poison, float %v495, i64 0
  %v497 = shufflevector <4 x float> %v496, <4 x float> poison, <4 x i32> zeroinitializer
  %v498 = getelementptr i8, ptr %v493, i64 4
  %v499 = load float, ptr %v498, align 1
  %v500 = insertelement <4 x float> poison, float %v499, i64 0
  %v501 = shufflevector <4 x float> %v500, <4 x float> poison, <4 x i32> zeroinitializer
  %v502 = getelementptr i8, ptr %v493, i64 8
  %v503 = load float, ptr %v502, align 1
  %v504 = insertelement <4 x float> poison, float %v503, i64 0
  %v505 = shufflevector <4 x float> %v504, <4 x float> poison, <4 x i32> zeroinitializer
  %v506 = getelementptr i8, ptr %v493, i64 12
  %v507 = load float, ptr %v506, align 1
  %v508 = insertelement <4 x float> poison, float %v507, i64 0
  %v509 = shufflevector <4 x float> %v508, <4 x float> poison, <4 x i32> zeroinitializer
  %v510 = getelementptr i8, ptr %v493, i64 16
  %v511 = load float, ptr %v510, align 1
  %v512 = insertelement <4 x float> poison, float %v511, i64 0
  %v513 = shufflevector <4 x float> %v512, <4 x float> poison, <4 x i32> zeroinitializer
  %v514 = load <4 x float>, ptr %v494, align 1
  %v515 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v514, <4 x float> %v497, <4 x float> %v487)
  %v516 = getelementptr i8, ptr %v494, i64 %v13
  %v517 = load <4 x float>, ptr %v516, align 1
  %v518 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v517, <4 x float> %v501, <4 x float> %v515)
  %v519 = getelementptr i8, ptr %v516, i64 %v13
  %v520 = load <4 x float>, ptr %v519, align 1
  %v521 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v520, <4 x float> %v505, <4 x float> %v518)
  %v522 = getelementptr i8, ptr %v519, i64 %v13
  %v523 = load <4 x float>, ptr %v522, align 1
  %v524 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v523, <4 x float> %v509, <4 x float> %v521)
  %v525 = getelementptr i8, ptr %v522, i64 %v13
  %v526 = load <4 x float>, ptr %v525, align 1
  %v527 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v526, <4 x float> %v513, <4 x float> %v524)
  %v528 = add i64 %v486, 1
  br label %head483
done485:
  %v529 = mul i64 %v17, 8
  %v530 = getelementptr i8, ptr %v5, i64 %v529
  %v531 = mul i64 %v17, 20
  %v532 = getelementptr i8, ptr %v7, i64 %v531
  %v533 = mul i64 %v480, 4
  %v534 = getelementptr i8, ptr %v473, i64 %v533
  store <4 x float> %v487, ptr %v534, align 1
  %v535 = add i64 %v478, 4
  br label %head475
done477:
  %v536 = add i64 %v468, 1
  br label %head465
done467:
  br label %after464
after464:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
