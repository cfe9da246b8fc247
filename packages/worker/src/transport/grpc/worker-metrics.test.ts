import { type BatchObservableCallback, type Meter, metrics, type Observable } from "@opentelemetry/api";
import { afterEach, expect, test } from "vitest";
import { WorkerCounters } from "./worker-counters.ts";
import { startMetrics } from "./worker-metrics.ts";

afterEach(() => metrics.disable());

/** An SDK of OpenTelemetry, as far as it matters here: answers what it reads when it looks. */
function readMetrics(): () => Record<string, unknown> {
  const callbacks = new Set<BatchObservableCallback>();
  const observable = (name: string) => ({ name }) as unknown as Observable;
  const meter: Partial<Meter> = {
    createObservableCounter: observable,
    createObservableGauge: observable,
    addBatchObservableCallback: (callback) => void callbacks.add(callback),
    removeBatchObservableCallback: (callback) => void callbacks.delete(callback),
  };
  metrics.setGlobalMeterProvider({ getMeter: () => meter as Meter });
  return () => {
    const seen: Record<string, unknown> = {};
    for (const callback of callbacks) {
      callback({
        observe: (instrument, value, attributes) => {
          const { name } = instrument as unknown as { readonly name: string };
          seen[`${name} ${JSON.stringify(attributes)}`] = value;
        },
      });
    }
    return seen;
  };
}

test("what the threads of a worker count is there for OpenTelemetry, until the worker ends", async () => {
  const read = readMetrics();
  const counters = new WorkerCounters();
  const worker = await startMetrics(counters, "ts");
  const intake = new WorkerCounters(counters.shared);
  intake.add("connections");
  intake.add("tasksPulled");
  intake.add("tasksPulled");
  intake.add("heartbeatsSent");
  worker.completed("success");
  worker.completed("error");
  worker.completed("success");
  const queue = '"queue_name":"ts"';
  expect(read()).toEqual({
    [`worker.tasks_pulled_total {${queue}}`]: 2,
    [`worker.heartbeats_sent_total {${queue}}`]: 1,
    [`worker.connection_status {${queue}}`]: 1,
    [`worker.tasks_completed_total {${queue},"outcome":"success"}`]: 2,
    [`worker.tasks_completed_total {${queue},"outcome":"error"}`]: 1,
  });
  worker.close();
  expect(read()).toEqual({});
});
