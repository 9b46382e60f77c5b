; running sum[f32→f32→u8; 2 vectors of 8, line]
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
  br label %head21
head21:
  %v24 = phi i64 [ 0, %entry ], [ %v682, %done35 ]
  %v25 = icmp slt i64 %v24, %v2
  br i1 %v25, label %body22, label %done23
body22:
  %v26 = mul i64 %v24, %v6
  %v27 = getelementptr i8, ptr %v13, i64 %v26
  %v28 = mul i64 %v24, %v8
  %v29 = getelementptr i8, ptr %v15, i64 %v28
  %v30 = getelementptr i8, ptr %p0, i64 80
  %v31 = load i64, ptr %v30, align 8
  %v32 = sub i64 %v4, %v31
  br label %head33
head33:
  %v36 = phi i64 [ 0, %body22 ], [ %v680, %after224 ]
  %v37 = icmp slt i64 %v36, %v4
  br i1 %v37, label %body34, label %done35
body34:
  %v38 = call i64 @llvm.smin.i64(i64 %v36, i64 %v32)
  %v39 = mul i64 %v38, 4
  %v40 = getelementptr i8, ptr %v27, i64 %v39
  %v41 = getelementptr i8, ptr %v29, i64 %v38
  %v42 = udiv i64 %v12, 4
  %v43 = urem i64 %v12, 4
  %v44 = getelementptr i8, ptr %p0, i64 72
  %v45 = load i64, ptr %v44, align 8
  %v46 = sub i64 %v45, 1
  %v47 = sub i64 %v46, 0
  %v48 = lshr i64 %v10, %v47
  %v49 = and i64 %v48, 1
  %v50 = icmp eq i64 %v45, 1
  br i1 %v50, label %then51, label %after52
then51:
  %v53 = icmp ne i64 %v49, 0
  br i1 %v53, label %then54, label %after55
then54:
  %v56 = udiv i64 %v31, 16
  %v57 = urem i64 %v31, 16
  %v58 = mul i64 %v56, 16
  %v59 = sub i64 %v31, 8
  br label %head60
head60:
  %v63 = phi i64 [ 0, %then54 ], [ %v115, %body61 ]
  %v64 = icmp slt i64 %v63, %v58
  br i1 %v64, label %body61, label %done62
body61:
  %v65 = getelementptr i8, ptr %v41, i64 %v63
  %v66 = mul i64 %v63, 4
  %v67 = getelementptr i8, ptr %v40, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 1
  %v69 = add i64 %v63, %v42
  %v70 = mul i64 %v69, 4
  %v71 = getelementptr i8, ptr %v40, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 1
  %v73 = fadd <8 x float> %v68, %v72
  %v74 = mul i64 %v42, 2
  %v75 = add i64 %v63, %v74
  %v76 = mul i64 %v75, 4
  %v77 = getelementptr i8, ptr %v40, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 1
  %v79 = fadd <8 x float> %v73, %v78
  %v80 = fcmp ogt <8 x float> %v79, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v81 = select <8 x i1> %v80, <8 x float> %v79, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v82 = fcmp olt <8 x float> %v81, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v83 = select <8 x i1> %v82, <8 x float> %v81, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v84 = fadd <8 x float> %v83, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v85 = bitcast <8 x float> %v84 to <8 x i32>
  %v86 = and <8 x i32> %v85, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v87 = trunc <8 x i32> %v86 to <8 x i8>
  store <8 x i8> %v87, ptr %v65, align 1
  %v88 = mul i64 %v63, 4
  %v89 = getelementptr i8, ptr %v40, i64 %v88
  %v90 = getelementptr i8, ptr %v89, i64 32
  %v91 = load <8 x float>, ptr %v90, align 1
  %v92 = add i64 %v63, %v42
  %v93 = mul i64 %v92, 4
  %v94 = getelementptr i8, ptr %v40, i64 %v93
  %v95 = getelementptr i8, ptr %v94, i64 32
  %v96 = load <8 x float>, ptr %v95, align 1
  %v97 = fadd <8 x float> %v91, %v96
  %v98 = mul i64 %v42, 2
  %v99 = add i64 %v63, %v98
  %v100 = mul i64 %v99, 4
  %v101 = getelementptr i8, ptr %v40, i64 %v100
  %v102 = getelementptr i8, ptr %v101, i64 32
  %v103 = load <8 x float>, ptr %v102, align 1
  %v104 = fadd <8 x float> %v97, %v103
  %v105 = getelementptr i8, ptr %v65, i64 8
  %v106 = fcmp ogt <8 x float> %v104, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v107 = select <8 x i1> %v106, <8 x float> %v104, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v108 = fcmp olt <8 x float> %v107, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v109 = select <8 x i1> %v108, <8 x float> %v107, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v110 = fadd <8 x float> %v109, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v111 = bitcast <8 x float> %v110 to <8 x i32>
  %v112 = and <8 x i32> %v111, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v113 = trunc <8 x i32> %v112 to <8 x i8>
  store <8 x i8> %v113, ptr %v105, align 1
  %v114 = add i64 %v63, 16
  %v115 = freeze i64 %v114
  br label %head60
done62:
  br label %head116
head116:
  %v119 = phi i64 [ %v58, %done62 ], [ %v146, %body117 ]
  %v120 = icmp slt i64 %v119, %v31
  br i1 %v120, label %body117, label %done118
body117:
  %v121 = call i64 @llvm.smin.i64(i64 %v119, i64 %v59)
  %v122 = getelementptr i8, ptr %v41, i64 %v121
  %v123 = mul i64 %v121, 4
  %v124 = getelementptr i8, ptr %v40, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 1
  %v126 = add i64 %v121, %v42
  %v127 = mul i64 %v126, 4
  %v128 = getelementptr i8, ptr %v40, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 1
  %v130 = fadd <8 x float> %v125, %v129
  %v131 = mul i64 %v42, 2
  %v132 = add i64 %v121, %v131
  %v133 = mul i64 %v132, 4
  %v134 = getelementptr i8, ptr %v40, i64 %v133
  %v135 = load <8 x float>, ptr %v134, align 1
  %v136 = fadd <8 x float> %v130, %v135
  %v137 = fcmp ogt <8 x float> %v136, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v138 = select <8 x i1> %v137, <8 x float> %v136, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v139 = fcmp olt <8 x float> %v138, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v140 = select <8 x i1> %v139, <8 x float> %v138, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v141 = fadd <8 x float> %v140, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v142 = bitcast <8 x float> %v141 to <8 x i32>
  %v143 = and <8 x i32> %v142, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v144 = trunc <8 x i32> %v143 to <8 x i8>
  store <8 x i8> %v144, ptr %v122, align 1
  %v145 = add i64 %v119, 8
  %v146 = freeze i64 %v145
  br label %head116
done118:
  br label %after55
after55:
  %v147 = xor i1 %v53, true
  br i1 %v147, label %then148, label %after149
then148:
  %v150 = udiv i64 %v31, 16
  %v151 = urem i64 %v31, 16
  %v152 = mul i64 %v150, 16
  %v153 = sub i64 %v31, 8
  br label %head154
head154:
  %v157 = phi i64 [ 0, %then148 ], [ %v196, %body155 ]
  %v158 = icmp slt i64 %v157, %v152
  br i1 %v158, label %body155, label %done156
body155:
  %v159 = getelementptr i8, ptr %v41, i64 %v157
  %v160 = mul i64 %v157, 4
  %v161 = getelementptr i8, ptr %v40, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 1
  %v163 = add i64 %v157, %v42
  %v164 = mul i64 %v163, 4
  %v165 = getelementptr i8, ptr %v40, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 1
  %v167 = fadd <8 x float> %v162, %v166
  %v168 = fcmp ogt <8 x float> %v167, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v169 = select <8 x i1> %v168, <8 x float> %v167, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v170 = fcmp olt <8 x float> %v169, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v171 = select <8 x i1> %v170, <8 x float> %v169, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v172 = fadd <8 x float> %v171, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v173 = bitcast <8 x float> %v172 to <8 x i32>
  %v174 = and <8 x i32> %v173, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v175 = trunc <8 x i32> %v174 to <8 x i8>
  store <8 x i8> %v175, ptr %v159, align 1
  %v176 = mul i64 %v157, 4
  %v177 = getelementptr i8, ptr %v40, i64 %v176
  %v178 = getelementptr i8, ptr %v177, i64 32
  %v179 = load <8 x float>, ptr %v178, align 1
  %v180 = add i64 %v157, %v42
  %v181 = mul i64 %v180, 4
  %v182 = getelementptr i8, ptr %v40, i64 %v181
  %v183 = getelementptr i8, ptr %v182, i64 32
  %v184 = load <8 x float>, ptr %v183, align 1
  %v185 = fadd <8 x float> %v179, %v184
  %v186 = getelementptr i8, ptr %v159, i64 8
  %v187 = fcmp ogt <8 x float> %v185, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v188 = select <8 x i1> %v187, <8 x float> %v185, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v189 = fcmp olt <8 x float> %v188, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v190 = select <8 x i1> %v189, <8 x float> %v188, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v191 = fadd <8 x float> %v190, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v192 = bitcast <8 x float> %v191 to <8 x i32>
  %v193 = and <8 x i32> %v192, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v194 = trunc <8 x i32> %v193 to <8 x i8>
  store <8 x i8> %v194, ptr %v186, align 1
  %v195 = add i64 %v157, 16
  %v196 = freeze i64 %v195
  br label %head154
done156:
  br label %head197
head197:
  %v200 = phi i64 [ %v152, %done156 ], [ %v221, %body198 ]
  %v201 = icmp slt i64 %v200, %v31
  br i1 %v201, label %body198, label %done199
body198:
  %v202 = call i64 @llvm.smin.i64(i64 %v200, i64 %v153)
  %v203 = getelementptr i8, ptr %v41, i64 %v202
  %v204 = mul i64 %v202, 4
  %v205 = getelementptr i8, ptr %v40, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 1
  %v207 = add i64 %v202, %v42
  %v208 = mul i64 %v207, 4
  %v209 = getelementptr i8, ptr %v40, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 1
  %v211 = fadd <8 x float> %v206, %v210
  %v212 = fcmp ogt <8 x float> %v211, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v213 = select <8 x i1> %v212, <8 x float> %v211, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v214 = fcmp olt <8 x float> %v213, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v215 = select <8 x i1> %v214, <8 x float> %v213, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v216 = fadd <8 x float> %v215, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v217 = bitcast <8 x float> %v216 to <8 x i32>
  %v218 = and <8 x i32> %v217, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v219 = trunc <8 x i32> %v218 to <8 x i8>
  store <8 x i8> %v219, ptr %v203, align 1
  %v220 = add i64 %v200, 8
  %v221 = freeze i64 %v220
  br label %head197
done199:
  br label %after149
after149:
  br label %after52
after52:
  %v222 = xor i1 %v50, true
  br i1 %v222, label %then223, label %after224
then223:
  %v225 = add i64 %v49, 2
  %v226 = icmp ne i64 %v49, 0
  br i1 %v226, label %then227, label %after228
then227:
  %v229 = sub i64 %v10, %v225
  %v230 = mul i64 %v229, %v42
  %v231 = add i64 %v31, %v230
  %v232 = udiv i64 %v231, 16
  %v233 = urem i64 %v231, 16
  %v234 = mul i64 %v232, 16
  br label %head235
head235:
  %v238 = phi i64 [ 0, %then227 ], [ %v277, %body236 ]
  %v239 = icmp slt i64 %v238, %v234
  br i1 %v239, label %body236, label %done237
body236:
  %v240 = mul i64 %v238, 4
  %v241 = getelementptr i8, ptr %v40, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 1
  %v243 = add i64 %v238, %v42
  %v244 = mul i64 %v243, 4
  %v245 = getelementptr i8, ptr %v40, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 1
  %v247 = fadd <8 x float> %v242, %v246
  %v248 = mul i64 %v42, 2
  %v249 = add i64 %v238, %v248
  %v250 = mul i64 %v249, 4
  %v251 = getelementptr i8, ptr %v40, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 1
  %v253 = fadd <8 x float> %v247, %v252
  %v254 = mul i64 %v238, 4
  %v255 = getelementptr i8, ptr %v40, i64 %v254
  %v256 = getelementptr i8, ptr %v255, i64 32
  %v257 = load <8 x float>, ptr %v256, align 1
  %v258 = add i64 %v238, %v42
  %v259 = mul i64 %v258, 4
  %v260 = getelementptr i8, ptr %v40, i64 %v259
  %v261 = getelementptr i8, ptr %v260, i64 32
  %v262 = load <8 x float>, ptr %v261, align 1
  %v263 = fadd <8 x float> %v257, %v262
  %v264 = mul i64 %v42, 2
  %v265 = add i64 %v238, %v264
  %v266 = mul i64 %v265, 4
  %v267 = getelementptr i8, ptr %v40, i64 %v266
  %v268 = getelementptr i8, ptr %v267, i64 32
  %v269 = load <8 x float>, ptr %v268, align 1
  %v270 = fadd <8 x float> %v263, %v269
  %v271 = mul i64 %v238, 4
  %v272 = getelementptr i8, ptr %v20, i64 %v271
  store <8 x float> %v253, ptr %v272, align 1
  %v273 = mul i64 %v238, 4
  %v274 = getelementptr i8, ptr %v20, i64 %v273
  %v275 = getelementptr i8, ptr %v274, i64 32
  store <8 x float> %v270, ptr %v275, align 1
  %v276 = add i64 %v238, 16
  %v277 = freeze i64 %v276
  br label %head235
done237:
  br label %head278
head278:
  %v281 = phi i64 [ %v234, %done237 ], [ %v300, %body279 ]
  %v282 = icmp slt i64 %v281, %v231
  br i1 %v282, label %body279, label %done280
body279:
  %v283 = mul i64 %v281, 4
  %v284 = getelementptr i8, ptr %v40, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 1
  %v286 = add i64 %v281, %v42
  %v287 = mul i64 %v286, 4
  %v288 = getelementptr i8, ptr %v40, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 1
  %v290 = fadd <8 x float> %v285, %v289
  %v291 = mul i64 %v42, 2
  %v292 = add i64 %v281, %v291
  %v293 = mul i64 %v292, 4
  %v294 = getelementptr i8, ptr %v40, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 1
  %v296 = fadd <8 x float> %v290, %v295
  %v297 = mul i64 %v281, 4
  %v298 = getelementptr i8, ptr %v20, i64 %v297
  store <8 x float> %v296, ptr %v298, align 1
  %v299 = add i64 %v281, 8
  %v300 = freeze i64 %v299
  br label %head278
done280:
  br label %after228
after228:
  %v301 = xor i1 %v226, true
  br i1 %v301, label %then302, label %after303
then302:
  %v304 = sub i64 %v10, %v225
  %v305 = mul i64 %v304, %v42
  %v306 = add i64 %v31, %v305
  %v307 = udiv i64 %v306, 16
  %v308 = urem i64 %v306, 16
  %v309 = mul i64 %v307, 16
  br label %head310
head310:
  %v313 = phi i64 [ 0, %then302 ], [ %v339, %body311 ]
  %v314 = icmp slt i64 %v313, %v309
  br i1 %v314, label %body311, label %done312
body311:
  %v315 = mul i64 %v313, 4
  %v316 = getelementptr i8, ptr %v40, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 1
  %v318 = add i64 %v313, %v42
  %v319 = mul i64 %v318, 4
  %v320 = getelementptr i8, ptr %v40, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 1
  %v322 = fadd <8 x float> %v317, %v321
  %v323 = mul i64 %v313, 4
  %v324 = getelementptr i8, ptr %v40, i64 %v323
  %v325 = getelementptr i8, ptr %v324, i64 32
  %v326 = load <8 x float>, ptr %v325, align 1
  %v327 = add i64 %v313, %v42
  %v328 = mul i64 %v327, 4
  %v329 = getelementptr i8, ptr %v40, i64 %v328
  %v330 = getelementptr i8, ptr %v329, i64 32
  %v331 = load <8 x float>, ptr %v330, align 1
  %v332 = fadd <8 x float> %v326, %v331
  %v333 = mul i64 %v313, 4
  %v334 = getelementptr i8, ptr %v20, i64 %v333
  store <8 x float> %v322, ptr %v334, align 1
  %v335 = mul i64 %v313, 4
  %v336 = getelementptr i8, ptr %v20, i64 %v335
  %v337 = getelementptr i8, ptr %v336, i64 32
  store <8 x float> %v332, ptr %v337, align 1
  %v338 = add i64 %v313, 16
  %v339 = freeze i64 %v338
  br label %head310
done312:
  br label %head340
head340:
  %v343 = phi i64 [ %v309, %done312 ], [ %v356, %body341 ]
  %v344 = icmp slt i64 %v343, %v306
  br i1 %v344, label %body341, label %done342
body341:
  %v345 = mul i64 %v343, 4
  %v346 = getelementptr i8, ptr %v40, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 1
  %v348 = add i64 %v343, %v42
  %v349 = mul i64 %v348, 4
  %v350 = getelementptr i8, ptr %v40, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 1
  %v352 = fadd <8 x float> %v347, %v351
  %v353 = mul i64 %v343, 4
  %v354 = getelementptr i8, ptr %v20, i64 %v353
  store <8 x float> %v352, ptr %v354, align 1
  %v355 = add i64 %v343, 8
  %v356 = freeze i64 %v355
  br label %head340
done342:
  br label %after303
after303:
  %v357 = sub i64 %v45, 1
  br label %head358
head358:
  %v361 = phi i64 [ 1, %after303 ], [ %v503, %after448 ]
  %v362 = phi i64 [ %v225, %after303 ], [ %v369, %after448 ]
  %v363 = icmp slt i64 %v361, %v357
  br i1 %v363, label %body359, label %done360
body359:
  %v364 = sub i64 %v45, 1
  %v365 = sub i64 %v364, %v361
  %v366 = lshr i64 %v10, %v365
  %v367 = and i64 %v366, 1
  %v368 = mul i64 %v362, 2
  %v369 = add i64 %v368, %v367
  %v370 = mul i64 %v362, %v42
  %v371 = icmp ne i64 %v367, 0
  br i1 %v371, label %then372, label %after373
then372:
  %v374 = sub i64 %v10, %v369
  %v375 = mul i64 %v374, %v42
  %v376 = add i64 %v31, %v375
  %v377 = udiv i64 %v376, 16
  %v378 = urem i64 %v376, 16
  %v379 = mul i64 %v377, 16
  br label %head380
head380:
  %v383 = phi i64 [ 0, %then372 ], [ %v422, %body381 ]
  %v384 = icmp slt i64 %v383, %v379
  br i1 %v384, label %body381, label %done382
body381:
  %v385 = mul i64 %v383, 4
  %v386 = getelementptr i8, ptr %v20, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 1
  %v388 = add i64 %v383, %v370
  %v389 = mul i64 %v388, 4
  %v390 = getelementptr i8, ptr %v20, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 1
  %v392 = fadd <8 x float> %v387, %v391
  %v393 = mul i64 %v370, 2
  %v394 = add i64 %v383, %v393
  %v395 = mul i64 %v394, 4
  %v396 = getelementptr i8, ptr %v40, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 1
  %v398 = fadd <8 x float> %v392, %v397
  %v399 = mul i64 %v383, 4
  %v400 = getelementptr i8, ptr %v20, i64 %v399
  %v401 = getelementptr i8, ptr %v400, i64 32
  %v402 = load <8 x float>, ptr %v401, align 1
  %v403 = add i64 %v383, %v370
  %v404 = mul i64 %v403, 4
  %v405 = getelementptr i8, ptr %v20, i64 %v404
  %v406 = getelementptr i8, ptr %v405, i64 32
  %v407 = load <8 x float>, ptr %v406, align 1
  %v408 = fadd <8 x float> %v402, %v407
  %v409 = mul i64 %v370, 2
  %v410 = add i64 %v383, %v409
  %v411 = mul i64 %v410, 4
  %v412 = getelementptr i8, ptr %v40, i64 %v411
  %v413 = getelementptr i8, ptr %v412, i64 32
  %v414 = load <8 x float>, ptr %v413, align 1
  %v415 = fadd <8 x float> %v408, %v414
  %v416 = mul i64 %v383, 4
  %v417 = getelementptr i8, ptr %v20, i64 %v416
  store <8 x float> %v398, ptr %v417, align 1
  %v418 = mul i64 %v383, 4
  %v419 = getelementptr i8, ptr %v20, i64 %v418
  %v420 = getelementptr i8, ptr %v419, i64 32
  store <8 x float> %v415, ptr %v420, align 1
  %v421 = add i64 %v383, 16
  %v422 = freeze i64 %v421
  br label %head380
done382:
  br label %head423
head423:
  %v426 = phi i64 [ %v379, %done382 ], [ %v445, %body424 ]
  %v427 = icmp slt i64 %v426, %v376
  br i1 %v427, label %body424, label %done425
body424:
  %v428 = mul i64 %v426, 4
  %v429 = getelementptr i8, ptr %v20, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 1
  %v431 = add i64 %v426, %v370
  %v432 = mul i64 %v431, 4
  %v433 = getelementptr i8, ptr %v20, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 1
  %v435 = fadd <8 x float> %v430, %v434
  %v436 = mul i64 %v370, 2
  %v437 = add i64 %v426, %v436
  %v438 = mul i64 %v437, 4
  %v439 = getelementptr i8, ptr %v40, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 1
  %v441 = fadd <8 x float> %v435, %v440
  %v442 = mul i64 %v426, 4
  %v443 = getelementptr i8, ptr %v20, i64 %v442
  store <8 x float> %v441, ptr %v443, align 1
  %v444 = add i64 %v426, 8
  %v445 = freeze i64 %v444
  br label %head423
done425:
  br label %after373
after373:
  %v446 = xor i1 %v371, true
  br i1 %v446, label %then447, label %after448
then447:
  %v449 = sub i64 %v10, %v369
  %v450 = mul i64 %v449, %v42
  %v451 = add i64 %v31, %v450
  %v452 = udiv i64 %v451, 16
  %v453 = urem i64 %v451, 16
  %v454 = mul i64 %v452, 16
  br label %head455
head455:
  %v458 = phi i64 [ 0, %then447 ], [ %v484, %body456 ]
  %v459 = icmp slt i64 %v458, %v454
  br i1 %v459, label %body456, label %done457
body456:
  %v460 = mul i64 %v458, 4
  %v461 = getelementptr i8, ptr %v20, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 1
  %v463 = add i64 %v458, %v370
  %v464 = mul i64 %v463, 4
  %v465 = getelementptr i8, ptr %v20, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 1
  %v467 = fadd <8 x float> %v462, %v466
  %v468 = mul i64 %v458, 4
  %v469 = getelementptr i8, ptr %v20, i64 %v468
  %v470 = getelementptr i8, ptr %v469, i64 32
  %v471 = load <8 x float>, ptr %v470, align 1
  %v472 = add i64 %v458, %v370
  %v473 = mul i64 %v472, 4
  %v474 = getelementptr i8, ptr %v20, i64 %v473
  %v475 = getelementptr i8, ptr %v474, i64 32
  %v476 = load <8 x float>, ptr %v475, align 1
  %v477 = fadd <8 x float> %v471, %v476
  %v478 = mul i64 %v458, 4
  %v479 = getelementptr i8, ptr %v20, i64 %v478
  store <8 x float> %v467, ptr %v479, align 1
  %v480 = mul i64 %v458, 4
  %v481 = getelementptr i8, ptr %v20, i64 %v480
  %v482 = getelementptr i8, ptr %v481, i64 32
  store <8 x float> %v477, ptr %v482, align 1
  %v483 = add i64 %v458, 16
  %v484 = freeze i64 %v483
  br label %head455
done457:
  br label %head485
head485:
  %v488 = phi i64 [ %v454, %done457 ], [ %v501, %body486 ]
  %v489 = icmp slt i64 %v488, %v451
  br i1 %v489, label %body486, label %done487
body486:
  %v490 = mul i64 %v488, 4
  %v491 = getelementptr i8, ptr %v20, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 1
  %v493 = add i64 %v488, %v370
  %v494 = mul i64 %v493, 4
  %v495 = getelementptr i8, ptr %v20, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 1
  %v497 = fadd <8 x float> %v492, %v496
  %v498 = mul i64 %v488, 4
  %v499 = getelementptr i8, ptr %v20, i64 %v498
  store <8 x float> %v497, ptr %v499, align 1
  %v500 = add i64 %v488, 8
  %v501 = freeze i64 %v500
  br label %head485
done487:
  br label %after448
after448:
  %v502 = add i64 %v361, 1
  %v503 = freeze i64 %v502
  br label %head358
done360:
  %v504 = mul i64 %v362, %v42
  %v505 = sub i64 %v45, 1
  %v506 = sub i64 %v45, 1
  %v507 = sub i64 %v506, %v505
  %v508 = lshr i64 %v10, %v507
  %v509 = and i64 %v508, 1
  %v510 = icmp ne i64 %v509, 0
  br i1 %v510, label %then511, label %after512
then511:
  %v513 = udiv i64 %v31, 16
  %v514 = urem i64 %v31, 16
  %v515 = mul i64 %v513, 16
  %v516 = sub i64 %v31, 8
  br label %head517
head517:
  %v520 = phi i64 [ 0, %then511 ], [ %v572, %body518 ]
  %v521 = icmp slt i64 %v520, %v515
  br i1 %v521, label %body518, label %done519
body518:
  %v522 = getelementptr i8, ptr %v41, i64 %v520
  %v523 = mul i64 %v520, 4
  %v524 = getelementptr i8, ptr %v20, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 1
  %v526 = add i64 %v520, %v504
  %v527 = mul i64 %v526, 4
  %v528 = getelementptr i8, ptr %v20, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 1
  %v530 = fadd <8 x float> %v525, %v529
  %v531 = mul i64 %v504, 2
  %v532 = add i64 %v520, %v531
  %v533 = mul i64 %v532, 4
  %v534 = getelementptr i8, ptr %v40, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 1
  %v536 = fadd <8 x float> %v530, %v535
  %v537 = fcmp ogt <8 x float> %v536, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v538 = select <8 x i1> %v537, <8 x float> %v536, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v539 = fcmp olt <8 x float> %v538, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v540 = select <8 x i1> %v539, <8 x float> %v538, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v541 = fadd <8 x float> %v540, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v542 = bitcast <8 x float> %v541 to <8 x i32>
  %v543 = and <8 x i32> %v542, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v544 = trunc <8 x i32> %v543 to <8 x i8>
  store <8 x i8> %v544, ptr %v522, align 1
  %v545 = mul i64 %v520, 4
  %v546 = getelementptr i8, ptr %v20, i64 %v545
  %v547 = getelementptr i8, ptr %v546, i64 32
  %v548 = load <8 x float>, ptr %v547, align 1
  %v549 = add i64 %v520, %v504
  %v550 = mul i64 %v549, 4
  %v551 = getelementptr i8, ptr %v20, i64 %v550
  %v552 = getelementptr i8, ptr %v551, i64 32
  %v553 = load <8 x float>, ptr %v552, align 1
  %v554 = fadd <8 x float> %v548, %v553
  %v555 = mul i64 %v504, 2
  %v556 = add i64 %v520, %v555
  %v557 = mul i64 %v556, 4
  %v558 = getelementptr i8, ptr %v40, i64 %v557
  %v559 = getelementptr i8, ptr %v558, i64 32
  %v560 = load <8 x float>, ptr %v559, align 1
  %v561 = fadd <8 x float> %v554, %v560
  %v562 = getelementptr i8, ptr %v522, i64 8
  %v563 = fcmp ogt <8 x float> %v561, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v564 = select <8 x i1> %v563, <8 x float> %v561, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v565 = fcmp olt <8 x float> %v564, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v566 = select <8 x i1> %v565, <8 x float> %v564, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v567 = fadd <8 x float> %v566, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v568 = bitcast <8 x float> %v567 to <8 x i32>
  %v569 = and <8 x i32> %v568, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v570 = trunc <8 x i32> %v569 to <8 x i8>
  store <8 x i8> %v570, ptr %v562, align 1
  %v571 = add i64 %v520, 16
  %v572 = freeze i64 %v571
  br label %head517
done519:
  br label %head573
head573:
  %v576 = phi i64 [ %v515, %done519 ], [ %v603, %body574 ]
  %v577 = icmp slt i64 %v576, %v31
  br i1 %v577, label %body574, label %done575
body574:
  %v578 = call i64 @llvm.smin.i64(i64 %v576, i64 %v516)
  %v579 = getelementptr i8, ptr %v41, i64 %v578
  %v580 = mul i64 %v578, 4
  %v581 = getelementptr i8, ptr %v20, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 1
  %v583 = add i64 %v578, %v504
  %v584 = mul i64 %v583, 4
  %v585 = getelementptr i8, ptr %v20, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 1
  %v587 = fadd <8 x float> %v582, %v586
  %v588 = mul i64 %v504, 2
  %v589 = add i64 %v578, %v588
  %v590 = mul i64 %v589, 4
  %v591 = getelementptr i8, ptr %v40, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 1
  %v593 = fadd <8 x float> %v587, %v592
  %v594 = fcmp ogt <8 x float> %v593, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v595 = select <8 x i1> %v594, <8 x float> %v593, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v596 = fcmp olt <8 x float> %v595, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v597 = select <8 x i1> %v596, <8 x float> %v595, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v598 = fadd <8 x float> %v597, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v599 = bitcast <8 x float> %v598 to <8 x i32>
  %v600 = and <8 x i32> %v599, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v601 = trunc <8 x i32> %v600 to <8 x i8>
  store <8 x i8> %v601, ptr %v579, align 1
  %v602 = add i64 %v576, 8
  %v603 = freeze i64 %v602
  br label %head573
done575:
  br label %after512
after512:
  %v604 = xor i1 %v510, true
  br i1 %v604, label %then605, label %after606
then605:
  %v607 = udiv i64 %v31, 16
  %v608 = urem i64 %v31, 16
  %v609 = mul i64 %v607, 16
  %v610 = sub i64 %v31, 8
  br label %head611
head611:
  %v614 = phi i64 [ 0, %then605 ], [ %v653, %body612 ]
  %v615 = icmp slt i64 %v614, %v609
  br i1 %v615, label %body612, label %done613
body612:
  %v616 = getelementptr i8, ptr %v41, i64 %v614
  %v617 = mul i64 %v614, 4
  %v618 = getelementptr i8, ptr %v20, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 1
  %v620 = add i64 %v614, %v504
  %v621 = mul i64 %v620, 4
  %v622 = getelementptr i8, ptr %v20, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 1
  %v624 = fadd <8 x float> %v619, %v623
  %v625 = fcmp ogt <8 x float> %v624, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v626 = select <8 x i1> %v625, <8 x float> %v624, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v627 = fcmp olt <8 x float> %v626, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v628 = select <8 x i1> %v627, <8 x float> %v626, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v629 = fadd <8 x float> %v628, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v630 = bitcast <8 x float> %v629 to <8 x i32>
  %v631 = and <8 x i32> %v630, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v632 = trunc <8 x i32> %v631 to <8 x i8>
  store <8 x i8> %v632, ptr %v616, align 1
  %v633 = mul i64 %v614, 4
  %v634 = getelementptr i8, ptr %v20, i64 %v633
  %v635 = getelementptr i8, ptr %v634, i64 32
  %v636 = load <8 x float>, ptr %v635, align 1
  %v637 = add i64 %v614, %v504
  %v638 = mul i64 %v637, 4
  %v639 = getelementptr i8, ptr %v20, i64 %v638
  %v640 = getelementptr i8, ptr %v639, i64 32
  %v641 = load <8 x float>, ptr %v640, align 1
  %v642 = fadd <8 x float> %v636, %v641
  %v643 = getelementptr i8, ptr %v616, i64 8
  %v644 = fcmp ogt <8 x float> %v642, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v645 = select <8 x i1> %v644, <8 x float> %v642, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v646 = fcmp olt <8 x float> %v645, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v647 = select <8 x i1> %v646, <8 x float> %v645, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v648 = fadd <8 x float> %v647, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v649 = bitcast <8 x float> %v648 to <8 x i32>
  %v650 = and <8 x i32> %v649, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v651 = trunc <8 x i32> %v650 to <8 x i8>
  store <8 x i8> %v651, ptr %v643, align 1
  %v652 = add i64 %v614, 16
  %v653 = freeze i64 %v652
  br label %head611
done613:
  br label %head654
head654:
  %v657 = phi i64 [ %v609, %done613 ], [ %v678, %body655 ]
  %v658 = icmp slt i64 %v657, %v31
  br i1 %v658, label %body655, label %done656
body655:
  %v659 = call i64 @llvm.smin.i64(i64 %v657, i64 %v610)
  %v660 = getelementptr i8, ptr %v41, i64 %v659
  %v661 = mul i64 %v659, 4
  %v662 = getelementptr i8, ptr %v20, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 1
  %v664 = add i64 %v659, %v504
  %v665 = mul i64 %v664, 4
  %v666 = getelementptr i8, ptr %v20, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 1
  %v668 = fadd <8 x float> %v663, %v667
  %v669 = fcmp ogt <8 x float> %v668, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v670 = select <8 x i1> %v669, <8 x float> %v668, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v671 = fcmp olt <8 x float> %v670, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v672 = select <8 x i1> %v671, <8 x float> %v670, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v673 = fadd <8 x float> %v672, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v674 = bitcast <8 x float> %v673 to <8 x i32>
  %v675 = and <8 x i32> %v674, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v676 = trunc <8 x i32> %v675 to <8 x i8>
  store <8 x i8> %v676, ptr %v660, align 1
  %v677 = add i64 %v657, 8
  %v678 = freeze i64 %v677
  br label %head654
done656:
  br label %after606
after606:
  br label %after224
after224:
  %v679 = add i64 %v36, %v31
  %v680 = freeze i64 %v679
  br label %head33
done35:
  %v681 = add i64 %v24, 1
  %v682 = freeze i64 %v681
  br label %head21
done23:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
