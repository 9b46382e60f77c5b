// The frame around the views: the list of questions, the open view, its code, and the way on.

import { untracked } from "@preact/signals-core";
import { follow, h, listen, scope, text, watch } from "./dom";
import { codePanel } from "./parts/code";
import type { State } from "./state";
import { VIEWS } from "./views/registry";
import type { View } from "./views/view";

export function mountShell(root: HTMLElement, state: State): void {
  const views = VIEWS.filter((view) => view.available(state));
  const open = (): View => views.find((view) => view.id === state.view.value) ?? views[0]!;
  const body = h("div", { class: "view" });
  const heading = h("h1", { tabindex: -1, id: "question" }, text(() => open().question));

  /** A link to a view. In a frame without an address of its own, links are followed by hand. */
  const link = (view: View, className: string, ...content: (string | Node)[]): HTMLElement =>
    h(
      "a",
      {
        href: `#${view.id}`,
        class: className,
        "aria-current": () => (open() === view ? "page" : null),
        on: {
          click: (event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            goTo(view.id);
          },
        },
      },
      ...content,
    );

  const goTo = (id: string): void => {
    if (id === state.view.peek()) return;
    state.open(id);
  };

  const fromAddress = (): void => {
    const id = decodeURIComponent(location.hash.slice(1)) || state.payload.open;
    if (views.some((view) => view.id === id)) state.view.value = id;
  };
  listen(window, "hashchange", fromAddress);
  listen(window, "popstate", fromAddress);
  fromAddress();
  if (!views.some((view) => view.id === state.view.peek())) state.view.value = views[0]!.id;

  root.append(
    h("a", { class: "skip", href: "#question", on: { click: (event: Event) => (event.preventDefault(), heading.focus()) } }, "To the question"),
    h(
      "header",
      {},
      h("p", { class: "wordmark" }, "faltung", h("span", {}, state.payload.title)),
      h("nav", { "aria-label": "Questions" }, h("ol", {}, ...views.map((view) => h("li", {}, link(view, "tab", view.title))))),
    ),
    h(
      "main",
      { "aria-labelledby": "question" },
      ...state.payload.notes.map((note) => h("p", { class: "note" }, note)),
      heading,
      body,
      follow(h("div", { class: "after" }), () => {
        const view = open();
        const next = view.next && views.find((other) => other.id === view.next!.view);
        return [
          codePanel(view, state),
          next
            ? h("p", { class: "next" }, h("span", { class: "kicker" }, "Next question"), link(next, "onward", view.next!.question))
            : null,
        ];
      }),
    ),
    h("footer", {}, `Written by faltung ${state.payload.faltung}. The page is complete in itself and makes no request.`),
    h("p", { class: "hidden", "aria-live": "polite", id: "said" }, text(() => state.said.value)),
  );
  let shown: View | null = null;
  watch(() => {
    const view = open();
    document.title = `${view.title} · ${state.payload.title}`;
    if (shown !== null && shown !== view) {
      if (location.protocol !== "about:" && location.hash.slice(1) !== view.id) history.pushState(null, "", `#${view.id}`);
      heading.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    shown = view;
    body.replaceChildren();
    body.id = `view-${view.id}`;
    // A view keeps itself in step; mounting it must not depend on what it happened to read.
    return untracked(() => scope(() => view.mount(body, state)));
  });
}
