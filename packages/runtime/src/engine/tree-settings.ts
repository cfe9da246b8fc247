import type { JsonObject, JsonValue, WorkflowOverrides } from "@stepflow/core";
import type { Instrument } from "../observe/instrument.ts";
import type { Clock } from "./clock.ts";
import type { Journal } from "./journal.ts";
import type { EngineLimits } from "./limits.ts";
import type { Plan } from "./plan.ts";
import type { RetryPolicy } from "./retry.ts";
import type { RunExecution, RunParent } from "./run-execution.ts";
import type { RunTree } from "./run-tree.ts";

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
  /** Told when the journal of a tree cannot be written any more, so that it has been halted. */
  journalLost(tree: RunTree, reason: Error): void;
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

/** A run to start at the top of a tree. */
export interface RootRunRequest extends Pick<SubRunRequest, "flowId" | "plan" | "inputs" | "variables"> {
  /** Its id; a new one without it. */
  readonly runId?: string;
  /** When the run fails if it has not ended, in ms since the epoch. */
  readonly deadlineMs?: number | undefined;
  /** What was changed in the steps of the flow that was named. The plan has it. */
  readonly overrides?: WorkflowOverrides | undefined;
}
