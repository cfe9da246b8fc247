import type { FlowError, FlowResult, JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { Instrument } from "../observe/instrument.ts";
import type { Clock } from "./clock.ts";
import type { Journal, JournalEvent, TaskPlace } from "./journal.ts";
import { nextRetryDelayMs } from "./retry.ts";
import type { RunExecution } from "./run-execution.ts";
import { RunTree } from "./run-tree.ts";
import type { Task } from "./task.ts";
import type { TreeSettings } from "./tree-settings.ts";

/** A journal that this engine cannot have written for this flow: another version of it did, or it was damaged. */
export class ReplayError extends Error {
  override readonly name = "ReplayError";
}

type Settings = Omit<TreeSettings, "journal" | "maxConcurrency" | "stepTimeoutMs">;

/**
 * Makes a tree of runs again from its journal.
 *
 * The engine goes through what happened once more, with the clock standing where it stood then and nothing executed: so
 * every count, need and event comes out as it did the first time, by the same code.
 */
export class TreeReplay {
  readonly #clock: ReplayClock;
  readonly #settings: Settings;
  /** Nobody watches a replay; whoever watches the runs afterwards is put in here. */
  readonly #instruments: Instrument[] = [];
  #tree: RunTree | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#clock = new ReplayClock(settings.clock);
  }

  /** The tree as it stands. @throws ReplayError before its first event */
  get tree(): RunTree {
    if (this.#tree === undefined) throw new ReplayError("the journal does not begin with a root run");
    return this.#tree;
  }

  /**
   * Goes through one event of the journal, all of them in order.
   *
   * @throws ReplayError when it does not fit what came before
   */
  apply(event: JournalEvent, timeMs: number): void {
    this.#clock.timeMs = timeMs;
    this.#tree?.tick();
    switch (event.type) {
      case "root_run_created": {
        if (this.#tree !== undefined) throw new ReplayError("the journal has a second root run");
        const { maxConcurrency, stepTimeoutMs } = event;
        const given = { clock: this.#clock, instruments: this.#instruments, maxConcurrency, stepTimeoutMs };
        this.#tree = new RunTree({ ...this.#settings, ...given, journal: undefined });
        this.#tree.holdBack();
        this.#tree.start(event);
        return;
      }
      case "sub_run_created": {
        const { itemIndex, stepIndex, subflowKey: key } = event;
        const parent = { run: this.#run(event.runIndex), itemIndex, stepIndex };
        this.tree.startSubRun({ ...event, parent, key }, event.runId);
        return;
      }
      case "item_begun":
        this.#run(event.runIndex).beginItems(event.itemIndex);
        return;
      case "task_started": {
        const task = this.#task(event);
        task.attempt = event.attempt;
        this.tree.log.attemptStarted(this.#run(event.runIndex), task);
        return;
      }
      case "task_retrying":
        this.#retry(this.#task(event), event.delayMs, event.error, this.#run(event.runIndex));
        return;
      case "task_completed":
        this.#run(event.runIndex).settle(this.#task(event), toValue(event.result));
        return;
      case "run_stopped":
        this.tree.stop(this.#run(event.runIndex), event.status, event.error);
        return;
      case "tree_durability":
        return;
      case "tree_paused":
        this.tree.pause();
        return;
      case "tree_resumed":
        this.tree.resume();
        return;
      case "run_completed":
        this.#checkEnd(this.#run(event.runIndex), event);
    }
  }

  /**
   * Lets the tree live: what has not settled is executed, unless it waits for components.
   *
   * @param journal where it is written from now on
   * @param missing components that nobody serves
   */
  goOn(journal: Journal | undefined, missing: readonly string[]): RunTree {
    const { tree } = this;
    this.#clock.goOn();
    this.#instruments.push(...this.#settings.instruments);
    for (const run of tree.runs) if (!run.hasEnded) tree.log.recovered(run);
    tree.waitFor(missing);
    tree.goOn(journal);
    return tree;
  }

  #retry(task: Task, delayMs: number, error: FlowError, run: RunExecution): void {
    task.retries ??= { transport: 0, component: 0 };
    // Counts it, by the rules that counted it then.
    nextRetryDelayMs(error, task.step.onError, this.#settings.retry, task.retries);
    const { itemIndex, stepIndex, attempt } = task;
    this.tree.log.add(run, { type: "step_retrying", itemIndex, stepIndex, attempt, delayMs, error });
  }

  #checkEnd(run: RunExecution, { status }: { readonly status: string }): void {
    // Items without steps end as they begin, and leave no other trace.
    run.beginItems(run.inputs.length - 1);
    if (run.status === status) return;
    throw new ReplayError(`run ${run.id} ended ${status}; what its journal has of it comes to ${run.status}`);
  }

  #run(indexInTree: number): RunExecution {
    try {
      return this.tree.runAt(indexInTree);
    } catch (cause) {
      throw new ReplayError(`the journal speaks of run ${indexInTree} before it begins`, { cause });
    }
  }

  #task({ runIndex, itemIndex, stepIndex }: TaskPlace): Task {
    const run = this.#run(runIndex);
    const task = run.takeTaskAt(itemIndex, stepIndex);
    if (task !== undefined) return task;
    const step = run.plan.steps[stepIndex]?.id ?? `number ${stepIndex}`;
    throw new ReplayError(`step "${step}" of item ${itemIndex} of run ${run.id} cannot have been ready here`);
  }
}

function toValue(result: FlowResult): JsonValue | Failure {
  return result.outcome === "success" ? result.result : new Failure(result.error);
}

/** Stands where the journal says, then goes with the clock that it stands for. */
class ReplayClock implements Clock {
  timeMs = 0;
  readonly #clock: Clock;
  #isLive = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  goOn(): void {
    this.#isLive = true;
  }

  now = (): number => (this.#isLive ? this.#clock.now() : this.timeMs);

  after = (delayMs: number, callback: () => void): (() => void) => this.#clock.after(delayMs, callback);

  afterInBackground = (delayMs: number, callback: () => void): (() => void) =>
    this.#clock.afterInBackground(delayMs, callback);
}
