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
  %v18 = phi i64 [ 0, %entry ], [ %v40, %after31 ]
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
  br label %head15
done17:
  %v41 = getelementptr i8, ptr %p0, i64 320
  %v42 = load ptr, ptr %v41, align 8
  %v43 = load ptr, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %v43, i64 40
  store ptr %p0, ptr %v44, align 8
  %v45 = getelementptr i8, ptr %v43, i64 192
  store i64 0, ptr %v45, align 8
  %v46 = getelementptr i8, ptr %p0, i64 272
  %v47 = load ptr, ptr %v46, align 8
  call void %v47(ptr %v43)
  %v48 = getelementptr i8, ptr %p0, i64 128
  %v49 = atomicrmw xchg ptr %v48, i64 0 seq_cst, align 8
  %v50 = call i64 @llvm.smax.i64(i64 %v49, i64 0)
  %v51 = sub i64 %v7, %v50
  br label %again52
again52:
  %v54 = getelementptr i8, ptr %p0, i64 304
  %v55 = load i64, ptr %v54, align 8
  br label %head56
head56:
  %v59 = phi i64 [ 0, %again52 ], [ %v65, %stay64 ]
  %v60 = icmp slt i64 %v59, %v55
  br i1 %v60, label %body57, label %done58
body57:
  %v61 = getelementptr i8, ptr %p0, i64 192
  %v62 = load atomic i64, ptr %v61 acquire, align 8
  %v63 = icmp eq i64 %v62, %v51
  br i1 %v63, label %leave53, label %stay64
stay64:
  call void @llvm.x86.sse2.pause()
  %v65 = add i64 %v59, 1
  br label %head56
done58:
  %v66 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v66 seq_cst, align 8
  %v67 = getelementptr i8, ptr %p0, i64 192
  %v68 = load atomic i64, ptr %v67 seq_cst, align 8
  %v69 = icmp eq i64 %v68, %v51
  %v70 = getelementptr i8, ptr %p0, i64 200
  br label %again71
again71:
  br i1 %v69, label %then73, label %after74
then73:
  %v75 = atomicrmw xchg ptr %v70, i64 0 seq_cst, align 8
  %v76 = icmp ne i64 %v75, 0
  br i1 %v76, label %leave72, label %stay77
stay77:
  br label %after74
after74:
  %v78 = getelementptr i8, ptr %p0, i64 280
  %v79 = load ptr, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %p0, i64 296
  %v81 = load ptr, ptr %v80, align 8
  %v82 = call i32 %v79(ptr %v81, i32 1)
  br i1 true, label %leave72, label %stay83
stay83:
  br label %again71
leave72:
  br label %again52
leave53:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
