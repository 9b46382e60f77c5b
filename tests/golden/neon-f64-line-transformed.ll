; overlap[f64→f64→f64; line of 40, tiles, 2 lanes]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 16
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 8
  %v4 = load i64, ptr %v3, align 8
  %v5 = load i64, ptr %v2, align 8
  %v6 = call i64 @llvm.smin.i64(i64 %v4, i64 %v5)
  %v7 = getelementptr i8, ptr %v2, i64 8
  %v8 = getelementptr i8, ptr %p0, i64 40
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 56
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 64
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 72
  %v17 = load ptr, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 80
  %v19 = load ptr, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %v9, i64 1728
  %v21 = getelementptr i8, ptr %v13, i64 48
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load i64, ptr %p0, align 8
  br label %head24
head24:
  %v27 = phi i64 [ %v23, %entry ], [ %v107, %after102 ]
  %v28 = icmp slt i64 %v27, %v6
  br i1 %v28, label %body25, label %done26
body25:
  %v29 = mul i64 %v27, 96
  %v30 = getelementptr i8, ptr %v7, i64 %v29
  %v31 = add i64 %v27, 1
  %v32 = sub i64 %v6, 1
  %v33 = call i64 @llvm.smin.i64(i64 %v31, i64 %v32)
  %v34 = mul i64 %v33, 96
  %v35 = getelementptr i8, ptr %v7, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 88
  %v37 = load ptr, ptr %v36, align 8
  %v38 = mul i64 %v27, 64
  %v39 = getelementptr i8, ptr %v37, i64 %v38
  %v40 = getelementptr i8, ptr %v30, i64 48
  %v41 = getelementptr i8, ptr %v39, i64 32
  %v42 = getelementptr i8, ptr %v39, i64 48
  %v43 = getelementptr i8, ptr %p0, i64 24
  %v44 = load ptr, ptr %v43, align 8
  %v45 = load i64, ptr %v30, align 8
  %v46 = getelementptr i8, ptr %v44, i64 %v45
  %v47 = getelementptr i8, ptr %v30, i64 24
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr i8, ptr %v30, i64 16
  %v50 = load ptr, ptr %v49, align 8
  %v51 = getelementptr i8, ptr %v50, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr i8, ptr %v50, i64 16
  %v54 = load i64, ptr %v53, align 8
  %v55 = icmp eq i64 %v48, 1
  %v56 = icmp eq i64 %v54, 8
  %v57 = and i1 %v55, %v56
  %v58 = icmp sge i64 %v52, 0
  %v59 = and i1 %v57, %v58
  %v60 = xor i1 %v59, true
  br i1 %v60, label %then61, label %after62
then61:
  store ptr %v46, ptr %v13, align 8
  %v63 = getelementptr i8, ptr %v13, i64 8
  store ptr %v11, ptr %v63, align 8
  %v64 = getelementptr i8, ptr %v30, i64 16
  %v65 = load ptr, ptr %v64, align 8
  %v66 = getelementptr i8, ptr %v13, i64 24
  store ptr %v65, ptr %v66, align 8
  %v67 = getelementptr i8, ptr %v30, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr i8, ptr %v13, i64 32
  store i64 %v68, ptr %v69, align 8
  call void @gather(ptr %v13)
  br label %after62
after62:
  %v70 = getelementptr i8, ptr %v30, i64 16
  %v71 = load ptr, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %v71, i64 8
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr i8, ptr %v46, i64 %v73
  %v75 = select i1 %v59, ptr %v74, ptr %v11
  %v76 = getelementptr i8, ptr %p0, i64 24
  %v77 = load ptr, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %p0, i64 32
  %v79 = load ptr, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %p0, i64 96
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %p0, i64 32
  %v83 = load ptr, ptr %v82, align 8
  %v84 = getelementptr i8, ptr %v30, i64 8
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %v83, i64 %v85
  %v87 = getelementptr i8, ptr %p0, i64 32
  %v88 = load ptr, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %v40, i64 8
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr i8, ptr %v88, i64 %v90
  %v92 = getelementptr i8, ptr %v30, i64 40
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v40, i64 40
  %v95 = load i64, ptr %v94, align 8
  %v96 = call i64 @llvm.smin.i64(i64 %v93, i64 %v95)
  %v97 = icmp sge i64 %v96, 64
  call void @rows(ptr %v75, ptr %v9, ptr %v20, ptr %v15, ptr %v17, ptr %v19, ptr %v39, ptr %v77, ptr %v35, ptr %v79, ptr %v30, i64 %v81, i1 %v97, ptr %v86, ptr %v91, ptr %v41, ptr %v42)
  %v98 = getelementptr i8, ptr %p0, i64 96
  %v99 = load i64, ptr %v98, align 8
  %v100 = xor i1 %v97, true
  br i1 %v100, label %then101, label %after102
then101:
  %v103 = getelementptr i8, ptr %v30, i64 40
  %v104 = load i64, ptr %v103, align 8
  call void @finish(ptr %v9, ptr %v20, ptr %v86, i64 %v99, i64 %v104, ptr %v41)
  %v105 = getelementptr i8, ptr %v40, i64 40
  %v106 = load i64, ptr %v105, align 8
  call void @finish(ptr %v20, ptr %v20, ptr %v91, i64 %v99, i64 %v106, ptr %v42)
  br label %after102
after102:
  %v107 = add i64 %v27, 1
  br label %head24
done26:
  ret void
}
define internal void @gather(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 24
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 40
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  %v9 = load ptr, ptr %v8, align 8
  %v10 = load i64, ptr %v9, align 1
  %v11 = insertelement <2 x i64> poison, i64 %v10, i64 0
  %v12 = shufflevector <2 x i64> %v11, <2 x i64> poison, <2 x i32> zeroinitializer
  %v13 = getelementptr i8, ptr %p0, i64 8
  %v14 = load ptr, ptr %v13, align 8
  %v15 = icmp slt i64 0, -2305843009213693952
  br i1 %v15, label %then16, label %after17
then16:
  %v18 = udiv i64 %v7, 2
  %v19 = urem i64 %v7, 2
  %v20 = mul i64 %v18, 2
  br label %head21
head21:
  %v24 = phi i64 [ 0, %then16 ], [ %v28, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 8
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <2 x i64> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 2
  br label %head21
done23:
  br label %head29
head29:
  %v32 = phi i64 [ %v20, %done23 ], [ %v36, %body30 ]
  %v33 = icmp slt i64 %v32, %v7
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = mul i64 %v32, 8
  %v35 = getelementptr i8, ptr %v14, i64 %v34
  store i64 %v10, ptr %v35, align 1
  %v36 = add i64 %v32, 1
  br label %head29
done31:
  br label %after17
after17:
  %v37 = xor i1 %v15, true
  br i1 %v37, label %then38, label %after39
then38:
  %v40 = getelementptr i8, ptr %v1, i64 0
  br label %head41
head41:
  %v44 = phi i64 [ 0, %then38 ], [ %v128, %after78 ]
  %v45 = phi ptr [ %v14, %then38 ], [ %v127, %after78 ]
  %v46 = icmp slt i64 %v44, %v5
  br i1 %v46, label %body42, label %done43
body42:
  %v47 = mul i64 %v44, 24
  %v48 = getelementptr i8, ptr %v3, i64 %v47
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v48, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v48, i64 16
  %v53 = load i64, ptr %v52, align 8
  %v54 = icmp slt i64 %v51, -2305843009213693952
  br i1 %v54, label %then55, label %after56
then55:
  %v57 = udiv i64 %v49, 2
  %v58 = urem i64 %v49, 2
  %v59 = mul i64 %v57, 2
  br label %head60
head60:
  %v63 = phi i64 [ 0, %then55 ], [ %v67, %body61 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 8
  %v66 = getelementptr i8, ptr %v45, i64 %v65
  store <2 x i64> %v12, ptr %v66, align 1
  %v67 = add i64 %v63, 2
  br label %head60
done62:
  br label %head68
head68:
  %v71 = phi i64 [ %v59, %done62 ], [ %v75, %body69 ]
  %v72 = icmp slt i64 %v71, %v49
  br i1 %v72, label %body69, label %done70
body69:
  %v73 = mul i64 %v71, 8
  %v74 = getelementptr i8, ptr %v45, i64 %v73
  store i64 %v10, ptr %v74, align 1
  %v75 = add i64 %v71, 1
  br label %head68
done70:
  br label %after56
after56:
  %v76 = xor i1 %v54, true
  br i1 %v76, label %then77, label %after78
then77:
  %v79 = getelementptr i8, ptr %v40, i64 %v51
  %v80 = icmp eq i64 %v53, 8
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = icmp sge i64 %v49, 2
  br i1 %v83, label %then84, label %after85
then84:
  %v86 = sub i64 %v49, 2
  br label %head87
head87:
  %v90 = phi i64 [ 0, %then84 ], [ %v97, %body88 ]
  %v91 = icmp slt i64 %v90, %v49
  br i1 %v91, label %body88, label %done89
body88:
  %v92 = call i64 @llvm.smin.i64(i64 %v90, i64 %v86)
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr i8, ptr %v79, i64 %v93
  %v95 = load <2 x i64>, ptr %v94, align 1
  %v96 = getelementptr i8, ptr %v45, i64 %v93
  store <2 x i64> %v95, ptr %v96, align 1
  %v97 = add i64 %v90, 2
  br label %head87
done89:
  br label %after85
after85:
  %v98 = icmp sge i64 %v49, 1
  %v99 = icmp slt i64 %v49, 2
  %v100 = and i1 %v98, %v99
  br i1 %v100, label %then101, label %after102
then101:
  %v103 = mul i64 0, 8
  %v104 = getelementptr i8, ptr %v79, i64 %v103
  %v105 = load i64, ptr %v104, align 1
  %v106 = getelementptr i8, ptr %v45, i64 %v103
  store i64 %v105, ptr %v106, align 1
  %v107 = sub i64 %v49, 1
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr i8, ptr %v79, i64 %v108
  %v110 = load i64, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v45, i64 %v108
  store i64 %v110, ptr %v111, align 1
  br label %after102
after102:
  br label %after82
after82:
  %v112 = xor i1 %v80, true
  br i1 %v112, label %then113, label %after114
then113:
  br label %head115
head115:
  %v118 = phi i64 [ 0, %then113 ], [ %v125, %body116 ]
  %v119 = icmp slt i64 %v118, %v49
  br i1 %v119, label %body116, label %done117
body116:
  %v120 = mul i64 %v118, %v53
  %v121 = getelementptr i8, ptr %v79, i64 %v120
  %v122 = load i64, ptr %v121, align 1
  %v123 = mul i64 %v118, 8
  %v124 = getelementptr i8, ptr %v45, i64 %v123
  store i64 %v122, ptr %v124, align 1
  %v125 = add i64 %v118, 1
  br label %head115
done117:
  br label %after114
after114:
  br label %after78
after78:
  %v126 = mul i64 %v49, 8
  %v127 = getelementptr i8, ptr %v45, i64 %v126
  %v128 = add i64 %v44, 1
  br label %head41
done43:
  br label %after39
after39:
  ret void
}
define internal void @rows(ptr %p0, ptr %p1, ptr %p2, ptr %p3, ptr %p4, ptr %p5, ptr %p6, ptr %p7, ptr %p8, ptr %p9, ptr %p10, i64 %p11, i1 %p12, ptr %p13, ptr %p14, ptr %p15, ptr %p16) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p3, i64 16
  br label %head2
head2:
  %v5 = phi i64 [ 0, %entry ], [ %v629, %after603 ]
  %v6 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v187, %after603 ]
  %v7 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v188, %after603 ]
  %v8 = icmp slt i64 %v5, 2
  br i1 %v8, label %body3, label %done4
body3:
  %v9 = mul i64 %v5, 320
  %v10 = getelementptr i8, ptr %p1, i64 %v9
  %v11 = getelementptr i8, ptr %p2, i64 %v9
  %v12 = mul i64 %v5, 640
  %v13 = add i64 %v12, 576
  %v14 = getelementptr i8, ptr %p5, i64 %v13
  br label %head15
head15:
  %v18 = phi i64 [ 0, %body3 ], [ %v40, %body16 ]
  %v19 = icmp slt i64 %v18, 40
  br i1 %v19, label %body16, label %done17
body16:
  %v20 = mul i64 %v18, 32
  %v21 = getelementptr i8, ptr %p3, i64 %v20
  %v22 = mul i64 %v18, 8
  %v23 = getelementptr i8, ptr %p0, i64 %v22
  %v24 = load <2 x double>, ptr %v23, align 1
  %v25 = getelementptr i8, ptr %v23, i64 256
  %v26 = load <2 x double>, ptr %v25, align 1
  %v27 = shufflevector <2 x double> %v24, <2 x double> %v26, <2 x i32> <i32 0, i32 2>
  %v28 = shufflevector <2 x double> %v24, <2 x double> %v26, <2 x i32> <i32 1, i32 3>
  %v29 = mul i64 %v18, 8
  %v30 = getelementptr i8, ptr %p0, i64 %v29
  %v31 = getelementptr i8, ptr %v30, i64 512
  %v32 = load <2 x double>, ptr %v31, align 1
  %v33 = getelementptr i8, ptr %v30, i64 768
  %v34 = load <2 x double>, ptr %v33, align 1
  %v35 = shufflevector <2 x double> %v32, <2 x double> %v34, <2 x i32> <i32 0, i32 2>
  %v36 = shufflevector <2 x double> %v32, <2 x double> %v34, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v27, ptr %v21, align 1
  %v37 = getelementptr i8, ptr %v21, i64 16
  store <2 x double> %v35, ptr %v37, align 1
  %v38 = getelementptr i8, ptr %v21, i64 32
  store <2 x double> %v28, ptr %v38, align 1
  %v39 = getelementptr i8, ptr %v21, i64 48
  store <2 x double> %v36, ptr %v39, align 1
  %v40 = add i64 %v18, 2
  br label %head15
done17:
  br label %head41
head41:
  %v44 = phi i64 [ 0, %done17 ], [ %v182, %body42 ]
  %v45 = icmp slt i64 %v44, 8
  br i1 %v45, label %body42, label %done43
body42:
  %v46 = mul i64 %v44, 64
  %v47 = getelementptr i8, ptr %p5, i64 %v46
  %v48 = load double, ptr %v47, align 1
  %v49 = insertelement <2 x double> poison, double %v48, i64 0
  %v50 = shufflevector <2 x double> %v49, <2 x double> poison, <2 x i32> zeroinitializer
  %v51 = getelementptr i8, ptr %v47, i64 8
  %v52 = load double, ptr %v51, align 1
  %v53 = insertelement <2 x double> poison, double %v52, i64 0
  %v54 = shufflevector <2 x double> %v53, <2 x double> poison, <2 x i32> zeroinitializer
  %v55 = getelementptr i8, ptr %v47, i64 16
  %v56 = load double, ptr %v55, align 1
  %v57 = insertelement <2 x double> poison, double %v56, i64 0
  %v58 = shufflevector <2 x double> %v57, <2 x double> poison, <2 x i32> zeroinitializer
  %v59 = getelementptr i8, ptr %v47, i64 24
  %v60 = load double, ptr %v59, align 1
  %v61 = insertelement <2 x double> poison, double %v60, i64 0
  %v62 = shufflevector <2 x double> %v61, <2 x double> poison, <2 x i32> zeroinitializer
  %v63 = getelementptr i8, ptr %v47, i64 32
  %v64 = load double, ptr %v63, align 1
  %v65 = insertelement <2 x double> poison, double %v64, i64 0
  %v66 = shufflevector <2 x double> %v65, <2 x double> poison, <2 x i32> zeroinitializer
  %v67 = getelementptr i8, ptr %v47, i64 40
  %v68 = load double, ptr %v67, align 1
  %v69 = insertelement <2 x double> poison, double %v68, i64 0
  %v70 = shufflevector <2 x double> %v69, <2 x double> poison, <2 x i32> zeroinitializer
  %v71 = getelementptr i8, ptr %v47, i64 48
  %v72 = load double, ptr %v71, align 1
  %v73 = insertelement <2 x double> poison, double %v72, i64 0
  %v74 = shufflevector <2 x double> %v73, <2 x double> poison, <2 x i32> zeroinitializer
  %v75 = getelementptr i8, ptr %v47, i64 56
  %v76 = load double, ptr %v75, align 1
  %v77 = insertelement <2 x double> poison, double %v76, i64 0
  %v78 = shufflevector <2 x double> %v77, <2 x double> poison, <2 x i32> zeroinitializer
  %v79 = mul i64 %v44, 32
  %v80 = getelementptr i8, ptr %p3, i64 %v79
  %v81 = load <2 x double>, ptr %v80, align 1
  %v82 = getelementptr i8, ptr %v1, i64 %v79
  %v83 = load <2 x double>, ptr %v82, align 1
  %v84 = getelementptr i8, ptr %p3, i64 %v79
  %v85 = getelementptr i8, ptr %v84, i64 256
  %v86 = load <2 x double>, ptr %v85, align 1
  %v87 = getelementptr i8, ptr %v1, i64 %v79
  %v88 = getelementptr i8, ptr %v87, i64 256
  %v89 = load <2 x double>, ptr %v88, align 1
  %v90 = getelementptr i8, ptr %p3, i64 %v79
  %v91 = getelementptr i8, ptr %v90, i64 512
  %v92 = load <2 x double>, ptr %v91, align 1
  %v93 = getelementptr i8, ptr %v1, i64 %v79
  %v94 = getelementptr i8, ptr %v93, i64 512
  %v95 = load <2 x double>, ptr %v94, align 1
  %v96 = getelementptr i8, ptr %p3, i64 %v79
  %v97 = getelementptr i8, ptr %v96, i64 768
  %v98 = load <2 x double>, ptr %v97, align 1
  %v99 = getelementptr i8, ptr %v1, i64 %v79
  %v100 = getelementptr i8, ptr %v99, i64 768
  %v101 = load <2 x double>, ptr %v100, align 1
  %v102 = getelementptr i8, ptr %p3, i64 %v79
  %v103 = getelementptr i8, ptr %v102, i64 1024
  %v104 = load <2 x double>, ptr %v103, align 1
  %v105 = getelementptr i8, ptr %v1, i64 %v79
  %v106 = getelementptr i8, ptr %v105, i64 1024
  %v107 = load <2 x double>, ptr %v106, align 1
  %v108 = fadd <2 x double> %v86, %v104
  %v109 = fadd <2 x double> %v89, %v107
  %v110 = fadd <2 x double> %v92, %v98
  %v111 = fadd <2 x double> %v95, %v101
  %v112 = fsub <2 x double> %v86, %v104
  %v113 = fsub <2 x double> %v89, %v107
  %v114 = fsub <2 x double> %v92, %v98
  %v115 = fsub <2 x double> %v95, %v101
  %v116 = fadd <2 x double> %v81, %v108
  %v117 = fadd <2 x double> %v83, %v109
  %v118 = fadd <2 x double> %v116, %v110
  %v119 = fadd <2 x double> %v117, %v111
  %v120 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v108, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v81)
  %v121 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v109, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v83)
  %v122 = fmul <2 x double> %v112, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v123 = fmul <2 x double> %v113, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v124 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v120)
  %v125 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v121)
  %v126 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v114, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v122)
  %v127 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v115, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v123)
  %v128 = fadd <2 x double> %v124, %v127
  %v129 = fsub <2 x double> %v125, %v126
  %v130 = fsub <2 x double> %v124, %v127
  %v131 = fadd <2 x double> %v125, %v126
  %v132 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v108, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v81)
  %v133 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v109, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v83)
  %v134 = fmul <2 x double> %v112, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v135 = fmul <2 x double> %v113, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v136 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v132)
  %v137 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v133)
  %v138 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v114, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v134)
  %v139 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v115, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v135)
  %v140 = fadd <2 x double> %v136, %v139
  %v141 = fsub <2 x double> %v137, %v138
  %v142 = fsub <2 x double> %v136, %v139
  %v143 = fadd <2 x double> %v137, %v138
  %v144 = getelementptr i8, ptr %p3, i64 %v79
  store <2 x double> %v118, ptr %v144, align 1
  %v145 = getelementptr i8, ptr %v1, i64 %v79
  store <2 x double> %v119, ptr %v145, align 1
  %v146 = fmul <2 x double> %v129, %v54
  %v147 = fmul <2 x double> %v129, %v50
  %v148 = fneg <2 x double> %v146
  %v149 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v128, <2 x double> %v50, <2 x double> %v148)
  %v150 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v128, <2 x double> %v54, <2 x double> %v147)
  %v151 = getelementptr i8, ptr %p3, i64 %v79
  %v152 = getelementptr i8, ptr %v151, i64 256
  store <2 x double> %v149, ptr %v152, align 1
  %v153 = getelementptr i8, ptr %v1, i64 %v79
  %v154 = getelementptr i8, ptr %v153, i64 256
  store <2 x double> %v150, ptr %v154, align 1
  %v155 = fmul <2 x double> %v141, %v62
  %v156 = fmul <2 x double> %v141, %v58
  %v157 = fneg <2 x double> %v155
  %v158 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v140, <2 x double> %v58, <2 x double> %v157)
  %v159 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v140, <2 x double> %v62, <2 x double> %v156)
  %v160 = getelementptr i8, ptr %p3, i64 %v79
  %v161 = getelementptr i8, ptr %v160, i64 512
  store <2 x double> %v158, ptr %v161, align 1
  %v162 = getelementptr i8, ptr %v1, i64 %v79
  %v163 = getelementptr i8, ptr %v162, i64 512
  store <2 x double> %v159, ptr %v163, align 1
  %v164 = fmul <2 x double> %v143, %v70
  %v165 = fmul <2 x double> %v143, %v66
  %v166 = fneg <2 x double> %v164
  %v167 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v142, <2 x double> %v66, <2 x double> %v166)
  %v168 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v142, <2 x double> %v70, <2 x double> %v165)
  %v169 = getelementptr i8, ptr %p3, i64 %v79
  %v170 = getelementptr i8, ptr %v169, i64 768
  store <2 x double> %v167, ptr %v170, align 1
  %v171 = getelementptr i8, ptr %v1, i64 %v79
  %v172 = getelementptr i8, ptr %v171, i64 768
  store <2 x double> %v168, ptr %v172, align 1
  %v173 = fmul <2 x double> %v131, %v78
  %v174 = fmul <2 x double> %v131, %v74
  %v175 = fneg <2 x double> %v173
  %v176 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v130, <2 x double> %v74, <2 x double> %v175)
  %v177 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v130, <2 x double> %v78, <2 x double> %v174)
  %v178 = getelementptr i8, ptr %p3, i64 %v79
  %v179 = getelementptr i8, ptr %v178, i64 1024
  store <2 x double> %v176, ptr %v179, align 1
  %v180 = getelementptr i8, ptr %v1, i64 %v79
  %v181 = getelementptr i8, ptr %v180, i64 1024
  store <2 x double> %v177, ptr %v181, align 1
  %v182 = add i64 %v44, 1
  br label %head41
done43:
  br label %head183
head183:
  %v186 = phi i64 [ 0, %done43 ], [ %v416, %done376 ]
  %v187 = phi <2 x double> [ %v6, %done43 ], [ %v239, %done376 ]
  %v188 = phi <2 x double> [ %v7, %done43 ], [ %v240, %done376 ]
  %v189 = icmp slt i64 %v186, 1280
  br i1 %v189, label %body184, label %done185
body184:
  %v190 = getelementptr i8, ptr %p3, i64 %v186
  %v191 = getelementptr i8, ptr %v1, i64 %v186
  br label %head192
head192:
  %v195 = phi i64 [ 0, %body184 ], [ %v233, %body193 ]
  %v196 = icmp slt i64 %v195, 4
  br i1 %v196, label %body193, label %done194
body193:
  %v197 = mul i64 %v195, 16
  %v198 = add i64 %v197, 512
  %v199 = getelementptr i8, ptr %p5, i64 %v198
  %v200 = load double, ptr %v199, align 1
  %v201 = insertelement <2 x double> poison, double %v200, i64 0
  %v202 = shufflevector <2 x double> %v201, <2 x double> poison, <2 x i32> zeroinitializer
  %v203 = getelementptr i8, ptr %v199, i64 8
  %v204 = load double, ptr %v203, align 1
  %v205 = insertelement <2 x double> poison, double %v204, i64 0
  %v206 = shufflevector <2 x double> %v205, <2 x double> poison, <2 x i32> zeroinitializer
  %v207 = mul i64 %v195, 32
  %v208 = getelementptr i8, ptr %v190, i64 %v207
  %v209 = load <2 x double>, ptr %v208, align 1
  %v210 = getelementptr i8, ptr %v191, i64 %v207
  %v211 = load <2 x double>, ptr %v210, align 1
  %v212 = getelementptr i8, ptr %v190, i64 %v207
  %v213 = getelementptr i8, ptr %v212, i64 128
  %v214 = load <2 x double>, ptr %v213, align 1
  %v215 = getelementptr i8, ptr %v191, i64 %v207
  %v216 = getelementptr i8, ptr %v215, i64 128
  %v217 = load <2 x double>, ptr %v216, align 1
  %v218 = fadd <2 x double> %v209, %v214
  %v219 = fadd <2 x double> %v211, %v217
  %v220 = fsub <2 x double> %v209, %v214
  %v221 = fsub <2 x double> %v211, %v217
  %v222 = getelementptr i8, ptr %v190, i64 %v207
  store <2 x double> %v218, ptr %v222, align 1
  %v223 = getelementptr i8, ptr %v191, i64 %v207
  store <2 x double> %v219, ptr %v223, align 1
  %v224 = fmul <2 x double> %v221, %v206
  %v225 = fmul <2 x double> %v221, %v202
  %v226 = fneg <2 x double> %v224
  %v227 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v220, <2 x double> %v202, <2 x double> %v226)
  %v228 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v220, <2 x double> %v206, <2 x double> %v225)
  %v229 = getelementptr i8, ptr %v190, i64 %v207
  %v230 = getelementptr i8, ptr %v229, i64 128
  store <2 x double> %v227, ptr %v230, align 1
  %v231 = getelementptr i8, ptr %v191, i64 %v207
  %v232 = getelementptr i8, ptr %v231, i64 128
  store <2 x double> %v228, ptr %v232, align 1
  %v233 = add i64 %v195, 1
  br label %head192
done194:
  %v234 = getelementptr i8, ptr %p4, i64 %v186
  br label %head235
head235:
  %v238 = phi i64 [ 0, %done194 ], [ %v373, %body236 ]
  %v239 = phi <2 x double> [ %v187, %done194 ], [ %v368, %body236 ]
  %v240 = phi <2 x double> [ %v188, %done194 ], [ %v372, %body236 ]
  %v241 = icmp slt i64 %v238, 256
  br i1 %v241, label %body236, label %done237
body236:
  %v242 = getelementptr i8, ptr %v190, i64 %v238
  %v243 = load <2 x double>, ptr %v242, align 1
  %v244 = getelementptr i8, ptr %v191, i64 %v238
  %v245 = load <2 x double>, ptr %v244, align 1
  %v246 = getelementptr i8, ptr %v190, i64 %v238
  %v247 = getelementptr i8, ptr %v246, i64 32
  %v248 = load <2 x double>, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v191, i64 %v238
  %v250 = getelementptr i8, ptr %v249, i64 32
  %v251 = load <2 x double>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v190, i64 %v238
  %v253 = getelementptr i8, ptr %v252, i64 64
  %v254 = load <2 x double>, ptr %v253, align 1
  %v255 = getelementptr i8, ptr %v191, i64 %v238
  %v256 = getelementptr i8, ptr %v255, i64 64
  %v257 = load <2 x double>, ptr %v256, align 1
  %v258 = getelementptr i8, ptr %v190, i64 %v238
  %v259 = getelementptr i8, ptr %v258, i64 96
  %v260 = load <2 x double>, ptr %v259, align 1
  %v261 = getelementptr i8, ptr %v191, i64 %v238
  %v262 = getelementptr i8, ptr %v261, i64 96
  %v263 = load <2 x double>, ptr %v262, align 1
  %v264 = fadd <2 x double> %v243, %v254
  %v265 = fadd <2 x double> %v245, %v257
  %v266 = fsub <2 x double> %v243, %v254
  %v267 = fsub <2 x double> %v245, %v257
  %v268 = fadd <2 x double> %v248, %v260
  %v269 = fadd <2 x double> %v251, %v263
  %v270 = fsub <2 x double> %v248, %v260
  %v271 = fsub <2 x double> %v251, %v263
  %v272 = fadd <2 x double> %v266, %v271
  %v273 = fsub <2 x double> %v267, %v270
  %v274 = fsub <2 x double> %v266, %v271
  %v275 = fadd <2 x double> %v267, %v270
  %v276 = fadd <2 x double> %v264, %v268
  %v277 = fadd <2 x double> %v265, %v269
  %v278 = fsub <2 x double> %v264, %v268
  %v279 = fsub <2 x double> %v265, %v269
  %v280 = getelementptr i8, ptr %v234, i64 %v238
  %v281 = load <2 x double>, ptr %v280, align 1
  %v282 = getelementptr i8, ptr %v280, i64 16
  %v283 = load <2 x double>, ptr %v282, align 1
  %v284 = fmul <2 x double> %v283, %v277
  %v285 = fmul <2 x double> %v283, %v276
  %v286 = fneg <2 x double> %v284
  %v287 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v281, <2 x double> %v276, <2 x double> %v286)
  %v288 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v281, <2 x double> %v277, <2 x double> %v285)
  %v289 = fmul <2 x double> %v276, %v276
  %v290 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v277, <2 x double> %v277, <2 x double> %v289)
  %v291 = fmul <2 x double> %v287, %v287
  %v292 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v288, <2 x double> %v288, <2 x double> %v291)
  %v293 = getelementptr i8, ptr %v234, i64 %v238
  %v294 = getelementptr i8, ptr %v293, i64 32
  %v295 = load <2 x double>, ptr %v294, align 1
  %v296 = getelementptr i8, ptr %v294, i64 16
  %v297 = load <2 x double>, ptr %v296, align 1
  %v298 = fmul <2 x double> %v297, %v273
  %v299 = fmul <2 x double> %v297, %v272
  %v300 = fneg <2 x double> %v298
  %v301 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v295, <2 x double> %v272, <2 x double> %v300)
  %v302 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v295, <2 x double> %v273, <2 x double> %v299)
  %v303 = fmul <2 x double> %v272, %v272
  %v304 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v273, <2 x double> %v273, <2 x double> %v303)
  %v305 = fmul <2 x double> %v301, %v301
  %v306 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v302, <2 x double> %v302, <2 x double> %v305)
  %v307 = getelementptr i8, ptr %v234, i64 %v238
  %v308 = getelementptr i8, ptr %v307, i64 64
  %v309 = load <2 x double>, ptr %v308, align 1
  %v310 = getelementptr i8, ptr %v308, i64 16
  %v311 = load <2 x double>, ptr %v310, align 1
  %v312 = fmul <2 x double> %v311, %v279
  %v313 = fmul <2 x double> %v311, %v278
  %v314 = fneg <2 x double> %v312
  %v315 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v309, <2 x double> %v278, <2 x double> %v314)
  %v316 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v309, <2 x double> %v279, <2 x double> %v313)
  %v317 = fmul <2 x double> %v278, %v278
  %v318 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v279, <2 x double> %v279, <2 x double> %v317)
  %v319 = fmul <2 x double> %v315, %v315
  %v320 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v316, <2 x double> %v316, <2 x double> %v319)
  %v321 = getelementptr i8, ptr %v234, i64 %v238
  %v322 = getelementptr i8, ptr %v321, i64 96
  %v323 = load <2 x double>, ptr %v322, align 1
  %v324 = getelementptr i8, ptr %v322, i64 16
  %v325 = load <2 x double>, ptr %v324, align 1
  %v326 = fmul <2 x double> %v325, %v275
  %v327 = fmul <2 x double> %v325, %v274
  %v328 = fneg <2 x double> %v326
  %v329 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v323, <2 x double> %v274, <2 x double> %v328)
  %v330 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v323, <2 x double> %v275, <2 x double> %v327)
  %v331 = fmul <2 x double> %v274, %v274
  %v332 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v275, <2 x double> %v275, <2 x double> %v331)
  %v333 = fmul <2 x double> %v329, %v329
  %v334 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v330, <2 x double> %v330, <2 x double> %v333)
  %v335 = fadd <2 x double> %v287, %v315
  %v336 = fadd <2 x double> %v288, %v316
  %v337 = fsub <2 x double> %v287, %v315
  %v338 = fsub <2 x double> %v288, %v316
  %v339 = fadd <2 x double> %v301, %v329
  %v340 = fadd <2 x double> %v302, %v330
  %v341 = fsub <2 x double> %v301, %v329
  %v342 = fsub <2 x double> %v302, %v330
  %v343 = fadd <2 x double> %v337, %v342
  %v344 = fsub <2 x double> %v338, %v341
  %v345 = fsub <2 x double> %v337, %v342
  %v346 = fadd <2 x double> %v338, %v341
  %v347 = fadd <2 x double> %v335, %v339
  %v348 = fadd <2 x double> %v336, %v340
  %v349 = fsub <2 x double> %v335, %v339
  %v350 = fsub <2 x double> %v336, %v340
  %v351 = getelementptr i8, ptr %v190, i64 %v238
  store <2 x double> %v347, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v191, i64 %v238
  store <2 x double> %v348, ptr %v352, align 1
  %v353 = getelementptr i8, ptr %v190, i64 %v238
  %v354 = getelementptr i8, ptr %v353, i64 32
  store <2 x double> %v345, ptr %v354, align 1
  %v355 = getelementptr i8, ptr %v191, i64 %v238
  %v356 = getelementptr i8, ptr %v355, i64 32
  store <2 x double> %v346, ptr %v356, align 1
  %v357 = getelementptr i8, ptr %v190, i64 %v238
  %v358 = getelementptr i8, ptr %v357, i64 64
  store <2 x double> %v349, ptr %v358, align 1
  %v359 = getelementptr i8, ptr %v191, i64 %v238
  %v360 = getelementptr i8, ptr %v359, i64 64
  store <2 x double> %v350, ptr %v360, align 1
  %v361 = getelementptr i8, ptr %v190, i64 %v238
  %v362 = getelementptr i8, ptr %v361, i64 96
  store <2 x double> %v343, ptr %v362, align 1
  %v363 = getelementptr i8, ptr %v191, i64 %v238
  %v364 = getelementptr i8, ptr %v363, i64 96
  store <2 x double> %v344, ptr %v364, align 1
  %v365 = fadd <2 x double> %v290, %v304
  %v366 = fadd <2 x double> %v318, %v332
  %v367 = fadd <2 x double> %v365, %v366
  %v368 = fadd <2 x double> %v239, %v367
  %v369 = fadd <2 x double> %v292, %v306
  %v370 = fadd <2 x double> %v320, %v334
  %v371 = fadd <2 x double> %v369, %v370
  %v372 = fadd <2 x double> %v240, %v371
  %v373 = add i64 %v238, 128
  br label %head235
done237:
  br label %head374
head374:
  %v377 = phi i64 [ 0, %done237 ], [ %v415, %body375 ]
  %v378 = icmp slt i64 %v377, 4
  br i1 %v378, label %body375, label %done376
body375:
  %v379 = mul i64 %v377, 16
  %v380 = add i64 %v379, 512
  %v381 = getelementptr i8, ptr %p5, i64 %v380
  %v382 = load double, ptr %v381, align 1
  %v383 = insertelement <2 x double> poison, double %v382, i64 0
  %v384 = shufflevector <2 x double> %v383, <2 x double> poison, <2 x i32> zeroinitializer
  %v385 = getelementptr i8, ptr %v381, i64 8
  %v386 = load double, ptr %v385, align 1
  %v387 = insertelement <2 x double> poison, double %v386, i64 0
  %v388 = shufflevector <2 x double> %v387, <2 x double> poison, <2 x i32> zeroinitializer
  %v389 = mul i64 %v377, 32
  %v390 = getelementptr i8, ptr %v190, i64 %v389
  %v391 = load <2 x double>, ptr %v390, align 1
  %v392 = getelementptr i8, ptr %v191, i64 %v389
  %v393 = load <2 x double>, ptr %v392, align 1
  %v394 = getelementptr i8, ptr %v190, i64 %v389
  %v395 = getelementptr i8, ptr %v394, i64 128
  %v396 = load <2 x double>, ptr %v395, align 1
  %v397 = getelementptr i8, ptr %v191, i64 %v389
  %v398 = getelementptr i8, ptr %v397, i64 128
  %v399 = load <2 x double>, ptr %v398, align 1
  %v400 = fmul <2 x double> %v399, %v388
  %v401 = fmul <2 x double> %v399, %v384
  %v402 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v396, <2 x double> %v384, <2 x double> %v400)
  %v403 = fneg <2 x double> %v388
  %v404 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v396, <2 x double> %v403, <2 x double> %v401)
  %v405 = fadd <2 x double> %v391, %v402
  %v406 = fadd <2 x double> %v393, %v404
  %v407 = fsub <2 x double> %v391, %v402
  %v408 = fsub <2 x double> %v393, %v404
  %v409 = getelementptr i8, ptr %v190, i64 %v389
  store <2 x double> %v405, ptr %v409, align 1
  %v410 = getelementptr i8, ptr %v191, i64 %v389
  store <2 x double> %v406, ptr %v410, align 1
  %v411 = getelementptr i8, ptr %v190, i64 %v389
  %v412 = getelementptr i8, ptr %v411, i64 128
  store <2 x double> %v407, ptr %v412, align 1
  %v413 = getelementptr i8, ptr %v191, i64 %v389
  %v414 = getelementptr i8, ptr %v413, i64 128
  store <2 x double> %v408, ptr %v414, align 1
  %v415 = add i64 %v377, 1
  br label %head374
done376:
  %v416 = add i64 %v186, 256
  br label %head183
done185:
  br label %head417
head417:
  %v420 = phi i64 [ 0, %done185 ], [ %v558, %body418 ]
  %v421 = icmp slt i64 %v420, 8
  br i1 %v421, label %body418, label %done419
body418:
  %v422 = mul i64 %v420, 64
  %v423 = getelementptr i8, ptr %p5, i64 %v422
  %v424 = load double, ptr %v423, align 1
  %v425 = insertelement <2 x double> poison, double %v424, i64 0
  %v426 = shufflevector <2 x double> %v425, <2 x double> poison, <2 x i32> zeroinitializer
  %v427 = getelementptr i8, ptr %v423, i64 8
  %v428 = load double, ptr %v427, align 1
  %v429 = insertelement <2 x double> poison, double %v428, i64 0
  %v430 = shufflevector <2 x double> %v429, <2 x double> poison, <2 x i32> zeroinitializer
  %v431 = getelementptr i8, ptr %v423, i64 16
  %v432 = load double, ptr %v431, align 1
  %v433 = insertelement <2 x double> poison, double %v432, i64 0
  %v434 = shufflevector <2 x double> %v433, <2 x double> poison, <2 x i32> zeroinitializer
  %v435 = getelementptr i8, ptr %v423, i64 24
  %v436 = load double, ptr %v435, align 1
  %v437 = insertelement <2 x double> poison, double %v436, i64 0
  %v438 = shufflevector <2 x double> %v437, <2 x double> poison, <2 x i32> zeroinitializer
  %v439 = getelementptr i8, ptr %v423, i64 32
  %v440 = load double, ptr %v439, align 1
  %v441 = insertelement <2 x double> poison, double %v440, i64 0
  %v442 = shufflevector <2 x double> %v441, <2 x double> poison, <2 x i32> zeroinitializer
  %v443 = getelementptr i8, ptr %v423, i64 40
  %v444 = load double, ptr %v443, align 1
  %v445 = insertelement <2 x double> poison, double %v444, i64 0
  %v446 = shufflevector <2 x double> %v445, <2 x double> poison, <2 x i32> zeroinitializer
  %v447 = getelementptr i8, ptr %v423, i64 48
  %v448 = load double, ptr %v447, align 1
  %v449 = insertelement <2 x double> poison, double %v448, i64 0
  %v450 = shufflevector <2 x double> %v449, <2 x double> poison, <2 x i32> zeroinitializer
  %v451 = getelementptr i8, ptr %v423, i64 56
  %v452 = load double, ptr %v451, align 1
  %v453 = insertelement <2 x double> poison, double %v452, i64 0
  %v454 = shufflevector <2 x double> %v453, <2 x double> poison, <2 x i32> zeroinitializer
  %v455 = mul i64 %v420, 32
  %v456 = getelementptr i8, ptr %p3, i64 %v455
  %v457 = load <2 x double>, ptr %v456, align 1
  %v458 = getelementptr i8, ptr %v1, i64 %v455
  %v459 = load <2 x double>, ptr %v458, align 1
  %v460 = getelementptr i8, ptr %p3, i64 %v455
  %v461 = getelementptr i8, ptr %v460, i64 256
  %v462 = load <2 x double>, ptr %v461, align 1
  %v463 = getelementptr i8, ptr %v1, i64 %v455
  %v464 = getelementptr i8, ptr %v463, i64 256
  %v465 = load <2 x double>, ptr %v464, align 1
  %v466 = getelementptr i8, ptr %p3, i64 %v455
  %v467 = getelementptr i8, ptr %v466, i64 512
  %v468 = load <2 x double>, ptr %v467, align 1
  %v469 = getelementptr i8, ptr %v1, i64 %v455
  %v470 = getelementptr i8, ptr %v469, i64 512
  %v471 = load <2 x double>, ptr %v470, align 1
  %v472 = getelementptr i8, ptr %p3, i64 %v455
  %v473 = getelementptr i8, ptr %v472, i64 768
  %v474 = load <2 x double>, ptr %v473, align 1
  %v475 = getelementptr i8, ptr %v1, i64 %v455
  %v476 = getelementptr i8, ptr %v475, i64 768
  %v477 = load <2 x double>, ptr %v476, align 1
  %v478 = getelementptr i8, ptr %p3, i64 %v455
  %v479 = getelementptr i8, ptr %v478, i64 1024
  %v480 = load <2 x double>, ptr %v479, align 1
  %v481 = getelementptr i8, ptr %v1, i64 %v455
  %v482 = getelementptr i8, ptr %v481, i64 1024
  %v483 = load <2 x double>, ptr %v482, align 1
  %v484 = fmul <2 x double> %v465, %v430
  %v485 = fmul <2 x double> %v465, %v426
  %v486 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v462, <2 x double> %v426, <2 x double> %v484)
  %v487 = fneg <2 x double> %v430
  %v488 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v462, <2 x double> %v487, <2 x double> %v485)
  %v489 = fmul <2 x double> %v471, %v438
  %v490 = fmul <2 x double> %v471, %v434
  %v491 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v468, <2 x double> %v434, <2 x double> %v489)
  %v492 = fneg <2 x double> %v438
  %v493 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v468, <2 x double> %v492, <2 x double> %v490)
  %v494 = fmul <2 x double> %v477, %v446
  %v495 = fmul <2 x double> %v477, %v442
  %v496 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v474, <2 x double> %v442, <2 x double> %v494)
  %v497 = fneg <2 x double> %v446
  %v498 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v474, <2 x double> %v497, <2 x double> %v495)
  %v499 = fmul <2 x double> %v483, %v454
  %v500 = fmul <2 x double> %v483, %v450
  %v501 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v480, <2 x double> %v450, <2 x double> %v499)
  %v502 = fneg <2 x double> %v454
  %v503 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v480, <2 x double> %v502, <2 x double> %v500)
  %v504 = fadd <2 x double> %v486, %v501
  %v505 = fadd <2 x double> %v488, %v503
  %v506 = fadd <2 x double> %v491, %v496
  %v507 = fadd <2 x double> %v493, %v498
  %v508 = fsub <2 x double> %v486, %v501
  %v509 = fsub <2 x double> %v488, %v503
  %v510 = fsub <2 x double> %v491, %v496
  %v511 = fsub <2 x double> %v493, %v498
  %v512 = fadd <2 x double> %v457, %v504
  %v513 = fadd <2 x double> %v459, %v505
  %v514 = fadd <2 x double> %v512, %v506
  %v515 = fadd <2 x double> %v513, %v507
  %v516 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v504, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v457)
  %v517 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v505, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v459)
  %v518 = fmul <2 x double> %v508, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v519 = fmul <2 x double> %v509, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v520 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v506, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v516)
  %v521 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v507, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v517)
  %v522 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v510, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v518)
  %v523 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v519)
  %v524 = fadd <2 x double> %v520, %v523
  %v525 = fsub <2 x double> %v521, %v522
  %v526 = fsub <2 x double> %v520, %v523
  %v527 = fadd <2 x double> %v521, %v522
  %v528 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v504, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v457)
  %v529 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v505, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v459)
  %v530 = fmul <2 x double> %v508, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v531 = fmul <2 x double> %v509, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v532 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v506, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v528)
  %v533 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v507, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v529)
  %v534 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v510, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v530)
  %v535 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v531)
  %v536 = fadd <2 x double> %v532, %v535
  %v537 = fsub <2 x double> %v533, %v534
  %v538 = fsub <2 x double> %v532, %v535
  %v539 = fadd <2 x double> %v533, %v534
  %v540 = getelementptr i8, ptr %p3, i64 %v455
  store <2 x double> %v514, ptr %v540, align 1
  %v541 = getelementptr i8, ptr %v1, i64 %v455
  store <2 x double> %v515, ptr %v541, align 1
  %v542 = getelementptr i8, ptr %p3, i64 %v455
  %v543 = getelementptr i8, ptr %v542, i64 256
  store <2 x double> %v526, ptr %v543, align 1
  %v544 = getelementptr i8, ptr %v1, i64 %v455
  %v545 = getelementptr i8, ptr %v544, i64 256
  store <2 x double> %v527, ptr %v545, align 1
  %v546 = getelementptr i8, ptr %p3, i64 %v455
  %v547 = getelementptr i8, ptr %v546, i64 512
  store <2 x double> %v538, ptr %v547, align 1
  %v548 = getelementptr i8, ptr %v1, i64 %v455
  %v549 = getelementptr i8, ptr %v548, i64 512
  store <2 x double> %v539, ptr %v549, align 1
  %v550 = getelementptr i8, ptr %p3, i64 %v455
  %v551 = getelementptr i8, ptr %v550, i64 768
  store <2 x double> %v536, ptr %v551, align 1
  %v552 = getelementptr i8, ptr %v1, i64 %v455
  %v553 = getelementptr i8, ptr %v552, i64 768
  store <2 x double> %v537, ptr %v553, align 1
  %v554 = getelementptr i8, ptr %p3, i64 %v455
  %v555 = getelementptr i8, ptr %v554, i64 1024
  store <2 x double> %v524, ptr %v555, align 1
  %v556 = getelementptr i8, ptr %v1, i64 %v455
  %v557 = getelementptr i8, ptr %v556, i64 1024
  store <2 x double> %v525, ptr %v557, align 1
  %v558 = add i64 %v420, 1
  br label %head417
done419:
  br i1 %p12, label %then559, label %after560
then559:
  br label %head561
head561:
  %v564 = phi i64 [ 0, %then559 ], [ %v600, %body562 ]
  %v565 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then559 ], [ %v586, %body562 ]
  %v566 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then559 ], [ %v588, %body562 ]
  %v567 = icmp slt i64 %v564, 32
  br i1 %v567, label %body562, label %done563
body562:
  %v568 = mul i64 %v564, 32
  %v569 = getelementptr i8, ptr %p3, i64 %v568
  %v570 = load <2 x double>, ptr %v569, align 1
  %v571 = getelementptr i8, ptr %v569, i64 16
  %v572 = load <2 x double>, ptr %v571, align 1
  %v573 = getelementptr i8, ptr %v569, i64 32
  %v574 = load <2 x double>, ptr %v573, align 1
  %v575 = getelementptr i8, ptr %v573, i64 16
  %v576 = load <2 x double>, ptr %v575, align 1
  %v577 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v570)
  %v578 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v572)
  %v579 = fcmp olt <2 x double> %v577, %v565
  %v580 = select <2 x i1> %v579, <2 x double> %v577, <2 x double> %v565
  %v581 = fcmp olt <2 x double> %v578, %v566
  %v582 = select <2 x i1> %v581, <2 x double> %v578, <2 x double> %v566
  %v583 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v574)
  %v584 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v576)
  %v585 = fcmp olt <2 x double> %v583, %v580
  %v586 = select <2 x i1> %v585, <2 x double> %v583, <2 x double> %v580
  %v587 = fcmp olt <2 x double> %v584, %v582
  %v588 = select <2 x i1> %v587, <2 x double> %v584, <2 x double> %v582
  %v589 = shufflevector <2 x double> %v570, <2 x double> %v574, <2 x i32> <i32 0, i32 2>
  %v590 = shufflevector <2 x double> %v570, <2 x double> %v574, <2 x i32> <i32 1, i32 3>
  %v591 = shufflevector <2 x double> %v572, <2 x double> %v576, <2 x i32> <i32 0, i32 2>
  %v592 = shufflevector <2 x double> %v572, <2 x double> %v576, <2 x i32> <i32 1, i32 3>
  %v593 = mul i64 %v564, 8
  %v594 = getelementptr i8, ptr %p13, i64 %v593
  store <2 x double> %v589, ptr %v594, align 1
  %v595 = getelementptr i8, ptr %p14, i64 %v593
  store <2 x double> %v591, ptr %v595, align 1
  %v596 = add i64 %v564, 32
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr i8, ptr %p13, i64 %v597
  store <2 x double> %v590, ptr %v598, align 1
  %v599 = getelementptr i8, ptr %p14, i64 %v597
  store <2 x double> %v592, ptr %v599, align 1
  %v600 = add i64 %v564, 2
  br label %head561
done563:
  store <2 x double> %v565, ptr %p15, align 1
  store <2 x double> %v566, ptr %p16, align 1
  br label %after560
after560:
  %v601 = xor i1 %p12, true
  br i1 %v601, label %then602, label %after603
then602:
  br label %head604
head604:
  %v607 = phi i64 [ 0, %then602 ], [ %v628, %body605 ]
  %v608 = icmp slt i64 %v607, 40
  br i1 %v608, label %body605, label %done606
body605:
  %v609 = mul i64 %v607, 32
  %v610 = getelementptr i8, ptr %p3, i64 %v609
  %v611 = load <2 x double>, ptr %v610, align 1
  %v612 = getelementptr i8, ptr %v610, i64 16
  %v613 = load <2 x double>, ptr %v612, align 1
  %v614 = getelementptr i8, ptr %v610, i64 32
  %v615 = load <2 x double>, ptr %v614, align 1
  %v616 = getelementptr i8, ptr %v614, i64 16
  %v617 = load <2 x double>, ptr %v616, align 1
  %v618 = mul i64 %v607, 8
  %v619 = getelementptr i8, ptr %v10, i64 %v618
  %v620 = shufflevector <2 x double> %v611, <2 x double> %v615, <2 x i32> <i32 0, i32 2>
  %v621 = shufflevector <2 x double> %v611, <2 x double> %v615, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v620, ptr %v619, align 1
  %v622 = getelementptr i8, ptr %v619, i64 320
  store <2 x double> %v621, ptr %v622, align 1
  %v623 = mul i64 %v607, 8
  %v624 = getelementptr i8, ptr %v11, i64 %v623
  %v625 = shufflevector <2 x double> %v613, <2 x double> %v617, <2 x i32> <i32 0, i32 2>
  %v626 = shufflevector <2 x double> %v613, <2 x double> %v617, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v625, ptr %v624, align 1
  %v627 = getelementptr i8, ptr %v624, i64 320
  store <2 x double> %v626, ptr %v627, align 1
  %v628 = add i64 %v607, 2
  br label %head604
done606:
  br label %after603
after603:
  %v629 = add i64 %v5, 2
  br label %head2
done4:
  store <2 x double> %v6, ptr %p6, align 1
  %v630 = getelementptr i8, ptr %p6, i64 16
  store <2 x double> %v7, ptr %v630, align 1
  ret void
}
define internal void @finish(ptr %p0, ptr %p1, ptr %p2, i64 %p3, i64 %p4, ptr %p5) nounwind "min-legal-vector-width"="128" {
entry:
  store double 0x7FF0000000000000, ptr %p5, align 1
  %v1 = getelementptr i8, ptr %p5, i64 8
  store double 0x7FF0000000000000, ptr %v1, align 1
  br label %head2
head2:
  %v5 = phi i64 [ 0, %entry ], [ %v58, %after12 ]
  %v6 = icmp slt i64 %v5, 2
  br i1 %v6, label %body3, label %done4
body3:
  %v7 = mul i64 %v5, 32
  %v8 = sub i64 %p4, %v7
  %v9 = call i64 @llvm.smin.i64(i64 %v8, i64 32)
  %v10 = icmp sgt i64 %v9, 0
  br i1 %v10, label %then11, label %after12
then11:
  %v13 = mul i64 %v5, 320
  %v14 = mul i64 %v7, %p3
  %v15 = getelementptr i8, ptr %p2, i64 %v14
  %v16 = mul i64 %v5, 8
  %v17 = getelementptr i8, ptr %p5, i64 %v16
  %v18 = getelementptr i8, ptr %p0, i64 %v13
  %v19 = getelementptr i8, ptr %p1, i64 %v13
  %v20 = load double, ptr %v17, align 1
  %v21 = icmp sge i64 %v9, 2
  %v22 = select i1 %v21, i64 %v9, i64 0
  %v23 = sub i64 %v9, 2
  %v24 = insertelement <2 x double> poison, double %v20, i64 0
  %v25 = shufflevector <2 x double> %v24, <2 x double> poison, <2 x i32> zeroinitializer
  br label %head26
head26:
  %v29 = phi i64 [ 0, %then11 ], [ %v41, %body27 ]
  %v30 = phi <2 x double> [ %v25, %then11 ], [ %v40, %body27 ]
  %v31 = icmp slt i64 %v29, %v22
  br i1 %v31, label %body27, label %done28
body27:
  %v32 = call i64 @llvm.smin.i64(i64 %v29, i64 %v23)
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr i8, ptr %v18, i64 %v33
  %v35 = load <2 x double>, ptr %v34, align 1
  %v36 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v35)
  %v37 = mul i64 %v32, %p3
  %v38 = getelementptr i8, ptr %v15, i64 %v37
  store <2 x double> %v35, ptr %v38, align 1
  %v39 = fcmp olt <2 x double> %v36, %v30
  %v40 = select <2 x i1> %v39, <2 x double> %v36, <2 x double> %v30
  %v41 = add i64 %v29, 2
  br label %head26
done28:
  %v42 = call double @llvm.vector.reduce.fmin.v2f64(<2 x double> %v30)
  br label %head43
head43:
  %v46 = phi i64 [ %v22, %done28 ], [ %v57, %body44 ]
  %v47 = phi double [ %v42, %done28 ], [ %v56, %body44 ]
  %v48 = icmp slt i64 %v46, %v9
  br i1 %v48, label %body44, label %done45
body44:
  %v49 = mul i64 %v46, 8
  %v50 = getelementptr i8, ptr %v18, i64 %v49
  %v51 = load double, ptr %v50, align 1
  %v52 = call double @llvm.fabs.f64(double %v51)
  %v53 = mul i64 %v46, %p3
  %v54 = getelementptr i8, ptr %v15, i64 %v53
  store double %v51, ptr %v54, align 1
  %v55 = fcmp olt double %v52, %v47
  %v56 = select i1 %v55, double %v52, double %v47
  %v57 = add i64 %v46, 1
  br label %head43
done45:
  store double %v47, ptr %v17, align 1
  br label %after12
after12:
  %v58 = add i64 %v5, 1
  br label %head2
done4:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>)
declare double @llvm.vector.reduce.fmin.v2f64(<2 x double>)
declare double @llvm.fabs.f64(double)
