; outer[f64; tile 10 rows × 1 vectors of 2]
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
  %v37 = phi i64 [ 0, %entry ], [ %v246, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v242, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v243, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v244, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v241, %done56 ]
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
  %v57 = phi i64 [ 0, %body43 ], [ %v239, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v236, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v237, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v235, %after194 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v233, %after194 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 80
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
  %v107 = mul i64 %v50, 16
  br label %head108
head108:
  %v111 = phi i64 [ 0, %body62 ], [ %v180, %body109 ]
  %v112 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v133, %body109 ]
  %v113 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v138, %body109 ]
  %v114 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v143, %body109 ]
  %v115 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v148, %body109 ]
  %v116 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v153, %body109 ]
  %v117 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v158, %body109 ]
  %v118 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v163, %body109 ]
  %v119 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v168, %body109 ]
  %v120 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v173, %body109 ]
  %v121 = phi <2 x double> [ zeroinitializer, %body62 ], [ %v178, %body109 ]
  %v122 = icmp slt i64 %v111, %v107
  br i1 %v122, label %body109, label %done110
body109:
  %v123 = getelementptr i8, ptr %v48, i64 %v111
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %v123, i64 8
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr i8, ptr %v58, i64 %v126
  %v128 = load <2 x double>, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %v70, i64 %v124
  %v130 = load double, ptr %v129, align 8
  %v131 = insertelement <2 x double> poison, double %v130, i64 0
  %v132 = shufflevector <2 x double> %v131, <2 x double> poison, <2 x i32> zeroinitializer
  %v133 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v132, <2 x double> %v128, <2 x double> %v112)
  %v134 = getelementptr i8, ptr %v74, i64 %v124
  %v135 = load double, ptr %v134, align 8
  %v136 = insertelement <2 x double> poison, double %v135, i64 0
  %v137 = shufflevector <2 x double> %v136, <2 x double> poison, <2 x i32> zeroinitializer
  %v138 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v137, <2 x double> %v128, <2 x double> %v113)
  %v139 = getelementptr i8, ptr %v78, i64 %v124
  %v140 = load double, ptr %v139, align 8
  %v141 = insertelement <2 x double> poison, double %v140, i64 0
  %v142 = shufflevector <2 x double> %v141, <2 x double> poison, <2 x i32> zeroinitializer
  %v143 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v142, <2 x double> %v128, <2 x double> %v114)
  %v144 = getelementptr i8, ptr %v82, i64 %v124
  %v145 = load double, ptr %v144, align 8
  %v146 = insertelement <2 x double> poison, double %v145, i64 0
  %v147 = shufflevector <2 x double> %v146, <2 x double> poison, <2 x i32> zeroinitializer
  %v148 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v147, <2 x double> %v128, <2 x double> %v115)
  %v149 = getelementptr i8, ptr %v86, i64 %v124
  %v150 = load double, ptr %v149, align 8
  %v151 = insertelement <2 x double> poison, double %v150, i64 0
  %v152 = shufflevector <2 x double> %v151, <2 x double> poison, <2 x i32> zeroinitializer
  %v153 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v152, <2 x double> %v128, <2 x double> %v116)
  %v154 = getelementptr i8, ptr %v90, i64 %v124
  %v155 = load double, ptr %v154, align 8
  %v156 = insertelement <2 x double> poison, double %v155, i64 0
  %v157 = shufflevector <2 x double> %v156, <2 x double> poison, <2 x i32> zeroinitializer
  %v158 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v157, <2 x double> %v128, <2 x double> %v117)
  %v159 = getelementptr i8, ptr %v94, i64 %v124
  %v160 = load double, ptr %v159, align 8
  %v161 = insertelement <2 x double> poison, double %v160, i64 0
  %v162 = shufflevector <2 x double> %v161, <2 x double> poison, <2 x i32> zeroinitializer
  %v163 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v162, <2 x double> %v128, <2 x double> %v118)
  %v164 = getelementptr i8, ptr %v98, i64 %v124
  %v165 = load double, ptr %v164, align 8
  %v166 = insertelement <2 x double> poison, double %v165, i64 0
  %v167 = shufflevector <2 x double> %v166, <2 x double> poison, <2 x i32> zeroinitializer
  %v168 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v167, <2 x double> %v128, <2 x double> %v119)
  %v169 = getelementptr i8, ptr %v102, i64 %v124
  %v170 = load double, ptr %v169, align 8
  %v171 = insertelement <2 x double> poison, double %v170, i64 0
  %v172 = shufflevector <2 x double> %v171, <2 x double> poison, <2 x i32> zeroinitializer
  %v173 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v172, <2 x double> %v128, <2 x double> %v120)
  %v174 = getelementptr i8, ptr %v106, i64 %v124
  %v175 = load double, ptr %v174, align 8
  %v176 = insertelement <2 x double> poison, double %v175, i64 0
  %v177 = shufflevector <2 x double> %v176, <2 x double> poison, <2 x i32> zeroinitializer
  %v178 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %v177, <2 x double> %v128, <2 x double> %v121)
  %v179 = add i64 %v111, 16
  %v180 = freeze i64 %v179
  br label %head108
done110:
  br i1 %v53, label %then181, label %after182
then181:
  store <2 x double> %v112, ptr %v65, align 8
  %v183 = getelementptr i8, ptr %v65, i64 16
  store <2 x double> %v113, ptr %v183, align 8
  %v184 = getelementptr i8, ptr %v65, i64 32
  store <2 x double> %v114, ptr %v184, align 8
  %v185 = getelementptr i8, ptr %v65, i64 48
  store <2 x double> %v115, ptr %v185, align 8
  %v186 = getelementptr i8, ptr %v65, i64 64
  store <2 x double> %v116, ptr %v186, align 8
  %v187 = getelementptr i8, ptr %v65, i64 80
  store <2 x double> %v117, ptr %v187, align 8
  %v188 = getelementptr i8, ptr %v65, i64 96
  store <2 x double> %v118, ptr %v188, align 8
  %v189 = getelementptr i8, ptr %v65, i64 112
  store <2 x double> %v119, ptr %v189, align 8
  %v190 = getelementptr i8, ptr %v65, i64 128
  store <2 x double> %v120, ptr %v190, align 8
  %v191 = getelementptr i8, ptr %v65, i64 144
  store <2 x double> %v121, ptr %v191, align 8
  br label %after182
after182:
  %v192 = xor i1 %v53, true
  br i1 %v192, label %then193, label %after194
then193:
  %v195 = load <2 x double>, ptr %v65, align 8
  %v196 = fadd <2 x double> %v195, %v112
  store <2 x double> %v196, ptr %v65, align 8
  %v197 = getelementptr i8, ptr %v65, i64 16
  %v198 = load <2 x double>, ptr %v197, align 8
  %v199 = fadd <2 x double> %v198, %v113
  %v200 = getelementptr i8, ptr %v65, i64 16
  store <2 x double> %v199, ptr %v200, align 8
  %v201 = getelementptr i8, ptr %v65, i64 32
  %v202 = load <2 x double>, ptr %v201, align 8
  %v203 = fadd <2 x double> %v202, %v114
  %v204 = getelementptr i8, ptr %v65, i64 32
  store <2 x double> %v203, ptr %v204, align 8
  %v205 = getelementptr i8, ptr %v65, i64 48
  %v206 = load <2 x double>, ptr %v205, align 8
  %v207 = fadd <2 x double> %v206, %v115
  %v208 = getelementptr i8, ptr %v65, i64 48
  store <2 x double> %v207, ptr %v208, align 8
  %v209 = getelementptr i8, ptr %v65, i64 64
  %v210 = load <2 x double>, ptr %v209, align 8
  %v211 = fadd <2 x double> %v210, %v116
  %v212 = getelementptr i8, ptr %v65, i64 64
  store <2 x double> %v211, ptr %v212, align 8
  %v213 = getelementptr i8, ptr %v65, i64 80
  %v214 = load <2 x double>, ptr %v213, align 8
  %v215 = fadd <2 x double> %v214, %v117
  %v216 = getelementptr i8, ptr %v65, i64 80
  store <2 x double> %v215, ptr %v216, align 8
  %v217 = getelementptr i8, ptr %v65, i64 96
  %v218 = load <2 x double>, ptr %v217, align 8
  %v219 = fadd <2 x double> %v218, %v118
  %v220 = getelementptr i8, ptr %v65, i64 96
  store <2 x double> %v219, ptr %v220, align 8
  %v221 = getelementptr i8, ptr %v65, i64 112
  %v222 = load <2 x double>, ptr %v221, align 8
  %v223 = fadd <2 x double> %v222, %v119
  %v224 = getelementptr i8, ptr %v65, i64 112
  store <2 x double> %v223, ptr %v224, align 8
  %v225 = getelementptr i8, ptr %v65, i64 128
  %v226 = load <2 x double>, ptr %v225, align 8
  %v227 = fadd <2 x double> %v226, %v120
  %v228 = getelementptr i8, ptr %v65, i64 128
  store <2 x double> %v227, ptr %v228, align 8
  %v229 = getelementptr i8, ptr %v65, i64 144
  %v230 = load <2 x double>, ptr %v229, align 8
  %v231 = fadd <2 x double> %v230, %v121
  %v232 = getelementptr i8, ptr %v65, i64 144
  store <2 x double> %v231, ptr %v232, align 8
  br label %after194
after194:
  %v233 = getelementptr i8, ptr %v65, i64 160
  %v234 = add i64 %v64, 1
  %v235 = freeze i64 %v234
  br label %head61
done63:
  %v236 = getelementptr i8, ptr %v58, i64 %v15
  %v237 = getelementptr i8, ptr %v59, i64 %v17
  %v238 = add i64 %v57, 1
  %v239 = freeze i64 %v238
  br label %head54
done56:
  %v240 = add i64 %v45, %v21
  %v241 = freeze i64 %v240
  br label %head42
done44:
  %v242 = getelementptr i8, ptr %v38, i64 %v29
  %v243 = getelementptr i8, ptr %v39, i64 %v31
  %v244 = getelementptr i8, ptr %v40, i64 %v33
  %v245 = add i64 %v37, 1
  %v246 = freeze i64 %v245
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>)
