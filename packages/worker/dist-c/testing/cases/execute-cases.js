import { callOf, execute, expectError, resultOfRequest } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** How many calls are in flight at once. */
const many = 50;
/** Calls that come to an end without asking anything. */
export const executeCases = [
    {
        topic: "execute",
        name: "hands every JSON value through",
        async run({ runtime }) {
            for (const input of [
                null,
                false,
                0,
                -1.5e-7,
                9_007_199_254_740_991,
                "",
                "é ✓ 𝄞 \u0000\u001f\u007f\u2028\u2029 \\n \" ' </script>",
                [],
                {},
                [null, [[]], [{ a: [{}] }]],
                { "": 1, "a b": 2, "2": "two", "1": "one", $step: "a", toString: 1, constructor: null },
                JSON.parse('{"__proto__":{"polluted":true},"x":1}'),
                "x".repeat(300_000),
            ]) {
                expectEqual(await execute(runtime, "echo", input), input, "the output of echo");
            }
        },
    },
    {
        topic: "execute",
        name: "answers null for a component without output",
        async run({ runtime }) {
            const result = await resultOfRequest(runtime, "components/execute", callOf("nothing", {}));
            if (!Object.hasOwn(result, "output") || result.output !== null) {
                throw violation("the result", '{ "output": null }', describe(result));
            }
        },
    },
    {
        topic: "execute",
        name: "takes a later attempt, and a call with the least that 0.11 sends",
        async run({ runtime }) {
            for (const more of [
                { attempt: 7, observability: {} },
                { attempt: 1, observability: { trace_id: null, step_id: null } },
            ]) {
                const params = { component: "/conformance/echo", input: 1, ...more };
                expectEqual(await resultOfRequest(runtime, "components/execute", params), { output: 1 }, "the result");
            }
        },
    },
    {
        topic: "execute",
        name: `answers ${many} calls at once, each with its own output`,
        async run({ runtime }) {
            const outputs = await Promise.all(Array.from({ length: many }, (_, index) => 
            // The first called is the last to be done, so that answers in the order of the calls would be seen.
            execute(runtime, "wait", { ms: 2 * (many - index), value: { index } })));
            expectEqual(outputs, Array.from({ length: many }, (_, index) => ({ index })), "the outputs");
        },
    },
    {
        topic: "execute",
        name: "answers a quick call while a slow one works",
        async run({ runtime }) {
            const done = [];
            const call = async (name, output) => {
                expectEqual(await output, name, `the output of the ${name} call`);
                done.push(name);
            };
            await Promise.all([
                call("slow", execute(runtime, "wait", { ms: 200, value: "slow" })),
                call("quick", execute(runtime, "echo", "quick")),
            ]);
            expectEqual(done, ["quick", "slow"], "the order of the answers");
        },
    },
];
/** Calls and requests that fail. */
export const errorCases = [
    {
        topic: "errors",
        name: "keeps code, message and data of a failing component",
        async run({ runtime }) {
            for (const error of [
                { code: -32100, message: "plain" },
                { code: -32110, message: "é ✓ 𝄞", data: { hint: ["b=0", null], "": {} } },
                { code: -32011, message: "", data: "text" },
                { code: 42, message: "a code of its own", data: 0 },
            ]) {
                const answer = await runtime.request("components/execute", callOf("fail", error));
                if (answer.kind === "result")
                    throw violation("the answer", "an error", describe(answer.result));
                expectEqual(answer.error, error, "the error");
            }
        },
    },
    {
        topic: "errors",
        name: "refuses an input that does not fit the component's schema, with a code that is not tried again",
        async run({ runtime }) {
            for (const input of [{}, { name: 7 }, null, "Ada"]) {
                const answer = await runtime.request("components/execute", callOf("greet", input));
                if (answer.kind === "result")
                    throw violation(`the answer to the input ${describe(input)}`, "an error", describe(answer.result));
                const { code } = answer.error;
                if (code <= -32300 && code >= -32399) {
                    throw violation("the error's code", "one that says whose fault it is; -32399 to -32300 are the transport's", String(code));
                }
            }
            expectEqual(await execute(runtime, "greet", { name: "Ada" }), { message: "Hello Ada" }, "the output");
        },
    },
    {
        topic: "errors",
        name: "answers -32601 to a method that it does not have",
        async run({ runtime }) {
            for (const method of ["components/unknown", "", "toString", "runs/submit"])
                await expectError(runtime, method, {}, -32601);
        },
    },
    {
        topic: "errors",
        name: "answers -32602 to params that do not fit the method",
        async run({ runtime }) {
            const observability = {};
            await expectError(runtime, "components/execute", { input: {}, attempt: 1, observability }, -32602);
            await expectError(runtime, "components/execute", { component: 7, input: {}, attempt: 1, observability }, -32602);
            await expectError(runtime, "components/execute", { component: "/conformance/echo", attempt: 1, observability }, -32602);
            await expectError(runtime, "components/execute", ["/conformance/echo", {}], -32602);
            await expectError(runtime, "components/info", {}, -32602);
            await expectError(runtime, "components/info", { component: null }, -32602);
            await expectError(runtime, "initialize", { runtimeProtocolVersion: "1" }, -32602);
        },
    },
    {
        topic: "errors",
        name: "takes notifications that it does not know without a word",
        async run({ runtime }) {
            await runtime.notify("runs/changed", { runId: "x" });
            const answer = await runtime.send('{"jsonrpc":"2.0","method":"components/unknown"}');
            if (answer !== undefined)
                throw violation("the answer to a notification", "nothing", answer);
        },
    },
];
//# sourceMappingURL=execute-cases.js.map