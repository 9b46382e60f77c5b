; gather[4-byte samples, rank 3]
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
  %v30 = phi i64 [ 0, %entry ], [ %v203, %done41 ]
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
  %v42 = phi i64 [ 0, %body28 ], [ %v201, %after77 ]
  %v43 = icmp slt i64 %v42, %v8
  br i1 %v43, label %body40, label %done41
body40:
  %v44 = mul i64 %v42, 8
  %v45 = getelementptr i8, ptr %v4, i64 %v44
  %v46 = load i64, ptr %v45, align 8
  %v47 = add i64 %v36, %v46
  %v48 = call i64 @llvm.smax.i64(i64 %v47, i64 -4611686018427387904)
  %v49 = mul i64 %v42, %v12
  %v50 = getelementptr i8, ptr %v38, i64 %v49
  %v51 = icmp slt i64 %v48, -2305843009213693952
  br i1 %v51, label %then52, label %after53
then52:
  %v54 = udiv i64 %v19, 8
  %v55 = urem i64 %v19, 8
  %v56 = mul i64 %v54, 8
  br label %head57
head57:
  %v60 = phi i64 [ 0, %then52 ], [ %v65, %body58 ]
  %v61 = icmp slt i64 %v60, %v56
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = mul i64 %v60, 4
  %v63 = getelementptr i8, ptr %v50, i64 %v62
  store <8 x i32> %v24, ptr %v63, align 1
  %v64 = add i64 %v60, 8
  %v65 = freeze i64 %v64
  br label %head57
done59:
  br label %head66
head66:
  %v69 = phi i64 [ %v56, %done59 ], [ %v74, %body67 ]
  %v70 = icmp slt i64 %v69, %v19
  br i1 %v70, label %body67, label %done68
body67:
  %v71 = mul i64 %v69, 4
  %v72 = getelementptr i8, ptr %v50, i64 %v71
  store i32 %v22, ptr %v72, align 1
  %v73 = add i64 %v69, 1
  %v74 = freeze i64 %v73
  br label %head66
done68:
  br label %after53
after53:
  %v75 = xor i1 %v51, true
  br i1 %v75, label %then76, label %after77
then76:
  %v78 = getelementptr i8, ptr %v13, i64 %v48
  br label %head79
head79:
  %v82 = phi i64 [ 0, %then76 ], [ %v199, %after118 ]
  %v83 = phi ptr [ %v50, %then76 ], [ %v197, %after118 ]
  %v84 = icmp slt i64 %v82, %v17
  br i1 %v84, label %body80, label %done81
body80:
  %v85 = mul i64 %v82, 24
  %v86 = getelementptr i8, ptr %v15, i64 %v85
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %v86, i64 8
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v86, i64 16
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp slt i64 %v89, -2305843009213693952
  br i1 %v92, label %then93, label %after94
then93:
  %v95 = udiv i64 %v87, 8
  %v96 = urem i64 %v87, 8
  %v97 = mul i64 %v95, 8
  br label %head98
head98:
  %v101 = phi i64 [ 0, %then93 ], [ %v106, %body99 ]
  %v102 = icmp slt i64 %v101, %v97
  br i1 %v102, label %body99, label %done100
body99:
  %v103 = mul i64 %v101, 4
  %v104 = getelementptr i8, ptr %v83, i64 %v103
  store <8 x i32> %v24, ptr %v104, align 1
  %v105 = add i64 %v101, 8
  %v106 = freeze i64 %v105
  br label %head98
done100:
  br label %head107
head107:
  %v110 = phi i64 [ %v97, %done100 ], [ %v115, %body108 ]
  %v111 = icmp slt i64 %v110, %v87
  br i1 %v111, label %body108, label %done109
body108:
  %v112 = mul i64 %v110, 4
  %v113 = getelementptr i8, ptr %v83, i64 %v112
  store i32 %v22, ptr %v113, align 1
  %v114 = add i64 %v110, 1
  %v115 = freeze i64 %v114
  br label %head107
done109:
  br label %after94
after94:
  %v116 = xor i1 %v92, true
  br i1 %v116, label %then117, label %after118
then117:
  %v119 = getelementptr i8, ptr %v78, i64 %v89
  %v120 = icmp eq i64 %v91, 4
  br i1 %v120, label %then121, label %after122
then121:
  %v123 = icmp sge i64 %v87, 8
  br i1 %v123, label %then124, label %after125
then124:
  %v126 = sub i64 %v87, 8
  br label %head127
head127:
  %v130 = phi i64 [ 0, %then124 ], [ %v138, %body128 ]
  %v131 = icmp slt i64 %v130, %v87
  br i1 %v131, label %body128, label %done129
body128:
  %v132 = call i64 @llvm.smin.i64(i64 %v130, i64 %v126)
  %v133 = mul i64 %v132, 4
  %v134 = getelementptr i8, ptr %v119, i64 %v133
  %v135 = load <8 x i32>, ptr %v134, align 1
  %v136 = getelementptr i8, ptr %v83, i64 %v133
  store <8 x i32> %v135, ptr %v136, align 1
  %v137 = add i64 %v130, 8
  %v138 = freeze i64 %v137
  br label %head127
done129:
  br label %after125
after125:
  %v139 = icmp sge i64 %v87, 4
  %v140 = icmp slt i64 %v87, 8
  %v141 = and i1 %v139, %v140
  br i1 %v141, label %then142, label %after143
then142:
  %v144 = mul i64 0, 4
  %v145 = getelementptr i8, ptr %v119, i64 %v144
  %v146 = load <4 x i32>, ptr %v145, align 1
  %v147 = getelementptr i8, ptr %v83, i64 %v144
  store <4 x i32> %v146, ptr %v147, align 1
  %v148 = sub i64 %v87, 4
  %v149 = mul i64 %v148, 4
  %v150 = getelementptr i8, ptr %v119, i64 %v149
  %v151 = load <4 x i32>, ptr %v150, align 1
  %v152 = getelementptr i8, ptr %v83, i64 %v149
  store <4 x i32> %v151, ptr %v152, align 1
  br label %after143
after143:
  %v153 = icmp sge i64 %v87, 2
  %v154 = icmp slt i64 %v87, 4
  %v155 = and i1 %v153, %v154
  br i1 %v155, label %then156, label %after157
then156:
  %v158 = mul i64 0, 4
  %v159 = getelementptr i8, ptr %v119, i64 %v158
  %v160 = load <2 x i32>, ptr %v159, align 1
  %v161 = getelementptr i8, ptr %v83, i64 %v158
  store <2 x i32> %v160, ptr %v161, align 1
  %v162 = sub i64 %v87, 2
  %v163 = mul i64 %v162, 4
  %v164 = getelementptr i8, ptr %v119, i64 %v163
  %v165 = load <2 x i32>, ptr %v164, align 1
  %v166 = getelementptr i8, ptr %v83, i64 %v163
  store <2 x i32> %v165, ptr %v166, align 1
  br label %after157
after157:
  %v167 = icmp sge i64 %v87, 1
  %v168 = icmp slt i64 %v87, 2
  %v169 = and i1 %v167, %v168
  br i1 %v169, label %then170, label %after171
then170:
  %v172 = mul i64 0, 4
  %v173 = getelementptr i8, ptr %v119, i64 %v172
  %v174 = load i32, ptr %v173, align 1
  %v175 = getelementptr i8, ptr %v83, i64 %v172
  store i32 %v174, ptr %v175, align 1
  %v176 = sub i64 %v87, 1
  %v177 = mul i64 %v176, 4
  %v178 = getelementptr i8, ptr %v119, i64 %v177
  %v179 = load i32, ptr %v178, align 1
  %v180 = getelementptr i8, ptr %v83, i64 %v177
  store i32 %v179, ptr %v180, align 1
  br label %after171
after171:
  br label %after122
after122:
  %v181 = xor i1 %v120, true
  br i1 %v181, label %then182, label %after183
then182:
  br label %head184
head184:
  %v187 = phi i64 [ 0, %then182 ], [ %v195, %body185 ]
  %v188 = icmp slt i64 %v187, %v87
  br i1 %v188, label %body185, label %done186
body185:
  %v189 = mul i64 %v187, %v91
  %v190 = getelementptr i8, ptr %v119, i64 %v189
  %v191 = load i32, ptr %v190, align 1
  %v192 = mul i64 %v187, 4
  %v193 = getelementptr i8, ptr %v83, i64 %v192
  store i32 %v191, ptr %v193, align 1
  %v194 = add i64 %v187, 1
  %v195 = freeze i64 %v194
  br label %head184
done186:
  br label %after183
after183:
  br label %after118
after118:
  %v196 = mul i64 %v87, 4
  %v197 = getelementptr i8, ptr %v83, i64 %v196
  %v198 = add i64 %v82, 1
  %v199 = freeze i64 %v198
  br label %head79
done81:
  br label %after77
after77:
  %v200 = add i64 %v42, 1
  %v201 = freeze i64 %v200
  br label %head39
done41:
  %v202 = add i64 %v30, 1
  %v203 = freeze i64 %v202
  br label %head27
done29:
  ret void
}
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
