import { describe, expect, it } from "vitest";
import { loadThemes, parseCases } from "../src/index.ts";

const themes = loadThemes();

describe("the corpus", () => {
  it("has at least 150 cases, some for every theme", () => {
    expect(themes.map(({ name }) => name)).toEqual([
      "dialects",
      "documents",
      "expressions",
      "failure",
      "laziness",
      "overrides",
      "paths",
      "retry",
      "scheduling",
      "sub-flows",
      "variables",
    ]);
    expect(themes.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(150);
  });
});

describe("a file of cases", () => {
  it.each<[string, string, RegExp]>([
    ["that is no YAML", "- name: [", /bad\.yaml: \$: /],
    ["without cases", "[]", /bad\.yaml: \$: must NOT have fewer than 1 items/],
    ["with a case that expects nothing", "- { name: a, flow: {} }", /bad\.yaml: \$\[0\]: .*'expect'/],
    ["with a misspelt field", "- { name: a, flow: {}, expect: { result: 1 }, inputt: 1 }", /\$\[0\]: .*\("inputt"\)/],
    [
      "with a count that is none",
      "- { name: a, flow: {}, expect: { calls: { x: many } } }",
      /\$\[0\]\.expect\.calls\.x: /,
    ],
    [
      "with a name twice",
      "- { name: a, flow: {}, expect: { result: 1 } }\n- { name: a, flow: {}, expect: { result: 1 } }",
      /\$\[1\]\.name: case 0 has the same name \(case "a"\)/,
    ],
    [
      "with input and inputs",
      "- { name: a, flow: {}, input: 1, inputs: [1], expect: { results: [{ result: 1 }] } }",
      /exclude/,
    ],
    [
      "with two outcomes",
      "- { name: a, flow: {}, expect: { result: 1, error: { code: 1 } } }",
      /\$\[0\]\.expect: expected one of/,
    ],
    [
      "with inputs and one result",
      "- { name: a, flow: {}, inputs: [1], expect: { result: 1 } }",
      /a run with inputs has results/,
    ],
    [
      "with too few results",
      "- { name: a, flow: {}, inputs: [1, 2], expect: { results: [{ result: 1 }] } }",
      /\$\[0\]\.expect\.results: expected one for each of 2 inputs, found 1/,
    ],
    [
      "that asks for more than every executor tells",
      "- { name: a, flow: {}, expect: { attempts: { a: 1 } } }",
      /add needs: \[stepStates\]/,
    ],
  ])("%s is refused by its place", (_what, text, message) => {
    expect(() => parseCases(text, "bad.yaml")).toThrow(message);
  });
});
