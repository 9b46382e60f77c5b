; gather[4-byte samples, rank 3, fetched 4 lines ahead]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = getelementptr i8, ptr %p0, i64 48
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %p0, i64 56
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %p0, i64 64
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %p0, i64 72
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %p0, i64 80
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %p0, i64 88
  %v12 = load i64, ptr %v11, align 8
  %v13 = load ptr, ptr %p0, align 8
  %v14 = getelementptr i8, ptr %p0, i64 24
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 32
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 40
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 16
  %v21 = load ptr, ptr %v20, align 8
  %v22 = load i32, ptr %v21, align 1
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr i8, ptr %p0, i64 8
  %v26 = load ptr, ptr %v25, align 8
  br label %head27
head27:
  %v30 = phi i64 [ 0, %entry ], [ %v224, %done41 ]
  %v31 = icmp slt i64 %v30, %v6
  br i1 %v31, label %body28, label %done29
body28:
  %v32 = mul i64 %v30, 8
  %v33 = getelementptr i8, ptr %v2, i64 %v32
  %v34 = load i64, ptr %v33, align 8
  %v35 = add i64 0, %v34
  %v36 = call i64 @llvm.smax.i64(i64 %v35, i64 -4611686018427387904)
  %v37 = mul i64 %v30, %v10
  %v38 = getelementptr i8, ptr %v26, i64 %v37
  br label %head39
head39:
  %v42 = phi i64 [ 0, %body28 ], [ %v222, %after84 ]
  %v43 = icmp slt i64 %v42, %v8
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 8
  %v45 = getelementptr i8, ptr %v4, i64 %v44
  %v46 = load i64, ptr %v45, align 8
  %v47 = add i64 %v36, %v46
  %v48 = call i64 @llvm.smax.i64(i64 %v47, i64 -4611686018427387904)
  %v49 = add i64 %v42, 4
  %v50 = sub i64 %v8, 1
  %v51 = call i64 @llvm.smin.i64(i64 %v49, i64 %v50)
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr i8, ptr %v4, i64 %v52
  %v54 = load i64, ptr %v53, align 8
  %v55 = sub i64 %v54, %v46
  %v56 = mul i64 %v42, %v12
  %v57 = getelementptr i8, ptr %v38, i64 %v56
  %v58 = icmp slt i64 %v48, -2305843009213693952
  br i1 %v58, label %then59, label %after60
then59:
  %v61 = udiv i64 %v19, 8
  %v62 = urem i64 %v19, 8
  %v63 = mul i64 %v61, 8
  br label %head64
head64:
  %v67 = phi i64 [ 0, %then59 ], [ %v72, %body65 ]
  %v68 = icmp slt i64 %v67, %v63
  br i1 %v68, label %body65, label %done66
body65:
  %v69 = mul i64 %v67, 4
  %v70 = getelementptr i8, ptr %v57, i64 %v69
  store <8 x i32> %v24, ptr %v70, align 1
  %v71 = add i64 %v67, 8
  %v72 = freeze i64 %v71
  br label %head64
done66:
  br label %head73
head73:
  %v76 = phi i64 [ %v63, %done66 ], [ %v81, %body74 ]
  %v77 = icmp slt i64 %v76, %v19
  br i1 %v77, label %body74, label %done75
body74:
  %v78 = mul i64 %v76, 4
  %v79 = getelementptr i8, ptr %v57, i64 %v78
  store i32 %v22, ptr %v79, align 1
  %v80 = add i64 %v76, 1
  %v81 = freeze i64 %v80
  br label %head73
done75:
  br label %after60
after60:
  %v82 = xor i1 %v58, true
  br i1 %v82, label %then83, label %after84
then83:
  %v85 = getelementptr i8, ptr %v13, i64 %v48
  br label %head86
head86:
  %v89 = phi i64 [ 0, %then83 ], [ %v220, %after125 ]
  %v90 = phi ptr [ %v57, %then83 ], [ %v218, %after125 ]
  %v91 = icmp slt i64 %v89, %v17
  br i1 %v91, label %body87, label %done88
body87:
  %v92 = mul i64 %v89, 24
  %v93 = getelementptr i8, ptr %v15, i64 %v92
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr i8, ptr %v93, i64 8
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v93, i64 16
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp slt i64 %v96, -2305843009213693952
  br i1 %v99, label %then100, label %after101
then100:
  %v102 = udiv i64 %v94, 8
  %v103 = urem i64 %v94, 8
  %v104 = mul i64 %v102, 8
  br label %head105
head105:
  %v108 = phi i64 [ 0, %then100 ], [ %v113, %body106 ]
  %v109 = icmp slt i64 %v108, %v104
  br i1 %v109, label %body106, label %done107
body106:
  %v110 = mul i64 %v108, 4
  %v111 = getelementptr i8, ptr %v90, i64 %v110
  store <8 x i32> %v24, ptr %v111, align 1
  %v112 = add i64 %v108, 8
  %v113 = freeze i64 %v112
  br label %head105
done107:
  br label %head114
head114:
  %v117 = phi i64 [ %v104, %done107 ], [ %v122, %body115 ]
  %v118 = icmp slt i64 %v117, %v94
  br i1 %v118, label %body115, label %done116
body115:
  %v119 = mul i64 %v117, 4
  %v120 = getelementptr i8, ptr %v90, i64 %v119
  store i32 %v22, ptr %v120, align 1
  %v121 = add i64 %v117, 1
  %v122 = freeze i64 %v121
  br label %head114
done116:
  br label %after101
after101:
  %v123 = xor i1 %v99, true
  br i1 %v123, label %then124, label %after125
then124:
  %v126 = getelementptr i8, ptr %v85, i64 %v96
  %v127 = icmp eq i64 %v98, 4
  br i1 %v127, label %then128, label %after129
then128:
  %v130 = icmp sge i64 %v94, 8
  br i1 %v130, label %then131, label %after132
then131:
  %v133 = sub i64 %v94, 8
  br label %head134
head134:
  %v137 = phi i64 [ 0, %then131 ], [ %v147, %body135 ]
  %v138 = icmp slt i64 %v137, %v94
  br i1 %v138, label %body135, label %done136
body135:
  %v139 = call i64 @llvm.smin.i64(i64 %v137, i64 %v133)
  %v140 = mul i64 %v139, 4
  %v141 = add i64 %v140, %v55
  %v142 = getelementptr i8, ptr %v126, i64 %v141
  call void @llvm.prefetch.p0(ptr %v142, i32 0, i32 2, i32 1)
  %v143 = getelementptr i8, ptr %v126, i64 %v140
  %v144 = load <8 x i32>, ptr %v143, align 1
  %v145 = getelementptr i8, ptr %v90, i64 %v140
  store <8 x i32> %v144, ptr %v145, align 1
  %v146 = add i64 %v137, 8
  %v147 = freeze i64 %v146
  br label %head134
done136:
  br label %after132
after132:
  %v148 = icmp sge i64 %v94, 4
  %v149 = icmp slt i64 %v94, 8
  %v150 = and i1 %v148, %v149
  br i1 %v150, label %then151, label %after152
then151:
  %v153 = mul i64 0, 4
  %v154 = add i64 %v153, %v55
  %v155 = getelementptr i8, ptr %v126, i64 %v154
  call void @llvm.prefetch.p0(ptr %v155, i32 0, i32 2, i32 1)
  %v156 = getelementptr i8, ptr %v126, i64 %v153
  %v157 = load <4 x i32>, ptr %v156, align 1
  %v158 = getelementptr i8, ptr %v90, i64 %v153
  store <4 x i32> %v157, ptr %v158, align 1
  %v159 = sub i64 %v94, 4
  %v160 = mul i64 %v159, 4
  %v161 = add i64 %v160, %v55
  %v162 = getelementptr i8, ptr %v126, i64 %v161
  call void @llvm.prefetch.p0(ptr %v162, i32 0, i32 2, i32 1)
  %v163 = getelementptr i8, ptr %v126, i64 %v160
  %v164 = load <4 x i32>, ptr %v163, align 1
  %v165 = getelementptr i8, ptr %v90, i64 %v160
  store <4 x i32> %v164, ptr %v165, align 1
  br label %after152
after152:
  %v166 = icmp sge i64 %v94, 2
  %v167 = icmp slt i64 %v94, 4
  %v168 = and i1 %v166, %v167
  br i1 %v168, label %then169, label %after170
then169:
  %v171 = mul i64 0, 4
  %v172 = add i64 %v171, %v55
  %v173 = getelementptr i8, ptr %v126, i64 %v172
  call void @llvm.prefetch.p0(ptr %v173, i32 0, i32 2, i32 1)
  %v174 = getelementptr i8, ptr %v126, i64 %v171
  %v175 = load <2 x i32>, ptr %v174, align 1
  %v176 = getelementptr i8, ptr %v90, i64 %v171
  store <2 x i32> %v175, ptr %v176, align 1
  %v177 = sub i64 %v94, 2
  %v178 = mul i64 %v177, 4
  %v179 = add i64 %v178, %v55
  %v180 = getelementptr i8, ptr %v126, i64 %v179
  call void @llvm.prefetch.p0(ptr %v180, i32 0, i32 2, i32 1)
  %v181 = getelementptr i8, ptr %v126, i64 %v178
  %v182 = load <2 x i32>, ptr %v181, align 1
  %v183 = getelementptr i8, ptr %v90, i64 %v178
  store <2 x i32> %v182, ptr %v183, align 1
  br label %after170
after170:
  %v184 = icmp sge i64 %v94, 1
  %v185 = icmp slt i64 %v94, 2
  %v186 = and i1 %v184, %v185
  br i1 %v186, label %then187, label %after188
then187:
  %v189 = mul i64 0, 4
  %v190 = add i64 %v189, %v55
  %v191 = getelementptr i8, ptr %v126, i64 %v190
  call void @llvm.prefetch.p0(ptr %v191, i32 0, i32 2, i32 1)
  %v192 = getelementptr i8, ptr %v126, i64 %v189
  %v193 = load i32, ptr %v192, align 1
  %v194 = getelementptr i8, ptr %v90, i64 %v189
  store i32 %v193, ptr %v194, align 1
  %v195 = sub i64 %v94, 1
  %v196 = mul i64 %v195, 4
  %v197 = add i64 %v196, %v55
  %v198 = getelementptr i8, ptr %v126, i64 %v197
  call void @llvm.prefetch.p0(ptr %v198, i32 0, i32 2, i32 1)
  %v199 = getelementptr i8, ptr %v126, i64 %v196
  %v200 = load i32, ptr %v199, align 1
  %v201 = getelementptr i8, ptr %v90, i64 %v196
  store i32 %v200, ptr %v201, align 1
  br label %after188
after188:
  br label %after129
after129:
  %v202 = xor i1 %v127, true
  br i1 %v202, label %then203, label %after204
then203:
  br label %head205
head205:
  %v208 = phi i64 [ 0, %then203 ], [ %v216, %body206 ]
  %v209 = icmp slt i64 %v208, %v94
  br i1 %v209, label %body206, label %done207
body206:
  %v210 = mul i64 %v208, %v98
  %v211 = getelementptr i8, ptr %v126, i64 %v210
  %v212 = load i32, ptr %v211, align 1
  %v213 = mul i64 %v208, 4
  %v214 = getelementptr i8, ptr %v90, i64 %v213
  store i32 %v212, ptr %v214, align 1
  %v215 = add i64 %v208, 1
  %v216 = freeze i64 %v215
  br label %head205
done207:
  br label %after204
after204:
  br label %after125
after125:
  %v217 = mul i64 %v94, 4
  %v218 = getelementptr i8, ptr %v90, i64 %v217
  %v219 = add i64 %v89, 1
  %v220 = freeze i64 %v219
  br label %head86
done88:
  br label %after84
after84:
  %v221 = add i64 %v42, 1
  %v222 = freeze i64 %v221
  br label %head39
done41:
  %v223 = add i64 %v30, 1
  %v224 = freeze i64 %v223
  br label %head27
done29:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
