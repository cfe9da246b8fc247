import {
  analyzeFlow,
  type FlowSource,
  type FlowsResource,
  type JsonValue,
  LimitExceededError,
  type RunOutcome,
  StepflowAbortError,
  type StepflowExecutor,
  ValidationError,
  type ValidationResult,
} from "@stepflow/core";
import { checkRunNumbers, checkRuntimeNumbers } from "./check-numbers.ts";
import { type LoadedConfig, loadConfig } from "./config/load-config.ts";
import { refuseStart } from "./config/refuse-start.ts";
import type { RecoveryConfig } from "./config/resolved-config.ts";
import type { RouterParts } from "./default-router.ts";
import { checkDurability } from "./durable/check-durability.ts";
import { DurableRuns, defaultRecovery, leftUnfinished, recoverySettings } from "./durable/durable-runs.ts";
import type { RunDurability } from "./durable/tree-journal.ts";
import { EmbeddedRun, resultOf, waitUntilEnded } from "./embedded-run.ts";
import { type Clock, systemClock } from "./engine/clock.ts";
import type { Journal } from "./engine/journal.ts";
import { defaultLimits, type EngineLimits } from "./engine/limits.ts";
import { defaultRetryPolicy } from "./engine/retry.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { RunTree } from "./engine/run-tree.ts";
import type { TreeSettings } from "./engine/tree-settings.ts";
import { FlowLibrary } from "./flow-library.ts";
import { IdempotentStarts } from "./idempotent-starts.ts";
import { silentLogger } from "./logger.ts";
import type { Instrument } from "./observe/instrument.ts";
import { logRuns } from "./observe/log-runs.ts";
import { traceRuns } from "./observe/trace-runs.ts";
import type { EmbeddedRunOptions, EmbeddedSubmitOptions, StepflowRuntimeOptions } from "./options.ts";
import { type ComponentServices, outcomesOf } from "./plugins/component-context.ts";
import { PluginStartError } from "./plugins/plugin-start-error.ts";
import type { Router } from "./plugins/router.ts";
import { type ReadingRules, readRunRequest } from "./read-run-request.ts";
import {
  blobsResource,
  type EmbeddedBlobs,
  type EmbeddedComponents,
  type EmbeddedRuns,
  flowsResource,
  runsResource,
} from "./resources.ts";
import { routerFor } from "./router-for.ts";
import { startDeadline } from "./run-deadline.ts";
import { RunFinder } from "./run-finder.ts";
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
  readonly runs: EmbeddedRuns;
  readonly blobs: EmbeddedBlobs;
  readonly components: EmbeddedComponents;
  readonly #options: StepflowRuntimeOptions;
  readonly #clock: Clock;
  readonly #limits: EngineLimits;
  /** For all trees of runs whose options say nothing else; one object, since every run that is kept keeps its own. */
  readonly #treeSettings: TreeSettings;
  readonly #readingRules: ReadingRules;
  readonly #router: Router;
  readonly #library: FlowLibrary;
  readonly #history: RunHistory;
  readonly #finder: RunFinder;
  readonly #storage: StorageBackend;
  /** The runs that the storage keeps; nothing where it keeps none. */
  #durable: DurableRuns | undefined;
  readonly #once: IdempotentStarts;
  #closing: Promise<void> | undefined;

  private constructor(
    options: StepflowRuntimeOptions,
    loaded: LoadedConfig | undefined,
    makeRouter: (parts: RouterParts) => Router,
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
    this.#router = makeRouter(parts);
    this.#library = new FlowLibrary(blobs, this.#router.resolve, this.#limits.steps);
    this.#history = new RunHistory(this.#limits.keptRuns);
    this.#finder = new RunFinder(this.#history, this.#clock, () => this.#durable);
    this.#once = new IdempotentStarts(this.#finder, this.#clock, () => this.#durable);
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
      journalLost: (tree, reason) => {
        this.#history.forget(tree.id);
        this.#durable?.journalLost(tree, reason);
      },
    };
    const { inputValidation = "check", environment = {} } = options;
    this.#readingRules = { limits: this.#limits, inputValidation, environment };
    this.flows = flowsResource(this.#library);
    this.runs = runsResource(this.#finder);
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
    const makeRouter = await routerFor(settings, loaded);
    const storage = await openStorage({
      option: settings.storage,
      configured: loaded?.config.storage,
      durability: durability === "memory" ? "process" : durability,
    });
    try {
      const runtime = new StepflowRuntime(settings, loaded, makeRouter, instruments, storage);
      try {
        await runtime.#router.start();
        await runtime.#resume(loaded?.config.recovery);
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
    // Whoever is answered may rely on it.
    await run.tree.written;
    return new EmbeddedRun(run.id, run.tree.isHere ? this.#finder.hold(run) : this.#finder);
  }

  getRun(runId: string): EmbeddedRun<JsonValue> {
    return new EmbeddedRun(runId, this.#finder);
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
      return await waitUntilEnded(run, this.#finder.ended(run), timeoutMs === undefined ? {} : { timeoutMs });
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  async #close(drainMs: number): Promise<void> {
    const active = this.#history.active();
    if (drainMs > 0 && active.length > 0) await this.#within(drainMs, Promise.all(active.map(({ ended }) => ended)));
    for (const run of this.#history.active()) {
      if (!run.tree.isKept) run.tree.stop(run, "cancelled");
      else if (run.parent === undefined || run.tree.root.isTold) run.tree.halt(leftUnfinished(run.id));
    }
    try {
      await this.#durable?.close();
      await this.#router.close();
    } finally {
      await this.#storage.close();
    }
  }

  #within(delayMs: number, work: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(delayMs, resolve);
      const done = (): void => {
        cancel();
        resolve();
      };
      void work.then(done, done);
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
    const { flowId, plan } = planned;
    const { variables, overrides, idempotencyKey, runTimeoutMs = this.#options.runTimeoutMs } = options;
    const values = readRunRequest(plan.definition.flow, { inputs, variables }, this.#readingRules);
    const request = { flowId, plan, overrides, ...values };
    const start = (runId?: string): RunExecution => {
      this.#refuseLateStart(signal);
      const deadlineMs = runTimeoutMs === undefined ? undefined : this.#clock.now() + runTimeoutMs;
      const run = this.#newTree(options).start({ ...request, ...(runId !== undefined && { runId }), deadlineMs });
      startDeadline(run, this.#clock);
      return run;
    };
    if (idempotencyKey === undefined) return start();
    const keys = this.#durabilityOf(options) === "memory" ? "memory" : "store";
    return this.#once.run(idempotencyKey, request, start, keys);
  }

  #refuseLateStart(signal: AbortSignal | undefined): void {
    if (this.#closing !== undefined) throw new StepflowAbortError("the runtime has been closed");
    if (signal?.aborted) throw new StepflowAbortError("the run was aborted before it began", { cause: signal.reason });
  }

  #newTree(options: EmbeddedSubmitOptions): RunTree {
    const { maxConcurrency, stepTimeoutMs } = options;
    const shared = this.#treeSettings;
    const journal = this.#newJournal(options);
    if (maxConcurrency === undefined && stepTimeoutMs === undefined && journal === undefined) {
      return new RunTree(shared);
    }
    checkConcurrency(maxConcurrency, this.#limits);
    return new RunTree({
      ...shared,
      maxConcurrency: maxConcurrency ?? shared.maxConcurrency,
      stepTimeoutMs: stepTimeoutMs ?? shared.stepTimeoutMs,
      journal,
    });
  }

  #durabilityOf({ durability = this.#options.durability ?? "process" }: EmbeddedSubmitOptions): RunDurability {
    return durability;
  }

  #newJournal(options: EmbeddedSubmitOptions): Journal | undefined {
    const durability = this.#durabilityOf(options);
    checkDurability(durability);
    if (durability === "memory") return undefined;
    if (this.#durable !== undefined) return this.#durable.newJournal(durability);
    if (options.durability === undefined) return undefined;
    const message = `"${durability}" needs a storage that keeps runs; give the runtime one, such as "sqlite:flows.db"`;
    throw new ValidationError("durability", [{ path: "$", message }]);
  }

  /** Goes on with the runs that processes before this one left unfinished. */
  async #resume(configured: RecoveryConfig | undefined): Promise<void> {
    const { runs: backend } = this.#storage;
    if (backend === undefined) return;
    this.#durable = await DurableRuns.open({
      backend,
      clock: this.#clock,
      logger: this.#options.logger ?? silentLogger,
      recovery: configured === undefined ? defaultRecovery : recoverySettings(configured),
      tree: this.#treeSettings,
      planText: (textId, text) => this.#library.planText(textId, text),
      isMissing: (component) => this.#router.isMissing(component),
      recovered: (tree) => startDeadline(tree.root, this.#clock),
      forget: (rootRunId) => this.#history.forget(rootRunId),
      ownershipLost: (reason) => this.#history.leaveKept(reason),
    });
    await this.#durable.recover();
  }
}

function checkConcurrency(maxConcurrency: number | undefined, { concurrency }: EngineLimits): void {
  if (maxConcurrency === undefined || maxConcurrency <= concurrency) return;
  const message = `maxConcurrency is ${maxConcurrency}; the limit is ${concurrency}`;
  throw new LimitExceededError("concurrency", concurrency, message);
}

/** Options over their defaults; an option that is given as `undefined` has its default. */
function withDefaults<Options extends object>(defaults: Options, given: Partial<Options> = {}): Options {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(defined) };
}
