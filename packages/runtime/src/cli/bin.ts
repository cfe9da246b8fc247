#!/usr/bin/env node
import type { Writable } from "node:stream";
import { main } from "./main.ts";

/** How long what was interrupted may take to end. */
let patienceMs = 5_000;
/** Who signals a whole group reaches a command behind npm or npx twice: so soon, a second signal is the same request. */
const sameRequestMs = 500;
const interruption = new AbortController();
let received: "SIGINT" | "SIGTERM" | undefined;
let receivedMs = 0;
let patience: NodeJS.Timeout | undefined;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Whoever asks twice does not want to wait for the end of what is going on.
    if (received !== undefined) {
      if (performance.now() - receivedMs > sameRequestMs) process.exit(exitCodeOf(signal));
      return;
    }
    received = signal;
    receivedMs = performance.now();
    interruption.abort(signal);
    endLater(signal);
  });
}
let isResultLost = false;
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever read has seen enough, as `| head` does.
  if (code === "EPIPE" || isResultLost) return;
  isResultLost = true;
  process.stderr.write(`error: cannot write the result to stdout: ${message}\n`);
});
// Nobody is left who could be told.
process.stderr.on("error", () => {});

const exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  workingDirectory: process.cwd(),
  signal: interruption.signal,
  allowTime: (timeMs) => {
    patienceMs = timeMs;
    // Who was interrupted while it began says so only now.
    if (received !== undefined) endLater(received);
  },
});
await Promise.all([process.stdout, process.stderr].map(flush));
process.exitCode = exitCode === 130 ? exitCodeOf(received ?? "SIGINT") : isResultLost ? 1 : exitCode;
// What modules of the user have left open must not keep the command from ending.
process.exit();

function endLater(signal: "SIGINT" | "SIGTERM"): void {
  clearTimeout(patience);
  patience = setTimeout(() => process.exit(exitCodeOf(signal)), patienceMs);
  patience.unref();
}

function exitCodeOf(signal: "SIGINT" | "SIGTERM"): number {
  return signal === "SIGINT" ? 130 : 143;
}

function flush(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.errored) return resolve();
    stream.once("error", () => resolve());
    stream.write("", () => resolve());
  });
}
