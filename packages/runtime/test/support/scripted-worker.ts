import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { readParams } from "@stepflow/worker/protocol";

/** One message that the runtime sent, and how to answer it. */
export interface Exchange {
  readonly message: JsonObject;
  readonly params: JsonObject;
  readonly headers: IncomingHttpHeaders;
  readonly response: ServerResponse;
  /** Aborted when the runtime closed the connection before it was answered. */
  readonly closed: AbortSignal;
  /** Answers with JSON. */
  result(result: JsonValue): void;
  error(code: number, message: string, data?: JsonValue): void;
  /** Answers with whatever text. */
  text(status: number, text: string, headers?: Record<string, string>): void;
  /** Begins a stream of events. */
  stream(headers?: Record<string, string>): EventStream;
}

/** A stream of events to the runtime, on which a worker asks and at last answers. */
export interface EventStream {
  event(message: JsonValue): void;
  raw(text: string): void;
  /** Asks the runtime, and resolves with the message that it answers. */
  ask(method: string, params: JsonValue): Promise<JsonObject>;
  /** Answers the request that began the stream, and ends it. */
  result(result: JsonValue): void;
  end(): void;
}

export type Script = Partial<Record<string, (exchange: Exchange) => void | Promise<void>>>;

/**
 * A worker that does as it is told, on bare `node:http`: methods without a script are answered as the protocol says. It
 * refuses what a strict worker would, so that the runtime's messages are checked on the way.
 */
export class ScriptedWorker {
  readonly url: string;
  readonly received: JsonObject[] = [];
  /** The headers of the answers to what the worker asked. */
  readonly answerHeaders: IncomingHttpHeaders[] = [];
  readonly refused: string[] = [];
  readonly close: () => Promise<void>;
  readonly #script: Script;
  readonly #asked = new Map<string, (message: JsonObject) => void>();

  private constructor(script: Script, url: string, close: () => Promise<void>) {
    this.#script = script;
    this.url = url;
    this.close = close;
  }

  static async start(script: Script = {}, port = 0): Promise<ScriptedWorker> {
    const server = createServer((request, response) => void worker.#take(request, response));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    const address = server.address() as AddressInfo;
    const worker: ScriptedWorker = new ScriptedWorker(script, `http://127.0.0.1:${address.port}/rpc`, () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    });
    return worker;
  }

  /** What was sent with this method, in order. */
  sent(method: string): JsonObject[] {
    return this.received.filter((message) => message.method === method);
  }

  /** Where the runtime said that blobs are. */
  get blobApiUrl(): string | undefined {
    const params = this.sent("initialize").at(-1)?.params;
    const capabilities = isJsonObject(params) ? params.capabilities : undefined;
    const url = isJsonObject(capabilities) ? capabilities.blobApiUrl : undefined;
    return typeof url === "string" ? url : undefined;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const message: JsonObject = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    this.received.push(message);
    const { accept = "", "content-type": contentType = "" } = request.headers;
    const isAccepted = accept.includes("application/json") && accept.includes("text/event-stream");
    if (
      request.url !== "/rpc" ||
      !isAccepted ||
      !contentType.startsWith("application/json") ||
      message.jsonrpc !== "2.0"
    ) {
      this.refused.push(JSON.stringify(message));
      response.writeHead(400).end();
      return;
    }
    const method = message.method;
    if (typeof method !== "string") {
      this.answerHeaders.push(request.headers);
      response.writeHead(202).end();
      this.#asked.get(String(message.id))?.(message);
      return;
    }
    const exchange = this.#exchange(message, request, response);
    const script = this.#script[method];
    if (script !== undefined) return void (await script(exchange));
    if (method === "initialized") return void response.writeHead(202).end();
    if (method === "initialize") return exchange.result({ serverProtocolVersion: 1, supportsBlobRefs: true });
    if (method === "components/list") return exchange.result({ components: [] });
    if (method !== "components/execute") return exchange.error(-32601, `no method ${method}`);
    const { input } = readParams(method, exchange.params);
    exchange.result({ output: input });
  }

  #exchange(message: JsonObject, { headers }: IncomingMessage, response: ServerResponse): Exchange {
    const closing = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) closing.abort();
    });
    const text = (status: number, body: string, extra: Record<string, string> = {}): void => {
      response.writeHead(status, { "content-type": "application/json", ...extra }).end(body);
    };
    const answer = (fields: JsonObject): string =>
      JSON.stringify({ jsonrpc: "2.0", id: message.id ?? null, ...fields });
    return {
      message,
      params: message.params as JsonObject,
      headers,
      response,
      closed: closing.signal,
      text,
      result: (result) => text(200, answer({ result })),
      error: (code, reason, data) =>
        text(200, answer({ error: { code, message: reason, ...(data !== undefined && { data }) } })),
      stream: (extra = {}) => {
        response.writeHead(200, { "content-type": "text/event-stream", ...extra });
        const raw = (piece: string): void => void response.write(piece);
        const event = (value: JsonValue): void => raw(`data: ${JSON.stringify(value)}\n\n`);
        return {
          raw,
          event,
          ask: (method, params) =>
            new Promise((resolve) => {
              const id = `w-${this.#asked.size}`;
              this.#asked.set(id, resolve);
              event({ jsonrpc: "2.0", id, method, params });
            }),
          result: (result) => {
            raw(`data: ${answer({ result })}\n\n`);
            response.end();
          },
          end: () => void response.end(),
        };
      },
    };
  }
}
