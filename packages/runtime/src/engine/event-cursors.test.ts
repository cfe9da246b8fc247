import { describe, expect, it } from "vitest";
import { EventCursors } from "./event-cursors.ts";

/** A log in which "t" is a transient event and "d" a durable one. */
function cursorsOf(kinds: string): EventCursors {
  const cursors = new EventCursors();
  for (const [sequence, kind] of [...kinds].entries()) if (kind === "t") cursors.transientAt(sequence);
  return cursors;
}

const names = (cursors: EventCursors, count: number): string[] =>
  Array.from({ length: count }, (_, sequence) => cursors.cursorOf(sequence));

describe("the cursors of a log", () => {
  it.each([
    ["ddd", ["0", "1", "2"]],
    ["dttdtd", ["0", "0.1", "0.2", "1", "1.1", "2"]],
    ["ttd", ["-1.1", "-1.2", "0"]],
    ["", []],
  ])("of %j are %j, and lead back", (kinds, expected) => {
    const cursors = cursorsOf(kinds);
    expect(names(cursors, kinds.length)).toEqual(expected);
    expect(expected.map((cursor) => cursors.sequenceOf(cursor))).toEqual([...kinds].map((_, sequence) => sequence));
  });

  it("are good in a log that has the durable events alone", () => {
    const remade = cursorsOf("ddd");
    expect(["0", "0.1", "0.2", "1", "1.1", "2"].map((cursor) => remade.sequenceOf(cursor))).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it("stay the same when the oldest entries are dropped", () => {
    const kinds = "dttdtdtd";
    const cursors = cursorsOf(kinds);
    const before = names(cursors, kinds.length);
    cursors.dropBefore(4);
    const kept = [4, 5, 6, 7];
    expect(kept.map((sequence) => cursors.cursorOf(sequence))).toEqual(kept.map((sequence) => before[sequence]));
    expect(kept.map((sequence) => cursors.sequenceOf(before[sequence] ?? ""))).toEqual(kept);
    expect(cursors.sequenceOf("0")).toBeLessThan(4);
  });

  it("behind the end wait for what comes", () => {
    expect(cursorsOf("dtd").sequenceOf("7")).toBe(8);
  });

  it.each(["", "x", "1.", ".5", "1e3", "-2", "1.2.3"])("%j is none", (text) => {
    expect(cursorsOf("ddd").sequenceOf(text)).toBeUndefined();
  });
});
