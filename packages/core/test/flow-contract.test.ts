import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonObject, type JsonValue, parseFlow, ValidationError } from "../src/index.ts";
import { fuzzRuns } from "./fuzz-runs.ts";
import { validators } from "./generated/flow-validator.ts";

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
    what: "schemas: null",
    why: "Orchestrators take null for absent in every optional field; the contract leaves it out for this one.",
    refusedBy: "contract",
    example: { schemas: null },
    covers: ({ place, document }) => place === "/schemas" && document.schemas === null,
  },
  {
    what: "what stands in test and examples",
    why: "The parser leaves these sections unread, as they do not matter for running the flow.",
    refusedBy: "contract",
    example: { test: 1 },
    covers: ({ place }) => /^\/(test|examples)(\/|$)/.test(place),
  },
  {
    what: "more retries than 32 bits can count",
    why: "No flow needs them, and the parser's limit is the whole numbers of JavaScript.",
    refusedBy: "contract",
    example: { steps: [{ ...step, onError: { action: "retry", maxRetries: 2 ** 32 } }] },
    covers: ({ place }) => /^\/steps\/\d+\/onError\/maxRetries$/.test(place),
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
const flow = fc.record(
  {
    name: optional(text),
    description: optional(text),
    version: optional(text),
    schemas: object,
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
const mutation = fc.record({ at: fc.nat(), value: optional(json), kind: fc.constantFrom("replace", "remove") });

function mutate(document: JsonObject, { at, value, kind }: { at: number; value: JsonValue; kind: string }): JsonObject {
  const places = placesOf(document);
  const target = places[at % Math.max(places.length, 1)];
  if (target === undefined) return document;
  const change = (part: JsonValue, path: readonly (string | number)[]): JsonValue | undefined => {
    const [key, ...rest] = path;
    if (key === undefined) return kind === "remove" ? undefined : value;
    if (Array.isArray(part))
      return part.flatMap((item, index) => (index === key ? (change(item, rest) ?? []) : [item]));
    return Object.fromEntries(
      Object.entries(part as JsonObject).flatMap(([name, field]) => {
        const changed = name === key ? change(field, rest) : field;
        return changed === undefined ? [] : [[name, changed]];
      }),
    );
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

describe("parseFlow and the contract's validator", { timeout: 300_000 }, () => {
  test("accept the same generated flows", () => {
    fc.assert(
      fc.property(flow, (document) => {
        expect(refusedByContract(document)).toEqual([]);
        expect(refusedByParser(document)).toEqual([]);
      }),
      { numRuns: fuzzRuns(50_000) },
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
      { numRuns: fuzzRuns(100_000) },
    );
    expect(refused, "the corpus has documents that are refused").toBeGreaterThan(fuzzRuns(100_000) / 10);
  });

  test.each(differences)("differ about $what", ({ refusedBy, example, covers }) => {
    const [places, others] = [refusedByParser(example), refusedByContract(example)];
    const [refusals, none] = refusedBy === "parser" ? [places, others] : [others, places];
    expect(none).toEqual([]);
    expect(refusals.filter((place) => covers({ place, document: example }))).not.toEqual([]);
  });
});
