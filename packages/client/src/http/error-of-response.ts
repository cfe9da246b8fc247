import {
  AuthenticationError,
  ConflictError,
  isJsonObject,
  type JsonValue,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  ProtocolError,
  RateLimitError,
  ServerError,
  type StepflowError,
  type StepflowErrorOptions,
  StepflowTimeoutError,
  ValidationError,
} from "@stepflow/core/executor";
import { redirectCure } from "./fetch-transport.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What an error says of the answer that it stands for. */
export interface RefusedAnswer {
  readonly status: number;
  /** The body, whatever it is. */
  readonly text: string;
  readonly requestId: string | undefined;
  readonly header: (name: string) => string | undefined;
}

/**
 * The error for an answer with a status that is no success.
 *
 * @param subject the call, for the message: `GET http://localhost:7837/api/v1/health`
 */
export function errorOfResponse(subject: string, answer: RefusedAnswer, runId?: string): StepflowError {
  const { status, text, requestId, header } = answer;
  const message = `${messageOf(text) ?? `answered ${status}`} (${subject})`;
  const options: StepflowErrorOptions = { status, requestId, runId };
  switch (status) {
    case 400:
    case 415:
    case 422:
      return new ValidationError("request", [{ path: "$", message }], options);
    case 401:
      return new AuthenticationError(message, { ...options, hint: "Give the client an apiKey that the server knows." });
    case 403:
      return new PermissionDeniedError(message, options);
    case 404:
    case 410:
      return new NotFoundError(message, options);
    case 408:
      return new StepflowTimeoutError(message, options);
    case 409:
    case 412:
      return new ConflictError(message, options);
    case 413:
      return new PayloadTooLargeError(message, options);
    case 429: {
      const waitMs = retryAfterMs(header);
      return new RateLimitError(message, { ...options, retryAfterMs: waitMs, details: detailsOf(waitMs) });
    }
    default:
      if (status >= 500) return new ServerError(message, { ...options, details: detailsOf(retryAfterMs(header)) });
      if (status < 400) {
        const target = header("location");
        const where = target === undefined ? "" : ` to ${target}`;
        return new ProtocolError(`${subject} was redirected${where}`, { ...options, ...redirectCure });
      }
      return new ProtocolError(message, options);
  }
}

function detailsOf(waitMs: number | undefined): JsonValue | undefined {
  return waitMs === undefined ? undefined : { retryAfterMs: waitMs };
}

/** Longer bodies are pages of some gateway; their beginning says which. */
const maxShown = 300;

/**
 * What went wrong in the server's words. `{ message }` from this project's and 0.11 servers, `{ error: { message } }` from
 * 0.13, and bare text from what reads requests in both; labels do not tell them apart.
 */
function messageOf(text: string): string | undefined {
  const body = parsed(text);
  const source = isJsonObject(body) && isJsonObject(body.error) ? body.error : body;
  if (isJsonObject(source) && typeof source.message === "string") return withCause(source.message, source);
  const shown = text.trim();
  if (shown === "") return undefined;
  return shown.length > maxShown ? `${shown.slice(0, maxShown)}…` : shown;
}

/** 0.11 says what failed in the message, and why in the last entry of the stack. */
function withCause(message: string, body: JsonValue): string {
  const stack = isJsonObject(body) && Array.isArray(body.stack) ? body.stack : [];
  const last: JsonValue = stack.at(-1) ?? null;
  const cause = isJsonObject(last) ? last.error : undefined;
  return typeof cause === "string" && cause !== message ? `${message}: ${cause}` : message;
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
