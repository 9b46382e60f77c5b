// What the build puts in place of these names wherever they occur (see build.mjs): each is written out hundreds of
// times, and the bundle has a limit. Held as one letter after minifying.

export const { abs, ceil, floor, max, min, round } = Math;
export const { isFinite } = Number;
export const listFrom = Array.from.bind(Array);
