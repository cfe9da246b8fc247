import { ValidationError } from "@stepflow/core";

/**
 * Checks options that say how long something may take, in ms; `undefined` and `Infinity` are as long as it likes.
 *
 * @throws ValidationError naming the first that is no such number
 */
export function checkTimes(times: Readonly<Record<string, number | undefined>>): void {
  for (const [name, timeMs] of Object.entries(times)) {
    if (timeMs !== undefined && !(timeMs >= 0)) refuse(name, "a time in ms, 0 or more", timeMs);
  }
}

/**
 * Checks options that count something; `Infinity` is as many as there are.
 *
 * @param least the smallest that makes sense
 * @throws ValidationError naming the first that is no such number
 */
export function checkCounts(counts: Readonly<Record<string, number | undefined>>, least: number): void {
  for (const [name, count] of Object.entries(counts)) {
    const fits = count === undefined || count === Number.POSITIVE_INFINITY || Number.isSafeInteger(count);
    if (!fits || (count ?? least) < least) refuse(name, `a whole number, ${least} or more`, count);
  }
}

function refuse(name: string, expected: string, found: unknown): never {
  throw new ValidationError("options", [{ path: `$.${name}`, message: `expected ${expected}, found ${found}` }]);
}
