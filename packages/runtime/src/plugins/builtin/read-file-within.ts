import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { PermanentError } from "../../engine/component.ts";

/**
 * Reads a file that, with all links resolved, lies below a directory.
 *
 * The path that is opened is the resolved one, and its last part must be no link by then: a link that is put there
 * between the check and the opening leads nowhere. Whoever can replace directories of the root at that moment can write
 * in it anyway.
 *
 * @throws PermanentError when the file is outside, missing, not a plain file, or larger than `maxBytes`
 */
export async function readFileWithin(
  root: string,
  path: string,
  maxBytes: number,
): Promise<{ readonly resolvedPath: string; readonly bytes: Uint8Array }> {
  const shown = JSON.stringify(path);
  if (path === "" || path.includes("\0")) throw new PermanentError(`${shown} is no path`);
  const realRoot = await realpath(root);
  // Before anything is touched, so that answers do not tell which files there are outside.
  if (!isBelow(resolve(root, path), resolve(root)) && !isBelow(resolve(path), realRoot)) throw outside(shown);
  const resolvedPath = await realpath(resolve(root, path)).catch((cause: unknown) => {
    throw unreadable(shown, cause);
  });
  if (!isBelow(resolvedPath, realRoot)) throw outside(shown);
  const file = await open(resolvedPath, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause: unknown) => {
      throw unreadable(shown, cause);
    },
  );
  try {
    if (!(await file.stat()).isFile()) throw new PermanentError(`${shown} is not a file`);
    return { resolvedPath, bytes: await readAtMost(file, maxBytes, shown) };
  } finally {
    await file.close();
  }
}

/** Reads to the end instead of trusting the size: a file can grow, and some of the system's own say 0. */
async function readAtMost(file: FileHandle, maxBytes: number, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
    chunks.push(chunk);
    size += chunk.length;
  }
  if (size > maxBytes) {
    throw new PermanentError(`${shown} is larger than ${maxBytes} bytes (option builtins.maxFileBytes)`);
  }
  return Buffer.concat(chunks);
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(shown: string): PermanentError {
  return new PermanentError(
    `${shown} is outside the working directory; move the file there, or set the option builtins.workingDirectory`,
  );
}

function unreadable(shown: string, cause: unknown): PermanentError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return new PermanentError(`there is no file ${shown}`, { cause });
  return new PermanentError(`${shown} cannot be read`, { cause });
}
