; running sum[u16→i32→u8, sums scaled in f32; 2 vectors of 8, line]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 16
  %v17 = load i64, ptr %v16, align 8
  %v18 = add i64 %v17, 63
  %v19 = getelementptr i8, ptr %v13, i64 %v18
  %v20 = call ptr @llvm.ptrmask.p0.i64(ptr %v19, i64 -64)
  %v21 = getelementptr i8, ptr %p0, i64 24
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load float, ptr %v22, align 1
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  br label %head26
head26:
  %v29 = phi i64 [ 0, %entry ], [ %v162, %done40 ]
  %v30 = icmp slt i64 %v29, %v2
  br i1 %v30, label %body27, label %done28
body27:
  %v31 = mul i64 %v29, %v6
  %v32 = getelementptr i8, ptr %v13, i64 %v31
  %v33 = mul i64 %v29, %v8
  %v34 = getelementptr i8, ptr %v15, i64 %v33
  %v35 = getelementptr i8, ptr %p0, i64 80
  %v36 = load i64, ptr %v35, align 8
  %v37 = sub i64 %v4, %v36
  br label %head38
head38:
  %v41 = phi i64 [ 0, %body27 ], [ %v160, %done136 ]
  %v42 = icmp slt i64 %v41, %v4
  br i1 %v42, label %body39, label %done40
body39:
  %v43 = call i64 @llvm.smin.i64(i64 %v41, i64 %v37)
  %v44 = mul i64 %v43, 2
  %v45 = getelementptr i8, ptr %v32, i64 %v44
  %v46 = getelementptr i8, ptr %v34, i64 %v43
  %v47 = udiv i64 %v12, 2
  %v48 = urem i64 %v12, 2
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body39 ], [ %v57, %body50 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %body50, label %done51
body50:
  %v54 = mul i64 %v52, 4
  %v55 = getelementptr i8, ptr %v20, i64 %v54
  store <8 x i32> zeroinitializer, ptr %v55, align 1
  %v56 = add i64 %v52, 8
  %v57 = freeze i64 %v56
  br label %head49
done51:
  %v58 = sub i64 %v10, 1
  %v59 = mul i64 %v58, %v47
  %v60 = add i64 %v36, %v59
  %v61 = mul i64 %v47, 4
  %v62 = getelementptr i8, ptr %v20, i64 %v61
  br label %head63
head63:
  %v66 = phi i64 [ 0, %done51 ], [ %v85, %body64 ]
  %v67 = phi <8 x i32> [ zeroinitializer, %done51 ], [ %v82, %body64 ]
  %v68 = icmp slt i64 %v66, %v60
  br i1 %v68, label %body64, label %done65
body64:
  %v69 = mul i64 %v66, 2
  %v70 = getelementptr i8, ptr %v45, i64 %v69
  %v71 = load <8 x i16>, ptr %v70, align 1
  %v72 = zext <8 x i16> %v71 to <8 x i32>
  %v73 = mul i64 %v66, 4
  %v74 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v72, <8 x i32> <i32 0, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14>
  %v75 = add <8 x i32> %v72, %v74
  %v76 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v75, <8 x i32> <i32 0, i32 0, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13>
  %v77 = add <8 x i32> %v75, %v76
  %v78 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v77, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 8, i32 9, i32 10, i32 11>
  %v79 = add <8 x i32> %v77, %v78
  %v80 = add <8 x i32> %v79, %v67
  %v81 = shufflevector <8 x i32> %v79, <8 x i32> poison, <8 x i32> <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %v82 = add <8 x i32> %v67, %v81
  %v83 = getelementptr i8, ptr %v62, i64 %v73
  store <8 x i32> %v80, ptr %v83, align 1
  %v84 = add i64 %v66, 8
  %v85 = freeze i64 %v84
  br label %head63
done65:
  %v86 = mul i64 %v10, %v47
  %v87 = mul i64 %v86, 4
  %v88 = udiv i64 %v36, 16
  %v89 = urem i64 %v36, 16
  %v90 = mul i64 %v88, 16
  %v91 = sub i64 %v36, 8
  br label %head92
head92:
  %v95 = phi i64 [ 0, %done65 ], [ %v133, %body93 ]
  %v96 = icmp slt i64 %v95, %v90
  br i1 %v96, label %body93, label %done94
body93:
  %v97 = getelementptr i8, ptr %v46, i64 %v95
  %v98 = mul i64 %v95, 4
  %v99 = getelementptr i8, ptr %v20, i64 %v98
  %v100 = getelementptr i8, ptr %v99, i64 %v87
  %v101 = load <8 x i32>, ptr %v100, align 1
  %v102 = load <8 x i32>, ptr %v99, align 1
  %v103 = sub <8 x i32> %v101, %v102
  %v104 = sitofp <8 x i32> %v103 to <8 x float>
  %v105 = fmul <8 x float> %v104, %v25
  %v106 = fcmp ogt <8 x float> %v105, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v107 = select <8 x i1> %v106, <8 x float> %v105, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v108 = fcmp olt <8 x float> %v107, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v109 = select <8 x i1> %v108, <8 x float> %v107, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v110 = fadd <8 x float> %v109, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v111 = bitcast <8 x float> %v110 to <8 x i32>
  %v112 = and <8 x i32> %v111, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v113 = trunc <8 x i32> %v112 to <8 x i8>
  store <8 x i8> %v113, ptr %v97, align 1
  %v114 = mul i64 %v95, 4
  %v115 = getelementptr i8, ptr %v20, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 32
  %v117 = getelementptr i8, ptr %v116, i64 %v87
  %v118 = load <8 x i32>, ptr %v117, align 1
  %v119 = load <8 x i32>, ptr %v116, align 1
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = getelementptr i8, ptr %v97, i64 8
  %v122 = sitofp <8 x i32> %v120 to <8 x float>
  %v123 = fmul <8 x float> %v122, %v25
  %v124 = fcmp ogt <8 x float> %v123, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v125 = select <8 x i1> %v124, <8 x float> %v123, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v126 = fcmp olt <8 x float> %v125, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v127 = select <8 x i1> %v126, <8 x float> %v125, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v128 = fadd <8 x float> %v127, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v129 = bitcast <8 x float> %v128 to <8 x i32>
  %v130 = and <8 x i32> %v129, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v131 = trunc <8 x i32> %v130 to <8 x i8>
  store <8 x i8> %v131, ptr %v121, align 1
  %v132 = add i64 %v95, 16
  %v133 = freeze i64 %v132
  br label %head92
done94:
  br label %head134
head134:
  %v137 = phi i64 [ %v90, %done94 ], [ %v158, %body135 ]
  %v138 = icmp slt i64 %v137, %v36
  br i1 %v138, label %body135, label %done136
body135:
  %v139 = call i64 @llvm.smin.i64(i64 %v137, i64 %v91)
  %v140 = getelementptr i8, ptr %v46, i64 %v139
  %v141 = mul i64 %v139, 4
  %v142 = getelementptr i8, ptr %v20, i64 %v141
  %v143 = getelementptr i8, ptr %v142, i64 %v87
  %v144 = load <8 x i32>, ptr %v143, align 1
  %v145 = load <8 x i32>, ptr %v142, align 1
  %v146 = sub <8 x i32> %v144, %v145
  %v147 = sitofp <8 x i32> %v146 to <8 x float>
  %v148 = fmul <8 x float> %v147, %v25
  %v149 = fcmp ogt <8 x float> %v148, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v150 = select <8 x i1> %v149, <8 x float> %v148, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v151 = fcmp olt <8 x float> %v150, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v152 = select <8 x i1> %v151, <8 x float> %v150, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v153 = fadd <8 x float> %v152, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v154 = bitcast <8 x float> %v153 to <8 x i32>
  %v155 = and <8 x i32> %v154, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v156 = trunc <8 x i32> %v155 to <8 x i8>
  store <8 x i8> %v156, ptr %v140, align 1
  %v157 = add i64 %v137, 8
  %v158 = freeze i64 %v157
  br label %head134
done136:
  %v159 = add i64 %v41, %v36
  %v160 = freeze i64 %v159
  br label %head38
done40:
  %v161 = add i64 %v29, 1
  %v162 = freeze i64 %v161
  br label %head26
done28:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
