; pack[i16→i16 as halves of words; line adjacent, rank 2]
; cooperlake (x86_64-unknown-linux-gnu): 512-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="512" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 72
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 88
  %v6 = load i64, ptr %v5, align 8
  %v7 = load ptr, ptr %p0, align 8
  %v8 = getelementptr i8, ptr %p0, i64 40
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 24
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 32
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 16
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load i16, ptr %v19, align 1
  %v21 = insertelement <16 x i16> poison, i16 %v20, i64 0
  %v22 = shufflevector <16 x i16> %v21, <16 x i16> poison, <16 x i32> zeroinitializer
  %v23 = getelementptr i8, ptr %p0, i64 8
  %v24 = load ptr, ptr %v23, align 8
  br label %head25
head25:
  %v28 = phi i64 [ 0, %entry ], [ %v608, %done39 ]
  %v29 = icmp slt i64 %v28, %v4
  br i1 %v29, label %body26, label %done27
body26:
  %v30 = mul i64 %v28, 8
  %v31 = getelementptr i8, ptr %v2, i64 %v30
  %v32 = load i64, ptr %v31, align 8
  %v33 = add i64 0, %v32
  %v34 = call i64 @llvm.smax.i64(i64 %v33, i64 -4611686018427387904)
  %v35 = mul i64 %v28, %v6
  %v36 = getelementptr i8, ptr %v24, i64 %v35
  br label %head37
head37:
  %v40 = phi i64 [ 0, %body26 ], [ %v606, %after92 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v604, %after92 ]
  %v42 = icmp slt i64 %v40, %v17
  br i1 %v42, label %body38, label %done39
body38:
  %v43 = mul i64 %v40, 24
  %v44 = getelementptr i8, ptr %v15, i64 %v43
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v44, i64 8
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v44, i64 16
  %v49 = load i64, ptr %v48, align 8
  %v50 = icmp slt i64 %v34, -2305843009213693952
  %v51 = icmp slt i64 %v47, -2305843009213693952
  %v52 = or i1 %v50, %v51
  br i1 %v52, label %then53, label %after54
then53:
  br label %head55
head55:
  %v58 = phi i64 [ 0, %then53 ], [ %v89, %done81 ]
  %v59 = icmp slt i64 %v58, %v45
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = mul i64 %v58, 8
  %v61 = getelementptr i8, ptr %v41, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v36, i64 %v62
  %v64 = sub i64 %v11, 16
  %v65 = icmp sge i64 %v11, 16
  %v66 = select i1 %v65, i64 %v11, i64 0
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body56 ], [ %v76, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <16 x i16> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 16
  %v76 = freeze i64 %v75
  br label %head67
done69:
  %v77 = icmp slt i64 %v11, 16
  %v78 = select i1 %v77, i64 %v11, i64 0
  br label %head79
head79:
  %v82 = phi i64 [ 0, %done69 ], [ %v87, %body80 ]
  %v83 = icmp slt i64 %v82, %v78
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = mul i64 %v82, 4
  %v85 = getelementptr i8, ptr %v63, i64 %v84
  store i16 %v20, ptr %v85, align 1
  %v86 = add i64 %v82, 1
  %v87 = freeze i64 %v86
  br label %head79
done81:
  %v88 = add i64 %v58, 1
  %v89 = freeze i64 %v88
  br label %head55
done57:
  br label %after54
after54:
  %v90 = xor i1 %v52, true
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = getelementptr i8, ptr %v7, i64 %v34
  %v94 = getelementptr i8, ptr %v93, i64 %v47
  %v95 = icmp eq i64 %v49, 2
  %v96 = icmp sge i64 %v45, 16
  %v97 = icmp sge i64 %v11, 16
  %v98 = and i1 %v96, %v97
  %v99 = and i1 %v95, %v98
  br i1 %v99, label %then100, label %after101
then100:
  %v102 = sub i64 %v11, 16
  %v103 = icmp sge i64 %v11, 16
  %v104 = select i1 %v103, i64 %v11, i64 0
  br label %head105
head105:
  %v108 = phi i64 [ 0, %then100 ], [ %v574, %done116 ]
  %v109 = icmp slt i64 %v108, %v104
  br i1 %v109, label %body106, label %done107
body106:
  %v110 = call i64 @llvm.smin.i64(i64 %v108, i64 %v102)
  %v111 = sub i64 %v45, 16
  %v112 = icmp sge i64 %v45, 16
  %v113 = select i1 %v112, i64 %v45, i64 0
  br label %head114
head114:
  %v117 = phi i64 [ 0, %body106 ], [ %v572, %body115 ]
  %v118 = icmp slt i64 %v117, %v113
  br i1 %v118, label %body115, label %done116
body115:
  %v119 = call i64 @llvm.smin.i64(i64 %v117, i64 %v111)
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr i8, ptr %v41, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v36, i64 %v122
  %v124 = add i64 %v119, 1
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr i8, ptr %v41, i64 %v125
  %v127 = load i64, ptr %v126, align 8
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = add i64 %v119, 2
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr i8, ptr %v41, i64 %v130
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v36, i64 %v132
  %v134 = add i64 %v119, 3
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr i8, ptr %v41, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v36, i64 %v137
  %v139 = add i64 %v119, 4
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr i8, ptr %v41, i64 %v140
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr i8, ptr %v36, i64 %v142
  %v144 = add i64 %v119, 5
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr i8, ptr %v41, i64 %v145
  %v147 = load i64, ptr %v146, align 8
  %v148 = getelementptr i8, ptr %v36, i64 %v147
  %v149 = add i64 %v119, 6
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr i8, ptr %v41, i64 %v150
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr i8, ptr %v36, i64 %v152
  %v154 = add i64 %v119, 7
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr i8, ptr %v41, i64 %v155
  %v157 = load i64, ptr %v156, align 8
  %v158 = getelementptr i8, ptr %v36, i64 %v157
  %v159 = add i64 %v119, 8
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr i8, ptr %v41, i64 %v160
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %v36, i64 %v162
  %v164 = add i64 %v119, 9
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr i8, ptr %v41, i64 %v165
  %v167 = load i64, ptr %v166, align 8
  %v168 = getelementptr i8, ptr %v36, i64 %v167
  %v169 = add i64 %v119, 10
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr i8, ptr %v41, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %v36, i64 %v172
  %v174 = add i64 %v119, 11
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr i8, ptr %v41, i64 %v175
  %v177 = load i64, ptr %v176, align 8
  %v178 = getelementptr i8, ptr %v36, i64 %v177
  %v179 = add i64 %v119, 12
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr i8, ptr %v41, i64 %v180
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %v36, i64 %v182
  %v184 = add i64 %v119, 13
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr i8, ptr %v41, i64 %v185
  %v187 = load i64, ptr %v186, align 8
  %v188 = getelementptr i8, ptr %v36, i64 %v187
  %v189 = add i64 %v119, 14
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr i8, ptr %v41, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %v36, i64 %v192
  %v194 = add i64 %v119, 15
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr i8, ptr %v41, i64 %v195
  %v197 = load i64, ptr %v196, align 8
  %v198 = getelementptr i8, ptr %v36, i64 %v197
  %v199 = mul i64 %v119, 2
  %v200 = getelementptr i8, ptr %v94, i64 %v199
  %v201 = mul i64 %v110, %v13
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  %v203 = load <16 x i16>, ptr %v202, align 1
  %v204 = getelementptr i8, ptr %v202, i64 %v13
  %v205 = load <16 x i16>, ptr %v204, align 1
  %v206 = getelementptr i8, ptr %v204, i64 %v13
  %v207 = load <16 x i16>, ptr %v206, align 1
  %v208 = getelementptr i8, ptr %v206, i64 %v13
  %v209 = load <16 x i16>, ptr %v208, align 1
  %v210 = getelementptr i8, ptr %v208, i64 %v13
  %v211 = load <16 x i16>, ptr %v210, align 1
  %v212 = getelementptr i8, ptr %v210, i64 %v13
  %v213 = load <16 x i16>, ptr %v212, align 1
  %v214 = getelementptr i8, ptr %v212, i64 %v13
  %v215 = load <16 x i16>, ptr %v214, align 1
  %v216 = getelementptr i8, ptr %v214, i64 %v13
  %v217 = load <16 x i16>, ptr %v216, align 1
  %v218 = getelementptr i8, ptr %v216, i64 %v13
  %v219 = load <16 x i16>, ptr %v218, align 1
  %v220 = getelementptr i8, ptr %v218, i64 %v13
  %v221 = load <16 x i16>, ptr %v220, align 1
  %v222 = getelementptr i8, ptr %v220, i64 %v13
  %v223 = load <16 x i16>, ptr %v222, align 1
  %v224 = getelementptr i8, ptr %v222, i64 %v13
  %v225 = load <16 x i16>, ptr %v224, align 1
  %v226 = getelementptr i8, ptr %v224, i64 %v13
  %v227 = load <16 x i16>, ptr %v226, align 1
  %v228 = getelementptr i8, ptr %v226, i64 %v13
  %v229 = load <16 x i16>, ptr %v228, align 1
  %v230 = getelementptr i8, ptr %v228, i64 %v13
  %v231 = load <16 x i16>, ptr %v230, align 1
  %v232 = getelementptr i8, ptr %v230, i64 %v13
  %v233 = load <16 x i16>, ptr %v232, align 1
  %v234 = getelementptr i8, ptr %v232, i64 %v13
  %v235 = shufflevector <16 x i16> %v203, <16 x i16> %v205, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v236 = shufflevector <16 x i16> %v203, <16 x i16> %v205, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v237 = shufflevector <16 x i16> %v207, <16 x i16> %v209, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v238 = shufflevector <16 x i16> %v207, <16 x i16> %v209, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v239 = shufflevector <16 x i16> %v211, <16 x i16> %v213, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v240 = shufflevector <16 x i16> %v211, <16 x i16> %v213, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v241 = shufflevector <16 x i16> %v215, <16 x i16> %v217, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v242 = shufflevector <16 x i16> %v215, <16 x i16> %v217, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v243 = shufflevector <16 x i16> %v219, <16 x i16> %v221, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v244 = shufflevector <16 x i16> %v219, <16 x i16> %v221, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v245 = shufflevector <16 x i16> %v223, <16 x i16> %v225, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v246 = shufflevector <16 x i16> %v223, <16 x i16> %v225, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v247 = shufflevector <16 x i16> %v227, <16 x i16> %v229, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v248 = shufflevector <16 x i16> %v227, <16 x i16> %v229, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v249 = shufflevector <16 x i16> %v231, <16 x i16> %v233, <16 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27>
  %v250 = shufflevector <16 x i16> %v231, <16 x i16> %v233, <16 x i32> <i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v251 = shufflevector <16 x i16> %v235, <16 x i16> %v237, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v252 = shufflevector <16 x i16> %v235, <16 x i16> %v237, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v253 = shufflevector <16 x i16> %v236, <16 x i16> %v238, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v254 = shufflevector <16 x i16> %v236, <16 x i16> %v238, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v255 = shufflevector <16 x i16> %v239, <16 x i16> %v241, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v256 = shufflevector <16 x i16> %v239, <16 x i16> %v241, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v257 = shufflevector <16 x i16> %v240, <16 x i16> %v242, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v258 = shufflevector <16 x i16> %v240, <16 x i16> %v242, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v259 = shufflevector <16 x i16> %v243, <16 x i16> %v245, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v260 = shufflevector <16 x i16> %v243, <16 x i16> %v245, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v261 = shufflevector <16 x i16> %v244, <16 x i16> %v246, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v262 = shufflevector <16 x i16> %v244, <16 x i16> %v246, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v263 = shufflevector <16 x i16> %v247, <16 x i16> %v249, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v264 = shufflevector <16 x i16> %v247, <16 x i16> %v249, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v265 = shufflevector <16 x i16> %v248, <16 x i16> %v250, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 2, i32 3, i32 18, i32 19, i32 8, i32 9, i32 24, i32 25, i32 10, i32 11, i32 26, i32 27>
  %v266 = shufflevector <16 x i16> %v248, <16 x i16> %v250, <16 x i32> <i32 4, i32 5, i32 20, i32 21, i32 6, i32 7, i32 22, i32 23, i32 12, i32 13, i32 28, i32 29, i32 14, i32 15, i32 30, i32 31>
  %v267 = shufflevector <16 x i16> %v251, <16 x i16> %v255, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v268 = shufflevector <16 x i16> %v251, <16 x i16> %v255, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v269 = shufflevector <16 x i16> %v253, <16 x i16> %v257, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v270 = shufflevector <16 x i16> %v253, <16 x i16> %v257, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v271 = shufflevector <16 x i16> %v252, <16 x i16> %v256, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v272 = shufflevector <16 x i16> %v252, <16 x i16> %v256, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v273 = shufflevector <16 x i16> %v254, <16 x i16> %v258, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v274 = shufflevector <16 x i16> %v254, <16 x i16> %v258, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v275 = shufflevector <16 x i16> %v259, <16 x i16> %v263, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v276 = shufflevector <16 x i16> %v259, <16 x i16> %v263, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v277 = shufflevector <16 x i16> %v261, <16 x i16> %v265, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v278 = shufflevector <16 x i16> %v261, <16 x i16> %v265, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v279 = shufflevector <16 x i16> %v260, <16 x i16> %v264, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v280 = shufflevector <16 x i16> %v260, <16 x i16> %v264, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v281 = shufflevector <16 x i16> %v262, <16 x i16> %v266, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %v282 = shufflevector <16 x i16> %v262, <16 x i16> %v266, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %v283 = shufflevector <16 x i16> %v267, <16 x i16> %v275, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v284 = shufflevector <16 x i16> %v267, <16 x i16> %v275, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v285 = shufflevector <16 x i16> %v268, <16 x i16> %v276, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v286 = shufflevector <16 x i16> %v268, <16 x i16> %v276, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v287 = shufflevector <16 x i16> %v271, <16 x i16> %v279, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v288 = shufflevector <16 x i16> %v271, <16 x i16> %v279, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v289 = shufflevector <16 x i16> %v272, <16 x i16> %v280, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v290 = shufflevector <16 x i16> %v272, <16 x i16> %v280, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v291 = shufflevector <16 x i16> %v269, <16 x i16> %v277, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v292 = shufflevector <16 x i16> %v269, <16 x i16> %v277, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v293 = shufflevector <16 x i16> %v270, <16 x i16> %v278, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v294 = shufflevector <16 x i16> %v270, <16 x i16> %v278, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v295 = shufflevector <16 x i16> %v273, <16 x i16> %v281, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v296 = shufflevector <16 x i16> %v273, <16 x i16> %v281, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v297 = shufflevector <16 x i16> %v274, <16 x i16> %v282, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v298 = shufflevector <16 x i16> %v274, <16 x i16> %v282, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v299 = mul i64 %v110, 4
  %v300 = getelementptr i8, ptr %v123, i64 %v299
  %v301 = ptrtoint ptr %v300 to i64
  %v302 = and i64 %v301, 2
  %v303 = sub i64 0, %v302
  %v304 = getelementptr i8, ptr %v300, i64 %v303
  %v305 = mul i64 %v302, 8
  %v306 = trunc i64 %v305 to i32
  %v307 = insertelement <16 x i32> poison, i32 %v306, i64 0
  %v308 = shufflevector <16 x i32> %v307, <16 x i32> poison, <16 x i32> zeroinitializer
  %v309 = zext <16 x i16> %v283 to <16 x i32>
  %v310 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v308
  %v311 = xor <16 x i32> %v310, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v312 = load <16 x i32>, ptr %v304, align 2
  %v313 = and <16 x i32> %v312, %v311
  %v314 = shl <16 x i32> %v309, %v308
  %v315 = or <16 x i32> %v313, %v314
  store <16 x i32> %v315, ptr %v304, align 2
  %v316 = mul i64 %v110, 4
  %v317 = getelementptr i8, ptr %v128, i64 %v316
  %v318 = ptrtoint ptr %v317 to i64
  %v319 = and i64 %v318, 2
  %v320 = sub i64 0, %v319
  %v321 = getelementptr i8, ptr %v317, i64 %v320
  %v322 = mul i64 %v319, 8
  %v323 = trunc i64 %v322 to i32
  %v324 = insertelement <16 x i32> poison, i32 %v323, i64 0
  %v325 = shufflevector <16 x i32> %v324, <16 x i32> poison, <16 x i32> zeroinitializer
  %v326 = zext <16 x i16> %v285 to <16 x i32>
  %v327 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v325
  %v328 = xor <16 x i32> %v327, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v329 = load <16 x i32>, ptr %v321, align 2
  %v330 = and <16 x i32> %v329, %v328
  %v331 = shl <16 x i32> %v326, %v325
  %v332 = or <16 x i32> %v330, %v331
  store <16 x i32> %v332, ptr %v321, align 2
  %v333 = mul i64 %v110, 4
  %v334 = getelementptr i8, ptr %v133, i64 %v333
  %v335 = ptrtoint ptr %v334 to i64
  %v336 = and i64 %v335, 2
  %v337 = sub i64 0, %v336
  %v338 = getelementptr i8, ptr %v334, i64 %v337
  %v339 = mul i64 %v336, 8
  %v340 = trunc i64 %v339 to i32
  %v341 = insertelement <16 x i32> poison, i32 %v340, i64 0
  %v342 = shufflevector <16 x i32> %v341, <16 x i32> poison, <16 x i32> zeroinitializer
  %v343 = zext <16 x i16> %v287 to <16 x i32>
  %v344 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v342
  %v345 = xor <16 x i32> %v344, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v346 = load <16 x i32>, ptr %v338, align 2
  %v347 = and <16 x i32> %v346, %v345
  %v348 = shl <16 x i32> %v343, %v342
  %v349 = or <16 x i32> %v347, %v348
  store <16 x i32> %v349, ptr %v338, align 2
  %v350 = mul i64 %v110, 4
  %v351 = getelementptr i8, ptr %v138, i64 %v350
  %v352 = ptrtoint ptr %v351 to i64
  %v353 = and i64 %v352, 2
  %v354 = sub i64 0, %v353
  %v355 = getelementptr i8, ptr %v351, i64 %v354
  %v356 = mul i64 %v353, 8
  %v357 = trunc i64 %v356 to i32
  %v358 = insertelement <16 x i32> poison, i32 %v357, i64 0
  %v359 = shufflevector <16 x i32> %v358, <16 x i32> poison, <16 x i32> zeroinitializer
  %v360 = zext <16 x i16> %v289 to <16 x i32>
  %v361 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v359
  %v362 = xor <16 x i32> %v361, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v363 = load <16 x i32>, ptr %v355, align 2
  %v364 = and <16 x i32> %v363, %v362
  %v365 = shl <16 x i32> %v360, %v359
  %v366 = or <16 x i32> %v364, %v365
  store <16 x i32> %v366, ptr %v355, align 2
  %v367 = mul i64 %v110, 4
  %v368 = getelementptr i8, ptr %v143, i64 %v367
  %v369 = ptrtoint ptr %v368 to i64
  %v370 = and i64 %v369, 2
  %v371 = sub i64 0, %v370
  %v372 = getelementptr i8, ptr %v368, i64 %v371
  %v373 = mul i64 %v370, 8
  %v374 = trunc i64 %v373 to i32
  %v375 = insertelement <16 x i32> poison, i32 %v374, i64 0
  %v376 = shufflevector <16 x i32> %v375, <16 x i32> poison, <16 x i32> zeroinitializer
  %v377 = zext <16 x i16> %v291 to <16 x i32>
  %v378 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v376
  %v379 = xor <16 x i32> %v378, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v380 = load <16 x i32>, ptr %v372, align 2
  %v381 = and <16 x i32> %v380, %v379
  %v382 = shl <16 x i32> %v377, %v376
  %v383 = or <16 x i32> %v381, %v382
  store <16 x i32> %v383, ptr %v372, align 2
  %v384 = mul i64 %v110, 4
  %v385 = getelementptr i8, ptr %v148, i64 %v384
  %v386 = ptrtoint ptr %v385 to i64
  %v387 = and i64 %v386, 2
  %v388 = sub i64 0, %v387
  %v389 = getelementptr i8, ptr %v385, i64 %v388
  %v390 = mul i64 %v387, 8
  %v391 = trunc i64 %v390 to i32
  %v392 = insertelement <16 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <16 x i32> %v392, <16 x i32> poison, <16 x i32> zeroinitializer
  %v394 = zext <16 x i16> %v293 to <16 x i32>
  %v395 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v393
  %v396 = xor <16 x i32> %v395, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v397 = load <16 x i32>, ptr %v389, align 2
  %v398 = and <16 x i32> %v397, %v396
  %v399 = shl <16 x i32> %v394, %v393
  %v400 = or <16 x i32> %v398, %v399
  store <16 x i32> %v400, ptr %v389, align 2
  %v401 = mul i64 %v110, 4
  %v402 = getelementptr i8, ptr %v153, i64 %v401
  %v403 = ptrtoint ptr %v402 to i64
  %v404 = and i64 %v403, 2
  %v405 = sub i64 0, %v404
  %v406 = getelementptr i8, ptr %v402, i64 %v405
  %v407 = mul i64 %v404, 8
  %v408 = trunc i64 %v407 to i32
  %v409 = insertelement <16 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <16 x i32> %v409, <16 x i32> poison, <16 x i32> zeroinitializer
  %v411 = zext <16 x i16> %v295 to <16 x i32>
  %v412 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v410
  %v413 = xor <16 x i32> %v412, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v414 = load <16 x i32>, ptr %v406, align 2
  %v415 = and <16 x i32> %v414, %v413
  %v416 = shl <16 x i32> %v411, %v410
  %v417 = or <16 x i32> %v415, %v416
  store <16 x i32> %v417, ptr %v406, align 2
  %v418 = mul i64 %v110, 4
  %v419 = getelementptr i8, ptr %v158, i64 %v418
  %v420 = ptrtoint ptr %v419 to i64
  %v421 = and i64 %v420, 2
  %v422 = sub i64 0, %v421
  %v423 = getelementptr i8, ptr %v419, i64 %v422
  %v424 = mul i64 %v421, 8
  %v425 = trunc i64 %v424 to i32
  %v426 = insertelement <16 x i32> poison, i32 %v425, i64 0
  %v427 = shufflevector <16 x i32> %v426, <16 x i32> poison, <16 x i32> zeroinitializer
  %v428 = zext <16 x i16> %v297 to <16 x i32>
  %v429 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v427
  %v430 = xor <16 x i32> %v429, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v431 = load <16 x i32>, ptr %v423, align 2
  %v432 = and <16 x i32> %v431, %v430
  %v433 = shl <16 x i32> %v428, %v427
  %v434 = or <16 x i32> %v432, %v433
  store <16 x i32> %v434, ptr %v423, align 2
  %v435 = mul i64 %v110, 4
  %v436 = getelementptr i8, ptr %v163, i64 %v435
  %v437 = ptrtoint ptr %v436 to i64
  %v438 = and i64 %v437, 2
  %v439 = sub i64 0, %v438
  %v440 = getelementptr i8, ptr %v436, i64 %v439
  %v441 = mul i64 %v438, 8
  %v442 = trunc i64 %v441 to i32
  %v443 = insertelement <16 x i32> poison, i32 %v442, i64 0
  %v444 = shufflevector <16 x i32> %v443, <16 x i32> poison, <16 x i32> zeroinitializer
  %v445 = zext <16 x i16> %v284 to <16 x i32>
  %v446 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v444
  %v447 = xor <16 x i32> %v446, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v448 = load <16 x i32>, ptr %v440, align 2
  %v449 = and <16 x i32> %v448, %v447
  %v450 = shl <16 x i32> %v445, %v444
  %v451 = or <16 x i32> %v449, %v450
  store <16 x i32> %v451, ptr %v440, align 2
  %v452 = mul i64 %v110, 4
  %v453 = getelementptr i8, ptr %v168, i64 %v452
  %v454 = ptrtoint ptr %v453 to i64
  %v455 = and i64 %v454, 2
  %v456 = sub i64 0, %v455
  %v457 = getelementptr i8, ptr %v453, i64 %v456
  %v458 = mul i64 %v455, 8
  %v459 = trunc i64 %v458 to i32
  %v460 = insertelement <16 x i32> poison, i32 %v459, i64 0
  %v461 = shufflevector <16 x i32> %v460, <16 x i32> poison, <16 x i32> zeroinitializer
  %v462 = zext <16 x i16> %v286 to <16 x i32>
  %v463 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v461
  %v464 = xor <16 x i32> %v463, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v465 = load <16 x i32>, ptr %v457, align 2
  %v466 = and <16 x i32> %v465, %v464
  %v467 = shl <16 x i32> %v462, %v461
  %v468 = or <16 x i32> %v466, %v467
  store <16 x i32> %v468, ptr %v457, align 2
  %v469 = mul i64 %v110, 4
  %v470 = getelementptr i8, ptr %v173, i64 %v469
  %v471 = ptrtoint ptr %v470 to i64
  %v472 = and i64 %v471, 2
  %v473 = sub i64 0, %v472
  %v474 = getelementptr i8, ptr %v470, i64 %v473
  %v475 = mul i64 %v472, 8
  %v476 = trunc i64 %v475 to i32
  %v477 = insertelement <16 x i32> poison, i32 %v476, i64 0
  %v478 = shufflevector <16 x i32> %v477, <16 x i32> poison, <16 x i32> zeroinitializer
  %v479 = zext <16 x i16> %v288 to <16 x i32>
  %v480 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v478
  %v481 = xor <16 x i32> %v480, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v482 = load <16 x i32>, ptr %v474, align 2
  %v483 = and <16 x i32> %v482, %v481
  %v484 = shl <16 x i32> %v479, %v478
  %v485 = or <16 x i32> %v483, %v484
  store <16 x i32> %v485, ptr %v474, align 2
  %v486 = mul i64 %v110, 4
  %v487 = getelementptr i8, ptr %v178, i64 %v486
  %v488 = ptrtoint ptr %v487 to i64
  %v489 = and i64 %v488, 2
  %v490 = sub i64 0, %v489
  %v491 = getelementptr i8, ptr %v487, i64 %v490
  %v492 = mul i64 %v489, 8
  %v493 = trunc i64 %v492 to i32
  %v494 = insertelement <16 x i32> poison, i32 %v493, i64 0
  %v495 = shufflevector <16 x i32> %v494, <16 x i32> poison, <16 x i32> zeroinitializer
  %v496 = zext <16 x i16> %v290 to <16 x i32>
  %v497 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v495
  %v498 = xor <16 x i32> %v497, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v499 = load <16 x i32>, ptr %v491, align 2
  %v500 = and <16 x i32> %v499, %v498
  %v501 = shl <16 x i32> %v496, %v495
  %v502 = or <16 x i32> %v500, %v501
  store <16 x i32> %v502, ptr %v491, align 2
  %v503 = mul i64 %v110, 4
  %v504 = getelementptr i8, ptr %v183, i64 %v503
  %v505 = ptrtoint ptr %v504 to i64
  %v506 = and i64 %v505, 2
  %v507 = sub i64 0, %v506
  %v508 = getelementptr i8, ptr %v504, i64 %v507
  %v509 = mul i64 %v506, 8
  %v510 = trunc i64 %v509 to i32
  %v511 = insertelement <16 x i32> poison, i32 %v510, i64 0
  %v512 = shufflevector <16 x i32> %v511, <16 x i32> poison, <16 x i32> zeroinitializer
  %v513 = zext <16 x i16> %v292 to <16 x i32>
  %v514 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v512
  %v515 = xor <16 x i32> %v514, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v516 = load <16 x i32>, ptr %v508, align 2
  %v517 = and <16 x i32> %v516, %v515
  %v518 = shl <16 x i32> %v513, %v512
  %v519 = or <16 x i32> %v517, %v518
  store <16 x i32> %v519, ptr %v508, align 2
  %v520 = mul i64 %v110, 4
  %v521 = getelementptr i8, ptr %v188, i64 %v520
  %v522 = ptrtoint ptr %v521 to i64
  %v523 = and i64 %v522, 2
  %v524 = sub i64 0, %v523
  %v525 = getelementptr i8, ptr %v521, i64 %v524
  %v526 = mul i64 %v523, 8
  %v527 = trunc i64 %v526 to i32
  %v528 = insertelement <16 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <16 x i32> %v528, <16 x i32> poison, <16 x i32> zeroinitializer
  %v530 = zext <16 x i16> %v294 to <16 x i32>
  %v531 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v529
  %v532 = xor <16 x i32> %v531, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v533 = load <16 x i32>, ptr %v525, align 2
  %v534 = and <16 x i32> %v533, %v532
  %v535 = shl <16 x i32> %v530, %v529
  %v536 = or <16 x i32> %v534, %v535
  store <16 x i32> %v536, ptr %v525, align 2
  %v537 = mul i64 %v110, 4
  %v538 = getelementptr i8, ptr %v193, i64 %v537
  %v539 = ptrtoint ptr %v538 to i64
  %v540 = and i64 %v539, 2
  %v541 = sub i64 0, %v540
  %v542 = getelementptr i8, ptr %v538, i64 %v541
  %v543 = mul i64 %v540, 8
  %v544 = trunc i64 %v543 to i32
  %v545 = insertelement <16 x i32> poison, i32 %v544, i64 0
  %v546 = shufflevector <16 x i32> %v545, <16 x i32> poison, <16 x i32> zeroinitializer
  %v547 = zext <16 x i16> %v296 to <16 x i32>
  %v548 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v546
  %v549 = xor <16 x i32> %v548, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v550 = load <16 x i32>, ptr %v542, align 2
  %v551 = and <16 x i32> %v550, %v549
  %v552 = shl <16 x i32> %v547, %v546
  %v553 = or <16 x i32> %v551, %v552
  store <16 x i32> %v553, ptr %v542, align 2
  %v554 = mul i64 %v110, 4
  %v555 = getelementptr i8, ptr %v198, i64 %v554
  %v556 = ptrtoint ptr %v555 to i64
  %v557 = and i64 %v556, 2
  %v558 = sub i64 0, %v557
  %v559 = getelementptr i8, ptr %v555, i64 %v558
  %v560 = mul i64 %v557, 8
  %v561 = trunc i64 %v560 to i32
  %v562 = insertelement <16 x i32> poison, i32 %v561, i64 0
  %v563 = shufflevector <16 x i32> %v562, <16 x i32> poison, <16 x i32> zeroinitializer
  %v564 = zext <16 x i16> %v298 to <16 x i32>
  %v565 = shl <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, %v563
  %v566 = xor <16 x i32> %v565, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %v567 = load <16 x i32>, ptr %v559, align 2
  %v568 = and <16 x i32> %v567, %v566
  %v569 = shl <16 x i32> %v564, %v563
  %v570 = or <16 x i32> %v568, %v569
  store <16 x i32> %v570, ptr %v559, align 2
  %v571 = add i64 %v117, 16
  %v572 = freeze i64 %v571
  br label %head114
done116:
  %v573 = add i64 %v108, 16
  %v574 = freeze i64 %v573
  br label %head105
done107:
  br label %after101
after101:
  %v575 = xor i1 %v99, true
  br i1 %v575, label %then576, label %after577
then576:
  br label %head578
head578:
  %v581 = phi i64 [ 0, %then576 ], [ %v602, %done591 ]
  %v582 = icmp slt i64 %v581, %v45
  br i1 %v582, label %body579, label %done580
body579:
  %v583 = mul i64 %v581, %v49
  %v584 = getelementptr i8, ptr %v94, i64 %v583
  %v585 = mul i64 %v581, 8
  %v586 = getelementptr i8, ptr %v41, i64 %v585
  %v587 = load i64, ptr %v586, align 8
  %v588 = getelementptr i8, ptr %v36, i64 %v587
  br label %head589
head589:
  %v592 = phi i64 [ 0, %body579 ], [ %v600, %body590 ]
  %v593 = icmp slt i64 %v592, %v11
  br i1 %v593, label %body590, label %done591
body590:
  %v594 = mul i64 %v592, %v13
  %v595 = getelementptr i8, ptr %v584, i64 %v594
  %v596 = load i16, ptr %v595, align 1
  %v597 = mul i64 %v592, 4
  %v598 = getelementptr i8, ptr %v588, i64 %v597
  store i16 %v596, ptr %v598, align 1
  %v599 = add i64 %v592, 1
  %v600 = freeze i64 %v599
  br label %head589
done591:
  %v601 = add i64 %v581, 1
  %v602 = freeze i64 %v601
  br label %head578
done580:
  br label %after577
after577:
  br label %after92
after92:
  %v603 = mul i64 %v45, 8
  %v604 = getelementptr i8, ptr %v41, i64 %v603
  %v605 = add i64 %v40, 1
  %v606 = freeze i64 %v605
  br label %head37
done39:
  %v607 = add i64 %v28, 1
  %v608 = freeze i64 %v607
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
