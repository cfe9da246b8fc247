import { expect, it } from "vitest";
import { uuidv7 } from "./uuid.ts";

it("has the form of version 7, its time first", () => {
  const nowMs = Date.UTC(2100, 0, 1);
  const id = uuidv7(nowMs);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(nowMs);
});

it("makes ids that sort in the order in which they were made, however many in one moment", () => {
  const nowMs = Date.UTC(2101, 0, 1);
  const ids = Array.from({ length: 20_000 }, () => uuidv7(nowMs));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it("keeps their order when the clock goes back", () => {
  const nowMs = Date.UTC(2102, 0, 1);
  const before = uuidv7(nowMs);
  expect(uuidv7(nowMs - 60_000) > before).toBe(true);
});
