import type { MessageCase } from "../protocol-case.ts";
/** Calls that come to an end without asking anything. */
export declare const executeCases: readonly MessageCase[];
/** Calls and requests that fail. */
export declare const errorCases: readonly MessageCase[];
//# sourceMappingURL=execute-cases.d.ts.map