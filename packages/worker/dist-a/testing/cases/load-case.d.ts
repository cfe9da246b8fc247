import type { MessageCase } from "../protocol-case.ts";
/** Many callers for a while. */
export declare const loadCases: readonly MessageCase[];
//# sourceMappingURL=load-case.d.ts.map