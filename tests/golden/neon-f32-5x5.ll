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
  %v51 = phi i64 [ %v38, %then45 ], [ %v466, %done359 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v355, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 4
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v324, %body71 ]
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
  %v324 = freeze i64 %v323
  br label %head70
done72:
  %v325 = mul i64 %v17, 8
  %v326 = getelementptr i8, ptr %v5, i64 %v325
  %v327 = mul i64 %v17, 20
  %v328 = getelementptr i8, ptr %v7, i64 %v327
  %v329 = mul i64 %v66, 4
  %v330 = getelementptr i8, ptr %v57, i64 %v329
  store <4 x float> %v74, ptr %v330, align 1
  %v331 = getelementptr i8, ptr %v330, i64 16
  store <4 x float> %v75, ptr %v331, align 1
  %v332 = getelementptr i8, ptr %v330, i64 32
  store <4 x float> %v76, ptr %v332, align 1
  %v333 = getelementptr i8, ptr %v330, i64 48
  store <4 x float> %v77, ptr %v333, align 1
  %v334 = getelementptr i8, ptr %v330, i64 %v15
  store <4 x float> %v78, ptr %v334, align 1
  %v335 = getelementptr i8, ptr %v334, i64 16
  store <4 x float> %v79, ptr %v335, align 1
  %v336 = getelementptr i8, ptr %v334, i64 32
  store <4 x float> %v80, ptr %v336, align 1
  %v337 = getelementptr i8, ptr %v334, i64 48
  store <4 x float> %v81, ptr %v337, align 1
  %v338 = getelementptr i8, ptr %v334, i64 %v15
  store <4 x float> %v82, ptr %v338, align 1
  %v339 = getelementptr i8, ptr %v338, i64 16
  store <4 x float> %v83, ptr %v339, align 1
  %v340 = getelementptr i8, ptr %v338, i64 32
  store <4 x float> %v84, ptr %v340, align 1
  %v341 = getelementptr i8, ptr %v338, i64 48
  store <4 x float> %v85, ptr %v341, align 1
  %v342 = getelementptr i8, ptr %v338, i64 %v15
  store <4 x float> %v86, ptr %v342, align 1
  %v343 = getelementptr i8, ptr %v342, i64 16
  store <4 x float> %v87, ptr %v343, align 1
  %v344 = getelementptr i8, ptr %v342, i64 32
  store <4 x float> %v88, ptr %v344, align 1
  %v345 = getelementptr i8, ptr %v342, i64 48
  store <4 x float> %v89, ptr %v345, align 1
  %v346 = getelementptr i8, ptr %v342, i64 %v15
  store <4 x float> %v90, ptr %v346, align 1
  %v347 = getelementptr i8, ptr %v346, i64 16
  store <4 x float> %v91, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v346, i64 32
  store <4 x float> %v92, ptr %v348, align 1
  %v349 = getelementptr i8, ptr %v346, i64 48
  store <4 x float> %v93, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v346, i64 %v15
  store <4 x float> %v94, ptr %v350, align 1
  %v351 = getelementptr i8, ptr %v350, i64 16
  store <4 x float> %v95, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v350, i64 32
  store <4 x float> %v96, ptr %v352, align 1
  %v353 = getelementptr i8, ptr %v350, i64 48
  store <4 x float> %v97, ptr %v353, align 1
  %v354 = add i64 %v66, 16
  %v355 = freeze i64 %v354
  br label %head63
done65:
  %v356 = sub i64 %v43, 4
  br label %head357
head357:
  %v360 = phi i64 [ %v62, %done65 ], [ %v464, %done367 ]
  %v361 = icmp slt i64 %v360, %v43
  br i1 %v361, label %body358, label %done359
body358:
  %v362 = call i64 @llvm.smin.i64(i64 %v360, i64 %v356)
  %v363 = mul i64 %v362, 4
  %v364 = getelementptr i8, ptr %v55, i64 %v363
  br label %head365
head365:
  %v368 = phi i64 [ 0, %body358 ], [ %v451, %body366 ]
  %v369 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v420, %body366 ]
  %v370 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v427, %body366 ]
  %v371 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v434, %body366 ]
  %v372 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v440, %body366 ]
  %v373 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v445, %body366 ]
  %v374 = phi <4 x float> [ zeroinitializer, %body358 ], [ %v449, %body366 ]
  %v375 = icmp slt i64 %v368, %v17
  br i1 %v375, label %body366, label %done367
body366:
  %v376 = mul i64 %v368, 8
  %v377 = getelementptr i8, ptr %v5, i64 %v376
  %v378 = load i64, ptr %v377, align 8
  %v379 = mul i64 %v368, 20
  %v380 = getelementptr i8, ptr %v7, i64 %v379
  %v381 = getelementptr i8, ptr %v364, i64 %v378
  %v382 = load float, ptr %v380, align 1
  %v383 = insertelement <4 x float> poison, float %v382, i64 0
  %v384 = shufflevector <4 x float> %v383, <4 x float> poison, <4 x i32> zeroinitializer
  %v385 = getelementptr i8, ptr %v380, i64 4
  %v386 = load float, ptr %v385, align 1
  %v387 = insertelement <4 x float> poison, float %v386, i64 0
  %v388 = shufflevector <4 x float> %v387, <4 x float> poison, <4 x i32> zeroinitializer
  %v389 = getelementptr i8, ptr %v380, i64 8
  %v390 = load float, ptr %v389, align 1
  %v391 = insertelement <4 x float> poison, float %v390, i64 0
  %v392 = shufflevector <4 x float> %v391, <4 x float> poison, <4 x i32> zeroinitializer
  %v393 = getelementptr i8, ptr %v380, i64 12
  %v394 = load float, ptr %v393, align 1
  %v395 = insertelement <4 x float> poison, float %v394, i64 0
  %v396 = shufflevector <4 x float> %v395, <4 x float> poison, <4 x i32> zeroinitializer
  %v397 = getelementptr i8, ptr %v380, i64 16
  %v398 = load float, ptr %v397, align 1
  %v399 = insertelement <4 x float> poison, float %v398, i64 0
  %v400 = shufflevector <4 x float> %v399, <4 x float> poison, <4 x i32> zeroinitializer
  %v401 = load <4 x float>, ptr %v381, align 1
  %v402 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v401, <4 x float> %v384, <4 x float> %v369)
  %v403 = getelementptr i8, ptr %v381, i64 %v13
  %v404 = load <4 x float>, ptr %v403, align 1
  %v405 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v404, <4 x float> %v388, <4 x float> %v402)
  %v406 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v404, <4 x float> %v384, <4 x float> %v370)
  %v407 = getelementptr i8, ptr %v403, i64 %v13
  %v408 = load <4 x float>, ptr %v407, align 1
  %v409 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v408, <4 x float> %v392, <4 x float> %v405)
  %v410 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v408, <4 x float> %v388, <4 x float> %v406)
  %v411 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v408, <4 x float> %v384, <4 x float> %v371)
  %v412 = getelementptr i8, ptr %v407, i64 %v13
  %v413 = load <4 x float>, ptr %v412, align 1
  %v414 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v413, <4 x float> %v396, <4 x float> %v409)
  %v415 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v413, <4 x float> %v392, <4 x float> %v410)
  %v416 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v413, <4 x float> %v388, <4 x float> %v411)
  %v417 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v413, <4 x float> %v384, <4 x float> %v372)
  %v418 = getelementptr i8, ptr %v412, i64 %v13
  %v419 = load <4 x float>, ptr %v418, align 1
  %v420 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v419, <4 x float> %v400, <4 x float> %v414)
  %v421 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v419, <4 x float> %v396, <4 x float> %v415)
  %v422 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v419, <4 x float> %v392, <4 x float> %v416)
  %v423 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v419, <4 x float> %v388, <4 x float> %v417)
  %v424 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v419, <4 x float> %v384, <4 x float> %v373)
  %v425 = getelementptr i8, ptr %v418, i64 %v13
  %v426 = load <4 x float>, ptr %v425, align 1
  %v427 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v426, <4 x float> %v400, <4 x float> %v421)
  %v428 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v426, <4 x float> %v396, <4 x float> %v422)
  %v429 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v426, <4 x float> %v392, <4 x float> %v423)
  %v430 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v426, <4 x float> %v388, <4 x float> %v424)
  %v431 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v426, <4 x float> %v384, <4 x float> %v374)
  %v432 = getelementptr i8, ptr %v425, i64 %v13
  %v433 = load <4 x float>, ptr %v432, align 1
  %v434 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v433, <4 x float> %v400, <4 x float> %v428)
  %v435 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v433, <4 x float> %v396, <4 x float> %v429)
  %v436 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v433, <4 x float> %v392, <4 x float> %v430)
  %v437 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v433, <4 x float> %v388, <4 x float> %v431)
  %v438 = getelementptr i8, ptr %v432, i64 %v13
  %v439 = load <4 x float>, ptr %v438, align 1
  %v440 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v439, <4 x float> %v400, <4 x float> %v435)
  %v441 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v439, <4 x float> %v396, <4 x float> %v436)
  %v442 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v439, <4 x float> %v392, <4 x float> %v437)
  %v443 = getelementptr i8, ptr %v438, i64 %v13
  %v444 = load <4 x float>, ptr %v443, align 1
  %v445 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v444, <4 x float> %v400, <4 x float> %v441)
  %v446 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v444, <4 x float> %v396, <4 x float> %v442)
  %v447 = getelementptr i8, ptr %v443, i64 %v13
  %v448 = load <4 x float>, ptr %v447, align 1
  %v449 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v448, <4 x float> %v400, <4 x float> %v446)
  %v450 = add i64 %v368, 1
  %v451 = freeze i64 %v450
  br label %head365
done367:
  %v452 = mul i64 %v17, 8
  %v453 = getelementptr i8, ptr %v5, i64 %v452
  %v454 = mul i64 %v17, 20
  %v455 = getelementptr i8, ptr %v7, i64 %v454
  %v456 = mul i64 %v362, 4
  %v457 = getelementptr i8, ptr %v57, i64 %v456
  store <4 x float> %v369, ptr %v457, align 1
  %v458 = getelementptr i8, ptr %v457, i64 %v15
  store <4 x float> %v370, ptr %v458, align 1
  %v459 = getelementptr i8, ptr %v458, i64 %v15
  store <4 x float> %v371, ptr %v459, align 1
  %v460 = getelementptr i8, ptr %v459, i64 %v15
  store <4 x float> %v372, ptr %v460, align 1
  %v461 = getelementptr i8, ptr %v460, i64 %v15
  store <4 x float> %v373, ptr %v461, align 1
  %v462 = getelementptr i8, ptr %v461, i64 %v15
  store <4 x float> %v374, ptr %v462, align 1
  %v463 = add i64 %v360, 4
  %v464 = freeze i64 %v463
  br label %head357
done359:
  %v465 = add i64 %v51, 6
  %v466 = freeze i64 %v465
  br label %head48
done50:
  br label %after46
after46:
  %v467 = xor i1 %v44, true
  br i1 %v467, label %then468, label %after469
then468:
  br label %head470
head470:
  %v473 = phi i64 [ %v38, %then468 ], [ %v544, %done482 ]
  %v474 = icmp slt i64 %v473, %v41
  br i1 %v474, label %body471, label %done472
body471:
  %v475 = mul i64 %v473, %v13
  %v476 = getelementptr i8, ptr %v1, i64 %v475
  %v477 = mul i64 %v473, %v15
  %v478 = getelementptr i8, ptr %v3, i64 %v477
  %v479 = sub i64 %v43, 4
  br label %head480
head480:
  %v483 = phi i64 [ %v39, %body471 ], [ %v542, %done490 ]
  %v484 = icmp slt i64 %v483, %v43
  br i1 %v484, label %body481, label %done482
body481:
  %v485 = call i64 @llvm.smin.i64(i64 %v483, i64 %v479)
  %v486 = mul i64 %v485, 4
  %v487 = getelementptr i8, ptr %v476, i64 %v486
  br label %head488
head488:
  %v491 = phi i64 [ 0, %body481 ], [ %v534, %body489 ]
  %v492 = phi <4 x float> [ zeroinitializer, %body481 ], [ %v532, %body489 ]
  %v493 = icmp slt i64 %v491, %v17
  br i1 %v493, label %body489, label %done490
body489:
  %v494 = mul i64 %v491, 8
  %v495 = getelementptr i8, ptr %v5, i64 %v494
  %v496 = load i64, ptr %v495, align 8
  %v497 = mul i64 %v491, 20
  %v498 = getelementptr i8, ptr %v7, i64 %v497
  %v499 = getelementptr i8, ptr %v487, i64 %v496
  %v500 = load float, ptr %v498, align 1
  %v501 = insertelement <4 x float> poison, float %v500, i64 0
  %v502 = shufflevector <4 x float> %v501, <4 x float> poison, <4 x i32> zeroinitializer
  %v503 = getelementptr i8, ptr %v498, i64 4
  %v504 = load float, ptr %v503, align 1
  %v505 = insertelement <4 x float> poison, float %v504, i64 0
  %v506 = shufflevector <4 x float> %v505, <4 x float> poison, <4 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v498, i64 8
  %v508 = load float, ptr %v507, align 1
  %v509 = insertelement <4 x float> poison, float %v508, i64 0
  %v510 = shufflevector <4 x float> %v509, <4 x float> poison, <4 x i32> zeroinitializer
  %v511 = getelementptr i8, ptr %v498, i64 12
  %v512 = load float, ptr %v511, align 1
  %v513 = insertelement <4 x float> poison, float %v512, i64 0
  %v514 = shufflevector <4 x float> %v513, <4 x float> poison, <4 x i32> zeroinitializer
  %v515 = getelementptr i8, ptr %v498, i64 16
  %v516 = load float, ptr %v515, align 1
  %v517 = insertelement <4 x float> poison, float %v516, i64 0
  %v518 = shufflevector <4 x float> %v517, <4 x float> poison, <4 x i32> zeroinitializer
  %v519 = load <4 x float>, ptr %v499, align 1
  %v520 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v519, <4 x float> %v502, <4 x float> %v492)
  %v521 = getelementptr i8, ptr %v499, i64 %v13
  %v522 = load <4 x float>, ptr %v521, align 1
  %v523 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v522, <4 x float> %v506, <4 x float> %v520)
  %v524 = getelementptr i8, ptr %v521, i64 %v13
  %v525 = load <4 x float>, ptr %v524, align 1
  %v526 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v525, <4 x float> %v510, <4 x float> %v523)
  %v527 = getelementptr i8, ptr %v524, i64 %v13
  %v528 = load <4 x float>, ptr %v527, align 1
  %v529 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v528, <4 x float> %v514, <4 x float> %v526)
  %v530 = getelementptr i8, ptr %v527, i64 %v13
  %v531 = load <4 x float>, ptr %v530, align 1
  %v532 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v531, <4 x float> %v518, <4 x float> %v529)
  %v533 = add i64 %v491, 1
  %v534 = freeze i64 %v533
  br label %head488
done490:
  %v535 = mul i64 %v17, 8
  %v536 = getelementptr i8, ptr %v5, i64 %v535
  %v537 = mul i64 %v17, 20
  %v538 = getelementptr i8, ptr %v7, i64 %v537
  %v539 = mul i64 %v485, 4
  %v540 = getelementptr i8, ptr %v478, i64 %v539
  store <4 x float> %v492, ptr %v540, align 1
  %v541 = add i64 %v483, 4
  %v542 = freeze i64 %v541
  br label %head480
done482:
  %v543 = add i64 %v473, 1
  %v544 = freeze i64 %v543
  br label %head470
done472:
  br label %after469
after469:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
