import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { silentLogger } from "../../silent-logger.ts";
import { createTestContext } from "../../test-context.ts";
import { reportBlocking } from "./report-blocking.ts";

const warnings: string[] = [];
const logger = { ...silentLogger, warn: (message: string) => void warnings.push(message) };

beforeEach(() => {
  warnings.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Time goes on in steps of the timer, unless a component holds it up. */
function watch(): { readonly call: (name: string, blocksMs: number) => Promise<unknown>; readonly pass: () => void } {
  let now = 0;
  const { middleware } = reportBlocking(logger, () => now);
  return {
    call: (name, blocksMs) =>
      middleware({ name, input: null, context: createTestContext() }, async () => {
        now += blocksMs;
        return null;
      }),
    pass: () => {
      now += 250;
      vi.advanceTimersByTime(250);
    },
  };
}

it("names the component that blocked the event loop for more than a second, once", async () => {
  const { call, pass } = watch();
  await call("quick", 10);
  pass();
  await call("parse", 1_500);
  pass();
  await call("parse", 1_500);
  pass();
  expect(warnings).toEqual([expect.stringMatching(/^the event loop stood still for 1500 ms while parse ran/)]);
});

it("is silent about components that take long but let others work", async () => {
  const { call, pass } = watch();
  const slow = call("slow", 0);
  for (let round = 0; round < 8; round += 1) pass();
  await slow;
  pass();
  expect(warnings).toEqual([]);
});
