; sweep[f64→f64→f64→f64; 2 rows of 1 vectors of 2 at a time; windows of 4 + 1 along vectors of 2, past the caches]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 16
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 72
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 48
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 64
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 80
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 152
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 160
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 176
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %v13, i64 %v15
  %v19 = getelementptr i8, ptr %p0, i64 168
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %v13, i64 %v20
  %v22 = getelementptr i8, ptr %p0, i64 184
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %v13, i64 %v23
  %v25 = getelementptr i8, ptr %p0, i64 144
  %v26 = load ptr, ptr %v25, align 8
  %v27 = load double, ptr %v26, align 1
  %v28 = getelementptr i8, ptr %p0, i64 24
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 32
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 56
  %v33 = load i64, ptr %v32, align 8
  %v34 = udiv i64 %v33, 2
  %v35 = urem i64 %v33, 2
  %v36 = sub i64 %v7, %v33
  %v37 = add i64 %v34, %v36
  br label %head38
head38:
  %v41 = phi i64 [ 0, %entry ], [ %v49, %body39 ]
  %v42 = icmp slt i64 %v41, %v9
  br i1 %v42, label %body39, label %done40
body39:
  %v43 = sub i64 %v9, 2
  %v44 = call i64 @llvm.smin.i64(i64 %v41, i64 %v43)
  %v45 = mul i64 %v41, 8
  %v46 = mul i64 %v37, %v15
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  store <2 x double> zeroinitializer, ptr %v48, align 1
  %v49 = add i64 %v41, 2
  br label %head38
done40:
  %v50 = call i64 @llvm.smin.i64(i64 %v7, i64 %v33)
  br label %head51
head51:
  %v54 = phi i64 [ %v29, %done40 ], [ %v93, %done73 ]
  %v55 = icmp slt i64 %v54, %v50
  br i1 %v55, label %body52, label %done53
body52:
  %v56 = udiv i64 %v54, 2
  %v57 = urem i64 %v54, 2
  %v58 = mul i64 %v54, 8
  %v59 = getelementptr i8, ptr %v3, i64 %v58
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp slt i64 %v60, -2305843009213693952
  %v62 = getelementptr i8, ptr %v1, i64 %v60
  %v63 = select i1 %v61, ptr %v5, ptr %v62
  %v64 = getelementptr i8, ptr %v59, i64 8
  %v65 = load i64, ptr %v64, align 8
  %v66 = icmp slt i64 %v65, -2305843009213693952
  %v67 = getelementptr i8, ptr %v1, i64 %v65
  %v68 = select i1 %v66, ptr %v5, ptr %v67
  %v69 = mul i64 %v56, %v15
  %v70 = getelementptr i8, ptr %v18, i64 %v69
  br label %head71
head71:
  %v74 = phi i64 [ 0, %body52 ], [ %v92, %body72 ]
  %v75 = icmp slt i64 %v74, %v9
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = sub i64 %v9, 2
  %v77 = call i64 @llvm.smin.i64(i64 %v74, i64 %v76)
  %v78 = mul i64 %v74, 8
  %v79 = mul i64 %v77, 8
  %v80 = getelementptr i8, ptr %v63, i64 %v79
  %v81 = load <2 x double>, ptr %v80, align 1
  %v82 = insertelement <2 x double> poison, double %v27, i64 0
  %v83 = shufflevector <2 x double> %v82, <2 x double> poison, <2 x i32> zeroinitializer
  %v84 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v81, <2 x double> %v83, <2 x double> zeroinitializer)
  %v85 = mul i64 %v77, 8
  %v86 = getelementptr i8, ptr %v68, i64 %v85
  %v87 = load <2 x double>, ptr %v86, align 1
  %v88 = insertelement <2 x double> poison, double %v27, i64 0
  %v89 = shufflevector <2 x double> %v88, <2 x double> poison, <2 x i32> zeroinitializer
  %v90 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v87, <2 x double> %v89, <2 x double> %v84)
  %v91 = getelementptr i8, ptr %v70, i64 %v78
  store <2 x double> %v90, ptr %v91, align 1
  %v92 = add i64 %v74, 2
  br label %head71
done73:
  %v93 = add i64 %v54, 2
  br label %head51
done53:
  %v94 = call i64 @llvm.smax.i64(i64 %v29, i64 %v33)
  br label %head95
head95:
  %v98 = phi i64 [ %v94, %done53 ], [ %v129, %done115 ]
  %v99 = icmp slt i64 %v98, %v7
  br i1 %v99, label %body96, label %done97
body96:
  %v100 = call i64 @llvm.smin.i64(i64 %v98, i64 %v33)
  %v101 = udiv i64 %v100, 2
  %v102 = urem i64 %v100, 2
  %v103 = sub i64 %v98, %v100
  %v104 = add i64 %v101, %v103
  %v105 = mul i64 %v98, 8
  %v106 = getelementptr i8, ptr %v3, i64 %v105
  %v107 = load i64, ptr %v106, align 8
  %v108 = icmp slt i64 %v107, -2305843009213693952
  %v109 = getelementptr i8, ptr %v1, i64 %v107
  %v110 = select i1 %v108, ptr %v5, ptr %v109
  %v111 = mul i64 %v104, %v15
  %v112 = getelementptr i8, ptr %v18, i64 %v111
  br label %head113
head113:
  %v116 = phi i64 [ 0, %body96 ], [ %v128, %body114 ]
  %v117 = icmp slt i64 %v116, %v9
  br i1 %v117, label %body114, label %done115
body114:
  %v118 = sub i64 %v9, 2
  %v119 = call i64 @llvm.smin.i64(i64 %v116, i64 %v118)
  %v120 = mul i64 %v116, 8
  %v121 = mul i64 %v119, 8
  %v122 = getelementptr i8, ptr %v110, i64 %v121
  %v123 = load <2 x double>, ptr %v122, align 1
  %v124 = insertelement <2 x double> poison, double %v27, i64 0
  %v125 = shufflevector <2 x double> %v124, <2 x double> poison, <2 x i32> zeroinitializer
  %v126 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v123, <2 x double> %v125, <2 x double> zeroinitializer)
  %v127 = getelementptr i8, ptr %v112, i64 %v120
  store <2 x double> %v126, ptr %v127, align 1
  %v128 = add i64 %v116, 2
  br label %head113
done115:
  %v129 = add i64 %v98, 1
  br label %head95
done97:
  %v130 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  %v131 = udiv i64 %v130, 2
  %v132 = urem i64 %v130, 2
  %v133 = sub i64 %v29, %v130
  %v134 = add i64 %v131, %v133
  %v135 = sub i64 %v37, 1
  br label %head136
head136:
  %v139 = phi i64 [ 0, %done97 ], [ %v160, %done148 ]
  %v140 = icmp slt i64 %v139, %v9
  br i1 %v140, label %body137, label %done138
body137:
  %v141 = sub i64 %v9, 2
  %v142 = call i64 @llvm.smin.i64(i64 %v139, i64 %v141)
  %v143 = mul i64 %v139, 8
  %v144 = mul i64 %v135, %v15
  %v145 = getelementptr i8, ptr %v18, i64 %v144
  br label %head146
head146:
  %v149 = phi i64 [ %v134, %body137 ], [ %v158, %body147 ]
  %v150 = phi ptr [ %v145, %body137 ], [ %v157, %body147 ]
  %v151 = phi <2 x double> [ zeroinitializer, %body137 ], [ %v155, %body147 ]
  %v152 = icmp slt i64 %v149, %v37
  br i1 %v152, label %body147, label %done148
body147:
  %v153 = getelementptr i8, ptr %v150, i64 %v143
  %v154 = load <2 x double>, ptr %v153, align 1
  %v155 = fadd <2 x double> %v151, %v154
  store <2 x double> %v155, ptr %v153, align 1
  %v156 = sub i64 0, %v15
  %v157 = getelementptr i8, ptr %v150, i64 %v156
  %v158 = add i64 %v149, 1
  br label %head146
done148:
  %v159 = getelementptr i8, ptr %v13, i64 %v143
  store <2 x double> zeroinitializer, ptr %v159, align 1
  %v160 = add i64 %v139, 2
  br label %head136
done138:
  %v161 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  br label %head162
head162:
  %v165 = phi i64 [ 0, %done138 ], [ %v208, %done185 ]
  %v166 = icmp slt i64 %v165, %v161
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = udiv i64 %v165, 2
  %v168 = urem i64 %v165, 2
  %v169 = add i64 %v165, %v7
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr i8, ptr %v3, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp slt i64 %v172, -2305843009213693952
  %v174 = getelementptr i8, ptr %v1, i64 %v172
  %v175 = select i1 %v173, ptr %v5, ptr %v174
  %v176 = getelementptr i8, ptr %v171, i64 8
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp slt i64 %v177, -2305843009213693952
  %v179 = getelementptr i8, ptr %v1, i64 %v177
  %v180 = select i1 %v178, ptr %v5, ptr %v179
  %v181 = mul i64 %v167, %v15
  %v182 = getelementptr i8, ptr %v18, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %body163 ], [ %v207, %body184 ]
  %v187 = icmp slt i64 %v186, %v9
  br i1 %v187, label %body184, label %done185
body184:
  %v188 = sub i64 %v9, 2
  %v189 = call i64 @llvm.smin.i64(i64 %v186, i64 %v188)
  %v190 = mul i64 %v186, 8
  %v191 = mul i64 %v189, 8
  %v192 = getelementptr i8, ptr %v175, i64 %v191
  %v193 = load <2 x double>, ptr %v192, align 1
  %v194 = insertelement <2 x double> poison, double %v27, i64 0
  %v195 = shufflevector <2 x double> %v194, <2 x double> poison, <2 x i32> zeroinitializer
  %v196 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v193, <2 x double> %v195, <2 x double> zeroinitializer)
  %v197 = mul i64 %v189, 8
  %v198 = getelementptr i8, ptr %v180, i64 %v197
  %v199 = load <2 x double>, ptr %v198, align 1
  %v200 = insertelement <2 x double> poison, double %v27, i64 0
  %v201 = shufflevector <2 x double> %v200, <2 x double> poison, <2 x i32> zeroinitializer
  %v202 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v199, <2 x double> %v201, <2 x double> %v196)
  %v203 = getelementptr i8, ptr %v182, i64 %v190
  store <2 x double> %v202, ptr %v203, align 1
  %v204 = getelementptr i8, ptr %v13, i64 %v190
  %v205 = load <2 x double>, ptr %v204, align 1
  %v206 = fadd <2 x double> %v205, %v202
  store <2 x double> %v206, ptr %v204, align 1
  %v207 = add i64 %v186, 2
  br label %head183
done185:
  %v208 = add i64 %v165, 2
  br label %head162
done164:
  %v209 = call i64 @llvm.smax.i64(i64 0, i64 %v33)
  br label %head210
head210:
  %v213 = phi i64 [ %v209, %done164 ], [ %v248, %done231 ]
  %v214 = icmp slt i64 %v213, %v29
  br i1 %v214, label %body211, label %done212
body211:
  %v215 = call i64 @llvm.smin.i64(i64 %v213, i64 %v33)
  %v216 = udiv i64 %v215, 2
  %v217 = urem i64 %v215, 2
  %v218 = sub i64 %v213, %v215
  %v219 = add i64 %v216, %v218
  %v220 = add i64 %v213, %v7
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr i8, ptr %v3, i64 %v221
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp slt i64 %v223, -2305843009213693952
  %v225 = getelementptr i8, ptr %v1, i64 %v223
  %v226 = select i1 %v224, ptr %v5, ptr %v225
  %v227 = mul i64 %v219, %v15
  %v228 = getelementptr i8, ptr %v18, i64 %v227
  br label %head229
head229:
  %v232 = phi i64 [ 0, %body211 ], [ %v247, %body230 ]
  %v233 = icmp slt i64 %v232, %v9
  br i1 %v233, label %body230, label %done231
body230:
  %v234 = sub i64 %v9, 2
  %v235 = call i64 @llvm.smin.i64(i64 %v232, i64 %v234)
  %v236 = mul i64 %v232, 8
  %v237 = mul i64 %v235, 8
  %v238 = getelementptr i8, ptr %v226, i64 %v237
  %v239 = load <2 x double>, ptr %v238, align 1
  %v240 = insertelement <2 x double> poison, double %v27, i64 0
  %v241 = shufflevector <2 x double> %v240, <2 x double> poison, <2 x i32> zeroinitializer
  %v242 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v239, <2 x double> %v241, <2 x double> zeroinitializer)
  %v243 = getelementptr i8, ptr %v228, i64 %v236
  store <2 x double> %v242, ptr %v243, align 1
  %v244 = getelementptr i8, ptr %v13, i64 %v236
  %v245 = load <2 x double>, ptr %v244, align 1
  %v246 = fadd <2 x double> %v245, %v242
  store <2 x double> %v246, ptr %v244, align 1
  %v247 = add i64 %v232, 2
  br label %head229
done231:
  %v248 = add i64 %v213, 1
  br label %head210
done212:
  br label %head249
head249:
  %v252 = phi i64 [ 0, %done212 ], [ %v439, %done378 ]
  %v253 = icmp slt i64 %v252, %v31
  br i1 %v253, label %body250, label %done251
body250:
  %v254 = icmp sgt i64 %v252, 0
  br i1 %v254, label %then255, label %after256
then255:
  %v257 = sub i64 %v37, 1
  br label %head258
head258:
  %v261 = phi i64 [ 0, %then255 ], [ %v282, %done270 ]
  %v262 = icmp slt i64 %v261, %v9
  br i1 %v262, label %body259, label %done260
body259:
  %v263 = sub i64 %v9, 2
  %v264 = call i64 @llvm.smin.i64(i64 %v261, i64 %v263)
  %v265 = mul i64 %v261, 8
  %v266 = mul i64 %v257, %v15
  %v267 = getelementptr i8, ptr %v18, i64 %v266
  br label %head268
head268:
  %v271 = phi i64 [ 0, %body259 ], [ %v280, %body269 ]
  %v272 = phi ptr [ %v267, %body259 ], [ %v279, %body269 ]
  %v273 = phi <2 x double> [ zeroinitializer, %body259 ], [ %v277, %body269 ]
  %v274 = icmp slt i64 %v271, %v37
  br i1 %v274, label %body269, label %done270
body269:
  %v275 = getelementptr i8, ptr %v272, i64 %v265
  %v276 = load <2 x double>, ptr %v275, align 1
  %v277 = fadd <2 x double> %v273, %v276
  store <2 x double> %v277, ptr %v275, align 1
  %v278 = sub i64 0, %v15
  %v279 = getelementptr i8, ptr %v272, i64 %v278
  %v280 = add i64 %v271, 1
  br label %head268
done270:
  %v281 = getelementptr i8, ptr %v13, i64 %v265
  store <2 x double> zeroinitializer, ptr %v281, align 1
  %v282 = add i64 %v261, 2
  br label %head258
done260:
  br label %after256
after256:
  %v283 = sub i64 %v29, %v252
  %v284 = call i64 @llvm.smax.i64(i64 %v283, i64 0)
  %v285 = sub i64 %v31, %v252
  %v286 = call i64 @llvm.smin.i64(i64 %v7, i64 %v285)
  %v287 = call i64 @llvm.smin.i64(i64 %v286, i64 %v33)
  br label %head288
head288:
  %v291 = phi i64 [ %v284, %after256 ], [ %v374, %done324 ]
  %v292 = icmp slt i64 %v291, %v287
  br i1 %v292, label %body289, label %done290
body289:
  %v293 = udiv i64 %v291, 2
  %v294 = urem i64 %v291, 2
  %v295 = add i64 %v252, %v291
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr i8, ptr %v3, i64 %v296
  %v298 = load i64, ptr %v297, align 8
  %v299 = icmp slt i64 %v298, -2305843009213693952
  %v300 = getelementptr i8, ptr %v1, i64 %v298
  %v301 = select i1 %v299, ptr %v5, ptr %v300
  %v302 = getelementptr i8, ptr %v297, i64 8
  %v303 = load i64, ptr %v302, align 8
  %v304 = icmp slt i64 %v303, -2305843009213693952
  %v305 = getelementptr i8, ptr %v1, i64 %v303
  %v306 = select i1 %v304, ptr %v5, ptr %v305
  %v307 = add i64 %v295, %v7
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr i8, ptr %v3, i64 %v308
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp slt i64 %v310, -2305843009213693952
  %v312 = getelementptr i8, ptr %v1, i64 %v310
  %v313 = select i1 %v311, ptr %v5, ptr %v312
  %v314 = getelementptr i8, ptr %v309, i64 8
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp slt i64 %v315, -2305843009213693952
  %v317 = getelementptr i8, ptr %v1, i64 %v315
  %v318 = select i1 %v316, ptr %v5, ptr %v317
  %v319 = mul i64 %v293, %v15
  %v320 = getelementptr i8, ptr %v18, i64 %v319
  %v321 = getelementptr i8, ptr %v320, i64 %v15
  br label %head322
head322:
  %v325 = phi i64 [ 0, %body289 ], [ %v369, %body323 ]
  %v326 = icmp slt i64 %v325, %v9
  br i1 %v326, label %body323, label %done324
body323:
  %v327 = sub i64 %v9, 2
  %v328 = call i64 @llvm.smin.i64(i64 %v325, i64 %v327)
  %v329 = mul i64 %v325, 8
  %v330 = getelementptr i8, ptr %v13, i64 %v329
  %v331 = load <2 x double>, ptr %v330, align 1
  %v332 = getelementptr i8, ptr %v321, i64 %v329
  %v333 = load <2 x double>, ptr %v332, align 1
  %v334 = fadd <2 x double> %v333, %v331
  %v335 = mul i64 %v328, 8
  %v336 = getelementptr i8, ptr %v306, i64 %v335
  %v337 = load <2 x double>, ptr %v336, align 1
  %v338 = insertelement <2 x double> poison, double %v27, i64 0
  %v339 = shufflevector <2 x double> %v338, <2 x double> poison, <2 x i32> zeroinitializer
  %v340 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v337, <2 x double> %v339, <2 x double> %v334)
  %v341 = mul i64 %v328, 8
  %v342 = getelementptr i8, ptr %v301, i64 %v341
  %v343 = load <2 x double>, ptr %v342, align 1
  %v344 = insertelement <2 x double> poison, double %v27, i64 0
  %v345 = shufflevector <2 x double> %v344, <2 x double> poison, <2 x i32> zeroinitializer
  %v346 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v343, <2 x double> %v345, <2 x double> %v340)
  %v347 = add i64 %v11, %v328
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr i8, ptr %v21, i64 %v348
  store <2 x double> %v346, ptr %v349, align 1
  %v350 = mul i64 %v328, 8
  %v351 = getelementptr i8, ptr %v313, i64 %v350
  %v352 = load <2 x double>, ptr %v351, align 1
  %v353 = insertelement <2 x double> poison, double %v27, i64 0
  %v354 = shufflevector <2 x double> %v353, <2 x double> poison, <2 x i32> zeroinitializer
  %v355 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v352, <2 x double> %v354, <2 x double> zeroinitializer)
  %v356 = fadd <2 x double> %v340, %v355
  %v357 = getelementptr i8, ptr %v21, i64 %v17
  %v358 = add i64 %v11, %v328
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr i8, ptr %v357, i64 %v359
  store <2 x double> %v356, ptr %v360, align 1
  %v361 = mul i64 %v328, 8
  %v362 = getelementptr i8, ptr %v318, i64 %v361
  %v363 = load <2 x double>, ptr %v362, align 1
  %v364 = insertelement <2 x double> poison, double %v27, i64 0
  %v365 = shufflevector <2 x double> %v364, <2 x double> poison, <2 x i32> zeroinitializer
  %v366 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v363, <2 x double> %v365, <2 x double> %v355)
  %v367 = getelementptr i8, ptr %v320, i64 %v329
  store <2 x double> %v366, ptr %v367, align 1
  %v368 = fadd <2 x double> %v331, %v366
  store <2 x double> %v368, ptr %v330, align 1
  %v369 = add i64 %v325, 2
  br label %head322
done324:
  %v370 = add i64 %v252, %v291
  %v371 = sub i64 %v370, %v29
  %v372 = sub i64 %v286, %v291
  %v373 = call i64 @llvm.smin.i64(i64 2, i64 %v372)
  call void @faltung_routine_lines(ptr %p0, i64 %v371, i64 %v373)
  %v374 = add i64 %v291, 2
  br label %head288
done290:
  %v375 = call i64 @llvm.smax.i64(i64 %v284, i64 %v33)
  br label %head376
head376:
  %v379 = phi i64 [ %v375, %done290 ], [ %v438, %done405 ]
  %v380 = icmp slt i64 %v379, %v286
  br i1 %v380, label %body377, label %done378
body377:
  %v381 = call i64 @llvm.smin.i64(i64 %v379, i64 %v33)
  %v382 = udiv i64 %v381, 2
  %v383 = urem i64 %v381, 2
  %v384 = sub i64 %v379, %v381
  %v385 = add i64 %v382, %v384
  %v386 = add i64 %v252, %v379
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr i8, ptr %v3, i64 %v387
  %v389 = load i64, ptr %v388, align 8
  %v390 = icmp slt i64 %v389, -2305843009213693952
  %v391 = getelementptr i8, ptr %v1, i64 %v389
  %v392 = select i1 %v390, ptr %v5, ptr %v391
  %v393 = add i64 %v386, %v7
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr i8, ptr %v3, i64 %v394
  %v396 = load i64, ptr %v395, align 8
  %v397 = icmp slt i64 %v396, -2305843009213693952
  %v398 = getelementptr i8, ptr %v1, i64 %v396
  %v399 = select i1 %v397, ptr %v5, ptr %v398
  %v400 = mul i64 %v385, %v15
  %v401 = getelementptr i8, ptr %v18, i64 %v400
  %v402 = getelementptr i8, ptr %v401, i64 %v15
  br label %head403
head403:
  %v406 = phi i64 [ 0, %body377 ], [ %v433, %body404 ]
  %v407 = icmp slt i64 %v406, %v9
  br i1 %v407, label %body404, label %done405
body404:
  %v408 = sub i64 %v9, 2
  %v409 = call i64 @llvm.smin.i64(i64 %v406, i64 %v408)
  %v410 = mul i64 %v406, 8
  %v411 = getelementptr i8, ptr %v13, i64 %v410
  %v412 = load <2 x double>, ptr %v411, align 1
  %v413 = getelementptr i8, ptr %v402, i64 %v410
  %v414 = load <2 x double>, ptr %v413, align 1
  %v415 = fadd <2 x double> %v414, %v412
  %v416 = mul i64 %v409, 8
  %v417 = getelementptr i8, ptr %v392, i64 %v416
  %v418 = load <2 x double>, ptr %v417, align 1
  %v419 = insertelement <2 x double> poison, double %v27, i64 0
  %v420 = shufflevector <2 x double> %v419, <2 x double> poison, <2 x i32> zeroinitializer
  %v421 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v418, <2 x double> %v420, <2 x double> %v415)
  %v422 = add i64 %v11, %v409
  %v423 = mul i64 %v422, 8
  %v424 = getelementptr i8, ptr %v21, i64 %v423
  store <2 x double> %v421, ptr %v424, align 1
  %v425 = mul i64 %v409, 8
  %v426 = getelementptr i8, ptr %v399, i64 %v425
  %v427 = load <2 x double>, ptr %v426, align 1
  %v428 = insertelement <2 x double> poison, double %v27, i64 0
  %v429 = shufflevector <2 x double> %v428, <2 x double> poison, <2 x i32> zeroinitializer
  %v430 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v427, <2 x double> %v429, <2 x double> zeroinitializer)
  %v431 = getelementptr i8, ptr %v401, i64 %v410
  store <2 x double> %v430, ptr %v431, align 1
  %v432 = fadd <2 x double> %v412, %v430
  store <2 x double> %v432, ptr %v411, align 1
  %v433 = add i64 %v406, 2
  br label %head403
done405:
  %v434 = add i64 %v252, %v379
  %v435 = sub i64 %v434, %v29
  %v436 = sub i64 %v286, %v379
  %v437 = call i64 @llvm.smin.i64(i64 1, i64 %v436)
  call void @faltung_routine_lines(ptr %p0, i64 %v435, i64 %v437)
  %v438 = add i64 %v379, 1
  br label %head376
done378:
  %v439 = add i64 %v252, %v7
  br label %head249
done251:
  fence seq_cst
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 152
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 176
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %v6, i64 %v8
  %v12 = getelementptr i8, ptr %p0, i64 168
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %v6, i64 %v13
  %v15 = getelementptr i8, ptr %p0, i64 184
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %v6, i64 %v16
  %v18 = getelementptr i8, ptr %p0, i64 144
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load double, ptr %v19, align 1
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v69, %done56 ]
  %v25 = icmp slt i64 %v24, %p2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v10
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  %v28 = getelementptr i8, ptr %p0, i64 96
  %v29 = load ptr, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 104
  %v31 = load ptr, ptr %v30, align 8
  %v32 = add i64 %v4, %v2
  %v33 = getelementptr i8, ptr %p0, i64 88
  %v34 = load i64, ptr %v33, align 8
  %v35 = add i64 %v4, %v34
  br label %head36
head36:
  %v39 = phi i64 [ 0, %body22 ], [ %v50, %body37 ]
  %v40 = icmp slt i64 %v39, %v4
  br i1 %v40, label %body37, label %done38
body37:
  %v41 = mul i64 %v39, 8
  %v42 = getelementptr i8, ptr %v29, i64 %v41
  %v43 = load i64, ptr %v42, align 8
  %v44 = icmp slt i64 %v43, 0
  %v45 = getelementptr i8, ptr %v27, i64 %v43
  %v46 = select i1 %v44, ptr %v31, ptr %v45
  %v47 = load double, ptr %v46, align 1
  %v48 = mul i64 %v39, 8
  %v49 = getelementptr i8, ptr %v27, i64 %v48
  store double %v47, ptr %v49, align 1
  %v50 = add i64 %v39, 1
  br label %head36
done38:
  %v51 = sub i64 %v32, %v4
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr i8, ptr %v27, i64 %v52
  br label %head54
head54:
  %v57 = phi i64 [ %v4, %done38 ], [ %v68, %body55 ]
  %v58 = icmp slt i64 %v57, %v35
  br i1 %v58, label %body55, label %done56
body55:
  %v59 = mul i64 %v57, 8
  %v60 = getelementptr i8, ptr %v29, i64 %v59
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp slt i64 %v61, 0
  %v63 = getelementptr i8, ptr %v27, i64 %v61
  %v64 = select i1 %v62, ptr %v31, ptr %v63
  %v65 = load double, ptr %v64, align 1
  %v66 = mul i64 %v57, 8
  %v67 = getelementptr i8, ptr %v53, i64 %v66
  store double %v65, ptr %v67, align 1
  %v68 = add i64 %v57, 1
  br label %head54
done56:
  %v69 = add i64 %v24, 1
  br label %head21
done23:
  %v70 = getelementptr i8, ptr %p0, i64 8
  %v71 = load ptr, ptr %v70, align 8
  %v72 = ptrtoint ptr %v71 to i64
  %v73 = getelementptr i8, ptr %p0, i64 136
  %v74 = load i64, ptr %v73, align 8
  %v75 = or i64 %v72, %v74
  %v76 = and i64 %v75, 15
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %then78, label %after79
then78:
  br label %head80
head80:
  %v83 = phi i64 [ 0, %then78 ], [ %v166, %done158 ]
  %v84 = icmp slt i64 %v83, %p2
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = mul i64 %v83, %v10
  %v86 = getelementptr i8, ptr %v14, i64 %v85
  %v87 = getelementptr i8, ptr %p0, i64 112
  %v88 = load i64, ptr %v87, align 8
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr i8, ptr %v86, i64 %v89
  %v91 = getelementptr i8, ptr %p0, i64 8
  %v92 = load ptr, ptr %v91, align 8
  %v93 = add i64 %p1, %v83
  %v94 = getelementptr i8, ptr %p0, i64 136
  %v95 = load i64, ptr %v94, align 8
  %v96 = mul i64 %v93, %v95
  %v97 = getelementptr i8, ptr %v92, i64 %v96
  %v98 = getelementptr i8, ptr %p0, i64 128
  %v99 = load i64, ptr %v98, align 8
  %v100 = mul i64 %v99, 16
  %v101 = getelementptr i8, ptr %v17, i64 128
  %v102 = mul i64 %v100, 0
  %v103 = getelementptr i8, ptr %v101, i64 %v102
  %v104 = getelementptr i8, ptr %v103, i64 %v100
  %v105 = getelementptr i8, ptr %p0, i64 120
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr i8, ptr %p0, i64 128
  %v108 = load i64, ptr %v107, align 8
  %v109 = udiv i64 %v106, 2
  %v110 = urem i64 %v106, 2
  %v111 = add i64 %v106, 1
  %v112 = udiv i64 %v111, 2
  %v113 = urem i64 %v111, 2
  %v114 = add i64 -1, 1
  %v115 = mul i64 %v114, 16
  %v116 = getelementptr i8, ptr %v90, i64 %v115
  %v117 = load <2 x double>, ptr %v116, align 1
  %v118 = shufflevector <2 x double> zeroinitializer, <2 x double> %v117, <2 x i32> <i32 1, i32 2>
  %v119 = fadd <2 x double> zeroinitializer, %v118
  %v120 = add i64 0, 1
  %v121 = mul i64 %v120, 16
  %v122 = getelementptr i8, ptr %v90, i64 %v121
  %v123 = load <2 x double>, ptr %v122, align 1
  %v124 = shufflevector <2 x double> %v117, <2 x double> %v123, <2 x i32> <i32 1, i32 2>
  %v125 = fadd <2 x double> %v117, %v124
  %v126 = add i64 1, 1
  %v127 = mul i64 %v126, 16
  %v128 = getelementptr i8, ptr %v90, i64 %v127
  %v129 = load <2 x double>, ptr %v128, align 1
  %v130 = shufflevector <2 x double> %v123, <2 x double> %v129, <2 x i32> <i32 1, i32 2>
  %v131 = fadd <2 x double> %v123, %v130
  br label %head132
head132:
  %v135 = phi i64 [ 0, %body81 ], [ %v153, %body133 ]
  %v136 = phi <2 x double> [ %v125, %body81 ], [ %v137, %body133 ]
  %v137 = phi <2 x double> [ %v131, %body81 ], [ %v146, %body133 ]
  %v138 = phi <2 x double> [ %v129, %body81 ], [ %v144, %body133 ]
  %v139 = icmp slt i64 %v135, %v112
  br i1 %v139, label %body133, label %done134
body133:
  %v140 = add i64 %v135, 2
  %v141 = add i64 %v140, 1
  %v142 = mul i64 %v141, 16
  %v143 = getelementptr i8, ptr %v90, i64 %v142
  %v144 = load <2 x double>, ptr %v143, align 1
  %v145 = shufflevector <2 x double> %v138, <2 x double> %v144, <2 x i32> <i32 1, i32 2>
  %v146 = fadd <2 x double> %v138, %v145
  %v147 = fadd <2 x double> %v136, %v137
  %v148 = fadd <2 x double> %v147, %v138
  %v149 = mul i64 %v135, 16
  %v150 = getelementptr i8, ptr %v97, i64 %v149
  %v151 = icmp slt i64 %v135, %v109
  %v152 = select i1 %v151, ptr %v150, ptr %v17
  store <2 x double> %v148, ptr %v152, align 16, !nontemporal !0
  %v153 = add i64 %v135, 1
  br label %head132
done134:
  %v154 = mul i64 %v109, 16
  %v155 = getelementptr i8, ptr %v97, i64 %v154
  br label %head156
head156:
  %v159 = phi i64 [ 0, %done134 ], [ %v165, %body157 ]
  %v160 = icmp slt i64 %v159, %v110
  br i1 %v160, label %body157, label %done158
body157:
  %v161 = mul i64 %v159, 8
  %v162 = getelementptr i8, ptr %v17, i64 %v161
  %v163 = load double, ptr %v162, align 1
  %v164 = getelementptr i8, ptr %v155, i64 %v161
  store double %v163, ptr %v164, align 1
  %v165 = add i64 %v159, 1
  br label %head156
done158:
  %v166 = add i64 %v83, 1
  br label %head80
done82:
  br label %after79
after79:
  %v167 = icmp ne i64 %v76, 0
  br i1 %v167, label %then168, label %after169
then168:
  br label %head170
head170:
  %v173 = phi i64 [ 0, %then168 ], [ %v256, %done248 ]
  %v174 = icmp slt i64 %v173, %p2
  br i1 %v174, label %body171, label %done172
body171:
  %v175 = mul i64 %v173, %v10
  %v176 = getelementptr i8, ptr %v14, i64 %v175
  %v177 = getelementptr i8, ptr %p0, i64 112
  %v178 = load i64, ptr %v177, align 8
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr i8, ptr %v176, i64 %v179
  %v181 = getelementptr i8, ptr %p0, i64 8
  %v182 = load ptr, ptr %v181, align 8
  %v183 = add i64 %p1, %v173
  %v184 = getelementptr i8, ptr %p0, i64 136
  %v185 = load i64, ptr %v184, align 8
  %v186 = mul i64 %v183, %v185
  %v187 = getelementptr i8, ptr %v182, i64 %v186
  %v188 = getelementptr i8, ptr %p0, i64 128
  %v189 = load i64, ptr %v188, align 8
  %v190 = mul i64 %v189, 16
  %v191 = getelementptr i8, ptr %v17, i64 128
  %v192 = mul i64 %v190, 0
  %v193 = getelementptr i8, ptr %v191, i64 %v192
  %v194 = getelementptr i8, ptr %v193, i64 %v190
  %v195 = getelementptr i8, ptr %p0, i64 120
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %p0, i64 128
  %v198 = load i64, ptr %v197, align 8
  %v199 = udiv i64 %v196, 2
  %v200 = urem i64 %v196, 2
  %v201 = add i64 %v196, 1
  %v202 = udiv i64 %v201, 2
  %v203 = urem i64 %v201, 2
  %v204 = add i64 -1, 1
  %v205 = mul i64 %v204, 16
  %v206 = getelementptr i8, ptr %v180, i64 %v205
  %v207 = load <2 x double>, ptr %v206, align 1
  %v208 = shufflevector <2 x double> zeroinitializer, <2 x double> %v207, <2 x i32> <i32 1, i32 2>
  %v209 = fadd <2 x double> zeroinitializer, %v208
  %v210 = add i64 0, 1
  %v211 = mul i64 %v210, 16
  %v212 = getelementptr i8, ptr %v180, i64 %v211
  %v213 = load <2 x double>, ptr %v212, align 1
  %v214 = shufflevector <2 x double> %v207, <2 x double> %v213, <2 x i32> <i32 1, i32 2>
  %v215 = fadd <2 x double> %v207, %v214
  %v216 = add i64 1, 1
  %v217 = mul i64 %v216, 16
  %v218 = getelementptr i8, ptr %v180, i64 %v217
  %v219 = load <2 x double>, ptr %v218, align 1
  %v220 = shufflevector <2 x double> %v213, <2 x double> %v219, <2 x i32> <i32 1, i32 2>
  %v221 = fadd <2 x double> %v213, %v220
  br label %head222
head222:
  %v225 = phi i64 [ 0, %body171 ], [ %v243, %body223 ]
  %v226 = phi <2 x double> [ %v215, %body171 ], [ %v227, %body223 ]
  %v227 = phi <2 x double> [ %v221, %body171 ], [ %v236, %body223 ]
  %v228 = phi <2 x double> [ %v219, %body171 ], [ %v234, %body223 ]
  %v229 = icmp slt i64 %v225, %v202
  br i1 %v229, label %body223, label %done224
body223:
  %v230 = add i64 %v225, 2
  %v231 = add i64 %v230, 1
  %v232 = mul i64 %v231, 16
  %v233 = getelementptr i8, ptr %v180, i64 %v232
  %v234 = load <2 x double>, ptr %v233, align 1
  %v235 = shufflevector <2 x double> %v228, <2 x double> %v234, <2 x i32> <i32 1, i32 2>
  %v236 = fadd <2 x double> %v228, %v235
  %v237 = fadd <2 x double> %v226, %v227
  %v238 = fadd <2 x double> %v237, %v228
  %v239 = mul i64 %v225, 16
  %v240 = getelementptr i8, ptr %v187, i64 %v239
  %v241 = icmp slt i64 %v225, %v199
  %v242 = select i1 %v241, ptr %v240, ptr %v17
  store <2 x double> %v238, ptr %v242, align 1
  %v243 = add i64 %v225, 1
  br label %head222
done224:
  %v244 = mul i64 %v199, 16
  %v245 = getelementptr i8, ptr %v187, i64 %v244
  br label %head246
head246:
  %v249 = phi i64 [ 0, %done224 ], [ %v255, %body247 ]
  %v250 = icmp slt i64 %v249, %v200
  br i1 %v250, label %body247, label %done248
body247:
  %v251 = mul i64 %v249, 8
  %v252 = getelementptr i8, ptr %v17, i64 %v251
  %v253 = load double, ptr %v252, align 1
  %v254 = getelementptr i8, ptr %v245, i64 %v251
  store double %v253, ptr %v254, align 1
  %v255 = add i64 %v249, 1
  br label %head246
done248:
  %v256 = add i64 %v173, 1
  br label %head170
done172:
  br label %after169
after169:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare i64 @llvm.smax.i64(i64, i64)
!0 = !{i32 1}
