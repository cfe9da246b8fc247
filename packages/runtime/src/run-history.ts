import { NotFoundError, type RunFilter } from "@stepflow/core";
import type { RunRegistry } from "./embedded-run.ts";
import type { RunExecution } from "./engine/run-execution.ts";

/** The runs that the runtime knows: all that go on, and the last of those that have ended. */
export class RunHistory implements RunRegistry {
  readonly #runById = new Map<string, RunExecution>();
  readonly #endedRoots: RunExecution[] = [];
  readonly #keptRuns: number;

  constructor(keptRuns: number) {
    this.#keptRuns = keptRuns;
  }

  add(run: RunExecution): void {
    this.#runById.set(run.id, run);
  }

  /** Notes that a root run has ended; the oldest that ended are forgotten when there are too many. */
  ended(run: RunExecution): void {
    if (run.parent !== undefined) return;
    this.#endedRoots.push(run);
    // Dropping many at once keeps the cost of dropping out of every run.
    if (this.#endedRoots.length <= this.#keptRuns * 1.25) return;
    for (const old of this.#endedRoots.splice(0, this.#endedRoots.length - this.#keptRuns)) this.#forgetTree(old);
  }

  find(runId: string): RunExecution {
    const run = this.#runById.get(runId);
    if (run === undefined) throw new NotFoundError(`no run has the id ${runId}`, { runId });
    return run;
  }

  forget(runId: string): void {
    this.#forgetTree(this.find(runId));
  }

  /** All runs that go on and have no parent. */
  active(): RunExecution[] {
    return [...this.#runById.values()].filter((run) => run.parent === undefined && !run.hasEnded);
  }

  /** Newest first. */
  list(filter: RunFilter): RunExecution[] {
    const matches = [...this.#runById.values()].filter(
      (run) =>
        (filter.status === undefined || run.status === filter.status) &&
        (filter.flowName === undefined || run.plan.definition.flow.name === filter.flowName) &&
        (filter.rootRunId === undefined || run.tree.id === filter.rootRunId) &&
        (filter.parentRunId === undefined || run.parent?.run.id === filter.parentRunId) &&
        (filter.roots !== "only" || run.parent === undefined),
    );
    return matches.reverse().slice(0, filter.limit);
  }

  #forgetTree(run: RunExecution): void {
    this.#runById.delete(run.id);
    for (const subRun of run.subRuns) this.#forgetTree(subRun);
  }
}
