import type { FlowError, FlowResult, JsonValue, RunStatus, Usage } from "@stepflow/core";

interface StepPlace {
  readonly itemIndex: number;
  readonly stepIndex: number;
}

/** What a component tells of itself while it works. */
export type StepTransient =
  | { readonly type: "partial"; readonly output: JsonValue }
  | { readonly type: "progress"; readonly fraction: number; readonly message?: string }
  | { readonly type: "usage"; readonly usage: Usage };

/** What happens in a run, as the engine notes it: by index, without text that only a reader needs. */
export type EngineEvent =
  | { readonly type: "run_created" }
  | ({ readonly type: "step_started"; readonly attempt: number } & StepPlace)
  | ({
      readonly type: "step_retrying";
      readonly attempt: number;
      readonly delayMs: number;
      readonly error: FlowError;
    } & StepPlace)
  | ({ readonly type: "step_settled"; readonly result: FlowResult } & StepPlace)
  | ({ readonly type: "step_cancelled" } & StepPlace)
  | { readonly type: "item_completed"; readonly itemIndex: number; readonly result: FlowResult }
  | { readonly type: "run_paused" }
  | { readonly type: "run_resumed" }
  | { readonly type: "run_completed"; readonly status: RunStatus }
  | (StepTransient & StepPlace);
