; driver[park]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 136
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 128
  br label %again4
again4:
  %v6 = load i64, ptr %v3, align 8
  br label %again7
again7:
  %v9 = getelementptr i8, ptr %v2, i64 304
  %v10 = load i64, ptr %v9, align 8
  br label %head11
head11:
  %v14 = phi i64 [ 0, %again7 ], [ %v19, %stay18 ]
  %v15 = icmp slt i64 %v14, %v10
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = load atomic i64, ptr %p0 acquire, align 8
  %v17 = icmp ne i64 %v16, %v6
  br i1 %v17, label %leave8, label %stay18
stay18:
  call void @llvm.aarch64.hint(i32 1)
  %v19 = add i64 %v14, 1
  br label %head11
done13:
  %v20 = getelementptr i8, ptr %p0, i64 64
  store atomic i64 1, ptr %v20 seq_cst, align 8
  %v21 = load atomic i64, ptr %p0 seq_cst, align 8
  %v22 = icmp ne i64 %v21, %v6
  %v23 = getelementptr i8, ptr %p0, i64 64
  br label %again24
again24:
  br i1 %v22, label %then26, label %after27
then26:
  %v28 = atomicrmw xchg ptr %v23, i64 0 seq_cst, align 8
  %v29 = icmp ne i64 %v28, 0
  br i1 %v29, label %leave25, label %stay30
stay30:
  br label %after27
after27:
  %v31 = getelementptr i8, ptr %v2, i64 280
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %p0, i64 144
  %v34 = load ptr, ptr %v33, align 8
  %v35 = call i32 %v32(ptr %v34, i32 1)
  br i1 true, label %leave25, label %stay36
stay36:
  br label %again24
leave25:
  br label %again7
leave8:
  %v37 = load atomic i64, ptr %p0 acquire, align 8
  store i64 %v37, ptr %v3, align 8
  %v38 = and i64 %v37, 3
  %v39 = icmp ne i64 %v38, 0
  br i1 %v39, label %leave5, label %stay40
stay40:
  %v41 = getelementptr i8, ptr %v2, i64 128
  %v42 = atomicrmw add ptr %v41, i64 -1 seq_cst, align 8
  %v43 = icmp sgt i64 %v42, 0
  br i1 %v43, label %then44, label %after45
then44:
  %v46 = getelementptr i8, ptr %v2, i64 320
  %v47 = load ptr, ptr %v46, align 8
  %v48 = mul i64 %v42, 8
  %v49 = getelementptr i8, ptr %v47, i64 %v48
  %v50 = load ptr, ptr %v49, align 8
  %v51 = getelementptr i8, ptr %v50, i64 40
  store ptr %v2, ptr %v51, align 8
  %v52 = and i64 %v42, 1
  %v53 = getelementptr i8, ptr %v50, i64 192
  store i64 %v52, ptr %v53, align 8
  %v54 = getelementptr i8, ptr %v2, i64 272
  %v55 = load ptr, ptr %v54, align 8
  call void %v55(ptr %v50)
  %v56 = getelementptr i8, ptr %v2, i64 192
  %v57 = atomicrmw add ptr %v56, i64 1 seq_cst, align 8
  %v58 = getelementptr i8, ptr %v2, i64 200
  %v59 = load atomic i64, ptr %v58 seq_cst, align 8
  %v60 = icmp ne i64 %v59, 0
  br i1 %v60, label %then61, label %after62
then61:
  %v63 = atomicrmw xchg ptr %v58, i64 0 seq_cst, align 8
  %v64 = icmp ne i64 %v63, 0
  br i1 %v64, label %then65, label %after66
then65:
  %v67 = getelementptr i8, ptr %v2, i64 288
  %v68 = load ptr, ptr %v67, align 8
  %v69 = getelementptr i8, ptr %v2, i64 296
  %v70 = load ptr, ptr %v69, align 8
  call void %v68(ptr %v70)
  br label %after66
after66:
  br label %after62
after62:
  br label %after45
after45:
  br label %again4
leave5:
  ret void
}
declare void @llvm.aarch64.hint(i32)
