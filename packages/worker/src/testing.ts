/** For those who write workers: a runtime strict to the letter of Stepflow 0.11, as cases for any test runner. */
export { type CaseReport, checkWorker } from "./testing/check-worker.ts";
export { conformanceComponents } from "./testing/conformance-components.ts";
export type { HttpTopic, MessageTopic, ProtocolTopic } from "./testing/protocol-case.ts";
export type {
  HttpLocation,
  WorkerCommand,
  WorkerLocation,
  WorkerPipes,
  WorkerProtocolOptions,
} from "./testing/protocol-options.ts";
export { ProtocolViolation } from "./testing/protocol-violation.ts";
export { type WorkerCase, workerProtocol } from "./testing/worker-protocol.ts";
