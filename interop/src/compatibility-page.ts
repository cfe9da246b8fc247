import type { Theme } from "@stepflow-workspace/conformance";
import { markdownTable } from "./markdown-table.ts";
import type { PeerLine } from "./peer.ts";
import { casesOf, differenceOn, notOffered, type UpstreamAnswer, upstreamAnswer } from "./upstream-cases.ts";

const answers: readonly UpstreamAnswer[] = ["same", "different", "unseen", "left out"];

/** How the components of the cases are served, and what holds for all cases. */
const about: Readonly<Record<PeerLine, { readonly worker: string; readonly rule: string }>> = {
  "0.11": { worker: "HTTP worker", rule: "" },
  "0.13": {
    worker: "gRPC worker",
    rule: `

Failures are alike when they have the same message and the code that is nearest to the expected one: such a server has ten
codes, and tells no data with them. Every case is run over its REST API and over gRPC.`,
  },
};

/** The page about an official server of this version, as the cases tell it. */
export function compatibilityPage(themes: readonly Theme[], line: PeerLine, version: string): string {
  const cases = casesOf(themes).map((one) => ({
    ...one,
    answer: upstreamAnswer(line, one.testCase),
    difference: differenceOn(line, one.testCase),
  }));
  const count = (answer: UpstreamAnswer, theme?: string) =>
    cases.filter((one) => one.answer === answer && (theme === undefined || one.theme === theme)).length;
  const themeLink = (theme: string) => `[${theme}](../conformance/${theme}.yaml)`;
  const differences = (...wanted: UpstreamAnswer[]) =>
    markdownTable(
      ["theme", "here", `a ${version} server`],
      cases.flatMap(({ theme, testCase: { name }, answer, difference }) =>
        difference !== undefined && wanted.includes(answer) ? [[themeLink(theme), name, difference.does]] : [],
      ),
    );
  return `# What an official ${line} server answers otherwise

<!-- Written by \`npm run page\` in interop, from the cases in conformance. Do not edit it: change the cases. -->

Every case of [conformance](../conformance) is run on this project's engine and on an unchanged \`stepflow-server\` ${version},
through this project's client and with the components behind its ${about[line].worker}. The cases say where the two differ;
\`npm run test:interop\` fails when the server answers anything else, and \`npm run verify\` when this page says anything else.

Of ${cases.length} cases ${count("same")} come out alike and ${count("different")} otherwise. Refusals are alike when both refuse, whatever their words. Not
compared are the order of calls that go on at once, the states of steps, and how often they were tried.${about[line].rule}

${markdownTable(
  ["theme", "cases", "alike", "otherwise", "not seen", "left out"],
  themes.map(({ name, cases: { length } }) => [
    themeLink(name),
    length,
    ...answers.map((answer) => count(answer, name)),
  ]),
)}

## Otherwise

${differences("different")}

## Not seen, or left out

Differences that no user of the client meets, and cases about what such a server does not offer:

${Object.values(notOffered)
  .map((reason) => `- ${reason}`)
  .join("\n")}

${differences("unseen", "left out")}
`;
}
