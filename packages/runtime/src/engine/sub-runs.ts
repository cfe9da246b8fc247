import type { RunExecution } from "./run-execution.ts";

/** The runs below the root of a tree, in the order in which they began. */
export class SubRuns {
  readonly #runs: RunExecution[] = [];
  readonly #byId = new Map<string, RunExecution>();
  readonly #byKey = new Map<string, RunExecution>();

  get count(): number {
    return this.#runs.length;
  }

  /** @param key what tells the run from all others of its tree */
  add(key: string, run: RunExecution): void {
    this.#runs.push(run);
    this.#byId.set(run.id, run);
    this.#byKey.set(key, run);
  }

  at(index: number): RunExecution | undefined {
    return this.#runs[index];
  }

  withId(runId: string): RunExecution | undefined {
    return this.#byId.get(runId);
  }

  withKey(key: string): RunExecution | undefined {
    return this.#byKey.get(key);
  }
}
