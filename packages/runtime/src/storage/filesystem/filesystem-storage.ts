import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { BlobBackend } from "../blob-backend.ts";
import type { BlobDescription } from "../blob-store.ts";
import type { StorageBackend } from "../storage-backend.ts";
import { closedStore, StorageError } from "../storage-error.ts";
import { verifiedBlob } from "../verified-blob.ts";
import { printBlobFile, withBlobFile } from "./blob-file.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Keeps each blob in a file of its own, `<directory>/<first two digits>/<id>.blob`, as the official store does. */
export class FilesystemStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  readonly #directory: string;
  readonly #lifetime: "kept" | "temporary";
  #isClosed = false;

  private constructor(directory: string, lifetime: "kept" | "temporary") {
    this.#directory = directory;
    this.#lifetime = lifetime;
    this.blobs = {
      keep: (blobId, bytes, description) => this.#at(blobId, (path) => keep(path, bytes, description)),
      read: (blobId) =>
        this.#at(blobId, (path) =>
          withBlobFile(path, async (file) => verifiedBlob(blobId, await file.content(), path)),
        ),
      describe: (blobId) => this.#at(blobId, (path) => withBlobFile(path, async ({ description }) => description)),
      remove: (blobId) => this.#at(blobId, removeFile),
    };
  }

  /**
   * @param directory made when it is missing; without one, a temporary one that goes when this is closed
   * @throws StorageError when it can't be made
   */
  static async open(directory: string | undefined): Promise<FilesystemStorage> {
    if (directory === undefined) {
      return new FilesystemStorage(await mkdtemp(join(tmpdir(), "stepflow-blobs-")), "temporary");
    }
    const path = resolve(directory);
    await explained(path, () => mkdir(path, { recursive: true }));
    return new FilesystemStorage(path, "kept");
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#lifetime === "temporary") await rm(this.#directory, { recursive: true, force: true });
  }

  async #at<Result>(blobId: string, work: (path: string) => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedStore(this.#directory);
    const path = join(this.#directory, blobId.slice(0, 2), `${blobId}.blob`);
    return explained(path, () => work(path));
  }
}

async function keep(path: string, bytes: Uint8Array, description: BlobDescription): Promise<void> {
  const known = await withBlobFile(path, async (file) => file.description);
  if (known?.blobType === description.blobType && known.filename === description.filename) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFileSafely(path, printBlobFile(bytes, description));
}

async function removeFile(path: string): Promise<boolean> {
  try {
    await rm(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

const meanings: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EACCES: ["no permission", "Give this process the right to read and write there."],
  EROFS: ["the file system is read-only", "Name a directory on another one."],
  ENOSPC: ["there is no room left to write", "Free space on its disk, or move the directory."],
  EDQUOT: ["there is no room left to write", "Free space, or have the quota raised."],
  EFBIG: ["there is no room left to write", "Have the limit of file sizes raised."],
  ENOTDIR: ["a part of this path is a file, not a directory", "Name another directory."],
  EEXIST: ["a file is in the place of the directory", "Name another directory."],
};

/** Works with files; what the system refuses becomes an error that names the path, what is wrong and the cure. */
async function explained<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause) || cause instanceof StorageError) throw cause;
    const meaning = typeof cause.code === "string" ? meanings[cause.code] : undefined;
    const [what, hint] = meaning ?? ["the file system failed", "What it says may help to find out why."];
    throw new StorageError(path, `${what} (${cause.message})`, hint, { cause });
  }
}
