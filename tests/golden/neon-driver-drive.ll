; driver[drive]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 40
  %v2 = load ptr, ptr %v1, align 8
  store i64 0, ptr %p0, align 8
  %v3 = getelementptr i8, ptr %v2, i64 8
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 8
  store i64 %v4, ptr %v5, align 8
  %v6 = getelementptr i8, ptr %v2, i64 16
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  store i64 %v7, ptr %v8, align 8
  %v9 = getelementptr i8, ptr %v2, i64 24
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 24
  store i64 %v10, ptr %v11, align 8
  %v12 = getelementptr i8, ptr %p0, i64 32
  store ptr %p0, ptr %v12, align 8
  %v13 = load i64, ptr %v2, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  store i64 %v13, ptr %v14, align 8
  %v15 = getelementptr i8, ptr %v2, i64 32
  %v16 = load i64, ptr %v15, align 8
  %v17 = load ptr, ptr %v2, align 8
  %v18 = getelementptr i8, ptr %p0, i64 192
  %v19 = load i64, ptr %v18, align 8
  %v20 = icmp ne i64 %v19, 0
  %v21 = getelementptr i8, ptr %v2, i64 80
  %v22 = getelementptr i8, ptr %v2, i64 72
  %v23 = select i1 %v20, ptr %v21, ptr %v22
  br label %again24
again24:
  %v26 = getelementptr i8, ptr %v2, i64 64
  %v27 = atomicrmw add ptr %v26, i64 1 monotonic, align 8
  %v28 = icmp sge i64 %v27, %v16
  br i1 %v28, label %leave25, label %stay29
stay29:
  %v30 = atomicrmw add ptr %v23, i64 1 monotonic, align 8
  %v31 = sub i64 %v16, 1
  %v32 = sub i64 %v31, %v30
  %v33 = select i1 %v20, i64 %v32, i64 %v30
  br label %again34
again34:
  %v36 = getelementptr i8, ptr %p0, i64 48
  %v37 = load ptr, ptr %v36, align 8
  %v38 = getelementptr i8, ptr %v37, i64 8
  %v39 = load i64, ptr %v38, align 8
  %v40 = icmp slt i64 %v33, %v39
  br i1 %v40, label %leave35, label %stay41
stay41:
  %v42 = getelementptr i8, ptr %v37, i64 104
  %v43 = getelementptr i8, ptr %p0, i64 48
  store ptr %v42, ptr %v43, align 8
  br label %again34
leave35:
  br i1 %v20, label %then44, label %after45
then44:
  br label %again46
again46:
  %v48 = getelementptr i8, ptr %p0, i64 48
  %v49 = load ptr, ptr %v48, align 8
  %v50 = icmp eq ptr %v49, %v17
  br i1 %v50, label %leave47, label %stay51
stay51:
  %v52 = getelementptr i8, ptr %v49, i64 -104
  %v53 = getelementptr i8, ptr %v52, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = icmp sge i64 %v33, %v54
  br i1 %v55, label %leave47, label %stay56
stay56:
  %v57 = getelementptr i8, ptr %p0, i64 48
  store ptr %v52, ptr %v57, align 8
  br label %again46
leave47:
  br label %after45
after45:
  %v58 = getelementptr i8, ptr %p0, i64 48
  %v59 = load ptr, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v59, i64 16
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %p0, i64 56
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp ne i64 %v61, %v63
  br i1 %v64, label %then65, label %after66
then65:
  %v67 = getelementptr i8, ptr %p0, i64 56
  store i64 %v61, ptr %v67, align 8
  %v68 = getelementptr i8, ptr %v59, i64 24
  %v69 = load ptr, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v59, i64 40
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %p0, i64 %v71
  %v73 = getelementptr i8, ptr %v59, i64 32
  %v74 = load i64, ptr %v73, align 8
  br label %head75
head75:
  %v78 = phi i64 [ 0, %then65 ], [ %v85, %body76 ]
  %v79 = icmp slt i64 %v78, %v74
  br i1 %v79, label %body76, label %done77
body76:
  %v80 = mul i64 %v78, 8
  %v81 = getelementptr i8, ptr %v69, i64 %v80
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v72, i64 %v80
  store i64 %v82, ptr %v83, align 8
  %v84 = add i64 %v78, 1
  %v85 = freeze i64 %v84
  br label %head75
done77:
  br label %after66
after66:
  %v86 = getelementptr i8, ptr %v59, i64 48
  %v87 = load ptr, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %v59, i64 56
  %v89 = load i64, ptr %v88, align 8
  br label %head90
head90:
  %v93 = phi i64 [ 0, %after66 ], [ %v107, %body91 ]
  %v94 = icmp slt i64 %v93, %v89
  br i1 %v94, label %body91, label %done92
body91:
  %v95 = mul i64 %v93, 24
  %v96 = getelementptr i8, ptr %v87, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v96, i64 8
  %v99 = load i64, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v96, i64 16
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %p0, i64 %v99
  %v103 = load i64, ptr %v102, align 8
  %v104 = add i64 %v103, %v101
  %v105 = getelementptr i8, ptr %p0, i64 %v97
  store i64 %v104, ptr %v105, align 8
  %v106 = add i64 %v93, 1
  %v107 = freeze i64 %v106
  br label %head90
done92:
  %v108 = load i64, ptr %v59, align 8
  %v109 = sub i64 %v33, %v108
  %v110 = getelementptr i8, ptr %v59, i64 64
  %v111 = load ptr, ptr %v110, align 8
  %v112 = getelementptr i8, ptr %v59, i64 72
  %v113 = load i64, ptr %v112, align 8
  br label %head114
head114:
  %v117 = phi i64 [ 0, %done92 ], [ %v150, %done136 ]
  %v118 = phi i64 [ %v109, %done92 ], [ %v129, %done136 ]
  %v119 = icmp slt i64 %v117, %v113
  br i1 %v119, label %body115, label %done116
body115:
  %v120 = mul i64 %v117, 32
  %v121 = getelementptr i8, ptr %v111, i64 %v120
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v121, i64 8
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %v121, i64 16
  %v126 = load ptr, ptr %v125, align 8
  %v127 = getelementptr i8, ptr %v121, i64 24
  %v128 = load ptr, ptr %v127, align 8
  %v129 = udiv i64 %v118, %v122
  %v130 = urem i64 %v118, %v122
  %v131 = mul i64 %v130, %v124
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr i8, ptr %v128, i64 %v132
  br label %head134
head134:
  %v137 = phi i64 [ 0, %body115 ], [ %v148, %body135 ]
  %v138 = icmp slt i64 %v137, %v124
  br i1 %v138, label %body135, label %done136
body135:
  %v139 = mul i64 %v137, 8
  %v140 = getelementptr i8, ptr %v126, i64 %v139
  %v141 = load i64, ptr %v140, align 8
  %v142 = getelementptr i8, ptr %p0, i64 %v141
  %v143 = load i64, ptr %v142, align 8
  %v144 = getelementptr i8, ptr %v133, i64 %v139
  %v145 = load i64, ptr %v144, align 8
  %v146 = add i64 %v143, %v145
  store i64 %v146, ptr %v142, align 8
  %v147 = add i64 %v137, 1
  %v148 = freeze i64 %v147
  br label %head134
done136:
  %v149 = add i64 %v117, 1
  %v150 = freeze i64 %v149
  br label %head114
done116:
  %v151 = getelementptr i8, ptr %v59, i64 80
  %v152 = load ptr, ptr %v151, align 8
  %v153 = getelementptr i8, ptr %v59, i64 88
  %v154 = load i64, ptr %v153, align 8
  br label %head155
head155:
  %v158 = phi i64 [ 0, %done116 ], [ %v167, %body156 ]
  %v159 = icmp slt i64 %v158, %v154
  br i1 %v159, label %body156, label %done157
body156:
  %v160 = mul i64 %v158, 16
  %v161 = getelementptr i8, ptr %v152, i64 %v160
  %v162 = load ptr, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %v161, i64 8
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr i8, ptr %p0, i64 %v164
  call void %v162(ptr %v165)
  %v166 = add i64 %v158, 1
  %v167 = freeze i64 %v166
  br label %head155
done157:
  %v168 = getelementptr i8, ptr %v59, i64 96
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp ne i64 %v169, 0
  br i1 %v170, label %then171, label %after172
then171:
  %v173 = getelementptr i8, ptr %p0, i64 %v169
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp ne i64 %v174, 0
  br i1 %v175, label %then176, label %after177
then176:
  %v178 = getelementptr i8, ptr %v2, i64 40
  store atomic i64 1, ptr %v178 monotonic, align 8
  store i64 0, ptr %v173, align 8
  br label %after177
after177:
  br label %after172
after172:
  br label %again24
leave25:
  ret void
}
