; gather[8-byte samples, rank 1, byte-swapped]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 24
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 40
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  %v9 = load ptr, ptr %v8, align 8
  %v10 = load i64, ptr %v9, align 1
  %v11 = insertelement <2 x i64> poison, i64 %v10, i64 0
  %v12 = shufflevector <2 x i64> %v11, <2 x i64> poison, <2 x i32> zeroinitializer
  %v13 = getelementptr i8, ptr %p0, i64 8
  %v14 = load ptr, ptr %v13, align 8
  %v15 = icmp slt i64 0, -2305843009213693952
  br i1 %v15, label %then16, label %after17
then16:
  %v18 = udiv i64 %v7, 2
  %v19 = urem i64 %v7, 2
  %v20 = mul i64 %v18, 2
  br label %head21
head21:
  %v24 = phi i64 [ 0, %then16 ], [ %v29, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 8
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <2 x i64> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 2
  %v29 = freeze i64 %v28
  br label %head21
done23:
  br label %head30
head30:
  %v33 = phi i64 [ %v20, %done23 ], [ %v38, %body31 ]
  %v34 = icmp slt i64 %v33, %v7
  br i1 %v34, label %body31, label %done32
body31:
  %v35 = mul i64 %v33, 8
  %v36 = getelementptr i8, ptr %v14, i64 %v35
  store i64 %v10, ptr %v36, align 1
  %v37 = add i64 %v33, 1
  %v38 = freeze i64 %v37
  br label %head30
done32:
  br label %after17
after17:
  %v39 = xor i1 %v15, true
  br i1 %v39, label %then40, label %after41
then40:
  %v42 = getelementptr i8, ptr %v1, i64 0
  br label %head43
head43:
  %v46 = phi i64 [ 0, %then40 ], [ %v151, %after82 ]
  %v47 = phi ptr [ %v14, %then40 ], [ %v149, %after82 ]
  %v48 = icmp slt i64 %v46, %v5
  br i1 %v48, label %body44, label %done45
body44:
  %v49 = mul i64 %v46, 24
  %v50 = getelementptr i8, ptr %v3, i64 %v49
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v50, i64 8
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %v50, i64 16
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp slt i64 %v53, -2305843009213693952
  br i1 %v56, label %then57, label %after58
then57:
  %v59 = udiv i64 %v51, 2
  %v60 = urem i64 %v51, 2
  %v61 = mul i64 %v59, 2
  br label %head62
head62:
  %v65 = phi i64 [ 0, %then57 ], [ %v70, %body63 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 8
  %v68 = getelementptr i8, ptr %v47, i64 %v67
  store <2 x i64> %v12, ptr %v68, align 1
  %v69 = add i64 %v65, 2
  %v70 = freeze i64 %v69
  br label %head62
done64:
  br label %head71
head71:
  %v74 = phi i64 [ %v61, %done64 ], [ %v79, %body72 ]
  %v75 = icmp slt i64 %v74, %v51
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 8
  %v77 = getelementptr i8, ptr %v47, i64 %v76
  store i64 %v10, ptr %v77, align 1
  %v78 = add i64 %v74, 1
  %v79 = freeze i64 %v78
  br label %head71
done73:
  br label %after58
after58:
  %v80 = xor i1 %v56, true
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = getelementptr i8, ptr %v42, i64 %v53
  %v84 = icmp eq i64 %v55, 8
  br i1 %v84, label %then85, label %after86
then85:
  %v87 = icmp sge i64 %v51, 2
  br i1 %v87, label %then88, label %after89
then88:
  %v90 = sub i64 %v51, 2
  br label %head91
head91:
  %v94 = phi i64 [ 0, %then88 ], [ %v106, %body92 ]
  %v95 = icmp slt i64 %v94, %v51
  br i1 %v95, label %body92, label %done93
body92:
  %v96 = call i64 @llvm.smin.i64(i64 %v94, i64 %v90)
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr i8, ptr %v83, i64 %v97
  %v99 = load <2 x i64>, ptr %v98, align 1
  %v100 = call <2 x i64> @llvm.bswap.v2i64(<2 x i64> %v99)
  %v101 = lshr <2 x i64> %v100, <i64 32, i64 32>
  %v102 = shl <2 x i64> %v100, <i64 32, i64 32>
  %v103 = or <2 x i64> %v101, %v102
  %v104 = getelementptr i8, ptr %v47, i64 %v97
  store <2 x i64> %v103, ptr %v104, align 1
  %v105 = add i64 %v94, 2
  %v106 = freeze i64 %v105
  br label %head91
done93:
  br label %after89
after89:
  %v107 = icmp sge i64 %v51, 1
  %v108 = icmp slt i64 %v51, 2
  %v109 = and i1 %v107, %v108
  br i1 %v109, label %then110, label %after111
then110:
  %v112 = mul i64 0, 8
  %v113 = getelementptr i8, ptr %v83, i64 %v112
  %v114 = load i64, ptr %v113, align 1
  %v115 = call i64 @llvm.bswap.i64(i64 %v114)
  %v116 = lshr i64 %v115, 32
  %v117 = shl i64 %v115, 32
  %v118 = or i64 %v116, %v117
  %v119 = getelementptr i8, ptr %v47, i64 %v112
  store i64 %v118, ptr %v119, align 1
  %v120 = sub i64 %v51, 1
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr i8, ptr %v83, i64 %v121
  %v123 = load i64, ptr %v122, align 1
  %v124 = call i64 @llvm.bswap.i64(i64 %v123)
  %v125 = lshr i64 %v124, 32
  %v126 = shl i64 %v124, 32
  %v127 = or i64 %v125, %v126
  %v128 = getelementptr i8, ptr %v47, i64 %v121
  store i64 %v127, ptr %v128, align 1
  br label %after111
after111:
  br label %after86
after86:
  %v129 = xor i1 %v84, true
  br i1 %v129, label %then130, label %after131
then130:
  br label %head132
head132:
  %v135 = phi i64 [ 0, %then130 ], [ %v147, %body133 ]
  %v136 = icmp slt i64 %v135, %v51
  br i1 %v136, label %body133, label %done134
body133:
  %v137 = mul i64 %v135, %v55
  %v138 = getelementptr i8, ptr %v83, i64 %v137
  %v139 = load i64, ptr %v138, align 1
  %v140 = call i64 @llvm.bswap.i64(i64 %v139)
  %v141 = lshr i64 %v140, 32
  %v142 = shl i64 %v140, 32
  %v143 = or i64 %v141, %v142
  %v144 = mul i64 %v135, 8
  %v145 = getelementptr i8, ptr %v47, i64 %v144
  store i64 %v143, ptr %v145, align 1
  %v146 = add i64 %v135, 1
  %v147 = freeze i64 %v146
  br label %head132
done134:
  br label %after131
after131:
  br label %after82
after82:
  %v148 = mul i64 %v51, 8
  %v149 = getelementptr i8, ptr %v47, i64 %v148
  %v150 = add i64 %v46, 1
  %v151 = freeze i64 %v150
  br label %head43
done45:
  br label %after41
after41:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x i64> @llvm.bswap.v2i64(<2 x i64>)
declare i64 @llvm.bswap.i64(i64)
