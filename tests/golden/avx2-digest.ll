; digest[4 × 8 lanes]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load i64, ptr %v4, align 8
  br label %head6
head6:
  %v9 = phi i64 [ 0, %entry ], [ %v41, %body7 ]
  %v10 = phi ptr [ %v1, %entry ], [ %v39, %body7 ]
  %v11 = phi <8 x i32> [ <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, %entry ], [ %v20, %body7 ]
  %v12 = phi <8 x i32> [ <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, %entry ], [ %v26, %body7 ]
  %v13 = phi <8 x i32> [ <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, %entry ], [ %v32, %body7 ]
  %v14 = phi <8 x i32> [ <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>, %entry ], [ %v38, %body7 ]
  %v15 = icmp slt i64 %v9, %v5
  br i1 %v15, label %body7, label %done8
body7:
  %v16 = load <8 x i32>, ptr %v10, align 1
  %v17 = xor <8 x i32> %v11, %v16
  %v18 = mul <8 x i32> %v17, <i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477>
  %v19 = lshr <8 x i32> %v18, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v20 = xor <8 x i32> %v18, %v19
  %v21 = getelementptr i8, ptr %v10, i64 32
  %v22 = load <8 x i32>, ptr %v21, align 1
  %v23 = xor <8 x i32> %v12, %v22
  %v24 = mul <8 x i32> %v23, <i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477>
  %v25 = lshr <8 x i32> %v24, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v26 = xor <8 x i32> %v24, %v25
  %v27 = getelementptr i8, ptr %v10, i64 64
  %v28 = load <8 x i32>, ptr %v27, align 1
  %v29 = xor <8 x i32> %v13, %v28
  %v30 = mul <8 x i32> %v29, <i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477>
  %v31 = lshr <8 x i32> %v30, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v32 = xor <8 x i32> %v30, %v31
  %v33 = getelementptr i8, ptr %v10, i64 96
  %v34 = load <8 x i32>, ptr %v33, align 1
  %v35 = xor <8 x i32> %v14, %v34
  %v36 = mul <8 x i32> %v35, <i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477, i32 1540483477>
  %v37 = lshr <8 x i32> %v36, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v38 = xor <8 x i32> %v36, %v37
  %v39 = getelementptr i8, ptr %v10, i64 128
  %v40 = add i64 %v9, 1
  %v41 = freeze i64 %v40
  br label %head6
done8:
  store <8 x i32> %v11, ptr %v3, align 1
  %v42 = getelementptr i8, ptr %v3, i64 32
  store <8 x i32> %v12, ptr %v42, align 1
  %v43 = getelementptr i8, ptr %v3, i64 64
  store <8 x i32> %v13, ptr %v43, align 1
  %v44 = getelementptr i8, ptr %v3, i64 96
  store <8 x i32> %v14, ptr %v44, align 1
  ret void
}
