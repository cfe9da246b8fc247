import { expect, it } from "vitest";
import { ItemRecord } from "./item-record.ts";

it("knows of a step that nobody needs nothing", () => {
  const record = new ItemRecord(2, 5_000);
  expect(record.isNeeded(1)).toBe(false);
  expect(record.attempt(1)).toBe(0);
  expect(record.startedMs(1)).toBeUndefined();
  expect(record.settledMs(1)).toBeUndefined();
});

it("keeps when a step's first attempt began, how many there were, and when it settled", () => {
  const record = new ItemRecord(2, 5_000);
  record.need(0);
  expect(record.isNeeded(0)).toBe(true);
  record.attemptStarted(0, 1, 5_000);
  record.attemptStarted(0, 2, 7_000);
  record.settled(0, 9_000);
  expect(record.attempt(0)).toBe(2);
  expect(record.startedMs(0)).toBe(5_000);
  expect(record.settledMs(0)).toBe(9_000);
});

it("does not lose a time when the clock was set back", () => {
  const record = new ItemRecord(1, 5_000);
  record.need(0);
  record.attemptStarted(0, 1, 4_999);
  expect(record.startedMs(0)).toBe(5_000);
});
