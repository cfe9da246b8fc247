import type { Introduction } from "./initialize.ts";
import type { WorkerConnection } from "./worker-connection.ts";

/** A worker that can be called. */
export interface ReadyWorker {
  readonly client: WorkerConnection;
  readonly introduction: Introduction;
}

/** The way to a worker, whoever runs it. */
export interface WorkerLink<Worker extends ReadyWorker = ReadyWorker> {
  /** The worker, connected and initialised; again when it was lost. */
  ready(): Promise<Worker>;
  /** Told of every call that came back with an answer. */
  succeeded(): void;
  /** Told of every call that did not, and why; answers what its caller should be told. */
  failed(worker: Worker, error: unknown): Promise<unknown>;
  /** Makes ready for another attempt after a failure of the transport. */
  recover(): Promise<void>;
  close(): Promise<void>;
}
