; stencil[f16→f32→f16; tile 2×1 vectors of 4, rows; columns of 2 taps]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
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
  %v44 = icmp sge i64 %v9, 2
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 2
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v188, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 4
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v187, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v135, %body68 ]
  %v71 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v117, %body68 ]
  %v72 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v134, %body68 ]
  %v73 = icmp slt i64 %v70, %v17
  br i1 %v73, label %body68, label %done69
body68:
  %v74 = mul i64 %v70, 8
  %v75 = getelementptr i8, ptr %v5, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = mul i64 %v70, 8
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = getelementptr i8, ptr %v66, i64 %v76
  %v80 = load float, ptr %v78, align 1
  %v81 = insertelement <4 x float> poison, float %v80, i64 0
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> zeroinitializer
  %v83 = getelementptr i8, ptr %v78, i64 4
  %v84 = load float, ptr %v83, align 1
  %v85 = insertelement <4 x float> poison, float %v84, i64 0
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <4 x i32> zeroinitializer
  %v87 = load <4 x i16>, ptr %v79, align 1
  %v88 = zext <4 x i16> %v87 to <4 x i32>
  %v89 = and <4 x i32> %v88, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v90 = shl <4 x i32> %v89, <i32 13, i32 13, i32 13, i32 13>
  %v91 = bitcast <4 x i32> %v90 to <4 x float>
  %v92 = fmul <4 x float> %v91, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v93 = icmp uge <4 x i32> %v90, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v94 = or <4 x i32> %v90, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v95 = bitcast <4 x float> %v92 to <4 x i32>
  %v96 = and <4 x i32> %v88, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v97 = shl <4 x i32> %v96, <i32 16, i32 16, i32 16, i32 16>
  %v98 = select <4 x i1> %v93, <4 x i32> %v94, <4 x i32> %v95
  %v99 = or <4 x i32> %v98, %v97
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v82, <4 x float> %v71)
  %v102 = getelementptr i8, ptr %v79, i64 %v13
  %v103 = load <4 x i16>, ptr %v102, align 1
  %v104 = zext <4 x i16> %v103 to <4 x i32>
  %v105 = and <4 x i32> %v104, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v106 = shl <4 x i32> %v105, <i32 13, i32 13, i32 13, i32 13>
  %v107 = bitcast <4 x i32> %v106 to <4 x float>
  %v108 = fmul <4 x float> %v107, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v109 = icmp uge <4 x i32> %v106, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v110 = or <4 x i32> %v106, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v111 = bitcast <4 x float> %v108 to <4 x i32>
  %v112 = and <4 x i32> %v104, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v113 = shl <4 x i32> %v112, <i32 16, i32 16, i32 16, i32 16>
  %v114 = select <4 x i1> %v109, <4 x i32> %v110, <4 x i32> %v111
  %v115 = or <4 x i32> %v114, %v113
  %v116 = bitcast <4 x i32> %v115 to <4 x float>
  %v117 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v86, <4 x float> %v101)
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v82, <4 x float> %v72)
  %v119 = getelementptr i8, ptr %v102, i64 %v13
  %v120 = load <4 x i16>, ptr %v119, align 1
  %v121 = zext <4 x i16> %v120 to <4 x i32>
  %v122 = and <4 x i32> %v121, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v123 = shl <4 x i32> %v122, <i32 13, i32 13, i32 13, i32 13>
  %v124 = bitcast <4 x i32> %v123 to <4 x float>
  %v125 = fmul <4 x float> %v124, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v126 = icmp uge <4 x i32> %v123, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v127 = or <4 x i32> %v123, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v128 = bitcast <4 x float> %v125 to <4 x i32>
  %v129 = and <4 x i32> %v121, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v130 = shl <4 x i32> %v129, <i32 16, i32 16, i32 16, i32 16>
  %v131 = select <4 x i1> %v126, <4 x i32> %v127, <4 x i32> %v128
  %v132 = or <4 x i32> %v131, %v130
  %v133 = bitcast <4 x i32> %v132 to <4 x float>
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v86, <4 x float> %v118)
  %v135 = add i64 %v70, 1
  br label %head67
done69:
  %v136 = mul i64 %v17, 8
  %v137 = getelementptr i8, ptr %v5, i64 %v136
  %v138 = mul i64 %v17, 8
  %v139 = getelementptr i8, ptr %v7, i64 %v138
  %v140 = mul i64 %v64, 2
  %v141 = getelementptr i8, ptr %v57, i64 %v140
  %v142 = bitcast <4 x float> %v71 to <4 x i32>
  %v143 = lshr <4 x i32> %v142, <i32 16, i32 16, i32 16, i32 16>
  %v144 = and <4 x i32> %v143, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v145 = and <4 x i32> %v142, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v146 = lshr <4 x i32> %v145, <i32 13, i32 13, i32 13, i32 13>
  %v147 = and <4 x i32> %v146, <i32 1, i32 1, i32 1, i32 1>
  %v148 = add <4 x i32> %v145, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v149 = add <4 x i32> %v148, %v147
  %v150 = lshr <4 x i32> %v149, <i32 13, i32 13, i32 13, i32 13>
  %v151 = bitcast <4 x i32> %v145 to <4 x float>
  %v152 = fadd <4 x float> %v151, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v153 = bitcast <4 x float> %v152 to <4 x i32>
  %v154 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v155 = sub <4 x i32> %v153, %v154
  %v156 = icmp ult <4 x i32> %v145, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v157 = select <4 x i1> %v156, <4 x i32> %v155, <4 x i32> %v150
  %v158 = icmp ugt <4 x i32> %v145, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v159 = select <4 x i1> %v158, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v160 = icmp uge <4 x i32> %v145, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v161 = select <4 x i1> %v160, <4 x i32> %v159, <4 x i32> %v157
  %v162 = or <4 x i32> %v161, %v144
  %v163 = trunc <4 x i32> %v162 to <4 x i16>
  store <4 x i16> %v163, ptr %v141, align 1
  %v164 = getelementptr i8, ptr %v141, i64 %v15
  %v165 = bitcast <4 x float> %v72 to <4 x i32>
  %v166 = lshr <4 x i32> %v165, <i32 16, i32 16, i32 16, i32 16>
  %v167 = and <4 x i32> %v166, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v168 = and <4 x i32> %v165, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v169 = lshr <4 x i32> %v168, <i32 13, i32 13, i32 13, i32 13>
  %v170 = and <4 x i32> %v169, <i32 1, i32 1, i32 1, i32 1>
  %v171 = add <4 x i32> %v168, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v172 = add <4 x i32> %v171, %v170
  %v173 = lshr <4 x i32> %v172, <i32 13, i32 13, i32 13, i32 13>
  %v174 = bitcast <4 x i32> %v168 to <4 x float>
  %v175 = fadd <4 x float> %v174, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v176 = bitcast <4 x float> %v175 to <4 x i32>
  %v177 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v178 = sub <4 x i32> %v176, %v177
  %v179 = icmp ult <4 x i32> %v168, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v180 = select <4 x i1> %v179, <4 x i32> %v178, <4 x i32> %v173
  %v181 = icmp ugt <4 x i32> %v168, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v182 = select <4 x i1> %v181, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v183 = icmp uge <4 x i32> %v168, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v184 = select <4 x i1> %v183, <4 x i32> %v182, <4 x i32> %v180
  %v185 = or <4 x i32> %v184, %v167
  %v186 = trunc <4 x i32> %v185 to <4 x i16>
  store <4 x i16> %v186, ptr %v164, align 1
  %v187 = add i64 %v62, 4
  br label %head59
done61:
  %v188 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v189 = xor i1 %v44, true
  br i1 %v189, label %then190, label %after191
then190:
  br label %head192
head192:
  %v195 = phi i64 [ %v38, %then190 ], [ %v290, %done204 ]
  %v196 = icmp slt i64 %v195, %v41
  br i1 %v196, label %body193, label %done194
body193:
  %v197 = mul i64 %v195, %v13
  %v198 = getelementptr i8, ptr %v1, i64 %v197
  %v199 = mul i64 %v195, %v15
  %v200 = getelementptr i8, ptr %v3, i64 %v199
  %v201 = sub i64 %v43, 4
  br label %head202
head202:
  %v205 = phi i64 [ %v39, %body193 ], [ %v289, %done212 ]
  %v206 = icmp slt i64 %v205, %v43
  br i1 %v206, label %body203, label %done204
body203:
  %v207 = call i64 @llvm.smin.i64(i64 %v205, i64 %v201)
  %v208 = mul i64 %v207, 2
  %v209 = getelementptr i8, ptr %v198, i64 %v208
  br label %head210
head210:
  %v213 = phi i64 [ 0, %body203 ], [ %v260, %body211 ]
  %v214 = phi <4 x float> [ zeroinitializer, %body203 ], [ %v259, %body211 ]
  %v215 = icmp slt i64 %v213, %v17
  br i1 %v215, label %body211, label %done212
body211:
  %v216 = mul i64 %v213, 8
  %v217 = getelementptr i8, ptr %v5, i64 %v216
  %v218 = load i64, ptr %v217, align 8
  %v219 = mul i64 %v213, 8
  %v220 = getelementptr i8, ptr %v7, i64 %v219
  %v221 = getelementptr i8, ptr %v209, i64 %v218
  %v222 = load float, ptr %v220, align 1
  %v223 = insertelement <4 x float> poison, float %v222, i64 0
  %v224 = shufflevector <4 x float> %v223, <4 x float> poison, <4 x i32> zeroinitializer
  %v225 = getelementptr i8, ptr %v220, i64 4
  %v226 = load float, ptr %v225, align 1
  %v227 = insertelement <4 x float> poison, float %v226, i64 0
  %v228 = shufflevector <4 x float> %v227, <4 x float> poison, <4 x i32> zeroinitializer
  %v229 = load <4 x i16>, ptr %v221, align 1
  %v230 = zext <4 x i16> %v229 to <4 x i32>
  %v231 = and <4 x i32> %v230, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v232 = shl <4 x i32> %v231, <i32 13, i32 13, i32 13, i32 13>
  %v233 = bitcast <4 x i32> %v232 to <4 x float>
  %v234 = fmul <4 x float> %v233, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v235 = icmp uge <4 x i32> %v232, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v236 = or <4 x i32> %v232, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v237 = bitcast <4 x float> %v234 to <4 x i32>
  %v238 = and <4 x i32> %v230, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v239 = shl <4 x i32> %v238, <i32 16, i32 16, i32 16, i32 16>
  %v240 = select <4 x i1> %v235, <4 x i32> %v236, <4 x i32> %v237
  %v241 = or <4 x i32> %v240, %v239
  %v242 = bitcast <4 x i32> %v241 to <4 x float>
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v224, <4 x float> %v214)
  %v244 = getelementptr i8, ptr %v221, i64 %v13
  %v245 = load <4 x i16>, ptr %v244, align 1
  %v246 = zext <4 x i16> %v245 to <4 x i32>
  %v247 = and <4 x i32> %v246, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v248 = shl <4 x i32> %v247, <i32 13, i32 13, i32 13, i32 13>
  %v249 = bitcast <4 x i32> %v248 to <4 x float>
  %v250 = fmul <4 x float> %v249, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v251 = icmp uge <4 x i32> %v248, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v252 = or <4 x i32> %v248, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v253 = bitcast <4 x float> %v250 to <4 x i32>
  %v254 = and <4 x i32> %v246, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v255 = shl <4 x i32> %v254, <i32 16, i32 16, i32 16, i32 16>
  %v256 = select <4 x i1> %v251, <4 x i32> %v252, <4 x i32> %v253
  %v257 = or <4 x i32> %v256, %v255
  %v258 = bitcast <4 x i32> %v257 to <4 x float>
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> %v228, <4 x float> %v243)
  %v260 = add i64 %v213, 1
  br label %head210
done212:
  %v261 = mul i64 %v17, 8
  %v262 = getelementptr i8, ptr %v5, i64 %v261
  %v263 = mul i64 %v17, 8
  %v264 = getelementptr i8, ptr %v7, i64 %v263
  %v265 = mul i64 %v207, 2
  %v266 = getelementptr i8, ptr %v200, i64 %v265
  %v267 = bitcast <4 x float> %v214 to <4 x i32>
  %v268 = lshr <4 x i32> %v267, <i32 16, i32 16, i32 16, i32 16>
  %v269 = and <4 x i32> %v268, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v270 = and <4 x i32> %v267, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v271 = lshr <4 x i32> %v270, <i32 13, i32 13, i32 13, i32 13>
  %v272 = and <4 x i32> %v271, <i32 1, i32 1, i32 1, i32 1>
  %v273 = add <4 x i32> %v270, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v274 = add <4 x i32> %v273, %v272
  %v275 = lshr <4 x i32> %v274, <i32 13, i32 13, i32 13, i32 13>
  %v276 = bitcast <4 x i32> %v270 to <4 x float>
  %v277 = fadd <4 x float> %v276, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v278 = bitcast <4 x float> %v277 to <4 x i32>
  %v279 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v280 = sub <4 x i32> %v278, %v279
  %v281 = icmp ult <4 x i32> %v270, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v282 = select <4 x i1> %v281, <4 x i32> %v280, <4 x i32> %v275
  %v283 = icmp ugt <4 x i32> %v270, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v284 = select <4 x i1> %v283, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v285 = icmp uge <4 x i32> %v270, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v286 = select <4 x i1> %v285, <4 x i32> %v284, <4 x i32> %v282
  %v287 = or <4 x i32> %v286, %v269
  %v288 = trunc <4 x i32> %v287 to <4 x i16>
  store <4 x i16> %v288, ptr %v266, align 1
  %v289 = add i64 %v205, 4
  br label %head202
done204:
  %v290 = add i64 %v195, 1
  br label %head192
done194:
  br label %after191
after191:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
