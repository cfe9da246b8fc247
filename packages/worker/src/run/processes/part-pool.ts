import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@stepflow/core";
import { instanceId } from "../../transport/instance-id.ts";
import { PartProcess } from "./part-process.ts";
import { markOf } from "./worker-part.ts";

/** How often in a row processes may end before they serve, until the worker gives up. */
const maxFailedStarts = 5;

/** What has lived as long as this did not fail at once, in ms. */
const steadyMs = 10_000;

const longestPauseMs = 10_000;

/** How much longer than they were given processes may take to end, in ms. */
const endMs = 3_000;

/** A process that serves, and where. */
export interface ServingPart {
  readonly process: PartProcess;
  readonly port: number;
}

export interface PartPoolOptions {
  readonly size: number;
  readonly logger: Logger;
  /** Called with each process before it gets calls: to tell it what the others were told. */
  readonly prepare: (part: ServingPart) => Promise<void>;
  /** Called when processes end again and again before they serve. */
  readonly onFailure: (error: Error) => void;
}

/** Keeps a number of processes serving: one that ends is replaced, at once and then after growing pauses. */
export class PartPool {
  readonly #options: PartPoolOptions;
  readonly #serving = new Map<number, ServingPart>();
  readonly #alive = new Set<PartProcess>();
  readonly #killAll = (): void => {
    for (const process of this.#alive) process.kill();
  };
  #started = 0;
  #failedStarts = 0;
  readonly #closing = new AbortController();
  #onServing = (): void => {};

  constructor(options: PartPoolOptions) {
    this.#options = options;
  }

  /** Resolves when all serve; the failure to get there is told to `onFailure`. */
  async start(): Promise<void> {
    process.on("exit", this.#killAll);
    const { size } = this.#options;
    const all = new Promise<void>((resolve) => {
      this.#onServing = () => {
        if (this.#serving.size === size) resolve();
      };
    });
    for (let index = 0; index < size; index += 1) void this.#keep();
    await all;
  }

  get serving(): Iterable<ServingPart> {
    return this.#serving.values();
  }

  find(number: number): ServingPart | undefined {
    return this.#serving.get(number);
  }

  /** The one with the fewest open requests; undefined when none serves. */
  leastBusy(): ServingPart | undefined {
    let least: ServingPart | undefined;
    for (const part of this.#serving.values()) {
      if (least === undefined || part.process.open < least.process.open) least = part;
    }
    return least;
  }

  /** Lets calls end within `drainMs`; resolves when no process is left. */
  async close(drainMs: number): Promise<void> {
    this.#closing.abort();
    for (const process of this.#alive) process.close(drainMs);
    const late = setTimeout(this.#killAll, drainMs + endMs);
    // Those that have not served yet do not listen to anybody.
    for (const process of this.#alive) if (!this.#serving.has(process.number)) process.kill();
    await Promise.all([...this.#alive].map(({ ended }) => ended));
    clearTimeout(late);
    process.off("exit", this.#killAll);
  }

  /** Keeps one process serving. */
  async #keep(): Promise<void> {
    let failures = 0;
    while (!this.#closing.signal.aborted) {
      const startedAt = performance.now();
      const how = await this.#runOne();
      if (this.#closing.signal.aborted) return;
      if (this.#failedStarts >= maxFailedStarts) {
        this.#closing.abort();
        this.#killAll();
        this.#options.onFailure(
          new Error(
            `${this.#failedStarts} processes of the worker in a row did not come to serve: the last ended with ${how}; see above for what it said`,
          ),
        );
        return;
      }
      failures = performance.now() - startedAt > steadyMs ? 1 : failures + 1;
      await sleep(pauseMs(failures), undefined, { signal: this.#closing.signal }).catch(() => {});
    }
  }

  /** Runs a process until it ends, and answers how it did. */
  async #runOne(): Promise<string> {
    this.#started += 1;
    const number = this.#started;
    const process = new PartProcess(number, { instanceId: instanceId(), mark: markOf(instanceId(), number) });
    this.#alive.add(process);
    try {
      const part = { process, port: await process.port };
      await this.#options.prepare(part);
      this.#failedStarts = 0;
      this.#serving.set(number, part);
      this.#onServing();
    } catch {
      this.#failedStarts += 1;
      process.kill();
    }
    const how = await process.ended;
    this.#alive.delete(process);
    this.#serving.delete(number);
    if (!this.#closing.signal.aborted) {
      this.#options.logger.error(
        `process ${number} of the worker ended with ${how}; its calls failed, and another takes its place`,
      );
    }
    return how;
  }
}

/** The first replacement comes at once. */
function pauseMs(failures: number): number {
  return failures <= 1 ? 0 : Math.min(100 * 2 ** (failures - 2), longestPauseMs);
}
