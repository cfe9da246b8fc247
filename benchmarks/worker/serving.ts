import type { Figure } from "../support/figures.ts";
import { exchange } from "./exchange.ts";
import { type MeasuredProcess, startProcess } from "./measured-process.ts";

// Many short turns: what else the machine does comes and goes by the second.
const rounds = 15;
const warmUpRounds = 4;
const load = { connections: 32, durationMs: 700 };
const observability = { run_id: "0197a3c2-5b0c-7000-8000-000000000001", flow_id: "a".repeat(64), step_id: "greet" };
const body = JSON.stringify({
  jsonrpc: "2.0",
  id: "0197a3c2-5b0c-7000-8000-000000000002",
  method: "components/execute",
  params: { component: "/greet", input: { name: "Ada" }, attempt: 1, observability },
});

interface Cost {
  readonly perSecond: number;
  /** Without what other processes took of the machine meanwhile. */
  readonly cpuMicroseconds: number;
}

/** What a worker over HTTP costs beside node:http with the same JSON, each in a process of its own. */
export async function measureServing(): Promise<Figure[]> {
  const bare = await startProcess("bare-server.ts");
  const worker = await startProcess("worker-server.ts");
  const costs: { readonly bare: Cost; readonly worker: Cost }[] = [];
  // Turn by turn, so that what else the machine does meets both; the first rounds are for warming up.
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const cost = { bare: await measure(bare), worker: await measure(worker) };
    if (round >= 0) costs.push(cost);
  }
  for (const server of [bare, worker]) server.end();
  const inCpu = (pick: (cost: (typeof costs)[number]) => Cost): number[] =>
    costs.map((cost) => 1e6 / pick(cost).cpuMicroseconds);
  const shares = (share: (cost: (typeof costs)[number]) => number): number[] => costs.map((cost) => 100 * share(cost));
  return [
    { what: "bare node:http, exchanges per CPU second", unit: "/s", rounds: inCpu((cost) => cost.bare) },
    { what: "a worker over HTTP, exchanges per CPU second", unit: "/s", rounds: inCpu((cost) => cost.worker) },
    {
      what: "a worker over HTTP, of bare node:http",
      unit: "%",
      rounds: shares((cost) => cost.bare.cpuMicroseconds / cost.worker.cpuMicroseconds),
      target: { is: "at least", value: 85 },
    },
    {
      what: "the same on the wall",
      unit: "%",
      rounds: shares((cost) => cost.worker.perSecond / cost.bare.perSecond),
    },
  ];
}

async function measure(server: MeasuredProcess): Promise<Cost> {
  const before = await server.cpuMicroseconds();
  const { count, seconds } = await exchange(server.port, body, load);
  return { perSecond: count / seconds, cpuMicroseconds: ((await server.cpuMicroseconds()) - before) / count };
}
