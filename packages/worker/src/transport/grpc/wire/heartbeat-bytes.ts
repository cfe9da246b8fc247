import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import {
  TaskHeartbeatRequestSchema,
  TaskHeartbeatResponseSchema,
  TaskStatus,
} from "../../../generated/proto/orchestrator_pb.ts";

/** A heartbeat, as far as it has something to say. */
export interface Heartbeat {
  readonly taskId: string;
  readonly workerId: string;
  /** Empty when it is not known. */
  readonly runId: string;
  readonly progress: { readonly fraction: number; readonly message: string | undefined } | undefined;
}

/** What an orchestrator says to it. */
export interface HeartbeatAnswer {
  readonly shouldAbort: boolean;
  readonly status: TaskStatus;
}

const request = TaskHeartbeatRequestSchema.field;
const response = TaskHeartbeatResponseSchema.field;

/** The bytes of a `TaskHeartbeatRequest`. Hot: one for each task at least, and by hand a tenth of the time. */
export function heartbeatBytes({ taskId, workerId, runId, progress }: Heartbeat): Uint8Array {
  const writer = new BinaryWriter();
  writer.tag(request.taskId.number, WireType.LengthDelimited).string(taskId);
  writer.tag(request.workerId.number, WireType.LengthDelimited).string(workerId);
  if (progress !== undefined) writer.tag(request.progress.number, WireType.Bit32).float(progress.fraction);
  if (progress?.message !== undefined) {
    writer.tag(request.statusMessage.number, WireType.LengthDelimited).string(progress.message);
  }
  if (runId !== "") writer.tag(request.runId.number, WireType.LengthDelimited).string(runId);
  return writer.finish();
}

/** Reads a `TaskHeartbeatResponse`. */
export function readHeartbeatAnswer(bytes: Uint8Array): HeartbeatAnswer {
  const reader = new BinaryReader(bytes);
  let shouldAbort = false;
  let status: TaskStatus = TaskStatus.UNSPECIFIED;
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (field === response.shouldAbort.number) shouldAbort = reader.bool();
    // A number that this contract does not have is nobody's claim.
    else if (field === response.status.number) status = reader.int32() as TaskStatus;
    else reader.skip(wireType, field);
  }
  return { shouldAbort, status };
}
