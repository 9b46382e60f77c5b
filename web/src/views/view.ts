// What a view is. Each view is one file in this folder and one line in `registry.ts`.

import type { State } from "../state";

export type Library = "faltung" | "PyTorch" | "SciPy";

export interface View {
  /** The name in the page's address: page.html#terms. */
  readonly id: string;
  /** Two or three words for the list of views. */
  readonly title: string;
  /** The learner's question that the view answers. */
  readonly question: string;
  /** Whether the page has what the view needs. */
  available(state: State): boolean;
  /** Fill `element`; effects and listeners begun through dom.ts end when the reader leaves. */
  mount(element: HTMLElement, state: State): void;
  /** The same computation as code, following the state. */
  code?(state: State): Record<Library, string>;
  /** The question this one leads to, and the view that answers it. */
  readonly next?: { readonly view: string; readonly question: string };
}
