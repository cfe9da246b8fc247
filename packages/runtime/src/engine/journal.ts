import type { FlowError, FlowResult, JsonValue, RunStatus, WorkflowOverrides } from "@stepflow/core";
import type { Plan } from "./plan.ts";

/** A step of an item, in a run of the tree. */
export interface TaskPlace {
  /** `indexInTree` of the run. */
  readonly runIndex: number;
  readonly itemIndex: number;
  readonly stepIndex: number;
}

/** What a run begins with. */
export interface CreatedRun {
  readonly runId: string;
  readonly flowId: string;
  readonly plan: Plan;
  readonly inputs: readonly JsonValue[];
  readonly variables: Readonly<Record<string, JsonValue>>;
  readonly maxConcurrency: number;
}

/**
 * What a tree of runs writes down before anybody sees the effect.
 *
 * It holds what the flow does not decide by itself. Everything else, which steps are needed, what their inputs are, how
 * items end, follows from these in their order; so {@link TreeReplay} restores the tree by letting the engine go through
 * them again. The names follow the journal of the official orchestrator where it has them.
 */
export type JournalEvent =
  | (CreatedRun & {
      readonly type: "root_run_created";
      /** How long one attempt of a step may take, in ms. */
      readonly stepTimeoutMs: number | undefined;
      /** When the run fails if it has not ended, in ms since the epoch. */
      readonly deadlineMs: number | undefined;
      /** What was changed in the steps of the flow that was named. The plan has it; kept to be told. */
      readonly overrides: WorkflowOverrides | undefined;
    })
  | (CreatedRun & TaskPlace & { readonly type: "sub_run_created"; readonly subflowKey: string })
  /** An item began, and something came of it at once, before any of its steps could start. */
  | { readonly type: "item_begun"; readonly runIndex: number; readonly itemIndex: number }
  | ({ readonly type: "task_started"; readonly attempt: number } & TaskPlace)
  | ({ readonly type: "task_retrying"; readonly delayMs: number; readonly error: FlowError } & TaskPlace)
  | ({ readonly type: "task_completed"; readonly result: FlowResult } & TaskPlace)
  | {
      readonly type: "run_stopped";
      readonly runIndex: number;
      readonly status: "cancelled" | "failed";
      readonly error: FlowError | undefined;
    }
  /** How safely the tree is written, for whoever goes on with it. Nothing that the engine cares for. */
  | { readonly type: "tree_durability"; readonly durability: "process" | "power" }
  | { readonly type: "tree_paused" }
  | { readonly type: "tree_resumed" }
  /** Follows from what came before; written so that lists of runs need not replay, and a replay can be checked. */
  | {
      readonly type: "run_completed";
      readonly runIndex: number;
      readonly status: RunStatus;
      readonly completedCount: number;
      readonly failedCount: number;
    };

/**
 * Where a tree of runs writes its journal.
 *
 * The engine appends, then commits once for everything that happened in a turn, and goes on when the commit is done:
 * a component is called only after its start is written, and a result is seen only after it is.
 */
export interface Journal {
  /** @param timeMs when it happened, in ms since the epoch */
  append(event: JournalEvent, timeMs: number): void;
  /** Rejects when it cannot be written, for good. */
  commit(): Promise<void>;
}
