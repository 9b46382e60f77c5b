; gather[4-byte samples, rank 4, lines with a frame]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 48
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 56
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 64
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 72
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 80
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 88
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %p0, i64 96
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %p0, i64 104
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %p0, i64 112
  %v18 = load i64, ptr %v17, align 8
  %v19 = load ptr, ptr %p0, align 8
  %v20 = getelementptr i8, ptr %p0, i64 24
  %v21 = load ptr, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 32
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 40
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 16
  %v27 = load ptr, ptr %v26, align 8
  %v28 = load i32, ptr %v27, align 1
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = load i64, ptr %v21, align 8
  %v32 = getelementptr i8, ptr %v21, i64 24
  %v33 = load i64, ptr %v32, align 8
  %v34 = getelementptr i8, ptr %v21, i64 32
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %v21, i64 48
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 8
  %v39 = load ptr, ptr %v38, align 8
  br label %head40
head40:
  %v43 = phi i64 [ 0, %entry ], [ %v178, %done54 ]
  %v44 = icmp slt i64 %v43, %v8
  br i1 %v44, label %body41, label %done42
body41:
  %v45 = mul i64 %v43, 8
  %v46 = getelementptr i8, ptr %v2, i64 %v45
  %v47 = load i64, ptr %v46, align 8
  %v48 = add i64 0, %v47
  %v49 = call i64 @llvm.smax.i64(i64 %v48, i64 -4611686018427387904)
  %v50 = mul i64 %v43, %v14
  %v51 = getelementptr i8, ptr %v39, i64 %v50
  br label %head52
head52:
  %v55 = phi i64 [ 0, %body41 ], [ %v176, %done66 ]
  %v56 = icmp slt i64 %v55, %v10
  br i1 %v56, label %body53, label %done54
body53:
  %v57 = mul i64 %v55, 8
  %v58 = getelementptr i8, ptr %v4, i64 %v57
  %v59 = load i64, ptr %v58, align 8
  %v60 = add i64 %v49, %v59
  %v61 = call i64 @llvm.smax.i64(i64 %v60, i64 -4611686018427387904)
  %v62 = mul i64 %v55, %v16
  %v63 = getelementptr i8, ptr %v51, i64 %v62
  br label %head64
head64:
  %v67 = phi i64 [ 0, %body53 ], [ %v174, %after90 ]
  %v68 = icmp slt i64 %v67, %v12
  br i1 %v68, label %body65, label %done66
body65:
  %v69 = mul i64 %v67, 8
  %v70 = getelementptr i8, ptr %v6, i64 %v69
  %v71 = load i64, ptr %v70, align 8
  %v72 = add i64 %v61, %v71
  %v73 = call i64 @llvm.smax.i64(i64 %v72, i64 -4611686018427387904)
  %v74 = mul i64 %v67, %v18
  %v75 = getelementptr i8, ptr %v63, i64 %v74
  %v76 = icmp slt i64 %v73, -2305843009213693952
  br i1 %v76, label %then77, label %after78
then77:
  br label %head79
head79:
  %v82 = phi i64 [ 0, %then77 ], [ %v87, %body80 ]
  %v83 = icmp slt i64 %v82, %v25
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = mul i64 %v82, 4
  %v85 = getelementptr i8, ptr %v75, i64 %v84
  store <8 x i32> %v30, ptr %v85, align 1
  %v86 = add i64 %v82, 8
  %v87 = freeze i64 %v86
  br label %head79
done81:
  br label %after78
after78:
  %v88 = xor i1 %v76, true
  br i1 %v88, label %then89, label %after90
then89:
  %v91 = getelementptr i8, ptr %v19, i64 %v73
  %v92 = mul i64 %v31, 4
  %v93 = getelementptr i8, ptr %v75, i64 %v92
  br label %head94
head94:
  %v97 = phi i64 [ 0, %then89 ], [ %v102, %body95 ]
  %v98 = icmp slt i64 %v97, %v31
  br i1 %v98, label %body95, label %done96
body95:
  %v99 = mul i64 %v97, 4
  %v100 = getelementptr i8, ptr %v75, i64 %v99
  store <8 x i32> %v30, ptr %v100, align 1
  %v101 = add i64 %v97, 8
  %v102 = freeze i64 %v101
  br label %head94
done96:
  %v103 = getelementptr i8, ptr %v91, i64 %v35
  %v104 = icmp sge i64 %v33, 8
  br i1 %v104, label %then105, label %after106
then105:
  %v107 = sub i64 %v33, 8
  br label %head108
head108:
  %v111 = phi i64 [ 0, %then105 ], [ %v119, %body109 ]
  %v112 = icmp slt i64 %v111, %v33
  br i1 %v112, label %body109, label %done110
body109:
  %v113 = call i64 @llvm.smin.i64(i64 %v111, i64 %v107)
  %v114 = mul i64 %v113, 4
  %v115 = getelementptr i8, ptr %v103, i64 %v114
  %v116 = load <8 x i32>, ptr %v115, align 1
  %v117 = getelementptr i8, ptr %v93, i64 %v114
  store <8 x i32> %v116, ptr %v117, align 1
  %v118 = add i64 %v111, 8
  %v119 = freeze i64 %v118
  br label %head108
done110:
  br label %after106
after106:
  %v120 = icmp sge i64 %v33, 4
  %v121 = icmp slt i64 %v33, 8
  %v122 = and i1 %v120, %v121
  br i1 %v122, label %then123, label %after124
then123:
  %v125 = mul i64 0, 4
  %v126 = getelementptr i8, ptr %v103, i64 %v125
  %v127 = load <4 x i32>, ptr %v126, align 1
  %v128 = getelementptr i8, ptr %v93, i64 %v125
  store <4 x i32> %v127, ptr %v128, align 1
  %v129 = sub i64 %v33, 4
  %v130 = mul i64 %v129, 4
  %v131 = getelementptr i8, ptr %v103, i64 %v130
  %v132 = load <4 x i32>, ptr %v131, align 1
  %v133 = getelementptr i8, ptr %v93, i64 %v130
  store <4 x i32> %v132, ptr %v133, align 1
  br label %after124
after124:
  %v134 = icmp sge i64 %v33, 2
  %v135 = icmp slt i64 %v33, 4
  %v136 = and i1 %v134, %v135
  br i1 %v136, label %then137, label %after138
then137:
  %v139 = mul i64 0, 4
  %v140 = getelementptr i8, ptr %v103, i64 %v139
  %v141 = load <2 x i32>, ptr %v140, align 1
  %v142 = getelementptr i8, ptr %v93, i64 %v139
  store <2 x i32> %v141, ptr %v142, align 1
  %v143 = sub i64 %v33, 2
  %v144 = mul i64 %v143, 4
  %v145 = getelementptr i8, ptr %v103, i64 %v144
  %v146 = load <2 x i32>, ptr %v145, align 1
  %v147 = getelementptr i8, ptr %v93, i64 %v144
  store <2 x i32> %v146, ptr %v147, align 1
  br label %after138
after138:
  %v148 = icmp sge i64 %v33, 1
  %v149 = icmp slt i64 %v33, 2
  %v150 = and i1 %v148, %v149
  br i1 %v150, label %then151, label %after152
then151:
  %v153 = mul i64 0, 4
  %v154 = getelementptr i8, ptr %v103, i64 %v153
  %v155 = load i32, ptr %v154, align 1
  %v156 = getelementptr i8, ptr %v93, i64 %v153
  store i32 %v155, ptr %v156, align 1
  %v157 = sub i64 %v33, 1
  %v158 = mul i64 %v157, 4
  %v159 = getelementptr i8, ptr %v103, i64 %v158
  %v160 = load i32, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v93, i64 %v158
  store i32 %v160, ptr %v161, align 1
  br label %after152
after152:
  %v162 = mul i64 %v33, 4
  %v163 = getelementptr i8, ptr %v93, i64 %v162
  br label %head164
head164:
  %v167 = phi i64 [ 0, %after152 ], [ %v172, %body165 ]
  %v168 = icmp slt i64 %v167, %v37
  br i1 %v168, label %body165, label %done166
body165:
  %v169 = mul i64 %v167, 4
  %v170 = getelementptr i8, ptr %v163, i64 %v169
  store <8 x i32> %v30, ptr %v170, align 1
  %v171 = add i64 %v167, 8
  %v172 = freeze i64 %v171
  br label %head164
done166:
  br label %after90
after90:
  %v173 = add i64 %v67, 1
  %v174 = freeze i64 %v173
  br label %head64
done66:
  %v175 = add i64 %v55, 1
  %v176 = freeze i64 %v175
  br label %head52
done54:
  %v177 = add i64 %v43, 1
  %v178 = freeze i64 %v177
  br label %head40
done42:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
