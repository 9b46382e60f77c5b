; handler[XLA FFI 0.3]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define ptr @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 8
  %v2 = load i64, ptr %v1, align 8
  %v3 = icmp ne i64 %v2, 0
  br i1 %v3, label %then4, label %after5
then4:
  %v6 = inttoptr i64 %v2 to ptr
  %v7 = getelementptr i8, ptr %v6, i64 8
  %v8 = load i32, ptr %v7, align 4
  %v9 = icmp eq i32 %v8, 1
  br i1 %v9, label %then10, label %after11
then10:
  %v12 = getelementptr i8, ptr %v6, i64 24
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %v13, i64 24
  store i32 0, ptr %v14, align 4
  %v15 = getelementptr i8, ptr %v13, i64 28
  store i32 3, ptr %v15, align 4
  ret ptr null
never16:
  br label %after11
after11:
  br label %after5
after5:
  %v17 = getelementptr i8, ptr %p0, i64 32
  %v18 = load i32, ptr %v17, align 4
  %v19 = icmp eq i32 %v18, -1
  br i1 %v19, label %then20, label %after21
then20:
  %v22 = getelementptr i8, ptr %p0, i64 24
  %v23 = load i64, ptr %v22, align 8
  store atomic i64 %v23, ptr @faltung_table seq_cst, align 8
  ret ptr null
never24:
  br label %after21
after21:
  %v25 = icmp ne i32 %v18, 3
  br i1 %v25, label %then26, label %after27
then26:
  ret ptr null
never28:
  br label %after27
after27:
  %v29 = getelementptr i8, ptr %p0, i64 160
  %v30 = load ptr, ptr %v29, align 8
  %v31 = load ptr, ptr %v30, align 8
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %v31, i64 8
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %p0, i64 72
  %v36 = load ptr, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 112
  %v38 = load ptr, ptr %v37, align 8
  %v39 = load ptr, ptr %v36, align 8
  %v40 = getelementptr i8, ptr %v36, i64 8
  %v41 = load ptr, ptr %v40, align 8
  %v42 = load ptr, ptr %v38, align 8
  %v43 = getelementptr i8, ptr %v39, i64 24
  %v44 = load ptr, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %v41, i64 24
  %v46 = load ptr, ptr %v45, align 8
  %v47 = getelementptr i8, ptr %v42, i64 24
  %v48 = load ptr, ptr %v47, align 8
  %v49 = load atomic i64, ptr @faltung_table acquire, align 8
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i8, ptr %v50, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = load i64, ptr %v32, align 1
  %v54 = getelementptr i8, ptr %v32, i64 8
  %v55 = load i64, ptr %v54, align 1
  %v56 = getelementptr i8, ptr %v32, i64 16
  %v57 = load i64, ptr %v56, align 1
  %v58 = getelementptr i8, ptr %v32, i64 24
  %v59 = load i64, ptr %v58, align 1
  %v60 = mul i64 %v53, -7046029254386353131
  %v61 = lshr i64 %v60, 32
  %v62 = and i64 %v61, %v52
  br label %again63
again63:
  %v65 = add i64 %v52, 1
  %v66 = add i64 %v62, %v65
  br label %head67
head67:
  %v70 = phi i64 [ %v62, %again63 ], [ %v159, %leave73 ]
  %v71 = icmp slt i64 %v70, %v66
  br i1 %v71, label %body68, label %done69
body68:
  br label %again72
again72:
  %v74 = and i64 %v70, %v52
  %v75 = mul i64 %v74, 8
  %v76 = add i64 %v75, 16
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %leave64, label %stay80
stay80:
  %v81 = inttoptr i64 %v78 to ptr
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp ne i64 %v53, %v82
  br i1 %v83, label %leave73, label %stay84
stay84:
  %v85 = getelementptr i8, ptr %v81, i64 8
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp ne i64 %v55, %v86
  br i1 %v87, label %leave73, label %stay88
stay88:
  %v89 = getelementptr i8, ptr %v81, i64 16
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp ne i64 %v57, %v90
  br i1 %v91, label %leave73, label %stay92
stay92:
  %v93 = getelementptr i8, ptr %v81, i64 24
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp ne i64 %v59, %v94
  br i1 %v95, label %leave73, label %stay96
stay96:
  %v97 = getelementptr i8, ptr %v81, i64 32
  %v98 = load i64, ptr %v97, align 8
  br label %head99
head99:
  %v102 = phi i64 [ 0, %stay96 ], [ %v156, %after111 ]
  %v103 = icmp slt i64 %v102, %v98
  br i1 %v103, label %body100, label %done101
body100:
  %v104 = mul i64 %v102, 8
  %v105 = add i64 %v104, 40
  %v106 = getelementptr i8, ptr %v81, i64 %v105
  %v107 = load ptr, ptr %v106, align 8
  %v108 = atomicrmw xchg ptr %v107, i64 1 seq_cst, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %then110, label %after111
then110:
  %v112 = getelementptr i8, ptr %v107, i64 96
  store ptr %v44, ptr %v112, align 8
  %v113 = getelementptr i8, ptr %v107, i64 104
  store ptr %v46, ptr %v113, align 8
  %v114 = getelementptr i8, ptr %v107, i64 112
  store ptr %v48, ptr %v114, align 8
  %v115 = getelementptr i8, ptr %v107, i64 64
  %v116 = load ptr, ptr %v115, align 8
  %v117 = getelementptr i8, ptr %v107, i64 72
  %v118 = load i64, ptr %v117, align 8
  br label %head119
head119:
  %v122 = phi i64 [ 0, %then110 ], [ %v137, %body120 ]
  %v123 = icmp slt i64 %v122, %v118
  br i1 %v123, label %body120, label %done121
body120:
  %v124 = mul i64 %v122, 24
  %v125 = getelementptr i8, ptr %v116, i64 %v124
  %v126 = getelementptr i8, ptr %v125, i64 8
  %v127 = load i64, ptr %v126, align 8
  %v128 = add i64 %v127, 12
  %v129 = mul i64 %v128, 8
  %v130 = getelementptr i8, ptr %v107, i64 %v129
  %v131 = load ptr, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %v125, i64 16
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %v131, i64 %v133
  %v135 = load ptr, ptr %v125, align 8
  store ptr %v134, ptr %v135, align 8
  %v136 = add i64 %v122, 1
  %v137 = freeze i64 %v136
  br label %head119
done121:
  %v138 = getelementptr i8, ptr %v107, i64 80
  %v139 = load ptr, ptr %v138, align 8
  %v140 = getelementptr i8, ptr %v107, i64 88
  %v141 = load i64, ptr %v140, align 8
  br label %head142
head142:
  %v145 = phi i64 [ 0, %done121 ], [ %v153, %body143 ]
  %v146 = icmp slt i64 %v145, %v141
  br i1 %v146, label %body143, label %done144
body143:
  %v147 = mul i64 %v145, 16
  %v148 = getelementptr i8, ptr %v139, i64 %v147
  %v149 = load ptr, ptr %v148, align 8
  %v150 = getelementptr i8, ptr %v148, i64 8
  %v151 = load ptr, ptr %v150, align 8
  call void %v149(ptr %v151)
  %v152 = add i64 %v145, 1
  %v153 = freeze i64 %v152
  br label %head142
done144:
  store atomic i64 0, ptr %v107 release, align 8
  ret ptr null
never154:
  br label %after111
after111:
  %v155 = add i64 %v102, 1
  %v156 = freeze i64 %v155
  br label %head99
done101:
  br i1 true, label %leave64, label %stay157
stay157:
  br label %again72
leave73:
  %v158 = add i64 %v70, 1
  %v159 = freeze i64 %v158
  br label %head67
done69:
  br i1 true, label %leave64, label %stay160
stay160:
  br label %again63
leave64:
  %v161 = load ptr, ptr %v50, align 8
  %v162 = call ptr %v161(ptr %v32, i64 %v34, ptr %v44, ptr %v46, ptr %v48, ptr %p0)
  ret ptr %v162
never163:
  unreachable
}
@faltung_table = internal global i64 0, align 8
