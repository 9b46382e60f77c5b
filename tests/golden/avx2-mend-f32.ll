; mend[f32→f64→f32; 2 axes, 1·1 parts, 4 lanes]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load i64, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 40
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 48
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 56
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 64
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 72
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 88
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 104
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 112
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 120
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 128
  %v33 = load i64, ptr %v32, align 8
  %v34 = getelementptr i8, ptr %p0, i64 136
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 144
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 152
  %v39 = load i64, ptr %v38, align 8
  %v40 = getelementptr i8, ptr %p0, i64 160
  %v41 = load i64, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %p0, i64 168
  %v43 = load i64, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %p0, i64 176
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %p0, i64 184
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %p0, i64 192
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %p0, i64 200
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %p0, i64 208
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %p0, i64 216
  %v55 = load i64, ptr %v54, align 8
  %v56 = getelementptr i8, ptr %p0, i64 224
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %p0, i64 232
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %p0, i64 240
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %p0, i64 248
  %v63 = load i64, ptr %v62, align 8
  %v64 = getelementptr i8, ptr %p0, i64 16
  %v65 = load ptr, ptr %v64, align 8
  %v66 = load i64, ptr %v65, align 8
  %v67 = call i64 @llvm.smin.i64(i64 %v3, i64 %v66)
  %v68 = mul i64 %v25, %v27
  br label %head69
head69:
  %v72 = phi i64 [ %v1, %entry ], [ %v345, %done76 ]
  %v73 = icmp slt i64 %v72, %v67
  br i1 %v73, label %body70, label %done71
body70:
  br label %head74
head74:
  %v77 = phi i64 [ 0, %body70 ], [ %v343, %after92 ]
  %v78 = icmp slt i64 %v77, %v68
  br i1 %v78, label %body75, label %done76
body75:
  %v79 = getelementptr i8, ptr %v65, i64 8
  %v80 = mul i64 %v72, %v29
  %v81 = getelementptr i8, ptr %v79, i64 %v80
  %v82 = getelementptr i8, ptr %v81, i64 %v31
  %v83 = load ptr, ptr %v82, align 8
  %v84 = mul i64 %v72, %v68
  %v85 = add i64 %v84, %v77
  %v86 = getelementptr i8, ptr %p0, i64 40
  %v87 = load ptr, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %v87, i64 %v85
  %v89 = load i8, ptr %v88, align 1
  %v90 = icmp ne i8 %v89, 0
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = mul i64 %v77, 56
  %v94 = getelementptr i8, ptr %v83, i64 %v93
  %v95 = getelementptr i8, ptr %p0, i64 48
  %v96 = load ptr, ptr %v95, align 8
  %v97 = mul i64 %v85, %v23
  %v98 = getelementptr i8, ptr %v96, i64 %v97
  %v99 = load ptr, ptr %v94, align 8
  br label %head100
head100:
  %v103 = phi i64 [ 0, %then91 ], [ %v150, %done123 ]
  %v104 = phi i64 [ 0, %then91 ], [ %v125, %done123 ]
  %v105 = icmp slt i64 %v103, %v33
  br i1 %v105, label %body101, label %done102
body101:
  %v106 = mul i64 %v103, 72
  %v107 = getelementptr i8, ptr %v99, i64 %v106
  %v108 = getelementptr i8, ptr %v107, i64 56
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v107, i64 48
  %v111 = load i64, ptr %v110, align 8
  %v112 = sub i64 %v109, %v111
  %v113 = mul i64 0, %v33
  %v114 = add i64 %v113, %v103
  %v115 = getelementptr i8, ptr %v107, i64 64
  %v116 = load i64, ptr %v115, align 8
  %v117 = mul i64 1, %v116
  %v118 = mul i64 1, %v112
  %v119 = getelementptr i8, ptr %v94, i64 8
  %v120 = load ptr, ptr %v119, align 8
  br label %head121
head121:
  %v124 = phi i64 [ 0, %body101 ], [ %v148, %body122 ]
  %v125 = phi i64 [ %v104, %body101 ], [ %v146, %body122 ]
  %v126 = icmp slt i64 %v124, %v35
  br i1 %v126, label %body122, label %done123
body122:
  %v127 = mul i64 %v124, 72
  %v128 = getelementptr i8, ptr %v120, i64 %v127
  %v129 = getelementptr i8, ptr %v128, i64 56
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v128, i64 48
  %v132 = load i64, ptr %v131, align 8
  %v133 = sub i64 %v130, %v132
  %v134 = mul i64 %v114, %v35
  %v135 = add i64 %v134, %v124
  %v136 = getelementptr i8, ptr %v128, i64 64
  %v137 = load i64, ptr %v136, align 8
  %v138 = mul i64 %v117, %v137
  %v139 = mul i64 %v118, %v133
  %v140 = mul i64 %v139, %v21
  %v141 = add i64 %v138, %v140
  %v142 = getelementptr i8, ptr %v98, i64 %v135
  %v143 = load i8, ptr %v142, align 1
  %v144 = icmp ne i8 %v143, 0
  %v145 = select i1 %v144, i64 %v141, i64 0
  %v146 = add i64 %v125, %v145
  %v147 = add i64 %v124, 1
  %v148 = freeze i64 %v147
  br label %head121
done123:
  %v149 = add i64 %v103, 1
  %v150 = freeze i64 %v149
  br label %head100
done102:
  %v151 = icmp sle i64 %v104, %v19
  br i1 %v151, label %then152, label %after153
then152:
  %v154 = getelementptr i8, ptr %p0, i64 24
  %v155 = load ptr, ptr %v154, align 8
  %v156 = getelementptr i8, ptr %v94, i64 24
  %v157 = load i64, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v155, i64 %v157
  %v159 = getelementptr i8, ptr %p0, i64 32
  %v160 = load ptr, ptr %v159, align 8
  %v161 = getelementptr i8, ptr %v94, i64 32
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %v160, i64 %v162
  %v164 = load ptr, ptr %v94, align 8
  br label %head165
head165:
  %v168 = phi i64 [ 0, %then152 ], [ %v341, %done182 ]
  %v169 = icmp slt i64 %v168, %v33
  br i1 %v169, label %body166, label %done167
body166:
  %v170 = mul i64 %v168, 72
  %v171 = getelementptr i8, ptr %v164, i64 %v170
  %v172 = mul i64 0, %v33
  %v173 = add i64 %v172, %v168
  %v174 = getelementptr i8, ptr %v171, i64 48
  %v175 = load i64, ptr %v174, align 8
  %v176 = getelementptr i8, ptr %v171, i64 56
  %v177 = load i64, ptr %v176, align 8
  %v178 = getelementptr i8, ptr %v94, i64 8
  %v179 = load ptr, ptr %v178, align 8
  br label %head180
head180:
  %v183 = phi i64 [ 0, %body166 ], [ %v339, %after197 ]
  %v184 = icmp slt i64 %v183, %v35
  br i1 %v184, label %body181, label %done182
body181:
  %v185 = mul i64 %v183, 72
  %v186 = getelementptr i8, ptr %v179, i64 %v185
  %v187 = mul i64 %v173, %v35
  %v188 = add i64 %v187, %v183
  %v189 = getelementptr i8, ptr %v186, i64 48
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %v186, i64 56
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %v98, i64 %v188
  %v194 = load i8, ptr %v193, align 1
  %v195 = icmp ne i8 %v194, 0
  br i1 %v195, label %then196, label %after197
then196:
  %v198 = getelementptr i8, ptr %p0, i64 56
  %v199 = load ptr, ptr %v198, align 8
  %v200 = getelementptr i8, ptr %v94, i64 40
  %v201 = load i64, ptr %v200, align 8
  br label %head202
head202:
  %v205 = phi i64 [ %v175, %then196 ], [ %v337, %done228 ]
  %v206 = icmp slt i64 %v205, %v177
  br i1 %v206, label %body203, label %done204
body203:
  %v207 = add i64 %v201, %v205
  %v208 = mul i64 %v207, %v57
  %v209 = sub i64 %v208, %v61
  %v210 = sub i64 0, %v209
  %v211 = call i64 @llvm.smax.i64(i64 %v210, i64 0)
  %v212 = sub i64 %v49, %v209
  %v213 = call i64 @llvm.smax.i64(i64 %v212, i64 0)
  %v214 = call i64 @llvm.smin.i64(i64 %v213, i64 %v53)
  %v215 = sub i64 %v214, %v211
  %v216 = call i64 @llvm.smax.i64(i64 %v215, i64 0)
  %v217 = add i64 %v209, %v211
  %v218 = mul i64 %v217, %v37
  %v219 = getelementptr i8, ptr %v158, i64 %v218
  %v220 = mul i64 %v205, %v41
  %v221 = getelementptr i8, ptr %v163, i64 %v220
  %v222 = mul i64 %v211, %v45
  %v223 = getelementptr i8, ptr %v199, i64 %v222
  %v224 = getelementptr i8, ptr %v94, i64 48
  %v225 = load i64, ptr %v224, align 8
  br label %head226
head226:
  %v229 = phi i64 [ %v190, %body203 ], [ %v335, %done257 ]
  %v230 = icmp slt i64 %v229, %v192
  br i1 %v230, label %body227, label %done228
body227:
  %v231 = add i64 %v225, %v229
  %v232 = mul i64 %v231, %v59
  %v233 = sub i64 %v232, %v63
  %v234 = sub i64 0, %v233
  %v235 = call i64 @llvm.smax.i64(i64 %v234, i64 0)
  %v236 = sub i64 %v51, %v233
  %v237 = call i64 @llvm.smax.i64(i64 %v236, i64 0)
  %v238 = add i64 %v235, 1
  %v239 = udiv i64 %v238, 2
  %v240 = urem i64 %v238, 2
  %v241 = add i64 %v237, 1
  %v242 = udiv i64 %v241, 2
  %v243 = urem i64 %v241, 2
  %v244 = call i64 @llvm.smin.i64(i64 %v242, i64 %v55)
  %v245 = sub i64 %v244, %v239
  %v246 = call i64 @llvm.smax.i64(i64 %v245, i64 0)
  %v247 = mul i64 %v239, 2
  %v248 = add i64 %v233, %v247
  %v249 = mul i64 %v248, %v39
  %v250 = getelementptr i8, ptr %v219, i64 %v249
  %v251 = mul i64 %v229, %v43
  %v252 = getelementptr i8, ptr %v221, i64 %v251
  %v253 = mul i64 %v239, %v47
  %v254 = getelementptr i8, ptr %v223, i64 %v253
  br label %head255
head255:
  %v258 = phi i64 [ 0, %body227 ], [ %v322, %done307 ]
  %v259 = phi <4 x double> [ <double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000>, %body227 ], [ %v273, %done307 ]
  %v260 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %body227 ], [ %v291, %done307 ]
  %v261 = phi double [ 0x0000000000000000, %body227 ], [ %v309, %done307 ]
  %v262 = icmp slt i64 %v258, %v216
  br i1 %v262, label %body256, label %done257
body256:
  %v263 = mul i64 %v258, %v37
  %v264 = getelementptr i8, ptr %v250, i64 %v263
  %v265 = mul i64 %v258, %v45
  %v266 = getelementptr i8, ptr %v254, i64 %v265
  %v267 = mul i64 %v39, 2
  %v268 = and i64 %v246, -4
  br label %head269
head269:
  %v272 = phi i64 [ 0, %body256 ], [ %v284, %body270 ]
  %v273 = phi <4 x double> [ %v259, %body256 ], [ %v282, %body270 ]
  %v274 = icmp slt i64 %v272, %v268
  br i1 %v274, label %body270, label %done271
body270:
  %v275 = mul i64 %v272, %v267
  %v276 = getelementptr i8, ptr %v264, i64 %v275
  %v277 = load <4 x float>, ptr %v276, align 1
  %v278 = fpext <4 x float> %v277 to <4 x double>
  %v279 = mul i64 %v272, 8
  %v280 = getelementptr i8, ptr %v266, i64 %v279
  %v281 = load <4 x double>, ptr %v280, align 1
  %v282 = call <4 x double> @llvm.fma.v4f64(<4 x double> %v278, <4 x double> %v281, <4 x double> %v273)
  %v283 = add i64 %v272, 4
  %v284 = freeze i64 %v283
  br label %head269
done271:
  %v285 = and i64 %v246, -4
  %v286 = and i64 %v246, -2
  br label %head287
head287:
  %v290 = phi i64 [ %v285, %done271 ], [ %v302, %body288 ]
  %v291 = phi <2 x double> [ %v260, %done271 ], [ %v300, %body288 ]
  %v292 = icmp slt i64 %v290, %v286
  br i1 %v292, label %body288, label %done289
body288:
  %v293 = mul i64 %v290, %v267
  %v294 = getelementptr i8, ptr %v264, i64 %v293
  %v295 = load <2 x float>, ptr %v294, align 1
  %v296 = fpext <2 x float> %v295 to <2 x double>
  %v297 = mul i64 %v290, 8
  %v298 = getelementptr i8, ptr %v266, i64 %v297
  %v299 = load <2 x double>, ptr %v298, align 1
  %v300 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v296, <2 x double> %v299, <2 x double> %v291)
  %v301 = add i64 %v290, 2
  %v302 = freeze i64 %v301
  br label %head287
done289:
  %v303 = and i64 %v246, -2
  %v304 = and i64 %v246, -1
  br label %head305
head305:
  %v308 = phi i64 [ %v303, %done289 ], [ %v320, %body306 ]
  %v309 = phi double [ %v261, %done289 ], [ %v318, %body306 ]
  %v310 = icmp slt i64 %v308, %v304
  br i1 %v310, label %body306, label %done307
body306:
  %v311 = mul i64 %v308, %v267
  %v312 = getelementptr i8, ptr %v264, i64 %v311
  %v313 = load float, ptr %v312, align 1
  %v314 = fpext float %v313 to double
  %v315 = mul i64 %v308, 8
  %v316 = getelementptr i8, ptr %v266, i64 %v315
  %v317 = load double, ptr %v316, align 1
  %v318 = call double @llvm.fma.f64(double %v314, double %v317, double %v309)
  %v319 = add i64 %v308, 1
  %v320 = freeze i64 %v319
  br label %head305
done307:
  %v321 = add i64 %v258, 1
  %v322 = freeze i64 %v321
  br label %head255
done257:
  %v323 = shufflevector <4 x double> %v259, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %v324 = shufflevector <4 x double> %v259, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %v325 = fadd <2 x double> %v323, %v324
  %v326 = fadd <2 x double> %v325, %v260
  %v327 = shufflevector <2 x double> %v326, <2 x double> poison, <1 x i32> <i32 0>
  %v328 = shufflevector <2 x double> %v326, <2 x double> poison, <1 x i32> <i32 1>
  %v329 = extractelement <2 x double> %v326, i64 0
  %v330 = extractelement <2 x double> %v326, i64 1
  %v331 = fadd double %v329, %v330
  %v332 = fadd double %v331, %v261
  %v333 = fptrunc double %v332 to float
  store float %v333, ptr %v252, align 1
  %v334 = add i64 %v229, 1
  %v335 = freeze i64 %v334
  br label %head226
done228:
  %v336 = add i64 %v205, 1
  %v337 = freeze i64 %v336
  br label %head202
done204:
  br label %after197
after197:
  %v338 = add i64 %v183, 1
  %v339 = freeze i64 %v338
  br label %head180
done182:
  %v340 = add i64 %v168, 1
  %v341 = freeze i64 %v340
  br label %head165
done167:
  store i8 0, ptr %v88, align 1
  br label %after153
after153:
  br label %after92
after92:
  %v342 = add i64 %v77, 1
  %v343 = freeze i64 %v342
  br label %head74
done76:
  %v344 = add i64 %v72, 1
  %v345 = freeze i64 %v344
  br label %head69
done71:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <4 x double> @llvm.fma.v4f64(<4 x double>, <4 x double>, <4 x double>)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare double @llvm.fma.f64(double, double, double)
