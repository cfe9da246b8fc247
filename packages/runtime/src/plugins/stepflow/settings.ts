/** How a worker is reached. */
export type WorkerSettings = WorkerProcessSettings | RemoteWorkerSettings;

/** A worker that is started as a process. */
export interface WorkerProcessSettings {
  /** Over HTTP at the port that it announces, or over its standard input and output. */
  readonly transport: "http" | "stdio";
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the process. */
  readonly env: ReadonlyMap<string, string>;
  /** Of no effect over stdio. */
  readonly healthCheck: HealthCheckSettings;
}

/** How a started worker is asked whether it is ready. */
export interface HealthCheckSettings {
  readonly path: string;
  readonly timeoutMs: number;
  readonly retryDelayMs: number;
}

/** A worker that somebody else runs; requests are POSTed to exactly this URL. */
export interface RemoteWorkerSettings {
  readonly url: URL;
  /** Sent with every request, such as `authorization`. */
  readonly headers: ReadonlyMap<string, string>;
  /** Whether a session is negotiated, where the worker has them. */
  readonly sessions: "none" | "negotiated";
}
