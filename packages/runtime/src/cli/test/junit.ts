import type { CaseReport, FileReport } from "./case-report.ts";

/**
 * The reports as JUnit XML, as build servers read it: a suite for each file, and one case that stands for a file without
 * cases (skipped) or with a problem (an error).
 */
export function toJunit(reports: readonly FileReport[]): string {
  const suites = reports.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stepflow">\n${suites.join("")}</testsuites>\n`;
}

function suite(report: FileReport): string {
  const { file, status } = report;
  if (status === "tested") {
    const failures = report.cases.filter((one) => one.status === "failed").length;
    const seconds = report.cases.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1_000;
    const problem = report.problem === undefined ? "" : standIn(file, error(report.problem));
    const errors = problem === "" ? 0 : 1;
    const counts = `tests="${report.cases.length + errors}" failures="${failures}" errors="${errors}" skipped="0"`;
    const cases = report.cases.map((one) => testCase(file, one)).join("") + problem;
    return `  <testsuite name=${attribute(file)} ${counts} time="${seconds.toFixed(3)}">\n${cases}  </testsuite>\n`;
  }
  const isError = status === "problem";
  const reason = status === "noCases" ? "no test cases" : report.reason;
  const counts = `tests="1" failures="0" errors="${isError ? 1 : 0}" skipped="${isError ? 0 : 1}"`;
  const body = isError ? error(reason) : `<skipped message=${attribute(firstLine(reason))}/>`;
  return `  <testsuite name=${attribute(file)} ${counts} time="0.000">\n${standIn(file, body)}  </testsuite>\n`;
}

/** A case that stands for a whole file. */
function standIn(file: string, body: string): string {
  return `    <testcase name=${attribute(file)} classname=${attribute(file)} time="0.000">${body}</testcase>\n`;
}

function error(reason: string): string {
  return `<error message=${attribute(firstLine(reason))}>${content(reason)}</error>`;
}

function testCase(file: string, { name, status, durationMs, mismatches }: CaseReport): string {
  const seconds = (durationMs / 1_000).toFixed(3);
  const head = `    <testcase name=${attribute(name)} classname=${attribute(file)} time="${seconds}"`;
  if (status !== "failed") return `${head}/>\n`;
  const lines = mismatches.map(({ path, message }) => `${path}: ${message}`);
  const failure = `<failure message=${attribute(lines[0] ?? "")}>${content(lines.join("\n"))}</failure>`;
  return `${head}>${failure}</testcase>\n`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** Line breaks and tabs in attributes would be read as spaces. */
function attribute(text: string): string {
  return `"${content(text)
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)}"`;
}

/** XML 1.0 has no way to write most control characters: a reader would refuse the whole file. */
function content(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => `\\u${hex(character)}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
