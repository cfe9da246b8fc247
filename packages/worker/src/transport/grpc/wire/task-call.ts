import { fromBinary } from "@bufbuild/protobuf";
import { BinaryReader } from "@bufbuild/protobuf/wire";
import type { JsonValue } from "@stepflow/core";
import { type ObservabilityContext, ObservabilityContextSchema } from "../../../generated/proto/common_pb.ts";
import { ComponentExecuteRequestSchema, TaskAssignmentSchema } from "../../../generated/proto/tasks_pb.ts";
import { readValue } from "./value-codec.ts";

/** A call of a component, as a task asks for it. */
export interface TaskCall {
  readonly componentId: string;
  /**
   * What the component is given. Read when it is asked for, where a failure is that of the task.
   *
   * @throws ProtocolError when it nests too deep
   */
  readInput(): JsonValue;
  readonly attempt: number;
  readonly observability: ObservabilityContext | undefined;
  readonly pathParameters: Readonly<Record<string, string>>;
}

const assignment = TaskAssignmentSchema.field;
const request = ComponentExecuteRequestSchema.field;

/** Reads the call that a `TaskAssignment` asks for. */
export function readTaskCall(bytes: Uint8Array): TaskCall {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (field === assignment.execute.number) return readRequest(reader, reader.uint32());
    reader.skip(wireType, field);
  }
  return readRequest(reader, 0);
}

function readRequest(reader: BinaryReader, length: number): TaskCall {
  const end = reader.pos + length;
  let componentId = "";
  let input: Uint8Array = new Uint8Array();
  let attempt = 1;
  let observability: ObservabilityContext | undefined;
  let pathParameters: Record<string, string> | undefined;
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    switch (field) {
      case request.componentId.number:
        componentId = reader.string();
        break;
      case request.input.number:
        input = reader.bytes();
        break;
      case request.attempt.number:
        attempt = reader.uint32();
        break;
      case request.observability.number:
        observability = fromBinary(ObservabilityContextSchema, reader.bytes());
        break;
      case request.pathParams.number:
        pathParameters ??= {};
        readParameter(reader, reader.uint32(), pathParameters);
        break;
      default:
        reader.skip(wireType, field);
    }
  }
  const readInput = (): JsonValue => readValue(new BinaryReader(input), input.length);
  return { componentId, readInput, attempt, observability, pathParameters: pathParameters ?? none };
}

const none: Readonly<Record<string, string>> = {};

function readParameter(reader: BinaryReader, length: number, parameters: Record<string, string>): void {
  const end = reader.pos + length;
  const texts: [string, string] = ["", ""];
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    // Of the entries of every map, 1 is the key and 2 the value.
    if (field === 1 || field === 2) texts[field - 1] = reader.string();
    else reader.skip(wireType, field);
  }
  parameters[texts[0]] = texts[1];
}
