import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { isJsonObject, type JsonValue, type Logger } from "@stepflow/core";
import { deferred } from "../../deferred.ts";
import type { Clock } from "../../engine/clock.ts";
import { findCommand } from "./find-command.ts";
import { logLine } from "./log-line.ts";
import { readLines } from "./output-lines.ts";
import type { WorkerProcessSettings } from "./settings.ts";
import type { WorkerPipes } from "./stdio-client.ts";
import { startWatchdog, type Watchdog } from "./watchdog.ts";
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
const groupPollMs = 20;
const lastWordsMs = 250;
const keptLines = 20;

/**
 * A worker that runs as a process: the head of a group of its own, so that what it starts ends with it.
 *
 * Contract: its environment is `env` and nothing else. Over HTTP its input is empty, and the first line of its output that
 * is a JSON object with a `port` says where it listens on 127.0.0.1; over stdio both carry messages.
 */
export class WorkerProcess {
  /** Fulfilled in the turn in which the end of the process is known. */
  readonly gone: Promise<void>;
  /** Fulfilled a little later, when its last words have been read, with how it ended: "exited with code 1". */
  readonly exited: Promise<string>;
  readonly #child: ChildProcess;
  readonly #watchdog: Watchdog;
  readonly #parts: ProcessParts;
  readonly #settings: WorkerProcessSettings;
  readonly #lastErrorLines: string[] = [];
  readonly #port: Promise<number>;
  #isRunning = true;
  #endedHow = "ended";
  #closing: Promise<void> | undefined;

  private constructor(child: ChildProcess, watchdog: Watchdog, settings: WorkerProcessSettings, parts: ProcessParts) {
    this.#child = child;
    this.#watchdog = watchdog;
    this.#parts = parts;
    this.#settings = settings;
    const gone = deferred<void>();
    this.gone = gone.promise;
    this.exited = this.#watchExit(gone.resolve);
    this.#port = this.#watchOutput();
  }

  /** @throws WorkerTransportError when there is no such program, or it cannot be started */
  static async start(settings: WorkerProcessSettings, parts: ProcessParts): Promise<WorkerProcess> {
    const { workingDirectory } = parts;
    const file = await findCommand(settings.command, workingDirectory);
    const watchdog = startWatchdog();
    try {
      const child = spawn(file, [...settings.args], {
        cwd: workingDirectory,
        env: Object.fromEntries(settings.env),
        stdio: [settings.transport === "stdio" ? "pipe" : "ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
      });
      if (child.pid !== undefined) watchdog.guard(child.pid);
      const worker = new WorkerProcess(child, watchdog, settings, parts);
      await once(child, "spawn");
      return worker;
    } catch (cause) {
      watchdog.dismiss();
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw spawnError(`${file} cannot be started in ${workingDirectory}: ${reason}`, cause);
    }
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /**
   * Where it listens.
   *
   * @throws WorkerTransportError when it does not say so in time, or ends before
   */
  async port(): Promise<number> {
    const { over, cancel } = this.#after(portLineMs);
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
    const { stdin, stdout } = this.#child;
    if (stdin !== null && stdout !== null) return { stdin, stdout };
    throw spawnError(`${this.#title} has no pipes`);
  }

  /** An error about its end; `when` says what was going on. */
  endedError(when: string): WorkerTransportError {
    return spawnError(`${this.#title} ${this.#endedHow} ${when}${this.#lastWords()}${this.#cure()}`);
  }

  /** An error about something else that went wrong with it, with its last words. */
  startError(what: string, cause?: unknown): WorkerTransportError {
    return spawnError(`${this.#title} ${what}${this.#lastWords()}`, cause);
  }

  /** Asks the group to end, and kills what is left of it after a grace. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Without the arguments: what is substituted into them may be secret. */
  get #title(): string {
    return `worker "${this.#parts.name}" (${this.#settings.command})`;
  }

  async #close(): Promise<void> {
    if (!this.#isRunning) return;
    signalGroup(this.#child, "SIGTERM");
    const deadline = this.#after(graceMs);
    await Promise.race([this.exited, deadline.over]);
    // The head may be no more than a launcher, such as npx, that goes before what it launched.
    while (!deadline.isOver && signalGroup(this.#child, 0)) await this.#after(groupPollMs).over;
    deadline.cancel();
    signalGroup(this.#child, "SIGKILL");
    this.#watchdog.dismiss();
    await this.exited;
  }

  #watchExit(tellGone: () => void): Promise<string> {
    return new Promise((resolve) => {
      const end = (how: string): void => {
        this.#endedHow = how;
        this.#isRunning = false;
        tellGone();
        if (this.#closing === undefined) {
          // In the turn in which its end is known: the id of a group is free when its last process is gone.
          signalGroup(this.#child, "SIGKILL");
          this.#watchdog.dismiss();
        }
        // Its last words may still be in the pipes, which others may hold open.
        const { over, cancel } = this.#after(lastWordsMs);
        void Promise.race([new Promise((closed) => this.#child.once("close", closed)), over]).then(() => {
          cancel();
          resolve(how);
        });
      };
      this.#child.once("exit", (code, signal) =>
        end(signal === null ? `exited with code ${code}` : `was ended by ${signal}`),
      );
      this.#child.once("error", () => {
        if (this.#child.pid === undefined) end("did not start");
      });
    });
  }

  #after(delayMs: number): { readonly over: Promise<void>; readonly isOver: boolean; cancel(): void } {
    let isOver = false;
    let cancel = (): void => {};
    const over = new Promise<void>((resolve) => {
      cancel = this.#parts.clock.after(delayMs, () => {
        isOver = true;
        resolve();
      });
    });
    return {
      over,
      cancel,
      get isOver() {
        return isOver;
      },
    };
  }

  /** Both pipes are read for as long as there is anything: a worker whose output nobody reads stands still. */
  #watchOutput(): Promise<number> {
    const { name, logger } = this.#parts;
    const { stdout, stderr } = this.#child;
    if (stderr !== null) {
      readLines(stderr, (line) => {
        this.#lastErrorLines.push(line);
        if (this.#lastErrorLines.length > keptLines) this.#lastErrorLines.shift();
        logLine(logger, name, "stderr", line);
      });
    }
    return new Promise((resolve) => {
      let isKnown = false;
      if (stdout === null || this.#settings.transport === "stdio") return;
      readLines(stdout, (line) => {
        const port = isKnown ? undefined : readPort(line);
        if (port === undefined) return logLine(logger, name, "stdout", line);
        isKnown = true;
        resolve(port);
      });
    });
  }

  #lastWords(): string {
    return this.#lastErrorLines.length === 0 ? "" : `. Its last words:\n${this.#lastErrorLines.join("\n")}`;
  }

  /** A shell's "command not found", in an environment that has no PATH to find it on. */
  #cure(): string {
    const cannotFind =
      this.#endedHow === "exited with code 127" ||
      this.#lastErrorLines.some((line) => /No such file or directory|command not found|ENOENT/.test(line));
    if (this.#settings.env.has("PATH") || !cannotFind) return "";
    return `\nA worker's environment is env and nothing else, and that has no PATH; write env: { PATH: "\${PATH}" }`;
  }
}

/** The port in a line such as `{"port":41873}`; other keys are none of ours. */
function readPort(line: string): number | undefined {
  if (!line.trimStart().startsWith("{")) return undefined;
  try {
    const value: JsonValue = JSON.parse(line);
    if (!isJsonObject(value)) return undefined;
    const { port } = value;
    return typeof port === "number" && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Answers whether there was anybody to signal; 0 only asks. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.platform === "win32" ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
