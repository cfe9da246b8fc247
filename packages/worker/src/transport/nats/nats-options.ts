import type { ServeGrpcOptions } from "../grpc/grpc-options.ts";

/** How a worker takes its tasks from NATS; their results and all that they ask for go over gRPC. */
export interface ServeNatsOptions extends Omit<ServeGrpcOptions, "tasksUrl" | "queueName"> {
  /** The NATS servers, with commas between them: `STEPFLOW_NATS_URL`. By default `nats://127.0.0.1:4222`. */
  readonly natsUrl?: string | undefined;
  /** `stream` of the plugin in the orchestrator's configuration: `STEPFLOW_NATS_STREAM`. By default `STEPFLOW_TASKS`. */
  readonly natsStream?: string | undefined;
  /** `consumer` of the plugin: `STEPFLOW_NATS_CONSUMER`. By default `stepflow-default`. */
  readonly natsConsumer?: string | undefined;
  /**
   * Orchestrators that can be asked who has taken a run over, with commas between them: `STEPFLOW_TASKS_URL`. By default
   * none is asked, and a result is delivered to the orchestrator that its task came from, or not at all.
   */
  readonly tasksUrl?: string | undefined;
}
