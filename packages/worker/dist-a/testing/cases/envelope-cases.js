import { isJsonObject } from "@stepflow/core";
import { callOf, execute } from "../execute.js";
import { describe, violation } from "../protocol-violation.js";
import { parseExactly, printId } from "../read-answer.js";
/** Ids, and what is answered to that which is no request. */
export const envelopeCases = [
    {
        topic: "envelope",
        name: "echoes an id that is a string",
        async run({ runtime }) {
            for (const id of ['"0197-a0"', '""', '"7"', '"\\u00e9 \\u2028 \\ud834\\udd1e"']) {
                await execute(runtime, "echo", id, { id: JSON.stringify(JSON.parse(id)) });
            }
        },
    },
    {
        topic: "envelope",
        name: "echoes an id that is a number",
        async run({ runtime }) {
            for (const id of ["0", "-1", "7", "9007199254740991"])
                await execute(runtime, "echo", id, { id });
        },
    },
    {
        topic: "envelope",
        name: "echoes an id of 64 bits to the digit",
        async run({ runtime }) {
            for (const id of ["9007199254740993", "9223372036854775807", "-9223372036854775808"]) {
                await execute(runtime, "echo", id, { id });
            }
        },
    },
    {
        topic: "envelope",
        name: "answers -32700 to what is not JSON",
        async run({ runtime }) {
            for (const text of ['{"jsonrpc":"2.0","id":1,', "worker", "{'jsonrpc': '2.0'}", ""])
                await expectRefusal(runtime, text, -32700);
        },
    },
    {
        topic: "envelope",
        name: "answers -32600 to what is no message",
        async run({ runtime }) {
            for (const text of [
                '{"id":"1","method":"components/list","params":{}}',
                '{"jsonrpc":"1.0","id":"1","method":"components/list","params":{}}',
                '{"jsonrpc":2.0,"id":"1","method":"components/list","params":{}}',
                '{"jsonrpc":"2.0","id":"1","params":{}}',
                '{"jsonrpc":"2.0","id":"1","method":7,"params":{}}',
                '{"jsonrpc":"2.0","id":null,"method":"components/list","params":{}}',
                '{"jsonrpc":"2.0","id":{},"method":"components/list","params":{}}',
                '{"jsonrpc":"2.0","id":1.5,"method":"components/list","params":{}}',
                '{"jsonrpc":"2.0","id":9223372036854775808,"method":"components/list","params":{}}',
                '[{"jsonrpc":"2.0","id":"1","method":"components/list","params":{}}]',
                "null",
            ]) {
                await expectRefusal(runtime, text, -32600);
            }
        },
    },
    {
        topic: "envelope",
        name: "ignores keys that it does not know",
        async run({ runtime }) {
            const message = {
                jsonrpc: "2.0",
                id: "more",
                method: "components/execute",
                params: callOf("echo", 1),
                trace: {},
                meta: [1],
            };
            const text = await runtime.send(JSON.stringify(message));
            const answer = text === undefined ? undefined : parseExactly(text);
            if (!isJsonObject(answer) || answer.id !== "more" || !isJsonObject(answer.result)) {
                throw violation("the answer to a request with more keys", "a result", text ?? "nothing");
            }
        },
    },
    {
        topic: "envelope",
        name: "lives on after messages that nest deeply",
        async run({ runtime }) {
            for (const depth of [200, 20_000]) {
                const input = "[".repeat(depth) + "]".repeat(depth);
                const message = JSON.stringify({
                    jsonrpc: "2.0",
                    id: "deep",
                    method: "components/execute",
                    params: callOf("echo", "here"),
                });
                const answer = await runtime.send(message.replace('"here"', input));
                if (answer === undefined || !isJsonObject(parseExactly(answer))) {
                    throw violation(`the answer to a message ${depth} deep`, "a result or an error", answer ?? "nothing");
                }
                await execute(runtime, "echo", depth);
            }
        },
    },
];
/** The id is that of the message when it has one that can be echoed, else null or left out. */
async function expectRefusal(runtime, text, code) {
    const subject = `the answer to ${JSON.stringify(text)}`;
    const found = await runtime.send(text);
    const answer = found === undefined ? undefined : parseExactly(found);
    if (!isJsonObject(answer) || !isJsonObject(answer.error))
        throw violation(subject, `error ${code}`, found ?? "nothing");
    const { jsonrpc, id, error } = answer;
    if (jsonrpc !== "2.0")
        throw violation(`jsonrpc of ${subject}`, '"2.0"', describe(jsonrpc ?? "none"));
    if (error.code !== code)
        throw violation(`the error's code of ${subject}`, String(code), found ?? "nothing");
    if (typeof error.message !== "string")
        throw violation(`the error's message of ${subject}`, "a string", found ?? "nothing");
    if (id !== undefined && id !== null && printId(id) !== '"1"')
        throw violation(`the id of ${subject}`, "that of the message, or null", describe(id));
}
//# sourceMappingURL=envelope-cases.js.map