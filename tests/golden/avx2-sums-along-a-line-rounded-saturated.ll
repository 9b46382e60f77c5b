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
  %v24 = phi i64 [ 0, %entry ], [ %v663, %done35 ]
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
  %v36 = phi i64 [ 0, %body22 ], [ %v662, %after220 ]
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
  %v63 = phi i64 [ 0, %then54 ], [ %v114, %body61 ]
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
  br label %head60
done62:
  br label %head115
head115:
  %v118 = phi i64 [ %v58, %done62 ], [ %v144, %body116 ]
  %v119 = icmp slt i64 %v118, %v31
  br i1 %v119, label %body116, label %done117
body116:
  %v120 = call i64 @llvm.smin.i64(i64 %v118, i64 %v59)
  %v121 = getelementptr i8, ptr %v41, i64 %v120
  %v122 = mul i64 %v120, 4
  %v123 = getelementptr i8, ptr %v40, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 1
  %v125 = add i64 %v120, %v42
  %v126 = mul i64 %v125, 4
  %v127 = getelementptr i8, ptr %v40, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 1
  %v129 = fadd <8 x float> %v124, %v128
  %v130 = mul i64 %v42, 2
  %v131 = add i64 %v120, %v130
  %v132 = mul i64 %v131, 4
  %v133 = getelementptr i8, ptr %v40, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 1
  %v135 = fadd <8 x float> %v129, %v134
  %v136 = fcmp ogt <8 x float> %v135, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v137 = select <8 x i1> %v136, <8 x float> %v135, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v138 = fcmp olt <8 x float> %v137, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v139 = select <8 x i1> %v138, <8 x float> %v137, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v140 = fadd <8 x float> %v139, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v141 = bitcast <8 x float> %v140 to <8 x i32>
  %v142 = and <8 x i32> %v141, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v143 = trunc <8 x i32> %v142 to <8 x i8>
  store <8 x i8> %v143, ptr %v121, align 1
  %v144 = add i64 %v118, 8
  br label %head115
done117:
  br label %after55
after55:
  %v145 = xor i1 %v53, true
  br i1 %v145, label %then146, label %after147
then146:
  %v148 = udiv i64 %v31, 16
  %v149 = urem i64 %v31, 16
  %v150 = mul i64 %v148, 16
  %v151 = sub i64 %v31, 8
  br label %head152
head152:
  %v155 = phi i64 [ 0, %then146 ], [ %v193, %body153 ]
  %v156 = icmp slt i64 %v155, %v150
  br i1 %v156, label %body153, label %done154
body153:
  %v157 = getelementptr i8, ptr %v41, i64 %v155
  %v158 = mul i64 %v155, 4
  %v159 = getelementptr i8, ptr %v40, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 1
  %v161 = add i64 %v155, %v42
  %v162 = mul i64 %v161, 4
  %v163 = getelementptr i8, ptr %v40, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 1
  %v165 = fadd <8 x float> %v160, %v164
  %v166 = fcmp ogt <8 x float> %v165, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v167 = select <8 x i1> %v166, <8 x float> %v165, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v168 = fcmp olt <8 x float> %v167, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v169 = select <8 x i1> %v168, <8 x float> %v167, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v170 = fadd <8 x float> %v169, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v171 = bitcast <8 x float> %v170 to <8 x i32>
  %v172 = and <8 x i32> %v171, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v173 = trunc <8 x i32> %v172 to <8 x i8>
  store <8 x i8> %v173, ptr %v157, align 1
  %v174 = mul i64 %v155, 4
  %v175 = getelementptr i8, ptr %v40, i64 %v174
  %v176 = getelementptr i8, ptr %v175, i64 32
  %v177 = load <8 x float>, ptr %v176, align 1
  %v178 = add i64 %v155, %v42
  %v179 = mul i64 %v178, 4
  %v180 = getelementptr i8, ptr %v40, i64 %v179
  %v181 = getelementptr i8, ptr %v180, i64 32
  %v182 = load <8 x float>, ptr %v181, align 1
  %v183 = fadd <8 x float> %v177, %v182
  %v184 = getelementptr i8, ptr %v157, i64 8
  %v185 = fcmp ogt <8 x float> %v183, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v186 = select <8 x i1> %v185, <8 x float> %v183, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v187 = fcmp olt <8 x float> %v186, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v188 = select <8 x i1> %v187, <8 x float> %v186, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v189 = fadd <8 x float> %v188, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v190 = bitcast <8 x float> %v189 to <8 x i32>
  %v191 = and <8 x i32> %v190, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v192 = trunc <8 x i32> %v191 to <8 x i8>
  store <8 x i8> %v192, ptr %v184, align 1
  %v193 = add i64 %v155, 16
  br label %head152
done154:
  br label %head194
head194:
  %v197 = phi i64 [ %v150, %done154 ], [ %v217, %body195 ]
  %v198 = icmp slt i64 %v197, %v31
  br i1 %v198, label %body195, label %done196
body195:
  %v199 = call i64 @llvm.smin.i64(i64 %v197, i64 %v151)
  %v200 = getelementptr i8, ptr %v41, i64 %v199
  %v201 = mul i64 %v199, 4
  %v202 = getelementptr i8, ptr %v40, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 1
  %v204 = add i64 %v199, %v42
  %v205 = mul i64 %v204, 4
  %v206 = getelementptr i8, ptr %v40, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 1
  %v208 = fadd <8 x float> %v203, %v207
  %v209 = fcmp ogt <8 x float> %v208, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v210 = select <8 x i1> %v209, <8 x float> %v208, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v211 = fcmp olt <8 x float> %v210, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v212 = select <8 x i1> %v211, <8 x float> %v210, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v213 = fadd <8 x float> %v212, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v214 = bitcast <8 x float> %v213 to <8 x i32>
  %v215 = and <8 x i32> %v214, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v216 = trunc <8 x i32> %v215 to <8 x i8>
  store <8 x i8> %v216, ptr %v200, align 1
  %v217 = add i64 %v197, 8
  br label %head194
done196:
  br label %after147
after147:
  br label %after52
after52:
  %v218 = xor i1 %v50, true
  br i1 %v218, label %then219, label %after220
then219:
  %v221 = add i64 %v49, 2
  %v222 = icmp ne i64 %v49, 0
  br i1 %v222, label %then223, label %after224
then223:
  %v225 = sub i64 %v10, %v221
  %v226 = mul i64 %v225, %v42
  %v227 = add i64 %v31, %v226
  %v228 = udiv i64 %v227, 16
  %v229 = urem i64 %v227, 16
  %v230 = mul i64 %v228, 16
  br label %head231
head231:
  %v234 = phi i64 [ 0, %then223 ], [ %v272, %body232 ]
  %v235 = icmp slt i64 %v234, %v230
  br i1 %v235, label %body232, label %done233
body232:
  %v236 = mul i64 %v234, 4
  %v237 = getelementptr i8, ptr %v40, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 1
  %v239 = add i64 %v234, %v42
  %v240 = mul i64 %v239, 4
  %v241 = getelementptr i8, ptr %v40, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 1
  %v243 = fadd <8 x float> %v238, %v242
  %v244 = mul i64 %v42, 2
  %v245 = add i64 %v234, %v244
  %v246 = mul i64 %v245, 4
  %v247 = getelementptr i8, ptr %v40, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 1
  %v249 = fadd <8 x float> %v243, %v248
  %v250 = mul i64 %v234, 4
  %v251 = getelementptr i8, ptr %v40, i64 %v250
  %v252 = getelementptr i8, ptr %v251, i64 32
  %v253 = load <8 x float>, ptr %v252, align 1
  %v254 = add i64 %v234, %v42
  %v255 = mul i64 %v254, 4
  %v256 = getelementptr i8, ptr %v40, i64 %v255
  %v257 = getelementptr i8, ptr %v256, i64 32
  %v258 = load <8 x float>, ptr %v257, align 1
  %v259 = fadd <8 x float> %v253, %v258
  %v260 = mul i64 %v42, 2
  %v261 = add i64 %v234, %v260
  %v262 = mul i64 %v261, 4
  %v263 = getelementptr i8, ptr %v40, i64 %v262
  %v264 = getelementptr i8, ptr %v263, i64 32
  %v265 = load <8 x float>, ptr %v264, align 1
  %v266 = fadd <8 x float> %v259, %v265
  %v267 = mul i64 %v234, 4
  %v268 = getelementptr i8, ptr %v20, i64 %v267
  store <8 x float> %v249, ptr %v268, align 1
  %v269 = mul i64 %v234, 4
  %v270 = getelementptr i8, ptr %v20, i64 %v269
  %v271 = getelementptr i8, ptr %v270, i64 32
  store <8 x float> %v266, ptr %v271, align 1
  %v272 = add i64 %v234, 16
  br label %head231
done233:
  br label %head273
head273:
  %v276 = phi i64 [ %v230, %done233 ], [ %v294, %body274 ]
  %v277 = icmp slt i64 %v276, %v227
  br i1 %v277, label %body274, label %done275
body274:
  %v278 = mul i64 %v276, 4
  %v279 = getelementptr i8, ptr %v40, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 1
  %v281 = add i64 %v276, %v42
  %v282 = mul i64 %v281, 4
  %v283 = getelementptr i8, ptr %v40, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 1
  %v285 = fadd <8 x float> %v280, %v284
  %v286 = mul i64 %v42, 2
  %v287 = add i64 %v276, %v286
  %v288 = mul i64 %v287, 4
  %v289 = getelementptr i8, ptr %v40, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 1
  %v291 = fadd <8 x float> %v285, %v290
  %v292 = mul i64 %v276, 4
  %v293 = getelementptr i8, ptr %v20, i64 %v292
  store <8 x float> %v291, ptr %v293, align 1
  %v294 = add i64 %v276, 8
  br label %head273
done275:
  br label %after224
after224:
  %v295 = xor i1 %v222, true
  br i1 %v295, label %then296, label %after297
then296:
  %v298 = sub i64 %v10, %v221
  %v299 = mul i64 %v298, %v42
  %v300 = add i64 %v31, %v299
  %v301 = udiv i64 %v300, 16
  %v302 = urem i64 %v300, 16
  %v303 = mul i64 %v301, 16
  br label %head304
head304:
  %v307 = phi i64 [ 0, %then296 ], [ %v332, %body305 ]
  %v308 = icmp slt i64 %v307, %v303
  br i1 %v308, label %body305, label %done306
body305:
  %v309 = mul i64 %v307, 4
  %v310 = getelementptr i8, ptr %v40, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 1
  %v312 = add i64 %v307, %v42
  %v313 = mul i64 %v312, 4
  %v314 = getelementptr i8, ptr %v40, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 1
  %v316 = fadd <8 x float> %v311, %v315
  %v317 = mul i64 %v307, 4
  %v318 = getelementptr i8, ptr %v40, i64 %v317
  %v319 = getelementptr i8, ptr %v318, i64 32
  %v320 = load <8 x float>, ptr %v319, align 1
  %v321 = add i64 %v307, %v42
  %v322 = mul i64 %v321, 4
  %v323 = getelementptr i8, ptr %v40, i64 %v322
  %v324 = getelementptr i8, ptr %v323, i64 32
  %v325 = load <8 x float>, ptr %v324, align 1
  %v326 = fadd <8 x float> %v320, %v325
  %v327 = mul i64 %v307, 4
  %v328 = getelementptr i8, ptr %v20, i64 %v327
  store <8 x float> %v316, ptr %v328, align 1
  %v329 = mul i64 %v307, 4
  %v330 = getelementptr i8, ptr %v20, i64 %v329
  %v331 = getelementptr i8, ptr %v330, i64 32
  store <8 x float> %v326, ptr %v331, align 1
  %v332 = add i64 %v307, 16
  br label %head304
done306:
  br label %head333
head333:
  %v336 = phi i64 [ %v303, %done306 ], [ %v348, %body334 ]
  %v337 = icmp slt i64 %v336, %v300
  br i1 %v337, label %body334, label %done335
body334:
  %v338 = mul i64 %v336, 4
  %v339 = getelementptr i8, ptr %v40, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 1
  %v341 = add i64 %v336, %v42
  %v342 = mul i64 %v341, 4
  %v343 = getelementptr i8, ptr %v40, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 1
  %v345 = fadd <8 x float> %v340, %v344
  %v346 = mul i64 %v336, 4
  %v347 = getelementptr i8, ptr %v20, i64 %v346
  store <8 x float> %v345, ptr %v347, align 1
  %v348 = add i64 %v336, 8
  br label %head333
done335:
  br label %after297
after297:
  %v349 = sub i64 %v45, 1
  br label %head350
head350:
  %v353 = phi i64 [ 1, %after297 ], [ %v490, %after438 ]
  %v354 = phi i64 [ %v221, %after297 ], [ %v361, %after438 ]
  %v355 = icmp slt i64 %v353, %v349
  br i1 %v355, label %body351, label %done352
body351:
  %v356 = sub i64 %v45, 1
  %v357 = sub i64 %v356, %v353
  %v358 = lshr i64 %v10, %v357
  %v359 = and i64 %v358, 1
  %v360 = mul i64 %v354, 2
  %v361 = add i64 %v360, %v359
  %v362 = mul i64 %v354, %v42
  %v363 = icmp ne i64 %v359, 0
  br i1 %v363, label %then364, label %after365
then364:
  %v366 = sub i64 %v10, %v361
  %v367 = mul i64 %v366, %v42
  %v368 = add i64 %v31, %v367
  %v369 = udiv i64 %v368, 16
  %v370 = urem i64 %v368, 16
  %v371 = mul i64 %v369, 16
  br label %head372
head372:
  %v375 = phi i64 [ 0, %then364 ], [ %v413, %body373 ]
  %v376 = icmp slt i64 %v375, %v371
  br i1 %v376, label %body373, label %done374
body373:
  %v377 = mul i64 %v375, 4
  %v378 = getelementptr i8, ptr %v20, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 1
  %v380 = add i64 %v375, %v362
  %v381 = mul i64 %v380, 4
  %v382 = getelementptr i8, ptr %v20, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 1
  %v384 = fadd <8 x float> %v379, %v383
  %v385 = mul i64 %v362, 2
  %v386 = add i64 %v375, %v385
  %v387 = mul i64 %v386, 4
  %v388 = getelementptr i8, ptr %v40, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 1
  %v390 = fadd <8 x float> %v384, %v389
  %v391 = mul i64 %v375, 4
  %v392 = getelementptr i8, ptr %v20, i64 %v391
  %v393 = getelementptr i8, ptr %v392, i64 32
  %v394 = load <8 x float>, ptr %v393, align 1
  %v395 = add i64 %v375, %v362
  %v396 = mul i64 %v395, 4
  %v397 = getelementptr i8, ptr %v20, i64 %v396
  %v398 = getelementptr i8, ptr %v397, i64 32
  %v399 = load <8 x float>, ptr %v398, align 1
  %v400 = fadd <8 x float> %v394, %v399
  %v401 = mul i64 %v362, 2
  %v402 = add i64 %v375, %v401
  %v403 = mul i64 %v402, 4
  %v404 = getelementptr i8, ptr %v40, i64 %v403
  %v405 = getelementptr i8, ptr %v404, i64 32
  %v406 = load <8 x float>, ptr %v405, align 1
  %v407 = fadd <8 x float> %v400, %v406
  %v408 = mul i64 %v375, 4
  %v409 = getelementptr i8, ptr %v20, i64 %v408
  store <8 x float> %v390, ptr %v409, align 1
  %v410 = mul i64 %v375, 4
  %v411 = getelementptr i8, ptr %v20, i64 %v410
  %v412 = getelementptr i8, ptr %v411, i64 32
  store <8 x float> %v407, ptr %v412, align 1
  %v413 = add i64 %v375, 16
  br label %head372
done374:
  br label %head414
head414:
  %v417 = phi i64 [ %v371, %done374 ], [ %v435, %body415 ]
  %v418 = icmp slt i64 %v417, %v368
  br i1 %v418, label %body415, label %done416
body415:
  %v419 = mul i64 %v417, 4
  %v420 = getelementptr i8, ptr %v20, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 1
  %v422 = add i64 %v417, %v362
  %v423 = mul i64 %v422, 4
  %v424 = getelementptr i8, ptr %v20, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 1
  %v426 = fadd <8 x float> %v421, %v425
  %v427 = mul i64 %v362, 2
  %v428 = add i64 %v417, %v427
  %v429 = mul i64 %v428, 4
  %v430 = getelementptr i8, ptr %v40, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 1
  %v432 = fadd <8 x float> %v426, %v431
  %v433 = mul i64 %v417, 4
  %v434 = getelementptr i8, ptr %v20, i64 %v433
  store <8 x float> %v432, ptr %v434, align 1
  %v435 = add i64 %v417, 8
  br label %head414
done416:
  br label %after365
after365:
  %v436 = xor i1 %v363, true
  br i1 %v436, label %then437, label %after438
then437:
  %v439 = sub i64 %v10, %v361
  %v440 = mul i64 %v439, %v42
  %v441 = add i64 %v31, %v440
  %v442 = udiv i64 %v441, 16
  %v443 = urem i64 %v441, 16
  %v444 = mul i64 %v442, 16
  br label %head445
head445:
  %v448 = phi i64 [ 0, %then437 ], [ %v473, %body446 ]
  %v449 = icmp slt i64 %v448, %v444
  br i1 %v449, label %body446, label %done447
body446:
  %v450 = mul i64 %v448, 4
  %v451 = getelementptr i8, ptr %v20, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 1
  %v453 = add i64 %v448, %v362
  %v454 = mul i64 %v453, 4
  %v455 = getelementptr i8, ptr %v20, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 1
  %v457 = fadd <8 x float> %v452, %v456
  %v458 = mul i64 %v448, 4
  %v459 = getelementptr i8, ptr %v20, i64 %v458
  %v460 = getelementptr i8, ptr %v459, i64 32
  %v461 = load <8 x float>, ptr %v460, align 1
  %v462 = add i64 %v448, %v362
  %v463 = mul i64 %v462, 4
  %v464 = getelementptr i8, ptr %v20, i64 %v463
  %v465 = getelementptr i8, ptr %v464, i64 32
  %v466 = load <8 x float>, ptr %v465, align 1
  %v467 = fadd <8 x float> %v461, %v466
  %v468 = mul i64 %v448, 4
  %v469 = getelementptr i8, ptr %v20, i64 %v468
  store <8 x float> %v457, ptr %v469, align 1
  %v470 = mul i64 %v448, 4
  %v471 = getelementptr i8, ptr %v20, i64 %v470
  %v472 = getelementptr i8, ptr %v471, i64 32
  store <8 x float> %v467, ptr %v472, align 1
  %v473 = add i64 %v448, 16
  br label %head445
done447:
  br label %head474
head474:
  %v477 = phi i64 [ %v444, %done447 ], [ %v489, %body475 ]
  %v478 = icmp slt i64 %v477, %v441
  br i1 %v478, label %body475, label %done476
body475:
  %v479 = mul i64 %v477, 4
  %v480 = getelementptr i8, ptr %v20, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 1
  %v482 = add i64 %v477, %v362
  %v483 = mul i64 %v482, 4
  %v484 = getelementptr i8, ptr %v20, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 1
  %v486 = fadd <8 x float> %v481, %v485
  %v487 = mul i64 %v477, 4
  %v488 = getelementptr i8, ptr %v20, i64 %v487
  store <8 x float> %v486, ptr %v488, align 1
  %v489 = add i64 %v477, 8
  br label %head474
done476:
  br label %after438
after438:
  %v490 = add i64 %v353, 1
  br label %head350
done352:
  %v491 = mul i64 %v354, %v42
  %v492 = sub i64 %v45, 1
  %v493 = sub i64 %v45, 1
  %v494 = sub i64 %v493, %v492
  %v495 = lshr i64 %v10, %v494
  %v496 = and i64 %v495, 1
  %v497 = icmp ne i64 %v496, 0
  br i1 %v497, label %then498, label %after499
then498:
  %v500 = udiv i64 %v31, 16
  %v501 = urem i64 %v31, 16
  %v502 = mul i64 %v500, 16
  %v503 = sub i64 %v31, 8
  br label %head504
head504:
  %v507 = phi i64 [ 0, %then498 ], [ %v558, %body505 ]
  %v508 = icmp slt i64 %v507, %v502
  br i1 %v508, label %body505, label %done506
body505:
  %v509 = getelementptr i8, ptr %v41, i64 %v507
  %v510 = mul i64 %v507, 4
  %v511 = getelementptr i8, ptr %v20, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 1
  %v513 = add i64 %v507, %v491
  %v514 = mul i64 %v513, 4
  %v515 = getelementptr i8, ptr %v20, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 1
  %v517 = fadd <8 x float> %v512, %v516
  %v518 = mul i64 %v491, 2
  %v519 = add i64 %v507, %v518
  %v520 = mul i64 %v519, 4
  %v521 = getelementptr i8, ptr %v40, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 1
  %v523 = fadd <8 x float> %v517, %v522
  %v524 = fcmp ogt <8 x float> %v523, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v525 = select <8 x i1> %v524, <8 x float> %v523, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v526 = fcmp olt <8 x float> %v525, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v527 = select <8 x i1> %v526, <8 x float> %v525, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v528 = fadd <8 x float> %v527, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v529 = bitcast <8 x float> %v528 to <8 x i32>
  %v530 = and <8 x i32> %v529, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v531 = trunc <8 x i32> %v530 to <8 x i8>
  store <8 x i8> %v531, ptr %v509, align 1
  %v532 = mul i64 %v507, 4
  %v533 = getelementptr i8, ptr %v20, i64 %v532
  %v534 = getelementptr i8, ptr %v533, i64 32
  %v535 = load <8 x float>, ptr %v534, align 1
  %v536 = add i64 %v507, %v491
  %v537 = mul i64 %v536, 4
  %v538 = getelementptr i8, ptr %v20, i64 %v537
  %v539 = getelementptr i8, ptr %v538, i64 32
  %v540 = load <8 x float>, ptr %v539, align 1
  %v541 = fadd <8 x float> %v535, %v540
  %v542 = mul i64 %v491, 2
  %v543 = add i64 %v507, %v542
  %v544 = mul i64 %v543, 4
  %v545 = getelementptr i8, ptr %v40, i64 %v544
  %v546 = getelementptr i8, ptr %v545, i64 32
  %v547 = load <8 x float>, ptr %v546, align 1
  %v548 = fadd <8 x float> %v541, %v547
  %v549 = getelementptr i8, ptr %v509, i64 8
  %v550 = fcmp ogt <8 x float> %v548, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v551 = select <8 x i1> %v550, <8 x float> %v548, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v552 = fcmp olt <8 x float> %v551, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v553 = select <8 x i1> %v552, <8 x float> %v551, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v554 = fadd <8 x float> %v553, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v555 = bitcast <8 x float> %v554 to <8 x i32>
  %v556 = and <8 x i32> %v555, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v557 = trunc <8 x i32> %v556 to <8 x i8>
  store <8 x i8> %v557, ptr %v549, align 1
  %v558 = add i64 %v507, 16
  br label %head504
done506:
  br label %head559
head559:
  %v562 = phi i64 [ %v502, %done506 ], [ %v588, %body560 ]
  %v563 = icmp slt i64 %v562, %v31
  br i1 %v563, label %body560, label %done561
body560:
  %v564 = call i64 @llvm.smin.i64(i64 %v562, i64 %v503)
  %v565 = getelementptr i8, ptr %v41, i64 %v564
  %v566 = mul i64 %v564, 4
  %v567 = getelementptr i8, ptr %v20, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 1
  %v569 = add i64 %v564, %v491
  %v570 = mul i64 %v569, 4
  %v571 = getelementptr i8, ptr %v20, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 1
  %v573 = fadd <8 x float> %v568, %v572
  %v574 = mul i64 %v491, 2
  %v575 = add i64 %v564, %v574
  %v576 = mul i64 %v575, 4
  %v577 = getelementptr i8, ptr %v40, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 1
  %v579 = fadd <8 x float> %v573, %v578
  %v580 = fcmp ogt <8 x float> %v579, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v581 = select <8 x i1> %v580, <8 x float> %v579, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v582 = fcmp olt <8 x float> %v581, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v583 = select <8 x i1> %v582, <8 x float> %v581, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v584 = fadd <8 x float> %v583, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v585 = bitcast <8 x float> %v584 to <8 x i32>
  %v586 = and <8 x i32> %v585, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v587 = trunc <8 x i32> %v586 to <8 x i8>
  store <8 x i8> %v587, ptr %v565, align 1
  %v588 = add i64 %v562, 8
  br label %head559
done561:
  br label %after499
after499:
  %v589 = xor i1 %v497, true
  br i1 %v589, label %then590, label %after591
then590:
  %v592 = udiv i64 %v31, 16
  %v593 = urem i64 %v31, 16
  %v594 = mul i64 %v592, 16
  %v595 = sub i64 %v31, 8
  br label %head596
head596:
  %v599 = phi i64 [ 0, %then590 ], [ %v637, %body597 ]
  %v600 = icmp slt i64 %v599, %v594
  br i1 %v600, label %body597, label %done598
body597:
  %v601 = getelementptr i8, ptr %v41, i64 %v599
  %v602 = mul i64 %v599, 4
  %v603 = getelementptr i8, ptr %v20, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 1
  %v605 = add i64 %v599, %v491
  %v606 = mul i64 %v605, 4
  %v607 = getelementptr i8, ptr %v20, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 1
  %v609 = fadd <8 x float> %v604, %v608
  %v610 = fcmp ogt <8 x float> %v609, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v611 = select <8 x i1> %v610, <8 x float> %v609, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v612 = fcmp olt <8 x float> %v611, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v613 = select <8 x i1> %v612, <8 x float> %v611, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v614 = fadd <8 x float> %v613, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v615 = bitcast <8 x float> %v614 to <8 x i32>
  %v616 = and <8 x i32> %v615, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v617 = trunc <8 x i32> %v616 to <8 x i8>
  store <8 x i8> %v617, ptr %v601, align 1
  %v618 = mul i64 %v599, 4
  %v619 = getelementptr i8, ptr %v20, i64 %v618
  %v620 = getelementptr i8, ptr %v619, i64 32
  %v621 = load <8 x float>, ptr %v620, align 1
  %v622 = add i64 %v599, %v491
  %v623 = mul i64 %v622, 4
  %v624 = getelementptr i8, ptr %v20, i64 %v623
  %v625 = getelementptr i8, ptr %v624, i64 32
  %v626 = load <8 x float>, ptr %v625, align 1
  %v627 = fadd <8 x float> %v621, %v626
  %v628 = getelementptr i8, ptr %v601, i64 8
  %v629 = fcmp ogt <8 x float> %v627, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v630 = select <8 x i1> %v629, <8 x float> %v627, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v631 = fcmp olt <8 x float> %v630, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v632 = select <8 x i1> %v631, <8 x float> %v630, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v633 = fadd <8 x float> %v632, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v634 = bitcast <8 x float> %v633 to <8 x i32>
  %v635 = and <8 x i32> %v634, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v636 = trunc <8 x i32> %v635 to <8 x i8>
  store <8 x i8> %v636, ptr %v628, align 1
  %v637 = add i64 %v599, 16
  br label %head596
done598:
  br label %head638
head638:
  %v641 = phi i64 [ %v594, %done598 ], [ %v661, %body639 ]
  %v642 = icmp slt i64 %v641, %v31
  br i1 %v642, label %body639, label %done640
body639:
  %v643 = call i64 @llvm.smin.i64(i64 %v641, i64 %v595)
  %v644 = getelementptr i8, ptr %v41, i64 %v643
  %v645 = mul i64 %v643, 4
  %v646 = getelementptr i8, ptr %v20, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 1
  %v648 = add i64 %v643, %v491
  %v649 = mul i64 %v648, 4
  %v650 = getelementptr i8, ptr %v20, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 1
  %v652 = fadd <8 x float> %v647, %v651
  %v653 = fcmp ogt <8 x float> %v652, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v654 = select <8 x i1> %v653, <8 x float> %v652, <8 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v655 = fcmp olt <8 x float> %v654, <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v656 = select <8 x i1> %v655, <8 x float> %v654, <8 x float> <float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000, float 0x406FE00000000000>
  %v657 = fadd <8 x float> %v656, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v658 = bitcast <8 x float> %v657 to <8 x i32>
  %v659 = and <8 x i32> %v658, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %v660 = trunc <8 x i32> %v659 to <8 x i8>
  store <8 x i8> %v660, ptr %v644, align 1
  %v661 = add i64 %v641, 8
  br label %head638
done640:
  br label %after591
after591:
  br label %after220
after220:
  %v662 = add i64 %v36, %v31
  br label %head33
done35:
  %v663 = add i64 %v24, 1
  br label %head21
done23:
  ret void
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.smin.i64(i64, i64)
