// Arrays of float64 in C order, the only number type of the page.

export type Shape = readonly number[];

export interface NdArray {
  readonly shape: Shape;
  readonly data: Float64Array;
}

export function sizeOf(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}

export function arrayOf(shape: Shape, data?: ArrayLike<number>): NdArray {
  return { shape, data: data ? Float64Array.from(data) : new Float64Array(sizeOf(shape)) };
}

export function full(shape: Shape, value: number): NdArray {
  return { shape, data: new Float64Array(sizeOf(shape)).fill(value) };
}

/** An index brought into 0 … length − 1. */
export function within(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}

export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= shape[axis]!;
  }
  return strides;
}

export function offsetOf(shape: Shape, index: readonly number[]): number {
  let offset = 0;
  for (let axis = 0; axis < shape.length; axis++) offset = offset * shape[axis]! + index[axis]!;
  return offset;
}

export function indexOf(shape: Shape, offset: number): number[] {
  const index = new Array<number>(shape.length);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    index[axis] = offset % shape[axis]!;
    offset = Math.floor(offset / shape[axis]!);
  }
  return index;
}

export function at(a: NdArray, index: readonly number[]): number {
  return a.data[offsetOf(a.shape, index)]!;
}

/** A copy with one entry changed. */
export function withEntry(a: NdArray, index: readonly number[], value: number): NdArray {
  const data = a.data.slice();
  data[offsetOf(a.shape, index)] = value;
  return { shape: a.shape, data };
}

/** The array turned by half a turn: reversed along every axis. */
export function flipped(a: NdArray): NdArray {
  return { shape: a.shape, data: a.data.slice().reverse() };
}

export function combined(a: NdArray, b: NdArray, f: (p: number, q: number) => number): NdArray {
  return { shape: a.shape, data: a.data.map((value, i) => f(value, b.data[i]!)) };
}

export function mapped(a: NdArray, f: (value: number, index: number) => number): NdArray {
  return { shape: a.shape, data: a.data.map(f) };
}

export function sameShape(a: NdArray, b: NdArray): boolean {
  return a.shape.length === b.shape.length && a.shape.every((length, axis) => length === b.shape[axis]);
}

export function equal(a: NdArray, b: NdArray): boolean {
  return sameShape(a, b) && a.data.every((value, i) => Object.is(value + 0, b.data[i]! + 0));
}

/** The largest finite magnitude; 0 where there is none. */
export function largest(a: NdArray): number {
  let most = 0;
  for (const value of a.data) {
    const size = Math.abs(value);
    if (size > most && size < Infinity) most = size;
  }
  return most;
}

/** max |a − b|. Entries that are both NaN, or the same infinity, agree; one alone is an infinite difference. */
export function maxDifference(a: NdArray, b: NdArray): number {
  let most = 0;
  for (let i = 0; i < a.data.length; i++) {
    const p = a.data[i]!;
    const q = b.data[i]!;
    if (p === q || (Number.isNaN(p) && Number.isNaN(q))) continue;
    const difference = Math.abs(p - q);
    most = Number.isNaN(difference) ? Infinity : Math.max(most, difference);
  }
  return most;
}

/** The matrix at one index of the leading axes; a vector is a matrix of one row. */
export function plane(a: NdArray, leading: readonly number[]): NdArray {
  const rank = a.shape.length;
  if (rank === 1) return { shape: [1, a.shape[0]!], data: a.data };
  const rows = a.shape[rank - 2]!;
  const columns = a.shape[rank - 1]!;
  const start = offsetOf(a.shape.slice(0, rank - 2), leading) * rows * columns;
  return { shape: [rows, columns], data: a.data.subarray(start, start + rows * columns) };
}

/** Every so many rows and columns of a matrix. */
export function everyOf(values: NdArray, every: readonly number[]): NdArray {
  const [rows, columns] = values.shape as [number, number];
  const [down, across] = every as [number, number];
  const shape = [Math.ceil(rows / down), Math.ceil(columns / across)] as const;
  const data = new Float64Array(shape[0] * shape[1]);
  for (let r = 0; r < shape[0]; r++) for (let c = 0; c < shape[1]; c++) data[r * shape[1] + c] = values.data[r * down * columns + c * across]!;
  return { shape, data };
}
