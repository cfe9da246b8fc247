import { StepflowAbortError } from "@stepflow/core";
import type { Cli } from "../cli.ts";
import { decode } from "../files/read-text-file.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How long nothing may come before somebody is told what is waited for. */
const patienceMs = 1_000;

/**
 * Reads stdin to its end.
 *
 * @throws StepflowError when it isn't UTF-8, StepflowAbortError when interrupted
 */
export async function readStdin({ stdin, signal }: Cli, terminal: Terminal): Promise<string> {
  const notice = setTimeout(() => terminal.line("waiting for input on stdin"), stdin.isTTY === true ? 0 : patienceMs);
  const abort = (): void => {
    stdin.destroy(new StepflowAbortError("interrupted while reading stdin"));
  };
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    return decode(Buffer.concat(chunks), "stdin");
  } finally {
    clearTimeout(notice);
    signal.removeEventListener("abort", abort);
  }
}
