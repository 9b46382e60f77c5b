// Small controls that write into signals.

import type { Signal } from "@preact/signals-core";
import { h, text } from "../dom";
import { exact, parse } from "../numbers";

/** One of several, as buttons in a row. */
export function choice<T extends string>(
  label: string,
  options: readonly (T | readonly [T, string])[],
  value: () => T,
  set: (value: T) => void,
): HTMLElement {
  return h(
    "div",
    { class: "field" },
    h("span", { class: "kicker" }, label),
    h(
      "div",
      { class: "choices", role: "group", "aria-label": label },
      ...options.map((option) => {
        const [id, name] = typeof option === "string" ? [option, option] : option;
        return h("button", { type: "button", "aria-pressed": () => String(value() === id), on: { click: () => set(id) } }, name);
      }),
    ),
  );
}

/** One of many, as a menu. */
export function menu<T extends string>(
  label: string,
  options: readonly (readonly [T, string])[],
  value: () => T,
  set: (value: T) => void,
): HTMLElement {
  return h(
    "label",
    { class: "field" },
    h("span", { class: "kicker" }, label),
    h(
      "select",
      { value, on: { change: (event: Event) => set((event.target as HTMLSelectElement).value as T) } },
      ...options.map(([id, name]) => h("option", { value: id, selected: () => value() === id }, name)),
    ),
  );
}

/** A slider; `show` tells its value in words. */
export function slider(
  label: string,
  range: { min: number; max: number; step: number | "any" },
  value: () => number,
  set: (value: number) => void,
  show: (value: number) => string = exact,
): HTMLElement {
  const { min, max, step } = range;
  const input = h("input", {
    type: "range",
    "aria-label": label,
    min,
    max,
    step,
    value,
    "aria-valuetext": () => show(value()),
    on: { input: (event: Event) => set(Number((event.target as HTMLInputElement).value)) },
  });
  return h(
    "label",
    { class: "field slider" },
    h("span", { class: "kicker" }, label, " ", h("output", {}, text(() => show(value())))),
    input,
  );
}

/** A whole number with buttons for one less and one more. */
export function stepper(
  label: string,
  range: () => { min: number; max: number },
  value: () => number,
  set: (value: number) => void,
): HTMLElement {
  const put = (wanted: number): void => {
    const { min, max } = range();
    set(Math.max(min, Math.min(max, Math.round(wanted))));
  };
  const input = h("input", {
    type: "text",
    inputmode: "numeric",
    "aria-label": label,
    role: "spinbutton",
    "aria-valuemin": () => range().min,
    "aria-valuemax": () => range().max,
    "aria-valuenow": value,
    value: () => exact(value()),
    on: {
      change: (event: Event) => {
        const typed = parse((event.target as HTMLInputElement).value);
        if (typed !== null && Number.isFinite(typed)) put(typed);
        (event.target as HTMLInputElement).value = exact(value());
      },
      keydown: (event: KeyboardEvent) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        put(value() + step);
      },
    },
  });
  const button = (sign: string, name: string, step: number): HTMLElement =>
    h("button", { type: "button", tabindex: -1, "aria-hidden": "true", title: name, on: { click: () => put(value() + step) } }, sign);
  return h(
    "div",
    { class: "field stepper" },
    h("span", { class: "kicker" }, label),
    h("div", { class: "steps" }, button("−", `one less ${label}`, -1), input, button("+", `one more ${label}`, 1)),
  );
}

/** Controls that are folded away where the screen is narrow; the summary tells what they are set to. */
export function settings(summary: () => string, ...controls: HTMLElement[]): HTMLElement {
  return h(
    "details",
    { class: "settings", open: innerWidth > 720 },
    h("summary", {}, "Settings ", h("span", { class: "quiet" }, text(summary))),
    h("div", { class: "controls" }, ...controls),
  );
}

export function toggle(label: string, value: Signal<boolean>): HTMLElement {
  return h(
    "label",
    { class: "toggle" },
    h("input", {
      type: "checkbox",
      checked: () => value.value,
      on: { change: (event: Event) => (value.value = (event.target as HTMLInputElement).checked) },
    }),
    label,
  );
}

export function button(label: string, press: () => void, key?: string): HTMLButtonElement {
  return h("button", { type: "button", on: { click: press } }, label, key ? h("kbd", { "aria-hidden": "true" }, key) : null);
}
