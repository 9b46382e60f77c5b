; sweep[u8→i16→i32→u8; 4 rows of 1 vectors of 16 at a time; windows of 0 + 7 along vectors of 8]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 16
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 72
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 48
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 64
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 80
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 152
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 160
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 176
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %v13, i64 %v15
  %v19 = getelementptr i8, ptr %p0, i64 168
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %v13, i64 %v20
  %v22 = getelementptr i8, ptr %p0, i64 184
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %v13, i64 %v23
  %v25 = getelementptr i8, ptr %p0, i64 144
  %v26 = load ptr, ptr %v25, align 8
  %v27 = load float, ptr %v26, align 1
  %v28 = getelementptr i8, ptr %p0, i64 24
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 32
  %v31 = load i64, ptr %v30, align 8
  br label %head32
head32:
  %v35 = phi i64 [ 0, %entry ], [ %v41, %body33 ]
  %v36 = icmp slt i64 %v35, %v9
  br i1 %v36, label %body33, label %done34
body33:
  %v37 = sub i64 %v9, 16
  %v38 = call i64 @llvm.smin.i64(i64 %v35, i64 %v37)
  %v39 = mul i64 %v35, 2
  %v40 = getelementptr i8, ptr %v13, i64 %v39
  store <16 x i16> zeroinitializer, ptr %v40, align 1
  %v41 = add i64 %v35, 16
  br label %head32
done34:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %done34 ], [ %v70, %done56 ]
  %v46 = icmp slt i64 %v45, %v7
  br i1 %v46, label %body43, label %done44
body43:
  %v47 = add i64 %v29, %v45
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr i8, ptr %v3, i64 %v48
  %v50 = load i64, ptr %v49, align 8
  %v51 = icmp slt i64 %v50, -2305843009213693952
  %v52 = getelementptr i8, ptr %v1, i64 %v50
  %v53 = select i1 %v51, ptr %v5, ptr %v52
  br label %head54
head54:
  %v57 = phi i64 [ 0, %body43 ], [ %v69, %body55 ]
  %v58 = icmp slt i64 %v57, %v9
  br i1 %v58, label %body55, label %done56
body55:
  %v59 = sub i64 %v9, 16
  %v60 = call i64 @llvm.smin.i64(i64 %v57, i64 %v59)
  %v61 = mul i64 %v57, 2
  %v62 = getelementptr i8, ptr %v53, i64 %v60
  %v63 = load <16 x i8>, ptr %v62, align 1
  %v64 = zext <16 x i8> %v63 to <16 x i16>
  %v65 = add <16 x i16> zeroinitializer, %v64
  %v66 = getelementptr i8, ptr %v13, i64 %v61
  %v67 = load <16 x i16>, ptr %v66, align 1
  %v68 = add <16 x i16> %v67, %v65
  store <16 x i16> %v68, ptr %v66, align 1
  %v69 = add i64 %v57, 16
  br label %head54
done56:
  %v70 = add i64 %v45, 1
  br label %head42
done44:
  br label %head71
head71:
  %v74 = phi i64 [ %v29, %done44 ], [ %v182, %done121 ]
  %v75 = icmp slt i64 %v74, %v31
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 8
  %v77 = getelementptr i8, ptr %v3, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp slt i64 %v78, -2305843009213693952
  %v80 = getelementptr i8, ptr %v1, i64 %v78
  %v81 = select i1 %v79, ptr %v5, ptr %v80
  %v82 = getelementptr i8, ptr %v77, i64 8
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp slt i64 %v83, -2305843009213693952
  %v85 = getelementptr i8, ptr %v1, i64 %v83
  %v86 = select i1 %v84, ptr %v5, ptr %v85
  %v87 = getelementptr i8, ptr %v77, i64 16
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp slt i64 %v88, -2305843009213693952
  %v90 = getelementptr i8, ptr %v1, i64 %v88
  %v91 = select i1 %v89, ptr %v5, ptr %v90
  %v92 = getelementptr i8, ptr %v77, i64 24
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp slt i64 %v93, -2305843009213693952
  %v95 = getelementptr i8, ptr %v1, i64 %v93
  %v96 = select i1 %v94, ptr %v5, ptr %v95
  %v97 = add i64 %v74, %v7
  %v98 = mul i64 %v97, 8
  %v99 = getelementptr i8, ptr %v3, i64 %v98
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp slt i64 %v100, -2305843009213693952
  %v102 = getelementptr i8, ptr %v1, i64 %v100
  %v103 = select i1 %v101, ptr %v5, ptr %v102
  %v104 = getelementptr i8, ptr %v99, i64 8
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp slt i64 %v105, -2305843009213693952
  %v107 = getelementptr i8, ptr %v1, i64 %v105
  %v108 = select i1 %v106, ptr %v5, ptr %v107
  %v109 = getelementptr i8, ptr %v99, i64 16
  %v110 = load i64, ptr %v109, align 8
  %v111 = icmp slt i64 %v110, -2305843009213693952
  %v112 = getelementptr i8, ptr %v1, i64 %v110
  %v113 = select i1 %v111, ptr %v5, ptr %v112
  %v114 = getelementptr i8, ptr %v99, i64 24
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp slt i64 %v115, -2305843009213693952
  %v117 = getelementptr i8, ptr %v1, i64 %v115
  %v118 = select i1 %v116, ptr %v5, ptr %v117
  br label %head119
head119:
  %v122 = phi i64 [ 0, %body72 ], [ %v178, %body120 ]
  %v123 = icmp slt i64 %v122, %v9
  br i1 %v123, label %body120, label %done121
body120:
  %v124 = sub i64 %v9, 16
  %v125 = call i64 @llvm.smin.i64(i64 %v122, i64 %v124)
  %v126 = mul i64 %v122, 2
  %v127 = getelementptr i8, ptr %v13, i64 %v126
  %v128 = load <16 x i16>, ptr %v127, align 1
  %v129 = add i64 %v11, %v125
  %v130 = mul i64 %v129, 2
  %v131 = getelementptr i8, ptr %v21, i64 %v130
  store <16 x i16> %v128, ptr %v131, align 1
  %v132 = getelementptr i8, ptr %v103, i64 %v125
  %v133 = load <16 x i8>, ptr %v132, align 1
  %v134 = zext <16 x i8> %v133 to <16 x i16>
  %v135 = getelementptr i8, ptr %v81, i64 %v125
  %v136 = load <16 x i8>, ptr %v135, align 1
  %v137 = zext <16 x i8> %v136 to <16 x i16>
  %v138 = sub <16 x i16> %v134, %v137
  %v139 = add <16 x i16> %v128, %v138
  %v140 = getelementptr i8, ptr %v21, i64 %v17
  %v141 = add i64 %v11, %v125
  %v142 = mul i64 %v141, 2
  %v143 = getelementptr i8, ptr %v140, i64 %v142
  store <16 x i16> %v139, ptr %v143, align 1
  %v144 = getelementptr i8, ptr %v108, i64 %v125
  %v145 = load <16 x i8>, ptr %v144, align 1
  %v146 = zext <16 x i8> %v145 to <16 x i16>
  %v147 = getelementptr i8, ptr %v86, i64 %v125
  %v148 = load <16 x i8>, ptr %v147, align 1
  %v149 = zext <16 x i8> %v148 to <16 x i16>
  %v150 = sub <16 x i16> %v146, %v149
  %v151 = add <16 x i16> %v139, %v150
  %v152 = mul i64 %v17, 2
  %v153 = getelementptr i8, ptr %v21, i64 %v152
  %v154 = add i64 %v11, %v125
  %v155 = mul i64 %v154, 2
  %v156 = getelementptr i8, ptr %v153, i64 %v155
  store <16 x i16> %v151, ptr %v156, align 1
  %v157 = getelementptr i8, ptr %v113, i64 %v125
  %v158 = load <16 x i8>, ptr %v157, align 1
  %v159 = zext <16 x i8> %v158 to <16 x i16>
  %v160 = getelementptr i8, ptr %v91, i64 %v125
  %v161 = load <16 x i8>, ptr %v160, align 1
  %v162 = zext <16 x i8> %v161 to <16 x i16>
  %v163 = sub <16 x i16> %v159, %v162
  %v164 = add <16 x i16> %v151, %v163
  %v165 = mul i64 %v17, 3
  %v166 = getelementptr i8, ptr %v21, i64 %v165
  %v167 = add i64 %v11, %v125
  %v168 = mul i64 %v167, 2
  %v169 = getelementptr i8, ptr %v166, i64 %v168
  store <16 x i16> %v164, ptr %v169, align 1
  %v170 = getelementptr i8, ptr %v118, i64 %v125
  %v171 = load <16 x i8>, ptr %v170, align 1
  %v172 = zext <16 x i8> %v171 to <16 x i16>
  %v173 = getelementptr i8, ptr %v96, i64 %v125
  %v174 = load <16 x i8>, ptr %v173, align 1
  %v175 = zext <16 x i8> %v174 to <16 x i16>
  %v176 = sub <16 x i16> %v172, %v175
  %v177 = add <16 x i16> %v164, %v176
  store <16 x i16> %v177, ptr %v127, align 1
  %v178 = add i64 %v122, 16
  br label %head119
done121:
  %v179 = sub i64 %v74, %v29
  %v180 = sub i64 %v31, %v74
  %v181 = call i64 @llvm.smin.i64(i64 4, i64 %v180)
  call void @faltung_routine_lines(ptr %p0, i64 %v179, i64 %v181)
  %v182 = add i64 %v74, 4
  br label %head71
done73:
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 152
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 160
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 176
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %v6, i64 %v8
  %v12 = getelementptr i8, ptr %p0, i64 168
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %v6, i64 %v13
  %v15 = getelementptr i8, ptr %p0, i64 184
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %v6, i64 %v16
  %v18 = getelementptr i8, ptr %p0, i64 144
  %v19 = load ptr, ptr %v18, align 8
  %v20 = load float, ptr %v19, align 1
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v69, %done56 ]
  %v25 = icmp slt i64 %v24, %p2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v10
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  %v28 = getelementptr i8, ptr %p0, i64 96
  %v29 = load ptr, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 104
  %v31 = load ptr, ptr %v30, align 8
  %v32 = add i64 %v4, %v2
  %v33 = getelementptr i8, ptr %p0, i64 88
  %v34 = load i64, ptr %v33, align 8
  %v35 = add i64 %v4, %v34
  br label %head36
head36:
  %v39 = phi i64 [ 0, %body22 ], [ %v50, %body37 ]
  %v40 = icmp slt i64 %v39, %v4
  br i1 %v40, label %body37, label %done38
body37:
  %v41 = mul i64 %v39, 8
  %v42 = getelementptr i8, ptr %v29, i64 %v41
  %v43 = load i64, ptr %v42, align 8
  %v44 = icmp slt i64 %v43, 0
  %v45 = getelementptr i8, ptr %v27, i64 %v43
  %v46 = select i1 %v44, ptr %v31, ptr %v45
  %v47 = load i16, ptr %v46, align 1
  %v48 = mul i64 %v39, 2
  %v49 = getelementptr i8, ptr %v27, i64 %v48
  store i16 %v47, ptr %v49, align 1
  %v50 = add i64 %v39, 1
  br label %head36
done38:
  %v51 = sub i64 %v32, %v4
  %v52 = mul i64 %v51, 2
  %v53 = getelementptr i8, ptr %v27, i64 %v52
  br label %head54
head54:
  %v57 = phi i64 [ %v4, %done38 ], [ %v68, %body55 ]
  %v58 = icmp slt i64 %v57, %v35
  br i1 %v58, label %body55, label %done56
body55:
  %v59 = mul i64 %v57, 8
  %v60 = getelementptr i8, ptr %v29, i64 %v59
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp slt i64 %v61, 0
  %v63 = getelementptr i8, ptr %v27, i64 %v61
  %v64 = select i1 %v62, ptr %v31, ptr %v63
  %v65 = load i16, ptr %v64, align 1
  %v66 = mul i64 %v57, 2
  %v67 = getelementptr i8, ptr %v53, i64 %v66
  store i16 %v65, ptr %v67, align 1
  %v68 = add i64 %v57, 1
  br label %head54
done56:
  %v69 = add i64 %v24, 1
  br label %head21
done23:
  br label %head70
head70:
  %v73 = phi i64 [ 0, %done23 ], [ %v181, %done174 ]
  %v74 = icmp slt i64 %v73, %p2
  br i1 %v74, label %body71, label %done72
body71:
  %v75 = mul i64 %v73, %v10
  %v76 = getelementptr i8, ptr %v14, i64 %v75
  %v77 = getelementptr i8, ptr %p0, i64 112
  %v78 = load i64, ptr %v77, align 8
  %v79 = mul i64 %v78, 2
  %v80 = getelementptr i8, ptr %v76, i64 %v79
  %v81 = getelementptr i8, ptr %p0, i64 8
  %v82 = load ptr, ptr %v81, align 8
  %v83 = add i64 %p1, %v73
  %v84 = getelementptr i8, ptr %p0, i64 136
  %v85 = load i64, ptr %v84, align 8
  %v86 = mul i64 %v83, %v85
  %v87 = getelementptr i8, ptr %v82, i64 %v86
  %v88 = getelementptr i8, ptr %p0, i64 128
  %v89 = load i64, ptr %v88, align 8
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr i8, ptr %v17, i64 128
  %v92 = mul i64 %v90, 0
  %v93 = getelementptr i8, ptr %v91, i64 %v92
  %v94 = getelementptr i8, ptr %v93, i64 %v90
  %v95 = getelementptr i8, ptr %p0, i64 120
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %p0, i64 128
  %v98 = load i64, ptr %v97, align 8
  %v99 = udiv i64 %v96, 8
  %v100 = urem i64 %v96, 8
  %v101 = add i64 %v96, 7
  %v102 = udiv i64 %v101, 8
  %v103 = urem i64 %v101, 8
  %v104 = add i64 -1, 1
  %v105 = mul i64 %v104, 16
  %v106 = getelementptr i8, ptr %v80, i64 %v105
  %v107 = load <8 x i16>, ptr %v106, align 1
  %v108 = zext <8 x i16> %v107 to <8 x i32>
  %v109 = getelementptr i8, ptr %v106, i64 2
  %v110 = load <8 x i16>, ptr %v109, align 1
  %v111 = zext <8 x i16> %v110 to <8 x i32>
  %v112 = add <8 x i32> %v108, %v111
  %v113 = getelementptr i8, ptr %v106, i64 4
  %v114 = load <8 x i16>, ptr %v113, align 1
  %v115 = zext <8 x i16> %v114 to <8 x i32>
  %v116 = add <8 x i32> %v112, %v115
  %v117 = getelementptr i8, ptr %v106, i64 6
  %v118 = load <8 x i16>, ptr %v117, align 1
  %v119 = zext <8 x i16> %v118 to <8 x i32>
  %v120 = add <8 x i32> %v116, %v119
  %v121 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v116, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v122 = add <8 x i32> zeroinitializer, %v121
  %v123 = shufflevector <8 x i32> zeroinitializer, <8 x i32> %v120, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v124 = add <8 x i32> zeroinitializer, %v123
  br label %head125
head125:
  %v128 = phi i64 [ 0, %body71 ], [ %v169, %body126 ]
  %v129 = phi <8 x i32> [ %v120, %body71 ], [ %v148, %body126 ]
  %v130 = phi <8 x i32> [ %v116, %body71 ], [ %v144, %body126 ]
  %v131 = icmp slt i64 %v128, %v102
  br i1 %v131, label %body126, label %done127
body126:
  %v132 = add i64 %v128, 1
  %v133 = mul i64 %v132, 16
  %v134 = getelementptr i8, ptr %v80, i64 %v133
  %v135 = load <8 x i16>, ptr %v134, align 1
  %v136 = zext <8 x i16> %v135 to <8 x i32>
  %v137 = getelementptr i8, ptr %v134, i64 2
  %v138 = load <8 x i16>, ptr %v137, align 1
  %v139 = zext <8 x i16> %v138 to <8 x i32>
  %v140 = add <8 x i32> %v136, %v139
  %v141 = getelementptr i8, ptr %v134, i64 4
  %v142 = load <8 x i16>, ptr %v141, align 1
  %v143 = zext <8 x i16> %v142 to <8 x i32>
  %v144 = add <8 x i32> %v140, %v143
  %v145 = getelementptr i8, ptr %v134, i64 6
  %v146 = load <8 x i16>, ptr %v145, align 1
  %v147 = zext <8 x i16> %v146 to <8 x i32>
  %v148 = add <8 x i32> %v144, %v147
  %v149 = shufflevector <8 x i32> %v130, <8 x i32> %v144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v150 = add <8 x i32> %v129, %v149
  %v151 = shufflevector <8 x i32> %v129, <8 x i32> %v148, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v152 = add <8 x i32> %v129, %v151
  %v153 = insertelement <8 x float> poison, float %v20, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = sitofp <8 x i32> %v150 to <8 x float>
  %v156 = fmul <8 x float> %v155, %v154
  %v157 = fcmp ogt <8 x float> %v156, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v158 = select <8 x i1> %v157, <8 x float> %v156, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v159 = fcmp olt <8 x float> %v158, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v160 = select <8 x i1> %v159, <8 x float> %v158, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v161 = fadd <8 x float> %v160, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v162 = bitcast <8 x float> %v161 to <8 x i32>
  %v163 = and <8 x i32> %v162, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v164 = trunc <8 x i32> %v163 to <8 x i8>
  %v165 = mul i64 %v128, 8
  %v166 = getelementptr i8, ptr %v87, i64 %v165
  %v167 = icmp slt i64 %v128, %v99
  %v168 = select i1 %v167, ptr %v166, ptr %v17
  store <8 x i8> %v164, ptr %v168, align 1
  %v169 = add i64 %v128, 1
  br label %head125
done127:
  %v170 = mul i64 %v99, 8
  %v171 = getelementptr i8, ptr %v87, i64 %v170
  br label %head172
head172:
  %v175 = phi i64 [ 0, %done127 ], [ %v180, %body173 ]
  %v176 = icmp slt i64 %v175, %v100
  br i1 %v176, label %body173, label %done174
body173:
  %v177 = getelementptr i8, ptr %v17, i64 %v175
  %v178 = load i8, ptr %v177, align 1
  %v179 = getelementptr i8, ptr %v171, i64 %v175
  store i8 %v178, ptr %v179, align 1
  %v180 = add i64 %v175, 1
  br label %head172
done174:
  %v181 = add i64 %v73, 1
  br label %head70
done72:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
