; running sum[f32→f32→f32, samples scaled in f32; 2 vectors of 8, rows]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
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
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = call i64 @llvm.smin.i64(i64 %v27, i64 %v2)
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v218, %after142 ]
  %v33 = icmp slt i64 %v32, %v28
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = sub i64 %v2, %v32
  %v35 = sub i64 %v27, 1
  %v36 = add i64 %v34, %v35
  %v37 = udiv i64 %v36, %v27
  %v38 = urem i64 %v36, %v27
  %v39 = mul i64 %v32, %v6
  %v40 = getelementptr i8, ptr %v13, i64 %v39
  %v41 = mul i64 %v32, %v8
  %v42 = getelementptr i8, ptr %v15, i64 %v41
  %v43 = mul i64 %v27, %v8
  %v44 = icmp sge i64 %v4, 16
  %v45 = xor i1 %v44, true
  br i1 %v44, label %then46, label %after47
then46:
  br label %head48
head48:
  %v51 = phi i64 [ 0, %then46 ], [ %v140, %done62 ]
  %v52 = icmp slt i64 %v51, %v4
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = sub i64 %v4, 16
  %v54 = call i64 @llvm.smin.i64(i64 %v51, i64 %v53)
  %v55 = mul i64 %v54, 4
  %v56 = getelementptr i8, ptr %v40, i64 %v55
  %v57 = mul i64 %v54, 4
  %v58 = getelementptr i8, ptr %v42, i64 %v57
  %v59 = sub i64 0, %v12
  br label %head60
head60:
  %v63 = phi i64 [ 0, %body49 ], [ %v139, %done116 ]
  %v64 = icmp slt i64 %v63, %v37
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = sub i64 %v37, %v63
  %v66 = call i64 @llvm.smin.i64(i64 %v10, i64 %v65)
  %v67 = mul i64 %v63, %v12
  %v68 = getelementptr i8, ptr %v56, i64 %v67
  %v69 = mul i64 %v63, %v43
  %v70 = getelementptr i8, ptr %v58, i64 %v69
  %v71 = sub i64 %v10, 1
  %v72 = mul i64 %v71, %v12
  %v73 = getelementptr i8, ptr %v68, i64 %v72
  br label %head74
head74:
  %v77 = phi i64 [ %v66, %body61 ], [ %v88, %body75 ]
  %v78 = phi ptr [ %v73, %body61 ], [ %v82, %body75 ]
  %v79 = phi <8 x float> [ zeroinitializer, %body61 ], [ %v84, %body75 ]
  %v80 = phi <8 x float> [ zeroinitializer, %body61 ], [ %v87, %body75 ]
  %v81 = icmp slt i64 %v77, %v10
  br i1 %v81, label %body75, label %done76
body75:
  %v82 = getelementptr i8, ptr %v78, i64 %v59
  %v83 = load <8 x float>, ptr %v78, align 1
  %v84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v83, <8 x float> %v25, <8 x float> %v79)
  %v85 = getelementptr i8, ptr %v78, i64 32
  %v86 = load <8 x float>, ptr %v85, align 1
  %v87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v86, <8 x float> %v25, <8 x float> %v80)
  %v88 = add i64 %v77, 1
  br label %head74
done76:
  %v89 = sub i64 %v66, 1
  %v90 = mul i64 %v89, 64
  %v91 = getelementptr i8, ptr %v20, i64 %v90
  br label %head92
head92:
  %v95 = phi i64 [ 0, %done76 ], [ %v109, %body93 ]
  %v96 = phi ptr [ %v78, %done76 ], [ %v107, %body93 ]
  %v97 = phi <8 x float> [ %v79, %done76 ], [ %v102, %body93 ]
  %v98 = phi <8 x float> [ %v80, %done76 ], [ %v105, %body93 ]
  %v99 = phi ptr [ %v91, %done76 ], [ %v108, %body93 ]
  %v100 = icmp slt i64 %v95, %v66
  br i1 %v100, label %body93, label %done94
body93:
  %v101 = load <8 x float>, ptr %v96, align 1
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v101, <8 x float> %v25, <8 x float> %v97)
  %v103 = getelementptr i8, ptr %v96, i64 32
  %v104 = load <8 x float>, ptr %v103, align 1
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v25, <8 x float> %v98)
  store <8 x float> %v102, ptr %v99, align 1
  %v106 = getelementptr i8, ptr %v99, i64 32
  store <8 x float> %v105, ptr %v106, align 1
  %v107 = getelementptr i8, ptr %v96, i64 %v59
  %v108 = getelementptr i8, ptr %v99, i64 -64
  %v109 = add i64 %v95, 1
  br label %head92
done94:
  store <8 x float> %v97, ptr %v70, align 1
  %v110 = getelementptr i8, ptr %v70, i64 32
  store <8 x float> %v98, ptr %v110, align 1
  %v111 = getelementptr i8, ptr %v73, i64 %v12
  %v112 = getelementptr i8, ptr %v70, i64 %v43
  %v113 = getelementptr i8, ptr %v20, i64 64
  br label %head114
head114:
  %v117 = phi i64 [ 1, %done94 ], [ %v138, %body115 ]
  %v118 = phi ptr [ %v111, %done94 ], [ %v135, %body115 ]
  %v119 = phi ptr [ %v112, %done94 ], [ %v136, %body115 ]
  %v120 = phi ptr [ %v113, %done94 ], [ %v137, %body115 ]
  %v121 = phi <8 x float> [ zeroinitializer, %done94 ], [ %v125, %body115 ]
  %v122 = phi <8 x float> [ zeroinitializer, %done94 ], [ %v128, %body115 ]
  %v123 = icmp slt i64 %v117, %v66
  br i1 %v123, label %body115, label %done116
body115:
  %v124 = load <8 x float>, ptr %v118, align 1
  %v125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v25, <8 x float> %v121)
  %v126 = getelementptr i8, ptr %v118, i64 32
  %v127 = load <8 x float>, ptr %v126, align 1
  %v128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v127, <8 x float> %v25, <8 x float> %v122)
  %v129 = load <8 x float>, ptr %v120, align 1
  %v130 = fadd <8 x float> %v129, %v125
  store <8 x float> %v130, ptr %v119, align 1
  %v131 = getelementptr i8, ptr %v120, i64 32
  %v132 = load <8 x float>, ptr %v131, align 1
  %v133 = fadd <8 x float> %v132, %v128
  %v134 = getelementptr i8, ptr %v119, i64 32
  store <8 x float> %v133, ptr %v134, align 1
  %v135 = getelementptr i8, ptr %v118, i64 %v12
  %v136 = getelementptr i8, ptr %v119, i64 %v43
  %v137 = getelementptr i8, ptr %v120, i64 64
  %v138 = add i64 %v117, 1
  br label %head114
done116:
  %v139 = add i64 %v63, %v10
  br label %head60
done62:
  %v140 = add i64 %v51, 16
  br label %head48
done50:
  br label %after47
after47:
  br i1 %v45, label %then141, label %after142
then141:
  br label %head143
head143:
  %v146 = phi i64 [ 0, %then141 ], [ %v217, %done157 ]
  %v147 = icmp slt i64 %v146, %v4
  br i1 %v147, label %body144, label %done145
body144:
  %v148 = sub i64 %v4, 8
  %v149 = call i64 @llvm.smin.i64(i64 %v146, i64 %v148)
  %v150 = mul i64 %v149, 4
  %v151 = getelementptr i8, ptr %v40, i64 %v150
  %v152 = mul i64 %v149, 4
  %v153 = getelementptr i8, ptr %v42, i64 %v152
  %v154 = sub i64 0, %v12
  br label %head155
head155:
  %v158 = phi i64 [ 0, %body144 ], [ %v216, %done201 ]
  %v159 = icmp slt i64 %v158, %v37
  br i1 %v159, label %body156, label %done157
body156:
  %v160 = sub i64 %v37, %v158
  %v161 = call i64 @llvm.smin.i64(i64 %v10, i64 %v160)
  %v162 = mul i64 %v158, %v12
  %v163 = getelementptr i8, ptr %v151, i64 %v162
  %v164 = mul i64 %v158, %v43
  %v165 = getelementptr i8, ptr %v153, i64 %v164
  %v166 = sub i64 %v10, 1
  %v167 = mul i64 %v166, %v12
  %v168 = getelementptr i8, ptr %v163, i64 %v167
  br label %head169
head169:
  %v172 = phi i64 [ %v161, %body156 ], [ %v179, %body170 ]
  %v173 = phi ptr [ %v168, %body156 ], [ %v176, %body170 ]
  %v174 = phi <8 x float> [ zeroinitializer, %body156 ], [ %v178, %body170 ]
  %v175 = icmp slt i64 %v172, %v10
  br i1 %v175, label %body170, label %done171
body170:
  %v176 = getelementptr i8, ptr %v173, i64 %v154
  %v177 = load <8 x float>, ptr %v173, align 1
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v25, <8 x float> %v174)
  %v179 = add i64 %v172, 1
  br label %head169
done171:
  %v180 = sub i64 %v161, 1
  %v181 = mul i64 %v180, 32
  %v182 = getelementptr i8, ptr %v20, i64 %v181
  br label %head183
head183:
  %v186 = phi i64 [ 0, %done171 ], [ %v195, %body184 ]
  %v187 = phi ptr [ %v173, %done171 ], [ %v193, %body184 ]
  %v188 = phi <8 x float> [ %v174, %done171 ], [ %v192, %body184 ]
  %v189 = phi ptr [ %v182, %done171 ], [ %v194, %body184 ]
  %v190 = icmp slt i64 %v186, %v161
  br i1 %v190, label %body184, label %done185
body184:
  %v191 = load <8 x float>, ptr %v187, align 1
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v25, <8 x float> %v188)
  store <8 x float> %v192, ptr %v189, align 1
  %v193 = getelementptr i8, ptr %v187, i64 %v154
  %v194 = getelementptr i8, ptr %v189, i64 -32
  %v195 = add i64 %v186, 1
  br label %head183
done185:
  store <8 x float> %v188, ptr %v165, align 1
  %v196 = getelementptr i8, ptr %v168, i64 %v12
  %v197 = getelementptr i8, ptr %v165, i64 %v43
  %v198 = getelementptr i8, ptr %v20, i64 32
  br label %head199
head199:
  %v202 = phi i64 [ 1, %done185 ], [ %v215, %body200 ]
  %v203 = phi ptr [ %v196, %done185 ], [ %v212, %body200 ]
  %v204 = phi ptr [ %v197, %done185 ], [ %v213, %body200 ]
  %v205 = phi ptr [ %v198, %done185 ], [ %v214, %body200 ]
  %v206 = phi <8 x float> [ zeroinitializer, %done185 ], [ %v209, %body200 ]
  %v207 = icmp slt i64 %v202, %v161
  br i1 %v207, label %body200, label %done201
body200:
  %v208 = load <8 x float>, ptr %v203, align 1
  %v209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> %v25, <8 x float> %v206)
  %v210 = load <8 x float>, ptr %v205, align 1
  %v211 = fadd <8 x float> %v210, %v209
  store <8 x float> %v211, ptr %v204, align 1
  %v212 = getelementptr i8, ptr %v203, i64 %v12
  %v213 = getelementptr i8, ptr %v204, i64 %v43
  %v214 = getelementptr i8, ptr %v205, i64 32
  %v215 = add i64 %v202, 1
  br label %head199
done201:
  %v216 = add i64 %v158, %v10
  br label %head155
done157:
  %v217 = add i64 %v146, 8
  br label %head143
done145:
  br label %after142
after142:
  %v218 = add i64 %v32, 1
  br label %head29
done31:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
