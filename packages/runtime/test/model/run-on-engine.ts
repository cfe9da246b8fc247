import type { SubmitOptions } from "@stepflow/core";
import { StepflowRuntime } from "../../src/index.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import type { RandomCase } from "./random-case.ts";
import { recordOf } from "./read-record.ts";
import type { Account, Call } from "./record.ts";
import { scriptedServer } from "./scripted-server.ts";

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
  const called = (call: Call): Call => {
    calls.push(call);
    return call;
  };
  const runtime = await StepflowRuntime.start({
    components: [scriptedServer({ randomCase, clock, called, overcrowded })],
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
