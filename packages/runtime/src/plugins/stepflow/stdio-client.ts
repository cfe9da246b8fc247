import type { Readable, Writable } from "node:stream";
import type { JsonObject, JsonValue, Logger } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { LineSplitter, type MessageId, printRequest, readMessage } from "@stepflow/worker/protocol";
import { logLine } from "../../process/log-line.ts";
import { uuidv7 } from "../../uuid.ts";
import { OpenCalls, type WorkerRequest } from "./open-calls.ts";
import { toOutcome } from "./to-outcome.ts";
import type { CallOptions, WorkerConnection } from "./worker-connection.ts";
import { connectionError, WorkerTransportError } from "./worker-error.ts";

/** What a worker is called with over pipes. */
export interface WorkerPipes {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** Who waits for an answer. */
interface Waiting {
  settle(outcome: JsonValue | Failure | WorkerTransportError): void;
  fail(error: unknown): void;
}

/** Longer lines that are no messages are shown by their beginning. */
const shownLineLength = 16_384;

/**
 * Calls one worker over pipes, a message a line, as many calls at once as there are. What else the worker prints is its
 * own affair and goes to the logger.
 *
 * Contract: the messages of `schemas/protocol.json`, carried as by runtimes up to 0.8.
 */
export class StdioClient implements WorkerConnection {
  readonly subject: string;
  readonly #name: string;
  readonly #stdin: Writable;
  readonly #logger: Logger;
  readonly #waiting = new Map<MessageId, Waiting>();
  readonly #openCalls = new OpenCalls();
  #broken: Error | undefined;

  constructor(name: string, { stdin, stdout }: WorkerPipes, logger: Logger) {
    this.subject = `worker "${name}"`;
    this.#name = name;
    this.#stdin = stdin;
    this.#logger = logger;
    const lines = new LineSplitter((line) => this.#take(new TextDecoder().decode(line)));
    stdout.on("data", (chunk: Buffer) => lines.push(chunk));
    stdout.once("end", () => {
      lines.end();
      this.#break(connectionError(`${this.subject} has closed its standard output`));
    });
    stdout.on("error", (cause) =>
      this.#break(connectionError(`${this.subject} can be read no more: ${cause.message}`, cause)),
    );
    stdin.on("error", (cause) =>
      this.#break(connectionError(`${this.subject} reads no more: ${cause.message}`, cause)),
    );
  }

  /** Whether messages can go both ways. */
  get isOpen(): boolean {
    return this.#broken === undefined;
  }

  async call(method: string, params: JsonObject, options: CallOptions = {}): Promise<JsonValue | Failure> {
    const { signal, onCallback } = options;
    signal?.throwIfAborted();
    if (this.#broken !== undefined) throw this.#broken;
    const id = `"${uuidv7(Date.now())}"`;
    this.#openCalls.add(id, { params, onCallback });
    // The protocol has no word for it over pipes: the worker goes on, and its answer is dropped.
    let abort = (): void => {};
    try {
      return await new Promise<JsonValue | Failure>((resolve, reject) => {
        abort = () => reject(signal?.reason);
        signal?.addEventListener("abort", abort, { once: true });
        const settle = (outcome: JsonValue | Failure | WorkerTransportError): void => {
          if (outcome instanceof WorkerTransportError) reject(this.#explain(outcome, method));
          else resolve(outcome);
        };
        this.#waiting.set(id, { settle, fail: reject });
        this.#write(printRequest(id, method, params));
      });
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#waiting.delete(id);
      this.#openCalls.remove(id);
    }
  }

  async notify(method: string, params: JsonObject): Promise<void> {
    this.#write(JSON.stringify({ jsonrpc: "2.0", method, params }));
  }

  async close(error: Error): Promise<void> {
    this.#break(error);
    this.#stdin.end();
  }

  #take(line: string): void {
    const message = readMessage(line);
    switch (message.kind) {
      case "response":
        // An answer without a call is one that nobody waits for any more.
        this.#waiting.get(message.id)?.settle(toOutcome(message.outcome));
        return;
      case "request":
        void this.#serve(message);
        return;
      case "notification":
        this.#logger.debug(`${this.subject} notified ${message.method}, which says nothing to this runtime`);
        return;
      case "invalid":
        logLine(this.#logger, line.slice(0, shownLineLength), { worker: this.#name, stream: "stdout" });
        return;
    }
  }

  async #serve(request: WorkerRequest): Promise<void> {
    const answer = await this.#openCalls.serve(request);
    if (this.#broken === undefined) this.#write(answer);
  }

  #write(message: string): void {
    this.#stdin.write(`${message}\n`);
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { fail } of [...this.#waiting.values()]) fail(this.#broken);
  }

  #explain({ message, code }: WorkerTransportError, method: string): WorkerTransportError {
    return new WorkerTransportError(`${this.subject} answered ${method} with ${message}`, {
      ...(code !== undefined && { code }),
    });
  }
}
