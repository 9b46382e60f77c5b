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
  %v37 = phi i64 [ 0, %entry ], [ %v250, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v246, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v247, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v248, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v245, %done51 ]
  %v46 = phi ptr [ %v39, %body35 ], [ %v242, %done51 ]
  %v47 = phi ptr [ %v40, %body35 ], [ %v243, %done51 ]
  %v48 = icmp slt i64 %v45, %v17
  br i1 %v48, label %body43, label %done44
body43:
  br label %head49
head49:
  %v52 = phi i64 [ 0, %body43 ], [ %v241, %done69 ]
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
  %v70 = phi i64 [ 0, %body50 ], [ %v239, %done142 ]
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
  %v138 = mul i64 %v59, %v61
  %v139 = mul i64 %v138, 64
  br label %head140
head140:
  %v143 = phi i64 [ 0, %body68 ], [ %v231, %done169 ]
  %v144 = phi ptr [ %v66, %body68 ], [ %v172, %done169 ]
  %v145 = phi <8 x float> [ %v115, %body68 ], [ %v173, %done169 ]
  %v146 = phi <8 x float> [ %v117, %body68 ], [ %v174, %done169 ]
  %v147 = phi <8 x float> [ %v119, %body68 ], [ %v175, %done169 ]
  %v148 = phi <8 x float> [ %v121, %body68 ], [ %v176, %done169 ]
  %v149 = phi <8 x float> [ %v123, %body68 ], [ %v177, %done169 ]
  %v150 = phi <8 x float> [ %v125, %body68 ], [ %v178, %done169 ]
  %v151 = phi <8 x float> [ %v127, %body68 ], [ %v179, %done169 ]
  %v152 = phi <8 x float> [ %v129, %body68 ], [ %v180, %done169 ]
  %v153 = phi <8 x float> [ %v131, %body68 ], [ %v181, %done169 ]
  %v154 = phi <8 x float> [ %v133, %body68 ], [ %v182, %done169 ]
  %v155 = phi <8 x float> [ %v135, %body68 ], [ %v183, %done169 ]
  %v156 = phi <8 x float> [ %v137, %body68 ], [ %v184, %done169 ]
  %v157 = icmp slt i64 %v143, %v59
  br i1 %v157, label %body141, label %done142
body141:
  %v158 = mul i64 %v143, 8
  %v159 = getelementptr i8, ptr %v65, i64 %v158
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr i8, ptr %v75, i64 %v160
  %v162 = getelementptr i8, ptr %v82, i64 %v160
  %v163 = getelementptr i8, ptr %v89, i64 %v160
  %v164 = getelementptr i8, ptr %v96, i64 %v160
  %v165 = getelementptr i8, ptr %v103, i64 %v160
  %v166 = getelementptr i8, ptr %v110, i64 %v160
  br label %head167
head167:
  %v170 = phi i64 [ 0, %body141 ], [ %v229, %body168 ]
  %v171 = phi i64 [ 0, %body141 ], [ %v227, %body168 ]
  %v172 = phi ptr [ %v144, %body141 ], [ %v226, %body168 ]
  %v173 = phi <8 x float> [ %v145, %body141 ], [ %v194, %body168 ]
  %v174 = phi <8 x float> [ %v146, %body141 ], [ %v195, %body168 ]
  %v175 = phi <8 x float> [ %v147, %body141 ], [ %v200, %body168 ]
  %v176 = phi <8 x float> [ %v148, %body141 ], [ %v201, %body168 ]
  %v177 = phi <8 x float> [ %v149, %body141 ], [ %v206, %body168 ]
  %v178 = phi <8 x float> [ %v150, %body141 ], [ %v207, %body168 ]
  %v179 = phi <8 x float> [ %v151, %body141 ], [ %v212, %body168 ]
  %v180 = phi <8 x float> [ %v152, %body141 ], [ %v213, %body168 ]
  %v181 = phi <8 x float> [ %v153, %body141 ], [ %v218, %body168 ]
  %v182 = phi <8 x float> [ %v154, %body141 ], [ %v219, %body168 ]
  %v183 = phi <8 x float> [ %v155, %body141 ], [ %v224, %body168 ]
  %v184 = phi <8 x float> [ %v156, %body141 ], [ %v225, %body168 ]
  %v185 = icmp slt i64 %v170, %v61
  br i1 %v185, label %body168, label %done169
body168:
  %v186 = load <8 x float>, ptr %v172, align 4
  %v187 = getelementptr i8, ptr %v172, i64 32
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = getelementptr i8, ptr %v172, i64 %v139
  call void @llvm.prefetch.p0(ptr %v189, i32 0, i32 2, i32 1)
  %v190 = getelementptr i8, ptr %v161, i64 %v171
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v186, <8 x float> %v173)
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v188, <8 x float> %v174)
  %v196 = getelementptr i8, ptr %v162, i64 %v171
  %v197 = load float, ptr %v196, align 4
  %v198 = insertelement <8 x float> poison, float %v197, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v186, <8 x float> %v175)
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v188, <8 x float> %v176)
  %v202 = getelementptr i8, ptr %v163, i64 %v171
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v186, <8 x float> %v177)
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v188, <8 x float> %v178)
  %v208 = getelementptr i8, ptr %v164, i64 %v171
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v186, <8 x float> %v179)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v188, <8 x float> %v180)
  %v214 = getelementptr i8, ptr %v165, i64 %v171
  %v215 = load float, ptr %v214, align 4
  %v216 = insertelement <8 x float> poison, float %v215, i64 0
  %v217 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> zeroinitializer
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v186, <8 x float> %v181)
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v188, <8 x float> %v182)
  %v220 = getelementptr i8, ptr %v166, i64 %v171
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v186, <8 x float> %v183)
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v188, <8 x float> %v184)
  %v226 = getelementptr i8, ptr %v172, i64 64
  %v227 = add i64 %v171, %v25
  %v228 = add i64 %v170, 1
  %v229 = freeze i64 %v228
  br label %head167
done169:
  %v230 = add i64 %v143, 1
  %v231 = freeze i64 %v230
  br label %head140
done142:
  store <8 x float> %v145, ptr %v78, align 1
  %v232 = getelementptr i8, ptr %v78, i64 32
  store <8 x float> %v146, ptr %v232, align 1
  store <8 x float> %v147, ptr %v85, align 1
  %v233 = getelementptr i8, ptr %v85, i64 32
  store <8 x float> %v148, ptr %v233, align 1
  store <8 x float> %v149, ptr %v92, align 1
  %v234 = getelementptr i8, ptr %v92, i64 32
  store <8 x float> %v150, ptr %v234, align 1
  store <8 x float> %v151, ptr %v99, align 1
  %v235 = getelementptr i8, ptr %v99, i64 32
  store <8 x float> %v152, ptr %v235, align 1
  store <8 x float> %v153, ptr %v106, align 1
  %v236 = getelementptr i8, ptr %v106, i64 32
  store <8 x float> %v154, ptr %v236, align 1
  store <8 x float> %v155, ptr %v113, align 1
  %v237 = getelementptr i8, ptr %v113, i64 32
  store <8 x float> %v156, ptr %v237, align 1
  %v238 = add i64 %v70, 1
  %v239 = freeze i64 %v238
  br label %head67
done69:
  %v240 = add i64 %v52, 1
  %v241 = freeze i64 %v240
  br label %head49
done51:
  %v242 = getelementptr i8, ptr %v46, i64 %v19
  %v243 = getelementptr i8, ptr %v47, i64 %v21
  %v244 = add i64 %v45, 1
  %v245 = freeze i64 %v244
  br label %head42
done44:
  %v246 = getelementptr i8, ptr %v38, i64 %v29
  %v247 = getelementptr i8, ptr %v39, i64 %v31
  %v248 = getelementptr i8, ptr %v40, i64 %v33
  %v249 = add i64 %v37, 1
  %v250 = freeze i64 %v249
  br label %head34
done36:
  ret void
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
