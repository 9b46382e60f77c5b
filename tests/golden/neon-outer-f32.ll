; outer[f32; tile 14 rows × 2 vectors of 4]
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
  %v37 = phi i64 [ 0, %entry ], [ %v407, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v403, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v404, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v405, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v402, %done56 ]
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
  %v57 = phi i64 [ 0, %body43 ], [ %v400, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v397, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v398, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v396, %after283 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v394, %after283 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 112
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
  %v91 = add i64 %v67, 48
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v38, i64 %v93
  %v95 = add i64 %v67, 56
  %v96 = getelementptr i8, ptr %v7, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v38, i64 %v97
  %v99 = add i64 %v67, 64
  %v100 = getelementptr i8, ptr %v7, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v38, i64 %v101
  %v103 = add i64 %v67, 72
  %v104 = getelementptr i8, ptr %v7, i64 %v103
  %v105 = load i64, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v38, i64 %v105
  %v107 = add i64 %v67, 80
  %v108 = getelementptr i8, ptr %v7, i64 %v107
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v38, i64 %v109
  %v111 = add i64 %v67, 88
  %v112 = getelementptr i8, ptr %v7, i64 %v111
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %v38, i64 %v113
  %v115 = add i64 %v67, 96
  %v116 = getelementptr i8, ptr %v7, i64 %v115
  %v117 = load i64, ptr %v116, align 8
  %v118 = getelementptr i8, ptr %v38, i64 %v117
  %v119 = add i64 %v67, 104
  %v120 = getelementptr i8, ptr %v7, i64 %v119
  %v121 = load i64, ptr %v120, align 8
  %v122 = getelementptr i8, ptr %v38, i64 %v121
  %v123 = getelementptr i8, ptr %v58, i64 %v25
  %v124 = mul i64 %v50, 16
  br label %head125
head125:
  %v128 = phi i64 [ 0, %body62 ], [ %v251, %body126 ]
  %v129 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v170, %body126 ]
  %v130 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v171, %body126 ]
  %v131 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v176, %body126 ]
  %v132 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v177, %body126 ]
  %v133 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v182, %body126 ]
  %v134 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v183, %body126 ]
  %v135 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v188, %body126 ]
  %v136 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v189, %body126 ]
  %v137 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v194, %body126 ]
  %v138 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v195, %body126 ]
  %v139 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v200, %body126 ]
  %v140 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v201, %body126 ]
  %v141 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v206, %body126 ]
  %v142 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v207, %body126 ]
  %v143 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v212, %body126 ]
  %v144 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v213, %body126 ]
  %v145 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v218, %body126 ]
  %v146 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v219, %body126 ]
  %v147 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v224, %body126 ]
  %v148 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v225, %body126 ]
  %v149 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v230, %body126 ]
  %v150 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v231, %body126 ]
  %v151 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v236, %body126 ]
  %v152 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v237, %body126 ]
  %v153 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v242, %body126 ]
  %v154 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v243, %body126 ]
  %v155 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v248, %body126 ]
  %v156 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v249, %body126 ]
  %v157 = icmp slt i64 %v128, %v124
  br i1 %v157, label %body126, label %done127
body126:
  %v158 = getelementptr i8, ptr %v48, i64 %v128
  %v159 = load i64, ptr %v158, align 8
  %v160 = getelementptr i8, ptr %v158, i64 8
  %v161 = load i64, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v58, i64 %v161
  %v163 = load <4 x float>, ptr %v162, align 4
  %v164 = getelementptr i8, ptr %v123, i64 %v161
  %v165 = load <4 x float>, ptr %v164, align 4
  %v166 = getelementptr i8, ptr %v70, i64 %v159
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <4 x float> poison, float %v167, i64 0
  %v169 = shufflevector <4 x float> %v168, <4 x float> poison, <4 x i32> zeroinitializer
  %v170 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v169, <4 x float> %v163, <4 x float> %v129)
  %v171 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v169, <4 x float> %v165, <4 x float> %v130)
  %v172 = getelementptr i8, ptr %v74, i64 %v159
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %v176 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v175, <4 x float> %v163, <4 x float> %v131)
  %v177 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v175, <4 x float> %v165, <4 x float> %v132)
  %v178 = getelementptr i8, ptr %v78, i64 %v159
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <4 x float> poison, float %v179, i64 0
  %v181 = shufflevector <4 x float> %v180, <4 x float> poison, <4 x i32> zeroinitializer
  %v182 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v181, <4 x float> %v163, <4 x float> %v133)
  %v183 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v181, <4 x float> %v165, <4 x float> %v134)
  %v184 = getelementptr i8, ptr %v82, i64 %v159
  %v185 = load float, ptr %v184, align 4
  %v186 = insertelement <4 x float> poison, float %v185, i64 0
  %v187 = shufflevector <4 x float> %v186, <4 x float> poison, <4 x i32> zeroinitializer
  %v188 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v187, <4 x float> %v163, <4 x float> %v135)
  %v189 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v187, <4 x float> %v165, <4 x float> %v136)
  %v190 = getelementptr i8, ptr %v86, i64 %v159
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <4 x float> poison, float %v191, i64 0
  %v193 = shufflevector <4 x float> %v192, <4 x float> poison, <4 x i32> zeroinitializer
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v163, <4 x float> %v137)
  %v195 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v165, <4 x float> %v138)
  %v196 = getelementptr i8, ptr %v90, i64 %v159
  %v197 = load float, ptr %v196, align 4
  %v198 = insertelement <4 x float> poison, float %v197, i64 0
  %v199 = shufflevector <4 x float> %v198, <4 x float> poison, <4 x i32> zeroinitializer
  %v200 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v199, <4 x float> %v163, <4 x float> %v139)
  %v201 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v199, <4 x float> %v165, <4 x float> %v140)
  %v202 = getelementptr i8, ptr %v94, i64 %v159
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <4 x float> poison, float %v203, i64 0
  %v205 = shufflevector <4 x float> %v204, <4 x float> poison, <4 x i32> zeroinitializer
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v205, <4 x float> %v163, <4 x float> %v141)
  %v207 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v205, <4 x float> %v165, <4 x float> %v142)
  %v208 = getelementptr i8, ptr %v98, i64 %v159
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <4 x float> poison, float %v209, i64 0
  %v211 = shufflevector <4 x float> %v210, <4 x float> poison, <4 x i32> zeroinitializer
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v211, <4 x float> %v163, <4 x float> %v143)
  %v213 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v211, <4 x float> %v165, <4 x float> %v144)
  %v214 = getelementptr i8, ptr %v102, i64 %v159
  %v215 = load float, ptr %v214, align 4
  %v216 = insertelement <4 x float> poison, float %v215, i64 0
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <4 x i32> zeroinitializer
  %v218 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v163, <4 x float> %v145)
  %v219 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v217, <4 x float> %v165, <4 x float> %v146)
  %v220 = getelementptr i8, ptr %v106, i64 %v159
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <4 x float> poison, float %v221, i64 0
  %v223 = shufflevector <4 x float> %v222, <4 x float> poison, <4 x i32> zeroinitializer
  %v224 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v223, <4 x float> %v163, <4 x float> %v147)
  %v225 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v223, <4 x float> %v165, <4 x float> %v148)
  %v226 = getelementptr i8, ptr %v110, i64 %v159
  %v227 = load float, ptr %v226, align 4
  %v228 = insertelement <4 x float> poison, float %v227, i64 0
  %v229 = shufflevector <4 x float> %v228, <4 x float> poison, <4 x i32> zeroinitializer
  %v230 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v229, <4 x float> %v163, <4 x float> %v149)
  %v231 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v229, <4 x float> %v165, <4 x float> %v150)
  %v232 = getelementptr i8, ptr %v114, i64 %v159
  %v233 = load float, ptr %v232, align 4
  %v234 = insertelement <4 x float> poison, float %v233, i64 0
  %v235 = shufflevector <4 x float> %v234, <4 x float> poison, <4 x i32> zeroinitializer
  %v236 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v235, <4 x float> %v163, <4 x float> %v151)
  %v237 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v235, <4 x float> %v165, <4 x float> %v152)
  %v238 = getelementptr i8, ptr %v118, i64 %v159
  %v239 = load float, ptr %v238, align 4
  %v240 = insertelement <4 x float> poison, float %v239, i64 0
  %v241 = shufflevector <4 x float> %v240, <4 x float> poison, <4 x i32> zeroinitializer
  %v242 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v241, <4 x float> %v163, <4 x float> %v153)
  %v243 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v241, <4 x float> %v165, <4 x float> %v154)
  %v244 = getelementptr i8, ptr %v122, i64 %v159
  %v245 = load float, ptr %v244, align 4
  %v246 = insertelement <4 x float> poison, float %v245, i64 0
  %v247 = shufflevector <4 x float> %v246, <4 x float> poison, <4 x i32> zeroinitializer
  %v248 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v247, <4 x float> %v163, <4 x float> %v155)
  %v249 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v247, <4 x float> %v165, <4 x float> %v156)
  %v250 = add i64 %v128, 16
  %v251 = freeze i64 %v250
  br label %head125
done127:
  br i1 %v53, label %then252, label %after253
then252:
  store <4 x float> %v129, ptr %v65, align 4
  %v254 = getelementptr i8, ptr %v65, i64 16
  store <4 x float> %v130, ptr %v254, align 4
  %v255 = getelementptr i8, ptr %v65, i64 32
  store <4 x float> %v131, ptr %v255, align 4
  %v256 = getelementptr i8, ptr %v65, i64 48
  store <4 x float> %v132, ptr %v256, align 4
  %v257 = getelementptr i8, ptr %v65, i64 64
  store <4 x float> %v133, ptr %v257, align 4
  %v258 = getelementptr i8, ptr %v65, i64 80
  store <4 x float> %v134, ptr %v258, align 4
  %v259 = getelementptr i8, ptr %v65, i64 96
  store <4 x float> %v135, ptr %v259, align 4
  %v260 = getelementptr i8, ptr %v65, i64 112
  store <4 x float> %v136, ptr %v260, align 4
  %v261 = getelementptr i8, ptr %v65, i64 128
  store <4 x float> %v137, ptr %v261, align 4
  %v262 = getelementptr i8, ptr %v65, i64 144
  store <4 x float> %v138, ptr %v262, align 4
  %v263 = getelementptr i8, ptr %v65, i64 160
  store <4 x float> %v139, ptr %v263, align 4
  %v264 = getelementptr i8, ptr %v65, i64 176
  store <4 x float> %v140, ptr %v264, align 4
  %v265 = getelementptr i8, ptr %v65, i64 192
  store <4 x float> %v141, ptr %v265, align 4
  %v266 = getelementptr i8, ptr %v65, i64 208
  store <4 x float> %v142, ptr %v266, align 4
  %v267 = getelementptr i8, ptr %v65, i64 224
  store <4 x float> %v143, ptr %v267, align 4
  %v268 = getelementptr i8, ptr %v65, i64 240
  store <4 x float> %v144, ptr %v268, align 4
  %v269 = getelementptr i8, ptr %v65, i64 256
  store <4 x float> %v145, ptr %v269, align 4
  %v270 = getelementptr i8, ptr %v65, i64 272
  store <4 x float> %v146, ptr %v270, align 4
  %v271 = getelementptr i8, ptr %v65, i64 288
  store <4 x float> %v147, ptr %v271, align 4
  %v272 = getelementptr i8, ptr %v65, i64 304
  store <4 x float> %v148, ptr %v272, align 4
  %v273 = getelementptr i8, ptr %v65, i64 320
  store <4 x float> %v149, ptr %v273, align 4
  %v274 = getelementptr i8, ptr %v65, i64 336
  store <4 x float> %v150, ptr %v274, align 4
  %v275 = getelementptr i8, ptr %v65, i64 352
  store <4 x float> %v151, ptr %v275, align 4
  %v276 = getelementptr i8, ptr %v65, i64 368
  store <4 x float> %v152, ptr %v276, align 4
  %v277 = getelementptr i8, ptr %v65, i64 384
  store <4 x float> %v153, ptr %v277, align 4
  %v278 = getelementptr i8, ptr %v65, i64 400
  store <4 x float> %v154, ptr %v278, align 4
  %v279 = getelementptr i8, ptr %v65, i64 416
  store <4 x float> %v155, ptr %v279, align 4
  %v280 = getelementptr i8, ptr %v65, i64 432
  store <4 x float> %v156, ptr %v280, align 4
  br label %after253
after253:
  %v281 = xor i1 %v53, true
  br i1 %v281, label %then282, label %after283
then282:
  %v284 = load <4 x float>, ptr %v65, align 4
  %v285 = fadd <4 x float> %v284, %v129
  store <4 x float> %v285, ptr %v65, align 4
  %v286 = getelementptr i8, ptr %v65, i64 16
  %v287 = load <4 x float>, ptr %v286, align 4
  %v288 = fadd <4 x float> %v287, %v130
  %v289 = getelementptr i8, ptr %v65, i64 16
  store <4 x float> %v288, ptr %v289, align 4
  %v290 = getelementptr i8, ptr %v65, i64 32
  %v291 = load <4 x float>, ptr %v290, align 4
  %v292 = fadd <4 x float> %v291, %v131
  %v293 = getelementptr i8, ptr %v65, i64 32
  store <4 x float> %v292, ptr %v293, align 4
  %v294 = getelementptr i8, ptr %v65, i64 48
  %v295 = load <4 x float>, ptr %v294, align 4
  %v296 = fadd <4 x float> %v295, %v132
  %v297 = getelementptr i8, ptr %v65, i64 48
  store <4 x float> %v296, ptr %v297, align 4
  %v298 = getelementptr i8, ptr %v65, i64 64
  %v299 = load <4 x float>, ptr %v298, align 4
  %v300 = fadd <4 x float> %v299, %v133
  %v301 = getelementptr i8, ptr %v65, i64 64
  store <4 x float> %v300, ptr %v301, align 4
  %v302 = getelementptr i8, ptr %v65, i64 80
  %v303 = load <4 x float>, ptr %v302, align 4
  %v304 = fadd <4 x float> %v303, %v134
  %v305 = getelementptr i8, ptr %v65, i64 80
  store <4 x float> %v304, ptr %v305, align 4
  %v306 = getelementptr i8, ptr %v65, i64 96
  %v307 = load <4 x float>, ptr %v306, align 4
  %v308 = fadd <4 x float> %v307, %v135
  %v309 = getelementptr i8, ptr %v65, i64 96
  store <4 x float> %v308, ptr %v309, align 4
  %v310 = getelementptr i8, ptr %v65, i64 112
  %v311 = load <4 x float>, ptr %v310, align 4
  %v312 = fadd <4 x float> %v311, %v136
  %v313 = getelementptr i8, ptr %v65, i64 112
  store <4 x float> %v312, ptr %v313, align 4
  %v314 = getelementptr i8, ptr %v65, i64 128
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = fadd <4 x float> %v315, %v137
  %v317 = getelementptr i8, ptr %v65, i64 128
  store <4 x float> %v316, ptr %v317, align 4
  %v318 = getelementptr i8, ptr %v65, i64 144
  %v319 = load <4 x float>, ptr %v318, align 4
  %v320 = fadd <4 x float> %v319, %v138
  %v321 = getelementptr i8, ptr %v65, i64 144
  store <4 x float> %v320, ptr %v321, align 4
  %v322 = getelementptr i8, ptr %v65, i64 160
  %v323 = load <4 x float>, ptr %v322, align 4
  %v324 = fadd <4 x float> %v323, %v139
  %v325 = getelementptr i8, ptr %v65, i64 160
  store <4 x float> %v324, ptr %v325, align 4
  %v326 = getelementptr i8, ptr %v65, i64 176
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = fadd <4 x float> %v327, %v140
  %v329 = getelementptr i8, ptr %v65, i64 176
  store <4 x float> %v328, ptr %v329, align 4
  %v330 = getelementptr i8, ptr %v65, i64 192
  %v331 = load <4 x float>, ptr %v330, align 4
  %v332 = fadd <4 x float> %v331, %v141
  %v333 = getelementptr i8, ptr %v65, i64 192
  store <4 x float> %v332, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v65, i64 208
  %v335 = load <4 x float>, ptr %v334, align 4
  %v336 = fadd <4 x float> %v335, %v142
  %v337 = getelementptr i8, ptr %v65, i64 208
  store <4 x float> %v336, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v65, i64 224
  %v339 = load <4 x float>, ptr %v338, align 4
  %v340 = fadd <4 x float> %v339, %v143
  %v341 = getelementptr i8, ptr %v65, i64 224
  store <4 x float> %v340, ptr %v341, align 4
  %v342 = getelementptr i8, ptr %v65, i64 240
  %v343 = load <4 x float>, ptr %v342, align 4
  %v344 = fadd <4 x float> %v343, %v144
  %v345 = getelementptr i8, ptr %v65, i64 240
  store <4 x float> %v344, ptr %v345, align 4
  %v346 = getelementptr i8, ptr %v65, i64 256
  %v347 = load <4 x float>, ptr %v346, align 4
  %v348 = fadd <4 x float> %v347, %v145
  %v349 = getelementptr i8, ptr %v65, i64 256
  store <4 x float> %v348, ptr %v349, align 4
  %v350 = getelementptr i8, ptr %v65, i64 272
  %v351 = load <4 x float>, ptr %v350, align 4
  %v352 = fadd <4 x float> %v351, %v146
  %v353 = getelementptr i8, ptr %v65, i64 272
  store <4 x float> %v352, ptr %v353, align 4
  %v354 = getelementptr i8, ptr %v65, i64 288
  %v355 = load <4 x float>, ptr %v354, align 4
  %v356 = fadd <4 x float> %v355, %v147
  %v357 = getelementptr i8, ptr %v65, i64 288
  store <4 x float> %v356, ptr %v357, align 4
  %v358 = getelementptr i8, ptr %v65, i64 304
  %v359 = load <4 x float>, ptr %v358, align 4
  %v360 = fadd <4 x float> %v359, %v148
  %v361 = getelementptr i8, ptr %v65, i64 304
  store <4 x float> %v360, ptr %v361, align 4
  %v362 = getelementptr i8, ptr %v65, i64 320
  %v363 = load <4 x float>, ptr %v362, align 4
  %v364 = fadd <4 x float> %v363, %v149
  %v365 = getelementptr i8, ptr %v65, i64 320
  store <4 x float> %v364, ptr %v365, align 4
  %v366 = getelementptr i8, ptr %v65, i64 336
  %v367 = load <4 x float>, ptr %v366, align 4
  %v368 = fadd <4 x float> %v367, %v150
  %v369 = getelementptr i8, ptr %v65, i64 336
  store <4 x float> %v368, ptr %v369, align 4
  %v370 = getelementptr i8, ptr %v65, i64 352
  %v371 = load <4 x float>, ptr %v370, align 4
  %v372 = fadd <4 x float> %v371, %v151
  %v373 = getelementptr i8, ptr %v65, i64 352
  store <4 x float> %v372, ptr %v373, align 4
  %v374 = getelementptr i8, ptr %v65, i64 368
  %v375 = load <4 x float>, ptr %v374, align 4
  %v376 = fadd <4 x float> %v375, %v152
  %v377 = getelementptr i8, ptr %v65, i64 368
  store <4 x float> %v376, ptr %v377, align 4
  %v378 = getelementptr i8, ptr %v65, i64 384
  %v379 = load <4 x float>, ptr %v378, align 4
  %v380 = fadd <4 x float> %v379, %v153
  %v381 = getelementptr i8, ptr %v65, i64 384
  store <4 x float> %v380, ptr %v381, align 4
  %v382 = getelementptr i8, ptr %v65, i64 400
  %v383 = load <4 x float>, ptr %v382, align 4
  %v384 = fadd <4 x float> %v383, %v154
  %v385 = getelementptr i8, ptr %v65, i64 400
  store <4 x float> %v384, ptr %v385, align 4
  %v386 = getelementptr i8, ptr %v65, i64 416
  %v387 = load <4 x float>, ptr %v386, align 4
  %v388 = fadd <4 x float> %v387, %v155
  %v389 = getelementptr i8, ptr %v65, i64 416
  store <4 x float> %v388, ptr %v389, align 4
  %v390 = getelementptr i8, ptr %v65, i64 432
  %v391 = load <4 x float>, ptr %v390, align 4
  %v392 = fadd <4 x float> %v391, %v156
  %v393 = getelementptr i8, ptr %v65, i64 432
  store <4 x float> %v392, ptr %v393, align 4
  br label %after283
after283:
  %v394 = getelementptr i8, ptr %v65, i64 448
  %v395 = add i64 %v64, 1
  %v396 = freeze i64 %v395
  br label %head61
done63:
  %v397 = getelementptr i8, ptr %v58, i64 %v15
  %v398 = getelementptr i8, ptr %v59, i64 %v17
  %v399 = add i64 %v57, 1
  %v400 = freeze i64 %v399
  br label %head54
done56:
  %v401 = add i64 %v45, %v21
  %v402 = freeze i64 %v401
  br label %head42
done44:
  %v403 = getelementptr i8, ptr %v38, i64 %v29
  %v404 = getelementptr i8, ptr %v39, i64 %v31
  %v405 = getelementptr i8, ptr %v40, i64 %v33
  %v406 = add i64 %v37, 1
  %v407 = freeze i64 %v406
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
