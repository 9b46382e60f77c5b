; running sum[bool→bool→bool, scaled; 2 vectors of 16, rows]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 96
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 104
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 112
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 48
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 56
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 8
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 16
  %v17 = load i64, ptr %v16, align 8
  %v18 = add i64 %v17, 63
  %v19 = getelementptr i8, ptr %v13, i64 %v18
  %v20 = call ptr @llvm.ptrmask.p0.i64(ptr %v19, i64 -64)
  %v21 = getelementptr i8, ptr %p0, i64 24
  %v22 = load ptr, ptr %v21, align 8
  %v23 = load i8, ptr %v22, align 1
  %v24 = insertelement <16 x i8> poison, i8 %v23, i64 0
  %v25 = shufflevector <16 x i8> %v24, <16 x i8> poison, <16 x i32> zeroinitializer
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  br label %head28
head28:
  %v31 = phi i64 [ 0, %entry ], [ %v222, %after145 ]
  %v32 = icmp slt i64 %v31, %v27
  br i1 %v32, label %body29, label %done30
body29:
  %v33 = sub i64 %v2, %v31
  %v34 = sub i64 %v27, 1
  %v35 = add i64 %v33, %v34
  %v36 = udiv i64 %v35, %v27
  %v37 = urem i64 %v35, %v27
  %v38 = mul i64 %v31, %v6
  %v39 = getelementptr i8, ptr %v13, i64 %v38
  %v40 = mul i64 %v31, %v8
  %v41 = getelementptr i8, ptr %v15, i64 %v40
  %v42 = mul i64 %v27, %v8
  %v43 = icmp sge i64 %v4, 32
  %v44 = xor i1 %v43, true
  br i1 %v43, label %then45, label %after46
then45:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %then45 ], [ %v143, %done59 ]
  %v51 = icmp slt i64 %v50, %v4
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = sub i64 %v4, 32
  %v53 = call i64 @llvm.smin.i64(i64 %v50, i64 %v52)
  %v54 = getelementptr i8, ptr %v39, i64 %v53
  %v55 = getelementptr i8, ptr %v41, i64 %v53
  %v56 = sub i64 0, %v12
  br label %head57
head57:
  %v60 = phi i64 [ 0, %body48 ], [ %v142, %done117 ]
  %v61 = icmp slt i64 %v60, %v36
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = sub i64 %v36, %v60
  %v63 = call i64 @llvm.smin.i64(i64 %v10, i64 %v62)
  %v64 = mul i64 %v60, %v12
  %v65 = getelementptr i8, ptr %v54, i64 %v64
  %v66 = mul i64 %v60, %v42
  %v67 = getelementptr i8, ptr %v55, i64 %v66
  %v68 = sub i64 %v10, 1
  %v69 = mul i64 %v68, %v12
  %v70 = getelementptr i8, ptr %v65, i64 %v69
  br label %head71
head71:
  %v74 = phi i64 [ %v63, %body58 ], [ %v87, %body72 ]
  %v75 = phi ptr [ %v70, %body58 ], [ %v79, %body72 ]
  %v76 = phi <16 x i8> [ zeroinitializer, %body58 ], [ %v82, %body72 ]
  %v77 = phi <16 x i8> [ zeroinitializer, %body58 ], [ %v86, %body72 ]
  %v78 = icmp slt i64 %v74, %v10
  br i1 %v78, label %body72, label %done73
body72:
  %v79 = getelementptr i8, ptr %v75, i64 %v56
  %v80 = load <16 x i8>, ptr %v75, align 1
  %v81 = and <16 x i8> %v80, %v25
  %v82 = or <16 x i8> %v76, %v81
  %v83 = getelementptr i8, ptr %v75, i64 16
  %v84 = load <16 x i8>, ptr %v83, align 1
  %v85 = and <16 x i8> %v84, %v25
  %v86 = or <16 x i8> %v77, %v85
  %v87 = add i64 %v74, 1
  br label %head71
done73:
  %v88 = sub i64 %v63, 1
  %v89 = mul i64 %v88, 32
  %v90 = getelementptr i8, ptr %v20, i64 %v89
  br label %head91
head91:
  %v94 = phi i64 [ 0, %done73 ], [ %v110, %body92 ]
  %v95 = phi ptr [ %v75, %done73 ], [ %v108, %body92 ]
  %v96 = phi <16 x i8> [ %v76, %done73 ], [ %v102, %body92 ]
  %v97 = phi <16 x i8> [ %v77, %done73 ], [ %v106, %body92 ]
  %v98 = phi ptr [ %v90, %done73 ], [ %v109, %body92 ]
  %v99 = icmp slt i64 %v94, %v63
  br i1 %v99, label %body92, label %done93
body92:
  %v100 = load <16 x i8>, ptr %v95, align 1
  %v101 = and <16 x i8> %v100, %v25
  %v102 = or <16 x i8> %v96, %v101
  %v103 = getelementptr i8, ptr %v95, i64 16
  %v104 = load <16 x i8>, ptr %v103, align 1
  %v105 = and <16 x i8> %v104, %v25
  %v106 = or <16 x i8> %v97, %v105
  store <16 x i8> %v102, ptr %v98, align 1
  %v107 = getelementptr i8, ptr %v98, i64 16
  store <16 x i8> %v106, ptr %v107, align 1
  %v108 = getelementptr i8, ptr %v95, i64 %v56
  %v109 = getelementptr i8, ptr %v98, i64 -32
  %v110 = add i64 %v94, 1
  br label %head91
done93:
  store <16 x i8> %v96, ptr %v67, align 1
  %v111 = getelementptr i8, ptr %v67, i64 16
  store <16 x i8> %v97, ptr %v111, align 1
  %v112 = getelementptr i8, ptr %v70, i64 %v12
  %v113 = getelementptr i8, ptr %v67, i64 %v42
  %v114 = getelementptr i8, ptr %v20, i64 32
  br label %head115
head115:
  %v118 = phi i64 [ 1, %done93 ], [ %v141, %body116 ]
  %v119 = phi ptr [ %v112, %done93 ], [ %v138, %body116 ]
  %v120 = phi ptr [ %v113, %done93 ], [ %v139, %body116 ]
  %v121 = phi ptr [ %v114, %done93 ], [ %v140, %body116 ]
  %v122 = phi <16 x i8> [ zeroinitializer, %done93 ], [ %v127, %body116 ]
  %v123 = phi <16 x i8> [ zeroinitializer, %done93 ], [ %v131, %body116 ]
  %v124 = icmp slt i64 %v118, %v63
  br i1 %v124, label %body116, label %done117
body116:
  %v125 = load <16 x i8>, ptr %v119, align 1
  %v126 = and <16 x i8> %v125, %v25
  %v127 = or <16 x i8> %v122, %v126
  %v128 = getelementptr i8, ptr %v119, i64 16
  %v129 = load <16 x i8>, ptr %v128, align 1
  %v130 = and <16 x i8> %v129, %v25
  %v131 = or <16 x i8> %v123, %v130
  %v132 = load <16 x i8>, ptr %v121, align 1
  %v133 = or <16 x i8> %v132, %v127
  store <16 x i8> %v133, ptr %v120, align 1
  %v134 = getelementptr i8, ptr %v121, i64 16
  %v135 = load <16 x i8>, ptr %v134, align 1
  %v136 = or <16 x i8> %v135, %v131
  %v137 = getelementptr i8, ptr %v120, i64 16
  store <16 x i8> %v136, ptr %v137, align 1
  %v138 = getelementptr i8, ptr %v119, i64 %v12
  %v139 = getelementptr i8, ptr %v120, i64 %v42
  %v140 = getelementptr i8, ptr %v121, i64 32
  %v141 = add i64 %v118, 1
  br label %head115
done117:
  %v142 = add i64 %v60, %v10
  br label %head57
done59:
  %v143 = add i64 %v50, 32
  br label %head47
done49:
  br label %after46
after46:
  br i1 %v44, label %then144, label %after145
then144:
  br label %head146
head146:
  %v149 = phi i64 [ 0, %then144 ], [ %v221, %done158 ]
  %v150 = icmp slt i64 %v149, %v4
  br i1 %v150, label %body147, label %done148
body147:
  %v151 = sub i64 %v4, 16
  %v152 = call i64 @llvm.smin.i64(i64 %v149, i64 %v151)
  %v153 = getelementptr i8, ptr %v39, i64 %v152
  %v154 = getelementptr i8, ptr %v41, i64 %v152
  %v155 = sub i64 0, %v12
  br label %head156
head156:
  %v159 = phi i64 [ 0, %body147 ], [ %v220, %done204 ]
  %v160 = icmp slt i64 %v159, %v36
  br i1 %v160, label %body157, label %done158
body157:
  %v161 = sub i64 %v36, %v159
  %v162 = call i64 @llvm.smin.i64(i64 %v10, i64 %v161)
  %v163 = mul i64 %v159, %v12
  %v164 = getelementptr i8, ptr %v153, i64 %v163
  %v165 = mul i64 %v159, %v42
  %v166 = getelementptr i8, ptr %v154, i64 %v165
  %v167 = sub i64 %v10, 1
  %v168 = mul i64 %v167, %v12
  %v169 = getelementptr i8, ptr %v164, i64 %v168
  br label %head170
head170:
  %v173 = phi i64 [ %v162, %body157 ], [ %v181, %body171 ]
  %v174 = phi ptr [ %v169, %body157 ], [ %v177, %body171 ]
  %v175 = phi <16 x i8> [ zeroinitializer, %body157 ], [ %v180, %body171 ]
  %v176 = icmp slt i64 %v173, %v10
  br i1 %v176, label %body171, label %done172
body171:
  %v177 = getelementptr i8, ptr %v174, i64 %v155
  %v178 = load <16 x i8>, ptr %v174, align 1
  %v179 = and <16 x i8> %v178, %v25
  %v180 = or <16 x i8> %v175, %v179
  %v181 = add i64 %v173, 1
  br label %head170
done172:
  %v182 = sub i64 %v162, 1
  %v183 = mul i64 %v182, 16
  %v184 = getelementptr i8, ptr %v20, i64 %v183
  br label %head185
head185:
  %v188 = phi i64 [ 0, %done172 ], [ %v198, %body186 ]
  %v189 = phi ptr [ %v174, %done172 ], [ %v196, %body186 ]
  %v190 = phi <16 x i8> [ %v175, %done172 ], [ %v195, %body186 ]
  %v191 = phi ptr [ %v184, %done172 ], [ %v197, %body186 ]
  %v192 = icmp slt i64 %v188, %v162
  br i1 %v192, label %body186, label %done187
body186:
  %v193 = load <16 x i8>, ptr %v189, align 1
  %v194 = and <16 x i8> %v193, %v25
  %v195 = or <16 x i8> %v190, %v194
  store <16 x i8> %v195, ptr %v191, align 1
  %v196 = getelementptr i8, ptr %v189, i64 %v155
  %v197 = getelementptr i8, ptr %v191, i64 -16
  %v198 = add i64 %v188, 1
  br label %head185
done187:
  store <16 x i8> %v190, ptr %v166, align 1
  %v199 = getelementptr i8, ptr %v169, i64 %v12
  %v200 = getelementptr i8, ptr %v166, i64 %v42
  %v201 = getelementptr i8, ptr %v20, i64 16
  br label %head202
head202:
  %v205 = phi i64 [ 1, %done187 ], [ %v219, %body203 ]
  %v206 = phi ptr [ %v199, %done187 ], [ %v216, %body203 ]
  %v207 = phi ptr [ %v200, %done187 ], [ %v217, %body203 ]
  %v208 = phi ptr [ %v201, %done187 ], [ %v218, %body203 ]
  %v209 = phi <16 x i8> [ zeroinitializer, %done187 ], [ %v213, %body203 ]
  %v210 = icmp slt i64 %v205, %v162
  br i1 %v210, label %body203, label %done204
body203:
  %v211 = load <16 x i8>, ptr %v206, align 1
  %v212 = and <16 x i8> %v211, %v25
  %v213 = or <16 x i8> %v209, %v212
  %v214 = load <16 x i8>, ptr %v208, align 1
  %v215 = or <16 x i8> %v214, %v213
  store <16 x i8> %v215, ptr %v207, align 1
  %v216 = getelementptr i8, ptr %v206, i64 %v12
  %v217 = getelementptr i8, ptr %v207, i64 %v42
  %v218 = getelementptr i8, ptr %v208, i64 16
  %v219 = add i64 %v205, 1
  br label %head202
done204:
  %v220 = add i64 %v159, %v10
  br label %head156
done158:
  %v221 = add i64 %v149, 16
  br label %head146
done148:
  br label %after145
after145:
  %v222 = add i64 %v31, 1
  br label %head28
done30:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
