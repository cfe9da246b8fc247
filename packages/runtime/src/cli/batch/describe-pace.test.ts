import { expect, it } from "vitest";
import { describePace } from "./describe-pace.ts";

const begun = { atMs: 0, done: 0 };

it.each([
  [0, 0, 1_000, "0 of 200 done (0 %)"],
  [50, 0, 1_000, "50 of 200 done (25 %), 50/s, 3.0 s left"],
  [1, 1, 2_000, "1 of 200 done (0 %), 1 failed, 0.5/s, 6 min 38 s left"],
  [1, 0, 60_000, "1 of 200 done (0 %), 1.0/min, 3 h 19 min left"],
  [200, 3, 4_000, "200 of 200 done (100 %), 3 failed, 50/s"],
])("%i done, %i failed after %i ms is told as: %s", (done, failed, nowMs, told) => {
  expect(describePace(done, 200, failed, begun, nowMs)).toBe(told);
});

it("counts what was done before this process for how far it is, not for how fast", () => {
  expect(describePace(150, 200, 0, { atMs: 0, done: 100 }, 1_000)).toBe("150 of 200 done (75 %), 50/s, 1.0 s left");
});
