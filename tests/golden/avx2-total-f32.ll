; total[f32; 8 lanes]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load i64, ptr %v8, align 8
  br label %head10
head10:
  %v13 = phi i64 [ 0, %entry ], [ %v31, %done19 ]
  %v14 = icmp slt i64 %v13, %v5
  br i1 %v14, label %body11, label %done12
body11:
  %v15 = mul i64 %v13, 32
  %v16 = getelementptr i8, ptr %v1, i64 %v15
  br label %head17
head17:
  %v20 = phi i64 [ 0, %body11 ], [ %v28, %body18 ]
  %v21 = phi ptr [ %v16, %body11 ], [ %v26, %body18 ]
  %v22 = phi <8 x float> [ zeroinitializer, %body11 ], [ %v25, %body18 ]
  %v23 = icmp slt i64 %v20, %v7
  br i1 %v23, label %body18, label %done19
body18:
  %v24 = load <8 x float>, ptr %v21, align 4
  %v25 = fadd <8 x float> %v22, %v24
  %v26 = getelementptr i8, ptr %v21, i64 %v9
  %v27 = add i64 %v20, 1
  %v28 = freeze i64 %v27
  br label %head17
done19:
  %v29 = getelementptr i8, ptr %v3, i64 %v15
  store <8 x float> %v22, ptr %v29, align 4
  %v30 = add i64 %v13, 1
  %v31 = freeze i64 %v30
  br label %head10
done12:
  ret void
}
