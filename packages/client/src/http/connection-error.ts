import { type JsonValue, StepflowConnectionError, StepflowError } from "@stepflow/core/executor";

/** An error of the transport as the one that callers know; errors of this project pass through. */
export function connectionError(subject: string, cause: unknown): StepflowError {
  if (StepflowError.isInstance(cause)) return cause;
  const code = codeOf(cause);
  const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
  const details: JsonValue | undefined = code === undefined ? undefined : { code };
  const hint = code === "ECONNREFUSED" ? "Is the server running, and is this its address?" : undefined;
  return new StepflowConnectionError(`${subject}: ${reason}`, { cause, details, hint });
}

/** The system's word for what happened. `fetch` hides it in the cause; several addresses hide it in the first error. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
