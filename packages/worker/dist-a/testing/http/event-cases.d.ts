import type { HttpCase } from "../protocol-case.ts";
/** The streams of calls that call back. */
export declare const eventCases: readonly HttpCase[];
//# sourceMappingURL=event-cases.d.ts.map