import type { TreeEvent } from "../engine/run-tree.ts";
import type { StepContext } from "../engine/step-context.ts";

/** Something that watches runs from within: a log, traces. Runs that nobody watches pay nothing for it. */
export interface Instrument {
  /** Told of everything that happens, when it happens. */
  observe(event: TreeEvent): void;
  /** Calls a component, for those that need to stand around the call. */
  readonly around?: <Answer>(context: StepContext, call: () => Answer) => Answer;
  /** The trace that a step belongs to, to hand on to workers. */
  readonly traceOf?: (context: StepContext) => { readonly traceId: string; readonly spanId: string } | undefined;
}
