import { describe, expect, it } from "vitest";
import { EventParser } from "./event-parser.ts";
import type { ServerSentEvent } from "./server-sent-event.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function parse(...pieces: readonly (string | Uint8Array)[]): ServerSentEvent[] {
  const parser = new EventParser();
  return pieces.flatMap((piece) => parser.push(typeof piece === "string" ? encode(piece) : piece));
}

const stream = "\u{feff}: hello\n\nid: 1\nevent: ä\ndata: first\ndata:\ndata:  🌍 third\n\nid: 2\ndata: {}\n\n";
const told: ServerSentEvent[] = [
  { id: "1", type: "ä", data: "first\n\n 🌍 third" },
  { id: "2", type: "message", data: "{}" },
];

describe.each([
  ["LF", "\n"],
  ["CR", "\r"],
  ["CRLF", "\r\n"],
])("lines that end with %s", (_name, lineEnd) => {
  const bytes = encode(stream.replaceAll("\n", lineEnd));

  it("tell the same however the bytes are cut in two", () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(parse(bytes.subarray(0, cut), bytes.subarray(cut)), `cut at ${cut}`).toEqual(told);
    }
  });

  it("tell the same byte by byte, and each event with its last byte", () => {
    const parser = new EventParser();
    const counts = Array.from(bytes, (_byte, index) => parser.push(bytes.subarray(index, index + 1)).length);
    expect(counts.filter((count) => count > 0)).toEqual([1, 1]);
    // The event counts with the first byte that ends its blank line: a LF after CR adds nothing to it.
    expect(counts.lastIndexOf(1)).toBe(bytes.length - lineEnd.length);
  });
});

it("keeps the last id for events that have none, and drops what is unfinished with its id", () => {
  expect(parse("id: a\ndata: 1\n\n", "data: 2\n\n", "id: b\ndata: 3\n")).toEqual([
    { id: "a", type: "message", data: "1" },
    { id: "a", type: "message", data: "2" },
  ]);
});

it("reads fields without a space, without a value and without a colon; skips those it does not know", () => {
  expect(parse("event:x\ndata\nretry: 5\nunknown: 1\n\n", "data\n\n", "event: lost\n\n")).toEqual([
    { id: "", type: "x", data: "" },
    { id: "", type: "message", data: "" },
  ]);
  expect(parse("id: a\0b\ndata: 1\n\n")[0]?.id).toBe("");
});

it("takes a mark of byte order for one only at the beginning", () => {
  expect(parse("\u{feff}data: 1\n\n", "data: \u{feff}2\n\n").map(({ data }) => data)).toEqual(["1", "\u{feff}2"]);
});

it("reads a huge event in many pieces, and refuses one above the limit", () => {
  const part = "x".repeat(1_000);
  const parser = new EventParser(2_000_000);
  parser.push(encode("data: "));
  for (let count = 0; count < 1_900; count += 1) expect(parser.push(encode(part))).toEqual([]);
  expect(parser.push(encode("\n\n"))[0]?.data.length).toBe(1_900_000);
  const overflow = () => {
    for (let count = 0; count < 2_001; count += 1) parser.push(encode(`data: ${part}\n`));
  };
  expect(overflow).toThrow("an event is longer than 2000000 characters");
});

it("counts no comments against the limit, however many keep the stream alive", () => {
  const parser = new EventParser(100);
  for (let count = 0; count < 50; count += 1) parser.push(encode(": keep-alive\n"));
  expect(parser.push(encode("data: 1\n\n"))).toHaveLength(1);
});
