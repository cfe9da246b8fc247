import { type BinaryOptions, type JsonValue } from "@stepflow/core";
import { type BlobApiOptions } from "./blob-api.ts";
import type { BlobAccess } from "./runtime-services.ts";
/** Blobs behind the REST API of a Stepflow server from 0.10 on. */
export declare class RestBlobs implements BlobAccess {
    #private;
    /** @throws TypeError when the URL is none for HTTP, or carries a password, or the token cannot be sent */
    constructor(options: BlobApiOptions);
    put(data: JsonValue, blobType: "data" | "flow"): Promise<string>;
    get(blobId: string): Promise<JsonValue>;
    putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, { filename }?: BinaryOptions): Promise<string>;
    getBinary(blobId: string): Promise<Uint8Array>;
    streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>>;
}
//# sourceMappingURL=rest-blobs.d.ts.map