// A plot of curves: SVG, as wide as its place, with an axis, drags and keys.

import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import { atEnd, h, listen, svg, watch } from "../dom";
import { exact } from "../numbers";

export interface Plot {
  readonly element: HTMLElement;
  /** Where things are drawn, below the axis. */
  readonly layer: SVGGElement;
  readonly width: ReadonlySignal<number>;
  x(value: number): number;
  y(value: number): number;
}

export interface PlotOptions {
  readonly label: () => string;
  readonly height: number;
  readonly x: () => readonly [number, number];
  readonly y: () => readonly [number, number];
  /** The letter of the axis. */
  readonly name: string;
  /** Pointer at a place of the plot, in its units; `start` is where the gesture began. */
  readonly drag?: (x: number, y: number, phase: "down" | "move" | "up") => void;
  readonly key?: (right: number, up: number, large: boolean) => void;
  /** What a screen reader is told where the plot is a slider. */
  readonly value?: () => { readonly now: number; readonly text: string };
}

const MARGIN = { left: 12, right: 12, top: 12, bottom: 24 };

export function plot(options: PlotOptions): Plot {
  const width = signal(640);
  const { height } = options;
  const x = (value: number): number => {
    const [low, high] = options.x();
    return MARGIN.left + ((value - low) / (high - low)) * (width.value - MARGIN.left - MARGIN.right);
  };
  const y = (value: number): number => {
    const [low, high] = options.y();
    const top = MARGIN.top + ((high - value) / (high - low)) * (height - MARGIN.top - MARGIN.bottom);
    // A path with coordinates in the billions is not drawn at all.
    return Math.max(-4000, Math.min(4000, top));
  };
  const axis = svg("g", { class: "axis" });
  const layer = svg("g", {});
  const picture = svg("svg", { class: "plot", height, "aria-hidden": "true", width: () => width.value, viewBox: () => `0 0 ${width.value} ${height}` }, axis, layer);
  const interactive = Boolean(options.drag || options.key);
  const element = h(
    "div",
    {
      class: options.drag ? "plot-box draggable" : "plot-box",
      role: options.value ? "slider" : interactive ? "application" : "img",
      "aria-label": options.label,
      tabindex: interactive ? 0 : null,
      ...(options.value
        ? {
            "aria-valuemin": () => round(options.x()[0]),
            "aria-valuemax": () => round(options.x()[1]),
            "aria-valuenow": () => round(options.value!().now),
            "aria-valuetext": () => options.value!().text,
          }
        : {}),
    },
    picture,
  );
  const observer = new ResizeObserver(() => {
    if (element.clientWidth > 0) width.value = element.clientWidth;
  });
  observer.observe(element);
  atEnd(() => observer.disconnect());

  watch(() => {
    const [low, high] = options.x();
    const zero = y(Math.max(options.y()[0], Math.min(options.y()[1], 0)));
    axis.replaceChildren(
      svg("line", { x1: MARGIN.left, x2: width.value - MARGIN.right, y1: zero, y2: zero }),
      ...ticks(low, high, Math.max(2, Math.floor(width.value / 70))).flatMap((tick) => [
        svg("line", { x1: x(tick), x2: x(tick), y1: zero - 3, y2: zero + 3 }),
        svg("text", { x: x(tick), y: height - 7, "text-anchor": "middle" }, exact(tick)),
      ]),
      svg("text", { class: "axis-name", x: width.value - MARGIN.right, y: zero - 8, "text-anchor": "end" }, options.name),
    );
  });

  const { drag, key } = options;
  if (drag) {
    const place = (event: PointerEvent): readonly [number, number] => {
      const box = picture.getBoundingClientRect();
      const [low, high] = options.x();
      const [bottom, top] = options.y();
      return [
        low + ((event.clientX - box.left - MARGIN.left) / (width.peek() - MARGIN.left - MARGIN.right)) * (high - low),
        top - ((event.clientY - box.top - MARGIN.top) / (height - MARGIN.top - MARGIN.bottom)) * (top - bottom),
      ];
    };
    listen<PointerEvent>(picture, "pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      picture.setPointerCapture(event.pointerId);
      drag(...place(event), "down");
    });
    for (const [name, phase] of [["pointermove", "move"], ["pointerup", "up"]] as const) {
      listen<PointerEvent>(picture, name, (event) => {
        if (picture.hasPointerCapture(event.pointerId)) drag(...place(event), phase);
      });
    }
  }
  if (key) {
    listen<KeyboardEvent>(element, "keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1], PageUp: [10, 0], PageDown: [-10, 0], Home: [-1e6, 0], End: [1e6, 0] }[event.key];
      if (!step) return;
      event.preventDefault();
      key(step[0]!, step[1]!, event.shiftKey);
    });
  }
  return { element, layer, width, x, y };
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

/** Round numbers, about `count` of them. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? rough;
  const result: number[] = [];
  for (let k = Math.ceil(low / step); k * step <= high + 1e-9 * step && result.length < 60; k++) {
    result.push(Number((k * step).toPrecision(12)));
  }
  return result;
}

/** A path through points; a gap where a value is not finite. */
export function line(points: readonly (readonly [number, number])[]): string {
  let path = "";
  let down = false;
  for (const [px, py] of points) {
    if (!Number.isFinite(px) || !Number.isFinite(py)) {
      down = false;
      continue;
    }
    path += `${down ? "L" : "M"}${px.toFixed(2)} ${py.toFixed(2)}`;
    down = true;
  }
  return path;
}

/** The area between a curve and a level. */
export function area(points: readonly (readonly [number, number])[], level: number): string {
  if (points.length === 0) return "";
  const first = points[0]!;
  const last = points[points.length - 1]!;
  return `M${first[0].toFixed(2)} ${level.toFixed(2)}${line(points).replace(/M/g, "L")}L${last[0].toFixed(2)} ${level.toFixed(2)}Z`;
}
