// A button that plays, and Space that presses it.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import { atEnd, h, text, watch } from "../dom";
import { reducedMotion } from "../theme";
import { shortcut } from "./keys";

export interface Player {
  readonly button: HTMLButtonElement;
  readonly playing: Signal<boolean>;
}

/**
 * Calls `frame` with the seconds since the last call. Where motion is to be reduced, it is called with half a
 * second every half second, so that pictures change one at a time instead of moving.
 */
export function player(label: string, frame: (seconds: number) => void): Player {
  const playing = signal(false);
  watch(() => {
    if (!playing.value) return undefined;
    if (reducedMotion()) {
      const timer = setInterval(() => frame(0.5), 500);
      return () => clearInterval(timer);
    }
    let last = performance.now();
    let request = requestAnimationFrame(function next(now) {
      // After a pause of the tab, go on where we were.
      frame(Math.min(0.1, (now - last) / 1000));
      last = now;
      request = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(request);
  });
  atEnd(() => {
    playing.value = false;
  });
  const toggle = (): void => {
    playing.value = !playing.value;
  };
  shortcut(" ", toggle);
  const button = h(
    "button",
    { class: "play", type: "button", "aria-pressed": () => String(playing.value), on: { click: toggle } },
    h("span", { class: "glyph", "aria-hidden": "true" }, text(() => (playing.value ? "❚❚" : "▶"))),
    text(() => (playing.value ? "Pause" : label)),
    h("kbd", { "aria-hidden": "true" }, "Space"),
  );
  return { button, playing };
}
