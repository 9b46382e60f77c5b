// View 6, a layer: one output channel is a sum of input maps, each seen through a kernel of its own.

import { computed } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { everyOf, largest, mapped, maxDifference } from "../arithmetic/array";
import { activate, channel, layerSettings, partialMaps } from "../arithmetic/layer";
import { controlRow, follow, h, math, quiet, text, watch } from "../dom";
import type { Layer, Layers } from "../layers";
import { unpackNumber } from "../payload";
import { brief, difference, exact, factor, plural, signed } from "../numbers";
import { compared } from "../parts/badge";
import { button, menu } from "../parts/controls";
import { block, sum } from "../parts/formula";
import { gallery } from "../parts/gallery";
import { grid } from "../parts/grid";
import { panel } from "../parts/panel";
import type { State } from "../state";
import { termByTerm } from "../state";
import { layerCode, spread } from "../snippets";
import type { Library, View } from "./view";

const SHOWN = 6; // input channels drawn one by one; the others are summed
const ACTIVATIONS: readonly (readonly [string, string])[] = [
  ["none", "none"],
  ["relu", "ReLU: what is below 0 becomes 0"],
  ["leaky_relu", "leaky ReLU"],
  ["relu6", "ReLU6"],
  ["elu", "ELU"],
  ["gelu", "GELU"],
  ["silu", "SiLU"],
  ["sigmoid", "sigmoid"],
  ["tanh", "tanh"],
];

export const layer: View = {
  id: "layer",
  title: "A layer",
  question: "What does one layer of a network compute?",
  available: (state) => state.layers !== null,
  next: { view: "learning", question: "How did the kernels get their numbers?" },
  code,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const layers = state.layers!;
  element.append(
    h(
      "p",
      {},
      "An output channel listens to every input channel with a kernel of its own. It adds the answers and one bias, and an activation decides what passes. " +
        "Nothing else happens in a convolutional layer.",
    ),
    controlRow(
      menu<string>(
        "Layer",
        layers.all.map((one, i) => [String(i), `${one.name}: ${about(one)}`] as const),
        () => String(layers.chosen.value),
        (id) => {
          layers.chosen.value = Number(id);
          layers.output.value = 0;
          layers.position.value = null;
          layers.activation.value = null;
        },
      ),
    ),
    follow(h("div", {}), () => shown(state, layers, layers.all[layers.chosen.value]!)),
  );
}

function about(one: Layer): string {
  const [, perGroup, rows, columns] = one.weight.shape as [number, number, number, number];
  const inputs = one.x.shape[0]!;
  const grouped = one.groups > 1 ? `, ${one.groups} groups of ${perGroup}` : "";
  return `${inputs} → ${one.outputs} channels, ${rows} × ${columns}${grouped}`;
}

/** The kernels, maps and sums of the chosen output of one layer. */
function shown(state: State, layers: Layers, one: Layer): (Node | string)[] {
  const count = one.channels.length;
  const perGroup = one.weight.shape[1]!;
  const group = (o: number): number => Math.floor(one.channels[o]! / (one.outputs / one.groups));
  const partialsOf = (o: number): NdArray[] => partialMaps(one.x, one.weight, one, o, group(o));
  const bias = (o: number): number => one.bias?.data[o] ?? 0;
  const added = (maps: readonly NdArray[], start: number): NdArray => {
    const result = mapped(maps[0]!, () => start);
    for (const map of maps) for (let i = 0; i < map.data.length; i++) result.data[i]! += map.data[i]!;
    return result;
  };
  // All outputs once; then only the chosen one is taken apart.
  const sums = Array.from({ length: count }, (_, o) => added(partialsOf(o), bias(o)));
  const activation = computed(() => layers.activation.value ?? one.activation);
  const passed = (o: number, values: NdArray): NdArray => {
    const [scale, shift] = [one.scale?.data[o] ?? 1, one.shift?.data[o] ?? 0];
    return mapped(values, (value) => activate(one.scale ? value * scale + shift : value, activation.value, one.slope));
  };
  const outputs = computed(() => sums.map((values, o) => passed(o, values)));
  const o = computed(() => Math.min(count - 1, layers.output.value));
  const partials = computed(() => partialsOf(o.value));
  const order = computed(() => {
    const weights = partials.value.map((map) => map.data.reduce((total, value) => total + Math.abs(value), 0));
    const all = weights.reduce((total, weight) => total + weight, 0);
    return weights
      .map((weight, c) => ({ c, share: all > 0 ? weight / all : 0 }))
      .sort((a, b) => b.share - a.share || a.c - b.c);
  });
  const rest = computed(() => order.value.slice(SHOWN));
  const restMap = computed(() => added(rest.value.map(({ c }) => partials.value[c]!), 0));
  const [rows, columns] = sums[0]!.shape as [number, number];
  const position = computed(() => {
    const [r, c] = layers.position.value ?? [Math.floor(rows / 2), Math.floor(columns / 2)];
    return [Math.min(rows - 1, r), Math.min(columns - 1, c)] as const;
  });
  const at = (values: NdArray): number => values.data[position.value[0] * columns + position.value[1]]!;
  // One scale for all maps of a sum, or their sizes could not be compared.
  const limit = computed(() => Math.max(1e-300, largest(sums[o.value]!), ...partials.value.map(largest)));
  const outputLimit = computed(() => Math.max(1e-300, ...outputs.value.map(largest)));
  const inputLimit = Math.max(1e-300, largest(one.x));
  const inputOf = (c: number): number => group(o.value) * perGroup + c;

  const place = ([r, c]: readonly [number, number]): string => `(${r + one.from[0]}, ${c + one.from[1]})`;

  watch(() => {
    state.say(
      `Output channel ${one.channels[o.value]}. At ${place(position.value)} the sum is ${exact(at(sums[o.value]!))}, after the activation ${exact(at(outputs.value[o.value]!))}.`,
    );
  });

  const map = (title: string, about_: string, values: () => NdArray, scale: () => number, label: string): HTMLElement =>
    panel(
      "map",
      title,
      about_,
      grid({
        label: () => `${label}. Arrow keys move the position.`,
        data: () => ({ values: values() }),
        limit: scale,
        numbers: () => columns <= 10 && rows <= 10,
        largest: 30,
        cursor: () => position.value,
        overlay: (overlay) => overlay.box(position.value[0], position.value[1], 1, 1, overlay.colours.accent, 2),
        point: ([r, c]) => (layers.position.value = [Math.min(rows - 1, r), Math.min(columns - 1, c)]),
        move: (r, c) => {
          const [a, b] = position.value;
          layers.position.value = [Math.max(0, Math.min(rows - 1, a + r)), Math.max(0, Math.min(columns - 1, b + c))];
        },
      }),
    );

  /** View 2, with this channel and this slice. */
  const open = (c: number): void => {
    const x = channel(one.x, inputOf(c));
    const arrays = {
      x,
      kernel: channel(one.weight, o.value, c),
      labels: {
        x: { name: `input channel ${inputOf(c)}`, about: `of ${one.name}` },
        kernel: { name: `slice (${one.channels[o.value]}, ${c})`, about: `of ${one.name}` },
      },
      settings: layerSettings(2, one),
    };
    termByTerm(state, arrays, position.value);
  };

  const window_ = computed(() => {
    const { stride, padding, dilation } = one;
    return [0, 1].map((a) => ({
      start: position.value[a]! * stride[a]! - padding[a]![0],
      span: (one.weight.shape[2 + a]! - 1) * dilation[a]! + 1,
    }));
  });

  const channelRow = ({ c, share }: { c: number; share: number }): HTMLElement =>
    h(
      "div",
      { class: "channel" },
      panel(
        "map",
        `x${subscript(inputOf(c))}`,
        `input channel ${inputOf(c)}`,
        grid({
          label: () => `Input channel ${inputOf(c)}`,
          data: () => ({ values: channel(one.x, inputOf(c)) }),
          limit: () => inputLimit,
          numbers: () => false,
          overlay: (overlay) => {
            const [r, s] = window_.value as [{ start: number; span: number }, { start: number; span: number }];
            overlay.box(r.start, s.start, r.span, s.span, overlay.colours.accent, 2);
          },
        }),
      ),
      h("span", { class: "sign", "aria-hidden": "true" }, "⋆"),
      panel(
        "slice-kernel",
        "kernel",
        `slice ${c}`,
        grid({
          label: () => `The kernel's slice for input channel ${inputOf(c)}`,
          data: () => ({ values: channel(one.weight, o.value, c) }),
          limit: () => Math.max(1e-300, largest(one.weight)),
          largest: 40,
        }),
      ),
      h("span", { class: "sign", "aria-hidden": "true" }, "="),
      map("partial map", `${brief(share * 100, 3)} % of the sum`, () => partials.value[c]!, () => limit.value, `Partial map of input channel ${inputOf(c)}`),
      h(
        "div",
        { class: "channel-text" },
        h("p", { class: "readout" }, text(() => `here ${brief(at(partials.value[c]!), 5)}`)),
        button("Term by term", () => open(c)),
      ),
    );

  const apart = maxDifference(
    { shape: one.y.shape, data: one.y.data },
    stacked(sums.map((values) => everyOf(values, one.every))),
  );
  return [
    ...one.notes.map((note) => h("p", { class: "note" }, note)),
    h("p", { class: "kicker" }, text(() => `Output channels${count < one.outputs ? `, ${count} of ${one.outputs}` : ""}. Chosen: ${one.channels[o.value]}`)),
    h(
      "div",
      { class: "outputs" },
      gallery({
        label: () => `${plural(count, "output channel")}; chosen is ${one.channels[o.value]}. Arrow keys choose.`,
        maps: () => outputs.value,
        limit: () => outputLimit.value,
        chosen: () => o.value,
        choose: (index) => (layers.output.value = index),
        across: innerWidth < 560 ? 6 : 12,
        widest: 84,
      }),
    ),
    formula(perGroup, () => one.channels[o.value]!, one),
    follow(h("div", { class: "channels" }), () => [
      ...order.value.slice(0, SHOWN).map(channelRow),
      rest.value.length
        ? h(
            "div",
            { class: "channel rest" },
            h("p", {}, `and ${plural(rest.value.length, "more input channel")}, together ${brief(rest.value.reduce((total, { share }) => total + share, 0) * 100, 3)} % of the sum:`),
            h("span", { class: "sign", "aria-hidden": "true" }, "="),
            map("the others", "", () => restMap.value, () => limit.value, "The other partial maps together"),
            h("p", { class: "readout channel-text" }, text(() => `here ${brief(at(restMap.value), 5)}`)),
          )
        : null,
    ]),
    h("h2", {}, "Their sum, and what passes"),
    controlRow(
      menu<string>(
        "Activation",
        ACTIVATIONS,
        () => activation.value,
        (name) => (layers.activation.value = name === one.activation ? null : name),
      ),
      layers.activation.value === null && one.activation === "none"
        ? quiet( layers.torch ? "No activation was seen to follow this layer." : "This layer was given none.")
        : h("span", {}),
    ),
    follow(h("div", { class: "panels" }), () => [
      map("sum + bias", one.bias ? `b = ${brief(bias(o.value), 4)}` : "no bias", () => sums[o.value]!, () => limit.value, "The sum of the partial maps, and the bias"),
      h("span", { class: "sign", "aria-hidden": "true" }, "→"),
      map(
        one.scale ? "normalised, activated" : "activated",
        activation.value,
        () => outputs.value[o.value]!,
        () => (activation.value === "none" && !one.scale ? limit.value : Math.max(1e-300, largest(outputs.value[o.value]!))),
        "After the activation",
      ),
    ]),
    h("p", { class: "sum" }, text(() => spelled(one, o.value, order.value, partials.value, at, bias(o.value), at(sums[o.value]!), at(outputs.value[o.value]!), activation.value, place(position.value)))),
    compared(
      () => apart,
      () => `${plural(one.y.data.length, "output")} of ${plural(count, "channel")}`,
    ),
    one.own === null ? "" : quiet( `Your model's own numbers are at most ${difference(unpackNumber(one.own))} from faltung's.`),
    h(
      "p",
      {},
      `This layer has ${plural(one.outputs * one.weight.data.length / count, "weight")}`,
      one.bias ? ` and ${plural(one.outputs, "bias", "biases")}` : "",
      ". A dense layer between the same maps would have ",
      (one.x.data.length * one.outputs * rows * columns).toLocaleString("en").replace(/,/g, "\u202f"),
      ".",
    ),
  ];
}

function formula(perGroup: number, o: () => number, one: Layer): HTMLElement {
  return follow(h("div", { class: "formula" }), () => {
    const sub = (letter: string, index: string): Element => math("msub", math("mi", letter), math("mn", index));
    const index = String(o());
    const inside = [sub("b", index), "+", sum("c"), sub("x", "c"), "⋆", math("msub", math("mi", "k"), math("mn", `${index},c`))] as const;
    const activation = one.activation === "none" ? inside : [math("mi", one.activation), "(", ...inside, ")"];
    return [
      block(sub("y", index), "=", ...activation),
      quiet( one.scale ? "Between the sum and the activation, a normalisation multiplies by one number per channel and adds another. " : "",
        `The sum runs over ${plural(perGroup, "input channel")}. ⋆ is correlation: the kernel is not flipped. Sorted by how much each adds.`),
    ];
  });
}

/** The sum at one position, number by number. */
function spelled(
  one: Layer,
  o: number,
  order: readonly { c: number }[],
  partials: readonly NdArray[],
  at: (values: NdArray) => number,
  bias: number,
  total: number,
  result: number,
  activation: string,
  place: string,
): string {
  const first = order.slice(0, SHOWN).map(({ c }, i) => (i === 0 ? brief(at(partials[c]!), 4) : signed(at(partials[c]!), 4)));
  const others = order.slice(SHOWN).reduce((sum_, { c }) => sum_ + at(partials[c]!), 0);
  const parts = [...first, ...(order.length > SHOWN ? [signed(others, 4)] : []), ...(one.bias ? [`${signed(bias, 4)} (bias)`] : [])];
  let line = `y${subscript(one.channels[o]!)}${place} : ${parts.join(" ")} = ${brief(total, 6)}`;
  if (one.scale) line += ` → · ${factor(one.scale.data[o]!, 4)} ${signed(one.shift?.data[o] ?? 0, 4)}`;
  return activation === "none" && !one.scale ? line : `${line} → ${activation === "none" ? "" : `${activation} → `}${brief(result, 6)}`;
}

function subscript(value: number): string {
  return String(value).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]!);
}

function stacked(maps: readonly NdArray[]): NdArray {
  const size = maps[0]!.data.length;
  const data = new Float64Array(maps.length * size);
  maps.forEach((map, i) => data.set(map.data, i * size));
  return { shape: [maps.length, ...maps[0]!.shape], data };
}

function code(state: State): Record<Library, string> {
  const layers = state.layers!;
  const one = layers.all[layers.chosen.value]!;
  const { stride, groups } = one;
  const [, perGroup, rows, columns] = one.weight.shape as [number, number, number, number];
  const name = layers.activation.value ?? one.activation;
  const normal = one.scale ? "\ny = y * scale[:, None, None] + shift[:, None, None]  # the normalisation" : "";
  const after = name === "none" ? normal : `${normal}\ny = ${name === "relu" ? "np.maximum(y, 0)" : `${name}(y)`}`;
  return layerCode(
    `x = np.load("x.npy")  # (N, ${one.x.shape[0]}, rows, columns)\nw = np.load("w.npy")  # (${one.outputs}, ${perGroup}, ${rows}, ${columns})\n` +
      (one.bias ? `b = np.load("b.npy")  # (${one.outputs},)\n` : "b = None\n"),
    { ...one, padding: one.whole },
    (options) => `y = ft.nn.conv(x, w, b, ${options})${after}`,
    (options) => `y = torch.conv2d(*(None if a is None else torch.from_numpy(a) for a in (padded, w, b)), ${options})${normal}${name === "none" ? "" : `\ny = torch.nn.functional.${name}(y)`}`,
    `k = ${spread("w", one.dilation, [rows, columns].map(String))}\n` +
      `y = np.stack([sum(signal.correlate(padded[:, ${groups === 1 ? "c" : `o // ${one.outputs / groups} * ${perGroup} + c`}], k[None, o, c], mode="valid")[:, ::${stride[0]}, ::${stride[1]}]\n` +
      `                  for c in range(${perGroup})) + (0 if b is None else b[o]) for o in range(${one.outputs})], axis=1)${after}`,
  );
}
