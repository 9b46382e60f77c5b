; pack[bf16→f32; channels adjacent, rank 2]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 72
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 88
  %v6 = load i64, ptr %v5, align 8
  %v7 = load ptr, ptr %p0, align 8
  %v8 = getelementptr i8, ptr %p0, i64 40
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 24
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 32
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 16
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load float, ptr %v19, align 1
  %v21 = insertelement <4 x float> poison, float %v20, i64 0
  %v22 = shufflevector <4 x float> %v21, <4 x float> poison, <4 x i32> zeroinitializer
  %v23 = getelementptr i8, ptr %p0, i64 8
  %v24 = load ptr, ptr %v23, align 8
  br label %head25
head25:
  %v28 = phi i64 [ 0, %entry ], [ %v141, %done39 ]
  %v29 = icmp slt i64 %v28, %v4
  br i1 %v29, label %body26, label %done27
body26:
  %v30 = mul i64 %v28, 8
  %v31 = getelementptr i8, ptr %v2, i64 %v30
  %v32 = load i64, ptr %v31, align 8
  %v33 = add i64 0, %v32
  %v34 = call i64 @llvm.smax.i64(i64 %v33, i64 -4611686018427387904)
  %v35 = mul i64 %v28, %v6
  %v36 = getelementptr i8, ptr %v24, i64 %v35
  br label %head37
head37:
  %v40 = phi i64 [ 0, %body26 ], [ %v140, %after89 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v139, %after89 ]
  %v42 = icmp slt i64 %v40, %v17
  br i1 %v42, label %body38, label %done39
body38:
  %v43 = mul i64 %v40, 24
  %v44 = getelementptr i8, ptr %v15, i64 %v43
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr i8, ptr %v44, i64 8
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr i8, ptr %v44, i64 16
  %v49 = load i64, ptr %v48, align 8
  %v50 = icmp slt i64 %v34, -2305843009213693952
  %v51 = icmp slt i64 %v47, -2305843009213693952
  %v52 = or i1 %v50, %v51
  br i1 %v52, label %then53, label %after54
then53:
  br label %head55
head55:
  %v58 = phi i64 [ 0, %then53 ], [ %v86, %done80 ]
  %v59 = icmp slt i64 %v58, %v45
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = mul i64 %v58, 8
  %v61 = getelementptr i8, ptr %v41, i64 %v60
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v36, i64 %v62
  %v64 = sub i64 %v11, 4
  %v65 = icmp sge i64 %v11, 4
  %v66 = select i1 %v65, i64 %v11, i64 0
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body56 ], [ %v75, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <4 x float> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 4
  br label %head67
done69:
  %v76 = icmp slt i64 %v11, 4
  %v77 = select i1 %v76, i64 %v11, i64 0
  br label %head78
head78:
  %v81 = phi i64 [ 0, %done69 ], [ %v85, %body79 ]
  %v82 = icmp slt i64 %v81, %v77
  br i1 %v82, label %body79, label %done80
body79:
  %v83 = mul i64 %v81, 4
  %v84 = getelementptr i8, ptr %v63, i64 %v83
  store float %v20, ptr %v84, align 1
  %v85 = add i64 %v81, 1
  br label %head78
done80:
  %v86 = add i64 %v58, 1
  br label %head55
done57:
  br label %after54
after54:
  %v87 = xor i1 %v52, true
  br i1 %v87, label %then88, label %after89
then88:
  %v90 = getelementptr i8, ptr %v7, i64 %v34
  %v91 = getelementptr i8, ptr %v90, i64 %v47
  br label %head92
head92:
  %v95 = phi i64 [ 0, %then88 ], [ %v137, %done125 ]
  %v96 = icmp slt i64 %v95, %v45
  br i1 %v96, label %body93, label %done94
body93:
  %v97 = mul i64 %v95, %v49
  %v98 = getelementptr i8, ptr %v91, i64 %v97
  %v99 = mul i64 %v95, 8
  %v100 = getelementptr i8, ptr %v41, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v36, i64 %v101
  %v103 = sub i64 %v11, 4
  %v104 = icmp sge i64 %v11, 4
  %v105 = select i1 %v104, i64 %v11, i64 0
  br label %head106
head106:
  %v109 = phi i64 [ 0, %body93 ], [ %v120, %body107 ]
  %v110 = icmp slt i64 %v109, %v105
  br i1 %v110, label %body107, label %done108
body107:
  %v111 = call i64 @llvm.smin.i64(i64 %v109, i64 %v103)
  %v112 = mul i64 %v111, 2
  %v113 = getelementptr i8, ptr %v98, i64 %v112
  %v114 = load <4 x i16>, ptr %v113, align 1
  %v115 = zext <4 x i16> %v114 to <4 x i32>
  %v116 = shl <4 x i32> %v115, <i32 16, i32 16, i32 16, i32 16>
  %v117 = bitcast <4 x i32> %v116 to <4 x float>
  %v118 = mul i64 %v111, 4
  %v119 = getelementptr i8, ptr %v102, i64 %v118
  store <4 x float> %v117, ptr %v119, align 1
  %v120 = add i64 %v109, 4
  br label %head106
done108:
  %v121 = icmp slt i64 %v11, 4
  %v122 = select i1 %v121, i64 %v11, i64 0
  br label %head123
head123:
  %v126 = phi i64 [ 0, %done108 ], [ %v136, %body124 ]
  %v127 = icmp slt i64 %v126, %v122
  br i1 %v127, label %body124, label %done125
body124:
  %v128 = mul i64 %v126, %v13
  %v129 = getelementptr i8, ptr %v98, i64 %v128
  %v130 = load i16, ptr %v129, align 1
  %v131 = zext i16 %v130 to i32
  %v132 = shl i32 %v131, 16
  %v133 = bitcast i32 %v132 to float
  %v134 = mul i64 %v126, 4
  %v135 = getelementptr i8, ptr %v102, i64 %v134
  store float %v133, ptr %v135, align 1
  %v136 = add i64 %v126, 1
  br label %head123
done125:
  %v137 = add i64 %v95, 1
  br label %head92
done94:
  br label %after89
after89:
  %v138 = mul i64 %v45, 8
  %v139 = getelementptr i8, ptr %v41, i64 %v138
  %v140 = add i64 %v40, 1
  br label %head37
done39:
  %v141 = add i64 %v28, 1
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
