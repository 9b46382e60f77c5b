// Numbers as text. Nothing is rounded in silence: digits left out are marked by an ellipsis, and a number that
// is not zero is never printed as one.

const MINUS = "−";

/** Every digit it takes to tell the number from its neighbours. */
export function exact(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : `${MINUS}∞`;
  return tidy(String(Object.is(value, -0) ? 0 : value));
}

/** At most `digits` significant digits, with an ellipsis where there are more. */
export function brief(value: number, digits = 4): string {
  const whole = exact(value);
  if (!Number.isFinite(value) || whole.replace(/e.*|[^0-9]/g, "").replace(/^0+/, "").length <= digits) return whole;
  if (Number.isInteger(value) && Math.abs(value) < 10 ** (digits + 2)) return whole;
  const rounded = tidy(String(Number(value.toPrecision(digits))));
  // 0.999999 must not become 1, nor 2.0000001 become 2, without a mark.
  const [mantissa, exponent] = rounded.split("e");
  return `${mantissa}…${exponent ? `e${exponent}` : ""}`;
}

/** For a cell of a grid: as brief as can be, without the ellipsis when the cell is narrow. */
export function cell(value: number, digits = 3): string {
  return brief(value, digits).replace(/^(−?)0\./, "$1.");
}

/** A difference in the form 2.2e−16; zero only if it is zero. */
export function difference(value: number): string {
  if (value === 0) return "0";
  return Number.isFinite(value) ? tidy(value.toExponential(1)) : exact(value);
}

/** A factor in a product: negative numbers in parentheses. */
export function factor(value: number, digits = 6): string {
  const text = brief(value, digits);
  return value < 0 ? `(${text})` : text;
}

/** A term after the first: "+ 3" or "− 3". */
export function signed(value: number, digits = 6): string {
  return value < 0 ? `${MINUS} ${brief(-value, digits)}` : `+ ${brief(value, digits)}`;
}

function tidy(text: string): string {
  return text.replace(/e\+/, "e").replace(/-/g, MINUS);
}

/** What the user typed as a number, or null. Fractions such as 1/3 count. */
export function parse(text: string): number | null {
  const plain = text.trim().replace(/−/g, "-").replace(",", ".");
  const fraction = /^([^/]+)\/([^/]+)$/.exec(plain);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : plain === "" ? NaN : Number(plain);
  if (/^nan$/i.test(plain)) return NaN;
  if (/^[+-]?(inf|infinity|∞)$/i.test(plain)) return plain.startsWith("-") ? -Infinity : Infinity;
  return Number.isNaN(value) ? null : value;
}

export function times(lengths: readonly number[]): string {
  return lengths.join(" × ");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
