import type { ConformanceCase, Expectation, Need, Theme } from "@stepflow-workspace/conformance";

/** What a 0.11 server does not offer, or does not tell. */
export const notOffered: Readonly<Partial<Record<Need, string>>> = {
  environment: "It reads no environment for variables; that is left to clients.",
  itemIndex: "Its workers are not told which item they work for.",
};

/** How a case comes out on a 0.11 server. */
export type UpstreamAnswer = "same" | "different" | "unseen" | "left out";

/** By what the case says of itself; the run beside the real server holds it to that. */
export function upstreamAnswer({ needs = [], upstream }: ConformanceCase): UpstreamAnswer {
  if (needs.some((need) => need in notOffered)) return "left out";
  if (upstream === undefined) return "same";
  return upstream.expect === undefined ? "unseen" : "different";
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

/** What is expected of every executor, whatever its wire and its words for what it refuses. */
export function acrossTheWire({ name, expect }: ConformanceCase): Expectation {
  if (expect.refused !== undefined) return { refused: ["[VALIDATION]"] };
  // Such a server tells no attempts, and the states of steps in other words.
  const { order, steps: _steps, attempts: _attempts, ...rest } = expect;
  return order === undefined || chanceOfArrival.includes(name) ? rest : { ...rest, order };
}
