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
  %v17 = getelementptr i8, ptr %v2, i64 64
  br label %again18
again18:
  %v20 = atomicrmw add ptr %v17, i64 1 monotonic, align 8
  %v21 = icmp sge i64 %v20, %v16
  br i1 %v21, label %leave19, label %stay22
stay22:
  br label %again23
again23:
  %v25 = getelementptr i8, ptr %p0, i64 48
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %v26, i64 8
  %v28 = load i64, ptr %v27, align 8
  %v29 = icmp slt i64 %v20, %v28
  br i1 %v29, label %leave24, label %stay30
stay30:
  %v31 = getelementptr i8, ptr %v26, i64 104
  %v32 = getelementptr i8, ptr %p0, i64 48
  store ptr %v31, ptr %v32, align 8
  br label %again23
leave24:
  %v33 = getelementptr i8, ptr %p0, i64 48
  %v34 = load ptr, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %v34, i64 16
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 56
  %v38 = load i64, ptr %v37, align 8
  %v39 = icmp ne i64 %v36, %v38
  br i1 %v39, label %then40, label %after41
then40:
  %v42 = getelementptr i8, ptr %p0, i64 56
  store i64 %v36, ptr %v42, align 8
  %v43 = getelementptr i8, ptr %v34, i64 24
  %v44 = load ptr, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %v34, i64 40
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr i8, ptr %p0, i64 %v46
  %v48 = getelementptr i8, ptr %v34, i64 32
  %v49 = load i64, ptr %v48, align 8
  br label %head50
head50:
  %v53 = phi i64 [ 0, %then40 ], [ %v59, %body51 ]
  %v54 = icmp slt i64 %v53, %v49
  br i1 %v54, label %body51, label %done52
body51:
  %v55 = mul i64 %v53, 8
  %v56 = getelementptr i8, ptr %v44, i64 %v55
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v47, i64 %v55
  store i64 %v57, ptr %v58, align 8
  %v59 = add i64 %v53, 1
  br label %head50
done52:
  br label %after41
after41:
  %v60 = getelementptr i8, ptr %v34, i64 48
  %v61 = load ptr, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %v34, i64 56
  %v63 = load i64, ptr %v62, align 8
  br label %head64
head64:
  %v67 = phi i64 [ 0, %after41 ], [ %v80, %body65 ]
  %v68 = icmp slt i64 %v67, %v63
  br i1 %v68, label %body65, label %done66
body65:
  %v69 = mul i64 %v67, 24
  %v70 = getelementptr i8, ptr %v61, i64 %v69
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %v70, i64 8
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr i8, ptr %v70, i64 16
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %p0, i64 %v73
  %v77 = load i64, ptr %v76, align 8
  %v78 = add i64 %v77, %v75
  %v79 = getelementptr i8, ptr %p0, i64 %v71
  store i64 %v78, ptr %v79, align 8
  %v80 = add i64 %v67, 1
  br label %head64
done66:
  %v81 = load i64, ptr %v34, align 8
  %v82 = sub i64 %v20, %v81
  %v83 = getelementptr i8, ptr %v34, i64 64
  %v84 = load ptr, ptr %v83, align 8
  %v85 = getelementptr i8, ptr %v34, i64 72
  %v86 = load i64, ptr %v85, align 8
  br label %head87
head87:
  %v90 = phi i64 [ 0, %done66 ], [ %v121, %done109 ]
  %v91 = phi i64 [ %v82, %done66 ], [ %v102, %done109 ]
  %v92 = icmp slt i64 %v90, %v86
  br i1 %v92, label %body88, label %done89
body88:
  %v93 = mul i64 %v90, 32
  %v94 = getelementptr i8, ptr %v84, i64 %v93
  %v95 = load i64, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %v94, i64 8
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v94, i64 16
  %v99 = load ptr, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v94, i64 24
  %v101 = load ptr, ptr %v100, align 8
  %v102 = udiv i64 %v91, %v95
  %v103 = urem i64 %v91, %v95
  %v104 = mul i64 %v103, %v97
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr i8, ptr %v101, i64 %v105
  br label %head107
head107:
  %v110 = phi i64 [ 0, %body88 ], [ %v120, %body108 ]
  %v111 = icmp slt i64 %v110, %v97
  br i1 %v111, label %body108, label %done109
body108:
  %v112 = mul i64 %v110, 8
  %v113 = getelementptr i8, ptr %v99, i64 %v112
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr i8, ptr %p0, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %v106, i64 %v112
  %v118 = load i64, ptr %v117, align 8
  %v119 = add i64 %v116, %v118
  store i64 %v119, ptr %v115, align 8
  %v120 = add i64 %v110, 1
  br label %head107
done109:
  %v121 = add i64 %v90, 1
  br label %head87
done89:
  %v122 = getelementptr i8, ptr %v34, i64 80
  %v123 = load ptr, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %v34, i64 88
  %v125 = load i64, ptr %v124, align 8
  br label %head126
head126:
  %v129 = phi i64 [ 0, %done89 ], [ %v137, %body127 ]
  %v130 = icmp slt i64 %v129, %v125
  br i1 %v130, label %body127, label %done128
body127:
  %v131 = mul i64 %v129, 16
  %v132 = getelementptr i8, ptr %v123, i64 %v131
  %v133 = load ptr, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v132, i64 8
  %v135 = load i64, ptr %v134, align 8
  %v136 = getelementptr i8, ptr %p0, i64 %v135
  call void %v133(ptr %v136)
  %v137 = add i64 %v129, 1
  br label %head126
done128:
  %v138 = getelementptr i8, ptr %v34, i64 96
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp ne i64 %v139, 0
  br i1 %v140, label %then141, label %after142
then141:
  %v143 = getelementptr i8, ptr %p0, i64 %v139
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp ne i64 %v144, 0
  br i1 %v145, label %then146, label %after147
then146:
  %v148 = getelementptr i8, ptr %v2, i64 40
  store atomic i64 1, ptr %v148 monotonic, align 8
  store i64 0, ptr %v143, align 8
  br label %after147
after147:
  br label %after142
after142:
  br label %again18
leave19:
  ret void
}
