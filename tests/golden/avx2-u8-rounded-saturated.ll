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
  %v51 = phi i64 [ %v38, %then45 ], [ %v131, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v130, %done68 ]
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
  %v113 = fcmp ogt <8 x float> %v70, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v114 = select <8 x i1> %v113, <8 x float> %v70, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v115 = fcmp olt <8 x float> %v114, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v116 = select <8 x i1> %v115, <8 x float> %v114, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v117 = fadd <8 x float> %v116, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v118 = bitcast <8 x float> %v117 to <8 x i32>
  %v119 = and <8 x i32> %v118, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v120 = trunc <8 x i32> %v119 to <8 x i8>
  store <8 x i8> %v120, ptr %v112, align 1
  %v121 = getelementptr i8, ptr %v112, i64 %v15
  %v122 = fcmp ogt <8 x float> %v71, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v123 = select <8 x i1> %v122, <8 x float> %v71, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v124 = fcmp olt <8 x float> %v123, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v125 = select <8 x i1> %v124, <8 x float> %v123, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v126 = fadd <8 x float> %v125, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v127 = bitcast <8 x float> %v126 to <8 x i32>
  %v128 = and <8 x i32> %v127, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v129 = trunc <8 x i32> %v128 to <8 x i8>
  store <8 x i8> %v129, ptr %v121, align 1
  %v130 = add i64 %v62, 8
  br label %head59
done61:
  %v131 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v132 = xor i1 %v44, true
  br i1 %v132, label %then133, label %after134
then133:
  br label %head135
head135:
  %v138 = phi i64 [ %v38, %then133 ], [ %v201, %done147 ]
  %v139 = icmp slt i64 %v138, %v41
  br i1 %v139, label %body136, label %done137
body136:
  %v140 = mul i64 %v138, %v13
  %v141 = getelementptr i8, ptr %v1, i64 %v140
  %v142 = mul i64 %v138, %v15
  %v143 = getelementptr i8, ptr %v3, i64 %v142
  %v144 = sub i64 %v43, 8
  br label %head145
head145:
  %v148 = phi i64 [ %v39, %body136 ], [ %v200, %done154 ]
  %v149 = icmp slt i64 %v148, %v43
  br i1 %v149, label %body146, label %done147
body146:
  %v150 = call i64 @llvm.smin.i64(i64 %v148, i64 %v144)
  %v151 = getelementptr i8, ptr %v141, i64 %v150
  br label %head152
head152:
  %v155 = phi i64 [ 0, %body146 ], [ %v186, %body153 ]
  %v156 = phi <8 x float> [ zeroinitializer, %body146 ], [ %v185, %body153 ]
  %v157 = icmp slt i64 %v155, %v17
  br i1 %v157, label %body153, label %done154
body153:
  %v158 = mul i64 %v155, 8
  %v159 = getelementptr i8, ptr %v5, i64 %v158
  %v160 = load i64, ptr %v159, align 8
  %v161 = mul i64 %v155, 12
  %v162 = getelementptr i8, ptr %v7, i64 %v161
  %v163 = getelementptr i8, ptr %v151, i64 %v160
  %v164 = load float, ptr %v162, align 1
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = getelementptr i8, ptr %v162, i64 4
  %v168 = load float, ptr %v167, align 1
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = getelementptr i8, ptr %v162, i64 8
  %v172 = load float, ptr %v171, align 1
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = load <8 x i8>, ptr %v163, align 1
  %v176 = uitofp <8 x i8> %v175 to <8 x float>
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v176, <8 x float> %v166, <8 x float> %v156)
  %v178 = getelementptr i8, ptr %v163, i64 %v13
  %v179 = load <8 x i8>, ptr %v178, align 1
  %v180 = uitofp <8 x i8> %v179 to <8 x float>
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v170, <8 x float> %v177)
  %v182 = getelementptr i8, ptr %v178, i64 %v13
  %v183 = load <8 x i8>, ptr %v182, align 1
  %v184 = uitofp <8 x i8> %v183 to <8 x float>
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v174, <8 x float> %v181)
  %v186 = add i64 %v155, 1
  br label %head152
done154:
  %v187 = mul i64 %v17, 8
  %v188 = getelementptr i8, ptr %v5, i64 %v187
  %v189 = mul i64 %v17, 12
  %v190 = getelementptr i8, ptr %v7, i64 %v189
  %v191 = getelementptr i8, ptr %v143, i64 %v150
  %v192 = fcmp ogt <8 x float> %v156, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v193 = select <8 x i1> %v192, <8 x float> %v156, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v194 = fcmp olt <8 x float> %v193, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v195 = select <8 x i1> %v194, <8 x float> %v193, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v196 = fadd <8 x float> %v195, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v197 = bitcast <8 x float> %v196 to <8 x i32>
  %v198 = and <8 x i32> %v197, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v199 = trunc <8 x i32> %v198 to <8 x i8>
  store <8 x i8> %v199, ptr %v191, align 1
  %v200 = add i64 %v148, 8
  br label %head145
done147:
  %v201 = add i64 %v138, 1
  br label %head135
done137:
  br label %after134
after134:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
