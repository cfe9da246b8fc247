import { PassThrough } from "node:stream";
import type { JsonObject, JsonValue } from "@stepflow/core";
import { type ServeStdioOptions, type StdioWorker, serveStdio } from "../../src/node.ts";
import { LineSplitter } from "../../src/protocol.ts";
import { silentLogger } from "../../src/silent-logger.ts";
import type { StepflowServer } from "../../src/stepflow-server.ts";

/** A worker that serves over pipes, and a runtime's end of them. */
export interface StdioConversation {
  readonly worker: StdioWorker;
  readonly input: PassThrough;
  say(message: JsonValue | string): void;
  /** The next message of the worker that nobody has taken yet. */
  next(): Promise<JsonObject>;
}

export function converse(server: StepflowServer, options: ServeStdioOptions = {}): StdioConversation {
  const input = new PassThrough();
  const output = new PassThrough();
  const said: JsonObject[] = [];
  const waiting: ((message: JsonObject) => void)[] = [];
  const lines = new LineSplitter((line) => {
    const message: JsonObject = JSON.parse(new TextDecoder().decode(line));
    const take = waiting.shift();
    if (take === undefined) said.push(message);
    else take(message);
  });
  output.on("data", (chunk) => lines.push(chunk));
  return {
    worker: serveStdio(server, { input, output, logger: silentLogger, ...options }),
    input,
    say: (message) => void input.write(`${typeof message === "string" ? message : JSON.stringify(message)}\n`),
    next: () => {
      const message = said.shift();
      return message === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(message);
    },
  };
}
