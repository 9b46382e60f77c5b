; mend[f32→f64→f32; 1 axes, 2·2 parts, 2 lanes]
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
  %v56 = phi i64 [ %v1, %entry ], [ %v262, %done60 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %body54, label %done55
body54:
  br label %head58
head58:
  %v61 = phi i64 [ 0, %body54 ], [ %v260, %after76 ]
  %v62 = icmp slt i64 %v61, %v52
  br i1 %v62, label %body59, label %done60
body59:
  %v63 = getelementptr i8, ptr %v49, i64 8
  %v64 = mul i64 %v56, %v29
  %v65 = getelementptr i8, ptr %v63, i64 %v64
  %v66 = getelementptr i8, ptr %v65, i64 %v31
  %v67 = load ptr, ptr %v66, align 8
  %v68 = mul i64 %v56, %v52
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr i8, ptr %p0, i64 40
  %v71 = load ptr, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %v71, i64 %v69
  %v73 = load i8, ptr %v72, align 1
  %v74 = icmp ne i8 %v73, 0
  br i1 %v74, label %then75, label %after76
then75:
  %v77 = mul i64 %v61, 40
  %v78 = getelementptr i8, ptr %v67, i64 %v77
  %v79 = getelementptr i8, ptr %p0, i64 48
  %v80 = load ptr, ptr %v79, align 8
  %v81 = mul i64 %v69, %v23
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load ptr, ptr %v78, align 8
  br label %head84
head84:
  %v87 = phi i64 [ 0, %then75 ], [ %v111, %body85 ]
  %v88 = phi i64 [ 0, %then75 ], [ %v109, %body85 ]
  %v89 = icmp slt i64 %v87, %v33
  br i1 %v89, label %body85, label %done86
body85:
  %v90 = mul i64 %v87, 72
  %v91 = getelementptr i8, ptr %v83, i64 %v90
  %v92 = getelementptr i8, ptr %v91, i64 56
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v91, i64 48
  %v95 = load i64, ptr %v94, align 8
  %v96 = sub i64 %v93, %v95
  %v97 = mul i64 0, %v33
  %v98 = add i64 %v97, %v87
  %v99 = getelementptr i8, ptr %v91, i64 64
  %v100 = load i64, ptr %v99, align 8
  %v101 = mul i64 1, %v100
  %v102 = mul i64 1, %v96
  %v103 = mul i64 %v102, %v21
  %v104 = add i64 %v101, %v103
  %v105 = getelementptr i8, ptr %v82, i64 %v98
  %v106 = load i8, ptr %v105, align 1
  %v107 = icmp ne i8 %v106, 0
  %v108 = select i1 %v107, i64 %v104, i64 0
  %v109 = add i64 %v88, %v108
  %v110 = add i64 %v87, 1
  %v111 = freeze i64 %v110
  br label %head84
done86:
  %v112 = icmp sle i64 %v88, %v19
  br i1 %v112, label %then113, label %after114
then113:
  %v115 = getelementptr i8, ptr %p0, i64 24
  %v116 = load ptr, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %v78, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr i8, ptr %v116, i64 %v118
  %v120 = getelementptr i8, ptr %p0, i64 32
  %v121 = load ptr, ptr %v120, align 8
  %v122 = getelementptr i8, ptr %v78, i64 24
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v121, i64 %v123
  %v125 = load ptr, ptr %v78, align 8
  br label %head126
head126:
  %v129 = phi i64 [ 0, %then113 ], [ %v258, %after143 ]
  %v130 = icmp slt i64 %v129, %v33
  br i1 %v130, label %body127, label %done128
body127:
  %v131 = mul i64 %v129, 72
  %v132 = getelementptr i8, ptr %v125, i64 %v131
  %v133 = mul i64 0, %v33
  %v134 = add i64 %v133, %v129
  %v135 = getelementptr i8, ptr %v132, i64 48
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %v132, i64 56
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %v82, i64 %v134
  %v140 = load i8, ptr %v139, align 1
  %v141 = icmp ne i8 %v140, 0
  br i1 %v141, label %then142, label %after143
then142:
  %v144 = getelementptr i8, ptr %p0, i64 56
  %v145 = load ptr, ptr %v144, align 8
  %v146 = getelementptr i8, ptr %v78, i64 32
  %v147 = load i64, ptr %v146, align 8
  br label %head148
head148:
  %v151 = phi i64 [ %v136, %then142 ], [ %v256, %done201 ]
  %v152 = icmp slt i64 %v151, %v138
  br i1 %v152, label %body149, label %done150
body149:
  %v153 = add i64 %v147, %v151
  %v154 = mul i64 %v153, %v45
  %v155 = sub i64 %v154, %v47
  %v156 = sub i64 0, %v155
  %v157 = call i64 @llvm.smax.i64(i64 %v156, i64 0)
  %v158 = sub i64 %v41, %v155
  %v159 = call i64 @llvm.smax.i64(i64 %v158, i64 0)
  %v160 = call i64 @llvm.smin.i64(i64 %v159, i64 %v43)
  %v161 = sub i64 %v160, %v157
  %v162 = call i64 @llvm.smax.i64(i64 %v161, i64 0)
  %v163 = add i64 %v155, %v157
  %v164 = mul i64 %v163, %v35
  %v165 = getelementptr i8, ptr %v119, i64 %v164
  %v166 = mul i64 %v151, %v37
  %v167 = getelementptr i8, ptr %v124, i64 %v166
  %v168 = mul i64 %v157, %v39
  %v169 = getelementptr i8, ptr %v145, i64 %v168
  %v170 = and i64 %v162, -2
  br label %head171
head171:
  %v174 = phi i64 [ 0, %body149 ], [ %v196, %body172 ]
  %v175 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %body149 ], [ %v191, %body172 ]
  %v176 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %body149 ], [ %v192, %body172 ]
  %v177 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %body149 ], [ %v193, %body172 ]
  %v178 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %body149 ], [ %v194, %body172 ]
  %v179 = icmp slt i64 %v174, %v170
  br i1 %v179, label %body172, label %done173
body172:
  %v180 = mul i64 %v174, %v35
  %v181 = getelementptr i8, ptr %v165, i64 %v180
  %v182 = load <4 x float>, ptr %v181, align 1
  %v183 = fpext <4 x float> %v182 to <4 x double>
  %v184 = shufflevector <4 x double> %v183, <4 x double> poison, <2 x i32> <i32 0, i32 2>
  %v185 = shufflevector <4 x double> %v183, <4 x double> poison, <2 x i32> <i32 1, i32 3>
  %v186 = mul i64 %v174, 8
  %v187 = getelementptr i8, ptr %v169, i64 %v186
  %v188 = load <2 x double>, ptr %v187, align 1
  %v189 = getelementptr i8, ptr %v187, i64 %v17
  %v190 = load <2 x double>, ptr %v189, align 1
  %v191 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v184, <2 x double> %v188, <2 x double> %v175)
  %v192 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v184, <2 x double> %v190, <2 x double> %v176)
  %v193 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v185, <2 x double> %v188, <2 x double> %v177)
  %v194 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v185, <2 x double> %v190, <2 x double> %v178)
  %v195 = add i64 %v174, 2
  %v196 = freeze i64 %v195
  br label %head171
done173:
  %v197 = and i64 %v162, -2
  %v198 = and i64 %v162, -1
  br label %head199
head199:
  %v202 = phi i64 [ %v197, %done173 ], [ %v225, %body200 ]
  %v203 = phi double [ 0x0000000000000000, %done173 ], [ %v220, %body200 ]
  %v204 = phi double [ 0x0000000000000000, %done173 ], [ %v221, %body200 ]
  %v205 = phi double [ 0x0000000000000000, %done173 ], [ %v222, %body200 ]
  %v206 = phi double [ 0x0000000000000000, %done173 ], [ %v223, %body200 ]
  %v207 = icmp slt i64 %v202, %v198
  br i1 %v207, label %body200, label %done201
body200:
  %v208 = mul i64 %v202, %v35
  %v209 = getelementptr i8, ptr %v165, i64 %v208
  %v210 = load float, ptr %v209, align 1
  %v211 = fpext float %v210 to double
  %v212 = getelementptr i8, ptr %v209, i64 4
  %v213 = load float, ptr %v212, align 1
  %v214 = fpext float %v213 to double
  %v215 = mul i64 %v202, 8
  %v216 = getelementptr i8, ptr %v169, i64 %v215
  %v217 = load double, ptr %v216, align 1
  %v218 = getelementptr i8, ptr %v216, i64 %v17
  %v219 = load double, ptr %v218, align 1
  %v220 = call double @llvm.fma.f64(double %v211, double %v217, double %v203)
  %v221 = call double @llvm.fma.f64(double %v211, double %v219, double %v204)
  %v222 = call double @llvm.fma.f64(double %v214, double %v217, double %v205)
  %v223 = call double @llvm.fma.f64(double %v214, double %v219, double %v206)
  %v224 = add i64 %v202, 1
  %v225 = freeze i64 %v224
  br label %head199
done201:
  %v226 = shufflevector <2 x double> %v175, <2 x double> poison, <1 x i32> <i32 0>
  %v227 = shufflevector <2 x double> %v176, <2 x double> poison, <1 x i32> <i32 0>
  %v228 = shufflevector <2 x double> %v177, <2 x double> poison, <1 x i32> <i32 0>
  %v229 = shufflevector <2 x double> %v178, <2 x double> poison, <1 x i32> <i32 0>
  %v230 = shufflevector <2 x double> %v175, <2 x double> poison, <1 x i32> <i32 1>
  %v231 = shufflevector <2 x double> %v176, <2 x double> poison, <1 x i32> <i32 1>
  %v232 = shufflevector <2 x double> %v177, <2 x double> poison, <1 x i32> <i32 1>
  %v233 = shufflevector <2 x double> %v178, <2 x double> poison, <1 x i32> <i32 1>
  %v234 = extractelement <2 x double> %v175, i64 0
  %v235 = extractelement <2 x double> %v176, i64 0
  %v236 = extractelement <2 x double> %v177, i64 0
  %v237 = extractelement <2 x double> %v178, i64 0
  %v238 = extractelement <2 x double> %v175, i64 1
  %v239 = extractelement <2 x double> %v176, i64 1
  %v240 = extractelement <2 x double> %v177, i64 1
  %v241 = extractelement <2 x double> %v178, i64 1
  %v242 = fadd double %v234, %v238
  %v243 = fadd double %v242, %v203
  %v244 = fadd double %v235, %v239
  %v245 = fadd double %v244, %v204
  %v246 = fadd double %v236, %v240
  %v247 = fadd double %v246, %v205
  %v248 = fadd double %v237, %v241
  %v249 = fadd double %v248, %v206
  %v250 = fsub double %v243, %v249
  %v251 = fadd double %v245, %v247
  %v252 = fptrunc double %v250 to float
  store float %v252, ptr %v167, align 1
  %v253 = fptrunc double %v251 to float
  %v254 = getelementptr i8, ptr %v167, i64 4
  store float %v253, ptr %v254, align 1
  %v255 = add i64 %v151, 1
  %v256 = freeze i64 %v255
  br label %head148
done150:
  br label %after143
after143:
  %v257 = add i64 %v129, 1
  %v258 = freeze i64 %v257
  br label %head126
done128:
  store i8 0, ptr %v72, align 1
  br label %after114
after114:
  br label %after76
after76:
  %v259 = add i64 %v61, 1
  %v260 = freeze i64 %v259
  br label %head58
done60:
  %v261 = add i64 %v56, 1
  %v262 = freeze i64 %v261
  br label %head53
done55:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare double @llvm.fma.f64(double, double, double)
