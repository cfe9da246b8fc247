import type { Clock } from "../../engine/clock.ts";
import { sleep } from "../../process/sleep.ts";
import { initialize, type Offer } from "./initialize.ts";
import { connect } from "./process-channel.ts";
import type { WorkerProcessSettings } from "./settings.ts";
import { isConnectionError, spawnError, WorkerTransportError } from "./worker-error.ts";
import type { ReadyWorker, WorkerLink } from "./worker-link.ts";
import { type ProcessParts, WorkerProcess } from "./worker-process.ts";

const shortestDelayMs = 200;
const longestDelayMs = 10_000;
/** How long after the end of a connection the end of its process may be noticed. */
const exitNoticeMs = 100;

/** A worker and the process that it is. */
interface RunningWorker extends ReadyWorker {
  readonly process: WorkerProcess;
  isWell(signal: AbortSignal): Promise<boolean>;
}

/**
 * A worker that is started as a process, and again when it has ended: at once the first time, then after pauses that
 * double until a call succeeds. A process that lives and is well is never ended for the failure of one call: it has
 * others under way.
 */
export class StartedWorker implements WorkerLink<RunningWorker> {
  readonly #settings: WorkerProcessSettings;
  readonly #parts: ProcessParts;
  readonly #clock: Clock;
  readonly #offer: () => Promise<Offer>;
  readonly #closing = new AbortController();
  #worker: Promise<RunningWorker> | undefined;
  #recovering: Promise<void> | undefined;
  /** How often in a row it ended, or did not start. */
  #failureCount = 0;

  constructor(settings: WorkerProcessSettings, parts: ProcessParts, offer: () => Promise<Offer>) {
    this.#settings = settings;
    this.#parts = parts;
    this.#clock = parts.clock;
    this.#offer = offer;
  }

  ready(): Promise<RunningWorker> {
    if (this.#closing.signal.aborted) return Promise.reject(spawnError(`worker "${this.#parts.name}" has been closed`));
    if (this.#worker === undefined) {
      const worker = this.#start();
      this.#worker = worker;
      worker.catch(() => this.#lost(worker));
    }
    return this.#worker;
  }

  succeeded(): void {
    this.#failureCount = 0;
  }

  async failed({ process }: RunningWorker, error: unknown): Promise<unknown> {
    if (isConnectionError(error)) await this.#noticeExit(process);
    if (process.isRunning) return error;
    await process.exited;
    return process.endedError("while it was called");
  }

  recover(): Promise<void> {
    this.#recovering ??= this.#recover().finally(() => {
      this.#recovering = undefined;
    });
    return this.#recovering;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const worker = await this.#worker?.catch(() => undefined);
    if (worker === undefined) return;
    await Promise.all([worker.process.close(), worker.client.close(new Error("the runtime was closed"))]);
  }

  async #recover(): Promise<void> {
    const current = this.#worker;
    const worker = await current?.catch(() => undefined);
    if (worker?.process.isRunning && !(await worker.isWell(this.#closing.signal))) {
      if (this.#worker === current) this.#worker = undefined;
      this.#failureCount += 1;
      await worker.process.close();
    }
    await this.ready();
  }

  #lost(worker: Promise<RunningWorker>): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#failureCount += 1;
  }

  async #start(): Promise<RunningWorker> {
    await this.#pause();
    if (this.#closing.signal.aborted) throw spawnError("the runtime was closed");
    const process = await WorkerProcess.start(this.#settings, this.#parts);
    const abort = (): void => void process.close();
    this.#closing.signal.addEventListener("abort", abort, { once: true });
    try {
      return await this.#connect(process);
    } catch (error) {
      await process.close();
      throw error;
    } finally {
      this.#closing.signal.removeEventListener("abort", abort);
    }
  }

  async #connect(process: WorkerProcess): Promise<RunningWorker> {
    const { client, whenReady, isWell } = await connect(process, this.#settings, this.#parts);
    // At once, not when the next call finds out.
    void process.gone.then(() => client.close(process.endedError("while it was called")));
    const failed = process.exited.then(() => Promise.reject(process.endedError("before it was ready")));
    failed.catch(() => {});
    try {
      const problem = await Promise.race([whenReady(this.#closing.signal), failed]);
      if (problem !== undefined) throw process.startError(problem);
      const introduction = await Promise.race([initialize(client, await this.#offer(), this.#clock), failed]);
      const worker: RunningWorker = { client, introduction, process, isWell };
      void process.gone.then(() => this.#ended(worker));
      return worker;
    } catch (error) {
      await client.close(error instanceof Error ? error : new Error(String(error)));
      if (isConnectionError(error)) await this.#noticeExit(process);
      if (!process.isRunning) {
        await process.exited;
        throw process.endedError("before it was ready");
      }
      throw error instanceof WorkerTransportError
        ? process.startError(`did not start: ${error.message}`, error)
        : error;
    }
  }

  /** A connection breaks a moment before its process is known to have ended, which says more. */
  async #noticeExit(process: WorkerProcess): Promise<void> {
    const waiting = new AbortController();
    await Promise.race([process.gone, this.#sleep(exitNoticeMs, waiting.signal)]);
    waiting.abort();
  }

  async #ended(worker: RunningWorker): Promise<void> {
    const current = this.#worker;
    if (this.#closing.signal.aborted || (await current?.catch(() => undefined)) !== worker) return;
    if (current !== undefined) this.#lost(current);
    const how = await worker.process.exited;
    this.#parts.logger.warn(`worker "${this.#parts.name}" ${how}; it is started again for the next call`);
  }

  async #pause(): Promise<void> {
    if (this.#failureCount < 2) return;
    const delayMs = Math.min(shortestDelayMs * 2 ** (this.#failureCount - 2), longestDelayMs);
    await this.#sleep(delayMs, this.#closing.signal);
  }

  #sleep(delayMs: number, signal: AbortSignal): Promise<void> {
    return sleep(this.#clock, delayMs, signal);
  }
}
