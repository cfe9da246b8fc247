import { createWorkerLogger } from "../observe/create-worker-logger.ts";
import { type ObserveOptions, readObserveSettings } from "../observe/observe-settings.ts";
import { tracing } from "../observe/tracing.ts";
import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
import type { WorkerRunOptions } from "./run-options.ts";

/** What makes a running worker visible. */
export interface Observability {
  readonly serve: Pick<ServeHttpOptions, "logger" | "middleware">;
  /** Resolves when every line and span has arrived. */
  close(): Promise<void>;
}

/**
 * Logs and traces as the options and the `STEPFLOW_*` variables say; a program that brings its own logger sets its own
 * telemetry up, too.
 */
export async function observe(name: string, options: WorkerRunOptions): Promise<Observability> {
  const { logger, middleware = [] } = options;
  if (logger !== undefined) return { serve: { logger, middleware }, close: async () => {} };
  const environment = options.environment ?? process.env;
  const serviceName = options.serviceName ?? (environment.STEPFLOW_SERVICE_NAME || name);
  const observeOptions: ObserveOptions = { ...options, environment, serviceName };
  const { otlpEndpoint, traces } = readObserveSettings(observeOptions);
  const made = await createWorkerLogger(observeOptions);
  const traced = otlpEndpoint !== undefined && traces === "on" ? [tracing(), ...middleware] : middleware;
  return { serve: { logger: made, middleware: traced }, close: () => made.close() };
}
