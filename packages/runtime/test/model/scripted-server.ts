import { ComponentError, type JsonValue, type StepflowContext } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";
import type { VirtualClock } from "../support/virtual-clock.ts";
import type { RandomCase } from "./random-case.ts";
import type { Call } from "./record.ts";
import { behaviourOf, printInput } from "./scripted-component.ts";

interface ScriptedServerOptions {
  readonly randomCase: RandomCase;
  readonly clock: Pick<VirtualClock, "sleep">;
  /** Told of every call as it begins; what it answers is what the script goes by. */
  readonly called: (call: Call, context: StepflowContext) => Call | Promise<Call>;
  /** Where to note that more executes at once than may. */
  readonly overcrowded: string[];
}

/** Serves `/work`, which does what the script says that a call of it does. */
export function scriptedServer({ randomCase, clock, called, overcrowded }: ScriptedServerOptions): StepflowServer {
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
    execute: async (input: JsonValue, context) => {
      const { stepId, itemIndex = -1, attempt, runId } = context;
      const places = [executingInTree, placesOf(runId, stepId)];
      for (const place of places) place.take();
      const call = await called({ stepId, itemIndex, attempt, input: printInput(input) }, context);
      const { latencyMs, ending } = behaviourOf(randomCase.seed, call);
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
