// The page's arithmetic against golden values of faltung; tests/test_explain_golden.py holds them to what it computes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { NdArray } from "../src/arithmetic/array";
import { arrayOf, at, indexOf, maxDifference } from "../src/arithmetic/array";
import { compute, matrixOf, readCounts, reachOf, termsOf } from "../src/arithmetic/convolve";
import { layer, weightGradient } from "../src/arithmetic/layer";
import { channel } from "../src/arithmetic/layer";
import { gradient, loss, noise, safeRate, start, step } from "../src/arithmetic/learning";
import { axesOf } from "../src/arithmetic/settings";
import { counts, outputLength, sames, searchSettings, transposedOutputLength } from "../src/arithmetic/sizes";
import { transposed } from "../src/arithmetic/transposed";

interface Stored {
  shape: number[];
  data: (number | string)[];
}

const golden = JSON.parse(readFileSync("test/golden.json", "utf8"));
const array = (stored: Stored): NdArray =>
  arrayOf(stored.shape, stored.data.map((v) => (v === "nan" ? NaN : v === "inf" ? Infinity : v === "-inf" ? -Infinity : (v as number))));

test("arrays: every mode, rank, stride, dilation and boundary", () => {
  assert.ok(golden.arrays.length > 200);
  for (const { x, kernel, settings, y } of golden.arrays) {
    const ours = compute(array(x), array(kernel), settings);
    assert.deepEqual(ours.shape, y.shape, JSON.stringify(settings));
    assert.equal(maxDifference(ours, array(y)), 0, JSON.stringify(settings));
  }
});

test("terms add up to the output, and tell where they come from", () => {
  for (const { x: stored, kernel, settings } of golden.arrays.filter((_: unknown, i: number) => i % 7 === 0)) {
    const x = array(stored);
    const y = compute(x, array(kernel), settings);
    for (let offset = 0; offset < y.data.length; offset += 5) {
      const output = indexOf(y.shape, offset);
      const terms = termsOf(x, array(kernel), settings, output);
      const total = terms.reduce((sum, term) => sum + term.product, 0);
      assert.ok(Object.is(total + 0, at(y, output) + 0), `${total} ${at(y, output)}`);
      for (const term of terms) {
        assert.equal(term.weight, at(array(kernel), term.tap));
        if (term.source && !term.odd) assert.ok(Object.is(term.sample, at(x, term.source)));
        if (!term.source) assert.equal(term.sample, settings.cval);
      }
    }
  }
});

test("the matrix times x is y where nothing is added from beyond", () => {
  for (const { x: stored, kernel, settings } of golden.arrays) {
    const x = array(stored);
    if (settings.cval !== 0 || x.shape.length > 2 || !x.data.every(Number.isFinite)) continue;
    const matrix = matrixOf(x, array(kernel), settings);
    const y = compute(x, array(kernel), settings);
    const [rows, columns] = matrix.shape as [number, number];
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += matrix.data[r * columns + c]! * x.data[c]!;
      assert.ok(Math.abs(sum - y.data[r]!) < 1e-12);
    }
  }
});

test("an input reaches the outputs in whose sums it is", () => {
  const { x: stored, kernel, settings } = golden.arrays.find((c: { settings: { boundary: string[][] }; x: Stored }) => c.settings.boundary[0]![0] === "symmetric" && c.x.shape.length === 2);
  const [x, k] = [array(stored), array(kernel)];
  const reached = reachOf(x, k, settings, [0, 1]);
  for (let offset = 0; offset < reached.data.length; offset++) {
    const weight = termsOf(x, k, settings, indexOf(reached.shape, offset))
      .filter((term) => term.source?.join() === "0,1")
      .reduce((sum, term) => sum + term.weight, 0);
    assert.ok(Math.abs(weight - reached.data[offset]!) < 1e-12);
  }
});

test("read counts are those of the terms", () => {
  for (const { x: stored, kernel, settings } of golden.arrays.filter((c: { x: Stored }) => c.x.shape.length === 1)) {
    const x = array(stored);
    if (settings.boundary.flat().some((name: string) => name.startsWith("anti"))) continue;
    const expected = new Float64Array(x.data.length);
    const outputs = axesOf(x.shape, kernel.shape, settings)[0]!.outputs;
    for (let i = 0; i < outputs; i++) for (const term of termsOf(x, array(kernel), settings, [i])) if (term.source) expected[term.source[0]!]! += 1;
    assert.deepEqual(readCounts(x, array(kernel), settings).data, expected);
  }
});

test("layers and the gradient of their weights", () => {
  for (const { x, weight, settings, y, gradient: stored, weightGradient: expected } of golden.layers) {
    assert.equal(maxDifference(layer(array(x), array(weight), null, settings), array(y)), 0);
    if (!stored) continue;
    const [gy, theirs] = [array(stored), array(expected)];
    for (let o = 0; o < gy.shape[0]!; o++) {
      for (let c = 0; c < x.shape[0]!; c++) {
        const ours = weightGradient(channel(array(x), c), weight.shape.slice(2), channel(gy, o), settings);
        assert.equal(maxDifference(ours, channel(theirs, o, c)), 0);
      }
    }
  }
});

test("transposed layers", () => {
  for (const { x, kernel, axis, y } of golden.transposed) {
    const ours = transposed(array(x), array(kernel), [axis, axis]);
    assert.deepEqual(ours.shape, y.shape);
    assert.equal(maxDifference(ours, array(y)), 0);
  }
});

test("lengths, counts and the way back", () => {
  const plain = { samples: 224, taps: 3, stride: 2, dilation: 1, before: 1, after: 1, outputPadding: 0 };
  assert.equal(outputLength(plain), 112);
  assert.equal(transposedOutputLength({ ...plain, samples: 112, outputPadding: 1 }), 224);
  assert.equal(outputLength({ ...plain, samples: 2, taps: 7, before: 0, after: 0 }), 0);
  // 8 samples, 3 taps, stride 3: the last two are left over.
  assert.deepEqual(Array.from(counts({ ...plain, samples: 8, stride: 3, before: 0, after: 0 }, false)), [1, 1, 1, 1, 1, 1, 0, 0]);
  // 3 taps every second sample: the checkerboard.
  assert.deepEqual(Array.from(counts({ ...plain, samples: 3, before: 0, after: 0 }, true)), [1, 1, 2, 1, 2, 1, 1]);
  const found = searchSettings(224, 112);
  assert.ok(found.length > 5);
  assert.deepEqual([found[0]!.taps, found[0]!.stride, found[0]!.before], [3, 2, 1]);
  for (const f of [...found, ...searchSettings(7, 14), ...searchSettings(5, 5)]) {
    assert.ok([112, 14, 5].includes(f.transposed ? transposedOutputLength(f) : outputLength(f)));
  }
  assert.deepEqual(searchSettings(1, 4000), []);
});

test("same, as libraries mean it", () => {
  const even = { samples: 10, taps: 4, stride: 1, dilation: 1, before: 0, after: 0, outputPadding: 0 };
  assert.deepEqual(sames(even).map((s) => [s.before, s.after]), [[2, 1], [1, 2], [1, 2]]);
  // TensorFlow's padding depends on n: 10 samples, stride 4, 3 taps need one more, 12 need none.
  assert.deepEqual(sames({ ...even, taps: 3, stride: 4 }).map((s) => [s.before, s.after]), [[1, 1], [1, 1], [0, 1]]);
});

test("descent with either sign has the same losses, and ends with flipped kernels", () => {
  const kernel = arrayOf([3, 3], [1, 2, 0, -1, 0.5, 3, -2, 0, 1]);
  const x = noise([20, 20]);
  const target = compute(x, kernel, { op: "convolve", extent: "valid", boundary: [["constant", "constant"], ["constant", "constant"]], cval: 0, stride: [1, 1], dilation: [1, 1], origin: null });
  const rate = safeRate(x, [3, 3]);
  let [a, b] = [start("convolve", [3, 3]), start("correlate", [3, 3])];
  for (let i = 0; i < 200; i++) {
    a = step(x, target, a, rate);
    b = step(x, target, b, rate);
    assert.ok(Math.abs(a.loss - b.loss) <= 1e-12 * (1 + a.loss));
  }
  assert.ok(a.loss < 1e-12);
  assert.ok(maxDifference(a.kernel, kernel) < 1e-6);
  assert.ok(maxDifference(b.kernel, arrayOf([3, 3], Array.from(kernel.data).reverse())) < 1e-6);
});

test("the gradient is the slope of the loss", () => {
  const x = noise([9, 8]);
  const kernel = arrayOf([2, 3], [1, 0, -1, 2, 0.5, 1]);
  for (const op of ["convolve", "correlate"] as const) {
    const target = noise([8, 6]);
    const slope = gradient(x, target, kernel, op);
    kernel.data.forEach((value, i) => {
      const moved = (by: number): NdArray => arrayOf([2, 3], kernel.data.map((v, j) => (j === i ? value + by : v)));
      const measured = (loss(x, target, moved(1e-5), op) - loss(x, target, moved(-1e-5), op)) / 2e-5;
      assert.ok(Math.abs(measured - slope.data[i]!) < 1e-6);
    });
  }
});
