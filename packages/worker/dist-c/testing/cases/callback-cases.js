import { callOf, execute, expectError } from "../execute.js";
import { PlayedRuns, playedFlowId, resultOf } from "../played-runs.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Calls that ask the runtime for something before they answer. */
export const callbackCases = [
    {
        topic: "callbacks",
        name: "runs a flow below its step",
        async run({ runtime }) {
            const runs = new PlayedRuns();
            const output = await execute(runtime, "sub_runs", { flowId: playedFlowId, inputs: [{ n: 1 }] }, { onCallback: runs.answer });
            expectEqual(output, [resultOf({ n: 1 })], "the output");
            const [submitted] = submissions(runs.callbacks);
            expectEqual(submitted?.flowId, playedFlowId, "flowId of runs/submit");
            expectEqual(submitted?.inputs, [{ n: 1 }], "inputs of runs/submit");
        },
    },
    {
        topic: "callbacks",
        name: "starts a run without waiting for it and asks for its status",
        async run({ runtime }) {
            const runs = new PlayedRuns();
            const input = { flowId: playedFlowId, input: "later" };
            const output = await execute(runtime, "submit_run", input, { onCallback: runs.answer });
            const [submitted, asked, ...more] = runs.callbacks;
            if (submitted?.method !== "runs/submit" || submitted.params.wait === true) {
                throw violation("the first callback", "runs/submit without wait", describe(submitted));
            }
            if (asked?.method !== "runs/get" || asked.params.wait === true || more.length > 0) {
                throw violation("the callbacks after it", "one runs/get without wait", describe([asked, ...more]));
            }
            expectEqual(output, { runId: asked.params.runId, status: "completed" }, "the output");
        },
    },
    {
        topic: "callbacks",
        name: "gives each run below a step a key of its own, the same in each attempt",
        async run({ runtime }) {
            const keysOf = async (attempt) => {
                const runs = new PlayedRuns();
                const params = { ...callOf("sub_runs", { flowId: playedFlowId, inputs: [1, 2, 3] }), attempt };
                await runtime.request("components/execute", params, { onCallback: runs.answer });
                return submissions(runs.callbacks).map(({ subflowKey }) => subflowKey);
            };
            const keys = await keysOf(1);
            if (keys.length !== 3 || new Set(keys).size !== 3 || !keys.every((key) => uuid.test(key))) {
                throw violation("the keys of three runs below a step", "three UUIDs that differ", describe(keys));
            }
            expectEqual((await keysOf(2)).sort(), keys.sort(), "the keys in the next attempt");
        },
    },
    {
        topic: "callbacks",
        name: "waits for several answers at once, in whatever order they come",
        async run({ runtime }) {
            const inputs = [0, 1, 2, 3, 4, 5];
            const runs = new PlayedRuns();
            const held = [];
            const onCallback = async (callback) => {
                const reply = runs.answer(callback);
                // Nothing is answered before all have asked, and then the last is answered first.
                if (callback.method === "runs/submit") {
                    await new Promise((resolve) => {
                        held.push(resolve);
                        if (held.length === inputs.length)
                            for (const answer of held.reverse())
                                answer();
                    });
                }
                return reply;
            };
            const output = await execute(runtime, "sub_runs", { flowId: playedFlowId, inputs }, { onCallback });
            expectEqual(output, inputs.map(resultOf), "the output");
        },
    },
    {
        topic: "callbacks",
        name: "keeps the answers of calls apart that ask at the same time",
        async run({ runtime }) {
            const calls = Array.from({ length: 20 }, (_, call) => call);
            const outputs = await Promise.all(calls.map((call) => {
                const runs = new PlayedRuns((input) => ({ outcome: "success", result: { call, input } }));
                return execute(runtime, "sub_runs", { flowId: playedFlowId, inputs: ["a", "b"] }, { onCallback: runs.answer });
            }));
            expectEqual(outputs, calls.map((call) => [
                { call, input: "a" },
                { call, input: "b" },
            ]), "the outputs");
        },
    },
    {
        topic: "callbacks",
        name: "fails when the runtime answers with an error, or the run below fails",
        async run({ runtime }) {
            const params = callOf("sub_runs", { flowId: playedFlowId, inputs: [1] });
            const failing = new PlayedRuns(() => ({ outcome: "failed", error: { code: -32123, message: "below" } }));
            const answers = [() => ({ error: { code: -32005, message: "no such flow" } }), failing.answer];
            for (const onCallback of answers) {
                const answer = await runtime.request("components/execute", params, { onCallback });
                if (answer.kind === "result")
                    throw violation("the answer", "an error", describe(answer.result));
            }
        },
    },
    {
        topic: "callbacks",
        name: "fails when the answer of the runtime is not what the method answers",
        async run({ runtime }) {
            const params = callOf("sub_runs", { flowId: playedFlowId, inputs: [1] });
            for (const result of [{}, "done", { runId: 7 }]) {
                const answer = await runtime.request("components/execute", params, { onCallback: () => ({ result }) });
                if (answer.kind === "result")
                    throw violation("the answer", "an error", describe(answer.result));
            }
        },
    },
    {
        topic: "callbacks",
        name: "is not harmed by answers to what it did not ask",
        async run({ runtime }) {
            await runtime.send('{"jsonrpc":"2.0","id":"nobody-asked","result":{}}');
            await runtime.send('{"jsonrpc":"2.0","id":9223372036854775807,"error":{"code":-32000,"message":"late"}}');
            await runtime.send('{"jsonrpc":"2.0","id":"nobody-asked","result":null}');
            expectEqual(await execute(runtime, "echo", "alive"), "alive", "the output of a call after it");
        },
    },
];
/** Only for workers that say how long they wait. */
export const callbackTimeoutCase = {
    topic: "callbacks",
    name: "fails when the runtime does not answer in time",
    async run({ runtime, options: { callbackTimeoutMs = 0, patienceMs } }) {
        // A run that is waited for may take as long as the runtime is asked to wait; this one is not.
        const params = callOf("submit_run", { flowId: playedFlowId, input: 1 });
        const answer = await runtime.request("components/execute", params, {
            onCallback: () => "silence",
            patienceMs: callbackTimeoutMs + patienceMs,
        });
        if (answer.kind === "result")
            throw violation("the answer", "an error", describe(answer.result));
        await expectError(runtime, "components/info", { component: "/conformance/unknown" }, -32001);
    },
};
function submissions(callbacks) {
    return callbacks.flatMap((callback) => (callback.method === "runs/submit" ? [callback.params] : []));
}
//# sourceMappingURL=callback-cases.js.map