import { type JsonValue } from "@stepflow/core";
import type { BlobAccess } from "./runtime-services.ts";
/**
 * Puts in the place of every blob reference in `value` what its blob holds, also where that refers to more blobs. Each
 * blob is fetched once. References to binary blobs stay: bytes are no JSON, and whoever gets one reads it as bytes.
 *
 * @throws NotFoundError when there is no such blob
 * @throws LimitExceededError when blobs refer to blobs more than 8 deep, or to more than 10,000 in all, or when values
 * nest deeper than 1,000 levels
 * @throws ValidationError when a blob refers to itself
 */
export declare function resolveBlobReferences(value: JsonValue, blobs: Pick<BlobAccess, "get">): Promise<JsonValue>;
/**
 * Whether there is anything in `value` to resolve.
 *
 * @throws LimitExceededError when it nests deeper than 1,000 levels
 */
export declare function refersToBlobs(value: JsonValue): boolean;
//# sourceMappingURL=resolve-blob-references.d.ts.map