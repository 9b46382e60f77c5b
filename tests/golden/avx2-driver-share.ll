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
  br label %head64
head64:
  %v67 = phi i64 [ 0, %again60 ], [ %v74, %stay72 ]
  %v68 = icmp slt i64 %v67, %v63
  br i1 %v68, label %body65, label %done66
body65:
  %v69 = getelementptr i8, ptr %p0, i64 192
  %v70 = load atomic i64, ptr %v69 acquire, align 8
  %v71 = icmp eq i64 %v70, %v59
  br i1 %v71, label %leave61, label %stay72
stay72:
  call void @llvm.x86.sse2.pause()
  %v73 = add i64 %v67, 1
  %v74 = freeze i64 %v73
  br label %head64
done66:
  %v75 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v75 seq_cst, align 8
  %v76 = getelementptr i8, ptr %p0, i64 192
  %v77 = load atomic i64, ptr %v76 seq_cst, align 8
  %v78 = icmp eq i64 %v77, %v59
  %v79 = getelementptr i8, ptr %p0, i64 200
  br label %again80
again80:
  br i1 %v78, label %then82, label %after83
then82:
  %v84 = atomicrmw xchg ptr %v79, i64 0 seq_cst, align 8
  %v85 = icmp ne i64 %v84, 0
  br i1 %v85, label %leave81, label %stay86
stay86:
  br label %after83
after83:
  %v87 = getelementptr i8, ptr %p0, i64 280
  %v88 = load ptr, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %p0, i64 296
  %v90 = load ptr, ptr %v89, align 8
  %v91 = call i32 %v88(ptr %v90, i32 1)
  br i1 true, label %leave81, label %stay92
stay92:
  br label %again80
leave81:
  br label %again60
leave61:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
