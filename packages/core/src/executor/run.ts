import type { JsonValue } from "../json.ts";
import type { RunOutcome } from "../result.ts";
import type { RunEvent } from "./run-event.ts";
import type { RunItem, RunStep, RunSummary, RunTrace } from "./run-status.ts";

/** How long to wait, and what ends the waiting early. Neither cancels the run. */
export interface WaitOptions {
  /** In ms; without it the wait lasts as long as the run. 0 asks once. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Which events of a run to read. */
export interface EventOptions {
  /** The cursor of the last event that was seen: reading goes on after it. Without it, from the first event. */
  readonly since?: string;
  /** `exclude` by default. */
  readonly subRuns?: "include" | "exclude";
  /** Whether results travel with the events; `exclude` by default. */
  readonly results?: "include" | "exclude";
  /** Ends the stream, not the run. */
  readonly signal?: AbortSignal;
}

/** A run that was submitted: a handle, valid as long as the executor knows the run. */
export interface Run<Output = JsonValue> {
  readonly id: string;
  /** @throws NotFoundError when the executor does not know the run (any more) */
  status(): Promise<RunSummary>;
  /**
   * Waits until nothing more happens to the run.
   *
   * @throws StepflowTimeoutError when it takes longer than `timeoutMs`; the run goes on
   * @throws StepflowAbortError when `signal` is aborted; the run goes on
   */
  wait(options?: WaitOptions): Promise<RunSummary>;
  /**
   * Waits for the run and answers what its only item came to.
   *
   * @throws FlowFailedError when the flow failed
   * @throws RunCancelledError when the run was cancelled
   * @throws TypeError when the run has several items: {@link Run.results} has them
   */
  result(options?: WaitOptions): Promise<Output>;
  /** Waits for the run and answers how each item ended, in the order of the inputs. */
  results(options?: WaitOptions): Promise<RunOutcome<Output>[]>;
  /** Every input and what became of it so far. */
  items(): Promise<readonly RunItem[]>;
  /** The steps of all items as they stand. */
  steps(): Promise<readonly RunStep[]>;
  /**
   * One step as it stands.
   *
   * @param options `itemIndex` is needed when the run has several items
   * @throws NotFoundError when the flow has no such step
   */
  step(stepId: string, options?: { readonly itemIndex?: number }): Promise<RunStep>;
  /** What happened so far and what happens until the run ends. */
  events(options?: EventOptions): AsyncIterable<RunEvent>;
  /** Each step as it finishes, until the run ends. */
  stepResults(): AsyncIterable<RunStep>;
  /** The run with its steps and the runs that they started. */
  trace(): Promise<RunTrace>;
  /**
   * Ends the run, and all below it that still go on. `stopped` tells whether its steps were really stopped, which
   * official 0.11 servers do not do. Asked again, it answers the same.
   *
   * @throws ConflictError when the run has completed or failed
   */
  cancel(): Promise<{ readonly stopped: boolean }>;
  /** Begins no more steps until {@link Run.resume}; what executes goes on. Official servers cannot. */
  pause(): Promise<void>;
  /** Lets a paused run go on. */
  resume(): Promise<void>;
  /**
   * Forgets a run that has ended.
   *
   * @throws ConflictError when it goes on
   */
  delete(): Promise<void>;
}
