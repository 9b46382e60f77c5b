// The colours of the style sheet, as numbers for the canvases.

import { computed, signal } from "@preact/signals-core";

export type Rgb = readonly [number, number, number];

export interface Palette {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly soft: Rgb;
  readonly positive: Rgb;
  readonly negative: Rgb;
  readonly accent: Rgb;
  readonly line: Rgb;
}

const changes = signal(0);

/** Follow the light and dark settings of the system. */
export function followTheme(): void {
  const next = (): void => {
    changes.value++;
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", next);
  matchMedia("(forced-colors: active)").addEventListener("change", next);
}

export const palette = computed<Palette>(() => {
  void changes.value;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): Rgb => {
    const hex = style.getPropertyValue(`--${name}`).trim();
    const wide = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
    return [1, 3, 5].map((at) => parseInt(wide.slice(at, at + 2), 16)) as unknown as Rgb;
  };
  return {
    paper: colour("cell"),
    ink: colour("ink"),
    soft: colour("soft"),
    positive: colour("positive"),
    negative: colour("negative"),
    accent: colour("accent"),
    line: colour("line"),
  };
});

export function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}

export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => Math.round(a[i]! + (b[i]! - a[i]!) * share)) as unknown as Rgb;
}

/** Blue above zero, orange below, paper at zero. */
export function signedColour(value: number, limit: number, colours: Palette): Rgb {
  if (Number.isNaN(value)) return colours.soft;
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : value === 0 ? 0 : 1;
  return mix(colours.paper, value < 0 ? colours.negative : colours.positive, share);
}

/** Black at `low`, white at `high`. */
export function greyColour(value: number, low: number, high: number, colours: Palette): Rgb {
  if (Number.isNaN(value)) return colours.soft;
  const level = Math.round(255 * Math.max(0, Math.min(1, high > low ? (value - low) / (high - low) : 0.5)));
  return [level, level, level];
}

/** Black or white, whichever is read better on a colour. */
export function inkOn([r, g, b]: Rgb): string {
  const linear = (c: number): number => (c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return luminance > 0.18 ? "#0c0f14" : "#fbfbf9";
}

export function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
