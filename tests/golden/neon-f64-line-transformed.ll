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
  %v29 = mul i64 %v27, 112
  %v30 = getelementptr i8, ptr %v7, i64 %v29
  %v31 = add i64 %v27, 1
  %v32 = sub i64 %v6, 1
  %v33 = call i64 @llvm.smin.i64(i64 %v31, i64 %v32)
  %v34 = mul i64 %v33, 112
  %v35 = getelementptr i8, ptr %v7, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 88
  %v37 = load ptr, ptr %v36, align 8
  %v38 = mul i64 %v27, 64
  %v39 = getelementptr i8, ptr %v37, i64 %v38
  %v40 = getelementptr i8, ptr %v30, i64 56
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
  %v92 = getelementptr i8, ptr %v30, i64 48
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v40, i64 48
  %v95 = load i64, ptr %v94, align 8
  %v96 = call i64 @llvm.smin.i64(i64 %v93, i64 %v95)
  %v97 = icmp sge i64 %v96, 64
  call void @rows(ptr %v75, ptr %v9, ptr %v20, ptr %v15, ptr %v17, ptr %v19, ptr %v39, ptr %v77, ptr %v35, ptr %v79, ptr %v30, i64 %v81, i1 %v97, ptr %v86, ptr %v91, ptr %v41, ptr %v42)
  %v98 = getelementptr i8, ptr %p0, i64 96
  %v99 = load i64, ptr %v98, align 8
  %v100 = xor i1 %v97, true
  br i1 %v100, label %then101, label %after102
then101:
  %v103 = getelementptr i8, ptr %v30, i64 48
  %v104 = load i64, ptr %v103, align 8
  call void @finish(ptr %v9, ptr %v20, ptr %v86, i64 %v99, i64 %v104, ptr %v41)
  %v105 = getelementptr i8, ptr %v40, i64 48
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
  %v5 = phi i64 [ 0, %entry ], [ %v640, %after612 ]
  %v6 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v190, %after612 ]
  %v7 = phi <2 x double> [ <double 0x0000000000000000, double 0x0000000000000000>, %entry ], [ %v191, %after612 ]
  %v8 = icmp slt i64 %v5, 2
  br i1 %v8, label %body3, label %done4
body3:
  %v9 = mul i64 %v5, 320
  %v10 = add i64 %v9, 0
  %v11 = getelementptr i8, ptr %p1, i64 %v10
  %v12 = getelementptr i8, ptr %p2, i64 %v10
  %v13 = mul i64 %v5, 640
  %v14 = add i64 %v13, 576
  %v15 = getelementptr i8, ptr %p5, i64 %v14
  br label %head16
head16:
  %v19 = phi i64 [ 0, %body3 ], [ %v42, %body17 ]
  %v20 = icmp slt i64 %v19, 40
  br i1 %v20, label %body17, label %done18
body17:
  %v21 = mul i64 %v19, 32
  %v22 = getelementptr i8, ptr %p3, i64 %v21
  %v23 = mul i64 %v19, 8
  %v24 = getelementptr i8, ptr %p0, i64 %v23
  %v25 = load <2 x double>, ptr %v24, align 1
  %v26 = getelementptr i8, ptr %v24, i64 256
  %v27 = load <2 x double>, ptr %v26, align 1
  %v28 = shufflevector <2 x double> %v25, <2 x double> %v27, <2 x i32> <i32 0, i32 2>
  %v29 = shufflevector <2 x double> %v25, <2 x double> %v27, <2 x i32> <i32 1, i32 3>
  %v30 = mul i64 %v19, 8
  %v31 = getelementptr i8, ptr %p0, i64 %v30
  %v32 = getelementptr i8, ptr %v31, i64 512
  %v33 = load <2 x double>, ptr %v32, align 1
  %v34 = getelementptr i8, ptr %v31, i64 768
  %v35 = load <2 x double>, ptr %v34, align 1
  %v36 = shufflevector <2 x double> %v33, <2 x double> %v35, <2 x i32> <i32 0, i32 2>
  %v37 = shufflevector <2 x double> %v33, <2 x double> %v35, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v28, ptr %v22, align 1
  %v38 = getelementptr i8, ptr %v22, i64 16
  store <2 x double> %v36, ptr %v38, align 1
  %v39 = getelementptr i8, ptr %v22, i64 32
  store <2 x double> %v29, ptr %v39, align 1
  %v40 = getelementptr i8, ptr %v22, i64 48
  store <2 x double> %v37, ptr %v40, align 1
  %v41 = add i64 %v19, 2
  %v42 = freeze i64 %v41
  br label %head16
done18:
  br label %head43
head43:
  %v46 = phi i64 [ 0, %done18 ], [ %v185, %body44 ]
  %v47 = icmp slt i64 %v46, 8
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = mul i64 %v46, 64
  %v49 = getelementptr i8, ptr %p5, i64 %v48
  %v50 = load double, ptr %v49, align 1
  %v51 = insertelement <2 x double> poison, double %v50, i64 0
  %v52 = shufflevector <2 x double> %v51, <2 x double> poison, <2 x i32> zeroinitializer
  %v53 = getelementptr i8, ptr %v49, i64 8
  %v54 = load double, ptr %v53, align 1
  %v55 = insertelement <2 x double> poison, double %v54, i64 0
  %v56 = shufflevector <2 x double> %v55, <2 x double> poison, <2 x i32> zeroinitializer
  %v57 = getelementptr i8, ptr %v49, i64 16
  %v58 = load double, ptr %v57, align 1
  %v59 = insertelement <2 x double> poison, double %v58, i64 0
  %v60 = shufflevector <2 x double> %v59, <2 x double> poison, <2 x i32> zeroinitializer
  %v61 = getelementptr i8, ptr %v49, i64 24
  %v62 = load double, ptr %v61, align 1
  %v63 = insertelement <2 x double> poison, double %v62, i64 0
  %v64 = shufflevector <2 x double> %v63, <2 x double> poison, <2 x i32> zeroinitializer
  %v65 = getelementptr i8, ptr %v49, i64 32
  %v66 = load double, ptr %v65, align 1
  %v67 = insertelement <2 x double> poison, double %v66, i64 0
  %v68 = shufflevector <2 x double> %v67, <2 x double> poison, <2 x i32> zeroinitializer
  %v69 = getelementptr i8, ptr %v49, i64 40
  %v70 = load double, ptr %v69, align 1
  %v71 = insertelement <2 x double> poison, double %v70, i64 0
  %v72 = shufflevector <2 x double> %v71, <2 x double> poison, <2 x i32> zeroinitializer
  %v73 = getelementptr i8, ptr %v49, i64 48
  %v74 = load double, ptr %v73, align 1
  %v75 = insertelement <2 x double> poison, double %v74, i64 0
  %v76 = shufflevector <2 x double> %v75, <2 x double> poison, <2 x i32> zeroinitializer
  %v77 = getelementptr i8, ptr %v49, i64 56
  %v78 = load double, ptr %v77, align 1
  %v79 = insertelement <2 x double> poison, double %v78, i64 0
  %v80 = shufflevector <2 x double> %v79, <2 x double> poison, <2 x i32> zeroinitializer
  %v81 = mul i64 %v46, 32
  %v82 = getelementptr i8, ptr %p3, i64 %v81
  %v83 = load <2 x double>, ptr %v82, align 1
  %v84 = getelementptr i8, ptr %v1, i64 %v81
  %v85 = load <2 x double>, ptr %v84, align 1
  %v86 = getelementptr i8, ptr %p3, i64 %v81
  %v87 = getelementptr i8, ptr %v86, i64 256
  %v88 = load <2 x double>, ptr %v87, align 1
  %v89 = getelementptr i8, ptr %v1, i64 %v81
  %v90 = getelementptr i8, ptr %v89, i64 256
  %v91 = load <2 x double>, ptr %v90, align 1
  %v92 = getelementptr i8, ptr %p3, i64 %v81
  %v93 = getelementptr i8, ptr %v92, i64 512
  %v94 = load <2 x double>, ptr %v93, align 1
  %v95 = getelementptr i8, ptr %v1, i64 %v81
  %v96 = getelementptr i8, ptr %v95, i64 512
  %v97 = load <2 x double>, ptr %v96, align 1
  %v98 = getelementptr i8, ptr %p3, i64 %v81
  %v99 = getelementptr i8, ptr %v98, i64 768
  %v100 = load <2 x double>, ptr %v99, align 1
  %v101 = getelementptr i8, ptr %v1, i64 %v81
  %v102 = getelementptr i8, ptr %v101, i64 768
  %v103 = load <2 x double>, ptr %v102, align 1
  %v104 = getelementptr i8, ptr %p3, i64 %v81
  %v105 = getelementptr i8, ptr %v104, i64 1024
  %v106 = load <2 x double>, ptr %v105, align 1
  %v107 = getelementptr i8, ptr %v1, i64 %v81
  %v108 = getelementptr i8, ptr %v107, i64 1024
  %v109 = load <2 x double>, ptr %v108, align 1
  %v110 = fadd <2 x double> %v88, %v106
  %v111 = fadd <2 x double> %v91, %v109
  %v112 = fadd <2 x double> %v94, %v100
  %v113 = fadd <2 x double> %v97, %v103
  %v114 = fsub <2 x double> %v88, %v106
  %v115 = fsub <2 x double> %v91, %v109
  %v116 = fsub <2 x double> %v94, %v100
  %v117 = fsub <2 x double> %v97, %v103
  %v118 = fadd <2 x double> %v83, %v110
  %v119 = fadd <2 x double> %v85, %v111
  %v120 = fadd <2 x double> %v118, %v112
  %v121 = fadd <2 x double> %v119, %v113
  %v122 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v83)
  %v123 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v85)
  %v124 = fmul <2 x double> %v114, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v125 = fmul <2 x double> %v115, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v126 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v112, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v122)
  %v127 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v113, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v123)
  %v128 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v116, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v124)
  %v129 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v117, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v125)
  %v130 = fadd <2 x double> %v126, %v129
  %v131 = fsub <2 x double> %v127, %v128
  %v132 = fsub <2 x double> %v126, %v129
  %v133 = fadd <2 x double> %v127, %v128
  %v134 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v110, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v83)
  %v135 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v111, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v85)
  %v136 = fmul <2 x double> %v114, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v137 = fmul <2 x double> %v115, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v138 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v112, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v134)
  %v139 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v113, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v135)
  %v140 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v116, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v136)
  %v141 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v117, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v137)
  %v142 = fadd <2 x double> %v138, %v141
  %v143 = fsub <2 x double> %v139, %v140
  %v144 = fsub <2 x double> %v138, %v141
  %v145 = fadd <2 x double> %v139, %v140
  %v146 = getelementptr i8, ptr %p3, i64 %v81
  store <2 x double> %v120, ptr %v146, align 1
  %v147 = getelementptr i8, ptr %v1, i64 %v81
  store <2 x double> %v121, ptr %v147, align 1
  %v148 = fmul <2 x double> %v131, %v56
  %v149 = fmul <2 x double> %v131, %v52
  %v150 = fneg <2 x double> %v148
  %v151 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v130, <2 x double> %v52, <2 x double> %v150)
  %v152 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v130, <2 x double> %v56, <2 x double> %v149)
  %v153 = getelementptr i8, ptr %p3, i64 %v81
  %v154 = getelementptr i8, ptr %v153, i64 256
  store <2 x double> %v151, ptr %v154, align 1
  %v155 = getelementptr i8, ptr %v1, i64 %v81
  %v156 = getelementptr i8, ptr %v155, i64 256
  store <2 x double> %v152, ptr %v156, align 1
  %v157 = fmul <2 x double> %v143, %v64
  %v158 = fmul <2 x double> %v143, %v60
  %v159 = fneg <2 x double> %v157
  %v160 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v142, <2 x double> %v60, <2 x double> %v159)
  %v161 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v142, <2 x double> %v64, <2 x double> %v158)
  %v162 = getelementptr i8, ptr %p3, i64 %v81
  %v163 = getelementptr i8, ptr %v162, i64 512
  store <2 x double> %v160, ptr %v163, align 1
  %v164 = getelementptr i8, ptr %v1, i64 %v81
  %v165 = getelementptr i8, ptr %v164, i64 512
  store <2 x double> %v161, ptr %v165, align 1
  %v166 = fmul <2 x double> %v145, %v72
  %v167 = fmul <2 x double> %v145, %v68
  %v168 = fneg <2 x double> %v166
  %v169 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v144, <2 x double> %v68, <2 x double> %v168)
  %v170 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v144, <2 x double> %v72, <2 x double> %v167)
  %v171 = getelementptr i8, ptr %p3, i64 %v81
  %v172 = getelementptr i8, ptr %v171, i64 768
  store <2 x double> %v169, ptr %v172, align 1
  %v173 = getelementptr i8, ptr %v1, i64 %v81
  %v174 = getelementptr i8, ptr %v173, i64 768
  store <2 x double> %v170, ptr %v174, align 1
  %v175 = fmul <2 x double> %v133, %v80
  %v176 = fmul <2 x double> %v133, %v76
  %v177 = fneg <2 x double> %v175
  %v178 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v132, <2 x double> %v76, <2 x double> %v177)
  %v179 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v132, <2 x double> %v80, <2 x double> %v176)
  %v180 = getelementptr i8, ptr %p3, i64 %v81
  %v181 = getelementptr i8, ptr %v180, i64 1024
  store <2 x double> %v178, ptr %v181, align 1
  %v182 = getelementptr i8, ptr %v1, i64 %v81
  %v183 = getelementptr i8, ptr %v182, i64 1024
  store <2 x double> %v179, ptr %v183, align 1
  %v184 = add i64 %v46, 1
  %v185 = freeze i64 %v184
  br label %head43
done45:
  br label %head186
head186:
  %v189 = phi i64 [ 0, %done45 ], [ %v423, %done381 ]
  %v190 = phi <2 x double> [ %v6, %done45 ], [ %v243, %done381 ]
  %v191 = phi <2 x double> [ %v7, %done45 ], [ %v244, %done381 ]
  %v192 = icmp slt i64 %v189, 1280
  br i1 %v192, label %body187, label %done188
body187:
  %v193 = getelementptr i8, ptr %p3, i64 %v189
  %v194 = getelementptr i8, ptr %v1, i64 %v189
  br label %head195
head195:
  %v198 = phi i64 [ 0, %body187 ], [ %v237, %body196 ]
  %v199 = icmp slt i64 %v198, 4
  br i1 %v199, label %body196, label %done197
body196:
  %v200 = mul i64 %v198, 16
  %v201 = add i64 %v200, 512
  %v202 = getelementptr i8, ptr %p5, i64 %v201
  %v203 = load double, ptr %v202, align 1
  %v204 = insertelement <2 x double> poison, double %v203, i64 0
  %v205 = shufflevector <2 x double> %v204, <2 x double> poison, <2 x i32> zeroinitializer
  %v206 = getelementptr i8, ptr %v202, i64 8
  %v207 = load double, ptr %v206, align 1
  %v208 = insertelement <2 x double> poison, double %v207, i64 0
  %v209 = shufflevector <2 x double> %v208, <2 x double> poison, <2 x i32> zeroinitializer
  %v210 = mul i64 %v198, 32
  %v211 = getelementptr i8, ptr %v193, i64 %v210
  %v212 = load <2 x double>, ptr %v211, align 1
  %v213 = getelementptr i8, ptr %v194, i64 %v210
  %v214 = load <2 x double>, ptr %v213, align 1
  %v215 = getelementptr i8, ptr %v193, i64 %v210
  %v216 = getelementptr i8, ptr %v215, i64 128
  %v217 = load <2 x double>, ptr %v216, align 1
  %v218 = getelementptr i8, ptr %v194, i64 %v210
  %v219 = getelementptr i8, ptr %v218, i64 128
  %v220 = load <2 x double>, ptr %v219, align 1
  %v221 = fadd <2 x double> %v212, %v217
  %v222 = fadd <2 x double> %v214, %v220
  %v223 = fsub <2 x double> %v212, %v217
  %v224 = fsub <2 x double> %v214, %v220
  %v225 = getelementptr i8, ptr %v193, i64 %v210
  store <2 x double> %v221, ptr %v225, align 1
  %v226 = getelementptr i8, ptr %v194, i64 %v210
  store <2 x double> %v222, ptr %v226, align 1
  %v227 = fmul <2 x double> %v224, %v209
  %v228 = fmul <2 x double> %v224, %v205
  %v229 = fneg <2 x double> %v227
  %v230 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v223, <2 x double> %v205, <2 x double> %v229)
  %v231 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v223, <2 x double> %v209, <2 x double> %v228)
  %v232 = getelementptr i8, ptr %v193, i64 %v210
  %v233 = getelementptr i8, ptr %v232, i64 128
  store <2 x double> %v230, ptr %v233, align 1
  %v234 = getelementptr i8, ptr %v194, i64 %v210
  %v235 = getelementptr i8, ptr %v234, i64 128
  store <2 x double> %v231, ptr %v235, align 1
  %v236 = add i64 %v198, 1
  %v237 = freeze i64 %v236
  br label %head195
done197:
  %v238 = getelementptr i8, ptr %p4, i64 %v189
  br label %head239
head239:
  %v242 = phi i64 [ 0, %done197 ], [ %v378, %body240 ]
  %v243 = phi <2 x double> [ %v190, %done197 ], [ %v372, %body240 ]
  %v244 = phi <2 x double> [ %v191, %done197 ], [ %v376, %body240 ]
  %v245 = icmp slt i64 %v242, 256
  br i1 %v245, label %body240, label %done241
body240:
  %v246 = getelementptr i8, ptr %v193, i64 %v242
  %v247 = load <2 x double>, ptr %v246, align 1
  %v248 = getelementptr i8, ptr %v194, i64 %v242
  %v249 = load <2 x double>, ptr %v248, align 1
  %v250 = getelementptr i8, ptr %v193, i64 %v242
  %v251 = getelementptr i8, ptr %v250, i64 32
  %v252 = load <2 x double>, ptr %v251, align 1
  %v253 = getelementptr i8, ptr %v194, i64 %v242
  %v254 = getelementptr i8, ptr %v253, i64 32
  %v255 = load <2 x double>, ptr %v254, align 1
  %v256 = getelementptr i8, ptr %v193, i64 %v242
  %v257 = getelementptr i8, ptr %v256, i64 64
  %v258 = load <2 x double>, ptr %v257, align 1
  %v259 = getelementptr i8, ptr %v194, i64 %v242
  %v260 = getelementptr i8, ptr %v259, i64 64
  %v261 = load <2 x double>, ptr %v260, align 1
  %v262 = getelementptr i8, ptr %v193, i64 %v242
  %v263 = getelementptr i8, ptr %v262, i64 96
  %v264 = load <2 x double>, ptr %v263, align 1
  %v265 = getelementptr i8, ptr %v194, i64 %v242
  %v266 = getelementptr i8, ptr %v265, i64 96
  %v267 = load <2 x double>, ptr %v266, align 1
  %v268 = fadd <2 x double> %v247, %v258
  %v269 = fadd <2 x double> %v249, %v261
  %v270 = fsub <2 x double> %v247, %v258
  %v271 = fsub <2 x double> %v249, %v261
  %v272 = fadd <2 x double> %v252, %v264
  %v273 = fadd <2 x double> %v255, %v267
  %v274 = fsub <2 x double> %v252, %v264
  %v275 = fsub <2 x double> %v255, %v267
  %v276 = fadd <2 x double> %v270, %v275
  %v277 = fsub <2 x double> %v271, %v274
  %v278 = fsub <2 x double> %v270, %v275
  %v279 = fadd <2 x double> %v271, %v274
  %v280 = fadd <2 x double> %v268, %v272
  %v281 = fadd <2 x double> %v269, %v273
  %v282 = fsub <2 x double> %v268, %v272
  %v283 = fsub <2 x double> %v269, %v273
  %v284 = getelementptr i8, ptr %v238, i64 %v242
  %v285 = load <2 x double>, ptr %v284, align 1
  %v286 = getelementptr i8, ptr %v284, i64 16
  %v287 = load <2 x double>, ptr %v286, align 1
  %v288 = fmul <2 x double> %v287, %v281
  %v289 = fmul <2 x double> %v287, %v280
  %v290 = fneg <2 x double> %v288
  %v291 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v285, <2 x double> %v280, <2 x double> %v290)
  %v292 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v285, <2 x double> %v281, <2 x double> %v289)
  %v293 = fmul <2 x double> %v280, %v280
  %v294 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v281, <2 x double> %v281, <2 x double> %v293)
  %v295 = fmul <2 x double> %v291, %v291
  %v296 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v292, <2 x double> %v292, <2 x double> %v295)
  %v297 = getelementptr i8, ptr %v238, i64 %v242
  %v298 = getelementptr i8, ptr %v297, i64 32
  %v299 = load <2 x double>, ptr %v298, align 1
  %v300 = getelementptr i8, ptr %v298, i64 16
  %v301 = load <2 x double>, ptr %v300, align 1
  %v302 = fmul <2 x double> %v301, %v277
  %v303 = fmul <2 x double> %v301, %v276
  %v304 = fneg <2 x double> %v302
  %v305 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v299, <2 x double> %v276, <2 x double> %v304)
  %v306 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v299, <2 x double> %v277, <2 x double> %v303)
  %v307 = fmul <2 x double> %v276, %v276
  %v308 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v277, <2 x double> %v277, <2 x double> %v307)
  %v309 = fmul <2 x double> %v305, %v305
  %v310 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v306, <2 x double> %v306, <2 x double> %v309)
  %v311 = getelementptr i8, ptr %v238, i64 %v242
  %v312 = getelementptr i8, ptr %v311, i64 64
  %v313 = load <2 x double>, ptr %v312, align 1
  %v314 = getelementptr i8, ptr %v312, i64 16
  %v315 = load <2 x double>, ptr %v314, align 1
  %v316 = fmul <2 x double> %v315, %v283
  %v317 = fmul <2 x double> %v315, %v282
  %v318 = fneg <2 x double> %v316
  %v319 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v313, <2 x double> %v282, <2 x double> %v318)
  %v320 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v313, <2 x double> %v283, <2 x double> %v317)
  %v321 = fmul <2 x double> %v282, %v282
  %v322 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v283, <2 x double> %v283, <2 x double> %v321)
  %v323 = fmul <2 x double> %v319, %v319
  %v324 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v320, <2 x double> %v320, <2 x double> %v323)
  %v325 = getelementptr i8, ptr %v238, i64 %v242
  %v326 = getelementptr i8, ptr %v325, i64 96
  %v327 = load <2 x double>, ptr %v326, align 1
  %v328 = getelementptr i8, ptr %v326, i64 16
  %v329 = load <2 x double>, ptr %v328, align 1
  %v330 = fmul <2 x double> %v329, %v279
  %v331 = fmul <2 x double> %v329, %v278
  %v332 = fneg <2 x double> %v330
  %v333 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v327, <2 x double> %v278, <2 x double> %v332)
  %v334 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v327, <2 x double> %v279, <2 x double> %v331)
  %v335 = fmul <2 x double> %v278, %v278
  %v336 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v279, <2 x double> %v279, <2 x double> %v335)
  %v337 = fmul <2 x double> %v333, %v333
  %v338 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v334, <2 x double> %v334, <2 x double> %v337)
  %v339 = fadd <2 x double> %v291, %v319
  %v340 = fadd <2 x double> %v292, %v320
  %v341 = fsub <2 x double> %v291, %v319
  %v342 = fsub <2 x double> %v292, %v320
  %v343 = fadd <2 x double> %v305, %v333
  %v344 = fadd <2 x double> %v306, %v334
  %v345 = fsub <2 x double> %v305, %v333
  %v346 = fsub <2 x double> %v306, %v334
  %v347 = fadd <2 x double> %v341, %v346
  %v348 = fsub <2 x double> %v342, %v345
  %v349 = fsub <2 x double> %v341, %v346
  %v350 = fadd <2 x double> %v342, %v345
  %v351 = fadd <2 x double> %v339, %v343
  %v352 = fadd <2 x double> %v340, %v344
  %v353 = fsub <2 x double> %v339, %v343
  %v354 = fsub <2 x double> %v340, %v344
  %v355 = getelementptr i8, ptr %v193, i64 %v242
  store <2 x double> %v351, ptr %v355, align 1
  %v356 = getelementptr i8, ptr %v194, i64 %v242
  store <2 x double> %v352, ptr %v356, align 1
  %v357 = getelementptr i8, ptr %v193, i64 %v242
  %v358 = getelementptr i8, ptr %v357, i64 32
  store <2 x double> %v349, ptr %v358, align 1
  %v359 = getelementptr i8, ptr %v194, i64 %v242
  %v360 = getelementptr i8, ptr %v359, i64 32
  store <2 x double> %v350, ptr %v360, align 1
  %v361 = getelementptr i8, ptr %v193, i64 %v242
  %v362 = getelementptr i8, ptr %v361, i64 64
  store <2 x double> %v353, ptr %v362, align 1
  %v363 = getelementptr i8, ptr %v194, i64 %v242
  %v364 = getelementptr i8, ptr %v363, i64 64
  store <2 x double> %v354, ptr %v364, align 1
  %v365 = getelementptr i8, ptr %v193, i64 %v242
  %v366 = getelementptr i8, ptr %v365, i64 96
  store <2 x double> %v347, ptr %v366, align 1
  %v367 = getelementptr i8, ptr %v194, i64 %v242
  %v368 = getelementptr i8, ptr %v367, i64 96
  store <2 x double> %v348, ptr %v368, align 1
  %v369 = fadd <2 x double> %v294, %v308
  %v370 = fadd <2 x double> %v322, %v336
  %v371 = fadd <2 x double> %v369, %v370
  %v372 = fadd <2 x double> %v243, %v371
  %v373 = fadd <2 x double> %v296, %v310
  %v374 = fadd <2 x double> %v324, %v338
  %v375 = fadd <2 x double> %v373, %v374
  %v376 = fadd <2 x double> %v244, %v375
  %v377 = add i64 %v242, 128
  %v378 = freeze i64 %v377
  br label %head239
done241:
  br label %head379
head379:
  %v382 = phi i64 [ 0, %done241 ], [ %v421, %body380 ]
  %v383 = icmp slt i64 %v382, 4
  br i1 %v383, label %body380, label %done381
body380:
  %v384 = mul i64 %v382, 16
  %v385 = add i64 %v384, 512
  %v386 = getelementptr i8, ptr %p5, i64 %v385
  %v387 = load double, ptr %v386, align 1
  %v388 = insertelement <2 x double> poison, double %v387, i64 0
  %v389 = shufflevector <2 x double> %v388, <2 x double> poison, <2 x i32> zeroinitializer
  %v390 = getelementptr i8, ptr %v386, i64 8
  %v391 = load double, ptr %v390, align 1
  %v392 = insertelement <2 x double> poison, double %v391, i64 0
  %v393 = shufflevector <2 x double> %v392, <2 x double> poison, <2 x i32> zeroinitializer
  %v394 = mul i64 %v382, 32
  %v395 = getelementptr i8, ptr %v193, i64 %v394
  %v396 = load <2 x double>, ptr %v395, align 1
  %v397 = getelementptr i8, ptr %v194, i64 %v394
  %v398 = load <2 x double>, ptr %v397, align 1
  %v399 = getelementptr i8, ptr %v193, i64 %v394
  %v400 = getelementptr i8, ptr %v399, i64 128
  %v401 = load <2 x double>, ptr %v400, align 1
  %v402 = getelementptr i8, ptr %v194, i64 %v394
  %v403 = getelementptr i8, ptr %v402, i64 128
  %v404 = load <2 x double>, ptr %v403, align 1
  %v405 = fmul <2 x double> %v404, %v393
  %v406 = fmul <2 x double> %v404, %v389
  %v407 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v401, <2 x double> %v389, <2 x double> %v405)
  %v408 = fneg <2 x double> %v393
  %v409 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v401, <2 x double> %v408, <2 x double> %v406)
  %v410 = fadd <2 x double> %v396, %v407
  %v411 = fadd <2 x double> %v398, %v409
  %v412 = fsub <2 x double> %v396, %v407
  %v413 = fsub <2 x double> %v398, %v409
  %v414 = getelementptr i8, ptr %v193, i64 %v394
  store <2 x double> %v410, ptr %v414, align 1
  %v415 = getelementptr i8, ptr %v194, i64 %v394
  store <2 x double> %v411, ptr %v415, align 1
  %v416 = getelementptr i8, ptr %v193, i64 %v394
  %v417 = getelementptr i8, ptr %v416, i64 128
  store <2 x double> %v412, ptr %v417, align 1
  %v418 = getelementptr i8, ptr %v194, i64 %v394
  %v419 = getelementptr i8, ptr %v418, i64 128
  store <2 x double> %v413, ptr %v419, align 1
  %v420 = add i64 %v382, 1
  %v421 = freeze i64 %v420
  br label %head379
done381:
  %v422 = add i64 %v189, 256
  %v423 = freeze i64 %v422
  br label %head186
done188:
  br label %head424
head424:
  %v427 = phi i64 [ 0, %done188 ], [ %v566, %body425 ]
  %v428 = icmp slt i64 %v427, 8
  br i1 %v428, label %body425, label %done426
body425:
  %v429 = mul i64 %v427, 64
  %v430 = getelementptr i8, ptr %p5, i64 %v429
  %v431 = load double, ptr %v430, align 1
  %v432 = insertelement <2 x double> poison, double %v431, i64 0
  %v433 = shufflevector <2 x double> %v432, <2 x double> poison, <2 x i32> zeroinitializer
  %v434 = getelementptr i8, ptr %v430, i64 8
  %v435 = load double, ptr %v434, align 1
  %v436 = insertelement <2 x double> poison, double %v435, i64 0
  %v437 = shufflevector <2 x double> %v436, <2 x double> poison, <2 x i32> zeroinitializer
  %v438 = getelementptr i8, ptr %v430, i64 16
  %v439 = load double, ptr %v438, align 1
  %v440 = insertelement <2 x double> poison, double %v439, i64 0
  %v441 = shufflevector <2 x double> %v440, <2 x double> poison, <2 x i32> zeroinitializer
  %v442 = getelementptr i8, ptr %v430, i64 24
  %v443 = load double, ptr %v442, align 1
  %v444 = insertelement <2 x double> poison, double %v443, i64 0
  %v445 = shufflevector <2 x double> %v444, <2 x double> poison, <2 x i32> zeroinitializer
  %v446 = getelementptr i8, ptr %v430, i64 32
  %v447 = load double, ptr %v446, align 1
  %v448 = insertelement <2 x double> poison, double %v447, i64 0
  %v449 = shufflevector <2 x double> %v448, <2 x double> poison, <2 x i32> zeroinitializer
  %v450 = getelementptr i8, ptr %v430, i64 40
  %v451 = load double, ptr %v450, align 1
  %v452 = insertelement <2 x double> poison, double %v451, i64 0
  %v453 = shufflevector <2 x double> %v452, <2 x double> poison, <2 x i32> zeroinitializer
  %v454 = getelementptr i8, ptr %v430, i64 48
  %v455 = load double, ptr %v454, align 1
  %v456 = insertelement <2 x double> poison, double %v455, i64 0
  %v457 = shufflevector <2 x double> %v456, <2 x double> poison, <2 x i32> zeroinitializer
  %v458 = getelementptr i8, ptr %v430, i64 56
  %v459 = load double, ptr %v458, align 1
  %v460 = insertelement <2 x double> poison, double %v459, i64 0
  %v461 = shufflevector <2 x double> %v460, <2 x double> poison, <2 x i32> zeroinitializer
  %v462 = mul i64 %v427, 32
  %v463 = getelementptr i8, ptr %p3, i64 %v462
  %v464 = load <2 x double>, ptr %v463, align 1
  %v465 = getelementptr i8, ptr %v1, i64 %v462
  %v466 = load <2 x double>, ptr %v465, align 1
  %v467 = getelementptr i8, ptr %p3, i64 %v462
  %v468 = getelementptr i8, ptr %v467, i64 256
  %v469 = load <2 x double>, ptr %v468, align 1
  %v470 = getelementptr i8, ptr %v1, i64 %v462
  %v471 = getelementptr i8, ptr %v470, i64 256
  %v472 = load <2 x double>, ptr %v471, align 1
  %v473 = getelementptr i8, ptr %p3, i64 %v462
  %v474 = getelementptr i8, ptr %v473, i64 512
  %v475 = load <2 x double>, ptr %v474, align 1
  %v476 = getelementptr i8, ptr %v1, i64 %v462
  %v477 = getelementptr i8, ptr %v476, i64 512
  %v478 = load <2 x double>, ptr %v477, align 1
  %v479 = getelementptr i8, ptr %p3, i64 %v462
  %v480 = getelementptr i8, ptr %v479, i64 768
  %v481 = load <2 x double>, ptr %v480, align 1
  %v482 = getelementptr i8, ptr %v1, i64 %v462
  %v483 = getelementptr i8, ptr %v482, i64 768
  %v484 = load <2 x double>, ptr %v483, align 1
  %v485 = getelementptr i8, ptr %p3, i64 %v462
  %v486 = getelementptr i8, ptr %v485, i64 1024
  %v487 = load <2 x double>, ptr %v486, align 1
  %v488 = getelementptr i8, ptr %v1, i64 %v462
  %v489 = getelementptr i8, ptr %v488, i64 1024
  %v490 = load <2 x double>, ptr %v489, align 1
  %v491 = fmul <2 x double> %v472, %v437
  %v492 = fmul <2 x double> %v472, %v433
  %v493 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v469, <2 x double> %v433, <2 x double> %v491)
  %v494 = fneg <2 x double> %v437
  %v495 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v469, <2 x double> %v494, <2 x double> %v492)
  %v496 = fmul <2 x double> %v478, %v445
  %v497 = fmul <2 x double> %v478, %v441
  %v498 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v475, <2 x double> %v441, <2 x double> %v496)
  %v499 = fneg <2 x double> %v445
  %v500 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v475, <2 x double> %v499, <2 x double> %v497)
  %v501 = fmul <2 x double> %v484, %v453
  %v502 = fmul <2 x double> %v484, %v449
  %v503 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v481, <2 x double> %v449, <2 x double> %v501)
  %v504 = fneg <2 x double> %v453
  %v505 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v481, <2 x double> %v504, <2 x double> %v502)
  %v506 = fmul <2 x double> %v490, %v461
  %v507 = fmul <2 x double> %v490, %v457
  %v508 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v487, <2 x double> %v457, <2 x double> %v506)
  %v509 = fneg <2 x double> %v461
  %v510 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v487, <2 x double> %v509, <2 x double> %v507)
  %v511 = fadd <2 x double> %v493, %v508
  %v512 = fadd <2 x double> %v495, %v510
  %v513 = fadd <2 x double> %v498, %v503
  %v514 = fadd <2 x double> %v500, %v505
  %v515 = fsub <2 x double> %v493, %v508
  %v516 = fsub <2 x double> %v495, %v510
  %v517 = fsub <2 x double> %v498, %v503
  %v518 = fsub <2 x double> %v500, %v505
  %v519 = fadd <2 x double> %v464, %v511
  %v520 = fadd <2 x double> %v466, %v512
  %v521 = fadd <2 x double> %v519, %v513
  %v522 = fadd <2 x double> %v520, %v514
  %v523 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v464)
  %v524 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v512, <2 x double> <double 0x3FD3C6EF372FE950, double 0x3FD3C6EF372FE950>, <2 x double> %v466)
  %v525 = fmul <2 x double> %v515, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v526 = fmul <2 x double> %v516, <double 0x3FEE6F0E134454FF, double 0x3FEE6F0E134454FF>
  %v527 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v513, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v523)
  %v528 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v514, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v524)
  %v529 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v517, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v525)
  %v530 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v518, <2 x double> <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>, <2 x double> %v526)
  %v531 = fadd <2 x double> %v527, %v530
  %v532 = fsub <2 x double> %v528, %v529
  %v533 = fsub <2 x double> %v527, %v530
  %v534 = fadd <2 x double> %v528, %v529
  %v535 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v511, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v464)
  %v536 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v512, <2 x double> <double 0xBFE9E3779B97F4A7, double 0xBFE9E3779B97F4A7>, <2 x double> %v466)
  %v537 = fmul <2 x double> %v515, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v538 = fmul <2 x double> %v516, <double 0x3FE2CF2304755A5F, double 0x3FE2CF2304755A5F>
  %v539 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v513, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v535)
  %v540 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v514, <2 x double> <double 0x3FD3C6EF372FE94C, double 0x3FD3C6EF372FE94C>, <2 x double> %v536)
  %v541 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v517, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v537)
  %v542 = call <2 x double> @llvm.fma.v2f64(<2 x double> %v518, <2 x double> <double 0xBFEE6F0E13445500, double 0xBFEE6F0E13445500>, <2 x double> %v538)
  %v543 = fadd <2 x double> %v539, %v542
  %v544 = fsub <2 x double> %v540, %v541
  %v545 = fsub <2 x double> %v539, %v542
  %v546 = fadd <2 x double> %v540, %v541
  %v547 = getelementptr i8, ptr %p3, i64 %v462
  store <2 x double> %v521, ptr %v547, align 1
  %v548 = getelementptr i8, ptr %v1, i64 %v462
  store <2 x double> %v522, ptr %v548, align 1
  %v549 = getelementptr i8, ptr %p3, i64 %v462
  %v550 = getelementptr i8, ptr %v549, i64 256
  store <2 x double> %v533, ptr %v550, align 1
  %v551 = getelementptr i8, ptr %v1, i64 %v462
  %v552 = getelementptr i8, ptr %v551, i64 256
  store <2 x double> %v534, ptr %v552, align 1
  %v553 = getelementptr i8, ptr %p3, i64 %v462
  %v554 = getelementptr i8, ptr %v553, i64 512
  store <2 x double> %v545, ptr %v554, align 1
  %v555 = getelementptr i8, ptr %v1, i64 %v462
  %v556 = getelementptr i8, ptr %v555, i64 512
  store <2 x double> %v546, ptr %v556, align 1
  %v557 = getelementptr i8, ptr %p3, i64 %v462
  %v558 = getelementptr i8, ptr %v557, i64 768
  store <2 x double> %v543, ptr %v558, align 1
  %v559 = getelementptr i8, ptr %v1, i64 %v462
  %v560 = getelementptr i8, ptr %v559, i64 768
  store <2 x double> %v544, ptr %v560, align 1
  %v561 = getelementptr i8, ptr %p3, i64 %v462
  %v562 = getelementptr i8, ptr %v561, i64 1024
  store <2 x double> %v531, ptr %v562, align 1
  %v563 = getelementptr i8, ptr %v1, i64 %v462
  %v564 = getelementptr i8, ptr %v563, i64 1024
  store <2 x double> %v532, ptr %v564, align 1
  %v565 = add i64 %v427, 1
  %v566 = freeze i64 %v565
  br label %head424
done426:
  br i1 %p12, label %then567, label %after568
then567:
  br label %head569
head569:
  %v572 = phi i64 [ 0, %then567 ], [ %v609, %body570 ]
  %v573 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then567 ], [ %v594, %body570 ]
  %v574 = phi <2 x double> [ <double 0x7FF0000000000000, double 0x7FF0000000000000>, %then567 ], [ %v596, %body570 ]
  %v575 = icmp slt i64 %v572, 32
  br i1 %v575, label %body570, label %done571
body570:
  %v576 = mul i64 %v572, 32
  %v577 = getelementptr i8, ptr %p3, i64 %v576
  %v578 = load <2 x double>, ptr %v577, align 1
  %v579 = getelementptr i8, ptr %v577, i64 16
  %v580 = load <2 x double>, ptr %v579, align 1
  %v581 = getelementptr i8, ptr %v577, i64 32
  %v582 = load <2 x double>, ptr %v581, align 1
  %v583 = getelementptr i8, ptr %v581, i64 16
  %v584 = load <2 x double>, ptr %v583, align 1
  %v585 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v578)
  %v586 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v580)
  %v587 = fcmp olt <2 x double> %v585, %v573
  %v588 = select <2 x i1> %v587, <2 x double> %v585, <2 x double> %v573
  %v589 = fcmp olt <2 x double> %v586, %v574
  %v590 = select <2 x i1> %v589, <2 x double> %v586, <2 x double> %v574
  %v591 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v582)
  %v592 = call <2 x double> @llvm.fabs.v2f64(<2 x double> %v584)
  %v593 = fcmp olt <2 x double> %v591, %v588
  %v594 = select <2 x i1> %v593, <2 x double> %v591, <2 x double> %v588
  %v595 = fcmp olt <2 x double> %v592, %v590
  %v596 = select <2 x i1> %v595, <2 x double> %v592, <2 x double> %v590
  %v597 = shufflevector <2 x double> %v578, <2 x double> %v582, <2 x i32> <i32 0, i32 2>
  %v598 = shufflevector <2 x double> %v578, <2 x double> %v582, <2 x i32> <i32 1, i32 3>
  %v599 = shufflevector <2 x double> %v580, <2 x double> %v584, <2 x i32> <i32 0, i32 2>
  %v600 = shufflevector <2 x double> %v580, <2 x double> %v584, <2 x i32> <i32 1, i32 3>
  %v601 = mul i64 %v572, 8
  %v602 = getelementptr i8, ptr %p13, i64 %v601
  store <2 x double> %v597, ptr %v602, align 1
  %v603 = getelementptr i8, ptr %p14, i64 %v601
  store <2 x double> %v599, ptr %v603, align 1
  %v604 = add i64 %v572, 32
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr i8, ptr %p13, i64 %v605
  store <2 x double> %v598, ptr %v606, align 1
  %v607 = getelementptr i8, ptr %p14, i64 %v605
  store <2 x double> %v600, ptr %v607, align 1
  %v608 = add i64 %v572, 2
  %v609 = freeze i64 %v608
  br label %head569
done571:
  store <2 x double> %v573, ptr %p15, align 1
  store <2 x double> %v574, ptr %p16, align 1
  br label %after568
after568:
  %v610 = xor i1 %p12, true
  br i1 %v610, label %then611, label %after612
then611:
  br label %head613
head613:
  %v616 = phi i64 [ 0, %then611 ], [ %v638, %body614 ]
  %v617 = icmp slt i64 %v616, 40
  br i1 %v617, label %body614, label %done615
body614:
  %v618 = mul i64 %v616, 32
  %v619 = getelementptr i8, ptr %p3, i64 %v618
  %v620 = load <2 x double>, ptr %v619, align 1
  %v621 = getelementptr i8, ptr %v619, i64 16
  %v622 = load <2 x double>, ptr %v621, align 1
  %v623 = getelementptr i8, ptr %v619, i64 32
  %v624 = load <2 x double>, ptr %v623, align 1
  %v625 = getelementptr i8, ptr %v623, i64 16
  %v626 = load <2 x double>, ptr %v625, align 1
  %v627 = mul i64 %v616, 8
  %v628 = getelementptr i8, ptr %v11, i64 %v627
  %v629 = shufflevector <2 x double> %v620, <2 x double> %v624, <2 x i32> <i32 0, i32 2>
  %v630 = shufflevector <2 x double> %v620, <2 x double> %v624, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v629, ptr %v628, align 1
  %v631 = getelementptr i8, ptr %v628, i64 320
  store <2 x double> %v630, ptr %v631, align 1
  %v632 = mul i64 %v616, 8
  %v633 = getelementptr i8, ptr %v12, i64 %v632
  %v634 = shufflevector <2 x double> %v622, <2 x double> %v626, <2 x i32> <i32 0, i32 2>
  %v635 = shufflevector <2 x double> %v622, <2 x double> %v626, <2 x i32> <i32 1, i32 3>
  store <2 x double> %v634, ptr %v633, align 1
  %v636 = getelementptr i8, ptr %v633, i64 320
  store <2 x double> %v635, ptr %v636, align 1
  %v637 = add i64 %v616, 2
  %v638 = freeze i64 %v637
  br label %head613
done615:
  br label %after612
after612:
  %v639 = add i64 %v5, 2
  %v640 = freeze i64 %v639
  br label %head2
done4:
  store <2 x double> %v6, ptr %p6, align 1
  %v641 = getelementptr i8, ptr %p6, i64 16
  store <2 x double> %v7, ptr %v641, align 1
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
