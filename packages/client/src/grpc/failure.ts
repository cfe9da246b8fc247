import { StepflowConnectionError, StepflowError, StepflowTimeoutError } from "@stepflow/core/executor";
import { GrpcStatusError, status, statusName } from "@stepflow/core/grpc";
import type { HttpResponse } from "../http/http-message.ts";
import { wholeResponse } from "./grpc-call.ts";

/** A failure that the server told, as its REST API tells the same. */
export interface ToldFailure {
  readonly status: number;
  /** `{ error: { code, message, status } }` */
  readonly body: string;
}

/** How the REST API of 0.13 answers each status; 500 stands for those that are missing. */
const httpStatuses: Readonly<Record<number, number>> = {
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

/** What the server's reader of messages says of those that it does not take. */
const tooLargeWords = /message length too large/;

/**
 * A failed call as the answer of the REST API.
 *
 * @throws StepflowConnectionError or StepflowTimeoutError when the server did not tell it
 */
export function answerFailure(subject: string, error: unknown): HttpResponse {
  const failure = explainFailure(subject, error);
  if (StepflowError.isInstance(failure)) throw failure;
  return wholeResponse(failure.status, "application/json", failure.body, {});
}

/**
 * What a failed call means: what the server told, or the error of a connection that told nothing.
 *
 * @param subject the call, for messages
 * @throws whatever it is, when it is no failure of a call
 */
export function explainFailure(subject: string, error: unknown): ToldFailure | StepflowError {
  if (!(error instanceof GrpcStatusError)) throw error;
  const { code, details, saidBy } = error;
  if (saidBy === "connection") return connectionFailure(subject, error);
  if (code === status.DEADLINE_EXCEEDED) return new StepflowTimeoutError(`${subject}: ${details}`, { cause: error });
  const tooLarge = code === status.OUT_OF_RANGE && tooLargeWords.test(details);
  const httpStatus = tooLarge ? 413 : (httpStatuses[code] ?? 500);
  const message = tooLarge ? `${details}; over REST the server takes 250 MiB` : details;
  return {
    status: httpStatus,
    body: JSON.stringify({ error: { code: httpStatus, message, status: statusName(code) } }),
  };
}

/** The system's word for what happened, where there is one, decides whether anything was sent. */
function connectionFailure(subject: string, error: GrpcStatusError): StepflowConnectionError {
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
