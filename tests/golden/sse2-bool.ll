; stencil[bool→bool→bool; tile 4×3 vectors of 16, rows; columns of 2 taps]
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
  %v44 = icmp sge i64 %v9, 4
  br i1 %v44, label %then45, label %after46
then45:
  %v47 = sub i64 %v9, 4
  br label %head48
head48:
  %v51 = phi i64 [ %v38, %then45 ], [ %v259, %done197 ]
  %v52 = icmp slt i64 %v51, %v41
  br i1 %v52, label %body49, label %done50
body49:
  %v53 = call i64 @llvm.smin.i64(i64 %v51, i64 %v47)
  %v54 = mul i64 %v53, %v13
  %v55 = getelementptr i8, ptr %v1, i64 %v54
  %v56 = mul i64 %v53, %v15
  %v57 = getelementptr i8, ptr %v3, i64 %v56
  %v58 = sub i64 %v43, %v39
  %v59 = udiv i64 %v58, 48
  %v60 = urem i64 %v58, 48
  %v61 = mul i64 %v59, 48
  %v62 = add i64 %v39, %v61
  br label %head63
head63:
  %v66 = phi i64 [ %v39, %body49 ], [ %v193, %done71 ]
  %v67 = icmp slt i64 %v66, %v62
  br i1 %v67, label %body64, label %done65
body64:
  %v68 = getelementptr i8, ptr %v55, i64 %v66
  br label %head69
head69:
  %v72 = phi i64 [ 0, %body64 ], [ %v176, %body70 ]
  %v73 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v113, %body70 ]
  %v74 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v119, %body70 ]
  %v75 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v125, %body70 ]
  %v76 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v131, %body70 ]
  %v77 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v137, %body70 ]
  %v78 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v143, %body70 ]
  %v79 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v149, %body70 ]
  %v80 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v155, %body70 ]
  %v81 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v161, %body70 ]
  %v82 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v167, %body70 ]
  %v83 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v171, %body70 ]
  %v84 = phi <16 x i8> [ zeroinitializer, %body64 ], [ %v175, %body70 ]
  %v85 = icmp slt i64 %v72, %v17
  br i1 %v85, label %body70, label %done71
body70:
  %v86 = mul i64 %v72, 8
  %v87 = getelementptr i8, ptr %v5, i64 %v86
  %v88 = load i64, ptr %v87, align 8
  %v89 = mul i64 %v72, 2
  %v90 = getelementptr i8, ptr %v7, i64 %v89
  %v91 = getelementptr i8, ptr %v68, i64 %v88
  %v92 = load i8, ptr %v90, align 1
  %v93 = insertelement <16 x i8> poison, i8 %v92, i64 0
  %v94 = shufflevector <16 x i8> %v93, <16 x i8> poison, <16 x i32> zeroinitializer
  %v95 = getelementptr i8, ptr %v90, i64 1
  %v96 = load i8, ptr %v95, align 1
  %v97 = insertelement <16 x i8> poison, i8 %v96, i64 0
  %v98 = shufflevector <16 x i8> %v97, <16 x i8> poison, <16 x i32> zeroinitializer
  %v99 = load <16 x i8>, ptr %v91, align 1
  %v100 = and <16 x i8> %v99, %v94
  %v101 = or <16 x i8> %v73, %v100
  %v102 = getelementptr i8, ptr %v91, i64 16
  %v103 = load <16 x i8>, ptr %v102, align 1
  %v104 = and <16 x i8> %v103, %v94
  %v105 = or <16 x i8> %v74, %v104
  %v106 = getelementptr i8, ptr %v91, i64 32
  %v107 = load <16 x i8>, ptr %v106, align 1
  %v108 = and <16 x i8> %v107, %v94
  %v109 = or <16 x i8> %v75, %v108
  %v110 = getelementptr i8, ptr %v91, i64 %v13
  %v111 = load <16 x i8>, ptr %v110, align 1
  %v112 = and <16 x i8> %v111, %v98
  %v113 = or <16 x i8> %v101, %v112
  %v114 = and <16 x i8> %v111, %v94
  %v115 = or <16 x i8> %v76, %v114
  %v116 = getelementptr i8, ptr %v110, i64 16
  %v117 = load <16 x i8>, ptr %v116, align 1
  %v118 = and <16 x i8> %v117, %v98
  %v119 = or <16 x i8> %v105, %v118
  %v120 = and <16 x i8> %v117, %v94
  %v121 = or <16 x i8> %v77, %v120
  %v122 = getelementptr i8, ptr %v110, i64 32
  %v123 = load <16 x i8>, ptr %v122, align 1
  %v124 = and <16 x i8> %v123, %v98
  %v125 = or <16 x i8> %v109, %v124
  %v126 = and <16 x i8> %v123, %v94
  %v127 = or <16 x i8> %v78, %v126
  %v128 = getelementptr i8, ptr %v110, i64 %v13
  %v129 = load <16 x i8>, ptr %v128, align 1
  %v130 = and <16 x i8> %v129, %v98
  %v131 = or <16 x i8> %v115, %v130
  %v132 = and <16 x i8> %v129, %v94
  %v133 = or <16 x i8> %v79, %v132
  %v134 = getelementptr i8, ptr %v128, i64 16
  %v135 = load <16 x i8>, ptr %v134, align 1
  %v136 = and <16 x i8> %v135, %v98
  %v137 = or <16 x i8> %v121, %v136
  %v138 = and <16 x i8> %v135, %v94
  %v139 = or <16 x i8> %v80, %v138
  %v140 = getelementptr i8, ptr %v128, i64 32
  %v141 = load <16 x i8>, ptr %v140, align 1
  %v142 = and <16 x i8> %v141, %v98
  %v143 = or <16 x i8> %v127, %v142
  %v144 = and <16 x i8> %v141, %v94
  %v145 = or <16 x i8> %v81, %v144
  %v146 = getelementptr i8, ptr %v128, i64 %v13
  %v147 = load <16 x i8>, ptr %v146, align 1
  %v148 = and <16 x i8> %v147, %v98
  %v149 = or <16 x i8> %v133, %v148
  %v150 = and <16 x i8> %v147, %v94
  %v151 = or <16 x i8> %v82, %v150
  %v152 = getelementptr i8, ptr %v146, i64 16
  %v153 = load <16 x i8>, ptr %v152, align 1
  %v154 = and <16 x i8> %v153, %v98
  %v155 = or <16 x i8> %v139, %v154
  %v156 = and <16 x i8> %v153, %v94
  %v157 = or <16 x i8> %v83, %v156
  %v158 = getelementptr i8, ptr %v146, i64 32
  %v159 = load <16 x i8>, ptr %v158, align 1
  %v160 = and <16 x i8> %v159, %v98
  %v161 = or <16 x i8> %v145, %v160
  %v162 = and <16 x i8> %v159, %v94
  %v163 = or <16 x i8> %v84, %v162
  %v164 = getelementptr i8, ptr %v146, i64 %v13
  %v165 = load <16 x i8>, ptr %v164, align 1
  %v166 = and <16 x i8> %v165, %v98
  %v167 = or <16 x i8> %v151, %v166
  %v168 = getelementptr i8, ptr %v164, i64 16
  %v169 = load <16 x i8>, ptr %v168, align 1
  %v170 = and <16 x i8> %v169, %v98
  %v171 = or <16 x i8> %v157, %v170
  %v172 = getelementptr i8, ptr %v164, i64 32
  %v173 = load <16 x i8>, ptr %v172, align 1
  %v174 = and <16 x i8> %v173, %v98
  %v175 = or <16 x i8> %v163, %v174
  %v176 = add i64 %v72, 1
  br label %head69
done71:
  %v177 = mul i64 %v17, 8
  %v178 = getelementptr i8, ptr %v5, i64 %v177
  %v179 = mul i64 %v17, 2
  %v180 = getelementptr i8, ptr %v7, i64 %v179
  %v181 = getelementptr i8, ptr %v57, i64 %v66
  store <16 x i8> %v73, ptr %v181, align 1
  %v182 = getelementptr i8, ptr %v181, i64 16
  store <16 x i8> %v74, ptr %v182, align 1
  %v183 = getelementptr i8, ptr %v181, i64 32
  store <16 x i8> %v75, ptr %v183, align 1
  %v184 = getelementptr i8, ptr %v181, i64 %v15
  store <16 x i8> %v76, ptr %v184, align 1
  %v185 = getelementptr i8, ptr %v184, i64 16
  store <16 x i8> %v77, ptr %v185, align 1
  %v186 = getelementptr i8, ptr %v184, i64 32
  store <16 x i8> %v78, ptr %v186, align 1
  %v187 = getelementptr i8, ptr %v184, i64 %v15
  store <16 x i8> %v79, ptr %v187, align 1
  %v188 = getelementptr i8, ptr %v187, i64 16
  store <16 x i8> %v80, ptr %v188, align 1
  %v189 = getelementptr i8, ptr %v187, i64 32
  store <16 x i8> %v81, ptr %v189, align 1
  %v190 = getelementptr i8, ptr %v187, i64 %v15
  store <16 x i8> %v82, ptr %v190, align 1
  %v191 = getelementptr i8, ptr %v190, i64 16
  store <16 x i8> %v83, ptr %v191, align 1
  %v192 = getelementptr i8, ptr %v190, i64 32
  store <16 x i8> %v84, ptr %v192, align 1
  %v193 = add i64 %v66, 48
  br label %head63
done65:
  %v194 = sub i64 %v43, 16
  br label %head195
head195:
  %v198 = phi i64 [ %v62, %done65 ], [ %v258, %done204 ]
  %v199 = icmp slt i64 %v198, %v43
  br i1 %v199, label %body196, label %done197
body196:
  %v200 = call i64 @llvm.smin.i64(i64 %v198, i64 %v194)
  %v201 = getelementptr i8, ptr %v55, i64 %v200
  br label %head202
head202:
  %v205 = phi i64 [ 0, %body196 ], [ %v249, %body203 ]
  %v206 = phi <16 x i8> [ zeroinitializer, %body196 ], [ %v230, %body203 ]
  %v207 = phi <16 x i8> [ zeroinitializer, %body196 ], [ %v236, %body203 ]
  %v208 = phi <16 x i8> [ zeroinitializer, %body196 ], [ %v242, %body203 ]
  %v209 = phi <16 x i8> [ zeroinitializer, %body196 ], [ %v248, %body203 ]
  %v210 = icmp slt i64 %v205, %v17
  br i1 %v210, label %body203, label %done204
body203:
  %v211 = mul i64 %v205, 8
  %v212 = getelementptr i8, ptr %v5, i64 %v211
  %v213 = load i64, ptr %v212, align 8
  %v214 = mul i64 %v205, 2
  %v215 = getelementptr i8, ptr %v7, i64 %v214
  %v216 = getelementptr i8, ptr %v201, i64 %v213
  %v217 = load i8, ptr %v215, align 1
  %v218 = insertelement <16 x i8> poison, i8 %v217, i64 0
  %v219 = shufflevector <16 x i8> %v218, <16 x i8> poison, <16 x i32> zeroinitializer
  %v220 = getelementptr i8, ptr %v215, i64 1
  %v221 = load i8, ptr %v220, align 1
  %v222 = insertelement <16 x i8> poison, i8 %v221, i64 0
  %v223 = shufflevector <16 x i8> %v222, <16 x i8> poison, <16 x i32> zeroinitializer
  %v224 = load <16 x i8>, ptr %v216, align 1
  %v225 = and <16 x i8> %v224, %v219
  %v226 = or <16 x i8> %v206, %v225
  %v227 = getelementptr i8, ptr %v216, i64 %v13
  %v228 = load <16 x i8>, ptr %v227, align 1
  %v229 = and <16 x i8> %v228, %v223
  %v230 = or <16 x i8> %v226, %v229
  %v231 = and <16 x i8> %v228, %v219
  %v232 = or <16 x i8> %v207, %v231
  %v233 = getelementptr i8, ptr %v227, i64 %v13
  %v234 = load <16 x i8>, ptr %v233, align 1
  %v235 = and <16 x i8> %v234, %v223
  %v236 = or <16 x i8> %v232, %v235
  %v237 = and <16 x i8> %v234, %v219
  %v238 = or <16 x i8> %v208, %v237
  %v239 = getelementptr i8, ptr %v233, i64 %v13
  %v240 = load <16 x i8>, ptr %v239, align 1
  %v241 = and <16 x i8> %v240, %v223
  %v242 = or <16 x i8> %v238, %v241
  %v243 = and <16 x i8> %v240, %v219
  %v244 = or <16 x i8> %v209, %v243
  %v245 = getelementptr i8, ptr %v239, i64 %v13
  %v246 = load <16 x i8>, ptr %v245, align 1
  %v247 = and <16 x i8> %v246, %v223
  %v248 = or <16 x i8> %v244, %v247
  %v249 = add i64 %v205, 1
  br label %head202
done204:
  %v250 = mul i64 %v17, 8
  %v251 = getelementptr i8, ptr %v5, i64 %v250
  %v252 = mul i64 %v17, 2
  %v253 = getelementptr i8, ptr %v7, i64 %v252
  %v254 = getelementptr i8, ptr %v57, i64 %v200
  store <16 x i8> %v206, ptr %v254, align 1
  %v255 = getelementptr i8, ptr %v254, i64 %v15
  store <16 x i8> %v207, ptr %v255, align 1
  %v256 = getelementptr i8, ptr %v255, i64 %v15
  store <16 x i8> %v208, ptr %v256, align 1
  %v257 = getelementptr i8, ptr %v256, i64 %v15
  store <16 x i8> %v209, ptr %v257, align 1
  %v258 = add i64 %v198, 16
  br label %head195
done197:
  %v259 = add i64 %v51, 4
  br label %head48
done50:
  br label %after46
after46:
  %v260 = xor i1 %v44, true
  br i1 %v260, label %then261, label %after262
then261:
  br label %head263
head263:
  %v266 = phi i64 [ %v38, %then261 ], [ %v313, %done275 ]
  %v267 = icmp slt i64 %v266, %v41
  br i1 %v267, label %body264, label %done265
body264:
  %v268 = mul i64 %v266, %v13
  %v269 = getelementptr i8, ptr %v1, i64 %v268
  %v270 = mul i64 %v266, %v15
  %v271 = getelementptr i8, ptr %v3, i64 %v270
  %v272 = sub i64 %v43, 16
  br label %head273
head273:
  %v276 = phi i64 [ %v39, %body264 ], [ %v312, %done282 ]
  %v277 = icmp slt i64 %v276, %v43
  br i1 %v277, label %body274, label %done275
body274:
  %v278 = call i64 @llvm.smin.i64(i64 %v276, i64 %v272)
  %v279 = getelementptr i8, ptr %v269, i64 %v278
  br label %head280
head280:
  %v283 = phi i64 [ 0, %body274 ], [ %v306, %body281 ]
  %v284 = phi <16 x i8> [ zeroinitializer, %body274 ], [ %v305, %body281 ]
  %v285 = icmp slt i64 %v283, %v17
  br i1 %v285, label %body281, label %done282
body281:
  %v286 = mul i64 %v283, 8
  %v287 = getelementptr i8, ptr %v5, i64 %v286
  %v288 = load i64, ptr %v287, align 8
  %v289 = mul i64 %v283, 2
  %v290 = getelementptr i8, ptr %v7, i64 %v289
  %v291 = getelementptr i8, ptr %v279, i64 %v288
  %v292 = load i8, ptr %v290, align 1
  %v293 = insertelement <16 x i8> poison, i8 %v292, i64 0
  %v294 = shufflevector <16 x i8> %v293, <16 x i8> poison, <16 x i32> zeroinitializer
  %v295 = getelementptr i8, ptr %v290, i64 1
  %v296 = load i8, ptr %v295, align 1
  %v297 = insertelement <16 x i8> poison, i8 %v296, i64 0
  %v298 = shufflevector <16 x i8> %v297, <16 x i8> poison, <16 x i32> zeroinitializer
  %v299 = load <16 x i8>, ptr %v291, align 1
  %v300 = and <16 x i8> %v299, %v294
  %v301 = or <16 x i8> %v284, %v300
  %v302 = getelementptr i8, ptr %v291, i64 %v13
  %v303 = load <16 x i8>, ptr %v302, align 1
  %v304 = and <16 x i8> %v303, %v298
  %v305 = or <16 x i8> %v301, %v304
  %v306 = add i64 %v283, 1
  br label %head280
done282:
  %v307 = mul i64 %v17, 8
  %v308 = getelementptr i8, ptr %v5, i64 %v307
  %v309 = mul i64 %v17, 2
  %v310 = getelementptr i8, ptr %v7, i64 %v309
  %v311 = getelementptr i8, ptr %v271, i64 %v278
  store <16 x i8> %v284, ptr %v311, align 1
  %v312 = add i64 %v276, 16
  br label %head273
done275:
  %v313 = add i64 %v266, 1
  br label %head263
done265:
  br label %after262
after262:
  br label %again21
leave22:
  ret void
}
declare i64 @llvm.smin.i64(i64, i64)
