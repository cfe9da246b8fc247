import { type FlowError, FlowErrorCode, type FlowResult, type JsonValue } from "@stepflow/core";
import { type CompiledExpression, type ExpressionScope, Failure, Waiting } from "@stepflow/core/expressions";
import { deferred } from "../deferred.ts";
import { toFlowError } from "./flow-error.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { retryDelayMs } from "./retry.ts";

/** What an item asks of the run that it belongs to, and tells it. */
export interface ItemHost {
  /** Calls the step's component; rejects with what the component threw. */
  execute(step: PlannedStep, input: JsonValue, attempt: number): Promise<JsonValue>;
  stepStarted(step: PlannedStep): void;
  stepFinished(step: PlannedStep, result: FlowResult): void;
}

/** An expression that is looked at again when the last of the steps that it misses has finished. */
interface Waiter {
  readonly expression: CompiledExpression;
  readonly whenKnown: (value: JsonValue | Failure) => void;
  missingCount: number;
}

const maxConcurrency = 10;
const defaultMaxRetries = 3;

/**
 * One input on its way through a plan.
 *
 * Lazy: a step runs when the output, a `mustExecute` step, or the input of a step that runs turns out to need it. An
 * expression that cannot be known yet counts the steps it misses instead of being tried after each of them, so the
 * work grows with the edges of the flow and not with their square.
 */
export class Item {
  readonly #plan: Plan;
  readonly #host: ItemHost;
  readonly #scope: ExpressionScope;
  readonly #stepResults: (JsonValue | Failure | undefined)[];
  readonly #waitersOfStep: Waiter[][];
  readonly #needed = new Set<number>();
  readonly #toEvaluate: Waiter[] = [];
  readonly #toExecute: { readonly step: PlannedStep; readonly input: JsonValue }[] = [];
  readonly #finished = deferred<FlowResult>();
  #executingCount = 0;
  #output: JsonValue | Failure | undefined;

  constructor(plan: Plan, input: JsonValue, host: ItemHost) {
    this.#plan = plan;
    this.#host = host;
    this.#stepResults = plan.steps.map(() => undefined);
    this.#waitersOfStep = plan.steps.map(() => []);
    this.#scope = { input, stepResults: this.#stepResults, variables: {} };
  }

  /** Runs every step that is needed, then answers what the flow's output came to. Never rejects. */
  run(): Promise<FlowResult> {
    for (const step of this.#plan.steps) if (step.mustExecute) this.#need(step);
    this.#evaluate(this.#plan.output, (value) => {
      this.#output = value;
    });
    this.#advance();
    return this.#finished.promise;
  }

  #need(step: PlannedStep): void {
    if (this.#needed.has(step.index)) return;
    this.#needed.add(step.index);
    this.#evaluate(step.input, (input) => {
      if (input instanceof Failure) this.#settle(step, input);
      else this.#toExecute.push({ step, input });
    });
  }

  #evaluate(expression: CompiledExpression, whenKnown: Waiter["whenKnown"]): void {
    this.#toEvaluate.push({ expression, whenKnown, missingCount: 0 });
  }

  /** Works through queues, never by recursion: a chain of any length must not overflow the stack. */
  #advance(): void {
    for (let waiter = this.#toEvaluate.pop(); waiter !== undefined; waiter = this.#toEvaluate.pop()) this.#look(waiter);
    while (this.#executingCount < maxConcurrency) {
      const next = this.#toExecute.shift();
      if (next === undefined) break;
      this.#start(next.step, next.input);
    }
    if (this.#executingCount === 0) this.#finished.resolve(this.#result());
  }

  #look(waiter: Waiter): void {
    const value = waiter.expression(this.#scope);
    if (!(value instanceof Waiting)) {
      waiter.whenKnown(value);
      return;
    }
    waiter.missingCount = value.stepIndices.size;
    for (const index of value.stepIndices) {
      this.#waitersOfStep[index]?.push(waiter);
      const step = this.#plan.steps[index];
      if (step !== undefined) this.#need(step);
    }
  }

  #start(step: PlannedStep, input: JsonValue): void {
    this.#executingCount += 1;
    this.#host.stepStarted(step);
    void this.#executeWithRetries(step, input).then((result) => {
      this.#executingCount -= 1;
      this.#settle(step, result);
      this.#advance();
    });
  }

  async #executeWithRetries(step: PlannedStep, input: JsonValue): Promise<JsonValue | Failure> {
    const { onError } = step;
    const maxRetries = onError.action === "retry" ? (onError.maxRetries ?? defaultMaxRetries) : 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#host.execute(step, input, attempt);
      } catch (thrown) {
        const error = toFlowError(thrown);
        if (onError.action === "useDefault") return onError.defaultValue ?? null;
        if (attempt > maxRetries || !isRetryable(error)) return new Failure(error);
        await new Promise((resolve) => setTimeout(resolve, retryDelayMs(attempt)));
      }
    }
  }

  #settle(step: PlannedStep, result: JsonValue | Failure): void {
    this.#stepResults[step.index] = result;
    this.#host.stepFinished(step, toFlowResult(result));
    for (const waiter of this.#waitersOfStep[step.index] ?? []) {
      waiter.missingCount -= 1;
      if (waiter.missingCount === 0) this.#toEvaluate.push(waiter);
    }
  }

  #result(): FlowResult {
    if (this.#output !== undefined) return toFlowResult(this.#output);
    const stuck = [...this.#needed].filter((index) => this.#stepResults[index] === undefined);
    const ids = stuck.map((index) => this.#plan.steps[index]?.id).join(", ");
    return {
      outcome: "failed",
      error: { code: FlowErrorCode.InternalError, message: `these steps wait for each other: ${ids}` },
    };
  }
}

/** Only errors of a component's own making are worth another attempt: −32199 to −32100 in the protocol. */
function isRetryable({ code }: FlowError): boolean {
  return code >= -32199 && code <= -32100;
}

function toFlowResult(value: JsonValue | Failure): FlowResult {
  return value instanceof Failure ? { outcome: "failed", error: value.error } : { outcome: "success", result: value };
}
