import type { FlowResult, JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";

/** In the place of a number that is not there. */
const none = -1;

/** How many numbers are kept of one step: its attempts, when the first began, and when it settled. */
const width = 3;

/**
 * What stays of an item when it has ended: what its steps came to, and when.
 *
 * Hot: all else about an item is dropped with its last step, since ten thousand items of a run and a thousand ended
 * runs are kept. Numbers stand in one array, times as small integers, for the garbage collector to step over.
 */
export class ItemRecord {
  /** By step index; `undefined` until the step has settled. */
  readonly stepResults: (JsonValue | Failure | undefined)[];
  readonly #numbers: number[];
  readonly #originMs: number;

  /** @param originMs times count from here, the beginning of the run */
  constructor(stepCount: number, originMs: number) {
    this.stepResults = new Array(stepCount).fill(undefined);
    this.#numbers = new Array(stepCount * width).fill(none);
    this.#originMs = originMs;
  }

  need(stepIndex: number): void {
    this.#numbers[stepIndex * width] = 0;
  }

  isNeeded(stepIndex: number): boolean {
    return this.#numbers[stepIndex * width] !== none;
  }

  attemptStarted(stepIndex: number, attempt: number, timeMs: number): void {
    this.#numbers[stepIndex * width] = attempt;
    if (attempt === 1) this.#numbers[stepIndex * width + 1] = this.#offset(timeMs);
  }

  settled(stepIndex: number, timeMs: number): void {
    this.#numbers[stepIndex * width + 2] = this.#offset(timeMs);
  }

  attempt(stepIndex: number): number {
    return Math.max(0, this.#numbers[stepIndex * width] ?? 0);
  }

  /** When the first attempt began. */
  startedMs(stepIndex: number): number | undefined {
    return this.#time(stepIndex * width + 1);
  }

  /** When the last attempt ended; a step that failed before its first has no such time. */
  settledMs(stepIndex: number): number | undefined {
    return this.#time(stepIndex * width + 2);
  }

  // A clock that was set back must not make a time look absent.
  #offset(timeMs: number): number {
    return Math.max(0, timeMs - this.#originMs);
  }

  #time(at: number): number | undefined {
    const offset = this.#numbers[at] ?? none;
    return offset === none ? undefined : this.#originMs + offset;
  }
}

/** A step's or a flow's value as the protocol carries it. */
export function toFlowResult(value: JsonValue | Failure): FlowResult {
  return value instanceof Failure ? { outcome: "failed", error: value.error } : { outcome: "success", result: value };
}
