import type { RunBackend } from "../../src/storage/run-backend.ts";

/** A backend that does some things otherwise, and everything else as before. */
export function changedRuns(runs: RunBackend, changes: Partial<RunBackend>): RunBackend {
  return new Proxy(runs, {
    get(target, name) {
      const change: unknown = Reflect.get(changes, name);
      if (change !== undefined) return change;
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
