; outer[f32; tile 6 rows × 2 vectors of 8]
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
  %v8 = getelementptr i8, ptr %p0, i64 64
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 32
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 40
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 72
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 88
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 128
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 96
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 104
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 112
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 120
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v430, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v426, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v427, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v428, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v425, %done56 ]
  %v46 = icmp slt i64 %v45, %v19
  br i1 %v46, label %body43, label %done44
body43:
  %v47 = mul i64 %v45, 16
  %v48 = getelementptr i8, ptr %v9, i64 %v47
  %v49 = sub i64 %v19, %v45
  %v50 = call i64 @llvm.smin.i64(i64 %v21, i64 %v49)
  %v51 = icmp ne i64 %v23, 0
  %v52 = icmp eq i64 %v45, 0
  %v53 = and i1 %v51, %v52
  br label %head54
head54:
  %v57 = phi i64 [ 0, %body43 ], [ %v423, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v420, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v421, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v419, %after370 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v417, %after370 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 48
  %v68 = getelementptr i8, ptr %v7, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v38, i64 %v69
  %v71 = add i64 %v67, 8
  %v72 = getelementptr i8, ptr %v7, i64 %v71
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr i8, ptr %v38, i64 %v73
  %v75 = add i64 %v67, 16
  %v76 = getelementptr i8, ptr %v7, i64 %v75
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %v38, i64 %v77
  %v79 = add i64 %v67, 24
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v38, i64 %v81
  %v83 = add i64 %v67, 32
  %v84 = getelementptr i8, ptr %v7, i64 %v83
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %v38, i64 %v85
  %v87 = add i64 %v67, 40
  %v88 = getelementptr i8, ptr %v7, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v38, i64 %v89
  %v91 = getelementptr i8, ptr %v58, i64 %v25
  %v92 = mul i64 %v50, 16
  %v93 = sub i64 %v92, 48
  br label %head94
head94:
  %v97 = phi i64 [ 0, %body62 ], [ %v291, %body95 ]
  %v98 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v258, %body95 ]
  %v99 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v259, %body95 ]
  %v100 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v264, %body95 ]
  %v101 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v265, %body95 ]
  %v102 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v270, %body95 ]
  %v103 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v271, %body95 ]
  %v104 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v276, %body95 ]
  %v105 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v277, %body95 ]
  %v106 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v282, %body95 ]
  %v107 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v283, %body95 ]
  %v108 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v288, %body95 ]
  %v109 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v289, %body95 ]
  %v110 = icmp slt i64 %v97, %v93
  br i1 %v110, label %body95, label %done96
body95:
  %v111 = getelementptr i8, ptr %v48, i64 %v97
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %v111, i64 8
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr i8, ptr %v58, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr i8, ptr %v91, i64 %v114
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr i8, ptr %v70, i64 %v112
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v122, <8 x float> %v118, <8 x float> %v99)
  %v125 = getelementptr i8, ptr %v74, i64 %v112
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v116, <8 x float> %v100)
  %v130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v118, <8 x float> %v101)
  %v131 = getelementptr i8, ptr %v78, i64 %v112
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v134, <8 x float> %v116, <8 x float> %v102)
  %v136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v134, <8 x float> %v118, <8 x float> %v103)
  %v137 = getelementptr i8, ptr %v82, i64 %v112
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v140, <8 x float> %v116, <8 x float> %v104)
  %v142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v140, <8 x float> %v118, <8 x float> %v105)
  %v143 = getelementptr i8, ptr %v86, i64 %v112
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v116, <8 x float> %v106)
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v118, <8 x float> %v107)
  %v149 = getelementptr i8, ptr %v90, i64 %v112
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v116, <8 x float> %v108)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v118, <8 x float> %v109)
  fence syncscope("singlethread") seq_cst
  %v155 = getelementptr i8, ptr %v48, i64 %v97
  %v156 = getelementptr i8, ptr %v155, i64 16
  %v157 = load i64, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v156, i64 8
  %v159 = load i64, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v58, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = getelementptr i8, ptr %v91, i64 %v159
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = getelementptr i8, ptr %v70, i64 %v157
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v161, <8 x float> %v123)
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v163, <8 x float> %v124)
  %v170 = getelementptr i8, ptr %v74, i64 %v157
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v161, <8 x float> %v129)
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v163, <8 x float> %v130)
  %v176 = getelementptr i8, ptr %v78, i64 %v157
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v161, <8 x float> %v135)
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v163, <8 x float> %v136)
  %v182 = getelementptr i8, ptr %v82, i64 %v157
  %v183 = load float, ptr %v182, align 4
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v161, <8 x float> %v141)
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v163, <8 x float> %v142)
  %v188 = getelementptr i8, ptr %v86, i64 %v157
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v161, <8 x float> %v147)
  %v193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v163, <8 x float> %v148)
  %v194 = getelementptr i8, ptr %v90, i64 %v157
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v161, <8 x float> %v153)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v163, <8 x float> %v154)
  fence syncscope("singlethread") seq_cst
  %v200 = getelementptr i8, ptr %v48, i64 %v97
  %v201 = getelementptr i8, ptr %v200, i64 32
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %v201, i64 8
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr i8, ptr %v58, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = getelementptr i8, ptr %v91, i64 %v204
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = getelementptr i8, ptr %v70, i64 %v202
  %v210 = load float, ptr %v209, align 4
  %v211 = insertelement <8 x float> poison, float %v210, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v206, <8 x float> %v168)
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v208, <8 x float> %v169)
  %v215 = getelementptr i8, ptr %v74, i64 %v202
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v206, <8 x float> %v174)
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v208, <8 x float> %v175)
  %v221 = getelementptr i8, ptr %v78, i64 %v202
  %v222 = load float, ptr %v221, align 4
  %v223 = insertelement <8 x float> poison, float %v222, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> %v206, <8 x float> %v180)
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> %v208, <8 x float> %v181)
  %v227 = getelementptr i8, ptr %v82, i64 %v202
  %v228 = load float, ptr %v227, align 4
  %v229 = insertelement <8 x float> poison, float %v228, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v206, <8 x float> %v186)
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v208, <8 x float> %v187)
  %v233 = getelementptr i8, ptr %v86, i64 %v202
  %v234 = load float, ptr %v233, align 4
  %v235 = insertelement <8 x float> poison, float %v234, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v206, <8 x float> %v192)
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v208, <8 x float> %v193)
  %v239 = getelementptr i8, ptr %v90, i64 %v202
  %v240 = load float, ptr %v239, align 4
  %v241 = insertelement <8 x float> poison, float %v240, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> %v206, <8 x float> %v198)
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> %v208, <8 x float> %v199)
  fence syncscope("singlethread") seq_cst
  %v245 = getelementptr i8, ptr %v48, i64 %v97
  %v246 = getelementptr i8, ptr %v245, i64 48
  %v247 = load i64, ptr %v246, align 8
  %v248 = getelementptr i8, ptr %v246, i64 8
  %v249 = load i64, ptr %v248, align 8
  %v250 = getelementptr i8, ptr %v58, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = getelementptr i8, ptr %v91, i64 %v249
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = getelementptr i8, ptr %v70, i64 %v247
  %v255 = load float, ptr %v254, align 4
  %v256 = insertelement <8 x float> poison, float %v255, i64 0
  %v257 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> zeroinitializer
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v251, <8 x float> %v213)
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v253, <8 x float> %v214)
  %v260 = getelementptr i8, ptr %v74, i64 %v247
  %v261 = load float, ptr %v260, align 4
  %v262 = insertelement <8 x float> poison, float %v261, i64 0
  %v263 = shufflevector <8 x float> %v262, <8 x float> poison, <8 x i32> zeroinitializer
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v251, <8 x float> %v219)
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> %v253, <8 x float> %v220)
  %v266 = getelementptr i8, ptr %v78, i64 %v247
  %v267 = load float, ptr %v266, align 4
  %v268 = insertelement <8 x float> poison, float %v267, i64 0
  %v269 = shufflevector <8 x float> %v268, <8 x float> poison, <8 x i32> zeroinitializer
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v251, <8 x float> %v225)
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v253, <8 x float> %v226)
  %v272 = getelementptr i8, ptr %v82, i64 %v247
  %v273 = load float, ptr %v272, align 4
  %v274 = insertelement <8 x float> poison, float %v273, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v251, <8 x float> %v231)
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v253, <8 x float> %v232)
  %v278 = getelementptr i8, ptr %v86, i64 %v247
  %v279 = load float, ptr %v278, align 4
  %v280 = insertelement <8 x float> poison, float %v279, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v281, <8 x float> %v251, <8 x float> %v237)
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v281, <8 x float> %v253, <8 x float> %v238)
  %v284 = getelementptr i8, ptr %v90, i64 %v247
  %v285 = load float, ptr %v284, align 4
  %v286 = insertelement <8 x float> poison, float %v285, i64 0
  %v287 = shufflevector <8 x float> %v286, <8 x float> poison, <8 x i32> zeroinitializer
  %v288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v287, <8 x float> %v251, <8 x float> %v243)
  %v289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v287, <8 x float> %v253, <8 x float> %v244)
  %v290 = add i64 %v97, 64
  %v291 = freeze i64 %v290
  br label %head94
done96:
  br label %head292
head292:
  %v295 = phi i64 [ %v97, %done96 ], [ %v354, %body293 ]
  %v296 = phi <8 x float> [ %v98, %done96 ], [ %v321, %body293 ]
  %v297 = phi <8 x float> [ %v99, %done96 ], [ %v322, %body293 ]
  %v298 = phi <8 x float> [ %v100, %done96 ], [ %v327, %body293 ]
  %v299 = phi <8 x float> [ %v101, %done96 ], [ %v328, %body293 ]
  %v300 = phi <8 x float> [ %v102, %done96 ], [ %v333, %body293 ]
  %v301 = phi <8 x float> [ %v103, %done96 ], [ %v334, %body293 ]
  %v302 = phi <8 x float> [ %v104, %done96 ], [ %v339, %body293 ]
  %v303 = phi <8 x float> [ %v105, %done96 ], [ %v340, %body293 ]
  %v304 = phi <8 x float> [ %v106, %done96 ], [ %v345, %body293 ]
  %v305 = phi <8 x float> [ %v107, %done96 ], [ %v346, %body293 ]
  %v306 = phi <8 x float> [ %v108, %done96 ], [ %v351, %body293 ]
  %v307 = phi <8 x float> [ %v109, %done96 ], [ %v352, %body293 ]
  %v308 = icmp slt i64 %v295, %v92
  br i1 %v308, label %body293, label %done294
body293:
  %v309 = getelementptr i8, ptr %v48, i64 %v295
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr i8, ptr %v309, i64 8
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr i8, ptr %v58, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = getelementptr i8, ptr %v91, i64 %v312
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = getelementptr i8, ptr %v70, i64 %v310
  %v318 = load float, ptr %v317, align 4
  %v319 = insertelement <8 x float> poison, float %v318, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v314, <8 x float> %v296)
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v316, <8 x float> %v297)
  %v323 = getelementptr i8, ptr %v74, i64 %v310
  %v324 = load float, ptr %v323, align 4
  %v325 = insertelement <8 x float> poison, float %v324, i64 0
  %v326 = shufflevector <8 x float> %v325, <8 x float> poison, <8 x i32> zeroinitializer
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v314, <8 x float> %v298)
  %v328 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v316, <8 x float> %v299)
  %v329 = getelementptr i8, ptr %v78, i64 %v310
  %v330 = load float, ptr %v329, align 4
  %v331 = insertelement <8 x float> poison, float %v330, i64 0
  %v332 = shufflevector <8 x float> %v331, <8 x float> poison, <8 x i32> zeroinitializer
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v314, <8 x float> %v300)
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v316, <8 x float> %v301)
  %v335 = getelementptr i8, ptr %v82, i64 %v310
  %v336 = load float, ptr %v335, align 4
  %v337 = insertelement <8 x float> poison, float %v336, i64 0
  %v338 = shufflevector <8 x float> %v337, <8 x float> poison, <8 x i32> zeroinitializer
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v314, <8 x float> %v302)
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v316, <8 x float> %v303)
  %v341 = getelementptr i8, ptr %v86, i64 %v310
  %v342 = load float, ptr %v341, align 4
  %v343 = insertelement <8 x float> poison, float %v342, i64 0
  %v344 = shufflevector <8 x float> %v343, <8 x float> poison, <8 x i32> zeroinitializer
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v314, <8 x float> %v304)
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v316, <8 x float> %v305)
  %v347 = getelementptr i8, ptr %v90, i64 %v310
  %v348 = load float, ptr %v347, align 4
  %v349 = insertelement <8 x float> poison, float %v348, i64 0
  %v350 = shufflevector <8 x float> %v349, <8 x float> poison, <8 x i32> zeroinitializer
  %v351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v314, <8 x float> %v306)
  %v352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> %v316, <8 x float> %v307)
  %v353 = add i64 %v295, 16
  %v354 = freeze i64 %v353
  br label %head292
done294:
  br i1 %v53, label %then355, label %after356
then355:
  store <8 x float> %v296, ptr %v65, align 4
  %v357 = getelementptr i8, ptr %v65, i64 32
  store <8 x float> %v297, ptr %v357, align 4
  %v358 = getelementptr i8, ptr %v65, i64 64
  store <8 x float> %v298, ptr %v358, align 4
  %v359 = getelementptr i8, ptr %v65, i64 96
  store <8 x float> %v299, ptr %v359, align 4
  %v360 = getelementptr i8, ptr %v65, i64 128
  store <8 x float> %v300, ptr %v360, align 4
  %v361 = getelementptr i8, ptr %v65, i64 160
  store <8 x float> %v301, ptr %v361, align 4
  %v362 = getelementptr i8, ptr %v65, i64 192
  store <8 x float> %v302, ptr %v362, align 4
  %v363 = getelementptr i8, ptr %v65, i64 224
  store <8 x float> %v303, ptr %v363, align 4
  %v364 = getelementptr i8, ptr %v65, i64 256
  store <8 x float> %v304, ptr %v364, align 4
  %v365 = getelementptr i8, ptr %v65, i64 288
  store <8 x float> %v305, ptr %v365, align 4
  %v366 = getelementptr i8, ptr %v65, i64 320
  store <8 x float> %v306, ptr %v366, align 4
  %v367 = getelementptr i8, ptr %v65, i64 352
  store <8 x float> %v307, ptr %v367, align 4
  br label %after356
after356:
  %v368 = xor i1 %v53, true
  br i1 %v368, label %then369, label %after370
then369:
  %v371 = load <8 x float>, ptr %v65, align 4
  %v372 = fadd <8 x float> %v371, %v296
  store <8 x float> %v372, ptr %v65, align 4
  %v373 = getelementptr i8, ptr %v65, i64 32
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fadd <8 x float> %v374, %v297
  %v376 = getelementptr i8, ptr %v65, i64 32
  store <8 x float> %v375, ptr %v376, align 4
  %v377 = getelementptr i8, ptr %v65, i64 64
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fadd <8 x float> %v378, %v298
  %v380 = getelementptr i8, ptr %v65, i64 64
  store <8 x float> %v379, ptr %v380, align 4
  %v381 = getelementptr i8, ptr %v65, i64 96
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fadd <8 x float> %v382, %v299
  %v384 = getelementptr i8, ptr %v65, i64 96
  store <8 x float> %v383, ptr %v384, align 4
  %v385 = getelementptr i8, ptr %v65, i64 128
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fadd <8 x float> %v386, %v300
  %v388 = getelementptr i8, ptr %v65, i64 128
  store <8 x float> %v387, ptr %v388, align 4
  %v389 = getelementptr i8, ptr %v65, i64 160
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fadd <8 x float> %v390, %v301
  %v392 = getelementptr i8, ptr %v65, i64 160
  store <8 x float> %v391, ptr %v392, align 4
  %v393 = getelementptr i8, ptr %v65, i64 192
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fadd <8 x float> %v394, %v302
  %v396 = getelementptr i8, ptr %v65, i64 192
  store <8 x float> %v395, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v65, i64 224
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fadd <8 x float> %v398, %v303
  %v400 = getelementptr i8, ptr %v65, i64 224
  store <8 x float> %v399, ptr %v400, align 4
  %v401 = getelementptr i8, ptr %v65, i64 256
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = fadd <8 x float> %v402, %v304
  %v404 = getelementptr i8, ptr %v65, i64 256
  store <8 x float> %v403, ptr %v404, align 4
  %v405 = getelementptr i8, ptr %v65, i64 288
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = fadd <8 x float> %v406, %v305
  %v408 = getelementptr i8, ptr %v65, i64 288
  store <8 x float> %v407, ptr %v408, align 4
  %v409 = getelementptr i8, ptr %v65, i64 320
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = fadd <8 x float> %v410, %v306
  %v412 = getelementptr i8, ptr %v65, i64 320
  store <8 x float> %v411, ptr %v412, align 4
  %v413 = getelementptr i8, ptr %v65, i64 352
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = fadd <8 x float> %v414, %v307
  %v416 = getelementptr i8, ptr %v65, i64 352
  store <8 x float> %v415, ptr %v416, align 4
  br label %after370
after370:
  %v417 = getelementptr i8, ptr %v65, i64 384
  %v418 = add i64 %v64, 1
  %v419 = freeze i64 %v418
  br label %head61
done63:
  %v420 = getelementptr i8, ptr %v58, i64 %v15
  %v421 = getelementptr i8, ptr %v59, i64 %v17
  %v422 = add i64 %v57, 1
  %v423 = freeze i64 %v422
  br label %head54
done56:
  %v424 = add i64 %v45, %v21
  %v425 = freeze i64 %v424
  br label %head42
done44:
  %v426 = getelementptr i8, ptr %v38, i64 %v29
  %v427 = getelementptr i8, ptr %v39, i64 %v31
  %v428 = getelementptr i8, ptr %v40, i64 %v33
  %v429 = add i64 %v37, 1
  %v430 = freeze i64 %v429
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
