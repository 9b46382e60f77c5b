// Functions on the real line: Chebyshev series on pieces, and Dirac atoms. And the integral
//
//   (f ∗ g)(t) = ∫ f(τ) g(t − τ) dτ,
//
// cut at the breaks of f and of the mirrored, shifted g; between them both are polynomials, and a Gauss–Legendre
// rule of enough nodes is exact.

export interface Piece {
  readonly a: number;
  readonly b: number;
  readonly series: ArrayLike<number>;
}

export interface Atom {
  readonly at: number;
  readonly weight: number;
}

export interface RealFunction {
  /** In order, not overlapping; the function is zero between and beyond them. */
  readonly pieces: readonly Piece[];
  readonly atoms: readonly Atom[];
}

/** Σ c_k T_k(u), by Clenshaw's recurrence. */
export function clenshaw(c: ArrayLike<number>, u: number): number {
  let b1 = 0;
  let b2 = 0;
  for (let k = c.length - 1; k > 0; k--) {
    const b = 2 * u * b1 - b2 + c[k]!;
    b2 = b1;
    b1 = b;
  }
  return u * b1 - b2 + (c[0] ?? 0);
}

function pieceValue(piece: Piece, x: number): number {
  return clenshaw(piece.series, (2 * x - piece.a - piece.b) / (piece.b - piece.a));
}

/** The value at x, without atoms; the mean of both sides where two pieces meet or one ends. */
export function valueAt(f: RealFunction, x: number): number {
  let sum = 0;
  for (const piece of f.pieces) {
    if (x < piece.a) break;
    if (x > piece.b) continue;
    sum += pieceValue(piece, x) * (x === piece.a || x === piece.b ? 0.5 : 1);
  }
  return sum;
}

export function support(f: RealFunction): readonly [number, number] {
  const points = [...f.pieces.flatMap((piece) => [piece.a, piece.b]), ...f.atoms.map((atom) => atom.at)];
  return points.length ? [Math.min(...points), Math.max(...points)] : [0, 0];
}

export function breaksOf(f: RealFunction): number[] {
  return [...new Set([...f.pieces.flatMap((piece) => [piece.a, piece.b]), ...f.atoms.map((atom) => atom.at)])].sort((p, q) => p - q);
}

const rules = new Map<number, { readonly nodes: Float64Array; readonly weights: Float64Array }>();

/** Gauss–Legendre nodes and weights on (−1, 1), by Newton's method on the Legendre polynomial. */
export function gauss(n: number): { readonly nodes: Float64Array; readonly weights: Float64Array } {
  const known = rules.get(n);
  if (known) return known;
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let turn = 0; turn < 100; turn++) {
      let p = 1;
      let before = 0;
      for (let k = 1; k <= n; k++) [p, before] = [((2 * k - 1) * x * p - (k - 1) * before) / k, p];
      slope = (n * (x * p - before)) / (x * x - 1);
      const step = p / slope;
      x -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  rules.set(n, { nodes, weights });
  return { nodes, weights };
}

/** (f ∗ g)(t), exact but for rounding. Atoms of both at once would be an atom of the result and have no value. */
export function convolvedAt(f: RealFunction, g: RealFunction, t: number): number {
  let total = 0;
  let i = 0;
  let j = g.pieces.length - 1;
  // Both lists are walked once: pieces of f forwards, of the mirrored g backwards.
  while (i < f.pieces.length && j >= 0) {
    const p = f.pieces[i]!;
    const q = g.pieces[j]!;
    const low = Math.max(p.a, t - q.b);
    const high = Math.min(p.b, t - q.a);
    if (high > low) {
      const { nodes, weights } = gauss(Math.ceil((p.series.length + q.series.length) / 2));
      const centre = (low + high) / 2;
      const half = (high - low) / 2;
      let sum = 0;
      for (let k = 0; k < nodes.length; k++) {
        const tau = centre + half * nodes[k]!;
        sum += weights[k]! * pieceValue(p, tau) * pieceValue(q, t - tau);
      }
      total += sum * half;
    }
    if (p.b < t - q.a) i++;
    else j--;
  }
  for (const atom of f.atoms) total += atom.weight * valueAt(g, t - atom.at);
  for (const atom of g.atoms) total += atom.weight * valueAt(f, t - atom.at);
  return total;
}

export function integralOf(f: RealFunction): number {
  let total = f.atoms.reduce((sum, atom) => sum + atom.weight, 0);
  for (const piece of f.pieces) {
    // ∫ T_k over (−1, 1) is 2 / (1 − k²) for even k, 0 for odd.
    for (let k = 0; k < piece.series.length; k += 2) total += (piece.series[k]! * (piece.b - piece.a)) / (1 - k * k);
  }
  return total;
}

/** Chebyshev series on pieces of any function, smooth between the breaks given. */
export function fit(call: (x: number) => number, breaks: readonly number[], degree = 24, tolerance = 1e-14): RealFunction {
  const pieces: Piece[] = [];
  let scale = 0;
  for (let i = 1; i < breaks.length; i++) {
    for (let k = 0; k < 9; k++) scale = Math.max(scale, Math.abs(call(breaks[i - 1]! + ((k + 0.5) / 9) * (breaks[i]! - breaks[i - 1]!))));
  }
  const add = (a: number, b: number, depth: number): void => {
    const n = degree + 1;
    const values = Array.from({ length: n }, (_, k) => call((a + b) / 2 + ((b - a) / 2) * Math.cos((Math.PI * (k + 0.5)) / n)));
    const series = Array.from({ length: n }, (_, m) => {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += values[k]! * Math.cos((Math.PI * m * (k + 0.5)) / n);
      return (sum * (m === 0 ? 1 : 2)) / n;
    });
    const last = Math.max(...series.slice(-3).map(Math.abs));
    if (last > tolerance * scale && depth > 0) {
      add(a, (a + b) / 2, depth - 1);
      add((a + b) / 2, b, depth - 1);
      return;
    }
    let length = n;
    while (length > 1 && Math.abs(series[length - 1]!) <= tolerance * scale) length--;
    pieces.push({ a, b, series: series.slice(0, length) });
  };
  for (let i = 1; i < breaks.length; i++) {
    if (breaks[i]! > breaks[i - 1]!) add(breaks[i - 1]!, breaks[i]!, 12);
  }
  return { pieces, atoms: [] };
}

/** f ∗ g as a function, for convolving once more. Its breaks are the sums of the breaks of both. */
export function convolved(f: RealFunction, g: RealFunction): RealFunction {
  const sums = breaksOf(f).flatMap((p) => breaksOf(g).map((q) => p + q));
  const breaks = sums.sort((p, q) => p - q).filter((x, i) => i === 0 || x - sums[i - 1]! > 1e-12 * (1 + Math.abs(x)));
  const { pieces } = fit((t) => convolvedAt(f, g, t), breaks);
  const atoms = f.atoms.flatMap((p) => g.atoms.map((q) => ({ at: p.at + q.at, weight: p.weight * q.weight })));
  return { pieces, atoms };
}

/** x ↦ f(x / by) / by: as much area, `by` times as wide. */
export function stretched(f: RealFunction, by: number): RealFunction {
  return {
    pieces: f.pieces.map((piece) => ({ a: piece.a * by, b: piece.b * by, series: Array.from(piece.series, (c) => c / by) })),
    atoms: f.atoms.map((atom) => ({ at: atom.at * by, weight: atom.weight })),
  };
}

/** Straight lines through points, zero beyond them. */
export function polyline(x: readonly number[], y: readonly number[]): RealFunction {
  const pieces: Piece[] = [];
  for (let i = 1; i < x.length; i++) {
    pieces.push({ a: x[i - 1]!, b: x[i]!, series: [(y[i - 1]! + y[i]!) / 2, (y[i]! - y[i - 1]!) / 2] });
  }
  return { pieces, atoms: [] };
}

/** f(k·dt) for all k on the support; at a jump the mean of both sides, an atom as its weight over dt. */
export function sampled(f: RealFunction, dt: number, range = support(f)): { readonly first: number; readonly values: Float64Array } {
  const first = Math.ceil(range[0] / dt - 1e-9) + 0; // never −0
  const last = Math.floor(range[1] / dt + 1e-9);
  const breaks = breaksOf(f);
  const values = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const x = (first + i) * dt;
    // k·dt and a break that should be equal may differ in the last digit.
    const near = breaks.find((b) => Math.abs(b - x) <= 1e-9 * dt);
    return valueAt(f, near ?? x);
  });
  for (const atom of f.atoms) {
    const index = Math.round(atom.at / dt) - first;
    if (index >= 0 && index < values.length) values[index]! += atom.weight / dt;
  }
  return { first, values };
}
