import {
  type BinaryOptions,
  FlowFailedError,
  type FlowSource,
  isJsonArray,
  type JsonValue,
  type Logger,
  RunCancelledError,
  type RunOutcome,
  type StepflowContext,
  StepflowError,
  type SubRun,
  type SubRunOptions,
  toJsonValue,
} from "@stepflow/core";
import { bindContext } from "./bind-context.ts";
import { callKey, diagnosticFields } from "./component-call.ts";
import type { ComponentCall, RuntimeServices } from "./runtime-services.ts";
import { storeFlow } from "./store-flow.ts";
import { subflowKey } from "./subflow-key.ts";
import { untilAborted } from "./until-aborted.ts";
import { WorkerSubRun, waitSecs } from "./worker-sub-run.ts";

/**
 * The context of a component whose call came over the wire.
 *
 * Everything that waits rejects with `StepflowAbortError` once the call's signal is aborted.
 */
export class WorkerContext implements StepflowContext {
  readonly #call: ComponentCall;
  readonly #services: RuntimeServices;
  readonly #logger: Logger;
  /** The flows that this call has stored: a component that runs one in a loop sends it once. */
  #storedFlows: Map<unknown, Promise<string>> | undefined;
  #subRunCount = 0;

  static {
    // Once for all contexts: a property that each defines for itself costs as much as the rest of making one.
    Object.defineProperty(WorkerContext.prototype, callKey, {
      get(this: WorkerContext): ComponentCall {
        return this.#call;
      },
    });
  }

  constructor(call: ComponentCall, services: RuntimeServices, logger: Logger) {
    this.#call = call;
    this.#services = services;
    this.#logger = logger;
  }

  /** Empty when the runtime does not say, as for all ids here; 0.11 runtimes always name the run and the flow. */
  get runId(): string {
    return this.#call.runId ?? "";
  }

  get flowId(): string {
    return this.#call.flowId ?? "";
  }

  get stepId(): string {
    return this.#call.stepId ?? "";
  }

  get pathParameters(): Readonly<Record<string, string>> {
    return this.#call.pathParameters;
  }

  /** The wire does not name the item. */
  get itemIndex(): undefined {
    return undefined;
  }

  /** Undefined where all items of a run would share what the wire says: a service would take two for one request. */
  get idempotencyKey(): string | undefined {
    return this.#call.idempotencyKey;
  }

  get attempt(): number {
    return this.#call.attempt;
  }

  get signal(): AbortSignal {
    return this.#call.signal;
  }

  get logger(): Logger {
    return bindContext(this.#logger, this);
  }

  async putBlob(data: JsonValue): Promise<string> {
    const json = toJsonValue(data, "blob");
    return this.#wanted(() => this.#services.blobs.put(json, "data"), "a blob");
  }

  getBlob(blobId: string): Promise<JsonValue> {
    return this.#wanted(() => this.#services.blobs.get(blobId), `blob ${blobId}`);
  }

  putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, options?: BinaryOptions): Promise<string> {
    return this.#wanted(() => this.#services.blobs.putBinary(bytes, options), "a blob");
  }

  getBinary(blobId: string): Promise<Uint8Array> {
    return this.#wanted(() => this.#services.blobs.getBinary(blobId), `blob ${blobId}`);
  }

  streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>> {
    return this.#wanted(() => this.#services.blobs.streamBinary(blobId), `blob ${blobId}`);
  }

  async submitRun<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options: SubRunOptions = {},
  ): Promise<SubRun<Output>> {
    return this.#submit<Input, Output>(flow, inputs, options, {});
  }

  async getRun(runId: string): Promise<SubRun> {
    const params = { runId, observability: diagnosticFields(this) };
    return this.#subRun(await this.#wanted(() => this.#services.runs.get(params), `run ${runId}`));
  }

  async evaluateFlow<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: Input,
    options: SubRunOptions = {},
  ): Promise<Output> {
    const run = await this.#submit<Input, Output>(flow, [input], options, { wait: true });
    const [outcome] = await run.results();
    if (outcome?.outcome === "success") return outcome.result;
    if (outcome?.outcome === "failed") throw new FlowFailedError(run.id, outcome.error);
    throw new RunCancelledError(run.id);
  }

  async evaluateFlows<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options: SubRunOptions = {},
  ): Promise<RunOutcome<Output>[]> {
    const run = await this.#submit<Input, Output>(flow, inputs, options, { wait: true });
    return run.results();
  }

  /** Dropped where the wire carries nothing but the result. */
  progress(fraction: number, message?: string): void {
    this.#call.progress?.(fraction, message);
  }

  /** Dropped: no wire carries parts of an output. */
  emit(): void {}

  /** Dropped, as {@link emit}. */
  reportUsage(): void {}

  async #submit<Input, Output>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    { key, maxConcurrency, overrides }: SubRunOptions,
    { wait }: { readonly wait?: true },
  ): Promise<WorkerSubRun<Output>> {
    // Counted at once, in the order of the calls: what is awaited below comes back in any order.
    const subflowKey = this.#subflowKey(key);
    const json = toJsonValue(inputs, "inputs");
    const flowId = await this.#wanted(() => this.#store(flow), "a flow to be stored");
    const params = {
      flowId,
      inputs: isJsonArray(json) ? [...json] : [],
      subflowKey,
      observability: diagnosticFields(this),
      ...(wait && { wait, timeoutSecs: waitSecs }),
      ...(maxConcurrency !== undefined && { maxConcurrency }),
      ...(overrides !== undefined && { overrides }),
    };
    return this.#subRun<Output>(
      await this.#wanted(() => this.#services.runs.submit(params), `a run of flow ${flowId}`),
    );
  }

  #subflowKey(key: string | undefined): string {
    if (this.runId === "") {
      const hint = "The runtime names its run in the observability of every call; a call outside of a run has none.";
      throw new StepflowError("NO_RUN", "runs can be started only below a run", { hint });
    }
    if (key !== undefined) return subflowKey(this.runId, this.stepId, key);
    this.#subRunCount += 1;
    return subflowKey(this.runId, this.stepId, this.#subRunCount - 1);
  }

  #store<Input, Output>(flow: FlowSource<Input, Output>): Promise<string> {
    this.#storedFlows ??= new Map();
    const flows = this.#storedFlows;
    const stored = flows.get(flow) ?? storeFlow(flow, this.#services.blobs);
    flows.set(flow, stored);
    // One that could not be stored may be tried again.
    stored.catch(() => flows.delete(flow));
    return stored;
  }

  #subRun<Output>(state: ConstructorParameters<typeof WorkerSubRun>[0]): WorkerSubRun<Output> {
    const { signal } = this;
    return new WorkerSubRun(state, { runs: this.#services.runs, signal, observability: () => diagnosticFields(this) });
  }

  #wanted<Result>(work: () => Promise<Result>, subject: string): Promise<Result> {
    return untilAborted(work, this.signal, subject);
  }
}
