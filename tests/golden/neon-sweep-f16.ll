; sweep[f16→f32→f32→f16; 2 rows of 1 vectors of 4 at a time; windows of vectors + 3 along vectors of 4]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
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
  %v43 = sub i64 %v9, 4
  %v44 = call i64 @llvm.smin.i64(i64 %v41, i64 %v43)
  %v45 = mul i64 %v41, 4
  %v46 = mul i64 %v37, %v15
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  store <4 x float> zeroinitializer, ptr %v48, align 1
  %v49 = add i64 %v41, 4
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
  %v107 = phi i64 [ 0, %done93 ], [ %v285, %done217 ]
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
  %v120 = phi i64 [ %v113, %after111 ], [ %v213, %done153 ]
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
  %v154 = phi i64 [ 0, %body118 ], [ %v207, %body152 ]
  %v155 = icmp slt i64 %v154, %v9
  br i1 %v155, label %body152, label %done153
body152:
  %v156 = sub i64 %v9, 4
  %v157 = call i64 @llvm.smin.i64(i64 %v154, i64 %v156)
  %v158 = mul i64 %v154, 4
  %v159 = getelementptr i8, ptr %v13, i64 %v158
  %v160 = load <4 x float>, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v150, i64 %v158
  %v162 = load <4 x float>, ptr %v161, align 1
  %v163 = fadd <4 x float> %v162, %v160
  %v164 = mul i64 %v157, 2
  %v165 = getelementptr i8, ptr %v135, i64 %v164
  %v166 = load <4 x i16>, ptr %v165, align 1
  %v167 = bitcast <4 x i16> %v166 to <4 x half>
  %v168 = fpext <4 x half> %v167 to <4 x float>
  %v169 = insertelement <4 x float> poison, float %v27, i64 0
  %v170 = shufflevector <4 x float> %v169, <4 x float> poison, <4 x i32> zeroinitializer
  %v171 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v168, <4 x float> %v170, <4 x float> %v163)
  %v172 = mul i64 %v157, 2
  %v173 = getelementptr i8, ptr %v130, i64 %v172
  %v174 = load <4 x i16>, ptr %v173, align 1
  %v175 = bitcast <4 x i16> %v174 to <4 x half>
  %v176 = fpext <4 x half> %v175 to <4 x float>
  %v177 = insertelement <4 x float> poison, float %v27, i64 0
  %v178 = shufflevector <4 x float> %v177, <4 x float> poison, <4 x i32> zeroinitializer
  %v179 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v176, <4 x float> %v178, <4 x float> %v171)
  %v180 = add i64 %v11, %v157
  %v181 = mul i64 %v180, 4
  %v182 = getelementptr i8, ptr %v21, i64 %v181
  store <4 x float> %v179, ptr %v182, align 1
  %v183 = mul i64 %v157, 2
  %v184 = getelementptr i8, ptr %v142, i64 %v183
  %v185 = load <4 x i16>, ptr %v184, align 1
  %v186 = bitcast <4 x i16> %v185 to <4 x half>
  %v187 = fpext <4 x half> %v186 to <4 x float>
  %v188 = insertelement <4 x float> poison, float %v27, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %v190 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v187, <4 x float> %v189, <4 x float> zeroinitializer)
  %v191 = fadd <4 x float> %v171, %v190
  %v192 = getelementptr i8, ptr %v21, i64 %v17
  %v193 = add i64 %v11, %v157
  %v194 = mul i64 %v193, 4
  %v195 = getelementptr i8, ptr %v192, i64 %v194
  store <4 x float> %v191, ptr %v195, align 1
  %v196 = mul i64 %v157, 2
  %v197 = getelementptr i8, ptr %v147, i64 %v196
  %v198 = load <4 x i16>, ptr %v197, align 1
  %v199 = bitcast <4 x i16> %v198 to <4 x half>
  %v200 = fpext <4 x half> %v199 to <4 x float>
  %v201 = insertelement <4 x float> poison, float %v27, i64 0
  %v202 = shufflevector <4 x float> %v201, <4 x float> poison, <4 x i32> zeroinitializer
  %v203 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v200, <4 x float> %v202, <4 x float> %v190)
  %v204 = getelementptr i8, ptr %v149, i64 %v158
  store <4 x float> %v203, ptr %v204, align 1
  %v205 = fadd <4 x float> %v160, %v203
  store <4 x float> %v205, ptr %v159, align 1
  %v206 = add i64 %v154, 4
  %v207 = freeze i64 %v206
  br label %head151
done153:
  %v208 = add i64 %v107, %v120
  %v209 = sub i64 %v208, %v29
  %v210 = sub i64 %v115, %v120
  %v211 = call i64 @llvm.smin.i64(i64 2, i64 %v210)
  call void @faltung_routine_lines(ptr %p0, i64 %v209, i64 %v211)
  %v212 = add i64 %v120, 2
  %v213 = freeze i64 %v212
  br label %head117
done119:
  %v214 = call i64 @llvm.smax.i64(i64 %v113, i64 %v33)
  br label %head215
head215:
  %v218 = phi i64 [ %v214, %done119 ], [ %v283, %done244 ]
  %v219 = icmp slt i64 %v218, %v115
  br i1 %v219, label %body216, label %done217
body216:
  %v220 = call i64 @llvm.smin.i64(i64 %v218, i64 %v33)
  %v221 = udiv i64 %v220, 2
  %v222 = urem i64 %v220, 2
  %v223 = sub i64 %v218, %v220
  %v224 = add i64 %v221, %v223
  %v225 = add i64 %v107, %v218
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr i8, ptr %v3, i64 %v226
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp slt i64 %v228, -2305843009213693952
  %v230 = getelementptr i8, ptr %v1, i64 %v228
  %v231 = select i1 %v229, ptr %v5, ptr %v230
  %v232 = add i64 %v225, %v7
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr i8, ptr %v3, i64 %v233
  %v235 = load i64, ptr %v234, align 8
  %v236 = icmp slt i64 %v235, -2305843009213693952
  %v237 = getelementptr i8, ptr %v1, i64 %v235
  %v238 = select i1 %v236, ptr %v5, ptr %v237
  %v239 = mul i64 %v224, %v15
  %v240 = getelementptr i8, ptr %v18, i64 %v239
  %v241 = getelementptr i8, ptr %v240, i64 %v15
  br label %head242
head242:
  %v245 = phi i64 [ 0, %body216 ], [ %v277, %body243 ]
  %v246 = icmp slt i64 %v245, %v9
  br i1 %v246, label %body243, label %done244
body243:
  %v247 = sub i64 %v9, 4
  %v248 = call i64 @llvm.smin.i64(i64 %v245, i64 %v247)
  %v249 = mul i64 %v245, 4
  %v250 = getelementptr i8, ptr %v13, i64 %v249
  %v251 = load <4 x float>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v241, i64 %v249
  %v253 = load <4 x float>, ptr %v252, align 1
  %v254 = fadd <4 x float> %v253, %v251
  %v255 = mul i64 %v248, 2
  %v256 = getelementptr i8, ptr %v231, i64 %v255
  %v257 = load <4 x i16>, ptr %v256, align 1
  %v258 = bitcast <4 x i16> %v257 to <4 x half>
  %v259 = fpext <4 x half> %v258 to <4 x float>
  %v260 = insertelement <4 x float> poison, float %v27, i64 0
  %v261 = shufflevector <4 x float> %v260, <4 x float> poison, <4 x i32> zeroinitializer
  %v262 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v259, <4 x float> %v261, <4 x float> %v254)
  %v263 = add i64 %v11, %v248
  %v264 = mul i64 %v263, 4
  %v265 = getelementptr i8, ptr %v21, i64 %v264
  store <4 x float> %v262, ptr %v265, align 1
  %v266 = mul i64 %v248, 2
  %v267 = getelementptr i8, ptr %v238, i64 %v266
  %v268 = load <4 x i16>, ptr %v267, align 1
  %v269 = bitcast <4 x i16> %v268 to <4 x half>
  %v270 = fpext <4 x half> %v269 to <4 x float>
  %v271 = insertelement <4 x float> poison, float %v27, i64 0
  %v272 = shufflevector <4 x float> %v271, <4 x float> poison, <4 x i32> zeroinitializer
  %v273 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v272, <4 x float> zeroinitializer)
  %v274 = getelementptr i8, ptr %v240, i64 %v249
  store <4 x float> %v273, ptr %v274, align 1
  %v275 = fadd <4 x float> %v251, %v273
  store <4 x float> %v275, ptr %v250, align 1
  %v276 = add i64 %v245, 4
  %v277 = freeze i64 %v276
  br label %head242
done244:
  %v278 = add i64 %v107, %v218
  %v279 = sub i64 %v278, %v29
  %v280 = sub i64 %v115, %v218
  %v281 = call i64 @llvm.smin.i64(i64 1, i64 %v280)
  call void @faltung_routine_lines(ptr %p0, i64 %v279, i64 %v281)
  %v282 = add i64 %v218, 1
  %v283 = freeze i64 %v282
  br label %head215
done217:
  %v284 = add i64 %v107, %v7
  %v285 = freeze i64 %v284
  br label %head104
done106:
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
  %v83 = phi i64 [ 0, %done30 ], [ %v336, %done326 ]
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
  %v101 = mul i64 %v100, 16
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
  %v123 = mul i64 %v122, 16
  %v124 = getelementptr i8, ptr %v24, i64 128
  %v125 = mul i64 %v123, 2
  %v126 = getelementptr i8, ptr %v124, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 %v123
  %v128 = getelementptr i8, ptr %v24, i64 64
  %v129 = getelementptr i8, ptr %p0, i64 120
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %p0, i64 128
  %v132 = load i64, ptr %v131, align 8
  %v133 = udiv i64 %v130, 4
  %v134 = urem i64 %v130, 4
  %v135 = add i64 %v130, 3
  %v136 = udiv i64 %v135, 4
  %v137 = urem i64 %v135, 4
  br label %head138
head138:
  %v141 = phi i64 [ -1, %body81 ], [ %v170, %body139 ]
  %v142 = phi <4 x float> [ zeroinitializer, %body81 ], [ %v153, %body139 ]
  %v143 = phi <4 x float> [ zeroinitializer, %body81 ], [ %v150, %body139 ]
  %v144 = phi <4 x float> [ zeroinitializer, %body81 ], [ %v164, %body139 ]
  %v145 = phi <4 x float> [ zeroinitializer, %body81 ], [ %v161, %body139 ]
  %v146 = icmp slt i64 %v141, 0
  br i1 %v146, label %body139, label %done140
body139:
  %v147 = add i64 %v141, 1
  %v148 = mul i64 %v147, 16
  %v149 = getelementptr i8, ptr %v91, i64 %v148
  %v150 = load <4 x float>, ptr %v149, align 1
  %v151 = getelementptr i8, ptr %v149, i64 4
  %v152 = load <4 x float>, ptr %v151, align 1
  %v153 = fadd <4 x float> %v150, %v152
  %v154 = shufflevector <4 x float> %v143, <4 x float> %v150, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v155 = fadd <4 x float> %v142, %v154
  %v156 = shufflevector <4 x float> %v142, <4 x float> %v153, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v157 = fadd <4 x float> %v142, %v156
  %v158 = add i64 %v141, 1
  %v159 = mul i64 %v158, 16
  %v160 = getelementptr i8, ptr %v113, i64 %v159
  %v161 = load <4 x float>, ptr %v160, align 1
  %v162 = getelementptr i8, ptr %v160, i64 4
  %v163 = load <4 x float>, ptr %v162, align 1
  %v164 = fadd <4 x float> %v161, %v163
  %v165 = shufflevector <4 x float> %v145, <4 x float> %v161, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v166 = fadd <4 x float> %v144, %v165
  %v167 = shufflevector <4 x float> %v144, <4 x float> %v164, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v168 = fadd <4 x float> %v144, %v167
  %v169 = add i64 %v141, 1
  %v170 = freeze i64 %v169
  br label %head138
done140:
  br label %head171
head171:
  %v174 = phi i64 [ 0, %done140 ], [ %v207, %body172 ]
  %v175 = phi <4 x float> [ %v142, %done140 ], [ %v186, %body172 ]
  %v176 = phi <4 x float> [ %v143, %done140 ], [ %v183, %body172 ]
  %v177 = phi <4 x float> [ %v144, %done140 ], [ %v197, %body172 ]
  %v178 = phi <4 x float> [ %v145, %done140 ], [ %v194, %body172 ]
  %v179 = icmp slt i64 %v174, %v132
  br i1 %v179, label %body172, label %done173
body172:
  %v180 = add i64 %v174, 1
  %v181 = mul i64 %v180, 16
  %v182 = getelementptr i8, ptr %v91, i64 %v181
  %v183 = load <4 x float>, ptr %v182, align 1
  %v184 = getelementptr i8, ptr %v182, i64 4
  %v185 = load <4 x float>, ptr %v184, align 1
  %v186 = fadd <4 x float> %v183, %v185
  %v187 = shufflevector <4 x float> %v176, <4 x float> %v183, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v188 = fadd <4 x float> %v175, %v187
  %v189 = shufflevector <4 x float> %v175, <4 x float> %v186, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v190 = fadd <4 x float> %v175, %v189
  %v191 = add i64 %v174, 1
  %v192 = mul i64 %v191, 16
  %v193 = getelementptr i8, ptr %v113, i64 %v192
  %v194 = load <4 x float>, ptr %v193, align 1
  %v195 = getelementptr i8, ptr %v193, i64 4
  %v196 = load <4 x float>, ptr %v195, align 1
  %v197 = fadd <4 x float> %v194, %v196
  %v198 = shufflevector <4 x float> %v178, <4 x float> %v194, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v199 = fadd <4 x float> %v177, %v198
  %v200 = shufflevector <4 x float> %v177, <4 x float> %v197, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v201 = fadd <4 x float> %v177, %v200
  %v202 = mul i64 %v174, 16
  %v203 = getelementptr i8, ptr %v104, i64 %v202
  store <4 x float> %v190, ptr %v203, align 1
  %v204 = mul i64 %v174, 16
  %v205 = getelementptr i8, ptr %v126, i64 %v204
  store <4 x float> %v201, ptr %v205, align 1
  %v206 = add i64 %v174, 1
  %v207 = freeze i64 %v206
  br label %head171
done173:
  br label %head208
head208:
  %v211 = phi i64 [ 0, %done173 ], [ %v308, %done244 ]
  %v212 = phi <4 x float> [ %v175, %done173 ], [ %v248, %done244 ]
  %v213 = phi <4 x float> [ %v176, %done173 ], [ %v249, %done244 ]
  %v214 = phi <4 x float> [ %v177, %done173 ], [ %v250, %done244 ]
  %v215 = phi <4 x float> [ %v178, %done173 ], [ %v251, %done244 ]
  %v216 = icmp slt i64 %v211, %v136
  br i1 %v216, label %body209, label %done210
body209:
  br label %head217
head217:
  %v220 = phi i64 [ 0, %body209 ], [ %v239, %body218 ]
  %v221 = phi <4 x float> [ zeroinitializer, %body209 ], [ %v229, %body218 ]
  %v222 = phi <4 x float> [ zeroinitializer, %body209 ], [ %v235, %body218 ]
  %v223 = icmp slt i64 %v220, %v132
  br i1 %v223, label %body218, label %done219
body218:
  %v224 = sub i64 %v132, 1
  %v225 = sub i64 %v224, %v220
  %v226 = mul i64 %v225, 16
  %v227 = getelementptr i8, ptr %v104, i64 %v226
  %v228 = load <4 x float>, ptr %v227, align 1
  %v229 = fadd <4 x float> %v221, %v228
  %v230 = mul i64 %v225, 16
  %v231 = getelementptr i8, ptr %v105, i64 %v230
  store <4 x float> %v229, ptr %v231, align 1
  %v232 = mul i64 %v225, 16
  %v233 = getelementptr i8, ptr %v126, i64 %v232
  %v234 = load <4 x float>, ptr %v233, align 1
  %v235 = fadd <4 x float> %v222, %v234
  %v236 = mul i64 %v225, 16
  %v237 = getelementptr i8, ptr %v127, i64 %v236
  store <4 x float> %v235, ptr %v237, align 1
  %v238 = add i64 %v220, 1
  %v239 = freeze i64 %v238
  br label %head217
done219:
  %v240 = sub i64 %v136, %v211
  %v241 = call i64 @llvm.smin.i64(i64 %v132, i64 %v240)
  br label %head242
head242:
  %v245 = phi i64 [ 0, %done219 ], [ %v306, %body243 ]
  %v246 = phi <4 x float> [ zeroinitializer, %done219 ], [ %v288, %body243 ]
  %v247 = phi <4 x float> [ zeroinitializer, %done219 ], [ %v302, %body243 ]
  %v248 = phi <4 x float> [ %v212, %done219 ], [ %v261, %body243 ]
  %v249 = phi <4 x float> [ %v213, %done219 ], [ %v258, %body243 ]
  %v250 = phi <4 x float> [ %v214, %done219 ], [ %v272, %body243 ]
  %v251 = phi <4 x float> [ %v215, %done219 ], [ %v269, %body243 ]
  %v252 = icmp slt i64 %v245, %v241
  br i1 %v252, label %body243, label %done244
body243:
  %v253 = add i64 %v211, %v245
  %v254 = add i64 %v253, %v132
  %v255 = add i64 %v254, 1
  %v256 = mul i64 %v255, 16
  %v257 = getelementptr i8, ptr %v91, i64 %v256
  %v258 = load <4 x float>, ptr %v257, align 1
  %v259 = getelementptr i8, ptr %v257, i64 4
  %v260 = load <4 x float>, ptr %v259, align 1
  %v261 = fadd <4 x float> %v258, %v260
  %v262 = shufflevector <4 x float> %v249, <4 x float> %v258, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v263 = fadd <4 x float> %v248, %v262
  %v264 = shufflevector <4 x float> %v248, <4 x float> %v261, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v265 = fadd <4 x float> %v248, %v264
  %v266 = add i64 %v254, 1
  %v267 = mul i64 %v266, 16
  %v268 = getelementptr i8, ptr %v113, i64 %v267
  %v269 = load <4 x float>, ptr %v268, align 1
  %v270 = getelementptr i8, ptr %v268, i64 4
  %v271 = load <4 x float>, ptr %v270, align 1
  %v272 = fadd <4 x float> %v269, %v271
  %v273 = shufflevector <4 x float> %v251, <4 x float> %v269, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v274 = fadd <4 x float> %v250, %v273
  %v275 = shufflevector <4 x float> %v250, <4 x float> %v272, <4 x i32> <i32 2, i32 3, i32 4, i32 5>
  %v276 = fadd <4 x float> %v250, %v275
  %v277 = mul i64 %v245, 16
  %v278 = getelementptr i8, ptr %v105, i64 %v277
  %v279 = load <4 x float>, ptr %v278, align 1
  %v280 = fadd <4 x float> %v279, %v246
  %v281 = fadd <4 x float> %v280, %v263
  %v282 = fptrunc <4 x float> %v281 to <4 x half>
  %v283 = bitcast <4 x half> %v282 to <4 x i16>
  %v284 = mul i64 %v253, 8
  %v285 = getelementptr i8, ptr %v98, i64 %v284
  %v286 = icmp slt i64 %v253, %v133
  %v287 = select i1 %v286, ptr %v285, ptr %v24
  store <4 x i16> %v283, ptr %v287, align 1
  %v288 = fadd <4 x float> %v246, %v265
  %v289 = mul i64 %v245, 16
  %v290 = getelementptr i8, ptr %v104, i64 %v289
  store <4 x float> %v265, ptr %v290, align 1
  %v291 = mul i64 %v245, 16
  %v292 = getelementptr i8, ptr %v127, i64 %v291
  %v293 = load <4 x float>, ptr %v292, align 1
  %v294 = fadd <4 x float> %v293, %v247
  %v295 = fadd <4 x float> %v294, %v274
  %v296 = fptrunc <4 x float> %v295 to <4 x half>
  %v297 = bitcast <4 x half> %v296 to <4 x i16>
  %v298 = mul i64 %v253, 8
  %v299 = getelementptr i8, ptr %v120, i64 %v298
  %v300 = icmp slt i64 %v253, %v133
  %v301 = select i1 %v300, ptr %v299, ptr %v128
  store <4 x i16> %v297, ptr %v301, align 1
  %v302 = fadd <4 x float> %v247, %v276
  %v303 = mul i64 %v245, 16
  %v304 = getelementptr i8, ptr %v126, i64 %v303
  store <4 x float> %v276, ptr %v304, align 1
  %v305 = add i64 %v245, 1
  %v306 = freeze i64 %v305
  br label %head242
done244:
  %v307 = add i64 %v211, %v132
  %v308 = freeze i64 %v307
  br label %head208
done210:
  %v309 = mul i64 %v133, 8
  %v310 = getelementptr i8, ptr %v98, i64 %v309
  br label %head311
head311:
  %v314 = phi i64 [ 0, %done210 ], [ %v321, %body312 ]
  %v315 = icmp slt i64 %v314, %v134
  br i1 %v315, label %body312, label %done313
body312:
  %v316 = mul i64 %v314, 2
  %v317 = getelementptr i8, ptr %v24, i64 %v316
  %v318 = load i16, ptr %v317, align 1
  %v319 = getelementptr i8, ptr %v310, i64 %v316
  store i16 %v318, ptr %v319, align 1
  %v320 = add i64 %v314, 1
  %v321 = freeze i64 %v320
  br label %head311
done313:
  %v322 = mul i64 %v133, 8
  %v323 = getelementptr i8, ptr %v120, i64 %v322
  br label %head324
head324:
  %v327 = phi i64 [ 0, %done313 ], [ %v334, %body325 ]
  %v328 = icmp slt i64 %v327, %v134
  br i1 %v328, label %body325, label %done326
body325:
  %v329 = mul i64 %v327, 2
  %v330 = getelementptr i8, ptr %v128, i64 %v329
  %v331 = load i16, ptr %v330, align 1
  %v332 = getelementptr i8, ptr %v323, i64 %v329
  store i16 %v331, ptr %v332, align 1
  %v333 = add i64 %v327, 1
  %v334 = freeze i64 %v333
  br label %head324
done326:
  %v335 = add i64 %v83, 2
  %v336 = freeze i64 %v335
  br label %head80
done82:
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
  %v27 = load float, ptr %v26, align 1
  %v28 = sub i64 %p2, 1
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v55, %done41 ]
  %v33 = icmp slt i64 %v32, %v9
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = sub i64 %v9, 4
  %v35 = call i64 @llvm.smin.i64(i64 %v32, i64 %v34)
  %v36 = mul i64 %v32, 4
  %v37 = mul i64 %v28, %v15
  %v38 = getelementptr i8, ptr %v18, i64 %v37
  br label %head39
head39:
  %v42 = phi i64 [ %p1, %body30 ], [ %v52, %body40 ]
  %v43 = phi ptr [ %v38, %body30 ], [ %v50, %body40 ]
  %v44 = phi <4 x float> [ zeroinitializer, %body30 ], [ %v48, %body40 ]
  %v45 = icmp slt i64 %v42, %p2
  br i1 %v45, label %body40, label %done41
body40:
  %v46 = getelementptr i8, ptr %v43, i64 %v36
  %v47 = load <4 x float>, ptr %v46, align 1
  %v48 = fadd <4 x float> %v44, %v47
  store <4 x float> %v48, ptr %v46, align 1
  %v49 = sub i64 0, %v15
  %v50 = getelementptr i8, ptr %v43, i64 %v49
  %v51 = add i64 %v42, 1
  %v52 = freeze i64 %v51
  br label %head39
done41:
  %v53 = getelementptr i8, ptr %v13, i64 %v36
  store <4 x float> zeroinitializer, ptr %v53, align 1
  %v54 = add i64 %v32, 4
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
  %v44 = phi i64 [ 0, %entry ], [ %v70, %body42 ]
  %v45 = icmp slt i64 %v44, %v9
  br i1 %v45, label %body42, label %done43
body42:
  %v46 = sub i64 %v9, 4
  %v47 = call i64 @llvm.smin.i64(i64 %v44, i64 %v46)
  %v48 = mul i64 %v44, 4
  %v49 = mul i64 %v47, 2
  %v50 = getelementptr i8, ptr %v33, i64 %v49
  %v51 = load <4 x i16>, ptr %v50, align 1
  %v52 = bitcast <4 x i16> %v51 to <4 x half>
  %v53 = fpext <4 x half> %v52 to <4 x float>
  %v54 = insertelement <4 x float> poison, float %v27, i64 0
  %v55 = shufflevector <4 x float> %v54, <4 x float> poison, <4 x i32> zeroinitializer
  %v56 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v53, <4 x float> %v55, <4 x float> zeroinitializer)
  %v57 = mul i64 %v47, 2
  %v58 = getelementptr i8, ptr %v38, i64 %v57
  %v59 = load <4 x i16>, ptr %v58, align 1
  %v60 = bitcast <4 x i16> %v59 to <4 x half>
  %v61 = fpext <4 x half> %v60 to <4 x float>
  %v62 = insertelement <4 x float> poison, float %v27, i64 0
  %v63 = shufflevector <4 x float> %v62, <4 x float> poison, <4 x i32> zeroinitializer
  %v64 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v61, <4 x float> %v63, <4 x float> %v56)
  %v65 = getelementptr i8, ptr %v40, i64 %v48
  store <4 x float> %v64, ptr %v65, align 1
  %v66 = getelementptr i8, ptr %v13, i64 %v48
  %v67 = load <4 x float>, ptr %v66, align 1
  %v68 = fadd <4 x float> %v67, %v64
  store <4 x float> %v68, ptr %v66, align 1
  %v69 = add i64 %v44, 4
  %v70 = freeze i64 %v69
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
  %v39 = phi i64 [ 0, %entry ], [ %v57, %body37 ]
  %v40 = icmp slt i64 %v39, %v9
  br i1 %v40, label %body37, label %done38
body37:
  %v41 = sub i64 %v9, 4
  %v42 = call i64 @llvm.smin.i64(i64 %v39, i64 %v41)
  %v43 = mul i64 %v39, 4
  %v44 = mul i64 %v42, 2
  %v45 = getelementptr i8, ptr %v33, i64 %v44
  %v46 = load <4 x i16>, ptr %v45, align 1
  %v47 = bitcast <4 x i16> %v46 to <4 x half>
  %v48 = fpext <4 x half> %v47 to <4 x float>
  %v49 = insertelement <4 x float> poison, float %v27, i64 0
  %v50 = shufflevector <4 x float> %v49, <4 x float> poison, <4 x i32> zeroinitializer
  %v51 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v48, <4 x float> %v50, <4 x float> zeroinitializer)
  %v52 = getelementptr i8, ptr %v35, i64 %v43
  store <4 x float> %v51, ptr %v52, align 1
  %v53 = getelementptr i8, ptr %v13, i64 %v43
  %v54 = load <4 x float>, ptr %v53, align 1
  %v55 = fadd <4 x float> %v54, %v51
  store <4 x float> %v55, ptr %v53, align 1
  %v56 = add i64 %v39, 4
  %v57 = freeze i64 %v56
  br label %head36
done38:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
