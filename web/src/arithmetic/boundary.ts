// How a signal continues beyond its ends. The rules are those of faltung's boundary.py, entry for entry.

import type { NdArray } from "./array";
import { sizeOf } from "./array";

export const BOUNDARIES = ["constant", "edge", "reflect", "symmetric", "wrap", "antireflect", "antisymmetric"] as const;
export type Boundary = (typeof BOUNDARIES)[number];
export type Sides = readonly [Boundary, Boundary];

/** What each continues `abcd` as. */
export const MEANINGS: Record<Boundary, string> = {
  constant: "000|abcd|000",
  edge: "aaa|abcd|ddd",
  reflect: "dcb|abcd|cba",
  symmetric: "cba|abcd|dcb",
  wrap: "bcd|abcd|abc",
  antireflect: "reflect, odd about the end sample",
  antisymmetric: "symmetric, odd about the end sample",
};

export const OUTSIDE = -1;

/** Where an extended sample comes from: sign · x[index] + first · x[0] + last · x[n−1]; index OUTSIDE is cval. */
export interface Source {
  readonly index: number;
  readonly sign: number;
  readonly first: number;
  readonly last: number;
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b;

/** Where position i of an axis of n samples comes from; i may lie outside 0 … n−1. */
export function sourceOf(i: number, n: number, sides: Sides): Source {
  const plain = (index: number): Source => ({ index, sign: 1, first: 0, last: 0 });
  if (i >= 0 && i < n) return plain(i);
  const name = sides[i < 0 ? 0 : 1];
  if (name === "constant" || n === 0) return plain(OUTSIDE);
  if (name === "edge" || (n === 1 && (name === "reflect" || name === "antireflect"))) {
    return plain(Math.min(Math.max(i, 0), n - 1));
  }
  if (name === "wrap") return plain(modulo(i, n));
  // Two reflections are a shift by one period; between them the signal runs backwards.
  const whole = name.endsWith("reflect");
  const period = whole ? 2 * (n - 1) : 2 * n;
  const turns = Math.floor(i / period);
  const phase = modulo(i, period);
  const forward = phase < n;
  const index = forward ? phase : period - phase - (whole ? 0 : 1);
  if (!name.startsWith("anti")) return plain(index);
  return { index, sign: forward ? 1 : -1, first: -2 * turns, last: 2 * turns + (forward ? 0 : 2) };
}

/** x over the ranges start … stop−1 of each axis, continued by the boundary; axis after axis. */
export function extend(
  x: NdArray,
  ranges: readonly (readonly [number, number])[],
  boundary: readonly Sides[],
  cval: number,
): NdArray {
  let { shape, data } = x;
  for (let axis = 0; axis < shape.length; axis++) {
    const [start, stop] = ranges[axis]!;
    const n = shape[axis]!;
    const length = Math.max(0, stop - start);
    if (start === 0 && length === n) continue;
    const outer = sizeOf(shape.slice(0, axis));
    const inner = sizeOf(shape.slice(axis + 1));
    const result = new Float64Array(outer * length * inner);
    for (let j = 0; j < length; j++) {
      const { index, sign, first, last } = sourceOf(start + j, n, boundary[axis]!);
      const odd = sign !== 1 || first !== 0 || last !== 0;
      for (let o = 0; o < outer; o++) {
        const from = o * n * inner;
        const to = (o * length + j) * inner;
        for (let i = 0; i < inner; i++) {
          let value = cval;
          if (index !== OUTSIDE) value = data[from + index * inner + i]!;
          if (odd) {
            value *= sign;
            // An end that does not take part may be infinite: 0 · inf would be NaN.
            if (first !== 0) value += first * data[from + i]!;
            if (last !== 0) value += last * data[from + (n - 1) * inner + i]!;
          }
          result[to + i] = value;
        }
      }
    }
    shape = shape.map((size, a) => (a === axis ? length : size));
    data = result;
  }
  return { shape, data };
}
