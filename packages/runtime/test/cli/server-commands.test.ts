import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { contractComponents } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { type RunningServer, serve } from "../../src/server/index.ts";
import { type Called, call, command, directoryOf, removeDirectory } from "./command-line.ts";

const greet = `
name: hello
schemas:
  type: object
  properties:
    input: { type: object, properties: { name: { type: string } }, required: [name] }
steps:
  - id: greet
    component: /greet
    input: { name: { $input: $.name } }
output: { $step: greet, path: $.message }
`;
const slow = `
name: slow
steps:
  - id: wait
    component: /wait
    input: { ms: 60000 }
output: { $step: wait }
`;
const nowhere = "00000000-0000-7000-8000-00000000dead";

let directory: string;
let runtime: StepflowRuntime;
let server: RunningServer;

beforeEach(async () => {
  directory = await directoryOf({
    "hello.yaml": greet,
    "slow.yaml": slow,
    "broken.yaml": "steps: 5\n",
    "pick.yaml": "name: pick\noutput: { $input: $.n }\n",
    "numbers.jsonl": Array.from({ length: 10 }, (_, n) => `${JSON.stringify(n === 4 ? {} : { n })}\n`).join(""),
    "wait.yaml": "name: wait\nsteps: [{ id: wait, component: /wait, input: { $input: $ } }]\noutput: { $step: wait }\n",
    "waits.jsonl": [0, 0, 500, 0, 0].map((ms) => `{"ms":${ms}}\n`).join(""),
    "names.jsonl": '{"name":"Ada"}\n{"name":"Bob"}\n',
  });
  const worker = new StepflowServer({ name: "contract" });
  for (const component of Object.values(contractComponents)) worker.component(component);
  runtime = await StepflowRuntime.start({ components: [worker] });
  server = await serve(runtime, { port: 0 });
});

afterEach(async () => {
  await server.close();
  await runtime.close();
  await removeDirectory(directory);
});

const stepflow = (...argv: readonly string[]): Promise<Called> =>
  call(directory, argv, { environment: { STEPFLOW_URL: server.url } });

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Submits a flow and answers the run's id. */
async function submit(...argv: readonly string[]): Promise<string> {
  const { stdout } = await stepflow("submit", ...argv, "--detach");
  return stdout.trim();
}

describe("stepflow submit", () => {
  it("prints the result, and on stderr what happens", async () => {
    const { exitCode, stdout, stderr } = await stepflow("submit", "hello.yaml", "--input-json", '{"name":"Ada"}');
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, "Hello Ada"]);
    expect(stderr).toContain("step greet completed");
  });

  it("runs a batch", async () => {
    const { exitCode, stdout } = await stepflow("submit", "hello.yaml", "--inputs", "names.jsonl");
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { outcome: "success", result: "Hello Ada" },
      { outcome: "success", result: "Hello Bob" },
    ]);
  });

  it("submits once with one key, also when it does not wait", async () => {
    const first = await submit("hello.yaml", "--input-json", '{"name":"Ada"}', "--idempotency-key", "a");
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(await submit("hello.yaml", "--input-json", '{"name":"Ada"}', "--idempotency-key", "a")).toBe(first);
    expect(await submit("hello.yaml", "--input-json", '{"name":"Ada"}')).not.toBe(first);
  });

  it("finds what is wrong with a flow before it asks a server", async () => {
    await server.close();
    const { exitCode, stderr } = await stepflow("submit", "broken.yaml");
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("broken.yaml:1:8")]);
  });

  it("says what to look at when no server answers", async () => {
    const { exitCode, stderr } = await stepflow("runs", "list", "--url", "not an address");
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('found "not an address"')]);
  });
});

describe("stepflow batch", () => {
  const lines = async (): Promise<{ readonly index: number; readonly outcome: string; readonly result?: unknown }[]> =>
    (await readFile(join(directory, "results.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .sort((a, b) => a.index - b.index);
  const batch = (...more: readonly string[]) =>
    stepflow("batch", "pick.yaml", "numbers.jsonl", "results.jsonl", "--batch-size", "3", ...more);

  it("writes a line for each input, and tells how far it is and how fast", async () => {
    const { exitCode, stderr } = await batch();
    expect(exitCode).toBe(1);
    expect((await lines()).map(({ index, outcome, result }) => [index, outcome, result])).toEqual(
      Array.from({ length: 10 }, (_, index) => (index === 4 ? [4, "failed", undefined] : [index, "success", index])),
    );
    expect(stderr).toMatch(/\d of 10 done \(\d+ %\).*\/s/);
    expect(stderr).toContain("10 done, 1 failed; results in results.jsonl");
    expect(existsSync(join(directory, "results.jsonl.state"))).toBe(false);
    const again = await batch();
    expect([again.exitCode, again.stderr]).toEqual([1, expect.stringContaining("results.jsonl exists")]);
  });

  it("goes on where it was interrupted, with the runs that were left behind", async () => {
    const interruption = new AbortController();
    const argv = ["batch", "wait.yaml", "waits.jsonl", "results.jsonl", "--batch-size", "2", "--parallel", "1"];
    const options = { environment: { STEPFLOW_URL: server.url } };
    const interrupted = call(directory, argv, { ...options, signal: interruption.signal });
    // The first part is done, the second has begun.
    const begun = async (): Promise<number> => (await collect(runtime.runs.list())).length;
    while ((await begun()) < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    interruption.abort();
    const { exitCode, stderr } = await interrupted;
    expect([exitCode, stderr]).toEqual([130, expect.stringContaining("2 of 5 are done; the same command goes on")]);
    // As a crash may leave it: a line that was cut off.
    await appendFile(join(directory, "results.jsonl"), '{"index":2,"outc');
    const resumed = await call(directory, argv, options);
    expect([resumed.exitCode, resumed.stderr]).toEqual([0, expect.stringContaining("going on: 2 of 5 are done")]);
    expect((await lines()).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(await begun()).toBe(3);
  });

  it.runIf(process.platform === "linux")("does not write where another process does, while that lives", async () => {
    await writeFile(join(directory, "long.jsonl"), '{"ms":2000}\n');
    const argv = ["batch", "wait.yaml", "long.jsonl", "results.jsonl", "--url", server.url];
    const [program, ...words] = command;
    const other = spawn(program, [...words, ...argv], { cwd: directory, stdio: "ignore" });
    const ended = once(other, "exit");
    await expect.poll(() => existsSync(join(directory, "results.jsonl.state")), { timeout: 30_000 }).toBe(true);
    other.kill("SIGSTOP");
    const refused = await stepflow(...argv);
    other.kill("SIGKILL");
    await ended;
    const expected = `process ${other.pid} is writing results.jsonl`;
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining(expected)]);
    expect((await stepflow(...argv)).exitCode).toBe(0);
    expect((await lines()).map(({ index }) => index)).toEqual([0]);
  });

  it("refuses to go on with other inputs", async () => {
    await writeFile(join(directory, "results.jsonl.state"), '{"id":"a","hash":"of something else"}\n');
    await writeFile(join(directory, "results.jsonl"), "");
    const { exitCode, stderr } = await batch();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("results of another batch")]);
  });
});

describe("stepflow runs", () => {
  it("lists runs, the newest first, and tells of one", async () => {
    const ada = await submit("hello.yaml", "--input-json", '{"name":"Ada"}');
    const bob = await submit("hello.yaml", "--input-json", '{"name":"Bob"}');
    await runtime.getRun(bob).wait();
    const { stdout } = await stepflow("runs", "list");
    const ids = stdout
      .split("\n")
      .slice(1, 3)
      .map((line) => line.split(" ")[0]);
    expect(ids).toEqual([bob, ada]);
    const listed = JSON.parse((await stepflow("runs", "list", "--json", "--limit", "1")).stdout);
    expect(listed.runs.map(({ runId }: { runId: string }) => runId)).toEqual([bob]);
    expect((await stepflow("runs", "list", "--flow-name", "none")).stdout).toBe("no runs\n");
    const shown = (await stepflow("runs", "show", bob)).stdout;
    expect(shown).toMatch(/^run \S+: completed\nflow: hello, /);
    expect(shown).toMatch(/item 1 {2}completed {2}"Hello Bob"\ngreet {2}completed {2}\/greet/);
    expect(JSON.parse((await stepflow("runs", "show", bob, "--json")).stdout)).toMatchObject({
      run: { runId: bob },
      items: [{ input: { name: "Bob" } }],
      steps: [{ stepId: "greet", attempt: 1 }],
    });
  });

  it("cancels and deletes as many as are named, and tells what went wrong with which", async () => {
    const run = await submit("slow.yaml");
    expect((await stepflow("runs", "delete", run)).exitCode).toBe(1);
    const cancelled = await stepflow("runs", "cancel", nowhere, run);
    expect([cancelled.exitCode, cancelled.stdout]).toEqual([1, `${run}\n`]);
    expect(cancelled.stderr).toContain(nowhere);
    const again = await stepflow("runs", "cancel", run, "--json");
    expect(JSON.parse(again.stdout)).toEqual({ runId: run, stopped: true });
    expect((await stepflow("runs", "delete", run)).stdout).toBe(`${run}\n`);
    expect((await stepflow("runs", "show", run)).exitCode).toBe(1);
  });
});

it("stepflow trace shows when steps executed", async () => {
  const run = await submit("hello.yaml", "--input-json", '{"name":"Ada"}');
  await runtime.getRun(run).wait();
  const { stdout } = await stepflow("trace", run);
  expect(stdout).toMatch(/^run \S+ {2}hello {2}completed {2}\S+/);
  expect(stdout).toMatch(/\n {2}greet {2} *━+ *completed /);
  expect(JSON.parse((await stepflow("trace", run, "--json")).stdout)).toMatchObject({
    run: { runId: run },
    subRuns: [],
  });
});
