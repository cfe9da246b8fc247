import { type JsonValue } from "@stepflow/core";
import type { Transcript } from "./transcript.ts";
/** A blob API as strict as that of a 0.11 server, for as long as a case runs. */
export interface BlobApi {
    readonly url: string;
    /** Keeps JSON and answers its id. */
    put(data: JsonValue): string;
    /** The JSON that is kept under an id; undefined when there is none. */
    get(blobId: string): JsonValue | undefined;
    close(): Promise<void>;
}
/** Starts a blob API on a free port of the loopback interface. */
export declare function startBlobApi(transcript: Transcript): Promise<BlobApi>;
//# sourceMappingURL=blob-api.d.ts.map