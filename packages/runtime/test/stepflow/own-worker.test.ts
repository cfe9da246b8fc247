import { fileURLToPath } from "node:url";
import type { Flow, JsonValue, Logger } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";

const script = fileURLToPath(new URL("own-worker.ts", import.meta.url));
let runtime: StepflowRuntime;
let heard: (line: string) => void = () => {};
const logger: Logger = { debug: (line) => heard(line), info: (line) => heard(line), warn: () => {}, error: () => {} };

function call(component: string, input: JsonValue): Flow {
  return { steps: [{ id: "only", component: `/own/${component}`, input }], output: { $step: "only" } };
}

describe.each(["http", "stdio"] as const)("a worker of this SDK under its runtime, over %s", (transport) => {
  beforeAll(async () => {
    runtime = await StepflowRuntime.start({
      config: {
        plugins: {
          own: {
            type: "stepflow",
            transport,
            command: process.execPath,
            args: ["--conditions=@stepflow/source", "--import", "tsx", script, `--${transport}`],
            env: { PATH: process.env.PATH ?? "" },
          },
        },
        routes: { "/own/{*component}": [{ plugin: "own" }] },
        blobApi: { blobThreshold: 1_000 },
      },
      logger,
    });
  }, 30_000);
  afterAll(() => runtime.close());

  it("answers, and refuses input that does not fit", async () => {
    expect(await runtime.run(call("greet", { name: "Ada" }), {})).toEqual({ message: "Hello Ada" });
    expect(await runtime.runResult(call("greet", {}), {})).toMatchObject({
      outcome: "failed",
      error: { code: -32003 },
    });
    expect(await runtime.runResult(call("nobody", {}), {})).toMatchObject({
      outcome: "failed",
      error: { code: -32001 },
    });
  });

  it("lists its components with their schemas", async () => {
    const greet = (await runtime.components.list()).find(({ component }) => component === "/own/greet");
    expect(greet?.inputSchema).toMatchObject({ required: ["name"] });
  });

  it("runs flows below its step, whose steps come back to it", async () => {
    expect(await runtime.run(call("double-all", { items: [1, 2, 3] }), {})).toEqual([2, 4, 6]);
  });

  it("keeps blobs, which the runtime has, too", async () => {
    const output = await runtime.run(call("keep", { text: "hello" }), {});
    expect(output).toMatchObject({ read: "hello", bytes: [1, 2, 3] });
    expect(await runtime.blobs.get((output as { id: string }).id)).toBe("hello");
  });

  it("gets and answers values larger than the threshold as if they were small", async () => {
    const text = "x".repeat(10_000);
    expect(await runtime.run(call("repeat", { text }), {})).toEqual({ text: text + text });
  });

  if (transport === "http")
    it("sees its signal aborted when the run is cancelled", async () => {
      const saying = (text: string): Promise<void> =>
        new Promise((resolve) => {
          heard = (line) => {
            if (line.includes(text)) resolve();
          };
        });
      const come = saying("the call has come");
      const run = await runtime.submit(call("until-aborted", {}), {});
      await come;
      const aborted = saying("the call was aborted");
      await run.cancel();
      await aborted;
    });
});
