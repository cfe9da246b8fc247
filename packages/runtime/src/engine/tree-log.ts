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
  readonly #settings: LogSettings;
  readonly #commits: CommitQueue | undefined;
  readonly #kept: TreeEvents;

  constructor(tree: RunsByIndex, settings: LogSettings, commits: CommitQueue | undefined) {
    this.#settings = settings;
    this.#commits = commits;
    this.#kept = new TreeEvents(tree, settings.clock.now());
    this.events = new EventLog(this.#kept, settings.limits.keptEvents);
  }

  /** Notes what the journal has already, or does not want. */
  add(run: RunExecution, event: EngineEvent): void {
    const timeMs = this.#settings.clock.now();
    if (this.#isWatched) this.#observe({ run, timeMs, event });
    if (this.#heldBack === undefined) this.#keep(run, timeMs, event);
    else this.#heldBack.add(() => this.#keep(run, timeMs, event));
  }

  attemptStarted(run: RunExecution, { item, itemIndex, stepIndex, attempt }: Task): void {
    const timeMs = this.#settings.clock.now();
    item.record.attemptStarted(stepIndex, attempt, timeMs);
    const held = this.#heldBack;
    held?.journal?.append({ type: "tasks_started", runId: run.id, tasks: [{ itemIndex, stepIndex, attempt }] });
    if (this.#isWatched) {
      this.#observe({ run, timeMs, event: { type: "step_started", itemIndex, stepIndex, attempt } });
    }
    if (held === undefined) this.#keepStarted(run, timeMs, itemIndex, stepIndex, attempt);
    else held.add(() => this.#keepStarted(run, timeMs, itemIndex, stepIndex, attempt));
  }

  stepSettled(run: RunExecution, itemIndex: number, stepIndex: number, value: JsonValue | Failure): void {
    const timeMs = this.#settings.clock.now();
    run.records[itemIndex]?.settled(stepIndex, timeMs);
    const held = this.#heldBack;
    held?.journal?.append({
      type: "task_completed",
      runId: run.id,
      itemIndex,
      stepIndex,
      result: toFlowResult(value),
    });
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
