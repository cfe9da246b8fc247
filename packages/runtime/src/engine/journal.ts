import type { FlowResult, JsonObject, JsonValue, RunStatus } from "@stepflow/core";

/** A place in a run. */
export interface TaskPlace {
  readonly itemIndex: number;
  readonly stepIndex: number;
}

/**
 * What a tree of runs writes down before anybody sees the effect. Replaying these in order restores the tree.
 *
 * The names follow the journal of the official orchestrator.
 */
export type JournalEvent =
  | {
      readonly type: "root_run_created";
      readonly runId: string;
      readonly flowId: string;
      readonly inputs: readonly JsonValue[];
      readonly variables: JsonObject;
    }
  | {
      readonly type: "sub_run_created";
      readonly runId: string;
      readonly flowId: string;
      readonly inputs: readonly JsonValue[];
      readonly variables: JsonObject;
      readonly parentRunId: string;
      readonly itemIndex: number;
      readonly stepIndex: number;
      readonly subflowKey: string;
    }
  | {
      readonly type: "tasks_started";
      readonly runId: string;
      readonly tasks: readonly (TaskPlace & { readonly attempt: number })[];
    }
  | ({ readonly type: "task_completed"; readonly runId: string; readonly result: FlowResult } & TaskPlace)
  | { readonly type: "item_completed"; readonly runId: string; readonly itemIndex: number; readonly result: FlowResult }
  | { readonly type: "run_completed"; readonly runId: string; readonly status: RunStatus };

/**
 * Where a tree of runs writes its journal.
 *
 * The engine appends, then commits once for everything that happened in a turn, and goes on when the commit is done:
 * a component is called only after its start is written, and a result is seen only after it is.
 */
export interface Journal {
  append(event: JournalEvent): void;
  commit(): Promise<void>;
}
