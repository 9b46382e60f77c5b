// View 4, the arithmetic of layers: lengths, padding, stride, dilation, groups, transposition, "same", and the way
// back from two lengths to the settings.

import { batch, computed, signal } from "@preact/signals-core";
import type { Signal } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { arrayOf, largest, plane, within } from "../arithmetic/array";
import type { Boundary } from "../arithmetic/boundary";
import { BOUNDARIES, MEANINGS, extend } from "../arithmetic/boundary";
import { compute } from "../arithmetic/convolve";
import { readRange } from "../arithmetic/settings";
import type { AxisSetting } from "../arithmetic/sizes";
import { counts, outputLength, sames, searchSettings, spanOf, transposedOutputLength } from "../arithmetic/sizes";
import { transposed } from "../arithmetic/transposed";
import { follow, h, text, watch } from "../dom";
import { exact, plural, times } from "../numbers";
import { button, choice, menu, stepper } from "../parts/controls";
import { block, row } from "../parts/formula";
import { grid } from "../parts/grid";
import { player } from "../parts/player";
import { HEAD, PAD, tuple } from "../snippets";
import type { State } from "../state";
import type { Library, View } from "./view";

type Kind = "forward" | "transposed";

/** What stays when the reader turns to another view and back. */
interface Model {
  readonly kind: Signal<Kind>;
  readonly axes: Signal<readonly AxisSetting[]>;
  /** The axis the controls are for; −1 for all of them alike. */
  readonly axis: Signal<number>;
  readonly boundary: Signal<Boundary>;
  readonly channels: Signal<{ readonly inputs: number; readonly outputs: number; readonly groups: number }>;
}

const models = new WeakMap<State, Model>();

function modelOf(state: State): Model {
  const known = models.get(state);
  if (known) return known;
  const [first] = state.settings.peek().boundary;
  const model: Model = {
    kind: signal("forward"),
    axes: signal(fromArrays(state)),
    axis: signal(0),
    boundary: signal(first![0]),
    channels: signal({ inputs: 4, outputs: 8, groups: 1 }),
  };
  models.set(state, model);
  return model;
}

function fromArrays(state: State): AxisSetting[] {
  return state.axes.peek().map(({ samples, taps, stride, dilation, before, after }) => ({ samples, taps, stride, dilation, before, after, outputPadding: 0 }));
}

export const arithmetic: View = {
  id: "arithmetic",
  title: "Arithmetic",
  question: "How large is the result, and what do stride, padding and dilation do to it?",
  available: () => true,
  next: { view: "photo", question: "What does a kernel do to a photo?" },
  code,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const model = modelOf(state);
  const { kind, axes, axis, channels } = model;
  const shownAxis = computed(() => Math.max(0, axis.value));
  const current = computed(() => axes.value[shownAxis.value]!);
  const length = (a: AxisSetting): number => (kind.value === "transposed" ? transposedOutputLength(a) : outputLength(a));
  const place = signal(0);
  /** The cell that is followed: an output forwards, an input transposed. */
  const steps = computed(() => (kind.value === "transposed" ? current.value.samples : outputLength(current.value)));
  const chosen = computed(() => within(place.value, steps.value));
  const change = (changed: Partial<AxisSetting>): void => {
    axes.value = axes.value.map((old, a) => {
      if (axis.value !== -1 && a !== axis.value) return old;
      const next = { ...old, ...changed };
      // Output padding tells apart the lengths a stride maps to one, of which there are as many as the stride.
      return { ...next, outputPadding: Math.min(next.outputPadding, next.stride - 1) };
    });
  };
  const number = (label: string, key: keyof AxisSetting, min: number, max: () => number): HTMLElement =>
    stepper(label, () => ({ min, max: max() }), () => current.value[key], (value) => change({ [key]: value }));

  const values = computed(() => strips(state, shownAxis.value, current.value, kind.value, model.boundary.value));
  const tally = computed(() => counts(current.value, kind.value === "transposed"));
  const player_ = player("Play", (() => {
    let waited = 0;
    return (seconds: number) => {
      waited += seconds * 2.5;
      if (waited < 1) return;
      waited -= 1;
      place.value = (chosen.value + 1) % Math.max(1, steps.value);
    };
  })());

  watch(() => {
    state.say(`${plural(current.value.samples, "sample")} become ${plural(length(current.value), "sample")}. ${unread(current.value, tally.value, kind.value)}`);
  });

  element.append(
    h("p", {}, "Every axis is on its own. Count the places where the kernel fits, one stride apart."),
    h("div", { class: "controls" },
      choice<Kind>("Operation", [["forward", "convolution layer"], ["transposed", "transposed"]], () => kind.value, (k) => (kind.value = k)),
      axes.value.length > 1
        ? choice<string>("Axis", [...axes.value.map((_, a) => [String(a), `axis ${a}`] as const), ["-1", "all alike"] as const], () => String(axis.value), (a) => {
            batch(() => {
              axis.value = Number(a);
              if (a === "-1") axes.value = axes.value.map(() => axes.value[0]!);
            });
          })
        : h("span", {}),
      player_.button,
      button("As my arrays", () => batch(() => {
        kind.value = "forward";
        axes.value = fromArrays(state);
      }))),
    h("div", { class: "controls numbers" },
      number("samples n", "samples", 1, () => 256),
      number("kernel k", "taps", 1, () => 31),
      number("stride s", "stride", 1, () => 16),
      number("dilation d", "dilation", 1, () => 16),
      number("padding before", "before", 0, () => 64),
      number("padding after", "after", 0, () => 64),
      h("div", { class: () => (kind.value === "transposed" ? "" : "gone") }, number("output padding", "outputPadding", 0, () => current.value.stride - 1)),
      h("div", { class: () => (kind.value === "transposed" ? "gone" : "") },
        menu<Boundary>("padded with", BOUNDARIES.map((name) => [name, `${name}: ${MEANINGS[name]}`] as const), () => model.boundary.value, (name) => (model.boundary.value = name)))),
    follow(h("div", { class: "formula two" }), () => formula(current.value, kind.value)),
    follow(h("div", {}), pictures, () => [kind.value, current.value.samples, current.value.taps, current.value.stride, current.value.dilation, current.value.before, current.value.after, current.value.outputPadding, shownAxis.value].join()),
    follow(h("section", { class: "part" }), sameTable),
    groups(),
    backwards(),
  );

  // --- the strips ------------------------------------------------------------------------------------------

  function pictures(): Node[] {
    const isTransposed = kind.value === "transposed";
    const { stride, dilation, before, taps, samples } = current.value;
    const span = spanOf(current.value);
    const outputs = length(current.value);
    if (outputs === 0) {
      return [h("p", { class: "note" }, `Nothing fits: the kernel spans ${span} and there are ${samples + before + current.value.after} samples with padding.`)];
    }
    const start = (i: number): number => i * stride - before;
    const few = (n: number): boolean => n <= 30;
    const wide = values.value.input.shape[1]!;
    // The row that the window slides over: the padded input, or in the transposed case the output.
    const far = grid({
      label: () => (isTransposed ? "Output. Arrow keys choose the input that is written." : "Input with padding. Arrow keys move the kernel."),
      data: () =>
        isTransposed
          ? { values: values.value.output, key: "t" }
          : { values: values.value.input, column: values.value.from, faint: (_, c) => c < 0 || c >= samples, key: `${values.value.from},${samples}` },
      limit: () => Math.max(largest(isTransposed ? values.value.output : values.value.input), 1e-300),
      rows: [isTransposed ? "y" : "x"],
      indices: true,
      numbers: () => few(isTransposed ? outputs : wide),
      overlay: (o) => {
        tally.value.forEach((count, c) => count === 0 && o.hatch(0, c));
        o.box(0, start(chosen.value), 1, span, o.colours.accent, 2.5, isTransposed);
        for (let m = 0; m < taps; m++) {
          const c = start(chosen.value) + m * dilation;
          if (!isTransposed || (c >= 0 && c < outputs)) o.dot(0, c, o.colours.accent);
        }
      },
      cursor: () => [0, start(chosen.value)],
      point: ([, c]) => (place.value = within(Math.round((c + before - (span - 1) / 2) / stride), steps.value)),
      move: (_, c) => (place.value = within(chosen.value + c, steps.value)),
    });
    const near = grid({
      label: () => (isTransposed ? "Input. Arrow keys choose a sample." : "Output. Arrow keys choose one."),
      data: () => ({ values: isTransposed ? values.value.input : values.value.output }),
      limit: () => Math.max(largest(isTransposed ? values.value.input : values.value.output), 1e-300),
      rows: [isTransposed ? "x" : "y"],
      indices: true,
      numbers: () => few(isTransposed ? samples : outputs),
      overlay: (o) => o.box(0, chosen.value, 1, 1, o.colours.accent, 3),
      cursor: () => [0, chosen.value],
      point: ([, c]) => (place.value = c),
      move: (_, c) => (place.value = within(chosen.value + c, steps.value)),
    });
    const countRow = grid({
      label: () => `${isTransposed ? "How often each output is written" : "How often each input is read"}: ${Array.from(tally.value).slice(0, 40).join(", ")}`,
      data: () => {
        // As wide as the row it counts for, so that each count stands below its sample.
        const from = isTransposed ? 0 : values.value.from;
        const padded = arrayOf([1, isTransposed ? tally.value.length : wide]);
        padded.data.set(tally.value, -from);
        return { values: padded, column: from, blank: (_, c) => c < 0 || c >= tally.value.length, key: `${from},${tally.value.length}` };
      },
      limit: () => Math.max(1, Math.max(...tally.value) * 1.6),
      rows: [isTransposed ? "writes" : "reads"],
      numbers: () => few(isTransposed ? tally.value.length : wide),
    });
    const weights = grid({
      label: () => "The weights",
      data: () => ({ values: values.value.kernel }),
      limit: () => Math.max(largest(values.value.kernel), 1e-300),
      rows: ["w"],
      largest: 40,
    });
    const figure = (title: string, about: string, content: HTMLElement): HTMLElement =>
      h("figure", { class: "panel" }, h("figcaption", {}, title, about ? h("span", {}, ` ${about}`) : null), content);
    const map = axes.value.length > 1 ? both() : null;
    return [
      h("div", { class: "panels column" },
        isTransposed
          ? figure("Each input", "puts a copy of the kernel, times its value, into the output", near)
          : figure("The padded input", "hatched samples are never read", far),
        figure("Weights", "not flipped, as in every layer", weights),
        isTransposed ? figure("The output", "copies are a stride apart and add up", far) : figure("The output", "", near),
        figure(isTransposed ? "How often each output is written" : "How often each input is read", "", countRow)),
      h("p", {}, text(() => unread(current.value, tally.value, kind.value))),
      ...(map ? [map] : []),
    ];
  }

  /** Both of the last two axes: the product of their counts. */
  function both(): HTMLElement {
    const product = computed<NdArray>(() => {
      const [p, q] = axes.value.slice(-2).map((a) => counts(a, kind.value === "transposed")) as [Float64Array, Float64Array];
      const result = arrayOf([p.length, q.length]);
      p.forEach((a, r) => q.forEach((b, c) => (result.data[r * q.length + c] = a * b)));
      return result;
    });
    return h("figure", { class: "panel map" },
      h("figcaption", {}, "Both axes together", h("span", {}, text(() => {
        const inner = new Set(product.value.data);
        return kind.value === "transposed" && inner.size > 4 ? " uneven counts are the checkerboard seen in generated images" : ` ${times(product.value.shape)}`;
      }))),
      grid({
        label: () => "Counts over both axes",
        data: () => ({ values: product.value }),
        limit: () => Math.max(1, largest(product.value) * 1.6),
        overlay: (o) => {
          if (product.value.data.length > 1024) return;
          const [, columns] = product.value.shape as [number, number];
          product.value.data.forEach((count, i) => count === 0 && o.hatch(Math.floor(i / columns), i % columns));
        },
      }));
  }

  // --- same ------------------------------------------------------------------------------------------------

  function sameTable(): Node[] {
    const all = sames(current.value);
    const differ = new Set(all.map((s) => `${s.before},${s.after}`)).size > 1;
    return [
      h("h2", {}, "What “same” means"),
      h("p", {}, "As many outputs as inputs, or with a stride every s-th of them. Libraries agree for odd kernels without a stride. ",
        differ ? "Here they do not:" : "Here they agree. Try an even kernel, or a stride."),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Padding for same" },
        h("table", {},
          h("thead", {}, h("tr", {}, ...["Library", "before", "after", "outputs", "", ""].map((name) => h("th", { scope: "col" }, name)))),
          h("tbody", {}, ...[
            ...all,
            { who: "valid", before: 0, after: 0, note: "no padding" },
            { who: "full", before: spanOf(current.value) - 1, after: spanOf(current.value) - 1, note: "wherever they touch" },
            { who: "causal", before: spanOf(current.value) - 1, after: 0, note: "no output knows later samples" },
          ].map((s) => h("tr", {},
            h("th", { scope: "row" }, s.who), h("td", {}, exact(s.before)), h("td", {}, exact(s.after)),
            h("td", {}, exact(outputLength({ ...current.value, before: s.before, after: s.after }))),
            h("td", {}, s.note),
            h("td", {}, button("Use", () => {
              batch(() => {
                kind.value = "forward";
                change({ before: s.before, after: s.after });
              });
            })))))))
    ];
  }

  // --- channels and groups ---------------------------------------------------------------------------------

  function groups(): HTMLElement {
    const set = (changed: Partial<{ inputs: number; outputs: number; groups: number }>): void => {
      channels.value = { ...channels.value, ...changed };
    };
    const fits = computed(() => channels.value.inputs % channels.value.groups === 0 && channels.value.outputs % channels.value.groups === 0);
    return h("section", { class: "part" },
      h("h2", {}, "Channels and groups"),
      h("p", {}, "A layer adds up such a sum for each input channel. Groups split the channels: each output sees only its group's inputs."),
      h("div", { class: "controls numbers" },
        stepper("inputs C", () => ({ min: 1, max: 4096 }), () => channels.value.inputs, (inputs) => set({ inputs })),
        stepper("outputs O", () => ({ min: 1, max: 4096 }), () => channels.value.outputs, (outputs) => set({ outputs })),
        stepper("groups g", () => ({ min: 1, max: 4096 }), () => channels.value.groups, (g) => set({ groups: g }))),
      h("p", {}, text(() => {
        const { inputs, outputs, groups: g } = channels.value;
        if (!fits.value) return `${g} groups do not divide ${inputs} inputs and ${outputs} outputs evenly, so no library takes this.`;
        const taps = axes.value.reduce((product, a) => product * a.taps, 1);
        const places = axes.value.reduce((product, a) => product * length(a), 1);
        const weights = outputs * (inputs / g) * taps;
        // Forwards each weight is used once per output position, transposed once per input position.
        const positions = kind.value === "transposed" ? axes.value.reduce((product, a) => product * a.samples, 1) : places;
        return (
          `${outputs} · ${inputs}/${g} · ${axes.value.map((a) => a.taps).join(" · ")} = ${exact(weights)} weights. ` +
          `Result ${outputs} × ${axes.value.map(length).join(" × ")}, ${exact(weights * positions)} multiplications${g === inputs && g > 1 ? ": a depthwise layer" : ""}.`
        );
      })));
  }

  // --- from lengths to settings ----------------------------------------------------------------------------

  function backwards(): HTMLElement {
    const from = signal(224);
    const to = signal(112);
    const found = computed(() => searchSettings(from.value, to.value));
    return h("section", { class: "part" },
      h("h2", {}, "The way back"),
      h("p", {}, "You know the lengths before and after. Which settings lead from one to the other?"),
      h("div", { class: "controls numbers" },
        stepper("from", () => ({ min: 1, max: 4096 }), () => from.value, (n) => (from.value = n)),
        stepper("to", () => ({ min: 1, max: 4096 }), () => to.value, (n) => (to.value = n))),
      follow(h("div", {}), () => {
        if (found.value.length === 0) return h("p", { class: "note" }, "No kernel of up to 11 taps with a stride of up to 8 does that in one layer.");
        return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Settings found" },
          h("table", {},
            h("thead", {}, h("tr", {}, ...["", "kernel k", "stride s", "dilation d", "padding, both sides", "output padding", ""].map((name) => h("th", { scope: "col" }, name)))),
            h("tbody", {}, ...found.value.map((a) => h("tr", {},
              h("th", { scope: "row" }, a.transposed ? "transposed" : "convolution"),
              ...[a.taps, a.stride, a.dilation, a.before].map((n) => h("td", {}, exact(n))),
              h("td", {}, a.transposed ? exact(a.outputPadding) : ""),
              h("td", {}, button("Use", () => batch(() => {
                kind.value = a.transposed ? "transposed" : "forward";
                const { transposed: _, ...setting } = a;
                change({ ...setting, samples: from.value > 256 ? current.value.samples : from.value });
              }))))))));
      }));
  }
}

// --- numbers -----------------------------------------------------------------------------------------------------

/** One row of the user's input and kernel, cut or repeated to the lengths asked for, and what comes out. */
function strips(
  state: State,
  axis: number,
  setting: AxisSetting,
  kind: Kind,
  boundary: Boundary,
): { input: NdArray; from: number; kernel: NdArray; output: NdArray } {
  const x = arrayOf([setting.samples], along(state.x.value, axis, setting.samples));
  const kernel = arrayOf([setting.taps], along(state.kernel.value, axis, setting.taps));
  const asRow = (a: NdArray): NdArray => plane(a, []);
  if (kind === "transposed") {
    const output = transposed(x, kernel, [{ stride: setting.stride, dilation: setting.dilation, padding: [setting.before, setting.after], outputPadding: setting.outputPadding }]);
    return { input: asRow(x), from: 0, kernel: asRow(kernel), output: asRow(output) };
  }
  const settings = { op: "correlate" as const, extent: [[setting.before, setting.after]] as const, boundary: [[boundary, boundary]] as const, cval: 0, stride: [setting.stride], dilation: [setting.dilation], origin: null };
  const range = readRange({ ...setting, span: spanOf(setting), outputs: outputLength(setting) });
  const shown = [Math.min(0, -setting.before), Math.max(setting.samples + setting.after, range[1])] as const;
  return {
    input: asRow(extend(x, [shown], settings.boundary, 0)),
    from: shown[0],
    kernel: asRow(kernel),
    output: asRow(compute(x, kernel, settings)),
  };
}

/** The line through the middle of an array along one axis, repeated as long as needed. */
function along(a: NdArray, axis: number, length: number): number[] {
  const index = a.shape.map((n) => Math.floor(n / 2));
  const n = a.shape[axis]!;
  const line = (at: readonly number[]): number[] =>
    Array.from({ length: n }, (_, i) => a.data[at.reduce((sum, value, b) => sum * a.shape[b]! + (b === axis ? i : value), 0)]!);
  let values = line(index);
  // A row of zeros, as in the middle of a Sobel kernel, shows nothing.
  for (let other = 0; other < a.shape.length && values.every((v) => v === 0); other++) {
    if (other !== axis) values = line(index.map((value, b) => (b === other ? 0 : value)));
  }
  return Array.from({ length }, (_, i) => values[i % n]!);
}

// --- words -------------------------------------------------------------------------------------------------------

function formula(a: AxisSetting, kind: Kind): Node[] {
  const { samples: n, taps: k, stride: s, dilation: d, before, after, outputPadding } = a;
  if (kind === "transposed") {
    return [
      block("(", "n", "−", 1, ")", "s", "−", "p", "−", "q", "+", "d", "(", "k", "−", 1, ")", "+", "o", "+", 1),
      block("=", "(", n, "−", 1, ")", "·", s, "−", before, "−", after, "+", d, "·", k - 1, "+", outputPadding, "+", 1, "=", transposedOutputLength(a)),
    ];
  }
  const floor = (...inside: (string | number)[]): Element => row("⌊", row(...inside), "/", "s", "⌋");
  return [
    block(floor("(", "n", "+", "p", "+", "q", "−", "d", "(", "k", "−", 1, ")", "−", 1, ")"), "+", 1),
    block("=", row("⌊", "(", n, "+", before, "+", after, "−", d, "·", k - 1, "−", 1, ")", "/", s, "⌋"), "+", 1, "=", outputLength(a)),
  ];
}

function unread(a: AxisSetting, tally: Float64Array, kind: Kind): string {
  const none = tally.filter((count) => count === 0).length;
  const different = new Set(tally).size;
  if (kind === "transposed") {
    if (none > 0) return `${plural(none, "output")} ${none === 1 ? "is" : "are"} never written and stay${none === 1 ? "s" : ""} 0.`;
    if (a.taps % a.stride !== 0 && different > 1) return `The kernel ${a.taps} is not a multiple of the stride ${a.stride}, so outputs are written unequally often: the checkerboard.`;
    return "Away from the ends every output is written equally often.";
  }
  if (none > 0) {
    const leftover = (a.samples + a.before + a.after - spanOf(a)) % a.stride;
    return `${plural(none, "input")} ${none === 1 ? "is" : "are"} never read${leftover > 0 && a.stride <= a.taps ? `: the last ${leftover} of the padded row ${leftover === 1 ? "is" : "are"} left over by the stride` : ""}.`;
  }
  return different === 1 ? "Every input is read equally often." : "Every input is read; those near the ends less often.";
}

// --- code --------------------------------------------------------------------------------------------------------

function code(state: State): Record<Library, string> {
  const { axes, kind, channels, boundary } = modelOf(state);
  const all = axes.value;
  const { inputs, outputs, groups } = channels.value;
  const turned = kind.value === "transposed";
  const name = boundary.value;
  const rank = all.length;
  const each = (of: (a: AxisSetting) => number | string): string => tuple(all.map(of));
  const steps = (key: "stride" | "dilation"): string => all.map((a) => `::${a[key]}`).join(", ");
  const common = `stride=${each((a) => a.stride)}, dilation=${each((a) => a.dilation)}, groups=${groups}`;
  const pads = each((a) => `(${a.before}, ${a.after})`);
  const extra = each((a) => a.outputPadding);
  const image = `(1, ${inputs}, ${all.map((a) => a.samples).join(", ")})`;
  const weight = `(${turned ? `${inputs}, ${outputs / groups}` : `${outputs}, ${inputs / groups}`}, ${all.map((a) => a.taps).join(", ")})`;
  const layer = `x, w = np.random.randn${image}, np.random.randn${weight}\n`;
  const single =
    `# one channel\nx, k = np.random.randn${each((a) => a.samples)}, np.random.randn${each((a) => a.taps)}\n` +
    `holes = np.zeros(${each(spanOf)})\nholes[${steps("dilation")}] = k\n`;
  if (turned) {
    const crops = all.map((a, i) => `y = y.narrow(${i + 2}, ${a.before}, ${transposedOutputLength({ ...a, outputPadding: 0 })})`).join("\n");
    const torch = (more: string): string => `y = F.conv_transpose${rank}d(torch.from_numpy(x), torch.from_numpy(w), ${common}${more})`;
    return {
      faltung: `${HEAD.faltung}${layer}y = ft.nn.conv_transpose(x, w, ${common},\n                         padding=${pads}, output_padding=${extra})`,
      PyTorch:
        HEAD.PyTorch +
        layer +
        (all.every((a) => a.before === a.after)
          ? torch(`,\n                       padding=${each((a) => a.before)}, output_padding=${extra}`)
          : `${torch("")}\n# torch pads both sides alike, so crop instead (and add the output padding behind)\n${crops}`),
      SciPy: `${HEAD.SciPy}${single}spread = np.zeros(${each((a) => (a.samples - 1) * a.stride + 1)})\nspread[${steps("stride")}] = x\ny = signal.convolve(spread, holes)  # then crop by the padding`,
    };
  }
  const pad = (axesBefore: string): string => `padded = np.pad(x, ${axesBefore ? pads.replace("(", `(${axesBefore}`) : pads}, ${PAD[name]})\n`;
  return {
    faltung: `${HEAD.faltung}${layer}y = ft.nn.conv(x, w, padding=${pads}, ${common}${name === "constant" ? "" : `, boundary="${name}"`})`,
    PyTorch: `${HEAD.PyTorch}${layer}${pad("(0, 0), (0, 0), ")}y = F.conv${rank}d(torch.from_numpy(padded), torch.from_numpy(w), ${common})`,
    SciPy: `${HEAD.SciPy}${single}${pad("")}y = signal.correlate(padded, holes, mode="valid")[${steps("stride")}]`,
  };
}
