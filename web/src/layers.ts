// The layers of a page: what each was given, its weights, and faltung's own results.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import type { LayerSettings } from "./arithmetic/layer";
import type { PackedArray, PackedNumber } from "./payload";
import { unpackArray, unpackNumber } from "./payload";

export interface LayerSection {
  readonly layers: readonly PackedLayer[];
  /** Whether a torch model was watched. */
  readonly torch: boolean;
}

interface PackedLayer {
  readonly name: string;
  /** (channels, rows, columns) */
  readonly x: PackedArray;
  /** (outputs on show, channels of a group, rows, columns) */
  readonly weight: PackedArray;
  readonly bias: PackedArray | null;
  /** What a normalisation multiplies by and adds, per output. */
  readonly scale: PackedArray | null;
  readonly shift: PackedArray | null;
  readonly activation: string;
  readonly slope: number;
  readonly stride: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
  readonly dilation: readonly number[];
  readonly groups: number;
  /** The padding of the whole layer; that of a part on show is in its input. */
  readonly whole: readonly (readonly [number, number])[];
  readonly notes: readonly string[];
  /** Which outputs are on show, of how many. */
  readonly channels: readonly number[];
  readonly outputs: number;
  /** The first output on show, along either axis. */
  readonly from: readonly [number, number];
  /** faltung's results before normalisation and activation, this far apart. */
  readonly every: readonly [number, number];
  readonly y: PackedArray;
  /** How far the model's own result is from faltung's. */
  readonly own: PackedNumber | null;
}

export interface Layer {
  readonly name: string;
  readonly x: NdArray;
  readonly weight: NdArray;
  readonly bias: NdArray | null;
  readonly scale: NdArray | null;
  readonly shift: NdArray | null;
  readonly activation: string;
  readonly slope: number;
  readonly settings: LayerSettings;
  readonly padding: readonly (readonly [number, number])[];
  readonly notes: readonly string[];
  readonly channels: readonly number[];
  readonly outputs: number;
  readonly from: readonly [number, number];
  readonly every: readonly [number, number];
  readonly y: NdArray;
  readonly own: number | null;
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
  const section = carried as LayerSection;
  const maybe = async (packed: PackedArray | null): Promise<NdArray | null> => (packed ? unpackArray(packed) : null);
  const all = await Promise.all(
    section.layers.map(async (packed) => ({
      ...packed,
      x: await unpackArray(packed.x),
      weight: await unpackArray(packed.weight),
      bias: await maybe(packed.bias),
      scale: await maybe(packed.scale),
      shift: await maybe(packed.shift),
      y: await unpackArray(packed.y),
      padding: packed.whole,
      settings: { stride: packed.stride, padding: packed.padding, dilation: packed.dilation, groups: packed.groups },
      own: packed.own === null ? null : unpackNumber(packed.own),
    })),
  );
  return {
    all,
    torch: section.torch,
    chosen: signal(0),
    output: signal(0),
    position: signal(null),
    activation: signal(null),
  };
}
