// The layers of a page: what each was given, its weights, and faltung's own results.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import type { LayerSettings } from "./arithmetic/layer";
import type { PackedNumber } from "./payload";
import { unpackSection } from "./payload";

/** What is per output has one entry for each output on show. */
export interface Layer extends LayerSettings {
  readonly name: string;
  /** (channels, rows, columns) */
  readonly x: NdArray;
  /** (outputs, channels of a group, rows, columns) */
  readonly weight: NdArray;
  readonly bias: NdArray | null;
  /** What a normalisation multiplies by and adds. */
  readonly scale: NdArray | null;
  readonly shift: NdArray | null;
  readonly activation: string;
  readonly slope: number;
  /** The padding of the whole layer; that of a part on show is in its input. */
  readonly whole: readonly (readonly [number, number])[];
  readonly notes: readonly string[];
  /** Which outputs are on show, of how many. */
  readonly channels: readonly number[];
  readonly outputs: number;
  /** The first position on show, along either axis. */
  readonly from: readonly [number, number];
  /** faltung's results before normalisation and activation, this far apart. */
  readonly every: readonly [number, number];
  readonly y: NdArray;
  /** How far the model's own result is from faltung's. */
  readonly own: PackedNumber | null;
}

export interface Layers {
  readonly all: readonly Layer[];
  readonly torch: boolean;
  // What the reader has set: kept while another view is open.
  readonly chosen: Signal<number>;
  /** Index among the outputs on show. */
  readonly output: Signal<number>;
  readonly position: Signal<readonly [number, number] | null>;
  /** What the reader puts in place of the layer's activation, or null. */
  readonly activation: Signal<string | null>;
}

export async function openLayers(carried: unknown): Promise<Layers | null> {
  if (!carried) return null;
  const { layers: all, torch } = await unpackSection<{ layers: Layer[]; torch: boolean }>(carried);
  return { all, torch, chosen: signal(0), output: signal(0), position: signal(null), activation: signal(null) };
}
