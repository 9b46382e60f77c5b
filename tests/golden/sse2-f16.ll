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
  %v51 = phi i64 [ %v38, %then45 ], [ %v191, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v189, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v136, %body68 ]
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
  %v136 = freeze i64 %v135
  br label %head67
done69:
  %v137 = mul i64 %v17, 8
  %v138 = getelementptr i8, ptr %v5, i64 %v137
  %v139 = mul i64 %v17, 8
  %v140 = getelementptr i8, ptr %v7, i64 %v139
  %v141 = mul i64 %v64, 2
  %v142 = getelementptr i8, ptr %v57, i64 %v141
  %v143 = bitcast <4 x float> %v71 to <4 x i32>
  %v144 = lshr <4 x i32> %v143, <i32 16, i32 16, i32 16, i32 16>
  %v145 = and <4 x i32> %v144, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v146 = and <4 x i32> %v143, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v147 = lshr <4 x i32> %v146, <i32 13, i32 13, i32 13, i32 13>
  %v148 = and <4 x i32> %v147, <i32 1, i32 1, i32 1, i32 1>
  %v149 = add <4 x i32> %v146, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v150 = add <4 x i32> %v149, %v148
  %v151 = lshr <4 x i32> %v150, <i32 13, i32 13, i32 13, i32 13>
  %v152 = bitcast <4 x i32> %v146 to <4 x float>
  %v153 = fadd <4 x float> %v152, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v154 = bitcast <4 x float> %v153 to <4 x i32>
  %v155 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v156 = sub <4 x i32> %v154, %v155
  %v157 = icmp ult <4 x i32> %v146, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v158 = select <4 x i1> %v157, <4 x i32> %v156, <4 x i32> %v151
  %v159 = icmp ugt <4 x i32> %v146, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v160 = select <4 x i1> %v159, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v161 = icmp uge <4 x i32> %v146, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v162 = select <4 x i1> %v161, <4 x i32> %v160, <4 x i32> %v158
  %v163 = or <4 x i32> %v162, %v145
  %v164 = trunc <4 x i32> %v163 to <4 x i16>
  store <4 x i16> %v164, ptr %v142, align 1
  %v165 = getelementptr i8, ptr %v142, i64 %v15
  %v166 = bitcast <4 x float> %v72 to <4 x i32>
  %v167 = lshr <4 x i32> %v166, <i32 16, i32 16, i32 16, i32 16>
  %v168 = and <4 x i32> %v167, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v169 = and <4 x i32> %v166, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v170 = lshr <4 x i32> %v169, <i32 13, i32 13, i32 13, i32 13>
  %v171 = and <4 x i32> %v170, <i32 1, i32 1, i32 1, i32 1>
  %v172 = add <4 x i32> %v169, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v173 = add <4 x i32> %v172, %v171
  %v174 = lshr <4 x i32> %v173, <i32 13, i32 13, i32 13, i32 13>
  %v175 = bitcast <4 x i32> %v169 to <4 x float>
  %v176 = fadd <4 x float> %v175, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v177 = bitcast <4 x float> %v176 to <4 x i32>
  %v178 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v179 = sub <4 x i32> %v177, %v178
  %v180 = icmp ult <4 x i32> %v169, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v181 = select <4 x i1> %v180, <4 x i32> %v179, <4 x i32> %v174
  %v182 = icmp ugt <4 x i32> %v169, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v183 = select <4 x i1> %v182, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v184 = icmp uge <4 x i32> %v169, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v185 = select <4 x i1> %v184, <4 x i32> %v183, <4 x i32> %v181
  %v186 = or <4 x i32> %v185, %v168
  %v187 = trunc <4 x i32> %v186 to <4 x i16>
  store <4 x i16> %v187, ptr %v165, align 1
  %v188 = add i64 %v62, 4
  %v189 = freeze i64 %v188
  br label %head59
done61:
  %v190 = add i64 %v51, 2
  %v191 = freeze i64 %v190
  br label %head48
done50:
  br label %after46
after46:
  %v192 = xor i1 %v44, true
  br i1 %v192, label %then193, label %after194
then193:
  br label %head195
head195:
  %v198 = phi i64 [ %v38, %then193 ], [ %v296, %done207 ]
  %v199 = icmp slt i64 %v198, %v41
  br i1 %v199, label %body196, label %done197
body196:
  %v200 = mul i64 %v198, %v13
  %v201 = getelementptr i8, ptr %v1, i64 %v200
  %v202 = mul i64 %v198, %v15
  %v203 = getelementptr i8, ptr %v3, i64 %v202
  %v204 = sub i64 %v43, 4
  br label %head205
head205:
  %v208 = phi i64 [ %v39, %body196 ], [ %v294, %done215 ]
  %v209 = icmp slt i64 %v208, %v43
  br i1 %v209, label %body206, label %done207
body206:
  %v210 = call i64 @llvm.smin.i64(i64 %v208, i64 %v204)
  %v211 = mul i64 %v210, 2
  %v212 = getelementptr i8, ptr %v201, i64 %v211
  br label %head213
head213:
  %v216 = phi i64 [ 0, %body206 ], [ %v264, %body214 ]
  %v217 = phi <4 x float> [ zeroinitializer, %body206 ], [ %v262, %body214 ]
  %v218 = icmp slt i64 %v216, %v17
  br i1 %v218, label %body214, label %done215
body214:
  %v219 = mul i64 %v216, 8
  %v220 = getelementptr i8, ptr %v5, i64 %v219
  %v221 = load i64, ptr %v220, align 8
  %v222 = mul i64 %v216, 8
  %v223 = getelementptr i8, ptr %v7, i64 %v222
  %v224 = getelementptr i8, ptr %v212, i64 %v221
  %v225 = load float, ptr %v223, align 1
  %v226 = insertelement <4 x float> poison, float %v225, i64 0
  %v227 = shufflevector <4 x float> %v226, <4 x float> poison, <4 x i32> zeroinitializer
  %v228 = getelementptr i8, ptr %v223, i64 4
  %v229 = load float, ptr %v228, align 1
  %v230 = insertelement <4 x float> poison, float %v229, i64 0
  %v231 = shufflevector <4 x float> %v230, <4 x float> poison, <4 x i32> zeroinitializer
  %v232 = load <4 x i16>, ptr %v224, align 1
  %v233 = zext <4 x i16> %v232 to <4 x i32>
  %v234 = and <4 x i32> %v233, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v235 = shl <4 x i32> %v234, <i32 13, i32 13, i32 13, i32 13>
  %v236 = bitcast <4 x i32> %v235 to <4 x float>
  %v237 = fmul <4 x float> %v236, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v238 = icmp uge <4 x i32> %v235, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v239 = or <4 x i32> %v235, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v240 = bitcast <4 x float> %v237 to <4 x i32>
  %v241 = and <4 x i32> %v233, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v242 = shl <4 x i32> %v241, <i32 16, i32 16, i32 16, i32 16>
  %v243 = select <4 x i1> %v238, <4 x i32> %v239, <4 x i32> %v240
  %v244 = or <4 x i32> %v243, %v242
  %v245 = bitcast <4 x i32> %v244 to <4 x float>
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v227, <4 x float> %v217)
  %v247 = getelementptr i8, ptr %v224, i64 %v13
  %v248 = load <4 x i16>, ptr %v247, align 1
  %v249 = zext <4 x i16> %v248 to <4 x i32>
  %v250 = and <4 x i32> %v249, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v251 = shl <4 x i32> %v250, <i32 13, i32 13, i32 13, i32 13>
  %v252 = bitcast <4 x i32> %v251 to <4 x float>
  %v253 = fmul <4 x float> %v252, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v254 = icmp uge <4 x i32> %v251, <i32 260046848, i32 260046848, i32 260046848, i32 260046848>
  %v255 = or <4 x i32> %v251, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v256 = bitcast <4 x float> %v253 to <4 x i32>
  %v257 = and <4 x i32> %v249, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v258 = shl <4 x i32> %v257, <i32 16, i32 16, i32 16, i32 16>
  %v259 = select <4 x i1> %v254, <4 x i32> %v255, <4 x i32> %v256
  %v260 = or <4 x i32> %v259, %v258
  %v261 = bitcast <4 x i32> %v260 to <4 x float>
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v231, <4 x float> %v246)
  %v263 = add i64 %v216, 1
  %v264 = freeze i64 %v263
  br label %head213
done215:
  %v265 = mul i64 %v17, 8
  %v266 = getelementptr i8, ptr %v5, i64 %v265
  %v267 = mul i64 %v17, 8
  %v268 = getelementptr i8, ptr %v7, i64 %v267
  %v269 = mul i64 %v210, 2
  %v270 = getelementptr i8, ptr %v203, i64 %v269
  %v271 = bitcast <4 x float> %v217 to <4 x i32>
  %v272 = lshr <4 x i32> %v271, <i32 16, i32 16, i32 16, i32 16>
  %v273 = and <4 x i32> %v272, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v274 = and <4 x i32> %v271, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v275 = lshr <4 x i32> %v274, <i32 13, i32 13, i32 13, i32 13>
  %v276 = and <4 x i32> %v275, <i32 1, i32 1, i32 1, i32 1>
  %v277 = add <4 x i32> %v274, <i32 -939520001, i32 -939520001, i32 -939520001, i32 -939520001>
  %v278 = add <4 x i32> %v277, %v276
  %v279 = lshr <4 x i32> %v278, <i32 13, i32 13, i32 13, i32 13>
  %v280 = bitcast <4 x i32> %v274 to <4 x float>
  %v281 = fadd <4 x float> %v280, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v282 = bitcast <4 x float> %v281 to <4 x i32>
  %v283 = bitcast <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000> to <4 x i32>
  %v284 = sub <4 x i32> %v282, %v283
  %v285 = icmp ult <4 x i32> %v274, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v286 = select <4 x i1> %v285, <4 x i32> %v284, <4 x i32> %v279
  %v287 = icmp ugt <4 x i32> %v274, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v288 = select <4 x i1> %v287, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>
  %v289 = icmp uge <4 x i32> %v274, <i32 1199566848, i32 1199566848, i32 1199566848, i32 1199566848>
  %v290 = select <4 x i1> %v289, <4 x i32> %v288, <4 x i32> %v286
  %v291 = or <4 x i32> %v290, %v273
  %v292 = trunc <4 x i32> %v291 to <4 x i16>
  store <4 x i16> %v292, ptr %v270, align 1
  %v293 = add i64 %v208, 4
  %v294 = freeze i64 %v293
  br label %head205
done207:
  %v295 = add i64 %v198, 1
  %v296 = freeze i64 %v295
  br label %head195
done197:
  br label %after194
after194:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
