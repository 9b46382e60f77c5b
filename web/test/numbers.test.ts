// Numbers as text: nothing is rounded in silence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brief, cell, difference, exact, factor, parse, signed } from "../src/numbers";

test("digits left out are marked, and what is not zero is never printed as 0", () => {
  assert.equal(brief(1 / 3), "0.3333…");
  assert.equal(brief(0.25), "0.25");
  assert.equal(brief(0.9999999), "1…");
  assert.equal(brief(2.0000001), "2…");
  assert.equal(brief(1e-17), "1e−17");
  assert.equal(brief(-4096), "−4096");
  assert.equal(brief(0), "0");
  assert.equal(exact(-0), "0");
  assert.equal(exact(0.1 + 0.2), "0.30000000000000004");
  assert.equal(cell(-1 / 3), "−.333…");
});

test("not numbers, infinities, differences, factors", () => {
  assert.deepEqual([exact(NaN), exact(Infinity), exact(-Infinity)], ["NaN", "∞", "−∞"]);
  assert.deepEqual([difference(0), difference(2.2e-16), difference(Infinity)], ["0", "2.2e−16", "∞"]);
  assert.deepEqual([factor(-1), factor(3), signed(-2), signed(2)], ["(−1)", "3", "− 2", "+ 2"]);
});

test("what is typed", () => {
  assert.deepEqual(["1/4", "−3", "0,5", "1e3", "nan", "-inf", "", "x"].map(parse), [0.25, -3, 0.5, 1000, NaN, -Infinity, null, null]);
});
