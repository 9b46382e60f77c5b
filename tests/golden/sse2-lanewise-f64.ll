; lanewise[f64; tile 2 × 3, 3 taps; 2 lanes]
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
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 40
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 64
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 72
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 48
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 56
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v15, align 8
  %v21 = getelementptr i8, ptr %p0, i64 80
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %p0, i64 88
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %p0, i64 96
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %p0, i64 104
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %p0, i64 112
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %p0, i64 120
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %p0, i64 128
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %p0, i64 136
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %p0, i64 144
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %p0, i64 152
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %p0, i64 160
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %p0, i64 168
  %v44 = load i64, ptr %v43, align 8
  br label %head45
head45:
  %v48 = phi i64 [ 0, %entry ], [ %v175, %done54 ]
  %v49 = icmp slt i64 %v48, %v17
  br i1 %v49, label %body46, label %done47
body46:
  %v50 = add i64 %v48, %v19
  %v51 = call i64 @llvm.smin.i64(i64 %v50, i64 %v17)
  br label %head52
head52:
  %v55 = phi i64 [ 0, %body46 ], [ %v173, %done63 ]
  %v56 = phi ptr [ %v1, %body46 ], [ %v168, %done63 ]
  %v57 = phi ptr [ %v3, %body46 ], [ %v169, %done63 ]
  %v58 = phi ptr [ %v5, %body46 ], [ %v170, %done63 ]
  %v59 = phi ptr [ %v7, %body46 ], [ %v171, %done63 ]
  %v60 = icmp slt i64 %v55, %v36
  br i1 %v60, label %body53, label %done54
body53:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body53 ], [ %v167, %done71 ]
  %v65 = phi ptr [ %v57, %body53 ], [ %v163, %done71 ]
  %v66 = phi ptr [ %v58, %body53 ], [ %v164, %done71 ]
  %v67 = phi ptr [ %v59, %body53 ], [ %v165, %done71 ]
  %v68 = icmp slt i64 %v64, %v28
  br i1 %v68, label %body62, label %done63
body62:
  br label %head69
head69:
  %v72 = phi i64 [ %v48, %body62 ], [ %v162, %done85 ]
  %v73 = icmp slt i64 %v72, %v51
  br i1 %v73, label %body70, label %done71
body70:
  %v74 = mul i64 %v72, 16
  %v75 = getelementptr i8, ptr %v9, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr i8, ptr %v56, i64 %v76
  %v78 = add i64 %v74, 8
  %v79 = getelementptr i8, ptr %v9, i64 %v78
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr i8, ptr %v56, i64 %v80
  %v82 = load <2 x double>, ptr %v67, align 8
  br label %head83
head83:
  %v86 = phi i64 [ 0, %body70 ], [ %v147, %body84 ]
  %v87 = phi ptr [ %v13, %body70 ], [ %v95, %body84 ]
  %v88 = phi <2 x double> [ %v82, %body70 ], [ %v115, %body84 ]
  %v89 = phi <2 x double> [ %v82, %body70 ], [ %v120, %body84 ]
  %v90 = phi <2 x double> [ %v82, %body70 ], [ %v124, %body84 ]
  %v91 = phi <2 x double> [ %v82, %body70 ], [ %v135, %body84 ]
  %v92 = phi <2 x double> [ %v82, %body70 ], [ %v140, %body84 ]
  %v93 = phi <2 x double> [ %v82, %body70 ], [ %v144, %body84 ]
  %v94 = icmp slt i64 %v86, %v20
  br i1 %v94, label %body84, label %done85
body84:
  %v95 = getelementptr i8, ptr %v87, i64 16
  %v96 = load i64, ptr %v87, align 8
  %v97 = getelementptr i8, ptr %v87, i64 8
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %v65, i64 %v98
  %v100 = load <2 x double>, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %v99, i64 %v26
  %v102 = load <2 x double>, ptr %v101, align 8
  %v103 = getelementptr i8, ptr %v101, i64 %v26
  %v104 = load <2 x double>, ptr %v103, align 8
  %v105 = getelementptr i8, ptr %v103, i64 %v26
  %v106 = getelementptr i8, ptr %v77, i64 %v96
  %v107 = load <2 x double>, ptr %v106, align 8
  %v108 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v107, <2 x double> %v100, <2 x double> %v88)
  %v109 = getelementptr i8, ptr %v106, i64 %v22
  %v110 = load <2 x double>, ptr %v109, align 8
  %v111 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v110, <2 x double> %v102, <2 x double> %v108)
  %v112 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v110, <2 x double> %v100, <2 x double> %v89)
  %v113 = getelementptr i8, ptr %v109, i64 %v22
  %v114 = load <2 x double>, ptr %v113, align 8
  %v115 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v114, <2 x double> %v104, <2 x double> %v111)
  %v116 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v114, <2 x double> %v102, <2 x double> %v112)
  %v117 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v114, <2 x double> %v100, <2 x double> %v90)
  %v118 = getelementptr i8, ptr %v113, i64 %v22
  %v119 = load <2 x double>, ptr %v118, align 8
  %v120 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v119, <2 x double> %v104, <2 x double> %v116)
  %v121 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v119, <2 x double> %v102, <2 x double> %v117)
  %v122 = getelementptr i8, ptr %v118, i64 %v22
  %v123 = load <2 x double>, ptr %v122, align 8
  %v124 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v123, <2 x double> %v104, <2 x double> %v121)
  %v125 = getelementptr i8, ptr %v122, i64 %v22
  %v126 = getelementptr i8, ptr %v81, i64 %v96
  %v127 = load <2 x double>, ptr %v126, align 8
  %v128 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v127, <2 x double> %v100, <2 x double> %v91)
  %v129 = getelementptr i8, ptr %v126, i64 %v22
  %v130 = load <2 x double>, ptr %v129, align 8
  %v131 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v130, <2 x double> %v102, <2 x double> %v128)
  %v132 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v130, <2 x double> %v100, <2 x double> %v92)
  %v133 = getelementptr i8, ptr %v129, i64 %v22
  %v134 = load <2 x double>, ptr %v133, align 8
  %v135 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v134, <2 x double> %v104, <2 x double> %v131)
  %v136 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v134, <2 x double> %v102, <2 x double> %v132)
  %v137 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v134, <2 x double> %v100, <2 x double> %v93)
  %v138 = getelementptr i8, ptr %v133, i64 %v22
  %v139 = load <2 x double>, ptr %v138, align 8
  %v140 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v139, <2 x double> %v104, <2 x double> %v136)
  %v141 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v139, <2 x double> %v102, <2 x double> %v137)
  %v142 = getelementptr i8, ptr %v138, i64 %v22
  %v143 = load <2 x double>, ptr %v142, align 8
  %v144 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v143, <2 x double> %v104, <2 x double> %v141)
  %v145 = getelementptr i8, ptr %v142, i64 %v22
  %v146 = add i64 %v86, 1
  %v147 = freeze i64 %v146
  br label %head83
done85:
  %v148 = getelementptr i8, ptr %v11, i64 %v74
  %v149 = load i64, ptr %v148, align 8
  %v150 = getelementptr i8, ptr %v66, i64 %v149
  store <2 x double> %v88, ptr %v150, align 8
  %v151 = getelementptr i8, ptr %v150, i64 %v24
  store <2 x double> %v89, ptr %v151, align 8
  %v152 = getelementptr i8, ptr %v151, i64 %v24
  store <2 x double> %v90, ptr %v152, align 8
  %v153 = getelementptr i8, ptr %v152, i64 %v24
  %v154 = add i64 %v74, 8
  %v155 = getelementptr i8, ptr %v11, i64 %v154
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr i8, ptr %v66, i64 %v156
  store <2 x double> %v91, ptr %v157, align 8
  %v158 = getelementptr i8, ptr %v157, i64 %v24
  store <2 x double> %v92, ptr %v158, align 8
  %v159 = getelementptr i8, ptr %v158, i64 %v24
  store <2 x double> %v93, ptr %v159, align 8
  %v160 = getelementptr i8, ptr %v159, i64 %v24
  %v161 = add i64 %v72, 1
  %v162 = freeze i64 %v161
  br label %head69
done71:
  %v163 = getelementptr i8, ptr %v65, i64 %v30
  %v164 = getelementptr i8, ptr %v66, i64 %v32
  %v165 = getelementptr i8, ptr %v67, i64 %v34
  %v166 = add i64 %v64, 1
  %v167 = freeze i64 %v166
  br label %head61
done63:
  %v168 = getelementptr i8, ptr %v56, i64 %v38
  %v169 = getelementptr i8, ptr %v57, i64 %v40
  %v170 = getelementptr i8, ptr %v58, i64 %v42
  %v171 = getelementptr i8, ptr %v59, i64 %v44
  %v172 = add i64 %v55, 1
  %v173 = freeze i64 %v172
  br label %head52
done54:
  %v174 = add i64 %v48, %v19
  %v175 = freeze i64 %v174
  br label %head45
done47:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>)
