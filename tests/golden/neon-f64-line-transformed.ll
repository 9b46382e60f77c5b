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
  %v27 = phi i64 [ %v23, %entry ], [ %v108, %after102 ]
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
  %v108 = freeze i64 %v107
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
  %v24 = phi i64 [ 0, %then16 ], [ %v29, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 8
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <2 x i64> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 2
  %v29 = freeze i64 %v28
  br label %head21
done23:
  br label %head30
head30:
  %v33 = phi i64 [ %v20, %done23 ], [ %v38, %body31 ]
  %v34 = icmp slt i64 %v33, %v7
  br i1 %v34, label %body31, label %done32
body31:
  %v35 = mul i64 %v33, 8
  %v36 = getelementptr i8, ptr %v14, i64 %v35
  store i64 %v10, ptr %v36, align 1
  %v37 = add i64 %v33, 1
  %v38 = freeze i64 %v37
  br label %head30
done32:
  br label %after17
after17:
  %v39 = xor i1 %v15, true
  br i1 %v39, label %then40, label %after41
then40:
  %v42 = getelementptr i8, ptr %v1, i64 0
  br label %head43
head43:
  %v46 = phi i64 [ 0, %then40 ], [ %v135, %after82 ]
  %v47 = phi ptr [ %v14, %then40 ], [ %v133, %after82 ]
  %v48 = icmp slt i64 %v46, %v5
  br i1 %v48, label %body44, label %done45
body44:
  %v49 = mul i64 %v46, 24
  %v50 = getelementptr i8, ptr %v3, i64 %v49
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v50, i64 8
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %v50, i64 16
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp slt i64 %v53, -2305843009213693952
  br i1 %v56, label %then57, label %after58
then57:
  %v59 = udiv i64 %v51, 2
  %v60 = urem i64 %v51, 2
  %v61 = mul i64 %v59, 2
  br label %head62
head62:
  %v65 = phi i64 [ 0, %then57 ], [ %v70, %body63 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 8
  %v68 = getelementptr i8, ptr %v47, i64 %v67
  store <2 x i64> %v12, ptr %v68, align 1
  %v69 = add i64 %v65, 2
  %v70 = freeze i64 %v69
  br label %head62
done64:
  br label %head71
head71:
  %v74 = phi i64 [ %v61, %done64 ], [ %v79, %body72 ]
  %v75 = icmp slt i64 %v74, %v51
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 8
  %v77 = getelementptr i8, ptr %v47, i64 %v76
  store i64 %v10, ptr %v77, align 1
  %v78 = add i64 %v74, 1
  %v79 = freeze i64 %v78
  br label %head71
done73:
  br label %after58
after58:
  %v80 = xor i1 %v56, true
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = getelementptr i8, ptr %v42, i64 %v53
  %v84 = icmp eq i64 %v55, 8
  br i1 %v84, label %then85, label %after86
then85:
  %v87 = icmp sge i64 %v51, 2
  br i1 %v87, label %then88, label %after89
then88:
  %v90 = sub i64 %v51, 2
  br label %head91
head91:
  %v94 = phi i64 [ 0, %then88 ], [ %v102, %body92 ]
  %v95 = icmp slt i64 %v94, %v51
  br i1 %v95, label %body92, label %done93
body92:
  %v96 = call i64 @llvm.smin.i64(i64 %v94, i64 %v90)
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr i8, ptr %v83, i64 %v97
  %v99 = load <2 x i64>, ptr %v98, align 1
  %v100 = getelementptr i8, ptr %v47, i64 %v97
  store <2 x i64> %v99, ptr %v100, align 1
  %v101 = add i64 %v94, 2
  %v102 = freeze i64 %v101
  br label %head91
done93:
  br label %after89
after89:
  %v103 = icmp sge i64 %v51, 1
  %v104 = icmp slt i64 %v51, 2
  %v105 = and i1 %v103, %v104
  br i1 %v105, label %then106, label %after107
then106:
  %v108 = mul i64 0, 8
  %v109 = getelementptr i8, ptr %v83, i64 %v108
  %v110 = load i64, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v47, i64 %v108
  store i64 %v110, ptr %v111, align 1
  %v112 = sub i64 %v51, 1
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr i8, ptr %v83, i64 %v113
  %v115 = load i64, ptr %v114, align 1
  %v116 = getelementptr i8, ptr %v47, i64 %v113
  store i64 %v115, ptr %v116, align 1
  br label %after107
after107:
  br label %after86
after86:
  %v117 = xor i1 %v84, true
  br i1 %v117, label %then118, label %after119
then118:
  br label %head120
head120:
  %v123 = phi i64 [ 0, %then118 ], [ %v131, %body121 ]
  %v124 = icmp slt i64 %v123, %v51
  br i1 %v124, label %body121, label %done122
body121:
  %v125 = mul i64 %v123, %v55
  %v126 = getelementptr i8, ptr %v83, i64 %v125
  %v127 = load i64, ptr %v126, align 1
  %v128 = mul i64 %v123, 8
  %v129 = getelementptr i8, ptr %v47, i64 %v128
  store i64 %v127, ptr %v129, align 1
  %v130 = add i64 %v123, 1
  %v131 = freeze i64 %v130
  br label %head120
done122:
  br label %after119
after119:
  br label %after82
after82:
  %v132 = mul i64 %v51, 8
  %v133 = getelementptr i8, ptr %v47, i64 %v132
  %v134 = add i64 %v46, 1
  %v135 = freeze i64 %v134
  br label %head43
done45:
  br label %after41
after41:
  ret void
}
define internal void @rows(ptr %p0, ptr %p1, ptr %p2, ptr %p3, ptr %p4, ptr %p5, ptr %p6, ptr %p7, ptr %p8, ptr %p9, ptr %p10, i64 %p11, i1 %p12, ptr %p13, ptr %p14, ptr %p15, ptr %p16) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p3, i64 16
  br label %head2
head2:
  %v5 = phi i64 [ 0, %entry ], [ %v639, %after611 ]
  %v6 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v189, %after611 ]
  %v7 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v190, %after611 ]
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
  %v18 = phi i64 [ 0, %body3 ], [ %v41, %body16 ]
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
  %v41 = freeze i64 %v40
  br label %head15
done17:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %done17 ], [ %v184, %body43 ]
  %v46 = icmp slt i64 %v45, 8
  br i1 %v46, label %body43, label %done44
body43:
  %v47 = mul i64 %v45, 64
  %v48 = getelementptr i8, ptr %p5, i64 %v47
  %v49 = load double, ptr %v48, align 1
  %v50 = insertelement <2 x double> poison, double %v49, i64 0
  %v51 = shufflevector <2 x double> %v50, <2 x double> poison, <2 x i32> zeroinitializer
  %v52 = getelementptr i8, ptr %v48, i64 8
  %v53 = load double, ptr %v52, align 1
  %v54 = insertelement <2 x double> poison, double %v53, i64 0
  %v55 = shufflevector <2 x double> %v54, <2 x double> poison, <2 x i32> zeroinitializer
  %v56 = getelementptr i8, ptr %v48, i64 16
  %v57 = load double, ptr %v56, align 1
  %v58 = insertelement <2 x double> poison, double %v57, i64 0
  %v59 = shufflevector <2 x double> %v58, <2 x double> poison, <2 x i32> zeroinitializer
  %v60 = getelementptr i8, ptr %v48, i64 24
  %v61 = load double, ptr %v60, align 1
  %v62 = insertelement <2 x double> poison, double %v61, i64 0
  %v63 = shufflevector <2 x double> %v62, <2 x double> poison, <2 x i32> zeroinitializer
  %v64 = getelementptr i8, ptr %v48, i64 32
  %v65 = load double, ptr %v64, align 1
  %v66 = insertelement <2 x double> poison, double %v65, i64 0
  %v67 = shufflevector <2 x double> %v66, <2 x double> poison, <2 x i32> zeroinitializer
  %v68 = getelementptr i8, ptr %v48, i64 40
  %v69 = load double, ptr %v68, align 1
  %v70 = insertelement <2 x double> poison, double %v69, i64 0
  %v71 = shufflevector <2 x double> %v70, <2 x double> poison, <2 x i32> zeroinitializer
  %v72 = getelementptr i8, ptr %v48, i64 48
  %v73 = load double, ptr %v72, align 1
  %v74 = insertelement <2 x double> poison, double %v73, i64 0
  %v75 = shufflevector <2 x double> %v74, <2 x double> poison, <2 x i32> zeroinitializer
  %v76 = getelementptr i8, ptr %v48, i64 56
  %v77 = load double, ptr %v76, align 1
  %v78 = insertelement <2 x double> poison, double %v77, i64 0
  %v79 = shufflevector <2 x double> %v78, <2 x double> poison, <2 x i32> zeroinitializer
  %v80 = mul i64 %v45, 32
  %v81 = getelementptr i8, ptr %p3, i64 %v80
  %v82 = load <2 x double>, ptr %v81, align 1
  %v83 = getelementptr i8, ptr %v1, i64 %v80
  %v84 = load <2 x double>, ptr %v83, align 1
  %v85 = getelementptr i8, ptr %p3, i64 %v80
  %v86 = getelementptr i8, ptr %v85, i64 256
  %v87 = load <2 x double>, ptr %v86, align 1
  %v88 = getelementptr i8, ptr %v1, i64 %v80
  %v89 = getelementptr i8, ptr %v88, i64 256
  %v90 = load <2 x double>, ptr %v89, align 1
  %v91 = getelementptr i8, ptr %p3, i64 %v80
  %v92 = getelementptr i8, ptr %v91, i64 512
  %v93 = load <2 x double>, ptr %v92, align 1
  %v94 = getelementptr i8, ptr %v1, i64 %v80
  %v95 = getelementptr i8, ptr %v94, i64 512
  %v96 = load <2 x double>, ptr %v95, align 1
  %v97 = getelementptr i8, ptr %p3, i64 %v80
  %v98 = getelementptr i8, ptr %v97, i64 768
  %v99 = load <2 x double>, ptr %v98, align 1
  %v100 = getelementptr i8, ptr %v1, i64 %v80
  %v101 = getelementptr i8, ptr %v100, i64 768
  %v102 = load <2 x double>, ptr %v101, align 1
  %v103 = getelementptr i8, ptr %p3, i64 %v80
  %v104 = getelementptr i8, ptr %v103, i64 1024
  %v105 = load <2 x double>, ptr %v104, align 1
  %v106 = getelementptr i8, ptr %v1, i64 %v80
  %v107 = getelementptr i8, ptr %v106, i64 1024
  %v108 = load <2 x double>, ptr %v107, align 1
  %v109 = fadd <2 x double> %v87, %v105
  %v110 = fadd <2 x double> %v90, %v108
  %v111 = fadd <2 x double> %v93, %v99
  %v112 = fadd <2 x double> %v96, %v102
  %v113 = fsub <2 x double> %v87, %v105
  %v114 = fsub <2 x double> %v90, %v108
  %v115 = fsub <2 x double> %v93, %v99
  %v116 = fsub <2 x double> %v96, %v102
  %v117 = fadd <2 x double> %v82, %v109
  %v118 = fadd <2 x double> %v84, %v110
  %v119 = fadd <2 x double> %v117, %v111
  %v120 = fadd <2 x double> %v118, %v112
  %v121 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v109, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v82)
  %v122 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v84)
  %v123 = fmul <2 x double> %v113, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v124 = fmul <2 x double> %v114, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v125 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v121)
  %v126 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v112, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v122)
  %v127 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v115, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v123)
  %v128 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v116, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v124)
  %v129 = fadd <2 x double> %v125, %v128
  %v130 = fsub <2 x double> %v126, %v127
  %v131 = fsub <2 x double> %v125, %v128
  %v132 = fadd <2 x double> %v126, %v127
  %v133 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v109, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v82)
  %v134 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v84)
  %v135 = fmul <2 x double> %v113, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v136 = fmul <2 x double> %v114, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v137 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v133)
  %v138 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v112, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v134)
  %v139 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v115, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v135)
  %v140 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v116, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v136)
  %v141 = fadd <2 x double> %v137, %v140
  %v142 = fsub <2 x double> %v138, %v139
  %v143 = fsub <2 x double> %v137, %v140
  %v144 = fadd <2 x double> %v138, %v139
  %v145 = getelementptr i8, ptr %p3, i64 %v80
  store <2 x double> %v119, ptr %v145, align 1
  %v146 = getelementptr i8, ptr %v1, i64 %v80
  store <2 x double> %v120, ptr %v146, align 1
  %v147 = fmul <2 x double> %v130, %v55
  %v148 = fmul <2 x double> %v130, %v51
  %v149 = fneg <2 x double> %v147
  %v150 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v129, <2 x double> %v51, <2 x double> %v149)
  %v151 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v129, <2 x double> %v55, <2 x double> %v148)
  %v152 = getelementptr i8, ptr %p3, i64 %v80
  %v153 = getelementptr i8, ptr %v152, i64 256
  store <2 x double> %v150, ptr %v153, align 1
  %v154 = getelementptr i8, ptr %v1, i64 %v80
  %v155 = getelementptr i8, ptr %v154, i64 256
  store <2 x double> %v151, ptr %v155, align 1
  %v156 = fmul <2 x double> %v142, %v63
  %v157 = fmul <2 x double> %v142, %v59
  %v158 = fneg <2 x double> %v156
  %v159 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v141, <2 x double> %v59, <2 x double> %v158)
  %v160 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v141, <2 x double> %v63, <2 x double> %v157)
  %v161 = getelementptr i8, ptr %p3, i64 %v80
  %v162 = getelementptr i8, ptr %v161, i64 512
  store <2 x double> %v159, ptr %v162, align 1
  %v163 = getelementptr i8, ptr %v1, i64 %v80
  %v164 = getelementptr i8, ptr %v163, i64 512
  store <2 x double> %v160, ptr %v164, align 1
  %v165 = fmul <2 x double> %v144, %v71
  %v166 = fmul <2 x double> %v144, %v67
  %v167 = fneg <2 x double> %v165
  %v168 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v143, <2 x double> %v67, <2 x double> %v167)
  %v169 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v143, <2 x double> %v71, <2 x double> %v166)
  %v170 = getelementptr i8, ptr %p3, i64 %v80
  %v171 = getelementptr i8, ptr %v170, i64 768
  store <2 x double> %v168, ptr %v171, align 1
  %v172 = getelementptr i8, ptr %v1, i64 %v80
  %v173 = getelementptr i8, ptr %v172, i64 768
  store <2 x double> %v169, ptr %v173, align 1
  %v174 = fmul <2 x double> %v132, %v79
  %v175 = fmul <2 x double> %v132, %v75
  %v176 = fneg <2 x double> %v174
  %v177 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v131, <2 x double> %v75, <2 x double> %v176)
  %v178 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v131, <2 x double> %v79, <2 x double> %v175)
  %v179 = getelementptr i8, ptr %p3, i64 %v80
  %v180 = getelementptr i8, ptr %v179, i64 1024
  store <2 x double> %v177, ptr %v180, align 1
  %v181 = getelementptr i8, ptr %v1, i64 %v80
  %v182 = getelementptr i8, ptr %v181, i64 1024
  store <2 x double> %v178, ptr %v182, align 1
  %v183 = add i64 %v45, 1
  %v184 = freeze i64 %v183
  br label %head42
done44:
  br label %head185
head185:
  %v188 = phi i64 [ 0, %done44 ], [ %v422, %done380 ]
  %v189 = phi <2 x double> [ %v6, %done44 ], [ %v242, %done380 ]
  %v190 = phi <2 x double> [ %v7, %done44 ], [ %v243, %done380 ]
  %v191 = icmp slt i64 %v188, 1280
  br i1 %v191, label %body186, label %done187
body186:
  %v192 = getelementptr i8, ptr %p3, i64 %v188
  %v193 = getelementptr i8, ptr %v1, i64 %v188
  br label %head194
head194:
  %v197 = phi i64 [ 0, %body186 ], [ %v236, %body195 ]
  %v198 = icmp slt i64 %v197, 4
  br i1 %v198, label %body195, label %done196
body195:
  %v199 = mul i64 %v197, 16
  %v200 = add i64 %v199, 512
  %v201 = getelementptr i8, ptr %p5, i64 %v200
  %v202 = load double, ptr %v201, align 1
  %v203 = insertelement <2 x double> poison, double %v202, i64 0
  %v204 = shufflevector <2 x double> %v203, <2 x double> poison, <2 x i32> zeroinitializer
  %v205 = getelementptr i8, ptr %v201, i64 8
  %v206 = load double, ptr %v205, align 1
  %v207 = insertelement <2 x double> poison, double %v206, i64 0
  %v208 = shufflevector <2 x double> %v207, <2 x double> poison, <2 x i32> zeroinitializer
  %v209 = mul i64 %v197, 32
  %v210 = getelementptr i8, ptr %v192, i64 %v209
  %v211 = load <2 x double>, ptr %v210, align 1
  %v212 = getelementptr i8, ptr %v193, i64 %v209
  %v213 = load <2 x double>, ptr %v212, align 1
  %v214 = getelementptr i8, ptr %v192, i64 %v209
  %v215 = getelementptr i8, ptr %v214, i64 128
  %v216 = load <2 x double>, ptr %v215, align 1
  %v217 = getelementptr i8, ptr %v193, i64 %v209
  %v218 = getelementptr i8, ptr %v217, i64 128
  %v219 = load <2 x double>, ptr %v218, align 1
  %v220 = fadd <2 x double> %v211, %v216
  %v221 = fadd <2 x double> %v213, %v219
  %v222 = fsub <2 x double> %v211, %v216
  %v223 = fsub <2 x double> %v213, %v219
  %v224 = getelementptr i8, ptr %v192, i64 %v209
  store <2 x double> %v220, ptr %v224, align 1
  %v225 = getelementptr i8, ptr %v193, i64 %v209
  store <2 x double> %v221, ptr %v225, align 1
  %v226 = fmul <2 x double> %v223, %v208
  %v227 = fmul <2 x double> %v223, %v204
  %v228 = fneg <2 x double> %v226
  %v229 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v222, <2 x double> %v204, <2 x double> %v228)
  %v230 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v222, <2 x double> %v208, <2 x double> %v227)
  %v231 = getelementptr i8, ptr %v192, i64 %v209
  %v232 = getelementptr i8, ptr %v231, i64 128
  store <2 x double> %v229, ptr %v232, align 1
  %v233 = getelementptr i8, ptr %v193, i64 %v209
  %v234 = getelementptr i8, ptr %v233, i64 128
  store <2 x double> %v230, ptr %v234, align 1
  %v235 = add i64 %v197, 1
  %v236 = freeze i64 %v235
  br label %head194
done196:
  %v237 = getelementptr i8, ptr %p4, i64 %v188
  br label %head238
head238:
  %v241 = phi i64 [ 0, %done196 ], [ %v377, %body239 ]
  %v242 = phi <2 x double> [ %v189, %done196 ], [ %v371, %body239 ]
  %v243 = phi <2 x double> [ %v190, %done196 ], [ %v375, %body239 ]
  %v244 = icmp slt i64 %v241, 256
  br i1 %v244, label %body239, label %done240
body239:
  %v245 = getelementptr i8, ptr %v192, i64 %v241
  %v246 = load <2 x double>, ptr %v245, align 1
  %v247 = getelementptr i8, ptr %v193, i64 %v241
  %v248 = load <2 x double>, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v192, i64 %v241
  %v250 = getelementptr i8, ptr %v249, i64 32
  %v251 = load <2 x double>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v193, i64 %v241
  %v253 = getelementptr i8, ptr %v252, i64 32
  %v254 = load <2 x double>, ptr %v253, align 1
  %v255 = getelementptr i8, ptr %v192, i64 %v241
  %v256 = getelementptr i8, ptr %v255, i64 64
  %v257 = load <2 x double>, ptr %v256, align 1
  %v258 = getelementptr i8, ptr %v193, i64 %v241
  %v259 = getelementptr i8, ptr %v258, i64 64
  %v260 = load <2 x double>, ptr %v259, align 1
  %v261 = getelementptr i8, ptr %v192, i64 %v241
  %v262 = getelementptr i8, ptr %v261, i64 96
  %v263 = load <2 x double>, ptr %v262, align 1
  %v264 = getelementptr i8, ptr %v193, i64 %v241
  %v265 = getelementptr i8, ptr %v264, i64 96
  %v266 = load <2 x double>, ptr %v265, align 1
  %v267 = fadd <2 x double> %v246, %v257
  %v268 = fadd <2 x double> %v248, %v260
  %v269 = fsub <2 x double> %v246, %v257
  %v270 = fsub <2 x double> %v248, %v260
  %v271 = fadd <2 x double> %v251, %v263
  %v272 = fadd <2 x double> %v254, %v266
  %v273 = fsub <2 x double> %v251, %v263
  %v274 = fsub <2 x double> %v254, %v266
  %v275 = fadd <2 x double> %v269, %v274
  %v276 = fsub <2 x double> %v270, %v273
  %v277 = fsub <2 x double> %v269, %v274
  %v278 = fadd <2 x double> %v270, %v273
  %v279 = fadd <2 x double> %v267, %v271
  %v280 = fadd <2 x double> %v268, %v272
  %v281 = fsub <2 x double> %v267, %v271
  %v282 = fsub <2 x double> %v268, %v272
  %v283 = getelementptr i8, ptr %v237, i64 %v241
  %v284 = load <2 x double>, ptr %v283, align 1
  %v285 = getelementptr i8, ptr %v283, i64 16
  %v286 = load <2 x double>, ptr %v285, align 1
  %v287 = fmul <2 x double> %v286, %v280
  %v288 = fmul <2 x double> %v286, %v279
  %v289 = fneg <2 x double> %v287
  %v290 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v284, <2 x double> %v279, <2 x double> %v289)
  %v291 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v284, <2 x double> %v280, <2 x double> %v288)
  %v292 = fmul <2 x double> %v279, %v279
  %v293 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v280, <2 x double> %v280, <2 x double> %v292)
  %v294 = fmul <2 x double> %v290, %v290
  %v295 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v291, <2 x double> %v291, <2 x double> %v294)
  %v296 = getelementptr i8, ptr %v237, i64 %v241
  %v297 = getelementptr i8, ptr %v296, i64 32
  %v298 = load <2 x double>, ptr %v297, align 1
  %v299 = getelementptr i8, ptr %v297, i64 16
  %v300 = load <2 x double>, ptr %v299, align 1
  %v301 = fmul <2 x double> %v300, %v276
  %v302 = fmul <2 x double> %v300, %v275
  %v303 = fneg <2 x double> %v301
  %v304 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v298, <2 x double> %v275, <2 x double> %v303)
  %v305 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v298, <2 x double> %v276, <2 x double> %v302)
  %v306 = fmul <2 x double> %v275, %v275
  %v307 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v276, <2 x double> %v276, <2 x double> %v306)
  %v308 = fmul <2 x double> %v304, %v304
  %v309 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v305, <2 x double> %v305, <2 x double> %v308)
  %v310 = getelementptr i8, ptr %v237, i64 %v241
  %v311 = getelementptr i8, ptr %v310, i64 64
  %v312 = load <2 x double>, ptr %v311, align 1
  %v313 = getelementptr i8, ptr %v311, i64 16
  %v314 = load <2 x double>, ptr %v313, align 1
  %v315 = fmul <2 x double> %v314, %v282
  %v316 = fmul <2 x double> %v314, %v281
  %v317 = fneg <2 x double> %v315
  %v318 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v312, <2 x double> %v281, <2 x double> %v317)
  %v319 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v312, <2 x double> %v282, <2 x double> %v316)
  %v320 = fmul <2 x double> %v281, %v281
  %v321 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v282, <2 x double> %v282, <2 x double> %v320)
  %v322 = fmul <2 x double> %v318, %v318
  %v323 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v319, <2 x double> %v319, <2 x double> %v322)
  %v324 = getelementptr i8, ptr %v237, i64 %v241
  %v325 = getelementptr i8, ptr %v324, i64 96
  %v326 = load <2 x double>, ptr %v325, align 1
  %v327 = getelementptr i8, ptr %v325, i64 16
  %v328 = load <2 x double>, ptr %v327, align 1
  %v329 = fmul <2 x double> %v328, %v278
  %v330 = fmul <2 x double> %v328, %v277
  %v331 = fneg <2 x double> %v329
  %v332 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v326, <2 x double> %v277, <2 x double> %v331)
  %v333 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v326, <2 x double> %v278, <2 x double> %v330)
  %v334 = fmul <2 x double> %v277, %v277
  %v335 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v278, <2 x double> %v278, <2 x double> %v334)
  %v336 = fmul <2 x double> %v332, %v332
  %v337 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v333, <2 x double> %v333, <2 x double> %v336)
  %v338 = fadd <2 x double> %v290, %v318
  %v339 = fadd <2 x double> %v291, %v319
  %v340 = fsub <2 x double> %v290, %v318
  %v341 = fsub <2 x double> %v291, %v319
  %v342 = fadd <2 x double> %v304, %v332
  %v343 = fadd <2 x double> %v305, %v333
  %v344 = fsub <2 x double> %v304, %v332
  %v345 = fsub <2 x double> %v305, %v333
  %v346 = fadd <2 x double> %v340, %v345
  %v347 = fsub <2 x double> %v341, %v344
  %v348 = fsub <2 x double> %v340, %v345
  %v349 = fadd <2 x double> %v341, %v344
  %v350 = fadd <2 x double> %v338, %v342
  %v351 = fadd <2 x double> %v339, %v343
  %v352 = fsub <2 x double> %v338, %v342
  %v353 = fsub <2 x double> %v339, %v343
  %v354 = getelementptr i8, ptr %v192, i64 %v241
  store <2 x double> %v350, ptr %v354, align 1
  %v355 = getelementptr i8, ptr %v193, i64 %v241
  store <2 x double> %v351, ptr %v355, align 1
  %v356 = getelementptr i8, ptr %v192, i64 %v241
  %v357 = getelementptr i8, ptr %v356, i64 32
  store <2 x double> %v348, ptr %v357, align 1
  %v358 = getelementptr i8, ptr %v193, i64 %v241
  %v359 = getelementptr i8, ptr %v358, i64 32
  store <2 x double> %v349, ptr %v359, align 1
  %v360 = getelementptr i8, ptr %v192, i64 %v241
  %v361 = getelementptr i8, ptr %v360, i64 64
  store <2 x double> %v352, ptr %v361, align 1
  %v362 = getelementptr i8, ptr %v193, i64 %v241
  %v363 = getelementptr i8, ptr %v362, i64 64
  store <2 x double> %v353, ptr %v363, align 1
  %v364 = getelementptr i8, ptr %v192, i64 %v241
  %v365 = getelementptr i8, ptr %v364, i64 96
  store <2 x double> %v346, ptr %v365, align 1
  %v366 = getelementptr i8, ptr %v193, i64 %v241
  %v367 = getelementptr i8, ptr %v366, i64 96
  store <2 x double> %v347, ptr %v367, align 1
  %v368 = fadd <2 x double> %v293, %v307
  %v369 = fadd <2 x double> %v321, %v335
  %v370 = fadd <2 x double> %v368, %v369
  %v371 = fadd <2 x double> %v242, %v370
  %v372 = fadd <2 x double> %v295, %v309
  %v373 = fadd <2 x double> %v323, %v337
  %v374 = fadd <2 x double> %v372, %v373
  %v375 = fadd <2 x double> %v243, %v374
  %v376 = add i64 %v241, 128
  %v377 = freeze i64 %v376
  br label %head238
done240:
  br label %head378
head378:
  %v381 = phi i64 [ 0, %done240 ], [ %v420, %body379 ]
  %v382 = icmp slt i64 %v381, 4
  br i1 %v382, label %body379, label %done380
body379:
  %v383 = mul i64 %v381, 16
  %v384 = add i64 %v383, 512
  %v385 = getelementptr i8, ptr %p5, i64 %v384
  %v386 = load double, ptr %v385, align 1
  %v387 = insertelement <2 x double> poison, double %v386, i64 0
  %v388 = shufflevector <2 x double> %v387, <2 x double> poison, <2 x i32> zeroinitializer
  %v389 = getelementptr i8, ptr %v385, i64 8
  %v390 = load double, ptr %v389, align 1
  %v391 = insertelement <2 x double> poison, double %v390, i64 0
  %v392 = shufflevector <2 x double> %v391, <2 x double> poison, <2 x i32> zeroinitializer
  %v393 = mul i64 %v381, 32
  %v394 = getelementptr i8, ptr %v192, i64 %v393
  %v395 = load <2 x double>, ptr %v394, align 1
  %v396 = getelementptr i8, ptr %v193, i64 %v393
  %v397 = load <2 x double>, ptr %v396, align 1
  %v398 = getelementptr i8, ptr %v192, i64 %v393
  %v399 = getelementptr i8, ptr %v398, i64 128
  %v400 = load <2 x double>, ptr %v399, align 1
  %v401 = getelementptr i8, ptr %v193, i64 %v393
  %v402 = getelementptr i8, ptr %v401, i64 128
  %v403 = load <2 x double>, ptr %v402, align 1
  %v404 = fmul <2 x double> %v403, %v392
  %v405 = fmul <2 x double> %v403, %v388
  %v406 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v400, <2 x double> %v388, <2 x double> %v404)
  %v407 = fneg <2 x double> %v392
  %v408 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v400, <2 x double> %v407, <2 x double> %v405)
  %v409 = fadd <2 x double> %v395, %v406
  %v410 = fadd <2 x double> %v397, %v408
  %v411 = fsub <2 x double> %v395, %v406
  %v412 = fsub <2 x double> %v397, %v408
  %v413 = getelementptr i8, ptr %v192, i64 %v393
  store <2 x double> %v409, ptr %v413, align 1
  %v414 = getelementptr i8, ptr %v193, i64 %v393
  store <2 x double> %v410, ptr %v414, align 1
  %v415 = getelementptr i8, ptr %v192, i64 %v393
  %v416 = getelementptr i8, ptr %v415, i64 128
  store <2 x double> %v411, ptr %v416, align 1
  %v417 = getelementptr i8, ptr %v193, i64 %v393
  %v418 = getelementptr i8, ptr %v417, i64 128
  store <2 x double> %v412, ptr %v418, align 1
  %v419 = add i64 %v381, 1
  %v420 = freeze i64 %v419
  br label %head378
done380:
  %v421 = add i64 %v188, 256
  %v422 = freeze i64 %v421
  br label %head185
done187:
  br label %head423
head423:
  %v426 = phi i64 [ 0, %done187 ], [ %v565, %body424 ]
  %v427 = icmp slt i64 %v426, 8
  br i1 %v427, label %body424, label %done425
body424:
  %v428 = mul i64 %v426, 64
  %v429 = getelementptr i8, ptr %p5, i64 %v428
  %v430 = load double, ptr %v429, align 1
  %v431 = insertelement <2 x double> poison, double %v430, i64 0
  %v432 = shufflevector <2 x double> %v431, <2 x double> poison, <2 x i32> zeroinitializer
  %v433 = getelementptr i8, ptr %v429, i64 8
  %v434 = load double, ptr %v433, align 1
  %v435 = insertelement <2 x double> poison, double %v434, i64 0
  %v436 = shufflevector <2 x double> %v435, <2 x double> poison, <2 x i32> zeroinitializer
  %v437 = getelementptr i8, ptr %v429, i64 16
  %v438 = load double, ptr %v437, align 1
  %v439 = insertelement <2 x double> poison, double %v438, i64 0
  %v440 = shufflevector <2 x double> %v439, <2 x double> poison, <2 x i32> zeroinitializer
  %v441 = getelementptr i8, ptr %v429, i64 24
  %v442 = load double, ptr %v441, align 1
  %v443 = insertelement <2 x double> poison, double %v442, i64 0
  %v444 = shufflevector <2 x double> %v443, <2 x double> poison, <2 x i32> zeroinitializer
  %v445 = getelementptr i8, ptr %v429, i64 32
  %v446 = load double, ptr %v445, align 1
  %v447 = insertelement <2 x double> poison, double %v446, i64 0
  %v448 = shufflevector <2 x double> %v447, <2 x double> poison, <2 x i32> zeroinitializer
  %v449 = getelementptr i8, ptr %v429, i64 40
  %v450 = load double, ptr %v449, align 1
  %v451 = insertelement <2 x double> poison, double %v450, i64 0
  %v452 = shufflevector <2 x double> %v451, <2 x double> poison, <2 x i32> zeroinitializer
  %v453 = getelementptr i8, ptr %v429, i64 48
  %v454 = load double, ptr %v453, align 1
  %v455 = insertelement <2 x double> poison, double %v454, i64 0
  %v456 = shufflevector <2 x double> %v455, <2 x double> poison, <2 x i32> zeroinitializer
  %v457 = getelementptr i8, ptr %v429, i64 56
  %v458 = load double, ptr %v457, align 1
  %v459 = insertelement <2 x double> poison, double %v458, i64 0
  %v460 = shufflevector <2 x double> %v459, <2 x double> poison, <2 x i32> zeroinitializer
  %v461 = mul i64 %v426, 32
  %v462 = getelementptr i8, ptr %p3, i64 %v461
  %v463 = load <2 x double>, ptr %v462, align 1
  %v464 = getelementptr i8, ptr %v1, i64 %v461
  %v465 = load <2 x double>, ptr %v464, align 1
  %v466 = getelementptr i8, ptr %p3, i64 %v461
  %v467 = getelementptr i8, ptr %v466, i64 256
  %v468 = load <2 x double>, ptr %v467, align 1
  %v469 = getelementptr i8, ptr %v1, i64 %v461
  %v470 = getelementptr i8, ptr %v469, i64 256
  %v471 = load <2 x double>, ptr %v470, align 1
  %v472 = getelementptr i8, ptr %p3, i64 %v461
  %v473 = getelementptr i8, ptr %v472, i64 512
  %v474 = load <2 x double>, ptr %v473, align 1
  %v475 = getelementptr i8, ptr %v1, i64 %v461
  %v476 = getelementptr i8, ptr %v475, i64 512
  %v477 = load <2 x double>, ptr %v476, align 1
  %v478 = getelementptr i8, ptr %p3, i64 %v461
  %v479 = getelementptr i8, ptr %v478, i64 768
  %v480 = load <2 x double>, ptr %v479, align 1
  %v481 = getelementptr i8, ptr %v1, i64 %v461
  %v482 = getelementptr i8, ptr %v481, i64 768
  %v483 = load <2 x double>, ptr %v482, align 1
  %v484 = getelementptr i8, ptr %p3, i64 %v461
  %v485 = getelementptr i8, ptr %v484, i64 1024
  %v486 = load <2 x double>, ptr %v485, align 1
  %v487 = getelementptr i8, ptr %v1, i64 %v461
  %v488 = getelementptr i8, ptr %v487, i64 1024
  %v489 = load <2 x double>, ptr %v488, align 1
  %v490 = fmul <2 x double> %v471, %v436
  %v491 = fmul <2 x double> %v471, %v432
  %v492 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v468, <2 x double> %v432, <2 x double> %v490)
  %v493 = fneg <2 x double> %v436
  %v494 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v468, <2 x double> %v493, <2 x double> %v491)
  %v495 = fmul <2 x double> %v477, %v444
  %v496 = fmul <2 x double> %v477, %v440
  %v497 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v474, <2 x double> %v440, <2 x double> %v495)
  %v498 = fneg <2 x double> %v444
  %v499 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v474, <2 x double> %v498, <2 x double> %v496)
  %v500 = fmul <2 x double> %v483, %v452
  %v501 = fmul <2 x double> %v483, %v448
  %v502 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v480, <2 x double> %v448, <2 x double> %v500)
  %v503 = fneg <2 x double> %v452
  %v504 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v480, <2 x double> %v503, <2 x double> %v501)
  %v505 = fmul <2 x double> %v489, %v460
  %v506 = fmul <2 x double> %v489, %v456
  %v507 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v486, <2 x double> %v456, <2 x double> %v505)
  %v508 = fneg <2 x double> %v460
  %v509 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v486, <2 x double> %v508, <2 x double> %v506)
  %v510 = fadd <2 x double> %v492, %v507
  %v511 = fadd <2 x double> %v494, %v509
  %v512 = fadd <2 x double> %v497, %v502
  %v513 = fadd <2 x double> %v499, %v504
  %v514 = fsub <2 x double> %v492, %v507
  %v515 = fsub <2 x double> %v494, %v509
  %v516 = fsub <2 x double> %v497, %v502
  %v517 = fsub <2 x double> %v499, %v504
  %v518 = fadd <2 x double> %v463, %v510
  %v519 = fadd <2 x double> %v465, %v511
  %v520 = fadd <2 x double> %v518, %v512
  %v521 = fadd <2 x double> %v519, %v513
  %v522 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v510, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v463)
  %v523 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v465)
  %v524 = fmul <2 x double> %v514, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v525 = fmul <2 x double> %v515, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v526 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v512, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v522)
  %v527 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v513, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v523)
  %v528 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v516, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v524)
  %v529 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v517, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v525)
  %v530 = fadd <2 x double> %v526, %v529
  %v531 = fsub <2 x double> %v527, %v528
  %v532 = fsub <2 x double> %v526, %v529
  %v533 = fadd <2 x double> %v527, %v528
  %v534 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v510, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v463)
  %v535 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v465)
  %v536 = fmul <2 x double> %v514, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v537 = fmul <2 x double> %v515, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v538 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v512, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v534)
  %v539 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v513, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v535)
  %v540 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v516, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v536)
  %v541 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v517, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v537)
  %v542 = fadd <2 x double> %v538, %v541
  %v543 = fsub <2 x double> %v539, %v540
  %v544 = fsub <2 x double> %v538, %v541
  %v545 = fadd <2 x double> %v539, %v540
  %v546 = getelementptr i8, ptr %p3, i64 %v461
  store <2 x double> %v520, ptr %v546, align 1
  %v547 = getelementptr i8, ptr %v1, i64 %v461
  store <2 x double> %v521, ptr %v547, align 1
  %v548 = getelementptr i8, ptr %p3, i64 %v461
  %v549 = getelementptr i8, ptr %v548, i64 256
  store <2 x double> %v532, ptr %v549, align 1
  %v550 = getelementptr i8, ptr %v1, i64 %v461
  %v551 = getelementptr i8, ptr %v550, i64 256
  store <2 x double> %v533, ptr %v551, align 1
  %v552 = getelementptr i8, ptr %p3, i64 %v461
  %v553 = getelementptr i8, ptr %v552, i64 512
  store <2 x double> %v544, ptr %v553, align 1
  %v554 = getelementptr i8, ptr %v1, i64 %v461
  %v555 = getelementptr i8, ptr %v554, i64 512
  store <2 x double> %v545, ptr %v555, align 1
  %v556 = getelementptr i8, ptr %p3, i64 %v461
  %v557 = getelementptr i8, ptr %v556, i64 768
  store <2 x double> %v542, ptr %v557, align 1
  %v558 = getelementptr i8, ptr %v1, i64 %v461
  %v559 = getelementptr i8, ptr %v558, i64 768
  store <2 x double> %v543, ptr %v559, align 1
  %v560 = getelementptr i8, ptr %p3, i64 %v461
  %v561 = getelementptr i8, ptr %v560, i64 1024
  store <2 x double> %v530, ptr %v561, align 1
  %v562 = getelementptr i8, ptr %v1, i64 %v461
  %v563 = getelementptr i8, ptr %v562, i64 1024
  store <2 x double> %v531, ptr %v563, align 1
  %v564 = add i64 %v426, 1
  %v565 = freeze i64 %v564
  br label %head423
done425:
  br i1 %p12, label %then566, label %after567
then566:
  br label %head568
head568:
  %v571 = phi i64 [ 0, %then566 ], [ %v608, %body569 ]
  %v572 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then566 ], [ %v593, %body569 ]
  %v573 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then566 ], [ %v595, %body569 ]
  %v574 = icmp slt i64 %v571, 32
  br i1 %v574, label %body569, label %done570
body569:
  %v575 = mul i64 %v571, 32
  %v576 = getelementptr i8, ptr %p3, i64 %v575
  %v577 = load <2 x double>, ptr %v576, align 1
  %v578 = getelementptr i8, ptr %v576, i64 16
  %v579 = load <2 x double>, ptr %v578, align 1
  %v580 = getelementptr i8, ptr %v576, i64 32
  %v581 = load <2 x double>, ptr %v580, align 1
  %v582 = getelementptr i8, ptr %v580, i64 16
  %v583 = load <2 x double>, ptr %v582, align 1
  %v584 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v577)
  %v585 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v579)
  %v586 = fcmp olt <2 x double> %v584, %v572
  %v587 = select <2 x i1> %v586, <2 x double> %v584, <2 x double> %v572
  %v588 = fcmp olt <2 x double> %v585, %v573
  %v589 = select <2 x i1> %v588, <2 x double> %v585, <2 x double> %v573
  %v590 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v581)
  %v591 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v583)
  %v592 = fcmp olt <2 x double> %v590, %v587
  %v593 = select <2 x i1> %v592, <2 x double> %v590, <2 x double> %v587
  %v594 = fcmp olt <2 x double> %v591, %v589
  %v595 = select <2 x i1> %v594, <2 x double> %v591, <2 x double> %v589
  %v596 = shufflevector <2 x double> %v577, <2 x double> %v581, <2 x i32> <i32 0, i32 2>
  %v597 = shufflevector <2 x double> %v577, <2 x double> %v581, <2 x i32> <i32 1, i32 3>
  %v598 = shufflevector <2 x double> %v579, <2 x double> %v583, <2 x i32> <i32 0, i32 2>
  %v599 = shufflevector <2 x double> %v579, <2 x double> %v583, <2 x i32> <i32 1, i32 3>
  %v600 = mul i64 %v571, 8
  %v601 = getelementptr i8, ptr %p13, i64 %v600
  store <2 x double> %v596, ptr %v601, align 1
  %v602 = getelementptr i8, ptr %p14, i64 %v600
  store <2 x double> %v598, ptr %v602, align 1
  %v603 = add i64 %v571, 32
  %v604 = mul i64 %v603, 8
  %v605 = getelementptr i8, ptr %p13, i64 %v604
  store <2 x double> %v597, ptr %v605, align 1
  %v606 = getelementptr i8, ptr %p14, i64 %v604
  store <2 x double> %v599, ptr %v606, align 1
  %v607 = add i64 %v571, 2
  %v608 = freeze i64 %v607
  br label %head568
done570:
  store <2 x double> %v572, ptr %p15, align 1
  store <2 x double> %v573, ptr %p16, align 1
  br label %after567
after567:
  %v609 = xor i1 %p12, true
  br i1 %v609, label %then610, label %after611
then610:
  br label %head612
head612:
  %v615 = phi i64 [ 0, %then610 ], [ %v637, %body613 ]
  %v616 = icmp slt i64 %v615, 40
  br i1 %v616, label %body613, label %done614
body613:
  %v617 = mul i64 %v615, 32
  %v618 = getelementptr i8, ptr %p3, i64 %v617
  %v619 = load <2 x double>, ptr %v618, align 1
  %v620 = getelementptr i8, ptr %v618, i64 16
  %v621 = load <2 x double>, ptr %v620, align 1
  %v622 = getelementptr i8, ptr %v618, i64 32
  %v623 = load <2 x double>, ptr %v622, align 1
  %v624 = getelementptr i8, ptr %v622, i64 16
  %v625 = load <2 x double>, ptr %v624, align 1
  %v626 = mul i64 %v615, 8
  %v627 = getelementptr i8, ptr %v10, i64 %v626
  %v628 = shufflevector <2 x double> %v619, <2 x double> %v623, <2 x i32> <i32 0, i32 2>
  %v629 = shufflevector <2 x double> %v619, <2 x double> %v623, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v628, ptr %v627, align 1
  %v630 = getelementptr i8, ptr %v627, i64 320
  store <2 x double> %v629, ptr %v630, align 1
  %v631 = mul i64 %v615, 8
  %v632 = getelementptr i8, ptr %v11, i64 %v631
  %v633 = shufflevector <2 x double> %v621, <2 x double> %v625, <2 x i32> <i32 0, i32 2>
  %v634 = shufflevector <2 x double> %v621, <2 x double> %v625, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v633, ptr %v632, align 1
  %v635 = getelementptr i8, ptr %v632, i64 320
  store <2 x double> %v634, ptr %v635, align 1
  %v636 = add i64 %v615, 2
  %v637 = freeze i64 %v636
  br label %head612
done614:
  br label %after611
after611:
  %v638 = add i64 %v5, 2
  %v639 = freeze i64 %v638
  br label %head2
done4:
  store <2 x double> %v6, ptr %p6, align 1
  %v640 = getelementptr i8, ptr %p6, i64 16
  store <2 x double> %v7, ptr %v640, align 1
  ret void
}
define internal void @finish(ptr %p0, ptr %p1, ptr %p2, i64 %p3, i64 %p4, ptr %p5) nounwind "min-legal-vector-width"="128" {
entry:
  store double 0x7FF0000000000000, ptr %p5, align 1
  %v1 = getelementptr i8, ptr %p5, i64 8
  store double 0x7FF0000000000000, ptr %v1, align 1
  br label %head2
head2:
  %v5 = phi i64 [ 0, %entry ], [ %v61, %after12 ]
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
  %v29 = phi i64 [ 0, %then11 ], [ %v42, %body27 ]
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
  %v42 = freeze i64 %v41
  br label %head26
done28:
  %v43 = call double @llvm.vector.reduce.fmin.v2f64(<2 x double> %v30)
  br label %head44
head44:
  %v47 = phi i64 [ %v22, %done28 ], [ %v59, %body45 ]
  %v48 = phi double [ %v43, %done28 ], [ %v57, %body45 ]
  %v49 = icmp slt i64 %v47, %v9
  br i1 %v49, label %body45, label %done46
body45:
  %v50 = mul i64 %v47, 8
  %v51 = getelementptr i8, ptr %v18, i64 %v50
  %v52 = load double, ptr %v51, align 1
  %v53 = call double @llvm.fabs.f64(double %v52)
  %v54 = mul i64 %v47, %p3
  %v55 = getelementptr i8, ptr %v15, i64 %v54
  store double %v52, ptr %v55, align 1
  %v56 = fcmp olt double %v53, %v48
  %v57 = select i1 %v56, double %v53, double %v48
  %v58 = add i64 %v47, 1
  %v59 = freeze i64 %v58
  br label %head44
done46:
  store double %v48, ptr %v17, align 1
  br label %after12
after12:
  %v60 = add i64 %v5, 1
  %v61 = freeze i64 %v60
  br label %head2
done4:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>)
declare double @llvm.vector.reduce.fmin.v2f64(<2 x double>)
declare double @llvm.fabs.f64(double)
