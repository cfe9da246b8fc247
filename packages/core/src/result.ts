import type { FlowError } from "./flow-error.ts";
import type { JsonValue } from "./json.ts";

/** How a flow ended for one item, as the protocol carries it. Contract: `schemas/flow.json`, `FlowResult`. */
export type FlowResult<Output = JsonValue> =
  | { readonly outcome: "success"; readonly result: Output }
  | { readonly outcome: "failed"; readonly error: FlowError };

/**
 * How one item of a run ended: a {@link FlowResult}, or that it was cancelled, with the run that it belongs to.
 *
 * An open union: branch on the outcomes that you handle and keep a default, since servers may learn new ones.
 */
export type RunOutcome<Output = JsonValue> = (FlowResult<Output> | { readonly outcome: "cancelled" }) & {
  readonly runId: string;
};
