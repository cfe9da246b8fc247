import { constants } from "node:fs";
import { access, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import type { Cli } from "../cli.ts";

/**
 * Writes a file whole or not at all: under a name beside it first, then in its place.
 *
 * @throws StepflowError with code FILE when it can't be written
 */
export async function writeFileWhole(path: string, content: string | Uint8Array, cli: Cli): Promise<void> {
  const file = resolve(cli.workingDirectory, path);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw cannotWrite(path, thrown);
  }
}

/**
 * Makes sure before a long run that its result will find a place.
 *
 * @throws StepflowError with code FILE when the directory isn't there or takes no files
 */
export async function checkWritable(path: string, cli: Cli): Promise<void> {
  try {
    await access(dirname(resolve(cli.workingDirectory, path)), constants.W_OK);
  } catch (thrown) {
    throw cannotWrite(path, thrown);
  }
}

function cannotWrite(path: string, cause: unknown): StepflowError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "its directory does not exist",
    EACCES: "no permission to write there",
    EISDIR: "it is a directory",
    ENOSPC: "the disk is full",
  };
  const reason = (typeof code === "string" && known[code]) || String(cause);
  return new StepflowError("FILE", `${path}: cannot write this file: ${reason}`, { cause });
}
