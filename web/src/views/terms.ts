// View 2, term by term: the window, the products, their sum.

import { h, text } from "../dom";
import { largest } from "../arithmetic/array";
import { grid } from "../parts/grid";
import { badge } from "../parts/badge";
import { convolution } from "../snippets";
import type { View } from "./view";

export const terms: View = {
  id: "terms",
  title: "Term by term",
  question: "Where does one number of the result come from?",
  available: () => true,
  next: { view: "flip", question: "Does the kernel have to be flipped?" },
  code: convolution,
  mount(element, state) {
    const y = grid({
      label: () => "Output y. Arrow keys choose an output.",
      data: () => ({ values: state.y.value }),
      limit: () => largest(state.y.value),
      cursor: () => state.position.value as unknown as [number, number],
      point: (cell) => state.moveTo(cell),
      move: (r, c) => state.moveTo([state.position.value[0]! + r, state.position.value[1]! + c]),
      indices: true,
    });
    element.append(h("p", {}, text(() => String(state.position.value))), y, badge(state));
  },
};
