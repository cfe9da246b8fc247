import type { JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { ResponseOutcome } from "@stepflow/worker/protocol";
import { protocolError, type WorkerTransportError } from "./worker-error.ts";

/** What a worker made of a request: its result, the failure that it answered, or what is wrong with its answer. */
export function toOutcome(outcome: ResponseOutcome): JsonValue | Failure | WorkerTransportError {
  switch (outcome.kind) {
    case "result":
      return outcome.result;
    case "error":
      return new Failure(outcome.error);
    case "malformed":
      return protocolError(`an answer that is none: ${outcome.problem}`);
  }
}
