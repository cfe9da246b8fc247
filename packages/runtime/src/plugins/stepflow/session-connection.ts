import { isJsonObject, type JsonObject, type JsonValue, type Logger } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { readMessage } from "@stepflow/worker/protocol";
import { createParser } from "eventsource-parser";
import { request } from "undici";
import { uuidv7 } from "../../uuid.ts";
import { OpenCalls } from "./open-calls.ts";
import { type WorkerAddress, WorkerClient } from "./worker-client.ts";
import type { CallOptions, WorkerConnection } from "./worker-connection.ts";
import { connectionError } from "./worker-error.ts";

const eventsPath = "/runtime/events";

/** A session with a worker. Contract: the negotiation of July 2025, whose events are `endpoint` and `message`. */
export class SessionConnection implements WorkerConnection {
  readonly #address: WorkerAddress;
  readonly #logger: Logger;
  readonly #openCalls = new OpenCalls();
  readonly #ending = new AbortController();
  #client: WorkerClient | undefined;

  constructor(address: WorkerAddress, logger: Logger) {
    this.#address = address;
    this.#logger = logger;
  }

  get subject(): string {
    return this.#client?.subject ?? `worker "${this.#address.name}"`;
  }

  /** Answers whether the worker named an address before the signal was aborted; `onEnd` is called when the stream ends. */
  async open(signal: AbortSignal, onEnd: () => void): Promise<boolean> {
    const { url, headers = [] } = this.#address;
    const stop = (): void => this.#ending.abort();
    signal.addEventListener("abort", stop, { once: true });
    try {
      const { statusCode, body } = await request(new URL(eventsPath, url), {
        method: "GET",
        headers: { ...Object.fromEntries(headers), accept: "text/event-stream" },
        signal: this.#ending.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      if (statusCode !== 200) {
        await body.dump();
        return false;
      }
      return await new Promise<boolean>((resolve) => {
        const parser = createParser({
          onEvent: ({ event, data }) => {
            if (event !== "endpoint") return void this.#take(event, data);
            this.#client ??= this.#clientAt(data);
            resolve(this.#client !== undefined);
          },
        });
        const decoder = new TextDecoder();
        const ended = (): void => {
          resolve(false);
          onEnd();
        };
        body.on("data", (chunk: Uint8Array) => parser.feed(decoder.decode(chunk, { stream: true })));
        body.once("end", ended).once("error", ended);
      });
    } catch (error) {
      // What took too long has no session; a worker that cannot be reached is told of by the first message to it.
      this.#logger.debug(`${this.subject}: no session: ${error instanceof Error ? error.message : error}`);
      return false;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  async call(method: string, params: JsonObject, options: CallOptions = {}): Promise<JsonValue | Failure> {
    const client = this.#opened();
    const id = `"${uuidv7(Date.now())}"`;
    this.#openCalls.add(id, { params, onCallback: options.onCallback });
    try {
      return await client.call(method, params, { ...options, id });
    } finally {
      this.#openCalls.remove(id);
    }
  }

  notify(method: string, params: JsonObject, options?: CallOptions): Promise<void> {
    return this.#opened().notify(method, params, options);
  }

  async close(error: Error): Promise<void> {
    this.#ending.abort();
    await this.#client?.close(error);
  }

  #opened(): WorkerClient {
    if (this.#client === undefined) throw connectionError(`${this.subject} has no session`);
    return this.#client;
  }

  /** An address elsewhere is none: it would hand what is posted to strangers. */
  #clientAt(data: string): WorkerClient | undefined {
    const { url } = this.#address;
    const message = parse(data);
    const endpoint = isJsonObject(message) ? message.endpoint : undefined;
    if (typeof endpoint !== "string" || !URL.canParse(endpoint, url)) return undefined;
    const endpointUrl = new URL(endpoint, url);
    if (endpointUrl.origin !== url.origin) return undefined;
    return new WorkerClient({ ...this.#address, url: endpointUrl }, this.#logger);
  }

  async #take(event: string | undefined, data: string): Promise<void> {
    if (event !== undefined && event !== "message") return;
    const message = readMessage(data);
    if (message.kind === "request") await this.#client?.answer(await this.#openCalls.serve(message), message.method);
    else this.#logger.warn(`${this.subject}: a session's event was no request but ${message.kind}`);
  }
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
