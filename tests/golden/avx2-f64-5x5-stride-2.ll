; stencil[f64→f64→f64; tile 4×3 vectors of 4, rows; columns of 3+2 taps]
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
  %v46 = icmp sge i64 %v9, 4
  br i1 %v46, label %then47, label %after48
then47:
  %v49 = sub i64 %v9, 4
  br label %head50
head50:
  %v53 = phi i64 [ %v40, %then47 ], [ %v397, %done287 ]
  %v54 = icmp slt i64 %v53, %v43
  br i1 %v54, label %body51, label %done52
body51:
  %v55 = call i64 @llvm.smin.i64(i64 %v53, i64 %v49)
  %v56 = mul i64 %v55, %v13
  %v57 = getelementptr i8, ptr %v1, i64 %v56
  %v58 = mul i64 %v55, %v15
  %v59 = getelementptr i8, ptr %v3, i64 %v58
  %v60 = sub i64 %v45, %v41
  %v61 = udiv i64 %v60, 12
  %v62 = urem i64 %v60, 12
  %v63 = mul i64 %v61, 12
  %v64 = add i64 %v41, %v63
  br label %head65
head65:
  %v68 = phi i64 [ %v41, %body51 ], [ %v283, %done184 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 8
  %v71 = getelementptr i8, ptr %v57, i64 %v70
  br label %head72
head72:
  %v75 = phi i64 [ 0, %body66 ], [ %v177, %body73 ]
  %v76 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v128, %body73 ]
  %v77 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v133, %body73 ]
  %v78 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v138, %body73 ]
  %v79 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v143, %body73 ]
  %v80 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v148, %body73 ]
  %v81 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v153, %body73 ]
  %v82 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v158, %body73 ]
  %v83 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v162, %body73 ]
  %v84 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v166, %body73 ]
  %v85 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v170, %body73 ]
  %v86 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v173, %body73 ]
  %v87 = phi <4 x double> [ zeroinitializer, %body66 ], [ %v176, %body73 ]
  %v88 = icmp slt i64 %v75, %v17
  br i1 %v88, label %body73, label %done74
body73:
  %v89 = mul i64 %v75, 8
  %v90 = getelementptr i8, ptr %v5, i64 %v89
  %v91 = load i64, ptr %v90, align 8
  %v92 = mul i64 %v75, 24
  %v93 = getelementptr i8, ptr %v7, i64 %v92
  %v94 = getelementptr i8, ptr %v71, i64 %v91
  %v95 = load double, ptr %v93, align 1
  %v96 = insertelement <4 x double> poison, double %v95, i64 0
  %v97 = shufflevector <4 x double> %v96, <4 x double> poison, <4 x i32> zeroinitializer
  %v98 = getelementptr i8, ptr %v93, i64 8
  %v99 = load double, ptr %v98, align 1
  %v100 = insertelement <4 x double> poison, double %v99, i64 0
  %v101 = shufflevector <4 x double> %v100, <4 x double> poison, <4 x i32> zeroinitializer
  %v102 = getelementptr i8, ptr %v93, i64 16
  %v103 = load double, ptr %v102, align 1
  %v104 = insertelement <4 x double> poison, double %v103, i64 0
  %v105 = shufflevector <4 x double> %v104, <4 x double> poison, <4 x i32> zeroinitializer
  %v106 = load <4 x double>, ptr %v94, align 1
  %v107 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v106, <4 x double> %v97, <4 x double> %v76)
  %v108 = getelementptr i8, ptr %v94, i64 32
  %v109 = load <4 x double>, ptr %v108, align 1
  %v110 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v109, <4 x double> %v97, <4 x double> %v77)
  %v111 = getelementptr i8, ptr %v94, i64 64
  %v112 = load <4 x double>, ptr %v111, align 1
  %v113 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v112, <4 x double> %v97, <4 x double> %v78)
  %v114 = getelementptr i8, ptr %v94, i64 %v13
  %v115 = load <4 x double>, ptr %v114, align 1
  %v116 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v115, <4 x double> %v101, <4 x double> %v107)
  %v117 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v115, <4 x double> %v97, <4 x double> %v79)
  %v118 = getelementptr i8, ptr %v114, i64 32
  %v119 = load <4 x double>, ptr %v118, align 1
  %v120 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v119, <4 x double> %v101, <4 x double> %v110)
  %v121 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v119, <4 x double> %v97, <4 x double> %v80)
  %v122 = getelementptr i8, ptr %v114, i64 64
  %v123 = load <4 x double>, ptr %v122, align 1
  %v124 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v123, <4 x double> %v101, <4 x double> %v113)
  %v125 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v123, <4 x double> %v97, <4 x double> %v81)
  %v126 = getelementptr i8, ptr %v114, i64 %v13
  %v127 = load <4 x double>, ptr %v126, align 1
  %v128 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v127, <4 x double> %v105, <4 x double> %v116)
  %v129 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v127, <4 x double> %v101, <4 x double> %v117)
  %v130 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v127, <4 x double> %v97, <4 x double> %v82)
  %v131 = getelementptr i8, ptr %v126, i64 32
  %v132 = load <4 x double>, ptr %v131, align 1
  %v133 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v132, <4 x double> %v105, <4 x double> %v120)
  %v134 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v132, <4 x double> %v101, <4 x double> %v121)
  %v135 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v132, <4 x double> %v97, <4 x double> %v83)
  %v136 = getelementptr i8, ptr %v126, i64 64
  %v137 = load <4 x double>, ptr %v136, align 1
  %v138 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v137, <4 x double> %v105, <4 x double> %v124)
  %v139 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v137, <4 x double> %v101, <4 x double> %v125)
  %v140 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v137, <4 x double> %v97, <4 x double> %v84)
  %v141 = getelementptr i8, ptr %v126, i64 %v13
  %v142 = load <4 x double>, ptr %v141, align 1
  %v143 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v142, <4 x double> %v105, <4 x double> %v129)
  %v144 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v142, <4 x double> %v101, <4 x double> %v130)
  %v145 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v142, <4 x double> %v97, <4 x double> %v85)
  %v146 = getelementptr i8, ptr %v141, i64 32
  %v147 = load <4 x double>, ptr %v146, align 1
  %v148 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v147, <4 x double> %v105, <4 x double> %v134)
  %v149 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v147, <4 x double> %v101, <4 x double> %v135)
  %v150 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v147, <4 x double> %v97, <4 x double> %v86)
  %v151 = getelementptr i8, ptr %v141, i64 64
  %v152 = load <4 x double>, ptr %v151, align 1
  %v153 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v152, <4 x double> %v105, <4 x double> %v139)
  %v154 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v152, <4 x double> %v101, <4 x double> %v140)
  %v155 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v152, <4 x double> %v97, <4 x double> %v87)
  %v156 = getelementptr i8, ptr %v141, i64 %v13
  %v157 = load <4 x double>, ptr %v156, align 1
  %v158 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v157, <4 x double> %v105, <4 x double> %v144)
  %v159 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v157, <4 x double> %v101, <4 x double> %v145)
  %v160 = getelementptr i8, ptr %v156, i64 32
  %v161 = load <4 x double>, ptr %v160, align 1
  %v162 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v161, <4 x double> %v105, <4 x double> %v149)
  %v163 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v161, <4 x double> %v101, <4 x double> %v150)
  %v164 = getelementptr i8, ptr %v156, i64 64
  %v165 = load <4 x double>, ptr %v164, align 1
  %v166 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v165, <4 x double> %v105, <4 x double> %v154)
  %v167 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v165, <4 x double> %v101, <4 x double> %v155)
  %v168 = getelementptr i8, ptr %v156, i64 %v13
  %v169 = load <4 x double>, ptr %v168, align 1
  %v170 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v169, <4 x double> %v105, <4 x double> %v159)
  %v171 = getelementptr i8, ptr %v168, i64 32
  %v172 = load <4 x double>, ptr %v171, align 1
  %v173 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v172, <4 x double> %v105, <4 x double> %v163)
  %v174 = getelementptr i8, ptr %v168, i64 64
  %v175 = load <4 x double>, ptr %v174, align 1
  %v176 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v175, <4 x double> %v105, <4 x double> %v167)
  %v177 = add i64 %v75, 1
  br label %head72
done74:
  %v178 = mul i64 %v17, 8
  %v179 = getelementptr i8, ptr %v5, i64 %v178
  %v180 = mul i64 %v17, 24
  %v181 = getelementptr i8, ptr %v7, i64 %v180
  br label %head182
head182:
  %v185 = phi i64 [ 0, %done74 ], [ %v265, %body183 ]
  %v186 = phi <4 x double> [ %v76, %done74 ], [ %v222, %body183 ]
  %v187 = phi <4 x double> [ %v77, %done74 ], [ %v226, %body183 ]
  %v188 = phi <4 x double> [ %v78, %done74 ], [ %v230, %body183 ]
  %v189 = phi <4 x double> [ %v79, %done74 ], [ %v234, %body183 ]
  %v190 = phi <4 x double> [ %v80, %done74 ], [ %v238, %body183 ]
  %v191 = phi <4 x double> [ %v81, %done74 ], [ %v242, %body183 ]
  %v192 = phi <4 x double> [ %v82, %done74 ], [ %v246, %body183 ]
  %v193 = phi <4 x double> [ %v83, %done74 ], [ %v250, %body183 ]
  %v194 = phi <4 x double> [ %v84, %done74 ], [ %v254, %body183 ]
  %v195 = phi <4 x double> [ %v85, %done74 ], [ %v258, %body183 ]
  %v196 = phi <4 x double> [ %v86, %done74 ], [ %v261, %body183 ]
  %v197 = phi <4 x double> [ %v87, %done74 ], [ %v264, %body183 ]
  %v198 = icmp slt i64 %v185, %v19
  br i1 %v198, label %body183, label %done184
body183:
  %v199 = mul i64 %v185, 8
  %v200 = getelementptr i8, ptr %v179, i64 %v199
  %v201 = load i64, ptr %v200, align 8
  %v202 = mul i64 %v185, 16
  %v203 = getelementptr i8, ptr %v181, i64 %v202
  %v204 = getelementptr i8, ptr %v71, i64 %v201
  %v205 = load double, ptr %v203, align 1
  %v206 = insertelement <4 x double> poison, double %v205, i64 0
  %v207 = shufflevector <4 x double> %v206, <4 x double> poison, <4 x i32> zeroinitializer
  %v208 = getelementptr i8, ptr %v203, i64 8
  %v209 = load double, ptr %v208, align 1
  %v210 = insertelement <4 x double> poison, double %v209, i64 0
  %v211 = shufflevector <4 x double> %v210, <4 x double> poison, <4 x i32> zeroinitializer
  %v212 = load <4 x double>, ptr %v204, align 1
  %v213 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v212, <4 x double> %v207, <4 x double> %v186)
  %v214 = getelementptr i8, ptr %v204, i64 32
  %v215 = load <4 x double>, ptr %v214, align 1
  %v216 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v215, <4 x double> %v207, <4 x double> %v187)
  %v217 = getelementptr i8, ptr %v204, i64 64
  %v218 = load <4 x double>, ptr %v217, align 1
  %v219 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v218, <4 x double> %v207, <4 x double> %v188)
  %v220 = getelementptr i8, ptr %v204, i64 %v13
  %v221 = load <4 x double>, ptr %v220, align 1
  %v222 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v221, <4 x double> %v211, <4 x double> %v213)
  %v223 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v221, <4 x double> %v207, <4 x double> %v189)
  %v224 = getelementptr i8, ptr %v220, i64 32
  %v225 = load <4 x double>, ptr %v224, align 1
  %v226 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v225, <4 x double> %v211, <4 x double> %v216)
  %v227 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v225, <4 x double> %v207, <4 x double> %v190)
  %v228 = getelementptr i8, ptr %v220, i64 64
  %v229 = load <4 x double>, ptr %v228, align 1
  %v230 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v229, <4 x double> %v211, <4 x double> %v219)
  %v231 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v229, <4 x double> %v207, <4 x double> %v191)
  %v232 = getelementptr i8, ptr %v220, i64 %v13
  %v233 = load <4 x double>, ptr %v232, align 1
  %v234 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v233, <4 x double> %v211, <4 x double> %v223)
  %v235 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v233, <4 x double> %v207, <4 x double> %v192)
  %v236 = getelementptr i8, ptr %v232, i64 32
  %v237 = load <4 x double>, ptr %v236, align 1
  %v238 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v237, <4 x double> %v211, <4 x double> %v227)
  %v239 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v237, <4 x double> %v207, <4 x double> %v193)
  %v240 = getelementptr i8, ptr %v232, i64 64
  %v241 = load <4 x double>, ptr %v240, align 1
  %v242 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v241, <4 x double> %v211, <4 x double> %v231)
  %v243 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v241, <4 x double> %v207, <4 x double> %v194)
  %v244 = getelementptr i8, ptr %v232, i64 %v13
  %v245 = load <4 x double>, ptr %v244, align 1
  %v246 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v245, <4 x double> %v211, <4 x double> %v235)
  %v247 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v245, <4 x double> %v207, <4 x double> %v195)
  %v248 = getelementptr i8, ptr %v244, i64 32
  %v249 = load <4 x double>, ptr %v248, align 1
  %v250 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v249, <4 x double> %v211, <4 x double> %v239)
  %v251 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v249, <4 x double> %v207, <4 x double> %v196)
  %v252 = getelementptr i8, ptr %v244, i64 64
  %v253 = load <4 x double>, ptr %v252, align 1
  %v254 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v253, <4 x double> %v211, <4 x double> %v243)
  %v255 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v253, <4 x double> %v207, <4 x double> %v197)
  %v256 = getelementptr i8, ptr %v244, i64 %v13
  %v257 = load <4 x double>, ptr %v256, align 1
  %v258 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v257, <4 x double> %v211, <4 x double> %v247)
  %v259 = getelementptr i8, ptr %v256, i64 32
  %v260 = load <4 x double>, ptr %v259, align 1
  %v261 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v260, <4 x double> %v211, <4 x double> %v251)
  %v262 = getelementptr i8, ptr %v256, i64 64
  %v263 = load <4 x double>, ptr %v262, align 1
  %v264 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v263, <4 x double> %v211, <4 x double> %v255)
  %v265 = add i64 %v185, 1
  br label %head182
done184:
  %v266 = mul i64 %v19, 8
  %v267 = getelementptr i8, ptr %v179, i64 %v266
  %v268 = mul i64 %v19, 16
  %v269 = getelementptr i8, ptr %v181, i64 %v268
  %v270 = mul i64 %v68, 8
  %v271 = getelementptr i8, ptr %v59, i64 %v270
  store <4 x double> %v186, ptr %v271, align 1
  %v272 = getelementptr i8, ptr %v271, i64 32
  store <4 x double> %v187, ptr %v272, align 1
  %v273 = getelementptr i8, ptr %v271, i64 64
  store <4 x double> %v188, ptr %v273, align 1
  %v274 = getelementptr i8, ptr %v271, i64 %v15
  store <4 x double> %v189, ptr %v274, align 1
  %v275 = getelementptr i8, ptr %v274, i64 32
  store <4 x double> %v190, ptr %v275, align 1
  %v276 = getelementptr i8, ptr %v274, i64 64
  store <4 x double> %v191, ptr %v276, align 1
  %v277 = getelementptr i8, ptr %v274, i64 %v15
  store <4 x double> %v192, ptr %v277, align 1
  %v278 = getelementptr i8, ptr %v277, i64 32
  store <4 x double> %v193, ptr %v278, align 1
  %v279 = getelementptr i8, ptr %v277, i64 64
  store <4 x double> %v194, ptr %v279, align 1
  %v280 = getelementptr i8, ptr %v277, i64 %v15
  store <4 x double> %v195, ptr %v280, align 1
  %v281 = getelementptr i8, ptr %v280, i64 32
  store <4 x double> %v196, ptr %v281, align 1
  %v282 = getelementptr i8, ptr %v280, i64 64
  store <4 x double> %v197, ptr %v282, align 1
  %v283 = add i64 %v68, 12
  br label %head65
done67:
  %v284 = sub i64 %v45, 4
  br label %head285
head285:
  %v288 = phi i64 [ %v64, %done67 ], [ %v396, %done349 ]
  %v289 = icmp slt i64 %v288, %v45
  br i1 %v289, label %body286, label %done287
body286:
  %v290 = call i64 @llvm.smin.i64(i64 %v288, i64 %v284)
  %v291 = mul i64 %v290, 8
  %v292 = getelementptr i8, ptr %v57, i64 %v291
  br label %head293
head293:
  %v296 = phi i64 [ 0, %body286 ], [ %v342, %body294 ]
  %v297 = phi <4 x double> [ zeroinitializer, %body286 ], [ %v327, %body294 ]
  %v298 = phi <4 x double> [ zeroinitializer, %body286 ], [ %v332, %body294 ]
  %v299 = phi <4 x double> [ zeroinitializer, %body286 ], [ %v337, %body294 ]
  %v300 = phi <4 x double> [ zeroinitializer, %body286 ], [ %v341, %body294 ]
  %v301 = icmp slt i64 %v296, %v17
  br i1 %v301, label %body294, label %done295
body294:
  %v302 = mul i64 %v296, 8
  %v303 = getelementptr i8, ptr %v5, i64 %v302
  %v304 = load i64, ptr %v303, align 8
  %v305 = mul i64 %v296, 24
  %v306 = getelementptr i8, ptr %v7, i64 %v305
  %v307 = getelementptr i8, ptr %v292, i64 %v304
  %v308 = load double, ptr %v306, align 1
  %v309 = insertelement <4 x double> poison, double %v308, i64 0
  %v310 = shufflevector <4 x double> %v309, <4 x double> poison, <4 x i32> zeroinitializer
  %v311 = getelementptr i8, ptr %v306, i64 8
  %v312 = load double, ptr %v311, align 1
  %v313 = insertelement <4 x double> poison, double %v312, i64 0
  %v314 = shufflevector <4 x double> %v313, <4 x double> poison, <4 x i32> zeroinitializer
  %v315 = getelementptr i8, ptr %v306, i64 16
  %v316 = load double, ptr %v315, align 1
  %v317 = insertelement <4 x double> poison, double %v316, i64 0
  %v318 = shufflevector <4 x double> %v317, <4 x double> poison, <4 x i32> zeroinitializer
  %v319 = load <4 x double>, ptr %v307, align 1
  %v320 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v319, <4 x double> %v310, <4 x double> %v297)
  %v321 = getelementptr i8, ptr %v307, i64 %v13
  %v322 = load <4 x double>, ptr %v321, align 1
  %v323 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v322, <4 x double> %v314, <4 x double> %v320)
  %v324 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v322, <4 x double> %v310, <4 x double> %v298)
  %v325 = getelementptr i8, ptr %v321, i64 %v13
  %v326 = load <4 x double>, ptr %v325, align 1
  %v327 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v326, <4 x double> %v318, <4 x double> %v323)
  %v328 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v326, <4 x double> %v314, <4 x double> %v324)
  %v329 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v326, <4 x double> %v310, <4 x double> %v299)
  %v330 = getelementptr i8, ptr %v325, i64 %v13
  %v331 = load <4 x double>, ptr %v330, align 1
  %v332 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v331, <4 x double> %v318, <4 x double> %v328)
  %v333 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v331, <4 x double> %v314, <4 x double> %v329)
  %v334 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v331, <4 x double> %v310, <4 x double> %v300)
  %v335 = getelementptr i8, ptr %v330, i64 %v13
  %v336 = load <4 x double>, ptr %v335, align 1
  %v337 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v336, <4 x double> %v318, <4 x double> %v333)
  %v338 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v336, <4 x double> %v314, <4 x double> %v334)
  %v339 = getelementptr i8, ptr %v335, i64 %v13
  %v340 = load <4 x double>, ptr %v339, align 1
  %v341 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v340, <4 x double> %v318, <4 x double> %v338)
  %v342 = add i64 %v296, 1
  br label %head293
done295:
  %v343 = mul i64 %v17, 8
  %v344 = getelementptr i8, ptr %v5, i64 %v343
  %v345 = mul i64 %v17, 24
  %v346 = getelementptr i8, ptr %v7, i64 %v345
  br label %head347
head347:
  %v350 = phi i64 [ 0, %done295 ], [ %v386, %body348 ]
  %v351 = phi <4 x double> [ %v297, %done295 ], [ %v373, %body348 ]
  %v352 = phi <4 x double> [ %v298, %done295 ], [ %v377, %body348 ]
  %v353 = phi <4 x double> [ %v299, %done295 ], [ %v381, %body348 ]
  %v354 = phi <4 x double> [ %v300, %done295 ], [ %v385, %body348 ]
  %v355 = icmp slt i64 %v350, %v19
  br i1 %v355, label %body348, label %done349
body348:
  %v356 = mul i64 %v350, 8
  %v357 = getelementptr i8, ptr %v344, i64 %v356
  %v358 = load i64, ptr %v357, align 8
  %v359 = mul i64 %v350, 16
  %v360 = getelementptr i8, ptr %v346, i64 %v359
  %v361 = getelementptr i8, ptr %v292, i64 %v358
  %v362 = load double, ptr %v360, align 1
  %v363 = insertelement <4 x double> poison, double %v362, i64 0
  %v364 = shufflevector <4 x double> %v363, <4 x double> poison, <4 x i32> zeroinitializer
  %v365 = getelementptr i8, ptr %v360, i64 8
  %v366 = load double, ptr %v365, align 1
  %v367 = insertelement <4 x double> poison, double %v366, i64 0
  %v368 = shufflevector <4 x double> %v367, <4 x double> poison, <4 x i32> zeroinitializer
  %v369 = load <4 x double>, ptr %v361, align 1
  %v370 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v369, <4 x double> %v364, <4 x double> %v351)
  %v371 = getelementptr i8, ptr %v361, i64 %v13
  %v372 = load <4 x double>, ptr %v371, align 1
  %v373 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v372, <4 x double> %v368, <4 x double> %v370)
  %v374 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v372, <4 x double> %v364, <4 x double> %v352)
  %v375 = getelementptr i8, ptr %v371, i64 %v13
  %v376 = load <4 x double>, ptr %v375, align 1
  %v377 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v376, <4 x double> %v368, <4 x double> %v374)
  %v378 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v376, <4 x double> %v364, <4 x double> %v353)
  %v379 = getelementptr i8, ptr %v375, i64 %v13
  %v380 = load <4 x double>, ptr %v379, align 1
  %v381 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v380, <4 x double> %v368, <4 x double> %v378)
  %v382 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v380, <4 x double> %v364, <4 x double> %v354)
  %v383 = getelementptr i8, ptr %v379, i64 %v13
  %v384 = load <4 x double>, ptr %v383, align 1
  %v385 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v384, <4 x double> %v368, <4 x double> %v382)
  %v386 = add i64 %v350, 1
  br label %head347
done349:
  %v387 = mul i64 %v19, 8
  %v388 = getelementptr i8, ptr %v344, i64 %v387
  %v389 = mul i64 %v19, 16
  %v390 = getelementptr i8, ptr %v346, i64 %v389
  %v391 = mul i64 %v290, 8
  %v392 = getelementptr i8, ptr %v59, i64 %v391
  store <4 x double> %v351, ptr %v392, align 1
  %v393 = getelementptr i8, ptr %v392, i64 %v15
  store <4 x double> %v352, ptr %v393, align 1
  %v394 = getelementptr i8, ptr %v393, i64 %v15
  store <4 x double> %v353, ptr %v394, align 1
  %v395 = getelementptr i8, ptr %v394, i64 %v15
  store <4 x double> %v354, ptr %v395, align 1
  %v396 = add i64 %v288, 4
  br label %head285
done287:
  %v397 = add i64 %v53, 4
  br label %head50
done52:
  br label %after48
after48:
  %v398 = xor i1 %v46, true
  br i1 %v398, label %then399, label %after400
then399:
  br label %head401
head401:
  %v404 = phi i64 [ %v40, %then399 ], [ %v487, %done413 ]
  %v405 = icmp slt i64 %v404, %v43
  br i1 %v405, label %body402, label %done403
body402:
  %v406 = mul i64 %v404, %v13
  %v407 = getelementptr i8, ptr %v1, i64 %v406
  %v408 = mul i64 %v404, %v15
  %v409 = getelementptr i8, ptr %v3, i64 %v408
  %v410 = sub i64 %v45, 4
  br label %head411
head411:
  %v414 = phi i64 [ %v41, %body402 ], [ %v486, %done457 ]
  %v415 = icmp slt i64 %v414, %v45
  br i1 %v415, label %body412, label %done413
body412:
  %v416 = call i64 @llvm.smin.i64(i64 %v414, i64 %v410)
  %v417 = mul i64 %v416, 8
  %v418 = getelementptr i8, ptr %v407, i64 %v417
  br label %head419
head419:
  %v422 = phi i64 [ 0, %body412 ], [ %v450, %body420 ]
  %v423 = phi <4 x double> [ zeroinitializer, %body412 ], [ %v449, %body420 ]
  %v424 = icmp slt i64 %v422, %v17
  br i1 %v424, label %body420, label %done421
body420:
  %v425 = mul i64 %v422, 8
  %v426 = getelementptr i8, ptr %v5, i64 %v425
  %v427 = load i64, ptr %v426, align 8
  %v428 = mul i64 %v422, 24
  %v429 = getelementptr i8, ptr %v7, i64 %v428
  %v430 = getelementptr i8, ptr %v418, i64 %v427
  %v431 = load double, ptr %v429, align 1
  %v432 = insertelement <4 x double> poison, double %v431, i64 0
  %v433 = shufflevector <4 x double> %v432, <4 x double> poison, <4 x i32> zeroinitializer
  %v434 = getelementptr i8, ptr %v429, i64 8
  %v435 = load double, ptr %v434, align 1
  %v436 = insertelement <4 x double> poison, double %v435, i64 0
  %v437 = shufflevector <4 x double> %v436, <4 x double> poison, <4 x i32> zeroinitializer
  %v438 = getelementptr i8, ptr %v429, i64 16
  %v439 = load double, ptr %v438, align 1
  %v440 = insertelement <4 x double> poison, double %v439, i64 0
  %v441 = shufflevector <4 x double> %v440, <4 x double> poison, <4 x i32> zeroinitializer
  %v442 = load <4 x double>, ptr %v430, align 1
  %v443 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v442, <4 x double> %v433, <4 x double> %v423)
  %v444 = getelementptr i8, ptr %v430, i64 %v13
  %v445 = load <4 x double>, ptr %v444, align 1
  %v446 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v445, <4 x double> %v437, <4 x double> %v443)
  %v447 = getelementptr i8, ptr %v444, i64 %v13
  %v448 = load <4 x double>, ptr %v447, align 1
  %v449 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v448, <4 x double> %v441, <4 x double> %v446)
  %v450 = add i64 %v422, 1
  br label %head419
done421:
  %v451 = mul i64 %v17, 8
  %v452 = getelementptr i8, ptr %v5, i64 %v451
  %v453 = mul i64 %v17, 24
  %v454 = getelementptr i8, ptr %v7, i64 %v453
  br label %head455
head455:
  %v458 = phi i64 [ 0, %done421 ], [ %v479, %body456 ]
  %v459 = phi <4 x double> [ %v423, %done421 ], [ %v478, %body456 ]
  %v460 = icmp slt i64 %v458, %v19
  br i1 %v460, label %body456, label %done457
body456:
  %v461 = mul i64 %v458, 8
  %v462 = getelementptr i8, ptr %v452, i64 %v461
  %v463 = load i64, ptr %v462, align 8
  %v464 = mul i64 %v458, 16
  %v465 = getelementptr i8, ptr %v454, i64 %v464
  %v466 = getelementptr i8, ptr %v418, i64 %v463
  %v467 = load double, ptr %v465, align 1
  %v468 = insertelement <4 x double> poison, double %v467, i64 0
  %v469 = shufflevector <4 x double> %v468, <4 x double> poison, <4 x i32> zeroinitializer
  %v470 = getelementptr i8, ptr %v465, i64 8
  %v471 = load double, ptr %v470, align 1
  %v472 = insertelement <4 x double> poison, double %v471, i64 0
  %v473 = shufflevector <4 x double> %v472, <4 x double> poison, <4 x i32> zeroinitializer
  %v474 = load <4 x double>, ptr %v466, align 1
  %v475 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v474, <4 x double> %v469, <4 x double> %v459)
  %v476 = getelementptr i8, ptr %v466, i64 %v13
  %v477 = load <4 x double>, ptr %v476, align 1
  %v478 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v477, <4 x double> %v473, <4 x double> %v475)
  %v479 = add i64 %v458, 1
  br label %head455
done457:
  %v480 = mul i64 %v19, 8
  %v481 = getelementptr i8, ptr %v452, i64 %v480
  %v482 = mul i64 %v19, 16
  %v483 = getelementptr i8, ptr %v454, i64 %v482
  %v484 = mul i64 %v416, 8
  %v485 = getelementptr i8, ptr %v409, i64 %v484
  store <4 x double> %v459, ptr %v485, align 1
  %v486 = add i64 %v414, 4
  br label %head411
done413:
  %v487 = add i64 %v404, 1
  br label %head401
done403:
  br label %after400
after400:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x double> @llvm.fma.v4f64(<4 x double>, <4 x double>, <4 x double>)
