import type { Readable, Writable } from "node:stream";
import type { ProtocolTopic } from "./protocol-case.ts";

/** How to launch a worker as a 0.11 runtime does. */
export interface WorkerCommand {
  /** A program, looked up on the PATH of this process, or a path relative to `cwd`. */
  readonly command: string;
  readonly args?: readonly string[];
  /** All of the worker's environment; nothing is inherited, not even PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The pipes of a worker that runs with stdio, such as a child process. */
export interface WorkerPipes {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** Where a worker over HTTP is: at a URL, to which messages are posted as it stands, or behind a command. */
export type HttpLocation = { readonly url: string | URL } | WorkerCommand;

/** Where the worker is: over HTTP, over HTTP and called in sessions, or behind pipes. */
export type WorkerLocation = HttpLocation | { readonly sessionsAt: string | URL } | { readonly stdio: WorkerPipes };

/** How to run the cases of the worker protocol. */
export type WorkerProtocolOptions = WorkerLocation & {
  /** What this worker cannot do at all. */
  readonly without?: readonly ProtocolTopic[];
  /** How long an answer may take, in ms; 10,000 by default. */
  readonly patienceMs?: number;
  /** How long a connection is left idle when the worker does not announce its keep-alive time, in ms; 6,000 by default. */
  readonly idleMs?: number;
  /** How long this worker waits for an answer that need not wait for a run, in ms; the case on it is left out when this is not said. */
  readonly callbackTimeoutMs?: number;
  /** 64 connections for 1 s by default. */
  readonly load?: { readonly connections?: number; readonly seconds?: number };
  /** 100 messages by default, from a seed that a failure names. */
  readonly fuzz?: { readonly messages?: number; readonly seed?: number };
};

/** The options that cases read, each with its value. */
export interface ResolvedOptions {
  readonly patienceMs: number;
  readonly idleMs: number;
  readonly callbackTimeoutMs: number | undefined;
  readonly load: { readonly connections: number; readonly seconds: number };
  readonly fuzz: { readonly messages: number; readonly seed: number };
}

export function resolveOptions(options: WorkerProtocolOptions): ResolvedOptions {
  const { patienceMs = 10_000, idleMs = 6_000, callbackTimeoutMs, load = {}, fuzz = {} } = options;
  const { connections = 64, seconds = 1 } = load;
  const { messages = 100, seed = Math.floor(Math.random() * 2 ** 32) } = fuzz;
  return { patienceMs, idleMs, callbackTimeoutMs, load: { connections, seconds }, fuzz: { messages, seed } };
}
