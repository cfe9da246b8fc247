import { FlowErrorCode, type JsonObject, type JsonValue, type Logger } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import {
  type Message,
  type MessageId,
  printError,
  printRequest,
  printResult,
  readMessage,
} from "@stepflow/worker/protocol";
import { Pool } from "undici";
import { uuidv7 } from "../../uuid.ts";
import { type Answer, readEventStream } from "./event-stream.ts";
import { exchange, instanceHeader, type Reply } from "./exchange.ts";
import { toOutcome } from "./to-outcome.ts";
import type { CallOptions, WorkerConnection } from "./worker-connection.ts";
import { connectionError, protocolError, WorkerTransportError } from "./worker-error.ts";

const protocolHeaders = ["content-type", "application/json", "accept", "application/json, text/event-stream"];
/** A balancer's way of saying that nobody is behind it. */
const unreachableStatuses = new Set([502, 503, 504]);
const shownBodyLength = 300;
/** Which worker is meant, and where it is reached. */
export interface WorkerAddress {
  readonly name: string;
  readonly url: URL;
  /** Sent with every message, beside the protocol's own; none by default. */
  readonly headers?: ReadonlyMap<string, string>;
}

/** In bytes, as much as the largest blob: what is larger fails its call, not the process. */
const maxResponseSize = 250 * 1024 * 1024;

/**
 * Sends the messages of the protocol to one worker, as many at once as are asked for.
 *
 * Contract: `schemas/protocol.json`; one message per POST, answered by JSON or by a stream of events.
 */
export class WorkerClient implements WorkerConnection {
  readonly subject: string;
  readonly #pool: Pool;
  readonly #path: string;
  /** Names and values in turn, as undici takes them. */
  readonly #headers: readonly string[];
  readonly #logger: Logger;
  readonly #onInstance: (instanceId: string) => void;

  /** @param onInstance is told which instance answered, when it says so */
  constructor(
    { name, url, headers = new Map() }: WorkerAddress,
    logger: Logger,
    onInstance: (instanceId: string) => void = () => {},
  ) {
    // Without user and password: messages are shown.
    this.subject = `worker "${name}" at ${url.origin}${url.pathname}`;
    this.#path = `${url.pathname}${url.search}`;
    this.#headers = [...[...headers].flat(), ...protocolHeaders];
    this.#logger = logger;
    this.#onInstance = onInstance;
    // A call may take as long as it likes; whoever wants a limit has the signal.
    this.#pool = new Pool(url.origin, { headersTimeout: 0, bodyTimeout: 0, maxResponseSize });
  }

  async call(method: string, params: JsonObject, options: CallOptions = {}): Promise<JsonValue | Failure> {
    const { id = `"${uuidv7(Date.now())}"` } = options;
    try {
      const { statusCode, instanceId, body } = await this.#post(printRequest(id, method, params), options);
      if (instanceId !== undefined && statusCode < 300) this.#onInstance(instanceId);
      if (typeof body === "string") return this.#readAnswer(body, id, statusCode);
      const send = (answer: Answer): Promise<void> => this.#answer(answer, instanceId);
      return await readEventStream(body, id, { send, handle: options.onCallback, warn: this.#warn });
    } catch (thrown) {
      throw this.#explain(thrown, method, options.signal);
    }
  }

  /** Sends a notification, which the worker has to acknowledge with 202. */
  async notify(method: string, params: JsonObject, options: CallOptions = {}): Promise<void> {
    const message = JSON.stringify({ jsonrpc: "2.0", method, params });
    const statusCode = await this.#tell(message, method, options);
    if (statusCode === 202) return;
    throw protocolError(`${this.subject} answered the notification ${method} with status ${statusCode}; expected 202`);
  }

  /** Whether the worker says that it is well. */
  async isHealthy(path: string, signal: AbortSignal): Promise<boolean> {
    try {
      const reply = await exchange(this.#pool, { method: "GET", path }, signal);
      drop(reply);
      return reply.statusCode < 300;
    } catch {
      return false;
    }
  }

  /** Ends every connection; calls that are under way fail with `error`. */
  close(error: Error): Promise<void> {
    return this.#pool.destroy(error);
  }

  #post(message: string, { signal, instanceId }: CallOptions): Promise<Reply> {
    const headers = instanceId === undefined ? [...this.#headers] : [...this.#headers, instanceHeader, instanceId];
    return exchange(this.#pool, { method: "POST", path: this.#path, headers, body: message }, signal);
  }

  /** Sends a message that only its status answers. */
  async #tell(message: string, about: string, options: CallOptions): Promise<number> {
    try {
      const reply = await this.#post(message, options);
      drop(reply);
      return reply.statusCode;
    } catch (thrown) {
      throw this.#explain(thrown, about, options.signal);
    }
  }

  /** What the worker asked, answered over a connection of its own. */
  async #answer({ id, outcome, about }: Answer, instanceId: string | undefined): Promise<void> {
    const message = outcome instanceof Failure ? printError(id, outcome.error) : printResult(id, outcome);
    await this.answer(message, about, instanceId);
  }

  /** Posts an answer; the worker is not told twice when it does not take it. */
  async answer(message: string, about: string, instanceId?: string): Promise<void> {
    try {
      const statusCode = await this.#tell(message, about, instanceId === undefined ? {} : { instanceId });
      if (statusCode !== 202) this.#warn(`it took the answer to ${about} with status ${statusCode}; expected 202`);
    } catch (thrown) {
      this.#warn(`the answer to ${about} did not reach it: ${thrown instanceof Error ? thrown.message : thrown}`);
    }
  }

  #readAnswer(text: string, id: MessageId, statusCode: number): JsonValue | Failure {
    const message = readMessage(text);
    if (message.kind === "response" && message.id === id) {
      const outcome = toOutcome(message.outcome);
      if (!(outcome instanceof WorkerTransportError)) return outcome;
      throw outcome;
    }
    const found = statusCode < 300 ? problemOf(message, id) : `status ${statusCode}, and no error of the protocol`;
    const shown = text.trim() === "" ? "" : `: ${shorten(text.trim())}`;
    throw unreachableStatuses.has(statusCode) ? connectionError(found + shown) : protocolError(found + shown);
  }

  readonly #warn = (problem: string): void => this.#logger.warn(`${this.subject}: ${problem}`);

  #explain(thrown: unknown, method: string, signal: AbortSignal | undefined): unknown {
    if (signal?.aborted) return signal.reason;
    // The reason for which the pool was closed: that of the worker's end.
    if (thrown instanceof WorkerTransportError && thrown.code === FlowErrorCode.TransportSpawnError) return thrown;
    if (thrown instanceof WorkerTransportError) {
      const { message, code = FlowErrorCode.TransportError } = thrown;
      return new WorkerTransportError(`${this.subject} answered ${method} with ${message}`, { code });
    }
    return connectionError(`${this.subject} could not be asked ${method}: ${reasonOf(thrown)}`, thrown);
  }
}

function problemOf(message: Message, id: MessageId): string {
  switch (message.kind) {
    case "response":
      return `an answer to another request: its id is ${message.id}, expected ${id}`;
    case "invalid":
      return `no message of the protocol: ${message.error.message}`;
    default:
      return `a ${message.kind}; expected an answer`;
  }
}

/** Nobody reads events where none are expected. */
function drop({ body }: Reply): void {
  if (typeof body !== "string") body.destroy();
}

function shorten(text: string): string {
  return text.length > shownBodyLength ? `${text.slice(0, shownBodyLength)}…` : text;
}

/** A connection that failed at several addresses has an empty message of its own. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === "") return thrown.errors.map(reasonOf).join("; ");
  return thrown instanceof Error ? thrown.message : String(thrown);
}
