import type { Logger } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import { initialize, type Offer } from "./initialize.ts";
import { WorkerClient } from "./worker-client.ts";
import { isConnectionError } from "./worker-error.ts";
import type { ReadyWorker, WorkerLink } from "./worker-link.ts";

/** What remote workers are reached with. */
export interface RemoteParts {
  readonly name: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** More instances than a balancer has behind it; ids of restarted ones go first. */
const keptInstances = 1_000;

/**
 * A worker that somebody else runs. It may restart, or be several behind one URL, without a word: it is initialised
 * again when its connection was lost, and each instance once when it first answers.
 */
export class RemoteWorker implements WorkerLink {
  readonly #parts: RemoteParts;
  readonly #client: WorkerClient;
  readonly #offer: () => Promise<Offer>;
  readonly #instances = new Set<string>();
  #ready: Promise<ReadyWorker> | undefined;
  /** What `#ready` came to; `undefined` while an introduction goes on. */
  #current: ReadyWorker | undefined;

  constructor(parts: RemoteParts, offer: () => Promise<Offer>) {
    const { name, url, headers, logger } = parts;
    this.#parts = parts;
    this.#client = new WorkerClient({ name, url, headers }, logger, (instanceId) => this.#answered(instanceId));
    this.#offer = offer;
  }

  ready(): Promise<ReadyWorker> {
    return this.#ready ?? this.#introduce();
  }

  succeeded(): void {}

  async failed(worker: ReadyWorker, error: unknown): Promise<unknown> {
    // Whoever answers next may be another process, which knows nothing of us. Of many calls that break, one asks.
    if (isConnectionError(error) && worker === this.#current) this.#forget();
    return error;
  }

  async recover(): Promise<void> {}

  close(): Promise<void> {
    return this.#client.close(new Error("the runtime was closed"));
  }

  /** The instance that took our `initialize` may be another one than answers now. */
  #answered(instanceId: string): void {
    if (this.#instances.has(instanceId)) return;
    this.#instances.add(instanceId);
    const [oldest] = this.#instances;
    if (this.#instances.size > keptInstances && oldest !== undefined) this.#instances.delete(oldest);
    // Without a current worker this is the answer to an introduction.
    if (this.#current === undefined) return;
    this.#parts.logger.debug(`${this.#client.subject}: initializing instance ${instanceId}`);
    this.#introduce(instanceId).catch(() => this.#instances.delete(instanceId));
  }

  /** Calls from now on wait for it; when it fails they are told, and the next one begins anew. */
  #introduce(instanceId?: string): Promise<ReadyWorker> {
    this.#current = undefined;
    const introduced = this.#initialize(instanceId);
    this.#ready = introduced;
    introduced.then(
      (worker) => {
        if (this.#ready === introduced) this.#current = worker;
      },
      () => {
        if (this.#ready === introduced) this.#forget();
      },
    );
    return introduced;
  }

  async #initialize(instanceId: string | undefined): Promise<ReadyWorker> {
    const options = instanceId === undefined ? {} : { instanceId };
    const introduction = await initialize(this.#client, await this.#offer(), this.#parts.clock, options);
    return { client: this.#client, introduction };
  }

  #forget(): void {
    this.#ready = undefined;
    this.#current = undefined;
  }
}
