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
  %v28 = phi i64 [ 0, %entry ], [ %v149, %done39 ]
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
  %v40 = phi i64 [ 0, %body26 ], [ %v147, %after92 ]
  %v41 = phi ptr [ %v9, %body26 ], [ %v145, %after92 ]
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
  %v58 = phi i64 [ 0, %then53 ], [ %v89, %done81 ]
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
  %v70 = phi i64 [ 0, %body56 ], [ %v76, %body68 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = call i64 @llvm.smin.i64(i64 %v70, i64 %v64)
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr i8, ptr %v63, i64 %v73
  store <4 x float> %v22, ptr %v74, align 1
  %v75 = add i64 %v70, 4
  %v76 = freeze i64 %v75
  br label %head67
done69:
  %v77 = icmp slt i64 %v11, 4
  %v78 = select i1 %v77, i64 %v11, i64 0
  br label %head79
head79:
  %v82 = phi i64 [ 0, %done69 ], [ %v87, %body80 ]
  %v83 = icmp slt i64 %v82, %v78
  br i1 %v83, label %body80, label %done81
body80:
  %v84 = mul i64 %v82, 4
  %v85 = getelementptr i8, ptr %v63, i64 %v84
  store float %v20, ptr %v85, align 1
  %v86 = add i64 %v82, 1
  %v87 = freeze i64 %v86
  br label %head79
done81:
  %v88 = add i64 %v58, 1
  %v89 = freeze i64 %v88
  br label %head55
done57:
  br label %after54
after54:
  %v90 = xor i1 %v52, true
  br i1 %v90, label %then91, label %after92
then91:
  %v93 = getelementptr i8, ptr %v7, i64 %v34
  %v94 = getelementptr i8, ptr %v93, i64 %v47
  br label %head95
head95:
  %v98 = phi i64 [ 0, %then91 ], [ %v143, %done129 ]
  %v99 = icmp slt i64 %v98, %v45
  br i1 %v99, label %body96, label %done97
body96:
  %v100 = mul i64 %v98, %v49
  %v101 = getelementptr i8, ptr %v94, i64 %v100
  %v102 = mul i64 %v98, 8
  %v103 = getelementptr i8, ptr %v41, i64 %v102
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr i8, ptr %v36, i64 %v104
  %v106 = sub i64 %v11, 4
  %v107 = icmp sge i64 %v11, 4
  %v108 = select i1 %v107, i64 %v11, i64 0
  br label %head109
head109:
  %v112 = phi i64 [ 0, %body96 ], [ %v124, %body110 ]
  %v113 = icmp slt i64 %v112, %v108
  br i1 %v113, label %body110, label %done111
body110:
  %v114 = call i64 @llvm.smin.i64(i64 %v112, i64 %v106)
  %v115 = mul i64 %v114, 2
  %v116 = getelementptr i8, ptr %v101, i64 %v115
  %v117 = load <4 x i16>, ptr %v116, align 1
  %v118 = zext <4 x i16> %v117 to <4 x i32>
  %v119 = shl <4 x i32> %v118, <i32 16, i32 16, i32 16, i32 16>
  %v120 = bitcast <4 x i32> %v119 to <4 x float>
  %v121 = mul i64 %v114, 4
  %v122 = getelementptr i8, ptr %v105, i64 %v121
  store <4 x float> %v120, ptr %v122, align 1
  %v123 = add i64 %v112, 4
  %v124 = freeze i64 %v123
  br label %head109
done111:
  %v125 = icmp slt i64 %v11, 4
  %v126 = select i1 %v125, i64 %v11, i64 0
  br label %head127
head127:
  %v130 = phi i64 [ 0, %done111 ], [ %v141, %body128 ]
  %v131 = icmp slt i64 %v130, %v126
  br i1 %v131, label %body128, label %done129
body128:
  %v132 = mul i64 %v130, %v13
  %v133 = getelementptr i8, ptr %v101, i64 %v132
  %v134 = load i16, ptr %v133, align 1
  %v135 = zext i16 %v134 to i32
  %v136 = shl i32 %v135, 16
  %v137 = bitcast i32 %v136 to float
  %v138 = mul i64 %v130, 4
  %v139 = getelementptr i8, ptr %v105, i64 %v138
  store float %v137, ptr %v139, align 1
  %v140 = add i64 %v130, 1
  %v141 = freeze i64 %v140
  br label %head127
done129:
  %v142 = add i64 %v98, 1
  %v143 = freeze i64 %v142
  br label %head95
done97:
  br label %after92
after92:
  %v144 = mul i64 %v45, 8
  %v145 = getelementptr i8, ptr %v41, i64 %v144
  %v146 = add i64 %v40, 1
  %v147 = freeze i64 %v146
  br label %head37
done39:
  %v148 = add i64 %v28, 1
  %v149 = freeze i64 %v148
  br label %head25
done27:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
