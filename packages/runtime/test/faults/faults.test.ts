import { describe, expect, it } from "vitest";
import { propertyTimeoutMs, runs } from "../../../core/test/support/runs.ts";
import { simulate } from "./simulate.ts";

const replayed = process.env.STEPFLOW_SEED;
const seeds =
  replayed === undefined ? Array.from({ length: runs(20_000).numRuns }, (_, index) => index) : [Number(replayed)];

describe("a store that fails, and processes that end at any moment", () => {
  it(`change nothing about what ${seeds.length} random flows come to`, { timeout: propertyTimeoutMs }, async () => {
    for (const seed of seeds) expect(await problemsOf(seed)).toEqual([]);
  });
});

async function problemsOf(seed: number): Promise<readonly string[]> {
  try {
    return (await simulate(seed)).map((problem) => `${replay(seed)}\n${problem}`);
  } catch (error) {
    return [`${replay(seed)}\n${error instanceof Error ? error.stack : error}`];
  }
}

function replay(seed: number): string {
  return `seed ${seed} fails; replay it alone: STEPFLOW_SEED=${seed} npx vitest run test/faults (in packages/runtime)`;
}
