import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { analyzeFlow } from "./analyze-flow.ts";
import { diagnosticCodes } from "./diagnostic-codes.ts";

const keywords = [
  ...["type", "enum", "const", "anyOf", "oneOf", "allOf", "not", "$ref", "$defs", "properties", "required"],
  ...["additionalProperties", "patternProperties", "items", "prefixItems", "a", "__proto__", "constructor"],
];
const words = ["string", "integer", "object", "array", "null", "#", "#/$defs/a", "#/properties/a", "#/~", "a"];

/** JSON that is often a schema, or nearly one. */
const { schema } = fc.letrec<{ schema: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "medium" },
    fc.constantFrom<JsonValue>(...words, true, false, null, 1),
    fc.array(tie("schema"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keywords), tie("schema"), { maxKeys: 4 }),
  ),
}));

const path = fc.constantFrom("$", "$.a", "$.a[0]", "$[0].a", "$.constructor", "$.__proto__.a", "a");
const { expression } = fc.letrec<{ expression: JsonValue }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<JsonValue>(null, 1, "a", { a: [1] }),
    fc.record({ $step: fc.constantFrom("s0", "s1", "s2", "__proto__", "workflow_output"), path }),
    fc.record({ $input: path }),
    fc.record({ $variable: path, default: tie("expression") }, { requiredKeys: ["$variable"] }),
    fc.record({ $if: tie("expression"), then: tie("expression"), else: tie("expression") }),
    fc.array(tie("expression"), { maxLength: 3 }).map(($coalesce) => ({ $coalesce })),
    fc.array(tie("expression"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b.c", "__proto__", ""), tie("expression"), { maxKeys: 3 }),
    schema.map(($literal) => ({ $literal })),
  ),
}));

const step = fc.record({
  id: fc.constantFrom("s0", "s1", "s2", "", "__proto__"),
  component: fc.constantFrom("/a", "/b", "/put_blob", "b"),
  input: fc.oneof(
    expression,
    expression.map((output) => ({ blob_type: "flow", data: { $literal: { output } } })),
    schema.map((data) => ({ blob_type: "flow", data: { $literal: data } })),
  ),
  onError: fc.constantFrom({ action: "useDefault" }, { action: "fail" }, null),
});

const flow = fc.record({
  schemas: fc.record({ $defs: schema, properties: schemaObject(["input", "output", "variables", "steps"]) }),
  steps: fc.array(step, { maxLength: 4 }),
  output: expression,
});

function schemaObject(names: readonly string[]): fc.Arbitrary<JsonValue> {
  return fc.oneof(schema, fc.dictionary(fc.constantFrom(...names), schema));
}

function asComponentSchema(value: JsonValue): boolean | JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : value === true;
}

test("whatever a flow and its schemas say, analysis answers, and its counts agree with its findings", () => {
  fc.assert(
    fc.property(flow, schema, schema, (document, input, output) => {
      const components = { input: asComponentSchema(input), output: asComponentSchema(output) };
      // The reader refuses odd schemas; a definition made by other code may have them all the same.
      const { schemas, ...rest } = document;
      const definition = parseFlow(rest as JsonObject);
      const withSchemas = { ...definition, flow: { ...definition.flow, schemas: schemas as JsonObject } };
      const analysis = analyzeFlow(withSchemas, {
        strict: true,
        componentSchemas: (component) => (component === "/b" ? undefined : components),
      });
      const codes = new Set<number>(Object.values(diagnosticCodes));
      expect(analysis.diagnostics.filter(({ code }) => !codes.has(code))).toEqual([]);
      const count = (from: number, to: number) =>
        analysis.diagnostics.filter(({ code }) => code >= from && code < to).length;
      expect([analysis.numWarning, analysis.numError, analysis.numFatal]).toEqual([
        count(1000, 2000),
        count(2000, 3000),
        count(3000, 4000),
      ]);
      expect(new Set(analysis.inferredOutputs.keys())).toEqual(new Set(document.steps.map(({ id }) => id)));
    }),
    { numRuns: 300 },
  );
});
