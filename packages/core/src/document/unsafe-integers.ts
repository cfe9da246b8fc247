import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import { placeOf } from "../expression/place.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";
import { isUnsafeInteger } from "./number.ts";
import { notedNumber } from "./source-notes.ts";

/**
 * Refuses integers beyond ±(2^53 - 1) in a value that flows will carry, such as a run's input: JavaScript would round
 * them without a word, other runtimes would not.
 *
 * @param subject what is checked, for the error message
 * @throws ValidationError naming the path of each
 */
export function refuseUnsafeIntegers(value: JsonValue, subject: string): void {
  // Hot: once for every run. Places are spelled out for the few that have something to name there.
  if (!hasUnsafeInteger(value)) return;
  const issues: ValidationIssue[] = [];
  addUnsafeIntegers([value], 0, "$", issues);
  if (issues.length > 0) throw new ValidationError(subject, issues);
}

function hasUnsafeInteger(value: JsonValue): boolean {
  if (typeof value === "number") return isUnsafeInteger(value);
  if (typeof value !== "object" || value === null) return false;
  if (isJsonArray(value)) return value.some(hasUnsafeInteger);
  for (const key in value) if (hasUnsafeInteger(value[key] ?? null)) return true;
  return false;
}

/** Adds an issue for every unsafe integer in what stands at `key`; `at` is the place of that part. */
export function addUnsafeIntegers(
  container: object,
  key: string | number,
  at: string,
  issues: ValidationIssue[],
): void {
  const value: JsonValue | undefined = Reflect.get(container, key);
  if (typeof value === "number") {
    const text = notedNumber(container, key);
    const wasFloat = text !== undefined && /[.e]/.test(text);
    if (isUnsafeInteger(value) && !wasFloat)
      issues.push({ path: at, message: describe(text ?? String(BigInt(value))) });
  } else if (isJsonArray(value)) {
    for (const index of value.keys()) addUnsafeIntegers(value, index, placeOf(at, index), issues);
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value)) addUnsafeIntegers(value, name, placeOf(at, name), issues);
  }
}

function describe(text: string): string {
  return `the integer ${text} is beyond ±${Number.MAX_SAFE_INTEGER} and would lose digits; write it as a string`;
}
