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
  %v51 = phi i64 [ %v38, %then45 ], [ %v303, %done233 ]
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
  %v66 = phi i64 [ %v39, %body49 ], [ %v229, %done72 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = mul i64 %v66, 8
  %v69 = getelementptr i8, ptr %v55, i64 %v68
  br label %head70
head70:
  %v73 = phi i64 [ 0, %body64 ], [ %v199, %body71 ]
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
  br label %head70
done72:
  %v200 = mul i64 %v17, 8
  %v201 = getelementptr i8, ptr %v5, i64 %v200
  %v202 = mul i64 %v17, 32
  %v203 = getelementptr i8, ptr %v7, i64 %v202
  %v204 = mul i64 %v66, 16
  %v205 = getelementptr i8, ptr %v57, i64 %v204
  %v206 = shufflevector <8 x double> %v74, <8 x double> %v75, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v206, ptr %v205, align 1
  %v207 = getelementptr i8, ptr %v205, i64 128
  %v208 = shufflevector <8 x double> %v76, <8 x double> %v77, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v208, ptr %v207, align 1
  %v209 = getelementptr i8, ptr %v205, i64 256
  %v210 = shufflevector <8 x double> %v78, <8 x double> %v79, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v210, ptr %v209, align 1
  %v211 = getelementptr i8, ptr %v205, i64 384
  %v212 = shufflevector <8 x double> %v80, <8 x double> %v81, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v212, ptr %v211, align 1
  %v213 = getelementptr i8, ptr %v205, i64 %v15
  %v214 = shufflevector <8 x double> %v82, <8 x double> %v83, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v214, ptr %v213, align 1
  %v215 = getelementptr i8, ptr %v213, i64 128
  %v216 = shufflevector <8 x double> %v84, <8 x double> %v85, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v216, ptr %v215, align 1
  %v217 = getelementptr i8, ptr %v213, i64 256
  %v218 = shufflevector <8 x double> %v86, <8 x double> %v87, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v218, ptr %v217, align 1
  %v219 = getelementptr i8, ptr %v213, i64 384
  %v220 = shufflevector <8 x double> %v88, <8 x double> %v89, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v220, ptr %v219, align 1
  %v221 = getelementptr i8, ptr %v213, i64 %v15
  %v222 = shufflevector <8 x double> %v90, <8 x double> %v91, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v222, ptr %v221, align 1
  %v223 = getelementptr i8, ptr %v221, i64 128
  %v224 = shufflevector <8 x double> %v92, <8 x double> %v93, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v224, ptr %v223, align 1
  %v225 = getelementptr i8, ptr %v221, i64 256
  %v226 = shufflevector <8 x double> %v94, <8 x double> %v95, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v226, ptr %v225, align 1
  %v227 = getelementptr i8, ptr %v221, i64 384
  %v228 = shufflevector <8 x double> %v96, <8 x double> %v97, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v228, ptr %v227, align 1
  %v229 = add i64 %v66, 32
  br label %head63
done65:
  %v230 = sub i64 %v43, 8
  br label %head231
head231:
  %v234 = phi i64 [ %v62, %done65 ], [ %v302, %done241 ]
  %v235 = icmp slt i64 %v234, %v43
  br i1 %v235, label %body232, label %done233
body232:
  %v236 = call i64 @llvm.smin.i64(i64 %v234, i64 %v230)
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr i8, ptr %v55, i64 %v237
  br label %head239
head239:
  %v242 = phi i64 [ 0, %body232 ], [ %v290, %body240 ]
  %v243 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v276, %body240 ]
  %v244 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v277, %body240 ]
  %v245 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v282, %body240 ]
  %v246 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v283, %body240 ]
  %v247 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v288, %body240 ]
  %v248 = phi <8 x double> [ zeroinitializer, %body232 ], [ %v289, %body240 ]
  %v249 = icmp slt i64 %v242, %v17
  br i1 %v249, label %body240, label %done241
body240:
  %v250 = mul i64 %v242, 8
  %v251 = getelementptr i8, ptr %v5, i64 %v250
  %v252 = load i64, ptr %v251, align 8
  %v253 = mul i64 %v242, 32
  %v254 = getelementptr i8, ptr %v7, i64 %v253
  %v255 = getelementptr i8, ptr %v238, i64 %v252
  %v256 = load double, ptr %v254, align 1
  %v257 = insertelement <8 x double> poison, double %v256, i64 0
  %v258 = shufflevector <8 x double> %v257, <8 x double> poison, <8 x i32> zeroinitializer
  %v259 = getelementptr i8, ptr %v254, i64 8
  %v260 = load double, ptr %v259, align 1
  %v261 = insertelement <8 x double> poison, double %v260, i64 0
  %v262 = shufflevector <8 x double> %v261, <8 x double> poison, <8 x i32> zeroinitializer
  %v263 = getelementptr i8, ptr %v254, i64 16
  %v264 = load double, ptr %v263, align 1
  %v265 = insertelement <8 x double> poison, double %v264, i64 0
  %v266 = shufflevector <8 x double> %v265, <8 x double> poison, <8 x i32> zeroinitializer
  %v267 = getelementptr i8, ptr %v254, i64 24
  %v268 = load double, ptr %v267, align 1
  %v269 = insertelement <8 x double> poison, double %v268, i64 0
  %v270 = shufflevector <8 x double> %v269, <8 x double> poison, <8 x i32> zeroinitializer
  %v271 = load <8 x double>, ptr %v255, align 1
  %v272 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v271, <8 x double> %v258, <8 x double> %v243)
  %v273 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v271, <8 x double> %v266, <8 x double> %v244)
  %v274 = getelementptr i8, ptr %v255, i64 %v13
  %v275 = load <8 x double>, ptr %v274, align 1
  %v276 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v262, <8 x double> %v272)
  %v277 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v270, <8 x double> %v273)
  %v278 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v258, <8 x double> %v245)
  %v279 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v266, <8 x double> %v246)
  %v280 = getelementptr i8, ptr %v274, i64 %v13
  %v281 = load <8 x double>, ptr %v280, align 1
  %v282 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v281, <8 x double> %v262, <8 x double> %v278)
  %v283 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v281, <8 x double> %v270, <8 x double> %v279)
  %v284 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v281, <8 x double> %v258, <8 x double> %v247)
  %v285 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v281, <8 x double> %v266, <8 x double> %v248)
  %v286 = getelementptr i8, ptr %v280, i64 %v13
  %v287 = load <8 x double>, ptr %v286, align 1
  %v288 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v287, <8 x double> %v262, <8 x double> %v284)
  %v289 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v287, <8 x double> %v270, <8 x double> %v285)
  %v290 = add i64 %v242, 1
  br label %head239
done241:
  %v291 = mul i64 %v17, 8
  %v292 = getelementptr i8, ptr %v5, i64 %v291
  %v293 = mul i64 %v17, 32
  %v294 = getelementptr i8, ptr %v7, i64 %v293
  %v295 = mul i64 %v236, 16
  %v296 = getelementptr i8, ptr %v57, i64 %v295
  %v297 = shufflevector <8 x double> %v243, <8 x double> %v244, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v297, ptr %v296, align 1
  %v298 = getelementptr i8, ptr %v296, i64 %v15
  %v299 = shufflevector <8 x double> %v245, <8 x double> %v246, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v299, ptr %v298, align 1
  %v300 = getelementptr i8, ptr %v298, i64 %v15
  %v301 = shufflevector <8 x double> %v247, <8 x double> %v248, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v301, ptr %v300, align 1
  %v302 = add i64 %v234, 8
  br label %head231
done233:
  %v303 = add i64 %v51, 3
  br label %head48
done50:
  br label %after46
after46:
  %v304 = xor i1 %v44, true
  br i1 %v304, label %then305, label %after306
then305:
  br label %head307
head307:
  %v310 = phi i64 [ %v38, %then305 ], [ %v369, %done319 ]
  %v311 = icmp slt i64 %v310, %v41
  br i1 %v311, label %body308, label %done309
body308:
  %v312 = mul i64 %v310, %v13
  %v313 = getelementptr i8, ptr %v1, i64 %v312
  %v314 = mul i64 %v310, %v15
  %v315 = getelementptr i8, ptr %v3, i64 %v314
  %v316 = sub i64 %v43, 8
  br label %head317
head317:
  %v320 = phi i64 [ %v39, %body308 ], [ %v368, %done327 ]
  %v321 = icmp slt i64 %v320, %v43
  br i1 %v321, label %body318, label %done319
body318:
  %v322 = call i64 @llvm.smin.i64(i64 %v320, i64 %v316)
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr i8, ptr %v313, i64 %v323
  br label %head325
head325:
  %v328 = phi i64 [ 0, %body318 ], [ %v360, %body326 ]
  %v329 = phi <8 x double> [ zeroinitializer, %body318 ], [ %v358, %body326 ]
  %v330 = phi <8 x double> [ zeroinitializer, %body318 ], [ %v359, %body326 ]
  %v331 = icmp slt i64 %v328, %v17
  br i1 %v331, label %body326, label %done327
body326:
  %v332 = mul i64 %v328, 8
  %v333 = getelementptr i8, ptr %v5, i64 %v332
  %v334 = load i64, ptr %v333, align 8
  %v335 = mul i64 %v328, 32
  %v336 = getelementptr i8, ptr %v7, i64 %v335
  %v337 = getelementptr i8, ptr %v324, i64 %v334
  %v338 = load double, ptr %v336, align 1
  %v339 = insertelement <8 x double> poison, double %v338, i64 0
  %v340 = shufflevector <8 x double> %v339, <8 x double> poison, <8 x i32> zeroinitializer
  %v341 = getelementptr i8, ptr %v336, i64 8
  %v342 = load double, ptr %v341, align 1
  %v343 = insertelement <8 x double> poison, double %v342, i64 0
  %v344 = shufflevector <8 x double> %v343, <8 x double> poison, <8 x i32> zeroinitializer
  %v345 = getelementptr i8, ptr %v336, i64 16
  %v346 = load double, ptr %v345, align 1
  %v347 = insertelement <8 x double> poison, double %v346, i64 0
  %v348 = shufflevector <8 x double> %v347, <8 x double> poison, <8 x i32> zeroinitializer
  %v349 = getelementptr i8, ptr %v336, i64 24
  %v350 = load double, ptr %v349, align 1
  %v351 = insertelement <8 x double> poison, double %v350, i64 0
  %v352 = shufflevector <8 x double> %v351, <8 x double> poison, <8 x i32> zeroinitializer
  %v353 = load <8 x double>, ptr %v337, align 1
  %v354 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v353, <8 x double> %v340, <8 x double> %v329)
  %v355 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v353, <8 x double> %v348, <8 x double> %v330)
  %v356 = getelementptr i8, ptr %v337, i64 %v13
  %v357 = load <8 x double>, ptr %v356, align 1
  %v358 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v357, <8 x double> %v344, <8 x double> %v354)
  %v359 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v357, <8 x double> %v352, <8 x double> %v355)
  %v360 = add i64 %v328, 1
  br label %head325
done327:
  %v361 = mul i64 %v17, 8
  %v362 = getelementptr i8, ptr %v5, i64 %v361
  %v363 = mul i64 %v17, 32
  %v364 = getelementptr i8, ptr %v7, i64 %v363
  %v365 = mul i64 %v322, 16
  %v366 = getelementptr i8, ptr %v315, i64 %v365
  %v367 = shufflevector <8 x double> %v329, <8 x double> %v330, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x double> %v367, ptr %v366, align 1
  %v368 = add i64 %v320, 8
  br label %head317
done319:
  %v369 = add i64 %v310, 1
  br label %head307
done309:
  br label %after306
after306:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
