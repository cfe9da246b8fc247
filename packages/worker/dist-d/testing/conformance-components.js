import { ComponentError, defineComponent, toJsonValue } from "@stepflow/core";
const anything = {};
const key = { type: "object", properties: { key: { type: "string" } }, required: ["key"] };
/**
 * The components that the cases of the worker protocol call, new ones at each call. Register them with the worker under
 * test.
 *
 * @example
 * for (const component of conformanceComponents()) server.component(component);
 */
export function conformanceComponents() {
    return [echo, nothing, greet, fail, wait, ...slowComponents(), subRuns, submitRun, blob];
}
const echo = defineComponent({
    name: "conformance/echo",
    description: "Answers its input.",
    input: anything,
    output: anything,
    execute: (input) => input,
});
const nothing = defineComponent({
    name: "conformance/nothing",
    description: "Has no output.",
    input: anything,
    output: anything,
    execute: () => undefined,
});
const greet = defineComponent({
    name: "conformance/greet",
    description: "Greets by name.",
    input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    output: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
    execute: ({ name }) => ({ message: `Hello ${name}` }),
});
const fail = defineComponent({
    name: "conformance/fail",
    description: "Fails with the code, message and data of its input.",
    input: {
        type: "object",
        properties: { code: { type: "integer" }, message: { type: "string" }, data: {} },
        required: ["code", "message"],
    },
    output: anything,
    execute: ({ code, message, data }) => {
        throw new ComponentError(message, { code, ...(data !== undefined && { data: toJsonValue(data, "data") }) });
    },
});
const wait = defineComponent({
    name: "conformance/wait",
    description: "Answers its value after as many ms as its input says.",
    input: { type: "object", properties: { ms: { type: "integer" }, value: {} }, required: ["ms", "value"] },
    output: anything,
    execute: async ({ ms, value }) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return value;
    },
});
/** How long `slow` works if nobody stops it, in ms. */
const slowMs = 60_000;
function slowComponents() {
    const counts = new Map();
    const countOf = (name) => {
        const count = counts.get(name) ?? { started: 0, aborted: 0 };
        counts.set(name, count);
        return count;
    };
    const slow = defineComponent({
        name: "conformance/slow",
        description: "Works until its call is cancelled, and at most a minute.",
        input: key,
        output: anything,
        execute: async (input, { signal }) => {
            const count = countOf(input.key);
            count.started += 1;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, slowMs);
                const stop = () => {
                    clearTimeout(timer);
                    count.aborted += 1;
                    resolve();
                };
                if (signal.aborted)
                    stop();
                else
                    signal.addEventListener("abort", stop, { once: true });
            });
            return null;
        },
    });
    const slowCount = defineComponent({
        name: "conformance/slow_count",
        description: "Answers how many calls of slow with this key began, and how many were cancelled.",
        input: key,
        output: {
            type: "object",
            properties: { started: { type: "integer" }, aborted: { type: "integer" } },
            required: ["started", "aborted"],
        },
        execute: (input) => ({ ...countOf(input.key) }),
    });
    return [slow, slowCount];
}
const subRuns = defineComponent({
    name: "conformance/sub_runs",
    description: "Starts a run of a flow for each input, all at once, and answers their results in order.",
    input: {
        type: "object",
        properties: { flowId: { type: "string" }, inputs: { type: "array" } },
        required: ["flowId", "inputs"],
    },
    output: anything,
    execute: ({ flowId, inputs }, context) => Promise.all(inputs.map((input) => context.evaluateFlow({ flowId }, toJsonValue(input, "input")))),
});
const submitRun = defineComponent({
    name: "conformance/submit_run",
    description: "Starts a run of a flow, asks for its status without waiting for it, and answers its id and status.",
    input: {
        type: "object",
        properties: { flowId: { type: "string" }, input: {} },
        required: ["flowId", "input"],
    },
    output: {
        type: "object",
        properties: { runId: { type: "string" }, status: { type: "string" } },
        required: ["runId", "status"],
    },
    execute: async ({ flowId, input }, context) => {
        const run = await context.submitRun({ flowId }, [toJsonValue(input, "input")]);
        return { runId: run.id, status: await run.status() };
    },
});
const blob = defineComponent({
    name: "conformance/blob",
    description: "Keeps its input as a blob, reads it back, and answers both.",
    input: anything,
    output: {
        type: "object",
        properties: { blobId: { type: "string" }, data: {} },
        required: ["blobId", "data"],
    },
    execute: async (input, context) => {
        const blobId = await context.putBlob(toJsonValue(input, "input"));
        return { blobId, data: await context.getBlob(blobId) };
    },
});
//# sourceMappingURL=conformance-components.js.map