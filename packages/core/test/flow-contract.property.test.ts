import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getAtPath, parsePath } from "../src/expressions.ts";
import { type JsonObject, type JsonValue, parseFlow, ValidationError } from "../src/index.ts";
import { isJsonObject } from "../src/json.ts";
import { validators } from "./generated/flow-validator.ts";
import { propertyTimeoutMs, runs } from "./support/runs.ts";

/** Where one of the two refuses a document, and the document. */
interface Refusal {
  /** The parser's path (`$.steps[0].id`) or the contract's JSON pointer (`/steps/0/id`). */
  readonly place: string;
  readonly document: JsonObject;
}

/** Something that only one of the two refuses, on purpose. */
interface Difference {
  readonly what: string;
  readonly why: string;
  readonly refusedBy: "parser" | "contract";
  readonly example: JsonObject;
  covers(refusal: Refusal): boolean;
}

const step = { id: "a", component: "/b" };

const differences: readonly Difference[] = [
  {
    what: "an expression that is not well-formed",
    why: "The contract says of expressions only in prose what they may be.",
    refusedBy: "parser",
    example: { output: { $if: true } },
    covers: ({ place }) => /^\$\.(output|steps\[\d+\]\.input)\b/.test(place),
  },
  {
    what: "schemas that have not the parts of a flow's schemas",
    why: "The contract takes any object there, and tells the parts in prose only.",
    refusedBy: "parser",
    example: { schemas: { input: { type: "object" } } },
    covers: ({ place, document }) => /^\$\.schemas\./.test(place) && isJsonObject(document.schemas),
  },
  {
    what: "an integer that JavaScript would round",
    why: "A flow must not change a number silently; JSON Schema knows no rounding.",
    refusedBy: "parser",
    example: { steps: [{ ...step, onError: { action: "useDefault", defaultValue: [2 ** 53] } }] },
    covers: ({ place, document }) => {
      const value = getAtPath(document, parsePath(place));
      return Number.isInteger(value) && !Number.isSafeInteger(value);
    },
  },
  {
    what: "schemas: null",
    why: "Orchestrators take null for absent in every optional field; the contract leaves it out for this one.",
    refusedBy: "contract",
    example: { schemas: null },
    covers: ({ place, document }) => place === "/schemas" && document.schemas === null,
  },
  {
    what: "an expected failure without its message",
    why: "Older test cases tell the code alone, official ones among them, and it is clear what they mean.",
    refusedBy: "contract",
    example: { test: { cases: [{ name: "a", input: 1, output: { outcome: "failed", error: { code: 1 } } }] } },
    covers: ({ place, document }) => {
      const [, index] = /^\/test\/cases\/(\d+)\/output\b/.exec(place) ?? [];
      const path = parsePath(`$.test.cases[${index}].output.error.message`);
      return index !== undefined && (getAtPath(document, path) ?? null) === null;
    },
  },
];

/** The places at which the parser refuses a document; none when it accepts it. */
function refusedByParser(document: JsonObject): string[] {
  try {
    parseFlow(document);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path }) => path);
    throw error;
  }
}

function refusedByContract(document: JsonObject): string[] {
  const fault = validators.flow(document);
  return fault === undefined ? [] : [fault.pointer];
}

/** The places that only one of the two refuses and that no listed difference covers. */
function unexplained(document: JsonObject): string[] {
  const parser = refusedByParser(document);
  const contract = refusedByContract(document);
  if (parser.length > 0 && contract.length > 0) return [];
  const refusedBy = parser.length > 0 ? "parser" : "contract";
  const known = differences.filter((difference) => difference.refusedBy === refusedBy);
  return [...parser, ...contract].filter(
    (place) => !known.some((difference) => difference.covers({ place, document })),
  );
}

const text = fc.constantFrom("a", "b", "", "$.x", "/builtin/eval", "1.0");
const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 2 ** 32, 1e300),
    text,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "$step", "$input", "$if", "then", "path", "action"), tie("value"), {
      maxKeys: 3,
    }),
  ),
})).value;
const object = fc.dictionary(text, json, { maxKeys: 3 });

function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 4 });
}

const expression: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    7,
    { $input: "$.x" },
    { $step: "a", path: "$.y[0]" },
    { $variable: "v", default: 1 },
  ),
  json.map((value) => ({ $literal: value })),
);
const onError = fc.oneof(
  fc.constant({ action: "fail" }),
  fc.record({ action: fc.constant("useDefault"), defaultValue: json }, { requiredKeys: ["action"] }),
  fc.record({ action: fc.constant("retry"), maxRetries: optional(fc.nat()) }, { requiredKeys: ["action"] }),
);
const schemas = fc.record(
  {
    type: fc.constant("object"),
    properties: fc.record(
      {
        input: fc.constantFrom(true, { type: "string" }),
        output: object,
        variables: fc.constant({ properties: { v: { default: 1 } } }),
        steps: fc.constant({ properties: { a: { type: "object" } } }),
      },
      { requiredKeys: [] },
    ),
    unknown: object,
  },
  { requiredKeys: [] },
);
const flow = fc.record(
  {
    name: optional(text),
    description: optional(text),
    version: optional(text),
    schemas,
    steps: optional(
      fc.array(
        fc.record(
          {
            id: fc.constantFrom("a", "b", "c", ""),
            component: text,
            onError: optional(onError),
            input: expression,
            mustExecute: optional(fc.boolean()),
            metadata: optional(object),
          },
          { requiredKeys: ["id", "component"] },
        ),
        { maxLength: 4 },
      ),
    ),
    output: expression,
    test: optional(
      fc.record(
        {
          configFile: optional(text),
          config: json,
          cases: optional(
            fc.array(
              fc.record({ name: text, input: json, output: fc.constantFrom(null, { outcome: "success", result: 1 }) }),
              { maxLength: 2 },
            ),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    examples: optional(fc.array(fc.record({ name: text, input: json }), { maxLength: 2 })),
    metadata: optional(object),
    unknown: json,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

/** A change of one place in a document, anywhere: replaced, or taken away. */
const mutation = fc.record({
  at: fc.nat(),
  value: fc.oneof({ arbitrary: json, weight: 9 }, fc.constantFrom(null, 2 ** 60)),
  kind: fc.constantFrom("replace", "remove"),
});

function mutate(document: JsonObject, { at, value, kind }: { at: number; value: JsonValue; kind: string }): JsonObject {
  const places = placesOf(document);
  const target = places[at % Math.max(places.length, 1)];
  if (target === undefined) return document;
  const change = (part: JsonValue, path: readonly (string | number)[]): JsonValue | undefined => {
    const [key, ...rest] = path;
    if (key === undefined) return kind === "remove" ? undefined : value;
    const changed = (name: string | number, field: JsonValue) => {
      const value = name === key ? change(field, rest) : field;
      return value === undefined ? [] : [value];
    };
    if (Array.isArray(part)) return part.flatMap((item, index) => changed(index, item));
    const fields = Object.entries(part as JsonObject);
    return Object.fromEntries(fields.flatMap(([name, field]) => changed(name, field).map((value) => [name, value])));
  };
  return change(document, target) as JsonObject;
}

function placesOf(value: JsonValue, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, JsonValue][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return entries.flatMap(([key, field]) => [[...path, key], ...placesOf(field, [...path, key])]);
}

describe("parseFlow and the contract's validator", { timeout: propertyTimeoutMs }, () => {
  test("accept the same generated flows", () => {
    fc.assert(
      fc.property(flow, (document) => {
        expect(refusedByContract(document)).toEqual([]);
        expect(refusedByParser(document)).toEqual([]);
      }),
      runs(50_000),
    );
  });

  test("agree about flows with one to three faults, apart from the listed differences", () => {
    let refused = 0;
    fc.assert(
      fc.property(flow, fc.array(mutation, { minLength: 1, maxLength: 3 }), (document, mutations) => {
        const mutated = mutations.reduce(mutate, document);
        if (refusedByContract(mutated).length > 0) refused += 1;
        expect(unexplained(mutated)).toEqual([]);
      }),
      runs(100_000),
    );
    expect(refused, "the corpus has documents that are refused").toBeGreaterThan(runs(100_000).numRuns / 10);
  });

  test.each(differences)("differ about $what", ({ refusedBy, example, covers }) => {
    const [places, others] = [refusedByParser(example), refusedByContract(example)];
    const [refusals, none] = refusedBy === "parser" ? [places, others] : [others, places];
    expect(none).toEqual([]);
    expect(refusals.filter((place) => covers({ place, document: example }))).not.toEqual([]);
  });
});
