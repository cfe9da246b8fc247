import { existsSync, openSync, readFileSync, writeSync } from "node:fs";

/**
 * Writes lines that outlive the process: each is with the system when the call returns, and all processes that write to
 * one file come one after the other in it.
 */
export function lineWriter<Line>(file: string): (line: Line) => void {
  const descriptor = openSync(file, "a");
  return (line) => {
    writeSync(descriptor, `${JSON.stringify(line)}\n`);
  };
}

/** The lines of a file, none when there is no such file. */
export function readLines<Line>(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): Line => JSON.parse(line));
}
