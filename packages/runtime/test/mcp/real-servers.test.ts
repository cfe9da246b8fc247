import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defineConfig, StepflowRuntime } from "../../src/index.ts";
import { everything, filesystem, type HttpServer, startEverything } from "./everything-server.ts";
import { call, callOf, errorOf, startWith, textOf } from "./start-mcp.ts";

let runtime: StepflowRuntime | undefined;
let server: HttpServer | undefined;

afterEach(async () => {
  await runtime?.close();
  await server?.kill();
  runtime = undefined;
  server = undefined;
});

describe("the everything server", () => {
  it.each(["stdio", "streamableHttp", "sse"] as const)("serves its tools over %s", async (transport) => {
    if (transport !== "stdio") server = await startEverything(transport);
    const path = transport === "sse" ? "/sse" : "/mcp";
    runtime = await startWith(
      server === undefined
        ? { type: "mcp", command: process.execPath, args: [everything, "stdio"] }
        : { type: "mcp", url: `http://127.0.0.1:${server.port}${path}` },
    );
    const components = await runtime.components.list();
    const sum = components.find(({ component }) => component === "/tools/get-sum");
    expect(sum).toMatchObject({
      description: expect.stringMatching(/sum/),
      inputSchema: { properties: { a: { type: "number" } } },
    });
    const names = ["one", "two", "three"];
    const outcomes = await runtime.runMany(
      callOf("echo"),
      names.map((message) => ({ message })),
    );
    expect(outcomes.map(textOf)).toEqual(names.map((name) => `Echo: ${name}`));
    // Arguments that do not fit are the tool's own error in this server.
    expect(errorOf(await call(runtime, "get-sum", { a: "x" }))).toMatchObject({
      code: -32100,
      message: expect.stringContaining("Input validation error"),
    });
    const run = await runtime.submit(callOf("trigger-long-running-operation"), { duration: 0.2, steps: 2 });
    await run.wait();
    const fractions: number[] = [];
    for await (const event of run.events()) if (event.type === "progress") fractions.push(event.fraction);
    expect(fractions).toEqual([0.5, 1]);
  });

  it("answers structured content", async () => {
    runtime = await startWith({
      type: "mcp",
      command: process.execPath,
      args: [everything, "stdio"],
      output: "structured",
    });
    const outcome = await call(runtime, "get-structured-content", { location: "Chicago" });
    expect(outcome).toMatchObject({ result: { temperature: expect.any(Number), conditions: expect.any(String) } });
  });
});

describe("the filesystem server", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), "stepflow-files-")));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("reads what a flow asks for, in the working directory of the configuration, and nothing outside", async () => {
    await writeFile(join(directory, "hello.txt"), "hello from a file");
    const config = defineConfig({
      workingDirectory: directory,
      plugins: {
        builtin: { type: "builtin" },
        files: { type: "mcp", command: process.execPath, args: [filesystem, "."] },
      },
      routes: {
        "/builtin/{*component}": [{ plugin: "builtin" }],
        "/files/{*component}": [{ plugin: "files" }],
      },
    });
    runtime = await StepflowRuntime.start({ config });
    const flow = {
      steps: [
        { id: "read", component: "/files/read_text_file", input: { path: { $input: "$.path" } } },
        {
          id: "ask",
          component: "/builtin/create_messages",
          input: { user_prompt: { $step: "read", path: "$[0].text" } },
        },
      ],
      output: { $step: "ask", path: "$.messages[0].content" },
    };
    expect(await runtime.run(flow, { path: "hello.txt" })).toBe("hello from a file");
    expect(errorOf(await runtime.runResult(flow, { path: "/etc/passwd" }))).toMatchObject({
      code: -32100,
      message: expect.stringContaining("Access denied"),
    });
  });
});
