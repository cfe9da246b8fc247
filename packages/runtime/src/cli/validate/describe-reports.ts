import type { Paint } from "../terminal/painter.ts";
import { countReports, type FileReport, type LocatedDiagnostic, type ReportCounts } from "./file-report.ts";

/** What was found, for readers: a line for each finding, in a form that terminals turn into links, and a summary. */
export function describeReports(reports: readonly FileReport[], paint: Paint): string {
  const lines = reports.flatMap((report) =>
    "error" in report
      ? describeUnreadable(report.error.message, report.error.hint, paint)
      : report.diagnostics.map((diagnostic) => describeDiagnostic(report.file, diagnostic, paint)),
  );
  return `${[...lines, summarize(reports, paint)].join("\n")}\n`;
}

/** `flow.yaml:7:12: error 2500 invalidComponent: … ($.steps[0].component)` */
export function describeDiagnostic(file: string, diagnostic: LocatedDiagnostic, paint: Paint): string {
  const { line, column, level, code, kind, formatted, path } = diagnostic;
  const place = line === undefined || column === undefined ? file : `${file}:${line}:${column}`;
  const word = paint(level === "warning" ? "yellow" : "red", level);
  return `${place}: ${word} ${code} ${kind}: ${formatted}${path === undefined ? "" : paint("dim", ` (${path})`)}`;
}

/** The lines of such a message begin with the file and, where it is known, the line. */
function describeUnreadable(message: string, hint: string | undefined, paint: Paint): string[] {
  const lines = message.split("\n").map((line) => `${paint("red", "fatal")} ${line}`);
  return hint === undefined ? lines : [...lines, `  ${hint}`];
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
