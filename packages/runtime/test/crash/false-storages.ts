import type { RunBackend, RunGroup } from "../../src/storage/run-backend.ts";
import { changedRuns } from "./changed-runs.ts";

/** Storages that break their word, to see whether the tests notice. */
export type FalseStorage = "acknowledges a write before it is made" | "drops one write in seven";

export const falseStorages: Readonly<Record<FalseStorage, (runs: RunBackend) => RunBackend>> = {
  /** What was written last is lost with the process. */
  "acknowledges a write before it is made": (runs) => {
    let pending: RunGroup | undefined;
    let timer: NodeJS.Timeout | undefined;
    return changedRuns(runs, {
      write: (group) => {
        clearTimeout(timer);
        const earlier = pending;
        pending = group;
        // Nobody may notice while the process lives: what comes last is written, too, only later.
        timer = setTimeout(() => {
          pending = undefined;
          void runs.write(group);
        }, 20);
        if (earlier !== undefined) return runs.write(earlier);
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
