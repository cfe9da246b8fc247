import {
  isTerminal,
  type JsonValue,
  type Run,
  type RunEvent,
  type RunSummary,
  type StepflowContext,
  StepflowError,
} from "@stepflow/core";
import { type Deferred, deferred } from "../../src/deferred.ts";
import { StepflowRuntime } from "../../src/index.ts";
import { silentLogger } from "../../src/logger.ts";
import type { BlobBackend } from "../../src/storage/blob-backend.ts";
import type { RunBackend } from "../../src/storage/run-backend.ts";
import type { RandomCase } from "../model/random-case.ts";
import type { Call } from "../model/record.ts";
import { scriptedServer } from "../model/scripted-server.ts";
import type { VirtualClock } from "../support/virtual-clock.ts";
import type { FaultPlan, Incident } from "./fault-plan.ts";
import { type Disk, FaultyRuns } from "./faulty-runs.ts";
import { ProcessClock } from "./process-clock.ts";
import type { Subject, Witness } from "./witness.ts";

/** What outlasts the processes of a case. */
export interface World {
  readonly randomCase: RandomCase;
  readonly clock: VirtualClock;
  readonly store: RunBackend;
  readonly blobs: BlobBackend;
  readonly disk: Disk;
  readonly plan: FaultPlan;
  readonly witness: Witness;
  /** Resolves when a process tells that a run waits for a component that nobody serves. */
  readonly waiting: Deferred<"waits">;
}

/**
 * How a process ended, or why others begin beside it: it is suspended, or it gets company. `refused` when it told why it
 * could not go on.
 */
export type ProcessEnding = "done" | "crashed" | "closed" | "refused" | "suspended" | "accompanied";

/** For longer than any lease. */
const suspensionMs = 120_000;

/**
 * A process that runs flows, as far as it matters to its store and to the world: a runtime with a clock and a store of its
 * own. Its end is that both fall silent; what is left of it in memory reaches nobody any more.
 */
export class SimulatedProcess {
  readonly clock: ProcessClock;
  readonly #world: World;
  readonly #number: number;
  readonly #ending = deferred<ProcessEnding>();
  readonly #silence = deferred<void>();
  readonly #runtime = deferred<StepflowRuntime>();
  readonly #runs: FaultyRuns;
  readonly #overcrowded: string[] = [];
  /** How often it lost a run that it could not write. */
  #lossCount = 0;
  #wasSuspended = false;
  /** Whether nobody may take over from it: not when it is closed or suspended, or could not say that it lives. */
  #isReliable = true;

  constructor(world: World, number: number) {
    this.#world = world;
    this.#number = number;
    this.clock = new ProcessClock(world.clock);
    this.#runs = new FaultyRuns({
      store: world.store,
      disk: world.disk,
      plan: world.plan,
      clock: this.clock,
      crash: () => this.crash(),
      silenced: () => {
        this.#isReliable = false;
      },
      misused: (how) => world.witness.problems.push(how),
    });
  }

  /** For those who want to ask it something. */
  get runtime(): Promise<StepflowRuntime> {
    return this.#runtime.promise;
  }

  /** Resolves when it waits for nothing any more: it has ended, or given up. */
  get silence(): Promise<void> {
    return this.#silence.promise;
  }

  /** Submits what has not been submitted, and follows everything to its end. */
  live(): Promise<ProcessEnding> {
    for (const { atMs, incident } of this.#world.plan.incidents()) {
      this.clock.after(atMs, () => void this.#happen(incident).catch((error: unknown) => this.#gaveUp(error)));
    }
    this.#work().then(
      () => {
        this.#end("done");
        this.#silence.resolve();
      },
      (error: unknown) => this.#gaveUp(error),
    );
    return this.#ending.promise;
  }

  crash(): void {
    this.clock.end();
    if (this.#world.plan.isSeenToEnd()) void this.#runs.buried();
    this.#end("crashed");
    this.#silence.resolve();
  }

  async #work(): Promise<void> {
    const { randomCase, witness, blobs } = this.#world;
    const runtime = await StepflowRuntime.start({
      components: [
        scriptedServer({
          randomCase,
          clock: this.clock,
          called: (call, context) => this.#called(call, context),
          overcrowded: witness.subjects.length === 1 ? witness.problems : this.#overcrowded,
        }),
      ],
      clock: this.clock,
      logger: { ...silentLogger, error: (message, fields) => this.#logged(message, fields) },
      retry: { transportMaxRetries: randomCase.transportMaxRetries },
      storage: { blobs, runs: this.#runs, close: async () => {} },
    });
    this.#runtime.resolve(runtime);
    for (const flow of randomCase.storedFlows.values()) await runtime.flows.store(flow);
    const runsOfSubjects = await this.#submitOrFind(runtime);
    await Promise.all(runsOfSubjects.map(([subject, run]) => this.#follow(subject, run)));
  }

  async #submitOrFind(runtime: StepflowRuntime): Promise<[Subject, Run<JsonValue>][]> {
    const { randomCase, witness } = this.#world;
    const { flow, inputs, variables, maxConcurrency } = randomCase;
    const unknown = witness.subjects.filter(({ runId }) => runId === undefined);
    if (!this.#world.plan.hasKeys && unknown.length > 0) {
      // Who was not answered looks whether it came through nevertheless.
      const known = new Set(witness.subjects.map(({ runId }) => runId));
      for await (const { runId } of runtime.runs.list({ roots: "only" })) {
        if (known.has(runId)) continue;
        const subject = unknown.shift();
        if (subject === undefined) witness.problems.push(`nobody submitted the run ${runId}`);
        else witness.sawRunId(subject, runId);
      }
    }
    return Promise.all(
      witness.subjects.map(async (subject, index): Promise<[Subject, Run<JsonValue>]> => {
        const key = this.#world.plan.hasKeys ? { idempotencyKey: `submission ${index}` } : {};
        const run =
          subject.runId !== undefined && !this.#world.plan.hasKeys
            ? runtime.getRun(subject.runId)
            : await runtime.submitMany(flow, inputs, { variables, maxConcurrency, ...key });
        // Nobody can tell two runs apart that were submitted without a key, and answered late.
        const known = this.#world.plan.hasKeys ? undefined : witness.subjects.find(({ runId }) => runId === run.id);
        const submitted = known ?? subject;
        witness.sawRunId(submitted, run.id);
        return [submitted, run];
      }),
    );
  }

  async #follow(subject: Subject, run: Run<JsonValue>): Promise<void> {
    const { witness } = this.#world;
    this.#compare(subject, await run.status());
    this.#watch(subject, run).catch((error: unknown) => this.#gaveUp(error));
    const reading = this.#read(subject, run);
    await Promise.all([reading, run.wait()]);
    const [summary, results] = [await run.status(), await run.results()];
    witness.sawEnd(subject, JSON.stringify({ summary, results }));
  }

  /** Lets a run go on whose pause nobody ends any more, and notices when it waits for what nobody serves. */
  async #watch(subject: Subject, run: Run<JsonValue>): Promise<void> {
    for (;;) {
      await this.clock.sleep(1_000);
      const summary = await run.status();
      if (isTerminal(summary.status)) return;
      if (summary.waitingFor?.join() === "/nowhere") this.#world.waiting.resolve("waits");
      this.#compare(subject, summary);
      if (subject.state === "paused") await this.#ask(subject, "goes on");
    }
  }

  async #read(subject: Subject, run: Run<JsonValue>): Promise<void> {
    const { witness } = this.#world;
    const last = subject.events.at(-1);
    const readsOn = last !== undefined && last.type !== "run_completed" && this.#world.plan.readsOn();
    let position = readsOn ? subject.events.length : 0;
    let latest: RunEvent | undefined;
    const since = readsOn ? { since: last.cursor } : {};
    for await (const event of run.events({ subRuns: "include", results: "include", ...since })) {
      if (this.clock.hasEnded) return;
      witness.sawEvent(subject, position, event);
      position += 1;
      latest = event;
    }
    if (latest?.type !== "run_completed") {
      throw new Error(`the events of run ${run.id} end with ${JSON.stringify(latest)}`);
    }
  }

  async #happen(incident: Incident): Promise<void> {
    const [subject] = this.#world.witness.subjects;
    switch (incident.type) {
      case "crash":
        this.crash();
        return;
      case "suspend":
        if (this.#isAnswerLost || this.#wasSuspended) return;
        this.clock.suspend();
        this.#isReliable = false;
        this.#world.clock.after(suspensionMs, () => {
          this.#wasSuspended = true;
          this.clock.goOn();
        });
        this.#end("suspended");
        return;
      case "company":
        if (this.#isAnswerLost) return;
        this.#end("accompanied");
        return;
      case "close":
        this.#isReliable = false;
        await (await this.runtime).close();
        this.clock.end();
        this.#end("closed");
        this.#silence.resolve();
        return;
      case "pause":
        await this.#ask(subject, "paused");
        this.clock.after(incident.forMs, () => void this.#ask(subject, "goes on"));
        return;
      case "cancel":
        await this.#ask(subject, "cancelled");
    }
  }

  /** Whether others would submit what this process has submitted, and was not answered for. */
  get #isAnswerLost(): boolean {
    const { plan, witness } = this.#world;
    return !plan.hasKeys && witness.subjects.some(({ runId }) => runId === undefined);
  }

  /** What somebody was told of a run still holds. */
  #compare(subject: Subject, { runId, status, waitingFor }: RunSummary): void {
    // Who stood still for too long knows what was, until it is told.
    if (!this.#isReliable || waitingFor !== undefined) return;
    if (subject.asker?.hasEnded === false || subject.told !== undefined) return;
    const found = status === "paused" || status === "cancelled" ? status : "goes on";
    if (subject.state === "unknown") subject.state = found;
    const hasEnded = subject.state === "paused" && isTerminal(status);
    if (subject.state === found || hasEnded) return;
    this.#world.witness.problems.push(`run ${runId} ${found}, and ${subject.state} before`);
  }

  /** Asks a run that goes on; only a run that has begun can be asked. */
  async #ask(subject: Subject | undefined, wanted: "goes on" | "paused" | "cancelled"): Promise<void> {
    if (subject?.runId === undefined || subject.told !== undefined) return;
    if (subject.state === "unknown" || subject.state === "cancelled") return;
    const run = (await this.runtime).getRun(subject.runId);
    const { state } = subject;
    subject.state = "unknown";
    subject.asker = this.clock;
    try {
      if (wanted === "paused") await run.pause();
      else if (wanted === "cancelled") await run.cancel();
      else await run.resume();
      subject.state = wanted;
      subject.asker = undefined;
    } catch (error) {
      if (!StepflowError.isInstance(error)) throw error;
      subject.asker = undefined;
      // Another process executes it, or will.
      if (error.code === "CONFLICT") subject.state = state;
    }
  }

  async #called(call: Call, { runId, idempotencyKey }: StepflowContext): Promise<Call> {
    const { plan, witness } = this.#world;
    if (!this.clock.hasEnded && plan.crashesNow()) this.crash();
    if (this.clock.hasEnded) await this.clock.running();
    const caller = `process ${this.#number}${"'".repeat(this.#lossCount)}`;
    const lossCount = this.#lossCount;
    const isLost = (): boolean => this.clock.hasEnded || !this.#isReliable || this.#lossCount > lossCount;
    const seen = {
      ...call,
      caller,
      isLost,
      isLate: this.#wasSuspended,
      runId,
      idempotencyKey: idempotencyKey ?? "none",
    };
    witness.called(seen);
    const scripted = call.attempt === 1 ? call : { ...call, attempt: await this.#scriptedAttempt(runId, call) };
    await this.clock.running();
    witness.recognized(seen, scripted);
    return scripted;
  }

  /** Which attempt it is when those that a crash took are not counted: one more than there were retries. */
  async #scriptedAttempt(runId: string, call: Call): Promise<number> {
    const runtime = await this.runtime;
    const { rootRunId } = await runtime.runs.get(runId);
    let attempt = 1;
    for await (const event of runtime.getRun(rootRunId).events({ subRuns: "include" })) {
      if (event.runId !== runId || !("stepId" in event)) continue;
      if (event.stepId !== call.stepId || event.itemIndex !== call.itemIndex) continue;
      if (event.type === "step_retrying") attempt += 1;
      if (event.type === "step_started" && event.attempt === call.attempt) return attempt;
    }
    throw new Error(`no event tells of attempt ${call.attempt} of ${call.stepId}, and it was called`);
  }

  #logged(message: string, fields: object = {}): void {
    if (message.includes("stands still")) this.#lossCount += 1;
    if (message.includes("cannot be resumed"))
      this.#world.witness.problems.push(`${message}: ${JSON.stringify(fields)}`);
  }

  /** A runtime may refuse when its store fails it, or when others took over. Then the program ends. */
  #gaveUp(error: unknown): void {
    this.#silence.resolve();
    if (this.clock.hasEnded) return;
    const { problems, reasons } = this.#world.witness;
    const reason = `process ${this.#number} gave up: ${error instanceof Error ? error.stack : error}`;
    (StepflowError.isInstance(error) ? reasons : problems).push(reason);
    this.#end("refused");
    this.crash();
  }

  #end(ending: ProcessEnding): void {
    this.#ending.resolve(ending);
  }
}
