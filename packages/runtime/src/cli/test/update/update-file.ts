import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import type { Cli } from "../../cli.ts";
import { formatOf } from "../../files/read-document-file.ts";
import { readTextFile } from "../../files/read-text-file.ts";
import { writeFileWhole } from "../../files/write-file-whole.ts";
import type { CaseReport } from "../case-report.ts";
import { nextExpectation } from "../next-expectation.ts";
import type { FileWithCases } from "../test-file.ts";
import { replaceOutputs } from "./replace-outputs.ts";

/**
 * Writes what the failed cases of a file found as their expectations, and answers the reports as they are then. What
 * could not be run at all stays failed.
 *
 * @throws StepflowError when the file has changed since it was read, or can't be changed in place
 */
export async function updateFile(
  { path, text }: FileWithCases,
  cases: readonly CaseReport[],
  cli: Cli,
): Promise<readonly CaseReport[]> {
  const changes = cases.flatMap(({ status, index, expected, actual }) => {
    const output = status === "failed" && actual !== undefined ? nextExpectation(expected, actual) : undefined;
    return output === undefined ? [] : [{ caseIndex: index, output }];
  });
  if (changes.length === 0) return cases;
  const changed = replaceOutputs(text, path, formatOf(path), changes);
  if ((await readTextFile(path, "flow", cli)) !== text) {
    const hint = "Run the tests again.";
    throw new StepflowError("UPDATE", `${path}: the file has changed while its cases ran; nothing was written`, {
      hint,
    });
  }
  await writeFileWhole(path, `${await markOf(path, cli)}${changed}`, cli);
  const updated = new Set(changes.map(({ caseIndex }) => caseIndex));
  return cases.map((report) => (updated.has(report.index) ? { ...report, status: "updated" } : report));
}

/** The byte order mark that the file begins with, which reading drops. */
async function markOf(path: string, { workingDirectory }: Cli): Promise<string> {
  const text = await readFile(resolve(workingDirectory, path), "utf8");
  return text.startsWith("\ufeff") ? "\ufeff" : "";
}
