import { stripVTControlCharacters } from "node:util";
import { isJsonObject, type JsonValue } from "@stepflow/core";

/** Why a server gave up, from its log: what its last record of level ERROR tells, else its last line. */
export function lastWords(log: readonly string[]): string {
  const errors = log.flatMap((line) => readErrorRecord(line) ?? []);
  return describeReport(errors.at(-1) ?? log.at(-1) ?? "");
}

function readErrorRecord(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const record: JsonValue = JSON.parse(line);
    if (isJsonObject(record) && record.level === "ERROR" && typeof record.message === "string") return record.message;
  } catch {
    // A line that was cut, or no JSON after all.
  }
  return undefined;
}

/**
 * The causes in a report, in one line. The report of an official server is a tree: its first line and those behind an
 * arrow are causes, leaves are notes and places in the source, and below a rule stand backtraces.
 */
function describeReport(report: string): string {
  const parts = new Set<string>();
  for (const line of stripVTControlCharacters(report).split("\n")) {
    if (line.startsWith("━")) break;
    const text = line.replace(/^[\s│├╰─▶╴]+/u, "").trim();
    if (text !== "" && !/^at \S+:\d+:\d+$/.test(text) && !/^backtrace \(\d+\)$/.test(text)) parts.add(text);
  }
  return [...parts].join(": ");
}
