import { isUtf8 } from "node:buffer";
import type { Readable, Writable } from "node:stream";
import { StepflowAbortError } from "@stepflow/core";
import type { DispatchOptions } from "../../dispatch/dispatch-options.ts";
import { Dispatcher } from "../../dispatch/dispatcher.ts";
import { LineSplitter } from "../../dispatch/line-splitter.ts";
import { olderConversation } from "../../dispatch/older-conversation.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { notUtf8 } from "../refusal.ts";
import { divertStdout } from "./divert-stdout.ts";
import { LineWriter } from "./line-writer.ts";

export interface ServeStdioOptions extends DispatchOptions {
  /** How long calls may go on when the input has ended, in ms. By default 30,000. */
  readonly drainMs?: number | undefined;
  /** Where messages come from. By default standard input. */
  readonly input?: Readable | undefined;
  /**
   * Where messages go. By default standard output; whatever else this process writes there is then led to standard error.
   */
  readonly output?: Writable | undefined;
}

/** A worker that serves over an input and an output. */
export interface StdioWorker {
  /** Resolves when the worker has ended, because the input did or `close` was called. */
  readonly ended: Promise<void>;
  /** Takes no further work, lets what runs end within `drainMs`, aborts what is left, and writes the last answers. */
  close(options?: { readonly drainMs?: number }): Promise<void>;
}

/** How long components that were aborted, and a runtime that does not read, are waited for, in ms. */
const lastWordsMs = 1_000;

/**
 * Serves a worker's components over standard input and output, one message a line, until the input ends;
 * `server.run({ transport: "stdio" })` does this, and also ends the process.
 *
 * Contract: runtimes up to 0.8, and plugins with `transport: stdio` of this SDK's runtime.
 *
 * @example
 * await serveStdio(server).ended;
 */
export function serveStdio(server: StepflowServer, options: ServeStdioOptions = {}): StdioWorker {
  const { input = process.stdin, drainMs = 30_000 } = options;
  const dispatcher = new Dispatcher(server, options, olderConversation);
  const { writer, restore } = openOutput(options.output);
  const lines = new LineSplitter((line) => receive(line, dispatcher, writer));
  const take = (chunk: Uint8Array): void => lines.push(chunk);

  let resolveEnded = (): void => {};
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve;
  });
  const end = async (limitMs: number): Promise<void> => {
    await dispatcher.running.drain(limitMs);
    await Promise.race([writer.settled(), sleep(lastWordsMs)]);
    input.off("data", take).pause();
    restore();
    resolveEnded();
  };
  let ending: Promise<void> | undefined;
  const close: StdioWorker["close"] = (closing = {}) => {
    ending ??= end(closing.drainMs ?? drainMs);
    return ending;
  };
  const onEnd = (): void => {
    lines.end();
    dispatcher.callbacks.close(new StepflowAbortError("the input has ended: the runtime can answer no more"));
    void close();
  };
  // An input that breaks has ended.
  input.on("data", take).once("end", onEnd).once("error", onEnd);
  return { ended, close };
}

function openOutput(output: Writable | undefined): { readonly writer: LineWriter; restore(): void } {
  if (output !== undefined) return { writer: LineWriter.to(output), restore: () => {} };
  const { write, restore } = divertStdout();
  return { writer: new LineWriter(write), restore };
}

/** Waits for nothing that a message sets off: the answers that components wait for come on lines to follow. */
function receive(line: Uint8Array, dispatcher: Dispatcher, writer: LineWriter): void {
  if (!isUtf8(line)) {
    writer.write(notUtf8.text);
    return;
  }
  const reception = dispatcher.receive(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8"));
  switch (reception.kind) {
    case "accepted":
      return;
    case "call":
      writer.write(reception.execution.answer((message) => writer.send(message)));
      return;
    case "unclaimed":
      // Answers are not answered.
      dispatcher.logger.warn("the runtime answered what nobody asked, or nobody waits for any more");
      return;
    default:
      writer.write(reception.text);
  }
}

function sleep(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs).unref());
}
