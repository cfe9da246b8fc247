import type { RunBackend, RunGroup } from "../../src/storage/run-backend.ts";
import { changedRuns } from "./changed-runs.ts";

/** Storages that break their word, to see whether the tests notice. */
export type FalseStorage = "acknowledges a write before it is made" | "drops one write in seven";

export const falseStorages: Readonly<Record<FalseStorage, (runs: RunBackend) => RunBackend>> = {
  /** What was written last is lost with the process. */
  "acknowledges a write before it is made": (runs) => {
    let pending: RunGroup | undefined;
    let timer: NodeJS.Timeout | undefined;
    const makeUp = async (): Promise<void> => {
      clearTimeout(timer);
      const group = pending;
      pending = undefined;
      if (group !== undefined) await runs.write(group);
    };
    return changedRuns(runs, {
      async write(group) {
        await makeUp();
        pending = group;
        // Nobody may notice while the process lives: what comes last is written, too, only later.
        timer = setTimeout(makeUp, 20);
      },
      async leave(ownerId) {
        await makeUp();
        await runs.leave(ownerId);
      },
    });
  },
  "drops one write in seven": (runs) => {
    let count = 0;
    return changedRuns(runs, {
      write: (group) => {
        count += 1;
        if (count % 7 !== 0) return runs.write(group);
      },
    });
  },
};
