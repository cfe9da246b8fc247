import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Flow, type Logger, NotFoundError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { defineConfig, StepflowRuntime, type StepflowRuntimeOptions } from "../src/index.ts";

const mockConfig = `
plugins:
  builtin:
    type: builtin
  mock:
    type: mock
    components:
      /one:
        input_schema: {}
        output_schema: { type: object }
        behaviors:
          { input: "a" }:
            outcome: success
            result: { output: "b" }
          { input: "hello" }:
            outcome: failed
            error: { code: 8, message: out of luck }
          7: { outcome: success, result: seven }
          "7": { outcome: success, result: text }
          broken: { error: never shown }
routes:
  /builtin/{*component}:
    - plugin: builtin
  /mock/{*component}:
    - plugin: mock
retry:
  transportMaxRetries: 0
`;

const greeter = new StepflowServer({ name: "greeter" }).component("greet", {
  inputSchema: z.any(),
  outputSchema: z.any(),
  execute: (input: { readonly name: string }) => `Hello ${input.name}`,
});

let directory: string;
let runtime: StepflowRuntime | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-"));
});
afterEach(async () => {
  await runtime?.close();
  runtime = undefined;
  await rm(directory, { recursive: true });
});

async function start(options: StepflowRuntimeOptions | string): Promise<StepflowRuntime> {
  runtime = await StepflowRuntime.start(options);
  return runtime;
}

async function write(name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

/** A flow of one step that hands its input on. */
function call(component: string): Flow {
  return { steps: [{ id: "s1", component, input: { $input: "$" } }], output: { $step: "s1" } };
}

describe("StepflowRuntime.start with a configuration", () => {
  it("takes the path of a file alone, and finds keys of any kind in it", async () => {
    const { run, runResult } = bound(await start(await write("stepflow-config.yml", mockConfig)));
    expect(await run(call("/mock/one"), { input: "a" })).toEqual({ output: "b" });
    expect(await run(call("/mock/one"), 7)).toBe("seven");
    expect(await run(call("/mock/one"), "7")).toBe("text");
    expect(await runResult(call("/mock/one"), { input: "hello" })).toMatchObject({
      outcome: "failed",
      error: { code: 8, message: "out of luck" },
    });
    expect(await runResult(call("/mock/one"), "broken")).toMatchObject({
      error: { code: -32300, message: 'step "s1" failed' },
    });
    expect(await runResult(call("/mock/one"), { q: 1 })).toMatchObject({
      error: {
        data: {
          stack: [
            {
              attachments: [
                "Component: /one",
                "Component execution failed for step 's1'",
                'No behavior defined for /one on {"q":1}',
              ],
            },
            { error: "error executing user-defined function" },
          ],
        },
      },
    });
  });

  it("fails a step whose path no route takes", async () => {
    const { runResult } = bound(await start(await write("stepflow-config.yml", mockConfig)));
    expect(await runResult(call("/python/x"), {})).toMatchObject({
      error: {
        code: -32202,
        message: "error routing component",
        data: {
          stack: [
            { error: "error routing component" },
            { error: "invalid input" },
            { error: "No matching rule found for component: /python/x" },
          ],
        },
      },
    });
  });

  it("takes the URL of a file, a JSON file, and a directory with one file of the name", async () => {
    const json = JSON.stringify({
      plugins: {
        mock: {
          type: "mock",
          components: {
            "/one": {
              input_schema: {},
              output_schema: {},
              behaviors: [{ input: { a: 1 }, behavior: { outcome: "success", result: "json" } }],
            },
          },
        },
      },
      routes: { "/{component}": [{ plugin: "mock" }] },
    });
    const file = await write("other.json", json);
    expect(await bound(await start({ config: pathToFileURL(file) })).run(call("/one"), { a: 1 })).toBe("json");
    await write("stepflow_config.yaml", mockConfig);
    expect(await bound(await start(directory)).run(call("/mock/one"), 7)).toBe("seven");
  });

  it("refuses two files of the name in one directory, none, and a file that isn't there", async () => {
    await write("stepflow-config.yml", mockConfig);
    await write("stepflow_config.yml", mockConfig);
    await expect(start(directory)).rejects.toThrow(
      `${directory} has stepflow-config.yml and stepflow_config.yml. Keep one, or name the one that you mean.`,
    );
    await mkdir(join(directory, "empty"));
    await expect(start(join(directory, "empty"))).rejects.toThrow("no configuration file in");
    await expect(start(join(directory, "nope.yml"))).rejects.toThrow(NotFoundError);
  });

  it("serves workers of this process at the routes of a plugin, and elsewhere as without a configuration", async () => {
    const config = defineConfig({
      plugins: { mine: { type: "inProcess", worker: "greeter" } },
      routes: { "/my/{component}": [{ plugin: "mine" }] },
    });
    const started = await start({ config, components: [greeter, { route: "/other", server: greeter }] });
    const { run } = bound(started);
    for (const component of ["/my/greet", "/greet", "/other/greet"]) {
      expect(await run(call(component), { name: "Ada" })).toBe("Hello Ada");
    }
    expect((await started.components.list()).map(({ component }) => component)).toEqual([
      "/my/greet",
      "/other/greet",
      "/greet",
    ]);
  });

  it("names the workers that there are when the one of a plugin is not among them", async () => {
    const config = defineConfig({ plugins: { mine: { type: "inProcess", worker: "greet" } }, routes: {} });
    await expect(start({ config, components: [greeter] })).rejects.toThrow(
      'config: $.plugins.mine.worker: no worker in components is called "greet"; there is "greeter"',
    );
  });

  it("reads files in the working directory of the configuration, which counts from its file; the option wins", async () => {
    await mkdir(join(directory, "data"));
    await write("here.txt", "beside the file");
    await write("data/here.txt", "in data");
    const routes = "plugins: { builtin: { type: builtin } }\nroutes: { '/{component}': [{ plugin: builtin }] }\n";
    const read = async (options: StepflowRuntimeOptions | string): Promise<unknown> => {
      const { run } = bound(await start(options));
      const answer = await run(call("/load_file"), { path: "here.txt" });
      await runtime?.close();
      return answer;
    };
    expect(await read(await write("a.yml", routes))).toMatchObject({ data: "beside the file" });
    const config = await write("b.yml", `workingDirectory: data\n${routes}`);
    expect(await read(config)).toMatchObject({
      data: "in data",
      metadata: { resolved_path: join(await realpath(directory), "data", "here.txt") },
    });
    expect(await read({ config, builtins: { workingDirectory: directory } })).toMatchObject({
      data: "beside the file",
    });
  });

  it("gives conditions the step's input", async () => {
    const config = defineConfig({
      plugins: { builtin: { type: "builtin" }, mine: { type: "inProcess" } },
      routes: {
        "/pick": [
          { plugin: "builtin", component: "/nope", conditions: [{ path: "$.name", value: "Bob" }] },
          { plugin: "mine", component: "/greet" },
        ],
      },
    });
    const { run, runResult } = bound(await start({ config, components: [greeter] }));
    expect(await run(call("/pick"), { name: "Ada" })).toBe("Hello Ada");
    expect(await runResult(call("/pick"), {})).toMatchObject({ error: { code: -32202 } });
  });

  it("warns of keys that mean nothing, with the place", async () => {
    const warnings: string[] = [];
    const path = await write("stepflow-config.yml", `${mockConfig}blob_api: {}\nnotes: x\n`);
    const silent = (): void => {};
    const logger: Logger = {
      debug: silent,
      info: silent,
      warn: (message) => warnings.push(message),
      error: silent,
    };
    await start({ config: path, logger });
    expect(warnings.map((line) => line.replace(path, "file"))).toEqual([
      "file:28:11: $.blob_api: this key has no meaning here; did you mean blobApi?",
      "file:29:8: $.notes: this key has no meaning here; known here: workingDirectory, plugins, routes, storageConfig, leaseManager, recovery, blobApi, retry",
    ]);
  });

  it("lets rules name only plugins that are there, while the file is written", () => {
    defineConfig({
      plugins: { builtin: { type: "builtin" } },
      // @ts-expect-error: no plugin is called so
      routes: { "/{component}": [{ plugin: "buildin" }] },
    });
  });
});

/** The methods of a runtime that these tests call, without types of their flows. */
function bound(started: StepflowRuntime): Pick<StepflowRuntime, "run" | "runResult"> {
  return { run: started.run.bind(started), runResult: started.runResult.bind(started) };
}
