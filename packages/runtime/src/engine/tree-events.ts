import type { EngineEvent } from "./engine-event.ts";
import type { EntryStore } from "./event-log.ts";
import { toFlowResult } from "./item-record.ts";
import type { RunExecution } from "./run-execution.ts";

/** An engine event at its run and time. */
export interface TreeEvent {
  readonly run: RunExecution;
  readonly timeMs: number;
  readonly event: EngineEvent;
}

/** Finds the runs of a tree. */
export interface RunsByIndex {
  runAt(indexInTree: number): RunExecution;
}

/** How many numbers stand for one event: the run, the time, the item, the step, and the attempt that begins. */
const width = 5;

/** In the place of an attempt: the step has settled. */
const settled = 0;

/** In the place of an item: neither begin nor end of a step; behind it stands which of the other events it is. */
const other = -1;

/**
 * The events of a tree of runs, kept small.
 *
 * Hot: two for every step, and a thousand ended runs keep theirs, mostly for nobody. So that the garbage collector has
 * little to copy and nothing to trace, the begin and the end of a step are a few small integers in one long row, and
 * become objects when somebody reads them; what the step came to is found where its item keeps it.
 */
export class TreeEvents implements EntryStore<TreeEvent> {
  readonly #tree: RunsByIndex;
  /** Times count from here, which makes them small integers. */
  readonly #originMs: number;
  #numbers: number[] = [];
  #others: EngineEvent[] = [];
  #droppedOtherCount = 0;

  constructor(tree: RunsByIndex, originMs: number) {
    this.#tree = tree;
    this.#originMs = originMs;
  }

  get size(): number {
    return this.#numbers.length / width;
  }

  addStarted(run: RunExecution, timeMs: number, itemIndex: number, stepIndex: number, attempt: number): void {
    this.#numbers.push(run.indexInTree, timeMs - this.#originMs, itemIndex, stepIndex, attempt);
  }

  addSettled(run: RunExecution, timeMs: number, itemIndex: number, stepIndex: number): void {
    this.#numbers.push(run.indexInTree, timeMs - this.#originMs, itemIndex, stepIndex, settled);
  }

  add(run: RunExecution, timeMs: number, event: EngineEvent): void {
    const place = this.#droppedOtherCount + this.#others.push(event) - 1;
    this.#numbers.push(run.indexInTree, timeMs - this.#originMs, other, place, 0);
  }

  at(index: number): TreeEvent {
    const from = index * width;
    const [runIndex = 0, offsetMs = 0, itemIndex = 0, place = 0, attempt = 0] = this.#numbers.slice(from, from + width);
    const run = this.#tree.runAt(runIndex);
    const event = itemIndex === other ? this.#other(place) : stepEvent(run, itemIndex, place, attempt);
    return { run, timeMs: this.#originMs + offsetMs, event };
  }

  drop(count: number): void {
    const end = count * width;
    let otherCount = 0;
    for (let at = 2; at < end; at += width) if (this.#numbers[at] === other) otherCount += 1;
    this.#numbers = this.#numbers.slice(end);
    this.#others = this.#others.slice(otherCount);
    this.#droppedOtherCount += otherCount;
  }

  /** Gives back the room that was kept for more events. */
  trim(): void {
    this.#numbers = this.#numbers.slice();
    this.#others = this.#others.slice();
  }

  #other(place: number): EngineEvent {
    const event = this.#others[place - this.#droppedOtherCount];
    if (event === undefined) throw new RangeError(`no event is kept at ${place}`);
    return event;
  }
}

function stepEvent(run: RunExecution, itemIndex: number, stepIndex: number, attempt: number): EngineEvent {
  if (attempt !== settled) return { type: "step_started", itemIndex, stepIndex, attempt };
  const value = run.records[itemIndex]?.stepResults[stepIndex];
  if (value === undefined) throw new RangeError(`step ${stepIndex} of item ${itemIndex} has not settled`);
  return { type: "step_settled", itemIndex, stepIndex, result: toFlowResult(value) };
}
