import type { JsonValue } from "../json.ts";
import type { FlowResult } from "../result.ts";

/** Where a run or an item stands. Contract: `schemas/protocol.json`, `ExecutionStatus`. */
export type RunStatus = "running" | "completed" | "failed" | "cancelled" | "paused" | "recoveryFailed";

/** Where a step stands. Contract: `schemas/openapi.json`, `StepStatus`; `cancelled` is ours. */
export type StepStatus = "blocked" | "runnable" | "running" | "completed" | "skipped" | "failed" | "cancelled";

/** Whether nothing more happens to a run in this state. */
export function isTerminal(status: RunStatus): boolean {
  return status !== "running" && status !== "paused";
}

/** How many items of a run stand where. */
export interface ItemStatistics {
  readonly total: number;
  readonly completed: number;
  readonly running: number;
  readonly failed: number;
  readonly cancelled: number;
}

/** A run at one moment. Times are RFC 3339 in UTC. */
export interface RunSummary {
  readonly runId: string;
  readonly flowId: string;
  readonly flowName?: string;
  readonly status: RunStatus;
  readonly items: ItemStatistics;
  readonly createdAt: string;
  readonly completedAt?: string;
  /** The components that it waits for because nobody serves them; its status is `paused` meanwhile. */
  readonly waitingFor?: readonly string[];
  /** The run at the top of the tree; the run itself when nothing started it. */
  readonly rootRunId: string;
  readonly parentRunId?: string;
}

/** One input of a run and what became of it so far. */
export interface RunItem {
  readonly itemIndex: number;
  readonly input: JsonValue;
  readonly status: RunStatus;
  readonly result?: FlowResult;
  readonly completedAt?: string;
}

/** One step of one item at one moment. Times are RFC 3339 in UTC. */
export interface RunStep {
  readonly stepId: string;
  readonly itemIndex: number;
  readonly component: string;
  readonly status: StepStatus;
  /** How often its component has been called; 0 before the first time. */
  readonly attempt: number;
  readonly result?: FlowResult;
  readonly startedAt?: string;
  readonly completedAt?: string;
}

/** A run, its steps and the runs that they started, as a tree with times. */
export interface RunTrace {
  readonly run: RunSummary;
  readonly steps: readonly RunStep[];
  readonly subRuns: readonly RunTrace[];
}
