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
  %v41 = phi i64 [ 0, %entry ], [ %v50, %body39 ]
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
  %v50 = freeze i64 %v49
  br label %head38
done40:
  %v51 = call i64 @llvm.smin.i64(i64 %v7, i64 %v33)
  br label %head52
head52:
  %v55 = phi i64 [ %v29, %done40 ], [ %v60, %body53 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %body53, label %done54
body53:
  %v57 = udiv i64 %v55, 2
  %v58 = urem i64 %v55, 2
  call void @faltung_routine_begin2(ptr %p0, i64 %v55, i64 %v57)
  %v59 = add i64 %v55, 2
  %v60 = freeze i64 %v59
  br label %head52
done54:
  %v61 = call i64 @llvm.smax.i64(i64 %v29, i64 %v33)
  br label %head62
head62:
  %v65 = phi i64 [ %v61, %done54 ], [ %v73, %body63 ]
  %v66 = icmp slt i64 %v65, %v7
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = call i64 @llvm.smin.i64(i64 %v65, i64 %v33)
  %v68 = udiv i64 %v67, 2
  %v69 = urem i64 %v67, 2
  %v70 = sub i64 %v65, %v67
  %v71 = add i64 %v68, %v70
  call void @faltung_routine_begin1(ptr %p0, i64 %v65, i64 %v71)
  %v72 = add i64 %v65, 1
  %v73 = freeze i64 %v72
  br label %head62
done64:
  %v74 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  %v75 = udiv i64 %v74, 2
  %v76 = urem i64 %v74, 2
  %v77 = sub i64 %v29, %v74
  %v78 = add i64 %v75, %v77
  call void @faltung_routine_up(ptr %p0, i64 %v78, i64 %v37)
  %v79 = call i64 @llvm.smin.i64(i64 %v29, i64 %v33)
  br label %head80
head80:
  %v83 = phi i64 [ 0, %done64 ], [ %v89, %body81 ]
  %v84 = icmp slt i64 %v83, %v79
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = udiv i64 %v83, 2
  %v86 = urem i64 %v83, 2
  %v87 = add i64 %v83, %v7
  call void @faltung_routine_begin2(ptr %p0, i64 %v87, i64 %v85)
  %v88 = add i64 %v83, 2
  %v89 = freeze i64 %v88
  br label %head80
done82:
  %v90 = call i64 @llvm.smax.i64(i64 0, i64 %v33)
  br label %head91
head91:
  %v94 = phi i64 [ %v90, %done82 ], [ %v103, %body92 ]
  %v95 = icmp slt i64 %v94, %v29
  br i1 %v95, label %body92, label %done93
body92:
  %v96 = call i64 @llvm.smin.i64(i64 %v94, i64 %v33)
  %v97 = udiv i64 %v96, 2
  %v98 = urem i64 %v96, 2
  %v99 = sub i64 %v94, %v96
  %v100 = add i64 %v97, %v99
  %v101 = add i64 %v94, %v7
  call void @faltung_routine_begin1(ptr %p0, i64 %v101, i64 %v100)
  %v102 = add i64 %v94, 1
  %v103 = freeze i64 %v102
  br label %head91
done93:
  br label %head104
head104:
  %v107 = phi i64 [ 0, %done93 ], [ %v273, %done209 ]
  %v108 = icmp slt i64 %v107, %v31
  br i1 %v108, label %body105, label %done106
body105:
  %v109 = icmp sgt i64 %v107, 0
  br i1 %v109, label %then110, label %after111
then110:
  call void @faltung_routine_up(ptr %p0, i64 0, i64 %v37)
  br label %after111
after111:
  %v112 = sub i64 %v29, %v107
  %v113 = call i64 @llvm.smax.i64(i64 %v112, i64 0)
  %v114 = sub i64 %v31, %v107
  %v115 = call i64 @llvm.smin.i64(i64 %v7, i64 %v114)
  %v116 = call i64 @llvm.smin.i64(i64 %v115, i64 %v33)
  br label %head117
head117:
  %v120 = phi i64 [ %v113, %after111 ], [ %v205, %done153 ]
  %v121 = icmp slt i64 %v120, %v116
  br i1 %v121, label %body118, label %done119
body118:
  %v122 = udiv i64 %v120, 2
  %v123 = urem i64 %v120, 2
  %v124 = add i64 %v107, %v120
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr i8, ptr %v3, i64 %v125
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp slt i64 %v127, -2305843009213693952
  %v129 = getelementptr i8, ptr %v1, i64 %v127
  %v130 = select i1 %v128, ptr %v5, ptr %v129
  %v131 = getelementptr i8, ptr %v126, i64 8
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp slt i64 %v132, -2305843009213693952
  %v134 = getelementptr i8, ptr %v1, i64 %v132
  %v135 = select i1 %v133, ptr %v5, ptr %v134
  %v136 = add i64 %v124, %v7
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr i8, ptr %v3, i64 %v137
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp slt i64 %v139, -2305843009213693952
  %v141 = getelementptr i8, ptr %v1, i64 %v139
  %v142 = select i1 %v140, ptr %v5, ptr %v141
  %v143 = getelementptr i8, ptr %v138, i64 8
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp slt i64 %v144, -2305843009213693952
  %v146 = getelementptr i8, ptr %v1, i64 %v144
  %v147 = select i1 %v145, ptr %v5, ptr %v146
  %v148 = mul i64 %v122, %v15
  %v149 = getelementptr i8, ptr %v18, i64 %v148
  %v150 = getelementptr i8, ptr %v149, i64 %v15
  br label %head151
head151:
  %v154 = phi i64 [ 0, %body118 ], [ %v199, %body152 ]
  %v155 = icmp slt i64 %v154, %v9
  br i1 %v155, label %body152, label %done153
body152:
  %v156 = sub i64 %v9, 2
  %v157 = call i64 @llvm.smin.i64(i64 %v154, i64 %v156)
  %v158 = mul i64 %v154, 8
  %v159 = getelementptr i8, ptr %v13, i64 %v158
  %v160 = load <2 x double>, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v150, i64 %v158
  %v162 = load <2 x double>, ptr %v161, align 1
  %v163 = fadd <2 x double> %v162, %v160
  %v164 = mul i64 %v157, 8
  %v165 = getelementptr i8, ptr %v135, i64 %v164
  %v166 = load <2 x double>, ptr %v165, align 1
  %v167 = insertelement <2 x double> poison, double %v27, i64 0
  %v168 = shufflevector <2 x double> %v167, <2 x double> poison, <2 x i32> zeroinitializer
  %v169 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v166, <2 x double> %v168, <2 x double> %v163)
  %v170 = mul i64 %v157, 8
  %v171 = getelementptr i8, ptr %v130, i64 %v170
  %v172 = load <2 x double>, ptr %v171, align 1
  %v173 = insertelement <2 x double> poison, double %v27, i64 0
  %v174 = shufflevector <2 x double> %v173, <2 x double> poison, <2 x i32> zeroinitializer
  %v175 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v172, <2 x double> %v174, <2 x double> %v169)
  %v176 = add i64 %v11, %v157
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr i8, ptr %v21, i64 %v177
  store <2 x double> %v175, ptr %v178, align 1
  %v179 = mul i64 %v157, 8
  %v180 = getelementptr i8, ptr %v142, i64 %v179
  %v181 = load <2 x double>, ptr %v180, align 1
  %v182 = insertelement <2 x double> poison, double %v27, i64 0
  %v183 = shufflevector <2 x double> %v182, <2 x double> poison, <2 x i32> zeroinitializer
  %v184 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v181, <2 x double> %v183, <2 x double> zeroinitializer)
  %v185 = fadd <2 x double> %v169, %v184
  %v186 = getelementptr i8, ptr %v21, i64 %v17
  %v187 = add i64 %v11, %v157
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr i8, ptr %v186, i64 %v188
  store <2 x double> %v185, ptr %v189, align 1
  %v190 = mul i64 %v157, 8
  %v191 = getelementptr i8, ptr %v147, i64 %v190
  %v192 = load <2 x double>, ptr %v191, align 1
  %v193 = insertelement <2 x double> poison, double %v27, i64 0
  %v194 = shufflevector <2 x double> %v193, <2 x double> poison, <2 x i32> zeroinitializer
  %v195 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v192, <2 x double> %v194, <2 x double> %v184)
  %v196 = getelementptr i8, ptr %v149, i64 %v158
  store <2 x double> %v195, ptr %v196, align 1
  %v197 = fadd <2 x double> %v160, %v195
  store <2 x double> %v197, ptr %v159, align 1
  %v198 = add i64 %v154, 2
  %v199 = freeze i64 %v198
  br label %head151
done153:
  %v200 = add i64 %v107, %v120
  %v201 = sub i64 %v200, %v29
  %v202 = sub i64 %v115, %v120
  %v203 = call i64 @llvm.smin.i64(i64 2, i64 %v202)
  call void @faltung_routine_lines(ptr %p0, i64 %v201, i64 %v203)
  %v204 = add i64 %v120, 2
  %v205 = freeze i64 %v204
  br label %head117
done119:
  %v206 = call i64 @llvm.smax.i64(i64 %v113, i64 %v33)
  br label %head207
head207:
  %v210 = phi i64 [ %v206, %done119 ], [ %v271, %done236 ]
  %v211 = icmp slt i64 %v210, %v115
  br i1 %v211, label %body208, label %done209
body208:
  %v212 = call i64 @llvm.smin.i64(i64 %v210, i64 %v33)
  %v213 = udiv i64 %v212, 2
  %v214 = urem i64 %v212, 2
  %v215 = sub i64 %v210, %v212
  %v216 = add i64 %v213, %v215
  %v217 = add i64 %v107, %v210
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr i8, ptr %v3, i64 %v218
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp slt i64 %v220, -2305843009213693952
  %v222 = getelementptr i8, ptr %v1, i64 %v220
  %v223 = select i1 %v221, ptr %v5, ptr %v222
  %v224 = add i64 %v217, %v7
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr i8, ptr %v3, i64 %v225
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp slt i64 %v227, -2305843009213693952
  %v229 = getelementptr i8, ptr %v1, i64 %v227
  %v230 = select i1 %v228, ptr %v5, ptr %v229
  %v231 = mul i64 %v216, %v15
  %v232 = getelementptr i8, ptr %v18, i64 %v231
  %v233 = getelementptr i8, ptr %v232, i64 %v15
  br label %head234
head234:
  %v237 = phi i64 [ 0, %body208 ], [ %v265, %body235 ]
  %v238 = icmp slt i64 %v237, %v9
  br i1 %v238, label %body235, label %done236
body235:
  %v239 = sub i64 %v9, 2
  %v240 = call i64 @llvm.smin.i64(i64 %v237, i64 %v239)
  %v241 = mul i64 %v237, 8
  %v242 = getelementptr i8, ptr %v13, i64 %v241
  %v243 = load <2 x double>, ptr %v242, align 1
  %v244 = getelementptr i8, ptr %v233, i64 %v241
  %v245 = load <2 x double>, ptr %v244, align 1
  %v246 = fadd <2 x double> %v245, %v243
  %v247 = mul i64 %v240, 8
  %v248 = getelementptr i8, ptr %v223, i64 %v247
  %v249 = load <2 x double>, ptr %v248, align 1
  %v250 = insertelement <2 x double> poison, double %v27, i64 0
  %v251 = shufflevector <2 x double> %v250, <2 x double> poison, <2 x i32> zeroinitializer
  %v252 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v249, <2 x double> %v251, <2 x double> %v246)
  %v253 = add i64 %v11, %v240
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr i8, ptr %v21, i64 %v254
  store <2 x double> %v252, ptr %v255, align 1
  %v256 = mul i64 %v240, 8
  %v257 = getelementptr i8, ptr %v230, i64 %v256
  %v258 = load <2 x double>, ptr %v257, align 1
  %v259 = insertelement <2 x double> poison, double %v27, i64 0
  %v260 = shufflevector <2 x double> %v259, <2 x double> poison, <2 x i32> zeroinitializer
  %v261 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v258, <2 x double> %v260, <2 x double> zeroinitializer)
  %v262 = getelementptr i8, ptr %v232, i64 %v241
  store <2 x double> %v261, ptr %v262, align 1
  %v263 = fadd <2 x double> %v243, %v261
  store <2 x double> %v263, ptr %v242, align 1
  %v264 = add i64 %v237, 2
  %v265 = freeze i64 %v264
  br label %head234
done236:
  %v266 = add i64 %v107, %v210
  %v267 = sub i64 %v266, %v29
  %v268 = sub i64 %v115, %v210
  %v269 = call i64 @llvm.smin.i64(i64 1, i64 %v268)
  call void @faltung_routine_lines(ptr %p0, i64 %v267, i64 %v269)
  %v270 = add i64 %v210, 1
  %v271 = freeze i64 %v270
  br label %head207
done209:
  %v272 = add i64 %v107, %v7
  %v273 = freeze i64 %v272
  br label %head104
done106:
  fence seq_cst
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
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
  br label %head28
head28:
  %v31 = phi i64 [ 0, %entry ], [ %v79, %done64 ]
  %v32 = icmp slt i64 %v31, %p2
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = mul i64 %v31, %v17
  %v34 = getelementptr i8, ptr %v21, i64 %v33
  %v35 = getelementptr i8, ptr %p0, i64 96
  %v36 = load ptr, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 104
  %v38 = load ptr, ptr %v37, align 8
  %v39 = add i64 %v11, %v9
  %v40 = getelementptr i8, ptr %p0, i64 88
  %v41 = load i64, ptr %v40, align 8
  %v42 = add i64 %v11, %v41
  br label %head43
head43:
  %v46 = phi i64 [ 0, %body29 ], [ %v58, %body44 ]
  %v47 = icmp slt i64 %v46, %v11
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = mul i64 %v46, 8
  %v49 = getelementptr i8, ptr %v36, i64 %v48
  %v50 = load i64, ptr %v49, align 8
  %v51 = icmp slt i64 %v50, 0
  %v52 = getelementptr i8, ptr %v34, i64 %v50
  %v53 = select i1 %v51, ptr %v38, ptr %v52
  %v54 = load double, ptr %v53, align 1
  %v55 = mul i64 %v46, 8
  %v56 = getelementptr i8, ptr %v34, i64 %v55
  store double %v54, ptr %v56, align 1
  %v57 = add i64 %v46, 1
  %v58 = freeze i64 %v57
  br label %head43
done45:
  %v59 = sub i64 %v39, %v11
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr i8, ptr %v34, i64 %v60
  br label %head62
head62:
  %v65 = phi i64 [ %v11, %done45 ], [ %v77, %body63 ]
  %v66 = icmp slt i64 %v65, %v42
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 8
  %v68 = getelementptr i8, ptr %v36, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = icmp slt i64 %v69, 0
  %v71 = getelementptr i8, ptr %v34, i64 %v69
  %v72 = select i1 %v70, ptr %v38, ptr %v71
  %v73 = load double, ptr %v72, align 1
  %v74 = mul i64 %v65, 8
  %v75 = getelementptr i8, ptr %v61, i64 %v74
  store double %v73, ptr %v75, align 1
  %v76 = add i64 %v65, 1
  %v77 = freeze i64 %v76
  br label %head62
done64:
  %v78 = add i64 %v31, 1
  %v79 = freeze i64 %v78
  br label %head28
done30:
  %v80 = getelementptr i8, ptr %p0, i64 8
  %v81 = load ptr, ptr %v80, align 8
  %v82 = ptrtoint ptr %v81 to i64
  %v83 = getelementptr i8, ptr %p0, i64 136
  %v84 = load i64, ptr %v83, align 8
  %v85 = or i64 %v82, %v84
  %v86 = and i64 %v85, 15
  br label %head87
head87:
  %v90 = phi i64 [ 0, %done30 ], [ %v191, %done181 ]
  %v91 = icmp slt i64 %v90, %p2
  br i1 %v91, label %body88, label %done89
body88:
  %v92 = sub i64 %p2, 1
  %v93 = mul i64 %v90, %v17
  %v94 = getelementptr i8, ptr %v21, i64 %v93
  %v95 = getelementptr i8, ptr %p0, i64 112
  %v96 = load i64, ptr %v95, align 8
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr i8, ptr %v94, i64 %v97
  %v99 = getelementptr i8, ptr %p0, i64 8
  %v100 = load ptr, ptr %v99, align 8
  %v101 = add i64 %p1, %v90
  %v102 = getelementptr i8, ptr %p0, i64 136
  %v103 = load i64, ptr %v102, align 8
  %v104 = mul i64 %v101, %v103
  %v105 = getelementptr i8, ptr %v100, i64 %v104
  %v106 = getelementptr i8, ptr %p0, i64 128
  %v107 = load i64, ptr %v106, align 8
  %v108 = mul i64 %v107, 16
  %v109 = getelementptr i8, ptr %v24, i64 128
  %v110 = mul i64 %v108, 0
  %v111 = getelementptr i8, ptr %v109, i64 %v110
  %v112 = getelementptr i8, ptr %v111, i64 %v108
  %v113 = getelementptr i8, ptr %p0, i64 120
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr i8, ptr %p0, i64 128
  %v116 = load i64, ptr %v115, align 8
  %v117 = udiv i64 %v114, 2
  %v118 = urem i64 %v114, 2
  %v119 = add i64 %v114, 1
  %v120 = udiv i64 %v119, 2
  %v121 = urem i64 %v119, 2
  br label %head122
head122:
  %v125 = phi i64 [ -1, %body88 ], [ %v135, %body123 ]
  %v126 = phi <2 x double> [ zeroinitializer, %body88 ], [ %v131, %body123 ]
  %v127 = icmp slt i64 %v125, 0
  br i1 %v127, label %body123, label %done124
body123:
  %v128 = add i64 %v125, 1
  %v129 = mul i64 %v128, 16
  %v130 = getelementptr i8, ptr %v98, i64 %v129
  %v131 = load <2 x double>, ptr %v130, align 1
  %v132 = shufflevector <2 x double> %v126, <2 x double> %v131, <2 x i32> <i32 1, i32 2>
  %v133 = fadd <2 x double> %v126, %v132
  %v134 = add i64 %v125, 1
  %v135 = freeze i64 %v134
  br label %head122
done124:
  %v136 = add i64 0, 1
  %v137 = mul i64 %v136, 16
  %v138 = getelementptr i8, ptr %v98, i64 %v137
  %v139 = load <2 x double>, ptr %v138, align 1
  %v140 = shufflevector <2 x double> %v126, <2 x double> %v139, <2 x i32> <i32 1, i32 2>
  %v141 = fadd <2 x double> %v126, %v140
  %v142 = add i64 1, 1
  %v143 = mul i64 %v142, 16
  %v144 = getelementptr i8, ptr %v98, i64 %v143
  %v145 = load <2 x double>, ptr %v144, align 1
  %v146 = shufflevector <2 x double> %v139, <2 x double> %v145, <2 x i32> <i32 1, i32 2>
  %v147 = fadd <2 x double> %v139, %v146
  br label %head148
head148:
  %v151 = phi i64 [ 0, %done124 ], [ %v176, %after174 ]
  %v152 = phi <2 x double> [ %v141, %done124 ], [ %v153, %after174 ]
  %v153 = phi <2 x double> [ %v147, %done124 ], [ %v162, %after174 ]
  %v154 = phi <2 x double> [ %v145, %done124 ], [ %v160, %after174 ]
  %v155 = icmp slt i64 %v151, %v120
  br i1 %v155, label %body149, label %done150
body149:
  %v156 = add i64 %v151, 2
  %v157 = add i64 %v156, 1
  %v158 = mul i64 %v157, 16
  %v159 = getelementptr i8, ptr %v98, i64 %v158
  %v160 = load <2 x double>, ptr %v159, align 1
  %v161 = shufflevector <2 x double> %v154, <2 x double> %v160, <2 x i32> <i32 1, i32 2>
  %v162 = fadd <2 x double> %v154, %v161
  %v163 = fadd <2 x double> %v152, %v153
  %v164 = fadd <2 x double> %v163, %v154
  %v165 = mul i64 %v151, 16
  %v166 = getelementptr i8, ptr %v105, i64 %v165
  %v167 = icmp slt i64 %v151, %v117
  %v168 = select i1 %v167, ptr %v166, ptr %v24
  %v169 = icmp eq i64 %v86, 0
  br i1 %v169, label %then170, label %after171
then170:
  store <2 x double> %v164, ptr %v168, align 16, !nontemporal !0
  br label %after171
after171:
  %v172 = icmp ne i64 %v86, 0
  br i1 %v172, label %then173, label %after174
then173:
  store <2 x double> %v164, ptr %v168, align 1
  br label %after174
after174:
  %v175 = add i64 %v151, 1
  %v176 = freeze i64 %v175
  br label %head148
done150:
  %v177 = mul i64 %v117, 16
  %v178 = getelementptr i8, ptr %v105, i64 %v177
  br label %head179
head179:
  %v182 = phi i64 [ 0, %done150 ], [ %v189, %body180 ]
  %v183 = icmp slt i64 %v182, %v118
  br i1 %v183, label %body180, label %done181
body180:
  %v184 = mul i64 %v182, 8
  %v185 = getelementptr i8, ptr %v24, i64 %v184
  %v186 = load double, ptr %v185, align 1
  %v187 = getelementptr i8, ptr %v178, i64 %v184
  store double %v186, ptr %v187, align 1
  %v188 = add i64 %v182, 1
  %v189 = freeze i64 %v188
  br label %head179
done181:
  %v190 = add i64 %v90, 1
  %v191 = freeze i64 %v190
  br label %head87
done89:
  ret void
}
define internal void @faltung_routine_up(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
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
  %v28 = sub i64 %p2, 1
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v55, %done41 ]
  %v33 = icmp slt i64 %v32, %v9
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = sub i64 %v9, 2
  %v35 = call i64 @llvm.smin.i64(i64 %v32, i64 %v34)
  %v36 = mul i64 %v32, 8
  %v37 = mul i64 %v28, %v15
  %v38 = getelementptr i8, ptr %v18, i64 %v37
  br label %head39
head39:
  %v42 = phi i64 [ %p1, %body30 ], [ %v52, %body40 ]
  %v43 = phi ptr [ %v38, %body30 ], [ %v50, %body40 ]
  %v44 = phi <2 x double> [ zeroinitializer, %body30 ], [ %v48, %body40 ]
  %v45 = icmp slt i64 %v42, %p2
  br i1 %v45, label %body40, label %done41
body40:
  %v46 = getelementptr i8, ptr %v43, i64 %v36
  %v47 = load <2 x double>, ptr %v46, align 1
  %v48 = fadd <2 x double> %v44, %v47
  store <2 x double> %v48, ptr %v46, align 1
  %v49 = sub i64 0, %v15
  %v50 = getelementptr i8, ptr %v43, i64 %v49
  %v51 = add i64 %v42, 1
  %v52 = freeze i64 %v51
  br label %head39
done41:
  %v53 = getelementptr i8, ptr %v13, i64 %v36
  store <2 x double> zeroinitializer, ptr %v53, align 1
  %v54 = add i64 %v32, 2
  %v55 = freeze i64 %v54
  br label %head29
done31:
  ret void
}
define internal void @faltung_routine_begin2(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
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
  %v28 = mul i64 %p1, 8
  %v29 = getelementptr i8, ptr %v3, i64 %v28
  %v30 = load i64, ptr %v29, align 8
  %v31 = icmp slt i64 %v30, -2305843009213693952
  %v32 = getelementptr i8, ptr %v1, i64 %v30
  %v33 = select i1 %v31, ptr %v5, ptr %v32
  %v34 = getelementptr i8, ptr %v29, i64 8
  %v35 = load i64, ptr %v34, align 8
  %v36 = icmp slt i64 %v35, -2305843009213693952
  %v37 = getelementptr i8, ptr %v1, i64 %v35
  %v38 = select i1 %v36, ptr %v5, ptr %v37
  %v39 = mul i64 %p2, %v15
  %v40 = getelementptr i8, ptr %v18, i64 %v39
  br label %head41
head41:
  %v44 = phi i64 [ 0, %entry ], [ %v66, %body42 ]
  %v45 = icmp slt i64 %v44, %v9
  br i1 %v45, label %body42, label %done43
body42:
  %v46 = sub i64 %v9, 2
  %v47 = call i64 @llvm.smin.i64(i64 %v44, i64 %v46)
  %v48 = mul i64 %v44, 8
  %v49 = mul i64 %v47, 8
  %v50 = getelementptr i8, ptr %v33, i64 %v49
  %v51 = load <2 x double>, ptr %v50, align 1
  %v52 = insertelement <2 x double> poison, double %v27, i64 0
  %v53 = shufflevector <2 x double> %v52, <2 x double> poison, <2 x i32> zeroinitializer
  %v54 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v51, <2 x double> %v53, <2 x double> zeroinitializer)
  %v55 = mul i64 %v47, 8
  %v56 = getelementptr i8, ptr %v38, i64 %v55
  %v57 = load <2 x double>, ptr %v56, align 1
  %v58 = insertelement <2 x double> poison, double %v27, i64 0
  %v59 = shufflevector <2 x double> %v58, <2 x double> poison, <2 x i32> zeroinitializer
  %v60 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v57, <2 x double> %v59, <2 x double> %v54)
  %v61 = getelementptr i8, ptr %v40, i64 %v48
  store <2 x double> %v60, ptr %v61, align 1
  %v62 = getelementptr i8, ptr %v13, i64 %v48
  %v63 = load <2 x double>, ptr %v62, align 1
  %v64 = fadd <2 x double> %v63, %v60
  store <2 x double> %v64, ptr %v62, align 1
  %v65 = add i64 %v44, 2
  %v66 = freeze i64 %v65
  br label %head41
done43:
  ret void
}
define internal void @faltung_routine_begin1(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="128" {
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
  %v28 = mul i64 %p1, 8
  %v29 = getelementptr i8, ptr %v3, i64 %v28
  %v30 = load i64, ptr %v29, align 8
  %v31 = icmp slt i64 %v30, -2305843009213693952
  %v32 = getelementptr i8, ptr %v1, i64 %v30
  %v33 = select i1 %v31, ptr %v5, ptr %v32
  %v34 = mul i64 %p2, %v15
  %v35 = getelementptr i8, ptr %v18, i64 %v34
  br label %head36
head36:
  %v39 = phi i64 [ 0, %entry ], [ %v55, %body37 ]
  %v40 = icmp slt i64 %v39, %v9
  br i1 %v40, label %body37, label %done38
body37:
  %v41 = sub i64 %v9, 2
  %v42 = call i64 @llvm.smin.i64(i64 %v39, i64 %v41)
  %v43 = mul i64 %v39, 8
  %v44 = mul i64 %v42, 8
  %v45 = getelementptr i8, ptr %v33, i64 %v44
  %v46 = load <2 x double>, ptr %v45, align 1
  %v47 = insertelement <2 x double> poison, double %v27, i64 0
  %v48 = shufflevector <2 x double> %v47, <2 x double> poison, <2 x i32> zeroinitializer
  %v49 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v46, <2 x double> %v48, <2 x double> zeroinitializer)
  %v50 = getelementptr i8, ptr %v35, i64 %v43
  store <2 x double> %v49, ptr %v50, align 1
  %v51 = getelementptr i8, ptr %v13, i64 %v43
  %v52 = load <2 x double>, ptr %v51, align 1
  %v53 = fadd <2 x double> %v52, %v49
  store <2 x double> %v53, ptr %v51, align 1
  %v54 = add i64 %v39, 2
  %v55 = freeze i64 %v54
  br label %head36
done38:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>)
!0 = !{i32 1}
