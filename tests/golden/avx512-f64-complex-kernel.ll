; stencil[f64→f64→f64, complex kernel; tile 3×4 vectors of 8, rows; columns of 2 taps]
; x86-64-v4 (x86_64-unknown-linux-gnu): 512-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="512" {
entry:
  %v1 = load ptr, ptr %p0, align 8
  %v2 = getelementptr i8, ptr %p0, i64 8
  %v3 = load ptr, ptr %v2, align 8
  %v4 = getelementptr i8, ptr %p0, i64 16
  %v5 = load ptr, ptr %v4, align 8
  %v6 = getelementptr i8, ptr %p0, i64 24
  %v7 = load ptr, ptr %v6, align 8
  %v8 = getelementptr i8, ptr %p0, i64 88
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr i8, ptr %p0, i64 96
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %p0, i64 104
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %p0, i64 112
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %p0, i64 120
  %v17 = load i64, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %p0, i64 32
  %v19 = getelementptr i8, ptr %p0, i64 48
  %v20 = load i64, ptr %v19, align 8
  br label %again21
again21:
  %v23 = atomicrmw add ptr %v18, i64 1 monotonic, align 8
  %v24 = icmp sge i64 %v23, %v20
  br i1 %v24, label %leave22, label %stay25
stay25:
  %v26 = getelementptr i8, ptr %p0, i64 64
  %v27 = load i64, ptr %v26, align 8
  %v28 = udiv i64 %v23, %v27
  %v29 = urem i64 %v23, %v27
  %v30 = getelementptr i8, ptr %p0, i64 56
  %v31 = load i64, ptr %v30, align 8
  %v32 = udiv i64 %v28, %v31
  %v33 = urem i64 %v28, %v31
  %v34 = getelementptr i8, ptr %p0, i64 72
  %v35 = load i64, ptr %v34, align 8
  %v36 = getelementptr i8, ptr %p0, i64 80
  %v37 = load i64, ptr %v36, align 8
  %v38 = mul i64 %v33, %v35
  %v39 = mul i64 %v29, %v37
  %v40 = add i64 %v38, %v35
  %v41 = call i64 @llvm.smin.i64(i64 %v40, i64 %v9)
  %v42 = add i64 %v39, %v37
  %v43 = call i64 @llvm.smin.i64(i64 %v42, i64 %v11)
  %v44 = icmp sge i64 %v9, 3
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 3
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v308, %done235 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 32
  %v60 = urem i64 %v58, 32
  %v61 = mul i64 %v59, 32
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v231, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 8
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v200, %body71 ]
  %v74 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v137, %body71 ]
  %v75 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v138, %body71 ]
  %v76 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v143, %body71 ]
  %v77 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v144, %body71 ]
  %v78 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v149, %body71 ]
  %v79 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v150, %body71 ]
  %v80 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v155, %body71 ]
  %v81 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v156, %body71 ]
  %v82 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v161, %body71 ]
  %v83 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v162, %body71 ]
  %v84 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v167, %body71 ]
  %v85 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v168, %body71 ]
  %v86 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v173, %body71 ]
  %v87 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v174, %body71 ]
  %v88 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v179, %body71 ]
  %v89 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v180, %body71 ]
  %v90 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v185, %body71 ]
  %v91 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v186, %body71 ]
  %v92 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v189, %body71 ]
  %v93 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v190, %body71 ]
  %v94 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v193, %body71 ]
  %v95 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v194, %body71 ]
  %v96 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v197, %body71 ]
  %v97 = phi <8 x double> [ zeroinitializer, %body64 ], [ %v198, %body71 ]
  %v98 = icmp slt i64 %v73, %v17
  br i1 %v98, label %body71, label %done72
body71:
  %v99 = mul i64 %v73, 8
  %v100 = getelementptr i8, ptr %v5, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = mul i64 %v73, 32
  %v103 = getelementptr i8, ptr %v7, i64 %v102
  %v104 = getelementptr i8, ptr %v69, i64 %v101
  %v105 = load double, ptr %v103, align 1
  %v106 = insertelement <8 x double> poison, double %v105, i64 0
  %v107 = shufflevector <8 x double> %v106, <8 x double> poison, <8 x i32> zeroinitializer
  %v108 = getelementptr i8, ptr %v103, i64 8
  %v109 = load double, ptr %v108, align 1
  %v110 = insertelement <8 x double> poison, double %v109, i64 0
  %v111 = shufflevector <8 x double> %v110, <8 x double> poison, <8 x i32> zeroinitializer
  %v112 = getelementptr i8, ptr %v103, i64 16
  %v113 = load double, ptr %v112, align 1
  %v114 = insertelement <8 x double> poison, double %v113, i64 0
  %v115 = shufflevector <8 x double> %v114, <8 x double> poison, <8 x i32> zeroinitializer
  %v116 = getelementptr i8, ptr %v103, i64 24
  %v117 = load double, ptr %v116, align 1
  %v118 = insertelement <8 x double> poison, double %v117, i64 0
  %v119 = shufflevector <8 x double> %v118, <8 x double> poison, <8 x i32> zeroinitializer
  %v120 = load <8 x double>, ptr %v104, align 1
  %v121 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v120, <8 x double> %v107, <8 x double> %v74)
  %v122 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v120, <8 x double> %v115, <8 x double> %v75)
  %v123 = getelementptr i8, ptr %v104, i64 64
  %v124 = load <8 x double>, ptr %v123, align 1
  %v125 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v124, <8 x double> %v107, <8 x double> %v76)
  %v126 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v124, <8 x double> %v115, <8 x double> %v77)
  %v127 = getelementptr i8, ptr %v104, i64 128
  %v128 = load <8 x double>, ptr %v127, align 1
  %v129 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v128, <8 x double> %v107, <8 x double> %v78)
  %v130 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v128, <8 x double> %v115, <8 x double> %v79)
  %v131 = getelementptr i8, ptr %v104, i64 192
  %v132 = load <8 x double>, ptr %v131, align 1
  %v133 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v132, <8 x double> %v107, <8 x double> %v80)
  %v134 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v132, <8 x double> %v115, <8 x double> %v81)
  %v135 = getelementptr i8, ptr %v104, i64 %v13
  %v136 = load <8 x double>, ptr %v135, align 1
  %v137 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v136, <8 x double> %v111, <8 x double> %v121)
  %v138 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v136, <8 x double> %v119, <8 x double> %v122)
  %v139 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v136, <8 x double> %v107, <8 x double> %v82)
  %v140 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v136, <8 x double> %v115, <8 x double> %v83)
  %v141 = getelementptr i8, ptr %v135, i64 64
  %v142 = load <8 x double>, ptr %v141, align 1
  %v143 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v142, <8 x double> %v111, <8 x double> %v125)
  %v144 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v142, <8 x double> %v119, <8 x double> %v126)
  %v145 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v142, <8 x double> %v107, <8 x double> %v84)
  %v146 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v142, <8 x double> %v115, <8 x double> %v85)
  %v147 = getelementptr i8, ptr %v135, i64 128
  %v148 = load <8 x double>, ptr %v147, align 1
  %v149 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v148, <8 x double> %v111, <8 x double> %v129)
  %v150 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v148, <8 x double> %v119, <8 x double> %v130)
  %v151 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v148, <8 x double> %v107, <8 x double> %v86)
  %v152 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v148, <8 x double> %v115, <8 x double> %v87)
  %v153 = getelementptr i8, ptr %v135, i64 192
  %v154 = load <8 x double>, ptr %v153, align 1
  %v155 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v154, <8 x double> %v111, <8 x double> %v133)
  %v156 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v154, <8 x double> %v119, <8 x double> %v134)
  %v157 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v154, <8 x double> %v107, <8 x double> %v88)
  %v158 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v154, <8 x double> %v115, <8 x double> %v89)
  %v159 = getelementptr i8, ptr %v135, i64 %v13
  %v160 = load <8 x double>, ptr %v159, align 1
  %v161 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v160, <8 x double> %v111, <8 x double> %v139)
  %v162 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v160, <8 x double> %v119, <8 x double> %v140)
  %v163 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v160, <8 x double> %v107, <8 x double> %v90)
  %v164 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v160, <8 x double> %v115, <8 x double> %v91)
  %v165 = getelementptr i8, ptr %v159, i64 64
  %v166 = load <8 x double>, ptr %v165, align 1
  %v167 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v166, <8 x double> %v111, <8 x double> %v145)
  %v168 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v166, <8 x double> %v119, <8 x double> %v146)
  %v169 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v166, <8 x double> %v107, <8 x double> %v92)
  %v170 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v166, <8 x double> %v115, <8 x double> %v93)
  %v171 = getelementptr i8, ptr %v159, i64 128
  %v172 = load <8 x double>, ptr %v171, align 1
  %v173 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v172, <8 x double> %v111, <8 x double> %v151)
  %v174 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v172, <8 x double> %v119, <8 x double> %v152)
  %v175 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v172, <8 x double> %v107, <8 x double> %v94)
  %v176 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v172, <8 x double> %v115, <8 x double> %v95)
  %v177 = getelementptr i8, ptr %v159, i64 192
  %v178 = load <8 x double>, ptr %v177, align 1
  %v179 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v178, <8 x double> %v111, <8 x double> %v157)
  %v180 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v178, <8 x double> %v119, <8 x double> %v158)
  %v181 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v178, <8 x double> %v107, <8 x double> %v96)
  %v182 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v178, <8 x double> %v115, <8 x double> %v97)
  %v183 = getelementptr i8, ptr %v159, i64 %v13
  %v184 = load <8 x double>, ptr %v183, align 1
  %v185 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v184, <8 x double> %v111, <8 x double> %v163)
  %v186 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v184, <8 x double> %v119, <8 x double> %v164)
  %v187 = getelementptr i8, ptr %v183, i64 64
  %v188 = load <8 x double>, ptr %v187, align 1
  %v189 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v188, <8 x double> %v111, <8 x double> %v169)
  %v190 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v188, <8 x double> %v119, <8 x double> %v170)
  %v191 = getelementptr i8, ptr %v183, i64 128
  %v192 = load <8 x double>, ptr %v191, align 1
  %v193 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v192, <8 x double> %v111, <8 x double> %v175)
  %v194 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v192, <8 x double> %v119, <8 x double> %v176)
  %v195 = getelementptr i8, ptr %v183, i64 192
  %v196 = load <8 x double>, ptr %v195, align 1
  %v197 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v196, <8 x double> %v111, <8 x double> %v181)
  %v198 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v196, <8 x double> %v119, <8 x double> %v182)
  %v199 = add i64 %v73, 1
  %v200 = freeze i64 %v199
  br label %head70
done72:
  %v201 = mul i64 %v17, 8
  %v202 = getelementptr i8, ptr %v5, i64 %v201
  %v203 = mul i64 %v17, 32
  %v204 = getelementptr i8, ptr %v7, i64 %v203
  %v205 = mul i64 %v66, 16
  %v206 = getelementptr i8, ptr %v57, i64 %v205
  %v207 = shufflevector <8 x double> %v74, <8 x double> %v75, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v207, ptr %v206, align 1
  %v208 = getelementptr i8, ptr %v206, i64 128
  %v209 = shufflevector <8 x double> %v76, <8 x double> %v77, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v209, ptr %v208, align 1
  %v210 = getelementptr i8, ptr %v206, i64 256
  %v211 = shufflevector <8 x double> %v78, <8 x double> %v79, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v211, ptr %v210, align 1
  %v212 = getelementptr i8, ptr %v206, i64 384
  %v213 = shufflevector <8 x double> %v80, <8 x double> %v81, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v213, ptr %v212, align 1
  %v214 = getelementptr i8, ptr %v206, i64 %v15
  %v215 = shufflevector <8 x double> %v82, <8 x double> %v83, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v215, ptr %v214, align 1
  %v216 = getelementptr i8, ptr %v214, i64 128
  %v217 = shufflevector <8 x double> %v84, <8 x double> %v85, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v217, ptr %v216, align 1
  %v218 = getelementptr i8, ptr %v214, i64 256
  %v219 = shufflevector <8 x double> %v86, <8 x double> %v87, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v219, ptr %v218, align 1
  %v220 = getelementptr i8, ptr %v214, i64 384
  %v221 = shufflevector <8 x double> %v88, <8 x double> %v89, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v221, ptr %v220, align 1
  %v222 = getelementptr i8, ptr %v214, i64 %v15
  %v223 = shufflevector <8 x double> %v90, <8 x double> %v91, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v223, ptr %v222, align 1
  %v224 = getelementptr i8, ptr %v222, i64 128
  %v225 = shufflevector <8 x double> %v92, <8 x double> %v93, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v225, ptr %v224, align 1
  %v226 = getelementptr i8, ptr %v222, i64 256
  %v227 = shufflevector <8 x double> %v94, <8 x double> %v95, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v227, ptr %v226, align 1
  %v228 = getelementptr i8, ptr %v222, i64 384
  %v229 = shufflevector <8 x double> %v96, <8 x double> %v97, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v229, ptr %v228, align 1
  %v230 = add i64 %v66, 32
  %v231 = freeze i64 %v230
  br label %head63
done65:
  %v232 = sub i64 %v43, 8
  br label %head233
head233:
  %v236 = phi i64 [ %v62, %done65 ], [ %v306, %done243 ]
  %v237 = icmp slt i64 %v236, %v43
  br i1 %v237, label %body234, label %done235
body234:
  %v238 = call i64 @llvm.smin.i64(i64 %v236, i64 %v232)
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr i8, ptr %v55, i64 %v239
  br label %head241
head241:
  %v244 = phi i64 [ 0, %body234 ], [ %v293, %body242 ]
  %v245 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v278, %body242 ]
  %v246 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v279, %body242 ]
  %v247 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v284, %body242 ]
  %v248 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v285, %body242 ]
  %v249 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v290, %body242 ]
  %v250 = phi <8 x double> [ zeroinitializer, %body234 ], [ %v291, %body242 ]
  %v251 = icmp slt i64 %v244, %v17
  br i1 %v251, label %body242, label %done243
body242:
  %v252 = mul i64 %v244, 8
  %v253 = getelementptr i8, ptr %v5, i64 %v252
  %v254 = load i64, ptr %v253, align 8
  %v255 = mul i64 %v244, 32
  %v256 = getelementptr i8, ptr %v7, i64 %v255
  %v257 = getelementptr i8, ptr %v240, i64 %v254
  %v258 = load double, ptr %v256, align 1
  %v259 = insertelement <8 x double> poison, double %v258, i64 0
  %v260 = shufflevector <8 x double> %v259, <8 x double> poison, <8 x i32> zeroinitializer
  %v261 = getelementptr i8, ptr %v256, i64 8
  %v262 = load double, ptr %v261, align 1
  %v263 = insertelement <8 x double> poison, double %v262, i64 0
  %v264 = shufflevector <8 x double> %v263, <8 x double> poison, <8 x i32> zeroinitializer
  %v265 = getelementptr i8, ptr %v256, i64 16
  %v266 = load double, ptr %v265, align 1
  %v267 = insertelement <8 x double> poison, double %v266, i64 0
  %v268 = shufflevector <8 x double> %v267, <8 x double> poison, <8 x i32> zeroinitializer
  %v269 = getelementptr i8, ptr %v256, i64 24
  %v270 = load double, ptr %v269, align 1
  %v271 = insertelement <8 x double> poison, double %v270, i64 0
  %v272 = shufflevector <8 x double> %v271, <8 x double> poison, <8 x i32> zeroinitializer
  %v273 = load <8 x double>, ptr %v257, align 1
  %v274 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v273, <8 x double> %v260, <8 x double> %v245)
  %v275 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v273, <8 x double> %v268, <8 x double> %v246)
  %v276 = getelementptr i8, ptr %v257, i64 %v13
  %v277 = load <8 x double>, ptr %v276, align 1
  %v278 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v277, <8 x double> %v264, <8 x double> %v274)
  %v279 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v277, <8 x double> %v272, <8 x double> %v275)
  %v280 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v277, <8 x double> %v260, <8 x double> %v247)
  %v281 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v277, <8 x double> %v268, <8 x double> %v248)
  %v282 = getelementptr i8, ptr %v276, i64 %v13
  %v283 = load <8 x double>, ptr %v282, align 1
  %v284 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v283, <8 x double> %v264, <8 x double> %v280)
  %v285 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v283, <8 x double> %v272, <8 x double> %v281)
  %v286 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v283, <8 x double> %v260, <8 x double> %v249)
  %v287 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v283, <8 x double> %v268, <8 x double> %v250)
  %v288 = getelementptr i8, ptr %v282, i64 %v13
  %v289 = load <8 x double>, ptr %v288, align 1
  %v290 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v289, <8 x double> %v264, <8 x double> %v286)
  %v291 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v289, <8 x double> %v272, <8 x double> %v287)
  %v292 = add i64 %v244, 1
  %v293 = freeze i64 %v292
  br label %head241
done243:
  %v294 = mul i64 %v17, 8
  %v295 = getelementptr i8, ptr %v5, i64 %v294
  %v296 = mul i64 %v17, 32
  %v297 = getelementptr i8, ptr %v7, i64 %v296
  %v298 = mul i64 %v238, 16
  %v299 = getelementptr i8, ptr %v57, i64 %v298
  %v300 = shufflevector <8 x double> %v245, <8 x double> %v246, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v300, ptr %v299, align 1
  %v301 = getelementptr i8, ptr %v299, i64 %v15
  %v302 = shufflevector <8 x double> %v247, <8 x double> %v248, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v302, ptr %v301, align 1
  %v303 = getelementptr i8, ptr %v301, i64 %v15
  %v304 = shufflevector <8 x double> %v249, <8 x double> %v250, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v304, ptr %v303, align 1
  %v305 = add i64 %v236, 8
  %v306 = freeze i64 %v305
  br label %head233
done235:
  %v307 = add i64 %v51, 3
  %v308 = freeze i64 %v307
  br label %head48
done50:
  br label %after46
after46:
  %v309 = xor i1 %v44, true
  br i1 %v309, label %then310, label %after311
then310:
  br label %head312
head312:
  %v315 = phi i64 [ %v38, %then310 ], [ %v377, %done324 ]
  %v316 = icmp slt i64 %v315, %v41
  br i1 %v316, label %body313, label %done314
body313:
  %v317 = mul i64 %v315, %v13
  %v318 = getelementptr i8, ptr %v1, i64 %v317
  %v319 = mul i64 %v315, %v15
  %v320 = getelementptr i8, ptr %v3, i64 %v319
  %v321 = sub i64 %v43, 8
  br label %head322
head322:
  %v325 = phi i64 [ %v39, %body313 ], [ %v375, %done332 ]
  %v326 = icmp slt i64 %v325, %v43
  br i1 %v326, label %body323, label %done324
body323:
  %v327 = call i64 @llvm.smin.i64(i64 %v325, i64 %v321)
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr i8, ptr %v318, i64 %v328
  br label %head330
head330:
  %v333 = phi i64 [ 0, %body323 ], [ %v366, %body331 ]
  %v334 = phi <8 x double> [ zeroinitializer, %body323 ], [ %v363, %body331 ]
  %v335 = phi <8 x double> [ zeroinitializer, %body323 ], [ %v364, %body331 ]
  %v336 = icmp slt i64 %v333, %v17
  br i1 %v336, label %body331, label %done332
body331:
  %v337 = mul i64 %v333, 8
  %v338 = getelementptr i8, ptr %v5, i64 %v337
  %v339 = load i64, ptr %v338, align 8
  %v340 = mul i64 %v333, 32
  %v341 = getelementptr i8, ptr %v7, i64 %v340
  %v342 = getelementptr i8, ptr %v329, i64 %v339
  %v343 = load double, ptr %v341, align 1
  %v344 = insertelement <8 x double> poison, double %v343, i64 0
  %v345 = shufflevector <8 x double> %v344, <8 x double> poison, <8 x i32> zeroinitializer
  %v346 = getelementptr i8, ptr %v341, i64 8
  %v347 = load double, ptr %v346, align 1
  %v348 = insertelement <8 x double> poison, double %v347, i64 0
  %v349 = shufflevector <8 x double> %v348, <8 x double> poison, <8 x i32> zeroinitializer
  %v350 = getelementptr i8, ptr %v341, i64 16
  %v351 = load double, ptr %v350, align 1
  %v352 = insertelement <8 x double> poison, double %v351, i64 0
  %v353 = shufflevector <8 x double> %v352, <8 x double> poison, <8 x i32> zeroinitializer
  %v354 = getelementptr i8, ptr %v341, i64 24
  %v355 = load double, ptr %v354, align 1
  %v356 = insertelement <8 x double> poison, double %v355, i64 0
  %v357 = shufflevector <8 x double> %v356, <8 x double> poison, <8 x i32> zeroinitializer
  %v358 = load <8 x double>, ptr %v342, align 1
  %v359 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v358, <8 x double> %v345, <8 x double> %v334)
  %v360 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v358, <8 x double> %v353, <8 x double> %v335)
  %v361 = getelementptr i8, ptr %v342, i64 %v13
  %v362 = load <8 x double>, ptr %v361, align 1
  %v363 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v362, <8 x double> %v349, <8 x double> %v359)
  %v364 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v362, <8 x double> %v357, <8 x double> %v360)
  %v365 = add i64 %v333, 1
  %v366 = freeze i64 %v365
  br label %head330
done332:
  %v367 = mul i64 %v17, 8
  %v368 = getelementptr i8, ptr %v5, i64 %v367
  %v369 = mul i64 %v17, 32
  %v370 = getelementptr i8, ptr %v7, i64 %v369
  %v371 = mul i64 %v327, 16
  %v372 = getelementptr i8, ptr %v320, i64 %v371
  %v373 = shufflevector <8 x double> %v334, <8 x double> %v335, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v373, ptr %v372, align 1
  %v374 = add i64 %v325, 8
  %v375 = freeze i64 %v374
  br label %head322
done324:
  %v376 = add i64 %v315, 1
  %v377 = freeze i64 %v376
  br label %head312
done314:
  br label %after311
after311:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
