import { StepflowError } from "@stepflow/core";
/** A component calls back, and its caller takes plain JSON only. */
export declare const noEvents: StepflowError;
//# sourceMappingURL=no-events.d.ts.map