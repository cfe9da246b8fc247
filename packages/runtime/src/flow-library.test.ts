import { expect, it } from "vitest";
import { FlowLibrary } from "./flow-library.ts";
import { ContentBlobStore } from "./storage/content-blob-store.ts";
import { MemoryStorage } from "./storage/memory-storage.ts";

it("keeps the plans of the last flows, not of all that ever ran", async () => {
  const library = new FlowLibrary(
    new ContentBlobStore(new MemoryStorage().blobs),
    () => () => expect.unreachable(),
    10,
  );
  const flow = (output: number) => ({ steps: [], output });
  const [first, second] = [await library.plan(flow(1)), await library.plan(flow(2))];
  for (let output = 3; output <= 1_000; output += 1) await library.plan(flow(output));
  expect((await library.plan(flow(1))).plan).toBe(first.plan);
  await library.plan(flow(1_001));
  expect((await library.plan(flow(1))).plan).toBe(first.plan);
  expect((await library.plan(flow(2))).plan).not.toBe(second.plan);
});
