import { expect, it } from "vitest";
import { isLargerThan } from "./value-size.ts";

it.each([
  ["x".repeat(100), 101, 102],
  [Array.from({ length: 10 }, () => "ab"), 51, 52],
  [{ key: "value" }, 15, 16],
  [{ a: { b: [null, true, 1.5] } }, 33, 34],
])("counts the characters of %j", (value, tooSmall, enough) => {
  expect(isLargerThan(value, tooSmall)).toBe(true);
  expect(isLargerThan(value, enough)).toBe(false);
});
