; repeat
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 32
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 40
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 24
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 48
  %v13 = load i64, ptr %v12, align 8
  br label %head14
head14:
  %v17 = phi i64 [ 0, %entry ], [ %v55, %done41 ]
  %v18 = phi ptr [ %v3, %entry ], [ %v53, %done41 ]
  %v19 = icmp slt i64 %v17, %v9
  br i1 %v19, label %body15, label %done16
body15:
  br label %head20
head20:
  %v23 = phi i64 [ 0, %body15 ], [ %v38, %body21 ]
  %v24 = icmp slt i64 %v23, %v11
  br i1 %v24, label %body21, label %done22
body21:
  %v25 = mul i64 %v23, 16
  %v26 = getelementptr i8, ptr %v5, i64 %v25
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %v1, i64 %v27
  %v29 = getelementptr i8, ptr %v26, i64 8
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %v1, i64 %v30
  %v32 = load i64, ptr %v28, align 8
  %v33 = mul i64 %v23, 8
  %v34 = getelementptr i8, ptr %v18, i64 %v33
  %v35 = load i64, ptr %v34, align 8
  %v36 = add i64 %v32, %v35
  store i64 %v36, ptr %v31, align 8
  %v37 = add i64 %v23, 1
  %v38 = freeze i64 %v37
  br label %head20
done22:
  br label %head39
head39:
  %v42 = phi i64 [ 0, %done22 ], [ %v51, %body40 ]
  %v43 = icmp slt i64 %v42, %v13
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 16
  %v45 = getelementptr i8, ptr %v7, i64 %v44
  %v46 = load ptr, ptr %v45, align 8
  %v47 = getelementptr i8, ptr %v45, i64 8
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr i8, ptr %v1, i64 %v48
  call void %v46(ptr %v49)
  %v50 = add i64 %v42, 1
  %v51 = freeze i64 %v50
  br label %head39
done41:
  %v52 = mul i64 %v11, 8
  %v53 = getelementptr i8, ptr %v18, i64 %v52
  %v54 = add i64 %v17, 1
  %v55 = freeze i64 %v54
  br label %head14
done16:
  ret void
}
