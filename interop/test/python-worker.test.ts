import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { JsonObject, JsonValue, RunOutcome, StepflowExecutor } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const { python, server: binary } = inject("peers")["0.11"];
const script = fileURLToPath(new URL("python/worker.py", import.meta.url));
const kilobyte = 1024;

const config = {
  plugins: {
    builtin: { type: "builtin" },
    python: { type: "stepflow", command: python, args: [script], env: { PATH: dirname(python) } },
  },
  routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/python/{*component}": [{ plugin: "python" }] },
  retry: { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 10 } },
  blobApi: { blobThreshold: kilobyte },
} as const;

let directory: string;
let ours: StepflowRuntime;
let theirs: StepflowOrchestrator;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-interop-"));
  [ours, theirs] = await Promise.all([
    StepflowRuntime.start({ config }),
    StepflowOrchestrator.start({ binary, config, stopTimeoutMs: 3_000 }),
  ]);
});
afterAll(async () => {
  await Promise.all([ours?.close(), theirs?.close()]);
  await rm(directory, { recursive: true });
});

/** A flow of one step that calls a component of the worker. */
function calling(component: string, more: JsonObject = {}): JsonObject {
  return {
    steps: [{ id: "only", component: `/python/${component}`, input: { $input: "$" }, ...more }],
    output: { $step: "only" },
  };
}

/** Runs a flow here and on the official server; it has to end the same. */
async function outcome(flow: JsonObject, input: JsonValue): Promise<RunOutcome> {
  const run = async (executor: StepflowExecutor) => {
    const { runId: _own, ...rest } = await executor.runResult(flow, input);
    return rest;
  };
  const [here, there] = await Promise.all([run(ours), run(theirs.client)]);
  expect(here).toEqual(there);
  return here as RunOutcome;
}

async function result(flow: JsonObject, input: JsonValue): Promise<JsonValue> {
  const ended = await outcome(flow, input);
  if (ended.outcome !== "success") throw new Error(`the run ended with ${JSON.stringify(ended)}`);
  return ended.result;
}

describe("a Python worker of 0.11 under our runtime, as under the official server", () => {
  it("executes components, by their paths and with what these capture", async () => {
    expect(await result(calling("double"), { n: 21 })).toEqual({ n: 42 });
    expect(await result(calling("read/file/a/b.txt"), {})).toEqual({ kind: "file", path: "a/b.txt" });
  });

  it("tells its components, their schemas and their descriptions", async () => {
    const listed = await ours.components.list();
    const found = listed.find(({ component }) => component === "/python/double");
    expect(found).toMatchObject({ description: "Doubles a number.", inputSchema: expect.any(Object) });
  });

  it("learns which run, flow, step and attempt a call is of", async () => {
    const known = { run_id: true, flow_id: true, step_id: true };
    expect(await result(calling("who"), {})).toEqual({ ...known, step: "only", attempt: 1 });
  });

  it("keeps blobs of JSON and of bytes, and gets them again", async () => {
    expect(await result(calling("blobs"), { a: ["é", null] })).toEqual({
      again: { a: ["é", null] },
      same: true,
      raw: [0, 255],
    });
  });

  it("hands large values over as blobs, both ways", async () => {
    const flow = {
      steps: [
        { id: "large", component: "/python/large", input: { $input: "$" } },
        { id: "size", component: "/python/size", input: { text: { $step: "large", path: "$.text" } } },
      ],
      output: { size: { $step: "size", path: "$.size" }, text: { $step: "large", path: "$.text" } },
    };
    expect(await result(flow, { size: 4 * kilobyte })).toEqual({ size: 4 * kilobyte, text: "x".repeat(4 * kilobyte) });
  });

  it("runs functions that a flow brings along", async () => {
    const code = (body: string, schema: JsonObject): JsonObject => ({
      steps: [
        { id: "code", component: "/python/store", input: { data: { code: body, input_schema: schema } } },
        {
          id: "udf",
          component: "/python/udf",
          input: { blob_id: { $step: "code", path: "$.blob_id" }, input: { $input: "$" } },
        },
      ],
      output: { $step: "udf" },
    });
    const schema = { type: "object", properties: { a: { type: "integer" } }, required: ["a"] };
    expect(await result(code("input['a'] + 1", schema), { a: 1 })).toBe(2);
    expect(await result(code("def f(input):\n    return {'twice': input.a * 2}", schema), { a: 4 })).toEqual({
      twice: 8,
    });
    expect(await outcome(code("input['a'] + 1", schema), { a: "one" })).toMatchObject({ outcome: "failed" });
  });

  it("runs sub-flows: one, several, one that it asks after itself", async () => {
    expect(await result(calling("sub_flow"), { n: 2 })).toEqual({ n: 4 });
    expect(await result(calling("sub_flows"), { ns: [1, 2, 3] })).toEqual({ results: [{ n: 2 }, { n: 4 }, { n: 6 }] });
    expect(await result(calling("submitted"), { n: 5 })).toMatchObject({
      results: [{ outcome: "success", result: { n: 10 } }],
    });
  });

  it.each([
    ["component", "as a component"],
    ["execution", "while executing"],
    ["value", "for a value"],
    ["runtime", "at run time"],
    ["other", "'by itself'"],
  ])("fails a step for a %s exception: the Python package knows one code for all", async (how, text) => {
    const error = { code: -32_100, message: `Component execution failed: ${text}`, data: {} };
    expect(await outcome(calling("fails"), { how })).toEqual({ outcome: "failed", error });
  });

  it("fails with a sub-flow, for an unknown component, for an input of another form", async () => {
    await outcome(calling("failing_sub_flow"), {});
    await outcome(calling("unknown"), {});
    await outcome(calling("double"), { n: "text" });
  });

  it("is covered by a default, and tried again where the step asks for it", async () => {
    const covered = calling("fails", { onError: { action: "useDefault", defaultValue: "covered" } });
    expect(await result(covered, { how: "value" })).toBe("covered");
    await outcome(calling("fails", { onError: { action: "retry", maxRetries: 1 } }), { how: "execution" });
  });

  it("is started again when it ends, and the step is tried again", async () => {
    for (const [name, executor] of Object.entries({ ours, theirs: theirs.client })) {
      const file = join(directory, name);
      expect(await executor.run(calling("exits_once"), { file })).toEqual({ survived: true });
    }
  });

  it("is called at a URL, where somebody else runs it", async () => {
    const child = spawn(python, [script, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [line] = await once(createInterface(child.stdout), "line");
      const url = `http://127.0.0.1:${JSON.parse(line).port}`;
      const plugins = { ...config.plugins, python: { type: "stepflow", url } } as const;
      const runtime = await StepflowRuntime.start({ config: { ...config, plugins } });
      try {
        expect(await runtime.run(calling("double"), { n: 21 })).toEqual({ n: 42 });
        expect(await runtime.run(calling("sub_flow"), { n: 21 })).toEqual({ n: 42 });
        expect(await runtime.run(calling("blobs"), {})).toMatchObject({ same: true });
      } finally {
        await runtime.close();
      }
    } finally {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  });
});
