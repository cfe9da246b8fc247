import { open } from "node:fs/promises";
import { printBlobMetadata, readBlobMetadata } from "../blob-metadata.ts";
import type { BlobDescription } from "../blob-store.ts";
import { StorageError } from "../storage-error.ts";

// The length of the content, as 64 bits with the lowest byte first.
const trailerSize = 8;

/**
 * What follows the content in a blob's file as the official filesystem store keeps it: what is recorded of the content, and
 * its length. Contract: the official orchestrator's filesystem blob store, 0.11.
 */
export function printBlobEnd(contentSize: number, description: BlobDescription): Buffer {
  const trailer = Buffer.alloc(trailerSize);
  trailer.writeBigUInt64LE(BigInt(contentSize));
  return Buffer.concat([Buffer.from(printBlobMetadata(description)), trailer]);
}

/** A blob's file: where the content ends, and what is recorded of it. */
export interface BlobFile {
  readonly description: BlobDescription;
  /** Of the content, in bytes. */
  readonly size: number;
  /** Reads the content, or a part of it, which must be there. */
  read(position: number, length: number): Promise<Uint8Array>;
}

/**
 * Looks into a blob's file, of which only the end is read for the description.
 *
 * @returns what `use` makes of it, or `undefined` when there is no such file
 * @throws StorageError when it is cut off, or something else
 */
export async function withBlobFile<Result>(
  path: string,
  use: (file: BlobFile) => Promise<Result>,
): Promise<Result | undefined> {
  const file = await open(path, "r").catch(absent);
  if (file === undefined) return undefined;
  try {
    const readAt = async (position: number, length: number): Promise<Buffer> => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
      if (bytesRead < length) throw damaged(path);
      return buffer;
    };
    const { size } = await file.stat();
    if (size < trailerSize) throw damaged(path);
    const contentSize = (await readAt(size - trailerSize, trailerSize)).readBigUInt64LE();
    if (contentSize > BigInt(size - trailerSize)) throw damaged(path);
    const metadataAt = Number(contentSize);
    const description = readBlobMetadata((await readAt(metadataAt, size - trailerSize - metadataAt)).toString());
    if (description === undefined) throw damaged(path);
    return await use({ description, size: metadataAt, read: readAt });
  } finally {
    await file.close();
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function damaged(path: string): StorageError {
  const hint = "Restore it from a backup, or remove it and keep the blob again.";
  return new StorageError(path, "this file is cut off, or is no blob", hint);
}
