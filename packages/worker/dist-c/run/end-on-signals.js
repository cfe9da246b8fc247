import { constants } from "node:os";
/**
 * Who signals a whole group reaches a worker behind npm or npx twice: by itself, and because they pass it on. So soon
 * after the first, a second signal is the same request, in ms.
 */
const sameRequestMs = 500;
/**
 * Ends the process when it is asked to: the first SIGTERM or SIGINT lets `close` finish, a later one does not wait.
 * Answers what takes the handlers away again.
 */
export function endOnSignals(close) {
    let askedAt;
    const end = (signal) => {
        if (askedAt !== undefined) {
            if (performance.now() - askedAt > sameRequestMs)
                process.exit(128 + constants.signals[signal]);
            return;
        }
        askedAt = performance.now();
        close().then(() => process.exit(0), (error) => {
            process.stderr.write(`the worker could not end cleanly: ${error}\n`);
            process.exit(1);
        });
    };
    process.on("SIGTERM", end);
    process.on("SIGINT", end);
    return () => {
        process.off("SIGTERM", end);
        process.off("SIGINT", end);
    };
}
//# sourceMappingURL=end-on-signals.js.map