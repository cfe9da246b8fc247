import { lastWords } from "./last-words.ts";
import { OrchestratorError } from "./orchestrator-error.ts";
import type { ServerCommand } from "./server-process.ts";

/** The system could not execute the file. */
export function notExecutable(file: string, cause: Error): OrchestratorError {
  const hint = "Take the binary of this platform, and make it executable.";
  return new OrchestratorError("not-a-server", `${file} cannot be executed: ${cause.message.split("\n")[0]}`, {
    hint,
    cause,
  });
}

/** The server was not healthy in time. */
export function timedOut({ file }: ServerCommand, startTimeoutMs: number, log: readonly string[]): OrchestratorError {
  const said = log.length === 0 ? "It said nothing" : `It last said: ${lastWords(log)}`;
  const hint = "A server waits up to 30 s for each worker that it starts; give startTimeoutMs, or look at the log.";
  return new OrchestratorError("timed-out", `${file} was not healthy within ${startTimeoutMs / 1_000} s. ${said}`, {
    log,
    hint,
  });
}

/**
 * The server ended by itself, for whichever reason it told.
 *
 * @param how "exited with code 1 while it started"
 */
export function endedError({ file, port }: ServerCommand, how: string, log: readonly string[]): OrchestratorError {
  const reason = lastWords(log);
  const message = `${file} ${how}${reason === "" ? ", and said nothing" : `: ${reason}`}`;
  if (/Address already in use|address in use/i.test(reason)) {
    const hint = `Somebody listens on port ${port}; give another, or 0 for a free one.`;
    return new OrchestratorError("port-in-use", message, { log, hint });
  }
  if (/Configuration error/i.test(reason)) {
    const hint = "checkOrchestratorConfig(config, release) names what it can tell before.";
    return new OrchestratorError("config-refused", message, { log, hint });
  }
  return new OrchestratorError("ended", message, { log });
}
