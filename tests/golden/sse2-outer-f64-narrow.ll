; outer[f64; tile 12 rows × 1 vectors of 2]
; x86-64 (x86_64-unknown-linux-gnu): 128-bit vectors, 16 registers, no fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 64
  %v9 = load ptr, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 32
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 40
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 48
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 56
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 72
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %p0, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %p0, i64 88
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %p0, i64 128
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %p0, i64 96
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %p0, i64 104
  %v29 = load i64, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %p0, i64 112
  %v31 = load i64, ptr %v30, align 8
  %v32 = getelementptr i8, ptr %p0, i64 120
  %v33 = load i64, ptr %v32, align 8
  br label %head34
head34:
  %v37 = phi i64 [ 0, %entry ], [ %v276, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v272, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v273, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v274, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v271, %done56 ]
  %v46 = icmp slt i64 %v45, %v19
  br i1 %v46, label %body43, label %done44
body43:
  %v47 = mul i64 %v45, 16
  %v48 = getelementptr i8, ptr %v9, i64 %v47
  %v49 = sub i64 %v19, %v45
  %v50 = call i64 @llvm.smin.i64(i64 %v21, i64 %v49)
  %v51 = icmp ne i64 %v23, 0
  %v52 = icmp eq i64 %v45, 0
  %v53 = and i1 %v51, %v52
  br label %head54
head54:
  %v57 = phi i64 [ 0, %body43 ], [ %v269, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v266, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v267, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v265, %after216 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v263, %after216 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 96
  %v68 = getelementptr i8, ptr %v7, i64 %v67
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i8, ptr %v38, i64 %v69
  %v71 = add i64 %v67, 8
  %v72 = getelementptr i8, ptr %v7, i64 %v71
  %v73 = load i64, ptr %v72, align 8
  %v74 = getelementptr i8, ptr %v38, i64 %v73
  %v75 = add i64 %v67, 16
  %v76 = getelementptr i8, ptr %v7, i64 %v75
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %v38, i64 %v77
  %v79 = add i64 %v67, 24
  %v80 = getelementptr i8, ptr %v7, i64 %v79
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %v38, i64 %v81
  %v83 = add i64 %v67, 32
  %v84 = getelementptr i8, ptr %v7, i64 %v83
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %v38, i64 %v85
  %v87 = add i64 %v67, 40
  %v88 = getelementptr i8, ptr %v7, i64 %v87
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %v38, i64 %v89
  %v91 = add i64 %v67, 48
  %v92 = getelementptr i8, ptr %v7, i64 %v91
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %v38, i64 %v93
  %v95 = add i64 %v67, 56
  %v96 = getelementptr i8, ptr %v7, i64 %v95
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %v38, i64 %v97
  %v99 = add i64 %v67, 64
  %v100 = getelementptr i8, ptr %v7, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr i8, ptr %v38, i64 %v101
  %v103 = add i64 %v67, 72
  %v104 = getelementptr i8, ptr %v7, i64 %v103
  %v105 = load i64, ptr %v104, align 8
  %v106 = getelementptr i8, ptr %v38, i64 %v105
  %v107 = add i64 %v67, 80
  %v108 = getelementptr i8, ptr %v7, i64 %v107
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %v38, i64 %v109
  %v111 = add i64 %v67, 88
  %v112 = getelementptr i8, ptr %v7, i64 %v111
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %v38, i64 %v113
  br label %head115
head115:
  %v118 = phi i64 [ 0, %body62 ], [ %v200, %body116 ]
  %v119 = phi ptr [ %v48, %body62 ], [ %v198, %body116 ]
  %v120 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v142, %body116 ]
  %v121 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v147, %body116 ]
  %v122 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v152, %body116 ]
  %v123 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v157, %body116 ]
  %v124 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v162, %body116 ]
  %v125 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v167, %body116 ]
  %v126 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v172, %body116 ]
  %v127 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v177, %body116 ]
  %v128 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v182, %body116 ]
  %v129 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v187, %body116 ]
  %v130 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v192, %body116 ]
  %v131 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v197, %body116 ]
  %v132 = icmp slt i64 %v118, %v50
  br i1 %v132, label %body116, label %done117
body116:
  %v133 = load i64, ptr %v119, align 8
  %v134 = getelementptr i8, ptr %v119, i64 8
  %v135 = load i64, ptr %v134, align 8
  %v136 = getelementptr i8, ptr %v58, i64 %v135
  %v137 = load <2 x double>, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %v70, i64 %v133
  %v139 = load double, ptr %v138, align 8
  %v140 = insertelement <2 x double> poison, double %v139, i64 0
  %v141 = shufflevector <2 x double> %v140, <2 x double> poison, <2 x i32> zeroinitializer
  %v142 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v141, <2 x double> %v137, <2 x double> %v120)
  %v143 = getelementptr i8, ptr %v74, i64 %v133
  %v144 = load double, ptr %v143, align 8
  %v145 = insertelement <2 x double> poison, double %v144, i64 0
  %v146 = shufflevector <2 x double> %v145, <2 x double> poison, <2 x i32> zeroinitializer
  %v147 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v146, <2 x double> %v137, <2 x double> %v121)
  %v148 = getelementptr i8, ptr %v78, i64 %v133
  %v149 = load double, ptr %v148, align 8
  %v150 = insertelement <2 x double> poison, double %v149, i64 0
  %v151 = shufflevector <2 x double> %v150, <2 x double> poison, <2 x i32> zeroinitializer
  %v152 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v151, <2 x double> %v137, <2 x double> %v122)
  %v153 = getelementptr i8, ptr %v82, i64 %v133
  %v154 = load double, ptr %v153, align 8
  %v155 = insertelement <2 x double> poison, double %v154, i64 0
  %v156 = shufflevector <2 x double> %v155, <2 x double> poison, <2 x i32> zeroinitializer
  %v157 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v156, <2 x double> %v137, <2 x double> %v123)
  %v158 = getelementptr i8, ptr %v86, i64 %v133
  %v159 = load double, ptr %v158, align 8
  %v160 = insertelement <2 x double> poison, double %v159, i64 0
  %v161 = shufflevector <2 x double> %v160, <2 x double> poison, <2 x i32> zeroinitializer
  %v162 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v161, <2 x double> %v137, <2 x double> %v124)
  %v163 = getelementptr i8, ptr %v90, i64 %v133
  %v164 = load double, ptr %v163, align 8
  %v165 = insertelement <2 x double> poison, double %v164, i64 0
  %v166 = shufflevector <2 x double> %v165, <2 x double> poison, <2 x i32> zeroinitializer
  %v167 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v166, <2 x double> %v137, <2 x double> %v125)
  %v168 = getelementptr i8, ptr %v94, i64 %v133
  %v169 = load double, ptr %v168, align 8
  %v170 = insertelement <2 x double> poison, double %v169, i64 0
  %v171 = shufflevector <2 x double> %v170, <2 x double> poison, <2 x i32> zeroinitializer
  %v172 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v171, <2 x double> %v137, <2 x double> %v126)
  %v173 = getelementptr i8, ptr %v98, i64 %v133
  %v174 = load double, ptr %v173, align 8
  %v175 = insertelement <2 x double> poison, double %v174, i64 0
  %v176 = shufflevector <2 x double> %v175, <2 x double> poison, <2 x i32> zeroinitializer
  %v177 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v176, <2 x double> %v137, <2 x double> %v127)
  %v178 = getelementptr i8, ptr %v102, i64 %v133
  %v179 = load double, ptr %v178, align 8
  %v180 = insertelement <2 x double> poison, double %v179, i64 0
  %v181 = shufflevector <2 x double> %v180, <2 x double> poison, <2 x i32> zeroinitializer
  %v182 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v181, <2 x double> %v137, <2 x double> %v128)
  %v183 = getelementptr i8, ptr %v106, i64 %v133
  %v184 = load double, ptr %v183, align 8
  %v185 = insertelement <2 x double> poison, double %v184, i64 0
  %v186 = shufflevector <2 x double> %v185, <2 x double> poison, <2 x i32> zeroinitializer
  %v187 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v186, <2 x double> %v137, <2 x double> %v129)
  %v188 = getelementptr i8, ptr %v110, i64 %v133
  %v189 = load double, ptr %v188, align 8
  %v190 = insertelement <2 x double> poison, double %v189, i64 0
  %v191 = shufflevector <2 x double> %v190, <2 x double> poison, <2 x i32> zeroinitializer
  %v192 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v191, <2 x double> %v137, <2 x double> %v130)
  %v193 = getelementptr i8, ptr %v114, i64 %v133
  %v194 = load double, ptr %v193, align 8
  %v195 = insertelement <2 x double> poison, double %v194, i64 0
  %v196 = shufflevector <2 x double> %v195, <2 x double> poison, <2 x i32> zeroinitializer
  %v197 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v196, <2 x double> %v137, <2 x double> %v131)
  %v198 = getelementptr i8, ptr %v119, i64 16
  %v199 = add i64 %v118, 1
  %v200 = freeze i64 %v199
  br label %head115
done117:
  br i1 %v53, label %then201, label %after202
then201:
  store <2 x double> %v120, ptr %v65, align 8
  %v203 = getelementptr i8, ptr %v65, i64 16
  store <2 x double> %v121, ptr %v203, align 8
  %v204 = getelementptr i8, ptr %v65, i64 32
  store <2 x double> %v122, ptr %v204, align 8
  %v205 = getelementptr i8, ptr %v65, i64 48
  store <2 x double> %v123, ptr %v205, align 8
  %v206 = getelementptr i8, ptr %v65, i64 64
  store <2 x double> %v124, ptr %v206, align 8
  %v207 = getelementptr i8, ptr %v65, i64 80
  store <2 x double> %v125, ptr %v207, align 8
  %v208 = getelementptr i8, ptr %v65, i64 96
  store <2 x double> %v126, ptr %v208, align 8
  %v209 = getelementptr i8, ptr %v65, i64 112
  store <2 x double> %v127, ptr %v209, align 8
  %v210 = getelementptr i8, ptr %v65, i64 128
  store <2 x double> %v128, ptr %v210, align 8
  %v211 = getelementptr i8, ptr %v65, i64 144
  store <2 x double> %v129, ptr %v211, align 8
  %v212 = getelementptr i8, ptr %v65, i64 160
  store <2 x double> %v130, ptr %v212, align 8
  %v213 = getelementptr i8, ptr %v65, i64 176
  store <2 x double> %v131, ptr %v213, align 8
  br label %after202
after202:
  %v214 = xor i1 %v53, true
  br i1 %v214, label %then215, label %after216
then215:
  %v217 = load <2 x double>, ptr %v65, align 8
  %v218 = fadd <2 x double> %v217, %v120
  store <2 x double> %v218, ptr %v65, align 8
  %v219 = getelementptr i8, ptr %v65, i64 16
  %v220 = load <2 x double>, ptr %v219, align 8
  %v221 = fadd <2 x double> %v220, %v121
  %v222 = getelementptr i8, ptr %v65, i64 16
  store <2 x double> %v221, ptr %v222, align 8
  %v223 = getelementptr i8, ptr %v65, i64 32
  %v224 = load <2 x double>, ptr %v223, align 8
  %v225 = fadd <2 x double> %v224, %v122
  %v226 = getelementptr i8, ptr %v65, i64 32
  store <2 x double> %v225, ptr %v226, align 8
  %v227 = getelementptr i8, ptr %v65, i64 48
  %v228 = load <2 x double>, ptr %v227, align 8
  %v229 = fadd <2 x double> %v228, %v123
  %v230 = getelementptr i8, ptr %v65, i64 48
  store <2 x double> %v229, ptr %v230, align 8
  %v231 = getelementptr i8, ptr %v65, i64 64
  %v232 = load <2 x double>, ptr %v231, align 8
  %v233 = fadd <2 x double> %v232, %v124
  %v234 = getelementptr i8, ptr %v65, i64 64
  store <2 x double> %v233, ptr %v234, align 8
  %v235 = getelementptr i8, ptr %v65, i64 80
  %v236 = load <2 x double>, ptr %v235, align 8
  %v237 = fadd <2 x double> %v236, %v125
  %v238 = getelementptr i8, ptr %v65, i64 80
  store <2 x double> %v237, ptr %v238, align 8
  %v239 = getelementptr i8, ptr %v65, i64 96
  %v240 = load <2 x double>, ptr %v239, align 8
  %v241 = fadd <2 x double> %v240, %v126
  %v242 = getelementptr i8, ptr %v65, i64 96
  store <2 x double> %v241, ptr %v242, align 8
  %v243 = getelementptr i8, ptr %v65, i64 112
  %v244 = load <2 x double>, ptr %v243, align 8
  %v245 = fadd <2 x double> %v244, %v127
  %v246 = getelementptr i8, ptr %v65, i64 112
  store <2 x double> %v245, ptr %v246, align 8
  %v247 = getelementptr i8, ptr %v65, i64 128
  %v248 = load <2 x double>, ptr %v247, align 8
  %v249 = fadd <2 x double> %v248, %v128
  %v250 = getelementptr i8, ptr %v65, i64 128
  store <2 x double> %v249, ptr %v250, align 8
  %v251 = getelementptr i8, ptr %v65, i64 144
  %v252 = load <2 x double>, ptr %v251, align 8
  %v253 = fadd <2 x double> %v252, %v129
  %v254 = getelementptr i8, ptr %v65, i64 144
  store <2 x double> %v253, ptr %v254, align 8
  %v255 = getelementptr i8, ptr %v65, i64 160
  %v256 = load <2 x double>, ptr %v255, align 8
  %v257 = fadd <2 x double> %v256, %v130
  %v258 = getelementptr i8, ptr %v65, i64 160
  store <2 x double> %v257, ptr %v258, align 8
  %v259 = getelementptr i8, ptr %v65, i64 176
  %v260 = load <2 x double>, ptr %v259, align 8
  %v261 = fadd <2 x double> %v260, %v131
  %v262 = getelementptr i8, ptr %v65, i64 176
  store <2 x double> %v261, ptr %v262, align 8
  br label %after216
after216:
  %v263 = getelementptr i8, ptr %v65, i64 192
  %v264 = add i64 %v64, 1
  %v265 = freeze i64 %v264
  br label %head61
done63:
  %v266 = getelementptr i8, ptr %v58, i64 %v15
  %v267 = getelementptr i8, ptr %v59, i64 %v17
  %v268 = add i64 %v57, 1
  %v269 = freeze i64 %v268
  br label %head54
done56:
  %v270 = add i64 %v45, %v21
  %v271 = freeze i64 %v270
  br label %head42
done44:
  %v272 = getelementptr i8, ptr %v38, i64 %v29
  %v273 = getelementptr i8, ptr %v39, i64 %v31
  %v274 = getelementptr i8, ptr %v40, i64 %v33
  %v275 = add i64 %v37, 1
  %v276 = freeze i64 %v275
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>)
