// The ledger: every product of one output, and the sum so far.

import type { ReadonlySignal, Signal } from "@preact/signals-core";
import { at, within } from "../arithmetic/array";
import type { Term } from "../arithmetic/convolve";
import { atEnd, h, listen, text, watch } from "../dom";
import { brief, exact, factor } from "../numbers";
import type { State } from "../state";

const PAUSE = 70; // milliseconds between two states of the rows
const MOST = 49; // rows that are drawn; the rest is one row

export function ledger(state: State, terms: ReadonlySignal<readonly Term[]>, chosen: Signal<number | null>): HTMLElement {
  const drawn = Math.min(MOST, terms.peek().length);
  const cells: { row: HTMLElement; names: Text; values: Text; product: Text; total: Text; from: Text }[] = [];
  const node = (): Text => document.createTextNode("");
  const list = h("ol", {
    class: "ledger-rows",
    role: "listbox",
    tabindex: 0,
    "aria-label": "The products. Arrow keys walk through them.",
    "aria-activedescendant": () => (chosen.value === null || chosen.value >= drawn ? null : `term-${chosen.value}`),
  });
  for (let i = 0; i < drawn; i++) {
    const parts = { names: node(), values: node(), product: node(), total: node(), from: node() };
    const row = h(
      "li",
      {
        id: `term-${i}`,
        role: "option",
        "aria-selected": () => String(chosen.value === i),
        on: {
          pointerenter: (event: PointerEvent) => {
            if (event.pointerType === "mouse") chosen.value = i;
          },
          click: () => (chosen.value = i),
        },
      },
      h("span", { class: "names" }, parts.names),
      h("span", { class: "values" }, parts.values),
      h("span", { class: "product" }, parts.product),
      h("span", { class: "total" }, parts.total),
      h("span", { class: "from" }, parts.from),
    );
    cells.push({ row, ...parts });
    list.append(row);
  }
  const rest = h("p", { class: "quiet" });
  listen<KeyboardEvent>(list, "keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    chosen.value = within((chosen.value ?? -1) + step, drawn);
    cells[chosen.value]?.row.scrollIntoView({ block: "nearest" });
  });
  listen<PointerEvent>(list, "pointerleave", (event) => {
    if (event.pointerType === "mouse") chosen.value = null;
  });
  // Nobody reads a hundred numbers in a frame, and laying them out is what takes longest while dragging.
  let shown = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  atEnd(() => clearTimeout(waiting));
  watch(() => {
    const all = terms.value;
    clearTimeout(waiting);
    waiting = setTimeout(() => fill(all), Math.max(0, shown + PAUSE - performance.now()));
  });
  const fill = (all: readonly Term[]): void => {
    shown = performance.now();
    let total = 0;
    all.forEach((term, i) => {
      total += term.product;
      const cell = cells[i];
      if (!cell) return;
      put(cell.names, `x(${term.position.map(exact).join(", ")}) · k(${term.tap.map(exact).join(", ")})`);
      put(cell.values, `${factor(term.sample)} · ${factor(term.weight)}`);
      put(cell.product, `= ${brief(term.product, 6)}`);
      put(cell.total, brief(total, 8));
      put(cell.from, origin(term));
      const sign = term.product < 0 ? "minus" : term.product > 0 ? "plus" : "zero";
      if (cell.row.className !== sign) cell.row.className = sign;
    });
    rest.textContent = all.length > drawn ? `and ${all.length - drawn} more products, with which the sum is ${brief(total, 10)}` : "";
  };
  return h(
    "section",
    { class: "ledger", "aria-label": "Ledger" },
    h(
      "div",
      { class: "ledger-head kicker", "aria-hidden": "true" },
      h("span", { class: "names" }, "input · weight"),
      h("span", { class: "values" }, "numbers"),
      h("span", { class: "product" }, "product"),
      h("span", { class: "total" }, "sum so far"),
      h("span", { class: "from" }),
    ),
    list,
    rest,
    h(
      "p",
      { class: "sum" },
      text(() => `y(${state.position.value.map(exact).join(", ")}) = `),
      h("strong", {}, text(() => (state.y.value.data.length ? exact(at(state.y.value, state.position.value)) : ""))),
    ),
  );
}

/** Text that is already there is left alone: a drag changes few of the numbers, and layout is what takes long. */
function put(node: Text, data: string): void {
  if (node.data !== data) node.data = data;
}

/** Where a sample beyond the ends comes from. */
function origin(term: Term): string {
  if (term.source === null) return "beyond the end: cval";
  if (term.odd) return "beyond the end: reflected, odd";
  if (term.source.every((index, a) => index === term.position[a])) return "";
  return `beyond the end: repeats x(${term.source.map(exact).join(", ")})`;
}
