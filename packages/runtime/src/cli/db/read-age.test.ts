import { expect, it } from "vitest";
import { readAge } from "./read-age.ts";

it.each([
  ["0s", 0],
  ["90s", 90_000],
  ["5m", 300_000],
  ["12h", 43_200_000],
  ["30d", 2_592_000_000],
  ["2w", 1_209_600_000],
])("%s is an age of %d ms", (text, ageMs) => {
  expect(readAge(text, "--older-than")).toBe(ageMs);
});

it.each(["", "30", "d", "-1d", "1.5d", "30 d", "30D", "30y", "2026-01-01", "9999999999d"])("%j is none", (text) => {
  expect(() => readAge(text, "--older-than")).toThrow(`--older-than: expected a number with s, m, h, d or w`);
});
