; running sum[f32→f32→f32, samples scaled in f32; 2 vectors of 4, rows]
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
  %v28 = call i64 @llvm.smin.i64(i64 %v27, i64 %v2)
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v229, %after147 ]
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
  %v44 = icmp sge i64 %v4, 8
  %v45 = xor i1 %v44, true
  br i1 %v44, label %then46, label %after47
then46:
  br label %head48
head48:
  %v51 = phi i64 [ 0, %then46 ], [ %v145, %done62 ]
  %v52 = icmp slt i64 %v51, %v4
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = sub i64 %v4, 8
  %v54 = call i64 @llvm.smin.i64(i64 %v51, i64 %v53)
  %v55 = mul i64 %v54, 4
  %v56 = getelementptr i8, ptr %v40, i64 %v55
  %v57 = mul i64 %v54, 4
  %v58 = getelementptr i8, ptr %v42, i64 %v57
  %v59 = sub i64 0, %v12
  br label %head60
head60:
  %v63 = phi i64 [ 0, %body49 ], [ %v143, %done118 ]
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
  %v77 = phi i64 [ %v66, %body61 ], [ %v89, %body75 ]
  %v78 = phi ptr [ %v73, %body61 ], [ %v82, %body75 ]
  %v79 = phi <4 x float> [ zeroinitializer, %body61 ], [ %v84, %body75 ]
  %v80 = phi <4 x float> [ zeroinitializer, %body61 ], [ %v87, %body75 ]
  %v81 = icmp slt i64 %v77, %v10
  br i1 %v81, label %body75, label %done76
body75:
  %v82 = getelementptr i8, ptr %v78, i64 %v59
  %v83 = load <4 x float>, ptr %v78, align 1
  %v84 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v83, <4 x float> %v25, <4 x float> %v79)
  %v85 = getelementptr i8, ptr %v78, i64 16
  %v86 = load <4 x float>, ptr %v85, align 1
  %v87 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v86, <4 x float> %v25, <4 x float> %v80)
  %v88 = add i64 %v77, 1
  %v89 = freeze i64 %v88
  br label %head74
done76:
  %v90 = sub i64 %v66, 1
  %v91 = mul i64 %v90, 32
  %v92 = getelementptr i8, ptr %v20, i64 %v91
  br label %head93
head93:
  %v96 = phi i64 [ 0, %done76 ], [ %v111, %body94 ]
  %v97 = phi ptr [ %v78, %done76 ], [ %v108, %body94 ]
  %v98 = phi <4 x float> [ %v79, %done76 ], [ %v103, %body94 ]
  %v99 = phi <4 x float> [ %v80, %done76 ], [ %v106, %body94 ]
  %v100 = phi ptr [ %v92, %done76 ], [ %v109, %body94 ]
  %v101 = icmp slt i64 %v96, %v66
  br i1 %v101, label %body94, label %done95
body94:
  %v102 = load <4 x float>, ptr %v97, align 1
  %v103 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v102, <4 x float> %v25, <4 x float> %v98)
  %v104 = getelementptr i8, ptr %v97, i64 16
  %v105 = load <4 x float>, ptr %v104, align 1
  %v106 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v105, <4 x float> %v25, <4 x float> %v99)
  store <4 x float> %v103, ptr %v100, align 1
  %v107 = getelementptr i8, ptr %v100, i64 16
  store <4 x float> %v106, ptr %v107, align 1
  %v108 = getelementptr i8, ptr %v97, i64 %v59
  %v109 = getelementptr i8, ptr %v100, i64 -32
  %v110 = add i64 %v96, 1
  %v111 = freeze i64 %v110
  br label %head93
done95:
  store <4 x float> %v98, ptr %v70, align 1
  %v112 = getelementptr i8, ptr %v70, i64 16
  store <4 x float> %v99, ptr %v112, align 1
  %v113 = getelementptr i8, ptr %v73, i64 %v12
  %v114 = getelementptr i8, ptr %v70, i64 %v43
  %v115 = getelementptr i8, ptr %v20, i64 32
  br label %head116
head116:
  %v119 = phi i64 [ 1, %done95 ], [ %v141, %body117 ]
  %v120 = phi ptr [ %v113, %done95 ], [ %v137, %body117 ]
  %v121 = phi ptr [ %v114, %done95 ], [ %v138, %body117 ]
  %v122 = phi ptr [ %v115, %done95 ], [ %v139, %body117 ]
  %v123 = phi <4 x float> [ zeroinitializer, %done95 ], [ %v127, %body117 ]
  %v124 = phi <4 x float> [ zeroinitializer, %done95 ], [ %v130, %body117 ]
  %v125 = icmp slt i64 %v119, %v66
  br i1 %v125, label %body117, label %done118
body117:
  %v126 = load <4 x float>, ptr %v120, align 1
  %v127 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v126, <4 x float> %v25, <4 x float> %v123)
  %v128 = getelementptr i8, ptr %v120, i64 16
  %v129 = load <4 x float>, ptr %v128, align 1
  %v130 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v129, <4 x float> %v25, <4 x float> %v124)
  %v131 = load <4 x float>, ptr %v122, align 1
  %v132 = fadd <4 x float> %v131, %v127
  store <4 x float> %v132, ptr %v121, align 1
  %v133 = getelementptr i8, ptr %v122, i64 16
  %v134 = load <4 x float>, ptr %v133, align 1
  %v135 = fadd <4 x float> %v134, %v130
  %v136 = getelementptr i8, ptr %v121, i64 16
  store <4 x float> %v135, ptr %v136, align 1
  %v137 = getelementptr i8, ptr %v120, i64 %v12
  %v138 = getelementptr i8, ptr %v121, i64 %v43
  %v139 = getelementptr i8, ptr %v122, i64 32
  %v140 = add i64 %v119, 1
  %v141 = freeze i64 %v140
  br label %head116
done118:
  %v142 = add i64 %v63, %v10
  %v143 = freeze i64 %v142
  br label %head60
done62:
  %v144 = add i64 %v51, 8
  %v145 = freeze i64 %v144
  br label %head48
done50:
  br label %after47
after47:
  br i1 %v45, label %then146, label %after147
then146:
  br label %head148
head148:
  %v151 = phi i64 [ 0, %then146 ], [ %v227, %done162 ]
  %v152 = icmp slt i64 %v151, %v4
  br i1 %v152, label %body149, label %done150
body149:
  %v153 = sub i64 %v4, 4
  %v154 = call i64 @llvm.smin.i64(i64 %v151, i64 %v153)
  %v155 = mul i64 %v154, 4
  %v156 = getelementptr i8, ptr %v40, i64 %v155
  %v157 = mul i64 %v154, 4
  %v158 = getelementptr i8, ptr %v42, i64 %v157
  %v159 = sub i64 0, %v12
  br label %head160
head160:
  %v163 = phi i64 [ 0, %body149 ], [ %v225, %done208 ]
  %v164 = icmp slt i64 %v163, %v37
  br i1 %v164, label %body161, label %done162
body161:
  %v165 = sub i64 %v37, %v163
  %v166 = call i64 @llvm.smin.i64(i64 %v10, i64 %v165)
  %v167 = mul i64 %v163, %v12
  %v168 = getelementptr i8, ptr %v156, i64 %v167
  %v169 = mul i64 %v163, %v43
  %v170 = getelementptr i8, ptr %v158, i64 %v169
  %v171 = sub i64 %v10, 1
  %v172 = mul i64 %v171, %v12
  %v173 = getelementptr i8, ptr %v168, i64 %v172
  br label %head174
head174:
  %v177 = phi i64 [ %v166, %body161 ], [ %v185, %body175 ]
  %v178 = phi ptr [ %v173, %body161 ], [ %v181, %body175 ]
  %v179 = phi <4 x float> [ zeroinitializer, %body161 ], [ %v183, %body175 ]
  %v180 = icmp slt i64 %v177, %v10
  br i1 %v180, label %body175, label %done176
body175:
  %v181 = getelementptr i8, ptr %v178, i64 %v159
  %v182 = load <4 x float>, ptr %v178, align 1
  %v183 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v182, <4 x float> %v25, <4 x float> %v179)
  %v184 = add i64 %v177, 1
  %v185 = freeze i64 %v184
  br label %head174
done176:
  %v186 = sub i64 %v166, 1
  %v187 = mul i64 %v186, 16
  %v188 = getelementptr i8, ptr %v20, i64 %v187
  br label %head189
head189:
  %v192 = phi i64 [ 0, %done176 ], [ %v202, %body190 ]
  %v193 = phi ptr [ %v178, %done176 ], [ %v199, %body190 ]
  %v194 = phi <4 x float> [ %v179, %done176 ], [ %v198, %body190 ]
  %v195 = phi ptr [ %v188, %done176 ], [ %v200, %body190 ]
  %v196 = icmp slt i64 %v192, %v166
  br i1 %v196, label %body190, label %done191
body190:
  %v197 = load <4 x float>, ptr %v193, align 1
  %v198 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v197, <4 x float> %v25, <4 x float> %v194)
  store <4 x float> %v198, ptr %v195, align 1
  %v199 = getelementptr i8, ptr %v193, i64 %v159
  %v200 = getelementptr i8, ptr %v195, i64 -16
  %v201 = add i64 %v192, 1
  %v202 = freeze i64 %v201
  br label %head189
done191:
  store <4 x float> %v194, ptr %v170, align 1
  %v203 = getelementptr i8, ptr %v173, i64 %v12
  %v204 = getelementptr i8, ptr %v170, i64 %v43
  %v205 = getelementptr i8, ptr %v20, i64 16
  br label %head206
head206:
  %v209 = phi i64 [ 1, %done191 ], [ %v223, %body207 ]
  %v210 = phi ptr [ %v203, %done191 ], [ %v219, %body207 ]
  %v211 = phi ptr [ %v204, %done191 ], [ %v220, %body207 ]
  %v212 = phi ptr [ %v205, %done191 ], [ %v221, %body207 ]
  %v213 = phi <4 x float> [ zeroinitializer, %done191 ], [ %v216, %body207 ]
  %v214 = icmp slt i64 %v209, %v166
  br i1 %v214, label %body207, label %done208
body207:
  %v215 = load <4 x float>, ptr %v210, align 1
  %v216 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v215, <4 x float> %v25, <4 x float> %v213)
  %v217 = load <4 x float>, ptr %v212, align 1
  %v218 = fadd <4 x float> %v217, %v216
  store <4 x float> %v218, ptr %v211, align 1
  %v219 = getelementptr i8, ptr %v210, i64 %v12
  %v220 = getelementptr i8, ptr %v211, i64 %v43
  %v221 = getelementptr i8, ptr %v212, i64 16
  %v222 = add i64 %v209, 1
  %v223 = freeze i64 %v222
  br label %head206
done208:
  %v224 = add i64 %v163, %v10
  %v225 = freeze i64 %v224
  br label %head160
done162:
  %v226 = add i64 %v151, 4
  %v227 = freeze i64 %v226
  br label %head148
done150:
  br label %after147
after147:
  %v228 = add i64 %v32, 1
  %v229 = freeze i64 %v228
  br label %head29
done31:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
