; overlap[f32→f32→f32; tile of 24×32, tiles, 8 lanes; samples counted in 2×2 cells]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
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
  %v20 = getelementptr i8, ptr %v9, i64 5696
  %v21 = getelementptr i8, ptr %v13, i64 72
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load i64, ptr %p0, align 8
  br label %head24
head24:
  %v27 = phi i64 [ %v23, %entry ], [ %v126, %after117 ]
  %v28 = icmp slt i64 %v27, %v6
  br i1 %v28, label %body25, label %done26
body25:
  %v29 = mul i64 %v27, 128
  %v30 = getelementptr i8, ptr %v7, i64 %v29
  %v31 = add i64 %v27, 1
  %v32 = sub i64 %v6, 1
  %v33 = call i64 @llvm.smin.i64(i64 %v31, i64 %v32)
  %v34 = mul i64 %v33, 128
  %v35 = getelementptr i8, ptr %v7, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 88
  %v37 = load ptr, ptr %v36, align 8
  %v38 = mul i64 %v27, 144
  %v39 = getelementptr i8, ptr %v37, i64 %v38
  %v40 = getelementptr i8, ptr %v30, i64 64
  %v41 = getelementptr i8, ptr %v39, i64 64
  %v42 = getelementptr i8, ptr %v39, i64 104
  %v43 = getelementptr i8, ptr %p0, i64 24
  %v44 = load ptr, ptr %v43, align 8
  %v45 = load i64, ptr %v30, align 8
  %v46 = getelementptr i8, ptr %v44, i64 %v45
  %v47 = xor i1 false, true
  br i1 %v47, label %then48, label %after49
then48:
  store ptr %v46, ptr %v13, align 8
  %v50 = getelementptr i8, ptr %v13, i64 8
  store ptr %v9, ptr %v50, align 8
  %v51 = getelementptr i8, ptr %v30, i64 16
  %v52 = load ptr, ptr %v51, align 8
  %v53 = getelementptr i8, ptr %v13, i64 24
  store ptr %v52, ptr %v53, align 8
  %v54 = getelementptr i8, ptr %v30, i64 24
  %v55 = load i64, ptr %v54, align 8
  %v56 = getelementptr i8, ptr %v13, i64 32
  store i64 %v55, ptr %v56, align 8
  %v57 = getelementptr i8, ptr %v30, i64 40
  %v58 = load ptr, ptr %v57, align 8
  %v59 = getelementptr i8, ptr %v13, i64 48
  store ptr %v58, ptr %v59, align 8
  call void @gather(ptr %v13)
  br label %after49
after49:
  %v60 = getelementptr i8, ptr %v30, i64 16
  %v61 = load ptr, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %v61, i64 8
  %v63 = load i64, ptr %v62, align 8
  %v64 = getelementptr i8, ptr %v46, i64 %v63
  %v65 = select i1 false, ptr %v64, ptr %v9
  %v66 = getelementptr i8, ptr %p0, i64 24
  %v67 = load ptr, ptr %v66, align 8
  %v68 = load i64, ptr %v40, align 8
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = xor i1 false, true
  br i1 %v70, label %then71, label %after72
then71:
  store ptr %v69, ptr %v13, align 8
  %v73 = getelementptr i8, ptr %v13, i64 8
  store ptr %v20, ptr %v73, align 8
  %v74 = getelementptr i8, ptr %v40, i64 16
  %v75 = load ptr, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %v13, i64 24
  store ptr %v75, ptr %v76, align 8
  %v77 = getelementptr i8, ptr %v40, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr i8, ptr %v13, i64 32
  store i64 %v78, ptr %v79, align 8
  %v80 = getelementptr i8, ptr %v40, i64 40
  %v81 = load ptr, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v13, i64 48
  store ptr %v81, ptr %v82, align 8
  call void @gather(ptr %v13)
  br label %after72
after72:
  %v83 = getelementptr i8, ptr %v40, i64 16
  %v84 = load ptr, ptr %v83, align 8
  %v85 = getelementptr i8, ptr %v84, i64 8
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v69, i64 %v86
  %v88 = select i1 false, ptr %v87, ptr %v20
  %v89 = getelementptr i8, ptr %v30, i64 32
  %v90 = load ptr, ptr %v89, align 8
  %v91 = getelementptr i8, ptr %v41, i64 4
  call void @count(ptr %v9, ptr %v91, ptr %v90)
  %v92 = getelementptr i8, ptr %v40, i64 32
  %v93 = load ptr, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v42, i64 4
  call void @count(ptr %v20, ptr %v94, ptr %v93)
  call void @forward0(ptr %v9, ptr %v20, ptr %v19)
  %v95 = getelementptr i8, ptr %p0, i64 24
  %v96 = load ptr, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %p0, i64 32
  %v98 = load ptr, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %p0, i64 96
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %p0, i64 32
  %v102 = load ptr, ptr %v101, align 8
  %v103 = getelementptr i8, ptr %v30, i64 8
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr i8, ptr %v102, i64 %v104
  %v106 = getelementptr i8, ptr %p0, i64 32
  %v107 = load ptr, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v40, i64 8
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v107, i64 %v109
  call void @rows(ptr %v9, ptr %v9, ptr %v20, ptr %v15, ptr %v17, ptr %v19, ptr %v39, ptr %v96, ptr %v35, ptr %v98, ptr %v30, i64 %v100, i1 false, ptr %v105, ptr %v110, ptr %v41, ptr %v42)
  call void @backward0(ptr %v9, ptr %v20, ptr %v19)
  %v111 = getelementptr i8, ptr %p0, i64 96
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %p0, i64 104
  %v114 = load i64, ptr %v113, align 8
  %v115 = xor i1 false, true
  br i1 %v115, label %then116, label %after117
then116:
  %v118 = getelementptr i8, ptr %v30, i64 48
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %v30, i64 56
  %v121 = load i64, ptr %v120, align 8
  call void @finish(ptr %v9, ptr %v20, ptr %v105, i64 %v112, i64 %v114, i64 %v119, i64 %v121, ptr %v41)
  %v122 = getelementptr i8, ptr %v40, i64 48
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v40, i64 56
  %v125 = load i64, ptr %v124, align 8
  call void @finish(ptr %v20, ptr %v20, ptr %v110, i64 %v112, i64 %v114, i64 %v123, i64 %v125, ptr %v42)
  br label %after117
after117:
  %v126 = add i64 %v27, 1
  br label %head24
done26:
  ret void
}
define internal void @gather(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 48
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 56
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 64
  %v6 = load i64, ptr %v5, align 8
  %v7 = load ptr, ptr %p0, align 8
  %v8 = getelementptr i8, ptr %p0, i64 24
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 32
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 40
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 16
  %v15 = load ptr, ptr %v14, align 8
  %v16 = load i32, ptr %v15, align 1
  %v17 = insertelement <8 x i32> poison, i32 %v16, i64 0
  %v18 = shufflevector <8 x i32> %v17, <8 x i32> poison, <8 x i32> zeroinitializer
  %v19 = getelementptr i8, ptr %p0, i64 8
  %v20 = load ptr, ptr %v19, align 8
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v175, %after57 ]
  %v25 = icmp slt i64 %v24, %v4
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 8
  %v27 = getelementptr i8, ptr %v2, i64 %v26
  %v28 = load i64, ptr %v27, align 8
  %v29 = add i64 0, %v28
  %v30 = call i64 @llvm.smax.i64(i64 %v29, i64 -4611686018427387904)
  %v31 = mul i64 %v24, %v6
  %v32 = getelementptr i8, ptr %v20, i64 %v31
  %v33 = icmp slt i64 %v30, -2305843009213693952
  br i1 %v33, label %then34, label %after35
then34:
  %v36 = udiv i64 %v13, 8
  %v37 = urem i64 %v13, 8
  %v38 = mul i64 %v36, 8
  br label %head39
head39:
  %v42 = phi i64 [ 0, %then34 ], [ %v46, %body40 ]
  %v43 = icmp slt i64 %v42, %v38
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 4
  %v45 = getelementptr i8, ptr %v32, i64 %v44
  store <8 x i32> %v18, ptr %v45, align 1
  %v46 = add i64 %v42, 8
  br label %head39
done41:
  br label %head47
head47:
  %v50 = phi i64 [ %v38, %done41 ], [ %v54, %body48 ]
  %v51 = icmp slt i64 %v50, %v13
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = mul i64 %v50, 4
  %v53 = getelementptr i8, ptr %v32, i64 %v52
  store i32 %v16, ptr %v53, align 1
  %v54 = add i64 %v50, 1
  br label %head47
done49:
  br label %after35
after35:
  %v55 = xor i1 %v33, true
  br i1 %v55, label %then56, label %after57
then56:
  %v58 = getelementptr i8, ptr %v7, i64 %v30
  br label %head59
head59:
  %v62 = phi i64 [ 0, %then56 ], [ %v174, %after96 ]
  %v63 = phi ptr [ %v32, %then56 ], [ %v173, %after96 ]
  %v64 = icmp slt i64 %v62, %v11
  br i1 %v64, label %body60, label %done61
body60:
  %v65 = mul i64 %v62, 24
  %v66 = getelementptr i8, ptr %v9, i64 %v65
  %v67 = load i64, ptr %v66, align 8
  %v68 = getelementptr i8, ptr %v66, i64 8
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v66, i64 16
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp slt i64 %v69, -2305843009213693952
  br i1 %v72, label %then73, label %after74
then73:
  %v75 = udiv i64 %v67, 8
  %v76 = urem i64 %v67, 8
  %v77 = mul i64 %v75, 8
  br label %head78
head78:
  %v81 = phi i64 [ 0, %then73 ], [ %v85, %body79 ]
  %v82 = icmp slt i64 %v81, %v77
  br i1 %v82, label %body79, label %done80
body79:
  %v83 = mul i64 %v81, 4
  %v84 = getelementptr i8, ptr %v63, i64 %v83
  store <8 x i32> %v18, ptr %v84, align 1
  %v85 = add i64 %v81, 8
  br label %head78
done80:
  br label %head86
head86:
  %v89 = phi i64 [ %v77, %done80 ], [ %v93, %body87 ]
  %v90 = icmp slt i64 %v89, %v67
  br i1 %v90, label %body87, label %done88
body87:
  %v91 = mul i64 %v89, 4
  %v92 = getelementptr i8, ptr %v63, i64 %v91
  store i32 %v16, ptr %v92, align 1
  %v93 = add i64 %v89, 1
  br label %head86
done88:
  br label %after74
after74:
  %v94 = xor i1 %v72, true
  br i1 %v94, label %then95, label %after96
then95:
  %v97 = getelementptr i8, ptr %v58, i64 %v69
  %v98 = icmp eq i64 %v71, 4
  br i1 %v98, label %then99, label %after100
then99:
  %v101 = icmp sge i64 %v67, 8
  br i1 %v101, label %then102, label %after103
then102:
  %v104 = sub i64 %v67, 8
  br label %head105
head105:
  %v108 = phi i64 [ 0, %then102 ], [ %v115, %body106 ]
  %v109 = icmp slt i64 %v108, %v67
  br i1 %v109, label %body106, label %done107
body106:
  %v110 = call i64 @llvm.smin.i64(i64 %v108, i64 %v104)
  %v111 = mul i64 %v110, 4
  %v112 = getelementptr i8, ptr %v97, i64 %v111
  %v113 = load <8 x i32>, ptr %v112, align 1
  %v114 = getelementptr i8, ptr %v63, i64 %v111
  store <8 x i32> %v113, ptr %v114, align 1
  %v115 = add i64 %v108, 8
  br label %head105
done107:
  br label %after103
after103:
  %v116 = icmp sge i64 %v67, 4
  %v117 = icmp slt i64 %v67, 8
  %v118 = and i1 %v116, %v117
  br i1 %v118, label %then119, label %after120
then119:
  %v121 = mul i64 0, 4
  %v122 = getelementptr i8, ptr %v97, i64 %v121
  %v123 = load <4 x i32>, ptr %v122, align 1
  %v124 = getelementptr i8, ptr %v63, i64 %v121
  store <4 x i32> %v123, ptr %v124, align 1
  %v125 = sub i64 %v67, 4
  %v126 = mul i64 %v125, 4
  %v127 = getelementptr i8, ptr %v97, i64 %v126
  %v128 = load <4 x i32>, ptr %v127, align 1
  %v129 = getelementptr i8, ptr %v63, i64 %v126
  store <4 x i32> %v128, ptr %v129, align 1
  br label %after120
after120:
  %v130 = icmp sge i64 %v67, 2
  %v131 = icmp slt i64 %v67, 4
  %v132 = and i1 %v130, %v131
  br i1 %v132, label %then133, label %after134
then133:
  %v135 = mul i64 0, 4
  %v136 = getelementptr i8, ptr %v97, i64 %v135
  %v137 = load <2 x i32>, ptr %v136, align 1
  %v138 = getelementptr i8, ptr %v63, i64 %v135
  store <2 x i32> %v137, ptr %v138, align 1
  %v139 = sub i64 %v67, 2
  %v140 = mul i64 %v139, 4
  %v141 = getelementptr i8, ptr %v97, i64 %v140
  %v142 = load <2 x i32>, ptr %v141, align 1
  %v143 = getelementptr i8, ptr %v63, i64 %v140
  store <2 x i32> %v142, ptr %v143, align 1
  br label %after134
after134:
  %v144 = icmp sge i64 %v67, 1
  %v145 = icmp slt i64 %v67, 2
  %v146 = and i1 %v144, %v145
  br i1 %v146, label %then147, label %after148
then147:
  %v149 = mul i64 0, 4
  %v150 = getelementptr i8, ptr %v97, i64 %v149
  %v151 = load i32, ptr %v150, align 1
  %v152 = getelementptr i8, ptr %v63, i64 %v149
  store i32 %v151, ptr %v152, align 1
  %v153 = sub i64 %v67, 1
  %v154 = mul i64 %v153, 4
  %v155 = getelementptr i8, ptr %v97, i64 %v154
  %v156 = load i32, ptr %v155, align 1
  %v157 = getelementptr i8, ptr %v63, i64 %v154
  store i32 %v156, ptr %v157, align 1
  br label %after148
after148:
  br label %after100
after100:
  %v158 = xor i1 %v98, true
  br i1 %v158, label %then159, label %after160
then159:
  br label %head161
head161:
  %v164 = phi i64 [ 0, %then159 ], [ %v171, %body162 ]
  %v165 = icmp slt i64 %v164, %v67
  br i1 %v165, label %body162, label %done163
body162:
  %v166 = mul i64 %v164, %v71
  %v167 = getelementptr i8, ptr %v97, i64 %v166
  %v168 = load i32, ptr %v167, align 1
  %v169 = mul i64 %v164, 4
  %v170 = getelementptr i8, ptr %v63, i64 %v169
  store i32 %v168, ptr %v170, align 1
  %v171 = add i64 %v164, 1
  br label %head161
done163:
  br label %after160
after160:
  br label %after96
after96:
  %v172 = mul i64 %v67, 4
  %v173 = getelementptr i8, ptr %v63, i64 %v172
  %v174 = add i64 %v62, 1
  br label %head59
done61:
  br label %after57
after57:
  %v175 = add i64 %v24, 1
  br label %head21
done23:
  ret void
}
define internal void @rows(ptr %p0, ptr %p1, ptr %p2, ptr %p3, ptr %p4, ptr %p5, ptr %p6, ptr %p7, ptr %p8, ptr %p9, ptr %p10, i64 %p11, i1 %p12, ptr %p13, ptr %p14, ptr %p15, ptr %p16) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p3, i64 32
  %v2 = getelementptr i8, ptr %p5, i64 160
  br label %head3
head3:
  %v6 = phi i64 [ 0, %entry ], [ %v766, %done663 ]
  %v7 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v217, %done663 ]
  %v8 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v218, %done663 ]
  %v9 = icmp slt i64 %v6, 24
  br i1 %v9, label %body4, label %done5
body4:
  %v10 = mul i64 %v6, 192
  %v11 = getelementptr i8, ptr %p1, i64 %v10
  %v12 = getelementptr i8, ptr %p2, i64 %v10
  %v13 = mul i64 %v6, 256
  %v14 = add i64 %v13, 384
  %v15 = getelementptr i8, ptr %p5, i64 %v14
  br label %head16
head16:
  %v19 = phi i64 [ 0, %body4 ], [ %v120, %body17 ]
  %v20 = icmp slt i64 %v19, 32
  br i1 %v20, label %body17, label %done18
body17:
  %v21 = mul i64 %v19, 64
  %v22 = getelementptr i8, ptr %p3, i64 %v21
  %v23 = mul i64 %v19, 4
  %v24 = getelementptr i8, ptr %v11, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 1
  %v26 = getelementptr i8, ptr %v24, i64 192
  %v27 = load <8 x float>, ptr %v26, align 1
  %v28 = getelementptr i8, ptr %v24, i64 384
  %v29 = load <8 x float>, ptr %v28, align 1
  %v30 = getelementptr i8, ptr %v24, i64 576
  %v31 = load <8 x float>, ptr %v30, align 1
  %v32 = getelementptr i8, ptr %v24, i64 768
  %v33 = load <8 x float>, ptr %v32, align 1
  %v34 = getelementptr i8, ptr %v24, i64 960
  %v35 = load <8 x float>, ptr %v34, align 1
  %v36 = getelementptr i8, ptr %v24, i64 1152
  %v37 = load <8 x float>, ptr %v36, align 1
  %v38 = getelementptr i8, ptr %v24, i64 1344
  %v39 = load <8 x float>, ptr %v38, align 1
  %v40 = shufflevector <8 x float> %v25, <8 x float> %v27, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v41 = shufflevector <8 x float> %v25, <8 x float> %v27, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v42 = shufflevector <8 x float> %v29, <8 x float> %v31, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v43 = shufflevector <8 x float> %v29, <8 x float> %v31, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v44 = shufflevector <8 x float> %v33, <8 x float> %v35, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v45 = shufflevector <8 x float> %v33, <8 x float> %v35, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v46 = shufflevector <8 x float> %v37, <8 x float> %v39, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v47 = shufflevector <8 x float> %v37, <8 x float> %v39, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v48 = shufflevector <8 x float> %v40, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v49 = shufflevector <8 x float> %v40, <8 x float> %v42, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v41, <8 x float> %v43, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v41, <8 x float> %v43, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v45, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v57 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v49, <8 x float> %v53, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v59 = shufflevector <8 x float> %v49, <8 x float> %v53, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v60 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v61 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v62 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v63 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v64 = mul i64 %v19, 4
  %v65 = getelementptr i8, ptr %v12, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 1
  %v67 = getelementptr i8, ptr %v65, i64 192
  %v68 = load <8 x float>, ptr %v67, align 1
  %v69 = getelementptr i8, ptr %v65, i64 384
  %v70 = load <8 x float>, ptr %v69, align 1
  %v71 = getelementptr i8, ptr %v65, i64 576
  %v72 = load <8 x float>, ptr %v71, align 1
  %v73 = getelementptr i8, ptr %v65, i64 768
  %v74 = load <8 x float>, ptr %v73, align 1
  %v75 = getelementptr i8, ptr %v65, i64 960
  %v76 = load <8 x float>, ptr %v75, align 1
  %v77 = getelementptr i8, ptr %v65, i64 1152
  %v78 = load <8 x float>, ptr %v77, align 1
  %v79 = getelementptr i8, ptr %v65, i64 1344
  %v80 = load <8 x float>, ptr %v79, align 1
  %v81 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v82 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v83 = shufflevector <8 x float> %v70, <8 x float> %v72, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v84 = shufflevector <8 x float> %v70, <8 x float> %v72, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v85 = shufflevector <8 x float> %v74, <8 x float> %v76, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v86 = shufflevector <8 x float> %v74, <8 x float> %v76, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v87 = shufflevector <8 x float> %v78, <8 x float> %v80, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v88 = shufflevector <8 x float> %v78, <8 x float> %v80, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v89 = shufflevector <8 x float> %v81, <8 x float> %v83, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v90 = shufflevector <8 x float> %v81, <8 x float> %v83, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v91 = shufflevector <8 x float> %v82, <8 x float> %v84, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v92 = shufflevector <8 x float> %v82, <8 x float> %v84, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v93 = shufflevector <8 x float> %v85, <8 x float> %v87, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v94 = shufflevector <8 x float> %v85, <8 x float> %v87, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v95 = shufflevector <8 x float> %v86, <8 x float> %v88, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v96 = shufflevector <8 x float> %v86, <8 x float> %v88, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v97 = shufflevector <8 x float> %v89, <8 x float> %v93, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v98 = shufflevector <8 x float> %v89, <8 x float> %v93, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v99 = shufflevector <8 x float> %v90, <8 x float> %v94, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v100 = shufflevector <8 x float> %v90, <8 x float> %v94, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v101 = shufflevector <8 x float> %v91, <8 x float> %v95, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v102 = shufflevector <8 x float> %v91, <8 x float> %v95, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v103 = shufflevector <8 x float> %v92, <8 x float> %v96, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v104 = shufflevector <8 x float> %v92, <8 x float> %v96, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v56, ptr %v22, align 1
  %v105 = getelementptr i8, ptr %v22, i64 32
  store <8 x float> %v97, ptr %v105, align 1
  %v106 = getelementptr i8, ptr %v22, i64 64
  store <8 x float> %v58, ptr %v106, align 1
  %v107 = getelementptr i8, ptr %v22, i64 96
  store <8 x float> %v99, ptr %v107, align 1
  %v108 = getelementptr i8, ptr %v22, i64 128
  store <8 x float> %v60, ptr %v108, align 1
  %v109 = getelementptr i8, ptr %v22, i64 160
  store <8 x float> %v101, ptr %v109, align 1
  %v110 = getelementptr i8, ptr %v22, i64 192
  store <8 x float> %v62, ptr %v110, align 1
  %v111 = getelementptr i8, ptr %v22, i64 224
  store <8 x float> %v103, ptr %v111, align 1
  %v112 = getelementptr i8, ptr %v22, i64 256
  store <8 x float> %v57, ptr %v112, align 1
  %v113 = getelementptr i8, ptr %v22, i64 288
  store <8 x float> %v98, ptr %v113, align 1
  %v114 = getelementptr i8, ptr %v22, i64 320
  store <8 x float> %v59, ptr %v114, align 1
  %v115 = getelementptr i8, ptr %v22, i64 352
  store <8 x float> %v100, ptr %v115, align 1
  %v116 = getelementptr i8, ptr %v22, i64 384
  store <8 x float> %v61, ptr %v116, align 1
  %v117 = getelementptr i8, ptr %v22, i64 416
  store <8 x float> %v102, ptr %v117, align 1
  %v118 = getelementptr i8, ptr %v22, i64 448
  store <8 x float> %v63, ptr %v118, align 1
  %v119 = getelementptr i8, ptr %v22, i64 480
  store <8 x float> %v104, ptr %v119, align 1
  %v120 = add i64 %v19, 8
  br label %head16
done18:
  %v121 = getelementptr i8, ptr %p8, i64 16
  %v122 = load ptr, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v122, i64 8
  %v124 = load i64, ptr %v123, align 8
  %v125 = load i64, ptr %p8, align 8
  %v126 = getelementptr i8, ptr %p7, i64 %v125
  %v127 = getelementptr i8, ptr %v126, i64 %v124
  %v128 = getelementptr i8, ptr %p8, i64 40
  %v129 = load ptr, ptr %v128, align 8
  %v130 = getelementptr i8, ptr %p10, i64 8
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %p9, i64 %v131
  %v133 = getelementptr i8, ptr %p10, i64 48
  %v134 = load i64, ptr %v133, align 8
  %v135 = add i64 %v6, 8
  br label %head136
head136:
  %v139 = phi i64 [ %v6, %done18 ], [ %v164, %after156 ]
  %v140 = icmp slt i64 %v139, %v135
  br i1 %v140, label %body137, label %done138
body137:
  %v141 = mul i64 %v139, 8
  %v142 = getelementptr i8, ptr %v129, i64 %v141
  %v143 = load i64, ptr %v142, align 8
  %v144 = getelementptr i8, ptr %v127, i64 %v143
  br label %head145
head145:
  %v148 = phi i64 [ 0, %body137 ], [ %v151, %body146 ]
  %v149 = icmp slt i64 %v148, 128
  br i1 %v149, label %body146, label %done147
body146:
  %v150 = getelementptr i8, ptr %v144, i64 %v148
  call void @llvm.prefetch.p0(ptr %v150, i32 0, i32 2, i32 1)
  %v151 = add i64 %v148, 64
  br label %head145
done147:
  %v152 = mul i64 %v139, %p11
  %v153 = getelementptr i8, ptr %v132, i64 %v152
  %v154 = icmp slt i64 %v139, %v134
  br i1 %v154, label %then155, label %after156
then155:
  br label %head157
head157:
  %v160 = phi i64 [ 0, %then155 ], [ %v163, %body158 ]
  %v161 = icmp slt i64 %v160, 128
  br i1 %v161, label %body158, label %done159
body158:
  %v162 = getelementptr i8, ptr %v153, i64 %v160
  call void @llvm.prefetch.p0(ptr %v162, i32 1, i32 2, i32 1)
  %v163 = add i64 %v160, 64
  br label %head157
done159:
  br label %after156
after156:
  %v164 = add i64 %v139, 1
  br label %head136
done138:
  %v165 = getelementptr i8, ptr %p8, i64 64
  %v166 = getelementptr i8, ptr %v165, i64 16
  %v167 = load ptr, ptr %v166, align 8
  %v168 = getelementptr i8, ptr %v167, i64 8
  %v169 = load i64, ptr %v168, align 8
  %v170 = load i64, ptr %v165, align 8
  %v171 = getelementptr i8, ptr %p7, i64 %v170
  %v172 = getelementptr i8, ptr %v171, i64 %v169
  %v173 = getelementptr i8, ptr %v165, i64 40
  %v174 = load ptr, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %p10, i64 64
  %v176 = getelementptr i8, ptr %v175, i64 8
  %v177 = load i64, ptr %v176, align 8
  %v178 = getelementptr i8, ptr %p9, i64 %v177
  %v179 = getelementptr i8, ptr %v175, i64 48
  %v180 = load i64, ptr %v179, align 8
  %v181 = add i64 %v6, 8
  br label %head182
head182:
  %v185 = phi i64 [ %v6, %done138 ], [ %v210, %after202 ]
  %v186 = icmp slt i64 %v185, %v181
  br i1 %v186, label %body183, label %done184
body183:
  %v187 = mul i64 %v185, 8
  %v188 = getelementptr i8, ptr %v174, i64 %v187
  %v189 = load i64, ptr %v188, align 8
  %v190 = getelementptr i8, ptr %v172, i64 %v189
  br label %head191
head191:
  %v194 = phi i64 [ 0, %body183 ], [ %v197, %body192 ]
  %v195 = icmp slt i64 %v194, 128
  br i1 %v195, label %body192, label %done193
body192:
  %v196 = getelementptr i8, ptr %v190, i64 %v194
  call void @llvm.prefetch.p0(ptr %v196, i32 0, i32 2, i32 1)
  %v197 = add i64 %v194, 64
  br label %head191
done193:
  %v198 = mul i64 %v185, %p11
  %v199 = getelementptr i8, ptr %v178, i64 %v198
  %v200 = icmp slt i64 %v185, %v180
  br i1 %v200, label %then201, label %after202
then201:
  br label %head203
head203:
  %v206 = phi i64 [ 0, %then201 ], [ %v209, %body204 ]
  %v207 = icmp slt i64 %v206, 128
  br i1 %v207, label %body204, label %done205
body204:
  %v208 = getelementptr i8, ptr %v199, i64 %v206
  call void @llvm.prefetch.p0(ptr %v208, i32 1, i32 2, i32 1)
  %v209 = add i64 %v206, 64
  br label %head203
done205:
  br label %after202
after202:
  %v210 = add i64 %v185, 1
  br label %head182
done184:
  %v211 = mul i64 %v6, 256
  %v212 = getelementptr i8, ptr %p4, i64 %v211
  br label %head213
head213:
  %v216 = phi i64 [ 0, %done184 ], [ %v660, %done621 ]
  %v217 = phi <8 x float> [ %v7, %done184 ], [ %v376, %done621 ]
  %v218 = phi <8 x float> [ %v8, %done184 ], [ %v377, %done621 ]
  %v219 = icmp slt i64 %v216, 2048
  br i1 %v219, label %body214, label %done215
body214:
  %v220 = getelementptr i8, ptr %p3, i64 %v216
  %v221 = getelementptr i8, ptr %v1, i64 %v216
  br label %head222
head222:
  %v225 = phi i64 [ 0, %body214 ], [ %v262, %body223 ]
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %body223, label %done224
body223:
  %v227 = mul i64 %v225, 8
  %v228 = getelementptr i8, ptr %v2, i64 %v227
  %v229 = load float, ptr %v228, align 1
  %v230 = insertelement <8 x float> poison, float %v229, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  %v232 = getelementptr i8, ptr %v228, i64 4
  %v233 = load float, ptr %v232, align 1
  %v234 = insertelement <8 x float> poison, float %v233, i64 0
  %v235 = shufflevector <8 x float> %v234, <8 x float> poison, <8 x i32> zeroinitializer
  %v236 = mul i64 %v225, 64
  %v237 = getelementptr i8, ptr %v220, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 1
  %v239 = getelementptr i8, ptr %v221, i64 %v236
  %v240 = load <8 x float>, ptr %v239, align 1
  %v241 = getelementptr i8, ptr %v220, i64 %v236
  %v242 = getelementptr i8, ptr %v241, i64 1024
  %v243 = load <8 x float>, ptr %v242, align 1
  %v244 = getelementptr i8, ptr %v221, i64 %v236
  %v245 = getelementptr i8, ptr %v244, i64 1024
  %v246 = load <8 x float>, ptr %v245, align 1
  %v247 = fadd <8 x float> %v238, %v243
  %v248 = fadd <8 x float> %v240, %v246
  %v249 = fsub <8 x float> %v238, %v243
  %v250 = fsub <8 x float> %v240, %v246
  %v251 = getelementptr i8, ptr %v220, i64 %v236
  store <8 x float> %v247, ptr %v251, align 1
  %v252 = getelementptr i8, ptr %v221, i64 %v236
  store <8 x float> %v248, ptr %v252, align 1
  %v253 = fmul <8 x float> %v250, %v235
  %v254 = fmul <8 x float> %v250, %v231
  %v255 = fneg <8 x float> %v253
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v249, <8 x float> %v231, <8 x float> %v255)
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v249, <8 x float> %v235, <8 x float> %v254)
  %v258 = getelementptr i8, ptr %v220, i64 %v236
  %v259 = getelementptr i8, ptr %v258, i64 1024
  store <8 x float> %v256, ptr %v259, align 1
  %v260 = getelementptr i8, ptr %v221, i64 %v236
  %v261 = getelementptr i8, ptr %v260, i64 1024
  store <8 x float> %v257, ptr %v261, align 1
  %v262 = add i64 %v225, 1
  br label %head222
done224:
  br label %head263
head263:
  %v266 = phi i64 [ 0, %done224 ], [ %v370, %done270 ]
  %v267 = icmp slt i64 %v266, 2
  br i1 %v267, label %body264, label %done265
body264:
  br label %head268
head268:
  %v271 = phi i64 [ 0, %body264 ], [ %v369, %body269 ]
  %v272 = icmp slt i64 %v271, 4
  br i1 %v272, label %body269, label %done270
body269:
  %v273 = mul i64 %v271, 24
  %v274 = add i64 %v273, 128
  %v275 = getelementptr i8, ptr %v2, i64 %v274
  %v276 = load float, ptr %v275, align 1
  %v277 = insertelement <8 x float> poison, float %v276, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  %v279 = getelementptr i8, ptr %v275, i64 4
  %v280 = load float, ptr %v279, align 1
  %v281 = insertelement <8 x float> poison, float %v280, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = getelementptr i8, ptr %v275, i64 8
  %v284 = load float, ptr %v283, align 1
  %v285 = insertelement <8 x float> poison, float %v284, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = getelementptr i8, ptr %v275, i64 12
  %v288 = load float, ptr %v287, align 1
  %v289 = insertelement <8 x float> poison, float %v288, i64 0
  %v290 = shufflevector <8 x float> %v289, <8 x float> poison, <8 x i32> zeroinitializer
  %v291 = getelementptr i8, ptr %v275, i64 16
  %v292 = load float, ptr %v291, align 1
  %v293 = insertelement <8 x float> poison, float %v292, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = getelementptr i8, ptr %v275, i64 20
  %v296 = load float, ptr %v295, align 1
  %v297 = insertelement <8 x float> poison, float %v296, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = mul i64 %v266, 1024
  %v300 = mul i64 %v271, 64
  %v301 = add i64 %v299, %v300
  %v302 = getelementptr i8, ptr %v220, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 1
  %v304 = getelementptr i8, ptr %v221, i64 %v301
  %v305 = load <8 x float>, ptr %v304, align 1
  %v306 = getelementptr i8, ptr %v220, i64 %v301
  %v307 = getelementptr i8, ptr %v306, i64 256
  %v308 = load <8 x float>, ptr %v307, align 1
  %v309 = getelementptr i8, ptr %v221, i64 %v301
  %v310 = getelementptr i8, ptr %v309, i64 256
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = getelementptr i8, ptr %v220, i64 %v301
  %v313 = getelementptr i8, ptr %v312, i64 512
  %v314 = load <8 x float>, ptr %v313, align 1
  %v315 = getelementptr i8, ptr %v221, i64 %v301
  %v316 = getelementptr i8, ptr %v315, i64 512
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = getelementptr i8, ptr %v220, i64 %v301
  %v319 = getelementptr i8, ptr %v318, i64 768
  %v320 = load <8 x float>, ptr %v319, align 1
  %v321 = getelementptr i8, ptr %v221, i64 %v301
  %v322 = getelementptr i8, ptr %v321, i64 768
  %v323 = load <8 x float>, ptr %v322, align 1
  %v324 = fadd <8 x float> %v303, %v314
  %v325 = fadd <8 x float> %v305, %v317
  %v326 = fsub <8 x float> %v303, %v314
  %v327 = fsub <8 x float> %v305, %v317
  %v328 = fadd <8 x float> %v308, %v320
  %v329 = fadd <8 x float> %v311, %v323
  %v330 = fsub <8 x float> %v308, %v320
  %v331 = fsub <8 x float> %v311, %v323
  %v332 = fadd <8 x float> %v326, %v331
  %v333 = fsub <8 x float> %v327, %v330
  %v334 = fsub <8 x float> %v326, %v331
  %v335 = fadd <8 x float> %v327, %v330
  %v336 = fadd <8 x float> %v324, %v328
  %v337 = fadd <8 x float> %v325, %v329
  %v338 = fsub <8 x float> %v324, %v328
  %v339 = fsub <8 x float> %v325, %v329
  %v340 = getelementptr i8, ptr %v220, i64 %v301
  store <8 x float> %v336, ptr %v340, align 1
  %v341 = getelementptr i8, ptr %v221, i64 %v301
  store <8 x float> %v337, ptr %v341, align 1
  %v342 = fmul <8 x float> %v333, %v282
  %v343 = fmul <8 x float> %v333, %v278
  %v344 = fneg <8 x float> %v342
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v278, <8 x float> %v344)
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v282, <8 x float> %v343)
  %v347 = getelementptr i8, ptr %v220, i64 %v301
  %v348 = getelementptr i8, ptr %v347, i64 256
  store <8 x float> %v345, ptr %v348, align 1
  %v349 = getelementptr i8, ptr %v221, i64 %v301
  %v350 = getelementptr i8, ptr %v349, i64 256
  store <8 x float> %v346, ptr %v350, align 1
  %v351 = fmul <8 x float> %v339, %v290
  %v352 = fmul <8 x float> %v339, %v286
  %v353 = fneg <8 x float> %v351
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v286, <8 x float> %v353)
  %v355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v290, <8 x float> %v352)
  %v356 = getelementptr i8, ptr %v220, i64 %v301
  %v357 = getelementptr i8, ptr %v356, i64 512
  store <8 x float> %v354, ptr %v357, align 1
  %v358 = getelementptr i8, ptr %v221, i64 %v301
  %v359 = getelementptr i8, ptr %v358, i64 512
  store <8 x float> %v355, ptr %v359, align 1
  %v360 = fmul <8 x float> %v335, %v298
  %v361 = fmul <8 x float> %v335, %v294
  %v362 = fneg <8 x float> %v360
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v334, <8 x float> %v294, <8 x float> %v362)
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v334, <8 x float> %v298, <8 x float> %v361)
  %v365 = getelementptr i8, ptr %v220, i64 %v301
  %v366 = getelementptr i8, ptr %v365, i64 768
  store <8 x float> %v363, ptr %v366, align 1
  %v367 = getelementptr i8, ptr %v221, i64 %v301
  %v368 = getelementptr i8, ptr %v367, i64 768
  store <8 x float> %v364, ptr %v368, align 1
  %v369 = add i64 %v271, 1
  br label %head268
done270:
  %v370 = add i64 %v266, 1
  br label %head263
done265:
  %v371 = getelementptr i8, ptr %v212, i64 %v216
  br label %head372
head372:
  %v375 = phi i64 [ 0, %done265 ], [ %v510, %body373 ]
  %v376 = phi <8 x float> [ %v217, %done265 ], [ %v505, %body373 ]
  %v377 = phi <8 x float> [ %v218, %done265 ], [ %v509, %body373 ]
  %v378 = icmp slt i64 %v375, 2048
  br i1 %v378, label %body373, label %done374
body373:
  %v379 = getelementptr i8, ptr %v220, i64 %v375
  %v380 = load <8 x float>, ptr %v379, align 1
  %v381 = getelementptr i8, ptr %v221, i64 %v375
  %v382 = load <8 x float>, ptr %v381, align 1
  %v383 = getelementptr i8, ptr %v220, i64 %v375
  %v384 = getelementptr i8, ptr %v383, i64 64
  %v385 = load <8 x float>, ptr %v384, align 1
  %v386 = getelementptr i8, ptr %v221, i64 %v375
  %v387 = getelementptr i8, ptr %v386, i64 64
  %v388 = load <8 x float>, ptr %v387, align 1
  %v389 = getelementptr i8, ptr %v220, i64 %v375
  %v390 = getelementptr i8, ptr %v389, i64 128
  %v391 = load <8 x float>, ptr %v390, align 1
  %v392 = getelementptr i8, ptr %v221, i64 %v375
  %v393 = getelementptr i8, ptr %v392, i64 128
  %v394 = load <8 x float>, ptr %v393, align 1
  %v395 = getelementptr i8, ptr %v220, i64 %v375
  %v396 = getelementptr i8, ptr %v395, i64 192
  %v397 = load <8 x float>, ptr %v396, align 1
  %v398 = getelementptr i8, ptr %v221, i64 %v375
  %v399 = getelementptr i8, ptr %v398, i64 192
  %v400 = load <8 x float>, ptr %v399, align 1
  %v401 = fadd <8 x float> %v380, %v391
  %v402 = fadd <8 x float> %v382, %v394
  %v403 = fsub <8 x float> %v380, %v391
  %v404 = fsub <8 x float> %v382, %v394
  %v405 = fadd <8 x float> %v385, %v397
  %v406 = fadd <8 x float> %v388, %v400
  %v407 = fsub <8 x float> %v385, %v397
  %v408 = fsub <8 x float> %v388, %v400
  %v409 = fadd <8 x float> %v403, %v408
  %v410 = fsub <8 x float> %v404, %v407
  %v411 = fsub <8 x float> %v403, %v408
  %v412 = fadd <8 x float> %v404, %v407
  %v413 = fadd <8 x float> %v401, %v405
  %v414 = fadd <8 x float> %v402, %v406
  %v415 = fsub <8 x float> %v401, %v405
  %v416 = fsub <8 x float> %v402, %v406
  %v417 = getelementptr i8, ptr %v371, i64 %v375
  %v418 = load <8 x float>, ptr %v417, align 1
  %v419 = getelementptr i8, ptr %v417, i64 32
  %v420 = load <8 x float>, ptr %v419, align 1
  %v421 = fmul <8 x float> %v420, %v414
  %v422 = fmul <8 x float> %v420, %v413
  %v423 = fneg <8 x float> %v421
  %v424 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v418, <8 x float> %v413, <8 x float> %v423)
  %v425 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v418, <8 x float> %v414, <8 x float> %v422)
  %v426 = fmul <8 x float> %v413, %v413
  %v427 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v414, <8 x float> %v414, <8 x float> %v426)
  %v428 = fmul <8 x float> %v424, %v424
  %v429 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v425, <8 x float> %v425, <8 x float> %v428)
  %v430 = getelementptr i8, ptr %v371, i64 %v375
  %v431 = getelementptr i8, ptr %v430, i64 64
  %v432 = load <8 x float>, ptr %v431, align 1
  %v433 = getelementptr i8, ptr %v431, i64 32
  %v434 = load <8 x float>, ptr %v433, align 1
  %v435 = fmul <8 x float> %v434, %v410
  %v436 = fmul <8 x float> %v434, %v409
  %v437 = fneg <8 x float> %v435
  %v438 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v432, <8 x float> %v409, <8 x float> %v437)
  %v439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v432, <8 x float> %v410, <8 x float> %v436)
  %v440 = fmul <8 x float> %v409, %v409
  %v441 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v410, <8 x float> %v410, <8 x float> %v440)
  %v442 = fmul <8 x float> %v438, %v438
  %v443 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v439, <8 x float> %v439, <8 x float> %v442)
  %v444 = getelementptr i8, ptr %v371, i64 %v375
  %v445 = getelementptr i8, ptr %v444, i64 128
  %v446 = load <8 x float>, ptr %v445, align 1
  %v447 = getelementptr i8, ptr %v445, i64 32
  %v448 = load <8 x float>, ptr %v447, align 1
  %v449 = fmul <8 x float> %v448, %v416
  %v450 = fmul <8 x float> %v448, %v415
  %v451 = fneg <8 x float> %v449
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v446, <8 x float> %v415, <8 x float> %v451)
  %v453 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v446, <8 x float> %v416, <8 x float> %v450)
  %v454 = fmul <8 x float> %v415, %v415
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v416, <8 x float> %v416, <8 x float> %v454)
  %v456 = fmul <8 x float> %v452, %v452
  %v457 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v453, <8 x float> %v453, <8 x float> %v456)
  %v458 = getelementptr i8, ptr %v371, i64 %v375
  %v459 = getelementptr i8, ptr %v458, i64 192
  %v460 = load <8 x float>, ptr %v459, align 1
  %v461 = getelementptr i8, ptr %v459, i64 32
  %v462 = load <8 x float>, ptr %v461, align 1
  %v463 = fmul <8 x float> %v462, %v412
  %v464 = fmul <8 x float> %v462, %v411
  %v465 = fneg <8 x float> %v463
  %v466 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v411, <8 x float> %v465)
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v412, <8 x float> %v464)
  %v468 = fmul <8 x float> %v411, %v411
  %v469 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v412, <8 x float> %v412, <8 x float> %v468)
  %v470 = fmul <8 x float> %v466, %v466
  %v471 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v467, <8 x float> %v467, <8 x float> %v470)
  %v472 = fadd <8 x float> %v424, %v452
  %v473 = fadd <8 x float> %v425, %v453
  %v474 = fsub <8 x float> %v424, %v452
  %v475 = fsub <8 x float> %v425, %v453
  %v476 = fadd <8 x float> %v438, %v466
  %v477 = fadd <8 x float> %v439, %v467
  %v478 = fsub <8 x float> %v438, %v466
  %v479 = fsub <8 x float> %v439, %v467
  %v480 = fadd <8 x float> %v474, %v479
  %v481 = fsub <8 x float> %v475, %v478
  %v482 = fsub <8 x float> %v474, %v479
  %v483 = fadd <8 x float> %v475, %v478
  %v484 = fadd <8 x float> %v472, %v476
  %v485 = fadd <8 x float> %v473, %v477
  %v486 = fsub <8 x float> %v472, %v476
  %v487 = fsub <8 x float> %v473, %v477
  %v488 = getelementptr i8, ptr %v220, i64 %v375
  store <8 x float> %v484, ptr %v488, align 1
  %v489 = getelementptr i8, ptr %v221, i64 %v375
  store <8 x float> %v485, ptr %v489, align 1
  %v490 = getelementptr i8, ptr %v220, i64 %v375
  %v491 = getelementptr i8, ptr %v490, i64 64
  store <8 x float> %v482, ptr %v491, align 1
  %v492 = getelementptr i8, ptr %v221, i64 %v375
  %v493 = getelementptr i8, ptr %v492, i64 64
  store <8 x float> %v483, ptr %v493, align 1
  %v494 = getelementptr i8, ptr %v220, i64 %v375
  %v495 = getelementptr i8, ptr %v494, i64 128
  store <8 x float> %v486, ptr %v495, align 1
  %v496 = getelementptr i8, ptr %v221, i64 %v375
  %v497 = getelementptr i8, ptr %v496, i64 128
  store <8 x float> %v487, ptr %v497, align 1
  %v498 = getelementptr i8, ptr %v220, i64 %v375
  %v499 = getelementptr i8, ptr %v498, i64 192
  store <8 x float> %v480, ptr %v499, align 1
  %v500 = getelementptr i8, ptr %v221, i64 %v375
  %v501 = getelementptr i8, ptr %v500, i64 192
  store <8 x float> %v481, ptr %v501, align 1
  %v502 = fadd <8 x float> %v427, %v441
  %v503 = fadd <8 x float> %v455, %v469
  %v504 = fadd <8 x float> %v502, %v503
  %v505 = fadd <8 x float> %v376, %v504
  %v506 = fadd <8 x float> %v429, %v443
  %v507 = fadd <8 x float> %v457, %v471
  %v508 = fadd <8 x float> %v506, %v507
  %v509 = fadd <8 x float> %v377, %v508
  %v510 = add i64 %v375, 256
  br label %head372
done374:
  br label %head511
head511:
  %v514 = phi i64 [ 0, %done374 ], [ %v618, %done518 ]
  %v515 = icmp slt i64 %v514, 2
  br i1 %v515, label %body512, label %done513
body512:
  br label %head516
head516:
  %v519 = phi i64 [ 0, %body512 ], [ %v617, %body517 ]
  %v520 = icmp slt i64 %v519, 4
  br i1 %v520, label %body517, label %done518
body517:
  %v521 = mul i64 %v519, 24
  %v522 = add i64 %v521, 128
  %v523 = getelementptr i8, ptr %v2, i64 %v522
  %v524 = load float, ptr %v523, align 1
  %v525 = insertelement <8 x float> poison, float %v524, i64 0
  %v526 = shufflevector <8 x float> %v525, <8 x float> poison, <8 x i32> zeroinitializer
  %v527 = getelementptr i8, ptr %v523, i64 4
  %v528 = load float, ptr %v527, align 1
  %v529 = insertelement <8 x float> poison, float %v528, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = getelementptr i8, ptr %v523, i64 8
  %v532 = load float, ptr %v531, align 1
  %v533 = insertelement <8 x float> poison, float %v532, i64 0
  %v534 = shufflevector <8 x float> %v533, <8 x float> poison, <8 x i32> zeroinitializer
  %v535 = getelementptr i8, ptr %v523, i64 12
  %v536 = load float, ptr %v535, align 1
  %v537 = insertelement <8 x float> poison, float %v536, i64 0
  %v538 = shufflevector <8 x float> %v537, <8 x float> poison, <8 x i32> zeroinitializer
  %v539 = getelementptr i8, ptr %v523, i64 16
  %v540 = load float, ptr %v539, align 1
  %v541 = insertelement <8 x float> poison, float %v540, i64 0
  %v542 = shufflevector <8 x float> %v541, <8 x float> poison, <8 x i32> zeroinitializer
  %v543 = getelementptr i8, ptr %v523, i64 20
  %v544 = load float, ptr %v543, align 1
  %v545 = insertelement <8 x float> poison, float %v544, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = mul i64 %v514, 1024
  %v548 = mul i64 %v519, 64
  %v549 = add i64 %v547, %v548
  %v550 = getelementptr i8, ptr %v220, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 1
  %v552 = getelementptr i8, ptr %v221, i64 %v549
  %v553 = load <8 x float>, ptr %v552, align 1
  %v554 = getelementptr i8, ptr %v220, i64 %v549
  %v555 = getelementptr i8, ptr %v554, i64 256
  %v556 = load <8 x float>, ptr %v555, align 1
  %v557 = getelementptr i8, ptr %v221, i64 %v549
  %v558 = getelementptr i8, ptr %v557, i64 256
  %v559 = load <8 x float>, ptr %v558, align 1
  %v560 = getelementptr i8, ptr %v220, i64 %v549
  %v561 = getelementptr i8, ptr %v560, i64 512
  %v562 = load <8 x float>, ptr %v561, align 1
  %v563 = getelementptr i8, ptr %v221, i64 %v549
  %v564 = getelementptr i8, ptr %v563, i64 512
  %v565 = load <8 x float>, ptr %v564, align 1
  %v566 = getelementptr i8, ptr %v220, i64 %v549
  %v567 = getelementptr i8, ptr %v566, i64 768
  %v568 = load <8 x float>, ptr %v567, align 1
  %v569 = getelementptr i8, ptr %v221, i64 %v549
  %v570 = getelementptr i8, ptr %v569, i64 768
  %v571 = load <8 x float>, ptr %v570, align 1
  %v572 = fmul <8 x float> %v559, %v530
  %v573 = fmul <8 x float> %v559, %v526
  %v574 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v556, <8 x float> %v526, <8 x float> %v572)
  %v575 = fneg <8 x float> %v530
  %v576 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v556, <8 x float> %v575, <8 x float> %v573)
  %v577 = fmul <8 x float> %v565, %v538
  %v578 = fmul <8 x float> %v565, %v534
  %v579 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v562, <8 x float> %v534, <8 x float> %v577)
  %v580 = fneg <8 x float> %v538
  %v581 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v562, <8 x float> %v580, <8 x float> %v578)
  %v582 = fmul <8 x float> %v571, %v546
  %v583 = fmul <8 x float> %v571, %v542
  %v584 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v568, <8 x float> %v542, <8 x float> %v582)
  %v585 = fneg <8 x float> %v546
  %v586 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v568, <8 x float> %v585, <8 x float> %v583)
  %v587 = fadd <8 x float> %v551, %v579
  %v588 = fadd <8 x float> %v553, %v581
  %v589 = fsub <8 x float> %v551, %v579
  %v590 = fsub <8 x float> %v553, %v581
  %v591 = fadd <8 x float> %v574, %v584
  %v592 = fadd <8 x float> %v576, %v586
  %v593 = fsub <8 x float> %v574, %v584
  %v594 = fsub <8 x float> %v576, %v586
  %v595 = fadd <8 x float> %v589, %v594
  %v596 = fsub <8 x float> %v590, %v593
  %v597 = fsub <8 x float> %v589, %v594
  %v598 = fadd <8 x float> %v590, %v593
  %v599 = fadd <8 x float> %v587, %v591
  %v600 = fadd <8 x float> %v588, %v592
  %v601 = fsub <8 x float> %v587, %v591
  %v602 = fsub <8 x float> %v588, %v592
  %v603 = getelementptr i8, ptr %v220, i64 %v549
  store <8 x float> %v599, ptr %v603, align 1
  %v604 = getelementptr i8, ptr %v221, i64 %v549
  store <8 x float> %v600, ptr %v604, align 1
  %v605 = getelementptr i8, ptr %v220, i64 %v549
  %v606 = getelementptr i8, ptr %v605, i64 256
  store <8 x float> %v597, ptr %v606, align 1
  %v607 = getelementptr i8, ptr %v221, i64 %v549
  %v608 = getelementptr i8, ptr %v607, i64 256
  store <8 x float> %v598, ptr %v608, align 1
  %v609 = getelementptr i8, ptr %v220, i64 %v549
  %v610 = getelementptr i8, ptr %v609, i64 512
  store <8 x float> %v601, ptr %v610, align 1
  %v611 = getelementptr i8, ptr %v221, i64 %v549
  %v612 = getelementptr i8, ptr %v611, i64 512
  store <8 x float> %v602, ptr %v612, align 1
  %v613 = getelementptr i8, ptr %v220, i64 %v549
  %v614 = getelementptr i8, ptr %v613, i64 768
  store <8 x float> %v595, ptr %v614, align 1
  %v615 = getelementptr i8, ptr %v221, i64 %v549
  %v616 = getelementptr i8, ptr %v615, i64 768
  store <8 x float> %v596, ptr %v616, align 1
  %v617 = add i64 %v519, 1
  br label %head516
done518:
  %v618 = add i64 %v514, 1
  br label %head511
done513:
  br label %head619
head619:
  %v622 = phi i64 [ 0, %done513 ], [ %v659, %body620 ]
  %v623 = icmp slt i64 %v622, 16
  br i1 %v623, label %body620, label %done621
body620:
  %v624 = mul i64 %v622, 8
  %v625 = getelementptr i8, ptr %v2, i64 %v624
  %v626 = load float, ptr %v625, align 1
  %v627 = insertelement <8 x float> poison, float %v626, i64 0
  %v628 = shufflevector <8 x float> %v627, <8 x float> poison, <8 x i32> zeroinitializer
  %v629 = getelementptr i8, ptr %v625, i64 4
  %v630 = load float, ptr %v629, align 1
  %v631 = insertelement <8 x float> poison, float %v630, i64 0
  %v632 = shufflevector <8 x float> %v631, <8 x float> poison, <8 x i32> zeroinitializer
  %v633 = mul i64 %v622, 64
  %v634 = getelementptr i8, ptr %v220, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 1
  %v636 = getelementptr i8, ptr %v221, i64 %v633
  %v637 = load <8 x float>, ptr %v636, align 1
  %v638 = getelementptr i8, ptr %v220, i64 %v633
  %v639 = getelementptr i8, ptr %v638, i64 1024
  %v640 = load <8 x float>, ptr %v639, align 1
  %v641 = getelementptr i8, ptr %v221, i64 %v633
  %v642 = getelementptr i8, ptr %v641, i64 1024
  %v643 = load <8 x float>, ptr %v642, align 1
  %v644 = fmul <8 x float> %v643, %v632
  %v645 = fmul <8 x float> %v643, %v628
  %v646 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v640, <8 x float> %v628, <8 x float> %v644)
  %v647 = fneg <8 x float> %v632
  %v648 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v640, <8 x float> %v647, <8 x float> %v645)
  %v649 = fadd <8 x float> %v635, %v646
  %v650 = fadd <8 x float> %v637, %v648
  %v651 = fsub <8 x float> %v635, %v646
  %v652 = fsub <8 x float> %v637, %v648
  %v653 = getelementptr i8, ptr %v220, i64 %v633
  store <8 x float> %v649, ptr %v653, align 1
  %v654 = getelementptr i8, ptr %v221, i64 %v633
  store <8 x float> %v650, ptr %v654, align 1
  %v655 = getelementptr i8, ptr %v220, i64 %v633
  %v656 = getelementptr i8, ptr %v655, i64 1024
  store <8 x float> %v651, ptr %v656, align 1
  %v657 = getelementptr i8, ptr %v221, i64 %v633
  %v658 = getelementptr i8, ptr %v657, i64 1024
  store <8 x float> %v652, ptr %v658, align 1
  %v659 = add i64 %v622, 1
  br label %head619
done621:
  %v660 = add i64 %v216, 2048
  br label %head213
done215:
  br label %head661
head661:
  %v664 = phi i64 [ 0, %done215 ], [ %v765, %body662 ]
  %v665 = icmp slt i64 %v664, 32
  br i1 %v665, label %body662, label %done663
body662:
  %v666 = mul i64 %v664, 64
  %v667 = getelementptr i8, ptr %p3, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 1
  %v669 = getelementptr i8, ptr %v667, i64 32
  %v670 = load <8 x float>, ptr %v669, align 1
  %v671 = getelementptr i8, ptr %v667, i64 64
  %v672 = load <8 x float>, ptr %v671, align 1
  %v673 = getelementptr i8, ptr %v671, i64 32
  %v674 = load <8 x float>, ptr %v673, align 1
  %v675 = getelementptr i8, ptr %v667, i64 128
  %v676 = load <8 x float>, ptr %v675, align 1
  %v677 = getelementptr i8, ptr %v675, i64 32
  %v678 = load <8 x float>, ptr %v677, align 1
  %v679 = getelementptr i8, ptr %v667, i64 192
  %v680 = load <8 x float>, ptr %v679, align 1
  %v681 = getelementptr i8, ptr %v679, i64 32
  %v682 = load <8 x float>, ptr %v681, align 1
  %v683 = getelementptr i8, ptr %v667, i64 256
  %v684 = load <8 x float>, ptr %v683, align 1
  %v685 = getelementptr i8, ptr %v683, i64 32
  %v686 = load <8 x float>, ptr %v685, align 1
  %v687 = getelementptr i8, ptr %v667, i64 320
  %v688 = load <8 x float>, ptr %v687, align 1
  %v689 = getelementptr i8, ptr %v687, i64 32
  %v690 = load <8 x float>, ptr %v689, align 1
  %v691 = getelementptr i8, ptr %v667, i64 384
  %v692 = load <8 x float>, ptr %v691, align 1
  %v693 = getelementptr i8, ptr %v691, i64 32
  %v694 = load <8 x float>, ptr %v693, align 1
  %v695 = getelementptr i8, ptr %v667, i64 448
  %v696 = load <8 x float>, ptr %v695, align 1
  %v697 = getelementptr i8, ptr %v695, i64 32
  %v698 = load <8 x float>, ptr %v697, align 1
  %v699 = mul i64 %v664, 4
  %v700 = getelementptr i8, ptr %v11, i64 %v699
  %v701 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v702 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v703 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v704 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v705 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v706 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v707 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v708 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v709 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v710 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v711 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v712 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v705, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v714 = shufflevector <8 x float> %v705, <8 x float> %v707, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v706, <8 x float> %v708, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v716 = shufflevector <8 x float> %v706, <8 x float> %v708, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v722 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v724 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v717, ptr %v700, align 1
  %v725 = getelementptr i8, ptr %v700, i64 192
  store <8 x float> %v719, ptr %v725, align 1
  %v726 = getelementptr i8, ptr %v700, i64 384
  store <8 x float> %v721, ptr %v726, align 1
  %v727 = getelementptr i8, ptr %v700, i64 576
  store <8 x float> %v723, ptr %v727, align 1
  %v728 = getelementptr i8, ptr %v700, i64 768
  store <8 x float> %v718, ptr %v728, align 1
  %v729 = getelementptr i8, ptr %v700, i64 960
  store <8 x float> %v720, ptr %v729, align 1
  %v730 = getelementptr i8, ptr %v700, i64 1152
  store <8 x float> %v722, ptr %v730, align 1
  %v731 = getelementptr i8, ptr %v700, i64 1344
  store <8 x float> %v724, ptr %v731, align 1
  %v732 = mul i64 %v664, 4
  %v733 = getelementptr i8, ptr %v12, i64 %v732
  %v734 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v735 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v736 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v737 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v738 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v739 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v740 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v741 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v742 = shufflevector <8 x float> %v734, <8 x float> %v736, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v743 = shufflevector <8 x float> %v734, <8 x float> %v736, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v744 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v745 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v746 = shufflevector <8 x float> %v738, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v747 = shufflevector <8 x float> %v738, <8 x float> %v740, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v748 = shufflevector <8 x float> %v739, <8 x float> %v741, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v749 = shufflevector <8 x float> %v739, <8 x float> %v741, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v750 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v751 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v753 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v755 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v757 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v750, ptr %v733, align 1
  %v758 = getelementptr i8, ptr %v733, i64 192
  store <8 x float> %v752, ptr %v758, align 1
  %v759 = getelementptr i8, ptr %v733, i64 384
  store <8 x float> %v754, ptr %v759, align 1
  %v760 = getelementptr i8, ptr %v733, i64 576
  store <8 x float> %v756, ptr %v760, align 1
  %v761 = getelementptr i8, ptr %v733, i64 768
  store <8 x float> %v751, ptr %v761, align 1
  %v762 = getelementptr i8, ptr %v733, i64 960
  store <8 x float> %v753, ptr %v762, align 1
  %v763 = getelementptr i8, ptr %v733, i64 1152
  store <8 x float> %v755, ptr %v763, align 1
  %v764 = getelementptr i8, ptr %v733, i64 1344
  store <8 x float> %v757, ptr %v764, align 1
  %v765 = add i64 %v664, 8
  br label %head661
done663:
  %v766 = add i64 %v6, 8
  br label %head3
done5:
  store <8 x float> %v7, ptr %p6, align 1
  %v767 = getelementptr i8, ptr %p6, i64 32
  store <8 x float> %v8, ptr %v767, align 1
  ret void
}
define internal void @forward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v360, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v359, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v358, %done24 ]
  %v15 = icmp slt i64 %v14, 128
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = mul i64 %v4, 4608
  %v17 = mul i64 %v9, 192
  %v18 = add i64 %v16, %v17
  %v19 = add i64 %v18, %v14
  %v20 = getelementptr i8, ptr %p0, i64 %v19
  %v21 = getelementptr i8, ptr %p1, i64 %v19
  br label %head22
head22:
  %v25 = phi i64 [ 0, %body12 ], [ %v357, %done236 ]
  %v26 = icmp slt i64 %v25, 4608
  br i1 %v26, label %body23, label %done24
body23:
  br label %head27
head27:
  %v30 = phi i64 [ 0, %body23 ], [ %v154, %body28 ]
  %v31 = icmp slt i64 %v30, 8
  br i1 %v31, label %body28, label %done29
body28:
  %v32 = mul i64 %v30, 16
  %v33 = getelementptr i8, ptr %p2, i64 %v32
  %v34 = load float, ptr %v33, align 1
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr i8, ptr %v33, i64 4
  %v38 = load float, ptr %v37, align 1
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = getelementptr i8, ptr %v33, i64 8
  %v42 = load float, ptr %v41, align 1
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = getelementptr i8, ptr %v33, i64 12
  %v46 = load float, ptr %v45, align 1
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul i64 %v30, 192
  %v50 = getelementptr i8, ptr %v20, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 1
  %v52 = getelementptr i8, ptr %v21, i64 %v49
  %v53 = load <8 x float>, ptr %v52, align 1
  %v54 = getelementptr i8, ptr %v20, i64 %v49
  %v55 = getelementptr i8, ptr %v54, i64 1536
  %v56 = load <8 x float>, ptr %v55, align 1
  %v57 = getelementptr i8, ptr %v21, i64 %v49
  %v58 = getelementptr i8, ptr %v57, i64 1536
  %v59 = load <8 x float>, ptr %v58, align 1
  %v60 = getelementptr i8, ptr %v20, i64 %v49
  %v61 = getelementptr i8, ptr %v60, i64 3072
  %v62 = load <8 x float>, ptr %v61, align 1
  %v63 = getelementptr i8, ptr %v21, i64 %v49
  %v64 = getelementptr i8, ptr %v63, i64 3072
  %v65 = load <8 x float>, ptr %v64, align 1
  %v66 = fadd <8 x float> %v56, %v62
  %v67 = fadd <8 x float> %v59, %v65
  %v68 = fsub <8 x float> %v56, %v62
  %v69 = fsub <8 x float> %v59, %v65
  %v70 = fadd <8 x float> %v51, %v66
  %v71 = fadd <8 x float> %v53, %v67
  %v72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v66, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v51)
  %v73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v67, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v53)
  %v74 = fmul <8 x float> %v68, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v75 = fmul <8 x float> %v69, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v76 = fadd <8 x float> %v72, %v75
  %v77 = fsub <8 x float> %v73, %v74
  %v78 = fsub <8 x float> %v72, %v75
  %v79 = fadd <8 x float> %v73, %v74
  %v80 = getelementptr i8, ptr %v20, i64 %v49
  store <8 x float> %v70, ptr %v80, align 1
  %v81 = getelementptr i8, ptr %v21, i64 %v49
  store <8 x float> %v71, ptr %v81, align 1
  %v82 = fmul <8 x float> %v77, %v40
  %v83 = fmul <8 x float> %v77, %v36
  %v84 = fneg <8 x float> %v82
  %v85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v76, <8 x float> %v36, <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v76, <8 x float> %v40, <8 x float> %v83)
  %v87 = getelementptr i8, ptr %v20, i64 %v49
  %v88 = getelementptr i8, ptr %v87, i64 1536
  store <8 x float> %v85, ptr %v88, align 1
  %v89 = getelementptr i8, ptr %v21, i64 %v49
  %v90 = getelementptr i8, ptr %v89, i64 1536
  store <8 x float> %v86, ptr %v90, align 1
  %v91 = fmul <8 x float> %v79, %v48
  %v92 = fmul <8 x float> %v79, %v44
  %v93 = fneg <8 x float> %v91
  %v94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v78, <8 x float> %v44, <8 x float> %v93)
  %v95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v78, <8 x float> %v48, <8 x float> %v92)
  %v96 = getelementptr i8, ptr %v20, i64 %v49
  %v97 = getelementptr i8, ptr %v96, i64 3072
  store <8 x float> %v94, ptr %v97, align 1
  %v98 = getelementptr i8, ptr %v21, i64 %v49
  %v99 = getelementptr i8, ptr %v98, i64 3072
  store <8 x float> %v95, ptr %v99, align 1
  %v100 = getelementptr i8, ptr %v20, i64 %v49
  %v101 = getelementptr i8, ptr %v100, i64 32
  %v102 = load <8 x float>, ptr %v101, align 1
  %v103 = getelementptr i8, ptr %v21, i64 %v49
  %v104 = getelementptr i8, ptr %v103, i64 32
  %v105 = load <8 x float>, ptr %v104, align 1
  %v106 = getelementptr i8, ptr %v20, i64 %v49
  %v107 = getelementptr i8, ptr %v106, i64 1568
  %v108 = load <8 x float>, ptr %v107, align 1
  %v109 = getelementptr i8, ptr %v21, i64 %v49
  %v110 = getelementptr i8, ptr %v109, i64 1568
  %v111 = load <8 x float>, ptr %v110, align 1
  %v112 = getelementptr i8, ptr %v20, i64 %v49
  %v113 = getelementptr i8, ptr %v112, i64 3104
  %v114 = load <8 x float>, ptr %v113, align 1
  %v115 = getelementptr i8, ptr %v21, i64 %v49
  %v116 = getelementptr i8, ptr %v115, i64 3104
  %v117 = load <8 x float>, ptr %v116, align 1
  %v118 = fadd <8 x float> %v108, %v114
  %v119 = fadd <8 x float> %v111, %v117
  %v120 = fsub <8 x float> %v108, %v114
  %v121 = fsub <8 x float> %v111, %v117
  %v122 = fadd <8 x float> %v102, %v118
  %v123 = fadd <8 x float> %v105, %v119
  %v124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v118, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v102)
  %v125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v105)
  %v126 = fmul <8 x float> %v120, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v127 = fmul <8 x float> %v121, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v128 = fadd <8 x float> %v124, %v127
  %v129 = fsub <8 x float> %v125, %v126
  %v130 = fsub <8 x float> %v124, %v127
  %v131 = fadd <8 x float> %v125, %v126
  %v132 = getelementptr i8, ptr %v20, i64 %v49
  %v133 = getelementptr i8, ptr %v132, i64 32
  store <8 x float> %v122, ptr %v133, align 1
  %v134 = getelementptr i8, ptr %v21, i64 %v49
  %v135 = getelementptr i8, ptr %v134, i64 32
  store <8 x float> %v123, ptr %v135, align 1
  %v136 = fmul <8 x float> %v129, %v40
  %v137 = fmul <8 x float> %v129, %v36
  %v138 = fneg <8 x float> %v136
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v36, <8 x float> %v138)
  %v140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v40, <8 x float> %v137)
  %v141 = getelementptr i8, ptr %v20, i64 %v49
  %v142 = getelementptr i8, ptr %v141, i64 1568
  store <8 x float> %v139, ptr %v142, align 1
  %v143 = getelementptr i8, ptr %v21, i64 %v49
  %v144 = getelementptr i8, ptr %v143, i64 1568
  store <8 x float> %v140, ptr %v144, align 1
  %v145 = fmul <8 x float> %v131, %v48
  %v146 = fmul <8 x float> %v131, %v44
  %v147 = fneg <8 x float> %v145
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v130, <8 x float> %v44, <8 x float> %v147)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v130, <8 x float> %v48, <8 x float> %v146)
  %v150 = getelementptr i8, ptr %v20, i64 %v49
  %v151 = getelementptr i8, ptr %v150, i64 3104
  store <8 x float> %v148, ptr %v151, align 1
  %v152 = getelementptr i8, ptr %v21, i64 %v49
  %v153 = getelementptr i8, ptr %v152, i64 3104
  store <8 x float> %v149, ptr %v153, align 1
  %v154 = add i64 %v30, 1
  br label %head27
done29:
  br label %head155
head155:
  %v158 = phi i64 [ 0, %done29 ], [ %v233, %done162 ]
  %v159 = icmp slt i64 %v158, 3
  br i1 %v159, label %body156, label %done157
body156:
  br label %head160
head160:
  %v163 = phi i64 [ 0, %body156 ], [ %v232, %body161 ]
  %v164 = icmp slt i64 %v163, 4
  br i1 %v164, label %body161, label %done162
body161:
  %v165 = mul i64 %v163, 8
  %v166 = add i64 %v165, 128
  %v167 = getelementptr i8, ptr %p2, i64 %v166
  %v168 = load float, ptr %v167, align 1
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = getelementptr i8, ptr %v167, i64 4
  %v172 = load float, ptr %v171, align 1
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = mul i64 %v158, 1536
  %v176 = mul i64 %v163, 192
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr i8, ptr %v20, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 1
  %v180 = getelementptr i8, ptr %v21, i64 %v177
  %v181 = load <8 x float>, ptr %v180, align 1
  %v182 = getelementptr i8, ptr %v20, i64 %v177
  %v183 = getelementptr i8, ptr %v182, i64 768
  %v184 = load <8 x float>, ptr %v183, align 1
  %v185 = getelementptr i8, ptr %v21, i64 %v177
  %v186 = getelementptr i8, ptr %v185, i64 768
  %v187 = load <8 x float>, ptr %v186, align 1
  %v188 = fadd <8 x float> %v179, %v184
  %v189 = fadd <8 x float> %v181, %v187
  %v190 = fsub <8 x float> %v179, %v184
  %v191 = fsub <8 x float> %v181, %v187
  %v192 = getelementptr i8, ptr %v20, i64 %v177
  store <8 x float> %v188, ptr %v192, align 1
  %v193 = getelementptr i8, ptr %v21, i64 %v177
  store <8 x float> %v189, ptr %v193, align 1
  %v194 = fmul <8 x float> %v191, %v174
  %v195 = fmul <8 x float> %v191, %v170
  %v196 = fneg <8 x float> %v194
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v196)
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v174, <8 x float> %v195)
  %v199 = getelementptr i8, ptr %v20, i64 %v177
  %v200 = getelementptr i8, ptr %v199, i64 768
  store <8 x float> %v197, ptr %v200, align 1
  %v201 = getelementptr i8, ptr %v21, i64 %v177
  %v202 = getelementptr i8, ptr %v201, i64 768
  store <8 x float> %v198, ptr %v202, align 1
  %v203 = getelementptr i8, ptr %v20, i64 %v177
  %v204 = getelementptr i8, ptr %v203, i64 32
  %v205 = load <8 x float>, ptr %v204, align 1
  %v206 = getelementptr i8, ptr %v21, i64 %v177
  %v207 = getelementptr i8, ptr %v206, i64 32
  %v208 = load <8 x float>, ptr %v207, align 1
  %v209 = getelementptr i8, ptr %v20, i64 %v177
  %v210 = getelementptr i8, ptr %v209, i64 800
  %v211 = load <8 x float>, ptr %v210, align 1
  %v212 = getelementptr i8, ptr %v21, i64 %v177
  %v213 = getelementptr i8, ptr %v212, i64 800
  %v214 = load <8 x float>, ptr %v213, align 1
  %v215 = fadd <8 x float> %v205, %v211
  %v216 = fadd <8 x float> %v208, %v214
  %v217 = fsub <8 x float> %v205, %v211
  %v218 = fsub <8 x float> %v208, %v214
  %v219 = getelementptr i8, ptr %v20, i64 %v177
  %v220 = getelementptr i8, ptr %v219, i64 32
  store <8 x float> %v215, ptr %v220, align 1
  %v221 = getelementptr i8, ptr %v21, i64 %v177
  %v222 = getelementptr i8, ptr %v221, i64 32
  store <8 x float> %v216, ptr %v222, align 1
  %v223 = fmul <8 x float> %v218, %v174
  %v224 = fmul <8 x float> %v218, %v170
  %v225 = fneg <8 x float> %v223
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v170, <8 x float> %v225)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v174, <8 x float> %v224)
  %v228 = getelementptr i8, ptr %v20, i64 %v177
  %v229 = getelementptr i8, ptr %v228, i64 800
  store <8 x float> %v226, ptr %v229, align 1
  %v230 = getelementptr i8, ptr %v21, i64 %v177
  %v231 = getelementptr i8, ptr %v230, i64 800
  store <8 x float> %v227, ptr %v231, align 1
  %v232 = add i64 %v163, 1
  br label %head160
done162:
  %v233 = add i64 %v158, 1
  br label %head155
done157:
  br label %head234
head234:
  %v237 = phi i64 [ 0, %done157 ], [ %v356, %done241 ]
  %v238 = icmp slt i64 %v237, 1
  br i1 %v238, label %body235, label %done236
body235:
  br label %head239
head239:
  %v242 = phi i64 [ 0, %body235 ], [ %v355, %body240 ]
  %v243 = icmp slt i64 %v242, 6
  br i1 %v243, label %body240, label %done241
body240:
  %v244 = mul i64 %v242, 768
  %v245 = mul i64 %v237, 192
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr i8, ptr %v20, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v21, i64 %v246
  %v250 = load <8 x float>, ptr %v249, align 1
  %v251 = getelementptr i8, ptr %v20, i64 %v246
  %v252 = getelementptr i8, ptr %v251, i64 192
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = getelementptr i8, ptr %v21, i64 %v246
  %v255 = getelementptr i8, ptr %v254, i64 192
  %v256 = load <8 x float>, ptr %v255, align 1
  %v257 = getelementptr i8, ptr %v20, i64 %v246
  %v258 = getelementptr i8, ptr %v257, i64 384
  %v259 = load <8 x float>, ptr %v258, align 1
  %v260 = getelementptr i8, ptr %v21, i64 %v246
  %v261 = getelementptr i8, ptr %v260, i64 384
  %v262 = load <8 x float>, ptr %v261, align 1
  %v263 = getelementptr i8, ptr %v20, i64 %v246
  %v264 = getelementptr i8, ptr %v263, i64 576
  %v265 = load <8 x float>, ptr %v264, align 1
  %v266 = getelementptr i8, ptr %v21, i64 %v246
  %v267 = getelementptr i8, ptr %v266, i64 576
  %v268 = load <8 x float>, ptr %v267, align 1
  %v269 = fadd <8 x float> %v248, %v259
  %v270 = fadd <8 x float> %v250, %v262
  %v271 = fsub <8 x float> %v248, %v259
  %v272 = fsub <8 x float> %v250, %v262
  %v273 = fadd <8 x float> %v253, %v265
  %v274 = fadd <8 x float> %v256, %v268
  %v275 = fsub <8 x float> %v253, %v265
  %v276 = fsub <8 x float> %v256, %v268
  %v277 = fadd <8 x float> %v271, %v276
  %v278 = fsub <8 x float> %v272, %v275
  %v279 = fsub <8 x float> %v271, %v276
  %v280 = fadd <8 x float> %v272, %v275
  %v281 = fadd <8 x float> %v269, %v273
  %v282 = fadd <8 x float> %v270, %v274
  %v283 = fsub <8 x float> %v269, %v273
  %v284 = fsub <8 x float> %v270, %v274
  %v285 = getelementptr i8, ptr %v20, i64 %v246
  store <8 x float> %v281, ptr %v285, align 1
  %v286 = getelementptr i8, ptr %v21, i64 %v246
  store <8 x float> %v282, ptr %v286, align 1
  %v287 = getelementptr i8, ptr %v20, i64 %v246
  %v288 = getelementptr i8, ptr %v287, i64 192
  store <8 x float> %v277, ptr %v288, align 1
  %v289 = getelementptr i8, ptr %v21, i64 %v246
  %v290 = getelementptr i8, ptr %v289, i64 192
  store <8 x float> %v278, ptr %v290, align 1
  %v291 = getelementptr i8, ptr %v20, i64 %v246
  %v292 = getelementptr i8, ptr %v291, i64 384
  store <8 x float> %v283, ptr %v292, align 1
  %v293 = getelementptr i8, ptr %v21, i64 %v246
  %v294 = getelementptr i8, ptr %v293, i64 384
  store <8 x float> %v284, ptr %v294, align 1
  %v295 = getelementptr i8, ptr %v20, i64 %v246
  %v296 = getelementptr i8, ptr %v295, i64 576
  store <8 x float> %v279, ptr %v296, align 1
  %v297 = getelementptr i8, ptr %v21, i64 %v246
  %v298 = getelementptr i8, ptr %v297, i64 576
  store <8 x float> %v280, ptr %v298, align 1
  %v299 = getelementptr i8, ptr %v20, i64 %v246
  %v300 = getelementptr i8, ptr %v299, i64 32
  %v301 = load <8 x float>, ptr %v300, align 1
  %v302 = getelementptr i8, ptr %v21, i64 %v246
  %v303 = getelementptr i8, ptr %v302, i64 32
  %v304 = load <8 x float>, ptr %v303, align 1
  %v305 = getelementptr i8, ptr %v20, i64 %v246
  %v306 = getelementptr i8, ptr %v305, i64 224
  %v307 = load <8 x float>, ptr %v306, align 1
  %v308 = getelementptr i8, ptr %v21, i64 %v246
  %v309 = getelementptr i8, ptr %v308, i64 224
  %v310 = load <8 x float>, ptr %v309, align 1
  %v311 = getelementptr i8, ptr %v20, i64 %v246
  %v312 = getelementptr i8, ptr %v311, i64 416
  %v313 = load <8 x float>, ptr %v312, align 1
  %v314 = getelementptr i8, ptr %v21, i64 %v246
  %v315 = getelementptr i8, ptr %v314, i64 416
  %v316 = load <8 x float>, ptr %v315, align 1
  %v317 = getelementptr i8, ptr %v20, i64 %v246
  %v318 = getelementptr i8, ptr %v317, i64 608
  %v319 = load <8 x float>, ptr %v318, align 1
  %v320 = getelementptr i8, ptr %v21, i64 %v246
  %v321 = getelementptr i8, ptr %v320, i64 608
  %v322 = load <8 x float>, ptr %v321, align 1
  %v323 = fadd <8 x float> %v301, %v313
  %v324 = fadd <8 x float> %v304, %v316
  %v325 = fsub <8 x float> %v301, %v313
  %v326 = fsub <8 x float> %v304, %v316
  %v327 = fadd <8 x float> %v307, %v319
  %v328 = fadd <8 x float> %v310, %v322
  %v329 = fsub <8 x float> %v307, %v319
  %v330 = fsub <8 x float> %v310, %v322
  %v331 = fadd <8 x float> %v325, %v330
  %v332 = fsub <8 x float> %v326, %v329
  %v333 = fsub <8 x float> %v325, %v330
  %v334 = fadd <8 x float> %v326, %v329
  %v335 = fadd <8 x float> %v323, %v327
  %v336 = fadd <8 x float> %v324, %v328
  %v337 = fsub <8 x float> %v323, %v327
  %v338 = fsub <8 x float> %v324, %v328
  %v339 = getelementptr i8, ptr %v20, i64 %v246
  %v340 = getelementptr i8, ptr %v339, i64 32
  store <8 x float> %v335, ptr %v340, align 1
  %v341 = getelementptr i8, ptr %v21, i64 %v246
  %v342 = getelementptr i8, ptr %v341, i64 32
  store <8 x float> %v336, ptr %v342, align 1
  %v343 = getelementptr i8, ptr %v20, i64 %v246
  %v344 = getelementptr i8, ptr %v343, i64 224
  store <8 x float> %v331, ptr %v344, align 1
  %v345 = getelementptr i8, ptr %v21, i64 %v246
  %v346 = getelementptr i8, ptr %v345, i64 224
  store <8 x float> %v332, ptr %v346, align 1
  %v347 = getelementptr i8, ptr %v20, i64 %v246
  %v348 = getelementptr i8, ptr %v347, i64 416
  store <8 x float> %v337, ptr %v348, align 1
  %v349 = getelementptr i8, ptr %v21, i64 %v246
  %v350 = getelementptr i8, ptr %v349, i64 416
  store <8 x float> %v338, ptr %v350, align 1
  %v351 = getelementptr i8, ptr %v20, i64 %v246
  %v352 = getelementptr i8, ptr %v351, i64 608
  store <8 x float> %v333, ptr %v352, align 1
  %v353 = getelementptr i8, ptr %v21, i64 %v246
  %v354 = getelementptr i8, ptr %v353, i64 608
  store <8 x float> %v334, ptr %v354, align 1
  %v355 = add i64 %v242, 1
  br label %head239
done241:
  %v356 = add i64 %v237, 1
  br label %head234
done236:
  %v357 = add i64 %v25, 4608
  br label %head22
done24:
  %v358 = add i64 %v14, 64
  br label %head11
done13:
  %v359 = add i64 %v9, 1
  br label %head6
done8:
  %v360 = add i64 %v4, 1
  br label %head1
done3:
  ret void
}
define internal void @backward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v360, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v359, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v358, %done24 ]
  %v15 = icmp slt i64 %v14, 128
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = mul i64 %v4, 4608
  %v17 = mul i64 %v9, 192
  %v18 = add i64 %v16, %v17
  %v19 = add i64 %v18, %v14
  %v20 = getelementptr i8, ptr %p0, i64 %v19
  %v21 = getelementptr i8, ptr %p1, i64 %v19
  br label %head22
head22:
  %v25 = phi i64 [ 0, %body12 ], [ %v357, %done231 ]
  %v26 = icmp slt i64 %v25, 4608
  br i1 %v26, label %body23, label %done24
body23:
  br label %head27
head27:
  %v30 = phi i64 [ 0, %body23 ], [ %v149, %done34 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %body28, label %done29
body28:
  br label %head32
head32:
  %v35 = phi i64 [ 0, %body28 ], [ %v148, %body33 ]
  %v36 = icmp slt i64 %v35, 6
  br i1 %v36, label %body33, label %done34
body33:
  %v37 = mul i64 %v35, 768
  %v38 = mul i64 %v30, 192
  %v39 = add i64 %v37, %v38
  %v40 = getelementptr i8, ptr %v20, i64 %v39
  %v41 = load <8 x float>, ptr %v40, align 1
  %v42 = getelementptr i8, ptr %v21, i64 %v39
  %v43 = load <8 x float>, ptr %v42, align 1
  %v44 = getelementptr i8, ptr %v20, i64 %v39
  %v45 = getelementptr i8, ptr %v44, i64 192
  %v46 = load <8 x float>, ptr %v45, align 1
  %v47 = getelementptr i8, ptr %v21, i64 %v39
  %v48 = getelementptr i8, ptr %v47, i64 192
  %v49 = load <8 x float>, ptr %v48, align 1
  %v50 = getelementptr i8, ptr %v20, i64 %v39
  %v51 = getelementptr i8, ptr %v50, i64 384
  %v52 = load <8 x float>, ptr %v51, align 1
  %v53 = getelementptr i8, ptr %v21, i64 %v39
  %v54 = getelementptr i8, ptr %v53, i64 384
  %v55 = load <8 x float>, ptr %v54, align 1
  %v56 = getelementptr i8, ptr %v20, i64 %v39
  %v57 = getelementptr i8, ptr %v56, i64 576
  %v58 = load <8 x float>, ptr %v57, align 1
  %v59 = getelementptr i8, ptr %v21, i64 %v39
  %v60 = getelementptr i8, ptr %v59, i64 576
  %v61 = load <8 x float>, ptr %v60, align 1
  %v62 = fadd <8 x float> %v41, %v52
  %v63 = fadd <8 x float> %v43, %v55
  %v64 = fsub <8 x float> %v41, %v52
  %v65 = fsub <8 x float> %v43, %v55
  %v66 = fadd <8 x float> %v46, %v58
  %v67 = fadd <8 x float> %v49, %v61
  %v68 = fsub <8 x float> %v46, %v58
  %v69 = fsub <8 x float> %v49, %v61
  %v70 = fadd <8 x float> %v64, %v69
  %v71 = fsub <8 x float> %v65, %v68
  %v72 = fsub <8 x float> %v64, %v69
  %v73 = fadd <8 x float> %v65, %v68
  %v74 = fadd <8 x float> %v62, %v66
  %v75 = fadd <8 x float> %v63, %v67
  %v76 = fsub <8 x float> %v62, %v66
  %v77 = fsub <8 x float> %v63, %v67
  %v78 = getelementptr i8, ptr %v20, i64 %v39
  store <8 x float> %v74, ptr %v78, align 1
  %v79 = getelementptr i8, ptr %v21, i64 %v39
  store <8 x float> %v75, ptr %v79, align 1
  %v80 = getelementptr i8, ptr %v20, i64 %v39
  %v81 = getelementptr i8, ptr %v80, i64 192
  store <8 x float> %v72, ptr %v81, align 1
  %v82 = getelementptr i8, ptr %v21, i64 %v39
  %v83 = getelementptr i8, ptr %v82, i64 192
  store <8 x float> %v73, ptr %v83, align 1
  %v84 = getelementptr i8, ptr %v20, i64 %v39
  %v85 = getelementptr i8, ptr %v84, i64 384
  store <8 x float> %v76, ptr %v85, align 1
  %v86 = getelementptr i8, ptr %v21, i64 %v39
  %v87 = getelementptr i8, ptr %v86, i64 384
  store <8 x float> %v77, ptr %v87, align 1
  %v88 = getelementptr i8, ptr %v20, i64 %v39
  %v89 = getelementptr i8, ptr %v88, i64 576
  store <8 x float> %v70, ptr %v89, align 1
  %v90 = getelementptr i8, ptr %v21, i64 %v39
  %v91 = getelementptr i8, ptr %v90, i64 576
  store <8 x float> %v71, ptr %v91, align 1
  %v92 = getelementptr i8, ptr %v20, i64 %v39
  %v93 = getelementptr i8, ptr %v92, i64 32
  %v94 = load <8 x float>, ptr %v93, align 1
  %v95 = getelementptr i8, ptr %v21, i64 %v39
  %v96 = getelementptr i8, ptr %v95, i64 32
  %v97 = load <8 x float>, ptr %v96, align 1
  %v98 = getelementptr i8, ptr %v20, i64 %v39
  %v99 = getelementptr i8, ptr %v98, i64 224
  %v100 = load <8 x float>, ptr %v99, align 1
  %v101 = getelementptr i8, ptr %v21, i64 %v39
  %v102 = getelementptr i8, ptr %v101, i64 224
  %v103 = load <8 x float>, ptr %v102, align 1
  %v104 = getelementptr i8, ptr %v20, i64 %v39
  %v105 = getelementptr i8, ptr %v104, i64 416
  %v106 = load <8 x float>, ptr %v105, align 1
  %v107 = getelementptr i8, ptr %v21, i64 %v39
  %v108 = getelementptr i8, ptr %v107, i64 416
  %v109 = load <8 x float>, ptr %v108, align 1
  %v110 = getelementptr i8, ptr %v20, i64 %v39
  %v111 = getelementptr i8, ptr %v110, i64 608
  %v112 = load <8 x float>, ptr %v111, align 1
  %v113 = getelementptr i8, ptr %v21, i64 %v39
  %v114 = getelementptr i8, ptr %v113, i64 608
  %v115 = load <8 x float>, ptr %v114, align 1
  %v116 = fadd <8 x float> %v94, %v106
  %v117 = fadd <8 x float> %v97, %v109
  %v118 = fsub <8 x float> %v94, %v106
  %v119 = fsub <8 x float> %v97, %v109
  %v120 = fadd <8 x float> %v100, %v112
  %v121 = fadd <8 x float> %v103, %v115
  %v122 = fsub <8 x float> %v100, %v112
  %v123 = fsub <8 x float> %v103, %v115
  %v124 = fadd <8 x float> %v118, %v123
  %v125 = fsub <8 x float> %v119, %v122
  %v126 = fsub <8 x float> %v118, %v123
  %v127 = fadd <8 x float> %v119, %v122
  %v128 = fadd <8 x float> %v116, %v120
  %v129 = fadd <8 x float> %v117, %v121
  %v130 = fsub <8 x float> %v116, %v120
  %v131 = fsub <8 x float> %v117, %v121
  %v132 = getelementptr i8, ptr %v20, i64 %v39
  %v133 = getelementptr i8, ptr %v132, i64 32
  store <8 x float> %v128, ptr %v133, align 1
  %v134 = getelementptr i8, ptr %v21, i64 %v39
  %v135 = getelementptr i8, ptr %v134, i64 32
  store <8 x float> %v129, ptr %v135, align 1
  %v136 = getelementptr i8, ptr %v20, i64 %v39
  %v137 = getelementptr i8, ptr %v136, i64 224
  store <8 x float> %v126, ptr %v137, align 1
  %v138 = getelementptr i8, ptr %v21, i64 %v39
  %v139 = getelementptr i8, ptr %v138, i64 224
  store <8 x float> %v127, ptr %v139, align 1
  %v140 = getelementptr i8, ptr %v20, i64 %v39
  %v141 = getelementptr i8, ptr %v140, i64 416
  store <8 x float> %v130, ptr %v141, align 1
  %v142 = getelementptr i8, ptr %v21, i64 %v39
  %v143 = getelementptr i8, ptr %v142, i64 416
  store <8 x float> %v131, ptr %v143, align 1
  %v144 = getelementptr i8, ptr %v20, i64 %v39
  %v145 = getelementptr i8, ptr %v144, i64 608
  store <8 x float> %v124, ptr %v145, align 1
  %v146 = getelementptr i8, ptr %v21, i64 %v39
  %v147 = getelementptr i8, ptr %v146, i64 608
  store <8 x float> %v125, ptr %v147, align 1
  %v148 = add i64 %v35, 1
  br label %head32
done34:
  %v149 = add i64 %v30, 1
  br label %head27
done29:
  br label %head150
head150:
  %v153 = phi i64 [ 0, %done29 ], [ %v228, %done157 ]
  %v154 = icmp slt i64 %v153, 3
  br i1 %v154, label %body151, label %done152
body151:
  br label %head155
head155:
  %v158 = phi i64 [ 0, %body151 ], [ %v227, %body156 ]
  %v159 = icmp slt i64 %v158, 4
  br i1 %v159, label %body156, label %done157
body156:
  %v160 = mul i64 %v158, 8
  %v161 = add i64 %v160, 128
  %v162 = getelementptr i8, ptr %p2, i64 %v161
  %v163 = load float, ptr %v162, align 1
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = getelementptr i8, ptr %v162, i64 4
  %v167 = load float, ptr %v166, align 1
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = mul i64 %v153, 1536
  %v171 = mul i64 %v158, 192
  %v172 = add i64 %v170, %v171
  %v173 = getelementptr i8, ptr %v20, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 1
  %v175 = getelementptr i8, ptr %v21, i64 %v172
  %v176 = load <8 x float>, ptr %v175, align 1
  %v177 = getelementptr i8, ptr %v20, i64 %v172
  %v178 = getelementptr i8, ptr %v177, i64 768
  %v179 = load <8 x float>, ptr %v178, align 1
  %v180 = getelementptr i8, ptr %v21, i64 %v172
  %v181 = getelementptr i8, ptr %v180, i64 768
  %v182 = load <8 x float>, ptr %v181, align 1
  %v183 = fmul <8 x float> %v182, %v169
  %v184 = fmul <8 x float> %v182, %v165
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v165, <8 x float> %v183)
  %v186 = fneg <8 x float> %v169
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v186, <8 x float> %v184)
  %v188 = fadd <8 x float> %v174, %v185
  %v189 = fadd <8 x float> %v176, %v187
  %v190 = fsub <8 x float> %v174, %v185
  %v191 = fsub <8 x float> %v176, %v187
  %v192 = getelementptr i8, ptr %v20, i64 %v172
  store <8 x float> %v188, ptr %v192, align 1
  %v193 = getelementptr i8, ptr %v21, i64 %v172
  store <8 x float> %v189, ptr %v193, align 1
  %v194 = getelementptr i8, ptr %v20, i64 %v172
  %v195 = getelementptr i8, ptr %v194, i64 768
  store <8 x float> %v190, ptr %v195, align 1
  %v196 = getelementptr i8, ptr %v21, i64 %v172
  %v197 = getelementptr i8, ptr %v196, i64 768
  store <8 x float> %v191, ptr %v197, align 1
  %v198 = getelementptr i8, ptr %v20, i64 %v172
  %v199 = getelementptr i8, ptr %v198, i64 32
  %v200 = load <8 x float>, ptr %v199, align 1
  %v201 = getelementptr i8, ptr %v21, i64 %v172
  %v202 = getelementptr i8, ptr %v201, i64 32
  %v203 = load <8 x float>, ptr %v202, align 1
  %v204 = getelementptr i8, ptr %v20, i64 %v172
  %v205 = getelementptr i8, ptr %v204, i64 800
  %v206 = load <8 x float>, ptr %v205, align 1
  %v207 = getelementptr i8, ptr %v21, i64 %v172
  %v208 = getelementptr i8, ptr %v207, i64 800
  %v209 = load <8 x float>, ptr %v208, align 1
  %v210 = fmul <8 x float> %v209, %v169
  %v211 = fmul <8 x float> %v209, %v165
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v165, <8 x float> %v210)
  %v213 = fneg <8 x float> %v169
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v213, <8 x float> %v211)
  %v215 = fadd <8 x float> %v200, %v212
  %v216 = fadd <8 x float> %v203, %v214
  %v217 = fsub <8 x float> %v200, %v212
  %v218 = fsub <8 x float> %v203, %v214
  %v219 = getelementptr i8, ptr %v20, i64 %v172
  %v220 = getelementptr i8, ptr %v219, i64 32
  store <8 x float> %v215, ptr %v220, align 1
  %v221 = getelementptr i8, ptr %v21, i64 %v172
  %v222 = getelementptr i8, ptr %v221, i64 32
  store <8 x float> %v216, ptr %v222, align 1
  %v223 = getelementptr i8, ptr %v20, i64 %v172
  %v224 = getelementptr i8, ptr %v223, i64 800
  store <8 x float> %v217, ptr %v224, align 1
  %v225 = getelementptr i8, ptr %v21, i64 %v172
  %v226 = getelementptr i8, ptr %v225, i64 800
  store <8 x float> %v218, ptr %v226, align 1
  %v227 = add i64 %v158, 1
  br label %head155
done157:
  %v228 = add i64 %v153, 1
  br label %head150
done152:
  br label %head229
head229:
  %v232 = phi i64 [ 0, %done152 ], [ %v356, %body230 ]
  %v233 = icmp slt i64 %v232, 8
  br i1 %v233, label %body230, label %done231
body230:
  %v234 = mul i64 %v232, 16
  %v235 = getelementptr i8, ptr %p2, i64 %v234
  %v236 = load float, ptr %v235, align 1
  %v237 = insertelement <8 x float> poison, float %v236, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  %v239 = getelementptr i8, ptr %v235, i64 4
  %v240 = load float, ptr %v239, align 1
  %v241 = insertelement <8 x float> poison, float %v240, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = getelementptr i8, ptr %v235, i64 8
  %v244 = load float, ptr %v243, align 1
  %v245 = insertelement <8 x float> poison, float %v244, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  %v247 = getelementptr i8, ptr %v235, i64 12
  %v248 = load float, ptr %v247, align 1
  %v249 = insertelement <8 x float> poison, float %v248, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = mul i64 %v232, 192
  %v252 = getelementptr i8, ptr %v20, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = getelementptr i8, ptr %v21, i64 %v251
  %v255 = load <8 x float>, ptr %v254, align 1
  %v256 = getelementptr i8, ptr %v20, i64 %v251
  %v257 = getelementptr i8, ptr %v256, i64 1536
  %v258 = load <8 x float>, ptr %v257, align 1
  %v259 = getelementptr i8, ptr %v21, i64 %v251
  %v260 = getelementptr i8, ptr %v259, i64 1536
  %v261 = load <8 x float>, ptr %v260, align 1
  %v262 = getelementptr i8, ptr %v20, i64 %v251
  %v263 = getelementptr i8, ptr %v262, i64 3072
  %v264 = load <8 x float>, ptr %v263, align 1
  %v265 = getelementptr i8, ptr %v21, i64 %v251
  %v266 = getelementptr i8, ptr %v265, i64 3072
  %v267 = load <8 x float>, ptr %v266, align 1
  %v268 = fmul <8 x float> %v261, %v242
  %v269 = fmul <8 x float> %v261, %v238
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v238, <8 x float> %v268)
  %v271 = fneg <8 x float> %v242
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v271, <8 x float> %v269)
  %v273 = fmul <8 x float> %v267, %v250
  %v274 = fmul <8 x float> %v267, %v246
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> %v246, <8 x float> %v273)
  %v276 = fneg <8 x float> %v250
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> %v276, <8 x float> %v274)
  %v278 = fadd <8 x float> %v270, %v275
  %v279 = fadd <8 x float> %v272, %v277
  %v280 = fsub <8 x float> %v270, %v275
  %v281 = fsub <8 x float> %v272, %v277
  %v282 = fadd <8 x float> %v253, %v278
  %v283 = fadd <8 x float> %v255, %v279
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v253)
  %v285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v255)
  %v286 = fmul <8 x float> %v280, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v287 = fmul <8 x float> %v281, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v288 = fadd <8 x float> %v284, %v287
  %v289 = fsub <8 x float> %v285, %v286
  %v290 = fsub <8 x float> %v284, %v287
  %v291 = fadd <8 x float> %v285, %v286
  %v292 = getelementptr i8, ptr %v20, i64 %v251
  store <8 x float> %v282, ptr %v292, align 1
  %v293 = getelementptr i8, ptr %v21, i64 %v251
  store <8 x float> %v283, ptr %v293, align 1
  %v294 = getelementptr i8, ptr %v20, i64 %v251
  %v295 = getelementptr i8, ptr %v294, i64 1536
  store <8 x float> %v290, ptr %v295, align 1
  %v296 = getelementptr i8, ptr %v21, i64 %v251
  %v297 = getelementptr i8, ptr %v296, i64 1536
  store <8 x float> %v291, ptr %v297, align 1
  %v298 = getelementptr i8, ptr %v20, i64 %v251
  %v299 = getelementptr i8, ptr %v298, i64 3072
  store <8 x float> %v288, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v21, i64 %v251
  %v301 = getelementptr i8, ptr %v300, i64 3072
  store <8 x float> %v289, ptr %v301, align 1
  %v302 = getelementptr i8, ptr %v20, i64 %v251
  %v303 = getelementptr i8, ptr %v302, i64 32
  %v304 = load <8 x float>, ptr %v303, align 1
  %v305 = getelementptr i8, ptr %v21, i64 %v251
  %v306 = getelementptr i8, ptr %v305, i64 32
  %v307 = load <8 x float>, ptr %v306, align 1
  %v308 = getelementptr i8, ptr %v20, i64 %v251
  %v309 = getelementptr i8, ptr %v308, i64 1568
  %v310 = load <8 x float>, ptr %v309, align 1
  %v311 = getelementptr i8, ptr %v21, i64 %v251
  %v312 = getelementptr i8, ptr %v311, i64 1568
  %v313 = load <8 x float>, ptr %v312, align 1
  %v314 = getelementptr i8, ptr %v20, i64 %v251
  %v315 = getelementptr i8, ptr %v314, i64 3104
  %v316 = load <8 x float>, ptr %v315, align 1
  %v317 = getelementptr i8, ptr %v21, i64 %v251
  %v318 = getelementptr i8, ptr %v317, i64 3104
  %v319 = load <8 x float>, ptr %v318, align 1
  %v320 = fmul <8 x float> %v313, %v242
  %v321 = fmul <8 x float> %v313, %v238
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> %v238, <8 x float> %v320)
  %v323 = fneg <8 x float> %v242
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> %v323, <8 x float> %v321)
  %v325 = fmul <8 x float> %v319, %v250
  %v326 = fmul <8 x float> %v319, %v246
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> %v246, <8 x float> %v325)
  %v328 = fneg <8 x float> %v250
  %v329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> %v328, <8 x float> %v326)
  %v330 = fadd <8 x float> %v322, %v327
  %v331 = fadd <8 x float> %v324, %v329
  %v332 = fsub <8 x float> %v322, %v327
  %v333 = fsub <8 x float> %v324, %v329
  %v334 = fadd <8 x float> %v304, %v330
  %v335 = fadd <8 x float> %v307, %v331
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v330, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v304)
  %v337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v331, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v307)
  %v338 = fmul <8 x float> %v332, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v339 = fmul <8 x float> %v333, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v340 = fadd <8 x float> %v336, %v339
  %v341 = fsub <8 x float> %v337, %v338
  %v342 = fsub <8 x float> %v336, %v339
  %v343 = fadd <8 x float> %v337, %v338
  %v344 = getelementptr i8, ptr %v20, i64 %v251
  %v345 = getelementptr i8, ptr %v344, i64 32
  store <8 x float> %v334, ptr %v345, align 1
  %v346 = getelementptr i8, ptr %v21, i64 %v251
  %v347 = getelementptr i8, ptr %v346, i64 32
  store <8 x float> %v335, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v20, i64 %v251
  %v349 = getelementptr i8, ptr %v348, i64 1568
  store <8 x float> %v342, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v21, i64 %v251
  %v351 = getelementptr i8, ptr %v350, i64 1568
  store <8 x float> %v343, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v20, i64 %v251
  %v353 = getelementptr i8, ptr %v352, i64 3104
  store <8 x float> %v340, ptr %v353, align 1
  %v354 = getelementptr i8, ptr %v21, i64 %v251
  %v355 = getelementptr i8, ptr %v354, i64 3104
  store <8 x float> %v341, ptr %v355, align 1
  %v356 = add i64 %v232, 1
  br label %head229
done231:
  %v357 = add i64 %v25, 4608
  br label %head22
done24:
  %v358 = add i64 %v14, 64
  br label %head11
done13:
  %v359 = add i64 %v9, 1
  br label %head6
done8:
  %v360 = add i64 %v4, 1
  br label %head1
done3:
  ret void
}
define internal void @count(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v20, %done11 ]
  %v5 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v13, %done11 ]
  %v6 = icmp slt i64 %v4, 24
  br i1 %v6, label %body2, label %done3
body2:
  %v7 = mul i64 %v4, 192
  %v8 = getelementptr i8, ptr %p0, i64 %v7
  br label %head9
head9:
  %v12 = phi i64 [ 0, %body2 ], [ %v19, %body10 ]
  %v13 = phi <8 x float> [ %v5, %body2 ], [ %v18, %body10 ]
  %v14 = icmp slt i64 %v12, 32
  br i1 %v14, label %body10, label %done11
body10:
  %v15 = mul i64 %v12, 4
  %v16 = getelementptr i8, ptr %v8, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 1
  %v18 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v17, <8 x float> %v17, <8 x float> %v13)
  %v19 = add i64 %v12, 8
  br label %head9
done11:
  %v20 = add i64 %v4, 4
  br label %head1
done3:
  %v21 = call float @llvm.vector.reduce.fadd.v8f32(float 0x0000000000000000, <8 x float> %v5)
  %v22 = fmul float %v21, 0x3F75555560000000
  store float %v22, ptr %p1, align 1
  %v23 = call float @llvm.sqrt.f32(float %v22)
  %v24 = fmul float %v23, 0x3FA0000000000000
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = fmul float %v23, 0x3FC6A09E60000000
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  br label %head30
head30:
  %v33 = phi i64 [ 0, %done3 ], [ %v93, %done44 ]
  %v34 = icmp slt i64 %v33, 2
  br i1 %v34, label %body31, label %done32
body31:
  %v35 = mul i64 %v33, 8
  %v36 = getelementptr i8, ptr %p2, i64 %v35
  %v37 = load i64, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %v36, i64 8
  %v39 = load i64, ptr %v38, align 8
  %v40 = mul i64 0, 2
  %v41 = add i64 %v40, %v33
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body31 ], [ %v92, %done61 ]
  %v46 = icmp slt i64 %v45, 2
  br i1 %v46, label %body43, label %done44
body43:
  %v47 = getelementptr i8, ptr %p2, i64 24
  %v48 = mul i64 %v45, 8
  %v49 = getelementptr i8, ptr %v47, i64 %v48
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr i8, ptr %v49, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = mul i64 %v41, 2
  %v54 = add i64 %v53, %v45
  %v55 = mul i64 %v54, 2
  %v56 = add i64 %v55, 1
  %v57 = mul i64 %v56, 4
  %v58 = getelementptr i8, ptr %p1, i64 %v57
  br label %head59
head59:
  %v62 = phi i64 [ %v37, %body43 ], [ %v86, %done70 ]
  %v63 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body43 ], [ %v72, %done70 ]
  %v64 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body43 ], [ %v73, %done70 ]
  %v65 = icmp slt i64 %v62, %v39
  br i1 %v65, label %body60, label %done61
body60:
  %v66 = mul i64 %v62, 192
  %v67 = getelementptr i8, ptr %p0, i64 %v66
  br label %head68
head68:
  %v71 = phi i64 [ %v50, %body60 ], [ %v85, %body69 ]
  %v72 = phi <8 x i32> [ %v63, %body60 ], [ %v81, %body69 ]
  %v73 = phi <8 x i32> [ %v64, %body60 ], [ %v84, %body69 ]
  %v74 = icmp slt i64 %v71, %v52
  br i1 %v74, label %body69, label %done70
body69:
  %v75 = mul i64 %v71, 4
  %v76 = getelementptr i8, ptr %v67, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 1
  %v78 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v77)
  %v79 = fcmp olt <8 x float> %v78, %v26
  %v80 = sext <8 x i1> %v79 to <8 x i32>
  %v81 = sub <8 x i32> %v72, %v80
  %v82 = fcmp olt <8 x float> %v78, %v29
  %v83 = sext <8 x i1> %v82 to <8 x i32>
  %v84 = sub <8 x i32> %v73, %v83
  %v85 = add i64 %v71, 8
  br label %head68
done70:
  %v86 = add i64 %v62, 1
  br label %head59
done61:
  %v87 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v63)
  %v88 = sitofp i32 %v87 to float
  store float %v88, ptr %v58, align 1
  %v89 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v64)
  %v90 = sitofp i32 %v89 to float
  %v91 = getelementptr i8, ptr %v58, i64 4
  store float %v90, ptr %v91, align 1
  %v92 = add i64 %v45, 1
  br label %head42
done44:
  %v93 = add i64 %v33, 1
  br label %head30
done32:
  ret void
}
define internal void @finish(ptr %p0, ptr %p1, ptr %p2, i64 %p3, i64 %p4, i64 %p5, i64 %p6, ptr %p7) nounwind "min-legal-vector-width"="256" {
entry:
  store float 0x7FF0000000000000, ptr %p7, align 1
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v49, %done36 ]
  %v5 = icmp slt i64 %v4, %p5
  br i1 %v5, label %body2, label %done3
body2:
  %v6 = mul i64 %v4, 192
  %v7 = mul i64 %v4, %p3
  %v8 = getelementptr i8, ptr %p0, i64 %v6
  %v9 = getelementptr i8, ptr %p1, i64 %v6
  %v10 = getelementptr i8, ptr %p2, i64 %v7
  %v11 = load float, ptr %p7, align 1
  %v12 = icmp sge i64 %p6, 8
  %v13 = select i1 %v12, i64 %p6, i64 0
  %v14 = sub i64 %p6, 8
  %v15 = insertelement <8 x float> poison, float %v11, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  br label %head17
head17:
  %v20 = phi i64 [ 0, %body2 ], [ %v32, %body18 ]
  %v21 = phi <8 x float> [ %v16, %body2 ], [ %v31, %body18 ]
  %v22 = icmp slt i64 %v20, %v13
  br i1 %v22, label %body18, label %done19
body18:
  %v23 = call i64 @llvm.smin.i64(i64 %v20, i64 %v14)
  %v24 = mul i64 %v23, 4
  %v25 = getelementptr i8, ptr %v8, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 1
  %v27 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v26)
  %v28 = mul i64 %v23, %p4
  %v29 = getelementptr i8, ptr %v10, i64 %v28
  store <8 x float> %v26, ptr %v29, align 1
  %v30 = fcmp olt <8 x float> %v27, %v21
  %v31 = select <8 x i1> %v30, <8 x float> %v27, <8 x float> %v21
  %v32 = add i64 %v20, 8
  br label %head17
done19:
  %v33 = call float @llvm.vector.reduce.fmin.v8f32(<8 x float> %v21)
  br label %head34
head34:
  %v37 = phi i64 [ %v13, %done19 ], [ %v48, %body35 ]
  %v38 = phi float [ %v33, %done19 ], [ %v47, %body35 ]
  %v39 = icmp slt i64 %v37, %p6
  br i1 %v39, label %body35, label %done36
body35:
  %v40 = mul i64 %v37, 4
  %v41 = getelementptr i8, ptr %v8, i64 %v40
  %v42 = load float, ptr %v41, align 1
  %v43 = call float @llvm.fabs.f32(float %v42)
  %v44 = mul i64 %v37, %p4
  %v45 = getelementptr i8, ptr %v10, i64 %v44
  store float %v42, ptr %v45, align 1
  %v46 = fcmp olt float %v43, %v38
  %v47 = select i1 %v46, float %v43, float %v38
  %v48 = add i64 %v37, 1
  br label %head34
done36:
  store float %v38, ptr %p7, align 1
  %v49 = add i64 %v4, 1
  br label %head1
done3:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>)
declare float @llvm.vector.reduce.fmin.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
