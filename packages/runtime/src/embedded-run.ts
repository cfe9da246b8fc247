import {
  ConflictError,
  type EventOptions,
  type FlowDefinition,
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
  type WorkflowOverrides,
} from "@stepflow/core";
import { checkRunNumbers } from "./check-numbers.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { summarize, viewItems, viewStep, viewSteps, viewTrace } from "./engine/run-views.ts";
import { redactError } from "./observe/redact.ts";
import { outcomesOf } from "./plugins/component-context.ts";
import { readRunEvents } from "./run-events.ts";

/** Where a handle finds its run, as long as the runtime knows it. */
export interface RunRegistry {
  /**
   * The run, or as much of it as was written when it is not executed here.
   *
   * @throws NotFoundError
   */
  find(runId: string): RunExecution | Promise<RunExecution>;
  /** @throws NotFoundError */
  summary(runId: string): Promise<RunSummary>;
  /** Resolves with the run when nothing more will happen to it, wherever it is executed. */
  ended(run: RunExecution): Promise<RunExecution>;
  /**
   * For who has read all events of a run: the run as it is later, which may have more; `undefined` when nothing more will
   * happen to it, or `signal` was aborted.
   *
   * @throws what those are told who wait for a run that does not go on here
   */
  newer(run: RunExecution, signal: AbortSignal | undefined): Promise<RunExecution | undefined>;
  delete(run: RunExecution): Promise<void>;
}

/** The flow of a run. */
export interface ExecutedFlow {
  readonly definition: FlowDefinition;
  /** Changes that were made to the steps of the flow that was named; the definition has them. */
  readonly overrides: WorkflowOverrides | undefined;
}

/** A run in this process. */
export class EmbeddedRun<Output> implements Run<Output> {
  readonly id: string;
  readonly #registry: RunRegistry;

  constructor(id: string, registry: RunRegistry) {
    this.id = id;
    this.#registry = registry;
  }

  async #find(): Promise<RunExecution> {
    return this.#registry.find(this.id);
  }

  /** For what only who executes the run can do. */
  async #findHere(verb: string): Promise<RunExecution> {
    const run = await this.#find();
    if (run.tree.isHere || run.hasEnded) return run;
    throw new ConflictError(`another process executes run ${this.id}; only that one can ${verb} it`, {
      runId: this.id,
    });
  }

  async status(): Promise<RunSummary> {
    try {
      return summarize(await this.#find());
    } catch (error) {
      // What cannot be gone through has at least its record.
      const summary = await this.#registry.summary(this.id);
      if (summary.status !== "recoveryFailed") throw error;
      return summary;
    }
  }

  async wait(options: WaitOptions = {}): Promise<RunSummary> {
    return summarize(await this.#waitUntilEnded(options));
  }

  async result(options?: WaitOptions): Promise<Output> {
    const { length } = (await this.#find()).inputs;
    if (length !== 1) {
      throw new TypeError(`run ${this.id} has ${length} items; results() answers what each of them came to`);
    }
    const run = await this.#waitUntilEnded(options ?? {});
    const [outcome] = outcomesOf<Output>(run);
    return resultOf(run, outcome);
  }

  async results(options: WaitOptions = {}): Promise<RunOutcome<Output>[]> {
    return outcomesOf(await this.#waitUntilEnded(options));
  }

  /** What is executed: the flow, with what was changed in its steps when the run was started. */
  async executed(): Promise<ExecutedFlow> {
    const { plan, parent, tree } = await this.#find();
    return { definition: plan.definition, overrides: parent === undefined ? tree.overrides : undefined };
  }

  async items(): Promise<RunItem[]> {
    return viewItems(await this.#find());
  }

  async steps(): Promise<RunStep[]> {
    return viewSteps(await this.#find());
  }

  async step(stepId: string, options: { readonly itemIndex?: number } = {}): Promise<RunStep> {
    const run = await this.#find();
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
    let { since } = options;
    for (
      let run: RunExecution | undefined = await this.#find();
      run !== undefined;
      run = await this.#registry.newer(run, options.signal)
    ) {
      for await (const event of readRunEvents(run, { ...options, ...(since !== undefined && { since }) })) {
        since = event.cursor;
        yield event;
      }
    }
  }

  async *stepResults(): AsyncGenerator<RunStep, void, undefined> {
    for await (const event of this.events()) {
      if (event.type !== "step_completed" && event.type !== "step_failed") continue;
      const run = await this.#find();
      const step = run.plan.steps.find(({ id }) => id === event.stepId);
      if (step !== undefined) yield viewStep(run, event.itemIndex, step.index);
    }
  }

  async trace(): Promise<RunTrace> {
    return viewTrace(await this.#find());
  }

  async cancel(): Promise<{ readonly stopped: boolean }> {
    const run = await this.#findHere("cancel");
    const goingOn = findGoingOn(run);
    if (goingOn.length === 0 && run.status !== "cancelled") {
      throw new ConflictError(`run ${this.id} has ended (${run.status}) and cannot be cancelled`);
    }
    run.tree.stop(run, "cancelled");
    await Promise.all(goingOn.map(({ ended }) => ended));
    return { stopped: true };
  }

  async delete(): Promise<void> {
    const run = await this.#findHere("delete");
    const [goingOn] = findGoingOn(run);
    if (goingOn !== undefined) {
      const subject = goingOn.id === this.id ? `run ${this.id}` : `run ${goingOn.id} below run ${this.id}`;
      const message = `${subject} is ${goingOn.status}; run ${this.id} cannot be deleted`;
      throw new ConflictError(message, { hint: "Cancel it first." });
    }
    await this.#registry.delete(run);
  }

  /** Starts no more steps until {@link EmbeddedRun.resume}; what executes goes on. Holds the whole tree of runs. */
  async pause(): Promise<void> {
    const { tree } = await this.#findHere("pause");
    tree.pause();
    // Whoever is answered may rely on it.
    await tree.written;
  }

  async resume(): Promise<void> {
    const { tree } = await this.#findHere("resume");
    tree.resume();
    await tree.written;
  }

  async #waitUntilEnded(options: WaitOptions): Promise<RunExecution> {
    const run = await this.#find();
    return waitUntilEnded(run, this.#registry.ended(run), options);
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
 * @param ended resolves with the end of the run
 * @throws StepflowTimeoutError, StepflowAbortError when the waiting ends first; the run goes on
 */
export function waitUntilEnded<End>(
  run: RunExecution,
  ended: Promise<End>,
  { timeoutMs, signal }: WaitOptions,
): Promise<End> {
  if (timeoutMs === undefined && signal === undefined) return ended;
  checkRunNumbers(timeoutMs === undefined ? {} : { timeoutMs });
  // Hot: a run of a server has often ended when it is waited for.
  if (run.isTold && signal?.aborted !== true) return ended;
  return waitInPart(run, ended, timeoutMs, signal);
}

async function waitInPart<End>(
  { id: runId, tree }: RunExecution,
  ended: Promise<End>,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<End> {
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
    return await Promise.race([ended, interrupted]);
  } finally {
    cleanUp();
  }
}
