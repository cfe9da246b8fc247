import type { Clock } from "../../src/index.ts";

interface Timer {
  dueMs: number;
  readonly callback: () => void;
  readonly kind: "awaited" | "background";
}

/** Time that stands still until a test moves it: what takes an hour is over at once, in the order of a real hour. */
export class VirtualClock implements Clock {
  /** In the order in which they were set. */
  readonly #timers = new Set<Timer>();
  #nowMs: number = Date.UTC(2030, 0, 1);

  now = (): number => this.#nowMs;

  after = (delayMs: number, callback: () => void): (() => void) => this.#set(delayMs, callback, "awaited");

  afterInBackground = (delayMs: number, callback: () => void): (() => void) =>
    this.#set(delayMs, callback, "background");

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(delayMs, resolve);
    });
  }

  /** Sets the time of day, as an administrator would: what waits goes on waiting for as long as before. */
  set(nowMs: number): void {
    const byMs = nowMs - this.#nowMs;
    this.#nowMs = nowMs;
    for (const timer of this.#timers) timer.dueMs += byMs;
  }

  /** Moves time on by `delayMs`, and lets everything happen that comes due on the way. */
  async advance(delayMs: number): Promise<void> {
    const endMs = this.#nowMs + delayMs;
    await everythingThatNeedsNoTime();
    while (this.#nextDueMs() <= endMs) await this.#moveTo(this.#nextDueMs());
    this.#nowMs = endMs;
  }

  /**
   * Moves time on until `promise` is settled.
   *
   * @throws Error when nothing is left that could settle it
   */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let settled = false;
    const settle = (): void => {
      settled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      await everythingThatNeedsNoTime();
      if (settled) return promise;
      if (![...this.#timers].some(({ kind }) => kind === "awaited"))
        throw new Error("nothing is left that could happen, and still it waits");
      await this.#moveTo(this.#nextDueMs());
    }
  }

  #set(delayMs: number, callback: () => void, kind: Timer["kind"]): () => void {
    const timer = { dueMs: this.#nowMs + delayMs, callback, kind };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  #nextDueMs(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { dueMs } of this.#timers) next = Math.min(next, dueMs);
    return next;
  }

  async #moveTo(timeMs: number): Promise<void> {
    this.#nowMs = timeMs;
    for (const timer of [...this.#timers]) {
      if (timer.dueMs > timeMs || !this.#timers.delete(timer)) continue;
      timer.callback();
      await everythingThatNeedsNoTime();
    }
  }
}

/** All microtasks, and those that they start, come before the next immediate; who works on has set another. */
async function everythingThatNeedsNoTime(): Promise<void> {
  do {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  } while (process.getActiveResourcesInfo().includes("Immediate"));
}
