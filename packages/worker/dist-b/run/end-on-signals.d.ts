/**
 * Ends the process when it is asked to: the first SIGTERM or SIGINT lets `close` finish, a later one does not wait.
 * Answers what takes the handlers away again.
 */
export declare function endOnSignals(close: () => Promise<void>): () => void;
//# sourceMappingURL=end-on-signals.d.ts.map