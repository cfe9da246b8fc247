import type { RunExecution } from "../engine/run-execution.ts";
import type { StepContext } from "../engine/step-context.ts";
import type { TreeEvent } from "../engine/tree-events.ts";

/** Something that watches runs from within: a log, traces. Runs that nobody watches pay nothing for it. */
export interface Instrument {
  /** Told of everything that happens, when it happens. */
  observe(event: TreeEvent): void;
  /** Told of a run that began in another process and goes on in this one. */
  readonly recovered?: (run: RunExecution, timeMs: number) => void;
  /** Calls a component, for those that need to stand around the call. */
  readonly around?: <Answer>(context: StepContext, call: () => Answer) => Answer;
  /** The trace that a step belongs to, to hand on to workers. */
  readonly traceOf?: (context: StepContext) => { readonly traceId: string; readonly spanId: string } | undefined;
}

/** Calls a component through all instruments that stand around the call. */
export function callThrough<Answer>(
  instruments: readonly Instrument[],
  context: StepContext,
  call: () => Answer,
): Answer {
  let outer = call;
  for (const { around } of instruments) {
    const inner = outer;
    if (around !== undefined) outer = () => around(context, inner);
  }
  return outer();
}

/** The trace that a step belongs to, from the first instrument that knows. */
export function traceOf(instruments: readonly Instrument[], context: StepContext): ReturnType<TraceOf> {
  for (const { traceOf } of instruments) if (traceOf !== undefined) return traceOf(context);
  return undefined;
}

type TraceOf = NonNullable<Instrument["traceOf"]>;
