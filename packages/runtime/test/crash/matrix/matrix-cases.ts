import { FlowErrorCode } from "@stepflow/core";
import type { ConformanceCase } from "../../../../../conformance/src/case.ts";
import { loadThemes } from "../../../../../conformance/src/load-cases.ts";
import { Random } from "../../model/random.ts";

/** A case, and why it says nothing about crashes, if it doesn't. */
export interface MatrixCase {
  readonly theme: string;
  readonly testCase: ConformanceCase;
  readonly leftOut: Reason | undefined;
}

type Reason =
  | "refused before it begins"
  | "waits until several calls are there at once, and those that finished do not come again"
  | "answers which attempt it is, and a crash makes it the next one"
  | "needs a component that nobody serves, which a run that is resumed waits for";

export function matrixCases(): MatrixCase[] {
  return loadThemes().flatMap(({ name: theme, cases }) =>
    cases.map((testCase) => ({ theme, testCase, leftOut: whyLeftOut(testCase) })),
  );
}

function whyLeftOut({ flow, expect }: ConformanceCase): Reason | undefined {
  if (expect.refused !== undefined) return "refused before it begins";
  const text = JSON.stringify(flow);
  if (text.includes('"/test/meet"')) {
    return "waits until several calls are there at once, and those that finished do not come again";
  }
  if (text.includes('"/test/where"')) return "answers which attempt it is, and a crash makes it the next one";
  if (expect.error?.code === FlowErrorCode.InternalError && /"component":"(?!\/test\/|\/builtin\/)/.test(text)) {
    return "needs a component that nobody serves, which a run that is resumed waits for";
  }
  return undefined;
}

/** One case of every theme, and one in a hundred of the others; always the same ones. */
export function sampleOf(cases: readonly MatrixCase[]): MatrixCase[] {
  const random = new Random(10);
  const byTheme = new Map<string, MatrixCase[]>();
  for (const one of cases) byTheme.set(one.theme, [...(byTheme.get(one.theme) ?? []), one]);
  const ofThemes = [...byTheme.values()].flatMap((ofTheme) => ofTheme[random.upTo(ofTheme.length - 1)] ?? []);
  return cases.filter((one) => ofThemes.includes(one) || random.chance(0.01));
}
