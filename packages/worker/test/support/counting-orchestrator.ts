import { create } from "@bufbuild/protobuf";
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  type sendUnaryData,
} from "@grpc/grpc-js";
import {
  type CompleteTaskRequest,
  CompleteTaskResponseSchema,
  OrchestratorService,
  type TaskHeartbeatRequest,
  TaskHeartbeatResponseSchema,
  TaskStatus,
} from "../../src/generated/proto/orchestrator_pb.ts";
import { type TaskAssignment, TaskAssignmentSchema, TasksService } from "../../src/generated/proto/tasks_pb.ts";
import { serviceDefinition } from "./scripted-orchestrator.ts";

/** An orchestrator that makes any number of tasks, each when the worker has room for it, and remembers only their count. */
export class CountingOrchestrator {
  readonly #server = new Server();
  readonly #total: number;
  /** By task: how often it was completed with its own number as output. */
  readonly #completions: Uint8Array;
  #url = "";
  #handedOut = 0;
  #completed = 0;
  #milestones: { readonly count: number; readonly reach: () => void }[] = [];

  constructor(total: number) {
    this.#total = total;
    this.#completions = new Uint8Array(total);
  }

  async start(): Promise<string> {
    this.#serve(serviceDefinition(TasksService), {
      pullTasks: (stream: ServerWritableStream<unknown, TaskAssignment>) => {
        stream.sendMetadata(stream.metadata);
        this.#feed(stream);
      },
    });
    const alive = create(TaskHeartbeatResponseSchema, { status: TaskStatus.IN_PROGRESS });
    const taken = create(CompleteTaskResponseSchema);
    this.#serve(serviceDefinition(OrchestratorService), {
      taskHeartbeat: (
        _call: ServerUnaryCall<TaskHeartbeatRequest, typeof alive>,
        answer: sendUnaryData<typeof alive>,
      ) => answer(null, alive),
      completeTask: (call: ServerUnaryCall<CompleteTaskRequest, typeof taken>, answer: sendUnaryData<typeof taken>) => {
        answer(null, taken);
        this.#count(call.request);
      },
    });
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
    this.#url = `127.0.0.1:${port}`;
    return this.#url;
  }

  /** Resolves when so many tasks are completed. */
  reach(count: number): Promise<void> {
    return new Promise((reach) => this.#milestones.push({ count, reach }));
  }

  /** How many tasks were completed exactly so often. */
  completedTimes(times: number): number {
    return this.#completions.reduce((count, found) => count + (found === times ? 1 : 0), 0);
  }

  stop(): void {
    this.#server.forceShutdown();
  }

  #feed(stream: ServerWritableStream<unknown, TaskAssignment>): void {
    while (this.#handedOut < this.#total) {
      const hasRoom = stream.write(this.#task(this.#handedOut));
      this.#handedOut += 1;
      if (!hasRoom) return void stream.once("drain", () => this.#feed(stream));
    }
  }

  #task(number: number): TaskAssignment {
    return create(TaskAssignmentSchema, {
      taskId: `${number}`,
      heartbeatIntervalSecs: 1,
      context: { orchestratorServiceUrl: this.#url, rootRunId: `run-${number}` },
      task: {
        case: "execute",
        value: {
          componentId: "echo",
          attempt: 1,
          input: { kind: { case: "numberValue", value: number } },
          observability: { runId: `run-${number}`, flowId: "flow", stepId: "step" },
        },
      },
    });
  }

  #count({ taskId, result }: CompleteTaskRequest): void {
    const number = Number(taskId);
    const output = result.case === "response" ? result.value.output?.kind : undefined;
    if (output?.case === "numberValue" && output.value === number) {
      this.#completions[number] = (this.#completions[number] ?? 0) + 1;
    }
    this.#completed += 1;
    this.#milestones = this.#milestones.filter(({ count, reach }) => {
      if (this.#completed < count) return true;
      reach();
      return false;
    });
  }

  #serve(service: ServiceDefinition, implementation: Parameters<Server["addService"]>[1]): void {
    this.#server.addService(service, implementation);
  }
}
