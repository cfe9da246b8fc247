import type { BlobAccess } from "@stepflow/worker/protocol";
import type { Clock } from "../../engine/clock.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Offer } from "./initialize.ts";
import { RemoteWorker } from "./remote-worker.ts";
import { SessionWorker } from "./session-worker.ts";
import type { WorkerSettings } from "./settings.ts";
import { StartedWorker } from "./started-worker.ts";
import { StepflowPlugin } from "./stepflow-plugin.ts";
import type { WorkerLink } from "./worker-link.ts";

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
  return new StepflowPlugin(createLink(), { services, references, clock });

  function createLink(): WorkerLink {
    if (!("url" in settings)) return new StartedWorker(settings, { name, workingDirectory, logger, clock }, offer);
    const remote = { name, url: settings.url, headers: settings.headers, logger, clock };
    return settings.sessions === "negotiated" ? new SessionWorker(remote, offer) : new RemoteWorker(remote, offer);
  }
}
