import {
  ConflictError,
  type EventOptions,
  FlowFailedError,
  NotFoundError,
  type Run,
  RunCancelledError,
  type RunEvent,
  type RunItem,
  type RunOutcome,
  type RunStep,
  type RunSummary,
  type RunTrace,
  StepflowAbortError,
  StepflowTimeoutError,
  type WaitOptions,
} from "@stepflow/core";
import { checkRunNumbers } from "./check-numbers.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { summarize, viewItems, viewStep, viewSteps, viewTrace } from "./engine/run-views.ts";
import { redactError } from "./observe/redact.ts";
import { outcomesOf } from "./plugins/component-context.ts";
import { readRunEvents } from "./run-events.ts";

/** Where a handle finds its run, as long as the runtime knows it. */
export interface RunRegistry {
  /** @throws NotFoundError */
  find(runId: string): RunExecution;
  forget(runId: string): void;
}

/** A run in this process. */
export class EmbeddedRun<Output> implements Run<Output> {
  readonly id: string;
  readonly #registry: RunRegistry;

  constructor(id: string, registry: RunRegistry) {
    this.id = id;
    this.#registry = registry;
  }

  get #run(): RunExecution {
    return this.#registry.find(this.id);
  }

  async status(): Promise<RunSummary> {
    return summarize(this.#run);
  }

  async wait(options: WaitOptions = {}): Promise<RunSummary> {
    const run = this.#run;
    await waitUntilEnded(run, options);
    return summarize(run);
  }

  async result(options?: WaitOptions): Promise<Output> {
    const run = this.#run;
    const { length } = run.inputs;
    if (length !== 1) {
      throw new TypeError(`run ${this.id} has ${length} items; results() answers what each of them came to`);
    }
    await waitUntilEnded(run, options ?? {});
    const [outcome] = outcomesOf<Output>(run);
    return resultOf(run, outcome);
  }

  async results(options: WaitOptions = {}): Promise<RunOutcome<Output>[]> {
    const run = this.#run;
    await waitUntilEnded(run, options);
    return outcomesOf(run);
  }

  async items(): Promise<RunItem[]> {
    return viewItems(this.#run);
  }

  async steps(): Promise<RunStep[]> {
    return viewSteps(this.#run);
  }

  async step(stepId: string, options: { readonly itemIndex?: number } = {}): Promise<RunStep> {
    const run = this.#run;
    const { itemIndex } = options;
    if (itemIndex === undefined && run.inputs.length !== 1) {
      throw new TypeError(`run ${this.id} has ${run.inputs.length} items; say which with itemIndex`);
    }
    const step = run.plan.steps.find(({ id }) => id === stepId);
    if (step === undefined) throw new NotFoundError(`the flow of run ${this.id} has no step "${stepId}"`);
    if (itemIndex !== undefined && run.inputs[itemIndex] === undefined) {
      throw new NotFoundError(`run ${this.id} has no item ${itemIndex}; it has ${run.inputs.length}`);
    }
    return viewStep(run, itemIndex ?? 0, step.index);
  }

  async *events(options: EventOptions = {}): AsyncGenerator<RunEvent, void, undefined> {
    yield* readRunEvents(this.#run, options);
  }

  async *stepResults(): AsyncGenerator<RunStep, void, undefined> {
    const run = this.#run;
    for await (const event of readRunEvents(run, {})) {
      if (event.type !== "step_completed" && event.type !== "step_failed") continue;
      const step = run.plan.steps.find(({ id }) => id === event.stepId);
      if (step !== undefined) yield viewStep(run, event.itemIndex, step.index);
    }
  }

  async trace(): Promise<RunTrace> {
    return viewTrace(this.#run);
  }

  async cancel(): Promise<{ readonly stopped: boolean }> {
    const run = this.#run;
    const goingOn = findGoingOn(run);
    if (goingOn.length === 0 && run.status !== "cancelled") {
      throw new ConflictError(`run ${this.id} has ended (${run.status}) and cannot be cancelled`);
    }
    run.tree.stop(run, "cancelled");
    await Promise.all(goingOn.map(({ ended }) => ended));
    return { stopped: true };
  }

  async delete(): Promise<void> {
    const [goingOn] = findGoingOn(this.#run);
    if (goingOn !== undefined) {
      const subject = goingOn.id === this.id ? `run ${this.id}` : `run ${goingOn.id} below run ${this.id}`;
      const message = `${subject} is ${goingOn.status}; run ${this.id} cannot be deleted`;
      throw new ConflictError(message, { hint: "Cancel it first." });
    }
    this.#registry.forget(this.id);
  }

  /** Starts no more steps until {@link EmbeddedRun.resume}; what executes goes on. Holds the whole tree of runs. */
  async pause(): Promise<void> {
    this.#run.tree.pause();
  }

  async resume(): Promise<void> {
    this.#run.tree.resume();
  }
}

/** The run itself and those below it, which may outlast a step that did not wait for them. */
function findGoingOn(run: RunExecution): RunExecution[] {
  return [...(run.isTold ? [] : [run]), ...run.subRuns.flatMap(findGoingOn)];
}

/**
 * What the only item of a run came to.
 *
 * @throws FlowFailedError when it failed
 * @throws RunCancelledError when it was cancelled
 */
export function resultOf<Output>({ id, secrets }: RunExecution, outcome: RunOutcome<Output> | undefined): Output {
  if (outcome?.outcome === "success") return outcome.result;
  // Errors that are thrown end in logs; who wants what the flow came to, word for word, asks for the outcome.
  if (outcome?.outcome === "failed") throw new FlowFailedError(id, redactError(outcome.error, secrets));
  throw new RunCancelledError(id);
}

/**
 * Waits for the end of a run, which with a journal counts when it is written.
 *
 * @throws StepflowTimeoutError, StepflowAbortError when the waiting ends first; the run goes on
 */
export function waitUntilEnded(run: RunExecution, { timeoutMs, signal }: WaitOptions): Promise<void> {
  if (timeoutMs === undefined && signal === undefined) return run.ended;
  checkRunNumbers(timeoutMs === undefined ? {} : { timeoutMs });
  return waitInPart(run, timeoutMs, signal);
}

async function waitInPart(
  { id: runId, ended, tree }: RunExecution,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  let cleanUp = (): void => {};
  const interrupted = new Promise<never>((_resolve, reject) => {
    const cancelTimer =
      timeoutMs === undefined
        ? undefined
        : tree.clock.after(timeoutMs, () =>
            reject(new StepflowTimeoutError(`run ${runId} took longer than ${timeoutMs} ms`, { runId })),
          );
    const abort = (): void =>
      reject(new StepflowAbortError(`waiting for run ${runId} was aborted`, { runId, cause: signal?.reason }));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    cleanUp = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", abort);
    };
  });
  try {
    await Promise.race([ended, interrupted]);
  } finally {
    cleanUp();
  }
}
