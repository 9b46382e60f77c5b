// A picture with its title.

import { h, text } from "../dom";

/** A titled figure; what it is about stands behind the title, paler. */
export function panel(kind: string, title: string, about: string | (() => string), ...content: Node[]): HTMLElement {
  return h(
    "figure",
    { class: `panel ${kind}` },
    h("figcaption", {}, title, h("span", {}, text(typeof about === "string" ? () => about && ` ${about}` : () => ` ${about()}`))),
    ...content,
  );
}
