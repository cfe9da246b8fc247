import { flowErrorCodes } from "./generated/flow-error-codes.ts";
import type { JsonValue } from "./json.ts";

/** Why a step, an item or a run failed, as the protocol carries it. */
export interface FlowError {
  /** One of {@link FlowErrorCode}, or any integer that a component chose. */
  readonly code: number;
  readonly message: string;
  readonly data?: JsonValue;
}

/**
 * The error codes that the protocol names, by name. A component may choose any other integer.
 *
 * -32199 to -32100 is the component's own failure, which a step with `onError: retry` tries again; -32399 to -32300 is
 * the transport's, which is always tried again; nothing else is.
 */
export const FlowErrorCode: typeof flowErrorCodes = flowErrorCodes;

export type FlowErrorCode = (typeof FlowErrorCode)[keyof typeof FlowErrorCode];
