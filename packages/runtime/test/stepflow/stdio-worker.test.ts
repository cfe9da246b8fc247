import { fileURLToPath } from "node:url";
import type { Flow, JsonValue, Logger } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";

const script = fileURLToPath(new URL("stdio-worker.mjs", import.meta.url));
let runtime: StepflowRuntime | undefined;
const lines: string[] = [];
const logger: Logger = { debug: keep, info: keep, warn: keep, error: keep };
function keep(line: string): void {
  lines.push(line);
}
afterEach(async () => {
  await runtime?.close();
  runtime = undefined;
  lines.length = 0;
});

async function start({ retries = 0, command = process.execPath, args = [script] as readonly string[] } = {}) {
  runtime = await StepflowRuntime.start({
    config: {
      plugins: { mine: { type: "stepflow", transport: "stdio", command, args } },
      routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      retry: { transportMaxRetries: retries, backoff: { type: "constant", delayMs: 1 } },
    },
    logger,
  });
  return runtime;
}

function call(component: string, input: JsonValue = { $input: "$" }): Flow {
  return {
    steps: [{ id: "only", component: `/mine${component}`, input }],
    output: { $step: "only" },
    metadata: { of: "flow" },
  };
}

describe("a worker over stdio", () => {
  it("executes steps side by side, and lists its components", async () => {
    const { runMany, components } = await bound();
    const inputs = Array.from({ length: 50 }, (_, n) => n);
    const outcomes = await runMany(call("/echo"), inputs);
    expect(outcomes).toMatchObject(inputs.map((result) => ({ outcome: "success", result })));
    expect((await components.list()).map(({ component }) => component)).toContain("/mine/echo");
  });

  it("fails a step with its own code and data", async () => {
    const { runResult } = await bound();
    expect(await runResult(call("/unknown"), {})).toMatchObject({
      outcome: "failed",
      error: { code: -32001, data: { component: "/unknown" } },
    });
  });

  it("may print what it likes", async () => {
    const { run } = await bound();
    expect(await run(call("/stray"), "kept")).toBe("kept");
    expect(lines).toEqual(expect.arrayContaining(["loading the model", "{}"]));
  });

  it("takes and gives back a value of 8 MB", async () => {
    const { run } = await bound();
    const text = "é".repeat(4 * 1024 * 1024);
    expect(await run(call("/echo"), text)).toBe(text);
  });

  it("that crashes fails its calls with how it ended, and is started again for the next", async () => {
    const { run, runResult } = await bound();
    const pid = await run(call("/pid"), {});
    const [never, crash] = await Promise.all([runResult(call("/never"), {}), runResult(call("/crash"), {})]);
    for (const outcome of [never, crash]) {
      expect(outcome).toMatchObject({ outcome: "failed", error: { code: -32301 } });
      expect(outcome).toMatchObject({
        error: { message: expect.stringMatching(/exited with code 3[\s\S]*out of luck/) },
      });
    }
    expect(await run(call("/pid"), {})).not.toBe(pid);
  });

  it("is called again when it crashed, by a runtime that retries", async () => {
    const { run } = await bound({ retries: 1 });
    expect(await run(call("/crash-once"), {})).toEqual(expect.any(Number));
  });

  it("that closes its output is ended, and started again", async () => {
    const { run, runResult } = await bound({ retries: 1 });
    const pid = await run(call("/pid"), {});
    expect(await runResult(call("/deaf"), {})).toMatchObject({ outcome: "failed", error: { code: -32302 } });
    expect(await run(call("/pid"), {})).not.toBe(pid);
  });

  it("that ends before it answers stops the start, with its last words", async () => {
    const starting = start({ args: ["-e", "console.error('no licence'); process.exit(4)"] });
    await expect(starting).rejects.toThrow(/exited with code 4[\s\S]*no licence/);
  });

  it("does not hold up a run that is cancelled", async () => {
    const { submit } = await bound();
    const run = await submit(call("/never"), {});
    await run.cancel();
    expect(await run.status()).toMatchObject({ status: "cancelled" });
  });
});

describe("what a worker of 0.8 asks over stdio", () => {
  it("are blobs", async () => {
    const { run } = await bound();
    expect(await run(call("/save"), { n: 1 })).toEqual({ data: { n: 1 }, blob_type: "data" });
  });

  it("are flows, one by one or as a batch, of several items at once", async () => {
    const { run, flows } = await bound();
    const { flowId } = await flows.store(call("/echo"));
    expect(await run(call("/evaluate"), { flowId, value: 7 })).toEqual({ result: { outcome: "success", result: 7 } });
    expect(await run(call("/batch"), flowId)).toMatchObject({
      details: { flow_id: flowId, total_runs: 2, completed_runs: 2, running_runs: 0 },
      outputs: [
        { batch_input_index: 0, status: "completed", result: { outcome: "success", result: 1 } },
        { batch_input_index: 1, status: "completed", result: { outcome: "success", result: 2 } },
      ],
    });
  });

  it("is the metadata of a flow", async () => {
    const { run, flows } = await bound();
    const { flowId } = await flows.store(call("/echo"));
    expect(await run(call("/metadata"), flowId)).toEqual({ flow_metadata: { of: "flow" }, step_metadata: {} });
  });
});

describe("transport: stdio", () => {
  it.each<[string, string]>([
    ['{"url":"http://127.0.0.1:1/"}', "a worker over stdio is started by the runtime; give command instead"],
    ["{}", "expected command"],
  ])("refuses %s", async (settings, message) => {
    const plugin = { type: "stepflow", transport: "stdio", ...JSON.parse(settings) };
    await expect(StepflowRuntime.start({ config: { plugins: { mine: plugin }, routes: {} } })).rejects.toThrow(message);
  });
});

/** The runtime's methods, to be taken apart. */
async function bound(options: Parameters<typeof start>[0] = {}) {
  const started = await start(options);
  return {
    run: started.run.bind(started),
    runResult: started.runResult.bind(started),
    runMany: started.runMany.bind(started),
    submit: started.submit.bind(started),
    flows: started.flows,
    components: started.components,
  };
}
