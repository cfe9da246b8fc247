import type { BlobAccess, ComponentCall, RunAccess, RuntimeServices } from "../../../context/runtime-services.ts";
import type { RunningCall } from "../../../dispatch/running-call.ts";
import type { TaskCall } from "../wire/task-call.ts";
import type { TaskEnvelope } from "../wire/task-envelope.ts";
import type { DeliveredTask } from "./deliver-result.ts";

/** What a task can reach, made when a component first asks for it. */
export interface TaskReach {
  blobs(orchestratorUrl: string): BlobAccess;
  runs(task: GrpcTask): RunAccess;
  progress(task: GrpcTask, fraction: number, message: string | undefined): void;
}

/** One task: what the wire says of its call, and what that can reach. */
export class GrpcTask implements ComponentCall, RuntimeServices, DeliveredTask {
  /** What the intake calls it. */
  readonly number: number;
  readonly taskId: string;
  readonly rootRunId: string;
  /** Changes when another orchestrator takes its run over. */
  orchestratorUrl: string;
  isLost = false;
  readonly #call: TaskCall;
  readonly #running: RunningCall;
  readonly #reach: TaskReach;

  constructor(number: number, envelope: TaskEnvelope, call: TaskCall, running: RunningCall, reach: TaskReach) {
    this.number = number;
    this.taskId = envelope.taskId;
    this.rootRunId = envelope.context?.rootRunId ?? "";
    this.orchestratorUrl = envelope.context?.orchestratorServiceUrl ?? "";
    this.#call = call;
    this.#running = running;
    this.#reach = reach;
  }

  get component(): string {
    return `/${this.#call.componentId}`;
  }

  get pathParameters(): Readonly<Record<string, string>> {
    return this.#call.pathParameters;
  }

  get attempt(): number {
    return this.#call.attempt;
  }

  get runId(): string | undefined {
    return this.#call.observability?.runId;
  }

  get flowId(): string | undefined {
    return this.#call.observability?.flowId;
  }

  get stepId(): string | undefined {
    return this.#call.observability?.stepId;
  }

  get traceId(): string | undefined {
    return this.#call.observability?.traceId;
  }

  get spanId(): string | undefined {
    return this.#call.observability?.spanId;
  }

  /** Every attempt at a step of an item has the same task id, also after a recovery. */
  get idempotencyKey(): string {
    return this.taskId;
  }

  get signal(): AbortSignal {
    return this.#running.signal;
  }

  get blobs(): BlobAccess {
    return this.#reach.blobs(this.orchestratorUrl);
  }

  get runs(): RunAccess {
    return this.#reach.runs(this);
  }

  progress(fraction: number, message: string | undefined): void {
    this.#reach.progress(this, fraction, message);
  }
}
