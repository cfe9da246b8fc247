import { parseFlow } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { Pool } from "undici";
import type { Figure } from "../support/figures.ts";
import { type Load, underLoad } from "../support/timing.ts";
import { startProcess } from "./measured-process.ts";

const inFlight = 32;
const count = 20_000;
const rounds = 3;

/**
 * Round trips from the runtime to a worker over HTTP, beside the same messages sent with `undici.request`. The worker
 * is a process of its own that does nothing but answer.
 */
export async function measureCalling(): Promise<Figure[]> {
  const worker = await startProcess("answering-worker.ts");
  const origin = `http://127.0.0.1:${worker.port}`;
  const runtime = await StepflowRuntime.start({
    config: {
      plugins: { worker: { type: "stepflow", url: `${origin}/` } },
      routes: { "/{*component}": [{ plugin: "worker" }] },
    },
    maxConcurrency: inFlight,
  });
  const pool = new Pool(origin, { connections: inFlight });
  const loads: { readonly bare: Load; readonly runtime: Load }[] = [];
  try {
    // By turns, so that whatever else the machine does meets both; the first one is for warming up.
    for (let round = 0; round <= rounds; round += 1) {
      const load = { bare: await underLoad(bareCall(pool), count, inFlight), runtime: await runSteps(runtime) };
      if (round > 0) loads.push(load);
    }
  } finally {
    await runtime.close();
    await pool.close();
    worker.end();
  }
  const each = (figure: (load: (typeof loads)[number]) => number): number[] => loads.map(figure);
  return [
    {
      what: "bare undici.request, 32 in flight, per CPU second",
      unit: "/s",
      rounds: each(({ bare }) => 1e6 / bare.cpuMicrosecondsPerCall),
      note: "44,000/s by the clock where the target was set",
    },
    {
      what: "runtime to an HTTP worker, 32 in flight, per CPU second",
      unit: "/s",
      rounds: each(({ runtime }) => 1e6 / runtime.cpuMicrosecondsPerCall),
      target: { is: "at least", value: 30_000 },
    },
    {
      what: "the same, of bare undici.request",
      unit: "%",
      rounds: each(({ bare, runtime }) => (100 * bare.cpuMicrosecondsPerCall) / runtime.cpuMicrosecondsPerCall),
      note: "30,000 of 44,000 are 68 %",
    },
    { what: "the same by the clock", unit: "/s", rounds: each(({ runtime }) => runtime.callsPerSecond) },
  ];
}

function bareCall(pool: Pool): () => Promise<unknown> {
  const params = {
    component: "/hello",
    input: { name: "Ada" },
    attempt: 1,
    observability: { run_id: "0197a0c4-0000-7000-8000-000000000000", flow_id: "a".repeat(64), step_id: "hello" },
  };
  let id = 0;
  return async () => {
    id += 1;
    const { body } = await pool.request({
      method: "POST",
      path: "/",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify({ jsonrpc: "2.0", id: String(id), method: "components/execute", params }),
    });
    return JSON.parse(await body.text());
  };
}

/** Items of one run, each a single step: all that a step costs is in it. */
function runSteps(runtime: StepflowRuntime): Promise<Load> {
  const flow = parseFlow({
    steps: [{ id: "hello", component: "/hello", input: { name: { $input: "$.name" } } }],
    output: { $step: "hello" },
  });
  const inputs = Array.from({ length: count }, () => ({ name: "Ada" }));
  return perItem(() => runtime.runMany(flow, inputs));
}

async function perItem(runAll: () => Promise<unknown>): Promise<Load> {
  const { callsPerSecond, cpuMicrosecondsPerCall, p50Ms, p95Ms } = await underLoad(runAll, 1, 1);
  return {
    callsPerSecond: callsPerSecond * count,
    cpuMicrosecondsPerCall: cpuMicrosecondsPerCall / count,
    p50Ms,
    p95Ms,
  };
}
