import {
  describeJson,
  type ExpectedResult,
  type FlowError,
  isJsonArray,
  isJsonObject,
  type JsonValue,
  type RunOutcome,
} from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import { comparable } from "./comparable-result.ts";

/** One thing that is not as expected. */
export interface Mismatch {
  /** Where in the result, for example `$.a[0].b`; `error`, `error.data.x` where a failure is expected. */
  readonly path: string;
  readonly message: string;
}

/**
 * Compares an outcome with what a case expects, by the rules of the 0.11 generation: fields that are not expected may be
 * there, lists are as long as expected, all else is equal. Of a failure `message` and `data` are compared when they are
 * expected.
 */
export function findMismatches(expected: ExpectedResult, actual: RunOutcome): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  if (expected.outcome === "success") {
    if (actual.outcome === "success") {
      compare(comparable(expected.result), comparable(actual.result), "$", mismatches);
    } else {
      mismatches.push({ path: "outcome", message: `expected success, found ${describeOutcome(actual)}` });
    }
    return mismatches;
  }
  if (actual.outcome !== "failed") {
    const wanted = `a failure with code ${expected.error.code}`;
    mismatches.push({ path: "outcome", message: `expected ${wanted}, found ${describeOutcome(actual)}` });
    return mismatches;
  }
  const { code, message, data } = expected.error;
  const { error } = actual;
  compare(code, error.code, "error.code", mismatches);
  if (message !== undefined) compare(message, error.message, "error.message", mismatches);
  if (data !== undefined) compare(comparable(data), comparable(error.data ?? null), "error.data", mismatches);
  return mismatches;
}

function describeOutcome(actual: RunOutcome): string {
  if (actual.outcome === "success") return `success with ${describeJson(actual.result)}`;
  if (actual.outcome === "failed") return `a failure with code ${actual.error.code}: ${inFull(actual.error)}`;
  return `a run that was ${actual.outcome}`;
}

/** With the cause at the bottom, where there is one: the message of a transport error tells nothing by itself. */
function inFull({ message, data = null }: FlowError): string {
  const stack = isJsonObject(data) && isJsonArray(data.stack) ? data.stack : [];
  const cause = stack.at(-1);
  const reason = isJsonObject(cause) && typeof cause.error === "string" ? cause.error : message;
  return reason === message ? message : `${message}: ${reason}`;
}

function compare(expected: JsonValue, actual: JsonValue | undefined, path: string, mismatches: Mismatch[]): void {
  if (isJsonObject(expected) && isJsonObject(actual)) {
    for (const [key, value] of Object.entries(expected)) {
      compare(value, Object.hasOwn(actual, key) ? actual[key] : undefined, placeOf(path, key), mismatches);
    }
    return;
  }
  if (isJsonArray(expected) && isJsonArray(actual) && expected.length === actual.length) {
    for (const [index, value] of expected.entries()) compare(value, actual[index], placeOf(path, index), mismatches);
    return;
  }
  if (expected === actual) return;
  mismatches.push({ path, message: describeDifference(expected, actual) });
}

/** Short texts say enough by themselves; of longer ones it is shown where they part. */
const shortText = 60;
const shownBefore = 15;

function describeDifference(expected: JsonValue, actual: JsonValue | undefined): string {
  if (typeof expected === "string" && typeof actual === "string" && expected.length + actual.length > shortText) {
    let same = 0;
    while (same < expected.length && expected[same] === actual[same]) same += 1;
    const part = (text: string): string => {
      const from = Math.max(0, same - shownBefore);
      const shown = text.slice(from, from + shortText);
      return `${from > 0 ? "…" : ""}${JSON.stringify(shown)}${from + shortText < text.length ? "…" : ""}`;
    };
    return `expected ${part(expected)}, found ${part(actual)}; they differ from character ${same + 1} on`;
  }
  return `expected ${describeJson(expected)}, found ${describeJson(actual)}`;
}
