import type { Readable, Writable } from "node:stream";
import type { Environment } from "../engine/variables.ts";

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
};

/** What surrounds a command line, as data, so that tests can call commands in their own process. */
export interface Cli {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Takes results, and nothing else. */
  readonly stdout: Output;
  /** Takes everything else: progress, warnings, errors. */
  readonly stderr: Output;
  readonly environment: Environment;
  /** What relative paths count from. */
  readonly workingDirectory: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Says how long what is interrupted may take to end before the process ends anyway, in ms; 5,000 unless it is said. */
  allowTime(timeMs: number): void;
}

/**
 * 0: it worked. 1: the flow failed, problems were found, or something could not be read or reached. 2: the command line
 * is wrong. 130: interrupted. Other failures than the last two are all 1, as upstream.
 */
export type ExitCode = 0 | 1 | 2 | 130;
