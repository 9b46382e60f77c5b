// Gradient descent on a kernel: make y = x ⋆ w (or x ∗ w) equal a target, one step at a time.

import type { NdArray } from "./array";
import { arrayOf, combined, flipped } from "./array";
import { compute } from "./convolve";
import type { Op } from "./settings";
import { defaults } from "./settings";

export interface Fit {
  readonly op: Op;
  readonly kernel: NdArray;
  /** What momentum carries on. */
  readonly velocity: NdArray;
  /** Mean of the squared errors, before the step that made this kernel was taken. */
  readonly loss: number;
}

export const start = (op: Op, shape: readonly number[]): Fit => ({ op, kernel: arrayOf(shape), velocity: arrayOf(shape), loss: NaN });

const valid = (rank: number, op: Op): ReturnType<typeof defaults> => ({ ...defaults(rank, op), extent: "valid" });

export function loss(x: NdArray, target: NdArray, kernel: NdArray, op: Op): number {
  const y = compute(x, kernel, valid(x.shape.length, op));
  let sum = 0;
  for (let i = 0; i < y.data.length; i++) sum += (y.data[i]! - target.data[i]!) ** 2;
  return sum / y.data.length;
}

/** ∂ mean (y − target)² / ∂w: the input correlated with the error at the output, turned where w is turned. */
export function gradient(x: NdArray, target: NdArray, kernel: NdArray, op: Op): NdArray {
  const y = compute(x, kernel, valid(x.shape.length, op));
  const error = combined(y, target, (p, q) => (2 * (p - q)) / y.data.length);
  const slope = compute(x, error, valid(x.shape.length, "correlate"));
  return op === "convolve" ? flipped(slope) : slope;
}

export function step(x: NdArray, target: NdArray, fit: Fit, rate: number, momentum = 0.8): Fit {
  const slope = gradient(x, target, fit.kernel, fit.op);
  const velocity = combined(fit.velocity, slope, (v, s) => momentum * v - rate * s);
  const kernel = combined(fit.kernel, velocity, (w, v) => w + v);
  return { ...fit, kernel, velocity, loss: loss(x, target, kernel, fit.op) };
}

/** A rate at which descent converges: the inverse of the largest curvature, by power iteration. */
export function safeRate(x: NdArray, shape: readonly number[]): number {
  let probe: NdArray = { shape, data: Float64Array.from({ length: arrayOf(shape).data.length }, (_, i) => Math.cos(3 * i + 1)) };
  const zero = compute(x, arrayOf(shape), valid(x.shape.length, "correlate"));
  let largest = 1;
  for (let turn = 0; turn < 12; turn++) {
    const next = gradient(x, zero, probe, "correlate");
    largest = Math.sqrt(next.data.reduce((sum, v) => sum + v * v, 0));
    if (largest === 0) return 1;
    probe = { shape, data: next.data.map((v) => v / largest) };
  }
  return 1 / (1.1 * largest);
}

/** Noise of mean 0 and variance 1, the same each time. */
export function noise(shape: readonly number[]): NdArray {
  const result = arrayOf(shape);
  let seed = 1;
  for (let i = 0; i < result.data.length; i++) {
    // The generator of Park and Miller; the sum of four is near enough to a Gaussian.
    let sum = 0;
    for (let k = 0; k < 4; k++) {
      seed = (seed * 48271) % 2147483647;
      sum += seed / 2147483647 - 0.5;
    }
    result.data[i] = sum * Math.sqrt(3);
  }
  return result;
}
