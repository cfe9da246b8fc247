import {
  type FlowError,
  type JsonValue,
  LimitExceededError,
  type RunStatus,
  type WorkflowOverrides,
} from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { traceOf } from "../observe/instrument.ts";
import { executeTask, type Retry } from "./attempts.ts";
import type { Clock } from "./clock.ts";
import { CommitQueue } from "./commit-queue.ts";
import { afterTurn, countStart, isTurnOver } from "./event-loop-turn.ts";
import type { CreatedRun, Journal, JournalEvent } from "./journal.ts";
import { Places } from "./places.ts";
import { RunExecution } from "./run-execution.ts";
import type { StepContext } from "./step-context.ts";
import { SubRuns } from "./sub-runs.ts";
import type { Task } from "./task.ts";
import { TreeLog } from "./tree-log.ts";
import type { RootRunRequest, SubRunRequest, TreeSettings } from "./tree-settings.ts";

/**
 * A root run with all runs below it: the scheduler.
 *
 * Everything that happens goes through one turn: state changes, room is given to what is ready, and with a journal all
 * of it is written and committed once before any of it is seen outside or any component called. Without a journal
 * effects happen at once. It is one long file because everything in it changes the same few counts in the same turn.
 */
export class RunTree {
  readonly clock: Clock;
  readonly log: TreeLog;
  readonly #settings: TreeSettings;
  /** Runs that may have a task to take; the newest is asked first, so that what has begun is finished first. */
  readonly #withWork: RunExecution[] = [];
  /** Made for the first sub-run: most runs have none, and a thousand ended runs are kept. */
  #subRuns: SubRuns | undefined;
  /** What waits for the journal; nothing when there is none. */
  #commits: CommitQueue | undefined;
  readonly #places: Places;
  #root: RunExecution | undefined;
  #endedCount = 0;
  #advancing = false;
  /** Why nothing more happens here, though the tree has not ended. */
  #halted: Error | undefined;
  /** Of those who wait until something is written. */
  #refusals: Set<(reason: Error) => void> | undefined;
  #isReplayed = false;
  #isLive = true;
  /** Whether it starts nothing until others had the event loop. */
  #resting = false;
  #paused = false;
  /** What it waits for because nobody serves it. */
  #waitingFor: readonly string[] = none;
  #deadlineMs: number | undefined;
  #overrides: WorkflowOverrides | undefined;
  #nowMs: number;

  constructor(settings: TreeSettings) {
    this.#settings = settings;
    this.clock = settings.clock;
    this.#nowMs = settings.clock.now();
    this.#places = new Places(settings.maxConcurrency);
    this.#commits = settings.journal && this.#commitTo(settings.journal);
    this.log = new TreeLog(this, settings, this.#commits);
  }

  get root(): RunExecution {
    if (this.#root === undefined) throw new Error("the tree has not been started");
    return this.#root;
  }

  get id(): string {
    return this.root.id;
  }

  /** When what happens just now happens: one time for all that follows from one cause, so that a replay has it, too. */
  get nowMs(): number {
    return this.#nowMs;
  }

  get paused(): boolean {
    return this.#paused || this.#waitingFor.length > 0;
  }

  /** The components that it waits for because nobody serves them. */
  get waitingFor(): readonly string[] {
    return this.#waitingFor;
  }

  /** When it fails if it has not ended, in ms since the epoch. */
  get deadlineMs(): number | undefined {
    return this.#deadlineMs;
  }

  /** What was changed in the steps of the root's flow; its plan has it. */
  get overrides(): WorkflowOverrides | undefined {
    return this.#overrides;
  }

  /** All runs, the root first, in the order in which they began. */
  get runs(): readonly RunExecution[] {
    return Array.from({ length: this.#runCount }, (_, index) => this.runAt(index));
  }

  /** Resolves when all that happened so far is written, at once without a journal; rejects when it cannot be. */
  get written(): Promise<void> {
    if (this.#halted !== undefined) return Promise.reject(this.#halted);
    const held = this.#heldBack;
    if (held === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const refusals = this.#refusals ?? new Set();
      this.#refusals = refusals;
      refusals.add(reject);
      held.add(() => {
        refusals.delete(reject);
        resolve();
      });
      held.commit();
    });
  }

  /** Whether all runs of the tree have, also those that no step waited for. */
  get hasEnded(): boolean {
    return this.#endedCount === this.#runCount;
  }

  /** Whether it has a journal, or was made from one, so that others can go on with it. */
  get isKept(): boolean {
    return this.#commits !== undefined || this.#isReplayed;
  }

  /** Whether it is executed in this process, and not only read from a journal. */
  get isHere(): boolean {
    return this.#isLive;
  }

  /** Whether there is a journal, and it can be written. */
  get isWritten(): boolean {
    return this.#commits?.journal !== undefined;
  }

  /** Writes what happened; without a journal, or when it cannot be written any more, nothing. */
  write(event: JournalEvent): void {
    this.#commits?.journal?.append(event, this.#nowMs);
  }

  start({ runId = this.#settings.newRunId(), deadlineMs, overrides, ...request }: RootRunRequest): RunExecution {
    const { maxConcurrency, stepTimeoutMs } = this.#settings;
    this.tick();
    const run = new RunExecution(this, { ...request, id: runId, parent: undefined, indexInTree: 0, maxConcurrency });
    this.#root = run;
    this.#deadlineMs = deadlineMs;
    this.#overrides = overrides;
    if (this.isWritten) {
      this.write({ type: "root_run_created", ...creationOf(run), stepTimeoutMs, deadlineMs, overrides });
    }
    this.#begin(run);
    return run;
  }

  /** @throws LimitExceededError when runs nest too deep, or there are too many */
  submitSubRun(request: SubRunRequest): RunExecution {
    const parentRun = request.parent.run;
    const known = this.#subRuns?.withKey(keyInTree(request));
    if (known !== undefined) return known;
    const { subRunDepth, subRuns } = this.#settings.limits;
    if (parentRun.depth >= subRunDepth) {
      throw new LimitExceededError("subRunDepth", subRunDepth, `runs nest deeper than ${subRunDepth} levels`);
    }
    if (this.#runCount >= subRuns) {
      throw new LimitExceededError("subRuns", subRuns, `the run started more than ${subRuns} runs`);
    }
    return this.startSubRun(request, this.#settings.newRunId());
  }

  /** Starts a run whose key is new. */
  startSubRun(request: SubRunRequest, runId: string): RunExecution {
    const { run: parentRun, itemIndex, stepIndex } = request.parent;
    this.tick();
    const run = new RunExecution(this, {
      ...request,
      id: runId,
      indexInTree: this.#runCount,
      maxConcurrency: Math.min(request.maxConcurrency ?? this.#settings.maxConcurrency, this.#settings.maxConcurrency),
    });
    this.#subRuns ??= new SubRuns();
    this.#subRuns.add(keyInTree(request), run);
    parentRun.addSubRun(run);
    if (this.isWritten) {
      const place = { runIndex: parentRun.indexInTree, itemIndex, stepIndex };
      this.write({ type: "sub_run_created", ...creationOf(run), ...place, subflowKey: request.key });
    }
    this.#begin(run);
    return run;
  }

  /** Gives the waiting step's place to others meanwhile; without that, nested runs would wait for room for ever. */
  async waitForSubRun(subRun: RunExecution, context: StepContext): Promise<void> {
    const { task } = context;
    context.waitingCount += 1;
    // An attempt that was given up has no place any more: its step's is that of a later attempt.
    if (context.isCurrent) this.#places.release(task);
    this.#advance();
    await subRun.ended;
    context.waitingCount -= 1;
    if (context.waitingCount > 0 || !context.isCurrent) return;
    const needsPlace = (): boolean => context.isCurrent;
    await new Promise<void>((resolve) =>
      this.#goOn(task, needsPlace, () => {
        // While it queued, another part of the component may have begun to wait: then the place belongs to others.
        if (context.waitingCount > 0 && context.isCurrent) this.#places.release(task);
        resolve();
      }),
    );
  }

  /** A run of this tree, by its id. */
  find(runId: string): RunExecution | undefined {
    return runId === this.id ? this.root : this.#subRuns?.withId(runId);
  }

  /** @throws RangeError when the tree has no such run */
  runAt(indexInTree: number): RunExecution {
    const run = indexInTree === 0 ? this.#root : this.#subRuns?.at(indexInTree - 1);
    if (run === undefined) throw new RangeError(`the tree has no run ${indexInTree}`);
    return run;
  }

  pause(): void {
    if (this.#halted !== undefined || this.#paused || this.root.hasEnded) return;
    this.#paused = true;
    this.tick();
    this.write({ type: "tree_paused" });
    this.log.add(this.root, { type: "run_paused" });
    this.#advance();
  }

  resume(): void {
    if (this.#halted !== undefined || !this.#paused || this.root.hasEnded) return;
    this.#paused = false;
    this.tick();
    this.write({ type: "tree_resumed" });
    this.log.add(this.root, { type: "run_resumed" });
    this.#advance();
  }

  /** Ends a run and all below it. */
  stop(run: RunExecution, status: "cancelled" | "failed", error?: FlowError): void {
    // The journal of a tree that has ended takes nothing more.
    if (this.#halted !== undefined || !run.goesOn) return;
    this.tick();
    this.write({ type: "run_stopped", runIndex: run.indexInTree, status, error });
    run.stop(status, error);
    this.#advance();
  }

  traceOf(context: StepContext): { readonly traceId: string; readonly spanId: string } | undefined {
    return traceOf(this.#settings.instruments, context);
  }

  hasWork(run: RunExecution): void {
    if (run.isAskedForWork) return;
    run.isAskedForWork = true;
    this.#withWork.push(run);
  }

  releasePlace(task: Task): void {
    this.#places.release(task);
  }

  /** Leaves all that has not ended to another process: nothing more happens here. */
  halt(reason: Error): void {
    if (this.#halted !== undefined) return;
    this.#halted = reason;
    this.root.halt(reason);
    this.log.close();
    for (const refuse of this.#refusals ?? none) refuse(reason);
    this.#refusals = undefined;
  }

  /** For a replay: nothing is executed until {@link RunTree.goOn}. */
  holdBack(): void {
    this.#isReplayed = true;
    this.#isLive = false;
    this.#advancing = true;
  }

  /**
   * After a replay: what has not settled is executed, in whatever attempt comes next.
   *
   * @param journal where to write from now on
   */
  goOn(journal: Journal | undefined): void {
    this.#isLive = true;
    if (journal !== undefined) {
      this.#commits = this.#commitTo(journal);
      this.log.writeTo(this.#commits);
    }
    for (const run of this.runs) if (!run.hasEnded) run.makeReadyAgain();
    this.#advancing = false;
    this.#advance();
  }

  /** Starts nothing while there are components that nobody serves. */
  waitFor(components: readonly string[]): void {
    this.#waitingFor = components;
    this.#advance();
  }

  runEnded(run: RunExecution, status: RunStatus): void {
    if (this.isWritten) {
      const { indexInTree: runIndex, completedItemCount: completedCount, failedItemCount: failedCount } = run;
      this.write({ type: "run_completed", runIndex, status, completedCount, failedCount });
    }
    this.log.add(run, { type: "run_completed", status });
    if (this.#heldBack === undefined) this.#tellEnded(run);
    else this.#heldBack.add(() => this.#tellEnded(run));
  }

  #tellEnded(run: RunExecution): void {
    this.#endedCount += 1;
    run.tellEnded();
    this.#settings.runEnded(run);
    if (!this.hasEnded) return;
    this.log.close();
    this.#withWork.length = 0;
  }

  get #runCount(): number {
    return 1 + (this.#subRuns?.count ?? 0);
  }

  #begin(run: RunExecution): void {
    this.#settings.runStarted(run);
    this.log.add(run, { type: "run_created" });
    run.endIfEmpty();
    this.hasWork(run);
    this.#advance();
  }

  /** Gives room to what is ready, then writes. Called after everything that may have changed either. */
  #advance(): void {
    if (this.#advancing) return;
    this.#advancing = true;
    // A tree whose root ended while it was paused has nothing to hold back any more.
    const isHeld = this.#waitingFor.length > 0 || (this.#paused && !this.root.hasEnded);
    const mayGoOn = this.#halted === undefined && !isHeld;
    if (mayGoOn) this.#places.serve();
    while (mayGoOn && this.#places.areFree && !this.#resting) {
      const run = this.#withWork.at(-1);
      if (run === undefined) break;
      const task = run.takeTask();
      if (task === undefined) {
        // Taking a task may have begun items, and with them work for other runs: look where it stands now.
        run.isAskedForWork = false;
        if (this.#withWork.at(-1) === run) this.#withWork.pop();
        else this.#withWork.splice(this.#withWork.lastIndexOf(run), 1);
      } else {
        this.#places.take(task);
        this.#startAttempt(run, task);
        if (isTurnOver()) this.#rest();
      }
    }
    this.#advancing = false;
    this.#commits?.commit();
  }

  #rest(): void {
    this.#resting = true;
    afterTurn(() => {
      this.#resting = false;
      this.#advance();
    });
  }

  /** For a task that has begun: goes on when it has a place again and the tree is not paused. */
  #goOn(task: Task, needsPlace: () => boolean, goOn: () => void): void {
    this.#places.enqueue({ task, needsPlace, goOn });
    this.#advance();
  }

  #startAttempt(run: RunExecution, task: Task): void {
    countStart();
    this.tick();
    task.attempt += 1;
    this.log.attemptStarted(run, task);
    if (this.#heldBack === undefined) executeTask(this, this.#settings, run, task);
    else
      this.#heldBack.add(() => {
        // Stopped meanwhile.
        if (task.isExecuting) executeTask(this, this.#settings, run, task);
      });
  }

  /** Tries a task again after a pause, and after what its plugin does to make ready for that. */
  tryAgain(run: RunExecution, task: Task, { error, delayMs, recover }: Retry): void {
    const { itemIndex, stepIndex, attempt } = task;
    this.tick();
    this.write({ type: "task_retrying", runIndex: run.indexInTree, itemIndex, stepIndex, delayMs, error });
    this.log.add(run, { type: "step_retrying", itemIndex, stepIndex, attempt, delayMs, error });
    const needsPlace = (): boolean => task.isExecuting;
    task.cancelTimer = this.clock.after(delayMs, () => {
      task.cancelTimer = undefined;
      void Promise.resolve()
        .then(recover)
        // A plugin that did not recover fails the next attempt, too, and that failure is the one that is told.
        .catch(() => {})
        .then(() =>
          this.#goOn(task, needsPlace, () => {
            if (task.isExecuting) this.#startAttempt(run, task);
          }),
        );
    });
    this.#advance();
  }

  /** Takes in the final result of a task. */
  settle(run: RunExecution, task: Task, result: JsonValue | Failure): void {
    if (!task.isExecuting) return;
    this.#places.release(task);
    this.tick();
    run.settle(task, result);
    this.hasWork(run);
    this.#advance();
  }

  /** What happens next happens now. */
  tick(): void {
    this.#nowMs = this.clock.now();
  }

  /** What must be written before effects happen; without a journal, or one that cannot be written, they happen at once. */
  get #heldBack(): CommitQueue | undefined {
    return this.#commits?.journal === undefined ? undefined : this.#commits;
  }

  /** When it cannot be written, nothing can be promised any more: what was not written is told to nobody. */
  #commitTo(journal: Journal): CommitQueue {
    return new CommitQueue(journal, (cause) => {
      const reason = cause instanceof Error ? cause : new Error(String(cause));
      this.halt(reason);
      this.#settings.journalLost(this, reason);
    });
  }
}

const none: readonly never[] = [];

/** What tells a sub-run from all others of its tree. */
function keyInTree({ parent: { run, itemIndex, stepIndex }, key }: SubRunRequest): string {
  return `${run.id}:${itemIndex}:${stepIndex}:${key}`;
}

function creationOf({ id: runId, flowId, plan, inputs, variables, maxConcurrency }: RunExecution): CreatedRun {
  return { runId, flowId, plan, inputs, variables, maxConcurrency };
}
