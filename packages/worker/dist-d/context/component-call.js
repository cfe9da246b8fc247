import { activeSpan } from "../observe/open-telemetry.js";
/** Under this key contexts that came over the wire tell their call; a proxy around one hands it on. */
export const callKey = Symbol("the call that a context was made for");
/** The call that a context was made for; undefined when it came by other ways than a wire. */
export function callOf(context) {
    return callKey in context ? context[callKey] : undefined;
}
/** Which run, flow and step a log line or a span is about, by the names that the protocol has for them. */
export function diagnosticFields(context) {
    const { runId, flowId, stepId } = context;
    const { traceId, spanId } = activeSpan() ?? callOf(context) ?? {};
    return {
        ...(runId !== "" && { run_id: runId }),
        ...(flowId !== "" && { flow_id: flowId }),
        ...(stepId !== "" && { step_id: stepId }),
        ...(traceId !== undefined && { trace_id: traceId }),
        ...(spanId !== undefined && { span_id: spanId }),
    };
}
//# sourceMappingURL=component-call.js.map