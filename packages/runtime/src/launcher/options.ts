import type { StepflowClientOptions } from "@stepflow/client";
import type { Logger } from "@stepflow/core";
import type { OrchestratorConfig } from "./config/orchestrator-config.ts";

/** A line of official releases. What is 0.12 or newer counts as 0.13. */
export type OrchestratorRelease = "0.11" | "0.13";

/** How an official server is started. Everything has a default. */
export interface OrchestratorOptions {
  /** A path, relative to the directory of this process, or a name to find on the PATH. */
  readonly binary?: string;
  /** Refuses a binary of another release. */
  readonly release?: OrchestratorRelease;
  /** An object, or the path of a file. Builtins at `/builtin` by default. */
  readonly config?: OrchestratorConfig | URL | string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** What leases and unfinished runs are held under. */
  readonly orchestratorId?: string;
  /** Variables set beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** What relative paths in the configuration count from; the directory of this process by default. */
  readonly workingDirectory?: string;
  /** How much the server says; `info` by default. */
  readonly logLevel?: "off" | "error" | "warn" | "info" | "debug" | "trace";
  /** Gets each line of the server's log at its level. */
  readonly logger?: Logger;
  /** How long it may take to be healthy, in ms; 60,000 by default: the server itself gives its workers 30 s. */
  readonly startTimeoutMs?: number;
  /** How long it may take to end before it is killed, in ms; 10,000 by default. */
  readonly stopTimeoutMs?: number;
  /** Starts it again when it ends by itself; `"never"` by default. */
  readonly restart?: "never" | RestartOptions;
  /** Options of `orchestrator.client`. */
  readonly client?: StepflowClientOptions;
}

/** How often and how soon a server that ended is started again. Times are in ms. */
export interface RestartOptions {
  /** How many times in a row; a server that has lived for a minute begins a new row. */
  readonly limit: number;
  /** The pause before the first; each after it is twice as long. 500 by default. */
  readonly minDelayMs?: number;
  /** 10,000 by default. */
  readonly maxDelayMs?: number;
}
