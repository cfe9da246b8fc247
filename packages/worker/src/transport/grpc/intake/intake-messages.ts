import type { JsonObject } from "@stepflow/core";

/** Where an intake gets its tasks. */
export type TaskSourceSettings =
  | {
      readonly type: "grpc";
      /** An orchestrator of each; every one is pulled from. */
      readonly tasksUrls: readonly string[];
      readonly queueName: string;
    }
  | {
      readonly type: "nats";
      readonly natsUrl: string;
      readonly stream: string;
      /** The durable consumer, which is to a stream what a queue is to an orchestrator. */
      readonly queueName: string;
    };

/** What the thread that takes tasks in is started with. */
export interface IntakeSettings {
  readonly source: TaskSourceSettings;
  /** Tells the claims of this worker from those of others. */
  readonly workerId: string;
  /** How many tasks may be under way. */
  readonly maxConcurrent: number;
  /** The answer to discoveries: the bytes of a `ListComponentsResult`. */
  readonly components: Uint8Array;
  /** Counted together by both threads; see `WorkerCounters`. */
  readonly counters: SharedArrayBuffer;
}

/** Said to the intake. A task is named by its number, since a task that was lost may come again under the same id. */
export type ToIntake =
  /** The task needs no heartbeats any more, and makes room for another. */
  | { readonly type: "ended"; readonly task: number }
  | { readonly type: "progress"; readonly task: number; readonly fraction: number; readonly message?: string }
  /** Take no more tasks. Heartbeats go on. */
  | { readonly type: "drain" };

/** Said by the intake. */
export type FromIntake =
  /** A task that this worker has claimed: the bytes of a `TaskAssignment`. */
  | { readonly type: "task"; readonly task: number; readonly assignment: Uint8Array }
  /** Another orchestrator has taken the task's run over. */
  | { readonly type: "moved"; readonly task: number; readonly orchestratorUrl: string }
  /** Nobody waits for the task any more; it is not to be completed. */
  | { readonly type: "lost"; readonly task: number; readonly reason: string }
  | {
      readonly type: "log";
      readonly level: "debug" | "info" | "warn";
      readonly message: string;
      readonly fields: JsonObject;
    };
