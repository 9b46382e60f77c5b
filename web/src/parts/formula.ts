// Pieces of MathML.

import { math } from "../dom";
import { exact } from "../numbers";

export type Piece = Element | string | number;

/** A letter is a variable, a number a number, anything else an operator. */
function piece(content: Piece): Element {
  if (content instanceof Element) return content;
  if (typeof content === "number") return math("mn", exact(content));
  if (/^[\p{L}]['′]?$/u.test(content)) return math("mi", content);
  if (content === "(x ∗ k)" || content === "(x ⋆ k)") return math("mrow", ...[..."(x∗k)".replace("∗", content[3]!)].map((c) => math(c === "x" || c === "k" ? "mi" : "mo", c)));
  if (/^[−\d.…∞e]+$/u.test(content)) return math("mn", content);
  return math("mo", content);
}

export function row(...content: Piece[]): Element {
  return math("mrow", ...content.map(piece));
}

/** name(a, b, c) */
export function call(name: Piece, indices: readonly Piece[]): Element {
  const inside = indices.flatMap((index, i) => (i === 0 ? [piece(index)] : [math("mo", ","), piece(index)]));
  return math("mrow", piece(name), math("mo", "("), ...inside, math("mo", ")"));
}

export function sum(...below: Piece[]): Element {
  return math("munder", math("mo", "∑"), row(...below));
}

export function integral(from?: Piece, to?: Piece): Element {
  if (from === undefined || to === undefined) return math("mo", "∫");
  return math("munderover", math("mo", "∫"), piece(from), piece(to));
}

/** i + 3, i − 2, or i. */
export function shifted(base: Piece, by: number): Element {
  if (by === 0) return row(base);
  return row(base, by > 0 ? "+" : "−", Math.abs(by));
}

export function block(...content: Piece[]): Element {
  const element = math("math", row(...content));
  element.setAttribute("display", "block");
  return element;
}

export function inline(...content: Piece[]): Element {
  return math("math", row(...content));
}
