; lanewise[f32; tile 1 × 8, 4 or 3 taps; 8 lanes]
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
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 40
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 64
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 72
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 48
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 56
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v15, align 8
  %v21 = getelementptr i8, ptr %v15, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %p0, i64 80
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %p0, i64 88
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %p0, i64 96
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %p0, i64 104
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %p0, i64 112
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %p0, i64 120
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %p0, i64 128
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 136
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %p0, i64 144
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %p0, i64 152
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %p0, i64 160
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %p0, i64 168
  %v46 = load i64, ptr %v45, align 8
  br label %head47
head47:
  %v50 = phi i64 [ 0, %entry ], [ %v274, %done56 ]
  %v51 = icmp slt i64 %v50, %v17
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = add i64 %v50, %v19
  %v53 = call i64 @llvm.smin.i64(i64 %v52, i64 %v17)
  br label %head54
head54:
  %v57 = phi i64 [ 0, %body48 ], [ %v272, %done65 ]
  %v58 = phi ptr [ %v1, %body48 ], [ %v267, %done65 ]
  %v59 = phi ptr [ %v3, %body48 ], [ %v268, %done65 ]
  %v60 = phi ptr [ %v5, %body48 ], [ %v269, %done65 ]
  %v61 = phi ptr [ %v7, %body48 ], [ %v270, %done65 ]
  %v62 = icmp slt i64 %v57, %v38
  br i1 %v62, label %body55, label %done56
body55:
  br label %head63
head63:
  %v66 = phi i64 [ 0, %body55 ], [ %v266, %done73 ]
  %v67 = phi ptr [ %v59, %body55 ], [ %v262, %done73 ]
  %v68 = phi ptr [ %v60, %body55 ], [ %v263, %done73 ]
  %v69 = phi ptr [ %v61, %body55 ], [ %v264, %done73 ]
  %v70 = icmp slt i64 %v66, %v30
  br i1 %v70, label %body64, label %done65
body64:
  br label %head71
head71:
  %v74 = phi i64 [ %v50, %body64 ], [ %v261, %done179 ]
  %v75 = icmp slt i64 %v74, %v53
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 8
  %v77 = getelementptr i8, ptr %v9, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v58, i64 %v78
  %v80 = add i64 %v76, 8
  %v81 = getelementptr i8, ptr %v11, i64 %v80
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v68, i64 %v82
  call void @llvm.prefetch.p0(ptr %v83, i32 1, i32 2, i32 1)
  %v84 = getelementptr i8, ptr %v83, i64 %v26
  call void @llvm.prefetch.p0(ptr %v84, i32 1, i32 2, i32 1)
  %v85 = getelementptr i8, ptr %v84, i64 %v26
  call void @llvm.prefetch.p0(ptr %v85, i32 1, i32 2, i32 1)
  %v86 = getelementptr i8, ptr %v85, i64 %v26
  call void @llvm.prefetch.p0(ptr %v86, i32 1, i32 2, i32 1)
  %v87 = getelementptr i8, ptr %v86, i64 %v26
  call void @llvm.prefetch.p0(ptr %v87, i32 1, i32 2, i32 1)
  %v88 = getelementptr i8, ptr %v87, i64 %v26
  call void @llvm.prefetch.p0(ptr %v88, i32 1, i32 2, i32 1)
  %v89 = getelementptr i8, ptr %v88, i64 %v26
  call void @llvm.prefetch.p0(ptr %v89, i32 1, i32 2, i32 1)
  %v90 = getelementptr i8, ptr %v89, i64 %v26
  call void @llvm.prefetch.p0(ptr %v90, i32 1, i32 2, i32 1)
  %v91 = getelementptr i8, ptr %v90, i64 %v26
  %v92 = load <8 x float>, ptr %v69, align 4
  br label %head93
head93:
  %v96 = phi i64 [ 0, %body72 ], [ %v176, %body94 ]
  %v97 = phi ptr [ %v13, %body72 ], [ %v107, %body94 ]
  %v98 = phi <8 x float> [ %v92, %body72 ], [ %v134, %body94 ]
  %v99 = phi <8 x float> [ %v92, %body72 ], [ %v140, %body94 ]
  %v100 = phi <8 x float> [ %v92, %body72 ], [ %v146, %body94 ]
  %v101 = phi <8 x float> [ %v92, %body72 ], [ %v152, %body94 ]
  %v102 = phi <8 x float> [ %v92, %body72 ], [ %v158, %body94 ]
  %v103 = phi <8 x float> [ %v92, %body72 ], [ %v164, %body94 ]
  %v104 = phi <8 x float> [ %v92, %body72 ], [ %v169, %body94 ]
  %v105 = phi <8 x float> [ %v92, %body72 ], [ %v173, %body94 ]
  %v106 = icmp slt i64 %v96, %v20
  br i1 %v106, label %body94, label %done95
body94:
  %v107 = getelementptr i8, ptr %v97, i64 16
  %v108 = load i64, ptr %v97, align 8
  %v109 = getelementptr i8, ptr %v97, i64 8
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v67, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr i8, ptr %v111, i64 %v28
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr i8, ptr %v113, i64 %v28
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr i8, ptr %v115, i64 %v28
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr i8, ptr %v117, i64 %v28
  %v120 = getelementptr i8, ptr %v79, i64 %v108
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v121, <8 x float> %v112, <8 x float> %v98)
  %v123 = getelementptr i8, ptr %v120, i64 %v24
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v114, <8 x float> %v122)
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v112, <8 x float> %v99)
  %v127 = getelementptr i8, ptr %v123, i64 %v24
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v116, <8 x float> %v125)
  %v130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v114, <8 x float> %v126)
  %v131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v112, <8 x float> %v100)
  %v132 = getelementptr i8, ptr %v127, i64 %v24
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v118, <8 x float> %v129)
  %v135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v116, <8 x float> %v130)
  %v136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v114, <8 x float> %v131)
  %v137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v112, <8 x float> %v101)
  %v138 = getelementptr i8, ptr %v132, i64 %v24
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v118, <8 x float> %v135)
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v116, <8 x float> %v136)
  %v142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v114, <8 x float> %v137)
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v139, <8 x float> %v112, <8 x float> %v102)
  %v144 = getelementptr i8, ptr %v138, i64 %v24
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v118, <8 x float> %v141)
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v116, <8 x float> %v142)
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v114, <8 x float> %v143)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v112, <8 x float> %v103)
  %v150 = getelementptr i8, ptr %v144, i64 %v24
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v118, <8 x float> %v147)
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v116, <8 x float> %v148)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v114, <8 x float> %v149)
  %v155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v112, <8 x float> %v104)
  %v156 = getelementptr i8, ptr %v150, i64 %v24
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> %v118, <8 x float> %v153)
  %v159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> %v116, <8 x float> %v154)
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> %v114, <8 x float> %v155)
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> %v112, <8 x float> %v105)
  %v162 = getelementptr i8, ptr %v156, i64 %v24
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v118, <8 x float> %v159)
  %v165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v116, <8 x float> %v160)
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v114, <8 x float> %v161)
  %v167 = getelementptr i8, ptr %v162, i64 %v24
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> %v118, <8 x float> %v165)
  %v170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> %v116, <8 x float> %v166)
  %v171 = getelementptr i8, ptr %v167, i64 %v24
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> %v118, <8 x float> %v170)
  %v174 = getelementptr i8, ptr %v171, i64 %v24
  %v175 = add i64 %v96, 1
  %v176 = freeze i64 %v175
  br label %head93
done95:
  br label %head177
head177:
  %v180 = phi i64 [ 0, %done95 ], [ %v248, %body178 ]
  %v181 = phi ptr [ %v97, %done95 ], [ %v191, %body178 ]
  %v182 = phi <8 x float> [ %v98, %done95 ], [ %v211, %body178 ]
  %v183 = phi <8 x float> [ %v99, %done95 ], [ %v216, %body178 ]
  %v184 = phi <8 x float> [ %v100, %done95 ], [ %v221, %body178 ]
  %v185 = phi <8 x float> [ %v101, %done95 ], [ %v226, %body178 ]
  %v186 = phi <8 x float> [ %v102, %done95 ], [ %v231, %body178 ]
  %v187 = phi <8 x float> [ %v103, %done95 ], [ %v236, %body178 ]
  %v188 = phi <8 x float> [ %v104, %done95 ], [ %v241, %body178 ]
  %v189 = phi <8 x float> [ %v105, %done95 ], [ %v245, %body178 ]
  %v190 = icmp slt i64 %v180, %v22
  br i1 %v190, label %body178, label %done179
body178:
  %v191 = getelementptr i8, ptr %v181, i64 16
  %v192 = load i64, ptr %v181, align 8
  %v193 = getelementptr i8, ptr %v181, i64 8
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %v67, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = getelementptr i8, ptr %v195, i64 %v28
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = getelementptr i8, ptr %v197, i64 %v28
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = getelementptr i8, ptr %v199, i64 %v28
  %v202 = getelementptr i8, ptr %v79, i64 %v192
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v203, <8 x float> %v196, <8 x float> %v182)
  %v205 = getelementptr i8, ptr %v202, i64 %v24
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v198, <8 x float> %v204)
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v196, <8 x float> %v183)
  %v209 = getelementptr i8, ptr %v205, i64 %v24
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v210, <8 x float> %v200, <8 x float> %v207)
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v210, <8 x float> %v198, <8 x float> %v208)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v210, <8 x float> %v196, <8 x float> %v184)
  %v214 = getelementptr i8, ptr %v209, i64 %v24
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v200, <8 x float> %v212)
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v198, <8 x float> %v213)
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v196, <8 x float> %v185)
  %v219 = getelementptr i8, ptr %v214, i64 %v24
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v200, <8 x float> %v217)
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v198, <8 x float> %v218)
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v196, <8 x float> %v186)
  %v224 = getelementptr i8, ptr %v219, i64 %v24
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v225, <8 x float> %v200, <8 x float> %v222)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v225, <8 x float> %v198, <8 x float> %v223)
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v225, <8 x float> %v196, <8 x float> %v187)
  %v229 = getelementptr i8, ptr %v224, i64 %v24
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v200, <8 x float> %v227)
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v198, <8 x float> %v228)
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v196, <8 x float> %v188)
  %v234 = getelementptr i8, ptr %v229, i64 %v24
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v200, <8 x float> %v232)
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v198, <8 x float> %v233)
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v196, <8 x float> %v189)
  %v239 = getelementptr i8, ptr %v234, i64 %v24
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v200, <8 x float> %v237)
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v198, <8 x float> %v238)
  %v243 = getelementptr i8, ptr %v239, i64 %v24
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v200, <8 x float> %v242)
  %v246 = getelementptr i8, ptr %v243, i64 %v24
  %v247 = add i64 %v180, 1
  %v248 = freeze i64 %v247
  br label %head177
done179:
  %v249 = getelementptr i8, ptr %v11, i64 %v76
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr i8, ptr %v68, i64 %v250
  store <8 x float> %v182, ptr %v251, align 4
  %v252 = getelementptr i8, ptr %v251, i64 %v26
  store <8 x float> %v183, ptr %v252, align 4
  %v253 = getelementptr i8, ptr %v252, i64 %v26
  store <8 x float> %v184, ptr %v253, align 4
  %v254 = getelementptr i8, ptr %v253, i64 %v26
  store <8 x float> %v185, ptr %v254, align 4
  %v255 = getelementptr i8, ptr %v254, i64 %v26
  store <8 x float> %v186, ptr %v255, align 4
  %v256 = getelementptr i8, ptr %v255, i64 %v26
  store <8 x float> %v187, ptr %v256, align 4
  %v257 = getelementptr i8, ptr %v256, i64 %v26
  store <8 x float> %v188, ptr %v257, align 4
  %v258 = getelementptr i8, ptr %v257, i64 %v26
  store <8 x float> %v189, ptr %v258, align 4
  %v259 = getelementptr i8, ptr %v258, i64 %v26
  %v260 = add i64 %v74, 1
  %v261 = freeze i64 %v260
  br label %head71
done73:
  %v262 = getelementptr i8, ptr %v67, i64 %v32
  %v263 = getelementptr i8, ptr %v68, i64 %v34
  %v264 = getelementptr i8, ptr %v69, i64 %v36
  %v265 = add i64 %v66, 1
  %v266 = freeze i64 %v265
  br label %head63
done65:
  %v267 = getelementptr i8, ptr %v58, i64 %v40
  %v268 = getelementptr i8, ptr %v59, i64 %v42
  %v269 = getelementptr i8, ptr %v60, i64 %v44
  %v270 = getelementptr i8, ptr %v61, i64 %v46
  %v271 = add i64 %v57, 1
  %v272 = freeze i64 %v271
  br label %head54
done56:
  %v273 = add i64 %v50, %v19
  %v274 = freeze i64 %v273
  br label %head47
done49:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
