/** The body of a response as a stream of server-sent events. */
export declare class EventStream {
    #private;
    readonly readable: ReadableStream<Uint8Array>;
    /** @param onGone called when the reader lets go of the stream */
    constructor(heartbeatMs: number, onGone: () => void);
    /** Sends one message; resolves when the reader has taken it. */
    send(message: string): Promise<void>;
    /** Sends the last message. Whether the reader still takes it, it alone knows. */
    end(message: string): void;
}
//# sourceMappingURL=event-stream.d.ts.map