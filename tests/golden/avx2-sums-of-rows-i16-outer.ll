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
  %v30 = phi i64 [ 0, %entry ], [ %v163, %done41 ]
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
  %v42 = phi i64 [ 0, %body28 ], [ %v162, %after118 ]
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
  %v61 = phi i64 [ 0, %then56 ], [ %v116, %done89 ]
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
  %v71 = phi i64 [ 0, %body59 ], [ %v84, %body69 ]
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
  br label %head68
done70:
  store <16 x i16> %v73, ptr %v67, align 1
  %v85 = getelementptr i8, ptr %v67, i64 32
  store <16 x i16> %v74, ptr %v85, align 1
  %v86 = getelementptr i8, ptr %v67, i64 %v53
  br label %head87
head87:
  %v90 = phi i64 [ 1, %done70 ], [ %v115, %body88 ]
  %v91 = phi ptr [ %v65, %done70 ], [ %v112, %body88 ]
  %v92 = phi ptr [ %v72, %done70 ], [ %v113, %body88 ]
  %v93 = phi ptr [ %v86, %done70 ], [ %v114, %body88 ]
  %v94 = phi <16 x i16> [ %v73, %done70 ], [ %v102, %body88 ]
  %v95 = phi <16 x i16> [ %v74, %done70 ], [ %v110, %body88 ]
  %v96 = icmp slt i64 %v90, %v47
  br i1 %v96, label %body88, label %done89
body88:
  %v97 = load <16 x i8>, ptr %v92, align 1
  %v98 = zext <16 x i8> %v97 to <16 x i16>
  %v99 = load <16 x i8>, ptr %v91, align 1
  %v100 = zext <16 x i8> %v99 to <16 x i16>
  %v101 = sub <16 x i16> %v98, %v100
  %v102 = add <16 x i16> %v94, %v101
  %v103 = getelementptr i8, ptr %v92, i64 16
  %v104 = load <16 x i8>, ptr %v103, align 1
  %v105 = zext <16 x i8> %v104 to <16 x i16>
  %v106 = getelementptr i8, ptr %v91, i64 16
  %v107 = load <16 x i8>, ptr %v106, align 1
  %v108 = zext <16 x i8> %v107 to <16 x i16>
  %v109 = sub <16 x i16> %v105, %v108
  %v110 = add <16 x i16> %v95, %v109
  store <16 x i16> %v102, ptr %v93, align 1
  %v111 = getelementptr i8, ptr %v93, i64 32
  store <16 x i16> %v110, ptr %v111, align 1
  %v112 = getelementptr i8, ptr %v91, i64 %v18
  %v113 = getelementptr i8, ptr %v92, i64 %v18
  %v114 = getelementptr i8, ptr %v93, i64 %v53
  %v115 = add i64 %v90, 1
  br label %head87
done89:
  %v116 = add i64 %v61, 32
  br label %head58
done60:
  br label %after57
after57:
  br i1 %v55, label %then117, label %after118
then117:
  br label %head119
head119:
  %v122 = phi i64 [ 0, %then117 ], [ %v161, %done144 ]
  %v123 = icmp slt i64 %v122, %v6
  br i1 %v123, label %body120, label %done121
body120:
  %v124 = sub i64 %v6, 16
  %v125 = call i64 @llvm.smin.i64(i64 %v122, i64 %v124)
  %v126 = getelementptr i8, ptr %v50, i64 %v125
  %v127 = mul i64 %v125, 2
  %v128 = getelementptr i8, ptr %v52, i64 %v127
  br label %head129
head129:
  %v132 = phi i64 [ 0, %body120 ], [ %v140, %body130 ]
  %v133 = phi ptr [ %v126, %body120 ], [ %v136, %body130 ]
  %v134 = phi <16 x i16> [ zeroinitializer, %body120 ], [ %v139, %body130 ]
  %v135 = icmp slt i64 %v132, %v16
  br i1 %v135, label %body130, label %done131
body130:
  %v136 = getelementptr i8, ptr %v133, i64 %v18
  %v137 = load <16 x i8>, ptr %v133, align 1
  %v138 = zext <16 x i8> %v137 to <16 x i16>
  %v139 = add <16 x i16> %v134, %v138
  %v140 = add i64 %v132, 1
  br label %head129
done131:
  store <16 x i16> %v134, ptr %v128, align 1
  %v141 = getelementptr i8, ptr %v128, i64 %v53
  br label %head142
head142:
  %v145 = phi i64 [ 1, %done131 ], [ %v160, %body143 ]
  %v146 = phi ptr [ %v126, %done131 ], [ %v157, %body143 ]
  %v147 = phi ptr [ %v133, %done131 ], [ %v158, %body143 ]
  %v148 = phi ptr [ %v141, %done131 ], [ %v159, %body143 ]
  %v149 = phi <16 x i16> [ %v134, %done131 ], [ %v156, %body143 ]
  %v150 = icmp slt i64 %v145, %v47
  br i1 %v150, label %body143, label %done144
body143:
  %v151 = load <16 x i8>, ptr %v147, align 1
  %v152 = zext <16 x i8> %v151 to <16 x i16>
  %v153 = load <16 x i8>, ptr %v146, align 1
  %v154 = zext <16 x i8> %v153 to <16 x i16>
  %v155 = sub <16 x i16> %v152, %v154
  %v156 = add <16 x i16> %v149, %v155
  store <16 x i16> %v156, ptr %v148, align 1
  %v157 = getelementptr i8, ptr %v146, i64 %v18
  %v158 = getelementptr i8, ptr %v147, i64 %v18
  %v159 = getelementptr i8, ptr %v148, i64 %v53
  %v160 = add i64 %v145, 1
  br label %head142
done144:
  %v161 = add i64 %v122, 16
  br label %head119
done121:
  br label %after118
after118:
  %v162 = add i64 %v42, 1
  br label %head39
done41:
  %v163 = add i64 %v30, 1
  br label %head27
done29:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
