import type { Span } from "@opentelemetry/api";
import { StepflowError } from "@stepflow/core/executor";
import type { ClientMiddleware } from "../http/http-message.ts";

type OpenTelemetry = typeof import("@opentelemetry/api");

/**
 * Middleware that makes a client span of every attempt, below the active one, and hands it on as `traceparent`, so that
 * the server's spans and the components' hang below it. Spans carry the operation, the method, the server, the path
 * without its query and the status; no headers and no bodies.
 *
 * Every call rejects with StepflowError when `@opentelemetry/api` is not installed.
 */
export function traceRequests(): ClientMiddleware {
  let loading: Promise<OpenTelemetry> | undefined;
  return async (request, next, { operation, attempt }) => {
    loading ??= loadOpenTelemetry();
    const api = await loading;
    const { host, pathname } = new URL(request.url);
    const attributes = {
      "http.request.method": request.method,
      "server.address": host,
      "url.path": pathname,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    };
    const parent = api.context.active();
    const options = { kind: api.SpanKind.CLIENT, attributes };
    const span = api.trace.getTracer("@stepflow/client").startSpan(`stepflow ${operation}`, options, parent);
    const within = api.trace.setSpan(parent, span);
    const carrier: Record<string, string> = { ...traceparentOf(api, span) };
    api.propagation.inject(within, carrier);
    try {
      const headers = { ...request.headers, ...carrier };
      const response = await api.context.with(within, () => next({ ...request, headers }));
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 400) span.setStatus({ code: api.SpanStatusCode.ERROR });
      return response;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      span.setStatus({ code: api.SpanStatusCode.ERROR, message });
      throw error;
    } finally {
      span.end();
    }
  };
}

/** W3C Trace Context, also where the application has set no propagator. */
function traceparentOf(api: OpenTelemetry, span: Span): Record<string, string> {
  const context = span.spanContext();
  if (!api.isSpanContextValid(context)) return {};
  const flags = context.traceFlags.toString(16).padStart(2, "0");
  return { traceparent: `00-${context.traceId}-${context.spanId}-${flags}` };
}

async function loadOpenTelemetry(): Promise<OpenTelemetry> {
  try {
    return await import("@opentelemetry/api");
  } catch (cause) {
    const hint = "Install it: npm install @opentelemetry/api";
    throw new StepflowError("MISSING_PACKAGE", "tracing needs @opentelemetry/api, which is not installed", {
      hint,
      cause,
    });
  }
}
