import { describe, expect, it } from "vitest";
import type { BlobBackend } from "../../src/storage/blob-backend.ts";
import type { BlobDescription } from "../../src/storage/blob-store.ts";
import { contentId } from "../../src/storage/content-blob-store.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { runTopics, type StorageTopic, storageContract } from "../../src/testing.ts";
import { untilClosed } from "../support/lasting-in-memory.ts";

/** What a broken storage does differently; everything else it does as the one in memory, which outlasts its closing. */
interface Breakage {
  readonly name: string;
  readonly topic: StorageTopic;
  readonly blobs?: (sound: BlobBackend) => Partial<BlobBackend>;
  readonly close?: (times: number) => Promise<void>;
  /** Whether opening again finds an empty storage. */
  readonly forgets?: true;
  /** Whether it answers after it has been closed. */
  readonly staysOpen?: true;
}

const binary: BlobDescription = { blobType: "binary" };

const breakages: readonly Breakage[] = [
  {
    name: "reads bytes as text",
    topic: "blobs",
    blobs: (sound) => ({
      read: async (blobId) => {
        const bytes = await sound.read(blobId);
        return bytes && new TextEncoder().encode(new TextDecoder().decode(bytes));
      },
    }),
  },
  {
    name: "takes no bytes for no blob",
    topic: "blobs",
    blobs: (sound) => ({
      read: async (blobId) => {
        const bytes = await sound.read(blobId);
        return bytes?.length === 0 ? undefined : bytes;
      },
    }),
  },
  {
    name: "answers empty bytes for an unknown blob",
    topic: "blobs",
    blobs: (sound) => ({ read: async (blobId) => (await sound.read(blobId)) ?? new Uint8Array() }),
  },
  {
    name: "cuts filenames at a NUL",
    topic: "blobs",
    blobs: (sound) => ({
      keep: (blobId, bytes, { filename, ...description }) =>
        sound.keep(blobId, bytes, {
          ...description,
          ...(filename !== undefined && { filename: filename.split("\u0000")[0] ?? "" }),
        }),
    }),
  },
  {
    name: "keeps the first description",
    topic: "blobs",
    blobs: (sound) => ({
      keep: async (blobId, bytes, description) =>
        sound.keep(blobId, bytes, (await sound.describe(blobId)) ?? description),
    }),
  },
  {
    name: "keeps the whole buffer of a part",
    topic: "blobs",
    blobs: (sound) => ({
      keep: (blobId, bytes, description) => sound.keep(blobId, new Uint8Array(bytes.buffer), description),
    }),
  },
  {
    name: "keeps a million bytes at most",
    topic: "blobs",
    blobs: (sound) => ({
      keep: (blobId, bytes, description) => sound.keep(blobId, bytes.subarray(0, 1_000_000), description),
    }),
  },
  {
    name: "removes nothing",
    topic: "blobs",
    blobs: (sound) => ({ remove: async (blobId) => (await sound.describe(blobId)) !== undefined }),
  },
  {
    name: "shows a blob before it is kept",
    topic: "blobs",
    blobs: (sound) => ({
      begin: async () => {
        const draft = await sound.begin();
        return { ...draft, append: async (bytes) => void (await sound.keep(contentId(bytes), bytes, binary)) };
      },
    }),
  },
  {
    name: "keeps what is discarded",
    topic: "blobs",
    blobs: (sound) => ({
      begin: async () => {
        const draft = await sound.begin();
        const pieces: Uint8Array[] = [];
        return {
          ...draft,
          append: async (bytes) => {
            pieces.push(new Uint8Array(bytes));
            await draft.append(bytes);
          },
          discard: () => draft.keep(contentId(Buffer.concat(pieces)), binary),
        };
      },
    }),
  },
  {
    name: "keeps the first piece alone",
    topic: "blobs",
    blobs: (sound) => ({
      begin: async () => {
        const draft = await sound.begin();
        let count = 0;
        return {
          ...draft,
          append: async (bytes) => {
            count += 1;
            if (count === 1) await draft.append(bytes);
          },
        };
      },
    }),
  },
  {
    name: "says another size than it has",
    topic: "blobs",
    blobs: (sound) => ({
      open: async (blobId) => {
        const content = await sound.open(blobId);
        return content && { ...content, size: content.size + 1 };
      },
    }),
  },
  { name: "hands out what it keeps", topic: "blobs", blobs: sharing },
  { name: "refuses the second of two at once", topic: "blobs", blobs: refusingAtOnce },
  { name: "forgets everything when it is closed", topic: "reopening", forgets: true },
  { name: "answers after it was closed", topic: "closing", staysOpen: true },
  {
    name: "fails when it is closed twice",
    topic: "closing",
    close: async (times) => {
      if (times > 1) throw new Error("not open");
    },
  },
];

function sharing(): Partial<BlobBackend> {
  const bytesById = new Map<string, Uint8Array>();
  return {
    keep: async (blobId, bytes) => void bytesById.set(blobId, bytes.slice()),
    read: async (blobId) => bytesById.get(blobId),
    describe: async () => ({ blobType: "binary" }),
    remove: async (blobId) => bytesById.delete(blobId),
  };
}

function refusingAtOnce(sound: BlobBackend): Partial<BlobBackend> {
  let isBusy = false;
  return {
    async keep(blobId, bytes, description) {
      if (isBusy) throw new Error("database is locked");
      isBusy = true;
      await Promise.resolve();
      await sound.keep(blobId, bytes, description);
      isBusy = false;
    },
  };
}

/** Opens storages over one that lasts, each broken as told, and each closed for itself. */
function openerOf(breakage: Partial<Breakage>): () => Promise<StorageBackend> {
  let lasting = new MemoryStorage();
  return async () => {
    if (breakage.forgets) lasting = new MemoryStorage();
    const sound = lasting.blobs;
    const blobs = { ...sound, ...breakage.blobs?.(sound) };
    const closed = new MemoryStorage();
    await closed.close();
    let closedTimes = 0;
    const lifetime = {
      get isClosed() {
        return closedTimes > 0 && !breakage.staysOpen;
      },
    };
    const current = (): BlobBackend => (lifetime.isClosed ? closed.blobs : blobs);
    return {
      blobs: {
        keep: (...given) => current().keep(...given),
        begin: async () => untilClosed(await current().begin(), lifetime),
        read: (blobId) => current().read(blobId),
        open: (blobId) => current().open(blobId),
        describe: (blobId) => current().describe(blobId),
        remove: (blobId) => current().remove(blobId),
      },
      async close() {
        closedTimes += 1;
        await breakage.close?.(closedTimes);
      },
    };
  };
}

async function violationsOf(breakage: Partial<Breakage>): Promise<string[]> {
  const violated: string[] = [];
  const create = async () => ({ open: openerOf(breakage), remove: async () => {} });
  for (const { topic, run } of storageContract({ create, without: runTopics })) {
    await run().catch(() => violated.push(topic));
  }
  return violated;
}

describe("the storage contract", () => {
  it("holds for the storage that is not broken", async () => {
    expect(await violationsOf({})).toEqual([]);
  });

  it.each(breakages)("notices a storage that $name", async (breakage) => {
    expect(await violationsOf(breakage)).toContain(breakage.topic);
  });
});
