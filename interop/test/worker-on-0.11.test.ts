import { StepflowClient } from "@stepflow/client";
import { type ErrorAction, FlowFailedError, type JsonValue } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import {
  type Plugin,
  runningAlready,
  startedByServer,
  startedInProcesses,
  workerCommand,
} from "./support/worker-program.ts";

const ways = {
  "that it starts": startedByServer,
  "that it starts, in several processes": startedInProcesses,
  "that runs already": runningAlready,
};

describe.each(Object.entries(ways))("a 0.11 server with a worker %s", (way, start) => {
  let plugin: Plugin;
  let official: OfficialServer;
  let client: StepflowClient;

  beforeAll(async () => {
    plugin = await start();
    official = await startOfficialServer(inject("peers")["0.11"].server, {
      config: {
        plugins: { mine: plugin.settings },
        routes: { "/mine/{*component}": [{ plugin: "mine" }] },
        blobApi: { blobThreshold: 10_000 },
        // Long enough for a worker that died to be there again.
        retry: { transportMaxRetries: 10, backoff: { type: "constant", delayMs: 500 } },
      },
    });
    client = new StepflowClient(official.url);
  });

  afterAll(async () => {
    await client.close();
    await official.stop();
    await plugin.close();
  });

  const call = (
    component: string,
    input: JsonValue = null,
    onError: ErrorAction = { action: "fail" },
  ): Promise<unknown> => client.run(oneStep(component, onError), input);

  const failureOf = async (component: string, input: JsonValue = null) => {
    const error = await call(component, input).catch((thrown: unknown) => thrown);
    if (!(error instanceof FlowFailedError)) expect.fail(`expected the flow to fail, found ${String(error)}`);
    return error.flowError;
  };

  it("runs its components", async () => {
    const value = { text: "ä☃𝄞\u2028", deep: [[{}], null, 1.5] };
    expect(await call("greet", { name: "Ada" })).toEqual({ message: "Hello Ada" });
    expect(await call("echo", value)).toEqual(value);
    expect(await call("nothing")).toBeNull();
  });

  it("lists them with their schemas, by the worker's own names", async () => {
    expect(await client.components.list()).toContainEqual(
      expect.objectContaining({ component: "/greet", description: "Greets by name.", inputSchema: expect.anything() }),
    );
  });

  it("finds components whose names have parameters, the most specific first", async () => {
    expect(await call("files/index")).toBe("index");
    expect(await call("files/a")).toEqual({ one: { name: "a" } });
    expect(await call("files/a/b.txt")).toEqual({ path: "a/b.txt" });
  });

  it("tells them which call it is, but not of which item", async () => {
    const run = await client.submitMany(oneStep("call"), [1, 2]);
    const outcomes = await run.results();
    const { flowId } = await client.runs.get(run.id);
    const result = { runId: run.id, flowId, stepId: "only", attempt: 1 };
    expect(outcomes).toEqual([1, 2].map(() => ({ outcome: "success", result, runId: run.id })));
  });

  it("keeps codes and data of what they throw", async () => {
    expect(await failureOf("refuse")).toEqual({ code: -32042, message: "no such customer", data: { id: 7 } });
    expect(await failureOf("crash")).toMatchObject({ code: -32100, message: "cannot read the plan" });
    expect(await failureOf("greet", { name: 1 })).toMatchObject({
      code: -32003,
      message: expect.stringContaining("$.name"),
    });
    expect(await failureOf("nowhere")).toMatchObject({ code: -32001 });
  });

  it("tries failures of components again where the step says so", async () => {
    expect(await call("flaky", null, { action: "retry", maxRetries: 2 })).toBe(3);
    expect(await failureOf("flaky")).toMatchObject({ code: -32100, message: "attempt 1" });
  });

  it("calls it many times at once", async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const outcomes = await client.runMany(oneStep("echo"), numbers, { maxConcurrency: 50 });
    expect(outcomes).toMatchObject(numbers.map((result) => ({ outcome: "success", result })));
  });

  describe("blobs", () => {
    it("are kept for components", async () => {
      const kept = (await call("keep", { text: "ä" })) as { blobId: string; bytesId: string };
      expect(kept).toMatchObject({ data: { text: "ä" }, bytes: [0, 255, 13, 10] });
      expect(await client.blobs.get(kept.blobId)).toEqual({ text: "ä" });
      expect([...(await client.blobs.getBinary(kept.bytesId))]).toEqual([0, 255, 13, 10]);
    });

    it("carry large fields of inputs and outputs unseen", async () => {
      const text = "ä".repeat(20_000);
      expect(await call("size", { text })).toBe(JSON.stringify({ text }).length);
      expect(await call("long", 20_000)).toEqual({ text });
    });
  });

  describe("flows that components run", () => {
    const greeting = {
      name: "greeting",
      steps: [{ id: "greet", component: "/mine/greet", input: { name: { $input: "$" } } }],
      output: { $step: "greet", path: "$.message" },
    };

    it("answer what they come to", async () => {
      expect(await call("evaluate", { flow: greeting, inputs: ["Zoë ☃ 𝄞"] })).toBe("Hello Zoë ☃ 𝄞");
      expect(await call("evaluateMany", { flow: greeting, inputs: ["a", 1] })).toMatchObject([
        { outcome: "success", result: "Hello a" },
        { outcome: "failed", error: { code: -32003 } },
      ]);
    });

    it("are runs below the step's own", async () => {
      const run = await client.submit(oneStep("submit"), { flow: greeting, inputs: ["a", "b"] });
      const below = (await run.result()) as { runId: string };
      const results = [{ result: "Hello a" }, { result: "Hello b" }];
      expect(below).toMatchObject({ results, status: "completed" });
      expect(await client.runs.get(below.runId)).toMatchObject({ parentRunId: run.id, rootRunId: run.id });
    });

    it("fail the step as they failed", async () => {
      const flow = oneStep("refuse");
      expect(await failureOf("evaluate", { flow: { ...flow }, inputs: [null] })).toMatchObject({
        code: -32042,
        data: { id: 7 },
      });
    });
  });

  // From here on the worker is another process.
  it("calls the worker that took the place of one that died", async () => {
    const before = (await call("process")) as { pid: number };
    const after = (await call("die")) as { pid: number; attempt: number };
    expect(after.attempt).toBeGreaterThan(1);
    expect(after.pid).not.toBe(before.pid);
    expect(await call("echo", 1)).toBe(1);
  });

  if (way === "that runs already") {
    it("does not tell the new worker where blobs are kept", async () => {
      expect(await failureOf("keep")).toMatchObject({ message: expect.stringContaining("STEPFLOW_BLOB_URL") });
    });
  } else {
    it("tells the new worker where blobs are kept, too", async () => {
      expect(await call("keep", 1)).toMatchObject({ data: 1 });
    });

    it("gives it the plugin's environment alone, and takes it along at the end", async () => {
      const { pid, environment } = (await call("process")) as { pid: number; environment: string[] };
      // What Node itself tells the processes that it starts.
      const given = environment.filter((name) => !name.startsWith("NODE_"));
      expect(given).toEqual(Object.keys(workerCommand.env));
      await official.stop();
      await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    });
  }
});

function oneStep(component: string, onError: ErrorAction = { action: "fail" }) {
  const step = { id: "only", component: `/mine/${component}`, input: { $input: "$" }, onError };
  return { name: component, steps: [step], output: { $step: "only" } };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
