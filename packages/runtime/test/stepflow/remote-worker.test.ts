import type { Flow, JsonValue } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";
import { type Script, ScriptedWorker } from "../support/scripted-worker.ts";

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.close();
});

const oneStep: Flow = {
  steps: [{ id: "only", component: "/mine/echo", input: { $input: "$" } }],
  output: { $step: "only" },
};

async function start(script: Script = {}, options: StepflowRuntimeOptions = {}) {
  const worker = await ScriptedWorker.start(script);
  open.push(worker);
  const runtime = await StepflowRuntime.start({
    config: {
      plugins: { mine: { type: "stepflow", url: worker.url } },
      routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      retry: { transportMaxRetries: 0 },
    },
    ...options,
  });
  open.push(runtime);
  return { worker, runtime };
}

describe("a worker that runs elsewhere", () => {
  it("is initialised when the runtime starts, and executes steps", async () => {
    const { worker, runtime } = await start();
    expect(worker.received.map(({ method }) => method)).toEqual(["initialize", "initialized"]);
    expect(await runtime.run(oneStep, { n: 1 })).toEqual({ n: 1 });
    const [{ params }] = worker.sent("components/execute") as [{ params: { [key: string]: JsonValue } }];
    expect(params).toMatchObject({
      component: "/echo",
      input: { n: 1 },
      attempt: 1,
      observability: { step_id: "only", run_id: expect.any(String), flow_id: expect.stringMatching(/^[\da-f]{64}$/) },
    });
    expect(worker.refused).toEqual([]);
  });

  it("fails its step with the code, message and data that it answered", async () => {
    const { runtime } = await start({
      "components/execute": ({ error }) => error(-32103, "no such customer", { id: 7 }),
    });
    expect(await runtime.runResult(oneStep, {})).toMatchObject({
      outcome: "failed",
      error: { code: -32103, message: "no such customer", data: { id: 7 } },
    });
  });

  it("starts runs below its step, and is told how they ended", async () => {
    const { worker, runtime } = await start({
      "components/execute": async (exchange) => {
        if (exchange.params.component !== "/parent") return exchange.result({ output: exchange.params.input ?? null });
        const stream = exchange.stream({ "stepflow-instance-id": "one" });
        const answer = await stream.ask("runs/submit", {
          flowId,
          inputs: [{ n: 1 }, { n: 2 }],
          wait: true,
          subflowKey: "5b0c1f2e-0000-4000-8000-000000000001",
        });
        stream.result({ output: answer });
      },
    });
    const { flowId } = await runtime.flows.store(oneStep);
    const parent: Flow = { steps: [{ id: "p", component: "/mine/parent", input: {} }], output: { $step: "p" } };
    expect(await runtime.run(parent, {})).toMatchObject({
      result: {
        flowId,
        status: "completed",
        items: { total: 2, completed: 2, running: 0, failed: 0, cancelled: 0 },
        results: [
          { itemIndex: 0, status: "completed", result: { outcome: "success", result: { n: 1 } } },
          { itemIndex: 1, status: "completed", result: { outcome: "success", result: { n: 2 } } },
        ],
      },
    });
    expect(worker.answerHeaders.map((headers) => headers["stepflow-instance-id"])).toEqual(["one"]);
  });
});
