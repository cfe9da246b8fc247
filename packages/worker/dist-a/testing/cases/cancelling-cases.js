import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { execute } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** How often the worker is asked what became of a call, in ms; the wire does not tell by itself. */
const askEveryMs = 20;
/** A call that nobody waits for any more. */
export const cancellingCases = [
    {
        topic: "cancelling",
        name: "stops a component when the runtime lets go of its call",
        async run(context) {
            const { runtime } = context;
            const key = randomUUID();
            const letGo = new AbortController();
            const slow = execute(runtime, "slow", { key }, { signal: letGo.signal, patienceMs: 120_000 });
            // A call that is let go of rejects here; that it has an answer instead is what would be wrong.
            const ended = slow.then((output) => describe(output), () => undefined);
            await untilCount(context, key, { started: 1, aborted: 0 });
            letGo.abort();
            const answered = await ended;
            if (answered !== undefined)
                throw violation("a call that works for a minute", "no answer yet", answered);
            await untilCount(context, key, { started: 1, aborted: 1 });
        },
    },
    {
        topic: "cancelling",
        name: "does not stop other calls",
        async run(context) {
            const { runtime } = context;
            const [cancelled, other] = [randomUUID(), randomUUID()];
            const letGo = new AbortController();
            const letGoOfOther = new AbortController();
            const patienceMs = 120_000;
            const calls = [
                execute(runtime, "slow", { key: cancelled }, { signal: letGo.signal, patienceMs }),
                execute(runtime, "slow", { key: other }, { signal: letGoOfOther.signal, patienceMs }),
            ];
            const ended = Promise.allSettled(calls);
            await untilCount(context, cancelled, { started: 1, aborted: 0 });
            await untilCount(context, other, { started: 1, aborted: 0 });
            letGo.abort();
            await untilCount(context, cancelled, { started: 1, aborted: 1 });
            expectEqual(await execute(runtime, "slow_count", { key: other }), { started: 1, aborted: 0 }, "the other call");
            letGoOfOther.abort();
            await ended;
        },
    },
];
async function untilCount({ runtime, options }, key, expected) {
    const deadline = Date.now() + options.patienceMs;
    for (;;) {
        const found = await execute(runtime, "slow_count", { key });
        if (isDeepStrictEqual(found, expected))
            return;
        if (Date.now() > deadline)
            throw violation("the calls of slow", `${describe(expected)} within ${options.patienceMs} ms`, describe(found));
        await sleep(askEveryMs);
    }
}
//# sourceMappingURL=cancelling-cases.js.map