// What Python hands to the page, and how its arrays are decoded. The twin of faltung/explain/payload.py.

import type { NdArray } from "./arithmetic/array";
import { arrayOf, sizeOf } from "./arithmetic/array";
import type { Settings } from "./arithmetic/settings";

export const FORMAT = "faltung-explain";
export const VERSION = 1;

/** An array as it travels: base64 of its bytes, little-endian, perhaps shuffled by bytes and deflated. */
export interface PackedArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: string;
  readonly deflated?: boolean;
  readonly shuffled?: boolean;
}

/** A number that JSON may not be able to hold. */
export type PackedNumber = number | "nan" | "inf" | "-inf";

export interface Label {
  readonly name: string;
  /** What the user passed: "float32, 512 × 512". */
  readonly about: string;
}

/** A result of faltung itself, for the settings it was computed with. */
export interface Result {
  readonly settings: Omit<Settings, "cval"> & { readonly cval: PackedNumber };
  readonly y: PackedArray;
}

export interface ArraysSection {
  readonly x: PackedArray;
  readonly kernel: PackedArray;
  readonly labels: { readonly x: Label; readonly kernel: Label };
  readonly settings: Result["settings"];
  readonly results: readonly Result[];
  /** Whether x is a picture, shown from black to white. */
  readonly grey: boolean;
}

/** A function: Chebyshev series on pieces (edges is n × 2, coefficients n × degree + 1), and Dirac atoms. */
export interface PackedFunction {
  readonly label: Label;
  /** Where it is worth looking at. */
  readonly shown: readonly [number, number];
  readonly edges: PackedArray;
  readonly coefficients: PackedArray;
  readonly atoms: readonly { readonly at: number; readonly weight: number }[];
}

export interface FunctionsSection {
  readonly f: PackedFunction;
  readonly g: PackedFunction;
  /** faltung's own (f ∗ g)(t) at from + i·step, with its estimate of its error. */
  readonly result: { readonly from: number; readonly step: number; readonly values: PackedArray; readonly error: PackedNumber };
  /** The distance of samples to begin with. */
  readonly dt: number;
}

export interface Payload {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly faltung: string;
  readonly title: string;
  /** The view the page opens on. */
  readonly open: string;
  /** What the reader must know about the data: downsampling above all. */
  readonly notes: readonly string[];
  readonly arrays?: ArraysSection;
  readonly functions?: FunctionsSection;
  /** Sections of other views, each decoded by the view that owns it. */
  readonly photo?: unknown;
  readonly layer?: unknown;
  readonly recording?: unknown;
}

export function unpackNumber(value: PackedNumber): number {
  return typeof value === "number" ? value : { nan: NaN, inf: Infinity, "-inf": -Infinity }[value];
}

export function unpackSettings(packed: Result["settings"]): Settings {
  return { ...packed, cval: unpackNumber(packed.cval) };
}

const READERS: Record<string, (view: DataView, at: number) => number> = {
  f8: (view, at) => view.getFloat64(at, true),
  f4: (view, at) => view.getFloat32(at, true),
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
  i2: (view, at) => view.getInt16(at, true),
  u2: (view, at) => view.getUint16(at, true),
  i4: (view, at) => view.getInt32(at, true),
  u4: (view, at) => view.getUint32(at, true),
};

export async function unpackArray(packed: PackedArray): Promise<NdArray> {
  let bytes = Uint8Array.from(atob(packed.data), (character) => character.charCodeAt(0));
  if (packed.deflated) bytes = await inflate(bytes);
  const read = READERS[packed.dtype];
  if (!read) throw new Error(`The page cannot read arrays of type ${packed.dtype}.`);
  const width = Number(packed.dtype.slice(1));
  const size = sizeOf(packed.shape);
  if (bytes.length !== size * width) throw new Error("An array in this page is incomplete.");
  if (packed.shuffled) bytes = unshuffle(bytes, width);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = arrayOf(packed.shape);
  for (let i = 0; i < size; i++) result.data[i] = read(view, i * width);
  return result;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** All first bytes, then all second bytes, …: neighbours are alike then, and deflate finds them. */
function unshuffle(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const size = bytes.length / width;
  const result = new Uint8Array(bytes.length);
  for (let b = 0; b < width; b++) for (let i = 0; i < size; i++) result[i * width + b] = bytes[b * size + i]!;
  return result;
}

/** A section with its packed arrays unpacked, wherever they are. */
export async function unpackSection<T>(carried: unknown): Promise<T> {
  if (Array.isArray(carried)) return Promise.all(carried.map(unpackSection)) as T;
  if (carried === null || typeof carried !== "object") return carried as T;
  if ("dtype" in carried) return unpackArray(carried as PackedArray) as T;
  const entries = Object.entries(carried).map(async ([key, value]) => [key, await unpackSection(value)] as const);
  return Object.fromEntries(await Promise.all(entries)) as T;
}
