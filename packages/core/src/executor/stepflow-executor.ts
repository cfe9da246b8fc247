/// <reference lib="esnext.disposable" preserve="true" />
import type { Diagnostic } from "../analysis/diagnostic.ts";
import type { Flow } from "../flow/flow.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { RunOutcome } from "../result.ts";
import type { FlowSource } from "./flow-source.ts";
import type { WorkflowOverrides } from "./overrides.ts";
import type { Run } from "./run.ts";
import type { RunStatus, RunSummary } from "./run-status.ts";

/** How to run a flow. */
export interface SubmitOptions {
  /** Values for the flow's variables, by name. */
  readonly variables?: JsonObject;
  readonly overrides?: WorkflowOverrides;
  /** How many steps of the run, its items and sub-runs are executed at once; the executor's default when absent. */
  readonly maxConcurrency?: number;
  /**
   * Makes submitting safe to repeat: the same key always answers the run that it was used for first. With another flow or
   * other inputs it is a ConflictError.
   */
  readonly idempotencyKey?: string;
}

/** How to run a flow and wait for it. */
export interface RunOptions extends SubmitOptions {
  /** Cancels the run. */
  readonly signal?: AbortSignal;
  /** How long to wait, in ms; the run goes on after that. */
  readonly timeoutMs?: number;
}

/** What checking a flow came to. */
export interface ValidationResult {
  /** Whether the flow can be run: nothing fatal was found. */
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Which runs to list. */
export interface RunFilter {
  readonly status?: RunStatus;
  readonly flowName?: string;
  /** The runs of one tree, its root included. */
  readonly rootRunId?: string;
  readonly parentRunId?: string;
  /** Leaves out the runs that other runs started. */
  readonly roots?: "only";
  /** Only runs that come behind the one with this id in the list: the last one of the page before. */
  readonly after?: string;
  readonly limit?: number;
}

export interface FlowsResource {
  /**
   * Keeps a flow and answers its id. Idempotent.
   *
   * @throws ValidationError when the flow cannot be run; nothing is kept then
   */
  store(flow: FlowSource<unknown, unknown>): Promise<{
    readonly flowId: string;
    readonly diagnostics: readonly Diagnostic[];
  }>;
  /** @throws NotFoundError */
  get(flowId: string): Promise<Flow>;
}

export interface RunsResource {
  /** Newest first. */
  list(filter?: RunFilter): AsyncIterable<RunSummary>;
  /** @throws NotFoundError */
  get(runId: string): Promise<RunSummary>;
}

export interface BlobsResource {
  /** Keeps JSON and answers its id: the SHA-256 of its compact text. */
  put(data: JsonValue): Promise<string>;
  /** @throws NotFoundError */
  get(blobId: string): Promise<JsonValue>;
  /** Keeps bytes and answers their id: their SHA-256. */
  putBinary(bytes: Uint8Array): Promise<string>;
  /** @throws NotFoundError */
  getBinary(blobId: string): Promise<Uint8Array>;
}

export interface ComponentInfo {
  /** The path that steps use, where the executor knows it; the plugin's own name for it elsewhere. */
  readonly component: string;
  readonly description?: string;
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
}

export interface ComponentsResource {
  list(): Promise<readonly ComponentInfo[]>;
}

/**
 * Runs flows: in this process (`StepflowRuntime`) or on a server (`StepflowClient`). The same flow and the same code
 * work with both.
 *
 * The flow alone says what its input must be: were the input's type inferred from, too, a wrong input would widen it.
 */
export interface StepflowExecutor extends AsyncDisposable {
  /**
   * Runs a flow and answers what it came to.
   *
   * @throws FlowFailedError when the flow failed
   * @throws RunCancelledError when the run was cancelled by somebody else
   * @throws StepflowAbortError when `signal` was aborted; the run is cancelled then
   * @throws StepflowTimeoutError when it took longer than `timeoutMs`; the run goes on then
   * @throws ValidationError when the flow cannot be run
   */
  run<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: RunOptions,
  ): Promise<Output>;
  /** Like {@link StepflowExecutor.run}, but a failure of the flow is an answer and not an exception. */
  runResult<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: RunOptions,
  ): Promise<RunOutcome<Output>>;
  /** Runs a flow over many inputs as one run, and answers how each ended, in order. */
  runMany<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options?: RunOptions,
  ): Promise<RunOutcome<Output>[]>;
  /** Starts a run and answers at once. */
  submit<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: SubmitOptions,
  ): Promise<Run<Output>>;
  /** Starts one run over many inputs and answers at once. */
  submitMany<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options?: SubmitOptions,
  ): Promise<Run<Output>>;
  /** A handle for a run that was submitted before. Asks nothing: an unknown id shows when the handle is used. */
  getRun(runId: string): Run;
  /** Checks a flow without running or keeping it. */
  validate(flow: FlowSource<unknown, unknown>): Promise<ValidationResult>;
  readonly flows: FlowsResource;
  readonly runs: RunsResource;
  readonly blobs: BlobsResource;
  readonly components: ComponentsResource;
  /**
   * Gives runs up to `drainMs` to end, then stops what still goes on. Safe to call more than once.
   *
   * @param options `drainMs` in ms, 0 by default
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
}
