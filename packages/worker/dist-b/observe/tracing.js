import { callOf } from "../context/component-call.js";
import { loadOpenTelemetry } from "./open-telemetry.js";
/**
 * Middleware that makes a span `component:<path>` of every call, below the runtime's own where the runtime traces, too.
 * It is the active span while the component works, and runs that the component starts hang below it.
 *
 * The spans go wherever the application's OpenTelemetry SDK sends them. They carry ids, the message of an error, and no
 * inputs or outputs.
 *
 * Every call rejects with StepflowError when `@opentelemetry/api` is not installed.
 */
export function tracing() {
    return async (call, next) => {
        const api = await loadOpenTelemetry();
        const { context } = call;
        const wireCall = callOf(context);
        const component = wireCall?.component ?? `/${call.name}`;
        const attributes = {
            component,
            attempt: context.attempt,
            run_id: context.runId,
            flow_id: context.flowId,
            step_id: context.stepId,
        };
        const parent = remoteParent(api, wireCall) ?? api.context.active();
        const span = api.trace.getTracer("@stepflow/worker").startSpan(`component:${component}`, { attributes }, parent);
        try {
            return await api.context.with(api.trace.setSpan(parent, span), () => next(call));
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            span.setStatus({ code: api.SpanStatusCode.ERROR, message });
            throw error;
        }
        finally {
            span.end();
        }
    };
}
/** The runtime's span, as the wire names it. Runtimes name one only when they sample. */
function remoteParent(api, { traceId = "", spanId = "" } = {}) {
    const parent = { traceId, spanId, traceFlags: api.TraceFlags.SAMPLED, isRemote: true };
    return api.isSpanContextValid(parent) ? api.trace.setSpanContext(api.context.active(), parent) : undefined;
}
//# sourceMappingURL=tracing.js.map