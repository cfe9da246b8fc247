import { describe, expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

async function eventsOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* network(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const events: string[] = [];
  for await (const event of readEvents(network())) events.push(event);
  return events;
}

describe("events are read as a 0.11 runtime does", () => {
  test("however the network cuts them", async () => {
    expect(await eventsOf("data: {}\n", "\nda", "ta: 1\n\ndata: 2\n\n")).toEqual(["{}", "1", "2"]);
  });

  test("without comments and other fields", async () => {
    expect(await eventsOf(": ping\n\n", "event: message\nid: 7\ndata: 1\nretry: 5\n\n")).toEqual(["1"]);
  });

  test.each([
    [
      "a data line without the space",
      ["data:1\n\n"],
      'an event: expected a line that starts with "data: ", found "data:1"',
    ],
    ["two data lines", ["data: [\ndata: ]\n\n"], "expected one data line"],
    ["lines that end in CRLF", ["data: 1\r\n\r\n"], "expected lines that end in a line feed alone"],
    ["half a character in a chunk", [Buffer.from("data: é\n\n").subarray(0, 7)], "expected UTF-8 by itself"],
    ["an end in the middle of an event", ["data: 1\n"], "expected an empty line after it"],
  ])("but says where it would lose something: %s", async (_, chunks, message) => {
    await expect(eventsOf(...chunks)).rejects.toThrow(message);
  });
});
