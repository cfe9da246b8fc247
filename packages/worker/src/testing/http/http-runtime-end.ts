import { randomUUID } from "node:crypto";
import type { JsonObject, JsonValue } from "@stepflow/core";
import { violation } from "../protocol-violation.ts";
import { readAnswer, readStreamMessage } from "../read-answer.ts";
import type { Answer, Callback, CallbackAnswer, RequestOptions, RuntimeEnd } from "../runtime-end.ts";
import type { HttpAnswer, HttpEnd } from "./http-end.ts";
import { readEvents } from "./read-events.ts";

/** The runtime's end over HTTP as 0.11 has it: a POST for each message, event streams for calls that call back. */
export class HttpRuntimeEnd implements RuntimeEnd {
  readonly #http: HttpEnd;

  constructor(http: HttpEnd) {
    this.#http = http;
  }

  async request(method: string, params: JsonValue, options: RequestOptions = {}): Promise<Answer> {
    const { id = JSON.stringify(randomUUID()), signal, patienceMs } = options;
    const answer = await this.#http.post(printRequest(id, method, params), { signal, patienceMs });
    if (!answer.isEventStream) return readAnswer(await answer.text(), id);
    if (method !== "components/execute") {
      answer.drop();
      throw violation(`the answer to ${method}`, "plain JSON; only components/execute may stream", "an event stream");
    }
    return this.#readStream(answer, id, options);
  }

  /** Answers what the worker asks in a stream until the response comes; drops the connection then, as a runtime does. */
  async #readStream(answer: HttpAnswer, id: string, { onCallback }: RequestOptions): Promise<Answer> {
    const given = answer.headers["stepflow-instance-id"];
    const instanceId = typeof given === "string" && given !== "" ? given : undefined;
    let failure: { readonly reason: unknown } | undefined;
    const deliver = async (callbackId: string, callback: Callback) => {
      try {
        const reply = await (onCallback?.(callback) ?? refuse(callback));
        if (reply === "silence") return;
        // Its status is for a case of its own; a runtime does not look at it.
        await (await this.#http.post(printAnswer(callbackId, reply), { instanceId })).text();
      } catch (reason) {
        failure ??= { reason };
        answer.drop();
      }
    };
    try {
      for await (const event of readEvents(answer.chunks)) {
        this.#http.transcript.received(`data: ${event}`);
        const message = readStreamMessage(event, id);
        if (message.kind === "answer") {
          if (failure !== undefined) break;
          return message.answer;
        }
        void deliver(message.id, message.callback);
      }
    } catch (error) {
      throw failure === undefined ? error : failure.reason;
    } finally {
      answer.drop();
    }
    throw failure === undefined ? violation("the event stream", `the answer to ${id}`, "its end") : failure.reason;
  }

  async notify(method: string, params: JsonObject): Promise<void> {
    const answer = await this.#http.post(JSON.stringify({ jsonrpc: "2.0", method, params }));
    await answer.text();
    if (answer.status !== 202) throw violation(`the status of the answer to ${method}`, "202", String(answer.status));
  }

  async send(text: string): Promise<string | undefined> {
    const answer = await this.#http.post(text);
    if (answer.isEventStream) {
      answer.drop();
      throw violation("the answer", "plain JSON", "an event stream");
    }
    const body = await answer.text();
    return body === "" ? undefined : body;
  }

  async close(): Promise<void> {
    this.#http.close();
  }
}

/** @param id as JSON text */
export function printRequest(id: string, method: string, params: JsonValue): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}`;
}

export function printAnswer(id: string, reply: Exclude<CallbackAnswer, "silence">): string {
  const body = JSON.stringify(reply);
  return `{"jsonrpc":"2.0","id":${id},${body.slice(1)}`;
}

function refuse({ method }: Callback): never {
  throw violation("the call", "no callbacks", method);
}
