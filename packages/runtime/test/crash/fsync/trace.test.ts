import { describe, expect, it } from "vitest";
import { countSyncs, findUnsafeMarks } from "./judge-trace.ts";
import { readTrace } from "./read-trace.ts";

const log = "20</tmp/runs.db-wal>";
const written = `11 pwrite64(${log}, "x", 24, 56) = 24`;
const synced = `11 fdatasync(${log}) = 0`;

function mark(text: string): string {
  return `11 write(1<pipe:[7]>, "${text}\\n", ${text.length + 1}) = ${text.length + 1}`;
}

function calls(...lines: string[]): ReturnType<typeof readTrace> {
  return readTrace([mark("begin"), ...lines, mark("result")].join("\n"), "/tmp/runs.db");
}

describe("a trace of system calls", () => {
  it("is safe when each mark comes after a write and its sync", () => {
    expect(findUnsafeMarks(calls(written, synced, mark("called s0"), written, synced, mark("called s1")))).toEqual([]);
  });

  it.each([
    ["a mark that comes before the sync", [written, mark("called s0"), synced]],
    [
      "a mark that comes before a sync has ended",
      [written, `11 fdatasync(${log} <unfinished ...>`, mark("called s0"), "11 <... fdatasync resumed>) = 0"],
    ],
    ["a mark of something that was not written", [written, synced, mark("called s0"), mark("called s1")]],
    ["a sync of another file", [written, "11 fdatasync(21</tmp/other.db-wal>) = 0", mark("called s0")]],
  ])("is not with %s", (_name, lines) => {
    expect(findUnsafeMarks(calls(...lines))).not.toEqual([]);
  });

  it("tells how often the log was moved into the database", () => {
    const page = `11 pwrite64(21</tmp/runs.db>, "x", 4096, 0) = 4096`;
    const checkpoint = [synced, page, page, "11 fdatasync(21</tmp/runs.db>) = 0"];
    expect(countSyncs(calls(written, ...checkpoint, written, ...checkpoint))).toEqual({ syncs: 4, checkpoints: 2 });
  });

  it("must have its marks", () => {
    expect(() => countSyncs(readTrace(written, "/tmp/runs.db"))).toThrow('the trace has no mark "begin"');
  });
});
