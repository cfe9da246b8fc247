import { isTerminal, type JsonValue, type RunOutcome, type RunStatus, type SubRun } from "@stepflow/core";
import type { ObservabilityContext, RunStatusProtocol } from "../generated/protocol.ts";
import { outcomesOf, runStatusOf } from "./run-outcomes.ts";
import type { RunAccess } from "./runtime-services.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * How long one request lets the runtime wait for a run, in seconds. Longer runs are asked for again: a request that is
 * long under way is more easily lost, and the runtime never tells that it could not deliver its answer.
 */
export const waitSecs = 60;

/** A runtime that answers sooner, although the run goes on, is not asked again at once. */
const pauseMs = 250;

/** What a sub-run needs of the call that it belongs to. */
export interface SubRunCall {
  readonly runs: RunAccess;
  readonly signal: AbortSignal;
  observability(): ObservabilityContext;
}

/** A run below a component's step, on the runtime that called the component. */
export class WorkerSubRun<Output = JsonValue> implements SubRun<Output> {
  readonly id: string;
  readonly #call: SubRunCall;
  /** The state that was last seen. */
  #seen: RunStatusProtocol;

  constructor(seen: RunStatusProtocol, call: SubRunCall) {
    this.id = seen.runId;
    this.#call = call;
    this.#seen = seen;
  }

  async status(): Promise<RunStatus> {
    if (!this.#hasEnded) await this.#look({ wait: false });
    return runStatusOf(this.#seen);
  }

  async results(): Promise<RunOutcome<Output>[]> {
    while (!this.#hasEnded) {
      const askedAt = performance.now();
      await this.#look({ wait: true });
      if (!this.#hasEnded && performance.now() - askedAt < 4 * pauseMs) await this.#pause();
    }
    // What ended before anybody waited for it was seen without results.
    if (!this.#seen.results) await this.#look({ wait: true });
    return outcomesOf<Output>(this.#seen);
  }

  get #hasEnded(): boolean {
    return isTerminal(runStatusOf(this.#seen));
  }

  async #look({ wait }: { readonly wait: boolean }): Promise<void> {
    const { runs, signal } = this.#call;
    const params = {
      runId: this.id,
      observability: this.#call.observability(),
      ...(wait && { wait, includeResults: true, timeoutSecs: waitSecs }),
    };
    this.#seen = await untilAborted(() => runs.get(params), signal, `run ${this.id}`);
  }

  #pause(): Promise<void> {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));
    return untilAborted(pause, this.#call.signal, `run ${this.id}`);
  }
}
