/** The worker protocol for those who speak it themselves: a transport, an orchestrator, a test. */
export { FlowErrorCode } from "@stepflow/core";
export { blobifyOutput, resolveBlobReferences } from "./context/blob-references.js";
export { printError, printRequest, printResult } from "./dispatch/print-message.js";
export { readMessage } from "./dispatch/read-message.js";
export { methods } from "./generated/protocol-methods.js";
export { readParams, readResult } from "./read-method.js";
//# sourceMappingURL=protocol.js.map