interface CallEvent {
  /** What the call does, for example `runs.create`. */
  readonly operation: string;
  readonly method: string;
  /** The path and query below the server's address. */
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
}

/** What a client does, as `onEvent` sees it. Nothing in it is secret: no headers, no bodies. */
export type ClientEvent =
  | ({ readonly type: "request" } & CallEvent)
  /** An answer was read to its end, whatever its status; of a stream, its head. */
  | ({
      readonly type: "response";
      readonly status: number;
      readonly requestId?: string;
      readonly durationMs: number;
    } & CallEvent)
  /** No answer came, or it broke off. `code` is that of the error. */
  | ({ readonly type: "failure"; readonly code: string; readonly durationMs: number } & CallEvent)
  /** The attempt failed; another one follows after the pause. */
  | ({ readonly type: "retry"; readonly code: string; readonly delayMs: number } & CallEvent)
  /** A stream of events broke off and is taken up again behind the last event. */
  | { readonly type: "reconnect"; readonly runId: string; readonly failures: number; readonly delayMs: number }
  /** The server has no events: the run's state is asked for again and again. Told once a stream. */
  | { readonly type: "polling"; readonly runId: string };

/** Takes events; what it throws is dropped. */
export type OnClientEvent = (event: ClientEvent) => void;
