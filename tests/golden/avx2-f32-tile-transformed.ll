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
  %v6 = phi i64 [ 0, %entry ], [ %v783, %done678 ]
  %v7 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v224, %done678 ]
  %v8 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v225, %done678 ]
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
  %v19 = phi i64 [ 0, %body4 ], [ %v121, %body17 ]
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
  %v121 = freeze i64 %v120
  br label %head16
done18:
  %v122 = getelementptr i8, ptr %p8, i64 16
  %v123 = load ptr, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v123, i64 8
  %v125 = load i64, ptr %v124, align 8
  %v126 = load i64, ptr %p8, align 8
  %v127 = getelementptr i8, ptr %p7, i64 %v126
  %v128 = getelementptr i8, ptr %v127, i64 %v125
  %v129 = getelementptr i8, ptr %p8, i64 40
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %p10, i64 8
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %p9, i64 %v132
  %v134 = getelementptr i8, ptr %p10, i64 48
  %v135 = load i64, ptr %v134, align 8
  %v136 = add i64 %v6, 8
  br label %head137
head137:
  %v140 = phi i64 [ %v6, %done18 ], [ %v168, %after158 ]
  %v141 = icmp slt i64 %v140, %v136
  br i1 %v141, label %body138, label %done139
body138:
  %v142 = mul i64 %v140, 8
  %v143 = getelementptr i8, ptr %v130, i64 %v142
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr i8, ptr %v128, i64 %v144
  br label %head146
head146:
  %v149 = phi i64 [ 0, %body138 ], [ %v153, %body147 ]
  %v150 = icmp slt i64 %v149, 128
  br i1 %v150, label %body147, label %done148
body147:
  %v151 = getelementptr i8, ptr %v145, i64 %v149
  call void @llvm.prefetch.p0(ptr %v151, i32 0, i32 2, i32 1)
  %v152 = add i64 %v149, 64
  %v153 = freeze i64 %v152
  br label %head146
done148:
  %v154 = mul i64 %v140, %p11
  %v155 = getelementptr i8, ptr %v133, i64 %v154
  %v156 = icmp slt i64 %v140, %v135
  br i1 %v156, label %then157, label %after158
then157:
  br label %head159
head159:
  %v162 = phi i64 [ 0, %then157 ], [ %v166, %body160 ]
  %v163 = icmp slt i64 %v162, 128
  br i1 %v163, label %body160, label %done161
body160:
  %v164 = getelementptr i8, ptr %v155, i64 %v162
  call void @llvm.prefetch.p0(ptr %v164, i32 1, i32 2, i32 1)
  %v165 = add i64 %v162, 64
  %v166 = freeze i64 %v165
  br label %head159
done161:
  br label %after158
after158:
  %v167 = add i64 %v140, 1
  %v168 = freeze i64 %v167
  br label %head137
done139:
  %v169 = getelementptr i8, ptr %p8, i64 64
  %v170 = getelementptr i8, ptr %v169, i64 16
  %v171 = load ptr, ptr %v170, align 8
  %v172 = getelementptr i8, ptr %v171, i64 8
  %v173 = load i64, ptr %v172, align 8
  %v174 = load i64, ptr %v169, align 8
  %v175 = getelementptr i8, ptr %p7, i64 %v174
  %v176 = getelementptr i8, ptr %v175, i64 %v173
  %v177 = getelementptr i8, ptr %v169, i64 40
  %v178 = load ptr, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %p10, i64 64
  %v180 = getelementptr i8, ptr %v179, i64 8
  %v181 = load i64, ptr %v180, align 8
  %v182 = getelementptr i8, ptr %p9, i64 %v181
  %v183 = getelementptr i8, ptr %v179, i64 48
  %v184 = load i64, ptr %v183, align 8
  %v185 = add i64 %v6, 8
  br label %head186
head186:
  %v189 = phi i64 [ %v6, %done139 ], [ %v217, %after207 ]
  %v190 = icmp slt i64 %v189, %v185
  br i1 %v190, label %body187, label %done188
body187:
  %v191 = mul i64 %v189, 8
  %v192 = getelementptr i8, ptr %v178, i64 %v191
  %v193 = load i64, ptr %v192, align 8
  %v194 = getelementptr i8, ptr %v176, i64 %v193
  br label %head195
head195:
  %v198 = phi i64 [ 0, %body187 ], [ %v202, %body196 ]
  %v199 = icmp slt i64 %v198, 128
  br i1 %v199, label %body196, label %done197
body196:
  %v200 = getelementptr i8, ptr %v194, i64 %v198
  call void @llvm.prefetch.p0(ptr %v200, i32 0, i32 2, i32 1)
  %v201 = add i64 %v198, 64
  %v202 = freeze i64 %v201
  br label %head195
done197:
  %v203 = mul i64 %v189, %p11
  %v204 = getelementptr i8, ptr %v182, i64 %v203
  %v205 = icmp slt i64 %v189, %v184
  br i1 %v205, label %then206, label %after207
then206:
  br label %head208
head208:
  %v211 = phi i64 [ 0, %then206 ], [ %v215, %body209 ]
  %v212 = icmp slt i64 %v211, 128
  br i1 %v212, label %body209, label %done210
body209:
  %v213 = getelementptr i8, ptr %v204, i64 %v211
  call void @llvm.prefetch.p0(ptr %v213, i32 1, i32 2, i32 1)
  %v214 = add i64 %v211, 64
  %v215 = freeze i64 %v214
  br label %head208
done210:
  br label %after207
after207:
  %v216 = add i64 %v189, 1
  %v217 = freeze i64 %v216
  br label %head186
done188:
  %v218 = mul i64 %v6, 256
  %v219 = getelementptr i8, ptr %p4, i64 %v218
  br label %head220
head220:
  %v223 = phi i64 [ 0, %done188 ], [ %v675, %done634 ]
  %v224 = phi <8 x float> [ %v7, %done188 ], [ %v386, %done634 ]
  %v225 = phi <8 x float> [ %v8, %done188 ], [ %v387, %done634 ]
  %v226 = icmp slt i64 %v223, 2048
  br i1 %v226, label %body221, label %done222
body221:
  %v227 = getelementptr i8, ptr %p3, i64 %v223
  %v228 = getelementptr i8, ptr %v1, i64 %v223
  br label %head229
head229:
  %v232 = phi i64 [ 0, %body221 ], [ %v270, %body230 ]
  %v233 = icmp slt i64 %v232, 16
  br i1 %v233, label %body230, label %done231
body230:
  %v234 = mul i64 %v232, 8
  %v235 = getelementptr i8, ptr %v2, i64 %v234
  %v236 = load float, ptr %v235, align 1
  %v237 = insertelement <8 x float> poison, float %v236, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  %v239 = getelementptr i8, ptr %v235, i64 4
  %v240 = load float, ptr %v239, align 1
  %v241 = insertelement <8 x float> poison, float %v240, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = mul i64 %v232, 64
  %v244 = getelementptr i8, ptr %v227, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 1
  %v246 = getelementptr i8, ptr %v228, i64 %v243
  %v247 = load <8 x float>, ptr %v246, align 1
  %v248 = getelementptr i8, ptr %v227, i64 %v243
  %v249 = getelementptr i8, ptr %v248, i64 1024
  %v250 = load <8 x float>, ptr %v249, align 1
  %v251 = getelementptr i8, ptr %v228, i64 %v243
  %v252 = getelementptr i8, ptr %v251, i64 1024
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = fadd <8 x float> %v245, %v250
  %v255 = fadd <8 x float> %v247, %v253
  %v256 = fsub <8 x float> %v245, %v250
  %v257 = fsub <8 x float> %v247, %v253
  %v258 = getelementptr i8, ptr %v227, i64 %v243
  store <8 x float> %v254, ptr %v258, align 1
  %v259 = getelementptr i8, ptr %v228, i64 %v243
  store <8 x float> %v255, ptr %v259, align 1
  %v260 = fmul <8 x float> %v257, %v242
  %v261 = fmul <8 x float> %v257, %v238
  %v262 = fneg <8 x float> %v260
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v238, <8 x float> %v262)
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v242, <8 x float> %v261)
  %v265 = getelementptr i8, ptr %v227, i64 %v243
  %v266 = getelementptr i8, ptr %v265, i64 1024
  store <8 x float> %v263, ptr %v266, align 1
  %v267 = getelementptr i8, ptr %v228, i64 %v243
  %v268 = getelementptr i8, ptr %v267, i64 1024
  store <8 x float> %v264, ptr %v268, align 1
  %v269 = add i64 %v232, 1
  %v270 = freeze i64 %v269
  br label %head229
done231:
  br label %head271
head271:
  %v274 = phi i64 [ 0, %done231 ], [ %v380, %done278 ]
  %v275 = icmp slt i64 %v274, 2
  br i1 %v275, label %body272, label %done273
body272:
  br label %head276
head276:
  %v279 = phi i64 [ 0, %body272 ], [ %v378, %body277 ]
  %v280 = icmp slt i64 %v279, 4
  br i1 %v280, label %body277, label %done278
body277:
  %v281 = mul i64 %v279, 24
  %v282 = add i64 %v281, 128
  %v283 = getelementptr i8, ptr %v2, i64 %v282
  %v284 = load float, ptr %v283, align 1
  %v285 = insertelement <8 x float> poison, float %v284, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = getelementptr i8, ptr %v283, i64 4
  %v288 = load float, ptr %v287, align 1
  %v289 = insertelement <8 x float> poison, float %v288, i64 0
  %v290 = shufflevector <8 x float> %v289, <8 x float> poison, <8 x i32> zeroinitializer
  %v291 = getelementptr i8, ptr %v283, i64 8
  %v292 = load float, ptr %v291, align 1
  %v293 = insertelement <8 x float> poison, float %v292, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = getelementptr i8, ptr %v283, i64 12
  %v296 = load float, ptr %v295, align 1
  %v297 = insertelement <8 x float> poison, float %v296, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = getelementptr i8, ptr %v283, i64 16
  %v300 = load float, ptr %v299, align 1
  %v301 = insertelement <8 x float> poison, float %v300, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = getelementptr i8, ptr %v283, i64 20
  %v304 = load float, ptr %v303, align 1
  %v305 = insertelement <8 x float> poison, float %v304, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = mul i64 %v274, 1024
  %v308 = mul i64 %v279, 64
  %v309 = add i64 %v307, %v308
  %v310 = getelementptr i8, ptr %v227, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = getelementptr i8, ptr %v228, i64 %v309
  %v313 = load <8 x float>, ptr %v312, align 1
  %v314 = getelementptr i8, ptr %v227, i64 %v309
  %v315 = getelementptr i8, ptr %v314, i64 256
  %v316 = load <8 x float>, ptr %v315, align 1
  %v317 = getelementptr i8, ptr %v228, i64 %v309
  %v318 = getelementptr i8, ptr %v317, i64 256
  %v319 = load <8 x float>, ptr %v318, align 1
  %v320 = getelementptr i8, ptr %v227, i64 %v309
  %v321 = getelementptr i8, ptr %v320, i64 512
  %v322 = load <8 x float>, ptr %v321, align 1
  %v323 = getelementptr i8, ptr %v228, i64 %v309
  %v324 = getelementptr i8, ptr %v323, i64 512
  %v325 = load <8 x float>, ptr %v324, align 1
  %v326 = getelementptr i8, ptr %v227, i64 %v309
  %v327 = getelementptr i8, ptr %v326, i64 768
  %v328 = load <8 x float>, ptr %v327, align 1
  %v329 = getelementptr i8, ptr %v228, i64 %v309
  %v330 = getelementptr i8, ptr %v329, i64 768
  %v331 = load <8 x float>, ptr %v330, align 1
  %v332 = fadd <8 x float> %v311, %v322
  %v333 = fadd <8 x float> %v313, %v325
  %v334 = fsub <8 x float> %v311, %v322
  %v335 = fsub <8 x float> %v313, %v325
  %v336 = fadd <8 x float> %v316, %v328
  %v337 = fadd <8 x float> %v319, %v331
  %v338 = fsub <8 x float> %v316, %v328
  %v339 = fsub <8 x float> %v319, %v331
  %v340 = fadd <8 x float> %v334, %v339
  %v341 = fsub <8 x float> %v335, %v338
  %v342 = fsub <8 x float> %v334, %v339
  %v343 = fadd <8 x float> %v335, %v338
  %v344 = fadd <8 x float> %v332, %v336
  %v345 = fadd <8 x float> %v333, %v337
  %v346 = fsub <8 x float> %v332, %v336
  %v347 = fsub <8 x float> %v333, %v337
  %v348 = getelementptr i8, ptr %v227, i64 %v309
  store <8 x float> %v344, ptr %v348, align 1
  %v349 = getelementptr i8, ptr %v228, i64 %v309
  store <8 x float> %v345, ptr %v349, align 1
  %v350 = fmul <8 x float> %v341, %v290
  %v351 = fmul <8 x float> %v341, %v286
  %v352 = fneg <8 x float> %v350
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v286, <8 x float> %v352)
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v290, <8 x float> %v351)
  %v355 = getelementptr i8, ptr %v227, i64 %v309
  %v356 = getelementptr i8, ptr %v355, i64 256
  store <8 x float> %v353, ptr %v356, align 1
  %v357 = getelementptr i8, ptr %v228, i64 %v309
  %v358 = getelementptr i8, ptr %v357, i64 256
  store <8 x float> %v354, ptr %v358, align 1
  %v359 = fmul <8 x float> %v347, %v298
  %v360 = fmul <8 x float> %v347, %v294
  %v361 = fneg <8 x float> %v359
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v346, <8 x float> %v294, <8 x float> %v361)
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v346, <8 x float> %v298, <8 x float> %v360)
  %v364 = getelementptr i8, ptr %v227, i64 %v309
  %v365 = getelementptr i8, ptr %v364, i64 512
  store <8 x float> %v362, ptr %v365, align 1
  %v366 = getelementptr i8, ptr %v228, i64 %v309
  %v367 = getelementptr i8, ptr %v366, i64 512
  store <8 x float> %v363, ptr %v367, align 1
  %v368 = fmul <8 x float> %v343, %v306
  %v369 = fmul <8 x float> %v343, %v302
  %v370 = fneg <8 x float> %v368
  %v371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v302, <8 x float> %v370)
  %v372 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v306, <8 x float> %v369)
  %v373 = getelementptr i8, ptr %v227, i64 %v309
  %v374 = getelementptr i8, ptr %v373, i64 768
  store <8 x float> %v371, ptr %v374, align 1
  %v375 = getelementptr i8, ptr %v228, i64 %v309
  %v376 = getelementptr i8, ptr %v375, i64 768
  store <8 x float> %v372, ptr %v376, align 1
  %v377 = add i64 %v279, 1
  %v378 = freeze i64 %v377
  br label %head276
done278:
  %v379 = add i64 %v274, 1
  %v380 = freeze i64 %v379
  br label %head271
done273:
  %v381 = getelementptr i8, ptr %v219, i64 %v223
  br label %head382
head382:
  %v385 = phi i64 [ 0, %done273 ], [ %v521, %body383 ]
  %v386 = phi <8 x float> [ %v224, %done273 ], [ %v515, %body383 ]
  %v387 = phi <8 x float> [ %v225, %done273 ], [ %v519, %body383 ]
  %v388 = icmp slt i64 %v385, 2048
  br i1 %v388, label %body383, label %done384
body383:
  %v389 = getelementptr i8, ptr %v227, i64 %v385
  %v390 = load <8 x float>, ptr %v389, align 1
  %v391 = getelementptr i8, ptr %v228, i64 %v385
  %v392 = load <8 x float>, ptr %v391, align 1
  %v393 = getelementptr i8, ptr %v227, i64 %v385
  %v394 = getelementptr i8, ptr %v393, i64 64
  %v395 = load <8 x float>, ptr %v394, align 1
  %v396 = getelementptr i8, ptr %v228, i64 %v385
  %v397 = getelementptr i8, ptr %v396, i64 64
  %v398 = load <8 x float>, ptr %v397, align 1
  %v399 = getelementptr i8, ptr %v227, i64 %v385
  %v400 = getelementptr i8, ptr %v399, i64 128
  %v401 = load <8 x float>, ptr %v400, align 1
  %v402 = getelementptr i8, ptr %v228, i64 %v385
  %v403 = getelementptr i8, ptr %v402, i64 128
  %v404 = load <8 x float>, ptr %v403, align 1
  %v405 = getelementptr i8, ptr %v227, i64 %v385
  %v406 = getelementptr i8, ptr %v405, i64 192
  %v407 = load <8 x float>, ptr %v406, align 1
  %v408 = getelementptr i8, ptr %v228, i64 %v385
  %v409 = getelementptr i8, ptr %v408, i64 192
  %v410 = load <8 x float>, ptr %v409, align 1
  %v411 = fadd <8 x float> %v390, %v401
  %v412 = fadd <8 x float> %v392, %v404
  %v413 = fsub <8 x float> %v390, %v401
  %v414 = fsub <8 x float> %v392, %v404
  %v415 = fadd <8 x float> %v395, %v407
  %v416 = fadd <8 x float> %v398, %v410
  %v417 = fsub <8 x float> %v395, %v407
  %v418 = fsub <8 x float> %v398, %v410
  %v419 = fadd <8 x float> %v413, %v418
  %v420 = fsub <8 x float> %v414, %v417
  %v421 = fsub <8 x float> %v413, %v418
  %v422 = fadd <8 x float> %v414, %v417
  %v423 = fadd <8 x float> %v411, %v415
  %v424 = fadd <8 x float> %v412, %v416
  %v425 = fsub <8 x float> %v411, %v415
  %v426 = fsub <8 x float> %v412, %v416
  %v427 = getelementptr i8, ptr %v381, i64 %v385
  %v428 = load <8 x float>, ptr %v427, align 1
  %v429 = getelementptr i8, ptr %v427, i64 32
  %v430 = load <8 x float>, ptr %v429, align 1
  %v431 = fmul <8 x float> %v430, %v424
  %v432 = fmul <8 x float> %v430, %v423
  %v433 = fneg <8 x float> %v431
  %v434 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v428, <8 x float> %v423, <8 x float> %v433)
  %v435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v428, <8 x float> %v424, <8 x float> %v432)
  %v436 = fmul <8 x float> %v423, %v423
  %v437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v424, <8 x float> %v424, <8 x float> %v436)
  %v438 = fmul <8 x float> %v434, %v434
  %v439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v435, <8 x float> %v435, <8 x float> %v438)
  %v440 = getelementptr i8, ptr %v381, i64 %v385
  %v441 = getelementptr i8, ptr %v440, i64 64
  %v442 = load <8 x float>, ptr %v441, align 1
  %v443 = getelementptr i8, ptr %v441, i64 32
  %v444 = load <8 x float>, ptr %v443, align 1
  %v445 = fmul <8 x float> %v444, %v420
  %v446 = fmul <8 x float> %v444, %v419
  %v447 = fneg <8 x float> %v445
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v442, <8 x float> %v419, <8 x float> %v447)
  %v449 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v442, <8 x float> %v420, <8 x float> %v446)
  %v450 = fmul <8 x float> %v419, %v419
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v420, <8 x float> %v420, <8 x float> %v450)
  %v452 = fmul <8 x float> %v448, %v448
  %v453 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v449, <8 x float> %v452)
  %v454 = getelementptr i8, ptr %v381, i64 %v385
  %v455 = getelementptr i8, ptr %v454, i64 128
  %v456 = load <8 x float>, ptr %v455, align 1
  %v457 = getelementptr i8, ptr %v455, i64 32
  %v458 = load <8 x float>, ptr %v457, align 1
  %v459 = fmul <8 x float> %v458, %v426
  %v460 = fmul <8 x float> %v458, %v425
  %v461 = fneg <8 x float> %v459
  %v462 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v456, <8 x float> %v425, <8 x float> %v461)
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v456, <8 x float> %v426, <8 x float> %v460)
  %v464 = fmul <8 x float> %v425, %v425
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v426, <8 x float> %v426, <8 x float> %v464)
  %v466 = fmul <8 x float> %v462, %v462
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v463, <8 x float> %v463, <8 x float> %v466)
  %v468 = getelementptr i8, ptr %v381, i64 %v385
  %v469 = getelementptr i8, ptr %v468, i64 192
  %v470 = load <8 x float>, ptr %v469, align 1
  %v471 = getelementptr i8, ptr %v469, i64 32
  %v472 = load <8 x float>, ptr %v471, align 1
  %v473 = fmul <8 x float> %v472, %v422
  %v474 = fmul <8 x float> %v472, %v421
  %v475 = fneg <8 x float> %v473
  %v476 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v470, <8 x float> %v421, <8 x float> %v475)
  %v477 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v470, <8 x float> %v422, <8 x float> %v474)
  %v478 = fmul <8 x float> %v421, %v421
  %v479 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v422, <8 x float> %v422, <8 x float> %v478)
  %v480 = fmul <8 x float> %v476, %v476
  %v481 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v477, <8 x float> %v477, <8 x float> %v480)
  %v482 = fadd <8 x float> %v434, %v462
  %v483 = fadd <8 x float> %v435, %v463
  %v484 = fsub <8 x float> %v434, %v462
  %v485 = fsub <8 x float> %v435, %v463
  %v486 = fadd <8 x float> %v448, %v476
  %v487 = fadd <8 x float> %v449, %v477
  %v488 = fsub <8 x float> %v448, %v476
  %v489 = fsub <8 x float> %v449, %v477
  %v490 = fadd <8 x float> %v484, %v489
  %v491 = fsub <8 x float> %v485, %v488
  %v492 = fsub <8 x float> %v484, %v489
  %v493 = fadd <8 x float> %v485, %v488
  %v494 = fadd <8 x float> %v482, %v486
  %v495 = fadd <8 x float> %v483, %v487
  %v496 = fsub <8 x float> %v482, %v486
  %v497 = fsub <8 x float> %v483, %v487
  %v498 = getelementptr i8, ptr %v227, i64 %v385
  store <8 x float> %v494, ptr %v498, align 1
  %v499 = getelementptr i8, ptr %v228, i64 %v385
  store <8 x float> %v495, ptr %v499, align 1
  %v500 = getelementptr i8, ptr %v227, i64 %v385
  %v501 = getelementptr i8, ptr %v500, i64 64
  store <8 x float> %v492, ptr %v501, align 1
  %v502 = getelementptr i8, ptr %v228, i64 %v385
  %v503 = getelementptr i8, ptr %v502, i64 64
  store <8 x float> %v493, ptr %v503, align 1
  %v504 = getelementptr i8, ptr %v227, i64 %v385
  %v505 = getelementptr i8, ptr %v504, i64 128
  store <8 x float> %v496, ptr %v505, align 1
  %v506 = getelementptr i8, ptr %v228, i64 %v385
  %v507 = getelementptr i8, ptr %v506, i64 128
  store <8 x float> %v497, ptr %v507, align 1
  %v508 = getelementptr i8, ptr %v227, i64 %v385
  %v509 = getelementptr i8, ptr %v508, i64 192
  store <8 x float> %v490, ptr %v509, align 1
  %v510 = getelementptr i8, ptr %v228, i64 %v385
  %v511 = getelementptr i8, ptr %v510, i64 192
  store <8 x float> %v491, ptr %v511, align 1
  %v512 = fadd <8 x float> %v437, %v451
  %v513 = fadd <8 x float> %v465, %v479
  %v514 = fadd <8 x float> %v512, %v513
  %v515 = fadd <8 x float> %v386, %v514
  %v516 = fadd <8 x float> %v439, %v453
  %v517 = fadd <8 x float> %v467, %v481
  %v518 = fadd <8 x float> %v516, %v517
  %v519 = fadd <8 x float> %v387, %v518
  %v520 = add i64 %v385, 256
  %v521 = freeze i64 %v520
  br label %head382
done384:
  br label %head522
head522:
  %v525 = phi i64 [ 0, %done384 ], [ %v631, %done529 ]
  %v526 = icmp slt i64 %v525, 2
  br i1 %v526, label %body523, label %done524
body523:
  br label %head527
head527:
  %v530 = phi i64 [ 0, %body523 ], [ %v629, %body528 ]
  %v531 = icmp slt i64 %v530, 4
  br i1 %v531, label %body528, label %done529
body528:
  %v532 = mul i64 %v530, 24
  %v533 = add i64 %v532, 128
  %v534 = getelementptr i8, ptr %v2, i64 %v533
  %v535 = load float, ptr %v534, align 1
  %v536 = insertelement <8 x float> poison, float %v535, i64 0
  %v537 = shufflevector <8 x float> %v536, <8 x float> poison, <8 x i32> zeroinitializer
  %v538 = getelementptr i8, ptr %v534, i64 4
  %v539 = load float, ptr %v538, align 1
  %v540 = insertelement <8 x float> poison, float %v539, i64 0
  %v541 = shufflevector <8 x float> %v540, <8 x float> poison, <8 x i32> zeroinitializer
  %v542 = getelementptr i8, ptr %v534, i64 8
  %v543 = load float, ptr %v542, align 1
  %v544 = insertelement <8 x float> poison, float %v543, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = getelementptr i8, ptr %v534, i64 12
  %v547 = load float, ptr %v546, align 1
  %v548 = insertelement <8 x float> poison, float %v547, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = getelementptr i8, ptr %v534, i64 16
  %v551 = load float, ptr %v550, align 1
  %v552 = insertelement <8 x float> poison, float %v551, i64 0
  %v553 = shufflevector <8 x float> %v552, <8 x float> poison, <8 x i32> zeroinitializer
  %v554 = getelementptr i8, ptr %v534, i64 20
  %v555 = load float, ptr %v554, align 1
  %v556 = insertelement <8 x float> poison, float %v555, i64 0
  %v557 = shufflevector <8 x float> %v556, <8 x float> poison, <8 x i32> zeroinitializer
  %v558 = mul i64 %v525, 1024
  %v559 = mul i64 %v530, 64
  %v560 = add i64 %v558, %v559
  %v561 = getelementptr i8, ptr %v227, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 1
  %v563 = getelementptr i8, ptr %v228, i64 %v560
  %v564 = load <8 x float>, ptr %v563, align 1
  %v565 = getelementptr i8, ptr %v227, i64 %v560
  %v566 = getelementptr i8, ptr %v565, i64 256
  %v567 = load <8 x float>, ptr %v566, align 1
  %v568 = getelementptr i8, ptr %v228, i64 %v560
  %v569 = getelementptr i8, ptr %v568, i64 256
  %v570 = load <8 x float>, ptr %v569, align 1
  %v571 = getelementptr i8, ptr %v227, i64 %v560
  %v572 = getelementptr i8, ptr %v571, i64 512
  %v573 = load <8 x float>, ptr %v572, align 1
  %v574 = getelementptr i8, ptr %v228, i64 %v560
  %v575 = getelementptr i8, ptr %v574, i64 512
  %v576 = load <8 x float>, ptr %v575, align 1
  %v577 = getelementptr i8, ptr %v227, i64 %v560
  %v578 = getelementptr i8, ptr %v577, i64 768
  %v579 = load <8 x float>, ptr %v578, align 1
  %v580 = getelementptr i8, ptr %v228, i64 %v560
  %v581 = getelementptr i8, ptr %v580, i64 768
  %v582 = load <8 x float>, ptr %v581, align 1
  %v583 = fmul <8 x float> %v570, %v541
  %v584 = fmul <8 x float> %v570, %v537
  %v585 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v567, <8 x float> %v537, <8 x float> %v583)
  %v586 = fneg <8 x float> %v541
  %v587 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v567, <8 x float> %v586, <8 x float> %v584)
  %v588 = fmul <8 x float> %v576, %v549
  %v589 = fmul <8 x float> %v576, %v545
  %v590 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v573, <8 x float> %v545, <8 x float> %v588)
  %v591 = fneg <8 x float> %v549
  %v592 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v573, <8 x float> %v591, <8 x float> %v589)
  %v593 = fmul <8 x float> %v582, %v557
  %v594 = fmul <8 x float> %v582, %v553
  %v595 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v579, <8 x float> %v553, <8 x float> %v593)
  %v596 = fneg <8 x float> %v557
  %v597 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v579, <8 x float> %v596, <8 x float> %v594)
  %v598 = fadd <8 x float> %v562, %v590
  %v599 = fadd <8 x float> %v564, %v592
  %v600 = fsub <8 x float> %v562, %v590
  %v601 = fsub <8 x float> %v564, %v592
  %v602 = fadd <8 x float> %v585, %v595
  %v603 = fadd <8 x float> %v587, %v597
  %v604 = fsub <8 x float> %v585, %v595
  %v605 = fsub <8 x float> %v587, %v597
  %v606 = fadd <8 x float> %v600, %v605
  %v607 = fsub <8 x float> %v601, %v604
  %v608 = fsub <8 x float> %v600, %v605
  %v609 = fadd <8 x float> %v601, %v604
  %v610 = fadd <8 x float> %v598, %v602
  %v611 = fadd <8 x float> %v599, %v603
  %v612 = fsub <8 x float> %v598, %v602
  %v613 = fsub <8 x float> %v599, %v603
  %v614 = getelementptr i8, ptr %v227, i64 %v560
  store <8 x float> %v610, ptr %v614, align 1
  %v615 = getelementptr i8, ptr %v228, i64 %v560
  store <8 x float> %v611, ptr %v615, align 1
  %v616 = getelementptr i8, ptr %v227, i64 %v560
  %v617 = getelementptr i8, ptr %v616, i64 256
  store <8 x float> %v608, ptr %v617, align 1
  %v618 = getelementptr i8, ptr %v228, i64 %v560
  %v619 = getelementptr i8, ptr %v618, i64 256
  store <8 x float> %v609, ptr %v619, align 1
  %v620 = getelementptr i8, ptr %v227, i64 %v560
  %v621 = getelementptr i8, ptr %v620, i64 512
  store <8 x float> %v612, ptr %v621, align 1
  %v622 = getelementptr i8, ptr %v228, i64 %v560
  %v623 = getelementptr i8, ptr %v622, i64 512
  store <8 x float> %v613, ptr %v623, align 1
  %v624 = getelementptr i8, ptr %v227, i64 %v560
  %v625 = getelementptr i8, ptr %v624, i64 768
  store <8 x float> %v606, ptr %v625, align 1
  %v626 = getelementptr i8, ptr %v228, i64 %v560
  %v627 = getelementptr i8, ptr %v626, i64 768
  store <8 x float> %v607, ptr %v627, align 1
  %v628 = add i64 %v530, 1
  %v629 = freeze i64 %v628
  br label %head527
done529:
  %v630 = add i64 %v525, 1
  %v631 = freeze i64 %v630
  br label %head522
done524:
  br label %head632
head632:
  %v635 = phi i64 [ 0, %done524 ], [ %v673, %body633 ]
  %v636 = icmp slt i64 %v635, 16
  br i1 %v636, label %body633, label %done634
body633:
  %v637 = mul i64 %v635, 8
  %v638 = getelementptr i8, ptr %v2, i64 %v637
  %v639 = load float, ptr %v638, align 1
  %v640 = insertelement <8 x float> poison, float %v639, i64 0
  %v641 = shufflevector <8 x float> %v640, <8 x float> poison, <8 x i32> zeroinitializer
  %v642 = getelementptr i8, ptr %v638, i64 4
  %v643 = load float, ptr %v642, align 1
  %v644 = insertelement <8 x float> poison, float %v643, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = mul i64 %v635, 64
  %v647 = getelementptr i8, ptr %v227, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 1
  %v649 = getelementptr i8, ptr %v228, i64 %v646
  %v650 = load <8 x float>, ptr %v649, align 1
  %v651 = getelementptr i8, ptr %v227, i64 %v646
  %v652 = getelementptr i8, ptr %v651, i64 1024
  %v653 = load <8 x float>, ptr %v652, align 1
  %v654 = getelementptr i8, ptr %v228, i64 %v646
  %v655 = getelementptr i8, ptr %v654, i64 1024
  %v656 = load <8 x float>, ptr %v655, align 1
  %v657 = fmul <8 x float> %v656, %v645
  %v658 = fmul <8 x float> %v656, %v641
  %v659 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v653, <8 x float> %v641, <8 x float> %v657)
  %v660 = fneg <8 x float> %v645
  %v661 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v653, <8 x float> %v660, <8 x float> %v658)
  %v662 = fadd <8 x float> %v648, %v659
  %v663 = fadd <8 x float> %v650, %v661
  %v664 = fsub <8 x float> %v648, %v659
  %v665 = fsub <8 x float> %v650, %v661
  %v666 = getelementptr i8, ptr %v227, i64 %v646
  store <8 x float> %v662, ptr %v666, align 1
  %v667 = getelementptr i8, ptr %v228, i64 %v646
  store <8 x float> %v663, ptr %v667, align 1
  %v668 = getelementptr i8, ptr %v227, i64 %v646
  %v669 = getelementptr i8, ptr %v668, i64 1024
  store <8 x float> %v664, ptr %v669, align 1
  %v670 = getelementptr i8, ptr %v228, i64 %v646
  %v671 = getelementptr i8, ptr %v670, i64 1024
  store <8 x float> %v665, ptr %v671, align 1
  %v672 = add i64 %v635, 1
  %v673 = freeze i64 %v672
  br label %head632
done634:
  %v674 = add i64 %v223, 2048
  %v675 = freeze i64 %v674
  br label %head220
done222:
  br label %head676
head676:
  %v679 = phi i64 [ 0, %done222 ], [ %v781, %body677 ]
  %v680 = icmp slt i64 %v679, 32
  br i1 %v680, label %body677, label %done678
body677:
  %v681 = mul i64 %v679, 64
  %v682 = getelementptr i8, ptr %p3, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 1
  %v684 = getelementptr i8, ptr %v682, i64 32
  %v685 = load <8 x float>, ptr %v684, align 1
  %v686 = getelementptr i8, ptr %v682, i64 64
  %v687 = load <8 x float>, ptr %v686, align 1
  %v688 = getelementptr i8, ptr %v686, i64 32
  %v689 = load <8 x float>, ptr %v688, align 1
  %v690 = getelementptr i8, ptr %v682, i64 128
  %v691 = load <8 x float>, ptr %v690, align 1
  %v692 = getelementptr i8, ptr %v690, i64 32
  %v693 = load <8 x float>, ptr %v692, align 1
  %v694 = getelementptr i8, ptr %v682, i64 192
  %v695 = load <8 x float>, ptr %v694, align 1
  %v696 = getelementptr i8, ptr %v694, i64 32
  %v697 = load <8 x float>, ptr %v696, align 1
  %v698 = getelementptr i8, ptr %v682, i64 256
  %v699 = load <8 x float>, ptr %v698, align 1
  %v700 = getelementptr i8, ptr %v698, i64 32
  %v701 = load <8 x float>, ptr %v700, align 1
  %v702 = getelementptr i8, ptr %v682, i64 320
  %v703 = load <8 x float>, ptr %v702, align 1
  %v704 = getelementptr i8, ptr %v702, i64 32
  %v705 = load <8 x float>, ptr %v704, align 1
  %v706 = getelementptr i8, ptr %v682, i64 384
  %v707 = load <8 x float>, ptr %v706, align 1
  %v708 = getelementptr i8, ptr %v706, i64 32
  %v709 = load <8 x float>, ptr %v708, align 1
  %v710 = getelementptr i8, ptr %v682, i64 448
  %v711 = load <8 x float>, ptr %v710, align 1
  %v712 = getelementptr i8, ptr %v710, i64 32
  %v713 = load <8 x float>, ptr %v712, align 1
  %v714 = mul i64 %v679, 4
  %v715 = getelementptr i8, ptr %v11, i64 %v714
  %v716 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v717 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v718 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v719 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v720 = shufflevector <8 x float> %v699, <8 x float> %v703, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v721 = shufflevector <8 x float> %v699, <8 x float> %v703, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v722 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v723 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v724 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v725 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v726 = shufflevector <8 x float> %v717, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v727 = shufflevector <8 x float> %v717, <8 x float> %v719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v728 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v730 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v731 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v732 = shufflevector <8 x float> %v724, <8 x float> %v728, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v733 = shufflevector <8 x float> %v724, <8 x float> %v728, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v735 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v737 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v738 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v739 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v732, ptr %v715, align 1
  %v740 = getelementptr i8, ptr %v715, i64 192
  store <8 x float> %v734, ptr %v740, align 1
  %v741 = getelementptr i8, ptr %v715, i64 384
  store <8 x float> %v736, ptr %v741, align 1
  %v742 = getelementptr i8, ptr %v715, i64 576
  store <8 x float> %v738, ptr %v742, align 1
  %v743 = getelementptr i8, ptr %v715, i64 768
  store <8 x float> %v733, ptr %v743, align 1
  %v744 = getelementptr i8, ptr %v715, i64 960
  store <8 x float> %v735, ptr %v744, align 1
  %v745 = getelementptr i8, ptr %v715, i64 1152
  store <8 x float> %v737, ptr %v745, align 1
  %v746 = getelementptr i8, ptr %v715, i64 1344
  store <8 x float> %v739, ptr %v746, align 1
  %v747 = mul i64 %v679, 4
  %v748 = getelementptr i8, ptr %v12, i64 %v747
  %v749 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v750 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v751 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v752 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v753 = shufflevector <8 x float> %v701, <8 x float> %v705, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v754 = shufflevector <8 x float> %v701, <8 x float> %v705, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v755 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v756 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v757 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v758 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v760 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v762 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v764 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v770 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v772 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  store <8 x float> %v765, ptr %v748, align 1
  %v773 = getelementptr i8, ptr %v748, i64 192
  store <8 x float> %v767, ptr %v773, align 1
  %v774 = getelementptr i8, ptr %v748, i64 384
  store <8 x float> %v769, ptr %v774, align 1
  %v775 = getelementptr i8, ptr %v748, i64 576
  store <8 x float> %v771, ptr %v775, align 1
  %v776 = getelementptr i8, ptr %v748, i64 768
  store <8 x float> %v766, ptr %v776, align 1
  %v777 = getelementptr i8, ptr %v748, i64 960
  store <8 x float> %v768, ptr %v777, align 1
  %v778 = getelementptr i8, ptr %v748, i64 1152
  store <8 x float> %v770, ptr %v778, align 1
  %v779 = getelementptr i8, ptr %v748, i64 1344
  store <8 x float> %v772, ptr %v779, align 1
  %v780 = add i64 %v679, 8
  %v781 = freeze i64 %v780
  br label %head676
done678:
  %v782 = add i64 %v6, 8
  %v783 = freeze i64 %v782
  br label %head3
done5:
  store <8 x float> %v7, ptr %p6, align 1
  %v784 = getelementptr i8, ptr %p6, i64 32
  store <8 x float> %v8, ptr %v784, align 1
  ret void
}
define internal void @forward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v369, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v367, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v365, %done24 ]
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
  %v25 = phi i64 [ 0, %body12 ], [ %v363, %done239 ]
  %v26 = icmp slt i64 %v25, 4608
  br i1 %v26, label %body23, label %done24
body23:
  br label %head27
head27:
  %v30 = phi i64 [ 0, %body23 ], [ %v155, %body28 ]
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
  %v155 = freeze i64 %v154
  br label %head27
done29:
  br label %head156
head156:
  %v159 = phi i64 [ 0, %done29 ], [ %v236, %done163 ]
  %v160 = icmp slt i64 %v159, 3
  br i1 %v160, label %body157, label %done158
body157:
  br label %head161
head161:
  %v164 = phi i64 [ 0, %body157 ], [ %v234, %body162 ]
  %v165 = icmp slt i64 %v164, 4
  br i1 %v165, label %body162, label %done163
body162:
  %v166 = mul i64 %v164, 8
  %v167 = add i64 %v166, 128
  %v168 = getelementptr i8, ptr %p2, i64 %v167
  %v169 = load float, ptr %v168, align 1
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = getelementptr i8, ptr %v168, i64 4
  %v173 = load float, ptr %v172, align 1
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = mul i64 %v159, 1536
  %v177 = mul i64 %v164, 192
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr i8, ptr %v20, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 1
  %v181 = getelementptr i8, ptr %v21, i64 %v178
  %v182 = load <8 x float>, ptr %v181, align 1
  %v183 = getelementptr i8, ptr %v20, i64 %v178
  %v184 = getelementptr i8, ptr %v183, i64 768
  %v185 = load <8 x float>, ptr %v184, align 1
  %v186 = getelementptr i8, ptr %v21, i64 %v178
  %v187 = getelementptr i8, ptr %v186, i64 768
  %v188 = load <8 x float>, ptr %v187, align 1
  %v189 = fadd <8 x float> %v180, %v185
  %v190 = fadd <8 x float> %v182, %v188
  %v191 = fsub <8 x float> %v180, %v185
  %v192 = fsub <8 x float> %v182, %v188
  %v193 = getelementptr i8, ptr %v20, i64 %v178
  store <8 x float> %v189, ptr %v193, align 1
  %v194 = getelementptr i8, ptr %v21, i64 %v178
  store <8 x float> %v190, ptr %v194, align 1
  %v195 = fmul <8 x float> %v192, %v175
  %v196 = fmul <8 x float> %v192, %v171
  %v197 = fneg <8 x float> %v195
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v171, <8 x float> %v197)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v175, <8 x float> %v196)
  %v200 = getelementptr i8, ptr %v20, i64 %v178
  %v201 = getelementptr i8, ptr %v200, i64 768
  store <8 x float> %v198, ptr %v201, align 1
  %v202 = getelementptr i8, ptr %v21, i64 %v178
  %v203 = getelementptr i8, ptr %v202, i64 768
  store <8 x float> %v199, ptr %v203, align 1
  %v204 = getelementptr i8, ptr %v20, i64 %v178
  %v205 = getelementptr i8, ptr %v204, i64 32
  %v206 = load <8 x float>, ptr %v205, align 1
  %v207 = getelementptr i8, ptr %v21, i64 %v178
  %v208 = getelementptr i8, ptr %v207, i64 32
  %v209 = load <8 x float>, ptr %v208, align 1
  %v210 = getelementptr i8, ptr %v20, i64 %v178
  %v211 = getelementptr i8, ptr %v210, i64 800
  %v212 = load <8 x float>, ptr %v211, align 1
  %v213 = getelementptr i8, ptr %v21, i64 %v178
  %v214 = getelementptr i8, ptr %v213, i64 800
  %v215 = load <8 x float>, ptr %v214, align 1
  %v216 = fadd <8 x float> %v206, %v212
  %v217 = fadd <8 x float> %v209, %v215
  %v218 = fsub <8 x float> %v206, %v212
  %v219 = fsub <8 x float> %v209, %v215
  %v220 = getelementptr i8, ptr %v20, i64 %v178
  %v221 = getelementptr i8, ptr %v220, i64 32
  store <8 x float> %v216, ptr %v221, align 1
  %v222 = getelementptr i8, ptr %v21, i64 %v178
  %v223 = getelementptr i8, ptr %v222, i64 32
  store <8 x float> %v217, ptr %v223, align 1
  %v224 = fmul <8 x float> %v219, %v175
  %v225 = fmul <8 x float> %v219, %v171
  %v226 = fneg <8 x float> %v224
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v171, <8 x float> %v226)
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v175, <8 x float> %v225)
  %v229 = getelementptr i8, ptr %v20, i64 %v178
  %v230 = getelementptr i8, ptr %v229, i64 800
  store <8 x float> %v227, ptr %v230, align 1
  %v231 = getelementptr i8, ptr %v21, i64 %v178
  %v232 = getelementptr i8, ptr %v231, i64 800
  store <8 x float> %v228, ptr %v232, align 1
  %v233 = add i64 %v164, 1
  %v234 = freeze i64 %v233
  br label %head161
done163:
  %v235 = add i64 %v159, 1
  %v236 = freeze i64 %v235
  br label %head156
done158:
  br label %head237
head237:
  %v240 = phi i64 [ 0, %done158 ], [ %v361, %done244 ]
  %v241 = icmp slt i64 %v240, 1
  br i1 %v241, label %body238, label %done239
body238:
  br label %head242
head242:
  %v245 = phi i64 [ 0, %body238 ], [ %v359, %body243 ]
  %v246 = icmp slt i64 %v245, 6
  br i1 %v246, label %body243, label %done244
body243:
  %v247 = mul i64 %v245, 768
  %v248 = mul i64 %v240, 192
  %v249 = add i64 %v247, %v248
  %v250 = getelementptr i8, ptr %v20, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 1
  %v252 = getelementptr i8, ptr %v21, i64 %v249
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = getelementptr i8, ptr %v20, i64 %v249
  %v255 = getelementptr i8, ptr %v254, i64 192
  %v256 = load <8 x float>, ptr %v255, align 1
  %v257 = getelementptr i8, ptr %v21, i64 %v249
  %v258 = getelementptr i8, ptr %v257, i64 192
  %v259 = load <8 x float>, ptr %v258, align 1
  %v260 = getelementptr i8, ptr %v20, i64 %v249
  %v261 = getelementptr i8, ptr %v260, i64 384
  %v262 = load <8 x float>, ptr %v261, align 1
  %v263 = getelementptr i8, ptr %v21, i64 %v249
  %v264 = getelementptr i8, ptr %v263, i64 384
  %v265 = load <8 x float>, ptr %v264, align 1
  %v266 = getelementptr i8, ptr %v20, i64 %v249
  %v267 = getelementptr i8, ptr %v266, i64 576
  %v268 = load <8 x float>, ptr %v267, align 1
  %v269 = getelementptr i8, ptr %v21, i64 %v249
  %v270 = getelementptr i8, ptr %v269, i64 576
  %v271 = load <8 x float>, ptr %v270, align 1
  %v272 = fadd <8 x float> %v251, %v262
  %v273 = fadd <8 x float> %v253, %v265
  %v274 = fsub <8 x float> %v251, %v262
  %v275 = fsub <8 x float> %v253, %v265
  %v276 = fadd <8 x float> %v256, %v268
  %v277 = fadd <8 x float> %v259, %v271
  %v278 = fsub <8 x float> %v256, %v268
  %v279 = fsub <8 x float> %v259, %v271
  %v280 = fadd <8 x float> %v274, %v279
  %v281 = fsub <8 x float> %v275, %v278
  %v282 = fsub <8 x float> %v274, %v279
  %v283 = fadd <8 x float> %v275, %v278
  %v284 = fadd <8 x float> %v272, %v276
  %v285 = fadd <8 x float> %v273, %v277
  %v286 = fsub <8 x float> %v272, %v276
  %v287 = fsub <8 x float> %v273, %v277
  %v288 = getelementptr i8, ptr %v20, i64 %v249
  store <8 x float> %v284, ptr %v288, align 1
  %v289 = getelementptr i8, ptr %v21, i64 %v249
  store <8 x float> %v285, ptr %v289, align 1
  %v290 = getelementptr i8, ptr %v20, i64 %v249
  %v291 = getelementptr i8, ptr %v290, i64 192
  store <8 x float> %v280, ptr %v291, align 1
  %v292 = getelementptr i8, ptr %v21, i64 %v249
  %v293 = getelementptr i8, ptr %v292, i64 192
  store <8 x float> %v281, ptr %v293, align 1
  %v294 = getelementptr i8, ptr %v20, i64 %v249
  %v295 = getelementptr i8, ptr %v294, i64 384
  store <8 x float> %v286, ptr %v295, align 1
  %v296 = getelementptr i8, ptr %v21, i64 %v249
  %v297 = getelementptr i8, ptr %v296, i64 384
  store <8 x float> %v287, ptr %v297, align 1
  %v298 = getelementptr i8, ptr %v20, i64 %v249
  %v299 = getelementptr i8, ptr %v298, i64 576
  store <8 x float> %v282, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v21, i64 %v249
  %v301 = getelementptr i8, ptr %v300, i64 576
  store <8 x float> %v283, ptr %v301, align 1
  %v302 = getelementptr i8, ptr %v20, i64 %v249
  %v303 = getelementptr i8, ptr %v302, i64 32
  %v304 = load <8 x float>, ptr %v303, align 1
  %v305 = getelementptr i8, ptr %v21, i64 %v249
  %v306 = getelementptr i8, ptr %v305, i64 32
  %v307 = load <8 x float>, ptr %v306, align 1
  %v308 = getelementptr i8, ptr %v20, i64 %v249
  %v309 = getelementptr i8, ptr %v308, i64 224
  %v310 = load <8 x float>, ptr %v309, align 1
  %v311 = getelementptr i8, ptr %v21, i64 %v249
  %v312 = getelementptr i8, ptr %v311, i64 224
  %v313 = load <8 x float>, ptr %v312, align 1
  %v314 = getelementptr i8, ptr %v20, i64 %v249
  %v315 = getelementptr i8, ptr %v314, i64 416
  %v316 = load <8 x float>, ptr %v315, align 1
  %v317 = getelementptr i8, ptr %v21, i64 %v249
  %v318 = getelementptr i8, ptr %v317, i64 416
  %v319 = load <8 x float>, ptr %v318, align 1
  %v320 = getelementptr i8, ptr %v20, i64 %v249
  %v321 = getelementptr i8, ptr %v320, i64 608
  %v322 = load <8 x float>, ptr %v321, align 1
  %v323 = getelementptr i8, ptr %v21, i64 %v249
  %v324 = getelementptr i8, ptr %v323, i64 608
  %v325 = load <8 x float>, ptr %v324, align 1
  %v326 = fadd <8 x float> %v304, %v316
  %v327 = fadd <8 x float> %v307, %v319
  %v328 = fsub <8 x float> %v304, %v316
  %v329 = fsub <8 x float> %v307, %v319
  %v330 = fadd <8 x float> %v310, %v322
  %v331 = fadd <8 x float> %v313, %v325
  %v332 = fsub <8 x float> %v310, %v322
  %v333 = fsub <8 x float> %v313, %v325
  %v334 = fadd <8 x float> %v328, %v333
  %v335 = fsub <8 x float> %v329, %v332
  %v336 = fsub <8 x float> %v328, %v333
  %v337 = fadd <8 x float> %v329, %v332
  %v338 = fadd <8 x float> %v326, %v330
  %v339 = fadd <8 x float> %v327, %v331
  %v340 = fsub <8 x float> %v326, %v330
  %v341 = fsub <8 x float> %v327, %v331
  %v342 = getelementptr i8, ptr %v20, i64 %v249
  %v343 = getelementptr i8, ptr %v342, i64 32
  store <8 x float> %v338, ptr %v343, align 1
  %v344 = getelementptr i8, ptr %v21, i64 %v249
  %v345 = getelementptr i8, ptr %v344, i64 32
  store <8 x float> %v339, ptr %v345, align 1
  %v346 = getelementptr i8, ptr %v20, i64 %v249
  %v347 = getelementptr i8, ptr %v346, i64 224
  store <8 x float> %v334, ptr %v347, align 1
  %v348 = getelementptr i8, ptr %v21, i64 %v249
  %v349 = getelementptr i8, ptr %v348, i64 224
  store <8 x float> %v335, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v20, i64 %v249
  %v351 = getelementptr i8, ptr %v350, i64 416
  store <8 x float> %v340, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v21, i64 %v249
  %v353 = getelementptr i8, ptr %v352, i64 416
  store <8 x float> %v341, ptr %v353, align 1
  %v354 = getelementptr i8, ptr %v20, i64 %v249
  %v355 = getelementptr i8, ptr %v354, i64 608
  store <8 x float> %v336, ptr %v355, align 1
  %v356 = getelementptr i8, ptr %v21, i64 %v249
  %v357 = getelementptr i8, ptr %v356, i64 608
  store <8 x float> %v337, ptr %v357, align 1
  %v358 = add i64 %v245, 1
  %v359 = freeze i64 %v358
  br label %head242
done244:
  %v360 = add i64 %v240, 1
  %v361 = freeze i64 %v360
  br label %head237
done239:
  %v362 = add i64 %v25, 4608
  %v363 = freeze i64 %v362
  br label %head22
done24:
  %v364 = add i64 %v14, 64
  %v365 = freeze i64 %v364
  br label %head11
done13:
  %v366 = add i64 %v9, 1
  %v367 = freeze i64 %v366
  br label %head6
done8:
  %v368 = add i64 %v4, 1
  %v369 = freeze i64 %v368
  br label %head1
done3:
  ret void
}
define internal void @backward0(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v369, %done8 ]
  %v5 = icmp slt i64 %v4, 1
  br i1 %v5, label %body2, label %done3
body2:
  br label %head6
head6:
  %v9 = phi i64 [ 0, %body2 ], [ %v367, %done13 ]
  %v10 = icmp slt i64 %v9, 1
  br i1 %v10, label %body7, label %done8
body7:
  br label %head11
head11:
  %v14 = phi i64 [ 0, %body7 ], [ %v365, %done24 ]
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
  %v25 = phi i64 [ 0, %body12 ], [ %v363, %done235 ]
  %v26 = icmp slt i64 %v25, 4608
  br i1 %v26, label %body23, label %done24
body23:
  br label %head27
head27:
  %v30 = phi i64 [ 0, %body23 ], [ %v151, %done34 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %body28, label %done29
body28:
  br label %head32
head32:
  %v35 = phi i64 [ 0, %body28 ], [ %v149, %body33 ]
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
  %v149 = freeze i64 %v148
  br label %head32
done34:
  %v150 = add i64 %v30, 1
  %v151 = freeze i64 %v150
  br label %head27
done29:
  br label %head152
head152:
  %v155 = phi i64 [ 0, %done29 ], [ %v232, %done159 ]
  %v156 = icmp slt i64 %v155, 3
  br i1 %v156, label %body153, label %done154
body153:
  br label %head157
head157:
  %v160 = phi i64 [ 0, %body153 ], [ %v230, %body158 ]
  %v161 = icmp slt i64 %v160, 4
  br i1 %v161, label %body158, label %done159
body158:
  %v162 = mul i64 %v160, 8
  %v163 = add i64 %v162, 128
  %v164 = getelementptr i8, ptr %p2, i64 %v163
  %v165 = load float, ptr %v164, align 1
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = getelementptr i8, ptr %v164, i64 4
  %v169 = load float, ptr %v168, align 1
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = mul i64 %v155, 1536
  %v173 = mul i64 %v160, 192
  %v174 = add i64 %v172, %v173
  %v175 = getelementptr i8, ptr %v20, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 1
  %v177 = getelementptr i8, ptr %v21, i64 %v174
  %v178 = load <8 x float>, ptr %v177, align 1
  %v179 = getelementptr i8, ptr %v20, i64 %v174
  %v180 = getelementptr i8, ptr %v179, i64 768
  %v181 = load <8 x float>, ptr %v180, align 1
  %v182 = getelementptr i8, ptr %v21, i64 %v174
  %v183 = getelementptr i8, ptr %v182, i64 768
  %v184 = load <8 x float>, ptr %v183, align 1
  %v185 = fmul <8 x float> %v184, %v171
  %v186 = fmul <8 x float> %v184, %v167
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> %v167, <8 x float> %v185)
  %v188 = fneg <8 x float> %v171
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> %v188, <8 x float> %v186)
  %v190 = fadd <8 x float> %v176, %v187
  %v191 = fadd <8 x float> %v178, %v189
  %v192 = fsub <8 x float> %v176, %v187
  %v193 = fsub <8 x float> %v178, %v189
  %v194 = getelementptr i8, ptr %v20, i64 %v174
  store <8 x float> %v190, ptr %v194, align 1
  %v195 = getelementptr i8, ptr %v21, i64 %v174
  store <8 x float> %v191, ptr %v195, align 1
  %v196 = getelementptr i8, ptr %v20, i64 %v174
  %v197 = getelementptr i8, ptr %v196, i64 768
  store <8 x float> %v192, ptr %v197, align 1
  %v198 = getelementptr i8, ptr %v21, i64 %v174
  %v199 = getelementptr i8, ptr %v198, i64 768
  store <8 x float> %v193, ptr %v199, align 1
  %v200 = getelementptr i8, ptr %v20, i64 %v174
  %v201 = getelementptr i8, ptr %v200, i64 32
  %v202 = load <8 x float>, ptr %v201, align 1
  %v203 = getelementptr i8, ptr %v21, i64 %v174
  %v204 = getelementptr i8, ptr %v203, i64 32
  %v205 = load <8 x float>, ptr %v204, align 1
  %v206 = getelementptr i8, ptr %v20, i64 %v174
  %v207 = getelementptr i8, ptr %v206, i64 800
  %v208 = load <8 x float>, ptr %v207, align 1
  %v209 = getelementptr i8, ptr %v21, i64 %v174
  %v210 = getelementptr i8, ptr %v209, i64 800
  %v211 = load <8 x float>, ptr %v210, align 1
  %v212 = fmul <8 x float> %v211, %v171
  %v213 = fmul <8 x float> %v211, %v167
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> %v167, <8 x float> %v212)
  %v215 = fneg <8 x float> %v171
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> %v215, <8 x float> %v213)
  %v217 = fadd <8 x float> %v202, %v214
  %v218 = fadd <8 x float> %v205, %v216
  %v219 = fsub <8 x float> %v202, %v214
  %v220 = fsub <8 x float> %v205, %v216
  %v221 = getelementptr i8, ptr %v20, i64 %v174
  %v222 = getelementptr i8, ptr %v221, i64 32
  store <8 x float> %v217, ptr %v222, align 1
  %v223 = getelementptr i8, ptr %v21, i64 %v174
  %v224 = getelementptr i8, ptr %v223, i64 32
  store <8 x float> %v218, ptr %v224, align 1
  %v225 = getelementptr i8, ptr %v20, i64 %v174
  %v226 = getelementptr i8, ptr %v225, i64 800
  store <8 x float> %v219, ptr %v226, align 1
  %v227 = getelementptr i8, ptr %v21, i64 %v174
  %v228 = getelementptr i8, ptr %v227, i64 800
  store <8 x float> %v220, ptr %v228, align 1
  %v229 = add i64 %v160, 1
  %v230 = freeze i64 %v229
  br label %head157
done159:
  %v231 = add i64 %v155, 1
  %v232 = freeze i64 %v231
  br label %head152
done154:
  br label %head233
head233:
  %v236 = phi i64 [ 0, %done154 ], [ %v361, %body234 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %body234, label %done235
body234:
  %v238 = mul i64 %v236, 16
  %v239 = getelementptr i8, ptr %p2, i64 %v238
  %v240 = load float, ptr %v239, align 1
  %v241 = insertelement <8 x float> poison, float %v240, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = getelementptr i8, ptr %v239, i64 4
  %v244 = load float, ptr %v243, align 1
  %v245 = insertelement <8 x float> poison, float %v244, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  %v247 = getelementptr i8, ptr %v239, i64 8
  %v248 = load float, ptr %v247, align 1
  %v249 = insertelement <8 x float> poison, float %v248, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = getelementptr i8, ptr %v239, i64 12
  %v252 = load float, ptr %v251, align 1
  %v253 = insertelement <8 x float> poison, float %v252, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = mul i64 %v236, 192
  %v256 = getelementptr i8, ptr %v20, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 1
  %v258 = getelementptr i8, ptr %v21, i64 %v255
  %v259 = load <8 x float>, ptr %v258, align 1
  %v260 = getelementptr i8, ptr %v20, i64 %v255
  %v261 = getelementptr i8, ptr %v260, i64 1536
  %v262 = load <8 x float>, ptr %v261, align 1
  %v263 = getelementptr i8, ptr %v21, i64 %v255
  %v264 = getelementptr i8, ptr %v263, i64 1536
  %v265 = load <8 x float>, ptr %v264, align 1
  %v266 = getelementptr i8, ptr %v20, i64 %v255
  %v267 = getelementptr i8, ptr %v266, i64 3072
  %v268 = load <8 x float>, ptr %v267, align 1
  %v269 = getelementptr i8, ptr %v21, i64 %v255
  %v270 = getelementptr i8, ptr %v269, i64 3072
  %v271 = load <8 x float>, ptr %v270, align 1
  %v272 = fmul <8 x float> %v265, %v246
  %v273 = fmul <8 x float> %v265, %v242
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v242, <8 x float> %v272)
  %v275 = fneg <8 x float> %v246
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v275, <8 x float> %v273)
  %v277 = fmul <8 x float> %v271, %v254
  %v278 = fmul <8 x float> %v271, %v250
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> %v250, <8 x float> %v277)
  %v280 = fneg <8 x float> %v254
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> %v280, <8 x float> %v278)
  %v282 = fadd <8 x float> %v274, %v279
  %v283 = fadd <8 x float> %v276, %v281
  %v284 = fsub <8 x float> %v274, %v279
  %v285 = fsub <8 x float> %v276, %v281
  %v286 = fadd <8 x float> %v257, %v282
  %v287 = fadd <8 x float> %v259, %v283
  %v288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v257)
  %v289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v283, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v259)
  %v290 = fmul <8 x float> %v284, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v291 = fmul <8 x float> %v285, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v292 = fadd <8 x float> %v288, %v291
  %v293 = fsub <8 x float> %v289, %v290
  %v294 = fsub <8 x float> %v288, %v291
  %v295 = fadd <8 x float> %v289, %v290
  %v296 = getelementptr i8, ptr %v20, i64 %v255
  store <8 x float> %v286, ptr %v296, align 1
  %v297 = getelementptr i8, ptr %v21, i64 %v255
  store <8 x float> %v287, ptr %v297, align 1
  %v298 = getelementptr i8, ptr %v20, i64 %v255
  %v299 = getelementptr i8, ptr %v298, i64 1536
  store <8 x float> %v294, ptr %v299, align 1
  %v300 = getelementptr i8, ptr %v21, i64 %v255
  %v301 = getelementptr i8, ptr %v300, i64 1536
  store <8 x float> %v295, ptr %v301, align 1
  %v302 = getelementptr i8, ptr %v20, i64 %v255
  %v303 = getelementptr i8, ptr %v302, i64 3072
  store <8 x float> %v292, ptr %v303, align 1
  %v304 = getelementptr i8, ptr %v21, i64 %v255
  %v305 = getelementptr i8, ptr %v304, i64 3072
  store <8 x float> %v293, ptr %v305, align 1
  %v306 = getelementptr i8, ptr %v20, i64 %v255
  %v307 = getelementptr i8, ptr %v306, i64 32
  %v308 = load <8 x float>, ptr %v307, align 1
  %v309 = getelementptr i8, ptr %v21, i64 %v255
  %v310 = getelementptr i8, ptr %v309, i64 32
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = getelementptr i8, ptr %v20, i64 %v255
  %v313 = getelementptr i8, ptr %v312, i64 1568
  %v314 = load <8 x float>, ptr %v313, align 1
  %v315 = getelementptr i8, ptr %v21, i64 %v255
  %v316 = getelementptr i8, ptr %v315, i64 1568
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = getelementptr i8, ptr %v20, i64 %v255
  %v319 = getelementptr i8, ptr %v318, i64 3104
  %v320 = load <8 x float>, ptr %v319, align 1
  %v321 = getelementptr i8, ptr %v21, i64 %v255
  %v322 = getelementptr i8, ptr %v321, i64 3104
  %v323 = load <8 x float>, ptr %v322, align 1
  %v324 = fmul <8 x float> %v317, %v246
  %v325 = fmul <8 x float> %v317, %v242
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> %v242, <8 x float> %v324)
  %v327 = fneg <8 x float> %v246
  %v328 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> %v327, <8 x float> %v325)
  %v329 = fmul <8 x float> %v323, %v254
  %v330 = fmul <8 x float> %v323, %v250
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v250, <8 x float> %v329)
  %v332 = fneg <8 x float> %v254
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v332, <8 x float> %v330)
  %v334 = fadd <8 x float> %v326, %v331
  %v335 = fadd <8 x float> %v328, %v333
  %v336 = fsub <8 x float> %v326, %v331
  %v337 = fsub <8 x float> %v328, %v333
  %v338 = fadd <8 x float> %v308, %v334
  %v339 = fadd <8 x float> %v311, %v335
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v334, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v308)
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v335, <8 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <8 x float> %v311)
  %v342 = fmul <8 x float> %v336, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v343 = fmul <8 x float> %v337, <float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000, float 0x3FEBB67AE0000000>
  %v344 = fadd <8 x float> %v340, %v343
  %v345 = fsub <8 x float> %v341, %v342
  %v346 = fsub <8 x float> %v340, %v343
  %v347 = fadd <8 x float> %v341, %v342
  %v348 = getelementptr i8, ptr %v20, i64 %v255
  %v349 = getelementptr i8, ptr %v348, i64 32
  store <8 x float> %v338, ptr %v349, align 1
  %v350 = getelementptr i8, ptr %v21, i64 %v255
  %v351 = getelementptr i8, ptr %v350, i64 32
  store <8 x float> %v339, ptr %v351, align 1
  %v352 = getelementptr i8, ptr %v20, i64 %v255
  %v353 = getelementptr i8, ptr %v352, i64 1568
  store <8 x float> %v346, ptr %v353, align 1
  %v354 = getelementptr i8, ptr %v21, i64 %v255
  %v355 = getelementptr i8, ptr %v354, i64 1568
  store <8 x float> %v347, ptr %v355, align 1
  %v356 = getelementptr i8, ptr %v20, i64 %v255
  %v357 = getelementptr i8, ptr %v356, i64 3104
  store <8 x float> %v344, ptr %v357, align 1
  %v358 = getelementptr i8, ptr %v21, i64 %v255
  %v359 = getelementptr i8, ptr %v358, i64 3104
  store <8 x float> %v345, ptr %v359, align 1
  %v360 = add i64 %v236, 1
  %v361 = freeze i64 %v360
  br label %head233
done235:
  %v362 = add i64 %v25, 4608
  %v363 = freeze i64 %v362
  br label %head22
done24:
  %v364 = add i64 %v14, 64
  %v365 = freeze i64 %v364
  br label %head11
done13:
  %v366 = add i64 %v9, 1
  %v367 = freeze i64 %v366
  br label %head6
done8:
  %v368 = add i64 %v4, 1
  %v369 = freeze i64 %v368
  br label %head1
done3:
  ret void
}
define internal void @count(ptr %p0, ptr %p1, ptr %p2) nounwind "min-legal-vector-width"="256" {
entry:
  br label %head1
head1:
  %v4 = phi i64 [ 0, %entry ], [ %v22, %done11 ]
  %v5 = phi <8 x float> [ <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %entry ], [ %v13, %done11 ]
  %v6 = icmp slt i64 %v4, 24
  br i1 %v6, label %body2, label %done3
body2:
  %v7 = mul i64 %v4, 192
  %v8 = getelementptr i8, ptr %p0, i64 %v7
  br label %head9
head9:
  %v12 = phi i64 [ 0, %body2 ], [ %v20, %body10 ]
  %v13 = phi <8 x float> [ %v5, %body2 ], [ %v18, %body10 ]
  %v14 = icmp slt i64 %v12, 32
  br i1 %v14, label %body10, label %done11
body10:
  %v15 = mul i64 %v12, 4
  %v16 = getelementptr i8, ptr %v8, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 1
  %v18 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v17, <8 x float> %v17, <8 x float> %v13)
  %v19 = add i64 %v12, 8
  %v20 = freeze i64 %v19
  br label %head9
done11:
  %v21 = add i64 %v4, 4
  %v22 = freeze i64 %v21
  br label %head1
done3:
  %v23 = call float @llvm.vector.reduce.fadd.v8f32(float 0x0000000000000000, <8 x float> %v5)
  %v24 = fmul float %v23, 0x3F75555560000000
  store float %v24, ptr %p1, align 1
  %v25 = call float @llvm.sqrt.f32(float %v24)
  %v26 = fmul float %v25, 0x3FA0000000000000
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = fmul float %v25, 0x3FC6A09E60000000
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  br label %head32
head32:
  %v35 = phi i64 [ 0, %done3 ], [ %v99, %done46 ]
  %v36 = icmp slt i64 %v35, 2
  br i1 %v36, label %body33, label %done34
body33:
  %v37 = mul i64 %v35, 8
  %v38 = getelementptr i8, ptr %p2, i64 %v37
  %v39 = load i64, ptr %v38, align 8
  %v40 = getelementptr i8, ptr %v38, i64 8
  %v41 = load i64, ptr %v40, align 8
  %v42 = mul i64 0, 2
  %v43 = add i64 %v42, %v35
  br label %head44
head44:
  %v47 = phi i64 [ 0, %body33 ], [ %v97, %done63 ]
  %v48 = icmp slt i64 %v47, 2
  br i1 %v48, label %body45, label %done46
body45:
  %v49 = getelementptr i8, ptr %p2, i64 24
  %v50 = mul i64 %v47, 8
  %v51 = getelementptr i8, ptr %v49, i64 %v50
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr i8, ptr %v51, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = mul i64 %v43, 2
  %v56 = add i64 %v55, %v47
  %v57 = mul i64 %v56, 2
  %v58 = add i64 %v57, 1
  %v59 = mul i64 %v58, 4
  %v60 = getelementptr i8, ptr %p1, i64 %v59
  br label %head61
head61:
  %v64 = phi i64 [ %v39, %body45 ], [ %v90, %done72 ]
  %v65 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body45 ], [ %v74, %done72 ]
  %v66 = phi <8 x i32> [ <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, %body45 ], [ %v75, %done72 ]
  %v67 = icmp slt i64 %v64, %v41
  br i1 %v67, label %body62, label %done63
body62:
  %v68 = mul i64 %v64, 192
  %v69 = getelementptr i8, ptr %p0, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ %v52, %body62 ], [ %v88, %body71 ]
  %v74 = phi <8 x i32> [ %v65, %body62 ], [ %v83, %body71 ]
  %v75 = phi <8 x i32> [ %v66, %body62 ], [ %v86, %body71 ]
  %v76 = icmp slt i64 %v73, %v54
  br i1 %v76, label %body71, label %done72
body71:
  %v77 = mul i64 %v73, 4
  %v78 = getelementptr i8, ptr %v69, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 1
  %v80 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v79)
  %v81 = fcmp olt <8 x float> %v80, %v28
  %v82 = sext <8 x i1> %v81 to <8 x i32>
  %v83 = sub <8 x i32> %v74, %v82
  %v84 = fcmp olt <8 x float> %v80, %v31
  %v85 = sext <8 x i1> %v84 to <8 x i32>
  %v86 = sub <8 x i32> %v75, %v85
  %v87 = add i64 %v73, 8
  %v88 = freeze i64 %v87
  br label %head70
done72:
  %v89 = add i64 %v64, 1
  %v90 = freeze i64 %v89
  br label %head61
done63:
  %v91 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v65)
  %v92 = sitofp i32 %v91 to float
  store float %v92, ptr %v60, align 1
  %v93 = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %v66)
  %v94 = sitofp i32 %v93 to float
  %v95 = getelementptr i8, ptr %v60, i64 4
  store float %v94, ptr %v95, align 1
  %v96 = add i64 %v47, 1
  %v97 = freeze i64 %v96
  br label %head44
done46:
  %v98 = add i64 %v35, 1
  %v99 = freeze i64 %v98
  br label %head32
done34:
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
