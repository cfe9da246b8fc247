import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  ProtocolError,
  RateLimitError,
  ServerError,
  StepflowConnectionError,
  type StepflowError,
  StepflowTimeoutError,
} from "@stepflow/core";
import { GrpcStatusError, status } from "@stepflow/core/grpc";

/**
 * What a failed call over gRPC means; anything else is handed back as it is.
 *
 * @param what the request, for example `SubmitRun of flow 12ab…`
 */
export function explainGrpcError(error: unknown, what: string): unknown {
  return error instanceof GrpcStatusError
    ? toStepflowError(error.code, `${what} failed: ${error.details}`, error)
    : error;
}

function toStepflowError(code: number, message: string, cause: Error): StepflowError {
  switch (code) {
    case status.NOT_FOUND:
      return new NotFoundError(message, { cause });
    case status.UNAVAILABLE:
      return new StepflowConnectionError(message, { cause });
    case status.DEADLINE_EXCEEDED:
      return new StepflowTimeoutError(message, { cause });
    case status.UNAUTHENTICATED:
      return new AuthenticationError(message, { cause });
    case status.PERMISSION_DENIED:
      return new PermissionDeniedError(message, { cause });
    case status.ALREADY_EXISTS:
    case status.ABORTED:
    case status.FAILED_PRECONDITION:
      return new ConflictError(message, { cause });
    case status.OUT_OF_RANGE:
      return new PayloadTooLargeError(message, { cause });
    case status.RESOURCE_EXHAUSTED:
      return new RateLimitError(message, { cause });
    case status.INVALID_ARGUMENT:
    case status.UNIMPLEMENTED:
      return new ProtocolError(message, { cause });
    default:
      return new ServerError(message, { cause });
  }
}
