// What a convolution is asked to do, and the geometry of each axis that follows.

import type { Shape } from "./array";
import type { Sides } from "./boundary";

export type Op = "convolve" | "correlate";
export type Extent = "full" | "same" | "valid" | readonly (readonly [number, number])[];

export interface Settings {
  readonly op: Op;
  readonly extent: Extent;
  readonly boundary: readonly Sides[];
  readonly cval: number;
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  /** Index of the tap, in the kernel as passed, that lies on the output sample; for "same" only. */
  readonly origin: readonly number[] | null;
}

/** One axis: output i reads x at i·stride − before + m·dilation for m = 0 … taps−1, the kernel as it lies. */
export interface Axis {
  readonly samples: number;
  readonly taps: number;
  readonly stride: number;
  readonly dilation: number;
  /** Samples from the first tap to the last. */
  readonly span: number;
  /** How far the outputs reach beyond "valid" on either side. */
  readonly before: number;
  readonly after: number;
  readonly outputs: number;
}

export function defaults(rank: number, op: Op = "convolve"): Settings {
  return {
    op,
    extent: "full",
    boundary: Array.from({ length: rank }, () => ["constant", "constant"] as const),
    cval: 0,
    stride: new Array<number>(rank).fill(1),
    dilation: new Array<number>(rank).fill(1),
    origin: null,
  };
}

export function axesOf(x: Shape, kernel: Shape, settings: Settings): Axis[] {
  return x.map((samples, a) => {
    const taps = kernel[a]!;
    const stride = settings.stride[a]!;
    const dilation = settings.dilation[a]!;
    const span = (taps - 1) * dilation + 1;
    const [before, after] = reach(settings, a, taps, dilation, span);
    const reached = samples === 0 || taps === 0 ? 0 : Math.max(0, samples - span + 1 + before + after);
    return { samples, taps, stride, dilation, span, before, after, outputs: Math.ceil(reached / stride) };
  });
}

function reach(settings: Settings, axis: number, taps: number, dilation: number, span: number): readonly [number, number] {
  const { extent, origin, op } = settings;
  if (extent === "full") return [span - 1, span - 1];
  if (extent === "valid") return [0, 0];
  if (extent !== "same") return extent[axis]!;
  // In the order in which the taps lie on x: (K−1)/2 rounded down becomes K/2 rounded down by the flip.
  const given = origin?.[axis];
  const centre = given === undefined ? Math.floor(taps / 2) : op === "convolve" ? taps - 1 - given : given;
  return [centre * dilation, span - 1 - centre * dilation];
}

/** The position of x under the first tap of output i. */
export function windowStart(axis: Axis, i: number): number {
  return i * axis.stride - axis.before;
}

/** Start and stop of all that the outputs read. */
export function readRange(axis: Axis): readonly [number, number] {
  if (axis.outputs === 0) return [0, 0];
  return [-axis.before, windowStart(axis, axis.outputs - 1) + axis.span];
}
