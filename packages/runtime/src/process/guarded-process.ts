import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { deferred } from "../deferred.ts";
import type { Clock } from "../engine/clock.ts";
import { asGroup, describeExit, signalSession } from "./process-group.ts";
import { startWatchdog, type Watchdog } from "./watchdog.ts";

/** What a process is started with. */
export interface GuardedProcessOptions {
  readonly workingDirectory: string;
  /** The whole environment of the process. */
  readonly environment: NodeJS.ProcessEnv;
  /** Whether its standard input is a pipe or empty. */
  readonly input: "pipe" | "none";
  /** How long it has between SIGTERM and SIGKILL, in ms. */
  readonly graceMs: number;
  readonly clock: Clock;
}

const groupPollMs = 20;
const lastWordsMs = 250;

/**
 * A process that does not outlive this one, nor does anything that it started: a watchdog ends them all even when this
 * process is killed.
 */
export class GuardedProcess {
  /** Fulfilled in the turn in which the end of the process is known. */
  readonly gone: Promise<void>;
  /** Fulfilled a little later, when its last words have been read, with how it ended: "exited with code 1". */
  readonly exited: Promise<string>;
  readonly #child: ChildProcess;
  readonly #watchdog: Watchdog;
  readonly #graceMs: number;
  readonly #clock: Clock;
  #isRunning = true;
  #endedHow = "ended";
  #closing: Promise<void> | undefined;

  private constructor(child: ChildProcess, watchdog: Watchdog, { graceMs, clock }: GuardedProcessOptions) {
    this.#child = child;
    this.#watchdog = watchdog;
    this.#graceMs = graceMs;
    this.#clock = clock;
    const gone = deferred<void>();
    this.gone = gone.promise;
    this.exited = this.#watchExit(gone.resolve);
  }

  /** @throws Error when it cannot be started */
  static async start(file: string, args: readonly string[], options: GuardedProcessOptions): Promise<GuardedProcess> {
    const { workingDirectory, environment, input, graceMs } = options;
    const watchdog = startWatchdog(graceMs);
    try {
      const child = spawn(file, args, {
        cwd: workingDirectory,
        env: environment,
        stdio: [input === "pipe" ? "pipe" : "ignore", "pipe", "pipe"],
        ...asGroup,
      });
      if (child.pid !== undefined) watchdog.guard(child.pid);
      const guarded = new GuardedProcess(child, watchdog, options);
      await once(child, "spawn");
      return guarded;
    } catch (cause) {
      watchdog.dismiss();
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${file} cannot be started in ${workingDirectory}: ${reason}`, { cause });
    }
  }

  get id(): number | undefined {
    return this.#child.pid;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get endedHow(): string {
    return this.#endedHow;
  }

  get input(): Writable | null {
    return this.#child.stdin;
  }

  get output(): Readable | null {
    return this.#child.stdout;
  }

  get errorOutput(): Readable | null {
    return this.#child.stderr;
  }

  /** Asks it, and what it started, to end, and kills what is left after the grace. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (!this.#isRunning) return;
    signalSession(this.#child, "SIGTERM");
    const deadline = this.#after(this.#graceMs);
    await Promise.race([this.exited, deadline.over]);
    // The head may be no more than a launcher, such as npx, that goes before what it launched.
    while (!deadline.isOver && signalSession(this.#child, 0)) await this.#after(groupPollMs).over;
    deadline.cancel();
    signalSession(this.#child, "SIGKILL");
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
          signalSession(this.#child, "SIGKILL");
          this.#watchdog.dismiss();
        }
        // Its last words may still be in the pipes, which others may hold open.
        const { over, cancel } = this.#after(lastWordsMs);
        void Promise.race([new Promise((closed) => this.#child.once("close", closed)), over]).then(() => {
          cancel();
          resolve(how);
        });
      };
      this.#child.once("exit", (code, signal) => end(describeExit(code, signal)));
      this.#child.once("error", () => {
        if (this.#child.pid === undefined) end("did not start");
      });
    });
  }

  #after(delayMs: number): { readonly over: Promise<void>; readonly isOver: boolean; cancel(): void } {
    let isOver = false;
    let cancel = (): void => {};
    const over = new Promise<void>((resolve) => {
      cancel = this.#clock.after(delayMs, () => {
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
}
