import type { BlobBackend } from "../blob-backend.ts";
import type { BlobDescription } from "../blob-store.ts";
import { contentId } from "../content-blob-store.ts";
import { check, type StorageCaseDefinition } from "./storage-case.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const binary: BlobDescription = { blobType: "binary" };

/** What must reach a reader as it was given, however a store writes it. */
const hostileNames = [
  "",
  "../../etc/passwd",
  "a\u0000b",
  "line\nline\r\n",
  '"; DROP TABLE blobs; --',
  '{"blob_type":"flow"}',
  "CON",
  "имя файла 文件 🙂",
  "half a pair: \ud83d",
  "long ".repeat(2_000),
];

async function put(blobs: BlobBackend, bytes: Uint8Array, description: BlobDescription = binary): Promise<string> {
  const blobId = contentId(bytes);
  await blobs.keep(blobId, bytes, description);
  return blobId;
}

async function checkKept(blobs: BlobBackend, blobId: string, bytes: Uint8Array, description = binary): Promise<void> {
  const read = await blobs.read(blobId);
  check(read !== undefined, `blob ${blobId} is there`);
  check(Buffer.compare(read, bytes) === 0, `blob ${blobId}, of ${bytes.length} bytes, is read as it was kept`);
  const found = await blobs.describe(blobId);
  const printed = JSON.stringify(found);
  check(found?.blobType === description.blobType, `blob ${blobId} has the type ${description.blobType}: ${printed}`);
  check(found.filename === description.filename, `blob ${blobId} has the filename it was given: ${printed}`);
}

/** Blobs, and what is left of them when a storage is opened again. */
export const blobCases: readonly StorageCaseDefinition[] = [
  {
    topic: "blobs",
    name: "bytes are read as they were kept, also none, and bytes that are no text",
    async run(open) {
      const { blobs } = await open();
      const contents = [new Uint8Array(), new Uint8Array([0, 255, 0, 128, 10, 13]), text('{"a":[1.0,"ü"]}')];
      for (const bytes of contents) await put(blobs, bytes);
      for (const bytes of contents) await checkKept(blobs, contentId(bytes), bytes);
    },
  },
  {
    topic: "blobs",
    name: "an unknown blob is undefined, to read and to describe",
    async run(open) {
      const { blobs } = await open();
      await put(blobs, text("another"));
      const unknown = contentId(text("never kept"));
      check((await blobs.read(unknown)) === undefined, "reading an unknown blob answers undefined");
      check((await blobs.describe(unknown)) === undefined, "describing an unknown blob answers undefined");
    },
  },
  {
    topic: "blobs",
    name: "every type and any filename comes back as it was given",
    async run(open) {
      const { blobs } = await open();
      for (const blobType of ["data", "binary", "flow"] as const) {
        const bytes = text(blobType);
        await checkKept(blobs, await put(blobs, bytes, { blobType }), bytes, { blobType });
      }
      for (const [index, filename] of hostileNames.entries()) {
        const bytes = text(`named ${index}`);
        const description: BlobDescription = { blobType: "binary", filename };
        await checkKept(blobs, await put(blobs, bytes, description), bytes, description);
      }
    },
  },
  {
    topic: "blobs",
    name: "bytes that are kept again have the description that was given last",
    async run(open) {
      const { blobs } = await open();
      const bytes = text("twice");
      const blobId = await put(blobs, bytes, { blobType: "binary", filename: "first.txt" });
      await put(blobs, bytes, { blobType: "data", filename: "second.txt" });
      await checkKept(blobs, blobId, bytes, { blobType: "data", filename: "second.txt" });
      await put(blobs, bytes, { blobType: "data" });
      await checkKept(blobs, blobId, bytes, { blobType: "data" });
    },
  },
  {
    topic: "blobs",
    name: "what a caller does with its bytes later changes nothing that is kept",
    async run(open) {
      const { blobs } = await open();
      const original = text("unchanged");
      const given = original.slice();
      const blobId = await put(blobs, given);
      given.fill(0);
      await checkKept(blobs, blobId, original);
      (await blobs.read(blobId))?.fill(0);
      await checkKept(blobs, blobId, original);
    },
  },
  {
    topic: "blobs",
    name: "a part of a larger buffer is kept as that part",
    async run(open) {
      const { blobs } = await open();
      const part = text("before part after").subarray(7, 11);
      await checkKept(blobs, await put(blobs, part), text("part"));
    },
  },
  {
    topic: "blobs",
    name: "ten million bytes are kept whole",
    async run(open) {
      const { blobs } = await open();
      const bytes = new Uint8Array(10_000_000).map((_, index) => index * 31 + (index >> 8));
      await checkKept(blobs, await put(blobs, bytes), bytes);
    },
  },
  {
    topic: "blobs",
    name: "many blobs at once, and the same one many times at once, are all kept",
    async run(open) {
      const { blobs } = await open();
      const contents = Array.from({ length: 100 }, (_, index) => text(`content ${index % 50}`));
      await Promise.all(contents.map((bytes) => put(blobs, bytes)));
      for (const bytes of contents) await checkKept(blobs, contentId(bytes), bytes);
    },
  },
  {
    topic: "blobs",
    name: "a blob that is removed is gone, once, and can be kept again",
    async run(open) {
      const { blobs } = await open();
      const [bytes, other] = [text("passing"), text("lasting")];
      await put(blobs, other);
      const blobId = await put(blobs, bytes);
      check(await blobs.remove(blobId), "removing a blob that is there answers true");
      check((await blobs.read(blobId)) === undefined, "a removed blob cannot be read");
      check((await blobs.describe(blobId)) === undefined, "a removed blob has no description");
      check(!(await blobs.remove(blobId)), "removing it again answers false");
      await checkKept(blobs, contentId(other), other);
      await checkKept(blobs, await put(blobs, bytes), bytes);
    },
  },
  {
    topic: "reopening",
    name: "what was kept is there when the storage is opened again, and can be kept again",
    async run(open) {
      const bytes = text("lasting");
      const description: BlobDescription = { blobType: "flow", filename: "flow\u0000.yaml" };
      const first = await open();
      const blobId = await put(first.blobs, bytes, description);
      await first.close();
      const second = await open();
      await checkKept(second.blobs, blobId, bytes, description);
      await put(second.blobs, bytes, binary);
      await second.close();
      await checkKept((await open()).blobs, blobId, bytes, binary);
    },
  },
  {
    topic: "reopening",
    name: "two that have the same storage open see what the other keeps",
    async run(open) {
      const [one, other] = [await open(), await open()];
      const bytes = text("shared");
      await checkKept(other.blobs, await put(one.blobs, bytes), bytes);
      await Promise.all(
        Array.from({ length: 20 }, (_, index) => put((index % 2 === 0 ? one : other).blobs, text(`at once ${index}`))),
      );
      for (let index = 0; index < 20; index += 1) {
        const kept = text(`at once ${index}`);
        await checkKept(one.blobs, contentId(kept), kept);
      }
    },
  },
];
