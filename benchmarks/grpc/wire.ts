// The few messages of the gRPC contract that these measurements need, by hand: what is measured is not their reading.
import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";

const text = WireType.LengthDelimited;
const tasks = "/stepflow.v1.TasksService";
const orchestrator = "/stepflow.v1.OrchestratorService";

export const paths = {
  pullTasks: `${tasks}/PullTasks`,
  heartbeat: `${orchestrator}/TaskHeartbeat`,
  completeTask: `${orchestrator}/CompleteTask`,
};

/** A method as grpc-js wants it described, with bytes for messages. */
export function methodOf(path: string, responseStream: boolean) {
  const same = (bytes: Buffer): Buffer => bytes;
  const codec = {
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  };
  return { path, requestStream: false, responseStream, ...codec };
}

/** The first text of a message: the queue of a pull, the id of a task, of a heartbeat and of a completion. */
export function firstText(message: Uint8Array): string {
  const reader = new BinaryReader(message);
  reader.tag();
  return reader.string();
}

/** A `TaskAssignment` whose input is `{ "name": "Ada" }`, or a number. */
export function taskBytes(taskId: string, component: string, url: string, input?: number): Buffer {
  const value = new BinaryWriter();
  if (input !== undefined) value.tag(2, WireType.Bit64).double(input);
  else {
    value.tag(5, text).fork().tag(1, text).fork().tag(1, text).string("name");
    value.tag(2, text).fork().tag(3, text).string("Ada").join().join().join();
  }
  const runId = "0197a3c2-5b0c-7000-8000-000000000001";
  const writer = new BinaryWriter().tag(1, text).string(taskId);
  writer
    .tag(2, text)
    .fork()
    .tag(1, text)
    .string(component)
    .tag(2, text)
    .bytes(value.finish())
    .tag(3, WireType.Varint)
    .uint32(1);
  writer
    .tag(4, text)
    .fork()
    .tag(3, text)
    .string(runId)
    .tag(4, text)
    .string("a".repeat(64))
    .tag(5, text)
    .string("greet")
    .join()
    .join();
  writer.tag(4, text).fork().tag(1, text).string(url).tag(2, text).string(runId).join();
  return Buffer.from(writer.tag(5, WireType.Varint).uint32(1).finish());
}

/** A heartbeat of this task. */
export function heartbeatBytes(taskId: string, workerId: string): Buffer {
  return Buffer.from(new BinaryWriter().tag(1, text).string(taskId).tag(2, text).string(workerId).finish());
}

/** The completion of this task with `{ "message": "Hello Ada" }`. */
export function completionBytes(taskId: string): Buffer {
  const writer = new BinaryWriter().tag(1, text).string(taskId).tag(2, text).fork().tag(1, text).fork();
  writer.tag(5, text).fork().tag(1, text).fork().tag(1, text).string("message");
  writer.tag(2, text).fork().tag(3, text).string("Hello Ada").join().join().join().join().join();
  return Buffer.from(writer.finish());
}

/** That the task is in progress, as a heartbeat is answered. */
export const inProgress: Buffer = Buffer.from(new BinaryWriter().tag(2, WireType.Varint).int32(1).finish());
