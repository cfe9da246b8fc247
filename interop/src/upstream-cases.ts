import { fromTaskErrorCode, toTaskErrorCode } from "@stepflow/core";
import type {
  ConformanceCase,
  Expectation,
  ExpectedOutcome,
  Need,
  Theme,
  UpstreamDifference,
} from "@stepflow-workspace/conformance";
import type { PeerLine } from "./peer.ts";

/** What official servers do not offer, or do not tell. */
export const notOffered: Readonly<Partial<Record<Need, string>>> = {
  environment: "It reads no environment for variables; that is left to clients.",
  itemIndex: "Its workers are not told which item they work for.",
};

/** How a case comes out on an official server. */
export type UpstreamAnswer = "same" | "different" | "unseen" | "left out";

/** What the server of a line does otherwise; undefined when nothing. */
export function differenceOn(
  line: PeerLine,
  { upstream, upstream013 = upstream }: ConformanceCase,
): UpstreamDifference | undefined {
  if (line === "0.11") return upstream;
  return upstream013 === "same" ? undefined : upstream013;
}

/** By what the case says of itself; the run beside the real server holds it to that. */
export function upstreamAnswer(line: PeerLine, testCase: ConformanceCase): UpstreamAnswer {
  const { needs = [] } = testCase;
  if (needs.some((need) => need in notOffered)) return "left out";
  const difference = differenceOn(line, testCase);
  if (difference === undefined) return "same";
  return difference.expect === undefined ? "unseen" : "different";
}

/** Every case of the corpus with the name of its theme. */
export function casesOf(themes: readonly Theme[]): { readonly theme: string; readonly testCase: ConformanceCase }[] {
  return themes.flatMap(({ name, cases }) => cases.map((testCase) => ({ theme: name, testCase })));
}

/** Two calls that are under way at once may arrive in either order when they go over two connections. */
const chanceOfArrival: readonly string[] = [
  "a diamond joins when both sides have finished",
  "an item that has begun comes before later items",
];

/** Where it is chance, too, which of two steps comes first. */
const chanceOfOrder: Readonly<Record<PeerLine, readonly string[]>> = {
  "0.11": chanceOfArrival,
  "0.13": [...chanceOfArrival, "a step that pauses before it is tried again keeps its place"],
};

/** What is expected of every executor, whatever its wire and its words for what it refuses. */
export function acrossTheWire(line: PeerLine, { name, expect }: ConformanceCase): Expectation {
  if (expect.refused !== undefined) return { refused: ["[VALIDATION]"] };
  // Such a server tells no attempts, and the states of steps in other words.
  const { order, steps: _steps, attempts: _attempts, ...rest } = expect;
  const told = order === undefined || chanceOfOrder[line].includes(name) ? rest : { ...rest, order };
  return line === "0.13" ? withTenCodes(told) : told;
}

/** What the case comes to on the server of a line that does otherwise; undefined when it does not say. */
export function expectedOn(line: PeerLine, testCase: ConformanceCase): Expectation | undefined {
  const expect = differenceOn(line, testCase)?.expect;
  return expect === undefined || line === "0.11" ? expect : withTenCodes(expect);
}

/** 0.13 has ten codes for failures, which the client tells as the nearest number, and no data with them. */
function withTenCodes({ results, ...expect }: Expectation): Expectation {
  return { ...expect, ...failureOf(expect), ...(results && { results: results.map(failureWithin) }) };
}

function failureWithin(outcome: ExpectedOutcome): ExpectedOutcome {
  return { ...outcome, ...failureOf(outcome) };
}

function failureOf({ error }: ExpectedOutcome): ExpectedOutcome {
  if (error === undefined) return {};
  const { data: _data, code, ...rest } = error;
  return { error: { ...rest, code: fromTaskErrorCode(toTaskErrorCode(code)) } };
}
