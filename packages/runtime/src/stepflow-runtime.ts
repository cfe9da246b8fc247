import {
  analyzeFlow,
  FlowErrorCode,
  type FlowSource,
  type FlowsResource,
  isJsonObject,
  type JsonValue,
  LimitExceededError,
  type RunOutcome,
  type RunsResource,
  refuseUnsafeIntegers,
  StepflowAbortError,
  type StepflowExecutor,
  toJsonValue,
  ValidationError,
  type ValidationResult,
} from "@stepflow/core";
import { checkRunNumbers, checkRuntimeNumbers } from "./check-numbers.ts";
import { type LoadedConfig, loadConfig } from "./config/load-config.ts";
import { refuseStart } from "./config/refuse-start.ts";
import { EmbeddedRun, resultOf, waitUntilEnded } from "./embedded-run.ts";
import { type Clock, systemClock } from "./engine/clock.ts";
import { defaultLimits, type EngineLimits } from "./engine/limits.ts";
import { defaultRetryPolicy } from "./engine/retry.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { RunTree, type TreeSettings } from "./engine/run-tree.ts";
import { isLargerThan } from "./engine/value-size.ts";
import { resolveVariables } from "./engine/variables.ts";
import { FlowLibrary } from "./flow-library.ts";
import { checkInputs } from "./input-validation.ts";
import { silentLogger } from "./logger.ts";
import type { Instrument } from "./observe/instrument.ts";
import { logRuns } from "./observe/log-runs.ts";
import { traceRuns } from "./observe/trace-runs.ts";
import type { EmbeddedRunOptions, EmbeddedSubmitOptions, StepflowRuntimeOptions } from "./options.ts";
import { type ComponentServices, outcomesOf } from "./plugins/component-context.ts";
import { PluginStartError } from "./plugins/plugin-start-error.ts";
import type { Router } from "./plugins/router.ts";
import {
  blobsResource,
  type EmbeddedBlobs,
  type EmbeddedComponents,
  flowsResource,
  runsResource,
} from "./resources.ts";
import { configuredRouter, defaultRouter } from "./routers.ts";
import { RunHistory } from "./run-history.ts";
import { ContentBlobStore } from "./storage/content-blob-store.ts";
import { openStorage } from "./storage/open-storage.ts";
import type { StorageBackend } from "./storage/storage-backend.ts";
import { uuidv7 } from "./uuid.ts";

/**
 * Runs flows in this process, with nothing else installed.
 *
 * @example
 * const runtime = await StepflowRuntime.start({ components: [server] });
 * try {
 *   console.log(await runtime.run("flow.yaml", { name: "Ada" }));
 * } finally {
 *   await runtime.close();
 * }
 */
export class StepflowRuntime implements StepflowExecutor {
  readonly flows: FlowsResource;
  readonly runs: RunsResource;
  readonly blobs: EmbeddedBlobs;
  readonly components: EmbeddedComponents;
  readonly #options: StepflowRuntimeOptions;
  readonly #clock: Clock;
  readonly #limits: EngineLimits;
  /** For all trees of runs whose options say nothing else; one object, since every run that is kept keeps its own. */
  readonly #treeSettings: TreeSettings;
  readonly #router: Router;
  readonly #library: FlowLibrary;
  readonly #history: RunHistory;
  readonly #storage: StorageBackend;
  #closing: Promise<void> | undefined;

  private constructor(
    options: StepflowRuntimeOptions,
    loaded: LoadedConfig | undefined,
    instruments: readonly Instrument[],
    storage: StorageBackend,
  ) {
    this.#options = options;
    this.#storage = storage;
    this.#clock = options.clock ?? systemClock;
    this.#limits = withDefaults(defaultLimits, options.limits);
    checkConcurrency(options.maxConcurrency, this.#limits);
    const blobs = new ContentBlobStore(storage.blobs);
    const services: ComponentServices = {
      blobs,
      logger: options.logger ?? silentLogger,
      plan: (flow, overrides) => this.#library.plan(flow, overrides),
    };
    const parts = { services, clock: this.#clock };
    this.#router = loaded === undefined ? defaultRouter(options, parts) : configuredRouter(loaded, options, parts);
    this.#library = new FlowLibrary(blobs, this.#router.resolve, this.#limits.steps);
    this.#history = new RunHistory(this.#limits.keptRuns);
    this.#treeSettings = {
      clock: this.#clock,
      limits: this.#limits,
      retry: { ...(loaded?.config.retry ?? defaultRetryPolicy), ...options.retry },
      maxConcurrency: options.maxConcurrency ?? Math.min(10, this.#limits.concurrency),
      stepTimeoutMs: options.stepTimeoutMs,
      journal: undefined,
      instruments,
      newRunId: () => uuidv7(this.#clock.now()),
      runStarted: (run) => this.#history.add(run),
      runEnded: (run) => this.#history.ended(run),
    };
    this.flows = flowsResource(this.#library);
    this.runs = runsResource(this.#history);
    this.blobs = blobsResource(blobs);
    this.components = {
      list: () => this.#router.list(),
      inventory: () => this.#router.inventory(),
    };
  }

  /**
   * @param options a string is short for `{ config }`
   * @throws ValidationError naming file, line and path of everything that is wrong with the configuration, or the options
   * that are no numbers they could be
   * @throws NotFoundError when there is no such configuration file
   * @throws ValidationError naming the places of the plugins that do not start, and why
   * @throws TypeError when two workers register the same component
   * @throws StorageError when the file or directory to keep things in cannot be used; it is then as it was
   * @throws StepflowError when tracing or storage in SQLite is asked for and its package is missing
   */
  static async start(options: StepflowRuntimeOptions | string = {}): Promise<StepflowRuntime> {
    const settings = typeof options === "string" ? { config: options } : options;
    checkRuntimeNumbers(settings);
    const { config, logger, tracing, durability = "process" } = settings;
    const loaded = config === undefined ? undefined : await loadConfig(config, settings.environment ?? process.env);
    for (const warning of loaded?.warnings ?? []) logger?.warn(warning);
    const instruments = [
      ...(logger === undefined ? [] : [logRuns(logger)]),
      ...(tracing === "opentelemetry" ? [await traceRuns()] : []),
    ];
    const { blobs: configured, metadata, journal } = loaded?.config.storage ?? {};
    const asksForRuns = [metadata, journal].some((store) => store !== undefined && store.type !== "inMemory");
    if (settings.storage === undefined && asksForRuns) {
      logger?.warn("storageConfig keeps blobs and flows; runs are kept in memory, and end with this process");
    }
    const storage = await openStorage({ option: settings.storage, configured, durability });
    try {
      const runtime = new StepflowRuntime(settings, loaded, instruments, storage);
      try {
        await runtime.#router.start();
      } catch (error) {
        await runtime.close();
        throw error;
      }
      return runtime;
    } catch (error) {
      await storage.close();
      throw loaded !== undefined && error instanceof PluginStartError ? refuseStart(loaded, error) : error;
    }
  }

  async run<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options: EmbeddedRunOptions = {},
  ): Promise<Output> {
    const run = await this.#runToEnd(flow, [input], options);
    const [outcome] = outcomesOf<Output>(run);
    if (outcome?.outcome === "cancelled" && options.signal?.aborted) {
      const { reason } = options.signal;
      throw new StepflowAbortError(`run ${run.id} was cancelled by its caller`, { runId: run.id, cause: reason });
    }
    return resultOf(run, outcome);
  }

  async runResult<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options: EmbeddedRunOptions = {},
  ): Promise<RunOutcome<Output>> {
    const [outcome] = await this.runMany(flow, [input], options);
    // One input has one outcome.
    if (outcome === undefined) throw new Error("the run answered no outcome for its input");
    return outcome;
  }

  async runMany<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options: EmbeddedRunOptions = {},
  ): Promise<RunOutcome<Output>[]> {
    return outcomesOf(await this.#runToEnd(flow, inputs, options));
  }

  async submit<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options: EmbeddedSubmitOptions = {},
  ): Promise<EmbeddedRun<Output>> {
    return this.submitMany(flow, [input], options);
  }

  async submitMany<Input = JsonValue, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options: EmbeddedSubmitOptions = {},
  ): Promise<EmbeddedRun<Output>> {
    const run = await this.#start(flow, inputs, options);
    return new EmbeddedRun(run.id, this.#history.hold(run));
  }

  getRun(runId: string): EmbeddedRun<JsonValue> {
    return new EmbeddedRun(runId, this.#history);
  }

  async validate(flow: FlowSource<unknown, unknown>): Promise<ValidationResult> {
    const { diagnostics, numFatal } = analyzeFlow(await this.#library.read(flow));
    return { valid: numFatal === 0, diagnostics };
  }

  close(options: { readonly drainMs?: number } = {}): Promise<void> {
    this.#closing ??= this.#close(options.drainMs ?? 0);
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #runToEnd<Input, Output>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options: EmbeddedRunOptions,
  ): Promise<RunExecution> {
    const { signal, timeoutMs } = options;
    const run = await this.#start(flow, inputs, options, signal);
    const abort = (): void => run.tree.stop(run, "cancelled");
    signal?.addEventListener("abort", abort, { once: true });
    try {
      // Not the signal: it cancels the run, and what is waited for is the end that this leads to.
      await waitUntilEnded(run, timeoutMs === undefined ? {} : { timeoutMs });
      return run;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  async #close(drainMs: number): Promise<void> {
    const active = this.#history.active();
    if (drainMs > 0 && active.length > 0) await this.#within(drainMs, Promise.all(active.map(({ ended }) => ended)));
    for (const run of this.#history.active()) run.tree.stop(run, "cancelled");
    try {
      await this.#router.close();
    } finally {
      await this.#storage.close();
    }
  }

  #within(delayMs: number, work: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(delayMs, resolve);
      void work.then(() => {
        cancel();
        resolve();
      });
    });
  }

  async #start<Input, Output>(
    source: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options: EmbeddedSubmitOptions,
    signal?: AbortSignal,
  ): Promise<RunExecution> {
    this.#refuseLateStart(signal);
    checkRunNumbers(options);
    const { items } = this.#limits;
    if (inputs.length > items) {
      throw new LimitExceededError("items", items, `the run has ${inputs.length} inputs; the limit is ${items}`);
    }
    const known = this.#library.known(source, options.overrides);
    const planned = known ?? (await this.#library.plan(source, options.overrides));
    // Reading a flow takes a while, in which the runtime may have been closed.
    this.#refuseLateStart(signal);
    const { flow } = planned.plan.definition;
    const jsonInputs = inputs.map((input, index) =>
      readValue(input, inputs.length === 1 ? "input" : `inputs[${index}]`),
    );
    this.#refuseLargeInputs(jsonInputs);
    if (this.#options.inputValidation !== "off") checkInputs(flow, jsonInputs);
    const given = options.variables === undefined ? none : readValue(options.variables, "variables");
    if (!isJsonObject(given)) throw new ValidationError("variables", [{ path: "$", message: "expected an object" }]);
    const variables = resolveVariables(flow, given, this.#options.environment ?? none);
    const tree = this.#newTree(options);
    const run = tree.start({ flowId: planned.flowId, plan: planned.plan, inputs: jsonInputs, variables });
    this.#startDeadline(run, options.runTimeoutMs ?? this.#options.runTimeoutMs);
    return run;
  }

  #refuseLateStart(signal: AbortSignal | undefined): void {
    if (this.#closing !== undefined) throw new StepflowAbortError("the runtime has been closed");
    if (signal?.aborted) throw new StepflowAbortError("the run was aborted before it began", { cause: signal.reason });
  }

  #refuseLargeInputs(inputs: readonly JsonValue[]): void {
    const { valueSize } = this.#limits;
    const index = inputs.findIndex((input) => isLargerThan(input, valueSize));
    if (index === -1) return;
    const message = `inputs[${index}] is larger than ${valueSize} characters`;
    throw new LimitExceededError("valueSize", valueSize, message, { hint: "Keep it as a blob and hand on its id." });
  }

  #newTree({ maxConcurrency, stepTimeoutMs }: EmbeddedSubmitOptions): RunTree {
    const shared = this.#treeSettings;
    if (maxConcurrency === undefined && stepTimeoutMs === undefined) return new RunTree(shared);
    checkConcurrency(maxConcurrency, this.#limits);
    return new RunTree({
      ...shared,
      maxConcurrency: maxConcurrency ?? shared.maxConcurrency,
      stepTimeoutMs: stepTimeoutMs ?? shared.stepTimeoutMs,
    });
  }

  #startDeadline(run: RunExecution, runTimeoutMs: number | undefined): void {
    if (runTimeoutMs === undefined) return;
    const cancel = this.#clock.after(runTimeoutMs, () =>
      run.tree.stop(run, "failed", {
        code: FlowErrorCode.TransportError,
        message: `the run took longer than ${runTimeoutMs} ms`,
      }),
    );
    void run.ended.then(cancel);
  }
}

function checkConcurrency(maxConcurrency: number | undefined, { concurrency }: EngineLimits): void {
  if (maxConcurrency === undefined || maxConcurrency <= concurrency) return;
  const message = `maxConcurrency is ${maxConcurrency}; the limit is ${concurrency}`;
  throw new LimitExceededError("concurrency", concurrency, message);
}

const none = {};

/** Options over their defaults; an option that is given as `undefined` has its default. */
function withDefaults<Options extends object>(defaults: Options, given: Partial<Options> = {}): Options {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(defined) };
}

/** Copies what a run is given, and refuses what JSON or JavaScript would change without a word. */
function readValue(value: unknown, subject: string): JsonValue {
  const json = toJsonValue(value, subject);
  refuseUnsafeIntegers(json, subject);
  return json;
}
