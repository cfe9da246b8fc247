import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenSteps } from "./shapes.ts";
import { loadSystem } from "./systems.ts";
import { startTelling } from "./telling-process.ts";

export interface Recovery {
  /** In ms, from `kill -9` until a step is executed again, in a process that is started at once. */
  readonly resumedMs: number;
  /** In ms, what of that Node and the packages took to load. */
  readonly loadedMs: number;
}

/** In which step the process is killed. */
const killedIn = 5;

/**
 * Kills a process in the middle of a run and starts another.
 *
 * @throws when a step that had finished is executed again, or one is left out
 */
export async function measureRecovery(name: string): Promise<Recovery> {
  const system = await loadSystem(name);
  const folder = mkdtempSync(join(tmpdir(), "stepflow-durable-"));
  const server = await system.startServer?.(folder);
  const run = (task: string) =>
    startTelling("recover-one.ts", name, folder, JSON.stringify(server?.address ?? null), task);
  try {
    const first = run("run");
    let [killedMs, reached] = [Number.NaN, Number.NaN];
    for await (const { what } of first.told()) {
      // On a busy machine it may get further before it is dead.
      if (what !== "starts") reached = Number(what);
      if (reached !== killedIn || !Number.isNaN(killedMs)) continue;
      killedMs = Date.now();
      void first.kill();
    }
    const second = run("recover");
    const executed: number[] = [];
    let [resumedMs, loadedMs] = [Number.NaN, Number.NaN];
    for await (const { what, atMs } of second.told()) {
      if (what === "starts") {
        loadedMs = atMs - killedMs;
        continue;
      }
      if (executed.push(Number(what)) === 1) resumedMs = atMs - killedMs;
      if (what === String(tenSteps.count - 1)) break;
    }
    await second.kill();
    const expected = Array.from({ length: tenSteps.count - reached }, (_, index) => reached + index);
    // The step in which it was killed may have finished.
    if (![expected, expected.slice(1)].some((steps) => steps.join() === executed.join())) {
      throw new Error(`${name}: expected ${expected}, executed ${executed}`);
    }
    return { resumedMs, loadedMs };
  } finally {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
