import { StepflowClient } from "@stepflow/client";
import {
  type ConformanceCase,
  checkCase,
  loadThemes,
  type Subject,
  TestComponents,
} from "@stepflow-workspace/conformance";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { acrossTheWire, casesOf, upstreamAnswer } from "../src/upstream-cases.ts";
import { type ServedComponents, serveComponents } from "./support/serve-components.ts";

const cases = casesOf(loadThemes()).map(({ theme, testCase }) => ({
  title: `${theme}: ${testCase.name}`,
  testCase,
  answer: upstreamAnswer(testCase),
}));
const same = cases.filter(({ answer }) => answer === "same" || answer === "unseen");
const different = cases.filter(({ answer }) => answer === "different");

let running: ServedComponents;
let subject: Subject;

beforeAll(async () => {
  const components = new TestComponents();
  running = await serveComponents(inject("peers")["0.11"], components.server);
  subject = { executor: new StepflowClient(running.official.url), components };
});

afterAll(async () => {
  await subject.executor.close();
  await running.close();
});

/** Runs that never end are waited for no longer than anyone would take them to be on their way. */
const check = (testCase: ConformanceCase) =>
  checkCase(subject, testCase, { timeoutMs: testCase.expect.unfinished === true ? 2_000 : 10_000 });

describe("a 0.11 server answers as this project's engine does", () => {
  it.each(same)("$title", async ({ testCase }) => {
    expect(await check({ ...testCase, expect: acrossTheWire(testCase) })).toEqual([]);
  });
});

// The last to run: what never ends holds calls that would be counted among those of other cases.
describe("a 0.11 server answers otherwise, as the case says", () => {
  const endlessLast = different.toSorted((a, b) => Number(isEndless(a.testCase)) - Number(isEndless(b.testCase)));
  it.each(endlessLast)("$title", async ({ testCase }) => {
    const { upstream } = testCase;
    if (upstream?.expect === undefined) expect.fail("the case does not say what it comes to on a 0.11 server");
    expect(await check({ ...testCase, expect: upstream.expect })).toEqual([]);
    if (!isEndless(testCase)) expect(await check({ ...testCase, expect: acrossTheWire(testCase) })).not.toEqual([]);
  });
});

function isEndless({ upstream }: ConformanceCase): boolean {
  return upstream?.expect?.unfinished === true;
}
