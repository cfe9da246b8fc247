import type { MessageCase } from "../protocol-case.ts";
/** Blobs over REST, and references to them in inputs and outputs. */
export declare const blobCases: readonly MessageCase[];
//# sourceMappingURL=blob-cases.d.ts.map