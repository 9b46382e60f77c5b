; gather[2-byte samples, rank 1, every 3th]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 24
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 40
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 16
  %v9 = load ptr, ptr %v8, align 8
  %v10 = load i16, ptr %v9, align 1
  %v11 = insertelement <16 x i16> poison, i16 %v10, i64 0
  %v12 = shufflevector <16 x i16> %v11, <16 x i16> poison, <16 x i32> zeroinitializer
  %v13 = getelementptr i8, ptr %p0, i64 8
  %v14 = load ptr, ptr %v13, align 8
  %v15 = icmp slt i64 0, -2305843009213693952
  br i1 %v15, label %then16, label %after17
then16:
  %v18 = udiv i64 %v7, 16
  %v19 = urem i64 %v7, 16
  %v20 = mul i64 %v18, 16
  br label %head21
head21:
  %v24 = phi i64 [ 0, %then16 ], [ %v28, %body22 ]
  %v25 = icmp slt i64 %v24, %v20
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, 2
  %v27 = getelementptr i8, ptr %v14, i64 %v26
  store <16 x i16> %v12, ptr %v27, align 1
  %v28 = add i64 %v24, 16
  br label %head21
done23:
  br label %head29
head29:
  %v32 = phi i64 [ %v20, %done23 ], [ %v36, %body30 ]
  %v33 = icmp slt i64 %v32, %v7
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = mul i64 %v32, 2
  %v35 = getelementptr i8, ptr %v14, i64 %v34
  store i16 %v10, ptr %v35, align 1
  %v36 = add i64 %v32, 1
  br label %head29
done31:
  br label %after17
after17:
  %v37 = xor i1 %v15, true
  br i1 %v37, label %then38, label %after39
then38:
  %v40 = getelementptr i8, ptr %v1, i64 0
  br label %head41
head41:
  %v44 = phi i64 [ 0, %then38 ], [ %v192, %after78 ]
  %v45 = phi ptr [ %v14, %then38 ], [ %v191, %after78 ]
  %v46 = icmp slt i64 %v44, %v5
  br i1 %v46, label %body42, label %done43
body42:
  %v47 = mul i64 %v44, 24
  %v48 = getelementptr i8, ptr %v3, i64 %v47
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr i8, ptr %v48, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr i8, ptr %v48, i64 16
  %v53 = load i64, ptr %v52, align 8
  %v54 = icmp slt i64 %v51, -2305843009213693952
  br i1 %v54, label %then55, label %after56
then55:
  %v57 = udiv i64 %v49, 16
  %v58 = urem i64 %v49, 16
  %v59 = mul i64 %v57, 16
  br label %head60
head60:
  %v63 = phi i64 [ 0, %then55 ], [ %v67, %body61 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = mul i64 %v63, 2
  %v66 = getelementptr i8, ptr %v45, i64 %v65
  store <16 x i16> %v12, ptr %v66, align 1
  %v67 = add i64 %v63, 16
  br label %head60
done62:
  br label %head68
head68:
  %v71 = phi i64 [ %v59, %done62 ], [ %v75, %body69 ]
  %v72 = icmp slt i64 %v71, %v49
  br i1 %v72, label %body69, label %done70
body69:
  %v73 = mul i64 %v71, 2
  %v74 = getelementptr i8, ptr %v45, i64 %v73
  store i16 %v10, ptr %v74, align 1
  %v75 = add i64 %v71, 1
  br label %head68
done70:
  br label %after56
after56:
  %v76 = xor i1 %v54, true
  br i1 %v76, label %then77, label %after78
then77:
  %v79 = getelementptr i8, ptr %v40, i64 %v51
  %v80 = icmp eq i64 %v53, 2
  br i1 %v80, label %then81, label %after82
then81:
  %v83 = icmp sge i64 %v49, 16
  br i1 %v83, label %then84, label %after85
then84:
  %v86 = sub i64 %v49, 16
  br label %head87
head87:
  %v90 = phi i64 [ 0, %then84 ], [ %v97, %body88 ]
  %v91 = icmp slt i64 %v90, %v49
  br i1 %v91, label %body88, label %done89
body88:
  %v92 = call i64 @llvm.smin.i64(i64 %v90, i64 %v86)
  %v93 = mul i64 %v92, 2
  %v94 = getelementptr i8, ptr %v79, i64 %v93
  %v95 = load <16 x i16>, ptr %v94, align 1
  %v96 = getelementptr i8, ptr %v45, i64 %v93
  store <16 x i16> %v95, ptr %v96, align 1
  %v97 = add i64 %v90, 16
  br label %head87
done89:
  br label %after85
after85:
  %v98 = icmp sge i64 %v49, 8
  %v99 = icmp slt i64 %v49, 16
  %v100 = and i1 %v98, %v99
  br i1 %v100, label %then101, label %after102
then101:
  %v103 = mul i64 0, 2
  %v104 = getelementptr i8, ptr %v79, i64 %v103
  %v105 = load <8 x i16>, ptr %v104, align 1
  %v106 = getelementptr i8, ptr %v45, i64 %v103
  store <8 x i16> %v105, ptr %v106, align 1
  %v107 = sub i64 %v49, 8
  %v108 = mul i64 %v107, 2
  %v109 = getelementptr i8, ptr %v79, i64 %v108
  %v110 = load <8 x i16>, ptr %v109, align 1
  %v111 = getelementptr i8, ptr %v45, i64 %v108
  store <8 x i16> %v110, ptr %v111, align 1
  br label %after102
after102:
  %v112 = icmp sge i64 %v49, 4
  %v113 = icmp slt i64 %v49, 8
  %v114 = and i1 %v112, %v113
  br i1 %v114, label %then115, label %after116
then115:
  %v117 = mul i64 0, 2
  %v118 = getelementptr i8, ptr %v79, i64 %v117
  %v119 = load <4 x i16>, ptr %v118, align 1
  %v120 = getelementptr i8, ptr %v45, i64 %v117
  store <4 x i16> %v119, ptr %v120, align 1
  %v121 = sub i64 %v49, 4
  %v122 = mul i64 %v121, 2
  %v123 = getelementptr i8, ptr %v79, i64 %v122
  %v124 = load <4 x i16>, ptr %v123, align 1
  %v125 = getelementptr i8, ptr %v45, i64 %v122
  store <4 x i16> %v124, ptr %v125, align 1
  br label %after116
after116:
  %v126 = icmp sge i64 %v49, 2
  %v127 = icmp slt i64 %v49, 4
  %v128 = and i1 %v126, %v127
  br i1 %v128, label %then129, label %after130
then129:
  %v131 = mul i64 0, 2
  %v132 = getelementptr i8, ptr %v79, i64 %v131
  %v133 = load <2 x i16>, ptr %v132, align 1
  %v134 = getelementptr i8, ptr %v45, i64 %v131
  store <2 x i16> %v133, ptr %v134, align 1
  %v135 = sub i64 %v49, 2
  %v136 = mul i64 %v135, 2
  %v137 = getelementptr i8, ptr %v79, i64 %v136
  %v138 = load <2 x i16>, ptr %v137, align 1
  %v139 = getelementptr i8, ptr %v45, i64 %v136
  store <2 x i16> %v138, ptr %v139, align 1
  br label %after130
after130:
  %v140 = icmp sge i64 %v49, 1
  %v141 = icmp slt i64 %v49, 2
  %v142 = and i1 %v140, %v141
  br i1 %v142, label %then143, label %after144
then143:
  %v145 = mul i64 0, 2
  %v146 = getelementptr i8, ptr %v79, i64 %v145
  %v147 = load i16, ptr %v146, align 1
  %v148 = getelementptr i8, ptr %v45, i64 %v145
  store i16 %v147, ptr %v148, align 1
  %v149 = sub i64 %v49, 1
  %v150 = mul i64 %v149, 2
  %v151 = getelementptr i8, ptr %v79, i64 %v150
  %v152 = load i16, ptr %v151, align 1
  %v153 = getelementptr i8, ptr %v45, i64 %v150
  store i16 %v152, ptr %v153, align 1
  br label %after144
after144:
  br label %after82
after82:
  %v154 = xor i1 %v80, true
  br i1 %v154, label %then155, label %after156
then155:
  %v157 = udiv i64 %v49, 16
  %v158 = urem i64 %v49, 16
  %v159 = mul i64 %v157, 16
  %v160 = icmp eq i64 %v53, 6
  %v161 = select i1 %v160, i64 %v159, i64 0
  br label %head162
head162:
  %v165 = phi i64 [ 0, %then155 ], [ %v178, %body163 ]
  %v166 = icmp slt i64 %v165, %v161
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = mul i64 %v165, 6
  %v168 = getelementptr i8, ptr %v79, i64 %v167
  %v169 = load <16 x i16>, ptr %v168, align 1
  %v170 = getelementptr i8, ptr %v168, i64 32
  %v171 = load <16 x i16>, ptr %v170, align 1
  %v172 = shufflevector <16 x i16> %v169, <16 x i16> %v171, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 15, i32 15, i32 15, i32 15, i32 15>
  %v173 = getelementptr i8, ptr %v168, i64 60
  %v174 = load <16 x i16>, ptr %v173, align 1
  %v175 = shufflevector <16 x i16> %v172, <16 x i16> %v174, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 19, i32 22, i32 25, i32 28, i32 31>
  %v176 = mul i64 %v165, 2
  %v177 = getelementptr i8, ptr %v45, i64 %v176
  store <16 x i16> %v175, ptr %v177, align 1
  %v178 = add i64 %v165, 16
  br label %head162
done164:
  br label %head179
head179:
  %v182 = phi i64 [ %v161, %done164 ], [ %v189, %body180 ]
  %v183 = icmp slt i64 %v182, %v49
  br i1 %v183, label %body180, label %done181
body180:
  %v184 = mul i64 %v182, %v53
  %v185 = getelementptr i8, ptr %v79, i64 %v184
  %v186 = load i16, ptr %v185, align 1
  %v187 = mul i64 %v182, 2
  %v188 = getelementptr i8, ptr %v45, i64 %v187
  store i16 %v186, ptr %v188, align 1
  %v189 = add i64 %v182, 1
  br label %head179
done181:
  br label %after156
after156:
  br label %after78
after78:
  %v190 = mul i64 %v49, 2
  %v191 = getelementptr i8, ptr %v45, i64 %v190
  %v192 = add i64 %v44, 1
  br label %head41
done43:
  br label %after39
after39:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
