import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineComponent, type JsonObject, type Logger, type RunFilter, type StepflowContext } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";
import { openStorage } from "../../src/storage/open-storage.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

type Work = (input: unknown, context?: StepflowContext) => unknown;

let directory: string;
const opened: StepflowRuntime[] = [];
let told: string[];

const tell = (text: string): void => {
  told.push(text);
};
const logger: Logger = { debug() {}, info() {}, warn: tell, error: tell };

beforeEach(async () => {
  told = [];
  directory = await mkdtemp(join(tmpdir(), "stepflow-hard-"));
});

afterEach(async () => {
  for (const runtime of opened.splice(0)) await runtime.close();
  await rm(directory, { recursive: true });
});

async function open(works: Record<string, Work>, options: StepflowRuntimeOptions = {}): Promise<StepflowRuntime> {
  const server = new StepflowServer({ name: "test" });
  for (const [name, work] of Object.entries(works)) {
    const execute = async (input: unknown, context: StepflowContext) => work(input, context) as never;
    server.component(defineComponent({ name, input: {}, output: {}, execute }));
  }
  const storage = `sqlite:${join(directory, "flows.db")}`;
  const runtime = await StepflowRuntime.start({ storage, components: [server], logger, ...options });
  opened.push(runtime);
  return runtime;
}

const never: Work = () => new Promise(() => {});
const echo: Work = (input) => input;

const flow: JsonObject = {
  name: "inner",
  steps: [{ id: "work", component: "/work", input: { $input: "$" } }],
  output: { $step: "work" },
};

const outer: JsonObject = {
  name: "outer",
  steps: [{ id: "map", component: "/builtin/map", input: { workflow: { $literal: flow }, items: [1, 2] } }],
  output: { $step: "map", path: "$.results" },
};

async function listed(runtime: StepflowRuntime, filter: RunFilter): Promise<unknown[]> {
  const names: unknown[] = [];
  for await (const { flowName } of runtime.runs.list(filter)) names.push(flowName);
  return names;
}

describe("a durable run", () => {
  it.each(["runTimeoutMs", "stepTimeoutMs"])("without any limit of %s goes on after a restart", async (name) => {
    const first = await open({ work: never });
    const run = await first.submit(flow, "Ada", { [name]: Number.POSITIVE_INFINITY });
    await first.close();
    const next = await open({ work: echo });
    expect(await next.getRun(run.id).result()).toBe("Ada");
  });

  it("that was cancelled can be cancelled again, and takes nothing with it", async () => {
    const runtime = await open({ work: (input) => (input === "Ada" ? never(input) : input) });
    const run = await runtime.submit(flow, "Ada");
    await run.cancel();
    expect(await run.cancel()).toEqual({ stopped: true });
    const other = runtime.run(flow, "Grace");
    await run.pause();
    expect(await other).toBe("Grace");
    expect(told).toEqual([]);
  });

  it("is not paused or resumed any more when its runtime is closed", async () => {
    const runtime = await open({ work: never });
    const run = await runtime.submit(flow, "Ada");
    await runtime.close();
    await expect(run.pause()).rejects.toThrow("the runtime has been closed");
    await expect(run.resume()).rejects.toThrow("the runtime has been closed");
    expect(await run.status()).toMatchObject({ status: "running" });
    const next = await open({ work: echo });
    expect(await next.getRun(run.id).result()).toBe("Ada");
    expect(told).toEqual([]);
  });
});

describe("a run that no step waited for", () => {
  it("waits for components that are missing, also when the run that began it has ended", async () => {
    const begin: Work = async (_input, context) => (await context?.submitRun(flow, ["Ada"]))?.id;
    const parent: JsonObject = { steps: [{ id: "begin", component: "/begin" }], output: { $step: "begin" } };
    const first = await open({ begin, work: never });
    const id = await first.run(parent, null);
    await first.close();
    const without = await open({});
    expect(await without.getRun(String(id)).status()).toMatchObject({ status: "paused", waitingFor: ["/work"] });
    await without.close();
    const last = await open({ work: echo });
    expect(await last.getRun(String(id)).result()).toBe("Ada");
  });
});

describe("a runtime that starts", () => {
  it("goes on with all runs but one that is damaged", async () => {
    const first = await open({ work: never });
    const [damaged, whole] = [await first.submit(flow, "Ada"), await first.submit(flow, "Grace")];
    await first.close();
    const storage = await openStorage({
      option: `sqlite:${join(directory, "flows.db")}`,
      configured: undefined,
      durability: "process",
    });
    const { runs } = storage;
    if (runs === undefined) throw new Error("the storage keeps no runs");
    const unreadable = (rootRunId: string): Promise<never> => {
      throw new StorageError("flows.db", `the journal of run ${rootRunId} has no entry 1`, "Restore the file.");
    };
    const readJournal = runs.readJournal.bind(runs);
    runs.readJournal = async (id) => (id === damaged.id ? unreadable(id) : readJournal(id));
    const next = await open({ work: echo }, { storage });
    expect(await next.getRun(whole.id).result()).toBe("Grace");
    await expect(next.getRun(damaged.id).result()).rejects.toThrow("has no entry 1");
    expect(told).toEqual(["a run cannot be read and stands still; it is tried again"]);
    await next.close();
    await storage.close();
  });

  it("calls nothing for a run whose time is over", async () => {
    const clock = new VirtualClock();
    const first = await open({ work: never }, { clock });
    const run = await first.submit(flow, "Ada", { runTimeoutMs: 1_000 });
    await first.close();
    await clock.advance(5_000);
    const inputs: unknown[] = [];
    const next = await open({ work: (input) => inputs.push(input) }, { clock });
    expect(await next.getRun(run.id).wait()).toMatchObject({ status: "failed" });
    expect(inputs).toEqual([]);
  });

  it("and is closed tells who waits for a run that another executes", async () => {
    const owner = await open({ work: never });
    const run = await owner.submit(flow, "Ada");
    const reader = await open({ work: echo });
    const waiting = expect(reader.getRun(run.id).result()).rejects.toThrow("the runtime has been closed");
    // The run is read, and looked at again a while later.
    await reader.getRun(run.id).status();
    await reader.close();
    await waiting;
  });
});

describe("lists by status", () => {
  it("have paused runs with those below them", async () => {
    let began = (): void => {};
    const isWorking = new Promise<void>((resolve) => {
      began = resolve;
    });
    const work: Work = (input) => {
      began();
      return never(input);
    };
    const runtime = await open({ work });
    const run = await runtime.submit(outer, null);
    await isWorking;
    await run.pause();
    expect(await listed(runtime, { status: "paused" })).toEqual(["inner", "outer"]);
    expect(await listed(runtime, { status: "running" })).toEqual([]);
    await run.resume();
    expect(await listed(runtime, { status: "running" })).toEqual(["inner", "outer"]);
  });

  it("have runs that wait for components among the paused", async () => {
    const first = await open({ work: never });
    await first.submit(flow, "Ada");
    await first.close();
    const next = await open({});
    expect(await listed(next, { status: "paused" })).toEqual(["inner"]);
    expect(await listed(next, { status: "running" })).toEqual([]);
  });
});

describe("an idempotency key", () => {
  it("stands for the same inputs, in whatever order their fields come", async () => {
    const runtime = await open({ work: echo });
    const first = await runtime.submit(flow, { a: 1, b: { c: 2, d: 3 } }, { idempotencyKey: "key" });
    const again = await runtime.submit(flow, { b: { d: 3, c: 2 }, a: 1 }, { idempotencyKey: "key" });
    expect(again.id).toBe(first.id);
  });

  it("of a run in memory is kept as long as the run", async () => {
    const options = { idempotencyKey: "key", durability: "memory" } as const;
    const first = await open({ work: echo });
    const run = await first.submit(flow, "Ada", options);
    expect((await first.submit(flow, "Ada", options)).id).toBe(run.id);
    await first.close();
    const next = await open({ work: echo });
    expect(await next.run(flow, "Grace", options)).toBe("Grace");
  });
});
