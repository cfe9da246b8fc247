import { FlowErrorCode } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { PermanentError } from "../../engine/component.ts";

/** The server answered a call with an error of the protocol instead of a result. */
export class McpCallError extends Error {
  override readonly name = "McpCallError";
  /** The JSON-RPC code. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const invalidParams = -32602;

/**
 * What a step fails with then.
 *
 * @throws PermanentError when the server refused the arguments: it would again
 */
export function toFailure({ code, message }: McpCallError, tool: string): Failure {
  const text = `tool "${tool}" failed: ${message}`;
  if (code !== invalidParams) {
    return new Failure({ code: FlowErrorCode.ComponentExecutionFailed, message: text, data: { code } });
  }
  throw new PermanentError(text, {
    flowError: { code: FlowErrorCode.ComponentBadRequest, message: text, data: { code } },
  });
}
