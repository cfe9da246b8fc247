import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "./clock.ts";

describe("the system's clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits longer than one timer can", () => {
    const callback = vi.fn();
    systemClock.after(2 ** 32, callback);
    vi.advanceTimersByTime(2 ** 32 - 1);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  it("keeps the process alive for what is waited for alone", () => {
    vi.useRealTimers();
    const active = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = active();
    const cancelBackground = systemClock.afterInBackground(2 ** 32, () => {});
    expect(active()).toBe(before);
    const cancel = systemClock.after(2 ** 32, () => {});
    expect(active()).toBe(before + 1);
    cancel();
    cancelBackground();
    expect(active()).toBe(before);
  });

  it("never calls back after Infinity", () => {
    const callback = vi.fn();
    const cancel = systemClock.after(Number.POSITIVE_INFINITY, callback);
    vi.advanceTimersByTime(2 ** 33);
    expect(callback).not.toHaveBeenCalled();
    cancel();
    expect(vi.getTimerCount()).toBe(0);
  });
});
