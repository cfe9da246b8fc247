import { StorageError } from "../storage-error.ts";

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
export async function explained<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw explanationOf(cause, path);
  }
}

/** What the system refused as a StorageError; any other error as it is. */
export function explanationOf(cause: unknown, path: string): unknown {
  if (!(cause instanceof Error && "code" in cause) || cause instanceof StorageError) return cause;
  const meaning = typeof cause.code === "string" ? meanings[cause.code] : undefined;
  const [what, hint] = meaning ?? ["the file system failed", "What it says may help to find out why."];
  return new StorageError(path, `${what} (${cause.message})`, hint, { cause });
}
