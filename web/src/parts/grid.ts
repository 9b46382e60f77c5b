// A grid of numbers: a canvas with one tab stop, drags, arrow keys, and numbers that can be typed over.

import { signal } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { atEnd, h, listen, watch } from "../dom";
import { cell as cellText, exact, parse } from "../numbers";
import type { Palette, Rgb } from "../theme";
import { css, greyColour, inkOn, palette, signedColour } from "../theme";

export type Cell = readonly [row: number, column: number];

/** A matrix, and the index its first entry is shown with (negative where a boundary continues it). */
export interface GridData {
  readonly values: NdArray;
  readonly row?: number;
  readonly column?: number;
  /** Entries shown pale: those that a boundary made up. */
  readonly faint?: (row: number, column: number) => boolean;
  /** Entries that are not there: nothing is drawn. */
  readonly blank?: (row: number, column: number) => boolean;
  /** Changes when `faint` or `blank` do, so that a picture is painted anew only then. */
  readonly key?: string;
}

/** Draws on top of the cells, in indices of cells. */
export interface Overlay {
  readonly size: number;
  readonly colours: Palette;
  box(row: number, column: number, rows: number, columns: number, colour: Rgb, width?: number, dash?: boolean): void;
  hatch(row: number, column: number, rows?: number, columns?: number): void;
  dot(row: number, column: number, colour: Rgb): void;
  shade(row: number, column: number, colour: Rgb, alpha: number): void;
  label(row: number, column: number, text: string, colour: Rgb): void;
}

export interface Gesture {
  readonly phase: "down" | "move" | "up";
  readonly shift: boolean;
}

export interface GridOptions {
  /** The accessible name: what this is and what the arrow keys do. */
  readonly label: () => string;
  readonly data: () => GridData;
  /** The magnitude that has full colour. */
  readonly limit: () => number;
  /** The values of black and white, for pictures; null for blue and orange. */
  readonly grey?: () => readonly [number, number] | null;
  readonly overlay?: (overlay: Overlay) => void;
  /** The cell in focus, outlined while the grid has the focus. */
  readonly cursor?: () => Cell | null;
  readonly point?: (cell: Cell, gesture: Gesture) => void;
  /** Arrow keys, Home and End and the page keys, as steps. */
  readonly move?: (rows: number, columns: number) => void;
  /** Numbers can be typed over: Enter, F2, a digit, or a double click. */
  readonly edit?: (cell: Cell, value: number) => void;
  /** The largest size of a cell in pixels. */
  readonly largest?: number;
  /** Print indices along the edges. */
  readonly indices?: boolean;
  /** Names of the rows, printed instead of their indices. */
  readonly rows?: readonly string[];
  /** Print numbers; by default where there are at most 16 rows and columns. */
  readonly numbers?: () => boolean;
}

const PRINTED = 16;
const MARGIN = 18;
const NAMES = 44;

export function grid(options: GridOptions): HTMLDivElement {
  const canvas = h("canvas", { "aria-hidden": "true" });
  const interactive = Boolean(options.point || options.move || options.edit);
  const element = h(
    "div",
    {
      class: options.point ? "grid draggable" : "grid",
      role: interactive ? "application" : "img",
      "aria-roledescription": interactive ? "grid of numbers" : null,
      "aria-label": options.label,
      tabindex: interactive ? 0 : null,
    },
    canvas,
  );
  const width = signal(0);
  const focused = signal(false);
  const picture = document.createElement("canvas");
  let painted: { values: NdArray; limit: number; grey: string; colours: Palette; key: string | undefined } | null = null;
  let layout = { size: 1, left: 0, top: 0, row: 0, column: 0, rows: 0, columns: 0 };
  let request = 0;

  const observer = new ResizeObserver(() => {
    width.value = element.clientWidth;
  });
  observer.observe(element);
  atEnd(() => observer.disconnect());
  atEnd(() => cancelAnimationFrame(request));

  watch(() => {
    const data = options.data();
    const limit = options.limit();
    const grey = options.grey?.() ?? null;
    const colours = palette.value;
    const room = width.value;
    const cursor = focused.value ? (options.cursor?.() ?? null) : null;
    const numbers = options.numbers?.() ?? fits(data);
    const steps: ((context: CanvasRenderingContext2D) => void)[] = [];
    // Read every signal now; the drawing itself waits for the next frame, so that a burst of changes costs one.
    options.overlay?.(recorder(steps, () => layout, colours));
    cancelAnimationFrame(request);
    if (room > 0) request = requestAnimationFrame(() => draw(data, limit, grey, colours, room, cursor, numbers, steps));
  });

  function fits(data: GridData): boolean {
    return data.values.shape.every((length) => length <= PRINTED);
  }

  function draw(
    data: GridData,
    limit: number,
    grey: readonly [number, number] | null,
    colours: Palette,
    room: number,
    cursor: Cell | null,
    numbers: boolean,
    steps: readonly ((context: CanvasRenderingContext2D) => void)[],
  ): void {
    const [rows, columns] = data.values.shape as [number, number];
    const margin = options.indices && numbers ? MARGIN : 0;
    const side = options.rows ? NAMES : margin;
    const fitting = Math.min(options.largest ?? 44, (room - side - 2) / Math.max(1, columns));
    // Whole pixels keep the lines sharp; very small cells cannot afford them.
    const size = fitting < 6 ? Math.max(0.5, fitting) : Math.floor(fitting);
    layout = { size, left: side + 1, top: margin + 1, row: data.row ?? 0, column: data.column ?? 0, rows, columns };
    const wide = Math.ceil(side + columns * size + 2);
    const high = Math.ceil(margin + rows * size + 2);
    const ratio = Math.min(3, globalThis.devicePixelRatio || 1);
    if (canvas.width !== Math.round(wide * ratio) || canvas.height !== Math.round(high * ratio)) {
      canvas.width = Math.round(wide * ratio);
      canvas.height = Math.round(high * ratio);
      canvas.style.width = `${wide}px`;
      canvas.style.height = `${high}px`;
    }
    const context = canvas.getContext("2d")!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, wide, high);
    if (rows === 0 || columns === 0) return;
    const key = grey ? grey.join() : "";
    if (
      !painted || !samePlace(painted.values, data.values) || painted.limit !== limit || painted.grey !== key ||
      painted.colours !== colours || painted.key !== data.key
    ) {
      paint(picture, data, (value) => (grey ? greyColour(value, grey[0], grey[1], colours) : signedColour(value, limit, colours)), colours);
      painted = { values: data.values, limit, grey: key, colours, key: data.key };
    }
    context.imageSmoothingEnabled = false;
    context.drawImage(picture, layout.left, layout.top, columns * size, rows * size);
    if (size >= 9) lines(context, data, colours);
    if (numbers) print(context, data, limit, grey, colours);
    if (side > 0) margins(context, colours, margin > 0);
    for (const step of steps) step(context);
    if (cursor) {
      context.setLineDash([]);
      context.strokeStyle = css(colours.accent);
      context.lineWidth = 2;
      const [x, y] = corner(cursor[0], cursor[1]);
      context.strokeRect(x + 1.5, y + 1.5, size - 3, size - 3);
    }
  }

  function corner(row: number, column: number): readonly [number, number] {
    return [layout.left + (column - layout.column) * layout.size, layout.top + (row - layout.row) * layout.size];
  }

  function lines(context: CanvasRenderingContext2D, data: GridData, colours: Palette): void {
    const { size, left, top, rows, columns } = layout;
    context.setLineDash([]);
    context.strokeStyle = css(colours.line);
    context.lineWidth = 1;
    context.beginPath();
    if (data.blank) {
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          if (data.blank(r + layout.row, c + layout.column)) continue;
          context.rect(Math.round(left + c * size) + 0.5, Math.round(top + r * size) + 0.5, size, size);
        }
      }
      context.stroke();
      return;
    }
    for (let r = 0; r <= rows; r++) {
      context.moveTo(left, Math.round(top + r * size) + 0.5);
      context.lineTo(left + columns * size, Math.round(top + r * size) + 0.5);
    }
    for (let c = 0; c <= columns; c++) {
      context.moveTo(Math.round(left + c * size) + 0.5, top);
      context.lineTo(Math.round(left + c * size) + 0.5, top + rows * size);
    }
    context.stroke();
  }

  function print(
    context: CanvasRenderingContext2D,
    data: GridData,
    limit: number,
    grey: readonly [number, number] | null,
    colours: Palette,
  ): void {
    const { size, rows, columns, left, top } = layout;
    if (size < 15) return;
    context.textAlign = "center";
    context.textBaseline = "middle";
    let font = 0; // setting it takes longer than drawing a number
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = data.values.data[r * columns + c]!;
        if (data.blank?.(r + layout.row, c + layout.column)) continue;
        const faint = data.faint?.(r + layout.row, c + layout.column) ?? false;
        const [label, pixels] = fitted(value, size);
        if (pixels !== font) {
          font = pixels;
          context.font = `${pixels}px ${MONO}`;
        }
        context.fillStyle = faint
          ? css(colours.soft)
          : inkOn(grey ? greyColour(value, grey[0], grey[1], colours) : signedColour(value, limit, colours));
        context.fillText(label, left + (c + 0.5) * size, top + (r + 0.53) * size);
      }
    }
  }

  function margins(context: CanvasRenderingContext2D, colours: Palette, indices: boolean): void {
    const { size, rows, columns, left, top } = layout;
    context.font = `10px ${MONO}`;
    context.fillStyle = css(colours.soft);
    context.textBaseline = "middle";
    context.textAlign = "center";
    if (indices) {
      for (let c = 0; c < columns; c++) context.fillText(exact(c + layout.column), left + (c + 0.5) * size, top - 9);
    }
    context.textAlign = "right";
    if (options.rows) {
      context.font = `12px ${MONO}`;
      context.fillStyle = css(colours.ink);
    }
    for (let r = 0; r < rows; r++) {
      context.fillText(options.rows?.[r] ?? exact(r + layout.row), left - 6, top + (r + 0.53) * size);
    }
  }

  function cellOf(event: PointerEvent | MouseEvent): Cell {
    const box = canvas.getBoundingClientRect();
    const row = Math.floor((event.clientY - box.top - layout.top) / layout.size) + layout.row;
    const column = Math.floor((event.clientX - box.left - layout.left) / layout.size) + layout.column;
    return [clamp(row, layout.row, layout.row + layout.rows - 1), clamp(column, layout.column, layout.column + layout.columns - 1)];
  }

  const { point, move, edit } = options;
  if (point) {
    listen<PointerEvent>(canvas, "pointerdown", (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      point(cellOf(event), { phase: "down", shift: event.shiftKey });
    });
    listen<PointerEvent>(canvas, "pointermove", (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) point(cellOf(event), { phase: "move", shift: event.shiftKey });
    });
    listen<PointerEvent>(canvas, "pointerup", (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) point(cellOf(event), { phase: "up", shift: event.shiftKey });
    });
  }
  if (interactive) {
    listen(element, "focus", () => {
      focused.value = true;
    });
    listen(element, "blur", () => {
      focused.value = false;
    });
    listen<KeyboardEvent>(element, "keydown", (event) => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step && move) {
        event.preventDefault();
        move(step[0], step[1]);
        return;
      }
      const cursor = options.cursor?.();
      if (!edit || !cursor) return;
      if (event.key === "Enter" || event.key === "F2") {
        event.preventDefault();
        type(cursor);
      } else if (/^[0-9.−-]$/.test(event.key)) {
        event.preventDefault();
        type(cursor, event.key);
      }
    });
  }
  if (edit) {
    listen<MouseEvent>(canvas, "dblclick", (event) => {
      event.preventDefault();
      type(cellOf(event));
    });
  }

  /** An input over one cell. */
  function type(cell: Cell, start?: string): void {
    const [row, column] = cell;
    const value = options.data().values.data[(row - layout.row) * layout.columns + (column - layout.column)] ?? 0;
    const [x, y] = corner(row, column);
    const input = h("input", {
      class: "cell-input",
      type: "text",
      inputmode: "text",
      "aria-label": `value at ${row}, ${column}; Enter keeps it, Escape does not`,
      value: start ?? exact(value),
      style: { left: `${x}px`, top: `${y}px`, "min-width": `${layout.size}px`, height: `${layout.size}px` },
    });
    let open = true;
    const close = (keep: boolean): void => {
      if (!open) return;
      open = false;
      const typed = parse(input.value);
      const hadFocus = document.activeElement === input;
      input.remove();
      if (hadFocus) element.focus();
      if (keep && typed !== null) edit!(cell, typed);
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") close(true);
      if (event.key === "Escape") close(false);
    });
    input.addEventListener("input", () => input.classList.toggle("wrong", parse(input.value) === null));
    input.addEventListener("blur", () => close(true));
    element.append(input);
    input.focus();
    if (start === undefined) input.select();
  }

  return element;
}

const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace';
const WIDTH = 0.61; // of a character, relative to the size of the font

export const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
  Home: [0, -1e6],
  End: [0, 1e6],
};

/** A number in a cell, and the size of its font: as many digits as can be read. */
function fitted(value: number, size: number): readonly [string, number] {
  const largest = Math.min(15, size * 0.42);
  for (const digits of [4, 3, 2, 1]) {
    const label = cellText(value, digits);
    const pixels = Math.min(largest, (size * 0.94) / (label.length * WIDTH));
    if (pixels >= Math.min(9.5, largest) || digits === 1) return [label, Math.floor(pixels * 2) / 2];
  }
  return ["", largest];
}

/** Whether two arrays are the same memory: planes of one array are made anew each time they are asked for. */
function samePlace(a: NdArray, b: NdArray): boolean {
  return a.data.buffer === b.data.buffer && a.data.byteOffset === b.data.byteOffset && a.shape.join() === b.shape.join();
}

function paint(canvas: HTMLCanvasElement, data: GridData, colour: (value: number) => Rgb, colours: Palette): void {
  const [rows, columns] = data.values.shape as [number, number];
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(columns, rows);
  for (let i = 0; i < rows * columns; i++) {
    let rgb = colour(data.values.data[i]!);
    const row = Math.floor(i / columns) + (data.row ?? 0);
    const column = (i % columns) + (data.column ?? 0);
    if (data.blank?.(row, column)) continue;
    if (data.faint?.(row, column)) {
      rgb = [0, 1, 2].map((p) => Math.round(colours.paper[p]! + (rgb[p]! - colours.paper[p]!) * 0.35)) as unknown as Rgb;
    }
    image.data.set([rgb[0], rgb[1], rgb[2], 255], i * 4);
  }
  context.putImageData(image, 0, 0);
}

interface Layout {
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly row: number;
  readonly column: number;
}

/** Keeps what the overlay draws until the frame in which it is drawn. */
function recorder(
  steps: ((context: CanvasRenderingContext2D) => void)[],
  layout: () => Layout,
  colours: Palette,
): Overlay {
  const place = (row: number, column: number): readonly [number, number] => {
    const { left, top, size, row: r, column: c } = layout();
    return [left + (column - c) * size, top + (row - r) * size];
  };
  return {
    get size() {
      return layout().size;
    },
    colours,
    box(row, column, rows, columns, colour, width = 2.5, dash = false) {
      steps.push((context) => {
        const [x, y] = place(row, column);
        const { size } = layout();
        context.setLineDash(dash ? [4, 3] : []);
        context.lineJoin = "round";
        context.strokeStyle = css(colour);
        context.lineWidth = width;
        context.strokeRect(x + 0.5, y + 0.5, columns * size, rows * size);
      });
    },
    hatch(row, column, rows = 1, columns = 1) {
      steps.push((context) => {
        const [x, y] = place(row, column);
        const { size } = layout();
        const [wide, high] = [columns * size, rows * size];
        context.save();
        context.beginPath();
        context.rect(x, y, wide, high);
        context.clip();
        context.setLineDash([]);
        context.strokeStyle = css(colours.soft, 0.9);
        context.lineWidth = 1;
        context.beginPath();
        for (let d = -high; d < wide; d += 6) {
          context.moveTo(x + d, y + high);
          context.lineTo(x + d + high, y);
        }
        context.stroke();
        context.restore();
      });
    },
    dot(row, column, colour) {
      steps.push((context) => {
        const [x, y] = place(row, column);
        const { size } = layout();
        context.fillStyle = css(colour);
        context.beginPath();
        context.arc(x + size * 0.86, y + size * 0.14, Math.max(2, size * 0.08), 0, 7);
        context.fill();
      });
    },
    shade(row, column, colour, alpha) {
      steps.push((context) => {
        const [x, y] = place(row, column);
        const { size } = layout();
        context.fillStyle = css(colour, alpha);
        context.fillRect(x, y, size, size);
      });
    },
    label(row, column, label, colour) {
      steps.push((context) => {
        const [x, y] = place(row, column);
        const { size } = layout();
        const pixels = Math.min(11, size * 0.27);
        if (size < 38) return;
        context.font = `600 ${pixels}px ${MONO}`;
        context.fillStyle = css(colour);
        context.textAlign = "left";
        context.textBaseline = "top";
        context.fillText(label, x + 3, y + 3);
      });
    },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
