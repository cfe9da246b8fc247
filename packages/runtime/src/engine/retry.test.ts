import type { ErrorAction } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { type Backoff, backoffDelayMs, defaultRetryPolicy, nextRetryDelayMs } from "./retry.ts";

describe("pauses between attempts", () => {
  it.each<[string, Backoff, number[]]>([
    ["grow as Fibonacci's numbers up to 10 s by default", defaultRetryPolicy.backoff, [1, 1, 2, 3, 5, 8, 10, 10]],
    ["are all alike when constant", { type: "constant", delayMs: 2_000 }, [2, 2, 2]],
    [
      "multiply when exponential, up to the longest",
      { type: "exponential", minDelayMs: 1_000, maxDelayMs: 20_000, factor: 3 },
      [1, 3, 9, 20, 20],
    ],
    ["begin at the shortest", { type: "fibonacci", minDelayMs: 500, maxDelayMs: 1_200 }, [0.5, 0.5, 1, 1.2]],
  ])("%s", (_what, backoff, seconds) => {
    expect(seconds.map((_second, index) => backoffDelayMs(backoff, index + 1) / 1_000)).toEqual(seconds);
  });

  it.each<[Backoff["type"], Backoff]>([
    ["fibonacci", { type: "fibonacci", minDelayMs: 1, maxDelayMs: 60_000 }],
    ["exponential", { type: "exponential", minDelayMs: 1, maxDelayMs: 60_000, factor: 2 }],
  ])("stay at the longest however often a step is tried again: %s", (_type, backoff) => {
    expect(backoffDelayMs(backoff, 100_000)).toBe(60_000);
  });
});

describe("the next attempt", () => {
  const transport = { code: -32300, message: "gone" };
  const component = { code: -32100, message: "failed" };

  /** How long the pauses before all retries are when every attempt fails alike. */
  function pausesMs(error: { code: number; message: string }, onError: ErrorAction): number[] {
    const counts = { transport: 0, component: 0 };
    const next = (): number | undefined => nextRetryDelayMs(error, onError, defaultRetryPolicy, counts);
    const pauses: number[] = [];
    for (let pause = next(); pause !== undefined; pause = next()) pauses.push(pause);
    return pauses;
  }

  it("follows three failures of the transport, after 1, 1 and 2 s, whatever the step says", () => {
    expect(pausesMs(transport, { action: "fail" })).toEqual([1_000, 1_000, 2_000]);
    expect(pausesMs(transport, { action: "retry", maxRetries: 1 })).toEqual([1_000, 1_000, 2_000]);
  });

  it("follows failures of the component as often as the step says, three times when it does not say", () => {
    expect(pausesMs(component, { action: "fail" })).toEqual([]);
    expect(pausesMs(component, { action: "retry" })).toEqual([1_000, 1_000, 2_000]);
    expect(pausesMs(component, { action: "retry", maxRetries: 5 })).toEqual([1_000, 1_000, 2_000, 3_000, 5_000]);
    expect(pausesMs(component, { action: "retry", maxRetries: 0 })).toEqual([]);
  });

  it("counts the pauses of each kind of failure for themselves", () => {
    const counts = { transport: 0, component: 0 };
    const onError: ErrorAction = { action: "retry" };
    const pauses = [transport, transport, component, transport, component].map((error) =>
      nextRetryDelayMs(error, onError, defaultRetryPolicy, counts),
    );
    expect(pauses).toEqual([1_000, 1_000, 1_000, 2_000, 1_000]);
    expect(counts).toEqual({ transport: 3, component: 2 });
  });

  it.each([-32399, -32300])("may follow code %i always", (code) => {
    expect(pausesMs({ code, message: "" }, { action: "fail" })).toHaveLength(3);
  });

  it.each([-32199, -32100])("may follow code %i when the step says so", (code) => {
    expect(pausesMs({ code, message: "" }, { action: "retry" })).toHaveLength(3);
  });

  it.each([-32400, -32299, -32200, -32099, -32000, 0, 8, 500])("never follows code %i", (code) => {
    expect(pausesMs({ code, message: "" }, { action: "retry" })).toEqual([]);
  });
});
