import type { Logger, StepflowContext } from "@stepflow/core";
/** The same logger with the run, flow, step, attempt and span of a call on every line; what a line says itself wins. */
export declare function bindContext(logger: Logger, context: StepflowContext): Logger;
//# sourceMappingURL=bind-context.d.ts.map