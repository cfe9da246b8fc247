/** How often the loop is looked at, and how late a look must come to be reported, in ms. */
const lookEveryMs = 250;
const tooLateMs = 1_000;
/**
 * Reports components that keep everybody else waiting: a timer looks at the clock, and when it comes more than a second
 * late, the components that ran since its last look are named. Each is reported once; the rest is silence, since a
 * handler that blocks once blocks often. Answers what stops it.
 */
export function reportBlocking(running, logger, now = () => performance.now()) {
    const reported = new Set();
    let lookedAt = now();
    const look = () => {
        const lateMs = Math.round(now() - lookedAt - lookEveryMs);
        lookedAt = now();
        const suspects = [...running.takeNames()].filter((name) => !reported.has(name));
        if (lateMs < tooLateMs || suspects.length === 0)
            return;
        for (const name of suspects)
            reported.add(name);
        logger.warn(`the event loop stood still for ${lateMs} ms while ${suspects.join(", ")} ran, and no other call went on; ` +
            "await between parts of long work, or do it in a worker thread", { components: suspects, blockedMs: lateMs });
    };
    const timer = setInterval(look, lookEveryMs).unref();
    return () => clearInterval(timer);
}
//# sourceMappingURL=report-blocking.js.map