; stencil[f32→f32→i16; tile 2×1 vectors of 4, rows; columns of 2 taps]
; generic (aarch64-unknown-linux-gnu): 128-bit vectors, 32 registers, fused multiply-add, L1 32 KiB, L2 1024 KiB, L3 32768 KiB, 4 cores
define void @faltung_routine(ptr %p0) nounwind "min-legal-vector-width"="128" {
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
  %v44 = icmp sge i64 %v9, 2
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 2
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v149, %done61 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, 4
  br label %head59
head59:
  %v62 = phi i64 [ %v39, %body49 ], [ %v148, %after146 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 4
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v96, %body68 ]
  %v71 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v91, %body68 ]
  %v72 = phi <4 x float> [ zeroinitializer, %body60 ], [ %v95, %body68 ]
  %v73 = icmp slt i64 %v70, %v17
  br i1 %v73, label %body68, label %done69
body68:
  %v74 = mul i64 %v70, 8
  %v75 = getelementptr i8, ptr %v5, i64 %v74
  %v76 = load i64, ptr %v75, align 8
  %v77 = mul i64 %v70, 8
  %v78 = getelementptr i8, ptr %v7, i64 %v77
  %v79 = getelementptr i8, ptr %v66, i64 %v76
  %v80 = load float, ptr %v78, align 1
  %v81 = insertelement <4 x float> poison, float %v80, i64 0
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> zeroinitializer
  %v83 = getelementptr i8, ptr %v78, i64 4
  %v84 = load float, ptr %v83, align 1
  %v85 = insertelement <4 x float> poison, float %v84, i64 0
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <4 x i32> zeroinitializer
  %v87 = load <4 x float>, ptr %v79, align 1
  %v88 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v87, <4 x float> %v82, <4 x float> %v71)
  %v89 = getelementptr i8, ptr %v79, i64 %v13
  %v90 = load <4 x float>, ptr %v89, align 1
  %v91 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v90, <4 x float> %v86, <4 x float> %v88)
  %v92 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v90, <4 x float> %v82, <4 x float> %v72)
  %v93 = getelementptr i8, ptr %v89, i64 %v13
  %v94 = load <4 x float>, ptr %v93, align 1
  %v95 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v94, <4 x float> %v86, <4 x float> %v92)
  %v96 = add i64 %v70, 1
  br label %head67
done69:
  %v97 = mul i64 %v17, 8
  %v98 = getelementptr i8, ptr %v5, i64 %v97
  %v99 = mul i64 %v17, 8
  %v100 = getelementptr i8, ptr %v7, i64 %v99
  %v101 = mul i64 %v64, 2
  %v102 = getelementptr i8, ptr %v57, i64 %v101
  %v103 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v71)
  %v104 = fadd <4 x float> %v103, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v105 = fsub <4 x float> %v104, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v106 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v105, <4 x float> %v71)
  %v107 = fcmp olt <4 x float> %v103, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v108 = select <4 x i1> %v107, <4 x float> %v106, <4 x float> %v71
  %v109 = fcmp oge <4 x float> %v108, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v110 = fcmp olt <4 x float> %v108, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v111 = and <4 x i1> %v109, %v110
  %v112 = xor <4 x i1> %v111, <i1 1, i1 1, i1 1, i1 1>
  %v113 = fcmp ord <4 x float> %v108, %v108
  %v114 = select <4 x i1> %v113, <4 x float> %v108, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v115 = fcmp olt <4 x float> %v114, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v116 = select <4 x i1> %v115, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v114
  %v117 = fcmp ogt <4 x float> %v116, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v118 = select <4 x i1> %v117, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v116
  %v119 = fptosi <4 x float> %v118 to <4 x i32>
  %v120 = trunc <4 x i32> %v119 to <4 x i16>
  store <4 x i16> %v120, ptr %v102, align 1
  %v121 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v112)
  br i1 %v121, label %then122, label %after123
then122:
  %v124 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v124 monotonic, align 8
  br label %after123
after123:
  %v125 = getelementptr i8, ptr %v102, i64 %v15
  %v126 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v72)
  %v127 = fadd <4 x float> %v126, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v128 = fsub <4 x float> %v127, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v129 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v128, <4 x float> %v72)
  %v130 = fcmp olt <4 x float> %v126, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v131 = select <4 x i1> %v130, <4 x float> %v129, <4 x float> %v72
  %v132 = fcmp oge <4 x float> %v131, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v133 = fcmp olt <4 x float> %v131, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v134 = and <4 x i1> %v132, %v133
  %v135 = xor <4 x i1> %v134, <i1 1, i1 1, i1 1, i1 1>
  %v136 = fcmp ord <4 x float> %v131, %v131
  %v137 = select <4 x i1> %v136, <4 x float> %v131, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v138 = fcmp olt <4 x float> %v137, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v139 = select <4 x i1> %v138, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v137
  %v140 = fcmp ogt <4 x float> %v139, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v141 = select <4 x i1> %v140, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v139
  %v142 = fptosi <4 x float> %v141 to <4 x i32>
  %v143 = trunc <4 x i32> %v142 to <4 x i16>
  store <4 x i16> %v143, ptr %v125, align 1
  %v144 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v135)
  br i1 %v144, label %then145, label %after146
then145:
  %v147 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v147 monotonic, align 8
  br label %after146
after146:
  %v148 = add i64 %v62, 4
  br label %head59
done61:
  %v149 = add i64 %v51, 2
  br label %head48
done50:
  br label %after46
after46:
  %v150 = xor i1 %v44, true
  br i1 %v150, label %then151, label %after152
then151:
  br label %head153
head153:
  %v156 = phi i64 [ %v38, %then151 ], [ %v225, %done165 ]
  %v157 = icmp slt i64 %v156, %v41
  br i1 %v157, label %body154, label %done155
body154:
  %v158 = mul i64 %v156, %v13
  %v159 = getelementptr i8, ptr %v1, i64 %v158
  %v160 = mul i64 %v156, %v15
  %v161 = getelementptr i8, ptr %v3, i64 %v160
  %v162 = sub i64 %v43, 4
  br label %head163
head163:
  %v166 = phi i64 [ %v39, %body154 ], [ %v224, %after222 ]
  %v167 = icmp slt i64 %v166, %v43
  br i1 %v167, label %body164, label %done165
body164:
  %v168 = call i64 @llvm.smin.i64(i64 %v166, i64 %v162)
  %v169 = mul i64 %v168, 4
  %v170 = getelementptr i8, ptr %v159, i64 %v169
  br label %head171
head171:
  %v174 = phi i64 [ 0, %body164 ], [ %v195, %body172 ]
  %v175 = phi <4 x float> [ zeroinitializer, %body164 ], [ %v194, %body172 ]
  %v176 = icmp slt i64 %v174, %v17
  br i1 %v176, label %body172, label %done173
body172:
  %v177 = mul i64 %v174, 8
  %v178 = getelementptr i8, ptr %v5, i64 %v177
  %v179 = load i64, ptr %v178, align 8
  %v180 = mul i64 %v174, 8
  %v181 = getelementptr i8, ptr %v7, i64 %v180
  %v182 = getelementptr i8, ptr %v170, i64 %v179
  %v183 = load float, ptr %v181, align 1
  %v184 = insertelement <4 x float> poison, float %v183, i64 0
  %v185 = shufflevector <4 x float> %v184, <4 x float> poison, <4 x i32> zeroinitializer
  %v186 = getelementptr i8, ptr %v181, i64 4
  %v187 = load float, ptr %v186, align 1
  %v188 = insertelement <4 x float> poison, float %v187, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %v190 = load <4 x float>, ptr %v182, align 1
  %v191 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v190, <4 x float> %v185, <4 x float> %v175)
  %v192 = getelementptr i8, ptr %v182, i64 %v13
  %v193 = load <4 x float>, ptr %v192, align 1
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v189, <4 x float> %v191)
  %v195 = add i64 %v174, 1
  br label %head171
done173:
  %v196 = mul i64 %v17, 8
  %v197 = getelementptr i8, ptr %v5, i64 %v196
  %v198 = mul i64 %v17, 8
  %v199 = getelementptr i8, ptr %v7, i64 %v198
  %v200 = mul i64 %v168, 2
  %v201 = getelementptr i8, ptr %v161, i64 %v200
  %v202 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v175)
  %v203 = fadd <4 x float> %v202, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v204 = fsub <4 x float> %v203, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v205 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v204, <4 x float> %v175)
  %v206 = fcmp olt <4 x float> %v202, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v207 = select <4 x i1> %v206, <4 x float> %v205, <4 x float> %v175
  %v208 = fcmp oge <4 x float> %v207, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v209 = fcmp olt <4 x float> %v207, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v210 = and <4 x i1> %v208, %v209
  %v211 = xor <4 x i1> %v210, <i1 1, i1 1, i1 1, i1 1>
  %v212 = fcmp ord <4 x float> %v207, %v207
  %v213 = select <4 x i1> %v212, <4 x float> %v207, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v214 = fcmp olt <4 x float> %v213, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v215 = select <4 x i1> %v214, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v213
  %v216 = fcmp ogt <4 x float> %v215, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v217 = select <4 x i1> %v216, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v215
  %v218 = fptosi <4 x float> %v217 to <4 x i32>
  %v219 = trunc <4 x i32> %v218 to <4 x i16>
  store <4 x i16> %v219, ptr %v201, align 1
  %v220 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v211)
  br i1 %v220, label %then221, label %after222
then221:
  %v223 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v223 monotonic, align 8
  br label %after222
after222:
  %v224 = add i64 %v166, 4
  br label %head163
done165:
  %v225 = add i64 %v156, 1
  br label %head153
done155:
  br label %after152
after152:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.fabs.v4f32(<4 x float>)
declare <4 x float> @llvm.copysign.v4f32(<4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
