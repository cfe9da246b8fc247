import type { FlowError, FlowResult, JsonObject, JsonValue, RunStatus } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { type Deferred, deferred } from "../deferred.ts";
import type { StepTransient } from "./engine-event.ts";
import { ItemExecution } from "./item-execution.ts";
import { ItemRecord } from "./item-record.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { ReadyQueue } from "./ready-queue.ts";
import type { RunTree } from "./run-tree.ts";
import type { Task } from "./task.ts";
import { type Secret, secretValues } from "./variables.ts";

/** The step that started a sub-run. */
export interface RunParent {
  readonly run: RunExecution;
  readonly itemIndex: number;
  readonly stepIndex: number;
}

export interface RunExecutionOptions {
  readonly id: string;
  readonly indexInTree: number;
  readonly flowId: string;
  readonly plan: Plan;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly parent: RunParent | undefined;
  /** How many steps of this run execute at once, within what its tree allows. */
  readonly maxConcurrency: number;
}

const none: readonly never[] = [];

/**
 * One run: its items, begun in order as there is room for them, and what became of each.
 *
 * It decides nothing about time or room; its tree does, and asks it for the next task. A thousand of them are kept when
 * they have ended: then it holds on to nothing but what can still be asked for.
 */
export class RunExecution {
  readonly id: string;
  /** The root is 0; runs below it count from 1. */
  readonly indexInTree: number;
  readonly flowId: string;
  readonly tree: RunTree;
  readonly plan: Plan;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly parent: RunParent | undefined;
  readonly depth: number;
  readonly createdMs: number;
  /** Values that must not be shown: the secret variables of this run and of those above it. */
  readonly secrets: readonly Secret[];
  /** Whether the tree has it among the runs that it asks for tasks. */
  isAskedForWork = false;
  /** By item index; `undefined` until the item has ended. */
  readonly results: (FlowResult | undefined)[];
  /** By item index; `undefined` until the item has begun. */
  readonly records: (ItemRecord | undefined)[];
  /** By item index; `undefined` before the item has begun and after it has ended. */
  readonly items: (ItemExecution | undefined)[];
  /** By item index, in ms after the run began. */
  readonly #itemDurations: (number | undefined)[];
  readonly maxConcurrency: number;
  readonly #ready = new ReadyQueue<Task>();
  /** Made for the first. */
  #subRuns: RunExecution[] | undefined;
  /** Made for the first who waits. */
  #ended: Deferred<void> | undefined;
  #executingCount = 0;
  #begunCount = 0;
  #finishedCount = 0;
  #failedCount = 0;
  #anyStepFailed = false;
  #endStatus: RunStatus | undefined;
  #endMs: number | undefined;
  /** Whether those who wait for the end know of it. */
  #isTold = false;
  /** Why nothing more happens to the run here, though it has not ended. */
  #halted: Error | undefined;

  constructor(tree: RunTree, options: RunExecutionOptions) {
    const count = options.inputs.length;
    this.id = options.id;
    this.indexInTree = options.indexInTree;
    this.flowId = options.flowId;
    this.tree = tree;
    this.plan = options.plan;
    this.inputs = options.inputs;
    this.variables = options.variables;
    this.parent = options.parent;
    this.depth = options.parent === undefined ? 0 : options.parent.run.depth + 1;
    this.maxConcurrency = options.maxConcurrency;
    this.createdMs = tree.nowMs;
    const ownSecrets = secretValues(options.plan.definition.flow, options.variables);
    const secretsAbove = options.parent?.run.secrets ?? none;
    this.secrets = ownSecrets.length === 0 ? secretsAbove : [...ownSecrets, ...secretsAbove];
    this.results = new Array(count).fill(undefined);
    this.records = new Array(count).fill(undefined);
    this.items = new Array(count).fill(undefined);
    this.#itemDurations = new Array(count).fill(undefined);
  }

  get status(): RunStatus {
    return this.#endStatus ?? (this.tree.paused ? "paused" : "running");
  }

  get subRuns(): readonly RunExecution[] {
    return this.#subRuns ?? none;
  }

  get endMs(): number | undefined {
    return this.#endMs;
  }

  get hasEnded(): boolean {
    return this.#endStatus !== undefined;
  }

  /** Whether it has not ended, or a run below it that no step waited for has not. */
  get goesOn(): boolean {
    return !this.hasEnded || this.subRuns.some(({ goesOn }) => goesOn);
  }

  get failedItemCount(): number {
    return this.#failedCount;
  }

  /** Why nothing more happens to the run here, though it has not ended. */
  get haltReason(): Error | undefined {
    return this.#halted;
  }

  /** Whether those who wait for the end know of it: nothing more will happen to the run. */
  get isTold(): boolean {
    return this.#isTold;
  }

  /** Resolves when nothing more will happen to the run. */
  get ended(): Promise<void> {
    if (this.#isTold) return Promise.resolve();
    if (this.#halted !== undefined) return Promise.reject(this.#halted);
    this.#ended ??= deferred();
    return this.#ended.promise;
  }

  itemCompletedMs(itemIndex: number): number | undefined {
    const duration = this.#itemDurations[itemIndex];
    return duration === undefined ? undefined : this.createdMs + duration;
  }

  /** The next task to execute, if the run has one and room for it. Begins items when none that has begun is ready. */
  takeTask(): Task | undefined {
    if (this.#endStatus !== undefined || this.#executingCount >= this.maxConcurrency) return undefined;
    while (this.#ready.size === 0 && this.#begunCount < this.inputs.length) this.#beginItem();
    const task = this.#ready.pop();
    if (task === undefined) return undefined;
    task.isExecuting = true;
    this.#executingCount += 1;
    return task;
  }

  /** Ends a run without inputs, which no task ever will. */
  endIfEmpty(): void {
    if (this.inputs.length === 0) this.#end("completed");
  }

  settle(task: Task, result: JsonValue | Failure): void {
    task.isExecuting = false;
    this.#executingCount -= 1;
    if (result instanceof Failure) this.#anyStepFailed = true;
    this.tree.log.taskCompleted(this, task.itemIndex, task.stepIndex, result);
    task.item.settle(task.step, result);
  }

  /** Replay: begins all items up to this one. */
  beginItems(lastIndex: number): void {
    while (this.#begunCount <= lastIndex && this.#endStatus === undefined) this.#beginItem();
  }

  /** Replay: the task of a step that has been ready, as one that executes; `undefined` when there is none. */
  takeTaskAt(itemIndex: number, stepIndex: number): Task | undefined {
    this.beginItems(itemIndex);
    const task = this.items[itemIndex]?.tasks[stepIndex];
    if (task === undefined || task.isExecuting) return task;
    task.isExecuting = true;
    this.#executingCount += 1;
    return task;
  }

  /** After a replay: whatever has not settled is ready to execute, again or for the first time. */
  makeReadyAgain(): void {
    this.#giveUpBegun();
    this.#ready.clear();
    for (const item of this.items) for (const task of item?.tasks ?? none) if (task !== undefined) this.taskReady(task);
    if (this.#begunCount < this.inputs.length) this.tree.hasWork(this);
  }

  /** Leaves the run as it is, for another process to go on with; who waits for it is told why. */
  halt(reason: Error): void {
    for (const subRun of this.subRuns) subRun.halt(reason);
    if (this.#isTold) return;
    this.#halted = reason;
    for (const task of this.#giveUpBegun()) {
      task.cancelTimer?.();
      task.context?.abort(reason.message);
    }
    this.#ready.clear();
    this.#ended?.reject(reason);
  }

  taskReady(task: Task): void {
    this.#ready.push(task);
    this.tree.hasWork(this);
  }

  stepFailedUnstarted(item: ItemExecution, step: PlannedStep, failure: Failure): void {
    this.#anyStepFailed = true;
    this.tree.log.stepSettled(this, item.index, step.index, failure);
  }

  itemFinished(item: ItemExecution, result: FlowResult): void {
    this.items[item.index] = undefined;
    this.#recordItem(item.index, result);
    if (result.outcome === "failed") this.#failedCount += 1;
    if (this.#finishedCount === this.inputs.length) this.#end(this.#verdict());
  }

  /** Ends the run now: what is ready does not start, and what executes is told to stop. */
  stop(status: "cancelled" | "failed", error: FlowError | undefined): void {
    if (this.#endStatus !== undefined) {
      // Runs below it may go on when no step waited for them.
      for (const subRun of this.subRuns) subRun.stop(status, error);
      return;
    }
    this.#ready.clear();
    for (const task of this.#giveUpBegun()) {
      task.cancelTimer?.();
      this.tree.log.add(this, { type: "step_cancelled", itemIndex: task.itemIndex, stepIndex: task.stepIndex });
      task.context?.abort(error?.message ?? `run ${this.id} was cancelled`);
      this.tree.releasePlace(task);
    }
    if (error !== undefined) {
      for (const [index, result] of this.results.entries()) {
        if (result === undefined) this.#recordItem(index, { outcome: "failed", error });
      }
    }
    // The runs below end first, so that who reads the events of this one sees their ends, too.
    for (const subRun of this.subRuns) subRun.stop(status, error);
    this.#end(status);
  }

  /** How many items ended well. */
  get completedItemCount(): number {
    return this.#finishedCount - this.#failedCount;
  }

  emitTransient(event: StepTransient, task: Task): void {
    this.tree.log.addTransient(this, { ...event, itemIndex: task.itemIndex, stepIndex: task.stepIndex });
  }

  addSubRun(run: RunExecution): void {
    this.#subRuns ??= [];
    this.#subRuns.push(run);
  }

  /** Tells those who wait for the end. */
  tellEnded(): void {
    this.#isTold = true;
    this.#ended?.resolve();
    this.#ended = undefined;
  }

  /**
   * All tasks that have begun and not settled; from now on they do not execute. After a replay some have begun that do
   * not execute again yet.
   */
  #giveUpBegun(): Task[] {
    const begun: Task[] = [];
    for (const item of this.items) {
      for (const task of item?.tasks ?? none) if (task !== undefined && task.attempt > 0) begun.push(task);
    }
    for (const task of begun) task.isExecuting = false;
    this.#executingCount = 0;
    return begun;
  }

  #beginItem(): void {
    const index = this.#begunCount;
    this.#begunCount += 1;
    const record = new ItemRecord(this.plan.steps.length, this.createdMs);
    const item = new ItemExecution(index, this.inputs[index] ?? null, this.variables, this.plan, record, this);
    this.records[index] = record;
    this.items[index] = item;
    const before = this.tree.log.addedCount;
    item.start();
    // Most items begin with a step that starts, which says as much.
    if (this.tree.isWritten && this.tree.log.addedCount > before) {
      this.tree.write({ type: "item_begun", runIndex: this.indexInTree, itemIndex: index });
    }
  }

  #recordItem(itemIndex: number, result: FlowResult): void {
    this.results[itemIndex] = result;
    this.#itemDurations[itemIndex] = this.tree.nowMs - this.createdMs;
    this.#finishedCount += 1;
    this.tree.log.add(this, { type: "item_completed", itemIndex, result });
  }

  /** A root run fails with its items; a sub-run also when any of its steps failed, as upstream. */
  #verdict(): RunStatus {
    const failed = this.parent === undefined ? this.#failedCount > 0 : this.#anyStepFailed || this.#failedCount > 0;
    return failed ? "failed" : "completed";
  }

  #end(status: RunStatus): void {
    this.#endStatus = status;
    this.#endMs = this.tree.nowMs;
    this.#ready.clear();
    this.items.length = 0;
    this.tree.runEnded(this, status);
  }
}
