import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTelling } from "./telling-process.ts";

/**
 * Kills a process that executes the second step of many runs, and starts another.
 *
 * @returns the ms from its start, code loaded, until it executes the second step of all of them
 */
export async function measureResuming(name: string, runCount: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "stepflow-durable-"));
  const run = (task: string) => startTelling("resume-many.ts", name, folder, task, String(runCount));
  try {
    const first = run("run");
    for await (const { what } of first.told()) if (what === "held") break;
    await first.kill();
    const second = run("recover");
    let startMs = Number.NaN;
    for await (const { what, atMs } of second.told()) {
      if (what === "starts") startMs = atMs;
      else {
        await second.kill();
        return atMs - startMs;
      }
    }
    throw new Error(`${name} ended before it had resumed ${runCount} runs`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
