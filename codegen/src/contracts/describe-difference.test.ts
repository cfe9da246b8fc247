import { expect, test } from "vitest";
import { describeDifference } from "./describe-difference.ts";

test("a changed line stands between its neighbours", () => {
  expect(describeDifference("a\nb\nc\nd\ne\n", "a\nb\nX\nd\ne\n")).toBe("@@ line 2 @@\n b\n-c\n+X\n d");
});

test("lines that differ only far to the right are shown from there", () => {
  const start = "x".repeat(500);
  const difference = describeDifference(`${start}old${start}\n`, `${start}new${start}\n`);
  expect(difference).toMatch(/^@@ line 1 @@\n-…x{40}oldx+…\n\+…x{40}newx+…$/);
});

test("a long difference is cut, and says by how much", () => {
  const before = Array.from({ length: 100 }, (_, index) => `${index}\n`).join("");
  const lines = describeDifference(before, "").split("\n");
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe("… and 89 more lines");
});
