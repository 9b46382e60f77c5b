; driver[share]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 64
  store i64 0, ptr %v1, align 8
  %v2 = getelementptr i8, ptr %p0, i64 40
  store i64 0, ptr %v2, align 8
  %v3 = getelementptr i8, ptr %p0, i64 192
  store i64 0, ptr %v3, align 8
  %v4 = getelementptr i8, ptr %p0, i64 256
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 128
  store atomic i64 %v5, ptr %v6 seq_cst, align 8
  %v7 = getelementptr i8, ptr %p0, i64 312
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 264
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 256
  %v12 = load i64, ptr %v11, align 8
  br label %head13
head13:
  %v16 = phi i64 [ 0, %entry ], [ %v39, %after29 ]
  %v17 = icmp slt i64 %v16, %v12
  br i1 %v17, label %body14, label %done15
body14:
  %v18 = mul i64 %v16, 8
  %v19 = getelementptr i8, ptr %v8, i64 %v18
  %v20 = load ptr, ptr %v19, align 8
  %v21 = load atomic i64, ptr %v20 monotonic, align 8
  %v22 = and i64 %v21, -4
  %v23 = add i64 %v22, 4
  %v24 = or i64 %v23, %v10
  store atomic i64 %v24, ptr %v20 seq_cst, align 8
  %v25 = getelementptr i8, ptr %v20, i64 64
  %v26 = load atomic i64, ptr %v25 seq_cst, align 8
  %v27 = icmp ne i64 %v26, 0
  br i1 %v27, label %then28, label %after29
then28:
  %v30 = atomicrmw xchg ptr %v25, i64 0 seq_cst, align 8
  %v31 = icmp ne i64 %v30, 0
  br i1 %v31, label %then32, label %after33
then32:
  %v34 = getelementptr i8, ptr %p0, i64 288
  %v35 = load ptr, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %v20, i64 144
  %v37 = load ptr, ptr %v36, align 8
  call void %v35(ptr %v37)
  br label %after33
after33:
  br label %after29
after29:
  %v38 = add i64 %v16, 1
  %v39 = freeze i64 %v38
  br label %head13
done15:
  %v40 = getelementptr i8, ptr %p0, i64 320
  %v41 = load ptr, ptr %v40, align 8
  %v42 = load ptr, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %v42, i64 40
  store ptr %p0, ptr %v43, align 8
  %v44 = getelementptr i8, ptr %p0, i64 272
  %v45 = load ptr, ptr %v44, align 8
  call void %v45(ptr %v42)
  %v46 = getelementptr i8, ptr %p0, i64 128
  %v47 = atomicrmw xchg ptr %v46, i64 0 seq_cst, align 8
  %v48 = call i64 @llvm.smax.i64(i64 %v47, i64 0)
  %v49 = sub i64 %v5, %v48
  br label %again50
again50:
  %v52 = getelementptr i8, ptr %p0, i64 304
  %v53 = load i64, ptr %v52, align 8
  br label %head54
head54:
  %v57 = phi i64 [ 0, %again50 ], [ %v64, %stay62 ]
  %v58 = icmp slt i64 %v57, %v53
  br i1 %v58, label %body55, label %done56
body55:
  %v59 = getelementptr i8, ptr %p0, i64 192
  %v60 = load atomic i64, ptr %v59 acquire, align 8
  %v61 = icmp eq i64 %v60, %v49
  br i1 %v61, label %leave51, label %stay62
stay62:
  call void @llvm.x86.sse2.pause()
  %v63 = add i64 %v57, 1
  %v64 = freeze i64 %v63
  br label %head54
done56:
  %v65 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v65 seq_cst, align 8
  %v66 = getelementptr i8, ptr %p0, i64 192
  %v67 = load atomic i64, ptr %v66 seq_cst, align 8
  %v68 = icmp eq i64 %v67, %v49
  %v69 = getelementptr i8, ptr %p0, i64 200
  br label %again70
again70:
  br i1 %v68, label %then72, label %after73
then72:
  %v74 = atomicrmw xchg ptr %v69, i64 0 seq_cst, align 8
  %v75 = icmp ne i64 %v74, 0
  br i1 %v75, label %leave71, label %stay76
stay76:
  br label %after73
after73:
  %v77 = getelementptr i8, ptr %p0, i64 280
  %v78 = load ptr, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %p0, i64 296
  %v80 = load ptr, ptr %v79, align 8
  %v81 = call i32 %v78(ptr %v80, i32 1)
  br i1 true, label %leave71, label %stay82
stay82:
  br label %again70
leave71:
  br label %again50
leave51:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
