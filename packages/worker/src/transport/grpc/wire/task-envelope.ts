import { fromBinary } from "@bufbuild/protobuf";
import { BinaryReader } from "@bufbuild/protobuf/wire";
import {
  ComponentExecuteRequestSchema,
  TaskAssignmentSchema,
  type TaskContext,
  TaskContextSchema,
} from "../../../generated/proto/tasks_pb.ts";

/** What can be told of a task without looking at its input. */
export interface TaskEnvelope {
  readonly taskId: string;
  readonly kind: "execute" | "listComponents" | "unknown";
  readonly context: TaskContext | undefined;
  /** From 1; 0 of what is no call of a component. */
  readonly attempt: number;
  readonly heartbeatIntervalSecs: number;
}

const assignment = TaskAssignmentSchema.field;

/** Reads the outside of a `TaskAssignment`; its input may be large, and most of a worker has no use for it. */
export function readTaskEnvelope(bytes: Uint8Array): TaskEnvelope {
  const reader = new BinaryReader(bytes);
  let taskId = "";
  let kind: TaskEnvelope["kind"] = "unknown";
  let context: TaskContext | undefined;
  let attempt = 0;
  let heartbeatIntervalSecs = 0;
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    switch (field) {
      case assignment.taskId.number:
        taskId = reader.string();
        break;
      case assignment.context.number:
        context = fromBinary(TaskContextSchema, reader.bytes());
        break;
      case assignment.heartbeatIntervalSecs.number:
        heartbeatIntervalSecs = reader.uint32();
        break;
      case assignment.execute.number:
        kind = "execute";
        attempt = readAttempt(reader.bytes());
        break;
      case assignment.listComponents.number:
        kind = "listComponents";
        reader.skip(wireType, field);
        break;
      default:
        reader.skip(wireType, field);
    }
  }
  return { taskId, kind, context, attempt, heartbeatIntervalSecs };
}

function readAttempt(execute: Uint8Array): number {
  const reader = new BinaryReader(execute);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (field === ComponentExecuteRequestSchema.field.attempt.number) return reader.uint32();
    reader.skip(wireType, field);
  }
  return 0;
}
