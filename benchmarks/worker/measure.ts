// npm run bench:worker: what a worker over HTTP costs beside node:http with the same JSON, each in a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exchange } from "./load.ts";

const rounds = 7;
const warmUpRounds = 4;
const load = { connections: 32, durationMs: 1_500 };
const observability = { run_id: "0197a3c2-5b0c-7000-8000-000000000001", flow_id: "a".repeat(64), step_id: "greet" };
const body = JSON.stringify({
  jsonrpc: "2.0",
  id: "0197a3c2-5b0c-7000-8000-000000000002",
  method: "components/execute",
  params: { component: "/greet", input: { name: "Ada" }, attempt: 1, observability },
});

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
}

interface Figure {
  readonly perSecond: number;
  /** Without what other processes took of the machine meanwhile. */
  readonly cpuMicros: number;
}

const bare = await start("bare-server.ts");
const worker = await start("worker-server.ts");
const figures: { readonly bare: Figure; readonly worker: Figure }[] = [];
// Turn by turn, so that what else the machine does meets both; the first rounds are for warming up.
for (let round = -warmUpRounds; round < rounds; round += 1) {
  const figure = { bare: await measure(bare), worker: await measure(worker) };
  if (round >= 0) figures.push(figure);
}
for (const { process } of [bare, worker]) process.kill("SIGTERM");

const middle = (pick: (figure: { readonly bare: Figure; readonly worker: Figure }) => number): number =>
  median(figures.map(pick));
const row = (
  what: string,
  pick: (figure: Figure) => number,
  ratio: (one: Figure, other: Figure) => number,
): object => ({
  what,
  "bare node:http": Math.round(middle((figure) => pick(figure.bare))),
  worker: Math.round(middle((figure) => pick(figure.worker))),
  "worker / bare, %": Math.round(100 * middle((figure) => ratio(figure.worker, figure.bare))),
  target: "at least 85 %",
});
console.table([
  row(
    "exchanges/s",
    (figure) => figure.perSecond,
    (one, other) => one.perSecond / other.perSecond,
  ),
  row(
    "exchanges per CPU second",
    (figure) => 1e6 / figure.cpuMicros,
    (one, other) => other.cpuMicros / one.cpuMicros,
  ),
]);

async function measure(server: Server): Promise<Figure> {
  const before = await cpuMicros(server);
  const { count, seconds } = await exchange(server.port, body, load);
  return { perSecond: count / seconds, cpuMicros: ((await cpuMicros(server)) - before) / count };
}

async function cpuMicros(server: Server): Promise<number> {
  server.process.send("cpu");
  const [micros] = await once(server.process, "message");
  return micros;
}

async function start(file: string): Promise<Server> {
  const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ["--import", path("report-cpu.ts"), path(file)], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  ended.catch(() => {});
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  return { process: child, port: JSON.parse(line).port };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
