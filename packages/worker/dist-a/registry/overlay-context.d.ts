import type { StepflowContext } from "@stepflow/core";
/**
 * The same context with some of its fields replaced. A proxy, since contexts may be classes with private parts that a
 * copy would lose.
 */
export declare function overlayContext(context: StepflowContext, fields: Partial<StepflowContext>): StepflowContext;
//# sourceMappingURL=overlay-context.d.ts.map