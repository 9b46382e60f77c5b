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
  %v44 = phi i64 [ 0, %then38 ], [ %v139, %after78 ]
  %v45 = phi ptr [ %v14, %then38 ], [ %v138, %after78 ]
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
  %v80 = udiv i64 %v49, 2
  %v81 = urem i64 %v49, 2
  %v82 = mul i64 %v80, 2
  %v83 = icmp eq i64 %v53, 8
  %v84 = select i1 %v83, i64 %v82, i64 0
  br label %head85
head85:
  %v88 = phi i64 [ 0, %then77 ], [ %v99, %body86 ]
  %v89 = icmp slt i64 %v88, %v84
  br i1 %v89, label %body86, label %done87
body86:
  %v90 = mul i64 %v88, 8
  %v91 = getelementptr i8, ptr %v79, i64 %v90
  %v92 = load <2 x i64>, ptr %v91, align 1
  %v93 = call <2 x i64> @llvm.bswap.v2i64(<2 x i64> %v92)
  %v94 = lshr <2 x i64> %v93, <i64 32, i64 32>
  %v95 = shl <2 x i64> %v93, <i64 32, i64 32>
  %v96 = or <2 x i64> %v94, %v95
  %v97 = mul i64 %v88, 8
  %v98 = getelementptr i8, ptr %v45, i64 %v97
  store <2 x i64> %v96, ptr %v98, align 1
  %v99 = add i64 %v88, 2
  br label %head85
done87:
  %v100 = select i1 %v83, i64 %v82, i64 0
  %v101 = icmp eq i64 %v53, 16
  %v102 = select i1 %v101, i64 %v82, i64 0
  br label %head103
head103:
  %v106 = phi i64 [ 0, %done87 ], [ %v120, %body104 ]
  %v107 = icmp slt i64 %v106, %v102
  br i1 %v107, label %body104, label %done105
body104:
  %v108 = mul i64 %v106, 16
  %v109 = getelementptr i8, ptr %v79, i64 %v108
  %v110 = getelementptr i8, ptr %v109, i64 8
  %v111 = load <2 x i64>, ptr %v110, align 1
  %v112 = load <2 x i64>, ptr %v109, align 1
  %v113 = shufflevector <2 x i64> %v112, <2 x i64> %v111, <2 x i32> <i32 0, i32 3>
  %v114 = call <2 x i64> @llvm.bswap.v2i64(<2 x i64> %v113)
  %v115 = lshr <2 x i64> %v114, <i64 32, i64 32>
  %v116 = shl <2 x i64> %v114, <i64 32, i64 32>
  %v117 = or <2 x i64> %v115, %v116
  %v118 = mul i64 %v106, 8
  %v119 = getelementptr i8, ptr %v45, i64 %v118
  store <2 x i64> %v117, ptr %v119, align 1
  %v120 = add i64 %v106, 2
  br label %head103
done105:
  %v121 = select i1 %v101, i64 %v82, i64 %v100
  br label %head122
head122:
  %v125 = phi i64 [ %v121, %done105 ], [ %v136, %body123 ]
  %v126 = icmp slt i64 %v125, %v49
  br i1 %v126, label %body123, label %done124
body123:
  %v127 = mul i64 %v125, %v53
  %v128 = getelementptr i8, ptr %v79, i64 %v127
  %v129 = load i64, ptr %v128, align 1
  %v130 = call i64 @llvm.bswap.i64(i64 %v129)
  %v131 = lshr i64 %v130, 32
  %v132 = shl i64 %v130, 32
  %v133 = or i64 %v131, %v132
  %v134 = mul i64 %v125, 8
  %v135 = getelementptr i8, ptr %v45, i64 %v134
  store i64 %v133, ptr %v135, align 1
  %v136 = add i64 %v125, 1
  br label %head122
done124:
  br label %after78
after78:
  %v137 = mul i64 %v49, 8
  %v138 = getelementptr i8, ptr %v45, i64 %v137
  %v139 = add i64 %v44, 1
  br label %head41
done43:
  br label %after39
after39:
  ret void
}
declare <2 x i64> @llvm.bswap.v2i64(<2 x i64>)
declare i64 @llvm.bswap.i64(i64)
