import type { ErrorAction } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { type Backoff, backoffDelayMs, defaultRetryPolicy, nextRetryDelayMs, type RetryPolicy } from "./retry.ts";

describe("the pause before a retry", () => {
  const delays = (backoff: Backoff, count: number): number[] =>
    Array.from({ length: count }, (_, index) => backoffDelayMs(backoff, index + 1));

  it("is 1, 1, 2, 3, 5, 8 and then 10 s by default", () => {
    expect(delays(defaultRetryPolicy.backoff, 8)).toEqual([1_000, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000, 10_000]);
  });

  it("stays the same when it is constant", () => {
    expect(delays({ type: "constant", delayMs: 250 }, 3)).toEqual([250, 250, 250]);
  });

  it("grows by its factor up to its maximum when it is exponential", () => {
    const backoff: Backoff = { type: "exponential", minDelayMs: 100, maxDelayMs: 1_000, factor: 3 };
    expect(delays(backoff, 5)).toEqual([100, 300, 900, 1_000, 1_000]);
  });

  it.each<Backoff>([
    { type: "exponential", minDelayMs: 100, maxDelayMs: 1_000, factor: 3 },
    { type: "fibonacci", minDelayMs: 100, maxDelayMs: 1_000 },
  ])("is the maximum however often a step was tried: $type", (backoff) => {
    expect(backoffDelayMs(backoff, 1_000_000)).toBe(1_000);
  });
});

describe("whether a failure is tried again", () => {
  const policy: RetryPolicy = { transportMaxRetries: 2, backoff: { type: "constant", delayMs: 7 } };
  const retriesOf = (code: number, onError: ErrorAction): number => {
    const counts = { transport: 0, component: 0 };
    let retries = 0;
    while (nextRetryDelayMs({ code, message: "" }, onError, policy, counts) !== undefined && retries < 20) retries += 1;
    return retries;
  };
  const fail: ErrorAction = { action: "fail" };
  const retry: ErrorAction = { action: "retry", maxRetries: 4 };

  it.each([
    [-32_300, fail, 2],
    [-32_399, fail, 2],
    [-32_350, retry, 2],
    [-32_100, fail, 0],
    [-32_100, retry, 4],
    [-32_199, retry, 4],
    [-32_100, { action: "retry" }, 3],
    [-32_100, { action: "retry", maxRetries: 0 }, 0],
    [-32_400, retry, 0],
    [-32_299, retry, 0],
    [-32_200, retry, 0],
    [-32_099, retry, 0],
    [8, retry, 0],
  ] satisfies [number, ErrorAction, number][])("code %d under %j: %d times", (code, onError, times) => {
    expect(retriesOf(code, onError)).toBe(times);
  });

  it("counts both kinds apart, and the pause with its kind", () => {
    const counts = { transport: 0, component: 0 };
    const growing: RetryPolicy = {
      transportMaxRetries: 2,
      backoff: { type: "exponential", minDelayMs: 1, maxDelayMs: 100, factor: 10 },
    };
    const delay = (code: number): number | undefined => nextRetryDelayMs({ code, message: "" }, retry, growing, counts);
    expect([delay(-32_300), delay(-32_100), delay(-32_300), delay(-32_300), delay(-32_100)]).toEqual([
      1,
      1,
      10,
      undefined,
      10,
    ]);
  });
});
