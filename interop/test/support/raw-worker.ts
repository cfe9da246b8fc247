import { create, type JsonObject, type JsonValue } from "@bufbuild/protobuf";
import { readGrpcAddress } from "@stepflow/core/grpc";
// The worker's own parts, since no public entry speaks to an orchestrator call by call, as these tests have to.
import {
  ListComponentsResultSchema,
  OrchestratorService,
  OrchestratorSubmitRunRequestSchema,
  TaskHeartbeatRequestSchema,
  TaskStatus,
} from "../../../packages/worker/src/generated/proto/orchestrator_pb.ts";
import { PullTasksRequestSchema } from "../../../packages/worker/src/generated/proto/tasks_pb.ts";
import { openTaskStream } from "../../../packages/worker/src/transport/grpc/intake/task-stream.ts";
import { completeTaskBytes } from "../../../packages/worker/src/transport/grpc/wire/complete-task-bytes.ts";
import { OrchestratorClients } from "../../../packages/worker/src/transport/grpc/wire/orchestrator-clients.ts";
import { readTaskCall, type TaskCall } from "../../../packages/worker/src/transport/grpc/wire/task-call.ts";
import { readTaskEnvelope, type TaskEnvelope } from "../../../packages/worker/src/transport/grpc/wire/task-envelope.ts";
import { valueBytes } from "../../../packages/worker/src/transport/grpc/wire/value-codec.ts";

/** A task as it arrived. */
export interface RawTask extends TaskEnvelope {
  readonly call: TaskCall;
}

/** A worker that does nothing by itself but tell its components: a test says what goes over the wire. */
export interface RawWorker {
  /** The next task that arrives, or has arrived. */
  next(): Promise<RawTask>;
  /** What a heartbeat is answered with. Rejects with gRPC's error. */
  heartbeat(task: RawTask, workerId: string): Promise<{ readonly status: string; readonly shouldAbort: boolean }>;
  /** Rejects with gRPC's error. */
  complete(task: RawTask, output: JsonValue): Promise<void>;
  /** Starts a run of a flow for no inputs; answers whose root it is. Rejects with gRPC's error. */
  submit(
    task: RawTask,
    flowId: string,
    rootRunId?: string,
  ): Promise<{ readonly runId: string; readonly rootRunId: string }>;
  close(): Promise<void>;
}

const answerMs = 10_000;

/** Pulls from a queue. */
export function startRawWorker(url: string, queueName: string, components: readonly string[]): RawWorker {
  const { taskHeartbeat, completeTask, submitRun } = OrchestratorService.method;
  const clients = new OrchestratorClients();
  const stop = new AbortController();
  const arrived: RawTask[] = [];
  const waiting: ((task: RawTask) => void)[] = [];
  const listed = create(ListComponentsResultSchema, {
    components: components.map((name) => ({ componentId: name, path: `/${name}` })),
  });
  const urlOf = ({ context }: TaskEnvelope): string => context?.orchestratorServiceUrl ?? "";

  const take = async (bytes: Uint8Array): Promise<void> => {
    const envelope = readTaskEnvelope(bytes);
    if (envelope.kind === "listComponents") {
      const answer = completeTaskBytes(envelope.taskId, undefined, { kind: "components", components: listed });
      // Of several discoveries, the server waits for one.
      await clients.send(urlOf(envelope), completeTask, answer, answerMs).catch(() => {});
      return;
    }
    const task = { ...envelope, call: readTaskCall(bytes) };
    const receive = waiting.shift();
    if (receive === undefined) arrived.push(task);
    else receive(task);
  };
  const pulling = (async () => {
    const request = create(PullTasksRequestSchema, { queueName, workerId: "raw" });
    const address = readGrpcAddress(url, "url");
    try {
      const stream = openTaskStream({ address, request, maxConcurrent: 1, signal: stop.signal, onOpen: () => {} });
      for await (const bytes of stream) await take(bytes);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  })();
  pulling.catch(() => {});

  return {
    next: async () => arrived.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    heartbeat: async (task, workerId) => {
      const request = create(TaskHeartbeatRequestSchema, { taskId: task.taskId, workerId });
      const { status, shouldAbort } = await clients.call(urlOf(task), taskHeartbeat, request, answerMs);
      const name = Object.entries(TaskStatus).find(([, number]) => number === status)?.[0] ?? String(status);
      return { status: name, shouldAbort };
    },
    complete: async (task, output) => {
      const value = valueBytes(output);
      const bytes = completeTaskBytes(task.taskId, task.context?.rootRunId, { kind: "output", value });
      await clients.send(urlOf(task), completeTask, bytes, answerMs);
    },
    submit: async (task, flowId, rootRunId) => {
      const root = rootRunId === undefined ? {} : { rootRunId };
      const request = create(OrchestratorSubmitRunRequestSchema, { runRequest: { flowId }, ...root });
      return clients.call(urlOf(task), submitRun, request, answerMs);
    },
    close: async () => {
      stop.abort();
      await pulling.catch(() => {});
      clients.close();
    },
  };
}

/** A flow of one step, whose input is the flow's and whose output is its. */
export function oneStep(component: string, step: JsonObject = {}): JsonObject {
  return {
    name: "one",
    schemas: { type: "object" },
    steps: [{ id: "only", component, input: { $input: "$" }, ...step }],
    output: { $step: "only" },
  };
}
