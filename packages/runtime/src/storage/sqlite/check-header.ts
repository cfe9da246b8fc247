import { open } from "node:fs/promises";
import { StorageError } from "../storage-error.ts";
import { applicationId, schemaVersion } from "./schema.ts";

/** The first bytes of every SQLite file. Contract: https://www.sqlite.org/fileformat2.html#the_database_header */
const magic = "SQLite format 3\0";
const headerSize = 100;

/**
 * Looks at a file before SQLite does, which would make files beside it, and might write what it finds in them.
 *
 * @returns whether there is a database to open, or an empty or missing file to make one in
 * @throws StorageError when the file is something else
 */
export async function checkHeader(path: string): Promise<"database" | "empty" | "missing"> {
  const header = await readHeader(path);
  if (header === undefined) return "missing";
  if (header.length === 0) return "empty";
  if (header.length < headerSize || header.toString("latin1", 0, magic.length) !== magic) {
    throw new StorageError(path, "this is not a SQLite database", "Name another file, or restore it from a backup.");
  }
  const foundId = header.readUInt32BE(68);
  if (foundId !== applicationId) {
    const what = "this SQLite database belongs to another program; files of official Stepflow servers differ, too";
    throw new StorageError(path, what, "Name a file of its own, which is made when it is missing.");
  }
  refuseNewer(path, header.readUInt32BE(60));
  return "database";
}

/** @throws StorageError when a newer release has written the file */
export function refuseNewer(path: string, version: number): void {
  if (version <= schemaVersion) return;
  const what = `its schema has version ${version}; this release of @stepflow/runtime knows versions up to ${schemaVersion}`;
  throw new StorageError(path, what, "Install the release that wrote it, or name another file.");
}

async function readHeader(path: string): Promise<Buffer | undefined> {
  // For writing too, though nothing is written: SQLite opens what it may only read, and fails at the first write.
  const file = await open(path, "r+").catch((error: unknown) => unreadable(path, error));
  if (file === undefined) return undefined;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headerSize), 0, headerSize, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    return unreadable(path, error);
  } finally {
    await file.close();
  }
}

function unreadable(path: string, cause: unknown): undefined {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return undefined;
  if (code === "EISDIR") throw new StorageError(path, "this is a directory", "Name a file in it.", { cause });
  const what = `this file cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`;
  throw new StorageError(path, what, "Give this process the right to read and write it.", { cause });
}
