; outer[f32; tile 12 rows × 2 vectors of 4]
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
  %v37 = phi i64 [ 0, %entry ], [ %v363, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v359, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v360, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v361, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v358, %done56 ]
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
  %v57 = phi i64 [ 0, %body43 ], [ %v356, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v353, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v354, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v352, %after255 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v350, %after255 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 96
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
  %v115 = getelementptr i8, ptr %v58, i64 %v25
  br label %head116
head116:
  %v119 = phi i64 [ 0, %body62 ], [ %v227, %body117 ]
  %v120 = phi ptr [ %v48, %body62 ], [ %v225, %body117 ]
  %v121 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v157, %body117 ]
  %v122 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v158, %body117 ]
  %v123 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v163, %body117 ]
  %v124 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v164, %body117 ]
  %v125 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v169, %body117 ]
  %v126 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v170, %body117 ]
  %v127 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v175, %body117 ]
  %v128 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v176, %body117 ]
  %v129 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v181, %body117 ]
  %v130 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v182, %body117 ]
  %v131 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v187, %body117 ]
  %v132 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v188, %body117 ]
  %v133 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v193, %body117 ]
  %v134 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v194, %body117 ]
  %v135 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v199, %body117 ]
  %v136 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v200, %body117 ]
  %v137 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v205, %body117 ]
  %v138 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v206, %body117 ]
  %v139 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v211, %body117 ]
  %v140 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v212, %body117 ]
  %v141 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v217, %body117 ]
  %v142 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v218, %body117 ]
  %v143 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v223, %body117 ]
  %v144 = phi <4 x float> [ zeroinitializer, %body62 ], [ %v224, %body117 ]
  %v145 = icmp slt i64 %v119, %v50
  br i1 %v145, label %body117, label %done118
body117:
  %v146 = load i64, ptr %v120, align 8
  %v147 = getelementptr i8, ptr %v120, i64 8
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr i8, ptr %v58, i64 %v148
  %v150 = load <4 x float>, ptr %v149, align 4
  %v151 = getelementptr i8, ptr %v115, i64 %v148
  %v152 = load <4 x float>, ptr %v151, align 4
  %v153 = getelementptr i8, ptr %v70, i64 %v146
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v156, <4 x float> %v150, <4 x float> %v121)
  %v158 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v156, <4 x float> %v152, <4 x float> %v122)
  %v159 = getelementptr i8, ptr %v74, i64 %v146
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <4 x float> poison, float %v160, i64 0
  %v162 = shufflevector <4 x float> %v161, <4 x float> poison, <4 x i32> zeroinitializer
  %v163 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v162, <4 x float> %v150, <4 x float> %v123)
  %v164 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v162, <4 x float> %v152, <4 x float> %v124)
  %v165 = getelementptr i8, ptr %v78, i64 %v146
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <4 x float> poison, float %v166, i64 0
  %v168 = shufflevector <4 x float> %v167, <4 x float> poison, <4 x i32> zeroinitializer
  %v169 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v168, <4 x float> %v150, <4 x float> %v125)
  %v170 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v168, <4 x float> %v152, <4 x float> %v126)
  %v171 = getelementptr i8, ptr %v82, i64 %v146
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <4 x float> poison, float %v172, i64 0
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <4 x i32> zeroinitializer
  %v175 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v174, <4 x float> %v150, <4 x float> %v127)
  %v176 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v174, <4 x float> %v152, <4 x float> %v128)
  %v177 = getelementptr i8, ptr %v86, i64 %v146
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <4 x float> poison, float %v178, i64 0
  %v180 = shufflevector <4 x float> %v179, <4 x float> poison, <4 x i32> zeroinitializer
  %v181 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v180, <4 x float> %v150, <4 x float> %v129)
  %v182 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v180, <4 x float> %v152, <4 x float> %v130)
  %v183 = getelementptr i8, ptr %v90, i64 %v146
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <4 x float> poison, float %v184, i64 0
  %v186 = shufflevector <4 x float> %v185, <4 x float> poison, <4 x i32> zeroinitializer
  %v187 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v186, <4 x float> %v150, <4 x float> %v131)
  %v188 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v186, <4 x float> %v152, <4 x float> %v132)
  %v189 = getelementptr i8, ptr %v94, i64 %v146
  %v190 = load float, ptr %v189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v192, <4 x float> %v150, <4 x float> %v133)
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v192, <4 x float> %v152, <4 x float> %v134)
  %v195 = getelementptr i8, ptr %v98, i64 %v146
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %v199 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v198, <4 x float> %v150, <4 x float> %v135)
  %v200 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v198, <4 x float> %v152, <4 x float> %v136)
  %v201 = getelementptr i8, ptr %v102, i64 %v146
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <4 x float> poison, float %v202, i64 0
  %v204 = shufflevector <4 x float> %v203, <4 x float> poison, <4 x i32> zeroinitializer
  %v205 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v204, <4 x float> %v150, <4 x float> %v137)
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v204, <4 x float> %v152, <4 x float> %v138)
  %v207 = getelementptr i8, ptr %v106, i64 %v146
  %v208 = load float, ptr %v207, align 4
  %v209 = insertelement <4 x float> poison, float %v208, i64 0
  %v210 = shufflevector <4 x float> %v209, <4 x float> poison, <4 x i32> zeroinitializer
  %v211 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v150, <4 x float> %v139)
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v210, <4 x float> %v152, <4 x float> %v140)
  %v213 = getelementptr i8, ptr %v110, i64 %v146
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <4 x float> poison, float %v214, i64 0
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <4 x i32> zeroinitializer
  %v217 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v216, <4 x float> %v150, <4 x float> %v141)
  %v218 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v216, <4 x float> %v152, <4 x float> %v142)
  %v219 = getelementptr i8, ptr %v114, i64 %v146
  %v220 = load float, ptr %v219, align 4
  %v221 = insertelement <4 x float> poison, float %v220, i64 0
  %v222 = shufflevector <4 x float> %v221, <4 x float> poison, <4 x i32> zeroinitializer
  %v223 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v222, <4 x float> %v150, <4 x float> %v143)
  %v224 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v222, <4 x float> %v152, <4 x float> %v144)
  %v225 = getelementptr i8, ptr %v120, i64 16
  %v226 = add i64 %v119, 1
  %v227 = freeze i64 %v226
  br label %head116
done118:
  br i1 %v53, label %then228, label %after229
then228:
  store <4 x float> %v121, ptr %v65, align 4
  %v230 = getelementptr i8, ptr %v65, i64 16
  store <4 x float> %v122, ptr %v230, align 4
  %v231 = getelementptr i8, ptr %v65, i64 32
  store <4 x float> %v123, ptr %v231, align 4
  %v232 = getelementptr i8, ptr %v65, i64 48
  store <4 x float> %v124, ptr %v232, align 4
  %v233 = getelementptr i8, ptr %v65, i64 64
  store <4 x float> %v125, ptr %v233, align 4
  %v234 = getelementptr i8, ptr %v65, i64 80
  store <4 x float> %v126, ptr %v234, align 4
  %v235 = getelementptr i8, ptr %v65, i64 96
  store <4 x float> %v127, ptr %v235, align 4
  %v236 = getelementptr i8, ptr %v65, i64 112
  store <4 x float> %v128, ptr %v236, align 4
  %v237 = getelementptr i8, ptr %v65, i64 128
  store <4 x float> %v129, ptr %v237, align 4
  %v238 = getelementptr i8, ptr %v65, i64 144
  store <4 x float> %v130, ptr %v238, align 4
  %v239 = getelementptr i8, ptr %v65, i64 160
  store <4 x float> %v131, ptr %v239, align 4
  %v240 = getelementptr i8, ptr %v65, i64 176
  store <4 x float> %v132, ptr %v240, align 4
  %v241 = getelementptr i8, ptr %v65, i64 192
  store <4 x float> %v133, ptr %v241, align 4
  %v242 = getelementptr i8, ptr %v65, i64 208
  store <4 x float> %v134, ptr %v242, align 4
  %v243 = getelementptr i8, ptr %v65, i64 224
  store <4 x float> %v135, ptr %v243, align 4
  %v244 = getelementptr i8, ptr %v65, i64 240
  store <4 x float> %v136, ptr %v244, align 4
  %v245 = getelementptr i8, ptr %v65, i64 256
  store <4 x float> %v137, ptr %v245, align 4
  %v246 = getelementptr i8, ptr %v65, i64 272
  store <4 x float> %v138, ptr %v246, align 4
  %v247 = getelementptr i8, ptr %v65, i64 288
  store <4 x float> %v139, ptr %v247, align 4
  %v248 = getelementptr i8, ptr %v65, i64 304
  store <4 x float> %v140, ptr %v248, align 4
  %v249 = getelementptr i8, ptr %v65, i64 320
  store <4 x float> %v141, ptr %v249, align 4
  %v250 = getelementptr i8, ptr %v65, i64 336
  store <4 x float> %v142, ptr %v250, align 4
  %v251 = getelementptr i8, ptr %v65, i64 352
  store <4 x float> %v143, ptr %v251, align 4
  %v252 = getelementptr i8, ptr %v65, i64 368
  store <4 x float> %v144, ptr %v252, align 4
  br label %after229
after229:
  %v253 = xor i1 %v53, true
  br i1 %v253, label %then254, label %after255
then254:
  %v256 = load <4 x float>, ptr %v65, align 4
  %v257 = fadd <4 x float> %v256, %v121
  store <4 x float> %v257, ptr %v65, align 4
  %v258 = getelementptr i8, ptr %v65, i64 16
  %v259 = load <4 x float>, ptr %v258, align 4
  %v260 = fadd <4 x float> %v259, %v122
  %v261 = getelementptr i8, ptr %v65, i64 16
  store <4 x float> %v260, ptr %v261, align 4
  %v262 = getelementptr i8, ptr %v65, i64 32
  %v263 = load <4 x float>, ptr %v262, align 4
  %v264 = fadd <4 x float> %v263, %v123
  %v265 = getelementptr i8, ptr %v65, i64 32
  store <4 x float> %v264, ptr %v265, align 4
  %v266 = getelementptr i8, ptr %v65, i64 48
  %v267 = load <4 x float>, ptr %v266, align 4
  %v268 = fadd <4 x float> %v267, %v124
  %v269 = getelementptr i8, ptr %v65, i64 48
  store <4 x float> %v268, ptr %v269, align 4
  %v270 = getelementptr i8, ptr %v65, i64 64
  %v271 = load <4 x float>, ptr %v270, align 4
  %v272 = fadd <4 x float> %v271, %v125
  %v273 = getelementptr i8, ptr %v65, i64 64
  store <4 x float> %v272, ptr %v273, align 4
  %v274 = getelementptr i8, ptr %v65, i64 80
  %v275 = load <4 x float>, ptr %v274, align 4
  %v276 = fadd <4 x float> %v275, %v126
  %v277 = getelementptr i8, ptr %v65, i64 80
  store <4 x float> %v276, ptr %v277, align 4
  %v278 = getelementptr i8, ptr %v65, i64 96
  %v279 = load <4 x float>, ptr %v278, align 4
  %v280 = fadd <4 x float> %v279, %v127
  %v281 = getelementptr i8, ptr %v65, i64 96
  store <4 x float> %v280, ptr %v281, align 4
  %v282 = getelementptr i8, ptr %v65, i64 112
  %v283 = load <4 x float>, ptr %v282, align 4
  %v284 = fadd <4 x float> %v283, %v128
  %v285 = getelementptr i8, ptr %v65, i64 112
  store <4 x float> %v284, ptr %v285, align 4
  %v286 = getelementptr i8, ptr %v65, i64 128
  %v287 = load <4 x float>, ptr %v286, align 4
  %v288 = fadd <4 x float> %v287, %v129
  %v289 = getelementptr i8, ptr %v65, i64 128
  store <4 x float> %v288, ptr %v289, align 4
  %v290 = getelementptr i8, ptr %v65, i64 144
  %v291 = load <4 x float>, ptr %v290, align 4
  %v292 = fadd <4 x float> %v291, %v130
  %v293 = getelementptr i8, ptr %v65, i64 144
  store <4 x float> %v292, ptr %v293, align 4
  %v294 = getelementptr i8, ptr %v65, i64 160
  %v295 = load <4 x float>, ptr %v294, align 4
  %v296 = fadd <4 x float> %v295, %v131
  %v297 = getelementptr i8, ptr %v65, i64 160
  store <4 x float> %v296, ptr %v297, align 4
  %v298 = getelementptr i8, ptr %v65, i64 176
  %v299 = load <4 x float>, ptr %v298, align 4
  %v300 = fadd <4 x float> %v299, %v132
  %v301 = getelementptr i8, ptr %v65, i64 176
  store <4 x float> %v300, ptr %v301, align 4
  %v302 = getelementptr i8, ptr %v65, i64 192
  %v303 = load <4 x float>, ptr %v302, align 4
  %v304 = fadd <4 x float> %v303, %v133
  %v305 = getelementptr i8, ptr %v65, i64 192
  store <4 x float> %v304, ptr %v305, align 4
  %v306 = getelementptr i8, ptr %v65, i64 208
  %v307 = load <4 x float>, ptr %v306, align 4
  %v308 = fadd <4 x float> %v307, %v134
  %v309 = getelementptr i8, ptr %v65, i64 208
  store <4 x float> %v308, ptr %v309, align 4
  %v310 = getelementptr i8, ptr %v65, i64 224
  %v311 = load <4 x float>, ptr %v310, align 4
  %v312 = fadd <4 x float> %v311, %v135
  %v313 = getelementptr i8, ptr %v65, i64 224
  store <4 x float> %v312, ptr %v313, align 4
  %v314 = getelementptr i8, ptr %v65, i64 240
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = fadd <4 x float> %v315, %v136
  %v317 = getelementptr i8, ptr %v65, i64 240
  store <4 x float> %v316, ptr %v317, align 4
  %v318 = getelementptr i8, ptr %v65, i64 256
  %v319 = load <4 x float>, ptr %v318, align 4
  %v320 = fadd <4 x float> %v319, %v137
  %v321 = getelementptr i8, ptr %v65, i64 256
  store <4 x float> %v320, ptr %v321, align 4
  %v322 = getelementptr i8, ptr %v65, i64 272
  %v323 = load <4 x float>, ptr %v322, align 4
  %v324 = fadd <4 x float> %v323, %v138
  %v325 = getelementptr i8, ptr %v65, i64 272
  store <4 x float> %v324, ptr %v325, align 4
  %v326 = getelementptr i8, ptr %v65, i64 288
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = fadd <4 x float> %v327, %v139
  %v329 = getelementptr i8, ptr %v65, i64 288
  store <4 x float> %v328, ptr %v329, align 4
  %v330 = getelementptr i8, ptr %v65, i64 304
  %v331 = load <4 x float>, ptr %v330, align 4
  %v332 = fadd <4 x float> %v331, %v140
  %v333 = getelementptr i8, ptr %v65, i64 304
  store <4 x float> %v332, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v65, i64 320
  %v335 = load <4 x float>, ptr %v334, align 4
  %v336 = fadd <4 x float> %v335, %v141
  %v337 = getelementptr i8, ptr %v65, i64 320
  store <4 x float> %v336, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v65, i64 336
  %v339 = load <4 x float>, ptr %v338, align 4
  %v340 = fadd <4 x float> %v339, %v142
  %v341 = getelementptr i8, ptr %v65, i64 336
  store <4 x float> %v340, ptr %v341, align 4
  %v342 = getelementptr i8, ptr %v65, i64 352
  %v343 = load <4 x float>, ptr %v342, align 4
  %v344 = fadd <4 x float> %v343, %v143
  %v345 = getelementptr i8, ptr %v65, i64 352
  store <4 x float> %v344, ptr %v345, align 4
  %v346 = getelementptr i8, ptr %v65, i64 368
  %v347 = load <4 x float>, ptr %v346, align 4
  %v348 = fadd <4 x float> %v347, %v144
  %v349 = getelementptr i8, ptr %v65, i64 368
  store <4 x float> %v348, ptr %v349, align 4
  br label %after255
after255:
  %v350 = getelementptr i8, ptr %v65, i64 384
  %v351 = add i64 %v64, 1
  %v352 = freeze i64 %v351
  br label %head61
done63:
  %v353 = getelementptr i8, ptr %v58, i64 %v15
  %v354 = getelementptr i8, ptr %v59, i64 %v17
  %v355 = add i64 %v57, 1
  %v356 = freeze i64 %v355
  br label %head54
done56:
  %v357 = add i64 %v45, %v21
  %v358 = freeze i64 %v357
  br label %head42
done44:
  %v359 = getelementptr i8, ptr %v38, i64 %v29
  %v360 = getelementptr i8, ptr %v39, i64 %v31
  %v361 = getelementptr i8, ptr %v40, i64 %v33
  %v362 = add i64 %v37, 1
  %v363 = freeze i64 %v362
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
