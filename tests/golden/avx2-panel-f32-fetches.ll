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
  br label %head32
head32:
  %v35 = phi i64 [ 0, %entry ], [ %v247, %done42 ]
  %v36 = phi ptr [ %v1, %entry ], [ %v243, %done42 ]
  %v37 = phi ptr [ %v3, %entry ], [ %v244, %done42 ]
  %v38 = phi ptr [ %v5, %entry ], [ %v245, %done42 ]
  %v39 = icmp slt i64 %v35, %v25
  br i1 %v39, label %body33, label %done34
body33:
  br label %head40
head40:
  %v43 = phi i64 [ 0, %body33 ], [ %v242, %done49 ]
  %v44 = phi ptr [ %v37, %body33 ], [ %v239, %done49 ]
  %v45 = phi ptr [ %v38, %body33 ], [ %v240, %done49 ]
  %v46 = icmp slt i64 %v43, %v17
  br i1 %v46, label %body41, label %done42
body41:
  br label %head47
head47:
  %v50 = phi i64 [ 0, %body41 ], [ %v238, %done67 ]
  %v51 = icmp slt i64 %v50, %v23
  br i1 %v51, label %body48, label %done49
body48:
  %v52 = mul i64 %v50, 32
  %v53 = getelementptr i8, ptr %v11, i64 %v52
  %v54 = icmp eq i64 %v50, 0
  %v55 = load i64, ptr %v53, align 8
  %v56 = getelementptr i8, ptr %v53, i64 8
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v53, i64 16
  %v59 = load i64, ptr %v58, align 8
  %v60 = getelementptr i8, ptr %v53, i64 24
  %v61 = load i64, ptr %v60, align 8
  %v62 = mul i64 %v55, 8
  %v63 = getelementptr i8, ptr %v13, i64 %v62
  %v64 = getelementptr i8, ptr %v44, i64 %v61
  br label %head65
head65:
  %v68 = phi i64 [ 0, %body48 ], [ %v236, %done140 ]
  %v69 = icmp slt i64 %v68, %v15
  br i1 %v69, label %body66, label %done67
body66:
  %v70 = mul i64 %v68, 48
  %v71 = getelementptr i8, ptr %v7, i64 %v70
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr i8, ptr %v36, i64 %v72
  %v74 = getelementptr i8, ptr %v9, i64 %v70
  %v75 = load i64, ptr %v74, align 8
  %v76 = getelementptr i8, ptr %v45, i64 %v75
  %v77 = add i64 %v70, 8
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %v36, i64 %v79
  %v81 = getelementptr i8, ptr %v9, i64 %v77
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr i8, ptr %v45, i64 %v82
  %v84 = add i64 %v70, 16
  %v85 = getelementptr i8, ptr %v7, i64 %v84
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %v36, i64 %v86
  %v88 = getelementptr i8, ptr %v9, i64 %v84
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v45, i64 %v89
  %v91 = add i64 %v70, 24
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v36, i64 %v93
  %v95 = getelementptr i8, ptr %v9, i64 %v91
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %v45, i64 %v96
  %v98 = add i64 %v70, 32
  %v99 = getelementptr i8, ptr %v7, i64 %v98
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr i8, ptr %v36, i64 %v100
  %v102 = getelementptr i8, ptr %v9, i64 %v98
  %v103 = load i64, ptr %v102, align 8
  %v104 = getelementptr i8, ptr %v45, i64 %v103
  %v105 = add i64 %v70, 40
  %v106 = getelementptr i8, ptr %v7, i64 %v105
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i8, ptr %v36, i64 %v107
  %v109 = getelementptr i8, ptr %v9, i64 %v105
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr i8, ptr %v45, i64 %v110
  %v112 = select i1 %v54, ptr %v44, ptr %v76
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr i8, ptr %v112, i64 32
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = select i1 %v54, ptr %v44, ptr %v83
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr i8, ptr %v116, i64 32
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = select i1 %v54, ptr %v44, ptr %v90
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr i8, ptr %v120, i64 32
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = select i1 %v54, ptr %v44, ptr %v97
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr i8, ptr %v124, i64 32
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = select i1 %v54, ptr %v44, ptr %v104
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr i8, ptr %v128, i64 32
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = select i1 %v54, ptr %v44, ptr %v111
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = getelementptr i8, ptr %v132, i64 32
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = mul i64 %v57, %v59
  %v137 = mul i64 %v136, 64
  br label %head138
head138:
  %v141 = phi i64 [ 0, %body66 ], [ %v228, %done168 ]
  %v142 = phi ptr [ %v64, %body66 ], [ %v170, %done168 ]
  %v143 = phi <8 x float> [ %v113, %body66 ], [ %v171, %done168 ]
  %v144 = phi <8 x float> [ %v115, %body66 ], [ %v172, %done168 ]
  %v145 = phi <8 x float> [ %v117, %body66 ], [ %v173, %done168 ]
  %v146 = phi <8 x float> [ %v119, %body66 ], [ %v174, %done168 ]
  %v147 = phi <8 x float> [ %v121, %body66 ], [ %v175, %done168 ]
  %v148 = phi <8 x float> [ %v123, %body66 ], [ %v176, %done168 ]
  %v149 = phi <8 x float> [ %v125, %body66 ], [ %v177, %done168 ]
  %v150 = phi <8 x float> [ %v127, %body66 ], [ %v178, %done168 ]
  %v151 = phi <8 x float> [ %v129, %body66 ], [ %v179, %done168 ]
  %v152 = phi <8 x float> [ %v131, %body66 ], [ %v180, %done168 ]
  %v153 = phi <8 x float> [ %v133, %body66 ], [ %v181, %done168 ]
  %v154 = phi <8 x float> [ %v135, %body66 ], [ %v182, %done168 ]
  %v155 = icmp slt i64 %v141, %v57
  br i1 %v155, label %body139, label %done140
body139:
  %v156 = mul i64 %v141, 8
  %v157 = getelementptr i8, ptr %v63, i64 %v156
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %v73, i64 %v158
  %v160 = getelementptr i8, ptr %v80, i64 %v158
  %v161 = getelementptr i8, ptr %v87, i64 %v158
  %v162 = getelementptr i8, ptr %v94, i64 %v158
  %v163 = getelementptr i8, ptr %v101, i64 %v158
  %v164 = getelementptr i8, ptr %v108, i64 %v158
  %v165 = mul i64 %v59, 4
  br label %head166
head166:
  %v169 = phi i64 [ 0, %body139 ], [ %v226, %body167 ]
  %v170 = phi ptr [ %v142, %body139 ], [ %v224, %body167 ]
  %v171 = phi <8 x float> [ %v143, %body139 ], [ %v197, %body167 ]
  %v172 = phi <8 x float> [ %v144, %body139 ], [ %v198, %body167 ]
  %v173 = phi <8 x float> [ %v145, %body139 ], [ %v202, %body167 ]
  %v174 = phi <8 x float> [ %v146, %body139 ], [ %v203, %body167 ]
  %v175 = phi <8 x float> [ %v147, %body139 ], [ %v207, %body167 ]
  %v176 = phi <8 x float> [ %v148, %body139 ], [ %v208, %body167 ]
  %v177 = phi <8 x float> [ %v149, %body139 ], [ %v212, %body167 ]
  %v178 = phi <8 x float> [ %v150, %body139 ], [ %v213, %body167 ]
  %v179 = phi <8 x float> [ %v151, %body139 ], [ %v217, %body167 ]
  %v180 = phi <8 x float> [ %v152, %body139 ], [ %v218, %body167 ]
  %v181 = phi <8 x float> [ %v153, %body139 ], [ %v222, %body167 ]
  %v182 = phi <8 x float> [ %v154, %body139 ], [ %v223, %body167 ]
  %v183 = icmp slt i64 %v169, %v165
  br i1 %v183, label %body167, label %done168
body167:
  %v184 = getelementptr i8, ptr %v159, i64 %v169
  %v185 = getelementptr i8, ptr %v160, i64 %v169
  %v186 = getelementptr i8, ptr %v161, i64 %v169
  %v187 = getelementptr i8, ptr %v162, i64 %v169
  %v188 = getelementptr i8, ptr %v163, i64 %v169
  %v189 = getelementptr i8, ptr %v164, i64 %v169
  %v190 = load <8 x float>, ptr %v170, align 4
  %v191 = getelementptr i8, ptr %v170, i64 32
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = getelementptr i8, ptr %v170, i64 %v137
  call void @llvm.prefetch.p0(ptr %v193, i32 0, i32 2, i32 1)
  %v194 = load float, ptr %v184, align 4
  %v195 = insertelement <8 x float> poison, float %v194, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> %v190, <8 x float> %v171)
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> %v192, <8 x float> %v172)
  %v199 = load float, ptr %v185, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v190, <8 x float> %v173)
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v192, <8 x float> %v174)
  %v204 = load float, ptr %v186, align 4
  %v205 = insertelement <8 x float> poison, float %v204, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v190, <8 x float> %v175)
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v192, <8 x float> %v176)
  %v209 = load float, ptr %v187, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v190, <8 x float> %v177)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v192, <8 x float> %v178)
  %v214 = load float, ptr %v188, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v190, <8 x float> %v179)
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v192, <8 x float> %v180)
  %v219 = load float, ptr %v189, align 4
  %v220 = insertelement <8 x float> poison, float %v219, i64 0
  %v221 = shufflevector <8 x float> %v220, <8 x float> poison, <8 x i32> zeroinitializer
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> %v190, <8 x float> %v181)
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> %v192, <8 x float> %v182)
  %v224 = getelementptr i8, ptr %v170, i64 64
  %v225 = add i64 %v169, 4
  %v226 = freeze i64 %v225
  br label %head166
done168:
  %v227 = add i64 %v141, 1
  %v228 = freeze i64 %v227
  br label %head138
done140:
  store <8 x float> %v143, ptr %v76, align 1
  %v229 = getelementptr i8, ptr %v76, i64 32
  store <8 x float> %v144, ptr %v229, align 1
  store <8 x float> %v145, ptr %v83, align 1
  %v230 = getelementptr i8, ptr %v83, i64 32
  store <8 x float> %v146, ptr %v230, align 1
  store <8 x float> %v147, ptr %v90, align 1
  %v231 = getelementptr i8, ptr %v90, i64 32
  store <8 x float> %v148, ptr %v231, align 1
  store <8 x float> %v149, ptr %v97, align 1
  %v232 = getelementptr i8, ptr %v97, i64 32
  store <8 x float> %v150, ptr %v232, align 1
  store <8 x float> %v151, ptr %v104, align 1
  %v233 = getelementptr i8, ptr %v104, i64 32
  store <8 x float> %v152, ptr %v233, align 1
  store <8 x float> %v153, ptr %v111, align 1
  %v234 = getelementptr i8, ptr %v111, i64 32
  store <8 x float> %v154, ptr %v234, align 1
  %v235 = add i64 %v68, 1
  %v236 = freeze i64 %v235
  br label %head65
done67:
  %v237 = add i64 %v50, 1
  %v238 = freeze i64 %v237
  br label %head47
done49:
  %v239 = getelementptr i8, ptr %v44, i64 %v19
  %v240 = getelementptr i8, ptr %v45, i64 %v21
  %v241 = add i64 %v43, 1
  %v242 = freeze i64 %v241
  br label %head40
done42:
  %v243 = getelementptr i8, ptr %v36, i64 %v27
  %v244 = getelementptr i8, ptr %v37, i64 %v29
  %v245 = getelementptr i8, ptr %v38, i64 %v31
  %v246 = add i64 %v35, 1
  %v247 = freeze i64 %v246
  br label %head32
done34:
  ret void
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
