; gather[4-byte samples, rank 4]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 48
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 56
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 64
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 72
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 80
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 88
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %p0, i64 96
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %p0, i64 104
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %p0, i64 112
  %v18 = load i64, ptr %v17, align 8
  %v19 = load ptr, ptr %p0, align 8
  %v20 = getelementptr i8, ptr %p0, i64 24
  %v21 = load ptr, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 32
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 40
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 16
  %v27 = load ptr, ptr %v26, align 8
  %v28 = load i32, ptr %v27, align 1
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr i8, ptr %p0, i64 8
  %v32 = load ptr, ptr %v31, align 8
  br label %head33
head33:
  %v36 = phi i64 [ 0, %entry ], [ %v199, %done47 ]
  %v37 = icmp slt i64 %v36, %v8
  br i1 %v37, label %body34, label %done35
body34:
  %v38 = mul i64 %v36, 8
  %v39 = getelementptr i8, ptr %v2, i64 %v38
  %v40 = load i64, ptr %v39, align 8
  %v41 = add i64 0, %v40
  %v42 = call i64 @llvm.smax.i64(i64 %v41, i64 -4611686018427387904)
  %v43 = mul i64 %v36, %v14
  %v44 = getelementptr i8, ptr %v32, i64 %v43
  br label %head45
head45:
  %v48 = phi i64 [ 0, %body34 ], [ %v197, %done59 ]
  %v49 = icmp slt i64 %v48, %v10
  br i1 %v49, label %body46, label %done47
body46:
  %v50 = mul i64 %v48, 8
  %v51 = getelementptr i8, ptr %v4, i64 %v50
  %v52 = load i64, ptr %v51, align 8
  %v53 = add i64 %v42, %v52
  %v54 = call i64 @llvm.smax.i64(i64 %v53, i64 -4611686018427387904)
  %v55 = mul i64 %v48, %v16
  %v56 = getelementptr i8, ptr %v44, i64 %v55
  br label %head57
head57:
  %v60 = phi i64 [ 0, %body46 ], [ %v195, %after83 ]
  %v61 = icmp slt i64 %v60, %v12
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = mul i64 %v60, 8
  %v63 = getelementptr i8, ptr %v6, i64 %v62
  %v64 = load i64, ptr %v63, align 8
  %v65 = add i64 %v54, %v64
  %v66 = call i64 @llvm.smax.i64(i64 %v65, i64 -4611686018427387904)
  %v67 = mul i64 %v60, %v18
  %v68 = getelementptr i8, ptr %v56, i64 %v67
  %v69 = icmp slt i64 %v66, -2305843009213693952
  br i1 %v69, label %then70, label %after71
then70:
  br label %head72
head72:
  %v75 = phi i64 [ 0, %then70 ], [ %v80, %body73 ]
  %v76 = icmp slt i64 %v75, %v25
  br i1 %v76, label %body73, label %done74
body73:
  %v77 = mul i64 %v75, 4
  %v78 = getelementptr i8, ptr %v68, i64 %v77
  store <8 x i32> %v30, ptr %v78, align 1
  %v79 = add i64 %v75, 8
  %v80 = freeze i64 %v79
  br label %head72
done74:
  br label %after71
after71:
  %v81 = xor i1 %v69, true
  br i1 %v81, label %then82, label %after83
then82:
  %v84 = getelementptr i8, ptr %v19, i64 %v66
  br label %head85
head85:
  %v88 = phi i64 [ 0, %then82 ], [ %v193, %after112 ]
  %v89 = phi ptr [ %v68, %then82 ], [ %v191, %after112 ]
  %v90 = icmp slt i64 %v88, %v23
  br i1 %v90, label %body86, label %done87
body86:
  %v91 = mul i64 %v88, 24
  %v92 = getelementptr i8, ptr %v21, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v92, i64 8
  %v95 = load i64, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %v92, i64 16
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp slt i64 %v95, -2305843009213693952
  br i1 %v98, label %then99, label %after100
then99:
  br label %head101
head101:
  %v104 = phi i64 [ 0, %then99 ], [ %v109, %body102 ]
  %v105 = icmp slt i64 %v104, %v93
  br i1 %v105, label %body102, label %done103
body102:
  %v106 = mul i64 %v104, 4
  %v107 = getelementptr i8, ptr %v89, i64 %v106
  store <8 x i32> %v30, ptr %v107, align 1
  %v108 = add i64 %v104, 8
  %v109 = freeze i64 %v108
  br label %head101
done103:
  br label %after100
after100:
  %v110 = xor i1 %v98, true
  br i1 %v110, label %then111, label %after112
then111:
  %v113 = getelementptr i8, ptr %v84, i64 %v95
  %v114 = icmp eq i64 %v97, 4
  br i1 %v114, label %then115, label %after116
then115:
  %v117 = icmp sge i64 %v93, 8
  br i1 %v117, label %then118, label %after119
then118:
  %v120 = sub i64 %v93, 8
  br label %head121
head121:
  %v124 = phi i64 [ 0, %then118 ], [ %v132, %body122 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %body122, label %done123
body122:
  %v126 = call i64 @llvm.smin.i64(i64 %v124, i64 %v120)
  %v127 = mul i64 %v126, 4
  %v128 = getelementptr i8, ptr %v113, i64 %v127
  %v129 = load <8 x i32>, ptr %v128, align 1
  %v130 = getelementptr i8, ptr %v89, i64 %v127
  store <8 x i32> %v129, ptr %v130, align 1
  %v131 = add i64 %v124, 8
  %v132 = freeze i64 %v131
  br label %head121
done123:
  br label %after119
after119:
  %v133 = icmp sge i64 %v93, 4
  %v134 = icmp slt i64 %v93, 8
  %v135 = and i1 %v133, %v134
  br i1 %v135, label %then136, label %after137
then136:
  %v138 = mul i64 0, 4
  %v139 = getelementptr i8, ptr %v113, i64 %v138
  %v140 = load <4 x i32>, ptr %v139, align 1
  %v141 = getelementptr i8, ptr %v89, i64 %v138
  store <4 x i32> %v140, ptr %v141, align 1
  %v142 = sub i64 %v93, 4
  %v143 = mul i64 %v142, 4
  %v144 = getelementptr i8, ptr %v113, i64 %v143
  %v145 = load <4 x i32>, ptr %v144, align 1
  %v146 = getelementptr i8, ptr %v89, i64 %v143
  store <4 x i32> %v145, ptr %v146, align 1
  br label %after137
after137:
  %v147 = icmp sge i64 %v93, 2
  %v148 = icmp slt i64 %v93, 4
  %v149 = and i1 %v147, %v148
  br i1 %v149, label %then150, label %after151
then150:
  %v152 = mul i64 0, 4
  %v153 = getelementptr i8, ptr %v113, i64 %v152
  %v154 = load <2 x i32>, ptr %v153, align 1
  %v155 = getelementptr i8, ptr %v89, i64 %v152
  store <2 x i32> %v154, ptr %v155, align 1
  %v156 = sub i64 %v93, 2
  %v157 = mul i64 %v156, 4
  %v158 = getelementptr i8, ptr %v113, i64 %v157
  %v159 = load <2 x i32>, ptr %v158, align 1
  %v160 = getelementptr i8, ptr %v89, i64 %v157
  store <2 x i32> %v159, ptr %v160, align 1
  br label %after151
after151:
  %v161 = icmp sge i64 %v93, 1
  %v162 = icmp slt i64 %v93, 2
  %v163 = and i1 %v161, %v162
  br i1 %v163, label %then164, label %after165
then164:
  %v166 = mul i64 0, 4
  %v167 = getelementptr i8, ptr %v113, i64 %v166
  %v168 = load i32, ptr %v167, align 1
  %v169 = getelementptr i8, ptr %v89, i64 %v166
  store i32 %v168, ptr %v169, align 1
  %v170 = sub i64 %v93, 1
  %v171 = mul i64 %v170, 4
  %v172 = getelementptr i8, ptr %v113, i64 %v171
  %v173 = load i32, ptr %v172, align 1
  %v174 = getelementptr i8, ptr %v89, i64 %v171
  store i32 %v173, ptr %v174, align 1
  br label %after165
after165:
  br label %after116
after116:
  %v175 = xor i1 %v114, true
  br i1 %v175, label %then176, label %after177
then176:
  br label %head178
head178:
  %v181 = phi i64 [ 0, %then176 ], [ %v189, %body179 ]
  %v182 = icmp slt i64 %v181, %v93
  br i1 %v182, label %body179, label %done180
body179:
  %v183 = mul i64 %v181, %v97
  %v184 = getelementptr i8, ptr %v113, i64 %v183
  %v185 = load i32, ptr %v184, align 1
  %v186 = mul i64 %v181, 4
  %v187 = getelementptr i8, ptr %v89, i64 %v186
  store i32 %v185, ptr %v187, align 1
  %v188 = add i64 %v181, 1
  %v189 = freeze i64 %v188
  br label %head178
done180:
  br label %after177
after177:
  br label %after112
after112:
  %v190 = mul i64 %v93, 4
  %v191 = getelementptr i8, ptr %v89, i64 %v190
  %v192 = add i64 %v88, 1
  %v193 = freeze i64 %v192
  br label %head85
done87:
  br label %after83
after83:
  %v194 = add i64 %v60, 1
  %v195 = freeze i64 %v194
  br label %head57
done59:
  %v196 = add i64 %v48, 1
  %v197 = freeze i64 %v196
  br label %head45
done47:
  %v198 = add i64 %v36, 1
  %v199 = freeze i64 %v198
  br label %head33
done35:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
