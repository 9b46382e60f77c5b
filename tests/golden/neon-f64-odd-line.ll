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
  %v49 = phi i64 [ %v40, %stay27 ], [ %v467, %done313 ]
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
  %v63 = phi i64 [ %v41, %body47 ], [ %v309, %done178 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 8
  %v66 = getelementptr i8, ptr %v52, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body61 ], [ %v129, %body68 ]
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
  %v129 = freeze i64 %v128
  br label %head67
done69:
  %v130 = mul i64 %v17, 16
  %v131 = getelementptr i8, ptr %v5, i64 %v130
  %v132 = mul i64 %v17, 16
  %v133 = getelementptr i8, ptr %v7, i64 %v132
  br label %head134
head134:
  %v137 = phi i64 [ 0, %done69 ], [ %v164, %body135 ]
  %v138 = phi <2 x double> [ %v71, %done69 ], [ %v153, %body135 ]
  %v139 = phi <2 x double> [ %v72, %done69 ], [ %v156, %body135 ]
  %v140 = phi <2 x double> [ %v73, %done69 ], [ %v159, %body135 ]
  %v141 = phi <2 x double> [ %v74, %done69 ], [ %v162, %body135 ]
  %v142 = icmp slt i64 %v137, %v19
  br i1 %v142, label %body135, label %done136
body135:
  %v143 = mul i64 %v137, 8
  %v144 = getelementptr i8, ptr %v131, i64 %v143
  %v145 = load i64, ptr %v144, align 8
  %v146 = mul i64 %v137, 8
  %v147 = getelementptr i8, ptr %v133, i64 %v146
  %v148 = getelementptr i8, ptr %v66, i64 %v145
  %v149 = load double, ptr %v147, align 1
  %v150 = insertelement <2 x double> poison, double %v149, i64 0
  %v151 = shufflevector <2 x double> %v150, <2 x double> poison, <2 x i32> zeroinitializer
  %v152 = load <2 x double>, ptr %v148, align 1
  %v153 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v152, <2 x double> %v151, <2 x double> %v138)
  %v154 = getelementptr i8, ptr %v148, i64 16
  %v155 = load <2 x double>, ptr %v154, align 1
  %v156 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v155, <2 x double> %v151, <2 x double> %v139)
  %v157 = getelementptr i8, ptr %v154, i64 16
  %v158 = load <2 x double>, ptr %v157, align 1
  %v159 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v158, <2 x double> %v151, <2 x double> %v140)
  %v160 = getelementptr i8, ptr %v157, i64 16
  %v161 = load <2 x double>, ptr %v160, align 1
  %v162 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v161, <2 x double> %v151, <2 x double> %v141)
  %v163 = add i64 %v137, 1
  %v164 = freeze i64 %v163
  br label %head134
done136:
  %v165 = mul i64 %v19, 8
  %v166 = getelementptr i8, ptr %v131, i64 %v165
  %v167 = mul i64 %v19, 8
  %v168 = getelementptr i8, ptr %v133, i64 %v167
  %v169 = fadd <2 x double> %v138, %v139
  %v170 = fadd <2 x double> %v140, %v141
  %v171 = fadd <2 x double> %v169, %v170
  %v172 = fsub <2 x double> %v171, %v171
  %v173 = fcmp uno <2 x double> %v172, %v172
  %v174 = call i1 @llvm.vector.reduce.or.v2i1(<2 x i1> %v173)
  %v175 = zext i1 %v174 to i64
  br label %head176
head176:
  %v179 = phi i64 [ 0, %done136 ], [ %v302, %done256 ]
  %v180 = phi <2 x double> [ %v138, %done136 ], [ %v291, %done256 ]
  %v181 = phi <2 x double> [ %v139, %done136 ], [ %v294, %done256 ]
  %v182 = phi <2 x double> [ %v140, %done136 ], [ %v297, %done256 ]
  %v183 = phi <2 x double> [ %v141, %done136 ], [ %v300, %done256 ]
  %v184 = icmp slt i64 %v179, %v175
  br i1 %v184, label %body177, label %done178
body177:
  br label %head185
head185:
  %v188 = phi i64 [ 0, %body177 ], [ %v249, %body186 ]
  %v189 = phi <2 x double> [ zeroinitializer, %body177 ], [ %v235, %body186 ]
  %v190 = phi <2 x double> [ zeroinitializer, %body177 ], [ %v239, %body186 ]
  %v191 = phi <2 x double> [ zeroinitializer, %body177 ], [ %v243, %body186 ]
  %v192 = phi <2 x double> [ zeroinitializer, %body177 ], [ %v247, %body186 ]
  %v193 = icmp slt i64 %v188, %v17
  br i1 %v193, label %body186, label %done187
body186:
  %v194 = mul i64 %v188, 16
  %v195 = getelementptr i8, ptr %v5, i64 %v194
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %v195, i64 8
  %v198 = load i64, ptr %v197, align 8
  %v199 = mul i64 %v188, 16
  %v200 = getelementptr i8, ptr %v7, i64 %v199
  %v201 = getelementptr i8, ptr %v66, i64 %v196
  %v202 = getelementptr i8, ptr %v66, i64 %v198
  %v203 = load double, ptr %v200, align 1
  %v204 = insertelement <2 x double> poison, double %v203, i64 0
  %v205 = shufflevector <2 x double> %v204, <2 x double> poison, <2 x i32> zeroinitializer
  %v206 = getelementptr i8, ptr %v200, i64 8
  %v207 = load double, ptr %v206, align 1
  %v208 = insertelement <2 x double> poison, double %v207, i64 0
  %v209 = shufflevector <2 x double> %v208, <2 x double> poison, <2 x i32> zeroinitializer
  %v210 = load <2 x double>, ptr %v201, align 1
  %v211 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v210, <2 x double> %v205, <2 x double> %v189)
  %v212 = getelementptr i8, ptr %v201, i64 16
  %v213 = load <2 x double>, ptr %v212, align 1
  %v214 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v213, <2 x double> %v209, <2 x double> %v211)
  %v215 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v213, <2 x double> %v205, <2 x double> %v190)
  %v216 = getelementptr i8, ptr %v212, i64 16
  %v217 = load <2 x double>, ptr %v216, align 1
  %v218 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v217, <2 x double> %v209, <2 x double> %v215)
  %v219 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v217, <2 x double> %v205, <2 x double> %v191)
  %v220 = getelementptr i8, ptr %v216, i64 16
  %v221 = load <2 x double>, ptr %v220, align 1
  %v222 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v221, <2 x double> %v209, <2 x double> %v219)
  %v223 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v221, <2 x double> %v205, <2 x double> %v192)
  %v224 = getelementptr i8, ptr %v220, i64 16
  %v225 = load <2 x double>, ptr %v224, align 1
  %v226 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v225, <2 x double> %v209, <2 x double> %v223)
  %v227 = fmul <2 x double> %v205, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v228 = fmul <2 x double> %v209, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v229 = sub i64 0, 16
  %v230 = getelementptr i8, ptr %v202, i64 %v229
  %v231 = load <2 x double>, ptr %v230, align 1
  %v232 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v231, <2 x double> %v228, <2 x double> %v214)
  %v233 = getelementptr i8, ptr %v230, i64 16
  %v234 = load <2 x double>, ptr %v233, align 1
  %v235 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v234, <2 x double> %v227, <2 x double> %v232)
  %v236 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v234, <2 x double> %v228, <2 x double> %v218)
  %v237 = getelementptr i8, ptr %v233, i64 16
  %v238 = load <2 x double>, ptr %v237, align 1
  %v239 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v238, <2 x double> %v227, <2 x double> %v236)
  %v240 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v238, <2 x double> %v228, <2 x double> %v222)
  %v241 = getelementptr i8, ptr %v237, i64 16
  %v242 = load <2 x double>, ptr %v241, align 1
  %v243 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v242, <2 x double> %v227, <2 x double> %v240)
  %v244 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v242, <2 x double> %v228, <2 x double> %v226)
  %v245 = getelementptr i8, ptr %v241, i64 16
  %v246 = load <2 x double>, ptr %v245, align 1
  %v247 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v246, <2 x double> %v227, <2 x double> %v244)
  %v248 = add i64 %v188, 1
  %v249 = freeze i64 %v248
  br label %head185
done187:
  %v250 = mul i64 %v17, 16
  %v251 = getelementptr i8, ptr %v5, i64 %v250
  %v252 = mul i64 %v17, 16
  %v253 = getelementptr i8, ptr %v7, i64 %v252
  br label %head254
head254:
  %v257 = phi i64 [ 0, %done187 ], [ %v284, %body255 ]
  %v258 = phi <2 x double> [ %v189, %done187 ], [ %v273, %body255 ]
  %v259 = phi <2 x double> [ %v190, %done187 ], [ %v276, %body255 ]
  %v260 = phi <2 x double> [ %v191, %done187 ], [ %v279, %body255 ]
  %v261 = phi <2 x double> [ %v192, %done187 ], [ %v282, %body255 ]
  %v262 = icmp slt i64 %v257, %v19
  br i1 %v262, label %body255, label %done256
body255:
  %v263 = mul i64 %v257, 8
  %v264 = getelementptr i8, ptr %v251, i64 %v263
  %v265 = load i64, ptr %v264, align 8
  %v266 = mul i64 %v257, 8
  %v267 = getelementptr i8, ptr %v253, i64 %v266
  %v268 = getelementptr i8, ptr %v66, i64 %v265
  %v269 = load double, ptr %v267, align 1
  %v270 = insertelement <2 x double> poison, double %v269, i64 0
  %v271 = shufflevector <2 x double> %v270, <2 x double> poison, <2 x i32> zeroinitializer
  %v272 = load <2 x double>, ptr %v268, align 1
  %v273 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v272, <2 x double> %v271, <2 x double> %v258)
  %v274 = getelementptr i8, ptr %v268, i64 16
  %v275 = load <2 x double>, ptr %v274, align 1
  %v276 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v275, <2 x double> %v271, <2 x double> %v259)
  %v277 = getelementptr i8, ptr %v274, i64 16
  %v278 = load <2 x double>, ptr %v277, align 1
  %v279 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v278, <2 x double> %v271, <2 x double> %v260)
  %v280 = getelementptr i8, ptr %v277, i64 16
  %v281 = load <2 x double>, ptr %v280, align 1
  %v282 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v281, <2 x double> %v271, <2 x double> %v261)
  %v283 = add i64 %v257, 1
  %v284 = freeze i64 %v283
  br label %head254
done256:
  %v285 = mul i64 %v19, 8
  %v286 = getelementptr i8, ptr %v251, i64 %v285
  %v287 = mul i64 %v19, 8
  %v288 = getelementptr i8, ptr %v253, i64 %v287
  %v289 = fsub <2 x double> %v180, %v180
  %v290 = fcmp uno <2 x double> %v289, %v289
  %v291 = select <2 x i1> %v290, <2 x double> %v258, <2 x double> %v180
  %v292 = fsub <2 x double> %v181, %v181
  %v293 = fcmp uno <2 x double> %v292, %v292
  %v294 = select <2 x i1> %v293, <2 x double> %v259, <2 x double> %v181
  %v295 = fsub <2 x double> %v182, %v182
  %v296 = fcmp uno <2 x double> %v295, %v295
  %v297 = select <2 x i1> %v296, <2 x double> %v260, <2 x double> %v182
  %v298 = fsub <2 x double> %v183, %v183
  %v299 = fcmp uno <2 x double> %v298, %v298
  %v300 = select <2 x i1> %v299, <2 x double> %v261, <2 x double> %v183
  %v301 = add i64 %v179, 1
  %v302 = freeze i64 %v301
  br label %head176
done178:
  %v303 = mul i64 %v63, 8
  %v304 = getelementptr i8, ptr %v54, i64 %v303
  store <2 x double> %v180, ptr %v304, align 1
  %v305 = getelementptr i8, ptr %v304, i64 16
  store <2 x double> %v181, ptr %v305, align 1
  %v306 = getelementptr i8, ptr %v305, i64 16
  store <2 x double> %v182, ptr %v306, align 1
  %v307 = getelementptr i8, ptr %v306, i64 16
  store <2 x double> %v183, ptr %v307, align 1
  %v308 = add i64 %v63, 8
  %v309 = freeze i64 %v308
  br label %head60
done62:
  %v310 = sub i64 %v45, 2
  br label %head311
head311:
  %v314 = phi i64 [ %v59, %done62 ], [ %v465, %done388 ]
  %v315 = icmp slt i64 %v314, %v45
  br i1 %v315, label %body312, label %done313
body312:
  %v316 = call i64 @llvm.smin.i64(i64 %v314, i64 %v310)
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr i8, ptr %v52, i64 %v317
  br label %head319
head319:
  %v322 = phi i64 [ 0, %body312 ], [ %v354, %body320 ]
  %v323 = phi <2 x double> [ zeroinitializer, %body312 ], [ %v352, %body320 ]
  %v324 = icmp slt i64 %v322, %v17
  br i1 %v324, label %body320, label %done321
body320:
  %v325 = mul i64 %v322, 16
  %v326 = getelementptr i8, ptr %v5, i64 %v325
  %v327 = load i64, ptr %v326, align 8
  %v328 = getelementptr i8, ptr %v326, i64 8
  %v329 = load i64, ptr %v328, align 8
  %v330 = mul i64 %v322, 16
  %v331 = getelementptr i8, ptr %v7, i64 %v330
  %v332 = getelementptr i8, ptr %v318, i64 %v327
  %v333 = getelementptr i8, ptr %v318, i64 %v329
  %v334 = load double, ptr %v331, align 1
  %v335 = insertelement <2 x double> poison, double %v334, i64 0
  %v336 = shufflevector <2 x double> %v335, <2 x double> poison, <2 x i32> zeroinitializer
  %v337 = getelementptr i8, ptr %v331, i64 8
  %v338 = load double, ptr %v337, align 1
  %v339 = insertelement <2 x double> poison, double %v338, i64 0
  %v340 = shufflevector <2 x double> %v339, <2 x double> poison, <2 x i32> zeroinitializer
  %v341 = sub i64 0, 16
  %v342 = getelementptr i8, ptr %v333, i64 %v341
  %v343 = load <2 x double>, ptr %v332, align 1
  %v344 = getelementptr i8, ptr %v342, i64 16
  %v345 = load <2 x double>, ptr %v344, align 1
  %v346 = fsub <2 x double> %v343, %v345
  %v347 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v346, <2 x double> %v336, <2 x double> %v323)
  %v348 = getelementptr i8, ptr %v332, i64 16
  %v349 = load <2 x double>, ptr %v348, align 1
  %v350 = load <2 x double>, ptr %v342, align 1
  %v351 = fsub <2 x double> %v349, %v350
  %v352 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v351, <2 x double> %v340, <2 x double> %v347)
  %v353 = add i64 %v322, 1
  %v354 = freeze i64 %v353
  br label %head319
done321:
  %v355 = mul i64 %v17, 16
  %v356 = getelementptr i8, ptr %v5, i64 %v355
  %v357 = mul i64 %v17, 16
  %v358 = getelementptr i8, ptr %v7, i64 %v357
  br label %head359
head359:
  %v362 = phi i64 [ 0, %done321 ], [ %v377, %body360 ]
  %v363 = phi <2 x double> [ %v323, %done321 ], [ %v375, %body360 ]
  %v364 = icmp slt i64 %v362, %v19
  br i1 %v364, label %body360, label %done361
body360:
  %v365 = mul i64 %v362, 8
  %v366 = getelementptr i8, ptr %v356, i64 %v365
  %v367 = load i64, ptr %v366, align 8
  %v368 = mul i64 %v362, 8
  %v369 = getelementptr i8, ptr %v358, i64 %v368
  %v370 = getelementptr i8, ptr %v318, i64 %v367
  %v371 = load double, ptr %v369, align 1
  %v372 = insertelement <2 x double> poison, double %v371, i64 0
  %v373 = shufflevector <2 x double> %v372, <2 x double> poison, <2 x i32> zeroinitializer
  %v374 = load <2 x double>, ptr %v370, align 1
  %v375 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v374, <2 x double> %v373, <2 x double> %v363)
  %v376 = add i64 %v362, 1
  %v377 = freeze i64 %v376
  br label %head359
done361:
  %v378 = mul i64 %v19, 8
  %v379 = getelementptr i8, ptr %v356, i64 %v378
  %v380 = mul i64 %v19, 8
  %v381 = getelementptr i8, ptr %v358, i64 %v380
  %v382 = fsub <2 x double> %v363, %v363
  %v383 = fcmp uno <2 x double> %v382, %v382
  %v384 = call i1 @llvm.vector.reduce.or.v2i1(<2 x i1> %v383)
  %v385 = zext i1 %v384 to i64
  br label %head386
head386:
  %v389 = phi i64 [ 0, %done361 ], [ %v461, %done436 ]
  %v390 = phi <2 x double> [ %v363, %done361 ], [ %v459, %done436 ]
  %v391 = icmp slt i64 %v389, %v385
  br i1 %v391, label %body387, label %done388
body387:
  br label %head392
head392:
  %v395 = phi i64 [ 0, %body387 ], [ %v429, %body393 ]
  %v396 = phi <2 x double> [ zeroinitializer, %body387 ], [ %v427, %body393 ]
  %v397 = icmp slt i64 %v395, %v17
  br i1 %v397, label %body393, label %done394
body393:
  %v398 = mul i64 %v395, 16
  %v399 = getelementptr i8, ptr %v5, i64 %v398
  %v400 = load i64, ptr %v399, align 8
  %v401 = getelementptr i8, ptr %v399, i64 8
  %v402 = load i64, ptr %v401, align 8
  %v403 = mul i64 %v395, 16
  %v404 = getelementptr i8, ptr %v7, i64 %v403
  %v405 = getelementptr i8, ptr %v318, i64 %v400
  %v406 = getelementptr i8, ptr %v318, i64 %v402
  %v407 = load double, ptr %v404, align 1
  %v408 = insertelement <2 x double> poison, double %v407, i64 0
  %v409 = shufflevector <2 x double> %v408, <2 x double> poison, <2 x i32> zeroinitializer
  %v410 = getelementptr i8, ptr %v404, i64 8
  %v411 = load double, ptr %v410, align 1
  %v412 = insertelement <2 x double> poison, double %v411, i64 0
  %v413 = shufflevector <2 x double> %v412, <2 x double> poison, <2 x i32> zeroinitializer
  %v414 = load <2 x double>, ptr %v405, align 1
  %v415 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v414, <2 x double> %v409, <2 x double> %v396)
  %v416 = getelementptr i8, ptr %v405, i64 16
  %v417 = load <2 x double>, ptr %v416, align 1
  %v418 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v417, <2 x double> %v413, <2 x double> %v415)
  %v419 = fmul <2 x double> %v409, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v420 = fmul <2 x double> %v413, <double 0xBFF0000000000000, double 0xBFF0000000000000>
  %v421 = sub i64 0, 16
  %v422 = getelementptr i8, ptr %v406, i64 %v421
  %v423 = load <2 x double>, ptr %v422, align 1
  %v424 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v423, <2 x double> %v420, <2 x double> %v418)
  %v425 = getelementptr i8, ptr %v422, i64 16
  %v426 = load <2 x double>, ptr %v425, align 1
  %v427 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v426, <2 x double> %v419, <2 x double> %v424)
  %v428 = add i64 %v395, 1
  %v429 = freeze i64 %v428
  br label %head392
done394:
  %v430 = mul i64 %v17, 16
  %v431 = getelementptr i8, ptr %v5, i64 %v430
  %v432 = mul i64 %v17, 16
  %v433 = getelementptr i8, ptr %v7, i64 %v432
  br label %head434
head434:
  %v437 = phi i64 [ 0, %done394 ], [ %v452, %body435 ]
  %v438 = phi <2 x double> [ %v396, %done394 ], [ %v450, %body435 ]
  %v439 = icmp slt i64 %v437, %v19
  br i1 %v439, label %body435, label %done436
body435:
  %v440 = mul i64 %v437, 8
  %v441 = getelementptr i8, ptr %v431, i64 %v440
  %v442 = load i64, ptr %v441, align 8
  %v443 = mul i64 %v437, 8
  %v444 = getelementptr i8, ptr %v433, i64 %v443
  %v445 = getelementptr i8, ptr %v318, i64 %v442
  %v446 = load double, ptr %v444, align 1
  %v447 = insertelement <2 x double> poison, double %v446, i64 0
  %v448 = shufflevector <2 x double> %v447, <2 x double> poison, <2 x i32> zeroinitializer
  %v449 = load <2 x double>, ptr %v445, align 1
  %v450 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v449, <2 x double> %v448, <2 x double> %v438)
  %v451 = add i64 %v437, 1
  %v452 = freeze i64 %v451
  br label %head434
done436:
  %v453 = mul i64 %v19, 8
  %v454 = getelementptr i8, ptr %v431, i64 %v453
  %v455 = mul i64 %v19, 8
  %v456 = getelementptr i8, ptr %v433, i64 %v455
  %v457 = fsub <2 x double> %v390, %v390
  %v458 = fcmp uno <2 x double> %v457, %v457
  %v459 = select <2 x i1> %v458, <2 x double> %v438, <2 x double> %v390
  %v460 = add i64 %v389, 1
  %v461 = freeze i64 %v460
  br label %head386
done388:
  %v462 = mul i64 %v316, 8
  %v463 = getelementptr i8, ptr %v54, i64 %v462
  store <2 x double> %v390, ptr %v463, align 1
  %v464 = add i64 %v314, 2
  %v465 = freeze i64 %v464
  br label %head311
done313:
  %v466 = add i64 %v49, 1
  %v467 = freeze i64 %v466
  br label %head46
done48:
  br label %again23
leave24:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare i1 @llvm.vector.reduce.or.v2i1(<2 x i1>)
