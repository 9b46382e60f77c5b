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
  %v14 = phi i64 [ 0, %again7 ], [ %v20, %stay18 ]
  %v15 = icmp slt i64 %v14, %v10
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = load atomic i64, ptr %p0 acquire, align 8
  %v17 = icmp ne i64 %v16, %v6
  br i1 %v17, label %leave8, label %stay18
stay18:
  call void @llvm.aarch64.hint(i32 1)
  %v19 = add i64 %v14, 1
  %v20 = freeze i64 %v19
  br label %head11
done13:
  %v21 = getelementptr i8, ptr %p0, i64 64
  store atomic i64 1, ptr %v21 seq_cst, align 8
  %v22 = load atomic i64, ptr %p0 seq_cst, align 8
  %v23 = icmp ne i64 %v22, %v6
  %v24 = getelementptr i8, ptr %p0, i64 64
  br label %again25
again25:
  br i1 %v23, label %then27, label %after28
then27:
  %v29 = atomicrmw xchg ptr %v24, i64 0 seq_cst, align 8
  %v30 = icmp ne i64 %v29, 0
  br i1 %v30, label %leave26, label %stay31
stay31:
  br label %after28
after28:
  %v32 = getelementptr i8, ptr %v2, i64 280
  %v33 = load ptr, ptr %v32, align 8
  %v34 = getelementptr i8, ptr %p0, i64 144
  %v35 = load ptr, ptr %v34, align 8
  %v36 = call i32 %v33(ptr %v35, i32 1)
  br i1 true, label %leave26, label %stay37
stay37:
  br label %again25
leave26:
  br label %again7
leave8:
  %v38 = load atomic i64, ptr %p0 acquire, align 8
  store i64 %v38, ptr %v3, align 8
  %v39 = and i64 %v38, 3
  %v40 = icmp ne i64 %v39, 0
  br i1 %v40, label %leave5, label %stay41
stay41:
  %v42 = getelementptr i8, ptr %v2, i64 128
  %v43 = atomicrmw add ptr %v42, i64 -1 seq_cst, align 8
  %v44 = icmp sgt i64 %v43, 0
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = getelementptr i8, ptr %v2, i64 320
  %v48 = load ptr, ptr %v47, align 8
  %v49 = mul i64 %v43, 8
  %v50 = getelementptr i8, ptr %v48, i64 %v49
  %v51 = load ptr, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v51, i64 40
  store ptr %v2, ptr %v52, align 8
  %v53 = and i64 %v43, 1
  %v54 = getelementptr i8, ptr %v51, i64 192
  store i64 %v53, ptr %v54, align 8
  %v55 = getelementptr i8, ptr %v2, i64 272
  %v56 = load ptr, ptr %v55, align 8
  call void %v56(ptr %v51)
  %v57 = getelementptr i8, ptr %v2, i64 192
  %v58 = atomicrmw add ptr %v57, i64 1 seq_cst, align 8
  %v59 = getelementptr i8, ptr %v2, i64 200
  %v60 = load atomic i64, ptr %v59 seq_cst, align 8
  %v61 = icmp ne i64 %v60, 0
  br i1 %v61, label %then62, label %after63
then62:
  %v64 = atomicrmw xchg ptr %v59, i64 0 seq_cst, align 8
  %v65 = icmp ne i64 %v64, 0
  br i1 %v65, label %then66, label %after67
then66:
  %v68 = getelementptr i8, ptr %v2, i64 288
  %v69 = load ptr, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v2, i64 296
  %v71 = load ptr, ptr %v70, align 8
  call void %v69(ptr %v71)
  br label %after67
after67:
  br label %after63
after63:
  br label %after46
after46:
  br label %again4
leave5:
  ret void
}
declare void @llvm.aarch64.hint(i32)
