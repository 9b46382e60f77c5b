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
  %v51 = phi i64 [ %v38, %then45 ], [ %v105, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v104, %done69 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v90, %body68 ]
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
  br label %head67
done69:
  %v91 = mul i64 %v17, 8
  %v92 = getelementptr i8, ptr %v5, i64 %v91
  %v93 = mul i64 %v17, 16
  %v94 = getelementptr i8, ptr %v7, i64 %v93
  %v95 = mul i64 %v64, 8
  %v96 = getelementptr i8, ptr %v57, i64 %v95
  %v97 = call i128 @llvm.smax.i128(i128 %v71, i128 -9223372036854775808)
  %v98 = call i128 @llvm.smin.i128(i128 %v97, i128 9223372036854775807)
  %v99 = trunc i128 %v98 to i64
  store i64 %v99, ptr %v96, align 1
  %v100 = getelementptr i8, ptr %v96, i64 %v15
  %v101 = call i128 @llvm.smax.i128(i128 %v72, i128 -9223372036854775808)
  %v102 = call i128 @llvm.smin.i128(i128 %v101, i128 9223372036854775807)
  %v103 = trunc i128 %v102 to i64
  store i64 %v103, ptr %v100, align 1
  %v104 = add i64 %v62, 1
  br label %head59
done61:
  %v105 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v106 = xor i1 %v44, true
  br i1 %v106, label %then107, label %after108
then107:
  br label %head109
head109:
  %v112 = phi i64 [ %v38, %then107 ], [ %v155, %done121 ]
  %v113 = icmp slt i64 %v112, %v41
  br i1 %v113, label %body110, label %done111
body110:
  %v114 = mul i64 %v112, %v13
  %v115 = getelementptr i8, ptr %v1, i64 %v114
  %v116 = mul i64 %v112, %v15
  %v117 = getelementptr i8, ptr %v3, i64 %v116
  %v118 = sub i64 %v43, 1
  br label %head119
head119:
  %v122 = phi i64 [ %v39, %body110 ], [ %v154, %done129 ]
  %v123 = icmp slt i64 %v122, %v43
  br i1 %v123, label %body120, label %done121
body120:
  %v124 = call i64 @llvm.smin.i64(i64 %v122, i64 %v118)
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr i8, ptr %v115, i64 %v125
  br label %head127
head127:
  %v130 = phi i64 [ 0, %body120 ], [ %v144, %body128 ]
  %v131 = phi i128 [ 0, %body120 ], [ %v143, %body128 ]
  %v132 = icmp slt i64 %v130, %v17
  br i1 %v132, label %body128, label %done129
body128:
  %v133 = mul i64 %v130, 8
  %v134 = getelementptr i8, ptr %v5, i64 %v133
  %v135 = load i64, ptr %v134, align 8
  %v136 = mul i64 %v130, 16
  %v137 = getelementptr i8, ptr %v7, i64 %v136
  %v138 = getelementptr i8, ptr %v126, i64 %v135
  %v139 = load i128, ptr %v137, align 1
  %v140 = load i64, ptr %v138, align 1
  %v141 = zext i64 %v140 to i128
  %v142 = mul i128 %v141, %v139
  %v143 = add i128 %v142, %v131
  %v144 = add i64 %v130, 1
  br label %head127
done129:
  %v145 = mul i64 %v17, 8
  %v146 = getelementptr i8, ptr %v5, i64 %v145
  %v147 = mul i64 %v17, 16
  %v148 = getelementptr i8, ptr %v7, i64 %v147
  %v149 = mul i64 %v124, 8
  %v150 = getelementptr i8, ptr %v117, i64 %v149
  %v151 = call i128 @llvm.smax.i128(i128 %v131, i128 -9223372036854775808)
  %v152 = call i128 @llvm.smin.i128(i128 %v151, i128 9223372036854775807)
  %v153 = trunc i128 %v152 to i64
  store i64 %v153, ptr %v150, align 1
  %v154 = add i64 %v122, 1
  br label %head119
done121:
  %v155 = add i64 %v112, 1
  br label %head109
done111:
  br label %after108
after108:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i128 @llvm.smax.i128(i128, i128)
declare i128 @llvm.smin.i128(i128, i128)
