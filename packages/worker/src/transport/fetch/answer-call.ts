import type { Execution } from "../../dispatch/execution.ts";
import { acceptsEvents } from "../check-head.ts";
import { eventHeaders } from "../event-text.ts";
import { instanceId } from "../instance-id.ts";
import { noEvents } from "../no-events.ts";
import { EventStream } from "./event-stream.ts";

/** Answers a call with plain JSON, unless the component calls back: then with a stream of events. */
export function answerCall(execution: Execution, request: Request, heartbeatMs: number): Promise<Response> {
  const abandon = (): void => execution.abandon();
  request.signal.addEventListener("abort", abandon, { once: true });
  return new Promise((resolve) => {
    let stream: EventStream | undefined;
    const open = (): EventStream => {
      const opened = new EventStream(heartbeatMs, abandon);
      resolve(new Response(opened.readable, { headers: { ...eventHeaders, "stepflow-instance-id": instanceId() } }));
      return opened;
    };
    execution
      .answer(async (message) => {
        if (!acceptsEvents(request.headers.get("accept"))) throw noEvents;
        stream ??= open();
        await stream.send(message);
      })
      .then((text) => {
        request.signal.removeEventListener("abort", abandon);
        if (stream === undefined) resolve(new Response(text, { headers: { "content-type": "application/json" } }));
        else stream.end(text);
      });
  });
}
