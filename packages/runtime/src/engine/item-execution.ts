import { FlowErrorCode, type FlowResult, type JsonValue } from "@stepflow/core";
import { type CompiledExpression, type ExpressionScope, Failure, Waiting } from "@stepflow/core/expressions";
import { type ItemRecord, toFlowResult } from "./item-record.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { Task } from "./task.ts";

/** An expression that is looked at again when the last of the steps that it misses has finished. */
interface Waiter {
  readonly expression: CompiledExpression;
  /** What its value is: a step's input, the flow's output, or nothing but a way to find out what else is needed. */
  readonly purpose: PlannedStep | "output" | "needs";
  missingCount: number;
}

/** What an item tells the run that it belongs to. */
export interface ItemHost {
  taskReady(task: Task): void;
  /** A step failed before its component could be called: its input could not be evaluated. */
  stepFailedUnstarted(item: ItemExecution, step: PlannedStep, failure: Failure): void;
  itemFinished(item: ItemExecution, result: FlowResult): void;
}

/**
 * One input on its way through a plan.
 *
 * Lazy: a step runs when the output, a `mustExecute` step, or the input of a step that runs turns out to need it. An
 * expression that cannot be known yet counts the steps that it misses instead of being tried after each of them, so
 * the work grows with the edges of the flow and not with their square. Its undecided parts count for themselves, so
 * that a branch begins when its condition is known and not when all that stands beside it has finished.
 *
 * Dropped when the item has ended; what stays is its record.
 */
export class ItemExecution {
  readonly index: number;
  readonly record: ItemRecord;
  /** By step index: the task of a step that became ready and has not settled. */
  readonly tasks: (Task | undefined)[];
  readonly #plan: Plan;
  readonly #host: ItemHost;
  readonly #scope: ExpressionScope;
  readonly #waitersOfStep: (Waiter[] | undefined)[];
  #toEvaluate: Waiter[] = [];
  /** Undecided parts that are being waited for already. */
  #undecided: Set<CompiledExpression> | undefined;
  #unsettledCount = 0;
  /** Tasks that are ready, executing, or between two attempts. */
  #activeCount = 0;
  #output: JsonValue | Failure | undefined;

  constructor(
    index: number,
    input: JsonValue,
    variables: Readonly<Record<string, JsonValue>>,
    plan: Plan,
    record: ItemRecord,
    host: ItemHost,
  ) {
    const count = plan.steps.length;
    this.index = index;
    this.record = record;
    this.#plan = plan;
    this.#host = host;
    this.tasks = new Array(count).fill(undefined);
    this.#waitersOfStep = new Array(count).fill(undefined);
    this.#scope = { input, stepResults: record.stepResults, variables };
  }

  start(): void {
    for (const index of this.#plan.mustExecute) this.#need(index);
    this.#toEvaluate.push({ expression: this.#plan.output, purpose: "output", missingCount: 0 });
    this.#advance();
  }

  /** Takes in the final result of a step's task. */
  settle(step: PlannedStep, result: JsonValue | Failure): void {
    this.#activeCount -= 1;
    this.tasks[step.index] = undefined;
    this.#recordResult(step, result);
    this.#advance();
  }

  #need(stepIndex: number): void {
    const step = this.#plan.steps[stepIndex];
    if (step === undefined || this.record.isNeeded(stepIndex)) return;
    this.record.need(stepIndex);
    this.#unsettledCount += 1;
    this.#toEvaluate.push({ expression: step.input, purpose: step, missingCount: 0 });
  }

  /** Works through a list, never by recursion: a chain of any length must not overflow the stack. */
  #advance(): void {
    for (let waiter = this.#toEvaluate.pop(); waiter !== undefined; waiter = this.#toEvaluate.pop()) {
      const value = waiter.expression(this.#scope);
      const { purpose } = waiter;
      if (value instanceof Waiting) this.#wait(waiter, value);
      else if (purpose === "needs") continue;
      else if (purpose === "output") this.#output = value;
      else if (value instanceof Failure) this.#failUnstarted(purpose, value);
      else this.#makeReady(purpose, value);
    }
    if (this.#activeCount === 0) this.#host.itemFinished(this, this.#result());
  }

  #wait(waiter: Waiter, { stepIndices, undecided }: Waiting): void {
    for (const expression of undecided) {
      this.#undecided ??= new Set();
      if (expression === waiter.expression || this.#undecided.has(expression)) continue;
      this.#undecided.add(expression);
      this.#toEvaluate.push({ expression, purpose: "needs", missingCount: 0 });
    }
    waiter.missingCount = stepIndices.size;
    for (const index of stepIndices) {
      const waiters = this.#waitersOfStep[index];
      if (waiters === undefined) this.#waitersOfStep[index] = [waiter];
      else waiters.push(waiter);
      this.#need(index);
    }
  }

  #failUnstarted(step: PlannedStep, failure: Failure): void {
    this.#host.stepFailedUnstarted(this, step, failure);
    this.#recordResult(step, failure);
  }

  #makeReady(step: PlannedStep, input: JsonValue): void {
    const task = new Task(this, step, input);
    this.tasks[step.index] = task;
    this.#activeCount += 1;
    this.#host.taskReady(task);
  }

  #recordResult(step: PlannedStep, result: JsonValue | Failure): void {
    this.record.stepResults[step.index] = result;
    this.#unsettledCount -= 1;
    const waiters = this.#waitersOfStep[step.index];
    if (waiters === undefined) return;
    this.#waitersOfStep[step.index] = undefined;
    for (const waiter of waiters) {
      waiter.missingCount -= 1;
      if (waiter.missingCount === 0) this.#toEvaluate.push(waiter);
    }
  }

  #result(): FlowResult {
    if (this.#unsettledCount === 0 && this.#output !== undefined) return toFlowResult(this.#output);
    const { record } = this;
    const stuck = this.#plan.steps.filter(
      ({ index }) => record.isNeeded(index) && record.stepResults[index] === undefined,
    );
    const message = `these steps wait for each other: ${stuck.map(({ id }) => id).join(", ")}`;
    return { outcome: "failed", error: { code: FlowErrorCode.InternalError, message } };
  }
}
