// The recording of a page: kernels, gradients and loss through training, and what one image did to them.

import type { Signal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { NdArray } from "./arithmetic/array";
import type { LayerSettings } from "./arithmetic/layer";
import type { PackedArray, PackedNumber } from "./payload";
import { unpackArray, unpackNumber } from "./payload";

export interface RecordingSection {
  /** The steps of the snapshots. */
  readonly steps: readonly number[];
  /** How many steps there were. */
  readonly total: number;
  readonly losses: readonly (readonly [step: number, loss: PackedNumber])[];
  readonly layers: readonly (Omit<RecordedLayer, Arrays | "why"> & Record<Arrays, PackedArray | null> & {
    readonly kernels: PackedArray;
    readonly why: (Omit<Why, "inputs" | "errors" | "own"> & { readonly inputs: PackedArray; readonly errors: PackedArray; readonly own: PackedArray | null }) | null;
  })[];
  readonly image: PackedArray | null;
}

type Arrays = "kernels" | "biases" | "gradients";

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
  const section = carried as RecordingSection;
  const maybe = async (packed: PackedArray | null): Promise<NdArray | null> => (packed ? unpackArray(packed) : null);
  const layers = await Promise.all(
    section.layers.map(async (one) => ({
      ...one,
      kernels: await unpackArray(one.kernels),
      biases: await maybe(one.biases),
      gradients: await maybe(one.gradients),
      why: one.why && { ...one.why, inputs: await unpackArray(one.why.inputs), errors: await unpackArray(one.why.errors), own: await maybe(one.why.own) },
    })),
  );
  return {
    total: section.total,
    steps: section.steps,
    losses: section.losses.map(([step, loss]) => [step, unpackNumber(loss)] as const),
    layers,
    image: await maybe(section.image),
    snapshot: signal(0),
    layer: signal(0),
    output: signal(0),
    input: signal(0),
    tap: signal([0, 0] as const),
  };
}
