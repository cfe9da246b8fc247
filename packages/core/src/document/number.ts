/** A number as a document wrote it. */
export interface NumberText {
  readonly value: number;
  /** The number as the 0.11 generation prints it: integers as they are, floats always with a point or an exponent. */
  readonly printed: string;
}

const minInteger = -(2n ** 63n);
const maxInteger = 2n ** 64n - 1n;

/**
 * Reads a number of a document without losing whether it was an integer or a float.
 *
 * As in the 0.11 generation, an integer has at most 64 bits; longer ones, and `-0`, are floats. Answers `undefined`
 * for a float beyond the range of a double.
 *
 * @param text a number in JSON's grammar
 */
export function readNumber(text: string): NumberText | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (/^-?\d+$/.test(text) && !Object.is(value, -0)) {
    if (Number.isSafeInteger(value)) return { value, printed: String(value) };
    const integer = BigInt(text);
    if (integer >= minInteger && integer <= maxInteger) return { value, printed: String(integer) };
  }
  return { value, printed: printFloat(value) };
}

/** Prints a number that nobody has noted as a float: an integer when it is one and has at most 64 bits. */
export function printNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (isUnsafeInteger(value)) return String(BigInt(value));
  return printFloat(value);
}

/** Whether a number is an integer of at most 64 bits that JavaScript may have rounded. */
export function isUnsafeInteger(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value) && value >= -(2 ** 63) && value < 2 ** 64;
}

/**
 * Prints the shortest digits that read back as the same double, in the notation of a 0.11 server: from 1e-5 up to 1e16 with a
 * point, else with an exponent, whose sign is always there.
 */
export function printFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  if (value < 0) return `-${printFloat(-value)}`;
  const [mantissa = "", exponent = ""] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const pointAt = Number(exponent) + 1;
  if (pointAt > 16 || pointAt <= -5) return value.toExponential();
  if (pointAt <= 0) return `0.${"0".repeat(-pointAt)}${digits}`;
  if (pointAt >= digits.length) return `${digits.padEnd(pointAt, "0")}.0`;
  return `${digits.slice(0, pointAt)}.${digits.slice(pointAt)}`;
}
