import type { ServerResponse } from "node:http";
import { eventHeaders, eventText, heartbeatText } from "../event-text.ts";
import { instanceId } from "../instance-id.ts";
import { writeAll } from "./write-all.ts";

/** A response that has become a stream of server-sent events. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(response: ServerResponse, heartbeatMs: number) {
    this.#response = response;
    response.writeHead(200, { ...eventHeaders, "stepflow-instance-id": instanceId() });
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs).unref();
    response.once("close", () => clearInterval(this.#heartbeat));
  }

  /** Sends one message; resolves when the connection takes another. */
  async send(message: string): Promise<void> {
    this.#heartbeat.refresh();
    await writeAll(this.#response, eventText(message));
  }

  /** Sends the last message. The runtime may close the connection as soon as it has read it. */
  end(message: string): void {
    this.#response.end(eventText(message));
  }

  /** A reader that does not keep up needs no sign of life. */
  #beat(): void {
    if (!this.#response.writableNeedDrain) this.#response.write(heartbeatText);
  }
}
