// The sum itself, for any rank:  y[i] = Σ_m x̃[s·i + d·m − p] k[m]  with k flipped first for a convolution.
//
// x̃ is x continued by its boundary. Written as plainly as it can be: the page is compared with faltung, and
// a reader who doubts a number can follow it here.

import type { NdArray } from "./array";
import { arrayOf, flipped, indexOf, offsetOf, sizeOf, stridesOf } from "./array";
import { OUTSIDE, extend, sourceOf } from "./boundary";
import type { Settings } from "./settings";
import { axesOf, readRange, windowStart } from "./settings";

export function compute(x: NdArray, kernel: NdArray, settings: Settings): NdArray {
  const axes = axesOf(x.shape, kernel.shape, settings);
  const y = arrayOf(axes.map((axis) => axis.outputs));
  if (y.data.length === 0) return y;
  const taps = asItLies(kernel, settings);
  const extended = extend(x, axes.map(readRange), settings.boundary, settings.cval);
  const steps = stridesOf(extended.shape);
  const reach = Array.from(taps.data, (_, m) =>
    indexOf(taps.shape, m).reduce((sum, index, a) => sum + index * axes[a]!.dilation * steps[a]!, 0),
  );
  const index = new Array<number>(axes.length).fill(0);
  for (let i = 0; i < y.data.length; i++) {
    let start = 0;
    for (let a = 0; a < index.length; a++) start += index[a]! * axes[a]!.stride * steps[a]!;
    let sum = 0;
    for (let m = 0; m < reach.length; m++) sum += extended.data[start + reach[m]!]! * taps.data[m]!;
    y.data[i] = sum;
    for (let a = index.length - 1; a >= 0 && ++index[a]! === y.shape[a]; a--) index[a] = 0;
  }
  return y;
}

/** The kernel in the order in which its taps meet growing indices of x. */
export function asItLies(kernel: NdArray, settings: Settings): NdArray {
  return settings.op === "convolve" ? flipped(kernel) : kernel;
}

/** One product of the sum of one output. */
export interface Term {
  /** Index into the kernel as passed. */
  readonly tap: readonly number[];
  /** Index into the kernel as it lies on x. */
  readonly place: readonly number[];
  /** The position of x, possibly beyond its ends. */
  readonly position: readonly number[];
  /** The sample this position repeats, or null where the boundary supplies `cval`. */
  readonly source: readonly number[] | null;
  /** Whether the boundary computes the sample from several (the odd ones). */
  readonly odd: boolean;
  readonly sample: number;
  readonly weight: number;
  readonly product: number;
}

/** The products whose sum is y[output], in the order in which they are added. */
export function termsOf(x: NdArray, kernel: NdArray, settings: Settings, output: readonly number[]): Term[] {
  const axes = axesOf(x.shape, kernel.shape, settings);
  const starts = axes.map((axis, a) => windowStart(axis, output[a]!));
  const window = extend(
    x,
    axes.map((axis, a) => [starts[a]!, starts[a]! + axis.span] as const),
    settings.boundary,
    settings.cval,
  );
  const lying = asItLies(kernel, settings);
  return Array.from(lying.data, (weight, m) => {
    const place = indexOf(lying.shape, m);
    const within = place.map((index, a) => index * axes[a]!.dilation);
    const position = within.map((index, a) => starts[a]! + index);
    const sources = position.map((i, a) => sourceOf(i, x.shape[a]!, settings.boundary[a]!));
    const outside = sources.some((source) => source.index === OUTSIDE);
    const sample = window.data[offsetOf(window.shape, within)]!;
    return {
      tap: settings.op === "convolve" ? place.map((index, a) => kernel.shape[a]! - 1 - index) : place,
      place,
      position,
      source: outside ? null : sources.map((source) => source.index),
      odd: sources.some((source) => source.sign !== 1 || source.first !== 0 || source.last !== 0),
      sample,
      weight,
      product: sample * weight,
    };
  });
}

/** How much x[input] counts in each output: a column of the matrix, the outputs that an input reaches. */
export function reachOf(x: NdArray, kernel: NdArray, settings: Settings, input: readonly number[]): NdArray {
  const unit = arrayOf(x.shape);
  unit.data[offsetOf(x.shape, input)] = 1;
  return compute(unit, kernel, { ...settings, cval: 0 });
}

/** The matrix T with y = T x (+ what cval adds): one row per output, one column per sample. */
export function matrixOf(x: NdArray, kernel: NdArray, settings: Settings): NdArray {
  const axes = axesOf(x.shape, kernel.shape, settings);
  const outputs = sizeOf(axes.map((axis) => axis.outputs));
  const inputs = x.data.length;
  const matrix = arrayOf([outputs, inputs]);
  for (let j = 0; j < inputs; j++) {
    const column = reachOf(x, kernel, settings, indexOf(x.shape, j));
    for (let i = 0; i < outputs; i++) matrix.data[i * inputs + j] = column.data[i]!;
  }
  return matrix;
}

/** How often each sample is read by all outputs together, counting a repeated sample each time. */
export function readCounts(x: NdArray, kernel: NdArray, settings: Settings): NdArray {
  // Each axis counts on its own, and the counts multiply, because windows are boxes of taps.
  const axes = axesOf(x.shape, kernel.shape, settings);
  const perAxis = axes.map((axis, a) => {
    const counts = new Float64Array(axis.samples);
    for (let i = 0; i < axis.outputs; i++) {
      for (let m = 0; m < axis.taps; m++) {
        const { index } = sourceOf(windowStart(axis, i) + m * axis.dilation, axis.samples, settings.boundary[a]!);
        if (index !== OUTSIDE) counts[index]! += 1;
      }
    }
    return counts;
  });
  const result = arrayOf(x.shape);
  for (let i = 0; i < result.data.length; i++) {
    result.data[i] = indexOf(x.shape, i).reduce((product, index, a) => product * perAxis[a]![index]!, 1);
  }
  return result;
}
