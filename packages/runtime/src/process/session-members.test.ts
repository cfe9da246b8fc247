import { expect, it } from "vitest";
import { readMembership } from "./session-members.ts";

it("finds group and session behind names with spaces and parentheses", () => {
  expect(readMembership("71 (a (b) c) S 1 71 70 0 -1")).toEqual({ group: 71, session: 70 });
});

it.each(["71 (node) Z 1 71 70 0 -1", "71 (node) X 1 71 70 0 -1", "", "nonsense"])("passes over %j", (stat) => {
  expect(readMembership(stat)).toBeUndefined();
});
