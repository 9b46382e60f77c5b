// The functions of view 1: the user's own, the arrays seen as functions, or examples.

import { plane } from "./arithmetic/array";
import type { NdArray } from "./arithmetic/array";
import type { Piece, RealFunction } from "./arithmetic/functions";
import { fit, support } from "./arithmetic/functions";
import type { FunctionsSection, PackedFunction } from "./payload";
import { unpackArray, unpackNumber } from "./payload";
import type { State } from "./state";

export interface NamedFunction {
  readonly name: string;
  readonly about: string;
  readonly call: RealFunction;
  readonly shown: readonly [number, number];
}

export interface GivenFunctions {
  readonly f: NamedFunction;
  readonly g: NamedFunction;
  readonly from: number;
  readonly step: number;
  readonly values: NdArray;
  readonly error: number;
  readonly dt: number;
}

export async function unpackFunctions(section: FunctionsSection): Promise<GivenFunctions> {
  const { from, step, values, error } = section.result;
  return {
    f: await unpackFunction(section.f),
    g: await unpackFunction(section.g),
    from,
    step,
    values: await unpackArray(values),
    error: unpackNumber(error),
    dt: section.dt,
  };
}

async function unpackFunction(packed: PackedFunction): Promise<NamedFunction> {
  const edges = await unpackArray(packed.edges);
  const coefficients = await unpackArray(packed.coefficients);
  const [count, terms] = coefficients.shape as [number, number];
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    let length = terms;
    while (length > 1 && coefficients.data[i * terms + length - 1] === 0) length--;
    pieces.push({ a: edges.data[2 * i]!, b: edges.data[2 * i + 1]!, series: coefficients.data.subarray(i * terms, i * terms + length) });
  }
  return { name: packed.label.name, about: packed.label.about, call: { pieces, atoms: packed.atoms }, shown: packed.shown };
}

const named = (name: string, about: string, call: RealFunction): NamedFunction => ({ name, about, call, shown: support(call) });
const flat = (pieces: readonly (readonly [number, number, number])[]): RealFunction => ({
  pieces: pieces.map(([a, b, value]) => ({ a, b, series: [value] })),
  atoms: [],
});

/** Functions to try. Each has a short name, which is the name of a menu entry too. */
export const EXAMPLES: readonly NamedFunction[] = [
  named("box", "1 on (0, 1)", flat([[0, 1, 1]])),
  named("ramp", "τ on (0, 1.5)", { pieces: [{ a: 0, b: 1.5, series: [0.75, 0.75] }], atoms: [] }),
  named("decay", "e^(−2τ) from 0 on", fit((x) => Math.exp(-2 * x), [0, 4])),
  named("Gaussian", "of width 0.3 and area 1", fit((x) => Math.exp(-((x / 0.3) ** 2) / 2) / (0.3 * Math.sqrt(2 * Math.PI)), [-2.5, 0, 2.5])),
  named("two pulses", "one up, one down", flat([[0, 0.6, 1], [1.2, 1.7, -0.8]])),
  named("wave", "a damped sine", fit((x) => Math.exp(-x) * Math.sin(6 * x), [0, 1, 2, 3])),
].map((f) => (f.name === "Gaussian" ? { ...f, shown: [-1, 1] as const } : f.name === "decay" ? { ...f, shown: [0, 2.5] as const } : f));

export function example(name: string): NamedFunction {
  return EXAMPLES.find((f) => f.name === name) ?? EXAMPLES[0]!;
}

/** The functions a page begins with, and how they came to be. */
export function firstFunctions(state: State): { f: NamedFunction; g: NamedFunction; dt: number; note: string } {
  if (state.functions) return { f: state.functions.f, g: state.functions.g, dt: state.functions.dt, note: "" };
  const x = state.x.peek();
  const kernel = state.kernel.peek();
  const rows = [row(x), row(kernel)] as const;
  if (state.own.peek() && rows.every((r) => r.values.length <= 200 && r.values.every(Number.isFinite))) {
    const labels = state.labels.peek();
    return {
      f: named(labels.x.name + rows[0].where, "your samples, each as wide as 1", cells(rows[0].values)),
      g: named(labels.kernel.name + rows[1].where, "your weights, each as wide as 1", cells(rows[1].values)),
      dt: 1,
      note: x.shape.length === 1 ? "" : "An integral over one variable needs one row: the middle row of the input, and the kernel's row of most weight.",
    };
  }
  return { f: example("two pulses"), g: example("decay"), dt: 0.125, note: "These are examples of ours. ft.explain(f, g) takes your functions." };
}

/** The row of most weight. */
function row(a: NdArray): { readonly values: Float64Array; readonly where: string } {
  if (a.shape.length === 1) return { values: a.data, where: "" };
  const matrix = plane(a, a.shape.length === 3 ? [Math.floor(a.shape[0]! / 2)] : []);
  const [rows, columns] = matrix.shape as [number, number];
  let best = Math.floor(rows / 2);
  const weight = (r: number): number => matrix.data.subarray(r * columns, (r + 1) * columns).reduce((sum, v) => sum + Math.abs(v), 0);
  for (let r = 0; r < rows; r++) if (weight(r) > weight(best) * (1 + 1e-9) && weight(best) === 0) best = r;
  return { values: matrix.data.slice(best * columns, (best + 1) * columns), where: ` row ${best}` };
}

/** A step of width 1 around each index, as high as the sample. */
function cells(values: Float64Array): RealFunction {
  return flat(Array.from(values, (value, k) => [k - 0.5, k + 0.5, value] as const));
}
