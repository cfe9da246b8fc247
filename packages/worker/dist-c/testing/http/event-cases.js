import { callOf, execute } from "../execute.js";
import { PlayedRuns, playedFlowId, resultOf } from "../played-runs.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
import { readStreamMessage } from "../read-answer.js";
import { expectAccepted, readInstanceId } from "./http-cases.js";
import { printAnswer, printRequest } from "./http-runtime-end.js";
import { readEvents } from "./read-events.js";
const id = '"streamed"';
/** The streams of calls that call back. */
export const eventCases = [
    {
        topic: "events",
        name: "streams a call that calls back, and names its instance",
        async run({ http }) {
            const answer = await call(http, [1]);
            const { "stepflow-instance-id": instanceId, "content-encoding": encoding } = answer.headers;
            answer.drop();
            expectEqual(answer.status, 200, "the status");
            if (encoding !== undefined && encoding !== "identity")
                throw violation("the encoding of the stream", "none", encoding);
            expectEqual(instanceId, await readInstanceId(http), "stepflow-instance-id of the stream, which is that of /health");
        },
    },
    {
        topic: "events",
        name: "writes each event as one line of ASCII",
        async run({ http }) {
            const text = "é ✓ 𝄞 \u007f\u2028";
            const answer = await call(http, [text]);
            const bytes = [];
            const output = await converse(http, tap(answer.chunks, bytes));
            expectEqual(output, [resultOf(text)], "the output");
            const stray = bytes.find((byte) => byte > 0x7f || (byte < 0x20 && byte !== 0x0a));
            if (stray !== undefined)
                throw violation("the bytes of the stream", "ASCII, everything else escaped", `0x${stray.toString(16)}`);
        },
    },
    {
        topic: "events",
        name: "takes the answer to a callback with 202 and no body",
        async run({ http }) {
            const answer = await call(http, [1]);
            const posted = [];
            await converse(http, answer.chunks, posted);
            for (const reply of posted)
                await expectAccepted(reply, "the answer to a callback");
        },
    },
    {
        topic: "events",
        name: "sends the answer to the call last and ends the stream",
        async run({ http }) {
            const answer = await call(http, [1]);
            await converse(http, answer.chunks);
        },
    },
    {
        topic: "events",
        name: "lives on when the runtime closes a stream in the middle",
        async run({ http, runtime }) {
            for (let count = 0; count < 3; count += 1) {
                const answer = await call(http, [1, 2]);
                // The first event is there, so the component waits for an answer that never comes.
                for await (const _ of readEvents(answer.chunks))
                    break;
                answer.drop();
            }
            const runs = new PlayedRuns();
            const input = { flowId: playedFlowId, inputs: ["alive"] };
            const output = await execute(runtime, "sub_runs", input, { onCallback: runs.answer });
            expectEqual(output, [resultOf("alive")], "the output of a call after it");
        },
    },
];
/** Begins a call that calls back, and expects its stream. */
async function call(http, inputs) {
    const params = callOf("sub_runs", { flowId: playedFlowId, inputs });
    const answer = await http.post(printRequest(id, "components/execute", params));
    if (answer.isEventStream)
        return answer;
    throw violation("the answer to a call that calls back", "an event stream", `${answer.status} ${await answer.text()}`);
}
/**
 * Reads a stream to its end, which must come right after the answer to the call; a runtime would hang up there.
 *
 * @param posted takes the worker's answers to what was posted
 */
async function converse(http, chunks, posted = []) {
    const runs = new PlayedRuns();
    let output;
    for await (const event of readEvents(chunks)) {
        http.transcript.received(`data: ${event}`);
        if (output !== undefined)
            throw violation("the end of the stream", "nothing after the answer to the call", event);
        const message = readStreamMessage(event, id);
        if (message.kind === "callback")
            posted.push(await http.post(printAnswer(message.id, runs.answer(message.callback))));
        else if (message.answer.kind === "result")
            output = { value: toOutput(message.answer.result) };
        else
            throw violation("the answer to the call", "a result", describe(message.answer.error));
    }
    if (output === undefined)
        throw violation("the event stream", `the answer to ${id}`, "its end");
    return output.value;
}
function toOutput(result) {
    return typeof result === "object" && result !== null && "output" in result ? result.output : undefined;
}
async function* tap(chunks, bytes) {
    for await (const chunk of chunks) {
        for (const byte of chunk)
            bytes.push(byte);
        yield chunk;
    }
}
//# sourceMappingURL=event-cases.js.map