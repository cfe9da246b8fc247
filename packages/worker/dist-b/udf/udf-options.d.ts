/** What user-defined functions may use. */
export interface UdfOptions {
    /** How long one call may take in all, waiting for `context` included, in ms; 30,000 by default. */
    readonly timeoutMs?: number;
    /** How much memory the code may use, in bytes; 64 MiB by default. */
    readonly memoryBytes?: number;
    /** How many calls execute at once, each on a thread of its own; as many as there are processors by default. */
    readonly maxThreads?: number;
    /** How many functions are kept compiled; the one not called for longest goes first. 100 by default. */
    readonly maxCompiled?: number;
}
//# sourceMappingURL=udf-options.d.ts.map