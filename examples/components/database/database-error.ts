import { ComponentError, FlowErrorCode } from "@stepflow/core";
import { DatabaseError } from "pg";

/** Classes of SQLSTATE in which the same statement may succeed later: connection, conflict, resources, shutdown. */
const transient = /^(08|40|53|57P0)/;

/**
 * What an error of the database means for a step: `onError: retry` tries again what may pass (-32102), nobody what
 * cannot (-32004). The SQLSTATE stands in the data.
 */
export function toComponentError(error: unknown): ComponentError {
  if (error instanceof ComponentError) return error;
  if (!(error instanceof DatabaseError)) {
    const reason = error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
    return new ComponentError(`the database cannot be reached: ${reason}`, {
      code: FlowErrorCode.ComponentResourceUnavailable,
      cause: error,
    });
  }
  const state = error.code ?? "unknown";
  return new ComponentError(`${error.message} (SQLSTATE ${state})`, {
    code: transient.test(state) ? FlowErrorCode.ComponentResourceUnavailable : FlowErrorCode.InvalidValue,
    data: { sqlState: state },
    cause: error,
  });
}
