/** A map that holds at most `capacity` entries; the one not asked for longest goes first. */
export class LeastRecentlyUsed {
    #entries = new Map();
    #capacity;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get(key) {
        const value = this.#entries.get(key);
        if (value === undefined)
            return undefined;
        this.#entries.delete(key);
        this.#entries.set(key, value);
        return value;
    }
    /** Answers the entry that had to make room. */
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size <= this.#capacity)
            return undefined;
        const [oldest] = this.#entries;
        if (oldest === undefined)
            return undefined;
        this.#entries.delete(oldest[0]);
        return oldest[1];
    }
    delete(key) {
        this.#entries.delete(key);
    }
}
//# sourceMappingURL=least-recently-used.js.map