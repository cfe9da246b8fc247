import { join } from "node:path";
import type { JsonValue } from "@stepflow/core";
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { type Calls, recordCalls } from "./failover/calls.ts";
import { type Cluster, startCluster } from "./failover/cluster.ts";
import { createNetworkNamespace } from "./failover/network-namespace.ts";
import type { Program } from "./failover/program.ts";
import { type RunHistory, readHistory } from "./failover/run-history.ts";
import { startWorker, typescript } from "./failover/worker-pool.ts";

const { server } = inject("peers")["0.13"];
const kinds = [typescript];
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

describe.each(kinds)(
  "two official servers, etcd, and three of $name",
  (kind) => {
    let cluster: Cluster;
    let calls: Calls;
    let workers: Program[] = [];
    const start = (position: number): Program => {
      const addresses = cluster.orchestrators.map(({ address }) => address);
      // The third can be cut off.
      const inside = position === 2 ? namespace : undefined;
      return startWorker({ kind, addresses, callsFile: calls.file }, position, inside);
    };

    beforeEach(async () => {
      cluster = await startCluster(server, namespace?.host ?? "127.0.0.1");
      calls = recordCalls(join(cluster.folder, "calls"));
      workers = [0, 1, 2].map(start);
    });

    afterEach(async () => {
      await namespace?.mend();
      await Promise.all(workers.map((worker) => worker.kill()));
      await cluster.stop();
    });

    /** Half of the runs belong to each server. */
    async function submitAll(): Promise<string[]> {
      const { orchestrators } = cluster;
      return Promise.all(
        numbers.map(
          async (sum) => (await orchestrators[sum % 2 === 0 ? 0 : 1].client.submit(flow, { sum, delayMs })).id,
        ),
      );
    }

    async function expectAllRight(runIds: readonly string[], troubleAt: number, title: string): Promise<void> {
      const { client } = cluster.orchestrators[1];
      const histories = await Promise.all(runIds.map((runId) => readHistory(client, runId)));
      const counts = calls.count();
      const expected = numbers.map((sum) => ({
        output: { sum: sum + 3, delayMs },
        ends: 1,
        begun: [true, true, true],
      }));
      const found = histories.map(({ runId, output, ends }) => ({
        output,
        ends,
        begun: stepIds.map((stepId) => (counts.get(`${runId} ${stepId}`) ?? 0) >= 1),
      }));
      expect(found).toEqual(expected);
      for (const { reports } of histories) expect(reports).toEqual({ first: 1, second: 1, third: 1 });
      const begun = [...counts.values()].reduce((total, count) => total + count, 0);
      const again = begun - numbers.length * stepIds.length;
      console.log(`${title}, ${kind.name}: ${nextSteps(histories, troubleAt)}; ${again} steps begun again`);
    }

    it("finishes every run when a server is killed", async () => {
      const runIds = await submitAll();
      await calls.reach(60);
      const troubleAt = Date.now();
      cluster.orchestrators[0].server.process.kill("SIGKILL");
      await expectAllRight(runIds, troubleAt, "a server killed");
    });

    it("finishes every run when workers are killed and started again", async () => {
      const runIds = await submitAll();
      await calls.reach(60);
      const troubleAt = Date.now();
      await Promise.all(workers.slice(0, 2).map((worker) => worker.kill()));
      workers.push(start(0), start(1));
      await expectAllRight(runIds, troubleAt, "two workers killed");
    });

    it("finishes every run when a worker is cut off", async () => {
      const runIds = await submitAll();
      await calls.reach(60);
      const troubleAt = Date.now();
      await (namespace?.cut() ?? workers[2]?.process.kill("SIGSTOP"));
      await expectAllRight(runIds, troubleAt, "a worker cut off");
    });

    it("finishes every run when all of it happens at once", async () => {
      const runIds = await submitAll();
      await calls.reach(60);
      const troubleAt = Date.now();
      cluster.orchestrators[0].server.process.kill("SIGKILL");
      await namespace?.cut();
      await workers[0]?.kill();
      workers.push(start(1));
      await expectAllRight(runIds, troubleAt, "all of it");
    });
  },
  300_000,
);

/** How long after the trouble each unfinished run had its next step done. */
function nextSteps(histories: readonly RunHistory[], troubleAt: number): string {
  const waits = histories
    .flatMap(({ reportedAt }) => reportedAt.find((at) => at > troubleAt) ?? [])
    .map((at) => at - troubleAt)
    .sort((one, other) => one - other);
  const seconds = (ms: number | undefined): string => `${((ms ?? 0) / 1_000).toFixed(1)} s`;
  return `${waits.length} runs went on after ${seconds(waits[waits.length >> 1])} (p50), ${seconds(waits.at(-1))} (max)`;
}
