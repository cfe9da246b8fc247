import type { Logger } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import { redactText } from "../../observe/redact.ts";
import { findCommand } from "../../process/find-command.ts";
import { GuardedProcess } from "../../process/guarded-process.ts";
import { LastLines } from "../../process/last-lines.ts";
import { logLine } from "../../process/log-line.ts";
import { readLines } from "../../process/read-lines.ts";
import { readPort } from "../../process/read-port.ts";
import type { WorkerProcessSettings } from "./settings.ts";
import type { WorkerPipes } from "./stdio-client.ts";
import { spawnError, type WorkerTransportError } from "./worker-error.ts";

/** What processes are started with. */
export interface ProcessParts {
  readonly name: string;
  readonly workingDirectory: string;
  readonly logger: Logger;
  readonly clock: Clock;
}

const portLineMs = 30_000;
const graceMs = 3_000;
const keptLines = 20;
/** In characters. */
const maxLineLength = 16_384;

/**
 * A worker that runs as a process, and ends with all that it started.
 *
 * Contract: its environment is `env` and nothing else. Over HTTP its input is empty, and the first line of its output that
 * is a JSON object with a `port` says where it listens on 127.0.0.1; over stdio both carry messages.
 */
export class WorkerProcess {
  readonly #process: GuardedProcess;
  readonly #parts: ProcessParts;
  readonly #settings: WorkerProcessSettings;
  readonly #lastErrorLines = new LastLines(keptLines);
  readonly #port: Promise<number>;

  private constructor(process: GuardedProcess, settings: WorkerProcessSettings, parts: ProcessParts) {
    this.#process = process;
    this.#parts = parts;
    this.#settings = settings;
    this.#port = this.#watchOutput();
  }

  /** @throws WorkerTransportError when there is no such program, or it cannot be started */
  static async start(settings: WorkerProcessSettings, parts: ProcessParts): Promise<WorkerProcess> {
    const { workingDirectory, clock } = parts;
    try {
      const file = await findCommand(settings.command, workingDirectory);
      const process = await GuardedProcess.start(file, settings.args, {
        workingDirectory,
        environment: Object.fromEntries(settings.env),
        input: settings.transport === "stdio" ? "pipe" : "none",
        graceMs,
        clock,
      });
      return new WorkerProcess(process, settings, parts);
    } catch (cause) {
      throw spawnError(cause instanceof Error ? cause.message : String(cause), cause);
    }
  }

  /** Fulfilled in the turn in which the end of the process is known. */
  get gone(): Promise<void> {
    return this.#process.gone;
  }

  /** Fulfilled a little later, when its last words have been read, with how it ended: "exited with code 1". */
  get exited(): Promise<string> {
    return this.#process.exited;
  }

  get isRunning(): boolean {
    return this.#process.isRunning;
  }

  /**
   * Where it listens.
   *
   * @throws WorkerTransportError when it does not say so in time, or ends before
   */
  async port(): Promise<number> {
    let cancel = (): void => {};
    const over = new Promise<void>((resolve) => {
      cancel = this.#parts.clock.after(portLineMs, resolve);
    });
    const port = await Promise.race([this.#port, over, this.exited]);
    cancel();
    if (typeof port === "number") return port;
    if (typeof port === "string") throw this.endedError("before it said where it listens");
    throw spawnError(
      `${this.#title} did not say within ${portLineMs / 1_000} s where it listens; expected a line such as {"port":41873} on its output${this.#lastWords()}`,
    );
  }

  /**
   * Its standard input and output, which carry the messages over stdio.
   *
   * @throws WorkerTransportError when it was started for HTTP
   */
  pipes(): WorkerPipes {
    const { input: stdin, output: stdout } = this.#process;
    if (stdin !== null && stdout !== null) return { stdin, stdout };
    throw spawnError(`${this.#title} has no pipes`);
  }

  /** An error about its end; `when` says what was going on. */
  endedError(when: string): WorkerTransportError {
    return spawnError(`${this.#title} ${this.#process.endedHow} ${when}${this.#lastWords()}${this.#cure()}`);
  }

  /** An error about something else that went wrong with it, with its last words. */
  startError(what: string, cause?: unknown): WorkerTransportError {
    return spawnError(`${this.#title} ${what}${this.#lastWords()}`, cause);
  }

  /** Asks the group to end, and kills what is left of it after a grace. */
  close(): Promise<void> {
    return this.#process.close();
  }

  /** Without the arguments: what is substituted into them may be secret. */
  get #title(): string {
    return `worker "${this.#parts.name}" (${this.#settings.command})`;
  }

  /** Both pipes are read for as long as there is anything: a worker whose output nobody reads stands still. */
  #watchOutput(): Promise<number> {
    const { name: worker, logger } = this.#parts;
    const { output, errorOutput } = this.#process;
    if (errorOutput !== null) {
      readLines(errorOutput, maxLineLength, (line) => {
        this.#lastErrorLines.push(line);
        logLine(logger, line, { worker, stream: "stderr" });
      });
    }
    return new Promise((resolve) => {
      let isKnown = false;
      if (output === null || this.#settings.transport === "stdio") return;
      readLines(output, maxLineLength, (line) => {
        const port = isKnown ? undefined : readPort(line);
        if (port === undefined) return logLine(logger, line, { worker, stream: "stdout" });
        isKnown = true;
        resolve(port);
      });
    });
  }

  /** Without what its environment may have taken from ours: errors go further than logs. */
  #lastWords(): string {
    const text = this.#lastErrorLines.lines.join("\n");
    return text === "" ? "" : `. Its last words:\n${redactText(text, [...this.#settings.env.values()])}`;
  }

  /** A shell's "command not found", in an environment that has no PATH to find it on. */
  #cure(): string {
    const cannotFind =
      this.#process.endedHow === "exited with code 127" ||
      this.#lastErrorLines.lines.some((line) => /No such file or directory|command not found|ENOENT/.test(line));
    if (this.#settings.env.has("PATH") || !cannotFind) return "";
    return `\nA worker's environment is env and nothing else, and that has no PATH; write env: { PATH: "\${PATH}" }`;
  }
}
