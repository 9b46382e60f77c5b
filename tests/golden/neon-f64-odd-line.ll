; stencil[f64→f64→f64; tile 4×1 vectors of 2, line; columns of 2·2+1 taps, folded (odd, opposed)]
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
  %v49 = phi i64 [ %v40, %stay27 ], [ %v454, %done307 ]
  %v50 = icmp slt i64 %v49, %v43
  br i1 %v50, label %body47, label %done48
body47:
  %v51 = mul i64 %v49, %v13
  %v52 = getelementptr i8, ptr %v1, i64 %v51
  %v53 = mul i64 %v49, %v15
  %v54 = getelementptr i8, ptr %v3, i64 %v53
  %v55 = sub i64 %v45, %v41
  %v56 = udiv i64 %v55, 8
  %v57 = urem i64 %v55, 8
  %v58 = mul i64 %v56, 8
  %v59 = add i64 %v41, %v58
  br label %head60
head60:
  %v63 = phi i64 [ %v41, %body47 ], [ %v303, %done176 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 8
  %v66 = getelementptr i8, ptr %v52, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body61 ], [ %v128, %body68 ]
  %v71 = phi <2 x double> [ zeroinitializer, %body61 ], [ %v103, %body68 ]
  %v72 = phi <2 x double> [ zeroinitializer, %body61 ], [ %v111, %body68 ]
  %v73 = phi <2 x double> [ zeroinitializer, %body61 ], [ %v119, %body68 ]
  %v74 = phi <2 x double> [ zeroinitializer, %body61 ], [ %v127, %body68 ]
  %v75 = icmp slt i64 %v70, %v17
  br i1 %v75, label %body68, label %done69
body68:
  %v76 = mul i64 %v70, 16
  %v77 = getelementptr i8, ptr %v5, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v77, i64 8
  %v80 = load i64, ptr %v79, align 8
  %v81 = mul i64 %v70, 16
  %v82 = getelementptr i8, ptr %v7, i64 %v81
  %v83 = getelementptr i8, ptr %v66, i64 %v78
  %v84 = getelementptr i8, ptr %v66, i64 %v80
  %v85 = load double, ptr %v82, align 1
  %v86 = insertelement <2 x double> poison, double %v85, i64 0
  %v87 = shufflevector <2 x double> %v86, <2 x double> poison, <2 x i32> zeroinitializer
  %v88 = getelementptr i8, ptr %v82, i64 8
  %v89 = load double, ptr %v88, align 1
  %v90 = insertelement <2 x double> poison, double %v89, i64 0
  %v91 = shufflevector <2 x double> %v90, <2 x double> poison, <2 x i32> zeroinitializer
  %v92 = sub i64 0, 16
  %v93 = getelementptr i8, ptr %v84, i64 %v92
  %v94 = load <2 x double>, ptr %v83, align 1
  %v95 = getelementptr i8, ptr %v93, i64 16
  %v96 = load <2 x double>, ptr %v95, align 1
  %v97 = fsub <2 x double> %v94, %v96
  %v98 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v97, <2 x double> %v87, <2 x double> %v71)
  %v99 = getelementptr i8, ptr %v83, i64 16
  %v100 = load <2 x double>, ptr %v99, align 1
  %v101 = load <2 x double>, ptr %v93, align 1
  %v102 = fsub <2 x double> %v100, %v101
  %v103 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v102, <2 x double> %v91, <2 x double> %v98)
  fence syncscope("singlethread") seq_cst
  %v104 = getelementptr i8, ptr %v93, i64 32
  %v105 = load <2 x double>, ptr %v104, align 1
  %v106 = fsub <2 x double> %v100, %v105
  %v107 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v106, <2 x double> %v87, <2 x double> %v72)
  %v108 = getelementptr i8, ptr %v83, i64 32
  %v109 = load <2 x double>, ptr %v108, align 1
  %v110 = fsub <2 x double> %v109, %v96
  %v111 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> %v91, <2 x double> %v107)
  fence syncscope("singlethread") seq_cst
  %v112 = getelementptr i8, ptr %v93, i64 48
  %v113 = load <2 x double>, ptr %v112, align 1
  %v114 = fsub <2 x double> %v109, %v113
  %v115 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v114, <2 x double> %v87, <2 x double> %v73)
  %v116 = getelementptr i8, ptr %v83, i64 48
  %v117 = load <2 x double>, ptr %v116, align 1
  %v118 = fsub <2 x double> %v117, %v105
  %v119 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v118, <2 x double> %v91, <2 x double> %v115)
  fence syncscope("singlethread") seq_cst
  %v120 = getelementptr i8, ptr %v93, i64 64
  %v121 = load <2 x double>, ptr %v120, align 1
  %v122 = fsub <2 x double> %v117, %v121
  %v123 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v122, <2 x double> %v87, <2 x double> %v74)
  %v124 = getelementptr i8, ptr %v83, i64 64
  %v125 = load <2 x double>, ptr %v124, align 1
  %v126 = fsub <2 x double> %v125, %v113
  %v127 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v126, <2 x double> %v91, <2 x double> %v123)
  %v128 = add i64 %v70, 1
  br label %head67
done69:
  %v129 = mul i64 %v17, 16
  %v130 = getelementptr i8, ptr %v5, i64 %v129
  %v131 = mul i64 %v17, 16
  %v132 = getelementptr i8, ptr %v7, i64 %v131
  br label %head133
head133:
  %v136 = phi i64 [ 0, %done69 ], [ %v162, %body134 ]
  %v137 = phi <2 x double> [ %v71, %done69 ], [ %v152, %body134 ]
  %v138 = phi <2 x double> [ %v72, %done69 ], [ %v155, %body134 ]
  %v139 = phi <2 x double> [ %v73, %done69 ], [ %v158, %body134 ]
  %v140 = phi <2 x double> [ %v74, %done69 ], [ %v161, %body134 ]
  %v141 = icmp slt i64 %v136, %v19
  br i1 %v141, label %body134, label %done135
body134:
  %v142 = mul i64 %v136, 8
  %v143 = getelementptr i8, ptr %v130, i64 %v142
  %v144 = load i64, ptr %v143, align 8
  %v145 = mul i64 %v136, 8
  %v146 = getelementptr i8, ptr %v132, i64 %v145
  %v147 = getelementptr i8, ptr %v66, i64 %v144
  %v148 = load double, ptr %v146, align 1
  %v149 = insertelement <2 x double> poison, double %v148, i64 0
  %v150 = shufflevector <2 x double> %v149, <2 x double> poison, <2 x i32> zeroinitializer
  %v151 = load <2 x double>, ptr %v147, align 1
  %v152 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v151, <2 x double> %v150, <2 x double> %v137)
  %v153 = getelementptr i8, ptr %v147, i64 16
  %v154 = load <2 x double>, ptr %v153, align 1
  %v155 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v154, <2 x double> %v150, <2 x double> %v138)
  %v156 = getelementptr i8, ptr %v153, i64 16
  %v157 = load <2 x double>, ptr %v156, align 1
  %v158 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v157, <2 x double> %v150, <2 x double> %v139)
  %v159 = getelementptr i8, ptr %v156, i64 16
  %v160 = load <2 x double>, ptr %v159, align 1
  %v161 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v160, <2 x double> %v150, <2 x double> %v140)
  %v162 = add i64 %v136, 1
  br label %head133
done135:
  %v163 = mul i64 %v19, 8
  %v164 = getelementptr i8, ptr %v130, i64 %v163
  %v165 = mul i64 %v19, 8
  %v166 = getelementptr i8, ptr %v132, i64 %v165
  %v167 = fadd <2 x double> %v137, %v138
  %v168 = fadd <2 x double> %v139, %v140
  %v169 = fadd <2 x double> %v167, %v168
  %v170 = fsub <2 x double> %v169, %v169
  %v171 = fcmp uno <2 x double> %v170, %v170
  %v172 = call i1 @llvm.vector.reduce.or.v2i1(<2 x i1> %v171)
  %v173 = zext i1 %v172 to i64
  br label %head174
head174:
  %v177 = phi i64 [ 0, %done135 ], [ %v297, %done253 ]
  %v178 = phi <2 x double> [ %v137, %done135 ], [ %v287, %done253 ]
  %v179 = phi <2 x double> [ %v138, %done135 ], [ %v290, %done253 ]
  %v180 = phi <2 x double> [ %v139, %done135 ], [ %v293, %done253 ]
  %v181 = phi <2 x double> [ %v140, %done135 ], [ %v296, %done253 ]
  %v182 = icmp slt i64 %v177, %v173
  br i1 %v182, label %body175, label %done176
body175:
  br label %head183
head183:
  %v186 = phi i64 [ 0, %body175 ], [ %v246, %body184 ]
  %v187 = phi <2 x double> [ zeroinitializer, %body175 ], [ %v233, %body184 ]
  %v188 = phi <2 x double> [ zeroinitializer, %body175 ], [ %v237, %body184 ]
  %v189 = phi <2 x double> [ zeroinitializer, %body175 ], [ %v241, %body184 ]
  %v190 = phi <2 x double> [ zeroinitializer, %body175 ], [ %v245, %body184 ]
  %v191 = icmp slt i64 %v186, %v17
  br i1 %v191, label %body184, label %done185
body184:
  %v192 = mul i64 %v186, 16
  %v193 = getelementptr i8, ptr %v5, i64 %v192
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %v193, i64 8
  %v196 = load i64, ptr %v195, align 8
  %v197 = mul i64 %v186, 16
  %v198 = getelementptr i8, ptr %v7, i64 %v197
  %v199 = getelementptr i8, ptr %v66, i64 %v194
  %v200 = getelementptr i8, ptr %v66, i64 %v196
  %v201 = load double, ptr %v198, align 1
  %v202 = insertelement <2 x double> poison, double %v201, i64 0
  %v203 = shufflevector <2 x double> %v202, <2 x double> poison, <2 x i32> zeroinitializer
  %v204 = getelementptr i8, ptr %v198, i64 8
  %v205 = load double, ptr %v204, align 1
  %v206 = insertelement <2 x double> poison, double %v205, i64 0
  %v207 = shufflevector <2 x double> %v206, <2 x double> poison, <2 x i32> zeroinitializer
  %v208 = load <2 x double>, ptr %v199, align 1
  %v209 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v208, <2 x double> %v203, <2 x double> %v187)
  %v210 = getelementptr i8, ptr %v199, i64 16
  %v211 = load <2 x double>, ptr %v210, align 1
  %v212 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v211, <2 x double> %v207, <2 x double> %v209)
  %v213 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v211, <2 x double> %v203, <2 x double> %v188)
  %v214 = getelementptr i8, ptr %v210, i64 16
  %v215 = load <2 x double>, ptr %v214, align 1
  %v216 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v215, <2 x double> %v207, <2 x double> %v213)
  %v217 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v215, <2 x double> %v203, <2 x double> %v189)
  %v218 = getelementptr i8, ptr %v214, i64 16
  %v219 = load <2 x double>, ptr %v218, align 1
  %v220 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v219, <2 x double> %v207, <2 x double> %v217)
  %v221 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v219, <2 x double> %v203, <2 x double> %v190)
  %v222 = getelementptr i8, ptr %v218, i64 16
  %v223 = load <2 x double>, ptr %v222, align 1
  %v224 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v223, <2 x double> %v207, <2 x double> %v221)
  %v225 = fmul <2 x double> %v203, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v226 = fmul <2 x double> %v207, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v227 = sub i64 0, 16
  %v228 = getelementptr i8, ptr %v200, i64 %v227
  %v229 = load <2 x double>, ptr %v228, align 1
  %v230 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v229, <2 x double> %v226, <2 x double> %v212)
  %v231 = getelementptr i8, ptr %v228, i64 16
  %v232 = load <2 x double>, ptr %v231, align 1
  %v233 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v232, <2 x double> %v225, <2 x double> %v230)
  %v234 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v232, <2 x double> %v226, <2 x double> %v216)
  %v235 = getelementptr i8, ptr %v231, i64 16
  %v236 = load <2 x double>, ptr %v235, align 1
  %v237 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v236, <2 x double> %v225, <2 x double> %v234)
  %v238 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v236, <2 x double> %v226, <2 x double> %v220)
  %v239 = getelementptr i8, ptr %v235, i64 16
  %v240 = load <2 x double>, ptr %v239, align 1
  %v241 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v240, <2 x double> %v225, <2 x double> %v238)
  %v242 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v240, <2 x double> %v226, <2 x double> %v224)
  %v243 = getelementptr i8, ptr %v239, i64 16
  %v244 = load <2 x double>, ptr %v243, align 1
  %v245 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v244, <2 x double> %v225, <2 x double> %v242)
  %v246 = add i64 %v186, 1
  br label %head183
done185:
  %v247 = mul i64 %v17, 16
  %v248 = getelementptr i8, ptr %v5, i64 %v247
  %v249 = mul i64 %v17, 16
  %v250 = getelementptr i8, ptr %v7, i64 %v249
  br label %head251
head251:
  %v254 = phi i64 [ 0, %done185 ], [ %v280, %body252 ]
  %v255 = phi <2 x double> [ %v187, %done185 ], [ %v270, %body252 ]
  %v256 = phi <2 x double> [ %v188, %done185 ], [ %v273, %body252 ]
  %v257 = phi <2 x double> [ %v189, %done185 ], [ %v276, %body252 ]
  %v258 = phi <2 x double> [ %v190, %done185 ], [ %v279, %body252 ]
  %v259 = icmp slt i64 %v254, %v19
  br i1 %v259, label %body252, label %done253
body252:
  %v260 = mul i64 %v254, 8
  %v261 = getelementptr i8, ptr %v248, i64 %v260
  %v262 = load i64, ptr %v261, align 8
  %v263 = mul i64 %v254, 8
  %v264 = getelementptr i8, ptr %v250, i64 %v263
  %v265 = getelementptr i8, ptr %v66, i64 %v262
  %v266 = load double, ptr %v264, align 1
  %v267 = insertelement <2 x double> poison, double %v266, i64 0
  %v268 = shufflevector <2 x double> %v267, <2 x double> poison, <2 x i32> zeroinitializer
  %v269 = load <2 x double>, ptr %v265, align 1
  %v270 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v269, <2 x double> %v268, <2 x double> %v255)
  %v271 = getelementptr i8, ptr %v265, i64 16
  %v272 = load <2 x double>, ptr %v271, align 1
  %v273 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v272, <2 x double> %v268, <2 x double> %v256)
  %v274 = getelementptr i8, ptr %v271, i64 16
  %v275 = load <2 x double>, ptr %v274, align 1
  %v276 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v275, <2 x double> %v268, <2 x double> %v257)
  %v277 = getelementptr i8, ptr %v274, i64 16
  %v278 = load <2 x double>, ptr %v277, align 1
  %v279 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v278, <2 x double> %v268, <2 x double> %v258)
  %v280 = add i64 %v254, 1
  br label %head251
done253:
  %v281 = mul i64 %v19, 8
  %v282 = getelementptr i8, ptr %v248, i64 %v281
  %v283 = mul i64 %v19, 8
  %v284 = getelementptr i8, ptr %v250, i64 %v283
  %v285 = fsub <2 x double> %v178, %v178
  %v286 = fcmp uno <2 x double> %v285, %v285
  %v287 = select <2 x i1> %v286, <2 x double> %v255, <2 x double> %v178
  %v288 = fsub <2 x double> %v179, %v179
  %v289 = fcmp uno <2 x double> %v288, %v288
  %v290 = select <2 x i1> %v289, <2 x double> %v256, <2 x double> %v179
  %v291 = fsub <2 x double> %v180, %v180
  %v292 = fcmp uno <2 x double> %v291, %v291
  %v293 = select <2 x i1> %v292, <2 x double> %v257, <2 x double> %v180
  %v294 = fsub <2 x double> %v181, %v181
  %v295 = fcmp uno <2 x double> %v294, %v294
  %v296 = select <2 x i1> %v295, <2 x double> %v258, <2 x double> %v181
  %v297 = add i64 %v177, 1
  br label %head174
done176:
  %v298 = mul i64 %v63, 8
  %v299 = getelementptr i8, ptr %v54, i64 %v298
  store <2 x double> %v178, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v299, i64 16
  store <2 x double> %v179, ptr %v300, align 1
  %v301 = getelementptr i8, ptr %v300, i64 16
  store <2 x double> %v180, ptr %v301, align 1
  %v302 = getelementptr i8, ptr %v301, i64 16
  store <2 x double> %v181, ptr %v302, align 1
  %v303 = add i64 %v63, 8
  br label %head60
done62:
  %v304 = sub i64 %v45, 2
  br label %head305
head305:
  %v308 = phi i64 [ %v59, %done62 ], [ %v453, %done380 ]
  %v309 = icmp slt i64 %v308, %v45
  br i1 %v309, label %body306, label %done307
body306:
  %v310 = call i64 @llvm.smin.i64(i64 %v308, i64 %v304)
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr i8, ptr %v52, i64 %v311
  br label %head313
head313:
  %v316 = phi i64 [ 0, %body306 ], [ %v347, %body314 ]
  %v317 = phi <2 x double> [ zeroinitializer, %body306 ], [ %v346, %body314 ]
  %v318 = icmp slt i64 %v316, %v17
  br i1 %v318, label %body314, label %done315
body314:
  %v319 = mul i64 %v316, 16
  %v320 = getelementptr i8, ptr %v5, i64 %v319
  %v321 = load i64, ptr %v320, align 8
  %v322 = getelementptr i8, ptr %v320, i64 8
  %v323 = load i64, ptr %v322, align 8
  %v324 = mul i64 %v316, 16
  %v325 = getelementptr i8, ptr %v7, i64 %v324
  %v326 = getelementptr i8, ptr %v312, i64 %v321
  %v327 = getelementptr i8, ptr %v312, i64 %v323
  %v328 = load double, ptr %v325, align 1
  %v329 = insertelement <2 x double> poison, double %v328, i64 0
  %v330 = shufflevector <2 x double> %v329, <2 x double> poison, <2 x i32> zeroinitializer
  %v331 = getelementptr i8, ptr %v325, i64 8
  %v332 = load double, ptr %v331, align 1
  %v333 = insertelement <2 x double> poison, double %v332, i64 0
  %v334 = shufflevector <2 x double> %v333, <2 x double> poison, <2 x i32> zeroinitializer
  %v335 = sub i64 0, 16
  %v336 = getelementptr i8, ptr %v327, i64 %v335
  %v337 = load <2 x double>, ptr %v326, align 1
  %v338 = getelementptr i8, ptr %v336, i64 16
  %v339 = load <2 x double>, ptr %v338, align 1
  %v340 = fsub <2 x double> %v337, %v339
  %v341 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v340, <2 x double> %v330, <2 x double> %v317)
  %v342 = getelementptr i8, ptr %v326, i64 16
  %v343 = load <2 x double>, ptr %v342, align 1
  %v344 = load <2 x double>, ptr %v336, align 1
  %v345 = fsub <2 x double> %v343, %v344
  %v346 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v345, <2 x double> %v334, <2 x double> %v341)
  %v347 = add i64 %v316, 1
  br label %head313
done315:
  %v348 = mul i64 %v17, 16
  %v349 = getelementptr i8, ptr %v5, i64 %v348
  %v350 = mul i64 %v17, 16
  %v351 = getelementptr i8, ptr %v7, i64 %v350
  br label %head352
head352:
  %v355 = phi i64 [ 0, %done315 ], [ %v369, %body353 ]
  %v356 = phi <2 x double> [ %v317, %done315 ], [ %v368, %body353 ]
  %v357 = icmp slt i64 %v355, %v19
  br i1 %v357, label %body353, label %done354
body353:
  %v358 = mul i64 %v355, 8
  %v359 = getelementptr i8, ptr %v349, i64 %v358
  %v360 = load i64, ptr %v359, align 8
  %v361 = mul i64 %v355, 8
  %v362 = getelementptr i8, ptr %v351, i64 %v361
  %v363 = getelementptr i8, ptr %v312, i64 %v360
  %v364 = load double, ptr %v362, align 1
  %v365 = insertelement <2 x double> poison, double %v364, i64 0
  %v366 = shufflevector <2 x double> %v365, <2 x double> poison, <2 x i32> zeroinitializer
  %v367 = load <2 x double>, ptr %v363, align 1
  %v368 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v367, <2 x double> %v366, <2 x double> %v356)
  %v369 = add i64 %v355, 1
  br label %head352
done354:
  %v370 = mul i64 %v19, 8
  %v371 = getelementptr i8, ptr %v349, i64 %v370
  %v372 = mul i64 %v19, 8
  %v373 = getelementptr i8, ptr %v351, i64 %v372
  %v374 = fsub <2 x double> %v356, %v356
  %v375 = fcmp uno <2 x double> %v374, %v374
  %v376 = call i1 @llvm.vector.reduce.or.v2i1(<2 x i1> %v375)
  %v377 = zext i1 %v376 to i64
  br label %head378
head378:
  %v381 = phi i64 [ 0, %done354 ], [ %v450, %done427 ]
  %v382 = phi <2 x double> [ %v356, %done354 ], [ %v449, %done427 ]
  %v383 = icmp slt i64 %v381, %v377
  br i1 %v383, label %body379, label %done380
body379:
  br label %head384
head384:
  %v387 = phi i64 [ 0, %body379 ], [ %v420, %body385 ]
  %v388 = phi <2 x double> [ zeroinitializer, %body379 ], [ %v419, %body385 ]
  %v389 = icmp slt i64 %v387, %v17
  br i1 %v389, label %body385, label %done386
body385:
  %v390 = mul i64 %v387, 16
  %v391 = getelementptr i8, ptr %v5, i64 %v390
  %v392 = load i64, ptr %v391, align 8
  %v393 = getelementptr i8, ptr %v391, i64 8
  %v394 = load i64, ptr %v393, align 8
  %v395 = mul i64 %v387, 16
  %v396 = getelementptr i8, ptr %v7, i64 %v395
  %v397 = getelementptr i8, ptr %v312, i64 %v392
  %v398 = getelementptr i8, ptr %v312, i64 %v394
  %v399 = load double, ptr %v396, align 1
  %v400 = insertelement <2 x double> poison, double %v399, i64 0
  %v401 = shufflevector <2 x double> %v400, <2 x double> poison, <2 x i32> zeroinitializer
  %v402 = getelementptr i8, ptr %v396, i64 8
  %v403 = load double, ptr %v402, align 1
  %v404 = insertelement <2 x double> poison, double %v403, i64 0
  %v405 = shufflevector <2 x double> %v404, <2 x double> poison, <2 x i32> zeroinitializer
  %v406 = load <2 x double>, ptr %v397, align 1
  %v407 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v406, <2 x double> %v401, <2 x double> %v388)
  %v408 = getelementptr i8, ptr %v397, i64 16
  %v409 = load <2 x double>, ptr %v408, align 1
  %v410 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v409, <2 x double> %v405, <2 x double> %v407)
  %v411 = fmul <2 x double> %v401, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v412 = fmul <2 x double> %v405, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v413 = sub i64 0, 16
  %v414 = getelementptr i8, ptr %v398, i64 %v413
  %v415 = load <2 x double>, ptr %v414, align 1
  %v416 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v415, <2 x double> %v412, <2 x double> %v410)
  %v417 = getelementptr i8, ptr %v414, i64 16
  %v418 = load <2 x double>, ptr %v417, align 1
  %v419 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v418, <2 x double> %v411, <2 x double> %v416)
  %v420 = add i64 %v387, 1
  br label %head384
done386:
  %v421 = mul i64 %v17, 16
  %v422 = getelementptr i8, ptr %v5, i64 %v421
  %v423 = mul i64 %v17, 16
  %v424 = getelementptr i8, ptr %v7, i64 %v423
  br label %head425
head425:
  %v428 = phi i64 [ 0, %done386 ], [ %v442, %body426 ]
  %v429 = phi <2 x double> [ %v388, %done386 ], [ %v441, %body426 ]
  %v430 = icmp slt i64 %v428, %v19
  br i1 %v430, label %body426, label %done427
body426:
  %v431 = mul i64 %v428, 8
  %v432 = getelementptr i8, ptr %v422, i64 %v431
  %v433 = load i64, ptr %v432, align 8
  %v434 = mul i64 %v428, 8
  %v435 = getelementptr i8, ptr %v424, i64 %v434
  %v436 = getelementptr i8, ptr %v312, i64 %v433
  %v437 = load double, ptr %v435, align 1
  %v438 = insertelement <2 x double> poison, double %v437, i64 0
  %v439 = shufflevector <2 x double> %v438, <2 x double> poison, <2 x i32> zeroinitializer
  %v440 = load <2 x double>, ptr %v436, align 1
  %v441 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v440, <2 x double> %v439, <2 x double> %v429)
  %v442 = add i64 %v428, 1
  br label %head425
done427:
  %v443 = mul i64 %v19, 8
  %v444 = getelementptr i8, ptr %v422, i64 %v443
  %v445 = mul i64 %v19, 8
  %v446 = getelementptr i8, ptr %v424, i64 %v445
  %v447 = fsub <2 x double> %v382, %v382
  %v448 = fcmp uno <2 x double> %v447, %v447
  %v449 = select <2 x i1> %v448, <2 x double> %v429, <2 x double> %v382
  %v450 = add i64 %v381, 1
  br label %head378
done380:
  %v451 = mul i64 %v310, 8
  %v452 = getelementptr i8, ptr %v54, i64 %v451
  store <2 x double> %v382, ptr %v452, align 1
  %v453 = add i64 %v308, 2
  br label %head305
done307:
  %v454 = add i64 %v49, 1
  br label %head46
done48:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare i1 @llvm.vector.reduce.or.v2i1(<2 x i1>)
