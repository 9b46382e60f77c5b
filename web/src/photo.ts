// The photo of a page: its channels, the kernels to try, and faltung's own results on a lattice of pixels.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import { plane } from "./arithmetic/array";
import type { Settings } from "./arithmetic/settings";
import type { Label, PackedArray, PackedNumber, Result } from "./payload";
import { unpackArray, unpackNumber, unpackSettings } from "./payload";
import type { Given } from "./state";

export interface PhotoSection {
  /** (channels, rows, columns) */
  readonly image: PackedArray;
  readonly label: Label;
  /** The values of black and white. */
  readonly range: readonly [PackedNumber, PackedNumber];
  readonly kernels: readonly { readonly name: string; readonly about: string; readonly kernel: PackedArray }[];
  readonly settings: Result["settings"];
  readonly results: readonly {
    /** Index into `kernels`. */
    readonly kernel: number;
    readonly settings: Result["settings"];
    /** Outputs lie this many pixels apart. */
    readonly every: readonly number[];
    readonly y: PackedArray;
  }[];
}

export interface NamedKernel {
  readonly name: string;
  readonly about: string;
  readonly kernel: NdArray;
}

export interface Photo {
  readonly planes: readonly NdArray[];
  readonly shape: readonly [rows: number, columns: number];
  readonly range: readonly [number, number];
  readonly label: Label;
  readonly kernels: readonly NamedKernel[];
  readonly first: Settings;
  readonly given: readonly (Given & { readonly channel: number })[];
  // What the reader has set: kept while another view is open.
  readonly kernel: Signal<NdArray>;
  readonly settings: Signal<Settings>;
  readonly pixel: Signal<readonly [number, number]>;
  /** One channel, or null for all. */
  readonly channel: Signal<number | null>;
  readonly display: Signal<Display>;
}

export type Display = "clamped" | "signed" | "absolute";

export async function openPhoto(carried: unknown): Promise<Photo | null> {
  if (!carried) return null;
  const section = carried as PhotoSection;
  const image = await unpackArray(section.image);
  const [channels, rows, columns] = image.shape as [number, number, number];
  const planes = Array.from({ length: channels }, (_, c) => plane(image, [c]));
  const kernels = await Promise.all(
    section.kernels.map(async ({ name, about, kernel }) => ({ name, about, kernel: await unpackArray(kernel) })),
  );
  const given = await Promise.all(
    section.results.map(async (result) => {
      const y = await unpackArray(result.y);
      return planes.map((x, channel) => ({
        x,
        channel,
        kernel: kernels[result.kernel]!.kernel,
        settings: unpackSettings(result.settings),
        y: plane(y, [channel]),
        every: result.every,
      }));
    }),
  );
  const first = unpackSettings(section.settings);
  return {
    planes,
    shape: [rows, columns],
    range: [unpackNumber(section.range[0]), unpackNumber(section.range[1])],
    label: section.label,
    kernels,
    first,
    given: given.flat(),
    kernel: signal(kernels[0]!.kernel),
    settings: signal(first),
    pixel: signal([Math.floor(rows / 2), Math.floor(columns / 2)] as const),
    channel: signal(null),
    display: signal(fitting(kernels[0]!.kernel)),
  };
}

/** A kernel whose weights add up to nothing makes values around zero, half of which no photo can show. */
export function fitting(kernel: NdArray): Display {
  const sum = kernel.data.reduce((total, weight) => total + weight, 0);
  return Math.abs(sum) > 1e-9 * kernel.data.reduce((total, weight) => total + Math.abs(weight), 0) ? "clamped" : "signed";
}

export const CHANNELS = ["red", "green", "blue"] as const;

/** The channel that views of one plane take: the chosen one, or of all the green one, which has most of the light. */
export function shownChannel(photo: Photo): number {
  return photo.channel.value ?? (photo.planes.length === 3 ? 1 : 0);
}

/** What the other views get when they look at one channel of the photo. */
export function asArrays(photo: Photo, channel: number): {
  x: NdArray;
  kernel: NdArray;
  labels: { x: Label; kernel: Label };
  settings: Settings;
  grey: boolean;
} {
  const colour = photo.planes.length === 3 ? `, ${CHANNELS[channel]}` : "";
  const known = photo.kernels.find(({ kernel }) => kernel === photo.kernel.value);
  return {
    x: photo.planes[channel]!,
    kernel: photo.kernel.value,
    labels: {
      x: { name: photo.label.name, about: `${photo.label.about}${colour}` },
      kernel: known ? { name: known.name, about: known.about } : { name: "k", about: "your own" },
    },
    settings: photo.settings.value,
    grey: photo.range[0] === 0 && photo.range[1] === 255,
  };
}
