import type { RunFilter } from "@stepflow/core";
import type { RunExecution } from "./engine/run-execution.ts";

/** The runs that the runtime knows: all that go on, and the last of those that have ended. */
export class RunHistory {
  readonly #runById = new Map<string, RunExecution>();
  /** In the order in which they ended, with all below them. An array, since a set costs more than all else here. */
  readonly #endedRoots: RunExecution[] = [];
  readonly #deleted = new WeakSet<RunExecution>();
  readonly #keptRuns: number;

  constructor(keptRuns: number) {
    this.#keptRuns = keptRuns;
  }

  add(run: RunExecution): void {
    this.#runById.set(run.id, run);
  }

  /** Notes that a run has ended; the oldest trees of runs that ended are forgotten when there are too many. */
  ended({ tree }: RunExecution): void {
    // A run below that nobody waited for may go on when the root has ended.
    if (!tree.hasEnded || this.#deleted.has(tree.root)) return;
    this.#endedRoots.push(tree.root);
    // Dropping many at once keeps the cost of dropping out of every run.
    if (this.#endedRoots.length <= this.#keptRuns * 1.25) return;
    const excessCount = this.#endedRoots.length - this.#keptRuns;
    for (const old of this.#endedRoots.splice(0, excessCount)) this.#forgetTree(old);
  }

  /** Answers `undefined` for a run that it does not know. */
  get(runId: string): RunExecution | undefined {
    return this.#runById.get(runId);
  }

  isDeleted(run: RunExecution): boolean {
    return this.#deleted.has(run);
  }

  /** Forgets a run and those below it. */
  delete(run: RunExecution): void {
    this.#deleted.add(run);
    const place = this.#endedRoots.indexOf(run);
    if (place !== -1) this.#endedRoots.splice(place, 1);
    this.#forgetTree(run);
  }

  /** Forgets a tree that goes on elsewhere, or later. */
  forget(rootRunId: string): void {
    const root = this.#runById.get(rootRunId);
    if (root !== undefined) this.#forgetTree(root);
  }

  /** Halts and forgets all trees that a store keeps: they go on elsewhere. */
  leaveKept(reason: Error): void {
    for (const { tree } of this.active()) {
      if (!tree.isKept) continue;
      tree.halt(reason);
      this.forget(tree.id);
    }
  }

  /** The roots that ended before, with all below them; the oldest end first. */
  endedBefore(timeMs: number): RunExecution[] {
    return this.#endedRoots.filter(({ endMs }) => endMs !== undefined && endMs < timeMs);
  }

  /** All runs that go on, also those below runs that did not wait for them. */
  active(): RunExecution[] {
    return [...this.#runById.values()].filter((run) => !run.isTold);
  }

  /** Newest first. */
  list(filter: RunFilter): RunExecution[] {
    const matches = [...this.#runById.values()].filter(
      (run) =>
        (filter.status === undefined || run.status === filter.status) &&
        (filter.flowName === undefined || run.plan.definition.flow.name === filter.flowName) &&
        (filter.rootRunId === undefined || run.tree.id === filter.rootRunId) &&
        (filter.parentRunId === undefined || run.parent?.run.id === filter.parentRunId) &&
        (filter.roots !== "only" || run.parent === undefined) &&
        // Ids sort by the time at which runs began.
        (filter.after === undefined || run.id < filter.after),
    );
    return matches.reverse().slice(0, filter.limit);
  }

  #forgetTree(run: RunExecution): void {
    this.#runById.delete(run.id);
    for (const subRun of run.subRuns) this.#forgetTree(subRun);
  }
}
