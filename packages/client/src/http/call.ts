import type { HttpResponse } from "./http-message.ts";
import type { Repeatable } from "./retry-policy.ts";

/** One call of the API. */
export interface Call<Body> {
  /** What the call does, for hooks and spans: `runs.create`. */
  readonly operation: string;
  readonly method: string;
  /** Path and query below the server's address, encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly repeatable: Repeatable;
  /** What the server itself may take before it answers, in ms; comes on top of the time-out. */
  readonly serverWaitMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** The run that errors are about. */
  readonly runId?: string | undefined;
  /** `stream` when the body is read after the call has answered: the signals go on to hold for it, the time-out does not. */
  readonly kind?: "stream";
  /** Which statuses are answers; 200 to 299 when absent. */
  readonly accepts?: (status: number) => boolean;
  /** Reads the body. Belongs to the attempt: it counts against the time-out, and when it breaks off the call is repeated. */
  read(response: HttpResponse): Body | Promise<Body>;
}

/** What came back. */
export interface Answer<Body> {
  readonly body: Body;
  readonly response: ResponseInfo;
}

/** The head of an answer. */
export interface ResponseInfo {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the server calls the request, to find it in its logs. */
  readonly requestId: string | undefined;
}
