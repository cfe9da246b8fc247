// npm run bench:grpc: what a worker that pulls over gRPC does, beside bare grpc-js with the same calls, and how regular its
// heartbeats are while a component keeps it busy. Prints a table. The packages are measured as they are built.
import { printFigures } from "../support/figures.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { startProcess } from "../worker/measured-process.ts";
import { TaskServer } from "./task-server.ts";

const rounds = 5;
const warmUpRounds = 2;
/** Tasks in each round; an argument may say another number, for machines that are busy. */
const count = Number(process.argv[2] ?? 10_000);
const burnMs = 10_000;

interface Cost {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

console.log(printMachine(describeMachine()));
const orchestrator = new TaskServer();
await orchestrator.listen();
const workers = {
  bare: await startProcess("../grpc/bare-worker.ts", [orchestrator.url]),
  stepflow: await startProcess("../grpc/stepflow-worker.ts", [orchestrator.url]),
};
await Promise.all(Object.keys(workers).map((queue) => orchestrator.connected(queue)));
const costs: Readonly<Record<keyof typeof workers, Cost>>[] = [];
// Turn by turn, so that what else the machine does meets both; the first rounds are for warming up.
for (let round = -warmUpRounds; round < rounds; round += 1) {
  const cost = { bare: await measure("bare"), stepflow: await measure("stepflow") };
  if (round >= 0) costs.push(cost);
}
const times = await orchestrator.watch("stepflow", "burn", burnMs);
const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
for (const worker of Object.values(workers)) worker.end();
orchestrator.close();

printFigures([
  { what: "bare grpc-js, tasks", unit: "/s", rounds: costs.map(({ bare }) => bare.perSecond) },
  {
    what: "a worker over gRPC, tasks",
    unit: "/s",
    rounds: costs.map(({ stepflow }) => stepflow.perSecond),
    target: { is: "at least", value: 4_000 },
  },
  { what: "bare grpc-js, tasks per CPU second", unit: "/s", rounds: costs.map(({ bare }) => bare.perCpuSecond) },
  { what: "a worker over gRPC, the same", unit: "/s", rounds: costs.map(({ stepflow }) => stepflow.perCpuSecond) },
  {
    what: "longest time without a heartbeat while a component burns 10 s",
    unit: "s",
    rounds: [Math.max(...gaps) / 1_000],
    target: { is: "at most", value: 1.5 },
  },
]);

async function measure(queue: keyof typeof workers): Promise<Cost> {
  const before = await workers[queue].cpuMicroseconds();
  const seconds = await orchestrator.run(queue, count);
  const cpuSeconds = ((await workers[queue].cpuMicroseconds()) - before) / 1e6;
  return { perSecond: count / seconds, perCpuSecond: count / cpuSeconds };
}
