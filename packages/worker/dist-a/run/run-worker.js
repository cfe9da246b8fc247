import { serveHttp } from "../transport/http/serve-http.js";
import { endOnSignals } from "./end-on-signals.js";
import { observe } from "./observe.js";
import { readRunOptions } from "./read-run-options.js";
import { restartOnChanges } from "./restart-on-changes.js";
/** `StepflowServer.run` where there are processes and sockets: Node, Bun and Deno. */
export async function runWorker(server, options) {
    const { serve, watch } = readRunOptions(options);
    if (watch)
        return restartOnChanges();
    surviveClosedPipes();
    const observability = await observe(server.name, options);
    const worker = await serveHttp(server, { ...serve, ...observability.serve });
    const close = async (closing) => {
        await worker.close(closing);
        await observability.close();
    };
    const forgetSignals = endOnSignals(() => close());
    // The one line that the runtime which started this process waits for; everything else goes to standard error.
    process.stdout.write(`${JSON.stringify({ port: worker.port })}\n`);
    return {
        ...worker,
        close: (closing) => {
            forgetSignals();
            return close(closing);
        },
    };
}
/**
 * A runtime of 0.11 closes both pipes when one of them ends. Who writes then gets EPIPE, which would end the process if
 * nobody listened.
 */
function surviveClosedPipes() {
    for (const stream of [process.stdout, process.stderr]) {
        if (!stream.listeners("error").includes(ignoreClosedPipe))
            stream.on("error", ignoreClosedPipe);
    }
}
function ignoreClosedPipe(error) {
    if (error.code !== "EPIPE")
        throw error;
}
//# sourceMappingURL=run-worker.js.map