import type { BlobAccess } from "@stepflow/worker/protocol";
import type { Clock } from "../../engine/clock.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Offer } from "./initialize.ts";
import { RemoteWorker } from "./remote-worker.ts";
import type { WorkerSettings } from "./settings.ts";
import { StartedWorker } from "./started-worker.ts";
import { StepflowPlugin } from "./stepflow-plugin.ts";

/** What workers are reached with. */
export interface WorkerParts {
  readonly workingDirectory: string;
  readonly services: ComponentServices;
  readonly clock: Clock;
  readonly offer: () => Promise<Offer>;
  readonly references: Pick<BlobAccess, "put" | "get">;
}

/** Makes a plugin of type `stepflow`; nothing is started yet. */
export function createStepflowPlugin(name: string, settings: WorkerSettings, parts: WorkerParts): StepflowPlugin {
  const { services, references, offer, workingDirectory, clock } = parts;
  const { logger } = services;
  const link =
    "url" in settings
      ? new RemoteWorker({ name, url: settings.url, logger, clock }, offer)
      : new StartedWorker(settings, { name, workingDirectory, logger, clock }, offer);
  return new StepflowPlugin(link, { services, references, clock });
}
