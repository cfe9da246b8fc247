import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Which steps were begun how often, as the workers themselves wrote it down. */
export interface Calls {
  readonly file: string;
  /** By `<run id> <step id>`. */
  count(): ReadonlyMap<string, number>;
  /** Resolves when the workers have begun this many. */
  reach(total: number): Promise<void>;
}

export function recordCalls(file: string): Calls {
  writeFileSync(file, "");
  const read = (): string[] => readFileSync(file, "utf8").split("\n").slice(0, -1);
  return {
    file,
    count: () => {
      const counts = new Map<string, number>();
      for (const line of read()) {
        const { runId, stepId } = JSON.parse(line);
        const key = `${runId} ${stepId}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts;
    },
    reach: async (total) => {
      while (read().length < total) await pause(20);
    },
  };
}
