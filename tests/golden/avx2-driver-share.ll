; driver[share]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 64
  store i64 0, ptr %v1, align 8
  %v2 = getelementptr i8, ptr %p0, i64 72
  store i64 0, ptr %v2, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  store i64 0, ptr %v3, align 8
  %v4 = getelementptr i8, ptr %p0, i64 40
  store i64 0, ptr %v4, align 8
  %v5 = getelementptr i8, ptr %p0, i64 192
  store i64 0, ptr %v5, align 8
  %v6 = getelementptr i8, ptr %p0, i64 256
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 128
  store atomic i64 %v7, ptr %v8 seq_cst, align 8
  %v9 = getelementptr i8, ptr %p0, i64 312
  %v10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 264
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %p0, i64 256
  %v14 = load i64, ptr %v13, align 8
  br label %head15
head15:
  %v18 = phi i64 [ 0, %entry ], [ %v41, %after31 ]
  %v19 = icmp slt i64 %v18, %v14
  br i1 %v19, label %body16, label %done17
body16:
  %v20 = mul i64 %v18, 8
  %v21 = getelementptr i8, ptr %v10, i64 %v20
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load atomic i64, ptr %v22 monotonic, align 8
  %v24 = and i64 %v23, -4
  %v25 = add i64 %v24, 4
  %v26 = or i64 %v25, %v12
  store atomic i64 %v26, ptr %v22 seq_cst, align 8
  %v27 = getelementptr i8, ptr %v22, i64 64
  %v28 = load atomic i64, ptr %v27 seq_cst, align 8
  %v29 = icmp ne i64 %v28, 0
  br i1 %v29, label %then30, label %after31
then30:
  %v32 = atomicrmw xchg ptr %v27, i64 0 seq_cst, align 8
  %v33 = icmp ne i64 %v32, 0
  br i1 %v33, label %then34, label %after35
then34:
  %v36 = getelementptr i8, ptr %p0, i64 288
  %v37 = load ptr, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %v22, i64 144
  %v39 = load ptr, ptr %v38, align 8
  call void %v37(ptr %v39)
  br label %after35
after35:
  br label %after31
after31:
  %v40 = add i64 %v18, 1
  %v41 = freeze i64 %v40
  br label %head15
done17:
  %v42 = getelementptr i8, ptr %p0, i64 320
  %v43 = load ptr, ptr %v42, align 8
  %v44 = load ptr, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %v44, i64 40
  store ptr %p0, ptr %v45, align 8
  %v46 = getelementptr i8, ptr %v44, i64 192
  store i64 0, ptr %v46, align 8
  %v47 = getelementptr i8, ptr %p0, i64 272
  %v48 = load ptr, ptr %v47, align 8
  call void %v48(ptr %v44)
  %v49 = getelementptr i8, ptr %p0, i64 128
  %v50 = atomicrmw xchg ptr %v49, i64 0 seq_cst, align 8
  %v51 = call i64 @llvm.smax.i64(i64 %v50, i64 0)
  %v52 = sub i64 %v7, %v51
  br label %again53
again53:
  %v55 = getelementptr i8, ptr %p0, i64 304
  %v56 = load i64, ptr %v55, align 8
  br label %head57
head57:
  %v60 = phi i64 [ 0, %again53 ], [ %v67, %stay65 ]
  %v61 = icmp slt i64 %v60, %v56
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = getelementptr i8, ptr %p0, i64 192
  %v63 = load atomic i64, ptr %v62 acquire, align 8
  %v64 = icmp eq i64 %v63, %v52
  br i1 %v64, label %leave54, label %stay65
stay65:
  call void @llvm.x86.sse2.pause()
  %v66 = add i64 %v60, 1
  %v67 = freeze i64 %v66
  br label %head57
done59:
  %v68 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v68 seq_cst, align 8
  %v69 = getelementptr i8, ptr %p0, i64 192
  %v70 = load atomic i64, ptr %v69 seq_cst, align 8
  %v71 = icmp eq i64 %v70, %v52
  %v72 = getelementptr i8, ptr %p0, i64 200
  br label %again73
again73:
  br i1 %v71, label %then75, label %after76
then75:
  %v77 = atomicrmw xchg ptr %v72, i64 0 seq_cst, align 8
  %v78 = icmp ne i64 %v77, 0
  br i1 %v78, label %leave74, label %stay79
stay79:
  br label %after76
after76:
  %v80 = getelementptr i8, ptr %p0, i64 280
  %v81 = load ptr, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %p0, i64 296
  %v83 = load ptr, ptr %v82, align 8
  %v84 = call i32 %v81(ptr %v83, i32 1)
  br i1 true, label %leave74, label %stay85
stay85:
  br label %again73
leave74:
  br label %again53
leave54:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
