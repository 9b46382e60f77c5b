; stencil[f32→f32→f32; tile 12×1 vectors of 16, line; columns of 7+6 taps]
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
  br label %head46
head46:
  %v49 = phi i64 [ %v40, %stay27 ], [ %v544, %done414 ]
  %v50 = icmp slt i64 %v49, %v43
  br i1 %v50, label %body47, label %done48
body47:
  %v51 = mul i64 %v49, %v13
  %v52 = getelementptr i8, ptr %v1, i64 %v51
  %v53 = mul i64 %v49, %v15
  %v54 = getelementptr i8, ptr %v3, i64 %v53
  %v55 = sub i64 %v45, %v41
  %v56 = udiv i64 %v55, 192
  %v57 = urem i64 %v55, 192
  %v58 = mul i64 %v56, 192
  %v59 = add i64 %v41, %v58
  br label %head60
head60:
  %v63 = phi i64 [ %v41, %body47 ], [ %v410, %done243 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 4
  %v66 = getelementptr i8, ptr %v52, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body61 ], [ %v236, %body68 ]
  %v71 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v151, %body68 ]
  %v72 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v160, %body68 ]
  %v73 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v169, %body68 ]
  %v74 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v178, %body68 ]
  %v75 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v187, %body68 ]
  %v76 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v196, %body68 ]
  %v77 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v205, %body68 ]
  %v78 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v213, %body68 ]
  %v79 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v220, %body68 ]
  %v80 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v226, %body68 ]
  %v81 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v231, %body68 ]
  %v82 = phi <16 x float> [ zeroinitializer, %body61 ], [ %v235, %body68 ]
  %v83 = icmp slt i64 %v70, %v17
  br i1 %v83, label %body68, label %done69
body68:
  %v84 = mul i64 %v70, 8
  %v85 = getelementptr i8, ptr %v5, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = mul i64 %v70, 28
  %v88 = getelementptr i8, ptr %v7, i64 %v87
  %v89 = getelementptr i8, ptr %v66, i64 %v86
  %v90 = load float, ptr %v88, align 1
  %v91 = insertelement <16 x float> poison, float %v90, i64 0
  %v92 = shufflevector <16 x float> %v91, <16 x float> poison, <16 x i32> zeroinitializer
  %v93 = getelementptr i8, ptr %v88, i64 4
  %v94 = load float, ptr %v93, align 1
  %v95 = insertelement <16 x float> poison, float %v94, i64 0
  %v96 = shufflevector <16 x float> %v95, <16 x float> poison, <16 x i32> zeroinitializer
  %v97 = getelementptr i8, ptr %v88, i64 8
  %v98 = load float, ptr %v97, align 1
  %v99 = insertelement <16 x float> poison, float %v98, i64 0
  %v100 = shufflevector <16 x float> %v99, <16 x float> poison, <16 x i32> zeroinitializer
  %v101 = getelementptr i8, ptr %v88, i64 12
  %v102 = load float, ptr %v101, align 1
  %v103 = insertelement <16 x float> poison, float %v102, i64 0
  %v104 = shufflevector <16 x float> %v103, <16 x float> poison, <16 x i32> zeroinitializer
  %v105 = getelementptr i8, ptr %v88, i64 16
  %v106 = load float, ptr %v105, align 1
  %v107 = insertelement <16 x float> poison, float %v106, i64 0
  %v108 = shufflevector <16 x float> %v107, <16 x float> poison, <16 x i32> zeroinitializer
  %v109 = getelementptr i8, ptr %v88, i64 20
  %v110 = load float, ptr %v109, align 1
  %v111 = insertelement <16 x float> poison, float %v110, i64 0
  %v112 = shufflevector <16 x float> %v111, <16 x float> poison, <16 x i32> zeroinitializer
  %v113 = getelementptr i8, ptr %v88, i64 24
  %v114 = load float, ptr %v113, align 1
  %v115 = insertelement <16 x float> poison, float %v114, i64 0
  %v116 = shufflevector <16 x float> %v115, <16 x float> poison, <16 x i32> zeroinitializer
  %v117 = load <16 x float>, ptr %v89, align 1
  %v118 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v117, <16 x float> %v92, <16 x float> %v71)
  %v119 = getelementptr i8, ptr %v89, i64 64
  %v120 = load <16 x float>, ptr %v119, align 1
  %v121 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v120, <16 x float> %v96, <16 x float> %v118)
  %v122 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v120, <16 x float> %v92, <16 x float> %v72)
  %v123 = getelementptr i8, ptr %v119, i64 64
  %v124 = load <16 x float>, ptr %v123, align 1
  %v125 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v124, <16 x float> %v100, <16 x float> %v121)
  %v126 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v124, <16 x float> %v96, <16 x float> %v122)
  %v127 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v124, <16 x float> %v92, <16 x float> %v73)
  %v128 = getelementptr i8, ptr %v123, i64 64
  %v129 = load <16 x float>, ptr %v128, align 1
  %v130 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v129, <16 x float> %v104, <16 x float> %v125)
  %v131 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v129, <16 x float> %v100, <16 x float> %v126)
  %v132 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v129, <16 x float> %v96, <16 x float> %v127)
  %v133 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v129, <16 x float> %v92, <16 x float> %v74)
  %v134 = getelementptr i8, ptr %v128, i64 64
  %v135 = load <16 x float>, ptr %v134, align 1
  %v136 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v108, <16 x float> %v130)
  %v137 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v104, <16 x float> %v131)
  %v138 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v100, <16 x float> %v132)
  %v139 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v96, <16 x float> %v133)
  %v140 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v135, <16 x float> %v92, <16 x float> %v75)
  %v141 = getelementptr i8, ptr %v134, i64 64
  %v142 = load <16 x float>, ptr %v141, align 1
  %v143 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v112, <16 x float> %v136)
  %v144 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v108, <16 x float> %v137)
  %v145 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v104, <16 x float> %v138)
  %v146 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v100, <16 x float> %v139)
  %v147 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v96, <16 x float> %v140)
  %v148 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v142, <16 x float> %v92, <16 x float> %v76)
  %v149 = getelementptr i8, ptr %v141, i64 64
  %v150 = load <16 x float>, ptr %v149, align 1
  %v151 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v116, <16 x float> %v143)
  %v152 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v112, <16 x float> %v144)
  %v153 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v108, <16 x float> %v145)
  %v154 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v104, <16 x float> %v146)
  %v155 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v100, <16 x float> %v147)
  %v156 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v96, <16 x float> %v148)
  %v157 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v150, <16 x float> %v92, <16 x float> %v77)
  %v158 = getelementptr i8, ptr %v149, i64 64
  %v159 = load <16 x float>, ptr %v158, align 1
  %v160 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v116, <16 x float> %v152)
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v112, <16 x float> %v153)
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v108, <16 x float> %v154)
  %v163 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v104, <16 x float> %v155)
  %v164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v100, <16 x float> %v156)
  %v165 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v96, <16 x float> %v157)
  %v166 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v92, <16 x float> %v78)
  %v167 = getelementptr i8, ptr %v158, i64 64
  %v168 = load <16 x float>, ptr %v167, align 1
  %v169 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v116, <16 x float> %v161)
  %v170 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v112, <16 x float> %v162)
  %v171 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v108, <16 x float> %v163)
  %v172 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v104, <16 x float> %v164)
  %v173 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v100, <16 x float> %v165)
  %v174 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v96, <16 x float> %v166)
  %v175 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v92, <16 x float> %v79)
  %v176 = getelementptr i8, ptr %v167, i64 64
  %v177 = load <16 x float>, ptr %v176, align 1
  %v178 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v116, <16 x float> %v170)
  %v179 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v112, <16 x float> %v171)
  %v180 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v108, <16 x float> %v172)
  %v181 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v104, <16 x float> %v173)
  %v182 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v100, <16 x float> %v174)
  %v183 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v96, <16 x float> %v175)
  %v184 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v92, <16 x float> %v80)
  %v185 = getelementptr i8, ptr %v176, i64 64
  %v186 = load <16 x float>, ptr %v185, align 1
  %v187 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v116, <16 x float> %v179)
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v112, <16 x float> %v180)
  %v189 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v108, <16 x float> %v181)
  %v190 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v104, <16 x float> %v182)
  %v191 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v100, <16 x float> %v183)
  %v192 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v96, <16 x float> %v184)
  %v193 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v92, <16 x float> %v81)
  %v194 = getelementptr i8, ptr %v185, i64 64
  %v195 = load <16 x float>, ptr %v194, align 1
  %v196 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v116, <16 x float> %v188)
  %v197 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v112, <16 x float> %v189)
  %v198 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v108, <16 x float> %v190)
  %v199 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v104, <16 x float> %v191)
  %v200 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v100, <16 x float> %v192)
  %v201 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v96, <16 x float> %v193)
  %v202 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> %v92, <16 x float> %v82)
  %v203 = getelementptr i8, ptr %v194, i64 64
  %v204 = load <16 x float>, ptr %v203, align 1
  %v205 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v116, <16 x float> %v197)
  %v206 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v112, <16 x float> %v198)
  %v207 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v108, <16 x float> %v199)
  %v208 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v104, <16 x float> %v200)
  %v209 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v100, <16 x float> %v201)
  %v210 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v96, <16 x float> %v202)
  %v211 = getelementptr i8, ptr %v203, i64 64
  %v212 = load <16 x float>, ptr %v211, align 1
  %v213 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> %v116, <16 x float> %v206)
  %v214 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> %v112, <16 x float> %v207)
  %v215 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> %v108, <16 x float> %v208)
  %v216 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> %v104, <16 x float> %v209)
  %v217 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> %v100, <16 x float> %v210)
  %v218 = getelementptr i8, ptr %v211, i64 64
  %v219 = load <16 x float>, ptr %v218, align 1
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v116, <16 x float> %v214)
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v112, <16 x float> %v215)
  %v222 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v108, <16 x float> %v216)
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v104, <16 x float> %v217)
  %v224 = getelementptr i8, ptr %v218, i64 64
  %v225 = load <16 x float>, ptr %v224, align 1
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v116, <16 x float> %v221)
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v112, <16 x float> %v222)
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v108, <16 x float> %v223)
  %v229 = getelementptr i8, ptr %v224, i64 64
  %v230 = load <16 x float>, ptr %v229, align 1
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> %v116, <16 x float> %v227)
  %v232 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> %v112, <16 x float> %v228)
  %v233 = getelementptr i8, ptr %v229, i64 64
  %v234 = load <16 x float>, ptr %v233, align 1
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v234, <16 x float> %v116, <16 x float> %v232)
  %v236 = add i64 %v70, 1
  br label %head67
done69:
  %v237 = mul i64 %v17, 8
  %v238 = getelementptr i8, ptr %v5, i64 %v237
  %v239 = mul i64 %v17, 28
  %v240 = getelementptr i8, ptr %v7, i64 %v239
  br label %head241
head241:
  %v244 = phi i64 [ 0, %done69 ], [ %v392, %body242 ]
  %v245 = phi <16 x float> [ %v71, %done69 ], [ %v313, %body242 ]
  %v246 = phi <16 x float> [ %v72, %done69 ], [ %v321, %body242 ]
  %v247 = phi <16 x float> [ %v73, %done69 ], [ %v329, %body242 ]
  %v248 = phi <16 x float> [ %v74, %done69 ], [ %v337, %body242 ]
  %v249 = phi <16 x float> [ %v75, %done69 ], [ %v345, %body242 ]
  %v250 = phi <16 x float> [ %v76, %done69 ], [ %v353, %body242 ]
  %v251 = phi <16 x float> [ %v77, %done69 ], [ %v361, %body242 ]
  %v252 = phi <16 x float> [ %v78, %done69 ], [ %v369, %body242 ]
  %v253 = phi <16 x float> [ %v79, %done69 ], [ %v376, %body242 ]
  %v254 = phi <16 x float> [ %v80, %done69 ], [ %v382, %body242 ]
  %v255 = phi <16 x float> [ %v81, %done69 ], [ %v387, %body242 ]
  %v256 = phi <16 x float> [ %v82, %done69 ], [ %v391, %body242 ]
  %v257 = icmp slt i64 %v244, %v19
  br i1 %v257, label %body242, label %done243
body242:
  %v258 = mul i64 %v244, 8
  %v259 = getelementptr i8, ptr %v238, i64 %v258
  %v260 = load i64, ptr %v259, align 8
  %v261 = mul i64 %v244, 24
  %v262 = getelementptr i8, ptr %v240, i64 %v261
  %v263 = getelementptr i8, ptr %v66, i64 %v260
  %v264 = load float, ptr %v262, align 1
  %v265 = insertelement <16 x float> poison, float %v264, i64 0
  %v266 = shufflevector <16 x float> %v265, <16 x float> poison, <16 x i32> zeroinitializer
  %v267 = getelementptr i8, ptr %v262, i64 4
  %v268 = load float, ptr %v267, align 1
  %v269 = insertelement <16 x float> poison, float %v268, i64 0
  %v270 = shufflevector <16 x float> %v269, <16 x float> poison, <16 x i32> zeroinitializer
  %v271 = getelementptr i8, ptr %v262, i64 8
  %v272 = load float, ptr %v271, align 1
  %v273 = insertelement <16 x float> poison, float %v272, i64 0
  %v274 = shufflevector <16 x float> %v273, <16 x float> poison, <16 x i32> zeroinitializer
  %v275 = getelementptr i8, ptr %v262, i64 12
  %v276 = load float, ptr %v275, align 1
  %v277 = insertelement <16 x float> poison, float %v276, i64 0
  %v278 = shufflevector <16 x float> %v277, <16 x float> poison, <16 x i32> zeroinitializer
  %v279 = getelementptr i8, ptr %v262, i64 16
  %v280 = load float, ptr %v279, align 1
  %v281 = insertelement <16 x float> poison, float %v280, i64 0
  %v282 = shufflevector <16 x float> %v281, <16 x float> poison, <16 x i32> zeroinitializer
  %v283 = getelementptr i8, ptr %v262, i64 20
  %v284 = load float, ptr %v283, align 1
  %v285 = insertelement <16 x float> poison, float %v284, i64 0
  %v286 = shufflevector <16 x float> %v285, <16 x float> poison, <16 x i32> zeroinitializer
  %v287 = load <16 x float>, ptr %v263, align 1
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v266, <16 x float> %v245)
  %v289 = getelementptr i8, ptr %v263, i64 64
  %v290 = load <16 x float>, ptr %v289, align 1
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v270, <16 x float> %v288)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v266, <16 x float> %v246)
  %v293 = getelementptr i8, ptr %v289, i64 64
  %v294 = load <16 x float>, ptr %v293, align 1
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v274, <16 x float> %v291)
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v270, <16 x float> %v292)
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v266, <16 x float> %v247)
  %v298 = getelementptr i8, ptr %v293, i64 64
  %v299 = load <16 x float>, ptr %v298, align 1
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v278, <16 x float> %v295)
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v274, <16 x float> %v296)
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v270, <16 x float> %v297)
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v266, <16 x float> %v248)
  %v304 = getelementptr i8, ptr %v298, i64 64
  %v305 = load <16 x float>, ptr %v304, align 1
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v282, <16 x float> %v300)
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v278, <16 x float> %v301)
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v274, <16 x float> %v302)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v270, <16 x float> %v303)
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v266, <16 x float> %v249)
  %v311 = getelementptr i8, ptr %v304, i64 64
  %v312 = load <16 x float>, ptr %v311, align 1
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v286, <16 x float> %v306)
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v282, <16 x float> %v307)
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v278, <16 x float> %v308)
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v274, <16 x float> %v309)
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v270, <16 x float> %v310)
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v266, <16 x float> %v250)
  %v319 = getelementptr i8, ptr %v311, i64 64
  %v320 = load <16 x float>, ptr %v319, align 1
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v286, <16 x float> %v314)
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v282, <16 x float> %v315)
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v278, <16 x float> %v316)
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v274, <16 x float> %v317)
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v270, <16 x float> %v318)
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v266, <16 x float> %v251)
  %v327 = getelementptr i8, ptr %v319, i64 64
  %v328 = load <16 x float>, ptr %v327, align 1
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v286, <16 x float> %v322)
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v282, <16 x float> %v323)
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v278, <16 x float> %v324)
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v274, <16 x float> %v325)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v270, <16 x float> %v326)
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v266, <16 x float> %v252)
  %v335 = getelementptr i8, ptr %v327, i64 64
  %v336 = load <16 x float>, ptr %v335, align 1
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v286, <16 x float> %v330)
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v282, <16 x float> %v331)
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v278, <16 x float> %v332)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v274, <16 x float> %v333)
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v270, <16 x float> %v334)
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v266, <16 x float> %v253)
  %v343 = getelementptr i8, ptr %v335, i64 64
  %v344 = load <16 x float>, ptr %v343, align 1
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v286, <16 x float> %v338)
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v282, <16 x float> %v339)
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v278, <16 x float> %v340)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v274, <16 x float> %v341)
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v270, <16 x float> %v342)
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v266, <16 x float> %v254)
  %v351 = getelementptr i8, ptr %v343, i64 64
  %v352 = load <16 x float>, ptr %v351, align 1
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v286, <16 x float> %v346)
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v282, <16 x float> %v347)
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v278, <16 x float> %v348)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v274, <16 x float> %v349)
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v270, <16 x float> %v350)
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v266, <16 x float> %v255)
  %v359 = getelementptr i8, ptr %v351, i64 64
  %v360 = load <16 x float>, ptr %v359, align 1
  %v361 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v286, <16 x float> %v354)
  %v362 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v282, <16 x float> %v355)
  %v363 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v278, <16 x float> %v356)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v274, <16 x float> %v357)
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v270, <16 x float> %v358)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v266, <16 x float> %v256)
  %v367 = getelementptr i8, ptr %v359, i64 64
  %v368 = load <16 x float>, ptr %v367, align 1
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v286, <16 x float> %v362)
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v282, <16 x float> %v363)
  %v371 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v278, <16 x float> %v364)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v274, <16 x float> %v365)
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v270, <16 x float> %v366)
  %v374 = getelementptr i8, ptr %v367, i64 64
  %v375 = load <16 x float>, ptr %v374, align 1
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v286, <16 x float> %v370)
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v282, <16 x float> %v371)
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v278, <16 x float> %v372)
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v274, <16 x float> %v373)
  %v380 = getelementptr i8, ptr %v374, i64 64
  %v381 = load <16 x float>, ptr %v380, align 1
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v286, <16 x float> %v377)
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v282, <16 x float> %v378)
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v278, <16 x float> %v379)
  %v385 = getelementptr i8, ptr %v380, i64 64
  %v386 = load <16 x float>, ptr %v385, align 1
  %v387 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v386, <16 x float> %v286, <16 x float> %v383)
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v386, <16 x float> %v282, <16 x float> %v384)
  %v389 = getelementptr i8, ptr %v385, i64 64
  %v390 = load <16 x float>, ptr %v389, align 1
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v286, <16 x float> %v388)
  %v392 = add i64 %v244, 1
  br label %head241
done243:
  %v393 = mul i64 %v19, 8
  %v394 = getelementptr i8, ptr %v238, i64 %v393
  %v395 = mul i64 %v19, 24
  %v396 = getelementptr i8, ptr %v240, i64 %v395
  %v397 = mul i64 %v63, 4
  %v398 = getelementptr i8, ptr %v54, i64 %v397
  store <16 x float> %v245, ptr %v398, align 1
  %v399 = getelementptr i8, ptr %v398, i64 64
  store <16 x float> %v246, ptr %v399, align 1
  %v400 = getelementptr i8, ptr %v399, i64 64
  store <16 x float> %v247, ptr %v400, align 1
  %v401 = getelementptr i8, ptr %v400, i64 64
  store <16 x float> %v248, ptr %v401, align 1
  %v402 = getelementptr i8, ptr %v401, i64 64
  store <16 x float> %v249, ptr %v402, align 1
  %v403 = getelementptr i8, ptr %v402, i64 64
  store <16 x float> %v250, ptr %v403, align 1
  %v404 = getelementptr i8, ptr %v403, i64 64
  store <16 x float> %v251, ptr %v404, align 1
  %v405 = getelementptr i8, ptr %v404, i64 64
  store <16 x float> %v252, ptr %v405, align 1
  %v406 = getelementptr i8, ptr %v405, i64 64
  store <16 x float> %v253, ptr %v406, align 1
  %v407 = getelementptr i8, ptr %v406, i64 64
  store <16 x float> %v254, ptr %v407, align 1
  %v408 = getelementptr i8, ptr %v407, i64 64
  store <16 x float> %v255, ptr %v408, align 1
  %v409 = getelementptr i8, ptr %v408, i64 64
  store <16 x float> %v256, ptr %v409, align 1
  %v410 = add i64 %v63, 192
  br label %head60
done62:
  %v411 = sub i64 %v45, 16
  br label %head412
head412:
  %v415 = phi i64 [ %v59, %done62 ], [ %v543, %done486 ]
  %v416 = icmp slt i64 %v415, %v45
  br i1 %v416, label %body413, label %done414
body413:
  %v417 = call i64 @llvm.smin.i64(i64 %v415, i64 %v411)
  %v418 = mul i64 %v417, 4
  %v419 = getelementptr i8, ptr %v52, i64 %v418
  br label %head420
head420:
  %v423 = phi i64 [ 0, %body413 ], [ %v479, %body421 ]
  %v424 = phi <16 x float> [ zeroinitializer, %body413 ], [ %v478, %body421 ]
  %v425 = icmp slt i64 %v423, %v17
  br i1 %v425, label %body421, label %done422
body421:
  %v426 = mul i64 %v423, 8
  %v427 = getelementptr i8, ptr %v5, i64 %v426
  %v428 = load i64, ptr %v427, align 8
  %v429 = mul i64 %v423, 28
  %v430 = getelementptr i8, ptr %v7, i64 %v429
  %v431 = getelementptr i8, ptr %v419, i64 %v428
  %v432 = load float, ptr %v430, align 1
  %v433 = insertelement <16 x float> poison, float %v432, i64 0
  %v434 = shufflevector <16 x float> %v433, <16 x float> poison, <16 x i32> zeroinitializer
  %v435 = getelementptr i8, ptr %v430, i64 4
  %v436 = load float, ptr %v435, align 1
  %v437 = insertelement <16 x float> poison, float %v436, i64 0
  %v438 = shufflevector <16 x float> %v437, <16 x float> poison, <16 x i32> zeroinitializer
  %v439 = getelementptr i8, ptr %v430, i64 8
  %v440 = load float, ptr %v439, align 1
  %v441 = insertelement <16 x float> poison, float %v440, i64 0
  %v442 = shufflevector <16 x float> %v441, <16 x float> poison, <16 x i32> zeroinitializer
  %v443 = getelementptr i8, ptr %v430, i64 12
  %v444 = load float, ptr %v443, align 1
  %v445 = insertelement <16 x float> poison, float %v444, i64 0
  %v446 = shufflevector <16 x float> %v445, <16 x float> poison, <16 x i32> zeroinitializer
  %v447 = getelementptr i8, ptr %v430, i64 16
  %v448 = load float, ptr %v447, align 1
  %v449 = insertelement <16 x float> poison, float %v448, i64 0
  %v450 = shufflevector <16 x float> %v449, <16 x float> poison, <16 x i32> zeroinitializer
  %v451 = getelementptr i8, ptr %v430, i64 20
  %v452 = load float, ptr %v451, align 1
  %v453 = insertelement <16 x float> poison, float %v452, i64 0
  %v454 = shufflevector <16 x float> %v453, <16 x float> poison, <16 x i32> zeroinitializer
  %v455 = getelementptr i8, ptr %v430, i64 24
  %v456 = load float, ptr %v455, align 1
  %v457 = insertelement <16 x float> poison, float %v456, i64 0
  %v458 = shufflevector <16 x float> %v457, <16 x float> poison, <16 x i32> zeroinitializer
  %v459 = load <16 x float>, ptr %v431, align 1
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> %v434, <16 x float> %v424)
  %v461 = getelementptr i8, ptr %v431, i64 64
  %v462 = load <16 x float>, ptr %v461, align 1
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v438, <16 x float> %v460)
  %v464 = getelementptr i8, ptr %v461, i64 64
  %v465 = load <16 x float>, ptr %v464, align 1
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v442, <16 x float> %v463)
  %v467 = getelementptr i8, ptr %v464, i64 64
  %v468 = load <16 x float>, ptr %v467, align 1
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v446, <16 x float> %v466)
  %v470 = getelementptr i8, ptr %v467, i64 64
  %v471 = load <16 x float>, ptr %v470, align 1
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v450, <16 x float> %v469)
  %v473 = getelementptr i8, ptr %v470, i64 64
  %v474 = load <16 x float>, ptr %v473, align 1
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v454, <16 x float> %v472)
  %v476 = getelementptr i8, ptr %v473, i64 64
  %v477 = load <16 x float>, ptr %v476, align 1
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v458, <16 x float> %v475)
  %v479 = add i64 %v423, 1
  br label %head420
done422:
  %v480 = mul i64 %v17, 8
  %v481 = getelementptr i8, ptr %v5, i64 %v480
  %v482 = mul i64 %v17, 28
  %v483 = getelementptr i8, ptr %v7, i64 %v482
  br label %head484
head484:
  %v487 = phi i64 [ 0, %done422 ], [ %v536, %body485 ]
  %v488 = phi <16 x float> [ %v424, %done422 ], [ %v535, %body485 ]
  %v489 = icmp slt i64 %v487, %v19
  br i1 %v489, label %body485, label %done486
body485:
  %v490 = mul i64 %v487, 8
  %v491 = getelementptr i8, ptr %v481, i64 %v490
  %v492 = load i64, ptr %v491, align 8
  %v493 = mul i64 %v487, 24
  %v494 = getelementptr i8, ptr %v483, i64 %v493
  %v495 = getelementptr i8, ptr %v419, i64 %v492
  %v496 = load float, ptr %v494, align 1
  %v497 = insertelement <16 x float> poison, float %v496, i64 0
  %v498 = shufflevector <16 x float> %v497, <16 x float> poison, <16 x i32> zeroinitializer
  %v499 = getelementptr i8, ptr %v494, i64 4
  %v500 = load float, ptr %v499, align 1
  %v501 = insertelement <16 x float> poison, float %v500, i64 0
  %v502 = shufflevector <16 x float> %v501, <16 x float> poison, <16 x i32> zeroinitializer
  %v503 = getelementptr i8, ptr %v494, i64 8
  %v504 = load float, ptr %v503, align 1
  %v505 = insertelement <16 x float> poison, float %v504, i64 0
  %v506 = shufflevector <16 x float> %v505, <16 x float> poison, <16 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v494, i64 12
  %v508 = load float, ptr %v507, align 1
  %v509 = insertelement <16 x float> poison, float %v508, i64 0
  %v510 = shufflevector <16 x float> %v509, <16 x float> poison, <16 x i32> zeroinitializer
  %v511 = getelementptr i8, ptr %v494, i64 16
  %v512 = load float, ptr %v511, align 1
  %v513 = insertelement <16 x float> poison, float %v512, i64 0
  %v514 = shufflevector <16 x float> %v513, <16 x float> poison, <16 x i32> zeroinitializer
  %v515 = getelementptr i8, ptr %v494, i64 20
  %v516 = load float, ptr %v515, align 1
  %v517 = insertelement <16 x float> poison, float %v516, i64 0
  %v518 = shufflevector <16 x float> %v517, <16 x float> poison, <16 x i32> zeroinitializer
  %v519 = load <16 x float>, ptr %v495, align 1
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v519, <16 x float> %v498, <16 x float> %v488)
  %v521 = getelementptr i8, ptr %v495, i64 64
  %v522 = load <16 x float>, ptr %v521, align 1
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v502, <16 x float> %v520)
  %v524 = getelementptr i8, ptr %v521, i64 64
  %v525 = load <16 x float>, ptr %v524, align 1
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v525, <16 x float> %v506, <16 x float> %v523)
  %v527 = getelementptr i8, ptr %v524, i64 64
  %v528 = load <16 x float>, ptr %v527, align 1
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v510, <16 x float> %v526)
  %v530 = getelementptr i8, ptr %v527, i64 64
  %v531 = load <16 x float>, ptr %v530, align 1
  %v532 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v531, <16 x float> %v514, <16 x float> %v529)
  %v533 = getelementptr i8, ptr %v530, i64 64
  %v534 = load <16 x float>, ptr %v533, align 1
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v534, <16 x float> %v518, <16 x float> %v532)
  %v536 = add i64 %v487, 1
  br label %head484
done486:
  %v537 = mul i64 %v19, 8
  %v538 = getelementptr i8, ptr %v481, i64 %v537
  %v539 = mul i64 %v19, 24
  %v540 = getelementptr i8, ptr %v483, i64 %v539
  %v541 = mul i64 %v417, 4
  %v542 = getelementptr i8, ptr %v54, i64 %v541
  store <16 x float> %v488, ptr %v542, align 1
  %v543 = add i64 %v415, 16
  br label %head412
done414:
  %v544 = add i64 %v49, 1
  br label %head46
done48:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
