; driver[drive]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 32
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
  %v9 = getelementptr i8, ptr %p0, i64 24
  store ptr %p0, ptr %v9, align 8
  %v10 = load i64, ptr %v2, align 8
  %v11 = getelementptr i8, ptr %p0, i64 40
  store i64 %v10, ptr %v11, align 8
  %v12 = getelementptr i8, ptr %v2, i64 24
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %v2, i64 64
  br label %again15
again15:
  %v17 = atomicrmw add ptr %v14, i64 1 monotonic, align 8
  %v18 = icmp sge i64 %v17, %v13
  br i1 %v18, label %leave16, label %stay19
stay19:
  br label %again20
again20:
  %v22 = getelementptr i8, ptr %p0, i64 40
  %v23 = load ptr, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %v23, i64 8
  %v25 = load i64, ptr %v24, align 8
  %v26 = icmp slt i64 %v17, %v25
  br i1 %v26, label %leave21, label %stay27
stay27:
  %v28 = getelementptr i8, ptr %v23, i64 104
  %v29 = getelementptr i8, ptr %p0, i64 40
  store ptr %v28, ptr %v29, align 8
  br label %again20
leave21:
  %v30 = getelementptr i8, ptr %p0, i64 40
  %v31 = load ptr, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %v31, i64 16
  %v33 = load i64, ptr %v32, align 8
  %v34 = getelementptr i8, ptr %p0, i64 48
  %v35 = load i64, ptr %v34, align 8
  %v36 = icmp ne i64 %v33, %v35
  br i1 %v36, label %then37, label %after38
then37:
  %v39 = getelementptr i8, ptr %p0, i64 48
  store i64 %v33, ptr %v39, align 8
  %v40 = getelementptr i8, ptr %v31, i64 24
  %v41 = load ptr, ptr %v40, align 8
  %v42 = getelementptr i8, ptr %v31, i64 40
  %v43 = load i64, ptr %v42, align 8
  %v44 = getelementptr i8, ptr %p0, i64 %v43
  %v45 = getelementptr i8, ptr %v31, i64 32
  %v46 = load i64, ptr %v45, align 8
  br label %head47
head47:
  %v50 = phi i64 [ 0, %then37 ], [ %v56, %body48 ]
  %v51 = icmp slt i64 %v50, %v46
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = mul i64 %v50, 8
  %v53 = getelementptr i8, ptr %v41, i64 %v52
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr i8, ptr %v44, i64 %v52
  store i64 %v54, ptr %v55, align 8
  %v56 = add i64 %v50, 1
  br label %head47
done49:
  br label %after38
after38:
  %v57 = getelementptr i8, ptr %v31, i64 48
  %v58 = load ptr, ptr %v57, align 8
  %v59 = getelementptr i8, ptr %v31, i64 56
  %v60 = load i64, ptr %v59, align 8
  br label %head61
head61:
  %v64 = phi i64 [ 0, %after38 ], [ %v77, %body62 ]
  %v65 = icmp slt i64 %v64, %v60
  br i1 %v65, label %body62, label %done63
body62:
  %v66 = mul i64 %v64, 24
  %v67 = getelementptr i8, ptr %v58, i64 %v66
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr i8, ptr %v67, i64 8
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr i8, ptr %v67, i64 16
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %p0, i64 %v70
  %v74 = load i64, ptr %v73, align 8
  %v75 = add i64 %v74, %v72
  %v76 = getelementptr i8, ptr %p0, i64 %v68
  store i64 %v75, ptr %v76, align 8
  %v77 = add i64 %v64, 1
  br label %head61
done63:
  %v78 = load i64, ptr %v31, align 8
  %v79 = sub i64 %v17, %v78
  %v80 = getelementptr i8, ptr %v31, i64 64
  %v81 = load ptr, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v31, i64 72
  %v83 = load i64, ptr %v82, align 8
  br label %head84
head84:
  %v87 = phi i64 [ 0, %done63 ], [ %v118, %done106 ]
  %v88 = phi i64 [ %v79, %done63 ], [ %v99, %done106 ]
  %v89 = icmp slt i64 %v87, %v83
  br i1 %v89, label %body85, label %done86
body85:
  %v90 = mul i64 %v87, 32
  %v91 = getelementptr i8, ptr %v81, i64 %v90
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr i8, ptr %v91, i64 8
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr i8, ptr %v91, i64 16
  %v96 = load ptr, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v91, i64 24
  %v98 = load ptr, ptr %v97, align 8
  %v99 = udiv i64 %v88, %v92
  %v100 = urem i64 %v88, %v92
  %v101 = mul i64 %v100, %v94
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr i8, ptr %v98, i64 %v102
  br label %head104
head104:
  %v107 = phi i64 [ 0, %body85 ], [ %v117, %body105 ]
  %v108 = icmp slt i64 %v107, %v94
  br i1 %v108, label %body105, label %done106
body105:
  %v109 = mul i64 %v107, 8
  %v110 = getelementptr i8, ptr %v96, i64 %v109
  %v111 = load i64, ptr %v110, align 8
  %v112 = getelementptr i8, ptr %p0, i64 %v111
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %v103, i64 %v109
  %v115 = load i64, ptr %v114, align 8
  %v116 = add i64 %v113, %v115
  store i64 %v116, ptr %v112, align 8
  %v117 = add i64 %v107, 1
  br label %head104
done106:
  %v118 = add i64 %v87, 1
  br label %head84
done86:
  %v119 = getelementptr i8, ptr %v31, i64 80
  %v120 = load ptr, ptr %v119, align 8
  %v121 = getelementptr i8, ptr %v31, i64 88
  %v122 = load i64, ptr %v121, align 8
  br label %head123
head123:
  %v126 = phi i64 [ 0, %done86 ], [ %v134, %body124 ]
  %v127 = icmp slt i64 %v126, %v122
  br i1 %v127, label %body124, label %done125
body124:
  %v128 = mul i64 %v126, 16
  %v129 = getelementptr i8, ptr %v120, i64 %v128
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %v129, i64 8
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %p0, i64 %v132
  call void %v130(ptr %v133)
  %v134 = add i64 %v126, 1
  br label %head123
done125:
  %v135 = getelementptr i8, ptr %v31, i64 96
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp ne i64 %v136, 0
  br i1 %v137, label %then138, label %after139
then138:
  %v140 = getelementptr i8, ptr %p0, i64 %v136
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp ne i64 %v141, 0
  br i1 %v142, label %then143, label %after144
then143:
  %v145 = getelementptr i8, ptr %v2, i64 32
  store atomic i64 1, ptr %v145 monotonic, align 8
  store i64 0, ptr %v140, align 8
  br label %after144
after144:
  br label %after139
after139:
  br label %again15
leave16:
  ret void
}
