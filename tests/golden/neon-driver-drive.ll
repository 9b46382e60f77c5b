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
  %v53 = phi i64 [ 0, %then40 ], [ %v60, %body51 ]
  %v54 = icmp slt i64 %v53, %v49
  br i1 %v54, label %body51, label %done52
body51:
  %v55 = mul i64 %v53, 8
  %v56 = getelementptr i8, ptr %v44, i64 %v55
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v47, i64 %v55
  store i64 %v57, ptr %v58, align 8
  %v59 = add i64 %v53, 1
  %v60 = freeze i64 %v59
  br label %head50
done52:
  br label %after41
after41:
  %v61 = getelementptr i8, ptr %v34, i64 48
  %v62 = load ptr, ptr %v61, align 8
  %v63 = getelementptr i8, ptr %v34, i64 56
  %v64 = load i64, ptr %v63, align 8
  br label %head65
head65:
  %v68 = phi i64 [ 0, %after41 ], [ %v82, %body66 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 24
  %v71 = getelementptr i8, ptr %v62, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v71, i64 8
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v71, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %p0, i64 %v74
  %v78 = load i64, ptr %v77, align 8
  %v79 = add i64 %v78, %v76
  %v80 = getelementptr i8, ptr %p0, i64 %v72
  store i64 %v79, ptr %v80, align 8
  %v81 = add i64 %v68, 1
  %v82 = freeze i64 %v81
  br label %head65
done67:
  %v83 = load i64, ptr %v34, align 8
  %v84 = sub i64 %v20, %v83
  %v85 = getelementptr i8, ptr %v34, i64 64
  %v86 = load ptr, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v34, i64 72
  %v88 = load i64, ptr %v87, align 8
  br label %head89
head89:
  %v92 = phi i64 [ 0, %done67 ], [ %v125, %done111 ]
  %v93 = phi i64 [ %v84, %done67 ], [ %v104, %done111 ]
  %v94 = icmp slt i64 %v92, %v88
  br i1 %v94, label %body90, label %done91
body90:
  %v95 = mul i64 %v92, 32
  %v96 = getelementptr i8, ptr %v86, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v96, i64 8
  %v99 = load i64, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %v96, i64 16
  %v101 = load ptr, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v96, i64 24
  %v103 = load ptr, ptr %v102, align 8
  %v104 = udiv i64 %v93, %v97
  %v105 = urem i64 %v93, %v97
  %v106 = mul i64 %v105, %v99
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr i8, ptr %v103, i64 %v107
  br label %head109
head109:
  %v112 = phi i64 [ 0, %body90 ], [ %v123, %body110 ]
  %v113 = icmp slt i64 %v112, %v99
  br i1 %v113, label %body110, label %done111
body110:
  %v114 = mul i64 %v112, 8
  %v115 = getelementptr i8, ptr %v101, i64 %v114
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %p0, i64 %v116
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr i8, ptr %v108, i64 %v114
  %v120 = load i64, ptr %v119, align 8
  %v121 = add i64 %v118, %v120
  store i64 %v121, ptr %v117, align 8
  %v122 = add i64 %v112, 1
  %v123 = freeze i64 %v122
  br label %head109
done111:
  %v124 = add i64 %v92, 1
  %v125 = freeze i64 %v124
  br label %head89
done91:
  %v126 = getelementptr i8, ptr %v34, i64 80
  %v127 = load ptr, ptr %v126, align 8
  %v128 = getelementptr i8, ptr %v34, i64 88
  %v129 = load i64, ptr %v128, align 8
  br label %head130
head130:
  %v133 = phi i64 [ 0, %done91 ], [ %v142, %body131 ]
  %v134 = icmp slt i64 %v133, %v129
  br i1 %v134, label %body131, label %done132
body131:
  %v135 = mul i64 %v133, 16
  %v136 = getelementptr i8, ptr %v127, i64 %v135
  %v137 = load ptr, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v136, i64 8
  %v139 = load i64, ptr %v138, align 8
  %v140 = getelementptr i8, ptr %p0, i64 %v139
  call void %v137(ptr %v140)
  %v141 = add i64 %v133, 1
  %v142 = freeze i64 %v141
  br label %head130
done132:
  %v143 = getelementptr i8, ptr %v34, i64 96
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp ne i64 %v144, 0
  br i1 %v145, label %then146, label %after147
then146:
  %v148 = getelementptr i8, ptr %p0, i64 %v144
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp ne i64 %v149, 0
  br i1 %v150, label %then151, label %after152
then151:
  %v153 = getelementptr i8, ptr %v2, i64 40
  store atomic i64 1, ptr %v153 monotonic, align 8
  store i64 0, ptr %v148, align 8
  br label %after152
after152:
  br label %after147
after147:
  br label %again18
leave19:
  ret void
}
