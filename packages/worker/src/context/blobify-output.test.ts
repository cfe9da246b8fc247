import { blobReference, type JsonValue, printJson } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { MemoryBlobs } from "../../test/support/memory-blobs.ts";
import { blobifyOutput } from "./blobify-output.ts";
import { resolveBlobReferences } from "./resolve-blob-references.ts";

describe("blobifyOutput", () => {
  it("moves the large fields of an output to blobs, and resolving brings them back", async () => {
    const blobs = new MemoryBlobs();
    const output = { small: "x", large: "x".repeat(99), deep: { list: ["y".repeat(99)] }, last: null };
    const sent = await blobifyOutput(output, 100, blobs);
    expect(sent).toEqual({
      small: "x",
      large: { $blob: expect.stringMatching(/^[0-9a-f]{64}$/), size: 101 },
      deep: { $blob: expect.any(String), size: 112 },
      last: null,
    });
    expect(Object.keys(sent as object)).toEqual(["small", "large", "deep", "last"]);
    expect(await resolveBlobReferences(sent, blobs)).toEqual(output);
  });

  it.each<[string, JsonValue]>([
    ["ASCII", "x".repeat(98)],
    ["characters of three bytes", `${"€".repeat(32)}xx`],
    ["characters of four bytes", `${"💡".repeat(24)}xx`],
    ["escaped characters", `${"\u0001".repeat(16)}xx`],
    ["lone surrogates", `${"\ud800".repeat(16)}xx`],
    ["numbers", [...Array.from({ length: 49 }, () => 1), 2]],
    ["keys", { ["k".repeat(92)]: 12 }],
  ])("counts bytes of UTF-8, and the threshold itself is not too large: %s", async (_, field) => {
    const blobs = new MemoryBlobs();
    const bytes = new TextEncoder().encode(printJson(field)).length;
    expect(await blobifyOutput({ field }, bytes, blobs)).toEqual({ field });
    expect(await blobifyOutput({ field }, bytes - 1, blobs)).toEqual({
      field: { $blob: expect.any(String), size: bytes },
    });
  });

  it("leaves what is no object alone, however large", async () => {
    const blobs = new MemoryBlobs();
    for (const output of ["x".repeat(99), ["x".repeat(99)], null, 1]) {
      expect(await blobifyOutput(output, 10, blobs)).toBe(output);
    }
  });

  it("sends no reference to a reference", async () => {
    const blobs = new MemoryBlobs();
    const output = { file: blobReference("a".repeat(64), { blobType: "binary" }) };
    expect(await blobifyOutput(output, 10, blobs)).toEqual(output);
    expect(blobs.json.size).toBe(0);
  });

  it("does nothing at a threshold of 0", async () => {
    const output = { large: "x".repeat(99) };
    expect(await blobifyOutput(output, 0, new MemoryBlobs())).toBe(output);
  });

  it("keeps a field named __proto__", async () => {
    const output: JsonValue = JSON.parse('{"__proto__":"0123456789"}');
    const sent = await blobifyOutput(output, 5, new MemoryBlobs());
    expect(JSON.stringify(sent)).toMatch(/^\{"__proto__":\{"\$blob":"/);
  });
});
