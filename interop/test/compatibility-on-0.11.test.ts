// What docs/compatibility.md says of a 0.11 server and no other row shows.
import { fileURLToPath } from "node:url";
import { StepflowClient } from "@stepflow/client";
import type { Flow, JsonValue } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { serveHttp } from "@stepflow/worker/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import { silent } from "./support/serve-components.ts";

/** How long a 0.11 server pauses before each further attempt, so that attempts show in the time that a run takes, in ms. */
const pauseMs = 200;

let official: OfficialServer;
let client: StepflowClient;
let worker: Awaited<ReturnType<typeof serveHttp>>;
let answered = 0;

beforeAll(async () => {
  const server = new StepflowServer({ name: "fallible" });
  const anything = { inputSchema: {}, outputSchema: {} };
  server.component("echo", { ...anything, execute: (input: unknown) => input });
  server.component("count", { ...anything, execute: () => (answered += 1) });
  worker = await serveHttp(server, { logger: silent });
  official = await startOfficialServer(inject("peers")["0.11"].server, {
    config: {
      plugins: {
        builtin: { type: "builtin" },
        mine: { type: "stepflow", url: worker.url },
        mock: {
          type: "mock",
          components: {
            "/n": { input_schema: {}, output_schema: {}, behaviors: { one: { outcome: "success", result: 1 } } },
          },
        },
      },
      routes: {
        "/builtin/{*component}": [{ plugin: "builtin" }],
        "/mine/{*component}": [{ plugin: "mine" }],
        "/mock/{*component}": [{ plugin: "mock" }],
        "/alone/{*component}": [{ plugin: "mine", componentDeny: ["/echo"] }],
        "/two/{*component}": [
          { plugin: "mine", componentDeny: ["/echo"] },
          { plugin: "mine", componentAllow: ["/n"] },
        ],
        "/when/{*component}": [{ plugin: "mine", conditions: [{ path: "$.kind", value: "a" }] }, { plugin: "mine" }],
      },
      retry: { transportMaxRetries: 3, backoff: { type: "constant", delayMs: pauseMs } },
    },
  });
  client = new StepflowClient(official.url);
});

afterAll(async () => {
  await client.close();
  await official.stop();
  await worker.close({ drainMs: 0 });
});

function oneStep(component: string): Flow {
  const step = { id: "only", component, input: { $input: "$" } };
  return { name: component, steps: [step], output: { $step: "only" } };
}

const call = (component: string, input: JsonValue) => client.runResult(oneStep(component), input);

describe("a 0.11 server tries three times more", () => {
  it.each<[string, string, JsonValue]>([
    ["input that a builtin cannot read", "/builtin/create_messages", 1],
    ["a flow that eval does not find", "/builtin/eval", { flow_id: "0".repeat(64), input: 1 }],
    ["a blob that get_blob does not find", "/builtin/get_blob", { blob_id: "0".repeat(64) }],
    ["a file that load_file does not find", "/builtin/load_file", { path: "/nonexistent" }],
    ["a component that a plugin has not", "/builtin/nowhere", 1],
    ["an input that a mock does not know", "/mock/n", "two"],
  ])("%s", async (_what, component, input) => {
    const begin = performance.now();
    expect(await call(component, input)).toMatchObject({ outcome: "failed", error: { code: -32300 } });
    expect(performance.now() - begin).toBeGreaterThan(3 * pauseMs - 1);
  });

  it("a step that only inherits such a failure, although nothing is called", async () => {
    const inherits = { id: "b", component: "/mine/count", input: { $step: "only" } };
    const { steps = [], ...rest } = oneStep("/mock/n");
    const begin = performance.now();
    await client.runResult({ ...rest, steps: [...steps, inherits], output: { $step: "b" } }, "two");
    expect(performance.now() - begin).toBeGreaterThan(6 * pauseMs - 1);
    expect(answered).toBe(0);
  });
});

it("load_file reads any file", async () => {
  expect(await call("/builtin/load_file", { path: fileURLToPath(import.meta.url) })).toMatchObject({
    outcome: "success",
  });
});

it("eval answers the id of the run that called it", async () => {
  const { flowId } = await client.flows.store({ name: "below", output: 1 });
  const outcome = await call("/builtin/eval", { flow_id: flowId, input: 1 });
  expect(outcome).toMatchObject({ result: { run_id: outcome.runId, result: { outcome: "success", result: 1 } } });
});

it("a rule that is alone is not held to what it denies", async () => {
  expect(await call("/alone/echo", 1)).toMatchObject({ result: 1 });
  expect(await call("/two/echo", 1)).toMatchObject({ error: { code: -32202 } });
});

it("a condition whose path is not there fails the step, whatever rules follow", async () => {
  expect(await call("/when/echo", { kind: "b" })).toMatchObject({ result: { kind: "b" } });
  expect(await call("/when/echo", {})).toMatchObject({ error: { code: -32202 } });
});

it("1 and 1.0 are two values", async () => {
  const flow = '{"flow":{"output":[1,1.0]}}';
  const headers = { "content-type": "application/json" };
  const stored = await (await fetch(`${official.url}/api/v1/flows`, { method: "POST", headers, body: flow })).json();
  const body = JSON.stringify({ flowId: stored.flowId, input: [1], wait: true });
  const answer = await (await fetch(`${official.url}/api/v1/runs`, { method: "POST", headers, body })).text();
  expect(answer).toContain('"result":[1,1.0]');
});

it.each<[string, JsonValue]>([
  ["a variables schema that is true", true],
  ["a variable whose schema is null", { type: "object", properties: { v: null } }],
])("%s breaks the connection off", async (_what, variables) => {
  const flow = { schemas: { type: "object", properties: { variables } }, output: { $variable: "v" } };
  const headers = { "content-type": "application/json" };
  const storing = fetch(`${official.url}/api/v1/flows`, { method: "POST", headers, body: JSON.stringify({ flow }) });
  await expect(storing).rejects.toThrow("fetch failed");
});
