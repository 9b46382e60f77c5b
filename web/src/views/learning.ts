// View 8, learning: kernels through training on one scale, and why a weight changes: the correlation of what came
// in with what was wrong.

import { computed } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { at, largest, mapped, maxDifference } from "../arithmetic/array";
import { channel, partialMaps, weightGradient } from "../arithmetic/layer";
import { controlRow, follow, h, math, panelRow, quiet, svg, text, watch } from "../dom";
import { brief, exact, factor, plural, signed } from "../numbers";
import { compared } from "../parts/badge";
import { menu, stepper } from "../parts/controls";
import { block, sum } from "../parts/formula";
import { gallery } from "../parts/gallery";
import type { Cell, GridOptions } from "../parts/grid";
import { grid } from "../parts/grid";
import { panel } from "../parts/panel";
import { player } from "../parts/player";
import { plot } from "../parts/plot";
import type { RecordedLayer, Recording } from "../recording";
import { layerCode, spread } from "../snippets";
import type { State } from "../state";
import type { Library, View } from "./view";

const TERMS = 8; // products of a gradient that are written out

export const learning: View = {
  id: "learning",
  title: "Learning",
  question: "How do the kernels get their numbers?",
  available: (state) => state.recording !== null,
  next: { view: "flip", question: "And if the layer had flipped its kernels?" },
  code,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const recording = state.recording!;
  const { snapshot, steps } = recording;
  const last = steps.length - 1;
  let waited = 0;
  const play = player("Train", (seconds) => {
    waited += seconds * Math.max(4, last / 8);
    const forward = Math.floor(waited);
    waited -= forward;
    if (forward) snapshot.value = snapshot.value >= last ? 0 : Math.min(last, snapshot.value + forward);
  });
  watch(() => state.say(`Step ${steps[snapshot.value]}${lossText(recording)}.`));
  element.append(
    h("p", {}, "Nobody chooses them. Training moves every weight a little against its gradient, again and again. ",
      "Drag along the curve: colours mean the same at every step."),
    controlRow(
      play.button,
      recording.layers.length > 1
        ? menu<string>(
            "Layer",
            recording.layers.map((one, i) => [String(i), `${one.name}: ${one.inputs} → ${one.outputs} channels`] as const),
            () => String(recording.layer.value),
            (id) => {
              recording.layer.value = Number(id);
              recording.output.value = recording.input.value = 0;
              recording.tap.value = [0, 0];
            },
          )
        : null,
      h("p", { class: "readout" }, text(() => `step ${steps[snapshot.value]}${lossText(recording)}`)),
    ),
    lossCurve(recording),
    recording.total > steps.length ? quiet( `${steps.length} of ${plural(recording.total, "step")} are kept.`) : "",
    follow(h("div", {}), () => shown(recording, recording.layers[recording.layer.value]!)),
  );
}

/** The loss at the step on show, or where it was thinned out the one before. */
function lossText({ losses, steps, snapshot }: Recording): string {
  const known = losses.filter(([step]) => step <= steps[snapshot.value]!).at(-1);
  return known ? `, loss ${brief(known[1], 4)}` : "";
}

function lossCurve(recording: Recording): Node {
  const { losses, steps, snapshot } = recording;
  const end = Math.max(1, steps.at(-1)!);
  const most = Math.max(1e-300, ...losses.map(([, loss]) => (Number.isFinite(loss) ? loss : 0)));
  const nearest = (step: number): number => steps.reduce((best, one, i) => (Math.abs(one - step) < Math.abs(steps[best]! - step) ? i : best), 0);
  const move = (to: number): void => {
    snapshot.value = Math.max(0, Math.min(steps.length - 1, to));
  };
  const curve = plot({
    label: () => "Training. Arrow keys move from snapshot to snapshot.",
    height: losses.length ? 150 : 60,
    x: () => [0, end],
    y: () => [0, most * 1.05],
    name: "step",
    drag: (step) => move(nearest(step)),
    key: (right, up, large) => move(snapshot.peek() + (right || up) * (large ? 5 : 1)),
    value: () => ({ now: steps[snapshot.value]!, text: `step ${steps[snapshot.value]}${lossText(recording)}` }),
  });
  const line = (): string =>
    losses.filter(([, loss]) => Number.isFinite(loss)).map(([step, loss], i) => `${i ? "L" : "M"}${curve.x(step).toFixed(1)} ${curve.y(loss).toFixed(1)}`).join("");
  curve.layer.append(
    svg("path", { class: "loss", d: line }),
    svg("line", { class: "now", x1: () => curve.x(steps[snapshot.value]!), x2: () => curve.x(steps[snapshot.value]!), y1: () => curve.y(most * 1.05), y2: () => curve.y(0) }),
  );
  return panel("wide", "Loss", losses.length ? "" : "was not recorded", curve.element);
}

/** The entry for a snapshot among those that were kept: the last one that is not later. */
function entry(at_: readonly number[], snapshot: number): number {
  return Math.max(0, at_.filter((index) => index <= snapshot).length - 1);
}

function shown(recording: Recording, one: RecordedLayer): Node[] {
  const { snapshot } = recording;
  const [, outputs, inputs, rows, columns] = one.kernels.shape as [number, number, number, number, number];
  const o = computed(() => Math.min(outputs - 1, recording.output.value));
  const c = computed(() => Math.min(inputs - 1, recording.input.value));
  const tap = computed<Cell>(() => [Math.min(rows - 1, recording.tap.value[0]), Math.min(columns - 1, recording.tap.value[1])]);
  const limit = Math.max(1e-300, largest(one.kernels));
  const now = computed(() => entry(one.at, snapshot.value));
  const kernel = (index: number): NdArray => channel(one.kernels, index, o.value, c.value);
  const gradientAt = computed(() => one.gradientsAt.indexOf(snapshot.value));
  const gradient = computed(() => (one.gradients && gradientAt.value >= 0 ? channel(one.gradients, gradientAt.value, o.value, c.value) : null));
  const gradientLimit = one.gradients ? Math.max(1e-300, largest(one.gradients)) : 1;

  const small = (label: string, values: () => NdArray, scale: () => number, choose = false): HTMLElement =>
    grid({
      label: () => `${label}${choose ? ". Arrow keys choose a weight." : ""}`,
      data: () => ({ values: values() }),
      limit: scale,
      largest: 46,
      overlay: (overlay) => overlay.box(...tap.value, 1, 1, overlay.colours.accent, 2),
      ...(choose ? chooser() : {}),
    });
  const chooser = (): Pick<GridOptions, "cursor" | "point" | "move"> => ({
    cursor: () => tap.value,
    point: (cell) => (recording.tap.value = cell),
    move: (r, s) => (recording.tap.value = [Math.max(0, Math.min(rows - 1, tap.value[0] + r)), Math.max(0, Math.min(columns - 1, tap.value[1] + s))]),
  });

  return [
    ...one.notes.map((note) => h("p", { class: "note" }, note)),
    panel(
      "wide",
      `Kernels of ${one.name}`,
      () => `${outputs < one.outputs ? `${outputs} of ${one.outputs}, ` : ""}input channel ${c.value}, full colour at ±${brief(limit, 3)}`,
      gallery({
        label: () => `Kernels of ${plural(outputs, "output channel")}; chosen is ${o.value}. Arrow keys choose.`,
        maps: () => Array.from({ length: outputs }, (_, k) => channel(one.kernels, now.value, k, c.value)),
        limit: () => limit,
        chosen: () => o.value,
        choose: (index) => (recording.output.value = index),
        across: innerWidth < 560 ? 8 : 16,
        widest: 58,
      }),
    ),
    inputs > 1 ? controlRow( stepper("Input channel", () => ({ min: 0, max: inputs - 1 }), () => c.value, (value) => (recording.input.value = value))) : h("span", {}),
    ...maps(recording, one, o, now),
    panelRow(
      panel("third", "At the beginning", () => `kernel ${o.value}`, small("Kernel at the beginning", () => kernel(0), () => limit)),
      panel("third", "Now", () => `step ${recording.steps[one.at[now.value]!]}`, small("Kernel now", () => kernel(now.value), () => limit, true)),
      panel(
        "third",
        "∂L/∂K",
        () => (gradient.value ? "which changes it next: the step goes against it" : "none here"),
        small("Gradient", () => gradient.value ?? mapped(kernel(0), () => NaN), () => gradientLimit, true),
      ),
    ),
    h("h2", {}, "Why does a weight change?"),
    follow(h("div", {}), () => why(recording, one, o.value, c.value, tap.value, gradient.value)),
  ];
}

/** What the chosen layer makes of the image at every step, where it takes the image as it is. */
function maps(recording: Recording, one: RecordedLayer, o: { readonly value: number }, now: { readonly value: number }): Node[] {
  const { image } = recording;
  const [, outputs, inputs] = one.kernels.shape as [number, number, number];
  if (!image || one !== recording.layers[0] || one.groups !== 1 || image.shape[0] !== inputs || inputs !== one.inputs) return [];
  const result = (index: number): NdArray[] =>
    Array.from({ length: outputs }, (_, k) => {
      const [first, ...others] = partialMaps(image, channel(one.kernels, index), one, k);
      const bias = one.biases ? at(one.biases, [index, k]) : 0;
      return mapped(first!, (_value, i) => bias + others.reduce((total, map) => total + map.data[i]!, first!.data[i]!));
    });
  const current = computed(() => result(now.value));
  const limit = Math.max(1e-300, ...result(0).map(largest), ...result(one.at.length - 1).map(largest));
  return [
    panel(
      "wide",
      "What they see",
      "in one image, before the activation",
      gallery({
        label: () => `Maps of ${plural(outputs, "output channel")}. Arrow keys choose.`,
        maps: () => current.value,
        limit: () => limit,
        chosen: () => o.value,
        choose: (index) => (recording.output.value = index),
        across: innerWidth < 560 ? 8 : 16,
        widest: 58,
      }),
    ),
  ];
}

/** ∂L/∂K of one weight, product by product. */
function why(recording: Recording, one: RecordedLayer, o: number, c: number, tap: Cell, whole: NdArray | null): Node[] {
  const told = one.why;
  const letter = (name: string, index: string): Element => math("msub", math("mi", name), math("mi", index));
  const formula = block(
    math("mfrac", math("mrow", math("mo", "∂"), math("mi", "L")), math("mrow", math("mo", "∂"), math("mi", "K"), math("mo", "("), math("mi", "m"), math("mo", ")"))),
    "=", sum("images"), sum("i"), letter("g", "i"), "·", letter("x", "s i + d m − p"),
  );
  const words = h("p", {}, "Each output says how wrong it was: g. A weight is to blame where large inputs met large errors, so its gradient is the sum of input times error: the correlation of x with g.");
  const [errorsShown, inputsShown] = told ? [told.errors.shape[1]!, told.inputs.shape[1]!] : [0, 0];
  const group = Math.floor(o / (one.outputs / one.groups));
  const source = group * (one.inputs / one.groups) + c;
  if (!told || o >= errorsShown || source >= inputsShown) {
    return [words, formula, quiet( told ? `Inputs and errors came along for the first ${plural(errorsShown, "kernel")} and ${plural(inputsShown, "input channel")}; choose one of these.` : "This recording has no inputs and errors to sum.")];
  }
  const index = entry(told.at, recording.snapshot.value);
  const x = channel(told.inputs, index, source);
  const g = channel(told.errors, index, o);
  const shape = one.kernels.shape.slice(-2);
  const slope = weightGradient(x, shape, g, one);
  const [high, wide] = g.shape as [number, number];
  const first = [0, 1].map((a) => tap[a]! * one.dilation[a]! - one.padding[a]![0]);
  const products: { r: number; s: number; x: number; g: number; product: number }[] = [];
  for (let r = 0; r < high; r++) {
    for (let s = 0; s < wide; s++) {
      const [i, j] = [r * one.stride[0]! + first[0]!, s * one.stride[1]! + first[1]!];
      const inside = i >= 0 && j >= 0 && i < x.shape[0]! && j < x.shape[1]!;
      const value = inside ? x.data[i * x.shape[1]! + j]! : 0;
      const error = g.data[r * wide + s]!;
      products.push({ r, s, x: value, g: error, product: value * error });
    }
  }
  const large = products.filter(({ product }) => product !== 0).sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const share = at(slope, tap);
  const rest = share - large.slice(0, TERMS).reduce((total, { product }) => total + product, 0);
  const own = told.ownAt.indexOf(index);
  const difference = computed(() => (told.own && own >= 0 ? maxDifference(channel(told.own, own, o, c), slope) : null));
  const map = (values: NdArray, label: string, box: GridOptions["overlay"]): HTMLElement =>
    grid({ label: () => label, data: () => ({ values }), limit: () => Math.max(1e-300, largest(values)), numbers: () => values.shape[1]! <= 8, largest: 36, ...(box ? { overlay: box } : {}) });
  return [
    words,
    formula,
    panelRow(
      panel("third", "x", `what came in, step ${recording.steps[told.at[index]!]}`, map(x, "The input of one image; framed is what this weight met", (overlay) => {
        overlay.box(first[0]!, first[1]!, (high - 1) * one.stride[0]! + 1, (wide - 1) * one.stride[1]! + 1, overlay.colours.accent, 2, true);
      })),
      panel("third", "g", "how wrong each output was", map(g, "The error at the output of the same image", undefined)),
      panel("third", "x ⋆ g", "this image's part of ∂L/∂K", map(slope, "The gradient of this image", (overlay) => overlay.box(...tap, 1, 1, overlay.colours.accent, 2))),
    ),
    h(
      "div",
      { class: "ledger" },
      h(
        "ol",
        { class: "ledger-rows products", "aria-label": "The largest products" },
        ...large.slice(0, TERMS).map(({ r, s, x: value, g: error, product }) =>
          h(
            "li",
            { class: product < 0 ? "minus" : "plus" },
            h("span", {}, `g(${r}, ${s}) · x(${[r * one.stride[0]! + first[0]!, s * one.stride[1]! + first[1]!].map(exact).join(", ")})`),
            h("span", {}, `${factor(error, 4)} · ${factor(value, 4)}`),
            h("span", { class: "product" }, `= ${brief(product, 4)}`),
          ),
        ),
      ),
    ),
    quiet( large.length > TERMS ? `${signed(rest, 4)} from ${plural(large.length - TERMS, "smaller product")}.` : large.length ? "" : "All products are 0: no output that uses this weight was wrong, or the inputs were 0."),
    h("p", { class: "sum" }, `∂L/∂K(${tap.join(", ")}): this image gives ${brief(share, 5)}${whole && told.at[index] === recording.snapshot.value ? `, all images of the batch ${brief(at(whole, tap), 5)}` : ""}`),
    compared(() => difference.value, () => `${plural(slope.data.length, "weight")} of this kernel`, `faltung's own gradient came along for ${plural(told.ownAt.length, "step")}, not for this one.`),
  ];
}

function code(state: State): Record<Library, string> {
  const one = state.recording!.layers[state.recording!.layer.value]!;
  const [rows, columns] = one.kernels.shape.slice(-2);
  const shape = `(${one.outputs}, ${one.inputs / one.groups}, ${rows}, ${columns})`;
  return layerCode(
    `x = np.load("x.npy")  # what came in, (N, ${one.inputs}, rows, columns)\ng = np.load("g.npy")  # how wrong each output was, (N, ${one.outputs}, rows, columns)\n`,
    one,
    (options) => `gw = ft.nn.conv_weight_grad(x, ${shape}, g, ${options})`,
    (options) => `gw = torch.nn.grad.conv2d_weight(torch.from_numpy(padded), ${shape}, torch.from_numpy(g), ${options})`,
    one.groups > 1 || one.dilation.some((d) => d > 1)
      ? "# Groups and dilation have no counterpart in SciPy."
      : `e = ${spread("g", one.stride, ["g.shape[2]", "g.shape[3]"])}\n` +
          `gw = np.array([[sum(signal.correlate(p[c], q[o], mode="valid") for p, q in zip(padded, e))[:${rows}, :${columns}]\n                for c in range(${one.inputs})] for o in range(${one.outputs})])`,
  );
}
