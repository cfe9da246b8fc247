/** The worker protocol for those who speak it themselves: a transport, an orchestrator, a test. */
export { FlowErrorCode } from "@stepflow/core";
export type * as Contract from "./contract.ts";
export { methods } from "./generated/protocol-methods.ts";
export { type RequestMethod, readParams, readResult } from "./read-method.ts";
