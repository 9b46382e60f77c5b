// The integral against closed forms.

import assert from "node:assert/strict";
import { test } from "node:test";
import { breaksOf, convolved, convolvedAt, fit, gauss, integralOf, polyline, sampled, stretched, valueAt } from "../src/arithmetic/functions";
import type { RealFunction } from "../src/arithmetic/functions";

const box: RealFunction = { pieces: [{ a: 0, b: 1, series: [1] }], atoms: [] };
const decay = fit((x) => Math.exp(-x), [0, 2, 6, 16, 40]);
const near = (a: number, b: number, by = 1e-14): void => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);

test("Gauss–Legendre rules are exact for polynomials of degree 2n − 1", () => {
  for (const n of [1, 2, 5, 13, 25]) {
    const { nodes, weights } = gauss(n);
    for (let power = 0; power < 2 * n; power++) {
      const sum = nodes.reduce((total, x, i) => total + weights[i]! * x ** power, 0);
      near(sum, power % 2 ? 0 : 2 / (power + 1), 2e-14);
    }
  }
});

test("box ∗ box is the tent, and decay ∗ box rises and falls", () => {
  for (let t = -0.5; t < 2.5; t += 0.13) near(convolvedAt(box, box, t), Math.max(0, Math.min(t, 2 - t)));
  for (let t = 0.05; t < 6; t += 0.31) near(convolvedAt(decay, box, t), t <= 1 ? 1 - Math.exp(-t) : Math.exp(-t) * (Math.E - 1));
});

test("either order is the same, and both groupings", () => {
  const left = convolved(box, decay);
  const wave = fit((x) => Math.sin(5 * x), [0, 1, 2]);
  const right = convolved(decay, wave);
  for (let t = 0.1; t < 4; t += 0.37) {
    near(convolvedAt(box, decay, t), convolvedAt(decay, box, t));
    near(convolvedAt(left, wave, t), convolvedAt(box, right, t), 1e-13);
  }
});

test("an atom copies, a narrow function nearly does", () => {
  const delta: RealFunction = { pieces: [], atoms: [{ at: 2, weight: 3 }] };
  near(convolvedAt(decay, delta, 2.7), 3 * Math.exp(-0.7));
  near(integralOf(stretched(box, 0.01)), 1);
  near(convolvedAt(decay, stretched(box, 1e-6), 1), Math.exp(-1), 1e-6);
});

test("values at ends and jumps are the mean of both sides", () => {
  assert.equal(valueAt(box, 0), 0.5);
  assert.equal(valueAt(box, 1), 0.5);
  assert.equal(valueAt(box, 2), 0);
  const joined = polyline([0, 1, 2], [0, 3, 1]);
  near(valueAt(joined, 1), 3);
  near(integralOf(joined), 3.5);
  assert.deepEqual(breaksOf(joined), [0, 1, 2]);
});

test("samples of a box weigh their ends by half", () => {
  const { first, values } = sampled(box, 0.25);
  assert.equal(first, 0);
  assert.deepEqual(Array.from(values), [0.5, 1, 1, 1, 0.5]);
});
