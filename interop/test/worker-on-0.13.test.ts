import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import { oneStep } from "./support/raw-worker.ts";
import { askRest, runFlow } from "./support/rest.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));
const args = ["--conditions=@stepflow/source", "--import", "tsx", `${folder}test/programs/grpc-worker.ts`];

let official: OfficialServer;

/** A 0.13 server that starts the worker itself, with what it sets in the environment and nothing of ours. */
beforeAll(async () => {
  official = await startOfficialServer(inject("peers")["0.13"].server, {
    config: {
      workingDirectory: folder,
      plugins: { builtin: { type: "builtin" }, ts: { type: "grpc", queueName: "ts", command: process.execPath, args } },
      routes: { "/ts": [{ plugin: "ts" }], "/builtin": [{ plugin: "builtin" }] },
    },
  });
});
afterAll(() => official.stop());

async function outputOf(component: string, input: unknown): Promise<unknown> {
  const { results } = await runFlow(official.url, oneStep(component), { input });
  return results[0].output ?? { code: results[0].errorCode, message: results[0].errorMessage };
}

it("lists the worker's components with their schemas", async () => {
  const { body } = await askRest(official.url, "/components");
  const greet = body.components.find(({ componentId }: { componentId: string }) => componentId === "greet");
  expect(greet).toMatchObject({
    plugin: "ts",
    description: "Greets by name.",
    inputSchema: { type: "object", required: ["name"] },
    outputSchema: { type: "object", required: ["message"] },
  });
});

it("runs them, and values come back as they were", async () => {
  expect(await outputOf("/ts/greet", { name: "Ada" })).toEqual({ message: "Hello Ada" });
  const value = { text: "é\n\u0001", list: [1, 2.5, -3, 1e300], nothing: null, deep: { a: [{ b: [] }] } };
  expect(await outputOf("/ts/echo", value)).toEqual(value);
});

it("leads paths to components with parameters", async () => {
  expect(await outputOf("/ts/read/a/b", {})).toBe("a/b");
});

it("hears why a component refuses its input", async () => {
  expect(await outputOf("/ts/greet", {})).toEqual({ code: 2, message: expect.stringContaining("$.name") });
});

it("waits for a component that keeps its worker busy for longer than the server waits for heartbeats", async () => {
  // Two of its scans, 5 s apart, without a heartbeat in between would have started a second attempt.
  expect(await outputOf("/ts/burn", 11_000)).toBe(1);
}, 60_000);

it("gets outputs that no message holds as blobs, which the next step gets whole", async () => {
  const flow = {
    schemas: { type: "object" },
    steps: [
      { id: "large", component: "/ts/large", input: { $input: "$" } },
      { id: "length", component: "/ts/length", input: { $step: "large" } },
    ],
    output: { kept: { $step: "large" }, length: { $step: "length" } },
  };
  const { results } = await runFlow(official.url, flow, { input: 6_000_000 });
  expect(results[0].output).toEqual({
    kept: { text: { $blob: expect.any(String), size: 6_000_002 } },
    length: 6_000_000,
  });
});

it("keeps JSON and bytes for components", async () => {
  expect(await outputOf("/ts/blobs", { b: 1, a: [2.5] })).toEqual({ json: { b: 1, a: [2.5] }, bytes: "bytes" });
});

it("runs flows below a component's step, also below a map", async () => {
  expect(await outputOf("/ts/nested", { n: 7 })).toEqual({ n: 7 });
  const input = { workflow: { $literal: oneStep("/ts/nested") }, items: [1, 2] };
  const { results } = await runFlow(official.url, oneStep("/builtin/map", { input }));
  expect(results[0].output).toMatchObject({ successful: 2, results: [{ result: 1 }, { result: 2 }] });
});
