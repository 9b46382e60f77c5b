// A convolutional layer on one image: y[o] = bias[o] + Σ_c x[c] ⋆ w[o, c], with groups; and its gradients.

import type { NdArray } from "./array";
import { arrayOf, offsetOf, sizeOf } from "./array";
import { compute } from "./convolve";
import { defaults } from "./settings";
import type { Settings } from "./settings";

export interface LayerSettings {
  readonly stride: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

export function layerSettings(rank: number, layer: LayerSettings): Settings {
  return { ...defaults(rank, "correlate"), extent: layer.padding, stride: layer.stride, dilation: layer.dilation };
}

/** One channel of an array whose first axes count channels. */
export function channel(a: NdArray, ...leading: number[]): NdArray {
  const shape = a.shape.slice(leading.length);
  const size = sizeOf(shape);
  const start = offsetOf(a.shape.slice(0, leading.length), leading) * size;
  return { shape, data: a.data.subarray(start, start + size) };
}

/** The maps x[c] ⋆ w[o, c] whose sum, with the bias, is output o. x is (C, …), w is (O, C/groups, …). */
export function partialMaps(
  x: NdArray,
  weight: NdArray,
  layer: LayerSettings,
  output: number,
  group = Math.floor(output / (weight.shape[0]! / layer.groups)),
): NdArray[] {
  const perGroup = weight.shape[1]!;
  const settings = layerSettings(x.shape.length - 1, layer);
  return Array.from({ length: perGroup }, (_, c) =>
    compute(channel(x, group * perGroup + c), channel(weight, output, c), settings),
  );
}

/** All outputs of the layer: x is (C, …), the result (O, …). */
export function layer(x: NdArray, weight: NdArray, bias: NdArray | null, settings: LayerSettings): NdArray {
  const outputs = weight.shape[0]!;
  let result: NdArray | null = null;
  for (let o = 0; o < outputs; o++) {
    const maps = partialMaps(x, weight, settings, o);
    const shape = maps[0]?.shape ?? [];
    const size = sizeOf(shape);
    result ??= arrayOf([outputs, ...shape]);
    for (let i = 0; i < size; i++) {
      let sum = bias ? bias.data[o]! : 0;
      for (const map of maps) sum += map.data[i]!;
      result.data[o * size + i] = sum;
    }
  }
  return result ?? arrayOf([0]);
}

/** ∂L/∂w[m] = Σ_i g[i] x̃[s·i + d·m − p]: the correlation of the input with the error at the output. */
export function weightGradient(
  x: NdArray,
  kernelShape: readonly number[],
  gradient: NdArray,
  layer: LayerSettings,
): NdArray {
  // Stride and dilation change places: the outputs are the taps now, and lie a stride apart.
  const rank = x.shape.length;
  const extent = x.shape.map((n, a) => {
    const [lo] = layer.padding[a]!;
    const span = (gradient.shape[a]! - 1) * layer.stride[a]! + 1;
    // As many results as the kernel has taps.
    const reach = (kernelShape[a]! - 1) * layer.dilation[a]! + span - n - lo;
    return [lo, reach] as const;
  });
  return compute(x, gradient, { ...defaults(rank, "correlate"), extent, stride: layer.dilation, dilation: layer.stride });
}

/** What an activation lets pass; faltung/explain/layer.py has the same list. */
export function activate(value: number, name: string, slope: number): number {
  switch (name) {
    case "relu":
      return value > 0 ? value : Number.isNaN(value) ? NaN : 0;
    case "relu6":
      return Math.min(6, Math.max(0, value));
    case "leaky_relu":
      return value > 0 ? value : slope * value;
    case "elu":
      return value > 0 ? value : Math.expm1(value);
    case "gelu":
      return 0.5 * value * (1 + erf(value / Math.SQRT2));
    case "silu":
      return value / (1 + Math.exp(-value));
    case "sigmoid":
      return 1 / (1 + Math.exp(-value));
    case "tanh":
      return Math.tanh(value);
    default:
      return value;
  }
}

/** 2/√π ∫₀ˣ e^(−t²) dt: its series near zero, a continued fraction beyond (Abramowitz and Stegun 7.1.6, 7.1.14). */
export function erf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size > 6) return Math.sign(x);
  if (size < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let n = 120; n > 0; n--) fraction = n / 2 / (size + fraction);
  return Math.sign(x) * (1 - Math.exp(-size * size) / Math.sqrt(Math.PI) / (size + fraction));
}
