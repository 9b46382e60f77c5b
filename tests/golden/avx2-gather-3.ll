; gather[4-byte samples, rank 3]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 48
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 56
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 64
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 72
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 80
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 88
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 24
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 32
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 40
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 16
  %v21 = load ptr, ptr %v20, align 8
  %v22 = load i32, ptr %v21, align 1
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr i8, ptr %p0, i64 8
  %v26 = load ptr, ptr %v25, align 8
  br label %head27
head27:
  %v30 = phi i64 [ 0, %entry ], [ %v194, %done41 ]
  %v31 = icmp slt i64 %v30, %v6
  br i1 %v31, label %body28, label %done29
body28:
  %v32 = mul i64 %v30, 8
  %v33 = getelementptr i8, ptr %v2, i64 %v32
  %v34 = load i64, ptr %v33, align 8
  %v35 = add i64 0, %v34
  %v36 = call i64 @llvm.smax.i64(i64 %v35, i64 -4611686018427387904)
  %v37 = mul i64 %v30, %v10
  %v38 = getelementptr i8, ptr %v26, i64 %v37
  br label %head39
head39:
  %v42 = phi i64 [ 0, %body28 ], [ %v193, %after75 ]
  %v43 = icmp slt i64 %v42, %v8
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 8
  %v45 = getelementptr i8, ptr %v4, i64 %v44
  %v46 = load i64, ptr %v45, align 8
  %v47 = add i64 %v36, %v46
  %v48 = call i64 @llvm.smax.i64(i64 %v47, i64 -4611686018427387904)
  %v49 = mul i64 %v42, %v12
  %v50 = getelementptr i8, ptr %v38, i64 %v49
  %v51 = icmp slt i64 %v48, -2305843009213693952
  br i1 %v51, label %then52, label %after53
then52:
  %v54 = udiv i64 %v19, 8
  %v55 = urem i64 %v19, 8
  %v56 = mul i64 %v54, 8
  br label %head57
head57:
  %v60 = phi i64 [ 0, %then52 ], [ %v64, %body58 ]
  %v61 = icmp slt i64 %v60, %v56
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = mul i64 %v60, 4
  %v63 = getelementptr i8, ptr %v50, i64 %v62
  store <8 x i32> %v24, ptr %v63, align 1
  %v64 = add i64 %v60, 8
  br label %head57
done59:
  br label %head65
head65:
  %v68 = phi i64 [ %v56, %done59 ], [ %v72, %body66 ]
  %v69 = icmp slt i64 %v68, %v19
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 4
  %v71 = getelementptr i8, ptr %v50, i64 %v70
  store i32 %v22, ptr %v71, align 1
  %v72 = add i64 %v68, 1
  br label %head65
done67:
  br label %after53
after53:
  %v73 = xor i1 %v51, true
  br i1 %v73, label %then74, label %after75
then74:
  %v76 = getelementptr i8, ptr %v13, i64 %v48
  br label %head77
head77:
  %v80 = phi i64 [ 0, %then74 ], [ %v192, %after114 ]
  %v81 = phi ptr [ %v50, %then74 ], [ %v191, %after114 ]
  %v82 = icmp slt i64 %v80, %v17
  br i1 %v82, label %body78, label %done79
body78:
  %v83 = mul i64 %v80, 24
  %v84 = getelementptr i8, ptr %v15, i64 %v83
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %v84, i64 8
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %v84, i64 16
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp slt i64 %v87, -2305843009213693952
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = udiv i64 %v85, 8
  %v94 = urem i64 %v85, 8
  %v95 = mul i64 %v93, 8
  br label %head96
head96:
  %v99 = phi i64 [ 0, %then91 ], [ %v103, %body97 ]
  %v100 = icmp slt i64 %v99, %v95
  br i1 %v100, label %body97, label %done98
body97:
  %v101 = mul i64 %v99, 4
  %v102 = getelementptr i8, ptr %v81, i64 %v101
  store <8 x i32> %v24, ptr %v102, align 1
  %v103 = add i64 %v99, 8
  br label %head96
done98:
  br label %head104
head104:
  %v107 = phi i64 [ %v95, %done98 ], [ %v111, %body105 ]
  %v108 = icmp slt i64 %v107, %v85
  br i1 %v108, label %body105, label %done106
body105:
  %v109 = mul i64 %v107, 4
  %v110 = getelementptr i8, ptr %v81, i64 %v109
  store i32 %v22, ptr %v110, align 1
  %v111 = add i64 %v107, 1
  br label %head104
done106:
  br label %after92
after92:
  %v112 = xor i1 %v90, true
  br i1 %v112, label %then113, label %after114
then113:
  %v115 = getelementptr i8, ptr %v76, i64 %v87
  %v116 = icmp eq i64 %v89, 4
  br i1 %v116, label %then117, label %after118
then117:
  %v119 = icmp sge i64 %v85, 8
  br i1 %v119, label %then120, label %after121
then120:
  %v122 = sub i64 %v85, 8
  br label %head123
head123:
  %v126 = phi i64 [ 0, %then120 ], [ %v133, %body124 ]
  %v127 = icmp slt i64 %v126, %v85
  br i1 %v127, label %body124, label %done125
body124:
  %v128 = call i64 @llvm.smin.i64(i64 %v126, i64 %v122)
  %v129 = mul i64 %v128, 4
  %v130 = getelementptr i8, ptr %v115, i64 %v129
  %v131 = load <8 x i32>, ptr %v130, align 1
  %v132 = getelementptr i8, ptr %v81, i64 %v129
  store <8 x i32> %v131, ptr %v132, align 1
  %v133 = add i64 %v126, 8
  br label %head123
done125:
  br label %after121
after121:
  %v134 = icmp sge i64 %v85, 4
  %v135 = icmp slt i64 %v85, 8
  %v136 = and i1 %v134, %v135
  br i1 %v136, label %then137, label %after138
then137:
  %v139 = mul i64 0, 4
  %v140 = getelementptr i8, ptr %v115, i64 %v139
  %v141 = load <4 x i32>, ptr %v140, align 1
  %v142 = getelementptr i8, ptr %v81, i64 %v139
  store <4 x i32> %v141, ptr %v142, align 1
  %v143 = sub i64 %v85, 4
  %v144 = mul i64 %v143, 4
  %v145 = getelementptr i8, ptr %v115, i64 %v144
  %v146 = load <4 x i32>, ptr %v145, align 1
  %v147 = getelementptr i8, ptr %v81, i64 %v144
  store <4 x i32> %v146, ptr %v147, align 1
  br label %after138
after138:
  %v148 = icmp sge i64 %v85, 2
  %v149 = icmp slt i64 %v85, 4
  %v150 = and i1 %v148, %v149
  br i1 %v150, label %then151, label %after152
then151:
  %v153 = mul i64 0, 4
  %v154 = getelementptr i8, ptr %v115, i64 %v153
  %v155 = load <2 x i32>, ptr %v154, align 1
  %v156 = getelementptr i8, ptr %v81, i64 %v153
  store <2 x i32> %v155, ptr %v156, align 1
  %v157 = sub i64 %v85, 2
  %v158 = mul i64 %v157, 4
  %v159 = getelementptr i8, ptr %v115, i64 %v158
  %v160 = load <2 x i32>, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v81, i64 %v158
  store <2 x i32> %v160, ptr %v161, align 1
  br label %after152
after152:
  %v162 = icmp sge i64 %v85, 1
  %v163 = icmp slt i64 %v85, 2
  %v164 = and i1 %v162, %v163
  br i1 %v164, label %then165, label %after166
then165:
  %v167 = mul i64 0, 4
  %v168 = getelementptr i8, ptr %v115, i64 %v167
  %v169 = load i32, ptr %v168, align 1
  %v170 = getelementptr i8, ptr %v81, i64 %v167
  store i32 %v169, ptr %v170, align 1
  %v171 = sub i64 %v85, 1
  %v172 = mul i64 %v171, 4
  %v173 = getelementptr i8, ptr %v115, i64 %v172
  %v174 = load i32, ptr %v173, align 1
  %v175 = getelementptr i8, ptr %v81, i64 %v172
  store i32 %v174, ptr %v175, align 1
  br label %after166
after166:
  br label %after118
after118:
  %v176 = xor i1 %v116, true
  br i1 %v176, label %then177, label %after178
then177:
  br label %head179
head179:
  %v182 = phi i64 [ 0, %then177 ], [ %v189, %body180 ]
  %v183 = icmp slt i64 %v182, %v85
  br i1 %v183, label %body180, label %done181
body180:
  %v184 = mul i64 %v182, %v89
  %v185 = getelementptr i8, ptr %v115, i64 %v184
  %v186 = load i32, ptr %v185, align 1
  %v187 = mul i64 %v182, 4
  %v188 = getelementptr i8, ptr %v81, i64 %v187
  store i32 %v186, ptr %v188, align 1
  %v189 = add i64 %v182, 1
  br label %head179
done181:
  br label %after178
after178:
  br label %after114
after114:
  %v190 = mul i64 %v85, 4
  %v191 = getelementptr i8, ptr %v81, i64 %v190
  %v192 = add i64 %v80, 1
  br label %head77
done79:
  br label %after75
after75:
  %v193 = add i64 %v42, 1
  br label %head39
done41:
  %v194 = add i64 %v30, 1
  br label %head27
done29:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
