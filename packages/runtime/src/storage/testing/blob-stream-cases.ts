import { randomBytes } from "node:crypto";
import type { BlobBackend } from "../blob-backend.ts";
import type { BlobDescription } from "../blob-store.ts";
import { ContentBlobStore, contentId } from "../content-blob-store.ts";
import { StorageError } from "../storage-error.ts";
import { checkRefused } from "./run-helpers.ts";
import { check, type StorageCaseDefinition } from "./storage-case.ts";

const binary: BlobDescription = { blobType: "binary" };

async function putInPieces(
  blobs: BlobBackend,
  pieces: readonly Uint8Array[],
  description: BlobDescription = binary,
): Promise<string> {
  const blobId = contentId(Buffer.concat(pieces));
  const draft = await blobs.begin();
  for (const piece of pieces) await draft.append(piece);
  await draft.keep(blobId, description);
  return blobId;
}

async function readInPieces(blobs: BlobBackend, blobId: string): Promise<Uint8Array | undefined> {
  const content = await blobs.open(blobId);
  if (content === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.chunks()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  check(bytes.length === content.size, `blob ${blobId} is as long as it says: ${content.size} and ${bytes.length}`);
  return bytes;
}

/** Reads a blob in both ways. */
async function checkKept(blobs: BlobBackend, blobId: string, bytes: Uint8Array, description = binary): Promise<void> {
  for (const read of [await blobs.read(blobId), await readInPieces(blobs, blobId)]) {
    check(read !== undefined, `blob ${blobId} is there`);
    check(Buffer.compare(read, bytes) === 0, `blob ${blobId}, of ${bytes.length} bytes, is read as it was kept`);
  }
  const found = await blobs.describe(blobId);
  const isSame = found?.blobType === description.blobType && found.filename === description.filename;
  check(isSame, `blob ${blobId} has the description that it was given: ${JSON.stringify(found)}`);
}

/** Blobs that come, or go, in pieces. */
export const blobStreamCases: readonly StorageCaseDefinition[] = [
  {
    topic: "blobs",
    name: "bytes that come in pieces, large, small, empty or none, are one blob",
    async run(open) {
      const { blobs } = await open();
      const large = randomBytes(2_500_000);
      const contents: readonly (readonly Uint8Array[])[] = [
        [],
        [new Uint8Array()],
        [Buffer.from("one piece")],
        [Buffer.from("two "), new Uint8Array(), Buffer.from("pieces")],
        [large],
        [large.subarray(0, 1), large.subarray(1, 1_500_000), large.subarray(1_500_000)],
      ];
      for (const pieces of contents) {
        const description: BlobDescription = { blobType: "data", filename: `of ${pieces.length}` };
        await checkKept(blobs, await putInPieces(blobs, pieces, description), Buffer.concat(pieces), description);
      }
    },
  },
  {
    topic: "blobs",
    name: "bytes that were kept whole are read in pieces, large ones in several",
    async run(open) {
      const { blobs } = await open();
      const bytes = randomBytes(2_500_000);
      const blobId = contentId(bytes);
      await blobs.keep(blobId, bytes, binary);
      await checkKept(blobs, blobId, bytes);
      const small = Buffer.from("small");
      await blobs.keep(contentId(small), small, binary);
      await checkKept(blobs, contentId(small), small);
      check((await blobs.open(contentId(Buffer.from("never kept")))) === undefined, "an unknown blob is not opened");
    },
  },
  {
    topic: "blobs",
    name: "nobody sees a blob before it is kept, and of one that is discarded nothing stays",
    async run(open) {
      const { blobs } = await open();
      const bytes = randomBytes(1_500_000);
      const blobId = contentId(bytes);
      const draft = await blobs.begin();
      await draft.append(bytes);
      check((await blobs.read(blobId)) === undefined, "a draft cannot be read");
      await draft.discard();
      check((await blobs.read(blobId)) === undefined, "a discarded draft cannot be read");
      check((await blobs.describe(blobId)) === undefined, "a discarded draft has no description");
      check(!(await blobs.remove(blobId)), "a discarded draft is not there to be removed");
      await checkKept(blobs, await putInPieces(blobs, [bytes]), bytes);
    },
  },
  {
    topic: "blobs",
    name: "discarding a draft that was kept does nothing",
    async run(open) {
      const { blobs } = await open();
      const bytes = Buffer.from("kept and then discarded");
      const draft = await blobs.begin();
      await draft.append(bytes);
      await draft.keep(contentId(bytes), binary);
      await draft.discard();
      await checkKept(blobs, contentId(bytes), bytes);
    },
  },
  {
    topic: "blobs",
    name: "what a caller does with a piece later changes nothing that is kept",
    async run(open) {
      const { blobs } = await open();
      const original = Buffer.from("unchanged, piece by piece");
      const piece = Buffer.from(original);
      const draft = await blobs.begin();
      await draft.append(piece);
      piece.fill(0);
      await draft.keep(contentId(original), binary);
      await checkKept(blobs, contentId(original), original);
      const content = await blobs.open(contentId(original));
      check(content !== undefined, "the blob is there");
      for await (const chunk of content.chunks()) chunk.fill(0);
      await checkKept(blobs, contentId(original), original);
    },
  },
  {
    topic: "blobs",
    name: "pieces of many blobs at once do not mix, also where two are the same blob",
    async run(open) {
      const { blobs } = await open();
      const contents = [1, 2, 3, 1].map((seed) => Array.from({ length: 20 }, () => Buffer.alloc(10_000, seed)));
      const ids = await Promise.all(contents.map((pieces) => putInPieces(blobs, pieces)));
      for (const [index, blobId] of ids.entries()) await checkKept(blobs, blobId, Buffer.concat(contents[index] ?? []));
    },
  },
  {
    topic: "blobs",
    name: "a blob is one, whichever way it comes again, has the last description, and is removed once",
    async run(open) {
      const { blobs } = await open();
      const bytes = randomBytes(1_500_000);
      const blobId = contentId(bytes);
      await putInPieces(blobs, [bytes], { blobType: "binary", filename: "pieces" });
      await blobs.keep(blobId, bytes, { blobType: "data" });
      await checkKept(blobs, blobId, bytes, { blobType: "data" });
      await putInPieces(blobs, [bytes], { blobType: "binary", filename: "again" });
      await checkKept(blobs, blobId, bytes, { blobType: "binary", filename: "again" });
      check(await blobs.remove(blobId), "removing it answers true");
      check((await blobs.open(blobId)) === undefined, "a removed blob is not opened");
      check(!(await blobs.remove(blobId)), "removing it again answers false");
      await checkKept(blobs, await putInPieces(blobs, [bytes]), bytes);
    },
  },
  {
    topic: "blobs",
    name: "a stream that breaks off leaves nothing, and is told",
    async run(open) {
      const { blobs } = await open();
      const bytes = randomBytes(1_500_000);
      async function* breakingOff(): AsyncGenerator<Uint8Array> {
        yield bytes;
        throw new RangeError("cut off");
      }
      const store = new ContentBlobStore(blobs);
      await checkRefused(() => store.putStream(breakingOff()), RangeError, "a stream that breaks off");
      check((await blobs.describe(contentId(bytes))) === undefined, "nothing of it is there");
    },
  },
  {
    topic: "reopening",
    name: "what came in pieces is there when the storage is opened again, and what was not kept is not",
    async run(open) {
      const [bytes, other] = [randomBytes(1_500_000), randomBytes(1_500_000)];
      const first = await open();
      const blobId = await putInPieces(first.blobs, [bytes]);
      const draft = await first.blobs.begin();
      await draft.append(other);
      await first.close();
      const { blobs } = await open();
      await checkKept(blobs, blobId, bytes);
      check((await blobs.read(contentId(other))) === undefined, "what was not kept is not there");
    },
  },
  {
    topic: "closing",
    name: "a closed storage begins no blob, keeps none, and opens none",
    async run(open) {
      const storage = await open();
      const { blobs } = storage;
      const bytes = Buffer.from("too late");
      const draft = await blobs.begin();
      await draft.append(bytes);
      await storage.close();
      await checkRefused(() => draft.keep(contentId(bytes), binary), StorageError, "keeping a draft after closing");
      await checkRefused(() => blobs.begin(), StorageError, "begin after closing");
      await checkRefused(() => blobs.open(contentId(bytes)), StorageError, "open after closing");
    },
  },
];
