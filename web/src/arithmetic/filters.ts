// What a kernel is as a filter: its rank (whether it is a column times a row) and which waves it lets pass.

import type { NdArray } from "./array";
import { arrayOf } from "./array";

/** The singular values of a matrix, largest first, by one-sided Jacobi rotations (Hestenes, 1958). */
export function singularValues(matrix: NdArray): number[] {
  const [m, n] = matrix.shape as [number, number];
  // Columns of the matrix or of its transpose, whichever has fewer.
  const columns = Array.from({ length: Math.min(m, n) }, (_, j) =>
    Float64Array.from({ length: Math.max(m, n) }, (_, i) => (m >= n ? matrix.data[i * n + j]! : matrix.data[j * n + i]!)),
  );
  for (let sweep = 0; sweep < 40; sweep++) {
    let turned = false;
    for (let p = 0; p < columns.length; p++) {
      for (let q = p + 1; q < columns.length; q++) {
        const [a, b] = [columns[p]!, columns[q]!];
        const [alpha, beta, gamma] = [dot(a, a), dot(b, b), dot(a, b)];
        if (Math.abs(gamma) <= 1e-16 * Math.sqrt(alpha * beta) || gamma === 0) continue;
        turned = true;
        const zeta = (beta - alpha) / (2 * gamma);
        const t = Math.sign(zeta || 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
        const c = 1 / Math.hypot(1, t);
        const s = c * t;
        for (let i = 0; i < a.length; i++) {
          const [x, y] = [a[i]!, b[i]!];
          a[i] = c * x - s * y;
          b[i] = s * x + c * y;
        }
      }
    }
    if (!turned) break;
  }
  return columns.map((column) => Math.sqrt(dot(column, column))).sort((a, b) => b - a);
}

/** How many products of a column and a row it takes to add up to the kernel; 0 only for zeros. */
export function rankOf(kernel: NdArray): number {
  if (!kernel.data.every(Number.isFinite)) return NaN;
  const values = singularValues(kernel);
  const least = values[0]! * Math.max(...kernel.shape) * 2 ** -50;
  return values.filter((value) => value > least).length;
}

/** |Σ K(m, n) e^(−i(u·m + v·n))| on an odd square of frequencies from −π to π, the slowest in the middle. */
export function spectrum(kernel: NdArray, size: number): NdArray {
  const [rows, columns] = kernel.shape as [number, number];
  const half = (size - 1) / 2;
  const frequency = (index: number): number => ((index - half) / half) * Math.PI;
  // Rows first: a column of partial sums for each frequency.
  const partial = new Float64Array(rows * size * 2);
  for (let m = 0; m < rows; m++) {
    for (let v = 0; v < size; v++) {
      for (let n = 0; n < columns; n++) {
        const weight = kernel.data[m * columns + n]!;
        partial[(m * size + v) * 2]! += weight * Math.cos(frequency(v) * n);
        partial[(m * size + v) * 2 + 1]! -= weight * Math.sin(frequency(v) * n);
      }
    }
  }
  const result = arrayOf([size, size]);
  for (let u = 0; u < size; u++) {
    for (let v = 0; v < size; v++) {
      let [real, imaginary] = [0, 0];
      for (let m = 0; m < rows; m++) {
        const [c, s] = [Math.cos(frequency(u) * m), Math.sin(frequency(u) * m)];
        const [a, b] = [partial[(m * size + v) * 2]!, partial[(m * size + v) * 2 + 1]!];
        real += a * c + b * s;
        imaginary += b * c - a * s;
      }
      result.data[u * size + v] = Math.hypot(real, imaginary);
    }
  }
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The kernel with another number of rows and columns: cut or filled with zeros around its middle. */
export function resized(kernel: NdArray, rows: number, columns: number): NdArray {
  const [oldRows, oldColumns] = kernel.shape as [number, number];
  const result = arrayOf([rows, columns]);
  const [down, right] = [Math.floor(rows / 2) - Math.floor(oldRows / 2), Math.floor(columns / 2) - Math.floor(oldColumns / 2)];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [i, j] = [r - down, c - right];
      if (i >= 0 && i < oldRows && j >= 0 && j < oldColumns) result.data[r * columns + c] = kernel.data[i * oldColumns + j]!;
    }
  }
  return result;
}
