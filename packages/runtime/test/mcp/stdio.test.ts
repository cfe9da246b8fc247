import { execFile } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Logger, StepflowError, ValidationError } from "@stepflow/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/engine/clock.ts";
import { type Clock, type McpPluginSettings, StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";
import { call, callOf, errorOf, fixture, fixtureServer, startWith, textOf } from "./start-mcp.ts";

let directory: string;
let runtime: StepflowRuntime;

beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "stepflow-mcp-")));
});
afterEach(async () => {
  await runtime?.close();
  await rm(directory, { recursive: true });
});

async function start(plugin?: McpPluginSettings, options?: StepflowRuntimeOptions): Promise<StepflowRuntime> {
  runtime = await startWith(plugin ?? fixtureServer(), options);
  return runtime;
}

const pidsIn = async (file: string): Promise<number[]> => (await readFile(file, "utf8")).trim().split("\n").map(Number);

/** A process that has ended and that its parent has not yet noticed counts as ended. */
async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") Z");
  return !status.slice(status.lastIndexOf(")")).startsWith(") Z");
}

describe("the tools of a server", () => {
  it("are components, from all pages of its list, and tell what they are", async () => {
    const components = await (await start()).components.list();
    expect(components.map(({ component }) => component)).toEqual(
      "echo fail wordless refuse broken exit exit_once hang where work grow weather with/slash"
        .split(" ")
        .map((name) => `/tools/${name}`),
    );
    expect(components[0]).toMatchObject({ description: "does echo", inputSchema: { type: "object" } });
    expect(components[0]?.outputSchema).toMatchObject({ type: "array" });
  });

  it("answer their content blocks", async () => {
    expect(await call(await start(), "echo", { a: [1, null] })).toMatchObject({
      outcome: "success",
      result: [{ type: "text", text: '{"a":[1,null]}' }],
    });
  });

  it("answer structured content where that is asked for, and their schema says of what form", async () => {
    await start(fixtureServer("well", "", { output: "structured" }));
    expect(await call(runtime, "weather")).toMatchObject({ result: { degrees: 21.5 } });
    expect(await call(runtime, "echo")).toMatchObject({ result: [{ type: "text", text: "{}" }] });
    const components = await runtime.components.list();
    expect(components.find(({ component }) => component === "/tools/weather")?.outputSchema).toEqual({
      type: "object",
      properties: { degrees: { type: "number" } },
    });
  });

  it("are found by their whole name, or by the last part of the path", async () => {
    await start();
    expect(textOf(await call(runtime, "with/slash"))).toBe("called with/slash");
    expect(textOf(await call(runtime, "any/where/echo"))).toBe("{}");
  });

  it("take null for no arguments, and nothing but objects else, which is not tried again", async () => {
    await start();
    expect(textOf(await call(runtime, "echo", null))).toBe("{}");
    const run = await runtime.submit(callOf("echo"), [1]);
    const [outcome] = await run.results();
    expect(JSON.stringify(outcome)).toContain('tool \\"echo\\" takes an object of arguments');
    expect((await run.step("call")).attempt).toBe(1);
  });

  it("run side by side", async () => {
    await start();
    const names = ["a", "b", "c"];
    const outcomes = await runtime.runMany(
      callOf("work"),
      names.map((name) => ({ name, together: 3 })),
    );
    expect(outcomes.map(textOf)).toEqual(names);
  });

  it("tell of their progress", async () => {
    await start();
    const run = await runtime.submit(callOf("work"), { name: "a", together: 1 });
    await run.wait();
    const progress: unknown[] = [];
    for await (const event of run.events()) {
      if (event.type === "progress") progress.push([event.fraction, event.message]);
    }
    expect(progress).toEqual([
      [0.25, "begun"],
      [0.75, undefined],
      [1, "over"],
    ]);
  });

  it("may become more while the server runs", async () => {
    await start();
    expect(errorOf(await call(runtime, "grown")).code).toBe(-32202);
    await call(runtime, "grow");
    expect(textOf(await call(runtime, "grown"))).toBe("new");
    expect((await runtime.components.list()).map(({ component }) => component)).toContain("/tools/grown");
  });

  it("fail like a route that is missing when the server has none of the name, with the names that come near", async () => {
    await start();
    expect(errorOf(await call(runtime, "ecco"))).toMatchObject({
      code: -32202,
      message: "error routing component",
      data: {
        stack: [{}, {}, { error: 'the MCP server of plugin "tools" has no tool "ecco"; did you mean "echo"?' }],
      },
    });
    expect(JSON.stringify(errorOf(await call(runtime, "zzzzzzz")))).toContain("it has echo, fail, wordless");
  });
});

describe("a tool that fails", () => {
  it.each([
    ["fail", -32100, "out of luck\nagain"],
    ["wordless", -32100, 'tool "wordless" failed without a word'],
    ["broken", -32100, 'tool "broken" failed: MCP error -32603: disk full'],
    ["refuse", -32103, 'tool "refuse" failed: MCP error -32602: no such colour'],
  ])("(%s) fails the step as its component, with its own words", async (tool, code, message) => {
    await start();
    const run = await runtime.submit(callOf(tool), {});
    const [outcome] = await run.results();
    expect(outcome).toMatchObject({ outcome: "failed", error: { code, message } });
    expect((await run.step("call")).attempt).toBe(1);
  });

  it("hands its blocks on as data", async () => {
    expect(errorOf(await call(await start(), "fail")).data).toEqual({
      content: [
        { type: "text", text: "out of luck" },
        { type: "text", text: "again" },
      ],
    });
  });
});

describe("a server's process", () => {
  it("starts in the working directory, with this environment and what is set for it", async () => {
    process.env.MCP_TEST_INHERITED = "yes";
    const config = join(directory, "stepflow-config.json");
    const tools = fixtureServer("well", "", { env: { TOKEN: "a-$${NAME:none}".replace("$$", "$") } });
    const routes = { "/tools/{*component}": [{ plugin: "tools" }] };
    await writeFile(config, JSON.stringify({ plugins: { tools }, routes }));
    runtime = await StepflowRuntime.start({ config, environment: { NAME: "Ada" } });
    const seen = JSON.parse(textOf(await call(runtime, "where")));
    expect(seen).toMatchObject({ cwd: directory, env: { TOKEN: "a-Ada", MCP_TEST_INHERITED: "yes" } });
  });

  it("starts again when it has exited, and the call that it left is tried again", async () => {
    const starts = join(directory, "starts");
    await start(fixtureServer("well", starts));
    expect(textOf(await call(runtime, "exit_once", { flag: join(directory, "flag") }))).toBe("second time");
    expect(await pidsIn(starts)).toHaveLength(2);
  });

  it("that exits with every call fails the step as its transport, with its last words", async () => {
    const starts = join(directory, "starts");
    await start(fixtureServer("well", starts), {
      retry: { transportMaxRetries: 2, backoff: { type: "constant", delayMs: 0 } },
    });
    const error = errorOf(await call(runtime, "exit"));
    expect(error.code).toBe(-32300);
    expect(JSON.stringify(error)).toContain("exited with code 7; its last words on stderr:\\ngoodbye");
    expect(await pidsIn(starts)).toHaveLength(3);
    expect(textOf(await call(runtime, "echo"))).toBe("{}");
  });

  it("has last words in which nothing can be read that was set for it", async () => {
    await start(fixtureServer("well", "", { env: { PASSWORD: "goodbye" } }), { retry: { transportMaxRetries: 0 } });
    const error = JSON.stringify(errorOf(await call(runtime, "exit")));
    expect(error).toContain("exited with code 7; its last words on stderr:\\n[redacted]");
    expect(error).not.toContain("goodbye");
  });

  it("fails every call that is under way when it exits", async () => {
    await start(fixtureServer(), { retry: { transportMaxRetries: 0 } });
    const hanging = runtime.runResult(callOf("hang"), {});
    const exiting = runtime.runResult(callOf("exit"), {});
    expect([errorOf(await exiting).code, errorOf(await hanging).code]).toEqual([-32300, -32300]);
  });

  it("is told when nobody wants an answer any more", async () => {
    await start();
    const hanging = await runtime.submit(callOf("hang"), {});
    // The two calls go over one pipe, so that the first is there when the second has been answered.
    await call(runtime, "echo");
    await hanging.cancel();
    const { cancelled } = JSON.parse(textOf(await call(runtime, "where")));
    expect(cancelled).toHaveLength(1);
  });

  it("has the time that is set for an answer, and goes on when it gives a sign of life afterwards", async () => {
    const starts = join(directory, "starts");
    await start(fixtureServer("well", starts, { timeoutMs: 30 }), {
      retry: { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 0 } },
    });
    const error = errorOf(await call(runtime, "hang"));
    expect(error.code).toBe(-32300);
    expect(JSON.stringify(error)).toContain('the server took longer than 30 ms over tool \\"hang\\" (timeoutMs)');
    expect(await pidsIn(starts)).toHaveLength(1);
  });

  it("starts again when it answers nothing any more, not even a ping", async () => {
    const starts = join(directory, "starts");
    const clock: Clock = {
      ...systemClock,
      after: (delayMs, callback) => {
        const timer = setTimeout(callback, delayMs === 5_000 ? 50 : delayMs);
        return () => clearTimeout(timer);
      },
    };
    const retry = { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 0 } } as const;
    await start(fixtureServer("deaf", starts, { timeoutMs: 30 }), { retry, clock });
    expect(errorOf(await call(runtime, "hang")).code).toBe(-32300);
    expect(await pidsIn(starts)).toHaveLength(2);
  });

  it("passes over what is no message on stdout, and tells it beside stderr", async () => {
    const lines: string[] = [];
    const silent = (): void => {};
    const logger: Logger = { debug: (line) => lines.push(line), info: silent, warn: silent, error: silent };
    await start(fixtureServer("garbage"), { logger });
    expect(textOf(await call(runtime, "echo"))).toBe("{}");
    expect(lines.filter((line) => line.startsWith("plugin"))).toEqual([
      'plugin "tools": stdout: Welcome to the server!',
      'plugin "tools": stdout: {not json}',
      'plugin "tools": stdout: [1]',
    ]);
  });

  it("ends with the runtime, and so does all that it started, however stubborn", async () => {
    const pids = join(directory, "pids");
    await start(fixtureServer("stubborn", pids));
    const states = async (): Promise<boolean[]> => Promise.all((await pidsIn(pids)).map(isAlive));
    expect(await states()).toEqual([true, true]);
    await runtime.close();
    await vi.waitFor(async () => expect(await states()).toEqual([false, false]));
  });
});

it("leaves no process behind when the program ends without closing its runtime", async () => {
  const pids = join(directory, "pids");
  const script = fileURLToPath(new URL("leave-without-close.ts", import.meta.url));
  const options = ["--conditions=@stepflow/source", "--import", "tsx"];
  await promisify(execFile)(process.execPath, [...options, script, pids]);
  const started = await pidsIn(pids);
  expect(started).toHaveLength(2);
  await vi.waitFor(async () => expect(await Promise.all(started.map(isAlive))).toEqual([false, false]));
});

describe("a server that does not start", () => {
  const file = (yaml: string): Promise<string> => {
    const path = join(directory, "stepflow-config.yml");
    return writeFile(path, yaml).then(() => path);
  };

  it("stops the runtime, which names its place in the file and its last words without secrets", async () => {
    const config = await file(`plugins:
  builtin: { type: builtin }
  tools:
    type: mcp
    command: ${process.execPath}
    args: ["${fixture}", crash]
    env: { LICENCE: hush-hush }
  missing: { type: mcp, command: no-such-program, args: [] }
routes: {}
`);
    const error = await StepflowRuntime.start(config).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(String(error)).toContain(`${config}:4:5: $.plugins.tools: the MCP server does not start: `);
    expect(String(error)).toContain(
      "exited with code 3; its last words on stderr:\nfirst words\nno licence for [redacted]",
    );
    expect(String(error)).toContain(
      `${config}:8:12: $.plugins.missing: the MCP server does not start: no program "no-such-program" on the PATH or in`,
    );
  });

  it("is found in the working directory when no directory of the PATH has it", async () => {
    const program = `#!/bin/sh\nexec "${process.execPath}" "${fixture}" well ""\n`;
    await writeFile(join(directory, "local-server"), program, { mode: 0o755 });
    const config = await file(`plugins: { tools: { type: mcp, command: local-server, args: [] } }
routes: { "/tools/{*component}": [{ plugin: tools }] }
`);
    runtime = await StepflowRuntime.start(config);
    expect(textOf(await call(runtime, "echo", { a: 1 }))).toBe('{"a":1}');
  });

  it.each([
    ["silent", "the server was not ready within 50 ms (startTimeoutMs)"],
    ["circular", "the server's list of tools does not end"],
  ])("because it is %s is given up and ended", async (mode, message) => {
    const starts = join(directory, "starts");
    const startTimeoutMs = mode === "silent" ? 50 : 60_000;
    await expect(startWith(fixtureServer(mode, starts, { startTimeoutMs }))).rejects.toThrow(
      `config: $.plugins.tools: the MCP server does not start: ${message}`,
    );
    const pids = await readFile(starts, "utf8").catch(() => "");
    for (const pid of pids.trim().split("\n").filter(Boolean)) expect(await isAlive(Number(pid))).toBe(false);
  });

  it("because its package is missing says what to install", async () => {
    vi.resetModules();
    vi.doMock("@modelcontextprotocol/sdk/types.js", () => {
      throw new Error("Cannot find package '@modelcontextprotocol/sdk'");
    });
    const { StepflowRuntime: Fresh } = await import("../../src/index.ts");
    const config = { plugins: { tools: fixtureServer() }, routes: {} };
    const error = await Fresh.start({ config }).catch((thrown: unknown) => thrown);
    vi.doUnmock("@modelcontextprotocol/sdk/types.js");
    expect(StepflowError.isInstance(error)).toBe(true);
    expect(String(error)).toContain(
      "$.plugins.tools: [MISSING_PACKAGE] plugins of type mcp need a package that cannot be loaded; npm install @modelcontextprotocol/sdk (",
    );
  });
});
