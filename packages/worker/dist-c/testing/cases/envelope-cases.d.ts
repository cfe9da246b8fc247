import type { MessageCase } from "../protocol-case.ts";
/** Ids, and what is answered to that which is no request. */
export declare const envelopeCases: readonly MessageCase[];
//# sourceMappingURL=envelope-cases.d.ts.map