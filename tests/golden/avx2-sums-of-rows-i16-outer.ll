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
  %v30 = phi i64 [ 0, %entry ], [ %v235, %done40 ]
  %v31 = icmp slt i64 %v30, %v2
  br i1 %v31, label %body28, label %done29
body28:
  %v32 = mul i64 %v30, %v8
  %v33 = getelementptr i8, ptr %v19, i64 %v32
  %v34 = mul i64 %v30, %v12
  %v35 = getelementptr i8, ptr %v21, i64 %v34
  %v36 = getelementptr i8, ptr %p0, i64 64
  %v37 = load i64, ptr %v36, align 8
  br label %head38
head38:
  %v41 = phi i64 [ 0, %body28 ], [ %v234, %after156 ]
  %v42 = icmp slt i64 %v41, %v37
  br i1 %v42, label %body39, label %done40
body39:
  %v43 = sub i64 %v4, %v41
  %v44 = sub i64 %v37, 1
  %v45 = add i64 %v43, %v44
  %v46 = udiv i64 %v45, %v37
  %v47 = urem i64 %v45, %v37
  %v48 = mul i64 %v41, %v10
  %v49 = getelementptr i8, ptr %v33, i64 %v48
  %v50 = mul i64 %v41, %v14
  %v51 = getelementptr i8, ptr %v35, i64 %v50
  %v52 = mul i64 %v37, %v14
  %v53 = icmp sge i64 %v6, 32
  %v54 = xor i1 %v53, true
  br i1 %v53, label %then55, label %after56
then55:
  br label %head57
head57:
  %v60 = phi i64 [ 0, %then55 ], [ %v154, %done70 ]
  %v61 = icmp slt i64 %v60, %v6
  br i1 %v61, label %body58, label %done59
body58:
  %v62 = sub i64 %v6, 32
  %v63 = call i64 @llvm.smin.i64(i64 %v60, i64 %v62)
  %v64 = getelementptr i8, ptr %v49, i64 %v63
  %v65 = mul i64 %v63, 2
  %v66 = getelementptr i8, ptr %v51, i64 %v65
  %v67 = sub i64 0, %v18
  br label %head68
head68:
  %v71 = phi i64 [ 0, %body58 ], [ %v153, %done128 ]
  %v72 = icmp slt i64 %v71, %v46
  br i1 %v72, label %body69, label %done70
body69:
  %v73 = sub i64 %v46, %v71
  %v74 = call i64 @llvm.smin.i64(i64 %v16, i64 %v73)
  %v75 = mul i64 %v71, %v18
  %v76 = getelementptr i8, ptr %v64, i64 %v75
  %v77 = mul i64 %v71, %v52
  %v78 = getelementptr i8, ptr %v66, i64 %v77
  %v79 = sub i64 %v16, 1
  %v80 = mul i64 %v79, %v18
  %v81 = getelementptr i8, ptr %v76, i64 %v80
  br label %head82
head82:
  %v85 = phi i64 [ %v74, %body69 ], [ %v98, %body83 ]
  %v86 = phi ptr [ %v81, %body69 ], [ %v90, %body83 ]
  %v87 = phi <16 x i16> [ zeroinitializer, %body69 ], [ %v93, %body83 ]
  %v88 = phi <16 x i16> [ zeroinitializer, %body69 ], [ %v97, %body83 ]
  %v89 = icmp slt i64 %v85, %v16
  br i1 %v89, label %body83, label %done84
body83:
  %v90 = getelementptr i8, ptr %v86, i64 %v67
  %v91 = load <16 x i8>, ptr %v86, align 1
  %v92 = zext <16 x i8> %v91 to <16 x i16>
  %v93 = add <16 x i16> %v87, %v92
  %v94 = getelementptr i8, ptr %v86, i64 16
  %v95 = load <16 x i8>, ptr %v94, align 1
  %v96 = zext <16 x i8> %v95 to <16 x i16>
  %v97 = add <16 x i16> %v88, %v96
  %v98 = add i64 %v85, 1
  br label %head82
done84:
  %v99 = sub i64 %v74, 1
  %v100 = mul i64 %v99, 64
  %v101 = getelementptr i8, ptr %v26, i64 %v100
  br label %head102
head102:
  %v105 = phi i64 [ 0, %done84 ], [ %v121, %body103 ]
  %v106 = phi ptr [ %v86, %done84 ], [ %v119, %body103 ]
  %v107 = phi <16 x i16> [ %v87, %done84 ], [ %v113, %body103 ]
  %v108 = phi <16 x i16> [ %v88, %done84 ], [ %v117, %body103 ]
  %v109 = phi ptr [ %v101, %done84 ], [ %v120, %body103 ]
  %v110 = icmp slt i64 %v105, %v74
  br i1 %v110, label %body103, label %done104
body103:
  %v111 = load <16 x i8>, ptr %v106, align 1
  %v112 = zext <16 x i8> %v111 to <16 x i16>
  %v113 = add <16 x i16> %v107, %v112
  %v114 = getelementptr i8, ptr %v106, i64 16
  %v115 = load <16 x i8>, ptr %v114, align 1
  %v116 = zext <16 x i8> %v115 to <16 x i16>
  %v117 = add <16 x i16> %v108, %v116
  store <16 x i16> %v113, ptr %v109, align 1
  %v118 = getelementptr i8, ptr %v109, i64 32
  store <16 x i16> %v117, ptr %v118, align 1
  %v119 = getelementptr i8, ptr %v106, i64 %v67
  %v120 = getelementptr i8, ptr %v109, i64 -64
  %v121 = add i64 %v105, 1
  br label %head102
done104:
  store <16 x i16> %v107, ptr %v78, align 1
  %v122 = getelementptr i8, ptr %v78, i64 32
  store <16 x i16> %v108, ptr %v122, align 1
  %v123 = getelementptr i8, ptr %v81, i64 %v18
  %v124 = getelementptr i8, ptr %v78, i64 %v52
  %v125 = getelementptr i8, ptr %v26, i64 64
  br label %head126
head126:
  %v129 = phi i64 [ 1, %done104 ], [ %v152, %body127 ]
  %v130 = phi ptr [ %v123, %done104 ], [ %v149, %body127 ]
  %v131 = phi ptr [ %v124, %done104 ], [ %v150, %body127 ]
  %v132 = phi ptr [ %v125, %done104 ], [ %v151, %body127 ]
  %v133 = phi <16 x i16> [ zeroinitializer, %done104 ], [ %v138, %body127 ]
  %v134 = phi <16 x i16> [ zeroinitializer, %done104 ], [ %v142, %body127 ]
  %v135 = icmp slt i64 %v129, %v74
  br i1 %v135, label %body127, label %done128
body127:
  %v136 = load <16 x i8>, ptr %v130, align 1
  %v137 = zext <16 x i8> %v136 to <16 x i16>
  %v138 = add <16 x i16> %v133, %v137
  %v139 = getelementptr i8, ptr %v130, i64 16
  %v140 = load <16 x i8>, ptr %v139, align 1
  %v141 = zext <16 x i8> %v140 to <16 x i16>
  %v142 = add <16 x i16> %v134, %v141
  %v143 = load <16 x i16>, ptr %v132, align 1
  %v144 = add <16 x i16> %v143, %v138
  store <16 x i16> %v144, ptr %v131, align 1
  %v145 = getelementptr i8, ptr %v132, i64 32
  %v146 = load <16 x i16>, ptr %v145, align 1
  %v147 = add <16 x i16> %v146, %v142
  %v148 = getelementptr i8, ptr %v131, i64 32
  store <16 x i16> %v147, ptr %v148, align 1
  %v149 = getelementptr i8, ptr %v130, i64 %v18
  %v150 = getelementptr i8, ptr %v131, i64 %v52
  %v151 = getelementptr i8, ptr %v132, i64 64
  %v152 = add i64 %v129, 1
  br label %head126
done128:
  %v153 = add i64 %v71, %v16
  br label %head68
done70:
  %v154 = add i64 %v60, 32
  br label %head57
done59:
  br label %after56
after56:
  br i1 %v54, label %then155, label %after156
then155:
  br label %head157
head157:
  %v160 = phi i64 [ 0, %then155 ], [ %v233, %done170 ]
  %v161 = icmp slt i64 %v160, %v6
  br i1 %v161, label %body158, label %done159
body158:
  %v162 = sub i64 %v6, 16
  %v163 = call i64 @llvm.smin.i64(i64 %v160, i64 %v162)
  %v164 = getelementptr i8, ptr %v49, i64 %v163
  %v165 = mul i64 %v163, 2
  %v166 = getelementptr i8, ptr %v51, i64 %v165
  %v167 = sub i64 0, %v18
  br label %head168
head168:
  %v171 = phi i64 [ 0, %body158 ], [ %v232, %done216 ]
  %v172 = icmp slt i64 %v171, %v46
  br i1 %v172, label %body169, label %done170
body169:
  %v173 = sub i64 %v46, %v171
  %v174 = call i64 @llvm.smin.i64(i64 %v16, i64 %v173)
  %v175 = mul i64 %v171, %v18
  %v176 = getelementptr i8, ptr %v164, i64 %v175
  %v177 = mul i64 %v171, %v52
  %v178 = getelementptr i8, ptr %v166, i64 %v177
  %v179 = sub i64 %v16, 1
  %v180 = mul i64 %v179, %v18
  %v181 = getelementptr i8, ptr %v176, i64 %v180
  br label %head182
head182:
  %v185 = phi i64 [ %v174, %body169 ], [ %v193, %body183 ]
  %v186 = phi ptr [ %v181, %body169 ], [ %v189, %body183 ]
  %v187 = phi <16 x i16> [ zeroinitializer, %body169 ], [ %v192, %body183 ]
  %v188 = icmp slt i64 %v185, %v16
  br i1 %v188, label %body183, label %done184
body183:
  %v189 = getelementptr i8, ptr %v186, i64 %v167
  %v190 = load <16 x i8>, ptr %v186, align 1
  %v191 = zext <16 x i8> %v190 to <16 x i16>
  %v192 = add <16 x i16> %v187, %v191
  %v193 = add i64 %v185, 1
  br label %head182
done184:
  %v194 = sub i64 %v174, 1
  %v195 = mul i64 %v194, 32
  %v196 = getelementptr i8, ptr %v26, i64 %v195
  br label %head197
head197:
  %v200 = phi i64 [ 0, %done184 ], [ %v210, %body198 ]
  %v201 = phi ptr [ %v186, %done184 ], [ %v208, %body198 ]
  %v202 = phi <16 x i16> [ %v187, %done184 ], [ %v207, %body198 ]
  %v203 = phi ptr [ %v196, %done184 ], [ %v209, %body198 ]
  %v204 = icmp slt i64 %v200, %v174
  br i1 %v204, label %body198, label %done199
body198:
  %v205 = load <16 x i8>, ptr %v201, align 1
  %v206 = zext <16 x i8> %v205 to <16 x i16>
  %v207 = add <16 x i16> %v202, %v206
  store <16 x i16> %v207, ptr %v203, align 1
  %v208 = getelementptr i8, ptr %v201, i64 %v167
  %v209 = getelementptr i8, ptr %v203, i64 -32
  %v210 = add i64 %v200, 1
  br label %head197
done199:
  store <16 x i16> %v202, ptr %v178, align 1
  %v211 = getelementptr i8, ptr %v181, i64 %v18
  %v212 = getelementptr i8, ptr %v178, i64 %v52
  %v213 = getelementptr i8, ptr %v26, i64 32
  br label %head214
head214:
  %v217 = phi i64 [ 1, %done199 ], [ %v231, %body215 ]
  %v218 = phi ptr [ %v211, %done199 ], [ %v228, %body215 ]
  %v219 = phi ptr [ %v212, %done199 ], [ %v229, %body215 ]
  %v220 = phi ptr [ %v213, %done199 ], [ %v230, %body215 ]
  %v221 = phi <16 x i16> [ zeroinitializer, %done199 ], [ %v225, %body215 ]
  %v222 = icmp slt i64 %v217, %v174
  br i1 %v222, label %body215, label %done216
body215:
  %v223 = load <16 x i8>, ptr %v218, align 1
  %v224 = zext <16 x i8> %v223 to <16 x i16>
  %v225 = add <16 x i16> %v221, %v224
  %v226 = load <16 x i16>, ptr %v220, align 1
  %v227 = add <16 x i16> %v226, %v225
  store <16 x i16> %v227, ptr %v219, align 1
  %v228 = getelementptr i8, ptr %v218, i64 %v18
  %v229 = getelementptr i8, ptr %v219, i64 %v52
  %v230 = getelementptr i8, ptr %v220, i64 32
  %v231 = add i64 %v217, 1
  br label %head214
done216:
  %v232 = add i64 %v171, %v16
  br label %head168
done170:
  %v233 = add i64 %v160, 16
  br label %head157
done159:
  br label %after156
after156:
  %v234 = add i64 %v41, 1
  br label %head38
done40:
  %v235 = add i64 %v30, 1
  br label %head27
done29:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
