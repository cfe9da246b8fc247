import { UsageError } from "../errors/usage-error.ts";

const unitsMs: ReadonlyMap<string, number> = new Map([
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
  ["w", 604_800_000],
]);

/**
 * Reads an age such as `30d`.
 *
 * @returns ms
 * @throws UsageError naming the option when it is none
 */
export function readAge(text: string, option: string): number {
  const [, count, unit = ""] = /^(\d{1,9})([a-z])$/.exec(text) ?? [];
  const unitMs = unitsMs.get(unit);
  if (count !== undefined && unitMs !== undefined) return Number(count) * unitMs;
  const problem = `${option}: expected a number with s, m, h, d or w behind it, found "${text}"`;
  throw new UsageError(problem, `${option} 30d means 30 days, 12h twelve hours.`);
}
