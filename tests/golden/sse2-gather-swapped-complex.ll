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
  %v24 = phi i64 [ 0, %then16 ], [ %v28, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 8
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <2 x i64> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 2
  br label %head21
done23:
  br label %head29
head29:
  %v32 = phi i64 [ %v20, %done23 ], [ %v36, %body30 ]
  %v33 = icmp slt i64 %v32, %v7
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = mul i64 %v32, 8
  %v35 = getelementptr i8, ptr %v14, i64 %v34
  store i64 %v10, ptr %v35, align 1
  %v36 = add i64 %v32, 1
  br label %head29
done31:
  br label %after17
after17:
  %v37 = xor i1 %v15, true
  br i1 %v37, label %then38, label %after39
then38:
  %v40 = getelementptr i8, ptr %v1, i64 0
  br label %head41
head41:
  %v44 = phi i64 [ 0, %then38 ], [ %v144, %after78 ]
  %v45 = phi ptr [ %v14, %then38 ], [ %v143, %after78 ]
  %v46 = icmp slt i64 %v44, %v5
  br i1 %v46, label %body42, label %done43
body42:
  %v47 = mul i64 %v44, 24
  %v48 = getelementptr i8, ptr %v3, i64 %v47
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v48, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v48, i64 16
  %v53 = load i64, ptr %v52, align 8
  %v54 = icmp slt i64 %v51, -2305843009213693952
  br i1 %v54, label %then55, label %after56
then55:
  %v57 = udiv i64 %v49, 2
  %v58 = urem i64 %v49, 2
  %v59 = mul i64 %v57, 2
  br label %head60
head60:
  %v63 = phi i64 [ 0, %then55 ], [ %v67, %body61 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 8
  %v66 = getelementptr i8, ptr %v45, i64 %v65
  store <2 x i64> %v12, ptr %v66, align 1
  %v67 = add i64 %v63, 2
  br label %head60
done62:
  br label %head68
head68:
  %v71 = phi i64 [ %v59, %done62 ], [ %v75, %body69 ]
  %v72 = icmp slt i64 %v71, %v49
  br i1 %v72, label %body69, label %done70
body69:
  %v73 = mul i64 %v71, 8
  %v74 = getelementptr i8, ptr %v45, i64 %v73
  store i64 %v10, ptr %v74, align 1
  %v75 = add i64 %v71, 1
  br label %head68
done70:
  br label %after56
after56:
  %v76 = xor i1 %v54, true
  br i1 %v76, label %then77, label %after78
then77:
  %v79 = getelementptr i8, ptr %v40, i64 %v51
  %v80 = icmp eq i64 %v53, 8
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = icmp sge i64 %v49, 2
  br i1 %v83, label %then84, label %after85
then84:
  %v86 = sub i64 %v49, 2
  br label %head87
head87:
  %v90 = phi i64 [ 0, %then84 ], [ %v101, %body88 ]
  %v91 = icmp slt i64 %v90, %v49
  br i1 %v91, label %body88, label %done89
body88:
  %v92 = call i64 @llvm.smin.i64(i64 %v90, i64 %v86)
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr i8, ptr %v79, i64 %v93
  %v95 = load <2 x i64>, ptr %v94, align 1
  %v96 = call <2 x i64> @llvm.bswap.v2i64(<2 x i64> %v95)
  %v97 = lshr <2 x i64> %v96, <i64 32, i64 32>
  %v98 = shl <2 x i64> %v96, <i64 32, i64 32>
  %v99 = or <2 x i64> %v97, %v98
  %v100 = getelementptr i8, ptr %v45, i64 %v93
  store <2 x i64> %v99, ptr %v100, align 1
  %v101 = add i64 %v90, 2
  br label %head87
done89:
  br label %after85
after85:
  %v102 = icmp sge i64 %v49, 1
  %v103 = icmp slt i64 %v49, 2
  %v104 = and i1 %v102, %v103
  br i1 %v104, label %then105, label %after106
then105:
  %v107 = mul i64 0, 8
  %v108 = getelementptr i8, ptr %v79, i64 %v107
  %v109 = load i64, ptr %v108, align 1
  %v110 = call i64 @llvm.bswap.i64(i64 %v109)
  %v111 = lshr i64 %v110, 32
  %v112 = shl i64 %v110, 32
  %v113 = or i64 %v111, %v112
  %v114 = getelementptr i8, ptr %v45, i64 %v107
  store i64 %v113, ptr %v114, align 1
  %v115 = sub i64 %v49, 1
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr i8, ptr %v79, i64 %v116
  %v118 = load i64, ptr %v117, align 1
  %v119 = call i64 @llvm.bswap.i64(i64 %v118)
  %v120 = lshr i64 %v119, 32
  %v121 = shl i64 %v119, 32
  %v122 = or i64 %v120, %v121
  %v123 = getelementptr i8, ptr %v45, i64 %v116
  store i64 %v122, ptr %v123, align 1
  br label %after106
after106:
  br label %after82
after82:
  %v124 = xor i1 %v80, true
  br i1 %v124, label %then125, label %after126
then125:
  br label %head127
head127:
  %v130 = phi i64 [ 0, %then125 ], [ %v141, %body128 ]
  %v131 = icmp slt i64 %v130, %v49
  br i1 %v131, label %body128, label %done129
body128:
  %v132 = mul i64 %v130, %v53
  %v133 = getelementptr i8, ptr %v79, i64 %v132
  %v134 = load i64, ptr %v133, align 1
  %v135 = call i64 @llvm.bswap.i64(i64 %v134)
  %v136 = lshr i64 %v135, 32
  %v137 = shl i64 %v135, 32
  %v138 = or i64 %v136, %v137
  %v139 = mul i64 %v130, 8
  %v140 = getelementptr i8, ptr %v45, i64 %v139
  store i64 %v138, ptr %v140, align 1
  %v141 = add i64 %v130, 1
  br label %head127
done129:
  br label %after126
after126:
  br label %after78
after78:
  %v142 = mul i64 %v49, 8
  %v143 = getelementptr i8, ptr %v45, i64 %v142
  %v144 = add i64 %v44, 1
  br label %head41
done43:
  br label %after39
after39:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x i64> @llvm.bswap.v2i64(<2 x i64>)
declare i64 @llvm.bswap.i64(i64)
