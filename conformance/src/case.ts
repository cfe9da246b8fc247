import type { JsonObject, JsonValue, RunStatus, StepStatus, WorkflowOverrides } from "@stepflow/core";

/** What not every executor offers. */
export type Need = "environment" | "stepStates" | "subRuns" | "itemIndex";

/** One flow, how it is run, and what must come of it. Contract: `case.schema.json`, which says more of each field. */
export interface ConformanceCase {
  readonly name: string;
  readonly flow: JsonObject | string;
  readonly dialect?: "current" | "any";
  readonly flows?: Readonly<Record<string, JsonObject>>;
  readonly input?: JsonValue;
  readonly inputs?: readonly JsonValue[];
  readonly variables?: JsonObject;
  readonly overrides?: WorkflowOverrides;
  readonly maxConcurrency?: number;
  readonly needs?: readonly Need[];
  readonly upstream?: UpstreamDifference;
  readonly upstream013?: UpstreamDifference | "same";
  readonly expect: Expectation;
}

/** What an official server does instead. */
export interface UpstreamDifference {
  /** In words, after "A 0.11.1 server …" or "A 0.13.0 server …". */
  readonly does: string;
  /** What the case comes to there; missing where no client sees the difference. */
  readonly expect?: Expectation;
}

export interface Expectation extends ExpectedOutcome {
  readonly results?: readonly ExpectedOutcome[];
  readonly refused?: readonly string[];
  readonly unfinished?: true;
  readonly calls?: Readonly<Record<string, number>>;
  readonly order?: readonly string[];
  readonly mostAtOnce?: number;
  readonly status?: RunStatus;
  readonly steps?: Readonly<Record<string, StepStatus>>;
  readonly attempts?: Readonly<Record<string, number>>;
  readonly subRuns?: readonly RunStatus[];
}

/** How one item ends: one of the two. */
export interface ExpectedOutcome {
  readonly result?: JsonValue;
  readonly error?: { readonly code: number; readonly message?: string; readonly data?: JsonValue };
}

/** The cases of one file. */
export interface Theme {
  readonly name: string;
  readonly cases: readonly ConformanceCase[];
}
