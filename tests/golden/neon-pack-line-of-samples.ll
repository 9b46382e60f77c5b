; pack[f16→f32; line adjacent, rank 2]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 72
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 88
  %v6 = load i64, ptr %v5, align 8
  %v7 = load ptr, ptr %p0, align 8
  %v8 = getelementptr i8, ptr %p0, i64 40
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 24
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 32
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 16
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load float, ptr %v19, align 1
  %v21 = insertelement <4 x float> poison, float %v20, i64 0
  %v22 = shufflevector <4 x float> %v21, <4 x float> poison, <4 x i32> zeroinitializer
  %v23 = getelementptr i8, ptr %p0, i64 8
  %v24 = load ptr, ptr %v23, align 8
  br label %head25
head25:
  %v28 = phi i64 [ 0, %entry ], [ %v214, %done39 ]
  %v29 = icmp slt i64 %v28, %v4
  br i1 %v29, label %body26, label %done27
body26:
  %v30 = mul i64 %v28, 8
  %v31 = getelementptr i8, ptr %v2, i64 %v30
  %v32 = load i64, ptr %v31, align 8
  %v33 = add i64 0, %v32
  %v34 = call i64 @llvm.smax.i64(i64 %v33, i64 -4611686018427387904)
  %v35 = mul i64 %v28, %v6
  %v36 = getelementptr i8, ptr %v24, i64 %v35
  br label %head37
head37:
  %v40 = phi i64 [ 0, %body26 ], [ %v212, %after92 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v210, %after92 ]
  %v42 = icmp slt i64 %v40, %v17
  br i1 %v42, label %body38, label %done39
body38:
  %v43 = mul i64 %v40, 24
  %v44 = getelementptr i8, ptr %v15, i64 %v43
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v44, i64 8
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v44, i64 16
  %v49 = load i64, ptr %v48, align 8
  %v50 = icmp slt i64 %v34, -2305843009213693952
  %v51 = icmp slt i64 %v47, -2305843009213693952
  %v52 = or i1 %v50, %v51
  br i1 %v52, label %then53, label %after54
then53:
  br label %head55
head55:
  %v58 = phi i64 [ 0, %then53 ], [ %v89, %done81 ]
  %v59 = icmp slt i64 %v58, %v45
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = mul i64 %v58, 8
  %v61 = getelementptr i8, ptr %v41, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v36, i64 %v62
  %v64 = sub i64 %v11, 4
  %v65 = icmp sge i64 %v11, 4
  %v66 = select i1 %v65, i64 %v11, i64 0
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body56 ], [ %v76, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <4 x float> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 4
  %v76 = freeze i64 %v75
  br label %head67
done69:
  %v77 = icmp slt i64 %v11, 4
  %v78 = select i1 %v77, i64 %v11, i64 0
  br label %head79
head79:
  %v82 = phi i64 [ 0, %done69 ], [ %v87, %body80 ]
  %v83 = icmp slt i64 %v82, %v78
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = mul i64 %v82, 4
  %v85 = getelementptr i8, ptr %v63, i64 %v84
  store float %v20, ptr %v85, align 1
  %v86 = add i64 %v82, 1
  %v87 = freeze i64 %v86
  br label %head79
done81:
  %v88 = add i64 %v58, 1
  %v89 = freeze i64 %v88
  br label %head55
done57:
  br label %after54
after54:
  %v90 = xor i1 %v52, true
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = getelementptr i8, ptr %v7, i64 %v34
  %v94 = getelementptr i8, ptr %v93, i64 %v47
  %v95 = icmp eq i64 %v49, 2
  %v96 = icmp sge i64 %v45, 4
  %v97 = icmp sge i64 %v11, 4
  %v98 = and i1 %v96, %v97
  %v99 = and i1 %v95, %v98
  br i1 %v99, label %then100, label %after101
then100:
  %v102 = sub i64 %v11, 4
  %v103 = icmp sge i64 %v11, 4
  %v104 = select i1 %v103, i64 %v11, i64 0
  br label %head105
head105:
  %v108 = phi i64 [ 0, %then100 ], [ %v178, %done116 ]
  %v109 = icmp slt i64 %v108, %v104
  br i1 %v109, label %body106, label %done107
body106:
  %v110 = call i64 @llvm.smin.i64(i64 %v108, i64 %v102)
  %v111 = sub i64 %v45, 4
  %v112 = icmp sge i64 %v45, 4
  %v113 = select i1 %v112, i64 %v45, i64 0
  br label %head114
head114:
  %v117 = phi i64 [ 0, %body106 ], [ %v176, %body115 ]
  %v118 = icmp slt i64 %v117, %v113
  br i1 %v118, label %body115, label %done116
body115:
  %v119 = call i64 @llvm.smin.i64(i64 %v117, i64 %v111)
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr i8, ptr %v41, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v36, i64 %v122
  %v124 = add i64 %v119, 1
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr i8, ptr %v41, i64 %v125
  %v127 = load i64, ptr %v126, align 8
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = add i64 %v119, 2
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr i8, ptr %v41, i64 %v130
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %v36, i64 %v132
  %v134 = add i64 %v119, 3
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr i8, ptr %v41, i64 %v135
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v36, i64 %v137
  %v139 = mul i64 %v119, 2
  %v140 = getelementptr i8, ptr %v94, i64 %v139
  %v141 = mul i64 %v110, %v13
  %v142 = getelementptr i8, ptr %v140, i64 %v141
  %v143 = load <4 x i16>, ptr %v142, align 1
  %v144 = bitcast <4 x i16> %v143 to <4 x half>
  %v145 = fpext <4 x half> %v144 to <4 x float>
  %v146 = getelementptr i8, ptr %v142, i64 %v13
  %v147 = load <4 x i16>, ptr %v146, align 1
  %v148 = bitcast <4 x i16> %v147 to <4 x half>
  %v149 = fpext <4 x half> %v148 to <4 x float>
  %v150 = getelementptr i8, ptr %v146, i64 %v13
  %v151 = load <4 x i16>, ptr %v150, align 1
  %v152 = bitcast <4 x i16> %v151 to <4 x half>
  %v153 = fpext <4 x half> %v152 to <4 x float>
  %v154 = getelementptr i8, ptr %v150, i64 %v13
  %v155 = load <4 x i16>, ptr %v154, align 1
  %v156 = bitcast <4 x i16> %v155 to <4 x half>
  %v157 = fpext <4 x half> %v156 to <4 x float>
  %v158 = getelementptr i8, ptr %v154, i64 %v13
  %v159 = shufflevector <4 x float> %v145, <4 x float> %v149, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v160 = shufflevector <4 x float> %v145, <4 x float> %v149, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v161 = shufflevector <4 x float> %v153, <4 x float> %v157, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v162 = shufflevector <4 x float> %v153, <4 x float> %v157, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v163 = shufflevector <4 x float> %v159, <4 x float> %v161, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v164 = shufflevector <4 x float> %v159, <4 x float> %v161, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v165 = shufflevector <4 x float> %v160, <4 x float> %v162, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v166 = shufflevector <4 x float> %v160, <4 x float> %v162, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v167 = mul i64 %v110, 4
  %v168 = getelementptr i8, ptr %v123, i64 %v167
  store <4 x float> %v163, ptr %v168, align 1
  %v169 = mul i64 %v110, 4
  %v170 = getelementptr i8, ptr %v128, i64 %v169
  store <4 x float> %v164, ptr %v170, align 1
  %v171 = mul i64 %v110, 4
  %v172 = getelementptr i8, ptr %v133, i64 %v171
  store <4 x float> %v165, ptr %v172, align 1
  %v173 = mul i64 %v110, 4
  %v174 = getelementptr i8, ptr %v138, i64 %v173
  store <4 x float> %v166, ptr %v174, align 1
  %v175 = add i64 %v117, 4
  %v176 = freeze i64 %v175
  br label %head114
done116:
  %v177 = add i64 %v108, 4
  %v178 = freeze i64 %v177
  br label %head105
done107:
  br label %after101
after101:
  %v179 = xor i1 %v99, true
  br i1 %v179, label %then180, label %after181
then180:
  br label %head182
head182:
  %v185 = phi i64 [ 0, %then180 ], [ %v208, %done195 ]
  %v186 = icmp slt i64 %v185, %v45
  br i1 %v186, label %body183, label %done184
body183:
  %v187 = mul i64 %v185, %v49
  %v188 = getelementptr i8, ptr %v94, i64 %v187
  %v189 = mul i64 %v185, 8
  %v190 = getelementptr i8, ptr %v41, i64 %v189
  %v191 = load i64, ptr %v190, align 8
  %v192 = getelementptr i8, ptr %v36, i64 %v191
  br label %head193
head193:
  %v196 = phi i64 [ 0, %body183 ], [ %v206, %body194 ]
  %v197 = icmp slt i64 %v196, %v11
  br i1 %v197, label %body194, label %done195
body194:
  %v198 = mul i64 %v196, %v13
  %v199 = getelementptr i8, ptr %v188, i64 %v198
  %v200 = load i16, ptr %v199, align 1
  %v201 = bitcast i16 %v200 to half
  %v202 = fpext half %v201 to float
  %v203 = mul i64 %v196, 4
  %v204 = getelementptr i8, ptr %v192, i64 %v203
  store float %v202, ptr %v204, align 1
  %v205 = add i64 %v196, 1
  %v206 = freeze i64 %v205
  br label %head193
done195:
  %v207 = add i64 %v185, 1
  %v208 = freeze i64 %v207
  br label %head182
done184:
  br label %after181
after181:
  br label %after92
after92:
  %v209 = mul i64 %v45, 8
  %v210 = getelementptr i8, ptr %v41, i64 %v209
  %v211 = add i64 %v40, 1
  %v212 = freeze i64 %v211
  br label %head37
done39:
  %v213 = add i64 %v28, 1
  %v214 = freeze i64 %v213
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
