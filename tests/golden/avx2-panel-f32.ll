; panel[f32; tile 6 positions × 2 vectors of 8]
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
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 72
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 88
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 40
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 48
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 56
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 64
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 104
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 112
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 120
  %v31 = load i64, ptr %v30, align 8
  br label %head32
head32:
  %v35 = phi i64 [ 0, %entry ], [ %v443, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v439, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v440, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v441, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v438, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v435, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v436, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v434, %done67 ]
  %v51 = icmp slt i64 %v50, %v23
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = mul i64 %v50, 32
  %v53 = getelementptr i8, ptr %v11, i64 %v52
  %v54 = icmp eq i64 %v50, 0
  %v55 = load i64, ptr %v53, align 8
  %v56 = getelementptr i8, ptr %v53, i64 8
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v53, i64 16
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v53, i64 24
  %v61 = load i64, ptr %v60, align 8
  %v62 = mul i64 %v55, 8
  %v63 = getelementptr i8, ptr %v13, i64 %v62
  %v64 = getelementptr i8, ptr %v44, i64 %v61
  br label %head65
head65:
  %v68 = phi i64 [ 0, %body48 ], [ %v432, %done138 ]
  %v69 = icmp slt i64 %v68, %v15
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 48
  %v71 = getelementptr i8, ptr %v7, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v36, i64 %v72
  %v74 = getelementptr i8, ptr %v9, i64 %v70
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %v45, i64 %v75
  %v77 = add i64 %v70, 8
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %v36, i64 %v79
  %v81 = getelementptr i8, ptr %v9, i64 %v77
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v45, i64 %v82
  %v84 = add i64 %v70, 16
  %v85 = getelementptr i8, ptr %v7, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v36, i64 %v86
  %v88 = getelementptr i8, ptr %v9, i64 %v84
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v45, i64 %v89
  %v91 = add i64 %v70, 24
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v36, i64 %v93
  %v95 = getelementptr i8, ptr %v9, i64 %v91
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v45, i64 %v96
  %v98 = add i64 %v70, 32
  %v99 = getelementptr i8, ptr %v7, i64 %v98
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %v36, i64 %v100
  %v102 = getelementptr i8, ptr %v9, i64 %v98
  %v103 = load i64, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v45, i64 %v103
  %v105 = add i64 %v70, 40
  %v106 = getelementptr i8, ptr %v7, i64 %v105
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v36, i64 %v107
  %v109 = getelementptr i8, ptr %v9, i64 %v105
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v45, i64 %v110
  %v112 = select i1 %v54, ptr %v44, ptr %v76
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr i8, ptr %v112, i64 32
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = select i1 %v54, ptr %v44, ptr %v83
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr i8, ptr %v116, i64 32
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = select i1 %v54, ptr %v44, ptr %v90
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr i8, ptr %v120, i64 32
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = select i1 %v54, ptr %v44, ptr %v97
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr i8, ptr %v124, i64 32
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = select i1 %v54, ptr %v44, ptr %v104
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr i8, ptr %v128, i64 32
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = select i1 %v54, ptr %v44, ptr %v111
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = getelementptr i8, ptr %v132, i64 32
  %v135 = load <8 x float>, ptr %v134, align 4
  br label %head136
head136:
  %v139 = phi i64 [ 0, %body66 ], [ %v424, %done365 ]
  %v140 = phi ptr [ %v64, %body66 ], [ %v367, %done365 ]
  %v141 = phi <8 x float> [ %v113, %body66 ], [ %v368, %done365 ]
  %v142 = phi <8 x float> [ %v115, %body66 ], [ %v369, %done365 ]
  %v143 = phi <8 x float> [ %v117, %body66 ], [ %v370, %done365 ]
  %v144 = phi <8 x float> [ %v119, %body66 ], [ %v371, %done365 ]
  %v145 = phi <8 x float> [ %v121, %body66 ], [ %v372, %done365 ]
  %v146 = phi <8 x float> [ %v123, %body66 ], [ %v373, %done365 ]
  %v147 = phi <8 x float> [ %v125, %body66 ], [ %v374, %done365 ]
  %v148 = phi <8 x float> [ %v127, %body66 ], [ %v375, %done365 ]
  %v149 = phi <8 x float> [ %v129, %body66 ], [ %v376, %done365 ]
  %v150 = phi <8 x float> [ %v131, %body66 ], [ %v377, %done365 ]
  %v151 = phi <8 x float> [ %v133, %body66 ], [ %v378, %done365 ]
  %v152 = phi <8 x float> [ %v135, %body66 ], [ %v379, %done365 ]
  %v153 = icmp slt i64 %v139, %v57
  br i1 %v153, label %body137, label %done138
body137:
  %v154 = mul i64 %v139, 8
  %v155 = getelementptr i8, ptr %v63, i64 %v154
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr i8, ptr %v73, i64 %v156
  %v158 = getelementptr i8, ptr %v80, i64 %v156
  %v159 = getelementptr i8, ptr %v87, i64 %v156
  %v160 = getelementptr i8, ptr %v94, i64 %v156
  %v161 = getelementptr i8, ptr %v101, i64 %v156
  %v162 = getelementptr i8, ptr %v108, i64 %v156
  %v163 = mul i64 %v59, 4
  %v164 = sub i64 %v163, 12
  br label %head165
head165:
  %v168 = phi i64 [ 0, %body137 ], [ %v362, %body166 ]
  %v169 = phi ptr [ %v140, %body137 ], [ %v360, %body166 ]
  %v170 = phi <8 x float> [ %v141, %body137 ], [ %v333, %body166 ]
  %v171 = phi <8 x float> [ %v142, %body137 ], [ %v334, %body166 ]
  %v172 = phi <8 x float> [ %v143, %body137 ], [ %v338, %body166 ]
  %v173 = phi <8 x float> [ %v144, %body137 ], [ %v339, %body166 ]
  %v174 = phi <8 x float> [ %v145, %body137 ], [ %v343, %body166 ]
  %v175 = phi <8 x float> [ %v146, %body137 ], [ %v344, %body166 ]
  %v176 = phi <8 x float> [ %v147, %body137 ], [ %v348, %body166 ]
  %v177 = phi <8 x float> [ %v148, %body137 ], [ %v349, %body166 ]
  %v178 = phi <8 x float> [ %v149, %body137 ], [ %v353, %body166 ]
  %v179 = phi <8 x float> [ %v150, %body137 ], [ %v354, %body166 ]
  %v180 = phi <8 x float> [ %v151, %body137 ], [ %v358, %body166 ]
  %v181 = phi <8 x float> [ %v152, %body137 ], [ %v359, %body166 ]
  %v182 = icmp slt i64 %v168, %v164
  br i1 %v182, label %body166, label %done167
body166:
  %v183 = getelementptr i8, ptr %v157, i64 %v168
  %v184 = getelementptr i8, ptr %v158, i64 %v168
  %v185 = getelementptr i8, ptr %v159, i64 %v168
  %v186 = getelementptr i8, ptr %v160, i64 %v168
  %v187 = getelementptr i8, ptr %v161, i64 %v168
  %v188 = getelementptr i8, ptr %v162, i64 %v168
  %v189 = load <8 x float>, ptr %v169, align 4
  %v190 = getelementptr i8, ptr %v169, i64 32
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = load float, ptr %v183, align 4
  %v193 = insertelement <8 x float> poison, float %v192, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> %v189, <8 x float> %v170)
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> %v191, <8 x float> %v171)
  %v197 = load float, ptr %v184, align 4
  %v198 = insertelement <8 x float> poison, float %v197, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v189, <8 x float> %v172)
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v191, <8 x float> %v173)
  %v202 = load float, ptr %v185, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v189, <8 x float> %v174)
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v191, <8 x float> %v175)
  %v207 = load float, ptr %v186, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> %v189, <8 x float> %v176)
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> %v191, <8 x float> %v177)
  %v212 = load float, ptr %v187, align 4
  %v213 = insertelement <8 x float> poison, float %v212, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v189, <8 x float> %v178)
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v191, <8 x float> %v179)
  %v217 = load float, ptr %v188, align 4
  %v218 = insertelement <8 x float> poison, float %v217, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> %v189, <8 x float> %v180)
  %v221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> %v191, <8 x float> %v181)
  %v222 = getelementptr i8, ptr %v169, i64 64
  fence syncscope("singlethread") seq_cst
  %v223 = getelementptr i8, ptr %v157, i64 %v168
  %v224 = getelementptr i8, ptr %v223, i64 4
  %v225 = getelementptr i8, ptr %v158, i64 %v168
  %v226 = getelementptr i8, ptr %v225, i64 4
  %v227 = getelementptr i8, ptr %v159, i64 %v168
  %v228 = getelementptr i8, ptr %v227, i64 4
  %v229 = getelementptr i8, ptr %v160, i64 %v168
  %v230 = getelementptr i8, ptr %v229, i64 4
  %v231 = getelementptr i8, ptr %v161, i64 %v168
  %v232 = getelementptr i8, ptr %v231, i64 4
  %v233 = getelementptr i8, ptr %v162, i64 %v168
  %v234 = getelementptr i8, ptr %v233, i64 4
  %v235 = load <8 x float>, ptr %v222, align 4
  %v236 = getelementptr i8, ptr %v222, i64 32
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = load float, ptr %v224, align 4
  %v239 = insertelement <8 x float> poison, float %v238, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v235, <8 x float> %v195)
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v237, <8 x float> %v196)
  %v243 = load float, ptr %v226, align 4
  %v244 = insertelement <8 x float> poison, float %v243, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v245, <8 x float> %v235, <8 x float> %v200)
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v245, <8 x float> %v237, <8 x float> %v201)
  %v248 = load float, ptr %v228, align 4
  %v249 = insertelement <8 x float> poison, float %v248, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> %v235, <8 x float> %v205)
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> %v237, <8 x float> %v206)
  %v253 = load float, ptr %v230, align 4
  %v254 = insertelement <8 x float> poison, float %v253, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v235, <8 x float> %v210)
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v237, <8 x float> %v211)
  %v258 = load float, ptr %v232, align 4
  %v259 = insertelement <8 x float> poison, float %v258, i64 0
  %v260 = shufflevector <8 x float> %v259, <8 x float> poison, <8 x i32> zeroinitializer
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v235, <8 x float> %v215)
  %v262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v237, <8 x float> %v216)
  %v263 = load float, ptr %v234, align 4
  %v264 = insertelement <8 x float> poison, float %v263, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v235, <8 x float> %v220)
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v237, <8 x float> %v221)
  %v268 = getelementptr i8, ptr %v222, i64 64
  fence syncscope("singlethread") seq_cst
  %v269 = getelementptr i8, ptr %v157, i64 %v168
  %v270 = getelementptr i8, ptr %v269, i64 8
  %v271 = getelementptr i8, ptr %v158, i64 %v168
  %v272 = getelementptr i8, ptr %v271, i64 8
  %v273 = getelementptr i8, ptr %v159, i64 %v168
  %v274 = getelementptr i8, ptr %v273, i64 8
  %v275 = getelementptr i8, ptr %v160, i64 %v168
  %v276 = getelementptr i8, ptr %v275, i64 8
  %v277 = getelementptr i8, ptr %v161, i64 %v168
  %v278 = getelementptr i8, ptr %v277, i64 8
  %v279 = getelementptr i8, ptr %v162, i64 %v168
  %v280 = getelementptr i8, ptr %v279, i64 8
  %v281 = load <8 x float>, ptr %v268, align 4
  %v282 = getelementptr i8, ptr %v268, i64 32
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = load float, ptr %v270, align 4
  %v285 = insertelement <8 x float> poison, float %v284, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v286, <8 x float> %v281, <8 x float> %v241)
  %v288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v286, <8 x float> %v283, <8 x float> %v242)
  %v289 = load float, ptr %v272, align 4
  %v290 = insertelement <8 x float> poison, float %v289, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v281, <8 x float> %v246)
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v283, <8 x float> %v247)
  %v294 = load float, ptr %v274, align 4
  %v295 = insertelement <8 x float> poison, float %v294, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v281, <8 x float> %v251)
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v283, <8 x float> %v252)
  %v299 = load float, ptr %v276, align 4
  %v300 = insertelement <8 x float> poison, float %v299, i64 0
  %v301 = shufflevector <8 x float> %v300, <8 x float> poison, <8 x i32> zeroinitializer
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v281, <8 x float> %v256)
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v283, <8 x float> %v257)
  %v304 = load float, ptr %v278, align 4
  %v305 = insertelement <8 x float> poison, float %v304, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v281, <8 x float> %v261)
  %v308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v283, <8 x float> %v262)
  %v309 = load float, ptr %v280, align 4
  %v310 = insertelement <8 x float> poison, float %v309, i64 0
  %v311 = shufflevector <8 x float> %v310, <8 x float> poison, <8 x i32> zeroinitializer
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v281, <8 x float> %v266)
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v283, <8 x float> %v267)
  %v314 = getelementptr i8, ptr %v268, i64 64
  fence syncscope("singlethread") seq_cst
  %v315 = getelementptr i8, ptr %v157, i64 %v168
  %v316 = getelementptr i8, ptr %v315, i64 12
  %v317 = getelementptr i8, ptr %v158, i64 %v168
  %v318 = getelementptr i8, ptr %v317, i64 12
  %v319 = getelementptr i8, ptr %v159, i64 %v168
  %v320 = getelementptr i8, ptr %v319, i64 12
  %v321 = getelementptr i8, ptr %v160, i64 %v168
  %v322 = getelementptr i8, ptr %v321, i64 12
  %v323 = getelementptr i8, ptr %v161, i64 %v168
  %v324 = getelementptr i8, ptr %v323, i64 12
  %v325 = getelementptr i8, ptr %v162, i64 %v168
  %v326 = getelementptr i8, ptr %v325, i64 12
  %v327 = load <8 x float>, ptr %v314, align 4
  %v328 = getelementptr i8, ptr %v314, i64 32
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = load float, ptr %v316, align 4
  %v331 = insertelement <8 x float> poison, float %v330, i64 0
  %v332 = shufflevector <8 x float> %v331, <8 x float> poison, <8 x i32> zeroinitializer
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v327, <8 x float> %v287)
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> %v288)
  %v335 = load float, ptr %v318, align 4
  %v336 = insertelement <8 x float> poison, float %v335, i64 0
  %v337 = shufflevector <8 x float> %v336, <8 x float> poison, <8 x i32> zeroinitializer
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v327, <8 x float> %v292)
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v329, <8 x float> %v293)
  %v340 = load float, ptr %v320, align 4
  %v341 = insertelement <8 x float> poison, float %v340, i64 0
  %v342 = shufflevector <8 x float> %v341, <8 x float> poison, <8 x i32> zeroinitializer
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v327, <8 x float> %v297)
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v329, <8 x float> %v298)
  %v345 = load float, ptr %v322, align 4
  %v346 = insertelement <8 x float> poison, float %v345, i64 0
  %v347 = shufflevector <8 x float> %v346, <8 x float> poison, <8 x i32> zeroinitializer
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v327, <8 x float> %v302)
  %v349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v329, <8 x float> %v303)
  %v350 = load float, ptr %v324, align 4
  %v351 = insertelement <8 x float> poison, float %v350, i64 0
  %v352 = shufflevector <8 x float> %v351, <8 x float> poison, <8 x i32> zeroinitializer
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> %v327, <8 x float> %v307)
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> %v329, <8 x float> %v308)
  %v355 = load float, ptr %v326, align 4
  %v356 = insertelement <8 x float> poison, float %v355, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v327, <8 x float> %v312)
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v329, <8 x float> %v313)
  %v360 = getelementptr i8, ptr %v314, i64 64
  %v361 = add i64 %v168, 16
  %v362 = freeze i64 %v361
  br label %head165
done167:
  br label %head363
head363:
  %v366 = phi i64 [ %v168, %done167 ], [ %v422, %body364 ]
  %v367 = phi ptr [ %v169, %done167 ], [ %v420, %body364 ]
  %v368 = phi <8 x float> [ %v170, %done167 ], [ %v393, %body364 ]
  %v369 = phi <8 x float> [ %v171, %done167 ], [ %v394, %body364 ]
  %v370 = phi <8 x float> [ %v172, %done167 ], [ %v398, %body364 ]
  %v371 = phi <8 x float> [ %v173, %done167 ], [ %v399, %body364 ]
  %v372 = phi <8 x float> [ %v174, %done167 ], [ %v403, %body364 ]
  %v373 = phi <8 x float> [ %v175, %done167 ], [ %v404, %body364 ]
  %v374 = phi <8 x float> [ %v176, %done167 ], [ %v408, %body364 ]
  %v375 = phi <8 x float> [ %v177, %done167 ], [ %v409, %body364 ]
  %v376 = phi <8 x float> [ %v178, %done167 ], [ %v413, %body364 ]
  %v377 = phi <8 x float> [ %v179, %done167 ], [ %v414, %body364 ]
  %v378 = phi <8 x float> [ %v180, %done167 ], [ %v418, %body364 ]
  %v379 = phi <8 x float> [ %v181, %done167 ], [ %v419, %body364 ]
  %v380 = icmp slt i64 %v366, %v163
  br i1 %v380, label %body364, label %done365
body364:
  %v381 = getelementptr i8, ptr %v157, i64 %v366
  %v382 = getelementptr i8, ptr %v158, i64 %v366
  %v383 = getelementptr i8, ptr %v159, i64 %v366
  %v384 = getelementptr i8, ptr %v160, i64 %v366
  %v385 = getelementptr i8, ptr %v161, i64 %v366
  %v386 = getelementptr i8, ptr %v162, i64 %v366
  %v387 = load <8 x float>, ptr %v367, align 4
  %v388 = getelementptr i8, ptr %v367, i64 32
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = load float, ptr %v381, align 4
  %v391 = insertelement <8 x float> poison, float %v390, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  %v393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> %v387, <8 x float> %v368)
  %v394 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> %v389, <8 x float> %v369)
  %v395 = load float, ptr %v382, align 4
  %v396 = insertelement <8 x float> poison, float %v395, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> %v387, <8 x float> %v370)
  %v399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> %v389, <8 x float> %v371)
  %v400 = load float, ptr %v383, align 4
  %v401 = insertelement <8 x float> poison, float %v400, i64 0
  %v402 = shufflevector <8 x float> %v401, <8 x float> poison, <8 x i32> zeroinitializer
  %v403 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v402, <8 x float> %v387, <8 x float> %v372)
  %v404 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v402, <8 x float> %v389, <8 x float> %v373)
  %v405 = load float, ptr %v384, align 4
  %v406 = insertelement <8 x float> poison, float %v405, i64 0
  %v407 = shufflevector <8 x float> %v406, <8 x float> poison, <8 x i32> zeroinitializer
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v387, <8 x float> %v374)
  %v409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v389, <8 x float> %v375)
  %v410 = load float, ptr %v385, align 4
  %v411 = insertelement <8 x float> poison, float %v410, i64 0
  %v412 = shufflevector <8 x float> %v411, <8 x float> poison, <8 x i32> zeroinitializer
  %v413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v412, <8 x float> %v387, <8 x float> %v376)
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v412, <8 x float> %v389, <8 x float> %v377)
  %v415 = load float, ptr %v386, align 4
  %v416 = insertelement <8 x float> poison, float %v415, i64 0
  %v417 = shufflevector <8 x float> %v416, <8 x float> poison, <8 x i32> zeroinitializer
  %v418 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v417, <8 x float> %v387, <8 x float> %v378)
  %v419 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v417, <8 x float> %v389, <8 x float> %v379)
  %v420 = getelementptr i8, ptr %v367, i64 64
  %v421 = add i64 %v366, 4
  %v422 = freeze i64 %v421
  br label %head363
done365:
  %v423 = add i64 %v139, 1
  %v424 = freeze i64 %v423
  br label %head136
done138:
  store <8 x float> %v141, ptr %v76, align 1
  %v425 = getelementptr i8, ptr %v76, i64 32
  store <8 x float> %v142, ptr %v425, align 1
  store <8 x float> %v143, ptr %v83, align 1
  %v426 = getelementptr i8, ptr %v83, i64 32
  store <8 x float> %v144, ptr %v426, align 1
  store <8 x float> %v145, ptr %v90, align 1
  %v427 = getelementptr i8, ptr %v90, i64 32
  store <8 x float> %v146, ptr %v427, align 1
  store <8 x float> %v147, ptr %v97, align 1
  %v428 = getelementptr i8, ptr %v97, i64 32
  store <8 x float> %v148, ptr %v428, align 1
  store <8 x float> %v149, ptr %v104, align 1
  %v429 = getelementptr i8, ptr %v104, i64 32
  store <8 x float> %v150, ptr %v429, align 1
  store <8 x float> %v151, ptr %v111, align 1
  %v430 = getelementptr i8, ptr %v111, i64 32
  store <8 x float> %v152, ptr %v430, align 1
  %v431 = add i64 %v68, 1
  %v432 = freeze i64 %v431
  br label %head65
done67:
  %v433 = add i64 %v50, 1
  %v434 = freeze i64 %v433
  br label %head47
done49:
  %v435 = getelementptr i8, ptr %v44, i64 %v19
  %v436 = getelementptr i8, ptr %v45, i64 %v21
  %v437 = add i64 %v43, 1
  %v438 = freeze i64 %v437
  br label %head40
done42:
  %v439 = getelementptr i8, ptr %v36, i64 %v27
  %v440 = getelementptr i8, ptr %v37, i64 %v29
  %v441 = getelementptr i8, ptr %v38, i64 %v31
  %v442 = add i64 %v35, 1
  %v443 = freeze i64 %v442
  br label %head32
done34:
  ret void
}
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
