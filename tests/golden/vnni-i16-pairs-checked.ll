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
  %v51 = phi i64 [ %v38, %then45 ], [ %v541, %done374 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v370, %after368 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 2
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v224, %body71 ]
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
  br label %head70
done72:
  %v225 = mul i64 %v17, 8
  %v226 = getelementptr i8, ptr %v5, i64 %v225
  %v227 = mul i64 %v17, 4
  %v228 = getelementptr i8, ptr %v7, i64 %v227
  %v229 = mul i64 %v66, 2
  %v230 = getelementptr i8, ptr %v57, i64 %v229
  %v231 = shufflevector <16 x i32> %v74, <16 x i32> %v75, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v232 = icmp slt <32 x i32> %v231, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v233 = icmp sgt <32 x i32> %v231, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v234 = or <32 x i1> %v232, %v233
  %v235 = trunc <32 x i32> %v231 to <32 x i16>
  store <32 x i16> %v235, ptr %v230, align 1
  %v236 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v234)
  br i1 %v236, label %then237, label %after238
then237:
  %v239 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v239 monotonic, align 8
  br label %after238
after238:
  %v240 = getelementptr i8, ptr %v230, i64 64
  %v241 = shufflevector <16 x i32> %v76, <16 x i32> %v77, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v242 = icmp slt <32 x i32> %v241, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v243 = icmp sgt <32 x i32> %v241, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v244 = or <32 x i1> %v242, %v243
  %v245 = trunc <32 x i32> %v241 to <32 x i16>
  store <32 x i16> %v245, ptr %v240, align 1
  %v246 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v244)
  br i1 %v246, label %then247, label %after248
then247:
  %v249 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v249 monotonic, align 8
  br label %after248
after248:
  %v250 = getelementptr i8, ptr %v230, i64 %v15
  %v251 = shufflevector <16 x i32> %v78, <16 x i32> %v79, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v252 = icmp slt <32 x i32> %v251, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v253 = icmp sgt <32 x i32> %v251, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v254 = or <32 x i1> %v252, %v253
  %v255 = trunc <32 x i32> %v251 to <32 x i16>
  store <32 x i16> %v255, ptr %v250, align 1
  %v256 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v254)
  br i1 %v256, label %then257, label %after258
then257:
  %v259 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v259 monotonic, align 8
  br label %after258
after258:
  %v260 = getelementptr i8, ptr %v250, i64 64
  %v261 = shufflevector <16 x i32> %v80, <16 x i32> %v81, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v262 = icmp slt <32 x i32> %v261, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v263 = icmp sgt <32 x i32> %v261, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v264 = or <32 x i1> %v262, %v263
  %v265 = trunc <32 x i32> %v261 to <32 x i16>
  store <32 x i16> %v265, ptr %v260, align 1
  %v266 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v264)
  br i1 %v266, label %then267, label %after268
then267:
  %v269 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v269 monotonic, align 8
  br label %after268
after268:
  %v270 = getelementptr i8, ptr %v250, i64 %v15
  %v271 = shufflevector <16 x i32> %v82, <16 x i32> %v83, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v272 = icmp slt <32 x i32> %v271, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v273 = icmp sgt <32 x i32> %v271, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v274 = or <32 x i1> %v272, %v273
  %v275 = trunc <32 x i32> %v271 to <32 x i16>
  store <32 x i16> %v275, ptr %v270, align 1
  %v276 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v274)
  br i1 %v276, label %then277, label %after278
then277:
  %v279 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v279 monotonic, align 8
  br label %after278
after278:
  %v280 = getelementptr i8, ptr %v270, i64 64
  %v281 = shufflevector <16 x i32> %v84, <16 x i32> %v85, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v282 = icmp slt <32 x i32> %v281, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v283 = icmp sgt <32 x i32> %v281, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v284 = or <32 x i1> %v282, %v283
  %v285 = trunc <32 x i32> %v281 to <32 x i16>
  store <32 x i16> %v285, ptr %v280, align 1
  %v286 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v284)
  br i1 %v286, label %then287, label %after288
then287:
  %v289 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v289 monotonic, align 8
  br label %after288
after288:
  %v290 = getelementptr i8, ptr %v270, i64 %v15
  %v291 = shufflevector <16 x i32> %v86, <16 x i32> %v87, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v292 = icmp slt <32 x i32> %v291, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v293 = icmp sgt <32 x i32> %v291, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v294 = or <32 x i1> %v292, %v293
  %v295 = trunc <32 x i32> %v291 to <32 x i16>
  store <32 x i16> %v295, ptr %v290, align 1
  %v296 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v294)
  br i1 %v296, label %then297, label %after298
then297:
  %v299 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v299 monotonic, align 8
  br label %after298
after298:
  %v300 = getelementptr i8, ptr %v290, i64 64
  %v301 = shufflevector <16 x i32> %v88, <16 x i32> %v89, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v302 = icmp slt <32 x i32> %v301, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v303 = icmp sgt <32 x i32> %v301, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v304 = or <32 x i1> %v302, %v303
  %v305 = trunc <32 x i32> %v301 to <32 x i16>
  store <32 x i16> %v305, ptr %v300, align 1
  %v306 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v304)
  br i1 %v306, label %then307, label %after308
then307:
  %v309 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v309 monotonic, align 8
  br label %after308
after308:
  %v310 = getelementptr i8, ptr %v290, i64 %v15
  %v311 = shufflevector <16 x i32> %v90, <16 x i32> %v91, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v312 = icmp slt <32 x i32> %v311, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v313 = icmp sgt <32 x i32> %v311, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v314 = or <32 x i1> %v312, %v313
  %v315 = trunc <32 x i32> %v311 to <32 x i16>
  store <32 x i16> %v315, ptr %v310, align 1
  %v316 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v314)
  br i1 %v316, label %then317, label %after318
then317:
  %v319 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v319 monotonic, align 8
  br label %after318
after318:
  %v320 = getelementptr i8, ptr %v310, i64 64
  %v321 = shufflevector <16 x i32> %v92, <16 x i32> %v93, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v322 = icmp slt <32 x i32> %v321, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v323 = icmp sgt <32 x i32> %v321, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v324 = or <32 x i1> %v322, %v323
  %v325 = trunc <32 x i32> %v321 to <32 x i16>
  store <32 x i16> %v325, ptr %v320, align 1
  %v326 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v324)
  br i1 %v326, label %then327, label %after328
then327:
  %v329 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v329 monotonic, align 8
  br label %after328
after328:
  %v330 = getelementptr i8, ptr %v310, i64 %v15
  %v331 = shufflevector <16 x i32> %v94, <16 x i32> %v95, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v332 = icmp slt <32 x i32> %v331, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v333 = icmp sgt <32 x i32> %v331, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v334 = or <32 x i1> %v332, %v333
  %v335 = trunc <32 x i32> %v331 to <32 x i16>
  store <32 x i16> %v335, ptr %v330, align 1
  %v336 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v334)
  br i1 %v336, label %then337, label %after338
then337:
  %v339 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v339 monotonic, align 8
  br label %after338
after338:
  %v340 = getelementptr i8, ptr %v330, i64 64
  %v341 = shufflevector <16 x i32> %v96, <16 x i32> %v97, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v342 = icmp slt <32 x i32> %v341, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v343 = icmp sgt <32 x i32> %v341, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v344 = or <32 x i1> %v342, %v343
  %v345 = trunc <32 x i32> %v341 to <32 x i16>
  store <32 x i16> %v345, ptr %v340, align 1
  %v346 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v344)
  br i1 %v346, label %then347, label %after348
then347:
  %v349 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v349 monotonic, align 8
  br label %after348
after348:
  %v350 = getelementptr i8, ptr %v330, i64 %v15
  %v351 = shufflevector <16 x i32> %v98, <16 x i32> %v99, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v352 = icmp slt <32 x i32> %v351, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v353 = icmp sgt <32 x i32> %v351, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v354 = or <32 x i1> %v352, %v353
  %v355 = trunc <32 x i32> %v351 to <32 x i16>
  store <32 x i16> %v355, ptr %v350, align 1
  %v356 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v354)
  br i1 %v356, label %then357, label %after358
then357:
  %v359 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v359 monotonic, align 8
  br label %after358
after358:
  %v360 = getelementptr i8, ptr %v350, i64 64
  %v361 = shufflevector <16 x i32> %v100, <16 x i32> %v101, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v362 = icmp slt <32 x i32> %v361, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v363 = icmp sgt <32 x i32> %v361, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v364 = or <32 x i1> %v362, %v363
  %v365 = trunc <32 x i32> %v361 to <32 x i16>
  store <32 x i16> %v365, ptr %v360, align 1
  %v366 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v364)
  br i1 %v366, label %then367, label %after368
then367:
  %v369 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v369 monotonic, align 8
  br label %after368
after368:
  %v370 = add i64 %v66, 64
  br label %head63
done65:
  %v371 = sub i64 %v43, 32
  br label %head372
head372:
  %v375 = phi i64 [ %v62, %done65 ], [ %v540, %after538 ]
  %v376 = icmp slt i64 %v375, %v43
  br i1 %v376, label %body373, label %done374
body373:
  %v377 = call i64 @llvm.smin.i64(i64 %v375, i64 %v371)
  %v378 = mul i64 %v377, 2
  %v379 = getelementptr i8, ptr %v55, i64 %v378
  br label %head380
head380:
  %v383 = phi i64 [ 0, %body373 ], [ %v464, %body381 ]
  %v384 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v413, %body381 ]
  %v385 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v415, %body381 ]
  %v386 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v421, %body381 ]
  %v387 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v423, %body381 ]
  %v388 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v429, %body381 ]
  %v389 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v431, %body381 ]
  %v390 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v437, %body381 ]
  %v391 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v439, %body381 ]
  %v392 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v445, %body381 ]
  %v393 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v447, %body381 ]
  %v394 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v453, %body381 ]
  %v395 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v455, %body381 ]
  %v396 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v461, %body381 ]
  %v397 = phi <16 x i32> [ zeroinitializer, %body373 ], [ %v463, %body381 ]
  %v398 = icmp slt i64 %v383, %v17
  br i1 %v398, label %body381, label %done382
body381:
  %v399 = mul i64 %v383, 8
  %v400 = getelementptr i8, ptr %v5, i64 %v399
  %v401 = load i64, ptr %v400, align 8
  %v402 = mul i64 %v383, 4
  %v403 = getelementptr i8, ptr %v7, i64 %v402
  %v404 = getelementptr i8, ptr %v379, i64 %v401
  %v405 = load i32, ptr %v403, align 1
  %v406 = insertelement <16 x i32> poison, i32 %v405, i64 0
  %v407 = shufflevector <16 x i32> %v406, <16 x i32> poison, <16 x i32> zeroinitializer
  %v408 = bitcast <16 x i32> %v407 to <32 x i16>
  %v409 = load <32 x i16>, ptr %v404, align 1
  %v410 = getelementptr i8, ptr %v404, i64 2
  %v411 = load <32 x i16>, ptr %v410, align 1
  %v412 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v409, <32 x i16> %v408)
  %v413 = add <16 x i32> %v384, %v412
  %v414 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v411, <32 x i16> %v408)
  %v415 = add <16 x i32> %v385, %v414
  %v416 = getelementptr i8, ptr %v404, i64 %v13
  %v417 = load <32 x i16>, ptr %v416, align 1
  %v418 = getelementptr i8, ptr %v416, i64 2
  %v419 = load <32 x i16>, ptr %v418, align 1
  %v420 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v417, <32 x i16> %v408)
  %v421 = add <16 x i32> %v386, %v420
  %v422 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v419, <32 x i16> %v408)
  %v423 = add <16 x i32> %v387, %v422
  %v424 = getelementptr i8, ptr %v416, i64 %v13
  %v425 = load <32 x i16>, ptr %v424, align 1
  %v426 = getelementptr i8, ptr %v424, i64 2
  %v427 = load <32 x i16>, ptr %v426, align 1
  %v428 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v425, <32 x i16> %v408)
  %v429 = add <16 x i32> %v388, %v428
  %v430 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v427, <32 x i16> %v408)
  %v431 = add <16 x i32> %v389, %v430
  %v432 = getelementptr i8, ptr %v424, i64 %v13
  %v433 = load <32 x i16>, ptr %v432, align 1
  %v434 = getelementptr i8, ptr %v432, i64 2
  %v435 = load <32 x i16>, ptr %v434, align 1
  %v436 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v433, <32 x i16> %v408)
  %v437 = add <16 x i32> %v390, %v436
  %v438 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v435, <32 x i16> %v408)
  %v439 = add <16 x i32> %v391, %v438
  %v440 = getelementptr i8, ptr %v432, i64 %v13
  %v441 = load <32 x i16>, ptr %v440, align 1
  %v442 = getelementptr i8, ptr %v440, i64 2
  %v443 = load <32 x i16>, ptr %v442, align 1
  %v444 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v441, <32 x i16> %v408)
  %v445 = add <16 x i32> %v392, %v444
  %v446 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v443, <32 x i16> %v408)
  %v447 = add <16 x i32> %v393, %v446
  %v448 = getelementptr i8, ptr %v440, i64 %v13
  %v449 = load <32 x i16>, ptr %v448, align 1
  %v450 = getelementptr i8, ptr %v448, i64 2
  %v451 = load <32 x i16>, ptr %v450, align 1
  %v452 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v449, <32 x i16> %v408)
  %v453 = add <16 x i32> %v394, %v452
  %v454 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v451, <32 x i16> %v408)
  %v455 = add <16 x i32> %v395, %v454
  %v456 = getelementptr i8, ptr %v448, i64 %v13
  %v457 = load <32 x i16>, ptr %v456, align 1
  %v458 = getelementptr i8, ptr %v456, i64 2
  %v459 = load <32 x i16>, ptr %v458, align 1
  %v460 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v457, <32 x i16> %v408)
  %v461 = add <16 x i32> %v396, %v460
  %v462 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v459, <32 x i16> %v408)
  %v463 = add <16 x i32> %v397, %v462
  %v464 = add i64 %v383, 1
  br label %head380
done382:
  %v465 = mul i64 %v17, 8
  %v466 = getelementptr i8, ptr %v5, i64 %v465
  %v467 = mul i64 %v17, 4
  %v468 = getelementptr i8, ptr %v7, i64 %v467
  %v469 = mul i64 %v377, 2
  %v470 = getelementptr i8, ptr %v57, i64 %v469
  %v471 = shufflevector <16 x i32> %v384, <16 x i32> %v385, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v472 = icmp slt <32 x i32> %v471, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v473 = icmp sgt <32 x i32> %v471, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v474 = or <32 x i1> %v472, %v473
  %v475 = trunc <32 x i32> %v471 to <32 x i16>
  store <32 x i16> %v475, ptr %v470, align 1
  %v476 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v474)
  br i1 %v476, label %then477, label %after478
then477:
  %v479 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v479 monotonic, align 8
  br label %after478
after478:
  %v480 = getelementptr i8, ptr %v470, i64 %v15
  %v481 = shufflevector <16 x i32> %v386, <16 x i32> %v387, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v482 = icmp slt <32 x i32> %v481, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v483 = icmp sgt <32 x i32> %v481, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v484 = or <32 x i1> %v482, %v483
  %v485 = trunc <32 x i32> %v481 to <32 x i16>
  store <32 x i16> %v485, ptr %v480, align 1
  %v486 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v484)
  br i1 %v486, label %then487, label %after488
then487:
  %v489 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v489 monotonic, align 8
  br label %after488
after488:
  %v490 = getelementptr i8, ptr %v480, i64 %v15
  %v491 = shufflevector <16 x i32> %v388, <16 x i32> %v389, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v492 = icmp slt <32 x i32> %v491, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v493 = icmp sgt <32 x i32> %v491, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v494 = or <32 x i1> %v492, %v493
  %v495 = trunc <32 x i32> %v491 to <32 x i16>
  store <32 x i16> %v495, ptr %v490, align 1
  %v496 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v494)
  br i1 %v496, label %then497, label %after498
then497:
  %v499 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v499 monotonic, align 8
  br label %after498
after498:
  %v500 = getelementptr i8, ptr %v490, i64 %v15
  %v501 = shufflevector <16 x i32> %v390, <16 x i32> %v391, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v502 = icmp slt <32 x i32> %v501, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v503 = icmp sgt <32 x i32> %v501, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v504 = or <32 x i1> %v502, %v503
  %v505 = trunc <32 x i32> %v501 to <32 x i16>
  store <32 x i16> %v505, ptr %v500, align 1
  %v506 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v504)
  br i1 %v506, label %then507, label %after508
then507:
  %v509 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v509 monotonic, align 8
  br label %after508
after508:
  %v510 = getelementptr i8, ptr %v500, i64 %v15
  %v511 = shufflevector <16 x i32> %v392, <16 x i32> %v393, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v512 = icmp slt <32 x i32> %v511, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v513 = icmp sgt <32 x i32> %v511, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v514 = or <32 x i1> %v512, %v513
  %v515 = trunc <32 x i32> %v511 to <32 x i16>
  store <32 x i16> %v515, ptr %v510, align 1
  %v516 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v514)
  br i1 %v516, label %then517, label %after518
then517:
  %v519 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v519 monotonic, align 8
  br label %after518
after518:
  %v520 = getelementptr i8, ptr %v510, i64 %v15
  %v521 = shufflevector <16 x i32> %v394, <16 x i32> %v395, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v522 = icmp slt <32 x i32> %v521, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v523 = icmp sgt <32 x i32> %v521, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v524 = or <32 x i1> %v522, %v523
  %v525 = trunc <32 x i32> %v521 to <32 x i16>
  store <32 x i16> %v525, ptr %v520, align 1
  %v526 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v524)
  br i1 %v526, label %then527, label %after528
then527:
  %v529 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v529 monotonic, align 8
  br label %after528
after528:
  %v530 = getelementptr i8, ptr %v520, i64 %v15
  %v531 = shufflevector <16 x i32> %v396, <16 x i32> %v397, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v532 = icmp slt <32 x i32> %v531, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v533 = icmp sgt <32 x i32> %v531, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v534 = or <32 x i1> %v532, %v533
  %v535 = trunc <32 x i32> %v531 to <32 x i16>
  store <32 x i16> %v535, ptr %v530, align 1
  %v536 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v534)
  br i1 %v536, label %then537, label %after538
then537:
  %v539 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v539 monotonic, align 8
  br label %after538
after538:
  %v540 = add i64 %v375, 32
  br label %head372
done374:
  %v541 = add i64 %v51, 7
  br label %head48
done50:
  br label %after46
after46:
  %v542 = xor i1 %v44, true
  br i1 %v542, label %then543, label %after544
then543:
  br label %head545
head545:
  %v548 = phi i64 [ %v38, %then543 ], [ %v604, %done557 ]
  %v549 = icmp slt i64 %v548, %v41
  br i1 %v549, label %body546, label %done547
body546:
  %v550 = mul i64 %v548, %v13
  %v551 = getelementptr i8, ptr %v1, i64 %v550
  %v552 = mul i64 %v548, %v15
  %v553 = getelementptr i8, ptr %v3, i64 %v552
  %v554 = sub i64 %v43, 32
  br label %head555
head555:
  %v558 = phi i64 [ %v39, %body546 ], [ %v603, %after601 ]
  %v559 = icmp slt i64 %v558, %v43
  br i1 %v559, label %body556, label %done557
body556:
  %v560 = call i64 @llvm.smin.i64(i64 %v558, i64 %v554)
  %v561 = mul i64 %v560, 2
  %v562 = getelementptr i8, ptr %v551, i64 %v561
  br label %head563
head563:
  %v566 = phi i64 [ 0, %body556 ], [ %v587, %body564 ]
  %v567 = phi <16 x i32> [ zeroinitializer, %body556 ], [ %v584, %body564 ]
  %v568 = phi <16 x i32> [ zeroinitializer, %body556 ], [ %v586, %body564 ]
  %v569 = icmp slt i64 %v566, %v17
  br i1 %v569, label %body564, label %done565
body564:
  %v570 = mul i64 %v566, 8
  %v571 = getelementptr i8, ptr %v5, i64 %v570
  %v572 = load i64, ptr %v571, align 8
  %v573 = mul i64 %v566, 4
  %v574 = getelementptr i8, ptr %v7, i64 %v573
  %v575 = getelementptr i8, ptr %v562, i64 %v572
  %v576 = load i32, ptr %v574, align 1
  %v577 = insertelement <16 x i32> poison, i32 %v576, i64 0
  %v578 = shufflevector <16 x i32> %v577, <16 x i32> poison, <16 x i32> zeroinitializer
  %v579 = bitcast <16 x i32> %v578 to <32 x i16>
  %v580 = load <32 x i16>, ptr %v575, align 1
  %v581 = getelementptr i8, ptr %v575, i64 2
  %v582 = load <32 x i16>, ptr %v581, align 1
  %v583 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v580, <32 x i16> %v579)
  %v584 = add <16 x i32> %v567, %v583
  %v585 = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %v582, <32 x i16> %v579)
  %v586 = add <16 x i32> %v568, %v585
  %v587 = add i64 %v566, 1
  br label %head563
done565:
  %v588 = mul i64 %v17, 8
  %v589 = getelementptr i8, ptr %v5, i64 %v588
  %v590 = mul i64 %v17, 4
  %v591 = getelementptr i8, ptr %v7, i64 %v590
  %v592 = mul i64 %v560, 2
  %v593 = getelementptr i8, ptr %v553, i64 %v592
  %v594 = shufflevector <16 x i32> %v567, <16 x i32> %v568, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %v595 = icmp slt <32 x i32> %v594, <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>
  %v596 = icmp sgt <32 x i32> %v594, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %v597 = or <32 x i1> %v595, %v596
  %v598 = trunc <32 x i32> %v594 to <32 x i16>
  store <32 x i16> %v598, ptr %v593, align 1
  %v599 = call i1 @llvm.vector.reduce.or.v32i1(<32 x i1> %v597)
  br i1 %v599, label %then600, label %after601
then600:
  %v602 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v602 monotonic, align 8
  br label %after601
after601:
  %v603 = add i64 %v558, 32
  br label %head555
done557:
  %v604 = add i64 %v548, 1
  br label %head545
done547:
  br label %after544
after544:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)
declare i1 @llvm.vector.reduce.or.v32i1(<32 x i1>)
