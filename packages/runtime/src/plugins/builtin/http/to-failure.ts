import { FlowErrorCode } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { PermanentError } from "../../../engine/component.ts";
import { HttpError, HttpRefusedError } from "./errors.ts";

/**
 * What a step fails with when its request came to nothing. The component has tried again itself, so that the engine's own
 * retries, which would multiply, have no part in it.
 *
 * @throws PermanentError when the request or its reply was refused
 */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof HttpRefusedError) {
    const { message } = thrown;
    throw new PermanentError(message, {
      cause: thrown,
      flowError: { code: FlowErrorCode.ComponentBadRequest, message },
    });
  }
  if (!(thrown instanceof HttpError)) throw thrown;
  return new Failure({ code: FlowErrorCode.ComponentExecutionFailed, message: thrown.message });
}
