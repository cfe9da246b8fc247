import { StepflowClient, type StepflowClientOptions } from "@stepflow/client";
import { grpc } from "@stepflow/client/grpc";
import { type Flow, FlowFailedError, PayloadTooLargeError, type RunEvent, ValidationError } from "@stepflow/core";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";

let official: OfficialServer;

beforeAll(async () => {
  official = await startOfficialServer(inject("peers")["0.13"].server, {
    config: { plugins: { builtin: { type: "builtin" } }, routes: { "/builtin": [{ plugin: "builtin" }] } },
  });
});

afterAll(() => official.stop());

const ways: readonly (readonly [name: string, options: StepflowClientOptions])[] = [
  ["REST", {}],
  ["gRPC", { transport: grpc() }],
];
const inner = {
  steps: [
    { id: "slept", component: "/builtin/sleep", input: { duration_ms: 5 } },
    { id: "after", component: "/builtin/noop", input: { $step: "slept" } },
  ],
  output: { $step: "after" },
};
const mapped: Flow = {
  name: "mapped",
  steps: [{ id: "map", component: "/builtin/map", input: { workflow: { $literal: inner }, items: { $input: "$" } } }],
  output: { $step: "map", path: "$.successful" },
};
/** Its whole numbers would be fractions, and its keys in any order, if it were stored as a flow. */
const delicate: Flow = {
  name: "delicate",
  steps: [
    {
      id: "sleep",
      component: "/builtin/sleep",
      input: { duration_ms: 1, b: 1, a: 2 },
      onError: { action: "retry", maxRetries: 5 },
    },
  ],
  output: { z: { $step: "sleep" }, y: { $input: "$" } },
};

async function collect(events: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const collected: RunEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}

describe.each(ways)("a 0.13 server, over %s", (way, options) => {
  let client: StepflowClient;

  beforeEach(() => {
    client = new StepflowClient(official.url, options);
  });

  afterEach(() => client.close());

  it("keeps a flow under one id, with its whole numbers", async () => {
    const { flowId } = await client.flows.store(delicate);
    expect((await client.flows.store(delicate)).flowId).toBe(flowId);
    expect(flowId).toBe("20b21cc6fd364b98e86ee3c9c1ab28d433901ce69c86c59e4e7e004d1782a0cf");
    expect(await client.flows.get(flowId)).toEqual(delicate);
    expect(await client.run({ flowId }, null)).toEqual({ z: { duration_ms: 1 }, y: null });
  });

  it("tells what happens in sub-runs, each step by its name in its own flow", async () => {
    const run = await client.submit(mapped, [1, 2]);
    const events = await collect(run.events({ subRuns: "include", results: "include" }));
    const below = events.filter(({ runId }) => runId !== run.id);
    expect(below[0]).toMatchObject({ type: "run_created", parentRunId: run.id, itemCount: 2 });
    const started = below.flatMap((event) => (event.type === "step_started" ? [event.stepId] : []));
    expect(started.toSorted()).toEqual(["after", "after", "slept", "slept"]);
    expect(below.filter(({ type }) => type === "item_completed")).toHaveLength(2);
    expect(below.at(-1)).toMatchObject({ type: "run_completed", status: "completed" });
    expect(events.at(-1)).toMatchObject({ type: "run_completed", runId: run.id });
    const own = await collect(run.events());
    expect(own.every(({ runId }) => runId === run.id)).toBe(true);
  });

  it("goes on behind each of its events, also of those that share a number", async () => {
    const run = await client.submit(mapped, [1, 2, 3]);
    const all = await collect(run.events({ subRuns: "include" }));
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
    for (const [index, { cursor }] of all.slice(0, -1).entries()) {
      const behind = await collect(run.events({ subRuns: "include", since: cursor }));
      expect(behind, `behind ${cursor}`).toEqual(all.slice(index + 1));
    }
  });

  it("leaves the events of a run open that failed before it began, and the client ends them", async () => {
    const overrides = { steps: { none: { value: {} } } };
    const name = `refused over ${way}`;
    await expect(client.run({ ...delicate, name }, 1, { overrides })).rejects.toBeInstanceOf(ValidationError);
    for await (const { runId, status } of client.runs.list({ flowName: name })) {
      expect(status).toBe("failed");
      expect((await collect(client.getRun(runId).events())).map(({ type }) => type)).toEqual(["run_created"]);
    }
  });

  it("tells the trace of a run with the runs below it", async () => {
    const run = await client.submit(mapped, [1]);
    await run.wait();
    const { steps, subRuns } = await run.trace();
    expect(steps.map(({ stepId }) => stepId)).toEqual(["map"]);
    expect(subRuns).toMatchObject([
      { run: { parentRunId: run.id }, steps: [{ stepId: "slept" }, { stepId: "after" }] },
    ]);
  });

  it("waits longer than one question lasts", async () => {
    const flow = { steps: [{ id: "a", component: "/builtin/sleep", input: { duration_ms: 1_500 } }], output: 1 };
    const run = await client.submit({ ...flow, output: { $step: "a", path: "$.duration_ms" } }, 1);
    await expect(run.wait({ timeoutMs: 100 })).rejects.toThrow("took longer than 100 ms");
    expect(await run.result()).toBe(1_500);
  });

  it("tells failures by the number that is nearest to their name", async () => {
    const flow = { steps: [{ id: "a", component: "/nowhere/at/all" }], output: { $step: "a" } };
    const error = await client.run(flow, 1).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FlowFailedError);
    expect(error).toMatchObject({ flowError: { code: -32202 } });
  });

  it(`takes messages of more than 4 MiB${way === "REST" ? "" : " only back"}`, async () => {
    const flow: Flow = { output: { $input: "$" } };
    const large = "x".repeat(5_000_000);
    const running = client.run(flow, large);
    if (way === "REST") expect(await running).toBe(large);
    else await expect(running).rejects.toBeInstanceOf(PayloadTooLargeError);
    // Half of it goes in, twice it comes out.
    const twice: Flow = { output: [{ $input: "$" }, { $input: "$" }] };
    expect(await client.run(twice, large.slice(2_000_000))).toEqual([large.slice(2_000_000), large.slice(2_000_000)]);
  });
});

it("the client of a launched 0.13 server talks gRPC when it is asked to", async () => {
  const orchestrator = await StepflowOrchestrator.start({
    binary: inject("peers")["0.13"].server,
    config: { plugins: { builtin: { type: "builtin" } }, routes: { "/builtin": [{ plugin: "builtin" }] } },
    client: { transport: grpc() },
  });
  const { client } = orchestrator;
  try {
    expect(await client.run(mapped, [1, 2, 3])).toBe(3);
    // Over REST it would be taken.
    await expect(client.run({ output: 1 }, "x".repeat(5_000_000))).rejects.toBeInstanceOf(PayloadTooLargeError);
  } finally {
    await orchestrator.close();
  }
});
