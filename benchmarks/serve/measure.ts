// npm run bench:serve: a run of one step over HTTP, started and waited for in one request, beside what bare node:http does
// with the same JSON. Prints a table and writes results/serve.json and the page that shows it. The packages are measured as
// they are built.
import { writePage } from "../page/write-page.ts";
import type { Figure } from "../support/figures.ts";
import { printFigures } from "../support/figures.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { writeResults } from "../support/results.ts";
import { exchange } from "../worker/exchange.ts";
import { type MeasuredProcess, startProcess } from "../worker/measured-process.ts";
import { request } from "./flow.ts";

// Many short turns: what else the machine does comes and goes by the second.
const rounds = 15;
const warmUpRounds = 8;
const load = { connections: 32, durationMs: 700, path: "/api/v1/runs" };

interface Cost {
  readonly perSecond: number;
  /** Without what other processes took of the machine meanwhile. */
  readonly cpuMicroseconds: number;
}

const machine = describeMachine();
console.log(printMachine(machine));
const figures = await measureServe();
printFigures(figures);
writeResults("serve", { machine, figures });
console.log(`written to ${writePage()}`);

async function measureServe(): Promise<Figure[]> {
  const bare = await startProcess("../serve/bare-server.ts");
  const stepflow = await startProcess("../serve/stepflow-server.ts");
  const costs: { readonly bare: Cost; readonly stepflow: Cost }[] = [];
  // Turn by turn, so that what else the machine does meets both; the first rounds are for warming up.
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const cost = { bare: await measure(bare), stepflow: await measure(stepflow) };
    if (round >= 0) costs.push(cost);
  }
  for (const server of [bare, stepflow]) server.end();
  const each = (figure: (cost: (typeof costs)[number]) => number): number[] => costs.map(figure);
  return [
    {
      what: "bare node:http, exchanges per CPU second",
      unit: "/s",
      rounds: each(({ bare }) => 1e6 / bare.cpuMicroseconds),
    },
    {
      what: "stepflow serve, runs of one step per CPU second",
      unit: "/s",
      rounds: each(({ stepflow }) => 1e6 / stepflow.cpuMicroseconds),
    },
    {
      what: "stepflow serve, of bare node:http",
      unit: "%",
      rounds: each(({ bare, stepflow }) => (100 * bare.cpuMicroseconds) / stepflow.cpuMicroseconds),
      target: { is: "at least", value: 40 },
    },
    {
      what: "the same by the clock",
      unit: "%",
      rounds: each(({ bare, stepflow }) => (100 * stepflow.perSecond) / bare.perSecond),
    },
  ];
}

async function measure(server: MeasuredProcess): Promise<Cost> {
  const before = await server.cpuMicroseconds();
  const { count, seconds } = await exchange(server.port, request, load);
  return { perSecond: count / seconds, cpuMicroseconds: ((await server.cpuMicroseconds()) - before) / count };
}
