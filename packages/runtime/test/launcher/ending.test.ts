import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive } from "../support/is-alive.ts";
import { fakeServer, Launching, watchedLogger } from "./launching.ts";

const restart = { limit: 3, minDelayMs: 1, maxDelayMs: 4 };

let launching: Launching;
beforeEach(async () => {
  launching = await Launching.create();
});
afterEach(() => launching.end());

async function untilGone(...pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await sleep(20);
}

/** The worker writes its id once it runs. */
async function workerId(file: string): Promise<number> {
  while (true) {
    const text = await readFile(file, "utf8").catch(() => "");
    if (text.trim() !== "") return Number(text);
    await sleep(10);
  }
}

describe("a server that is closed", () => {
  it("has ended when close answers, and says that all is well", async () => {
    const orchestrator = await launching.start();
    const { pid = 0 } = orchestrator;
    expect(isAlive(pid)).toBe(true);
    await Promise.all([orchestrator.close(), orchestrator.close()]);
    expect(isAlive(pid)).toBe(false);
    expect(await orchestrator.ended).toBeUndefined();
  });

  it("is killed when it is deaf to SIGTERM, with the workers that it put in groups of their own", async () => {
    const file = launching.file("worker");
    const orchestrator = await launching.start(`ignore-sigterm,worker=${file}`, { stopTimeoutMs: 200 });
    const pids = [orchestrator.pid ?? 0, await workerId(file)];
    await orchestrator.close();
    await untilGone(...pids);
  });

  it("ends, workers included, when the process that launched it is killed", { timeout: 30_000 }, async () => {
    const file = launching.file("worker");
    const loader = ["--conditions=@stepflow/source", "--import", "tsx"];
    const parent: ChildProcess = spawn(
      process.execPath,
      [...loader, fileURLToPath(new URL("parent.ts", import.meta.url)), fakeServer, `ignore-sigterm,worker=${file}`],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [chunk] = await once(parent.stdout ?? parent, "data");
    const pids = [Number(String(chunk)), await workerId(file)];
    expect(pids.every(isAlive)).toBe(true);
    parent.kill("SIGKILL");
    await untilGone(...pids);
  });
});

describe("a server that ends by itself", () => {
  it("is over, with its last words, and its workers with it", async () => {
    const file = launching.file("worker");
    const orchestrator = await launching.start(`worker=${file}`);
    const worker = await workerId(file);
    await fetch(`${orchestrator.url}/api/v1/exit`).catch(() => {});
    const error = await orchestrator.ended;
    expect(error).toMatchObject({ reason: "ended" });
    expect(error?.message).toContain("exited with code 9 while it ran: Server error: out of luck");
    await untilGone(worker);
  });

  it("is started again at the same port under the same id, so that the client goes on", async () => {
    const { logger, said } = watchedLogger();
    const record = launching.file("record");
    const env = { HOSTNAME: "" };
    const orchestrator = await launching.start(`record=${record}`, { restart, logger, env });
    await fetch(`${orchestrator.url}/api/v1/exit`).catch(() => {});
    expect(await said("started again")).toContain("it is started again in 1 ms, 1 of 3");
    expect(await orchestrator.client.health()).toMatchObject({ status: "healthy" });
    const ids = (await launching.recorded(record)).map(({ values }) => values);
    expect(ids).toEqual([
      expect.objectContaining({ "orchestrator-id": expect.stringMatching(/^stepflow-/) }),
      { ...Object(ids[0]), port: String(orchestrator.port) },
    ]);
  });

  it("is over after as many restarts in a row as it may have", async () => {
    const { logger, lines } = watchedLogger();
    const orchestrator = await launching.start(`die-unless=${launching.file("database")}`, { restart, logger });
    await fetch(`${orchestrator.url}/api/v1/exit`).catch(() => {});
    const error = await orchestrator.ended;
    expect(error?.message).toContain("exited with code 1 while it started: no database");
    const pauses = lines.flatMap((line) => /in (\d+) ms/.exec(line)?.[1] ?? []);
    expect(pauses).toEqual(["1", "2", "4"]);
  });

  it("is started again until what it missed is there", async () => {
    const { logger, said } = watchedLogger();
    const database = launching.file("database");
    const patient = { ...restart, limit: 1_000 };
    const orchestrator = await launching.start(`die-unless=${database}`, { restart: patient, logger });
    await fetch(`${orchestrator.url}/api/v1/exit`).catch(() => {});
    await said("no database");
    await writeFile(database, "");
    while ((await orchestrator.client.health().catch(() => undefined))?.status !== "healthy") await sleep(10);
  });

  it("is not started again once close was called", async () => {
    const { logger, said } = watchedLogger();
    const slow = { limit: 3, minDelayMs: 3_600_000, maxDelayMs: 3_600_000 };
    const orchestrator = await launching.start("", { restart: slow, logger });
    await fetch(`${orchestrator.url}/api/v1/exit`).catch(() => {});
    await said("started again");
    await orchestrator.close();
    expect(await orchestrator.ended).toBeUndefined();
  });
});
