import {
  FlowFailedError,
  type FlowSource,
  isJsonArray,
  type JsonValue,
  type Logger,
  NotFoundError,
  RunCancelledError,
  type RunOutcome,
  type RunStatus,
  type StepflowContext,
  type SubRun,
  type SubRunOptions,
  toJsonValue,
  type Usage,
  type WorkflowOverrides,
} from "@stepflow/core";
import { bindContext } from "@stepflow/worker";
import type { Plan } from "../engine/plan.ts";
import type { RunExecution } from "../engine/run-execution.ts";
import type { StepContext } from "../engine/step-context.ts";
import { resolveVariables } from "../engine/variables.ts";
import type { BlobStore } from "../storage/blob-store.ts";

/** What components in this process reach through their context. */
export interface ComponentServices {
  readonly blobs: BlobStore;
  readonly logger: Logger;
  /** Makes a flow ready to run. Throws what reading and checking it throws. */
  plan(
    flow: FlowSource<unknown, unknown>,
    overrides: WorkflowOverrides | undefined,
  ): Promise<{ readonly flowId: string; readonly plan: Plan }>;
}

const noParameters: Readonly<Record<string, string>> = {};

/** The context of a component in this process. */
export class ComponentContext implements StepflowContext {
  readonly #step: StepContext;
  readonly #services: ComponentServices;
  readonly pathParameters: Readonly<Record<string, string>>;

  constructor(
    step: StepContext,
    services: ComponentServices,
    pathParameters: Readonly<Record<string, string>> = noParameters,
  ) {
    this.#step = step;
    this.#services = services;
    this.pathParameters = pathParameters;
  }

  get runId(): string {
    return this.#step.runId;
  }

  get flowId(): string {
    return this.#step.flowId;
  }

  get stepId(): string {
    return this.#step.stepId;
  }

  get itemIndex(): number {
    return this.#step.itemIndex;
  }

  get attempt(): number {
    return this.#step.attempt;
  }

  get idempotencyKey(): string {
    return this.#step.idempotencyKey;
  }

  get signal(): AbortSignal {
    return this.#step.signal;
  }

  get logger(): Logger {
    return bindContext(this.#services.logger, this);
  }

  putBlob(data: JsonValue): Promise<string> {
    return this.#services.blobs.put(toJsonValue(data, "blob"));
  }

  async getBlob(blobId: string): Promise<JsonValue> {
    const data = await this.#services.blobs.get(blobId);
    if (data === undefined) throw new NotFoundError(`no blob has the id ${blobId}`);
    return data;
  }

  async putBinary(source: Uint8Array | ReadableStream<Uint8Array>): Promise<string> {
    const bytes = source instanceof Uint8Array ? source : new Uint8Array(await new Response(source).arrayBuffer());
    return this.#services.blobs.putBinary(bytes);
  }

  async getBinary(blobId: string): Promise<Uint8Array> {
    const bytes = await this.#services.blobs.getBinary(blobId);
    if (bytes === undefined) throw new NotFoundError(`no blob has the id ${blobId}`);
    return bytes;
  }

  async streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>> {
    return new Blob([new Uint8Array(await this.getBinary(blobId))]).stream();
  }

  async submitRun<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options: SubRunOptions = {},
  ): Promise<SubRun<Output>> {
    const { flowId, plan } = await this.#services.plan(flow, options.overrides);
    const json = toJsonValue(inputs, "inputs");
    const run = this.#step.submitSubRun({
      flowId,
      plan,
      inputs: isJsonArray(json) ? json : [],
      // A variable of the run is one of everything below it, unless the flow there has a default of its own to fill in.
      variables: resolveVariables(plan.definition.flow, this.#step.variables, {}),
      maxConcurrency: options.maxConcurrency,
      ...(options.key !== undefined && { key: options.key }),
    });
    return new EmbeddedSubRun(run, this.#step);
  }

  async getRun(runId: string): Promise<SubRun> {
    const run = this.#step.findSubRun(runId);
    if (run === undefined) throw new NotFoundError(`no run below ${this.#step.rootRunId} has the id ${runId}`);
    return new EmbeddedSubRun(run, this.#step);
  }

  async evaluateFlow<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: Input,
    options?: SubRunOptions,
  ): Promise<Output> {
    const run = await this.submitRun(flow, [input], options);
    const [outcome] = await run.results();
    if (outcome?.outcome === "success") return outcome.result;
    if (outcome?.outcome === "failed") throw new FlowFailedError(run.id, outcome.error);
    throw new RunCancelledError(run.id);
  }

  async evaluateFlows<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly Input[],
    options?: SubRunOptions,
  ): Promise<RunOutcome<Output>[]> {
    return (await this.submitRun(flow, inputs, options)).results();
  }

  progress(fraction: number, message?: string): void {
    this.#step.emitProgress(fraction, message);
  }

  emit(partialOutput: JsonValue): void {
    this.#step.emitPartial(toJsonValue(partialOutput, "partial output"));
  }

  reportUsage(usage: Usage): void {
    this.#step.emitUsage(usage);
  }
}

class EmbeddedSubRun<Output> implements SubRun<Output> {
  readonly id: string;
  readonly #run: RunExecution;
  readonly #step: StepContext;

  constructor(run: RunExecution, step: StepContext) {
    this.id = run.id;
    this.#run = run;
    this.#step = step;
  }

  async status(): Promise<RunStatus> {
    return this.#run.status;
  }

  async results(): Promise<RunOutcome<Output>[]> {
    await this.#step.waitForSubRun(this.#run);
    return outcomesOf<Output>(this.#run);
  }
}

/** How each item of a run ended; what has no result when the run has ended was cancelled. */
export function outcomesOf<Output>(run: RunExecution): RunOutcome<Output>[] {
  return run.results.map((result) =>
    result === undefined
      ? { outcome: "cancelled", runId: run.id }
      : // What a flow comes to has the type that its author declared for it; only the flow knows.
        ({ ...result, runId: run.id } as RunOutcome<Output>),
  );
}
