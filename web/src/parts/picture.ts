// A picture: many pixels, no numbers. One tab stop; dragging and arrow keys move a mark, a click opens it.

import { signal } from "@preact/signals-core";
import { atEnd, h, listen, watch } from "../dom";
import type { Palette } from "../theme";
import { css, palette } from "../theme";
import { STEPS } from "./grid";

export type Pixel = readonly [row: number, column: number];

export interface PictureOptions {
  /** The accessible name: what this is and what the keys do. */
  readonly label: () => string;
  readonly size: () => readonly [rows: number, columns: number];
  /** Writes red, green, blue, 255 for each pixel. */
  readonly paint: (into: Uint8ClampedArray, colours: Palette) => void;
  /** A frame around some pixels, in whole pixels: first row and column, and how many. */
  readonly frame?: () => readonly [row: number, column: number, rows: number, columns: number] | null;
  readonly move?: (to: Pixel) => void;
  readonly at?: () => Pixel;
  /** A click without a drag, or Enter. */
  readonly open?: (pixel: Pixel) => void;
  /** How far an arrow key moves; by default one pixel. */
  readonly step?: () => readonly [rows: number, columns: number];
  /** Whether a picture drawn smaller than it is may be smoothed. */
  readonly smooth?: boolean;
  /** The largest width in pixels of the screen. */
  readonly widest?: number;
}

export function picture(options: PictureOptions): HTMLDivElement {
  const canvas = h("canvas", { "aria-hidden": "true" });
  const { move, at, open } = options;
  const element = h(
    "div",
    {
      class: move ? "picture draggable" : "picture",
      role: move ? "application" : "img",
      "aria-roledescription": move ? "picture" : null,
      "aria-label": options.label,
      tabindex: move ? 0 : null,
    },
    canvas,
  );
  const width = signal(0);
  const pixels = document.createElement("canvas");
  let scale = 1;
  let request = 0;
  const observer = new ResizeObserver(() => {
    width.value = element.clientWidth;
  });
  observer.observe(element);
  atEnd(() => observer.disconnect());
  atEnd(() => cancelAnimationFrame(request));

  watch(() => {
    const [rows, columns] = options.size();
    pixels.width = columns;
    pixels.height = rows;
    const context = pixels.getContext("2d")!;
    const image = context.createImageData(columns, rows);
    options.paint(image.data, palette.value);
    context.putImageData(image, 0, 0);
    show();
  });
  watch(() => {
    void width.value;
    void palette.value;
    void options.frame?.();
    show();
  });

  function show(): void {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(draw);
  }

  function draw(): void {
    const room = Math.min(width.peek(), options.widest ?? Infinity);
    const [rows, columns] = [pixels.height, pixels.width];
    if (room <= 0 || rows === 0 || columns === 0) return;
    scale = room / columns;
    const ratio = Math.min(3, globalThis.devicePixelRatio || 1);
    const [wide, high] = [Math.round(room), Math.round(rows * scale)];
    canvas.width = Math.round(wide * ratio);
    canvas.height = Math.round(high * ratio);
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${high}px`;
    const context = canvas.getContext("2d")!;
    context.scale(ratio, ratio);
    context.imageSmoothingEnabled = scale < 1 && options.smooth !== false;
    context.drawImage(pixels, 0, 0, wide, high);
    const frame = options.frame?.();
    if (!frame) return;
    const [row, column, high_, wide_] = frame;
    // A frame of a few pixels would not be found: it is never drawn smaller than this.
    const [x, y] = [column * scale, row * scale];
    const [w, t] = [wide_ * scale, high_ * scale];
    const grow = Math.max(0, 9 - Math.min(w, t)) / 2;
    const colours = palette.peek();
    for (const [colour, line] of [[colours.paper, 4.5], [colours.accent, 2]] as const) {
      context.strokeStyle = css(colour);
      context.lineWidth = line;
      context.strokeRect(x - grow, y - grow, w + 2 * grow, t + 2 * grow);
    }
  }

  function pixelOf(event: PointerEvent): Pixel {
    const box = canvas.getBoundingClientRect();
    return clamp([Math.floor((event.clientY - box.top) / scale), Math.floor((event.clientX - box.left) / scale)]);
  }

  function clamp([row, column]: Pixel): Pixel {
    const [rows, columns] = options.size();
    return [Math.max(0, Math.min(rows - 1, row)), Math.max(0, Math.min(columns - 1, column))];
  }

  if (move) {
    let from: readonly [number, number] | null = null;
    listen<PointerEvent>(canvas, "pointerdown", (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      from = [event.clientX, event.clientY];
      move(pixelOf(event));
    });
    listen<PointerEvent>(canvas, "pointermove", (event) => {
      if (!canvas.hasPointerCapture(event.pointerId)) return;
      if (from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 5) from = null;
      move(pixelOf(event));
    });
    listen<PointerEvent>(canvas, "pointerup", (event) => {
      if (from && canvas.hasPointerCapture(event.pointerId)) open?.(pixelOf(event));
      from = null;
    });
    listen<KeyboardEvent>(element, "keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const pixel = at?.();
      if (!pixel) return;
      if (event.key === "Enter" && open) {
        event.preventDefault();
        open(pixel);
      }
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const [down, across] = options.step?.() ?? (event.shiftKey ? [10, 10] : [1, 1]);
      move(clamp([pixel[0] + step[0] * down, pixel[1] + step[1] * across]));
    });
  }
  return element;
}
