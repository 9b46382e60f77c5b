// The matrix of a convolution: one row per output, one column per input, the kernel in every row.

import { computed } from "@preact/signals-core";
import { arrayOf, indexOf, largest, offsetOf, sizeOf, within } from "../arithmetic/array";
import { matrixOf } from "../arithmetic/convolve";
import { axesOf, windowStart } from "../arithmetic/settings";
import { h, text } from "../dom";
import { exact, plural, times } from "../numbers";
import { grid } from "../parts/grid";
import type { State } from "../state";

const MOST = 40_000; // entries that are drawn

export function matrixTab(state: State): Node[] {
  // A large input has a matrix too large to draw; a piece of it has the same structure.
  const piece = computed(() => {
    const x = state.x.value;
    const whole = sizeOf(x.shape) * state.y.value.data.length <= MOST;
    if (whole) return { x, whole };
    const most = Math.floor(MOST ** (1 / (2 * x.shape.length)) * 0.8);
    const shape = x.shape.map((n, a) => Math.min(n, Math.max(most, Math.min(n, state.axes.value[a]!.span + 1))));
    return { x: arrayOf(shape), whole };
  });
  const matrix = computed(() => matrixOf(piece.value.x, state.kernel.value, state.settings.value));
  const outputs = computed(() => axesOf(piece.value.x.shape, state.kernel.value.shape, state.settings.value).map((axis) => axis.outputs));
  const current = computed(() => offsetOf(outputs.value, state.position.value.map((i, a) => Math.min(i, outputs.value[a]! - 1))));
  const used = computed(() => matrix.value.data.reduce((count, entry) => count + (entry !== 0 ? 1 : 0), 0));
  const moveToRow = (r: number): void => {
    state.moveTo(indexOf(outputs.value, within(r, sizeOf(outputs.value))));
  };
  return [
    h("p", {}, "Write the input as one long column, and the whole operation is a matrix: each output is one row. ",
      "Every row has the same few numbers, moved along. A matrix of that form is named after Toeplitz; in two dimensions it is one of blocks of such."),
    piece.value.whole
      ? document.createTextNode("")
      : h("p", { class: "quiet" }, `The whole matrix is ${exact(state.y.value.data.length)} × ${exact(sizeOf(state.x.value.shape))}. Drawn is that of a ${times(piece.value.x.shape)} piece of the input.`),
    h(
      "div",
      { class: "panels" },
      h(
        "figure",
        { class: "panel matrix" },
        h("figcaption", {}, "y = T x", h("span", {}, text(() => ` ${times(matrix.value.shape)}; the framed row makes y(${indexOf(outputs.value, current.value).join(", ")})`))),
        grid({
          label: () => `Matrix, ${times(matrix.value.shape)}. Up and down choose a row.`,
          data: () => ({ values: matrix.value }),
          limit: () => Math.max(largest(matrix.value), 1e-300),
          largest: 26,
          cursor: () => [current.value, 0],
          overlay: (o) => o.box(current.value, 0, 1, matrix.value.shape[1]!, o.colours.accent, 2),
          point: ([r]) => moveToRow(r),
          move: (r) => moveToRow(current.value + r),
        }),
      ),
      h(
        "table",
        { class: "counts" },
        h("tbody", {},
          line("Free numbers in the kernel", () => plural(state.kernel.value.data.length, "number")),
          line("Free numbers in a dense layer of this size", () => exact(matrix.value.data.length)),
          line("Entries of the matrix that are not zero", () => `${exact(used.value)} of ${exact(matrix.value.data.length)}`),
          line("Uses of each weight", () => `${exact(sizeOf(outputs.value))}, one per row`),
          line("First input of the framed row", () => `x(${state.axes.value.map((axis, a) => exact(windowStart(axis, state.position.value[a]!))).join(", ")})`),
        ),
      ),
    ),
    h("p", {}, "The transpose of this matrix, read column by column, carries gradients from the outputs back to the inputs. ",
      "With a boundary other than constant, what lies beyond the ends is added onto the entries of the inputs it repeats."),
  ];
}

function line(name: string, value: () => string): HTMLElement {
  return h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, text(value)));
}
