import { open, rm } from "node:fs/promises";
import { StorageError } from "../../storage-error.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { inspectDatabase } from "./inspect-database.ts";

/**
 * Copies a database, as it is at one moment, while others may use it. The copy is one file, without what was deleted.
 *
 * @param to must not be there yet
 * @param driver the SQLite of this Node by default
 * @throws StorageError when the one is no database of this runtime, or the other is there or cannot be written
 */
export async function backupDatabase(from: string, to: string, driver?: SqliteDriver): Promise<void> {
  const target = await open(to, "wx").catch((error: unknown) => refuse(to, error));
  try {
    await inspectDatabase(from, driver, (database) => database.prepare("VACUUM INTO ?").run(to));
    // SQLite leaves it to the system when the copy reaches the disk.
    await target.sync();
    await target.close();
  } catch (error) {
    await target.close();
    await rm(to, { force: true });
    throw error;
  }
}

function refuse(to: string, cause: unknown): never {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EEXIST") throw new StorageError(to, "this file is there already", "Name a new one.", { cause });
  const what = `the copy cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`;
  throw new StorageError(to, what, "Its directory must exist, and this process must be able to write there.", {
    cause,
  });
}
