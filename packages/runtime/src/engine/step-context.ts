import { type JsonObject, type JsonValue, StepflowAbortError, type Usage } from "@stepflow/core";
import type { RoutedComponent } from "./component.ts";
import type { RunExecution } from "./run-execution.ts";
import type { RunTree } from "./run-tree.ts";
import type { Task } from "./task.ts";
import type { SubRunRequest } from "./tree-settings.ts";

/** Contract: `schemas/protocol.json`, `ObservabilityContext`. */
export interface ObservabilityContext {
  readonly trace_id?: string;
  readonly span_id?: string;
  readonly run_id: string;
  readonly flow_id: string;
  readonly step_id: string;
}

/** What one call of a component can see and ask of its run. One per attempt. */
export class StepContext {
  readonly attempt: number;
  /** What is called. */
  readonly component: RoutedComponent;
  readonly #run: RunExecution;
  readonly #task: Task;
  /** How many sub-runs it waits for; while it waits for any its step gives its place to others. */
  waitingCount = 0;
  #controller: AbortController | undefined;
  #subRunCount = 0;

  constructor(run: RunExecution, task: Task, component: RoutedComponent) {
    this.#run = run;
    this.#task = task;
    this.component = component;
    this.attempt = task.attempt;
  }

  get run(): RunExecution {
    return this.#run;
  }

  get task(): Task {
    return this.#task;
  }

  get stepIndex(): number {
    return this.#task.stepIndex;
  }

  /** What a worker is told of where its call comes from. Contract: `schemas/protocol.json`, `ObservabilityContext`. */
  get observability(): ObservabilityContext {
    const trace = this.#run.tree.traceOf(this);
    return {
      ...(trace !== undefined && { trace_id: trace.traceId, span_id: trace.spanId }),
      run_id: this.runId,
      flow_id: this.flowId,
      step_id: this.stepId,
    };
  }

  get runId(): string {
    return this.#run.id;
  }

  get rootRunId(): string {
    return this.#run.tree.id;
  }

  get flowId(): string {
    return this.#run.flowId;
  }

  get variables(): JsonObject {
    return this.#run.variables;
  }

  get stepId(): string {
    return this.#task.step.id;
  }

  get itemIndex(): number {
    return this.#task.item.index;
  }

  /** The same for every attempt at this step of this item, also after a recovery; different for any other. */
  get idempotencyKey(): string {
    return `${this.runId}:${this.itemIndex}:${this.stepId}`;
  }

  // Made when first asked for: most components never look, and an AbortController costs more than a no-op step.
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    return this.#controller.signal;
  }

  /** Tells the component that nobody wants its result any more. */
  abort(reason: string): void {
    this.#controller ??= new AbortController();
    this.#controller.abort(new StepflowAbortError(reason, { runId: this.runId }));
  }

  get tree(): RunTree {
    return this.#run.tree;
  }

  /**
   * Starts a run below this step. The n-th call has the same default key in every attempt.
   *
   * @throws StepflowAbortError when nobody waits for this attempt any more
   * @throws LimitExceededError when runs nest too deep, or there are too many
   */
  submitSubRun(request: Omit<SubRunRequest, "parent" | "key"> & { readonly key?: string }): RunExecution {
    if (!this.isCurrent) {
      throw new StepflowAbortError(
        `step "${this.stepId}" of run ${this.runId} has been given up; it starts no more runs`,
      );
    }
    this.#subRunCount += 1;
    const key = request.key ?? String(this.#subRunCount);
    const { itemIndex, stepIndex } = this.#task;
    return this.#run.tree.submitSubRun({ ...request, key, parent: { run: this.#run, itemIndex, stepIndex } });
  }

  /** Any run of the tree, by its id. */
  findSubRun(runId: string): RunExecution | undefined {
    return this.#run.tree.find(runId);
  }

  /** Waits for a sub-run without holding a place among the steps that execute at once. */
  waitForSubRun(subRun: RunExecution): Promise<void> {
    return this.#run.tree.waitForSubRun(subRun, this);
  }

  emitPartial(output: JsonValue): void {
    if (this.isCurrent) this.#run.emitTransient({ type: "partial", output }, this.#task);
  }

  emitProgress(fraction: number, message: string | undefined): void {
    if (this.isCurrent)
      this.#run.emitTransient({ type: "progress", fraction, ...(message !== undefined && { message }) }, this.#task);
  }

  emitUsage(usage: Usage): void {
    if (this.isCurrent) this.#run.emitTransient({ type: "usage", usage }, this.#task);
  }

  /** Whether this attempt goes on: it did not take too long, and its run was not stopped. */
  get isCurrent(): boolean {
    return this.#task.context === this && this.#task.isExecuting;
  }
}
