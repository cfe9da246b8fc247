/**
 * The protocol between orchestrators and workers exactly as the contract `schemas/protocol.json` has it: its types, its
 * methods, its error codes, and readers for what its methods carry. Exported as the namespace `Contract`.
 */
export { FlowErrorCode as errorCodes } from "@stepflow/core";
export type * from "./generated/protocol.ts";
export { type MethodTypes, methods } from "./generated/protocol-methods.ts";
export { type RequestMethod, readParams, readResult } from "./read-method.ts";
