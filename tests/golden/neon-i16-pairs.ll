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
  %v51 = phi i64 [ %v38, %then45 ], [ %v147, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v146, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 2
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v121, %body68 ]
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
  br label %head67
done69:
  %v122 = mul i64 %v17, 8
  %v123 = getelementptr i8, ptr %v5, i64 %v122
  %v124 = mul i64 %v17, 4
  %v125 = getelementptr i8, ptr %v7, i64 %v124
  %v126 = getelementptr i8, ptr %v57, i64 %v64
  %v127 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v71, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v128 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v127, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v129 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v72, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v130 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v129, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v131 = and <4 x i32> %v128, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v132 = shl <4 x i32> %v130, <i32 16, i32 16, i32 16, i32 16>
  %v133 = or <4 x i32> %v131, %v132
  %v134 = bitcast <4 x i32> %v133 to <8 x i16>
  %v135 = trunc <8 x i16> %v134 to <8 x i8>
  store <8 x i8> %v135, ptr %v126, align 1
  %v136 = getelementptr i8, ptr %v126, i64 %v15
  %v137 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v73, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v138 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v137, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v139 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v74, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v140 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v139, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v141 = and <4 x i32> %v138, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v142 = shl <4 x i32> %v140, <i32 16, i32 16, i32 16, i32 16>
  %v143 = or <4 x i32> %v141, %v142
  %v144 = bitcast <4 x i32> %v143 to <8 x i16>
  %v145 = trunc <8 x i16> %v144 to <8 x i8>
  store <8 x i8> %v145, ptr %v136, align 1
  %v146 = add i64 %v62, 8
  br label %head59
done61:
  %v147 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v148 = xor i1 %v44, true
  br i1 %v148, label %then149, label %after150
then149:
  br label %head151
head151:
  %v154 = phi i64 [ %v38, %then149 ], [ %v219, %done163 ]
  %v155 = icmp slt i64 %v154, %v41
  br i1 %v155, label %body152, label %done153
body152:
  %v156 = mul i64 %v154, %v13
  %v157 = getelementptr i8, ptr %v1, i64 %v156
  %v158 = mul i64 %v154, %v15
  %v159 = getelementptr i8, ptr %v3, i64 %v158
  %v160 = sub i64 %v43, 8
  br label %head161
head161:
  %v164 = phi i64 [ %v39, %body152 ], [ %v218, %done171 ]
  %v165 = icmp slt i64 %v164, %v43
  br i1 %v165, label %body162, label %done163
body162:
  %v166 = call i64 @llvm.smin.i64(i64 %v164, i64 %v160)
  %v167 = mul i64 %v166, 2
  %v168 = getelementptr i8, ptr %v157, i64 %v167
  br label %head169
head169:
  %v172 = phi i64 [ 0, %body162 ], [ %v203, %body170 ]
  %v173 = phi <4 x i32> [ zeroinitializer, %body162 ], [ %v195, %body170 ]
  %v174 = phi <4 x i32> [ zeroinitializer, %body162 ], [ %v202, %body170 ]
  %v175 = icmp slt i64 %v172, %v17
  br i1 %v175, label %body170, label %done171
body170:
  %v176 = mul i64 %v172, 8
  %v177 = getelementptr i8, ptr %v5, i64 %v176
  %v178 = load i64, ptr %v177, align 8
  %v179 = mul i64 %v172, 4
  %v180 = getelementptr i8, ptr %v7, i64 %v179
  %v181 = getelementptr i8, ptr %v168, i64 %v178
  %v182 = load i32, ptr %v180, align 1
  %v183 = insertelement <4 x i32> poison, i32 %v182, i64 0
  %v184 = shufflevector <4 x i32> %v183, <4 x i32> poison, <4 x i32> zeroinitializer
  %v185 = bitcast <4 x i32> %v184 to <8 x i16>
  %v186 = load <8 x i16>, ptr %v181, align 1
  %v187 = getelementptr i8, ptr %v181, i64 2
  %v188 = load <8 x i16>, ptr %v187, align 1
  %v189 = sext <8 x i16> %v186 to <8 x i32>
  %v190 = sext <8 x i16> %v185 to <8 x i32>
  %v191 = mul <8 x i32> %v189, %v190
  %v192 = shufflevector <8 x i32> %v191, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v193 = shufflevector <8 x i32> %v191, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v194 = add <4 x i32> %v192, %v193
  %v195 = add <4 x i32> %v173, %v194
  %v196 = sext <8 x i16> %v188 to <8 x i32>
  %v197 = sext <8 x i16> %v185 to <8 x i32>
  %v198 = mul <8 x i32> %v196, %v197
  %v199 = shufflevector <8 x i32> %v198, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v200 = shufflevector <8 x i32> %v198, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v201 = add <4 x i32> %v199, %v200
  %v202 = add <4 x i32> %v174, %v201
  %v203 = add i64 %v172, 1
  br label %head169
done171:
  %v204 = mul i64 %v17, 8
  %v205 = getelementptr i8, ptr %v5, i64 %v204
  %v206 = mul i64 %v17, 4
  %v207 = getelementptr i8, ptr %v7, i64 %v206
  %v208 = getelementptr i8, ptr %v159, i64 %v166
  %v209 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v173, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v210 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v209, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v211 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %v174, <4 x i32> <i32 0, i32 0, i32 0, i32 0>)
  %v212 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %v211, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %v213 = and <4 x i32> %v210, <i32 65535, i32 65535, i32 65535, i32 65535>
  %v214 = shl <4 x i32> %v212, <i32 16, i32 16, i32 16, i32 16>
  %v215 = or <4 x i32> %v213, %v214
  %v216 = bitcast <4 x i32> %v215 to <8 x i16>
  %v217 = trunc <8 x i16> %v216 to <8 x i8>
  store <8 x i8> %v217, ptr %v208, align 1
  %v218 = add i64 %v164, 8
  br label %head161
done163:
  %v219 = add i64 %v154, 1
  br label %head151
done153:
  br label %after150
after150:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>)
