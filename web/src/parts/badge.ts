// The badge: how far the page's numbers are from faltung's.

import { h, text } from "../dom";
import { difference, plural } from "../numbers";
import type { State } from "../state";

/** max |page − faltung|; null where faltung has not computed this case. */
export function compared(
  most: () => number | null,
  over: () => string,
  otherwise = "You changed something, so the page computes alone. Copy the code below to compare.",
): HTMLElement {
  const alone = (): boolean => most() === null;
  return h(
    "p",
    { class: () => (alone() ? "badge open" : "badge") },
    h("span", { class: "badge-formula" }, "max |page − faltung|"),
    h("span", { class: "badge-value" }, text(() => (alone() ? "—" : difference(most()!)))),
    h(
      "span",
      { class: "quiet" },
      text(() => (alone() ? otherwise : `over ${over()}, float64`)),
    ),
  );
}

export function badge(state: State): HTMLElement {
  return compared(() => state.agreement.value.difference, () => plural(state.agreement.value.outputs, "output"));
}
