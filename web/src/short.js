// What the build puts in place of these names wherever they occur (see build.mjs): each is written out hundreds of
// times, and the bundle has a limit. Held as one letter after minifying.

export const { abs, ceil, floor, max, min, round } = Math;
export const { isFinite } = Number;
// Taken apart first, because the names are replaced here too.
const { from } = Array;
export const listFrom = from.bind(Array);
