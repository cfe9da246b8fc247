import { type JsonValue, StepflowConnectionError, StepflowError } from "@stepflow/core/executor";

/** An error of the transport as the one that callers know; errors of this project pass through. */
export function connectionError(subject: string, cause: unknown): StepflowError {
  if (StepflowError.isInstance(cause)) return cause;
  const code = codeOf(cause);
  const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
  const details: JsonValue | undefined = code === undefined ? undefined : { code };
  return new StepflowConnectionError(`${subject}: ${reason}`, { cause, details, hint: hintFor(code) });
}

function hintFor(code: string | undefined): string | undefined {
  if (code === "ECONNREFUSED") return "Is the server running, and is this its address?";
  const origin = globalThis.location?.origin;
  if (code !== undefined || origin === undefined) return undefined;
  // Browsers do not tell pages which of the two it is.
  return `Is the server running, and does it let pages of ${origin} call, as with stepflow serve --cors-origin ${origin}?`;
}

/** The system's word for what happened. `fetch` hides it in the cause; several addresses hide it in the first error. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
