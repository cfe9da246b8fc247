import { expect, it } from "vitest";
import { hasMoreParts } from "./count-parts.ts";

it.each([
  ["a: 1", 2],
  ["- 1\n- 2\n", 4],
  ["[a, 'b', \"c\", {}, []]", 6],
  ["a: &x 1\nb: *x", 5],
  ["a: |\n  text [ with * and ' in it\n  and more\n", 3],
  ["# a comment\n\na: 1 # another\n", 5],
])("counts the parts of %j", (text, parts) => {
  const padded = text + " ".repeat(100);
  expect(hasMoreParts(padded, parts - 1)).toBe(true);
  expect(hasMoreParts(padded, parts)).toBe(false);
});
