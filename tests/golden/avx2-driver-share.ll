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
  %v16 = phi i64 [ 0, %entry ], [ %v38, %after29 ]
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
  br label %head13
done15:
  %v39 = getelementptr i8, ptr %p0, i64 320
  %v40 = load ptr, ptr %v39, align 8
  %v41 = load ptr, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %v41, i64 40
  store ptr %p0, ptr %v42, align 8
  %v43 = getelementptr i8, ptr %p0, i64 272
  %v44 = load ptr, ptr %v43, align 8
  call void %v44(ptr %v41)
  %v45 = getelementptr i8, ptr %p0, i64 128
  %v46 = atomicrmw xchg ptr %v45, i64 0 seq_cst, align 8
  %v47 = call i64 @llvm.smax.i64(i64 %v46, i64 0)
  %v48 = sub i64 %v5, %v47
  br label %again49
again49:
  %v51 = getelementptr i8, ptr %p0, i64 304
  %v52 = load i64, ptr %v51, align 8
  br label %head53
head53:
  %v56 = phi i64 [ 0, %again49 ], [ %v62, %stay61 ]
  %v57 = icmp slt i64 %v56, %v52
  br i1 %v57, label %body54, label %done55
body54:
  %v58 = getelementptr i8, ptr %p0, i64 192
  %v59 = load atomic i64, ptr %v58 acquire, align 8
  %v60 = icmp eq i64 %v59, %v48
  br i1 %v60, label %leave50, label %stay61
stay61:
  call void @llvm.x86.sse2.pause()
  %v62 = add i64 %v56, 1
  br label %head53
done55:
  %v63 = getelementptr i8, ptr %p0, i64 200
  store atomic i64 1, ptr %v63 seq_cst, align 8
  %v64 = getelementptr i8, ptr %p0, i64 192
  %v65 = load atomic i64, ptr %v64 seq_cst, align 8
  %v66 = icmp eq i64 %v65, %v48
  %v67 = getelementptr i8, ptr %p0, i64 200
  br label %again68
again68:
  br i1 %v66, label %then70, label %after71
then70:
  %v72 = atomicrmw xchg ptr %v67, i64 0 seq_cst, align 8
  %v73 = icmp ne i64 %v72, 0
  br i1 %v73, label %leave69, label %stay74
stay74:
  br label %after71
after71:
  %v75 = getelementptr i8, ptr %p0, i64 280
  %v76 = load ptr, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %p0, i64 296
  %v78 = load ptr, ptr %v77, align 8
  %v79 = call i32 %v76(ptr %v78, i32 1)
  br i1 true, label %leave69, label %stay80
stay80:
  br label %again68
leave69:
  br label %again49
leave50:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.x86.sse2.pause()
