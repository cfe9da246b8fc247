import { StepflowClient, type StepflowClientOptions } from "@stepflow/client";
import type { StepflowServer } from "@stepflow/worker";
import {
  type ConformanceCase,
  checkCase,
  loadThemes,
  type Subject,
  TestComponents,
} from "@stepflow-workspace/conformance";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Peer, PeerLine } from "../../src/peer.ts";
import { acrossTheWire, casesOf, expectedOn, upstreamAnswer } from "../../src/upstream-cases.ts";
import type { ServedComponents } from "./serve-components.ts";

/** Which server, who serves it the components, and how the client reaches it. */
export interface ConformanceOn {
  readonly line: PeerLine;
  serve(peer: Peer, components: StepflowServer): Promise<ServedComponents>;
  readonly client?: StepflowClientOptions;
}

/** Runs every case on an official server, and holds it to what the case says of it. */
export function conformanceOn({ line, serve, client = {} }: ConformanceOn): void {
  const cases = casesOf(loadThemes()).map(({ theme, testCase }) => ({
    title: `${theme}: ${testCase.name}`,
    testCase,
    answer: upstreamAnswer(line, testCase),
  }));
  const same = cases.filter(({ answer }) => answer === "same" || answer === "unseen");
  const different = cases.filter(({ answer }) => answer === "different");
  const isEndless = (testCase: ConformanceCase): boolean => expectedOn(line, testCase)?.unfinished === true;

  let running: ServedComponents;
  let subject: Subject;

  beforeAll(async () => {
    const components = new TestComponents();
    running = await serve(inject("peers")[line], components.server);
    subject = { executor: new StepflowClient(running.official.url, client), components };
  });

  afterAll(async () => {
    await subject.executor.close();
    await running.close();
  });

  /** Runs that never end are waited for no longer than anyone would take them to be on their way. */
  const check = (testCase: ConformanceCase) =>
    checkCase(subject, testCase, { timeoutMs: testCase.expect.unfinished === true ? 2_000 : 10_000 });

  describe(`a ${line} server answers as this project's engine does`, () => {
    it.each(same)("$title", async ({ testCase }) => {
      expect(await check({ ...testCase, expect: acrossTheWire(line, testCase) })).toEqual([]);
    });
  });

  // The last to run: what never ends holds calls that would be counted among those of other cases.
  describe(`a ${line} server answers otherwise, as the case says`, () => {
    const endlessLast = different.toSorted((a, b) => Number(isEndless(a.testCase)) - Number(isEndless(b.testCase)));
    it.each(endlessLast)("$title", async ({ testCase }) => {
      const expected = expectedOn(line, testCase);
      if (expected === undefined) expect.fail(`the case does not say what it comes to on a ${line} server`);
      expect(await check({ ...testCase, expect: expected })).toEqual([]);
      if (isEndless(testCase)) return;
      expect(await check({ ...testCase, expect: acrossTheWire(line, testCase) })).not.toEqual([]);
    });
  });
}
