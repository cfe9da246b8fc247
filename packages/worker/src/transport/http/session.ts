import type { ServerResponse } from "node:http";
import { StepflowAbortError } from "@stepflow/core";
import type { Dispatcher } from "../../dispatch/dispatcher.ts";
import { markedId } from "../../dispatch/marked-id.ts";
import { eventHeaders, eventText } from "../event-text.ts";
import { instanceId } from "../instance-id.ts";
import { reportBlocking } from "./report-blocking.ts";
import { writeAll } from "./write-all.ts";

/**
 * One runtime's conversation over a stream of events of its own: what components ask goes out there, and the runtime posts
 * everything to the session's address. Its dispatcher knows nothing of other sessions, so that no answer reaches them.
 */
export class Session {
  readonly id: string = markedId();
  readonly dispatcher: Dispatcher;
  readonly #response: ServerResponse;

  /** @param onEnd called when the stream has ended, whoever ended it */
  constructor(dispatcher: Dispatcher, response: ServerResponse, path: string, heartbeatMs: number, onEnd: () => void) {
    this.dispatcher = dispatcher;
    this.#response = response;
    response.writeHead(200, { ...eventHeaders, "stepflow-instance-id": instanceId() });
    response.write(namedEvent("endpoint", JSON.stringify({ endpoint: `${path}?sessionId=${this.id}` })));
    const heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write(namedEvent("keepalive", "{}"));
    }, heartbeatMs).unref();
    const stopReporting = reportBlocking(dispatcher.running, dispatcher.logger);
    response.once("close", () => {
      clearInterval(heartbeat);
      stopReporting();
      const error = new StepflowAbortError("the runtime closed its session");
      dispatcher.callbacks.close(error);
      dispatcher.running.abort(error);
      onEnd();
    });
  }

  /** Sends one message; resolves when the connection takes another. */
  readonly send = (message: string): Promise<void> => writeAll(this.#response, namedEvent("message", message));

  end(): void {
    this.#response.end();
  }
}

function namedEvent(name: string, data: string): string {
  return `event: ${name}\n${eventText(data)}`;
}
