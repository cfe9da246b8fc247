import type { ExpectedResult, JsonValue, RunOutcome } from "@stepflow/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../core/test/support/runs.ts";
import { comparable } from "./comparable-result.ts";
import { findMismatches } from "./find-mismatches.ts";
import { nextExpectation } from "./next-expectation.ts";

function succeeded(result: JsonValue): RunOutcome {
  return { outcome: "success", result, runId: "r" };
}

function next(expected: JsonValue, actual: JsonValue): ExpectedResult | undefined {
  return nextExpectation({ outcome: "success", result: expected }, succeeded(actual));
}

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const success = json.map((result) => ({ outcome: "success", result }) as const);
const failure = fc
  .record(
    { code: fc.constantFrom(1, 2), message: fc.constantFrom("a", "b"), data: json },
    { requiredKeys: ["code", "message"] },
  )
  .map((error) => ({ outcome: "failed", error }) as const);
const outcome = fc.oneof(success, failure);

describe("findMismatches", () => {
  it("finds nothing where everything is as expected", () => {
    fc.assert(
      fc.property(outcome, (result) => {
        expect(findMismatches(result, { ...result, runId: "r" })).toEqual([]);
      }),
      runs(5_000),
    );
  });

  it("passes over what is not expected", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.dictionary(fc.string(), json), (result, more) => {
        expect(findMismatches({ outcome: "success", result }, succeeded({ ...more, ...result }))).toEqual([]);
      }),
      runs(5_000),
    );
  });

  it("finds names of prototypes missing where they are", () => {
    const result = JSON.parse('{"__proto__":{"a":1},"constructor":null}') as JsonValue;
    expect(findMismatches({ outcome: "success", result }, succeeded({})).map(({ path }) => path)).toEqual([
      "$.__proto__",
      "$.constructor",
    ]);
  });

  it("tells that a run was cancelled", () => {
    expect(findMismatches({ outcome: "success", result: 1 }, { outcome: "cancelled", runId: "r" })).toEqual([
      { path: "outcome", message: "expected success, found a run that was cancelled" },
    ]);
  });
});

describe("nextExpectation", () => {
  it("is satisfied by what it was made for, whatever was expected before", () => {
    fc.assert(
      fc.property(outcome, outcome, (expected, found) => {
        const actual: RunOutcome = { ...found, runId: "r" };
        const updated = nextExpectation(expected, actual);
        expect(updated && findMismatches(updated, actual)).toEqual([]);
      }),
      runs(20_000),
    );
  });

  it("changes nothing that was satisfied already, but for what differs every time", () => {
    fc.assert(
      fc.property(outcome, (result) => {
        const updated = nextExpectation(result, { ...result, runId: "r" });
        const value = result.outcome === "success" ? { outcome: "success", result: comparable(result.result) } : result;
        if (result.outcome === "success") expect(updated).toEqual(value);
        else expect(updated).toMatchObject({ outcome: "failed" });
      }),
      runs(5_000),
    );
  });

  it("leaves out what was left out", () => {
    expect(next({ a: 1 }, { a: 2, time: "now" })).toEqual({ outcome: "success", result: { a: 2 } });
    expect(
      next(
        [{ a: 1 }],
        [
          { a: 1, b: 1 },
          { a: 2, b: 2 },
        ],
      ),
    ).toEqual({
      outcome: "success",
      result: [{ a: 1 }, { a: 2, b: 2 }],
    });
  });

  it("takes everything where nothing is left of what was expected, which anything would satisfy", () => {
    expect(next({ a: 1 }, { b: 2 })).toEqual({ outcome: "success", result: { b: 2 } });
    expect(next({}, { b: 2 })).toEqual({ outcome: "success", result: {} });
  });

  it("takes of a failure what was expected of it, and of a new one code and message", () => {
    const actual: RunOutcome = { outcome: "failed", error: { code: 2, message: "no", data: { a: 1 } }, runId: "r" };
    expect(nextExpectation({ outcome: "failed", error: { code: 1 } }, actual)).toEqual({
      outcome: "failed",
      error: { code: 2 },
    });
    const everything = { outcome: "failed", error: { code: 2, message: "no" } };
    expect(nextExpectation(undefined, actual)).toEqual(everything);
    expect(nextExpectation({ outcome: "success", result: 1 }, actual)).toEqual(everything);
  });

  it("is nothing for a run that was cancelled", () => {
    expect(nextExpectation(undefined, { outcome: "cancelled", runId: "r" })).toBe(undefined);
  });
});
