import { expect, it } from "vitest";
import { RateLimiter } from "./rate-limiter.ts";

it("lets a caller send as many at once as in a second, and then at the rate", () => {
  const limiter = new RateLimiter({ perSecond: 2 });
  expect([0, 0, 0].map(() => limiter.take("one", 0))).toEqual([0, 0, 500]);
  expect(limiter.take("one", 400)).toBeCloseTo(100);
  expect(limiter.take("one", 500)).toBe(0);
  expect(limiter.take("one", 60_000)).toBe(0);
  expect(limiter.take("one", 60_000)).toBe(0);
  expect(limiter.take("one", 60_000)).toBe(500);
});

it("counts each caller for itself", () => {
  const limiter = new RateLimiter({ perSecond: 1 });
  expect([limiter.take("one", 0), limiter.take("other", 0), limiter.take("one", 0)]).toEqual([0, 0, 1_000]);
});

it("a rate of 0 lets one pass, and then none", () => {
  const limiter = new RateLimiter({ perSecond: 0 });
  expect([limiter.take("one", 0), limiter.take("one", 1e9)]).toEqual([0, Number.POSITIVE_INFINITY]);
});
