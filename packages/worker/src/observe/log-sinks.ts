import { StepflowError } from "@stepflow/core";
import { formatRecord, type LogRecord } from "./log-record.ts";
import type { LogFormat } from "./observe-settings.ts";

/** Takes log lines somewhere. */
export interface LogSink {
  write(record: LogRecord): void;
  /** Resolves when everything has arrived. */
  close(): Promise<void>;
}

/** What of Node is used here, asked for at run time: the worker also runs where there is none. */
interface Platform {
  readonly process?: {
    readonly stderr?: NodeStream & { readonly isTTY?: boolean };
    getBuiltinModule?(name: "node:fs"): NodeFiles;
  };
}

interface NodeFiles {
  createWriteStream(path: string, options: { readonly flags: "a" }): NodeStream;
}

interface NodeStream {
  write(text: string): unknown;
  end(callback: () => void): unknown;
  listeners(event: "error"): readonly unknown[];
  on(event: "error", listener: (error: Error) => void): unknown;
}

const { process } = globalThis as Platform;

/** Writes to standard error, or to the console where there is none. Never to standard output: the protocol is there. */
export function stderrSink(format: LogFormat | undefined): LogSink {
  const stderr = process?.stderr;
  // A runtime that closes the pipe at the other end must not end the worker by it; there is nobody left to tell.
  if (stderr?.listeners("error").includes(ignore) === false) stderr.on("error", ignore);
  const chosen = format ?? (stderr?.isTTY === true ? "pretty" : "json");
  return {
    write(record) {
      const line = formatRecord(record, chosen);
      if (stderr === undefined) console.error(line.trimEnd());
      else stderr.write(line);
    },
    async close() {},
  };
}

function ignore(): void {}

/**
 * Appends to a file.
 *
 * @throws StepflowError where there are no files
 */
export function fileSink(path: string, format: LogFormat | undefined): LogSink {
  const files = process?.getBuiltinModule?.("node:fs");
  if (files === undefined) throw new StepflowError("NO_FILES", `logs cannot go to ${path}: there are no files here`);
  const stream = files.createWriteStream(path, { flags: "a" });
  let failure: Error | undefined;
  const failed = new Promise<void>((resolve) => {
    stream.on("error", (error) => {
      // Said once, and where it can be seen: the worker goes on without its log.
      if (failure === undefined) console.error(`stepflow: the log file ${path} cannot be written: ${error.message}`);
      failure = error;
      resolve();
    });
  });
  return {
    write(record) {
      if (failure === undefined) stream.write(formatRecord(record, format ?? "json"));
    },
    close: () => Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))]),
  };
}
