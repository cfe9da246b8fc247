import { ComponentError, type FlowError, FlowErrorCode, FlowFailedError, ValidationError } from "@stepflow/core";

/** What a component threw, as the protocol's error. */
export function toFlowError(thrown: unknown): FlowError {
  if (thrown instanceof ComponentError || thrown instanceof FlowFailedError) return thrown.flowError;
  const code =
    thrown instanceof ValidationError ? FlowErrorCode.InvalidInputSchema : FlowErrorCode.ComponentExecutionFailed;
  return { code, message: messageOf(thrown) };
}

/** Anything can be thrown: errors of other realms, plain objects, and what cannot even be made a text. */
function messageOf(thrown: unknown): string {
  try {
    if (typeof thrown !== "object" || thrown === null) return String(thrown);
    if ("message" in thrown && typeof thrown.message === "string") return thrown.message;
    return JSON.stringify(thrown) ?? "it threw an object without a message";
  } catch {
    return "it threw an object without a message";
  }
}
