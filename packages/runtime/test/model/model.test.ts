import { describe, expect, it } from "vitest";
import { propertyTimeoutMs, runs } from "../../../core/test/support/runs.ts";
import { disagreement } from "./check-case.ts";
import type { RandomCase } from "./random-case.ts";
import type { Account } from "./record.ts";
import { type Rules, rules } from "./rules.ts";
import { runOnEngine } from "./run-on-engine.ts";

const replayed = process.env.STEPFLOW_SEED;
const seeds =
  replayed === undefined ? Array.from({ length: runs(50_000).numRuns }, (_, index) => index) : [Number(replayed)];

describe("the engine and a naive interpreter", () => {
  it(`agree about every run, step, attempt and call of ${seeds.length} random flows`, {
    timeout: propertyTimeoutMs,
  }, async () => {
    for (const seed of seeds) expect.assert.isUndefined(await disagreement(seed, rules));
  });
});

describe.runIf(replayed === undefined)("the comparison notices an interpreter", () => {
  const wrongRules: Readonly<Record<string, Partial<Rules>>> = {
    "that takes 0 and the empty text for false": {
      isTrue: (condition) => condition.is === "success" && Boolean(condition.value),
    },
    "that takes a failed condition for true": {
      isTrue: (condition) => condition.is === "failure" || rules.isTrue(condition),
    },
    "that skips failures in $coalesce": {
      endsCoalesce: (candidate) => candidate.is === "success" && candidate.value !== null,
    },
    "that never tries again": { retry: () => undefined },
    "that tries components again although the step does not say so": {
      retry: (question) => rules.retry({ ...question, onError: { ...question.onError, action: "retry" } }),
    },
    "that lets the transport's retries use up the step's": {
      retry: (question) =>
        rules.retry({ ...question, componentRetries: question.componentRetries + question.transportRetries }),
    },
    "that takes the edge of the transport's range for something else": {
      retry: (question) => (question.code === -32399 ? undefined : rules.retry(question)),
    },
    "that tries -32400 again": {
      retry: (question) => rules.retry({ ...question, code: question.code === -32400 ? -32399 : question.code }),
    },
    "that does not know defaults": { takesDefault: () => false },
    "that forgets mustExecute": { isNeededFromTheStart: () => false },
    "that runs every step": { isNeededFromTheStart: () => true },
    "that judges sub-runs by their items alone": {
      subRunFailed: (items) => items.some(({ is }) => is === "failure"),
    },
    "that does not infer the defaults of variables": { variableDefault: ({ default: value }) => value },
    "that keeps variables from sub-runs": { inheritedVariables: () => ({}) },
  };
  const searched = Array.from({ length: 3_000 }, (_, index) => index);

  it.each(Object.entries(wrongRules))("%s", { timeout: propertyTimeoutMs }, async (_name, wrong) => {
    for (const seed of searched) if ((await disagreement(seed, { ...rules, ...wrong })) !== undefined) return;
    expect.fail(`${searched.length} flows did not tell it from the right one`);
  });

  it("and an engine that executes too much at once", { timeout: propertyTimeoutMs }, async () => {
    const crowded = (experiment: RandomCase): Promise<Account> => runOnEngine(experiment, { maxConcurrency: 100 });
    for (const seed of searched) {
      if ((await disagreement(seed, rules, crowded))?.includes("execute at once")) return;
    }
    expect.fail("nobody counted");
  });
});
