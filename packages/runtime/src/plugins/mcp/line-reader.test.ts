import { expect, it } from "vitest";
import { LineReader } from "./line-reader.ts";

function linesOf(chunks: readonly Uint8Array[], maxLength = 100): string[] {
  const lines: string[] = [];
  const reader = new LineReader(maxLength, (line) => lines.push(line));
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return lines;
}

it("finds lines however they are cut into chunks, through the middle of a character, too", () => {
  const bytes = new TextEncoder().encode("één\r\n\n  \nzwei 🎉\ndrei");
  const whole = linesOf([bytes]);
  expect(whole).toEqual(["één", "zwei 🎉", "drei"]);
  expect(linesOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

it("cuts a line that does not end", () => {
  const chunk = new TextEncoder().encode("x".repeat(60));
  expect(linesOf([chunk, chunk, chunk]).map((line) => line.length)).toEqual([120, 60]);
});
