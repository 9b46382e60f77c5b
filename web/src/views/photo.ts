// View 5, your photo: a kernel one can edit, what it makes of the photo, what it costs and which waves it passes.

import { computed, signal } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { combined, equal, everyOf, flipped, largest, mapped, maxDifference, withEntry } from "../arithmetic/array";
import type { Boundary } from "../arithmetic/boundary";
import { BOUNDARIES, MEANINGS } from "../arithmetic/boundary";
import { compute } from "../arithmetic/convolve";
import { rankOf, resized, spectrum } from "../arithmetic/filters";
import { axesOf, windowStart } from "../arithmetic/settings";
import { controlRow, h, panelRow, quiet, text, watch } from "../dom";
import { brief, difference, exact, plural, times } from "../numbers";
import { compared } from "../parts/badge";
import { button, choice, menu, settings, stepper } from "../parts/controls";
import { grid } from "../parts/grid";
import { shortcut } from "../parts/keys";
import { panel } from "../parts/panel";
import type { Pixel } from "../parts/picture";
import { picture } from "../parts/picture";
import type { Display, Photo } from "../photo";
import { CHANNELS, asArrays, fitting, shownChannel } from "../photo";
import { convolution } from "../snippets";
import type { State } from "../state";
import { sameSettings, termByTerm } from "../state";
import type { Palette } from "../theme";
import { signedColour } from "../theme";
import type { Library, View } from "./view";

const MOST = 11; // rows and columns of the editor
const WAVES = 33; // frequencies along each axis of |FFT(K)|

export const photo: View = {
  id: "photo",
  title: "Your photo",
  question: "What does a kernel do to a picture?",
  available: (state) => state.photo !== null,
  next: { view: "layer", question: "And who chooses the numbers in the kernel? A network learns them." },
  code,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const shown = state.photo!;
  const { kernel } = shown;
  const results = computed(() => shown.planes.map((x) => compute(x, kernel.value, shown.settings.value)));
  const coloured = shown.planes.length === 3;
  /** The one matrix a signed picture is of: a channel, or the brightness. */
  const single = computed(() => (shown.channel.value === null ? brightness(results.value) : results.value[shown.channel.value]!));
  const limit = computed(() => bulk(single.value));
  const outside = computed(() => beyond(results.value, shown.range));

  shortcut("f", () => (kernel.value = flipped(kernel.value)));
  watch(() => {
    const [r, c] = shown.pixel.value;
    state.say(`Pixel ${r}, ${c}: ${valuesAt(shown, shown.planes, r, c)} became ${valuesAt(shown, results.value, r, c)}.`);
  });

  const open = (pixel: Pixel): void => {
    shown.pixel.value = pixel;
    termByTerm(state, asArrays(shown, shownChannel(shown)), pixel);
  };
  const move = (pixel: Pixel): void => {
    shown.pixel.value = pixel;
  };
  const window_ = computed(() => {
    const axes = axesOf(shown.shape, kernel.value.shape, shown.settings.value);
    const [r, c] = shown.pixel.value;
    return [windowStart(axes[0]!, r), windowStart(axes[1]!, c), axes[0]!.span, axes[1]!.span] as const;
  });

  element.append(
    h("p", {}, "Each pixel of the result is a weighted sum of the pixels around it. The kernel is the table of weights. " +
      "Choose one, or type your own numbers into it."),
    settings(
      () => `${shown.settings.value.op}, ${shown.settings.value.boundary[0]![0]}`,
      choice<"convolve" | "correlate">(
        "Operation",
        [["convolve", "convolve ∗"], ["correlate", "correlate ⋆"]],
        () => shown.settings.value.op,
        (op) => (shown.settings.value = { ...shown.settings.value, op }),
      ),
      menu<Boundary | "given">(
        "Beyond the edges",
        [
          ...(sides(shown) === "given" ? [["given", "as given, per side"] as const] : []),
          ...BOUNDARIES.map((name) => [name, `${name}: ${MEANINGS[name]}`] as const),
        ],
        () => sides(shown),
        (name) => {
          if (name !== "given") shown.settings.value = { ...shown.settings.value, boundary: [[name, name], [name, name]] };
        },
      ),
      coloured
        ? choice<string>(
            "Channel",
            ["all", ...CHANNELS],
            () => (shown.channel.value === null ? "all" : CHANNELS[shown.channel.value]!),
            (name) => (shown.channel.value = name === "all" ? null : CHANNELS.indexOf(name as "red")),
          )
        : h("span", {}),
    ),
    controlRow(
      menu<string>(
        "Kernel",
        [["own", "your own"], ...shown.kernels.map(({ name, about }, i) => [String(i), `${name}: ${about}`] as const)],
        () => {
          const index = shown.kernels.findIndex((known) => equal(known.kernel, kernel.value));
          return index < 0 ? "own" : String(index);
        },
        (id) => {
          if (id === "own") return;
          kernel.value = shown.kernels[Number(id)]!.kernel;
          shown.display.value = fitting(kernel.value);
        },
      ),
      choice<Display>(
        "Show the result",
        [["clamped", "as a photo"], ["signed", "signed"], ["absolute", "absolute"]],
        () => shown.display.value,
        (display) => (shown.display.value = display),
      ),
    ),
    h(
      "div",
      { class: "panels photo-panels" },
      panel(
        "photo-panel",
        shown.label.name,
        times(shown.shape),
        picture({
          label: () => `${shown.label.name}. Arrow keys move the window, Enter shows the sum behind the pixel.`,
          size: () => shown.shape,
          paint: (into) => photograph(into, shown, shown.planes),
          frame: () => window_.value,
          at: () => shown.pixel.value,
          move,
          open,
        }),
      ),
      panel(
        "photo-panel",
        "The result",
        () => `${shown.settings.value.op === "convolve" ? "photo ∗ kernel" : "photo ⋆ kernel"}${legend(shown, limit.value, outside.value)}`,
        picture({
          label: () => "The result. Arrow keys move the window, Enter shows the sum behind the pixel.",
          size: () => shown.shape,
          paint: (into, colours) => {
            const display = shown.display.value;
            if (display === "clamped") photograph(into, shown, results.value);
            else paintSingle(into, single.value, limit.value, display, colours);
          },
          frame: () => [shown.pixel.value[0], shown.pixel.value[1], 1, 1],
          at: () => shown.pixel.value,
          move,
          open,
        }),
      ),
    ),
    controlRow(
      h(
        "p",
        { class: "readout" },
        text(() => `(${shown.pixel.value.join(", ")})  ${valuesAt(shown, shown.planes, ...shown.pixel.value)} → ${valuesAt(shown, results.value, ...shown.pixel.value)}`),
      ),
      button("The sum behind this pixel", () => open(shown.pixel.value)),
      quiet( "Drag to look around, click a pixel to see its sum term by term."),
    ),
    panelRow(
      panel(
        "kernel-editor",
        "Kernel",
        () => times(kernel.value.shape),
        editor(shown),
        controlRow(
          stepper("Rows", () => ({ min: 1, max: MOST }), () => kernel.value.shape[0]!, (n) => (kernel.value = resized(kernel.value, n, kernel.value.shape[1]!))),
          stepper("Columns", () => ({ min: 1, max: MOST }), () => kernel.value.shape[1]!, (n) => (kernel.value = resized(kernel.value, kernel.value.shape[0]!, n))),
          button("Flip", () => (kernel.value = flipped(kernel.value)), "F"),
          normalise(shown),
        ),
      ),
      panel(
        "waves",
        "|FFT(K)|",
        "which waves pass",
        waves(shown),
        quiet( text(() => aboutWaves(kernel.value))),
      ),
      facts(shown),
    ),
    badge(shown, results),
  );
}

function sides(shown: Photo): Boundary | "given" {
  const name = shown.settings.value.boundary[0]![0];
  return shown.settings.value.boundary.every(([a, b]) => a === name && b === name) ? name : "given";
}

function editor(shown: Photo): HTMLElement {
  const { kernel } = shown;
  let at: readonly [number, number] = [0, 0];
  const inside = (): readonly [number, number] => [
    Math.min(kernel.value.shape[0]! - 1, at[0]),
    Math.min(kernel.value.shape[1]! - 1, at[1]),
  ];
  return grid({
    label: () => `Kernel, ${times(kernel.value.shape)}. Arrow keys choose a weight; Enter or a digit changes it.`,
    data: () => ({ values: kernel.value }),
    limit: () => Math.max(largest(kernel.value), 1e-300),
    numbers: () => true,
    cursor: inside,
    point: (cell, { phase }) => {
      if (phase === "down") at = cell;
    },
    move: (r, c) => {
      const [row, column] = inside();
      at = [Math.max(0, Math.min(kernel.value.shape[0]! - 1, row + r)), Math.max(0, Math.min(kernel.value.shape[1]! - 1, column + c))];
      // The grid follows signals; the cursor alone is not one.
      kernel.value = { ...kernel.value };
    },
    edit: ([r, c], value) => (kernel.value = withEntry(kernel.value, [r, c], value)),
  });
}

function normalise(shown: Photo): HTMLElement {
  const sum = (): number => shown.kernel.value.data.reduce((total, weight) => total + weight, 0);
  return h(
    "button",
    {
      type: "button",
      disabled: () => !Number.isFinite(sum()) || Math.abs(sum()) < 1e-9 || sum() === 1,
      on: { click: () => (shown.kernel.value = mapped(shown.kernel.value, (weight) => weight / sum())) },
    },
    "Make the sum 1",
  );
}

function waves(shown: Photo): HTMLElement {
  const values = computed(() => spectrum(shown.kernel.value, WAVES));
  return grid({
    label: () => `How strongly each wave passes: slow waves in the middle, fast ones at the edges; at most ${brief(largest(values.value), 4)}`,
    data: () => ({ values: values.value }),
    limit: () => Math.max(largest(values.value), 1e-300),
    numbers: () => false,
    largest: 6,
  });
}

function aboutWaves(kernel: NdArray): string {
  const values = spectrum(kernel, WAVES);
  const [slow, most] = [values.data[(values.data.length - 1) / 2]!, largest(values)];
  const kind = slow < 1e-9 * most ? "are stopped: changes are left" : slow > most * (1 - 1e-9) ? "pass best" : "pass less well than fast ones";
  return `Full colour is ${brief(most, 3)}. Slow waves, in the middle, ${kind}.`;
}

function facts(shown: Photo): HTMLElement {
  const row = (name: string, value: () => string): HTMLElement => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, text(value)));
  const sum = computed(() => shown.kernel.value.data.reduce((total, weight) => total + weight, 0));
  const rank = computed(() => rankOf(shown.kernel.value));
  return h(
    "table",
    { class: "counts" },
    h(
      "tbody",
      {},
      row("Sum of the weights", () => {
        const total = brief(sum.value, 6);
        if (Math.abs(sum.value) < 1e-12 * Math.max(1, largest(shown.kernel.value))) return `${difference(sum.value)}: an even area becomes 0`;
        return Math.abs(sum.value - 1) < 1e-12 ? `${total}: an even area stays as bright as it was` : `${total}: an even area becomes ${total} times as bright`;
      }),
      row("Products per pixel", () => exact(shown.kernel.value.data.length)),
      row("A column times a row?", () => separability(shown.kernel.value, rank.value)),
      row("The same flipped?", () =>
        equal(shown.kernel.value, flipped(shown.kernel.value))
          ? "yes: convolution and correlation agree"
          : equal(mapped(shown.kernel.value, (w) => -w), flipped(shown.kernel.value))
            ? "its sign changes"
            : "no"),
    ),
  );
}

function separability({ shape: [rows, columns] }: NdArray, rank: number): string {
  if (!(rank > 0)) return "—";
  const steps = rank * (rows! + columns!);
  const cost = `${steps} products ${steps < rows! * columns! ? "do" : "save nothing"}`;
  return rank === 1 ? `yes: ${cost}` : `no, a sum of ${rank} such (its rank): ${cost}`;
}

/** How far the page is from faltung, on the lattice of outputs that came along. */
function badge(shown: Photo, results: { readonly value: readonly NdArray[] }): HTMLElement {
  const known = computed(() => shown.given.filter((given) => sameSettings(given.settings, shown.settings.value) && equal(given.kernel, shown.kernel.value)));
  return compared(
    () => (known.value.length ? Math.max(...known.value.map(({ channel, every, y }) => maxDifference(y, everyOf(results.value[channel]!, every!)))) : null),
    () => `${plural(known.value.reduce((count, { y }) => count + y.data.length, 0), "output")} spread over the picture`,
  );
}

// --- pictures ------------------------------------------------------------------------------------------

/** The luma of ITU-R BT.601: linear, so the luma of a result is the result of the luma. */
function brightness(planes: readonly NdArray[]): NdArray {
  if (planes.length === 1) return planes[0]!;
  const [r, g, b] = planes as [NdArray, NdArray, NdArray];
  return combined(combined(r, g, (p, q) => 0.299 * p + 0.587 * q), b, (p, q) => p + 0.114 * q);
}

/** The magnitude below which 99.5 % of the values lie, so that a few extremes do not darken all others. */
function bulk(values: NdArray): number {
  const step = Math.max(1, Math.floor(values.data.length / 20_000));
  const sample: number[] = [];
  for (let i = 0; i < values.data.length; i += step) if (Number.isFinite(values.data[i])) sample.push(Math.abs(values.data[i]!));
  sample.sort((a, b) => a - b);
  return sample[Math.floor(sample.length * 0.995)] || largest(values);
}

/** The share of values that a photo cannot show. */
function beyond(planes: readonly NdArray[], [low, high]: readonly [number, number]): number {
  let [count, all] = [0, 0];
  // Rounding alone is not worth a warning.
  const slack = (high - low) * 1e-9;
  for (const { data } of planes) {
    all += data.length;
    for (const value of data) if (!(value >= low - slack && value <= high + slack)) count++;
  }
  return all ? count / all : 0;
}

function legend(shown: Photo, limit: number, outside: number): string {
  if (shown.display.value === "clamped") {
    const share = outside < 0.01 ? "less than 1 %" : `about ${Math.round(outside * 100)} %`;
    return outside === 0 ? "" : `: ${share} of the values lie outside ${brief(shown.range[0])} … ${brief(shown.range[1])} and are cut`;
  }
  const what = shown.planes.length === 3 && shown.channel.value === null ? "brightness, " : "";
  return shown.display.value === "signed" ? `, ${what}blue above 0, orange below, full colour at ±${brief(limit, 3)}` : `, ${what}0 is black, ${brief(limit, 3)} is white`;
}

function valuesAt(shown: Photo, planes: readonly NdArray[], row: number, column: number): string {
  const at = row * shown.shape[1] + column;
  const channels = shown.channel.value === null ? planes : [planes[shown.channel.value]!];
  const values = channels.map((values) => brief(values.data[at]!, 5));
  return values.length === 1 ? values[0]! : `(${values.join(", ")})`;
}

const NOT_A_NUMBER = [190, 30, 140] as const;

function photograph(into: Uint8ClampedArray, shown: Photo, planes: readonly NdArray[]): void {
  const [low, high] = shown.range;
  const scale = high > low ? 255 / (high - low) : 0;
  const channel = shown.channel.value;
  const sources = channel !== null ? [planes[channel]!, planes[channel]!, planes[channel]!] : planes.length === 3 ? planes : [planes[0]!, planes[0]!, planes[0]!];
  const [r, g, b] = sources.map(({ data }) => data) as [Float64Array, Float64Array, Float64Array];
  for (let i = 0, j = 0; i < r.length; i++, j += 4) {
    const [red, green, blue] = [r[i]!, g[i]!, b[i]!];
    if (Number.isNaN(red) || Number.isNaN(green) || Number.isNaN(blue)) {
      into.set(NOT_A_NUMBER, j);
    } else {
      into[j] = (red - low) * scale;
      into[j + 1] = (green - low) * scale;
      into[j + 2] = (blue - low) * scale;
    }
    into[j + 3] = 255;
  }
}

function paintSingle(into: Uint8ClampedArray, { data }: NdArray, limit: number, display: Display, colours: Palette): void {
  // A table of colours: mixing them for every pixel is what would make a drag stutter.
  const steps = 255;
  const table = Array.from({ length: 2 * steps + 1 }, (_, i) => {
    const share = (i - steps) / steps;
    const level = Math.round(Math.abs(share) * 255);
    return display === "signed" ? signedColour(share, 1, colours) : ([level, level, level] as const);
  });
  for (let i = 0, j = 0; i < data.length; i++, j += 4) {
    const value = data[i]!;
    const share = limit > 0 ? Math.max(-1, Math.min(1, value / limit)) : 0;
    const colour = Number.isNaN(value) ? NOT_A_NUMBER : table[Math.round(share * steps) + steps]!;
    into[j] = colour[0];
    into[j + 1] = colour[1];
    into[j + 2] = colour[2];
    into[j + 3] = 255;
  }
}

function code(state: State): Record<Library, string> {
  const { planes, kernel, settings: chosen } = state.photo!;
  const x = signal(planes[shownChannel(state.photo!)]!);
  const one = convolution({ x, kernel, settings: chosen, axes: computed(() => axesOf(x.value.shape, kernel.value.shape, chosen.value)) });
  return planes.length === 1 ? one : { ...one, faltung: `${one.faltung}  # with axes=(0, 1), all channels at once` };
}
