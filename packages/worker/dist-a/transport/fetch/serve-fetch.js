import { Dispatcher } from "../../dispatch/dispatcher.js";
import { checkHead } from "../check-head.js";
import { healthOf } from "../health.js";
import { statusOf } from "../status-of.js";
import { defaultHeartbeatMs, defaultMaxBodyBytes } from "../transport-options.js";
import { answerCall } from "./answer-call.js";
import { readText } from "./read-text.js";
/**
 * Serves a worker's components as a function from requests to responses, for Hono, Next.js, edge functions, Deno and
 * Bun. It takes messages by POST at every path that leads to it, and answers GET at every path that ends in `/health`.
 *
 * Components that call back need the answer to reach the same instance, and so do blobs the option `blobUrl` where
 * instances come and go: `initialize` reaches one of them.
 *
 * @example
 * app.all("/worker/*", (context) => handle(context.req.raw)); // const handle = serveFetch(server)
 */
export function serveFetch(server, options = {}) {
    const dispatcher = new Dispatcher(server, options);
    const { token, maxBodyBytes = defaultMaxBodyBytes, heartbeatMs = defaultHeartbeatMs } = options;
    return async (request) => {
        const { method, headers } = request;
        if ((method === "GET" || method === "HEAD") && new URL(request.url).pathname.endsWith("/health")) {
            const { status, text } = healthOf(dispatcher);
            return json(status, text);
        }
        const head = {
            method,
            contentType: headers.get("content-type"),
            accept: headers.get("accept"),
            authorization: headers.get("authorization"),
        };
        const reason = checkHead(head, token);
        if (reason !== undefined)
            return refuse(reason);
        const body = await readText(request, maxBodyBytes);
        if (typeof body !== "string")
            return refuse(body);
        const reception = dispatcher.receive(body);
        if (reception.kind === "call")
            return answerCall(reception.execution, request, heartbeatMs);
        if (reception.kind === "accepted")
            return new Response(null, { status: 202 });
        return json(statusOf[reception.kind], reception.text);
    };
}
function refuse({ status, text, headers }) {
    return json(status, text, headers);
}
function json(status, text, headers) {
    return new Response(text, { status, headers: { "content-type": "application/json", ...headers } });
}
//# sourceMappingURL=serve-fetch.js.map