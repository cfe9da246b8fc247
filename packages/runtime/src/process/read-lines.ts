import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/**
 * Reads a stream line by line until it is closed, whatever comes. Blank lines are passed over.
 *
 * @param maxLength in characters; of a line that is longer the beginning is told, and that it was cut: a process that
 * never breaks lines must not fill the memory
 */
export function readLines(stream: Readable, maxLength: number, onLine: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let line = "";
  let isCut = false;
  const add = (part: string): void => {
    const room = maxLength - line.length;
    if (part.length > room) isCut = true;
    line += part.slice(0, room);
  };
  const end = (): void => {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (text.trim() !== "") onLine(isCut ? `${text}… (cut)` : text);
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
  stream.on("close", end);
  // A pipe that breaks has nothing more to tell.
  stream.on("error", () => {});
}
