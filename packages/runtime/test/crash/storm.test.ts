import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram, type Program } from "./children.ts";
import type { FalseStorage } from "./false-storages.ts";
import { storm } from "./storm/storm.ts";
import type { StormReport } from "./storm/storm-place.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";
const size = isSlow ? { kills: 200, inProgress: 50 } : { kills: 5, inProgress: 10 };

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL("storm/storm-child.ts", import.meta.url));
});
afterAll(() => program.dispose());

describe(`${size.inProgress} runs of 20 steps, with a process that is killed ${size.kills} times`, () => {
  it("all come to their results, and no step runs again whose end was seen", { timeout: 600_000 }, async () => {
    const report = await storm(program, { name: "storm", ...size });
    console.log(describeReport(report));
    expect(report.problems).toEqual([]);
    expect(report.repeatedCount, "some step was under way when a process was killed").toBeGreaterThan(0);
  });
});

describe("the crash storm notices a storage that", () => {
  const evidence: Readonly<Record<FalseStorage, RegExp>> = {
    "acknowledges a write before it is made": /was executed after its end had been seen/,
    "drops one write in seven": /was submitted and is lost/,
  };

  it.each(Object.entries(evidence))("%s", async (name, problem) => {
    const falseStorage = name as FalseStorage;
    const found: string[] = [];
    // A kill must come between an acknowledgement and its write: where five of them miss it, others will not.
    for (let tries = 0; tries < 6 && !found.some((text) => problem.test(text)); tries += 1) {
      // Long enough for what can be finished; what has lost entries never is.
      const report = await storm(program, { name, kills: 5, inProgress: 10, falseStorage, patienceMs: 5_000 });
      found.push(...report.problems);
    }
    expect(found).toContainEqual(expect.stringMatching(problem));
  });
});

function describeReport({ runCount, repeatedCount, resumed }: StormReport): string {
  return [
    `crash storm: ${size.kills} kills, ${runCount} runs, ${repeatedCount} executions made again`,
    `first resumed work after process start: ${quantiles(resumed.map(({ sinceProcessMs }) => sinceProcessMs))}`,
    `after StepflowRuntime.start was called: ${quantiles(resumed.map(({ sinceRuntimeMs }) => sinceRuntimeMs))}`,
  ].join("\n");
}

function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (fraction: number): string => (sorted[Math.ceil(fraction * sorted.length) - 1] ?? Number.NaN).toFixed(0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${values.length} times)`;
}
