import { deserializeMessage, serializeMessage } from "@modelcontextprotocol/sdk/shared/stdio.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { readLines } from "../../process/read-lines.ts";
import { type ProcessSettings, type ServerProcess, startProcess } from "./server-process.ts";

/** Longer messages are taken for noise; an engine's value has at most 64 Mi characters by default. */
const maxMessageLength = 128 * 1024 * 1024;
const maxNoticeLength = 4_096;
const tailLines = 10;

/**
 * An MCP server over stdio: a message a line, everything else is noise that is told and passed over.
 *
 * The SDK's own transport ends the process that it started and not what that started in turn, `npx` for one, and keeps
 * how it ended to itself.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #settings: ProcessSettings;
  readonly #notice: (stream: "stdout" | "stderr", line: string) => void;
  readonly #tail: string[] = [];
  #process: ServerProcess | undefined;
  #ending: string | undefined;

  /** @param notice is told the lines that are no messages */
  constructor(settings: ProcessSettings, notice: (stream: "stdout" | "stderr", line: string) => void) {
    this.#settings = settings;
    this.#notice = notice;
  }

  async start(): Promise<void> {
    const started = await startProcess(this.#settings);
    this.#process = started;
    const { stdout, stderr } = started.child;
    if (stdout !== null) readLines(stdout, maxMessageLength, (line) => this.#receive(line));
    if (stderr !== null) readLines(stderr, maxNoticeLength, (line) => this.#hear("stderr", line));
    void started.ended.then((ending) => {
      this.#ending = ending;
      this.onclose?.();
    });
  }

  send(message: JSONRPCMessage): Promise<void> {
    return new Promise((resolve, reject) => {
      const stdin = this.#process?.child.stdin;
      if (stdin === null || stdin === undefined) reject(new Error("the server has not been started"));
      else stdin.write(serializeMessage(message), (error) => (error ? reject(error) : resolve()));
    });
  }

  async close(): Promise<void> {
    await this.#process?.close();
  }

  /** How the process ended and what it said last; `undefined` while it runs. */
  get ending(): string | undefined {
    if (this.#ending === undefined) return undefined;
    // Without the arguments: the configuration may have put secrets there.
    return `${this.#settings.command} ${this.#ending}${this.lastWords}`;
  }

  /** The last lines on stderr, for errors. */
  get lastWords(): string {
    return this.#tail.length === 0 ? "" : `; its last words on stderr:\n${this.#tail.join("\n")}`;
  }

  #receive(line: string): void {
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(line);
    } catch {
      this.#hear("stdout", line.slice(0, maxNoticeLength));
      return;
    }
    this.onmessage?.(message);
  }

  #hear(stream: "stdout" | "stderr", line: string): void {
    if (stream === "stderr") {
      this.#tail.push(line);
      if (this.#tail.length > tailLines) this.#tail.shift();
    }
    this.#notice(stream, line);
  }
}
