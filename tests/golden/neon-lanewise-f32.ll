; lanewise[f32; tile 3 × 4, 5 or 4 taps; 4 lanes]
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
  %v50 = phi i64 [ 0, %entry ], [ %v398, %done56 ]
  %v51 = icmp slt i64 %v50, %v17
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = add i64 %v50, %v19
  %v53 = call i64 @llvm.smin.i64(i64 %v52, i64 %v17)
  br label %head54
head54:
  %v57 = phi i64 [ 0, %body48 ], [ %v396, %done65 ]
  %v58 = phi ptr [ %v1, %body48 ], [ %v391, %done65 ]
  %v59 = phi ptr [ %v3, %body48 ], [ %v392, %done65 ]
  %v60 = phi ptr [ %v5, %body48 ], [ %v393, %done65 ]
  %v61 = phi ptr [ %v7, %body48 ], [ %v394, %done65 ]
  %v62 = icmp slt i64 %v57, %v38
  br i1 %v62, label %body55, label %done56
body55:
  br label %head63
head63:
  %v66 = phi i64 [ 0, %body55 ], [ %v390, %done73 ]
  %v67 = phi ptr [ %v59, %body55 ], [ %v386, %done73 ]
  %v68 = phi ptr [ %v60, %body55 ], [ %v387, %done73 ]
  %v69 = phi ptr [ %v61, %body55 ], [ %v388, %done73 ]
  %v70 = icmp slt i64 %v66, %v30
  br i1 %v70, label %body64, label %done65
body64:
  br label %head71
head71:
  %v74 = phi i64 [ %v50, %body64 ], [ %v385, %done237 ]
  %v75 = icmp slt i64 %v74, %v53
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 24
  %v77 = getelementptr i8, ptr %v9, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v58, i64 %v78
  %v80 = add i64 %v76, 8
  %v81 = getelementptr i8, ptr %v9, i64 %v80
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v58, i64 %v82
  %v84 = add i64 %v76, 16
  %v85 = getelementptr i8, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v58, i64 %v86
  %v88 = load <4 x float>, ptr %v69, align 4
  br label %head89
head89:
  %v92 = phi i64 [ 0, %body72 ], [ %v234, %body90 ]
  %v93 = phi ptr [ %v13, %body72 ], [ %v107, %body90 ]
  %v94 = phi <4 x float> [ %v88, %body72 ], [ %v142, %body90 ]
  %v95 = phi <4 x float> [ %v88, %body72 ], [ %v148, %body90 ]
  %v96 = phi <4 x float> [ %v88, %body72 ], [ %v153, %body90 ]
  %v97 = phi <4 x float> [ %v88, %body72 ], [ %v157, %body90 ]
  %v98 = phi <4 x float> [ %v88, %body72 ], [ %v179, %body90 ]
  %v99 = phi <4 x float> [ %v88, %body72 ], [ %v185, %body90 ]
  %v100 = phi <4 x float> [ %v88, %body72 ], [ %v190, %body90 ]
  %v101 = phi <4 x float> [ %v88, %body72 ], [ %v194, %body90 ]
  %v102 = phi <4 x float> [ %v88, %body72 ], [ %v216, %body90 ]
  %v103 = phi <4 x float> [ %v88, %body72 ], [ %v222, %body90 ]
  %v104 = phi <4 x float> [ %v88, %body72 ], [ %v227, %body90 ]
  %v105 = phi <4 x float> [ %v88, %body72 ], [ %v231, %body90 ]
  %v106 = icmp slt i64 %v92, %v20
  br i1 %v106, label %body90, label %done91
body90:
  %v107 = getelementptr i8, ptr %v93, i64 16
  %v108 = load i64, ptr %v93, align 8
  %v109 = getelementptr i8, ptr %v93, i64 8
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v67, i64 %v110
  %v112 = load <4 x float>, ptr %v111, align 4
  %v113 = getelementptr i8, ptr %v111, i64 %v28
  %v114 = load <4 x float>, ptr %v113, align 4
  %v115 = getelementptr i8, ptr %v113, i64 %v28
  %v116 = load <4 x float>, ptr %v115, align 4
  %v117 = getelementptr i8, ptr %v115, i64 %v28
  %v118 = load <4 x float>, ptr %v117, align 4
  %v119 = getelementptr i8, ptr %v117, i64 %v28
  %v120 = load <4 x float>, ptr %v119, align 4
  %v121 = getelementptr i8, ptr %v119, i64 %v28
  %v122 = getelementptr i8, ptr %v79, i64 %v108
  %v123 = load <4 x float>, ptr %v122, align 4
  %v124 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v123, <4 x float> %v112, <4 x float> %v94)
  %v125 = getelementptr i8, ptr %v122, i64 %v24
  %v126 = load <4 x float>, ptr %v125, align 4
  %v127 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v126, <4 x float> %v114, <4 x float> %v124)
  %v128 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v126, <4 x float> %v112, <4 x float> %v95)
  %v129 = getelementptr i8, ptr %v125, i64 %v24
  %v130 = load <4 x float>, ptr %v129, align 4
  %v131 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v130, <4 x float> %v116, <4 x float> %v127)
  %v132 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v130, <4 x float> %v114, <4 x float> %v128)
  %v133 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v130, <4 x float> %v112, <4 x float> %v96)
  %v134 = getelementptr i8, ptr %v129, i64 %v24
  %v135 = load <4 x float>, ptr %v134, align 4
  %v136 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v135, <4 x float> %v118, <4 x float> %v131)
  %v137 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v135, <4 x float> %v116, <4 x float> %v132)
  %v138 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v135, <4 x float> %v114, <4 x float> %v133)
  %v139 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v135, <4 x float> %v112, <4 x float> %v97)
  %v140 = getelementptr i8, ptr %v134, i64 %v24
  %v141 = load <4 x float>, ptr %v140, align 4
  %v142 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v141, <4 x float> %v120, <4 x float> %v136)
  %v143 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v141, <4 x float> %v118, <4 x float> %v137)
  %v144 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v141, <4 x float> %v116, <4 x float> %v138)
  %v145 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v141, <4 x float> %v114, <4 x float> %v139)
  %v146 = getelementptr i8, ptr %v140, i64 %v24
  %v147 = load <4 x float>, ptr %v146, align 4
  %v148 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v147, <4 x float> %v120, <4 x float> %v143)
  %v149 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v147, <4 x float> %v118, <4 x float> %v144)
  %v150 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v147, <4 x float> %v116, <4 x float> %v145)
  %v151 = getelementptr i8, ptr %v146, i64 %v24
  %v152 = load <4 x float>, ptr %v151, align 4
  %v153 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v152, <4 x float> %v120, <4 x float> %v149)
  %v154 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v152, <4 x float> %v118, <4 x float> %v150)
  %v155 = getelementptr i8, ptr %v151, i64 %v24
  %v156 = load <4 x float>, ptr %v155, align 4
  %v157 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v156, <4 x float> %v120, <4 x float> %v154)
  %v158 = getelementptr i8, ptr %v155, i64 %v24
  %v159 = getelementptr i8, ptr %v83, i64 %v108
  %v160 = load <4 x float>, ptr %v159, align 4
  %v161 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v160, <4 x float> %v112, <4 x float> %v98)
  %v162 = getelementptr i8, ptr %v159, i64 %v24
  %v163 = load <4 x float>, ptr %v162, align 4
  %v164 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v163, <4 x float> %v114, <4 x float> %v161)
  %v165 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v163, <4 x float> %v112, <4 x float> %v99)
  %v166 = getelementptr i8, ptr %v162, i64 %v24
  %v167 = load <4 x float>, ptr %v166, align 4
  %v168 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v116, <4 x float> %v164)
  %v169 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v114, <4 x float> %v165)
  %v170 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v167, <4 x float> %v112, <4 x float> %v100)
  %v171 = getelementptr i8, ptr %v166, i64 %v24
  %v172 = load <4 x float>, ptr %v171, align 4
  %v173 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v118, <4 x float> %v168)
  %v174 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v116, <4 x float> %v169)
  %v175 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v114, <4 x float> %v170)
  %v176 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v172, <4 x float> %v112, <4 x float> %v101)
  %v177 = getelementptr i8, ptr %v171, i64 %v24
  %v178 = load <4 x float>, ptr %v177, align 4
  %v179 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v120, <4 x float> %v173)
  %v180 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v118, <4 x float> %v174)
  %v181 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v116, <4 x float> %v175)
  %v182 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v178, <4 x float> %v114, <4 x float> %v176)
  %v183 = getelementptr i8, ptr %v177, i64 %v24
  %v184 = load <4 x float>, ptr %v183, align 4
  %v185 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v120, <4 x float> %v180)
  %v186 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v118, <4 x float> %v181)
  %v187 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v184, <4 x float> %v116, <4 x float> %v182)
  %v188 = getelementptr i8, ptr %v183, i64 %v24
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v189, <4 x float> %v120, <4 x float> %v186)
  %v191 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v189, <4 x float> %v118, <4 x float> %v187)
  %v192 = getelementptr i8, ptr %v188, i64 %v24
  %v193 = load <4 x float>, ptr %v192, align 4
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v120, <4 x float> %v191)
  %v195 = getelementptr i8, ptr %v192, i64 %v24
  %v196 = getelementptr i8, ptr %v87, i64 %v108
  %v197 = load <4 x float>, ptr %v196, align 4
  %v198 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v197, <4 x float> %v112, <4 x float> %v102)
  %v199 = getelementptr i8, ptr %v196, i64 %v24
  %v200 = load <4 x float>, ptr %v199, align 4
  %v201 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v200, <4 x float> %v114, <4 x float> %v198)
  %v202 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v200, <4 x float> %v112, <4 x float> %v103)
  %v203 = getelementptr i8, ptr %v199, i64 %v24
  %v204 = load <4 x float>, ptr %v203, align 4
  %v205 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v204, <4 x float> %v116, <4 x float> %v201)
  %v206 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v204, <4 x float> %v114, <4 x float> %v202)
  %v207 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v204, <4 x float> %v112, <4 x float> %v104)
  %v208 = getelementptr i8, ptr %v203, i64 %v24
  %v209 = load <4 x float>, ptr %v208, align 4
  %v210 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v118, <4 x float> %v205)
  %v211 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v116, <4 x float> %v206)
  %v212 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v114, <4 x float> %v207)
  %v213 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v209, <4 x float> %v112, <4 x float> %v105)
  %v214 = getelementptr i8, ptr %v208, i64 %v24
  %v215 = load <4 x float>, ptr %v214, align 4
  %v216 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v215, <4 x float> %v120, <4 x float> %v210)
  %v217 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v215, <4 x float> %v118, <4 x float> %v211)
  %v218 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v215, <4 x float> %v116, <4 x float> %v212)
  %v219 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v215, <4 x float> %v114, <4 x float> %v213)
  %v220 = getelementptr i8, ptr %v214, i64 %v24
  %v221 = load <4 x float>, ptr %v220, align 4
  %v222 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v221, <4 x float> %v120, <4 x float> %v217)
  %v223 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v221, <4 x float> %v118, <4 x float> %v218)
  %v224 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v221, <4 x float> %v116, <4 x float> %v219)
  %v225 = getelementptr i8, ptr %v220, i64 %v24
  %v226 = load <4 x float>, ptr %v225, align 4
  %v227 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v226, <4 x float> %v120, <4 x float> %v223)
  %v228 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v226, <4 x float> %v118, <4 x float> %v224)
  %v229 = getelementptr i8, ptr %v225, i64 %v24
  %v230 = load <4 x float>, ptr %v229, align 4
  %v231 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v230, <4 x float> %v120, <4 x float> %v228)
  %v232 = getelementptr i8, ptr %v229, i64 %v24
  %v233 = add i64 %v92, 1
  %v234 = freeze i64 %v233
  br label %head89
done91:
  br label %head235
head235:
  %v238 = phi i64 [ 0, %done91 ], [ %v360, %body236 ]
  %v239 = phi ptr [ %v93, %done91 ], [ %v253, %body236 ]
  %v240 = phi <4 x float> [ %v94, %done91 ], [ %v280, %body236 ]
  %v241 = phi <4 x float> [ %v95, %done91 ], [ %v286, %body236 ]
  %v242 = phi <4 x float> [ %v96, %done91 ], [ %v291, %body236 ]
  %v243 = phi <4 x float> [ %v97, %done91 ], [ %v295, %body236 ]
  %v244 = phi <4 x float> [ %v98, %done91 ], [ %v311, %body236 ]
  %v245 = phi <4 x float> [ %v99, %done91 ], [ %v317, %body236 ]
  %v246 = phi <4 x float> [ %v100, %done91 ], [ %v322, %body236 ]
  %v247 = phi <4 x float> [ %v101, %done91 ], [ %v326, %body236 ]
  %v248 = phi <4 x float> [ %v102, %done91 ], [ %v342, %body236 ]
  %v249 = phi <4 x float> [ %v103, %done91 ], [ %v348, %body236 ]
  %v250 = phi <4 x float> [ %v104, %done91 ], [ %v353, %body236 ]
  %v251 = phi <4 x float> [ %v105, %done91 ], [ %v357, %body236 ]
  %v252 = icmp slt i64 %v238, %v22
  br i1 %v252, label %body236, label %done237
body236:
  %v253 = getelementptr i8, ptr %v239, i64 16
  %v254 = load i64, ptr %v239, align 8
  %v255 = getelementptr i8, ptr %v239, i64 8
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr i8, ptr %v67, i64 %v256
  %v258 = load <4 x float>, ptr %v257, align 4
  %v259 = getelementptr i8, ptr %v257, i64 %v28
  %v260 = load <4 x float>, ptr %v259, align 4
  %v261 = getelementptr i8, ptr %v259, i64 %v28
  %v262 = load <4 x float>, ptr %v261, align 4
  %v263 = getelementptr i8, ptr %v261, i64 %v28
  %v264 = load <4 x float>, ptr %v263, align 4
  %v265 = getelementptr i8, ptr %v263, i64 %v28
  %v266 = getelementptr i8, ptr %v79, i64 %v254
  %v267 = load <4 x float>, ptr %v266, align 4
  %v268 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v267, <4 x float> %v258, <4 x float> %v240)
  %v269 = getelementptr i8, ptr %v266, i64 %v24
  %v270 = load <4 x float>, ptr %v269, align 4
  %v271 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v260, <4 x float> %v268)
  %v272 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v270, <4 x float> %v258, <4 x float> %v241)
  %v273 = getelementptr i8, ptr %v269, i64 %v24
  %v274 = load <4 x float>, ptr %v273, align 4
  %v275 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v274, <4 x float> %v262, <4 x float> %v271)
  %v276 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v274, <4 x float> %v260, <4 x float> %v272)
  %v277 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v274, <4 x float> %v258, <4 x float> %v242)
  %v278 = getelementptr i8, ptr %v273, i64 %v24
  %v279 = load <4 x float>, ptr %v278, align 4
  %v280 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v279, <4 x float> %v264, <4 x float> %v275)
  %v281 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v279, <4 x float> %v262, <4 x float> %v276)
  %v282 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v279, <4 x float> %v260, <4 x float> %v277)
  %v283 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v279, <4 x float> %v258, <4 x float> %v243)
  %v284 = getelementptr i8, ptr %v278, i64 %v24
  %v285 = load <4 x float>, ptr %v284, align 4
  %v286 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v285, <4 x float> %v264, <4 x float> %v281)
  %v287 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v285, <4 x float> %v262, <4 x float> %v282)
  %v288 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v285, <4 x float> %v260, <4 x float> %v283)
  %v289 = getelementptr i8, ptr %v284, i64 %v24
  %v290 = load <4 x float>, ptr %v289, align 4
  %v291 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v290, <4 x float> %v264, <4 x float> %v287)
  %v292 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v290, <4 x float> %v262, <4 x float> %v288)
  %v293 = getelementptr i8, ptr %v289, i64 %v24
  %v294 = load <4 x float>, ptr %v293, align 4
  %v295 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v294, <4 x float> %v264, <4 x float> %v292)
  %v296 = getelementptr i8, ptr %v293, i64 %v24
  %v297 = getelementptr i8, ptr %v83, i64 %v254
  %v298 = load <4 x float>, ptr %v297, align 4
  %v299 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v298, <4 x float> %v258, <4 x float> %v244)
  %v300 = getelementptr i8, ptr %v297, i64 %v24
  %v301 = load <4 x float>, ptr %v300, align 4
  %v302 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v301, <4 x float> %v260, <4 x float> %v299)
  %v303 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v301, <4 x float> %v258, <4 x float> %v245)
  %v304 = getelementptr i8, ptr %v300, i64 %v24
  %v305 = load <4 x float>, ptr %v304, align 4
  %v306 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v305, <4 x float> %v262, <4 x float> %v302)
  %v307 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v305, <4 x float> %v260, <4 x float> %v303)
  %v308 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v305, <4 x float> %v258, <4 x float> %v246)
  %v309 = getelementptr i8, ptr %v304, i64 %v24
  %v310 = load <4 x float>, ptr %v309, align 4
  %v311 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v310, <4 x float> %v264, <4 x float> %v306)
  %v312 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v310, <4 x float> %v262, <4 x float> %v307)
  %v313 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v310, <4 x float> %v260, <4 x float> %v308)
  %v314 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v310, <4 x float> %v258, <4 x float> %v247)
  %v315 = getelementptr i8, ptr %v309, i64 %v24
  %v316 = load <4 x float>, ptr %v315, align 4
  %v317 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v316, <4 x float> %v264, <4 x float> %v312)
  %v318 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v316, <4 x float> %v262, <4 x float> %v313)
  %v319 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v316, <4 x float> %v260, <4 x float> %v314)
  %v320 = getelementptr i8, ptr %v315, i64 %v24
  %v321 = load <4 x float>, ptr %v320, align 4
  %v322 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v321, <4 x float> %v264, <4 x float> %v318)
  %v323 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v321, <4 x float> %v262, <4 x float> %v319)
  %v324 = getelementptr i8, ptr %v320, i64 %v24
  %v325 = load <4 x float>, ptr %v324, align 4
  %v326 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v325, <4 x float> %v264, <4 x float> %v323)
  %v327 = getelementptr i8, ptr %v324, i64 %v24
  %v328 = getelementptr i8, ptr %v87, i64 %v254
  %v329 = load <4 x float>, ptr %v328, align 4
  %v330 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v329, <4 x float> %v258, <4 x float> %v248)
  %v331 = getelementptr i8, ptr %v328, i64 %v24
  %v332 = load <4 x float>, ptr %v331, align 4
  %v333 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v332, <4 x float> %v260, <4 x float> %v330)
  %v334 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v332, <4 x float> %v258, <4 x float> %v249)
  %v335 = getelementptr i8, ptr %v331, i64 %v24
  %v336 = load <4 x float>, ptr %v335, align 4
  %v337 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v336, <4 x float> %v262, <4 x float> %v333)
  %v338 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v336, <4 x float> %v260, <4 x float> %v334)
  %v339 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v336, <4 x float> %v258, <4 x float> %v250)
  %v340 = getelementptr i8, ptr %v335, i64 %v24
  %v341 = load <4 x float>, ptr %v340, align 4
  %v342 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v341, <4 x float> %v264, <4 x float> %v337)
  %v343 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v341, <4 x float> %v262, <4 x float> %v338)
  %v344 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v341, <4 x float> %v260, <4 x float> %v339)
  %v345 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v341, <4 x float> %v258, <4 x float> %v251)
  %v346 = getelementptr i8, ptr %v340, i64 %v24
  %v347 = load <4 x float>, ptr %v346, align 4
  %v348 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v347, <4 x float> %v264, <4 x float> %v343)
  %v349 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v347, <4 x float> %v262, <4 x float> %v344)
  %v350 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v347, <4 x float> %v260, <4 x float> %v345)
  %v351 = getelementptr i8, ptr %v346, i64 %v24
  %v352 = load <4 x float>, ptr %v351, align 4
  %v353 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v352, <4 x float> %v264, <4 x float> %v349)
  %v354 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v352, <4 x float> %v262, <4 x float> %v350)
  %v355 = getelementptr i8, ptr %v351, i64 %v24
  %v356 = load <4 x float>, ptr %v355, align 4
  %v357 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v356, <4 x float> %v264, <4 x float> %v354)
  %v358 = getelementptr i8, ptr %v355, i64 %v24
  %v359 = add i64 %v238, 1
  %v360 = freeze i64 %v359
  br label %head235
done237:
  %v361 = getelementptr i8, ptr %v11, i64 %v76
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr i8, ptr %v68, i64 %v362
  store <4 x float> %v240, ptr %v363, align 4
  %v364 = getelementptr i8, ptr %v363, i64 %v26
  store <4 x float> %v241, ptr %v364, align 4
  %v365 = getelementptr i8, ptr %v364, i64 %v26
  store <4 x float> %v242, ptr %v365, align 4
  %v366 = getelementptr i8, ptr %v365, i64 %v26
  store <4 x float> %v243, ptr %v366, align 4
  %v367 = getelementptr i8, ptr %v366, i64 %v26
  %v368 = add i64 %v76, 8
  %v369 = getelementptr i8, ptr %v11, i64 %v368
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr i8, ptr %v68, i64 %v370
  store <4 x float> %v244, ptr %v371, align 4
  %v372 = getelementptr i8, ptr %v371, i64 %v26
  store <4 x float> %v245, ptr %v372, align 4
  %v373 = getelementptr i8, ptr %v372, i64 %v26
  store <4 x float> %v246, ptr %v373, align 4
  %v374 = getelementptr i8, ptr %v373, i64 %v26
  store <4 x float> %v247, ptr %v374, align 4
  %v375 = getelementptr i8, ptr %v374, i64 %v26
  %v376 = add i64 %v76, 16
  %v377 = getelementptr i8, ptr %v11, i64 %v376
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr i8, ptr %v68, i64 %v378
  store <4 x float> %v248, ptr %v379, align 4
  %v380 = getelementptr i8, ptr %v379, i64 %v26
  store <4 x float> %v249, ptr %v380, align 4
  %v381 = getelementptr i8, ptr %v380, i64 %v26
  store <4 x float> %v250, ptr %v381, align 4
  %v382 = getelementptr i8, ptr %v381, i64 %v26
  store <4 x float> %v251, ptr %v382, align 4
  %v383 = getelementptr i8, ptr %v382, i64 %v26
  %v384 = add i64 %v74, 1
  %v385 = freeze i64 %v384
  br label %head71
done73:
  %v386 = getelementptr i8, ptr %v67, i64 %v32
  %v387 = getelementptr i8, ptr %v68, i64 %v34
  %v388 = getelementptr i8, ptr %v69, i64 %v36
  %v389 = add i64 %v66, 1
  %v390 = freeze i64 %v389
  br label %head63
done65:
  %v391 = getelementptr i8, ptr %v58, i64 %v40
  %v392 = getelementptr i8, ptr %v59, i64 %v42
  %v393 = getelementptr i8, ptr %v60, i64 %v44
  %v394 = getelementptr i8, ptr %v61, i64 %v46
  %v395 = add i64 %v57, 1
  %v396 = freeze i64 %v395
  br label %head54
done56:
  %v397 = add i64 %v50, %v19
  %v398 = freeze i64 %v397
  br label %head47
done49:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
