import {
  blobReference,
  isJsonObject,
  type JsonValue,
  LimitExceededError,
  NotFoundError,
  ValidationError,
} from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { MemoryBlobs } from "../../test/support/memory-blobs.ts";
import { resolveBlobReferences } from "./resolve-blob-references.ts";

const made = (digit: number): string => digit.toString(16).padStart(64, "0");

/** Blobs of which each refers to the next, `count` in all, and the reference to the first. */
function chain(blobs: MemoryBlobs, count: number): JsonValue {
  let inner: JsonValue = "the end";
  for (let index = 0; index < count; index += 1) inner = blobReference(blobs.seed([inner]));
  return inner;
}

describe("resolveBlobReferences", () => {
  it("puts data in the place of references, wherever they stand", async () => {
    const blobs = new MemoryBlobs();
    const a = blobReference(blobs.seed({ big: "a" }), { size: 11 });
    const b = blobReference(blobs.seed([1, 2]), { blobType: "flow" });
    const value = { a, list: [b, { deep: a }], plain: 1 };
    expect(await resolveBlobReferences(value, blobs)).toEqual({
      a: { big: "a" },
      list: [[1, 2], { deep: { big: "a" } }],
      plain: 1,
    });
    expect(value.a).toBe(a);
  });

  it("resolves a value that is itself a reference, and one to null", async () => {
    const blobs = new MemoryBlobs();
    expect(await resolveBlobReferences(blobReference(blobs.seed(null)), blobs)).toBeNull();
  });

  it("fetches each blob once, however often it is used, and the blobs of blobs too", async () => {
    const blobs = new MemoryBlobs();
    const inner = blobReference(blobs.seed("inner"));
    const outer = blobReference(blobs.seed({ inner, again: inner }));
    expect(await resolveBlobReferences([outer, outer, inner], blobs)).toEqual([
      { inner: "inner", again: "inner" },
      { inner: "inner", again: "inner" },
      "inner",
    ]);
    expect(blobs.asked).toHaveLength(2);
  });

  it("fetches many at once, but not all", async () => {
    const blobs = new MemoryBlobs();
    const references = Array.from({ length: 100 }, (_, index) => blobReference(blobs.seed(index)));
    expect(await resolveBlobReferences(references, blobs)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(blobs.busiest).toBe(8);
  });

  it("leaves references to binary blobs alone", async () => {
    const blobs = new MemoryBlobs();
    const value = { file: blobReference(made(1), { blobType: "binary", size: 3 }) };
    expect(await resolveBlobReferences(value, blobs)).toBe(value);
    expect(blobs.asked).toEqual([]);
  });

  it.each<JsonValue>([
    { $blob: "my-image" },
    { $blob: made(1).slice(1) },
    { $blob: 7 },
    { $blob: made(1), blobType: "picture" },
    { $blob: made(1), size: -1 },
  ])("leaves data alone that merely looks like a reference: %j", async (value) => {
    const blobs = new MemoryBlobs();
    expect(await resolveBlobReferences([value], blobs)).toEqual([value]);
    expect(blobs.asked).toEqual([]);
  });

  it("keeps a field named __proto__", async () => {
    const blobs = new MemoryBlobs();
    const value: JsonValue = JSON.parse(`{"__proto__":{"$blob":"${blobs.seed("x")}"}}`);
    expect(JSON.stringify(await resolveBlobReferences(value, blobs))).toBe('{"__proto__":"x"}');
  });

  it("tells which blob is missing", async () => {
    const missing = resolveBlobReferences({ a: blobReference(made(7)) }, new MemoryBlobs());
    await expect(missing).rejects.toThrow(NotFoundError);
    await expect(missing).rejects.toThrow(made(7));
  });

  it("goes eight rounds deep, as runtimes do, and no deeper", async () => {
    const eight = new MemoryBlobs();
    const resolved = await resolveBlobReferences(chain(eight, 8), eight);
    expect(JSON.stringify(resolved)).toBe('[[[[[[[["the end"]]]]]]]]');
    const nine = new MemoryBlobs();
    await expect(resolveBlobReferences(chain(nine, 9), nine)).rejects.toThrow(/more than 8 deep/);
  });

  it("measures the longest way to a blob, not the one by which it was found", async () => {
    const blobs = new MemoryBlobs();
    const long = chain(blobs, 6);
    const shortcuts = [...blobs.json.keys()].map((id) => blobReference(id));
    const top = blobReference(blobs.seed([long, shortcuts]));
    expect(await resolveBlobReferences(top, blobs)).toBeDefined();
    const deeper = blobReference(blobs.seed([blobReference(blobs.seed([top]))]));
    await expect(resolveBlobReferences([deeper, ...shortcuts], blobs)).rejects.toThrow(LimitExceededError);
  });

  it("refuses blobs that refer to themselves", async () => {
    const blobs = new MemoryBlobs();
    blobs.seed({ next: blobReference(made(2)) }, made(1));
    blobs.seed({ next: blobReference(made(1)) }, made(2));
    const endless = resolveBlobReferences(blobReference(made(1)), blobs);
    await expect(endless).rejects.toThrow(ValidationError);
    await expect(endless).rejects.toThrow(/refers to itself/);
  });

  it("refuses a few blobs that stand for billions of values", async () => {
    const blobs = new MemoryBlobs();
    let bomb: JsonValue = "boom";
    for (let round = 0; round < 8; round += 1) {
      const reference = blobReference(blobs.seed([bomb]));
      bomb = Array.from({ length: 20 }, () => reference);
    }
    await expect(resolveBlobReferences(bomb, blobs)).rejects.toThrow(/more than 10000 blobs/);
    expect(blobs.asked).toHaveLength(8);
  });

  it("refuses to fetch tens of thousands of blobs", async () => {
    const blobs = new MemoryBlobs();
    const references = Array.from({ length: 10_001 }, (_, index) => blobReference(made(index)));
    await expect(resolveBlobReferences(references, blobs)).rejects.toThrow(LimitExceededError);
    expect(blobs.asked).toEqual([]);
  });

  it("answers values without references as they are, with all that is known of them", async () => {
    const blobs = new MemoryBlobs();
    const same = { a: [1] };
    expect(await resolveBlobReferences(same, blobs)).toBe(same);
    const mixed = await resolveBlobReferences({ same, other: blobReference(blobs.seed(1)) }, blobs);
    expect(isJsonObject(mixed) && mixed.same).toBe(same);
  });
});
