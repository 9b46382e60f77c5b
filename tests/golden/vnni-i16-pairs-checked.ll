; stencil[i16→i32→i16, pairs of taps; tile 7×2 vectors of 32, rows; columns of 1 taps]
; cascadelake (x86_64-unknown-linux-gnu): 512-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="512" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 88
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 96
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 104
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 112
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 120
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 32
  %v19 = getelementptr i8, ptr %p0, i64 48
  %v20 = load i64, ptr %v19, align 8
  br label %again21
again21:
  %v23 = atomicrmw add ptr %v18, i64 1 monotonic, align 8
  %v24 = icmp sge i64 %v23, %v20
  br i1 %v24, label %leave22, label %stay25
stay25:
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = udiv i64 %v23, %v27
  %v29 = urem i64 %v23, %v27
  %v30 = getelementptr i8, ptr %p0, i64 56
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v28, %v31
  %v33 = urem i64 %v28, %v31
  %v34 = getelementptr i8, ptr %p0, i64 72
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 80
  %v37 = load i64, ptr %v36, align 8
  %v38 = mul i64 %v33, %v35
  %v39 = mul i64 %v29, %v37
  %v40 = add i64 %v38, %v35
  %v41 = call i64 @llvm.smin.i64(i64 %v40, i64 %v9)
  %v42 = add i64 %v39, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v11)
  %v44 = icmp sge i64 %v9, 7
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 7
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v546, %done376 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 64
  %v60 = urem i64 %v58, 64
  %v61 = mul i64 %v59, 64
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v372, %after369 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 2
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v225, %body71 ]
  %v74 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v117, %body71 ]
  %v75 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v119, %body71 ]
  %v76 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v125, %body71 ]
  %v77 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v127, %body71 ]
  %v78 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v133, %body71 ]
  %v79 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v135, %body71 ]
  %v80 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v141, %body71 ]
  %v81 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v143, %body71 ]
  %v82 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v149, %body71 ]
  %v83 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v151, %body71 ]
  %v84 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v157, %body71 ]
  %v85 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v159, %body71 ]
  %v86 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v165, %body71 ]
  %v87 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v167, %body71 ]
  %v88 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v173, %body71 ]
  %v89 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v175, %body71 ]
  %v90 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v181, %body71 ]
  %v91 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v183, %body71 ]
  %v92 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v189, %body71 ]
  %v93 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v191, %body71 ]
  %v94 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v197, %body71 ]
  %v95 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v199, %body71 ]
  %v96 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v205, %body71 ]
  %v97 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v207, %body71 ]
  %v98 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v213, %body71 ]
  %v99 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v215, %body71 ]
  %v100 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v221, %body71 ]
  %v101 = phi <16 x i32> [ zeroinitializer, %body64 ], [ %v223, %body71 ]
  %v102 = icmp slt i64 %v73, %v17
  br i1 %v102, label %body71, label %done72
body71:
  %v103 = mul i64 %v73, 8
  %v104 = getelementptr i8, ptr %v5, i64 %v103
  %v105 = load i64, ptr %v104, align 8
  %v106 = mul i64 %v73, 4
  %v107 = getelementptr i8, ptr %v7, i64 %v106
  %v108 = getelementptr i8, ptr %v69, i64 %v105
  %v109 = load i32, ptr %v107, align 1
  %v110 = insertelement <16 x i32> poison, i32 %v109, i64 0
  %v111 = shufflevector <16 x i32> %v110, <16 x i32> poison, <16 x i32> zeroinitializer
  %v112 = bitcast <16 x i32> %v111 to <32 x i16>
  %v113 = load <32 x i16>, ptr %v108, align 1
  %v114 = getelementptr i8, ptr %v108, i64 2
  %v115 = load <32 x i16>, ptr %v114, align 1
  %v116 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v113, <32 x i16> %v112)
  %v117 = add <16 x i32> %v74, %v116
  %v118 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v115, <32 x i16> %v112)
  %v119 = add <16 x i32> %v75, %v118
  %v120 = getelementptr i8, ptr %v108, i64 64
  %v121 = load <32 x i16>, ptr %v120, align 1
  %v122 = getelementptr i8, ptr %v120, i64 2
  %v123 = load <32 x i16>, ptr %v122, align 1
  %v124 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v121, <32 x i16> %v112)
  %v125 = add <16 x i32> %v76, %v124
  %v126 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v123, <32 x i16> %v112)
  %v127 = add <16 x i32> %v77, %v126
  %v128 = getelementptr i8, ptr %v108, i64 %v13
  %v129 = load <32 x i16>, ptr %v128, align 1
  %v130 = getelementptr i8, ptr %v128, i64 2
  %v131 = load <32 x i16>, ptr %v130, align 1
  %v132 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v129, <32 x i16> %v112)
  %v133 = add <16 x i32> %v78, %v132
  %v134 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v131, <32 x i16> %v112)
  %v135 = add <16 x i32> %v79, %v134
  %v136 = getelementptr i8, ptr %v128, i64 64
  %v137 = load <32 x i16>, ptr %v136, align 1
  %v138 = getelementptr i8, ptr %v136, i64 2
  %v139 = load <32 x i16>, ptr %v138, align 1
  %v140 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v137, <32 x i16> %v112)
  %v141 = add <16 x i32> %v80, %v140
  %v142 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v139, <32 x i16> %v112)
  %v143 = add <16 x i32> %v81, %v142
  %v144 = getelementptr i8, ptr %v128, i64 %v13
  %v145 = load <32 x i16>, ptr %v144, align 1
  %v146 = getelementptr i8, ptr %v144, i64 2
  %v147 = load <32 x i16>, ptr %v146, align 1
  %v148 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v145, <32 x i16> %v112)
  %v149 = add <16 x i32> %v82, %v148
  %v150 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v147, <32 x i16> %v112)
  %v151 = add <16 x i32> %v83, %v150
  %v152 = getelementptr i8, ptr %v144, i64 64
  %v153 = load <32 x i16>, ptr %v152, align 1
  %v154 = getelementptr i8, ptr %v152, i64 2
  %v155 = load <32 x i16>, ptr %v154, align 1
  %v156 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v153, <32 x i16> %v112)
  %v157 = add <16 x i32> %v84, %v156
  %v158 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v155, <32 x i16> %v112)
  %v159 = add <16 x i32> %v85, %v158
  %v160 = getelementptr i8, ptr %v144, i64 %v13
  %v161 = load <32 x i16>, ptr %v160, align 1
  %v162 = getelementptr i8, ptr %v160, i64 2
  %v163 = load <32 x i16>, ptr %v162, align 1
  %v164 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v161, <32 x i16> %v112)
  %v165 = add <16 x i32> %v86, %v164
  %v166 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v163, <32 x i16> %v112)
  %v167 = add <16 x i32> %v87, %v166
  %v168 = getelementptr i8, ptr %v160, i64 64
  %v169 = load <32 x i16>, ptr %v168, align 1
  %v170 = getelementptr i8, ptr %v168, i64 2
  %v171 = load <32 x i16>, ptr %v170, align 1
  %v172 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v169, <32 x i16> %v112)
  %v173 = add <16 x i32> %v88, %v172
  %v174 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v171, <32 x i16> %v112)
  %v175 = add <16 x i32> %v89, %v174
  %v176 = getelementptr i8, ptr %v160, i64 %v13
  %v177 = load <32 x i16>, ptr %v176, align 1
  %v178 = getelementptr i8, ptr %v176, i64 2
  %v179 = load <32 x i16>, ptr %v178, align 1
  %v180 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v177, <32 x i16> %v112)
  %v181 = add <16 x i32> %v90, %v180
  %v182 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v179, <32 x i16> %v112)
  %v183 = add <16 x i32> %v91, %v182
  %v184 = getelementptr i8, ptr %v176, i64 64
  %v185 = load <32 x i16>, ptr %v184, align 1
  %v186 = getelementptr i8, ptr %v184, i64 2
  %v187 = load <32 x i16>, ptr %v186, align 1
  %v188 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v185, <32 x i16> %v112)
  %v189 = add <16 x i32> %v92, %v188
  %v190 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v187, <32 x i16> %v112)
  %v191 = add <16 x i32> %v93, %v190
  %v192 = getelementptr i8, ptr %v176, i64 %v13
  %v193 = load <32 x i16>, ptr %v192, align 1
  %v194 = getelementptr i8, ptr %v192, i64 2
  %v195 = load <32 x i16>, ptr %v194, align 1
  %v196 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v193, <32 x i16> %v112)
  %v197 = add <16 x i32> %v94, %v196
  %v198 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v195, <32 x i16> %v112)
  %v199 = add <16 x i32> %v95, %v198
  %v200 = getelementptr i8, ptr %v192, i64 64
  %v201 = load <32 x i16>, ptr %v200, align 1
  %v202 = getelementptr i8, ptr %v200, i64 2
  %v203 = load <32 x i16>, ptr %v202, align 1
  %v204 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v201, <32 x i16> %v112)
  %v205 = add <16 x i32> %v96, %v204
  %v206 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v203, <32 x i16> %v112)
  %v207 = add <16 x i32> %v97, %v206
  %v208 = getelementptr i8, ptr %v192, i64 %v13
  %v209 = load <32 x i16>, ptr %v208, align 1
  %v210 = getelementptr i8, ptr %v208, i64 2
  %v211 = load <32 x i16>, ptr %v210, align 1
  %v212 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v209, <32 x i16> %v112)
  %v213 = add <16 x i32> %v98, %v212
  %v214 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v211, <32 x i16> %v112)
  %v215 = add <16 x i32> %v99, %v214
  %v216 = getelementptr i8, ptr %v208, i64 64
  %v217 = load <32 x i16>, ptr %v216, align 1
  %v218 = getelementptr i8, ptr %v216, i64 2
  %v219 = load <32 x i16>, ptr %v218, align 1
  %v220 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v217, <32 x i16> %v112)
  %v221 = add <16 x i32> %v100, %v220
  %v222 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v219, <32 x i16> %v112)
  %v223 = add <16 x i32> %v101, %v222
  %v224 = add i64 %v73, 1
  %v225 = freeze i64 %v224
  br label %head70
done72:
  %v226 = mul i64 %v17, 8
  %v227 = getelementptr i8, ptr %v5, i64 %v226
  %v228 = mul i64 %v17, 4
  %v229 = getelementptr i8, ptr %v7, i64 %v228
  %v230 = mul i64 %v66, 2
  %v231 = getelementptr i8, ptr %v57, i64 %v230
  %v232 = shufflevector <16 x i32> %v74, <16 x i32> %v75, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v233 = icmp slt <32 x i32> %v232, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v234 = icmp sgt <32 x i32> %v232, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v235 = or <32 x i1> %v233, %v234
  %v236 = trunc <32 x i32> %v232 to <32 x i16>
  store <32 x i16> %v236, ptr %v231, align 1
  %v237 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v235)
  br i1 %v237, label %then238, label %after239
then238:
  %v240 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v240 monotonic, align 8
  br label %after239
after239:
  %v241 = getelementptr i8, ptr %v231, i64 64
  %v242 = shufflevector <16 x i32> %v76, <16 x i32> %v77, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v243 = icmp slt <32 x i32> %v242, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v244 = icmp sgt <32 x i32> %v242, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v245 = or <32 x i1> %v243, %v244
  %v246 = trunc <32 x i32> %v242 to <32 x i16>
  store <32 x i16> %v246, ptr %v241, align 1
  %v247 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v245)
  br i1 %v247, label %then248, label %after249
then248:
  %v250 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v250 monotonic, align 8
  br label %after249
after249:
  %v251 = getelementptr i8, ptr %v231, i64 %v15
  %v252 = shufflevector <16 x i32> %v78, <16 x i32> %v79, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v253 = icmp slt <32 x i32> %v252, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v254 = icmp sgt <32 x i32> %v252, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v255 = or <32 x i1> %v253, %v254
  %v256 = trunc <32 x i32> %v252 to <32 x i16>
  store <32 x i16> %v256, ptr %v251, align 1
  %v257 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v255)
  br i1 %v257, label %then258, label %after259
then258:
  %v260 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v260 monotonic, align 8
  br label %after259
after259:
  %v261 = getelementptr i8, ptr %v251, i64 64
  %v262 = shufflevector <16 x i32> %v80, <16 x i32> %v81, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v263 = icmp slt <32 x i32> %v262, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v264 = icmp sgt <32 x i32> %v262, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v265 = or <32 x i1> %v263, %v264
  %v266 = trunc <32 x i32> %v262 to <32 x i16>
  store <32 x i16> %v266, ptr %v261, align 1
  %v267 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v265)
  br i1 %v267, label %then268, label %after269
then268:
  %v270 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v270 monotonic, align 8
  br label %after269
after269:
  %v271 = getelementptr i8, ptr %v251, i64 %v15
  %v272 = shufflevector <16 x i32> %v82, <16 x i32> %v83, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v273 = icmp slt <32 x i32> %v272, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v274 = icmp sgt <32 x i32> %v272, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v275 = or <32 x i1> %v273, %v274
  %v276 = trunc <32 x i32> %v272 to <32 x i16>
  store <32 x i16> %v276, ptr %v271, align 1
  %v277 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v275)
  br i1 %v277, label %then278, label %after279
then278:
  %v280 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v280 monotonic, align 8
  br label %after279
after279:
  %v281 = getelementptr i8, ptr %v271, i64 64
  %v282 = shufflevector <16 x i32> %v84, <16 x i32> %v85, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v283 = icmp slt <32 x i32> %v282, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v284 = icmp sgt <32 x i32> %v282, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v285 = or <32 x i1> %v283, %v284
  %v286 = trunc <32 x i32> %v282 to <32 x i16>
  store <32 x i16> %v286, ptr %v281, align 1
  %v287 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v285)
  br i1 %v287, label %then288, label %after289
then288:
  %v290 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v290 monotonic, align 8
  br label %after289
after289:
  %v291 = getelementptr i8, ptr %v271, i64 %v15
  %v292 = shufflevector <16 x i32> %v86, <16 x i32> %v87, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v293 = icmp slt <32 x i32> %v292, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v294 = icmp sgt <32 x i32> %v292, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v295 = or <32 x i1> %v293, %v294
  %v296 = trunc <32 x i32> %v292 to <32 x i16>
  store <32 x i16> %v296, ptr %v291, align 1
  %v297 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v295)
  br i1 %v297, label %then298, label %after299
then298:
  %v300 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v300 monotonic, align 8
  br label %after299
after299:
  %v301 = getelementptr i8, ptr %v291, i64 64
  %v302 = shufflevector <16 x i32> %v88, <16 x i32> %v89, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v303 = icmp slt <32 x i32> %v302, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v304 = icmp sgt <32 x i32> %v302, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v305 = or <32 x i1> %v303, %v304
  %v306 = trunc <32 x i32> %v302 to <32 x i16>
  store <32 x i16> %v306, ptr %v301, align 1
  %v307 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v305)
  br i1 %v307, label %then308, label %after309
then308:
  %v310 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v310 monotonic, align 8
  br label %after309
after309:
  %v311 = getelementptr i8, ptr %v291, i64 %v15
  %v312 = shufflevector <16 x i32> %v90, <16 x i32> %v91, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v313 = icmp slt <32 x i32> %v312, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v314 = icmp sgt <32 x i32> %v312, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v315 = or <32 x i1> %v313, %v314
  %v316 = trunc <32 x i32> %v312 to <32 x i16>
  store <32 x i16> %v316, ptr %v311, align 1
  %v317 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v315)
  br i1 %v317, label %then318, label %after319
then318:
  %v320 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v320 monotonic, align 8
  br label %after319
after319:
  %v321 = getelementptr i8, ptr %v311, i64 64
  %v322 = shufflevector <16 x i32> %v92, <16 x i32> %v93, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v323 = icmp slt <32 x i32> %v322, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v324 = icmp sgt <32 x i32> %v322, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v325 = or <32 x i1> %v323, %v324
  %v326 = trunc <32 x i32> %v322 to <32 x i16>
  store <32 x i16> %v326, ptr %v321, align 1
  %v327 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v325)
  br i1 %v327, label %then328, label %after329
then328:
  %v330 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v330 monotonic, align 8
  br label %after329
after329:
  %v331 = getelementptr i8, ptr %v311, i64 %v15
  %v332 = shufflevector <16 x i32> %v94, <16 x i32> %v95, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v333 = icmp slt <32 x i32> %v332, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v334 = icmp sgt <32 x i32> %v332, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v335 = or <32 x i1> %v333, %v334
  %v336 = trunc <32 x i32> %v332 to <32 x i16>
  store <32 x i16> %v336, ptr %v331, align 1
  %v337 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v335)
  br i1 %v337, label %then338, label %after339
then338:
  %v340 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v340 monotonic, align 8
  br label %after339
after339:
  %v341 = getelementptr i8, ptr %v331, i64 64
  %v342 = shufflevector <16 x i32> %v96, <16 x i32> %v97, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v343 = icmp slt <32 x i32> %v342, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v344 = icmp sgt <32 x i32> %v342, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v345 = or <32 x i1> %v343, %v344
  %v346 = trunc <32 x i32> %v342 to <32 x i16>
  store <32 x i16> %v346, ptr %v341, align 1
  %v347 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v345)
  br i1 %v347, label %then348, label %after349
then348:
  %v350 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v350 monotonic, align 8
  br label %after349
after349:
  %v351 = getelementptr i8, ptr %v331, i64 %v15
  %v352 = shufflevector <16 x i32> %v98, <16 x i32> %v99, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v353 = icmp slt <32 x i32> %v352, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v354 = icmp sgt <32 x i32> %v352, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v355 = or <32 x i1> %v353, %v354
  %v356 = trunc <32 x i32> %v352 to <32 x i16>
  store <32 x i16> %v356, ptr %v351, align 1
  %v357 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v355)
  br i1 %v357, label %then358, label %after359
then358:
  %v360 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v360 monotonic, align 8
  br label %after359
after359:
  %v361 = getelementptr i8, ptr %v351, i64 64
  %v362 = shufflevector <16 x i32> %v100, <16 x i32> %v101, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v363 = icmp slt <32 x i32> %v362, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v364 = icmp sgt <32 x i32> %v362, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v365 = or <32 x i1> %v363, %v364
  %v366 = trunc <32 x i32> %v362 to <32 x i16>
  store <32 x i16> %v366, ptr %v361, align 1
  %v367 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v365)
  br i1 %v367, label %then368, label %after369
then368:
  %v370 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v370 monotonic, align 8
  br label %after369
after369:
  %v371 = add i64 %v66, 64
  %v372 = freeze i64 %v371
  br label %head63
done65:
  %v373 = sub i64 %v43, 32
  br label %head374
head374:
  %v377 = phi i64 [ %v62, %done65 ], [ %v544, %after541 ]
  %v378 = icmp slt i64 %v377, %v43
  br i1 %v378, label %body375, label %done376
body375:
  %v379 = call i64 @llvm.smin.i64(i64 %v377, i64 %v373)
  %v380 = mul i64 %v379, 2
  %v381 = getelementptr i8, ptr %v55, i64 %v380
  br label %head382
head382:
  %v385 = phi i64 [ 0, %body375 ], [ %v467, %body383 ]
  %v386 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v415, %body383 ]
  %v387 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v417, %body383 ]
  %v388 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v423, %body383 ]
  %v389 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v425, %body383 ]
  %v390 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v431, %body383 ]
  %v391 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v433, %body383 ]
  %v392 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v439, %body383 ]
  %v393 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v441, %body383 ]
  %v394 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v447, %body383 ]
  %v395 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v449, %body383 ]
  %v396 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v455, %body383 ]
  %v397 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v457, %body383 ]
  %v398 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v463, %body383 ]
  %v399 = phi <16 x i32> [ zeroinitializer, %body375 ], [ %v465, %body383 ]
  %v400 = icmp slt i64 %v385, %v17
  br i1 %v400, label %body383, label %done384
body383:
  %v401 = mul i64 %v385, 8
  %v402 = getelementptr i8, ptr %v5, i64 %v401
  %v403 = load i64, ptr %v402, align 8
  %v404 = mul i64 %v385, 4
  %v405 = getelementptr i8, ptr %v7, i64 %v404
  %v406 = getelementptr i8, ptr %v381, i64 %v403
  %v407 = load i32, ptr %v405, align 1
  %v408 = insertelement <16 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <16 x i32> %v408, <16 x i32> poison, <16 x i32> zeroinitializer
  %v410 = bitcast <16 x i32> %v409 to <32 x i16>
  %v411 = load <32 x i16>, ptr %v406, align 1
  %v412 = getelementptr i8, ptr %v406, i64 2
  %v413 = load <32 x i16>, ptr %v412, align 1
  %v414 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v411, <32 x i16> %v410)
  %v415 = add <16 x i32> %v386, %v414
  %v416 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v413, <32 x i16> %v410)
  %v417 = add <16 x i32> %v387, %v416
  %v418 = getelementptr i8, ptr %v406, i64 %v13
  %v419 = load <32 x i16>, ptr %v418, align 1
  %v420 = getelementptr i8, ptr %v418, i64 2
  %v421 = load <32 x i16>, ptr %v420, align 1
  %v422 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v419, <32 x i16> %v410)
  %v423 = add <16 x i32> %v388, %v422
  %v424 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v421, <32 x i16> %v410)
  %v425 = add <16 x i32> %v389, %v424
  %v426 = getelementptr i8, ptr %v418, i64 %v13
  %v427 = load <32 x i16>, ptr %v426, align 1
  %v428 = getelementptr i8, ptr %v426, i64 2
  %v429 = load <32 x i16>, ptr %v428, align 1
  %v430 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v427, <32 x i16> %v410)
  %v431 = add <16 x i32> %v390, %v430
  %v432 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v429, <32 x i16> %v410)
  %v433 = add <16 x i32> %v391, %v432
  %v434 = getelementptr i8, ptr %v426, i64 %v13
  %v435 = load <32 x i16>, ptr %v434, align 1
  %v436 = getelementptr i8, ptr %v434, i64 2
  %v437 = load <32 x i16>, ptr %v436, align 1
  %v438 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v435, <32 x i16> %v410)
  %v439 = add <16 x i32> %v392, %v438
  %v440 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v437, <32 x i16> %v410)
  %v441 = add <16 x i32> %v393, %v440
  %v442 = getelementptr i8, ptr %v434, i64 %v13
  %v443 = load <32 x i16>, ptr %v442, align 1
  %v444 = getelementptr i8, ptr %v442, i64 2
  %v445 = load <32 x i16>, ptr %v444, align 1
  %v446 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v443, <32 x i16> %v410)
  %v447 = add <16 x i32> %v394, %v446
  %v448 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v445, <32 x i16> %v410)
  %v449 = add <16 x i32> %v395, %v448
  %v450 = getelementptr i8, ptr %v442, i64 %v13
  %v451 = load <32 x i16>, ptr %v450, align 1
  %v452 = getelementptr i8, ptr %v450, i64 2
  %v453 = load <32 x i16>, ptr %v452, align 1
  %v454 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v451, <32 x i16> %v410)
  %v455 = add <16 x i32> %v396, %v454
  %v456 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v453, <32 x i16> %v410)
  %v457 = add <16 x i32> %v397, %v456
  %v458 = getelementptr i8, ptr %v450, i64 %v13
  %v459 = load <32 x i16>, ptr %v458, align 1
  %v460 = getelementptr i8, ptr %v458, i64 2
  %v461 = load <32 x i16>, ptr %v460, align 1
  %v462 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v459, <32 x i16> %v410)
  %v463 = add <16 x i32> %v398, %v462
  %v464 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v461, <32 x i16> %v410)
  %v465 = add <16 x i32> %v399, %v464
  %v466 = add i64 %v385, 1
  %v467 = freeze i64 %v466
  br label %head382
done384:
  %v468 = mul i64 %v17, 8
  %v469 = getelementptr i8, ptr %v5, i64 %v468
  %v470 = mul i64 %v17, 4
  %v471 = getelementptr i8, ptr %v7, i64 %v470
  %v472 = mul i64 %v379, 2
  %v473 = getelementptr i8, ptr %v57, i64 %v472
  %v474 = shufflevector <16 x i32> %v386, <16 x i32> %v387, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v475 = icmp slt <32 x i32> %v474, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v476 = icmp sgt <32 x i32> %v474, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v477 = or <32 x i1> %v475, %v476
  %v478 = trunc <32 x i32> %v474 to <32 x i16>
  store <32 x i16> %v478, ptr %v473, align 1
  %v479 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v477)
  br i1 %v479, label %then480, label %after481
then480:
  %v482 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v482 monotonic, align 8
  br label %after481
after481:
  %v483 = getelementptr i8, ptr %v473, i64 %v15
  %v484 = shufflevector <16 x i32> %v388, <16 x i32> %v389, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v485 = icmp slt <32 x i32> %v484, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v486 = icmp sgt <32 x i32> %v484, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v487 = or <32 x i1> %v485, %v486
  %v488 = trunc <32 x i32> %v484 to <32 x i16>
  store <32 x i16> %v488, ptr %v483, align 1
  %v489 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v487)
  br i1 %v489, label %then490, label %after491
then490:
  %v492 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v492 monotonic, align 8
  br label %after491
after491:
  %v493 = getelementptr i8, ptr %v483, i64 %v15
  %v494 = shufflevector <16 x i32> %v390, <16 x i32> %v391, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v495 = icmp slt <32 x i32> %v494, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v496 = icmp sgt <32 x i32> %v494, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v497 = or <32 x i1> %v495, %v496
  %v498 = trunc <32 x i32> %v494 to <32 x i16>
  store <32 x i16> %v498, ptr %v493, align 1
  %v499 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v497)
  br i1 %v499, label %then500, label %after501
then500:
  %v502 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v502 monotonic, align 8
  br label %after501
after501:
  %v503 = getelementptr i8, ptr %v493, i64 %v15
  %v504 = shufflevector <16 x i32> %v392, <16 x i32> %v393, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v505 = icmp slt <32 x i32> %v504, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v506 = icmp sgt <32 x i32> %v504, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v507 = or <32 x i1> %v505, %v506
  %v508 = trunc <32 x i32> %v504 to <32 x i16>
  store <32 x i16> %v508, ptr %v503, align 1
  %v509 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v507)
  br i1 %v509, label %then510, label %after511
then510:
  %v512 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v512 monotonic, align 8
  br label %after511
after511:
  %v513 = getelementptr i8, ptr %v503, i64 %v15
  %v514 = shufflevector <16 x i32> %v394, <16 x i32> %v395, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v515 = icmp slt <32 x i32> %v514, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v516 = icmp sgt <32 x i32> %v514, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v517 = or <32 x i1> %v515, %v516
  %v518 = trunc <32 x i32> %v514 to <32 x i16>
  store <32 x i16> %v518, ptr %v513, align 1
  %v519 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v517)
  br i1 %v519, label %then520, label %after521
then520:
  %v522 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v522 monotonic, align 8
  br label %after521
after521:
  %v523 = getelementptr i8, ptr %v513, i64 %v15
  %v524 = shufflevector <16 x i32> %v396, <16 x i32> %v397, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v525 = icmp slt <32 x i32> %v524, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v526 = icmp sgt <32 x i32> %v524, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v527 = or <32 x i1> %v525, %v526
  %v528 = trunc <32 x i32> %v524 to <32 x i16>
  store <32 x i16> %v528, ptr %v523, align 1
  %v529 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v527)
  br i1 %v529, label %then530, label %after531
then530:
  %v532 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v532 monotonic, align 8
  br label %after531
after531:
  %v533 = getelementptr i8, ptr %v523, i64 %v15
  %v534 = shufflevector <16 x i32> %v398, <16 x i32> %v399, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v535 = icmp slt <32 x i32> %v534, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v536 = icmp sgt <32 x i32> %v534, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v537 = or <32 x i1> %v535, %v536
  %v538 = trunc <32 x i32> %v534 to <32 x i16>
  store <32 x i16> %v538, ptr %v533, align 1
  %v539 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v537)
  br i1 %v539, label %then540, label %after541
then540:
  %v542 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v542 monotonic, align 8
  br label %after541
after541:
  %v543 = add i64 %v377, 32
  %v544 = freeze i64 %v543
  br label %head374
done376:
  %v545 = add i64 %v51, 7
  %v546 = freeze i64 %v545
  br label %head48
done50:
  br label %after46
after46:
  %v547 = xor i1 %v44, true
  br i1 %v547, label %then548, label %after549
then548:
  br label %head550
head550:
  %v553 = phi i64 [ %v38, %then548 ], [ %v612, %done562 ]
  %v554 = icmp slt i64 %v553, %v41
  br i1 %v554, label %body551, label %done552
body551:
  %v555 = mul i64 %v553, %v13
  %v556 = getelementptr i8, ptr %v1, i64 %v555
  %v557 = mul i64 %v553, %v15
  %v558 = getelementptr i8, ptr %v3, i64 %v557
  %v559 = sub i64 %v43, 32
  br label %head560
head560:
  %v563 = phi i64 [ %v39, %body551 ], [ %v610, %after607 ]
  %v564 = icmp slt i64 %v563, %v43
  br i1 %v564, label %body561, label %done562
body561:
  %v565 = call i64 @llvm.smin.i64(i64 %v563, i64 %v559)
  %v566 = mul i64 %v565, 2
  %v567 = getelementptr i8, ptr %v556, i64 %v566
  br label %head568
head568:
  %v571 = phi i64 [ 0, %body561 ], [ %v593, %body569 ]
  %v572 = phi <16 x i32> [ zeroinitializer, %body561 ], [ %v589, %body569 ]
  %v573 = phi <16 x i32> [ zeroinitializer, %body561 ], [ %v591, %body569 ]
  %v574 = icmp slt i64 %v571, %v17
  br i1 %v574, label %body569, label %done570
body569:
  %v575 = mul i64 %v571, 8
  %v576 = getelementptr i8, ptr %v5, i64 %v575
  %v577 = load i64, ptr %v576, align 8
  %v578 = mul i64 %v571, 4
  %v579 = getelementptr i8, ptr %v7, i64 %v578
  %v580 = getelementptr i8, ptr %v567, i64 %v577
  %v581 = load i32, ptr %v579, align 1
  %v582 = insertelement <16 x i32> poison, i32 %v581, i64 0
  %v583 = shufflevector <16 x i32> %v582, <16 x i32> poison, <16 x i32> zeroinitializer
  %v584 = bitcast <16 x i32> %v583 to <32 x i16>
  %v585 = load <32 x i16>, ptr %v580, align 1
  %v586 = getelementptr i8, ptr %v580, i64 2
  %v587 = load <32 x i16>, ptr %v586, align 1
  %v588 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v585, <32 x i16> %v584)
  %v589 = add <16 x i32> %v572, %v588
  %v590 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v587, <32 x i16> %v584)
  %v591 = add <16 x i32> %v573, %v590
  %v592 = add i64 %v571, 1
  %v593 = freeze i64 %v592
  br label %head568
done570:
  %v594 = mul i64 %v17, 8
  %v595 = getelementptr i8, ptr %v5, i64 %v594
  %v596 = mul i64 %v17, 4
  %v597 = getelementptr i8, ptr %v7, i64 %v596
  %v598 = mul i64 %v565, 2
  %v599 = getelementptr i8, ptr %v558, i64 %v598
  %v600 = shufflevector <16 x i32> %v572, <16 x i32> %v573, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v601 = icmp slt <32 x i32> %v600, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v602 = icmp sgt <32 x i32> %v600, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v603 = or <32 x i1> %v601, %v602
  %v604 = trunc <32 x i32> %v600 to <32 x i16>
  store <32 x i16> %v604, ptr %v599, align 1
  %v605 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v603)
  br i1 %v605, label %then606, label %after607
then606:
  %v608 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v608 monotonic, align 8
  br label %after607
after607:
  %v609 = add i64 %v563, 32
  %v610 = freeze i64 %v609
  br label %head560
done562:
  %v611 = add i64 %v553, 1
  %v612 = freeze i64 %v611
  br label %head550
done552:
  br label %after549
after549:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)
declare i1 @llvm.vector.reduce.or.v32i1(<32 x i1>)
