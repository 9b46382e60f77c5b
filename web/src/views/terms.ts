// View 2, term by term: the window, the products, the running sum; what one input reaches, where one weight is
// used; and the same as a matrix.

import { computed, signal } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { arrayOf, at, largest, offsetOf, plane, withEntry, within } from "../arithmetic/array";
import { BOUNDARIES, MEANINGS, extend } from "../arithmetic/boundary";
import type { Boundary } from "../arithmetic/boundary";
import type { Term } from "../arithmetic/convolve";
import { asItLies, reachOf, termsOf } from "../arithmetic/convolve";
import type { Extent } from "../arithmetic/settings";
import { readRange, windowStart } from "../arithmetic/settings";
import { follow, h, math, text, watch } from "../dom";
import { brief, exact, factor, plural, times } from "../numbers";
import { badge } from "../parts/badge";
import { button, choice, menu, settings, stepper } from "../parts/controls";
import { block, call, row, shifted, sum } from "../parts/formula";
import type { Piece } from "../parts/formula";
import type { Cell, Overlay } from "../parts/grid";
import { grid } from "../parts/grid";
import { shortcut } from "../parts/keys";
import { ledger } from "../parts/ledger";
import { player } from "../parts/player";
import { convolution } from "../snippets";
import type { State } from "../state";
import { matrixTab } from "./terms-matrix";
import type { View } from "./view";

type Look = "output" | "input" | "weight";

const PRINTED = 16;
const CROP = 13;
/** Cells of a row whose numbers can be read on this screen. */
const ROOM = (): number => (innerWidth < 600 ? 11 : 25);

export const terms: View = {
  id: "terms",
  title: "Term by term",
  question: "Where does one number of the result come from?",
  available: () => true,
  next: { view: "flip", question: "Why is the kernel turned around, and does it have to be?" },
  code: convolution,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const look = signal<Look>("output");
  const tab = signal<"window" | "matrix">("window");
  const chosenInput = signal<readonly number[]>(state.x.peek().shape.map((n) => Math.floor(n / 2)));
  const chosenTap = signal<readonly number[]>(state.kernel.peek().shape.map(() => 0));
  const inputAt = computed(() => state.x.value.shape.map((n, a) => Math.min(n - 1, chosenInput.value[a] ?? 0)));
  const tapAt = computed(() => state.kernel.value.shape.map((n, a) => Math.min(n - 1, chosenTap.value[a] ?? 0)));
  const highlighted = signal<number | null>(null);

  const termList = computed(() =>
    state.y.value.data.length ? termsOf(state.x.value, state.kernel.value, state.settings.value, state.position.value) : [],
  );
  const lying = computed(() => asItLies(state.kernel.value, state.settings.value));
  const reached = computed(() => reachOf(state.x.value, state.kernel.value, state.settings.value, inputAt.value));
  /** x with all that the outputs read beyond its ends. */
  const extended = computed(() => {
    const ranges = state.axes.value.map((axis) => {
      const [start, stop] = readRange(axis);
      // No wider than is worth looking at: far beyond the ends nothing new happens.
      const beyond = Math.min(axis.span - 1, axis.samples + 4);
      return [Math.max(Math.min(0, start), -beyond), Math.min(Math.max(axis.samples, stop), axis.samples + beyond)] as const;
    });
    const { boundary, cval } = state.settings.value;
    return { values: extend(state.x.value, ranges, boundary, cval), start: ranges.map(([start]) => start) };
  });

  /** The tap of the kernel as it lies that is used by the chosen weight. */
  const lyingTap = computed(() =>
    state.settings.value.op === "convolve"
      ? tapAt.value.map((index, a) => state.kernel.value.shape[a]! - 1 - index)
      : [...tapAt.value],
  );

  const player_ = player("Play", createStepper(state));
  shortcut("f", () => state.flipKernel());
  watch(() => {
    void state.position.value;
    highlighted.value = null;
  });
  watch(() => {
    state.say(sentence(state, look.value, termList.value, highlighted.value, inputAt.value, tapAt.value));
  });

  element.append(
    h(
      "p",
      {},
      "Lay the kernel on the input. Multiply each number by the one above it, add the products: that is one output. " +
        "Drag the window, or move it with the arrow keys.",
    ),
    settings(
      () => `${state.settings.value.op}, ${typeof state.settings.value.extent === "string" ? state.settings.value.extent : "as given"}, ${sameBoundary(state)}`,
      choice<"convolve" | "correlate">(
        "Operation",
        [
          ["convolve", "convolve ∗"],
          ["correlate", "correlate ⋆"],
        ],
        () => state.settings.value.op,
        (op) => state.change({ op }),
      ),
      choice<string>(
        "Extent",
        ["full", "same", "valid"],
        () => (typeof state.settings.value.extent === "string" ? state.settings.value.extent : "given"),
        (extent) => state.change({ extent: extent as Extent, origin: extent === "same" ? state.settings.value.origin : null }),
      ),
      menu<Boundary | "given">(
        "Beyond the ends",
        [
          ...(sameBoundary(state) === "given" ? [["given", "as given, per side"] as const] : []),
          ...BOUNDARIES.map((name) => [name, `${name}: ${MEANINGS[name]}`] as const),
        ],
        () => sameBoundary(state),
        (name) => {
          if (name !== "given") state.change({ boundary: state.settings.value.boundary.map(() => [name, name] as const) });
        },
      ),
      button("Start over", () => state.restore()),
    ),
    h(
      "div",
      { class: "controls" },
      player_.button,
      button("Flip the kernel", () => state.flipKernel(), "F"),
      choice<Look>(
        "Follow",
        [
          ["output", "one output"],
          ["input", "one input"],
          ["weight", "one weight"],
        ],
        () => look.value,
        (value) => (look.value = value),
      ),
      choice<"window" | "matrix">(
        "Show",
        [
          ["window", "the window"],
          ["matrix", "the matrix"],
        ],
        () => tab.value,
        (value) => (tab.value = value),
      ),
    ),
  );
  const body = h("div", {});
  element.append(body, badge(state));
  // Built anew only when the shape of things changes: numbers flow into what is there.
  follow(body, () => {
    if (state.y.value.data.length === 0) return h("p", { class: "note" }, nothing(state));
    return tab.value === "matrix" ? matrixTab(state) : windowTab();
  }, () => [state.x.value.shape, state.kernel.value.shape, state.y.value.shape, state.settings.value.op, JSON.stringify(state.labels.value), look.value, tab.value].join("|"));

  function windowTab(): Node[] {
    const rank = state.rank.value;
    const pictures = rank === 1 ? strip() : rank === 2 ? panels([]) : slices();
    return [
      formula(state),
      pictures,
      look.value === "output"
        ? h("div", { class: "story" }, ledger(state, termList, highlighted))
        : follow(h("div", { class: "story" }), () =>
            look.value === "input" ? inputStory(state, inputAt.value, reached.value) : weightStory(state, tapAt.value),
          ),
    ];
  }

  // --- one axis: everything in one strip -------------------------------------------------------------

  function strip(): HTMLElement {
    const columns = computed(() => {
      const { values, start } = extended.value;
      const from = start[0]!;
      const length = values.shape[0]!;
      const room = ROOM();
      if (length <= room) return { from, length };
      const axis = state.axes.value[0]!;
      const middle = windowStart(axis, state.position.value[0]!) + axis.span / 2;
      return { from: Math.round(Math.max(from, Math.min(from + length - room, middle - room / 2))), length: room };
    });
    const rows = computed(() => {
      const { from, length } = columns.value;
      const { values, start } = extended.value;
      const axis = state.axes.value[0]!;
      const first = windowStart(axis, state.position.value[0]!);
      const result = arrayOf([3, length]);
      const there = new Uint8Array(3 * length);
      for (let c = 0; c < length; c++) {
        const position = from + c;
        const sample = values.data[position - start[0]!] ?? 0;
        result.data[c] = sample;
        there[c] = 1;
        const tap = (position - first) / axis.dilation;
        if (Number.isInteger(tap) && tap >= 0 && tap < axis.taps) {
          result.data[length + c] = lying.value.data[tap]!;
          result.data[2 * length + c] = sample * lying.value.data[tap]!;
          there[length + c] = there[2 * length + c] = 1;
        }
      }
      return { values: result, there, from, length };
    });
    const whole = state.x.value.shape[0]!;
    return h(
      "div",
      { class: "panels column" },
      whole > ROOM() ? overview() : null,
      panel(
        "The kernel as it lies on the input",
        state.settings.value.op === "convolve" ? "flipped" : "not flipped",
        rows.value.length,
        grid({
          label: () => `Input ${state.labels.value.x.name}, kernel ${state.labels.value.kernel.name} and products. Arrow keys move the kernel; Enter changes a number.`,
          data: () => ({
            values: rows.value.values,
            column: rows.value.from,
            faint: (r, c) => r === 0 && (c < 0 || c >= state.x.value.shape[0]!),
            blank: (r, c) => !rows.value.there[r * rows.value.length + c - rows.value.from],
            key: `${rows.value.from},${state.x.value.shape[0]}`,
          }),
          limit: () => Math.max(largest(rows.value.values), 1e-300),
          rows: ["x", "k", "x · k"],
          indices: true,
          numbers: () => true,
          cursor: () => [0, windowStart(state.axes.value[0]!, state.position.value[0]!)],
          overlay: (o) => {
            const axis = state.axes.value[0]!;
            if (look.value === "input") o.box(0, inputAt.value[0]!, 1, 1, o.colours.accent, 3);
            else o.box(0, windowStart(axis, state.position.value[0]!), 2, axis.span, o.colours.accent);
            const term = highlighted.value === null ? undefined : termList.value[highlighted.value];
            if (term) for (const r of [0, 1, 2]) o.box(r, term.position[0]!, 1, 1, o.colours.ink, 2);
            if (look.value === "weight") {
              const at_ = windowStart(axis, state.position.value[0]!) + lyingTap.value[0]! * axis.dilation;
              o.box(1, at_, 1, 1, o.colours.ink, 3);
            }
          },
          point: ([r, c], { phase }) => {
            const axis = state.axes.value[0]!;
            if (r === 1 && phase === "down" && look.value !== "input") {
              const place = (c - windowStart(axis, state.position.value[0]!)) / axis.dilation;
              if (look.value === "weight" && Number.isInteger(place) && place >= 0 && place < axis.taps) {
                chosenTap.value = [state.settings.value.op === "convolve" ? axis.taps - 1 - place : place];
                return;
              }
            }
            if (look.value === "input") chosenInput.value = [within(c, axis.samples)];
            else state.moveTo([(c + axis.before - (axis.span - 1) / 2) / axis.stride]);
          },
          move: (_, c) => nudge([c]),
          edit: ([r, c], value) => {
            const axis = state.axes.value[0]!;
            const place = (c - windowStart(axis, state.position.value[0]!)) / axis.dilation;
            if (r === 0 && c >= 0 && c < axis.samples) state.x.value = withEntry(state.x.value, [c], value);
            if (r === 1 && place >= 0 && place < axis.taps) editLying([place], value);
          },
        }),
      ),
      panel("The output", state.settings.value.op === "convolve" ? "y = x ∗ k" : "y = x ⋆ k", 25, outputGrid([])),
    );
  }

  // --- two axes, and the slices of three ---------------------------------------------------------------

  function panels(leading: readonly number[]): HTMLElement {
    const large = state.x.value.shape.some((n) => n > PRINTED);
    const columns = extended.value.values.shape.at(-1)!;
    const products = computed<NdArray>(() => {
      const shape = state.kernel.value.shape.slice(-2);
      const offset = state.rank.value === 3 ? leading[0]! * shape[0]! * shape[1]! : 0;
      const result = arrayOf(shape);
      for (let i = 0; i < result.data.length; i++) result.data[i] = termList.value[offset + i]?.product ?? 0;
      return result;
    });
    return h(
      "div",
      { class: "panels" },
      large ? overview() : panel(inputTitle(), about("x"), columns, inputGrid(leading, null)),
      large && state.rank.value < 3 ? panel(...outputTitle(), 32, outputGrid(leading)) : null,
      large ? h("div", { class: "line-break" }) : null,
      large ? panel("Around the window", "", CROP, inputGrid(leading, crop)) : null,
      h(
        "div",
        { class: "panel-stack", style: { flex: `${state.kernel.value.shape.at(-1)!} 1 110px`, "max-width": `${Math.max(4, state.kernel.value.shape.at(-1)!) * 44 + 10}px` } },
        panel(
          "Kernel as it lies",
          state.settings.value.op === "convolve" ? "flipped" : "not flipped",
          Math.max(3, state.kernel.value.shape.at(-1)!),
          kernelGrid(leading),
        ),
        look.value === "output"
          ? panel("Products", "", Math.max(3, state.kernel.value.shape.at(-1)!), productGrid(products, leading))
          : null,
      ),
      state.rank.value === 3 || large ? null : panel(...outputTitle(), state.y.value.shape[1]!, outputGrid(leading)),
    );
  }

  function slices(): HTMLElement {
    const depth = Math.min(5, state.kernel.value.shape[0]!);
    const axis = computed(() => state.axes.value[0]!);
    return h(
      "div",
      {},
      h(
        "div",
        { class: "controls" },
        stepper(
          "Slice of the output",
          () => ({ min: 0, max: axis.value.outputs - 1 }),
          () => state.position.value[0]!,
          (z) => state.moveTo([z, ...state.position.value.slice(1)]),
        ),
      ),
      depth < state.kernel.value.shape[0]!
        ? h("p", { class: "quiet" }, `The first ${depth} of ${state.kernel.value.shape[0]} kernel slices are drawn; the sum has all.`)
        : null,
      h("div", { class: "panels" }, panel(...outputTitle(), state.y.value.shape[2]!, outputGrid([]))),
      ...Array.from({ length: depth }, (_, m) =>
        h(
          "section",
          { class: "slice" },
          h("h2", {}, text(() => `Input slice ${exact(windowStart(axis.value, state.position.value[0]!) + m * axis.value.dilation)}, kernel slice ${tapOf(0, m)}`)),
          panels([m]),
        ),
      ),
    );
  }

  function inputTitle(): string {
    return `Input ${state.labels.value.x.name}`;
  }

  function outputTitle(): readonly [string, string] {
    return look.value === "input" ? ["How much it counts in each output", ""] : ["Output y", times(state.y.value.shape)];
  }

  function about(which: "x" | "kernel"): string {
    return state.labels.value[which].about;
  }

  function tapOf(axis: number, place: number): number {
    return state.settings.value.op === "convolve" ? state.kernel.value.shape[axis]! - 1 - place : place;
  }

  /** Rows and columns of the matrix on show: the last two axes. */
  function lastTwo(): readonly [number, number] {
    const rank = state.rank.value;
    return [rank - 2, rank - 1];
  }

  function windowAt(): readonly [row: number, column: number, rows: number, columns: number] {
    const [r, c] = lastTwo();
    const [rows, columns] = [state.axes.value[r]!, state.axes.value[c]!];
    return [windowStart(rows, state.position.value[r]!), windowStart(columns, state.position.value[c]!), rows.span, columns.span];
  }

  /** The plane of the extended input that a kernel slice lies on. */
  function inputPlane(leading: readonly number[]): { values: NdArray; row: number; column: number } {
    const { values, start } = extended.value;
    const rank = state.rank.value;
    if (rank < 3) return { values: plane(values, []), row: start[0]!, column: start[1]! };
    const axis = state.axes.value[0]!;
    const z = windowStart(axis, state.position.value[0]!) + leading[0]! * axis.dilation - start[0]!;
    return { values: plane(values, [within(z, values.shape[0]!)]), row: start[1]!, column: start[2]! };
  }

  function crop(): { from: Cell; size: Cell } {
    const [row_, column, rows, columns] = windowAt();
    const { row: top, column: left, values } = inputPlane([0]);
    const place = (start: number, span: number, low: number, length: number): readonly [number, number] => {
      const size = Math.min(length, Math.max(CROP, Math.min(PRINTED, span + 2)));
      return [Math.max(low, Math.min(low + length - size, Math.round(start + span / 2 - size / 2))), size];
    };
    const [r, high] = place(row_, rows, top, values.shape[0]!);
    const [c, wide] = place(column, columns, left, values.shape[1]!);
    return { from: [r, c], size: [high, wide] };
  }

  function inputGrid(leading: readonly number[], cropped: (() => { from: Cell; size: Cell }) | null): HTMLElement {
    const [rAxis, cAxis] = lastTwo();
    const data = computed(() => {
      const whole = inputPlane(leading);
      if (!cropped) return whole;
      const { from, size } = cropped();
      const values = arrayOf(size);
      const columns = whole.values.shape[1]!;
      for (let r = 0; r < size[0]; r++) {
        for (let c = 0; c < size[1]; c++) {
          values.data[r * size[1] + c] = whole.values.data[(from[0] - whole.row + r) * columns + from[1] - whole.column + c]!;
        }
      }
      return { values, row: from[0], column: from[1] };
    });
    return grid({
      label: () =>
        `Input ${state.labels.value.x.name}, ${times(state.x.value.shape)}. Arrow keys move the ${look.value === "input" ? "chosen input" : "window"}; Enter changes a number.`,
      data: () => ({
        ...data.value,
        faint: outsideOf(state, rAxis, cAxis, leading, extended),
        key: `${data.value.row},${data.value.column},${state.x.value.shape.join()}`,
      }),
      limit: () => largest(state.x.value),
      grey: () => (state.grey.value ? [0, 255] : null),
      indices: true,
      cursor: () => (look.value === "input" ? [inputAt.value[rAxis]!, inputAt.value[cAxis]!] : centreCell()),
      overlay: (o) => overlayInput(o, leading),
      point: pointInput,
      move: (r, c) => nudge(state.rank.value === 3 ? [0, r, c] : [r, c]),
      edit: ([r, c], value) => {
        const index = state.rank.value === 3 ? [sliceOf(leading), r, c] : [r, c];
        if (index.every((i, a) => i >= 0 && i < state.x.value.shape[a]!)) state.x.value = withEntry(state.x.value, index, value);
      },
    });
  }

  function sliceOf(leading: readonly number[]): number {
    const axis = state.axes.value[0]!;
    return windowStart(axis, state.position.value[0]!) + leading[0]! * axis.dilation;
  }

  /** The cell of the input under the middle of the kernel. */
  function centreCell(): Cell {
    const [row_, column, rows, columns] = windowAt();
    return [row_ + Math.floor((rows - 1) / 2), column + Math.floor((columns - 1) / 2)];
  }

  function pointInput([r, c]: Cell): void {
    const [rAxis, cAxis] = lastTwo();
    if (look.value === "input") {
      const index = [...inputAt.value];
      index[rAxis] = within(r, state.x.value.shape[rAxis]!);
      index[cAxis] = within(c, state.x.value.shape[cAxis]!);
      if (index.some((i, a) => i !== inputAt.value[a])) chosenInput.value = index;
      return;
    }
    const next = [...state.position.value];
    for (const [a, to] of [[rAxis, r], [cAxis, c]] as const) {
      const axis = state.axes.value[a]!;
      next[a] = (to + axis.before - Math.floor((axis.span - 1) / 2)) / axis.stride;
    }
    state.moveTo(next);
  }

  function nudge(steps: readonly number[]): void {
    if (look.value === "input") {
      chosenInput.value = inputAt.value.map((i, a) => within(i + (steps[a] ?? 0), state.x.value.shape[a]!));
    } else {
      state.moveTo(state.position.value.map((i, a) => i + (steps[a] ?? 0)));
    }
  }

  function overlayInput(o: Overlay, leading: readonly number[]): void {
    const [row_, column, rows, columns] = windowAt();
    const [rAxis, cAxis] = lastTwo();
    if (look.value === "input") {
      if (state.rank.value === 2 || sliceOf(leading) === inputAt.value[0]) {
        o.box(inputAt.value[rAxis]!, inputAt.value[cAxis]!, 1, 1, o.colours.accent, 3);
      }
      return;
    }
    if (look.value === "weight") {
      const [ra, ca] = [state.axes.value[rAxis]!, state.axes.value[cAxis]!];
      const [tr, tc] = [lyingTap.value[rAxis]! * ra.dilation, lyingTap.value[cAxis]! * ca.dilation];
      // All samples this weight is multiplied by: one for each output.
      if (ra.stride === 1 && ca.stride === 1) {
        o.box(windowStart(ra, 0) + tr, windowStart(ca, 0) + tc, ra.outputs, ca.outputs, o.colours.ink, 2, true);
      } else if (ra.outputs * ca.outputs <= 1024) {
        for (let i = 0; i < ra.outputs; i++) {
          for (let j = 0; j < ca.outputs; j++) o.dot(windowStart(ra, i) + tr, windowStart(ca, j) + tc, o.colours.ink);
        }
      }
      o.box(row_ + tr, column + tc, 1, 1, o.colours.ink, 3);
    }
    o.box(row_, column, rows, columns, o.colours.accent, 3);
    const [ra, ca] = [state.axes.value[rAxis]!, state.axes.value[cAxis]!];
    if (ra.dilation > 1 || ca.dilation > 1) {
      for (let m = 0; m < ra.taps; m++) {
        for (let n = 0; n < ca.taps; n++) o.dot(row_ + m * ra.dilation, column + n * ca.dilation, o.colours.accent);
      }
    }
    const term = highlighted.value === null ? undefined : termList.value[highlighted.value];
    if (term && (state.rank.value === 2 || term.place[0] === leading[0])) {
      o.box(term.position[rAxis]!, term.position[cAxis]!, 1, 1, o.colours.ink, 2.5);
      if (term.source && !term.odd && term.source.some((i, a) => i !== term.position[a])) {
        o.box(term.source[rAxis]!, term.source[cAxis]!, 1, 1, o.colours.ink, 2, true);
      }
    }
  }

  function kernelGrid(leading: readonly number[]): HTMLElement {
    const [rAxis, cAxis] = lastTwo();
    return grid({
      label: () => `Kernel ${state.labels.value.kernel.name}, ${times(state.kernel.value.shape)}, as it lies on the input. Arrow keys choose a weight; Enter changes it.`,
      data: () => ({ values: plane(lying.value, leading) }),
      limit: () => largest(state.kernel.value),
      cursor: () => [lyingTap.value[rAxis]!, lyingTap.value[cAxis]!],
      overlay: (o) => {
        if (look.value === "weight" && (state.rank.value === 2 || lyingTap.value[0] === leading[0])) {
          o.box(lyingTap.value[rAxis]!, lyingTap.value[cAxis]!, 1, 1, o.colours.ink, 3);
        }
        const term = highlighted.value === null ? undefined : termList.value[highlighted.value];
        if (term && (state.rank.value === 2 || term.place[0] === leading[0])) {
          o.box(term.place[rAxis]!, term.place[cAxis]!, 1, 1, o.colours.ink, 2.5);
        }
        for (const [r, c] of corners(plane(lying.value, leading).shape)) {
          o.label(r, c, [...leading.map((m) => tapOf(0, m)), tapOf(rAxis, r), tapOf(cAxis, c)].join(","), o.colours.soft);
        }
      },
      point: ([r, c], { phase }) => {
        if (phase !== "down") return;
        chosenTap.value = chooseTap(leading, r, c);
        if (look.value === "output") highlighted.value = offsetOf(state.kernel.value.shape, [...leading, r, c].slice(-state.rank.value));
      },
      move: (r, c) => {
        const place = lyingTap.value;
        const [rows, columns] = [state.kernel.value.shape[rAxis]!, state.kernel.value.shape[cAxis]!];
        chosenTap.value = chooseTap(
          leading,
          within(place[rAxis]! + r, rows),
          within(place[cAxis]! + c, columns),
        );
      },
      edit: ([r, c], value) => editLying([...leading, r, c].slice(-state.rank.value), value),
    });
  }

  function chooseTap(leading: readonly number[], r: number, c: number): number[] {
    return [...leading, r, c].slice(-state.rank.value).map((place, a) => tapOf(a, place));
  }

  function editLying(place: readonly number[], value: number): void {
    state.kernel.value = withEntry(state.kernel.value, place.map((index, a) => tapOf(a, index)), value);
  }

  function productGrid(products: { readonly value: NdArray }, leading: readonly number[]): HTMLElement {
    const [rAxis, cAxis] = lastTwo();
    return grid({
      label: () => `The products, whose sum is ${exact(at(state.y.value, state.position.value))}`,
      data: () => ({ values: products.value }),
      limit: () => Math.max(largest(products.value), 1e-300),
      overlay: (o) => {
        const term = highlighted.value === null ? undefined : termList.value[highlighted.value];
        if (term && (state.rank.value === 2 || term.place[0] === leading[0])) {
          o.box(term.place[rAxis]!, term.place[cAxis]!, 1, 1, o.colours.ink, 2.5);
        }
      },
    });
  }

  function outputGrid(_leading: readonly number[]): HTMLElement {
    const rank = state.rank.value;
    const shown = computed(() => (look.value === "input" ? reached.value : state.y.value));
    const data = computed(() => {
      const values = shown.value;
      if (rank === 1) {
        const length = values.shape[0]!;
        const room = ROOM();
        if (length <= room) return { values: plane(values, []), column: 0 };
        const from = Math.max(0, Math.min(length - room, state.position.value[0]! - Math.floor(room / 2)));
        return { values: { shape: [1, room], data: values.data.slice(from, from + room) }, column: from };
      }
      return { values: plane(values, rank === 3 ? [state.position.value[0]!] : []), column: 0 };
    });
    const index = (r: number, c: number): number[] =>
      rank === 1 ? [c] : rank === 2 ? [r, c] : [state.position.value[0]!, r, c];
    return grid({
      label: () => `Output, ${times(state.y.value.shape)}. Arrow keys choose an output.`,
      data: () => ({ ...data.value, key: String(data.value.column) }),
      limit: () => Math.max(largest(shown.value), 1e-300),
      indices: true,
      ...(rank === 1 ? { rows: ["y"], numbers: () => true } : {}),
      cursor: () => (rank === 1 ? [0, state.position.value[0]!] : [state.position.value[rank - 2]!, state.position.value[rank - 1]!]),
      overlay: (o) => {
        const [r, c] = rank === 1 ? [0, state.position.value[0]!] : [state.position.value[rank - 2]!, state.position.value[rank - 1]!];
        if (look.value !== "input") o.box(r, c, 1, 1, o.colours.accent, 3);
      },
      point: ([r, c]) => state.moveTo(index(r, c)),
      move: (r, c) => state.moveTo(state.position.value.map((i, a) => i + (a === rank - 1 ? c : a === rank - 2 ? r : 0))),
    });
  }

  /** All of a large input, without numbers: the map on which the window is dragged. */
  function overview(): HTMLElement {
    const rank = state.rank.value;
    return panel(
      inputTitle(),
      about("x"),
      32,
      grid({
        label: () => `All of input ${state.labels.value.x.name}. Arrow keys move the window.`,
        data: () => {
          if (rank === 1) return { values: plane(state.x.value, []) };
          return { values: inputPlane([0]).values, row: inputPlane([0]).row, column: inputPlane([0]).column, faint: outsideOf(state, rank - 2, rank - 1, [0], extended), key: "overview" };
        },
        limit: () => largest(state.x.value),
        grey: () => (state.grey.value ? [0, 255] : null),
        numbers: () => false,
        overlay: (o) => {
          if (rank === 1) {
            const axis = state.axes.value[0]!;
            o.box(0, windowStart(axis, state.position.value[0]!), 1, axis.span, o.colours.accent, 2);
          } else {
            overlayInput(o, [0]);
          }
        },
        point: rank === 1
          ? ([, c]) => state.moveTo([(c + state.axes.value[0]!.before) / state.axes.value[0]!.stride])
          : pointInput,
        move: (r, c) => nudge(rank === 1 ? [c] : rank === 3 ? [0, r, c] : [r, c]),
      }),
    );
  }
}

function panel(title: string, about: string, columns: number, content: HTMLElement): HTMLElement {
  // Panels share a row in proportion to their columns, so that cells are about as large in each.
  const wide = columns + 1;
  return h(
    "figure",
    { class: "panel", style: { flex: `${wide} 1 ${Math.min(190, wide * 24)}px`, "max-width": `${wide * 44 + 30}px` } },
    h("figcaption", {}, title, about ? h("span", {}, ` ${about}`) : null),
    content,
  );
}

function corners([rows, columns]: readonly number[]): Cell[] {
  return [[0, 0], [rows! - 1, columns! - 1]];
}

function sameBoundary(state: State): Boundary | "given" {
  const [first] = state.settings.value.boundary;
  const name = first![0];
  return state.settings.value.boundary.every(([a, b]) => a === name && b === name) ? name : "given";
}

function outsideOf(
  state: State,
  rAxis: number,
  cAxis: number,
  leading: readonly number[],
  extended: { readonly value: { start: readonly number[] } },
): (r: number, c: number) => boolean {
  const { shape } = state.x.value;
  const axis = state.axes.value[0]!;
  const z = shape.length === 3 ? windowStart(axis, state.position.value[0]!) + leading[0]! * axis.dilation : 0;
  const beyond = shape.length === 3 && (z < 0 || z >= shape[0]!);
  void extended;
  return (r, c) => beyond || r < 0 || c < 0 || r >= shape[rAxis]! || c >= shape[cAxis]!;
}

/** Every output in turn; all of them in about a minute where there are many. */
function createStepper(state: State): (seconds: number) => void {
  let waited = 0;
  return (seconds) => {
    const total = state.y.value.data.length;
    const pace = Math.max(2.5, total / 60);
    waited += seconds * pace;
    const steps = Math.floor(waited);
    if (steps === 0) return;
    waited -= steps;
    const { shape } = state.y.value;
    let offset = (offsetOf(shape, state.position.value) + steps) % total;
    const next = new Array<number>(shape.length);
    for (let a = shape.length - 1; a >= 0; a--) {
      next[a] = offset % shape[a]!;
      offset = Math.floor(offset / shape[a]!);
    }
    state.moveTo(next);
  };
}

// --- words -------------------------------------------------------------------------------------------

const LETTERS = ["i", "j", "l"];
const TAPS = ["m", "n", "p"];

function formula(state: State): HTMLElement {
  return follow(h("div", { class: "formula" }), () => {
    const { op } = state.settings.value;
    const rank = state.rank.value;
    const outputs = rank === 3 ? ["h", "i", "j"] : LETTERS.slice(0, rank);
    const taps = rank === 3 ? ["l", "m", "n"] : TAPS.slice(0, rank);
    const offset = state.axes.value.map((axis) => (op === "convolve" ? axis.span - 1 : 0) - axis.before);
    const index = (a: number, base: Piece, by: number): Element => {
      const { dilation } = state.axes.value[a]!;
      const tap = dilation === 1 ? [taps[a]!] : [dilation, taps[a]!];
      return row(shifted(base, by), op === "convolve" ? "−" : "+", ...tap);
    };
    // Built once; while the window is dragged, numbers flow into the second line.
    const general = state.axes.value.map((axis, a) => index(a, axis.stride === 1 ? outputs[a]! : row(axis.stride, outputs[a]!), offset[a]!));
    const number = (value: () => number): Element => math("mn", text(() => exact(value())));
    const live = state.axes.value.map((axis, a) => index(a, number(() => (state.position.value[a] ?? 0) * axis.stride + offset[a]!), 0));
    const under: Piece[] = taps.flatMap((tap, i) => (i ? [",", tap] : [tap]));
    return [
      block(call("y", outputs), "=", sum(...under), call("x", general), call("k", taps)),
      block(
        call("y", state.position.peek().map((_, a) => number(() => state.position.value[a] ?? 0))),
        "=",
        sum(...under),
        call("x", live),
        call("k", taps),
        "=",
        math("mn", text(() => (state.y.value.data.length ? brief(at(state.y.value, state.position.value), 10) : ""))),
      ),
    ];
  }, () => [state.settings.value.op, JSON.stringify(state.axes.value)].join());
}

export function indexText(name: string, index: readonly number[]): string {
  return `${name}(${index.map(exact).join(", ")})`;
}

function inputStory(state: State, input: readonly number[], reached: NdArray): Node[] {
  const outputs = reached.data.filter((weight) => weight !== 0).length;
  const name = indexText("x", input);
  return [
    h("p", {}, `${name} = ${brief(at(state.x.value, input), 8)} is used by ${plural(outputs, "output")}. `,
      "The picture on the right is how much it counts in each: the kernel once more, ",
      state.settings.value.op === "convolve"
        ? "the right way up. An input spreads into the outputs as the kernel was given: convolution is this picture, one for each input, added up."
        : "turned by half a turn. That is why the impulse response of a correlation is the flipped kernel."),
    h("p", {}, "Read backwards, from outputs to inputs, these same weights are the transpose. ",
      "It is the backward pass of a network: the gradient at ", name, " adds up the gradients at these outputs, each times its weight."),
  ];
}

function weightStory(state: State, tap: readonly number[]): Node[] {
  const uses = state.y.value.data.length;
  const name = indexText("k", tap);
  const count = state.kernel.value.data.length;
  return [
    h("p", {}, `${name} = ${brief(at(state.kernel.value, tap), 8)} is used ${uses === 1 ? "once" : `${exact(uses)} times`}, once in every output, `,
      "always at the same place relative to it. The dashed frame marks the inputs it meets."),
    h("p", {}, `That is weight sharing: ${plural(count, "number")} make all ${plural(uses, "output")}. `,
      `When the kernel is learned, the gradient of ${name} adds up ${plural(uses, "product")}: each of these inputs times the gradient at its output.`),
  ];
}

function sentence(
  state: State,
  look: Look,
  list: readonly Term[],
  highlighted: number | null,
  input: readonly number[],
  tap: readonly number[],
): string {
  if (state.y.value.data.length === 0) return "There is no output.";
  if (look === "input") return `Input ${input.join(", ")} is ${exact(at(state.x.value, input))}.`;
  if (look === "weight") return `Weight ${tap.join(", ")} is ${exact(at(state.kernel.value, tap))}.`;
  const term = highlighted === null ? undefined : list[highlighted];
  if (term) return `Term ${highlighted! + 1}: ${exact(term.sample)} times ${exact(term.weight)} is ${exact(term.product)}.`;
  return `Output ${state.position.value.join(", ")} is ${exact(at(state.y.value, state.position.value))}, a sum of ${plural(list.length, "term")}.`;
}

function nothing(state: State): string {
  const long = state.axes.value.findIndex((axis) => axis.outputs === 0);
  const axis = state.axes.value[long];
  return axis
    ? `There is no output: along axis ${long} the kernel spans ${plural(axis.span, "sample")} and the input has ${axis.samples}. Choose "full" or "same".`
    : "There is no output.";
}

export { factor };
