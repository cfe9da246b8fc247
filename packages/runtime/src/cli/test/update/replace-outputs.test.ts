import type { ExpectedResult, JsonValue } from "@stepflow/core";
import { parseYaml } from "@stepflow/core/yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { runs } from "../../../../../core/test/support/runs.ts";
import { replaceOutputs } from "./replace-outputs.ts";

function success(result: JsonValue): ExpectedResult {
  return { outcome: "success", result };
}

function updated(text: string, ...outputs: (ExpectedResult | undefined)[]): string {
  return replaceOutputs(
    text,
    "flow.yaml",
    "yaml",
    outputs.flatMap((output, caseIndex) => (output === undefined ? [] : [{ caseIndex, output }])),
  );
}

const document = `# A flow.
name:   odd   # spaces stay
steps: []
test:
  cases:
    # the first case
    - name: 'first'
      input: {x: 1}
      output:   # what comes out
        outcome: success
        result:
          # how many
          count: 1   # one
          "text": "old"
          single: 'it''s'
          plain: hello
          list:
            - a # first
            # second
            - b
            - c

          flow: { a: 1,   b: [ 1,2 ] } # short
          long: |
            line 1
            line 2
    - name: second
      input: 1
      output: {outcome: success, result: [1, 2]}  # brackets
    - {name: third, input: 1}
    - name: fourth
      input: |
        some text
    # the end
`;

const unchanged = {
  count: 1,
  text: "old",
  single: "it's",
  plain: "hello",
  list: ["a", "b", "c"],
  flow: { a: 1, b: [1, 2] },
  long: "line 1\nline 2\n",
};

/** The lines that differ, as a reader would see them. */
function difference(after: string): string[] {
  const [old, now] = [document.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe("replaceOutputs", () => {
  it("changes nothing when nothing is different", () => {
    expect(updated(document, success(unchanged))).toBe(document);
  });

  it("changes one value, and keeps the comment behind it", () => {
    expect(difference(updated(document, success({ ...unchanged, count: 2 })))).toEqual([
      "-          count: 1   # one",
      "+          count: 2   # one",
    ]);
  });

  it("keeps the quotes of texts", () => {
    const texts = { text: 'new "one"', single: "she's", plain: "- odd: #1" };
    expect(difference(updated(document, success({ ...unchanged, ...texts })))).toEqual([
      '-          "text": "old"',
      "-          single: 'it''s'",
      "-          plain: hello",
      '+          "text": "new \\"one\\""',
      "+          single: 'she''s'",
      '+          plain: "- odd: #1"',
    ]);
  });

  it("quotes what would be no text any more", () => {
    const texts = { text: "", single: "1", plain: "true" };
    expect(difference(updated(document, success({ ...unchanged, ...texts })))).toContain('+          plain: "true"');
  });

  it("takes entries and items away with their lines", () => {
    const { single: _, ...rest } = unchanged;
    expect(difference(updated(document, success({ ...rest, list: ["a"] })))).toEqual([
      "-          single: 'it''s'",
      "-            - b",
      "-            - c",
    ]);
  });

  it("takes names that every object inherits for what they are", () => {
    const text =
      "test:\n  cases:\n    - name: a\n      input: 1\n      output:\n        outcome: success\n        result:\n          constructor: 1\n          b: 1\n";
    expect(updated(text, success({ b: 2 }))).toBe(
      text.replace("          constructor: 1\n", "").replace("b: 1", "b: 2"),
    );
  });

  it("adds items below the last", () => {
    const list = ["a", "b", "c", { d: [1] }, "multi\nline"];
    expect(difference(updated(document, success({ ...unchanged, list })))).toEqual([
      "+            - d:",
      "+                - 1",
      "+            - |-",
      "+              multi",
      "+              line",
    ]);
  });

  it("changes values inside braces where they stand, and writes the braces anew when their keys change", () => {
    expect(difference(updated(document, success({ ...unchanged, flow: { a: 1, b: [1, 3] } })))).toEqual([
      "-          flow: { a: 1,   b: [ 1,2 ] } # short",
      "+          flow: { a: 1,   b: [ 1,3 ] } # short",
    ]);
    expect(difference(updated(document, success({ ...unchanged, flow: { b: [1, 2, "a, b"] } })))).toEqual([
      "-          flow: { a: 1,   b: [ 1,2 ] } # short",
      '+          flow: { b: [1, 2, "a, b"] } # short',
    ]);
  });

  it("writes blocks where one value becomes many", () => {
    expect(difference(updated(document, success({ ...unchanged, plain: { a: [1, "x"] }, long: [] })))).toEqual([
      "-          plain: hello",
      "-          long: |",
      "-            line 1",
      "-            line 2",
      "+          plain:",
      "+            a:",
      "+              - 1",
      "+              - x",
      "+          long: []",
    ]);
  });

  it("stays on the line when a comment stands behind the value", () => {
    expect(difference(updated(document, success({ ...unchanged, count: { a: ["x\ny"] } })))).toEqual([
      "-          count: 1   # one",
      '+          count: { a: ["x\\ny"] }   # one',
    ]);
  });

  it("replaces a whole expectation by a failure", () => {
    const after = updated(document, undefined, { outcome: "failed", error: { code: 8, message: "no" } });
    expect(difference(after)).toEqual([
      "-      output: {outcome: success, result: [1, 2]}  # brackets",
      "+      output: { outcome: failed, error: { code: 8, message: no } }  # brackets",
    ]);
  });

  it("adds an expectation to a case that has none", () => {
    const after = updated(document, undefined, undefined, success(1), success({ a: 1 }));
    expect(difference(after)).toEqual([
      "-    - {name: third, input: 1}",
      "+    - {name: third, input: 1, output: { outcome: success, result: 1 }}",
      "+      output:",
      "+          a: 1",
    ]);
    expect(after).toContain(
      "some text\n      output:\n        outcome: success\n        result:\n          a: 1\n    # the end",
    );
  });

  it("keeps the line breaks of Windows, and a mark at the beginning", () => {
    const text = `\uFEFF${document.replaceAll("\n", "\r\n")}`;
    const after = updated(text, success({ ...unchanged, list: ["a", "b", "c", "d"] }));
    expect(after.replaceAll("\r\n", "\n").replace("\uFEFF", "")).toBe(
      updated(document, success({ ...unchanged, list: ["a", "b", "c", "d"] })),
    );
    expect(after.match(/[^\r]\n/)).toBe(null);
  });

  it("keeps lists that are not indented so", () => {
    const text = "test:\n  cases:\n  - name: a\n    input: 1\n    output:\n      outcome: success\n      result: 1\n";
    expect(updated(text, success({ list: [1] }))).toBe(
      text.replace("result: 1\n", "result:\n        list:\n        - 1\n"),
    );
  });

  it("keeps the indentation of JSON", () => {
    const value = { test: { cases: [{ name: "a", input: 1, output: success({ a: [1, 2], b: "x" }) }] } };
    for (const indent of ["\t", "   ", undefined]) {
      const text = JSON.stringify(value, undefined, indent);
      const output = success({ a: [1, { c: 3 }, 4], b: "y" });
      const after = replaceOutputs(text, "flow.json", "json", [{ caseIndex: 0, output }]);
      expect(after).toBe(JSON.stringify({ test: { cases: [{ name: "a", input: 1, output }] } }, undefined, indent));
    }
  });

  it("adds an expectation to JSON", () => {
    const value = { test: { cases: [{ name: "a", input: 1 }] } };
    const output = success([1]);
    for (const indent of [2, undefined]) {
      const after = replaceOutputs(JSON.stringify(value, undefined, indent), "f.json", "json", [
        { caseIndex: 0, output },
      ]);
      expect(JSON.parse(after)).toEqual({ test: { cases: [{ name: "a", input: 1, output }] } });
      if (indent === 2) expect(after).toBe(JSON.stringify(JSON.parse(after), undefined, indent));
    }
  });

  it("replaces an alias by what is expected here", () => {
    const text = "x: &ok {outcome: success, result: 1}\ntest: {cases: [{name: a, input: 1, output: *ok}]}\n";
    expect(updated(text, success(2))).toBe(text.replace("*ok", "{ outcome: success, result: 2 }"));
  });

  it("refuses to change what another part of the document means, too", () => {
    const text =
      "test: {cases: [{name: a, input: 1, output: &ok {outcome: success, result: 1}}, {name: b, input: 1, output: *ok}]}";
    expect(() => updated(text, success(2))).toThrow("flow.yaml: the expected outputs can't be changed in place");
  });

  const json = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 1, -2.5, 1e21),
      fc.oneof(
        fc.string(),
        fc.constantFrom("a: b", "- x", "# no", "line\nline", " lead", "trail ", "", "*a", "1", "~", "x\n"),
      ),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom("a", "b", "c", "d"), fc.string()), tie("value"), { maxKeys: 3 }),
    ) as fc.Arbitrary<JsonValue>,
  })).value;

  it("makes any expectation any other one, in every layout", { timeout: 600_000 }, () => {
    const layout = fc.record({
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom("any", "flow"),
      indent: fc.constantFrom(2, 3, 4),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
    } as const);
    fc.assert(
      fc.property(json, json, layout, (before, after, options) => {
        const cases = [before, "other"].map((result, index) => ({
          name: `case ${index}`,
          input: 1,
          output: success(result),
        }));
        const text = stringify({ test: { cases } }, { ...options, aliasDuplicateObjects: false });
        expect(parseYaml(updated(text, success(after)))).toEqual({
          test: { cases: [{ ...cases[0], output: success(after) }, cases[1]] },
        });
      }),
      runs(20_000),
    );
  });
});
