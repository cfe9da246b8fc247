import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command, directoryOf, normalize, removeDirectory } from "./command-line.ts";
import { files } from "./files.ts";

let directory: string;

beforeAll(async () => {
  directory = await directoryOf({
    ...files,
    "two-steps.yaml": `name: two-steps
steps:
  - { id: first, component: /builtin/noop, input: 1 }
  - { id: second, component: /builtin/sleep, input: { duration_ms: 600000, passthrough: { $step: first } } }
output: { $step: second }
`,
    "stubborn.js": `import { StepflowServer } from "@stepflow/worker";
// Left open, and deaf to every signal.
setInterval(() => {}, 1000);
export const server = new StepflowServer().component("greet", {
  inputSchema: {}, outputSchema: {}, execute: async () => "done",
});
`,
    "echo.yaml": "name: echo\noutput: { $input: $ }\n",
    "long.jsonl": Array.from({ length: 4_000 }, (_, index) => JSON.stringify(`${index} ${"x".repeat(200)}`)).join("\n"),
  });
});

afterAll(() => removeDirectory(directory));

type Process = ChildProcessByStdio<Writable, Readable, Readable>;

function start(line: string, environment: Readonly<Record<string, string>> = {}): Process {
  const [file, ...args] = command;
  return spawn(file, [...args, ...line.split(" ")], {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** What a process came to, in one text. */
async function endOf(
  child: Process,
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const [[exitCode], stdout, stderr] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout: normalize(stdout, directory), stderr: normalize(stderr, directory) };
}

async function untilSaid(stream: Readable, pattern: RegExp): Promise<void> {
  let said = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (pattern.test(said)) return;
  }
  throw new Error(`the command ended before it said ${pattern}: ${said}`);
}

describe("the process", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s cancels the run; the exit code is %i", async (signal, exitCode) => {
    const child = start("run two-steps.yaml --input-json 1 --json");
    await untilSaid(child.stderr, /step first completed/);
    child.kill(signal);
    expect(await endOf(child)).toEqual({
      exitCode,
      stdout: '{"outcome":"cancelled"}\n',
      stderr: "run <run> was cancelled in <time>\nerror: interrupted; the run was cancelled\n",
    });
  });

  test("SIGINT ends waiting for input, which is announced", async () => {
    const child = start("run echo.yaml");
    await untilSaid(child.stderr, /waiting for input on stdin/);
    child.kill("SIGINT");
    expect(await endOf(child)).toEqual({ exitCode: 130, stdout: "", stderr: "error: interrupted\n" });
  });

  test("what a module has left open does not keep it from ending", async () => {
    const child = start("run greet.yaml --components stubborn.js --input-json {} --quiet");
    expect(await endOf(child)).toEqual({ exitCode: 0, stdout: '"done"\n', stderr: "" });
  });

  test("a reader who has seen enough, as | head has, is no error", async () => {
    const child = start("run echo.yaml --inputs long.jsonl --quiet");
    child.stdout.once("data", () => child.stdout.destroy());
    const [exitCode] = await once(child, "exit");
    expect(exitCode).toBe(0);
    expect(await text(child.stderr)).toBe("");
  });

  test.skipIf(!existsSync("/dev/full"))("a result that finds no room is told, and fails the command", async () => {
    const [file, ...args] = command;
    const full = openSync("/dev/full", "w");
    const stdio = ["ignore", full, "pipe"] as const;
    const { status, stderr } = spawnSync(file, [...args, ..."run echo.yaml --input-json 1 --quiet".split(" ")], {
      cwd: directory,
      stdio: [...stdio],
    });
    closeSync(full);
    expect(stderr.toString()).toMatch(/^error: cannot write the result to stdout: ENOSPC.*\n$/);
    expect(status).toBe(1);
  });

  test("a long result arrives whole, however slowly it is read", async () => {
    const child = start("run echo.yaml --inputs long.jsonl --quiet");
    const exited = once(child, "exit");
    let length = 0;
    let lines = 0;
    for await (const chunk of child.stdout) {
      length += chunk.length;
      lines += chunk.toString().split("\n").length - 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(lines).toBe(4_000);
    expect(length).toBeGreaterThan(800_000);
    expect(await exited).toEqual([0, null]);
  });

  test("STEPFLOW_DEBUG=1 adds the stack trace", async () => {
    const { stderr } = await endOf(start("run nowhere.yaml", { STEPFLOW_DEBUG: "1" }));
    expect(stderr).toMatch(/^error: no flow file at nowhere\.yaml\nhint: .*\nStepflowError: \[FILE\].*\n {4}at /);
  });

  test("--version prints the version of the package", async () => {
    const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await endOf(start("--version"))).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  test("--version and --help load nothing but the parser", () => {
    const [file, ...args] = command;
    const fastest = (argv: readonly string[]): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const started = performance.now();
          expect(spawnSync(file, argv, { cwd: directory }).status).toBe(0);
          return performance.now() - started;
        }),
      );
    // The same process without the command line: this machine, this load, this loader. A run takes several times as long.
    const bare = fastest([...args.slice(0, -1), "-e", "0"]);
    expect(fastest([...args, "--version"]) / bare).toBeLessThan(2.5);
    expect(fastest([...args, "run", "--help"]) / bare).toBeLessThan(2.5);
  });
});

test("a result file is written whole, under its name alone", async () => {
  const child = start(`run echo.yaml --input-json {"a":[1,2]} --output ${join(directory, "result.yaml")} --quiet`);
  expect(await endOf(child)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(await readFile(join(directory, "result.yaml"), "utf8")).toBe("a:\n  - 1\n  - 2\n");
});
