; stencil[u8→f32→u8; tile 2×1 vectors of 8, rows; columns of 3 taps]
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
  %v44 = icmp sge i64 %v9, 2
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 2
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v143, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v142, %done68 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = getelementptr i8, ptr %v55, i64 %v64
  br label %head66
head66:
  %v69 = phi i64 [ 0, %body60 ], [ %v107, %body67 ]
  %v70 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v101, %body67 ]
  %v71 = phi <8 x float> [ zeroinitializer, %body60 ], [ %v106, %body67 ]
  %v72 = icmp slt i64 %v69, %v17
  br i1 %v72, label %body67, label %done68
body67:
  %v73 = mul i64 %v69, 8
  %v74 = getelementptr i8, ptr %v5, i64 %v73
  %v75 = load i64, ptr %v74, align 8
  %v76 = mul i64 %v69, 12
  %v77 = getelementptr i8, ptr %v7, i64 %v76
  %v78 = getelementptr i8, ptr %v65, i64 %v75
  %v79 = load float, ptr %v77, align 1
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = getelementptr i8, ptr %v77, i64 4
  %v83 = load float, ptr %v82, align 1
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = getelementptr i8, ptr %v77, i64 8
  %v87 = load float, ptr %v86, align 1
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = load <8 x i8>, ptr %v78, align 1
  %v91 = uitofp <8 x i8> %v90 to <8 x float>
  %v92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v91, <8 x float> %v81, <8 x float> %v70)
  %v93 = getelementptr i8, ptr %v78, i64 %v13
  %v94 = load <8 x i8>, ptr %v93, align 1
  %v95 = uitofp <8 x i8> %v94 to <8 x float>
  %v96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> %v85, <8 x float> %v92)
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> %v81, <8 x float> %v71)
  %v98 = getelementptr i8, ptr %v93, i64 %v13
  %v99 = load <8 x i8>, ptr %v98, align 1
  %v100 = uitofp <8 x i8> %v99 to <8 x float>
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v89, <8 x float> %v96)
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v85, <8 x float> %v97)
  %v103 = getelementptr i8, ptr %v98, i64 %v13
  %v104 = load <8 x i8>, ptr %v103, align 1
  %v105 = uitofp <8 x i8> %v104 to <8 x float>
  %v106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v105, <8 x float> %v89, <8 x float> %v102)
  %v107 = add i64 %v69, 1
  br label %head66
done68:
  %v108 = mul i64 %v17, 8
  %v109 = getelementptr i8, ptr %v5, i64 %v108
  %v110 = mul i64 %v17, 12
  %v111 = getelementptr i8, ptr %v7, i64 %v110
  %v112 = getelementptr i8, ptr %v57, i64 %v64
  %v113 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v70)
  %v114 = fadd <8 x float> %v113, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v115 = fsub <8 x float> %v114, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v116 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v115, <8 x float> %v70)
  %v117 = fcmp olt <8 x float> %v113, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v118 = select <8 x i1> %v117, <8 x float> %v116, <8 x float> %v70
  %v119 = fcmp ord <8 x float> %v118, %v118
  %v120 = select <8 x i1> %v119, <8 x float> %v118, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v121 = fcmp olt <8 x float> %v120, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v122 = select <8 x i1> %v121, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <8 x float> %v120
  %v123 = fcmp ogt <8 x float> %v122, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v124 = select <8 x i1> %v123, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>, <8 x float> %v122
  %v125 = fptosi <8 x float> %v124 to <8 x i32>
  %v126 = trunc <8 x i32> %v125 to <8 x i8>
  store <8 x i8> %v126, ptr %v112, align 1
  %v127 = getelementptr i8, ptr %v112, i64 %v15
  %v128 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v71)
  %v129 = fadd <8 x float> %v128, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v130 = fsub <8 x float> %v129, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v131 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v130, <8 x float> %v71)
  %v132 = fcmp olt <8 x float> %v128, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v133 = select <8 x i1> %v132, <8 x float> %v131, <8 x float> %v71
  %v134 = fcmp ord <8 x float> %v133, %v133
  %v135 = select <8 x i1> %v134, <8 x float> %v133, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v136 = fcmp olt <8 x float> %v135, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v137 = select <8 x i1> %v136, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <8 x float> %v135
  %v138 = fcmp ogt <8 x float> %v137, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v139 = select <8 x i1> %v138, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>, <8 x float> %v137
  %v140 = fptosi <8 x float> %v139 to <8 x i32>
  %v141 = trunc <8 x i32> %v140 to <8 x i8>
  store <8 x i8> %v141, ptr %v127, align 1
  %v142 = add i64 %v62, 8
  br label %head59
done61:
  %v143 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v144 = xor i1 %v44, true
  br i1 %v144, label %then145, label %after146
then145:
  br label %head147
head147:
  %v150 = phi i64 [ %v38, %then145 ], [ %v219, %done159 ]
  %v151 = icmp slt i64 %v150, %v41
  br i1 %v151, label %body148, label %done149
body148:
  %v152 = mul i64 %v150, %v13
  %v153 = getelementptr i8, ptr %v1, i64 %v152
  %v154 = mul i64 %v150, %v15
  %v155 = getelementptr i8, ptr %v3, i64 %v154
  %v156 = sub i64 %v43, 8
  br label %head157
head157:
  %v160 = phi i64 [ %v39, %body148 ], [ %v218, %done166 ]
  %v161 = icmp slt i64 %v160, %v43
  br i1 %v161, label %body158, label %done159
body158:
  %v162 = call i64 @llvm.smin.i64(i64 %v160, i64 %v156)
  %v163 = getelementptr i8, ptr %v153, i64 %v162
  br label %head164
head164:
  %v167 = phi i64 [ 0, %body158 ], [ %v198, %body165 ]
  %v168 = phi <8 x float> [ zeroinitializer, %body158 ], [ %v197, %body165 ]
  %v169 = icmp slt i64 %v167, %v17
  br i1 %v169, label %body165, label %done166
body165:
  %v170 = mul i64 %v167, 8
  %v171 = getelementptr i8, ptr %v5, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = mul i64 %v167, 12
  %v174 = getelementptr i8, ptr %v7, i64 %v173
  %v175 = getelementptr i8, ptr %v163, i64 %v172
  %v176 = load float, ptr %v174, align 1
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = getelementptr i8, ptr %v174, i64 4
  %v180 = load float, ptr %v179, align 1
  %v181 = insertelement <8 x float> poison, float %v180, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = getelementptr i8, ptr %v174, i64 8
  %v184 = load float, ptr %v183, align 1
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = load <8 x i8>, ptr %v175, align 1
  %v188 = uitofp <8 x i8> %v187 to <8 x float>
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v178, <8 x float> %v168)
  %v190 = getelementptr i8, ptr %v175, i64 %v13
  %v191 = load <8 x i8>, ptr %v190, align 1
  %v192 = uitofp <8 x i8> %v191 to <8 x float>
  %v193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v192, <8 x float> %v182, <8 x float> %v189)
  %v194 = getelementptr i8, ptr %v190, i64 %v13
  %v195 = load <8 x i8>, ptr %v194, align 1
  %v196 = uitofp <8 x i8> %v195 to <8 x float>
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> %v186, <8 x float> %v193)
  %v198 = add i64 %v167, 1
  br label %head164
done166:
  %v199 = mul i64 %v17, 8
  %v200 = getelementptr i8, ptr %v5, i64 %v199
  %v201 = mul i64 %v17, 12
  %v202 = getelementptr i8, ptr %v7, i64 %v201
  %v203 = getelementptr i8, ptr %v155, i64 %v162
  %v204 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v168)
  %v205 = fadd <8 x float> %v204, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v206 = fsub <8 x float> %v205, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v207 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v206, <8 x float> %v168)
  %v208 = fcmp olt <8 x float> %v204, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v209 = select <8 x i1> %v208, <8 x float> %v207, <8 x float> %v168
  %v210 = fcmp ord <8 x float> %v209, %v209
  %v211 = select <8 x i1> %v210, <8 x float> %v209, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v212 = fcmp olt <8 x float> %v211, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v213 = select <8 x i1> %v212, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <8 x float> %v211
  %v214 = fcmp ogt <8 x float> %v213, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v215 = select <8 x i1> %v214, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>, <8 x float> %v213
  %v216 = fptosi <8 x float> %v215 to <8 x i32>
  %v217 = trunc <8 x i32> %v216 to <8 x i8>
  store <8 x i8> %v217, ptr %v203, align 1
  %v218 = add i64 %v160, 8
  br label %head157
done159:
  %v219 = add i64 %v150, 1
  br label %head147
done149:
  br label %after146
after146:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
