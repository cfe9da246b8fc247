import type { FlowSource } from "./executor/flow-source.ts";
import type { WorkflowOverrides } from "./executor/overrides.ts";
import type { Usage } from "./executor/run-event.ts";
import type { RunStatus } from "./executor/run-status.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { RunOutcome } from "./result.ts";

/** Takes log lines with structured fields; `console` is one. */
export interface Logger {
  debug(message: string, fields?: JsonObject): void;
  info(message: string, fields?: JsonObject): void;
  warn(message: string, fields?: JsonObject): void;
  error(message: string, fields?: JsonObject): void;
}

/** How a component starts runs below its own step. */
export interface SubRunOptions {
  /**
   * What tells this sub-run from others of the same step: asked again with the same key, in another attempt or after a
   * recovery, the run is found instead of started again. By default, the n-th call has the n-th key.
   */
  readonly key?: string;
  readonly maxConcurrency?: number;
  /** Changes to steps for this sub-run. Official servers accept and ignore them, and `maxConcurrency` too. */
  readonly overrides?: WorkflowOverrides;
}

/** What can be said of bytes that are kept. */
export interface BinaryOptions {
  /** Under which name to offer them to people, in printable ASCII. Kept where the blob store keeps names. */
  readonly filename?: string;
}

/** A run that a component started. */
export interface SubRun<Output = JsonValue> {
  readonly id: string;
  status(): Promise<RunStatus>;
  /** Waits for the run and answers how each item ended, in the order of the inputs. */
  results(): Promise<RunOutcome<Output>[]>;
}

/** What a component can see and ask of the run that it is called from. */
export interface StepflowContext {
  readonly runId: string;
  readonly flowId: string;
  readonly stepId: string;
  /** What the component's name captured of the path that the step names: `path` for `read/{*path}`; empty for most. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Which of the run's inputs this call belongs to, from 0; undefined where the wire does not say. */
  readonly itemIndex: number | undefined;
  /** From 1, over all retries of the step. */
  readonly attempt: number;
  /**
   * The same for every attempt at this step of this item, also after a recovery, and different for any other: hand it
   * to services that take one. Undefined where the wire does not say enough to make it.
   */
  readonly idempotencyKey: string | undefined;
  /** Aborted when nobody wants the result any more: the run was cancelled, or the step took too long. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
  /** Keeps JSON and answers its id, the SHA-256 of its compact text: the same data always has the same id. */
  putBlob(data: JsonValue): Promise<string>;
  /** @throws NotFoundError when there is no such blob */
  getBlob(blobId: string): Promise<JsonValue>;
  /** Keeps bytes, also as they arrive, and answers their id, their SHA-256. */
  putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, options?: BinaryOptions): Promise<string>;
  /** @throws NotFoundError when there is no such blob */
  getBinary(blobId: string): Promise<Uint8Array>;
  /**
   * The same bytes as they arrive, for blobs that memory should not hold whole.
   *
   * @throws NotFoundError when there is no such blob
   */
  streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>>;
  /** Starts one run over `inputs` below this step and answers at once. */
  submitRun<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options?: SubRunOptions,
  ): Promise<SubRun<Output>>;
  /** A run that was started before, by its id. */
  getRun(runId: string): Promise<SubRun>;
  /**
   * Runs a flow below this step and answers what it came to.
   *
   * @throws FlowFailedError when the flow failed
   */
  evaluateFlow<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: Input,
    options?: SubRunOptions,
  ): Promise<Output>;
  /** Runs a flow over many inputs as one run below this step and answers how each ended, in order. */
  evaluateFlows<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options?: SubRunOptions,
  ): Promise<RunOutcome<Output>[]>;
  /** Tells how far the work is, from 0 to 1. Dropped where the runtime cannot stream. */
  progress(fraction: number, message?: string): void;
  /** Streams a part of the output. Dropped where the runtime cannot stream. */
  emit(partialOutput: JsonValue): void;
  /** Tells what a call to a model cost. Dropped where the runtime cannot stream. */
  reportUsage(usage: Usage): void;
}
