import { expect, it } from "vitest";
import { withBeats } from "./with-beats.ts";

it("hands on what comes, and beats while nothing does", async () => {
  let hand = (_item: string): void => {};
  const slow = new Promise<string>((resolve) => {
    hand = resolve;
  });
  async function* items() {
    yield "first";
    yield await slow;
  }
  const told: string[] = [];
  for await (const item of withBeats(items(), 1, "beat")) {
    told.push(item);
    if (told.length === 3) hand("second");
  }
  expect(told.slice(0, 3)).toEqual(["first", "beat", "beat"]);
  expect(told.at(-1)).toBe("second");
});

it("lets the source go when the reader leaves", async () => {
  let left = false;
  async function* items() {
    try {
      while (true) yield "item";
    } finally {
      left = true;
    }
  }
  for await (const item of withBeats(items(), 1_000, "beat")) if (item === "item") break;
  expect(left).toBe(true);
});

it("throws what the source throws", async () => {
  const broken = new Error("broken");
  async function* items(): AsyncGenerator<string> {
    yield "item";
    throw broken;
  }
  const reading = (async () => {
    for await (const _ of withBeats(items(), 1_000, "beat"));
  })();
  await expect(reading).rejects.toBe(broken);
});
