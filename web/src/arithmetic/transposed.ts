// The transposed convolution: what a strided correlation reads is written instead.
//
//   y[s·i + d·m − p] += x[i] k[m],   length (n − 1)·s + d·(k − 1) + 1 + output_padding − lo − hi

import type { NdArray } from "./array";
import { arrayOf, indexOf, offsetOf } from "./array";

export interface TransposedAxis {
  readonly stride: number;
  readonly dilation: number;
  readonly padding: readonly [number, number];
  readonly outputPadding: number;
}

export function transposedLength(samples: number, taps: number, axis: TransposedAxis): number {
  const [lo, hi] = axis.padding;
  return (samples - 1) * axis.stride + axis.dilation * (taps - 1) + 1 + axis.outputPadding - lo - hi;
}

export function transposed(x: NdArray, kernel: NdArray, axes: readonly TransposedAxis[]): NdArray {
  const shape = x.shape.map((n, a) => Math.max(0, transposedLength(n, kernel.shape[a]!, axes[a]!)));
  const y = arrayOf(shape);
  for (let i = 0; i < x.data.length; i++) {
    const from = indexOf(x.shape, i);
    for (let m = 0; m < kernel.data.length; m++) {
      const tap = indexOf(kernel.shape, m);
      const to = from.map((index, a) => {
        const axis = axes[a]!;
        return index * axis.stride + tap[a]! * axis.dilation - axis.padding[0];
      });
      if (to.every((index, a) => index >= 0 && index < shape[a]!)) {
        y.data[offsetOf(shape, to)]! += x.data[i]! * kernel.data[m]!;
      }
    }
  }
  return y;
}
