import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { propertyTimeoutMs } from "../../../core/test/support/runs.ts";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { serveChecked } from "./support/checked-server.ts";
import { wholeEvents } from "./support/raw-events.ts";
import { greet, testWorker } from "./support/test-worker.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";
const clientCount = isSlow ? 200 : 20;
const soakMs = isSlow ? 60_000 : 1_000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it(
  `${clientCount} clients at once: every run is accounted for, and memory stays flat`,
  async () => {
    const directory = await mkdtemp(join(tmpdir(), "stepflow-soak-"));
    // Few runs are kept in memory, so that what grows there is no run; all of them are in the file.
    const runtime = await StepflowRuntime.start({
      components: [testWorker().server],
      storage: `sqlite:${join(directory, "flows.db")}`,
      limits: { keptRuns: 200 },
    });
    const api = await serveChecked(runtime);
    const { flowId } = await runtime.flows.store(greet);
    const seen = new Set<string>();
    const endMs = performance.now() + soakMs;

    const runOnce = async (name: string, isFollowed: boolean): Promise<void> => {
      const json = { flowId, input: [{ name }], wait: !isFollowed };
      const { body } = await api.call("POST", "/runs", { json });
      expect(seen.has(body.runId)).toBe(false);
      seen.add(body.runId);
      if (!isFollowed) {
        expect(body.results[0].result).toEqual({ outcome: "success", result: { said: `Hello ${name}` } });
        return;
      }
      const { status, text } = await api.call("GET", `/runs/${body.runId}/events?includeResults=true`);
      expect([body.runId, status]).toEqual([body.runId, 200]);
      const last = wholeEvents(text).at(-1);
      expect([last?.type, text.includes(`Hello ${name}`)]).toEqual(["run_completed", true]);
    };
    const client = async (index: number): Promise<void> => {
      for (let round = 0; performance.now() < endMs; round += 1) {
        await runOnce(`${index}-${round}`, (index + round) % 4 === 0);
      }
    };

    try {
      const clients = Promise.all(Array.from({ length: clientCount }, (_, index) => client(index)));
      // Caches and kept runs are full by then.
      await Promise.race([clients, new Promise((resolve) => setTimeout(resolve, soakMs / 2))]);
      const halfway = heapBytes();
      await clients;
      const growth = heapBytes() - halfway;
      const { text } = await api.call("GET", "/metrics");
      const count = (status: string): number =>
        Number(new RegExp(`operation="createRun",status="${status}"\\} (\\d+)`).exec(text)?.[1]);
      expect(count("200") + count("202")).toBe(seen.size);
      expect(seen.size).toBeGreaterThan(clientCount);
      // What the test itself keeps is the ids.
      expect(growth).toBeLessThan(16 * 1024 * 1024 + seen.size * 200);
      for await (const { runId, status } of runtime.runs.list()) {
        expect([runId, status, seen.delete(runId)]).toEqual([runId, "completed", true]);
      }
      expect(seen.size).toBe(0);
    } finally {
      await api.close();
      await runtime.close();
      await rm(directory, { recursive: true, force: true });
    }
  },
  propertyTimeoutMs + soakMs,
);
