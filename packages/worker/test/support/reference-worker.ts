import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Call, callReferenceComponent, listReferenceComponents } from "./reference-components.ts";
import { type Json, type JsonFields, printExactly, readMessage, WorkerError } from "./reference-messages.ts";
import { blobify, resolveReferences } from "./reference-references.ts";

export type Outcome = { readonly result: Json } | { readonly error: { code: Json; message: string; data?: Json } };

interface Capabilities {
  readonly blobApiUrl?: string;
  readonly blobThreshold?: number;
}

/** How the worker behaves on the wire. A broken worker is this one with one of them changed. */
export interface Manners {
  readonly acceptedStatus: number;
  readonly errorStatus: number;
  readonly keepAliveTimeoutMs: number;
  readonly closesConnections: boolean;
  readonly instanceIdHeader: boolean;
  readonly initializeResult: JsonFields;
  readonly needsInitialize: boolean;
  readonly endsStreams: boolean;
  readonly noticesClosedCalls: boolean;
  readonly resolvesReferences: boolean;
  /** How far above the announced threshold a field of an output must be to become a blob, in characters. */
  readonly thresholdSlack: number;
  instanceId(): string;
  printId(id: Json): string;
  print(id: string, outcome: Outcome): string;
  /** The pieces in which an event goes to the network, one write each. */
  frame(message: string): readonly (string | Uint8Array)[];
  streamsAlways(method: string): boolean;
  /** What the network makes of the answer to the n-th callback of all, from 1. */
  takesAnswer(count: number): boolean;
  /** Called around a component. */
  around(call: Call, work: (call: Call) => Promise<Json | undefined>): Promise<Json | undefined>;
}

const instanceId = randomBytes(8).toString("hex");

const goodManners: Manners = {
  acceptedStatus: 202,
  errorStatus: 200,
  keepAliveTimeoutMs: 95_000,
  closesConnections: false,
  instanceIdHeader: true,
  initializeResult: { serverProtocolVersion: 1, server_protocol_version: 1, supportsBlobRefs: true },
  needsInitialize: false,
  endsStreams: true,
  noticesClosedCalls: true,
  resolvesReferences: true,
  thresholdSlack: 0,
  instanceId: () => instanceId,
  printId: printExactly,
  print: (id, outcome) => `{"jsonrpc":"2.0","id":${id},${JSON.stringify(outcome).slice(1)}`,
  frame: (message) => [`data: ${toAscii(message)}\n\n`],
  streamsAlways: () => false,
  takesAnswer: () => true,
  around: (call, work) => work(call),
};

/** A worker written by hand after the description of the protocol, sharing nothing with what it tests. */
export class ReferenceWorker {
  readonly #manners: Manners;
  readonly #server: Server;
  readonly #pending = new Map<string, (outcome: JsonFields) => void>();
  #capabilities: Capabilities = {};
  #isInitialized = false;
  #answers = 0;

  constructor(manners: Partial<Manners> = {}) {
    this.#manners = { ...goodManners, ...manners };
    this.#server = createServer({ keepAliveTimeout: this.#manners.keepAliveTimeoutMs }, (request, response) => {
      this.#receive(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#manners.closesConnections) response.setHeader("connection", "close");
    if (request.method === "GET") {
      return sendJson(response, 200, JSON.stringify({ status: "healthy", instanceId: this.#manners.instanceId() }));
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    let id: Json = null;
    try {
      const message = readMessage(Buffer.concat(chunks).toString(), (found) => {
        id = found;
      });
      if (message.kind === "request") return await this.#request(message.id, message.method, message.params, response);
      if (message.kind === "answer") this.#settle(message.id, message.fields);
      if (message.kind === "answer" || this.#manners.acceptedStatus === 202) {
        response.writeHead(202).end();
      } else {
        sendJson(response, this.#manners.acceptedStatus, "");
      }
    } catch (error) {
      this.#fail(response, this.#manners.printId(id), error);
    }
  }

  #settle(id: string, fields: JsonFields): void {
    const settle = this.#pending.get(id);
    if (settle === undefined) return;
    this.#answers += 1;
    if (this.#manners.takesAnswer(this.#answers)) settle(fields);
  }

  async #request(rawId: Json, method: string, params: JsonFields, response: ServerResponse): Promise<void> {
    const id = this.#manners.printId(rawId);
    const stream = new Stream(response, this.#manners);
    if (this.#manners.streamsAlways(method)) stream.open();
    let outcome: Outcome;
    try {
      outcome = { result: await this.#work(method, params, stream, response) };
    } catch (error) {
      outcome = toError(error);
    }
    const text = this.#manners.print(id, outcome);
    if (!stream.isOpen) return sendJson(response, "error" in outcome ? this.#manners.errorStatus : 200, text);
    stream.send(text);
    if (this.#manners.endsStreams) response.end();
  }

  async #work(method: string, params: JsonFields, stream: Stream, response: ServerResponse): Promise<Json> {
    switch (method) {
      case "initialize": {
        const { runtimeProtocolVersion, runtime_protocol_version: older, capabilities } = params;
        if (!Number.isInteger(runtimeProtocolVersion ?? older)) throw new WorkerError(-32602, "no version");
        this.#capabilities = (capabilities ?? {}) as Capabilities;
        this.#isInitialized = true;
        return this.#manners.initializeResult;
      }
      case "components/list":
        return { components: listReferenceComponents() };
      case "components/info":
        return { info: infoOf(params.component) };
      case "components/infer_schema":
        return { output_schema: infoOf(params.component).output_schema ?? null };
      case "components/execute":
        if (this.#manners.needsInitialize && !this.#isInitialized) throw new WorkerError(-32002, "not initialised");
        return { output: await this.#execute(params, stream, response) };
      default:
        throw new WorkerError(-32601, `no method ${method}`);
    }
  }

  async #execute(params: JsonFields, stream: Stream, response: ServerResponse): Promise<Json> {
    const { component } = params;
    infoOf(component);
    if (!Object.hasOwn(params, "input")) throw new WorkerError(-32602, "no input");
    if (!Number.isInteger(params.attempt) || Number(params.attempt) < 0) throw new WorkerError(-32602, "no attempt");
    const observability = params.observability;
    if (typeof observability !== "object" || observability === null || Array.isArray(observability)) {
      throw new WorkerError(-32602, "no observability");
    }
    const { blobApiUrl, blobThreshold = 0 } = this.#capabilities;
    const cancelled = new AbortController();
    if (this.#manners.noticesClosedCalls) response.on("close", () => cancelled.abort());
    const input = params.input ?? null;
    const resolved = this.#manners.resolvesReferences ? await resolveReferences(input, blobApiUrl) : input;
    const call: Call = {
      component: String(component),
      input: resolved,
      signal: cancelled.signal,
      blobApiUrl,
      ask: (method, asked) => this.#ask(stream, method, asked),
    };
    const output = (await this.#manners.around(call, callReferenceComponent)) ?? null;
    if (blobThreshold === 0 || blobApiUrl === undefined) return output;
    return blobify(output, blobThreshold + this.#manners.thresholdSlack, blobApiUrl);
  }

  async #ask(stream: Stream, method: string, params: Json): Promise<JsonFields> {
    const id = JSON.stringify(`w-${randomUUID()}`);
    const answered = new Promise<JsonFields>((resolve) => this.#pending.set(id, resolve));
    stream.open();
    stream.send(`{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${JSON.stringify(params)}}`);
    try {
      return await answered;
    } finally {
      this.#pending.delete(id);
    }
  }

  #fail(response: ServerResponse, id: string, error: unknown): void {
    sendJson(response, this.#manners.errorStatus, this.#manners.print(id, toError(error)));
  }
}

/** The answer to a call, which becomes a stream of events as soon as there is something to ask. */
class Stream {
  readonly #response: ServerResponse;
  readonly #manners: Manners;
  isOpen = false;

  constructor(response: ServerResponse, manners: Manners) {
    this.#response = response;
    this.#manners = manners;
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const id = this.#manners.instanceIdHeader ? { "stepflow-instance-id": this.#manners.instanceId() } : {};
    this.#response.writeHead(200, { "content-type": "text/event-stream", ...id });
  }

  send(message: string): void {
    for (const piece of this.#manners.frame(message)) this.#response.write(piece);
  }
}

export function toAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function toError(error: unknown): Outcome {
  if (!(error instanceof WorkerError)) return { error: { code: -32603, message: String(error) } };
  const { code, message, data } = error;
  return { error: { code, message, ...(data !== undefined && { data }) } };
}

function infoOf(component: Json | undefined): JsonFields {
  if (typeof component !== "string") throw new WorkerError(-32602, "no component");
  const info = listReferenceComponents().find((listed) => listed.component === component);
  if (info === undefined) throw new WorkerError(-32001, `no component ${component}`);
  return info;
}

function sendJson(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}
