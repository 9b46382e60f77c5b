; gather[2-byte samples, rank 1, every 3th]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 24
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 40
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  %v9 = load ptr, ptr %v8, align 8
  %v10 = load i16, ptr %v9, align 1
  %v11 = insertelement <16 x i16> poison, i16 %v10, i64 0
  %v12 = shufflevector <16 x i16> %v11, <16 x i16> poison, <16 x i32> zeroinitializer
  %v13 = getelementptr i8, ptr %p0, i64 8
  %v14 = load ptr, ptr %v13, align 8
  %v15 = icmp slt i64 0, -2305843009213693952
  br i1 %v15, label %then16, label %after17
then16:
  %v18 = udiv i64 %v7, 16
  %v19 = urem i64 %v7, 16
  %v20 = mul i64 %v18, 16
  br label %head21
head21:
  %v24 = phi i64 [ 0, %then16 ], [ %v29, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 2
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <16 x i16> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 16
  %v29 = freeze i64 %v28
  br label %head21
done23:
  br label %head30
head30:
  %v33 = phi i64 [ %v20, %done23 ], [ %v38, %body31 ]
  %v34 = icmp slt i64 %v33, %v7
  br i1 %v34, label %body31, label %done32
body31:
  %v35 = mul i64 %v33, 2
  %v36 = getelementptr i8, ptr %v14, i64 %v35
  store i16 %v10, ptr %v36, align 1
  %v37 = add i64 %v33, 1
  %v38 = freeze i64 %v37
  br label %head30
done32:
  br label %after17
after17:
  %v39 = xor i1 %v15, true
  br i1 %v39, label %then40, label %after41
then40:
  %v42 = getelementptr i8, ptr %v1, i64 0
  br label %head43
head43:
  %v46 = phi i64 [ 0, %then40 ], [ %v200, %after82 ]
  %v47 = phi ptr [ %v14, %then40 ], [ %v198, %after82 ]
  %v48 = icmp slt i64 %v46, %v5
  br i1 %v48, label %body44, label %done45
body44:
  %v49 = mul i64 %v46, 24
  %v50 = getelementptr i8, ptr %v3, i64 %v49
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v50, i64 8
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr i8, ptr %v50, i64 16
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp slt i64 %v53, -2305843009213693952
  br i1 %v56, label %then57, label %after58
then57:
  %v59 = udiv i64 %v51, 16
  %v60 = urem i64 %v51, 16
  %v61 = mul i64 %v59, 16
  br label %head62
head62:
  %v65 = phi i64 [ 0, %then57 ], [ %v70, %body63 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %body63, label %done64
body63:
  %v67 = mul i64 %v65, 2
  %v68 = getelementptr i8, ptr %v47, i64 %v67
  store <16 x i16> %v12, ptr %v68, align 1
  %v69 = add i64 %v65, 16
  %v70 = freeze i64 %v69
  br label %head62
done64:
  br label %head71
head71:
  %v74 = phi i64 [ %v61, %done64 ], [ %v79, %body72 ]
  %v75 = icmp slt i64 %v74, %v51
  br i1 %v75, label %body72, label %done73
body72:
  %v76 = mul i64 %v74, 2
  %v77 = getelementptr i8, ptr %v47, i64 %v76
  store i16 %v10, ptr %v77, align 1
  %v78 = add i64 %v74, 1
  %v79 = freeze i64 %v78
  br label %head71
done73:
  br label %after58
after58:
  %v80 = xor i1 %v56, true
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = getelementptr i8, ptr %v42, i64 %v53
  %v84 = icmp eq i64 %v55, 2
  br i1 %v84, label %then85, label %after86
then85:
  %v87 = icmp sge i64 %v51, 16
  br i1 %v87, label %then88, label %after89
then88:
  %v90 = sub i64 %v51, 16
  br label %head91
head91:
  %v94 = phi i64 [ 0, %then88 ], [ %v102, %body92 ]
  %v95 = icmp slt i64 %v94, %v51
  br i1 %v95, label %body92, label %done93
body92:
  %v96 = call i64 @llvm.smin.i64(i64 %v94, i64 %v90)
  %v97 = mul i64 %v96, 2
  %v98 = getelementptr i8, ptr %v83, i64 %v97
  %v99 = load <16 x i16>, ptr %v98, align 1
  %v100 = getelementptr i8, ptr %v47, i64 %v97
  store <16 x i16> %v99, ptr %v100, align 1
  %v101 = add i64 %v94, 16
  %v102 = freeze i64 %v101
  br label %head91
done93:
  br label %after89
after89:
  %v103 = icmp sge i64 %v51, 8
  %v104 = icmp slt i64 %v51, 16
  %v105 = and i1 %v103, %v104
  br i1 %v105, label %then106, label %after107
then106:
  %v108 = mul i64 0, 2
  %v109 = getelementptr i8, ptr %v83, i64 %v108
  %v110 = load <8 x i16>, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v47, i64 %v108
  store <8 x i16> %v110, ptr %v111, align 1
  %v112 = sub i64 %v51, 8
  %v113 = mul i64 %v112, 2
  %v114 = getelementptr i8, ptr %v83, i64 %v113
  %v115 = load <8 x i16>, ptr %v114, align 1
  %v116 = getelementptr i8, ptr %v47, i64 %v113
  store <8 x i16> %v115, ptr %v116, align 1
  br label %after107
after107:
  %v117 = icmp sge i64 %v51, 4
  %v118 = icmp slt i64 %v51, 8
  %v119 = and i1 %v117, %v118
  br i1 %v119, label %then120, label %after121
then120:
  %v122 = mul i64 0, 2
  %v123 = getelementptr i8, ptr %v83, i64 %v122
  %v124 = load <4 x i16>, ptr %v123, align 1
  %v125 = getelementptr i8, ptr %v47, i64 %v122
  store <4 x i16> %v124, ptr %v125, align 1
  %v126 = sub i64 %v51, 4
  %v127 = mul i64 %v126, 2
  %v128 = getelementptr i8, ptr %v83, i64 %v127
  %v129 = load <4 x i16>, ptr %v128, align 1
  %v130 = getelementptr i8, ptr %v47, i64 %v127
  store <4 x i16> %v129, ptr %v130, align 1
  br label %after121
after121:
  %v131 = icmp sge i64 %v51, 2
  %v132 = icmp slt i64 %v51, 4
  %v133 = and i1 %v131, %v132
  br i1 %v133, label %then134, label %after135
then134:
  %v136 = mul i64 0, 2
  %v137 = getelementptr i8, ptr %v83, i64 %v136
  %v138 = load <2 x i16>, ptr %v137, align 1
  %v139 = getelementptr i8, ptr %v47, i64 %v136
  store <2 x i16> %v138, ptr %v139, align 1
  %v140 = sub i64 %v51, 2
  %v141 = mul i64 %v140, 2
  %v142 = getelementptr i8, ptr %v83, i64 %v141
  %v143 = load <2 x i16>, ptr %v142, align 1
  %v144 = getelementptr i8, ptr %v47, i64 %v141
  store <2 x i16> %v143, ptr %v144, align 1
  br label %after135
after135:
  %v145 = icmp sge i64 %v51, 1
  %v146 = icmp slt i64 %v51, 2
  %v147 = and i1 %v145, %v146
  br i1 %v147, label %then148, label %after149
then148:
  %v150 = mul i64 0, 2
  %v151 = getelementptr i8, ptr %v83, i64 %v150
  %v152 = load i16, ptr %v151, align 1
  %v153 = getelementptr i8, ptr %v47, i64 %v150
  store i16 %v152, ptr %v153, align 1
  %v154 = sub i64 %v51, 1
  %v155 = mul i64 %v154, 2
  %v156 = getelementptr i8, ptr %v83, i64 %v155
  %v157 = load i16, ptr %v156, align 1
  %v158 = getelementptr i8, ptr %v47, i64 %v155
  store i16 %v157, ptr %v158, align 1
  br label %after149
after149:
  br label %after86
after86:
  %v159 = xor i1 %v84, true
  br i1 %v159, label %then160, label %after161
then160:
  %v162 = udiv i64 %v51, 16
  %v163 = urem i64 %v51, 16
  %v164 = mul i64 %v162, 16
  %v165 = icmp eq i64 %v55, 6
  %v166 = select i1 %v165, i64 %v164, i64 0
  br label %head167
head167:
  %v170 = phi i64 [ 0, %then160 ], [ %v184, %body168 ]
  %v171 = icmp slt i64 %v170, %v166
  br i1 %v171, label %body168, label %done169
body168:
  %v172 = mul i64 %v170, 6
  %v173 = getelementptr i8, ptr %v83, i64 %v172
  %v174 = load <16 x i16>, ptr %v173, align 1
  %v175 = getelementptr i8, ptr %v173, i64 32
  %v176 = load <16 x i16>, ptr %v175, align 1
  %v177 = shufflevector <16 x i16> %v174, <16 x i16> %v176, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v178 = getelementptr i8, ptr %v173, i64 60
  %v179 = load <16 x i16>, ptr %v178, align 1
  %v180 = shufflevector <16 x i16> %v177, <16 x i16> %v179, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 19, i32 22, i32 25, i32 28, i32 31>
  %v181 = mul i64 %v170, 2
  %v182 = getelementptr i8, ptr %v47, i64 %v181
  store <16 x i16> %v180, ptr %v182, align 1
  %v183 = add i64 %v170, 16
  %v184 = freeze i64 %v183
  br label %head167
done169:
  br label %head185
head185:
  %v188 = phi i64 [ %v166, %done169 ], [ %v196, %body186 ]
  %v189 = icmp slt i64 %v188, %v51
  br i1 %v189, label %body186, label %done187
body186:
  %v190 = mul i64 %v188, %v55
  %v191 = getelementptr i8, ptr %v83, i64 %v190
  %v192 = load i16, ptr %v191, align 1
  %v193 = mul i64 %v188, 2
  %v194 = getelementptr i8, ptr %v47, i64 %v193
  store i16 %v192, ptr %v194, align 1
  %v195 = add i64 %v188, 1
  %v196 = freeze i64 %v195
  br label %head185
done187:
  br label %after161
after161:
  br label %after82
after82:
  %v197 = mul i64 %v51, 2
  %v198 = getelementptr i8, ptr %v47, i64 %v197
  %v199 = add i64 %v46, 1
  %v200 = freeze i64 %v199
  br label %head43
done45:
  br label %after41
after41:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
