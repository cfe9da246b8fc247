import type { TextPosition } from "@stepflow/core";
import type { Paint } from "../terminal/painter.ts";
import { visible, visibleLines } from "../terminal/visible.ts";
import { countReports, type FileReport, type LocatedDiagnostic, type ReportCounts } from "./file-report.ts";

type Unreadable = Extract<FileReport, { readonly error: unknown }>;

/** What was found, for readers: a line for each finding, in a form that terminals turn into links, and a summary. */
export function describeReports(reports: readonly FileReport[], paint: Paint): string {
  const lines = reports.flatMap((report) =>
    "error" in report
      ? describeUnreadable(report, paint)
      : report.diagnostics.map((diagnostic) => describeDiagnostic(report.file, diagnostic, paint)),
  );
  return `${[...lines, summarize(reports, paint)].join("\n")}\n`;
}

/** `flow.yaml:7:12: error 2500 invalidComponent: … ($.steps[0].component)` */
export function describeDiagnostic(file: string, diagnostic: LocatedDiagnostic, paint: Paint): string {
  const { line, column, level, code, kind, formatted, path } = diagnostic;
  const place = placeOf(file, line === undefined || column === undefined ? undefined : { line, column });
  const word = paint(level === "warning" ? "yellow" : "red", level);
  return `${place}: ${word} ${code} ${kind}: ${visible(formatted)}${path === undefined ? "" : paint("dim", ` (${visible(path)})`)}`;
}

function describeUnreadable({ file, error, issues }: Unreadable, paint: Paint): string[] {
  const fatal = paint("red", "fatal");
  if (issues.length === 0) {
    const reason = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
    return [`${placeOf(file, undefined)}: ${fatal}: ${visibleLines(reason)}`];
  }
  return issues.map(({ path, message, position }) => {
    return `${placeOf(file, position)}: ${fatal}: ${visible(message)}${paint("dim", ` (${visible(path)})`)}`;
  });
}

function placeOf(file: string, position: TextPosition | undefined): string {
  return position === undefined ? visible(file) : `${visible(file)}:${position.line}:${position.column}`;
}

function summarize(reports: readonly FileReport[], paint: Paint): string {
  const counts = countReports(reports);
  const checked = `${reports.length} ${reports.length === 1 ? "file" : "files"} checked`;
  const found = describeCounts(counts);
  const isSound = counts.fatal + counts.error === 0;
  return paint(isSound ? "green" : "red", `${checked}: ${found === "" ? "no problems" : found}`);
}

function describeCounts({ fatal, error, warning }: ReportCounts): string {
  const parts = [
    fatal > 0 && `${fatal} fatal`,
    error > 0 && `${error} ${error === 1 ? "error" : "errors"}`,
    warning > 0 && `${warning} ${warning === 1 ? "warning" : "warnings"}`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}
