import { type IncomingHttpHeaders } from "node:http";
import type { Transcript } from "../transcript.ts";
export interface PostOptions {
    /** Sent with the answer to a callback, so that a load balancer finds the worker that asked. */
    readonly instanceId?: string | undefined;
    readonly signal?: AbortSignal | undefined;
    /** How long the worker may say nothing, in ms. */
    readonly patienceMs?: number | undefined;
}
/** An HTTP answer whose headers are there; its body is yet to be read or dropped. */
export interface HttpAnswer {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly isEventStream: boolean;
    /** Whether the request went over a connection that had carried one before. */
    readonly onReusedConnection: boolean;
    /** The body as the network brought it. */
    readonly chunks: AsyncIterable<Uint8Array>;
    text(): Promise<string>;
    /** Closes the connection, whatever is still to come. */
    drop(): void;
}
/** Posts messages to a URL with the headers of a 0.11 runtime, byte for byte. */
export declare class HttpEnd {
    #private;
    readonly url: URL;
    readonly transcript: Transcript;
    constructor(url: URL, patienceMs: number, transcript: Transcript);
    /**
     * Posts one message.
     *
     * @throws ProtocolViolation when the worker closes the connection or says nothing for too long
     */
    post(text: string, { instanceId, ...options }?: PostOptions): Promise<HttpAnswer>;
    /** Asks for a path of the worker's origin. */
    get(path: string): Promise<HttpAnswer>;
    close(): void;
}
//# sourceMappingURL=http-end.d.ts.map