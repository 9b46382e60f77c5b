// Elements without a framework: `h` builds, `watch` keeps in step with signals, a scope ends what it began.

import { computed, effect, untracked } from "@preact/signals-core";

type Child = Node | string | number | null | undefined | false;
type Value = string | number | boolean | null | undefined;

export interface Properties {
  class?: string | (() => string);
  /** Set through the style object, because the page's policy forbids style attributes. */
  style?: Record<string, string>;
  on?: { [name: string]: (event: any) => void };
  /** Anything else is an attribute; a function is followed as its signals change. */
  [attribute: string]: Value | (() => Value) | Record<string, any> | undefined;
}

let current: (() => void)[] | null = null;

/** Run `build`, and return what ends every effect and listener it began. */
export function scope(build: () => void): () => void {
  const outer = current;
  const endings: (() => void)[] = [];
  current = endings;
  try {
    build();
  } finally {
    current = outer;
  }
  return () => {
    for (const end of endings.splice(0).reverse()) end();
  };
}

export function atEnd(end: () => void): void {
  current?.push(end);
}

/** Run now, and again whenever a signal that was read changes, until the scope ends. */
export function watch(run: () => void | (() => void)): void {
  atEnd(effect(run));
}

export function listen<E extends Event>(
  target: EventTarget,
  name: string,
  handler: (event: E) => void,
  options?: AddEventListenerOptions,
): void {
  target.addEventListener(name, handler as EventListener, options);
  atEnd(() => target.removeEventListener(name, handler as EventListener, options));
}

const SPACES = {
  html: "http://www.w3.org/1999/xhtml",
  svg: "http://www.w3.org/2000/svg",
  math: "http://www.w3.org/1998/Math/MathML",
} as const;

function build(space: keyof typeof SPACES, tag: string, properties: Properties, children: Child[]): Element {
  const element = document.createElementNS(SPACES[space], tag) as HTMLElement;
  for (const [name, value] of Object.entries(properties)) {
    if (name === "on") {
      for (const [event, handler] of Object.entries(value as object)) element.addEventListener(event, handler);
    } else if (name === "style") {
      for (const [key, text] of Object.entries(value as object)) element.style.setProperty(key, text);
    } else if (typeof value === "function") {
      watch(() => setAttribute(element, name, value()));
    } else {
      setAttribute(element, name, value as Value);
    }
  }
  append(element, children);
  return element;
}

function setAttribute(element: Element, name: string, value: Value): void {
  // Properties, not attributes: these change after the user has typed or checked.
  if (name === "value" || name === "checked" || name === "disabled" || name === "selected") {
    (element as any)[name] = value ?? "";
  } else if (value === null || value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? "" : String(value));
  }
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return build("html", tag, properties, children) as HTMLElementTagNameMap[K];
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return build("svg", tag, properties, children) as SVGElementTagNameMap[K];
}

export function math(tag: string, ...children: Child[]): Element {
  return build("math", tag, {}, children);
}

/** Text that follows signals. */
export function text(content: () => string): Text {
  const node = document.createTextNode("");
  watch(() => {
    node.data = content();
  });
  return node;
}

/**
 * Fill `element` with what `build` returns, anew whenever a signal it read changes; or, with `key`, only when the
 * key does, so that what has the focus keeps it while numbers change.
 */
export function follow<E extends Element>(element: E, build: () => Child | Child[], key?: () => unknown): E {
  const changed = key && computed(key);
  watch(() => {
    void changed?.value;
    let children: Child | Child[];
    const run = (): (() => void) =>
      scope(() => {
        children = build();
      });
    const end = changed ? untracked(run) : run();
    element.replaceChildren();
    append(element, Array.isArray(children!) ? children! : [children!]);
    return end;
  });
  return element;
}

const block = (tag: "div" | "p", kind: string) => (...children: Child[]): HTMLElement => h(tag, { class: kind }, ...children);

/** What views are laid out with: a row of controls, a row of panels, a sentence that stands back. */
export const controlRow = block("div", "controls");
export const panelRow = block("div", "panels");
export const quiet = block("p", "quiet");
