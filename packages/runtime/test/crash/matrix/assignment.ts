import type { RunEvent } from "@stepflow/core";
import type { ConformanceCase } from "../../../../../conformance/src/case.ts";
import type { FalseStorage } from "../false-storages.ts";
import type { Kill } from "../killing-storage.ts";
import type { Account } from "./account.ts";

/** What one process has to do. */
export interface Assignment {
  readonly database: string;
  readonly testCase: ConformanceCase;
  readonly falseStorage?: FalseStorage;
  /** The run to finish: that of an earlier process, or a new one. */
  readonly finish: Round;
  /** The run to begin then, and where to die in it. */
  readonly begin?: Round & { readonly kill: Kill };
}

/** One run of a case, over the processes that it takes. */
export interface Round {
  /** Its idempotency key. */
  readonly key: string;
  /** What is seen of it, as lines of {@link Sighting}; the account of it is beside it. */
  readonly log: string;
}

/** What the world outside a process knows of a run when the process has been killed. */
export type Sighting =
  | { readonly type: "submitted"; readonly runId: string }
  | { readonly type: "event"; readonly event: RunEvent }
  | CallSighting;

/** An execution of a component began or ended. */
export interface CallSighting {
  readonly type: "called" | "returned";
  readonly pid: number;
  readonly runId: string;
  readonly stepId: string;
  readonly itemIndex: number;
  readonly attempt: number;
  readonly idempotencyKey: string;
}

/** What a process tells of the run that it finished. */
export interface Finished {
  readonly account: Account;
  /** Events behind the last one that was seen before, by its cursor. */
  readonly eventsAfterLastSeen: readonly RunEvent[];
  /** Runs in the file that have not ended. */
  readonly unfinished: readonly string[];
}

/** Where {@link Finished} of a round is told. */
export function finishedFile({ log }: Round): string {
  return `${log}.finished`;
}
