; stencil[f32→f32→f32, complex both; tile 5×1 vectors of 8, rows; columns of 2 taps]
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
  %v51 = phi i64 [ %v38, %then45 ], [ %v161, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v160, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 4
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v134, %body68 ]
  %v71 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v108, %body68 ]
  %v72 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v109, %body68 ]
  %v73 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v114, %body68 ]
  %v74 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v115, %body68 ]
  %v75 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v120, %body68 ]
  %v76 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v121, %body68 ]
  %v77 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v126, %body68 ]
  %v78 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v127, %body68 ]
  %v79 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v132, %body68 ]
  %v80 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v133, %body68 ]
  %v81 = icmp slt i64 %v70, %v17
  br i1 %v81, label %body68, label %done69
body68:
  %v82 = mul i64 %v70, 8
  %v83 = getelementptr i8, ptr %v5, i64 %v82
  %v84 = load i64, ptr %v83, align 8
  %v85 = mul i64 %v70, 16
  %v86 = getelementptr i8, ptr %v7, i64 %v85
  %v87 = getelementptr i8, ptr %v66, i64 %v84
  %v88 = load float, ptr %v86, align 1
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = getelementptr i8, ptr %v86, i64 4
  %v92 = load float, ptr %v91, align 1
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = getelementptr i8, ptr %v86, i64 8
  %v96 = load float, ptr %v95, align 1
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = getelementptr i8, ptr %v86, i64 12
  %v100 = load float, ptr %v99, align 1
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = load <8 x float>, ptr %v87, align 1
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v90, <8 x float> %v71)
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v98, <8 x float> %v72)
  %v106 = getelementptr i8, ptr %v87, i64 %v13
  %v107 = load <8 x float>, ptr %v106, align 1
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v104)
  %v109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v102, <8 x float> %v105)
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v90, <8 x float> %v73)
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v98, <8 x float> %v74)
  %v112 = getelementptr i8, ptr %v106, i64 %v13
  %v113 = load <8 x float>, ptr %v112, align 1
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v110)
  %v115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v102, <8 x float> %v111)
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v90, <8 x float> %v75)
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v76)
  %v118 = getelementptr i8, ptr %v112, i64 %v13
  %v119 = load <8 x float>, ptr %v118, align 1
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v94, <8 x float> %v116)
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v102, <8 x float> %v117)
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v90, <8 x float> %v77)
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v98, <8 x float> %v78)
  %v124 = getelementptr i8, ptr %v118, i64 %v13
  %v125 = load <8 x float>, ptr %v124, align 1
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v94, <8 x float> %v122)
  %v127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v102, <8 x float> %v123)
  %v128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v90, <8 x float> %v79)
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v98, <8 x float> %v80)
  %v130 = getelementptr i8, ptr %v124, i64 %v13
  %v131 = load <8 x float>, ptr %v130, align 1
  %v132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v131, <8 x float> %v94, <8 x float> %v128)
  %v133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v131, <8 x float> %v102, <8 x float> %v129)
  %v134 = add i64 %v70, 1
  br label %head67
done69:
  %v135 = mul i64 %v17, 8
  %v136 = getelementptr i8, ptr %v5, i64 %v135
  %v137 = mul i64 %v17, 16
  %v138 = getelementptr i8, ptr %v7, i64 %v137
  %v139 = mul i64 %v64, 4
  %v140 = getelementptr i8, ptr %v57, i64 %v139
  %v141 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v142 = fmul <8 x float> %v141, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v143 = fadd <8 x float> %v71, %v142
  store <8 x float> %v143, ptr %v140, align 1
  %v144 = getelementptr i8, ptr %v140, i64 %v15
  %v145 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v146 = fmul <8 x float> %v145, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v147 = fadd <8 x float> %v73, %v146
  store <8 x float> %v147, ptr %v144, align 1
  %v148 = getelementptr i8, ptr %v144, i64 %v15
  %v149 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v150 = fmul <8 x float> %v149, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v151 = fadd <8 x float> %v75, %v150
  store <8 x float> %v151, ptr %v148, align 1
  %v152 = getelementptr i8, ptr %v148, i64 %v15
  %v153 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v154 = fmul <8 x float> %v153, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v155 = fadd <8 x float> %v77, %v154
  store <8 x float> %v155, ptr %v152, align 1
  %v156 = getelementptr i8, ptr %v152, i64 %v15
  %v157 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v158 = fmul <8 x float> %v157, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v159 = fadd <8 x float> %v79, %v158
  store <8 x float> %v159, ptr %v156, align 1
  %v160 = add i64 %v62, 8
  br label %head59
done61:
  %v161 = add i64 %v51, 5
  br label %head48
done50:
  br label %after46
after46:
  %v162 = xor i1 %v44, true
  br i1 %v162, label %then163, label %after164
then163:
  br label %head165
head165:
  %v168 = phi i64 [ %v38, %then163 ], [ %v229, %done177 ]
  %v169 = icmp slt i64 %v168, %v41
  br i1 %v169, label %body166, label %done167
body166:
  %v170 = mul i64 %v168, %v13
  %v171 = getelementptr i8, ptr %v1, i64 %v170
  %v172 = mul i64 %v168, %v15
  %v173 = getelementptr i8, ptr %v3, i64 %v172
  %v174 = sub i64 %v43, 8
  br label %head175
head175:
  %v178 = phi i64 [ %v39, %body166 ], [ %v228, %done185 ]
  %v179 = icmp slt i64 %v178, %v43
  br i1 %v179, label %body176, label %done177
body176:
  %v180 = call i64 @llvm.smin.i64(i64 %v178, i64 %v174)
  %v181 = mul i64 %v180, 4
  %v182 = getelementptr i8, ptr %v171, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %body176 ], [ %v218, %body184 ]
  %v187 = phi <8 x float> [ zeroinitializer, %body176 ], [ %v216, %body184 ]
  %v188 = phi <8 x float> [ zeroinitializer, %body176 ], [ %v217, %body184 ]
  %v189 = icmp slt i64 %v186, %v17
  br i1 %v189, label %body184, label %done185
body184:
  %v190 = mul i64 %v186, 8
  %v191 = getelementptr i8, ptr %v5, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = mul i64 %v186, 16
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = getelementptr i8, ptr %v182, i64 %v192
  %v196 = load float, ptr %v194, align 1
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = getelementptr i8, ptr %v194, i64 4
  %v200 = load float, ptr %v199, align 1
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = getelementptr i8, ptr %v194, i64 8
  %v204 = load float, ptr %v203, align 1
  %v205 = insertelement <8 x float> poison, float %v204, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = getelementptr i8, ptr %v194, i64 12
  %v208 = load float, ptr %v207, align 1
  %v209 = insertelement <8 x float> poison, float %v208, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = load <8 x float>, ptr %v195, align 1
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v198, <8 x float> %v187)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v206, <8 x float> %v188)
  %v214 = getelementptr i8, ptr %v195, i64 %v13
  %v215 = load <8 x float>, ptr %v214, align 1
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v202, <8 x float> %v212)
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v210, <8 x float> %v213)
  %v218 = add i64 %v186, 1
  br label %head183
done185:
  %v219 = mul i64 %v17, 8
  %v220 = getelementptr i8, ptr %v5, i64 %v219
  %v221 = mul i64 %v17, 16
  %v222 = getelementptr i8, ptr %v7, i64 %v221
  %v223 = mul i64 %v180, 4
  %v224 = getelementptr i8, ptr %v173, i64 %v223
  %v225 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> <i32 1, i32 0, i32 3, i32 2, i32 5, i32 4, i32 7, i32 6>
  %v226 = fmul <8 x float> %v225, <float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000, float 0xBFF0000000000000, float 0x3FF0000000000000>
  %v227 = fadd <8 x float> %v187, %v226
  store <8 x float> %v227, ptr %v224, align 1
  %v228 = add i64 %v178, 8
  br label %head175
done177:
  %v229 = add i64 %v168, 1
  br label %head165
done167:
  br label %after164
after164:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
