import type { TaskOutcome } from "./work/task-worker.ts";
import type { WorkerCounters } from "./worker-counters.ts";

/** The counters of a worker that pulls tasks, by the names that Stepflow's other workers have for them. */
export interface WorkerMetrics {
  completed(outcome: TaskOutcome): void;
  close(): void;
}

/** Shows them to OpenTelemetry where its API is installed; who has no SDK of it pays nothing. */
export async function startMetrics(counters: WorkerCounters, queueName: string): Promise<WorkerMetrics> {
  const completed = new Map<TaskOutcome, number>();
  const count = (outcome: TaskOutcome): void => {
    completed.set(outcome, (completed.get(outcome) ?? 0) + 1);
  };
  const api = await import("@opentelemetry/api").catch(() => undefined);
  if (api === undefined) return { completed: count, close: () => {} };
  const meter = api.metrics.getMeter("@stepflow/worker");
  const attributes = { queue_name: queueName };
  const pulled = meter.createObservableCounter("worker.tasks_pulled_total");
  const ended = meter.createObservableCounter("worker.tasks_completed_total");
  const heartbeats = meter.createObservableCounter("worker.heartbeats_sent_total");
  const connection = meter.createObservableGauge("worker.connection_status");
  const instruments = [pulled, ended, heartbeats, connection];
  const observe: Parameters<typeof meter.addBatchObservableCallback>[0] = (result) => {
    result.observe(pulled, counters.get("tasksPulled"), attributes);
    result.observe(heartbeats, counters.get("heartbeatsSent"), attributes);
    result.observe(connection, counters.get("connections") > 0 ? 1 : 0, attributes);
    for (const [outcome, total] of completed) result.observe(ended, total, { ...attributes, outcome });
  };
  meter.addBatchObservableCallback(observe, instruments);
  return { completed: count, close: () => meter.removeBatchObservableCallback(observe, instruments) };
}
