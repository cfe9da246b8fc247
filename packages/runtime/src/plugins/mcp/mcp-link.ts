import { StepflowAbortError } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import { pause } from "../builtin/pause.ts";
import type { McpConnection } from "./mcp-connection.ts";

const firstPauseMs = 250;
const longestPauseMs = 10_000;

/** Keeps one connection at a time, and makes another when it has ended and somebody needs one. */
export class McpLink {
  readonly #clock: Clock;
  readonly #open: (signal: AbortSignal) => Promise<McpConnection>;
  readonly #ending = new AbortController();
  #latest: McpConnection | undefined;
  #opening: Promise<McpConnection> | undefined;
  /** Starts since a call last succeeded. */
  #startCount = 0;
  #notBeforeMs = 0;

  constructor(clock: Clock, open: (signal: AbortSignal) => Promise<McpConnection>) {
    this.#clock = clock;
    this.#open = open;
  }

  /** The connection that there was last, whether or not it is still open. */
  get latest(): McpConnection | undefined {
    return this.#latest;
  }

  /** An open connection. A server that fails again and again is started after pauses that double. */
  connection(): Promise<McpConnection> {
    const latest = this.#latest;
    if (latest?.isOpen) return Promise.resolve(latest);
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** The server works: should it end, it may start at once. */
  confirm(): void {
    this.#startCount = 0;
    this.#notBeforeMs = 0;
  }

  async close(): Promise<void> {
    this.#ending.abort(new StepflowAbortError("the runtime has been closed"));
    await this.#opening?.catch(() => {});
    await this.#latest?.close();
  }

  async #connect(): Promise<McpConnection> {
    const { signal } = this.#ending;
    const delayMs = this.#notBeforeMs - this.#clock.now();
    if (delayMs > 0) await pause(this.#clock, delayMs, signal);
    signal.throwIfAborted();
    const pauseMs = this.#startCount === 0 ? 0 : Math.min(firstPauseMs * 2 ** (this.#startCount - 1), longestPauseMs);
    this.#startCount += 1;
    this.#notBeforeMs = this.#clock.now() + pauseMs;
    this.#latest = await this.#open(signal);
    return this.#latest;
  }
}
