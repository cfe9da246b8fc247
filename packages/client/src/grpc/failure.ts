import { type ServiceError, status } from "@grpc/grpc-js";
import { StepflowConnectionError, type StepflowError, StepflowTimeoutError } from "@stepflow/core/executor";

/** A failure that the server told, as its REST API tells the same. */
export interface ToldFailure {
  readonly status: number;
  /** `{ error: { code, message, status } }` */
  readonly body: string;
}

/** How the REST API of 0.13 answers each status; 500 stands for those that are missing. */
const httpStatuses: Readonly<Partial<Record<status, number>>> = {
  [status.CANCELLED]: 408,
  [status.INVALID_ARGUMENT]: 400,
  [status.NOT_FOUND]: 404,
  [status.ALREADY_EXISTS]: 409,
  [status.PERMISSION_DENIED]: 403,
  [status.RESOURCE_EXHAUSTED]: 429,
  [status.FAILED_PRECONDITION]: 412,
  [status.ABORTED]: 409,
  [status.OUT_OF_RANGE]: 400,
  [status.UNIMPLEMENTED]: 501,
  [status.UNAVAILABLE]: 503,
  [status.UNAUTHENTICATED]: 401,
};

/** grpc-js gives broken connections a status as if a server had told it; its words tell them apart. */
const connectionWords =
  /^(No connection established|Connection dropped|Name resolution failed|Stream refused by server|Received RST_STREAM|Call cancelled|Channel closed|read E|write E)/;

/** What the server's reader of messages says of those that it does not take. */
const tooLargeWords = /message length too large/;

/**
 * What a failed call means: what the server told, or the error of a connection that told nothing.
 *
 * @param subject the call, for messages
 */
export function explainFailure(subject: string, error: ServiceError): ToldFailure | StepflowError {
  const { code, details } = error;
  if (code === status.DEADLINE_EXCEEDED) return new StepflowTimeoutError(`${subject}: ${details}`, { cause: error });
  if (connectionWords.test(details)) return connectionFailure(subject, error);
  const tooLarge = code === status.OUT_OF_RANGE && tooLargeWords.test(details);
  const httpStatus = tooLarge ? 413 : (httpStatuses[code] ?? 500);
  const message = tooLarge ? `${details}; over REST the server takes 250 MiB` : details;
  return {
    status: httpStatus,
    body: JSON.stringify({ error: { code: httpStatus, message, status: status[code] } }),
  };
}

/** Whether grpc-js says how a call failed. */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "details" in error && "metadata" in error;
}

/** The system's word for what happened, where there is one, decides whether anything was sent. */
function connectionFailure(subject: string, error: ServiceError): StepflowConnectionError {
  const [code] = /\bE[A-Z]{4,}\b/.exec(error.details) ?? [];
  const hint =
    code === "ECONNREFUSED"
      ? "Is the server running, and is this its address?"
      : "If it never works: gRPC is spoken by official servers from 0.12 on, and by no other.";
  return new StepflowConnectionError(`${subject}: ${code ?? error.details}`, {
    cause: error,
    details: code === undefined ? undefined : { code },
    hint,
  });
}
