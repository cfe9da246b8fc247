import { StorageError } from "../storage-error.ts";
import { SqliteFailure } from "./sqlite-driver.ts";

/** What SQLite's result codes mean for who runs flows, and the cure. */
const meanings: Readonly<Record<number, readonly [what: string, hint: string]>> = {
  5: ["another process has kept this database locked for 5 s", "End it, or let each have a file of its own."],
  8: ["this database cannot be written", "Give this process the right to write the file and its directory."],
  10: [
    "the disk or file system failed",
    "Look into the system's log; restore the file from a backup if it is damaged.",
  ],
  11: ["this database is damaged", "Restore it from a backup; a copy of the damaged file may help to find out why."],
  13: ["there is no room left to write", "Free space on its disk, or move the file."],
  14: ["this database cannot be opened", "Its directory must exist, and this process must be able to write there."],
  26: ["this is not a SQLite database", "Name another file, or restore it from a backup."],
};

/** Does something with a database; what SQLite throws becomes an error that names the file, what is wrong and the cure. */
export function explained<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof SqliteFailure)) throw cause;
    const { resultCode, message } = cause;
    const meaning = resultCode === undefined ? undefined : meanings[resultCode];
    const [what, hint] = meaning ?? ["SQLite failed", "What it says may help to find out why."];
    throw new StorageError(path, `${what} (${message})`, hint, { cause });
  }
}
