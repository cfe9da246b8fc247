import { stripVTControlCharacters } from "node:util";
import { isJsonObject, type JsonValue } from "@stepflow/core";

/** Why a server gave up, from its log: what its last record of level ERROR tells, else its last line. */
export function lastWords(log: readonly string[]): string {
  const records = log.map(readRecord);
  const error = records.findLast(({ level }) => level === "ERROR");
  return describeReport((error ?? records.at(-1))?.message ?? "");
}

/** A line as a record; one that was cut, or is none, is all message. */
function readRecord(line: string): { readonly level: string; readonly message: string } {
  try {
    const record: JsonValue = JSON.parse(line);
    if (isJsonObject(record)) {
      const { level, message } = record;
      if (typeof level === "string" && typeof message === "string") return { level, message };
    }
  } catch {}
  return { level: "", message: line };
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
