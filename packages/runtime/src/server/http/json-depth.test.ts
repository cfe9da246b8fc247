import { expect, it } from "vitest";
import { isDeeperThan } from "./json-depth.ts";

const isDeep = (text: string): boolean => isDeeperThan(new TextEncoder().encode(text), 3);

it("counts objects and arrays", () => {
  expect(isDeep('{"a":[{}],"b":[[]]}')).toBe(false);
  expect(isDeep('{"a":[{"b":{}}]}')).toBe(true);
});

it("takes no bracket in a string for one, whatever is escaped", () => {
  expect(isDeep(JSON.stringify(["[[[[", '"[[[[', "\\", "[[[["]))).toBe(false);
});
