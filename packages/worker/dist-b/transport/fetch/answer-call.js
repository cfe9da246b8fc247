import { acceptsEvents } from "../check-head.js";
import { eventHeaders } from "../event-text.js";
import { instanceId } from "../instance-id.js";
import { noEvents } from "../no-events.js";
import { EventStream } from "./event-stream.js";
/** Answers a call with plain JSON, unless the component calls back: then with a stream of events. */
export function answerCall(execution, request, heartbeatMs) {
    const abandon = () => execution.abandon();
    request.signal.addEventListener("abort", abandon, { once: true });
    return new Promise((resolve) => {
        let stream;
        const open = () => {
            const opened = new EventStream(heartbeatMs, abandon);
            resolve(new Response(opened.readable, { headers: { ...eventHeaders, "stepflow-instance-id": instanceId() } }));
            return opened;
        };
        execution
            .answer(async (message) => {
            if (!acceptsEvents(request.headers.get("accept")))
                throw noEvents;
            stream ??= open();
            await stream.send(message);
        })
            .then((text) => {
            request.signal.removeEventListener("abort", abandon);
            if (stream === undefined)
                resolve(new Response(text, { headers: { "content-type": "application/json" } }));
            else
                stream.end(text);
        });
    });
}
//# sourceMappingURL=answer-call.js.map