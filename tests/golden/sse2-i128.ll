; stencil[u64→i128→i64; tile 2×1 vectors of 1, rows; columns of 1 taps]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
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
  %v51 = phi i64 [ %v38, %then45 ], [ %v108, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 1
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v106, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v91, %body68 ]
  %v71 = phi i128 [ 0, %body60 ], [ %v84, %body68 ]
  %v72 = phi i128 [ 0, %body60 ], [ %v89, %body68 ]
  %v73 = icmp slt i64 %v70, %v17
  br i1 %v73, label %body68, label %done69
body68:
  %v74 = mul i64 %v70, 8
  %v75 = getelementptr i8, ptr %v5, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = mul i64 %v70, 16
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = getelementptr i8, ptr %v66, i64 %v76
  %v80 = load i128, ptr %v78, align 1
  %v81 = load i64, ptr %v79, align 1
  %v82 = zext i64 %v81 to i128
  %v83 = mul i128 %v82, %v80
  %v84 = add i128 %v83, %v71
  %v85 = getelementptr i8, ptr %v79, i64 %v13
  %v86 = load i64, ptr %v85, align 1
  %v87 = zext i64 %v86 to i128
  %v88 = mul i128 %v87, %v80
  %v89 = add i128 %v88, %v72
  %v90 = add i64 %v70, 1
  %v91 = freeze i64 %v90
  br label %head67
done69:
  %v92 = mul i64 %v17, 8
  %v93 = getelementptr i8, ptr %v5, i64 %v92
  %v94 = mul i64 %v17, 16
  %v95 = getelementptr i8, ptr %v7, i64 %v94
  %v96 = mul i64 %v64, 8
  %v97 = getelementptr i8, ptr %v57, i64 %v96
  %v98 = call i128 @llvm.smax.i128(i128 %v71, i128 -9223372036854775808)
  %v99 = call i128 @llvm.smin.i128(i128 %v98, i128 9223372036854775807)
  %v100 = trunc i128 %v99 to i64
  store i64 %v100, ptr %v97, align 1
  %v101 = getelementptr i8, ptr %v97, i64 %v15
  %v102 = call i128 @llvm.smax.i128(i128 %v72, i128 -9223372036854775808)
  %v103 = call i128 @llvm.smin.i128(i128 %v102, i128 9223372036854775807)
  %v104 = trunc i128 %v103 to i64
  store i64 %v104, ptr %v101, align 1
  %v105 = add i64 %v62, 1
  %v106 = freeze i64 %v105
  br label %head59
done61:
  %v107 = add i64 %v51, 2
  %v108 = freeze i64 %v107
  br label %head48
done50:
  br label %after46
after46:
  %v109 = xor i1 %v44, true
  br i1 %v109, label %then110, label %after111
then110:
  br label %head112
head112:
  %v115 = phi i64 [ %v38, %then110 ], [ %v161, %done124 ]
  %v116 = icmp slt i64 %v115, %v41
  br i1 %v116, label %body113, label %done114
body113:
  %v117 = mul i64 %v115, %v13
  %v118 = getelementptr i8, ptr %v1, i64 %v117
  %v119 = mul i64 %v115, %v15
  %v120 = getelementptr i8, ptr %v3, i64 %v119
  %v121 = sub i64 %v43, 1
  br label %head122
head122:
  %v125 = phi i64 [ %v39, %body113 ], [ %v159, %done132 ]
  %v126 = icmp slt i64 %v125, %v43
  br i1 %v126, label %body123, label %done124
body123:
  %v127 = call i64 @llvm.smin.i64(i64 %v125, i64 %v121)
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr i8, ptr %v118, i64 %v128
  br label %head130
head130:
  %v133 = phi i64 [ 0, %body123 ], [ %v148, %body131 ]
  %v134 = phi i128 [ 0, %body123 ], [ %v146, %body131 ]
  %v135 = icmp slt i64 %v133, %v17
  br i1 %v135, label %body131, label %done132
body131:
  %v136 = mul i64 %v133, 8
  %v137 = getelementptr i8, ptr %v5, i64 %v136
  %v138 = load i64, ptr %v137, align 8
  %v139 = mul i64 %v133, 16
  %v140 = getelementptr i8, ptr %v7, i64 %v139
  %v141 = getelementptr i8, ptr %v129, i64 %v138
  %v142 = load i128, ptr %v140, align 1
  %v143 = load i64, ptr %v141, align 1
  %v144 = zext i64 %v143 to i128
  %v145 = mul i128 %v144, %v142
  %v146 = add i128 %v145, %v134
  %v147 = add i64 %v133, 1
  %v148 = freeze i64 %v147
  br label %head130
done132:
  %v149 = mul i64 %v17, 8
  %v150 = getelementptr i8, ptr %v5, i64 %v149
  %v151 = mul i64 %v17, 16
  %v152 = getelementptr i8, ptr %v7, i64 %v151
  %v153 = mul i64 %v127, 8
  %v154 = getelementptr i8, ptr %v120, i64 %v153
  %v155 = call i128 @llvm.smax.i128(i128 %v134, i128 -9223372036854775808)
  %v156 = call i128 @llvm.smin.i128(i128 %v155, i128 9223372036854775807)
  %v157 = trunc i128 %v156 to i64
  store i64 %v157, ptr %v154, align 1
  %v158 = add i64 %v125, 1
  %v159 = freeze i64 %v158
  br label %head122
done124:
  %v160 = add i64 %v115, 1
  %v161 = freeze i64 %v160
  br label %head112
done114:
  br label %after111
after111:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i128 @llvm.smax.i128(i128, i128)
declare i128 @llvm.smin.i128(i128, i128)
