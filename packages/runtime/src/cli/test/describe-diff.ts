import type { ExpectedResult, RunOutcome } from "@stepflow/core";
import { structuredPatch } from "diff";
import { stringify } from "yaml";
import type { Paint } from "../terminal/painter.ts";
import { visible } from "../terminal/visible.ts";
import { nextExpectation } from "./next-expectation.ts";

/**
 * What would have to change in an expectation, line by line as YAML. What the expectation leaves out is no difference and
 * is not shown.
 */
export function describeDiff(expected: ExpectedResult, actual: RunOutcome, paint: Paint): readonly string[] {
  const found = nextExpectation(expected, actual);
  const [before, after] = [print(expected), found === undefined ? `outcome: ${actual.outcome}\n` : print(found)];
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 3 });
  const lines = hunks.flatMap((hunk) => [
    paint("cyan", `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`),
    ...hunk.lines
      .map(visible)
      .map((line) => (line.startsWith("-") ? paint("red", line) : line.startsWith("+") ? paint("green", line) : line)),
  ]);
  return [paint("red", "--- expected"), paint("green", "+++ found"), ...lines];
}

function print(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
