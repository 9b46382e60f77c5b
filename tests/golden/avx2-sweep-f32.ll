; sweep[f32→f32→f32→f32; 2 rows of 1 vectors of 8 at a time; windows of vectors + 7 along vectors of 8]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
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
  %v27 = load float, ptr %v26, align 1
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
  %v43 = sub i64 %v9, 8
  %v44 = call i64 @llvm.smin.i64(i64 %v41, i64 %v43)
  %v45 = mul i64 %v41, 4
  %v46 = mul i64 %v37, %v15
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  store <8 x float> zeroinitializer, ptr %v48, align 1
  %v49 = add i64 %v41, 8
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
  %v156 = sub i64 %v9, 8
  %v157 = call i64 @llvm.smin.i64(i64 %v154, i64 %v156)
  %v158 = mul i64 %v154, 4
  %v159 = getelementptr i8, ptr %v13, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v150, i64 %v158
  %v162 = load <8 x float>, ptr %v161, align 1
  %v163 = fadd <8 x float> %v162, %v160
  %v164 = mul i64 %v157, 4
  %v165 = getelementptr i8, ptr %v135, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 1
  %v167 = insertelement <8 x float> poison, float %v27, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v166, <8 x float> %v168, <8 x float> %v163)
  %v170 = mul i64 %v157, 4
  %v171 = getelementptr i8, ptr %v130, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 1
  %v173 = insertelement <8 x float> poison, float %v27, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> %v174, <8 x float> %v169)
  %v176 = add i64 %v11, %v157
  %v177 = mul i64 %v176, 4
  %v178 = getelementptr i8, ptr %v21, i64 %v177
  store <8 x float> %v175, ptr %v178, align 1
  %v179 = mul i64 %v157, 4
  %v180 = getelementptr i8, ptr %v142, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 1
  %v182 = insertelement <8 x float> poison, float %v27, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> %v183, <8 x float> zeroinitializer)
  %v185 = fadd <8 x float> %v169, %v184
  %v186 = getelementptr i8, ptr %v21, i64 %v17
  %v187 = add i64 %v11, %v157
  %v188 = mul i64 %v187, 4
  %v189 = getelementptr i8, ptr %v186, i64 %v188
  store <8 x float> %v185, ptr %v189, align 1
  %v190 = mul i64 %v157, 4
  %v191 = getelementptr i8, ptr %v147, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 1
  %v193 = insertelement <8 x float> poison, float %v27, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v192, <8 x float> %v194, <8 x float> %v184)
  %v196 = getelementptr i8, ptr %v149, i64 %v158
  store <8 x float> %v195, ptr %v196, align 1
  %v197 = fadd <8 x float> %v160, %v195
  store <8 x float> %v197, ptr %v159, align 1
  %v198 = add i64 %v154, 8
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
  %v239 = sub i64 %v9, 8
  %v240 = call i64 @llvm.smin.i64(i64 %v237, i64 %v239)
  %v241 = mul i64 %v237, 4
  %v242 = getelementptr i8, ptr %v13, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 1
  %v244 = getelementptr i8, ptr %v233, i64 %v241
  %v245 = load <8 x float>, ptr %v244, align 1
  %v246 = fadd <8 x float> %v245, %v243
  %v247 = mul i64 %v240, 4
  %v248 = getelementptr i8, ptr %v223, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 1
  %v250 = insertelement <8 x float> poison, float %v27, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v249, <8 x float> %v251, <8 x float> %v246)
  %v253 = add i64 %v11, %v240
  %v254 = mul i64 %v253, 4
  %v255 = getelementptr i8, ptr %v21, i64 %v254
  store <8 x float> %v252, ptr %v255, align 1
  %v256 = mul i64 %v240, 4
  %v257 = getelementptr i8, ptr %v230, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 1
  %v259 = insertelement <8 x float> poison, float %v27, i64 0
  %v260 = shufflevector <8 x float> %v259, <8 x float> poison, <8 x i32> zeroinitializer
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v260, <8 x float> zeroinitializer)
  %v262 = getelementptr i8, ptr %v232, i64 %v241
  store <8 x float> %v261, ptr %v262, align 1
  %v263 = fadd <8 x float> %v243, %v261
  store <8 x float> %v263, ptr %v242, align 1
  %v264 = add i64 %v237, 8
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
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
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
  %v27 = load float, ptr %v26, align 1
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
  %v54 = load float, ptr %v53, align 1
  %v55 = mul i64 %v46, 4
  %v56 = getelementptr i8, ptr %v34, i64 %v55
  store float %v54, ptr %v56, align 1
  %v57 = add i64 %v46, 1
  %v58 = freeze i64 %v57
  br label %head43
done45:
  %v59 = sub i64 %v39, %v11
  %v60 = mul i64 %v59, 4
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
  %v73 = load float, ptr %v72, align 1
  %v74 = mul i64 %v65, 4
  %v75 = getelementptr i8, ptr %v61, i64 %v74
  store float %v73, ptr %v75, align 1
  %v76 = add i64 %v65, 1
  %v77 = freeze i64 %v76
  br label %head62
done64:
  %v78 = add i64 %v31, 1
  %v79 = freeze i64 %v78
  br label %head28
done30:
  br label %head80
head80:
  %v83 = phi i64 [ 0, %done30 ], [ %v368, %done358 ]
  %v84 = icmp slt i64 %v83, %p2
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = sub i64 %p2, 1
  %v86 = mul i64 %v83, %v17
  %v87 = getelementptr i8, ptr %v21, i64 %v86
  %v88 = getelementptr i8, ptr %p0, i64 112
  %v89 = load i64, ptr %v88, align 8
  %v90 = mul i64 %v89, 4
  %v91 = getelementptr i8, ptr %v87, i64 %v90
  %v92 = getelementptr i8, ptr %p0, i64 8
  %v93 = load ptr, ptr %v92, align 8
  %v94 = add i64 %p1, %v83
  %v95 = getelementptr i8, ptr %p0, i64 136
  %v96 = load i64, ptr %v95, align 8
  %v97 = mul i64 %v94, %v96
  %v98 = getelementptr i8, ptr %v93, i64 %v97
  %v99 = getelementptr i8, ptr %p0, i64 128
  %v100 = load i64, ptr %v99, align 8
  %v101 = mul i64 %v100, 32
  %v102 = getelementptr i8, ptr %v24, i64 128
  %v103 = mul i64 %v101, 0
  %v104 = getelementptr i8, ptr %v102, i64 %v103
  %v105 = getelementptr i8, ptr %v104, i64 %v101
  %v106 = add i64 %v83, 1
  %v107 = call i64 @llvm.smin.i64(i64 %v106, i64 %v85)
  %v108 = mul i64 %v107, %v17
  %v109 = getelementptr i8, ptr %v21, i64 %v108
  %v110 = getelementptr i8, ptr %p0, i64 112
  %v111 = load i64, ptr %v110, align 8
  %v112 = mul i64 %v111, 4
  %v113 = getelementptr i8, ptr %v109, i64 %v112
  %v114 = getelementptr i8, ptr %p0, i64 8
  %v115 = load ptr, ptr %v114, align 8
  %v116 = add i64 %p1, %v107
  %v117 = getelementptr i8, ptr %p0, i64 136
  %v118 = load i64, ptr %v117, align 8
  %v119 = mul i64 %v116, %v118
  %v120 = getelementptr i8, ptr %v115, i64 %v119
  %v121 = getelementptr i8, ptr %p0, i64 128
  %v122 = load i64, ptr %v121, align 8
  %v123 = mul i64 %v122, 32
  %v124 = getelementptr i8, ptr %v24, i64 128
  %v125 = mul i64 %v123, 2
  %v126 = getelementptr i8, ptr %v124, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 %v123
  %v128 = getelementptr i8, ptr %v24, i64 64
  %v129 = getelementptr i8, ptr %p0, i64 120
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %p0, i64 128
  %v132 = load i64, ptr %v131, align 8
  %v133 = udiv i64 %v130, 8
  %v134 = urem i64 %v130, 8
  %v135 = add i64 %v130, 7
  %v136 = udiv i64 %v135, 8
  %v137 = urem i64 %v135, 8
  br label %head138
head138:
  %v141 = phi i64 [ -1, %body81 ], [ %v182, %body139 ]
  %v142 = phi <8 x float> [ zeroinitializer, %body81 ], [ %v159, %body139 ]
  %v143 = phi <8 x float> [ zeroinitializer, %body81 ], [ %v156, %body139 ]
  %v144 = phi <8 x float> [ zeroinitializer, %body81 ], [ %v176, %body139 ]
  %v145 = phi <8 x float> [ zeroinitializer, %body81 ], [ %v173, %body139 ]
  %v146 = icmp slt i64 %v141, 0
  br i1 %v146, label %body139, label %done140
body139:
  %v147 = add i64 %v141, 1
  %v148 = mul i64 %v147, 32
  %v149 = getelementptr i8, ptr %v91, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 1
  %v151 = getelementptr i8, ptr %v149, i64 4
  %v152 = load <8 x float>, ptr %v151, align 1
  %v153 = fadd <8 x float> %v150, %v152
  %v154 = getelementptr i8, ptr %v149, i64 8
  %v155 = load <8 x float>, ptr %v154, align 1
  %v156 = fadd <8 x float> %v153, %v155
  %v157 = getelementptr i8, ptr %v149, i64 12
  %v158 = load <8 x float>, ptr %v157, align 1
  %v159 = fadd <8 x float> %v156, %v158
  %v160 = shufflevector <8 x float> %v143, <8 x float> %v156, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v161 = fadd <8 x float> %v142, %v160
  %v162 = shufflevector <8 x float> %v142, <8 x float> %v159, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v163 = fadd <8 x float> %v142, %v162
  %v164 = add i64 %v141, 1
  %v165 = mul i64 %v164, 32
  %v166 = getelementptr i8, ptr %v113, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 1
  %v168 = getelementptr i8, ptr %v166, i64 4
  %v169 = load <8 x float>, ptr %v168, align 1
  %v170 = fadd <8 x float> %v167, %v169
  %v171 = getelementptr i8, ptr %v166, i64 8
  %v172 = load <8 x float>, ptr %v171, align 1
  %v173 = fadd <8 x float> %v170, %v172
  %v174 = getelementptr i8, ptr %v166, i64 12
  %v175 = load <8 x float>, ptr %v174, align 1
  %v176 = fadd <8 x float> %v173, %v175
  %v177 = shufflevector <8 x float> %v145, <8 x float> %v173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v178 = fadd <8 x float> %v144, %v177
  %v179 = shufflevector <8 x float> %v144, <8 x float> %v176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v180 = fadd <8 x float> %v144, %v179
  %v181 = add i64 %v141, 1
  %v182 = freeze i64 %v181
  br label %head138
done140:
  br label %head183
head183:
  %v186 = phi i64 [ 0, %done140 ], [ %v231, %body184 ]
  %v187 = phi <8 x float> [ %v142, %done140 ], [ %v204, %body184 ]
  %v188 = phi <8 x float> [ %v143, %done140 ], [ %v201, %body184 ]
  %v189 = phi <8 x float> [ %v144, %done140 ], [ %v221, %body184 ]
  %v190 = phi <8 x float> [ %v145, %done140 ], [ %v218, %body184 ]
  %v191 = icmp slt i64 %v186, %v132
  br i1 %v191, label %body184, label %done185
body184:
  %v192 = add i64 %v186, 1
  %v193 = mul i64 %v192, 32
  %v194 = getelementptr i8, ptr %v91, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 1
  %v196 = getelementptr i8, ptr %v194, i64 4
  %v197 = load <8 x float>, ptr %v196, align 1
  %v198 = fadd <8 x float> %v195, %v197
  %v199 = getelementptr i8, ptr %v194, i64 8
  %v200 = load <8 x float>, ptr %v199, align 1
  %v201 = fadd <8 x float> %v198, %v200
  %v202 = getelementptr i8, ptr %v194, i64 12
  %v203 = load <8 x float>, ptr %v202, align 1
  %v204 = fadd <8 x float> %v201, %v203
  %v205 = shufflevector <8 x float> %v188, <8 x float> %v201, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v206 = fadd <8 x float> %v187, %v205
  %v207 = shufflevector <8 x float> %v187, <8 x float> %v204, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v208 = fadd <8 x float> %v187, %v207
  %v209 = add i64 %v186, 1
  %v210 = mul i64 %v209, 32
  %v211 = getelementptr i8, ptr %v113, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 1
  %v213 = getelementptr i8, ptr %v211, i64 4
  %v214 = load <8 x float>, ptr %v213, align 1
  %v215 = fadd <8 x float> %v212, %v214
  %v216 = getelementptr i8, ptr %v211, i64 8
  %v217 = load <8 x float>, ptr %v216, align 1
  %v218 = fadd <8 x float> %v215, %v217
  %v219 = getelementptr i8, ptr %v211, i64 12
  %v220 = load <8 x float>, ptr %v219, align 1
  %v221 = fadd <8 x float> %v218, %v220
  %v222 = shufflevector <8 x float> %v190, <8 x float> %v218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v223 = fadd <8 x float> %v189, %v222
  %v224 = shufflevector <8 x float> %v189, <8 x float> %v221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v225 = fadd <8 x float> %v189, %v224
  %v226 = mul i64 %v186, 32
  %v227 = getelementptr i8, ptr %v104, i64 %v226
  store <8 x float> %v208, ptr %v227, align 1
  %v228 = mul i64 %v186, 32
  %v229 = getelementptr i8, ptr %v126, i64 %v228
  store <8 x float> %v225, ptr %v229, align 1
  %v230 = add i64 %v186, 1
  %v231 = freeze i64 %v230
  br label %head183
done185:
  br label %head232
head232:
  %v235 = phi i64 [ 0, %done185 ], [ %v340, %done268 ]
  %v236 = phi <8 x float> [ %v187, %done185 ], [ %v272, %done268 ]
  %v237 = phi <8 x float> [ %v188, %done185 ], [ %v273, %done268 ]
  %v238 = phi <8 x float> [ %v189, %done185 ], [ %v274, %done268 ]
  %v239 = phi <8 x float> [ %v190, %done185 ], [ %v275, %done268 ]
  %v240 = icmp slt i64 %v235, %v136
  br i1 %v240, label %body233, label %done234
body233:
  br label %head241
head241:
  %v244 = phi i64 [ 0, %body233 ], [ %v263, %body242 ]
  %v245 = phi <8 x float> [ zeroinitializer, %body233 ], [ %v253, %body242 ]
  %v246 = phi <8 x float> [ zeroinitializer, %body233 ], [ %v259, %body242 ]
  %v247 = icmp slt i64 %v244, %v132
  br i1 %v247, label %body242, label %done243
body242:
  %v248 = sub i64 %v132, 1
  %v249 = sub i64 %v248, %v244
  %v250 = mul i64 %v249, 32
  %v251 = getelementptr i8, ptr %v104, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 1
  %v253 = fadd <8 x float> %v245, %v252
  %v254 = mul i64 %v249, 32
  %v255 = getelementptr i8, ptr %v105, i64 %v254
  store <8 x float> %v253, ptr %v255, align 1
  %v256 = mul i64 %v249, 32
  %v257 = getelementptr i8, ptr %v126, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 1
  %v259 = fadd <8 x float> %v246, %v258
  %v260 = mul i64 %v249, 32
  %v261 = getelementptr i8, ptr %v127, i64 %v260
  store <8 x float> %v259, ptr %v261, align 1
  %v262 = add i64 %v244, 1
  %v263 = freeze i64 %v262
  br label %head241
done243:
  %v264 = sub i64 %v136, %v235
  %v265 = call i64 @llvm.smin.i64(i64 %v132, i64 %v264)
  br label %head266
head266:
  %v269 = phi i64 [ 0, %done243 ], [ %v338, %body267 ]
  %v270 = phi <8 x float> [ zeroinitializer, %done243 ], [ %v322, %body267 ]
  %v271 = phi <8 x float> [ zeroinitializer, %done243 ], [ %v334, %body267 ]
  %v272 = phi <8 x float> [ %v236, %done243 ], [ %v291, %body267 ]
  %v273 = phi <8 x float> [ %v237, %done243 ], [ %v288, %body267 ]
  %v274 = phi <8 x float> [ %v238, %done243 ], [ %v308, %body267 ]
  %v275 = phi <8 x float> [ %v239, %done243 ], [ %v305, %body267 ]
  %v276 = icmp slt i64 %v269, %v265
  br i1 %v276, label %body267, label %done268
body267:
  %v277 = add i64 %v235, %v269
  %v278 = add i64 %v277, %v132
  %v279 = add i64 %v278, 1
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr i8, ptr %v91, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 1
  %v283 = getelementptr i8, ptr %v281, i64 4
  %v284 = load <8 x float>, ptr %v283, align 1
  %v285 = fadd <8 x float> %v282, %v284
  %v286 = getelementptr i8, ptr %v281, i64 8
  %v287 = load <8 x float>, ptr %v286, align 1
  %v288 = fadd <8 x float> %v285, %v287
  %v289 = getelementptr i8, ptr %v281, i64 12
  %v290 = load <8 x float>, ptr %v289, align 1
  %v291 = fadd <8 x float> %v288, %v290
  %v292 = shufflevector <8 x float> %v273, <8 x float> %v288, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v293 = fadd <8 x float> %v272, %v292
  %v294 = shufflevector <8 x float> %v272, <8 x float> %v291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v295 = fadd <8 x float> %v272, %v294
  %v296 = add i64 %v278, 1
  %v297 = mul i64 %v296, 32
  %v298 = getelementptr i8, ptr %v113, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 1
  %v300 = getelementptr i8, ptr %v298, i64 4
  %v301 = load <8 x float>, ptr %v300, align 1
  %v302 = fadd <8 x float> %v299, %v301
  %v303 = getelementptr i8, ptr %v298, i64 8
  %v304 = load <8 x float>, ptr %v303, align 1
  %v305 = fadd <8 x float> %v302, %v304
  %v306 = getelementptr i8, ptr %v298, i64 12
  %v307 = load <8 x float>, ptr %v306, align 1
  %v308 = fadd <8 x float> %v305, %v307
  %v309 = shufflevector <8 x float> %v275, <8 x float> %v305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v310 = fadd <8 x float> %v274, %v309
  %v311 = shufflevector <8 x float> %v274, <8 x float> %v308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v312 = fadd <8 x float> %v274, %v311
  %v313 = mul i64 %v269, 32
  %v314 = getelementptr i8, ptr %v105, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 1
  %v316 = fadd <8 x float> %v315, %v270
  %v317 = fadd <8 x float> %v316, %v293
  %v318 = mul i64 %v277, 32
  %v319 = getelementptr i8, ptr %v98, i64 %v318
  %v320 = icmp slt i64 %v277, %v133
  %v321 = select i1 %v320, ptr %v319, ptr %v24
  store <8 x float> %v317, ptr %v321, align 1
  %v322 = fadd <8 x float> %v270, %v295
  %v323 = mul i64 %v269, 32
  %v324 = getelementptr i8, ptr %v104, i64 %v323
  store <8 x float> %v295, ptr %v324, align 1
  %v325 = mul i64 %v269, 32
  %v326 = getelementptr i8, ptr %v127, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 1
  %v328 = fadd <8 x float> %v327, %v271
  %v329 = fadd <8 x float> %v328, %v310
  %v330 = mul i64 %v277, 32
  %v331 = getelementptr i8, ptr %v120, i64 %v330
  %v332 = icmp slt i64 %v277, %v133
  %v333 = select i1 %v332, ptr %v331, ptr %v128
  store <8 x float> %v329, ptr %v333, align 1
  %v334 = fadd <8 x float> %v271, %v312
  %v335 = mul i64 %v269, 32
  %v336 = getelementptr i8, ptr %v126, i64 %v335
  store <8 x float> %v312, ptr %v336, align 1
  %v337 = add i64 %v269, 1
  %v338 = freeze i64 %v337
  br label %head266
done268:
  %v339 = add i64 %v235, %v132
  %v340 = freeze i64 %v339
  br label %head232
done234:
  %v341 = mul i64 %v133, 32
  %v342 = getelementptr i8, ptr %v98, i64 %v341
  br label %head343
head343:
  %v346 = phi i64 [ 0, %done234 ], [ %v353, %body344 ]
  %v347 = icmp slt i64 %v346, %v134
  br i1 %v347, label %body344, label %done345
body344:
  %v348 = mul i64 %v346, 4
  %v349 = getelementptr i8, ptr %v24, i64 %v348
  %v350 = load float, ptr %v349, align 1
  %v351 = getelementptr i8, ptr %v342, i64 %v348
  store float %v350, ptr %v351, align 1
  %v352 = add i64 %v346, 1
  %v353 = freeze i64 %v352
  br label %head343
done345:
  %v354 = mul i64 %v133, 32
  %v355 = getelementptr i8, ptr %v120, i64 %v354
  br label %head356
head356:
  %v359 = phi i64 [ 0, %done345 ], [ %v366, %body357 ]
  %v360 = icmp slt i64 %v359, %v134
  br i1 %v360, label %body357, label %done358
body357:
  %v361 = mul i64 %v359, 4
  %v362 = getelementptr i8, ptr %v128, i64 %v361
  %v363 = load float, ptr %v362, align 1
  %v364 = getelementptr i8, ptr %v355, i64 %v361
  store float %v363, ptr %v364, align 1
  %v365 = add i64 %v359, 1
  %v366 = freeze i64 %v365
  br label %head356
done358:
  %v367 = add i64 %v83, 2
  %v368 = freeze i64 %v367
  br label %head80
done82:
  ret void
}
define internal void @faltung_routine_up(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
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
  %v27 = load float, ptr %v26, align 1
  %v28 = sub i64 %p2, 1
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v55, %done41 ]
  %v33 = icmp slt i64 %v32, %v9
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = sub i64 %v9, 8
  %v35 = call i64 @llvm.smin.i64(i64 %v32, i64 %v34)
  %v36 = mul i64 %v32, 4
  %v37 = mul i64 %v28, %v15
  %v38 = getelementptr i8, ptr %v18, i64 %v37
  br label %head39
head39:
  %v42 = phi i64 [ %p1, %body30 ], [ %v52, %body40 ]
  %v43 = phi ptr [ %v38, %body30 ], [ %v50, %body40 ]
  %v44 = phi <8 x float> [ zeroinitializer, %body30 ], [ %v48, %body40 ]
  %v45 = icmp slt i64 %v42, %p2
  br i1 %v45, label %body40, label %done41
body40:
  %v46 = getelementptr i8, ptr %v43, i64 %v36
  %v47 = load <8 x float>, ptr %v46, align 1
  %v48 = fadd <8 x float> %v44, %v47
  store <8 x float> %v48, ptr %v46, align 1
  %v49 = sub i64 0, %v15
  %v50 = getelementptr i8, ptr %v43, i64 %v49
  %v51 = add i64 %v42, 1
  %v52 = freeze i64 %v51
  br label %head39
done41:
  %v53 = getelementptr i8, ptr %v13, i64 %v36
  store <8 x float> zeroinitializer, ptr %v53, align 1
  %v54 = add i64 %v32, 8
  %v55 = freeze i64 %v54
  br label %head29
done31:
  ret void
}
define internal void @faltung_routine_begin2(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
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
  %v27 = load float, ptr %v26, align 1
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
  %v46 = sub i64 %v9, 8
  %v47 = call i64 @llvm.smin.i64(i64 %v44, i64 %v46)
  %v48 = mul i64 %v44, 4
  %v49 = mul i64 %v47, 4
  %v50 = getelementptr i8, ptr %v33, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 1
  %v52 = insertelement <8 x float> poison, float %v27, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v51, <8 x float> %v53, <8 x float> zeroinitializer)
  %v55 = mul i64 %v47, 4
  %v56 = getelementptr i8, ptr %v38, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 1
  %v58 = insertelement <8 x float> poison, float %v27, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v57, <8 x float> %v59, <8 x float> %v54)
  %v61 = getelementptr i8, ptr %v40, i64 %v48
  store <8 x float> %v60, ptr %v61, align 1
  %v62 = getelementptr i8, ptr %v13, i64 %v48
  %v63 = load <8 x float>, ptr %v62, align 1
  %v64 = fadd <8 x float> %v63, %v60
  store <8 x float> %v64, ptr %v62, align 1
  %v65 = add i64 %v44, 8
  %v66 = freeze i64 %v65
  br label %head41
done43:
  ret void
}
define internal void @faltung_routine_begin1(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
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
  %v27 = load float, ptr %v26, align 1
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
  %v41 = sub i64 %v9, 8
  %v42 = call i64 @llvm.smin.i64(i64 %v39, i64 %v41)
  %v43 = mul i64 %v39, 4
  %v44 = mul i64 %v42, 4
  %v45 = getelementptr i8, ptr %v33, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 1
  %v47 = insertelement <8 x float> poison, float %v27, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v46, <8 x float> %v48, <8 x float> zeroinitializer)
  %v50 = getelementptr i8, ptr %v35, i64 %v43
  store <8 x float> %v49, ptr %v50, align 1
  %v51 = getelementptr i8, ptr %v13, i64 %v43
  %v52 = load <8 x float>, ptr %v51, align 1
  %v53 = fadd <8 x float> %v52, %v49
  store <8 x float> %v53, ptr %v51, align 1
  %v54 = add i64 %v39, 8
  %v55 = freeze i64 %v54
  br label %head36
done38:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
