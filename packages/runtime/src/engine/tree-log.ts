import type { JsonValue } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import type { Instrument } from "../observe/instrument.ts";
import type { Clock } from "./clock.ts";
import type { CommitQueue } from "./commit-queue.ts";
import type { EngineEvent } from "./engine-event.ts";
import { EventLog } from "./event-log.ts";
import { toFlowResult } from "./item-record.ts";
import type { RunExecution } from "./run-execution.ts";
import type { Task } from "./task.ts";
import { type RunsByIndex, type TreeEvent, TreeEvents } from "./tree-events.ts";

/** A tree of runs, and the time of what happens in it just now. */
interface TreeClock extends RunsByIndex {
  readonly nowMs: number;
}

interface LogSettings {
  readonly clock: Clock;
  readonly limits: { readonly keptEvents: number };
  readonly instruments: readonly Instrument[];
}

/**
 * Notes what happens in a tree of runs: in the journal, to instruments, and for readers, who see it when it is written.
 *
 * Hot: twice for every step. Nothing is made for a journal, an instrument or a reader that is not there.
 */
export class TreeLog {
  /** For readers. */
  readonly events: EventLog<TreeEvent>;
  readonly #tree: TreeClock;
  readonly #settings: LogSettings;
  readonly #kept: TreeEvents;
  #commits: CommitQueue | undefined;
  #addedCount = 0;

  constructor(tree: TreeClock, settings: LogSettings, commits: CommitQueue | undefined) {
    this.#tree = tree;
    this.#settings = settings;
    this.#commits = commits;
    this.#kept = new TreeEvents(tree, tree.nowMs);
    this.events = new EventLog(this.#kept, settings.limits.keptEvents);
  }

  /** From now on, what happens is written, and seen when it is. */
  writeTo(commits: CommitQueue): void {
    this.#commits = commits;
  }

  /** How much happened so far, whether it has been seen or not. */
  get addedCount(): number {
    return this.#addedCount;
  }

  /** Notes something that is to be seen when the journal has what it follows from. */
  add(run: RunExecution, event: EngineEvent): void {
    const timeMs = this.#tree.nowMs;
    this.#addedCount += 1;
    if (this.#isWatched) this.#observe({ run, timeMs, event });
    if (this.#heldBack === undefined) this.#keep(run, timeMs, event);
    else this.#heldBack.add(() => this.#keep(run, timeMs, event));
  }

  /** Notes what is never written. */
  addTransient(run: RunExecution, event: EngineEvent): void {
    const timeMs = this.#settings.clock.now();
    if (this.#isWatched) this.#observe({ run, timeMs, event });
    const keep = (): void => {
      this.events.cursors.transientAt(this.events.endSequence);
      this.#keep(run, timeMs, event);
    };
    if (this.#heldBack === undefined) keep();
    else this.#heldBack.addInOrder(keep);
  }

  /** Tells whoever watches that a run goes on that began in another process. */
  recovered(run: RunExecution): void {
    for (const { recovered } of this.#settings.instruments) recovered?.(run, this.#settings.clock.now());
  }

  attemptStarted(run: RunExecution, { item, itemIndex, stepIndex, attempt }: Task): void {
    const timeMs = this.#tree.nowMs;
    this.#addedCount += 1;
    item.record.attemptStarted(stepIndex, attempt, timeMs);
    const held = this.#heldBack;
    held?.journal?.append({ type: "task_started", runIndex: run.indexInTree, itemIndex, stepIndex, attempt }, timeMs);
    if (this.#isWatched) {
      this.#observe({ run, timeMs, event: { type: "step_started", itemIndex, stepIndex, attempt } });
    }
    if (held === undefined) this.#keepStarted(run, timeMs, itemIndex, stepIndex, attempt);
    else held.add(() => this.#keepStarted(run, timeMs, itemIndex, stepIndex, attempt));
  }

  /** Writes what became of a task, then notes it. */
  taskCompleted(run: RunExecution, itemIndex: number, stepIndex: number, value: JsonValue | Failure): void {
    this.#heldBack?.journal?.append(
      { type: "task_completed", runIndex: run.indexInTree, itemIndex, stepIndex, result: toFlowResult(value) },
      this.#tree.nowMs,
    );
    this.stepSettled(run, itemIndex, stepIndex, value);
  }

  stepSettled(run: RunExecution, itemIndex: number, stepIndex: number, value: JsonValue | Failure): void {
    const timeMs = this.#tree.nowMs;
    this.#addedCount += 1;
    run.records[itemIndex]?.settled(stepIndex, timeMs);
    const held = this.#heldBack;
    if (this.#isWatched) {
      this.#observe({
        run,
        timeMs,
        event: { type: "step_settled", itemIndex, stepIndex, result: toFlowResult(value) },
      });
    }
    if (held === undefined) this.#keepSettled(run, timeMs, itemIndex, stepIndex);
    else held.add(() => this.#keepSettled(run, timeMs, itemIndex, stepIndex));
  }

  /** Nothing more will happen. */
  close(): void {
    this.events.close();
    this.#kept.trim();
  }

  get #isWatched(): boolean {
    return this.#settings.instruments.length > 0;
  }

  get #heldBack(): CommitQueue | undefined {
    return this.#commits?.journal === undefined ? undefined : this.#commits;
  }

  #observe(event: TreeEvent): void {
    for (const instrument of this.#settings.instruments) instrument.observe(event);
  }

  #keep(run: RunExecution, timeMs: number, event: EngineEvent): void {
    this.#kept.add(run, timeMs, event);
    this.events.appended();
  }

  #keepStarted(run: RunExecution, timeMs: number, itemIndex: number, stepIndex: number, attempt: number): void {
    this.#kept.addStarted(run, timeMs, itemIndex, stepIndex, attempt);
    this.events.appended();
  }

  #keepSettled(run: RunExecution, timeMs: number, itemIndex: number, stepIndex: number): void {
    this.#kept.addSettled(run, timeMs, itemIndex, stepIndex);
    this.events.appended();
  }
}
