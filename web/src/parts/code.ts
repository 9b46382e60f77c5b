// "Copy as": what the page shows, as code for the library the reader uses.

import { signal } from "@preact/signals-core";
import { h, text } from "../dom";
import type { State } from "../state";
import type { Library, View } from "../views/view";

const LIBRARIES: readonly Library[] = ["faltung", "PyTorch", "SciPy"];
const chosen = signal<Library>("faltung");

export function codePanel(view: View, state: State): HTMLElement | null {
  const { code } = view;
  if (!code) return null;
  const copied = signal("");
  const listing = h("code", {}, text(() => code(state)[chosen.value]));
  const copy = async (): Promise<void> => {
    copied.value = (await copyText(listing)) ? "Copied." : "Press Ctrl C to copy.";
    setTimeout(() => {
      copied.value = "";
    }, 2500);
  };
  return h(
    "section",
    { class: "code", "aria-label": "The same as code" },
    h(
      "div",
      { class: "code-head" },
      h("span", { class: "kicker" }, "Copy as"),
      h(
        "div",
        { class: "choices", role: "group", "aria-label": "Library" },
        ...LIBRARIES.map((library) =>
          h(
            "button",
            {
              type: "button",
              "aria-pressed": () => String(chosen.value === library),
              on: { click: () => (chosen.value = library) },
            },
            library,
          ),
        ),
      ),
      h("button", { type: "button", class: "copy", on: { click: () => void copy() } }, "Copy"),
      h("span", { class: "quiet", role: "status" }, text(() => copied.value)),
    ),
    h("pre", { tabindex: 0, "aria-label": "Code" }, listing),
  );
}

/** Puts the text on the clipboard, or selects it where a frame may not write there. */
async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    const selection = getSelection();
    selection?.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(element);
    selection?.addRange(range);
    return false;
  }
}
