import { describe, expect, it } from "vitest";
import { readThreadStat } from "./thread-stat.ts";

const rest = "S 1 2 3 0 -1 4194304 103 0 0 0 0 0 0 0 20 0 1 0 2495578 3133440 384";

describe("what is known of a thread", () => {
  it.each(["node", "a b", "a) S 1 (b", "((", "))", ") Z 9", "two\nlines", ""])(
    "is read whatever it is called: %j",
    (name) => {
      expect(readThreadStat(`42 (${name}) ${rest}\n`)).toEqual({ id: 42, state: "S", startTime: "2495578" });
    },
  );

  it.each([
    ["", "nothing"],
    ["42 node S 1 2", "no name"],
    [`42 (node) S 1 2`, "no time"],
    [`x (node) ${rest}`, "no id"],
  ])("is not known from %j: %s", (text) => {
    expect(readThreadStat(text)).toBeUndefined();
  });
});
