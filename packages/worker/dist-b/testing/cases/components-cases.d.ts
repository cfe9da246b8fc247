import type { MessageCase } from "../protocol-case.ts";
/** What a worker tells of its components. */
export declare const componentsCases: readonly MessageCase[];
//# sourceMappingURL=components-cases.d.ts.map