import { hasStatus, status } from "@stepflow/core/grpc";
import { OrchestratorService, TaskStatus } from "../../../generated/proto/orchestrator_pb.ts";
import { heartbeatBytes, readHeartbeatAnswer } from "../wire/heartbeat-bytes.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import type { TaskEnvelope } from "../wire/task-envelope.ts";
import type { WorkerCounters } from "../worker-counters.ts";

/** What every task of an intake needs. */
export interface HeartbeatSettings {
  readonly clients: OrchestratorClients;
  readonly workerId: string;
  readonly counters: WorkerCounters;
}

/** What an orchestrator says to a heartbeat. */
type Answer =
  | { readonly kind: "ours" }
  /** It is somebody else's, or nobody's any more. */
  | { readonly kind: "lost"; readonly reason: string }
  /** Nobody could say. */
  | { readonly kind: "silence"; readonly reason: string };

/** How often a task is claimed when its orchestrator does not answer, and how long it is waited between, in ms. */
const claimAttempts = 6;
const claimPauseMs = 1_000;

/**
 * How long an orchestrator may take to answer a heartbeat, in ms. It looks every 5 s, so that one that hangs must not
 * keep the next from going out.
 */
const answerMs = 2_500;

/** One task that this worker has claimed, or is about to: tells its orchestrator once a second that it lives. */
export class HeldTask {
  readonly taskId: string;
  readonly number: number;
  readonly attempt: number;
  readonly #settings: HeartbeatSettings;
  readonly #intervalMs: number;
  #orchestratorUrl: string;
  #runId: string;
  #progress: { readonly fraction: number; readonly message: string | undefined } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isBeating = false;
  #hasEnded = false;

  constructor(number: number, envelope: TaskEnvelope, settings: HeartbeatSettings) {
    const { taskId, context, attempt, heartbeatIntervalSecs } = envelope;
    this.number = number;
    this.attempt = attempt;
    this.taskId = taskId;
    this.#orchestratorUrl = context?.orchestratorServiceUrl ?? "";
    this.#runId = context?.rootRunId ?? "";
    this.#intervalMs = Math.max(1, heartbeatIntervalSecs) * 1_000;
    this.#settings = settings;
  }

  /** Claims the task for this worker: undefined when it has it, else why not. */
  async claim(): Promise<string | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#ask();
      if (answer.kind === "ours") return undefined;
      if (answer.kind === "lost" || attempt === claimAttempts) return answer.reason;
      await new Promise((resolve) => setTimeout(resolve, claimPauseMs));
    }
  }

  /**
   * From now on, says that the task lives.
   *
   * @param onLost called once, with the reason, when nobody waits for the task any more
   */
  beat(onLost: (reason: string) => void): void {
    if (this.#hasEnded) return;
    this.#timer = setInterval(() => void this.#beatOnce(onLost), this.#intervalMs);
  }

  /**
   * The same task came again, perhaps from an orchestrator that has taken its run over: that one hears the heartbeats.
   *
   * @returns the new address, if it is one
   */
  moveTo({ context }: TaskEnvelope): string | undefined {
    const url = context?.orchestratorServiceUrl ?? "";
    const isNew = url !== "" && url !== this.#orchestratorUrl;
    if (isNew) this.#orchestratorUrl = url;
    this.#runId = context?.rootRunId || this.#runId;
    // A task that was handed out again is waiting to be claimed again.
    void this.#ask();
    return isNew ? url : undefined;
  }

  setProgress(fraction: number, message: string | undefined): void {
    this.#progress = { fraction, message };
  }

  end(): void {
    this.#hasEnded = true;
    clearInterval(this.#timer);
  }

  async #beatOnce(onLost: (reason: string) => void): Promise<void> {
    if (this.#isBeating) return;
    this.#isBeating = true;
    const asked = this.#orchestratorUrl;
    const answer = await this.#ask();
    this.#isBeating = false;
    // What an orchestrator says that the task has left in the meantime does not count.
    if (answer.kind !== "lost" || this.#hasEnded || asked !== this.#orchestratorUrl) return;
    this.end();
    onLost(answer.reason);
  }

  async #ask(): Promise<Answer> {
    const { clients, workerId, counters } = this.#settings;
    const progress = this.#progress;
    const request = heartbeatBytes({ taskId: this.taskId, workerId, runId: this.#runId, progress });
    try {
      counters.add("heartbeatsSent");
      const { taskHeartbeat } = OrchestratorService.method;
      const answer = readHeartbeatAnswer(await clients.send(this.#orchestratorUrl, taskHeartbeat, request, answerMs));
      if (answer.status === TaskStatus.ALREADY_CLAIMED)
        return { kind: "lost", reason: "another worker has claimed it" };
      if (answer.shouldAbort) return { kind: "lost", reason: "the orchestrator wants it to be aborted" };
      return { kind: "ours" };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (hasStatus(error, status.NOT_FOUND))
        return { kind: "lost", reason: "the orchestrator does not know it any more" };
      if (hasStatus(error, status.INVALID_ARGUMENT) || error instanceof TypeError) return { kind: "lost", reason };
      return { kind: "silence", reason };
    }
  }
}
