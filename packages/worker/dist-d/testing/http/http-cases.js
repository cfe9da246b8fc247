import { setTimeout as sleep } from "node:timers/promises";
import { isJsonObject } from "@stepflow/core";
import { callOf, execute } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
import { readAnswer } from "../read-answer.js";
import { printRequest } from "./http-runtime-end.js";
/** How long a runtime's client keeps a connection that nobody uses, in s. */
const runtimeIdleSeconds = 90;
/** Statuses, headers and connections. */
export const httpCases = [
    {
        topic: "http",
        name: "takes a notification with 202 and no body",
        async run({ http }) {
            for (const text of [
                '{"jsonrpc":"2.0","method":"initialized","params":{}}',
                '{"jsonrpc":"2.0","method":"initialized"}',
            ]) {
                await expectAccepted(await http.post(text), text);
            }
        },
    },
    {
        topic: "http",
        name: "answers a request as application/json with status 200, uncompressed",
        async run({ http }) {
            for (const [method, params] of [
                ["initialize", { runtimeProtocolVersion: 1 }],
                ["components/list", {}],
                ["components/info", { component: "/conformance/echo" }],
                ["components/execute", callOf("echo", { text: "x".repeat(10_000) })],
            ]) {
                await expectPlain(http, method, params);
            }
        },
    },
    {
        topic: "http",
        name: "answers errors with status 200, as JSON-RPC has them",
        async run({ http }) {
            for (const [method, params] of [
                ["components/execute", callOf("fail", { code: -32100, message: "on purpose" })],
                ["components/execute", callOf("unknown", {})],
                ["components/execute", { component: 7 }],
                ["components/unknown", {}],
            ]) {
                const answer = readAnswer(await expectPlain(http, method, params), '"status"');
                if (answer.kind === "result")
                    throw violation(`the answer to ${method}`, "an error", describe(answer.result));
            }
        },
    },
    {
        topic: "http",
        name: "keeps an idle connection for longer than a runtime does",
        async run({ http, runtime, options: { idleMs } }) {
            const first = await http.post(printRequest('"status"', "components/list", {}));
            await first.text();
            const { connection = "", "keep-alive": keepAlive } = first.headers;
            if (/\bclose\b/i.test(connection))
                throw violation("the connection after an answer", "kept open", "Connection: close");
            const seconds = /\btimeout=(\d+)/.exec(String(keepAlive ?? ""))?.[1];
            if (seconds === undefined)
                await sleep(idleMs);
            else if (Number(seconds) <= runtimeIdleSeconds) {
                throw violation("the keep-alive time", `more than ${runtimeIdleSeconds} s`, `Keep-Alive: ${keepAlive}`);
            }
            const second = await http.post(printRequest('"status"', "components/list", {}));
            await second.text();
            if (!second.onReusedConnection)
                throw violation("the connection after an answer", "kept open", "closed by the worker");
            await execute(runtime, "echo", "alive");
        },
    },
    {
        topic: "http",
        name: "lives on when the runtime closes a connection before the answer",
        async run({ http, runtime }) {
            for (let count = 0; count < 3; count += 1) {
                const letGo = new AbortController();
                const text = printRequest('"status"', "components/execute", callOf("wait", { ms: 50, value: null }));
                const call = http.post(text, { signal: letGo.signal });
                letGo.abort();
                await call.then((answer) => answer.drop(), () => { });
            }
            expectEqual(await execute(runtime, "wait", { ms: 100, value: "alive" }), "alive", "the output of a call after it");
        },
    },
];
/** What the load balancer of 0.11 asks of a worker. */
export const healthCases = [
    {
        topic: "health",
        name: "says at /health that it is healthy, and always the same instance id",
        async run({ http }) {
            const ids = [await readInstanceId(http), await readInstanceId(http)];
            if (ids[0] !== ids[1])
                throw violation("instanceId at /health", "the same each time", describe(ids));
        },
    },
];
/** The instance id at `/health`, which must be healthy. */
export async function readInstanceId(http) {
    const answer = await http.get("/health");
    const text = await answer.text();
    if (answer.status < 200 || answer.status > 299)
        throw violation("the status of /health", "2xx", String(answer.status));
    let health;
    try {
        health = JSON.parse(text);
    }
    catch {
        throw violation("the body of /health", "JSON", JSON.stringify(text));
    }
    if (!isJsonObject(health) || health.status !== "healthy")
        throw violation("the body of /health", '{ "status": "healthy", … }', text);
    const { instanceId } = health;
    if (typeof instanceId !== "string" || instanceId === "")
        throw violation("instanceId at /health", "text", text);
    return instanceId;
}
/** A runtime takes exactly 202 for "taken", and nothing may follow. */
export async function expectAccepted(answer, subject) {
    const body = await answer.text();
    expectEqual(answer.status, 202, `the status of the answer to ${subject}`);
    if (body !== "")
        throw violation(`the body of the answer to ${subject}`, "nothing", JSON.stringify(body));
}
async function expectPlain(http, method, params) {
    const answer = await http.post(printRequest('"status"', method, params));
    const { "content-type": type, "content-encoding": encoding } = answer.headers;
    const subject = `the answer to ${method}`;
    if (answer.isEventStream) {
        answer.drop();
        throw violation(subject, "plain JSON, since nothing calls back", "an event stream");
    }
    const text = await answer.text();
    expectEqual(answer.status, 200, `the status of ${subject}`);
    if (!/^application\/json\b/i.test(type ?? ""))
        throw violation(`the content type of ${subject}`, "application/json", type ?? "none");
    if (encoding !== undefined && encoding !== "identity")
        throw violation(`the encoding of ${subject}`, "none; nobody asked for one", encoding);
    return text;
}
//# sourceMappingURL=http-cases.js.map