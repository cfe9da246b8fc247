import {
  create,
  type DescMessage,
  type DescMethod,
  type DescService,
  fromBinary,
  fromJson,
  type JsonValue,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { ValueSchema } from "@bufbuild/protobuf/wkt";
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { BlobService, type GetBlobRequest, type PutBlobRequest } from "../../src/generated/proto/blobs_pb.ts";
import {
  type CompleteTaskRequest,
  type OrchestratorGetRunRequest,
  OrchestratorService,
  type OrchestratorSubmitRunRequest,
  type TaskHeartbeatRequest,
  type TaskHeartbeatResponseSchema,
  TaskStatus,
} from "../../src/generated/proto/orchestrator_pb.ts";
import {
  type PullTasksRequest,
  type TaskAssignment,
  TaskAssignmentSchema,
  TasksService,
} from "../../src/generated/proto/tasks_pb.ts";
import { Arrivals } from "./arrivals.ts";

/** How a call fails. */
export interface Refusal {
  readonly code: status;
  readonly details?: string;
}

type Answer<Schema extends DescMessage> = MessageInitShape<Schema> | Refusal;

/** What a test says of a task; the rest has defaults. */
export interface ScriptedTask {
  readonly taskId?: string;
  readonly componentId?: string;
  readonly input?: JsonValue;
  readonly attempt?: number;
  readonly runId?: string;
  readonly rootRunId?: string;
  readonly pathParams?: Readonly<Record<string, string>>;
  readonly heartbeatIntervalSecs?: number;
  /** Another orchestrator's address. */
  readonly url?: string;
}

/** An orchestrator of 0.13 that says what a test wants it to, and remembers what it was told. */
export class ScriptedOrchestrator {
  readonly pulls: Arrivals<PullTasksRequest> = new Arrivals<PullTasksRequest>();
  readonly heartbeats: Arrivals<TaskHeartbeatRequest> = new Arrivals<TaskHeartbeatRequest>();
  readonly completions: Arrivals<CompleteTaskRequest> = new Arrivals<CompleteTaskRequest>();
  readonly submitted: Arrivals<OrchestratorSubmitRunRequest> = new Arrivals<OrchestratorSubmitRunRequest>();
  readonly asked: Arrivals<OrchestratorGetRunRequest> = new Arrivals<OrchestratorGetRunRequest>();
  /** Tasks that were handed out, in this order. */
  readonly handedOut: string[] = [];
  onPull: (request: PullTasksRequest) => Refusal | undefined = () => undefined;
  onHeartbeat: (request: TaskHeartbeatRequest) => Answer<typeof TaskHeartbeatResponseSchema> = () => ({
    status: TaskStatus.IN_PROGRESS,
  });
  onComplete: (request: CompleteTaskRequest) => Refusal | undefined = () => undefined;
  onOwner: (runId: string) => string | Refusal = () => ({ code: status.UNAVAILABLE, details: "no advertised URL" });
  onSubmit: (request: OrchestratorSubmitRunRequest) => Answer<typeof OrchestratorService.method.submitRun.output> =
    notScripted;
  onGetRun: (request: OrchestratorGetRunRequest) => Answer<typeof OrchestratorService.method.getRun.output> =
    notScripted;
  onPutBlob: (request: PutBlobRequest) => Answer<typeof BlobService.method.putBlob.output> = notScripted;
  onGetBlob: (request: GetBlobRequest) => Answer<typeof BlobService.method.getBlob.output> = notScripted;
  url = "";
  #server = new Server();
  readonly #queue: TaskAssignment[] = [];
  readonly #streams = new Set<ServerWritableStream<PullTasksRequest, TaskAssignment>>();
  #lastTask = 0;

  static async start(port = 0): Promise<ScriptedOrchestrator> {
    const orchestrator = new ScriptedOrchestrator();
    await orchestrator.listen(port);
    return orchestrator;
  }

  async listen(port: number = Number(this.url.split(":")[1] ?? 0)): Promise<void> {
    this.#server = new Server();
    this.#addServices();
    const bound = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, found) =>
        error === null ? resolve(found) : reject(error),
      );
    });
    this.url = `127.0.0.1:${bound}`;
  }

  /** Goes away, with everything that is open. */
  stop(): void {
    this.#streams.clear();
    this.#server.forceShutdown();
  }

  /** Ends the streams that tasks are pulled from. */
  endStreams(code: status = status.UNAVAILABLE): void {
    for (const stream of this.#streams) stream.emit("error", Object.assign(new Error("the stream ends"), { code }));
    this.#streams.clear();
  }

  get openStreams(): number {
    return this.#streams.size;
  }

  /** Puts a task into the queue; answers its id. */
  add(task: ScriptedTask = {}): string {
    this.#lastTask += 1;
    const {
      taskId = `task-${this.#lastTask} of ${this.url}`,
      componentId = "echo",
      input = null,
      runId = "run-1",
    } = task;
    this.push(
      create(TaskAssignmentSchema, {
        taskId,
        heartbeatIntervalSecs: task.heartbeatIntervalSecs ?? 1,
        context: { orchestratorServiceUrl: task.url ?? this.url, rootRunId: task.rootRunId ?? runId },
        task: {
          case: "execute",
          value: {
            componentId,
            input: fromJson(ValueSchema, input),
            attempt: task.attempt ?? 1,
            observability: { runId, flowId: "flow-1", stepId: "step-1" },
            pathParams: { ...task.pathParams },
          },
        },
      }),
    );
    return taskId;
  }

  /** Asks for the components. */
  discover(): string {
    this.#lastTask += 1;
    const taskId = `discovery-${this.#lastTask} of ${this.url}`;
    const context = { orchestratorServiceUrl: this.url };
    this.push(create(TaskAssignmentSchema, { taskId, context, task: { case: "listComponents", value: {} } }));
    return taskId;
  }

  push(assignment: TaskAssignment): void {
    this.#queue.push(assignment);
    for (const stream of this.#streams) this.#feed(stream);
  }

  get queued(): number {
    return this.#queue.length;
  }

  readonly #busy = new Set<ServerWritableStream<PullTasksRequest, TaskAssignment>>();

  /** One after the other, as fast as the worker takes them. */
  #feed(stream: ServerWritableStream<PullTasksRequest, TaskAssignment>): void {
    if (this.#busy.has(stream) || !this.#streams.has(stream)) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    this.#busy.add(stream);
    this.handedOut.push(next.taskId);
    stream.write(next, () => {
      this.#busy.delete(stream);
      this.#feed(stream);
    });
  }

  #addServices(): void {
    this.#serve(TasksService, {
      pullTasks: (stream: ServerWritableStream<PullTasksRequest, TaskAssignment>) => {
        this.pulls.add(stream.request);
        const refusal = this.onPull(stream.request);
        if (refusal !== undefined) {
          stream.emit("error", Object.assign(new Error(refusal.details), refusal));
          return;
        }
        stream.sendMetadata(stream.metadata);
        this.#streams.add(stream);
        stream.on("cancelled", () => this.#streams.delete(stream));
        this.#feed(stream);
      },
      getOrchestratorForRun: unary(({ runId }) => {
        const owner = this.onOwner(runId);
        return typeof owner === "string" ? { orchestratorServiceUrl: owner } : owner;
      }, TasksService.method.getOrchestratorForRun),
    });
    const { method } = OrchestratorService;
    this.#serve(OrchestratorService, {
      taskHeartbeat: unary((request) => {
        this.heartbeats.add(request);
        return this.onHeartbeat(request);
      }, method.taskHeartbeat),
      completeTask: unary((request) => {
        const answer = this.onComplete(request) ?? {};
        this.completions.add(request);
        return answer;
      }, method.completeTask),
      submitRun: unary((request) => {
        this.submitted.add(request);
        return this.onSubmit(request);
      }, method.submitRun),
      getRun: unary((request) => {
        this.asked.add(request);
        return this.onGetRun(request);
      }, method.getRun),
    });
    this.#serve(BlobService, {
      putBlob: unary((request) => this.onPutBlob(request), BlobService.method.putBlob),
      getBlob: unary((request) => this.onGetBlob(request), BlobService.method.getBlob),
    });
  }

  #serve(service: DescService, implementation: UntypedServiceImplementation): void {
    this.#server.addService(serviceDefinition(service), implementation);
  }
}

function notScripted(): Refusal {
  return { code: status.UNIMPLEMENTED, details: "the test has not said what to answer" };
}

function unary<Input extends DescMessage, Output extends DescMessage>(
  answer: (request: MessageShape<Input>) => Answer<Output>,
  { output }: { readonly input: Input; readonly output: Output },
) {
  return (
    { request }: ServerUnaryCall<MessageShape<Input>, MessageShape<Output>>,
    callback: (error: Refusal | null, value?: MessageShape<Output>) => void,
  ): void => {
    const answered = answer(request);
    if (isRefusal(answered)) callback(answered);
    else callback(null, create(output, answered));
  };
}

function isRefusal(answer: object): answer is Refusal {
  return "code" in answer && typeof answer.code === "number" && !("$typeName" in answer);
}

/** A service as grpc-js wants it described. */
export function serviceDefinition(service: DescService): ServiceDefinition {
  return Object.fromEntries(
    service.methods.map((method: DescMethod) => [
      method.localName,
      {
        path: `/${service.typeName}/${method.name}`,
        requestStream: false,
        responseStream: method.methodKind === "server_streaming",
        requestSerialize: (message) => Buffer.from(toBinary(method.input, message)),
        requestDeserialize: (bytes: Buffer) => fromBinary(method.input, bytes),
        responseSerialize: (message) => Buffer.from(toBinary(method.output, message)),
        responseDeserialize: (bytes: Buffer) => fromBinary(method.output, bytes),
      },
    ]),
  );
}
