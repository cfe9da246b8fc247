import { contractComponents } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { type RunningServer, serve } from "../../src/server/index.ts";
import { type Called, call, directoryOf, removeDirectory } from "./command-line.ts";

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
