// The photo of a page: its channels, the kernels to try, and faltung's own results on a lattice of pixels.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import { plane } from "./arithmetic/array";
import type { Settings } from "./arithmetic/settings";
import type { Label, PackedNumber, Result } from "./payload";
import { unpackNumber, unpackSection, unpackSettings } from "./payload";
import type { Given } from "./state";

export interface PhotoSection {
  /** (channels, rows, columns) */
  readonly image: NdArray;
  readonly label: Label;
  /** The values of black and white. */
  readonly range: readonly [PackedNumber, PackedNumber];
  readonly kernels: readonly NamedKernel[];
  readonly settings: Result["settings"];
  readonly results: readonly {
    /** Index into `kernels`. */
    readonly kernel: number;
    readonly settings: Result["settings"];
    /** Outputs lie this many pixels apart. */
    readonly every: readonly number[];
    readonly y: NdArray;
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
  const { image, label, range, kernels, settings, results } = await unpackSection<PhotoSection>(carried);
  const [channels, rows, columns] = image.shape as [number, number, number];
  const planes = Array.from({ length: channels }, (_, c) => plane(image, [c]));
  const given = results.flatMap((result) =>
    planes.map((x, channel) => ({
      x,
      channel,
      kernel: kernels[result.kernel]!.kernel,
      settings: unpackSettings(result.settings),
      y: plane(result.y, [channel]),
      every: result.every,
    })),
  );
  const first = unpackSettings(settings);
  return {
    planes,
    shape: [rows, columns],
    range: [unpackNumber(range[0]), unpackNumber(range[1])],
    label,
    kernels,
    given,
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
