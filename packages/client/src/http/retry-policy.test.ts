import { RateLimitError, ServerError, StepflowAbortError, StepflowConnectionError } from "@stepflow/core/executor";
import { describe, expect, it } from "vitest";
import { delayAfter, type RetryOptions, retryPolicy } from "./retry-policy.ts";

const first = { attempt: 1, elapsedMs: 0, repeatable: "safe" } as const;
const busy = new ServerError("busy", { status: 503 });
const delayOf = (error: unknown, failure: Partial<typeof first> | object = {}, options: RetryOptions = {}) =>
  delayAfter(retryPolicy(options), error, { ...first, ...failure });

describe("the pause before the next attempt", () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [5, 8_000],
    [9, 8_000],
  ])("after attempt %i is %i ms, or up to a quarter shorter", (attempt, longest) => {
    const delays = Array.from({ length: 200 }, () => delayOf(busy, { attempt }, { limit: 9 }) ?? Number.NaN);
    for (const delay of delays) {
      expect(delay).toBeLessThanOrEqual(longest);
      expect(delay).toBeGreaterThanOrEqual(longest * 0.75);
    }
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it("is what the server says, also when that is longer than any other", () => {
    expect(delayOf(new RateLimitError("slow", { status: 429, details: { retryAfterMs: 20_000 } }))).toBe(20_000);
    expect(delayOf(new ServerError("busy", { status: 503, details: { retryAfterMs: 0 } }))).toBe(0);
  });

  it("is not begun when it ends after the total time", () => {
    expect(delayOf(busy, { elapsedMs: 59_400 })).toBeLessThanOrEqual(500);
    expect(delayOf(busy, { elapsedMs: 59_900 })).toBeUndefined();
    expect(delayOf(new RateLimitError("slow", { status: 429, details: { retryAfterMs: 70_000 } }))).toBeUndefined();
  });
});

it("attempts end with the limit, and 0 means none", () => {
  expect(delayOf(busy, { attempt: 2 })).toBeDefined();
  expect(delayOf(busy, { attempt: 3 })).toBeUndefined();
  expect(delayOf(busy, {}, { limit: 0 })).toBeUndefined();
});

it.each([
  ["a connection that was never made", new StepflowConnectionError("", { details: { code: "ECONNREFUSED" } }), true],
  ["a connection that broke", new StepflowConnectionError("", { details: { code: "ECONNRESET" } }), false],
  ["a rate limit", new RateLimitError("", { status: 429 }), true],
  ["a busy server", busy, false],
])("what may not be repeated is tried again after %s: %s", (_what, error, again) => {
  expect(delayOf(error, { repeatable: "unsafe" }) !== undefined).toBe(again);
  expect(delayOf(error)).toBeDefined();
});

it("nothing is tried again after an abort, or after an error that is not the SDK's", () => {
  expect(delayOf(new StepflowAbortError("enough"))).toBeUndefined();
  expect(delayOf(new TypeError("a bug"))).toBeUndefined();
});

it("refuses numbers that are none", () => {
  expect(() => retryPolicy({ limit: Number.NaN })).toThrow("$.retry.limit: expected a number, 0 or more, found NaN");
  expect(() => retryPolicy({ totalMs: -1 })).toThrow("$.retry.totalMs");
});
