import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import type { Cli } from "../cli.ts";

/** In bytes. What is read as a document has a smaller limit of its own, in characters. */
const maxSize = 512 * 1024 * 1024;

/**
 * Reads a text file that the user named; a byte order mark at its beginning is dropped.
 *
 * @param path counts from the working directory; errors show it as it was given
 * @param what for errors, for example "flow" or "input"
 * @throws StepflowError with code FILE when it isn't there, is no file, is too large, or isn't UTF-8
 */
export async function readTextFile(path: string, what: string, { workingDirectory }: Cli): Promise<string> {
  const file = resolve(workingDirectory, path);
  try {
    const stats = await stat(file);
    // Whoever opens a pipe waits for its other end, and no signal ends the waiting; a device may never end.
    if (!stats.isFile() && !stats.isDirectory() && !isHandedOver(file)) {
      throw fileError(`${path} is a pipe or a device; the ${what} must be a file`);
    }
    return decode(await readAtMost(file, path, what), path);
  } catch (thrown) {
    throw explain(thrown, path, what, workingDirectory);
  }
}

/** What the shell has opened already: `/dev/stdin`, and `/dev/fd/63` for `<(…)`. */
function isHandedOver(file: string): boolean {
  return /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/.test(file);
}

async function readAtMost(file: string, path: string, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    size += chunk.length;
    if (size > maxSize) throw fileError(`${path}: the ${what} file is too large; at most ${maxSize} bytes can be read`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes as text. */
export function decode(bytes: Uint8Array, source: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw fileError(`${source}:${lineOfBadByte(bytes)}: this is not UTF-8 text`, "Write it as UTF-8.");
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function explain(thrown: unknown, path: string, what: string, workingDirectory: string): unknown {
  if (!(thrown instanceof Error && "syscall" in thrown && "code" in thrown)) return thrown;
  switch (thrown.code) {
    case "ENOENT":
    case "ENOTDIR":
      return fileError(`no ${what} file at ${path}`, `Relative paths count from ${workingDirectory}.`);
    case "EISDIR":
      return fileError(`${path} is a directory; the ${what} must be a file`);
    case "EACCES":
    case "EPERM":
      return fileError(`${path}: no permission to read this ${what} file`);
    default:
      return fileError(`${path}: cannot read this ${what} file: ${thrown.message}`);
  }
}

function fileError(message: string, hint?: string): StepflowError {
  return new StepflowError("FILE", message, hint === undefined ? {} : { hint });
}
