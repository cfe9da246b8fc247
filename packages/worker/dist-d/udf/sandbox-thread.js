/**
 * The entry of a sandbox's thread: an interpreter of JavaScript in WebAssembly, which has no object of the host in it,
 * inside a thread that the worker can end at any moment.
 */
import { parentPort, workerData } from "node:worker_threads";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { LeastRecentlyUsed } from "./least-recently-used.js";
import { SandboxError, SandboxedProgram } from "./sandboxed-program.js";
const port = parentPort;
if (port === null)
    throw new Error("a sandbox runs in a worker thread");
// Given by the worker that started this thread.
const limits = workerData;
const quickjs = await newQuickJSWASMModuleFromVariant(import("@jitl/quickjs-wasmfile-release-sync"));
const programs = new LeastRecentlyUsed(limits.maxCompiled);
let current;
const post = (message) => port.postMessage(message);
port.on("message", (message) => {
    if (message.type === "call")
        call(message.source, message.input, message.facts);
    else
        current?.receive(message.request, message.succeeded, message.value);
});
function call(source, input, facts) {
    const deadline = Date.now() + limits.timeoutMs;
    post({ type: "started" });
    try {
        const program = loaded(source.id) ?? new SandboxedProgram(quickjs, source, limits, deadline);
        programs.set(source.id, program)?.dispose();
        current = program;
        program.call(input, facts, deadline, post);
    }
    catch (error) {
        if (!(error instanceof SandboxError))
            throw error;
        post({ type: "failed", failure: error.failure });
    }
}
/** A program whose last call left work behind is loaded anew: that work must not run on this call's time. */
function loaded(id) {
    const program = programs.get(id);
    if (program === undefined || !program.hasLeftovers)
        return program;
    programs.delete(id);
    program.dispose();
    return undefined;
}
//# sourceMappingURL=sandbox-thread.js.map