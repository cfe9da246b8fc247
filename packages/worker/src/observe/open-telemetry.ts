import { StepflowError } from "@stepflow/core";

/** The API of OpenTelemetry, an optional package. */
export type OpenTelemetry = typeof import("@opentelemetry/api");

let loaded: OpenTelemetry | undefined;

/**
 * Loads the API of OpenTelemetry; spans go wherever the application's OpenTelemetry SDK sends them.
 *
 * @throws StepflowError when `@opentelemetry/api` is not installed
 */
export async function loadOpenTelemetry(): Promise<OpenTelemetry> {
  try {
    loaded ??= await import("@opentelemetry/api");
    return loaded;
  } catch (cause) {
    throw missingPackages("tracing", "@opentelemetry/api", cause);
  }
}

/** Says which packages to install. */
export function missingPackages(purpose: string, packages: string, cause: unknown): StepflowError {
  const hint = `Install them: npm install ${packages}`;
  return new StepflowError("MISSING_PACKAGE", `${purpose} needs packages that are not installed`, { hint, cause });
}

/** The span that code works in now; undefined when nothing traces. */
export function activeSpan(): { readonly traceId: string; readonly spanId: string } | undefined {
  const span = loaded?.trace.getActiveSpan()?.spanContext();
  return span !== undefined && loaded?.isSpanContextValid(span) === true ? span : undefined;
}
