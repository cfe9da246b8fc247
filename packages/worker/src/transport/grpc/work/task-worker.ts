import { type JsonObject, type Logger, refuseUnsafeIntegers, StepflowAbortError } from "@stepflow/core";
import { blobifyOutput } from "../../../context/blobify-output.ts";
import { createWorkerContext } from "../../../context/create-worker-context.ts";
import { refersToBlobs, resolveBlobReferences } from "../../../context/resolve-blob-references.ts";
import type { RunningCall } from "../../../dispatch/running-call.ts";
import { RunningCalls } from "../../../dispatch/running-calls.ts";
import { TaskErrorCode } from "../../../generated/proto/common_pb.ts";
import { invokeThrough } from "../../../middleware/invoke-through.ts";
import type { Middleware } from "../../../middleware/middleware.ts";
import type { StepflowServer } from "../../../stepflow-server.ts";
import type { FromIntake, ToIntake } from "../intake/intake-messages.ts";
import type { TaskResult } from "../wire/complete-task-bytes.ts";
import { readTaskCall, type TaskCall } from "../wire/task-call.ts";
import { readTaskEnvelope } from "../wire/task-envelope.ts";
import { type DeliverySettings, deliverResult } from "./deliver-result.ts";
import { fitOutput } from "./fit-output.ts";
import { GrpcRuns } from "./grpc-runs.ts";
import { GrpcTask, type TaskReach } from "./grpc-task.ts";
import { taskError, toTaskError } from "./to-task-error.ts";

/** What tasks are worked at with. */
export interface TaskWorkerSettings {
  readonly server: StepflowServer;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger;
  readonly delivery: DeliverySettings;
  readonly blobs: TaskReach["blobs"];
  readonly blobThreshold: number;
  readonly post: (message: ToIntake) => void;
  readonly onCompleted: (outcome: TaskOutcome) => void;
}

/** How a task went, for those who count. */
export type TaskOutcome = "success" | "error" | "lost" | "undelivered";

/** Works at claimed tasks: calls their components and delivers what they come to. */
export class TaskWorker {
  readonly running: RunningCalls = new RunningCalls();
  readonly #settings: TaskWorkerSettings;
  readonly #reach: TaskReach;
  readonly #tasks = new Map<number, { readonly task: GrpcTask; readonly running: RunningCall }>();

  constructor(settings: TaskWorkerSettings) {
    const { blobs, delivery, post } = settings;
    this.#settings = settings;
    this.#reach = {
      blobs,
      runs: (task) => new GrpcRuns(delivery.clients, task),
      progress: ({ number }, fraction, message) =>
        post({ type: "progress", task: number, fraction, ...(message !== undefined && { message }) }),
    };
  }

  /** What the intake says. */
  receive(message: FromIntake): void {
    switch (message.type) {
      case "task":
        void this.#work(message.task, message.assignment);
        return;
      case "moved": {
        const moved = this.#tasks.get(message.task);
        if (moved !== undefined) moved.task.orchestratorUrl = message.orchestratorUrl;
        return;
      }
      case "lost": {
        const lost = this.#tasks.get(message.task);
        if (lost === undefined) return;
        lost.task.isLost = true;
        lost.running.abort(new StepflowAbortError(`nobody waits for the task any more: ${message.reason}`));
        return;
      }
      case "log":
        this.#settings.logger[message.level](message.message, message.fields);
        return;
    }
  }

  /** Lets tasks end within `drainMs`, and fails those that do not, so that their orchestrators try them elsewhere. */
  async drain(drainMs: number): Promise<void> {
    await this.running.drain(drainMs);
    const left = [...this.#tasks.values()].map(({ task }) => task);
    const error = taskError(
      TaskErrorCode.UNREACHABLE,
      `the worker ended, and the component did not within ${drainMs} ms`,
    );
    await Promise.all(
      left.map((task) =>
        deliverResult(task, { kind: "error", error }, { ...this.#settings.delivery, deliveryTimeoutMs: 0 }),
      ),
    );
  }

  /** Never rejects. */
  async #work(number: number, assignment: Uint8Array): Promise<void> {
    const call = readTaskCall(assignment);
    const running = this.running.start(call.componentId);
    const task = new GrpcTask(number, readTaskEnvelope(assignment), call, running, this.#reach);
    this.#tasks.set(number, { task, running });
    const result = await this.#resultOf(task, call, running);
    if (!task.isLost) await this.#deliver(task, result);
    else this.#settings.onCompleted("lost");
    this.#tasks.delete(number);
    this.running.end(running);
    this.#settings.post({ type: "ended", task: number });
  }

  async #resultOf(task: GrpcTask, call: TaskCall, running: RunningCall): Promise<TaskResult> {
    const { server, middleware, logger, blobThreshold } = this.#settings;
    const { componentId } = call;
    try {
      const component = server.findByName(componentId, call.pathParameters);
      if (component === undefined) return { kind: "error", error: noComponent(server, componentId) };
      const context = createWorkerContext(task, task, logger);
      const given = call.readInput();
      const input = refersToBlobs(given) ? await resolveBlobReferences(given, task.blobs) : given;
      const made = await invokeThrough(middleware, component, input, context);
      refuseUnsafeIntegers(made, `output of component ${componentId}`);
      const output = blobThreshold > 0 ? await blobifyOutput(made, blobThreshold, task.blobs) : made;
      return { kind: "output", value: await fitOutput(output, componentId, () => task.blobs) };
    } catch (thrown) {
      const error = toTaskError(thrown);
      this.#log(task, running, thrown, error.code);
      return { kind: "error", error };
    }
  }

  async #deliver(task: GrpcTask, result: TaskResult): Promise<void> {
    const { delivery, logger, onCompleted } = this.#settings;
    const outcome = await deliverResult(task, result, delivery);
    const fields = factsOf(task);
    switch (outcome.kind) {
      case "delivered":
        return onCompleted(result.kind === "error" ? "error" : "success");
      case "unwanted":
        logger.info("nobody waits for the result of a task any more", fields);
        return onCompleted("lost");
      case "refused": {
        logger.error("the orchestrator refused the result of a task", { ...fields, error: outcome.reason });
        const message = `the orchestrator refused the result: ${outcome.reason}`;
        await deliverResult(task, { kind: "error", error: taskError(TaskErrorCode.WORKER_ERROR, message) }, delivery);
        return onCompleted("error");
      }
      case "undeliverable":
        logger.error("the result of a task could not be delivered", { ...fields, error: outcome.reason });
        return onCompleted("undelivered");
    }
  }

  /** Stacks stay here: the wire carries the message alone. What fails because it was given up is no failure. */
  #log(task: GrpcTask, running: RunningCall, thrown: unknown, errorCode: number): void {
    const { logger } = this.#settings;
    const name = task.component.slice(1);
    const fields = { ...factsOf(task), errorCode };
    try {
      const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      if (running.isAborted) logger.debug(`component ${name} was given up`, fields);
      else logger.error(`component ${name} failed`, { ...fields, error: stack });
    } catch {
      // A logger that fails, too, or a value that cannot be made a text, must not cost the task its result.
    }
  }
}

function factsOf({ taskId, component, runId, stepId, attempt }: GrpcTask): JsonObject {
  return { component, taskId, runId: runId ?? null, stepId: stepId ?? null, attempt };
}

function noComponent(server: StepflowServer, componentId: string): ReturnType<typeof taskError> {
  const names = server.componentNames.join(", ") || "none";
  const message = `worker ${server.name} has no component "${componentId}"; it has: ${names}`;
  return taskError(TaskErrorCode.COMPONENT_NOT_FOUND, message, { component: componentId });
}
