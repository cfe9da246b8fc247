import { randomUUID } from "node:crypto";
import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { callOfCallback, LineSplitter } from "../../protocol.ts";
import { printAnswer, printRequest } from "../http/http-runtime-end.ts";
import type { WorkerPipes } from "../protocol-options.ts";
import { violation } from "../protocol-violation.ts";
import { parseExactly, printId, readAnswer, readStreamMessage } from "../read-answer.ts";
import type { Answer, RequestOptions, RuntimeEnd } from "../runtime-end.ts";
import type { Transcript } from "../transcript.ts";

/** A request that waits for its answer. */
interface OpenRequest {
  readonly options: RequestOptions;
  settle(line: string): void;
  fail(reason: unknown): void;
}

/** The runtime's end over pipes: a message a line, all calls over the same two. */
export class StdioRuntimeEnd implements RuntimeEnd {
  readonly #pipes: WorkerPipes;
  readonly #patienceMs: number;
  readonly #transcript: Transcript;
  readonly #open = new Map<string, OpenRequest>();
  readonly #lines = new LineSplitter((line) => this.#take(new TextDecoder("utf-8", { fatal: true }).decode(line)));
  readonly #onData = (chunk: Uint8Array): void => this.#lines.push(chunk);
  readonly #onEnd = (): void => this.#fail(violation("standard output", "an answer", "its end"));
  /** Takes what answers no request of ours, while somebody waits for that. */
  #takeOther: ((line: string) => void) | undefined;

  constructor(pipes: WorkerPipes, patienceMs: number, transcript: Transcript) {
    this.#pipes = pipes;
    this.#patienceMs = patienceMs;
    this.#transcript = transcript;
    pipes.stdout.on("data", this.#onData).on("end", this.#onEnd);
  }

  async request(method: string, params: JsonValue, options: RequestOptions = {}): Promise<Answer> {
    const { id = JSON.stringify(randomUUID()), patienceMs = this.#patienceMs } = options;
    const line = await this.#inTime(patienceMs, `the answer to ${method}`, (settle, fail) => {
      this.#open.set(id, { options, settle, fail });
      this.#write(printRequest(id, method, params));
    }).finally(() => this.#open.delete(id));
    return readAnswer(line, id);
  }

  async notify(method: string, params: JsonObject): Promise<void> {
    const answer = await this.send(JSON.stringify({ jsonrpc: "2.0", method, params }));
    if (answer !== undefined) throw violation(`the answer to ${method}`, "nothing", answer);
  }

  /** Another request follows, whose answer shows that there was none to the text: only requests may take their time. */
  async send(text: string): Promise<string | undefined> {
    // To JSON, either is white space. An empty line is none.
    const inOneLine = text.replaceAll("\n", "\r") || " ";
    let other: string | undefined;
    const answered = this.#inTime(this.#patienceMs, "the answer", (settle) => {
      this.#takeOther = settle;
      this.#write(inOneLine);
    }).then((line) => {
      other = line;
    });
    // It may be given up before anybody waits for it.
    answered.catch(() => {});
    try {
      await this.request("components/list", {});
      if (isRequest(inOneLine)) await answered;
      return other;
    } finally {
      this.#takeOther = undefined;
    }
  }

  async close(): Promise<void> {
    this.#pipes.stdout.off("data", this.#onData).off("end", this.#onEnd);
  }

  #take(line: string): void {
    this.#transcript.received(line);
    const message = parse(line);
    const id = isJsonObject(message) ? printId(message.id) : undefined;
    const open = id === undefined ? undefined : this.#open.get(id);
    if (isJsonObject(message) && message.method !== undefined) this.#serve(line, id);
    else if (open !== undefined) open.settle(line);
    else this.#takeOther?.(line);
  }

  /** Answers a request of the worker for the call that its id names, or for the only one there is. */
  #serve(line: string, id: string | undefined): void {
    const named = id === undefined ? undefined : callOfCallback(id);
    const open = (named === undefined ? undefined : this.#open.get(named)) ?? this.#onlyRequest();
    if (open === undefined) return;
    const answer = async (): Promise<void> => {
      const message = readStreamMessage(line, "null");
      if (message.kind === "answer") return;
      const { onCallback } = open.options;
      if (onCallback === undefined) throw violation("the call", "no callbacks", message.callback.method);
      const reply = await onCallback(message.callback);
      if (reply !== "silence") this.#write(printAnswer(message.id, reply));
    };
    answer().catch(open.fail);
  }

  #onlyRequest(): OpenRequest | undefined {
    const [first, ...others] = this.#open.values();
    return others.length === 0 ? first : undefined;
  }

  #write(line: string): void {
    this.#transcript.sent(line);
    this.#pipes.stdin.write(`${line}\n`);
  }

  #fail(reason: unknown): void {
    for (const { fail } of [...this.#open.values()]) fail(reason);
  }

  #inTime(
    patienceMs: number,
    subject: string,
    start: (settle: (line: string) => void, fail: (reason: unknown) => void) => void,
  ): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(violation(subject, `one within ${patienceMs} ms`, "silence")), patienceMs);
      const stopping =
        <Value>(act: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(timer);
          act(value);
        };
      start(stopping(resolve), stopping(reject));
    });
  }
}

/** Whether a text is a message that is answered when its work is done, which may take longer than the next. */
function isRequest(text: string): boolean {
  const message = parse(text);
  return isJsonObject(message) && message.method !== undefined && printId(message.id) !== undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}
