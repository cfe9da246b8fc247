import type { FlowError } from "../flow-error.ts";
import type { JsonValue } from "../json.ts";
import type { FlowResult } from "../result.ts";
import type { RunStatus } from "./run-status.ts";

interface EventBase {
  /** Hand it back as `since` to read on after this event. Opaque; ordered only by the stream. */
  readonly cursor: string;
  readonly runId: string;
  /** When it happened, RFC 3339 in UTC. */
  readonly timestamp: string;
}

interface StepPlace {
  readonly itemIndex: number;
  readonly stepId: string;
}

/**
 * What happens in a run, whatever executes it.
 *
 * State events are durable where the run is. `partial`, `progress` and `usage` are transient: they are kept for a
 * while and not journalled, and where some were lost a `gap` stands in their place.
 */
export type RunEvent = EventBase &
  (
    | {
        readonly type: "run_created";
        readonly flowId: string;
        readonly flowName?: string;
        readonly itemCount: number;
        readonly parentRunId?: string;
      }
    | ({ readonly type: "step_started"; readonly component?: string; readonly attempt: number } & StepPlace)
    | ({
        readonly type: "step_retrying";
        /** The attempt that failed. */
        readonly attempt: number;
        /** The pause before the next one, in ms. */
        readonly delayMs: number;
        readonly error: FlowError;
      } & StepPlace)
    /** `result` only when results are asked for. */
    | ({ readonly type: "step_completed"; readonly result?: JsonValue } & StepPlace)
    /** `error` is absent where the server does not say. */
    | ({ readonly type: "step_failed"; readonly error?: FlowError } & StepPlace)
    | ({ readonly type: "step_cancelled" } & StepPlace)
    | {
        readonly type: "item_completed";
        readonly itemIndex: number;
        readonly status: RunStatus;
        /** Only when results are asked for. */
        readonly result?: FlowResult;
      }
    | { readonly type: "run_paused" }
    | { readonly type: "run_resumed" }
    /** The last event of a run. */
    | { readonly type: "run_completed"; readonly status: RunStatus }
    | ({ readonly type: "partial"; readonly output: JsonValue } & StepPlace)
    | ({ readonly type: "progress"; readonly fraction: number; readonly message?: string } & StepPlace)
    | ({ readonly type: "usage"; readonly usage: Usage } & StepPlace)
    | { readonly type: "gap"; readonly missed: number }
  );

/** What a component's call to a model cost. */
export interface Usage {
  readonly model?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** In US dollars. */
  readonly costUsd?: number;
}
