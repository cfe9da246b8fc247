import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceCase, checkCase, type Subject } from "../src/index.ts";
import { startEmbedded } from "./embedded-subject.ts";

let subject: Subject;

beforeAll(async () => {
  subject = await startEmbedded();
});

afterAll(() => subject.executor.close());

const echo = { steps: [{ id: "a", component: "/test/echo", input: 1 }], output: { $step: "a" } };
const twice = {
  steps: [
    { id: "a", component: "/test/pause" },
    { id: "b", component: "/test/pause" },
  ],
  output: [{ $step: "a" }, { $step: "b" }],
};
const never = { steps: [{ id: "a", component: "/test/meet", input: { count: 2 } }], output: { $step: "a" } };

describe("a case tells what is not as it expects:", () => {
  it.each<[string, Omit<ConformanceCase, "name">, RegExp]>([
    ["another result", { flow: echo, expect: { result: 2 } }, /expected \{"result":2\}, found \{"result":1\}/],
    [
      "a success for a failure",
      { flow: echo, expect: { error: { code: 8 } } },
      /expected \{"code":8\}, found .*"success"/,
    ],
    ["a failure for a success", { flow: { output: { $input: "$.x" } }, expect: { result: 1 } }, /found .*"failed"/],
    [
      "the result of an item",
      { flow: echo, inputs: [1, 2], expect: { results: [{ result: 1 }, { result: 2 }] } },
      /item 1: expected/,
    ],
    ["another status", { flow: echo, expect: { status: "failed" } }, /the run's status: expected "failed"/],
    ["too few calls", { flow: echo, expect: { calls: { a: 2 } } }, /step a: expected 2 calls, found 1/],
    ["calls that nobody expected", { flow: echo, expect: { calls: {} } }, /step a: expected 0 calls, found 1/],
    ["another order", { flow: twice, maxConcurrency: 1, expect: { order: ["b", "a"] } }, /expected the calls b, a/],
    ["too many calls at once", { flow: twice, expect: { mostAtOnce: 1 } }, /expected at most 1 calls at once, found 2/],
    ["another step status", { flow: echo, expect: { steps: { a: "failed" } } }, /status of step a: expected "failed"/],
    ["another number of attempts", { flow: echo, expect: { attempts: { a: 2 } } }, /attempts at step a: expected 2/],
    ["runs below that are not there", { flow: echo, expect: { subRuns: ["completed"] } }, /found \[\]/],
    ["a refusal", { flow: { output: { $step: "x" } }, expect: { result: 1 } }, /but it was refused: .*step 'x'/],
    ["an end", { flow: echo, expect: { unfinished: true } }, /expected the run never to end/],
    ["no refusal", { flow: echo, expect: { refused: ["x"] } }, /to be refused \(x\), but it was run/],
    ["another refusal", { flow: { output: { $step: "x" } }, expect: { refused: ["moon"] } }, /mention "moon"/],
  ])("%s", async (_what, testCase, message) => {
    const problems = await checkCase(subject, { name: "broken", ...testCase });
    expect(problems.join("\n")).toMatch(message);
  });

  it("a run that does not end", async () => {
    const problems = await checkCase(subject, { name: "broken", flow: never, expect: {} }, { timeoutMs: 20 });
    expect(problems).toEqual(["expected the run to end within 20 ms, but it went on"]);
  });
});
