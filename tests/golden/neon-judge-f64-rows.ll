; judge[f64; rows, samples counted along 1 axes]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
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
  %v48 = getelementptr i8, ptr %p0, i64 16
  %v49 = load ptr, ptr %v48, align 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = call i64 @llvm.smin.i64(i64 %v3, i64 %v50)
  %v52 = mul i64 %v25, %v27
  br label %head53
head53:
  %v56 = phi i64 [ %v1, %entry ], [ %v287, %done60 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %body54, label %done55
body54:
  br label %head58
head58:
  %v61 = phi i64 [ 0, %body54 ], [ %v285, %done65 ]
  %v62 = icmp slt i64 %v61, %v25
  br i1 %v62, label %body59, label %done60
body59:
  br label %head63
head63:
  %v66 = phi i64 [ 0, %body59 ], [ %v283, %after85 ]
  %v67 = icmp slt i64 %v66, %v27
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = getelementptr i8, ptr %v49, i64 8
  %v69 = mul i64 %v56, %v37
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = getelementptr i8, ptr %v70, i64 %v39
  %v72 = load ptr, ptr %v71, align 8
  %v73 = mul i64 %v61, %v27
  %v74 = add i64 %v73, %v66
  %v75 = mul i64 %v74, 40
  %v76 = getelementptr i8, ptr %v72, i64 %v75
  %v77 = mul i64 %v56, %v52
  %v78 = add i64 %v77, %v74
  %v79 = getelementptr i8, ptr %p0, i64 40
  %v80 = load ptr, ptr %v79, align 8
  %v81 = getelementptr i8, ptr %v80, i64 %v78
  store i8 0, ptr %v81, align 1
  %v82 = load i64, ptr %v76, align 8
  %v83 = icmp ne i64 %v82, 0
  br i1 %v83, label %then84, label %after85
then84:
  %v86 = getelementptr i8, ptr %p0, i64 24
  %v87 = load ptr, ptr %v86, align 8
  %v88 = mul i64 %v56, %v31
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr i8, ptr %v87, i64 %v89
  %v91 = mul i64 %v33, 16
  %v92 = getelementptr i8, ptr %v90, i64 %v91
  %v93 = mul i64 %v61, %v35
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr i8, ptr %v92, i64 %v94
  %v96 = add i64 %v66, 1
  br label %head97
head97:
  %v100 = phi i64 [ %v66, %then84 ], [ %v114, %body98 ]
  %v101 = phi double [ 0x0000000000000000, %then84 ], [ %v108, %body98 ]
  %v102 = phi double [ 0x0000000000000000, %then84 ], [ %v112, %body98 ]
  %v103 = icmp slt i64 %v100, %v96
  br i1 %v103, label %body98, label %done99
body98:
  %v104 = add i64 %v100, %v33
  %v105 = mul i64 %v100, 8
  %v106 = getelementptr i8, ptr %v90, i64 %v105
  %v107 = load double, ptr %v106, align 1
  %v108 = fadd double %v101, %v107
  %v109 = mul i64 %v104, 8
  %v110 = getelementptr i8, ptr %v90, i64 %v109
  %v111 = load double, ptr %v110, align 1
  %v112 = fadd double %v102, %v111
  %v113 = add i64 %v100, 1
  %v114 = freeze i64 %v113
  br label %head97
done99:
  %v115 = call double @llvm.sqrt.f64(double %v101)
  %v116 = getelementptr i8, ptr %p0, i64 56
  %v117 = load ptr, ptr %v116, align 8
  %v118 = load double, ptr %v117, align 8
  %v119 = fmul double %v115, %v118
  %v120 = call double @llvm.sqrt.f64(double %v102)
  %v121 = getelementptr i8, ptr %p0, i64 56
  %v122 = load ptr, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v122, i64 8
  %v124 = load double, ptr %v123, align 8
  %v125 = fmul double %v120, %v124
  %v126 = fadd double %v119, %v125
  %v127 = getelementptr i8, ptr %p0, i64 56
  %v128 = load ptr, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v128, i64 24
  %v130 = load double, ptr %v129, align 8
  %v131 = fcmp ogt double %v126, %v130
  %v132 = getelementptr i8, ptr %p0, i64 56
  %v133 = load ptr, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v133, i64 32
  %v135 = load double, ptr %v134, align 8
  %v136 = fcmp olt double %v126, %v135
  %v137 = and i1 %v131, %v136
  %v138 = getelementptr i8, ptr %p0, i64 56
  %v139 = load ptr, ptr %v138, align 8
  %v140 = getelementptr i8, ptr %v139, i64 16
  %v141 = load double, ptr %v140, align 8
  %v142 = fmul double %v126, %v141
  %v143 = select i1 %v137, double %v142, double 0x7FF8000000000000
  %v144 = mul i64 %v66, 8
  %v145 = getelementptr i8, ptr %v95, i64 %v144
  %v146 = load double, ptr %v145, align 1
  %v147 = fcmp ole double %v143, %v146
  %v148 = xor i1 %v147, true
  br i1 %v148, label %then149, label %after150
then149:
  %v151 = getelementptr i8, ptr %p0, i64 48
  %v152 = load ptr, ptr %v151, align 8
  %v153 = mul i64 %v78, %v23
  %v154 = getelementptr i8, ptr %v152, i64 %v153
  br label %head155
head155:
  %v158 = phi i64 [ 0, %then149 ], [ %v281, %done208 ]
  %v159 = icmp slt i64 %v158, %v29
  br i1 %v159, label %body156, label %done157
body156:
  %v160 = add i64 %v61, %v158
  %v161 = mul i64 %v160, %v35
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr i8, ptr %v92, i64 %v162
  %v164 = mul i64 %v27, 8
  %v165 = getelementptr i8, ptr %v163, i64 %v164
  %v166 = load double, ptr %v165, align 1
  %v167 = call double @llvm.sqrt.f64(double %v166)
  %v168 = mul i64 %v66, %v43
  %v169 = mul i64 %v168, 16
  %v170 = getelementptr i8, ptr %v165, i64 8
  %v171 = getelementptr i8, ptr %v170, i64 %v169
  %v172 = getelementptr i8, ptr %p0, i64 32
  %v173 = load ptr, ptr %v172, align 8
  %v174 = add i64 %v45, 1
  br label %head175
head175:
  %v178 = phi i64 [ 0, %body156 ], [ %v201, %after191 ]
  %v179 = icmp slt i64 %v178, %v174
  br i1 %v179, label %body176, label %done177
body176:
  %v180 = icmp sgt i64 %v178, 0
  %v181 = sub i64 %v178, 1
  %v182 = call i64 @llvm.smax.i64(i64 %v181, i64 0)
  %v183 = udiv i64 %v182, %v43
  %v184 = urem i64 %v182, %v43
  %v185 = mul i64 %v178, 8
  %v186 = getelementptr i8, ptr %v173, i64 %v185
  %v187 = mul i64 0, %v43
  %v188 = add i64 %v187, %v184
  %v189 = and i1 true, %v180
  store <2 x i32> <i32 0, i32 0>, ptr %v186, align 1
  br i1 %v189, label %then190, label %after191
then190:
  %v192 = mul i64 %v188, 16
  %v193 = getelementptr i8, ptr %v171, i64 %v192
  %v194 = load <2 x double>, ptr %v193, align 1
  %v195 = fptosi <2 x double> %v194 to <2 x i32>
  %v196 = sub i64 0, 8
  %v197 = getelementptr i8, ptr %v186, i64 %v196
  %v198 = load <2 x i32>, ptr %v197, align 1
  %v199 = add <2 x i32> %v195, %v198
  store <2 x i32> %v199, ptr %v186, align 1
  br label %after191
after191:
  %v200 = add i64 %v178, 1
  %v201 = freeze i64 %v200
  br label %head175
done177:
  %v202 = icmp ne i64 %v158, 0
  %v203 = getelementptr i8, ptr %p0, i64 32
  %v204 = load ptr, ptr %v203, align 8
  %v205 = load ptr, ptr %v76, align 8
  br label %head206
head206:
  %v209 = phi i64 [ 0, %done177 ], [ %v278, %body207 ]
  %v210 = phi i64 [ 0, %done177 ], [ %v276, %body207 ]
  %v211 = icmp slt i64 %v209, %v47
  br i1 %v211, label %body207, label %done208
body207:
  %v212 = mul i64 %v209, 72
  %v213 = getelementptr i8, ptr %v205, i64 %v212
  %v214 = load i64, ptr %v213, align 8
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr i8, ptr %v213, i64 8
  %v217 = load i64, ptr %v216, align 8
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr i8, ptr %v213, i64 16
  %v220 = load i64, ptr %v219, align 8
  %v221 = mul i64 1, %v220
  %v222 = getelementptr i8, ptr %v213, i64 24
  %v223 = load i64, ptr %v222, align 8
  %v224 = mul i64 1, %v223
  %v225 = getelementptr i8, ptr %v213, i64 32
  %v226 = load i64, ptr %v225, align 8
  %v227 = mul i64 1, %v226
  %v228 = getelementptr i8, ptr %v213, i64 40
  %v229 = load i64, ptr %v228, align 8
  %v230 = mul i64 1, %v229
  %v231 = getelementptr i8, ptr %v204, i64 %v215
  %v232 = getelementptr i8, ptr %v204, i64 %v218
  %v233 = mul i64 0, %v47
  %v234 = add i64 %v233, %v209
  %v235 = load <2 x i32>, ptr %v231, align 1
  %v236 = sub <2 x i32> <i32 0, i32 0>, %v235
  %v237 = load <2 x i32>, ptr %v232, align 1
  %v238 = add <2 x i32> %v236, %v237
  %v239 = sub i64 %v221, %v224
  %v240 = extractelement <2 x i32> %v238, i64 0
  %v241 = sext i32 %v240 to i64
  %v242 = sub i64 %v241, %v239
  %v243 = call i64 @llvm.smax.i64(i64 %v242, i64 0)
  %v244 = extractelement <2 x i32> %v238, i64 1
  %v245 = sext i32 %v244 to i64
  %v246 = sub i64 %v245, %v239
  %v247 = call i64 @llvm.smax.i64(i64 %v246, i64 0)
  %v248 = getelementptr i8, ptr %p0, i64 64
  %v249 = load ptr, ptr %v248, align 8
  %v250 = sub i64 %v227, %v243
  %v251 = call i64 @llvm.smax.i64(i64 %v250, i64 0)
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr i8, ptr %v249, i64 %v252
  %v254 = load double, ptr %v253, align 8
  %v255 = fmul double %v254, 0x3FA0000000000000
  %v256 = fadd double 0x0000000000000000, %v255
  %v257 = sub i64 %v227, %v247
  %v258 = call i64 @llvm.smax.i64(i64 %v257, i64 0)
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr i8, ptr %v249, i64 %v259
  %v261 = load double, ptr %v260, align 8
  %v262 = fmul double %v261, 0x3FC2A09E667F3BCD
  %v263 = fadd double %v256, %v262
  %v264 = fmul double %v263, %v167
  %v265 = fcmp ole double %v143, %v264
  %v266 = getelementptr i8, ptr %v154, i64 %v234
  %v267 = load i8, ptr %v266, align 1
  %v268 = select i1 %v202, i8 %v267, i8 1
  %v269 = icmp ne i64 %v230, 0
  %v270 = xor i1 %v265, true
  %v271 = and i1 %v269, %v270
  %v272 = zext i1 %v271 to i8
  %v273 = and i8 %v268, %v272
  store i8 %v273, ptr %v266, align 1
  %v274 = load i8, ptr %v266, align 1
  %v275 = zext i8 %v274 to i64
  %v276 = or i64 %v210, %v275
  %v277 = add i64 %v209, 1
  %v278 = freeze i64 %v277
  br label %head206
done208:
  %v279 = trunc i64 %v210 to i8
  store i8 %v279, ptr %v81, align 1
  %v280 = add i64 %v158, 1
  %v281 = freeze i64 %v280
  br label %head155
done157:
  br label %after150
after150:
  br label %after85
after85:
  %v282 = add i64 %v66, 1
  %v283 = freeze i64 %v282
  br label %head63
done65:
  %v284 = add i64 %v61, 1
  %v285 = freeze i64 %v284
  br label %head58
done60:
  %v286 = add i64 %v56, 1
  %v287 = freeze i64 %v286
  br label %head53
done55:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare double @llvm.sqrt.f64(double)
declare i64 @llvm.smax.i64(i64, i64)
