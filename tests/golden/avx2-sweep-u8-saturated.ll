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
  %v35 = phi i64 [ 0, %entry ], [ %v42, %body33 ]
  %v36 = icmp slt i64 %v35, %v9
  br i1 %v36, label %body33, label %done34
body33:
  %v37 = sub i64 %v9, 16
  %v38 = call i64 @llvm.smin.i64(i64 %v35, i64 %v37)
  %v39 = mul i64 %v35, 2
  %v40 = getelementptr i8, ptr %v13, i64 %v39
  store <16 x i16> zeroinitializer, ptr %v40, align 1
  %v41 = add i64 %v35, 16
  %v42 = freeze i64 %v41
  br label %head32
done34:
  br label %head43
head43:
  %v46 = phi i64 [ 0, %done34 ], [ %v73, %done57 ]
  %v47 = icmp slt i64 %v46, %v7
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = add i64 %v29, %v46
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr i8, ptr %v3, i64 %v49
  %v51 = load i64, ptr %v50, align 8
  %v52 = icmp slt i64 %v51, -2305843009213693952
  %v53 = getelementptr i8, ptr %v1, i64 %v51
  %v54 = select i1 %v52, ptr %v5, ptr %v53
  br label %head55
head55:
  %v58 = phi i64 [ 0, %body44 ], [ %v71, %body56 ]
  %v59 = icmp slt i64 %v58, %v9
  br i1 %v59, label %body56, label %done57
body56:
  %v60 = sub i64 %v9, 16
  %v61 = call i64 @llvm.smin.i64(i64 %v58, i64 %v60)
  %v62 = mul i64 %v58, 2
  %v63 = getelementptr i8, ptr %v54, i64 %v61
  %v64 = load <16 x i8>, ptr %v63, align 1
  %v65 = zext <16 x i8> %v64 to <16 x i16>
  %v66 = add <16 x i16> zeroinitializer, %v65
  %v67 = getelementptr i8, ptr %v13, i64 %v62
  %v68 = load <16 x i16>, ptr %v67, align 1
  %v69 = add <16 x i16> %v68, %v66
  store <16 x i16> %v69, ptr %v67, align 1
  %v70 = add i64 %v58, 16
  %v71 = freeze i64 %v70
  br label %head55
done57:
  %v72 = add i64 %v46, 1
  %v73 = freeze i64 %v72
  br label %head43
done45:
  br label %head74
head74:
  %v77 = phi i64 [ %v29, %done45 ], [ %v187, %done124 ]
  %v78 = icmp slt i64 %v77, %v31
  br i1 %v78, label %body75, label %done76
body75:
  %v79 = mul i64 %v77, 8
  %v80 = getelementptr i8, ptr %v3, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp slt i64 %v81, -2305843009213693952
  %v83 = getelementptr i8, ptr %v1, i64 %v81
  %v84 = select i1 %v82, ptr %v5, ptr %v83
  %v85 = getelementptr i8, ptr %v80, i64 8
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp slt i64 %v86, -2305843009213693952
  %v88 = getelementptr i8, ptr %v1, i64 %v86
  %v89 = select i1 %v87, ptr %v5, ptr %v88
  %v90 = getelementptr i8, ptr %v80, i64 16
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp slt i64 %v91, -2305843009213693952
  %v93 = getelementptr i8, ptr %v1, i64 %v91
  %v94 = select i1 %v92, ptr %v5, ptr %v93
  %v95 = getelementptr i8, ptr %v80, i64 24
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp slt i64 %v96, -2305843009213693952
  %v98 = getelementptr i8, ptr %v1, i64 %v96
  %v99 = select i1 %v97, ptr %v5, ptr %v98
  %v100 = add i64 %v77, %v7
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr i8, ptr %v3, i64 %v101
  %v103 = load i64, ptr %v102, align 8
  %v104 = icmp slt i64 %v103, -2305843009213693952
  %v105 = getelementptr i8, ptr %v1, i64 %v103
  %v106 = select i1 %v104, ptr %v5, ptr %v105
  %v107 = getelementptr i8, ptr %v102, i64 8
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp slt i64 %v108, -2305843009213693952
  %v110 = getelementptr i8, ptr %v1, i64 %v108
  %v111 = select i1 %v109, ptr %v5, ptr %v110
  %v112 = getelementptr i8, ptr %v102, i64 16
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp slt i64 %v113, -2305843009213693952
  %v115 = getelementptr i8, ptr %v1, i64 %v113
  %v116 = select i1 %v114, ptr %v5, ptr %v115
  %v117 = getelementptr i8, ptr %v102, i64 24
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp slt i64 %v118, -2305843009213693952
  %v120 = getelementptr i8, ptr %v1, i64 %v118
  %v121 = select i1 %v119, ptr %v5, ptr %v120
  br label %head122
head122:
  %v125 = phi i64 [ 0, %body75 ], [ %v182, %body123 ]
  %v126 = icmp slt i64 %v125, %v9
  br i1 %v126, label %body123, label %done124
body123:
  %v127 = sub i64 %v9, 16
  %v128 = call i64 @llvm.smin.i64(i64 %v125, i64 %v127)
  %v129 = mul i64 %v125, 2
  %v130 = getelementptr i8, ptr %v13, i64 %v129
  %v131 = load <16 x i16>, ptr %v130, align 1
  %v132 = add i64 %v11, %v128
  %v133 = mul i64 %v132, 2
  %v134 = getelementptr i8, ptr %v21, i64 %v133
  store <16 x i16> %v131, ptr %v134, align 1
  %v135 = getelementptr i8, ptr %v106, i64 %v128
  %v136 = load <16 x i8>, ptr %v135, align 1
  %v137 = zext <16 x i8> %v136 to <16 x i16>
  %v138 = getelementptr i8, ptr %v84, i64 %v128
  %v139 = load <16 x i8>, ptr %v138, align 1
  %v140 = zext <16 x i8> %v139 to <16 x i16>
  %v141 = sub <16 x i16> %v137, %v140
  %v142 = add <16 x i16> %v131, %v141
  %v143 = getelementptr i8, ptr %v21, i64 %v17
  %v144 = add i64 %v11, %v128
  %v145 = mul i64 %v144, 2
  %v146 = getelementptr i8, ptr %v143, i64 %v145
  store <16 x i16> %v142, ptr %v146, align 1
  %v147 = getelementptr i8, ptr %v111, i64 %v128
  %v148 = load <16 x i8>, ptr %v147, align 1
  %v149 = zext <16 x i8> %v148 to <16 x i16>
  %v150 = getelementptr i8, ptr %v89, i64 %v128
  %v151 = load <16 x i8>, ptr %v150, align 1
  %v152 = zext <16 x i8> %v151 to <16 x i16>
  %v153 = sub <16 x i16> %v149, %v152
  %v154 = add <16 x i16> %v142, %v153
  %v155 = mul i64 %v17, 2
  %v156 = getelementptr i8, ptr %v21, i64 %v155
  %v157 = add i64 %v11, %v128
  %v158 = mul i64 %v157, 2
  %v159 = getelementptr i8, ptr %v156, i64 %v158
  store <16 x i16> %v154, ptr %v159, align 1
  %v160 = getelementptr i8, ptr %v116, i64 %v128
  %v161 = load <16 x i8>, ptr %v160, align 1
  %v162 = zext <16 x i8> %v161 to <16 x i16>
  %v163 = getelementptr i8, ptr %v94, i64 %v128
  %v164 = load <16 x i8>, ptr %v163, align 1
  %v165 = zext <16 x i8> %v164 to <16 x i16>
  %v166 = sub <16 x i16> %v162, %v165
  %v167 = add <16 x i16> %v154, %v166
  %v168 = mul i64 %v17, 3
  %v169 = getelementptr i8, ptr %v21, i64 %v168
  %v170 = add i64 %v11, %v128
  %v171 = mul i64 %v170, 2
  %v172 = getelementptr i8, ptr %v169, i64 %v171
  store <16 x i16> %v167, ptr %v172, align 1
  %v173 = getelementptr i8, ptr %v121, i64 %v128
  %v174 = load <16 x i8>, ptr %v173, align 1
  %v175 = zext <16 x i8> %v174 to <16 x i16>
  %v176 = getelementptr i8, ptr %v99, i64 %v128
  %v177 = load <16 x i8>, ptr %v176, align 1
  %v178 = zext <16 x i8> %v177 to <16 x i16>
  %v179 = sub <16 x i16> %v175, %v178
  %v180 = add <16 x i16> %v167, %v179
  store <16 x i16> %v180, ptr %v130, align 1
  %v181 = add i64 %v125, 16
  %v182 = freeze i64 %v181
  br label %head122
done124:
  %v183 = sub i64 %v77, %v29
  %v184 = sub i64 %v31, %v77
  %v185 = call i64 @llvm.smin.i64(i64 4, i64 %v184)
  call void @faltung_routine_lines(ptr %p0, i64 %v183, i64 %v185)
  %v186 = add i64 %v77, 4
  %v187 = freeze i64 %v186
  br label %head74
done76:
  ret void
}
define internal void @faltung_routine_lines(ptr %p0, i64 %p1, i64 %p2) nounwind "min-legal-vector-width"="256" {
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
  br label %head28
head28:
  %v31 = phi i64 [ 0, %entry ], [ %v79, %done64 ]
  %v32 = icmp slt i64 %v31, %p2
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = mul i64 %v31, %v17
  %v34 = getelementptr i8, ptr %v21, i64 %v33
  %v35 = getelementptr i8, ptr %p0, i64 96
  %v36 = load ptr, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 104
  %v38 = load ptr, ptr %v37, align 8
  %v39 = add i64 %v11, %v9
  %v40 = getelementptr i8, ptr %p0, i64 88
  %v41 = load i64, ptr %v40, align 8
  %v42 = add i64 %v11, %v41
  br label %head43
head43:
  %v46 = phi i64 [ 0, %body29 ], [ %v58, %body44 ]
  %v47 = icmp slt i64 %v46, %v11
  br i1 %v47, label %body44, label %done45
body44:
  %v48 = mul i64 %v46, 8
  %v49 = getelementptr i8, ptr %v36, i64 %v48
  %v50 = load i64, ptr %v49, align 8
  %v51 = icmp slt i64 %v50, 0
  %v52 = getelementptr i8, ptr %v34, i64 %v50
  %v53 = select i1 %v51, ptr %v38, ptr %v52
  %v54 = load i16, ptr %v53, align 1
  %v55 = mul i64 %v46, 2
  %v56 = getelementptr i8, ptr %v34, i64 %v55
  store i16 %v54, ptr %v56, align 1
  %v57 = add i64 %v46, 1
  %v58 = freeze i64 %v57
  br label %head43
done45:
  %v59 = sub i64 %v39, %v11
  %v60 = mul i64 %v59, 2
  %v61 = getelementptr i8, ptr %v34, i64 %v60
  br label %head62
head62:
  %v65 = phi i64 [ %v11, %done45 ], [ %v77, %body63 ]
  %v66 = icmp slt i64 %v65, %v42
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 8
  %v68 = getelementptr i8, ptr %v36, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = icmp slt i64 %v69, 0
  %v71 = getelementptr i8, ptr %v34, i64 %v69
  %v72 = select i1 %v70, ptr %v38, ptr %v71
  %v73 = load i16, ptr %v72, align 1
  %v74 = mul i64 %v65, 2
  %v75 = getelementptr i8, ptr %v61, i64 %v74
  store i16 %v73, ptr %v75, align 1
  %v76 = add i64 %v65, 1
  %v77 = freeze i64 %v76
  br label %head62
done64:
  %v78 = add i64 %v31, 1
  %v79 = freeze i64 %v78
  br label %head28
done30:
  br label %head80
head80:
  %v83 = phi i64 [ 0, %done30 ], [ %v204, %done195 ]
  %v84 = icmp slt i64 %v83, %p2
  br i1 %v84, label %body81, label %done82
body81:
  %v85 = sub i64 %p2, 1
  %v86 = mul i64 %v83, %v17
  %v87 = getelementptr i8, ptr %v21, i64 %v86
  %v88 = getelementptr i8, ptr %p0, i64 112
  %v89 = load i64, ptr %v88, align 8
  %v90 = mul i64 %v89, 2
  %v91 = getelementptr i8, ptr %v87, i64 %v90
  %v92 = getelementptr i8, ptr %p0, i64 8
  %v93 = load ptr, ptr %v92, align 8
  %v94 = add i64 %p1, %v83
  %v95 = getelementptr i8, ptr %p0, i64 136
  %v96 = load i64, ptr %v95, align 8
  %v97 = mul i64 %v94, %v96
  %v98 = getelementptr i8, ptr %v93, i64 %v97
  %v99 = getelementptr i8, ptr %p0, i64 128
  %v100 = load i64, ptr %v99, align 8
  %v101 = mul i64 %v100, 32
  %v102 = getelementptr i8, ptr %v24, i64 128
  %v103 = mul i64 %v101, 0
  %v104 = getelementptr i8, ptr %v102, i64 %v103
  %v105 = getelementptr i8, ptr %v104, i64 %v101
  %v106 = getelementptr i8, ptr %p0, i64 120
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %p0, i64 128
  %v109 = load i64, ptr %v108, align 8
  %v110 = udiv i64 %v107, 8
  %v111 = urem i64 %v107, 8
  %v112 = add i64 %v107, 7
  %v113 = udiv i64 %v112, 8
  %v114 = urem i64 %v112, 8
  br label %head115
head115:
  %v118 = phi i64 [ -1, %body81 ], [ %v144, %body116 ]
  %v119 = phi <8 x i32> [ zeroinitializer, %body81 ], [ %v138, %body116 ]
  %v120 = phi <8 x i32> [ zeroinitializer, %body81 ], [ %v134, %body116 ]
  %v121 = icmp slt i64 %v118, 0
  br i1 %v121, label %body116, label %done117
body116:
  %v122 = add i64 %v118, 1
  %v123 = mul i64 %v122, 16
  %v124 = getelementptr i8, ptr %v91, i64 %v123
  %v125 = load <8 x i16>, ptr %v124, align 1
  %v126 = zext <8 x i16> %v125 to <8 x i32>
  %v127 = getelementptr i8, ptr %v124, i64 2
  %v128 = load <8 x i16>, ptr %v127, align 1
  %v129 = zext <8 x i16> %v128 to <8 x i32>
  %v130 = add <8 x i32> %v126, %v129
  %v131 = getelementptr i8, ptr %v124, i64 4
  %v132 = load <8 x i16>, ptr %v131, align 1
  %v133 = zext <8 x i16> %v132 to <8 x i32>
  %v134 = add <8 x i32> %v130, %v133
  %v135 = getelementptr i8, ptr %v124, i64 6
  %v136 = load <8 x i16>, ptr %v135, align 1
  %v137 = zext <8 x i16> %v136 to <8 x i32>
  %v138 = add <8 x i32> %v134, %v137
  %v139 = shufflevector <8 x i32> %v120, <8 x i32> %v134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v140 = add <8 x i32> %v119, %v139
  %v141 = shufflevector <8 x i32> %v119, <8 x i32> %v138, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v142 = add <8 x i32> %v119, %v141
  %v143 = add i64 %v118, 1
  %v144 = freeze i64 %v143
  br label %head115
done117:
  br label %head145
head145:
  %v148 = phi i64 [ 0, %done117 ], [ %v190, %body146 ]
  %v149 = phi <8 x i32> [ %v119, %done117 ], [ %v168, %body146 ]
  %v150 = phi <8 x i32> [ %v120, %done117 ], [ %v164, %body146 ]
  %v151 = icmp slt i64 %v148, %v113
  br i1 %v151, label %body146, label %done147
body146:
  %v152 = add i64 %v148, 1
  %v153 = mul i64 %v152, 16
  %v154 = getelementptr i8, ptr %v91, i64 %v153
  %v155 = load <8 x i16>, ptr %v154, align 1
  %v156 = zext <8 x i16> %v155 to <8 x i32>
  %v157 = getelementptr i8, ptr %v154, i64 2
  %v158 = load <8 x i16>, ptr %v157, align 1
  %v159 = zext <8 x i16> %v158 to <8 x i32>
  %v160 = add <8 x i32> %v156, %v159
  %v161 = getelementptr i8, ptr %v154, i64 4
  %v162 = load <8 x i16>, ptr %v161, align 1
  %v163 = zext <8 x i16> %v162 to <8 x i32>
  %v164 = add <8 x i32> %v160, %v163
  %v165 = getelementptr i8, ptr %v154, i64 6
  %v166 = load <8 x i16>, ptr %v165, align 1
  %v167 = zext <8 x i16> %v166 to <8 x i32>
  %v168 = add <8 x i32> %v164, %v167
  %v169 = shufflevector <8 x i32> %v150, <8 x i32> %v164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v170 = add <8 x i32> %v149, %v169
  %v171 = shufflevector <8 x i32> %v149, <8 x i32> %v168, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11>
  %v172 = add <8 x i32> %v149, %v171
  %v173 = insertelement <8 x float> poison, float %v27, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = sitofp <8 x i32> %v170 to <8 x float>
  %v176 = fmul <8 x float> %v175, %v174
  %v177 = fcmp ogt <8 x float> %v176, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v178 = select <8 x i1> %v177, <8 x float> %v176, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v179 = fcmp olt <8 x float> %v178, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v180 = select <8 x i1> %v179, <8 x float> %v178, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v181 = fadd <8 x float> %v180, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v182 = bitcast <8 x float> %v181 to <8 x i32>
  %v183 = and <8 x i32> %v182, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v184 = trunc <8 x i32> %v183 to <8 x i8>
  %v185 = mul i64 %v148, 8
  %v186 = getelementptr i8, ptr %v98, i64 %v185
  %v187 = icmp slt i64 %v148, %v110
  %v188 = select i1 %v187, ptr %v186, ptr %v24
  store <8 x i8> %v184, ptr %v188, align 1
  %v189 = add i64 %v148, 1
  %v190 = freeze i64 %v189
  br label %head145
done147:
  %v191 = mul i64 %v110, 8
  %v192 = getelementptr i8, ptr %v98, i64 %v191
  br label %head193
head193:
  %v196 = phi i64 [ 0, %done147 ], [ %v202, %body194 ]
  %v197 = icmp slt i64 %v196, %v111
  br i1 %v197, label %body194, label %done195
body194:
  %v198 = getelementptr i8, ptr %v24, i64 %v196
  %v199 = load i8, ptr %v198, align 1
  %v200 = getelementptr i8, ptr %v192, i64 %v196
  store i8 %v199, ptr %v200, align 1
  %v201 = add i64 %v196, 1
  %v202 = freeze i64 %v201
  br label %head193
done195:
  %v203 = add i64 %v83, 1
  %v204 = freeze i64 %v203
  br label %head80
done82:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
