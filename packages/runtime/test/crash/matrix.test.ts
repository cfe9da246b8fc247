import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram, type Program } from "./children.ts";
import type { FalseStorage } from "./false-storages.ts";
import { crashCase } from "./matrix/crash-case.ts";
import { type MatrixCase, matrixCases, sampleOf } from "./matrix/matrix-cases.ts";

const all = matrixCases();
const cases = all.filter(({ leftOut }) => leftOut === undefined);
const tried = process.env.STEPFLOW_SLOW === "1" ? cases : sampleOf(cases);

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL("matrix/matrix-child.ts", import.meta.url), ["undici"]);
});
afterAll(() => program.dispose());

describe("a process that is killed before and after every write to the journal", () => {
  it(`leaves no trace in what ${tried.length} of ${cases.length} flows come to`, { timeout: 1_800_000 }, async () => {
    const problems: string[] = [];
    let kills = 0;
    await eachAtOnce(tried, async ({ theme, testCase }, index) => {
      const name = String(index);
      const report = await crashCase(program, testCase, { name });
      rmSync(join(program.folder, name), { recursive: true });
      kills += report.kills;
      const found = report.problems.map((problem) => `${theme}, "${testCase.name}", ${problem}`);
      // At once, too: the rest may take minutes.
      for (const problem of found) console.error(problem);
      problems.push(...found);
    });
    console.log(`crash matrix: ${tried.length} flows, ${kills} kills`);
    expect(problems).toEqual([]);
    expect(kills, "each flow has at least one write").toBeGreaterThanOrEqual(2 * tried.length);
  });

  it("is tried with every conformance case but those that say nothing about it", () => {
    const counts: Record<string, number> = {};
    for (const { leftOut } of all) if (leftOut !== undefined) counts[leftOut] = (counts[leftOut] ?? 0) + 1;
    expect(counts).toEqual({
      "refused before it begins": 43,
      "waits until several calls are there at once, and those that finished do not come again": 6,
      "answers which attempt it is, and a crash makes it the next one": 2,
      "needs a component that nobody serves, which a run that is resumed waits for": 4,
    });
  });
});

describe("the crash matrix notices a storage that", () => {
  const chain = all.find(({ testCase }) => testCase.name === "a long chain of steps runs in order");
  const evidence: Readonly<Record<FalseStorage, RegExp>> = {
    "acknowledges a write before it is made": /attempts .* were executed/,
    "drops one write in seven": /entry \d+ .* comes where entry \d+ should/,
  };

  it.each(Object.entries(evidence))("%s", async (name, problem) => {
    const { testCase } = chain ?? expect.fail("the case has another name now");
    const report = await crashCase(program, testCase, { name, falseStorage: name as FalseStorage });
    expect(report.problems).toContainEqual(expect.stringMatching(problem));
  });
});

/** Does the work for each, for as many at once as there are processors. */
async function eachAtOnce(
  values: readonly MatrixCase[],
  work: (value: MatrixCase, index: number) => Promise<void>,
): Promise<void> {
  const entries = values.entries();
  const workOff = async (): Promise<void> => {
    for (const [index, value] of entries) await work(value, index);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workOff));
}
