// npm run bench:worker: round trips from the runtime to a worker over HTTP, 32 in flight, beside the same messages sent
// with bare undici.request in the same run. The worker is a process of its own that does nothing but answer. The
// packages are measured as they are built.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseFlow } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { Pool } from "undici";
import { callsPerSecond } from "../embedded/timing.ts";

const inFlight = 32;
const count = 20_000;
const rounds = 3;
const target = 30_000;

const child = spawn(process.execPath, [fileURLToPath(new URL("bare-worker.ts", import.meta.url))], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [line] = await once(child.stdout, "data");
  const { port } = JSON.parse(String(line));
  const origin = `http://127.0.0.1:${port}`;
  const rows = [];
  // By turns, so that whatever else the machine does meets both.
  for (let round = 1; round <= rounds; round += 1) {
    const bare = await withProcessorTime(() => bareRequests(origin));
    const runtime = await withProcessorTime(() => runtimeSteps(origin));
    rows.push({
      round,
      "undici.request /s": Math.round(bare.perSecond),
      "runtime /s": Math.round(runtime.perSecond),
      "of bare": `${Math.round((runtime.perSecond / bare.perSecond) * 100)} %`,
      "undici.request CPU us": Math.round(bare.processorUs),
      "runtime CPU us": Math.round(runtime.processorUs),
    });
  }
  console.table(rows);
  const best = Math.max(...rows.map((row) => row["runtime /s"]));
  console.log(`best ${best} round trips/s; target ${target}`);
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
  };
  const path = fileURLToPath(new URL("results.json", import.meta.url));
  writeFileSync(
    path,
    `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, inFlight, target, rows }, null, 2)}\n`,
  );
} finally {
  child.kill();
}

/** With the processor time of this process beside it: on a busy machine the steadier of the two. */
async function withProcessorTime(
  measure: () => Promise<number>,
): Promise<{ readonly perSecond: number; readonly processorUs: number }> {
  const before = process.cpuUsage();
  const perSecond = await measure();
  const { user, system } = process.cpuUsage(before);
  // Each measure sends everything twice, the first time to get warm.
  return { perSecond, processorUs: (user + system) / (2 * count) };
}

async function bareRequests(origin: string): Promise<number> {
  const pool = new Pool(origin, { connections: inFlight });
  const params = {
    component: "/hello",
    input: { name: "Ada" },
    attempt: 1,
    observability: { run_id: "0197a0c4-0000-7000-8000-000000000000", flow_id: "a".repeat(64), step_id: "hello" },
  };
  let id = 0;
  const call = async (): Promise<unknown> => {
    id += 1;
    const { body } = await pool.request({
      method: "POST",
      path: "/",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify({ jsonrpc: "2.0", id: String(id), method: "components/execute", params }),
    });
    return JSON.parse(await body.text());
  };
  const perSecond = await callsPerSecond(call, { count, concurrency: inFlight });
  await pool.close();
  return perSecond;
}

/** Items of one run, each a single step: all that a step costs is in it. */
async function runtimeSteps(origin: string): Promise<number> {
  const runtime = await StepflowRuntime.start({
    config: {
      plugins: { worker: { type: "stepflow", url: `${origin}/` } },
      routes: { "/{*component}": [{ plugin: "worker" }] },
    },
    maxConcurrency: inFlight,
  });
  const flow = parseFlow({
    steps: [{ id: "hello", component: "/hello", input: { name: { $input: "$.name" } } }],
    output: { $step: "hello" },
  });
  const inputs = Array.from({ length: count }, () => ({ name: "Ada" }));
  try {
    await runtime.runMany(flow, inputs);
    const startMs = performance.now();
    await runtime.runMany(flow, inputs);
    return (count / (performance.now() - startMs)) * 1_000;
  } finally {
    await runtime.close();
  }
}
