; running sum[f32→f32→f32, scaled; 2 vectors of 4, rows]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 16
  %v17 = load i64, ptr %v16, align 8
  %v18 = add i64 %v17, 63
  %v19 = getelementptr i8, ptr %v13, i64 %v18
  %v20 = call ptr @llvm.ptrmask.p0.i64(ptr %v19, i64 -64)
  %v21 = getelementptr i8, ptr %p0, i64 24
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load float, ptr %v22, align 1
  %v24 = insertelement <4 x float> poison, float %v23, i64 0
  %v25 = shufflevector <4 x float> %v24, <4 x float> poison, <4 x i32> zeroinitializer
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  br label %head28
head28:
  %v31 = phi i64 [ 0, %entry ], [ %v217, %after141 ]
  %v32 = icmp slt i64 %v31, %v27
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = sub i64 %v2, %v31
  %v34 = sub i64 %v27, 1
  %v35 = add i64 %v33, %v34
  %v36 = udiv i64 %v35, %v27
  %v37 = urem i64 %v35, %v27
  %v38 = mul i64 %v31, %v6
  %v39 = getelementptr i8, ptr %v13, i64 %v38
  %v40 = mul i64 %v31, %v8
  %v41 = getelementptr i8, ptr %v15, i64 %v40
  %v42 = mul i64 %v27, %v8
  %v43 = icmp sge i64 %v4, 8
  %v44 = xor i1 %v43, true
  br i1 %v43, label %then45, label %after46
then45:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %then45 ], [ %v139, %done61 ]
  %v51 = icmp slt i64 %v50, %v4
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = sub i64 %v4, 8
  %v53 = call i64 @llvm.smin.i64(i64 %v50, i64 %v52)
  %v54 = mul i64 %v53, 4
  %v55 = getelementptr i8, ptr %v39, i64 %v54
  %v56 = mul i64 %v53, 4
  %v57 = getelementptr i8, ptr %v41, i64 %v56
  %v58 = sub i64 0, %v12
  br label %head59
head59:
  %v62 = phi i64 [ 0, %body48 ], [ %v138, %done115 ]
  %v63 = icmp slt i64 %v62, %v36
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = sub i64 %v36, %v62
  %v65 = call i64 @llvm.smin.i64(i64 %v10, i64 %v64)
  %v66 = mul i64 %v62, %v12
  %v67 = getelementptr i8, ptr %v55, i64 %v66
  %v68 = mul i64 %v62, %v42
  %v69 = getelementptr i8, ptr %v57, i64 %v68
  %v70 = sub i64 %v10, 1
  %v71 = mul i64 %v70, %v12
  %v72 = getelementptr i8, ptr %v67, i64 %v71
  br label %head73
head73:
  %v76 = phi i64 [ %v65, %body60 ], [ %v87, %body74 ]
  %v77 = phi ptr [ %v72, %body60 ], [ %v81, %body74 ]
  %v78 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v83, %body74 ]
  %v79 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v86, %body74 ]
  %v80 = icmp slt i64 %v76, %v10
  br i1 %v80, label %body74, label %done75
body74:
  %v81 = getelementptr i8, ptr %v77, i64 %v58
  %v82 = load <4 x float>, ptr %v77, align 1
  %v83 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v82, <4 x float> %v25, <4 x float> %v78)
  %v84 = getelementptr i8, ptr %v77, i64 16
  %v85 = load <4 x float>, ptr %v84, align 1
  %v86 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v85, <4 x float> %v25, <4 x float> %v79)
  %v87 = add i64 %v76, 1
  br label %head73
done75:
  %v88 = sub i64 %v65, 1
  %v89 = mul i64 %v88, 32
  %v90 = getelementptr i8, ptr %v20, i64 %v89
  br label %head91
head91:
  %v94 = phi i64 [ 0, %done75 ], [ %v108, %body92 ]
  %v95 = phi ptr [ %v77, %done75 ], [ %v106, %body92 ]
  %v96 = phi <4 x float> [ %v78, %done75 ], [ %v101, %body92 ]
  %v97 = phi <4 x float> [ %v79, %done75 ], [ %v104, %body92 ]
  %v98 = phi ptr [ %v90, %done75 ], [ %v107, %body92 ]
  %v99 = icmp slt i64 %v94, %v65
  br i1 %v99, label %body92, label %done93
body92:
  %v100 = load <4 x float>, ptr %v95, align 1
  %v101 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v100, <4 x float> %v25, <4 x float> %v96)
  %v102 = getelementptr i8, ptr %v95, i64 16
  %v103 = load <4 x float>, ptr %v102, align 1
  %v104 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v103, <4 x float> %v25, <4 x float> %v97)
  store <4 x float> %v101, ptr %v98, align 1
  %v105 = getelementptr i8, ptr %v98, i64 16
  store <4 x float> %v104, ptr %v105, align 1
  %v106 = getelementptr i8, ptr %v95, i64 %v58
  %v107 = getelementptr i8, ptr %v98, i64 -32
  %v108 = add i64 %v94, 1
  br label %head91
done93:
  store <4 x float> %v96, ptr %v69, align 1
  %v109 = getelementptr i8, ptr %v69, i64 16
  store <4 x float> %v97, ptr %v109, align 1
  %v110 = getelementptr i8, ptr %v72, i64 %v12
  %v111 = getelementptr i8, ptr %v69, i64 %v42
  %v112 = getelementptr i8, ptr %v20, i64 32
  br label %head113
head113:
  %v116 = phi i64 [ 1, %done93 ], [ %v137, %body114 ]
  %v117 = phi ptr [ %v110, %done93 ], [ %v134, %body114 ]
  %v118 = phi ptr [ %v111, %done93 ], [ %v135, %body114 ]
  %v119 = phi ptr [ %v112, %done93 ], [ %v136, %body114 ]
  %v120 = phi <4 x float> [ zeroinitializer, %done93 ], [ %v124, %body114 ]
  %v121 = phi <4 x float> [ zeroinitializer, %done93 ], [ %v127, %body114 ]
  %v122 = icmp slt i64 %v116, %v65
  br i1 %v122, label %body114, label %done115
body114:
  %v123 = load <4 x float>, ptr %v117, align 1
  %v124 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v123, <4 x float> %v25, <4 x float> %v120)
  %v125 = getelementptr i8, ptr %v117, i64 16
  %v126 = load <4 x float>, ptr %v125, align 1
  %v127 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v126, <4 x float> %v25, <4 x float> %v121)
  %v128 = load <4 x float>, ptr %v119, align 1
  %v129 = fadd <4 x float> %v128, %v124
  store <4 x float> %v129, ptr %v118, align 1
  %v130 = getelementptr i8, ptr %v119, i64 16
  %v131 = load <4 x float>, ptr %v130, align 1
  %v132 = fadd <4 x float> %v131, %v127
  %v133 = getelementptr i8, ptr %v118, i64 16
  store <4 x float> %v132, ptr %v133, align 1
  %v134 = getelementptr i8, ptr %v117, i64 %v12
  %v135 = getelementptr i8, ptr %v118, i64 %v42
  %v136 = getelementptr i8, ptr %v119, i64 32
  %v137 = add i64 %v116, 1
  br label %head113
done115:
  %v138 = add i64 %v62, %v10
  br label %head59
done61:
  %v139 = add i64 %v50, 8
  br label %head47
done49:
  br label %after46
after46:
  br i1 %v44, label %then140, label %after141
then140:
  br label %head142
head142:
  %v145 = phi i64 [ 0, %then140 ], [ %v216, %done156 ]
  %v146 = icmp slt i64 %v145, %v4
  br i1 %v146, label %body143, label %done144
body143:
  %v147 = sub i64 %v4, 4
  %v148 = call i64 @llvm.smin.i64(i64 %v145, i64 %v147)
  %v149 = mul i64 %v148, 4
  %v150 = getelementptr i8, ptr %v39, i64 %v149
  %v151 = mul i64 %v148, 4
  %v152 = getelementptr i8, ptr %v41, i64 %v151
  %v153 = sub i64 0, %v12
  br label %head154
head154:
  %v157 = phi i64 [ 0, %body143 ], [ %v215, %done200 ]
  %v158 = icmp slt i64 %v157, %v36
  br i1 %v158, label %body155, label %done156
body155:
  %v159 = sub i64 %v36, %v157
  %v160 = call i64 @llvm.smin.i64(i64 %v10, i64 %v159)
  %v161 = mul i64 %v157, %v12
  %v162 = getelementptr i8, ptr %v150, i64 %v161
  %v163 = mul i64 %v157, %v42
  %v164 = getelementptr i8, ptr %v152, i64 %v163
  %v165 = sub i64 %v10, 1
  %v166 = mul i64 %v165, %v12
  %v167 = getelementptr i8, ptr %v162, i64 %v166
  br label %head168
head168:
  %v171 = phi i64 [ %v160, %body155 ], [ %v178, %body169 ]
  %v172 = phi ptr [ %v167, %body155 ], [ %v175, %body169 ]
  %v173 = phi <4 x float> [ zeroinitializer, %body155 ], [ %v177, %body169 ]
  %v174 = icmp slt i64 %v171, %v10
  br i1 %v174, label %body169, label %done170
body169:
  %v175 = getelementptr i8, ptr %v172, i64 %v153
  %v176 = load <4 x float>, ptr %v172, align 1
  %v177 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v176, <4 x float> %v25, <4 x float> %v173)
  %v178 = add i64 %v171, 1
  br label %head168
done170:
  %v179 = sub i64 %v160, 1
  %v180 = mul i64 %v179, 16
  %v181 = getelementptr i8, ptr %v20, i64 %v180
  br label %head182
head182:
  %v185 = phi i64 [ 0, %done170 ], [ %v194, %body183 ]
  %v186 = phi ptr [ %v172, %done170 ], [ %v192, %body183 ]
  %v187 = phi <4 x float> [ %v173, %done170 ], [ %v191, %body183 ]
  %v188 = phi ptr [ %v181, %done170 ], [ %v193, %body183 ]
  %v189 = icmp slt i64 %v185, %v160
  br i1 %v189, label %body183, label %done184
body183:
  %v190 = load <4 x float>, ptr %v186, align 1
  %v191 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v25, <4 x float> %v187)
  store <4 x float> %v191, ptr %v188, align 1
  %v192 = getelementptr i8, ptr %v186, i64 %v153
  %v193 = getelementptr i8, ptr %v188, i64 -16
  %v194 = add i64 %v185, 1
  br label %head182
done184:
  store <4 x float> %v187, ptr %v164, align 1
  %v195 = getelementptr i8, ptr %v167, i64 %v12
  %v196 = getelementptr i8, ptr %v164, i64 %v42
  %v197 = getelementptr i8, ptr %v20, i64 16
  br label %head198
head198:
  %v201 = phi i64 [ 1, %done184 ], [ %v214, %body199 ]
  %v202 = phi ptr [ %v195, %done184 ], [ %v211, %body199 ]
  %v203 = phi ptr [ %v196, %done184 ], [ %v212, %body199 ]
  %v204 = phi ptr [ %v197, %done184 ], [ %v213, %body199 ]
  %v205 = phi <4 x float> [ zeroinitializer, %done184 ], [ %v208, %body199 ]
  %v206 = icmp slt i64 %v201, %v160
  br i1 %v206, label %body199, label %done200
body199:
  %v207 = load <4 x float>, ptr %v202, align 1
  %v208 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v207, <4 x float> %v25, <4 x float> %v205)
  %v209 = load <4 x float>, ptr %v204, align 1
  %v210 = fadd <4 x float> %v209, %v208
  store <4 x float> %v210, ptr %v203, align 1
  %v211 = getelementptr i8, ptr %v202, i64 %v12
  %v212 = getelementptr i8, ptr %v203, i64 %v42
  %v213 = getelementptr i8, ptr %v204, i64 16
  %v214 = add i64 %v201, 1
  br label %head198
done200:
  %v215 = add i64 %v157, %v10
  br label %head154
done156:
  %v216 = add i64 %v145, 4
  br label %head142
done144:
  br label %after141
after141:
  %v217 = add i64 %v31, 1
  br label %head28
done30:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
