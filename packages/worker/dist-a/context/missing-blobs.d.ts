import type { BlobAccess } from "./runtime-services.ts";
/** Where nobody has said where blobs are kept: every call is refused with the ways to say it. */
export declare const missingBlobs: BlobAccess;
//# sourceMappingURL=missing-blobs.d.ts.map