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
  %v53 = phi i64 [ %v40, %then47 ], [ %v404, %done290 ]
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
  %v68 = phi i64 [ %v41, %body51 ], [ %v286, %done185 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 8
  %v71 = getelementptr i8, ptr %v57, i64 %v70
  br label %head72
head72:
  %v75 = phi i64 [ 0, %body66 ], [ %v178, %body73 ]
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
  %v178 = freeze i64 %v177
  br label %head72
done74:
  %v179 = mul i64 %v17, 8
  %v180 = getelementptr i8, ptr %v5, i64 %v179
  %v181 = mul i64 %v17, 24
  %v182 = getelementptr i8, ptr %v7, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %done74 ], [ %v267, %body184 ]
  %v187 = phi <4 x double> [ %v76, %done74 ], [ %v223, %body184 ]
  %v188 = phi <4 x double> [ %v77, %done74 ], [ %v227, %body184 ]
  %v189 = phi <4 x double> [ %v78, %done74 ], [ %v231, %body184 ]
  %v190 = phi <4 x double> [ %v79, %done74 ], [ %v235, %body184 ]
  %v191 = phi <4 x double> [ %v80, %done74 ], [ %v239, %body184 ]
  %v192 = phi <4 x double> [ %v81, %done74 ], [ %v243, %body184 ]
  %v193 = phi <4 x double> [ %v82, %done74 ], [ %v247, %body184 ]
  %v194 = phi <4 x double> [ %v83, %done74 ], [ %v251, %body184 ]
  %v195 = phi <4 x double> [ %v84, %done74 ], [ %v255, %body184 ]
  %v196 = phi <4 x double> [ %v85, %done74 ], [ %v259, %body184 ]
  %v197 = phi <4 x double> [ %v86, %done74 ], [ %v262, %body184 ]
  %v198 = phi <4 x double> [ %v87, %done74 ], [ %v265, %body184 ]
  %v199 = icmp slt i64 %v186, %v19
  br i1 %v199, label %body184, label %done185
body184:
  %v200 = mul i64 %v186, 8
  %v201 = getelementptr i8, ptr %v180, i64 %v200
  %v202 = load i64, ptr %v201, align 8
  %v203 = mul i64 %v186, 16
  %v204 = getelementptr i8, ptr %v182, i64 %v203
  %v205 = getelementptr i8, ptr %v71, i64 %v202
  %v206 = load double, ptr %v204, align 1
  %v207 = insertelement <4 x double> poison, double %v206, i64 0
  %v208 = shufflevector <4 x double> %v207, <4 x double> poison, <4 x i32> zeroinitializer
  %v209 = getelementptr i8, ptr %v204, i64 8
  %v210 = load double, ptr %v209, align 1
  %v211 = insertelement <4 x double> poison, double %v210, i64 0
  %v212 = shufflevector <4 x double> %v211, <4 x double> poison, <4 x i32> zeroinitializer
  %v213 = load <4 x double>, ptr %v205, align 1
  %v214 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v213, <4 x double> %v208, <4 x double> %v187)
  %v215 = getelementptr i8, ptr %v205, i64 32
  %v216 = load <4 x double>, ptr %v215, align 1
  %v217 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v216, <4 x double> %v208, <4 x double> %v188)
  %v218 = getelementptr i8, ptr %v205, i64 64
  %v219 = load <4 x double>, ptr %v218, align 1
  %v220 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v219, <4 x double> %v208, <4 x double> %v189)
  %v221 = getelementptr i8, ptr %v205, i64 %v13
  %v222 = load <4 x double>, ptr %v221, align 1
  %v223 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v222, <4 x double> %v212, <4 x double> %v214)
  %v224 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v222, <4 x double> %v208, <4 x double> %v190)
  %v225 = getelementptr i8, ptr %v221, i64 32
  %v226 = load <4 x double>, ptr %v225, align 1
  %v227 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v226, <4 x double> %v212, <4 x double> %v217)
  %v228 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v226, <4 x double> %v208, <4 x double> %v191)
  %v229 = getelementptr i8, ptr %v221, i64 64
  %v230 = load <4 x double>, ptr %v229, align 1
  %v231 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v230, <4 x double> %v212, <4 x double> %v220)
  %v232 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v230, <4 x double> %v208, <4 x double> %v192)
  %v233 = getelementptr i8, ptr %v221, i64 %v13
  %v234 = load <4 x double>, ptr %v233, align 1
  %v235 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v234, <4 x double> %v212, <4 x double> %v224)
  %v236 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v234, <4 x double> %v208, <4 x double> %v193)
  %v237 = getelementptr i8, ptr %v233, i64 32
  %v238 = load <4 x double>, ptr %v237, align 1
  %v239 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v238, <4 x double> %v212, <4 x double> %v228)
  %v240 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v238, <4 x double> %v208, <4 x double> %v194)
  %v241 = getelementptr i8, ptr %v233, i64 64
  %v242 = load <4 x double>, ptr %v241, align 1
  %v243 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v242, <4 x double> %v212, <4 x double> %v232)
  %v244 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v242, <4 x double> %v208, <4 x double> %v195)
  %v245 = getelementptr i8, ptr %v233, i64 %v13
  %v246 = load <4 x double>, ptr %v245, align 1
  %v247 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v246, <4 x double> %v212, <4 x double> %v236)
  %v248 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v246, <4 x double> %v208, <4 x double> %v196)
  %v249 = getelementptr i8, ptr %v245, i64 32
  %v250 = load <4 x double>, ptr %v249, align 1
  %v251 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v250, <4 x double> %v212, <4 x double> %v240)
  %v252 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v250, <4 x double> %v208, <4 x double> %v197)
  %v253 = getelementptr i8, ptr %v245, i64 64
  %v254 = load <4 x double>, ptr %v253, align 1
  %v255 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v254, <4 x double> %v212, <4 x double> %v244)
  %v256 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v254, <4 x double> %v208, <4 x double> %v198)
  %v257 = getelementptr i8, ptr %v245, i64 %v13
  %v258 = load <4 x double>, ptr %v257, align 1
  %v259 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v258, <4 x double> %v212, <4 x double> %v248)
  %v260 = getelementptr i8, ptr %v257, i64 32
  %v261 = load <4 x double>, ptr %v260, align 1
  %v262 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v261, <4 x double> %v212, <4 x double> %v252)
  %v263 = getelementptr i8, ptr %v257, i64 64
  %v264 = load <4 x double>, ptr %v263, align 1
  %v265 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v264, <4 x double> %v212, <4 x double> %v256)
  %v266 = add i64 %v186, 1
  %v267 = freeze i64 %v266
  br label %head183
done185:
  %v268 = mul i64 %v19, 8
  %v269 = getelementptr i8, ptr %v180, i64 %v268
  %v270 = mul i64 %v19, 16
  %v271 = getelementptr i8, ptr %v182, i64 %v270
  %v272 = mul i64 %v68, 8
  %v273 = getelementptr i8, ptr %v59, i64 %v272
  store <4 x double> %v187, ptr %v273, align 1
  %v274 = getelementptr i8, ptr %v273, i64 32
  store <4 x double> %v188, ptr %v274, align 1
  %v275 = getelementptr i8, ptr %v273, i64 64
  store <4 x double> %v189, ptr %v275, align 1
  %v276 = getelementptr i8, ptr %v273, i64 %v15
  store <4 x double> %v190, ptr %v276, align 1
  %v277 = getelementptr i8, ptr %v276, i64 32
  store <4 x double> %v191, ptr %v277, align 1
  %v278 = getelementptr i8, ptr %v276, i64 64
  store <4 x double> %v192, ptr %v278, align 1
  %v279 = getelementptr i8, ptr %v276, i64 %v15
  store <4 x double> %v193, ptr %v279, align 1
  %v280 = getelementptr i8, ptr %v279, i64 32
  store <4 x double> %v194, ptr %v280, align 1
  %v281 = getelementptr i8, ptr %v279, i64 64
  store <4 x double> %v195, ptr %v281, align 1
  %v282 = getelementptr i8, ptr %v279, i64 %v15
  store <4 x double> %v196, ptr %v282, align 1
  %v283 = getelementptr i8, ptr %v282, i64 32
  store <4 x double> %v197, ptr %v283, align 1
  %v284 = getelementptr i8, ptr %v282, i64 64
  store <4 x double> %v198, ptr %v284, align 1
  %v285 = add i64 %v68, 12
  %v286 = freeze i64 %v285
  br label %head65
done67:
  %v287 = sub i64 %v45, 4
  br label %head288
head288:
  %v291 = phi i64 [ %v64, %done67 ], [ %v402, %done353 ]
  %v292 = icmp slt i64 %v291, %v45
  br i1 %v292, label %body289, label %done290
body289:
  %v293 = call i64 @llvm.smin.i64(i64 %v291, i64 %v287)
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr i8, ptr %v57, i64 %v294
  br label %head296
head296:
  %v299 = phi i64 [ 0, %body289 ], [ %v346, %body297 ]
  %v300 = phi <4 x double> [ zeroinitializer, %body289 ], [ %v330, %body297 ]
  %v301 = phi <4 x double> [ zeroinitializer, %body289 ], [ %v335, %body297 ]
  %v302 = phi <4 x double> [ zeroinitializer, %body289 ], [ %v340, %body297 ]
  %v303 = phi <4 x double> [ zeroinitializer, %body289 ], [ %v344, %body297 ]
  %v304 = icmp slt i64 %v299, %v17
  br i1 %v304, label %body297, label %done298
body297:
  %v305 = mul i64 %v299, 8
  %v306 = getelementptr i8, ptr %v5, i64 %v305
  %v307 = load i64, ptr %v306, align 8
  %v308 = mul i64 %v299, 24
  %v309 = getelementptr i8, ptr %v7, i64 %v308
  %v310 = getelementptr i8, ptr %v295, i64 %v307
  %v311 = load double, ptr %v309, align 1
  %v312 = insertelement <4 x double> poison, double %v311, i64 0
  %v313 = shufflevector <4 x double> %v312, <4 x double> poison, <4 x i32> zeroinitializer
  %v314 = getelementptr i8, ptr %v309, i64 8
  %v315 = load double, ptr %v314, align 1
  %v316 = insertelement <4 x double> poison, double %v315, i64 0
  %v317 = shufflevector <4 x double> %v316, <4 x double> poison, <4 x i32> zeroinitializer
  %v318 = getelementptr i8, ptr %v309, i64 16
  %v319 = load double, ptr %v318, align 1
  %v320 = insertelement <4 x double> poison, double %v319, i64 0
  %v321 = shufflevector <4 x double> %v320, <4 x double> poison, <4 x i32> zeroinitializer
  %v322 = load <4 x double>, ptr %v310, align 1
  %v323 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v322, <4 x double> %v313, <4 x double> %v300)
  %v324 = getelementptr i8, ptr %v310, i64 %v13
  %v325 = load <4 x double>, ptr %v324, align 1
  %v326 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v325, <4 x double> %v317, <4 x double> %v323)
  %v327 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v325, <4 x double> %v313, <4 x double> %v301)
  %v328 = getelementptr i8, ptr %v324, i64 %v13
  %v329 = load <4 x double>, ptr %v328, align 1
  %v330 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v329, <4 x double> %v321, <4 x double> %v326)
  %v331 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v329, <4 x double> %v317, <4 x double> %v327)
  %v332 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v329, <4 x double> %v313, <4 x double> %v302)
  %v333 = getelementptr i8, ptr %v328, i64 %v13
  %v334 = load <4 x double>, ptr %v333, align 1
  %v335 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v334, <4 x double> %v321, <4 x double> %v331)
  %v336 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v334, <4 x double> %v317, <4 x double> %v332)
  %v337 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v334, <4 x double> %v313, <4 x double> %v303)
  %v338 = getelementptr i8, ptr %v333, i64 %v13
  %v339 = load <4 x double>, ptr %v338, align 1
  %v340 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v339, <4 x double> %v321, <4 x double> %v336)
  %v341 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v339, <4 x double> %v317, <4 x double> %v337)
  %v342 = getelementptr i8, ptr %v338, i64 %v13
  %v343 = load <4 x double>, ptr %v342, align 1
  %v344 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v343, <4 x double> %v321, <4 x double> %v341)
  %v345 = add i64 %v299, 1
  %v346 = freeze i64 %v345
  br label %head296
done298:
  %v347 = mul i64 %v17, 8
  %v348 = getelementptr i8, ptr %v5, i64 %v347
  %v349 = mul i64 %v17, 24
  %v350 = getelementptr i8, ptr %v7, i64 %v349
  br label %head351
head351:
  %v354 = phi i64 [ 0, %done298 ], [ %v391, %body352 ]
  %v355 = phi <4 x double> [ %v300, %done298 ], [ %v377, %body352 ]
  %v356 = phi <4 x double> [ %v301, %done298 ], [ %v381, %body352 ]
  %v357 = phi <4 x double> [ %v302, %done298 ], [ %v385, %body352 ]
  %v358 = phi <4 x double> [ %v303, %done298 ], [ %v389, %body352 ]
  %v359 = icmp slt i64 %v354, %v19
  br i1 %v359, label %body352, label %done353
body352:
  %v360 = mul i64 %v354, 8
  %v361 = getelementptr i8, ptr %v348, i64 %v360
  %v362 = load i64, ptr %v361, align 8
  %v363 = mul i64 %v354, 16
  %v364 = getelementptr i8, ptr %v350, i64 %v363
  %v365 = getelementptr i8, ptr %v295, i64 %v362
  %v366 = load double, ptr %v364, align 1
  %v367 = insertelement <4 x double> poison, double %v366, i64 0
  %v368 = shufflevector <4 x double> %v367, <4 x double> poison, <4 x i32> zeroinitializer
  %v369 = getelementptr i8, ptr %v364, i64 8
  %v370 = load double, ptr %v369, align 1
  %v371 = insertelement <4 x double> poison, double %v370, i64 0
  %v372 = shufflevector <4 x double> %v371, <4 x double> poison, <4 x i32> zeroinitializer
  %v373 = load <4 x double>, ptr %v365, align 1
  %v374 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v373, <4 x double> %v368, <4 x double> %v355)
  %v375 = getelementptr i8, ptr %v365, i64 %v13
  %v376 = load <4 x double>, ptr %v375, align 1
  %v377 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v376, <4 x double> %v372, <4 x double> %v374)
  %v378 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v376, <4 x double> %v368, <4 x double> %v356)
  %v379 = getelementptr i8, ptr %v375, i64 %v13
  %v380 = load <4 x double>, ptr %v379, align 1
  %v381 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v380, <4 x double> %v372, <4 x double> %v378)
  %v382 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v380, <4 x double> %v368, <4 x double> %v357)
  %v383 = getelementptr i8, ptr %v379, i64 %v13
  %v384 = load <4 x double>, ptr %v383, align 1
  %v385 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v384, <4 x double> %v372, <4 x double> %v382)
  %v386 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v384, <4 x double> %v368, <4 x double> %v358)
  %v387 = getelementptr i8, ptr %v383, i64 %v13
  %v388 = load <4 x double>, ptr %v387, align 1
  %v389 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v388, <4 x double> %v372, <4 x double> %v386)
  %v390 = add i64 %v354, 1
  %v391 = freeze i64 %v390
  br label %head351
done353:
  %v392 = mul i64 %v19, 8
  %v393 = getelementptr i8, ptr %v348, i64 %v392
  %v394 = mul i64 %v19, 16
  %v395 = getelementptr i8, ptr %v350, i64 %v394
  %v396 = mul i64 %v293, 8
  %v397 = getelementptr i8, ptr %v59, i64 %v396
  store <4 x double> %v355, ptr %v397, align 1
  %v398 = getelementptr i8, ptr %v397, i64 %v15
  store <4 x double> %v356, ptr %v398, align 1
  %v399 = getelementptr i8, ptr %v398, i64 %v15
  store <4 x double> %v357, ptr %v399, align 1
  %v400 = getelementptr i8, ptr %v399, i64 %v15
  store <4 x double> %v358, ptr %v400, align 1
  %v401 = add i64 %v291, 4
  %v402 = freeze i64 %v401
  br label %head288
done290:
  %v403 = add i64 %v53, 4
  %v404 = freeze i64 %v403
  br label %head50
done52:
  br label %after48
after48:
  %v405 = xor i1 %v46, true
  br i1 %v405, label %then406, label %after407
then406:
  br label %head408
head408:
  %v411 = phi i64 [ %v40, %then406 ], [ %v498, %done420 ]
  %v412 = icmp slt i64 %v411, %v43
  br i1 %v412, label %body409, label %done410
body409:
  %v413 = mul i64 %v411, %v13
  %v414 = getelementptr i8, ptr %v1, i64 %v413
  %v415 = mul i64 %v411, %v15
  %v416 = getelementptr i8, ptr %v3, i64 %v415
  %v417 = sub i64 %v45, 4
  br label %head418
head418:
  %v421 = phi i64 [ %v41, %body409 ], [ %v496, %done465 ]
  %v422 = icmp slt i64 %v421, %v45
  br i1 %v422, label %body419, label %done420
body419:
  %v423 = call i64 @llvm.smin.i64(i64 %v421, i64 %v417)
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr i8, ptr %v414, i64 %v424
  br label %head426
head426:
  %v429 = phi i64 [ 0, %body419 ], [ %v458, %body427 ]
  %v430 = phi <4 x double> [ zeroinitializer, %body419 ], [ %v456, %body427 ]
  %v431 = icmp slt i64 %v429, %v17
  br i1 %v431, label %body427, label %done428
body427:
  %v432 = mul i64 %v429, 8
  %v433 = getelementptr i8, ptr %v5, i64 %v432
  %v434 = load i64, ptr %v433, align 8
  %v435 = mul i64 %v429, 24
  %v436 = getelementptr i8, ptr %v7, i64 %v435
  %v437 = getelementptr i8, ptr %v425, i64 %v434
  %v438 = load double, ptr %v436, align 1
  %v439 = insertelement <4 x double> poison, double %v438, i64 0
  %v440 = shufflevector <4 x double> %v439, <4 x double> poison, <4 x i32> zeroinitializer
  %v441 = getelementptr i8, ptr %v436, i64 8
  %v442 = load double, ptr %v441, align 1
  %v443 = insertelement <4 x double> poison, double %v442, i64 0
  %v444 = shufflevector <4 x double> %v443, <4 x double> poison, <4 x i32> zeroinitializer
  %v445 = getelementptr i8, ptr %v436, i64 16
  %v446 = load double, ptr %v445, align 1
  %v447 = insertelement <4 x double> poison, double %v446, i64 0
  %v448 = shufflevector <4 x double> %v447, <4 x double> poison, <4 x i32> zeroinitializer
  %v449 = load <4 x double>, ptr %v437, align 1
  %v450 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v449, <4 x double> %v440, <4 x double> %v430)
  %v451 = getelementptr i8, ptr %v437, i64 %v13
  %v452 = load <4 x double>, ptr %v451, align 1
  %v453 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v452, <4 x double> %v444, <4 x double> %v450)
  %v454 = getelementptr i8, ptr %v451, i64 %v13
  %v455 = load <4 x double>, ptr %v454, align 1
  %v456 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v455, <4 x double> %v448, <4 x double> %v453)
  %v457 = add i64 %v429, 1
  %v458 = freeze i64 %v457
  br label %head426
done428:
  %v459 = mul i64 %v17, 8
  %v460 = getelementptr i8, ptr %v5, i64 %v459
  %v461 = mul i64 %v17, 24
  %v462 = getelementptr i8, ptr %v7, i64 %v461
  br label %head463
head463:
  %v466 = phi i64 [ 0, %done428 ], [ %v488, %body464 ]
  %v467 = phi <4 x double> [ %v430, %done428 ], [ %v486, %body464 ]
  %v468 = icmp slt i64 %v466, %v19
  br i1 %v468, label %body464, label %done465
body464:
  %v469 = mul i64 %v466, 8
  %v470 = getelementptr i8, ptr %v460, i64 %v469
  %v471 = load i64, ptr %v470, align 8
  %v472 = mul i64 %v466, 16
  %v473 = getelementptr i8, ptr %v462, i64 %v472
  %v474 = getelementptr i8, ptr %v425, i64 %v471
  %v475 = load double, ptr %v473, align 1
  %v476 = insertelement <4 x double> poison, double %v475, i64 0
  %v477 = shufflevector <4 x double> %v476, <4 x double> poison, <4 x i32> zeroinitializer
  %v478 = getelementptr i8, ptr %v473, i64 8
  %v479 = load double, ptr %v478, align 1
  %v480 = insertelement <4 x double> poison, double %v479, i64 0
  %v481 = shufflevector <4 x double> %v480, <4 x double> poison, <4 x i32> zeroinitializer
  %v482 = load <4 x double>, ptr %v474, align 1
  %v483 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v482, <4 x double> %v477, <4 x double> %v467)
  %v484 = getelementptr i8, ptr %v474, i64 %v13
  %v485 = load <4 x double>, ptr %v484, align 1
  %v486 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v485, <4 x double> %v481, <4 x double> %v483)
  %v487 = add i64 %v466, 1
  %v488 = freeze i64 %v487
  br label %head463
done465:
  %v489 = mul i64 %v19, 8
  %v490 = getelementptr i8, ptr %v460, i64 %v489
  %v491 = mul i64 %v19, 16
  %v492 = getelementptr i8, ptr %v462, i64 %v491
  %v493 = mul i64 %v423, 8
  %v494 = getelementptr i8, ptr %v416, i64 %v493
  store <4 x double> %v467, ptr %v494, align 1
  %v495 = add i64 %v421, 4
  %v496 = freeze i64 %v495
  br label %head418
done420:
  %v497 = add i64 %v411, 1
  %v498 = freeze i64 %v497
  br label %head408
done410:
  br label %after407
after407:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x double> @llvm.fma.v4f64(<4 x double>, <4 x double>, <4 x double>)
