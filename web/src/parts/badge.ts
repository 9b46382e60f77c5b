// The badge: how far the page's numbers are from faltung's.

import { h, text } from "../dom";
import { difference, plural } from "../numbers";
import type { State } from "../state";

export function badge(state: State): HTMLElement {
  return h(
    "p",
    { class: () => (state.agreement.value.difference === null ? "badge open" : "badge") },
    h("span", { class: "badge-formula" }, "max |page − faltung|"),
    h(
      "span",
      { class: "badge-value" },
      text(() => {
        const { difference: d } = state.agreement.value;
        return d === null ? "—" : difference(d);
      }),
    ),
    h(
      "span",
      { class: "quiet" },
      text(() => {
        const { difference: d, outputs } = state.agreement.value;
        if (d !== null) return `over ${plural(outputs, "output")}, float64`;
        return "You changed something, so the page computes alone. Copy the code below to compare.";
      }),
    ),
  );
}
