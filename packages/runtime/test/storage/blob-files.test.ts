import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContentBlobStore } from "../../src/storage/content-blob-store.ts";
import { FilesystemStorage } from "../../src/storage/filesystem/filesystem-storage.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { asOrdinaryUser } from "../support/as-ordinary-user.ts";

let directory: string;
let blobs: ContentBlobStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "blob-files-"));
  blobs = new ContentBlobStore((await FilesystemStorage.open(directory)).blobs);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

const fileOf = (blobId: string): string => join(directory, blobId.slice(0, 2), `${blobId}.blob`);

async function failure(work: Promise<unknown>): Promise<string> {
  const outcome = await work.then(
    () => "an answer",
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(StorageError);
  return String(outcome);
}

describe("a blob's file", () => {
  it("is the official store's: content, metadata, and the content's length in eight bytes", async () => {
    const blobId = await blobs.putBinary(Buffer.from("hello"), { blobType: "binary", filename: "a.txt" });
    expect(blobId).toBe("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    expect(await readFile(join(directory, "2c", `${blobId}.blob`), "latin1")).toBe(
      'hello{"blob_type":"binary","filename":"a.txt"}\u0005\0\0\0\0\0\0\0',
    );
  });

  it("is read as an official server writes it, with null for no filename", async () => {
    const blobId = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    await mkdir(dirname(fileOf(blobId)));
    await writeFile(fileOf(blobId), 'hello{"blob_type":"data","filename":null}\u0005\0\0\0\0\0\0\0');
    expect(Buffer.from((await blobs.getBinary(blobId)) ?? []).toString()).toBe("hello");
    expect(await blobs.describe(blobId)).toEqual({ blobType: "data" });
  });

  it("has no other beside it, and is not written again for the same description", async () => {
    const blobId = await blobs.put("once");
    await truncate(fileOf(blobId), 0);
    await writeFile(fileOf(blobId), '"once"{"blob_type":"data"}\u0006\0\0\0\0\0\0\0');
    await blobs.put("once");
    expect(await readFile(fileOf(blobId), "latin1")).toMatch(/^"once"\{"blob_type":"data"\}/);
    expect(await readdir(dirname(fileOf(blobId)))).toEqual([`${blobId}.blob`]);
  });

  it("is reported when it is cut off anywhere, or is something else, and left as it is", async () => {
    const blobId = await blobs.put({ text: "long enough" });
    const whole = await readFile(fileOf(blobId));
    const broken = [
      ...Array.from({ length: whole.length }, (_, size) => whole.subarray(0, size)),
      Buffer.from("notes of somebody else that end in something"),
      Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8, 0xff)]),
    ];
    for (const bytes of broken) {
      await writeFile(fileOf(blobId), bytes);
      expect(await failure(blobs.getBinary(blobId))).toContain(
        `${fileOf(blobId)}: this file is cut off, or is no blob`,
      );
      expect(await failure(blobs.put({ text: "long enough" }))).toContain("remove it and keep the blob again");
      expect(await readFile(fileOf(blobId))).toEqual(bytes);
    }
  });

  it("is reported when its content has changed", async () => {
    const blobId = await blobs.put("content");
    const bytes = await readFile(fileOf(blobId));
    bytes[3] = 0;
    await writeFile(fileOf(blobId), bytes);
    expect(await failure(blobs.getBinary(blobId))).toContain("are not those that were kept");
  });
});

describe("a directory of blobs", () => {
  it("is made with those above it", async () => {
    const storage = await FilesystemStorage.open(join(directory, "a", "b"));
    expect(await new ContentBlobStore(storage.blobs).put(1)).toMatch(/^6b86b2/);
  });

  it("is gone with its storage when it is a temporary one", async () => {
    vi.stubEnv("TMPDIR", directory);
    const storage = await FilesystemStorage.open(undefined);
    await new ContentBlobStore(storage.blobs).put(1);
    expect(await readdir(directory)).toEqual([expect.stringMatching(/^stepflow-blobs-/)]);
    await storage.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it("has nothing of a blob that was not kept, when it was discarded or the storage is closed", async () => {
    const storage = await FilesystemStorage.open(directory);
    const [discarded, left] = [await storage.blobs.begin(), await storage.blobs.begin()];
    await discarded.append(Buffer.from("discarded"));
    await left.append(Buffer.from("left"));
    expect(await readdir(directory)).toHaveLength(2);
    await discarded.discard();
    await storage.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it("is rid of what a process left that ended while it wrote, but not of what another is writing", async () => {
    const [abandoned, fresh] = [".abandoned.tmp", ".fresh.tmp"];
    for (const name of [abandoned, fresh, "somebody's.tmp"]) await writeFile(join(directory, name), "half of it");
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(directory, abandoned), longAgo, longAgo);
    await FilesystemStorage.open(directory);
    expect((await readdir(directory)).sort()).toEqual([fresh, "somebody's.tmp"]);
  });

  it("is refused where a file is", async () => {
    await writeFile(join(directory, "file"), "");
    expect(await failure(FilesystemStorage.open(join(directory, "file")))).toMatch(/a file is in the place of the/);
    expect(await failure(FilesystemStorage.open(join(directory, "file", "below")))).toMatch(/is a file, not a dir/);
  });

  it("says so when it cannot be written, and still reads", async () => {
    const blobId = await blobs.put("kept");
    await chmod(directory, 0o555);
    try {
      await asOrdinaryUser(async () => {
        expect(await failure(blobs.put("another"))).toMatch(/no permission .*\. Give this process the right/);
        expect(await blobs.get(blobId)).toBe("kept");
      });
    } finally {
      await chmod(directory, 0o755);
    }
  });

  it.each(["../../etc/passwd", "", "ABCDEF", "0".repeat(63), `${"0".repeat(63)}/`])(
    "is never left for the id %j",
    async (id) => {
      expect(await blobs.getBinary(id)).toBe(undefined);
      expect(await blobs.describe(id)).toBe(undefined);
    },
  );
});
