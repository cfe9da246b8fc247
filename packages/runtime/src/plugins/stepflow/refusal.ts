import { type FlowError, FlowErrorCode, type JsonValue, ValidationError } from "@stepflow/core";
import { readParams } from "@stepflow/worker/protocol";

/** Ends the serving of what a worker asks with an error of the protocol. */
export class Refusal extends Error {
  readonly flowError: FlowError;

  constructor(flowError: FlowError) {
    super(flowError.message);
    this.flowError = flowError;
  }
}

export function refusal(code: number, message: string): Refusal {
  return new Refusal({ code, message });
}

/** @throws Refusal when they are not as the contract says */
export function readCallbackParams<Method extends "runs/submit" | "runs/get">(
  method: Method,
  value: JsonValue | undefined,
): ReturnType<typeof readParams<Method>> {
  try {
    return readParams(method, value);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw refusal(FlowErrorCode.InvalidParams, error.message);
  }
}
