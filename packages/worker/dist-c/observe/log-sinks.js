import { StepflowError } from "@stepflow/core";
import { formatRecord } from "./log-record.js";
const { process } = globalThis;
/** Writes to standard error, or to the console where there is none. Never to standard output: the protocol is there. */
export function stderrSink(format) {
    const stderr = process?.stderr;
    // A runtime that closes the pipe at the other end must not end the worker by it; there is nobody left to tell.
    if (stderr?.listeners("error").includes(ignore) === false)
        stderr.on("error", ignore);
    const chosen = format ?? (stderr?.isTTY === true ? "pretty" : "json");
    return {
        write(record) {
            const line = formatRecord(record, chosen);
            if (stderr === undefined)
                console.error(line.trimEnd());
            else
                stderr.write(line);
        },
        async close() { },
    };
}
function ignore() { }
/**
 * Appends to a file.
 *
 * @throws StepflowError where there are no files
 */
export function fileSink(path, format) {
    const files = process?.getBuiltinModule?.("node:fs");
    if (files === undefined)
        throw new StepflowError("NO_FILES", `logs cannot go to ${path}: there are no files here`);
    const stream = files.createWriteStream(path, { flags: "a" });
    let failure;
    const failed = new Promise((resolve) => {
        stream.on("error", (error) => {
            // Said once, and where it can be seen: the worker goes on without its log.
            if (failure === undefined)
                console.error(`stepflow: the log file ${path} cannot be written: ${error.message}`);
            failure = error;
            resolve();
        });
    });
    return {
        write(record) {
            if (failure === undefined)
                stream.write(formatRecord(record, format ?? "json"));
        },
        close: () => Promise.race([failed, new Promise((resolve) => stream.end(resolve))]),
    };
}
//# sourceMappingURL=log-sinks.js.map