import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { recordCalls } from "./failover/calls.ts";
import { type Cluster, startCluster } from "./failover/cluster.ts";
import { type Program, startProgram } from "./failover/program.ts";
import { startWorker } from "./failover/worker-pool.ts";

// How official servers of 0.13 lose runs although nothing of theirs is broken, each as small as it gets. What a user can
// do about it stands in docs/scaling.md.
const { server: binary, worker: pythonWorker } = inject("peers")["0.13"];
let cluster: Cluster;
let programs: Program[];

beforeEach(async () => {
  cluster = await startCluster({ binary, patience: { queueTimeoutSecs: 2, transportMaxRetries: 0 } });
  programs = [];
});

afterEach(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  await cluster.stop();
});

/** The official worker's `echo`. */
function startPython(address: string): Program {
  const program = startProgram(pythonWorker, ["--grpc", "--tasks-url", address, "--queue-name", "orders"]);
  programs.push(program);
  return program;
}

/** Our worker's `add`. */
function startTypescript(address: string): Program {
  const program = startWorker([address], recordCalls(join(cluster.folder, `calls-${programs.length}`)).file);
  programs.push(program);
  return program;
}

describe("a worker that goes silent, as behind a cable that was cut", { timeout: 180_000 }, () => {
  const runs = Array.from({ length: 150 }, (_, index) => index);

  /** How many of the runs fail when one of two workers is silent, and nothing is sent twice. */
  async function lostRuns(start: (address: string) => Program, component: string): Promise<number> {
    const [{ address, client }] = cluster.members;
    const flow = { name: "one", steps: [{ id: "only", component, input: { $input: "$" } }], output: { $step: "only" } };
    const input = { sum: 0, delayMs: 1 };
    const silent = start(address);
    // A server that asked for the components before the worker could say routes nothing until it has asked again.
    await vi.waitFor(() => client.run(flow, input), { timeout: 60_000, interval: 500 });
    silent.process.kill("SIGSTOP");
    await start(address).said("");
    const outcomes = await Promise.all(runs.map(() => client.runResult(flow, input)));
    return outcomes.filter(({ outcome }) => outcome === "failed").length;
  }

  it("swallows what the server has sent ahead: little from a TypeScript worker, much from a Python worker", async () => {
    const python = await lostRuns(startPython, "/orders/echo");
    await Promise.all(programs.splice(0).map((program) => program.kill()));
    const typescript = await lostRuns(startTypescript, "/orders/add");
    console.log(`of ${runs.length} runs, a silent worker swallowed ${python} (Python), ${typescript} (TypeScript)`);
    expect(python).toBeGreaterThan(typescript);
    expect(typescript).toBeLessThanOrEqual(10);
  });
});

describe("a server that is asked to end", { timeout: 180_000 }, () => {
  it("keeps the runs of its Python workers, and fails them", async () => {
    const [first, second] = cluster.members;
    startPython(first.address);
    startPython(second.address);
    const flow = {
      name: "slow",
      steps: [
        { id: "wait", component: "/builtin/sleep", input: { duration_ms: { $input: "$.waitMs" } } },
        { id: "echo", component: "/orders/echo", input: { waited: { $step: "wait" } } },
      ],
      output: { $step: "echo" },
    };
    await vi.waitFor(() => first.client.run(flow, { waitMs: 1 }), { timeout: 60_000, interval: 500 });
    const run = await first.client.submit(flow, { waitMs: 3_000 });
    void first.end("SIGTERM");
    const outcome = await second.client.getRun(run.id).results();
    expect(outcome).toMatchObject([{ outcome: "failed", error: { message: expect.stringContaining("timed out") } }]);
  });
});
