import type { Clock } from "../../engine/clock.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Offer } from "./initialize.ts";
import { RemoteWorker } from "./remote-worker.ts";
import type { WorkerSettings } from "./settings.ts";
import { StepflowPlugin } from "./stepflow-plugin.ts";

/** What workers are reached with. */
export interface WorkerParts {
  readonly workingDirectory: string;
  readonly services: ComponentServices;
  readonly clock: Clock;
  readonly offer: () => Promise<Offer>;
}

/** Makes a plugin of type `stepflow`; nothing is started yet. */
export function createStepflowPlugin(name: string, settings: WorkerSettings, parts: WorkerParts): StepflowPlugin {
  if ("url" in settings) {
    const worker = new RemoteWorker(name, new URL(settings.url), parts.offer, parts.services.logger);
    return new StepflowPlugin(worker, parts.services);
  }
  throw new Error("processes are not started yet");
}
