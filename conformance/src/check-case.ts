import { isDeepStrictEqual } from "node:util";
import { type Run, type RunOutcome, type StepflowExecutor, StepflowTimeoutError } from "@stepflow/core";
import { findCallProblems } from "./call-problems.ts";
import type { ConformanceCase, Expectation, ExpectedOutcome } from "./case.ts";
import { submitCase } from "./submit-case.ts";
import type { TestComponents } from "./test-components.ts";

/** An executor, and the test components that it calls at `/test/…`. */
export interface Subject {
  readonly executor: StepflowExecutor;
  readonly components: TestComponents;
}

/** What an executor must find in its environment for cases that need one. */
export const testEnvironment: Readonly<Record<string, string>> = {
  STEPFLOW_VAR_REGION: "north",
  STEPFLOW_VAR_LIMITS: '{"steps":3}',
  CONFORMANCE_TOKEN: "from-environment",
};

/**
 * Runs one case and answers what is not as the case expects; an empty list when everything is.
 *
 * One at a time for each subject: the record of calls is of one case.
 *
 * @param options `timeoutMs`: how long the run may take, in ms; 10,000 by default
 */
export async function checkCase(
  { executor, components }: Subject,
  testCase: ConformanceCase,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<string[]> {
  components.reset();
  const { expect } = testCase;
  let run: Run;
  try {
    run = await submitCase(executor, testCase);
  } catch (error) {
    return findRefusalProblems(expect, error, components);
  }
  if (expect.refused !== undefined) {
    await run.wait({ timeoutMs });
    return [`expected the run to be refused (${expect.refused.join(", ")}), but it was run`];
  }
  let outcomes: readonly RunOutcome[];
  try {
    outcomes = await run.results({ timeoutMs });
  } catch (error) {
    if (!(error instanceof StepflowTimeoutError)) throw error;
    await run.cancel();
    if (expect.unfinished === true) return findCallProblems(expect, components);
    return [`expected the run to end within ${timeoutMs} ms, but it went on`];
  }
  if (expect.unfinished === true) return ["expected the run never to end, but it did"];
  const problems = [...findOutcomeProblems(expect, outcomes), ...findCallProblems(expect, components)];
  if (expect.status !== undefined) compare("the run's status", (await run.status()).status, expect.status, problems);
  for (const [stepId, status] of Object.entries(expect.steps ?? {})) {
    const step = await run.step(stepId, { itemIndex: 0 });
    compare(`the status of step ${stepId}`, step.status, status, problems);
  }
  for (const [stepId, attempt] of Object.entries(expect.attempts ?? {})) {
    const step = await run.step(stepId, { itemIndex: 0 });
    compare(`the attempts at step ${stepId}`, step.attempt, attempt, problems);
  }
  if (expect.subRuns !== undefined) {
    const { subRuns } = await run.trace();
    const statuses = subRuns.map((subRun) => subRun.run.status);
    compare("the statuses of sub-runs", statuses, expect.subRuns, problems);
  }
  return problems;
}

function findRefusalProblems(expect: Expectation, error: unknown, { calls }: TestComponents): string[] {
  const message = error instanceof Error ? error.message : String(error);
  if (expect.refused === undefined) return [`expected the flow to run, but it was refused: ${message}`];
  const problems = expect.refused
    .filter((text) => !message.includes(text))
    .map((text) => `expected the refusal to mention ${JSON.stringify(text)}, found: ${message}`);
  // A TypeError and its kind tell of a mistake in the executor, not of one in what it was given.
  const isNamed = error instanceof Error && "code" in error && typeof error.code === "string";
  if (!isNamed) problems.push(`expected an error with a code, found ${String(error)}`);
  if (calls.length > 0) problems.push(`expected no call before the refusal, found ${calls.length}`);
  return problems;
}

function findOutcomeProblems(expect: Expectation, outcomes: readonly RunOutcome[]): string[] {
  const problems: string[] = [];
  const expected = expect.results ?? (expect.result === undefined && expect.error === undefined ? [] : [expect]);
  for (const [index, outcome] of expected.entries()) {
    const place = expected.length === 1 ? "the run" : `item ${index}`;
    findOutcomeProblem(place, outcome, outcomes[index], problems);
  }
  if (expect.results !== undefined) compare("the number of items", outcomes.length, expect.results.length, problems);
  return problems;
}

function findOutcomeProblem(
  place: string,
  { result, error }: ExpectedOutcome,
  actual: RunOutcome | undefined,
  problems: string[],
): void {
  if (result !== undefined) {
    const found = actual?.outcome === "success" ? { result: actual.result } : actual;
    compare(place, found, { result }, problems);
  } else if (error !== undefined) {
    const found =
      actual?.outcome === "failed"
        ? Object.fromEntries(Object.keys(error).map((key) => [key, actual.error[key as keyof typeof error]]))
        : actual;
    compare(place, found, error, problems);
  }
}

function compare(what: string, found: unknown, expected: unknown, problems: string[]): void {
  if (isDeepStrictEqual(toPlain(found), toPlain(expected))) return;
  problems.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** As it would cross a wire, so that executors in this process and elsewhere compare alike. */
function toPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
