import type { FlowError } from "./flow-error.ts";
import type { JsonValue } from "./json.ts";

/** How a flow ended for one item, as the protocol carries it. */
export type FlowResult<Output = JsonValue> =
  | { readonly outcome: "success"; readonly result: Output }
  | { readonly outcome: "failed"; readonly error: FlowError };

/** A {@link FlowResult} with the run that produced it. */
export type RunOutcome<Output = JsonValue> = FlowResult<Output> & { readonly runId: string };
