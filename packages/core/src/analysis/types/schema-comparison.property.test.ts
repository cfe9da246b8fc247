import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../json.ts";
import type { JsonSchema } from "./json-schema.ts";
import { SchemaComparison, type Verdict } from "./schema-comparison.ts";

/** Small worlds, so that values and schemas often meet. No empty arrays: they fit any `items`. */
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom<JsonValue>(null, true, 0, 1, 1.5, "a", "b"),
    fc.array(tie("value"), { minLength: 1, maxLength: 2 }),
    fc.dictionary(fc.constantFrom("a", "b"), tie("value"), { maxKeys: 2 }),
  ),
}));

const typeNames = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

/** Schemas of objects list all fields and require them: what the comparison takes for granted where it isn't said. */
const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    typeNames.map((type) => ({ type })),
    fc.boolean(),
    fc.constant({}),
    fc.uniqueArray(typeNames, { minLength: 1, maxLength: 3 }).map((type) => ({ type })),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
    value.map((only) => ({ const: only })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    tie("schema").map((items) => ({ type: "array", items })),
    fc.tuple(tie("schema"), tie("schema")).map(([first, items]) => ({ type: "array", prefixItems: [first], items })),
    fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2 }).map((properties) => ({
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    })),
    fc.record({ type: fc.constant("object"), additionalProperties: tie("schema") }),
  ),
}));

/** What JSON Schema says, written down word by word. */
function isValid(data: JsonValue, allowed: JsonSchema): boolean {
  if (typeof allowed === "boolean") return allowed;
  const list = (keyword: string): readonly JsonValue[] | undefined => {
    const found = allowed[keyword];
    return isJsonArray(found) ? found : undefined;
  };
  const same = (other: JsonValue): boolean => sortedText(other) === sortedText(data);
  const types = typeof allowed.type === "string" ? [allowed.type] : list("type");
  if (types !== undefined && !types.some((type) => hasType(data, type))) return false;
  if (list("enum")?.some(same) === false) return false;
  if (allowed.const !== undefined && !same(allowed.const)) return false;
  if (list("anyOf")?.some((part) => isValid(data, part as JsonSchema)) === false) return false;
  if (list("allOf")?.every((part) => isValid(data, part as JsonSchema)) === false) return false;
  if (isJsonArray(data)) {
    const first = list("prefixItems") ?? [];
    return data.every((item, index) => isValid(item, (first[index] ?? allowed.items ?? true) as JsonSchema));
  }
  if (!isJsonObject(data)) return true;
  const properties = (allowed.properties ?? {}) as JsonObject;
  return (
    (list("required") ?? []).every((name) => String(name) in data) &&
    Object.entries(data).every(([name, field]) =>
      isValid(field, (name in properties ? properties[name] : (allowed.additionalProperties ?? true)) as JsonSchema),
    )
  );
}

function hasType(data: JsonValue, type: JsonValue): boolean {
  if (type === "integer") return Number.isInteger(data);
  if (type === "null") return data === null;
  if (type === "array") return isJsonArray(data);
  if (type === "object") return isJsonObject(data);
  return typeof data === type;
}

function sortedText(data: JsonValue): string {
  return JSON.stringify(data, (_, part) =>
    isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function verdictWord(verdict: Verdict): string {
  return typeof verdict === "string" ? verdict : "no";
}

test("a literal fits a schema exactly when it is valid", () => {
  fc.assert(
    fc.property(value, schema, (data, expected) => {
      const verdict = new SchemaComparison().fits({ kind: "literal", value: data }, { schema: expected, roots: [] });
      expect(verdictWord(verdict)).toBe(isValid(data, expected) ? "yes" : "no");
    }),
    { numRuns: 1_000 },
  );
});

test("of a schema that fits another every value fits it, and of one that does not none", () => {
  fc.assert(
    fc.property(schema, schema, fc.array(value, { maxLength: 20 }), (from, to, samples) => {
      const type = { kind: "schema", schema: from, roots: [] } as const;
      const verdict = verdictWord(new SchemaComparison().fits(type, { schema: to, roots: [] }));
      const results = samples.filter((data) => isValid(data, from)).map((data) => isValid(data, to));
      if (verdict === "yes") expect(results).not.toContain(false);
      if (verdict === "no") expect(results).not.toContain(true);
    }),
    { numRuns: 1_000 },
  );
});
