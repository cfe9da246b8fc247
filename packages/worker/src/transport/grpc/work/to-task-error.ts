import { create, type JsonObject as ProtobufObject } from "@bufbuild/protobuf";
import { type JsonObject, type JsonValue, toTaskErrorCode } from "@stepflow/core";
import { toFlowError } from "../../../dispatch/to-flow-error.ts";
import { TaskErrorCode } from "../../../generated/proto/common_pb.ts";
import { type TaskError, TaskErrorSchema } from "../../../generated/proto/orchestrator_pb.ts";
import { valueBytes } from "../wire/value-codec.ts";

/** Longer messages explain nothing, and all of it has to fit into 4 MiB. */
const longestMessage = 16_384;
const largestDetails = 262_144;
/** They stand in a field of the error's data. */
const messagesAroundDetails = 2;

/**
 * What a component threw, as this generation of the protocol has it: never a stack. Its `data` names the kind of the
 * error, the number that it has in the protocol of 0.11, and what a `ComponentError` carries as data.
 */
export function toTaskError(thrown: unknown): TaskError {
  const { code, message, data } = toFlowError(thrown);
  const details = data !== undefined && canBeSent(data) ? { details: data } : {};
  return taskError(TaskErrorCode[toTaskErrorCode(code)], message, {
    exception_type: thrown instanceof Error ? thrown.name : typeof thrown,
    error_code: code,
    ...details,
  });
}

function canBeSent(details: JsonValue): boolean {
  try {
    return valueBytes(details, messagesAroundDetails).length <= largestDetails;
  } catch {
    return false;
  }
}

/** An error that the worker itself has to tell. */
export function taskError(code: TaskErrorCode, message: string, data: JsonObject = {}): TaskError {
  const text = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  // Nothing but its readonly marks keeps our JSON from being the library's.
  return create(TaskErrorSchema, { code, message: text, data: data as ProtobufObject });
}
