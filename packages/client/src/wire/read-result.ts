import {
  type FlowError,
  FlowErrorCode,
  type FlowResult,
  fromTaskErrorCode,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type TaskErrorCode,
} from "@stepflow/core/executor";
import { readNumber, readObject, readText, refuse } from "./fields.ts";

/** The outcome that this project's and 0.11 servers write. */
export function readFlowResult(value: JsonValue, where: string): FlowResult {
  const fields = readObject(value, where);
  if (fields.outcome === "success") return { outcome: "success", result: fields.result ?? null };
  if (fields.outcome !== "failed") return refuse(`${where}.outcome`, "success or failed", fields.outcome);
  return { outcome: "failed", error: readFlowError(fields.error, `${where}.error`) };
}

export function readFlowError(value: JsonValue | undefined, where: string): FlowError {
  const fields = readObject(value, where);
  const { data } = fields;
  return {
    code: readNumber(fields, "code", where),
    message: readText(fields, "message", where),
    ...(data !== undefined && { data }),
  };
}

/** The names of 0.13's error numbers, in their order. */
const taskErrorCodes: readonly TaskErrorCode[] = [
  "UNSPECIFIED",
  "TIMEOUT",
  "INVALID_INPUT",
  "COMPONENT_FAILED",
  "CANCELLED",
  "UNREACHABLE",
  "COMPONENT_NOT_FOUND",
  "RESOURCE_UNAVAILABLE",
  "EXPRESSION_FAILURE",
  "ORCHESTRATOR_ERROR",
  "WORKER_ERROR",
];

/**
 * What became of an item or a step, in either way of writing it: `result` from this project's and 0.11 servers, `output`
 * or `errorMessage` with `errorCode` from 0.13. Undefined as long as there is nothing, and when it was cancelled.
 */
export function readOutcome(fields: JsonObject, state: string, where: string): FlowResult | undefined {
  if (isJsonObject(fields.result)) return readFlowResult(fields.result, `${where}.result`);
  if (state === "completed") return { outcome: "success", result: fields.output ?? null };
  if (state !== "failed") return undefined;
  const { errorCode, errorMessage } = fields;
  const name = typeof errorCode === "number" ? taskErrorCodes[errorCode] : undefined;
  return {
    outcome: "failed",
    error: {
      code: name === undefined ? FlowErrorCode.InternalError : fromTaskErrorCode(name),
      message: typeof errorMessage === "string" ? errorMessage : "the server does not say why it failed",
    },
  };
}
