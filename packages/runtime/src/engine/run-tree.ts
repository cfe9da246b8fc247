import {
  type FlowError,
  FlowErrorCode,
  type JsonObject,
  type JsonValue,
  LimitExceededError,
  type RunStatus,
} from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { Instrument } from "../observe/instrument.ts";
import type { Clock } from "./clock.ts";
import { PermanentError, type RoutedComponent, RoutingError } from "./component.ts";
import type { EngineEvent } from "./engine-event.ts";
import { EventLog } from "./event-log.ts";
import type { Journal, JournalEvent } from "./journal.ts";
import type { EngineLimits } from "./limits.ts";
import { Places } from "./places.ts";
import type { Plan } from "./plan.ts";
import { nextRetryDelayMs, type RetryPolicy } from "./retry.ts";
import { RunExecution, type RunParent } from "./run-execution.ts";
import { StepContext } from "./step-context.ts";
import { pluginFailure, routingFailure, sizeFailure, timeoutFailure } from "./step-errors.ts";
import type { Task } from "./task.ts";
import { isLargerThan } from "./value-size.ts";

/** What a tree of runs needs from around it. */
export interface TreeSettings {
  readonly clock: Clock;
  readonly limits: EngineLimits;
  readonly retry: RetryPolicy;
  readonly maxConcurrency: number;
  /** How long one attempt of a step may take, in ms. */
  readonly stepTimeoutMs: number | undefined;
  readonly journal: Journal | undefined;
  readonly instruments: readonly Instrument[];
  newRunId(): string;
  /** Told when a run begins and when it has ended. */
  runStarted(run: RunExecution): void;
  runEnded(run: RunExecution): void;
}

/** A run to start below a step. */
export interface SubRunRequest {
  readonly flowId: string;
  readonly plan: Plan;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly parent: RunParent;
  /** What tells this sub-run from others of the same step: asked again with the same key, it is found, not started. */
  readonly key: string;
  readonly maxConcurrency?: number | undefined;
}

/** An engine event at its run and time. */
export interface TreeEvent {
  readonly run: RunExecution;
  readonly timeMs: number;
  readonly event: EngineEvent;
}

/**
 * A root run with all runs below it: the scheduler.
 *
 * Everything that happens goes through one turn: state changes, room is given to what is ready, and with a journal all
 * of it is written and committed once before any of it is seen outside or any component called. Without a journal
 * effects happen at once. It is one long file because everything in it changes the same few counts in the same turn.
 */
export class RunTree {
  readonly clock: Clock;
  readonly events: EventLog<TreeEvent>;
  readonly #settings: TreeSettings;
  /** Runs that may have a task to take; the newest is asked first, so that what has begun is finished first. */
  readonly #withWork: RunExecution[] = [];
  /** Made for the first sub-run: most runs have none, and a thousand ended runs are kept. */
  #subRunByKey: Map<string, RunExecution> | undefined;
  readonly #runById = new Map<string, RunExecution>();
  readonly #effects: (() => void)[] = [];
  readonly #places: Places;
  #root: RunExecution | undefined;
  #endedCount = 0;
  #advancing = false;
  #committing = false;
  #paused = false;
  #journalBroken = false;

  constructor(settings: TreeSettings) {
    this.#settings = settings;
    this.clock = settings.clock;
    this.events = new EventLog(settings.limits.keptEvents);
    this.#places = new Places(settings.maxConcurrency);
  }

  get root(): RunExecution {
    if (this.#root === undefined) throw new Error("the tree has not been started");
    return this.#root;
  }

  get id(): string {
    return this.root.id;
  }

  get paused(): boolean {
    return this.#paused;
  }

  start(request: Pick<SubRunRequest, "flowId" | "plan" | "inputs" | "variables">): RunExecution {
    const run = this.#createRun({ ...request, parent: undefined, maxConcurrency: this.#settings.maxConcurrency });
    this.#root = run;
    this.journal({
      type: "root_run_created",
      runId: run.id,
      flowId: run.flowId,
      inputs: run.inputs,
      variables: run.variables,
    });
    this.#begin(run);
    return run;
  }

  /** @throws LimitExceededError when runs nest too deep, or there are too many */
  submitSubRun(request: SubRunRequest): RunExecution {
    const { run: parentRun, task } = request.parent;
    const key = `${parentRun.id}:${task.itemIndex}:${task.stepIndex}:${request.key}`;
    const known = this.#subRunByKey?.get(key);
    if (known !== undefined) return known;
    const { subRunDepth, subRuns } = this.#settings.limits;
    if (parentRun.depth >= subRunDepth) {
      throw new LimitExceededError("subRunDepth", subRunDepth, `runs nest deeper than ${subRunDepth} levels`);
    }
    if (this.#runById.size >= subRuns) {
      throw new LimitExceededError("subRuns", subRuns, `the run started more than ${subRuns} runs`);
    }
    const run = this.#createRun({
      ...request,
      maxConcurrency: Math.min(request.maxConcurrency ?? this.#settings.maxConcurrency, this.#settings.maxConcurrency),
    });
    this.#subRunByKey ??= new Map();
    this.#subRunByKey.set(key, run);
    parentRun.subRuns.push(run);
    this.journal({
      type: "sub_run_created",
      runId: run.id,
      flowId: run.flowId,
      inputs: run.inputs,
      variables: run.variables,
      parentRunId: parentRun.id,
      itemIndex: task.itemIndex,
      stepIndex: task.stepIndex,
      subflowKey: request.key,
    });
    this.#begin(run);
    return run;
  }

  /** Gives the waiting step's place to others meanwhile; without that, nested runs would wait for room for ever. */
  async waitFor(subRun: RunExecution, { run, task }: RunParent): Promise<void> {
    task.waitingCount += 1;
    this.#places.release(task);
    this.#advance();
    await subRun.ended;
    task.waitingCount -= 1;
    if (task.waitingCount > 0) return;
    await new Promise<void>((resolve) =>
      this.#goOn(run, task, () => {
        // While it queued, another part of the component may have begun to wait: then the place belongs to others.
        if (task.waitingCount > 0) this.#places.release(task);
        resolve();
      }),
    );
  }

  /** A run of this tree, by its id. */
  find(runId: string): RunExecution | undefined {
    return this.#runById.get(runId);
  }

  pause(): void {
    if (this.#paused || this.root.hasEnded) return;
    this.#paused = true;
    this.emit(this.root, { type: "run_paused" });
  }

  resume(): void {
    if (!this.#paused || this.root.hasEnded) return;
    this.#paused = false;
    this.emit(this.root, { type: "run_resumed" });
    this.#advance();
  }

  /** Ends a run and all below it. */
  stop(run: RunExecution, status: "cancelled" | "failed", error?: FlowError): void {
    run.stop(status, error);
    this.#advance();
  }

  traceOf(context: StepContext): { readonly traceId: string; readonly spanId: string } | undefined {
    for (const { traceOf } of this.#settings.instruments) if (traceOf !== undefined) return traceOf(context);
    return undefined;
  }

  hasWork(run: RunExecution): void {
    if (run.isAskedForWork) return;
    run.isAskedForWork = true;
    this.#withWork.push(run);
  }

  journal(event: JournalEvent): void {
    if (!this.#journalBroken) this.#settings.journal?.append(event);
  }

  emit(run: RunExecution, event: EngineEvent): void {
    const entry = { run, timeMs: this.clock.now(), event };
    for (const instrument of this.#settings.instruments) instrument.observe(entry);
    if (this.#isWrittenAtOnce) this.events.append(entry);
    else this.#effects.push(() => this.events.append(entry));
  }

  releasePlace(task: Task): void {
    this.#places.release(task);
  }

  runEnded(run: RunExecution, status: RunStatus, tellWaiters: () => void): void {
    this.emit(run, { type: "run_completed", status });
    const tell = (): void => {
      this.#endedCount += 1;
      this.#settings.runEnded(run);
      tellWaiters();
      if (this.#endedCount === this.#runById.size) this.events.close();
    };
    if (this.#isWrittenAtOnce) tell();
    else this.#effects.push(tell);
  }

  #createRun(options: Omit<ConstructorParameters<typeof RunExecution>[1], "id">): RunExecution {
    const run = new RunExecution(this, { ...options, id: this.#settings.newRunId() });
    this.#runById.set(run.id, run);
    return run;
  }

  #begin(run: RunExecution): void {
    this.#settings.runStarted(run);
    this.emit(run, { type: "run_created" });
    run.endIfEmpty();
    this.hasWork(run);
    this.#advance();
  }

  /** Gives room to what is ready, then writes. Called after everything that may have changed either. */
  #advance(): void {
    if (this.#advancing) return;
    this.#advancing = true;
    // A tree that was stopped while it was paused has nothing to hold back any more.
    const mayGoOn = !this.#paused || this.root.hasEnded;
    if (mayGoOn) this.#places.serve();
    while (mayGoOn && this.#places.areFree) {
      const run = this.#withWork.at(-1);
      if (run === undefined) break;
      const task = run.takeTask();
      if (task === undefined) {
        // Taking a task may have begun items, and with them work for other runs: look where it stands now.
        run.isAskedForWork = false;
        this.#withWork.splice(this.#withWork.lastIndexOf(run), 1);
      } else {
        this.#places.take(task);
        this.#startAttempt(run, task);
      }
    }
    this.#advancing = false;
    if (this.#settings.journal !== undefined && !this.#committing) void this.#commit(this.#settings.journal);
  }

  /** For a task that has begun: goes on when it has a place again and the tree is not paused. */
  #goOn(run: RunExecution, task: Task, goOn: () => void): void {
    this.#places.enqueue({ run, task, goOn });
    this.#advance();
  }

  #startAttempt(run: RunExecution, task: Task): void {
    task.attempt += 1;
    if (task.attempt === 1) task.startedMs = this.clock.now();
    const { itemIndex, stepIndex, attempt } = task;
    if (this.#settings.journal !== undefined) {
      this.journal({ type: "tasks_started", runId: run.id, tasks: [{ itemIndex, stepIndex, attempt }] });
    }
    this.emit(run, { type: "step_started", itemIndex, stepIndex, attempt });
    if (this.#isWrittenAtOnce) this.#execute(run, task);
    else this.#effects.push(() => this.#execute(run, task));
  }

  // Hot: once for every step. No closure is made that the happy path does not need.
  #execute(run: RunExecution, task: Task): void {
    let component: RoutedComponent;
    try {
      component = task.step.route(task.input);
    } catch (error) {
      const reason = error instanceof RoutingError ? error.message : String(error);
      this.#settleSoon(run, task, new Failure(routingFailure(task.step.id, reason)));
      return;
    }
    const context = new StepContext(run, task);
    task.context = context;
    this.#startStepDeadline(run, task, component, context);
    let answer: Promise<JsonValue | Failure>;
    try {
      answer = this.#call(component, task, context);
    } catch (error) {
      answer = Promise.reject(error);
    }
    answer.then(
      (value) => this.#attemptEnded(run, task, component, context, value),
      (error: unknown) => this.#attemptEnded(run, task, component, context, toFailure(task, component, error)),
    );
  }

  #call(component: RoutedComponent, task: Task, context: StepContext): Promise<JsonValue | Failure> {
    let call = (): Promise<JsonValue | Failure> => component.execute(task.input, context);
    for (const { around } of this.#settings.instruments) {
      const inner = call;
      if (around !== undefined) call = () => around(context, inner);
    }
    return call();
  }

  #startStepDeadline(run: RunExecution, task: Task, component: RoutedComponent, context: StepContext): void {
    const { stepTimeoutMs } = this.#settings;
    if (stepTimeoutMs === undefined) return;
    task.cancelTimer = this.clock.after(stepTimeoutMs, () => {
      const failure = new Failure(timeoutFailure(task.step.id, stepTimeoutMs));
      this.#attemptEnded(run, task, component, context, failure);
      context.abort(failure.error.message);
    });
  }

  #attemptEnded(
    run: RunExecution,
    task: Task,
    component: RoutedComponent,
    context: StepContext,
    value: JsonValue | Failure,
  ): void {
    // Late: the attempt timed out, or the run was stopped while its component was still busy.
    if (task.context !== context || !run.isExecuting(task)) return;
    task.context = undefined;
    task.cancelTimer?.();
    task.cancelTimer = undefined;
    if (!(value instanceof Failure)) {
      const { valueSize } = this.#settings.limits;
      const fits = !isLargerThan(value, valueSize);
      this.#settle(run, task, fits ? value : new Failure(sizeFailure(task.step.id, valueSize)));
      return;
    }
    const { onError } = task.step;
    if (onError.action === "useDefault") {
      this.#settle(run, task, onError.defaultValue ?? null);
      return;
    }
    task.retries ??= { transport: 0, component: 0 };
    const transportRetries = task.retries.transport;
    const delayMs =
      value instanceof PermanentFailure
        ? undefined
        : nextRetryDelayMs(value.error, onError, this.#settings.retry, task.retries);
    if (delayMs === undefined) {
      this.#settle(run, task, value);
      return;
    }
    const { itemIndex, stepIndex, attempt } = task;
    this.emit(run, { type: "step_retrying", itemIndex, stepIndex, attempt, delayMs, error: value.error });
    const recover = task.retries.transport > transportRetries ? component.recover : undefined;
    task.cancelTimer = this.clock.after(delayMs, () => {
      task.cancelTimer = undefined;
      void Promise.resolve()
        .then(recover)
        // A plugin that did not recover fails the next attempt, too, and that failure is the one that is told.
        .catch(() => {})
        .then(() =>
          this.#goOn(run, task, () => {
            if (run.isExecuting(task)) this.#startAttempt(run, task);
          }),
        );
    });
    this.#advance();
  }

  /** Settles in a later turn, so that a failure before the call is no different from one after it. */
  #settleSoon(run: RunExecution, task: Task, result: Failure): void {
    queueMicrotask(() => this.#settle(run, task, result));
  }

  #settle(run: RunExecution, task: Task, result: JsonValue | Failure): void {
    if (!run.isExecuting(task)) return;
    this.#places.release(task);
    task.completedMs = this.clock.now();
    run.settle(task, result);
    this.hasWork(run);
    this.#advance();
  }

  /** Without a journal effects happen at once; with one, after the commit that the turn ends with. */
  get #isWrittenAtOnce(): boolean {
    return this.#settings.journal === undefined || this.#journalBroken;
  }

  /** One commit at a time; what happens meanwhile is written together by the next. */
  async #commit(journal: Journal): Promise<void> {
    this.#committing = true;
    // Everything of this turn first: events that arrive in the same turn share the commit.
    await Promise.resolve();
    while (this.#effects.length > 0) {
      const effects = this.#effects.splice(0);
      try {
        await journal.commit();
      } catch (error) {
        this.#committing = false;
        this.#failForGood(error);
        return;
      }
      for (const effect of effects) effect();
    }
    this.#committing = false;
  }

  /** Nothing can be promised any more: what was not written is not acknowledged, and the whole tree has failed. */
  #failForGood(cause: unknown): void {
    this.#effects.length = 0;
    this.#journalBroken = true;
    const message = `the journal cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`;
    this.root.overrule({ code: FlowErrorCode.InternalError, message });
  }
}

/** A failure that no retry budget applies to. */
class PermanentFailure extends Failure {}

function toFailure(task: Task, component: RoutedComponent, error: unknown): Failure {
  if (!(error instanceof PermanentError)) return new Failure(pluginFailure(task.step.id, component.component, error));
  return new PermanentFailure(error.flowError ?? pluginFailure(task.step.id, component.component, error));
}
