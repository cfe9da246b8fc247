import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RunningCalls } from "../../dispatch/running-calls.ts";
import { silentLogger } from "../../silent-logger.ts";
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
function watch(): { readonly call: (name: string, blocksMs: number) => () => void; readonly pass: () => void } {
  let now = 0;
  const running = new RunningCalls();
  reportBlocking(running, logger, () => now);
  return {
    call: (name, blocksMs) => {
      const call = running.start(name);
      now += blocksMs;
      return () => running.end(call);
    },
    pass: () => {
      now += 250;
      vi.advanceTimersByTime(250);
    },
  };
}

it("names the component that blocked the event loop for more than a second, once", () => {
  const { call, pass } = watch();
  call("quick", 10)();
  pass();
  call("parse", 1_500)();
  pass();
  call("parse", 1_500)();
  pass();
  expect(warnings).toEqual([expect.stringMatching(/^the event loop stood still for 1500 ms while parse ran/)]);
});

it("is silent about components that take long but let others work", () => {
  const { call, pass } = watch();
  const end = call("slow", 0);
  for (let round = 0; round < 8; round += 1) pass();
  end();
  pass();
  expect(warnings).toEqual([]);
});
