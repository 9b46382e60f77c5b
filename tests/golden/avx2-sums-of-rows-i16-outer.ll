; running sum[u8→i16→i16; 2 vectors of 16, rows]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 120
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 128
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %p0, i64 136
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %p0, i64 48
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %p0, i64 56
  %v18 = load i64, ptr %v17, align 8
  %v19 = load ptr, ptr %p0, align 8
  %v20 = getelementptr i8, ptr %p0, i64 8
  %v21 = load ptr, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 16
  %v23 = load i64, ptr %v22, align 8
  %v24 = add i64 %v23, 63
  %v25 = getelementptr i8, ptr %v19, i64 %v24
  %v26 = call ptr @llvm.ptrmask.p0.i64(ptr %v25, i64 -64)
  br label %head27
head27:
  %v30 = phi i64 [ 0, %entry ], [ %v171, %done41 ]
  %v31 = icmp slt i64 %v30, %v2
  br i1 %v31, label %body28, label %done29
body28:
  %v32 = mul i64 %v30, %v8
  %v33 = getelementptr i8, ptr %v19, i64 %v32
  %v34 = mul i64 %v30, %v12
  %v35 = getelementptr i8, ptr %v21, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 64
  %v37 = load i64, ptr %v36, align 8
  %v38 = call i64 @llvm.smin.i64(i64 %v37, i64 %v4)
  br label %head39
head39:
  %v42 = phi i64 [ 0, %body28 ], [ %v169, %after121 ]
  %v43 = icmp slt i64 %v42, %v38
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = sub i64 %v4, %v42
  %v45 = sub i64 %v37, 1
  %v46 = add i64 %v44, %v45
  %v47 = udiv i64 %v46, %v37
  %v48 = urem i64 %v46, %v37
  %v49 = mul i64 %v42, %v10
  %v50 = getelementptr i8, ptr %v33, i64 %v49
  %v51 = mul i64 %v42, %v14
  %v52 = getelementptr i8, ptr %v35, i64 %v51
  %v53 = mul i64 %v37, %v14
  %v54 = icmp sge i64 %v6, 32
  %v55 = xor i1 %v54, true
  br i1 %v54, label %then56, label %after57
then56:
  br label %head58
head58:
  %v61 = phi i64 [ 0, %then56 ], [ %v119, %done90 ]
  %v62 = icmp slt i64 %v61, %v6
  br i1 %v62, label %body59, label %done60
body59:
  %v63 = sub i64 %v6, 32
  %v64 = call i64 @llvm.smin.i64(i64 %v61, i64 %v63)
  %v65 = getelementptr i8, ptr %v50, i64 %v64
  %v66 = mul i64 %v64, 2
  %v67 = getelementptr i8, ptr %v52, i64 %v66
  br label %head68
head68:
  %v71 = phi i64 [ 0, %body59 ], [ %v85, %body69 ]
  %v72 = phi ptr [ %v65, %body59 ], [ %v76, %body69 ]
  %v73 = phi <16 x i16> [ zeroinitializer, %body59 ], [ %v79, %body69 ]
  %v74 = phi <16 x i16> [ zeroinitializer, %body59 ], [ %v83, %body69 ]
  %v75 = icmp slt i64 %v71, %v16
  br i1 %v75, label %body69, label %done70
body69:
  %v76 = getelementptr i8, ptr %v72, i64 %v18
  %v77 = load <16 x i8>, ptr %v72, align 1
  %v78 = zext <16 x i8> %v77 to <16 x i16>
  %v79 = add <16 x i16> %v73, %v78
  %v80 = getelementptr i8, ptr %v72, i64 16
  %v81 = load <16 x i8>, ptr %v80, align 1
  %v82 = zext <16 x i8> %v81 to <16 x i16>
  %v83 = add <16 x i16> %v74, %v82
  %v84 = add i64 %v71, 1
  %v85 = freeze i64 %v84
  br label %head68
done70:
  store <16 x i16> %v73, ptr %v67, align 1
  %v86 = getelementptr i8, ptr %v67, i64 32
  store <16 x i16> %v74, ptr %v86, align 1
  %v87 = getelementptr i8, ptr %v67, i64 %v53
  br label %head88
head88:
  %v91 = phi i64 [ 1, %done70 ], [ %v117, %body89 ]
  %v92 = phi ptr [ %v65, %done70 ], [ %v113, %body89 ]
  %v93 = phi ptr [ %v72, %done70 ], [ %v114, %body89 ]
  %v94 = phi ptr [ %v87, %done70 ], [ %v115, %body89 ]
  %v95 = phi <16 x i16> [ %v73, %done70 ], [ %v103, %body89 ]
  %v96 = phi <16 x i16> [ %v74, %done70 ], [ %v111, %body89 ]
  %v97 = icmp slt i64 %v91, %v47
  br i1 %v97, label %body89, label %done90
body89:
  %v98 = load <16 x i8>, ptr %v93, align 1
  %v99 = zext <16 x i8> %v98 to <16 x i16>
  %v100 = load <16 x i8>, ptr %v92, align 1
  %v101 = zext <16 x i8> %v100 to <16 x i16>
  %v102 = sub <16 x i16> %v99, %v101
  %v103 = add <16 x i16> %v95, %v102
  %v104 = getelementptr i8, ptr %v93, i64 16
  %v105 = load <16 x i8>, ptr %v104, align 1
  %v106 = zext <16 x i8> %v105 to <16 x i16>
  %v107 = getelementptr i8, ptr %v92, i64 16
  %v108 = load <16 x i8>, ptr %v107, align 1
  %v109 = zext <16 x i8> %v108 to <16 x i16>
  %v110 = sub <16 x i16> %v106, %v109
  %v111 = add <16 x i16> %v96, %v110
  store <16 x i16> %v103, ptr %v94, align 1
  %v112 = getelementptr i8, ptr %v94, i64 32
  store <16 x i16> %v111, ptr %v112, align 1
  %v113 = getelementptr i8, ptr %v92, i64 %v18
  %v114 = getelementptr i8, ptr %v93, i64 %v18
  %v115 = getelementptr i8, ptr %v94, i64 %v53
  %v116 = add i64 %v91, 1
  %v117 = freeze i64 %v116
  br label %head88
done90:
  %v118 = add i64 %v61, 32
  %v119 = freeze i64 %v118
  br label %head58
done60:
  br label %after57
after57:
  br i1 %v55, label %then120, label %after121
then120:
  br label %head122
head122:
  %v125 = phi i64 [ 0, %then120 ], [ %v167, %done148 ]
  %v126 = icmp slt i64 %v125, %v6
  br i1 %v126, label %body123, label %done124
body123:
  %v127 = sub i64 %v6, 16
  %v128 = call i64 @llvm.smin.i64(i64 %v125, i64 %v127)
  %v129 = getelementptr i8, ptr %v50, i64 %v128
  %v130 = mul i64 %v128, 2
  %v131 = getelementptr i8, ptr %v52, i64 %v130
  br label %head132
head132:
  %v135 = phi i64 [ 0, %body123 ], [ %v144, %body133 ]
  %v136 = phi ptr [ %v129, %body123 ], [ %v139, %body133 ]
  %v137 = phi <16 x i16> [ zeroinitializer, %body123 ], [ %v142, %body133 ]
  %v138 = icmp slt i64 %v135, %v16
  br i1 %v138, label %body133, label %done134
body133:
  %v139 = getelementptr i8, ptr %v136, i64 %v18
  %v140 = load <16 x i8>, ptr %v136, align 1
  %v141 = zext <16 x i8> %v140 to <16 x i16>
  %v142 = add <16 x i16> %v137, %v141
  %v143 = add i64 %v135, 1
  %v144 = freeze i64 %v143
  br label %head132
done134:
  store <16 x i16> %v137, ptr %v131, align 1
  %v145 = getelementptr i8, ptr %v131, i64 %v53
  br label %head146
head146:
  %v149 = phi i64 [ 1, %done134 ], [ %v165, %body147 ]
  %v150 = phi ptr [ %v129, %done134 ], [ %v161, %body147 ]
  %v151 = phi ptr [ %v136, %done134 ], [ %v162, %body147 ]
  %v152 = phi ptr [ %v145, %done134 ], [ %v163, %body147 ]
  %v153 = phi <16 x i16> [ %v137, %done134 ], [ %v160, %body147 ]
  %v154 = icmp slt i64 %v149, %v47
  br i1 %v154, label %body147, label %done148
body147:
  %v155 = load <16 x i8>, ptr %v151, align 1
  %v156 = zext <16 x i8> %v155 to <16 x i16>
  %v157 = load <16 x i8>, ptr %v150, align 1
  %v158 = zext <16 x i8> %v157 to <16 x i16>
  %v159 = sub <16 x i16> %v156, %v158
  %v160 = add <16 x i16> %v153, %v159
  store <16 x i16> %v160, ptr %v152, align 1
  %v161 = getelementptr i8, ptr %v150, i64 %v18
  %v162 = getelementptr i8, ptr %v151, i64 %v18
  %v163 = getelementptr i8, ptr %v152, i64 %v53
  %v164 = add i64 %v149, 1
  %v165 = freeze i64 %v164
  br label %head146
done148:
  %v166 = add i64 %v125, 16
  %v167 = freeze i64 %v166
  br label %head122
done124:
  br label %after121
after121:
  %v168 = add i64 %v42, 1
  %v169 = freeze i64 %v168
  br label %head39
done41:
  %v170 = add i64 %v30, 1
  %v171 = freeze i64 %v170
  br label %head27
done29:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
