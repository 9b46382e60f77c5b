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
  %v18 = phi i64 [ 0, %entry ], [ %v48, %after31 ]
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
  %v36 = getelementptr i8, ptr %p0, i64 336
  %v37 = load ptr, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %p0, i64 336
  %v39 = load i64, ptr %v38, align 8
  %v40 = icmp ne i64 %v39, 0
  br i1 %v40, label %then41, label %after42
then41:
  call void %v37(ptr %v22)
  br label %after42
after42:
  %v43 = getelementptr i8, ptr %p0, i64 288
  %v44 = load ptr, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %v22, i64 144
  %v46 = load ptr, ptr %v45, align 8
  call void %v44(ptr %v46)
  br label %after35
after35:
  br label %after31
after31:
  %v47 = add i64 %v18, 1
  %v48 = freeze i64 %v47
  br label %head15
done17:
  %v49 = getelementptr i8, ptr %p0, i64 320
  %v50 = load ptr, ptr %v49, align 8
  %v51 = load ptr, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v51, i64 40
  store ptr %p0, ptr %v52, align 8
  %v53 = getelementptr i8, ptr %v51, i64 192
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr i8, ptr %p0, i64 272
  %v55 = load ptr, ptr %v54, align 8
  call void %v55(ptr %v51)
  %v56 = getelementptr i8, ptr %p0, i64 128
  %v57 = atomicrmw xchg ptr %v56, i64 0 seq_cst, align 8
  %v58 = call i64 @llvm.smax.i64(i64 %v57, i64 0)
  %v59 = sub i64 %v7, %v58
  br label %again60
again60:
  %v62 = getelementptr i8, ptr %p0, i64 304
  %v63 = load i64, ptr %v62, align 8
  %v64 = mul i64 %v63, 10
  br label %head65
head65:
  %v68 = phi i64 [ 0, %again60 ], [ %v75, %stay73 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = getelementptr i8, ptr %p0, i64 192
  %v71 = load atomic i64, ptr %v70 acquire, align 8
  %v72 = icmp eq i64 %v71, %v59
  br i1 %v72, label %leave61, label %stay73
stay73:
  call void @llvm.x86.sse2.pause()
  %v74 = add i64 %v68, 1
  %v75 = freeze i64 %v74
  br label %head65
done67:
  %v76 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v76 seq_cst, align 8
  %v77 = getelementptr i8, ptr %p0, i64 192
  %v78 = load atomic i64, ptr %v77 seq_cst, align 8
  %v79 = icmp eq i64 %v78, %v59
  %v80 = getelementptr i8, ptr %p0, i64 200
  br label %again81
again81:
  br i1 %v79, label %then83, label %after84
then83:
  %v85 = atomicrmw xchg ptr %v80, i64 0 seq_cst, align 8
  %v86 = icmp ne i64 %v85, 0
  br i1 %v86, label %leave82, label %stay87
stay87:
  br label %after84
after84:
  %v88 = getelementptr i8, ptr %p0, i64 280
  %v89 = load ptr, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %p0, i64 296
  %v91 = load ptr, ptr %v90, align 8
  %v92 = call i32 %v89(ptr %v91, i32 1)
  br i1 true, label %leave82, label %stay93
stay93:
  br label %again81
leave82:
  br label %again60
leave61:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
