; pick[4 bytes]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load i64, ptr %v6, align 8
  br label %head8
head8:
  %v11 = phi i64 [ 0, %entry ], [ %v26, %after21 ]
  %v12 = icmp slt i64 %v11, %v7
  br i1 %v12, label %body9, label %done10
body9:
  %v13 = mul i64 %v11, 4
  %v14 = getelementptr i8, ptr %v5, i64 %v13
  %v15 = load i32, ptr %v14, align 4
  %v16 = sext i32 %v15 to i64
  %v17 = mul i64 %v11, 4
  %v18 = getelementptr i8, ptr %v3, i64 %v17
  store i32 0, ptr %v18, align 1
  %v19 = icmp sge i64 %v16, 0
  br i1 %v19, label %then20, label %after21
then20:
  %v22 = mul i64 %v16, 4
  %v23 = getelementptr i8, ptr %v1, i64 %v22
  %v24 = load i32, ptr %v23, align 1
  store i32 %v24, ptr %v18, align 1
  br label %after21
after21:
  %v25 = add i64 %v11, 1
  %v26 = freeze i64 %v25
  br label %head8
done10:
  ret void
}
