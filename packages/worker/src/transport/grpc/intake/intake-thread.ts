import { parentPort, workerData } from "node:worker_threads";
import { pullFromNats } from "../../nats/pull-from-nats.ts";
import { WorkerCounters } from "../worker-counters.ts";
import { Intake } from "./intake.ts";
import type { IntakeSettings, ToIntake } from "./intake-messages.ts";
import { pullTasks } from "./pull-tasks.ts";

// The entry of the thread that takes tasks in.
const settings: IntakeSettings = workerData;
const intake = new Intake(settings, (message) => parentPort?.postMessage(message));
const pulling = new AbortController();

parentPort?.on("message", (message: ToIntake) => {
  intake.receive(message);
  if (message.type === "drain") pulling.abort();
});

const { source, workerId, maxConcurrent } = settings;
const counters = new WorkerCounters(settings.counters);
switch (source.type) {
  case "grpc":
    for (const tasksUrl of source.tasksUrls) {
      const from = { tasksUrl, queueName: source.queueName, workerId, maxConcurrent, counters };
      void pullTasks(from, intake, pulling.signal);
    }
    break;
  case "nats":
    void pullFromNats({ ...source, counters }, intake, pulling.signal);
}
