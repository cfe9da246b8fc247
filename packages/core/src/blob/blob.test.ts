import { describe, expect, it } from "vitest";
import { blobId } from "./blob-id.ts";
import { blobReference, isBlobReference } from "./blob-reference.ts";

const id = "aa05cc227a02bd66a2a91fde7500be122d28e87c45832d1aa9cb0b432eef7e04";

describe("blobId", () => {
  it("has the published id of JSON data, with keys in order of insertion", () => {
    expect(blobId({ simple: "test", complex: { deeply: { nested: { value: "works" } } } })).toBe(id);
  });

  it("hashes the bytes of binary data as they are", () => {
    expect(blobId(new TextEncoder().encode("{}"))).toBe(blobId({}));
  });
});

describe("blobReference", () => {
  it("leaves the default type out", () => {
    expect(blobReference(id)).toEqual({ $blob: id });
    expect(blobReference(id, { blobType: "binary", size: 0 })).toEqual({ $blob: id, blobType: "binary", size: 0 });
    expect(isBlobReference(blobReference(id, { blobType: "flow" }))).toBe(true);
  });
});

describe("isBlobReference", () => {
  it.each([
    [null],
    [id],
    [[id]],
    [{}],
    [{ $blob: 1 }],
    [{ $blob: id.slice(1) }],
    [{ $blob: `${id.slice(1)}g` }],
    [{ $blob: id, blobType: "image" }],
    [{ $blob: id, size: -1 }],
    [{ $blob: id, size: "1" }],
  ])("takes %j for ordinary data", (value) => {
    expect(isBlobReference(value)).toBe(false);
  });
});
