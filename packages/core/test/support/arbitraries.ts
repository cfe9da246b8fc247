import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/index.ts";

/** Names from a small pool, so that paths often lead somewhere, with the ones that are dangerous or odd among them. */
export const name: fc.Arbitrary<string> = fc.constantFrom(
  "a",
  "b",
  "c",
  "a.b",
  "x[0]",
  "",
  "10",
  "9",
  " ",
  "é",
  "__proto__",
  "constructor",
  "toString",
  "$x",
  "then",
  "path",
);

const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, false, 0, 1, -1, 1.5, 1e-7, "", "text", "$", "é\n\u0001"),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => (value === 0 ? 0 : value)),
  fc.string({ maxLength: 4 }),
);

/** An object with own fields only, also one that is called `__proto__`. */
export function objectOf(field: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(name, field), { maxLength: 4, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));
}

export const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    objectOf(tie("value")),
  ),
})).value;

/** Any text that the path grammar accepts. */
export const path: fc.Arbitrary<string> = fc.oneof(
  name.filter((text) => !text.startsWith("$")),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(".a", ".b", ".c", ".constructor", ".__proto__", "."),
        fc.nat({ max: 2 }).map((index) => `[${index}]`),
        name.filter((text) => !text.includes("]")).map((text) => `["${text}"]`),
        fc.constant("['a']"),
      ),
      { maxLength: 3 },
    )
    .map((parts) => `$${parts.join("")}`),
);

export const stepIds: readonly string[] = ["s0", "s1", "s2", "s3"];

const stepId = fc.constantFrom(...stepIds, "nobody");

/** Raw value expressions, with keys that mean nothing beside those that do. */
export const expression: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => {
  const value = tie("value");
  const optional = { freq: 2 };
  return {
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      scalar,
      fc.record({ $step: stepId, path: fc.option(path) }, { requiredKeys: ["$step"] }),
      fc.record({ $input: fc.option(path) }),
      fc.record({ $variable: fc.option(path), default: fc.option(value, optional) }, { requiredKeys: ["$variable"] }),
      fc.record({ $literal: json }),
      fc.record({ $if: value, then: value, else: value, junk: json }, { requiredKeys: ["$if", "then"] }),
      fc.record({ $coalesce: fc.array(value, { maxLength: 3 }), $step: stepId }, { requiredKeys: ["$coalesce"] }),
      fc.array(value, { maxLength: 3 }),
      objectOf(value),
    ),
  };
}).value;

const onError = fc.oneof(
  fc.constant<JsonObject>({ action: "fail" }),
  fc.record({ action: fc.constant("useDefault"), defaultValue: json }, { requiredKeys: ["action"] }),
  fc.record({ action: fc.constant("retry"), maxRetries: fc.nat() }, { requiredKeys: ["action"] }),
);

const result = fc.oneof(
  fc.record({ outcome: fc.constant("success"), result: json }),
  fc.record({ outcome: fc.constant("failed"), error: fc.record({ code: fc.integer(), message: fc.string() }) }),
);

const step = fc.record(
  {
    id: fc.constantFrom(...stepIds),
    component: fc.constantFrom("/a", "/builtin/eval", ""),
    onError,
    input: expression,
    mustExecute: fc.option(fc.boolean()),
    metadata: objectOf(json),
    unknown: json,
  },
  { requiredKeys: ["id", "component"] },
);

/** Well-formed flow documents of the current dialect. */
export const flow: fc.Arbitrary<JsonObject> = fc.record(
  {
    name: fc.string(),
    description: fc.option(fc.string()),
    version: fc.constant("1.0"),
    schemas: fc.record(
      {
        type: fc.constant("object"),
        $defs: objectOf(fc.constant({ type: "string" })),
        properties: fc.record({ input: objectOf(json), steps: fc.record({ properties: objectOf(objectOf(json)) }) }),
      },
      { requiredKeys: [] },
    ),
    steps: fc.array(step, { maxLength: 4 }),
    output: expression,
    test: fc.record(
      {
        config: objectOf(json),
        cases: fc.array(
          fc.record({ name: fc.string(), input: json, output: result }, { requiredKeys: ["name", "input"] }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    ),
    examples: fc.array(fc.record({ name: fc.string(), input: json }), { maxLength: 2 }),
    metadata: objectOf(json),
    unknown: json,
  },
  { requiredKeys: [] },
);
