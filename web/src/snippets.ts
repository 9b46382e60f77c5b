// The state as code: literals of arrays, and calls of faltung, PyTorch and SciPy that compute the same.

import type { NdArray } from "./arithmetic/array";
import { flipped } from "./arithmetic/array";
import { readRange } from "./arithmetic/settings";
import type { State } from "./state";
import type { Library } from "./views/view";

const MOST = 256; // entries that are written out; a longer array is loaded instead

/** An array as a nested list, or as a file to load. */
export function literal(a: NdArray, name: string, wrap: string): string {
  if (a.data.length > MOST) return `np.load("${name}.npy").astype(float)  # your array, ${a.shape.join(" × ")}`;
  const rows = (data: Float64Array, shape: readonly number[]): string => {
    if (shape.length === 1) return `[${Array.from(data, python).join(", ")}]`;
    const size = data.length / shape[0]!;
    const parts = Array.from({ length: shape[0]! }, (_, i) => rows(data.subarray(i * size, (i + 1) * size), shape.slice(1)));
    return `[${parts.join(shape.length === 2 ? ",\n              " : ",\n ")}]`;
  };
  return `${wrap}(${rows(a.data, a.shape)}, dtype=float)`;
}

function python(value: number): string {
  if (Number.isNaN(value)) return "np.nan";
  if (!Number.isFinite(value)) return value > 0 ? "np.inf" : "-np.inf";
  return String(value);
}

const tuple = (values: readonly (number | string)[]): string =>
  values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`;

const PAD: Record<string, string> = {
  constant: 'mode="constant"',
  edge: 'mode="edge"',
  reflect: 'mode="reflect"',
  symmetric: 'mode="symmetric"',
  wrap: 'mode="wrap"',
  antireflect: 'mode="reflect", reflect_type="odd"',
  antisymmetric: 'mode="symmetric", reflect_type="odd"',
};

/** The convolution the page shows, for each library. */
export function convolution(state: State): Record<Library, string> {
  const x = state.x.value;
  const kernel = state.kernel.value;
  const settings = state.settings.value;
  const axes = state.axes.value;
  const arrays = `x = ${literal(x, "x", "np.array")}\nk = ${literal(kernel, "k", "np.array")}`;
  const options: string[] = [];
  const { extent } = settings;
  if (typeof extent === "string") {
    if (extent !== "full") options.push(`mode="${extent}"`);
  } else {
    options.push(`mode=${tuple(extent.map(([lo, hi]) => `(${lo}, ${hi})`))}`);
  }
  const names = settings.boundary.map(([a, b]) => (a === b ? `"${a}"` : `("${a}", "${b}")`));
  const alike = settings.boundary.every(([a, b]) => a === b && a === settings.boundary[0]![0]);
  if (!alike) options.push(`boundary=${tuple(names)}`);
  else if (settings.boundary[0]![0] !== "constant") options.push(`boundary=${names[0]}`);
  if (settings.cval !== 0) options.push(`cval=${python(settings.cval)}`);
  if (settings.origin) options.push(`origin=${tuple(settings.origin)}`);
  if (settings.stride.some((s) => s !== 1)) options.push(`stride=${tuple(settings.stride)}`);
  if (settings.dilation.some((d) => d !== 1)) options.push(`dilation=${tuple(settings.dilation)}`);
  const faltung = `import numpy as np, faltung as ft\n\n${arrays}\ny = ft.${settings.op}(${["x", "k", ...options].join(", ")})`;

  // Both others pad first, so that every boundary can be written; then the valid part, every stride-th.
  const ranges = axes.map((axis, a) => {
    const [start, stop] = readRange(axis);
    return [Math.max(0, -start), Math.max(0, stop - x.shape[a]!)] as const;
  });
  const padding = ranges.some(([lo, hi]) => lo > 0 || hi > 0);
  const pads = tuple(ranges.map(([lo, hi]) => `(${lo}, ${hi})`));
  const perAxis = settings.boundary.map(([a, b]) => (a === b ? a : null));
  let padded = "x";
  const steps: string[] = [];
  if (padding) {
    padded = "padded";
    if (alike) {
      const constant = settings.boundary[0]![0] === "constant" && settings.cval !== 0 ? `, constant_values=${python(settings.cval)}` : "";
      steps.push(`padded = np.pad(x, ${pads}, ${PAD[settings.boundary[0]![0]]}${constant})`);
    } else {
      steps.push("padded = x");
      ranges.forEach(([lo, hi], a) => {
        const sides = perAxis[a] ? [[lo, hi, perAxis[a]] as const] : [[lo, 0, settings.boundary[a]![0]] as const, [0, hi, settings.boundary[a]![1]] as const];
        for (const [l, r, name] of sides) {
          const pairs = x.shape.map((_, other) => (other === a ? `(${l}, ${r})` : "(0, 0)"));
          const constant = name === "constant" && settings.cval !== 0 ? `, constant_values=${python(settings.cval)}` : "";
          steps.push(`padded = np.pad(padded, ${tuple(pairs)}, ${PAD[name!]}${constant})`);
        }
      });
    }
  }
  const crop = axes.map((axis) => Math.max(0, -axis.before));
  if (axes.some((axis) => axis.before < 0 || axis.after < 0)) {
    const slices = axes.map((axis, a) => `${Math.max(0, axis.before < 0 ? -axis.before : 0)}:${readRange(axis)[1] + (ranges[a]![0])}`);
    steps.push(`padded = ${padded}[${slices.join(", ")}]`);
    padded = "padded";
  }
  void crop;
  const dilated = settings.dilation.some((d) => d !== 1);
  const strided = settings.stride.some((s) => s !== 1);
  const holes = dilated
    ? `spread = np.zeros(${tuple(axes.map((axis) => axis.span))})\nspread[${settings.dilation.map((d) => `::${d}`).join(", ")}] = k\n`
    : "";
  const stride = strided ? `[${settings.stride.map((s) => `::${s}`).join(", ")}]` : "";
  const scipy =
    `import numpy as np\nfrom scipy import signal\n\n${arrays}\n${steps.map((step) => `${step}\n`).join("")}${holes}` +
    `y = signal.${settings.op}(${padded}, ${dilated ? "spread" : "k"}, mode="valid", method="direct")${stride}`;

  const rank = x.shape.length;
  const torch =
    rank > 3
      ? "# torch convolves over one, two or three axes."
      : `import numpy as np, torch\nimport torch.nn.functional as F\n\n${arrays}\n${steps.map((step) => `${step}\n`).join("")}` +
        (settings.op === "convolve"
          ? `weight = torch.from_numpy(np.flip(k).copy())  # torch does not flip\n`
          : `weight = torch.from_numpy(k)  # torch does not flip either\n`) +
        `y = F.conv${rank}d(torch.from_numpy(${padded})[None, None], weight[None, None]${strided ? `, stride=${tuple(settings.stride)}` : ""}` +
        `${dilated ? `, dilation=${tuple(settings.dilation)}` : ""})[0, 0]`;
  void flipped;
  return { faltung, PyTorch: torch, SciPy: scipy };
}
