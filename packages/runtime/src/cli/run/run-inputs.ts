import type { FlowDefinition, JsonValue, RunOutcome, StepflowExecutor, SubmitOptions } from "@stepflow/core";
import type { Cli } from "../cli.ts";
import type { GivenValue } from "../input/given-value.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ItemFailure } from "./run-progress.ts";
import { showProgress } from "./show-progress.ts";

/** A flow and what to run it with. */
export interface Work {
  readonly definition: FlowDefinition<JsonValue, JsonValue>;
  /** What the display calls the flow. */
  readonly name: string;
  readonly inputs: readonly GivenValue[];
  readonly settings: SubmitOptions;
}

/** How a run ended. */
export interface EndedRun {
  readonly runId: string;
  readonly outcomes: readonly RunOutcome[];
  /** How items failed, without secrets, in the order in which they did. */
  readonly failures: readonly ItemFailure[];
  readonly durationMs: number;
}

/** Runs a flow over all inputs as one run, shows how far it is, and cancels it when the user interrupts. */
export async function runInputs(
  executor: StepflowExecutor,
  { definition, name, inputs, settings }: Work,
  terminal: Terminal,
  { signal }: Cli,
): Promise<EndedRun> {
  const startedMs = Date.now();
  const values = inputs.map(({ value }) => value);
  const run = await executor.submitMany(definition, values, settings);
  const cancel = (): void => {
    // A run that ended in the meantime needs no cancelling, and says so by an error.
    run.cancel().catch(() => {});
  };
  signal.addEventListener("abort", cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    const { failures } = await showProgress(run, { name, itemCount: inputs.length }, terminal);
    const outcomes = await run.results();
    return { runId: run.id, outcomes, failures, durationMs: Date.now() - startedMs };
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
