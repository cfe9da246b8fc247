import type { FlowResult, Run, RunEvent, RunTrace } from "@stepflow/core";

/** All that a user can see of a run that has ended. */
export interface Account {
  readonly runId: string;
  readonly outcomes: readonly unknown[];
  readonly tree: Shape;
  readonly events: readonly RunEvent[];
}

/** What a run and those below it came to, without what another run of the same flow has otherwise: ids, times, attempts. */
export interface Shape {
  readonly status: string;
  readonly steps: readonly {
    readonly stepId: string;
    readonly itemIndex: number;
    readonly status: string;
    readonly result?: FlowResult | undefined;
  }[];
  readonly subRuns: readonly Shape[];
}

export async function accountOf(run: Run): Promise<Account> {
  const outcomes = await run.results();
  const events: RunEvent[] = [];
  for await (const event of run.events({ subRuns: "include", results: "include" })) events.push(event);
  const runIds = new Set(events.map(({ runId }) => runId));
  return {
    runId: run.id,
    outcomes: outcomes.map((outcome) => withoutIds(outcome, runIds)),
    tree: withoutIds(shapeOf(await run.trace()), runIds),
    events,
  };
}

/** Results, too, may name runs, which have other ids every time. */
function withoutIds<Value>(value: Value, runIds: ReadonlySet<string>): Value {
  let text = JSON.stringify(value);
  for (const runId of runIds) text = text.replaceAll(runId, "RUN");
  return JSON.parse(text);
}

function shapeOf({ run, steps, subRuns }: RunTrace): Shape {
  return {
    status: run.status,
    steps: steps.map(({ stepId, itemIndex, status, result }) => ({ stepId, itemIndex, status, result })),
    // Which of several sub-runs begins first may differ.
    subRuns: subRuns.map(shapeOf).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
  };
}
