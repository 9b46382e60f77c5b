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
  %v24 = phi i64 [ 0, %entry ], [ %v137, %done35 ]
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
  %v36 = phi i64 [ 0, %body22 ], [ %v136, %done116 ]
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
  %v47 = phi i64 [ 0, %body34 ], [ %v51, %body45 ]
  %v48 = icmp slt i64 %v47, %v42
  br i1 %v48, label %body45, label %done46
body45:
  %v49 = mul i64 %v47, 4
  %v50 = getelementptr i8, ptr %v20, i64 %v49
  store <4 x i32> zeroinitializer, ptr %v50, align 1
  %v51 = add i64 %v47, 4
  br label %head44
done46:
  %v52 = sub i64 %v10, 1
  %v53 = mul i64 %v52, %v42
  %v54 = add i64 %v31, %v53
  %v55 = mul i64 %v42, 4
  %v56 = getelementptr i8, ptr %v20, i64 %v55
  br label %head57
head57:
  %v60 = phi i64 [ 0, %done46 ], [ %v70, %body58 ]
  %v61 = icmp slt i64 %v60, %v54
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = mul i64 %v60, 4
  %v63 = getelementptr i8, ptr %v40, i64 %v62
  %v64 = load <4 x i32>, ptr %v63, align 1
  %v65 = mul i64 %v60, 4
  %v66 = getelementptr i8, ptr %v20, i64 %v65
  %v67 = load <4 x i32>, ptr %v66, align 1
  %v68 = add <4 x i32> %v64, %v67
  %v69 = getelementptr i8, ptr %v56, i64 %v65
  store <4 x i32> %v68, ptr %v69, align 1
  %v70 = add i64 %v60, 4
  br label %head57
done59:
  %v71 = mul i64 %v10, %v42
  %v72 = mul i64 %v71, 4
  %v73 = udiv i64 %v31, 8
  %v74 = urem i64 %v31, 8
  %v75 = mul i64 %v73, 8
  %v76 = sub i64 %v31, 4
  br label %head77
head77:
  %v80 = phi i64 [ 0, %done59 ], [ %v113, %after111 ]
  %v81 = icmp slt i64 %v80, %v75
  br i1 %v81, label %body78, label %done79
body78:
  %v82 = getelementptr i8, ptr %v41, i64 %v80
  %v83 = mul i64 %v80, 4
  %v84 = getelementptr i8, ptr %v20, i64 %v83
  %v85 = getelementptr i8, ptr %v84, i64 %v72
  %v86 = load <4 x i32>, ptr %v85, align 1
  %v87 = load <4 x i32>, ptr %v84, align 1
  %v88 = sub <4 x i32> %v86, %v87
  %v89 = icmp slt <4 x i32> %v88, <i32 0, i32 0, i32 0, i32 0>
  %v90 = icmp sgt <4 x i32> %v88, <i32 255, i32 255, i32 255, i32 255>
  %v91 = or <4 x i1> %v89, %v90
  %v92 = trunc <4 x i32> %v88 to <4 x i8>
  store <4 x i8> %v92, ptr %v82, align 1
  %v93 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v91)
  br i1 %v93, label %then94, label %after95
then94:
  %v96 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v96 monotonic, align 8
  br label %after95
after95:
  %v97 = mul i64 %v80, 4
  %v98 = getelementptr i8, ptr %v20, i64 %v97
  %v99 = getelementptr i8, ptr %v98, i64 16
  %v100 = getelementptr i8, ptr %v99, i64 %v72
  %v101 = load <4 x i32>, ptr %v100, align 1
  %v102 = load <4 x i32>, ptr %v99, align 1
  %v103 = sub <4 x i32> %v101, %v102
  %v104 = getelementptr i8, ptr %v82, i64 4
  %v105 = icmp slt <4 x i32> %v103, <i32 0, i32 0, i32 0, i32 0>
  %v106 = icmp sgt <4 x i32> %v103, <i32 255, i32 255, i32 255, i32 255>
  %v107 = or <4 x i1> %v105, %v106
  %v108 = trunc <4 x i32> %v103 to <4 x i8>
  store <4 x i8> %v108, ptr %v104, align 1
  %v109 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v107)
  br i1 %v109, label %then110, label %after111
then110:
  %v112 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v112 monotonic, align 8
  br label %after111
after111:
  %v113 = add i64 %v80, 8
  br label %head77
done79:
  br label %head114
head114:
  %v117 = phi i64 [ %v75, %done79 ], [ %v135, %after133 ]
  %v118 = icmp slt i64 %v117, %v31
  br i1 %v118, label %body115, label %done116
body115:
  %v119 = call i64 @llvm.smin.i64(i64 %v117, i64 %v76)
  %v120 = getelementptr i8, ptr %v41, i64 %v119
  %v121 = mul i64 %v119, 4
  %v122 = getelementptr i8, ptr %v20, i64 %v121
  %v123 = getelementptr i8, ptr %v122, i64 %v72
  %v124 = load <4 x i32>, ptr %v123, align 1
  %v125 = load <4 x i32>, ptr %v122, align 1
  %v126 = sub <4 x i32> %v124, %v125
  %v127 = icmp slt <4 x i32> %v126, <i32 0, i32 0, i32 0, i32 0>
  %v128 = icmp sgt <4 x i32> %v126, <i32 255, i32 255, i32 255, i32 255>
  %v129 = or <4 x i1> %v127, %v128
  %v130 = trunc <4 x i32> %v126 to <4 x i8>
  store <4 x i8> %v130, ptr %v120, align 1
  %v131 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v129)
  br i1 %v131, label %then132, label %after133
then132:
  %v134 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v134 monotonic, align 8
  br label %after133
after133:
  %v135 = add i64 %v117, 4
  br label %head114
done116:
  %v136 = add i64 %v36, %v31
  br label %head33
done35:
  %v137 = add i64 %v24, 1
  br label %head21
done23:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
