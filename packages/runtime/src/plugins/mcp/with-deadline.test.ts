import { expect, it } from "vitest";
import { VirtualClock } from "../../../test/support/virtual-clock.ts";
import { withDeadline } from "./with-deadline.ts";

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

it("ends work when its time is over, counted from its last sign of life", async () => {
  const clock = new VirtualClock();
  let extendWork = (): void => {};
  const deadline = { clock, timeoutMs: 100, message: "too late", signal: undefined };
  const work = withDeadline(deadline, (signal, extend) => {
    extendWork = extend;
    return untilAborted(signal);
  });
  let isOver = false;
  work.catch(() => {
    isOver = true;
  });
  await clock.advance(99);
  extendWork();
  await clock.advance(99);
  expect(isOver).toBe(false);
  await clock.advance(1);
  await expect(work).rejects.toThrow("too late");
});

it("ends work when whoever wants it has gone, also before it began", async () => {
  const gone = new AbortController();
  const deadline = { clock: new VirtualClock(), timeoutMs: 100, message: "too late", signal: gone.signal };
  const work = withDeadline(deadline, untilAborted);
  gone.abort(new Error("gone"));
  await expect(work).rejects.toThrow("gone");
  await expect(withDeadline(deadline, async () => "done")).rejects.toThrow("gone");
});
