; running sum[bool→bool→bool, samples scaled in bool; 2 vectors of 16, rows]
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
  %v28 = call i64 @llvm.smin.i64(i64 %v27, i64 %v2)
  br label %head29
head29:
  %v32 = phi i64 [ 0, %entry ], [ %v223, %after146 ]
  %v33 = icmp slt i64 %v32, %v28
  br i1 %v33, label %body30, label %done31
body30:
  %v34 = sub i64 %v2, %v32
  %v35 = sub i64 %v27, 1
  %v36 = add i64 %v34, %v35
  %v37 = udiv i64 %v36, %v27
  %v38 = urem i64 %v36, %v27
  %v39 = mul i64 %v32, %v6
  %v40 = getelementptr i8, ptr %v13, i64 %v39
  %v41 = mul i64 %v32, %v8
  %v42 = getelementptr i8, ptr %v15, i64 %v41
  %v43 = mul i64 %v27, %v8
  %v44 = icmp sge i64 %v4, 32
  %v45 = xor i1 %v44, true
  br i1 %v44, label %then46, label %after47
then46:
  br label %head48
head48:
  %v51 = phi i64 [ 0, %then46 ], [ %v144, %done60 ]
  %v52 = icmp slt i64 %v51, %v4
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = sub i64 %v4, 32
  %v54 = call i64 @llvm.smin.i64(i64 %v51, i64 %v53)
  %v55 = getelementptr i8, ptr %v40, i64 %v54
  %v56 = getelementptr i8, ptr %v42, i64 %v54
  %v57 = sub i64 0, %v12
  br label %head58
head58:
  %v61 = phi i64 [ 0, %body49 ], [ %v143, %done118 ]
  %v62 = icmp slt i64 %v61, %v37
  br i1 %v62, label %body59, label %done60
body59:
  %v63 = sub i64 %v37, %v61
  %v64 = call i64 @llvm.smin.i64(i64 %v10, i64 %v63)
  %v65 = mul i64 %v61, %v12
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  %v67 = mul i64 %v61, %v43
  %v68 = getelementptr i8, ptr %v56, i64 %v67
  %v69 = sub i64 %v10, 1
  %v70 = mul i64 %v69, %v12
  %v71 = getelementptr i8, ptr %v66, i64 %v70
  br label %head72
head72:
  %v75 = phi i64 [ %v64, %body59 ], [ %v88, %body73 ]
  %v76 = phi ptr [ %v71, %body59 ], [ %v80, %body73 ]
  %v77 = phi <16 x i8> [ zeroinitializer, %body59 ], [ %v83, %body73 ]
  %v78 = phi <16 x i8> [ zeroinitializer, %body59 ], [ %v87, %body73 ]
  %v79 = icmp slt i64 %v75, %v10
  br i1 %v79, label %body73, label %done74
body73:
  %v80 = getelementptr i8, ptr %v76, i64 %v57
  %v81 = load <16 x i8>, ptr %v76, align 1
  %v82 = and <16 x i8> %v81, %v25
  %v83 = or <16 x i8> %v77, %v82
  %v84 = getelementptr i8, ptr %v76, i64 16
  %v85 = load <16 x i8>, ptr %v84, align 1
  %v86 = and <16 x i8> %v85, %v25
  %v87 = or <16 x i8> %v78, %v86
  %v88 = add i64 %v75, 1
  br label %head72
done74:
  %v89 = sub i64 %v64, 1
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr i8, ptr %v20, i64 %v90
  br label %head92
head92:
  %v95 = phi i64 [ 0, %done74 ], [ %v111, %body93 ]
  %v96 = phi ptr [ %v76, %done74 ], [ %v109, %body93 ]
  %v97 = phi <16 x i8> [ %v77, %done74 ], [ %v103, %body93 ]
  %v98 = phi <16 x i8> [ %v78, %done74 ], [ %v107, %body93 ]
  %v99 = phi ptr [ %v91, %done74 ], [ %v110, %body93 ]
  %v100 = icmp slt i64 %v95, %v64
  br i1 %v100, label %body93, label %done94
body93:
  %v101 = load <16 x i8>, ptr %v96, align 1
  %v102 = and <16 x i8> %v101, %v25
  %v103 = or <16 x i8> %v97, %v102
  %v104 = getelementptr i8, ptr %v96, i64 16
  %v105 = load <16 x i8>, ptr %v104, align 1
  %v106 = and <16 x i8> %v105, %v25
  %v107 = or <16 x i8> %v98, %v106
  store <16 x i8> %v103, ptr %v99, align 1
  %v108 = getelementptr i8, ptr %v99, i64 16
  store <16 x i8> %v107, ptr %v108, align 1
  %v109 = getelementptr i8, ptr %v96, i64 %v57
  %v110 = getelementptr i8, ptr %v99, i64 -32
  %v111 = add i64 %v95, 1
  br label %head92
done94:
  store <16 x i8> %v97, ptr %v68, align 1
  %v112 = getelementptr i8, ptr %v68, i64 16
  store <16 x i8> %v98, ptr %v112, align 1
  %v113 = getelementptr i8, ptr %v71, i64 %v12
  %v114 = getelementptr i8, ptr %v68, i64 %v43
  %v115 = getelementptr i8, ptr %v20, i64 32
  br label %head116
head116:
  %v119 = phi i64 [ 1, %done94 ], [ %v142, %body117 ]
  %v120 = phi ptr [ %v113, %done94 ], [ %v139, %body117 ]
  %v121 = phi ptr [ %v114, %done94 ], [ %v140, %body117 ]
  %v122 = phi ptr [ %v115, %done94 ], [ %v141, %body117 ]
  %v123 = phi <16 x i8> [ zeroinitializer, %done94 ], [ %v128, %body117 ]
  %v124 = phi <16 x i8> [ zeroinitializer, %done94 ], [ %v132, %body117 ]
  %v125 = icmp slt i64 %v119, %v64
  br i1 %v125, label %body117, label %done118
body117:
  %v126 = load <16 x i8>, ptr %v120, align 1
  %v127 = and <16 x i8> %v126, %v25
  %v128 = or <16 x i8> %v123, %v127
  %v129 = getelementptr i8, ptr %v120, i64 16
  %v130 = load <16 x i8>, ptr %v129, align 1
  %v131 = and <16 x i8> %v130, %v25
  %v132 = or <16 x i8> %v124, %v131
  %v133 = load <16 x i8>, ptr %v122, align 1
  %v134 = or <16 x i8> %v133, %v128
  store <16 x i8> %v134, ptr %v121, align 1
  %v135 = getelementptr i8, ptr %v122, i64 16
  %v136 = load <16 x i8>, ptr %v135, align 1
  %v137 = or <16 x i8> %v136, %v132
  %v138 = getelementptr i8, ptr %v121, i64 16
  store <16 x i8> %v137, ptr %v138, align 1
  %v139 = getelementptr i8, ptr %v120, i64 %v12
  %v140 = getelementptr i8, ptr %v121, i64 %v43
  %v141 = getelementptr i8, ptr %v122, i64 32
  %v142 = add i64 %v119, 1
  br label %head116
done118:
  %v143 = add i64 %v61, %v10
  br label %head58
done60:
  %v144 = add i64 %v51, 32
  br label %head48
done50:
  br label %after47
after47:
  br i1 %v45, label %then145, label %after146
then145:
  br label %head147
head147:
  %v150 = phi i64 [ 0, %then145 ], [ %v222, %done159 ]
  %v151 = icmp slt i64 %v150, %v4
  br i1 %v151, label %body148, label %done149
body148:
  %v152 = sub i64 %v4, 16
  %v153 = call i64 @llvm.smin.i64(i64 %v150, i64 %v152)
  %v154 = getelementptr i8, ptr %v40, i64 %v153
  %v155 = getelementptr i8, ptr %v42, i64 %v153
  %v156 = sub i64 0, %v12
  br label %head157
head157:
  %v160 = phi i64 [ 0, %body148 ], [ %v221, %done205 ]
  %v161 = icmp slt i64 %v160, %v37
  br i1 %v161, label %body158, label %done159
body158:
  %v162 = sub i64 %v37, %v160
  %v163 = call i64 @llvm.smin.i64(i64 %v10, i64 %v162)
  %v164 = mul i64 %v160, %v12
  %v165 = getelementptr i8, ptr %v154, i64 %v164
  %v166 = mul i64 %v160, %v43
  %v167 = getelementptr i8, ptr %v155, i64 %v166
  %v168 = sub i64 %v10, 1
  %v169 = mul i64 %v168, %v12
  %v170 = getelementptr i8, ptr %v165, i64 %v169
  br label %head171
head171:
  %v174 = phi i64 [ %v163, %body158 ], [ %v182, %body172 ]
  %v175 = phi ptr [ %v170, %body158 ], [ %v178, %body172 ]
  %v176 = phi <16 x i8> [ zeroinitializer, %body158 ], [ %v181, %body172 ]
  %v177 = icmp slt i64 %v174, %v10
  br i1 %v177, label %body172, label %done173
body172:
  %v178 = getelementptr i8, ptr %v175, i64 %v156
  %v179 = load <16 x i8>, ptr %v175, align 1
  %v180 = and <16 x i8> %v179, %v25
  %v181 = or <16 x i8> %v176, %v180
  %v182 = add i64 %v174, 1
  br label %head171
done173:
  %v183 = sub i64 %v163, 1
  %v184 = mul i64 %v183, 16
  %v185 = getelementptr i8, ptr %v20, i64 %v184
  br label %head186
head186:
  %v189 = phi i64 [ 0, %done173 ], [ %v199, %body187 ]
  %v190 = phi ptr [ %v175, %done173 ], [ %v197, %body187 ]
  %v191 = phi <16 x i8> [ %v176, %done173 ], [ %v196, %body187 ]
  %v192 = phi ptr [ %v185, %done173 ], [ %v198, %body187 ]
  %v193 = icmp slt i64 %v189, %v163
  br i1 %v193, label %body187, label %done188
body187:
  %v194 = load <16 x i8>, ptr %v190, align 1
  %v195 = and <16 x i8> %v194, %v25
  %v196 = or <16 x i8> %v191, %v195
  store <16 x i8> %v196, ptr %v192, align 1
  %v197 = getelementptr i8, ptr %v190, i64 %v156
  %v198 = getelementptr i8, ptr %v192, i64 -16
  %v199 = add i64 %v189, 1
  br label %head186
done188:
  store <16 x i8> %v191, ptr %v167, align 1
  %v200 = getelementptr i8, ptr %v170, i64 %v12
  %v201 = getelementptr i8, ptr %v167, i64 %v43
  %v202 = getelementptr i8, ptr %v20, i64 16
  br label %head203
head203:
  %v206 = phi i64 [ 1, %done188 ], [ %v220, %body204 ]
  %v207 = phi ptr [ %v200, %done188 ], [ %v217, %body204 ]
  %v208 = phi ptr [ %v201, %done188 ], [ %v218, %body204 ]
  %v209 = phi ptr [ %v202, %done188 ], [ %v219, %body204 ]
  %v210 = phi <16 x i8> [ zeroinitializer, %done188 ], [ %v214, %body204 ]
  %v211 = icmp slt i64 %v206, %v163
  br i1 %v211, label %body204, label %done205
body204:
  %v212 = load <16 x i8>, ptr %v207, align 1
  %v213 = and <16 x i8> %v212, %v25
  %v214 = or <16 x i8> %v210, %v213
  %v215 = load <16 x i8>, ptr %v209, align 1
  %v216 = or <16 x i8> %v215, %v214
  store <16 x i8> %v216, ptr %v208, align 1
  %v217 = getelementptr i8, ptr %v207, i64 %v12
  %v218 = getelementptr i8, ptr %v208, i64 %v43
  %v219 = getelementptr i8, ptr %v209, i64 16
  %v220 = add i64 %v206, 1
  br label %head203
done205:
  %v221 = add i64 %v160, %v10
  br label %head157
done159:
  %v222 = add i64 %v150, 16
  br label %head147
done149:
  br label %after146
after146:
  %v223 = add i64 %v32, 1
  br label %head29
done31:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
