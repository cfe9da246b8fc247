import type { StepflowContext } from "@stepflow/core";
import { activeSpan } from "../observe/open-telemetry.ts";
import type { ComponentCall } from "./runtime-services.ts";

/** Under this key contexts that came over the wire tell their call; a proxy around one hands it on. */
export const callKey: unique symbol = Symbol("the call that a context was made for");

/** The call that a context was made for; undefined when it came by other ways than a wire. */
export function callOf(context: StepflowContext): ComponentCall | undefined {
  return callKey in context ? (context[callKey] as ComponentCall) : undefined;
}

/** Which run, flow and step a log line or a span is about, by the names that the protocol has for them. */
export function diagnosticFields(context: StepflowContext): {
  run_id?: string;
  flow_id?: string;
  step_id?: string;
  trace_id?: string;
  span_id?: string;
} {
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
