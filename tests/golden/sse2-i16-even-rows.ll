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
  %v54 = phi i64 [ %v41, %then48 ], [ %v131, %done64 ]
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
  %v65 = phi i64 [ %v42, %body52 ], [ %v129, %done72 ]
  %v66 = icmp slt i64 %v65, %v46
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = call i64 @llvm.smin.i64(i64 %v65, i64 %v61)
  %v68 = mul i64 %v67, 2
  %v69 = getelementptr i8, ptr %v58, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body63 ], [ %v120, %body71 ]
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
  %v120 = freeze i64 %v119
  br label %head70
done72:
  %v121 = mul i64 %v17, 16
  %v122 = getelementptr i8, ptr %v5, i64 %v121
  %v123 = mul i64 %v17, 4
  %v124 = getelementptr i8, ptr %v7, i64 %v123
  %v125 = mul i64 %v67, 2
  %v126 = getelementptr i8, ptr %v60, i64 %v125
  store <8 x i16> %v74, ptr %v126, align 1
  %v127 = getelementptr i8, ptr %v126, i64 %v15
  store <8 x i16> %v75, ptr %v127, align 1
  %v128 = add i64 %v65, 8
  %v129 = freeze i64 %v128
  br label %head62
done64:
  %v130 = add i64 %v54, 2
  %v131 = freeze i64 %v130
  br label %head51
done53:
  br label %after49
after49:
  %v132 = xor i1 %v47, true
  br i1 %v132, label %then133, label %after134
then133:
  br label %head135
head135:
  %v138 = phi i64 [ %v41, %then133 ], [ %v200, %done147 ]
  %v139 = icmp slt i64 %v138, %v44
  br i1 %v139, label %body136, label %done137
body136:
  %v140 = mul i64 %v138, %v13
  %v141 = getelementptr i8, ptr %v1, i64 %v140
  %v142 = mul i64 %v138, %v15
  %v143 = getelementptr i8, ptr %v3, i64 %v142
  %v144 = sub i64 %v46, 8
  br label %head145
head145:
  %v148 = phi i64 [ %v42, %body136 ], [ %v198, %done155 ]
  %v149 = icmp slt i64 %v148, %v46
  br i1 %v149, label %body146, label %done147
body146:
  %v150 = call i64 @llvm.smin.i64(i64 %v148, i64 %v144)
  %v151 = mul i64 %v150, 2
  %v152 = getelementptr i8, ptr %v141, i64 %v151
  br label %head153
head153:
  %v156 = phi i64 [ 0, %body146 ], [ %v190, %body154 ]
  %v157 = phi <8 x i16> [ zeroinitializer, %body146 ], [ %v188, %body154 ]
  %v158 = icmp slt i64 %v156, %v17
  br i1 %v158, label %body154, label %done155
body154:
  %v159 = mul i64 %v156, 16
  %v160 = getelementptr i8, ptr %v5, i64 %v159
  %v161 = load i64, ptr %v160, align 8
  %v162 = getelementptr i8, ptr %v160, i64 8
  %v163 = load i64, ptr %v162, align 8
  %v164 = mul i64 %v156, 4
  %v165 = getelementptr i8, ptr %v7, i64 %v164
  %v166 = getelementptr i8, ptr %v152, i64 %v161
  %v167 = getelementptr i8, ptr %v152, i64 %v163
  %v168 = load i16, ptr %v165, align 1
  %v169 = insertelement <8 x i16> poison, i16 %v168, i64 0
  %v170 = shufflevector <8 x i16> %v169, <8 x i16> poison, <8 x i32> zeroinitializer
  %v171 = getelementptr i8, ptr %v165, i64 2
  %v172 = load i16, ptr %v171, align 1
  %v173 = insertelement <8 x i16> poison, i16 %v172, i64 0
  %v174 = shufflevector <8 x i16> %v173, <8 x i16> poison, <8 x i32> zeroinitializer
  %v175 = sub i64 0, %v13
  %v176 = getelementptr i8, ptr %v167, i64 %v175
  %v177 = load <8 x i16>, ptr %v166, align 1
  %v178 = getelementptr i8, ptr %v176, i64 %v13
  %v179 = load <8 x i16>, ptr %v178, align 1
  %v180 = add <8 x i16> %v177, %v179
  %v181 = mul <8 x i16> %v180, %v170
  %v182 = add <8 x i16> %v181, %v157
  %v183 = getelementptr i8, ptr %v166, i64 %v13
  %v184 = load <8 x i16>, ptr %v183, align 1
  %v185 = load <8 x i16>, ptr %v176, align 1
  %v186 = add <8 x i16> %v184, %v185
  %v187 = mul <8 x i16> %v186, %v174
  %v188 = add <8 x i16> %v187, %v182
  %v189 = add i64 %v156, 1
  %v190 = freeze i64 %v189
  br label %head153
done155:
  %v191 = mul i64 %v17, 16
  %v192 = getelementptr i8, ptr %v5, i64 %v191
  %v193 = mul i64 %v17, 4
  %v194 = getelementptr i8, ptr %v7, i64 %v193
  %v195 = mul i64 %v150, 2
  %v196 = getelementptr i8, ptr %v143, i64 %v195
  store <8 x i16> %v157, ptr %v196, align 1
  %v197 = add i64 %v148, 8
  %v198 = freeze i64 %v197
  br label %head145
done147:
  %v199 = add i64 %v138, 1
  %v200 = freeze i64 %v199
  br label %head135
done137:
  br label %after134
after134:
  br label %again24
leave25:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
