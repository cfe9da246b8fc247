import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import fc from "fast-check";

/** Values for a schema of the contract: most of them fit it, some do not. */
export function arbitraryFor(schema: JsonValue | undefined, contract: JsonObject, depth = 0): fc.Arbitrary<JsonValue> {
  const fitting = isJsonObject(schema) && depth < 6 ? fittingFor(schema, contract, depth) : fc.constant(null);
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: anyJson });
}

const hostileTexts = [
  "",
  "\u0000",
  "../..",
  "__proto__",
  "constructor",
  "$",
  "$.a.b",
  "'; DROP TABLE blobs; --",
  "🙂\ud83d",
  "x".repeat(5_000),
];

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string());
const anyNumber = fc.oneof(fc.constantFrom(0, -1, 1e308, 2 ** 53, 0.1), fc.integer({ min: -10, max: 10 }));
const anyJson = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, [], {}, { ["__proto__"]: 1 }, { $step: "x" }, { $literal: {} }),
  anyNumber,
  anyText,
);

function fittingFor(schema: JsonObject, contract: JsonObject, depth: number): fc.Arbitrary<JsonValue> {
  const { $ref, oneOf, anyOf, allOf, type, enum: values, const: value, properties, items } = schema;
  const inside = (part: JsonValue | undefined): fc.Arbitrary<JsonValue> => arbitraryFor(part, contract, depth + 1);
  if (typeof $ref === "string") return inside(resolve($ref, contract));
  if (value !== undefined) return fc.constant(value);
  if (isJsonArray(values)) return fc.constantFrom(...values);
  const forms = oneOf ?? anyOf ?? allOf;
  if (isJsonArray(forms)) return fc.oneof(...forms.map(inside));
  const types = isJsonArray(type) ? type : [type];
  return fc.oneof(
    ...types.map((name): fc.Arbitrary<JsonValue> => {
      switch (name) {
        case "object":
          return objectFor(isJsonObject(properties) ? properties : {}, schema, inside);
        case "array":
          return fc.array(inside(items), { maxLength: 3 });
        case "boolean":
          return fc.boolean();
        case "integer":
        case "number":
          return fc.oneof(
            { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
            { weight: 1, arbitrary: anyNumber },
          );
        case "string":
          return anyText;
        case "null":
          return fc.constant(null);
        default:
          return anyJson;
      }
    }),
  );
}

function objectFor(
  properties: JsonObject,
  { required }: JsonObject,
  inside: (part: JsonValue | undefined) => fc.Arbitrary<JsonValue>,
): fc.Arbitrary<JsonValue> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inside(part)]));
  const demanded = isJsonArray(required) ? required.filter((name) => typeof name === "string") : [];
  return fc.record(fields, { requiredKeys: demanded.filter((name) => name in fields) }) as fc.Arbitrary<JsonValue>;
}

function resolve(reference: string, contract: JsonObject): JsonValue | undefined {
  let value: JsonValue | undefined = contract;
  for (const key of reference.split("/").slice(1)) value = isJsonObject(value) ? value[key] : undefined;
  return value;
}
