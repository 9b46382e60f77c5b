// Maps side by side, one of which is chosen.

import type { NdArray } from "../arithmetic/array";
import { signedColour } from "../theme";
import type { Pixel } from "./picture";
import { picture } from "./picture";

export interface GalleryOptions {
  /** The accessible name: what these are. */
  readonly label: () => string;
  readonly maps: () => readonly NdArray[];
  readonly limit: () => number;
  readonly chosen: () => number;
  readonly choose: (index: number) => void;
  /** Tiles in a row. */
  readonly across: number;
  /** The largest width of a tile in pixels of the screen. */
  readonly widest?: number;
}

export function gallery(options: GalleryOptions): HTMLElement {
  const count = options.maps().length;
  const across = Math.max(1, Math.min(options.across, count));
  const tile = (): readonly [number, number, number] => {
    const [rows, columns] = options.maps()[0]!.shape as [number, number];
    // A gap that can be seen when the tiles are drawn small.
    return [rows, columns, Math.max(1, Math.round(Math.max(rows, columns) / 14))];
  };
  const corner = (index: number): Pixel => {
    const [rows, columns, gap] = tile();
    return [Math.floor(index / across) * (rows + gap), (index % across) * (columns + gap)];
  };
  return picture({
    label: options.label,
    size: () => {
      const [rows, columns, gap] = tile();
      return [Math.ceil(count / across) * (rows + gap) - gap, across * (columns + gap) - gap];
    },
    paint: (into, colours) => {
      const [rows, columns, gap] = tile();
      const width = across * (columns + gap) - gap;
      const limit = options.limit();
      options.maps().forEach((map, index) => {
        const [top, left] = corner(index);
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            const [red, green, blue] = signedColour(map.data[r * columns + c]!, limit, colours);
            const at = ((top + r) * width + left + c) * 4;
            into[at] = red;
            into[at + 1] = green;
            into[at + 2] = blue;
            into[at + 3] = 255;
          }
        }
      });
    },
    frame: () => {
      const [rows, columns] = tile();
      const [top, left] = corner(options.chosen());
      return [top, left, rows, columns];
    },
    at: () => corner(options.chosen()),
    step: () => {
      const [rows, columns, gap] = tile();
      return [rows + gap, columns + gap];
    },
    move: ([row, column]) => {
      const [rows, columns, gap] = tile();
      const index = Math.floor(row / (rows + gap)) * across + Math.floor(column / (columns + gap));
      options.choose(Math.max(0, Math.min(count - 1, index)));
    },
    smooth: false,
    widest: across * (options.widest ?? 90),
  });
}
