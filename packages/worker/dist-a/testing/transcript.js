const maxLines = 20;
const maxLineLength = 500;
/** The last lines of a conversation, for those who must find out what went wrong. */
export class Transcript {
    #lines = [];
    get lines() {
        return this.#lines;
    }
    sent(what) {
        this.#add("> ", what);
    }
    received(what) {
        this.#add("< ", what);
    }
    #add(direction, what) {
        const shown = what.length > maxLineLength ? `${what.slice(0, maxLineLength)}… (${what.length} characters)` : what;
        this.#lines.push(direction + shown);
        if (this.#lines.length > maxLines)
            this.#lines.shift();
    }
}
//# sourceMappingURL=transcript.js.map