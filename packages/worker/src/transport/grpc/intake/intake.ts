import { create, fromBinary } from "@bufbuild/protobuf";
import { TaskErrorCode } from "../../../generated/proto/common_pb.ts";
import {
  type ListComponentsResult,
  ListComponentsResultSchema,
  OrchestratorService,
  TaskErrorSchema,
} from "../../../generated/proto/orchestrator_pb.ts";
import { completeTaskBytes, type TaskResult } from "../wire/complete-task-bytes.ts";
import { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import { readTaskEnvelope, type TaskEnvelope } from "../wire/task-envelope.ts";
import { WorkerCounters } from "../worker-counters.ts";
import { HeldTask } from "./held-task.ts";
import type { FromIntake, IntakeSettings, ToIntake } from "./intake-messages.ts";
import { Slots } from "./slots.ts";

/** What a source of tasks sees of the intake. */
export interface TaskTaker {
  /** Whether to take no more tasks. */
  readonly isDraining: boolean;
  /** Resolves when there is room for a task, or the worker drains; for sources that are asked for each. */
  whenFree(): Promise<void>;
  /**
   * Takes a task: the bytes of a `TaskAssignment`. Resolves when the next one may come: discoveries are answered whether
   * there is room or not, all others wait for it.
   */
  accept(assignment: Uint8Array): Promise<void>;
  log(level: "debug" | "info" | "warn", message: string): void;
}

/** How long an orchestrator waits for the answer to a discovery, in ms. */
const discoveryMs = 5_000;

/**
 * Takes tasks in, whatever source they come from: answers discoveries, drops what this worker is already at, claims the
 * others, hands them on, and says that they live until they have ended. It never waits for a component, so that it goes
 * on in a thread of its own while one keeps the main thread busy.
 */
export class Intake implements TaskTaker {
  readonly #settings: IntakeSettings;
  readonly #post: (message: FromIntake) => void;
  readonly #clients = new OrchestratorClients();
  readonly #counters: WorkerCounters;
  readonly #slots: Slots;
  readonly #components: ListComponentsResult;
  /** By number: all that have a slot. */
  readonly #tasks = new Map<number, HeldTask>();
  /** By id: those that this worker has, or is claiming. */
  readonly #byId = new Map<string, HeldTask>();
  /** By id: later attempts of tasks that this worker has. */
  readonly #nextAttempts = new Map<string, { readonly envelope: TaskEnvelope; readonly assignment: Uint8Array }>();
  #lastNumber = 0;
  #isDraining = false;

  constructor(settings: IntakeSettings, post: (message: FromIntake) => void) {
    this.#settings = settings;
    this.#post = post;
    this.#counters = new WorkerCounters(settings.counters);
    this.#slots = new Slots(settings.maxConcurrent);
    this.#components = fromBinary(ListComponentsResultSchema, settings.components);
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** What the main thread says. */
  receive(message: ToIntake): void {
    switch (message.type) {
      case "ended":
        this.#end(message.task);
        return;
      case "progress":
        this.#tasks.get(message.task)?.setProgress(message.fraction, message.message);
        return;
      case "drain":
        this.#isDraining = true;
        this.#slots.close();
    }
  }

  async whenFree(): Promise<void> {
    if (await this.#slots.take()) this.#slots.release();
  }

  async accept(assignment: Uint8Array): Promise<void> {
    const envelope = readTaskEnvelope(assignment);
    if (envelope.kind === "listComponents") {
      void this.#answer(envelope, { kind: "components", components: this.#components });
      return;
    }
    this.#counters.add("tasksPulled");
    await this.#take(envelope, assignment);
  }

  async #take(envelope: TaskEnvelope, assignment: Uint8Array): Promise<void> {
    if (this.#isKnown(envelope, assignment)) return;
    if (!(await this.#slots.take())) return this.#giveBack(envelope);
    // While this one waited, another source may have brought a copy.
    if (this.#isKnown(envelope, assignment)) return this.#slots.release();
    void this.#start(envelope, assignment);
  }

  log(level: "debug" | "info" | "warn", message: string, fields: { readonly taskId?: string } = {}): void {
    this.#post({ type: "log", level, message, fields: { queue: this.#settings.source.queueName, ...fields } });
  }

  /**
   * Orchestrators hand a task out again under the same id, and tell copies apart only by the worker that claims them: of
   * two that reach the same worker, both would be its own. A later attempt may come before this worker knows that the
   * result of the last one was taken, so it is kept until then.
   */
  #isKnown(envelope: TaskEnvelope, assignment: Uint8Array): boolean {
    const held = this.#byId.get(envelope.taskId);
    if (held === undefined) return false;
    if (envelope.attempt > held.attempt) this.#nextAttempts.set(envelope.taskId, { envelope, assignment });
    const orchestratorUrl = held.moveTo(envelope);
    if (orchestratorUrl !== undefined) this.#post({ type: "moved", task: held.number, orchestratorUrl });
    return true;
  }

  async #start(envelope: TaskEnvelope, assignment: Uint8Array): Promise<void> {
    const { workerId } = this.#settings;
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    const task = new HeldTask(number, envelope, { clients: this.#clients, workerId, counters: this.#counters });
    this.#tasks.set(number, task);
    this.#byId.set(envelope.taskId, task);
    const refusal = await task.claim();
    if (refusal !== undefined) {
      this.log("debug", `a task was dropped: ${refusal}`, { taskId: envelope.taskId });
      return this.#end(number);
    }
    this.#post({ type: "task", task: number, assignment });
    task.beat((reason) => {
      // The component may go on for a while. The orchestrator's next attempt has the same id and is another task.
      this.#forget(task);
      this.#post({ type: "lost", task: number, reason });
    });
  }

  #end(number: number): void {
    const task = this.#tasks.get(number);
    if (task === undefined) return;
    task.end();
    this.#tasks.delete(number);
    this.#forget(task);
    this.#slots.release();
  }

  #forget({ taskId, number }: HeldTask): void {
    if (this.#byId.get(taskId)?.number !== number) return;
    this.#byId.delete(taskId);
    const next = this.#nextAttempts.get(taskId);
    this.#nextAttempts.delete(taskId);
    // Its orchestrator does not know it any more if the result that was delivered is its result.
    if (next !== undefined) void this.#take(next.envelope, next.assignment);
  }

  /** Its orchestrator tries it elsewhere a second later, and need not find out by itself that nobody claims it. */
  async #giveBack(envelope: TaskEnvelope): Promise<void> {
    const error = create(TaskErrorSchema, {
      code: TaskErrorCode.UNREACHABLE,
      message: "this worker ends and takes no more work",
    });
    await this.#answer(envelope, { kind: "error", error });
  }

  async #answer({ taskId, context }: TaskEnvelope, result: TaskResult): Promise<void> {
    const bytes = completeTaskBytes(taskId, context?.rootRunId || undefined, result);
    try {
      const { completeTask } = OrchestratorService.method;
      await this.#clients.send(context?.orchestratorServiceUrl ?? "", completeTask, bytes, discoveryMs);
    } catch (error) {
      // Of a discovery, several copies may be under way, and only the first is waited for.
      this.log("debug", `an answer was not taken: ${error instanceof Error ? error.message : error}`, { taskId });
    }
  }

  close(): void {
    for (const task of this.#tasks.values()) task.end();
    this.#clients.close();
  }
}
