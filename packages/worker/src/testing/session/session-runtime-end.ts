import { randomUUID } from "node:crypto";
import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { callOfCallback } from "../../protocol.ts";
import { HttpEnd } from "../http/http-end.ts";
import { HttpRuntimeEnd, printAnswer, printRequest } from "../http/http-runtime-end.ts";
import { readEvents } from "../http/read-events.ts";
import { violation } from "../protocol-violation.ts";
import { parseExactly, printId, readAnswer, readStreamMessage } from "../read-answer.ts";
import type { Answer, RequestOptions, RuntimeEnd } from "../runtime-end.ts";

/** A request that waits for its answer. */
interface OpenRequest {
  readonly options: RequestOptions;
  fail(reason: unknown): void;
}

/** The runtime's end of a session: a POST for each message to the session's address, and one stream for what is asked. */
export class SessionRuntimeEnd implements RuntimeEnd {
  readonly #http: HttpEnd;
  readonly #plain: HttpRuntimeEnd;
  readonly #open = new Map<string, OpenRequest>();
  readonly #drop: () => void;

  private constructor(http: HttpEnd, events: AsyncIterator<string>, drop: () => void) {
    this.#http = http;
    this.#plain = new HttpRuntimeEnd(http);
    this.#drop = drop;
    void this.#read(events);
  }

  /** @throws ProtocolViolation when no session is to be had, or its first event is no address */
  static async open(outside: HttpEnd, patienceMs: number): Promise<SessionRuntimeEnd> {
    const answer = await outside.get("/runtime/events");
    if (!answer.isEventStream)
      throw violation("the answer to GET /runtime/events", "an event stream", String(answer.status));
    const events = readEvents(answer.chunks)[Symbol.asyncIterator]();
    const first = await events.next();
    const endpoint = first.done === true ? undefined : endpointIn(first.value);
    if (endpoint === undefined) throw violation("the first event", "an endpoint", String(first.value));
    const http = new HttpEnd(new URL(endpoint, outside.url), patienceMs, outside.transcript);
    return new SessionRuntimeEnd(http, events, () => answer.drop());
  }

  async request(method: string, params: JsonValue, options: RequestOptions = {}): Promise<Answer> {
    const { id = JSON.stringify(randomUUID()), signal, patienceMs } = options;
    const failed = new Promise<never>((_resolve, reject) => {
      this.#open.set(id, { options, fail: reject });
    });
    failed.catch(() => {});
    try {
      const answer = await Promise.race([
        this.#http.post(printRequest(id, method, params), { signal, patienceMs }),
        failed,
      ]);
      return readAnswer(await Promise.race([answer.text(), failed]), id);
    } finally {
      this.#open.delete(id);
    }
  }

  notify(method: string, params: JsonObject): Promise<void> {
    return this.#plain.notify(method, params);
  }

  send(text: string): Promise<string | undefined> {
    return this.#plain.send(text);
  }

  async close(): Promise<void> {
    this.#drop();
    this.#http.close();
  }

  async #read(events: AsyncIterator<string>): Promise<void> {
    try {
      for (let next = await events.next(); next.done !== true; next = await events.next()) this.#serve(next.value);
    } catch {
      // The stream was dropped, or broke; whoever waits for an answer is told by its own connection.
    }
  }

  #serve(event: string): void {
    const message = parseExactly(event);
    if (!isJsonObject(message) || message.method === undefined) return;
    this.#http.transcript.received(event);
    const id = printId(message.id);
    const named = id === undefined ? undefined : callOfCallback(id);
    const [only, ...others] = this.#open.values();
    const open = (named === undefined ? undefined : this.#open.get(named)) ?? (others.length === 0 ? only : undefined);
    if (open !== undefined) this.#answer(event, open).catch(open.fail);
  }

  async #answer(event: string, { options: { onCallback } }: OpenRequest): Promise<void> {
    const message = readStreamMessage(event, "null");
    if (message.kind === "answer") return;
    if (onCallback === undefined) throw violation("the call", "no callbacks", message.callback.method);
    const reply = await onCallback(message.callback);
    if (reply !== "silence") await (await this.#http.post(printAnswer(message.id, reply))).text();
  }
}

function endpointIn(event: string): string | undefined {
  const data = parseExactly(event);
  return isJsonObject(data) && typeof data.endpoint === "string" ? data.endpoint : undefined;
}
