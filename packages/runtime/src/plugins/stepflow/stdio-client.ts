import type { Readable, Writable } from "node:stream";
import { FlowErrorCode, isJsonObject, type JsonObject, type JsonValue, type Logger } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import {
  callOfCallback,
  LineSplitter,
  type Message,
  type MessageId,
  printError,
  printRequest,
  printResult,
  readMessage,
} from "@stepflow/worker/protocol";
import { uuidv7 } from "../../uuid.ts";
import { logLine } from "./log-line.ts";
import { toOutcome } from "./to-outcome.ts";
import type { CallOptions, WorkerConnection } from "./worker-connection.ts";
import { connectionError, WorkerTransportError } from "./worker-error.ts";

/** What a worker is called with over pipes. */
export interface WorkerPipes {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** A call that waits for its answer. */
interface OpenCall {
  readonly method: string;
  readonly params: JsonObject;
  readonly options: CallOptions;
  /** Aborted when the call has ended, however it did. */
  readonly ended: AbortController;
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
  readonly #calls = new Map<MessageId, OpenCall>();
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
    const { signal } = options;
    signal?.throwIfAborted();
    if (this.#broken !== undefined) throw this.#broken;
    const id = `"${uuidv7(Date.now())}"`;
    const ended = new AbortController();
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
        this.#calls.set(id, { method, params, options, ended, settle, fail: reject });
        this.#write(printRequest(id, method, params));
      });
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#calls.delete(id);
      ended.abort();
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
        this.#calls.get(message.id)?.settle(toOutcome(message.outcome));
        return;
      case "request":
        void this.#serve(message);
        return;
      case "notification":
        this.#logger.debug(`${this.subject} notified ${message.method}, which says nothing to this runtime`);
        return;
      case "invalid":
        logLine(this.#logger, this.#name, "stdout", line.slice(0, shownLineLength));
        return;
    }
  }

  async #serve(request: Extract<Message, { kind: "request" }>): Promise<void> {
    const call = this.#callThatAsks(request);
    const serve = call?.options.onCallback;
    const outcome = serve === undefined ? noSuchCall : await serve(request, call?.ended.signal ?? AbortSignal.abort());
    if (this.#broken !== undefined) return;
    const { id } = request;
    this.#write(outcome instanceof Failure ? printError(id, outcome.error) : printResult(id, outcome));
  }

  /**
   * All calls share the two pipes. Workers of this SDK name the call in the id of what they ask, those from 0.7 on their
   * run and step; of others it can be known when there is only one.
   */
  #callThatAsks({ id, params }: Extract<Message, { kind: "request" }>): OpenCall | undefined {
    const named = callOfCallback(id);
    if (named !== undefined && this.#calls.has(named)) return this.#calls.get(named);
    const calls = [...this.#calls.values()].filter(({ options }) => options.onCallback !== undefined);
    const asking = placeOf(params);
    const suspects = asking === undefined ? calls : calls.filter((call) => placeOf(call.params) === asking);
    return suspects.length === 1 ? suspects[0] : undefined;
  }

  #write(message: string): void {
    this.#stdin.write(`${message}\n`);
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { fail } of [...this.#calls.values()]) fail(this.#broken);
  }

  #explain({ message, code }: WorkerTransportError, method: string): WorkerTransportError {
    return new WorkerTransportError(`${this.subject} answered ${method} with ${message}`, {
      ...(code !== undefined && { code }),
    });
  }
}

/** The run and the step that a message is about, when it says so. */
function placeOf(params: JsonValue | undefined): string | undefined {
  const { observability } = isJsonObject(params) ? params : {};
  const { run_id: runId, step_id: stepId } = isJsonObject(observability) ? observability : {};
  return typeof runId === "string" && typeof stepId === "string" ? `${runId}/${stepId}` : undefined;
}

const noSuchCall = new Failure({
  code: FlowErrorCode.WorkerError,
  message: "no call under way can be told to be the one that asks, or it has ended",
});
