// Rank, spectrum, resizing and activations, against closed forms.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrayOf, everyOf } from "../src/arithmetic/array";
import { rankOf, resized, singularValues, spectrum } from "../src/arithmetic/filters";
import { activate, erf } from "../src/arithmetic/layer";

const near = (a: number, b: number, tolerance = 1e-14): void => assert.ok(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)), `${a} is not ${b}`);

test("singular values: of a diagonal, of an outer product, of a known matrix", () => {
  assert.deepEqual(singularValues(arrayOf([2, 2], [3, 0, 0, -4])), [4, 3]);
  const outer = arrayOf([3, 4], [1, 2, 1].flatMap((a) => [1, 0, -1, 2].map((b) => a * b)));
  near(singularValues(outer)[0]!, 6);
  // [[1, 1], [0, 1]]: the golden ratio and its inverse.
  const [large, small] = singularValues(arrayOf([2, 2], [1, 1, 0, 1])) as [number, number];
  near(large, (1 + Math.sqrt(5)) / 2);
  near(small, (Math.sqrt(5) - 1) / 2);
});

test("rank: how many columns times rows add up to a kernel", () => {
  const sobel = arrayOf([3, 3], [-1, 0, 1, -2, 0, 2, -1, 0, 1]);
  assert.equal(rankOf(sobel), 1);
  assert.equal(rankOf(arrayOf([3, 3], [0, 1, 0, 1, -4, 1, 0, 1, 0])), 2);
  assert.equal(rankOf(arrayOf([3, 3], [1, 0, 0, 0, 1, 0, 0, 0, 1])), 3);
  assert.equal(rankOf(arrayOf([1, 5], [1, 4, 6, 4, 1])), 1);
  assert.equal(rankOf(arrayOf([2, 2])), 0);
  assert.ok(Number.isNaN(rankOf(arrayOf([1, 2], [NaN, 1]))));
  const gauss = [-2, -1, 0, 1, 2].map((t) => Math.exp((-t * t) / 2));
  assert.equal(rankOf(arrayOf([5, 5], gauss.flatMap((a) => gauss.map((b) => a * b)))), 1);
});

test("spectrum: a box passes slow waves, a difference stops them, a shift changes nothing", () => {
  const box = spectrum(arrayOf([1, 3], [1, 1, 1]), 9);
  near(box.data[40]!, 3);
  for (let v = 0; v < 9; v++) near(box.data[4 * 9 + v]!, Math.abs(1 + 2 * Math.cos(((v - 4) / 4) * Math.PI)), 1e-12);
  near(spectrum(arrayOf([2, 2], [1, -1, -1, 1]), 9).data[40]!, 0, 1e-15);
  for (const value of spectrum(arrayOf([3, 2], [0, 0, 0, 0, 0, -2]), 9).data) near(value, 2, 1e-12);
});

test("a kernel is resized around its middle, and back", () => {
  const kernel = arrayOf([3, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const large = resized(kernel, 7, 5);
  assert.equal(large.data[3 * 5 + 2], 5);
  assert.deepEqual(resized(large, 3, 3), kernel);
  assert.deepEqual([...resized(kernel, 1, 1).data], [5]);
  assert.equal(resized(kernel, 4, 4).data[2 * 4 + 2], 5);
});

test("every so many rows and columns", () => {
  assert.deepEqual([...everyOf(arrayOf([3, 4], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), [2, 3]).data], [0, 3, 8, 11]);
});

test("erf to the last digits, on both sides of where its series ends", () => {
  const known: [number, number][] = [
    [0.5, 0.5204998778130465], [1, 0.8427007929497149], [2.4, 0.999311486103355], [2.6, 0.9997639655834707], [4, 0.9999999845827421],
  ];
  for (const [x, value] of known) {
    near(erf(x), value, 4e-16);
    assert.equal(erf(-x), -erf(x));
  }
  assert.equal(erf(40), 1);
  assert.ok(Number.isNaN(erf(NaN)));
});

test("activations: ReLU and its relatives, and what is not a number", () => {
  assert.deepEqual([-2, 0, 3].map((v) => activate(v, "relu", 0)), [0, 0, 3]);
  assert.deepEqual([-2, 3, 9].map((v) => activate(v, "relu6", 0)), [0, 3, 6]);
  near(activate(-2, "leaky_relu", 0.1), -0.2);
  near(activate(-1, "elu", 0), Math.exp(-1) - 1);
  near(activate(1, "gelu", 0), 0.8413447460685429);
  near(activate(1, "silu", 0), 1 / (1 + Math.exp(-1)));
  near(activate(0, "sigmoid", 0), 0.5);
  near(activate(0.5, "tanh", 0), Math.tanh(0.5));
  assert.equal(activate(-7, "none", 0), -7);
  for (const name of ["relu", "relu6", "gelu", "silu"]) assert.ok(Number.isNaN(activate(NaN, name, 0)), name);
});
