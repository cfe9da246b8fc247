import type { StepflowContext } from "@stepflow/core";
import type { ComponentCall } from "./runtime-services.ts";
/** Under this key contexts that came over the wire tell their call; a proxy around one hands it on. */
export declare const callKey: unique symbol;
/** The call that a context was made for; undefined when it came by other ways than a wire. */
export declare function callOf(context: StepflowContext): ComponentCall | undefined;
/** Which run, flow and step a log line or a span is about, by the names that the protocol has for them. */
export declare function diagnosticFields(context: StepflowContext): {
    run_id?: string;
    flow_id?: string;
    step_id?: string;
    trace_id?: string;
    span_id?: string;
};
//# sourceMappingURL=component-call.d.ts.map