import { describe, expect, it } from "vitest";
import { propertyTimeoutMs, runs } from "../../../core/test/support/runs.ts";
import { brokenStores } from "./broken-stores.ts";
import { type SimulationOptions, simulate } from "./simulate.ts";
import { wrongEngines } from "./wrong-engines.ts";

const replayed = process.env.STEPFLOW_SEED;
const seeds =
  replayed === undefined ? Array.from({ length: runs(20_000).numRuns }, (_, index) => index) : [Number(replayed)];

describe("a store that fails, and processes that end at any moment", () => {
  it(`change nothing about what ${seeds.length} random flows come to`, { timeout: propertyTimeoutMs }, async () => {
    for (const seed of seeds) expect(await problemsOf(seed)).toEqual([]);
  });
});

describe.runIf(replayed === undefined)("the simulation notices", () => {
  const searched = Array.from({ length: 1_000 }, (_, index) => index);
  const notices = async (sabotage?: SimulationOptions["sabotage"]): Promise<void> => {
    for (const seed of searched) if ((await problemsOf(seed, { weather: "storm", sabotage })).length > 0) return;
    expect.fail(`${searched.length} flows did not tell it from the right one`);
  };

  it.each(Object.entries(brokenStores))("a store that %s", { timeout: propertyTimeoutMs }, (_name, broken) =>
    notices(broken),
  );

  it.each(Object.entries(wrongEngines))("an engine that %s", { timeout: propertyTimeoutMs }, async (_name, mistake) => {
    const mend = mistake();
    try {
      await notices();
    } finally {
      mend();
    }
  });
});

async function problemsOf(seed: number, options?: SimulationOptions): Promise<readonly string[]> {
  try {
    return (await simulate(seed, options)).map((problem) => `${replay(seed)}\n${problem}`);
  } catch (error) {
    return [`${replay(seed)}\n${error instanceof Error ? error.stack : error}`];
  }
}

function replay(seed: number): string {
  return `seed ${seed} fails; replay it alone: STEPFLOW_SEED=${seed} npx vitest run test/faults (in packages/runtime)`;
}
