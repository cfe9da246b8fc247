import type { Logger } from "@stepflow/core";
import { type Introduction, initialize, type Offer } from "./initialize.ts";
import { WorkerClient } from "./worker-client.ts";
import { isConnectionError } from "./worker-error.ts";
import type { ReadyWorker, WorkerLink } from "./worker-link.ts";

/** More instances than a balancer has behind it; ids of restarted ones go first. */
const keptInstances = 1_000;

/**
 * A worker that somebody else runs. It may restart, or be several behind one URL, without a word: it is initialised
 * again when its connection was lost, and each instance once when it first answers.
 */
export class RemoteWorker implements WorkerLink {
  readonly #client: WorkerClient;
  readonly #offer: () => Promise<Offer>;
  readonly #logger: Logger;
  readonly #instances = new Set<string>();
  #ready: Promise<ReadyWorker> | undefined;
  #isIntroducing = false;

  constructor(name: string, url: URL, offer: () => Promise<Offer>, logger: Logger) {
    this.#client = new WorkerClient(name, url, logger, (instanceId) => this.#answered(instanceId));
    this.#offer = offer;
    this.#logger = logger;
  }

  ready(): Promise<ReadyWorker> {
    if (this.#ready === undefined) {
      const introduced = this.#introduce();
      this.#ready = introduced;
      introduced.catch(() => {
        if (this.#ready === introduced) this.#ready = undefined;
      });
    }
    return this.#ready;
  }

  succeeded(): void {}

  async failed(_worker: ReadyWorker, error: unknown): Promise<unknown> {
    // Whoever answers next may be another process, which knows nothing of us.
    if (isConnectionError(error)) this.#ready = undefined;
    return error;
  }

  async recover(): Promise<void> {}

  close(): Promise<void> {
    return this.#client.close(new Error("the runtime was closed"));
  }

  async #introduce(): Promise<ReadyWorker> {
    const offer = await this.#offer();
    this.#isIntroducing = true;
    try {
      return { client: this.#client, introduction: await initialize(this.#client, offer) };
    } finally {
      this.#isIntroducing = false;
    }
  }

  /** The instance that took our `initialize` may be another one than answers now. */
  #answered(instanceId: string): void {
    if (this.#instances.has(instanceId)) return;
    this.#instances.add(instanceId);
    const [oldest] = this.#instances;
    if (this.#instances.size > keptInstances && oldest !== undefined) this.#instances.delete(oldest);
    const current = this.#ready;
    if (current === undefined || this.#isIntroducing) return;
    // Calls from now on wait until it knows us; a failure is told by them.
    this.#ready = current.then(async (worker) => ({ ...worker, introduction: await this.#introduceTo(instanceId) }));
    const introduced = this.#ready;
    introduced.catch(() => {
      if (this.#ready === introduced) this.#ready = undefined;
      this.#instances.delete(instanceId);
    });
  }

  async #introduceTo(instanceId: string): Promise<Introduction> {
    this.#logger.debug(`${this.#client.subject}: initializing instance ${instanceId}`);
    return initialize(this.#client, await this.#offer(), { instanceId });
  }
}
