// The state all views share: the arrays, what is done with them, and where the reader is looking.

import type { ReadonlySignal, Signal } from "@preact/signals-core";
import { batch, computed, signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import { arrayOf, equal, everyOf, flipped, mapped, maxDifference, within } from "./arithmetic/array";
import { compute } from "./arithmetic/convolve";
import type { Axis, Settings } from "./arithmetic/settings";
import { axesOf, defaults } from "./arithmetic/settings";
import type { Label, Payload } from "./payload";
import type { GivenFunctions } from "./functions";
import { unpackFunctions } from "./functions";
import { unpackArray, unpackSettings } from "./payload";
import type { Layers } from "./layers";
import { openLayers } from "./layers";
import type { Recording } from "./recording";
import { openRecording } from "./recording";
import type { Photo } from "./photo";
import { asArrays, openPhoto, shownChannel } from "./photo";

/** A result of faltung and what it is the result of. */
export interface Given {
  readonly x: NdArray;
  readonly kernel: NdArray;
  readonly settings: Settings;
  readonly y: NdArray;
  /** Where y has only some of the outputs: how far apart they lie along each axis. */
  readonly every?: readonly number[];
}

/** How the page's own numbers compare with faltung's. */
export interface Agreement {
  /** max |page − faltung| over the outputs, or null where faltung has not computed this case. */
  readonly difference: number | null;
  readonly outputs: number;
}

export interface State {
  readonly payload: Payload;
  readonly photo: Photo | null;
  readonly layers: Layers | null;
  readonly recording: Recording | null;
  /** The id of the view that is open. */
  readonly view: Signal<string>;
  readonly x: Signal<NdArray>;
  readonly kernel: Signal<NdArray>;
  readonly labels: Signal<{ readonly x: Label; readonly kernel: Label }>;
  readonly settings: Signal<Settings>;
  /** The output in focus; always inside y where y has entries. */
  readonly position: ReadonlySignal<number[]>;
  readonly rank: ReadonlySignal<number>;
  readonly axes: ReadonlySignal<Axis[]>;
  readonly y: ReadonlySignal<NdArray>;
  readonly agreement: ReadonlySignal<Agreement>;
  /** The user's functions, or null. */
  readonly functions: GivenFunctions | null;
  /** Whether x is shown from black to white. */
  readonly grey: Signal<boolean>;
  /** Whether the arrays are the user's, not our example. */
  readonly own: Signal<boolean>;
  /** Turn to another view. */
  open(view: string): void;
  moveTo(position: readonly number[]): void;
  flipKernel(): void;
  change(settings: Partial<Settings>): void;
  replace(arrays: { x: NdArray; kernel: NdArray; labels: { x: Label; kernel: Label }; settings?: Settings; grey?: boolean }): void;
  /** Back to what the page was made with. */
  restore(): void;
  /** Tell a screen reader, after the reader has come to rest. */
  say(sentence: string): void;
  readonly said: ReadonlySignal<string>;
}

export async function createState(payload: Payload): Promise<State> {
  const section = payload.arrays;
  const given: Given[] = [];
  let first = example();
  if (section) {
    const x = await unpackArray(section.x);
    const kernel = await unpackArray(section.kernel);
    first = { x, kernel, settings: unpackSettings(section.settings), labels: section.labels, grey: section.grey };
    for (const result of section.results) {
      given.push({ x, kernel, settings: unpackSettings(result.settings), y: await unpackArray(result.y) });
    }
  }
  const functions = payload.functions ? await unpackFunctions(payload.functions) : null;
  const photo = await openPhoto(payload.photo);
  const layers = await openLayers(payload.layer);
  const recording = await openRecording(payload.recording);
  if (photo) given.push(...photo.given);
  if (photo && !section) first = asArrays(photo, shownChannel(photo));
  const view = signal(payload.open);
  const x = signal(first.x);
  const kernel = signal(first.kernel);
  const labels = signal(first.labels);
  const settings = signal(first.settings);
  const grey = signal(first.grey);
  const own = signal(section !== undefined || photo !== null);
  const wanted = signal<readonly number[]>(first.x.shape.map((n) => Math.floor(n / 2)));
  const rank = computed(() => x.value.shape.length);
  const axes = computed(() => axesOf(x.value.shape, kernel.value.shape, settings.value));
  const y = computed(() => compute(x.value, kernel.value, settings.value));
  const position = computed(() =>
    axes.value.map((axis, a) => within(wanted.value[a] ?? 0, axis.outputs)),
  );
  const agreement = computed(() => {
    const match = given.find(
      (result) =>
        sameSettings(result.settings, settings.value) && equal(result.x, x.value) && equal(result.kernel, kernel.value),
    );
    const compared = match?.every ? everyOf(y.value, match.every) : y.value;
    return { difference: match ? maxDifference(match.y, compared) : null, outputs: compared.data.length };
  });
  const said = signal("");
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const state: State = {
    payload, functions, photo, layers, recording, view, x, kernel, labels, settings, position, rank, axes, y, agreement, grey, own, said,
    open(id) {
      view.value = id;
    },
    moveTo(position) {
      const next = axes.value.map((axis, a) => within(Math.round(position[a] ?? 0), axis.outputs));
      if (next.some((index, a) => index !== wanted.value[a])) wanted.value = next;
    },
    flipKernel() {
      kernel.value = flipped(kernel.value);
    },
    change(changed) {
      settings.value = { ...settings.value, ...changed };
    },
    replace(arrays) {
      batch(() => {
        x.value = arrays.x;
        kernel.value = arrays.kernel;
        labels.value = arrays.labels;
        settings.value = arrays.settings ?? defaults(arrays.x.shape.length, settings.value.op);
        grey.value = arrays.grey ?? false;
        wanted.value = arrays.x.shape.map((n) => Math.floor(n / 2));
      });
    },
    restore() {
      state.replace(first);
    },
    say(sentence) {
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        said.value = sentence;
      }, 350);
    },
  };
  return state;
}

/** Show view 2 with these arrays, at this output. */
export function termByTerm(state: State, arrays: Parameters<State["replace"]>[0], position: readonly number[]): void {
  state.replace(arrays);
  state.moveTo(position);
  // A frame without an address of its own has no history either.
  if (location.protocol === "about:") state.view.value = "terms";
  else location.hash = "#terms";
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(s: Settings): unknown {
  // The value beyond the ends matters only where a boundary uses it; NaN is not JSON.
  const cval = s.boundary.some((sides) => sides.includes("constant")) ? String(s.cval) : "";
  return [s.op, s.extent, s.boundary, cval, s.stride, s.dilation, s.origin];
}

/** What is shown where the user gave no arrays: a small bright square under an asymmetric kernel. */
function example(): { x: NdArray; kernel: NdArray; settings: Settings; labels: { x: Label; kernel: Label }; grey: boolean } {
  const x = arrayOf([8, 8]);
  for (let r = 2; r < 6; r++) for (let c = 2; c < 6; c++) x.data[r * 8 + c] = 1 + ((r * 3 + c * 5) % 4);
  const kernel = arrayOf([3, 3], [1, 2, 1, 0, 0, 0, -1, -2, -1]);
  return {
    x: mapped(x, (value) => value),
    kernel,
    settings: { ...defaults(2, "convolve"), extent: "same" },
    labels: { x: { name: "x", about: "our example" }, kernel: { name: "k", about: "a Sobel kernel, our example" } },
    grey: false,
  };
}
