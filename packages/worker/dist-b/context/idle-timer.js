/** Aborts its signal when nothing has happened for a time. */
export class IdleTimer {
    #controller = new AbortController();
    #timeoutMs;
    #reason;
    #timer;
    /** @param reason what the signal is aborted with */
    constructor(timeoutMs, reason) {
        this.#timeoutMs = timeoutMs;
        this.#reason = reason;
        this.restart();
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Something has happened. */
    restart() {
        this.stop();
        this.#timer = setTimeout(() => this.#controller.abort(this.#reason()), this.#timeoutMs);
    }
    stop() {
        clearTimeout(this.#timer);
    }
    /** What is sent, as the other side takes it: each part restarts the timer, and so does the end. */
    watchSent(stream) {
        return passOn(stream, () => { }, () => this.restart());
    }
    /** What is received: the timer runs while the next part is waited for, not while nobody asks for one. */
    watchReceived(stream) {
        this.stop();
        return passOn(stream, () => this.restart(), () => this.stop());
    }
}
function passOn(stream, beforePart, afterPart) {
    const reader = stream.getReader();
    const source = {
        async pull(controller) {
            beforePart();
            try {
                const { done, value } = await reader.read();
                if (done)
                    controller.close();
                else
                    controller.enqueue(value);
            }
            finally {
                afterPart();
            }
        },
        cancel: (reason) => reader.cancel(reason),
    };
    // Nothing is asked for in advance: the timer would run for a part that nobody waits for.
    return new ReadableStream(source, { highWaterMark: 0 });
}
//# sourceMappingURL=idle-timer.js.map