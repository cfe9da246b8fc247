import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from "node:fs";

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
  return lineReader<Line>(file)();
}

/** Reads the lines of a file that others write: each call answers those that have come since the one before. */
export function lineReader<Line>(file: string): () => Line[] {
  let offset = 0;
  return () => {
    if (!existsSync(file)) return [];
    const descriptor = openSync(file, "r");
    const bytes = Buffer.alloc(fstatSync(descriptor).size - offset);
    readSync(descriptor, bytes, 0, bytes.length, offset);
    closeSync(descriptor);
    const end = bytes.lastIndexOf("\n") + 1;
    offset += end;
    return parseLines(bytes.toString("utf8", 0, end));
  };
}

function parseLines<Line>(text: string): Line[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line): Line => JSON.parse(line));
}
