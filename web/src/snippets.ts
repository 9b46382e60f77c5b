// The state as code: literals of arrays, and calls of faltung, PyTorch and SciPy that compute the same.

import type { NdArray } from "./arithmetic/array";
import type { Boundary } from "./arithmetic/boundary";
import { readRange } from "./arithmetic/settings";
import type { State } from "./state";
import type { LayerSettings } from "./arithmetic/layer";
import type { Library } from "./views/view";

/** What the code for each library begins with. */
export const HEAD: Record<Library, string> = {
  faltung: "import numpy as np, faltung as ft\n\n",
  PyTorch: "import numpy as np, torch\nimport torch.nn.functional as F\n\n",
  SciPy: "import numpy as np\nfrom scipy import signal\n\n",
};

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

export const tuple = (values: readonly (number | string)[]): string =>
  values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`;

export const PAD: Record<Boundary, string> = {
  constant: 'mode="constant"',
  edge: 'mode="edge"',
  reflect: 'mode="reflect"',
  symmetric: 'mode="symmetric"',
  wrap: 'mode="wrap"',
  antireflect: 'mode="reflect", reflect_type="odd"',
  antisymmetric: 'mode="symmetric", reflect_type="odd"',
};

/** The convolution the page shows, for each library. */
export function convolution(state: Pick<State, "x" | "kernel" | "settings" | "axes">): Record<Library, string> {
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
  const faltung = `${HEAD.faltung}${arrays}\ny = ft.${settings.op}(${["x", "k", ...options].join(", ")})`;

  // Both others pad first, so that every boundary can be written; then the valid part, every stride-th.
  const steps = padding(state);
  const padded = steps.length > 0 ? "padded" : "x";
  const dilated = settings.dilation.some((d) => d !== 1);
  const strided = settings.stride.some((s) => s !== 1);
  const holes = dilated
    ? `spread = np.zeros(${tuple(axes.map((axis) => axis.span))})\nspread[${settings.dilation.map((d) => `::${d}`).join(", ")}] = k\n`
    : "";
  const every = strided ? `[${settings.stride.map((s) => `::${s}`).join(", ")}]` : "";
  const before = steps.map((step) => `${step}\n`).join("");
  const scipy =
    `${HEAD.SciPy}${arrays}\n${before}${holes}` +
    `y = signal.${settings.op}(${padded}, ${dilated ? "spread" : "k"}, mode="valid", method="direct")${every}`;

  const rank = x.shape.length;
  const weight = settings.op === "convolve" ? "np.flip(k).copy())  # torch does not flip" : "k)  # torch does not flip either";
  const torch =
    `${HEAD.PyTorch}${arrays}\n${before}weight = torch.from_numpy(${weight}\n` +
    `y = F.conv${rank}d(torch.from_numpy(${padded})[None, None], weight[None, None]${strided ? `, stride=${tuple(settings.stride)}` : ""}` +
    `${dilated ? `, dilation=${tuple(settings.dilation)}` : ""})[0, 0]`;
  return { faltung, PyTorch: torch, SciPy: scipy };
}

/** Lines that make `padded` of x: what every output reads, or nothing where that is x itself. */
function padding(state: Pick<State, "x" | "kernel" | "settings" | "axes">): string[] {
  const { boundary, cval } = state.settings.value;
  const { shape } = state.x.value;
  const ranges = state.axes.value.map(readRange);
  const steps: string[] = [];
  let name = "x";
  const pad = (pairs: readonly (readonly [number, number])[], how: Boundary): void => {
    if (pairs.every(([lo, hi]) => lo === 0 && hi === 0)) return;
    const constant = how === "constant" && cval !== 0 ? `, constant_values=${python(cval)}` : "";
    steps.push(`padded = np.pad(${name}, ${tuple(pairs.map(([lo, hi]) => `(${lo}, ${hi})`))}, ${PAD[how]}${constant})`);
    name = "padded";
  };
  const widths = ranges.map(([start, stop], a) => [Math.max(0, -start), Math.max(0, stop - shape[a]!)] as const);
  const alike = boundary.every(([p, q]) => p === q && p === boundary[0]![0]);
  if (alike) {
    pad(widths, boundary[0]![0]);
  } else {
    // Axis after axis, and side after side where the sides differ.
    widths.forEach(([lo, hi], a) => {
      const [first, second] = boundary[a]!;
      const only = (pair: readonly [number, number]): (readonly [number, number])[] => shape.map((_, b) => (b === a ? pair : [0, 0]));
      if (first === second) {
        pad(only([lo, hi]), first);
      } else {
        // Each side continues x, not what the other side has added.
        const before = name;
        const parts = [
          `np.pad(${before}, ${tuple(only([lo, 0]).map(([p, q]) => `(${p}, ${q})`))}, ${PAD[first]}${first === "constant" && cval !== 0 ? `, constant_values=${python(cval)}` : ""})`,
          `np.pad(${before}, ${tuple(only([0, hi]).map(([p, q]) => `(${p}, ${q})`))}, ${PAD[second]}${second === "constant" && cval !== 0 ? `, constant_values=${python(cval)}` : ""})[${shape.map((n, b) => (b === a ? `${n}:` : ":")).join(", ")}]`,
        ];
        steps.push(`padded = np.concatenate([${parts.join(",\n                         ")}], axis=${a})`);
        name = "padded";
      }
    });
  }
  // Outputs that begin inside x, or end there, read only a part of it.
  if (ranges.some(([start, stop], a) => start > 0 || stop < shape[a]!)) {
    steps.push(`padded = ${name}[${ranges.map(([start, stop], a) => `${Math.max(0, start)}:${stop + widths[a]![0]}`).join(", ")}]`);
  }
  return steps;
}

/** Code about a layer of rank 2: what is loaded, then one line of each library. Both others pad first. */
export function layerCode(
  arrays: string,
  { stride, padding: pads, dilation, groups }: LayerSettings,
  ours: (options: string) => string,
  torch: (options: string) => string,
  scipy: string,
): Record<Library, string> {
  const sides = pads.map(([lo, hi]) => `(${lo}, ${hi})`).join(", ");
  const options = `stride=${tuple(stride)}, dilation=${tuple(dilation)}, groups=${groups}`;
  const padded = `${arrays}padded = np.pad(x, ((0, 0), (0, 0), ${sides}))\n`;
  return {
    faltung: `import numpy as np, faltung as ft\n\n${arrays}${ours(`padding=(${sides}), ${options}`)}`,
    PyTorch: `import numpy as np, torch\n\n${padded}${torch(options)}`,
    SciPy: `import numpy as np\nfrom scipy import signal\n\n${padded}${scipy}`,
  };
}

/** An array with zeros between its entries along the last two axes. */
export function spread(name: string, by: readonly number[], lengths: readonly string[]): string {
  if (by.every((step) => step === 1)) return name;
  return `np.zeros((*${name}.shape[:2], ${by.map((step, a) => `(${lengths[a]} - 1) * ${step} + 1`).join(", ")}))\n${name === "w" ? "k" : "e"}[:, :, ${by.map((step) => `::${step}`).join(", ")}] = ${name}`;
}
