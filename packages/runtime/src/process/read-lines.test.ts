import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import { expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: readonly Uint8Array[], maxLength = 100): Promise<string[]> {
  const lines: string[] = [];
  const stream = new PassThrough();
  readLines(stream, maxLength, (line) => lines.push(line));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await finished(stream);
  return lines;
}

it("finds lines however they are cut into chunks, through the middle of a character, too", async () => {
  const bytes = new TextEncoder().encode("één\r\n\n  \nzwei 🎉\ndrei");
  const whole = await linesOf([bytes]);
  expect(whole).toEqual(["één", "zwei 🎉", "drei"]);
  expect(await linesOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

it("tells the beginning of a line that is too long, and goes on with the next", async () => {
  const chunk = new TextEncoder().encode("x".repeat(60));
  const lines = await linesOf([chunk, chunk, chunk, new TextEncoder().encode("\nnext\n")]);
  expect(lines).toEqual([`${"x".repeat(100)}… (cut)`, "next"]);
});

it("tells the last line of a stream that is broken off", async () => {
  const lines: string[] = [];
  const stream = new PassThrough();
  readLines(stream, 100, (line) => lines.push(line));
  const closed = new Promise((resolve) => stream.on("close", resolve));
  stream.write("half a line");
  setImmediate(() => stream.destroy(new Error("broken pipe")));
  await closed;
  expect(lines).toEqual(["half a line"]);
});
