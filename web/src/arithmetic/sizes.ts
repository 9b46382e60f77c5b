// The arithmetic of lengths: one axis of a layer, forwards, transposed, and backwards from two lengths.

export interface AxisSetting {
  readonly samples: number;
  readonly taps: number;
  readonly stride: number;
  readonly dilation: number;
  readonly before: number;
  readonly after: number;
  /** For the transposed operation only. */
  readonly outputPadding: number;
}

export function spanOf(axis: AxisSetting): number {
  return axis.dilation * (axis.taps - 1) + 1;
}

/** ⌊(n + lo + hi − d(k − 1) − 1) / s⌋ + 1, and 0 where the kernel does not fit. */
export function outputLength(axis: AxisSetting): number {
  const room = axis.samples + axis.before + axis.after - spanOf(axis);
  return axis.samples === 0 || room < 0 ? 0 : Math.floor(room / axis.stride) + 1;
}

/** (n − 1)s − lo − hi + d(k − 1) + 1 + output padding. */
export function transposedOutputLength(axis: AxisSetting): number {
  return Math.max(0, (axis.samples - 1) * axis.stride - axis.before - axis.after + spanOf(axis) + axis.outputPadding);
}

/** How often each input is read (as is, without what lies beyond the ends), or each output is written. */
export function counts(axis: AxisSetting, transposed: boolean): Float64Array {
  const far = transposed ? transposedOutputLength(axis) : axis.samples;
  const near = transposed ? axis.samples : outputLength(axis);
  const result = new Float64Array(far);
  for (let i = 0; i < near; i++) {
    for (let m = 0; m < axis.taps; m++) {
      const place = i * axis.stride - axis.before + m * axis.dilation;
      if (place >= 0 && place < far) result[place]! += 1;
    }
  }
  return result;
}

/** Padding that libraries call "same", and what each means by it. */
export interface Same {
  readonly who: string;
  readonly before: number;
  readonly after: number;
  readonly note: string;
}

export function sames(axis: AxisSetting): Same[] {
  const { samples, taps, stride, dilation } = axis;
  const all = spanOf(axis) - 1;
  const outputs = Math.ceil(samples / stride);
  const needed = Math.max(0, (outputs - 1) * stride + spanOf(axis) - samples);
  const centre = Math.floor(taps / 2) * dilation;
  return [
    { who: "NumPy, SciPy signal, faltung.convolve", before: centre, after: all - centre, note: "tap ⌊k/2⌋ of the kernel as it lies is on the sample" },
    { who: "PyTorch, faltung.nn", before: Math.floor(all / 2), after: all - Math.floor(all / 2), note: stride > 1 ? "PyTorch refuses a stride here" : "half of d(k − 1), rounded down, before" },
    { who: "TensorFlow, Keras, JAX", before: Math.floor(needed / 2), after: needed - Math.floor(needed / 2), note: "as little as makes ⌈n/s⌉ outputs, so it depends on n" },
  ];
}

/** Settings that lead from `from` samples to `to`, the plainest first. */
export interface Found extends AxisSetting {
  readonly transposed: boolean;
}

export function searchSettings(from: number, to: number, most = 14): Found[] {
  const found: (Found & { readonly cost: number })[] = [];
  for (const transposed of [false, true]) {
    for (let taps = 1; taps <= 11; taps++) {
      for (let stride = 1; stride <= 8; stride++) {
        for (let dilation = 1; dilation <= 4; dilation++) {
          if (dilation > 1 && taps === 1) continue;
          for (let padding = 0; padding <= Math.min(24, dilation * (taps - 1)); padding++) {
            for (let extra = 0; extra < (transposed ? stride : 1); extra++) {
              const axis = { samples: from, taps, stride, dilation, before: padding, after: padding, outputPadding: extra };
              if ((transposed ? transposedOutputLength(axis) : outputLength(axis)) !== to) continue;
              // What people use: odd kernels of 3 to 7, little dilation, padding for the middle, no leftovers.
              const cost =
                (transposed ? (to > from ? 0 : 40) : to > from ? 20 : 0) +
                Math.abs(taps - 3) + (taps % 2 === 0 && !(transposed && stride === 2 && taps === 4) ? 3 : 0) + (taps === 1 ? 4 : 0) +
                8 * (dilation - 1) + 2 * extra + 2 * Math.abs(2 * padding - dilation * (taps - 1)) + (stride > taps ? 6 : 0) + stride / 10;
              found.push({ ...axis, transposed, cost });
            }
          }
        }
      }
    }
  }
  return found.sort((p, q) => p.cost - q.cost).slice(0, most);
}
