// A picture with its title, and the badge under a view that compares numbers of its own.

import { h, text } from "../dom";
import { difference } from "../numbers";

/** A titled figure; what it is about stands behind the title, paler. */
export function panel(kind: string, title: string, about: string | (() => string), ...content: Node[]): HTMLElement {
  return h(
    "figure",
    { class: `panel ${kind}` },
    h("figcaption", {}, title, h("span", {}, text(typeof about === "string" ? () => about && ` ${about}` : () => ` ${about()}`))),
    ...content,
  );
}

/** max |page − faltung|; null where faltung has not computed this case. */
export function compared(most: () => number | null, over: () => string): HTMLElement {
  return h(
    "p",
    { class: () => (most() === null ? "badge open" : "badge") },
    h("span", { class: "badge-formula" }, "max |page − faltung|"),
    h("span", { class: "badge-value" }, text(() => (most() === null ? "—" : difference(most()!)))),
    h("span", { class: "quiet" }, text(() => (most() === null ? "You changed something, so the page computes alone. Copy the code below to compare." : over()))),
  );
}
