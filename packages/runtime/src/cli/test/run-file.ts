import type { Cli } from "../cli.ts";
import { checkRunnable } from "../run/read-runnable-flow.ts";
import type { CaseReport, FileReport, TestedFile } from "./case-report.ts";
import { explain } from "./read-test-file.ts";
import { type CaseOptions, runCase } from "./run-case.ts";
import type { Runtimes } from "./runtimes.ts";
import type { FileWithCases, LocatedCase } from "./test-file.ts";
import { updateFile } from "./update/update-file.ts";

/** What to do with the cases of a file, and whom to tell. */
export interface RunFileOptions extends CaseOptions {
  readonly expectations: "compare" | "update";
  readonly started: (file: FileWithCases, testCase: LocatedCase) => void;
  readonly ended: (file: FileWithCases, report: CaseReport) => void;
}

/** Runs the cases of a file, some at once, and reports in their order. */
export async function runFile(
  file: FileWithCases,
  runtimes: Runtimes,
  options: RunFileOptions,
  cli: Cli,
): Promise<FileReport> {
  try {
    checkRunnable(file.definition, file.path);
    const runtime = await runtimes.startFor(file);
    const cases = await inOrder(file.cases, options.maxConcurrency, async (testCase) => {
      options.signal.throwIfAborted();
      options.started(file, testCase);
      const report = await runCase(runtime, file, testCase, options);
      options.ended(file, report);
      return report;
    });
    options.signal.throwIfAborted();
    const report = { status: "tested", file: file.path, cases } as const;
    return options.expectations === "update" ? await withUpdates(report, file, cli) : report;
  } catch (thrown) {
    options.signal.throwIfAborted();
    return { status: "problem", file: file.path, reason: explain(thrown) };
  }
}

async function withUpdates(report: TestedFile, file: FileWithCases, cli: Cli): Promise<TestedFile> {
  try {
    return { ...report, cases: await updateFile(file, report.cases, cli) };
  } catch (thrown) {
    return { ...report, problem: explain(thrown) };
  }
}

/** Maps with at most `limit` calls at once. */
async function inOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
