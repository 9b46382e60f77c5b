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
  %v78 = phi i64 [ 0, %then65 ], [ %v84, %body76 ]
  %v79 = icmp slt i64 %v78, %v74
  br i1 %v79, label %body76, label %done77
body76:
  %v80 = mul i64 %v78, 8
  %v81 = getelementptr i8, ptr %v69, i64 %v80
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v72, i64 %v80
  store i64 %v82, ptr %v83, align 8
  %v84 = add i64 %v78, 1
  br label %head75
done77:
  br label %after66
after66:
  %v85 = getelementptr i8, ptr %v59, i64 48
  %v86 = load ptr, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v59, i64 56
  %v88 = load i64, ptr %v87, align 8
  br label %head89
head89:
  %v92 = phi i64 [ 0, %after66 ], [ %v105, %body90 ]
  %v93 = icmp slt i64 %v92, %v88
  br i1 %v93, label %body90, label %done91
body90:
  %v94 = mul i64 %v92, 24
  %v95 = getelementptr i8, ptr %v86, i64 %v94
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v95, i64 8
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %v95, i64 16
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %p0, i64 %v98
  %v102 = load i64, ptr %v101, align 8
  %v103 = add i64 %v102, %v100
  %v104 = getelementptr i8, ptr %p0, i64 %v96
  store i64 %v103, ptr %v104, align 8
  %v105 = add i64 %v92, 1
  br label %head89
done91:
  %v106 = load i64, ptr %v59, align 8
  %v107 = sub i64 %v33, %v106
  %v108 = getelementptr i8, ptr %v59, i64 64
  %v109 = load ptr, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v59, i64 72
  %v111 = load i64, ptr %v110, align 8
  br label %head112
head112:
  %v115 = phi i64 [ 0, %done91 ], [ %v146, %done134 ]
  %v116 = phi i64 [ %v107, %done91 ], [ %v127, %done134 ]
  %v117 = icmp slt i64 %v115, %v111
  br i1 %v117, label %body113, label %done114
body113:
  %v118 = mul i64 %v115, 32
  %v119 = getelementptr i8, ptr %v109, i64 %v118
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr i8, ptr %v119, i64 8
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %v119, i64 16
  %v124 = load ptr, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %v119, i64 24
  %v126 = load ptr, ptr %v125, align 8
  %v127 = udiv i64 %v116, %v120
  %v128 = urem i64 %v116, %v120
  %v129 = mul i64 %v128, %v122
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr i8, ptr %v126, i64 %v130
  br label %head132
head132:
  %v135 = phi i64 [ 0, %body113 ], [ %v145, %body133 ]
  %v136 = icmp slt i64 %v135, %v122
  br i1 %v136, label %body133, label %done134
body133:
  %v137 = mul i64 %v135, 8
  %v138 = getelementptr i8, ptr %v124, i64 %v137
  %v139 = load i64, ptr %v138, align 8
  %v140 = getelementptr i8, ptr %p0, i64 %v139
  %v141 = load i64, ptr %v140, align 8
  %v142 = getelementptr i8, ptr %v131, i64 %v137
  %v143 = load i64, ptr %v142, align 8
  %v144 = add i64 %v141, %v143
  store i64 %v144, ptr %v140, align 8
  %v145 = add i64 %v135, 1
  br label %head132
done134:
  %v146 = add i64 %v115, 1
  br label %head112
done114:
  %v147 = getelementptr i8, ptr %v59, i64 80
  %v148 = load ptr, ptr %v147, align 8
  %v149 = getelementptr i8, ptr %v59, i64 88
  %v150 = load i64, ptr %v149, align 8
  br label %head151
head151:
  %v154 = phi i64 [ 0, %done114 ], [ %v162, %body152 ]
  %v155 = icmp slt i64 %v154, %v150
  br i1 %v155, label %body152, label %done153
body152:
  %v156 = mul i64 %v154, 16
  %v157 = getelementptr i8, ptr %v148, i64 %v156
  %v158 = load ptr, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v157, i64 8
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr i8, ptr %p0, i64 %v160
  call void %v158(ptr %v161)
  %v162 = add i64 %v154, 1
  br label %head151
done153:
  %v163 = getelementptr i8, ptr %v59, i64 96
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp ne i64 %v164, 0
  br i1 %v165, label %then166, label %after167
then166:
  %v168 = getelementptr i8, ptr %p0, i64 %v164
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp ne i64 %v169, 0
  br i1 %v170, label %then171, label %after172
then171:
  %v173 = getelementptr i8, ptr %v2, i64 40
  store atomic i64 1, ptr %v173 monotonic, align 8
  store i64 0, ptr %v168, align 8
  br label %after172
after172:
  br label %after167
after167:
  br label %again24
leave25:
  ret void
}
