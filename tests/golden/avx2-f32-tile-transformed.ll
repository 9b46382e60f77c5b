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
  %v27 = phi i64 [ %v23, %entry ], [ %v127, %after117 ]
  %v28 = icmp slt i64 %v27, %v6
  br i1 %v28, label %body25, label %done26
body25:
  %v29 = mul i64 %v27, 144
  %v30 = getelementptr i8, ptr %v7, i64 %v29
  %v31 = add i64 %v27, 1
  %v32 = sub i64 %v6, 1
  %v33 = call i64 @llvm.smin.i64(i64 %v31, i64 %v32)
  %v34 = mul i64 %v33, 144
  %v35 = getelementptr i8, ptr %v7, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 88
  %v37 = load ptr, ptr %v36, align 8
  %v38 = mul i64 %v27, 144
  %v39 = getelementptr i8, ptr %v37, i64 %v38
  %v40 = getelementptr i8, ptr %v30, i64 72
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
  %v57 = getelementptr i8, ptr %v30, i64 48
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
  %v80 = getelementptr i8, ptr %v40, i64 48
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
  %v118 = getelementptr i8, ptr %v30, i64 56
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %v30, i64 64
  %v121 = load i64, ptr %v120, align 8
  call void @finish(ptr %v9, ptr %v20, ptr %v105, i64 %v112, i64 %v114, i64 %v119, i64 %v121, ptr %v41)
  %v122 = getelementptr i8, ptr %v40, i64 56
  %v123 = load i64, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v40, i64 64
  %v125 = load i64, ptr %v124, align 8
  call void @finish(ptr %v20, ptr %v20, ptr %v110, i64 %v112, i64 %v114, i64 %v123, i64 %v125, ptr %v42)
  br label %after117
after117:
  %v126 = add i64 %v27, 1
  %v127 = freeze i64 %v126
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
  %v24 = phi i64 [ 0, %entry ], [ %v183, %after59 ]
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
  %v42 = phi i64 [ 0, %then34 ], [ %v47, %body40 ]
  %v43 = icmp slt i64 %v42, %v38
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 4
  %v45 = getelementptr i8, ptr %v32, i64 %v44
  store <8 x i32> %v18, ptr %v45, align 1
  %v46 = add i64 %v42, 8
  %v47 = freeze i64 %v46
  br label %head39
done41:
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %done41 ], [ %v56, %body49 ]
  %v52 = icmp slt i64 %v51, %v13
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = mul i64 %v51, 4
  %v54 = getelementptr i8, ptr %v32, i64 %v53
  store i32 %v16, ptr %v54, align 1
  %v55 = add i64 %v51, 1
  %v56 = freeze i64 %v55
  br label %head48
done50:
  br label %after35
after35:
  %v57 = xor i1 %v33, true
  br i1 %v57, label %then58, label %after59
then58:
  %v60 = getelementptr i8, ptr %v7, i64 %v30
  br label %head61
head61:
  %v64 = phi i64 [ 0, %then58 ], [ %v181, %after100 ]
  %v65 = phi ptr [ %v32, %then58 ], [ %v179, %after100 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 24
  %v68 = getelementptr i8, ptr %v9, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v68, i64 8
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %v68, i64 16
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp slt i64 %v71, -2305843009213693952
  br i1 %v74, label %then75, label %after76
then75:
  %v77 = udiv i64 %v69, 8
  %v78 = urem i64 %v69, 8
  %v79 = mul i64 %v77, 8
  br label %head80
head80:
  %v83 = phi i64 [ 0, %then75 ], [ %v88, %body81 ]
  %v84 = icmp slt i64 %v83, %v79
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = mul i64 %v83, 4
  %v86 = getelementptr i8, ptr %v65, i64 %v85
  store <8 x i32> %v18, ptr %v86, align 1
  %v87 = add i64 %v83, 8
  %v88 = freeze i64 %v87
  br label %head80
done82:
  br label %head89
head89:
  %v92 = phi i64 [ %v79, %done82 ], [ %v97, %body90 ]
  %v93 = icmp slt i64 %v92, %v69
  br i1 %v93, label %body90, label %done91
body90:
  %v94 = mul i64 %v92, 4
  %v95 = getelementptr i8, ptr %v65, i64 %v94
  store i32 %v16, ptr %v95, align 1
  %v96 = add i64 %v92, 1
  %v97 = freeze i64 %v96
  br label %head89
done91:
  br label %after76
after76:
  %v98 = xor i1 %v74, true
  br i1 %v98, label %then99, label %after100
then99:
  %v101 = getelementptr i8, ptr %v60, i64 %v71
  %v102 = icmp eq i64 %v73, 4
  br i1 %v102, label %then103, label %after104
then103:
  %v105 = icmp sge i64 %v69, 8
  br i1 %v105, label %then106, label %after107
then106:
  %v108 = sub i64 %v69, 8
  br label %head109
head109:
  %v112 = phi i64 [ 0, %then106 ], [ %v120, %body110 ]
  %v113 = icmp slt i64 %v112, %v69
  br i1 %v113, label %body110, label %done111
body110:
  %v114 = call i64 @llvm.smin.i64(i64 %v112, i64 %v108)
  %v115 = mul i64 %v114, 4
  %v116 = getelementptr i8, ptr %v101, i64 %v115
  %v117 = load <8 x i32>, ptr %v116, align 1
  %v118 = getelementptr i8, ptr %v65, i64 %v115
  store <8 x i32> %v117, ptr %v118, align 1
  %v119 = add i64 %v112, 8
  %v120 = freeze i64 %v119
  br label %head109
done111:
  br label %after107
after107:
  %v121 = icmp sge i64 %v69, 4
  %v122 = icmp slt i64 %v69, 8
  %v123 = and i1 %v121, %v122
  br i1 %v123, label %then124, label %after125
then124:
  %v126 = mul i64 0, 4
  %v127 = getelementptr i8, ptr %v101, i64 %v126
  %v128 = load <4 x i32>, ptr %v127, align 1
  %v129 = getelementptr i8, ptr %v65, i64 %v126
  store <4 x i32> %v128, ptr %v129, align 1
  %v130 = sub i64 %v69, 4
  %v131 = mul i64 %v130, 4
  %v132 = getelementptr i8, ptr %v101, i64 %v131
  %v133 = load <4 x i32>, ptr %v132, align 1
  %v134 = getelementptr i8, ptr %v65, i64 %v131
  store <4 x i32> %v133, ptr %v134, align 1
  br label %after125
after125:
  %v135 = icmp sge i64 %v69, 2
  %v136 = icmp slt i64 %v69, 4
  %v137 = and i1 %v135, %v136
  br i1 %v137, label %then138, label %after139
then138:
  %v140 = mul i64 0, 4
  %v141 = getelementptr i8, ptr %v101, i64 %v140
  %v142 = load <2 x i32>, ptr %v141, align 1
  %v143 = getelementptr i8, ptr %v65, i64 %v140
  store <2 x i32> %v142, ptr %v143, align 1
  %v144 = sub i64 %v69, 2
  %v145 = mul i64 %v144, 4
  %v146 = getelementptr i8, ptr %v101, i64 %v145
  %v147 = load <2 x i32>, ptr %v146, align 1
  %v148 = getelementptr i8, ptr %v65, i64 %v145
  store <2 x i32> %v147, ptr %v148, align 1
  br label %after139
after139:
  %v149 = icmp sge i64 %v69, 1
  %v150 = icmp slt i64 %v69, 2
  %v151 = and i1 %v149, %v150
  br i1 %v151, label %then152, label %after153
then152:
  %v154 = mul i64 0, 4
  %v155 = getelementptr i8, ptr %v101, i64 %v154
  %v156 = load i32, ptr %v155, align 1
  %v157 = getelementptr i8, ptr %v65, i64 %v154
  store i32 %v156, ptr %v157, align 1
  %v158 = sub i64 %v69, 1
  %v159 = mul i64 %v158, 4
  %v160 = getelementptr i8, ptr %v101, i64 %v159
  %v161 = load i32, ptr %v160, align 1
  %v162 = getelementptr i8, ptr %v65, i64 %v159
  store i32 %v161, ptr %v162, align 1
  br label %after153
after153:
  br label %after104
after104:
  %v163 = xor i1 %v102, true
  br i1 %v163, label %then164, label %after165
then164:
  br label %head166
head166:
  %v169 = phi i64 [ 0, %then164 ], [ %v177, %body167 ]
  %v170 = icmp slt i64 %v169, %v69
  br i1 %v170, label %body167, label %done168
body167:
  %v171 = mul i64 %v169, %v73
  %v172 = getelementptr i8, ptr %v101, i64 %v171
  %v173 = load i32, ptr %v172, align 1
  %v174 = mul i64 %v169, 4
  %v175 = getelementptr i8, ptr %v65, i64 %v174
  store i32 %v173, ptr %v175, align 1
  %v176 = add i64 %v169, 1
  %v177 = freeze i64 %v176
  br label %head166
done168:
  br label %after165
after165:
  br label %after100
after100:
  %v178 = mul i64 %v69, 4
  %v179 = getelementptr i8, ptr %v65, i64 %v178
  %v180 = add i64 %v64, 1
  %v181 = freeze i64 %v180
  br label %head61
done63:
  br label %after59
after59:
  %v182 = add i64 %v24, 1
  %v183 = freeze i64 %v182
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
  %v6 = phi i64 [ 0, %entry ], [ %v784, %done679 ]
  %v7 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v225, %done679 ]
  %v8 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v226, %done679 ]
  %v9 = icmp slt i64 %v6, 24
  br i1 %v9, label %body4, label %done5
body4:
  %v10 = mul i64 %v6, 192
  %v11 = add i64 %v10, 0
  %v12 = getelementptr i8, ptr %p1, i64 %v11
  %v13 = getelementptr i8, ptr %p2, i64 %v11
  %v14 = mul i64 %v6, 256
  %v15 = add i64 %v14, 384
  %v16 = getelementptr i8, ptr %p5, i64 %v15
  br label %head17
head17:
  %v20 = phi i64 [ 0, %body4 ], [ %v122, %body18 ]
  %v21 = icmp slt i64 %v20, 32
  br i1 %v21, label %body18, label %done19
body18:
  %v22 = mul i64 %v20, 64
  %v23 = getelementptr i8, ptr %p3, i64 %v22
  %v24 = mul i64 %v20, 4
  %v25 = getelementptr i8, ptr %v12, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 1
  %v27 = getelementptr i8, ptr %v25, i64 192
  %v28 = load <8 x float>, ptr %v27, align 1
  %v29 = getelementptr i8, ptr %v25, i64 384
  %v30 = load <8 x float>, ptr %v29, align 1
  %v31 = getelementptr i8, ptr %v25, i64 576
  %v32 = load <8 x float>, ptr %v31, align 1
  %v33 = getelementptr i8, ptr %v25, i64 768
  %v34 = load <8 x float>, ptr %v33, align 1
  %v35 = getelementptr i8, ptr %v25, i64 960
  %v36 = load <8 x float>, ptr %v35, align 1
  %v37 = getelementptr i8, ptr %v25, i64 1152
  %v38 = load <8 x float>, ptr %v37, align 1
  %v39 = getelementptr i8, ptr %v25, i64 1344
  %v40 = load <8 x float>, ptr %v39, align 1
  %v41 = shufflevector <8 x float> %v26, <8 x float> %v28, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v42 = shufflevector <8 x float> %v26, <8 x float> %v28, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v43 = shufflevector <8 x float> %v30, <8 x float> %v32, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v44 = shufflevector <8 x float> %v30, <8 x float> %v32, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v45 = shufflevector <8 x float> %v34, <8 x float> %v36, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v46 = shufflevector <8 x float> %v34, <8 x float> %v36, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v47 = shufflevector <8 x float> %v38, <8 x float> %v40, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v48 = shufflevector <8 x float> %v38, <8 x float> %v40, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v49 = shufflevector <8 x float> %v41, <8 x float> %v43, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v50 = shufflevector <8 x float> %v41, <8 x float> %v43, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v52 = shufflevector <8 x float> %v42, <8 x float> %v44, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v46, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v46, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v49, <8 x float> %v53, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v58 = shufflevector <8 x float> %v49, <8 x float> %v53, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v60 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v62 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v63 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v64 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v65 = mul i64 %v20, 4
  %v66 = getelementptr i8, ptr %v13, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 1
  %v68 = getelementptr i8, ptr %v66, i64 192
  %v69 = load <8 x float>, ptr %v68, align 1
  %v70 = getelementptr i8, ptr %v66, i64 384
  %v71 = load <8 x float>, ptr %v70, align 1
  %v72 = getelementptr i8, ptr %v66, i64 576
  %v73 = load <8 x float>, ptr %v72, align 1
  %v74 = getelementptr i8, ptr %v66, i64 768
  %v75 = load <8 x float>, ptr %v74, align 1
  %v76 = getelementptr i8, ptr %v66, i64 960
  %v77 = load <8 x float>, ptr %v76, align 1
  %v78 = getelementptr i8, ptr %v66, i64 1152
  %v79 = load <8 x float>, ptr %v78, align 1
  %v80 = getelementptr i8, ptr %v66, i64 1344
  %v81 = load <8 x float>, ptr %v80, align 1
  %v82 = shufflevector <8 x float> %v67, <8 x float> %v69, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v83 = shufflevector <8 x float> %v67, <8 x float> %v69, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v84 = shufflevector <8 x float> %v71, <8 x float> %v73, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v85 = shufflevector <8 x float> %v71, <8 x float> %v73, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v86 = shufflevector <8 x float> %v75, <8 x float> %v77, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v87 = shufflevector <8 x float> %v75, <8 x float> %v77, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v88 = shufflevector <8 x float> %v79, <8 x float> %v81, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v89 = shufflevector <8 x float> %v79, <8 x float> %v81, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v90 = shufflevector <8 x float> %v82, <8 x float> %v84, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v91 = shufflevector <8 x float> %v82, <8 x float> %v84, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v92 = shufflevector <8 x float> %v83, <8 x float> %v85, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v93 = shufflevector <8 x float> %v83, <8 x float> %v85, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v94 = shufflevector <8 x float> %v86, <8 x float> %v88, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v95 = shufflevector <8 x float> %v86, <8 x float> %v88, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v96 = shufflevector <8 x float> %v87, <8 x float> %v89, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v97 = shufflevector <8 x float> %v87, <8 x float> %v89, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v98 = shufflevector <8 x float> %v90, <8 x float> %v94, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v99 = shufflevector <8 x float> %v90, <8 x float> %v94, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v100 = shufflevector <8 x float> %v91, <8 x float> %v95, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v101 = shufflevector <8 x float> %v91, <8 x float> %v95, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v102 = shufflevector <8 x float> %v92, <8 x float> %v96, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v103 = shufflevector <8 x float> %v92, <8 x float> %v96, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v104 = shufflevector <8 x float> %v93, <8 x float> %v97, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v105 = shufflevector <8 x float> %v93, <8 x float> %v97, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v57, ptr %v23, align 1
  %v106 = getelementptr i8, ptr %v23, i64 32
  store <8 x float> %v98, ptr %v106, align 1
  %v107 = getelementptr i8, ptr %v23, i64 64
  store <8 x float> %v59, ptr %v107, align 1
  %v108 = getelementptr i8, ptr %v23, i64 96
  store <8 x float> %v100, ptr %v108, align 1
  %v109 = getelementptr i8, ptr %v23, i64 128
  store <8 x float> %v61, ptr %v109, align 1
  %v110 = getelementptr i8, ptr %v23, i64 160
  store <8 x float> %v102, ptr %v110, align 1
  %v111 = getelementptr i8, ptr %v23, i64 192
  store <8 x float> %v63, ptr %v111, align 1
  %v112 = getelementptr i8, ptr %v23, i64 224
  store <8 x float> %v104, ptr %v112, align 1
  %v113 = getelementptr i8, ptr %v23, i64 256
  store <8 x float> %v58, ptr %v113, align 1
  %v114 = getelementptr i8, ptr %v23, i64 288
  store <8 x float> %v99, ptr %v114, align 1
  %v115 = getelementptr i8, ptr %v23, i64 320
  store <8 x float> %v60, ptr %v115, align 1
  %v116 = getelementptr i8, ptr %v23, i64 352
  store <8 x float> %v101, ptr %v116, align 1
  %v117 = getelementptr i8, ptr %v23, i64 384
  store <8 x float> %v62, ptr %v117, align 1
  %v118 = getelementptr i8, ptr %v23, i64 416
  store <8 x float> %v103, ptr %v118, align 1
  %v119 = getelementptr i8, ptr %v23, i64 448
  store <8 x float> %v64, ptr %v119, align 1
  %v120 = getelementptr i8, ptr %v23, i64 480
  store <8 x float> %v105, ptr %v120, align 1
  %v121 = add i64 %v20, 8
  %v122 = freeze i64 %v121
  br label %head17
done19:
  %v123 = getelementptr i8, ptr %p8, i64 16
  %v124 = load ptr, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %v124, i64 8
  %v126 = load i64, ptr %v125, align 8
  %v127 = load i64, ptr %p8, align 8
  %v128 = getelementptr i8, ptr %p7, i64 %v127
  %v129 = getelementptr i8, ptr %v128, i64 %v126
  %v130 = getelementptr i8, ptr %p8, i64 48
  %v131 = load ptr, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %p10, i64 8
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %p9, i64 %v133
  %v135 = getelementptr i8, ptr %p10, i64 56
  %v136 = load i64, ptr %v135, align 8
  %v137 = add i64 %v6, 8
  br label %head138
head138:
  %v141 = phi i64 [ %v6, %done19 ], [ %v169, %after159 ]
  %v142 = icmp slt i64 %v141, %v137
  br i1 %v142, label %body139, label %done140
body139:
  %v143 = mul i64 %v141, 8
  %v144 = getelementptr i8, ptr %v131, i64 %v143
  %v145 = load i64, ptr %v144, align 8
  %v146 = getelementptr i8, ptr %v129, i64 %v145
  br label %head147
head147:
  %v150 = phi i64 [ 0, %body139 ], [ %v154, %body148 ]
  %v151 = icmp slt i64 %v150, 128
  br i1 %v151, label %body148, label %done149
body148:
  %v152 = getelementptr i8, ptr %v146, i64 %v150
  call void @llvm.prefetch.p0(ptr %v152, i32 0, i32 2, i32 1)
  %v153 = add i64 %v150, 64
  %v154 = freeze i64 %v153
  br label %head147
done149:
  %v155 = mul i64 %v141, %p11
  %v156 = getelementptr i8, ptr %v134, i64 %v155
  %v157 = icmp slt i64 %v141, %v136
  br i1 %v157, label %then158, label %after159
then158:
  br label %head160
head160:
  %v163 = phi i64 [ 0, %then158 ], [ %v167, %body161 ]
  %v164 = icmp slt i64 %v163, 128
  br i1 %v164, label %body161, label %done162
body161:
  %v165 = getelementptr i8, ptr %v156, i64 %v163
  call void @llvm.prefetch.p0(ptr %v165, i32 1, i32 2, i32 1)
  %v166 = add i64 %v163, 64
  %v167 = freeze i64 %v166
  br label %head160
done162:
  br label %after159
after159:
  %v168 = add i64 %v141, 1
  %v169 = freeze i64 %v168
  br label %head138
done140:
  %v170 = getelementptr i8, ptr %p8, i64 72
  %v171 = getelementptr i8, ptr %v170, i64 16
  %v172 = load ptr, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %v172, i64 8
  %v174 = load i64, ptr %v173, align 8
  %v175 = load i64, ptr %v170, align 8
  %v176 = getelementptr i8, ptr %p7, i64 %v175
  %v177 = getelementptr i8, ptr %v176, i64 %v174
  %v178 = getelementptr i8, ptr %v170, i64 48
  %v179 = load ptr, ptr %v178, align 8
  %v180 = getelementptr i8, ptr %p10, i64 72
  %v181 = getelementptr i8, ptr %v180, i64 8
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %p9, i64 %v182
  %v184 = getelementptr i8, ptr %v180, i64 56
  %v185 = load i64, ptr %v184, align 8
  %v186 = add i64 %v6, 8
  br label %head187
head187:
  %v190 = phi i64 [ %v6, %done140 ], [ %v218, %after208 ]
  %v191 = icmp slt i64 %v190, %v186
  br i1 %v191, label %body188, label %done189
body188:
  %v192 = mul i64 %v190, 8
  %v193 = getelementptr i8, ptr %v179, i64 %v192
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %v177, i64 %v194
  br label %head196
head196:
  %v199 = phi i64 [ 0, %body188 ], [ %v203, %body197 ]
  %v200 = icmp slt i64 %v199, 128
  br i1 %v200, label %body197, label %done198
body197:
  %v201 = getelementptr i8, ptr %v195, i64 %v199
  call void @llvm.prefetch.p0(ptr %v201, i32 0, i32 2, i32 1)
  %v202 = add i64 %v199, 64
  %v203 = freeze i64 %v202
  br label %head196
done198:
  %v204 = mul i64 %v190, %p11
  %v205 = getelementptr i8, ptr %v183, i64 %v204
  %v206 = icmp slt i64 %v190, %v185
  br i1 %v206, label %then207, label %after208
then207:
  br label %head209
head209:
  %v212 = phi i64 [ 0, %then207 ], [ %v216, %body210 ]
  %v213 = icmp slt i64 %v212, 128
  br i1 %v213, label %body210, label %done211
body210:
  %v214 = getelementptr i8, ptr %v205, i64 %v212
  call void @llvm.prefetch.p0(ptr %v214, i32 1, i32 2, i32 1)
  %v215 = add i64 %v212, 64
  %v216 = freeze i64 %v215
  br label %head209
done211:
  br label %after208
after208:
  %v217 = add i64 %v190, 1
  %v218 = freeze i64 %v217
  br label %head187
done189:
  %v219 = mul i64 %v6, 256
  %v220 = getelementptr i8, ptr %p4, i64 %v219
  br label %head221
head221:
  %v224 = phi i64 [ 0, %done189 ], [ %v676, %done635 ]
  %v225 = phi <8 x float> [ %v7, %done189 ], [ %v387, %done635 ]
  %v226 = phi <8 x float> [ %v8, %done189 ], [ %v388, %done635 ]
  %v227 = icmp slt i64 %v224, 2048
  br i1 %v227, label %body222, label %done223
body222:
  %v228 = getelementptr i8, ptr %p3, i64 %v224
  %v229 = getelementptr i8, ptr %v1, i64 %v224
  br label %head230
head230:
  %v233 = phi i64 [ 0, %body222 ], [ %v271, %body231 ]
  %v234 = icmp slt i64 %v233, 16
  br i1 %v234, label %body231, label %done232
body231:
  %v235 = mul i64 %v233, 8
  %v236 = getelementptr i8, ptr %v2, i64 %v235
  %v237 = load float, ptr %v236, align 1
  %v238 = insertelement <8 x float> poison, float %v237, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = getelementptr i8, ptr %v236, i64 4
  %v241 = load float, ptr %v240, align 1
  %v242 = insertelement <8 x float> poison, float %v241, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = mul i64 %v233, 64
  %v245 = getelementptr i8, ptr %v228, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 1
  %v247 = getelementptr i8, ptr %v229, i64 %v244
  %v248 = load <8 x float>, ptr %v247, align 1
  %v249 = getelementptr i8, ptr %v228, i64 %v244
  %v250 = getelementptr i8, ptr %v249, i64 1024
  %v251 = load <8 x float>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v229, i64 %v244
  %v253 = getelementptr i8, ptr %v252, i64 1024
  %v254 = load <8 x float>, ptr %v253, align 1
  %v255 = fadd <8 x float> %v246, %v251
  %v256 = fadd <8 x float> %v248, %v254
  %v257 = fsub <8 x float> %v246, %v251
  %v258 = fsub <8 x float> %v248, %v254
  %v259 = getelementptr i8, ptr %v228, i64 %v244
  store <8 x float> %v255, ptr %v259, align 1
  %v260 = getelementptr i8, ptr %v229, i64 %v244
  store <8 x float> %v256, ptr %v260, align 1
  %v261 = fmul <8 x float> %v258, %v243
  %v262 = fmul <8 x float> %v258, %v239
  %v263 = fneg <8 x float> %v261
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v239, <8 x float> %v263)
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v243, <8 x float> %v262)
  %v266 = getelementptr i8, ptr %v228, i64 %v244
  %v267 = getelementptr i8, ptr %v266, i64 1024
  store <8 x float> %v264, ptr %v267, align 1
  %v268 = getelementptr i8, ptr %v229, i64 %v244
  %v269 = getelementptr i8, ptr %v268, i64 1024
  store <8 x float> %v265, ptr %v269, align 1
  %v270 = add i64 %v233, 1
  %v271 = freeze i64 %v270
  br label %head230
done232:
  br label %head272
head272:
  %v275 = phi i64 [ 0, %done232 ], [ %v381, %done279 ]
  %v276 = icmp slt i64 %v275, 2
  br i1 %v276, label %body273, label %done274
body273:
  br label %head277
head277:
  %v280 = phi i64 [ 0, %body273 ], [ %v379, %body278 ]
  %v281 = icmp slt i64 %v280, 4
  br i1 %v281, label %body278, label %done279
body278:
  %v282 = mul i64 %v280, 24
  %v283 = add i64 %v282, 128
  %v284 = getelementptr i8, ptr %v2, i64 %v283
  %v285 = load float, ptr %v284, align 1
  %v286 = insertelement <8 x float> poison, float %v285, i64 0
  %v287 = shufflevector <8 x float> %v286, <8 x float> poison, <8 x i32> zeroinitializer
  %v288 = getelementptr i8, ptr %v284, i64 4
  %v289 = load float, ptr %v288, align 1
  %v290 = insertelement <8 x float> poison, float %v289, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = getelementptr i8, ptr %v284, i64 8
  %v293 = load float, ptr %v292, align 1
  %v294 = insertelement <8 x float> poison, float %v293, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = getelementptr i8, ptr %v284, i64 12
  %v297 = load float, ptr %v296, align 1
  %v298 = insertelement <8 x float> poison, float %v297, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = getelementptr i8, ptr %v284, i64 16
  %v301 = load float, ptr %v300, align 1
  %v302 = insertelement <8 x float> poison, float %v301, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = getelementptr i8, ptr %v284, i64 20
  %v305 = load float, ptr %v304, align 1
  %v306 = insertelement <8 x float> poison, float %v305, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = mul i64 %v275, 1024
  %v309 = mul i64 %v280, 64
  %v310 = add i64 %v308, %v309
  %v311 = getelementptr i8, ptr %v228, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 1
  %v313 = getelementptr i8, ptr %v229, i64 %v310
  %v314 = load <8 x float>, ptr %v313, align 1
  %v315 = getelementptr i8, ptr %v228, i64 %v310
  %v316 = getelementptr i8, ptr %v315, i64 256
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = getelementptr i8, ptr %v229, i64 %v310
  %v319 = getelementptr i8, ptr %v318, i64 256
  %v320 = load <8 x float>, ptr %v319, align 1
  %v321 = getelementptr i8, ptr %v228, i64 %v310
  %v322 = getelementptr i8, ptr %v321, i64 512
  %v323 = load <8 x float>, ptr %v322, align 1
  %v324 = getelementptr i8, ptr %v229, i64 %v310
  %v325 = getelementptr i8, ptr %v324, i64 512
  %v326 = load <8 x float>, ptr %v325, align 1
  %v327 = getelementptr i8, ptr %v228, i64 %v310
  %v328 = getelementptr i8, ptr %v327, i64 768
  %v329 = load <8 x float>, ptr %v328, align 1
  %v330 = getelementptr i8, ptr %v229, i64 %v310
  %v331 = getelementptr i8, ptr %v330, i64 768
  %v332 = load <8 x float>, ptr %v331, align 1
  %v333 = fadd <8 x float> %v312, %v323
  %v334 = fadd <8 x float> %v314, %v326
  %v335 = fsub <8 x float> %v312, %v323
  %v336 = fsub <8 x float> %v314, %v326
  %v337 = fadd <8 x float> %v317, %v329
  %v338 = fadd <8 x float> %v320, %v332
  %v339 = fsub <8 x float> %v317, %v329
  %v340 = fsub <8 x float> %v320, %v332
  %v341 = fadd <8 x float> %v335, %v340
  %v342 = fsub <8 x float> %v336, %v339
  %v343 = fsub <8 x float> %v335, %v340
  %v344 = fadd <8 x float> %v336, %v339
  %v345 = fadd <8 x float> %v333, %v337
  %v346 = fadd <8 x float> %v334, %v338
  %v347 = fsub <8 x float> %v333, %v337
  %v348 = fsub <8 x float> %v334, %v338
  %v349 = getelementptr i8, ptr %v228, i64 %v310
  store <8 x float> %v345, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v229, i64 %v310
  store <8 x float> %v346, ptr %v350, align 1
  %v351 = fmul <8 x float> %v342, %v291
  %v352 = fmul <8 x float> %v342, %v287
  %v353 = fneg <8 x float> %v351
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v287, <8 x float> %v353)
  %v355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v291, <8 x float> %v352)
  %v356 = getelementptr i8, ptr %v228, i64 %v310
  %v357 = getelementptr i8, ptr %v356, i64 256
  store <8 x float> %v354, ptr %v357, align 1
  %v358 = getelementptr i8, ptr %v229, i64 %v310
  %v359 = getelementptr i8, ptr %v358, i64 256
  store <8 x float> %v355, ptr %v359, align 1
  %v360 = fmul <8 x float> %v348, %v299
  %v361 = fmul <8 x float> %v348, %v295
  %v362 = fneg <8 x float> %v360
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v295, <8 x float> %v362)
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v299, <8 x float> %v361)
  %v365 = getelementptr i8, ptr %v228, i64 %v310
  %v366 = getelementptr i8, ptr %v365, i64 512
  store <8 x float> %v363, ptr %v366, align 1
  %v367 = getelementptr i8, ptr %v229, i64 %v310
  %v368 = getelementptr i8, ptr %v367, i64 512
  store <8 x float> %v364, ptr %v368, align 1
  %v369 = fmul <8 x float> %v344, %v307
  %v370 = fmul <8 x float> %v344, %v303
  %v371 = fneg <8 x float> %v369
  %v372 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v303, <8 x float> %v371)
  %v373 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v307, <8 x float> %v370)
  %v374 = getelementptr i8, ptr %v228, i64 %v310
  %v375 = getelementptr i8, ptr %v374, i64 768
  store <8 x float> %v372, ptr %v375, align 1
  %v376 = getelementptr i8, ptr %v229, i64 %v310
  %v377 = getelementptr i8, ptr %v376, i64 768
  store <8 x float> %v373, ptr %v377, align 1
  %v378 = add i64 %v280, 1
  %v379 = freeze i64 %v378
  br label %head277
done279:
  %v380 = add i64 %v275, 1
  %v381 = freeze i64 %v380
  br label %head272
done274:
  %v382 = getelementptr i8, ptr %v220, i64 %v224
  br label %head383
head383:
  %v386 = phi i64 [ 0, %done274 ], [ %v522, %body384 ]
  %v387 = phi <8 x float> [ %v225, %done274 ], [ %v516, %body384 ]
  %v388 = phi <8 x float> [ %v226, %done274 ], [ %v520, %body384 ]
  %v389 = icmp slt i64 %v386, 2048
  br i1 %v389, label %body384, label %done385
body384:
  %v390 = getelementptr i8, ptr %v228, i64 %v386
  %v391 = load <8 x float>, ptr %v390, align 1
  %v392 = getelementptr i8, ptr %v229, i64 %v386
  %v393 = load <8 x float>, ptr %v392, align 1
  %v394 = getelementptr i8, ptr %v228, i64 %v386
  %v395 = getelementptr i8, ptr %v394, i64 64
  %v396 = load <8 x float>, ptr %v395, align 1
  %v397 = getelementptr i8, ptr %v229, i64 %v386
  %v398 = getelementptr i8, ptr %v397, i64 64
  %v399 = load <8 x float>, ptr %v398, align 1
  %v400 = getelementptr i8, ptr %v228, i64 %v386
  %v401 = getelementptr i8, ptr %v400, i64 128
  %v402 = load <8 x float>, ptr %v401, align 1
  %v403 = getelementptr i8, ptr %v229, i64 %v386
  %v404 = getelementptr i8, ptr %v403, i64 128
  %v405 = load <8 x float>, ptr %v404, align 1
  %v406 = getelementptr i8, ptr %v228, i64 %v386
  %v407 = getelementptr i8, ptr %v406, i64 192
  %v408 = load <8 x float>, ptr %v407, align 1
  %v409 = getelementptr i8, ptr %v229, i64 %v386
  %v410 = getelementptr i8, ptr %v409, i64 192
  %v411 = load <8 x float>, ptr %v410, align 1
  %v412 = fadd <8 x float> %v391, %v402
  %v413 = fadd <8 x float> %v393, %v405
  %v414 = fsub <8 x float> %v391, %v402
  %v415 = fsub <8 x float> %v393, %v405
  %v416 = fadd <8 x float> %v396, %v408
  %v417 = fadd <8 x float> %v399, %v411
  %v418 = fsub <8 x float> %v396, %v408
  %v419 = fsub <8 x float> %v399, %v411
  %v420 = fadd <8 x float> %v414, %v419
  %v421 = fsub <8 x float> %v415, %v418
  %v422 = fsub <8 x float> %v414, %v419
  %v423 = fadd <8 x float> %v415, %v418
  %v424 = fadd <8 x float> %v412, %v416
  %v425 = fadd <8 x float> %v413, %v417
  %v426 = fsub <8 x float> %v412, %v416
  %v427 = fsub <8 x float> %v413, %v417
  %v428 = getelementptr i8, ptr %v382, i64 %v386
  %v429 = load <8 x float>, ptr %v428, align 1
  %v430 = getelementptr i8, ptr %v428, i64 32
  %v431 = load <8 x float>, ptr %v430, align 1
  %v432 = fmul <8 x float> %v431, %v425
  %v433 = fmul <8 x float> %v431, %v424
  %v434 = fneg <8 x float> %v432
  %v435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v429, <8 x float> %v424, <8 x float> %v434)
  %v436 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v429, <8 x float> %v425, <8 x float> %v433)
  %v437 = fmul <8 x float> %v424, %v424
  %v438 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v425, <8 x float> %v425, <8 x float> %v437)
  %v439 = fmul <8 x float> %v435, %v435
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v436, <8 x float> %v436, <8 x float> %v439)
  %v441 = getelementptr i8, ptr %v382, i64 %v386
  %v442 = getelementptr i8, ptr %v441, i64 64
  %v443 = load <8 x float>, ptr %v442, align 1
  %v444 = getelementptr i8, ptr %v442, i64 32
  %v445 = load <8 x float>, ptr %v444, align 1
  %v446 = fmul <8 x float> %v445, %v421
  %v447 = fmul <8 x float> %v445, %v420
  %v448 = fneg <8 x float> %v446
  %v449 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> %v420, <8 x float> %v448)
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> %v421, <8 x float> %v447)
  %v451 = fmul <8 x float> %v420, %v420
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v421, <8 x float> %v421, <8 x float> %v451)
  %v453 = fmul <8 x float> %v449, %v449
  %v454 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v450, <8 x float> %v450, <8 x float> %v453)
  %v455 = getelementptr i8, ptr %v382, i64 %v386
  %v456 = getelementptr i8, ptr %v455, i64 128
  %v457 = load <8 x float>, ptr %v456, align 1
  %v458 = getelementptr i8, ptr %v456, i64 32
  %v459 = load <8 x float>, ptr %v458, align 1
  %v460 = fmul <8 x float> %v459, %v427
  %v461 = fmul <8 x float> %v459, %v426
  %v462 = fneg <8 x float> %v460
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v457, <8 x float> %v426, <8 x float> %v462)
  %v464 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v457, <8 x float> %v427, <8 x float> %v461)
  %v465 = fmul <8 x float> %v426, %v426
  %v466 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v427, <8 x float> %v427, <8 x float> %v465)
  %v467 = fmul <8 x float> %v463, %v463
  %v468 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v464, <8 x float> %v464, <8 x float> %v467)
  %v469 = getelementptr i8, ptr %v382, i64 %v386
  %v470 = getelementptr i8, ptr %v469, i64 192
  %v471 = load <8 x float>, ptr %v470, align 1
  %v472 = getelementptr i8, ptr %v470, i64 32
  %v473 = load <8 x float>, ptr %v472, align 1
  %v474 = fmul <8 x float> %v473, %v423
  %v475 = fmul <8 x float> %v473, %v422
  %v476 = fneg <8 x float> %v474
  %v477 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v422, <8 x float> %v476)
  %v478 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v423, <8 x float> %v475)
  %v479 = fmul <8 x float> %v422, %v422
  %v480 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v423, <8 x float> %v423, <8 x float> %v479)
  %v481 = fmul <8 x float> %v477, %v477
  %v482 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v478, <8 x float> %v478, <8 x float> %v481)
  %v483 = fadd <8 x float> %v435, %v463
  %v484 = fadd <8 x float> %v436, %v464
  %v485 = fsub <8 x float> %v435, %v463
  %v486 = fsub <8 x float> %v436, %v464
  %v487 = fadd <8 x float> %v449, %v477
  %v488 = fadd <8 x float> %v450, %v478
  %v489 = fsub <8 x float> %v449, %v477
  %v490 = fsub <8 x float> %v450, %v478
  %v491 = fadd <8 x float> %v485, %v490
  %v492 = fsub <8 x float> %v486, %v489
  %v493 = fsub <8 x float> %v485, %v490
  %v494 = fadd <8 x float> %v486, %v489
  %v495 = fadd <8 x float> %v483, %v487
  %v496 = fadd <8 x float> %v484, %v488
  %v497 = fsub <8 x float> %v483, %v487
  %v498 = fsub <8 x float> %v484, %v488
  %v499 = getelementptr i8, ptr %v228, i64 %v386
  store <8 x float> %v495, ptr %v499, align 1
  %v500 = getelementptr i8, ptr %v229, i64 %v386
  store <8 x float> %v496, ptr %v500, align 1
  %v501 = getelementptr i8, ptr %v228, i64 %v386
  %v502 = getelementptr i8, ptr %v501, i64 64
  store <8 x float> %v493, ptr %v502, align 1
  %v503 = getelementptr i8, ptr %v229, i64 %v386
  %v504 = getelementptr i8, ptr %v503, i64 64
  store <8 x float> %v494, ptr %v504, align 1
  %v505 = getelementptr i8, ptr %v228, i64 %v386
  %v506 = getelementptr i8, ptr %v505, i64 128
  store <8 x float> %v497, ptr %v506, align 1
  %v507 = getelementptr i8, ptr %v229, i64 %v386
  %v508 = getelementptr i8, ptr %v507, i64 128
  store <8 x float> %v498, ptr %v508, align 1
  %v509 = getelementptr i8, ptr %v228, i64 %v386
  %v510 = getelementptr i8, ptr %v509, i64 192
  store <8 x float> %v491, ptr %v510, align 1
  %v511 = getelementptr i8, ptr %v229, i64 %v386
  %v512 = getelementptr i8, ptr %v511, i64 192
  store <8 x float> %v492, ptr %v512, align 1
  %v513 = fadd <8 x float> %v438, %v452
  %v514 = fadd <8 x float> %v466, %v480
  %v515 = fadd <8 x float> %v513, %v514
  %v516 = fadd <8 x float> %v387, %v515
  %v517 = fadd <8 x float> %v440, %v454
  %v518 = fadd <8 x float> %v468, %v482
  %v519 = fadd <8 x float> %v517, %v518
  %v520 = fadd <8 x float> %v388, %v519
  %v521 = add i64 %v386, 256
  %v522 = freeze i64 %v521
  br label %head383
done385:
  br label %head523
head523:
  %v526 = phi i64 [ 0, %done385 ], [ %v632, %done530 ]
  %v527 = icmp slt i64 %v526, 2
  br i1 %v527, label %body524, label %done525
body524:
  br label %head528
head528:
  %v531 = phi i64 [ 0, %body524 ], [ %v630, %body529 ]
  %v532 = icmp slt i64 %v531, 4
  br i1 %v532, label %body529, label %done530
body529:
  %v533 = mul i64 %v531, 24
  %v534 = add i64 %v533, 128
  %v535 = getelementptr i8, ptr %v2, i64 %v534
  %v536 = load float, ptr %v535, align 1
  %v537 = insertelement <8 x float> poison, float %v536, i64 0
  %v538 = shufflevector <8 x float> %v537, <8 x float> poison, <8 x i32> zeroinitializer
  %v539 = getelementptr i8, ptr %v535, i64 4
  %v540 = load float, ptr %v539, align 1
  %v541 = insertelement <8 x float> poison, float %v540, i64 0
  %v542 = shufflevector <8 x float> %v541, <8 x float> poison, <8 x i32> zeroinitializer
  %v543 = getelementptr i8, ptr %v535, i64 8
  %v544 = load float, ptr %v543, align 1
  %v545 = insertelement <8 x float> poison, float %v544, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = getelementptr i8, ptr %v535, i64 12
  %v548 = load float, ptr %v547, align 1
  %v549 = insertelement <8 x float> poison, float %v548, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = getelementptr i8, ptr %v535, i64 16
  %v552 = load float, ptr %v551, align 1
  %v553 = insertelement <8 x float> poison, float %v552, i64 0
  %v554 = shufflevector <8 x float> %v553, <8 x float> poison, <8 x i32> zeroinitializer
  %v555 = getelementptr i8, ptr %v535, i64 20
  %v556 = load float, ptr %v555, align 1
  %v557 = insertelement <8 x float> poison, float %v556, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = mul i64 %v526, 1024
  %v560 = mul i64 %v531, 64
  %v561 = add i64 %v559, %v560
  %v562 = getelementptr i8, ptr %v228, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 1
  %v564 = getelementptr i8, ptr %v229, i64 %v561
  %v565 = load <8 x float>, ptr %v564, align 1
  %v566 = getelementptr i8, ptr %v228, i64 %v561
  %v567 = getelementptr i8, ptr %v566, i64 256
  %v568 = load <8 x float>, ptr %v567, align 1
  %v569 = getelementptr i8, ptr %v229, i64 %v561
  %v570 = getelementptr i8, ptr %v569, i64 256
  %v571 = load <8 x float>, ptr %v570, align 1
  %v572 = getelementptr i8, ptr %v228, i64 %v561
  %v573 = getelementptr i8, ptr %v572, i64 512
  %v574 = load <8 x float>, ptr %v573, align 1
  %v575 = getelementptr i8, ptr %v229, i64 %v561
  %v576 = getelementptr i8, ptr %v575, i64 512
  %v577 = load <8 x float>, ptr %v576, align 1
  %v578 = getelementptr i8, ptr %v228, i64 %v561
  %v579 = getelementptr i8, ptr %v578, i64 768
  %v580 = load <8 x float>, ptr %v579, align 1
  %v581 = getelementptr i8, ptr %v229, i64 %v561
  %v582 = getelementptr i8, ptr %v581, i64 768
  %v583 = load <8 x float>, ptr %v582, align 1
  %v584 = fmul <8 x float> %v571, %v542
  %v585 = fmul <8 x float> %v571, %v538
  %v586 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v568, <8 x float> %v538, <8 x float> %v584)
  %v587 = fneg <8 x float> %v542
  %v588 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v568, <8 x float> %v587, <8 x float> %v585)
  %v589 = fmul <8 x float> %v577, %v550
  %v590 = fmul <8 x float> %v577, %v546
  %v591 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v574, <8 x float> %v546, <8 x float> %v589)
  %v592 = fneg <8 x float> %v550
  %v593 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v574, <8 x float> %v592, <8 x float> %v590)
  %v594 = fmul <8 x float> %v583, %v558
  %v595 = fmul <8 x float> %v583, %v554
  %v596 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v580, <8 x float> %v554, <8 x float> %v594)
  %v597 = fneg <8 x float> %v558
  %v598 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v580, <8 x float> %v597, <8 x float> %v595)
  %v599 = fadd <8 x float> %v563, %v591
  %v600 = fadd <8 x float> %v565, %v593
  %v601 = fsub <8 x float> %v563, %v591
  %v602 = fsub <8 x float> %v565, %v593
  %v603 = fadd <8 x float> %v586, %v596
  %v604 = fadd <8 x float> %v588, %v598
  %v605 = fsub <8 x float> %v586, %v596
  %v606 = fsub <8 x float> %v588, %v598
  %v607 = fadd <8 x float> %v601, %v606
  %v608 = fsub <8 x float> %v602, %v605
  %v609 = fsub <8 x float> %v601, %v606
  %v610 = fadd <8 x float> %v602, %v605
  %v611 = fadd <8 x float> %v599, %v603
  %v612 = fadd <8 x float> %v600, %v604
  %v613 = fsub <8 x float> %v599, %v603
  %v614 = fsub <8 x float> %v600, %v604
  %v615 = getelementptr i8, ptr %v228, i64 %v561
  store <8 x float> %v611, ptr %v615, align 1
  %v616 = getelementptr i8, ptr %v229, i64 %v561
  store <8 x float> %v612, ptr %v616, align 1
  %v617 = getelementptr i8, ptr %v228, i64 %v561
  %v618 = getelementptr i8, ptr %v617, i64 256
  store <8 x float> %v609, ptr %v618, align 1
  %v619 = getelementptr i8, ptr %v229, i64 %v561
  %v620 = getelementptr i8, ptr %v619, i64 256
  store <8 x float> %v610, ptr %v620, align 1
  %v621 = getelementptr i8, ptr %v228, i64 %v561
  %v622 = getelementptr i8, ptr %v621, i64 512
  store <8 x float> %v613, ptr %v622, align 1
  %v623 = getelementptr i8, ptr %v229, i64 %v561
  %v624 = getelementptr i8, ptr %v623, i64 512
  store <8 x float> %v614, ptr %v624, align 1
  %v625 = getelementptr i8, ptr %v228, i64 %v561
  %v626 = getelementptr i8, ptr %v625, i64 768
  store <8 x float> %v607, ptr %v626, align 1
  %v627 = getelementptr i8, ptr %v229, i64 %v561
  %v628 = getelementptr i8, ptr %v627, i64 768
  store <8 x float> %v608, ptr %v628, align 1
  %v629 = add i64 %v531, 1
  %v630 = freeze i64 %v629
  br label %head528
done530:
  %v631 = add i64 %v526, 1
  %v632 = freeze i64 %v631
  br label %head523
done525:
  br label %head633
head633:
  %v636 = phi i64 [ 0, %done525 ], [ %v674, %body634 ]
  %v637 = icmp slt i64 %v636, 16
  br i1 %v637, label %body634, label %done635
body634:
  %v638 = mul i64 %v636, 8
  %v639 = getelementptr i8, ptr %v2, i64 %v638
  %v640 = load float, ptr %v639, align 1
  %v641 = insertelement <8 x float> poison, float %v640, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = getelementptr i8, ptr %v639, i64 4
  %v644 = load float, ptr %v643, align 1
  %v645 = insertelement <8 x float> poison, float %v644, i64 0
  %v646 = shufflevector <8 x float> %v645, <8 x float> poison, <8 x i32> zeroinitializer
  %v647 = mul i64 %v636, 64
  %v648 = getelementptr i8, ptr %v228, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 1
  %v650 = getelementptr i8, ptr %v229, i64 %v647
  %v651 = load <8 x float>, ptr %v650, align 1
  %v652 = getelementptr i8, ptr %v228, i64 %v647
  %v653 = getelementptr i8, ptr %v652, i64 1024
  %v654 = load <8 x float>, ptr %v653, align 1
  %v655 = getelementptr i8, ptr %v229, i64 %v647
  %v656 = getelementptr i8, ptr %v655, i64 1024
  %v657 = load <8 x float>, ptr %v656, align 1
  %v658 = fmul <8 x float> %v657, %v646
  %v659 = fmul <8 x float> %v657, %v642
  %v660 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v654, <8 x float> %v642, <8 x float> %v658)
  %v661 = fneg <8 x float> %v646
  %v662 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v654, <8 x float> %v661, <8 x float> %v659)
  %v663 = fadd <8 x float> %v649, %v660
  %v664 = fadd <8 x float> %v651, %v662
  %v665 = fsub <8 x float> %v649, %v660
  %v666 = fsub <8 x float> %v651, %v662
  %v667 = getelementptr i8, ptr %v228, i64 %v647
  store <8 x float> %v663, ptr %v667, align 1
  %v668 = getelementptr i8, ptr %v229, i64 %v647
  store <8 x float> %v664, ptr %v668, align 1
  %v669 = getelementptr i8, ptr %v228, i64 %v647
  %v670 = getelementptr i8, ptr %v669, i64 1024
  store <8 x float> %v665, ptr %v670, align 1
  %v671 = getelementptr i8, ptr %v229, i64 %v647
  %v672 = getelementptr i8, ptr %v671, i64 1024
  store <8 x float> %v666, ptr %v672, align 1
  %v673 = add i64 %v636, 1
  %v674 = freeze i64 %v673
  br label %head633
done635:
  %v675 = add i64 %v224, 2048
  %v676 = freeze i64 %v675
  br label %head221
done223:
  br label %head677
head677:
  %v680 = phi i64 [ 0, %done223 ], [ %v782, %body678 ]
  %v681 = icmp slt i64 %v680, 32
  br i1 %v681, label %body678, label %done679
body678:
  %v682 = mul i64 %v680, 64
  %v683 = getelementptr i8, ptr %p3, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 1
  %v685 = getelementptr i8, ptr %v683, i64 32
  %v686 = load <8 x float>, ptr %v685, align 1
  %v687 = getelementptr i8, ptr %v683, i64 64
  %v688 = load <8 x float>, ptr %v687, align 1
  %v689 = getelementptr i8, ptr %v687, i64 32
  %v690 = load <8 x float>, ptr %v689, align 1
  %v691 = getelementptr i8, ptr %v683, i64 128
  %v692 = load <8 x float>, ptr %v691, align 1
  %v693 = getelementptr i8, ptr %v691, i64 32
  %v694 = load <8 x float>, ptr %v693, align 1
  %v695 = getelementptr i8, ptr %v683, i64 192
  %v696 = load <8 x float>, ptr %v695, align 1
  %v697 = getelementptr i8, ptr %v695, i64 32
  %v698 = load <8 x float>, ptr %v697, align 1
  %v699 = getelementptr i8, ptr %v683, i64 256
  %v700 = load <8 x float>, ptr %v699, align 1
  %v701 = getelementptr i8, ptr %v699, i64 32
  %v702 = load <8 x float>, ptr %v701, align 1
  %v703 = getelementptr i8, ptr %v683, i64 320
  %v704 = load <8 x float>, ptr %v703, align 1
  %v705 = getelementptr i8, ptr %v703, i64 32
  %v706 = load <8 x float>, ptr %v705, align 1
  %v707 = getelementptr i8, ptr %v683, i64 384
  %v708 = load <8 x float>, ptr %v707, align 1
  %v709 = getelementptr i8, ptr %v707, i64 32
  %v710 = load <8 x float>, ptr %v709, align 1
  %v711 = getelementptr i8, ptr %v683, i64 448
  %v712 = load <8 x float>, ptr %v711, align 1
  %v713 = getelementptr i8, ptr %v711, i64 32
  %v714 = load <8 x float>, ptr %v713, align 1
  %v715 = mul i64 %v680, 4
  %v716 = getelementptr i8, ptr %v12, i64 %v715
  %v717 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v718 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v719 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v720 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v721 = shufflevector <8 x float> %v700, <8 x float> %v704, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v722 = shufflevector <8 x float> %v700, <8 x float> %v704, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v723 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v724 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v725 = shufflevector <8 x float> %v717, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v717, <8 x float> %v719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v718, <8 x float> %v720, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v718, <8 x float> %v720, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v730 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v732 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v738 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v740 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v733, ptr %v716, align 1
  %v741 = getelementptr i8, ptr %v716, i64 192
  store <8 x float> %v735, ptr %v741, align 1
  %v742 = getelementptr i8, ptr %v716, i64 384
  store <8 x float> %v737, ptr %v742, align 1
  %v743 = getelementptr i8, ptr %v716, i64 576
  store <8 x float> %v739, ptr %v743, align 1
  %v744 = getelementptr i8, ptr %v716, i64 768
  store <8 x float> %v734, ptr %v744, align 1
  %v745 = getelementptr i8, ptr %v716, i64 960
  store <8 x float> %v736, ptr %v745, align 1
  %v746 = getelementptr i8, ptr %v716, i64 1152
  store <8 x float> %v738, ptr %v746, align 1
  %v747 = getelementptr i8, ptr %v716, i64 1344
  store <8 x float> %v740, ptr %v747, align 1
  %v748 = mul i64 %v680, 4
  %v749 = getelementptr i8, ptr %v13, i64 %v748
  %v750 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v751 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v752 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v753 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v754 = shufflevector <8 x float> %v702, <8 x float> %v706, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v755 = shufflevector <8 x float> %v702, <8 x float> %v706, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v756 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v757 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v758 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v761 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v764 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v765 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v766 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v769 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v770 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v771 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v772 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v773 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v766, ptr %v749, align 1
  %v774 = getelementptr i8, ptr %v749, i64 192
  store <8 x float> %v768, ptr %v774, align 1
  %v775 = getelementptr i8, ptr %v749, i64 384
  store <8 x float> %v770, ptr %v775, align 1
  %v776 = getelementptr i8, ptr %v749, i64 576
  store <8 x float> %v772, ptr %v776, align 1
  %v777 = getelementptr i8, ptr %v749, i64 768
  store <8 x float> %v767, ptr %v777, align 1
  %v778 = getelementptr i8, ptr %v749, i64 960
  store <8 x float> %v769, ptr %v778, align 1
  %v779 = getelementptr i8, ptr %v749, i64 1152
  store <8 x float> %v771, ptr %v779, align 1
  %v780 = getelementptr i8, ptr %v749, i64 1344
  store <8 x float> %v773, ptr %v780, align 1
  %v781 = add i64 %v680, 8
  %v782 = freeze i64 %v781
  br label %head677
done679:
  %v783 = add i64 %v6, 8
  %v784 = freeze i64 %v783
  br label %head3
done5:
  store <8 x float> %v7, ptr %p6, align 1
  %v785 = getelementptr i8, ptr %p6, i64 32
  store <8 x float> %v8, ptr %v785, align 1
  ret void
}
define internal void @forward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v367, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v365, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v363, %done22 ]
  %v15 = icmp slt i64 %v14, 128
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = add i64 0, 0
  %v17 = add i64 %v16, %v14
  %v18 = getelementptr i8, ptr %p0, i64 %v17
  %v19 = getelementptr i8, ptr %p1, i64 %v17
  br label %head20
head20:
  %v23 = phi i64 [ 0, %body12 ], [ %v361, %done237 ]
  %v24 = icmp slt i64 %v23, 4608
  br i1 %v24, label %body21, label %done22
body21:
  br label %head25
head25:
  %v28 = phi i64 [ 0, %body21 ], [ %v153, %body26 ]
  %v29 = icmp slt i64 %v28, 8
  br i1 %v29, label %body26, label %done27
body26:
  %v30 = mul i64 %v28, 16
  %v31 = getelementptr i8, ptr %p2, i64 %v30
  %v32 = load float, ptr %v31, align 1
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = getelementptr i8, ptr %v31, i64 4
  %v36 = load float, ptr %v35, align 1
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = getelementptr i8, ptr %v31, i64 8
  %v40 = load float, ptr %v39, align 1
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = getelementptr i8, ptr %v31, i64 12
  %v44 = load float, ptr %v43, align 1
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = mul i64 %v28, 192
  %v48 = getelementptr i8, ptr %v18, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 1
  %v50 = getelementptr i8, ptr %v19, i64 %v47
  %v51 = load <8 x float>, ptr %v50, align 1
  %v52 = getelementptr i8, ptr %v18, i64 %v47
  %v53 = getelementptr i8, ptr %v52, i64 1536
  %v54 = load <8 x float>, ptr %v53, align 1
  %v55 = getelementptr i8, ptr %v19, i64 %v47
  %v56 = getelementptr i8, ptr %v55, i64 1536
  %v57 = load <8 x float>, ptr %v56, align 1
  %v58 = getelementptr i8, ptr %v18, i64 %v47
  %v59 = getelementptr i8, ptr %v58, i64 3072
  %v60 = load <8 x float>, ptr %v59, align 1
  %v61 = getelementptr i8, ptr %v19, i64 %v47
  %v62 = getelementptr i8, ptr %v61, i64 3072
  %v63 = load <8 x float>, ptr %v62, align 1
  %v64 = fadd <8 x float> %v54, %v60
  %v65 = fadd <8 x float> %v57, %v63
  %v66 = fsub <8 x float> %v54, %v60
  %v67 = fsub <8 x float> %v57, %v63
  %v68 = fadd <8 x float> %v49, %v64
  %v69 = fadd <8 x float> %v51, %v65
  %v70 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v64, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v49)
  %v71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v65, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v51)
  %v72 = fmul <8 x float> %v66, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v73 = fmul <8 x float> %v67, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v74 = fadd <8 x float> %v70, %v73
  %v75 = fsub <8 x float> %v71, %v72
  %v76 = fsub <8 x float> %v70, %v73
  %v77 = fadd <8 x float> %v71, %v72
  %v78 = getelementptr i8, ptr %v18, i64 %v47
  store <8 x float> %v68, ptr %v78, align 1
  %v79 = getelementptr i8, ptr %v19, i64 %v47
  store <8 x float> %v69, ptr %v79, align 1
  %v80 = fmul <8 x float> %v75, %v38
  %v81 = fmul <8 x float> %v75, %v34
  %v82 = fneg <8 x float> %v80
  %v83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v74, <8 x float> %v34, <8 x float> %v82)
  %v84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v74, <8 x float> %v38, <8 x float> %v81)
  %v85 = getelementptr i8, ptr %v18, i64 %v47
  %v86 = getelementptr i8, ptr %v85, i64 1536
  store <8 x float> %v83, ptr %v86, align 1
  %v87 = getelementptr i8, ptr %v19, i64 %v47
  %v88 = getelementptr i8, ptr %v87, i64 1536
  store <8 x float> %v84, ptr %v88, align 1
  %v89 = fmul <8 x float> %v77, %v46
  %v90 = fmul <8 x float> %v77, %v42
  %v91 = fneg <8 x float> %v89
  %v92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v76, <8 x float> %v42, <8 x float> %v91)
  %v93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v76, <8 x float> %v46, <8 x float> %v90)
  %v94 = getelementptr i8, ptr %v18, i64 %v47
  %v95 = getelementptr i8, ptr %v94, i64 3072
  store <8 x float> %v92, ptr %v95, align 1
  %v96 = getelementptr i8, ptr %v19, i64 %v47
  %v97 = getelementptr i8, ptr %v96, i64 3072
  store <8 x float> %v93, ptr %v97, align 1
  %v98 = getelementptr i8, ptr %v18, i64 %v47
  %v99 = getelementptr i8, ptr %v98, i64 32
  %v100 = load <8 x float>, ptr %v99, align 1
  %v101 = getelementptr i8, ptr %v19, i64 %v47
  %v102 = getelementptr i8, ptr %v101, i64 32
  %v103 = load <8 x float>, ptr %v102, align 1
  %v104 = getelementptr i8, ptr %v18, i64 %v47
  %v105 = getelementptr i8, ptr %v104, i64 1568
  %v106 = load <8 x float>, ptr %v105, align 1
  %v107 = getelementptr i8, ptr %v19, i64 %v47
  %v108 = getelementptr i8, ptr %v107, i64 1568
  %v109 = load <8 x float>, ptr %v108, align 1
  %v110 = getelementptr i8, ptr %v18, i64 %v47
  %v111 = getelementptr i8, ptr %v110, i64 3104
  %v112 = load <8 x float>, ptr %v111, align 1
  %v113 = getelementptr i8, ptr %v19, i64 %v47
  %v114 = getelementptr i8, ptr %v113, i64 3104
  %v115 = load <8 x float>, ptr %v114, align 1
  %v116 = fadd <8 x float> %v106, %v112
  %v117 = fadd <8 x float> %v109, %v115
  %v118 = fsub <8 x float> %v106, %v112
  %v119 = fsub <8 x float> %v109, %v115
  %v120 = fadd <8 x float> %v100, %v116
  %v121 = fadd <8 x float> %v103, %v117
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v116, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v100)
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v117, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v103)
  %v124 = fmul <8 x float> %v118, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v125 = fmul <8 x float> %v119, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v126 = fadd <8 x float> %v122, %v125
  %v127 = fsub <8 x float> %v123, %v124
  %v128 = fsub <8 x float> %v122, %v125
  %v129 = fadd <8 x float> %v123, %v124
  %v130 = getelementptr i8, ptr %v18, i64 %v47
  %v131 = getelementptr i8, ptr %v130, i64 32
  store <8 x float> %v120, ptr %v131, align 1
  %v132 = getelementptr i8, ptr %v19, i64 %v47
  %v133 = getelementptr i8, ptr %v132, i64 32
  store <8 x float> %v121, ptr %v133, align 1
  %v134 = fmul <8 x float> %v127, %v38
  %v135 = fmul <8 x float> %v127, %v34
  %v136 = fneg <8 x float> %v134
  %v137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v126, <8 x float> %v34, <8 x float> %v136)
  %v138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v126, <8 x float> %v38, <8 x float> %v135)
  %v139 = getelementptr i8, ptr %v18, i64 %v47
  %v140 = getelementptr i8, ptr %v139, i64 1568
  store <8 x float> %v137, ptr %v140, align 1
  %v141 = getelementptr i8, ptr %v19, i64 %v47
  %v142 = getelementptr i8, ptr %v141, i64 1568
  store <8 x float> %v138, ptr %v142, align 1
  %v143 = fmul <8 x float> %v129, %v46
  %v144 = fmul <8 x float> %v129, %v42
  %v145 = fneg <8 x float> %v143
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v42, <8 x float> %v145)
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v128, <8 x float> %v46, <8 x float> %v144)
  %v148 = getelementptr i8, ptr %v18, i64 %v47
  %v149 = getelementptr i8, ptr %v148, i64 3104
  store <8 x float> %v146, ptr %v149, align 1
  %v150 = getelementptr i8, ptr %v19, i64 %v47
  %v151 = getelementptr i8, ptr %v150, i64 3104
  store <8 x float> %v147, ptr %v151, align 1
  %v152 = add i64 %v28, 1
  %v153 = freeze i64 %v152
  br label %head25
done27:
  br label %head154
head154:
  %v157 = phi i64 [ 0, %done27 ], [ %v234, %done161 ]
  %v158 = icmp slt i64 %v157, 3
  br i1 %v158, label %body155, label %done156
body155:
  br label %head159
head159:
  %v162 = phi i64 [ 0, %body155 ], [ %v232, %body160 ]
  %v163 = icmp slt i64 %v162, 4
  br i1 %v163, label %body160, label %done161
body160:
  %v164 = mul i64 %v162, 8
  %v165 = add i64 %v164, 128
  %v166 = getelementptr i8, ptr %p2, i64 %v165
  %v167 = load float, ptr %v166, align 1
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = getelementptr i8, ptr %v166, i64 4
  %v171 = load float, ptr %v170, align 1
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = mul i64 %v157, 1536
  %v175 = mul i64 %v162, 192
  %v176 = add i64 %v174, %v175
  %v177 = getelementptr i8, ptr %v18, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 1
  %v179 = getelementptr i8, ptr %v19, i64 %v176
  %v180 = load <8 x float>, ptr %v179, align 1
  %v181 = getelementptr i8, ptr %v18, i64 %v176
  %v182 = getelementptr i8, ptr %v181, i64 768
  %v183 = load <8 x float>, ptr %v182, align 1
  %v184 = getelementptr i8, ptr %v19, i64 %v176
  %v185 = getelementptr i8, ptr %v184, i64 768
  %v186 = load <8 x float>, ptr %v185, align 1
  %v187 = fadd <8 x float> %v178, %v183
  %v188 = fadd <8 x float> %v180, %v186
  %v189 = fsub <8 x float> %v178, %v183
  %v190 = fsub <8 x float> %v180, %v186
  %v191 = getelementptr i8, ptr %v18, i64 %v176
  store <8 x float> %v187, ptr %v191, align 1
  %v192 = getelementptr i8, ptr %v19, i64 %v176
  store <8 x float> %v188, ptr %v192, align 1
  %v193 = fmul <8 x float> %v190, %v173
  %v194 = fmul <8 x float> %v190, %v169
  %v195 = fneg <8 x float> %v193
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v169, <8 x float> %v195)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v173, <8 x float> %v194)
  %v198 = getelementptr i8, ptr %v18, i64 %v176
  %v199 = getelementptr i8, ptr %v198, i64 768
  store <8 x float> %v196, ptr %v199, align 1
  %v200 = getelementptr i8, ptr %v19, i64 %v176
  %v201 = getelementptr i8, ptr %v200, i64 768
  store <8 x float> %v197, ptr %v201, align 1
  %v202 = getelementptr i8, ptr %v18, i64 %v176
  %v203 = getelementptr i8, ptr %v202, i64 32
  %v204 = load <8 x float>, ptr %v203, align 1
  %v205 = getelementptr i8, ptr %v19, i64 %v176
  %v206 = getelementptr i8, ptr %v205, i64 32
  %v207 = load <8 x float>, ptr %v206, align 1
  %v208 = getelementptr i8, ptr %v18, i64 %v176
  %v209 = getelementptr i8, ptr %v208, i64 800
  %v210 = load <8 x float>, ptr %v209, align 1
  %v211 = getelementptr i8, ptr %v19, i64 %v176
  %v212 = getelementptr i8, ptr %v211, i64 800
  %v213 = load <8 x float>, ptr %v212, align 1
  %v214 = fadd <8 x float> %v204, %v210
  %v215 = fadd <8 x float> %v207, %v213
  %v216 = fsub <8 x float> %v204, %v210
  %v217 = fsub <8 x float> %v207, %v213
  %v218 = getelementptr i8, ptr %v18, i64 %v176
  %v219 = getelementptr i8, ptr %v218, i64 32
  store <8 x float> %v214, ptr %v219, align 1
  %v220 = getelementptr i8, ptr %v19, i64 %v176
  %v221 = getelementptr i8, ptr %v220, i64 32
  store <8 x float> %v215, ptr %v221, align 1
  %v222 = fmul <8 x float> %v217, %v173
  %v223 = fmul <8 x float> %v217, %v169
  %v224 = fneg <8 x float> %v222
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v169, <8 x float> %v224)
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v173, <8 x float> %v223)
  %v227 = getelementptr i8, ptr %v18, i64 %v176
  %v228 = getelementptr i8, ptr %v227, i64 800
  store <8 x float> %v225, ptr %v228, align 1
  %v229 = getelementptr i8, ptr %v19, i64 %v176
  %v230 = getelementptr i8, ptr %v229, i64 800
  store <8 x float> %v226, ptr %v230, align 1
  %v231 = add i64 %v162, 1
  %v232 = freeze i64 %v231
  br label %head159
done161:
  %v233 = add i64 %v157, 1
  %v234 = freeze i64 %v233
  br label %head154
done156:
  br label %head235
head235:
  %v238 = phi i64 [ 0, %done156 ], [ %v359, %done242 ]
  %v239 = icmp slt i64 %v238, 1
  br i1 %v239, label %body236, label %done237
body236:
  br label %head240
head240:
  %v243 = phi i64 [ 0, %body236 ], [ %v357, %body241 ]
  %v244 = icmp slt i64 %v243, 6
  br i1 %v244, label %body241, label %done242
body241:
  %v245 = mul i64 %v243, 768
  %v246 = mul i64 %v238, 192
  %v247 = add i64 %v245, %v246
  %v248 = getelementptr i8, ptr %v18, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 1
  %v250 = getelementptr i8, ptr %v19, i64 %v247
  %v251 = load <8 x float>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v18, i64 %v247
  %v253 = getelementptr i8, ptr %v252, i64 192
  %v254 = load <8 x float>, ptr %v253, align 1
  %v255 = getelementptr i8, ptr %v19, i64 %v247
  %v256 = getelementptr i8, ptr %v255, i64 192
  %v257 = load <8 x float>, ptr %v256, align 1
  %v258 = getelementptr i8, ptr %v18, i64 %v247
  %v259 = getelementptr i8, ptr %v258, i64 384
  %v260 = load <8 x float>, ptr %v259, align 1
  %v261 = getelementptr i8, ptr %v19, i64 %v247
  %v262 = getelementptr i8, ptr %v261, i64 384
  %v263 = load <8 x float>, ptr %v262, align 1
  %v264 = getelementptr i8, ptr %v18, i64 %v247
  %v265 = getelementptr i8, ptr %v264, i64 576
  %v266 = load <8 x float>, ptr %v265, align 1
  %v267 = getelementptr i8, ptr %v19, i64 %v247
  %v268 = getelementptr i8, ptr %v267, i64 576
  %v269 = load <8 x float>, ptr %v268, align 1
  %v270 = fadd <8 x float> %v249, %v260
  %v271 = fadd <8 x float> %v251, %v263
  %v272 = fsub <8 x float> %v249, %v260
  %v273 = fsub <8 x float> %v251, %v263
  %v274 = fadd <8 x float> %v254, %v266
  %v275 = fadd <8 x float> %v257, %v269
  %v276 = fsub <8 x float> %v254, %v266
  %v277 = fsub <8 x float> %v257, %v269
  %v278 = fadd <8 x float> %v272, %v277
  %v279 = fsub <8 x float> %v273, %v276
  %v280 = fsub <8 x float> %v272, %v277
  %v281 = fadd <8 x float> %v273, %v276
  %v282 = fadd <8 x float> %v270, %v274
  %v283 = fadd <8 x float> %v271, %v275
  %v284 = fsub <8 x float> %v270, %v274
  %v285 = fsub <8 x float> %v271, %v275
  %v286 = getelementptr i8, ptr %v18, i64 %v247
  store <8 x float> %v282, ptr %v286, align 1
  %v287 = getelementptr i8, ptr %v19, i64 %v247
  store <8 x float> %v283, ptr %v287, align 1
  %v288 = getelementptr i8, ptr %v18, i64 %v247
  %v289 = getelementptr i8, ptr %v288, i64 192
  store <8 x float> %v278, ptr %v289, align 1
  %v290 = getelementptr i8, ptr %v19, i64 %v247
  %v291 = getelementptr i8, ptr %v290, i64 192
  store <8 x float> %v279, ptr %v291, align 1
  %v292 = getelementptr i8, ptr %v18, i64 %v247
  %v293 = getelementptr i8, ptr %v292, i64 384
  store <8 x float> %v284, ptr %v293, align 1
  %v294 = getelementptr i8, ptr %v19, i64 %v247
  %v295 = getelementptr i8, ptr %v294, i64 384
  store <8 x float> %v285, ptr %v295, align 1
  %v296 = getelementptr i8, ptr %v18, i64 %v247
  %v297 = getelementptr i8, ptr %v296, i64 576
  store <8 x float> %v280, ptr %v297, align 1
  %v298 = getelementptr i8, ptr %v19, i64 %v247
  %v299 = getelementptr i8, ptr %v298, i64 576
  store <8 x float> %v281, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v18, i64 %v247
  %v301 = getelementptr i8, ptr %v300, i64 32
  %v302 = load <8 x float>, ptr %v301, align 1
  %v303 = getelementptr i8, ptr %v19, i64 %v247
  %v304 = getelementptr i8, ptr %v303, i64 32
  %v305 = load <8 x float>, ptr %v304, align 1
  %v306 = getelementptr i8, ptr %v18, i64 %v247
  %v307 = getelementptr i8, ptr %v306, i64 224
  %v308 = load <8 x float>, ptr %v307, align 1
  %v309 = getelementptr i8, ptr %v19, i64 %v247
  %v310 = getelementptr i8, ptr %v309, i64 224
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = getelementptr i8, ptr %v18, i64 %v247
  %v313 = getelementptr i8, ptr %v312, i64 416
  %v314 = load <8 x float>, ptr %v313, align 1
  %v315 = getelementptr i8, ptr %v19, i64 %v247
  %v316 = getelementptr i8, ptr %v315, i64 416
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = getelementptr i8, ptr %v18, i64 %v247
  %v319 = getelementptr i8, ptr %v318, i64 608
  %v320 = load <8 x float>, ptr %v319, align 1
  %v321 = getelementptr i8, ptr %v19, i64 %v247
  %v322 = getelementptr i8, ptr %v321, i64 608
  %v323 = load <8 x float>, ptr %v322, align 1
  %v324 = fadd <8 x float> %v302, %v314
  %v325 = fadd <8 x float> %v305, %v317
  %v326 = fsub <8 x float> %v302, %v314
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
  %v340 = getelementptr i8, ptr %v18, i64 %v247
  %v341 = getelementptr i8, ptr %v340, i64 32
  store <8 x float> %v336, ptr %v341, align 1
  %v342 = getelementptr i8, ptr %v19, i64 %v247
  %v343 = getelementptr i8, ptr %v342, i64 32
  store <8 x float> %v337, ptr %v343, align 1
  %v344 = getelementptr i8, ptr %v18, i64 %v247
  %v345 = getelementptr i8, ptr %v344, i64 224
  store <8 x float> %v332, ptr %v345, align 1
  %v346 = getelementptr i8, ptr %v19, i64 %v247
  %v347 = getelementptr i8, ptr %v346, i64 224
  store <8 x float> %v333, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v18, i64 %v247
  %v349 = getelementptr i8, ptr %v348, i64 416
  store <8 x float> %v338, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v19, i64 %v247
  %v351 = getelementptr i8, ptr %v350, i64 416
  store <8 x float> %v339, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v18, i64 %v247
  %v353 = getelementptr i8, ptr %v352, i64 608
  store <8 x float> %v334, ptr %v353, align 1
  %v354 = getelementptr i8, ptr %v19, i64 %v247
  %v355 = getelementptr i8, ptr %v354, i64 608
  store <8 x float> %v335, ptr %v355, align 1
  %v356 = add i64 %v243, 1
  %v357 = freeze i64 %v356
  br label %head240
done242:
  %v358 = add i64 %v238, 1
  %v359 = freeze i64 %v358
  br label %head235
done237:
  %v360 = add i64 %v23, 4608
  %v361 = freeze i64 %v360
  br label %head20
done22:
  %v362 = add i64 %v14, 64
  %v363 = freeze i64 %v362
  br label %head11
done13:
  %v364 = add i64 %v9, 1
  %v365 = freeze i64 %v364
  br label %head6
done8:
  %v366 = add i64 %v4, 1
  %v367 = freeze i64 %v366
  br label %head1
done3:
  ret void
}
define internal void @backward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v367, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v365, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v363, %done22 ]
  %v15 = icmp slt i64 %v14, 128
  br i1 %v15, label %body12, label %done13
body12:
  %v16 = add i64 0, 0
  %v17 = add i64 %v16, %v14
  %v18 = getelementptr i8, ptr %p0, i64 %v17
  %v19 = getelementptr i8, ptr %p1, i64 %v17
  br label %head20
head20:
  %v23 = phi i64 [ 0, %body12 ], [ %v361, %done233 ]
  %v24 = icmp slt i64 %v23, 4608
  br i1 %v24, label %body21, label %done22
body21:
  br label %head25
head25:
  %v28 = phi i64 [ 0, %body21 ], [ %v149, %done32 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %body26, label %done27
body26:
  br label %head30
head30:
  %v33 = phi i64 [ 0, %body26 ], [ %v147, %body31 ]
  %v34 = icmp slt i64 %v33, 6
  br i1 %v34, label %body31, label %done32
body31:
  %v35 = mul i64 %v33, 768
  %v36 = mul i64 %v28, 192
  %v37 = add i64 %v35, %v36
  %v38 = getelementptr i8, ptr %v18, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 1
  %v40 = getelementptr i8, ptr %v19, i64 %v37
  %v41 = load <8 x float>, ptr %v40, align 1
  %v42 = getelementptr i8, ptr %v18, i64 %v37
  %v43 = getelementptr i8, ptr %v42, i64 192
  %v44 = load <8 x float>, ptr %v43, align 1
  %v45 = getelementptr i8, ptr %v19, i64 %v37
  %v46 = getelementptr i8, ptr %v45, i64 192
  %v47 = load <8 x float>, ptr %v46, align 1
  %v48 = getelementptr i8, ptr %v18, i64 %v37
  %v49 = getelementptr i8, ptr %v48, i64 384
  %v50 = load <8 x float>, ptr %v49, align 1
  %v51 = getelementptr i8, ptr %v19, i64 %v37
  %v52 = getelementptr i8, ptr %v51, i64 384
  %v53 = load <8 x float>, ptr %v52, align 1
  %v54 = getelementptr i8, ptr %v18, i64 %v37
  %v55 = getelementptr i8, ptr %v54, i64 576
  %v56 = load <8 x float>, ptr %v55, align 1
  %v57 = getelementptr i8, ptr %v19, i64 %v37
  %v58 = getelementptr i8, ptr %v57, i64 576
  %v59 = load <8 x float>, ptr %v58, align 1
  %v60 = fadd <8 x float> %v39, %v50
  %v61 = fadd <8 x float> %v41, %v53
  %v62 = fsub <8 x float> %v39, %v50
  %v63 = fsub <8 x float> %v41, %v53
  %v64 = fadd <8 x float> %v44, %v56
  %v65 = fadd <8 x float> %v47, %v59
  %v66 = fsub <8 x float> %v44, %v56
  %v67 = fsub <8 x float> %v47, %v59
  %v68 = fadd <8 x float> %v62, %v67
  %v69 = fsub <8 x float> %v63, %v66
  %v70 = fsub <8 x float> %v62, %v67
  %v71 = fadd <8 x float> %v63, %v66
  %v72 = fadd <8 x float> %v60, %v64
  %v73 = fadd <8 x float> %v61, %v65
  %v74 = fsub <8 x float> %v60, %v64
  %v75 = fsub <8 x float> %v61, %v65
  %v76 = getelementptr i8, ptr %v18, i64 %v37
  store <8 x float> %v72, ptr %v76, align 1
  %v77 = getelementptr i8, ptr %v19, i64 %v37
  store <8 x float> %v73, ptr %v77, align 1
  %v78 = getelementptr i8, ptr %v18, i64 %v37
  %v79 = getelementptr i8, ptr %v78, i64 192
  store <8 x float> %v70, ptr %v79, align 1
  %v80 = getelementptr i8, ptr %v19, i64 %v37
  %v81 = getelementptr i8, ptr %v80, i64 192
  store <8 x float> %v71, ptr %v81, align 1
  %v82 = getelementptr i8, ptr %v18, i64 %v37
  %v83 = getelementptr i8, ptr %v82, i64 384
  store <8 x float> %v74, ptr %v83, align 1
  %v84 = getelementptr i8, ptr %v19, i64 %v37
  %v85 = getelementptr i8, ptr %v84, i64 384
  store <8 x float> %v75, ptr %v85, align 1
  %v86 = getelementptr i8, ptr %v18, i64 %v37
  %v87 = getelementptr i8, ptr %v86, i64 576
  store <8 x float> %v68, ptr %v87, align 1
  %v88 = getelementptr i8, ptr %v19, i64 %v37
  %v89 = getelementptr i8, ptr %v88, i64 576
  store <8 x float> %v69, ptr %v89, align 1
  %v90 = getelementptr i8, ptr %v18, i64 %v37
  %v91 = getelementptr i8, ptr %v90, i64 32
  %v92 = load <8 x float>, ptr %v91, align 1
  %v93 = getelementptr i8, ptr %v19, i64 %v37
  %v94 = getelementptr i8, ptr %v93, i64 32
  %v95 = load <8 x float>, ptr %v94, align 1
  %v96 = getelementptr i8, ptr %v18, i64 %v37
  %v97 = getelementptr i8, ptr %v96, i64 224
  %v98 = load <8 x float>, ptr %v97, align 1
  %v99 = getelementptr i8, ptr %v19, i64 %v37
  %v100 = getelementptr i8, ptr %v99, i64 224
  %v101 = load <8 x float>, ptr %v100, align 1
  %v102 = getelementptr i8, ptr %v18, i64 %v37
  %v103 = getelementptr i8, ptr %v102, i64 416
  %v104 = load <8 x float>, ptr %v103, align 1
  %v105 = getelementptr i8, ptr %v19, i64 %v37
  %v106 = getelementptr i8, ptr %v105, i64 416
  %v107 = load <8 x float>, ptr %v106, align 1
  %v108 = getelementptr i8, ptr %v18, i64 %v37
  %v109 = getelementptr i8, ptr %v108, i64 608
  %v110 = load <8 x float>, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v19, i64 %v37
  %v112 = getelementptr i8, ptr %v111, i64 608
  %v113 = load <8 x float>, ptr %v112, align 1
  %v114 = fadd <8 x float> %v92, %v104
  %v115 = fadd <8 x float> %v95, %v107
  %v116 = fsub <8 x float> %v92, %v104
  %v117 = fsub <8 x float> %v95, %v107
  %v118 = fadd <8 x float> %v98, %v110
  %v119 = fadd <8 x float> %v101, %v113
  %v120 = fsub <8 x float> %v98, %v110
  %v121 = fsub <8 x float> %v101, %v113
  %v122 = fadd <8 x float> %v116, %v121
  %v123 = fsub <8 x float> %v117, %v120
  %v124 = fsub <8 x float> %v116, %v121
  %v125 = fadd <8 x float> %v117, %v120
  %v126 = fadd <8 x float> %v114, %v118
  %v127 = fadd <8 x float> %v115, %v119
  %v128 = fsub <8 x float> %v114, %v118
  %v129 = fsub <8 x float> %v115, %v119
  %v130 = getelementptr i8, ptr %v18, i64 %v37
  %v131 = getelementptr i8, ptr %v130, i64 32
  store <8 x float> %v126, ptr %v131, align 1
  %v132 = getelementptr i8, ptr %v19, i64 %v37
  %v133 = getelementptr i8, ptr %v132, i64 32
  store <8 x float> %v127, ptr %v133, align 1
  %v134 = getelementptr i8, ptr %v18, i64 %v37
  %v135 = getelementptr i8, ptr %v134, i64 224
  store <8 x float> %v124, ptr %v135, align 1
  %v136 = getelementptr i8, ptr %v19, i64 %v37
  %v137 = getelementptr i8, ptr %v136, i64 224
  store <8 x float> %v125, ptr %v137, align 1
  %v138 = getelementptr i8, ptr %v18, i64 %v37
  %v139 = getelementptr i8, ptr %v138, i64 416
  store <8 x float> %v128, ptr %v139, align 1
  %v140 = getelementptr i8, ptr %v19, i64 %v37
  %v141 = getelementptr i8, ptr %v140, i64 416
  store <8 x float> %v129, ptr %v141, align 1
  %v142 = getelementptr i8, ptr %v18, i64 %v37
  %v143 = getelementptr i8, ptr %v142, i64 608
  store <8 x float> %v122, ptr %v143, align 1
  %v144 = getelementptr i8, ptr %v19, i64 %v37
  %v145 = getelementptr i8, ptr %v144, i64 608
  store <8 x float> %v123, ptr %v145, align 1
  %v146 = add i64 %v33, 1
  %v147 = freeze i64 %v146
  br label %head30
done32:
  %v148 = add i64 %v28, 1
  %v149 = freeze i64 %v148
  br label %head25
done27:
  br label %head150
head150:
  %v153 = phi i64 [ 0, %done27 ], [ %v230, %done157 ]
  %v154 = icmp slt i64 %v153, 3
  br i1 %v154, label %body151, label %done152
body151:
  br label %head155
head155:
  %v158 = phi i64 [ 0, %body151 ], [ %v228, %body156 ]
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
  %v173 = getelementptr i8, ptr %v18, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 1
  %v175 = getelementptr i8, ptr %v19, i64 %v172
  %v176 = load <8 x float>, ptr %v175, align 1
  %v177 = getelementptr i8, ptr %v18, i64 %v172
  %v178 = getelementptr i8, ptr %v177, i64 768
  %v179 = load <8 x float>, ptr %v178, align 1
  %v180 = getelementptr i8, ptr %v19, i64 %v172
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
  %v192 = getelementptr i8, ptr %v18, i64 %v172
  store <8 x float> %v188, ptr %v192, align 1
  %v193 = getelementptr i8, ptr %v19, i64 %v172
  store <8 x float> %v189, ptr %v193, align 1
  %v194 = getelementptr i8, ptr %v18, i64 %v172
  %v195 = getelementptr i8, ptr %v194, i64 768
  store <8 x float> %v190, ptr %v195, align 1
  %v196 = getelementptr i8, ptr %v19, i64 %v172
  %v197 = getelementptr i8, ptr %v196, i64 768
  store <8 x float> %v191, ptr %v197, align 1
  %v198 = getelementptr i8, ptr %v18, i64 %v172
  %v199 = getelementptr i8, ptr %v198, i64 32
  %v200 = load <8 x float>, ptr %v199, align 1
  %v201 = getelementptr i8, ptr %v19, i64 %v172
  %v202 = getelementptr i8, ptr %v201, i64 32
  %v203 = load <8 x float>, ptr %v202, align 1
  %v204 = getelementptr i8, ptr %v18, i64 %v172
  %v205 = getelementptr i8, ptr %v204, i64 800
  %v206 = load <8 x float>, ptr %v205, align 1
  %v207 = getelementptr i8, ptr %v19, i64 %v172
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
  %v219 = getelementptr i8, ptr %v18, i64 %v172
  %v220 = getelementptr i8, ptr %v219, i64 32
  store <8 x float> %v215, ptr %v220, align 1
  %v221 = getelementptr i8, ptr %v19, i64 %v172
  %v222 = getelementptr i8, ptr %v221, i64 32
  store <8 x float> %v216, ptr %v222, align 1
  %v223 = getelementptr i8, ptr %v18, i64 %v172
  %v224 = getelementptr i8, ptr %v223, i64 800
  store <8 x float> %v217, ptr %v224, align 1
  %v225 = getelementptr i8, ptr %v19, i64 %v172
  %v226 = getelementptr i8, ptr %v225, i64 800
  store <8 x float> %v218, ptr %v226, align 1
  %v227 = add i64 %v158, 1
  %v228 = freeze i64 %v227
  br label %head155
done157:
  %v229 = add i64 %v153, 1
  %v230 = freeze i64 %v229
  br label %head150
done152:
  br label %head231
head231:
  %v234 = phi i64 [ 0, %done152 ], [ %v359, %body232 ]
  %v235 = icmp slt i64 %v234, 8
  br i1 %v235, label %body232, label %done233
body232:
  %v236 = mul i64 %v234, 16
  %v237 = getelementptr i8, ptr %p2, i64 %v236
  %v238 = load float, ptr %v237, align 1
  %v239 = insertelement <8 x float> poison, float %v238, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = getelementptr i8, ptr %v237, i64 4
  %v242 = load float, ptr %v241, align 1
  %v243 = insertelement <8 x float> poison, float %v242, i64 0
  %v244 = shufflevector <8 x float> %v243, <8 x float> poison, <8 x i32> zeroinitializer
  %v245 = getelementptr i8, ptr %v237, i64 8
  %v246 = load float, ptr %v245, align 1
  %v247 = insertelement <8 x float> poison, float %v246, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  %v249 = getelementptr i8, ptr %v237, i64 12
  %v250 = load float, ptr %v249, align 1
  %v251 = insertelement <8 x float> poison, float %v250, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  %v253 = mul i64 %v234, 192
  %v254 = getelementptr i8, ptr %v18, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 1
  %v256 = getelementptr i8, ptr %v19, i64 %v253
  %v257 = load <8 x float>, ptr %v256, align 1
  %v258 = getelementptr i8, ptr %v18, i64 %v253
  %v259 = getelementptr i8, ptr %v258, i64 1536
  %v260 = load <8 x float>, ptr %v259, align 1
  %v261 = getelementptr i8, ptr %v19, i64 %v253
  %v262 = getelementptr i8, ptr %v261, i64 1536
  %v263 = load <8 x float>, ptr %v262, align 1
  %v264 = getelementptr i8, ptr %v18, i64 %v253
  %v265 = getelementptr i8, ptr %v264, i64 3072
  %v266 = load <8 x float>, ptr %v265, align 1
  %v267 = getelementptr i8, ptr %v19, i64 %v253
  %v268 = getelementptr i8, ptr %v267, i64 3072
  %v269 = load <8 x float>, ptr %v268, align 1
  %v270 = fmul <8 x float> %v263, %v244
  %v271 = fmul <8 x float> %v263, %v240
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v240, <8 x float> %v270)
  %v273 = fneg <8 x float> %v244
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v273, <8 x float> %v271)
  %v275 = fmul <8 x float> %v269, %v252
  %v276 = fmul <8 x float> %v269, %v248
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v266, <8 x float> %v248, <8 x float> %v275)
  %v278 = fneg <8 x float> %v252
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v266, <8 x float> %v278, <8 x float> %v276)
  %v280 = fadd <8 x float> %v272, %v277
  %v281 = fadd <8 x float> %v274, %v279
  %v282 = fsub <8 x float> %v272, %v277
  %v283 = fsub <8 x float> %v274, %v279
  %v284 = fadd <8 x float> %v255, %v280
  %v285 = fadd <8 x float> %v257, %v281
  %v286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v255)
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v281, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v257)
  %v288 = fmul <8 x float> %v282, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v289 = fmul <8 x float> %v283, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v290 = fadd <8 x float> %v286, %v289
  %v291 = fsub <8 x float> %v287, %v288
  %v292 = fsub <8 x float> %v286, %v289
  %v293 = fadd <8 x float> %v287, %v288
  %v294 = getelementptr i8, ptr %v18, i64 %v253
  store <8 x float> %v284, ptr %v294, align 1
  %v295 = getelementptr i8, ptr %v19, i64 %v253
  store <8 x float> %v285, ptr %v295, align 1
  %v296 = getelementptr i8, ptr %v18, i64 %v253
  %v297 = getelementptr i8, ptr %v296, i64 1536
  store <8 x float> %v292, ptr %v297, align 1
  %v298 = getelementptr i8, ptr %v19, i64 %v253
  %v299 = getelementptr i8, ptr %v298, i64 1536
  store <8 x float> %v293, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v18, i64 %v253
  %v301 = getelementptr i8, ptr %v300, i64 3072
  store <8 x float> %v290, ptr %v301, align 1
  %v302 = getelementptr i8, ptr %v19, i64 %v253
  %v303 = getelementptr i8, ptr %v302, i64 3072
  store <8 x float> %v291, ptr %v303, align 1
  %v304 = getelementptr i8, ptr %v18, i64 %v253
  %v305 = getelementptr i8, ptr %v304, i64 32
  %v306 = load <8 x float>, ptr %v305, align 1
  %v307 = getelementptr i8, ptr %v19, i64 %v253
  %v308 = getelementptr i8, ptr %v307, i64 32
  %v309 = load <8 x float>, ptr %v308, align 1
  %v310 = getelementptr i8, ptr %v18, i64 %v253
  %v311 = getelementptr i8, ptr %v310, i64 1568
  %v312 = load <8 x float>, ptr %v311, align 1
  %v313 = getelementptr i8, ptr %v19, i64 %v253
  %v314 = getelementptr i8, ptr %v313, i64 1568
  %v315 = load <8 x float>, ptr %v314, align 1
  %v316 = getelementptr i8, ptr %v18, i64 %v253
  %v317 = getelementptr i8, ptr %v316, i64 3104
  %v318 = load <8 x float>, ptr %v317, align 1
  %v319 = getelementptr i8, ptr %v19, i64 %v253
  %v320 = getelementptr i8, ptr %v319, i64 3104
  %v321 = load <8 x float>, ptr %v320, align 1
  %v322 = fmul <8 x float> %v315, %v244
  %v323 = fmul <8 x float> %v315, %v240
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v240, <8 x float> %v322)
  %v325 = fneg <8 x float> %v244
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v325, <8 x float> %v323)
  %v327 = fmul <8 x float> %v321, %v252
  %v328 = fmul <8 x float> %v321, %v248
  %v329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v248, <8 x float> %v327)
  %v330 = fneg <8 x float> %v252
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v330, <8 x float> %v328)
  %v332 = fadd <8 x float> %v324, %v329
  %v333 = fadd <8 x float> %v326, %v331
  %v334 = fsub <8 x float> %v324, %v329
  %v335 = fsub <8 x float> %v326, %v331
  %v336 = fadd <8 x float> %v306, %v332
  %v337 = fadd <8 x float> %v309, %v333
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v306)
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v309)
  %v340 = fmul <8 x float> %v334, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v341 = fmul <8 x float> %v335, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v342 = fadd <8 x float> %v338, %v341
  %v343 = fsub <8 x float> %v339, %v340
  %v344 = fsub <8 x float> %v338, %v341
  %v345 = fadd <8 x float> %v339, %v340
  %v346 = getelementptr i8, ptr %v18, i64 %v253
  %v347 = getelementptr i8, ptr %v346, i64 32
  store <8 x float> %v336, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v19, i64 %v253
  %v349 = getelementptr i8, ptr %v348, i64 32
  store <8 x float> %v337, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v18, i64 %v253
  %v351 = getelementptr i8, ptr %v350, i64 1568
  store <8 x float> %v344, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v19, i64 %v253
  %v353 = getelementptr i8, ptr %v352, i64 1568
  store <8 x float> %v345, ptr %v353, align 1
  %v354 = getelementptr i8, ptr %v18, i64 %v253
  %v355 = getelementptr i8, ptr %v354, i64 3104
  store <8 x float> %v342, ptr %v355, align 1
  %v356 = getelementptr i8, ptr %v19, i64 %v253
  %v357 = getelementptr i8, ptr %v356, i64 3104
  store <8 x float> %v343, ptr %v357, align 1
  %v358 = add i64 %v234, 1
  %v359 = freeze i64 %v358
  br label %head231
done233:
  %v360 = add i64 %v23, 4608
  %v361 = freeze i64 %v360
  br label %head20
done22:
  %v362 = add i64 %v14, 64
  %v363 = freeze i64 %v362
  br label %head11
done13:
  %v364 = add i64 %v9, 1
  %v365 = freeze i64 %v364
  br label %head6
done8:
  %v366 = add i64 %v4, 1
  %v367 = freeze i64 %v366
  br label %head1
done3:
  ret void
}
define internal void @count(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v23, %done12 ]
  %v5 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v14, %done12 ]
  %v6 = icmp slt i64 %v4, 24
  br i1 %v6, label %body2, label %done3
body2:
  %v7 = mul i64 %v4, 192
  %v8 = add i64 %v7, 0
  %v9 = getelementptr i8, ptr %p0, i64 %v8
  br label %head10
head10:
  %v13 = phi i64 [ 0, %body2 ], [ %v21, %body11 ]
  %v14 = phi <8 x float> [ %v5, %body2 ], [ %v19, %body11 ]
  %v15 = icmp slt i64 %v13, 32
  br i1 %v15, label %body11, label %done12
body11:
  %v16 = mul i64 %v13, 4
  %v17 = getelementptr i8, ptr %v9, i64 %v16
  %v18 = load <8 x float>, ptr %v17, align 1
  %v19 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v18, <8 x float> %v18, <8 x float> %v14)
  %v20 = add i64 %v13, 8
  %v21 = freeze i64 %v20
  br label %head10
done12:
  %v22 = add i64 %v4, 4
  %v23 = freeze i64 %v22
  br label %head1
done3:
  %v24 = call float @llvm.vector.reduce.fadd.v8f32(float 0x0000000000000000, <8 x float> %v5)
  %v25 = fmul float %v24, 0x3F75555560000000
  store float %v25, ptr %p1, align 1
  %v26 = call float @llvm.sqrt.f32(float %v25)
  %v27 = fmul float %v26, 0x3FA0000000000000
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = fmul float %v26, 0x3FC6A09E60000000
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  br label %head33
head33:
  %v36 = phi i64 [ 0, %done3 ], [ %v100, %done47 ]
  %v37 = icmp slt i64 %v36, 2
  br i1 %v37, label %body34, label %done35
body34:
  %v38 = mul i64 %v36, 8
  %v39 = getelementptr i8, ptr %p2, i64 %v38
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %v39, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = mul i64 0, 2
  %v44 = add i64 %v43, %v36
  br label %head45
head45:
  %v48 = phi i64 [ 0, %body34 ], [ %v98, %done64 ]
  %v49 = icmp slt i64 %v48, 2
  br i1 %v49, label %body46, label %done47
body46:
  %v50 = getelementptr i8, ptr %p2, i64 24
  %v51 = mul i64 %v48, 8
  %v52 = getelementptr i8, ptr %v50, i64 %v51
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %v52, i64 8
  %v55 = load i64, ptr %v54, align 8
  %v56 = mul i64 %v44, 2
  %v57 = add i64 %v56, %v48
  %v58 = mul i64 %v57, 2
  %v59 = add i64 %v58, 1
  %v60 = mul i64 %v59, 4
  %v61 = getelementptr i8, ptr %p1, i64 %v60
  br label %head62
head62:
  %v65 = phi i64 [ %v40, %body46 ], [ %v91, %done73 ]
  %v66 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body46 ], [ %v75, %done73 ]
  %v67 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body46 ], [ %v76, %done73 ]
  %v68 = icmp slt i64 %v65, %v42
  br i1 %v68, label %body63, label %done64
body63:
  %v69 = mul i64 %v65, 192
  %v70 = getelementptr i8, ptr %p0, i64 %v69
  br label %head71
head71:
  %v74 = phi i64 [ %v53, %body63 ], [ %v89, %body72 ]
  %v75 = phi <8 x i32> [ %v66, %body63 ], [ %v84, %body72 ]
  %v76 = phi <8 x i32> [ %v67, %body63 ], [ %v87, %body72 ]
  %v77 = icmp slt i64 %v74, %v55
  br i1 %v77, label %body72, label %done73
body72:
  %v78 = mul i64 %v74, 4
  %v79 = getelementptr i8, ptr %v70, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 1
  %v81 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v80)
  %v82 = fcmp olt <8 x float> %v81, %v29
  %v83 = sext <8 x i1> %v82 to <8 x i32>
  %v84 = sub <8 x i32> %v75, %v83
  %v85 = fcmp olt <8 x float> %v81, %v32
  %v86 = sext <8 x i1> %v85 to <8 x i32>
  %v87 = sub <8 x i32> %v76, %v86
  %v88 = add i64 %v74, 8
  %v89 = freeze i64 %v88
  br label %head71
done73:
  %v90 = add i64 %v65, 1
  %v91 = freeze i64 %v90
  br label %head62
done64:
  %v92 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v66)
  %v93 = sitofp i32 %v92 to float
  store float %v93, ptr %v61, align 1
  %v94 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v67)
  %v95 = sitofp i32 %v94 to float
  %v96 = getelementptr i8, ptr %v61, i64 4
  store float %v95, ptr %v96, align 1
  %v97 = add i64 %v48, 1
  %v98 = freeze i64 %v97
  br label %head45
done47:
  %v99 = add i64 %v36, 1
  %v100 = freeze i64 %v99
  br label %head33
done35:
  ret void
}
define internal void @finish(ptr %p0, ptr %p1, ptr %p2, i64 %p3, i64 %p4, i64 %p5, i64 %p6, ptr %p7) nounwind "min-legal-vector-width"="256" {
entry:
  store float 0x7FF0000000000000, ptr %p7, align 1
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v52, %done37 ]
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
  %v20 = phi i64 [ 0, %body2 ], [ %v33, %body18 ]
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
  %v33 = freeze i64 %v32
  br label %head17
done19:
  %v34 = call float @llvm.vector.reduce.fmin.v8f32(<8 x float> %v21)
  br label %head35
head35:
  %v38 = phi i64 [ %v13, %done19 ], [ %v50, %body36 ]
  %v39 = phi float [ %v34, %done19 ], [ %v48, %body36 ]
  %v40 = icmp slt i64 %v38, %p6
  br i1 %v40, label %body36, label %done37
body36:
  %v41 = mul i64 %v38, 4
  %v42 = getelementptr i8, ptr %v8, i64 %v41
  %v43 = load float, ptr %v42, align 1
  %v44 = call float @llvm.fabs.f32(float %v43)
  %v45 = mul i64 %v38, %p4
  %v46 = getelementptr i8, ptr %v10, i64 %v45
  store float %v43, ptr %v46, align 1
  %v47 = fcmp olt float %v44, %v39
  %v48 = select i1 %v47, float %v44, float %v39
  %v49 = add i64 %v38, 1
  %v50 = freeze i64 %v49
  br label %head35
done37:
  store float %v39, ptr %p7, align 1
  %v51 = add i64 %v4, 1
  %v52 = freeze i64 %v51
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
