import type { MessageCase } from "../protocol-case.ts";
/** The conversation's beginning, which may come at any time, twice, or never. */
export declare const initializeCases: readonly MessageCase[];
//# sourceMappingURL=initialize-cases.d.ts.map