import { expect, it } from "vitest";
import { formatDuration } from "./format-duration.ts";

it.each([
  [-3, "0 ms"],
  [0.4, "0 ms"],
  [999.4, "999 ms"],
  [999.6, "1.0 s"],
  [1_234, "1.2 s"],
  [59_949, "59.9 s"],
  [59_950, "1 min 0 s"],
  [125_000, "2 min 5 s"],
  [3_599_600, "1 h 0 min"],
  [3_790_000, "1 h 3 min"],
])("%d ms are %s", (durationMs, shown) => {
  expect(formatDuration(durationMs)).toBe(shown);
});
