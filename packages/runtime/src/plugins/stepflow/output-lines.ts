import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** A longer line is cut: a worker that never breaks lines must not fill the memory. */
const maxLineLength = 16_384;

/** Reads a stream line by line until it ends, whatever comes; of a line that is too long its beginning is told. */
export function readLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let line = "";
  let isCut = false;
  const add = (part: string): void => {
    const room = maxLineLength - line.length;
    if (part.length > room) isCut = true;
    line += part.slice(0, room);
  };
  const end = (): void => {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (text !== "") onLine(isCut ? `${text}… (cut)` : text);
    line = "";
    isCut = false;
  };
  stream.on("data", (chunk: Buffer) => {
    const [first = "", ...rest] = decoder.write(chunk).split("\n");
    add(first);
    for (const part of rest) {
      end();
      add(part);
    }
  });
  stream.on("end", end);
  // A pipe that breaks has nothing more to tell.
  stream.on("error", end);
}
