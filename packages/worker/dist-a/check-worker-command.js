#!/usr/bin/env node
import { checkWorker } from "./testing.js";
const usage = `stepflow-check-worker <url>
stepflow-check-worker -- <command> [arguments]

Plays a Stepflow 0.11 runtime to a worker and prints where it breaks the protocol.`;
/** A launched worker gets what most programs need to start, and nothing else. */
function inherited() {
    const { PATH, HOME } = process.env;
    return { ...(PATH !== undefined && { PATH }), ...(HOME !== undefined && { HOME }) };
}
function readLocation([first, ...rest]) {
    if (first === "--") {
        const [command, ...args] = rest;
        return command === undefined ? undefined : { command, args, env: inherited() };
    }
    return first !== undefined && rest.length === 0 && URL.canParse(first) ? { url: first } : undefined;
}
async function main() {
    const location = readLocation(process.argv.slice(2));
    if (location === undefined) {
        console.error(usage);
        process.exitCode = 2;
        return;
    }
    let violations = 0;
    for await (const { topic, name, violation } of checkWorker(location)) {
        console.log(`${violation === undefined ? "ok  " : "FAIL"} ${topic}: ${name}`);
        if (violation === undefined)
            continue;
        violations += 1;
        console.log(violation.message.replace(/^/gm, "     "));
    }
    if (violations > 0)
        process.exitCode = 1;
}
await main();
//# sourceMappingURL=check-worker-command.js.map