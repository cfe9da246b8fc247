/** The worker protocol for those who speak it themselves: a transport, an orchestrator, a test. */
export { FlowErrorCode } from "@stepflow/core";
export { blobifyOutput, resolveBlobReferences } from "./context/blob-references.ts";
export type { BlobAccess } from "./context/runtime-services.ts";
export type * as Contract from "./contract.ts";
export { callOfCallback } from "./dispatch/callback-id.ts";
export { LineSplitter } from "./dispatch/line-splitter.ts";
export type { Message, MessageId, ResponseOutcome } from "./dispatch/message.ts";
export { printError, printRequest, printResult } from "./dispatch/print-message.ts";
export { readMessage } from "./dispatch/read-message.ts";
export { methods } from "./generated/protocol-methods.ts";
export { type RequestMethod, readParams, readResult } from "./read-method.ts";
