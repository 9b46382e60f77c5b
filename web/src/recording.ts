// The recording of a page: kernels, gradients and loss through training, and what one image did to them.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import type { LayerSettings } from "./arithmetic/layer";
import type { PackedNumber } from "./payload";
import { unpackNumber, unpackSection } from "./payload";

/** Indices `at` are those of snapshots. Arrays have one entry per index first. */
export interface RecordedLayer extends LayerSettings {
  readonly name: string;
  /** How many the layer has; the kernels may be fewer. */
  readonly outputs: number;
  readonly inputs: number;
  readonly at: readonly number[];
  /** (snapshots, outputs, inputs of a group, rows, columns) */
  readonly kernels: NdArray;
  readonly biases: NdArray | null;
  readonly gradients: NdArray | null;
  readonly gradientsAt: readonly number[];
  readonly notes: readonly string[];
  readonly why: Why | null;
}

/** Of one image: what came in, and the gradient of the loss by what went out. */
export interface Why {
  readonly at: readonly number[];
  readonly inputs: NdArray;
  readonly errors: NdArray;
  /** faltung's gradient of that image, for some of `at`. */
  readonly ownAt: readonly number[];
  readonly own: NdArray | null;
}

export interface Recording {
  /** How many steps there were, and those of the snapshots. */
  readonly total: number;
  readonly steps: readonly number[];
  readonly losses: readonly (readonly [number, number])[];
  readonly layers: readonly RecordedLayer[];
  readonly image: NdArray | null;
  // What the reader has set: kept while another view is open.
  readonly snapshot: Signal<number>;
  readonly layer: Signal<number>;
  readonly output: Signal<number>;
  readonly input: Signal<number>;
  readonly tap: Signal<readonly [number, number]>;
}

export async function openRecording(carried: unknown): Promise<Recording | null> {
  if (!carried) return null;
  const section = await unpackSection<Omit<Recording, "losses"> & { readonly losses: readonly (readonly [number, PackedNumber])[] }>(carried);
  return {
    ...section,
    losses: section.losses.map(([step, loss]) => [step, unpackNumber(loss)] as const),
    snapshot: signal(0),
    layer: signal(0),
    output: signal(0),
    input: signal(0),
    tap: signal([0, 0] as const),
  };
}
