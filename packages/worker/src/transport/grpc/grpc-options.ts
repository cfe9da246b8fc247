import type { DispatchOptions } from "../../dispatch/dispatch-options.ts";

/** How a worker pulls its tasks over gRPC. */
export interface ServeGrpcOptions extends Omit<DispatchOptions, "callbackTimeoutMs"> {
  /**
   * The orchestrators to pull from, `host:port` or URL each: several have a comma between them. `STEPFLOW_TASKS_URL`, else
   * `STEPFLOW_ORCHESTRATOR_URL`. By default `127.0.0.1:7837`.
   */
  readonly tasksUrl?: string | undefined;
  /** `queueName` of the plugin in the orchestrator's configuration: `STEPFLOW_QUEUE_NAME`. By default `default`. */
  readonly queueName?: string | undefined;
  /** How many tasks may be under way, from 1 to 10,000: `STEPFLOW_MAX_CONCURRENT`. By default 10. */
  readonly maxConcurrent?: number | undefined;
  /**
   * How long a result is delivered again when its orchestrator is not there, in ms; another one takes its runs over in
   * about 30 s. By default 120,000.
   */
  readonly deliveryTimeoutMs?: number | undefined;
  /** How long `close` lets tasks go on, in ms. By default 30,000. */
  readonly drainMs?: number | undefined;
  /**
   * The port for `GET /health` (does it live) and `GET /health/ready` (can tasks come): `STEPFLOW_HEALTH_PORT`. By default
   * nobody can ask.
   */
  readonly healthPort?: number | undefined;
  /** The address of that port: `STEPFLOW_WORKER_HOST`. By default 127.0.0.1. */
  readonly host?: string | undefined;
}
