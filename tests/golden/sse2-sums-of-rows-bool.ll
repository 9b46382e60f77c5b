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
  %v32 = phi i64 [ 0, %entry ], [ %v234, %after151 ]
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
  %v51 = phi i64 [ 0, %then46 ], [ %v149, %done60 ]
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
  %v61 = phi i64 [ 0, %body49 ], [ %v147, %done120 ]
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
  %v75 = phi i64 [ %v64, %body59 ], [ %v89, %body73 ]
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
  %v89 = freeze i64 %v88
  br label %head72
done74:
  %v90 = sub i64 %v64, 1
  %v91 = mul i64 %v90, 32
  %v92 = getelementptr i8, ptr %v20, i64 %v91
  br label %head93
head93:
  %v96 = phi i64 [ 0, %done74 ], [ %v113, %body94 ]
  %v97 = phi ptr [ %v76, %done74 ], [ %v110, %body94 ]
  %v98 = phi <16 x i8> [ %v77, %done74 ], [ %v104, %body94 ]
  %v99 = phi <16 x i8> [ %v78, %done74 ], [ %v108, %body94 ]
  %v100 = phi ptr [ %v92, %done74 ], [ %v111, %body94 ]
  %v101 = icmp slt i64 %v96, %v64
  br i1 %v101, label %body94, label %done95
body94:
  %v102 = load <16 x i8>, ptr %v97, align 1
  %v103 = and <16 x i8> %v102, %v25
  %v104 = or <16 x i8> %v98, %v103
  %v105 = getelementptr i8, ptr %v97, i64 16
  %v106 = load <16 x i8>, ptr %v105, align 1
  %v107 = and <16 x i8> %v106, %v25
  %v108 = or <16 x i8> %v99, %v107
  store <16 x i8> %v104, ptr %v100, align 1
  %v109 = getelementptr i8, ptr %v100, i64 16
  store <16 x i8> %v108, ptr %v109, align 1
  %v110 = getelementptr i8, ptr %v97, i64 %v57
  %v111 = getelementptr i8, ptr %v100, i64 -32
  %v112 = add i64 %v96, 1
  %v113 = freeze i64 %v112
  br label %head93
done95:
  store <16 x i8> %v98, ptr %v68, align 1
  %v114 = getelementptr i8, ptr %v68, i64 16
  store <16 x i8> %v99, ptr %v114, align 1
  %v115 = getelementptr i8, ptr %v71, i64 %v12
  %v116 = getelementptr i8, ptr %v68, i64 %v43
  %v117 = getelementptr i8, ptr %v20, i64 32
  br label %head118
head118:
  %v121 = phi i64 [ 1, %done95 ], [ %v145, %body119 ]
  %v122 = phi ptr [ %v115, %done95 ], [ %v141, %body119 ]
  %v123 = phi ptr [ %v116, %done95 ], [ %v142, %body119 ]
  %v124 = phi ptr [ %v117, %done95 ], [ %v143, %body119 ]
  %v125 = phi <16 x i8> [ zeroinitializer, %done95 ], [ %v130, %body119 ]
  %v126 = phi <16 x i8> [ zeroinitializer, %done95 ], [ %v134, %body119 ]
  %v127 = icmp slt i64 %v121, %v64
  br i1 %v127, label %body119, label %done120
body119:
  %v128 = load <16 x i8>, ptr %v122, align 1
  %v129 = and <16 x i8> %v128, %v25
  %v130 = or <16 x i8> %v125, %v129
  %v131 = getelementptr i8, ptr %v122, i64 16
  %v132 = load <16 x i8>, ptr %v131, align 1
  %v133 = and <16 x i8> %v132, %v25
  %v134 = or <16 x i8> %v126, %v133
  %v135 = load <16 x i8>, ptr %v124, align 1
  %v136 = or <16 x i8> %v135, %v130
  store <16 x i8> %v136, ptr %v123, align 1
  %v137 = getelementptr i8, ptr %v124, i64 16
  %v138 = load <16 x i8>, ptr %v137, align 1
  %v139 = or <16 x i8> %v138, %v134
  %v140 = getelementptr i8, ptr %v123, i64 16
  store <16 x i8> %v139, ptr %v140, align 1
  %v141 = getelementptr i8, ptr %v122, i64 %v12
  %v142 = getelementptr i8, ptr %v123, i64 %v43
  %v143 = getelementptr i8, ptr %v124, i64 32
  %v144 = add i64 %v121, 1
  %v145 = freeze i64 %v144
  br label %head118
done120:
  %v146 = add i64 %v61, %v10
  %v147 = freeze i64 %v146
  br label %head58
done60:
  %v148 = add i64 %v51, 32
  %v149 = freeze i64 %v148
  br label %head48
done50:
  br label %after47
after47:
  br i1 %v45, label %then150, label %after151
then150:
  br label %head152
head152:
  %v155 = phi i64 [ 0, %then150 ], [ %v232, %done164 ]
  %v156 = icmp slt i64 %v155, %v4
  br i1 %v156, label %body153, label %done154
body153:
  %v157 = sub i64 %v4, 16
  %v158 = call i64 @llvm.smin.i64(i64 %v155, i64 %v157)
  %v159 = getelementptr i8, ptr %v40, i64 %v158
  %v160 = getelementptr i8, ptr %v42, i64 %v158
  %v161 = sub i64 0, %v12
  br label %head162
head162:
  %v165 = phi i64 [ 0, %body153 ], [ %v230, %done212 ]
  %v166 = icmp slt i64 %v165, %v37
  br i1 %v166, label %body163, label %done164
body163:
  %v167 = sub i64 %v37, %v165
  %v168 = call i64 @llvm.smin.i64(i64 %v10, i64 %v167)
  %v169 = mul i64 %v165, %v12
  %v170 = getelementptr i8, ptr %v159, i64 %v169
  %v171 = mul i64 %v165, %v43
  %v172 = getelementptr i8, ptr %v160, i64 %v171
  %v173 = sub i64 %v10, 1
  %v174 = mul i64 %v173, %v12
  %v175 = getelementptr i8, ptr %v170, i64 %v174
  br label %head176
head176:
  %v179 = phi i64 [ %v168, %body163 ], [ %v188, %body177 ]
  %v180 = phi ptr [ %v175, %body163 ], [ %v183, %body177 ]
  %v181 = phi <16 x i8> [ zeroinitializer, %body163 ], [ %v186, %body177 ]
  %v182 = icmp slt i64 %v179, %v10
  br i1 %v182, label %body177, label %done178
body177:
  %v183 = getelementptr i8, ptr %v180, i64 %v161
  %v184 = load <16 x i8>, ptr %v180, align 1
  %v185 = and <16 x i8> %v184, %v25
  %v186 = or <16 x i8> %v181, %v185
  %v187 = add i64 %v179, 1
  %v188 = freeze i64 %v187
  br label %head176
done178:
  %v189 = sub i64 %v168, 1
  %v190 = mul i64 %v189, 16
  %v191 = getelementptr i8, ptr %v20, i64 %v190
  br label %head192
head192:
  %v195 = phi i64 [ 0, %done178 ], [ %v206, %body193 ]
  %v196 = phi ptr [ %v180, %done178 ], [ %v203, %body193 ]
  %v197 = phi <16 x i8> [ %v181, %done178 ], [ %v202, %body193 ]
  %v198 = phi ptr [ %v191, %done178 ], [ %v204, %body193 ]
  %v199 = icmp slt i64 %v195, %v168
  br i1 %v199, label %body193, label %done194
body193:
  %v200 = load <16 x i8>, ptr %v196, align 1
  %v201 = and <16 x i8> %v200, %v25
  %v202 = or <16 x i8> %v197, %v201
  store <16 x i8> %v202, ptr %v198, align 1
  %v203 = getelementptr i8, ptr %v196, i64 %v161
  %v204 = getelementptr i8, ptr %v198, i64 -16
  %v205 = add i64 %v195, 1
  %v206 = freeze i64 %v205
  br label %head192
done194:
  store <16 x i8> %v197, ptr %v172, align 1
  %v207 = getelementptr i8, ptr %v175, i64 %v12
  %v208 = getelementptr i8, ptr %v172, i64 %v43
  %v209 = getelementptr i8, ptr %v20, i64 16
  br label %head210
head210:
  %v213 = phi i64 [ 1, %done194 ], [ %v228, %body211 ]
  %v214 = phi ptr [ %v207, %done194 ], [ %v224, %body211 ]
  %v215 = phi ptr [ %v208, %done194 ], [ %v225, %body211 ]
  %v216 = phi ptr [ %v209, %done194 ], [ %v226, %body211 ]
  %v217 = phi <16 x i8> [ zeroinitializer, %done194 ], [ %v221, %body211 ]
  %v218 = icmp slt i64 %v213, %v168
  br i1 %v218, label %body211, label %done212
body211:
  %v219 = load <16 x i8>, ptr %v214, align 1
  %v220 = and <16 x i8> %v219, %v25
  %v221 = or <16 x i8> %v217, %v220
  %v222 = load <16 x i8>, ptr %v216, align 1
  %v223 = or <16 x i8> %v222, %v221
  store <16 x i8> %v223, ptr %v215, align 1
  %v224 = getelementptr i8, ptr %v214, i64 %v12
  %v225 = getelementptr i8, ptr %v215, i64 %v43
  %v226 = getelementptr i8, ptr %v216, i64 16
  %v227 = add i64 %v213, 1
  %v228 = freeze i64 %v227
  br label %head210
done212:
  %v229 = add i64 %v165, %v10
  %v230 = freeze i64 %v229
  br label %head162
done164:
  %v231 = add i64 %v155, 16
  %v232 = freeze i64 %v231
  br label %head152
done154:
  br label %after151
after151:
  %v233 = add i64 %v32, 1
  %v234 = freeze i64 %v233
  br label %head29
done31:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
