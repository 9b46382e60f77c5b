; outer[f32; tile 6 rows × 2 vectors of 8]
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
  %v37 = phi i64 [ 0, %entry ], [ %v231, %done44 ]
  %v38 = phi ptr [ %v1, %entry ], [ %v227, %done44 ]
  %v39 = phi ptr [ %v3, %entry ], [ %v228, %done44 ]
  %v40 = phi ptr [ %v5, %entry ], [ %v229, %done44 ]
  %v41 = icmp slt i64 %v37, %v27
  br i1 %v41, label %body35, label %done36
body35:
  br label %head42
head42:
  %v45 = phi i64 [ 0, %body35 ], [ %v226, %done56 ]
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
  %v57 = phi i64 [ 0, %body43 ], [ %v224, %done63 ]
  %v58 = phi ptr [ %v39, %body43 ], [ %v221, %done63 ]
  %v59 = phi ptr [ %v40, %body43 ], [ %v222, %done63 ]
  %v60 = icmp slt i64 %v57, %v13
  br i1 %v60, label %body55, label %done56
body55:
  br label %head61
head61:
  %v64 = phi i64 [ 0, %body55 ], [ %v220, %after171 ]
  %v65 = phi ptr [ %v59, %body55 ], [ %v218, %after171 ]
  %v66 = icmp slt i64 %v64, %v11
  br i1 %v66, label %body62, label %done63
body62:
  %v67 = mul i64 %v64, 48
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
  %v91 = getelementptr i8, ptr %v58, i64 %v25
  br label %head92
head92:
  %v95 = phi i64 [ 0, %body62 ], [ %v155, %body93 ]
  %v96 = phi ptr [ %v48, %body62 ], [ %v153, %body93 ]
  %v97 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v121, %body93 ]
  %v98 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v122, %body93 ]
  %v99 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v127, %body93 ]
  %v100 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v128, %body93 ]
  %v101 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v133, %body93 ]
  %v102 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v134, %body93 ]
  %v103 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v139, %body93 ]
  %v104 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v140, %body93 ]
  %v105 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v145, %body93 ]
  %v106 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v146, %body93 ]
  %v107 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v151, %body93 ]
  %v108 = phi <8 x float> [ zeroinitializer, %body62 ], [ %v152, %body93 ]
  %v109 = icmp slt i64 %v95, %v50
  br i1 %v109, label %body93, label %done94
body93:
  %v110 = load i64, ptr %v96, align 8
  %v111 = getelementptr i8, ptr %v96, i64 8
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr i8, ptr %v58, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr i8, ptr %v91, i64 %v112
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr i8, ptr %v70, i64 %v110
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v97)
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v116, <8 x float> %v98)
  %v123 = getelementptr i8, ptr %v74, i64 %v110
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v126, <8 x float> %v114, <8 x float> %v99)
  %v128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v126, <8 x float> %v116, <8 x float> %v100)
  %v129 = getelementptr i8, ptr %v78, i64 %v110
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v101)
  %v134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v102)
  %v135 = getelementptr i8, ptr %v82, i64 %v110
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> %v114, <8 x float> %v103)
  %v140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> %v116, <8 x float> %v104)
  %v141 = getelementptr i8, ptr %v86, i64 %v110
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> %v114, <8 x float> %v105)
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> %v116, <8 x float> %v106)
  %v147 = getelementptr i8, ptr %v90, i64 %v110
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v114, <8 x float> %v107)
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v116, <8 x float> %v108)
  %v153 = getelementptr i8, ptr %v96, i64 16
  %v154 = add i64 %v95, 1
  %v155 = freeze i64 %v154
  br label %head92
done94:
  br i1 %v53, label %then156, label %after157
then156:
  store <8 x float> %v97, ptr %v65, align 4
  %v158 = getelementptr i8, ptr %v65, i64 32
  store <8 x float> %v98, ptr %v158, align 4
  %v159 = getelementptr i8, ptr %v65, i64 64
  store <8 x float> %v99, ptr %v159, align 4
  %v160 = getelementptr i8, ptr %v65, i64 96
  store <8 x float> %v100, ptr %v160, align 4
  %v161 = getelementptr i8, ptr %v65, i64 128
  store <8 x float> %v101, ptr %v161, align 4
  %v162 = getelementptr i8, ptr %v65, i64 160
  store <8 x float> %v102, ptr %v162, align 4
  %v163 = getelementptr i8, ptr %v65, i64 192
  store <8 x float> %v103, ptr %v163, align 4
  %v164 = getelementptr i8, ptr %v65, i64 224
  store <8 x float> %v104, ptr %v164, align 4
  %v165 = getelementptr i8, ptr %v65, i64 256
  store <8 x float> %v105, ptr %v165, align 4
  %v166 = getelementptr i8, ptr %v65, i64 288
  store <8 x float> %v106, ptr %v166, align 4
  %v167 = getelementptr i8, ptr %v65, i64 320
  store <8 x float> %v107, ptr %v167, align 4
  %v168 = getelementptr i8, ptr %v65, i64 352
  store <8 x float> %v108, ptr %v168, align 4
  br label %after157
after157:
  %v169 = xor i1 %v53, true
  br i1 %v169, label %then170, label %after171
then170:
  %v172 = load <8 x float>, ptr %v65, align 4
  %v173 = fadd <8 x float> %v172, %v97
  store <8 x float> %v173, ptr %v65, align 4
  %v174 = getelementptr i8, ptr %v65, i64 32
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fadd <8 x float> %v175, %v98
  %v177 = getelementptr i8, ptr %v65, i64 32
  store <8 x float> %v176, ptr %v177, align 4
  %v178 = getelementptr i8, ptr %v65, i64 64
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v179, %v99
  %v181 = getelementptr i8, ptr %v65, i64 64
  store <8 x float> %v180, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v65, i64 96
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v100
  %v185 = getelementptr i8, ptr %v65, i64 96
  store <8 x float> %v184, ptr %v185, align 4
  %v186 = getelementptr i8, ptr %v65, i64 128
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fadd <8 x float> %v187, %v101
  %v189 = getelementptr i8, ptr %v65, i64 128
  store <8 x float> %v188, ptr %v189, align 4
  %v190 = getelementptr i8, ptr %v65, i64 160
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fadd <8 x float> %v191, %v102
  %v193 = getelementptr i8, ptr %v65, i64 160
  store <8 x float> %v192, ptr %v193, align 4
  %v194 = getelementptr i8, ptr %v65, i64 192
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fadd <8 x float> %v195, %v103
  %v197 = getelementptr i8, ptr %v65, i64 192
  store <8 x float> %v196, ptr %v197, align 4
  %v198 = getelementptr i8, ptr %v65, i64 224
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fadd <8 x float> %v199, %v104
  %v201 = getelementptr i8, ptr %v65, i64 224
  store <8 x float> %v200, ptr %v201, align 4
  %v202 = getelementptr i8, ptr %v65, i64 256
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fadd <8 x float> %v203, %v105
  %v205 = getelementptr i8, ptr %v65, i64 256
  store <8 x float> %v204, ptr %v205, align 4
  %v206 = getelementptr i8, ptr %v65, i64 288
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v106
  %v209 = getelementptr i8, ptr %v65, i64 288
  store <8 x float> %v208, ptr %v209, align 4
  %v210 = getelementptr i8, ptr %v65, i64 320
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v107
  %v213 = getelementptr i8, ptr %v65, i64 320
  store <8 x float> %v212, ptr %v213, align 4
  %v214 = getelementptr i8, ptr %v65, i64 352
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v108
  %v217 = getelementptr i8, ptr %v65, i64 352
  store <8 x float> %v216, ptr %v217, align 4
  br label %after171
after171:
  %v218 = getelementptr i8, ptr %v65, i64 384
  %v219 = add i64 %v64, 1
  %v220 = freeze i64 %v219
  br label %head61
done63:
  %v221 = getelementptr i8, ptr %v58, i64 %v15
  %v222 = getelementptr i8, ptr %v59, i64 %v17
  %v223 = add i64 %v57, 1
  %v224 = freeze i64 %v223
  br label %head54
done56:
  %v225 = add i64 %v45, %v21
  %v226 = freeze i64 %v225
  br label %head42
done44:
  %v227 = getelementptr i8, ptr %v38, i64 %v29
  %v228 = getelementptr i8, ptr %v39, i64 %v31
  %v229 = getelementptr i8, ptr %v40, i64 %v33
  %v230 = add i64 %v37, 1
  %v231 = freeze i64 %v230
  br label %head34
done36:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
