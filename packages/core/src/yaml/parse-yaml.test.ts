import { expect, it } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

it("reads YAML by the rules of flow documents", () => {
  expect(parseYaml("a: yes\nb: 007\nc: [1, true]")).toEqual({ a: "yes", b: "007", c: [1, true] });
});

it("names the source and the place of what is wrong", () => {
  expect(() => parseYaml("a: 1\na: 2", { source: "data.yaml" })).toThrow(/data\.yaml[\s\S]*2:1/);
});
