; stencil[i16→i16→i16; tile 2×1 vectors of 8, rows; columns of 2·2 taps, folded (even, opposed)]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 88
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 96
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 104
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 112
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 120
  %v17 = load i64, ptr %v16, align 8
  %v18 = mul i64 %v13, 3
  %v19 = mul i64 %v13, 5
  %v20 = mul i64 %v13, 7
  %v21 = getelementptr i8, ptr %p0, i64 32
  %v22 = getelementptr i8, ptr %p0, i64 48
  %v23 = load i64, ptr %v22, align 8
  br label %again24
again24:
  %v26 = atomicrmw add ptr %v21, i64 1 monotonic, align 8
  %v27 = icmp sge i64 %v26, %v23
  br i1 %v27, label %leave25, label %stay28
stay28:
  %v29 = getelementptr i8, ptr %p0, i64 64
  %v30 = load i64, ptr %v29, align 8
  %v31 = udiv i64 %v26, %v30
  %v32 = urem i64 %v26, %v30
  %v33 = getelementptr i8, ptr %p0, i64 56
  %v34 = load i64, ptr %v33, align 8
  %v35 = udiv i64 %v31, %v34
  %v36 = urem i64 %v31, %v34
  %v37 = getelementptr i8, ptr %p0, i64 72
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %p0, i64 80
  %v40 = load i64, ptr %v39, align 8
  %v41 = mul i64 %v36, %v38
  %v42 = mul i64 %v32, %v40
  %v43 = add i64 %v41, %v38
  %v44 = call i64 @llvm.smin.i64(i64 %v43, i64 %v9)
  %v45 = add i64 %v42, %v40
  %v46 = call i64 @llvm.smin.i64(i64 %v45, i64 %v11)
  %v47 = icmp sge i64 %v9, 2
  br i1 %v47, label %then48, label %after49
then48:
  %v50 = sub i64 %v9, 2
  br label %head51
head51:
  %v54 = phi i64 [ %v41, %then48 ], [ %v128, %done64 ]
  %v55 = icmp slt i64 %v54, %v44
  br i1 %v55, label %body52, label %done53
body52:
  %v56 = call i64 @llvm.smin.i64(i64 %v54, i64 %v50)
  %v57 = mul i64 %v56, %v13
  %v58 = getelementptr i8, ptr %v1, i64 %v57
  %v59 = mul i64 %v56, %v15
  %v60 = getelementptr i8, ptr %v3, i64 %v59
  %v61 = sub i64 %v46, 8
  br label %head62
head62:
  %v65 = phi i64 [ %v42, %body52 ], [ %v127, %done72 ]
  %v66 = icmp slt i64 %v65, %v46
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = call i64 @llvm.smin.i64(i64 %v65, i64 %v61)
  %v68 = mul i64 %v67, 2
  %v69 = getelementptr i8, ptr %v58, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body63 ], [ %v119, %body71 ]
  %v74 = phi <8 x i16> [ zeroinitializer, %body63 ], [ %v106, %body71 ]
  %v75 = phi <8 x i16> [ zeroinitializer, %body63 ], [ %v118, %body71 ]
  %v76 = icmp slt i64 %v73, %v17
  br i1 %v76, label %body71, label %done72
body71:
  %v77 = mul i64 %v73, 16
  %v78 = getelementptr i8, ptr %v5, i64 %v77
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %v78, i64 8
  %v81 = load i64, ptr %v80, align 8
  %v82 = mul i64 %v73, 4
  %v83 = getelementptr i8, ptr %v7, i64 %v82
  %v84 = getelementptr i8, ptr %v69, i64 %v79
  %v85 = getelementptr i8, ptr %v69, i64 %v81
  %v86 = load i16, ptr %v83, align 1
  %v87 = insertelement <8 x i16> poison, i16 %v86, i64 0
  %v88 = shufflevector <8 x i16> %v87, <8 x i16> poison, <8 x i32> zeroinitializer
  %v89 = getelementptr i8, ptr %v83, i64 2
  %v90 = load i16, ptr %v89, align 1
  %v91 = insertelement <8 x i16> poison, i16 %v90, i64 0
  %v92 = shufflevector <8 x i16> %v91, <8 x i16> poison, <8 x i32> zeroinitializer
  %v93 = sub i64 0, %v13
  %v94 = getelementptr i8, ptr %v85, i64 %v93
  %v95 = load <8 x i16>, ptr %v84, align 1
  %v96 = getelementptr i8, ptr %v94, i64 %v13
  %v97 = load <8 x i16>, ptr %v96, align 1
  %v98 = add <8 x i16> %v95, %v97
  %v99 = mul <8 x i16> %v98, %v88
  %v100 = add <8 x i16> %v99, %v74
  %v101 = getelementptr i8, ptr %v84, i64 %v13
  %v102 = load <8 x i16>, ptr %v101, align 1
  %v103 = load <8 x i16>, ptr %v94, align 1
  %v104 = add <8 x i16> %v102, %v103
  %v105 = mul <8 x i16> %v104, %v92
  %v106 = add <8 x i16> %v105, %v100
  fence syncscope("singlethread") seq_cst
  %v107 = mul i64 %v13, 2
  %v108 = getelementptr i8, ptr %v94, i64 %v107
  %v109 = load <8 x i16>, ptr %v108, align 1
  %v110 = add <8 x i16> %v102, %v109
  %v111 = mul <8 x i16> %v110, %v88
  %v112 = add <8 x i16> %v111, %v75
  %v113 = mul i64 %v13, 2
  %v114 = getelementptr i8, ptr %v84, i64 %v113
  %v115 = load <8 x i16>, ptr %v114, align 1
  %v116 = add <8 x i16> %v115, %v97
  %v117 = mul <8 x i16> %v116, %v92
  %v118 = add <8 x i16> %v117, %v112
  %v119 = add i64 %v73, 1
  br label %head70
done72:
  %v120 = mul i64 %v17, 16
  %v121 = getelementptr i8, ptr %v5, i64 %v120
  %v122 = mul i64 %v17, 4
  %v123 = getelementptr i8, ptr %v7, i64 %v122
  %v124 = mul i64 %v67, 2
  %v125 = getelementptr i8, ptr %v60, i64 %v124
  store <8 x i16> %v74, ptr %v125, align 1
  %v126 = getelementptr i8, ptr %v125, i64 %v15
  store <8 x i16> %v75, ptr %v126, align 1
  %v127 = add i64 %v65, 8
  br label %head62
done64:
  %v128 = add i64 %v54, 2
  br label %head51
done53:
  br label %after49
after49:
  %v129 = xor i1 %v47, true
  br i1 %v129, label %then130, label %after131
then130:
  br label %head132
head132:
  %v135 = phi i64 [ %v41, %then130 ], [ %v194, %done144 ]
  %v136 = icmp slt i64 %v135, %v44
  br i1 %v136, label %body133, label %done134
body133:
  %v137 = mul i64 %v135, %v13
  %v138 = getelementptr i8, ptr %v1, i64 %v137
  %v139 = mul i64 %v135, %v15
  %v140 = getelementptr i8, ptr %v3, i64 %v139
  %v141 = sub i64 %v46, 8
  br label %head142
head142:
  %v145 = phi i64 [ %v42, %body133 ], [ %v193, %done152 ]
  %v146 = icmp slt i64 %v145, %v46
  br i1 %v146, label %body143, label %done144
body143:
  %v147 = call i64 @llvm.smin.i64(i64 %v145, i64 %v141)
  %v148 = mul i64 %v147, 2
  %v149 = getelementptr i8, ptr %v138, i64 %v148
  br label %head150
head150:
  %v153 = phi i64 [ 0, %body143 ], [ %v186, %body151 ]
  %v154 = phi <8 x i16> [ zeroinitializer, %body143 ], [ %v185, %body151 ]
  %v155 = icmp slt i64 %v153, %v17
  br i1 %v155, label %body151, label %done152
body151:
  %v156 = mul i64 %v153, 16
  %v157 = getelementptr i8, ptr %v5, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v157, i64 8
  %v160 = load i64, ptr %v159, align 8
  %v161 = mul i64 %v153, 4
  %v162 = getelementptr i8, ptr %v7, i64 %v161
  %v163 = getelementptr i8, ptr %v149, i64 %v158
  %v164 = getelementptr i8, ptr %v149, i64 %v160
  %v165 = load i16, ptr %v162, align 1
  %v166 = insertelement <8 x i16> poison, i16 %v165, i64 0
  %v167 = shufflevector <8 x i16> %v166, <8 x i16> poison, <8 x i32> zeroinitializer
  %v168 = getelementptr i8, ptr %v162, i64 2
  %v169 = load i16, ptr %v168, align 1
  %v170 = insertelement <8 x i16> poison, i16 %v169, i64 0
  %v171 = shufflevector <8 x i16> %v170, <8 x i16> poison, <8 x i32> zeroinitializer
  %v172 = sub i64 0, %v13
  %v173 = getelementptr i8, ptr %v164, i64 %v172
  %v174 = load <8 x i16>, ptr %v163, align 1
  %v175 = getelementptr i8, ptr %v173, i64 %v13
  %v176 = load <8 x i16>, ptr %v175, align 1
  %v177 = add <8 x i16> %v174, %v176
  %v178 = mul <8 x i16> %v177, %v167
  %v179 = add <8 x i16> %v178, %v154
  %v180 = getelementptr i8, ptr %v163, i64 %v13
  %v181 = load <8 x i16>, ptr %v180, align 1
  %v182 = load <8 x i16>, ptr %v173, align 1
  %v183 = add <8 x i16> %v181, %v182
  %v184 = mul <8 x i16> %v183, %v171
  %v185 = add <8 x i16> %v184, %v179
  %v186 = add i64 %v153, 1
  br label %head150
done152:
  %v187 = mul i64 %v17, 16
  %v188 = getelementptr i8, ptr %v5, i64 %v187
  %v189 = mul i64 %v17, 4
  %v190 = getelementptr i8, ptr %v7, i64 %v189
  %v191 = mul i64 %v147, 2
  %v192 = getelementptr i8, ptr %v140, i64 %v191
  store <8 x i16> %v154, ptr %v192, align 1
  %v193 = add i64 %v145, 8
  br label %head142
done144:
  %v194 = add i64 %v135, 1
  br label %head132
done134:
  br label %after131
after131:
  br label %again24
leave25:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
