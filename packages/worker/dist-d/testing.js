/** For those who write workers: a runtime strict to the letter of Stepflow 0.11, as cases for any test runner. */
export { checkWorker } from "./testing/check-worker.js";
export { conformanceComponents } from "./testing/conformance-components.js";
export { ProtocolViolation } from "./testing/protocol-violation.js";
export { workerProtocol } from "./testing/worker-protocol.js";
//# sourceMappingURL=testing.js.map