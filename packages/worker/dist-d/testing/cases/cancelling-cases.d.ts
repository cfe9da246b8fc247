import type { MessageCase } from "../protocol-case.ts";
/** A call that nobody waits for any more. */
export declare const cancellingCases: readonly MessageCase[];
//# sourceMappingURL=cancelling-cases.d.ts.map