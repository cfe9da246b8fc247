import { availableParallelism } from "node:os";
import { ComponentError, defineComponent, describeJson, FlowErrorCode, isJsonArray, isJsonObject, } from "@stepflow/core";
import { LeastRecentlyUsed } from "./least-recently-used.js";
import { contextMethods } from "./messages.js";
import { SandboxPool } from "./sandbox-pool.js";
import { readUdfCode } from "./udf-code.js";
/**
 * A component that runs functions which stand in blobs, JavaScript or TypeScript, without letting them touch anything:
 * each runs in an interpreter of its own, in WebAssembly, inside a thread that is ended when time or memory run out.
 *
 * The code is a function of `(input, context)`, an expression in `input`, a module with a default export, or the body of
 * a function. `context` has `putBlob`, `getBlob`, `evaluateFlow`, `evaluateFlows`, `progress` and `emit`, and the ids of
 * the run, flow and step.
 *
 * @throws StepflowError from the first call, when the packages of the interpreter are missing
 *
 * @example
 * const server = new StepflowServer();
 * server.component(udf({ timeoutMs: 5_000 }));
 */
export function udf(options = {}) {
    const maxCompiled = options.maxCompiled ?? 100;
    const limits = {
        timeoutMs: options.timeoutMs ?? 30_000,
        memoryBytes: options.memoryBytes ?? 64 * 1024 * 1024,
        maxCompiled,
    };
    const pool = new SandboxPool(limits, options.maxThreads ?? availableParallelism());
    const compiled = new LeastRecentlyUsed(maxCompiled);
    // The same id is always the same code, so what was read once, or is being read, serves every later call.
    const codeOf = (blobId, context) => {
        const known = compiled.get(blobId);
        if (known !== undefined)
            return known;
        const code = context.getBlob(blobId).then((blob) => readUdfCode(blobId, blob));
        compiled.set(blobId, code);
        code.catch(() => compiled.delete(blobId));
        return code;
    };
    const component = defineComponent({
        name: "udf",
        description: "Runs a function that stands in a blob, in a sandbox.",
        input: {
            type: "object",
            properties: {
                blob_id: { type: "string", description: "The blob with { code, input_schema, language?, function_name? }." },
                input: { description: "What the function is called with; checked against the blob's input_schema." },
            },
            required: ["blob_id", "input"],
        },
        output: {},
        execute: async ({ blob_id: blobId, input }, context) => {
            const { source, checkInput } = await codeOf(blobId, context);
            const outcome = await pool.run({
                source,
                input: JSON.stringify(await checkInput(input)),
                facts: JSON.stringify({ methods: contextMethods, values: factsOf(context) }),
                signal: context.signal,
                answer: async (method, parameters) => JSON.stringify((await ask(context, method, parameters)) ?? null),
                log: (level, text) => logLine(context, level, text),
            });
            if ("failure" in outcome)
                throw toComponentError(outcome.failure, blobId, limits);
            return JSON.parse(outcome.output);
        },
    });
    return { ...component, close: () => pool.close() };
}
/** What `context` says without asking. */
function factsOf({ runId, flowId, stepId, attempt }) {
    return { runId, flowId, stepId, attempt };
}
/** Does what the code asks of `context`. The code is not trusted: neither the method nor what it hands over is. */
async function ask(context, method, text) {
    const parameters = JSON.parse(text);
    const [first = null, second = null] = Array.isArray(parameters) ? parameters : [];
    if (!isContextMethod(method))
        throw new TypeError(`context has no ${method}`);
    switch (method) {
        case "putBlob":
            return context.putBlob(first);
        case "getBlob":
            return context.getBlob(textOf(first, "the id of a blob"));
        case "evaluateFlow":
            return context.evaluateFlow(flowOf(first), second);
        case "evaluateFlows":
            if (!isJsonArray(second))
                throw new TypeError(`expected a list of inputs, found ${describeJson(second)}`);
            return context.evaluateFlows(flowOf(first), second);
        case "progress":
            if (typeof first !== "number")
                throw new TypeError(`expected a fraction, found ${describeJson(first)}`);
            return context.progress(first, second === null ? undefined : textOf(second, "a message"));
        case "emit":
            return context.emit(first);
    }
}
function isContextMethod(method) {
    return contextMethods.some((known) => known === method);
}
/** A flow comes as an object or as the id of a stored one. Paths are not for sandboxed code. */
function flowOf(value) {
    if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value))
        return { flowId: value };
    if (isJsonObject(value)) {
        if (!("file" in value))
            return value;
        throw new TypeError("sandboxed code names no files; give the flow itself, or the id of a stored one");
    }
    throw new TypeError(`expected a flow or the id of one, found ${describeJson(value)}`);
}
function textOf(value, expected) {
    if (typeof value === "string")
        return value;
    throw new TypeError(`expected ${expected}, found ${describeJson(value)}`);
}
function logLine({ logger }, level, text) {
    if (level === "debug" || level === "warn" || level === "error")
        logger[level](text);
    else
        logger.info(text);
}
const codes = {
    syntax: FlowErrorCode.ComponentValueError,
    shape: FlowErrorCode.ComponentValueError,
    output: FlowErrorCode.ComponentValueError,
    thrown: FlowErrorCode.ComponentExecutionFailed,
    stalled: FlowErrorCode.ComponentExecutionFailed,
    memory: FlowErrorCode.ComponentResourceUnavailable,
    time: FlowErrorCode.ComponentResourceUnavailable,
};
function toComponentError({ kind, message, stack }, blobId, limits) {
    const limit = { time: ` (limit: ${limits.timeoutMs} ms)`, memory: ` (limit: ${limits.memoryBytes} bytes)` };
    const suffix = kind === "time" || kind === "memory" ? limit[kind] : "";
    return new ComponentError(`user-defined function: ${message}${suffix}`, {
        code: codes[kind],
        data: { blob_id: blobId, kind, ...(stack !== undefined && { stack }) },
    });
}
//# sourceMappingURL=udf.js.map