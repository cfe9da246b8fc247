import type { FlowError, FlowResult, JsonObject, JsonValue, RunStatus } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { deferred } from "../deferred.ts";
import type { EngineEvent, StepTransient } from "./engine-event.ts";
import { ItemExecution, toFlowResult } from "./item-execution.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { ReadyQueue } from "./ready-queue.ts";
import type { RunTree } from "./run-tree.ts";
import type { Task } from "./task.ts";
import { type Secret, secretValues } from "./variables.ts";

/** The step that started a sub-run. */
export interface RunParent {
  readonly run: RunExecution;
  readonly task: Task;
}

export interface RunExecutionOptions {
  readonly id: string;
  readonly flowId: string;
  readonly plan: Plan;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly parent: RunParent | undefined;
  /** How many steps of this run execute at once, within what its tree allows. */
  readonly maxConcurrency: number;
}

/**
 * One run: its items, begun in order as there is room for them, and what became of each.
 *
 * It decides nothing about time or room; its tree does, and asks it for the next task.
 */
export class RunExecution {
  readonly id: string;
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
  readonly subRuns: RunExecution[] = [];
  /** Whether the tree has it among the runs that it asks for tasks. */
  isAskedForWork = false;
  /** By item index; `undefined` until the item has ended. */
  readonly results: (FlowResult | undefined)[];
  readonly completedMs: (number | undefined)[];
  readonly items: (ItemExecution | undefined)[];
  readonly #maxConcurrency: number;
  readonly #ready = new ReadyQueue<Task>();
  readonly #executing = new Set<Task>();
  readonly #ended = deferred<void>();
  #begunCount = 0;
  #finishedCount = 0;
  #failedCount = 0;
  #anyStepFailed = false;
  #endStatus: RunStatus | undefined;
  #endMs: number | undefined;
  /** Whether those who wait for the end know of it. */
  #isTold = false;

  constructor(tree: RunTree, options: RunExecutionOptions) {
    const count = options.inputs.length;
    this.id = options.id;
    this.flowId = options.flowId;
    this.tree = tree;
    this.plan = options.plan;
    this.inputs = options.inputs;
    this.variables = options.variables;
    this.parent = options.parent;
    this.depth = options.parent === undefined ? 0 : options.parent.run.depth + 1;
    this.#maxConcurrency = options.maxConcurrency;
    this.createdMs = tree.clock.now();
    const ownSecrets = secretValues(options.plan.definition.flow, options.variables);
    this.secrets = [...ownSecrets, ...(options.parent?.run.secrets ?? [])];
    this.results = new Array(count).fill(undefined);
    this.completedMs = new Array(count).fill(undefined);
    this.items = new Array(count).fill(undefined);
  }

  get status(): RunStatus {
    return this.#endStatus ?? (this.tree.paused ? "paused" : "running");
  }

  get endMs(): number | undefined {
    return this.#endMs;
  }

  get hasEnded(): boolean {
    return this.#endStatus !== undefined;
  }

  get failedItemCount(): number {
    return this.#failedCount;
  }

  /** Resolves when nothing more will happen to the run. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** The next task to execute, if the run has one and room for it. Begins items when none that has begun is ready. */
  takeTask(): Task | undefined {
    if (this.#endStatus !== undefined || this.#executing.size >= this.#maxConcurrency) return undefined;
    while (this.#ready.size === 0 && this.#begunCount < this.inputs.length) this.#beginItem();
    const task = this.#ready.pop();
    if (task !== undefined) this.#executing.add(task);
    return task;
  }

  /** Ends a run without inputs, which no task ever will. */
  endIfEmpty(): void {
    if (this.inputs.length === 0) this.#end("completed");
  }

  settle(task: Task, result: JsonValue | Failure): void {
    if (!this.#executing.delete(task)) return;
    this.#stepSettled(task.item, task.step, result);
    task.item.settle(task.step, result);
  }

  taskReady(task: Task): void {
    this.#ready.push(task);
    this.tree.hasWork(this);
  }

  stepFailedUnstarted(item: ItemExecution, step: PlannedStep, failure: Failure): void {
    this.#stepSettled(item, step, failure);
  }

  itemFinished(item: ItemExecution, result: FlowResult): void {
    this.#recordItem(item.index, result);
    if (result.outcome === "failed") this.#failedCount += 1;
    if (this.#finishedCount === this.inputs.length) this.#end(this.#verdict());
  }

  /** Ends the run now: what is ready does not start, and what executes is told to stop. */
  stop(status: "cancelled" | "failed", error: FlowError | undefined): void {
    if (this.#endStatus !== undefined) return;
    this.#ready.clear();
    const stopped = [...this.#executing];
    this.#executing.clear();
    for (const task of stopped) {
      task.cancelTimer?.();
      this.emit({ type: "step_cancelled", itemIndex: task.itemIndex, stepIndex: task.stepIndex });
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

  /** Replaces whatever was found out, and not told yet, by a failure: the tree can vouch for none of it. */
  overrule(error: FlowError): void {
    for (const subRun of this.subRuns) subRun.overrule(error);
    if (this.#isTold) return;
    for (const task of this.#executing) {
      task.cancelTimer?.();
      task.context?.abort(error.message);
    }
    this.#executing.clear();
    this.#ready.clear();
    this.results.fill({ outcome: "failed", error });
    this.#failedCount = this.inputs.length;
    this.#end("failed");
  }

  isExecuting(task: Task): boolean {
    return this.#executing.has(task);
  }

  emit(event: EngineEvent): void {
    this.tree.emit(this, event);
  }

  emitTransient(event: StepTransient, task: Task): void {
    this.emit({ ...event, itemIndex: task.itemIndex, stepIndex: task.stepIndex });
  }

  #beginItem(): void {
    const index = this.#begunCount;
    this.#begunCount += 1;
    const item = new ItemExecution(index, this.inputs[index] ?? null, this.variables, this.plan, this);
    this.items[index] = item;
    item.start();
  }

  #stepSettled(
    { index: itemIndex }: ItemExecution,
    { index: stepIndex }: PlannedStep,
    value: JsonValue | Failure,
  ): void {
    if (value instanceof Failure) this.#anyStepFailed = true;
    const result = toFlowResult(value);
    this.tree.journal({ type: "task_completed", runId: this.id, itemIndex, stepIndex, result });
    this.emit({ type: "step_settled", itemIndex, stepIndex, result });
  }

  #recordItem(itemIndex: number, result: FlowResult): void {
    this.results[itemIndex] = result;
    this.completedMs[itemIndex] = this.tree.clock.now();
    this.#finishedCount += 1;
    this.tree.journal({ type: "item_completed", runId: this.id, itemIndex, result });
    this.emit({ type: "item_completed", itemIndex, result });
  }

  /** A root run fails with its items; a sub-run also when any of its steps failed, as upstream. */
  #verdict(): RunStatus {
    const failed = this.parent === undefined ? this.#failedCount > 0 : this.#anyStepFailed || this.#failedCount > 0;
    return failed ? "failed" : "completed";
  }

  #end(status: RunStatus): void {
    this.#endStatus = status;
    this.#endMs = this.tree.clock.now();
    this.tree.journal({ type: "run_completed", runId: this.id, status });
    this.tree.runEnded(this, status, () => {
      this.#isTold = true;
      this.#ended.resolve();
    });
  }
}
