import { ConflictError, NotFoundError, type RunFilter, type RunSummary, StepflowAbortError } from "@stepflow/core";
import type { DurableRuns } from "./durable/durable-runs.ts";
import { type PruneOptions, type PruneResult, refuseUnusable } from "./durable/prune-runs.ts";
import { summaryOf } from "./durable/run-record.ts";
import type { RunRegistry } from "./embedded-run.ts";
import type { Clock } from "./engine/clock.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { summarize } from "./engine/run-views.ts";
import type { RunHistory } from "./run-history.ts";

/** How often a run that another process executes is looked at while somebody waits for its end, in ms. */
const lookAgainMs = 250;

/** How many trees that were read from the store are kept for who asks again. */
const keptTrees = 50;

/** Finds runs: those of this process in memory, all others in the store. */
export class RunFinder implements RunRegistry {
  readonly #history: RunHistory;
  readonly #clock: Clock;
  readonly #durable: () => DurableRuns | undefined;
  /** Ended runs that were read, by root. The most recently read last. */
  readonly #readByRoot = new Map<string, RunExecution>();

  constructor(history: RunHistory, clock: Clock, durable: () => DurableRuns | undefined) {
    this.#history = history;
    this.#clock = clock;
    this.#durable = durable;
  }

  find(runId: string): RunExecution | Promise<RunExecution> {
    return this.#history.get(runId) ?? this.#read(runId);
  }

  /** Answers `undefined` for a run that nobody knows. */
  async findKnown(runId: string): Promise<RunExecution | undefined> {
    return this.#history.get(runId) ?? (await this.#readKnown(runId));
  }

  async ended(run: RunExecution): Promise<RunExecution> {
    for (let current = run; ; current = await this.find(run.id)) {
      // One that is executed here has ended when its end is written.
      if (current.tree.isHere) {
        await current.ended;
        return current;
      }
      if (current.hasEnded) return current;
      await this.#pause();
    }
  }

  async newer(run: RunExecution, signal: AbortSignal | undefined): Promise<RunExecution | undefined> {
    if (run.haltReason !== undefined) throw run.haltReason;
    if (run.hasEnded || signal?.aborted) return undefined;
    await this.#pause(signal);
    return signal?.aborted ? undefined : this.find(run.id);
  }

  async delete(run: RunExecution): Promise<void> {
    const durable = this.#durable();
    if (durable !== undefined && run.tree.isKept) {
      if (run.parent !== undefined) {
        const hint = `Delete run ${run.tree.id}, which began it.`;
        throw new ConflictError(`run ${run.id} is kept with the run that began it`, { runId: run.id, hint });
      }
      await durable.delete(run.id);
      this.#readByRoot.delete(run.id);
    }
    this.#history.delete(run);
  }

  async prune(options: PruneOptions): Promise<PruneResult> {
    refuseUnusable(options);
    const { endedBefore, limit = Number.POSITIVE_INFINITY } = options;
    const durable = this.#durable();
    const kept = durable === undefined ? 0 : (await durable.prune(options)).deleted;
    this.#readByRoot.clear();
    let inMemory = 0;
    for (const root of this.#history.endedBefore(endedBefore.getTime())) {
      if (!root.tree.isKept && kept + inMemory < limit) {
        this.#history.delete(root);
        inMemory += 1;
      }
      // What the store has deleted goes from memory, too, and has been counted.
      if (root.tree.isKept && (await durable?.findRecord(root.id)) === undefined) this.#history.delete(root);
    }
    return { deleted: kept + inMemory };
  }

  /** For the handle of who started a run: it finds the run until that is deleted, also when newer ones took its place. */
  hold(run: RunExecution): RunRegistry {
    // One that could not be written here any more goes on from what was written.
    const isStill = (): boolean => run.isTold || this.#history.get(run.id) === run;
    return {
      find: () => {
        if (this.#history.isDeleted(run)) throw unknownRun(run.id);
        return isStill() ? run : this.find(run.id);
      },
      ended: async (found) => {
        if (found !== run) return this.ended(found);
        await run.ended;
        return run;
      },
      summary: async (runId) => {
        if (this.#history.isDeleted(run)) throw unknownRun(runId);
        return isStill() ? summarize(run) : this.summary(runId);
      },
      newer: (found, signal) => this.newer(found, signal),
      delete: () => this.delete(run),
    };
  }

  async summary(runId: string): Promise<RunSummary> {
    const run = this.#history.get(runId);
    if (run !== undefined) return summarize(run);
    const record = await this.#durable()?.findRecord(runId);
    if (record === undefined) throw unknownRun(runId);
    return summaryOf(record);
  }

  /** Newest first. */
  async *list(filter: RunFilter): AsyncGenerator<RunSummary, void, undefined> {
    const { limit = Number.POSITIVE_INFINITY, ...conditions } = filter;
    const inMemory = this.#history.list(conditions).filter(({ tree }) => !tree.isKept);
    let left = limit;
    for await (const record of this.#durable()?.list(filter) ?? []) {
      while (left > 0 && (inMemory[0]?.id ?? "") > record.runId) {
        left -= 1;
        yield summarize(inMemory.shift() as RunExecution);
      }
      if (left <= 0) return;
      left -= 1;
      const run = this.#history.get(record.runId);
      yield run === undefined ? summaryOf(record) : summarize(run);
    }
    for (const run of inMemory.slice(0, left)) yield summarize(run);
  }

  #pause(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        cancel();
        signal?.removeEventListener("abort", end);
        if (this.#durable()?.isClosed === true) reject(new StepflowAbortError("the runtime has been closed"));
        else resolve();
      };
      const cancel = this.#clock.after(lookAgainMs, end);
      signal?.addEventListener("abort", end);
    });
  }

  async #read(runId: string): Promise<RunExecution> {
    const run = await this.#readKnown(runId);
    if (run === undefined) throw unknownRun(runId);
    return run;
  }

  async #readKnown(runId: string): Promise<RunExecution | undefined> {
    for (const root of this.#readByRoot.values()) {
      const known = root.tree.find(runId);
      if (known !== undefined) return known;
    }
    const run = await this.#durable()?.read(runId);
    // It may have been taken over while it was read.
    const here = this.#history.get(runId);
    if (here === undefined && run?.tree.hasEnded) this.#remember(run.tree.root);
    return here ?? run;
  }

  #remember(root: RunExecution): void {
    this.#readByRoot.set(root.id, root);
    if (this.#readByRoot.size <= keptTrees) return;
    const [oldest] = this.#readByRoot.keys();
    if (oldest !== undefined) this.#readByRoot.delete(oldest);
  }
}

function unknownRun(runId: string): NotFoundError {
  return new NotFoundError(`no run has the id ${runId}`, { runId });
}
