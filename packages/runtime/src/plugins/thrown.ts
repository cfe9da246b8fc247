import { ComponentError, type FlowError, FlowErrorCode, FlowFailedError, ValidationError } from "@stepflow/core";

/** What a component threw, as the protocol's error. */
export function toFlowError(thrown: unknown): FlowError {
  if (thrown instanceof ComponentError || thrown instanceof FlowFailedError) return thrown.flowError;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code =
    thrown instanceof ValidationError ? FlowErrorCode.InvalidInputSchema : FlowErrorCode.ComponentExecutionFailed;
  return { code, message };
}
