; panel[f32; tile 6 positions × 2 vectors of 8]
; x86-64-v3 (x86_64-unknown-linux-gnu): 256-bit vectors, 16 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="256" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 32
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 72
  %v11 = load ptr, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 88
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 40
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 48
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 56
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 64
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 104
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 112
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 120
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 128
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v226, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v222, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v223, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v224, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v221, %done51 ]
  %v46 = phi ptr [ %v39, %body35 ], [ %v218, %done51 ]
  %v47 = phi ptr [ %v40, %body35 ], [ %v219, %done51 ]
  %v48 = icmp slt i64 %v45, %v17
  br i1 %v48, label %body43, label %done44
body43:
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body43 ], [ %v217, %done69 ]
  %v53 = icmp slt i64 %v52, %v23
  br i1 %v53, label %body50, label %done51
body50:
  %v54 = mul i64 %v52, 32
  %v55 = getelementptr i8, ptr %v11, i64 %v54
  %v56 = icmp eq i64 %v52, 0
  %v57 = load i64, ptr %v55, align 8
  %v58 = getelementptr i8, ptr %v55, i64 8
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v55, i64 16
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr i8, ptr %v55, i64 24
  %v63 = load i64, ptr %v62, align 8
  %v64 = mul i64 %v57, 8
  %v65 = getelementptr i8, ptr %v13, i64 %v64
  %v66 = getelementptr i8, ptr %v46, i64 %v63
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body50 ], [ %v215, %done140 ]
  %v71 = icmp slt i64 %v70, %v15
  br i1 %v71, label %body68, label %done69
body68:
  %v72 = mul i64 %v70, 48
  %v73 = getelementptr i8, ptr %v7, i64 %v72
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr i8, ptr %v38, i64 %v74
  %v76 = getelementptr i8, ptr %v9, i64 %v72
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %v47, i64 %v77
  %v79 = add i64 %v72, 8
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v38, i64 %v81
  %v83 = getelementptr i8, ptr %v9, i64 %v79
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr i8, ptr %v47, i64 %v84
  %v86 = add i64 %v72, 16
  %v87 = getelementptr i8, ptr %v7, i64 %v86
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %v38, i64 %v88
  %v90 = getelementptr i8, ptr %v9, i64 %v86
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %v47, i64 %v91
  %v93 = add i64 %v72, 24
  %v94 = getelementptr i8, ptr %v7, i64 %v93
  %v95 = load i64, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %v38, i64 %v95
  %v97 = getelementptr i8, ptr %v9, i64 %v93
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %v47, i64 %v98
  %v100 = add i64 %v72, 32
  %v101 = getelementptr i8, ptr %v7, i64 %v100
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr i8, ptr %v38, i64 %v102
  %v104 = getelementptr i8, ptr %v9, i64 %v100
  %v105 = load i64, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v47, i64 %v105
  %v107 = add i64 %v72, 40
  %v108 = getelementptr i8, ptr %v7, i64 %v107
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v38, i64 %v109
  %v111 = getelementptr i8, ptr %v9, i64 %v107
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %v47, i64 %v112
  %v114 = select i1 %v56, ptr %v46, ptr %v78
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr i8, ptr %v114, i64 32
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = select i1 %v56, ptr %v46, ptr %v85
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr i8, ptr %v118, i64 32
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = select i1 %v56, ptr %v46, ptr %v92
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr i8, ptr %v122, i64 32
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = select i1 %v56, ptr %v46, ptr %v99
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = getelementptr i8, ptr %v126, i64 32
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = select i1 %v56, ptr %v46, ptr %v106
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = getelementptr i8, ptr %v130, i64 32
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = select i1 %v56, ptr %v46, ptr %v113
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = getelementptr i8, ptr %v134, i64 32
  %v137 = load <8 x float>, ptr %v136, align 4
  br label %head138
head138:
  %v141 = phi i64 [ 0, %body68 ], [ %v207, %body139 ]
  %v142 = phi ptr [ %v66, %body68 ], [ %v204, %body139 ]
  %v143 = phi <8 x float> [ %v115, %body68 ], [ %v172, %body139 ]
  %v144 = phi <8 x float> [ %v117, %body68 ], [ %v173, %body139 ]
  %v145 = phi <8 x float> [ %v119, %body68 ], [ %v178, %body139 ]
  %v146 = phi <8 x float> [ %v121, %body68 ], [ %v179, %body139 ]
  %v147 = phi <8 x float> [ %v123, %body68 ], [ %v184, %body139 ]
  %v148 = phi <8 x float> [ %v125, %body68 ], [ %v185, %body139 ]
  %v149 = phi <8 x float> [ %v127, %body68 ], [ %v190, %body139 ]
  %v150 = phi <8 x float> [ %v129, %body68 ], [ %v191, %body139 ]
  %v151 = phi <8 x float> [ %v131, %body68 ], [ %v196, %body139 ]
  %v152 = phi <8 x float> [ %v133, %body68 ], [ %v197, %body139 ]
  %v153 = phi <8 x float> [ %v135, %body68 ], [ %v202, %body139 ]
  %v154 = phi <8 x float> [ %v137, %body68 ], [ %v203, %body139 ]
  %v155 = icmp slt i64 %v141, %v59
  br i1 %v155, label %body139, label %done140
body139:
  %v156 = mul i64 %v141, 8
  %v157 = getelementptr i8, ptr %v65, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v75, i64 %v158
  %v160 = getelementptr i8, ptr %v82, i64 %v158
  %v161 = getelementptr i8, ptr %v89, i64 %v158
  %v162 = getelementptr i8, ptr %v96, i64 %v158
  %v163 = getelementptr i8, ptr %v103, i64 %v158
  %v164 = getelementptr i8, ptr %v110, i64 %v158
  %v165 = load <8 x float>, ptr %v142, align 4
  %v166 = getelementptr i8, ptr %v142, i64 32
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = getelementptr i8, ptr %v159, i64 0
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v165, <8 x float> %v143)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v167, <8 x float> %v144)
  %v174 = getelementptr i8, ptr %v160, i64 0
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v165, <8 x float> %v145)
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v167, <8 x float> %v146)
  %v180 = getelementptr i8, ptr %v161, i64 0
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v165, <8 x float> %v147)
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v167, <8 x float> %v148)
  %v186 = getelementptr i8, ptr %v162, i64 0
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v165, <8 x float> %v149)
  %v191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v167, <8 x float> %v150)
  %v192 = getelementptr i8, ptr %v163, i64 0
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v195, <8 x float> %v165, <8 x float> %v151)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v195, <8 x float> %v167, <8 x float> %v152)
  %v198 = getelementptr i8, ptr %v164, i64 0
  %v199 = load float, ptr %v198, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v165, <8 x float> %v153)
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v167, <8 x float> %v154)
  %v204 = getelementptr i8, ptr %v142, i64 64
  %v205 = add i64 0, %v25
  %v206 = add i64 %v141, 1
  %v207 = freeze i64 %v206
  br label %head138
done140:
  store <8 x float> %v143, ptr %v78, align 1
  %v208 = getelementptr i8, ptr %v78, i64 32
  store <8 x float> %v144, ptr %v208, align 1
  store <8 x float> %v145, ptr %v85, align 1
  %v209 = getelementptr i8, ptr %v85, i64 32
  store <8 x float> %v146, ptr %v209, align 1
  store <8 x float> %v147, ptr %v92, align 1
  %v210 = getelementptr i8, ptr %v92, i64 32
  store <8 x float> %v148, ptr %v210, align 1
  store <8 x float> %v149, ptr %v99, align 1
  %v211 = getelementptr i8, ptr %v99, i64 32
  store <8 x float> %v150, ptr %v211, align 1
  store <8 x float> %v151, ptr %v106, align 1
  %v212 = getelementptr i8, ptr %v106, i64 32
  store <8 x float> %v152, ptr %v212, align 1
  store <8 x float> %v153, ptr %v113, align 1
  %v213 = getelementptr i8, ptr %v113, i64 32
  store <8 x float> %v154, ptr %v213, align 1
  %v214 = add i64 %v70, 1
  %v215 = freeze i64 %v214
  br label %head67
done69:
  %v216 = add i64 %v52, 1
  %v217 = freeze i64 %v216
  br label %head49
done51:
  %v218 = getelementptr i8, ptr %v46, i64 %v19
  %v219 = getelementptr i8, ptr %v47, i64 %v21
  %v220 = add i64 %v45, 1
  %v221 = freeze i64 %v220
  br label %head42
done44:
  %v222 = getelementptr i8, ptr %v38, i64 %v29
  %v223 = getelementptr i8, ptr %v39, i64 %v31
  %v224 = getelementptr i8, ptr %v40, i64 %v33
  %v225 = add i64 %v37, 1
  %v226 = freeze i64 %v225
  br label %head34
done36:
  ret void
}
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
