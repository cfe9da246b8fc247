import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { JsonValue, StepflowExecutor } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { type LoadBalancer, startLoadBalancer } from "./support/load-balancer.ts";
import { workerCommand } from "./support/worker-program.ts";

const { server: binary } = inject("peers")["0.11"];
const folder = fileURLToPath(new URL("../", import.meta.url));

interface Worker {
  readonly process: ChildProcess;
  readonly port: number;
}

async function startWorker(): Promise<Worker> {
  const { command, args, env } = workerCommand;
  const process = spawn(command, [...args, "--port", "0"], { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await once(createInterface(process.stdout), "line");
  return { process, port: JSON.parse(line).port };
}

/** Whoever runs the flows, with the workers behind the balancer at `/test/…`. */
const executors = {
  "our runtime": async (config: ReturnType<typeof configOf>): Promise<StepflowExecutor> =>
    StepflowRuntime.start({ config }),
  "the official server": async (config: ReturnType<typeof configOf>): Promise<StepflowExecutor> => {
    const orchestrator = await StepflowOrchestrator.start({ binary, config });
    ends.push(() => orchestrator.close());
    return orchestrator.client;
  },
};

function configOf(url: string) {
  return {
    plugins: { test: { type: "stepflow", url } },
    routes: { "/test/{*component}": [{ plugin: "test" }] },
    retry: { transportMaxRetries: 3, backoff: { type: "constant", delayMs: 10 } },
  } as const;
}

const ends: (() => Promise<unknown>)[] = [];
let workers: readonly Worker[];
let balancer: LoadBalancer;
beforeEach(async () => {
  workers = await Promise.all([startWorker(), startWorker(), startWorker()]);
  balancer = await startLoadBalancer(workers.map(({ port }) => port));
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await balancer.close();
  await Promise.all(workers.map(({ process }) => stop(process)));
});

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill("SIGKILL");
  await once(process, "exit");
}

function calling(component: string, input: JsonValue = { $input: "$" }) {
  return { steps: [{ id: "only", component: `/test/${component}`, input }], output: { $step: "only" } };
}

describe.each(Object.entries(executors))("three workers behind a load balancer, called by %s", (_name, start) => {
  let executor: StepflowExecutor;
  beforeEach(async () => {
    executor = await start(configOf(balancer.url));
    ends.push(() => executor.close({ drainMs: 0 }));
  });

  it("share the calls, and each gets the answers to what it asked", async () => {
    const { flowId } = await executor.flows.store(calling("echo"));
    // By its id: a runtime introduces itself to one of them only, and the others don't know where blobs are kept.
    const asking = calling("evaluate", { flow: { flowId }, inputs: [{ $input: "$" }] });
    const inputs = Array.from({ length: 60 }, (_, index) => ({ index }));
    const outcomes = await executor.runMany(asking, inputs, { maxConcurrency: 20 });
    expect(outcomes.map((outcome) => (outcome.outcome === "success" ? outcome.result : outcome))).toEqual(inputs);
    const answers = balancer.routed.filter(({ asked }) => asked !== undefined);
    // Our runtime also introduces itself to each.
    expect(answers.length).toBeGreaterThanOrEqual(inputs.length);
    expect(answers.every(({ asked, instanceId }) => asked === instanceId)).toBe(true);
    expect(new Set(answers.map(({ instanceId }) => instanceId)).size).toBe(3);
    expect(balancer.refusals).toBe(0);
  });

  it("have steps tried again elsewhere when one of them dies", async () => {
    const pids = workers.map(({ process }) => process.pid);
    const before = (await executor.run(calling("process"), {})) as { pid: number };
    expect(pids).toContain(before.pid);
    // It kills itself in the middle of the call; the next attempt meets another.
    const { pid, attempt } = (await executor.run(calling("die"), {})) as { pid: number; attempt: number };
    expect(attempt).toBeGreaterThan(1);
    expect(await balancer.check()).toHaveLength(2);
    expect(pids).toContain(pid);
    const outcomes = await executor.runMany(
      calling("echo"),
      Array.from({ length: 20 }, (_, index) => index),
    );
    expect(outcomes.every(({ outcome }) => outcome === "success")).toBe(true);
  });
});
