import {
  FlowErrorCode,
  type FlowResult,
  isJsonObject,
  type JsonObject,
  type RunOutcome,
  toJsonValue,
} from "@stepflow/core";

/** How an item of a sub-run ended, as components answer it: the protocol knows no third outcome. */
export function toProtocolResult(outcome: RunOutcome): FlowResult {
  if (outcome.outcome === "success") return { outcome: "success", result: outcome.result };
  if (outcome.outcome === "failed") return { outcome: "failed", error: outcome.error };
  return {
    outcome: "failed",
    error: { code: FlowErrorCode.WorkerError, message: `run ${outcome.runId} was cancelled` },
  };
}

/** The same as JSON. */
export function toResultJson(outcome: RunOutcome): JsonObject {
  const json = toJsonValue(toProtocolResult(outcome), "result");
  return isJsonObject(json) ? json : {};
}
