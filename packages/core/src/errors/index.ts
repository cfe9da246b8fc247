export { AuthoringError } from "./authoring-error.ts";
export { ComponentError } from "./component-error.ts";
export {
  ProtocolError,
  StepflowAbortError,
  StepflowConnectionError,
  StepflowTimeoutError,
} from "./connection-errors.ts";
export { FlowFailedError, flowErrorReason } from "./flow-failed-error.ts";
export { LimitExceededError } from "./limit-error.ts";
export { NotFoundError } from "./not-found-error.ts";
export { RunCancelledError } from "./run-cancelled-error.ts";
export {
  AuthenticationError,
  ConflictError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from "./server-errors.ts";
export { StepflowError, type StepflowErrorJson, type StepflowErrorOptions } from "./stepflow-error.ts";
export { ValidationError, type ValidationIssue } from "./validation-error.ts";
