import { stringify } from "yaml";
import { formatDuration } from "../run/format-duration.ts";
import type { Paint } from "../terminal/painter.ts";
import { visible } from "../terminal/visible.ts";
import type { CaseReport, FileReport, TestCounts } from "./case-report.ts";
import { describeDiff } from "./describe-diff.ts";
import { nextExpectation } from "./next-expectation.ts";

/** How much is told of a failed case. */
export type FailureDetail = "mismatches" | "diff";

/** What became of a file, for people. */
export function describeFile(report: FileReport, detail: FailureDetail, paint: Paint): string {
  const name = visible(report.file);
  switch (report.status) {
    case "tested":
      return block([
        paint("bold", name),
        ...report.cases.flatMap((one) => caseLines(one, detail, paint)),
        ...(report.problem === undefined ? [] : problemLines(name, report.problem, paint)),
      ]);
    case "noCases":
      return block([`${name}: ${paint("dim", "no test cases")}`]);
    case "notFlow":
      return block([`${name}: ${paint("dim", `not a flow: ${firstLine(report.reason)}`)}`]);
    case "problem":
      return block(problemLines(name, report.reason, paint));
  }
}

function problemLines(name: string, reason: string, paint: Paint): string[] {
  return [`${name}: ${paint("red", "problem")}`, ...indented(reason.split("\n").map(visible), "  ")];
}

const marks = { passed: "green", failed: "red", updated: "yellow" } as const;

function caseLines(report: CaseReport, detail: FailureDetail, paint: Paint): string[] {
  const { name, status, durationMs, mismatches, expected, actual } = report;
  const head = `  ${paint(marks[status], status)}  ${visible(name)}  ${paint("dim", formatDuration(durationMs))}`;
  const lines = mismatches.map(({ path, message }) => `${visible(path)}: ${visible(message)}`);
  if (expected === undefined && actual !== undefined) {
    const found = stringify(nextExpectation(undefined, actual) ?? { outcome: actual.outcome }, { lineWidth: 0 });
    lines.push("found:", ...indented(shorten(found), "  "));
  }
  if (expected !== undefined && actual !== undefined && mismatches.length > 0 && detail === "diff") {
    lines.push(...describeDiff(expected, actual, paint));
  }
  return [head, ...indented(lines, "    ")];
}

const maxLines = 40;

function shorten(text: string): string[] {
  const lines = text.trimEnd().split("\n").map(visible);
  return lines.length <= maxLines
    ? lines
    : [...lines.slice(0, maxLines), `… and ${lines.length - maxLines} more lines; --json has them`];
}

function indented(lines: readonly string[], indentation: string): string[] {
  return lines.map((line) => indentation + line);
}

function firstLine(text: string): string {
  return visible(text.split("\n", 1)[0] ?? "");
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** The last line: `3 passed, 1 failed, 1 problem in 12 ms`. */
export function describeCounts(counts: TestCounts, durationMs: number, paint: Paint): string {
  const { passed, failed, updated, problems, filesWithoutCases, filesNotFlows } = counts;
  const files = (count: number, what: string): string => `${count} ${count === 1 ? "file" : "files"} ${what}`;
  const parts = [
    paint(passed > 0 ? "green" : "dim", `${passed} passed`),
    paint(failed > 0 ? "red" : "dim", `${failed} failed`),
    ...(updated > 0 ? [paint("yellow", `${updated} updated`)] : []),
    ...(problems > 0 ? [paint("red", `${problems} ${problems === 1 ? "problem" : "problems"}`)] : []),
    ...(filesWithoutCases > 0 ? [files(filesWithoutCases, "without test cases")] : []),
    ...(filesNotFlows > 0 ? [files(filesNotFlows, filesNotFlows === 1 ? "that is no flow" : "that are no flows")] : []),
  ];
  return `${parts.join(", ")}  ${paint("dim", formatDuration(durationMs))}\n`;
}
