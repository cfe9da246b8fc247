import { IdleTimer } from "./idle-timer.ts";
/** How to reach a blob API. */
export interface BlobApiOptions {
    /** The URL that blobs are posted to, such as `http://127.0.0.1:7837/api/v1/blobs`. */
    readonly url: string;
    /** The platform's by default. */
    readonly fetch?: typeof fetch;
    /** How long an answer may take, its body included, in ms; 30 s by default. Streams may take as long per chunk. */
    readonly timeoutMs?: number;
    /** Sent as bearer token. Never part of an error. */
    readonly token?: string;
}
/** One request to a blob API. */
export interface BlobRequest {
    readonly method: "GET" | "POST";
    /** What follows the API's URL. */
    readonly blobId?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}
/** Reads what it needs of an answer. The timer runs until it has; a stream that it answers has to be watched. */
export type ReadAnswer<Answer> = (response: Response, timer: IdleTimer) => Promise<Answer>;
/** Sends requests to a blob API: with a time limit, again after failures that may pass, and with errors that explain. */
export declare class BlobApi {
    #private;
    /** @throws TypeError when the URL is none for HTTP, or carries a password, or the token cannot be sent */
    constructor({ url, fetch: ownFetch, timeoutMs, token }: BlobApiOptions);
    /**
     * Sends a request and reads its answer.
     *
     * Blobs are found by their content, so that sending one twice does no harm; a stream is gone once it has been sent.
     *
     * @throws StepflowError of the kind that the answer's status means
     * @throws StepflowConnectionError, StepflowTimeoutError when no answer came
     */
    send<Answer>(request: BlobRequest, read: ReadAnswer<Answer>): Promise<Answer>;
}
//# sourceMappingURL=blob-api.d.ts.map