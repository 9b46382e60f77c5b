; running sum[i32→i32→u8; 2 vectors of 4, line]
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
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v143, %done35 ]
  %v25 = icmp slt i64 %v24, %v2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v6
  %v27 = getelementptr i8, ptr %v13, i64 %v26
  %v28 = mul i64 %v24, %v8
  %v29 = getelementptr i8, ptr %v15, i64 %v28
  %v30 = getelementptr i8, ptr %p0, i64 80
  %v31 = load i64, ptr %v30, align 8
  %v32 = sub i64 %v4, %v31
  br label %head33
head33:
  %v36 = phi i64 [ 0, %body22 ], [ %v141, %done119 ]
  %v37 = icmp slt i64 %v36, %v4
  br i1 %v37, label %body34, label %done35
body34:
  %v38 = call i64 @llvm.smin.i64(i64 %v36, i64 %v32)
  %v39 = mul i64 %v38, 4
  %v40 = getelementptr i8, ptr %v27, i64 %v39
  %v41 = getelementptr i8, ptr %v29, i64 %v38
  %v42 = udiv i64 %v12, 4
  %v43 = urem i64 %v12, 4
  br label %head44
head44:
  %v47 = phi i64 [ 0, %body34 ], [ %v52, %body45 ]
  %v48 = icmp slt i64 %v47, %v42
  br i1 %v48, label %body45, label %done46
body45:
  %v49 = mul i64 %v47, 4
  %v50 = getelementptr i8, ptr %v20, i64 %v49
  store <4 x i32> zeroinitializer, ptr %v50, align 1
  %v51 = add i64 %v47, 4
  %v52 = freeze i64 %v51
  br label %head44
done46:
  %v53 = sub i64 %v10, 1
  %v54 = mul i64 %v53, %v42
  %v55 = add i64 %v31, %v54
  %v56 = mul i64 %v42, 4
  %v57 = getelementptr i8, ptr %v20, i64 %v56
  br label %head58
head58:
  %v61 = phi i64 [ 0, %done46 ], [ %v72, %body59 ]
  %v62 = icmp slt i64 %v61, %v55
  br i1 %v62, label %body59, label %done60
body59:
  %v63 = mul i64 %v61, 4
  %v64 = getelementptr i8, ptr %v40, i64 %v63
  %v65 = load <4 x i32>, ptr %v64, align 1
  %v66 = mul i64 %v61, 4
  %v67 = getelementptr i8, ptr %v20, i64 %v66
  %v68 = load <4 x i32>, ptr %v67, align 1
  %v69 = add <4 x i32> %v65, %v68
  %v70 = getelementptr i8, ptr %v57, i64 %v66
  store <4 x i32> %v69, ptr %v70, align 1
  %v71 = add i64 %v61, 4
  %v72 = freeze i64 %v71
  br label %head58
done60:
  %v73 = mul i64 %v10, %v42
  %v74 = mul i64 %v73, 4
  %v75 = udiv i64 %v31, 8
  %v76 = urem i64 %v31, 8
  %v77 = mul i64 %v75, 8
  %v78 = sub i64 %v31, 4
  br label %head79
head79:
  %v82 = phi i64 [ 0, %done60 ], [ %v116, %after113 ]
  %v83 = icmp slt i64 %v82, %v77
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = getelementptr i8, ptr %v41, i64 %v82
  %v85 = mul i64 %v82, 4
  %v86 = getelementptr i8, ptr %v20, i64 %v85
  %v87 = getelementptr i8, ptr %v86, i64 %v74
  %v88 = load <4 x i32>, ptr %v87, align 1
  %v89 = load <4 x i32>, ptr %v86, align 1
  %v90 = sub <4 x i32> %v88, %v89
  %v91 = icmp slt <4 x i32> %v90, <i32 0, i32 0, i32 0, i32 0>
  %v92 = icmp sgt <4 x i32> %v90, <i32 255, i32 255, i32 255, i32 255>
  %v93 = or <4 x i1> %v91, %v92
  %v94 = trunc <4 x i32> %v90 to <4 x i8>
  store <4 x i8> %v94, ptr %v84, align 1
  %v95 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v93)
  br i1 %v95, label %then96, label %after97
then96:
  %v98 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v98 monotonic, align 8
  br label %after97
after97:
  %v99 = mul i64 %v82, 4
  %v100 = getelementptr i8, ptr %v20, i64 %v99
  %v101 = getelementptr i8, ptr %v100, i64 16
  %v102 = getelementptr i8, ptr %v101, i64 %v74
  %v103 = load <4 x i32>, ptr %v102, align 1
  %v104 = load <4 x i32>, ptr %v101, align 1
  %v105 = sub <4 x i32> %v103, %v104
  %v106 = getelementptr i8, ptr %v84, i64 4
  %v107 = icmp slt <4 x i32> %v105, <i32 0, i32 0, i32 0, i32 0>
  %v108 = icmp sgt <4 x i32> %v105, <i32 255, i32 255, i32 255, i32 255>
  %v109 = or <4 x i1> %v107, %v108
  %v110 = trunc <4 x i32> %v105 to <4 x i8>
  store <4 x i8> %v110, ptr %v106, align 1
  %v111 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v109)
  br i1 %v111, label %then112, label %after113
then112:
  %v114 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v114 monotonic, align 8
  br label %after113
after113:
  %v115 = add i64 %v82, 8
  %v116 = freeze i64 %v115
  br label %head79
done81:
  br label %head117
head117:
  %v120 = phi i64 [ %v77, %done81 ], [ %v139, %after136 ]
  %v121 = icmp slt i64 %v120, %v31
  br i1 %v121, label %body118, label %done119
body118:
  %v122 = call i64 @llvm.smin.i64(i64 %v120, i64 %v78)
  %v123 = getelementptr i8, ptr %v41, i64 %v122
  %v124 = mul i64 %v122, 4
  %v125 = getelementptr i8, ptr %v20, i64 %v124
  %v126 = getelementptr i8, ptr %v125, i64 %v74
  %v127 = load <4 x i32>, ptr %v126, align 1
  %v128 = load <4 x i32>, ptr %v125, align 1
  %v129 = sub <4 x i32> %v127, %v128
  %v130 = icmp slt <4 x i32> %v129, <i32 0, i32 0, i32 0, i32 0>
  %v131 = icmp sgt <4 x i32> %v129, <i32 255, i32 255, i32 255, i32 255>
  %v132 = or <4 x i1> %v130, %v131
  %v133 = trunc <4 x i32> %v129 to <4 x i8>
  store <4 x i8> %v133, ptr %v123, align 1
  %v134 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v132)
  br i1 %v134, label %then135, label %after136
then135:
  %v137 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v137 monotonic, align 8
  br label %after136
after136:
  %v138 = add i64 %v120, 4
  %v139 = freeze i64 %v138
  br label %head117
done119:
  %v140 = add i64 %v36, %v31
  %v141 = freeze i64 %v140
  br label %head33
done35:
  %v142 = add i64 %v24, 1
  %v143 = freeze i64 %v142
  br label %head21
done23:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
