; scatter[4-byte samples, rank 2]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 16
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 24
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 32
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 40
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  br label %head16
head16:
  %v19 = phi i64 [ 0, %entry ], [ %v56, %done45 ]
  %v20 = icmp slt i64 %v19, %v2
  br i1 %v20, label %body17, label %done18
body17:
  %v21 = mul i64 %v19, %v6
  %v22 = getelementptr i8, ptr %v13, i64 %v21
  %v23 = mul i64 %v19, %v10
  %v24 = getelementptr i8, ptr %v15, i64 %v23
  %v25 = icmp eq i64 %v8, 4
  %v26 = icmp eq i64 %v12, 4
  %v27 = and i1 %v25, %v26
  %v28 = udiv i64 %v4, 8
  %v29 = urem i64 %v4, 8
  %v30 = mul i64 %v28, 8
  %v31 = select i1 %v27, i64 %v30, i64 0
  br label %head32
head32:
  %v35 = phi i64 [ 0, %body17 ], [ %v42, %body33 ]
  %v36 = icmp slt i64 %v35, %v31
  br i1 %v36, label %body33, label %done34
body33:
  %v37 = mul i64 %v35, 4
  %v38 = getelementptr i8, ptr %v22, i64 %v37
  %v39 = load <8 x i32>, ptr %v38, align 1
  %v40 = getelementptr i8, ptr %v24, i64 %v37
  store <8 x i32> %v39, ptr %v40, align 1
  %v41 = add i64 %v35, 8
  %v42 = freeze i64 %v41
  br label %head32
done34:
  br label %head43
head43:
  %v46 = phi i64 [ %v31, %done34 ], [ %v54, %body44 ]
  %v47 = icmp slt i64 %v46, %v4
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = mul i64 %v46, %v8
  %v49 = getelementptr i8, ptr %v22, i64 %v48
  %v50 = load i32, ptr %v49, align 1
  %v51 = mul i64 %v46, %v12
  %v52 = getelementptr i8, ptr %v24, i64 %v51
  store i32 %v50, ptr %v52, align 1
  %v53 = add i64 %v46, 1
  %v54 = freeze i64 %v53
  br label %head43
done45:
  %v55 = add i64 %v19, 1
  %v56 = freeze i64 %v55
  br label %head16
done18:
  ret void
}
