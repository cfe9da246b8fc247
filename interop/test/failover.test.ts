import { join } from "node:path";
import type { JsonValue } from "@stepflow/core";
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { type Calls, recordCalls } from "./failover/calls.ts";
import { type Cluster, startCluster } from "./failover/cluster.ts";
import { createNetworkNamespace } from "./failover/network-namespace.ts";
import type { Program } from "./failover/program.ts";
import { type RunHistory, readHistory } from "./failover/run-history.ts";
import { startWorker } from "./failover/worker-pool.ts";

const { server } = inject("peers")["0.13"];
const stepIds = ["first", "second", "third"];
const add = (id: string, input: JsonValue) => ({ id, component: "/orders/add", input });
const flow = {
  name: "sums",
  steps: [add("first", { $input: "$" }), add("second", { $step: "first" }), add("third", { $step: "second" })],
  output: { $step: "third" },
};
/** Long enough that the trouble comes in the middle of everything, in ms. */
const delayMs = 500;
const numbers = Array.from({ length: 100 }, (_, index) => index);

const namespace = await createNetworkNamespace();
if (namespace === undefined) console.log("no network namespaces here: a worker is cut off by stopping its process");
afterAll(() => namespace?.remove());

describe("two official servers, etcd, and three workers", { timeout: 300_000 }, () => {
  let cluster: Cluster;
  let calls: Calls;
  let workers: Program[];
  let cutOff: Program;

  beforeEach(async () => {
    cluster = await startCluster({ binary: server, ...namespace });
    calls = recordCalls(join(cluster.folder, "calls"));
    cutOff = start("inside");
    workers = [cutOff, start("outside"), start("outside")];
  });

  afterEach(async () => {
    await namespace?.mend();
    await Promise.all(workers.map((worker) => worker.kill()));
    await cluster.stop();
  });

  it("finish every run when a server is killed", async () => {
    await endsWell("a server killed", async () => {
      await cluster.members[0].end("SIGKILL");
    });
  });

  it("finish every run when a server is asked to end", async () => {
    await endsWell("a server asked to end", async () => {
      await cluster.members[0].end("SIGTERM");
    });
  });

  it("finish every run when workers are killed, and others started", async () => {
    await endsWell("two of three workers killed", killWorkers);
  });

  it("finish every run when a worker is cut off", async () => {
    await endsWell("a worker cut off", cutOffWorker);
  });

  it("finish every run when all of it happens at once", async () => {
    await endsWell("all of it at once", async () => {
      await Promise.all([cluster.members[0].end("SIGKILL"), killWorkers(), cutOffWorker()]);
    });
  });

  /** Half of the runs belong to each server; the trouble comes when a fifth of the steps is begun. */
  async function endsWell(title: string, makeTrouble: () => Promise<void>): Promise<void> {
    const { members } = cluster;
    const runs = await Promise.all(
      numbers.map((sum) => members[sum % 2 === 0 ? 0 : 1].client.submit(flow, { sum, delayMs })),
    );
    await calls.reach(60);
    const troubleAt = Date.now();
    await makeTrouble();
    const histories = await Promise.all(runs.map(({ id }) => readHistory(members[1].client, id)));

    const once = Object.fromEntries(stepIds.map((stepId) => [stepId, 1]));
    expect(histories.map(({ output, reports, ends }) => ({ output, reports, ends }))).toEqual(
      numbers.map((sum) => ({ output: { sum: sum + 3, delayMs }, reports: once, ends: 1 })),
    );
    const begun = calls.count();
    const steps = runs.flatMap(({ id }) => stepIds.map((stepId) => `${id} ${stepId}`));
    expect(steps.filter((step) => !begun.has(step))).toEqual([]);
    const again = [...begun.values()].reduce((total, count) => total + count - 1, 0);
    const [ofFirst, ofSecond] = [0, 1].map((server) =>
      nextSteps(
        histories.filter((_, index) => index % 2 === server),
        troubleAt,
      ),
    );
    console.log(`${title}: of the first server ${ofFirst}; of the second ${ofSecond}; ${again} steps begun again`);
  }

  async function killWorkers(): Promise<void> {
    const killed = workers.filter((worker) => worker !== cutOff);
    await Promise.all(killed.map((worker) => worker.kill()));
    workers.push(start("outside"), start("outside"));
  }

  async function cutOffWorker(): Promise<void> {
    if (namespace === undefined) cutOff.process.kill("SIGSTOP");
    else await namespace.cut();
  }

  function start(place: "inside" | "outside"): Program {
    const addresses = cluster.members.map(({ address }) => address);
    return startWorker(addresses, calls.file, place === "inside" ? namespace : undefined);
  }
});

/** How long after the trouble each run that was not finished had its next step done. */
function nextSteps(histories: readonly RunHistory[], troubleAt: number): string {
  const waits = histories
    .flatMap(({ reportedAt }) => reportedAt.find((at) => at > troubleAt) ?? [])
    .map((at) => at - troubleAt)
    .sort((one, other) => one - other);
  const seconds = (ms: number | undefined): string => `${((ms ?? 0) / 1_000).toFixed(1)} s`;
  return `${waits.length} runs went on after ${seconds(waits[waits.length >> 1])} (p50), ${seconds(waits.at(-1))} (max)`;
}
