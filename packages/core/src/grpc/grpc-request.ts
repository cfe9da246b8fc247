import type { IncomingHttpHeaders } from "node:http2";

/** A call that is to be made. */
export interface GrpcRequest {
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly message: Uint8Array;
  /** By their names in lower case. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Breaks the call off. */
  readonly signal?: AbortSignal;
}

/** What a call with one answer came to. */
export interface GrpcAnswer {
  readonly metadata: IncomingHttpHeaders;
  readonly message: Uint8Array;
}

/** What a call with many answers began with. */
export interface GrpcAnswers {
  readonly metadata: IncomingHttpHeaders;
  /** Leaving the loop over them breaks the call off. */
  readonly messages: AsyncIterable<Uint8Array>;
  /** Breaks the call off, also while a reader waits for the next message. */
  cancel(): void;
}
