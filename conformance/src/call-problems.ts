import type { Expectation } from "./case.ts";
import type { RecordedCall, TestComponents } from "./test-components.ts";

/** What is not as expected in how the components were called. */
export function findCallProblems(expect: Expectation, { calls, mostAtOnce }: TestComponents): string[] {
  const problems = findAttemptProblems(calls);
  if (expect.calls !== undefined) problems.push(...findCountProblems(expect.calls, calls));
  if (expect.order !== undefined) problems.push(...findOrderProblems(expect.order, calls));
  if (expect.mostAtOnce !== undefined && mostAtOnce > expect.mostAtOnce) {
    problems.push(`expected at most ${expect.mostAtOnce} calls at once, found ${mostAtOnce}`);
  }
  return problems;
}

function findCountProblems(expected: Readonly<Record<string, number>>, calls: readonly RecordedCall[]): string[] {
  const stepIds = new Set([...Object.keys(expected), ...calls.map(({ stepId }) => stepId)]);
  return [...stepIds].flatMap((stepId) => {
    const found = calls.filter((call) => call.stepId === stepId).length;
    const wanted = Object.hasOwn(expected, stepId) ? expected[stepId] : 0;
    return found === wanted ? [] : [`step ${stepId}: expected ${wanted} calls, found ${found}`];
  });
}

function findOrderProblems(expected: readonly string[], calls: readonly RecordedCall[]): string[] {
  // Where the wire does not name the item, it is taken to be the expected one.
  const found = calls.map(({ stepId, itemIndex }, index) => {
    const [, item] = /\[(\d+)\]$/.exec(expected[index] ?? "") ?? [];
    return item === undefined ? stepId : `${stepId}[${itemIndex ?? item}]`;
  });
  if (found.join() === expected.join()) return [];
  return [`expected the calls ${expected.join(", ") || "none"} in this order, found ${found.join(", ") || "none"}`];
}

/** Whatever the case is about: attempts count from 1, and the idempotency key is one for each step of each item. */
function findAttemptProblems(calls: readonly RecordedCall[]): string[] {
  const problems: string[] = [];
  const callsByPlace = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const place = `step ${call.stepId} of item ${call.itemIndex} of run ${call.runId}`;
    callsByPlace.set(place, [...(callsByPlace.get(place) ?? []), call]);
  }
  const placeByKey = new Map<string, string>();
  for (const [place, attempts] of callsByPlace) {
    const numbers = attempts.map(({ attempt }) => attempt);
    const isUnnamed = attempts.some(({ itemIndex }) => itemIndex === undefined);
    if (!(isUnnamed ? areAttemptsOfSeveral(numbers) : numbers.every((attempt, index) => attempt === index + 1))) {
      problems.push(`${place}: expected attempts 1, 2, …, found ${numbers.join(", ")}`);
    }
    for (const { idempotencyKey } of attempts) {
      if (idempotencyKey === undefined) continue;
      const other = placeByKey.get(idempotencyKey) ?? place;
      if (other !== place) problems.push(`${place} has the idempotency key of ${other}`);
      placeByKey.set(idempotencyKey, place);
    }
    const keys = new Set(attempts.map(({ idempotencyKey }) => idempotencyKey));
    const items = isUnnamed && !keys.has(undefined) ? numbers.filter((attempt) => attempt === 1).length : 1;
    if (keys.size !== items) problems.push(`${place}: expected one idempotency key for all attempts`);
  }
  return problems;
}

/** The attempts of items that the wire does not name: behind each attempt are at most as many as before it. */
function areAttemptsOfSeveral(attempts: readonly number[]): boolean {
  const seen = new Map<number, number>();
  return attempts.every((attempt) => {
    const count = (seen.get(attempt) ?? 0) + 1;
    seen.set(attempt, count);
    return attempt === 1 || count <= (seen.get(attempt - 1) ?? 0);
  });
}
