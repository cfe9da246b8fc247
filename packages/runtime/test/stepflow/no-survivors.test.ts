import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { isAlive } from "../support/is-alive.ts";

const script = fileURLToPath(new URL("process-worker.mjs", import.meta.url));
const parentScript = fileURLToPath(new URL("parent.ts", import.meta.url));

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

/** The shells that would end the group of `pid`. */
function watchdogsOf(parentPid: number): string[] {
  return execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes("read -r group") && line.trim().split(/\s+/)[1] === String(parentPid));
}

async function untilGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await sleep(20);
}

async function startParent(args: readonly string[]): Promise<{ readonly parent: ChildProcess; readonly pid: number }> {
  const loader = ["--conditions=@stepflow/source", "--import", "tsx"];
  const parent = spawn(process.execPath, [...loader, parentScript, script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [chunk] = await once(parent.stdout ?? parent, "data");
  return { parent, pid: Number(String(chunk)) };
}

describe("the processes of a worker", () => {
  it("end with a runtime that is killed, also those deaf to SIGTERM that the worker started", {
    timeout: 30_000,
  }, async () => {
    const file = join(directory, "grandchild");
    const { parent, pid } = await startParent([`grandchild=${file}`, "ignore-sigterm"]);
    const grandchild = Number(await readFile(file, "utf8"));
    expect([pid, grandchild].every(isAlive)).toBe(true);
    const watchdogs = watchdogsOf(parent.pid ?? 0).map((line) => Number(line.trim().split(/\s+/)[0]));
    expect(watchdogs).toHaveLength(1);
    parent.kill("SIGKILL");
    await untilGone([pid, grandchild, ...watchdogs]);
  });

  it("end when the runtime is closed, watchdog and grandchildren included", { timeout: 30_000 }, async () => {
    const file = join(directory, "grandchild");
    const runtime = await StepflowRuntime.start({
      config: {
        plugins: { mine: { type: "stepflow", command: process.execPath, args: [script, `grandchild=${file}`] } },
        routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      },
    });
    const grandchild = Number(await readFile(file, "utf8"));
    const watchdogs = watchdogsOf(process.pid).map((line) => Number(line.trim().split(/\s+/)[0]));
    await runtime.close();
    expect(isAlive(grandchild)).toBe(false);
    await untilGone(watchdogs);
  });

  it("leave no watchdog behind when the worker ends by itself", async () => {
    const runtime = await StepflowRuntime.start({
      config: {
        plugins: { mine: { type: "stepflow", command: process.execPath, args: [script] } },
        routes: { "/mine/{*component}": [{ plugin: "mine" }] },
        retry: { transportMaxRetries: 0 },
      },
    });
    try {
      const [watchdog] = watchdogsOf(process.pid).map((line) => Number(line.trim().split(/\s+/)[0]));
      await runtime.runResult(
        { steps: [{ id: "e", component: "/mine/exit", input: { code: 0 } }], output: { $step: "e" } },
        {},
      );
      await untilGone([watchdog ?? 0]);
    } finally {
      await runtime.close();
    }
  });
});
