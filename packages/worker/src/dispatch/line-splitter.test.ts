import { describe, expect, it } from "vitest";
import { LineSplitter } from "./line-splitter.ts";

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(new TextDecoder().decode(line)));
  for (const chunk of chunks) splitter.push(new TextEncoder().encode(chunk));
  splitter.end();
  return lines;
}

describe("LineSplitter", () => {
  it.each<[string, string[], string[]]>([
    ["one line in one chunk", ["a\n"], ["a"]],
    ["several lines in one chunk", ["a\nb\nc\n"], ["a", "b", "c"]],
    ["a line in several chunks", ["a", "b", "c\n"], ["abc"]],
    ["a chunk that ends one line and begins the next", ["a", "b\nc", "d\n"], ["ab", "cd"]],
    ["a last line without its end", ["a\nb"], ["a", "b"]],
    ["empty lines", ["\n\na\n\n", "\n"], ["a"]],
    ["nothing", [""], []],
  ])("finds %s", (_what, chunks, lines) => expect(linesOf(...chunks)).toEqual(lines));

  it("keeps characters whole that chunks cut", () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(new TextDecoder().decode(line)));
    for (const byte of new TextEncoder().encode("é ✓ 𝄞\n")) splitter.push(Uint8Array.of(byte));
    expect(lines).toEqual(["é ✓ 𝄞"]);
  });

  it("joins a line of 64 MB in small chunks once", () => {
    const chunk = new Uint8Array(65_536).fill(0x61);
    const sizes: number[] = [];
    const splitter = new LineSplitter((line) => sizes.push(line.length));
    for (let count = 0; count < 1_024; count += 1) splitter.push(chunk);
    splitter.push(Uint8Array.of(0x0a));
    expect(sizes).toEqual([64 * 1024 * 1024]);
  });
});
