import type { FalseStorage } from "../false-storages.ts";

/** What one process of a storm has to do. */
export interface StormAssignment {
  readonly database: string;
  /** Where all processes note what they do and see, as lines of {@link StormLine}. */
  readonly log: string;
  /** Runs whose ends nobody has seen: they are asked for again, and followed from the last event that was seen. */
  readonly unfinished: readonly { readonly label: string; readonly since: string | undefined }[];
  /** Begins new runs with these numbers; none when it is to end as soon as nothing in the file is unfinished. */
  readonly begin?: {
    readonly prefix: string;
    readonly from: number;
    readonly count: number;
    readonly inProgress: number;
  };
  /** Steps end when this file is there, not after a while. */
  readonly gate?: string;
  readonly leaseTtlSecs?: number;
  /** `hidden` when others cannot look it up, as if it were in another container. */
  readonly identity?: "hidden";
  readonly falseStorage?: FalseStorage;
}

/**
 * What is known outside the processes that are killed. All write to one file, so that the order of its lines is the order in
 * which things happened.
 */
export type StormLine =
  /** About to submit: nothing is promised yet. */
  | { readonly type: "intended"; readonly label: string }
  /** Acknowledgements: `submit` answered, the end of a step was seen, the result was seen. */
  | { readonly type: "submitted"; readonly label: string; readonly runId: string }
  | ({ readonly type: "step_seen"; readonly label: string; readonly cursor: string } & StormPlace)
  | { readonly type: "result_seen"; readonly label: string; readonly runId: string; readonly value: number }
  /** The side effect of a step. */
  | ({
      readonly type: "called";
      readonly attempt: number;
      readonly idempotencyKey: string;
      readonly pid: number;
    } & StormPlace)
  /** A write to the journal was made. */
  | { readonly type: "wrote"; readonly pid: number }
  /** It asked for runs that nobody executes. */
  | { readonly type: "looked"; readonly pid: number }
  /** The first step that an earlier process did not get to was called: how long after process and runtime were started, in ms. */
  | { readonly type: "resumed"; readonly sinceProcessMs: number; readonly sinceRuntimeMs: number }
  /** Waiting for the run ended early, since it has another owner now. */
  | { readonly type: "let_go"; readonly label: string; readonly message: string }
  /** How many runs are in the file, when all have ended. */
  | { readonly type: "all_ended"; readonly rootCount: number };

export interface StormPlace {
  readonly runId: string;
  readonly stepId: string;
}
