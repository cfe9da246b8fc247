import type { Logger } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import { initialize, type Offer } from "./initialize.ts";
import type { RemoteParts } from "./remote-worker.ts";
import { SessionConnection } from "./session-connection.ts";
import { type WorkerAddress, WorkerClient } from "./worker-client.ts";
import type { WorkerConnection } from "./worker-connection.ts";
import { connectionError, isConnectionError } from "./worker-error.ts";
import type { ReadyWorker, WorkerLink } from "./worker-link.ts";

/** How long a worker may take to name the address of a session before it is called without one. */
const endpointMs = 5_000;

/**
 * A worker that somebody else runs, called in a session: it names an address that everything is posted to, and asks what it
 * asks over a stream of events. A worker that knows no sessions is called without one.
 */
export class SessionWorker implements WorkerLink {
  readonly #address: WorkerAddress;
  readonly #offer: () => Promise<Offer>;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #closing = new AbortController();
  #ready: Promise<ReadyWorker> | undefined;

  constructor({ logger, clock, ...address }: RemoteParts, offer: () => Promise<Offer>) {
    this.#address = address;
    this.#offer = offer;
    this.#clock = clock;
    this.#logger = logger;
  }

  ready(): Promise<ReadyWorker> {
    if (this.#ready === undefined) {
      const opened = this.#open();
      this.#ready = opened;
      opened.catch(() => this.#forget(opened));
    }
    return this.#ready;
  }

  succeeded(): void {}

  async failed({ client }: ReadyWorker, error: unknown): Promise<unknown> {
    if (isConnectionError(error)) {
      this.#ready = undefined;
      await client.close(connectionError("the connection was lost"));
    }
    return error;
  }

  async recover(): Promise<void> {}

  async close(): Promise<void> {
    this.#closing.abort();
    const worker = await this.#ready?.catch(() => undefined);
    await worker?.client.close(new Error("the runtime was closed"));
  }

  async #open(): Promise<ReadyWorker> {
    const client = await this.#connect();
    try {
      return { client, introduction: await initialize(client, await this.#offer(), this.#clock) };
    } catch (error) {
      await client.close(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }

  async #connect(): Promise<WorkerConnection> {
    const session = new SessionConnection(this.#address, this.#logger);
    const late = new AbortController();
    const cancel = this.#clock.after(endpointMs, () => late.abort());
    const signal = AbortSignal.any([late.signal, this.#closing.signal]);
    try {
      if (await session.open(signal, () => this.#forget(this.#ready))) return session;
    } finally {
      cancel();
    }
    this.#logger.debug(`worker "${this.#address.name}" names no address for a session; it is called without one`);
    return new WorkerClient(this.#address, this.#logger);
  }

  #forget(worker: Promise<ReadyWorker> | undefined): void {
    if (this.#ready === worker) this.#ready = undefined;
  }
}
