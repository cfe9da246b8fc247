import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Flow, JsonObject, JsonValue, Logger } from "@stepflow/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/engine/clock.ts";
import { type Clock, StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";

const script = fileURLToPath(new URL("process-worker.mjs", import.meta.url));
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-"));
});

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.close();
  await rm(directory, { recursive: true });
});

interface WorkerOptions extends StepflowRuntimeOptions {
  readonly args?: readonly string[];
  readonly command?: string;
  /** What stands before `args`; the script by default. */
  readonly launcherArgs?: readonly string[];
  readonly env?: Record<string, string>;
  readonly healthCheck?: { readonly path?: string; readonly timeoutMs?: number; readonly retryDelayMs?: number };
  readonly retries?: number;
  readonly workingDirectory?: string;
}

async function start({
  args = [],
  command,
  launcherArgs = [script],
  env = {},
  healthCheck = {},
  retries = 0,
  workingDirectory,
  ...options
}: WorkerOptions = {}) {
  const runtime = await StepflowRuntime.start({
    config: {
      ...(workingDirectory !== undefined && { workingDirectory }),
      plugins: {
        mine: {
          type: "stepflow",
          command: command ?? process.execPath,
          args: [...launcherArgs, ...args],
          env,
          healthCheck,
        },
      },
      routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      retry: { transportMaxRetries: retries, backoff: { type: "constant", delayMs: 1 } },
    },
    ...options,
  });
  open.push(runtime);
  return runtime;
}

function call(component: string, input: JsonValue = { $input: "$" }): Flow {
  return { steps: [{ id: "only", component: `/mine${component}`, input }], output: { $step: "only" } };
}

function recordingLogger() {
  const lines: { level: string; message: string; fields: JsonObject | undefined }[] = [];
  const at = (level: string) => (message: string, fields?: JsonObject) => void lines.push({ level, message, fields });
  const logger: Logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  return { lines, logger };
}

describe("a worker that the runtime starts", () => {
  it("executes steps, and lists its components", async () => {
    const runtime = await start();
    expect(await runtime.run(call("/echo"), { n: 1 })).toEqual({ n: 1 });
    const paths = (await runtime.components.list()).map(({ component }) => component);
    expect(paths).toContain("/mine/echo");
    expect(await runtime.runResult(call("/unknown"), {})).toMatchObject({ outcome: "failed", error: { code: -32001 } });
  });

  it("has the environment of its configuration and nothing else", async () => {
    const runtime = await start({ env: { GREETING: "hello" } });
    expect(await runtime.run(call("/environment"), {})).toEqual({ GREETING: "hello" });
  });

  it("is waited for until it is healthy", async () => {
    const runtime = await start({ args: ["unhealthy=3"], healthCheck: { retryDelayMs: 1 } });
    expect(await runtime.run(call("/echo"), 1)).toBe(1);
  });

  it("fails the start when it does not get healthy, and leaves no process", async () => {
    const starting = start({ args: ["unhealthy=100000"], healthCheck: { timeoutMs: 300, retryDelayMs: 10 } });
    await expect(starting).rejects.toThrow(/\$\.plugins\.mine: worker "mine" .* was not healthy within 300 ms/);
  });

  it("does not tell in its last words what its environment has", async () => {
    const starting = start({ args: ["die-before-port"], env: { DATABASE_URL: "postgres://ada:hush@db" } });
    await expect(starting).rejects.toThrow(/cannot open the database \[redacted\]/);
  });

  it("fails the start with its exit code and last words when it ends before it is ready", async () => {
    await expect(start({ args: ["die-before-port"] })).rejects.toThrow(
      /\$\.plugins\.mine: worker "mine" \([^ ]+\) exited with code 3 before it said where it listens.*\ncannot open the database/s,
    );
  });

  it("fails the start with the place in the configuration when there is no such program", async () => {
    await expect(start({ command: "no-such-program" })).rejects.toThrow(
      /\$\.plugins\.mine: no program "no-such-program" on the PATH or in /,
    );
  });

  it("fails the start with the reason when the program is none", async () => {
    const program = join(directory, "program");
    await writeFile(program, "#!/no/such/interpreter\n", { mode: 0o755 });
    await expect(start({ command: program })).rejects.toThrow(
      /\$\.plugins\.mine: .* cannot be started in .*: spawn .* ENOENT/,
    );
    await expect(start({ args: ["a\0b"] })).rejects.toThrow(/cannot be started in .*null bytes/);
  });

  it("says that a worker's environment has no PATH when its program needs one", async () => {
    const starting = start({ command: "/bin/sh", launcherArgs: ["-c", "no-such-launcher"] });
    await expect(starting).rejects.toThrow(/write env: \{ PATH: "\$\{PATH\}" \}/);
  });

  it("never stands still for output that nobody reads", async () => {
    const { lines, logger } = recordingLogger();
    const runtime = await start({ logger });
    expect(await runtime.run(call("/noise"), { bytes: 1_000_000 })).toBe(1_000_000);
    const longest = Math.max(...lines.map(({ message }) => message.length));
    expect(longest).toBeLessThan(20_000);
  });

  it("fails the calls that it ended under, and is started again for the next", async () => {
    const runtime = await start();
    const first = await runtime.run(call("/pid"), {});
    const never = runtime.runResult(call("/never"), {});
    const exited = await runtime.runResult(call("/exit"), { code: 7 });
    expect(exited).toMatchObject({ outcome: "failed", error: { code: -32301 } });
    expect(exited.outcome === "failed" && exited.error.message).toMatch(
      /exited with code 7 while it was called.*\nthis is the end/s,
    );
    expect(await never).toMatchObject({ outcome: "failed", error: { code: -32301 } });
    const second = await runtime.run(call("/pid"), {});
    expect(second).not.toBe(first);
  });

  it("runs in the working directory of the configuration, where relative commands are looked for", async () => {
    const launcher = join(directory, "launch.sh");
    await writeFile(launcher, `#!/bin/sh\nexec ${process.execPath} "$@"\n`, { mode: 0o755 });
    const runtime = await start({ command: "./launch.sh", workingDirectory: directory });
    expect(await runtime.run(call("/directory"), {})).toBe(await realpath(directory));
  });

  it("is not ended for the failure of one call: others are under way", async () => {
    const runtime = await start({ retries: 1 });
    const pid = await runtime.run(call("/pid"), {});
    const slow = runtime.run(call("/slow"), { ms: 300 });
    expect(await runtime.run(call("/break"), {})).toBe(pid);
    expect(await slow).toBe(pid);
  });

  it("is started again when it lives and is not well", async () => {
    const runtime = await start({ retries: 1, healthCheck: { timeoutMs: 200, retryDelayMs: 10 } });
    const pid = await runtime.run(call("/pid"), {});
    await runtime.run(call("/get-sick"), {});
    const next = await runtime.run(call("/pid"), {});
    expect(next).not.toBe(pid);
  });

  it("is started once for all calls that it ended under", async () => {
    const starts = join(directory, "starts");
    const runtime = await start({ retries: 1, args: [`starts=${starts}`], maxConcurrency: 10 });
    await runtime.runMany(
      call("/exit-soon"),
      Array.from({ length: 10 }, () => ({})),
    );
    await runtime.run(call("/pid"), {});
    // The first start, the one that all attempts shared, and the one for the last call.
    expect((await readFile(starts, "utf8")).trim().split("\n")).toHaveLength(3);
  });

  it("is started again after pauses that double, until a call succeeds", async () => {
    const pauses: number[] = [];
    const clock: Clock = {
      ...systemClock,
      after(delayMs, callback) {
        const isPause = [200, 400, 800, 1_600].includes(delayMs);
        if (isPause) pauses.push(delayMs);
        const timer = setTimeout(callback, isPause ? 1 : delayMs);
        return () => clearTimeout(timer);
      },
    };
    const runtime = await start({ retries: 3, clock });
    await runtime.runResult(call("/exit"), { code: 1 });
    expect(pauses).toEqual([200, 400]);
    await runtime.run(call("/pid"), {});
    expect(pauses).toEqual([200, 400, 800]);
    await runtime.runResult(call("/exit"), { code: 1 });
    expect(pauses).toEqual([200, 400, 800, 200, 400]);
  });

  it("hands its log records to the logger at their levels", async () => {
    const { lines, logger } = recordingLogger();
    const runtime = await start({ logger });
    await runtime.run(call("/log"), [
      '{"level":"WARNING","message":"careful"}',
      '{"level":"error","msg":"broken"}',
      "plain words",
    ]);
    const told = lines.filter(({ fields }) => fields?.worker === "mine").map(({ level, message }) => [level, message]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["warn", "careful"],
        ["error", "broken"],
        ["debug", "plain words"],
      ]),
    );
  });
});
