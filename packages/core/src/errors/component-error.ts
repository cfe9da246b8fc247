import { type FlowError, FlowErrorCode } from "../flow-error.ts";
import type { JsonValue } from "../json.ts";
import { StepflowError } from "./stepflow-error.ts";

/**
 * Thrown by a component to fail its step with a code of its own.
 *
 * @example
 * throw new ComponentError("no such customer", { code: -32103 });
 */
export class ComponentError extends StepflowError {
  /** The protocol's number that the step fails with; by default "component execution failed". */
  readonly flowErrorCode: number;
  /** What the step fails with, in the protocol's form: the message as the component gave it, without this error's code. */
  readonly flowError: FlowError;

  constructor(
    message: string,
    options: { readonly code?: number; readonly data?: JsonValue; readonly cause?: unknown } = {},
  ) {
    super("COMPONENT", message, { details: options.data, cause: options.cause });
    const { code = FlowErrorCode.ComponentExecutionFailed, data } = options;
    this.flowErrorCode = code;
    this.flowError = { code, message, ...(data !== undefined && { data }) };
  }
}
