; change of basis[4→4 along 2 axes, f32; 8 channels]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 40
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 48
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 56
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 64
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 72
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 88
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  br label %head26
head26:
  %v29 = phi i64 [ 0, %entry ], [ %v120, %done40 ]
  %v30 = icmp slt i64 %v29, %v11
  br i1 %v30, label %body27, label %done28
body27:
  %v31 = mul i64 %v29, 8
  %v32 = getelementptr i8, ptr %v7, i64 %v31
  %v33 = load i64, ptr %v32, align 8
  %v34 = getelementptr i8, ptr %v1, i64 %v33
  %v35 = getelementptr i8, ptr %v9, i64 %v31
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %v3, i64 %v36
  br label %head38
head38:
  %v41 = phi i64 [ 0, %body27 ], [ %v118, %done82 ]
  %v42 = phi ptr [ %v34, %body27 ], [ %v115, %done82 ]
  %v43 = phi ptr [ %v37, %body27 ], [ %v116, %done82 ]
  %v44 = icmp slt i64 %v41, %v13
  br i1 %v44, label %body39, label %done40
body39:
  br label %head45
head45:
  %v48 = phi i64 [ 0, %body39 ], [ %v79, %body46 ]
  %v49 = icmp slt i64 %v48, 4
  br i1 %v49, label %body46, label %done47
body46:
  %v50 = mul i64 %v48, %v21
  %v51 = getelementptr i8, ptr %v42, i64 %v50
  %v52 = mul i64 %v48, 32
  %v53 = getelementptr i8, ptr %v5, i64 %v52
  %v54 = mul i64 %v19, 0
  %v55 = getelementptr i8, ptr %v51, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr i8, ptr %v51, i64 %v19
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v19, 2
  %v60 = getelementptr i8, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v19, 3
  %v63 = getelementptr i8, ptr %v51, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fmul <8 x float> %v56, <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>
  %v66 = fadd <8 x float> %v65, %v61
  %v67 = fadd <8 x float> %v61, %v58
  %v68 = fsub <8 x float> %v61, %v58
  %v69 = fmul <8 x float> %v58, <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>
  %v70 = fadd <8 x float> %v69, %v64
  %v71 = mul i64 128, 0
  %v72 = getelementptr i8, ptr %v53, i64 %v71
  store <8 x float> %v66, ptr %v72, align 4
  %v73 = getelementptr i8, ptr %v53, i64 128
  store <8 x float> %v67, ptr %v73, align 4
  %v74 = mul i64 128, 2
  %v75 = getelementptr i8, ptr %v53, i64 %v74
  store <8 x float> %v68, ptr %v75, align 4
  %v76 = mul i64 128, 3
  %v77 = getelementptr i8, ptr %v53, i64 %v76
  store <8 x float> %v70, ptr %v77, align 4
  %v78 = add i64 %v48, 1
  %v79 = freeze i64 %v78
  br label %head45
done47:
  br label %head80
head80:
  %v83 = phi i64 [ 0, %done47 ], [ %v114, %body81 ]
  %v84 = icmp slt i64 %v83, 4
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = mul i64 %v83, 128
  %v86 = getelementptr i8, ptr %v5, i64 %v85
  %v87 = mul i64 %v83, %v23
  %v88 = getelementptr i8, ptr %v43, i64 %v87
  %v89 = mul i64 32, 0
  %v90 = getelementptr i8, ptr %v86, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr i8, ptr %v86, i64 32
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = mul i64 32, 2
  %v95 = getelementptr i8, ptr %v86, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 32, 3
  %v98 = getelementptr i8, ptr %v86, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fmul <8 x float> %v91, <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>
  %v101 = fadd <8 x float> %v100, %v96
  %v102 = fadd <8 x float> %v96, %v93
  %v103 = fsub <8 x float> %v96, %v93
  %v104 = fmul <8 x float> %v93, <float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000, float 0xBFF0000000000000>
  %v105 = fadd <8 x float> %v104, %v99
  %v106 = mul i64 %v25, 0
  %v107 = getelementptr i8, ptr %v88, i64 %v106
  store <8 x float> %v101, ptr %v107, align 4
  %v108 = getelementptr i8, ptr %v88, i64 %v25
  store <8 x float> %v102, ptr %v108, align 4
  %v109 = mul i64 %v25, 2
  %v110 = getelementptr i8, ptr %v88, i64 %v109
  store <8 x float> %v103, ptr %v110, align 4
  %v111 = mul i64 %v25, 3
  %v112 = getelementptr i8, ptr %v88, i64 %v111
  store <8 x float> %v105, ptr %v112, align 4
  %v113 = add i64 %v83, 1
  %v114 = freeze i64 %v113
  br label %head80
done82:
  %v115 = getelementptr i8, ptr %v42, i64 %v15
  %v116 = getelementptr i8, ptr %v43, i64 %v17
  %v117 = add i64 %v41, 1
  %v118 = freeze i64 %v117
  br label %head38
done40:
  %v119 = add i64 %v29, 1
  %v120 = freeze i64 %v119
  br label %head26
done28:
  ret void
}
