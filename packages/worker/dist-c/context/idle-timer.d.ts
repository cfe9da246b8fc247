/** Aborts its signal when nothing has happened for a time. */
export declare class IdleTimer {
    #private;
    /** @param reason what the signal is aborted with */
    constructor(timeoutMs: number, reason: () => Error);
    get signal(): AbortSignal;
    /** Something has happened. */
    restart(): void;
    stop(): void;
    /** What is sent, as the other side takes it: each part restarts the timer, and so does the end. */
    watchSent(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>;
    /** What is received: the timer runs while the next part is waited for, not while nobody asks for one. */
    watchReceived(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>;
}
//# sourceMappingURL=idle-timer.d.ts.map