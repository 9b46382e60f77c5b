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
  %v49 = phi i64 [ %v40, %stay27 ], [ %v551, %done417 ]
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
  %v63 = phi i64 [ %v41, %body47 ], [ %v413, %done244 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 4
  %v66 = getelementptr i8, ptr %v52, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body61 ], [ %v237, %body68 ]
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
  %v237 = freeze i64 %v236
  br label %head67
done69:
  %v238 = mul i64 %v17, 8
  %v239 = getelementptr i8, ptr %v5, i64 %v238
  %v240 = mul i64 %v17, 28
  %v241 = getelementptr i8, ptr %v7, i64 %v240
  br label %head242
head242:
  %v245 = phi i64 [ 0, %done69 ], [ %v394, %body243 ]
  %v246 = phi <16 x float> [ %v71, %done69 ], [ %v314, %body243 ]
  %v247 = phi <16 x float> [ %v72, %done69 ], [ %v322, %body243 ]
  %v248 = phi <16 x float> [ %v73, %done69 ], [ %v330, %body243 ]
  %v249 = phi <16 x float> [ %v74, %done69 ], [ %v338, %body243 ]
  %v250 = phi <16 x float> [ %v75, %done69 ], [ %v346, %body243 ]
  %v251 = phi <16 x float> [ %v76, %done69 ], [ %v354, %body243 ]
  %v252 = phi <16 x float> [ %v77, %done69 ], [ %v362, %body243 ]
  %v253 = phi <16 x float> [ %v78, %done69 ], [ %v370, %body243 ]
  %v254 = phi <16 x float> [ %v79, %done69 ], [ %v377, %body243 ]
  %v255 = phi <16 x float> [ %v80, %done69 ], [ %v383, %body243 ]
  %v256 = phi <16 x float> [ %v81, %done69 ], [ %v388, %body243 ]
  %v257 = phi <16 x float> [ %v82, %done69 ], [ %v392, %body243 ]
  %v258 = icmp slt i64 %v245, %v19
  br i1 %v258, label %body243, label %done244
body243:
  %v259 = mul i64 %v245, 8
  %v260 = getelementptr i8, ptr %v239, i64 %v259
  %v261 = load i64, ptr %v260, align 8
  %v262 = mul i64 %v245, 24
  %v263 = getelementptr i8, ptr %v241, i64 %v262
  %v264 = getelementptr i8, ptr %v66, i64 %v261
  %v265 = load float, ptr %v263, align 1
  %v266 = insertelement <16 x float> poison, float %v265, i64 0
  %v267 = shufflevector <16 x float> %v266, <16 x float> poison, <16 x i32> zeroinitializer
  %v268 = getelementptr i8, ptr %v263, i64 4
  %v269 = load float, ptr %v268, align 1
  %v270 = insertelement <16 x float> poison, float %v269, i64 0
  %v271 = shufflevector <16 x float> %v270, <16 x float> poison, <16 x i32> zeroinitializer
  %v272 = getelementptr i8, ptr %v263, i64 8
  %v273 = load float, ptr %v272, align 1
  %v274 = insertelement <16 x float> poison, float %v273, i64 0
  %v275 = shufflevector <16 x float> %v274, <16 x float> poison, <16 x i32> zeroinitializer
  %v276 = getelementptr i8, ptr %v263, i64 12
  %v277 = load float, ptr %v276, align 1
  %v278 = insertelement <16 x float> poison, float %v277, i64 0
  %v279 = shufflevector <16 x float> %v278, <16 x float> poison, <16 x i32> zeroinitializer
  %v280 = getelementptr i8, ptr %v263, i64 16
  %v281 = load float, ptr %v280, align 1
  %v282 = insertelement <16 x float> poison, float %v281, i64 0
  %v283 = shufflevector <16 x float> %v282, <16 x float> poison, <16 x i32> zeroinitializer
  %v284 = getelementptr i8, ptr %v263, i64 20
  %v285 = load float, ptr %v284, align 1
  %v286 = insertelement <16 x float> poison, float %v285, i64 0
  %v287 = shufflevector <16 x float> %v286, <16 x float> poison, <16 x i32> zeroinitializer
  %v288 = load <16 x float>, ptr %v264, align 1
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v267, <16 x float> %v246)
  %v290 = getelementptr i8, ptr %v264, i64 64
  %v291 = load <16 x float>, ptr %v290, align 1
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v291, <16 x float> %v271, <16 x float> %v289)
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v291, <16 x float> %v267, <16 x float> %v247)
  %v294 = getelementptr i8, ptr %v290, i64 64
  %v295 = load <16 x float>, ptr %v294, align 1
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v275, <16 x float> %v292)
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v271, <16 x float> %v293)
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v267, <16 x float> %v248)
  %v299 = getelementptr i8, ptr %v294, i64 64
  %v300 = load <16 x float>, ptr %v299, align 1
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v279, <16 x float> %v296)
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v275, <16 x float> %v297)
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v271, <16 x float> %v298)
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v267, <16 x float> %v249)
  %v305 = getelementptr i8, ptr %v299, i64 64
  %v306 = load <16 x float>, ptr %v305, align 1
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v283, <16 x float> %v301)
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v279, <16 x float> %v302)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v275, <16 x float> %v303)
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v271, <16 x float> %v304)
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v267, <16 x float> %v250)
  %v312 = getelementptr i8, ptr %v305, i64 64
  %v313 = load <16 x float>, ptr %v312, align 1
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v287, <16 x float> %v307)
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v283, <16 x float> %v308)
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v279, <16 x float> %v309)
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v275, <16 x float> %v310)
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v271, <16 x float> %v311)
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v267, <16 x float> %v251)
  %v320 = getelementptr i8, ptr %v312, i64 64
  %v321 = load <16 x float>, ptr %v320, align 1
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v287, <16 x float> %v315)
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v283, <16 x float> %v316)
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v279, <16 x float> %v317)
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v275, <16 x float> %v318)
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v271, <16 x float> %v319)
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v267, <16 x float> %v252)
  %v328 = getelementptr i8, ptr %v320, i64 64
  %v329 = load <16 x float>, ptr %v328, align 1
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v287, <16 x float> %v323)
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v283, <16 x float> %v324)
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v279, <16 x float> %v325)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v275, <16 x float> %v326)
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v271, <16 x float> %v327)
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v267, <16 x float> %v253)
  %v336 = getelementptr i8, ptr %v328, i64 64
  %v337 = load <16 x float>, ptr %v336, align 1
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v287, <16 x float> %v331)
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v283, <16 x float> %v332)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v279, <16 x float> %v333)
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v275, <16 x float> %v334)
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v271, <16 x float> %v335)
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v267, <16 x float> %v254)
  %v344 = getelementptr i8, ptr %v336, i64 64
  %v345 = load <16 x float>, ptr %v344, align 1
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v287, <16 x float> %v339)
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v283, <16 x float> %v340)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v279, <16 x float> %v341)
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v275, <16 x float> %v342)
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v271, <16 x float> %v343)
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v267, <16 x float> %v255)
  %v352 = getelementptr i8, ptr %v344, i64 64
  %v353 = load <16 x float>, ptr %v352, align 1
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v287, <16 x float> %v347)
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v283, <16 x float> %v348)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v279, <16 x float> %v349)
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v275, <16 x float> %v350)
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v271, <16 x float> %v351)
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v267, <16 x float> %v256)
  %v360 = getelementptr i8, ptr %v352, i64 64
  %v361 = load <16 x float>, ptr %v360, align 1
  %v362 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v287, <16 x float> %v355)
  %v363 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v283, <16 x float> %v356)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v279, <16 x float> %v357)
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v275, <16 x float> %v358)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v271, <16 x float> %v359)
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v267, <16 x float> %v257)
  %v368 = getelementptr i8, ptr %v360, i64 64
  %v369 = load <16 x float>, ptr %v368, align 1
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v287, <16 x float> %v363)
  %v371 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v283, <16 x float> %v364)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v279, <16 x float> %v365)
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v275, <16 x float> %v366)
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v271, <16 x float> %v367)
  %v375 = getelementptr i8, ptr %v368, i64 64
  %v376 = load <16 x float>, ptr %v375, align 1
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v287, <16 x float> %v371)
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v283, <16 x float> %v372)
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v279, <16 x float> %v373)
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v275, <16 x float> %v374)
  %v381 = getelementptr i8, ptr %v375, i64 64
  %v382 = load <16 x float>, ptr %v381, align 1
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v287, <16 x float> %v378)
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v283, <16 x float> %v379)
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v279, <16 x float> %v380)
  %v386 = getelementptr i8, ptr %v381, i64 64
  %v387 = load <16 x float>, ptr %v386, align 1
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v287, <16 x float> %v384)
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v283, <16 x float> %v385)
  %v390 = getelementptr i8, ptr %v386, i64 64
  %v391 = load <16 x float>, ptr %v390, align 1
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v287, <16 x float> %v389)
  %v393 = add i64 %v245, 1
  %v394 = freeze i64 %v393
  br label %head242
done244:
  %v395 = mul i64 %v19, 8
  %v396 = getelementptr i8, ptr %v239, i64 %v395
  %v397 = mul i64 %v19, 24
  %v398 = getelementptr i8, ptr %v241, i64 %v397
  %v399 = mul i64 %v63, 4
  %v400 = getelementptr i8, ptr %v54, i64 %v399
  store <16 x float> %v246, ptr %v400, align 1
  %v401 = getelementptr i8, ptr %v400, i64 64
  store <16 x float> %v247, ptr %v401, align 1
  %v402 = getelementptr i8, ptr %v401, i64 64
  store <16 x float> %v248, ptr %v402, align 1
  %v403 = getelementptr i8, ptr %v402, i64 64
  store <16 x float> %v249, ptr %v403, align 1
  %v404 = getelementptr i8, ptr %v403, i64 64
  store <16 x float> %v250, ptr %v404, align 1
  %v405 = getelementptr i8, ptr %v404, i64 64
  store <16 x float> %v251, ptr %v405, align 1
  %v406 = getelementptr i8, ptr %v405, i64 64
  store <16 x float> %v252, ptr %v406, align 1
  %v407 = getelementptr i8, ptr %v406, i64 64
  store <16 x float> %v253, ptr %v407, align 1
  %v408 = getelementptr i8, ptr %v407, i64 64
  store <16 x float> %v254, ptr %v408, align 1
  %v409 = getelementptr i8, ptr %v408, i64 64
  store <16 x float> %v255, ptr %v409, align 1
  %v410 = getelementptr i8, ptr %v409, i64 64
  store <16 x float> %v256, ptr %v410, align 1
  %v411 = getelementptr i8, ptr %v410, i64 64
  store <16 x float> %v257, ptr %v411, align 1
  %v412 = add i64 %v63, 192
  %v413 = freeze i64 %v412
  br label %head60
done62:
  %v414 = sub i64 %v45, 16
  br label %head415
head415:
  %v418 = phi i64 [ %v59, %done62 ], [ %v549, %done490 ]
  %v419 = icmp slt i64 %v418, %v45
  br i1 %v419, label %body416, label %done417
body416:
  %v420 = call i64 @llvm.smin.i64(i64 %v418, i64 %v414)
  %v421 = mul i64 %v420, 4
  %v422 = getelementptr i8, ptr %v52, i64 %v421
  br label %head423
head423:
  %v426 = phi i64 [ 0, %body416 ], [ %v483, %body424 ]
  %v427 = phi <16 x float> [ zeroinitializer, %body416 ], [ %v481, %body424 ]
  %v428 = icmp slt i64 %v426, %v17
  br i1 %v428, label %body424, label %done425
body424:
  %v429 = mul i64 %v426, 8
  %v430 = getelementptr i8, ptr %v5, i64 %v429
  %v431 = load i64, ptr %v430, align 8
  %v432 = mul i64 %v426, 28
  %v433 = getelementptr i8, ptr %v7, i64 %v432
  %v434 = getelementptr i8, ptr %v422, i64 %v431
  %v435 = load float, ptr %v433, align 1
  %v436 = insertelement <16 x float> poison, float %v435, i64 0
  %v437 = shufflevector <16 x float> %v436, <16 x float> poison, <16 x i32> zeroinitializer
  %v438 = getelementptr i8, ptr %v433, i64 4
  %v439 = load float, ptr %v438, align 1
  %v440 = insertelement <16 x float> poison, float %v439, i64 0
  %v441 = shufflevector <16 x float> %v440, <16 x float> poison, <16 x i32> zeroinitializer
  %v442 = getelementptr i8, ptr %v433, i64 8
  %v443 = load float, ptr %v442, align 1
  %v444 = insertelement <16 x float> poison, float %v443, i64 0
  %v445 = shufflevector <16 x float> %v444, <16 x float> poison, <16 x i32> zeroinitializer
  %v446 = getelementptr i8, ptr %v433, i64 12
  %v447 = load float, ptr %v446, align 1
  %v448 = insertelement <16 x float> poison, float %v447, i64 0
  %v449 = shufflevector <16 x float> %v448, <16 x float> poison, <16 x i32> zeroinitializer
  %v450 = getelementptr i8, ptr %v433, i64 16
  %v451 = load float, ptr %v450, align 1
  %v452 = insertelement <16 x float> poison, float %v451, i64 0
  %v453 = shufflevector <16 x float> %v452, <16 x float> poison, <16 x i32> zeroinitializer
  %v454 = getelementptr i8, ptr %v433, i64 20
  %v455 = load float, ptr %v454, align 1
  %v456 = insertelement <16 x float> poison, float %v455, i64 0
  %v457 = shufflevector <16 x float> %v456, <16 x float> poison, <16 x i32> zeroinitializer
  %v458 = getelementptr i8, ptr %v433, i64 24
  %v459 = load float, ptr %v458, align 1
  %v460 = insertelement <16 x float> poison, float %v459, i64 0
  %v461 = shufflevector <16 x float> %v460, <16 x float> poison, <16 x i32> zeroinitializer
  %v462 = load <16 x float>, ptr %v434, align 1
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v437, <16 x float> %v427)
  %v464 = getelementptr i8, ptr %v434, i64 64
  %v465 = load <16 x float>, ptr %v464, align 1
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v441, <16 x float> %v463)
  %v467 = getelementptr i8, ptr %v464, i64 64
  %v468 = load <16 x float>, ptr %v467, align 1
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v445, <16 x float> %v466)
  %v470 = getelementptr i8, ptr %v467, i64 64
  %v471 = load <16 x float>, ptr %v470, align 1
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v449, <16 x float> %v469)
  %v473 = getelementptr i8, ptr %v470, i64 64
  %v474 = load <16 x float>, ptr %v473, align 1
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v453, <16 x float> %v472)
  %v476 = getelementptr i8, ptr %v473, i64 64
  %v477 = load <16 x float>, ptr %v476, align 1
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v457, <16 x float> %v475)
  %v479 = getelementptr i8, ptr %v476, i64 64
  %v480 = load <16 x float>, ptr %v479, align 1
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v461, <16 x float> %v478)
  %v482 = add i64 %v426, 1
  %v483 = freeze i64 %v482
  br label %head423
done425:
  %v484 = mul i64 %v17, 8
  %v485 = getelementptr i8, ptr %v5, i64 %v484
  %v486 = mul i64 %v17, 28
  %v487 = getelementptr i8, ptr %v7, i64 %v486
  br label %head488
head488:
  %v491 = phi i64 [ 0, %done425 ], [ %v541, %body489 ]
  %v492 = phi <16 x float> [ %v427, %done425 ], [ %v539, %body489 ]
  %v493 = icmp slt i64 %v491, %v19
  br i1 %v493, label %body489, label %done490
body489:
  %v494 = mul i64 %v491, 8
  %v495 = getelementptr i8, ptr %v485, i64 %v494
  %v496 = load i64, ptr %v495, align 8
  %v497 = mul i64 %v491, 24
  %v498 = getelementptr i8, ptr %v487, i64 %v497
  %v499 = getelementptr i8, ptr %v422, i64 %v496
  %v500 = load float, ptr %v498, align 1
  %v501 = insertelement <16 x float> poison, float %v500, i64 0
  %v502 = shufflevector <16 x float> %v501, <16 x float> poison, <16 x i32> zeroinitializer
  %v503 = getelementptr i8, ptr %v498, i64 4
  %v504 = load float, ptr %v503, align 1
  %v505 = insertelement <16 x float> poison, float %v504, i64 0
  %v506 = shufflevector <16 x float> %v505, <16 x float> poison, <16 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v498, i64 8
  %v508 = load float, ptr %v507, align 1
  %v509 = insertelement <16 x float> poison, float %v508, i64 0
  %v510 = shufflevector <16 x float> %v509, <16 x float> poison, <16 x i32> zeroinitializer
  %v511 = getelementptr i8, ptr %v498, i64 12
  %v512 = load float, ptr %v511, align 1
  %v513 = insertelement <16 x float> poison, float %v512, i64 0
  %v514 = shufflevector <16 x float> %v513, <16 x float> poison, <16 x i32> zeroinitializer
  %v515 = getelementptr i8, ptr %v498, i64 16
  %v516 = load float, ptr %v515, align 1
  %v517 = insertelement <16 x float> poison, float %v516, i64 0
  %v518 = shufflevector <16 x float> %v517, <16 x float> poison, <16 x i32> zeroinitializer
  %v519 = getelementptr i8, ptr %v498, i64 20
  %v520 = load float, ptr %v519, align 1
  %v521 = insertelement <16 x float> poison, float %v520, i64 0
  %v522 = shufflevector <16 x float> %v521, <16 x float> poison, <16 x i32> zeroinitializer
  %v523 = load <16 x float>, ptr %v499, align 1
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v523, <16 x float> %v502, <16 x float> %v492)
  %v525 = getelementptr i8, ptr %v499, i64 64
  %v526 = load <16 x float>, ptr %v525, align 1
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v526, <16 x float> %v506, <16 x float> %v524)
  %v528 = getelementptr i8, ptr %v525, i64 64
  %v529 = load <16 x float>, ptr %v528, align 1
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v510, <16 x float> %v527)
  %v531 = getelementptr i8, ptr %v528, i64 64
  %v532 = load <16 x float>, ptr %v531, align 1
  %v533 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v532, <16 x float> %v514, <16 x float> %v530)
  %v534 = getelementptr i8, ptr %v531, i64 64
  %v535 = load <16 x float>, ptr %v534, align 1
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v518, <16 x float> %v533)
  %v537 = getelementptr i8, ptr %v534, i64 64
  %v538 = load <16 x float>, ptr %v537, align 1
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v522, <16 x float> %v536)
  %v540 = add i64 %v491, 1
  %v541 = freeze i64 %v540
  br label %head488
done490:
  %v542 = mul i64 %v19, 8
  %v543 = getelementptr i8, ptr %v485, i64 %v542
  %v544 = mul i64 %v19, 24
  %v545 = getelementptr i8, ptr %v487, i64 %v544
  %v546 = mul i64 %v420, 4
  %v547 = getelementptr i8, ptr %v54, i64 %v546
  store <16 x float> %v492, ptr %v547, align 1
  %v548 = add i64 %v418, 16
  %v549 = freeze i64 %v548
  br label %head415
done417:
  %v550 = add i64 %v49, 1
  %v551 = freeze i64 %v550
  br label %head46
done48:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
