import type { MessageCase } from "../protocol-case.ts";
/** Calls that ask the runtime for something before they answer. */
export declare const callbackCases: readonly MessageCase[];
/** Only for workers that say how long they wait. */
export declare const callbackTimeoutCase: MessageCase;
//# sourceMappingURL=callback-cases.d.ts.map