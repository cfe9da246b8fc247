import { closest } from "../../config/closest.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { FileWithCases, TestFile } from "./test-file.ts";

/**
 * Leaves the cases with one of the given names, and of the files with cases those that have one. No names leave all.
 *
 * @throws UsageError when no file has a case of that name
 */
export function selectCases(files: readonly TestFile[], names: readonly string[]): readonly TestFile[] {
  if (names.length === 0) return files;
  const known = new Set(files.filter(hasCases).flatMap(({ cases }) => cases.map(({ testCase }) => testCase.name)));
  for (const name of names) {
    if (!known.has(name)) throw new UsageError(`no test case is called ${JSON.stringify(name)}`, cureFor(name, known));
  }
  return files.flatMap((file): TestFile[] => {
    if (file.kind !== "cases") return [file];
    const cases = file.cases.filter(({ testCase }) => names.includes(testCase.name));
    return cases.length === 0 ? [] : [{ ...file, cases }];
  });
}

function hasCases(file: TestFile): file is FileWithCases {
  return file.kind === "cases";
}

const maxNames = 8;

function cureFor(given: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return "None of the files has any.";
  const near = closest(given, known);
  const similar = [...known].filter((name) => name.toLowerCase().includes(given.toLowerCase()));
  const meant = [...new Set([...(near === undefined ? [] : [near]), ...similar])];
  const shown = (meant.length > 0 ? meant : [...known]).slice(0, maxNames).map((name) => JSON.stringify(name));
  return meant.length > 0
    ? `Did you mean ${shown.join(" or ")}?`
    : `There are ${shown.join(", ")}${known.size > maxNames ? ", …" : ""}.`;
}
