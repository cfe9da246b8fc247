import type { FlowError } from "../flow-error.ts";
import { isJsonArray, isJsonObject } from "../json.ts";
import { StepflowError } from "./stepflow-error.ts";

/** A run ended, and its outcome is a failure of the flow itself. */
export class FlowFailedError extends StepflowError {
  /** The protocol's error: its `code` is a number of {@link FlowErrorCode} or the component's own. */
  readonly flowError: FlowError;

  constructor(runId: string, flowError: FlowError) {
    super("FLOW_FAILED", `${flowErrorReason(flowError)} (code ${flowError.code}, run ${runId})`, {
      runId,
      details: flowError.data,
    });
    this.flowError = flowError;
  }
}

/** What happened, in one line: the engine's own errors carry the chain of their causes, and the last one says it. */
export function flowErrorReason({ message, data }: FlowError): string {
  const stack = isJsonObject(data) ? data.stack : undefined;
  const last = isJsonArray(stack) ? stack.at(-1) : undefined;
  const cause = isJsonObject(last) ? last.error : undefined;
  return typeof cause === "string" && cause !== message ? `${message}: ${cause}` : message;
}
