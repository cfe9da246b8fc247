import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConflictError, defineComponent, type JsonObject, NotFoundError, ValidationError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";
import { loadSqliteDriver } from "../../src/storage/sqlite/load-sqlite-driver.ts";

const flow: JsonObject = {
  name: "work",
  steps: [{ id: "work", component: "/work", input: { $input: "$" } }],
  output: { $step: "work" },
};

let directory: string;
const opened: StepflowRuntime[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-kept-"));
});

afterEach(async () => {
  for (const runtime of opened.splice(0)) await runtime.close();
  await rm(directory, { recursive: true });
});

const never = (): Promise<never> => new Promise(() => {});

function worker(execute: (input: unknown) => unknown = (input) => input): StepflowServer {
  const server = new StepflowServer({ name: "test" });
  server.component(
    defineComponent({ name: "work", input: {}, output: {}, execute: async (input) => execute(input) as never }),
  );
  return server;
}

async function open(options: StepflowRuntimeOptions = { components: [worker()] }): Promise<StepflowRuntime> {
  const runtime = await StepflowRuntime.start({ storage: `sqlite:${join(directory, "flows.db")}`, ...options });
  opened.push(runtime);
  return runtime;
}

async function listed(runtime: StepflowRuntime): Promise<string[]> {
  const ids: string[] = [];
  for await (const { runId } of runtime.runs.list()) ids.push(runId);
  return ids;
}

describe("an idempotency key", () => {
  it.each(["memory", "sqlite"] as const)("answers the run that it was used for, in %s", async (where) => {
    const runtime = await open({ components: [worker()], ...(where === "memory" && { storage: "memory" }) });
    const options = { idempotencyKey: "invoice-17" };
    const [first, again] = await Promise.all([runtime.submit(flow, 1, options), runtime.submit(flow, 1, options)]);
    expect(again.id).toBe(first.id);
    expect(await again.result()).toBe(1);
    expect(await runtime.run(flow, 1, options)).toBe(1);
    expect(await listed(runtime)).toEqual([first.id]);
    await expect(runtime.submit(flow, 2, options)).rejects.toThrow(ConflictError);
    const overrides = { steps: { work: { value: { input: 3 } } } };
    await expect(runtime.submit(flow, 1, { ...options, overrides })).rejects.toThrow(ConflictError);
    expect((await runtime.submit(flow, 1, { idempotencyKey: "invoice-18" })).id).not.toBe(first.id);
  });

  it("answers it after a restart, too, until it is deleted", async () => {
    const options = { idempotencyKey: "invoice-17" };
    const runtime = await open();
    const first = await runtime.submit(flow, 1, options);
    await first.wait();
    await runtime.close();
    const next = await open();
    const again = await next.submit(flow, 1, options);
    expect(again.id).toBe(first.id);
    expect(await again.result()).toBe(1);
    await again.delete();
    expect((await next.submit(flow, 1, options)).id).not.toBe(first.id);
  });
});

describe("a run whose component is missing when its file is opened again", () => {
  it("waits and says so, and goes on where it is served", async () => {
    const first = await open({ components: [worker(never)] });
    const run = await first.submit(flow, "late");
    await first.close();

    const warnings: string[] = [];
    const logger = { debug() {}, info() {}, warn: (text: string) => warnings.push(text), error() {} };
    const without = await open({ components: [], logger });
    expect(await without.getRun(run.id).status()).toMatchObject({ status: "paused", waitingFor: ["/work"] });
    expect(warnings).toEqual(["a run waits for components that nobody serves"]);
    await without.close();

    const last = await open();
    expect(await last.getRun(run.id).result()).toBe("late");
    expect(await last.getRun(run.id).status()).not.toHaveProperty("waitingFor");
  });
});

describe("a run that is paused", () => {
  it("is so after a restart, until it is resumed", async () => {
    const first = await open({ components: [worker(never)] });
    const run = await first.submit(flow, 5);
    await run.pause();
    await first.close();
    const executed: unknown[] = [];
    const next = await open({ components: [worker((input) => executed.push(input))] });
    const resumed = next.getRun(run.id);
    expect(await resumed.status()).toMatchObject({ status: "paused" });
    expect(executed).toEqual([]);
    await resumed.resume();
    expect(await resumed.result()).toBe(1);
    expect(executed).toEqual([5]);
  });
});

describe("durability of one run", () => {
  it("in memory is lost with the process, and listed beside those that are kept", async () => {
    const runtime = await open();
    const kept = await runtime.submit(flow, 1);
    const lost = await runtime.submit(flow, 2, { durability: "memory" });
    const safe = await runtime.submit(flow, 3, { durability: "power" });
    await Promise.all([kept.wait(), lost.wait(), safe.wait()]);
    expect(await listed(runtime)).toEqual([safe.id, lost.id, kept.id]);
    await runtime.close();
    const next = await open();
    expect(await listed(next)).toEqual([safe.id, kept.id]);
    expect(await next.getRun(safe.id).result()).toBe(3);
    await expect(next.getRun(lost.id).status()).rejects.toThrow(NotFoundError);
  });

  it("is refused where the storage keeps no runs, or there is no such durability", async () => {
    const runtime = await open({ components: [worker()], storage: "memory" });
    await expect(runtime.submit(flow, 1, { durability: "power" })).rejects.toThrow(ValidationError);
    const mistyped = { durability: "disk" as "power" };
    await expect((await open()).submit(flow, 1, mistyped)).rejects.toThrow(/expected "memory", "process" or "power"/);
  });
});

describe("runs that have ended", () => {
  it("are deleted one by one, or all that ended before a time", async () => {
    const runtime = await open();
    const runs = [];
    for (const input of [1, 2, 3]) {
      const run = await runtime.submit(flow, input);
      await run.wait();
      runs.push(run);
    }
    await runs[1]?.delete();
    await expect(runtime.getRun(runs[1]?.id ?? "").result()).rejects.toThrow(NotFoundError);
    expect(await runtime.runs.prune({ endedBefore: new Date(0) })).toEqual({ deleted: 0 });
    expect(await runtime.runs.prune({ endedBefore: new Date(Date.now() + 1_000) })).toEqual({ deleted: 2 });
    expect(await listed(runtime)).toEqual([]);
    await expect(runs[0]?.status()).rejects.toThrow(NotFoundError);
  });
});

describe("a run of another process", () => {
  it("is read, waited for and listed, and changed only by that one", async () => {
    let finish: (value: number) => void = () => {};
    const result = new Promise<number>((resolve) => {
      finish = resolve;
    });
    const first = await open({ components: [worker(() => result)] });
    const second = await open();
    const run = await first.submit(flow, 1);
    const elsewhere = second.getRun(run.id);
    expect((await elsewhere.status()).status).toBe("running");
    await expect(elsewhere.cancel()).rejects.toThrow(/another process executes run/);
    await expect(elsewhere.delete()).rejects.toThrow(ConflictError);
    expect(await listed(second)).toEqual([run.id]);
    const waiting = elsewhere.result();
    finish(7);
    expect(await waiting).toBe(7);
  });
});

describe("a run whose journal cannot be gone through", () => {
  it("is listed as such, its journal left alone, and the others go on", async () => {
    const first = await open({ components: [worker(never)] });
    const [broken, other] = [await first.submit(flow, 1), await first.submit(flow, 2)];
    await first.close();
    const database = (await loadSqliteDriver()).open(join(directory, "flows.db"));
    const key = Buffer.from(broken.id.replaceAll("-", ""), "hex");
    database.prepare("UPDATE journal SET entries = ? WHERE root = ?").run('[0,["?",0]]', key);
    database.close();
    const errors: string[] = [];
    const logger = { debug() {}, info() {}, warn() {}, error: (text: string) => errors.push(text) };
    const next = await open({ components: [worker()], logger });
    expect(await next.getRun(other.id).result()).toBe(2);
    expect((await next.getRun(broken.id).status()).status).toBe("recoveryFailed");
    expect(errors).toEqual(["a run cannot be resumed; its journal stays in the store as it is"]);
    await expect(next.getRun(broken.id).result()).rejects.toThrow(/the journal is damaged/);
  });
});
