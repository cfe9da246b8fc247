import {
  ComponentError,
  type FlowResult,
  type JsonValue,
  type RunOutcome,
  type RunTrace,
  type SubmitOptions,
} from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";
import { StepflowRuntime } from "../../src/index.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import type { RandomCase } from "./random-case.ts";
import type { Account, Call, Ending, RunRecord } from "./record.ts";
import { behaviourOf, printInput } from "./scripted-component.ts";

/**
 * Runs a case on the real engine, under virtual time.
 *
 * @param options how it is run, where that differs from what the case says
 * @throws Error when more executes at once than may, or when the run waits for something that never happens
 */
export async function runOnEngine(randomCase: RandomCase, options: SubmitOptions = {}): Promise<Account> {
  const clock = new VirtualClock();
  const calls: Call[] = [];
  const overcrowded: string[] = [];
  const runtime = await StepflowRuntime.start({
    components: [scriptedServer(randomCase, clock, calls, overcrowded)],
    clock,
    retry: { transportMaxRetries: randomCase.transportMaxRetries },
  });
  try {
    for (const flow of randomCase.storedFlows.values()) await runtime.flows.store(flow);
    const { flow, inputs, variables, maxConcurrency } = randomCase;
    const run = await runtime.submitMany(flow, inputs, { variables, maxConcurrency, ...options });
    await clock.until(run.wait());
    if (overcrowded[0] !== undefined) throw new Error(overcrowded[0]);
    return { run: await recordOf(await run.trace(), runtime), calls };
  } finally {
    await runtime.close();
  }
}

function scriptedServer(
  randomCase: RandomCase,
  clock: VirtualClock,
  calls: Call[],
  overcrowded: string[],
): StepflowServer {
  const executingInTree = new Places(randomCase.maxConcurrency, "the run", overcrowded);
  const executingInRun = new Map<string, Places>();
  const placesOf = (runId: string, stepId: string): Places => {
    const limit = randomCase.concurrencyOfStep.get(stepId) ?? randomCase.maxConcurrency;
    const places = executingInRun.get(runId) ?? new Places(limit, `the sub-run of ${stepId}`, overcrowded);
    executingInRun.set(runId, places);
    return places;
  };
  return new StepflowServer().component("work", {
    inputSchema: z.any(),
    outputSchema: z.any(),
    execute: async (input: JsonValue, { stepId, itemIndex = -1, attempt, runId }) => {
      const call = { stepId, itemIndex, attempt, input: printInput(input) };
      calls.push(call);
      const { latencyMs, ending } = behaviourOf(randomCase.seed, call);
      const places = [executingInTree, placesOf(runId, stepId)];
      for (const place of places) place.take();
      if (latencyMs > 0) await clock.sleep(latencyMs);
      for (const place of places) place.give();
      if (ending.is === "success") return ending.value;
      const { code, message, data } = ending;
      throw new ComponentError(message, { code, ...(data !== undefined && { data }) });
    },
  });
}

/** Counts who executes at once, and notes when they are too many. */
class Places {
  readonly #limit: number;
  readonly #whose: string;
  readonly #overcrowded: string[];
  #taken = 0;

  constructor(limit: number, whose: string, overcrowded: string[]) {
    this.#limit = limit;
    this.#whose = whose;
    this.#overcrowded = overcrowded;
  }

  take(): void {
    this.#taken += 1;
    if (this.#taken <= this.#limit) return;
    this.#overcrowded.push(`${this.#taken} steps of ${this.#whose} execute at once; the limit is ${this.#limit}`);
  }

  give(): void {
    this.#taken -= 1;
  }
}

async function recordOf({ run, steps, subRuns }: RunTrace, runtime: StepflowRuntime): Promise<RunRecord> {
  const outcomes = await runtime.getRun(run.runId).results();
  return {
    status: run.status,
    items: outcomes.map((outcome) => endingOf(outcome)),
    steps: steps.map(({ stepId, itemIndex, status, attempt, result }) => ({
      stepId,
      itemIndex,
      status,
      attempt,
      ...(result !== undefined && { ending: endingOf(result) }),
    })),
    subRuns: await Promise.all(subRuns.map((subRun) => recordOf(subRun, runtime))),
  };
}

function endingOf(outcome: FlowResult | RunOutcome): Ending {
  if (outcome.outcome === "success") return { is: "success", value: outcome.result };
  if (outcome.outcome === "failed") return { is: "failure", ...outcome.error };
  throw new Error("nobody cancelled the run, and still it was cancelled");
}
