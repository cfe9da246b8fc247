/** A map that holds at most `capacity` entries; the one not asked for longest goes first. */
export declare class LeastRecentlyUsed<Key, Value> {
    #private;
    constructor(capacity: number);
    get(key: Key): Value | undefined;
    /** Answers the entry that had to make room. */
    set(key: Key, value: Value): Value | undefined;
    delete(key: Key): void;
}
//# sourceMappingURL=least-recently-used.d.ts.map