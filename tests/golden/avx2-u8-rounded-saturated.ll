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
  %v51 = phi i64 [ %v38, %then45 ], [ %v134, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v132, %done68 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = getelementptr i8, ptr %v55, i64 %v64
  br label %head66
head66:
  %v69 = phi i64 [ 0, %body60 ], [ %v108, %body67 ]
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
  %v108 = freeze i64 %v107
  br label %head66
done68:
  %v109 = mul i64 %v17, 8
  %v110 = getelementptr i8, ptr %v5, i64 %v109
  %v111 = mul i64 %v17, 12
  %v112 = getelementptr i8, ptr %v7, i64 %v111
  %v113 = getelementptr i8, ptr %v57, i64 %v64
  %v114 = fcmp ogt <8 x float> %v70, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v115 = select <8 x i1> %v114, <8 x float> %v70, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v116 = fcmp olt <8 x float> %v115, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v117 = select <8 x i1> %v116, <8 x float> %v115, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v118 = fadd <8 x float> %v117, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v119 = bitcast <8 x float> %v118 to <8 x i32>
  %v120 = and <8 x i32> %v119, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v121 = trunc <8 x i32> %v120 to <8 x i8>
  store <8 x i8> %v121, ptr %v113, align 1
  %v122 = getelementptr i8, ptr %v113, i64 %v15
  %v123 = fcmp ogt <8 x float> %v71, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v124 = select <8 x i1> %v123, <8 x float> %v71, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v125 = fcmp olt <8 x float> %v124, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v126 = select <8 x i1> %v125, <8 x float> %v124, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v127 = fadd <8 x float> %v126, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v128 = bitcast <8 x float> %v127 to <8 x i32>
  %v129 = and <8 x i32> %v128, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v130 = trunc <8 x i32> %v129 to <8 x i8>
  store <8 x i8> %v130, ptr %v122, align 1
  %v131 = add i64 %v62, 8
  %v132 = freeze i64 %v131
  br label %head59
done61:
  %v133 = add i64 %v51, 2
  %v134 = freeze i64 %v133
  br label %head48
done50:
  br label %after46
after46:
  %v135 = xor i1 %v44, true
  br i1 %v135, label %then136, label %after137
then136:
  br label %head138
head138:
  %v141 = phi i64 [ %v38, %then136 ], [ %v207, %done150 ]
  %v142 = icmp slt i64 %v141, %v41
  br i1 %v142, label %body139, label %done140
body139:
  %v143 = mul i64 %v141, %v13
  %v144 = getelementptr i8, ptr %v1, i64 %v143
  %v145 = mul i64 %v141, %v15
  %v146 = getelementptr i8, ptr %v3, i64 %v145
  %v147 = sub i64 %v43, 8
  br label %head148
head148:
  %v151 = phi i64 [ %v39, %body139 ], [ %v205, %done157 ]
  %v152 = icmp slt i64 %v151, %v43
  br i1 %v152, label %body149, label %done150
body149:
  %v153 = call i64 @llvm.smin.i64(i64 %v151, i64 %v147)
  %v154 = getelementptr i8, ptr %v144, i64 %v153
  br label %head155
head155:
  %v158 = phi i64 [ 0, %body149 ], [ %v190, %body156 ]
  %v159 = phi <8 x float> [ zeroinitializer, %body149 ], [ %v188, %body156 ]
  %v160 = icmp slt i64 %v158, %v17
  br i1 %v160, label %body156, label %done157
body156:
  %v161 = mul i64 %v158, 8
  %v162 = getelementptr i8, ptr %v5, i64 %v161
  %v163 = load i64, ptr %v162, align 8
  %v164 = mul i64 %v158, 12
  %v165 = getelementptr i8, ptr %v7, i64 %v164
  %v166 = getelementptr i8, ptr %v154, i64 %v163
  %v167 = load float, ptr %v165, align 1
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = getelementptr i8, ptr %v165, i64 4
  %v171 = load float, ptr %v170, align 1
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = getelementptr i8, ptr %v165, i64 8
  %v175 = load float, ptr %v174, align 1
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = load <8 x i8>, ptr %v166, align 1
  %v179 = uitofp <8 x i8> %v178 to <8 x float>
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v169, <8 x float> %v159)
  %v181 = getelementptr i8, ptr %v166, i64 %v13
  %v182 = load <8 x i8>, ptr %v181, align 1
  %v183 = uitofp <8 x i8> %v182 to <8 x float>
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v173, <8 x float> %v180)
  %v185 = getelementptr i8, ptr %v181, i64 %v13
  %v186 = load <8 x i8>, ptr %v185, align 1
  %v187 = uitofp <8 x i8> %v186 to <8 x float>
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v177, <8 x float> %v184)
  %v189 = add i64 %v158, 1
  %v190 = freeze i64 %v189
  br label %head155
done157:
  %v191 = mul i64 %v17, 8
  %v192 = getelementptr i8, ptr %v5, i64 %v191
  %v193 = mul i64 %v17, 12
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = getelementptr i8, ptr %v146, i64 %v153
  %v196 = fcmp ogt <8 x float> %v159, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v197 = select <8 x i1> %v196, <8 x float> %v159, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v198 = fcmp olt <8 x float> %v197, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v199 = select <8 x i1> %v198, <8 x float> %v197, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v200 = fadd <8 x float> %v199, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v201 = bitcast <8 x float> %v200 to <8 x i32>
  %v202 = and <8 x i32> %v201, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v203 = trunc <8 x i32> %v202 to <8 x i8>
  store <8 x i8> %v203, ptr %v195, align 1
  %v204 = add i64 %v151, 8
  %v205 = freeze i64 %v204
  br label %head148
done150:
  %v206 = add i64 %v141, 1
  %v207 = freeze i64 %v206
  br label %head138
done140:
  br label %after137
after137:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
