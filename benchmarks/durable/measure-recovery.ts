import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { tenSteps } from "./shapes.ts";
import { loadSystem } from "./systems.ts";

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
  const run = (task: string): ChildProcess => {
    const script = fileURLToPath(new URL("recover-one.ts", import.meta.url));
    const child = [script, name, folder, JSON.stringify(server?.address ?? null), task];
    return spawn(process.execPath, child, { stdio: ["ignore", "pipe", "inherit"] });
  };
  try {
    const first = run("run");
    for await (const { what } of told(first)) if (what === String(killedIn)) break;
    const killedMs = Date.now();
    first.kill("SIGKILL");
    await once(first, "exit");
    const second = run("recover");
    const executed: number[] = [];
    let [resumedMs, loadedMs] = [Number.NaN, Number.NaN];
    for await (const { what, atMs } of told(second)) {
      if (what === "starts") loadedMs = atMs - killedMs;
      else executed.push(Number(what));
      if (executed.length === 1 && what !== "starts") resumedMs = atMs - killedMs;
      if (what === String(tenSteps.count - 1)) break;
    }
    second.kill("SIGKILL");
    await once(second, "exit");
    const expected = Array.from({ length: tenSteps.count - killedIn }, (_, index) => killedIn + index);
    if (executed.join() !== expected.join()) throw new Error(`${name}: expected ${expected}, executed ${executed}`);
    return { resumedMs, loadedMs };
  } finally {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* told({ stdout }: ChildProcess): AsyncGenerator<{ what: string; atMs: number }> {
  if (stdout === null) return;
  for await (const line of createInterface({ input: stdout })) {
    const [what = "", atMs] = line.split(" ");
    yield { what, atMs: Number(atMs) };
  }
}
