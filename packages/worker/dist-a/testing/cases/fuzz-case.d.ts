import type { MessageCase } from "../protocol-case.ts";
/** Messages that are almost right. */
export declare const fuzzCases: readonly MessageCase[];
//# sourceMappingURL=fuzz-case.d.ts.map