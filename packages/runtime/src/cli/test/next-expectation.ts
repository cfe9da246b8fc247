import { type ExpectedResult, isJsonArray, isJsonObject, type JsonValue, type RunOutcome } from "@stepflow/core";
import { comparable } from "./comparable-result.ts";

/**
 * What a case has to expect so that an outcome is as expected, with as few changes as can be: what was left out of the
 * comparison stays left out. Undefined for an outcome that no case can expect.
 */
export function nextExpectation(expected: ExpectedResult | undefined, actual: RunOutcome): ExpectedResult | undefined {
  if (actual.outcome === "success") {
    const result = comparable(actual.result);
    const isSameOutcome = expected?.outcome === "success";
    return { outcome: "success", result: isSameOutcome ? adapt(comparable(expected.result), result) : result };
  }
  if (actual.outcome !== "failed") return undefined;
  const { code, message, data } = actual.error;
  // Data often tells of this machine, such as the stack of an error: it is expected only where it was.
  if (expected?.outcome !== "failed") return { outcome: "failed", error: { code, message } };
  const { error } = expected;
  return {
    outcome: "failed",
    error: {
      code,
      ...(error.message !== undefined && { message }),
      ...(error.data !== undefined && data !== undefined && { data: adapt(comparable(error.data), comparable(data)) }),
    },
  };
}

function adapt(expected: JsonValue, actual: JsonValue): JsonValue {
  if (isJsonObject(expected) && isJsonObject(actual)) {
    const kept = Object.entries(expected).flatMap(([key, value]) => {
      const found = Object.hasOwn(actual, key) ? actual[key] : undefined;
      return found === undefined ? [] : [[key, adapt(value, found)] as const];
    });
    // An empty object would be satisfied by anything; it is left alone only where it was expected.
    return kept.length === 0 && Object.keys(expected).length > 0 ? actual : Object.fromEntries(kept);
  }
  if (isJsonArray(expected) && isJsonArray(actual)) {
    return actual.map((item, index) => {
      const before = expected[index];
      return before === undefined ? item : adapt(before, item);
    });
  }
  return actual;
}
