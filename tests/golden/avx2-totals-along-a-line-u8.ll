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
  %v29 = phi i64 [ 0, %entry ], [ %v156, %done40 ]
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
  %v41 = phi i64 [ 0, %body27 ], [ %v155, %done133 ]
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
  %v52 = phi i64 [ 0, %body39 ], [ %v56, %body50 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %body50, label %done51
body50:
  %v54 = mul i64 %v52, 4
  %v55 = getelementptr i8, ptr %v20, i64 %v54
  store <8 x i32> zeroinitializer, ptr %v55, align 1
  %v56 = add i64 %v52, 8
  br label %head49
done51:
  %v57 = sub i64 %v10, 1
  %v58 = mul i64 %v57, %v47
  %v59 = add i64 %v36, %v58
  %v60 = mul i64 %v47, 4
  %v61 = getelementptr i8, ptr %v20, i64 %v60
  br label %head62
head62:
  %v65 = phi i64 [ 0, %done51 ], [ %v83, %body63 ]
  %v66 = phi <8 x i32> [ zeroinitializer, %done51 ], [ %v81, %body63 ]
  %v67 = icmp slt i64 %v65, %v59
  br i1 %v67, label %body63, label %done64
body63:
  %v68 = mul i64 %v65, 2
  %v69 = getelementptr i8, ptr %v45, i64 %v68
  %v70 = load <8 x i16>, ptr %v69, align 1
  %v71 = zext <8 x i16> %v70 to <8 x i32>
  %v72 = mul i64 %v65, 4
  %v73 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v71, <8 x i32> <i32 0, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14>
  %v74 = add <8 x i32> %v71, %v73
  %v75 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v74, <8 x i32> <i32 0, i32 0, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13>
  %v76 = add <8 x i32> %v74, %v75
  %v77 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v76, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 8, i32 9, i32 10, i32 11>
  %v78 = add <8 x i32> %v76, %v77
  %v79 = add <8 x i32> %v78, %v66
  %v80 = shufflevector <8 x i32> %v78, <8 x i32> poison, <8 x i32> <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %v81 = add <8 x i32> %v66, %v80
  %v82 = getelementptr i8, ptr %v61, i64 %v72
  store <8 x i32> %v79, ptr %v82, align 1
  %v83 = add i64 %v65, 8
  br label %head62
done64:
  %v84 = mul i64 %v10, %v47
  %v85 = mul i64 %v84, 4
  %v86 = udiv i64 %v36, 16
  %v87 = urem i64 %v36, 16
  %v88 = mul i64 %v86, 16
  %v89 = sub i64 %v36, 8
  br label %head90
head90:
  %v93 = phi i64 [ 0, %done64 ], [ %v130, %body91 ]
  %v94 = icmp slt i64 %v93, %v88
  br i1 %v94, label %body91, label %done92
body91:
  %v95 = getelementptr i8, ptr %v46, i64 %v93
  %v96 = mul i64 %v93, 4
  %v97 = getelementptr i8, ptr %v20, i64 %v96
  %v98 = getelementptr i8, ptr %v97, i64 %v85
  %v99 = load <8 x i32>, ptr %v98, align 1
  %v100 = load <8 x i32>, ptr %v97, align 1
  %v101 = sub <8 x i32> %v99, %v100
  %v102 = sitofp <8 x i32> %v101 to <8 x float>
  %v103 = fmul <8 x float> %v102, %v25
  %v104 = fcmp ogt <8 x float> %v103, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v105 = select <8 x i1> %v104, <8 x float> %v103, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v106 = fcmp olt <8 x float> %v105, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v107 = select <8 x i1> %v106, <8 x float> %v105, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v108 = fadd <8 x float> %v107, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = and <8 x i32> %v109, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v111 = trunc <8 x i32> %v110 to <8 x i8>
  store <8 x i8> %v111, ptr %v95, align 1
  %v112 = mul i64 %v93, 4
  %v113 = getelementptr i8, ptr %v20, i64 %v112
  %v114 = getelementptr i8, ptr %v113, i64 32
  %v115 = getelementptr i8, ptr %v114, i64 %v85
  %v116 = load <8 x i32>, ptr %v115, align 1
  %v117 = load <8 x i32>, ptr %v114, align 1
  %v118 = sub <8 x i32> %v116, %v117
  %v119 = getelementptr i8, ptr %v95, i64 8
  %v120 = sitofp <8 x i32> %v118 to <8 x float>
  %v121 = fmul <8 x float> %v120, %v25
  %v122 = fcmp ogt <8 x float> %v121, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v123 = select <8 x i1> %v122, <8 x float> %v121, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v124 = fcmp olt <8 x float> %v123, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v125 = select <8 x i1> %v124, <8 x float> %v123, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v126 = fadd <8 x float> %v125, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v127 = bitcast <8 x float> %v126 to <8 x i32>
  %v128 = and <8 x i32> %v127, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v129 = trunc <8 x i32> %v128 to <8 x i8>
  store <8 x i8> %v129, ptr %v119, align 1
  %v130 = add i64 %v93, 16
  br label %head90
done92:
  br label %head131
head131:
  %v134 = phi i64 [ %v88, %done92 ], [ %v154, %body132 ]
  %v135 = icmp slt i64 %v134, %v36
  br i1 %v135, label %body132, label %done133
body132:
  %v136 = call i64 @llvm.smin.i64(i64 %v134, i64 %v89)
  %v137 = getelementptr i8, ptr %v46, i64 %v136
  %v138 = mul i64 %v136, 4
  %v139 = getelementptr i8, ptr %v20, i64 %v138
  %v140 = getelementptr i8, ptr %v139, i64 %v85
  %v141 = load <8 x i32>, ptr %v140, align 1
  %v142 = load <8 x i32>, ptr %v139, align 1
  %v143 = sub <8 x i32> %v141, %v142
  %v144 = sitofp <8 x i32> %v143 to <8 x float>
  %v145 = fmul <8 x float> %v144, %v25
  %v146 = fcmp ogt <8 x float> %v145, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v147 = select <8 x i1> %v146, <8 x float> %v145, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v148 = fcmp olt <8 x float> %v147, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v149 = select <8 x i1> %v148, <8 x float> %v147, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v150 = fadd <8 x float> %v149, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v151 = bitcast <8 x float> %v150 to <8 x i32>
  %v152 = and <8 x i32> %v151, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v153 = trunc <8 x i32> %v152 to <8 x i8>
  store <8 x i8> %v153, ptr %v137, align 1
  %v154 = add i64 %v134, 8
  br label %head131
done133:
  %v155 = add i64 %v41, %v36
  br label %head38
done40:
  %v156 = add i64 %v29, 1
  br label %head26
done28:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
