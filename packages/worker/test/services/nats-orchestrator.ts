import { toBinary } from "@bufbuild/protobuf";
import { type TaskAssignment, TaskAssignmentSchema } from "../../src/generated/proto/tasks_pb.ts";
import { ScriptedOrchestrator } from "../support/scripted-orchestrator.ts";
import type { NatsServer } from "./nats-server.ts";

/** An orchestrator whose plugin is of type `nats`: its tasks go to a stream, which it makes with the first. */
export class NatsOrchestrator extends ScriptedOrchestrator {
  readonly #nats: NatsServer;
  readonly #stream: string;
  #published: Promise<void> = Promise.resolve();

  constructor(nats: NatsServer, stream: string) {
    super();
    this.#nats = nats;
    this.#stream = stream;
  }

  override push(assignment: TaskAssignment): void {
    this.#published = this.#published.then(async () => {
      await this.#nats.makeStream(this.#stream);
      await this.#nats.publish(this.#stream, toBinary(TaskAssignmentSchema, assignment));
    });
  }

  /** Resolves when the stream has all tasks so far. */
  published(): Promise<void> {
    return this.#published;
  }
}
