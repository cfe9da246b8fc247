import type { BinaryOptions, JsonValue } from "@stepflow/core";
import type { GetRunProtocolParams, RunStatusProtocol, SubmitRunProtocolParams } from "../generated/protocol.ts";

/** Where a worker keeps blobs: over REST, in messages, or in memory; its transport decides. */
export interface BlobAccess {
  /** Keeps JSON and answers its id. `"flow"` marks it as one that runs can name. */
  put(data: JsonValue, blobType: "data" | "flow"): Promise<string>;
  /** @throws NotFoundError when there is no such blob */
  get(blobId: string): Promise<JsonValue>;
  /** Keeps bytes and answers their id. */
  putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, options?: BinaryOptions): Promise<string>;
  /** @throws NotFoundError when there is no such blob */
  getBinary(blobId: string): Promise<Uint8Array>;
  /** The same bytes as they arrive, for blobs that memory should not hold whole. */
  streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>>;
}

/**
 * Starts runs on the runtime that called and asks for them, whatever carries the messages. Answers are checked against
 * the contract; a runtime's error answer rejects with its code and data kept.
 */
export interface RunAccess {
  submit(params: SubmitRunProtocolParams): Promise<RunStatusProtocol>;
  get(params: GetRunProtocolParams): Promise<RunStatusProtocol>;
}

/** What one call of a component can reach of the runtime that called it. */
export interface RuntimeServices {
  readonly blobs: BlobAccess;
  readonly runs: RunAccess;
}

/** What the wire says of one call of a component. Contract: `schemas/protocol.json`, `ComponentExecuteParams`. */
export interface ComponentCall {
  /** The path as the runtime named it, such as `/read/a/b`. */
  readonly component: string;
  /** What the component's name captured of the path, by parameter. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly attempt: number;
  readonly runId: string | undefined;
  readonly flowId: string | undefined;
  readonly stepId: string | undefined;
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  /** The same for every attempt at the step of one item; absent where the wire does not tell items apart. */
  readonly idempotencyKey?: string;
  /** Aborted when the runtime let go of the call, or the worker ends. */
  readonly signal: AbortSignal;
  /** Tells the runtime how far the call is; absent where the wire carries nothing but its result. */
  progress?(fraction: number, message: string | undefined): void;
}
