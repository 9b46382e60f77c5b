; stencil[i16→i32→i16, pairs of taps; tile 5×1 vectors of 16, rows; columns of 3 taps]
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
  %v44 = icmp sge i64 %v9, 5
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 5
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v244, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 16
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v242, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v190, %body68 ]
  %v71 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v126, %body68 ]
  %v72 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v128, %body68 ]
  %v73 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v142, %body68 ]
  %v74 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v144, %body68 ]
  %v75 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v158, %body68 ]
  %v76 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v160, %body68 ]
  %v77 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v174, %body68 ]
  %v78 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v176, %body68 ]
  %v79 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v186, %body68 ]
  %v80 = phi <8 x i32> [ zeroinitializer, %body60 ], [ %v188, %body68 ]
  %v81 = icmp slt i64 %v70, %v17
  br i1 %v81, label %body68, label %done69
body68:
  %v82 = mul i64 %v70, 8
  %v83 = getelementptr i8, ptr %v5, i64 %v82
  %v84 = load i64, ptr %v83, align 8
  %v85 = mul i64 %v70, 12
  %v86 = getelementptr i8, ptr %v7, i64 %v85
  %v87 = getelementptr i8, ptr %v66, i64 %v84
  %v88 = load i32, ptr %v86, align 1
  %v89 = getelementptr i8, ptr %v86, i64 4
  %v90 = load i32, ptr %v89, align 1
  %v91 = getelementptr i8, ptr %v86, i64 8
  %v92 = load i32, ptr %v91, align 1
  %v93 = insertelement <8 x i32> poison, i32 %v88, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = bitcast <8 x i32> %v94 to <16 x i16>
  %v96 = insertelement <8 x i32> poison, i32 %v90, i64 0
  %v97 = shufflevector <8 x i32> %v96, <8 x i32> poison, <8 x i32> zeroinitializer
  %v98 = bitcast <8 x i32> %v97 to <16 x i16>
  %v99 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v100 = shufflevector <8 x i32> %v99, <8 x i32> poison, <8 x i32> zeroinitializer
  %v101 = bitcast <8 x i32> %v100 to <16 x i16>
  %v102 = load <16 x i16>, ptr %v87, align 1
  %v103 = getelementptr i8, ptr %v87, i64 2
  %v104 = load <16 x i16>, ptr %v103, align 1
  %v105 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v102, <16 x i16> %v95)
  %v106 = add <8 x i32> %v71, %v105
  %v107 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v104, <16 x i16> %v95)
  %v108 = add <8 x i32> %v72, %v107
  %v109 = getelementptr i8, ptr %v87, i64 %v13
  %v110 = load <16 x i16>, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v109, i64 2
  %v112 = load <16 x i16>, ptr %v111, align 1
  %v113 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v110, <16 x i16> %v98)
  %v114 = add <8 x i32> %v106, %v113
  %v115 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v112, <16 x i16> %v98)
  %v116 = add <8 x i32> %v108, %v115
  %v117 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v110, <16 x i16> %v95)
  %v118 = add <8 x i32> %v73, %v117
  %v119 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v112, <16 x i16> %v95)
  %v120 = add <8 x i32> %v74, %v119
  %v121 = getelementptr i8, ptr %v109, i64 %v13
  %v122 = load <16 x i16>, ptr %v121, align 1
  %v123 = getelementptr i8, ptr %v121, i64 2
  %v124 = load <16 x i16>, ptr %v123, align 1
  %v125 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v122, <16 x i16> %v101)
  %v126 = add <8 x i32> %v114, %v125
  %v127 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v124, <16 x i16> %v101)
  %v128 = add <8 x i32> %v116, %v127
  %v129 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v122, <16 x i16> %v98)
  %v130 = add <8 x i32> %v118, %v129
  %v131 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v124, <16 x i16> %v98)
  %v132 = add <8 x i32> %v120, %v131
  %v133 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v122, <16 x i16> %v95)
  %v134 = add <8 x i32> %v75, %v133
  %v135 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v124, <16 x i16> %v95)
  %v136 = add <8 x i32> %v76, %v135
  %v137 = getelementptr i8, ptr %v121, i64 %v13
  %v138 = load <16 x i16>, ptr %v137, align 1
  %v139 = getelementptr i8, ptr %v137, i64 2
  %v140 = load <16 x i16>, ptr %v139, align 1
  %v141 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v138, <16 x i16> %v101)
  %v142 = add <8 x i32> %v130, %v141
  %v143 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v140, <16 x i16> %v101)
  %v144 = add <8 x i32> %v132, %v143
  %v145 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v138, <16 x i16> %v98)
  %v146 = add <8 x i32> %v134, %v145
  %v147 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v140, <16 x i16> %v98)
  %v148 = add <8 x i32> %v136, %v147
  %v149 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v138, <16 x i16> %v95)
  %v150 = add <8 x i32> %v77, %v149
  %v151 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v140, <16 x i16> %v95)
  %v152 = add <8 x i32> %v78, %v151
  %v153 = getelementptr i8, ptr %v137, i64 %v13
  %v154 = load <16 x i16>, ptr %v153, align 1
  %v155 = getelementptr i8, ptr %v153, i64 2
  %v156 = load <16 x i16>, ptr %v155, align 1
  %v157 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v154, <16 x i16> %v101)
  %v158 = add <8 x i32> %v146, %v157
  %v159 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v156, <16 x i16> %v101)
  %v160 = add <8 x i32> %v148, %v159
  %v161 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v154, <16 x i16> %v98)
  %v162 = add <8 x i32> %v150, %v161
  %v163 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v156, <16 x i16> %v98)
  %v164 = add <8 x i32> %v152, %v163
  %v165 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v154, <16 x i16> %v95)
  %v166 = add <8 x i32> %v79, %v165
  %v167 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v156, <16 x i16> %v95)
  %v168 = add <8 x i32> %v80, %v167
  %v169 = getelementptr i8, ptr %v153, i64 %v13
  %v170 = load <16 x i16>, ptr %v169, align 1
  %v171 = getelementptr i8, ptr %v169, i64 2
  %v172 = load <16 x i16>, ptr %v171, align 1
  %v173 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v170, <16 x i16> %v101)
  %v174 = add <8 x i32> %v162, %v173
  %v175 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v172, <16 x i16> %v101)
  %v176 = add <8 x i32> %v164, %v175
  %v177 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v170, <16 x i16> %v98)
  %v178 = add <8 x i32> %v166, %v177
  %v179 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v172, <16 x i16> %v98)
  %v180 = add <8 x i32> %v168, %v179
  %v181 = getelementptr i8, ptr %v169, i64 %v13
  %v182 = load <16 x i16>, ptr %v181, align 1
  %v183 = getelementptr i8, ptr %v181, i64 2
  %v184 = load <16 x i16>, ptr %v183, align 1
  %v185 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v182, <16 x i16> %v101)
  %v186 = add <8 x i32> %v178, %v185
  %v187 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v184, <16 x i16> %v101)
  %v188 = add <8 x i32> %v180, %v187
  %v189 = add i64 %v70, 1
  %v190 = freeze i64 %v189
  br label %head67
done69:
  %v191 = mul i64 %v17, 8
  %v192 = getelementptr i8, ptr %v5, i64 %v191
  %v193 = mul i64 %v17, 12
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = mul i64 %v64, 2
  %v196 = getelementptr i8, ptr %v57, i64 %v195
  %v197 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v71, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v198 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v197, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v199 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v72, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v200 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v199, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v201 = and <8 x i32> %v198, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v202 = shl <8 x i32> %v200, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v203 = or <8 x i32> %v201, %v202
  %v204 = bitcast <8 x i32> %v203 to <16 x i16>
  store <16 x i16> %v204, ptr %v196, align 1
  %v205 = getelementptr i8, ptr %v196, i64 %v15
  %v206 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v73, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v207 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v206, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v208 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v74, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v209 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v208, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v210 = and <8 x i32> %v207, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v211 = shl <8 x i32> %v209, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v212 = or <8 x i32> %v210, %v211
  %v213 = bitcast <8 x i32> %v212 to <16 x i16>
  store <16 x i16> %v213, ptr %v205, align 1
  %v214 = getelementptr i8, ptr %v205, i64 %v15
  %v215 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v75, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v216 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v215, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v217 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v76, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v218 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v217, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v219 = and <8 x i32> %v216, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v220 = shl <8 x i32> %v218, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v221 = or <8 x i32> %v219, %v220
  %v222 = bitcast <8 x i32> %v221 to <16 x i16>
  store <16 x i16> %v222, ptr %v214, align 1
  %v223 = getelementptr i8, ptr %v214, i64 %v15
  %v224 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v77, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v225 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v224, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v226 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v78, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v227 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v226, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v228 = and <8 x i32> %v225, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v229 = shl <8 x i32> %v227, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v230 = or <8 x i32> %v228, %v229
  %v231 = bitcast <8 x i32> %v230 to <16 x i16>
  store <16 x i16> %v231, ptr %v223, align 1
  %v232 = getelementptr i8, ptr %v223, i64 %v15
  %v233 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v79, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v234 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v233, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v235 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v80, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v236 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v235, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v237 = and <8 x i32> %v234, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v238 = shl <8 x i32> %v236, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v239 = or <8 x i32> %v237, %v238
  %v240 = bitcast <8 x i32> %v239 to <16 x i16>
  store <16 x i16> %v240, ptr %v232, align 1
  %v241 = add i64 %v62, 16
  %v242 = freeze i64 %v241
  br label %head59
done61:
  %v243 = add i64 %v51, 5
  %v244 = freeze i64 %v243
  br label %head48
done50:
  br label %after46
after46:
  %v245 = xor i1 %v44, true
  br i1 %v245, label %then246, label %after247
then246:
  br label %head248
head248:
  %v251 = phi i64 [ %v38, %then246 ], [ %v335, %done260 ]
  %v252 = icmp slt i64 %v251, %v41
  br i1 %v252, label %body249, label %done250
body249:
  %v253 = mul i64 %v251, %v13
  %v254 = getelementptr i8, ptr %v1, i64 %v253
  %v255 = mul i64 %v251, %v15
  %v256 = getelementptr i8, ptr %v3, i64 %v255
  %v257 = sub i64 %v43, 16
  br label %head258
head258:
  %v261 = phi i64 [ %v39, %body249 ], [ %v333, %done268 ]
  %v262 = icmp slt i64 %v261, %v43
  br i1 %v262, label %body259, label %done260
body259:
  %v263 = call i64 @llvm.smin.i64(i64 %v261, i64 %v257)
  %v264 = mul i64 %v263, 2
  %v265 = getelementptr i8, ptr %v254, i64 %v264
  br label %head266
head266:
  %v269 = phi i64 [ 0, %body259 ], [ %v317, %body267 ]
  %v270 = phi <8 x i32> [ zeroinitializer, %body259 ], [ %v313, %body267 ]
  %v271 = phi <8 x i32> [ zeroinitializer, %body259 ], [ %v315, %body267 ]
  %v272 = icmp slt i64 %v269, %v17
  br i1 %v272, label %body267, label %done268
body267:
  %v273 = mul i64 %v269, 8
  %v274 = getelementptr i8, ptr %v5, i64 %v273
  %v275 = load i64, ptr %v274, align 8
  %v276 = mul i64 %v269, 12
  %v277 = getelementptr i8, ptr %v7, i64 %v276
  %v278 = getelementptr i8, ptr %v265, i64 %v275
  %v279 = load i32, ptr %v277, align 1
  %v280 = getelementptr i8, ptr %v277, i64 4
  %v281 = load i32, ptr %v280, align 1
  %v282 = getelementptr i8, ptr %v277, i64 8
  %v283 = load i32, ptr %v282, align 1
  %v284 = insertelement <8 x i32> poison, i32 %v279, i64 0
  %v285 = shufflevector <8 x i32> %v284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v286 = bitcast <8 x i32> %v285 to <16 x i16>
  %v287 = insertelement <8 x i32> poison, i32 %v281, i64 0
  %v288 = shufflevector <8 x i32> %v287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v289 = bitcast <8 x i32> %v288 to <16 x i16>
  %v290 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v291 = shufflevector <8 x i32> %v290, <8 x i32> poison, <8 x i32> zeroinitializer
  %v292 = bitcast <8 x i32> %v291 to <16 x i16>
  %v293 = load <16 x i16>, ptr %v278, align 1
  %v294 = getelementptr i8, ptr %v278, i64 2
  %v295 = load <16 x i16>, ptr %v294, align 1
  %v296 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v293, <16 x i16> %v286)
  %v297 = add <8 x i32> %v270, %v296
  %v298 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v295, <16 x i16> %v286)
  %v299 = add <8 x i32> %v271, %v298
  %v300 = getelementptr i8, ptr %v278, i64 %v13
  %v301 = load <16 x i16>, ptr %v300, align 1
  %v302 = getelementptr i8, ptr %v300, i64 2
  %v303 = load <16 x i16>, ptr %v302, align 1
  %v304 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v301, <16 x i16> %v289)
  %v305 = add <8 x i32> %v297, %v304
  %v306 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v303, <16 x i16> %v289)
  %v307 = add <8 x i32> %v299, %v306
  %v308 = getelementptr i8, ptr %v300, i64 %v13
  %v309 = load <16 x i16>, ptr %v308, align 1
  %v310 = getelementptr i8, ptr %v308, i64 2
  %v311 = load <16 x i16>, ptr %v310, align 1
  %v312 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v309, <16 x i16> %v292)
  %v313 = add <8 x i32> %v305, %v312
  %v314 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v311, <16 x i16> %v292)
  %v315 = add <8 x i32> %v307, %v314
  %v316 = add i64 %v269, 1
  %v317 = freeze i64 %v316
  br label %head266
done268:
  %v318 = mul i64 %v17, 8
  %v319 = getelementptr i8, ptr %v5, i64 %v318
  %v320 = mul i64 %v17, 12
  %v321 = getelementptr i8, ptr %v7, i64 %v320
  %v322 = mul i64 %v263, 2
  %v323 = getelementptr i8, ptr %v256, i64 %v322
  %v324 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v270, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v325 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v324, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v326 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %v271, <8 x i32> <i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768, i32 -32768>)
  %v327 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %v326, <8 x i32> <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>)
  %v328 = and <8 x i32> %v325, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %v329 = shl <8 x i32> %v327, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v330 = or <8 x i32> %v328, %v329
  %v331 = bitcast <8 x i32> %v330 to <16 x i16>
  store <16 x i16> %v331, ptr %v323, align 1
  %v332 = add i64 %v261, 16
  %v333 = freeze i64 %v332
  br label %head258
done260:
  %v334 = add i64 %v251, 1
  %v335 = freeze i64 %v334
  br label %head248
done250:
  br label %after247
after247:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>)
