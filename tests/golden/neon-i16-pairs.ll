; stencil[i16→i32→u8, pairs of taps; tile 2×1 vectors of 8, rows; columns of 1 taps]
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
  %v51 = phi i64 [ %v38, %then45 ], [ %v150, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 8
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v148, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v122, %body68 ]
  %v71 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v95, %body68 ]
  %v72 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v102, %body68 ]
  %v73 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v113, %body68 ]
  %v74 = phi <4 x i32> [ zeroinitializer, %body60 ], [ %v120, %body68 ]
  %v75 = icmp slt i64 %v70, %v17
  br i1 %v75, label %body68, label %done69
body68:
  %v76 = mul i64 %v70, 8
  %v77 = getelementptr i8, ptr %v5, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = mul i64 %v70, 4
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = getelementptr i8, ptr %v66, i64 %v78
  %v82 = load i32, ptr %v80, align 1
  %v83 = insertelement <4 x i32> poison, i32 %v82, i64 0
  %v84 = shufflevector <4 x i32> %v83, <4 x i32> poison, <4 x i32> zeroinitializer
  %v85 = bitcast <4 x i32> %v84 to <8 x i16>
  %v86 = load <8 x i16>, ptr %v81, align 1
  %v87 = getelementptr i8, ptr %v81, i64 2
  %v88 = load <8 x i16>, ptr %v87, align 1
  %v89 = sext <8 x i16> %v86 to <8 x i32>
  %v90 = sext <8 x i16> %v85 to <8 x i32>
  %v91 = mul <8 x i32> %v89, %v90
  %v92 = shufflevector <8 x i32> %v91, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v93 = shufflevector <8 x i32> %v91, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v94 = add <4 x i32> %v92, %v93
  %v95 = add <4 x i32> %v71, %v94
  %v96 = sext <8 x i16> %v88 to <8 x i32>
  %v97 = sext <8 x i16> %v85 to <8 x i32>
  %v98 = mul <8 x i32> %v96, %v97
  %v99 = shufflevector <8 x i32> %v98, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v100 = shufflevector <8 x i32> %v98, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v101 = add <4 x i32> %v99, %v100
  %v102 = add <4 x i32> %v72, %v101
  %v103 = getelementptr i8, ptr %v81, i64 %v13
  %v104 = load <8 x i16>, ptr %v103, align 1
  %v105 = getelementptr i8, ptr %v103, i64 2
  %v106 = load <8 x i16>, ptr %v105, align 1
  %v107 = sext <8 x i16> %v104 to <8 x i32>
  %v108 = sext <8 x i16> %v85 to <8 x i32>
  %v109 = mul <8 x i32> %v107, %v108
  %v110 = shufflevector <8 x i32> %v109, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v111 = shufflevector <8 x i32> %v109, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v112 = add <4 x i32> %v110, %v111
  %v113 = add <4 x i32> %v73, %v112
  %v114 = sext <8 x i16> %v106 to <8 x i32>
  %v115 = sext <8 x i16> %v85 to <8 x i32>
  %v116 = mul <8 x i32> %v114, %v115
  %v117 = shufflevector <8 x i32> %v116, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v118 = shufflevector <8 x i32> %v116, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v119 = add <4 x i32> %v117, %v118
  %v120 = add <4 x i32> %v74, %v119
  %v121 = add i64 %v70, 1
  %v122 = freeze i64 %v121
  br label %head67
done69:
  %v123 = mul i64 %v17, 8
  %v124 = getelementptr i8, ptr %v5, i64 %v123
  %v125 = mul i64 %v17, 4
  %v126 = getelementptr i8, ptr %v7, i64 %v125
  %v127 = getelementptr i8, ptr %v57, i64 %v64
  %v128 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v71, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v129 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v128, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v130 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v72, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v131 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v130, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v132 = and <4 x i32> %v129, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v133 = shl <4 x i32> %v131, <i32 16, i32 16, i32 16, i32 16>
  %v134 = or <4 x i32> %v132, %v133
  %v135 = bitcast <4 x i32> %v134 to <8 x i16>
  %v136 = trunc <8 x i16> %v135 to <8 x i8>
  store <8 x i8> %v136, ptr %v127, align 1
  %v137 = getelementptr i8, ptr %v127, i64 %v15
  %v138 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v73, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v139 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v138, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v140 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v74, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v141 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v140, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v142 = and <4 x i32> %v139, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v143 = shl <4 x i32> %v141, <i32 16, i32 16, i32 16, i32 16>
  %v144 = or <4 x i32> %v142, %v143
  %v145 = bitcast <4 x i32> %v144 to <8 x i16>
  %v146 = trunc <8 x i16> %v145 to <8 x i8>
  store <8 x i8> %v146, ptr %v137, align 1
  %v147 = add i64 %v62, 8
  %v148 = freeze i64 %v147
  br label %head59
done61:
  %v149 = add i64 %v51, 2
  %v150 = freeze i64 %v149
  br label %head48
done50:
  br label %after46
after46:
  %v151 = xor i1 %v44, true
  br i1 %v151, label %then152, label %after153
then152:
  br label %head154
head154:
  %v157 = phi i64 [ %v38, %then152 ], [ %v225, %done166 ]
  %v158 = icmp slt i64 %v157, %v41
  br i1 %v158, label %body155, label %done156
body155:
  %v159 = mul i64 %v157, %v13
  %v160 = getelementptr i8, ptr %v1, i64 %v159
  %v161 = mul i64 %v157, %v15
  %v162 = getelementptr i8, ptr %v3, i64 %v161
  %v163 = sub i64 %v43, 8
  br label %head164
head164:
  %v167 = phi i64 [ %v39, %body155 ], [ %v223, %done174 ]
  %v168 = icmp slt i64 %v167, %v43
  br i1 %v168, label %body165, label %done166
body165:
  %v169 = call i64 @llvm.smin.i64(i64 %v167, i64 %v163)
  %v170 = mul i64 %v169, 2
  %v171 = getelementptr i8, ptr %v160, i64 %v170
  br label %head172
head172:
  %v175 = phi i64 [ 0, %body165 ], [ %v207, %body173 ]
  %v176 = phi <4 x i32> [ zeroinitializer, %body165 ], [ %v198, %body173 ]
  %v177 = phi <4 x i32> [ zeroinitializer, %body165 ], [ %v205, %body173 ]
  %v178 = icmp slt i64 %v175, %v17
  br i1 %v178, label %body173, label %done174
body173:
  %v179 = mul i64 %v175, 8
  %v180 = getelementptr i8, ptr %v5, i64 %v179
  %v181 = load i64, ptr %v180, align 8
  %v182 = mul i64 %v175, 4
  %v183 = getelementptr i8, ptr %v7, i64 %v182
  %v184 = getelementptr i8, ptr %v171, i64 %v181
  %v185 = load i32, ptr %v183, align 1
  %v186 = insertelement <4 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <4 x i32> %v186, <4 x i32> poison, <4 x i32> zeroinitializer
  %v188 = bitcast <4 x i32> %v187 to <8 x i16>
  %v189 = load <8 x i16>, ptr %v184, align 1
  %v190 = getelementptr i8, ptr %v184, i64 2
  %v191 = load <8 x i16>, ptr %v190, align 1
  %v192 = sext <8 x i16> %v189 to <8 x i32>
  %v193 = sext <8 x i16> %v188 to <8 x i32>
  %v194 = mul <8 x i32> %v192, %v193
  %v195 = shufflevector <8 x i32> %v194, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v196 = shufflevector <8 x i32> %v194, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v197 = add <4 x i32> %v195, %v196
  %v198 = add <4 x i32> %v176, %v197
  %v199 = sext <8 x i16> %v191 to <8 x i32>
  %v200 = sext <8 x i16> %v188 to <8 x i32>
  %v201 = mul <8 x i32> %v199, %v200
  %v202 = shufflevector <8 x i32> %v201, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v203 = shufflevector <8 x i32> %v201, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v204 = add <4 x i32> %v202, %v203
  %v205 = add <4 x i32> %v177, %v204
  %v206 = add i64 %v175, 1
  %v207 = freeze i64 %v206
  br label %head172
done174:
  %v208 = mul i64 %v17, 8
  %v209 = getelementptr i8, ptr %v5, i64 %v208
  %v210 = mul i64 %v17, 4
  %v211 = getelementptr i8, ptr %v7, i64 %v210
  %v212 = getelementptr i8, ptr %v162, i64 %v169
  %v213 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v176, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v214 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v213, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v215 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v177, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v216 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v215, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v217 = and <4 x i32> %v214, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v218 = shl <4 x i32> %v216, <i32 16, i32 16, i32 16, i32 16>
  %v219 = or <4 x i32> %v217, %v218
  %v220 = bitcast <4 x i32> %v219 to <8 x i16>
  %v221 = trunc <8 x i16> %v220 to <8 x i8>
  store <8 x i8> %v221, ptr %v212, align 1
  %v222 = add i64 %v167, 8
  %v223 = freeze i64 %v222
  br label %head164
done166:
  %v224 = add i64 %v157, 1
  %v225 = freeze i64 %v224
  br label %head154
done156:
  br label %after153
after153:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>)
