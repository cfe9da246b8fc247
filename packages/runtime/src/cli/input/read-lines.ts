import { parseJson, ValidationError } from "@stepflow/core";
import type { GivenValue } from "./given-value.ts";

/**
 * Reads JSON Lines: a value on each line. Blank lines count as lines and stand for nothing.
 *
 * @param source the file; errors name it with the line
 * @throws ValidationError naming every place of the first line that is wrong
 */
export function readLines(text: string, source: string): GivenValue[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const locate = (): { readonly line: number; readonly column: number } => ({ line: index + 1, column: 1 });
    return [{ value: parseLine(line, source, index + 1), source, locate }];
  });
}

function parseLine(text: string, source: string, line: number): GivenValue["value"] {
  try {
    return parseJson(text, source);
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    const issues = thrown.issues.map((issue) => ({ ...issue, position: { column: 1, ...issue.position, line } }));
    throw new ValidationError(source, issues);
  }
}
