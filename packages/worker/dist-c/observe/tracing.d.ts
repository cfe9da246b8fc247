import type { Middleware } from "../middleware/middleware.ts";
/**
 * Middleware that makes a span `component:<path>` of every call, below the runtime's own where the runtime traces, too.
 * It is the active span while the component works, and runs that the component starts hang below it.
 *
 * The spans go wherever the application's OpenTelemetry SDK sends them. They carry ids, the message of an error, and no
 * inputs or outputs.
 *
 * Every call rejects with StepflowError when `@opentelemetry/api` is not installed.
 */
export declare function tracing(): Middleware;
//# sourceMappingURL=tracing.d.ts.map