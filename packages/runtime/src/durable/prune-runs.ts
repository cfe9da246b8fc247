import { setImmediate } from "node:timers/promises";
import { ValidationError, type ValidationIssue } from "@stepflow/core";
import type { RunBackend } from "../storage/run-backend.ts";

/** Which runs to delete. */
export interface PruneOptions {
  /** Runs that ended before, with their sub-runs; runs that have not ended are never deleted. */
  readonly endedBefore: Date;
  /** At most so many, those that ended first; all by default. */
  readonly limit?: number;
}

/** What came of it. */
export interface PruneResult {
  /** How many runs there were, sub-runs not counted. */
  readonly deleted: number;
}

/** How many runs are deleted before others have their turn: deleting blocks whoever else writes. */
const batchSize = 50;

/**
 * Deletes runs that ended long ago, with everything that is kept of them alone.
 *
 * @throws ValidationError when `endedBefore` is no date, or `limit` no number
 * @throws StorageError when the store cannot be written; some runs may have been deleted then, each as a whole
 */
export async function pruneRuns(runs: RunBackend, options: PruneOptions): Promise<PruneResult> {
  refuseUnusable(options);
  const beforeMs = options.endedBefore.getTime();
  const { limit = Number.POSITIVE_INFINITY } = options;
  let deleted = 0;
  while (deleted < limit) {
    const wanted = Math.min(batchSize, limit - deleted);
    const roots = await runs.endedBefore(beforeMs, wanted);
    if (roots.length > 0) await runs.deleteTrees(roots);
    deleted += roots.length;
    if (roots.length < wanted) break;
    await setImmediate();
  }
  return { deleted };
}

/** @throws ValidationError naming what is no date or number */
export function refuseUnusable({ endedBefore, limit }: PruneOptions): void {
  const issues: ValidationIssue[] = [];
  if (!(endedBefore instanceof Date) || Number.isNaN(endedBefore.getTime())) {
    issues.push({ path: "$.endedBefore", message: "expected a date" });
  }
  if (limit !== undefined && limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0)) {
    issues.push({ path: "$.limit", message: `expected a whole number, 0 or more, found ${limit}` });
  }
  if (issues.length > 0) throw new ValidationError("options", issues);
}
