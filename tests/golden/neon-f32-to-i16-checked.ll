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
  %v51 = phi i64 [ %v38, %then45 ], [ %v152, %done61 ]
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
  %v62 = phi i64 [ %v39, %body49 ], [ %v150, %after147 ]
  %v63 = icmp slt i64 %v62, %v43
  br i1 %v63, label %body60, label %done61
body60:
  %v64 = call i64 @llvm.smin.i64(i64 %v62, i64 %v58)
  %v65 = mul i64 %v64, 4
  %v66 = getelementptr i8, ptr %v55, i64 %v65
  br label %head67
head67:
  %v70 = phi i64 [ 0, %body60 ], [ %v97, %body68 ]
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
  %v97 = freeze i64 %v96
  br label %head67
done69:
  %v98 = mul i64 %v17, 8
  %v99 = getelementptr i8, ptr %v5, i64 %v98
  %v100 = mul i64 %v17, 8
  %v101 = getelementptr i8, ptr %v7, i64 %v100
  %v102 = mul i64 %v64, 2
  %v103 = getelementptr i8, ptr %v57, i64 %v102
  %v104 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v71)
  %v105 = fadd <4 x float> %v104, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v106 = fsub <4 x float> %v105, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v107 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v106, <4 x float> %v71)
  %v108 = fcmp olt <4 x float> %v104, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v109 = select <4 x i1> %v108, <4 x float> %v107, <4 x float> %v71
  %v110 = fcmp oge <4 x float> %v109, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v111 = fcmp olt <4 x float> %v109, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v112 = and <4 x i1> %v110, %v111
  %v113 = xor <4 x i1> %v112, <i1 1, i1 1, i1 1, i1 1>
  %v114 = fcmp ord <4 x float> %v109, %v109
  %v115 = select <4 x i1> %v114, <4 x float> %v109, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v116 = fcmp olt <4 x float> %v115, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v117 = select <4 x i1> %v116, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v115
  %v118 = fcmp ogt <4 x float> %v117, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v119 = select <4 x i1> %v118, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v117
  %v120 = fptosi <4 x float> %v119 to <4 x i32>
  %v121 = trunc <4 x i32> %v120 to <4 x i16>
  store <4 x i16> %v121, ptr %v103, align 1
  %v122 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v113)
  br i1 %v122, label %then123, label %after124
then123:
  %v125 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v125 monotonic, align 8
  br label %after124
after124:
  %v126 = getelementptr i8, ptr %v103, i64 %v15
  %v127 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v72)
  %v128 = fadd <4 x float> %v127, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v129 = fsub <4 x float> %v128, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v130 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v129, <4 x float> %v72)
  %v131 = fcmp olt <4 x float> %v127, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v132 = select <4 x i1> %v131, <4 x float> %v130, <4 x float> %v72
  %v133 = fcmp oge <4 x float> %v132, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v134 = fcmp olt <4 x float> %v132, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v135 = and <4 x i1> %v133, %v134
  %v136 = xor <4 x i1> %v135, <i1 1, i1 1, i1 1, i1 1>
  %v137 = fcmp ord <4 x float> %v132, %v132
  %v138 = select <4 x i1> %v137, <4 x float> %v132, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v139 = fcmp olt <4 x float> %v138, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v140 = select <4 x i1> %v139, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v138
  %v141 = fcmp ogt <4 x float> %v140, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v142 = select <4 x i1> %v141, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v140
  %v143 = fptosi <4 x float> %v142 to <4 x i32>
  %v144 = trunc <4 x i32> %v143 to <4 x i16>
  store <4 x i16> %v144, ptr %v126, align 1
  %v145 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v136)
  br i1 %v145, label %then146, label %after147
then146:
  %v148 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v148 monotonic, align 8
  br label %after147
after147:
  %v149 = add i64 %v62, 4
  %v150 = freeze i64 %v149
  br label %head59
done61:
  %v151 = add i64 %v51, 2
  %v152 = freeze i64 %v151
  br label %head48
done50:
  br label %after46
after46:
  %v153 = xor i1 %v44, true
  br i1 %v153, label %then154, label %after155
then154:
  br label %head156
head156:
  %v159 = phi i64 [ %v38, %then154 ], [ %v231, %done168 ]
  %v160 = icmp slt i64 %v159, %v41
  br i1 %v160, label %body157, label %done158
body157:
  %v161 = mul i64 %v159, %v13
  %v162 = getelementptr i8, ptr %v1, i64 %v161
  %v163 = mul i64 %v159, %v15
  %v164 = getelementptr i8, ptr %v3, i64 %v163
  %v165 = sub i64 %v43, 4
  br label %head166
head166:
  %v169 = phi i64 [ %v39, %body157 ], [ %v229, %after226 ]
  %v170 = icmp slt i64 %v169, %v43
  br i1 %v170, label %body167, label %done168
body167:
  %v171 = call i64 @llvm.smin.i64(i64 %v169, i64 %v165)
  %v172 = mul i64 %v171, 4
  %v173 = getelementptr i8, ptr %v162, i64 %v172
  br label %head174
head174:
  %v177 = phi i64 [ 0, %body167 ], [ %v199, %body175 ]
  %v178 = phi <4 x float> [ zeroinitializer, %body167 ], [ %v197, %body175 ]
  %v179 = icmp slt i64 %v177, %v17
  br i1 %v179, label %body175, label %done176
body175:
  %v180 = mul i64 %v177, 8
  %v181 = getelementptr i8, ptr %v5, i64 %v180
  %v182 = load i64, ptr %v181, align 8
  %v183 = mul i64 %v177, 8
  %v184 = getelementptr i8, ptr %v7, i64 %v183
  %v185 = getelementptr i8, ptr %v173, i64 %v182
  %v186 = load float, ptr %v184, align 1
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %v189 = getelementptr i8, ptr %v184, i64 4
  %v190 = load float, ptr %v189, align 1
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = load <4 x float>, ptr %v185, align 1
  %v194 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v193, <4 x float> %v188, <4 x float> %v178)
  %v195 = getelementptr i8, ptr %v185, i64 %v13
  %v196 = load <4 x float>, ptr %v195, align 1
  %v197 = call <4 x float> @llvm.fma.v4f32(<4 x float> %v196, <4 x float> %v192, <4 x float> %v194)
  %v198 = add i64 %v177, 1
  %v199 = freeze i64 %v198
  br label %head174
done176:
  %v200 = mul i64 %v17, 8
  %v201 = getelementptr i8, ptr %v5, i64 %v200
  %v202 = mul i64 %v17, 8
  %v203 = getelementptr i8, ptr %v7, i64 %v202
  %v204 = mul i64 %v171, 2
  %v205 = getelementptr i8, ptr %v164, i64 %v204
  %v206 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %v178)
  %v207 = fadd <4 x float> %v206, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v208 = fsub <4 x float> %v207, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v209 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %v208, <4 x float> %v178)
  %v210 = fcmp olt <4 x float> %v206, <float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000, float 0x4160000000000000>
  %v211 = select <4 x i1> %v210, <4 x float> %v209, <4 x float> %v178
  %v212 = fcmp oge <4 x float> %v211, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v213 = fcmp olt <4 x float> %v211, <float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000, float 0x40E0000000000000>
  %v214 = and <4 x i1> %v212, %v213
  %v215 = xor <4 x i1> %v214, <i1 1, i1 1, i1 1, i1 1>
  %v216 = fcmp ord <4 x float> %v211, %v211
  %v217 = select <4 x i1> %v216, <4 x float> %v211, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v218 = fcmp olt <4 x float> %v217, <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>
  %v219 = select <4 x i1> %v218, <4 x float> <float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000, float 0xC0E0000000000000>, <4 x float> %v217
  %v220 = fcmp ogt <4 x float> %v219, <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>
  %v221 = select <4 x i1> %v220, <4 x float> <float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000, float 0x40DFFFC000000000>, <4 x float> %v219
  %v222 = fptosi <4 x float> %v221 to <4 x i32>
  %v223 = trunc <4 x i32> %v222 to <4 x i16>
  store <4 x i16> %v223, ptr %v205, align 1
  %v224 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v215)
  br i1 %v224, label %then225, label %after226
then225:
  %v227 = getelementptr i8, ptr %p0, i64 40
  store atomic i64 1, ptr %v227 monotonic, align 8
  br label %after226
after226:
  %v228 = add i64 %v169, 4
  %v229 = freeze i64 %v228
  br label %head166
done168:
  %v230 = add i64 %v159, 1
  %v231 = freeze i64 %v230
  br label %head156
done158:
  br label %after155
after155:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.fabs.v4f32(<4 x float>)
declare <4 x float> @llvm.copysign.v4f32(<4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
