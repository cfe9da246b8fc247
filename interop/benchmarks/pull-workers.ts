// npm run bench:workers, here: runs of one step that echoes its input, on an official 0.13 server, by the Python worker and
// by ours. Turn by turn in one run, since what else the machine does meets both. Prints a table.
import { fileURLToPath } from "node:url";
import { preparePeers } from "../src/python-environment.ts";
import { startOfficialServer } from "../test/support/official-server.ts";
import { oneStep } from "../test/support/raw-worker.ts";
import { askRest } from "../test/support/rest.ts";

const rounds = 3;
const maxConcurrent = 10;
const [count = 300, inFlight = 30] = process.argv.slice(2).map(Number);
const folder = fileURLToPath(new URL("../", import.meta.url));
const peer = (await preparePeers())["0.13"];
const env = { STEPFLOW_MAX_CONCURRENT: String(maxConcurrent), STEPFLOW_LOG_LEVEL: "WARNING" };
const workers = {
  python: { command: peer.worker, args: ["--grpc"], env },
  ours: {
    command: process.execPath,
    args: ["--conditions=@stepflow/source", "--import", "tsx", `${folder}test/programs/grpc-worker.ts`],
    env,
  },
};
const official = await startOfficialServer(peer.server, {
  config: {
    workingDirectory: folder,
    plugins: Object.fromEntries(
      Object.entries(workers).map(([name, worker]) => [name, { type: "grpc", queueName: name, ...worker }]),
    ),
    routes: Object.fromEntries(Object.keys(workers).map((name) => [`/${name}`, [{ plugin: name }]])),
  },
});
try {
  const rows: Record<string, number[]> = { python: [], ours: [] };
  const flows = new Map<string, string>();
  for (const name of Object.keys(workers)) {
    flows.set(name, (await askRest(official.url, "/flows", { flow: oneStep(`/${name}/echo`) })).body.flowId);
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, flowId] of flows) {
      const perSecond = await measure(flowId);
      // The first is for warming up.
      if (round > 0) rows[name]?.push(perSecond);
    }
  }
  const middle = (name: string): number => rows[name]?.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  console.table(
    Object.entries(rows).map(([worker, perSecond]) => ({
      worker,
      "runs per second": Math.round(middle(worker)),
      rounds: perSecond.map(Math.round).join(", "),
      "to the Python worker": (middle(worker) / middle("python")).toFixed(2),
    })),
  );
} finally {
  await official.stop();
}

/** Runs per second, each one asked for when another has ended. All of them have to come out right. */
async function measure(flowId: string): Promise<number> {
  const startedAt = performance.now();
  let started = 0;
  const runMore = async (): Promise<void> => {
    while (started < count) {
      started += 1;
      const { body } = await askRest(official.url, "/runs", { flowId, input: [{ data: started }], wait: true });
      if (body.results?.[0]?.status !== 2) throw new Error(`a run failed: ${JSON.stringify(body)}`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, runMore));
  return (count * 1_000) / (performance.now() - startedAt);
}
