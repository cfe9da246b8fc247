import { constants } from "node:os";

/**
 * Ends the process when it is asked to: the first SIGTERM or SIGINT lets `close` finish, a second one does not wait.
 * Answers what takes the handlers away again.
 */
export function endOnSignals(close: () => Promise<void>): () => void {
  let isEnding = false;
  const end = (signal: NodeJS.Signals): void => {
    if (isEnding) process.exit(128 + constants.signals[signal]);
    isEnding = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`the worker could not end cleanly: ${error}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  return () => {
    process.off("SIGTERM", end);
    process.off("SIGINT", end);
  };
}
