import type { ExpectedResult, RunOutcome } from "@stepflow/core";
import type { Mismatch } from "./find-mismatches.ts";
import type { TestFile } from "./test-file.ts";

/** What became of one case. `updated`: it failed, and its file has the new expectation now. */
export interface CaseReport {
  readonly name: string;
  readonly index: number;
  readonly status: "passed" | "failed" | "updated";
  readonly durationMs: number;
  readonly mismatches: readonly Mismatch[];
  readonly expected?: ExpectedResult;
  /** Absent when the flow was not run at all. */
  readonly actual?: RunOutcome;
}

/** A file whose cases were run. */
export interface TestedFile {
  readonly status: "tested";
  readonly file: string;
  readonly cases: readonly CaseReport[];
  /** Why its expectations could not be updated, when they should have been. */
  readonly problem?: string;
}

/** What became of one file. */
export type FileReport =
  | TestedFile
  | { readonly status: "noCases"; readonly file: string }
  | { readonly status: "notFlow" | "problem"; readonly file: string; readonly reason: string };

/** How often what happened. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly updated: number;
  readonly problems: number;
  readonly filesWithoutCases: number;
  readonly filesNotFlows: number;
}

export function countReports(reports: readonly FileReport[]): TestCounts {
  const cases = reports.flatMap((report) => (report.status === "tested" ? report.cases : []));
  const countCases = (status: CaseReport["status"]): number => cases.filter((one) => one.status === status).length;
  const countFiles = (status: FileReport["status"]): number => reports.filter((one) => one.status === status).length;
  return {
    passed: countCases("passed"),
    failed: countCases("failed"),
    updated: countCases("updated"),
    problems: reports.filter((one) => one.status === "problem" || "problem" in one).length,
    filesWithoutCases: countFiles("noCases"),
    filesNotFlows: countFiles("notFlow"),
  };
}

/** The report of a file that has nothing to run. */
export function reportUntested(file: Exclude<TestFile, { readonly kind: "cases" }>): FileReport {
  if (file.kind === "noCases") return { status: "noCases", file: file.path };
  return { status: file.kind, file: file.path, reason: file.reason };
}
