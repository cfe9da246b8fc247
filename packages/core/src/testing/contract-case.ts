import type { StepflowExecutor } from "../executor/stepflow-executor.ts";

/**
 * What a case is about. An executor that cannot do a thing at all leaves the topic out, and says so in its
 * documentation; topics are not for leaving out what happens to fail.
 */
export type ContractTopic =
  | "results"
  | "failures"
  | "batches"
  | "runs"
  | "waiting"
  | "events"
  | "cancelling"
  | "deleting"
  | "flows"
  | "options"
  | "blobs"
  | "components"
  | "closing";

/** What a case has to work with: an executor of its own, closed when the case is over. */
export interface CaseContext {
  readonly executor: StepflowExecutor;
  /** The path of a contract component at this executor. */
  at(component: string): string;
}

/** One thing that every executor does. */
export interface CaseDefinition {
  readonly topic: ContractTopic;
  readonly name: string;
  run(context: CaseContext): Promise<void>;
}
