import { type ChildProcess, fork } from "node:child_process";
import { Agent } from "node:http";
import { isReady, type PartClosing } from "./part-messages.ts";
import { partVariable, type WorkerPart } from "./worker-part.ts";

/** How long a process may take until it serves, in ms: as long as a runtime waits for the worker as a whole. */
const startMs = 30_000;

/** One of several processes of a worker, seen from the first one. */
export class PartProcess {
  readonly number: number;
  readonly agent: Agent = new Agent({ keepAlive: true });
  /** The port that it serves at; rejects when it ends before it serves. */
  readonly port: Promise<number>;
  /** How it ended: the exit code, or the signal. */
  readonly ended: Promise<string>;
  /** Requests that it has not answered. */
  open = 0;
  readonly #child: ChildProcess;

  /** Starts this program once more, as it was started itself. */
  constructor(number: number, part: WorkerPart) {
    const [, program, ...argv] = process.argv;
    if (program === undefined) throw new TypeError("workers: several processes need a program in a file");
    this.number = number;
    this.#child = fork(program, argv, {
      env: { ...process.env, [partVariable]: JSON.stringify(part) },
      // Standard output belongs to the first process, for the line with the port.
      stdio: ["ignore", 2, 2, "ipc"],
    });
    this.ended = new Promise((resolve) => {
      this.#child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
      this.#child.once("error", (error) => resolve(error.message));
    });
    void this.ended.then(() => this.agent.destroy());
    this.port = this.#listening();
    this.port.catch(() => {});
  }

  /** Lets its calls end, and then the process. */
  close(drainMs: number): void {
    const closing: PartClosing = { drainMs };
    // One that is ending anyway has no channel any more.
    if (this.#child.connected) this.#child.send(closing, () => {});
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }

  #listening(): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.kill(), startMs);
      this.#child.on("message", (message) => {
        clearTimeout(late);
        if (isReady(message)) resolve(message.port);
      });
      void this.ended.then((how) => {
        clearTimeout(late);
        reject(new Error(`it ended with ${how} before it served`));
      });
    });
  }
}
