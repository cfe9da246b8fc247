import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes all files or none: every text is first written beside its place, and only then is each moved into it.
 *
 * @param root the directory that the paths are relative to
 * @throws the file system's error, with the old files untouched when it comes from writing
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const moves = [...files].map(([file, text]) => {
    const path = join(root, file);
    return { path, temporary: `${path}.${process.pid}.tmp`, text };
  });
  try {
    for (const { path, temporary, text } of moves) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { path, temporary } of moves) await rename(temporary, path);
  } finally {
    for (const { temporary } of moves) await rm(temporary, { force: true });
  }
}
