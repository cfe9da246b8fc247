import { describe, expect, it } from "vitest";
import { SilenceWatch } from "./silence-watch.ts";

const owner = (heartbeatMs: number, id = "a") => ({ id, identity: "", heartbeatMs });

describe("the silence of an owner", () => {
  it("is the age of its heartbeat when it is seen for the first time", () => {
    expect(new SilenceWatch().note([owner(4_000)], 9_000, 0).get("a")).toBe(5_000);
  });

  it("grows while the heartbeat stays the same, and ends when it changes", () => {
    const watch = new SilenceWatch();
    watch.note([owner(4_000)], 9_000, 100);
    expect(watch.note([owner(4_000)], 10_000, 1_100).get("a")).toBe(6_000);
    expect(watch.note([owner(10_500)], 11_000, 2_100).get("a")).toBe(0);
    expect(watch.note([owner(10_500)], 12_000, 3_100).get("a")).toBe(1_000);
  });

  it("counts from when it is seen, for a heartbeat from a clock that was set back since", () => {
    const watch = new SilenceWatch();
    expect(watch.note([owner(3_600_000)], 0, 0).get("a")).toBe(0);
    expect(watch.note([owner(3_600_000)], 1_000, 1_000).get("a")).toBe(1_000);
  });

  it("does not grow by a clock that is set forward", () => {
    const watch = new SilenceWatch();
    watch.note([owner(0)], 0, 0);
    expect(watch.note([owner(1)], 3_600_000, 1_000).get("a")).toBe(0);
    expect(watch.note([owner(1)], 7_200_000, 2_000).get("a")).toBe(1_000);
  });

  it("is each owner's own", () => {
    const watch = new SilenceWatch();
    watch.note([owner(0, "a"), owner(0, "b")], 0, 0);
    expect([...watch.note([owner(0, "a"), owner(9, "b"), owner(8, "c")], 10, 10)]).toEqual([
      ["a", 10],
      ["b", 0],
      ["c", 2],
    ]);
  });

  it("begins anew for an owner that was not there in between", () => {
    const watch = new SilenceWatch();
    watch.note([owner(0)], 0, 0);
    watch.note([], 10, 10);
    expect(watch.note([owner(12)], 20, 20).get("a")).toBe(8);
  });
});
